//! The operations on burn's tensors, with their gradients.
//!
//! On burn's backend Flex, in single precision, they are this crate's functions on slices, when the feature `flex` is on.
//! Everywhere else they are [`composed`] of burn's own operations.

use burn::tensor::{Int, Tensor};

use crate::composed;
#[cfg(feature = "flex")]
use crate::flex::{FusedOps, is_flex};
#[cfg(feature = "flex")]
use burn::backend::Dispatch;

/// The hand-written operation where there is one, else the composed one.
macro_rules! fused_or_composed {
    ($name:ident($x:ident $(, $argument:expr)* ; $($composed:expr),*)) => {{
        #[cfg(feature = "flex")]
        {
            let $x = $x.into_dispatch();
            if is_flex(&$x) {
                return Tensor::from_dispatch(<Dispatch as FusedOps>::$name($x $(, $argument)*));
            }
            composed::$name(Tensor::from_dispatch($x) $(, $composed)*)
        }
        #[cfg(not(feature = "flex"))]
        {
            composed::$name($x $(, $composed)*)
        }
    }};
}

/// `x · weight` for the last dimension of `x`.
///
/// # Shapes
///
/// - `x`: `[…, inputs]`
/// - `weight`: `[inputs, outputs]`, which may be a transposed view; nothing is copied
/// - result: `[…, outputs]`
#[must_use]
pub fn linear<const D: usize>(x: Tensor<D>, weight: Tensor<2>) -> Tensor<D> {
    fused_or_composed!(linear(x, weight.into_dispatch(); weight))
}

/// `x / √(mean(x²) + epsilon) · gamma` over the last dimension (Zhang and Sennrich 2019, equation 4).
///
/// # Shapes
///
/// - `x` and the result: `[…, width]`
/// - `gamma`: `[width]`
#[must_use]
pub fn rms_norm<const D: usize>(x: Tensor<D>, gamma: Tensor<1>, epsilon: f32) -> Tensor<D> {
    fused_or_composed!(rms_norm(x, gamma.into_dispatch(), epsilon; gamma, epsilon))
}

/// Each position and a weighted sum of itself and the positions before it, channel by channel: `x[t] + Σ taps[n] · x[t − n]`
/// (Allen-Zhu 2025, "Physics of Language Models", part 4.1). Nothing stands before the first position.
///
/// # Shapes
///
/// - `x` and the result: `[batch, positions, width]`
/// - `taps`: `[n, width]`; row `n` for the position `n` before
#[must_use]
pub fn short_convolution(x: Tensor<3>, taps: Tensor<2>) -> Tensor<3> {
    fused_or_composed!(short_convolution(x, taps.into_dispatch(); taps))
}

/// `silu(gate) · up` for a gate and a factor side by side (Shazeer 2020, "GLU Variants Improve Transformer", `SwiGLU`).
///
/// # Shapes
///
/// - `both`: `[…, 2 · width]`
/// - result: `[…, width]`
#[must_use]
pub fn swiglu<const D: usize>(both: Tensor<D>) -> Tensor<D> {
    fused_or_composed!(swiglu(both;))
}

/// Causal self-attention with rotary positions (Vaswani et al. 2017, section 3.2; Su et al. 2021, equation 34).
///
/// # Shapes
///
/// - `query_key_value`: `[batch, positions, 3 · heads · head_dim]`, the queries of all heads, then the keys, then the
///   values
/// - `cos` and `sin`: `[positions, head_dim / 2]`, of the angles; they have no gradients
/// - result: `[batch, positions, heads · head_dim]`
#[must_use]
pub fn causal_attention(
    query_key_value: Tensor<3>,
    cos: Tensor<2>,
    sin: Tensor<2>,
    heads: usize,
) -> Tensor<3> {
    fused_or_composed!(causal_attention(
        query_key_value, cos.into_dispatch(), sin.into_dispatch(), heads;
        cos, sin, heads
    ))
}

/// The mean over the rows of `-ln softmax(row)[target]`. Rows with a negative target are left out; the mean of none is 0.
///
/// # Shapes
///
/// - `logits`: `[rows, classes]`
/// - `targets`: `[rows]`
/// - result: `[1]`
#[must_use]
pub fn cross_entropy(logits: Tensor<2>, targets: Tensor<1, Int>) -> Tensor<1> {
    fused_or_composed!(cross_entropy(logits, targets.into_dispatch(); targets))
}
