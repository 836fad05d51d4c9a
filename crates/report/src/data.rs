//! What a model was trained on, in numbers.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The examples of a run; the file `data.json` of its folder.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// Tokens in the vocabulary.
    pub vocab_size: usize,
    /// What trains, what validates, and what tests.
    pub parts: Vec<Part>,
}

/// One part of the examples.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Part {
    /// Its name: `train`, `validation`, or that of a test.
    pub name: String,
    /// How many examples it has.
    pub examples: usize,
    /// How many of each category. Examples without one are not counted here.
    pub by_category: BTreeMap<String, usize>,
    /// Lengths of the prompts in tokens.
    pub prompt_tokens: Lengths,
    /// Lengths of the programs in tokens.
    pub code_tokens: Lengths,
}

/// The distribution of a length.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
pub struct Lengths {
    /// The least.
    pub min: usize,
    /// The middle one.
    pub median: f64,
    /// The arithmetic mean.
    pub mean: f64,
    /// What 95 % do not exceed.
    pub p95: usize,
    /// The greatest.
    pub max: usize,
}
