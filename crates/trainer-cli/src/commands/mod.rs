//! The commands, one file each.

pub mod add_reviewer;
pub mod average;
pub mod check;
pub mod completions;
pub mod dataset;
pub mod evaluate;
pub mod generate;
pub mod init;
pub mod list;
pub mod man;
#[cfg(feature = "render")]
pub mod render;
pub mod report;
pub mod runs;
pub mod show;
pub mod synth;
pub mod tokenize;
pub mod train;
pub mod validate;

use std::path::{Path, PathBuf};

use ignore::WalkBuilder;

use crate::failure::Failure;

/// Writes `content` to `path`, which must not exist unless `force` is given.
///
/// # Errors
///
/// [`Failure::Usage`] when it exists, [`Failure::Machine`] when it cannot be written.
pub(crate) fn write_new(
    path: &Path,
    content: &(impl AsRef<[u8]> + ?Sized),
    force: bool,
) -> Result<(), Failure> {
    use std::io::{ErrorKind, Write};

    let opened = if force {
        std::fs::File::create(path)
    } else {
        std::fs::File::create_new(path)
    };
    let written = opened.and_then(|mut file| file.write_all(content.as_ref()));
    written.map_err(|error| {
        if error.kind() == ErrorKind::AlreadyExists {
            Failure::usage(format!(
                "`{}` exists already and is left as it is; name another place or remove it first",
                path.display()
            ))
        } else {
            Failure::machine(format!("cannot write `{}`: {error}", path.display()))
        }
    })
}

/// Makes a folder and those above it.
///
/// # Errors
///
/// [`Failure::Machine`] when it cannot be made.
pub(crate) fn create_folder(path: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(path).map_err(|error| {
        Failure::machine(format!(
            "cannot create the folder `{}`: {error}",
            path.display()
        ))
    })
}

/// Reads a file, or stdin for `-`.
///
/// # Errors
///
/// [`Failure::Machine`] when it cannot be read.
pub(crate) fn read_bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    use std::io::Read;

    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().read_to_end(&mut bytes).map(drop)
    } else {
        std::fs::read(path).map(|content| bytes = content)
    };
    read.map_err(|error| Failure::machine(format!("cannot read `{}`: {error}", path.display())))?;
    Ok(bytes)
}

/// Reads a text file, or stdin for `-`.
///
/// # Errors
///
/// [`Failure::Machine`] when it cannot be read, [`Failure::Input`] when it is not UTF-8.
pub(crate) fn read_text(path: &Path) -> Result<String, Failure> {
    String::from_utf8(read_bytes(path)?).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let before = String::from_utf8_lossy(&error.as_bytes()[..valid]);
        let line = 1 + before.matches('\n').count();
        Failure::input(format!(
            "`{}` is not UTF-8 text: line {line} holds the byte 0x{:02x}; save the file as UTF-8",
            path.display(),
            error.as_bytes()[valid]
        ))
    })
}

/// The `.wgsl` files below a folder, sorted, without what `.gitignore` excludes.
///
/// # Errors
///
/// [`Failure::Machine`] when the folder cannot be read, [`Failure::Usage`] when it holds no such file.
pub(crate) fn shaders(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut walk = WalkBuilder::new(folder);
    walk.require_git(false)
        .sort_by_file_name(std::ffi::OsStr::cmp);
    for entry in walk.build() {
        let entry = entry.map_err(|error| {
            Failure::machine(format!(
                "cannot read the folder `{}`: {error}",
                folder.display()
            ))
        })?;
        let is_wgsl = entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "wgsl");
        if is_wgsl && entry.file_type().is_some_and(|kind| kind.is_file()) {
            files.push(entry.into_path());
        }
    }
    if files.is_empty() {
        return Err(Failure::usage(format!(
            "the folder `{}` holds no .wgsl file; name a folder or files with shaders",
            folder.display()
        )));
    }
    Ok(files)
}
