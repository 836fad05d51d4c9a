//! Lines of text about the progress of a run.

use std::fmt::Write as _;
use std::io::Write;
use std::path::Path;

use crate::error::at_least_one;
use crate::{
    ArgumentError, CONTINUE, Callback, CallbackSignal, Metrics, SkipReason, TrainError,
    TrainingState,
};

type Sink = Box<dyn FnMut(&str) -> std::io::Result<()> + Send>;

/// Writes a line every so many optimizer steps, after each evaluation, epoch and checkpoint, and for each
/// skipped step: epoch, step, rate and
/// every metric.
///
/// ```
/// use training::LoggingCallback;
///
/// let log = LoggingCallback::to_writer(100, std::io::stderr())?;
/// let lines = LoggingCallback::new(100, |line| eprintln!("train: {line}"))?;
/// # Ok::<(), training::ArgumentError>(())
/// ```
pub struct LoggingCallback {
    interval: u64,
    sink: Sink,
}

impl LoggingCallback {
    /// Gives a line, without its end, to `sink` every `interval` optimizer steps.
    ///
    /// # Errors
    ///
    /// When `interval` is 0.
    pub fn new(
        interval: u64,
        mut sink: impl FnMut(&str) + Send + 'static,
    ) -> Result<Self, ArgumentError> {
        Ok(Self {
            interval: at_least_one("interval", interval)?,
            sink: Box::new(move |line| {
                sink(line);
                Ok(())
            }),
        })
    }

    /// Writes a line to `writer` every `interval` optimizer steps. Training ends with an error when that fails.
    ///
    /// # Errors
    ///
    /// When `interval` is 0.
    pub fn to_writer(
        interval: u64,
        mut writer: impl Write + Send + 'static,
    ) -> Result<Self, ArgumentError> {
        Ok(Self {
            interval: at_least_one("interval", interval)?,
            sink: Box::new(move |line| {
                writeln!(writer, "{line}")?;
                writer.flush()
            }),
        })
    }

    fn log(&mut self, line: &str, state: &mut TrainingState) -> CallbackSignal {
        if let Err(error) = (self.sink)(line) {
            state.fail(error);
        }
        CONTINUE
    }
}

impl Callback for LoggingCallback {
    fn name(&self) -> String {
        "logging".into()
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if !state.global_step.is_multiple_of(self.interval) {
            return CONTINUE;
        }
        let line = line(state, "step", &state.metrics);
        self.log(&line, state)
    }

    fn on_validation_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let line = line(state, "evaluation", &state.metrics);
        self.log(&line, state)
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let line = line(state, "epoch end", &state.metrics);
        self.log(&line, state)
    }

    fn on_checkpoint(&mut self, state: &mut TrainingState, path: &Path) {
        let line = format!("checkpoint {}", path.display());
        let _ = self.log(&line, state);
    }

    fn on_skipped_step(&mut self, state: &mut TrainingState, reason: &SkipReason) {
        let (epoch, step) = (state.epoch, state.global_step + 1);
        let _ = self.log(
            &format!("skipped epoch={epoch} step={step}: {reason}"),
            state,
        );
    }

    fn on_train_end(&mut self, state: &mut TrainingState) {
        if let Some(reason) = &state.stop_reason {
            let line = format!("end: {reason}");
            let _ = self.log(&line, state);
        }
    }

    fn on_exception(&mut self, state: &mut TrainingState, error: &TrainError) {
        let _ = self.log(&format!("error: {error}"), state);
    }
}

fn line(state: &TrainingState, event: &str, metrics: &Metrics) -> String {
    let mut line = format!(
        "{event} epoch={} step={} learning_rate={:.3e}",
        state.epoch, state.global_step, state.learning_rate
    );
    let others = metrics.iter().filter(|(name, _)| *name != "learning_rate");
    for (name, value) in others.chain(&state.timings) {
        // Writing to a string cannot fail.
        let _ = write!(line, " {name}={value:.6}");
    }
    line
}
