//! Keeping gradients small.

use std::collections::BTreeSet;

use burn::module::{Module, ModuleVisitor, Param, ParamId};
use burn::optim::GradientsParams;
use burn::tensor::Tensor;
use thiserror::Error;

use super::{gradient_norm, scale_gradients, sum_all};
use crate::ArgumentError;
use crate::error::positive;

/// How gradients are kept small.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum GradientClip {
    /// Scales all of them together so that their global L2 norm is at most this.
    Norm(f64),
    /// Limits each element to the range from minus this to this.
    Value(f64),
    /// Scales the gradient of each parameter so that its own L2 norm is at most this.
    ParameterNorm(f64),
    /// Scales the gradient of each unit so that its L2 norm is at most `factor` times that of the unit's weights, or of
    /// `min_weight_norm` if that is larger (Brock et al., "High-Performance Large-Scale Image Recognition Without
    /// Normalization", 2021, equation 3). A unit is a column of a matrix, as in burn's `Linear`; a kernel along the first
    /// dimension of a tensor with more dimensions, as in burn's convolutions; and the whole of a vector.
    Adaptive {
        /// The largest ratio of the norms; 0.01 is usual.
        factor: f64,
        /// The norm that weights near zero are taken to have; 0.001 is usual.
        min_weight_norm: f64,
    },
}

/// Gradients could not be clipped.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum ClipError {
    /// The limit is outside its range.
    #[error(transparent)]
    Argument(#[from] ArgumentError),
    /// An element is NaN or infinite, or the squares overflow. The gradients are unchanged.
    #[error(
        "the gradient norm is {norm}, expected a finite number; the gradients were left as they are"
    )]
    NotFinite {
        /// The norm.
        norm: f64,
    },
}

impl GradientClip {
    /// Clips the gradients of `module` and returns their global L2 norm before.
    ///
    /// # Errors
    ///
    /// When a limit is not a finite number above 0, or the norm is not finite.
    ///
    /// ```
    /// use burn::nn::LinearConfig;
    /// use burn::optim::GradientsParams;
    /// use burn::tensor::{Device, Tensor};
    /// use training::{GradientClip, gradient_norm};
    ///
    /// let device = Device::flex().autodiff();
    /// let layer = LinearConfig::new(2, 1).with_bias(false).init(&device);
    /// let x = Tensor::<2>::from_data([[3.0, 4.0]], &device);
    /// let mut gradients = GradientsParams::from_grads(layer.forward(x).sum().backward(), &layer);
    /// assert_eq!(GradientClip::Value(3.0).apply(&layer, &mut gradients)?, 5.0);
    /// assert!((gradient_norm(&layer, &gradients) - 18.0_f64.sqrt()).abs() < 1e-6);
    /// # Ok::<(), training::ClipError>(())
    /// ```
    pub fn apply<M: Module>(
        self,
        module: &M,
        gradients: &mut GradientsParams,
    ) -> Result<f64, ClipError> {
        self.check()?;
        let norm = gradient_norm(module, gradients);
        if !norm.is_finite() {
            return Err(ClipError::NotFinite { norm });
        }
        self.clip(module, gradients, norm);
        Ok(norm)
    }

    /// Clips gradients whose global norm, a finite number, is known.
    pub(crate) fn clip<M: Module>(self, module: &M, gradients: &mut GradientsParams, norm: f64) {
        match self {
            Self::Norm(max_norm) if norm > max_norm => {
                scale_gradients(module, gradients, max_norm / norm);
            }
            // No part can be larger than the whole.
            Self::Norm(limit) | Self::Value(limit) | Self::ParameterNorm(limit)
                if norm <= limit => {}
            clip => module.visit(&mut Clipper {
                gradients,
                seen: BTreeSet::new(),
                clip,
            }),
        }
    }

    pub(crate) fn check(self) -> Result<(), ArgumentError> {
        match self {
            Self::Norm(limit) => positive("clip.norm", limit)?,
            Self::Value(limit) => positive("clip.value", limit)?,
            Self::ParameterNorm(limit) => positive("clip.parameter_norm", limit)?,
            Self::Adaptive {
                factor,
                min_weight_norm,
            } => {
                positive("clip.factor", factor)?;
                positive("clip.min_weight_norm", min_weight_norm)?
            }
        };
        Ok(())
    }
}

struct Clipper<'a> {
    gradients: &'a mut GradientsParams,
    seen: BTreeSet<ParamId>,
    clip: GradientClip,
}

impl ModuleVisitor for Clipper<'_> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if !self.seen.insert(param.id) {
            return;
        }
        let Some(gradient) = self.gradients.remove::<D>(param.id) else {
            return;
        };
        let clipped = match self.clip {
            GradientClip::Value(limit) => gradient.clamp(-limit, limit),
            GradientClip::Norm(limit) | GradientClip::ParameterNorm(limit) => {
                let norm = sum_all(gradient.clone().square()).sqrt().reshape([1; D]);
                let factor = norm.recip().mul_scalar(limit).clamp_max(1.0);
                gradient * factor
            }
            GradientClip::Adaptive {
                factor,
                min_weight_norm,
            } => {
                let weights = unit_norms(param.val().inner()).clamp_min(min_weight_norm);
                let limits = weights.mul_scalar(factor);
                let factors = (limits / unit_norms(gradient.clone())).clamp_max(1.0);
                gradient * factors
            }
        };
        self.gradients.register(param.id, clipped);
    }
}

/// The L2 norm of each unit of a parameter, with the other dimensions kept at length 1.
fn unit_norms<const D: usize>(tensor: Tensor<D>) -> Tensor<D> {
    let unit = match D {
        1 => None,
        2 => Some(1),
        _ => Some(0),
    };
    let dimensions = (0..D).rev().filter(|dimension| Some(*dimension) != unit);
    dimensions.fold(tensor.square(), Tensor::sum_dim).sqrt()
}

/// Scales gradients so that their global L2 norm is at most `max_norm`, and returns the norm before. Gradients within
/// the limit are unchanged.
///
/// The squares are summed in `f64`, in the order of the slices.
///
/// # Errors
///
/// When `max_norm` is not a finite number above 0, or the norm is not finite.
///
/// ```
/// let (mut weight, mut bias) = ([3.0_f32, 0.0], [4.0_f32]);
/// let norm = training::clip_gradients(&mut [&mut weight, &mut bias], 1.0)?;
/// assert_eq!(norm, 5.0);
/// assert_eq!((weight, bias), ([0.6, 0.0], [0.8]));
/// # Ok::<(), training::ClipError>(())
/// ```
pub fn clip_gradients(gradients: &mut [&mut [f32]], max_norm: f64) -> Result<f64, ClipError> {
    positive("max_norm", max_norm)?;
    let elements = gradients.iter().flat_map(|slice| slice.iter());
    let norm = elements
        .map(|&element| f64::from(element) * f64::from(element))
        .sum::<f64>()
        .sqrt();
    if !norm.is_finite() {
        return Err(ClipError::NotFinite { norm });
    }
    if norm > max_norm {
        let factor = max_norm / norm;
        for element in gradients.iter_mut().flat_map(|slice| slice.iter_mut()) {
            *element = (f64::from(*element) * factor) as f32;
        }
    }
    Ok(norm)
}

/// [`clip_gradients`] for the gradients of a module, on its device.
///
/// # Errors
///
/// When `max_norm` is not a finite number above 0, or the norm is not finite.
pub fn clip_module_gradients<M: Module>(
    module: &M,
    gradients: &mut GradientsParams,
    max_norm: f64,
) -> Result<f64, ClipError> {
    positive("max_norm", max_norm)?;
    GradientClip::Norm(max_norm).apply(module, gradients)
}
