//! Loss scaling for training in half precision.

use burn::module::Module;
use burn::optim::GradientsParams;
use burn::tensor::Tensor;
use serde::{Deserialize, Serialize};

use super::scale_gradients;
use crate::ArgumentError;
use crate::error::{at_least_one, positive};

/// Dynamic loss scaling: the loss is multiplied by a scale so that small gradients do not vanish in half precision, and
/// the gradients are divided by it. The scale falls when a gradient overflows and grows after many steps without one
/// (Micikevicius et al., "Mixed Precision Training", 2018, section 3.2).
///
/// A [`Trainer`](crate::Trainer) does all of it when its configuration has one; in a loop of one's own:
///
/// ```
/// use training::GradientScaler;
///
/// let mut scaler = GradientScaler::new(65536.0)?.growth(2.0, 2000)?.backoff(0.5)?;
/// // let gradients = GradientsParams::from_grads(scaler.scale_loss(loss).backward(), &model);
/// // scaler.unscale(&model, &mut gradients);
/// let overflow = true; // the norm of the gradients is not finite: the step is skipped
/// scaler.update(!overflow);
/// assert_eq!(scaler.scale(), 32768.0);
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GradientScaler {
    scale: f64,
    growth_factor: f64,
    growth_interval: u64,
    backoff_factor: f64,
    steps_since_change: u64,
}

impl GradientScaler {
    /// Begins with `scale`, doubles it after 2000 steps without an overflow, and halves it at each overflow. Powers of two
    /// lose no precision.
    ///
    /// # Errors
    ///
    /// When `scale` is not a finite number above 0.
    pub fn new(scale: f64) -> Result<Self, ArgumentError> {
        Ok(Self {
            scale: positive("scale", scale)?,
            growth_factor: 2.0,
            growth_interval: 2000,
            backoff_factor: 0.5,
            steps_since_change: 0,
        })
    }

    /// Multiplies the scale by `factor` after `interval` steps without an overflow.
    ///
    /// # Errors
    ///
    /// When `factor` is not a finite number above 1, or `interval` is 0.
    pub fn growth(mut self, factor: f64, interval: u64) -> Result<Self, ArgumentError> {
        if !(factor.is_finite() && factor > 1.0) {
            let expected = "a finite number above 1";
            return Err(ArgumentError::new("growth_factor", factor, expected));
        }
        self.growth_factor = factor;
        self.growth_interval = at_least_one("growth_interval", interval)?;
        Ok(self)
    }

    /// Multiplies the scale by `factor` at each overflow.
    ///
    /// # Errors
    ///
    /// When `factor` is not between 0 and 1, both excluded.
    pub fn backoff(mut self, factor: f64) -> Result<Self, ArgumentError> {
        if !(factor > 0.0 && factor < 1.0) {
            let expected = "a number between 0 and 1, both excluded";
            return Err(ArgumentError::new("backoff_factor", factor, expected));
        }
        self.backoff_factor = factor;
        Ok(self)
    }

    /// What the loss is multiplied by.
    #[must_use]
    pub fn scale(&self) -> f64 {
        self.scale
    }

    /// The loss, of any number of elements, times the scale.
    #[must_use]
    pub fn scale_loss(&self, loss: Tensor<1>) -> Tensor<1> {
        loss.mul_scalar(self.scale)
    }

    /// Divides the gradients of `module` by the scale.
    pub fn unscale<M: Module>(&self, module: &M, gradients: &mut GradientsParams) {
        scale_gradients(module, gradients, 1.0 / self.scale);
    }

    /// Adapts the scale after a step whose gradients were `finite` or not.
    pub fn update(&mut self, finite: bool) {
        if !finite {
            // Below this the reciprocal would no longer be a normal number of single precision.
            self.scale = (self.scale * self.backoff_factor).max(f64::from(f32::MIN_POSITIVE));
            self.steps_since_change = 0;
            return;
        }
        self.steps_since_change += 1;
        if self.steps_since_change >= self.growth_interval {
            self.scale = (self.scale * self.growth_factor).min(f64::from(f32::MAX));
            self.steps_since_change = 0;
        }
    }

    /// Takes over where `saved` was, with its own factors.
    pub(crate) fn restore(&mut self, saved: &Self) {
        self.scale = saved.scale;
        self.steps_since_change = saved.steps_since_change;
    }
}
