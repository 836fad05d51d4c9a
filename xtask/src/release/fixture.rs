//! For tests: a small workspace that a release can be made of in seconds, and what an archive of it could be.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::binary::Facts;
use super::dependencies::Crate;
use super::documents::{Manifest, pretty, sums};
use super::environment::DOCUMENTS;
use super::flavor::Flavor;
use super::package::MADE;
use super::plan::Plan;
use crate::checksum::sha256;
use crate::log::Log;
use crate::package::archive::Files;
use crate::process;
use crate::temporary::TemporaryFolder;
use crate::workspace::Workspace;

pub static LOG: Log = Log::console();

const WORKSPACE: &str = r#"[workspace]
resolver = "3"
members = ["crates/trainer-cli"]

[profile.release]
strip = true

[profile.release-test]
inherits = "release"
"#;
const MANIFEST: &str = r#"[package]
name = "trainer-cli"
version = "2.0.0"
edition = "2024"
license = "MIT OR Apache-2.0"

[[bin]]
name = "tiny-agent-trainer"
path = "src/main.rs"

[features]
parquet = []
render = []
wgpu = []
"#;
const LOCK: &str = "version = 4\n\n[[package]]\nname = \"trainer-cli\"\nversion = \"2.0.0\"\n";

/// The workspace, committed.
pub struct Fixture {
    folder: TemporaryFolder,
}

impl Fixture {
    pub fn create(purpose: &str) -> Self {
        let folder = TemporaryFolder::create(purpose).unwrap();
        let fixture = Self { folder };
        for name in DOCUMENTS {
            fixture.write(name, &format!("The text of {name}.\n"));
        }
        fixture.write("CHANGELOG.md", "# Changelog\n\n## 2.0.0\n\n- All.\n");
        fixture.write("Cargo.toml", WORKSPACE);
        fixture.write("Cargo.lock", LOCK);
        fixture.write("crates/trainer-cli/Cargo.toml", MANIFEST);
        fixture.write(
            "crates/trainer-cli/src/main.rs",
            include_str!("../../fixture/main.rs"),
        );
        fixture.write(
            "rust-toolchain.toml",
            include_str!("../../../rust-toolchain.toml"),
        );
        fixture.write(".gitignore", "/dist\n/target\n");
        fixture.git(&["init", "--quiet"]);
        fixture.commit();
        fixture
    }

    /// The folder of the workspace.
    pub fn root(&self) -> PathBuf {
        self.folder.path().join("workspace")
    }

    pub fn write(&self, name: &str, text: &str) {
        let path = self.root().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", "All"]);
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.current_dir(self.root())
            .args([
                "-c",
                "user.name=Somebody",
                "-c",
                "user.email=somebody@example.org",
            ])
            .args([
                "-c",
                "commit.gpgsign=false",
                "-c",
                "init.defaultBranch=main",
            ])
            .args(arguments)
            .env("GIT_COMMITTER_DATE", "2001-09-09T01:46:40Z");
        process::run(&mut git).unwrap();
    }

    /// A release of the portable flavour.
    pub fn plan(&self) -> Plan {
        let mut plan = Plan::new(&self.workspace(), Flavor::Portable, None).unwrap();
        // Wherever the tests of xtask itself are built.
        plan.target_folder = self.root().join("target");
        plan
    }

    pub fn workspace(&self) -> Workspace {
        Workspace::at(&self.root()).unwrap()
    }
}

/// The names in `folder`.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// How an archive with the files of [`small_release`] could have been made.
pub fn manifest() -> Manifest {
    Manifest {
        name: "tiny_agent_trainer_v2.0.0_20010909_014640_portable_x86_64-unknown-linux-gnu".into(),
        version: "2.0.0".into(),
        flavor: Flavor::Portable,
        target: "x86_64-unknown-linux-gnu".into(),
        commit: "0123456789abcdef0123456789abcdef01234567".into(),
        tree: "76543210".into(),
        time: "2001-09-09T01:46:40Z".into(),
        dirty: false,
        uncommitted: Vec::new(),
        inputs: [("Cargo.lock".into(), "abc".into())].into(),
        tools: [("rustc".into(), "rustc 1.95.0".into())].into(),
        profile: "release".into(),
        features: "parquet".into(),
        flags: vec!["-Ctarget-feature=+crt-static".into()],
        environment: [("TZ".into(), "UTC".into())].into(),
        tests: None,
        models: Vec::new(),
        binary: Facts {
            bytes: 7,
            sha256: sha256(b"program"),
            libraries: Some(Vec::new()),
        },
    }
}

/// A crate of version 1.0.0 from the registry, with its sources in `folder`.
pub fn dependency(name: &str, linked: bool, folder: PathBuf) -> Crate {
    Crate {
        name: name.into(),
        version: "1.0.0".into(),
        license: Some("MIT/Zlib".into()),
        repository: None,
        sha256: Some("abc".into()),
        linked,
        folder,
    }
}

/// The files of a whole archive.
pub fn small_release() -> Files {
    let texts = DOCUMENTS.iter().chain(&MADE).chain(&["config/more.toml"]);
    let mut files: Files = texts
        .map(|name| {
            (
                (*name).to_owned(),
                format!("The text of {name}.\n").into_bytes(),
            )
        })
        .collect();
    files.insert("bin/tiny-agent-trainer".into(), b"program".to_vec());
    let manifest = pretty(&serde_json::json!(manifest()));
    files.insert("BUILD_MANIFEST.json".into(), manifest.into_bytes());
    files.remove("SHA256SUMS");
    let sums = sums(&files);
    files.insert("SHA256SUMS".into(), sums.into_bytes());
    files
}
