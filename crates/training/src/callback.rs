//! The events of a training run and who listens to them.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::Value;

use crate::{BoxError, GradientView, SkipReason, StopReason, TrainError, TrainingState};

/// What a callback wants: go on or stop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[must_use]
pub enum CallbackSignal {
    /// Training goes on.
    Continue,
    /// Training ends after the current step.
    Stop,
}

/// Training goes on.
pub const CONTINUE: CallbackSignal = CallbackSignal::Continue;
/// Training ends after the current step.
pub const STOP: CallbackSignal = CallbackSignal::Stop;

/// When a callback is called relative to the others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum CallbackOrder {
    /// First: it computes metrics that the others read.
    Metrics,
    /// In between: it reads metrics, and may keep a state.
    #[default]
    Stateful,
    /// Last: it decides on checkpoints, which then hold the state every other callback has after the same event.
    Checkpoints,
}

/// Something that follows a training run and may end it.
///
/// Every method has an empty default. All the callbacks get every event, in the order of [`CallbackOrder`] and
/// within it in the order in which they were added; the first one to return [`STOP`] gives the reason. A callback
/// that cannot do its work calls [`TrainingState::fail`].
///
/// ```
/// use training::{Callback, CallbackSignal, CONTINUE, STOP, TrainingState};
///
/// /// Ends training at the first loss below a limit.
/// struct GoodEnough(f64);
///
/// impl Callback for GoodEnough {
///     fn name(&self) -> String {
///         "good_enough".into()
///     }
///     fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
///         if state.metrics["loss"] < self.0 { STOP } else { CONTINUE }
///     }
/// }
/// ```
pub trait Callback: Send {
    /// The name in messages, and the key of the state in a checkpoint. Of two callbacks with one name the second
    /// added gets `#2` at the end.
    fn name(&self) -> String;

    /// When it is called relative to the others.
    fn order(&self) -> CallbackOrder {
        CallbackOrder::default()
    }

    /// Training begins, or goes on after a resume.
    fn on_train_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        CONTINUE
    }

    /// Training has ended; [`TrainingState::stop_reason`] says why.
    fn on_train_end(&mut self, _state: &mut TrainingState) {}

    /// An epoch begins. The metrics of the one before are gone. Not called when a resumed run goes on in the middle
    /// of an epoch.
    fn on_epoch_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        CONTINUE
    }

    /// An epoch has ended, its evaluation included.
    fn on_epoch_end(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        CONTINUE
    }

    /// An optimizer step begins: its batches will be read.
    fn on_batch_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        CONTINUE
    }

    /// The gradients are there, and will be clipped and used by the optimizer, unless
    /// [`TrainingState::skip_step`] is called. The metric `loss` is that of this step. Not called when the loss is not
    /// finite.
    fn on_before_optimizer_step(
        &mut self,
        _state: &mut TrainingState,
        _gradients: &GradientView<'_>,
    ) -> CallbackSignal {
        CONTINUE
    }

    /// The optimizer did not change the weights in this step.
    fn on_skipped_step(&mut self, _state: &mut TrainingState, _reason: &SkipReason) {}

    /// An optimizer step has ended.
    fn on_batch_end(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        CONTINUE
    }

    /// An evaluation begins.
    fn on_validation_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        CONTINUE
    }

    /// An evaluation has ended; its metrics are in the state.
    fn on_validation_end(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        CONTINUE
    }

    /// A checkpoint is about to be written; the states of the callbacks are read after this.
    fn on_before_checkpoint(&mut self, _state: &mut TrainingState) {}

    /// A checkpoint was written to the folder `path`.
    fn on_checkpoint(&mut self, _state: &mut TrainingState, _path: &Path) {}

    /// Training ends with an error. A checkpoint requested here is still written: it holds the last complete step.
    fn on_exception(&mut self, _state: &mut TrainingState, _error: &TrainError) {}

    /// Why it returned [`STOP`], for the stop reason.
    fn stop_detail(&self) -> String {
        "asked to stop".into()
    }

    /// What a checkpoint has to keep for this callback; `null` when there is nothing.
    fn state(&self) -> Value {
        Value::Null
    }

    /// Takes back what [`state`](Self::state) gave.
    ///
    /// # Errors
    ///
    /// When the state is not one of this callback.
    fn load_state(&mut self, _state: &Value) -> Result<(), BoxError> {
        Ok(())
    }
}

/// The callbacks of a trainer, in the order in which they are called.
#[derive(Default)]
pub(crate) struct Callbacks {
    entries: Vec<(String, Box<dyn Callback>)>,
}

impl Callbacks {
    pub(crate) fn add(&mut self, callback: Box<dyn Callback>) {
        let name = callback.name();
        let mut key = name.clone();
        let mut number = 2;
        while self.entries.iter().any(|(taken, _)| *taken == key) {
            key = format!("{name}#{number}");
            number += 1;
        }
        self.entries.push((key, callback));
        self.entries.sort_by_key(|(_, callback)| callback.order());
    }

    /// Sends an event to all the callbacks and notes in the state who wants to stop.
    pub(crate) fn emit(
        &mut self,
        state: &mut TrainingState,
        hook: impl Fn(&mut dyn Callback, &mut TrainingState) -> CallbackSignal,
    ) -> Result<(), TrainError> {
        for (key, callback) in &mut self.entries {
            let signal = hook(callback.as_mut(), state);
            if let Some(detail) = state.skip_detail.take() {
                let name = key.clone();
                state
                    .skip
                    .get_or_insert(SkipReason::Callback { name, detail });
            }
            if let Some(source) = state.failure.take() {
                let callback = key.clone();
                return Err(TrainError::Callback { callback, source });
            }
            if (signal == STOP || state.should_stop) && state.stop_reason.is_none() {
                state.should_stop = true;
                state.stop_reason = Some(StopReason::Callback {
                    name: key.clone(),
                    detail: callback.stop_detail(),
                });
            }
        }
        Ok(())
    }

    pub(crate) fn states(&self) -> BTreeMap<String, Value> {
        self.entries
            .iter()
            .map(|(key, callback)| (key.clone(), callback.state()))
            .filter(|(_, state)| !state.is_null())
            .collect()
    }

    /// Gives the saved states back; returns the keys for which there is no callback.
    pub(crate) fn load_states(
        &mut self,
        states: &BTreeMap<String, Value>,
    ) -> Result<Vec<String>, TrainError> {
        for (key, callback) in &mut self.entries {
            if let Some(state) = states.get(key) {
                let callback_error = |source| TrainError::Callback {
                    callback: key.clone(),
                    source,
                };
                callback.load_state(state).map_err(callback_error)?;
            }
        }
        let unknown = |key: &&String| !self.entries.iter().any(|(taken, _)| taken == *key);
        Ok(states.keys().filter(unknown).cloned().collect())
    }
}
