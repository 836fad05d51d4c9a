//! A transformer with the tokenizer it was trained with.

use burn::tensor::Device;
use wgsl_tokenizer::{Tokenizer, special};

use crate::{Transformer, TransformerConfig};

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
}

impl ShaderModel {
    /// The tokens before the first token of code: begin, prompt marker, prompt, code marker.
    #[must_use]
    pub fn prefix(&self, prompt: &str) -> Vec<u32> {
        let mut ids = vec![special::BEGIN, special::PROMPT];
        ids.extend(self.tokenizer.encode_prompt(prompt).ids);
        ids.push(special::CODE);
        ids
    }
}
