//! A transformer with the tokenizer it was trained with.

use std::sync::OnceLock;

use burn::tensor::Device;
use wgsl_tokenizer::Tokenizer;

use crate::{Calibration, Decoder, KnownPrompts, Transformer, TransformerConfig, WeightsError};

/// Everything that generation needs.
#[derive(Clone, Debug)]
pub struct ShaderModel {
    /// The sizes of the transformer.
    pub config: TransformerConfig,
    /// Text to tokens and back.
    pub tokenizer: Tokenizer,
    /// The network, without gradients.
    pub transformer: Transformer,
    /// Where its weights are.
    pub device: Device,
    /// How likely an answer is right; none before an evaluation has measured it.
    pub calibration: Option<Calibration>,
    /// What the model was trained on.
    pub known_prompts: KnownPrompts,
    /// The network as generation reads it, once it has been asked for.
    decoder: OnceLock<Decoder>,
}

impl ShaderModel {
    /// A model that is not calibrated and knows no prompts.
    #[must_use]
    pub fn new(
        config: TransformerConfig,
        tokenizer: Tokenizer,
        transformer: Transformer,
        device: Device,
    ) -> Self {
        Self {
            config,
            tokenizer,
            transformer,
            device,
            calibration: None,
            known_prompts: KnownPrompts::default(),
            decoder: OnceLock::new(),
        }
    }

    /// The network, laid out for generation.
    ///
    /// # Errors
    ///
    /// [`WeightsError`] when the device fails.
    pub fn decoder(&self) -> Result<&Decoder, WeightsError> {
        if let Some(decoder) = self.decoder.get() {
            return Ok(decoder);
        }
        let decoder = Decoder::new(&self.transformer, &self.config)?;
        Ok(self.decoder.get_or_init(|| decoder))
    }
}
