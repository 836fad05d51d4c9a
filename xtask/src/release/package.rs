//! What is in an archive.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::json;

use super::baseline;
use super::binary::Facts;
use super::dependencies;
use super::documents::{self, Manifest, lines, pretty, text};
use super::environment::DOCUMENTS;
use super::plan::{Plan, binary_name, tool};
use super::suite::Counts;
use crate::checksum::sha256;
use crate::log::Log;
use crate::package::archive::Files;
use crate::package::contents::mentioned;
use crate::temporary::TemporaryFolder;
use crate::{disk, git, process};

/// What the release makes itself, beside `FINAL_BASELINE`, completions and man pages.
pub const MADE: [&str; 7] = [
    "BUILD_MANIFEST.json",
    "BUILD_MANIFEST.txt",
    "PACKAGE_INFO.txt",
    "SHA256SUMS",
    "THIRD-PARTY-LICENSES.txt",
    "provenance.intoto.json",
    "sbom.cdx.json",
];

/// The shells, and the names that they look for.
const COMPLETIONS: [(&str, &str); 5] = [
    ("bash", "tiny-agent-trainer.bash"),
    ("elvish", "tiny-agent-trainer.elv"),
    ("fish", "tiny-agent-trainer.fish"),
    ("powershell", "_tiny-agent-trainer.ps1"),
    ("zsh", "_tiny-agent-trainer"),
];

/// What was found out before: it cannot be found out again and be the same, so a build that proves another one takes
/// that of the other one.
#[derive(Clone, Debug, Default)]
pub struct Measured {
    /// The tests that passed.
    pub tests: Option<Counts>,
    /// The figures.
    pub baseline: baseline::Files,
    /// The files that are not committed.
    pub uncommitted: Vec<String>,
}

/// The files of the release, none of which names a folder of this machine, and how they were made.
pub fn assemble(
    plan: &Plan,
    facts: &Facts,
    measured: &Measured,
    log: &Log,
) -> Result<(Files, Manifest), String> {
    let mut files = from_git(&plan.root)?;
    files.insert(
        format!("bin/{}", binary_name(&plan.target)),
        disk::read(&plan.binary())?,
    );
    made_by_the_binary(plan, &mut files, log)?;
    let crates = dependencies::of(plan)?;
    let licenses = dependencies::licenses(&crates)?;
    files.insert("THIRD-PARTY-LICENSES.txt".into(), licenses.into_bytes());
    files.extend(measured.baseline.clone());

    let manifest = manifest(plan, facts, measured, &files)?;
    let mut add = |name: &str, text: String| files.insert(name.into(), text.into_bytes());
    let value = json!(manifest);
    add("BUILD_MANIFEST.json", pretty(&value));
    let heading = format!("How {} was made", manifest.name);
    add("BUILD_MANIFEST.txt", text(&heading, &lines(&value)));
    add(
        "sbom.cdx.json",
        pretty(&documents::bill_of_materials(&manifest, &crates)),
    );
    let provenance = documents::provenance(&manifest, &files);
    files.insert(
        "provenance.intoto.json".into(),
        pretty(&provenance).into_bytes(),
    );
    let info = documents::package_info(&manifest, &files);
    files.insert("PACKAGE_INFO.txt".into(), info.into_bytes());
    let sums = documents::sums(&files);
    files.insert("SHA256SUMS".into(), sums.into_bytes());
    let private = plan.private_paths();
    for (name, content) in &files {
        if let Some(folder) = mentioned(content, &private) {
            return Err(format!("{name} names {folder}, a folder of this machine"));
        }
    }
    Ok((files, manifest))
}

/// The documents, the configuration and the models of the commit.
fn from_git(root: &Path) -> Result<Files, String> {
    let mut paths: BTreeSet<String> = DOCUMENTS.map(String::from).into();
    paths.extend(git::files(root, &["config", "docs", "models"])?);
    paths
        .into_iter()
        .map(|path| Ok((path.clone(), disk::read(&root.join(&path))?)))
        .collect()
}

/// Completions and man pages.
fn made_by_the_binary(plan: &Plan, files: &mut Files, log: &Log) -> Result<(), String> {
    let folder = TemporaryFolder::create("pages")?;
    let called = |arguments: &[&str]| {
        let mut command = Command::new(plan.binary());
        command.args(arguments).current_dir(folder.path());
        command
    };
    for (shell, name) in COMPLETIONS {
        let text = process::stdout_of(&mut called(&["completions", shell]))?;
        files.insert(format!("completions/{name}"), text.into_bytes());
    }
    log.run(&mut called(&["man", "--output", "man1"]))?;
    let pages = folder.path().join("man1");
    let failed = |error| format!("cannot list {}: {error}", pages.display());
    for entry in fs::read_dir(&pages).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        files.insert(format!("man/man1/{name}"), disk::read(&entry.path())?);
    }
    Ok(())
}

fn manifest(
    plan: &Plan,
    facts: &Facts,
    measured: &Measured,
    files: &Files,
) -> Result<Manifest, String> {
    let mut inputs = BTreeMap::new();
    for name in ["Cargo.lock", "Cargo.toml", "rust-toolchain.toml"] {
        inputs.insert(name.to_owned(), sha256(&disk::read(&plan.root.join(name))?));
    }
    let models: BTreeSet<&str> = files
        .keys()
        .filter_map(|path| path.strip_prefix("models/")?.split_once('/'))
        .map(|(model, _)| model)
        .collect();
    Ok(Manifest {
        name: plan.name(),
        version: plan.version.clone(),
        flavor: plan.flavor,
        target: plan.target.clone(),
        commit: plan.commit.hash.clone(),
        tree: plan.commit.tree.clone(),
        time: plan.moment().rfc3339(),
        dirty: !measured.uncommitted.is_empty(),
        uncommitted: measured.uncommitted.clone(),
        inputs,
        tools: tools(plan),
        profile: "release".into(),
        features: plan.flavor.features().into(),
        flags: plan.flags(),
        environment: plan
            .environment()
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        tests: measured.tests.clone(),
        models: models
            .into_iter()
            .map(|model| format!("models/{model}"))
            .collect(),
        binary: facts.clone(),
    })
}

/// What the tools say that decide the bytes of the binary; one that is not there decides nothing.
fn tools(plan: &Plan) -> BTreeMap<String, String> {
    let calls = [
        ("cargo", "--version"),
        ("rustc", "--version"),
        ("cc", "--version"),
        ("ld", "--version"),
        ("ldd", "--version"),
    ];
    let version = |(name, argument): (&str, &str)| {
        let mut command = tool(&plan.root, name);
        command
            .arg(argument)
            .env("LC_ALL", "C")
            .stderr(std::process::Stdio::null());
        let text = process::stdout_of(&mut command).ok()?;
        Some((name.to_owned(), text.lines().next()?.to_owned()))
    };
    calls.into_iter().filter_map(version).collect()
}
