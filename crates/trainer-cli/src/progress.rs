//! What a person sees while a model trains.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use training::{CONTINUE, Callback, CallbackSignal, TrainingState};

/// A progress bar on a terminal, plain lines elsewhere.
pub struct Progress {
    display: Display,
    total_epochs: u64,
    started: Instant,
    /// Steps that were done before this process began to train.
    resumed_at: u64,
    tokens_resumed_at: u64,
}

enum Display {
    Bar(ProgressBar),
    /// When the last line was written.
    Lines(Option<Instant>),
}

/// How often plain lines come at most; the first and the last epoch always have one.
const BETWEEN_LINES: Duration = Duration::from_secs(5);

impl Progress {
    /// A display of `total_epochs` epochs.
    #[must_use]
    pub fn new(total_epochs: u64, is_terminal: bool) -> Self {
        let display = if is_terminal {
            let bar = ProgressBar::no_length();
            let style =
                ProgressStyle::with_template("{bar:30} {pos}/{len} steps · {msg} · {prefix}");
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            Display::Bar(bar)
        } else {
            Display::Lines(None)
        };
        Self {
            display,
            total_epochs,
            started: Instant::now(),
            resumed_at: 0,
            tokens_resumed_at: 0,
        }
    }

    fn total_steps(&self, state: &TrainingState) -> u64 {
        self.total_epochs * state.steps_per_epoch
    }

    /// The time left, from the mean time of the steps done in this process.
    fn left(&self, state: &TrainingState) -> Option<Duration> {
        let done = state
            .global_step
            .checked_sub(self.resumed_at)
            .filter(|done| *done > 0)?;
        let left = self.total_steps(state).saturating_sub(state.global_step);
        Some(self.started.elapsed().mul_f64(left as f64 / done as f64))
    }

    fn figures(&self, state: &TrainingState) -> String {
        let mut text = format!("epoch {}/{}", state.epoch + 1, self.total_epochs);
        for (metric, label) in [("loss", "loss"), ("val_loss", "val")] {
            if let Some(value) = state.metrics.get(metric) {
                text += &format!(" · {label} {value:.4}");
            }
        }
        if let Some(best) = state.best_metrics.get("val_loss") {
            text += &format!(" (best {:.4})", best.lowest);
        }
        let seconds = self.started.elapsed().as_secs_f64();
        let tokens = state.tokens_seen.saturating_sub(self.tokens_resumed_at);
        text += &format!(" · lr {:.1e}", state.learning_rate);
        if seconds > 0.0 {
            text += &format!(" · {:.0} tokens/s", tokens as f64 / seconds);
        }
        text
    }
}

impl Callback for Progress {
    fn name(&self) -> String {
        "progress".into()
    }

    fn on_train_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.started = Instant::now();
        self.resumed_at = state.global_step;
        self.tokens_resumed_at = state.tokens_seen;
        if let Display::Bar(bar) = &self.display {
            bar.set_length(self.total_steps(state));
        }
        CONTINUE
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if let Display::Bar(bar) = &self.display {
            bar.set_position(state.global_step);
            bar.set_message(self.figures(state));
            let left = self.left(state).map_or_else(|| "?".into(), clock);
            bar.set_prefix(format!(
                "{} elapsed, {left} left",
                clock(self.started.elapsed())
            ));
        }
        CONTINUE
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let figures = self.figures(state);
        let left = self.left(state).map_or_else(|| "?".into(), clock);
        if let Display::Lines(last) = &mut self.display
            && (last.is_none_or(|last| last.elapsed() >= BETWEEN_LINES)
                || state.epoch + 1 == self.total_epochs)
        {
            tracing::info!("{figures} · {left} left");
            *last = Some(Instant::now());
        }
        CONTINUE
    }

    fn on_train_end(&mut self, _state: &mut TrainingState) {
        if let Display::Bar(bar) = &self.display {
            bar.abandon();
        }
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
