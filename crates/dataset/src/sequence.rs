//! Examples as token sequences.

use rayon::prelude::*;
use wgsl_tokenizer::{Tokenizer, special};

use crate::example::Example;

/// A training sequence: `BEGIN PROMPT` *prompt* `CODE` *code* `END`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sequence {
    /// The tokens with their marks.
    pub ids: Vec<u32>,
    /// The position of the first token after `CODE`; from here on the model is judged.
    pub code_start: usize,
}

impl Sequence {
    /// The tokens of the prompt.
    #[must_use]
    pub fn prompt(&self) -> &[u32] {
        &self.ids[2..self.code_start - 1]
    }

    /// The tokens of the code, without `END`.
    #[must_use]
    pub fn code(&self) -> &[u32] {
        &self.ids[self.code_start..self.ids.len() - 1]
    }
}

/// The training sequence of one example.
#[must_use]
pub fn encode(tokenizer: &Tokenizer, example: &Example) -> Sequence {
    let mut ids = tokenizer.encode_prefix(&example.natural_language);
    let code_start = ids.len();
    ids.extend(tokenizer.encode_code(&example.wgsl_code).ids);
    ids.push(special::END);
    Sequence { ids, code_start }
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
