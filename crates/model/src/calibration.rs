//! How likely an answer is right, from how sure the model was of its tokens, and its reviewer of the prompt.

use serde::{Deserialize, Serialize};

use crate::Candidate;

/// A logistic regression (Platt 1999) from the [`Evidence`] for an answer to the probability that the answer is right.
///
/// ```
/// use model::{Calibration, Evidence, Outcome};
///
/// let evidence = |mean: f32| Evidence { mean, min: 4.0 * mean, review: None };
/// let outcome = |mean, is_right| Outcome { evidence: evidence(mean), is_right };
/// let outcomes: Vec<Outcome> = (0..100).map(|i| outcome(-0.01 * i as f32, i < 60)).collect();
/// let calibration = Calibration::fit(&outcomes).unwrap();
/// assert!(calibration.probability(evidence(-0.1)) > 0.9);
/// assert!(calibration.probability(evidence(-0.9)) < 0.1);
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
    /// What the reviewer's log-probability of the prompt adds; one below −100 counts as −100, and none as 0.
    #[serde(default)]
    pub review: f64,
    /// On how many answers it was measured.
    pub answers: usize,
}

/// Below this, one token is as good as any other.
const LEAST: f32 = -10.0;
/// Below this, one prompt is as strange as any other.
const LEAST_OF_PROMPT: f32 = -100.0;

/// What speaks for an answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// The mean log-probability of its tokens, in nats.
    pub mean: f32,
    /// The least one.
    pub min: f32,
    /// The reviewer's log-probability of the whole prompt, in nats; none where the model has no reviewer, and so never one.
    pub review: Option<f32>,
}

/// An answer that was judged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outcome {
    /// What spoke for it.
    pub evidence: Evidence,
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
        let mut beta = [0.0; FEATURES];
        for _ in 0..ITERATIONS {
            let mut gradient = beta.map(|value| -RIDGE * value);
            let mut curvature = [[0.0; FEATURES]; FEATURES];
            for (index, row) in curvature.iter_mut().enumerate() {
                row[index] = RIDGE;
            }
            for outcome in outcomes {
                let x = features(outcome.evidence);
                let p = sigmoid(dot(beta, x));
                let error = f64::from(u8::from(outcome.is_right)) - p;
                for i in 0..FEATURES {
                    gradient[i] += error * x[i];
                    for j in 0..FEATURES {
                        curvature[i][j] += p * (1.0 - p) * x[i] * x[j];
                    }
                }
            }
            let step = solve(curvature, gradient);
            for (value, step) in beta.iter_mut().zip(step) {
                *value += step;
            }
        }
        let [intercept, mean, min, review] = beta;
        beta.iter().all(|value| value.is_finite()).then_some(Self {
            intercept,
            mean,
            min,
            review,
            answers: outcomes.len(),
        })
    }

    /// The probability that an answer for which this speaks is right.
    #[must_use]
    pub fn probability(&self, evidence: Evidence) -> f64 {
        let beta = [self.intercept, self.mean, self.min, self.review];
        sigmoid(dot(beta, features(evidence)))
    }

    /// The probability that a candidate is right.
    #[must_use]
    pub fn of(&self, candidate: &Candidate) -> f64 {
        self.probability(candidate.evidence())
    }
}

/// Those of the regression: what is always there, and what speaks for an answer.
const FEATURES: usize = 4;

fn features(evidence: Evidence) -> [f64; FEATURES] {
    let review = evidence
        .review
        .map_or(0.0, |review| review.max(LEAST_OF_PROMPT));
    let [mean, min] = [evidence.mean, evidence.min].map(|of_tokens| of_tokens.max(LEAST));
    [1.0, f64::from(mean), f64::from(min), f64::from(review)]
}

fn sigmoid(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

fn dot(a: [f64; FEATURES], b: [f64; FEATURES]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The solution of `a · x = b` by elimination; `a` is positive definite, so no pivot is zero.
fn solve(mut a: [[f64; FEATURES]; FEATURES], mut b: [f64; FEATURES]) -> [f64; FEATURES] {
    for i in 0..FEATURES {
        for j in i + 1..FEATURES {
            let factor = a[j][i] / a[i][i];
            let upper = a[i];
            for (value, above) in a[j].iter_mut().zip(upper) {
                *value -= factor * above;
            }
            b[j] -= factor * b[i];
        }
    }
    for i in (0..FEATURES).rev() {
        let known: f64 = (i + 1..FEATURES).map(|j| a[i][j] * b[j]).sum();
        b[i] = (b[i] - known) / a[i][i];
    }
    b
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(mean: f32) -> Evidence {
        Evidence {
            mean,
            min: -1.0,
            review: None,
        }
    }

    /// The gradient of the penalised likelihood is zero at its maximum: for each feature, what is expected and what is
    /// observed agree but for the pull.
    #[test]
    fn expected_and_observed_agree_at_the_maximum() {
        let outcomes: Vec<Outcome> = (0..200)
            .map(|i| {
                let mean = -0.02 * (i % 37) as f32;
                let evidence = Evidence {
                    mean,
                    min: -0.3 * (i % 11) as f32,
                    review: (i % 5 > 0).then_some(-7.0 * (i % 23) as f32),
                };
                let is_right = (i * 7919) % 100 < if mean > -0.3 { 80 } else { 30 };
                Outcome { evidence, is_right }
            })
            .collect();
        let calibration = Calibration::fit(&outcomes).unwrap();
        let beta = [
            calibration.intercept,
            calibration.mean,
            calibration.min,
            calibration.review,
        ];
        for (i, coefficient) in beta.into_iter().enumerate() {
            let difference: f64 = outcomes
                .iter()
                .map(|outcome| {
                    let p = calibration.probability(outcome.evidence);
                    let observed = f64::from(u8::from(outcome.is_right));
                    (observed - p) * features(outcome.evidence)[i]
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
            evidence: evidence(-0.1),
            is_right: true,
        };
        assert_eq!(Calibration::fit(&[right; 50]), None);
        assert_eq!(Calibration::fit(&[]), None);
    }

    #[test]
    fn answers_that_a_line_divides_give_finite_coefficients() {
        let outcomes: Vec<Outcome> = (0..40)
            .map(|i| Outcome {
                evidence: evidence(if i < 20 { -0.01 } else { f32::NEG_INFINITY }),
                is_right: i < 20,
            })
            .collect();
        let calibration = Calibration::fit(&outcomes).unwrap();
        assert!(calibration.probability(evidence(-0.01)) > 0.9);
        assert!(calibration.probability(evidence(-20.0)) < 0.1);
    }
}
