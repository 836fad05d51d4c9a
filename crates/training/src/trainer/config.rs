//! The settings of a trainer.

use crate::error::at_least_one;
use crate::{ArgumentError, GradientClip, GradientScaler};

/// The settings of a [`Trainer`](crate::Trainer).
#[derive(Debug, Clone, PartialEq)]
pub struct TrainerConfig {
    /// The epochs to do.
    pub max_epochs: u64,
    /// The optimizer steps to do at most.
    pub max_steps: Option<u64>,
    /// The batches of the data whose gradients are averaged into one optimizer step. The last step of an epoch takes
    /// what is left.
    pub accumulation_steps: u64,
    /// How gradients are kept small.
    pub clip: Option<GradientClip>,
    /// The source of all randomness: the initial values of parameters that are not initialised yet, and dropout.
    pub seed: u64,
    /// When to evaluate.
    pub evaluate_every: EvaluateEvery,
    /// The steps in a row that may be skipped because the loss or the gradient norm is not finite; one more ends
    /// training with an error.
    pub max_skipped_steps: u64,
    /// Keeps an exponential moving average of the weights, with this decay, and evaluates it in place of the weights
    /// (Polyak averaging). In the beginning the decay is lower: `(1 + step) / (10 + step)`.
    pub average_decay: Option<f64>,
    /// Scales the loss, for training in half precision. A step whose gradients overflow is skipped and lowers the scale;
    /// as long as the scale is above 1, it does not count towards `max_skipped_steps`.
    pub loss_scaling: Option<GradientScaler>,
}

impl Default for TrainerConfig {
    /// One epoch, no accumulation, no clipping, seed 0, an evaluation after each epoch, no step skipped, no
    /// averaging, no loss scaling.
    fn default() -> Self {
        Self {
            max_epochs: 1,
            max_steps: None,
            accumulation_steps: 1,
            clip: None,
            seed: 0,
            evaluate_every: EvaluateEvery::Epochs(1),
            max_skipped_steps: 0,
            average_decay: None,
            loss_scaling: None,
        }
    }
}

/// When to evaluate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvaluateEvery {
    /// At the end of every n-th epoch.
    Epochs(u64),
    /// After every n-th optimizer step.
    Steps(u64),
    /// Not at all.
    Never,
}

impl TrainerConfig {
    pub(super) fn check(&self) -> Result<(), ArgumentError> {
        at_least_one("max_epochs", self.max_epochs)?;
        if let Some(max_steps) = self.max_steps {
            at_least_one("max_steps", max_steps)?;
        }
        at_least_one("accumulation_steps", self.accumulation_steps)?;
        if let Some(clip) = self.clip {
            clip.check()?;
        }
        if let Some(decay) = self.average_decay
            && !(decay > 0.0 && decay < 1.0)
        {
            let expected = "a number between 0 and 1, both excluded";
            return Err(ArgumentError::new("average_decay", decay, expected));
        }
        match self.evaluate_every {
            EvaluateEvery::Epochs(n) | EvaluateEvery::Steps(n) => {
                at_least_one("evaluate_every", n).map(drop)
            }
            EvaluateEvery::Never => Ok(()),
        }
    }
}
