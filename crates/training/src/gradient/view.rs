//! What a callback sees of the gradients of a step.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::fmt;

use burn::module::{Module, ModuleVisitor, Param, ParamId};
use burn::optim::GradientsParams;
use burn::tensor::Tensor;

use super::{gradient_norm, sum_all};

/// The gradients of a module, before clipping. Nothing is computed until it is asked for.
///
/// ```
/// use burn::module::Module;
/// use burn::nn::LinearConfig;
/// use burn::optim::GradientsParams;
/// use burn::tensor::{Device, Tensor};
/// use training::GradientView;
///
/// let device = Device::flex().autodiff();
/// let layer = LinearConfig::new(2, 1).init(&device);
/// let x = Tensor::<2>::from_data([[3.0, 4.0]], &device);
/// let gradients = GradientsParams::from_grads(layer.forward(x).sum().backward(), &layer);
///
/// let view = GradientView::new(&layer, &gradients);
/// assert!((view.norm() - 26.0_f64.sqrt()).abs() < 1e-6); // 3, 4, and 1 for the bias
/// assert_eq!(view.parameters()[0].path, "weight");
/// assert_eq!(view.parameters()[0].largest, 4.0);
/// ```
pub struct GradientView<'a> {
    norm: OnceCell<f64>,
    compute_norm: Box<dyn Fn() -> f64 + 'a>,
    compute_parameters: Box<dyn Fn() -> Vec<ParameterGradient> + 'a>,
}

/// The gradient of one parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct ParameterGradient {
    /// The path of the parameter in the module, as in a checkpoint.
    pub path: String,
    /// The number of elements.
    pub elements: u64,
    /// The L2 norm of the gradient.
    pub norm: f64,
    /// The mean of its elements.
    pub mean: f64,
    /// The largest magnitude of its elements.
    pub largest: f64,
    /// The L2 norm of the parameter itself.
    pub weight_norm: f64,
}

impl<'a> GradientView<'a> {
    /// The `gradients` of `module`.
    pub fn new<M: Module>(module: &'a M, gradients: &'a GradientsParams) -> Self {
        Self {
            norm: OnceCell::new(),
            compute_norm: Box::new(|| gradient_norm(module, gradients)),
            compute_parameters: Box::new(|| parameter_gradients(module, gradients)),
        }
    }

    /// The global L2 norm.
    #[must_use]
    pub fn norm(&self) -> f64 {
        *self.norm.get_or_init(|| (self.compute_norm)())
    }

    /// The norm, if somebody has asked for it.
    pub(crate) fn known_norm(&self) -> Option<f64> {
        self.norm.get().copied()
    }

    /// The gradient of each parameter that has one, in the order of the module. One transfer from the device.
    #[must_use]
    pub fn parameters(&self) -> Vec<ParameterGradient> {
        (self.compute_parameters)()
    }
}

impl fmt::Debug for GradientView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("GradientView");
        debug.field("norm", &self.norm).finish_non_exhaustive()
    }
}

fn parameter_gradients<M: Module>(
    module: &M,
    gradients: &GradientsParams,
) -> Vec<ParameterGradient> {
    let mut visitor = Measurements {
        gradients,
        seen: BTreeSet::new(),
        path: Vec::new(),
        names: Vec::new(),
        values: Vec::new(),
    };
    module.visit(&mut visitor);
    if visitor.values.is_empty() {
        return Vec::new();
    }
    let values: Vec<f64> = Tensor::cat(visitor.values, 0).into_data().iter().collect();
    let measured = visitor.names.into_iter().zip(values.chunks_exact(4));
    measured
        .map(|((path, elements), values)| ParameterGradient {
            path,
            elements,
            norm: values[0].sqrt(),
            mean: values[1] / elements as f64,
            largest: values[2],
            weight_norm: values[3].sqrt(),
        })
        .collect()
}

struct Measurements<'a> {
    gradients: &'a GradientsParams,
    seen: BTreeSet<ParamId>,
    path: Vec<String>,
    /// The path and the number of elements of each parameter.
    names: Vec<(String, u64)>,
    /// Four numbers for each: sum of squares, sum, largest magnitude, sum of the squares of the weights.
    values: Vec<Tensor<1>>,
}

impl ModuleVisitor for Measurements<'_> {
    fn enter_module(&mut self, name: &str, _container_type: &str) {
        self.path.push(name.into());
    }

    fn exit_module(&mut self, _name: &str, _container_type: &str) {
        self.path.pop();
    }

    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if !self.seen.insert(param.id) {
            return;
        }
        let Some(gradient) = self.gradients.get::<D>(param.id) else {
            return;
        };
        let elements = gradient.dims().iter().product::<usize>() as u64;
        self.names.push((self.path.join("."), elements));
        let largest = (0..D).rev().fold(gradient.clone().abs(), Tensor::max_dim);
        self.values.extend([
            sum_all(gradient.clone().square()),
            sum_all(gradient),
            largest.reshape([1]),
            sum_all(param.val().inner().square()),
        ]);
    }
}
