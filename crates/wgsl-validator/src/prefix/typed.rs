//! Beginnings of modules that can be completed: names, control flow, types, and all other rules.

mod expressions;
mod finish;
mod question;
mod site;

use wgsl_tokenizer::{Symbol, TokenKind, lex};

use super::{PrefixChecker, is_trivia};
use crate::features::Features;
use crate::lints::Lints;
use crate::validate::{Options, validate};
use finish::{ATTRIBUTES, Choice, TYPES};

/// Reads the tokens of a module one by one, and takes only those after which it knows how to go on to a valid module.
///
/// After each token it holds a *closing*: tokens that, added to the text, make a module that [`validate`] accepts for
/// both targets. A token that begins the closing is taken at once. For any other it looks for a new closing, led by the
/// types that the front end finds, and asks the validator; where there is none, the token is refused. So there are no
/// dead ends, and the end is as near as the closing is long. All rules of the validator hold, since it is asked: types,
/// constants, attributes and interfaces, layouts, uniformity, what naga accepts.
///
/// It is a restriction: each declaration stands before its uses (see [`PrefixChecker::declared_before_use`]), and a
/// beginning is refused if its only completions are ones that the search does not try.
///
/// # Examples
///
/// ```
/// use wgsl_validator::{Options, TypedPrefix, validate};
///
/// let mut prefix = TypedPrefix::new();
/// prefix.push_text("fn f(v: vec3<f32>) -> f32 { let x: f32 = ").unwrap();
/// assert_eq!(prefix.push_text("true"), Err(0));
/// prefix.push_text("v").unwrap();
/// assert_eq!(prefix.push_text(";"), Err(0));
/// let whole = format!("{} {}", prefix.text(), prefix.closing());
/// assert!(validate(&whole, &Options::default()).is_valid());
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedPrefix {
    syntax: PrefixChecker,
    /// The tokens so far, joined by blanks.
    text: String,
    /// Where the statement or declaration at hand begins.
    statement: usize,
    /// The blocks that are open, and the brackets of the statement at hand.
    open: (usize, usize),
    closing: String,
}

/// More open brackets than this are refused.
const MAX_BRACKETS: usize = 24;
/// More open blocks than this are refused.
const MAX_BLOCKS: usize = 24;

impl Default for TypedPrefix {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether both verdicts accept a module.
fn is_valid(source: &str) -> bool {
    let options = Options {
        lints: Lints::none(),
        features: Features::default(),
        ..Options::default()
    };
    validate(source, &options).is_valid()
}

impl TypedPrefix {
    /// At the beginning of a module.
    #[must_use]
    pub fn new() -> Self {
        Self {
            syntax: PrefixChecker::declared_before_use(),
            text: String::new(),
            statement: 0,
            open: (0, 0),
            closing: String::new(),
        }
    }

    /// The tokens that have been read, joined by blanks.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Tokens, joined by blanks, that complete what has been read to a valid module; empty where it is one.
    #[must_use]
    pub fn closing(&self) -> &str {
        &self.closing
    }

    /// Whether the module may end here.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        self.closing.is_empty()
    }

    /// Reads a token; returns whether a valid module can still follow. If not, nothing has changed.
    pub fn push(&mut self, kind: TokenKind, text: &str) -> bool {
        if is_trivia(kind) {
            return true;
        }
        match self.after(kind, text) {
            Some(next) => {
                *self = next;
                true
            }
            None => false,
        }
    }

    /// Reads all tokens of a text.
    ///
    /// # Errors
    ///
    /// The byte offset in `text` of the first token that is refused; the tokens before it have been read.
    pub fn push_text(&mut self, text: &str) -> Result<(), usize> {
        for token in lex(text) {
            if !self.push(token.kind, &text[token.span.clone()]) {
                return Err(token.span.start);
            }
        }
        Ok(())
    }

    /// Whether a token may follow.
    #[must_use]
    pub fn accepts(&self, kind: TokenKind, text: &str) -> bool {
        is_trivia(kind) || self.after(kind, text).is_some()
    }

    fn after(&self, kind: TokenKind, text: &str) -> Option<Self> {
        let mut next = self.clone();
        if !next.syntax.push(kind, text) {
            return None;
        }
        next.read(kind, text);
        if next.open.0 > MAX_BLOCKS || next.open.1 > MAX_BRACKETS {
            return None;
        }
        let expected = lex(&self.closing).next();
        if let Some(expected) = expected
            && self.closing[expected.span.clone()] == *text
        {
            self.closing[expected.span.end..]
                .trim_start()
                .clone_into(&mut next.closing);
            return Some(next);
        }
        next.closing = next.find_closing()?;
        Some(next)
    }

    /// Adds a token to the text.
    fn read(&mut self, kind: TokenKind, text: &str) {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(text);
        let TokenKind::Symbol(symbol) = kind else {
            return;
        };
        match symbol {
            Symbol::ParenLeft | Symbol::BracketLeft => self.open.1 += 1,
            Symbol::ParenRight | Symbol::BracketRight => {
                self.open.1 = self.open.1.saturating_sub(1);
            }
            Symbol::BraceLeft => self.open.0 += 1,
            Symbol::BraceRight => self.open.0 = self.open.0.saturating_sub(1),
            _ => {}
        }
        let ends = match symbol {
            Symbol::BraceLeft | Symbol::BraceRight => true,
            Symbol::Semicolon => self.open.1 == 0,
            _ => false,
        };
        if ends {
            self.statement = self.text.len();
            self.open.1 = 0;
        }
    }

    /// Tokens that make a valid module of the text.
    fn find_closing(&self) -> Option<String> {
        let statement = &self.text[self.statement..];
        let declares = self.open.0 == 1
            && self.syntax.stack.iter().any(|frame| {
                use super::Frame as F;
                matches!(frame, F::Members | F::MemberNext | F::MemberOrEnd)
            });
        if !declares && let Some(site) = site::site(statement) {
            return expressions::Search::new(self, &site).run();
        }
        // An attribute or a type of which several may do.
        let attributes = if self.syntax.stack.contains(&super::Frame::Attribute)
            || self.syntax.stack.contains(&super::Frame::OneArgument)
            || statement.contains("@ vertex")
            || statement.contains('<')
        {
            &ATTRIBUTES[..]
        } else {
            &ATTRIBUTES[..3]
        };
        for attribute in attributes {
            for of in TYPES {
                let choice = Choice { attribute, of };
                let Some(closing) = self.syntax.finish(&self.text, choice) else {
                    continue;
                };
                if is_valid(&format!("{} {closing}", self.text)) {
                    return Some(closing);
                }
                if !mentions(&closing, of) && !mentions(&closing, "private") {
                    break;
                }
            }
        }
        None
    }
}

fn mentions(closing: &str, part: &str) -> bool {
    closing.contains(part)
}
