//! Optimizers of burn whose steps are one pass over the numbers of a parameter on the backend Flex, in single precision,
//! when the feature `flex` is on. Everywhere else they are composed of burn's operations.

use burn::optim::{
    AdamWConfig, AdamWState, AdaptiveMomentumState, LearningRate, Optimizer, RecordState,
    StateSink, StateSource,
};
use burn::tensor::{Device, Tensor};
use tracing::trace_span;

#[cfg(feature = "flex")]
use crate::flex::change_numbers;
use crate::{AdamWUpdate, MuonUpdate, adam_w_update, composed, muon_update};

/// `AdamW`, see [`adam_w_update`]. Its state is that of burn's own.
///
/// ```
/// use burn::optim::ModuleOptimizer;
///
/// let optimizer = ModuleOptimizer::from(kernels::optimizer::AdamW {
///     beta_1: 0.9,
///     beta_2: 0.999,
///     epsilon: 1e-8,
///     weight_decay: 0.01,
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdamW {
    /// How much of the mean of the gradients is kept in each step, from 0 to below 1.
    pub beta_1: f32,
    /// How much of the mean of their squares is kept in each step, from 0 to below 1.
    pub beta_2: f32,
    /// Added to the root of the mean of the squares.
    pub epsilon: f32,
    /// The share of the weights that is taken away, times the learning rate.
    pub weight_decay: f32,
}

impl Optimizer for AdamW {
    type State<const D: usize> = AdamWState<D>;

    fn step<const D: usize>(
        &self,
        lr: LearningRate,
        tensor: Tensor<D>,
        grad: Tensor<D>,
        state: Option<Self::State<D>>,
    ) -> (Tensor<D>, Option<Self::State<D>>) {
        let zeros = || AdaptiveMomentumState::new(0, tensor.zeros_like(), tensor.zeros_like());
        let means = state.map_or_else(zeros, |state| state.momentum);
        let time = means.time;
        let _operation = trace_span!("AdamW", bytes = 4 * 7 * elements(&tensor)).entered();
        let update = AdamWUpdate {
            learning_rate: lr as f32,
            beta_1: self.beta_1,
            beta_2: self.beta_2,
            epsilon: self.epsilon,
            weight_decay: self.weight_decay,
            step: i32::try_from(time).unwrap_or(i32::MAX).saturating_add(1),
        };
        let state = |time, mean, mean_square| {
            AdamWState::new(AdaptiveMomentumState::new(time, mean, mean_square))
        };
        let tensors = [tensor, grad, means.moment_1, means.moment_2];
        match change_numbers(tensors, |[weights, gradient, mean, mean_square]| {
            adam_w_update(weights, gradient, mean, mean_square, update);
        }) {
            Ok([tensor, _, mean, mean_square]) => {
                (tensor, Some(state(time + 1, mean, mean_square)))
            }
            Err([tensor, grad, mean, mean_square]) => AdamWConfig::new()
                .with_beta_1(self.beta_1)
                .with_beta_2(self.beta_2)
                .with_epsilon(self.epsilon)
                .with_weight_decay(self.weight_decay)
                .build()
                .step(lr, tensor, grad, Some(state(time, mean, mean_square))),
        }
    }

    fn to_device<const D: usize>(state: Self::State<D>, device: &Device) -> Self::State<D> {
        burn::optim::AdamW::to_device(state, device)
    }
}

/// Muon for matrices, see [`muon_update`].
///
/// ```
/// use burn::optim::ModuleOptimizer;
///
/// let optimizer = ModuleOptimizer::from(kernels::optimizer::Muon {
///     momentum: 0.95,
///     weight_decay: 0.01,
/// });
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Muon {
    /// How much of the sum of the gradients is kept in each step, from 0 to below 1.
    pub momentum: f32,
    /// The share of the weights that is taken away, times the learning rate.
    pub weight_decay: f32,
}

/// The state of [`Muon`].
#[derive(Clone, Debug)]
pub struct MuonState<const D: usize> {
    /// The decaying sum of the gradients.
    velocity: Tensor<D>,
}

/// What the state is called in a record.
const VELOCITY: &str = "velocity";

impl<const D: usize> RecordState for MuonState<D> {
    fn state_flatten(&self, prefix: &str, out: &mut StateSink) {
        out.push_tensor(prefix, VELOCITY, self.velocity.to_data());
    }

    fn state_unflatten(prefix: &str, src: &mut StateSource, device: &Device) -> Option<Self> {
        let velocity = src.take_tensor(prefix, VELOCITY)?;
        Some(Self {
            velocity: Tensor::from_data(velocity, device),
        })
    }
}

impl Optimizer for Muon {
    type State<const D: usize> = MuonState<D>;

    /// # Panics
    ///
    /// When the parameter is no matrix.
    fn step<const D: usize>(
        &self,
        lr: LearningRate,
        tensor: Tensor<D>,
        grad: Tensor<D>,
        state: Option<Self::State<D>>,
    ) -> (Tensor<D>, Option<Self::State<D>>) {
        assert_eq!(D, 2, "Muon changes matrices");
        let dims = tensor.dims();
        let shape = [dims[0], dims[1]];
        let update = MuonUpdate {
            learning_rate: lr as f32,
            momentum: self.momentum,
            weight_decay: self.weight_decay,
        };
        let _operation = trace_span!("Muon", bytes = 4 * 5 * elements(&tensor)).entered();
        let velocity = state.map_or_else(|| tensor.zeros_like(), |state| state.velocity);
        let tensors = [tensor, grad, velocity];
        let [tensor, velocity] = match change_numbers(tensors, |[weights, gradient, velocity]| {
            muon_update(weights, gradient, velocity, shape, update);
        }) {
            Ok([tensor, _, velocity]) => [tensor, velocity],
            Err([tensor, grad, velocity]) => composed::muon_update(tensor, grad, velocity, update),
        };
        (tensor, Some(MuonState { velocity }))
    }

    fn to_device<const D: usize>(state: Self::State<D>, device: &Device) -> Self::State<D> {
        MuonState {
            velocity: state.velocity.to_device(device),
        }
    }
}

/// The numbers of a tensor.
fn elements<const D: usize>(tensor: &Tensor<D>) -> u64 {
    tensor.dims().iter().product::<usize>() as u64
}

/// Only the backend Flex shows its numbers.
#[cfg(not(feature = "flex"))]
fn change_numbers<const D: usize, const N: usize>(
    tensors: [Tensor<D>; N],
    _: impl FnOnce([&mut [f32]; N]),
) -> Result<[Tensor<D>; N], [Tensor<D>; N]> {
    Err(tensors)
}
