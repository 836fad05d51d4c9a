//! Causal self-attention with rotary positions.

use burn::module::Module;
use burn::nn::Linear;
use burn::tensor::Tensor;
use burn::tensor::module::attention;
use burn::tensor::ops::AttentionModuleOptions;
use kernels::tensor::{causal_attention, linear};

use crate::cache::LayerCache;
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

    /// The positions that follow those in `cache`.
    pub(crate) fn forward_cached(
        &self,
        x: Tensor<3>,
        rotary: &Rotary,
        start: usize,
        cache: &mut LayerCache,
    ) -> Tensor<3> {
        let (query, key, value) = self.project(x, rotary);
        let (key, value) = cache.append(start, key, value);
        let causal = AttentionModuleOptions {
            is_causal: true,
            ..Default::default()
        };
        self.merge(attention(query, key, value, None, None, causal))
    }

    /// Queries, keys and values, each `[batch, heads, positions, head_dim]`, the first two rotated.
    fn project(&self, x: Tensor<3>, rotary: &Rotary) -> (Tensor<4>, Tensor<4>, Tensor<4>) {
        let [batch, positions, d_model] = x.dims();
        let head_dim = d_model / self.nhead;
        let all = linear(x, self.query_key_value.weight.val());
        let part = |index: usize| {
            all.clone()
                .narrow(2, index * d_model, d_model)
                .reshape([batch, positions, self.nhead, head_dim])
                .swap_dims(1, 2)
        };
        (rotary.apply(part(0)), rotary.apply(part(1)), part(2))
    }

    fn merge(&self, heads: Tensor<4>) -> Tensor<3> {
        let [batch, nhead, positions, head_dim] = heads.dims();
        let merged = heads
            .swap_dims(1, 2)
            .reshape([batch, positions, nhead * head_dim]);
        linear(merged, self.output.weight.val())
    }
}
