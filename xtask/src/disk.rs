//! Files and folders; an error names the one it is about.

use std::fs;
use std::path::Path;

/// The content of the file `path`.
pub fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// The content of the file `path`, which is text.
pub fn read_text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// Writes the file `path`; one that is there is replaced.
pub fn write(path: &Path, content: impl AsRef<[u8]>) -> Result<(), String> {
    fs::write(path, content).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

/// Creates the folder `path` and those that it is in, unless they are there.
pub fn create_folder(path: &Path) -> Result<(), String> {
    fs::create_dir_all(path)
        .map_err(|error| format!("cannot create the folder {}: {error}", path.display()))
}

/// Deletes the folder `path` and all in it, also where nobody may write.
pub fn delete_folder(path: &Path) -> Result<(), String> {
    fs::remove_dir_all(path)
        .or_else(|_| {
            // What keeps it from being deleted is an error of the second try.
            let _ = let_write_to_folders(path);
            fs::remove_dir_all(path)
        })
        .map_err(|error| format!("cannot delete {}: {error}", path.display()))
}

/// Files can be deleted from a folder that their owner may write to. Links are not followed.
#[cfg(unix)]
fn let_write_to_folders(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            let_write_to_folders(&entry.path())?;
        }
    }
    Ok(())
}

/// Windows deletes what is read-only.
#[cfg(not(unix))]
fn let_write_to_folders(_folder: &Path) -> std::io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::TemporaryFolder;

    #[test]
    fn an_error_names_the_file_or_folder() {
        let folder = TemporaryFolder::create("disk").unwrap();
        let file = folder.write("file", "text").unwrap();
        assert_eq!(read_text(&file).unwrap(), "text");
        let below = file.join("below");
        for (error, expected) in [
            (read(&below).unwrap_err(), "cannot read "),
            (write(&below, "").unwrap_err(), "cannot write "),
            (
                create_folder(&below).unwrap_err(),
                "cannot create the folder ",
            ),
            (delete_folder(&below).unwrap_err(), "cannot delete "),
        ] {
            assert!(error.starts_with(expected), "{error}");
            assert!(error.contains("below"), "{error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_read_only_folder_is_deleted_and_what_a_link_in_it_names_stays_as_it_is() {
        use std::os::unix::fs::{PermissionsExt, symlink};

        let folder = TemporaryFolder::create("read-only").unwrap();
        let (inner, other) = (folder.path().join("a/b"), folder.path().join("other"));
        create_folder(&inner).unwrap();
        create_folder(&other).unwrap();
        write(&inner.join("file"), "text").unwrap();
        symlink(&other, inner.join("link")).unwrap();
        for path in [&inner, &other] {
            fs::set_permissions(path, fs::Permissions::from_mode(0o500)).unwrap();
        }
        delete_folder(&folder.path().join("a")).unwrap();
        assert!(!inner.exists());
        let mode = fs::metadata(&other).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o500);
    }
}
