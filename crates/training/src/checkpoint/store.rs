//! A folder of checkpoints: writing, finding and retiring them.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::thread;

use super::name::NameTemplate;
use super::{Checkpoint, CheckpointError, MANIFEST_FILE, manifest};
use crate::error::{at_least_one, not_empty};
use crate::{ArgumentError, Mode, TrainingState};

/// Scratch folders and those on their way out begin with this.
const SCRATCH_PREFIX: &str = ".scratch-";
const LOCK_FILE: &str = ".lock";

/// A folder of checkpoints that one training run writes.
///
/// The folders in it are named `<number>-step-<steps>`, or as [`folder_names`](Self::folder_names) says after the number.
/// The number grows with each checkpoint, so that the newest is the last by name, also after a return to an older one.
///
/// ```
/// use training::{CheckpointStore, Mode};
///
/// let folder = tempfile::tempdir()?;
/// let store = CheckpointStore::new(folder.path())?
///     .keep_last(3)?
///     .keep_best(2, "val_loss", Mode::Min)?;
/// assert!(store.latest_valid()?.checkpoint.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct CheckpointStore {
    path: PathBuf,
    keep_last: Option<u64>,
    keep_best: Option<KeepBest>,
    names: NameTemplate,
    /// Held locked for as long as the store lives; the operating system releases it when the process dies.
    _lock: File,
}

#[derive(Debug)]
struct KeepBest {
    count: u64,
    monitor: String,
    mode: Mode,
}

/// The newest checkpoint that is complete, and what is wrong with the newer ones.
#[derive(Debug)]
pub struct LatestValid {
    /// The newest complete checkpoint, if there is one.
    pub checkpoint: Option<Checkpoint>,
    /// The newer folders that cannot be used, newest first, each with the reason.
    pub rejected: Vec<(PathBuf, CheckpointError)>,
}

/// The checkpoint folders in `folder`, oldest first, without looking into them. None when `folder` does not exist.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn list_checkpoints(folder: &Path) -> Result<Vec<PathBuf>, CheckpointError> {
    let mut found: Vec<(u64, PathBuf)> = Vec::new();
    for entry in entries(folder)? {
        if let Some(number) = entry.file_name().and_then(|name| sequence(name.to_str()?)) {
            found.push((number, entry));
        }
    }
    found.sort();
    Ok(found.into_iter().map(|(_, path)| path).collect())
}

/// The newest complete checkpoint in `folder`, and what is wrong with the newer ones.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn latest_valid_checkpoint(folder: &Path) -> Result<LatestValid, CheckpointError> {
    let mut rejected = Vec::new();
    for path in list_checkpoints(folder)?.into_iter().rev() {
        match Checkpoint::open(&path) {
            Ok(checkpoint) => {
                return Ok(LatestValid {
                    checkpoint: Some(checkpoint),
                    rejected,
                });
            }
            Err(error) => rejected.push((path, error)),
        }
    }
    Ok(LatestValid {
        checkpoint: None,
        rejected,
    })
}

impl CheckpointStore {
    /// Opens the folder `path` for writing, makes it if need be, and removes what an interrupted run left half
    /// written. Every checkpoint is kept until [`keep_last`](Self::keep_last) or [`keep_best`](Self::keep_best) say
    /// otherwise.
    ///
    /// # Errors
    ///
    /// When the folder cannot be made or read, or another process has it open.
    pub fn new(path: impl Into<PathBuf>) -> Result<Self, CheckpointError> {
        let path = path.into();
        fs::create_dir_all(&path).map_err(CheckpointError::io("make the folder", &path))?;
        let lock_path = path.join(LOCK_FILE);
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&lock_path)
            .map_err(CheckpointError::io("open", &lock_path))?;
        match lock.try_lock() {
            Ok(()) => {}
            // Some network file systems have no locks; the folder is used without one there.
            Err(fs::TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
            Err(fs::TryLockError::WouldBlock) => return Err(CheckpointError::Locked { path }),
            Err(fs::TryLockError::Error(error)) => {
                return Err(CheckpointError::io("lock", &lock_path)(error));
            }
        }
        for entry in entries(&path)? {
            let name = entry.file_name().and_then(|name| name.to_str());
            if name.is_some_and(|name| name.starts_with(SCRATCH_PREFIX)) {
                fs::remove_dir_all(&entry).map_err(CheckpointError::io("remove", &entry))?;
            }
        }
        Ok(Self {
            path,
            keep_last: None,
            keep_best: None,
            names: NameTemplate::default(),
            _lock: lock,
        })
    }

    /// Keeps the newest `count` checkpoints, and the best ones if [`keep_best`](Self::keep_best) asks for them; the
    /// others are removed after each new one.
    ///
    /// # Errors
    ///
    /// When `count` is 0.
    pub fn keep_last(mut self, count: u64) -> Result<Self, ArgumentError> {
        self.keep_last = Some(at_least_one("keep_last", count)?);
        Ok(self)
    }

    /// Keeps the `count` checkpoints with the best value of the metric `monitor`, and the newest ones (one, unless
    /// [`keep_last`](Self::keep_last) asks for more). Of equal values the older counts as better.
    ///
    /// # Errors
    ///
    /// When `count` is 0 or `monitor` empty.
    pub fn keep_best(
        mut self,
        count: u64,
        monitor: impl Into<String>,
        mode: Mode,
    ) -> Result<Self, ArgumentError> {
        self.keep_best = Some(KeepBest {
            count: at_least_one("keep_best", count)?,
            monitor: not_empty("monitor", monitor)?,
            mode,
        });
        Ok(self)
    }

    /// Names the checkpoint folders after their number by `template`, in which `{epoch}`, `{step}` and metrics such as
    /// `{val_loss}` are filled in; `{step:08}` fills up with zeros, `{val_loss:.3}` sets the digits after the point. A
    /// metric that was not measured becomes `none`.
    ///
    /// # Errors
    ///
    /// When the template is empty, has a path separator, or a field that is not closed.
    ///
    /// ```
    /// let folder = tempfile::tempdir()?;
    /// let store = training::CheckpointStore::new(folder.path())?.folder_names("{epoch}-{val_loss:.3}")?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn folder_names(mut self, template: &str) -> Result<Self, ArgumentError> {
        self.names = NameTemplate::parse(template)?;
        Ok(self)
    }

    /// The folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The checkpoint folders, oldest first, without looking into them.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn list(&self) -> Result<Vec<PathBuf>, CheckpointError> {
        list_checkpoints(&self.path)
    }

    /// The newest complete checkpoint, and what is wrong with the newer ones.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn latest_valid(&self) -> Result<LatestValid, CheckpointError> {
        latest_valid_checkpoint(&self.path)
    }

    /// The complete checkpoint with the best value of the metric `monitor`, if one has it.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn best(&self, monitor: &str, mode: Mode) -> Result<Option<Checkpoint>, CheckpointError> {
        let ranking = Ranking::of(&self.list()?, monitor, mode);
        // Each is read twice on the way, which is cheap beside training.
        let mut complete = ranking.best_first.into_iter().flat_map(Checkpoint::open);
        Ok(complete.next())
    }

    /// Writes the checkpoint of `state` and retires those that need not be kept. Returns its folder.
    pub(crate) fn save(
        &self,
        state: &TrainingState,
        files: &[(&str, Vec<u8>)],
    ) -> Result<PathBuf, CheckpointError> {
        let newest = self.list()?.pop();
        let newest = newest.and_then(|path| sequence(path.file_name()?.to_str()?));
        let number = newest.map_or(1, |number| number + 1);
        let name = format!("{number:06}-{}", self.names.render(state));

        let scratch = self.path.join(format!("{SCRATCH_PREFIX}{name}"));
        let path = self.path.join(name);
        if let Err(error) = write_folder(&scratch, files, &path) {
            // Gives the room on the disk back, and lets the same checkpoint be tried again. The first error counts.
            let _ = fs::remove_dir_all(&scratch);
            return Err(error);
        }
        sync_folder(&self.path)?;
        self.retire(&path)?;
        Ok(path)
    }

    /// Removes what neither is among the newest nor among the best.
    fn retire(&self, saved: &Path) -> Result<(), CheckpointError> {
        if self.keep_last.is_none() && self.keep_best.is_none() {
            return Ok(());
        }
        let all = self.list()?;
        let newest = self.keep_last.unwrap_or(1) as usize;
        let mut kept: Vec<&PathBuf> = all.iter().rev().take(newest).collect();
        let ranking = self
            .keep_best
            .as_ref()
            .map(|best| (Ranking::of(&all, &best.monitor, best.mode), best.count));
        if let Some((ranking, count)) = &ranking {
            kept.extend(ranking.best_first.iter().take(*count as usize));
            // What cannot be read now may be the best one.
            kept.extend(&ranking.unreadable);
        }
        for path in all
            .iter()
            .filter(|path| !kept.contains(path) && *path != saved)
        {
            // The rename takes it out of the list at once: a removal cut short leaves no half of a checkpoint there.
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let scratch = self.path.join(format!("{SCRATCH_PREFIX}{name}"));
            fs::rename(path, &scratch).map_err(CheckpointError::io("rename", path))?;
            fs::remove_dir_all(&scratch).map_err(CheckpointError::io("remove", &scratch))?;
        }
        Ok(())
    }
}

/// Checkpoints by the value of a metric.
struct Ranking {
    /// Those with a finite value, of equal values the older first.
    best_first: Vec<PathBuf>,
    /// Those the operating system refused to read.
    unreadable: Vec<PathBuf>,
}

impl Ranking {
    fn of(paths: &[PathBuf], monitor: &str, mode: Mode) -> Self {
        let mut values: Vec<(f64, &PathBuf)> = Vec::new();
        let mut unreadable = Vec::new();
        for path in paths {
            match super::read_metric(path, monitor) {
                Ok(Some(value)) if value.is_finite() => values.push((value, path)),
                Err(CheckpointError::Io { .. }) => unreadable.push(path.clone()),
                Ok(_) | Err(_) => {}
            }
        }
        values.sort_by(|(left, _), (right, _)| match mode {
            Mode::Min => left.total_cmp(right),
            Mode::Max => right.total_cmp(left),
        });
        Self {
            best_first: values.into_iter().map(|(_, path)| path.clone()).collect(),
            unreadable,
        }
    }
}

/// The number at the beginning of the name of a checkpoint folder.
fn sequence(name: &str) -> Option<u64> {
    let (number, _) = name.split_once('-')?;
    let is_number = number.len() >= 6 && number.bytes().all(|byte| byte.is_ascii_digit());
    number.parse().ok().filter(|_| is_number)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>, CheckpointError> {
    let listing = match fs::read_dir(folder) {
        Ok(listing) => listing,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(CheckpointError::io("read the folder", folder)(error)),
    };
    let mut paths = Vec::new();
    for entry in listing {
        let entry = entry.map_err(CheckpointError::io("read the folder", folder))?;
        let kind = entry
            .file_type()
            .map_err(CheckpointError::io("read the folder", folder))?;
        if kind.is_dir() {
            paths.push(entry.path());
        }
    }
    Ok(paths)
}

/// Writes the files and their manifest into the folder `scratch`, and gives it the name `path` once all of it is on the disk.
fn write_folder(
    scratch: &Path,
    files: &[(&str, Vec<u8>)],
    path: &Path,
) -> Result<(), CheckpointError> {
    fs::create_dir(scratch).map_err(CheckpointError::io("make the folder", scratch))?;
    let manifest = thread::scope(|scope| {
        let manifest = scope.spawn(|| manifest::describe(files));
        for (name, bytes) in files {
            write_durably(&scratch.join(name), bytes)?;
        }
        Ok(manifest.join().unwrap_or_else(|panic| resume_unwind(panic)))
    })?;
    write_durably(&scratch.join(MANIFEST_FILE), &manifest)?;
    sync_folder(scratch)?;
    fs::rename(scratch, path).map_err(CheckpointError::io("rename", scratch))
}

fn write_durably(path: &Path, bytes: &[u8]) -> Result<(), CheckpointError> {
    let mut file = File::create_new(path).map_err(CheckpointError::io("create", path))?;
    file.write_all(bytes)
        .map_err(CheckpointError::io("write", path))?;
    file.sync_all()
        .map_err(CheckpointError::io("flush to the disk", path))
}

/// Flushes the names in a folder to the disk. Only Unix can.
#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<(), CheckpointError> {
    File::open(path)
        .and_then(|folder| folder.sync_all())
        .map_err(CheckpointError::io("flush to the disk", path))
}

#[cfg(not(unix))]
#[allow(clippy::unnecessary_wraps)] // The signature is that of Unix.
fn sync_folder(_path: &Path) -> Result<(), CheckpointError> {
    Ok(())
}
