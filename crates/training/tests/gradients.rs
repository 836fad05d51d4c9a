//! Clipping, on slices and on modules.
#![allow(clippy::float_cmp)] // Equal numbers are meant to be the same.

mod common;

use burn::module::{Module, Param, ParamId};
use burn::optim::GradientsParams;
use burn::tensor::{Device, Tensor};
use common::*;
use proptest::prelude::*;
use training::*;

fn l2(slices: &[Vec<f32>]) -> f64 {
    slices
        .iter()
        .flatten()
        .map(|&x| f64::from(x).powi(2))
        .sum::<f64>()
        .sqrt()
}

fn clip(slices: &mut [Vec<f32>], max_norm: f64) -> Result<f64, ClipError> {
    let mut slices: Vec<&mut [f32]> = slices.iter_mut().map(Vec::as_mut_slice).collect();
    clip_gradients(&mut slices, max_norm)
}

fn gradients() -> impl Strategy<Value = Vec<Vec<f32>>> {
    prop::collection::vec(prop::collection::vec(-1e3_f32..1e3, 0..20), 0..6)
}

proptest! {
    #[test]
    fn the_norm_is_at_most_the_limit_and_the_direction_stays(before in gradients(), max_norm in 1e-3..1e4) {
        let mut after = before.clone();
        let norm = clip(&mut after, max_norm).unwrap();
        prop_assert!((norm - l2(&before)).abs() <= 1e-12 * norm);
        prop_assert!(l2(&after) <= max_norm * (1.0 + 1e-6));
        if norm <= max_norm {
            prop_assert_eq!(&after, &before);
        } else {
            prop_assert!((l2(&after) - max_norm).abs() <= max_norm * 1e-6);
            for (after, before) in after.iter().flatten().zip(before.iter().flatten()) {
                let expected = f64::from(*before) * (max_norm / norm);
                prop_assert!((f64::from(*after) - expected).abs() <= 1e-6 * expected.abs());
            }
        }
    }

    #[test]
    fn clipping_twice_is_clipping_once(before in gradients(), max_norm in 1e-3..1e4) {
        let mut once = before;
        clip(&mut once, max_norm).unwrap();
        let mut twice = once.clone();
        clip(&mut twice, max_norm * (1.0 + 1e-6)).unwrap();
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn a_gradient_that_is_not_finite_is_reported_and_nothing_changes(
        before in gradients(),
        broken in prop_oneof![Just(f32::NAN), Just(f32::INFINITY), Just(f32::NEG_INFINITY)],
    ) {
        let mut slices = before;
        slices.push(vec![1.0, broken]);
        let bits = |slices: &[Vec<f32>]| slices.iter().flatten().map(|x| x.to_bits()).collect::<Vec<_>>();
        let expected = bits(&slices);
        let broken = matches!(clip(&mut slices, 1.0), Err(ClipError::NotFinite { norm }) if !norm.is_finite());
        prop_assert!(broken);
        prop_assert_eq!(bits(&slices), expected);
    }

    #[test]
    fn the_gradients_of_a_module_are_clipped_as_slices_are(values in prop::collection::vec(-10_f32..10.0, 9), max_norm in 0.1..20.0) {
        let module = Pair::new();
        let mut gradients = module.gradients(&values);
        let norm = clip_module_gradients(&module, &mut gradients, max_norm).unwrap();
        let mut slices = vec![values[..6].to_vec(), values[6..].to_vec()];
        let expected = clip(&mut slices, max_norm).unwrap();
        prop_assert!((norm - expected).abs() < 1e-4);
        for (found, expected) in module.values(&gradients).into_iter().zip(slices.concat()) {
            prop_assert!((found - expected).abs() < 1e-4, "{} is not {}", found, expected);
        }
    }
}

#[derive(Module, Debug)]
struct Pair {
    matrix: Param<Tensor<2>>,
    vector: Param<Tensor<1>>,
    /// Has no gradient.
    idle: Param<Tensor<1>>,
}

impl Pair {
    fn new() -> Self {
        let device = Device::flex().autodiff();
        Self {
            matrix: Param::from_tensor(Tensor::zeros([2, 3], &device)),
            vector: Param::from_tensor(Tensor::zeros([3], &device)),
            idle: Param::from_tensor(Tensor::zeros([4], &device)),
        }
    }

    fn gradients(&self, values: &[f32]) -> GradientsParams {
        let device = Device::flex();
        let mut gradients = GradientsParams::new();
        gradients.register(
            self.matrix.id,
            Tensor::<1>::from_data(&values[..6], &device).reshape([2, 3]),
        );
        gradients.register(
            self.vector.id,
            Tensor::<1>::from_data(&values[6..], &device),
        );
        gradients
    }

    fn values(&self, gradients: &GradientsParams) -> Vec<f32> {
        let read = |id: ParamId| match gradients.get::<2>(id) {
            Some(gradient) => gradient.into_data().iter::<f32>().collect::<Vec<_>>(),
            None => Vec::new(),
        };
        let vector = gradients.get::<1>(self.vector.id).unwrap().into_data();
        read(self.matrix.id)
            .into_iter()
            .chain(vector.iter::<f32>())
            .collect()
    }
}

#[test]
fn a_parameter_used_twice_counts_once() {
    #[derive(Module, Debug)]
    struct Tied {
        input: Param<Tensor<1>>,
        output: Param<Tensor<1>>,
    }
    let device = Device::flex();
    let weight = Param::from_tensor(Tensor::zeros([2], &device.clone().autodiff()));
    let module = Tied {
        input: weight.clone(),
        output: weight.clone(),
    };
    let mut gradients = GradientsParams::new();
    gradients.register(weight.id, Tensor::<1>::from_data([3.0, 4.0], &device));
    assert_eq!(gradient_norm(&module, &gradients), 5.0);
    assert_eq!(
        clip_module_gradients(&module, &mut gradients, 1.0).unwrap(),
        5.0
    );
    let clipped = gradients.get::<1>(weight.id).unwrap().into_data();
    clipped.assert_approx_eq::<f32>(
        &burn::tensor::TensorData::from([0.6_f32, 0.8]),
        burn::tensor::Tolerance::default(),
    );
}

#[test]
fn no_gradients_have_the_norm_zero() {
    assert_eq!(clip_gradients(&mut [], 1.0).unwrap(), 0.0);
    assert_eq!(
        gradient_norm(&Network::new(2), &GradientsParams::new()),
        0.0
    );
}

#[test]
fn a_broken_gradient_of_a_module_is_reported() {
    let module = Pair::new();
    for broken in [f32::NAN, f32::INFINITY, 1e30] {
        let mut values = [1.0; 9];
        values[8] = broken;
        let mut gradients = module.gradients(&values);
        let clipped = clip_module_gradients(&module, &mut gradients, 1.0);
        assert!(
            matches!(clipped, Err(ClipError::NotFinite { .. })),
            "{broken}"
        );
        assert_eq!(module.values(&gradients)[..8], [1.0; 8]);
    }
}

#[test]
fn limits_outside_their_range_are_named_with_value_and_range() {
    for (max_norm, found) in [
        (0.0, "0"),
        (-1.0, "-1"),
        (f64::NAN, "NaN"),
        (f64::INFINITY, "inf"),
    ] {
        let error = clip_gradients(&mut [], max_norm).unwrap_err().to_string();
        assert_eq!(
            error,
            format!("invalid max_norm: found {found}, expected a finite number above 0")
        );
        let module = Pair::new();
        let error = clip_module_gradients(&module, &mut GradientsParams::new(), max_norm);
        assert!(matches!(error, Err(ClipError::Argument(_))));
    }
}
