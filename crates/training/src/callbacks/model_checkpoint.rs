//! Deciding when to write a checkpoint.

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{at_least_one, not_empty, positive};
use crate::{
    ArgumentError, BoxError, CONTINUE, Callback, CallbackOrder, CallbackSignal, Mode, TrainError,
    TrainingState, number,
};

/// Asks for checkpoints.
///
/// It decides when; the [`CheckpointStore`](crate::CheckpointStore) of the trainer decides where, and which are kept:
/// the last, the best, or all. Add one for each occasion:
///
/// ```
/// use training::{Mode, ModelCheckpoint};
///
/// let occasions = [
///     ModelCheckpoint::every_epochs(1)?,
///     ModelCheckpoint::every_steps(500)?,
///     ModelCheckpoint::every_minutes(10.0)?,
///     ModelCheckpoint::when_improved("val_loss", Mode::Min)?,
///     ModelCheckpoint::on_exception(),
/// ];
/// # Ok::<(), training::ArgumentError>(())
/// ```
///
/// The trainer itself writes one at the end of training and when it is interrupted.
#[derive(Debug, Clone)]
pub struct ModelCheckpoint {
    occasion: Occasion,
}

#[derive(Debug, Clone)]
enum Occasion {
    Epochs(u64),
    Steps(u64),
    Time {
        every: Duration,
        last: Instant,
    },
    Improvement {
        monitor: String,
        mode: Mode,
        best: Best,
    },
    Exception,
}

/// What a checkpoint keeps.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Best {
    #[serde(with = "number::optional")]
    best: Option<f64>,
}

impl ModelCheckpoint {
    /// After every `count` epochs.
    ///
    /// # Errors
    ///
    /// When `count` is 0.
    pub fn every_epochs(count: u64) -> Result<Self, ArgumentError> {
        let occasion = Occasion::Epochs(at_least_one("every_epochs", count)?);
        Ok(Self { occasion })
    }

    /// After every `count` optimizer steps.
    ///
    /// # Errors
    ///
    /// When `count` is 0.
    pub fn every_steps(count: u64) -> Result<Self, ArgumentError> {
        let occasion = Occasion::Steps(at_least_one("every_steps", count)?);
        Ok(Self { occasion })
    }

    /// After the first optimizer step that ends `minutes` after the beginning or the last one of these.
    ///
    /// # Errors
    ///
    /// When `minutes` is not a finite number above 0, or longer than a duration can be.
    pub fn every_minutes(minutes: f64) -> Result<Self, ArgumentError> {
        let seconds = positive("every_minutes", minutes)? * 60.0;
        let every = Duration::try_from_secs_f64(seconds)
            .map_err(|_| ArgumentError::new("every_minutes", minutes, "a shorter time"))?;
        let last = Instant::now();
        Ok(Self {
            occasion: Occasion::Time { every, last },
        })
    }

    /// At the end of an epoch in which the metric `monitor` was better than ever before.
    ///
    /// # Errors
    ///
    /// When `monitor` is empty.
    pub fn when_improved(monitor: impl Into<String>, mode: Mode) -> Result<Self, ArgumentError> {
        Ok(Self {
            occasion: Occasion::Improvement {
                monitor: not_empty("monitor", monitor)?,
                mode,
                best: Best::default(),
            },
        })
    }

    /// When training ends with an error: the last complete step.
    #[must_use]
    pub fn on_exception() -> Self {
        Self {
            occasion: Occasion::Exception,
        }
    }
}

impl Callback for ModelCheckpoint {
    fn name(&self) -> String {
        match &self.occasion {
            Occasion::Epochs(_) => "model_checkpoint:epochs".into(),
            Occasion::Steps(_) => "model_checkpoint:steps".into(),
            Occasion::Time { .. } => "model_checkpoint:minutes".into(),
            Occasion::Improvement { monitor, .. } => format!("model_checkpoint:{monitor}"),
            Occasion::Exception => "model_checkpoint:exception".into(),
        }
    }

    fn order(&self) -> CallbackOrder {
        CallbackOrder::Checkpoints
    }

    fn on_train_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        if let Occasion::Time { last, .. } = &mut self.occasion {
            *last = Instant::now();
        }
        CONTINUE
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let due = match &mut self.occasion {
            Occasion::Steps(count) => state.global_step.is_multiple_of(*count),
            Occasion::Time { every, last } => {
                let due = last.elapsed() >= *every;
                if due {
                    *last = Instant::now();
                }
                due
            }
            _ => false,
        };
        if due {
            state.request_checkpoint();
        }
        CONTINUE
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let due = match &mut self.occasion {
            Occasion::Epochs(count) => (state.epoch + 1).is_multiple_of(*count),
            Occasion::Improvement {
                monitor,
                mode,
                best,
            } => {
                let value = state.metrics.get(monitor).copied();
                let value = value.filter(|value| value.is_finite());
                let better = |value: &f64| {
                    best.best
                        .is_none_or(|best| mode.improves(*value, best, 0.0))
                };
                let improved = value.filter(better);
                best.best = improved.or(best.best);
                improved.is_some()
            }
            _ => false,
        };
        if due {
            state.request_checkpoint();
        }
        CONTINUE
    }

    fn on_exception(&mut self, state: &mut TrainingState, _error: &TrainError) {
        if matches!(self.occasion, Occasion::Exception) {
            state.request_checkpoint();
        }
    }

    fn state(&self) -> Value {
        match &self.occasion {
            Occasion::Improvement { best, .. } => serde_json::to_value(best).unwrap_or_default(),
            _ => Value::Null,
        }
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        if let Occasion::Improvement { best, .. } = &mut self.occasion {
            *best = Best::deserialize(state)?;
        }
        Ok(())
    }
}
