//! Causal self-attention with rotary positions.

use burn::module::Module;
use burn::nn::Linear;
use burn::tensor::Tensor;
use kernels::tensor::{causal_attention, linear};

use crate::initial::InitialWeights;
use crate::rotary::Rotary;

/// Multi-head attention (Vaswani et al. 2017, section 3.2.2): each position looks at itself and at
/// those before it.
#[derive(Module, Debug)]
pub(crate) struct CausalAttention {
    /// `d_model` → queries, keys and values, side by side.
    pub(crate) query_key_value: Linear,
    pub(crate) output: Linear,
    nhead: usize,
}

impl CausalAttention {
    pub(crate) fn new(d_model: usize, nhead: usize, weights: &mut InitialWeights<'_>) -> Self {
        Self {
            query_key_value: weights.linear(d_model, 3 * d_model),
            output: weights.residual_linear(d_model, d_model),
            nhead,
        }
    }

    /// A whole sequence at once.
    ///
    /// # Shapes
    ///
    /// - `x` and the result: `[batch, positions, d_model]`
    pub(crate) fn forward(&self, x: Tensor<3>, rotary: &Rotary) -> Tensor<3> {
        let all = linear(x, self.query_key_value.weight.val());
        let attended = causal_attention(all, rotary.cos(), rotary.sin(), self.nhead);
        linear(attended, self.output.weight.val())
    }
}
