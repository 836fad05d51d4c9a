//! Ending training when time is up.

use std::time::{Duration, Instant};

use crate::error::positive;
use crate::{ArgumentError, CONTINUE, Callback, CallbackSignal, STOP, TrainingState};

/// Ends training after the first optimizer step that ends later than a time after the beginning. A resumed run has the
/// whole time again.
///
/// ```
/// let limit = training::TimeLimit::minutes(90.0)?;
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug)]
pub struct TimeLimit {
    limit: Duration,
    begun: Instant,
}

impl TimeLimit {
    /// Stops after `minutes`.
    ///
    /// # Errors
    ///
    /// When `minutes` is not a finite number above 0, or longer than a duration can be.
    pub fn minutes(minutes: f64) -> Result<Self, ArgumentError> {
        let seconds = positive("minutes", minutes)? * 60.0;
        let limit = Duration::try_from_secs_f64(seconds)
            .map_err(|_| ArgumentError::new("minutes", minutes, "a shorter time"))?;
        let begun = Instant::now();
        Ok(Self { limit, begun })
    }
}

impl Callback for TimeLimit {
    fn name(&self) -> String {
        "time_limit".into()
    }

    fn on_train_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        self.begun = Instant::now();
        CONTINUE
    }

    fn on_batch_end(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        if self.begun.elapsed() >= self.limit {
            STOP
        } else {
            CONTINUE
        }
    }

    fn stop_detail(&self) -> String {
        format!("{} minutes are over", self.limit.as_secs_f64() / 60.0)
    }
}
