//! Whether a release can be made here at all.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::plan::{Plan, tool};
use crate::log::Log;
use crate::{disk, git, process, workspace};

/// What every archive has, and so every commit that is released.
pub const DOCUMENTS: [&str; 14] = [
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "config/engine.toml",
    "config/wgsl_generation.toml",
    "config/wgsl_quick.toml",
    "config/wgsl_small.toml",
    "docs/BUILD_PACKAGE.md",
    "docs/MIGRATION.md",
    "docs/PRODUCTION_CONFIG.md",
    "docs/QUICK_REFERENCE.md",
    "docs/USER_GUIDE.md",
];
/// What only the build needs.
const SOURCES: [&str; 4] = ["Cargo.lock", "Cargo.toml", "crates", "rust-toolchain.toml"];
/// The tests and one flavour take as much.
const NEEDED_KILOBYTES: u64 = 8 << 20;

/// An error unless everything that a release is made of is there, and is what the commit says. Gives the files that
/// are not committed, which `allow_dirty` allows.
pub fn check(plan: &Plan, allow_dirty: bool, log: &Log) -> Result<Vec<String>, String> {
    let root = &plan.root;
    structure(root)?;
    let toolchain = disk::read_text(&root.join("rust-toolchain.toml"))?;
    let pinned = pinned(&toolchain)?;
    for name in ["rustc", "cargo"] {
        let version = process::stdout_of(tool(root, name).arg("--version"))?;
        let found = version.split_whitespace().nth(1).unwrap_or_default();
        if found != pinned {
            return Err(format!(
                "{name} is {found}, and rust-toolchain.toml asks for {pinned}; \
                 install it with `rustup toolchain install {pinned}`"
            ));
        }
        log.say(version.trim());
    }
    changelog(&disk::read_text(&root.join("CHANGELOG.md"))?, &plan.version)?;
    let uncommitted = uncommitted(root, allow_dirty)?;
    // Sources are fetched here, with the settings of whoever calls; no later step asks the network.
    let mut fetch = workspace::cargo_in(root, &["fetch", "--locked", "--quiet"]);
    log.run(&mut fetch).map_err(|message| {
        format!("{message}; is Cargo.lock what the manifests ask for? `cargo check` mends it")
    })?;
    if let Some(free) = free_kilobytes(root) {
        log.say(&format!("{} MB are free", free >> 10));
        if free < NEEDED_KILOBYTES {
            return Err(format!(
                "{} MB are free on the disk of {}, and a release needs {}",
                free >> 10,
                root.display(),
                NEEDED_KILOBYTES >> 10
            ));
        }
    }
    Ok(uncommitted)
}

fn structure(root: &Path) -> Result<(), String> {
    for name in DOCUMENTS.iter().chain(&SOURCES) {
        let path = root.join(name);
        let there = fs::metadata(&path).is_ok_and(|found| found.is_dir() || found.len() > 0);
        if !there {
            return Err(format!(
                "{} is missing or empty, and every release has it",
                path.display()
            ));
        }
    }
    Ok(())
}

fn uncommitted(root: &Path, allowed: bool) -> Result<Vec<String>, String> {
    let changes = git::changes(root)?;
    if !changes.is_empty() && !allowed {
        return Err(format!(
            "a release is made of a commit, and this is none:\n{}\n\
             commit or stash the changes, or take them as they are with --allow-dirty",
            git::shortened(&changes)
        ));
    }
    Ok(changes)
}

/// The version in the text of a `rust-toolchain.toml`.
fn pinned(text: &str) -> Result<&str, String> {
    text.lines()
        .find_map(|line| line.trim().strip_prefix("channel = \"")?.strip_suffix('"'))
        .ok_or_else(|| format!("rust-toolchain.toml has no line `channel = \"…\"`: {text:?}"))
}

fn changelog(text: &str, version: &str) -> Result<(), String> {
    let about = |line: &str| {
        let named = line.strip_prefix("## ").unwrap_or_default();
        named.split_whitespace().next() == Some(version)
    };
    if text.lines().any(about) {
        Ok(())
    } else {
        Err(format!(
            "CHANGELOG.md has no heading `## {version}`, the version of the workspace"
        ))
    }
}

/// The room on the disk of `folder`, where the system tells.
fn free_kilobytes(folder: &Path) -> Option<u64> {
    let mut command = Command::new("df");
    command
        .arg("-Pk")
        .arg(folder)
        .stderr(std::process::Stdio::null());
    let text = process::stdout_of(&mut command).ok()?;
    text.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::fixture::{Fixture, LOG};

    #[test]
    fn a_complete_commit_is_fine() {
        let fixture = Fixture::create("environment");
        assert!(check(&fixture.plan(), false, &LOG).unwrap().is_empty());
    }

    #[test]
    fn a_missing_or_empty_document_is_named() {
        let fixture = Fixture::create("document");
        for name in ["docs/MIGRATION.md", "LICENSE-MIT"] {
            fixture.write(name, "");
            let message = check(&fixture.plan(), true, &LOG).unwrap_err();
            assert!(message.contains(name), "{message}");
            fixture.write(name, "text\n");
        }
        fs::remove_file(fixture.root().join("README.md")).unwrap();
        let message = check(&fixture.plan(), true, &LOG).unwrap_err();
        assert!(message.contains("README.md"), "{message}");
    }

    #[test]
    fn a_lock_file_that_is_not_that_of_the_manifests_stops_it() {
        let fixture = Fixture::create("lock-file");
        let path = fixture.root().join("Cargo.lock");
        let lock = fs::read_to_string(&path).unwrap();
        fixture.write("Cargo.lock", &lock.replace("2.0.0", "1.9.9"));
        let message = check(&fixture.plan(), false, &LOG).unwrap_err();
        assert!(message.contains("Cargo.lock"), "{message}");
        // Committed it is still not what the manifests ask for.
        fixture.commit();
        let message = check(&fixture.plan(), false, &LOG).unwrap_err();
        assert!(message.contains("--locked"), "{message}");
    }

    #[test]
    fn files_that_are_not_committed_stop_it_unless_they_are_allowed() {
        let fixture = Fixture::create("dirty");
        fixture.write("new.txt", "text\n");
        let message = check(&fixture.plan(), false, &LOG).unwrap_err();
        assert!(message.contains("?? new.txt"), "{message}");
        assert_eq!(check(&fixture.plan(), true, &LOG).unwrap(), ["?? new.txt"]);
    }

    #[test]
    fn another_toolchain_and_a_version_without_a_change_are_refused() {
        assert_eq!(
            pinned("[toolchain]\nchannel = \"1.95.0\"\n").unwrap(),
            "1.95.0"
        );
        assert!(pinned("[toolchain]\n").is_err());
        changelog("# Changes\n\n## 2.0.0 (unreleased)\n", "2.0.0").unwrap();
        let message = changelog("## 2.0.00\n### 2.0.0\n", "2.0.0").unwrap_err();
        assert!(message.contains("## 2.0.0"), "{message}");
    }
}
