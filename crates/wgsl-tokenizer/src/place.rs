//! The rules of canonical layout, as far as they follow from the tokens right before.

use crate::layout::Class;
use crate::lexer::Symbol;
use crate::names::Keyword;

/// The hexadecimal digits of a colour.
const COLOR_DIGITS: u8 = 6;

/// The blankspace before a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    Nothing,
    Space,
    Nested(Nested),
}

/// Rules that depend on the brackets around, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nested {
    /// A line break.
    Line,
    AfterBraceRight,
    AfterSemicolon,
    AfterComma,
    /// Before `fn`: a line break after the attributes of a declaration, otherwise nothing.
    FnOrNothing,
    /// Before `fn`: a line break after the attributes of a declaration, otherwise one blank.
    FnOrSpace,
}

/// What counts of the tokens right before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Code(CodePlace),
    Prose(ProsePlace),
}

/// A place in code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CodePlace {
    /// The last visible token outside comments: one of those that [`kind_of`] gives.
    previous: Option<Class>,
    /// Whether `previous` is a unary operator or the sign of an exponent.
    unary: bool,
    number: Number,
}

/// A place in a prompt or a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ProsePlace {
    /// Whether this is the start of a prompt.
    prompt: bool,
    /// The last visible token.
    previous: Option<Class>,
    /// Whether `previous` is the point of a number.
    point: bool,
    /// How many digits may follow of a colour such as `#ff8800`.
    color_digits: u8,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    Outside,
    Decimal,
    Hexadecimal,
}

impl Place {
    /// The start of a program.
    pub(crate) const CODE: Self = Self::Code(CodePlace {
        previous: None,
        unary: false,
        number: Number::Outside,
    });
    /// The start of a prompt.
    pub(crate) const PROMPT: Self = Self::Prose(ProsePlace {
        prompt: true,
        previous: None,
        point: false,
        color_digits: 0,
    });
    /// The start of a comment.
    pub(crate) const COMMENT: Self = Self::Prose(ProsePlace {
        prompt: false,
        previous: None,
        point: false,
        color_digits: 0,
    });

    /// The blankspace before `next`, a visible token.
    pub(crate) fn rule(self, next: Class) -> Rule {
        match self {
            Self::Code(place) => place.rule(next),
            Self::Prose(place) if place.wants_blank(next) => Rule::Space,
            Self::Prose(_) => Rule::Nothing,
        }
    }

    /// The place after `class`, a visible token. `glued` is whether no blankspace stands before it.
    pub(crate) fn after(self, class: Class, glued: bool) -> Self {
        match self {
            Self::Code(place) => Self::Code(place.after(class, glued)),
            Self::Prose(place) => Self::Prose(place.after(class, glued)),
        }
    }

    /// Whether a text that ends here may end its line.
    pub(crate) fn is_after_text(self) -> bool {
        match self {
            Self::Code(place) => place.previous.is_some_and(|class| class != Class::Byte),
            Self::Prose(place) => place.previous != Some(Class::Byte),
        }
    }

    /// Whether a token here starts a declaration, if this is the module's scope.
    pub(crate) fn starts_declaration(self) -> bool {
        match self {
            Self::Code(place) => matches!(
                place.previous,
                None | Some(Class::Symbol(Symbol::Semicolon | Symbol::BraceRight))
            ),
            Self::Prose(_) => false,
        }
    }

    /// Whether a token here is the first of a line of code.
    pub(crate) fn starts_line(self) -> bool {
        let after_brace = Some(Class::Symbol(Symbol::BraceLeft));
        self.starts_declaration()
            || matches!(self, Self::Code(place) if place.previous == after_brace)
    }

    /// What `class` counts as here: after a part of a name a keyword is part of it too, as in `is_struct`.
    pub(crate) fn read(self, class: Class, glued: bool) -> Class {
        match self {
            Self::Code(place) => place.read(class, glued),
            Self::Prose(_) => class,
        }
    }
}

/// One class for all that have the same effect on what follows.
fn kind_of(class: Class) -> Class {
    match class {
        Class::Continuation | Class::Letter(b'x') => Class::Word,
        Class::Hash => Class::Byte,
        Class::Keyword(Keyword::False) => Class::Keyword(Keyword::True),
        Class::Keyword(keyword) if !matches!(keyword, Keyword::True | Keyword::Diagnostic) => {
            Class::Keyword(Keyword::Let)
        }
        Class::Attribute(_) => Class::Attribute(0),
        Class::Symbol(Symbol::ParenRight | Symbol::BracketRight | Symbol::TemplateEnd) => {
            Class::Symbol(Symbol::ParenRight)
        }
        Class::Symbol(
            Symbol::BraceLeft
            | Symbol::BraceRight
            | Symbol::Semicolon
            | Symbol::Comma
            | Symbol::ParenLeft
            | Symbol::BracketLeft
            | Symbol::TemplateStart
            | Symbol::At
            | Symbol::Period
            | Symbol::Underscore
            | Symbol::Minus
            | Symbol::Star
            | Symbol::Ampersand,
        ) => class,
        Class::Symbol(_) | Class::BlockCommentEnd => Class::Symbol(Symbol::Equal),
        _ => class,
    }
}

impl ProsePlace {
    /// Whether one blank stands before `next`: as English is set.
    fn wants_blank(self, next: Class) -> bool {
        let Some(previous) = self.previous else {
            // The text of a comment stands off from its mark.
            return !self.prompt && !matches!(next, Class::Byte | Class::Symbol(Symbol::Slash));
        };
        if self.color_digits > 0 && matches!(next, Class::Digit | Class::Word | Class::Letter(_)) {
            return false;
        }
        if previous == Class::Byte || matches!(next, Class::Byte | Class::Continuation) {
            return false;
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
            return false;
        }
        let glued = match previous {
            Class::Digit => next == Class::Digit,
            Class::Symbol(Symbol::Period) => self.point && next == Class::Digit,
            Class::Symbol(symbol) => is_glue_in_prose(symbol),
            _ => false,
        };
        !glued
    }

    fn after(self, class: Class, glued: bool) -> Self {
        let previous = match class {
            Class::Hash => Class::Byte,
            Class::Byte | Class::Digit | Class::Symbol(Symbol::Period) => class,
            Class::Symbol(symbol) if is_glue_in_prose(symbol) => Class::Symbol(Symbol::At),
            _ => Class::Word,
        };
        Self {
            prompt: false,
            previous: Some(previous),
            point: glued
                && class == Class::Symbol(Symbol::Period)
                && self.previous == Some(Class::Digit),
            color_digits: match class {
                Class::Hash => COLOR_DIGITS,
                Class::Digit | Class::Word | Class::Letter(_) if glued => {
                    self.color_digits.saturating_sub(1)
                }
                _ => 0,
            },
        }
    }
}

/// Whether what follows `symbol` in prose stands right after it.
fn is_glue_in_prose(symbol: Symbol) -> bool {
    matches!(
        symbol,
        Symbol::ParenLeft
            | Symbol::BracketLeft
            | Symbol::BraceLeft
            | Symbol::At
            | Symbol::Underscore
            | Symbol::Minus
            | Symbol::Slash
    )
}

impl CodePlace {
    fn rule(self, next: Class) -> Rule {
        let Some(previous) = self.previous else {
            return Rule::Nothing;
        };
        if previous == Class::Byte
            || matches!(next, Class::Byte | Class::Hash | Class::Continuation)
        {
            return Rule::Nothing;
        }
        if next == Class::Symbol(Symbol::BraceRight) {
            return if previous == Class::Symbol(Symbol::BraceLeft) {
                Rule::Nothing
            } else {
                Rule::Nested(Nested::Line)
            };
        }
        if let Class::Symbol(symbol) = previous
            && let Some(rule) = after_separator(symbol, next)
        {
            return rule;
        }
        match next {
            Class::Symbol(symbol) => self.before_symbol(previous, symbol),
            Class::Keyword(Keyword::Fn) => Rule::Nested(match self.before_word(previous) {
                Rule::Nothing => Nested::FnOrNothing,
                _ => Nested::FnOrSpace,
            }),
            Class::Word | Class::Letter(_)
                if previous == Class::Digit || self.number != Number::Outside =>
            {
                Rule::Nothing
            }
            Class::Word | Class::Letter(_) | Class::Keyword(_) => self.before_word(previous),
            Class::Digit
                if is_identifier_part(previous)
                    || previous == Class::Digit
                    || self.number != Number::Outside =>
            {
                Rule::Nothing
            }
            _ => self.before_operand(previous),
        }
    }

    /// Blankspace before a word. After `_` a keyword is part of a name too, as in `is_true`.
    fn before_word(self, previous: Class) -> Rule {
        if previous == Class::Symbol(Symbol::Underscore) {
            Rule::Nothing
        } else {
            self.before_operand(previous)
        }
    }

    fn before_symbol(self, previous: Class, next: Symbol) -> Rule {
        let after_operand = self.after_operand();
        match next {
            Symbol::Semicolon
            | Symbol::Comma
            | Symbol::Colon
            | Symbol::ParenRight
            | Symbol::BracketRight
            | Symbol::TemplateStart
            | Symbol::TemplateEnd => Rule::Nothing,
            Symbol::Period | Symbol::BracketLeft | Symbol::PlusPlus | Symbol::MinusMinus
                if after_operand =>
            {
                Rule::Nothing
            }
            Symbol::ParenLeft
                if after_operand
                    || matches!(
                        previous,
                        Class::Attribute(_) | Class::Keyword(Keyword::Diagnostic)
                    ) =>
            {
                Rule::Nothing
            }
            Symbol::Underscore if is_identifier_part(previous) || previous == Class::Digit => {
                Rule::Nothing
            }
            Symbol::Plus | Symbol::Minus if self.at_exponent_sign() => Rule::Nothing,
            Symbol::Minus | Symbol::Star | Symbol::Ampersand => {
                // `- -a` and `& &a` must not become `--a` and `&&a`.
                if after_operand || previous == Class::Symbol(next) {
                    Rule::Space
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
            _ => Rule::Space,
        }
    }

    /// Blankspace before a token that starts an operand, a name or an attribute.
    fn before_operand(self, previous: Class) -> Rule {
        match previous {
            Class::Symbol(
                Symbol::ParenLeft
                | Symbol::BracketLeft
                | Symbol::TemplateStart
                | Symbol::At
                | Symbol::Period,
            ) => Rule::Nothing,
            _ if self.unary => Rule::Nothing,
            _ => Rule::Space,
        }
    }

    /// Whether an operator here is binary.
    fn after_operand(self) -> bool {
        match self.previous {
            // The point of `1.` ends an operand, that of `a.x` does not.
            Some(Class::Symbol(Symbol::Period)) => self.number != Number::Outside,
            previous => previous.is_some_and(is_operand),
        }
    }

    /// Whether a sign here belongs to the exponent of a number, as in `1e-4`.
    fn at_exponent_sign(self) -> bool {
        match self.number {
            Number::Outside => false,
            Number::Decimal => self.previous == Some(Class::Letter(b'e')),
            Number::Hexadecimal => self.previous == Some(Class::Letter(b'p')),
        }
    }

    fn read(self, class: Class, glued: bool) -> Class {
        match class {
            Class::Keyword(_) if glued && self.previous.is_some_and(is_identifier_part) => {
                Class::Word
            }
            _ => class,
        }
    }

    fn after(self, class: Class, glued: bool) -> Self {
        let class = self.read(class, glued);
        let exponent_sign = glued
            && self.at_exponent_sign()
            && matches!(class, Class::Symbol(Symbol::Plus | Symbol::Minus));
        let unary = match class {
            Class::Symbol(Symbol::Bang | Symbol::Tilde) => true,
            Class::Symbol(Symbol::Minus | Symbol::Star | Symbol::Ampersand) => {
                exponent_sign || !self.after_operand()
            }
            Class::Symbol(Symbol::Plus) => exponent_sign,
            _ => false,
        };
        Self {
            previous: Some(kind_of(class)),
            unary,
            number: self.number_after(class, glued, exponent_sign),
        }
    }

    fn number_after(self, class: Class, glued: bool, exponent_sign: bool) -> Number {
        let inside = glued && self.number != Number::Outside;
        match class {
            Class::Digit if inside => self.number,
            // A digit right after a name belongs to the name.
            Class::Digit if glued && self.previous.is_some_and(is_name_end) => Number::Outside,
            Class::Digit => Number::Decimal,
            Class::Letter(b'x') if inside && self.previous == Some(Class::Digit) => {
                Number::Hexadecimal
            }
            Class::Letter(_) | Class::Word | Class::Symbol(Symbol::Period) if inside => self.number,
            _ if exponent_sign => self.number,
            _ => Number::Outside,
        }
    }
}

/// Blankspace after the symbols that end a statement, a member or an argument.
fn after_separator(previous: Symbol, next: Class) -> Option<Rule> {
    Some(match previous {
        Symbol::BraceRight => match next {
            Class::Keyword(Keyword::Else) => Rule::Space,
            Class::Symbol(Symbol::Semicolon | Symbol::Comma | Symbol::ParenRight) => Rule::Nothing,
            _ => Rule::Nested(Nested::AfterBraceRight),
        },
        Symbol::Semicolon => Rule::Nested(Nested::AfterSemicolon),
        Symbol::BraceLeft => Rule::Nested(Nested::Line),
        Symbol::Comma => match next {
            Class::Symbol(Symbol::ParenRight | Symbol::BracketRight | Symbol::TemplateEnd) => {
                Rule::Nothing
            }
            _ => Rule::Nested(Nested::AfterComma),
        },
        _ => return None,
    })
}

/// Whether `class` ends an operand.
fn is_operand(class: Class) -> bool {
    match class {
        Class::Symbol(symbol) => matches!(symbol, Symbol::ParenRight | Symbol::Underscore),
        Class::Keyword(keyword) => keyword == Keyword::True,
        Class::Word | Class::Letter(_) | Class::Digit | Class::Byte => true,
        _ => false,
    }
}

/// Whether a digit or `_` after `class` continues an identifier.
fn is_identifier_part(class: Class) -> bool {
    matches!(
        class,
        Class::Word | Class::Letter(_) | Class::Symbol(Symbol::Underscore)
    )
}

/// Whether a glued digit after `class` belongs to an identifier.
fn is_name_end(class: Class) -> bool {
    is_identifier_part(class) || matches!(class, Class::Digit | Class::Keyword(_))
}
