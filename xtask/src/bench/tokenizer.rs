//! `cargo xtask bench tokenizer`: how quickly programs become tokens and back, beside the tokenizers that people
//! would take otherwise.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::PathBuf;

use clap::Args;
use serde::Deserialize;

use super::figure::{Bar, Figure, report};
use super::statistics::Summary;
use crate::process;
use crate::workspace::Workspace;

/// `bench tokenizer`
#[derive(Args)]
pub struct Options {
    /// Folder of `.wgsl` files to measure, instead of the built-in examples
    #[arg(long, value_name = "FOLDER")]
    corpus: Option<PathBuf>,
    /// Print {"figures": {name: value}} instead of a table
    #[arg(long)]
    json: bool,
}

/// What `tokenizer-bench` prints.
#[derive(Deserialize)]
struct Measured {
    /// By the name of the figure: a sample for each part of the corpus.
    samples: BTreeMap<String, Vec<f64>>,
}

/// The figures. All of them are those of one core; speeds are in millions of bytes of WGSL per second.
const FIGURES: [(&str, Bar); 12] = [
    ("lex_mb_s", Bar::AtLeast(400.0)),
    ("encode_mb_s", Bar::AtLeast(150.0)),
    ("decode_mb_s", Bar::AtLeast(500.0)),
    ("ratio_fastest_peer", Bar::AtLeast(20.0)),
    // On programs that no vocabulary was learned from.
    ("tokens_vs_o200k", Bar::Enforced(0.7)),
    ("tokens_vs_bpe", Bar::None),
    ("tiktoken_mb_s", Bar::None),
    ("tokenizers_mb_s", Bar::None),
    ("encode_100_tokens_us", Bar::None),
    ("bytes_per_token", Bar::None),
    ("bytes_per_lexical_token", Bar::None),
    ("vocabulary", Bar::None),
];

/// Measures, and prints the figures.
pub fn run(options: &Options) -> Result<(), String> {
    let workspace = Workspace::find()?;
    let mut command = workspace.cargo(&[
        "run",
        "--release",
        "--quiet",
        "--package",
        "tokenizer-bench",
        "--features",
        "peers",
        "--",
    ]);
    if let Some(folder) = &options.corpus {
        // The command runs in the workspace, the path is relative to where the user is.
        let folder = std::path::absolute(folder)
            .map_err(|error| format!("{}: {error}", folder.display()))?;
        command.args([OsStr::new("--corpus"), folder.as_os_str()]);
    }
    let output = process::stdout_of(&mut command)?;
    let measured: Measured = serde_json::from_str(&output)
        .map_err(|error| format!("unexpected output of `tokenizer-bench`: {error}"))?;
    report(&figures(&measured.samples), options.json)
}

fn figures(samples: &BTreeMap<String, Vec<f64>>) -> Vec<Figure> {
    let measured = |name| match samples.get(name) {
        Some(samples) if !samples.is_empty() => Ok(Summary::of(samples)),
        _ => Err("`tokenizer-bench` does not tell".into()),
    };
    FIGURES
        .map(|(name, bar)| Figure {
            name,
            measured: measured(name),
            bar,
        })
        .into()
}
