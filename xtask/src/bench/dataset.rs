//! `cargo xtask bench dataset`: how quickly pairs are composed and compiled, and how quickly shaders are run and compared.

use clap::Args;
use serde::Deserialize;

use super::figure::{Bar, Figure, report};
use super::statistics::Summary;
use super::whole_process::{self, isolated};
use crate::process;
use crate::temporary::TemporaryFolder;
use crate::workspace::Workspace;

/// `bench dataset`
#[derive(Args)]
pub struct Options {
    /// How often everything is measured
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// Print {"figures": {name: value}} instead of a table
    #[arg(long)]
    json: bool,
}

/// What one run of the example `pairs` prints.
#[derive(Deserialize)]
struct Pairs {
    pairs_per_second: f64,
    failed: u64,
}

/// Measures, and prints the figures.
pub fn run(options: &Options) -> Result<(), String> {
    let workspace = Workspace::find()?;
    process::run(&mut workspace.cargo(&["build", "--release", "--locked"]))?;
    let folder = TemporaryFolder::create("bench-dataset")?;
    let binary = workspace.release_binary();
    let synth = ["dataset", "synth", "--count", "50000"];
    let [synth] = whole_process::milliseconds(
        &mut [isolated(&binary, &synth, folder.path())],
        options.runs.into(),
    )?;
    let mut per_second = Vec::new();
    let mut failed = 0;
    for _ in 0..options.runs {
        let mut command = workspace.cargo(&[
            "run",
            "--release",
            "--locked",
            "--quiet",
            "--package",
            "wgsl-runner",
            "--example",
            "pairs",
        ]);
        // Otherwise Mesa's memory of the shaders that it compiled before would be measured.
        command.env("MESA_SHADER_CACHE_DISABLE", "true");
        let output = process::stdout_of(&mut command)?;
        let pairs: Pairs = serde_json::from_str(&output)
            .map_err(|error| format!("unexpected output of the example `pairs`: {error}"))?;
        per_second.push(pairs.pairs_per_second);
        failed += pairs.failed;
    }
    let figure = |name, measured: &[f64], bar| Figure {
        name,
        measured: Ok(Summary::of(measured)),
        bar,
    };
    let figures = [
        figure("synth_50000_ms", &synth, Bar::Shown(60_000.0)),
        figure("pairs_per_second", &per_second, Bar::AtLeast(20.0)),
        figure("pairs_failed", &[failed as f64], Bar::Enforced(1.0)),
    ];
    report(&figures, options.json)
}
