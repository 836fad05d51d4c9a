//! The trainer: its parts, and the return to a checkpoint.

mod ahead;
mod config;
mod run;
mod step;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use burn::module::Module;
use burn::optim::ModuleOptimizer;
use sha2::{Digest, Sha256};

pub use config::{EvaluateEvery, TrainerConfig};
pub use step::{SkipReason, TrainStep};

use crate::callback::Callbacks;
use crate::checkpoint::{
    Checkpoint, CheckpointError, CheckpointStore, LatestValid, Position, RunSettings, WeightedMean,
};
use crate::{
    BoxError, Callback, GradientScaler, LRScheduler, Mode, StopReason, TrainError, TrainingState,
    weights,
};

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
/// be kept. The next batch is prepared on a thread of its own beside the training step. Gradients of one optimizer step are averaged with the weights of [`TrainStep`]: by tokens when the step
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
    scaler: Option<GradientScaler>,
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
        config.check()?;
        seed_devices(&model, config.seed, "initial parameters", 0);
        weights::initialize_parameters(&model);
        if !weights::is_trainable(&model) {
            return Err(TrainError::NotTrainable);
        }
        let average = config.average_decay.map(|_| model.valid());
        let scaler = config.loss_scaling.clone();
        Ok(Self {
            config,
            model: Some(model),
            average,
            optimizer,
            scaler,
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
        checkpoint.check_run(&self.fingerprint, &self.settings())?;

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
        if let (Some(scaler), Some(saved)) = (&mut self.scaler, &record.scaler) {
            scaler.restore(saved);
        }
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

    /// The settings that a resumed run must share.
    fn settings(&self) -> RunSettings {
        RunSettings {
            seed: self.config.seed,
            accumulation_steps: self.config.accumulation_steps,
            average_decay: self.config.average_decay,
            loss_scaling: self.scaler.is_some(),
        }
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
