//! Schedules in burn's own `Learner`.

use std::sync::Arc;

use burn::lr_scheduler::{LrScheduler, LrSchedulerRecord};

use super::{LRScheduler, Progress};
use crate::ArgumentError;
use crate::error::at_least_one;

/// A schedule as burn's [`LrScheduler`], for burn's own `Learner`, which takes it wherever it takes a schedule of burn.
///
/// ```
/// use burn::lr_scheduler::LrScheduler;
/// use training::{BurnLrScheduler, StepLR};
///
/// let mut schedule = BurnLrScheduler::new(StepLR::new(0.1, 1, 0.5)?, 2)?;
/// assert_eq!([(); 3].map(|()| schedule.step()), [0.1, 0.1, 0.05]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug)]
pub struct BurnLrScheduler<S> {
    /// Shared by the clones that burn makes: it never changes.
    schedule: Arc<S>,
    progress: Progress,
}

impl<S: LRScheduler> BurnLrScheduler<S> {
    /// Follows `schedule` in epochs of `steps_per_epoch` steps. A metric is never observed.
    ///
    /// # Errors
    ///
    /// When `steps_per_epoch` is 0.
    pub fn new(schedule: S, steps_per_epoch: u64) -> Result<Self, ArgumentError> {
        let progress = Progress {
            step: 0,
            steps_per_epoch: at_least_one("steps_per_epoch", steps_per_epoch)?,
        };
        let schedule = Arc::new(schedule);
        Ok(Self { schedule, progress })
    }
}

impl<S> Clone for BurnLrScheduler<S> {
    fn clone(&self) -> Self {
        Self {
            schedule: Arc::clone(&self.schedule),
            progress: self.progress,
        }
    }
}

impl<S: LRScheduler + 'static> LrScheduler for BurnLrScheduler<S> {
    fn step(&mut self) -> f64 {
        let rate = self.schedule.get_lr(self.progress);
        self.progress.step = self.progress.step.saturating_add(1);
        rate
    }

    fn to_record(&self) -> LrSchedulerRecord {
        LrSchedulerRecord::new().with_scalar("step", self.progress.step)
    }

    fn load_record(&mut self, record: LrSchedulerRecord) {
        if let Some(step) = record.scalar("step") {
            self.progress.step = step;
        }
    }
}
