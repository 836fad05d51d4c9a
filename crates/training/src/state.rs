//! Where training stands: what callbacks see and what checkpoints keep.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{BoxError, SkipReason, number};

/// Named measurements, such as `val_loss`.
pub type Metrics = BTreeMap<String, f64>;

/// The lowest and the highest finite value a metric has had.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extremes {
    /// The lowest value.
    pub lowest: f64,
    /// The number of optimizer steps done when it was measured.
    pub lowest_step: u64,
    /// The highest value.
    pub highest: f64,
    /// The number of optimizer steps done when it was measured.
    pub highest_step: u64,
}

/// Why training ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StopReason {
    /// Every epoch is done.
    MaxEpochs,
    /// Every optimizer step is done.
    MaxSteps,
    /// A callback returned [`STOP`](crate::STOP).
    Callback {
        /// The name of the callback.
        name: String,
        /// What the callback says of it.
        detail: String,
    },
    /// The interrupt flag was raised; training can be resumed.
    Interrupted,
}

impl std::fmt::Display for StopReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::MaxEpochs => f.write_str("all the epochs are done"),
            Self::MaxSteps => f.write_str("all the steps are done"),
            Self::Callback { name, detail } => write!(f, "{name}: {detail}"),
            Self::Interrupted => f.write_str("interrupted"),
        }
    }
}

/// Where training stands.
///
/// A batch is one optimizer step here: with gradient accumulation it takes several batches of the data.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TrainingState {
    /// The epoch, from 0.
    pub epoch: u64,
    /// The last batch of the data that was begun, within the epoch, from 0.
    pub batch: u64,
    /// The batches of the data in an epoch.
    pub batches_per_epoch: u64,
    /// The optimizer steps done, those that were skipped included.
    pub global_step: u64,
    /// The optimizer steps in an epoch.
    pub steps_per_epoch: u64,
    /// The steps skipped; see [`SkipReason`].
    pub skipped_steps: u64,
    /// The training examples seen.
    pub examples_seen: u64,
    /// The training tokens seen, as far as the training step reports them.
    pub tokens_seen: u64,
    /// The rate of the current step. The optimizer takes the value it has after
    /// [`on_before_optimizer_step`](crate::Callback::on_before_optimizer_step).
    #[serde(with = "number::scalar")]
    pub learning_rate: f64,
    /// What was measured in the current epoch: `loss` and `grad_norm` of the last step, `train_loss` at the end
    /// of the epoch, and what the evaluation returned.
    #[serde(with = "number::map")]
    pub metrics: Metrics,
    /// The best values of each metric of the evaluation, and of `train_loss`.
    pub best_metrics: BTreeMap<String, Extremes>,
    /// What depends on the clock, such as `tokens_per_second`. Never saved, so that checkpoints are reproducible.
    #[serde(skip)]
    pub timings: Metrics,
    /// The optimizer steps there will have been when nothing ends training early.
    #[serde(skip)]
    pub total_steps: u64,
    /// Set to end training after the current step, as returning [`STOP`](crate::STOP) does.
    #[serde(skip)]
    pub should_stop: bool,
    /// Why training ends, once it is known.
    #[serde(skip)]
    pub stop_reason: Option<StopReason>,
    #[serde(skip)]
    pub(crate) checkpoint_requested: bool,
    #[serde(skip)]
    pub(crate) skip_detail: Option<String>,
    #[serde(skip)]
    pub(crate) skip: Option<SkipReason>,
    #[serde(skip)]
    pub(crate) failure: Option<BoxError>,
}

impl TrainingState {
    /// Asks for a checkpoint. It is written as soon as the current event is over, or at the end of the epoch when
    /// no batch of the epoch is left; nothing happens when the trainer has no checkpoint store.
    pub fn request_checkpoint(&mut self) {
        self.checkpoint_requested = true;
    }

    /// Skips the update of the weights in the current optimizer step, for a callback that mistrusts the loss or the
    /// gradients. Called in [`on_before_optimizer_step`](crate::Callback::on_before_optimizer_step); `detail` says why.
    pub fn skip_step(&mut self, detail: impl Into<String>) {
        self.skip_detail = Some(detail.into());
    }

    /// Ends training with an error, for a callback that cannot do its work. The first error counts.
    pub fn fail(&mut self, error: impl Into<BoxError>) {
        if self.failure.is_none() {
            self.failure = Some(error.into());
        }
    }

    /// Records metrics and their extremes.
    pub(crate) fn record(&mut self, metrics: Metrics) {
        for (name, value) in metrics {
            if value.is_finite() {
                let step = self.global_step;
                let extremes = self.best_metrics.entry(name.clone()).or_insert(Extremes {
                    lowest: value,
                    lowest_step: step,
                    highest: value,
                    highest_step: step,
                });
                if value < extremes.lowest {
                    (extremes.lowest, extremes.lowest_step) = (value, step);
                }
                if value > extremes.highest {
                    (extremes.highest, extremes.highest_step) = (value, step);
                }
            }
            self.metrics.insert(name, value);
        }
    }
}

/// Whether a metric is better when it is lower or when it is higher.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    /// Lower is better, as for a loss.
    Min,
    /// Higher is better, as for an accuracy.
    Max,
}

impl Mode {
    /// Whether `value` is better than `best` by more than `min_delta`. A NaN is never better.
    #[must_use]
    pub fn improves(self, value: f64, best: f64, min_delta: f64) -> bool {
        match self {
            Self::Min => value < best - min_delta,
            Self::Max => value > best + min_delta,
        }
    }
}
