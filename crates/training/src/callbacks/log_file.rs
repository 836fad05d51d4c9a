//! A file that grows and can be taken back to an earlier length.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::BoxError;

/// A log file. What a checkpoint keeps of it is its length: a resumed run cuts off what was written after the
/// checkpoint, and so ends with the same file as a run that was never stopped.
#[derive(Debug)]
pub(super) struct LogFile {
    path: PathBuf,
    /// The bytes before the position of this run.
    length: u64,
    file: Option<File>,
}

impl LogFile {
    pub(super) fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            length: 0,
            file: None,
        }
    }

    /// Whether the file has nothing in it yet, as also when it was removed before a resume.
    pub(super) fn is_empty(&mut self) -> Result<bool, BoxError> {
        if self.file.is_none() {
            let opened = self.open();
            self.file = Some(opened.map_err(|error| self.failed("open", &error))?);
        }
        Ok(self.length == 0)
    }

    /// Flushes what was written to the disk, so that a checkpoint never knows of more than there is after a power failure.
    pub(super) fn sync(&mut self) -> Result<(), BoxError> {
        match &self.file {
            Some(file) => file
                .sync_data()
                .map_err(|error| self.failed("flush", &error)),
            None => Ok(()),
        }
    }

    fn failed(&self, action: &str, error: &io::Error) -> BoxError {
        format!("could not {action} {}: {error}", self.path.display()).into()
    }

    pub(super) fn append(&mut self, line: &str) -> Result<(), BoxError> {
        self.append_bytes(format!("{line}\n").as_bytes())
    }

    pub(super) fn append_bytes(&mut self, bytes: &[u8]) -> Result<(), BoxError> {
        let written = self.try_append(bytes);
        written.map_err(|error| self.failed("write", &error))
    }

    fn try_append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut file = match self.file.take() {
            Some(file) => file,
            None => self.open()?,
        };
        file.write_all(bytes)?;
        self.length += bytes.len() as u64;
        self.file = Some(file);
        Ok(())
    }

    /// Opens the file and cuts it to the length of this run. A file that is shorter, as after a power failure, stays.
    fn open(&mut self) -> io::Result<File> {
        if let Some(folder) = self.path.parent().filter(|folder| *folder != Path::new("")) {
            fs::create_dir_all(folder)?;
        }
        let mut file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&self.path)?;
        self.length = self.length.min(file.metadata()?.len());
        file.set_len(self.length)?;
        file.seek(SeekFrom::End(0))?;
        Ok(file)
    }

    pub(super) fn state(&self) -> Value {
        self.length.into()
    }

    pub(super) fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        let length = state.as_u64();
        self.length = length.ok_or_else(|| format!("found {state}, expected a length in bytes"))?;
        self.file = None;
        Ok(())
    }
}
