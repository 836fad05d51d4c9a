//! A folder that is gone afterwards.

use std::path::{Path, PathBuf};
use std::{env, fs, process};

/// An empty folder under the system's folder for temporary files; it and all in it is deleted when
/// the value is dropped.
pub struct TemporaryFolder {
    path: PathBuf,
}

impl TemporaryFolder {
    /// Creates one; `purpose` is part of its name.
    pub fn create(purpose: &str) -> Result<Self, String> {
        let name = format!("tiny-agent-trainer-{purpose}-{}", process::id());
        let path = env::temp_dir().join(name);
        // Fails when it exists, so nothing that somebody else put there is used or deleted.
        fs::create_dir(&path)
            .map_err(|error| format!("cannot create the folder {}: {error}", path.display()))?;
        Ok(Self { path })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a file into it and gives its path.
    pub fn write(&self, name: &str, content: &str) -> Result<PathBuf, String> {
        let path = self.path.join(name);
        fs::write(&path, content)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        Ok(path)
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.path) {
            eprintln!("cannot delete {}: {error}", self.path.display());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_gone_with_its_files_and_is_never_shared() {
        let folder = TemporaryFolder::create("test").unwrap();
        let file = folder.write("file", "content").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "content");
        let second = TemporaryFolder::create("test").err().unwrap();
        assert!(second.contains(folder.path().to_str().unwrap()), "{second}");
        drop(folder);
        assert!(!file.parent().unwrap().exists());
    }
}
