//! The operations of [`crate::tensor`] composed of burn's own, for every backend: what the hand-written ones are tested
//! against.

use std::sync::atomic::{AtomicU8, Ordering};

use burn::tensor::activation::{log_softmax, silu, softmax};
use burn::tensor::{FloatDType, Int, Tensor, TensorData};

use crate::MuonUpdate;
use crate::update::{MUON_LENGTH, NEWTON_SCHULZ, NEWTON_SCHULZ_STEPS, TINY_NORM};

/// What the factors of products are rounded to; 0 where they stay as they are.
static FACTORS: AtomicU8 = AtomicU8::new(0);

/// The types that factors can have, by their number less one.
const FACTOR_TYPES: [FloatDType; 2] = [FloatDType::F16, FloatDType::BF16];

/// From now on, the factors of the products in this module are rounded to `dtype`, half precision of either kind, and the results
/// go on in single precision; `None` and any other type leave them as they are. For devices that multiply these faster: ask
/// [`Device::supports_dtype`](burn::tensor::Device::supports_dtype) before. Gradients are rounded on their way back through a
/// product too: what half precision takes for zero is lost unless the loss is scaled (Micikevicius et al. 2018, "Mixed Precision
/// Training", section 3.2).
pub fn set_factor_type(dtype: Option<FloatDType>) {
    let number = FACTOR_TYPES.iter().position(|&known| Some(known) == dtype);
    FACTORS.store(
        number.map_or(0, |number| number as u8 + 1),
        Ordering::Relaxed,
    );
}

/// The product of matrices in the precision that was set.
fn product<const D: usize>(a: Tensor<D>, b: Tensor<D>) -> Tensor<D> {
    match FACTORS.load(Ordering::Relaxed) {
        0 => a.matmul(b),
        number => {
            let dtype = FACTOR_TYPES[usize::from(number) - 1];
            a.cast(dtype).matmul(b.cast(dtype)).cast(FloatDType::F32)
        }
    }
}

/// See [`crate::tensor::linear`].
#[must_use]
pub fn linear<const D: usize>(x: Tensor<D>, weight: Tensor<2>) -> Tensor<D> {
    let mut shape = x.dims();
    let [inputs, outputs] = weight.dims();
    let rows = shape.iter().product::<usize>() / inputs;
    shape[D - 1] = outputs;
    product(x.reshape([rows, inputs]), weight).reshape(shape)
}

/// See [`crate::tensor::rms_norm`].
#[must_use]
pub fn rms_norm<const D: usize>(x: Tensor<D>, gamma: Tensor<1>, epsilon: f32) -> Tensor<D> {
    let rms = (x.clone().square().mean_dim(D - 1) + epsilon).sqrt();
    x / rms * gamma.unsqueeze()
}

/// See [`crate::tensor::short_convolution`].
#[must_use]
// Tensors are handles, and the fused operation takes it like this.
#[allow(clippy::needless_pass_by_value)]
pub fn short_convolution(x: Tensor<3>, taps: Tensor<2>) -> Tensor<3> {
    let [batch, positions, width] = x.dims();
    let [distances, _] = taps.dims();
    let before = Tensor::zeros([batch, distances - 1, width], &x.device());
    let all = Tensor::cat(vec![before, x.clone()], 1);
    (0..distances).fold(x, |sum, distance| {
        let tap = taps.clone().narrow(0, distance, 1);
        let earlier = all.clone().narrow(1, distances - 1 - distance, positions);
        sum + earlier * tap.reshape([1, 1, width])
    })
}

/// See [`crate::tensor::swiglu`].
#[must_use]
pub fn swiglu<const D: usize>(both: Tensor<D>) -> Tensor<D> {
    let width = both.dims()[D - 1] / 2;
    let gate = both.clone().narrow(D - 1, 0, width);
    let up = both.narrow(D - 1, width, width);
    silu(gate) * up
}

/// See [`crate::tensor::causal_attention`].
#[must_use]
// Tensors are handles, and the fused operation takes it like this.
#[allow(clippy::needless_pass_by_value)]
pub fn causal_attention(
    query_key_value: Tensor<3>,
    cos: Tensor<2>,
    sin: Tensor<2>,
    heads: usize,
) -> Tensor<3> {
    let [batch, positions, width] = query_key_value.dims();
    let width = width / 3;
    let head_dim = width / heads;
    let part = |index: usize| {
        query_key_value
            .clone()
            .narrow(2, index * width, width)
            .reshape([batch, positions, heads, head_dim])
            .swap_dims(1, 2)
    };
    let mask = causal_mask(positions, &query_key_value.device());
    let query = rotate(part(0), cos.clone(), sin.clone()) * (1.0 / (head_dim as f64).sqrt());
    let scores = product(query, rotate(part(1), cos, sin).swap_dims(2, 3)) + mask;
    product(softmax(scores, 3), part(2))
        .swap_dims(1, 2)
        .reshape([batch, positions, width])
}

/// Turns each pair `(x[i], x[i + head_dim / 2])` by its position's angle.
///
/// # Shapes
///
/// - `x` and the result: `[batch, heads, positions, head_dim]`
/// - `cos` and `sin`: `[positions, head_dim / 2]`
#[must_use]
pub fn rotate(x: Tensor<4>, cos: Tensor<2>, sin: Tensor<2>) -> Tensor<4> {
    let [_, _, _, head_dim] = x.dims();
    let half = head_dim / 2;
    let (cos, sin) = (cos.unsqueeze::<4>(), sin.unsqueeze::<4>());
    let first = x.clone().narrow(3, 0, half);
    let second = x.narrow(3, half, half);
    Tensor::cat(
        vec![
            first.clone() * cos.clone() - second.clone() * sin.clone(),
            second * cos + first * sin,
        ],
        3,
    )
}

/// `[1, 1, positions, positions]`: minus infinity where a position would look ahead, else zero.
fn causal_mask(positions: usize, device: &burn::tensor::Device) -> Tensor<4> {
    let row =
        |row| (0..positions).map(move |column| if column > row { f32::NEG_INFINITY } else { 0.0 });
    let values: Vec<f32> = (0..positions).flat_map(row).collect();
    Tensor::from_data(
        TensorData::new(values, [1, 1, positions, positions]),
        device,
    )
}

/// See [`crate::tensor::cross_entropy`].
#[must_use]
pub fn cross_entropy(logits: Tensor<2>, targets: Tensor<1, Int>) -> Tensor<1> {
    let counted = targets.clone().greater_equal_elem(0).float();
    let column = targets.clamp_min(0).unsqueeze_dim(1);
    let losses = log_softmax(logits, 1)
        .gather(1, column)
        .squeeze_dim::<1>(1)
        .neg();
    (losses * counted.clone()).sum() / counted.sum().clamp_min(1.0)
}

/// See [`crate::muon_update`]: the weights and the velocity after the step.
#[must_use]
pub fn muon_update<const D: usize>(
    weights: Tensor<D>,
    gradient: Tensor<D>,
    velocity: Tensor<D>,
    update: MuonUpdate,
) -> [Tensor<D>; 2] {
    let velocity = velocity * update.momentum + gradient.clone();
    let direction = orthogonalize(velocity.clone() * update.momentum + gradient);
    let [rows, columns] = [weights.dims()[0], weights.dims()[1]];
    let length = update.learning_rate * MUON_LENGTH * (rows.max(columns) as f32).sqrt();
    let kept = 1.0 - update.learning_rate * update.weight_decay;
    [weights * kept - direction * length, velocity]
}

/// See [`crate::orthogonalize`].
#[must_use]
pub fn orthogonalize<const D: usize>(matrix: Tensor<D>) -> Tensor<D> {
    let is_tall = matrix.dims()[0] > matrix.dims()[1];
    let turn = |x: Tensor<D>| if is_tall { x.swap_dims(0, 1) } else { x };
    let norm = matrix.clone().square().sum().sqrt().clamp_min(TINY_NORM);
    let [a, b, c] = NEWTON_SCHULZ;
    let x = (0..NEWTON_SCHULZ_STEPS).fold(turn(matrix) / norm.unsqueeze(), |x, _| {
        let gram = x.clone().matmul(x.clone().swap_dims(0, 1));
        let polynomial = gram.clone() * b + gram.clone().matmul(gram) * c;
        x.clone() * a + polynomial.matmul(x)
    });
    turn(x)
}
