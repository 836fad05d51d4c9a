//! `completions`: for the shell, made from the arguments themselves.

use std::io::{Write, stdout};

use clap::CommandFactory;

use crate::args::{Arguments, CompletionsArguments};
use crate::failure::Failure;

/// Prints the completions for a shell.
///
/// # Errors
///
/// When stdout cannot be written.
pub fn run(arguments: &CompletionsArguments) -> Result<(), Failure> {
    // The generator panics when its writer fails, so it writes to memory.
    let mut script = Vec::new();
    clap_complete::generate(
        arguments.shell,
        &mut Arguments::command(),
        "tiny-agent-trainer",
        &mut script,
    );
    Ok(stdout().lock().write_all(&script)?)
}
