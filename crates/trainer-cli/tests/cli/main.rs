//! The command as its users meet it: what it prints where, its exit codes, and what it says of bad input.

mod configuration;
mod data;
mod runs;
mod shaders;
#[path = "../tiny/mod.rs"]
mod tiny;
mod usage;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
    command
        .args(arguments)
        .current_dir(folder)
        .env_remove("RUST_BACKTRACE");
    command
}

pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

pub(crate) fn run_with_input(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(folder, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The command fails with `code`, its message holds all of `words`, it comes without a backtrace, and
/// nothing is on stdout.
pub(crate) fn assert_refused(folder: &Path, arguments: &[&str], code: i32, words: &[&str]) {
    let output = run(folder, arguments);
    let message = stderr(&output);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {message}");
    for word in words {
        assert!(
            message.contains(word),
            "{arguments:?}: {word:?} is not in\n{message}"
        );
    }
    assert!(
        !message.contains("panicked") && !message.contains("stack backtrace"),
        "{message}"
    );
    assert_eq!(stdout(&output), "", "{arguments:?}");
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Trains a tiny network for an epoch.
pub(crate) fn for_an_epoch() -> impl Iterator<Item = &'static str> {
    let short = [
        "--set",
        "training.num_epochs=1",
        "--set",
        "training.warmup_steps=0",
    ];
    tiny::NETWORK.into_iter().chain(short)
}
