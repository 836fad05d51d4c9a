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
    /// [`ALL`](Self::ALL) where none is open after the token.
    pub(crate) closes: i8,
}

impl Counts {
    pub(crate) const ALL: i8 = -1;

    /// How many are open after the token, if `open` were before.
    #[inline]
    pub(crate) fn after(self, open: i32) -> i32 {
        (open.saturating_add(i32::from(self.opens)) - self.closes()).max(0)
    }

    /// How many the token closes at the most.
    #[inline]
    pub(crate) fn closes(self) -> i32 {
        match self.closes {
            Self::ALL => i32::MAX,
            closes => i32::from(closes),
        }
    }
}

/// A step as far as tokens within a line take it, in eight bytes.
#[derive(Debug, Clone, Copy, Default)]
#[repr(align(8))]
pub(crate) struct ShortStep {
    /// [`BLANK`](Self::BLANK) where one blank stands before the token, and when the step is no short one.
    pub(crate) flags: u8,
    /// The place after the token.
    pub(crate) next: u8,
    /// What it adds to the depth.
    pub(crate) depth: Depth,
}

/// How many parentheses and brackets are open, in the lower half, and how many template lists, in the upper one: as
/// long as neither number is negative nor large.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Depth(u32);

impl Depth {
    /// The highest bit of each half.
    const SIGNS: u32 = 0x8000_8000;

    /// `None` if a number is negative or large.
    #[inline]
    pub(crate) fn of(parens: i32, templates: i32) -> Option<Self> {
        let small = 0..=i32::from(i16::MAX);
        (small.contains(&parens) && small.contains(&templates))
            .then(|| Self::change(parens, templates))
    }

    /// What may be added to a depth: how many are opened, less those that are closed.
    pub(crate) fn change(parens: i32, templates: i32) -> Self {
        Self((parens as u32).wrapping_add((templates as u32) << 16))
    }

    /// `None` if a number gets negative or large.
    #[inline]
    pub(crate) fn plus(self, change: Self) -> Option<Self> {
        // A half below zero borrows from the next one, but shows its sign.
        let sum = self.0.wrapping_add(change.0);
        (sum & Self::SIGNS == 0).then_some(Self(sum))
    }

    #[inline]
    pub(crate) fn parens(self) -> i32 {
        (self.0 & 0xFFFF) as i32
    }

    #[inline]
    pub(crate) fn templates(self) -> i32 {
        (self.0 >> 16) as i32
    }

    #[inline]
    pub(crate) fn is_zero(self) -> bool {
        self.0 == 0
    }
}

impl ShortStep {
    /// One blank stands before the token, otherwise none does.
    pub(crate) const BLANK: u8 = 1;
    /// The step is not short outside of parentheses, brackets and template lists.
    pub(crate) const INSIDE: u8 = 2;
    /// The step is not short in template lists.
    pub(crate) const OUTSIDE: u8 = 4;
    /// The step is never short.
    pub(crate) const NEVER: u8 = 8;

    fn of(step: &Step) -> Self {
        let flags = match step.rule {
            _ if step.effect != [Effect::Counts; 2] || step.declares => Self::NEVER,
            Rule::Nothing => 0,
            Rule::Space => Self::BLANK,
            Rule::Nested(Nested::AfterComma) => Self::BLANK | Self::INSIDE,
            Rule::Nested(_) => Self::NEVER,
        };
        let mut short = Self {
            flags,
            next: step.next[usize::from(flags & Self::BLANK == 0)],
            depth: Depth::default(),
        };
        let net = |counts: Counts| i32::from(counts.opens) - i32::from(counts.closes);
        if step.templates.closes == Counts::ALL {
            short.flags |= Self::OUTSIDE;
            short.depth = Depth::change(net(step.parens), 0);
        } else {
            short.depth = Depth::change(net(step.parens), net(step.templates));
        }
        short
    }
}

/// The steps for every place and every class of token.
#[derive(Debug)]
pub(crate) struct Steps {
    places: Vec<Place>,
    rows: Vec<[Step; CODES]>,
    /// Room for one row for each number of a place.
    short_rows: Box<[[ShortStep; CODES]; PLACES]>,
    in_number: u8,
    nowhere: u8,
    /// For each number of a place, whether a line of code starts there.
    starts_line: Box<[bool; PLACES]>,
}

/// More than there are codes of classes.
const CODES: usize = 128;

/// More than there are places.
const PLACES: usize = 256;

pub(crate) static STEPS: LazyLock<Steps> = LazyLock::new(Steps::new);

impl Steps {
    /// The place after a digit of a number, which is the same after any more digits and after a point with digits.
    #[inline]
    pub(crate) fn in_number(&self) -> u8 {
        self.in_number
    }

    /// Whether a token at a place is the first of a line of code.
    #[inline]
    pub(crate) fn starts_line(&self, place: u8) -> bool {
        self.starts_line[usize::from(place)]
    }

    /// A place without short steps.
    #[inline]
    pub(crate) fn nowhere(&self) -> u8 {
        self.nowhere
    }

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
        let no_step = ShortStep {
            flags: ShortStep::NEVER,
            ..ShortStep::default()
        };
        let short = steps.iter().map(|row| {
            let mut short = row.each_ref().map(ShortStep::of);
            for step in &mut short[..usize::from(FIRST_VISIBLE)] {
                step.flags |= ShortStep::NEVER;
            }
            short
        });
        let mut starts_line = Box::new([false; PLACES]);
        for (starts, place) in starts_line.iter_mut().zip(&places) {
            *starts = place.starts_line();
        }
        Self {
            places,
            starts_line,
            nowhere: steps.len() as u8,
            short_rows: short_rows(short, no_step),
            in_number: steps[0][usize::from(Class::Digit.code())].next[1],
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

fn short_rows(
    rows: impl Iterator<Item = [ShortStep; CODES]>,
    no_step: ShortStep,
) -> Box<[[ShortStep; CODES]; PLACES]> {
    let mut all: Vec<[ShortStep; CODES]> = rows.collect();
    all.resize(PLACES, [no_step; CODES]);
    all.try_into().expect("it was made so long")
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
        closes: i8::from(matches!(symbol, Symbol::ParenRight | Symbol::BracketRight)),
    }
}

fn templates(place: Place, class: Class) -> Counts {
    let (Place::Code(_), Class::Symbol(symbol)) = (place, class) else {
        return Counts::default();
    };
    Counts {
        opens: u8::from(symbol == Symbol::TemplateStart),
        closes: match symbol {
            Symbol::TemplateEnd => 1,
            Symbol::Semicolon => Counts::ALL,
            _ => 0,
        },
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
        // One more is nowhere.
        assert!(STEPS.places.len() < 256, "{}", STEPS.places.len());
        assert_eq!(STEPS.places.len(), STEPS.rows.len());
    }

    #[test]
    fn a_depth_is_two_numbers_that_are_neither_negative_nor_large() {
        let numbers = [0, 1, 2, 7, 0x7FFE, 0x7FFF];
        for parens in numbers {
            for templates in numbers {
                let depth = Depth::of(parens, templates).unwrap();
                assert_eq!((depth.parens(), depth.templates()), (parens, templates));
                for change in -8..=8 {
                    for other in -8..=8 {
                        let sum = depth.plus(Depth::change(change, other));
                        assert_eq!(sum, Depth::of(parens + change, templates + other));
                    }
                }
            }
        }
        assert_eq!(Depth::of(-1, 0), None);
        assert_eq!(Depth::of(0, 0x8000), None);
    }

    #[test]
    fn digits_and_a_point_with_digits_stay_in_a_number() {
        let steps = &*STEPS;
        let number = steps.in_number();
        let glued = |place, class: Class| {
            let step = steps.step(place, class.code());
            assert_eq!(
                (step.rule, step.effect),
                (Rule::Nothing, [Effect::Counts; 2])
            );
            assert_eq!((step.parens, step.templates), Default::default());
            assert!(!step.declares);
            step.next[1]
        };
        assert_eq!(glued(number, Class::Digit), number);
        let point = glued(number, Class::Symbol(Symbol::Period));
        assert_eq!(glued(point, Class::Digit), number);
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
