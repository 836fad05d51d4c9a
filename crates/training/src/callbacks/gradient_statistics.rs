//! Gradients as metrics.

use crate::error::at_least_one;
use crate::{
    ArgumentError, CONTINUE, Callback, CallbackOrder, CallbackSignal, GradientView, TrainingState,
};

/// Every so many optimizer steps puts the gradient of each parameter into the metrics, before clipping:
/// `gradient/PATH/norm`, `gradient/PATH/mean`, `gradient/PATH/largest` and `gradient/PATH/weight_norm`, and the global
/// `grad_norm`. They are gone again with the next step.
///
/// ```
/// let statistics = training::GradientStatistics::every_steps(100)?;
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone)]
pub struct GradientStatistics {
    interval: u64,
}

const PREFIX: &str = "gradient/";

impl GradientStatistics {
    /// In every `count`-th optimizer step.
    ///
    /// # Errors
    ///
    /// When `count` is 0.
    pub fn every_steps(count: u64) -> Result<Self, ArgumentError> {
        Ok(Self {
            interval: at_least_one("every_steps", count)?,
        })
    }
}

impl Callback for GradientStatistics {
    fn name(&self) -> String {
        "gradient_statistics".into()
    }

    fn order(&self) -> CallbackOrder {
        CallbackOrder::Metrics
    }

    fn on_batch_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        state.metrics.retain(|name, _| !name.starts_with(PREFIX));
        CONTINUE
    }

    fn on_before_optimizer_step(
        &mut self,
        state: &mut TrainingState,
        gradients: &GradientView<'_>,
    ) -> CallbackSignal {
        if !(state.global_step + 1).is_multiple_of(self.interval) {
            return CONTINUE;
        }
        state.metrics.insert("grad_norm".into(), gradients.norm());
        for parameter in gradients.parameters() {
            let path = &parameter.path;
            let measured = [
                ("norm", parameter.norm),
                ("mean", parameter.mean),
                ("largest", parameter.largest),
                ("weight_norm", parameter.weight_norm),
            ];
            for (name, value) in measured {
                state
                    .metrics
                    .insert(format!("{PREFIX}{path}/{name}"), value);
            }
        }
        CONTINUE
    }
}
