//! The gated feed-forward network.

use burn::module::Module;
use burn::nn::Linear;
use burn::tensor::Tensor;
use burn::tensor::activation::silu;

use crate::initial::InitialWeights;

/// `down(silu(gate(x)) · up(x))` (Shazeer 2020, "GLU Variants Improve Transformer", `SwiGLU`).
#[derive(Module, Debug)]
pub(crate) struct FeedForward {
    /// `d_model` → gate and up, side by side.
    gate_up: Linear,
    down: Linear,
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
        let both = self.gate_up.forward(x);
        let [_, _, width] = both.dims();
        let gate = both.clone().narrow(2, 0, width / 2);
        let up = both.narrow(2, width / 2, width / 2);
        self.down.forward(silu(gate) * up)
    }
}
