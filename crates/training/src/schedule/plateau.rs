//! A rate that follows a metric.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{LRScheduler, Progress};
use crate::error::{at_least_one, not_negative};
use crate::{ArgumentError, BoxError, Metrics, Mode, number};

/// Any schedule, multiplied by `factor` each time a metric has not improved for `patience` evaluations in a row.
///
/// An improvement is strict, and a value that is not finite is none. An evaluation without the metric does not count.
///
/// `PyTorch`'s scheduler of this name waits one evaluation longer: its `patience` is ours less 1. It has a relative
/// threshold of 10⁻⁴ where ours is 0 by default, and ignores a change of the rate below its `eps`, which ours does not
/// have. Other than that the rates over a [`ConstantLR`](super::ConstantLR) are the same.
///
/// ```
/// use training::{ConstantLR, LRScheduler, Metrics, Progress, ReduceLROnPlateau};
///
/// let mut schedule = ReduceLROnPlateau::new(ConstantLR::new(0.1)?, "val_loss", 0.5, 2)?;
/// for loss in [1.0, 0.9, 0.9, 0.9] {
///     schedule.observe(&Metrics::from([("val_loss".into(), loss)]));
/// }
/// assert_eq!(schedule.get_lr(Progress::at_epoch(4)), 0.05);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone)]
pub struct ReduceLROnPlateau<S> {
    schedule: S,
    monitor: String,
    mode: Mode,
    factor: f64,
    patience: u64,
    threshold: Threshold,
    cooldown: u64,
    min_lr: f64,
    plateau: Plateau,
}

/// By how much a value has to be better than the best one before to count as an improvement.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Threshold {
    /// By more than this, in the unit of the metric.
    Absolute(f64),
    /// By more than this fraction of the magnitude of the best value.
    Relative(f64),
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Plateau {
    #[serde(with = "number::optional")]
    best: Option<f64>,
    waited: u64,
    cooling: u64,
    scale: f64,
}

impl Threshold {
    /// The distance from `best` in the unit of the metric.
    fn distance(self, best: f64) -> f64 {
        match self {
            Self::Absolute(distance) => distance,
            Self::Relative(fraction) => fraction * best.abs(),
        }
    }
}

impl<S: LRScheduler> ReduceLROnPlateau<S> {
    /// Follows the metric `monitor`, lower being better.
    ///
    /// # Errors
    ///
    /// When `monitor` is empty, `factor` is not between 0 and 1, both excluded, or `patience` is 0.
    pub fn new(
        schedule: S,
        monitor: impl Into<String>,
        factor: f64,
        patience: u64,
    ) -> Result<Self, ArgumentError> {
        let monitor = monitor.into();
        if monitor.is_empty() {
            let expected = "the name of a metric";
            return Err(ArgumentError::new("monitor", "an empty text", expected));
        }
        if !(factor > 0.0 && factor < 1.0) {
            let expected = "a number between 0 and 1, both excluded";
            return Err(ArgumentError::new("factor", factor, expected));
        }
        Ok(Self {
            schedule,
            monitor,
            mode: Mode::Min,
            factor,
            patience: at_least_one("patience", patience)?,
            threshold: Threshold::Absolute(0.0),
            cooldown: 0,
            min_lr: 0.0,
            plateau: Plateau {
                best: None,
                waited: 0,
                cooling: 0,
                scale: 1.0,
            },
        })
    }

    /// Whether lower or higher is better; lower by default.
    #[must_use]
    pub fn mode(mut self, mode: Mode) -> Self {
        self.mode = mode;
        self
    }

    /// By how much a value has to be better to count as an improvement; by anything by default.
    ///
    /// ```
    /// use training::{ConstantLR, Mode, ReduceLROnPlateau, Threshold};
    ///
    /// // PyTorch's ReduceLROnPlateau(optimizer, mode="max", patience=10) from the rate 0.1.
    /// let schedule = ReduceLROnPlateau::new(ConstantLR::new(0.1)?, "accuracy", 0.1, 11)?
    ///     .mode(Mode::Max)
    ///     .threshold(Threshold::Relative(1e-4))?;
    /// # Ok::<(), training::ArgumentError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the threshold is negative or not finite.
    pub fn threshold(mut self, threshold: Threshold) -> Result<Self, ArgumentError> {
        let (Threshold::Absolute(value) | Threshold::Relative(value)) = threshold;
        not_negative("threshold", value)?;
        self.threshold = threshold;
        Ok(self)
    }

    /// The evaluations after a reduction during which waiting does not count; 0 by default.
    #[must_use]
    pub fn cooldown(mut self, cooldown: u64) -> Self {
        self.cooldown = cooldown;
        self
    }

    /// No reduction takes the rate below this; 0 by default. A rate that is lower without one stays.
    ///
    /// # Errors
    ///
    /// When `min_lr` is negative or not finite.
    pub fn min_lr(mut self, min_lr: f64) -> Result<Self, ArgumentError> {
        self.min_lr = not_negative("min_lr", min_lr)?;
        Ok(self)
    }
}

impl<S: LRScheduler> LRScheduler for ReduceLROnPlateau<S> {
    fn get_lr(&self, progress: Progress) -> f64 {
        let rate = self.schedule.get_lr(progress);
        let reduced = rate * self.plateau.scale;
        let lowest = self.min_lr.min(rate);
        // Not `max`, which would hide a rate that is no number.
        if reduced < lowest { lowest } else { reduced }
    }

    fn observe(&mut self, metrics: &Metrics) {
        self.schedule.observe(metrics);
        let Some(&value) = metrics.get(&self.monitor) else {
            return;
        };
        let plateau = &mut self.plateau;
        let cooling = plateau.cooling > 0;
        plateau.cooling = plateau.cooling.saturating_sub(1);
        let improved = value.is_finite()
            && plateau.best.is_none_or(|best| {
                self.mode
                    .improves(value, best, self.threshold.distance(best))
            });
        if improved {
            plateau.best = Some(value);
            plateau.waited = 0;
        } else if !cooling {
            plateau.waited += 1;
        }
        if plateau.waited >= self.patience {
            plateau.scale *= self.factor;
            plateau.waited = 0;
            plateau.cooling = self.cooldown;
        }
    }

    fn state(&self) -> Value {
        serde_json::json!({ "plateau": self.plateau, "schedule": self.schedule.state() })
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        self.plateau = Plateau::deserialize(&state["plateau"])?;
        if !state["schedule"].is_null() {
            self.schedule.load_state(&state["schedule"])?;
        }
        Ok(())
    }
}
