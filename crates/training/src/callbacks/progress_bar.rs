//! A progress bar.

use indicatif::{ProgressBar as Bar, ProgressDrawTarget, ProgressStyle};

use crate::{CONTINUE, Callback, CallbackSignal, Mode, TrainingState};

/// Draws a bar on stderr with steps, the time spent and the time left, and below it the epoch, the loss and its smoothed
/// form, the last and the best value of a metric, the learning rate and the tokens per second. Nothing is drawn when
/// stderr is no terminal.
///
/// Needs the feature `progress`.
///
/// ```
/// use training::{Mode, ProgressBar};
///
/// let bar = ProgressBar::new("val_loss", Mode::Min);
/// ```
#[derive(Debug)]
pub struct ProgressBar {
    monitor: String,
    mode: Mode,
    smoothed_loss: Option<f64>,
    /// The metric's last value.
    measured: Option<f64>,
    is_ascii: bool,
    bar: Bar,
}

/// The weight of the loss so far in the smoothed loss.
const SMOOTHING: f64 = 0.95;

impl ProgressBar {
    /// Shows the metric `monitor` beside the loss.
    #[must_use]
    pub fn new(monitor: impl Into<String>, mode: Mode) -> Self {
        Self::on(monitor, mode, ProgressDrawTarget::stderr())
    }

    /// Draws somewhere else.
    #[must_use]
    pub fn on(monitor: impl Into<String>, mode: Mode, target: ProgressDrawTarget) -> Self {
        let bar = Bar::with_draw_target(None, target);
        bar.set_style(style(", {eta_precise} left", false));
        Self {
            monitor: monitor.into(),
            mode,
            smoothed_loss: None,
            measured: None,
            is_ascii: false,
            bar,
        }
    }

    /// The bar itself, of which all handles are one: its `suspend` lets other lines be written above it.
    #[must_use]
    pub fn bar(&self) -> Bar {
        self.bar.clone()
    }

    /// Draws with ASCII characters alone, for terminals that know no others.
    #[must_use]
    pub fn ascii(mut self) -> Self {
        self.is_ascii = true;
        self.bar.set_style(style(", {eta_precise} left", true));
        self
    }

    /// Leaves it on the screen as it is, without a time left.
    fn leave(&self) {
        self.bar.set_style(style("", self.is_ascii));
        self.bar.abandon();
    }

    fn figures(&self, state: &TrainingState) -> String {
        let epochs = state.total_steps.div_ceil(state.steps_per_epoch.max(1));
        let mut parts = vec![format!("epoch {}/{epochs}", state.epoch + 1)];
        if let (Some(loss), Some(smoothed)) = (state.metrics.get("loss"), self.smoothed_loss) {
            parts.push(format!("loss {loss:.4} (smoothed {smoothed:.4})"));
        }
        let best = state.best_metrics.get(&self.monitor);
        let best = best.map(|extremes| match self.mode {
            Mode::Min => extremes.lowest,
            Mode::Max => extremes.highest,
        });
        match (self.measured, best) {
            (Some(value), Some(best)) => {
                parts.push(format!("{} {value:.4} (best {best:.4})", self.monitor));
            }
            (Some(value), None) => parts.push(format!("{} {value:.4}", self.monitor)),
            // A resumed run has no value yet.
            (None, Some(best)) => parts.push(format!("best {} {best:.4}", self.monitor)),
            (None, None) => {}
        }
        parts.push(format!("lr {:.1e}", state.learning_rate));
        if let Some(rate) = state.timings.get("tokens_per_second") {
            parts.push(format!("{rate:.0} tokens/s"));
        }
        parts.join(if self.is_ascii { ", " } else { " · " })
    }
}

fn style(left: &str, is_ascii: bool) -> ProgressStyle {
    let template = format!(
        "{{bar:30}} {{pos}}/{{len}} steps, {{elapsed_precise}} elapsed{left}\n{{wide_msg}}"
    );
    let style = ProgressStyle::with_template(&template);
    let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
    if is_ascii {
        style.progress_chars("##-")
    } else {
        style
    }
}

impl Callback for ProgressBar {
    fn name(&self) -> String {
        "progress_bar".into()
    }

    fn on_train_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.bar.set_length(state.total_steps);
        // A resumed run begins where it is, and the time left is not that of the steps done before.
        self.bar.set_position(state.global_step);
        self.bar.reset_eta();
        self.bar.reset_elapsed();
        CONTINUE
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if let Some(&loss) = state.metrics.get("loss").filter(|loss| loss.is_finite()) {
            let before = self.smoothed_loss.unwrap_or(loss);
            self.smoothed_loss = Some(SMOOTHING * before + (1.0 - SMOOTHING) * loss);
        }
        self.bar.set_message(self.figures(state));
        self.bar.set_position(state.global_step);
        CONTINUE
    }

    fn on_validation_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.measured = state.metrics.get(&self.monitor).copied().or(self.measured);
        self.bar.set_message(self.figures(state));
        CONTINUE
    }

    fn on_train_end(&mut self, _state: &mut TrainingState) {
        self.leave();
    }

    fn on_exception(&mut self, _state: &mut TrainingState, _error: &crate::TrainError) {
        self.leave();
    }
}
