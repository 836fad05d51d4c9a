//! The hand-written operations on tensors against those composed of burn's own: values and gradients.

use burn::optim::decay::WeightDecayConfig;
use burn::optim::{AdamWConfig, AdjustLrFn, MuonConfig, Optimizer};
use burn::tensor::{Device, Int, Tensor, TensorData};
use kernels::optimizer::{AdamW, Muon};
use kernels::{MuonUpdate, composed, tensor};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// How many random shapes each operation is tried with.
const ROUNDS: usize = 12;

fn random<const D: usize>(rng: &mut ChaCha8Rng, shape: [usize; D]) -> TensorData {
    let len: usize = shape.iter().product();
    let values: Vec<f32> = (0..len).map(|_| rng.random_range(-1.5..1.5)).collect();
    TensorData::new(values, shape)
}

fn device() -> Device {
    Device::flex().autodiff()
}

fn tracked<const D: usize>(data: &TensorData) -> Tensor<D> {
    Tensor::from_data(data.clone(), &device()).require_grad()
}

fn floats<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    tensor.try_into_vec_as::<f32>().expect("single precision")
}

fn assert_close(fused: &[f32], composed: &[f32], what: &str) {
    assert_eq!(fused.len(), composed.len(), "{what}");
    for (at, (fused, composed)) in fused.iter().zip(composed).enumerate() {
        assert!(
            (fused - composed).abs() <= 1e-5 * (1.0 + composed.abs()),
            "{what}, number {at}: {fused}, composed {composed}"
        );
    }
}

/// The value of an operation of two tensors, and the gradients of its sum weighted by `weights`.
fn evaluate<const X: usize, const Y: usize, const Z: usize>(
    [x, y]: [&TensorData; 2],
    weights: &TensorData,
    operation: impl Fn(Tensor<X>, Tensor<Y>) -> Tensor<Z>,
) -> [Vec<f32>; 3] {
    let (x, y) = (tracked(x), tracked(y));
    let result = operation(x.clone(), y.clone());
    let weights = Tensor::from_data(weights.clone(), &device());
    let gradients = (result.clone() * weights).sum().backward();
    let empty = Vec::new;
    [
        floats(result),
        x.grad(&gradients).map_or_else(empty, floats),
        y.grad(&gradients).map_or_else(empty, floats),
    ]
}

fn assert_same(fused: &[Vec<f32>; 3], composed: &[Vec<f32>; 3], shape: &str) {
    for (what, (fused, composed)) in ["value", "first gradient", "second gradient"]
        .iter()
        .zip(fused.iter().zip(composed))
    {
        assert_close(fused, composed, &format!("{shape}: {what}"));
    }
}

#[test]
fn linear_is_the_composed_one_for_weights_of_both_layouts() {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for _ in 0..ROUNDS {
        let [a, b, k, n] = [4, 20, 70, 70].map(|limit| rng.random_range(1..=limit));
        let shape = format!("{a} x {b} x {k} x {n}");
        let x = random(&mut rng, [a, b, k]);
        let weights = random(&mut rng, [a, b, n]);
        let w = random(&mut rng, [k, n]);
        let fused = evaluate([&x, &w], &weights, tensor::linear::<3>);
        let expected = evaluate([&x, &w], &weights, composed::linear::<3>);
        assert_same(&fused, &expected, &shape);
        let w = random(&mut rng, [n, k]);
        let fused = |x, w: Tensor<2>| tensor::linear::<3>(x, w.transpose());
        let expected = |x, w: Tensor<2>| composed::linear::<3>(x, w.transpose());
        let fused = evaluate([&x, &w], &weights, fused);
        let expected = evaluate([&x, &w], &weights, expected);
        assert_same(&fused, &expected, &format!("{shape}, transposed"));
    }
}

#[test]
fn the_norm_is_the_composed_one() {
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    for _ in 0..ROUNDS {
        let [a, b, width] = [4, 20, 90].map(|limit| rng.random_range(1..=limit));
        let x = random(&mut rng, [a, b, width]);
        let weights = random(&mut rng, [a, b, width]);
        let gamma = random(&mut rng, [width]);
        let fused = |x, gamma| tensor::rms_norm::<3>(x, gamma, 1e-5);
        let expected = |x, gamma| composed::rms_norm::<3>(x, gamma, 1e-5);
        let fused = evaluate([&x, &gamma], &weights, fused);
        let expected = evaluate([&x, &gamma], &weights, expected);
        assert_same(&fused, &expected, &format!("{a} x {b} x {width}"));
    }
}

#[test]
fn the_convolution_is_the_composed_one() {
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    for _ in 0..ROUNDS {
        // Often fewer positions than taps.
        let [a, positions, width, taps] = [4, 20, 90, 5].map(|limit| rng.random_range(1..=limit));
        let x = random(&mut rng, [a, positions, width]);
        let weights = random(&mut rng, [a, positions, width]);
        let taps = random(&mut rng, [taps, width]);
        let fused = evaluate([&x, &taps], &weights, tensor::short_convolution);
        let expected = evaluate([&x, &taps], &weights, composed::short_convolution);
        let shape = format!("{a} x {positions} x {width}");
        assert_same(&fused, &expected, &shape);
    }
}

#[test]
fn the_gate_is_the_composed_one() {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    for _ in 0..ROUNDS {
        let [a, b, width] = [4, 20, 90].map(|limit| rng.random_range(1..=limit));
        let both = random(&mut rng, [a, b, 2 * width]);
        let weights = random(&mut rng, [a, b, width]);
        // Of one tensor only; the other one takes no part.
        let none = random(&mut rng, [1]);
        let fused = evaluate([&both, &none], &weights, |both, _: Tensor<1>| {
            tensor::swiglu::<3>(both)
        });
        let expected = evaluate([&both, &none], &weights, |both, _: Tensor<1>| {
            composed::swiglu::<3>(both)
        });
        assert_same(&fused, &expected, &format!("{a} x {b} x {width}"));
    }
}

#[test]
fn attention_is_the_composed_one() {
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    for round in 0..ROUNDS {
        let [batch, heads, half] = [3, 4, 10].map(|limit| rng.random_range(1..=limit));
        // Sometimes more positions than are computed at once.
        let positions = rng.random_range(1..=if round % 4 == 0 { 200 } else { 40 });
        let width = 2 * half * heads;
        let input = random(&mut rng, [batch, positions, 3 * width]);
        let weights = random(&mut rng, [batch, positions, width]);
        let angles = random(&mut rng, [positions, half]);
        let tables = || {
            let angles = Tensor::<2>::from_data(angles.clone(), &device());
            (angles.clone().cos(), angles.sin())
        };
        let none = random(&mut rng, [1]);
        let fused = evaluate([&input, &none], &weights, |input, _: Tensor<1>| {
            let (cos, sin) = tables();
            tensor::causal_attention(input, cos, sin, heads)
        });
        let expected = evaluate([&input, &none], &weights, |input, _: Tensor<1>| {
            let (cos, sin) = tables();
            composed::causal_attention(input, cos, sin, heads)
        });
        let shape = format!("{batch} x {positions} x {heads} x {}", 2 * half);
        assert_same(&fused, &expected, &shape);
    }
}

#[test]
fn the_loss_is_the_composed_one() {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    for _ in 0..ROUNDS {
        let [rows, classes] = [30, 200].map(|limit| rng.random_range(1..=limit));
        let targets: Vec<i32> = (0..rows)
            .map(|_| rng.random_range(-1..classes as i32))
            .collect();
        let targets = || {
            let data = TensorData::new(targets.clone(), [rows]);
            Tensor::<1, Int>::from_data(data, &device())
        };
        let logits = random(&mut rng, [rows, classes]);
        let none = random(&mut rng, [1]);
        // A factor other than one, which the gradient must take up.
        let weights = random(&mut rng, [1]);
        let fused = evaluate([&logits, &none], &weights, |logits, _: Tensor<1>| {
            tensor::cross_entropy(logits, targets())
        });
        let expected = evaluate([&logits, &none], &weights, |logits, _: Tensor<1>| {
            composed::cross_entropy(logits, targets())
        });
        assert_same(&fused, &expected, &format!("{rows} x {classes}"));
    }
}

#[test]
fn values_without_gradients_are_those_with_gradients() {
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    let x = random(&mut rng, [2, 9, 24]);
    let w = random(&mut rng, [24, 10]);
    let plain = |data: &TensorData| Tensor::<3>::from_data(data.clone(), &Device::flex());
    let weight = Tensor::<2>::from_data(w.clone(), &Device::flex());
    let value = floats(tensor::linear(
        tensor::swiglu(plain(&x)),
        weight.narrow(0, 0, 12),
    ));
    let tracked_weight = tracked::<2>(&w).narrow(0, 0, 12);
    let with = tensor::linear(tensor::swiglu(tracked::<3>(&x)), tracked_weight);
    assert_eq!(value, floats(with.inner()));
}

/// A view that does not begin where its numbers do, and one whose numbers are not in order.
#[test]
fn views_are_read_as_what_they_show() {
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let x = random(&mut rng, [6, 5, 8]);
    let x = Tensor::<3>::from_data(x, &Device::flex());
    for view in [
        x.clone().narrow(0, 2, 3),
        x.clone().swap_dims(0, 1),
        x.narrow(2, 2, 4),
    ] {
        let width = view.dims()[2];
        let gamma = Tensor::<1>::ones([width], &Device::flex());
        let fused = floats(tensor::rms_norm(view.clone(), gamma.clone(), 1e-5));
        assert_close(
            &fused,
            &floats(composed::rms_norm(view.clone(), gamma, 1e-5)),
            "norm",
        );
        let weight = Tensor::<2>::ones([width, 3], &Device::flex());
        let fused = floats(tensor::linear(view.clone(), weight.clone()));
        assert_close(&fused, &floats(composed::linear(view, weight)), "linear");
    }
}

/// The weights after each of some steps with random gradients.
fn steps<O: Optimizer>(optimizer: &O, shape: [usize; 2]) -> Vec<f32> {
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    let plain = |rng: &mut ChaCha8Rng| Tensor::<2>::from_data(random(rng, shape), &Device::flex());
    let mut weights = plain(&mut rng);
    let mut state = None;
    let mut all = Vec::new();
    for _ in 0..4 {
        let before = weights.clone();
        let gradient = plain(&mut rng);
        (weights, state) = optimizer.step(0.01, weights, gradient, state);
        // Somebody who holds the weights of before keeps them.
        assert_ne!(floats(before), floats(weights.clone()));
        all.extend(floats(weights.clone()));
    }
    all
}

#[test]
fn the_optimizers_take_the_steps_of_those_of_burn() {
    for shape in [[3, 5], [24, 70], [70, 24]] {
        let adam_w = AdamW {
            beta_1: 0.9,
            beta_2: 0.99,
            epsilon: 1e-5,
            weight_decay: 0.1,
        };
        let of_burn = AdamWConfig::new()
            .with_beta_2(0.99)
            .with_weight_decay(0.1)
            .build();
        assert_close(&steps(&adam_w, shape), &steps(&of_burn, shape), "AdamW");
        let muon = Muon {
            momentum: 0.95,
            weight_decay: 0.1,
        };
        let of_burn = MuonConfig::new()
            .with_weight_decay(Some(WeightDecayConfig::new(0.1)))
            .with_adjust_lr_fn(AdjustLrFn::MatchRmsAdamW)
            .build();
        assert_close(&steps(&muon, shape), &steps(&of_burn, shape), "Muon");
    }
}

#[test]
fn the_composed_muon_is_the_hand_written_one() {
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    for shape in [[4, 30], [30, 4]] {
        let [weights, gradient, velocity] = [(); 3].map(|()| random(&mut rng, shape));
        let tensor = |data: &TensorData| Tensor::<2>::from_data(data.clone(), &Device::flex());
        let update = MuonUpdate {
            learning_rate: 0.01,
            momentum: 0.9,
            weight_decay: 0.1,
        };
        let composed = composed::muon_update(
            tensor(&weights),
            tensor(&gradient),
            tensor(&velocity),
            update,
        )
        .map(floats);
        let [mut weights, gradient, mut velocity] =
            [&weights, &gradient, &velocity].map(|data| floats(tensor(data)));
        kernels::muon_update(&mut weights, &gradient, &mut velocity, shape, update);
        assert_close(&weights, &composed[0], "weights");
        assert_close(&velocity, &composed[1], "velocity");
    }
}
