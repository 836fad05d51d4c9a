//! How well a prompt fits a program.

use std::sync::OnceLock;

use wgsl_tokenizer::special;

use crate::{Decoder, Transformer, TransformerConfig, WeightsError};

/// A network that was trained to write the prompt for a program, as a [`ShaderModel`](crate::ShaderModel) writes the program
/// for a prompt, with the same tokens.
///
/// Of two answers that the model finds about as likely, the one is better from which the prompt can be told: an answer that
/// leaves out a color tells nothing of it. [`generate`](crate::generate) takes the answer with the greatest
///
/// ```text
/// log p(code | prompt) + 0.5 · log p(prompt | code)
/// ```
///
/// as Zhang et al. 2023 ("Coder Reviewer Reranking for Code Generation", section 3) do with equal weights. More weight is
/// better for composed prompts and worse for those that people wrote; `docs/DATA.md` has the figures.
#[derive(Clone, Debug)]
pub struct Reviewer {
    /// The sizes of the transformer.
    pub config: TransformerConfig,
    /// The network, without gradients.
    pub transformer: Transformer,
    /// The network as it is read here, once it has been asked.
    decoder: OnceLock<Decoder>,
}

impl Reviewer {
    /// A reviewer with the network `transformer`, whose sizes are `config`.
    #[must_use]
    pub fn new(config: TransformerConfig, transformer: Transformer) -> Self {
        Self {
            config,
            transformer,
            decoder: OnceLock::new(),
        }
    }

    /// Whether it can read whatever `config` can write, in the same tokens.
    #[must_use]
    pub fn fits(&self, config: &TransformerConfig) -> bool {
        self.config.vocab_size == config.vocab_size && self.config.max_seq_len >= config.max_seq_len
    }

    /// The logarithm of the probability of `prompt` for a program of the tokens `code`, in nats.
    ///
    /// # Errors
    ///
    /// [`WeightsError`] when the device fails.
    ///
    /// # Panics
    ///
    /// When a token is not in the vocabulary, and when both, with four marks, are longer than the longest sequence. Neither
    /// happens to what a model wrote whose sizes it [`fits`](Self::fits).
    pub fn log_probability(&self, prompt: &[u32], code: &[u32]) -> Result<f32, WeightsError> {
        let before = [&[special::BEGIN, special::CODE], code, &[special::PROMPT]].concat();
        let target = [prompt, &[special::END]].concat();
        let decoder = Decoder::get_or_read(&self.decoder, &self.transformer, &self.config)?;
        Ok(decoder.log_probability(&before, &target))
    }
}
