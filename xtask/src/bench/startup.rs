//! `cargo xtask bench startup`: how quickly the command starts, and what it needs for that.

use std::fs;
use std::path::Path;
use std::time::Instant;

use clap::Args;

use super::figure::{Bar, Figure, report};
use super::statistics::Summary;
use super::whole_process::{isolated, peak_bytes};
use super::{criterion, whole_process};
use crate::process;
use crate::product::SHADER;
use crate::temporary::TemporaryFolder;
use crate::workspace::Workspace;

const BUILD: [&str; 5] = ["build", "--release", "--locked", "--package", "trainer-cli"];

/// The memory of a process hardly varies from run to run.
const MEMORY_RUNS: usize = 5;

/// `bench startup`
#[derive(Args)]
pub struct Options {
    /// How often each process is timed, at least 20 times
    #[arg(long, default_value_t = 40, value_parser = clap::value_parser!(u16).range(20..))]
    runs: u16,
    /// Print {"figures": {name: value}} instead of a table
    #[arg(long)]
    json: bool,
    /// Build into an empty folder too, and give the time it takes: minutes
    #[arg(long)]
    clean_build: bool,
}

/// Measures, and prints the figures.
pub fn run(options: &Options) -> Result<(), String> {
    let workspace = Workspace::find()?;
    process::run(&mut workspace.cargo(&BUILD))?;
    let binary = workspace.release_binary();

    let mut figures = Vec::new();
    let mut add = |name, measured: Result<Summary, String>, bar| {
        figures.push(Figure {
            name,
            measured,
            bar,
        });
    };

    let folder = TemporaryFolder::create("startup")?;
    let mut commands = [
        isolated(&binary, &["--version"], folder.path()),
        isolated(&binary, &["show", "wgsl_quick"], folder.path()),
        isolated(&binary, &["dataset", "check"], folder.path()),
    ];
    let [version, show, dataset_check] =
        whole_process::milliseconds(&mut commands, options.runs.into())?;
    let excess: Vec<f64> = show
        .iter()
        .zip(&version)
        .map(|(show, version)| show - version)
        .collect();
    add("version_ms", Ok(Summary::of(&version)), Bar::Shown(10.0));
    add("show_ms", Ok(Summary::of(&show)), Bar::None);
    // What `show` does more than `--version` is to load the configuration and print it.
    add("config_load_ms", Ok(Summary::of(&excess)), Bar::Shown(1.0));
    add(
        "dataset_check_process_ms",
        Ok(Summary::of(&dataset_check)),
        Bar::Shown(50.0),
    );

    let [data_check] = criterion::milliseconds(&workspace, "startup", ["data_load_and_check"])?;
    add("data_check_ms", Ok(data_check), Bar::Shown(50.0));

    let peak = validate_peak_megabytes(&binary, &folder)?;
    add("validate_peak_mb", peak, Bar::Enforced(20.0));
    add(
        "binary_mb",
        Ok(Summary::single(size_in_megabytes(&binary)?)),
        Bar::None,
    );
    if options.clean_build {
        let seconds = clean_build_seconds(&workspace)?;
        add("clean_build_s", Ok(Summary::single(seconds)), Bar::None);
    }
    report(&figures, options.json)
}

/// The peak memory of `validate` on one small shader, or why it is not known.
fn validate_peak_megabytes(
    binary: &Path,
    folder: &TemporaryFolder,
) -> Result<Result<Summary, String>, String> {
    folder.write("shader.wgsl", SHADER)?;
    let mut peaks = Vec::new();
    for _ in 0..MEMORY_RUNS {
        let mut command = isolated(binary, &["validate", "shader.wgsl"], folder.path());
        match peak_bytes(&mut command)? {
            Some(bytes) => peaks.push(bytes as f64 / 1e6),
            None => return Ok(Err("this system does not tell the peak memory".into())),
        }
    }
    Ok(Ok(Summary::of(&peaks)))
}

fn size_in_megabytes(file: &Path) -> Result<f64, String> {
    let metadata = fs::metadata(file)
        .map_err(|error| format!("cannot read the size of {}: {error}", file.display()))?;
    Ok(metadata.len() as f64 / 1e6)
}

/// How long the release build takes from nothing but the sources, which an earlier build has
/// downloaded.
fn clean_build_seconds(workspace: &Workspace) -> Result<f64, String> {
    let folder = TemporaryFolder::create("clean-build")?;
    let mut build = workspace.cargo(&BUILD);
    build.arg("--target-dir").arg(folder.path());
    let start = Instant::now();
    process::run(&mut build)?;
    Ok(start.elapsed().as_secs_f64())
}
