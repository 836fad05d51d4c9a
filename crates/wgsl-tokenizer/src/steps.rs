//! The rules of [`Place`] as a table, so that a step of the layout is one look into it.

use std::sync::LazyLock;

use crate::layout::{Class, FIRST_VISIBLE};
use crate::lexer::Symbol;
use crate::names::Keyword;
use crate::place::{Nested, Place, Rule};

/// What a token changes besides the place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Effect {
    /// Only the number of open parentheses, brackets and template lists, by those of [`Step`].
    Counts,
    OpenBrace,
    CloseBrace,
    Semicolon,
    /// `struct`
    Structure,
    /// `//` in code
    LineComment,
    /// `/*` in code
    BlockComment,
    /// `/*` in prose
    NestedComment,
    /// `*/` in prose
    CloseComment,
}

/// What one token does in one place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Step {
    /// The blankspace before it.
    pub(crate) rule: Rule,
    /// The place after it, when blankspace stands before it and when none does.
    pub(crate) next: [u8; 2],
    /// What else it changes, in the same two cases.
    pub(crate) effect: [Effect; 2],
    /// Whether it starts a declaration, if this is the module's scope.
    pub(crate) declares: bool,
    /// How many parentheses and brackets it opens and closes.
    pub(crate) parens: Counts,
    /// How many template lists it opens and closes.
    pub(crate) templates: Counts,
}

/// How many brackets of a kind a token opens and closes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Counts {
    pub(crate) opens: u8,
    pub(crate) closes: u8,
}

impl Counts {
    /// How many are open after the token, if `open` were before.
    #[inline]
    pub(crate) fn after(self, open: u32) -> u32 {
        (open + u32::from(self.opens)).saturating_sub(u32::from(self.closes))
    }
}

/// A step as far as tokens within a line take it, in eight bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct ShortStep {
    /// [`BLANK`](Self::BLANK) where one blank stands before the token, and when the step is no short one.
    pub(crate) flags: u8,
    /// As in [`Step`].
    pub(crate) next: [u8; 2],
    /// As in [`Step`].
    pub(crate) parens: Counts,
    /// As in [`Step`].
    pub(crate) templates: Counts,
}

impl ShortStep {
    /// One blank stands before the token, otherwise none does.
    pub(crate) const BLANK: u8 = 1;
    /// The step is not short outside of parentheses, brackets and template lists.
    pub(crate) const INSIDE: u8 = 2;
    /// The step is never short.
    pub(crate) const NEVER: u8 = 4;
    /// Every step has it.
    pub(crate) const EVERY: u8 = 8;

    fn of(step: &Step) -> Self {
        let flags = match step.rule {
            _ if step.effect != [Effect::Counts; 2] || step.declares => Self::NEVER,
            Rule::Nothing => 0,
            Rule::Space => Self::BLANK,
            Rule::Nested(Nested::AfterComma) => Self::BLANK | Self::INSIDE,
            Rule::Nested(_) => Self::NEVER,
        };
        Self {
            flags: flags | Self::EVERY,
            next: step.next,
            parens: step.parens,
            templates: step.templates,
        }
    }
}

/// The steps for every place and every class of token.
#[derive(Debug)]
pub(crate) struct Steps {
    places: Vec<Place>,
    rows: Vec<[Step; CODES]>,
    short_rows: Vec<[ShortStep; CODES]>,
}

/// More than there are codes of classes.
const CODES: usize = 128;

pub(crate) static STEPS: LazyLock<Steps> = LazyLock::new(Steps::new);

impl Steps {
    /// The places at which texts start.
    pub(crate) const CODE: u8 = 0;
    pub(crate) const PROMPT: u8 = 1;
    pub(crate) const COMMENT: u8 = 2;

    /// Follows every class from every place that can be reached.
    fn new() -> Self {
        let nothing = Step {
            rule: Rule::Nothing,
            next: [0; 2],
            effect: [Effect::Counts; 2],
            declares: false,
            parens: Counts::default(),
            templates: Counts::default(),
        };
        let mut places = vec![Place::CODE, Place::PROMPT, Place::COMMENT];
        let mut steps = Vec::new();
        while steps.len() < places.len() {
            let place = places[steps.len()];
            let mut row = [nothing; CODES];
            for class in Class::visible() {
                let effect = |glued| effect(place, place.read(class, glued));
                let mut next = |glued| {
                    let next = match effect(glued) {
                        // The place in the code is the same after a comment.
                        Effect::LineComment | Effect::BlockComment => place,
                        _ => place.after(class, glued),
                    };
                    let known = places.iter().position(|place| *place == next);
                    known.unwrap_or_else(|| {
                        places.push(next);
                        places.len() - 1
                    }) as u8
                };
                row[usize::from(class.code())] = Step {
                    rule: place.rule(class),
                    next: [next(false), next(true)],
                    effect: [effect(false), effect(true)],
                    declares: place.starts_declaration()
                        && !matches!(class, Class::LineComment | Class::BlockCommentStart),
                    parens: parens(place, class),
                    templates: templates(place, class),
                };
            }
            steps.push(row);
        }
        let short = steps.iter().map(|row| {
            let mut short = row.each_ref().map(ShortStep::of);
            for step in &mut short[..usize::from(FIRST_VISIBLE)] {
                step.flags |= ShortStep::NEVER;
            }
            short
        });
        Self {
            places,
            short_rows: short.collect(),
            rows: steps,
        }
    }

    /// What a token does, by the number of the place and the code of its class, as far as its step is short.
    #[inline]
    pub(crate) fn short_step(&self, place: u8, code: u8) -> ShortStep {
        self.short_rows[usize::from(place)][usize::from(code) % CODES]
    }

    /// What a visible token does, by the number of the place and the code of its class.
    #[inline]
    pub(crate) fn step(&self, place: u8, code: u8) -> Step {
        self.rows[usize::from(place)][usize::from(code) % CODES]
    }

    pub(crate) fn place(&self, number: u8) -> Place {
        self.places[usize::from(number)]
    }
}

fn effect(place: Place, class: Class) -> Effect {
    match (place, class) {
        (Place::Prose(_), Class::BlockCommentStart) => Effect::NestedComment,
        (Place::Prose(_), Class::BlockCommentEnd) => Effect::CloseComment,
        (Place::Code(_), Class::LineComment) => Effect::LineComment,
        (Place::Code(_), Class::BlockCommentStart) => Effect::BlockComment,
        (Place::Code(_), Class::Keyword(Keyword::Struct)) => Effect::Structure,
        (Place::Code(_), Class::Symbol(symbol)) => match symbol {
            Symbol::BraceLeft => Effect::OpenBrace,
            Symbol::BraceRight => Effect::CloseBrace,
            Symbol::Semicolon => Effect::Semicolon,
            _ => Effect::Counts,
        },
        _ => Effect::Counts,
    }
}

fn parens(place: Place, class: Class) -> Counts {
    let (Place::Code(_), Class::Symbol(symbol)) = (place, class) else {
        return Counts::default();
    };
    Counts {
        opens: u8::from(matches!(symbol, Symbol::ParenLeft | Symbol::BracketLeft)),
        closes: u8::from(matches!(symbol, Symbol::ParenRight | Symbol::BracketRight)),
    }
}

fn templates(place: Place, class: Class) -> Counts {
    let (Place::Code(_), Class::Symbol(symbol)) = (place, class) else {
        return Counts::default();
    };
    Counts {
        opens: u8::from(symbol == Symbol::TemplateStart),
        closes: u8::from(symbol == Symbol::TemplateEnd),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_column_for_every_class_and_numbers_its_rows_in_a_byte() {
        let mut seen = [false; CODES];
        for class in Class::visible() {
            let code = usize::from(class.code());
            assert!(
                code >= usize::from(FIRST_VISIBLE) && !seen[code],
                "{class:?}"
            );
            seen[code] = true;
        }
        assert!(STEPS.places.len() <= 256, "{}", STEPS.places.len());
        assert_eq!(STEPS.places.len(), STEPS.rows.len());
    }

    #[test]
    fn a_keyword_after_a_part_of_a_name_has_no_effect() {
        let steps = &*STEPS;
        let code = |class: Class| class.code();
        let word = steps.step(Steps::CODE, code(Class::Word)).next[0];
        let keyword = steps.step(word, code(Class::Keyword(Keyword::Struct)));
        assert_eq!(keyword.effect, [Effect::Structure, Effect::Counts]);
    }
}
