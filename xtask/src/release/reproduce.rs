//! The same commit gives the same binary and the same archive, wherever it is built.

use std::path::Path;

use super::elf::Elf;
use super::flavor::Flavor;
use super::package::{Measured, assemble};
use super::plan::Plan;
use super::{archive, binary, documents};
use crate::checksum::sha256;
use crate::log::Log;
use crate::package::archive::Files;
use crate::workspace::Workspace;
use crate::{disk, git};

/// What differs between two people who build a release.
struct Surroundings {
    /// The folder of the clone, which is part of the paths in it.
    folder: &'static str,
    /// Where cargo keeps its crates.
    cargo_home: &'static str,
    /// How many things more than there are cores cargo does at once.
    more_jobs: usize,
}

const SURROUNDINGS: [Surroundings; 2] = [
    Surroundings {
        folder: "a",
        cargo_home: "cargo-a",
        more_jobs: 0,
    },
    Surroundings {
        folder: "another/and-deeper",
        cargo_home: "elsewhere/cargo-b",
        more_jobs: 3,
    },
];

/// What a build came to.
pub struct Built {
    /// Where or by whom.
    pub whose: String,
    /// The binary.
    pub binary: Vec<u8>,
    /// The archive.
    pub archive: Vec<u8>,
    /// What is in the archive.
    pub files: Files,
    /// How it was made.
    pub manifest: documents::Manifest,
}

/// What is built again.
pub struct Recipe<'a> {
    /// A commit of the repository of the workspace.
    pub commit: &'a str,
    /// The flavour.
    pub flavor: Flavor,
    /// The target.
    pub target: &'a str,
    /// What is taken from the release that is compared with.
    pub measured: &'a Measured,
}

/// Builds `recipe` in every surroundings, below `scratch`.
pub fn build_all(
    workspace: &Workspace,
    recipe: &Recipe,
    scratch: &Path,
    log: &Log,
) -> Result<Vec<Built>, String> {
    let build = |index| build(workspace, recipe, scratch, index, log);
    (0..SURROUNDINGS.len()).map(build).collect()
}

/// Builds `recipe` in the surroundings `index`, below `scratch`.
pub fn build(
    workspace: &Workspace,
    recipe: &Recipe,
    scratch: &Path,
    index: usize,
    log: &Log,
) -> Result<Built, String> {
    let surroundings = &SURROUNDINGS[index];
    let clone = scratch.join(surroundings.folder);
    disk::create_folder(clone.parent().unwrap_or(scratch))?;
    git::clone(workspace.root(), recipe.commit, &clone)?;
    let mut plan = Plan::new(&Workspace::at(&clone)?, recipe.flavor, Some(recipe.target))?;
    let cargo_home = scratch.join(surroundings.cargo_home);
    disk::create_folder(&cargo_home)?;
    lend_crates(&plan.cargo_home, &cargo_home)?;
    plan.cargo_home = cargo_home;
    plan.target_folder = clone.join("target");
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    plan.jobs = Some(cores + surroundings.more_jobs);
    binary::build(&plan, log)?;
    let facts = binary::check(&plan, log)?;
    let (files, manifest) = assemble(&plan, &facts, recipe.measured, log)?;
    let built = Built {
        whose: format!("a clone in {}", surroundings.folder),
        binary: disk::read(&plan.binary())?,
        archive: archive::write(&manifest.name, &files, plan.moment())?,
        files,
        manifest,
    };
    // Two builds at once would need twice the room.
    disk::delete_folder(&plan.target_folder)?;
    Ok(built)
}

/// Has the crates that `from` holds found under `to` too, so that they need not be fetched again.
fn lend_crates(from: &Path, to: &Path) -> Result<(), String> {
    for name in ["registry", "git", "config.toml"] {
        let (source, link) = (from.join(name), to.join(name));
        if !source.exists() {
            continue;
        }
        #[cfg(unix)]
        let linked = std::os::unix::fs::symlink(&source, &link);
        #[cfg(windows)]
        let linked = if source.is_dir() {
            std::os::windows::fs::symlink_dir(&source, &link)
        } else {
            std::os::windows::fs::symlink_file(&source, &link)
        };
        linked.map_err(|error| format!("cannot link {}: {error}", link.display()))?;
    }
    Ok(())
}

/// An error that says what differs, unless all of `builds` came to the same.
pub fn compare(builds: &[Built]) -> Result<String, String> {
    let Some((first, rest)) = builds.split_first() else {
        return Err("nothing was built".into());
    };
    for other in rest {
        if first.binary != other.binary {
            return Err(format!(
                "the binary of {} and that of {} differ: {}{}",
                first.whose,
                other.whose,
                first_difference(&first.binary, &other.binary),
                because(first, other)
            ));
        }
        if first.archive != other.archive {
            let differs = |path: &&String| first.files.get(*path) != other.files.get(*path);
            let file = first.files.keys().chain(other.files.keys()).find(differs);
            return Err(format!(
                "the archive of {} and that of {} differ: {}{}",
                first.whose,
                other.whose,
                file.map_or("in the archive around the files", String::as_str),
                because(first, other)
            ));
        }
    }
    Ok(format!(
        "identical: {} builds; the binary has SHA-256 {}, the archive {}",
        builds.len(),
        sha256(&first.binary),
        sha256(&first.archive)
    ))
}

/// Where two binaries differ first.
fn first_difference(left: &[u8], right: &[u8]) -> String {
    let same = left
        .iter()
        .zip(right)
        .take_while(|(left, right)| left == right);
    let at = same.count();
    let section = Elf::of(left).and_then(|elf| elf.section_at(at));
    let section = section.map_or("outside of every section".into(), |name| {
        format!("in the section {name}")
    });
    format!(
        "first at byte {at}, {section} ({} and {} bytes)",
        left.len(),
        right.len()
    )
}

/// What the manifests say of it.
fn because(left: &Built, right: &Built) -> String {
    let differences = left.manifest.differences(&right.manifest);
    let inputs: Vec<String> = differences
        .into_iter()
        .filter(|line| !line[2..].starts_with("binary."))
        .collect();
    if inputs.is_empty() {
        "; the manifests name the same inputs".into()
    } else {
        format!("; the manifests differ in\n{}", inputs.join("\n"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::fixture::manifest;

    fn built(binary: &[u8], archive: &[u8]) -> Built {
        Built {
            whose: "somebody".into(),
            binary: binary.into(),
            archive: archive.into(),
            files: [("bin/program".into(), archive.into())].into(),
            manifest: manifest(),
        }
    }

    #[test]
    fn equal_builds_are_identical_and_others_say_where_they_differ() {
        let said = compare(&[built(b"a", b"b"), built(b"a", b"b")]).unwrap();
        assert!(said.starts_with("identical: 2 builds"), "{said}");
        let message = compare(&[built(b"abc", b"b"), built(b"abd", b"b")]).unwrap_err();
        assert!(message.contains("first at byte 2"), "{message}");
        assert!(message.contains("the same inputs"), "{message}");
        let message = compare(&[built(b"a", b"b"), built(b"a", b"c")]).unwrap_err();
        assert!(message.contains("bin/program"), "{message}");
        let mut other = built(b"b", b"b");
        other
            .manifest
            .inputs
            .insert("Cargo.lock".into(), "def".into());
        let message = compare(&[built(b"a", b"b"), other]).unwrap_err();
        assert!(message.contains("+ inputs.Cargo.lock: def"), "{message}");
    }
}
