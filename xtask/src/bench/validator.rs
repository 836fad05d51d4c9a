//! `cargo xtask bench validator`: the validator's time beside that of naga alone.

use clap::Args;
use serde::Deserialize;

use super::figure::{Bar, Figure, report};
use super::statistics::Summary;
use crate::process;
use crate::workspace::Workspace;

/// `bench validator`
#[derive(Args)]
pub struct Options {
    /// How often everything is measured
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u16).range(1..))]
    runs: u16,
    /// Print {"figures": {name: value}} instead of a table
    #[arg(long)]
    json: bool,
}

/// What one run of the example `speed` prints.
#[derive(Deserialize)]
struct Measured {
    small_us: f64,
    small_naga_us: f64,
    large_us: f64,
    large_naga_us: f64,
    ratio_small: f64,
    ratio_large: f64,
    two_threads_speedup: f64,
}

/// Measures, and prints the figures.
pub fn run(options: &Options) -> Result<(), String> {
    const SPEED: [&str; 7] = [
        "run",
        "--release",
        "--quiet",
        "--package",
        "wgsl-validator",
        "--example",
        "speed",
    ];
    let workspace = Workspace::find()?;
    let mut runs: Vec<Measured> = Vec::new();
    for _ in 0..options.runs {
        let output = process::stdout_of(&mut workspace.cargo(&SPEED))?;
        let measured = serde_json::from_str(&output)
            .map_err(|error| format!("unexpected output of the example `speed`: {error}"))?;
        runs.push(measured);
    }
    let figure = |name, value: fn(&Measured) -> f64, bar| {
        let samples: Vec<f64> = runs.iter().map(value).collect();
        Figure {
            name,
            measured: Ok(Summary::of(&samples)),
            bar,
        }
    };
    let figures = [
        figure(
            "module_150_characters_us",
            |run| run.small_us,
            Bar::Shown(10.0),
        ),
        figure(
            "module_150_characters_naga_us",
            |run| run.small_naga_us,
            Bar::None,
        ),
        figure("module_3_kb_us", |run| run.large_us, Bar::None),
        figure("module_3_kb_naga_us", |run| run.large_naga_us, Bar::None),
        figure(
            "ratio_150_characters",
            |run| run.ratio_small,
            Bar::Shown(1.3),
        ),
        figure("ratio_3_kb", |run| run.ratio_large, Bar::Shown(1.3)),
        // Of a folder of 2,000 shaders; at least 1.8 times faster is at most this share of the time.
        figure(
            "two_cores_share_of_time",
            |run| 1.0 / run.two_threads_speedup,
            Bar::Shown(1.0 / 1.8),
        ),
    ];
    report(&figures, options.json)
}
