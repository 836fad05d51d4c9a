//! `cargo xtask ci`: everything that must hold before a change is merged.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::package;
use crate::process;
use crate::product;
use crate::workspace::Workspace;

/// The release build leaves them out; what is checked and tested has them.
const FEATURES: &str = "trainer-cli/render,trainer-cli/parquet";

/// The checks that are one call of cargo each, in the order in which they are run: the quick ones
/// first, and after the check build what can use it again.
const CARGO_STEPS: [&[&str]; 5] = [
    &["fmt", "--all", "--check"],
    &[
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        FEATURES,
        "--locked",
        "--",
        "-D",
        "warnings",
    ],
    &["test", "--workspace", "--features", FEATURES, "--locked"],
    &["doc", "--workspace", "--no-deps", "--locked"],
    &["build", "--release", "--locked"],
];

/// Runs every step; the first that fails ends it.
pub fn run() -> Result<(), String> {
    let workspace = Workspace::find()?;
    let mut steps = Steps {
        count: CARGO_STEPS.len() + 3,
        finished: Vec::new(),
    };
    for arguments in CARGO_STEPS {
        let mut command = cargo_step(&workspace, arguments);
        steps.run(&process::command_line(&command), || {
            process::run(&mut command)
        })?;
    }
    steps.run("the binary alone trains, generates and validates", || {
        product::check(&workspace.release_binary())
    })?;
    steps.run(
        "the crate `training` becomes one package, wherever it is made",
        package::check_made,
    )?;
    steps.run(
        "a project with that package and burn alone can use all of it",
        package::check_usable,
    )?;
    print!("{}", steps.summary());
    Ok(())
}

fn cargo_step(workspace: &Workspace, arguments: &[&str]) -> Command {
    let mut command = workspace.cargo(arguments);
    if arguments[0] == "doc" {
        command.env("RUSTDOCFLAGS", "-Dwarnings");
    }
    command
}

/// The steps, numbered, with the time each took.
struct Steps {
    count: usize,
    finished: Vec<(String, Duration)>,
}

impl Steps {
    fn run(&mut self, name: &str, step: impl FnOnce() -> Result<(), String>) -> Result<(), String> {
        let number = self.finished.len() + 1;
        println!("\n[{number}/{}] {name}", self.count);
        let start = Instant::now();
        let done = step();
        let took = start.elapsed();
        done.map_err(|message| {
            format!(
                "step {number} of {} failed after {:.1} s: {message}",
                self.count,
                took.as_secs_f64()
            )
        })?;
        println!(
            "[{number}/{}] passed in {:.1} s",
            self.count,
            took.as_secs_f64()
        );
        self.finished.push((name.into(), took));
        Ok(())
    }

    fn summary(&self) -> String {
        let line = |name: &str, took: Duration| format!("{:>8.1} s  {name}\n", took.as_secs_f64());
        let each = self.finished.iter().map(|(name, took)| line(name, *took));
        let total = self.finished.iter().map(|(_, took)| *took).sum();
        let lines: String = each.chain([line("together", total)]).collect();
        format!("\nAll steps passed:\n{lines}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_is_an_error_with_its_number_and_command_and_is_not_counted_as_finished() {
        let mut steps = Steps {
            count: 3,
            finished: Vec::new(),
        };
        steps.run("first", || Ok(())).unwrap();
        let message = steps.run("second", || Err("`cargo x` failed".into()));
        let message = message.unwrap_err();
        assert!(
            message.starts_with("step 2 of 3 failed after "),
            "{message}"
        );
        assert!(message.ends_with(" s: `cargo x` failed"), "{message}");
        assert_eq!(steps.finished.len(), 1);
    }

    #[test]
    fn the_summary_has_every_step_with_its_time_and_their_sum() {
        let steps = Steps {
            count: 2,
            finished: vec![
                ("one".into(), Duration::from_millis(1500)),
                ("two".into(), Duration::from_mins(2)),
            ],
        };
        assert_eq!(
            steps.summary(),
            "\nAll steps passed:\n     1.5 s  one\n   120.0 s  two\n   121.5 s  together\n"
        );
    }
}
