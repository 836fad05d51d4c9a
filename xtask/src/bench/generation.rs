//! `cargo xtask bench generation`: how long writing a program takes, beside `PyTorch`.

use clap::Args;

use super::beside::{self, Rounds};
use super::figure::{Bar, report};
use super::statistics::Summary;
use crate::workspace::Workspace;

/// `bench generation`
#[derive(Args)]
pub struct Options {
    /// Print {"figures": {name: value}} instead of a table
    #[arg(long)]
    json: bool,
}

/// Programs written by each side, after the first.
const ROUNDS: usize = 20;
/// Tokens of each, as `benches/generation.rs` has it.
const TOKENS: f64 = 150.0;

/// Measures, and prints the figures.
pub fn run(options: &Options) -> Result<(), String> {
    let workspace = Workspace::find()?;
    let rounds = beside::in_turn(&workspace, "generation", &[], ROUNDS)?;
    let figure =
        |name, of: fn(&Rounds) -> Summary, bar| beside::figure(name, rounds.as_ref(), of, bar);
    let figures = [
        figure("ratio_vs_pytorch", Rounds::ratio, Bar::AtLeast(2.0)),
        figure("tokens_per_s", |rounds| speed(&rounds.ours), Bar::None),
        figure(
            "pytorch_tokens_per_s",
            |rounds| speed(&rounds.pytorch),
            Bar::None,
        ),
    ];
    report(&figures, options.json)
}

fn speed(milliseconds: &[f64]) -> Summary {
    let speeds: Vec<f64> = milliseconds
        .iter()
        .map(|time| TOKENS / time * 1e3)
        .collect();
    Summary::of(&speeds)
}
