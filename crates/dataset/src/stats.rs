//! A data set in numbers.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use wgsl_tokenizer::{TokenRole, Tokenizer};
use wgsl_validator::{SnippetKind, kind_of};

use crate::example::{Example, Split};
use crate::sequence::encode;

/// How many examples there are, of what, and how long. Examples without a category or a split are not counted
/// under one.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stats {
    /// Number of examples.
    pub examples: usize,
    /// Number of examples in each category.
    pub by_category: BTreeMap<String, usize>,
    /// Number of examples of each kind.
    pub by_kind: BTreeMap<SnippetKind, usize>,
    /// Number of examples bound to each split by the file.
    pub by_split: BTreeMap<Split, usize>,
    /// Lengths of the prompts in characters.
    pub prompt_characters: Summary,
    /// Lengths of the programs in characters.
    pub code_characters: Summary,
    /// Lengths in tokens, where a tokenizer was given.
    pub tokens: Option<TokenStats>,
}

/// Lengths in tokens.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TokenStats {
    /// Of the prompts.
    pub prompt: Summary,
    /// Of the programs.
    pub code: Summary,
    /// Of the whole training sequences with their marks, as `max_length` counts.
    pub sequence: Summary,
    /// How the vocabulary and the data fit.
    pub coverage: Coverage,
}

/// How well a vocabulary covers a data set.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Coverage {
    /// Tokens in the vocabulary.
    pub vocab_size: usize,
    /// Tokens of the vocabulary that occur.
    pub used: usize,
    /// The share of the occurring tokens that are no words, but pieces and bytes of what has no token of its own.
    pub spelled: f64,
    /// Different words in the prompts, letter case aside.
    pub prompt_words: usize,
}

/// The distribution of a length. All zero where there is nothing to measure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Summary {
    /// The least.
    pub min: usize,
    /// The middle one; the mean of the two in the middle for an even number.
    pub median: f64,
    /// The arithmetic mean.
    pub mean: f64,
    /// The least length that at least 95 % do not exceed (the nearest-rank percentile).
    pub p95: usize,
    /// The greatest.
    pub max: usize,
}

impl Summary {
    /// Summarises lengths in any order.
    ///
    /// # Examples
    ///
    /// ```
    /// let summary = dataset::Summary::of(vec![4, 1, 3, 2]);
    /// assert_eq!((summary.min, summary.median, summary.mean), (1, 2.5, 2.5));
    /// assert_eq!((summary.p95, summary.max), (4, 4));
    /// ```
    #[must_use]
    pub fn of(mut lengths: Vec<usize>) -> Self {
        lengths.sort_unstable();
        let count = lengths.len();
        let (Some(&min), Some(&max)) = (lengths.first(), lengths.last()) else {
            return Self {
                min: 0,
                median: 0.0,
                mean: 0.0,
                p95: 0,
                max: 0,
            };
        };
        Self {
            min,
            median: f64::midpoint(lengths[(count - 1) / 2] as f64, lengths[count / 2] as f64),
            mean: lengths.iter().map(|&length| length as f64).sum::<f64>() / count as f64,
            p95: lengths[(count * 95).div_ceil(100) - 1],
            max,
        }
    }
}

/// Counts and measures examples.
#[must_use]
pub fn stats(examples: &[Example], tokenizer: Option<&Tokenizer>) -> Stats {
    let mut by_category = BTreeMap::new();
    let mut by_kind = BTreeMap::new();
    let mut by_split = BTreeMap::new();
    for example in examples {
        if let Some(category) = &example.category {
            *by_category.entry(category.clone()).or_default() += 1;
        }
        if let Some(split) = example.split {
            *by_split.entry(split).or_default() += 1;
        }
        *by_kind.entry(kind_of(&example.wgsl_code)).or_default() += 1;
    }
    let summary =
        |length: fn(&Example) -> usize| Summary::of(examples.iter().map(length).collect());
    Stats {
        examples: examples.len(),
        by_category,
        by_kind,
        by_split,
        prompt_characters: summary(|example| example.natural_language.chars().count()),
        code_characters: summary(|example| example.wgsl_code.chars().count()),
        tokens: tokenizer.map(|tokenizer| token_stats(examples, tokenizer)),
    }
}

fn token_stats(examples: &[Example], tokenizer: &Tokenizer) -> TokenStats {
    let mut prompt = Vec::with_capacity(examples.len());
    let mut code = Vec::with_capacity(examples.len());
    let mut whole = Vec::with_capacity(examples.len());
    let mut occurrences = vec![0_usize; tokenizer.vocab_size()];
    let mut words = BTreeSet::new();
    for example in examples {
        let sequence = encode(tokenizer, example);
        for &id in &sequence.ids {
            occurrences[id as usize] += 1;
        }
        let prompt_words = example.natural_language.split(|c: char| !c.is_alphabetic());
        words.extend(prompt_words.map(str::to_lowercase));
        prompt.push(sequence.prompt().len());
        code.push(sequence.code().len());
        whole.push(sequence.ids.len());
    }
    words.remove("");
    let is_spelling = |id: usize| {
        let role = tokenizer.token_role(id as u32);
        matches!(role, Some(TokenRole::Byte | TokenRole::Continuation))
    };
    let spelled: usize = (0..occurrences.len())
        .filter(|&id| is_spelling(id))
        .map(|id| occurrences[id])
        .sum();
    let all: usize = occurrences.iter().sum();
    TokenStats {
        coverage: Coverage {
            vocab_size: occurrences.len(),
            used: occurrences.iter().filter(|&&count| count > 0).count(),
            spelled: spelled as f64 / all.max(1) as f64,
            prompt_words: words.len(),
        },
        prompt: Summary::of(prompt),
        code: Summary::of(code),
        sequence: Summary::of(whole),
    }
}
