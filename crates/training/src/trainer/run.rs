//! The loop.

use std::sync::atomic::Ordering;
use std::thread;

use burn::module::Module;

use super::ahead::Ahead;
use super::{EvaluateEvery, Outcome, TrainStep, Trainer, seed_devices};
use crate::checkpoint::{
    AVERAGE_FILE, CheckpointError, MODEL_FILE, OPTIMIZER_FILE, Position, TRAINER_FILE,
    TrainerRecord, WeightedMean,
};
use crate::{
    BoxError, CONTINUE, Callback, CallbackSignal, Metrics, StopReason, TrainError, TrainingData,
    TrainingState, weights,
};

impl<M: Module> Trainer<M> {
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
        let positions = self.positions();
        let stop_reason = thread::scope(|scope| {
            let mut data = Ahead::start(scope, data, positions);
            self.run_epochs(&mut data, train_step, evaluate)
        })?;
        self.end(stop_reason)
    }

    fn run_epochs<B: Send>(
        &mut self,
        data: &mut Ahead<'_, B>,
        train_step: &mut impl FnMut(&M, B) -> Result<TrainStep, BoxError>,
        evaluate: &mut impl FnMut(&M) -> Result<Metrics, BoxError>,
    ) -> Result<StopReason, TrainError> {
        loop {
            if let Some(reason) = self.stop_reason() {
                return Ok(reason);
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
        }
    }

    /// The batches that are left, in their order.
    fn positions(&self) -> impl Iterator<Item = Position> + Send + use<M> {
        let Position { epoch, batch } = self.position;
        let batches = self.state.batches_per_epoch;
        (epoch..self.config.max_epochs).flat_map(move |of| {
            let first = if of == epoch { batch } else { 0 };
            (first..batches).map(move |batch| Position { epoch: of, batch })
        })
    }

    pub(super) fn emit(
        &mut self,
        hook: impl Fn(&mut dyn Callback, &mut TrainingState) -> CallbackSignal,
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
        let steps = self
            .config
            .max_epochs
            .saturating_mul(self.state.steps_per_epoch);
        self.state.total_steps = steps.min(self.config.max_steps.unwrap_or(steps));
        self.state.should_stop = false;
        self.state.stop_reason = None;
        self.state.checkpoint_requested = false;
        self.state.skip = None;
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

    fn is_step_evaluated(&self) -> bool {
        matches!(self.config.evaluate_every, EvaluateEvery::Steps(n) if self.state.global_step.is_multiple_of(n))
    }

    fn evaluate(
        &mut self,
        evaluate: &mut impl FnMut(&M) -> Result<Metrics, BoxError>,
    ) -> Result<(), TrainError> {
        self.emit(|callback, state| callback.on_validation_begin(state))?;
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
            CONTINUE
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
            CONTINUE
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
        if self.store.is_none() {
            return Ok(());
        }
        self.emit(|callback, state| {
            callback.on_before_checkpoint(state);
            CONTINUE
        })?;
        let Some(store) = &self.store else {
            return Ok(());
        };
        let encoded = |file| move |detail| CheckpointError::Encode { file, detail };
        let record = TrainerRecord {
            fingerprint: self.fingerprint.clone(),
            settings: self.settings(),
            position: self.position,
            epoch_loss: self.epoch_loss,
            skipped_in_a_row: self.skipped_in_a_row,
            scaler: self.scaler.clone(),
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
        let path = store.save(&self.state, &files)?;
        self.last_checkpoint = Some((self.position, path.clone()));
        self.emit(move |callback, state| {
            callback.on_checkpoint(state, &path);
            CONTINUE
        })
    }
}
