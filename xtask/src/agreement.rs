//! `cargo xtask agreement`: the validator's verdicts beside those of the conformance suite.
//!
//! The program is a package of its own, so that xtask needs not compile the validator.

use std::ffi::OsString;

use clap::Args;

use crate::process;
use crate::workspace::{Workspace, cargo_in};

/// `agreement`
#[derive(Args)]
pub struct Options {
    /// What the program `agreement` takes: JSON Lines with `spec`, `valid` and `code`; `--help` tells the rest
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, required = true)]
    arguments: Vec<OsString>,
}

/// Builds and runs the program, where the user is.
pub fn run(options: &Options) -> Result<(), String> {
    let workspace = Workspace::find()?;
    // Paths among the arguments are relative to where the user is.
    let here = std::env::current_dir().map_err(|error| format!("no working folder: {error}"))?;
    let mut command = cargo_in(&here, &["run", "--quiet", "--package", "agreement"]);
    command
        .arg("--manifest-path")
        .arg(workspace.root().join("Cargo.toml"))
        .arg("--")
        .args(&options.arguments);
    process::run(&mut command)
}
