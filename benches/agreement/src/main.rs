//! `cargo xtask agreement`: how often the validator's verdict is that of a file of judged programs.
//!
//! Each line of the file is an object with `spec` (the path of the test that the program comes from), `valid` (the
//! verdict) and `code`, as cut from the WebGPU conformance test suite. The area of a program is the folder of its test
//! below `validation/`. All optional features are on, as the suite assumes.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use serde::{Deserialize, Serialize};
use wgsl_validator::{
    Capabilities, Features, Lints, Options as ValidatorOptions, Report, Target, validate,
};

/// Compare the validator's verdicts with those of the conformance suite
#[derive(Parser)]
#[command(name = "cargo xtask agreement", max_term_width = 100)]
struct Options {
    /// JSON Lines with `spec`, `valid` and `code`
    file: PathBuf,
    /// Whose verdict is compared
    #[arg(long, default_value = "browser")]
    target: Verdict,
    /// Print one JSON object
    #[arg(long)]
    json: bool,
    /// List the programs on which the verdicts differ
    #[arg(long)]
    disagreements: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Verdict {
    /// The specification's
    Browser,
    /// naga's
    Wgpu,
}

#[derive(Deserialize)]
struct Program {
    spec: String,
    #[serde(default)]
    test: String,
    valid: bool,
    code: String,
}

#[derive(Default, Serialize)]
struct Counts {
    programs: usize,
    /// Share of the programs on which the verdicts agree.
    agree: f64,
    false_accept: usize,
    false_reject: usize,
}

impl Counts {
    fn add(&mut self, valid: bool, accepted: bool) {
        self.programs += 1;
        self.false_accept += usize::from(!valid && accepted);
        self.false_reject += usize::from(valid && !accepted);
        let differ = self.false_accept + self.false_reject;
        self.agree = (self.programs - differ) as f64 / self.programs as f64;
    }
}

fn main() -> ExitCode {
    match run(&Options::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("agreement: {message}");
            ExitCode::FAILURE
        }
    }
}

/// Judges the programs and prints the table.
fn run(options: &Options) -> Result<(), String> {
    let path = options.file.display();
    let text = std::fs::read_to_string(&options.file)
        .map_err(|error| format!("cannot read {path}: {error}"))?;
    let target = match options.target {
        Verdict::Browser => Target::Browser,
        Verdict::Wgpu => Target::Wgpu,
    };
    let everything = ValidatorOptions {
        capabilities: Capabilities::all(),
        features: Features::all(),
        target,
        lints: Lints::none(),
        ..ValidatorOptions::default()
    };
    let mut areas: BTreeMap<String, Counts> = BTreeMap::new();
    let mut all = Counts::default();
    for (number, line) in text.lines().enumerate() {
        let program: Program = serde_json::from_str(line).map_err(|error| {
            format!(
                "{path}, line {}: {error}; expected spec, valid and code",
                number + 1
            )
        })?;
        let report = validate(&program.code, &everything);
        let accepted = report.is_valid();
        areas
            .entry(area(&program.spec).to_owned())
            .or_default()
            .add(program.valid, accepted);
        all.add(program.valid, accepted);
        if options.disagreements && accepted != program.valid {
            print_disagreement(number + 1, &program, &report);
        }
    }
    if all.programs == 0 {
        return Err(format!("{path} holds no programs"));
    }
    if options.json {
        let report = serde_json::json!({
            "target": match options.target { Verdict::Browser => "browser", Verdict::Wgpu => "wgpu" },
            "programs": all.programs,
            "agree": all.agree,
            "false_accept": all.false_accept,
            "false_reject": all.false_reject,
            "areas": areas,
        });
        println!("{report:#}");
    } else {
        println!("area              programs    agree  false accept  false reject");
        for (name, counts) in areas.iter().map(|(name, counts)| (name.as_str(), counts)) {
            print_row(name, counts);
        }
        print_row("all", &all);
    }
    Ok(())
}

fn print_row(name: &str, counts: &Counts) {
    println!(
        "{name:<16} {:>9} {:>7.2}% {:>13} {:>13}",
        counts.programs,
        counts.agree * 100.0,
        counts.false_accept,
        counts.false_reject
    );
}

fn print_disagreement(line: usize, program: &Program, report: &Report) {
    let verdict = if program.valid {
        "rejected although valid"
    } else {
        "accepted although invalid"
    };
    println!("line {line}, {} {}: {verdict}", program.spec, program.test);
    if let Some(error) = report.first_error() {
        let place = error.span.map_or(String::new(), |span| {
            format!(" at {}:{}", span.line, span.column)
        });
        println!("  [{}] {}{place}", error.code, error.message);
    }
}

/// The folder of a test below `validation/`.
fn area(spec: &str) -> &str {
    let below = spec
        .split_once("validation/")
        .map_or(spec, |(_, below)| below);
    below.split('/').next().unwrap_or(below)
}

#[cfg(test)]
mod tests {
    use super::{Counts, area};

    #[test]
    fn the_area_is_the_folder_below_validation() {
        let spec = "src/webgpu/shader/validation/parse/literal.spec.ts";
        assert_eq!(area(spec), "parse");
        assert_eq!(area("uniformity/uniformity.spec.ts"), "uniformity");
    }

    #[test]
    fn agreement_is_the_share_of_equal_verdicts() {
        let mut counts = Counts::default();
        counts.add(true, true);
        counts.add(true, false);
        counts.add(false, true);
        counts.add(false, false);
        assert!((counts.agree - 0.5).abs() < 1e-12);
        assert_eq!((counts.false_accept, counts.false_reject), (1, 1));
    }
}
