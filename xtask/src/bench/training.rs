//! `cargo xtask bench training`: what the training loop costs beside the training, and how long a checkpoint takes.

use clap::Args;

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
    let figures = [
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
