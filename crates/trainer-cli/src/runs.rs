//! Run folders: `0001-wgsl_quick`, `0002-wgsl_quick`, … in the order in which they were started.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

pub use report::{CONFIG, METRICS};

use crate::config::{Document, Overlay, TaskType, load_task};
use crate::failure::Failure;

/// The checkpoints.
pub const CHECKPOINTS: &str = "checkpoints";
/// The model that the run started from, if it was told to.
const INITIAL: &str = "initial";
/// The trained model.
pub const MODEL: &str = "model";

/// One training run on the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Counts the runs of a folder, from 1.
    pub number: u32,
    /// The folder's name.
    pub name: String,
    /// The folder.
    pub path: PathBuf,
}

impl Run {
    /// Where its trained model is, or will be.
    #[must_use]
    pub fn model(&self) -> PathBuf {
        self.path.join(MODEL)
    }

    /// Where the model is that it started from, if there is one.
    #[must_use]
    pub fn initial(&self) -> PathBuf {
        self.path.join(INITIAL)
    }

    /// Whether it has a trained model.
    #[must_use]
    pub fn has_model(&self) -> bool {
        self.model().join(model::folder::CONFIG).is_file()
    }

    /// What its model learns to do; none where the configuration cannot be read.
    #[must_use]
    pub fn task_type(&self) -> Option<TaskType> {
        let document = Document::read(&self.path.join(CONFIG)).ok()?;
        let task = load_task(&document, &Overlay::default()).ok()?;
        Some(task.value.task.task_type)
    }
}

/// Makes the next run folder in `runs`.
///
/// # Errors
///
/// [`Failure::Machine`] when the folder cannot be made.
pub fn create(runs: &Path, task: &str) -> Result<Run, Failure> {
    let refused = |path: &Path, error: std::io::Error| {
        Failure::machine(format!(
            "cannot create the run folder `{}`: {error}; choose another place with \
             `[paths] checkpoint_path` in config/engine.toml",
            path.display()
        ))
    };
    fs::create_dir_all(runs).map_err(|error| refused(runs, error))?;
    let mut number = list(runs)?.last().map_or(1, |run| run.number + 1);
    loop {
        let name = format!("{number:04}-{task}");
        let path = runs.join(&name);
        // `create_dir` fails when another process was first, and then the next number is tried.
        match fs::create_dir(&path) {
            Ok(()) => return Ok(Run { number, name, path }),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(refused(&path, error)),
        }
    }
}

/// The runs in `runs`, oldest first; none when the folder does not exist.
///
/// # Errors
///
/// [`Failure::Machine`] when the folder cannot be read.
pub fn list(runs: &Path) -> Result<Vec<Run>, Failure> {
    let unreadable = |error: std::io::Error| {
        Failure::machine(format!(
            "cannot read the folder `{}`: {error}",
            runs.display()
        ))
    };
    let entries = match fs::read_dir(runs) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(unreadable(error)),
    };
    let mut found = Vec::new();
    for entry in entries {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let number = name
            .split_once('-')
            .and_then(|(number, _)| number.parse().ok());
        if let Some(number) = number
            && entry.path().is_dir()
        {
            found.push(Run {
                number,
                name,
                path: entry.path(),
            });
        }
    }
    found.sort_by(|a, b| (a.number, &a.name).cmp(&(b.number, &b.name)));
    Ok(found)
}

/// The run called `name` (its folder's name, its number, or the folder itself).
///
/// # Errors
///
/// [`Failure::Usage`] when there is none, with the names that exist.
pub fn find(runs: &Path, name: &str) -> Result<Run, Failure> {
    let all = list(runs)?;
    let number: Option<u32> = name.parse().ok();
    let path = Path::new(name);
    if let Some(run) = all.iter().find(|run| {
        run.name == name || Some(run.number) == number || (path.is_dir() && same(path, &run.path))
    }) {
        return Ok(run.clone());
    }
    let known: Vec<&str> = all.iter().map(|run| run.name.as_str()).collect();
    Err(Failure::usage(if known.is_empty() {
        format!(
            "there is no run `{name}`: `{}` holds none; start one with `tiny-agent-trainer train`",
            runs.display()
        )
    } else {
        format!(
            "there is no run `{name}` in `{}`; the runs are {}",
            runs.display(),
            known.join(", ")
        )
    }))
}

fn same(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_numbered_in_order_and_found_by_name_number_and_path() {
        let folder = tempfile::tempdir().unwrap();
        assert!(list(folder.path()).unwrap().is_empty());
        let first = create(folder.path(), "quick").unwrap();
        let second = create(folder.path(), "full").unwrap();
        assert_eq!(
            (first.name.as_str(), second.name.as_str()),
            ("0001-quick", "0002-full")
        );
        fs::create_dir(folder.path().join("logs")).unwrap();
        assert_eq!(
            list(folder.path()).unwrap(),
            [first.clone(), second.clone()]
        );
        for name in ["0002-full", "2", &second.path.display().to_string()] {
            assert_eq!(find(folder.path(), name).unwrap(), second);
        }
        let missing = find(folder.path(), "0009-none").unwrap_err();
        assert!(missing.message().unwrap().contains("0001-quick, 0002-full"));
    }

    #[test]
    fn a_missing_folder_holds_no_runs() {
        assert_eq!(list(Path::new("does/not/exist")).unwrap(), []);
    }
}
