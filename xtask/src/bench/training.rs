//! `cargo xtask bench training`: training steps and an epoch beside `PyTorch`, how the time of ours changes with the sizes and
//! the threads, what the training loop costs beside the training, how long a checkpoint takes, and where the time of a step goes.

use clap::Args;

use super::beside::{self, Rounds};
use super::criterion;
use super::figure::{Bar, Figure, report};
use super::statistics::Summary;
use crate::process;
use crate::workspace::Workspace;

/// `bench training`
#[derive(Args)]
pub struct Options {
    /// Print {"figures": {name: value}} instead of a table
    #[arg(long)]
    json: bool,
    /// Print where the time of a training step goes, operation by operation, instead of the figures
    #[arg(long, conflicts_with = "json")]
    profile: bool,
}

/// Steps of each side, after the first.
const QUICK_ROUNDS: usize = 50;
/// The same for the larger network, of which a step takes seconds.
const FULL_ROUNDS: usize = 10;
/// Epochs of the embedded examples of each side, after the first.
const EXAMPLES_ROUNDS: usize = 8;

/// Twice as much takes twice as long at most, but for noise.
const LINEAR: Bar = Bar::Shown(2.1);
/// Rounds of ours beside ours.
const GROWTH_ROUNDS: usize = 7;

/// Measures, and prints the figures.
pub fn run(options: &Options) -> Result<(), String> {
    let workspace = Workspace::find()?;
    if options.profile {
        let mut profile = beside::bench_command(&workspace, "step");
        return process::run(profile.args(["profile", "quick", "full"]));
    }
    let functions = [
        "bare_loop_step",
        "trainer_step_with_ten_callbacks",
        "quick_model/step",
        "quick_model/progress_bar",
        "checkpoint_20m/save",
        "checkpoint_20m/verify_and_load",
    ];
    let [bare, trainer, step, progress, save, load] =
        criterion::milliseconds(&workspace, "training", functions)?;
    let overhead = 100.0 * (trainer.median - bare.median) / step.median;
    let progress_share = 100.0 * progress.median / step.median;
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
    let mut figures = vec![
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
        figure(
            "progress_percent",
            Summary::single(progress_share),
            Bar::Shown(0.5),
        ),
        figure("checkpoint_save_ms", save, Bar::Shown(1000.0)),
        figure("checkpoint_load_ms", load, Bar::None),
    ];
    figures.extend(growth(&workspace)?);
    report(&figures, options.json)
}

/// How the time changes with the number of threads, and grows with the sizes.
fn growth(workspace: &Workspace) -> Result<[Figure; 4], String> {
    let ratio = |name, setups, bar| {
        let [longer, shorter] = beside::ours_in_turn(workspace, "step", setups, GROWTH_ROUNDS)?;
        Ok::<_, String>(Figure {
            name,
            measured: Ok(beside::ratio_of(&longer, &shorter)),
            bar,
        })
    };
    Ok([
        ratio(
            "two_threads_ratio",
            [("full", 1), ("full", 2)],
            Bar::AtLeast(1.7),
        )?,
        ratio(
            "twice_the_layers_ratio",
            [("full", 2), ("half_layers", 2)],
            LINEAR,
        )?,
        ratio(
            "twice_the_batch_ratio",
            [("full", 2), ("half_batch", 2)],
            LINEAR,
        )?,
        ratio(
            "twice_the_data_ratio",
            [("examples", 2), ("half_examples", 2)],
            LINEAR,
        )?,
    ])
}
