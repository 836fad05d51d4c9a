//! The parts of a batch side by side.

use std::panic::resume_unwind;
use std::thread;

use burn::module::Module;
use burn::optim::GradientsParams;
use burn::tensor::Tensor;
use tracing::trace_span;

use crate::gradient::{add_gradients, scale_gradients};
use crate::{BoxError, TrainStep};

/// A training step of which each of `parts` is computed on a thread of its own, forward and backward. The gradients are
/// those of the mean over all parts, added up in the order of the parts, so that they do not depend on the number of
/// cores. For networks that are too small to keep several cores busy with one batch.
///
/// All parts draw their random numbers from the one generator of their device, in no certain order: with dropout, two
/// runs differ. A trainer with loss scaling refuses the result, because the loss was not scaled.
///
/// # Errors
///
/// The first error of `step`, in the order of the parts; or when there is no part.
///
/// # Examples
///
/// ```
/// use burn::module::Param;
/// use burn::nn::{Linear, LinearConfig};
/// use burn::tensor::{Device, Tensor};
/// use training::{TrainStep, parallel_step};
///
/// let device = Device::flex().autodiff();
/// let model = LinearConfig::new(1, 1).init(&device);
/// let step = parallel_step(&model, vec![[1.0_f32], [3.0]], |model: &Linear, part| {
///     let loss = model.forward(Tensor::<2>::from_data([part], &device)).square().mean();
///     Ok(TrainStep::new(loss, 1))
/// })?;
/// assert_eq!(step.examples, 2);
/// # Ok::<(), training::BoxError>(())
/// ```
pub fn parallel_step<M: Module, B: Send>(
    model: &M,
    parts: Vec<B>,
    step: impl Fn(&M, B) -> Result<TrainStep, BoxError> + Sync,
) -> Result<TrainStep, BoxError> {
    let Some(device) = model.devices().into_iter().next() else {
        return Err("the model has no parameters".into());
    };
    let run = |model: M, part: B| -> Result<Part, BoxError> {
        let _graph = trace_span!("forward and backward").entered();
        let step = step(&model, part)?;
        let weight = step.weight();
        let loss = step.loss.mul_scalar(weight);
        let (loss, gradients) = match step.gradients {
            Some(mut gradients) => {
                scale_gradients(&model, &mut gradients, weight);
                (loss, gradients)
            }
            None => (
                loss.clone().inner(),
                GradientsParams::from_grads(loss.backward(), &model),
            ),
        };
        Ok(Part {
            loss,
            gradients,
            examples: step.examples,
            tokens: step.tokens,
            weight,
        })
    };
    let waiting = trace_span!("wait for the parts").entered();
    let done: Vec<Result<Part, BoxError>> = thread::scope(|scope| {
        let run = &run;
        let threads: Vec<_> = parts
            .into_iter()
            .map(|part| {
                // Of its own, because a graph of operations is worked on by one thread at a time.
                let model = model.clone().fork(&device);
                scope.spawn(move || run(model, part))
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    });
    drop(waiting);
    let mut parts = done.into_iter();
    let mut sum = parts.next().ok_or("the batch has no parts")??;
    for part in parts {
        sum.add(model, part?);
    }
    scale_gradients(model, &mut sum.gradients, 1.0 / sum.weight);
    Ok(TrainStep {
        loss: sum.loss.div_scalar(sum.weight),
        examples: sum.examples,
        tokens: sum.tokens,
        gradients: Some(sum.gradients),
    })
}

/// What one thread gives: sums over its part, not means.
struct Part {
    loss: Tensor<1>,
    gradients: GradientsParams,
    examples: u64,
    tokens: Option<u64>,
    weight: f64,
}

impl Part {
    fn add<M: Module>(&mut self, model: &M, part: Self) {
        self.loss = self.loss.clone() + part.loss;
        add_gradients(model, &mut self.gradients, part.gradients);
        self.examples += part.examples;
        self.tokens = match (self.tokens, part.tokens) {
            (None, None) => None,
            (a, b) => Some(a.unwrap_or(0) + b.unwrap_or(0)),
        };
        self.weight += part.weight;
    }
}
