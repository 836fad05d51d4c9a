//! Tasks of the workspace: `cargo xtask TASK`. They need cargo and rustc alone.
//!
//! | file | holds |
//! | --- | --- |
//! | `ci` | `cargo xtask ci`: everything that must hold before a change is merged |
//! | `product` | the last step of it: the binary alone trains, generates and validates |
//! | `agreement` | `cargo xtask agreement`: the validator's verdicts beside those of the conformance suite |
//! | `bench` | `cargo xtask bench`: the measurements, a file for each |
//! | `package` | `cargo xtask package-training`, `verify-training`: the crate `training` for others |
//! | `report` | how a task reports: `--dry-run`, `--json` |
//! | `release` | `cargo xtask release`, `verify`, `reproduce`, `baseline`, `dist-clean`: a folder of its own |
//! | `steps` | the steps of a task, numbered and timed |
//! | `log` | what a task tells, on stderr and in a file |
//! | `git` | what git says of a folder |
//! | `disk` | files and folders; an error names the one it is about |
//! | `checksum` | the file with the hash beside another one |
//! | `workspace` | where the workspace and what cargo builds of it are |
//! | `process` | runs a command, and says which one failed |
//! | `temporary` | a folder that is gone afterwards |

mod agreement;
mod bench;
mod checksum;
mod ci;
mod disk;
mod git;
mod log;
mod package;
mod process;
mod product;
mod release;
mod report;
mod steps;
mod temporary;
mod workspace;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Tasks of the workspace
#[derive(Parser)]
#[command(name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Check formatting, lints, tests, documentation and the released binary
    Ci(ci::Options),
    /// Make the archive of the commit, and prove it: environment, tests, build, binary, baseline, package, verification
    Release(release::Release),
    /// Check an archive as its receiver: hashes, manifest, every command
    Verify(release::Verify),
    /// Build the commit twice in different surroundings, and compare the bytes
    Reproduce(release::Reproduce),
    /// Measure a release binary on this machine
    Baseline(release::Baseline),
    /// Delete dist/ and what releases were built in
    DistClean(report::Report),
    /// Compare the validator's verdicts with those of the conformance suite
    Agreement(agreement::Options),
    /// Measure, and compare with the bars
    #[command(subcommand)]
    Bench(bench::Bench),
    /// Make the package of the crate `training` and its SHA-256, in dist/
    PackageTraining(package::Make),
    /// Prove that a project with nothing but the package and burn can use all of it
    VerifyTraining(package::Verify),
}

fn main() -> ExitCode {
    match run(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<(), String> {
    match task {
        Task::Ci(options) => ci::run(&options),
        Task::Release(options) => release::release(&options),
        Task::Verify(options) => release::verify(&options),
        Task::Reproduce(options) => release::reproduce(&options),
        Task::Baseline(options) => release::baseline(&options),
        Task::DistClean(options) => release::dist_clean(options),
        Task::Agreement(options) => agreement::run(&options),
        Task::Bench(bench) => bench::run(&bench),
        Task::PackageTraining(arguments) => package::make(&arguments),
        Task::VerifyTraining(arguments) => package::verify(&arguments),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every `$ cargo xtask …` in the fenced blocks `console` of the documents.
    fn commands_in_the_documents() -> Vec<String> {
        let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs");
        let pages = std::fs::read_dir(docs)
            .unwrap()
            .map(|page| page.unwrap().path());
        let mut pages: Vec<_> = pages
            .filter(|page| page.extension().is_some_and(|end| end == "md"))
            .collect();
        pages.sort();
        let mut commands = Vec::new();
        for page in pages {
            let text = std::fs::read_to_string(page).unwrap();
            let blocks = text.split("```console\n").skip(1);
            let lines =
                blocks.flat_map(|block| block.split("```").next().unwrap_or_default().lines());
            let calls = lines.filter_map(|line| line.strip_prefix("$ cargo "));
            commands.extend(
                calls
                    .filter(|call| call.starts_with("xtask "))
                    .map(String::from),
            );
        }
        commands
    }

    #[test]
    fn every_task_that_the_documents_name_exists_and_those_of_a_release_say_what_they_would_do() {
        let commands = commands_in_the_documents();
        assert!(commands.len() > 15, "{commands:?}");
        for command in &commands {
            let dry = |task: &Task| !matches!(task, Task::Agreement(_) | Task::Bench(_));
            let parsed = |extra: Option<&str>| {
                let words = command.split_whitespace().chain(extra);
                Arguments::try_parse_from(words).map(|arguments| arguments.task)
            };
            let task = parsed(None).unwrap_or_else(|error| panic!("cargo {command}: {error}"));
            if dry(&task) {
                let extra = (!command.contains("--dry-run")).then_some("--dry-run");
                run(parsed(extra).unwrap())
                    .unwrap_or_else(|error| panic!("cargo {command}: {error}"));
            }
        }
    }

    #[test]
    fn the_arguments_are_consistent() {
        use clap::CommandFactory;
        Arguments::command().debug_assert();
    }
}
