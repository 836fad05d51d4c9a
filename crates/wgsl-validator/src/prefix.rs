//! Whether a text is the beginning of a module, token by token, and what may follow.

mod calls;
mod meaning;
mod typed;

use wgsl_tokenizer::{Keyword, Symbol, TokenKind, lex};

use crate::predeclared::{Builtin, Predeclared, lookup};
use crate::syntax::names::hash;
use crate::syntax::tree::AttributeName;
use meaning::Meaning;
pub use typed::TypedPrefix;

/// Reads the tokens of a module one by one and knows at each point which may follow.
///
/// It is a pushdown automaton over the grammar of WGSL: a token costs well under a microsecond, a copy is one small
/// allocation, so a generator can try continuations and go back. Made by [`PrefixChecker::new`], it knows syntax alone:
/// names need not be declared, and types need not fit. Made by [`PrefixChecker::declared_before_use`], it also knows
/// names and control flow. It never rules out the beginning of a valid module of that kind.
///
/// WGSL tells template lists from comparisons by looking ahead, which a generator cannot. Here a `<` after the name of
/// a predeclared generator (`vec3`, `array`, `ptr`, `texture_2d`, …), after `bitcast` and after `var` starts a template
/// list, and any other compares. A module that gives such a name another meaning is outside of what it reads.
///
/// # Examples
///
/// ```
/// use wgsl_tokenizer::{Keyword, Symbol, TokenKind};
/// use wgsl_validator::PrefixChecker;
///
/// let mut prefix = PrefixChecker::new();
/// prefix.push_text("fn half(x: f32) -> f32 { return x").unwrap();
/// assert!(prefix.accepts(TokenKind::Symbol(Symbol::Slash), "/"));
/// assert!(!prefix.accepts(TokenKind::Keyword(Keyword::Fn), "fn"));
/// assert!(!prefix.is_complete());
/// prefix.push_text("/ 2.0; }").unwrap();
/// assert!(prefix.is_complete());
/// assert_eq!(prefix.push_text("const ="), Err(6));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrefixChecker {
    /// What is still to come, the next on top.
    stack: Vec<Frame>,
    /// How many of the frames belong to template lists.
    templates: usize,
    /// Names and control flow, where they matter.
    meaning: Option<Meaning>,
}

/// A token that may follow: how many frames stay, which are added, and which one takes the token.
struct Taken {
    kept: usize,
    added: Vec<Frame>,
    by: Frame,
    /// It stands in a template list.
    in_template: bool,
    /// How many frames belong to template lists after it.
    templates: usize,
}

/// What a name is declared as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Declares {
    /// A variable or constant inside a function.
    Local,
    /// A variable or constant of the module.
    Value,
    Alias,
    Structure,
    Function,
}

/// The binary operators that an operand may be followed by (section 8.18).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    /// One operand so far, of an expression.
    First,
    /// One operand so far, after `&&` or `||`.
    FirstOfLogical,
    /// Operands joined by one of `&`, `|`, `^`, and no other.
    Bitwise(Symbol),
    /// A sum or product.
    Sum,
    /// A shift.
    Shift,
    /// One operand after a comparison.
    Compared,
    /// A sum or product after a comparison.
    ComparedSum,
    /// A shift after a comparison.
    ComparedShift,
}

/// A part of the grammar that is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Frame {
    Directives,
    DirectiveNames,
    DirectiveNameOrEnd,
    Globals,
    AttributedGlobal,
    Attribute,
    OneArgument,
    /// Up to so many more arguments, after one.
    MoreArguments(u8),
    ArgumentOrEnd(u8),
    ArgumentEnd,
    Word,
    WordNext,
    WordOrEnd,
    Severity,
    RuleTail,
    /// The name of a member or directive.
    Name,
    Declare(Declares),
    Mark(Symbol),
    Parameters,
    AttributedParameter,
    ParameterNext,
    Result,
    ResultType,
    Members,
    MemberNext,
    MemberOrEnd,
    Type,
    VarTemplate,
    TypeOption,
    ValueOption,
    TemplateArguments,
    TemplateNext,
    TemplateOrEnd,
    Block,
    Statements,
    Statement,
    AttributedStatement,
    Else,
    ElseBody,
    SwitchBody,
    Clause,
    Clauses,
    Selector,
    SelectorNext,
    SelectorOrEnd,
    ColonOption,
    LoopBody,
    LoopStatements,
    Continuing,
    ContinuingStatements,
    ContinuingBreak,
    ForInit,
    ForCondition,
    ForUpdate,
    ReturnValue,
    Update,
    UpdateTail,
    Target,
    TargetTail,
    Assignment,
    Expression,
    TemplateExpression,
    Unary,
    Operators {
        template: bool,
        phase: Phase,
        logical: Option<Symbol>,
    },
    NameTail,
    GeneratorTail,
    CallOption,
    CallOnly,
    Arguments,
    ArgumentNext,
    Components,
}

/// What a frame does with a token.
enum Step {
    Reject,
    /// The frame ends before the token.
    Pop,
    /// The token is read; these frames take the place of the frame.
    Take(Few),
    /// These frames take the place of the frame, and the token is still to be read.
    Expand(Few),
}

#[derive(Clone, Copy)]
struct Few {
    frames: [Frame; 6],
    len: u8,
}

fn few(given: &[Frame]) -> Few {
    let mut frames = [Frame::Name; 6];
    frames[..given.len()].copy_from_slice(given);
    Few {
        frames,
        len: given.len() as u8,
    }
}

fn take(frames: &[Frame]) -> Step {
    Step::Take(few(frames))
}

fn expand(frames: &[Frame]) -> Step {
    Step::Expand(few(frames))
}

impl Default for PrefixChecker {
    fn default() -> Self {
        Self::new()
    }
}

impl PrefixChecker {
    /// At the beginning of a module.
    #[must_use]
    pub fn new() -> Self {
        Self {
            stack: vec![Frame::Globals, Frame::Directives],
            templates: 0,
            meaning: None,
        }
    }

    /// At the beginning of a module in which everything is declared before it is used, as a generator writes it.
    ///
    /// Beyond syntax it knows scopes (a name that is not declared, or declared twice in one scope, cannot follow), what
    /// a name can be used as (a function is called, a value is not), where `break`, `continue` and `return` may stand,
    /// and that each path of a function with a result returns a value.
    ///
    /// ```
    /// use wgsl_validator::PrefixChecker;
    ///
    /// let mut prefix = PrefixChecker::declared_before_use();
    /// prefix.push_text("fn half(x: f32) -> f32 { let y = x / 2.0; ").unwrap();
    /// // The function must return something first, and `z` is not declared.
    /// assert_eq!(prefix.push_text("}"), Err(0));
    /// assert_eq!(prefix.push_text("return z"), Err(7));
    /// prefix.push_text("y; } fn quarter(x: f32) -> f32 { return half(half(x)); }").unwrap();
    /// assert!(prefix.is_complete());
    /// ```
    #[must_use]
    pub fn declared_before_use() -> Self {
        Self {
            meaning: Some(Meaning::new()),
            ..Self::new()
        }
    }

    /// Reads a token of the kind that [`wgsl_tokenizer::lex`] gives; blankspace and comments are skipped.
    ///
    /// Returns whether the text is still the beginning of a module; if not, nothing has changed.
    pub fn push(&mut self, kind: TokenKind, text: &str) -> bool {
        is_trivia(kind) || self.read(kind, text).is_some()
    }

    /// Reads a token that is no trivia; returns the frame that takes it, or `None` if it cannot follow.
    fn read(&mut self, kind: TokenKind, text: &str) -> Option<Frame> {
        if let Some(taken) = self.after(kind, text) {
            if let Some(meaning) = &mut self.meaning {
                meaning.take(taken.by, kind, text, taken.in_template);
            }
            self.templates = taken.templates;
            self.stack.truncate(taken.kept);
            self.stack.extend(taken.added);
            return Some(taken.by);
        }
        // A `>` that closes a template list may have been read together with what follows it.
        let (rest, rest_text) = match kind {
            TokenKind::Symbol(Symbol::ShiftRight) => (Symbol::GreaterThan, ">"),
            TokenKind::Symbol(Symbol::GreaterThanEqual) => (Symbol::Equal, "="),
            TokenKind::Symbol(Symbol::ShiftRightEqual) => (Symbol::GreaterThanEqual, ">="),
            _ => return None,
        };
        let mut split = self.clone();
        split.read(TokenKind::Symbol(Symbol::TemplateEnd), ">")?;
        let by = split.read(TokenKind::Symbol(rest), rest_text)?;
        *self = split;
        Some(by)
    }

    /// Whether control can come to the place.
    fn is_reachable(&self) -> bool {
        self.meaning.as_ref().is_none_or(Meaning::is_reachable)
    }

    /// Reads all tokens of a text.
    ///
    /// # Errors
    ///
    /// The byte offset in `text` of the first token that cannot follow; the tokens before it have been read.
    pub fn push_text(&mut self, text: &str) -> Result<(), usize> {
        for token in lex(text) {
            if !self.push(token.kind, &text[token.span.clone()]) {
                return Err(token.span.start);
            }
        }
        Ok(())
    }

    /// Whether a token may follow. An empty `text` stands for any text of its kind.
    #[must_use]
    pub fn accepts(&self, kind: TokenKind, text: &str) -> bool {
        is_trivia(kind) || self.after(kind, text).is_some() || {
            let splits = matches!(
                kind,
                TokenKind::Symbol(
                    Symbol::ShiftRight | Symbol::GreaterThanEqual | Symbol::ShiftRightEqual
                )
            );
            splits && self.clone().push(kind, text)
        }
    }

    /// The kinds of tokens that may follow: literals, identifiers, keywords and symbols, in this order.
    #[must_use]
    pub fn allowed(&self) -> Vec<TokenKind> {
        let words = [
            TokenKind::IntLiteral,
            TokenKind::FloatLiteral,
            TokenKind::Identifier,
        ];
        let keywords = Keyword::ALL
            .iter()
            .map(|keyword| TokenKind::Keyword(*keyword));
        let symbols = Symbol::ALL.iter().map(|symbol| TokenKind::Symbol(*symbol));
        words
            .into_iter()
            .chain(keywords)
            .chain(symbols)
            .filter(|kind| self.accepts(*kind, ""))
            .collect()
    }

    /// Whether the module may end here.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        matches!(
            self.stack[..],
            [Frame::Globals] | [Frame::Globals, Frame::Directives]
        )
    }

    /// Whether a name means something here.
    fn is_known(&self, name: &str) -> bool {
        self.meaning
            .as_ref()
            .is_some_and(|meaning| meaning.is_known(name))
    }

    /// The names of values in scope, the innermost last.
    fn values(&self) -> Vec<String> {
        self.meaning.as_ref().map_or_else(Vec::new, Meaning::values)
    }

    /// What happens when a token is read; `None` if it cannot follow.
    fn after(&self, kind: TokenKind, text: &str) -> Option<Taken> {
        let mut kept = self.stack.len();
        let mut added: Vec<Frame> = Vec::new();
        loop {
            let by = if let Some(frame) = added.pop() {
                frame
            } else {
                kept = kept.checked_sub(1)?;
                self.stack[kept]
            };
            let (frames, is_taken) = match step(by, kind, text) {
                Step::Reject => return None,
                Step::Pop => continue,
                Step::Take(frames) => (frames, true),
                Step::Expand(frames) => (frames, false),
            };
            let items = frames.frames[..usize::from(frames.len)].iter();
            if !is_taken {
                added.extend(items.rev());
                continue;
            }
            let in_templates =
                |frames: &[Frame]| frames.iter().filter(|frame| in_template(**frame)).count();
            let open = self.templates + in_templates(&added) - in_templates(&self.stack[kept..]);
            added.extend(items.rev());
            if let Some(meaning) = &self.meaning
                && !meaning.allows(by, kind, text, open > 0)
            {
                return None;
            }
            let templates =
                self.templates + in_templates(&added) - in_templates(&self.stack[kept..]);
            return Some(Taken {
                kept,
                added,
                by,
                in_template: open > 0,
                templates,
            });
        }
    }
}

fn in_template(frame: Frame) -> bool {
    matches!(
        frame,
        Frame::TemplateNext | Frame::Operators { template: true, .. }
    )
}

fn is_trivia(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Blankspace | TokenKind::LineComment | TokenKind::BlockComment
    )
}

/// Whether `<` after a name starts a template list.
fn takes_template(name: &str) -> bool {
    matches!(
        lookup(name, hash(name.as_bytes())),
        Some(Predeclared::Generator(_) | Predeclared::Function(Builtin::Bitcast))
    )
}

fn step(frame: Frame, kind: TokenKind, text: &str) -> Step {
    use Frame as F;
    use Keyword as K;
    use Symbol as S;
    let symbol = match kind {
        TokenKind::Symbol(S::TemplateStart) => Some(S::LessThan),
        TokenKind::Symbol(S::TemplateEnd) => Some(S::GreaterThan),
        TokenKind::Symbol(symbol) => Some(symbol),
        _ => None,
    };
    let keyword = match kind {
        TokenKind::Keyword(keyword) => Some(keyword),
        _ => None,
    };
    let name = kind == TokenKind::Identifier && !text.starts_with("__");
    match frame {
        F::Directives => match keyword {
            Some(K::Enable | K::Requires) => take(&[F::Name, F::DirectiveNames, F::Directives]),
            Some(K::Diagnostic) => take(&[
                F::Mark(S::ParenLeft),
                F::Severity,
                F::Mark(S::Semicolon),
                F::Directives,
            ]),
            _ => Step::Pop,
        },
        F::DirectiveNames => match symbol {
            Some(S::Comma) => take(&[F::DirectiveNameOrEnd]),
            Some(S::Semicolon) => take(&[]),
            _ => Step::Reject,
        },
        F::DirectiveNameOrEnd => match symbol {
            Some(S::Semicolon) => take(&[]),
            _ if name => take(&[F::DirectiveNames]),
            _ => Step::Reject,
        },
        F::Globals => match (symbol, keyword) {
            (Some(S::Semicolon), _) => take(&[F::Globals]),
            (Some(S::At), _) => take(&[F::Attribute, F::AttributedGlobal, F::Globals]),
            (_, Some(K::Struct)) => take(&[
                F::Declare(Declares::Structure),
                F::Mark(S::BraceLeft),
                F::Members,
                F::Globals,
            ]),
            (_, Some(K::Alias)) => take(&[
                F::Declare(Declares::Alias),
                F::Mark(S::Equal),
                F::Type,
                F::Mark(S::Semicolon),
                F::Globals,
            ]),
            (_, Some(K::Const)) => take(&[
                F::Declare(Declares::Value),
                F::TypeOption,
                F::Mark(S::Equal),
                F::Expression,
                F::Mark(S::Semicolon),
                F::Globals,
            ]),
            (_, Some(K::ConstAssert)) => take(&[F::Expression, F::Mark(S::Semicolon), F::Globals]),
            (_, Some(K::Fn | K::Var | K::Override)) => expand(&[F::AttributedGlobal, F::Globals]),
            _ => Step::Reject,
        },
        F::AttributedGlobal => match (symbol, keyword) {
            (Some(S::At), _) => take(&[F::Attribute, F::AttributedGlobal]),
            (_, Some(K::Fn)) => take(&[
                F::Declare(Declares::Function),
                F::Mark(S::ParenLeft),
                F::Parameters,
                F::Result,
                F::Block,
            ]),
            (_, Some(K::Var)) => take(&[
                F::VarTemplate,
                F::Declare(Declares::Value),
                F::TypeOption,
                F::ValueOption,
                F::Mark(S::Semicolon),
            ]),
            (_, Some(K::Override)) => take(&[
                F::Declare(Declares::Value),
                F::TypeOption,
                F::ValueOption,
                F::Mark(S::Semicolon),
            ]),
            _ => Step::Reject,
        },
        F::Attribute => attribute(kind, text),
        F::OneArgument => expand(&[F::Expression, F::ArgumentEnd]),
        F::MoreArguments(0) => expand(&[F::ArgumentEnd]),
        F::MoreArguments(left) => match symbol {
            Some(S::Comma) => take(&[F::ArgumentOrEnd(left)]),
            Some(S::ParenRight) => take(&[]),
            _ => Step::Reject,
        },
        F::ArgumentOrEnd(left) => match symbol {
            Some(S::ParenRight) => take(&[]),
            _ => expand(&[F::Expression, F::MoreArguments(left - 1)]),
        },
        F::ArgumentEnd => match symbol {
            Some(S::Comma) => take(&[F::Mark(S::ParenRight)]),
            Some(S::ParenRight) => take(&[]),
            _ => Step::Reject,
        },
        F::Word if name => take(&[]),
        F::WordNext => match symbol {
            Some(S::Comma) => take(&[F::WordOrEnd]),
            Some(S::ParenRight) => take(&[]),
            _ => Step::Reject,
        },
        F::WordOrEnd => match symbol {
            Some(S::ParenRight) => take(&[]),
            _ if name => take(&[F::ArgumentEnd]),
            _ => Step::Reject,
        },
        F::Severity => match text {
            "off" | "info" | "warning" | "error" | "" if name => {
                take(&[F::Mark(S::Comma), F::Word, F::RuleTail])
            }
            _ => Step::Reject,
        },
        F::RuleTail => match symbol {
            Some(S::Period) => take(&[F::Word, F::ArgumentEnd]),
            _ => expand(&[F::ArgumentEnd]),
        },
        F::Name | F::Declare(_) if name => take(&[]),
        F::Mark(mark) if symbol == Some(mark) => take(&[]),
        F::Word | F::Name | F::Declare(_) | F::Mark(_) => Step::Reject,
        F::Parameters => match symbol {
            Some(S::ParenRight) => take(&[]),
            _ => expand(&[F::AttributedParameter]),
        },
        F::AttributedParameter => match symbol {
            Some(S::At) => take(&[F::Attribute, F::AttributedParameter]),
            _ if name => take(&[F::Mark(S::Colon), F::Type, F::ParameterNext]),
            _ => Step::Reject,
        },
        F::ParameterNext => match symbol {
            Some(S::Comma) => take(&[F::Parameters]),
            Some(S::ParenRight) => take(&[]),
            _ => Step::Reject,
        },
        F::Result => match symbol {
            Some(S::Arrow) => take(&[F::ResultType]),
            _ => Step::Pop,
        },
        F::ResultType => match symbol {
            Some(S::At) => take(&[F::Attribute, F::ResultType]),
            _ => expand(&[F::Type]),
        },
        F::Members => match symbol {
            Some(S::At) => take(&[F::Attribute, F::Members]),
            _ if name => take(&[F::Mark(S::Colon), F::Type, F::MemberNext]),
            _ => Step::Reject,
        },
        F::MemberNext => match symbol {
            Some(S::Comma) => take(&[F::MemberOrEnd]),
            Some(S::BraceRight) => take(&[]),
            _ => Step::Reject,
        },
        F::MemberOrEnd => match symbol {
            Some(S::BraceRight) => take(&[]),
            _ => expand(&[F::Members]),
        },
        F::Type => match name {
            true if takes_template(text) => take(&[F::Mark(S::LessThan), F::TemplateArguments]),
            true => take(&[]),
            false => Step::Reject,
        },
        F::VarTemplate => match symbol {
            Some(S::LessThan) => take(&[F::TemplateArguments]),
            _ => Step::Pop,
        },
        F::TypeOption => match symbol {
            Some(S::Colon) => take(&[F::Type]),
            _ => Step::Pop,
        },
        F::ValueOption => match symbol {
            Some(S::Equal) => take(&[F::Expression]),
            _ => Step::Pop,
        },
        F::TemplateArguments => expand(&[F::TemplateExpression, F::TemplateNext]),
        F::TemplateNext => match symbol {
            Some(S::Comma) => take(&[F::TemplateOrEnd]),
            Some(S::GreaterThan) => take(&[]),
            _ => Step::Reject,
        },
        F::TemplateOrEnd => match symbol {
            Some(S::GreaterThan) => take(&[]),
            _ => expand(&[F::TemplateArguments]),
        },
        F::Block => match symbol {
            Some(S::At) => take(&[F::Attribute, F::Block]),
            Some(S::BraceLeft) => take(&[F::Statements]),
            _ => Step::Reject,
        },
        F::Statements => match symbol {
            Some(S::BraceRight) => take(&[]),
            _ => expand(&[F::Statement, F::Statements]),
        },
        F::Statement | F::AttributedStatement => statement(frame, symbol, keyword),
        F::Else => match keyword {
            Some(K::Else) => take(&[F::ElseBody]),
            _ => Step::Pop,
        },
        F::ElseBody => match keyword {
            Some(K::If) => take(&[F::Expression, F::Block, F::Else]),
            _ => expand(&[F::Block]),
        },
        F::SwitchBody => match symbol {
            Some(S::At) => take(&[F::Attribute, F::SwitchBody]),
            Some(S::BraceLeft) => take(&[F::Clause, F::Clauses]),
            _ => Step::Reject,
        },
        F::Clause => match keyword {
            Some(K::Case) => take(&[F::Selector]),
            Some(K::Default) => take(&[F::ColonOption, F::Block]),
            _ => Step::Reject,
        },
        F::Clauses => match symbol {
            Some(S::BraceRight) => take(&[]),
            _ => expand(&[F::Clause, F::Clauses]),
        },
        F::Selector => match keyword {
            Some(K::Default) => take(&[F::SelectorNext]),
            _ => expand(&[F::Expression, F::SelectorNext]),
        },
        F::SelectorNext => match symbol {
            Some(S::Comma) => take(&[F::SelectorOrEnd]),
            _ => expand(&[F::ColonOption, F::Block]),
        },
        F::SelectorOrEnd => match symbol {
            Some(S::Colon | S::BraceLeft | S::At) => expand(&[F::ColonOption, F::Block]),
            _ => expand(&[F::Selector]),
        },
        F::ColonOption => match symbol {
            Some(S::Colon) => take(&[]),
            _ => Step::Pop,
        },
        F::LoopBody => match symbol {
            Some(S::At) => take(&[F::Attribute, F::LoopBody]),
            Some(S::BraceLeft) => take(&[F::LoopStatements]),
            _ => Step::Reject,
        },
        F::LoopStatements => match (symbol, keyword) {
            (Some(S::BraceRight), _) => take(&[]),
            (_, Some(K::Continuing)) => take(&[F::Continuing, F::Mark(S::BraceRight)]),
            _ => expand(&[F::Statement, F::LoopStatements]),
        },
        F::Continuing => match symbol {
            Some(S::At) => take(&[F::Attribute, F::Continuing]),
            Some(S::BraceLeft) => take(&[F::ContinuingStatements]),
            _ => Step::Reject,
        },
        F::ContinuingStatements => match (symbol, keyword) {
            (Some(S::BraceRight), _) => take(&[]),
            (_, Some(K::Break)) => take(&[F::ContinuingBreak]),
            _ => expand(&[F::Statement, F::ContinuingStatements]),
        },
        F::ContinuingBreak => match (symbol, keyword) {
            (_, Some(K::If)) => {
                take(&[F::Expression, F::Mark(S::Semicolon), F::Mark(S::BraceRight)])
            }
            (Some(S::Semicolon), _) => take(&[F::ContinuingStatements]),
            _ => Step::Reject,
        },
        F::ForInit => match (symbol, keyword) {
            (Some(S::Semicolon), _) => take(&[F::ForCondition]),
            (_, Some(K::Let | K::Const)) => take(&[
                F::Declare(Declares::Local),
                F::TypeOption,
                F::Mark(S::Equal),
                F::Expression,
                F::Mark(S::Semicolon),
                F::ForCondition,
            ]),
            (_, Some(K::Var)) => take(&[
                F::VarTemplate,
                F::Declare(Declares::Local),
                F::TypeOption,
                F::ValueOption,
                F::Mark(S::Semicolon),
                F::ForCondition,
            ]),
            _ => expand(&[F::Update, F::Mark(S::Semicolon), F::ForCondition]),
        },
        F::ForCondition => match symbol {
            Some(S::Semicolon) => take(&[F::ForUpdate]),
            _ => expand(&[F::Expression, F::Mark(S::Semicolon), F::ForUpdate]),
        },
        F::ForUpdate => match symbol {
            Some(S::ParenRight) => take(&[F::Block]),
            _ => expand(&[F::Update, F::Mark(S::ParenRight), F::Block]),
        },
        F::ReturnValue => match symbol {
            Some(S::Semicolon) => take(&[]),
            _ => expand(&[F::Expression, F::Mark(S::Semicolon)]),
        },
        F::Update => match symbol {
            Some(S::Underscore) => take(&[F::Mark(S::Equal), F::Expression]),
            Some(S::Star | S::Ampersand) => take(&[F::Target, F::Assignment]),
            Some(S::ParenLeft) => take(&[
                F::Target,
                F::Mark(S::ParenRight),
                F::TargetTail,
                F::Assignment,
            ]),
            _ if name && takes_template(text) => take(&[F::CallOnly]),
            _ if name => take(&[F::UpdateTail]),
            _ => Step::Reject,
        },
        F::UpdateTail => match symbol {
            Some(S::ParenLeft) => take(&[F::Arguments]),
            _ => expand(&[F::TargetTail, F::Assignment]),
        },
        F::CallOnly => match symbol {
            Some(S::LessThan) => take(&[F::TemplateArguments, F::Mark(S::ParenLeft), F::Arguments]),
            Some(S::ParenLeft) => take(&[F::Arguments]),
            _ => Step::Reject,
        },
        F::Target => match symbol {
            Some(S::Star | S::Ampersand) => take(&[F::Target]),
            Some(S::ParenLeft) => take(&[F::Target, F::Mark(S::ParenRight), F::TargetTail]),
            _ if name => take(&[F::TargetTail]),
            _ => Step::Reject,
        },
        F::TargetTail => match symbol {
            Some(S::Period) => take(&[F::Name, F::TargetTail]),
            Some(S::BracketLeft) => take(&[F::Expression, F::Mark(S::BracketRight), F::TargetTail]),
            _ => Step::Pop,
        },
        F::Assignment => match symbol {
            Some(S::PlusPlus | S::MinusMinus) => take(&[]),
            Some(
                S::Equal
                | S::PlusEqual
                | S::MinusEqual
                | S::TimesEqual
                | S::DivisionEqual
                | S::ModuloEqual
                | S::AndEqual
                | S::OrEqual
                | S::XorEqual
                | S::ShiftLeftEqual
                | S::ShiftRightEqual,
            ) => take(&[F::Expression]),
            _ => Step::Reject,
        },
        F::Expression | F::TemplateExpression => expand(&[
            F::Unary,
            F::Operators {
                template: frame == F::TemplateExpression,
                phase: Phase::First,
                logical: None,
            },
        ]),
        F::Unary => match (symbol, kind) {
            (Some(S::Minus | S::Bang | S::Tilde | S::Star | S::Ampersand), _) => take(&[F::Unary]),
            (Some(S::ParenLeft), _) => {
                take(&[F::Expression, F::Mark(S::ParenRight), F::Components])
            }
            (
                _,
                TokenKind::IntLiteral
                | TokenKind::FloatLiteral
                | TokenKind::Keyword(K::True | K::False),
            ) => take(&[F::Components]),
            _ if name && takes_template(text) => take(&[F::GeneratorTail]),
            _ if name => take(&[F::NameTail]),
            _ => Step::Reject,
        },
        F::Operators {
            template,
            phase,
            logical,
        } => match symbol.and_then(|symbol| operator(symbol, template, phase, logical)) {
            Some((phase, logical)) => take(&[
                F::Unary,
                F::Operators {
                    template,
                    phase,
                    logical,
                },
            ]),
            None => Step::Pop,
        },
        F::NameTail | F::CallOption => match symbol {
            Some(S::ParenLeft) => take(&[F::Arguments, F::Components]),
            _ => expand(&[F::Components]),
        },
        F::GeneratorTail => match symbol {
            Some(S::LessThan) => take(&[F::TemplateArguments, F::CallOption]),
            Some(S::ParenLeft) => take(&[F::Arguments, F::Components]),
            _ => Step::Reject,
        },
        F::Arguments => match symbol {
            Some(S::ParenRight) => take(&[]),
            _ => expand(&[F::Expression, F::ArgumentNext]),
        },
        F::ArgumentNext => match symbol {
            Some(S::Comma) => take(&[F::Arguments]),
            Some(S::ParenRight) => take(&[]),
            _ => Step::Reject,
        },
        F::Components => match symbol {
            Some(S::Period) => take(&[F::Name, F::Components]),
            Some(S::BracketLeft) => take(&[F::Expression, F::Mark(S::BracketRight), F::Components]),
            _ => Step::Pop,
        },
    }
}

/// The name of an attribute, after its `@`.
fn attribute(kind: TokenKind, text: &str) -> Step {
    use AttributeName as A;
    use Frame as F;
    let is_name = matches!(
        kind,
        TokenKind::Identifier | TokenKind::Keyword(Keyword::Diagnostic)
    );
    if !is_name {
        return Step::Reject;
    }
    let open = F::Mark(Symbol::ParenLeft);
    let known = if text.is_empty() {
        Some(A::Vertex)
    } else {
        A::from_text(text)
    };
    match known {
        None | Some(A::Const) => Step::Reject,
        Some(A::Invariant | A::MustUse | A::Vertex | A::Fragment | A::Compute) => take(&[]),
        Some(A::Builtin | A::Interpolate) => take(&[open, F::Word, F::WordNext]),
        Some(A::Diagnostic) => take(&[open, F::Severity]),
        Some(A::WorkgroupSize) => take(&[open, F::Expression, F::MoreArguments(2)]),
        Some(_) => take(&[open, F::OneArgument]),
    }
}

fn statement(frame: Frame, symbol: Option<Symbol>, keyword: Option<Keyword>) -> Step {
    use Frame as F;
    use Keyword as K;
    use Symbol as S;
    let end = F::Mark(S::Semicolon);
    match (symbol, keyword) {
        (Some(S::At), _) => return take(&[F::Attribute, F::AttributedStatement]),
        (Some(S::BraceLeft), _) => return take(&[F::Statements]),
        (_, Some(K::If)) => return take(&[F::Expression, F::Block, F::Else]),
        (_, Some(K::Switch)) => return take(&[F::Expression, F::SwitchBody]),
        (_, Some(K::Loop)) => return take(&[F::LoopBody]),
        (_, Some(K::While)) => return take(&[F::Expression, F::Block]),
        (_, Some(K::For)) => return take(&[F::Mark(S::ParenLeft), F::ForInit]),
        _ if frame == F::AttributedStatement => return Step::Reject,
        _ => {}
    }
    match (symbol, keyword) {
        (Some(S::Semicolon), _) => take(&[]),
        (_, Some(K::Break | K::Continue | K::Discard)) => take(&[end]),
        (_, Some(K::Return)) => take(&[F::ReturnValue]),
        (_, Some(K::ConstAssert)) => take(&[F::Expression, end]),
        (_, Some(K::Let | K::Const)) => take(&[
            F::Declare(Declares::Local),
            F::TypeOption,
            F::Mark(S::Equal),
            F::Expression,
            end,
        ]),
        (_, Some(K::Var)) => take(&[
            F::VarTemplate,
            F::Declare(Declares::Local),
            F::TypeOption,
            F::ValueOption,
            end,
        ]),
        (_, Some(_)) => Step::Reject,
        _ => expand(&[F::Update, end]),
    }
}

/// The phase after a binary operator; `None` if it cannot stand here.
fn operator(
    symbol: Symbol,
    template: bool,
    phase: Phase,
    logical: Option<Symbol>,
) -> Option<(Phase, Option<Symbol>)> {
    use Phase as P;
    use Symbol as S;
    // Inside a template list these would end it, or make it a comparison.
    let ends_template = matches!(
        symbol,
        S::LessThan | S::GreaterThan | S::GreaterThanEqual | S::ShiftRight | S::AndAnd | S::OrOr
    );
    if template && ends_template {
        return None;
    }
    let next = match symbol {
        S::Ampersand | S::Or | S::Xor => match phase {
            P::First => P::Bitwise(symbol),
            P::Bitwise(known) if known == symbol => phase,
            _ => return None,
        },
        S::Star | S::Slash | S::Modulo | S::Plus | S::Minus => match phase {
            P::First | P::FirstOfLogical | P::Sum => P::Sum,
            P::Compared | P::ComparedSum => P::ComparedSum,
            _ => return None,
        },
        S::ShiftLeft | S::ShiftRight => match phase {
            P::First | P::FirstOfLogical => P::Shift,
            P::Compared => P::ComparedShift,
            _ => return None,
        },
        S::EqualEqual
        | S::NotEqual
        | S::LessThan
        | S::LessThanEqual
        | S::GreaterThan
        | S::GreaterThanEqual => match phase {
            P::First | P::FirstOfLogical | P::Sum | P::Shift => P::Compared,
            _ => return None,
        },
        S::AndAnd | S::OrOr => {
            let fits = logical.is_none_or(|known| known == symbol);
            if !fits || matches!(phase, P::Bitwise(_)) {
                return None;
            }
            return Some((P::FirstOfLogical, Some(symbol)));
        }
        _ => return None,
    };
    Some((next, logical))
}
