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

#[derive(Module, Debug)]
struct Layers {
    /// Four inputs, three units.
    linear: Param<Tensor<2>>,
    /// Two units of 2 by 3.
    kernels: Param<Tensor<3>>,
    bias: Param<Tensor<1>>,
}

/// The elements of each unit: the columns of the matrix, the kernels, the whole vector.
fn units() -> Vec<Vec<usize>> {
    let columns = (0..3).map(|unit| (0..4).map(|row| 3 * row + unit).collect());
    let kernels = (0..2).map(|unit| (12 + 6 * unit..18 + 6 * unit).collect());
    columns.chain(kernels).chain([(24..29).collect()]).collect()
}

const PARAMETERS: [std::ops::Range<usize>; 3] = [0..12, 12..24, 24..29];

impl Layers {
    fn new(weights: &[f32]) -> Self {
        let device = Device::flex().autodiff();
        let part = |range: std::ops::Range<usize>| Tensor::<1>::from_data(&weights[range], &device);
        let [linear, kernels, bias] = PARAMETERS.map(part);
        Self {
            linear: Param::from_tensor(linear.reshape([4, 3])),
            kernels: Param::from_tensor(kernels.reshape([2, 2, 3])),
            bias: Param::from_tensor(bias),
        }
    }

    fn gradients(&self, values: &[f32]) -> GradientsParams {
        let part =
            |range: std::ops::Range<usize>| Tensor::<1>::from_data(&values[range], &Device::flex());
        let [linear, kernels, bias] = PARAMETERS.map(part);
        let mut gradients = GradientsParams::new();
        gradients.register(self.linear.id, linear.reshape([4, 3]));
        gradients.register(self.kernels.id, kernels.reshape([2, 2, 3]));
        gradients.register(self.bias.id, bias);
        gradients
    }

    fn values(&self, gradients: &GradientsParams) -> Vec<f32> {
        let data = [
            gradients.get::<2>(self.linear.id).unwrap().into_data(),
            gradients.get::<3>(self.kernels.id).unwrap().into_data(),
            gradients.get::<1>(self.bias.id).unwrap().into_data(),
        ];
        data.iter().flat_map(|data| data.iter::<f32>()).collect()
    }
}

fn norm_of(values: &[f32], elements: &[usize]) -> f64 {
    l2(&[elements.iter().map(|&at| values[at]).collect()])
}

fn numbers() -> impl Strategy<Value = Vec<f32>> {
    prop::collection::vec(prop_oneof![4 => -5_f32..5.0, 1 => Just(0.0)], 29)
}

proptest! {
    #[test]
    fn each_kind_of_clipping_is_its_plain_rule(weights in numbers(), before in numbers(), limit in 0.01_f64..5.0) {
        let layers = Layers::new(&weights);
        let scaled = |parts: &[Vec<usize>], largest: &dyn Fn(&[usize]) -> f64| {
            let mut expected = before.clone();
            for part in parts {
                let norm = norm_of(&before, part);
                let factor = if norm > largest(part) { largest(part) / norm } else { 1.0 };
                for &at in part {
 expected[at] *= factor as f32;
}
            }
            expected
        };
        let parameters = PARAMETERS.map(Iterator::collect::<Vec<usize>>);
        let clamped = before.iter().map(|v| v.clamp(-limit as f32, limit as f32)).collect();
        let adaptive = GradientClip::Adaptive { factor: limit, min_weight_norm: 0.5 };
        let unit_limit = |unit: &[usize]| limit * norm_of(&weights, unit).max(0.5);
        for (kind, expected) in [
            (GradientClip::Norm(limit), scaled(&[(0..29).collect()], &|_| limit)),
            (GradientClip::Value(limit), clamped),
            (GradientClip::ParameterNorm(limit), scaled(&parameters, &|_| limit)),
            (adaptive, scaled(&units(), &unit_limit)),
        ] {
            let mut gradients = layers.gradients(&before);
            let norm = kind.apply(&layers, &mut gradients).unwrap();
            prop_assert!((norm - l2(std::slice::from_ref(&before))).abs() < 1e-4 * (1.0 + norm));
            let after = layers.values(&gradients);
            for (at, (found, expected)) in after.iter().zip(&expected).enumerate() {
                prop_assert!((found - expected).abs() < 1e-4, "{kind:?} at {at}: {found} is not {expected}");
            }
            let norm_after = gradient_norm(&layers, &gradients);
            prop_assert!(norm_after <= norm * (1.0 + 1e-6), "{kind:?}: {norm_after} > {norm}");
        }
    }

    #[test]
    fn the_view_of_the_gradients_measures_each_parameter(weights in numbers(), values in numbers()) {
        let layers = Layers::new(&weights);
        let gradients = layers.gradients(&values);
        let view = GradientView::new(&layers, &gradients);
        prop_assert_eq!(view.norm(), gradient_norm(&layers, &gradients));
        let measured = view.parameters();
        let paths: Vec<&str> = measured.iter().map(|parameter| parameter.path.as_str()).collect();
        prop_assert_eq!(paths, ["linear", "kernels", "bias"]);
        for (found, range) in measured.iter().zip(PARAMETERS) {
            let elements: Vec<usize> = range.clone().collect();
            let part = &values[range];
            let sum: f64 = part.iter().map(|&v| f64::from(v)).sum();
            let largest = part.iter().map(|v| v.abs()).fold(0.0, f32::max);
            prop_assert_eq!(found.elements, part.len() as u64);
            prop_assert!((found.norm - norm_of(&values, &elements)).abs() < 1e-4);
            prop_assert!((found.weight_norm - norm_of(&weights, &elements)).abs() < 1e-4);
            prop_assert!((found.mean - sum / part.len() as f64).abs() < 1e-5);
            prop_assert_eq!(found.largest, f64::from(largest));
        }
    }
}

#[test]
fn every_kind_of_clipping_reports_what_is_not_finite_and_changes_nothing() {
    let layers = Layers::new(&[1.0; 29]);
    let adaptive = GradientClip::Adaptive {
        factor: 0.1,
        min_weight_norm: 0.001,
    };
    for broken in [f32::NAN, f32::INFINITY] {
        let mut values = [7.0; 29];
        values[15] = broken;
        for kind in [
            GradientClip::Norm(1.0),
            GradientClip::Value(1.0),
            GradientClip::ParameterNorm(1.0),
            adaptive,
        ] {
            let mut gradients = layers.gradients(&values);
            let error = kind.apply(&layers, &mut gradients).unwrap_err();
            assert!(matches!(error, ClipError::NotFinite { norm } if !norm.is_finite()));
            assert_eq!(layers.values(&gradients)[0], 7.0);
        }
    }
}

#[test]
fn limits_of_every_kind_of_clipping_are_named_with_value_and_range() {
    let layers = Layers::new(&[1.0; 29]);
    let adaptive = |factor, min_weight_norm| GradientClip::Adaptive {
        factor,
        min_weight_norm,
    };
    for (kind, argument, found) in [
        (GradientClip::Norm(0.0), "clip.norm", "0"),
        (GradientClip::Value(-1.0), "clip.value", "-1"),
        (
            GradientClip::ParameterNorm(f64::NAN),
            "clip.parameter_norm",
            "NaN",
        ),
        (adaptive(f64::INFINITY, 1.0), "clip.factor", "inf"),
        (adaptive(1.0, 0.0), "clip.min_weight_norm", "0"),
    ] {
        let error = kind
            .apply(&layers, &mut layers.gradients(&[1.0; 29]))
            .unwrap_err();
        let expected =
            format!("invalid {argument}: found {found}, expected a finite number above 0");
        assert_eq!(error.to_string(), expected);
    }
}
