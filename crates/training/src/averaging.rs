//! Averages of weights over the steps.

use burn::module::{Module, ModuleMapper, ModuleVisitor, Param};
use burn::optim::GradientsParams;
use burn::tensor::Tensor;

/// `d · average + (1 − d) · model` for every float parameter, where `d = min(decay, (1 + step) / (10 + step))`: the
/// average follows the weights closely in the beginning and slowly later.
pub(crate) fn update_average<A: Module, M: Module>(
    average: A,
    model: &M,
    decay: f64,
    step: u64,
) -> A {
    let decay = decay.min((1.0 + step as f64) / (10.0 + step as f64));
    let mut current = Values(GradientsParams::new());
    model.visit(&mut current);
    average.map(&mut Mix {
        current: current.0,
        decay,
    })
}

/// The values of the parameters by their ids. Burn's container for gradients is one for tensors of any rank.
struct Values(GradientsParams);

impl ModuleVisitor for Values {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        self.0.register(param.id, param.val().inner());
    }
}

struct Mix {
    current: GradientsParams,
    decay: f64,
}

impl ModuleMapper for Mix {
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let Some(current) = self.current.get::<D>(param.id) else {
            return param;
        };
        let decay = self.decay;
        param.map(|average| average.mul_scalar(decay) + current.mul_scalar(1.0 - decay))
    }
}
