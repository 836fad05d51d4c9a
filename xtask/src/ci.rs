//! `cargo xtask ci`: everything that must hold before a change is merged.

use std::process::Command;

use crate::log::Log;
use crate::package;
use crate::process;
use crate::product;
use crate::steps::Steps;
use crate::workspace::Workspace;

/// The release build leaves them out; what is checked and tested has them.
pub const FEATURES: &str = "trainer-cli/render,trainer-cli/parquet";

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
    let log = Log::console();
    let mut steps = Steps::new(CARGO_STEPS.len() + 3, &log);
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
    log.say(&steps.summary());
    Ok(())
}

fn cargo_step(workspace: &Workspace, arguments: &[&str]) -> Command {
    let mut command = workspace.cargo(arguments);
    if arguments[0] == "doc" {
        command.env("RUSTDOCFLAGS", "-Dwarnings");
    }
    command
}
