//! What can go wrong, as values.

use std::error::Error;

use thiserror::Error;

use crate::checkpoint::CheckpointError;

/// Any error of the caller's own code: of the data, the training step, the evaluation or a callback.
pub type BoxError = Box<dyn Error + Send + Sync + 'static>;

/// An argument outside its range.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("invalid {argument}: found {found}, expected {expected}")]
pub struct ArgumentError {
    /// The name of the argument.
    pub argument: &'static str,
    /// The value that was given.
    pub found: String,
    /// The values that are accepted.
    pub expected: &'static str,
}

impl ArgumentError {
    /// An error about `argument`, which had the value `found` instead of one described by `expected`.
    #[allow(clippy::needless_pass_by_value)] // Numbers and texts made for the message.
    pub fn new(argument: &'static str, found: impl ToString, expected: &'static str) -> Self {
        Self {
            argument,
            found: found.to_string(),
            expected,
        }
    }
}

/// Accepts finite numbers above zero.
pub(crate) fn positive(argument: &'static str, value: f64) -> Result<f64, ArgumentError> {
    if value.is_finite() && value > 0.0 {
        Ok(value)
    } else {
        Err(ArgumentError::new(
            argument,
            value,
            "a finite number above 0",
        ))
    }
}

/// Accepts finite numbers from zero on.
pub(crate) fn not_negative(argument: &'static str, value: f64) -> Result<f64, ArgumentError> {
    if value.is_finite() && value >= 0.0 {
        Ok(value)
    } else {
        Err(ArgumentError::new(
            argument,
            value,
            "a finite number, 0 or above",
        ))
    }
}

/// Accepts names.
pub(crate) fn not_empty(
    argument: &'static str,
    name: impl Into<String>,
) -> Result<String, ArgumentError> {
    let name = name.into();
    if name.trim().is_empty() {
        let expected = "the name of a metric";
        return Err(ArgumentError::new(argument, format!("{name:?}"), expected));
    }
    Ok(name)
}

/// Accepts counts from one on.
pub(crate) fn at_least_one(argument: &'static str, value: u64) -> Result<u64, ArgumentError> {
    if value >= 1 {
        Ok(value)
    } else {
        Err(ArgumentError::new(
            argument,
            value,
            "a whole number, 1 or above",
        ))
    }
}

/// A reason for which training could not start or go on.
#[derive(Debug, Error)]
pub enum TrainError {
    /// A setting is outside its range.
    #[error(transparent)]
    Argument(#[from] ArgumentError),
    /// A checkpoint could not be written, read or applied.
    #[error(transparent)]
    Checkpoint(#[from] CheckpointError),
    /// No parameter of the model can receive a gradient.
    #[error(
        "the model has no trainable parameter: expected at least one float parameter on an autodiff \
         device; build the model on `device.autodiff()`"
    )]
    NotTrainable,
    /// The data has no batch.
    #[error("the training data is empty: found 0 batches an epoch, expected at least 1")]
    NoData,
    /// The number of batches of an epoch is another one than in the checkpoint that was resumed.
    #[error(
        "the training data has {found} batches an epoch, but the checkpoint that was resumed was written \
         with {expected}; resume with the same data and batch size, or start from the weights alone"
    )]
    BatchesChanged {
        /// The number of batches of the data given to `fit`.
        found: u64,
        /// The number of batches in the checkpoint.
        expected: u64,
    },
    /// The data could not give a batch.
    #[error("batch {batch} of epoch {epoch} could not be read: {source}")]
    Data {
        /// The epoch, from 0.
        epoch: u64,
        /// The batch within the epoch, from 0.
        batch: u64,
        /// What the data said.
        source: BoxError,
    },
    /// The training step failed.
    #[error("the training step failed at batch {batch} of epoch {epoch}: {source}")]
    Step {
        /// The epoch, from 0.
        epoch: u64,
        /// The batch within the epoch, from 0.
        batch: u64,
        /// What the step said.
        source: BoxError,
    },
    /// The evaluation failed.
    #[error("the evaluation after step {step} failed: {source}")]
    Evaluation {
        /// The number of optimizer steps done.
        step: u64,
        /// What the evaluation said.
        source: BoxError,
    },
    /// A callback failed.
    #[error("the callback `{callback}` failed: {source}")]
    Callback {
        /// The name of the callback.
        callback: String,
        /// What the callback said.
        source: BoxError,
    },
    /// The loss or the gradient norm was not a finite number, more often than allowed.
    #[error(
        "the {quantity} of step {step} is {value}, and the {consecutive} steps up to it were not finite \
         (allowed in a row: {allowed}); lower the learning rate, clip the gradients or look at the batch"
    )]
    NotFinite {
        /// `loss` or `gradient norm`.
        quantity: &'static str,
        /// What was found.
        value: f64,
        /// The optimizer step, from 1.
        step: u64,
        /// How many steps in a row were not finite, this one included.
        consecutive: u64,
        /// How many are allowed.
        allowed: u64,
    },
    /// The schedule gave a rate that is no rate.
    #[error("the learning rate of step {step} is {value}, expected a finite number, 0 or above")]
    LearningRate {
        /// The optimizer step, from 0.
        step: u64,
        /// What the schedule gave.
        value: f64,
    },
    /// A training step returned more or less than one number as its loss.
    #[error("the loss has {found} elements, expected 1; take its mean")]
    LossShape {
        /// The number of elements.
        found: usize,
    },
    /// A training step brought gradients, and the trainer scales losses.
    #[error(
        "the training step brought gradients, as `parallel_step` does, of a loss that was not scaled; \
         leave out `loss_scaling`, or return the loss alone"
    )]
    UnscaledGradients,
}
