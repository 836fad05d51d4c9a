//! Where a release is put together: nothing of it is in its place before all of it is.

use std::fs;
use std::path::{Path, PathBuf};

use super::archive::mode;
use super::signature;
use crate::package::archive::Files;
use crate::temporary::TemporaryFolder;
use crate::{checksum, disk};

/// A folder in `dist` that is gone afterwards, also when the process is interrupted.
pub struct Staging {
    folder: TemporaryFolder,
    dist: PathBuf,
}

/// What was released.
#[derive(Clone, Debug)]
pub struct Released {
    /// The archive; the file with its hash is beside it.
    pub archive: PathBuf,
    /// The folder with the same files.
    pub folder: PathBuf,
}

impl Staging {
    /// An empty one. The lock of `dist` has to be held: what a killed process left is deleted.
    pub fn create(dist: &Path) -> Result<Self, String> {
        Ok(Self {
            folder: TemporaryFolder::replacing(dist.join(".partial"))?,
            dist: dist.into(),
        })
    }

    /// Writes the release `name` into it: the archive, its hash, and the files. Gives where the archive is.
    pub fn write(&self, name: &str, archive: &[u8], files: &Files) -> Result<PathBuf, String> {
        let path = self.folder.path().join(format!("{name}.zip"));
        disk::write(&path, archive)?;
        let hash = checksum::line(&format!("{name}.zip"), archive);
        disk::write(&checksum::beside(&path), hash)?;
        unpack(files, &self.folder.path().join(name))?;
        Ok(path)
    }

    /// Puts the release `name` into its place; one of the same name is replaced.
    pub fn release(self, name: &str) -> Result<Released, String> {
        let archive = format!("{name}.zip");
        let hash = format!("{name}.zip.sha256");
        let signature = signature::beside(Path::new(&archive));
        let stale = self.dist.join(&signature);
        if stale.exists() {
            fs::remove_file(&stale)
                .map_err(|error| format!("cannot delete {}: {error}", stale.display()))?;
        }
        let mut parts = vec![PathBuf::from(name), hash.into(), archive.clone().into()];
        if self.folder.path().join(&signature).exists() {
            parts.push(signature);
        }
        for part in &parts {
            let (from, to) = (self.folder.path().join(part), self.dist.join(part));
            if to.is_dir() {
                disk::delete_folder(&to)?;
            }
            fs::rename(&from, &to)
                .map_err(|error| format!("cannot write {}: {error}", to.display()))?;
        }
        Ok(Released {
            archive: self.dist.join(archive),
            folder: self.dist.join(name),
        })
    }
}

/// Writes `files` below `folder`, none of them over one that exists, the programs executable.
pub fn unpack(files: &Files, folder: &Path) -> Result<(), String> {
    crate::package::archive::unpack(files, folder)?;
    #[cfg(unix)]
    for path in files.keys() {
        use std::os::unix::fs::PermissionsExt;
        let path_on_disk = folder.join(path);
        fs::set_permissions(&path_on_disk, fs::Permissions::from_mode(mode(path)))
            .map_err(|error| format!("cannot change {}: {error}", path_on_disk.display()))?;
    }
    #[cfg(not(unix))]
    let _ = mode;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::fixture::names;

    fn files() -> Files {
        [("bin/program".into(), b"program".to_vec())].into()
    }

    #[test]
    fn a_release_appears_as_a_whole_and_replaces_one_of_the_same_name() {
        let dist = TemporaryFolder::create("staging").unwrap();
        for round in 0..2 {
            let staging = Staging::create(dist.path()).unwrap();
            staging.write("a", b"zip", &files()).unwrap();
            assert_eq!(dist.path().join("a.zip").exists(), round == 1);
            let released = staging.release("a").unwrap();
            assert_eq!(names(dist.path()), ["a", "a.zip", "a.zip.sha256"]);
            assert_eq!(checksum::read_checked(&released.archive).unwrap(), b"zip");
            assert!(released.folder.join("bin/program").exists());
        }
    }

    #[test]
    fn a_signature_comes_with_its_archive_and_goes_with_it() {
        let dist = TemporaryFolder::create("signed-staging").unwrap();
        for signed in [true, false] {
            let staging = Staging::create(dist.path()).unwrap();
            let archive = staging.write("a", b"zip", &files()).unwrap();
            if signed {
                disk::write(&signature::beside(&archive), "signature").unwrap();
            }
            let released = staging.release("a").unwrap();
            assert_eq!(signature::beside(&released.archive).exists(), signed);
        }
        assert_eq!(names(dist.path()), ["a", "a.zip", "a.zip.sha256"]);
    }

    #[test]
    fn what_fails_or_was_killed_leaves_nothing() {
        let dist = TemporaryFolder::create("failed").unwrap();
        fs::create_dir_all(dist.path().join(".partial/old")).unwrap();
        let staging = Staging::create(dist.path()).unwrap();
        assert!(!dist.path().join(".partial/old").exists());
        staging.write("a", b"zip", &files()).unwrap();
        drop(staging);
        assert!(names(dist.path()).is_empty());
    }

    /// Run by the test below in a process of its own, which may not write large files.
    #[cfg(unix)]
    #[test]
    #[ignore = "the program that the next test runs without room"]
    fn writes_a_large_archive() {
        let dist = PathBuf::from(std::env::var_os("XTASK_TEST_DIST").unwrap());
        let staging = Staging::create(&dist).unwrap();
        let message = staging.write("a", &vec![1; 1 << 20], &files()).unwrap_err();
        println!("\nrefused: {message}");
    }

    #[cfg(unix)]
    #[test]
    fn a_disk_that_is_full_in_the_middle_of_the_archive_leaves_no_half_of_it() {
        use std::process::Command;

        let dist = TemporaryFolder::create("full").unwrap();
        // 100 blocks of 512 or 1024 bytes; without the signal, writing more is an error as on a full disk.
        let limited = "trap '' XFSZ; ulimit -f 100; exec \"$@\"";
        let output = Command::new("sh")
            .args(["-c", limited, "sh"])
            .arg(std::env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture"])
            .arg("release::staging::tests::writes_a_large_archive")
            .env("XTASK_TEST_DIST", dist.path())
            .output()
            .unwrap();
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{text}");
        assert!(text.contains("refused: cannot write "), "{text}");
        assert!(names(dist.path()).is_empty());
    }
}
