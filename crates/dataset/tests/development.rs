//! The development set measures; these are the rules that make its rates worth something.
#![allow(missing_docs)]

use std::collections::BTreeSet;
use std::path::Path;

use dataset::{Example, load};
use wgsl_validator::{Options, kind_of, validate_as};

fn examples(name: &str) -> Vec<Example> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../config");
    load(&folder.join(name)).unwrap().examples
}

fn development() -> Vec<Example> {
    examples("wgsl_development.toml")
}

/// The words of a prompt; letter case, punctuation and blanks make no difference, signs and dots within numbers do.
fn normalized(prompt: &str) -> String {
    let words: Vec<String> = prompt
        .to_lowercase()
        .split(|c: char| !(c.is_alphanumeric() || "#.+-*/".contains(c)))
        .map(|word| word.trim_end_matches('.').to_owned())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

#[test]
fn there_are_enough_examples_to_measure_with() {
    assert!(development().len() >= 150);
}

#[test]
fn every_example_is_valid_as_its_kind() {
    for example in development() {
        let kind = kind_of(&example.wgsl_code);
        let report = validate_as(kind, &example.wgsl_code, &Options::default());
        assert!(
            report.is_valid(),
            "{} as {kind:?}: {:?}",
            example.id,
            report.first_error()
        );
    }
}

#[test]
fn ids_are_written_unique_and_not_those_of_the_training_data() {
    let training = examples("wgsl_training_data.toml");
    let development = development();
    let mut seen: BTreeSet<&str> = training.iter().map(|example| example.id.as_str()).collect();
    for example in &development {
        // The loader names an example without an id by its number.
        assert!(!example.id.starts_with("example-"), "{}", example.id);
        assert!(seen.insert(&example.id), "{}", example.id);
    }
}

#[test]
fn every_example_has_a_category_and_none_is_bound_to_a_part() {
    for example in development() {
        assert!(example.category.is_some(), "{}", example.id);
        assert_eq!(example.split, None, "{}", example.id);
    }
}

#[test]
fn no_prompt_occurs_in_the_training_data_or_twice() {
    let mut seen: BTreeSet<String> = examples("wgsl_training_data.toml")
        .iter()
        .map(|example| normalized(&example.natural_language))
        .collect();
    for example in development() {
        assert!(
            seen.insert(normalized(&example.natural_language)),
            "{}: {}",
            example.id,
            example.natural_language
        );
    }
}

#[test]
fn prompts_that_differ_only_in_case_and_punctuation_are_the_same() {
    assert_eq!(
        normalized("A red circle,  please."),
        normalized("a red circle please")
    );
    assert_ne!(normalized("x + 0.5"), normalized("x - 0.5"));
}
