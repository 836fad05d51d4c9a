//! The training data: a file that the user names, or the embedded examples.

use std::path::Path;

use dataset::{Dataset, DatasetError};

use crate::failure::Failure;

/// The hand-written examples, part of the binary.
pub const EMBEDDED: &str = include_str!("../../../config/wgsl_training_data.toml");

/// What the embedded examples are called in messages.
pub const EMBEDDED_NAME: &str = "<embedded>/wgsl_training_data.toml";

/// Prompts as people ask, with references, which nothing is trained on; part of the binary.
pub const DEVELOPMENT: &str = include_str!("../../../config/wgsl_development.toml");

/// The embedded development set.
///
/// # Errors
///
/// [`Failure::Input`] when it is damaged, which a test excludes.
pub fn development() -> Result<Dataset, Failure> {
    dataset::parse_toml(DEVELOPMENT, "<embedded>/wgsl_development.toml").map_err(Failure::input)
}

/// Loads the examples in `path`, or the embedded ones.
///
/// # Errors
///
/// [`Failure::Machine`] when the file cannot be read, [`Failure::Input`] when its content is wrong.
pub fn load(path: Option<&Path>) -> Result<Dataset, Failure> {
    let loaded = match path {
        Some(path) => dataset::load(path),
        None => dataset::parse_toml(EMBEDDED, EMBEDDED_NAME),
    };
    loaded.map_err(|error| match error {
        DatasetError::Read { .. } => Failure::machine(error),
        _ => Failure::input(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_development_set_shares_no_prompt_and_no_program_with_the_training_data() {
        let read = |dataset: Result<Dataset, Failure>| {
            dataset.unwrap_or_else(|failure| panic!("{:?}", failure.message()))
        };
        let (development, training) = (read(development()), read(load(None)));
        assert!(development.examples.len() >= 150);
        let leaks = dataset::leaks(&training.examples, &development.examples);
        assert!(leaks.is_empty(), "{leaks:?}");
    }

    #[test]
    fn every_embedded_example_compiles_and_is_unique() {
        let dataset = load(None).unwrap_or_else(|failure| panic!("{:?}", failure.message()));
        assert!(dataset.examples.len() >= 150);
        let report = dataset::check(&dataset.examples);
        assert!(report.is_valid(), "{report:#?}");
        assert!(report.duplicate_prompts.is_empty(), "{report:#?}");
        assert!(report.duplicate_programs.is_empty(), "{report:#?}");
    }
}
