//! Metrics as JSON Lines.

use std::path::PathBuf;

use serde::Serialize;
use serde_json::Value;

use super::log_file::LogFile;
use crate::error::at_least_one;
use crate::{
    ArgumentError, BoxError, CONTINUE, Callback, CallbackSignal, Metrics, SkipReason,
    TrainingState, number,
};

/// Writes a JSON object on a line of its own every so many optimizer steps, after each evaluation and at the end of each
/// epoch.
///
/// The keys are `event` (`step`, `validation`, `epoch`, or `skipped` with a `detail` that says why), `epoch`, `step`, `learning_rate`, `examples`, `tokens` and
/// `metrics`, an object; numbers that are not finite are the strings `NaN`, `inf` and `-inf`. A fresh run begins the file
/// anew; a resumed one cuts off the lines after its checkpoint.
///
/// ```
/// let log = training::JsonlLogger::new("runs/1/metrics.jsonl", 10)?;
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug)]
pub struct JsonlLogger {
    interval: u64,
    timings: bool,
    file: LogFile,
}

#[derive(Serialize)]
struct Line<'a> {
    event: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    detail: Option<String>,
    epoch: u64,
    step: u64,
    #[serde(with = "number::scalar")]
    learning_rate: f64,
    examples: u64,
    tokens: u64,
    #[serde(with = "number::map")]
    metrics: &'a Metrics,
    #[serde(with = "number::map", skip_serializing_if = "Metrics::is_empty")]
    timings: &'a Metrics,
}

impl JsonlLogger {
    /// Writes to the file `path`, whose folder is made if need be, every `interval` steps.
    ///
    /// # Errors
    ///
    /// When `interval` is 0.
    pub fn new(path: impl Into<PathBuf>, interval: u64) -> Result<Self, ArgumentError> {
        Ok(Self {
            interval: at_least_one("interval", interval)?,
            timings: false,
            file: LogFile::new(path),
        })
    }

    /// Writes what depends on the clock too, as an object `timings`. Two runs then no longer write the same bytes.
    #[must_use]
    pub fn with_timings(mut self) -> Self {
        self.timings = true;
        self
    }

    fn write(&mut self, event: &str, state: &mut TrainingState) -> CallbackSignal {
        self.write_line(event, None, state);
        CONTINUE
    }

    fn write_line(&mut self, event: &str, detail: Option<String>, state: &mut TrainingState) {
        let none = Metrics::new();
        let line = Line {
            event,
            detail,
            epoch: state.epoch,
            step: state.global_step,
            learning_rate: state.learning_rate,
            examples: state.examples_seen,
            tokens: state.tokens_seen,
            metrics: &state.metrics,
            timings: if self.timings { &state.timings } else { &none },
        };
        let line = serde_json::to_string(&line).map_err(BoxError::from);
        if let Err(error) = line.and_then(|line| self.file.append(&line)) {
            state.fail(error);
        }
    }
}

impl Callback for JsonlLogger {
    fn name(&self) -> String {
        "jsonl_logger".into()
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if state.global_step.is_multiple_of(self.interval) {
            return self.write("step", state);
        }
        CONTINUE
    }

    fn on_skipped_step(&mut self, state: &mut TrainingState, reason: &SkipReason) {
        self.write_line("skipped", Some(reason.to_string()), state);
    }

    fn on_validation_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.write("validation", state)
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.write("epoch", state)
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
