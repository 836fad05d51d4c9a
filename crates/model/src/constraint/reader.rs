//! What reads the lexical tokens of an answer and refuses those that cannot follow.

use wgsl_tokenizer::{Keyword, NameClass, Symbol, TokenKind, classify_name, lex};
use wgsl_validator::{PrefixChecker, TypedPrefix};

/// Reads the tokens of an answer one by one.
pub(crate) trait Reader: Clone {
    /// Nothing is read yet.
    fn start() -> Self;
    /// The reader after a token, if it may follow.
    fn after(&self, kind: TokenKind, text: &str) -> Option<Self>;
    /// The token that it knows to lead to an end, if it knows one.
    fn next_of_closing(&self) -> Option<&str>;
}

/// Syntax alone: refuses only what certainly is no beginning of a module or of an expression, as the first token decides.
#[derive(Debug, Clone)]
pub(crate) enum Syntax {
    Start,
    Module(PrefixChecker),
    Expression {
        checker: PrefixChecker,
        /// Brackets of the expression that are open.
        open: usize,
    },
}

/// What an expression initialises: the validator judges expressions so too.
const BEFORE_EXPRESSION: &str = "fn initialised() { var value = (";

impl Syntax {
    fn expression() -> Self {
        let mut checker = PrefixChecker::new();
        checker.push_text(BEFORE_EXPRESSION).ok();
        Self::Expression { checker, open: 0 }
    }
}

impl Reader for Syntax {
    fn start() -> Self {
        Self::Start
    }

    fn after(&self, kind: TokenKind, text: &str) -> Option<Self> {
        let mut next = match self {
            Self::Start if starts_declaration(kind) => Self::Module(PrefixChecker::new()),
            Self::Start => Self::expression(),
            read => read.clone(),
        };
        let is_taken = match &mut next {
            Self::Start => false,
            Self::Module(checker) => checker.push(kind, text),
            Self::Expression { checker, open } => {
                match kind {
                    TokenKind::Symbol(Symbol::ParenLeft | Symbol::BracketLeft) => *open += 1,
                    // One more would close the bracket before the expression.
                    TokenKind::Symbol(Symbol::ParenRight | Symbol::BracketRight) => {
                        *open = open.checked_sub(1)?;
                    }
                    _ => {}
                }
                checker.push(kind, text)
            }
        };
        is_taken.then_some(next)
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
    /// Something is declared.
    declares: bool,
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

    /// Tokens, joined by blanks, that complete the module; empty where it may end. A module declares something.
    pub(crate) fn closing(&self) -> String {
        const DECLARATION: &str = "const a = 1 ;";
        let closing = self.prefix.closing();
        if self.declares || lex(closing).any(|token| declares_something(token.kind)) {
            closing.into()
        } else {
            format!("{closing} {DECLARATION}").trim_start().into()
        }
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

impl Reader for Typed {
    fn start() -> Self {
        Self {
            prefix: TypedPrefix::new(),
            names: PrefixChecker::declared_before_use(),
            open: (0, 0),
            declares: false,
        }
    }

    fn after(&self, kind: TokenKind, text: &str) -> Option<Self> {
        let is_closing = self.next_of_closing() == Some(text);
        let is_deep = self.open.0.max(self.open.1) >= MOST_OPEN;
        let is_refused = is_deep || kind == TokenKind::Identifier && !self.may_be_named(text);
        if !is_closing && is_refused || !self.names.accepts(kind, text) {
            return None;
        }
        let mut next = self.clone();
        if !(next.prefix.push(kind, text) && next.names.push(kind, text)) {
            return None;
        }
        next.open = after_bracket(self.open, kind);
        next.declares |= declares_something(kind);
        Some(next)
    }

    fn next_of_closing(&self) -> Option<&str> {
        self.prefix.closing().split(' ').next()
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
