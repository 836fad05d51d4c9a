//! Rates that follow a cosine.

use std::f64::consts::PI;

use super::{LRScheduler, Progress};
use crate::ArgumentError;
use crate::error::{at_least_one, not_negative};

/// `eta_min + (base_lr − eta_min) · (1 + cos(π · t / t_max)) / 2` up to `t_max`, then `eta_min`, with `t` in epochs
/// (Loshchilov and Hutter, "SGDR", 2017, without restarts). `PyTorch`'s schedule of this name climbs again after `t_max`.
///
/// ```
/// use training::{CosineAnnealingLR, LRScheduler, Progress};
///
/// let schedule = CosineAnnealingLR::new(0.1, 10, 0.0)?;
/// assert_eq!(schedule.get_lr(Progress::at_epoch(0)), 0.1);
/// assert!((schedule.get_lr(Progress::at_epoch(5)) - 0.05).abs() < 1e-15);
/// assert_eq!(schedule.get_lr(Progress::at_epoch(11)), 0.0);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CosineAnnealingLR {
    base_lr: f64,
    t_max: u64,
    eta_min: f64,
}

impl CosineAnnealingLR {
    /// Falls from `base_lr` to `eta_min` in `t_max` epochs.
    ///
    /// # Errors
    ///
    /// When `t_max` is 0, or `base_lr` or `eta_min` is negative or not finite.
    pub fn new(base_lr: f64, t_max: u64, eta_min: f64) -> Result<Self, ArgumentError> {
        Ok(Self {
            base_lr: not_negative("base_lr", base_lr)?,
            t_max: at_least_one("t_max", t_max)?,
            eta_min: not_negative("eta_min", eta_min)?,
        })
    }
}

impl LRScheduler for CosineAnnealingLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch();
        if t >= self.t_max {
            return self.eta_min;
        }
        anneal(self.base_lr, self.eta_min, t as f64 / self.t_max as f64)
    }
}

/// [`CosineAnnealingLR`] that begins anew at the end of each cycle: the first has `t_0` epochs, each other one `t_mult`
/// times as many as the one before (Loshchilov and Hutter, "SGDR", 2017).
///
/// ```
/// use training::{CosineWarmRestartsLR, LRScheduler, Progress};
///
/// // Cycles of 10, 20, 40, … epochs, each from half as high as the one before.
/// let schedule = CosineWarmRestartsLR::new(0.5, 10, 2, 0.0)?.decay(0.5)?;
/// assert_eq!([0, 10, 30].map(|t| schedule.get_lr(Progress::at_epoch(t))), [0.5, 0.25, 0.125]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CosineWarmRestartsLR {
    base_lr: f64,
    t_0: u64,
    t_mult: u64,
    eta_min: f64,
    decay: f64,
}

impl CosineWarmRestartsLR {
    /// Falls from `base_lr` towards `eta_min` again and again.
    ///
    /// # Errors
    ///
    /// When `t_0` or `t_mult` is 0, or `base_lr` or `eta_min` is negative or not finite.
    pub fn new(base_lr: f64, t_0: u64, t_mult: u64, eta_min: f64) -> Result<Self, ArgumentError> {
        Ok(Self {
            base_lr: not_negative("base_lr", base_lr)?,
            t_0: at_least_one("t_0", t_0)?,
            t_mult: at_least_one("t_mult", t_mult)?,
            eta_min: not_negative("eta_min", eta_min)?,
            decay: 1.0,
        })
    }

    /// Begins cycle `k`, counted from 0, at `eta_min + (base_lr − eta_min) · decay^k` (the `m_mul` of Keras'
    /// `CosineDecayRestarts`); 1 by default.
    ///
    /// # Errors
    ///
    /// When `decay` is not between 0 and 1.
    pub fn decay(mut self, decay: f64) -> Result<Self, ArgumentError> {
        if !(0.0..=1.0).contains(&decay) {
            let expected = "a number from 0 to 1";
            return Err(ArgumentError::new("decay", decay, expected));
        }
        self.decay = decay;
        Ok(self)
    }
}

impl LRScheduler for CosineWarmRestartsLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let mut t = progress.epoch();
        let mut length = self.t_0;
        let mut cycle = 0;
        if self.t_mult == 1 {
            cycle = t / length;
            t %= length;
        }
        // The lengths at least double, so there are at most 64 cycles.
        while t >= length {
            t -= length;
            length = length.saturating_mul(self.t_mult);
            cycle += 1;
        }
        let height = (self.base_lr - self.eta_min) * self.decay.powf(cycle as f64);
        self.eta_min + height * anneal(1.0, 0.0, t as f64 / length as f64)
    }
}

/// The cosine from `from` at `fraction` 0 to `to` at 1.
pub(super) fn anneal(from: f64, to: f64, fraction: f64) -> f64 {
    to + (from - to) * f64::midpoint(1.0, (PI * fraction).cos())
}
