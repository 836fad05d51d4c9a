//! The gated feed-forward network.

use burn::module::Module;
use burn::nn::Linear;
use burn::tensor::Tensor;
use kernels::tensor::{linear, swiglu};

use crate::initial::InitialWeights;

/// `down(silu(gate(x)) · up(x))` (Shazeer 2020, "GLU Variants Improve Transformer", `SwiGLU`).
#[derive(Module, Debug)]
pub(crate) struct FeedForward {
    /// `d_model` → gate and up, side by side.
    pub(crate) gate_up: Linear,
    pub(crate) down: Linear,
}

impl FeedForward {
    pub(crate) fn new(
        d_model: usize,
        dim_feedforward: usize,
        weights: &mut InitialWeights<'_>,
    ) -> Self {
        Self {
            gate_up: weights.linear(d_model, 2 * dim_feedforward),
            down: weights.residual_linear(dim_feedforward, d_model),
        }
    }

    /// # Shapes
    ///
    /// - `x` and the result: `[batch, positions, d_model]`
    pub(crate) fn forward(&self, x: Tensor<3>) -> Tensor<3> {
        let gated = swiglu(linear(x, self.gate_up.weight.val()));
        linear(gated, self.down.weight.val())
    }
}
