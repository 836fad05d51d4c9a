//! Steps whose update is skipped: outliers, overflows, and on request.
#![allow(clippy::float_cmp)] // Powers of two are exact.

mod common;

use std::sync::{Arc, Mutex};

use burn::module::{Initializer, Module, Param};
use burn::optim::SgdConfig;
use burn::tensor::{Device, Tensor};
use common::take_turn;
use proptest::prelude::*;
use training::*;

/// A model whose loss is `weight · x`, so that its gradient is `x`.
#[derive(Module, Debug)]
struct Slope {
    weight: Param<Tensor<1>>,
}

struct Values(Vec<f32>);

impl TrainingData for Values {
    type Batch = f32;

    fn batches_per_epoch(&self) -> usize {
        self.0.len()
    }

    fn batch(&self, _epoch: u64, index: usize) -> Result<f32, BoxError> {
        Ok(self.0[index])
    }
}

fn trainer(config: TrainerConfig) -> Trainer<Slope> {
    with_rate(config, 1.0)
}

fn with_rate(config: TrainerConfig, rate: f64) -> Trainer<Slope> {
    let weight = Initializer::Ones.init([1], &Device::flex().autodiff());
    let rate = ConstantLR::new(rate).unwrap();
    Trainer::new(config, Slope { weight }, SgdConfig::new().init(), rate).unwrap()
}

fn weight(trainer: &Trainer<Slope>) -> f32 {
    trainer.model().weight.val().into_scalar()
}

fn train(trainer: &mut Trainer<Slope>, values: &[f32]) -> Result<Outcome, TrainError> {
    let step = |model: &Slope, x: f32| Ok(TrainStep::new(model.weight.val() * x, 1));
    trainer.fit(&Values(values.to_vec()), step, |_| Ok(Metrics::new()))
}

/// Notes the steps that were skipped, from 0, and why.
struct Skips(Arc<Mutex<Vec<(u64, SkipReason)>>>);

impl Callback for Skips {
    fn name(&self) -> String {
        "skips".into()
    }
    fn on_skipped_step(&mut self, state: &mut TrainingState, reason: &SkipReason) {
        let mut skips = self.0.lock().unwrap();
        skips.push((state.global_step, reason.clone()));
    }
}

fn noted(trainer: &mut Trainer<Slope>) -> Arc<Mutex<Vec<(u64, SkipReason)>>> {
    let skips = Arc::default();
    trainer.add_callback(Skips(Arc::clone(&skips)));
    skips
}

/// Skips every step whose gradient is above a limit.
struct Limit(f64);

impl Callback for Limit {
    fn name(&self) -> String {
        "limit".into()
    }
    fn on_before_optimizer_step(
        &mut self,
        state: &mut TrainingState,
        gradients: &GradientView<'_>,
    ) -> CallbackSignal {
        if gradients.norm() > self.0 {
            state.skip_step("too steep");
        }
        CONTINUE
    }
}

#[test]
fn a_callback_can_skip_a_step_and_its_reason_is_told() {
    let _turn = take_turn();
    let mut trainer = trainer(TrainerConfig::default());
    let skips = noted(&mut trainer);
    trainer.add_callback(Limit(4.0));
    train(&mut trainer, &[1.0, 8.0, 2.0]).unwrap();
    assert_eq!(weight(&trainer), 1.0 - 1.0 - 2.0);
    assert_eq!(trainer.state().skipped_steps, 1);
    assert_eq!(trainer.state().global_step, 3);
    let reason = SkipReason::Callback {
        name: "limit".into(),
        detail: "too steep".into(),
    };
    assert_eq!(*skips.lock().unwrap(), [(1, reason)]);
}

#[test]
fn the_view_of_the_gradients_is_of_this_step_and_before_clipping() {
    let _turn = take_turn();
    let mut trainer = trainer(TrainerConfig {
        clip: Some(GradientClip::Norm(1.0)),
        ..TrainerConfig::default()
    });
    trainer.add_callback(GradientStatistics::every_steps(2).unwrap());
    let log = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&log);
    let lines = LoggingCallback::new(1, move |line| sink.lock().unwrap().push(line.to_string()));
    trainer.add_callback(lines.unwrap());
    train(&mut trainer, &[3.0, -4.0, 5.0]).unwrap();
    assert_eq!(weight(&trainer), 0.0, "1 - 1 + 1 - 1");
    let log = log.lock().unwrap();
    let with_statistics = log.iter().filter(|line| line.contains("gradient/weight/"));
    assert_eq!(with_statistics.count(), 1, "{log:?}");
    let metrics = "grad_norm=4.000000 gradient/weight/largest=4.000000 \
                   gradient/weight/mean=-4.000000 gradient/weight/norm=4.000000 \
                   gradient/weight/weight_norm=0.000000";
    assert!(log[1].contains(metrics), "{log:?}");
}

/// The criterion, written down plainly.
fn outliers(values: &[f32], window: usize, limit: f64) -> Vec<usize> {
    let is_outlier = |at: usize| {
        let before: Vec<f64> = values[at - window..at]
            .iter()
            .map(|&v| f64::from(v))
            .collect();
        let mean = before.iter().sum::<f64>() / window as f64;
        let variance = before.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / window as f64;
        f64::from(values[at]) > mean + limit * variance.sqrt() && variance > 0.0
    };
    (window..values.len())
        .filter(|&at| is_outlier(at))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    /// With a rate of 0 the weight stays at 1, so the loss and the gradient norm both are the value.
    #[test]
    fn outliers_are_the_values_far_above_the_mean_of_the_window_also_after_a_resume(
        values in prop::collection::vec(prop_oneof![9 => 0.9_f32..1.1, 1 => 1.5_f32..9.0], 12..30),
        cut in 1_u64..11,
    ) {
        let _turn = take_turn();
        let folder = tempfile::tempdir().unwrap();
        let mut found = Vec::new();
        for max_steps in [Some(cut), None] {
            let config = TrainerConfig { max_steps, ..TrainerConfig::default() };
            let mut trainer = with_rate(config, 0.0);
            trainer
                .add_callback(OutlierSkip::new(3.0).unwrap().window(5).unwrap())
                .checkpoints(CheckpointStore::new(folder.path()).unwrap());
            let skips = noted(&mut trainer);
            if let Some(checkpoint) = trainer.latest_checkpoint().unwrap().checkpoint {
                trainer.resume(&checkpoint).unwrap();
            }
            train(&mut trainer, &values).unwrap();
            found.extend(skips.lock().unwrap().iter().map(|(step, _)| *step as usize));
        }
        prop_assert_eq!(found, outliers(&values, 5, 3.0));
    }
}

#[test]
fn an_outlier_is_named_with_its_value_and_the_limit() {
    let _turn = take_turn();
    let mut trainer = with_rate(TrainerConfig::default(), 0.0);
    trainer.add_callback(OutlierSkip::new(4.0).unwrap().window(2).unwrap());
    let skips = noted(&mut trainer);
    train(&mut trainer, &[1.0, 3.0, 12.0]).unwrap();
    let skips = skips.lock().unwrap();
    assert_eq!(skips[0].0, 2);
    let reason = "outlier_skip: the gradient norm is 12, 10.0 standard deviations above the mean (allowed: 4)";
    assert_eq!(skips[0].1.to_string(), reason);
}

#[test]
fn loss_scaling_by_a_power_of_two_changes_nothing_but_overflows() {
    let _turn = take_turn();
    let run = |loss_scaling, values: &[f32]| {
        let mut trainer = trainer(TrainerConfig {
            accumulation_steps: 2,
            loss_scaling,
            ..TrainerConfig::default()
        });
        let skips = noted(&mut trainer);
        train(&mut trainer, values).unwrap();
        let skips = skips.lock().unwrap().clone();
        (weight(&trainer), trainer.state().metrics["loss"], skips)
    };
    let scaler = GradientScaler::new(1024.0).unwrap();
    let values = [0.3, 0.7, -1.9, 2.5, 1.1];
    assert_eq!(run(None, &values), run(Some(scaler.clone()), &values));

    // The sum of two gradients of 3e17 overflows single precision with the scales 2^70 and 2^69, not with 2^68.
    let scaler = GradientScaler::new(2_f64.powi(70)).unwrap();
    let (_, _, skips) = run(Some(scaler), &[3e17; 8]);
    let scales: Vec<(u64, SkipReason)> = [(0, 70), (1, 69)]
        .map(|(step, exponent)| {
            let scale = 2_f64.powi(exponent);
            (step, SkipReason::Overflow { scale })
        })
        .into();
    assert_eq!(skips, scales);
}

#[test]
fn an_overflow_without_any_scale_is_an_error_as_without_loss_scaling() {
    let _turn = take_turn();
    let mut trainer = trainer(TrainerConfig {
        loss_scaling: Some(GradientScaler::new(1.0).unwrap()),
        ..TrainerConfig::default()
    });
    let error = train(&mut trainer, &[3e38]).map(|outcome| outcome.stop_reason);
    // The gradient is finite, and the square in its norm is not.
    assert!(matches!(
        error,
        Err(TrainError::NotFinite {
            quantity: "gradient norm",
            ..
        })
    ));
}

#[test]
fn the_scale_grows_after_its_interval_and_falls_at_each_overflow() {
    let mut scaler = GradientScaler::new(8.0).unwrap();
    scaler = scaler.growth(4.0, 3).unwrap().backoff(0.25).unwrap();
    let mut scales = Vec::new();
    for finite in [true, true, true, true, true, false, true, true, true] {
        scaler.update(finite);
        scales.push(scaler.scale());
    }
    assert_eq!(scales, [8.0, 8.0, 32.0, 32.0, 32.0, 8.0, 8.0, 8.0, 32.0]);
    for _ in 0..500 {
        scaler.update(false);
    }
    assert!(scaler.scale() > 0.0 && (1.0 / scaler.scale()).is_finite());
    for _ in 0..500 {
        scaler.update(true);
    }
    assert!((scaler.scale() as f32).is_finite());
}

#[test]
fn the_scale_is_resumed() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let values: Vec<f32> = (0..8)
        .map(|i| if i == 2 { f32::MAX } else { 1.0 })
        .collect();
    let finished = |stops: &[Option<u64>]| {
        let folder = tempfile::tempdir_in(folder.path()).unwrap();
        let mut last = None;
        for &max_steps in stops {
            let scaler = GradientScaler::new(64.0).unwrap().growth(2.0, 4).unwrap();
            let mut trainer = trainer(TrainerConfig {
                max_steps,
                loss_scaling: Some(scaler),
                ..TrainerConfig::default()
            });
            trainer.checkpoints(CheckpointStore::new(folder.path()).unwrap());
            if let Some(checkpoint) = trainer.latest_checkpoint().unwrap().checkpoint {
                trainer.resume(&checkpoint).unwrap();
            }
            last = train(&mut trainer, &values).unwrap().checkpoint;
        }
        common::files(&last.unwrap())
    };
    let whole = finished(&[None]);
    let record = String::from_utf8_lossy(&whole["trainer.json"]).into_owned();
    assert!(
        record.contains("\"scale\": 64.0"),
        "halved, then doubled: {record}"
    );
    assert!(record.contains("\"skipped_steps\": 1"), "{record}");
    assert_eq!(finished(&[Some(3), Some(5), None]), whole);
}

#[test]
fn arguments_outside_their_range_are_named_with_value_and_range() {
    let above_0 = "a finite number above 0";
    for (error, argument, found, expected) in [
        (OutlierSkip::new(0.0).err(), "max_z_score", "0", above_0),
        (
            OutlierSkip::new(f64::NAN).err(),
            "max_z_score",
            "NaN",
            above_0,
        ),
        (
            OutlierSkip::new(1.0).unwrap().window(1).err(),
            "window",
            "1",
            "a whole number, 2 or above",
        ),
        (
            GradientStatistics::every_steps(0).err(),
            "every_steps",
            "0",
            "a whole number, 1 or above",
        ),
        (GradientScaler::new(-1.0).err(), "scale", "-1", above_0),
        (
            GradientScaler::new(1.0).unwrap().growth(1.0, 1).err(),
            "growth_factor",
            "1",
            "a finite number above 1",
        ),
        (
            GradientScaler::new(1.0).unwrap().growth(2.0, 0).err(),
            "growth_interval",
            "0",
            "a whole number, 1 or above",
        ),
        (
            GradientScaler::new(1.0).unwrap().backoff(1.0).err(),
            "backoff_factor",
            "1",
            "a number between 0 and 1, both excluded",
        ),
    ] {
        assert_eq!(error, Some(ArgumentError::new(argument, found, expected)));
    }
}
