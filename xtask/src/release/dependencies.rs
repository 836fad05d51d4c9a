//! The crates that a binary is made of.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::plan::{PACKAGE, Plan};
use crate::{disk, process};

/// One crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// The licence that its manifest names, an SPDX expression.
    pub license: Option<String>,
    /// Where its sources come from.
    pub repository: Option<String>,
    /// The hash of its package in the lock file; none for one of this workspace.
    pub sha256: Option<String>,
    /// Whether code of it is in the binary; what is not builds it.
    pub linked: bool,
    /// The folder with its sources.
    pub folder: PathBuf,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
    repository: Option<String>,
    manifest_path: PathBuf,
}

type Id = (String, String);

/// The crates in the order of their names and versions.
pub fn of(plan: &Plan) -> Result<Vec<Crate>, String> {
    // Macros run in the compiler.
    let linked = tree(plan, "normal,no-proc-macro")?;
    let all = tree(plan, "normal,build")?;
    // With all features, because it cannot be asked about one package alone; the tree says what of it counts.
    let mut metadata = plan.cargo(&["metadata", "--format-version", "1", "--all-features"]);
    metadata.args(["--locked", "--offline", "--filter-platform", &plan.target]);
    let text = process::stdout_of(&mut metadata)?;
    let Metadata { packages } = serde_json::from_str(&text)
        .map_err(|error| format!("`cargo metadata`: unexpected output: {error}"))?;
    let hashes = hashes(&disk::read_text(&plan.root.join("Cargo.lock"))?);
    let mut packages: BTreeMap<Id, Package> = packages
        .into_iter()
        .map(|package| ((package.name.clone(), package.version.clone()), package))
        .collect();
    all.into_iter()
        .map(|id| {
            let package = packages.remove(&id).ok_or_else(|| {
                format!(
                    "`cargo metadata` does not know {} {}, which `cargo tree` names",
                    id.0, id.1
                )
            })?;
            let folder = package.manifest_path.parent().unwrap_or(Path::new(""));
            Ok(Crate {
                license: package.license,
                repository: package.repository,
                sha256: hashes.get(&id).cloned(),
                linked: linked.contains(&id),
                folder: folder.into(),
                name: id.0,
                version: id.1,
            })
        })
        .collect()
}

/// The names and versions that `cargo tree` gives over these kinds of edges.
fn tree(plan: &Plan, edges: &str) -> Result<BTreeSet<Id>, String> {
    let mut command = plan.cargo(&["tree", "--locked", "--offline", "--prefix", "none"]);
    command.args(["--package", PACKAGE, "--format", "{p}", "--edges", edges]);
    command.args([
        "--target",
        &plan.target,
        "--features",
        plan.flavor.features(),
    ]);
    let text = process::stdout_of(&mut command)?;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| {
            let mut words = line.split_whitespace();
            let name = words.next();
            let version = words.next().and_then(|word| word.strip_prefix('v'));
            match (name, version) {
                (Some(name), Some(version)) => Ok((name.into(), version.into())),
                _ => Err(format!("`cargo tree`: unexpected line {line:?}")),
            }
        })
        .collect()
}

/// The checksums in a lock file, as cargo writes one.
fn hashes(lock: &str) -> BTreeMap<Id, String> {
    let mut hashes = BTreeMap::new();
    for package in lock.split("[[package]]") {
        let value = |key: &str| {
            let find = |line: &str| {
                let value = line.strip_prefix(key)?.strip_prefix(" = \"")?;
                Some(value.strip_suffix('"')?.to_owned())
            };
            package.lines().find_map(find)
        };
        if let (Some(name), Some(version), Some(hash)) =
            (value("name"), value("version"), value("checksum"))
        {
            hashes.insert((name, version), hash);
        }
    }
    hashes
}

/// The texts under which the crates may be used, each once, with the crates it is of.
pub fn licenses(crates: &[Crate]) -> Result<String, String> {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut without = Vec::new();
    let foreign = crates
        .iter()
        .filter(|each| each.linked && each.sha256.is_some());
    for each in foreign {
        let name = format!("{} {}", each.name, each.version);
        let files = license_files(&each.folder)?;
        if files.is_empty() {
            let terms = each.license.as_deref().unwrap_or("no licence named");
            without.push(format!("{name}: {terms}"));
        }
        for file in files {
            let text = String::from_utf8_lossy(&disk::read(&file)?).replace("\r\n", "\n");
            texts
                .entry(text.trim().to_owned())
                .or_default()
                .insert(name.clone());
        }
    }
    let mut written = String::from(
        "The licences of the crates whose code is in the binary, as they came with it.\n",
    );
    if !without.is_empty() {
        written += "\nThese came without a text; what their manifests name:\n\n";
        written += &format!("{}\n", without.join("\n"));
    }
    let mut parts: Vec<_> = texts
        .into_iter()
        .map(|(text, names)| (names.into_iter().collect::<Vec<_>>().join(", "), text))
        .collect();
    parts.sort();
    let line = "-".repeat(80);
    for (names, text) in parts {
        written += &format!("\n{line}\n{names}\n{line}\n\n{text}\n");
    }
    Ok(written)
}

/// The files at the top of `folder` that are called as such texts are.
fn license_files(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error| format!("cannot list {}: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = entry.file_name().to_string_lossy().to_ascii_uppercase();
        let kinds = [
            "LICENSE",
            "LICENCE",
            "COPYING",
            "COPYRIGHT",
            "NOTICE",
            "UNLICENSE",
        ];
        if kinds.iter().any(|kind| name.starts_with(kind)) && entry.path().is_file() {
            files.push(entry.path());
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::fixture::dependency;
    use crate::temporary::TemporaryFolder;

    #[test]
    fn hashes_are_read_from_a_lock_file() {
        let lock = "version = 4\n\n[[package]]\nname = \"a\"\nversion = \"1.0.0\"\nsource = \"x\"\n\
            checksum = \"abc\"\ndependencies = [\n \"b\",\n]\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n";
        let hashes = hashes(lock);
        assert_eq!(hashes.len(), 1);
        assert_eq!(hashes[&("a".into(), "1.0.0".into())], "abc");
    }

    #[test]
    fn a_text_that_two_crates_share_is_there_once_and_a_crate_without_one_is_named() {
        let folder = TemporaryFolder::create("licences").unwrap();
        let made = |name: &str, text: Option<&str>, linked| {
            let path = folder.path().join(name);
            fs::create_dir(&path).unwrap();
            if let Some(text) = text {
                fs::write(path.join("LICENSE-MIT.txt"), text).unwrap();
            }
            dependency(name, linked, path)
        };
        let crates = [
            made("one", Some("Take it.\n"), true),
            made("two", Some("Take it.\r\n"), true),
            made("three", None, true),
            made("builds", Some("Not in it."), false),
        ];
        let text = licenses(&crates).unwrap();
        assert_eq!(text.matches("Take it.").count(), 1);
        assert!(text.contains("\none 1.0.0, two 1.0.0\n"), "{text}");
        assert!(text.contains("\nthree 1.0.0: MIT/Zlib\n"), "{text}");
        assert!(!text.contains("Not in it."), "{text}");
    }
}
