//! Tasks of the workspace: `cargo xtask TASK`. They need cargo and rustc alone.
//!
//! | file | holds |
//! | --- | --- |
//! | `ci` | `cargo xtask ci`: everything that must hold before a change is merged |
//! | `product` | the last step of it: the binary alone trains, generates and validates |
//! | `bench` | `cargo xtask bench`: the measurements, a file for each |
//! | `workspace` | where the workspace and what cargo builds of it are |
//! | `process` | runs a command, and says which one failed |
//! | `temporary` | a folder that is gone afterwards |

mod bench;
mod ci;
mod process;
mod product;
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
    Ci,
    /// Measure, and compare with the bars
    #[command(subcommand)]
    Bench(bench::Bench),
}

fn main() -> ExitCode {
    let done = match Arguments::parse().task {
        Task::Ci => ci::run(),
        Task::Bench(bench) => bench::run(&bench),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
