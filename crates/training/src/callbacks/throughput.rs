//! How fast training is.

use std::time::{Duration, Instant};

use crate::{CONTINUE, Callback, CallbackOrder, CallbackSignal, TrainingState};

/// Puts `steps_per_second`, `examples_per_second` and, when tokens are reported, `tokens_per_second` into the
/// [timings](TrainingState::timings): means over the epoch so far. Evaluations and checkpoints do not count.
#[derive(Debug, Default)]
pub struct Throughput {
    begun: Option<Instant>,
    /// The time spent, and the steps, examples and tokens, since the epoch began or was resumed.
    spent: Duration,
    before: [u64; 3],
}

impl Throughput {
    /// Measures from the beginning of each epoch.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn start(&mut self, state: &TrainingState) {
        self.spent = Duration::ZERO;
        self.before = counts(state);
    }
}

fn counts(state: &TrainingState) -> [u64; 3] {
    [state.global_step, state.examples_seen, state.tokens_seen]
}

impl Callback for Throughput {
    fn name(&self) -> String {
        "throughput".into()
    }

    fn order(&self) -> CallbackOrder {
        CallbackOrder::Metrics
    }

    fn on_train_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.start(state);
        CONTINUE
    }

    fn on_epoch_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.start(state);
        CONTINUE
    }

    fn on_batch_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        self.begun = Some(Instant::now());
        CONTINUE
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        if let Some(begun) = self.begun.take() {
            self.spent += begun.elapsed();
        }
        let seconds = self.spent.as_secs_f64();
        let names = [
            "steps_per_second",
            "examples_per_second",
            "tokens_per_second",
        ];
        for ((name, now), before) in names.into_iter().zip(counts(state)).zip(self.before) {
            if now > before && seconds > 0.0 {
                let rate = (now - before) as f64 / seconds;
                state.timings.insert(name.into(), rate);
            }
        }
        CONTINUE
    }
}
