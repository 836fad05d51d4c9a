//! A model for tests.

use burn::tensor::Device;
use wgsl_tokenizer::{FitOptions, Tokenizer};

use crate::{ShaderModel, Transformer, TransformerConfig};

/// A model of random weights from `seed`, with a few words.
pub(crate) fn untrained(seed: u64) -> ShaderModel {
    let device = Device::flex();
    let pairs = [("half", "0.5 + 0.25\n"), ("a color", "vec3<f32>(0.5)\n")];
    let tokenizer = Tokenizer::fit(pairs, &FitOptions::default()).unwrap();
    let config = TransformerConfig {
        vocab_size: tokenizer.vocab_size(),
        d_model: 16,
        nhead: 2,
        num_layers: 2,
        dim_feedforward: 24,
        dropout: 0.0,
        max_seq_len: 24,
    };
    let transformer = Transformer::new(&config, seed, &device).unwrap();
    ShaderModel::new(config, tokenizer, transformer, device)
}
