//! Whole runs of the trainer, on a model with a closed form: one weight w that should become 3.
//!
//! The loss of the number x is (w x − 3 x)², so a step of plain descent at the rate 0.1 multiplies
//! the error w − 3 by 1 − 0.2 x².

use std::path::Path;
use std::sync::atomic::Ordering;

use burn::module::Module;
use burn::nn::{Linear, LinearConfig};
use burn::optim::{ModuleOptimizer, SgdConfig};
use burn::tensor::{Device, Tensor};
use training::{
    ArgumentError, BoxError, CheckpointStore, ConstantLR, EvaluateEvery, Extremes, Metrics, Mode,
    ModelCheckpoint, Outcome, Resumed, StopReason, TrainError, TrainStep, Trainer, TrainerConfig,
    TrainingData, TrainingState, checkpointed_step, parallel_step, shuffled_indices,
};

use crate::{Check, Checked, assert_close};

pub const CHECKS: &[Check] = &[
    ("ArgumentError", argument_error),
    ("BoxError", box_error),
    ("EvaluateEvery", evaluate_every),
    ("Extremes", extremes),
    ("Metrics", metrics),
    ("Mode", mode),
    ("Outcome", outcome),
    ("Resumed", resumed),
    ("StopReason", stop_reason),
    ("TrainError", train_error),
    ("TrainStep", train_step),
    ("Trainer", trains),
    ("TrainerConfig", trainer_config),
    ("TrainingData", training_data),
    ("TrainingState", training_state),
    ("checkpointed_step", segment_by_segment),
    ("parallel_step", side_by_side),
    ("shuffled_indices", shuffled),
];

/// As many numbers from 1 on, in steps of an eighth, in another order each epoch.
pub struct Numbers(pub usize);

impl Numbers {
    /// What an epoch multiplies the error by, in any order.
    fn factor(&self) -> f64 {
        let squares = (0..self.0).map(|index| (1.0 + index as f64 / 8.0).powi(2));
        squares.map(|square| 1.0 - 0.2 * square).product()
    }
}

impl TrainingData for Numbers {
    type Batch = f32;

    fn batches_per_epoch(&self) -> usize {
        self.0
    }

    fn batch(&self, epoch: u64, index: usize) -> Result<f32, BoxError> {
        Ok(1.0 + shuffled_indices(self.0, 7, epoch)[index] as f32 / 8.0)
    }
}

pub fn config(max_epochs: u64) -> TrainerConfig {
    TrainerConfig {
        max_epochs,
        seed: 5,
        ..TrainerConfig::default()
    }
}

/// A trainer with plain descent at the rate 0.1.
pub fn trainer(config: TrainerConfig) -> Result<Trainer<Linear>, TrainError> {
    trainer_with(config, SgdConfig::new().init())
}

pub fn trainer_with(
    config: TrainerConfig,
    optimizer: ModuleOptimizer,
) -> Result<Trainer<Linear>, TrainError> {
    let device = Device::flex().autodiff();
    let model = LinearConfig::new(1, 1).with_bias(false).init(&device);
    Trainer::new(config, model, optimizer, ConstantLR::new(0.1)?)
}

pub fn weight(model: &Linear) -> f64 {
    f64::from(model.weight.val().into_scalar::<f32>())
}

pub fn step(model: &Linear, x: f32) -> Result<TrainStep, BoxError> {
    let x = Tensor::<2>::from_data([[x]], &model.devices()[0]);
    let error = model.forward(x.clone()) - x * 3.0;
    Ok(TrainStep::new(error.square().mean(), 1))
}

pub fn evaluate(model: &Linear) -> Result<Metrics, BoxError> {
    let loss = (weight(model) - 3.0).powi(2);
    Ok(Metrics::from([("val_loss".into(), loss)]))
}

/// An evaluation that gives one value after the other.
pub fn scripted(values: &[f64]) -> impl FnMut(&Linear) -> Result<Metrics, BoxError> {
    let mut values = values.to_vec().into_iter();
    move |_| {
        let value = values.next().ok_or("more evaluations than expected")?;
        Ok(Metrics::from([("val_loss".into(), value)]))
    }
}

/// Trains on the number 1 alone, so that a step leaves 0.8 of the error.
pub fn fit(trainer: &mut Trainer<Linear>) -> Result<Outcome, TrainError> {
    trainer.fit(&Numbers(1), step, evaluate)
}

fn argument_error(_: &Path) -> Checked {
    let error: ArgumentError = ConstantLR::new(-1.0).unwrap_err();
    assert_eq!((error.argument, error.found.as_str()), ("base_lr", "-1"));
    let text = error.to_string();
    for part in ["base_lr", "-1", error.expected] {
        assert!(text.contains(part), "{text}");
    }
    let own = ArgumentError::new("width", 3, "an even number");
    assert!(own.to_string().contains("width"), "{own}");
    Ok(())
}

/// An error of the user's own comes back as the source.
fn box_error(_: &Path) -> Checked {
    let own = || -> BoxError { "the disk is on fire".into() };
    let error = trainer(config(1))?.fit(&Numbers(2), |_, _| Err(own()), evaluate);
    let error = error.unwrap_err();
    assert!(error.to_string().contains("the disk is on fire"), "{error}");
    Ok(())
}

fn evaluate_every(_: &Path) -> Checked {
    for (every, expected) in [
        (EvaluateEvery::Epochs(2), 3),
        (EvaluateEvery::Steps(4), 6),
        (EvaluateEvery::Never, 0),
    ] {
        let config = TrainerConfig {
            evaluate_every: every,
            ..config(6)
        };
        let mut count = 0;
        trainer(config)?.fit(&Numbers(4), step, |model| {
            count += 1;
            evaluate(model)
        })?;
        assert_eq!(count, expected, "{every:?}");
    }
    Ok(())
}

fn extremes(_: &Path) -> Checked {
    let mut trainer = trainer(config(3))?;
    trainer.fit(&Numbers(2), step, scripted(&[0.5, 0.25, 2.0]))?;
    let expected = Extremes {
        lowest: 0.25,
        lowest_step: 4,
        highest: 2.0,
        highest_step: 6,
    };
    assert_eq!(trainer.state().best_metrics["val_loss"], expected);
    Ok(())
}

fn metrics(_: &Path) -> Checked {
    let mut trainer = trainer(config(1))?;
    fit(&mut trainer)?;
    let metrics: &Metrics = &trainer.state().metrics;
    let error = metrics["val_loss"].sqrt();
    // The loss of the step was measured before the step, the evaluation after it.
    assert_close(&[metrics["loss"].sqrt() * 0.8], &[error], 1e-5);
    assert_eq!(metrics["train_loss"], metrics["loss"]);
    Ok(())
}

fn mode(_: &Path) -> Checked {
    assert!(Mode::Min.improves(0.8, 1.0, 0.1) && !Mode::Min.improves(0.95, 1.0, 0.1));
    assert!(Mode::Max.improves(1.2, 1.0, 0.1) && !Mode::Max.improves(1.0, 1.0, 0.0));
    assert!(!Mode::Min.improves(f64::NAN, 1.0, 0.0));
    Ok(())
}

fn outcome(folder: &Path) -> Checked {
    let mut trainer = trainer(config(2))?;
    trainer.checkpoints(CheckpointStore::new(folder)?);
    let outcome: Outcome = fit(&mut trainer)?;
    assert_eq!(outcome.stop_reason, StopReason::MaxEpochs);
    assert!(outcome.checkpoint.ok_or("no checkpoint")?.is_dir());
    Ok(())
}

fn resumed(folder: &Path) -> Checked {
    let mut first = trainer(config(2))?;
    first
        .add_callback(ModelCheckpoint::when_improved("val_loss", Mode::Min)?)
        .checkpoints(CheckpointStore::new(folder)?);
    let path = fit(&mut first)?.checkpoint.ok_or("no checkpoint")?;
    let expected = weight(first.model());
    drop(first);

    let mut second = trainer(config(2))?;
    second.checkpoints(CheckpointStore::new(folder)?);
    let checkpoint = second.latest_checkpoint()?.checkpoint;
    let resumed: Resumed = second.resume(&checkpoint.ok_or("no checkpoint")?)?;
    assert_eq!((resumed.path, resumed.global_step), (path, 2));
    assert_eq!((resumed.position.epoch, resumed.position.batch), (2, 0));
    assert_eq!(resumed.dropped_callbacks, ["model_checkpoint:val_loss"]);
    assert_eq!(weight(second.model()), expected);
    Ok(())
}

fn stop_reason(_: &Path) -> Checked {
    let steps = TrainerConfig {
        max_steps: Some(3),
        ..config(9)
    };
    let mut by_steps = trainer(steps)?;
    assert_eq!(fit(&mut by_steps)?.stop_reason, StopReason::MaxSteps);
    assert_eq!(by_steps.state().global_step, 3);

    let mut interrupted = trainer(config(9))?;
    let flag = interrupted.interrupt_flag();
    let outcome = interrupted.fit(
        &Numbers(4),
        |model, x| {
            flag.store(true, Ordering::Relaxed);
            step(model, x)
        },
        evaluate,
    )?;
    assert_eq!(outcome.stop_reason, StopReason::Interrupted);
    assert_eq!(interrupted.state().global_step, 1);
    assert!(!outcome.stop_reason.to_string().is_empty());
    Ok(())
}

fn train_error(_: &Path) -> Checked {
    let nothing = trainer(config(1))?.fit(&Numbers(0), step, evaluate);
    assert!(matches!(nothing, Err(TrainError::NoData)), "{nothing:?}");
    let not_a_number = |model: &Linear, x| {
        let step = step(model, x)?;
        Ok(TrainStep::new(step.loss * f64::NAN, 1))
    };
    let broken = trainer(config(1))?.fit(&Numbers(1), not_a_number, evaluate);
    let Err(TrainError::NotFinite { quantity, step, .. }) = broken else {
        return Err(format!("found {broken:?}").into());
    };
    assert_eq!((quantity, step), ("loss", 1));
    let model = LinearConfig::new(1, 1).init(&Device::flex());
    let frozen = Trainer::new(
        config(1),
        model,
        SgdConfig::new().init(),
        ConstantLR::new(0.1)?,
    );
    assert!(matches!(frozen.err(), Some(TrainError::NotTrainable)));
    Ok(())
}

/// A network of one segment, computed again in its backward pass, learns what the whole does.
fn segment_by_segment(_: &Path) -> Checked {
    let mut trainer = trainer(config(1))?;
    let before = weight(trainer.model()) - 3.0;
    let data = Numbers(4);
    let checkpointed = |model: &Linear, x: f32| {
        let input = Tensor::<2>::from_data([[x]], &model.devices()[0]);
        let target = input.clone() * 3.0;
        checkpointed_step(
            model,
            1,
            |_| input.clone(),
            |model, _, x| model.forward(x),
            |_, y| TrainStep::new((y - target).square().mean(), 1),
        )
    };
    trainer.fit(&data, checkpointed, evaluate)?;
    let expected = before * data.factor();
    assert_close(&[weight(trainer.model()) - 3.0], &[expected], 1e-6);
    Ok(())
}

/// Two parts side by side make the step of their mean: (w - 3)² (1 + 4) / 2 for the numbers 1 and 2.
fn side_by_side(_: &Path) -> Checked {
    let trainer = trainer(config(1))?;
    let error = weight(trainer.model()) - 3.0;
    let whole = parallel_step(trainer.model(), vec![1.0, 2.0], step)?;
    assert_eq!((whole.examples, whole.tokens), (2, None));
    let loss = f64::from(whole.loss.into_scalar::<f32>());
    assert_close(&[loss], &[error * error * 2.5], 1e-4);
    Ok(())
}

/// Of the losses of a step, a batch with three tokens counts thrice.
fn train_step(_: &Path) -> Checked {
    let config = TrainerConfig {
        accumulation_steps: 2,
        ..config(1)
    };
    let mut trainer = trainer(config)?;
    let mut losses = Vec::new();
    let mut tokens = 1;
    trainer.fit(
        &Numbers(2),
        |model, x| {
            let step: TrainStep = step(model, x)?.with_tokens(tokens);
            losses.push((f64::from(step.loss.clone().into_scalar::<f32>()), tokens));
            tokens += 2;
            Ok(step)
        },
        evaluate,
    )?;
    assert_eq!(losses.iter().map(|(_, tokens)| tokens).sum::<u64>(), 4);
    let mean = losses
        .iter()
        .map(|(loss, tokens)| loss * *tokens as f64)
        .sum::<f64>()
        / 4.0;
    let state = trainer.state();
    assert_close(&[state.metrics["loss"]], &[mean], 1e-5 * mean);
    assert_eq!((state.tokens_seen, state.examples_seen), (4, 2));
    Ok(())
}

fn trains(_: &Path) -> Checked {
    let mut trainer: Trainer<Linear> = trainer(config(3))?;
    let before = weight(trainer.model()) - 3.0;
    let data = Numbers(4);
    trainer.fit(&data, step, evaluate)?;
    let expected = before * data.factor().powi(3);
    assert_close(&[weight(trainer.model()) - 3.0], &[expected], 1e-6);
    assert_eq!(weight(&trainer.evaluated_model()), weight(trainer.model()));
    let after = weight(trainer.model());
    assert_eq!(weight(&trainer.into_model()), after);
    Ok(())
}

/// The settings change what they are about: the seed the initial weight, the average what is
/// evaluated, the steps that may be skipped whether one is an error.
fn trainer_config(_: &Path) -> Checked {
    let seeded = |seed| {
        let config = TrainerConfig { seed, ..config(1) };
        Ok::<f64, TrainError>(weight(trainer(config)?.model()))
    };
    assert_eq!(seeded(1)?, seeded(1)?);
    assert_ne!(seeded(1)?, seeded(2)?);

    let averaging = TrainerConfig {
        average_decay: Some(0.5),
        ..config(1)
    };
    let mut averaged = trainer(averaging)?;
    let before = weight(averaged.model());
    fit(&mut averaged)?;
    let after = weight(averaged.model());
    // The decay of the first step is 1/10.
    let expected = 0.1 * before + 0.9 * after;
    assert_close(&[weight(&averaged.evaluated_model())], &[expected], 1e-6);

    let skipping = TrainerConfig {
        max_skipped_steps: 1,
        ..config(1)
    };
    let mut skipped = trainer(skipping)?;
    let before = weight(skipped.model());
    let not_a_number = |model: &Linear, x| {
        let step = step(model, x)?;
        Ok(TrainStep::new(step.loss * f64::NAN, 1))
    };
    skipped.fit(&Numbers(1), not_a_number, evaluate)?;
    assert_eq!(weight(skipped.model()), before);
    assert_eq!(skipped.state().skipped_steps, 1);

    let none = TrainerConfig {
        accumulation_steps: 0,
        ..TrainerConfig::default()
    };
    let refused = trainer(none).err().ok_or("accepted")?.to_string();
    assert!(refused.contains("accumulation_steps"), "{refused}");
    Ok(())
}

/// The trainer asks for each batch of each epoch once, in order.
fn training_data(_: &Path) -> Checked {
    struct Named;
    impl TrainingData for Named {
        type Batch = (u64, usize);
        fn batches_per_epoch(&self) -> usize {
            2
        }
        fn batch(&self, epoch: u64, index: usize) -> Result<(u64, usize), BoxError> {
            Ok((epoch, index))
        }
    }
    let mut seen = Vec::new();
    trainer(config(2))?.fit(
        &Named,
        |model, batch| {
            seen.push(batch);
            step(model, 1.0)
        },
        evaluate,
    )?;
    assert_eq!(seen, [(0, 0), (0, 1), (1, 0), (1, 1)]);
    Ok(())
}

fn training_state(_: &Path) -> Checked {
    let mut trainer = trainer(config(3))?;
    trainer.fit(&Numbers(4), step, evaluate)?;
    let state: &TrainingState = trainer.state();
    assert_eq!((state.epoch, state.batch, state.global_step), (2, 3, 12));
    assert_eq!((state.batches_per_epoch, state.steps_per_epoch), (4, 4));
    assert_eq!((state.examples_seen, state.skipped_steps), (12, 0));
    assert_eq!(state.learning_rate, 0.1);
    assert_eq!(state.stop_reason, Some(StopReason::MaxEpochs));
    assert_eq!(TrainingState::default().global_step, 0);
    Ok(())
}

fn shuffled(_: &Path) -> Checked {
    let order = shuffled_indices(100, 42, 0);
    assert_eq!(order, shuffled_indices(100, 42, 0));
    assert_ne!(order, shuffled_indices(100, 42, 1));
    assert_ne!(order, shuffled_indices(100, 43, 0));
    let mut sorted = order;
    sorted.sort_unstable();
    assert!(sorted.into_iter().eq(0..100));
    Ok(())
}
