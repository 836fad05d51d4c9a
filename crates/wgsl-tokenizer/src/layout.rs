//! The blankspace that canonical layout puts between two tokens.
//!
//! Encoder and decoder run the same [`Layout`] over the same tokens. Where the source has the blankspace that the
//! layout predicts, nothing is encoded; elsewhere explicit tokens override the prediction.
//!
//! What follows from the tokens right before is the rules of [`Place`](crate::place::Place), looked up in [`Steps`]; what follows from
//! brackets, declarations and explicit blankspace is kept here.

use crate::lexer::Symbol;
use crate::names::{ATTRIBUTES, KEYWORD_ATTRIBUTES, Keyword};
use crate::place::{Nested, Rule};
use crate::steps::{Counts, Depth, Effect, STEPS, ShortStep, Step, Steps};

/// Deeper nesting indents no further, so that hostile input cannot make the output grow quadratically.
const MAX_INDENT: usize = 32;
const INDENT: usize = 4;
/// Blanks to indent with.
const BLANKS: [u8; INDENT * MAX_INDENT] = [b' '; INDENT * MAX_INDENT];

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
    /// The byte `#`, which starts a colour such as `#ff8800` in a prompt.
    Hash,
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
    /// A word of one letter that can mean something in a number: `e`, `p` or `x`, for both cases.
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

impl Class {
    /// The class as a number, for tables. Those that write nothing visible come first.
    pub(crate) const fn code(self) -> u8 {
        match self {
            Self::Silent => 0,
            Self::Prompt => 1,
            Self::Code => 2,
            Self::End => 3,
            Self::Blank { line_break: false } => 4,
            Self::Blank { line_break: true } => 5,
            Self::NoBlank => 6,
            Self::Line => 7,
            Self::BlankLine => 8,
            Self::Byte => FIRST_VISIBLE,
            Self::Word => 10,
            Self::Letter(b'e') => 11,
            Self::Letter(b'p') => 12,
            Self::Letter(_) => 13,
            Self::Continuation => 14,
            Self::Digit => 15,
            Self::LineComment => 16,
            Self::BlockCommentStart => 17,
            Self::BlockCommentEnd => 18,
            Self::Hash => 19,
            Self::Keyword(keyword) => 20 + keyword as u8,
            Self::Symbol(symbol) => 46 + symbol as u8,
            Self::Attribute(index) => 94 + index,
        }
    }

    /// Every class that can be seen.
    pub(crate) fn visible() -> impl Iterator<Item = Self> {
        let single = [
            Self::Byte,
            Self::Hash,
            Self::Word,
            Self::Letter(b'e'),
            Self::Letter(b'p'),
            Self::Letter(b'x'),
            Self::Continuation,
            Self::Digit,
            Self::LineComment,
            Self::BlockCommentStart,
            Self::BlockCommentEnd,
        ];
        let attributes = ATTRIBUTES.len() + KEYWORD_ATTRIBUTES.len();
        single
            .into_iter()
            .chain(Keyword::ALL.iter().copied().map(Self::Keyword))
            .chain(Symbol::ALL.iter().copied().map(Self::Symbol))
            .chain((0..attributes).map(|index| Self::Attribute(index as u8)))
    }
}

const BRACE_LEFT: u8 = Class::Symbol(Symbol::BraceLeft).code();
const BRACE_RIGHT: u8 = Class::Symbol(Symbol::BraceRight).code();
const PAREN_RIGHT: u8 = Class::Symbol(Symbol::ParenRight).code();
const SEMICOLON: u8 = Class::Symbol(Symbol::Semicolon).code();

/// The code of the first class that can be seen.
pub(crate) const FIRST_VISIBLE: u8 = 9;

/// Blankspace in canonical layout. The lines carry their indentation, in levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gap {
    Nothing,
    Space,
    Line(u8),
    BlankLine(u8),
}

impl Gap {
    /// Appends the blankspace to `out`.
    pub(crate) fn write(self, out: &mut Vec<u8>) {
        let (start, blanks) = self.parts();
        out.extend_from_slice(start);
        out.extend_from_slice(blanks);
    }

    /// How many bytes it has.
    pub(crate) fn length(self) -> usize {
        let (start, blanks) = self.parts();
        start.len() + blanks.len()
    }

    /// What is left of `text` before this blankspace, if it ends with it.
    pub(crate) fn strip_from(self, text: &[u8]) -> Option<&[u8]> {
        let (start, blanks) = self.parts();
        text.strip_suffix(blanks)?.strip_suffix(start)
    }

    /// Whether this is exactly the blankspace `text`.
    #[inline]
    pub(crate) fn is(self, text: &[u8]) -> bool {
        match self {
            Self::Nothing => text.is_empty(),
            Self::Space => text == b" ",
            Self::Line(levels) => {
                text.len() == 1 + INDENT * usize::from(levels)
                    && text[0] == b'\n'
                    && (text[1..].as_chunks().0.iter()).all(|level| *level == [b' '; INDENT])
            }
            Self::BlankLine(_) => self.strip_from(text) == Some(b""),
        }
    }

    fn parts(self) -> (&'static [u8], &'static [u8]) {
        match self {
            Self::Nothing => (b"", b""),
            Self::Space => (b" ", b""),
            Self::Line(levels) => (b"\n", indentation(levels)),
            Self::BlankLine(levels) => (b"\n\n", indentation(levels)),
        }
    }
}

fn indentation(levels: u8) -> &'static [u8] {
    &BLANKS[..INDENT * usize::from(levels)]
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

/// How deep in brackets the code is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Nesting {
    /// Open braces.
    braces: usize,
    /// Open parentheses and brackets since the last brace.
    parens: i32,
    /// Open template lists since the last brace or semicolon.
    templates: i32,
    /// Whether the braces are those of a structure.
    structure: bool,
}

/// Where lines of code stand, as far as the blankspace in them depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// Outside of braces.
    Module,
    /// Within braces that are not those of a structure.
    Block,
}

/// How many scopes there are.
pub(crate) const SCOPES: usize = 2;

impl Scope {
    pub(crate) const ALL: [Self; SCOPES] = [Self::Module, Self::Block];

    /// Tokens after which a line starts in this scope, by the codes of their classes: one for each place where it may.
    pub(crate) fn starts(self) -> &'static [&'static [u8]] {
        match self {
            Self::Module => &[&[], &[SEMICOLON], &[BRACE_RIGHT]],
            Self::Block => &[
                &[BRACE_LEFT],
                &[BRACE_LEFT, SEMICOLON],
                &[BRACE_LEFT, BRACE_LEFT, BRACE_RIGHT],
            ],
        }
    }
}

/// The layout after a line, as far as the line changed it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AfterLine {
    place: u8,
    /// How many braces it opened, less those that it closed.
    braces: isize,
    parens: i32,
    templates: i32,
    structure: bool,
    /// The declaration that it belongs to, if it stands outside of braces.
    declaration: Option<u8>,
}

/// Where in a text the next token stands, as far as blankspace depends on it.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    steps: &'static Steps,
    /// The place, by its number in `steps`.
    place: u8,
    /// The place in the code around the present comment.
    code_place: u8,
    explicit: Explicit,
    /// Whether blankspace was written since the last visible token.
    blank: bool,
    /// Whether the text is a prompt, in which every token is prose.
    prompt: bool,
    comment: Comment,
    nesting: Nesting,
    /// The first token of the present declaration at module scope, by the code of its class.
    declaration: Option<u8>,
}

impl Layout {
    /// The layout at the start of a program.
    pub(crate) fn code() -> Self {
        let steps: &'static Steps = &STEPS;
        Self {
            steps,
            place: Steps::CODE,
            code_place: Steps::CODE,
            explicit: Explicit::No,
            blank: false,
            prompt: false,
            comment: Comment::Outside,
            nesting: Nesting::default(),
            declaration: None,
        }
    }

    /// The layout at the start of a prompt.
    pub(crate) fn prompt() -> Self {
        Self {
            prompt: true,
            place: Steps::PROMPT,
            ..Self::code()
        }
    }

    /// Takes the next token, by the code of its class. Returns the blankspace to write before the token's own text.
    #[inline]
    pub(crate) fn accept(&mut self, code: u8) -> Gap {
        if code < FIRST_VISIBLE {
            return self.accept_invisible(code);
        }
        let step = self.steps.step(self.place, code);
        let gap = if self.explicit == Explicit::No {
            self.predict(step, code)
        } else {
            self.gap_before(code)
        };
        self.advance(step, code, gap == Gap::Nothing && !self.blank);
        self.explicit = Explicit::No;
        self.blank = false;
        gap
    }

    /// Takes the next visible token if the blankspace before it is the predicted one, and returns whether it is.
    #[inline]
    pub(crate) fn accept_after(&mut self, code: u8, blankspace: &[u8]) -> bool {
        if self.explicit != Explicit::No {
            return false;
        }
        let step = self.steps.step(self.place, code);
        let gap = self.predict(step, code);
        if !gap.is(blankspace) {
            return false;
        }
        self.advance(step, code, gap == Gap::Nothing && !self.blank);
        self.blank = false;
        true
    }

    /// What of the layout changes within a line.
    #[expect(
        clippy::inline_always,
        reason = "the layout stays in registers only then"
    )]
    #[inline(always)]
    pub(crate) fn within_line(&self) -> WithinLine {
        let depth = Depth::of(self.nesting.parens, self.nesting.templates);
        let ordinary = self.explicit == Explicit::No && !self.blank && depth.is_some();
        let place = if ordinary {
            self.place
        } else {
            self.steps.nowhere()
        };
        WithinLine {
            steps: self.steps,
            place,
            depth: depth.unwrap_or_default(),
        }
    }

    /// Takes over what changed within a line.
    #[expect(
        clippy::inline_always,
        reason = "the layout stays in registers only then"
    )]
    #[inline(always)]
    pub(crate) fn continue_from(&mut self, line: WithinLine) {
        if line.place != self.steps.nowhere() {
            self.place = line.place;
            self.nesting.parens = line.depth.parens();
            self.nesting.templates = line.depth.templates();
        }
    }

    /// The scope, where the next token is the first of a line that nothing but the scope has an influence on.
    #[inline]
    pub(crate) fn scope_of_line(&self) -> Option<Scope> {
        let is_ordinary = self.steps.starts_line(self.place)
            && self.comment == Comment::Outside
            && self.explicit == Explicit::No
            && !self.blank
            && !self.nesting.structure
            && self.nesting.parens | self.nesting.templates == 0;
        let scope = match self.nesting.braces {
            0 => Scope::Module,
            _ => Scope::Block,
        };
        is_ordinary.then_some(scope)
    }

    /// What a line changed that started in `before`, in a scope; `None` if more than a line does.
    pub(crate) fn since(&self, before: &Self, scope: Scope) -> Option<AfterLine> {
        let is_ordinary = self.comment == Comment::Outside
            && self.explicit == Explicit::No
            && !self.blank
            && !self.prompt
            && (scope == Scope::Module || self.declaration == before.declaration);
        is_ordinary.then_some(AfterLine {
            place: self.place,
            braces: self.nesting.braces as isize - before.nesting.braces as isize,
            parens: self.nesting.parens,
            templates: self.nesting.templates,
            structure: self.nesting.structure,
            declaration: match scope {
                Scope::Module => self.declaration,
                Scope::Block => None,
            },
        })
    }

    /// Takes over what a whole line changed.
    #[inline]
    pub(crate) fn accept_line(&mut self, after: &AfterLine) {
        self.place = after.place;
        self.nesting = Nesting {
            braces: self.nesting.braces.saturating_add_signed(after.braces),
            parens: after.parens,
            templates: after.templates,
            structure: after.structure,
        };
        if after.declaration.is_some() {
            self.declaration = after.declaration;
        }
    }

    fn accept_invisible(&mut self, code: u8) -> Gap {
        const SILENT: u8 = Class::Silent.code();
        const PROMPT: u8 = Class::Prompt.code();
        const NO_BLANK: u8 = Class::NoBlank.code();
        const LINE: u8 = Class::Line.code();
        const BLANK_LINE: u8 = Class::BlankLine.code();
        const BLANK: u8 = Class::Blank { line_break: false }.code();
        const BREAK: u8 = Class::Blank { line_break: true }.code();
        match code {
            SILENT => Gap::Nothing,
            PROMPT => self.restart(Self::prompt()),
            NO_BLANK => self.accept_blank(Explicit::Written, false),
            BLANK | BREAK => {
                self.blank = true;
                self.accept_blank(Explicit::Written, code == BREAK)
            }
            LINE => self.accept_blank(Explicit::Line, true),
            BLANK_LINE => self.accept_blank(Explicit::BlankLine, true),
            _ => self.restart(Self::code()),
        }
    }

    /// The blankspace that will be written before a visible token.
    pub(crate) fn gap_before(&self, code: u8) -> Gap {
        match self.explicit {
            Explicit::No => self.predict(self.steps.step(self.place, code), code),
            Explicit::Written => Gap::Nothing,
            Explicit::Line => Gap::Line(self.indent_before(code)),
            Explicit::BlankLine => Gap::BlankLine(self.indent_before(code)),
        }
    }

    /// The blankspace that will be written if the text ends here.
    pub(crate) fn gap_at_end(&self) -> Gap {
        match self.explicit {
            Explicit::No => {
                let in_text = self.steps.place(self.place).is_after_text();
                let ends_line = match self.comment {
                    _ if self.prompt => false,
                    Comment::Line => in_text,
                    Comment::Block(_) => false,
                    Comment::Outside => in_text && self.at_module_scope(),
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

    /// The indentation, in levels, of a line that starts with a token.
    pub(crate) fn indent_before(&self, code: u8) -> u8 {
        let depth = if code == BRACE_RIGHT {
            self.nesting.braces.saturating_sub(1)
        } else {
            self.nesting.braces
        };
        depth.min(MAX_INDENT) as u8
    }

    /// The indentation, in levels, of a line on which nothing follows.
    pub(crate) fn indent(&self) -> u8 {
        self.nesting.braces.min(MAX_INDENT) as u8
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
            self.end_comment();
        }
        waiting
    }

    #[inline]
    fn predict(&self, step: Step, code: u8) -> Gap {
        if let Rule::Nested(rule) = step.rule {
            self.nested_gap(rule, code)
        } else if step.rule == Rule::Space {
            Gap::Space
        } else {
            Gap::Nothing
        }
    }

    /// Blankspace that depends on the brackets around.
    fn nested_gap(&self, rule: Nested, code: u8) -> Gap {
        let line = Gap::Line(self.indent_before(code));
        match rule {
            Nested::AfterBraceRight if self.nesting.braces == 0 => Gap::BlankLine(0),
            Nested::AfterSemicolon if self.nesting.parens > 0 => match code {
                SEMICOLON | PAREN_RIGHT => Gap::Nothing,
                _ => Gap::Space,
            },
            // Declarations of one kind stand together.
            Nested::AfterSemicolon
                if self.nesting.braces == 0 && self.declaration != Some(code) =>
            {
                Gap::BlankLine(0)
            }
            Nested::Line | Nested::AfterBraceRight | Nested::AfterSemicolon => line,
            Nested::AfterComma
                if self.nesting.structure
                    && self.nesting.parens == 0
                    && self.nesting.templates == 0 =>
            {
                line
            }
            Nested::AfterComma => Gap::Space,
            Nested::FnOrNothing | Nested::FnOrSpace => {
                let after_attribute = self
                    .declaration
                    .is_some_and(|declaration| declaration >= Class::Attribute(0).code());
                if self.at_module_scope() && after_attribute {
                    line
                } else if rule == Nested::FnOrSpace {
                    Gap::Space
                } else {
                    Gap::Nothing
                }
            }
        }
    }

    fn at_module_scope(&self) -> bool {
        self.nesting.braces == 0 && self.nesting.parens == 0
    }

    /// Takes a visible token into account.
    #[inline]
    fn advance(&mut self, step: Step, code: u8, glued: bool) {
        if step.declares && self.at_module_scope() {
            self.declaration = Some(code);
        }
        self.place = step.next[usize::from(glued)];
        self.nesting.parens = step.parens.after(self.nesting.parens);
        self.nesting.templates = step.templates.after(self.nesting.templates);
        let effect = step.effect[usize::from(glued)];
        if effect != Effect::Counts {
            self.apply(effect);
        }
    }

    fn apply(&mut self, effect: Effect) {
        let nesting = &mut self.nesting;
        match effect {
            Effect::Counts => {}
            Effect::OpenBrace => {
                nesting.braces += 1;
                nesting.parens = 0;
                nesting.templates = 0;
            }
            Effect::CloseBrace => {
                *nesting = Nesting {
                    braces: nesting.braces.saturating_sub(1),
                    ..Nesting::default()
                };
            }
            Effect::Structure => nesting.structure = true,
            Effect::LineComment => self.start_comment(Comment::Line),
            Effect::BlockComment => self.start_comment(Comment::Block(1)),
            Effect::NestedComment => {
                if let Comment::Block(open) = &mut self.comment {
                    *open += 1;
                }
            }
            Effect::CloseComment => match &mut self.comment {
                Comment::Block(open) if *open > 1 => *open -= 1,
                Comment::Block(_) => self.end_comment(),
                _ => {}
            },
        }
    }

    fn start_comment(&mut self, comment: Comment) {
        self.comment = comment;
        self.code_place = self.place;
        self.place = Steps::COMMENT;
    }

    fn end_comment(&mut self) {
        self.comment = Comment::Outside;
        self.place = self.code_place;
    }
}

/// What of a [`Layout`] changes within a line, small enough to stay in registers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WithinLine {
    steps: &'static Steps,
    /// [`Steps::nowhere`] where only [`Layout::accept`] tells what follows.
    place: u8,
    depth: Depth,
}

impl WithinLine {
    /// Whether digits that follow, and a point with digits, lead here again and have no blankspace before them.
    #[inline]
    pub(crate) fn is_in_number(self) -> bool {
        self.place == self.steps.in_number()
    }

    /// The layout after a whole run of tokens, if it is one of those that the run was made for.
    #[inline]
    pub(crate) fn after_run(self, run: &Run) -> Option<Self> {
        let inside = u8::from(self.depth.templates() != 0) * ShortStep::OUTSIDE;
        if self.place != run.from || run.flags & inside != 0 {
            return None;
        }
        let depth = self.depth.plus(run.closes)?.plus(run.opens)?;
        let place = run.to;
        Some(Self {
            place,
            depth,
            ..self
        })
    }

    /// How many blanks stand before the next token, none or one, and the layout after it, if it stands there after
    /// so many. `None` where only [`Layout::accept`] tells.
    #[expect(
        clippy::inline_always,
        reason = "the layout stays in registers only then"
    )]
    #[inline(always)]
    pub(crate) fn step(self, code: u8) -> Option<(usize, Self)> {
        let step = self.steps.short_step(self.place, code);
        let outside = u8::from(self.depth.is_zero()) * ShortStep::INSIDE;
        let inside = u8::from(self.depth.templates() != 0) * ShortStep::OUTSIDE;
        if step.flags & (ShortStep::NEVER | outside | inside) != 0 {
            return None;
        }
        let after = Self {
            place: step.next,
            // What was not open is not closed.
            depth: self.depth.plus(step.depth)?,
            ..self
        };
        Some((usize::from(step.flags & ShortStep::BLANK), after))
    }
}

/// Tokens within a line, of which all blankspace is known.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    /// The place before.
    from: u8,
    /// The place after.
    to: u8,
    /// How many tokens there are.
    pub(crate) tokens: u8,
    /// [`ShortStep::OUTSIDE`] where the run is none in template lists.
    flags: u8,
    /// The brackets that it closes first.
    closes: Depth,
    /// Those that it opens then.
    opens: Depth,
}

/// How several tokens change a number of open brackets, which is never below zero: these are closed, then those
/// opened.
#[derive(Debug, Clone, Copy, Default)]
struct Net {
    closes: i32,
    opens: i32,
}

impl Net {
    fn then(self, counts: Counts) -> Self {
        let open = self.opens + i32::from(counts.opens);
        let closes = counts.closes();
        Self {
            closes: self.closes + (closes - open).max(0),
            opens: (open - closes).max(0),
        }
    }
}

impl Run {
    /// The run after a token of the class `first`: as many of `rest`, each the code of its class and its text, as
    /// fit into `text`, and how many bytes they are with their blanks.
    pub(crate) fn after<'a>(
        first: u8,
        rest: impl Iterator<Item = (u8, &'a [u8])>,
        text: &mut [u8],
    ) -> (Self, usize) {
        let from = STEPS.step(Steps::CODE, first).next[0];
        let mut run = Self {
            from,
            to: from,
            tokens: 0,
            flags: 0,
            closes: Depth::default(),
            opens: Depth::default(),
        };
        let (mut parens, mut templates) = (Net::default(), Net::default());
        let mut length = 0;
        for (code, token) in rest {
            let step = STEPS.short_step(run.to, code);
            let counts = STEPS.step(run.to, code);
            let outside = parens.opens | templates.opens == 0;
            let stops = ShortStep::NEVER | (u8::from(outside) * ShortStep::INSIDE);
            let blanks = usize::from(step.flags & ShortStep::BLANK);
            let end = length + blanks + token.len();
            if step.flags & stops != 0 || end > text.len() {
                break;
            }
            if step.flags & ShortStep::OUTSIDE == 0 {
                templates = templates.then(counts.templates);
            } else if templates.opens | templates.closes == 0 {
                run.flags = ShortStep::OUTSIDE;
            } else {
                break;
            }
            parens = parens.then(counts.parens);
            text[length..length + blanks].fill(b' ');
            text[length + blanks..end].copy_from_slice(token);
            length = end;
            run.to = step.next;
            run.tokens += 1;
        }
        run.closes = Depth::change(-parens.closes, -templates.closes);
        run.opens = Depth::change(parens.opens, templates.opens);
        (run, length)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_that_several_tokens_open_and_close_are_those_of_one_after_the_other() {
        for sequence in 0..3_u32.pow(6) {
            let counts = (0..6).map(|place| {
                let kind = sequence / 3_u32.pow(place) % 3;
                Counts {
                    opens: u8::from(kind == 1),
                    closes: i8::from(kind == 2),
                }
            });
            for open in 0..5 {
                let one_by_one = counts.clone().fold(open, |open, counts| counts.after(open));
                let net = counts.clone().fold(Net::default(), Net::then);
                let together = (open - net.closes).max(0) + net.opens;
                assert_eq!(together, one_by_one, "{sequence} {open}");
            }
        }
    }
}
