//! The learning rate as a metric.

use crate::{CONTINUE, Callback, CallbackOrder, CallbackSignal, GradientView, TrainingState};

/// Puts the rate the optimizer takes into the metrics as `learning_rate`, so that callbacks that read metrics, and the
/// records of each step, have it; also when another callback changes the rate of a step.
///
/// ```
/// let monitor = training::LearningRateMonitor;
/// ```
#[derive(Debug, Clone, Copy)]
pub struct LearningRateMonitor;

impl Callback for LearningRateMonitor {
    fn name(&self) -> String {
        "learning_rate_monitor".into()
    }

    fn order(&self) -> CallbackOrder {
        CallbackOrder::Metrics
    }

    fn on_before_optimizer_step(
        &mut self,
        state: &mut TrainingState,
        _gradients: &GradientView<'_>,
    ) -> CallbackSignal {
        let rate = state.learning_rate;
        state.metrics.insert("learning_rate".into(), rate);
        CONTINUE
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let rate = state.learning_rate;
        state.metrics.insert("learning_rate".into(), rate);
        CONTINUE
    }
}
