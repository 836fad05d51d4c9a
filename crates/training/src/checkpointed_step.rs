//! Gradient checkpointing: less memory for more computation.

use burn::module::Module;
use burn::optim::GradientsParams;
use burn::tensor::{Device, Distribution, Tensor};

use crate::gradient::add_gradients;
use crate::{BoxError, TrainStep};

/// A training step that keeps, of what the forward pass computes, only what goes into each segment of the network, and
/// computes the rest of a segment again when its backward pass comes (Chen et al. 2016, section 3). It takes the memory of
/// one segment instead of all, and the time of one more forward pass.
///
/// The network is `first`, then `segment` with the numbers from 0 to below `segments`, then `last`, which gives the loss.
/// The gradients are those of the whole; the same bits, but that the weight of a batch beside others is applied to them and not to
/// the loss. Each segment has its own seed, so that dropout leaves out the same both times. A
/// trainer with loss scaling refuses the result, because the loss was not scaled.
///
/// # Errors
///
/// When the model has no parameters.
///
/// # Examples
///
/// ```
/// use burn::nn::{Linear, LinearConfig};
/// use burn::tensor::{Device, Tensor};
/// use training::{TrainStep, checkpointed_step};
///
/// let device = Device::flex().autodiff();
/// let layers: Vec<Linear> = (0..3).map(|_| LinearConfig::new(4, 4).init(&device)).collect();
/// let step = checkpointed_step(
///     &layers,
///     layers.len(),
///     |_| Tensor::<2>::ones([8, 4], &device),
///     |layers, index, x| layers[index].forward(x).tanh(),
///     |_, x| TrainStep::new(x.square().mean(), 8),
/// )?;
/// assert_eq!(step.examples, 8);
/// # Ok::<(), training::BoxError>(())
/// ```
pub fn checkpointed_step<M: Module, const D: usize>(
    model: &M,
    segments: usize,
    first: impl Fn(&M) -> Tensor<D>,
    segment: impl Fn(&M, usize, Tensor<D>) -> Tensor<D>,
    last: impl FnOnce(&M, Tensor<D>) -> TrainStep,
) -> Result<TrainStep, BoxError> {
    let Some(device) = model.devices().into_iter().next() else {
        return Err("the model has no parameters".into());
    };
    let seeds = Seeds::draw(&device)?;
    let first = || {
        seeds.set(0);
        first(model)
    };
    let segment = |index: usize, x: Tensor<D>| {
        seeds.set(1 + index as u64);
        segment(model, index, x)
    };

    // What goes into each segment, and into the end.
    let mut inputs = vec![first().inner()];
    for index in 0..segments {
        let x = inputs[index].clone().autodiff();
        inputs.push(segment(index, x).inner());
    }
    let mut next_input = || inputs.pop().map(|x| x.autodiff().require_grad());
    let Some(end) = next_input() else {
        return Err("the network has no end".into());
    };
    seeds.set(1 + segments as u64);
    let step = last(model, end.clone());
    let mut found = step.loss.backward();
    let mut gradient = end.grad_remove(&mut found);
    let mut sum = GradientsParams::from_grads(found, model);

    for index in (0..segments).rev() {
        let (Some(above), Some(input)) = (gradient.take(), next_input()) else {
            break;
        };
        let mut found = pull_back(segment(index, input.clone()), above);
        gradient = input.grad_remove(&mut found);
        add_gradients(model, &mut sum, GradientsParams::from_grads(found, model));
    }
    let input = first();
    if let Some(above) = gradient
        && input.is_tracked()
    {
        let found = pull_back(input, above);
        add_gradients(model, &mut sum, GradientsParams::from_grads(found, model));
    }
    Ok(TrainStep {
        loss: step.loss.inner(),
        gradients: Some(sum),
        ..step
    })
}

/// The gradients of a loss whose gradient at `output` is `gradient`: those of the sum of the products of both.
fn pull_back<const D: usize>(output: Tensor<D>, gradient: Tensor<D>) -> burn::tensor::Gradients {
    (output * gradient.autodiff()).sum().backward()
}

/// A seed for each part of the network.
struct Seeds<'a> {
    base: u64,
    device: &'a Device,
}

impl<'a> Seeds<'a> {
    /// The first of them is drawn from the generator of the device.
    fn draw(device: &'a Device) -> Result<Self, BoxError> {
        const COUNT: f64 = (1_u64 << 24) as f64;
        let drawn = Tensor::<1>::random([1], Distribution::Uniform(0.0, COUNT), device);
        Ok(Self {
            base: drawn.inner().try_into_scalar::<f32>()? as u64,
            device,
        })
    }

    fn set(&self, part: u64) {
        // Far apart, because the numbers drawn as bases are all those below 2²⁴.
        self.device.seed(self.base + (part << 24));
    }
}
