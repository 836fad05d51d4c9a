//! `cargo xtask ci`: everything that must hold before a change is merged.

use std::process::Command;

use clap::Args;
use serde_json::json;

use crate::log::Log;
use crate::package;
use crate::process;
use crate::product;
use crate::report::Report;
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

/// `ci`
#[derive(Args)]
pub struct Options {
    #[command(flatten)]
    report: Report,
}

/// The last steps, which are more than a call of cargo.
const OWN_STEPS: [&str; 3] = [
    "the binary alone trains, generates and validates",
    "the crate `training` becomes one package, wherever it is made",
    "a project with that package and burn alone can use all of it",
];

/// Runs every step; the first that fails ends it.
pub fn run(options: &Options) -> Result<(), String> {
    let workspace = Workspace::find()?;
    if options.report.dry_run {
        let calls = CARGO_STEPS.map(|step| process::command_line(&cargo_step(&workspace, step)));
        let own = OWN_STEPS.map(String::from);
        options.report.print_plan(&[&calls[..], &own[..]].concat());
        return Ok(());
    }
    let log = Log::console();
    let mut steps = Steps::new(CARGO_STEPS.len() + OWN_STEPS.len(), &log);
    for arguments in CARGO_STEPS {
        let mut command = cargo_step(&workspace, arguments);
        steps.run(&process::command_line(&command), || log.run(&mut command))?;
    }
    steps.run(OWN_STEPS[0], || product::check(&workspace.release_binary()))?;
    steps.run(OWN_STEPS[1], package::check_made)?;
    steps.run(OWN_STEPS[2], package::check_usable)?;
    log.say(&steps.summary());
    if options.report.json {
        println!("{:#}", json!({ "passed": steps.names() }));
    }
    Ok(())
}

fn cargo_step(workspace: &Workspace, arguments: &[&str]) -> Command {
    let mut command = workspace.cargo(arguments);
    if arguments[0] == "doc" {
        command.env("RUSTDOCFLAGS", "-Dwarnings");
    }
    command
}
