//! How likely an answer is right, from how sure the model was of its tokens.

use serde::{Deserialize, Serialize};

use crate::Candidate;

/// A logistic regression (Platt 1999) from the mean and the least log-probability of an answer's tokens to the
/// probability that the answer is right.
///
/// ```
/// use model::{Calibration, Outcome};
///
/// let outcome = |mean: f32, is_right| Outcome { mean, min: 4.0 * mean, is_right };
/// let outcomes: Vec<Outcome> = (0..100).map(|i| outcome(-0.01 * i as f32, i < 60)).collect();
/// let calibration = Calibration::fit(&outcomes).unwrap();
/// assert!(calibration.probability(-0.1, -0.4) > 0.9);
/// assert!(calibration.probability(-0.9, -3.6) < 0.1);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// The log-odds at a log-probability of 0.
    pub intercept: f64,
    /// What the mean log-probability, in nats, adds to them.
    pub mean: f64,
    /// What the least log-probability adds; one below −10 counts as −10.
    pub min: f64,
    /// On how many answers it was measured.
    pub answers: usize,
}

/// Below this, one token is as good as any other.
const LEAST: f32 = -10.0;

/// An answer that was judged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// The mean log-probability of its tokens.
    pub mean: f32,
    /// The least one.
    pub min: f32,
    /// Whether it was right.
    pub is_right: bool,
}

impl Calibration {
    /// The most likely coefficients, by Newton's method, with a weak pull to zero that keeps them finite. `None` for
    /// fewer than ten answers, or when all or none are right.
    #[must_use]
    pub fn fit(outcomes: &[Outcome]) -> Option<Self> {
        const ITERATIONS: usize = 50;
        const RIDGE: f64 = 0.1;
        let right = outcomes.iter().filter(|outcome| outcome.is_right).count();
        if outcomes.len() < 10 || right == 0 || right == outcomes.len() {
            return None;
        }
        let mut beta = [0.0; 3];
        for _ in 0..ITERATIONS {
            let mut gradient = beta.map(|value| -RIDGE * value);
            let mut curvature = [[0.0; 3]; 3];
            for (index, row) in curvature.iter_mut().enumerate() {
                row[index] = RIDGE;
            }
            for outcome in outcomes {
                let x = features(outcome.mean, outcome.min);
                let p = sigmoid(dot(beta, x));
                let error = f64::from(u8::from(outcome.is_right)) - p;
                for i in 0..3 {
                    gradient[i] += error * x[i];
                    for j in 0..3 {
                        curvature[i][j] += p * (1.0 - p) * x[i] * x[j];
                    }
                }
            }
            let step = solve(curvature, gradient);
            for (value, step) in beta.iter_mut().zip(step) {
                *value += step;
            }
        }
        let [intercept, mean, min] = beta;
        beta.iter().all(|value| value.is_finite()).then_some(Self {
            intercept,
            mean,
            min,
            answers: outcomes.len(),
        })
    }

    /// The probability that an answer with this mean and this least log-probability is right.
    #[must_use]
    pub fn probability(&self, mean: f32, min: f32) -> f64 {
        sigmoid(dot(
            [self.intercept, self.mean, self.min],
            features(mean, min),
        ))
    }

    /// The probability that a candidate is right.
    #[must_use]
    pub fn of(&self, candidate: &Candidate) -> f64 {
        self.probability(
            candidate.mean_log_probability,
            candidate.min_log_probability,
        )
    }
}

fn features(mean: f32, min: f32) -> [f64; 3] {
    [1.0, f64::from(mean.max(LEAST)), f64::from(min.max(LEAST))]
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn dot(a: [f64; 3], b: [f64; 3]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The solution of `a · x = b` by elimination; `a` is positive definite, so no pivot is zero.
fn solve(mut a: [[f64; 3]; 3], mut b: [f64; 3]) -> [f64; 3] {
    for i in 0..3 {
        for j in i + 1..3 {
            let factor = a[j][i] / a[i][i];
            let upper = a[i];
            for (value, above) in a[j].iter_mut().zip(upper) {
                *value -= factor * above;
            }
            b[j] -= factor * b[i];
        }
    }
    for i in (0..3).rev() {
        let known: f64 = (i + 1..3).map(|j| a[i][j] * b[j]).sum();
        b[i] = (b[i] - known) / a[i][i];
    }
    b
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The gradient of the penalised likelihood is zero at its maximum: for each feature, what is expected and what is
    /// observed agree but for the pull.
    #[test]
    fn expected_and_observed_agree_at_the_maximum() {
        let outcomes: Vec<Outcome> = (0..200)
            .map(|i| {
                let mean = -0.02 * (i % 37) as f32;
                let min = -0.3 * (i % 11) as f32;
                let is_right = (i * 7919) % 100 < if mean > -0.3 { 80 } else { 30 };
                Outcome {
                    mean,
                    min,
                    is_right,
                }
            })
            .collect();
        let calibration = Calibration::fit(&outcomes).unwrap();
        let beta = [calibration.intercept, calibration.mean, calibration.min];
        for (i, coefficient) in beta.into_iter().enumerate() {
            let difference: f64 = outcomes
                .iter()
                .map(|outcome| {
                    let p = calibration.probability(outcome.mean, outcome.min);
                    let observed = f64::from(u8::from(outcome.is_right));
                    (observed - p) * features(outcome.mean, outcome.min)[i]
                })
                .sum();
            assert!(
                (difference - 0.1 * coefficient).abs() < 1e-6,
                "{difference}"
            );
        }
        assert!(calibration.mean > 0.0);
    }

    #[test]
    fn answers_that_tell_nothing_give_no_calibration() {
        let right = Outcome {
            mean: -0.1,
            min: -1.0,
            is_right: true,
        };
        assert_eq!(Calibration::fit(&[right; 50]), None);
        assert_eq!(Calibration::fit(&[]), None);
    }

    #[test]
    fn answers_that_a_line_divides_give_finite_coefficients() {
        let outcomes: Vec<Outcome> = (0..40)
            .map(|i| Outcome {
                mean: if i < 20 { -0.01 } else { f32::NEG_INFINITY },
                min: -1.0,
                is_right: i < 20,
            })
            .collect();
        let calibration = Calibration::fit(&outcomes).unwrap();
        assert!(calibration.probability(-0.01, -1.0) > 0.9);
        assert!(calibration.probability(-20.0, -1.0) < 0.1);
    }
}
