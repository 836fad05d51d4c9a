//! What a person sees while a model trains and stderr is no terminal.

use std::time::{Duration, Instant};

use training::{CONTINUE, Callback, CallbackSignal, TrainingState};

/// A line about an epoch, every few seconds.
pub struct ProgressLines {
    monitor: String,
    started: Instant,
    /// When the last line was written.
    last: Option<Instant>,
    /// Steps that were done before this process began to train.
    resumed_at: u64,
}

/// How often lines come at most; the first and the last epoch always have one.
const BETWEEN_LINES: Duration = Duration::from_secs(5);

impl ProgressLines {
    /// Lines with the metric `monitor` beside the loss.
    #[must_use]
    pub fn new(monitor: impl Into<String>) -> Self {
        Self {
            monitor: monitor.into(),
            started: Instant::now(),
            last: None,
            resumed_at: 0,
        }
    }

    /// The time left, from the mean time of the steps done in this process.
    fn left(&self, state: &TrainingState) -> Option<Duration> {
        let done = state.global_step.checked_sub(self.resumed_at)?;
        let left = state.total_steps.saturating_sub(state.global_step);
        let elapsed = self.started.elapsed();
        (done > 0).then(|| elapsed.mul_f64(left as f64 / done as f64))
    }

    fn figures(&self, state: &TrainingState) -> String {
        let epochs = state.total_steps.div_ceil(state.steps_per_epoch.max(1));
        let mut text = format!("epoch {}/{epochs}", state.epoch + 1);
        for metric in ["loss", &self.monitor] {
            if let Some(value) = state.metrics.get(metric) {
                text += &format!(" · {metric} {value:.4}");
            }
        }
        if let Some(best) = state.best_metrics.get(&self.monitor) {
            text += &format!(" (best {:.4})", best.lowest);
        }
        text += &format!(" · lr {:.1e}", state.learning_rate);
        if let Some(rate) = state.timings.get("tokens_per_second") {
            text += &format!(" · {rate:.0} tokens/s");
        }
        text
    }
}

impl Callback for ProgressLines {
    fn name(&self) -> String {
        "progress_lines".into()
    }

    fn on_train_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.started = Instant::now();
        self.resumed_at = state.global_step;
        CONTINUE
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let is_due = self.last.is_none_or(|last| last.elapsed() >= BETWEEN_LINES);
        if is_due || state.global_step == state.total_steps {
            let left = self.left(state).map_or_else(|| "?".into(), clock);
            tracing::info!("{} · {left} left", self.figures(state));
            self.last = Some(Instant::now());
        }
        CONTINUE
    }
}

/// `1:05` or `2:03:04`.
#[must_use]
pub fn clock(duration: Duration) -> String {
    let seconds = duration.as_secs();
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 {
        format!("{hours}:{minutes:02}:{seconds:02}")
    } else {
        format!("{minutes}:{seconds:02}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_shown_as_clocks_show_them() {
        for (seconds, text) in [
            (0, "0:00"),
            (65, "1:05"),
            (3600, "1:00:00"),
            (7384, "2:03:04"),
        ] {
            assert_eq!(clock(Duration::from_secs(seconds)), text);
        }
    }
}
