//! What reads the lexical tokens of an answer, a module or an expression, and refuses those that cannot follow.

use std::sync::LazyLock;

use wgsl_tokenizer::{Keyword, NameClass, Symbol, TokenKind, classify_name, lex};
use wgsl_validator::{PrefixChecker, TypedPrefix};

/// Judges the tokens of a module one by one.
pub(crate) trait Checker: Clone {
    /// At the start of a module.
    fn at_module() -> Self;
    /// After [`BEFORE_EXPRESSION`].
    fn at_expression() -> Self;
    /// Reads a token; returns whether it may follow. If not, nothing has changed.
    fn push(&mut self, kind: TokenKind, text: &str) -> bool;
    /// The token that it knows to lead to an end, if it knows one.
    fn next_of_closing(&self) -> Option<&str>;
}

/// What an expression initialises: the validator judges expressions so too.
const BEFORE_EXPRESSION: &str = "fn initialised() { var value = (";
/// What follows the expression, as [`TypedPrefix::closing`] writes it.
const AFTER_EXPRESSION: &str = ") ; }";

/// Syntax alone: refuses only what certainly is no beginning.
impl Checker for PrefixChecker {
    fn at_module() -> Self {
        Self::new()
    }

    fn at_expression() -> Self {
        let mut checker = Self::new();
        checker.push_text(BEFORE_EXPRESSION).ok();
        checker
    }

    fn push(&mut self, kind: TokenKind, text: &str) -> bool {
        Self::push(self, kind, text)
    }

    fn next_of_closing(&self) -> Option<&str> {
        None
    }
}

/// Everything: takes only what can be completed to a valid module.
#[derive(Debug, Clone)]
pub(crate) struct Typed {
    prefix: TypedPrefix,
    /// The same tokens. It refuses most of what cannot follow, and much faster.
    names: PrefixChecker,
    /// Blocks that are open, and brackets of the statement at hand.
    open: (usize, usize),
}

/// Where as many blocks, or as many brackets of a statement, are open, only the closing may follow. [`TypedPrefix`]
/// refuses more than a few beyond that, even in its closing.
const MOST_OPEN: usize = 18;

/// The members of the structures that built-in functions return.
const MEMBERS: [&str; 5] = ["fract", "whole", "exp", "old_value", "exchanged"];

impl Typed {
    /// The kinds of tokens that the syntax allows here.
    pub(crate) fn allowed(&self) -> Vec<TokenKind> {
        self.names.allowed()
    }

    /// Whether a name can be meant where WGSL gives the choice among few.
    fn may_be_named(&self, name: &str) -> bool {
        let text = self.prefix.text();
        if text.ends_with("builtin (") {
            return classify_name(name) == Some(NameClass::BuiltinValue);
        }
        if !text.ends_with(" .") {
            return true;
        }
        let is_swizzle =
            |letters: &str| name.len() <= 4 && name.chars().all(|c| letters.contains(c));
        is_swizzle("xyzw")
            || is_swizzle("rgba")
            || MEMBERS.contains(&name)
            || text.split(' ').any(|token| token == name)
    }
}

impl Checker for Typed {
    fn at_module() -> Self {
        Self {
            prefix: TypedPrefix::new(),
            names: PrefixChecker::declared_before_use(),
            open: (0, 0),
        }
    }

    fn at_expression() -> Self {
        static READ: LazyLock<Typed> = LazyLock::new(|| {
            let mut typed = Typed::at_module();
            typed.prefix.push_text(BEFORE_EXPRESSION).ok();
            typed.names.push_text(BEFORE_EXPRESSION).ok();
            typed.open = (1, 1);
            typed
        });
        READ.clone()
    }

    fn push(&mut self, kind: TokenKind, text: &str) -> bool {
        if kind == TokenKind::Identifier && !self.may_be_named(text) {
            return false;
        }
        let is_deep = self.open.0.max(self.open.1) >= MOST_OPEN;
        if is_deep && self.next_of_closing() != Some(text) {
            return false;
        }
        let is_taken = self.names.accepts(kind, text)
            && self.prefix.push(kind, text)
            && self.names.push(kind, text);
        if is_taken {
            self.open = after_bracket(self.open, kind);
        }
        is_taken
    }

    fn next_of_closing(&self) -> Option<&str> {
        self.prefix.closing().split(' ').next()
    }
}

/// A module or an expression, as its first token decides.
#[derive(Debug, Clone)]
pub(crate) enum Reader<C> {
    Start,
    Module {
        checker: C,
        /// Something is declared.
        declares: bool,
    },
    Expression {
        checker: C,
        /// Brackets of the expression that are open.
        open: usize,
    },
}

impl<C: Checker> Reader<C> {
    /// The reader after a token, if it may follow.
    pub(crate) fn after(&self, kind: TokenKind, text: &str) -> Option<Self> {
        let mut next = match self {
            Self::Start if starts_declaration(kind) => Self::Module {
                checker: C::at_module(),
                declares: false,
            },
            Self::Start => Self::Expression {
                checker: C::at_expression(),
                open: 0,
            },
            read => read.clone(),
        };
        let is_taken = match &mut next {
            Self::Start => false,
            Self::Module { checker, declares } => {
                *declares |= declares_something(kind);
                checker.push(kind, text)
            }
            Self::Expression { checker, open } => {
                let opens = matches!(
                    kind,
                    TokenKind::Symbol(Symbol::ParenLeft | Symbol::BracketLeft)
                );
                let closes = matches!(
                    kind,
                    TokenKind::Symbol(Symbol::ParenRight | Symbol::BracketRight)
                );
                if closes && *open == 0 {
                    return None;
                }
                *open += usize::from(opens);
                *open -= usize::from(closes);
                checker.push(kind, text)
            }
        };
        is_taken.then_some(next)
    }

    pub(crate) fn next_of_closing(&self) -> Option<&str> {
        match self {
            Self::Start => None,
            Self::Module { checker, .. } | Self::Expression { checker, .. } => {
                checker.next_of_closing()
            }
        }
    }
}

impl Reader<Typed> {
    /// Tokens, joined by blanks, that complete the answer; empty where it may end.
    pub(crate) fn closing(&self) -> Option<String> {
        const DECLARATION: &str = "const a = 1 ;";
        match self {
            Self::Start => Some(DECLARATION.into()),
            Self::Module { checker, declares } => {
                let closing = checker.prefix.closing();
                let closes_with_declaration =
                    *declares || lex(closing).any(|t| declares_something(t.kind));
                Some(if closes_with_declaration {
                    closing.into()
                } else {
                    format!("{closing} {DECLARATION}").trim_start().into()
                })
            }
            Self::Expression { checker, open } => {
                let closing = checker.prefix.closing();
                let own = closing.strip_suffix(AFTER_EXPRESSION)?.trim_end();
                // The bracket before that of the expression must not be closed earlier.
                let mut depth = *open;
                for token in own.split(' ') {
                    match token {
                        "(" | "[" => depth += 1,
                        ")" | "]" => depth = depth.checked_sub(1)?,
                        _ => {}
                    }
                }
                (depth == 0).then(|| own.to_owned())
            }
        }
    }

    /// The kinds of tokens that the syntax allows here; `None` for all.
    pub(crate) fn allowed(&self) -> Option<Vec<TokenKind>> {
        match self {
            Self::Start => None,
            Self::Module { checker, .. } | Self::Expression { checker, .. } => {
                Some(checker.allowed())
            }
        }
    }
}

/// The open blocks and brackets after a token.
fn after_bracket((blocks, brackets): (usize, usize), kind: TokenKind) -> (usize, usize) {
    match kind {
        TokenKind::Symbol(Symbol::BraceLeft) => (blocks + 1, 0),
        TokenKind::Symbol(Symbol::BraceRight) => (blocks.saturating_sub(1), 0),
        TokenKind::Symbol(Symbol::ParenLeft | Symbol::BracketLeft) => (blocks, brackets + 1),
        TokenKind::Symbol(Symbol::ParenRight | Symbol::BracketRight) => {
            (blocks, brackets.saturating_sub(1))
        }
        _ => (blocks, brackets),
    }
}

/// Whether a text that starts so is read as declarations: see [`wgsl_validator::kind_of`].
fn starts_declaration(kind: TokenKind) -> bool {
    match kind {
        TokenKind::Symbol(symbol) => matches!(symbol, Symbol::At | Symbol::Semicolon),
        TokenKind::Keyword(keyword) => !matches!(keyword, Keyword::True | Keyword::False),
        _ => false,
    }
}

fn declares_something(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Keyword(
            Keyword::Fn
                | Keyword::Struct
                | Keyword::Const
                | Keyword::Var
                | Keyword::Alias
                | Keyword::Override
        )
    )
}
