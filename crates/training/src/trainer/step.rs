//! One optimizer step: gradients of its batches, the decision to use them, the update.

use std::fmt;

use burn::module::Module;
use burn::optim::GradientsParams;
use burn::tensor::Tensor;
use tracing::trace_span;

use super::ahead::Ahead;
use super::{MODEL_IS_THERE, Trainer, seed_devices};
use crate::averaging::update_average;
use crate::checkpoint::Position;
use crate::gradient::{add_gradients, scale_gradients};
use crate::{
    BoxError, CONTINUE, GradientScaler, GradientView, Progress, TrainError, is_valid_loss,
};

/// What a training step returns for one batch of the data.
#[derive(Debug)]
pub struct TrainStep {
    /// The mean loss of the batch, on the autodiff device; one element.
    pub loss: Tensor<1>,
    /// The examples in the batch.
    pub examples: u64,
    /// The tokens the loss is a mean over, if it is a mean over tokens.
    pub tokens: Option<u64>,
    /// The gradients of the loss, where they are known already.
    pub(crate) gradients: Option<GradientsParams>,
}

impl TrainStep {
    /// A loss that is a mean over `examples`.
    #[must_use]
    pub fn new(loss: Tensor<1>, examples: u64) -> Self {
        Self {
            loss,
            examples,
            tokens: None,
            gradients: None,
        }
    }

    /// The loss is a mean over this many tokens.
    #[must_use]
    pub fn with_tokens(mut self, tokens: u64) -> Self {
        self.tokens = Some(tokens);
        self
    }

    pub(crate) fn weight(&self) -> f64 {
        self.tokens.unwrap_or(self.examples) as f64
    }
}

/// Why an optimizer step was skipped: its batches count as seen, and the weights stay.
#[derive(Debug, Clone, PartialEq)]
pub enum SkipReason {
    /// The loss is not finite.
    Loss {
        /// The loss.
        value: f64,
    },
    /// The norm of the gradients is not finite.
    GradientNorm {
        /// The norm.
        value: f64,
    },
    /// The norm of the scaled gradients is not finite, which lowers the scale.
    Overflow {
        /// The scale of the loss.
        scale: f64,
    },
    /// A callback asked for it with [`TrainingState::skip_step`](crate::TrainingState::skip_step).
    Callback {
        /// The name of the callback.
        name: String,
        /// What it says of it.
        detail: String,
    },
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Loss { value } => write!(f, "the loss is {value}"),
            Self::GradientNorm { value } => write!(f, "the gradient norm is {value}"),
            Self::Overflow { scale } => {
                write!(f, "the gradients overflow at the loss scale {scale}")
            }
            Self::Callback { name, detail } => write!(f, "{name}: {detail}"),
        }
    }
}

/// The gradients and the loss of one optimizer step.
#[derive(Default)]
pub(super) struct Window {
    gradients: GradientsParams,
    loss: f64,
    weight: f64,
    examples: u64,
    tokens: u64,
}

impl<M: Module> Trainer<M> {
    /// The averaged gradients and loss of the batches of one optimizer step.
    pub(super) fn accumulate<B: Send>(
        &mut self,
        data: &mut Ahead<'_, B>,
        train_step: &mut impl FnMut(&M, B) -> Result<TrainStep, BoxError>,
    ) -> Result<Window, TrainError> {
        let Position {
            epoch,
            batch: first,
        } = self.position;
        let batches = self.state.batches_per_epoch;
        let end = (first + self.config.accumulation_steps).min(batches);
        let mut window = Window::default();
        let mut losses: Option<Tensor<1>> = None;
        for batch in first..end {
            self.state.batch = batch;
            seed_devices(
                self.model(),
                self.config.seed,
                "batch",
                epoch * batches + batch,
            );
            let waiting = trace_span!("wait for the batch").entered();
            let read = data.next().map_err(|source| TrainError::Data {
                epoch,
                batch,
                source,
            })?;
            drop(waiting);
            let _graph = trace_span!("forward and backward").entered();
            let step = train_step(self.model(), read);
            let step = step.map_err(|source| TrainError::Step {
                epoch,
                batch,
                source,
            })?;
            let found = step.loss.dims()[0];
            if found != 1 {
                return Err(TrainError::LossShape { found });
            }
            let weight = step.weight();
            // The weight of a single batch cancels out.
            let loss = match end - first {
                1 => step.loss,
                _ => step.loss.mul_scalar(weight),
            };
            let value = match step.gradients {
                Some(_) => loss.clone(),
                None => loss.clone().inner(),
            };
            losses = Some(match losses {
                Some(sum) => sum + value,
                None => value,
            });
            let more = match (step.gradients, &self.scaler) {
                (Some(_), Some(_)) => return Err(TrainError::UnscaledGradients),
                (Some(mut gradients), None) => {
                    if end - first > 1 {
                        scale_gradients(self.model(), &mut gradients, weight);
                    }
                    gradients
                }
                (None, scaler) => {
                    let loss = match scaler {
                        Some(scaler) => scaler.scale_loss(loss),
                        None => loss,
                    };
                    GradientsParams::from_grads(loss.backward(), self.model())
                }
            };
            add_gradients(self.model(), &mut window.gradients, more);
            window.weight += weight;
            window.examples += step.examples;
            window.tokens += step.tokens.unwrap_or(0);
        }
        window.loss = losses.map_or(f64::NAN, |sum| f64::from(sum.into_scalar::<f32>()));
        let scale = self.scaler.as_ref().map(GradientScaler::scale);
        let weight = (end - first > 1).then_some(window.weight);
        window.loss /= weight.unwrap_or(1.0);
        if scale.is_some() || weight.is_some() {
            let divisor = scale.unwrap_or(1.0) * weight.unwrap_or(1.0);
            scale_gradients(self.model(), &mut window.gradients, 1.0 / divisor);
        }
        Ok(window)
    }

    /// One optimizer step, or the decision to skip it.
    pub(super) fn update(&mut self, window: Window) -> Result<(), TrainError> {
        let progress = Progress {
            step: self.state.global_step,
            steps_per_epoch: self.state.steps_per_epoch,
        };
        self.state.learning_rate = self.schedule.get_lr(progress);
        self.state.metrics.insert("loss".into(), window.loss);
        let (examples, tokens) = (window.examples, window.tokens);
        let checked = self.check_gradients(&window)?;
        if let Some(scaler) = &mut self.scaler {
            scaler.update(!matches!(checked, Err(SkipReason::Overflow { .. })));
        }
        match checked {
            Ok(norm) => self.apply(window, norm)?,
            Err(reason) => self.skip(&reason)?,
        }
        self.state.global_step += 1;
        self.state.examples_seen += examples;
        self.state.tokens_seen += tokens;
        self.position.batch = self.state.batch + 1;
        Ok(())
    }

    /// Lets the callbacks look at the gradients. Gives the norm, if somebody needed it, or why the step is skipped.
    fn check_gradients(
        &mut self,
        window: &Window,
    ) -> Result<Result<Option<f64>, SkipReason>, TrainError> {
        if !is_valid_loss(window.loss) {
            return Ok(Err(SkipReason::Loss { value: window.loss }));
        }
        let model = self.model.as_ref().expect(MODEL_IS_THERE);
        let gradients = GradientView::new(model, &window.gradients);
        let broken = |norm: f64| match &self.scaler {
            Some(scaler) if scaler.scale() > 1.0 => SkipReason::Overflow {
                scale: scaler.scale(),
            },
            _ => SkipReason::GradientNorm { value: norm },
        };
        if self.config.clip.is_some() || self.scaler.is_some() {
            let norm = trace_span!("gradient norm").in_scope(|| gradients.norm());
            self.state.metrics.insert("grad_norm".into(), norm);
            if !norm.is_finite() {
                return Ok(Err(broken(norm)));
            }
        }
        self.callbacks.emit(&mut self.state, |callback, state| {
            callback.on_before_optimizer_step(state, &gradients)
        })?;
        let norm = gradients.known_norm();
        if let Some(norm) = norm {
            self.state.metrics.insert("grad_norm".into(), norm);
            if !norm.is_finite() {
                return Ok(Err(broken(norm)));
            }
        }
        Ok(match self.state.skip.take() {
            Some(reason) => Err(reason),
            None => Ok(norm),
        })
    }

    /// Clips, and lets the optimizer work.
    fn apply(&mut self, mut window: Window, norm: Option<f64>) -> Result<(), TrainError> {
        let rate = self.state.learning_rate;
        if !rate.is_finite() || rate < 0.0 {
            let step = self.state.global_step;
            return Err(TrainError::LearningRate { step, value: rate });
        }
        if let (Some(clip), Some(norm)) = (self.config.clip, norm) {
            let _clipping = trace_span!("clip gradients").entered();
            clip.clip(self.model(), &mut window.gradients, norm);
        }
        // Moved rather than cloned, so that the optimizer may reuse the memory of the weights.
        let _optimizing = trace_span!("optimizer").entered();
        let model = self.model.take().expect(MODEL_IS_THERE);
        self.model = Some(self.optimizer.step(rate, model, window.gradients));
        if let (Some(average), Some(decay)) = (self.average.take(), self.config.average_decay) {
            let step = self.state.global_step;
            self.average = Some(update_average(average, self.model(), decay, step));
        }
        self.skipped_in_a_row = 0;
        self.epoch_loss.add(window.loss, window.weight);
        Ok(())
    }

    fn skip(&mut self, reason: &SkipReason) -> Result<(), TrainError> {
        let not_finite = match *reason {
            SkipReason::Loss { value } => Some(("loss", value)),
            SkipReason::GradientNorm { value } => Some(("gradient norm", value)),
            SkipReason::Overflow { .. } | SkipReason::Callback { .. } => None,
        };
        if let Some((quantity, value)) = not_finite {
            let allowed = self.config.max_skipped_steps;
            if self.skipped_in_a_row >= allowed {
                return Err(TrainError::NotFinite {
                    quantity,
                    value,
                    step: self.state.global_step + 1,
                    consecutive: self.skipped_in_a_row + 1,
                    allowed,
                });
            }
            self.skipped_in_a_row += 1;
        }
        self.state.skipped_steps += 1;
        self.emit(|callback, state| {
            callback.on_skipped_step(state, reason);
            CONTINUE
        })
    }
}
