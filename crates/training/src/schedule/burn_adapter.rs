//! Schedules in burn's own `Learner`.

use std::sync::Arc;

use burn::lr_scheduler::{LrScheduler, LrSchedulerRecord};

use super::{LRScheduler, Progress};
use crate::ArgumentError;
use crate::error::at_least_one;

/// A schedule as burn's [`LrScheduler`], for burn's own training loop.
///
/// ```
/// use burn::lr_scheduler::LrScheduler;
/// use training::{BurnLrScheduler, StepLR};
///
/// let mut schedule = BurnLrScheduler::new(StepLR::new(0.1, 1, 0.5)?, 2)?;
/// assert_eq!([(); 3].map(|()| schedule.step()), [0.1, 0.1, 0.05]);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Clone)]
pub struct BurnLrScheduler {
    schedule: Arc<dyn LRScheduler>,
    progress: Progress,
}

impl BurnLrScheduler {
    /// Follows `schedule` in epochs of `steps_per_epoch` steps. A metric is never observed.
    ///
    /// # Errors
    ///
    /// When `steps_per_epoch` is 0.
    pub fn new(
        schedule: impl LRScheduler + 'static,
        steps_per_epoch: u64,
    ) -> Result<Self, ArgumentError> {
        let progress = Progress {
            step: 0,
            steps_per_epoch: at_least_one("steps_per_epoch", steps_per_epoch)?,
        };
        let schedule = Arc::new(schedule);
        Ok(Self { schedule, progress })
    }
}

impl LrScheduler for BurnLrScheduler {
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
