//! Checkpoints of older versions of the format can still be used.

mod common;

use std::fs;
use std::path::Path;

use common::*;
use training::*;

/// Written with format 1 by the run of `config()` with averaged weights, interrupted in its second epoch.
const FORMAT_1: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/tests/fixtures/checkpoint-format-1"
);

fn resumed(config: TrainerConfig, folder: &Path) -> (Trainer<Network>, Resumed) {
    let copy = folder.join("000001-step-00000004");
    fs::create_dir(&copy).unwrap();
    for (name, bytes) in files(Path::new(FORMAT_1)) {
        fs::write(copy.join(name), bytes).unwrap();
    }
    let mut trainer = trainer(config);
    trainer
        .add_callback(EarlyStopping::new("val_loss", 50).unwrap())
        .checkpoints(CheckpointStore::new(folder).unwrap());
    let checkpoint = trainer.latest_checkpoint().unwrap().checkpoint.unwrap();
    let resumed = trainer.resume(&checkpoint).unwrap();
    (trainer, resumed)
}

#[test]
fn a_checkpoint_of_format_1_is_resumed_and_followed_by_one_of_the_newest() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let config = TrainerConfig {
        average_decay: Some(0.9),
        ..config()
    };
    let (mut trainer, resumed) = resumed(config, folder.path());
    assert_eq!(resumed.position, Position { epoch: 1, batch: 2 });
    assert_eq!(resumed.global_step, 4);
    assert!(resumed.dropped_callbacks.is_empty());
    assert_eq!(trainer.state().best_metrics["val_loss"].lowest_step, 3);
    assert_eq!(trainer.state().examples_seen, 33);
    let outcome = trainer.fit(&Points { batches: 5 }, step, evaluate).unwrap();
    assert_eq!(trainer.state().global_step, 9);
    let manifest = fs::read_to_string(outcome.checkpoint.unwrap().join("manifest.json")).unwrap();
    let version = format!("\"format_version\": {}", checkpoint::FORMAT_VERSION);
    assert!(manifest.contains(&version), "{manifest}");
}

#[test]
fn the_settings_of_format_1_are_compared_too() {
    let checkpoint = Checkpoint::open(FORMAT_1).unwrap();
    for (config, key) in [
        (
            TrainerConfig {
                seed: 12,
                ..config()
            },
            "seed = 11",
        ),
        (config(), "average_decay = 0.9"),
        (
            TrainerConfig {
                average_decay: Some(0.9),
                loss_scaling: Some(GradientScaler::new(8.0).unwrap()),
                ..config()
            },
            "loss_scaling = false",
        ),
    ] {
        let error = trainer(config).resume(&checkpoint).unwrap_err().to_string();
        assert!(error.contains(key), "{error}");
    }
}
