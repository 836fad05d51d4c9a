//! Finding a learning rate.

use std::sync::{Arc, Mutex, PoisonError};

use burn::module::Module;
use burn::optim::ModuleOptimizer;

use crate::error::{at_least_one, positive};
use crate::{
    ArgumentError, BoxError, CONTINUE, Callback, CallbackSignal, EvaluateEvery, Metrics, Progress,
    STOP, TrainError, TrainStep, Trainer, TrainerConfig, TrainingData, TrainingState,
};

/// The rates that [`find_learning_rate`] tries.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LearningRateRange {
    lowest: f64,
    highest: f64,
    steps: u64,
    divergence: f64,
}

impl LearningRateRange {
    /// From `lowest` to `highest` in `steps` optimizer steps, each the same factor above the one before. The trial ends early
    /// when the smoothed loss is four times the lowest one.
    ///
    /// # Errors
    ///
    /// When `lowest` is not a finite number above 0, `highest` not a finite number above `lowest`, or `steps` is below 2.
    pub fn new(lowest: f64, highest: f64, steps: u64) -> Result<Self, ArgumentError> {
        positive("lowest", lowest)?;
        if !(highest.is_finite() && highest > lowest) {
            let expected = "a finite number above the lowest rate";
            return Err(ArgumentError::new("highest", highest, expected));
        }
        if steps < 2 {
            let expected = "a whole number, 2 or above";
            return Err(ArgumentError::new("steps", steps, expected));
        }
        Ok(Self {
            lowest,
            highest,
            steps,
            divergence: 4.0,
        })
    }

    /// Ends the trial when the smoothed loss is `factor` times the lowest one.
    ///
    /// # Errors
    ///
    /// When `factor` is not a finite number above 1.
    pub fn divergence(mut self, factor: f64) -> Result<Self, ArgumentError> {
        if !(factor.is_finite() && factor > 1.0) {
            let expected = "a finite number above 1";
            return Err(ArgumentError::new("divergence", factor, expected));
        }
        self.divergence = factor;
        Ok(self)
    }

    fn rate(self, step: u64) -> f64 {
        let fraction = step as f64 / (self.steps - 1) as f64;
        self.lowest * (self.highest / self.lowest).powf(fraction)
    }
}

/// One step of a trial.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LearningRateTrial {
    /// The rate of the step.
    pub learning_rate: f64,
    /// The loss before the step.
    pub loss: f64,
    /// The exponential moving average of the loss, with its bias corrected (Kingma and Ba, "Adam", 2015, section 3).
    pub smoothed_loss: f64,
}

/// What [`find_learning_rate`] measured.
#[derive(Debug, Clone, PartialEq)]
pub struct LearningRateCurve {
    /// The steps, in order, the one that diverged included.
    pub trials: Vec<LearningRateTrial>,
    /// Whether the loss diverged before the highest rate.
    pub diverged: bool,
}

impl LearningRateCurve {
    /// The rate at which the smoothed loss falls most steeply over the logarithm of the rate; nothing when it never falls.
    #[must_use]
    pub fn steepest(&self) -> Option<f64> {
        let slope = |pair: &[LearningRateTrial]| {
            let rise = pair[1].smoothed_loss - pair[0].smoothed_loss;
            rise / (pair[1].learning_rate / pair[0].learning_rate).ln()
        };
        let slopes = self
            .trials
            .windows(2)
            .map(|pair| (slope(pair), pair[0].learning_rate));
        let falling = slopes.filter(|(slope, _)| *slope < 0.0);
        falling
            .min_by(|(a, _), (b, _)| a.total_cmp(b))
            .map(|(_, rate)| rate)
    }

    /// A tenth of the rate with the lowest smoothed loss, the cautious choice; nothing without a step.
    #[must_use]
    pub fn tenth_of_lowest_loss(&self) -> Option<f64> {
        let finite = self
            .trials
            .iter()
            .filter(|trial| trial.smoothed_loss.is_finite());
        let lowest = finite.min_by(|a, b| a.smoothed_loss.total_cmp(&b.smoothed_loss));
        lowest.map(|trial| trial.learning_rate / 10.0)
    }
}

/// Trains a copy of `model` with rising rates and measures the loss (the range test of Smith, "Cyclical Learning Rates for
/// Training Neural Networks", 2017, section 3.3). The model and the optimizer stay as they are.
///
/// `config` gives accumulation, clipping, loss scaling and the seed; its limits and evaluations do not count.
///
/// # Errors
///
/// As [`Trainer::new`] and [`Trainer::fit`], but a loss that is not finite is a divergence and no error.
///
/// ```
/// use burn::nn::LinearConfig;
/// use burn::nn::loss::{MseLoss, Reduction};
/// use burn::optim::SgdConfig;
/// use burn::tensor::{Device, Tensor};
/// use training::*;
///
/// struct Line;
/// impl TrainingData for Line {
///     type Batch = ();
///     fn batches_per_epoch(&self) -> usize {
///         1
///     }
///     fn batch(&self, _epoch: u64, _index: usize) -> Result<(), BoxError> {
///         Ok(())
///     }
/// }
/// let device = Device::flex().autodiff();
/// let model = LinearConfig::new(1, 1).init(&device);
/// let curve = find_learning_rate(
///     &LearningRateRange::new(1e-4, 10.0, 60)?,
///     &TrainerConfig::default(),
///     &model,
///     SgdConfig::new().init(),
///     &Line,
///     |model, ()| {
///         let x = Tensor::<2>::from_data([[-1.0], [0.5], [2.0]], &device);
///         let loss = MseLoss::new().forward(model.forward(x.clone()), x * 3.0 - 1.0, Reduction::Mean);
///         Ok(TrainStep::new(loss, 3))
///     },
/// )?;
/// assert!(curve.diverged);
/// assert!((1e-3..1.0).contains(&curve.steepest().unwrap()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn find_learning_rate<M: Module, D: TrainingData>(
    range: &LearningRateRange,
    config: &TrainerConfig,
    model: &M,
    optimizer: ModuleOptimizer,
    data: &D,
    train_step: impl FnMut(&M, D::Batch) -> Result<TrainStep, BoxError>,
) -> Result<LearningRateCurve, TrainError> {
    let range = *range;
    let config = TrainerConfig {
        max_epochs: u64::MAX,
        max_steps: Some(at_least_one("steps", range.steps)?),
        evaluate_every: EvaluateEvery::Never,
        max_skipped_steps: u64::MAX,
        average_decay: None,
        ..config.clone()
    };
    let schedule = move |progress: Progress| range.rate(progress.step);
    let mut trainer = Trainer::new(config, model.clone(), optimizer, schedule)?;
    let trials = Arc::default();
    trainer.add_callback(Recorder {
        trials: Arc::clone(&trials),
        average: 0.0,
        divergence: range.divergence,
    });
    trainer.fit(data, train_step, |_| Ok(Metrics::new()))?;
    let trials = std::mem::take(&mut *trials.lock().unwrap_or_else(PoisonError::into_inner));
    Ok(LearningRateCurve {
        diverged: trainer.state().should_stop,
        trials,
    })
}

/// The weight of the losses so far in their moving average.
const SMOOTHING: f64 = 0.9;

struct Recorder {
    trials: Arc<Mutex<Vec<LearningRateTrial>>>,
    /// The moving average, still biased towards 0.
    average: f64,
    divergence: f64,
}

impl Callback for Recorder {
    fn name(&self) -> String {
        "learning_rate_finder".into()
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let loss = state.metrics.get("loss").copied().unwrap_or(f64::NAN);
        let mut trials = self.trials.lock().unwrap_or_else(PoisonError::into_inner);
        self.average = SMOOTHING * self.average + (1.0 - SMOOTHING) * loss;
        let smoothed_loss = self.average / (1.0 - SMOOTHING.powf((trials.len() + 1) as f64));
        let losses = trials.iter().map(|trial| trial.smoothed_loss);
        let lowest = losses.fold(f64::INFINITY, f64::min);
        trials.push(LearningRateTrial {
            learning_rate: state.learning_rate,
            loss,
            smoothed_loss,
        });
        // A loss below 0, as of a likelihood, has no multiple that is worse.
        let limit = if lowest > 0.0 {
            lowest * self.divergence
        } else {
            f64::INFINITY
        };
        if smoothed_loss.is_finite() && smoothed_loss <= limit {
            CONTINUE
        } else {
            STOP
        }
    }

    fn stop_detail(&self) -> String {
        "the loss diverged".into()
    }
}
