//! Rates that rise from nothing at the beginning of training.

use serde_json::Value;

use super::{ConstantLR, LRScheduler, Progress};
use crate::error::at_least_one;
use crate::{ArgumentError, BoxError, Metrics};

/// `base_lr · t / warmup_epochs` up to `warmup_epochs`, then `base_lr`, with `t` in epochs. The first epoch has rate 0
/// unless [`from_first_fraction`](Self::from_first_fraction) is chosen.
///
/// ```
/// use training::{LRScheduler, Progress, WarmupLR};
///
/// let schedule = WarmupLR::new(0.1, 4)?;
/// assert_eq!(schedule.get_lr(Progress::at_epoch(0)), 0.0);
/// assert_eq!(schedule.get_lr(Progress::at_epoch(2)), 0.05);
/// assert_eq!(schedule.get_lr(Progress::at_epoch(4)), 0.1);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WarmupLR(Warmup<ConstantLR>);

impl WarmupLR {
    /// Rises from 0 to `base_lr` in `warmup_epochs` epochs.
    ///
    /// # Errors
    ///
    /// When `warmup_epochs` is 0, or `base_lr` is negative or not finite.
    pub fn new(base_lr: f64, warmup_epochs: u64) -> Result<Self, ArgumentError> {
        at_least_one("warmup_epochs", warmup_epochs)?;
        Ok(Self(Warmup::new(warmup_epochs, ConstantLR::new(base_lr)?)?))
    }

    /// Starts at `base_lr / warmup_epochs` instead of 0, so that the first epoch learns something.
    #[must_use]
    pub fn from_first_fraction(self) -> Self {
        Self(self.0.from_first_fraction())
    }
}

impl LRScheduler for WarmupLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        self.0.get_lr(progress)
    }
}

/// A warm-up in front of any schedule: `r · t / length`, where `r` is the first rate of the schedule, then the
/// schedule from its beginning.
///
/// ```
/// use training::{CosineAnnealingLR, LRScheduler, Progress, Warmup};
///
/// // 100 steps of warm-up, then 900 steps of cosine.
/// let schedule = Warmup::new(100, CosineAnnealingLR::new(0.1, 900, 0.0)?)?.by_step();
/// let at = |step| schedule.get_lr(Progress { step, steps_per_epoch: 250 });
/// assert_eq!([at(0), at(50), at(100), at(1000)], [0.0, 0.05, 0.1, 0.0]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Warmup<S> {
    length: u64,
    /// 1 when the warm-up starts at `r / length`.
    ahead: u64,
    then: S,
}

impl<S: LRScheduler> Warmup<S> {
    /// Rises for `length` epochs, then follows `then`.
    ///
    /// # Errors
    ///
    /// When `length` is 0.
    pub fn new(length: u64, then: S) -> Result<Self, ArgumentError> {
        Ok(Self {
            length: at_least_one("length", length)?,
            ahead: 0,
            then,
        })
    }

    /// Starts at `r / length` instead of 0, and so is one epoch ahead during the warm-up.
    #[must_use]
    pub fn from_first_fraction(mut self) -> Self {
        self.ahead = 1;
        self
    }
}

impl<S: LRScheduler> LRScheduler for Warmup<S> {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch();
        let rate = self.then.get_lr(progress.since(self.length));
        if t >= self.length {
            return rate;
        }
        rate * ((t + self.ahead) as f64 / self.length as f64)
    }

    fn observe(&mut self, metrics: &Metrics) {
        self.then.observe(metrics);
    }

    fn state(&self) -> Value {
        self.then.state()
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        self.then.load_state(state)
    }
}
