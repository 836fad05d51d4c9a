//! Callbacks, learning-rate schedules, gradient clipping and crash-safe checkpoints for burn.
//!
//! A [`Trainer`] runs the loop. It can be stopped at any optimizer step, by a signal, a crash or an early stop, and goes
//! on so exactly that the bytes of the final checkpoint are the same as without the stop. Everything optional is a
//! [`Callback`].
//!
//! The parts of a step are spans of `tracing`, of the level `TRACE`, for whoever wants to know where the time goes.
//!
//! The crate names no backend: it trains on the device of the model it is given.
//!
//! | module | what is in it |
//! | --- | --- |
//! | `trainer` | [`Trainer`], its [configuration](TrainerConfig), and the loop |
//! | `data` | [`TrainingData`]: batches as a function of epoch and number |
//! | `state` | [`TrainingState`]: what callbacks see and checkpoints keep |
//! | `callback`, `callbacks` | [`Callback`]; [`EarlyStopping`], [`ModelCheckpoint`], [`LoggingCallback`], [`CsvLogger`], [`JsonlLogger`], [`TensorBoardLogger`], `ProgressBar`, [`LearningRateMonitor`], [`Throughput`], [`GradientStatistics`], [`OutlierSkip`], [`TimeLimit`] |
//! | `schedule` | [`LRScheduler`]; [`StepLR`], [`CosineAnnealingLR`], [`WarmupLR`], [`Warmup`], …; [`plot()`] |
//! | `metrics` | [`Accuracy`], [`TopKAccuracy`], [`ConfusionMatrix`], [`RunningMean`], [`ExponentialMean`] |
//! | `gradient` | [`clip_gradients`], [`GradientClip`], [`gradient_norm`], [`GradientScaler`], [`GradientView`] |
//! | `learning_rate_finder` | [`find_learning_rate`] |
//! | `parallel` | [`parallel_step`]: the parts of a batch side by side |
//! | `checkpointed_step` | [`checkpointed_step`]: gradient checkpointing |
//! | `placement` | [`OnModelDevice`]: resuming in a program with several backends |
//! | [`checkpoint`] | [`CheckpointStore`], [`Checkpoint`] |
//!
//! # Example
//!
//! The line y = 3x - 1 through 32 points, in batches of 8 in another order each epoch, with a checkpoint after each:
//!
//! ```
//! use burn::nn::{Linear, LinearConfig, loss::{MseLoss, Reduction}};
//! use burn::optim::AdamWConfig;
//! use burn::tensor::{Device, Tensor};
//! use training::*;
//!
//! struct Points;
//! impl TrainingData for Points {
//!     type Batch = Vec<f32>;
//!     fn batches_per_epoch(&self) -> usize {
//!         4
//!     }
//!     fn batch(&self, epoch: u64, index: usize) -> Result<Self::Batch, BoxError> {
//!         let order = shuffled_indices(32, 1, epoch);
//!         Ok(order[8 * index..][..8].iter().map(|&i| i as f32 / 16.0 - 1.0).collect())
//!     }
//! }
//! fn loss(model: &Linear, x: &[f32], device: &Device) -> Tensor<1> {
//!     let x = Tensor::<1>::from_data(x, device).reshape([x.len(), 1]);
//!     MseLoss::new().forward(model.forward(x.clone()), x * 3.0 - 1.0, Reduction::Mean)
//! }
//! let device = Device::flex().autodiff();
//! let folder = tempfile::tempdir()?;
//! let config = TrainerConfig { max_epochs: 40, clip: Some(GradientClip::Norm(1.0)), ..Default::default() };
//! let schedule = Warmup::new(10, CosineAnnealingLR::new(0.2, 150, 1e-3)?)?.by_step();
//! let mut trainer = Trainer::new(config, LinearConfig::new(1, 1).init(&device), AdamWConfig::new().init(), schedule)?;
//! trainer.add_callback(EarlyStopping::new("val_loss", 10)?).add_callback(ModelCheckpoint::every_epochs(1)?);
//! trainer.checkpoints(CheckpointStore::new(folder.path())?.keep_last(3)?);
//! if let Some(checkpoint) = trainer.latest_checkpoint()?.checkpoint {
//!     trainer.resume(&checkpoint)?;
//! }
//! let outcome = trainer.fit(
//!     &Points,
//!     |model, batch| Ok(TrainStep::new(loss(model, &batch, &device), batch.len() as u64)),
//!     |model| {
//!         let loss = loss(model, &[0.3], &Device::flex()).into_scalar::<f32>();
//!         Ok(Metrics::from([("val_loss".into(), loss.into())]))
//!     },
//! )?;
//! assert!(trainer.state().best_metrics["val_loss"].lowest < 1e-3, "{outcome:?}");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]

mod averaging;
mod callback;
mod callbacks;
pub mod checkpoint;
mod checkpointed_step;
mod data;
mod error;
mod gradient;
mod learning_rate_finder;
mod loss;
mod metrics;
mod number;
mod parallel;
mod placement;
mod schedule;
mod state;
mod trainer;
mod weights;

pub use callback::{CONTINUE, Callback, CallbackOrder, CallbackSignal, STOP};
#[cfg(feature = "progress")]
pub use callbacks::ProgressBar;
pub use callbacks::{
    CsvLogger, EarlyStopping, GradientStatistics, JsonlLogger, LearningRateMonitor,
    LoggingCallback, ModelCheckpoint, OutlierSkip, TensorBoardLogger, Throughput, TimeLimit,
};
pub use checkpoint::{
    Checkpoint, CheckpointError, CheckpointStore, LatestValid, Position, latest_valid_checkpoint,
    list_checkpoints,
};
pub use checkpointed_step::checkpointed_step;
pub use data::{TrainingData, shuffled_indices};
pub use error::{ArgumentError, BoxError, TrainError};
pub use gradient::{
    ClipError, GradientClip, GradientScaler, GradientView, ParameterGradient, clip_gradients,
    clip_module_gradients, gradient_norm,
};
pub use learning_rate_finder::{
    LearningRateCurve, LearningRateRange, LearningRateTrial, find_learning_rate,
};
pub use loss::is_valid_loss;
pub use metrics::{
    Accuracy, ConfusionMatrix, ExponentialMean, MetricError, RunningMean, TopKAccuracy,
};
pub use parallel::parallel_step;
pub use placement::{OnModelDevice, PlacedState};
pub use schedule::{
    BurnLrScheduler, ByStep, ConstantLR, CosineAnnealingLR, CosineWarmRestartsLR, ExponentialLR,
    InverseSqrtLR, LRScheduler, LinearLR, MultiStepLR, NoamLR, OneCycleLR, PlotStyle, PolynomialLR,
    ProductLR, Progress, ReduceLROnPlateau, SequentialLR, StepLR, Threshold, Warmup, WarmupLR,
    WarmupStableDecayLR, plot,
};
pub use state::{Extremes, Metrics, Mode, StopReason, TrainingState};
pub use trainer::{EvaluateEvery, Outcome, Resumed, SkipReason, TrainStep, Trainer, TrainerConfig};
