//! Rates with a simple closed form.

use super::{LRScheduler, Progress, geometric};
use crate::ArgumentError;
use crate::error::{at_least_one, not_negative, positive};

/// One rate for all of training.
///
/// ```
/// use training::{ConstantLR, LRScheduler, Progress};
///
/// assert_eq!(ConstantLR::new(0.1)?.get_lr(Progress::at_epoch(1000)), 0.1);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ConstantLR {
    base_lr: f64,
}

impl ConstantLR {
    /// The rate `base_lr`.
    ///
    /// # Errors
    ///
    /// When `base_lr` is negative or not finite.
    pub fn new(base_lr: f64) -> Result<Self, ArgumentError> {
        let base_lr = not_negative("base_lr", base_lr)?;
        Ok(Self { base_lr })
    }
}

impl LRScheduler for ConstantLR {
    fn get_lr(&self, _progress: Progress) -> f64 {
        self.base_lr
    }
}

/// `base_lr · gamma^t`, with `t` in epochs.
///
/// ```
/// use training::{ExponentialLR, LRScheduler, Progress};
///
/// let schedule = ExponentialLR::new(0.1, 0.5)?;
/// assert_eq!([0, 1, 2].map(|t| schedule.get_lr(Progress::at_epoch(t))), [0.1, 0.05, 0.025]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ExponentialLR {
    base_lr: f64,
    gamma: f64,
}

impl ExponentialLR {
    /// Starts at `base_lr` and multiplies by `gamma` every epoch.
    ///
    /// # Errors
    ///
    /// When `base_lr` or `gamma` is negative or not finite.
    pub fn new(base_lr: f64, gamma: f64) -> Result<Self, ArgumentError> {
        Ok(Self {
            base_lr: not_negative("base_lr", base_lr)?,
            gamma: not_negative("gamma", gamma)?,
        })
    }
}

impl LRScheduler for ExponentialLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        geometric(self.base_lr, self.gamma, progress.epoch() as f64)
    }
}

/// `start_lr + (end_lr − start_lr) · t / t_max` up to `t_max`, then `end_lr`, with `t` in epochs.
///
/// ```
/// use training::{LRScheduler, LinearLR, Progress};
///
/// let schedule = LinearLR::new(0.5, 0.25, 10)?;
/// assert_eq!([0, 5, 10, 99].map(|t| schedule.get_lr(Progress::at_epoch(t))), [0.5, 0.375, 0.25, 0.25]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinearLR {
    start_lr: f64,
    end_lr: f64,
    t_max: u64,
}

impl LinearLR {
    /// Goes from `start_lr` to `end_lr` in `t_max` epochs.
    ///
    /// # Errors
    ///
    /// When `t_max` is 0, or a rate is negative or not finite.
    pub fn new(start_lr: f64, end_lr: f64, t_max: u64) -> Result<Self, ArgumentError> {
        Ok(Self {
            start_lr: not_negative("start_lr", start_lr)?,
            end_lr: not_negative("end_lr", end_lr)?,
            t_max: at_least_one("t_max", t_max)?,
        })
    }
}

impl LRScheduler for LinearLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch();
        if t >= self.t_max {
            return self.end_lr;
        }
        self.start_lr + (self.end_lr - self.start_lr) * (t as f64 / self.t_max as f64)
    }
}

/// `end_lr + (base_lr − end_lr) · (1 − t / t_max)^power` up to `t_max`, then `end_lr`, with `t` in epochs (the "poly"
/// policy of Chen et al., "`DeepLab`", 2017, section 4.1).
///
/// ```
/// use training::{LRScheduler, PolynomialLR, Progress};
///
/// let schedule = PolynomialLR::new(0.5, 0.0, 10, 2.0)?;
/// assert_eq!([0, 5, 10, 99].map(|t| schedule.get_lr(Progress::at_epoch(t))), [0.5, 0.125, 0.0, 0.0]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PolynomialLR {
    base_lr: f64,
    end_lr: f64,
    t_max: u64,
    power: f64,
}

impl PolynomialLR {
    /// Falls from `base_lr` to `end_lr` in `t_max` epochs.
    ///
    /// # Errors
    ///
    /// When `t_max` is 0, `power` is not above 0, or a rate is negative; or when one of them is not finite.
    pub fn new(base_lr: f64, end_lr: f64, t_max: u64, power: f64) -> Result<Self, ArgumentError> {
        Ok(Self {
            base_lr: not_negative("base_lr", base_lr)?,
            end_lr: not_negative("end_lr", end_lr)?,
            t_max: at_least_one("t_max", t_max)?,
            power: positive("power", power)?,
        })
    }
}

impl LRScheduler for PolynomialLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch().min(self.t_max);
        let left = 1.0 - t as f64 / self.t_max as f64;
        self.end_lr + (self.base_lr - self.end_lr) * left.powf(self.power)
    }
}

/// `base_lr · √(timescale / max(t, timescale))`, with `t` in epochs: constant up to `timescale`, then falling with the
/// inverse square root (Raffel et al., "T5", 2020, section 3.1.2). Put a [`Warmup`](super::Warmup) in front for a rise.
///
/// ```
/// use training::{InverseSqrtLR, LRScheduler, Progress};
///
/// let schedule = InverseSqrtLR::new(0.5, 100)?;
/// assert_eq!([0, 100, 400].map(|t| schedule.get_lr(Progress::at_epoch(t))), [0.5, 0.5, 0.25]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct InverseSqrtLR {
    base_lr: f64,
    timescale: u64,
}

impl InverseSqrtLR {
    /// Starts to fall from `base_lr` after `timescale` epochs.
    ///
    /// # Errors
    ///
    /// When `timescale` is 0, or `base_lr` is negative or not finite.
    pub fn new(base_lr: f64, timescale: u64) -> Result<Self, ArgumentError> {
        Ok(Self {
            base_lr: not_negative("base_lr", base_lr)?,
            timescale: at_least_one("timescale", timescale)?,
        })
    }
}

impl LRScheduler for InverseSqrtLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch().max(self.timescale);
        self.base_lr * (self.timescale as f64 / t as f64).sqrt()
    }
}

/// `factor · d_model^−½ · min(s^−½, s · warmup^−1½)` with `s = t + 1` and `t` in epochs (Vaswani et al., "Attention Is
/// All You Need", 2017, section 5.3, which counts steps). The highest rate is `factor / √(d_model · warmup)`.
///
/// ```
/// use training::{LRScheduler, NoamLR, Progress};
///
/// let schedule = NoamLR::new(1.0, 64, 100)?.by_step();
/// let at = |step| schedule.get_lr(Progress { step, steps_per_epoch: 500 });
/// assert!((at(99) - 0.0125).abs() < 1e-15);
/// assert!(at(98) < at(99) && at(100) < at(99));
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NoamLR {
    factor: f64,
    d_model: u64,
    warmup: u64,
}

impl NoamLR {
    /// Rises for `warmup` epochs, then falls with the inverse square root.
    ///
    /// # Errors
    ///
    /// When `factor` is negative or not finite, or `d_model` or `warmup` is 0.
    pub fn new(factor: f64, d_model: u64, warmup: u64) -> Result<Self, ArgumentError> {
        Ok(Self {
            factor: not_negative("factor", factor)?,
            d_model: at_least_one("d_model", d_model)?,
            warmup: at_least_one("warmup", warmup)?,
        })
    }
}

impl LRScheduler for NoamLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let s = progress.epoch() as f64 + 1.0;
        let rise = s * (self.warmup as f64).powf(-1.5);
        self.factor * (self.d_model as f64).powf(-0.5) * s.powf(-0.5).min(rise)
    }
}
