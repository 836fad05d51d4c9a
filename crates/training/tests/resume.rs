//! A run that was stopped and resumed gives the same bytes as one that was not.
#![allow(clippy::float_cmp)] // Equal numbers are meant to be the same.

mod common;

use std::path::{Path, PathBuf};

use common::*;
use tempfile::TempDir;
use training::*;

/// A run over 3 epochs of 5 batches, accumulated by twos: 9 optimizer steps.
const DATA: Points = Points { batches: 5 };
const BATCHES: u64 = 15;

fn prepared(folder: &Path, config: TrainerConfig) -> Trainer<Network> {
    let mut trainer = trainer(config);
    trainer
        .add_callback(EarlyStopping::new("val_loss", 50).unwrap())
        .checkpoints(CheckpointStore::new(folder).unwrap());
    trainer
}

fn uninterrupted(config: &TrainerConfig) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let mut trainer = prepared(folder.path(), config.clone());
    let outcome = trainer.fit(&DATA, step, evaluate).unwrap();
    assert_eq!(outcome.stop_reason, StopReason::MaxEpochs);
    (folder, outcome.checkpoint.unwrap())
}

/// Interrupts a run after each of the numbers of batches, resumes it each time, and returns the last checkpoint.
fn interrupted(config: &TrainerConfig, stops: &[u64]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    for &stop in stops {
        let mut trainer = prepared(folder.path(), config.clone());
        if let Some(checkpoint) = trainer.latest_checkpoint().unwrap().checkpoint {
            trainer.resume(&checkpoint).unwrap();
        }
        let interrupting = interrupt_after(&trainer, stop);
        let outcome = trainer.fit(&DATA, interrupting, evaluate).unwrap();
        assert_eq!(outcome.stop_reason, StopReason::Interrupted);
    }
    let mut trainer = prepared(folder.path(), config.clone());
    let checkpoint = trainer.latest_checkpoint().unwrap().checkpoint.unwrap();
    trainer.resume(&checkpoint).unwrap();
    let outcome = trainer.fit(&DATA, step, evaluate).unwrap();
    assert_eq!(outcome.stop_reason, StopReason::MaxEpochs);
    (folder, outcome.checkpoint.unwrap())
}

#[test]
fn two_runs_with_one_seed_write_the_same_bytes() {
    let _turn = take_turn();
    let ((_left, left), (_right, right)) = (uninterrupted(&config()), uninterrupted(&config()));
    assert_same_bytes(&left, &right);
}

#[test]
fn runs_with_other_seeds_differ() {
    let _turn = take_turn();
    let other = TrainerConfig {
        seed: 12,
        ..config()
    };
    let ((_left, left), (_right, right)) = (uninterrupted(&config()), uninterrupted(&other));
    assert_ne!(
        files(&left)["model.safetensors"],
        files(&right)["model.safetensors"]
    );
}

/// The first batch of a window, the second one, the last of an epoch, and everything in between.
#[test]
fn a_run_stopped_after_any_batch_and_resumed_ends_with_the_same_bytes() {
    let _turn = take_turn();
    let (_folder, expected) = uninterrupted(&config());
    for stop in 1..BATCHES {
        let (_folder, resumed) = interrupted(&config(), &[stop]);
        assert_same_bytes(&expected, &resumed);
    }
}

#[test]
fn a_run_stopped_and_resumed_many_times_ends_with_the_same_bytes() {
    let _turn = take_turn();
    let (_folder, expected) = uninterrupted(&config());
    let (_folder, resumed) = interrupted(&config(), &[1, 1, 3, 2, 1]);
    assert_same_bytes(&expected, &resumed);
}

#[test]
fn a_run_interrupted_before_its_first_step_resumes() {
    let _turn = take_turn();
    let (_folder, expected) = uninterrupted(&config());
    let folder = tempfile::tempdir().unwrap();
    let mut first = prepared(folder.path(), config());
    first
        .interrupt_flag()
        .store(true, std::sync::atomic::Ordering::Relaxed);
    let outcome = first.fit(&DATA, step, evaluate).unwrap();
    assert_eq!(outcome.stop_reason, StopReason::Interrupted);
    drop(first);
    // Other initial values: the checkpoint has to bring its own.
    let mut second = prepared(folder.path(), config());
    let checkpoint = second.latest_checkpoint().unwrap().checkpoint.unwrap();
    assert_eq!(second.resume(&checkpoint).unwrap().global_step, 0);
    let outcome = second.fit(&DATA, step, evaluate).unwrap();
    assert_same_bytes(&expected, &outcome.checkpoint.unwrap());
}

#[test]
fn every_kind_of_optimizer_resumes_exactly() {
    use burn::module::ParamGroup;
    use burn::optim::momentum::MomentumConfig;
    use burn::optim::*;
    type Build = fn() -> ModuleOptimizer;

    let _turn = take_turn();
    let optimizers: [(&str, Build); 9] = [
        ("sgd", || SgdConfig::new().init()),
        ("momentum", || {
            SgdConfig::new()
                .with_momentum(Some(MomentumConfig::new()))
                .init()
        }),
        ("adam", || AdamConfig::new().init()),
        ("amsgrad", || AdamWConfig::new().with_amsgrad(true).init()),
        ("adagrad", || AdaGradConfig::new().init()),
        ("rmsprop", || RmsPropConfig::new().with_momentum(0.9).init()),
        ("lion", || LionConfig::new().init()),
        ("adan", || AdanConfig::new().init()),
        ("groups", || {
            let momentum = SgdConfig::new()
                .with_momentum(Some(MomentumConfig::new()))
                .build();
            AdamWConfig::new()
                .init()
                .with_group(ParamGroup::from_predicate("bias"), momentum, None)
        }),
    ];
    for (name, optimizer) in optimizers {
        let run = |folder: &Path, resume: Option<&Path>, stop: Option<u64>| {
            let schedule = ConstantLR::new(0.01).unwrap();
            let mut trainer =
                Trainer::new(config(), Network::new(8), optimizer(), schedule).unwrap();
            trainer.checkpoints(CheckpointStore::new(folder).unwrap());
            if let Some(path) = resume {
                trainer.resume(&Checkpoint::open(path).unwrap()).unwrap();
            }
            let interrupting = interrupt_after(&trainer, stop.unwrap_or(u64::MAX));
            trainer
                .fit(&DATA, interrupting, evaluate)
                .unwrap()
                .checkpoint
                .unwrap()
        };
        let folders = [(); 3].map(|()| tempfile::tempdir().unwrap());
        let expected = run(folders[0].path(), None, None);
        let stopped = run(folders[1].path(), None, Some(5));
        let resumed = run(folders[2].path(), Some(&stopped), None);
        println!("{name}");
        assert_same_bytes(&expected, &resumed);
    }
}

#[test]
fn an_optimizer_on_the_device_of_the_model_resumes_as_the_plain_one_does() {
    let _turn = take_turn();
    let (_folder, expected) = uninterrupted(&config());
    let placed = |folder: &Path| {
        let adamw = burn::optim::AdamWConfig::new()
            .with_weight_decay(0.01)
            .build();
        let adamw = burn::optim::ModuleOptimizer::from(OnModelDevice::new(adamw));
        let mut trainer = Trainer::new(config(), Network::new(8), adamw, schedule()).unwrap();
        trainer
            .add_callback(EarlyStopping::new("val_loss", 50).unwrap())
            .checkpoints(CheckpointStore::new(folder).unwrap());
        trainer
    };
    let folder = tempfile::tempdir().unwrap();
    let mut first = placed(folder.path());
    let interrupting = interrupt_after(&first, 5);
    let stopped = first.fit(&DATA, interrupting, evaluate).unwrap();
    drop(first);
    let mut second = placed(folder.path());
    second
        .resume(&Checkpoint::open(stopped.checkpoint.unwrap()).unwrap())
        .unwrap();
    let outcome = second.fit(&DATA, step, evaluate).unwrap();
    assert_same_bytes(&expected, &outcome.checkpoint.unwrap());
}

#[test]
fn averaged_weights_resume_exactly() {
    let _turn = take_turn();
    let config = TrainerConfig {
        average_decay: Some(0.9),
        ..config()
    };
    let (_folder, expected) = uninterrupted(&config);
    assert!(files(&expected).contains_key("average.safetensors"));
    for stop in [1, 5, 8] {
        let (_folder, resumed) = interrupted(&config, &[stop]);
        assert_same_bytes(&expected, &resumed);
    }
    let message = trainer(self::config()).resume(&Checkpoint::open(expected).unwrap());
    let message = message.unwrap_err().to_string();
    assert!(
        message.contains("average_decay = 0.9") && message.contains("(not set)"),
        "{message}"
    );
}

#[test]
fn log_files_of_a_resumed_run_are_those_of_one_that_was_not_stopped() {
    let _turn = take_turn();
    let fit = |folder: &Path, stop: Option<u64>| {
        let mut trainer = prepared(folder, config());
        trainer
            .add_callback(ModelCheckpoint::every_steps(3).unwrap())
            .add_callback(JsonlLogger::new(folder.join("logs/metrics.jsonl"), 1).unwrap())
            .add_callback(
                CsvLogger::new(
                    folder.join("logs/metrics.csv"),
                    ["train_loss", "missing", "val_loss"],
                )
                .unwrap(),
            );
        if let Some(checkpoint) = trainer.latest_checkpoint().unwrap().checkpoint {
            trainer.resume(&checkpoint).unwrap();
        }
        match stop {
            Some(stop) => {
                // An error some steps after the last checkpoint: there are lines that are not in it.
                let mut batches = 0;
                let failing = move |model: &Network, batch| {
                    batches += 1;
                    if batches == stop {
                        Err("stop".into())
                    } else {
                        step(model, batch)
                    }
                };
                trainer.fit(&DATA, failing, evaluate).unwrap_err();
            }
            None => drop(trainer.fit(&DATA, step, evaluate).unwrap()),
        }
        ["metrics.jsonl", "metrics.csv"]
            .map(|name| std::fs::read_to_string(folder.join("logs").join(name)).unwrap_or_default())
    };
    let whole = tempfile::tempdir().unwrap();
    let expected = fit(whole.path(), None);
    assert_eq!(expected[0].lines().count(), 9 + 3 + 3);
    let line: serde_json::Value =
        serde_json::from_str(expected[0].lines().last().unwrap()).unwrap();
    assert_eq!(
        (&line["event"], &line["epoch"], &line["step"]),
        (&"epoch".into(), &2.into(), &9.into())
    );
    assert!(line["metrics"]["val_loss"].is_f64());
    let rows: Vec<Vec<&str>> = expected[1]
        .lines()
        .map(|row| row.split(',').collect())
        .collect();
    assert_eq!(
        rows[0],
        [
            "epoch",
            "step",
            "learning_rate",
            "train_loss",
            "missing",
            "val_loss"
        ]
    );
    assert_eq!(
        (rows.len(), rows[3][0], rows[3][1], rows[3][4]),
        (4, "2", "9", "")
    );
    assert_eq!(
        rows[3][5].parse::<f64>().unwrap(),
        line["metrics"]["val_loss"].as_f64().unwrap()
    );

    let parts = tempfile::tempdir().unwrap();
    for stop in [Some(4), Some(9), Some(3), None] {
        let found = fit(parts.path(), stop);
        if stop.is_none() {
            assert_eq!(found, expected);
        }
    }
}

#[test]
fn resuming_is_exact_with_evaluation_by_steps_and_without_accumulation() {
    let _turn = take_turn();
    let config = TrainerConfig {
        accumulation_steps: 1,
        evaluate_every: EvaluateEvery::Steps(4),
        clip: Some(GradientClip::Value(0.05)),
        ..config()
    };
    let (_folder, expected) = uninterrupted(&config);
    for stop in [4, 5, 8] {
        let (_folder, resumed) = interrupted(&config, &[stop]);
        assert_same_bytes(&expected, &resumed);
    }
}

#[test]
fn a_checkpoint_of_the_middle_of_an_epoch_resumes_to_the_same_bytes() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut trainer = prepared(folder.path(), config());
    trainer.add_callback(ModelCheckpoint::every_steps(1).unwrap());
    let expected = trainer
        .fit(&DATA, step, evaluate)
        .unwrap()
        .checkpoint
        .unwrap();
    drop(trainer);
    let checkpoints = list_checkpoints(folder.path()).unwrap();
    assert_eq!(checkpoints.len(), 9);
    for checkpoint in &checkpoints[..8] {
        let other = tempfile::tempdir().unwrap();
        let mut trainer = prepared(other.path(), config());
        trainer
            .resume(&Checkpoint::open(checkpoint).unwrap())
            .unwrap();
        let outcome = trainer.fit(&DATA, step, evaluate).unwrap();
        assert_same_bytes(&expected, &outcome.checkpoint.unwrap());
    }
}

#[test]
fn a_finished_run_resumed_with_more_epochs_goes_on_as_one_run() {
    let _turn = take_turn();
    let (_folder, expected) = uninterrupted(&config());
    let shorter = TrainerConfig {
        max_epochs: 2,
        ..config()
    };
    let (folder, _) = uninterrupted(&shorter);
    let mut trainer = prepared(folder.path(), config());
    let checkpoint = trainer.latest_checkpoint().unwrap().checkpoint.unwrap();
    trainer.resume(&checkpoint).unwrap();
    let outcome = trainer.fit(&DATA, step, evaluate).unwrap();
    assert_same_bytes(&expected, &outcome.checkpoint.unwrap());
}

#[test]
fn a_checkpoint_of_another_architecture_is_refused_with_both_named() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let architecture = |name: &str| [("architecture".to_string(), name.to_string())].into();
    let mut trainer = prepared(folder.path(), config());
    trainer.fingerprint(architecture("wide"));
    let outcome = trainer.fit(&DATA, step, evaluate).unwrap();
    drop(trainer);

    let other = tempfile::tempdir().unwrap();
    let mut trainer = prepared(other.path(), config());
    trainer.fingerprint(architecture("narrow"));
    let checkpoint = Checkpoint::open(outcome.checkpoint.unwrap()).unwrap();
    let message = trainer.resume(&checkpoint).unwrap_err().to_string();
    assert!(message.contains("architecture = wide"), "{message}");
    assert!(message.contains("architecture = narrow"), "{message}");
}

#[test]
fn a_checkpoint_with_another_seed_or_accumulation_is_refused() {
    let _turn = take_turn();
    let (_folder, path) = uninterrupted(&config());
    let checkpoint = Checkpoint::open(path).unwrap();
    for (other, expected) in [
        (
            TrainerConfig {
                seed: 1,
                ..config()
            },
            "seed = 11",
        ),
        (
            TrainerConfig {
                accumulation_steps: 3,
                ..config()
            },
            "accumulation_steps = 2",
        ),
    ] {
        let message = trainer(other).resume(&checkpoint).unwrap_err().to_string();
        assert!(message.contains(expected), "{message}");
    }
}

#[test]
fn weights_and_optimizer_states_that_do_not_fit_are_refused() {
    let _turn = take_turn();
    let (_folder, path) = uninterrupted(&config());
    let checkpoint = Checkpoint::open(path).unwrap();
    let wider = Trainer::new(config(), Network::new(9), adamw(), schedule());
    let message = wider.unwrap().resume(&checkpoint).unwrap_err().to_string();
    assert!(
        message.contains("model.safetensors") && message.contains("first.weight"),
        "{message}"
    );

    let sgd = burn::optim::SgdConfig::new().init();
    let sgd = Trainer::new(config(), Network::new(8), sgd, schedule());
    let message = sgd.unwrap().resume(&checkpoint).unwrap_err().to_string();
    assert!(
        message.contains("optimizer.bpk") && message.contains("another kind"),
        "{message}"
    );
}

#[test]
fn data_of_another_length_are_refused_after_a_resume() {
    let _turn = take_turn();
    let (_folder, path) = uninterrupted(&config());
    let mut trainer = trainer(TrainerConfig {
        max_epochs: 4,
        ..config()
    });
    trainer.resume(&Checkpoint::open(path).unwrap()).unwrap();
    let error = trainer
        .fit(&Points { batches: 6 }, step, evaluate)
        .unwrap_err();
    assert!(
        matches!(
            error,
            TrainError::BatchesChanged {
                found: 6,
                expected: 5
            }
        ),
        "{error}"
    );
}
