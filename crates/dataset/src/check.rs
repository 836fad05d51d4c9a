//! Whether the examples of a data set are worth learning from.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde::Serialize;
use wgsl_tokenizer::canonicalize;
use wgsl_validator::{Diagnostic, Options, SnippetKind, kind_of, validate_as};

use crate::example::Example;

/// What [`check`] found. Groups of ids are in the order of the data set.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckReport {
    /// How many examples were looked at.
    pub examples: usize,
    /// Examples whose code the compiler refuses.
    pub invalid: Vec<InvalidExample>,
    /// Ids that share a prompt, whatever their programs. Letter case and blanks make no difference.
    pub duplicate_prompts: Vec<Vec<String>>,
    /// Ids whose programs are the same but for layout and comments.
    pub duplicate_programs: Vec<Vec<String>>,
    /// Those of `duplicate_prompts` that have different programs: no model can get them all right.
    pub conflicting_prompts: Vec<Vec<String>>,
}

impl CheckReport {
    /// Whether the compiler accepts every example.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.invalid.is_empty()
    }
}

/// An example whose code the compiler refuses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InvalidExample {
    /// Its id.
    pub id: String,
    /// What its code was judged as.
    pub kind: SnippetKind,
    /// The first error; its span refers to the example's code.
    pub diagnostic: Diagnostic,
}

/// Validates every example as the kind of code that it is, and finds those that repeat or contradict each other.
/// Uses all cores; the result does not depend on how many there are.
#[must_use]
pub fn check(examples: &[Example]) -> CheckReport {
    let options = Options::default();
    let invalid = examples
        .par_iter()
        .filter_map(|example| {
            let kind = kind_of(&example.wgsl_code);
            let report = validate_as(kind, &example.wgsl_code, &options);
            report.first_error().map(|diagnostic| InvalidExample {
                id: example.id.clone(),
                kind,
                diagnostic: diagnostic.clone(),
            })
        })
        .collect();
    let keys = Keys::of(examples);
    let duplicate_prompts = groups(&keys.prompts);
    let conflicting = duplicate_prompts.iter().filter(|group| {
        let programs: BTreeSet<&str> = group
            .iter()
            .map(|&index| keys.programs[index].as_str())
            .collect();
        programs.len() > 1
    });
    let ids = |group: &Vec<usize>| -> Vec<String> {
        group
            .iter()
            .map(|&index| examples[index].id.clone())
            .collect()
    };
    CheckReport {
        examples: examples.len(),
        invalid,
        conflicting_prompts: conflicting.map(ids).collect(),
        duplicate_prompts: duplicate_prompts.iter().map(ids).collect(),
        duplicate_programs: groups(&keys.programs).iter().map(ids).collect(),
    }
}

/// What makes two prompts, or two programs, the same.
pub(crate) struct Keys {
    pub(crate) prompts: Vec<String>,
    pub(crate) programs: Vec<String>,
}

impl Keys {
    pub(crate) fn of(examples: &[Example]) -> Self {
        let prompt = |example: &Example| {
            let words: Vec<String> = example
                .natural_language
                .split_whitespace()
                .map(str::to_lowercase)
                .collect();
            words.join(" ")
        };
        Self {
            prompts: examples.iter().map(prompt).collect(),
            programs: examples
                .par_iter()
                .map(|example| canonicalize(&example.wgsl_code))
                .collect(),
        }
    }
}

/// The positions of equal keys, where there are several, ordered by their first.
pub(crate) fn groups(keys: &[String]) -> Vec<Vec<usize>> {
    let mut positions: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, key) in keys.iter().enumerate() {
        positions.entry(key).or_default().push(index);
    }
    let mut groups: Vec<Vec<usize>> = positions
        .into_values()
        .filter(|group| group.len() > 1)
        .collect();
    groups.sort();
    groups
}
