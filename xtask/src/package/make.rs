//! Making the package.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::archive::{self, Files};
use super::{CRATE, contents};
use crate::process;
use crate::workspace::{self, Workspace};
use crate::{checksum, disk, git};

/// The licences are those of the workspace, in its root; cargo packages what is in the folder of
/// the crate.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// A package that was made.
pub struct Made {
    /// Where it is.
    pub path: PathBuf,
    /// The name of the folder in it.
    pub folder: String,
    /// What is in the file.
    pub bytes: Vec<u8>,
    /// Whether files were in it that are not committed.
    pub dirty: bool,
}

/// Where the package of the workspace belongs.
pub fn path(workspace: &Workspace) -> Result<PathBuf, String> {
    let name = format!("{}.crate", folder_name(workspace)?);
    Ok(workspace.dist().join(name))
}

/// The name of the folder in the package.
fn folder_name(workspace: &Workspace) -> Result<String, String> {
    Ok(format!("{CRATE}-{}", workspace.version_of(CRATE)?))
}

/// Makes the package of the workspace and the file with its hash.
pub fn make(workspace: &Workspace, allow_dirty: bool) -> Result<Made, String> {
    let changes = git::changes(workspace.root());
    let dirty = changes.as_ref().map_or(true, |changes| !changes.is_empty());
    if dirty {
        let why = match changes {
            Ok(changes) => git::shortened(&changes),
            Err(error) => error,
        };
        if !allow_dirty {
            return Err(format!(
                "a package is made of a commit, and this is none:\n{why}\n\
                 commit or stash the changes, or package them as they are with --allow-dirty"
            ));
        }
        eprintln!("packaging files that are not committed:\n{why}");
    }
    let scratch = workspace.target().join("package-training");
    let bytes = pack(workspace, &scratch, allow_dirty, |_| ())?;

    let path = path(workspace)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let hash = checksum::line(&name, &bytes);
    place(&path, &bytes)?;
    place(&checksum::beside(&path), hash.as_bytes())?;
    Ok(Made {
        path,
        folder: folder_name(workspace)?,
        bytes,
        dirty,
    })
}

/// The package of `workspace` as bytes. Cargo packs it below the folder `scratch`, called with what
/// `surroundings` adds to its environment, and its archive is packed anew: the compression is ours
/// and the same on every processor, and the licences are added.
pub fn pack(
    workspace: &Workspace,
    scratch: &Path,
    allow_dirty: bool,
    surroundings: impl Fn(&mut Command),
) -> Result<Vec<u8>, String> {
    let command = |network: &[&str]| {
        let mut command = workspace.cargo(&["package", "--package", CRATE, "--quiet"]);
        command.args(["--locked", "--no-verify", "--target-dir"]);
        command.arg(scratch).args(network);
        if allow_dirty {
            command.arg("--allow-dirty");
        }
        surroundings(&mut command);
        command
    };
    // Cargo asks the registry for news even when it needs none.
    if !process::succeeds_quietly(&mut command(&["--offline"])) {
        process::run(&mut command(&[]))?;
    }
    let folder = folder_name(workspace)?;
    let packed = scratch.join("package").join(format!("{folder}.crate"));
    let mut files = archive::read(&folder, &disk::read(&packed)?)
        .map_err(|error| format!("the archive that cargo made is not usable: {error}"))?;
    add_licences(workspace.root(), &mut files)?;
    contents::check(&files, &private_paths(workspace)?)?;
    archive::write(&folder, &files)
}

/// The folders of this machine that a package may not name.
pub fn private_paths(workspace: &Workspace) -> Result<Vec<String>, String> {
    Ok(contents::private_paths([
        workspace.root(),
        workspace.target(),
        &workspace::cargo_home()?,
    ]))
}

fn add_licences(root: &Path, files: &mut Files) -> Result<(), String> {
    for name in LICENCES {
        files.insert(name.into(), disk::read(&root.join(name))?);
    }
    Ok(())
}

/// Writes a file so that it is never there in part.
fn place(path: &Path, content: &[u8]) -> Result<(), String> {
    let mut partial = path.as_os_str().to_owned();
    partial.push(".partial");
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&partial, content))
        .and_then(|()| fs::rename(&partial, path))
        .map_err(|error| format!("cannot write {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::TemporaryFolder;

    #[test]
    fn a_file_is_placed_over_an_older_one_and_nothing_else_is_left() {
        let folder = TemporaryFolder::create("place").unwrap();
        let path = folder.path().join("dist/a.crate");
        place(&path, b"old").unwrap();
        place(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1);
    }
}
