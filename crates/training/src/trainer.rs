//! The training loop.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use burn::module::Module;
use burn::optim::{GradientsParams, ModuleOptimizer};
use burn::tensor::Tensor;
use sha2::{Digest, Sha256};

use crate::averaging::update_average;
use crate::callback::Callbacks;
use crate::checkpoint::{
    AVERAGE_FILE, Checkpoint, CheckpointError, CheckpointStore, LatestValid, MODEL_FILE,
    OPTIMIZER_FILE, Position, TRAINER_FILE, TrainerRecord, WeightedMean,
};
use crate::error::at_least_one;
use crate::gradient::{add_gradients, clamp_gradients, gradient_norm, scale_gradients};
use crate::{
    ArgumentError, BoxError, Callback, GradientClip, LRScheduler, Metrics, Mode, Progress,
    StopReason, TrainError, TrainingData, TrainingState, is_valid_loss, weights,
};

/// The settings of a [`Trainer`].
#[derive(Debug, Clone, PartialEq)]
pub struct TrainerConfig {
    /// The epochs to do.
    pub max_epochs: u64,
    /// The optimizer steps to do at most.
    pub max_steps: Option<u64>,
    /// The batches of the data whose gradients are averaged into one optimizer step. The last step of an epoch takes
    /// what is left.
    pub accumulation_steps: u64,
    /// How gradients are kept small.
    pub clip: Option<GradientClip>,
    /// The source of all randomness: the initial values of parameters that are not initialised yet, and dropout.
    pub seed: u64,
    /// When to evaluate.
    pub evaluate_every: EvaluateEvery,
    /// The steps in a row that may be skipped because the loss or the gradient norm is not finite; one more ends
    /// training with an error.
    pub max_skipped_steps: u64,
    /// Keeps an exponential moving average of the weights, with this decay, and evaluates it in place of the weights
    /// (Polyak averaging). In the beginning the decay is lower: `(1 + step) / (10 + step)`.
    pub average_decay: Option<f64>,
}

impl Default for TrainerConfig {
    /// One epoch, no accumulation, no clipping, seed 0, an evaluation after each epoch, no step skipped, no
    /// averaging.
    fn default() -> Self {
        Self {
            max_epochs: 1,
            max_steps: None,
            accumulation_steps: 1,
            clip: None,
            seed: 0,
            evaluate_every: EvaluateEvery::Epochs(1),
            max_skipped_steps: 0,
            average_decay: None,
        }
    }
}

/// When to evaluate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EvaluateEvery {
    /// At the end of every n-th epoch.
    Epochs(u64),
    /// After every n-th optimizer step.
    Steps(u64),
    /// Not at all.
    Never,
}

/// What a training step returns for one batch of the data.
#[derive(Debug)]
pub struct TrainStep {
    /// The mean loss of the batch, on the autodiff device; one element.
    pub loss: Tensor<1>,
    /// The examples in the batch.
    pub examples: u64,
    /// The tokens the loss is a mean over, if it is a mean over tokens.
    pub tokens: Option<u64>,
}

impl TrainStep {
    /// A loss that is a mean over `examples`.
    #[must_use]
    pub fn new(loss: Tensor<1>, examples: u64) -> Self {
        Self {
            loss,
            examples,
            tokens: None,
        }
    }

    /// The loss is a mean over this many tokens.
    #[must_use]
    pub fn with_tokens(mut self, tokens: u64) -> Self {
        self.tokens = Some(tokens);
        self
    }

    fn weight(&self) -> f64 {
        self.tokens.unwrap_or(self.examples) as f64
    }
}

/// How a run ended.
#[derive(Debug)]
pub struct Outcome {
    /// Why it ended.
    pub stop_reason: StopReason,
    /// The checkpoint of the end, when the trainer has a store.
    pub checkpoint: Option<PathBuf>,
}

/// What [`Trainer::resume`] found.
#[derive(Debug)]
pub struct Resumed {
    /// The checkpoint.
    pub path: PathBuf,
    /// The next batch.
    pub position: Position,
    /// The optimizer steps done.
    pub global_step: u64,
    /// The callbacks of the checkpoint that this trainer does not have. Their states are dropped.
    pub dropped_callbacks: Vec<String>,
}

/// Trains a model: a loop that can be stopped at any step and goes on as if nothing had happened.
///
/// The position is the epoch and the number of the batch; the data are a function of both. Before each batch the
/// devices are seeded with a hash of the seed and the number of the batch, so no state of a random generator needs to
/// be kept. Gradients of one optimizer step are averaged with the weights of [`TrainStep`]: by tokens when the step
/// reports them, else by examples. The loss is read from the device once per optimizer step.
///
/// See the [crate](crate) for an example.
pub struct Trainer<M: Module> {
    config: TrainerConfig,
    /// Absent only while the optimizer works on it.
    model: Option<M>,
    /// The averaged weights, without autodiff.
    average: Option<M>,
    optimizer: ModuleOptimizer,
    schedule: Box<dyn LRScheduler>,
    callbacks: Callbacks,
    store: Option<CheckpointStore>,
    fingerprint: BTreeMap<String, String>,
    interrupt: Arc<AtomicBool>,
    state: TrainingState,
    position: Position,
    epoch_loss: WeightedMean,
    skipped_in_a_row: u64,
    last_checkpoint: Option<(Position, PathBuf)>,
}

const MODEL_IS_THERE: &str = "the model is only away during the step of the optimizer";

/// The gradients and the loss of one optimizer step.
#[derive(Default)]
struct Window {
    gradients: GradientsParams,
    loss: f64,
    weight: f64,
    examples: u64,
    tokens: u64,
}

impl<M: Module> Trainer<M> {
    /// A trainer of `model`. Parameters that are not initialised yet get their values here, from the seed.
    ///
    /// # Errors
    ///
    /// When a setting is outside its range, or no parameter of the model is trainable: the model has to be on an
    /// autodiff device.
    pub fn new(
        config: TrainerConfig,
        model: M,
        optimizer: ModuleOptimizer,
        schedule: impl LRScheduler + 'static,
    ) -> Result<Self, TrainError> {
        check(&config)?;
        seed_devices(&model, config.seed, "initial parameters", 0);
        weights::initialize_parameters(&model);
        if !weights::is_trainable(&model) {
            return Err(TrainError::NotTrainable);
        }
        let average = config.average_decay.map(|_| model.valid());
        Ok(Self {
            config,
            model: Some(model),
            average,
            optimizer,
            schedule: Box::new(schedule),
            callbacks: Callbacks::default(),
            store: None,
            fingerprint: BTreeMap::new(),
            interrupt: Arc::default(),
            state: TrainingState::default(),
            position: Position { epoch: 0, batch: 0 },
            epoch_loss: WeightedMean::default(),
            skipped_in_a_row: 0,
            last_checkpoint: None,
        })
    }

    /// Adds a callback; see [`Callback`] for the order.
    pub fn add_callback(&mut self, callback: impl Callback + 'static) -> &mut Self {
        self.callbacks.add(Box::new(callback));
        self
    }

    /// Writes checkpoints into `store`: at the end of training, when it is interrupted, and whenever a callback such as
    /// [`ModelCheckpoint`](crate::ModelCheckpoint) asks.
    pub fn checkpoints(&mut self, store: CheckpointStore) -> &mut Self {
        self.store = Some(store);
        self
    }

    /// What makes this run what it is, such as the architecture and the tokenizer. A checkpoint with another
    /// fingerprint is refused.
    pub fn fingerprint(&mut self, fingerprint: BTreeMap<String, String>) -> &mut Self {
        self.fingerprint = fingerprint;
        self
    }

    /// A flag that ends training when it is set, as a handler of Ctrl-C does: the current optimizer step is finished, a
    /// checkpoint is written, and [`fit`](Self::fit) returns [`StopReason::Interrupted`].
    #[must_use]
    pub fn interrupt_flag(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.interrupt)
    }

    /// The model as it is now.
    ///
    /// # Panics
    ///
    /// When the optimizer panicked in [`fit`](Self::fit) and the panic was caught.
    #[must_use]
    pub fn model(&self) -> &M {
        self.model.as_ref().expect(MODEL_IS_THERE)
    }

    /// The model as it is now.
    ///
    /// # Panics
    ///
    /// When the optimizer panicked in [`fit`](Self::fit) and the panic was caught.
    #[must_use]
    pub fn into_model(self) -> M {
        self.model.expect(MODEL_IS_THERE)
    }

    /// The model that is evaluated: the averaged weights if they are kept, else the weights; without autodiff and dropout.
    #[must_use]
    pub fn evaluated_model(&self) -> M {
        match &self.average {
            Some(average) => average.clone(),
            None => self.model().valid(),
        }
    }

    /// Where training stands.
    #[must_use]
    pub fn state(&self) -> &TrainingState {
        &self.state
    }

    /// The newest complete checkpoint of the store, and what is wrong with the newer ones; none without a store.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read.
    pub fn latest_checkpoint(&self) -> Result<LatestValid, TrainError> {
        Ok(match &self.store {
            Some(store) => store.latest_valid()?,
            None => LatestValid {
                checkpoint: None,
                rejected: Vec::new(),
            },
        })
    }

    /// Goes on from a checkpoint: model, optimizer, schedule, callbacks, counters and position. Add the callbacks first.
    /// The run then gives the same bytes as one that was never stopped.
    ///
    /// # Errors
    ///
    /// When the checkpoint has another fingerprint, seed or accumulation, or does not fit the model, the optimizer, the
    /// schedule or a callback. The trainer must not be used after such an error.
    pub fn resume(&mut self, checkpoint: &Checkpoint) -> Result<Resumed, TrainError> {
        let TrainerConfig {
            seed,
            accumulation_steps,
            average_decay,
            ..
        } = self.config;
        checkpoint.check_run(&self.fingerprint, seed, accumulation_steps, average_decay)?;

        // A second reading of the record gives values that can be moved out of it.
        let record = checkpoint.read_record()?;
        let model = checkpoint.load_model(self.model().clone())?;
        let average = match &self.average {
            Some(average) => Some(checkpoint.load_evaluated_model(average.clone())?),
            None => None,
        };
        let (path, bytes) = checkpoint.optimizer_bytes()?;
        self.optimizer = weights::decode_optimizer(self.optimizer.clone(), &model, bytes)
            .map_err(|detail| CheckpointError::Optimizer { path, detail })?;
        if !record.schedule.is_null() {
            let failed = |error: BoxError| CheckpointError::Schedule {
                path: checkpoint.record_path(),
                detail: error.to_string(),
            };
            self.schedule.load_state(&record.schedule).map_err(failed)?;
        }
        let dropped_callbacks = self.callbacks.load_states(&record.callbacks)?;
        self.model = Some(model);
        self.average = average;
        self.state = record.state;
        self.position = record.position;
        self.epoch_loss = record.epoch_loss;
        self.skipped_in_a_row = record.skipped_in_a_row;
        self.last_checkpoint = Some((self.position, checkpoint.path().to_path_buf()));
        Ok(Resumed {
            path: checkpoint.path().to_path_buf(),
            position: self.position,
            global_step: self.state.global_step,
            dropped_callbacks,
        })
    }

    /// Gives the model the evaluated weights of the complete checkpoint in the store with the best value of the metric
    /// `monitor`. Returns the folder, or nothing when there is no such checkpoint. For the end of training: optimizer and
    /// position stay as they are.
    ///
    /// # Errors
    ///
    /// When the folder cannot be read or the weights do not fit the model.
    pub fn load_best(&mut self, monitor: &str, mode: Mode) -> Result<Option<PathBuf>, TrainError> {
        let Some(store) = &self.store else {
            return Ok(None);
        };
        let Some(checkpoint) = store.best(monitor, mode)? else {
            return Ok(None);
        };
        self.model = Some(checkpoint.load_evaluated_model(self.model().clone())?);
        Ok(Some(checkpoint.path().to_path_buf()))
    }

    /// Trains until an end: `train_step` gives the loss of a batch, `evaluate` the metrics of the model without autodiff
    /// and dropout.
    ///
    /// # Errors
    ///
    /// When the data, the training step, the evaluation or a callback fails, the loss is not finite too often, or a
    /// checkpoint cannot be written.
    pub fn fit<D, S, E>(
        &mut self,
        data: &D,
        mut train_step: S,
        mut evaluate: E,
    ) -> Result<Outcome, TrainError>
    where
        D: TrainingData,
        S: FnMut(&M, D::Batch) -> Result<TrainStep, BoxError>,
        E: FnMut(&M) -> Result<Metrics, BoxError>,
    {
        let trained = self.run(data, &mut train_step, &mut evaluate);
        trained.inspect_err(|error| self.report(error))
    }

    fn run<D: TrainingData>(
        &mut self,
        data: &D,
        train_step: &mut impl FnMut(&M, D::Batch) -> Result<TrainStep, BoxError>,
        evaluate: &mut impl FnMut(&M) -> Result<Metrics, BoxError>,
    ) -> Result<Outcome, TrainError> {
        self.begin(data.batches_per_epoch() as u64)?;
        self.emit(|callback, state| callback.on_train_begin(state))?;
        let stop_reason = loop {
            if let Some(reason) = self.stop_reason() {
                break reason;
            }
            if self.position.batch == 0 {
                self.begin_epoch();
                self.emit(|callback, state| callback.on_epoch_begin(state))?;
            }
            while self.position.batch < self.state.batches_per_epoch && self.stop_reason().is_none()
            {
                self.emit(|callback, state| callback.on_batch_begin(state))?;
                let window = self.accumulate(data, train_step)?;
                self.update(window)?;
                self.emit(|callback, state| callback.on_batch_end(state))?;
                if self.is_step_evaluated() {
                    self.evaluate(evaluate)?;
                }
                if self.position.batch < self.state.batches_per_epoch {
                    self.save_if_requested()?;
                }
            }
            let interrupted = self.interrupt.load(Ordering::Relaxed);
            if self.position.batch == self.state.batches_per_epoch && !interrupted {
                self.end_epoch(evaluate)?;
                self.save_if_requested()?;
            }
        };
        self.end(stop_reason)
    }

    fn emit(
        &mut self,
        hook: impl Fn(&mut dyn Callback, &mut TrainingState) -> crate::CallbackSignal,
    ) -> Result<(), TrainError> {
        self.callbacks.emit(&mut self.state, hook)
    }

    fn begin(&mut self, batches: u64) -> Result<(), TrainError> {
        if batches == 0 {
            return Err(TrainError::NoData);
        }
        let expected = self.state.batches_per_epoch;
        if expected != 0 && expected != batches {
            return Err(TrainError::BatchesChanged {
                found: batches,
                expected,
            });
        }
        self.state.batches_per_epoch = batches;
        self.state.steps_per_epoch = batches.div_ceil(self.config.accumulation_steps);
        self.state.should_stop = false;
        self.state.stop_reason = None;
        self.state.checkpoint_requested = false;
        Ok(())
    }

    /// Why training ends here, if it does. What is complete is not called interrupted.
    fn stop_reason(&self) -> Option<StopReason> {
        let max_steps = self.config.max_steps;
        if self.position.epoch >= self.config.max_epochs {
            Some(StopReason::MaxEpochs)
        } else if max_steps.is_some_and(|max_steps| self.state.global_step >= max_steps) {
            Some(StopReason::MaxSteps)
        } else if self.interrupt.load(Ordering::Relaxed) {
            Some(StopReason::Interrupted)
        } else {
            self.state.stop_reason.clone()
        }
    }

    fn begin_epoch(&mut self) {
        self.state.epoch = self.position.epoch;
        self.state.metrics.clear();
        self.epoch_loss = WeightedMean::default();
    }

    /// The averaged gradients and loss of the batches of one optimizer step.
    fn accumulate<D: TrainingData>(
        &mut self,
        data: &D,
        train_step: &mut impl FnMut(&M, D::Batch) -> Result<TrainStep, BoxError>,
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
            let read = data.batch(epoch, batch as usize);
            let read = read.map_err(|source| TrainError::Data {
                epoch,
                batch,
                source,
            })?;
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
            let value = loss.clone().inner();
            losses = Some(match losses {
                Some(sum) => sum + value,
                None => value,
            });
            let more = GradientsParams::from_grads(loss.backward(), self.model());
            add_gradients(self.model(), &mut window.gradients, more);
            window.weight += weight;
            window.examples += step.examples;
            window.tokens += step.tokens.unwrap_or(0);
        }
        window.loss = losses.map_or(f64::NAN, |sum| f64::from(sum.into_scalar::<f32>()));
        if end - first > 1 {
            window.loss /= window.weight;
            scale_gradients(self.model(), &mut window.gradients, 1.0 / window.weight);
        }
        Ok(window)
    }

    /// One optimizer step, or the decision to skip it.
    fn update(&mut self, mut window: Window) -> Result<(), TrainError> {
        let progress = Progress {
            step: self.state.global_step,
            steps_per_epoch: self.state.steps_per_epoch,
        };
        self.state.learning_rate = self.schedule.get_lr(progress);
        self.state.metrics.insert("loss".into(), window.loss);
        let mut broken = (!is_valid_loss(window.loss)).then_some(("loss", window.loss));
        if broken.is_none()
            && let Some(clip) = self.config.clip
        {
            let norm = gradient_norm(self.model(), &window.gradients);
            self.state.metrics.insert("grad_norm".into(), norm);
            match clip {
                _ if !norm.is_finite() => broken = Some(("gradient norm", norm)),
                GradientClip::Norm(max_norm) if norm > max_norm => {
                    scale_gradients(self.model(), &mut window.gradients, max_norm / norm);
                }
                GradientClip::Norm(_) => {}
                GradientClip::Value(limit) => {
                    clamp_gradients(self.model(), &mut window.gradients, limit);
                }
            }
        }
        if let Some((quantity, value)) = broken {
            self.skip(quantity, value)?;
        } else {
            self.emit(|callback, state| callback.on_before_optimizer_step(state))?;
            let rate = self.state.learning_rate;
            if !rate.is_finite() || rate < 0.0 {
                let step = self.state.global_step;
                return Err(TrainError::LearningRate { step, value: rate });
            }
            // Moved rather than cloned, so that the optimizer may reuse the memory of the weights.
            let model = self.model.take().expect(MODEL_IS_THERE);
            self.model = Some(self.optimizer.step(rate, model, window.gradients));
            if let (Some(average), Some(decay)) = (self.average.take(), self.config.average_decay) {
                let step = self.state.global_step;
                self.average = Some(update_average(average, self.model(), decay, step));
            }
            self.skipped_in_a_row = 0;
            self.epoch_loss.add(window.loss, window.weight);
        }
        self.state.global_step += 1;
        self.state.examples_seen += window.examples;
        self.state.tokens_seen += window.tokens;
        self.position.batch = self.state.batch + 1;
        Ok(())
    }

    fn skip(&mut self, quantity: &'static str, value: f64) -> Result<(), TrainError> {
        let allowed = self.config.max_skipped_steps;
        if self.skipped_in_a_row < allowed {
            self.skipped_in_a_row += 1;
            self.state.skipped_steps += 1;
            return Ok(());
        }
        Err(TrainError::NotFinite {
            quantity,
            value,
            step: self.state.global_step + 1,
            consecutive: self.skipped_in_a_row + 1,
            allowed,
        })
    }

    fn is_step_evaluated(&self) -> bool {
        matches!(self.config.evaluate_every, EvaluateEvery::Steps(n) if self.state.global_step.is_multiple_of(n))
    }

    fn evaluate(
        &mut self,
        evaluate: &mut impl FnMut(&M) -> Result<Metrics, BoxError>,
    ) -> Result<(), TrainError> {
        let step = self.state.global_step;
        seed_devices(self.model(), self.config.seed, "evaluation", step);
        let metrics = evaluate(&self.evaluated_model());
        let metrics = metrics.map_err(|source| TrainError::Evaluation { step, source })?;
        self.schedule.observe(&metrics);
        self.state.record(metrics);
        self.emit(|callback, state| callback.on_validation_end(state))
    }

    fn end_epoch(
        &mut self,
        evaluate: &mut impl FnMut(&M) -> Result<Metrics, BoxError>,
    ) -> Result<(), TrainError> {
        if let Some(loss) = self.epoch_loss.mean() {
            self.state
                .record(Metrics::from([("train_loss".into(), loss)]));
        }
        let done = self.position.epoch + 1;
        if matches!(self.config.evaluate_every, EvaluateEvery::Epochs(n) if done.is_multiple_of(n))
        {
            self.evaluate(evaluate)?;
        }
        self.emit(|callback, state| callback.on_epoch_end(state))?;
        self.position = Position {
            epoch: done,
            batch: 0,
        };
        Ok(())
    }

    fn end(&mut self, stop_reason: StopReason) -> Result<Outcome, TrainError> {
        self.state.stop_reason = Some(stop_reason.clone());
        self.state.checkpoint_requested = true;
        self.save_if_requested()?;
        self.emit(|callback, state| {
            callback.on_train_end(state);
            crate::CONTINUE
        })?;
        let checkpoint = self.last_checkpoint.as_ref().map(|(_, path)| path.clone());
        Ok(Outcome {
            stop_reason,
            checkpoint,
        })
    }

    /// Tells the callbacks of an error, and writes the checkpoint that one of them may ask for. The error that ends
    /// training counts, not one that comes of this.
    fn report(&mut self, error: &TrainError) {
        let told = self.emit(|callback, state| {
            callback.on_exception(state, error);
            crate::CONTINUE
        });
        if told.is_ok() {
            let _ = self.save_if_requested();
        }
    }

    /// Writes a checkpoint if one is asked for and there is none of this position yet.
    fn save_if_requested(&mut self) -> Result<(), TrainError> {
        let requested = std::mem::take(&mut self.state.checkpoint_requested);
        let saved = self.last_checkpoint.as_ref().map(|(position, _)| *position);
        if requested && saved != Some(self.position) {
            self.save()?;
        }
        Ok(())
    }

    fn save(&mut self) -> Result<(), TrainError> {
        let Some(store) = &self.store else {
            return Ok(());
        };
        let encoded = |file| move |detail| CheckpointError::Encode { file, detail };
        let record = TrainerRecord {
            fingerprint: self.fingerprint.clone(),
            seed: self.config.seed,
            accumulation_steps: self.config.accumulation_steps,
            average_decay: self.config.average_decay,
            position: self.position,
            epoch_loss: self.epoch_loss,
            skipped_in_a_row: self.skipped_in_a_row,
            state: std::mem::take(&mut self.state),
            schedule: self.schedule.state(),
            callbacks: self.callbacks.states(),
        };
        let text = record.to_json();
        self.state = record.state;
        let model = weights::encode_weights(self.model()).map_err(encoded(MODEL_FILE))?;
        let optimizer = weights::encode_optimizer(&self.optimizer, self.model());
        let optimizer = optimizer.map_err(encoded(OPTIMIZER_FILE))?;
        let mut files = vec![
            (MODEL_FILE, model),
            (OPTIMIZER_FILE, optimizer),
            (TRAINER_FILE, text?),
        ];
        if let Some(average) = &self.average {
            let average = weights::encode_weights(average).map_err(encoded(AVERAGE_FILE))?;
            files.push((AVERAGE_FILE, average));
        }
        let path = store.save(self.state.global_step, files)?;
        self.last_checkpoint = Some((self.position, path.clone()));
        self.emit(move |callback, state| {
            callback.on_checkpoint(state, &path);
            crate::CONTINUE
        })
    }
}

fn check(config: &TrainerConfig) -> Result<(), ArgumentError> {
    at_least_one("max_epochs", config.max_epochs)?;
    if let Some(max_steps) = config.max_steps {
        at_least_one("max_steps", max_steps)?;
    }
    at_least_one("accumulation_steps", config.accumulation_steps)?;
    if let Some(clip) = config.clip {
        clip.check()?;
    }
    if let Some(decay) = config.average_decay
        && !(decay > 0.0 && decay < 1.0)
    {
        let expected = "a number between 0 and 1, both excluded";
        return Err(ArgumentError::new("average_decay", decay, expected));
    }
    match config.evaluate_every {
        EvaluateEvery::Epochs(n) | EvaluateEvery::Steps(n) => {
            at_least_one("evaluate_every", n).map(drop)
        }
        EvaluateEvery::Never => Ok(()),
    }
}

/// Makes everything random that follows a function of the seed, the purpose and the number.
fn seed_devices<M: Module>(model: &M, seed: u64, purpose: &str, number: u64) {
    let hash = Sha256::new()
        .chain_update(seed.to_le_bytes())
        .chain_update(number.to_le_bytes())
        .chain_update(purpose)
        .finalize();
    let mut bytes = [0; 8];
    bytes.copy_from_slice(&hash[..8]);
    for device in model.devices() {
        device.seed(u64::from_le_bytes(bytes));
    }
}
