//! `cargo xtask package-training` and `cargo xtask verify-training`: the crate `training` as one
//! file that other projects can depend on.
//!
//! | file | holds |
//! | --- | --- |
//! | `make` | makes the package and its hash |
//! | `reproduce` | makes it twice in other surroundings, and compares |
//! | `verify` | proves that a project with nothing but the package and burn can use all of it |
//! | `contents` | what has to be in the package, and what must not be |
//! | `exports` | the names that the crate offers |
//! | `archive` | gzipped tar files, written reproducibly and read with suspicion |

pub mod archive;
pub mod contents;
mod exports;
mod make;
mod reproduce;
mod verify;

use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use crate::checksum;
use crate::report::Report;
use crate::workspace::Workspace;

/// The name of the crate.
const CRATE: &str = "training";

#[derive(Args)]
pub struct Make {
    /// Package the files as they are, even when they are not committed
    #[arg(long)]
    allow_dirty: bool,
    /// Also package the commit twice, from two clones in other surroundings, and compare the bytes
    #[arg(long)]
    reproduce: bool,
    #[command(flatten)]
    report: Report,
}

#[derive(Args)]
pub struct Verify {
    /// The package; the file with its hash is beside it [default: the one in dist/]
    file: Option<PathBuf>,
    #[command(flatten)]
    report: Report,
}

/// `cargo xtask package-training`.
pub fn make(arguments: &Make) -> Result<(), String> {
    let workspace = Workspace::find()?;
    if arguments.report.dry_run {
        let mut actions = vec![format!("make {}", make::path(&workspace)?.display())];
        if arguments.reproduce {
            actions.push("make it from two clones in other surroundings, and compare".into());
        }
        arguments.report.print_plan(&actions);
        return Ok(());
    }
    let made = make::make(&workspace, arguments.allow_dirty)?;
    let hash = checksum::beside(&made.path);
    let value = json!({
        "package": made.path,
        "sha256": checksum::sha256(&made.bytes),
        "dirty": made.dirty,
    });
    let lines = [&made.path, &hash].map(|path| path.display().to_string());
    arguments.report.print(&value, &lines);
    if arguments.reproduce {
        reproduce::reproduce(&workspace, &made)?;
    }
    Ok(())
}

/// `cargo xtask verify-training`.
pub fn verify(arguments: &Verify) -> Result<(), String> {
    let workspace = Workspace::find()?;
    let file = match &arguments.file {
        Some(file) => file.clone(),
        None => make::path(&workspace)?,
    };
    if arguments.report.dry_run {
        let actions = [format!(
            "check {}, unpack it, and build and run a project that uses all of it",
            file.display()
        )];
        arguments.report.print_plan(&actions);
        return Ok(());
    }
    let exports = verify::verify(&workspace, &file)?;
    let lines = [format!(
        "{}: all of its {exports} exports work",
        file.display()
    )];
    let value = json!({ "package": file, "exports": exports });
    arguments.report.print(&value, &lines);
    Ok(())
}

/// How the steps of `cargo xtask ci` report.
const FOR_PEOPLE: Report = Report {
    dry_run: false,
    json: false,
};

/// A step of `cargo xtask ci`: the files as they are become a package, and the commit becomes the
/// same package in different surroundings.
pub fn check_made() -> Result<(), String> {
    make(&Make {
        allow_dirty: true,
        reproduce: true,
        report: FOR_PEOPLE,
    })
}

/// The step after it: all of that package can be used.
pub fn check_usable() -> Result<(), String> {
    verify(&Verify {
        file: None,
        report: FOR_PEOPLE,
    })
}
