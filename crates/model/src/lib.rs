//! A small decoder-only transformer that turns an English prompt into WGSL.
//!
//! The map of the crate:
//!
//! - [`TransformerConfig`] and [`Transformer`]: pre-norm blocks of short convolutions, causal self-attention with rotary
//!   positions and gated feed-forward networks, tied input and output embeddings; [`Transformer::with_num_layers`]: a
//!   trained one with more blocks or fewer;
//! - [`TokenBatch`] and [`Transformer::loss`]: prompt → code sequences, or the reverse, with the loss on what is to be written alone;
//! - [`Decoder`]: the network as generation reads it, a few positions at a time;
//! - [`SamplingOptions`] and [`sample`]: temperature, top-k and top-p over one row of logits;
//! - [`ShaderModel`]: a transformer with its tokenizer; [`Reviewer`]: a second one, which tells how well a prompt fits a
//!   program;
//! - [`Constraint`]: which tokens keep an answer a beginning of a valid one, and a way out that is never closed;
//! - [`generate`] and [`generate_all`]: valid shaders for any prompt; [`generate_unconstrained`]: what the model writes
//!   when nothing holds it;
//! - [`Calibration`] and [`KnownPrompts`]: how sure an answer is, what the model knows that is near, and how a misspelt word
//!   is read;
//! - [`average`]: the mean of models that were trained from one another;
//! - [`folder`]: the model on disk, one folder whose files are checked on load.
//!
//! The crate names no backend: tensors live on the [`burn::tensor::Device`] that the caller passes.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

mod attention;
mod average;
mod batch;
mod beam;
mod calibration;
mod config;
mod constraint;
mod decoder;
mod depth;
mod draft;
mod draws;
mod feed_forward;
pub mod folder;
mod generate;
mod guide;
mod initial;
mod known_prompts;
mod omissions;
mod respelling;
mod reviewer;
mod rotary;
mod sampling;
mod shader_model;
mod short_convolution;
mod transformer;
#[cfg(test)]
mod untrained;

pub use average::{AverageError, average};
pub use batch::{BatchError, TokenBatch};
pub use calibration::{Calibration, Evidence, Outcome};
pub use config::{ConfigError, TransformerConfig};
pub use constraint::Constraint;
pub use decoder::{Decoder, DecoderState, WeightsError};
pub use generate::{
    Candidate, GenerateError, GenerateOptions, Generated, generate, generate_all,
    generate_unconstrained,
};
pub use known_prompts::KnownPrompts;
pub use respelling::Respelling;
pub use reviewer::Reviewer;
pub use sampling::{SamplingError, SamplingOptions, sample};
pub use shader_model::{ShaderModel, Writes};
pub use transformer::{TargetLoss, Transformer};
