//! The range test, on a loss whose limit of stability is known.
#![allow(clippy::float_cmp)] // Equal numbers are meant to be the same.

mod common;

use burn::module::{Module, Param};
use burn::optim::SgdConfig;
use burn::tensor::{Device, Tensor};
use common::take_turn;
use proptest::prelude::*;
use training::*;

/// The loss `curvature · weight² / 2`: gradient descent shrinks the weight by `1 - rate · curvature` in each step, so it
/// diverges with rates above `2 / curvature`.
#[derive(Module, Debug)]
struct Bowl {
    weight: Param<Tensor<1>>,
}

impl Bowl {
    fn new(weight: f32) -> Self {
        let weight = Tensor::from_data([weight], &Device::flex().autodiff());
        Self {
            weight: Param::from_tensor(weight),
        }
    }
}

struct Nothing;

impl TrainingData for Nothing {
    type Batch = ();

    fn batches_per_epoch(&self) -> usize {
        3
    }

    fn batch(&self, _epoch: u64, _index: usize) -> Result<(), BoxError> {
        Ok(())
    }
}

fn curve(range: &LearningRateRange, model: &Bowl, curvature: f64) -> LearningRateCurve {
    let step = |model: &Bowl, ()| {
        let loss = model.weight.val().square().mul_scalar(curvature / 2.0);
        Ok(TrainStep::new(loss, 1))
    };
    let config = TrainerConfig::default();
    find_learning_rate(
        range,
        &config,
        model,
        SgdConfig::new().init(),
        &Nothing,
        step,
    )
    .unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_suggestions_are_below_the_limit_of_stability_and_the_divergence_above(curvature in 0.1_f64..100.0) {
        let _turn = take_turn();
        let limit = 2.0 / curvature;
        let range = LearningRateRange::new(limit * 1e-4, limit * 1e4, 200).unwrap();
        let model = Bowl::new(1.0);
        let curve = curve(&range, &model, curvature);
        prop_assert!(curve.diverged);
        let last = curve.trials.last().unwrap().learning_rate;
        prop_assert!(last > limit, "{last} is not above {limit}");
        for suggestion in [curve.steepest(), curve.tenth_of_lowest_loss()] {
            let suggestion = suggestion.unwrap();
            prop_assert!(suggestion < limit, "{suggestion} is not below {limit}");
            prop_assert!(suggestion > limit * 1e-3, "{suggestion} is far below {limit}");
        }
        prop_assert_eq!(model.weight.val().into_scalar::<f32>(), 1.0);
    }
}

#[test]
fn rates_rise_by_one_factor_and_the_smoothed_loss_has_no_bias() {
    let _turn = take_turn();
    let range = LearningRateRange::new(1e-6, 1e-4, 5).unwrap();
    let curve = curve(&range, &Bowl::new(3.0), 1.0);
    assert!(!curve.diverged);
    let rates: Vec<f64> = curve
        .trials
        .iter()
        .map(|trial| trial.learning_rate)
        .collect();
    for (at, rate) in rates.iter().enumerate() {
        let expected = 1e-6 * 10_f64.powf(at as f64 / 2.0);
        assert!((rate / expected - 1.0).abs() < 1e-12, "{rates:?}");
    }
    // The loss hardly changes, and neither does its average: a biased one would begin near zero.
    for trial in &curve.trials {
        assert!((trial.smoothed_loss - 4.5).abs() < 1e-2, "{trial:?}");
    }
}

#[test]
fn a_loss_that_is_not_finite_is_a_divergence() {
    let _turn = take_turn();
    let range = LearningRateRange::new(1e10, 1e30, 50).unwrap();
    let curve = curve(&range, &Bowl::new(1.0), 1.0);
    assert!(curve.diverged && curve.trials.len() < 50);
}

#[test]
fn arguments_outside_their_range_are_named_with_value_and_range() {
    let range = |lowest, highest, steps| LearningRateRange::new(lowest, highest, steps).err();
    let divergence = |factor| range_of_ten().divergence(factor).err();
    for (error, argument, found, expected) in [
        (range(0.0, 1.0, 9), "lowest", "0", "a finite number above 0"),
        (
            range(f64::NAN, 1.0, 9),
            "lowest",
            "NaN",
            "a finite number above 0",
        ),
        (
            range(1.0, 1.0, 9),
            "highest",
            "1",
            "a finite number above the lowest rate",
        ),
        (
            range(1.0, f64::INFINITY, 9),
            "highest",
            "inf",
            "a finite number above the lowest rate",
        ),
        (
            range(0.1, 1.0, 1),
            "steps",
            "1",
            "a whole number, 2 or above",
        ),
        (
            divergence(1.0),
            "divergence",
            "1",
            "a finite number above 1",
        ),
    ] {
        assert_eq!(error, Some(ArgumentError::new(argument, found, expected)));
    }
}

fn range_of_ten() -> LearningRateRange {
    LearningRateRange::new(0.1, 1.0, 10).unwrap()
}
