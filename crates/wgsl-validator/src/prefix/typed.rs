//! Beginnings of modules that can be completed: names, control flow, types, and all other rules.

mod context;
mod expressions;
mod finish;
mod memory;
mod question;
mod site;
mod words;

use std::sync::Arc;

use wgsl_tokenizer::{Symbol, TokenKind, lex};

use super::{Frame, PrefixChecker, is_trivia};
pub(super) use context::Parts;
use context::{Context, Slice};
use finish::{ATTRIBUTES, Choice, TYPES};

/// Reads the tokens of a module one by one, and takes only those after which it knows how to go on to a valid module.
///
/// After each token it holds a *closing*: tokens that, added to the text, make a module that [`crate::validate`] accepts for
/// both targets. A token that begins the closing is taken at once. For any other it looks for a new closing, led by the
/// types that the front end finds, and asks the validator; where there is none, the token is refused. So there are no
/// dead ends, and the end is as near as the closing is long. All rules of the validator hold, since it is asked: types,
/// constants, attributes and interfaces, layouts, uniformity, what naga accepts.
///
/// What it asks is a *slice* where that is enough: the statement at hand in a function of its own, with the declarations
/// that it mentions. Slices are short and much alike, so that a thread remembers what it has been told of them. Where a
/// statement may concern the whole module (stages, bindings, uniformity, pointers), the whole module is asked.
///
/// It is a restriction: each declaration stands before its uses (see [`PrefixChecker::declared_before_use`]), no
/// declaration has the name of a type, none begins with `zq_`, and a beginning is refused if its only
/// completions are ones that the search does not try.
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
    /// Where the declaration of the module at hand begins.
    item: usize,
    /// Whether the body of a function is open.
    in_function: bool,
    /// How much of the grammar is still to come after the statement at hand.
    base: usize,
    /// Whether control can come to the statement at hand.
    reachable: bool,
    /// What closed the module when the statement at hand began.
    rest: Arc<str>,
    context: Arc<Context>,
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
            item: 0,
            in_function: false,
            base: 0,
            reachable: true,
            rest: "".into(),
            context: Arc::default(),
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
        let mut syntax = self.syntax.clone();
        let by = syntax.read(kind, text)?;
        let declares = matches!(by, Frame::Declare(_) | Frame::AttributedParameter);
        if declares && kind == TokenKind::Identifier && !self.context.may_declare(text) {
            return None;
        }
        let mut next = Self {
            syntax,
            ..self.clone()
        };
        let ends = next.read(kind, text);
        if next.open.0 > MAX_BLOCKS || next.open.1 > MAX_BRACKETS {
            return None;
        }
        let expected = self.closing.split(' ').next();
        if expected == Some(text) {
            self.closing[text.len()..]
                .trim_start()
                .clone_into(&mut next.closing);
        } else {
            next.closing = Closings {
                before: self,
                now: &next,
            }
            .find()?;
        }
        next.follow(self, kind, text, by, ends);
        Some(next)
    }

    /// Adds a token to the text; returns whether a statement, or the head of one, ends with it.
    fn read(&mut self, kind: TokenKind, text: &str) -> bool {
        if !self.text.is_empty() {
            self.text.push(' ');
        }
        self.text.push_str(text);
        let TokenKind::Symbol(symbol) = kind else {
            return false;
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
        ends
    }

    /// Follows what a token that is taken declares, uses, opens and closes.
    fn follow(&mut self, before: &Self, kind: TokenKind, text: &str, by: Frame, ends: bool) {
        if self.in_function && kind == TokenKind::Identifier && is_use(by) {
            self.context.uses(text);
        }
        let part = &self.text[before.statement..];
        let parts_of_for = kind == TokenKind::Symbol(Symbol::Semicolon) && self.open.1 == 1;
        if self.in_function && parts_of_for && part.matches(';').count() == 1 {
            self.context.after_statement(part, self.open.0);
        }
        if !ends {
            return;
        }
        match kind {
            TokenKind::Symbol(Symbol::BraceLeft) if before.open.0 == 0 => {
                if matches!(self.syntax.stack.last(), Some(Frame::Statements)) {
                    self.in_function = true;
                    self.context.begins_function(&self.text[self.item..]);
                }
            }
            TokenKind::Symbol(Symbol::BraceLeft) => self.context.opens(part, self.open.0),
            TokenKind::Symbol(Symbol::BraceRight) if self.in_function => {
                self.context.closes(self.open.0);
            }
            _ if self.in_function => self.context.after_statement(part, self.open.0),
            _ => {}
        }
        if self.open.0 == 0 {
            self.context.after_item(&self.text[self.item..]);
            self.item = self.text.len();
            self.in_function = false;
        }
        let stack = &self.syntax.stack;
        self.base = stack.len() - usize::from(stack.last() == Some(&Frame::Else));
        self.reachable = self.syntax.is_reachable();
        self.rest = self.closing.as_str().into();
    }
}

/// Whether a frame takes a name that is used.
fn is_use(by: Frame) -> bool {
    matches!(by, Frame::Unary | Frame::Update | Frame::Target)
}

/// The tokens after which a module is valid.
struct Closings<'a> {
    before: &'a TypedPrefix,
    now: &'a TypedPrefix,
}

impl Closings<'_> {
    /// The statement at hand, or the one that has just ended.
    fn part(&self) -> &str {
        &self.now.text[self.before.statement..]
    }

    fn find(&self) -> Option<String> {
        let statement = &self.now.text[self.now.statement..];
        let stack = &self.now.syntax.stack;
        let declares = self.now.open.0 == 1
            && stack.iter().any(|frame| {
                use super::Frame as F;
                matches!(frame, F::Members | F::MemberNext | F::MemberOrEnd)
            });
        // A `return` from a function without a result has no expression.
        let has_value = |site: &site::Site| {
            site.role != site::Role::Returned || self.now.context.result().is_some()
        };
        if !declares && let Some(site) = site::site(statement).filter(has_value) {
            return expressions::Search::new(self, &site).run();
        }
        if let Some((declared, of)) = statement.split_once(" : ptr")
            && declared.trim_start().starts_with("let ")
            && let Some(closing) = self.pointer(&format!("ptr{of}"))
        {
            return Some(closing);
        }
        // An attribute or a type of which several may do.
        let attributes = if stack.contains(&Frame::Attribute)
            || stack.contains(&Frame::OneArgument)
            || statement.contains("@ vertex")
            || statement.contains('<')
        {
            &ATTRIBUTES[..]
        } else {
            &ATTRIBUTES[..3]
        };
        // The parameters of an entry point may be structures.
        let structures = if statement.contains("fn ") {
            self.now.context.structures()
        } else {
            Vec::new()
        };
        for attribute in attributes {
            for of in TYPES.into_iter().chain(structures.iter().copied()) {
                let choice = Choice { attribute, of };
                match self.verify("", choice) {
                    Verdict::Valid(closing) => return Some(closing),
                    Verdict::Invalid(closing)
                        if mentions(&closing, of) || mentions(&closing, "private") => {}
                    Verdict::Invalid(_) => break,
                    Verdict::NoEnd => {}
                }
            }
        }
        None
    }

    /// Completes the type `of` of a pointer to a variable, and the declaration with the address of that variable.
    fn pointer(&self, of: &str) -> Option<String> {
        const MAX_VARIABLES: usize = 8;
        let choice = Choice {
            attribute: ATTRIBUTES[0],
            of: TYPES[0],
        };
        let names = self.now.syntax.values();
        for name in names.iter().rev().take(MAX_VARIABLES) {
            let Some(answer) = self.now.context.ask(name, true) else {
                continue;
            };
            let spaces = ["function", "private", "workgroup"];
            let types = spaces.map(|space| format!("ptr < {space} , {} >", answer.name));
            let rests = types.iter().filter_map(|whole| whole.strip_prefix(of));
            // The type may be spelled in another way.
            for rest in rests.chain(["", ">"]) {
                let added = join(rest, &format!("= & {name}"));
                if let Verdict::Valid(closing) = self.verify(&added, choice) {
                    return Some(closing);
                }
            }
        }
        None
    }

    /// Closes the statement and the module after some more tokens, and asks whether that is valid.
    fn verify(&self, added: &str, choice: Choice<'_>) -> Verdict {
        let Self { before, now } = self;
        let mut syntax = now.syntax.clone();
        if !syntax.push_words(added) {
            return Verdict::NoEnd;
        }
        let whole = join(&now.text, added);
        let slices = before.in_function && before.reachable && before.context.slices(self.part());
        if slices {
            let Some(tail) = syntax.finish(&whole, choice, Some(before.base)) else {
                return Verdict::NoEnd;
            };
            let body = join(&join(self.part(), added), &tail);
            let new = before.text.len() - before.statement;
            let slice = before.context.statement(&body, new);
            if !slice.whole {
                let ended = join(added, &tail);
                let is_return = self.part().trim_start().starts_with("return");
                let rest = if is_return {
                    let finished = syntax.push_words(&tail);
                    let rest = syntax.finish(&join(&whole, &tail), choice, None);
                    match rest.filter(|_| finished) {
                        Some(rest) => rest,
                        None => return Verdict::NoEnd,
                    }
                } else {
                    before.rest.as_ref().to_owned()
                };
                let closing = join(&ended, &rest);
                return if memory::is_valid(slice) {
                    Verdict::Valid(closing)
                } else {
                    Verdict::Invalid(closing)
                };
            }
        }
        let Some(rest) = syntax.finish(&whole, choice, None) else {
            return Verdict::NoEnd;
        };
        let closing = join(added, &rest);
        let mut slice = if before.in_function {
            None
        } else {
            Some(
                before
                    .context
                    .item(&join(&now.text[before.item..], &closing)),
            )
        };
        if slice.as_ref().is_none_or(|slice| slice.whole) {
            slice = Some(Slice {
                text: join(&now.text, &closing),
                shape: None,
                start: 0,
                whole: false,
            });
        }
        if slice.is_some_and(memory::is_valid) {
            Verdict::Valid(closing)
        } else {
            Verdict::Invalid(closing)
        }
    }
}

/// What is found of a way to close a module.
enum Verdict {
    /// It is valid with these tokens.
    Valid(String),
    /// It is not valid with these.
    Invalid(String),
    /// The way does not lead to an end.
    NoEnd,
}

/// Two texts of tokens, joined by a blank.
fn join(first: &str, second: &str) -> String {
    let (first, second) = (first.trim(), second.trim());
    let blank = if first.is_empty() || second.is_empty() {
        ""
    } else {
        " "
    };
    [first, blank, second].concat()
}

fn mentions(closing: &str, part: &str) -> bool {
    closing.contains(part)
}
