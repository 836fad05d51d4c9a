//! Every callback goes on after a resume as if nothing had happened.

mod common;

use std::fs;
use std::path::Path;

use common::*;
use serde_json::Value;
use training::*;

const DATA: Points = Points { batches: 5 };

/// Every callback that has a state, writing below `folder`.
fn with_all_callbacks(folder: &Path) -> Trainer<Network> {
    let mut trainer = trainer(TrainerConfig {
        max_epochs: 4,
        ..config()
    });
    trainer
        .add_callback(
            EarlyStopping::new("val_loss", 2)
                .unwrap()
                .min_delta(0.2)
                .unwrap(),
        )
        .add_callback(ModelCheckpoint::when_improved("val_loss", Mode::Min).unwrap())
        .add_callback(ModelCheckpoint::every_steps(1).unwrap())
        .add_callback(OutlierSkip::new(0.5).unwrap().window(3).unwrap())
        .add_callback(GradientStatistics::every_steps(2).unwrap())
        .add_callback(LearningRateMonitor)
        .add_callback(Throughput::new())
        .add_callback(
            CsvLogger::new(folder.join("metrics.csv"), ["train_loss", "val_loss"]).unwrap(),
        )
        .add_callback(JsonlLogger::new(folder.join("metrics.jsonl"), 1).unwrap())
        .add_callback(TensorBoardLogger::new(folder, 1).unwrap())
        .checkpoints(CheckpointStore::new(folder.join("checkpoints")).unwrap());
    trainer
}

fn fit(trainer: &mut Trainer<Network>) -> Outcome {
    trainer.fit(&DATA, step, evaluate).unwrap()
}

fn record(checkpoint: &Path) -> Value {
    serde_json::from_slice(&fs::read(checkpoint.join("trainer.json")).unwrap()).unwrap()
}

#[test]
fn every_callback_resumed_from_any_checkpoint_ends_in_the_same_state_and_with_the_same_files() {
    let _turn = take_turn();
    let whole = tempfile::tempdir().unwrap();
    let mut trainer = with_all_callbacks(whole.path());
    let expected = fit(&mut trainer);
    drop(trainer);
    assert!(
        matches!(expected.stop_reason, StopReason::Callback { .. }),
        "the early stop is part of the test: {:?}",
        expected.stop_reason
    );
    let last = record(expected.checkpoint.as_ref().unwrap());
    assert!(last["state"]["skipped_steps"].as_u64() > Some(0), "{last}");
    let saved: Vec<&String> = last["callbacks"].as_object().unwrap().keys().collect();
    let with_state = [
        "csv_logger",
        "early_stopping:val_loss",
        "jsonl_logger",
        "model_checkpoint:val_loss",
        "outlier_skip",
        "tensorboard_logger",
    ];
    assert_eq!(saved, with_state);

    let checkpoints = list_checkpoints(&whole.path().join("checkpoints")).unwrap();
    assert!(checkpoints.len() > 5);
    for checkpoint in &checkpoints {
        let folder = tempfile::tempdir().unwrap();
        // The logs as the killed process left them: longer than at the checkpoint.
        for log in [
            "metrics.csv",
            "metrics.jsonl",
            "events.out.tfevents.training",
        ] {
            fs::copy(whole.path().join(log), folder.path().join(log)).unwrap();
        }
        let mut trainer = with_all_callbacks(folder.path());
        let resumed = trainer
            .resume(&Checkpoint::open(checkpoint).unwrap())
            .unwrap();
        assert!(resumed.dropped_callbacks.is_empty());
        let outcome = fit(&mut trainer);
        assert_eq!(outcome.stop_reason, expected.stop_reason);
        assert_eq!(
            record(outcome.checkpoint.as_ref().unwrap()),
            last,
            "{checkpoint:?}"
        );
        for log in ["metrics.csv", "metrics.jsonl"] {
            let text = |folder: &Path| fs::read_to_string(folder.join(log)).unwrap();
            assert_eq!(
                text(folder.path()),
                text(whole.path()),
                "{log} after {checkpoint:?}"
            );
        }
    }
}

#[test]
fn a_state_of_another_callback_is_refused_with_the_name_of_the_callback() {
    let wrong = serde_json::json!({ "unexpected": true });
    let callbacks: [Box<dyn Callback>; 6] = [
        Box::new(EarlyStopping::new("val_loss", 2).unwrap()),
        Box::new(ModelCheckpoint::when_improved("val_loss", Mode::Min).unwrap()),
        Box::new(OutlierSkip::new(0.5).unwrap()),
        Box::new(CsvLogger::new("metrics.csv", ["val_loss"]).unwrap()),
        Box::new(JsonlLogger::new("metrics.jsonl", 1).unwrap()),
        Box::new(TensorBoardLogger::new(".", 1).unwrap()),
    ];
    for mut callback in callbacks {
        let before = callback.state();
        assert!(callback.load_state(&wrong).is_err(), "{}", callback.name());
        callback.load_state(&before).unwrap();
        assert_eq!(callback.state(), before, "{}", callback.name());
    }
}

#[test]
fn names_and_columns_that_are_none_are_refused() {
    let name = "the name of a metric";
    let columns = "different names, not empty, without commas, quotes and line breaks";
    let csv = |names: &[&str]| CsvLogger::new("metrics.csv", names.iter().copied()).err();
    let store = tempfile::tempdir().unwrap();
    let store = CheckpointStore::new(store.path()).unwrap();
    for (error, argument, found, expected) in [
        (EarlyStopping::new("", 2).err(), "monitor", r#""""#, name),
        (EarlyStopping::new(" ", 2).err(), "monitor", r#"" ""#, name),
        (
            ModelCheckpoint::when_improved("", Mode::Max).err(),
            "monitor",
            r#""""#,
            name,
        ),
        (
            store.keep_best(1, "", Mode::Max).err(),
            "monitor",
            r#""""#,
            name,
        ),
        (csv(&[""]), "columns", r#""""#, columns),
        (csv(&["a", "b", "a"]), "columns", r#""a""#, columns),
        (csv(&["step"]), "columns", r#""step""#, columns),
        (csv(&["a,b"]), "columns", r#""a,b""#, columns),
        (
            TensorBoardLogger::new(".", 0).err(),
            "interval",
            "0",
            "a whole number, 1 or above",
        ),
    ] {
        assert_eq!(error, Some(ArgumentError::new(argument, found, expected)));
    }
}
