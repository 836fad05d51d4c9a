//! What is shown.

use std::time::Duration;

/// Where a run stands.
#[derive(Clone, Debug, Default)]
pub struct View {
    /// The name of the run.
    pub title: String,
    /// The optimizer steps done.
    pub step: u64,
    /// The steps there will be.
    pub total_steps: u64,
    /// The epoch, from 1.
    pub epoch: u64,
    /// The epochs there will be.
    pub epochs: u64,
    /// The loss of the last step.
    pub loss: Option<f64>,
    /// Its smoothed form.
    pub smoothed: Option<f64>,
    /// The last validation loss.
    pub validation: Option<f64>,
    /// The best value of what the run is judged by.
    pub best: Option<f64>,
    /// The learning rate.
    pub learning_rate: f64,
    /// Training tokens in a second.
    pub tokens_per_second: Option<f64>,
    /// The time left.
    pub left: Option<Duration>,
    /// The smoothed loss over the steps.
    pub losses: Curve,
    /// The validation loss over the steps.
    pub validations: Curve,
    /// The learning rate over the steps.
    pub rates: Curve,
    /// The last message to the user.
    pub message: String,
}

/// A curve that grows without end and keeps a bounded number of points, evenly spread.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    points: Vec<(f64, f64)>,
    /// Only each so manieth new point is kept; 0 stands for all of them.
    halvings: u32,
    seen: u64,
}

/// More than any terminal has columns.
const MOST_POINTS: usize = 1024;

impl Curve {
    /// Adds a value after `step` steps. One that is not finite is left out.
    ///
    /// ```
    /// let mut curve = dashboard::Curve::default();
    /// for step in 0..1_000_000 {
    ///     curve.push(step, 1.0);
    /// }
    /// assert!(curve.points().len() <= 1024);
    /// let steps: Vec<f64> = curve.points().iter().map(|point| point.0).collect();
    /// assert!(steps[0] == 0.0 && steps[steps.len() - 1] > 990_000.0);
    /// assert!(steps.windows(3).all(|three| three[2] - three[1] == three[1] - three[0]));
    /// ```
    pub fn push(&mut self, step: u64, value: f64) {
        if !value.is_finite() {
            return;
        }
        if self.seen.is_multiple_of(1 << self.halvings) {
            if self.points.len() == MOST_POINTS {
                let mut index = 0;
                self.points.retain(|_| {
                    index += 1;
                    index % 2 == 1
                });
                self.halvings += 1;
            }
            self.points.push((step as f64, value));
        }
        self.seen += 1;
    }

    /// The points kept, in the order in which they came.
    #[must_use]
    pub fn points(&self) -> &[(f64, f64)] {
        &self.points
    }
}
