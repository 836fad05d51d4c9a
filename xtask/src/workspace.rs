//! Where the workspace and what cargo builds of it are.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

use crate::process;

/// The workspace that xtask belongs to.
pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

/// What is used of `cargo metadata`.
#[derive(Deserialize)]
struct Metadata {
    workspace_root: PathBuf,
    target_directory: PathBuf,
}

impl Workspace {
    /// Asks cargo.
    pub fn find() -> Result<Self, String> {
        let mut command = Command::new(cargo());
        command
            .args(["metadata", "--no-deps", "--format-version", "1"])
            .current_dir(env!("CARGO_MANIFEST_DIR"));
        let metadata: Metadata = serde_json::from_str(&process::stdout_of(&mut command)?)
            .map_err(|error| format!("`cargo metadata`: unexpected output: {error}"))?;
        Ok(Self {
            root: metadata.workspace_root,
            target: metadata.target_directory,
        })
    }

    /// The folder that cargo builds into.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The cargo that runs xtask, in the root of the workspace.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(cargo());
        command.args(arguments).current_dir(&self.root);
        command
    }

    /// The optimised `tiny-agent-trainer`, once it is built.
    pub fn release_binary(&self) -> PathBuf {
        self.target
            .join("release")
            .join(format!("tiny-agent-trainer{}", env::consts::EXE_SUFFIX))
    }
}

fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}
