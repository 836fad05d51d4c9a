//! Which tokens keep an answer a beginning of a valid one.

mod mask;
mod reader;
mod way_out;
mod written;

use std::rc::Rc;

use wgsl_tokenizer::{Tokenizer, special};

use mask::Masks;
use reader::{Syntax, Typed};
use way_out::Spelling;
use written::Written;

/// What has been written, by syntax alone: cheap, and refuses only what certainly is wrong.
pub(crate) type WrittenBySyntax<'t> = Written<'t, Syntax>;

/// Takes the tokens of an answer one by one, and only those after which it can still end as a module that the validator
/// accepts, within a number of tokens.
///
/// After each token it knows tokens that end the answer, so there are no dead ends: [`Constraint::way_out`].
///
/// ```
/// use model::Constraint;
/// use wgsl_tokenizer::{FitOptions, Tokenizer, special};
///
/// let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
/// let mut constraint = Constraint::new(&tokenizer, 40).unwrap();
/// for id in tokenizer.encode_code("const half: f32 = 0.5").ids {
///     constraint.take(id);
/// }
/// let [bracket, semicolon] = [")", ";"].map(|text| tokenizer.encode_code(text).ids[0]);
/// assert!(!constraint.take(bracket));
/// assert!(!constraint.take(special::END));
/// assert!(constraint.take(semicolon) && constraint.take(special::END));
/// # Ok::<(), wgsl_tokenizer::FitError>(())
/// ```
pub struct Constraint<'t> {
    written: Written<'t, Typed>,
    spelling: Spelling,
    masks: Masks<'t>,
    /// How many tokens may follow, the end included.
    left: usize,
    /// The way out, where it is known.
    way_out: Option<Vec<u32>>,
    is_finished: bool,
}

impl<'t> Constraint<'t> {
    /// At the start of an answer of at most `limit` tokens, the end included; `None` where no answer is so short.
    #[must_use]
    pub fn new(tokenizer: &'t Tokenizer, limit: usize) -> Option<Self> {
        let constraint = Self {
            written: Written::new(tokenizer),
            spelling: Spelling::new(tokenizer),
            masks: Masks::new(tokenizer),
            left: limit,
            way_out: None,
            is_finished: false,
        };
        (constraint.way_out()?.len() < limit).then_some(constraint)
    }

    /// Takes a token, [`special::END`] at the end; returns whether it may follow. If not, nothing has changed.
    pub fn take(&mut self, id: u32) -> bool {
        if self.is_finished || self.left == 0 {
            return false;
        }
        if id == special::END {
            self.is_finished = self.may_end();
            return self.is_finished;
        }
        let Some(written) = self.written.with(id) else {
            return false;
        };
        let left = self.left - 1;
        let way_out = match self.way_out.as_deref() {
            Some([next, rest @ ..]) if *next == id => Some(rest.to_vec()),
            _ if written.may_need() < left => None,
            _ => match written.way_out(&self.spelling) {
                Some(way_out) if way_out.len() < left => Some(way_out),
                _ => return false,
            },
        };
        self.written = written;
        self.left = left;
        self.way_out = way_out;
        true
    }

    /// Whether the answer may end here.
    #[must_use]
    pub fn may_end(&self) -> bool {
        self.written.is_complete()
    }

    /// Whether [`special::END`] has been taken.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.is_finished
    }

    /// Tokens after which the answer may end.
    #[must_use]
    pub fn way_out(&self) -> Option<Vec<u32>> {
        match &self.way_out {
            Some(known) => Some(known.clone()),
            None => self.written.way_out(&self.spelling),
        }
    }

    /// The token that must be taken because no other ends the answer in time, or because the syntax allows one alone.
    #[must_use]
    pub fn forced(&mut self) -> Option<u32> {
        if let Some(way_out) = &self.way_out
            && way_out.len() + 1 >= self.left
        {
            return Some(way_out.first().copied().unwrap_or(special::END));
        }
        self.masks.only(&self.written)
    }

    /// Which tokens of the vocabulary may follow as far as their kinds tell, comments and blankspace aside:
    /// [`Constraint::take`] refuses some of these, and all others that write something.
    pub fn mask(&mut self) -> Rc<[bool]> {
        self.masks.of(&self.written)
    }
}
