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
pub mod make;
mod reproduce;
mod verify;

use std::path::PathBuf;

use clap::Args;

use crate::checksum;
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
}

#[derive(Args)]
pub struct Verify {
    /// The package; the file with its hash is beside it [default: the one in dist/]
    file: Option<PathBuf>,
}

/// `cargo xtask package-training`.
pub fn make(arguments: &Make) -> Result<(), String> {
    let workspace = Workspace::find()?;
    let made = make::make(&workspace, arguments.allow_dirty)?;
    println!(
        "{}\n{}",
        made.path.display(),
        checksum::beside(&made.path).display()
    );
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
    verify::verify(&workspace, &file)
}

/// A step of `cargo xtask ci`: the files as they are become a package, and the commit becomes the
/// same package in different surroundings.
pub fn check_made() -> Result<(), String> {
    make(&Make {
        allow_dirty: true,
        reproduce: true,
    })
}

/// The step after it: all of that package can be used.
pub fn check_usable() -> Result<(), String> {
    verify(&Verify { file: None })
}
