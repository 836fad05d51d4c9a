//! Gradients of a module: their sum, their norm, and clipping.
//!
//! Every sum runs in the order of the parameters in the module, and within a tensor along one dimension after the
//! other: a sum over all the elements of a large tensor at once may be computed in an order that differs from run
//! to run.

use std::collections::BTreeSet;

use burn::module::{Module, ModuleVisitor, Param, ParamId};
use burn::optim::GradientsParams;
use burn::tensor::Tensor;
use thiserror::Error;

use crate::ArgumentError;
use crate::error::positive;

/// How gradients are kept small.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum GradientClip {
    /// Scales all of them together so that their global L2 norm is at most this.
    Norm(f64),
    /// Limits each element to the range from minus this to this.
    Value(f64),
}

impl GradientClip {
    pub(crate) fn check(self) -> Result<(), ArgumentError> {
        match self {
            Self::Norm(max_norm) => positive("clip.max_norm", max_norm).map(drop),
            Self::Value(limit) => positive("clip.value", limit).map(drop),
        }
    }
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
    let norm = gradient_norm(module, gradients);
    if !norm.is_finite() {
        return Err(ClipError::NotFinite { norm });
    }
    if norm > max_norm {
        scale_gradients(module, gradients, max_norm / norm);
    }
    Ok(norm)
}

/// The global L2 norm of the gradients of a module. It is infinite when a square overflows the type of the tensors.
pub fn gradient_norm<M: Module>(module: &M, gradients: &GradientsParams) -> f64 {
    let mut visitor = SquaredSums {
        gradients,
        seen: BTreeSet::new(),
        sums: Vec::new(),
    };
    module.visit(&mut visitor);
    if visitor.sums.is_empty() {
        return 0.0;
    }
    // One transfer from the device for all the tensors.
    let sums = Tensor::cat(visitor.sums, 0).into_data();
    sums.iter::<f64>().sum::<f64>().sqrt()
}

pub(crate) fn scale_gradients<M: Module>(module: &M, gradients: &mut GradientsParams, factor: f64) {
    rewrite(module, gradients, Rewrite::Scale(factor));
}

pub(crate) fn clamp_gradients<M: Module>(module: &M, gradients: &mut GradientsParams, limit: f64) {
    rewrite(module, gradients, Rewrite::Clamp(limit));
}

/// Adds `more` to `sum`.
pub(crate) fn add_gradients<M: Module>(
    module: &M,
    sum: &mut GradientsParams,
    more: GradientsParams,
) {
    module.visit(&mut Add { sum, more });
}

struct SquaredSums<'a> {
    gradients: &'a GradientsParams,
    /// A parameter used in two places is visited twice, but has one gradient.
    seen: BTreeSet<ParamId>,
    sums: Vec<Tensor<1>>,
}

impl ModuleVisitor for SquaredSums<'_> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if !self.seen.insert(param.id) {
            return;
        }
        if let Some(gradient) = self.gradients.get::<D>(param.id) {
            let squares = (0..D).rev().fold(gradient.square(), Tensor::sum_dim);
            self.sums.push(squares.reshape([1]));
        }
    }
}

#[derive(Clone, Copy)]
enum Rewrite {
    Scale(f64),
    Clamp(f64),
}

struct Rewriter<'a> {
    gradients: &'a mut GradientsParams,
    seen: BTreeSet<ParamId>,
    rewrite: Rewrite,
}

fn rewrite<M: Module>(module: &M, gradients: &mut GradientsParams, rewrite: Rewrite) {
    module.visit(&mut Rewriter {
        gradients,
        seen: BTreeSet::new(),
        rewrite,
    });
}

impl ModuleVisitor for Rewriter<'_> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if !self.seen.insert(param.id) {
            return;
        }
        if let Some(gradient) = self.gradients.remove::<D>(param.id) {
            let rewritten = match self.rewrite {
                Rewrite::Scale(factor) => gradient.mul_scalar(factor),
                Rewrite::Clamp(limit) => gradient.clamp(-limit, limit),
            };
            self.gradients.register(param.id, rewritten);
        }
    }
}

struct Add<'a> {
    sum: &'a mut GradientsParams,
    more: GradientsParams,
}

impl ModuleVisitor for Add<'_> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if let Some(more) = self.more.remove::<D>(param.id) {
            let sum = match self.sum.remove::<D>(param.id) {
                Some(sum) => sum.add(more),
                None => more,
            };
            self.sum.register(param.id, sum);
        }
    }
}
