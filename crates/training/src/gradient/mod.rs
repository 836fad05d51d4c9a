//! Gradients of a module: their sum, their norm, clipping, and loss scaling.
//!
//! Every sum runs in the order of the parameters in the module, and within a tensor along one dimension after the
//! other: a sum over all the elements of a large tensor at once may be computed in an order that differs from run
//! to run.

mod clip;
mod scaler;
mod view;

use std::collections::BTreeSet;

use burn::module::{Module, ModuleVisitor, Param, ParamId};
use burn::optim::GradientsParams;
use burn::tensor::Tensor;

pub use clip::{ClipError, GradientClip, clip_gradients, clip_module_gradients};
pub use scaler::GradientScaler;
pub use view::{GradientView, ParameterGradient};

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

/// The sum of all the elements, in a fixed order.
fn sum_all<const D: usize>(tensor: Tensor<D>) -> Tensor<1> {
    (0..D).rev().fold(tensor, Tensor::sum_dim).reshape([1])
}

pub(crate) fn scale_gradients<M: Module>(module: &M, gradients: &mut GradientsParams, factor: f64) {
    module.visit(&mut Scale {
        gradients,
        seen: BTreeSet::new(),
        factor,
    });
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
            self.sums.push(sum_all(gradient.square()));
        }
    }
}

struct Scale<'a> {
    gradients: &'a mut GradientsParams,
    seen: BTreeSet<ParamId>,
    factor: f64,
}

impl ModuleVisitor for Scale<'_> {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if !self.seen.insert(param.id) {
            return;
        }
        if let Some(gradient) = self.gradients.remove::<D>(param.id) {
            let scaled = gradient.mul_scalar(self.factor);
            self.gradients.register(param.id, scaled);
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
