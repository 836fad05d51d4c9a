//! Means of values that come one by one.

use serde::{Deserialize, Serialize};

use crate::{ArgumentError, number};

/// The mean of values, each with a weight: of the losses of batches, with their sizes.
///
/// A value that is not finite makes the mean not finite, as it should be in an evaluation.
///
/// ```
/// use training::{Metrics, RunningMean};
///
/// let mut loss = RunningMean::default();
/// loss.update(0.5, 30);
/// loss.update(1.0, 10);
/// let metrics = Metrics::from([("val_loss".into(), loss.value())]);
/// assert_eq!(metrics["val_loss"], 0.625);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunningMean {
    #[serde(with = "number::scalar")]
    sum: f64,
    weight: u64,
}

impl RunningMean {
    /// Takes a value that counts `weight` times; one with weight 0 not at all.
    pub fn update(&mut self, value: f64, weight: u64) {
        if weight > 0 {
            self.sum += value * weight as f64;
            self.weight = self.weight.saturating_add(weight);
        }
    }

    /// The mean; NaN before the first value.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.sum / self.weight as f64
    }
}

/// A mean in which each value counts `decay` times as much as the one after it: a curve without its noise.
///
/// After `n` values it is `Σ decay^(n−i) · xᵢ / Σ decay^(n−i)`, the bias-corrected exponential average (Kingma and Ba,
/// "Adam", 2015, section 3). A value that is not finite is left out, as one bad step would stay in it for good.
///
/// ```
/// use training::ExponentialMean;
///
/// let mut loss = ExponentialMean::new(0.5)?;
/// loss.update(4.0);
/// assert_eq!(loss.value(), 4.0);
/// loss.update(1.0);
/// assert_eq!(loss.value(), 2.0); // (4 / 2 + 1) / (1 / 2 + 1)
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExponentialMean {
    #[serde(with = "number::scalar")]
    decay: f64,
    #[serde(with = "number::scalar")]
    sum: f64,
    #[serde(with = "number::scalar")]
    weight: f64,
}

impl ExponentialMean {
    /// A mean that looks back over about `1 / (1 − decay)` values.
    ///
    /// # Errors
    ///
    /// When `decay` is not from 0 to 1, 1 excluded.
    pub fn new(decay: f64) -> Result<Self, ArgumentError> {
        if !(0.0..1.0).contains(&decay) {
            let expected = "a number from 0 to 1, 1 excluded";
            return Err(ArgumentError::new("decay", decay, expected));
        }
        Ok(Self {
            decay,
            sum: 0.0,
            weight: 0.0,
        })
    }

    /// Takes the next value.
    pub fn update(&mut self, value: f64) {
        if value.is_finite() {
            // Scaled by 1 − decay, so that the sum stays as small as the values.
            self.sum = self.decay * self.sum + (1.0 - self.decay) * value;
            self.weight = self.decay * self.weight + (1.0 - self.decay);
        }
    }

    /// The mean; NaN before the first value.
    #[must_use]
    pub fn value(&self) -> f64 {
        self.sum / self.weight
    }
}
