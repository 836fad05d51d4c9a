//! The training data: a file that the user names, or the embedded examples.

use std::path::Path;

use dataset::{Dataset, DatasetError};

use crate::failure::Failure;

/// The hand-written examples, part of the binary.
pub const EMBEDDED: &str = include_str!("../../../config/wgsl_training_data.toml");

/// What the embedded examples are called in messages.
pub const EMBEDDED_NAME: &str = "<embedded>/wgsl_training_data.toml";

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
    fn every_embedded_example_compiles_and_is_unique() {
        let dataset = load(None).unwrap_or_else(|failure| panic!("{:?}", failure.message()));
        assert!(dataset.examples.len() >= 150);
        let report = dataset::check(&dataset.examples);
        assert!(report.is_valid(), "{report:#?}");
        assert!(report.duplicate_prompts.is_empty(), "{report:#?}");
        assert!(report.duplicate_programs.is_empty(), "{report:#?}");
    }
}
