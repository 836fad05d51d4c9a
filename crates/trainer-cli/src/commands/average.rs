//! `average`: one model out of several.

use burn::module::Module;
use burn::tensor::Device;
use model::folder::{FolderError, save, weights_sha256};
use model::{AverageError, ShaderModel};

use crate::args::AverageArguments;
use crate::context::Context;
use crate::failure::Failure;
use crate::models;

/// Writes the mean of models to a new folder.
///
/// # Errors
///
/// [`Failure::Usage`] for shares that do not fit and a folder that exists, [`Failure::Input`] for models that do not
/// belong together, and as for loading them.
pub fn run(context: &Context, arguments: &AverageArguments) -> Result<(), Failure> {
    let device = Device::flex();
    let shares = if arguments.shares.is_empty() {
        vec![1.0; arguments.models.len()]
    } else {
        arguments.shares.clone()
    };
    let mut loaded: Vec<ShaderModel> = Vec::new();
    let mut hashes: Vec<String> = Vec::new();
    for name in &arguments.models {
        let folder = models::find(context.runs(), Some(name))?;
        let model = models::load(&folder, &device)?;
        if model.reviewer.is_some() {
            models::warn_of_lost_reviewer(name);
        }
        loaded.push(model);
        hashes.push(weights_sha256(&folder).map_err(Failure::machine)?);
    }
    let averaged = model::average(&loaded, &shares).map_err(|error| match error {
        AverageError::Shares(_) | AverageError::None => Failure::usage(error),
        AverageError::Weights(_) => Failure::machine(error),
        AverageError::Tokenizer(_) | AverageError::Sizes(_) | AverageError::Writes { .. } => {
            Failure::input(error)
        }
    })?;
    let lines = shares.iter().zip(&hashes);
    let lines: String = lines
        .map(|(share, sha256)| format!("| {share} | `{sha256}` |\n"))
        .collect();
    let card = card(&averaged, &lines);
    save(&averaged, &card, &arguments.output).map_err(|error| match error {
        FolderError::Exists { .. } => Failure::usage(error),
        _ => Failure::machine(error),
    })?;
    tracing::info!("averaged model: {}", arguments.output.display());
    Ok(())
}

fn card(model: &ShaderModel, lines: &str) -> String {
    format!(
        "# Average\n\n\
         The weighted mean of the weights of other models, by `average` of tiny-agent-trainer {version}.\n\n\
         | | |\n| --- | --- |\n\
         | writes | {writes} |\n\
         | parameters | {parameters} |\n\
         | sizes | d_model {d_model}, nhead {nhead}, num_layers {num_layers}, dim_feedforward {dim_feedforward}, \
         vocabulary {vocab_size}, at most {max_seq_len} tokens |\n\n\
         | share | SHA-256 of the weights |\n| ---: | --- |\n{lines}",
        version = env!("CARGO_PKG_VERSION"),
        writes = model.writes,
        parameters = model.transformer.num_params(),
        d_model = model.config.d_model,
        nhead = model.config.nhead,
        num_layers = model.config.num_layers,
        dim_feedforward = model.config.dim_feedforward,
        vocab_size = model.config.vocab_size,
        max_seq_len = model.config.max_seq_len,
    )
}
