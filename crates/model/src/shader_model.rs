//! A transformer with the tokenizer it was trained with.

use std::fmt;
use std::sync::OnceLock;

use burn::tensor::Device;
use serde::{Deserialize, Serialize};
use wgsl_tokenizer::Tokenizer;

use crate::{
    Calibration, Decoder, KnownPrompts, Reviewer, Transformer, TransformerConfig, WeightsError,
};

/// What a network was trained to write.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Writes {
    /// The code for a prompt.
    #[default]
    Code,
    /// The prompt for a program, as a [`Reviewer`] does.
    Prompt,
}

impl fmt::Display for Writes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Code => "code",
            Self::Prompt => "prompts",
        })
    }
}

/// Everything that generation needs.
#[derive(Clone, Debug)]
pub struct ShaderModel {
    /// The sizes of the transformer.
    pub config: TransformerConfig,
    /// Text to tokens and back.
    pub tokenizer: Tokenizer,
    /// The network, without gradients.
    pub transformer: Transformer,
    /// What it was trained to write.
    pub writes: Writes,
    /// What tells the better one of several answers; it has to [fit](Reviewer::fits) the model.
    pub reviewer: Option<Reviewer>,
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
    /// A model that writes code, has no reviewer, is not calibrated and knows no prompts.
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
            writes: Writes::Code,
            reviewer: None,
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
        Decoder::get_or_read(&self.decoder, &self.transformer, &self.config)
    }
}
