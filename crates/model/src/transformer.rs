//! The network: embedding, blocks, norm, and the same embedding again as the output layer.

use burn::module::{Module, Param};
use burn::nn::{Dropout, DropoutConfig, RmsNorm, RmsNormConfig};
use burn::tensor::module::embedding;
use burn::tensor::{Device, Int, Tensor};
use kernels::tensor::{cross_entropy, linear, rms_norm};

use crate::attention::CausalAttention;
use crate::feed_forward::FeedForward;
use crate::initial::InitialWeights;
use crate::rotary::Rotary;
use crate::short_convolution::ShortConvolution;
use crate::{ConfigError, TokenBatch, TransformerConfig};

/// A decoder-only transformer (Radford et al. 2019) with pre-normalisation by root mean square (Zhang
/// and Sennrich 2019), short convolutions before attention and feed-forward networks, rotary positions,
/// gated feed-forward networks and tied embeddings (Press and Wolf 2017).
#[derive(Module, Debug)]
pub struct Transformer {
    /// `[vocab_size, d_model]`; also the output layer.
    pub(crate) embedding: Param<Tensor<2>>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) norm: RmsNorm,
    dropout: Dropout,
    nhead: usize,
}

#[derive(Module, Debug)]
pub(crate) struct Block {
    pub(crate) attention_norm: RmsNorm,
    pub(crate) attention_convolution: ShortConvolution,
    pub(crate) attention: CausalAttention,
    pub(crate) feed_forward_norm: RmsNorm,
    pub(crate) feed_forward_convolution: ShortConvolution,
    pub(crate) feed_forward: FeedForward,
}

impl Block {
    fn forward(&self, x: Tensor<3>, rotary: &Rotary, dropout: &Dropout) -> Tensor<3> {
        let normed = normalize(x.clone(), &self.attention_norm);
        let mixed = self.attention_convolution.forward(normed);
        let x = x + dropout.forward(self.attention.forward(mixed, rotary));
        let normed = normalize(x.clone(), &self.feed_forward_norm);
        let mixed = self.feed_forward_convolution.forward(normed);
        x + dropout.forward(self.feed_forward.forward(mixed))
    }
}

/// The loss of a batch.
#[derive(Clone, Debug)]
pub struct TargetLoss {
    /// Mean cross-entropy over the target's tokens, in nats; shape `[1]`.
    pub mean: Tensor<1>,
    /// Over how many tokens the mean was taken.
    pub tokens: usize,
}

impl Transformer {
    /// A transformer with random weights. They depend on `config` and `seed` alone: the same on every
    /// device, whatever else draws random numbers.
    ///
    /// # Errors
    ///
    /// [`ConfigError`] when the sizes do not fit together.
    pub fn new(
        config: &TransformerConfig,
        seed: u64,
        device: &Device,
    ) -> Result<Self, ConfigError> {
        Self::build(
            config,
            InitialWeights::normal(seed, config.d_model, config.num_layers, device),
        )
    }

    /// The same network with its weights not drawn: to be filled from a file.
    pub(crate) fn unfilled(
        config: &TransformerConfig,
        device: &Device,
    ) -> Result<Self, ConfigError> {
        Self::build(config, InitialWeights::zeros(device))
    }

    fn build(
        config: &TransformerConfig,
        mut weights: InitialWeights<'_>,
    ) -> Result<Self, ConfigError> {
        config.validate()?;
        let device = weights.device();
        let norm = || RmsNormConfig::new(config.d_model).init(device);
        let convolution = || ShortConvolution::new(config.d_model, device);
        Ok(Self {
            embedding: weights.matrix(config.vocab_size, config.d_model),
            blocks: (0..config.num_layers)
                .map(|_| Block {
                    attention_norm: norm(),
                    attention_convolution: convolution(),
                    attention: CausalAttention::new(config.d_model, config.nhead, &mut weights),
                    feed_forward_norm: norm(),
                    feed_forward_convolution: convolution(),
                    feed_forward: FeedForward::new(
                        config.d_model,
                        config.dim_feedforward,
                        &mut weights,
                    ),
                })
                .collect(),
            norm: norm(),
            dropout: DropoutConfig::new(config.dropout).init(),
            nhead: config.nhead,
        })
    }

    /// Logits for every position of whole sequences.
    ///
    /// # Shapes
    ///
    /// - `tokens`: `[batch, positions]`
    /// - result: `[batch, positions, vocab_size]`
    #[must_use]
    pub fn forward(&self, tokens: Tensor<2, Int>) -> Tensor<3> {
        let hidden = self.hidden(tokens);
        let [batch, positions, d_model] = hidden.dims();
        let logits = self.logits(hidden.reshape([batch * positions, d_model]));
        let [_, vocab_size] = logits.dims();
        logits.reshape([batch, positions, vocab_size])
    }

    /// The mean cross-entropy of the targets in `batch`.
    #[must_use]
    pub fn loss(&self, batch: &TokenBatch) -> TargetLoss {
        self.target_loss(self.hidden(batch.inputs()), batch)
    }

    /// What goes into the first block, `[batch, positions, d_model]`.
    ///
    /// # Shapes
    ///
    /// - `tokens`: `[batch, positions]`
    #[must_use]
    pub fn embed(&self, tokens: Tensor<2, Int>) -> Tensor<3> {
        self.dropout
            .forward(embedding(self.embedding.val(), tokens))
    }

    /// The number of blocks.
    #[must_use]
    pub fn num_layers(&self) -> usize {
        self.blocks.len()
    }

    /// What the block with this number, from 0, makes of `x`; both are `[batch, positions, d_model]`.
    ///
    /// # Panics
    ///
    /// If there is no such block.
    #[must_use]
    pub fn block(&self, index: usize, x: Tensor<3>) -> Tensor<3> {
        let rotary = self.rotary(&x);
        self.blocks[index].forward(x, &rotary, &self.dropout)
    }

    /// The mean cross-entropy of the targets in `batch` from the output of the last block, `[batch, positions, d_model]`.
    /// Logits are computed only where they count.
    #[must_use]
    pub fn target_loss(&self, hidden: Tensor<3>, batch: &TokenBatch) -> TargetLoss {
        let [rows, positions, d_model] = hidden.dims();
        let hidden = hidden
            .reshape([rows * positions, d_model])
            .select(0, batch.predicted_from());
        TargetLoss {
            mean: cross_entropy(self.logits(hidden), batch.targets()),
            tokens: batch.target_tokens(),
        }
    }

    /// The output of the last block, `[batch, positions, d_model]`, before the final norm.
    fn hidden(&self, tokens: Tensor<2, Int>) -> Tensor<3> {
        let x = self.embed(tokens);
        let rotary = self.rotary(&x);
        let blocks = self.blocks.iter();
        blocks.fold(x, |x, block| block.forward(x, &rotary, &self.dropout))
    }

    /// For all positions of `x`.
    fn rotary(&self, x: &Tensor<3>) -> Rotary {
        let [_, positions, d_model] = x.dims();
        Rotary::new(positions, d_model / self.nhead, &x.device())
    }

    /// # Shapes
    ///
    /// - `hidden`: `[n, d_model]`
    /// - result: `[n, vocab_size]`
    fn logits(&self, hidden: Tensor<2>) -> Tensor<2> {
        linear(
            normalize(hidden, &self.norm),
            self.embedding.val().transpose(),
        )
    }
}

fn normalize<const D: usize>(x: Tensor<D>, norm: &RmsNorm) -> Tensor<D> {
    rms_norm(x, norm.gamma.val(), norm.epsilon as f32)
}
