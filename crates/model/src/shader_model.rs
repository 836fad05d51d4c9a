//! A transformer with the tokenizer it was trained with.

use burn::tensor::Device;
use wgsl_tokenizer::Tokenizer;

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
