//! What will be made, and of what: everything that is known before the first step.

use std::collections::BTreeMap;
use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::flavor::Flavor;
use super::moment::Moment;
use crate::git::Commit;
use crate::package::contents::private_paths;
use crate::process;
use crate::workspace::{self, Workspace};

/// The crate that the binary is built of.
pub const PACKAGE: &str = "trainer-cli";
/// The name of the binary.
pub const BINARY: &str = "tiny-agent-trainer";

/// What a build may see of the environment it is called in: where tools and sources are, and what Windows needs to
/// start a program. Nothing of it gets into a binary; the paths among it are remapped.
const PASSED_ON: [&str; 19] = [
    "APPDATA",
    "ComSpec",
    "HOME",
    "LOCALAPPDATA",
    "PATH",
    "PATHEXT",
    "ProgramData",
    "ProgramFiles",
    "ProgramFiles(x86)",
    "RUSTUP_HOME",
    "RUSTUP_TOOLCHAIN",
    "SDKROOT",
    "SystemDrive",
    "SystemRoot",
    "TEMP",
    "TMP",
    "TMPDIR",
    "USERPROFILE",
    "windir",
];

/// A release of one flavour.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The folder of the workspace.
    pub root: PathBuf,
    /// Where archives are put.
    pub dist: PathBuf,
    /// The folder that cargo builds into.
    pub target_folder: PathBuf,
    /// Where cargo keeps the sources of crates.
    pub cargo_home: PathBuf,
    /// How many things cargo does at once; without it as many as there are cores.
    pub jobs: Option<usize>,
    /// The version of the workspace.
    pub version: String,
    /// The commit that is checked out.
    pub commit: Commit,
    /// What kind of binary.
    pub flavor: Flavor,
    /// The target that cargo builds for.
    pub target: String,
}

impl Plan {
    /// For `flavor` on `target`, or on what suits this machine.
    pub fn new(
        workspace: &Workspace,
        flavor: Flavor,
        target: Option<&str>,
    ) -> Result<Self, String> {
        let root = workspace.root();
        let target = match target {
            Some(target) => target.into(),
            None => flavor.target(&host(root)?, |target| is_installed(root, target)),
        };
        Ok(Self {
            root: root.into(),
            dist: workspace.dist(),
            target_folder: build_folder(workspace),
            cargo_home: workspace::cargo_home()?,
            jobs: None,
            version: workspace.version_of(PACKAGE)?.into(),
            commit: Commit::of(root)?,
            flavor,
            target,
        })
    }

    /// The name of the folder in the archive, and of the archive without its `.zip`.
    pub fn name(&self) -> String {
        format!(
            "tiny_agent_trainer_v{}_{}_{}_{}",
            self.version,
            self.moment().compact(),
            self.flavor,
            self.target
        )
    }

    /// The time of the commit.
    pub fn moment(&self) -> Moment {
        Moment::of(self.commit.seconds)
    }

    /// Where the archive is put.
    pub fn archive(&self) -> PathBuf {
        self.dist.join(format!("{}.zip", self.name()))
    }

    /// Where cargo puts the binary.
    pub fn binary(&self) -> PathBuf {
        self.target_folder
            .join(&self.target)
            .join("release")
            .join(binary_name(&self.target))
    }

    /// The variables that are the same for every build of the commit.
    pub fn environment(&self) -> BTreeMap<&'static str, String> {
        [
            ("CARGO_INCREMENTAL", "0".into()),
            ("CARGO_TERM_COLOR", "never".into()),
            ("LC_ALL", "C".into()),
            ("SOURCE_DATE_EPOCH", self.commit.seconds.to_string()),
            ("TZ", "UTC".into()),
        ]
        .into()
    }

    /// The folders of this machine that the compiler replaces in what it writes. The last one that fits counts.
    fn remapped(&self) -> Result<[(PathBuf, &'static str); 4], String> {
        let mut rustc = tool(&self.root, "rustc");
        let sysroot = process::stdout_of(rustc.args(["--print", "sysroot"]))?;
        Ok([
            (self.root.clone(), "/build"),
            (self.target_folder.clone(), "/build/target"),
            (self.cargo_home.clone(), "/cargo"),
            (sysroot.trim().into(), "/rust"),
        ])
    }

    /// The flags of the compiler, without those that remap folders.
    pub fn flags(&self) -> Vec<String> {
        self.flavor.flags(&self.target)
    }

    /// A call of cargo with nothing of this environment that could change what it builds.
    pub fn cargo(&self, arguments: &[&str]) -> Command {
        let mut command = workspace::cargo_in(&self.root, arguments);
        command.env_clear();
        for name in PASSED_ON {
            if let Some(value) = env::var_os(name) {
                command.env(name, value);
            }
        }
        command
            .envs(self.environment())
            .env("CARGO_HOME", &self.cargo_home)
            .env("CARGO_TARGET_DIR", &self.target_folder);
        if let Some(jobs) = self.jobs {
            command.env("CARGO_BUILD_JOBS", jobs.to_string());
        }
        command
    }

    /// The call of cargo that builds the binary.
    pub fn build(&self) -> Result<Command, String> {
        let mut command = self.cargo(&[
            "build",
            "--release",
            "--locked",
            "--offline",
            "--package",
            PACKAGE,
            "--bin",
            BINARY,
            "--features",
            self.flavor.features(),
            "--target",
            &self.target,
        ]);
        let mut flags: Vec<OsString> = self.flags().into_iter().map(OsString::from).collect();
        for (folder, name) in self.remapped()? {
            let mut flag = OsString::from("--remap-path-prefix=");
            flag.push(folder);
            flag.push("=");
            flag.push(name);
            flags.push(flag);
        }
        // Cargo splits this variable at a character that no path has, and RUSTFLAGS at blanks.
        command.env("CARGO_ENCODED_RUSTFLAGS", flags.join(OsStr::new("\u{1f}")));
        Ok(command)
    }

    /// The folders of this machine and user that nothing in a release may name.
    pub fn private_paths(&self) -> Vec<String> {
        private_paths([&self.root, &self.target_folder, &self.cargo_home])
    }
}

/// Where releases are built, so that other builds and they do not disturb each other.
pub fn build_folder(workspace: &Workspace) -> PathBuf {
    workspace.target().join("release-archive")
}

/// The name of the file with the binary for `target`.
pub fn binary_name(target: &str) -> String {
    let suffix = if target.contains("windows") {
        ".exe"
    } else {
        ""
    };
    format!("{BINARY}{suffix}")
}

/// A tool as a build in `root` finds it, where rustup asks the folder which toolchain it wants.
pub fn tool(root: &Path, name: &str) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root);
    command
}

fn host(root: &Path) -> Result<String, String> {
    let text = process::stdout_of(tool(root, "rustc").arg("-vV"))?;
    let host = text.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(String::from)
        .ok_or_else(|| format!("`rustc -vV` names no host: {text:?}"))
}

/// Whether the standard library and, for musl, a C compiler are there.
fn is_installed(root: &Path, target: &str) -> bool {
    let arguments = ["--print", "target-libdir", "--target", target];
    let libraries = process::stdout_of(tool(root, "rustc").args(arguments));
    let mut compiler = Command::new("musl-gcc");
    libraries.is_ok_and(|folder| Path::new(folder.trim()).is_dir())
        && process::succeeds_quietly(compiler.arg("--version"))
}
