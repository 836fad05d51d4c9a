//! Ending training when a metric no longer improves.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{at_least_one, not_empty, not_negative};
use crate::{
    ArgumentError, BoxError, CONTINUE, Callback, CallbackSignal, Mode, STOP, TrainingState, number,
};

/// Ends training when a metric has not improved for `patience` epochs in a row.
///
/// An improvement is strict: an equal value is none, and neither is one that is not finite. It looks at the metric at
/// the end of each epoch; an epoch in which the metric was not measured does not count, unless
/// [`strict`](Self::strict) makes it an error. After training,
/// [`Trainer::load_best`](crate::Trainer::load_best) brings the best weights back.
///
/// ```
/// use training::{EarlyStopping, Mode};
///
/// let loss = EarlyStopping::new("val_loss", 5)?;
/// let accuracy = EarlyStopping::new("accuracy", 3)?.mode(Mode::Max).min_delta(0.01)?;
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone)]
pub struct EarlyStopping {
    monitor: String,
    patience: u64,
    mode: Mode,
    min_delta: f64,
    strict: bool,
    check_finite: bool,
    stopping_threshold: Option<f64>,
    divergence_threshold: Option<f64>,
    baseline: Option<f64>,
    start_epoch: u64,
    seen: Seen,
    stopped: Option<String>,
}

/// What a checkpoint keeps.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    #[serde(with = "number::optional")]
    best: Option<f64>,
    best_epoch: u64,
    #[serde(with = "number::optional")]
    last: Option<f64>,
    waited: u64,
}

impl EarlyStopping {
    /// Stops after `patience` epochs in a row without a lower value of the metric `monitor`.
    ///
    /// # Errors
    ///
    /// When `patience` is 0 or `monitor` empty.
    pub fn new(monitor: impl Into<String>, patience: u64) -> Result<Self, ArgumentError> {
        Ok(Self {
            monitor: not_empty("monitor", monitor)?,
            patience: at_least_one("patience", patience)?,
            mode: Mode::Min,
            min_delta: 0.0,
            strict: false,
            check_finite: false,
            stopping_threshold: None,
            divergence_threshold: None,
            baseline: None,
            start_epoch: 0,
            seen: Seen::default(),
            stopped: None,
        })
    }

    /// Whether lower or higher is better; lower by default.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// By how much more than this a value has to be better to count as an improvement; 0 by default.
    ///
    /// # Errors
    ///
    /// When `min_delta` is negative or not finite.
    pub fn min_delta(mut self, min_delta: f64) -> Result<Self, ArgumentError> {
        self.min_delta = not_negative("min_delta", min_delta)?;
        Ok(self)
    }

    /// Ends training with an error when the metric was not measured in an epoch.
    #[must_use]
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Stops at once when the metric is NaN or infinite.
    #[must_use]
    pub fn check_finite(mut self) -> Self {
        self.check_finite = true;
        self
    }

    /// Stops at once when the metric is better than this: the goal is reached.
    ///
    /// # Errors
    ///
    /// When `threshold` is NaN.
    pub fn stopping_threshold(mut self, threshold: f64) -> Result<Self, ArgumentError> {
        self.stopping_threshold = Some(not_nan("stopping_threshold", threshold)?);
        Ok(self)
    }

    /// Stops at once when the metric is worse than this: there is no hope.
    ///
    /// # Errors
    ///
    /// When `threshold` is NaN.
    pub fn divergence_threshold(mut self, threshold: f64) -> Result<Self, ArgumentError> {
        self.divergence_threshold = Some(not_nan("divergence_threshold", threshold)?);
        Ok(self)
    }

    /// An improvement counts only when it is also better than this, by more than the smallest difference.
    ///
    /// # Errors
    ///
    /// When `baseline` is NaN.
    pub fn baseline(mut self, baseline: f64) -> Result<Self, ArgumentError> {
        self.baseline = Some(not_nan("baseline", baseline)?);
        Ok(self)
    }

    /// Ignores the epochs before this one, counted from 0.
    #[must_use]
    pub fn start_epoch(mut self, epoch: u64) -> Self {
        self.start_epoch = epoch;
        self
    }

    /// The best value so far and its epoch.
    #[must_use]
    pub fn best(&self) -> Option<(f64, u64)> {
        Some((self.seen.best?, self.seen.best_epoch))
    }

    fn observe(&mut self, value: f64, epoch: u64) {
        let beats = |other: f64| self.mode.improves(value, other, self.min_delta);
        let improved = value.is_finite() && self.seen.best.is_none_or(beats);
        let counts = improved && self.baseline.is_none_or(beats);
        let seen = &mut self.seen;
        seen.last = Some(value);
        seen.waited = if counts { 0 } else { seen.waited + 1 };
        if improved {
            (seen.best, seen.best_epoch) = (Some(value), epoch);
        }
    }

    /// Whether what was seen ends training, and why.
    fn verdict(&self) -> Option<String> {
        let (monitor, last) = (&self.monitor, self.seen.last?);
        if self.check_finite && !last.is_finite() {
            return Some(format!("{monitor} is {last}"));
        }
        if let Some(goal) = self.stopping_threshold
            && self.mode.improves(last, goal, 0.0)
        {
            return Some(format!("{monitor} is {last}, better than the goal {goal}"));
        }
        if let Some(limit) = self.divergence_threshold
            && self.mode.improves(limit, last, 0.0)
        {
            return Some(format!("{monitor} is {last}, worse than the limit {limit}"));
        }
        let waited = self.seen.waited;
        (waited >= self.patience).then(|| match self.best() {
            Some((best, epoch)) => format!(
                "{monitor} has not improved for {waited} epochs; the best was {best} in epoch {epoch}"
            ),
            None => format!("{monitor} has not been a finite number for {waited} epochs"),
        })
    }

    fn signal(&mut self) -> CallbackSignal {
        self.stopped = self.verdict();
        if self.stopped.is_some() {
            STOP
        } else {
            CONTINUE
        }
    }
}

fn not_nan(argument: &'static str, value: f64) -> Result<f64, ArgumentError> {
    if value.is_nan() {
        Err(ArgumentError::new(argument, value, "a number"))
    } else {
        Ok(value)
    }
}

impl Callback for EarlyStopping {
    fn name(&self) -> String {
        format!("early_stopping:{}", self.monitor)
    }

    /// A run that was stopped and then resumed with the same settings is still stopped.
    fn on_train_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        self.signal()
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if state.epoch < self.start_epoch {
            return CONTINUE;
        }
        if let Some(&value) = state.metrics.get(&self.monitor) {
            self.observe(value, state.epoch);
            return self.signal();
        }
        if self.strict {
            let found = state.metrics.keys().map(String::as_str).collect::<Vec<_>>();
            let found = found.join(", ");
            let monitor = &self.monitor;
            state.fail(format!("there is no metric `{monitor}`, found: {found}"));
        }
        CONTINUE
    }

    fn stop_detail(&self) -> String {
        self.stopped.clone().unwrap_or_default()
    }

    fn state(&self) -> Value {
        serde_json::to_value(&self.seen).unwrap_or_default()
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        self.seen = Seen::deserialize(state)?;
        Ok(())
    }
}
