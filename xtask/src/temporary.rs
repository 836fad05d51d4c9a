//! A folder that is gone afterwards.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;
use std::{env, fs, process, thread};

use crate::disk;

/// The folders that are there now, for the handler of Ctrl-C.
static FOLDERS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
/// How many were created, so that each has a name of its own.
static CREATED: AtomicU32 = AtomicU32::new(0);

/// An empty folder, under the system's folder for temporary files or at a chosen place; it and all in it is deleted when
/// the value is dropped, and when the process is interrupted or asked to end.
pub struct TemporaryFolder {
    path: PathBuf,
}

impl TemporaryFolder {
    /// Creates one; `purpose` is part of its name.
    pub fn create(purpose: &str) -> Result<Self, String> {
        delete_when_interrupted()?;
        let number = CREATED.fetch_add(1, Ordering::Relaxed);
        let name = format!("tiny-agent-trainer-{purpose}-{}-{number}", process::id());
        let path = env::temp_dir().join(name);
        let mut folders = folders();
        // Fails when it exists, so nothing that somebody else put there is used or deleted.
        fs::create_dir(&path)
            .map_err(|error| format!("cannot create the folder {}: {error}", path.display()))?;
        folders.push(path.clone());
        Ok(Self { path })
    }

    /// Creates one at `path`; what is there is deleted.
    pub fn replacing(path: PathBuf) -> Result<Self, String> {
        delete_when_interrupted()?;
        let mut folders = folders();
        if path.exists() {
            disk::delete_folder(&path)?;
        }
        disk::create_folder(&path)?;
        folders.push(path.clone());
        Ok(Self { path })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Writes a file into it and gives its path.
    pub fn write(&self, name: &str, content: &str) -> Result<PathBuf, String> {
        let path = self.path.join(name);
        disk::write(&path, content)?;
        Ok(path)
    }
}

impl Drop for TemporaryFolder {
    fn drop(&mut self) {
        let mut folders = folders();
        if let Err(message) = disk::delete_folder(&self.path) {
            eprintln!("{message}");
        }
        folders.retain(|folder| *folder != self.path);
    }
}

fn folders() -> MutexGuard<'static, Vec<PathBuf>> {
    FOLDERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From the first call on, Ctrl-C deletes the folders and ends the process.
fn delete_when_interrupted() -> Result<(), String> {
    static HANDLER: OnceLock<Result<(), String>> = OnceLock::new();
    let set = || {
        ctrlc::set_handler(interrupted).map_err(|error| format!("cannot watch for Ctrl-C: {error}"))
    };
    HANDLER.get_or_init(set).clone()
}

fn interrupted() {
    for folder in folders().iter() {
        // Programs that this one started are interrupted too, and may write until they end.
        let deleted = (0..20).any(|_| {
            let deleted = disk::delete_folder(folder).is_ok();
            if !deleted {
                thread::sleep(Duration::from_millis(50));
            }
            deleted
        });
        if !deleted {
            eprintln!("cannot delete {}", folder.display());
        }
    }
    // What a shell reports of a program that Ctrl-C ended.
    process::exit(130);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_is_gone_with_its_files_and_is_never_shared() {
        let folder = TemporaryFolder::create("test").unwrap();
        let file = folder.write("file", "content").unwrap();
        assert_eq!(fs::read_to_string(&file).unwrap(), "content");
        let second = TemporaryFolder::create("test").unwrap();
        assert_ne!(second.path(), folder.path());
        drop(folder);
        assert!(!file.parent().unwrap().exists());
    }

    /// Run by the test below in a process of its own: shows a folder and waits for ever.
    #[cfg(unix)]
    #[test]
    #[ignore = "the program that the next test interrupts"]
    fn shows_a_folder_and_waits() {
        let folder = TemporaryFolder::create("interrupted").unwrap();
        folder.write("file", "content").unwrap();
        println!("\nfolder {}", folder.path().display());
        loop {
            thread::park();
        }
    }

    #[cfg(unix)]
    #[test]
    fn an_interrupted_process_leaves_no_folder() {
        use std::io::{BufRead, BufReader};
        use std::process::{Command, Stdio};

        let mut child = Command::new(env::current_exe().unwrap())
            .args(["--ignored", "--exact", "--nocapture"])
            .arg("temporary::tests::shows_a_folder_and_waits")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let folder = lines
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("folder ").map(PathBuf::from))
            .unwrap();
        assert!(folder.join("file").exists());
        let kill = Command::new("kill")
            .args(["-INT", &child.id().to_string()])
            .status();
        assert!(kill.unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(130));
        assert!(!folder.exists());
    }
}
