//! An archive as its receiver meets it: hashes, what has to be in it, and every command, in a clean folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::baseline;
use super::documents::Manifest;
use super::environment::DOCUMENTS;
use super::flavor::Flavor;
use super::package::MADE;
use super::plan::binary_name;
use super::user::{PROMPT, User};
use super::{archive, staging};
use crate::checksum::{self, sha256};
use crate::disk;
use crate::log::Log;
use crate::package::archive::Files;
use crate::temporary::TemporaryFolder;

/// A part of the path that an archive is tried in: programs have to live with blanks and with letters that are not
/// ASCII.
const AWKWARD: &str = "ein Ördner mit Lücken 空";

/// What is in an archive that is whole.
pub struct Opened {
    /// The files.
    pub files: Files,
    /// How they were made.
    pub manifest: Manifest,
}

/// Reads the archive `path` and checks every hash in it and beside it.
pub fn open(path: &Path) -> Result<Opened, String> {
    let bytes = checksum::read_checked(path)?;
    let name = path
        .file_name()
        .and_then(|name| name.to_str()?.strip_suffix(".zip"))
        .ok_or_else(|| format!("{}: expected a file called NAME.zip", path.display()))?;
    let named = |message: String| format!("{}: {message}", path.display());
    let files = archive::read(name, &bytes).map_err(named)?;
    let manifest = check(name, &files).map_err(named)?;
    Ok(Opened { files, manifest })
}

/// An error unless `files` are a whole release `name`: nothing missing, nothing more, nothing changed.
fn check(name: &str, files: &Files) -> Result<Manifest, String> {
    for needed in DOCUMENTS.iter().chain(&MADE) {
        if !files.contains_key(*needed) {
            return Err(format!("it lacks {needed}"));
        }
    }
    let sums = String::from_utf8_lossy(&files["SHA256SUMS"]);
    let mut expected = BTreeMap::new();
    for line in sums.lines() {
        let (hash, path) = line
            .split_once("  ")
            .ok_or_else(|| format!("SHA256SUMS: expected a hash and a name, found {line:?}"))?;
        expected.insert(path, hash);
    }
    for (path, content) in files.iter().filter(|(path, _)| *path != "SHA256SUMS") {
        let found = sha256(content);
        match expected.remove(path.as_str()) {
            None => return Err(format!("{path} is in it, and not in SHA256SUMS")),
            Some(hash) if hash != found => {
                return Err(format!(
                    "{path} was changed: found SHA-256 {found}, expected {hash}"
                ));
            }
            Some(_) => {}
        }
    }
    if let Some(path) = expected.keys().next() {
        return Err(format!("it lacks {path}, which is in SHA256SUMS"));
    }
    let manifest: Manifest = serde_json::from_slice(&files["BUILD_MANIFEST.json"])
        .map_err(|error| format!("BUILD_MANIFEST.json: {error}"))?;
    if manifest.name != name {
        return Err(format!(
            "BUILD_MANIFEST.json is that of {}, and the archive is called {name}",
            manifest.name
        ));
    }
    let binary = binary_path(&manifest);
    let found = files.get(&binary).map(|content| sha256(content));
    if found.as_ref() != Some(&manifest.binary.sha256) {
        return Err(format!(
            "{binary} is not the one of BUILD_MANIFEST.json: found {}, expected {}",
            found.unwrap_or_else(|| "none".into()),
            manifest.binary.sha256
        ));
    }
    Ok(manifest)
}

/// The path of the binary in the archive.
pub fn binary_path(manifest: &Manifest) -> String {
    format!("bin/{}", binary_name(&manifest.target))
}

/// The measurements in it, for a build that has to come to the same archive.
pub fn measured(opened: &Opened) -> super::package::Measured {
    let baseline = baseline::FILES
        .iter()
        .filter_map(|name| Some(((*name).into(), opened.files.get(*name)?.clone())));
    super::package::Measured {
        tests: opened.manifest.tests.clone(),
        baseline: baseline.collect(),
        uncommitted: opened.manifest.uncommitted.clone(),
    }
}

/// Unpacks it where a stranger could have, makes it read-only, runs every command there, and looks whether it is still
/// what it was.
pub fn exercise(opened: &Opened, log: &Log) -> Result<(), String> {
    let place = TemporaryFolder::create("verify")?;
    let awkward = place.path().join(AWKWARD);
    let package = awkward.join("package");
    staging::unpack(&opened.files, &package)?;
    make_read_only(&package)?;
    run_commands(opened, &package, &awkward, log)?;
    unchanged(opened, &package)
}

fn run_commands(opened: &Opened, package: &Path, place: &Path, log: &Log) -> Result<(), String> {
    let manifest = &opened.manifest;
    let user = User::new(&package.join(binary_path(manifest)), place, log)?;
    for command in user.commands()? {
        user.run(&[&command, "--help"])?;
    }
    user.run(&["check"])?;
    user.run(&["validate", "shader.wgsl"])?;
    user.run(&["tokenize", "shader.wgsl"])?;
    user.run(&["dataset", "check"])?;
    user.run(&["show", "wgsl_quick"])?;
    if manifest.flavor == Flavor::Portable {
        user.refused(&["render", "shader.wgsl"], 2, Flavor::Gpu.name())?;
    }
    for model in &manifest.models {
        let path = package.join(model);
        let path = path.to_str().ok_or("the path of the model is not UTF-8")?;
        // A shader, and that it is valid, is what exit code 0 means.
        user.run(&[
            "generate",
            "--prompt",
            "a red circle on a dark blue background",
            "--model",
            path,
        ])?;
    }
    user.train_with_an_accident()?;
    user.run(&["list"])?;
    user.run(&["evaluate", "--data", "development", "--limit", "3"])?;
    let shader = user.run(&["generate", "--prompt", PROMPT])?;
    disk::write(&user.folder().join("generated.wgsl"), shader)?;
    user.run(&["validate", "generated.wgsl"])?;
    Ok(())
}

/// An error unless the files in `package` are what was unpacked there.
fn unchanged(opened: &Opened, package: &Path) -> Result<(), String> {
    let mut found = Files::new();
    collect(package, "", &mut found)?;
    let differs = |path: &&String| found.get(*path) != opened.files.get(*path);
    match found.keys().chain(opened.files.keys()).find(differs) {
        Some(path) => Err(format!("a command changed {path} in the unpacked archive")),
        None => Ok(()),
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), String> {
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, disk::read(&entry.path())?);
        }
    }
    Ok(())
}

/// Forbids writing to `path` and all below it.
fn make_read_only(path: &Path) -> Result<(), String> {
    let failed = |error| format!("cannot change {}: {error}", path.display());
    if path.is_dir() {
        for entry in fs::read_dir(path).map_err(failed)? {
            make_read_only(&entry.map_err(failed)?.path())?;
        }
    }
    let mut permissions = fs::metadata(path).map_err(failed)?.permissions();
    permissions.set_readonly(true);
    fs::set_permissions(path, permissions).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::documents::sums;
    use crate::release::fixture::{manifest, small_release};
    use crate::release::moment::Moment;

    /// `files` as an archive with its hash, opened.
    fn opened(files: &Files) -> Result<Opened, String> {
        let folder = TemporaryFolder::create("opened").unwrap();
        let name = manifest().name;
        let bytes = archive::write(&name, files, Moment::of(1_000_000_000)).unwrap();
        let path = folder.path().join(format!("{name}.zip"));
        fs::write(&path, &bytes).unwrap();
        let line = checksum::line(&format!("{name}.zip"), &bytes);
        fs::write(checksum::beside(&path), line).unwrap();
        open(&path)
    }

    #[test]
    fn a_whole_archive_is_opened() {
        let opened = opened(&small_release()).unwrap();
        assert_eq!(opened.manifest, manifest());
        assert_eq!(opened.files, small_release());
    }

    #[test]
    fn a_file_that_is_changed_added_or_missing_is_named_even_when_the_archive_has_a_good_hash() {
        let refused = |change: &dyn Fn(&mut Files), part: &str| {
            let mut files = small_release();
            change(&mut files);
            let message = opened(&files).err().unwrap();
            assert!(message.contains(part), "{message}");
        };
        let text = || b"other".to_vec();
        refused(
            &|files| drop(files.insert("README.md".into(), text())),
            "README.md was changed",
        );
        refused(
            &|files| drop(files.insert("docs/EXTRA.md".into(), text())),
            "docs/EXTRA.md is in it",
        );
        for needed in [
            "config/more.toml",
            "docs/MIGRATION.md",
            "SHA256SUMS",
            "sbom.cdx.json",
        ] {
            refused(
                &|files| drop(files.remove(needed)),
                &format!("lacks {needed}"),
            );
        }

        // Whoever changes the binary can also change the list of hashes, but then the manifest differs.
        refused(
            &|files| {
                files.insert("bin/tiny-agent-trainer".into(), text());
                files.remove("SHA256SUMS");
                let sums = sums(files);
                files.insert("SHA256SUMS".into(), sums.into_bytes());
            },
            "not the one of BUILD_MANIFEST.json",
        );
    }

    #[test]
    fn a_byte_flipped_anywhere_in_the_archive_is_found() {
        let folder = TemporaryFolder::create("flipped").unwrap();
        let name = manifest().name;
        let good = archive::write(&name, &small_release(), Moment::of(1_000_000_000)).unwrap();
        let path = folder.path().join(format!("{name}.zip"));
        let line = checksum::line(&format!("{name}.zip"), &good);
        fs::write(checksum::beside(&path), line).unwrap();
        fs::write(&path, &good).unwrap();
        open(&path).unwrap();
        for at in (0..good.len()).step_by(37) {
            let mut flipped = good.clone();
            flipped[at] ^= 0x10;
            fs::write(&path, &flipped).unwrap();
            assert!(open(&path).is_err(), "byte {at}");
        }
    }

    #[test]
    fn what_commands_change_in_the_package_is_found() {
        let folder = TemporaryFolder::create("changed").unwrap();
        let opened = opened(&small_release()).unwrap();
        let package = folder.path().join("package");
        staging::unpack(&opened.files, &package).unwrap();
        unchanged(&opened, &package).unwrap();
        fs::write(package.join("runs.log"), "x").unwrap();
        let message = unchanged(&opened, &package).unwrap_err();
        assert!(message.contains("runs.log"), "{message}");
        make_read_only(&package).unwrap();
        for path in ["", "bin", "bin/tiny-agent-trainer", "README.md"] {
            let found = fs::metadata(package.join(path)).unwrap();
            assert!(found.permissions().readonly(), "{path}");
        }
    }
}
