//! The training data that ships: every program of it runs.

mod common;

use common::shared_runner;
use wgsl_runner::{Output, Settings};

#[test]
fn every_program_of_the_training_data_runs_and_every_image_is_finite() {
    let Some(mut runner) = shared_runner() else {
        return;
    };
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../config/wgsl_training_data.toml"
    );
    let data: toml::Table = std::fs::read_to_string(file).unwrap().parse().unwrap();
    let examples = data["examples"].as_array().unwrap();
    assert!(!examples.is_empty());
    let settings = Settings {
        size: [32, 32],
        ..Settings::default()
    };
    for example in examples {
        let id = example["id"].as_str().unwrap();
        let output = runner.run(example["wgsl_code"].as_str().unwrap(), &settings);
        let output = output.unwrap_or_else(|error| panic!("{id}: {error}"));
        if let Output::Images(images) = output {
            assert_eq!(images[0].non_finite(), 0, "{id}");
        }
    }
}
