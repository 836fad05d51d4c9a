//! `cargo xtask bench generation`: how long writing a program takes, beside `PyTorch`.

use clap::Args;

use super::beside::{self, Rounds};
use super::figure::{Bar, Figure, report};
use super::statistics::Summary;
use crate::process;
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
    let constraint = constraint(&workspace)?;
    let of_constraint = |name, part: usize, bar| Figure {
        name,
        measured: Ok(Summary::single(constraint[part])),
        bar,
    };
    let figures = [
        figure("ratio_vs_pytorch", Rounds::ratio, Bar::AtLeast(2.0)),
        figure("bandwidth_share", Rounds::limit_share, Bar::AtLeast(0.6)),
        figure("last_token_difference", Rounds::difference, Bar::Shown(1.0)),
        of_constraint("constraint_us", 0, Bar::Shown(20.0)),
        of_constraint("constraint_share", 1, Bar::Shown(0.25)),
        figure("tokens_per_s", |rounds| speed(&rounds.ours), Bar::None),
        figure(
            "pytorch_tokens_per_s",
            |rounds| speed(&rounds.pytorch),
            Bar::None,
        ),
    ];
    report(&figures, options.json)
}

/// What the constraint costs: microseconds a token, the median of the development prompts, and the share of the time
/// without it, of all of them together.
fn constraint(workspace: &Workspace) -> Result<[f64; 2], String> {
    let mut command = beside::bench_command(workspace, "generation");
    let text = process::stdout_of(command.arg("constraint"))?;
    let lines: Vec<[f64; 3]> = text.lines().map(numbers).collect::<Result<_, _>>()?;
    let micros: Vec<f64> = lines
        .iter()
        .map(|[with, without, tokens]| (with - without) / tokens * 1e3)
        .collect();
    let sum = |part: usize| lines.iter().map(|line| line[part]).sum::<f64>();
    Ok([Summary::of(&micros).median, sum(0) / sum(1) - 1.0])
}

fn numbers(line: &str) -> Result<[f64; 3], String> {
    let numbers: Vec<f64> = line
        .split(' ')
        .filter_map(|text| text.parse().ok())
        .collect();
    <[f64; 3]>::try_from(numbers)
        .map_err(|_| format!("the bench says {line:?}, expected three numbers"))
}

fn speed(milliseconds: &[f64]) -> Summary {
    let speeds: Vec<f64> = milliseconds
        .iter()
        .map(|time| TOKENS / time * 1e3)
        .collect();
    Summary::of(&speeds)
}
