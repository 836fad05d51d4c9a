//! Examples as token sequences.

use std::ops::Range;

use rayon::prelude::*;
use wgsl_tokenizer::{Keyword, Token, TokenKind, Tokenizer, lex, special};

use crate::example::Example;

/// A training sequence: `BEGIN PROMPT` *prompt* `CODE` *code* `END`, or the other way round, `BEGIN CODE` *code* `PROMPT`
/// *prompt* `END`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// The tokens with their marks.
    pub ids: Vec<u32>,
    /// The position of the first token after the second mark; from here on the model is judged.
    pub target_start: usize,
    /// The positions of the tokens that name, perhaps among other things, the functions which the code declares, but for `main`.
    pub function_names: Vec<usize>,
}

impl Sequence {
    /// The tokens of the prompt.
    #[must_use]
    pub fn prompt(&self) -> &[u32] {
        self.after(special::PROMPT)
    }

    /// The tokens of the code, without `END`.
    #[must_use]
    pub fn code(&self) -> &[u32] {
        self.after(special::CODE)
    }

    /// The tokens between this mark and what follows them.
    fn after(&self, mark: u32) -> &[u32] {
        if self.ids[1] == mark {
            &self.ids[2..self.target_start - 1]
        } else {
            &self.ids[self.target_start..self.ids.len() - 1]
        }
    }

    /// The sequence that asks for the prompt where this one asks for the code, or for the code where this one asks for the
    /// prompt.
    #[must_use]
    pub fn reversed(&self) -> Self {
        let (given, target) = self.ids.split_at(self.target_start - 1);
        let prompt_was_first = given[1] == special::PROMPT;
        let (second_mark, target) = (target[0], &target[1..target.len() - 1]);
        let (first_mark, given) = (given[1], &given[2..]);
        let mut ids = vec![special::BEGIN, second_mark];
        ids.extend(target);
        ids.push(first_mark);
        let target_start = ids.len();
        ids.extend(given);
        ids.push(special::END);
        let moved = |at: &usize| {
            if prompt_was_first {
                at - self.target_start + 2
            } else {
                at - 2 + target_start
            }
        };
        Self {
            ids,
            target_start,
            function_names: self.function_names.iter().map(moved).collect(),
        }
    }
}

/// The training sequence of one example.
#[must_use]
pub fn encode(tokenizer: &Tokenizer, example: &Example) -> Sequence {
    let mut ids = tokenizer.encode_prefix(&example.natural_language);
    let target_start = ids.len();
    let code = tokenizer.encode_code(&example.wgsl_code);
    let names = function_names(&example.wgsl_code);
    let spans = tokenizer.spans(&code, &example.wgsl_code);
    let function_names = (target_start..).zip(spans).filter(|(_, span)| {
        let overlaps = |name: &Range<usize>| span.start < name.end && name.start < span.end;
        names.iter().any(overlaps)
    });
    let function_names = function_names.map(|(at, _)| at).collect();
    ids.extend(code.ids);
    ids.push(special::END);
    Sequence {
        ids,
        target_start,
        function_names,
    }
}

/// Where `code` names the functions that it declares, but for `main`.
fn function_names(code: &str) -> Vec<Range<usize>> {
    let is_spoken = |token: &Token| {
        !matches!(
            token.kind,
            TokenKind::Blankspace | TokenKind::LineComment | TokenKind::BlockComment
        )
    };
    let mut is_declared = false;
    let mut names = Vec::new();
    for token in lex(code).filter(is_spoken) {
        if is_declared && token.kind == TokenKind::Identifier && &code[token.span.clone()] != "main"
        {
            names.push(token.span);
        }
        is_declared = token.kind == TokenKind::Keyword(Keyword::Fn);
    }
    names
}

/// The sequences of a data set that fit, and the examples that do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Encoded {
    /// The sequences of at most the given length, in the order of the examples.
    pub sequences: Vec<Sequence>,
    /// The id and the length in tokens of each example that was left out.
    pub too_long: Vec<(String, usize)>,
}

/// Encodes examples, leaving out and naming those of more than `max_length` tokens with their marks: a program cut
/// short would teach the model to write programs that do not end.
#[must_use]
pub fn encode_all(tokenizer: &Tokenizer, examples: &[Example], max_length: usize) -> Encoded {
    let all: Vec<Sequence> = examples
        .par_iter()
        .map(|example| encode(tokenizer, example))
        .collect();
    let mut encoded = Encoded {
        sequences: Vec::with_capacity(all.len()),
        too_long: Vec::new(),
    };
    for (example, sequence) in examples.iter().zip(all) {
        let length = sequence.ids.len();
        if length > max_length {
            encoded.too_long.push((example.id.clone(), length));
        } else {
            encoded.sequences.push(sequence);
        }
    }
    encoded
}
