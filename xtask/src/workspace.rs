//! Where the workspace and what cargo builds of it are.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::process;

/// The workspace that xtask belongs to.
pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
    packages: Vec<Package>,
}

/// What is used of `cargo metadata`.
#[derive(Deserialize)]
struct Metadata {
    workspace_root: PathBuf,
    target_directory: PathBuf,
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
}

impl Workspace {
    /// Asks cargo.
    pub fn find() -> Result<Self, String> {
        // Clones that build into one folder share the binary, so the clone that it was compiled in
        // need not be the one that `cargo xtask` was called in.
        let called_in = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let compiled_in = || PathBuf::from(env!("CARGO_MANIFEST_DIR"));
        Self::at(&called_in.unwrap_or_else(compiled_in))
    }

    /// Asks cargo about the workspace that `folder` is in.
    pub fn at(folder: &Path) -> Result<Self, String> {
        let metadata: Metadata = metadata(folder)?;
        Ok(Self {
            root: metadata.workspace_root,
            target: metadata.target_directory,
            packages: metadata.packages,
        })
    }

    /// The folder of the workspace.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The version of the crate `name`.
    pub fn version_of(&self, name: &str) -> Result<&str, String> {
        let package = self.packages.iter().find(|package| package.name == name);
        let package = package.ok_or_else(|| format!("the workspace has no crate {name}"))?;
        Ok(&package.version)
    }

    /// Where what is handed on is put.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The folder that cargo builds into.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The cargo that runs xtask, in the root of the workspace.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        cargo_in(&self.root, arguments)
    }

    /// The optimised `tiny-agent-trainer`, once it is built.
    pub fn release_binary(&self) -> PathBuf {
        self.target
            .join("release")
            .join(format!("tiny-agent-trainer{}", env::consts::EXE_SUFFIX))
    }
}

/// What cargo says of the packages that `folder` is part of, without their dependencies.
pub fn metadata<T: DeserializeOwned>(folder: &Path) -> Result<T, String> {
    let arguments = ["metadata", "--no-deps", "--format-version", "1"];
    let text = process::stdout_of(&mut cargo_in(folder, &arguments))?;
    serde_json::from_str(&text)
        .map_err(|error| format!("`cargo metadata`: unexpected output: {error}"))
}

/// The cargo that runs xtask, in `folder`.
pub fn cargo_in(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(cargo());
    command.args(arguments).current_dir(folder);
    command
}

fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Where cargo keeps the sources of crates.
pub fn cargo_home() -> Result<PathBuf, String> {
    let named = env::var_os("CARGO_HOME").map(PathBuf::from);
    let default = || env::home_dir().map(|home| home.join(".cargo"));
    named
        .or_else(default)
        .ok_or_else(|| "neither CARGO_HOME nor a home folder is known".into())
}
