//! `cargo xtask bench training`: training steps and an epoch beside `PyTorch`, what the training loop costs beside the training, and
//! how long a checkpoint takes.

use clap::Args;

use super::beside::{self, Rounds};
use super::criterion;
use super::figure::{Bar, Figure, report};
use super::statistics::Summary;
use crate::workspace::Workspace;

/// `bench training`
#[derive(Args)]
pub struct Options {
    /// Print {"figures": {name: value}} instead of a table
    #[arg(long)]
    json: bool,
}

/// Steps of each side, after the first.
const QUICK_ROUNDS: usize = 50;
/// The same for the larger network, of which a step takes seconds.
const FULL_ROUNDS: usize = 10;
/// Epochs of the embedded examples of each side, after the first.
const EXAMPLES_ROUNDS: usize = 8;

/// Measures, and prints the figures.
pub fn run(options: &Options) -> Result<(), String> {
    let workspace = Workspace::find()?;
    let functions = [
        "bare_loop_step",
        "trainer_step_with_ten_callbacks",
        "quick_model/step",
        "checkpoint_20m/save",
        "checkpoint_20m/verify_and_load",
    ];
    let [bare, trainer, step, save, load] =
        criterion::milliseconds(&workspace, "training", functions)?;
    let overhead = 100.0 * (trainer.median - bare.median) / step.median;
    let figure = |name, summary, bar| Figure {
        name,
        measured: Ok(summary),
        bar,
    };
    let quick = beside::in_turn(&workspace, "step", &["quick"], QUICK_ROUNDS)?;
    let full = beside::in_turn(&workspace, "step", &["full"], FULL_ROUNDS)?;
    let examples = beside::in_turn(&workspace, "step", &["examples"], EXAMPLES_ROUNDS)?;
    let beside = |name, rounds: &Option<Rounds>, of: fn(&Rounds) -> Summary, bar| {
        beside::figure(name, rounds.as_ref(), of, bar)
    };
    let figures = [
        beside("quick_ratio", &quick, Rounds::ratio, Bar::AtLeast(1.0)),
        beside(
            "quick_step_ms",
            &quick,
            |rounds| Summary::of(&rounds.ours),
            Bar::None,
        ),
        beside(
            "quick_loss_difference",
            &quick,
            Rounds::difference,
            Bar::Enforced(1e-3),
        ),
        beside("full_ratio", &full, Rounds::ratio, Bar::AtLeast(1.0)),
        beside(
            "full_step_ms",
            &full,
            |rounds| Summary::of(&rounds.ours),
            Bar::None,
        ),
        beside(
            "full_loss_difference",
            &full,
            Rounds::difference,
            Bar::Enforced(1e-3),
        ),
        beside(
            "matmul_limit_share",
            &full,
            Rounds::limit_share,
            Bar::AtLeast(0.85),
        ),
        beside(
            "useful_tokens_ratio",
            &examples,
            Rounds::ratio,
            Bar::AtLeast(1.5),
        ),
        beside(
            "examples_loss_difference",
            &examples,
            Rounds::first_difference,
            Bar::Enforced(1e-3),
        ),
        figure("bare_loop_step_us", bare.scaled(1e3), Bar::None),
        figure("trainer_step_us", trainer.scaled(1e3), Bar::None),
        figure("quick_model_step_ms", step, Bar::None),
        figure(
            "overhead_percent",
            Summary::single(overhead),
            Bar::Shown(1.0),
        ),
        figure("checkpoint_save_ms", save, Bar::Shown(1000.0)),
        figure("checkpoint_load_ms", load, Bar::None),
    ];
    report(&figures, options.json)
}
