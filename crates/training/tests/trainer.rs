//! The loop: its events, signals, averages and errors.
#![allow(clippy::float_cmp)] // Equal numbers are meant to be the same.
#![allow(clippy::unnecessary_wraps)] // The signatures are those `fit` asks for.

mod common;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::mpsc::{Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use burn::module::Module;
use burn::nn::{Linear, LinearConfig};
use burn::optim::SgdConfig;
use burn::tensor::{Device, Tensor};
use common::*;
use training::*;

type Log = Arc<Mutex<Vec<String>>>;

/// Writes every event down, and returns STOP at one of them.
struct Recorder {
    name: &'static str,
    order: CallbackOrder,
    log: Log,
    stop_at: Option<&'static str>,
}

impl Recorder {
    fn new(name: &'static str, order: CallbackOrder, log: &Log) -> Self {
        let log = Arc::clone(log);
        Self {
            name,
            order,
            log,
            stop_at: None,
        }
    }

    fn event(&self, event: &str, state: &TrainingState) -> CallbackSignal {
        let line = format!(
            "{} {event} {}.{} {}",
            self.name, state.epoch, state.batch, state.global_step
        );
        self.log.lock().unwrap().push(line);
        if self.stop_at == Some(event) {
            STOP
        } else {
            CONTINUE
        }
    }
}

impl Callback for Recorder {
    fn name(&self) -> String {
        self.name.into()
    }
    fn order(&self) -> CallbackOrder {
        self.order
    }
    fn on_train_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.event("train_begin", state)
    }
    fn on_train_end(&mut self, state: &mut TrainingState) {
        let _ = self.event("train_end", state);
    }
    fn on_epoch_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.event("epoch_begin", state)
    }
    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.event("epoch_end", state)
    }
    fn on_batch_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.event("batch_begin", state)
    }
    fn on_before_optimizer_step(
        &mut self,
        state: &mut TrainingState,
        _: &GradientView<'_>,
    ) -> CallbackSignal {
        self.event("before_optimizer_step", state)
    }
    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.event("batch_end", state)
    }
    fn on_validation_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.event("validation_begin", state)
    }
    fn on_before_checkpoint(&mut self, state: &mut TrainingState) {
        let _ = self.event("before_checkpoint", state);
    }
    fn on_validation_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.event("validation_end", state)
    }
    fn on_checkpoint(&mut self, state: &mut TrainingState, _path: &Path) {
        let _ = self.event("checkpoint", state);
    }
    fn on_exception(&mut self, state: &mut TrainingState, error: &TrainError) {
        let _ = self.event(&format!("exception `{error}`"), state);
    }
}

fn log() -> Log {
    Log::default()
}

fn lines(log: &Log) -> Vec<String> {
    log.lock().unwrap().clone()
}

#[test]
fn events_come_in_their_order() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let log = log();
    let mut trainer = trainer(TrainerConfig {
        max_epochs: 1,
        ..config()
    });
    trainer
        .add_callback(Recorder::new("r", CallbackOrder::Stateful, &log))
        .add_callback(ModelCheckpoint::every_steps(1).unwrap())
        .checkpoints(CheckpointStore::new(folder.path()).unwrap());
    trainer.fit(&Points { batches: 3 }, step, evaluate).unwrap();
    assert_eq!(
        lines(&log),
        [
            "r train_begin 0.0 0",
            "r epoch_begin 0.0 0",
            "r batch_begin 0.0 0",
            "r before_optimizer_step 0.1 0",
            "r batch_end 0.1 1",
            "r before_checkpoint 0.1 1",
            "r checkpoint 0.1 1",
            "r batch_begin 0.1 1",
            "r before_optimizer_step 0.2 1",
            "r batch_end 0.2 2",
            // No batch is left, so the checkpoint waits for the evaluation.
            "r validation_begin 0.2 2",
            "r validation_end 0.2 2",
            "r epoch_end 0.2 2",
            "r before_checkpoint 0.2 2",
            "r checkpoint 0.2 2",
            "r train_end 0.2 2",
        ]
    );
}

#[test]
fn metrics_come_before_states_and_checkpoints_last() {
    let _turn = take_turn();
    let log = log();
    let mut trainer = trainer(TrainerConfig {
        max_epochs: 1,
        max_steps: Some(1),
        ..config()
    });
    trainer
        .add_callback(Recorder::new("c", CallbackOrder::Checkpoints, &log))
        .add_callback(Recorder::new("s1", CallbackOrder::Stateful, &log))
        .add_callback(Recorder::new("m", CallbackOrder::Metrics, &log))
        .add_callback(Recorder::new("s2", CallbackOrder::Stateful, &log));
    trainer.fit(&Points { batches: 3 }, step, evaluate).unwrap();
    let names: Vec<String> = lines(&log)
        .iter()
        .map(|line| line.split(' ').next().unwrap().into())
        .collect();
    assert!(
        names.chunks(4).all(|event| event == ["m", "s1", "s2", "c"]),
        "{names:?}"
    );
}

#[test]
fn the_first_stop_gives_the_reason_and_the_others_still_get_the_event() {
    let _turn = take_turn();
    let log = log();
    let mut trainer = trainer(config());
    for name in ["first", "second"] {
        let mut recorder = Recorder::new(name, CallbackOrder::Stateful, &log);
        recorder.stop_at = Some("batch_end");
        trainer.add_callback(recorder);
    }
    let outcome = trainer.fit(&Points { batches: 6 }, step, evaluate).unwrap();
    let expected = StopReason::Callback {
        name: "first".into(),
        detail: "asked to stop".into(),
    };
    assert_eq!(outcome.stop_reason, expected);
    assert_eq!(trainer.state().global_step, 1);
    assert!(lines(&log).contains(&"second batch_end 0.1 1".into()));
    assert_eq!(lines(&log).last().unwrap(), "second train_end 0.1 1");
}

#[test]
fn a_stop_before_the_first_step_trains_nothing() {
    let _turn = take_turn();
    let log = log();
    let mut trainer = trainer(config());
    let mut recorder = Recorder::new("r", CallbackOrder::Stateful, &log);
    recorder.stop_at = Some("train_begin");
    trainer.add_callback(recorder);
    trainer.fit(&Points { batches: 6 }, step, evaluate).unwrap();
    assert_eq!(trainer.state().global_step, 0);
}

#[test]
fn an_early_stop_is_still_a_stop_after_a_resume() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let fit = |patience| {
        let mut trainer = trainer(TrainerConfig {
            max_epochs: 10,
            ..config()
        });
        trainer
            .add_callback(EarlyStopping::new("val_loss", patience).unwrap())
            .checkpoints(CheckpointStore::new(folder.path()).unwrap());
        if let Some(checkpoint) = trainer.latest_checkpoint().unwrap().checkpoint {
            trainer.resume(&checkpoint).unwrap();
        }
        let constant = |_: &Network| Ok(Metrics::from([("val_loss".into(), 1.0)]));
        let outcome = trainer.fit(&Points { batches: 2 }, step, constant).unwrap();
        (outcome.stop_reason.to_string(), trainer.state().epoch)
    };
    let why = "early_stopping:val_loss: val_loss has not improved for";
    let best = "epochs; the best was 1 in epoch 0";
    assert_eq!(fit(2), (format!("{why} 2 {best}"), 2));
    assert_eq!(fit(2), (format!("{why} 2 {best}"), 2));
    assert_eq!(fit(4), (format!("{why} 4 {best}"), 4));
}

#[test]
fn training_lowers_the_loss() {
    let _turn = take_turn();
    let mut trainer = trainer(TrainerConfig {
        max_epochs: 60,
        ..config()
    });
    trainer.fit(&Points { batches: 8 }, step, evaluate).unwrap();
    let best = trainer.state().best_metrics["train_loss"];
    assert!(best.lowest < 0.5 * best.highest, "{best:?}");
    assert_eq!(trainer.state().global_step, 240);
    assert_eq!(
        trainer.state().examples_seen,
        60 * (4 + 5 + 6 + 4 + 5 + 6 + 4 + 5)
    );
}

/// A model without dropout, trained by plain gradient descent.
fn one_weight(config: TrainerConfig) -> Trainer<Linear> {
    let model = LinearConfig::new(1, 1)
        .with_bias(false)
        .init(&Device::flex().autodiff());
    Trainer::new(
        config,
        model,
        SgdConfig::new().init(),
        ConstantLR::new(0.1).unwrap(),
    )
    .unwrap()
}

/// Batches of examples `x`, each with a number of tokens.
struct Values(Vec<(Vec<f32>, Option<u64>)>);

impl TrainingData for Values {
    type Batch = (Vec<f32>, Option<u64>);
    fn batches_per_epoch(&self) -> usize {
        self.0.len()
    }
    fn batch(&self, _epoch: u64, index: usize) -> Result<Self::Batch, BoxError> {
        Ok(self.0[index].clone())
    }
}

/// The loss is the mean of `weight · x`, so its gradient is the mean of `x`.
fn linear_step(
    model: &Linear,
    (x, tokens): (Vec<f32>, Option<u64>),
) -> Result<TrainStep, BoxError> {
    let examples = x.len();
    let x = Tensor::<1>::from_data(x.as_slice(), &model.devices()[0]).reshape([examples, 1]);
    let step = TrainStep::new(model.forward(x).mean(), examples as u64);
    Ok(match tokens {
        Some(tokens) => step.with_tokens(tokens),
        None => step,
    })
}

fn no_metrics(_: &Linear) -> Result<Metrics, BoxError> {
    Ok(Metrics::new())
}

fn weight(trainer: &Trainer<Linear>) -> f32 {
    trainer.model().weight.val().into_scalar()
}

/// The gradient of one optimizer step over all the batches.
fn averaged_gradient(batches: Vec<(Vec<f32>, Option<u64>)>) -> f32 {
    let accumulation_steps = batches.len() as u64;
    let mut trainer = one_weight(TrainerConfig {
        accumulation_steps,
        ..TrainerConfig::default()
    });
    let before = weight(&trainer);
    trainer
        .fit(&Values(batches), linear_step, no_metrics)
        .unwrap();
    assert_eq!(trainer.state().global_step, 1);
    (before - weight(&trainer)) / 0.1
}

#[test]
fn accumulated_gradients_are_those_of_one_large_batch() {
    let _turn = take_turn();
    let whole = averaged_gradient(vec![(vec![1.0, 2.0, 3.0, 8.0, 6.0], None)]);
    let parts = averaged_gradient(vec![
        (vec![1.0, 2.0, 3.0], None),
        (vec![8.0], None),
        (vec![6.0], None),
    ]);
    assert!(
        (whole - 4.0).abs() < 1e-5 && (parts - 4.0).abs() < 1e-5,
        "{whole} {parts}"
    );
}

#[test]
fn accumulated_gradients_are_weighted_by_tokens_when_these_are_known() {
    let _turn = take_turn();
    let gradient = averaged_gradient(vec![(vec![1.0, 1.0], Some(30)), (vec![5.0], Some(10))]);
    assert!((gradient - 2.0).abs() < 1e-5, "{gradient}");
}

#[test]
fn the_reported_loss_is_the_mean_over_the_step_and_over_the_epoch() {
    let _turn = take_turn();
    let mut trainer = one_weight(TrainerConfig {
        accumulation_steps: 2,
        clip: Some(GradientClip::Norm(1e-9)),
        ..TrainerConfig::default()
    });
    let weight = f64::from(weight(&trainer));
    let data = Values(vec![
        (vec![1.0], Some(1)),
        (vec![2.0], Some(3)),
        (vec![8.0], Some(4)),
    ]);
    trainer.fit(&data, linear_step, no_metrics).unwrap();
    let state = trainer.state();
    assert!((state.metrics["loss"] - 8.0 * weight).abs() < 1e-5);
    assert!((state.metrics["grad_norm"] - 8.0).abs() < 1e-5);
    let mean = (1.0 + 2.0 * 3.0 + 8.0 * 4.0) / 8.0;
    assert!((state.metrics["train_loss"] - mean * weight).abs() < 1e-5);
    assert_eq!(state.tokens_seen, 8);
}

#[test]
fn clipping_limits_the_step() {
    let _turn = take_turn();
    for (clip, expected) in [
        (GradientClip::Norm(0.5), 0.5),
        (GradientClip::Value(0.25), 0.25),
        (GradientClip::Norm(9.0), 4.0),
    ] {
        let mut trainer = one_weight(TrainerConfig {
            clip: Some(clip),
            ..TrainerConfig::default()
        });
        let before = weight(&trainer);
        trainer
            .fit(&Values(vec![(vec![4.0], None)]), linear_step, no_metrics)
            .unwrap();
        let gradient = (before - weight(&trainer)) / 0.1;
        assert!((gradient - expected).abs() < 1e-5, "{clip:?}: {gradient}");
        assert_eq!(trainer.state().metrics["grad_norm"], 4.0);
    }
}

#[test]
fn steps_that_are_not_finite_are_skipped_as_often_as_allowed() {
    let _turn = take_turn();
    let nan = || (vec![f32::NAN], None);
    let one = || (vec![1.0], None);
    let run = |allowed, batches| {
        let config = TrainerConfig {
            max_skipped_steps: allowed,
            ..TrainerConfig::default()
        };
        let mut trainer = one_weight(config);
        let before = weight(&trainer);
        let outcome = trainer.fit(&Values(batches), linear_step, no_metrics);
        let change = ((before - weight(&trainer)) / 0.1).round();
        (outcome.map(|_| change), trainer.state().skipped_steps)
    };
    let (change, skipped) = run(2, vec![nan(), nan(), one(), nan(), one()]);
    assert_eq!((change.unwrap(), skipped), (2.0, 3));
    let (outcome, _) = run(1, vec![one(), nan(), nan(), one()]);
    let message = outcome.unwrap_err().to_string();
    assert!(
        message.contains("loss of step 3 is NaN") && message.contains("allowed in a row: 1"),
        "{message}"
    );
    let (outcome, _) = run(0, vec![nan()]);
    assert!(matches!(
        outcome,
        Err(TrainError::NotFinite {
            step: 1,
            consecutive: 1,
            allowed: 0,
            ..
        })
    ));
}

#[test]
fn an_error_reaches_the_callbacks_and_the_last_complete_step_is_saved() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let whole = tempfile::tempdir().unwrap();
    let log = log();
    let prepared = |folder: &Path| {
        let mut trainer = trainer(config());
        trainer.add_callback(ModelCheckpoint::on_exception());
        trainer.checkpoints(CheckpointStore::new(folder).unwrap());
        trainer
    };
    let data = Points { batches: 5 };
    let expected = prepared(whole.path())
        .fit(&data, step, evaluate)
        .unwrap()
        .checkpoint
        .unwrap();

    let mut trainer = prepared(folder.path());
    trainer.add_callback(Recorder::new("r", CallbackOrder::Stateful, &log));
    let mut calls = 0;
    let failing = |model: &Network, batch| {
        calls += 1;
        if calls == 9 {
            Err("the cable was pulled".into())
        } else {
            step(model, batch)
        }
    };
    let error = trainer.fit(&data, failing, evaluate).unwrap_err();
    let message = "the training step failed at batch 3 of epoch 1: the cable was pulled";
    assert_eq!(error.to_string(), message);
    assert!(
        lines(&log).contains(&format!("r exception `{message}` 1.3 4")),
        "{:?}",
        lines(&log)
    );
    drop(trainer);

    let mut trainer = prepared(folder.path());
    let resumed = trainer.latest_checkpoint().unwrap().checkpoint.unwrap();
    assert_eq!(trainer.resume(&resumed).unwrap().global_step, 4);
    let outcome = trainer.fit(&data, step, evaluate).unwrap();
    assert_same_bytes(&expected, &outcome.checkpoint.unwrap());
}

/// Data that cannot be read.
struct Broken;

impl TrainingData for Broken {
    type Batch = Vec<[f32; 2]>;
    fn batches_per_epoch(&self) -> usize {
        2
    }
    fn batch(&self, _epoch: u64, _index: usize) -> Result<Self::Batch, BoxError> {
        Err("no such file".into())
    }
}

#[test]
fn errors_of_data_evaluation_and_callbacks_are_named() {
    let _turn = take_turn();
    let error = trainer(config()).fit(&Broken, step, evaluate).unwrap_err();
    assert_eq!(
        error.to_string(),
        "batch 0 of epoch 0 could not be read: no such file"
    );

    let broken = |_: &Network| Err("no validation data".into());
    let error = trainer(config())
        .fit(&Points { batches: 2 }, step, broken)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the evaluation after step 1 failed: no validation data"
    );

    let mut strict = trainer(config());
    strict.add_callback(EarlyStopping::new("accuracy", 1).unwrap().strict());
    let error = strict
        .fit(&Points { batches: 2 }, step, evaluate)
        .unwrap_err();
    let expected = "the callback `early_stopping:accuracy` failed: there is no metric `accuracy`, \
                    found: grad_norm, loss, train_loss, val_loss";
    assert_eq!(error.to_string(), expected);

    let error = trainer(config())
        .fit(&Points { batches: 0 }, step, evaluate)
        .unwrap_err();
    assert!(matches!(error, TrainError::NoData));

    let rate = |_: Progress| f64::NAN;
    let mut trainer = Trainer::new(config(), Network::new(2), adamw(), rate).unwrap();
    let error = trainer
        .fit(&Points { batches: 2 }, step, evaluate)
        .unwrap_err();
    assert!(
        matches!(error, TrainError::LearningRate { step: 0, .. }),
        "{error}"
    );
}

#[test]
fn a_model_without_autodiff_is_refused() {
    let _turn = take_turn();
    let model = Network::new(2).valid();
    let refused = Trainer::new(config(), model, adamw(), ConstantLR::new(0.1).unwrap());
    assert!(matches!(refused.err(), Some(TrainError::NotTrainable)));
}

#[test]
fn settings_outside_their_range_are_named_with_value_and_range() {
    let _turn = take_turn();
    let bad = [
        (
            TrainerConfig {
                max_epochs: 0,
                ..config()
            },
            "max_epochs",
            "0",
        ),
        (
            TrainerConfig {
                max_steps: Some(0),
                ..config()
            },
            "max_steps",
            "0",
        ),
        (
            TrainerConfig {
                accumulation_steps: 0,
                ..config()
            },
            "accumulation_steps",
            "0",
        ),
        (
            TrainerConfig {
                clip: Some(GradientClip::Norm(0.0)),
                ..config()
            },
            "clip.norm",
            "0",
        ),
        (
            TrainerConfig {
                clip: Some(GradientClip::Value(f64::NAN)),
                ..config()
            },
            "clip.value",
            "NaN",
        ),
        (
            TrainerConfig {
                average_decay: Some(1.0),
                ..config()
            },
            "average_decay",
            "1",
        ),
        (
            TrainerConfig {
                evaluate_every: EvaluateEvery::Steps(0),
                ..config()
            },
            "evaluate_every",
            "0",
        ),
    ];
    for (config, argument, found) in bad {
        match Trainer::new(
            config,
            Network::new(2),
            adamw(),
            ConstantLR::new(0.1).unwrap(),
        )
        .err()
        {
            Some(TrainError::Argument(error)) => {
                assert_eq!((error.argument, error.found.as_str()), (argument, found));
            }
            other => panic!("{argument}: {other:?}"),
        }
    }
}

#[test]
fn evaluation_happens_when_it_is_due() {
    let _turn = take_turn();
    for (every, expected) in [
        (EvaluateEvery::Epochs(2), vec![6]),
        (EvaluateEvery::Steps(4), vec![4, 8]),
        (EvaluateEvery::Never, vec![]),
    ] {
        let log = log();
        let mut trainer = trainer(TrainerConfig {
            evaluate_every: every,
            ..config()
        });
        trainer.add_callback(Recorder::new("r", CallbackOrder::Stateful, &log));
        trainer.fit(&Points { batches: 5 }, step, evaluate).unwrap();
        let steps = lines(&log)
            .into_iter()
            .filter(|line| line.contains("validation_end"));
        let steps: Vec<u64> = steps
            .map(|line| line.rsplit(' ').next().unwrap().parse().unwrap())
            .collect();
        assert_eq!(steps, expected);
    }
}

#[test]
fn two_callbacks_with_one_name_keep_their_own_states() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut trainer = trainer(TrainerConfig {
        max_epochs: 2,
        ..config()
    });
    trainer
        .add_callback(EarlyStopping::new("val_loss", 7).unwrap())
        .add_callback(EarlyStopping::new("val_loss", 9).unwrap().mode(Mode::Max))
        .checkpoints(CheckpointStore::new(folder.path()).unwrap());
    let outcome = trainer.fit(&Points { batches: 2 }, step, evaluate).unwrap();
    let text = std::fs::read(outcome.checkpoint.unwrap().join("trainer.json")).unwrap();
    let record: serde_json::Value = serde_json::from_slice(&text).unwrap();
    let keys: Vec<&String> = record["callbacks"].as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["early_stopping:val_loss", "early_stopping:val_loss#2"]
    );
}

#[test]
fn states_without_a_callback_are_reported() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut first = trainer(TrainerConfig {
        max_epochs: 1,
        ..config()
    });
    first
        .add_callback(EarlyStopping::new("val_loss", 7).unwrap())
        .checkpoints(CheckpointStore::new(folder.path()).unwrap());
    let path = first
        .fit(&Points { batches: 2 }, step, evaluate)
        .unwrap()
        .checkpoint
        .unwrap();
    let resumed = trainer(config())
        .resume(&Checkpoint::open(path).unwrap())
        .unwrap();
    assert_eq!(resumed.dropped_callbacks, ["early_stopping:val_loss"]);
}

#[test]
fn the_log_has_every_metric_and_the_reason_of_the_end() {
    let _turn = take_turn();
    let log = log();
    let sink = Arc::clone(&log);
    let mut trainer = trainer(TrainerConfig {
        max_epochs: 1,
        ..config()
    });
    trainer.add_callback(
        LoggingCallback::new(2, move |line| sink.lock().unwrap().push(line.into())).unwrap(),
    );
    trainer.fit(&Points { batches: 6 }, step, evaluate).unwrap();
    let lines = lines(&log);
    let starts: Vec<&str> = lines
        .iter()
        .map(|line| line.split(" learning_rate").next().unwrap())
        .collect();
    assert_eq!(
        starts,
        [
            "step epoch=0 step=2",
            "evaluation epoch=0 step=3",
            "epoch end epoch=0 step=3",
            "end: all the epochs are done"
        ]
    );
    for metric in [" loss=", " grad_norm=", " train_loss=", " val_loss="] {
        assert!(lines[2].contains(metric), "{}", lines[2]);
    }
}

/// A writer that cannot write.
struct Full;

impl std::io::Write for Full {
    fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
        Err(std::io::Error::other("the disk is full"))
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_log_that_cannot_be_written_ends_training_with_its_error() {
    let _turn = take_turn();
    let mut trainer = trainer(config());
    trainer.add_callback(LoggingCallback::to_writer(1, Full).unwrap());
    let error = trainer
        .fit(&Points { batches: 2 }, step, evaluate)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "the callback `logging` failed: the disk is full"
    );
    assert!(LoggingCallback::new(0, |_| {}).is_err());
}

#[test]
fn the_average_of_the_weights_follows_its_formula_and_is_what_is_evaluated() {
    let _turn = take_turn();
    let mut trainer = one_weight(TrainerConfig {
        average_decay: Some(0.3),
        evaluate_every: EvaluateEvery::Steps(1),
        ..TrainerConfig::default()
    });
    let start = weight(&trainer);
    let gradients = [1.0_f32, -2.0, 0.5, 3.0, 1.0];
    let data = Values(gradients.iter().map(|&x| (vec![x], None)).collect());
    let mut evaluated = Vec::new();
    let evaluate = |model: &Linear| {
        evaluated.push(model.weight.val().into_scalar::<f32>());
        Ok(Metrics::new())
    };
    trainer.fit(&data, linear_step, evaluate).unwrap();
    let (mut weight, mut average) = (start, start);
    for (step, gradient) in gradients.into_iter().enumerate() {
        weight -= 0.1 * gradient;
        let decay = 0.3_f32.min((1.0 + step as f32) / (10.0 + step as f32));
        average = decay * average + (1.0 - decay) * weight;
        assert!((evaluated[step] - average).abs() < 1e-6, "step {step}");
    }
    assert!((self::weight(&trainer) - weight).abs() < 1e-6);
}

#[test]
fn time_that_is_up_ends_training() {
    let _turn = take_turn();
    let mut trainer = trainer(config());
    trainer.add_callback(TimeLimit::minutes(1e-9).unwrap());
    let outcome = trainer.fit(&Points { batches: 6 }, step, evaluate).unwrap();
    assert!(outcome.stop_reason.to_string().starts_with("time_limit: "));
    assert_eq!(trainer.state().global_step, 1);
    for minutes in [0.0, -1.0, f64::NAN, f64::MAX] {
        assert_eq!(TimeLimit::minutes(minutes).unwrap_err().argument, "minutes");
        assert_eq!(
            ModelCheckpoint::every_minutes(minutes)
                .unwrap_err()
                .argument,
            "every_minutes"
        );
    }
}

#[test]
fn throughput_is_measured_and_never_saved() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut trainer = trainer(config());
    trainer
        .add_callback(Throughput::new())
        .checkpoints(CheckpointStore::new(folder.path()).unwrap());
    let outcome = trainer.fit(&Points { batches: 4 }, step, evaluate).unwrap();
    let names: Vec<&String> = trainer.state().timings.keys().collect();
    assert_eq!(names, ["examples_per_second", "steps_per_second"]);
    assert!(trainer.state().timings.values().all(|&rate| rate > 0.0));
    let text = std::fs::read_to_string(outcome.checkpoint.unwrap().join("trainer.json")).unwrap();
    assert!(!text.contains("per_second"), "{text}");
}

#[test]
fn every_batch_and_evaluation_has_random_numbers_of_its_own_and_every_run_the_same() {
    let _turn = take_turn();
    let draw = || {
        let numbers =
            Tensor::<1>::random([2], burn::tensor::Distribution::Default, &Device::flex());
        numbers
            .into_data()
            .iter::<f64>()
            .map(f64::to_bits)
            .collect::<Vec<u64>>()
    };
    let run = |seed| {
        let drawn = Mutex::new(Vec::new());
        let mut trainer = trainer(TrainerConfig { seed, ..config() });
        let drawing = |model: &Network, batch| {
            drawn.lock().unwrap().push(draw());
            step(model, batch)
        };
        let evaluating = |model: &Network| {
            drawn.lock().unwrap().push(draw());
            evaluate(model)
        };
        trainer
            .fit(&Points { batches: 5 }, drawing, evaluating)
            .unwrap();
        drawn.into_inner().unwrap()
    };
    let drawn = run(1);
    assert_eq!(drawn.len(), 3 * (5 + 1));
    assert_eq!(run(1), drawn);
    let distinct: std::collections::BTreeSet<_> = drawn.iter().cloned().chain(run(2)).collect();
    assert_eq!(distinct.len(), 2 * drawn.len());
}

/// Batches that tell a channel when they are prepared.
struct Announced(Mutex<Sender<(u64, usize)>>);

impl TrainingData for Announced {
    type Batch = (Vec<f32>, Option<u64>);
    fn batches_per_epoch(&self) -> usize {
        2
    }
    fn batch(&self, epoch: u64, index: usize) -> Result<Self::Batch, BoxError> {
        self.0.lock().unwrap().send((epoch, index))?;
        Ok((vec![1.0], None))
    }
}

#[test]
fn the_next_batch_is_prepared_during_the_step_and_no_other() {
    let _turn = take_turn();
    let (sender, announced) = channel();
    let data = Announced(Mutex::new(sender));
    let mut expected = [(0, 0), (0, 1), (1, 0), (1, 1)].into_iter();
    assert_eq!(announced.try_recv(), Err(TryRecvError::Empty));
    let mut first = true;
    let step = |model: &Linear, batch| {
        // The step would wait in vain if its successor were prepared after it.
        for _ in 0..=usize::from(first) {
            if let Some(expected) = expected.next() {
                assert_eq!(announced.recv_timeout(Duration::from_mins(1)), Ok(expected));
            }
        }
        first = false;
        assert_eq!(announced.try_recv(), Err(TryRecvError::Empty));
        linear_step(model, batch)
    };
    let mut trainer = one_weight(TrainerConfig {
        max_epochs: 2,
        ..TrainerConfig::default()
    });
    trainer.fit(&data, step, no_metrics).unwrap();
    assert_eq!(trainer.state().global_step, 4);
}

/// Data that panic at their second batch.
struct Panicking;

impl TrainingData for Panicking {
    type Batch = (Vec<f32>, Option<u64>);
    fn batches_per_epoch(&self) -> usize {
        3
    }
    fn batch(&self, _epoch: u64, index: usize) -> Result<Self::Batch, BoxError> {
        assert_ne!(index, 1, "the disk is on fire");
        Ok((vec![1.0], None))
    }
}

#[test]
fn a_panic_of_the_data_goes_on_where_its_batch_is_wanted() {
    let _turn = take_turn();
    let mut steps = 0;
    let trained = catch_unwind(AssertUnwindSafe(|| {
        let step = |model: &Linear, batch| {
            steps += 1;
            linear_step(model, batch)
        };
        one_weight(TrainerConfig::default()).fit(&Panicking, step, no_metrics)
    }));
    let panic = trained.unwrap_err();
    let message = panic.downcast_ref::<String>().unwrap();
    assert!(message.contains("the disk is on fire"), "{message}");
    assert_eq!(steps, 1);
}
