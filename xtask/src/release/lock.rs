//! One release at a time.

use std::fs::{self, File, TryLockError};
use std::path::Path;

/// Held while something is made in `dist`; the system gives it back when the process ends, however it ends.
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock of the folder `dist`, or says that another process has it.
    pub fn take(dist: &Path) -> Result<Self, String> {
        let path = dist.join(".lock");
        let open = || {
            fs::create_dir_all(dist)?;
            File::options()
                .create(true)
                .truncate(false)
                .write(true)
                .open(&path)
        };
        let file = open().map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(format!(
                "another release is being made in {}; wait until it is done",
                dist.display()
            )),
            Err(TryLockError::Error(error)) => {
                Err(format!("cannot lock {}: {error}", path.display()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::TemporaryFolder;

    #[test]
    fn a_second_one_has_to_wait_until_the_first_is_done() {
        let folder = TemporaryFolder::create("lock").unwrap();
        let first = Lock::take(folder.path()).unwrap();
        let message = Lock::take(folder.path()).err().unwrap();
        assert!(message.starts_with("another release"), "{message}");
        drop(first);
        Lock::take(folder.path()).unwrap();
    }
}
