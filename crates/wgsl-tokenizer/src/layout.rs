//! The blankspace that canonical layout puts between two tokens.
//!
//! Encoder and decoder run the same [`Layout`] over the same tokens. Where the source has the blankspace that the
//! layout predicts, nothing is encoded; elsewhere explicit tokens override the prediction.

use crate::lexer::Symbol;
use crate::names::Keyword;

/// Deeper nesting indents no further, so that hostile input cannot make the output grow quadratically.
const MAX_INDENT: usize = 32;
const INDENT: &str = "    ";

/// What a vocabulary token is to the layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// Writes nothing and changes nothing.
    Silent,
    /// Writes nothing; what follows is a prompt.
    Prompt,
    /// Writes nothing; what follows is code.
    Code,
    /// Writes nothing and ends the text.
    End,
    /// A byte of a character that has no token of its own.
    Byte,
    /// Explicit blankspace, written as it is.
    Blank {
        line_break: bool,
    },
    /// Explicitly no blankspace.
    NoBlank,
    /// Explicitly a line break and the indentation.
    Line,
    /// Explicitly an empty line and the indentation.
    BlankLine,
    /// A word, or the start of one.
    Word,
    /// A word of one ASCII letter.
    Letter(u8),
    Keyword(Keyword),
    /// A piece that continues the word before it.
    Continuation,
    Digit,
    Symbol(Symbol),
    /// An attribute with its `@`; the index tells the attributes apart.
    Attribute(u8),
    LineComment,
    BlockCommentStart,
    BlockCommentEnd,
}

/// Blankspace in canonical layout. The lines carry their indentation, in levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    Nothing,
    Space,
    Line(usize),
    BlankLine(usize),
}

impl Gap {
    /// Appends the blankspace to `out`.
    pub(crate) fn write(self, out: &mut Vec<u8>) {
        let (start, levels) = self.parts();
        out.extend_from_slice(start.as_bytes());
        for _ in 0..levels {
            out.extend_from_slice(INDENT.as_bytes());
        }
    }

    /// What is left of `text` before this blankspace, if it ends with it.
    pub(crate) fn strip_from(self, text: &str) -> Option<&str> {
        let (start, levels) = self.parts();
        let cut = text.len().checked_sub(INDENT.len() * levels)?;
        let (rest, indent) = text.split_at_checked(cut)?;
        if indent.bytes().all(|byte| byte == b' ') {
            rest.strip_suffix(start)
        } else {
            None
        }
    }

    /// Whether this is exactly the blankspace `text`.
    pub(crate) fn is(self, text: &str) -> bool {
        self.strip_from(text) == Some("")
    }

    fn parts(self) -> (&'static str, usize) {
        match self {
            Self::Nothing => ("", 0),
            Self::Space => (" ", 0),
            Self::Line(levels) => ("\n", levels),
            Self::BlankLine(levels) => ("\n\n", levels),
        }
    }
}

/// The blankspace that was asked for explicitly since the last visible token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Explicit {
    /// None: the prediction holds.
    No,
    /// All of it is written already.
    Written,
    /// A line break whose indentation waits for the next token, because a `}` takes one level less.
    Line,
    /// The same after an empty line.
    BlankLine,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Comment {
    Outside,
    Line,
    /// In a block comment, with this many open.
    Block(usize),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    Outside,
    Decimal,
    Hexadecimal,
}

/// The text of the present prompt or comment.
#[derive(Debug, Clone, Copy, Default)]
struct Prose {
    /// The last visible token.
    previous: Option<Class>,
    /// Whether `previous` is the point of a number.
    point: bool,
}

/// How deep in brackets the code is.
#[derive(Debug, Clone, Copy, Default)]
struct Nesting {
    /// Open braces.
    braces: usize,
    /// Open parentheses and brackets since the last brace.
    parens: usize,
    /// Open template lists since the last brace or semicolon.
    templates: usize,
    /// Whether the braces are those of a structure.
    structure: bool,
}

/// Where in a text the next token stands, as far as blankspace depends on it.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    /// Whether the text is a prompt, in which every token is prose.
    prompt: bool,
    explicit: Explicit,
    /// Whether blankspace was written since the last visible token.
    blank: bool,
    comment: Comment,
    prose: Prose,
    /// The last visible token outside comments.
    previous: Option<Class>,
    /// Whether `previous` is a unary operator or the sign of an exponent.
    unary: bool,
    number: Number,
    nesting: Nesting,
    /// The first token of the present declaration at module scope.
    declaration: Option<Class>,
}

impl Layout {
    /// The layout at the start of a program.
    pub(crate) fn code() -> Self {
        Self {
            prompt: false,
            explicit: Explicit::No,
            blank: false,
            comment: Comment::Outside,
            prose: Prose::default(),
            previous: None,
            unary: false,
            number: Number::Outside,
            nesting: Nesting::default(),
            declaration: None,
        }
    }

    /// The layout at the start of a prompt.
    pub(crate) fn prompt() -> Self {
        Self {
            prompt: true,
            ..Self::code()
        }
    }

    /// Takes the next token. Returns the blankspace to write before the token's own text.
    pub(crate) fn accept(&mut self, class: Class) -> Gap {
        match class {
            Class::Silent => Gap::Nothing,
            Class::Prompt => self.restart(Self::prompt()),
            Class::Code | Class::End => self.restart(Self::code()),
            Class::NoBlank => self.accept_blank(Explicit::Written, false),
            Class::Blank { line_break } => {
                self.blank = true;
                self.accept_blank(Explicit::Written, line_break)
            }
            Class::Line => self.accept_blank(Explicit::Line, true),
            Class::BlankLine => self.accept_blank(Explicit::BlankLine, true),
            visible => {
                let gap = self.gap_before(visible);
                let glued = !self.blank && gap == Gap::Nothing;
                self.advance(visible, glued);
                self.explicit = Explicit::No;
                self.blank = false;
                gap
            }
        }
    }

    /// The blankspace that will be written before `next`, a visible token.
    pub(crate) fn gap_before(&self, next: Class) -> Gap {
        match self.explicit {
            Explicit::No => self.predict(next),
            Explicit::Written => Gap::Nothing,
            Explicit::Line => Gap::Line(self.indent_before(next)),
            Explicit::BlankLine => Gap::BlankLine(self.indent_before(next)),
        }
    }

    /// The blankspace that will be written if the text ends here.
    pub(crate) fn gap_at_end(&self) -> Gap {
        match self.explicit {
            Explicit::No => {
                let ends_line = match self.comment {
                    _ if self.prompt => false,
                    Comment::Line => self.prose.previous != Some(Class::Byte),
                    Comment::Block(_) => false,
                    Comment::Outside => {
                        self.at_module_scope()
                            && self
                                .previous
                                .is_some_and(|previous| previous != Class::Byte)
                    }
                };
                if ends_line {
                    Gap::Line(0)
                } else {
                    Gap::Nothing
                }
            }
            Explicit::Written => Gap::Nothing,
            Explicit::Line => Gap::Line(self.indent()),
            Explicit::BlankLine => Gap::BlankLine(self.indent()),
        }
    }

    /// The indentation, in levels, of a line that starts with `next`.
    pub(crate) fn indent_before(&self, next: Class) -> usize {
        let depth = if next == Class::Symbol(Symbol::BraceRight) {
            self.nesting.braces.saturating_sub(1)
        } else {
            self.nesting.braces
        };
        depth.min(MAX_INDENT)
    }

    /// The indentation, in levels, of a line on which nothing follows.
    pub(crate) fn indent(&self) -> usize {
        self.nesting.braces.min(MAX_INDENT)
    }

    pub(crate) fn is_prompt(&self) -> bool {
        self.prompt
    }

    pub(crate) fn in_block_comment(&self) -> bool {
        matches!(self.comment, Comment::Block(_))
    }

    fn restart(&mut self, start: Self) -> Gap {
        let gap = self.gap_at_end();
        *self = start;
        gap
    }

    /// Takes a token of explicit blankspace. Returns the line break that was still waiting.
    fn accept_blank(&mut self, explicit: Explicit, line_break: bool) -> Gap {
        let waiting = match self.explicit {
            Explicit::No | Explicit::Written => Gap::Nothing,
            Explicit::Line | Explicit::BlankLine => self.gap_at_end(),
        };
        self.explicit = explicit;
        if waiting != Gap::Nothing {
            self.blank = true;
        }
        if line_break && self.comment == Comment::Line {
            self.comment = Comment::Outside;
        }
        waiting
    }

    fn predict(&self, next: Class) -> Gap {
        if self.prompt || self.comment != Comment::Outside {
            self.predict_prose(next)
        } else {
            self.predict_code(next)
        }
    }

    /// Blankspace in prompts and comments: as English is set.
    fn predict_prose(&self, next: Class) -> Gap {
        let Some(previous) = self.prose.previous else {
            // The text of a comment stands off from its mark.
            return if self.prompt || matches!(next, Class::Byte | Class::Symbol(Symbol::Slash)) {
                Gap::Nothing
            } else {
                Gap::Space
            };
        };
        if previous == Class::Byte || matches!(next, Class::Byte | Class::Continuation) {
            return Gap::Nothing;
        }
        if let Class::Symbol(symbol) = next
            && matches!(
                symbol,
                Symbol::Comma
                    | Symbol::Period
                    | Symbol::Semicolon
                    | Symbol::Colon
                    | Symbol::Bang
                    | Symbol::ParenRight
                    | Symbol::BracketRight
                    | Symbol::BraceRight
                    | Symbol::Modulo
                    | Symbol::Underscore
                    | Symbol::Minus
                    | Symbol::Slash
            )
        {
            return Gap::Nothing;
        }
        let glued = match previous {
            Class::Digit => next == Class::Digit,
            Class::Symbol(Symbol::Period) => self.prose.point && next == Class::Digit,
            Class::Symbol(symbol) => matches!(
                symbol,
                Symbol::ParenLeft
                    | Symbol::BracketLeft
                    | Symbol::BraceLeft
                    | Symbol::At
                    | Symbol::Underscore
                    | Symbol::Minus
                    | Symbol::Slash
            ),
            _ => false,
        };
        if glued { Gap::Nothing } else { Gap::Space }
    }

    /// Blankspace in code.
    fn predict_code(&self, next: Class) -> Gap {
        let Some(previous) = self.previous else {
            return Gap::Nothing;
        };
        if previous == Class::Byte || matches!(next, Class::Byte | Class::Continuation) {
            return Gap::Nothing;
        }
        let line = Gap::Line(self.indent_before(next));
        if next == Class::Symbol(Symbol::BraceRight) {
            return if previous == Class::Symbol(Symbol::BraceLeft) {
                Gap::Nothing
            } else {
                line
            };
        }
        if let Class::Symbol(symbol) = previous
            && let Some(gap) = self.after_separator(symbol, next, line)
        {
            return gap;
        }
        match next {
            Class::Symbol(symbol) => self.before_symbol(previous, symbol),
            Class::Keyword(Keyword::Fn)
                if self.at_module_scope()
                    && matches!(self.declaration, Some(Class::Attribute(_))) =>
            {
                line
            }
            // After `_` a keyword is part of a name too, as in `is_true`.
            Class::Word | Class::Letter(_) | Class::Keyword(_)
                if previous == Class::Symbol(Symbol::Underscore) =>
            {
                Gap::Nothing
            }
            Class::Word | Class::Letter(_)
                if previous == Class::Digit || self.number != Number::Outside =>
            {
                Gap::Nothing
            }
            Class::Digit
                if is_identifier_part(previous)
                    || previous == Class::Digit
                    || self.number != Number::Outside =>
            {
                Gap::Nothing
            }
            _ => self.before_operand(previous),
        }
    }

    /// Blankspace after the symbols that end a statement, a member or an argument.
    fn after_separator(&self, previous: Symbol, next: Class, line: Gap) -> Option<Gap> {
        let blank_line = Gap::BlankLine(0);
        Some(match previous {
            Symbol::BraceRight => match next {
                Class::Keyword(Keyword::Else) => Gap::Space,
                Class::Symbol(Symbol::Semicolon | Symbol::Comma | Symbol::ParenRight) => {
                    Gap::Nothing
                }
                _ if self.nesting.braces == 0 => blank_line,
                _ => line,
            },
            Symbol::Semicolon if self.nesting.parens > 0 => match next {
                Class::Symbol(Symbol::Semicolon | Symbol::ParenRight) => Gap::Nothing,
                _ => Gap::Space,
            },
            // Declarations of one kind stand together.
            Symbol::Semicolon if self.nesting.braces == 0 && self.declaration != Some(next) => {
                blank_line
            }
            Symbol::Semicolon | Symbol::BraceLeft => line,
            Symbol::Comma => match next {
                Class::Symbol(Symbol::ParenRight | Symbol::BracketRight | Symbol::TemplateEnd) => {
                    Gap::Nothing
                }
                _ if self.nesting.structure
                    && self.nesting.parens == 0
                    && self.nesting.templates == 0 =>
                {
                    line
                }
                _ => Gap::Space,
            },
            _ => return None,
        })
    }

    fn before_symbol(&self, previous: Class, next: Symbol) -> Gap {
        let after_operand = self.after_operand();
        match next {
            Symbol::Semicolon
            | Symbol::Comma
            | Symbol::Colon
            | Symbol::ParenRight
            | Symbol::BracketRight
            | Symbol::TemplateStart
            | Symbol::TemplateEnd => Gap::Nothing,
            Symbol::Period | Symbol::BracketLeft | Symbol::PlusPlus | Symbol::MinusMinus
                if after_operand =>
            {
                Gap::Nothing
            }
            Symbol::ParenLeft
                if after_operand
                    || matches!(
                        previous,
                        Class::Attribute(_) | Class::Keyword(Keyword::Diagnostic)
                    ) =>
            {
                Gap::Nothing
            }
            Symbol::Underscore if is_identifier_part(previous) || previous == Class::Digit => {
                Gap::Nothing
            }
            Symbol::Plus | Symbol::Minus if self.at_exponent_sign() => Gap::Nothing,
            Symbol::Minus | Symbol::Star | Symbol::Ampersand => {
                // `- -a` and `& &a` must not become `--a` and `&&a`.
                if after_operand || previous == Class::Symbol(next) {
                    Gap::Space
                } else {
                    self.before_operand(previous)
                }
            }
            Symbol::Period
            | Symbol::BracketLeft
            | Symbol::PlusPlus
            | Symbol::MinusMinus
            | Symbol::ParenLeft
            | Symbol::Underscore
            | Symbol::Bang
            | Symbol::Tilde
            | Symbol::At => self.before_operand(previous),
            // Binary operators, assignments, `->` and `{`.
            _ => Gap::Space,
        }
    }

    /// Blankspace before a token that starts an operand, a name or an attribute.
    fn before_operand(&self, previous: Class) -> Gap {
        match previous {
            Class::Symbol(
                Symbol::ParenLeft
                | Symbol::BracketLeft
                | Symbol::TemplateStart
                | Symbol::At
                | Symbol::Period,
            ) => Gap::Nothing,
            _ if self.unary => Gap::Nothing,
            _ => Gap::Space,
        }
    }

    fn at_module_scope(&self) -> bool {
        self.nesting.braces == 0 && self.nesting.parens == 0
    }

    /// Whether an operator here is binary.
    fn after_operand(&self) -> bool {
        match self.previous {
            // The point of `1.` ends an operand, that of `a.x` does not.
            Some(Class::Symbol(Symbol::Period)) => self.number != Number::Outside,
            previous => previous.is_some_and(is_operand),
        }
    }

    /// Whether a sign here belongs to the exponent of a number, as in `1e-4`.
    fn at_exponent_sign(&self) -> bool {
        let Some(Class::Letter(letter)) = self.previous else {
            return false;
        };
        match self.number {
            Number::Outside => false,
            Number::Decimal => letter.eq_ignore_ascii_case(&b'e'),
            Number::Hexadecimal => letter.eq_ignore_ascii_case(&b'p'),
        }
    }

    /// Takes a visible token into account.
    fn advance(&mut self, class: Class, glued: bool) {
        if self.prompt || self.comment != Comment::Outside {
            self.advance_prose(class, glued);
        } else if class == Class::LineComment {
            self.comment = Comment::Line;
            self.prose = Prose::default();
        } else if class == Class::BlockCommentStart {
            self.comment = Comment::Block(1);
            self.prose = Prose::default();
        } else {
            self.advance_code(class, glued);
        }
    }

    fn advance_prose(&mut self, class: Class, glued: bool) {
        self.prose.point = glued
            && class == Class::Symbol(Symbol::Period)
            && self.prose.previous == Some(Class::Digit);
        self.prose.previous = Some(class);
        if let Comment::Block(open) = &mut self.comment {
            match class {
                Class::BlockCommentStart => *open += 1,
                Class::BlockCommentEnd if *open > 1 => *open -= 1,
                Class::BlockCommentEnd => self.comment = Comment::Outside,
                _ => {}
            }
        }
    }

    fn advance_code(&mut self, mut class: Class, glued: bool) {
        if glued
            && matches!(class, Class::Keyword(_))
            && self.previous.is_some_and(is_identifier_part)
        {
            class = Class::Word;
        }
        let starts_declaration = self.at_module_scope()
            && matches!(
                self.previous,
                None | Some(Class::Symbol(Symbol::Semicolon | Symbol::BraceRight))
            );
        if starts_declaration {
            self.declaration = Some(class);
        }
        let exponent_sign = glued
            && self.at_exponent_sign()
            && matches!(class, Class::Symbol(Symbol::Plus | Symbol::Minus));
        self.unary = match class {
            Class::Symbol(Symbol::Bang | Symbol::Tilde) => true,
            Class::Symbol(Symbol::Minus | Symbol::Star | Symbol::Ampersand) => {
                exponent_sign || !self.after_operand()
            }
            Class::Symbol(Symbol::Plus) => exponent_sign,
            _ => false,
        };
        self.number = self.number_after(class, glued, exponent_sign);
        self.nesting.advance(class);
        self.previous = Some(class);
    }

    fn number_after(&self, class: Class, glued: bool, exponent_sign: bool) -> Number {
        let inside = glued && self.number != Number::Outside;
        match class {
            Class::Digit if inside => self.number,
            // A digit right after a name belongs to the name.
            Class::Digit if glued && self.previous.is_some_and(is_name_end) => Number::Outside,
            Class::Digit => Number::Decimal,
            Class::Letter(b'x' | b'X') if inside && self.previous == Some(Class::Digit) => {
                Number::Hexadecimal
            }
            Class::Letter(_) | Class::Word | Class::Symbol(Symbol::Period) if inside => self.number,
            _ if exponent_sign => self.number,
            _ => Number::Outside,
        }
    }
}

impl Nesting {
    fn advance(&mut self, class: Class) {
        match class {
            Class::Keyword(Keyword::Struct) => self.structure = true,
            Class::Symbol(Symbol::BraceLeft) => {
                self.braces += 1;
                self.parens = 0;
                self.templates = 0;
            }
            Class::Symbol(Symbol::BraceRight) => {
                *self = Self {
                    braces: self.braces.saturating_sub(1),
                    ..Self::default()
                };
            }
            Class::Symbol(Symbol::ParenLeft | Symbol::BracketLeft) => self.parens += 1,
            Class::Symbol(Symbol::ParenRight | Symbol::BracketRight) => {
                self.parens = self.parens.saturating_sub(1);
            }
            Class::Symbol(Symbol::TemplateStart) => self.templates += 1,
            Class::Symbol(Symbol::TemplateEnd) => {
                self.templates = self.templates.saturating_sub(1);
            }
            Class::Symbol(Symbol::Semicolon) => self.templates = 0,
            _ => {}
        }
    }
}

/// Whether `class` ends an operand.
fn is_operand(class: Class) -> bool {
    match class {
        Class::Symbol(symbol) => matches!(
            symbol,
            Symbol::ParenRight | Symbol::BracketRight | Symbol::TemplateEnd | Symbol::Underscore
        ),
        Class::Keyword(keyword) => matches!(keyword, Keyword::True | Keyword::False),
        Class::Word | Class::Letter(_) | Class::Continuation | Class::Digit | Class::Byte => true,
        _ => false,
    }
}

/// Whether a digit or `_` after `class` continues an identifier.
fn is_identifier_part(class: Class) -> bool {
    matches!(
        class,
        Class::Word | Class::Letter(_) | Class::Continuation | Class::Symbol(Symbol::Underscore)
    )
}

/// Whether a glued digit after `class` belongs to an identifier.
fn is_name_end(class: Class) -> bool {
    is_identifier_part(class) || matches!(class, Class::Digit | Class::Keyword(_))
}
