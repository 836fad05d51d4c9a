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
    min_delta: f64,
    cooldown: u64,
    min_lr: f64,
    plateau: Plateau,
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

impl<S: LRScheduler> ReduceLROnPlateau<S> {
    /// Follows the metric `monitor`, lower being better.
    ///
    /// # Errors
    ///
    /// When `factor` is not between 0 and 1, both excluded, or `patience` is 0.
    pub fn new(
        schedule: S,
        monitor: impl Into<String>,
        factor: f64,
        patience: u64,
    ) -> Result<Self, ArgumentError> {
        if !(factor > 0.0 && factor < 1.0) {
            let expected = "a number between 0 and 1, both excluded";
            return Err(ArgumentError::new("factor", factor, expected));
        }
        Ok(Self {
            schedule,
            monitor: monitor.into(),
            mode: Mode::Min,
            factor,
            patience: at_least_one("patience", patience)?,
            min_delta: 0.0,
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

    /// By how much more than this a value has to be better to count as an improvement; 0 by default.
    ///
    /// # Errors
    ///
    /// When `min_delta` is negative or not finite.
    pub fn min_delta(mut self, min_delta: f64) -> Result<Self, ArgumentError> {
        self.min_delta = not_negative("min_delta", min_delta)?;
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
        (rate * self.plateau.scale).max(self.min_lr.min(rate))
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
            && plateau
                .best
                .is_none_or(|best| self.mode.improves(value, best, self.min_delta));
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
