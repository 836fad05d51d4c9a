//! Rates that rise and fall once.

use super::cosine::anneal;
use super::{LRScheduler, Progress};
use crate::ArgumentError;
use crate::error::{at_least_one, not_negative, positive};

/// A cosine from `max_lr / div_factor` up to `max_lr` in the first `rise` epochs, then a cosine down to
/// `max_lr / (div_factor · final_div_factor)` at `t_max`, where it stays (Smith and Topin, "Super-Convergence", 2019).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct OneCycleLR {
    initial_lr: f64,
    max_lr: f64,
    final_lr: f64,
    rise: u64,
    t_max: u64,
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
        let max_lr = not_negative("max_lr", max_lr)?;
        Ok(Self {
            initial_lr: max_lr / 25.0,
            max_lr,
            final_lr: max_lr / 25.0 / 10_000.0,
            rise,
            t_max,
        })
    }

    /// Other factors between the highest rate and the first, and between the first and the last.
    ///
    /// # Errors
    ///
    /// When a factor is not a finite number above 0.
    pub fn factors(
        mut self,
        div_factor: f64,
        final_div_factor: f64,
    ) -> Result<Self, ArgumentError> {
        self.initial_lr = self.max_lr / positive("div_factor", div_factor)?;
        self.final_lr = self.initial_lr / positive("final_div_factor", final_div_factor)?;
        Ok(self)
    }
}

impl LRScheduler for OneCycleLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch();
        if t < self.rise {
            anneal(self.initial_lr, self.max_lr, t as f64 / self.rise as f64)
        } else if t < self.t_max {
            let fall = (self.t_max - self.rise) as f64;
            anneal(self.max_lr, self.final_lr, (t - self.rise) as f64 / fall)
        } else {
            self.final_lr
        }
    }
}

/// `base_lr · t / warmup`, then `base_lr` for `stable` epochs, then
/// `end_lr + (base_lr − end_lr) · (1 − √(u / decay))` with `u` the epochs since, then `end_lr` (Hu et al., "`MiniCPM`",
/// 2024; the form of the decay is that of Hägele et al., "Scaling Laws and Compute-Optimal Training Beyond Fixed
/// Training Durations", 2024).
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
            return self.base_lr * t as f64 / self.warmup as f64;
        }
        let since = (t - self.warmup).saturating_sub(self.stable);
        let fraction = since.min(self.decay) as f64 / self.decay as f64;
        self.end_lr + (self.base_lr - self.end_lr) * (1.0 - fraction.sqrt())
    }
}
