//! Skipping steps whose loss or gradient norm is far outside the usual.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::positive;
use crate::number::Number;
use crate::{
    ArgumentError, BoxError, CONTINUE, Callback, CallbackSignal, GradientView, TrainingState,
};

/// Skips the update of a step whose loss or gradient norm is an outlier: more than so many standard deviations above the
/// mean of the steps before it (llm.c calls the criterion `zscore`).
///
/// Nothing is skipped until as many steps as the window holds, 128 by default, have been seen. An outlier enters the
/// window too, so that training goes on when the loss has moved for good. The step is counted in
/// [`TrainingState::skipped_steps`] and told to [`Callback::on_skipped_step`].
///
/// ```
/// use training::OutlierSkip;
///
/// let skip = OutlierSkip::new(6.0)?.window(64)?;
/// # Ok::<(), training::ArgumentError>(())
/// ```
#[derive(Debug, Clone)]
pub struct OutlierSkip {
    max_z_score: f64,
    window: usize,
    seen: Seen,
}

/// What a checkpoint keeps: the last values, oldest first.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Seen {
    losses: VecDeque<Number>,
    gradient_norms: VecDeque<Number>,
}

impl OutlierSkip {
    /// Skips steps more than `max_z_score` standard deviations above the mean.
    ///
    /// # Errors
    ///
    /// When `max_z_score` is not a finite number above 0.
    pub fn new(max_z_score: f64) -> Result<Self, ArgumentError> {
        Ok(Self {
            max_z_score: positive("max_z_score", max_z_score)?,
            window: 128,
            seen: Seen::default(),
        })
    }

    /// Compares with the last `steps` steps.
    ///
    /// # Errors
    ///
    /// When `steps` is below 2: one value has no deviation.
    pub fn window(mut self, steps: usize) -> Result<Self, ArgumentError> {
        if steps < 2 {
            let expected = "a whole number, 2 or above";
            return Err(ArgumentError::new("window", steps, expected));
        }
        self.window = steps;
        Ok(self)
    }
}

impl Callback for OutlierSkip {
    fn name(&self) -> String {
        "outlier_skip".into()
    }

    fn on_before_optimizer_step(
        &mut self,
        state: &mut TrainingState,
        gradients: &GradientView<'_>,
    ) -> CallbackSignal {
        let norm = gradients.norm();
        let Some(&loss) = state.metrics.get("loss") else {
            return CONTINUE;
        };
        if !norm.is_finite() {
            // The trainer skips it for that, and it would spoil the mean.
            return CONTINUE;
        }
        let observed = [
            ("loss", loss, &mut self.seen.losses),
            ("gradient norm", norm, &mut self.seen.gradient_norms),
        ];
        for (quantity, value, window) in observed {
            let z_score = z_score(value, window, self.window);
            while window.len() >= self.window {
                window.pop_front();
            }
            window.push_back(Number(value));
            if let Some(z_score) = z_score.filter(|&z_score| z_score > self.max_z_score) {
                let limit = self.max_z_score;
                state.skip_step(format!(
                    "the {quantity} is {value}, {z_score:.1} standard deviations above the mean \
                     (allowed: {limit})"
                ));
            }
        }
        CONTINUE
    }

    fn state(&self) -> Value {
        serde_json::to_value(&self.seen).unwrap_or_default()
    }

    fn load_state(&mut self, state: &Value) -> Result<(), BoxError> {
        self.seen = Seen::deserialize(state)?;
        Ok(())
    }
}

/// By how many standard deviations `value` is above the mean of a full window. The sums are made anew each time, in the
/// order of the window, so that a resumed run gets the same.
fn z_score(value: f64, window: &VecDeque<Number>, length: usize) -> Option<f64> {
    if window.len() < length {
        return None;
    }
    let count = window.len() as f64;
    let mean = window.iter().map(|seen| seen.0).sum::<f64>() / count;
    let squares = window.iter().map(|seen| (seen.0 - mean).powi(2));
    let deviation = (squares.sum::<f64>() / count).sqrt();
    // A window of equal values says nothing about what is usual.
    (deviation > 0.0).then(|| (value - mean) / deviation)
}
