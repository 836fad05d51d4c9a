//! Rates that rise and fall once.

use super::cosine::anneal;
use super::{LRScheduler, Progress};
use crate::ArgumentError;
use crate::error::{at_least_one, not_negative};

/// One rise and one fall: from `max_lr / div_factor` up to `max_lr` in the first `rise` epochs, then down to
/// `max_lr / (div_factor · final_div_factor)` at `t_max`, where it stays; both are cosines by default (Smith and Topin,
/// "Super-Convergence", 2019).
///
/// ```
/// use training::{LRScheduler, OneCycleLR, Progress};
///
/// let schedule = OneCycleLR::new(1.0, 30, 100)?.factors(4.0, 8.0)?;
/// assert_eq!([0, 30, 100].map(|t| schedule.get_lr(Progress::at_epoch(t))), [0.25, 1.0, 0.03125]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OneCycleLR {
    initial_lr: f64,
    max_lr: f64,
    final_lr: f64,
    rise: f64,
    t_max: u64,
    linear: bool,
    three_phases: bool,
}

impl OneCycleLR {
    /// A cycle of `t_max` epochs of which the first `rise` rise, with the usual factors 25 and 10 000.
    ///
    /// # Errors
    ///
    /// When `rise` is not between 1 and `t_max − 1`, or `max_lr` is negative or not finite.
    pub fn new(max_lr: f64, rise: u64, t_max: u64) -> Result<Self, ArgumentError> {
        if rise == 0 || rise >= t_max {
            let expected = "a whole number from 1 to t_max - 1";
            return Err(ArgumentError::new("rise", rise, expected));
        }
        Self::of(max_lr, rise as f64, t_max)
    }

    /// The cycle of `PyTorch`'s `OneCycleLR(max_lr, total_steps, pct_start)`: it has its lowest rate at
    /// `total_steps − 1`, the last of the steps, and its highest at `pct_start · total_steps − 1`, which may lie between
    /// two steps.
    ///
    /// # Errors
    ///
    /// When `pct_start · total_steps` is not above 1 and below `total_steps`, or `max_lr` is negative or not finite.
    pub fn with_pct_start(
        max_lr: f64,
        total_steps: u64,
        pct_start: f64,
    ) -> Result<Self, ArgumentError> {
        let rise = pct_start * total_steps as f64 - 1.0;
        let t_max = total_steps.saturating_sub(1);
        if !(rise > 0.0 && rise < t_max as f64) {
            let expected =
                "a number above 1 / total_steps and below 1, with total_steps 2 or above";
            return Err(ArgumentError::new("pct_start", pct_start, expected));
        }
        Self::of(max_lr, rise, t_max)
    }

    fn of(max_lr: f64, rise: f64, t_max: u64) -> Result<Self, ArgumentError> {
        let max_lr = not_negative("max_lr", max_lr)?;
        Ok(Self {
            initial_lr: max_lr / 25.0,
            max_lr,
            final_lr: max_lr / 25.0 / 10_000.0,
            rise,
            t_max,
            linear: false,
            three_phases: false,
        })
    }

    /// Other factors between the highest rate and the first, and between the first and the last.
    ///
    /// # Errors
    ///
    /// When `div_factor` or `div_factor · final_div_factor` is below 1, which would be a rate above `max_lr`, or when one
    /// of them is not finite.
    pub fn factors(
        mut self,
        div_factor: f64,
        final_div_factor: f64,
    ) -> Result<Self, ArgumentError> {
        if !(div_factor.is_finite() && div_factor >= 1.0) {
            let expected = "a finite number, 1 or above";
            return Err(ArgumentError::new("div_factor", div_factor, expected));
        }
        if !(final_div_factor.is_finite() && final_div_factor * div_factor >= 1.0) {
            let expected = "a finite number, 1 / div_factor or above";
            return Err(ArgumentError::new(
                "final_div_factor",
                final_div_factor,
                expected,
            ));
        }
        self.initial_lr = self.max_lr / div_factor;
        self.final_lr = (self.initial_lr / final_div_factor).min(self.max_lr);
        Ok(self)
    }

    /// Straight lines instead of cosines.
    #[must_use]
    pub fn linear(mut self) -> Self {
        self.linear = true;
        self
    }

    /// Falls to the first rate in as many epochs as it rose, and only then to the last one, as in the paper.
    ///
    /// # Errors
    ///
    /// When the rise and the fall together, `2 · rise`, are not shorter than `t_max`.
    pub fn three_phases(mut self) -> Result<Self, ArgumentError> {
        if 2.0 * self.rise >= self.t_max as f64 {
            let expected = "less than half of t_max";
            return Err(ArgumentError::new("rise", self.rise, expected));
        }
        self.three_phases = true;
        Ok(self)
    }
}

impl LRScheduler for OneCycleLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch();
        if t >= self.t_max {
            return self.final_lr;
        }
        let (t, end) = (t as f64, self.t_max as f64);
        let turn = 2.0 * self.rise;
        let (from, to, fraction) = if t <= self.rise {
            (self.initial_lr, self.max_lr, t / self.rise)
        } else if !self.three_phases {
            let fraction = (t - self.rise) / (end - self.rise);
            (self.max_lr, self.final_lr, fraction)
        } else if t <= turn {
            let fraction = (t - self.rise) / self.rise;
            (self.max_lr, self.initial_lr, fraction)
        } else {
            let fraction = (t - turn) / (end - turn);
            (self.initial_lr, self.final_lr, fraction)
        };
        if self.linear {
            from + (to - from) * fraction
        } else {
            anneal(from, to, fraction)
        }
    }
}

/// `base_lr · t / warmup`, then `base_lr` for `stable` epochs, then
/// `end_lr + (base_lr − end_lr) · (1 − √(u / decay))` with `u` the epochs since, then `end_lr` (Hu et al., "`MiniCPM`",
/// 2024; the form of the decay is that of Hägele et al., "Scaling Laws and Compute-Optimal Training Beyond Fixed
/// Training Durations", 2024).
///
/// ```
/// use training::{LRScheduler, Progress, WarmupStableDecayLR};
///
/// let schedule = WarmupStableDecayLR::new(0.5, 0.0, 10, 70, 16)?;
/// assert_eq!([5, 10, 80, 84, 96].map(|t| schedule.get_lr(Progress::at_epoch(t))), [0.25, 0.5, 0.5, 0.25, 0.0]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WarmupStableDecayLR {
    base_lr: f64,
    end_lr: f64,
    warmup: u64,
    stable: u64,
    decay: u64,
}

impl WarmupStableDecayLR {
    /// `warmup` epochs up, `stable` epochs at `base_lr`, `decay` epochs down to `end_lr`.
    ///
    /// # Errors
    ///
    /// When `decay` is 0, or a rate is negative or not finite.
    pub fn new(
        base_lr: f64,
        end_lr: f64,
        warmup: u64,
        stable: u64,
        decay: u64,
    ) -> Result<Self, ArgumentError> {
        Ok(Self {
            base_lr: not_negative("base_lr", base_lr)?,
            end_lr: not_negative("end_lr", end_lr)?,
            warmup,
            stable,
            decay: at_least_one("decay", decay)?,
        })
    }
}

impl LRScheduler for WarmupStableDecayLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch();
        if t < self.warmup {
            return self.base_lr * (t as f64 / self.warmup as f64);
        }
        let since = (t - self.warmup).saturating_sub(self.stable);
        let fraction = since.min(self.decay) as f64 / self.decay as f64;
        self.end_lr + (self.base_lr - self.end_lr) * (1.0 - fraction.sqrt())
    }
}
