//! What the binary needs on this machine: times as medians with their spread, memory, and the figures of the release
//! before.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::binary::Facts;
use super::documents::{lines, pretty, text};
use super::plan::Plan;
use super::user::{PROMPT, User};
use crate::bench::statistics::Summary;
use crate::bench::whole_process::{milliseconds, peak_bytes};
use crate::log::Log;
use crate::process;
use crate::temporary::TemporaryFolder;

/// The file with the figures for programs, and that for people.
pub const FILES: [&str; 2] = ["FINAL_BASELINE.json", "FINAL_BASELINE.txt"];

/// How often each process is timed.
const ROUNDS: usize = 20;
/// Two halves of the same measurement that differ by more than this share of it tell nothing.
const NOISE_LIMIT: f64 = 0.05;

/// The processes that are timed, under the names of their figures.
pub const TIMED: [(&str, &[&str]); 7] = [
    ("start_ms", &["--version"]),
    ("configuration_load_ms", &["show", "wgsl_quick"]),
    ("tokenization_ms", &["tokenize", "shader.wgsl"]),
    ("validation_ms", &["validate", "shader.wgsl"]),
    ("data_loading_ms", &["dataset", "check"]),
    ("adapter_detection_ms", &["check"]),
    ("generation_ms", &["generate", "--prompt", PROMPT]),
];

/// The files, by their names.
pub type Files = BTreeMap<String, Vec<u8>>;

#[derive(Clone, Debug, Serialize, Deserialize)]
struct Figure {
    median: f64,
    spread: f64,
    samples: usize,
    /// The share by which the medians of the even and of the odd rounds differ.
    noise: f64,
    /// The median of the release before.
    previous: Option<f64>,
    verdict: String,
}

#[derive(Serialize, Deserialize)]
struct Report {
    release: String,
    build: BTreeMap<String, String>,
    binary: Facts,
    machine: BTreeMap<String, String>,
    figures: BTreeMap<String, Figure>,
    previous_release: Option<String>,
    requirements: Vec<String>,
    verification: Vec<String>,
    deployment: Vec<String>,
}

/// Measures the binary of `plan`.
pub fn measure(plan: &Plan, binary: &Facts, log: &Log) -> Result<Files, String> {
    let place = TemporaryFolder::create("baseline")?;
    let user = User::new(&plan.binary(), place.path(), log)?;
    user.train()?;
    let previous = previous(plan);
    let mut figures = BTreeMap::new();
    let mut add = |name: &str, samples: &[f64]| {
        let before = previous
            .as_ref()
            .and_then(|report| report.figures.get(name));
        figures.insert(
            name.to_owned(),
            Figure::of(samples, before.map(|figure| figure.median)),
        );
    };

    let mut commands = TIMED.map(|(_, arguments)| {
        let mut command = user.command(arguments);
        // What a command says on stderr of a missing adapter is no news seven times twenty.
        command.stderr(std::process::Stdio::null());
        command
    });
    let times = milliseconds(&mut commands, ROUNDS)?;
    for ((name, _), times) in TIMED.iter().zip(&times) {
        add(name, times);
    }
    let steps: Vec<f64> = user.step_rates().iter().map(|rate| 1e3 / rate).collect();
    if !steps.is_empty() {
        add("training_step_ms", &steps);
    }
    for (name, arguments) in [
        ("validation_peak_mb", TIMED[3].1),
        ("generation_peak_mb", TIMED[6].1),
    ] {
        let mut peaks = Vec::new();
        for _ in 0..4 {
            let peak = peak_bytes(&mut user.command(arguments))?;
            peaks.extend(peak.map(|bytes| bytes as f64 / 1e6));
        }
        if !peaks.is_empty() {
            add(name, &peaks);
        }
    }

    let report = Report {
        release: plan.name(),
        build: [
            ("flavor", plan.flavor.to_string()),
            ("target", plan.target.clone()),
            ("profile", "release".into()),
            ("features", plan.flavor.features().into()),
            ("flags", plan.flags().join(" ")),
            ("commit", plan.commit.hash.clone()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into(),
        binary: binary.clone(),
        machine: machine(),
        figures,
        previous_release: previous.map(|report| report.release),
        requirements: requirements(plan),
        verification: [
            "sha256sum -c NAME.zip.sha256 (macOS: shasum -a 256 -c; Windows: certutil -hashfile NAME.zip SHA256)",
            "unpack, and in the folder: sha256sum -c SHA256SUMS",
            "in a clone of the repository: cargo xtask verify NAME.zip, and with --rebuild to build it again and compare",
        ]
        .map(String::from)
        .into(),
        deployment: [
            "unpack the archive where it shall stay; nothing has to be installed",
            "put bin/ on the PATH, completions/ and man/ where the shell looks for them",
            "run `tiny-agent-trainer check`: it says what works on the machine and what to do about the rest",
            "runs are written below the folder that the command is called in; config/engine.toml names other places",
        ]
        .map(String::from)
        .into(),
    };
    let table = table(&report.figures);
    let value = json!(report);
    let heading = format!("Final baseline of {}", plan.name());
    let mut about = lines(&value);
    about.retain(|line| !line.starts_with("figures."));
    Ok([
        (FILES[0].into(), pretty(&value).into_bytes()),
        (
            FILES[1].into(),
            text(&heading, &[table, about].concat()).into_bytes(),
        ),
    ]
    .into())
}

/// The figures for people, a line for each, and an empty one below.
fn table(figures: &BTreeMap<String, Figure>) -> Vec<String> {
    let row = |cells: [&str; 5]| {
        let [name, median, spread, previous, verdict] = cells;
        format!("{name:<24} {median:>10} {spread:>10} {previous:>10}  {verdict}")
    };
    let mut rows = vec![row(["figure", "median", "spread", "before", "verdict"])];
    for (name, figure) in figures {
        let previous = figure
            .previous
            .map_or("-".into(), |value| value.to_string());
        rows.push(row([
            name,
            &figure.median.to_string(),
            &figure.spread.to_string(),
            &previous,
            &figure.verdict,
        ]));
    }
    rows.push(String::new());
    rows
}

impl Figure {
    fn of(samples: &[f64], previous: Option<f64>) -> Self {
        let summary = Summary::of(samples);
        let half = |odd: usize| {
            let half: Vec<f64> = samples.iter().skip(odd).step_by(2).copied().collect();
            if half.is_empty() {
                summary.median
            } else {
                Summary::of(&half).median
            }
        };
        let noise = (half(0) - half(1)).abs() / summary.median;
        let rounded = |value: f64| (value * 1e3).round() / 1e3;
        Self {
            median: rounded(summary.median),
            spread: rounded(summary.spread),
            samples: samples.len(),
            noise: rounded(noise),
            previous,
            verdict: verdict(summary, noise, previous),
        }
    }
}

/// What can be said of a figure, all of which are better when they are less.
fn verdict(summary: Summary, noise: f64, previous: Option<f64>) -> String {
    let spread = summary.spread / summary.median;
    // A comparison with what is no number is false, and tells nothing.
    let calm = noise <= NOISE_LIMIT && spread <= 2.0 * NOISE_LIMIT;
    if !calm {
        return "inconclusive: the machine is too noisy".into();
    }
    let Some(previous) = previous else {
        return "nothing to compare with".into();
    };
    let change = summary.median / previous - 1.0;
    if change.abs() <= 2.0 * NOISE_LIMIT {
        format!("as before ({:+.1} %)", change * 100.0)
    } else if change < 0.0 {
        format!("less than before ({:+.1} %)", change * 100.0)
    } else {
        format!("MORE than before ({:+.1} %)", change * 100.0)
    }
}

/// The report of the newest other release of the same kind in `dist`.
fn previous(plan: &Plan) -> Option<Report> {
    let end = format!("_{}_{}", plan.flavor, plan.target);
    let mut names: Vec<String> = fs::read_dir(&plan.dist)
        .ok()?
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| name.ends_with(&end) && *name != plan.name())
        .collect();
    // The time in the name sorts as it passes.
    names.sort();
    let path = plan.dist.join(names.last()?).join(FILES[0]);
    serde_json::from_str(&fs::read_to_string(path).ok()?).ok()
}

fn requirements(plan: &Plan) -> Vec<String> {
    let system = if plan.target.contains("linux") {
        "Linux 3.2 or newer"
    } else {
        "the system that the target names"
    };
    let libraries = match plan.flavor {
        super::flavor::Flavor::Portable => "no library, no graphics stack",
        super::flavor::Flavor::Gpu => {
            "a graphics driver with Vulkan, Metal or DX12 for `render` and `--device wgpu`"
        }
    };
    [
        system,
        libraries,
        "no network, no compiler, no Python",
        "AVX2 or AVX-512 are used where the processor has them",
    ]
    .map(String::from)
    .into()
}

/// What is measured on.
fn machine() -> BTreeMap<String, String> {
    let field = |path: &str, name: &str| {
        let text = fs::read_to_string(path).ok()?;
        let line = text
            .lines()
            .find_map(|line| line.strip_prefix(name)?.split_once(':'))?;
        Some(line.1.trim().to_owned())
    };
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let mut uname = Command::new("uname");
    let system =
        process::stdout_of(uname.arg("-sr")).unwrap_or_else(|_| std::env::consts::OS.into());
    let mut machine: BTreeMap<String, String> = [
        ("architecture", std::env::consts::ARCH.to_owned()),
        ("system", system.trim().to_owned()),
        ("threads", threads.to_string()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into();
    let load = || {
        Some(
            fs::read_to_string(Path::new("/proc/loadavg"))
                .ok()?
                .trim()
                .to_owned(),
        )
    };
    for (name, found) in [
        ("processor", field("/proc/cpuinfo", "model name")),
        ("memory", field("/proc/meminfo", "MemTotal")),
        ("load", load()),
    ] {
        machine.extend(found.map(|value| (name.to_owned(), value)));
    }
    machine
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calm_figure_is_compared_and_a_noisy_one_is_not() {
        let calm = [10.0, 10.1, 9.9, 10.0, 10.1, 9.9];
        for (previous, expected) in [
            (None, "nothing to compare with"),
            (Some(10.2), "as before (-2.0 %)"),
            (Some(20.0), "less than before (-50.0 %)"),
            (Some(8.0), "MORE than before (+25.0 %)"),
        ] {
            assert_eq!(Figure::of(&calm, previous).verdict, expected);
        }
        let noisy = [10.0, 12.0, 10.0, 12.0, 10.0, 12.0];
        let figure = Figure::of(&noisy, Some(1.0));
        assert!(figure.verdict.starts_with("inconclusive"), "{figure:?}");
        let zero = Figure::of(&[0.0, 0.0], Some(1.0));
        assert!(zero.verdict.starts_with("inconclusive"), "{zero:?}");
    }

    #[test]
    fn the_machine_is_described() {
        let machine = machine();
        assert!(machine["threads"].parse::<usize>().unwrap() > 0);
        assert!(!machine["system"].is_empty());
    }
}
