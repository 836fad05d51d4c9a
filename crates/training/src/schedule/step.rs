//! Rates that fall in steps.

use super::{LRScheduler, Progress, geometric};
use crate::ArgumentError;
use crate::error::{at_least_one, not_negative};

/// `base_lr · gamma^⌊t / step_size⌋`, with `t` in epochs.
///
/// ```
/// use training::{LRScheduler, Progress, StepLR};
///
/// let schedule = StepLR::new(0.1, 10, 0.5)?;
/// assert_eq!(schedule.get_lr(Progress::at_epoch(9)), 0.1);
/// assert_eq!(schedule.get_lr(Progress::at_epoch(10)), 0.05);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StepLR {
    base_lr: f64,
    step_size: u64,
    gamma: f64,
}

impl StepLR {
    /// Starts at `base_lr` and multiplies by `gamma` every `step_size` epochs.
    ///
    /// # Errors
    ///
    /// When `step_size` is 0, or `base_lr` or `gamma` is negative or not finite.
    pub fn new(base_lr: f64, step_size: u64, gamma: f64) -> Result<Self, ArgumentError> {
        Ok(Self {
            base_lr: not_negative("base_lr", base_lr)?,
            step_size: at_least_one("step_size", step_size)?,
            gamma: not_negative("gamma", gamma)?,
        })
    }
}

impl LRScheduler for StepLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let drops = progress.epoch() / self.step_size;
        geometric(self.base_lr, self.gamma, drops as f64)
    }
}

/// `base_lr · gamma^k`, where `k` is the number of the milestones, in epochs, that are reached.
///
/// ```
/// use training::{LRScheduler, MultiStepLR, Progress};
///
/// let schedule = MultiStepLR::new(0.1, &[30, 80], 0.5)?;
/// assert_eq!([29, 30, 80].map(|t| schedule.get_lr(Progress::at_epoch(t))), [0.1, 0.05, 0.025]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct MultiStepLR {
    base_lr: f64,
    milestones: Vec<u64>,
    gamma: f64,
}

impl MultiStepLR {
    /// Starts at `base_lr` and multiplies by `gamma` at each of the `milestones`.
    ///
    /// # Errors
    ///
    /// When the milestones do not rise, or `base_lr` or `gamma` is negative or not finite.
    pub fn new(base_lr: f64, milestones: &[u64], gamma: f64) -> Result<Self, ArgumentError> {
        if !milestones.is_sorted_by(|before, after| before < after) {
            return Err(ArgumentError::new(
                "milestones",
                format!("{milestones:?}"),
                "epochs that rise",
            ));
        }
        Ok(Self {
            base_lr: not_negative("base_lr", base_lr)?,
            milestones: milestones.to_vec(),
            gamma: not_negative("gamma", gamma)?,
        })
    }
}

impl LRScheduler for MultiStepLR {
    fn get_lr(&self, progress: Progress) -> f64 {
        let t = progress.epoch();
        let drops = self.milestones.partition_point(|&milestone| milestone <= t);
        geometric(self.base_lr, self.gamma, drops as f64)
    }
}
