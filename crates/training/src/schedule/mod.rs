//! Learning rates over time.
//!
//! A schedule is a pure function of [`Progress`], so a resumed run needs nothing but its position; only
//! [`ReduceLROnPlateau`] follows a metric and keeps a state.
//!
//! Schedules count epochs; [`by_step`](LRScheduler::by_step) makes any of them count optimizer steps.

mod burn_adapter;
mod combined;
mod cosine;
mod decay;
mod one_cycle;
mod plateau;
mod plot;
mod step;
mod warmup;

use serde_json::Value;

pub use burn_adapter::BurnLrScheduler;
pub use combined::{ProductLR, SequentialLR};
pub use cosine::{CosineAnnealingLR, CosineWarmRestartsLR};
pub use decay::{ConstantLR, ExponentialLR, InverseSqrtLR, LinearLR, NoamLR, PolynomialLR};
pub use one_cycle::{OneCycleLR, WarmupStableDecayLR};
pub use plateau::{ReduceLROnPlateau, Threshold};
pub use plot::{PlotStyle, plot};
pub use step::{MultiStepLR, StepLR};
pub use warmup::{Warmup, WarmupLR};

use crate::{BoxError, Metrics};

/// How far training has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// The optimizer steps done.
    pub step: u64,
    /// The optimizer steps in an epoch, at least 1.
    pub steps_per_epoch: u64,
}

impl Progress {
    /// Progress counted in epochs alone: one step an epoch.
    #[must_use]
    pub fn at_epoch(epoch: u64) -> Self {
        Self {
            step: epoch,
            steps_per_epoch: 1,
        }
    }

    /// The epochs done.
    #[must_use]
    pub fn epoch(&self) -> u64 {
        self.step / self.steps_per_epoch.max(1)
    }

    /// The progress since the end of the first `epochs`; none before it.
    #[must_use]
    pub fn since(&self, epochs: u64) -> Self {
        let before = epochs.saturating_mul(self.steps_per_epoch.max(1));
        Self {
            step: self.step.saturating_sub(before),
            steps_per_epoch: self.steps_per_epoch,
        }
    }
}

/// A learning rate as a function of the progress of training.
///
/// A closure is a schedule too:
///
/// ```
/// use training::{LRScheduler, Progress};
///
/// let schedule = |progress: Progress| 1e-3 / (1.0 + progress.step as f64);
/// assert_eq!(schedule.get_lr(Progress::at_epoch(1)), 5e-4);
/// ```
pub trait LRScheduler: Send + Sync {
    /// The rate of the step that comes after `progress`.
    fn get_lr(&self, progress: Progress) -> f64;

    /// Tells the schedule the metrics of an evaluation that has just ended. Only a schedule that follows a metric
    /// needs it.
    fn observe(&mut self, _metrics: &Metrics) {}

    /// What a checkpoint has to keep; `null` for a pure function.
    fn state(&self) -> Value {
        Value::Null
    }

    /// Takes back what [`state`](Self::state) gave.
    ///
    /// # Errors
    ///
    /// When the state is not one of this schedule.
    fn load_state(&mut self, _state: &Value) -> Result<(), BoxError> {
        Ok(())
    }

    /// The same schedule with every count of epochs in it taken as a count of optimizer steps.
    ///
    /// ```
    /// use training::{LRScheduler, Progress, StepLR};
    ///
    /// let schedule = StepLR::new(0.1, 10, 0.5)?.by_step();
    /// assert_eq!(schedule.get_lr(Progress { step: 10, steps_per_epoch: 100 }), 0.05);
    /// # Ok::<(), training::ArgumentError>(())
    /// ```
    fn by_step(self) -> ByStep<Self>
    where
        Self: Sized,
    {
        ByStep(self)
    }
}

/// A schedule that counts optimizer steps; made by [`LRScheduler::by_step`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ByStep<S>(S);

impl<S: LRScheduler> LRScheduler for ByStep<S> {
    fn get_lr(&self, progress: Progress) -> f64 {
        self.0.get_lr(Progress::at_epoch(progress.step))
    }

    fn observe(&mut self, metrics: &Metrics) {
        self.0.observe(metrics);
    }

    fn state(&self) -> Value {
        self.0.state()
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        self.0.load_state(state)
    }
}

impl<F: Fn(Progress) -> f64 + Send + Sync> LRScheduler for F {
    fn get_lr(&self, progress: Progress) -> f64 {
        self(progress)
    }
}

impl LRScheduler for Box<dyn LRScheduler> {
    fn get_lr(&self, progress: Progress) -> f64 {
        self.as_ref().get_lr(progress)
    }

    fn observe(&mut self, metrics: &Metrics) {
        self.as_mut().observe(metrics);
    }

    fn state(&self) -> Value {
        self.as_ref().state()
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        self.as_mut().load_state(state)
    }
}

/// `base_lr · gamma^n`; a growing rate stays at the largest float instead of becoming infinite.
fn geometric(base_lr: f64, gamma: f64, n: f64) -> f64 {
    if base_lr == 0.0 {
        return 0.0;
    }
    (base_lr * gamma.powf(n)).min(f64::MAX)
}
