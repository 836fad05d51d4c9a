//! Metrics as a table.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde_json::Value;

use super::log_file::LogFile;
use crate::{ArgumentError, BoxError, CONTINUE, Callback, CallbackSignal, TrainingState};

/// Writes a row at the end of each epoch: epoch, step, learning rate, and the metrics that were named.
///
/// A metric that was not measured in an epoch leaves its cell empty. A fresh run begins the file anew; a resumed one cuts
/// off the rows after its checkpoint.
///
/// ```
/// let log = training::CsvLogger::new("runs/1/metrics.csv", ["train_loss", "val_loss"])?;
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug)]
pub struct CsvLogger {
    columns: Vec<String>,
    file: LogFile,
}

impl CsvLogger {
    /// Writes the metrics `columns` to the file `path`, whose folder is made if need be.
    ///
    /// # Errors
    ///
    /// When a name is empty, repeated, one of the columns that are always there, or has a comma, a quote or a line break.
    pub fn new<S: Into<String>>(
        path: impl Into<PathBuf>,
        columns: impl IntoIterator<Item = S>,
    ) -> Result<Self, ArgumentError> {
        let columns: Vec<String> = columns.into_iter().map(Into::into).collect();
        let special = |name: &str| name.trim().is_empty() || name.contains([',', '"', '\n', '\r']);
        let own = ["epoch", "step", "learning_rate"];
        let repeated =
            |at: usize| columns[..at].contains(&columns[at]) || own.contains(&columns[at].as_str());
        let wrong = (0..columns.len()).find(|&at| special(&columns[at]) || repeated(at));
        if let Some(name) = wrong.map(|at| &columns[at]) {
            let expected = "different names, not empty, without commas, quotes and line breaks";
            return Err(ArgumentError::new("columns", format!("{name:?}"), expected));
        }
        let file = LogFile::new(path);
        Ok(Self { columns, file })
    }

    fn write(&mut self, state: &TrainingState) -> Result<(), BoxError> {
        if self.file.is_empty()? {
            let names = self.columns.iter().map(String::as_str);
            let names: Vec<&str> = ["epoch", "step", "learning_rate"]
                .into_iter()
                .chain(names)
                .collect();
            self.file.append(&names.join(","))?;
        }
        let mut row = format!(
            "{},{},{}",
            state.epoch, state.global_step, state.learning_rate
        );
        for name in &self.columns {
            row.push(',');
            if let Some(value) = state.metrics.get(name) {
                // Writing to a string cannot fail.
                let _ = write!(row, "{value}");
            }
        }
        self.file.append(&row)
    }
}

impl Callback for CsvLogger {
    fn name(&self) -> String {
        "csv_logger".into()
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if let Err(error) = self.write(state) {
            state.fail(error);
        }
        CONTINUE
    }

    fn on_before_checkpoint(&mut self, state: &mut TrainingState) {
        if let Err(error) = self.file.sync() {
            state.fail(error);
        }
    }

    fn state(&self) -> Value {
        self.file.state()
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        self.file.load_state(state)
    }
}
