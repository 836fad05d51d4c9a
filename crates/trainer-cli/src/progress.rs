//! What a person sees while a model trains, beside the bar of `training`: lines where stderr is no terminal, and the full
//! screen for `--tui`.

use std::sync::Arc;
use std::time::{Duration, Instant};

use dashboard::{Dashboard, View, clock};
use training::{
    ArgumentError, CONTINUE, Callback, CallbackSignal, ExponentialMean, TrainError, TrainingState,
};

/// A line every few seconds, and one at the end.
pub struct ProgressLines {
    monitor: String,
    loss: ExponentialMean,
    /// The metric's last value; it is measured once an epoch.
    measured: Option<f64>,
    clock: Clock,
    /// When the last line was written, and after how many steps.
    last: Option<(Instant, u64)>,
}

/// How often lines come at most.
const BETWEEN_LINES: Duration = Duration::from_secs(5);

/// The weight of the loss so far in the smoothed loss.
const SMOOTHING: f64 = 0.95;

impl ProgressLines {
    /// Lines with the metric `monitor` beside the loss.
    ///
    /// # Errors
    ///
    /// None with the smoothing as it is.
    pub fn new(monitor: impl Into<String>) -> Result<Self, ArgumentError> {
        Ok(Self {
            monitor: monitor.into(),
            loss: ExponentialMean::new(SMOOTHING)?,
            measured: None,
            clock: Clock::begun_at(0),
            last: None,
        })
    }

    fn figures(&self, state: &TrainingState) -> String {
        let epochs = state.total_steps.div_ceil(state.steps_per_epoch.max(1));
        let mut text = format!(
            "step {}/{}, epoch {}/{epochs}",
            state.global_step,
            state.total_steps,
            state.epoch + 1
        );
        if let Some(loss) = state.metrics.get("loss") {
            text += &format!(", loss {loss:.4} (smoothed {:.4})", self.loss.value());
        }
        let best = state.best_metrics.get(&self.monitor);
        match (self.measured, best) {
            (Some(value), Some(best)) => {
                text += &format!(", {} {value:.4} (best {:.4})", self.monitor, best.lowest);
            }
            (None, Some(best)) => text += &format!(", best {} {:.4}", self.monitor, best.lowest),
            (_, None) => {}
        }
        text += &format!(", lr {:.1e}", state.learning_rate);
        if let Some(rate) = state.timings.get("tokens_per_second") {
            text += &format!(", {rate:.0} tokens/s");
        }
        text
    }

    fn write(&mut self, state: &TrainingState) {
        let left = self.clock.left(state).map_or_else(|| "?".into(), clock);
        tracing::info!("{}, {left} left", self.figures(state));
        self.last = Some((Instant::now(), state.global_step));
    }
}

impl Callback for ProgressLines {
    fn name(&self) -> String {
        "progress_lines".into()
    }

    fn on_train_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.clock = Clock::begun_at(state.global_step);
        CONTINUE
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if let Some(&loss) = state.metrics.get("loss") {
            self.loss.update(loss);
        }
        let since = self.last.map_or(self.clock.started, |(at, _)| at);
        if since.elapsed() >= BETWEEN_LINES {
            self.write(state);
        }
        CONTINUE
    }

    fn on_validation_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.measured = state.metrics.get(&self.monitor).copied().or(self.measured);
        CONTINUE
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        // The first epoch and the last have a line in any case: the validation loss is new in it.
        if self.last.is_none() || state.global_step == state.total_steps {
            self.write(state);
        }
        CONTINUE
    }

    fn on_train_end(&mut self, state: &mut TrainingState) {
        if self.last.is_none_or(|(_, step)| step != state.global_step) {
            self.write(state);
        }
    }
}

/// The full-screen view of a run, from the beginning of training to its end.
pub struct FullScreen {
    monitor: String,
    title: String,
    ascii: bool,
    color: bool,
    interrupt: Arc<dyn Fn() + Send + Sync>,
    loss: ExponentialMean,
    clock: Clock,
    dashboard: Option<Dashboard>,
}

impl FullScreen {
    /// A view called `title` with the metric `monitor` beside the loss, with ASCII characters alone and with colours if asked;
    /// `interrupt` is called for Ctrl-C.
    ///
    /// # Errors
    ///
    /// None with the smoothing as it is.
    pub fn new(
        title: impl Into<String>,
        monitor: impl Into<String>,
        ascii: bool,
        color: bool,
        interrupt: Arc<dyn Fn() + Send + Sync>,
    ) -> Result<Self, ArgumentError> {
        Ok(Self {
            monitor: monitor.into(),
            title: title.into(),
            ascii,
            color,
            interrupt,
            loss: ExponentialMean::new(SMOOTHING)?,
            clock: Clock::begun_at(0),
            dashboard: None,
        })
    }

    fn show(&self, state: &TrainingState, change: impl FnOnce(&mut View)) {
        let Some(dashboard) = &self.dashboard else {
            return;
        };
        dashboard.update(|view| {
            view.step = state.global_step;
            view.total_steps = state.total_steps;
            view.epoch = state.epoch + 1;
            view.epochs = state.total_steps.div_ceil(state.steps_per_epoch.max(1));
            view.learning_rate = state.learning_rate;
            view.tokens_per_second = state.timings.get("tokens_per_second").copied();
            let best = state.best_metrics.get(&self.monitor);
            view.best = best.map(|best| best.lowest);
            view.left = self.clock.left(state);
            change(view);
        });
    }
}

impl Callback for FullScreen {
    fn name(&self) -> String {
        "full_screen".into()
    }

    fn on_train_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.clock = Clock::begun_at(state.global_step);
        let view = View {
            title: self.title.clone(),
            ..View::default()
        };
        let interrupt = Arc::clone(&self.interrupt);
        match Dashboard::start(view, self.ascii, self.color, move || interrupt()) {
            Ok(dashboard) => self.dashboard = Some(dashboard),
            Err(error) => state.fail(format!(
                "cannot take the terminal for --tui: {error}; leave it out for lines of progress"
            )),
        }
        self.show(state, |_| {});
        CONTINUE
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let loss = state.metrics.get("loss").copied();
        if let Some(loss) = loss {
            self.loss.update(loss);
        }
        let smoothed = self.loss.value();
        self.show(state, |view| {
            view.loss = loss;
            view.smoothed = Some(smoothed);
            view.losses.push(state.global_step, smoothed);
            view.rates.push(state.global_step, state.learning_rate);
        });
        CONTINUE
    }

    fn on_validation_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let value = state.metrics.get(&self.monitor).copied();
        self.show(state, |view| {
            view.validation = value;
            if let Some(value) = value {
                view.validations.push(state.global_step, value);
            }
        });
        CONTINUE
    }

    fn on_train_end(&mut self, _state: &mut TrainingState) {
        self.dashboard = None;
    }

    fn on_exception(&mut self, _state: &mut TrainingState, _error: &TrainError) {
        self.dashboard = None;
    }
}

/// Tells the time left from the steps done in this process.
struct Clock {
    started: Instant,
    /// Steps that were done before.
    resumed_at: u64,
}

impl Clock {
    fn begun_at(step: u64) -> Self {
        Self {
            started: Instant::now(),
            resumed_at: step,
        }
    }

    /// The time left, from the mean time of the steps.
    fn left(&self, state: &TrainingState) -> Option<Duration> {
        let done = state.global_step.checked_sub(self.resumed_at)?;
        let left = state.total_steps.saturating_sub(state.global_step);
        let elapsed = self.started.elapsed();
        (done > 0).then(|| elapsed.mul_f64(left as f64 / done as f64))
    }
}
