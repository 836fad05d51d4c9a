//! From one row of logits to one token.

use rand::{Rng, RngExt};

/// How the next token is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SamplingOptions {
    /// Divides the logits: 0 always takes the likeliest token, 1 samples the model's distribution,
    /// more flattens it.
    pub temperature: f32,
    /// Keeps only this many of the likeliest tokens, where given.
    pub top_k: Option<usize>,
    /// Keeps only the likeliest tokens that together reach this probability (nucleus sampling,
    /// Holtzman et al. 2020), where given; in `(0, 1]`.
    pub top_p: Option<f32>,
}

/// An option outside its range.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SamplingError {
    /// The temperature is negative, infinite or no number.
    #[error("temperature {0} is outside 0 ≤ temperature < ∞")]
    Temperature(f32),
    /// `top_k` is zero.
    #[error("top_k is 0; expected at least 1")]
    TopK,
    /// `top_p` is not a probability above zero.
    #[error("top_p {0} is outside 0 < top_p ≤ 1")]
    TopP(f32),
}

impl SamplingOptions {
    /// Always the likeliest token.
    pub const GREEDY: Self = Self {
        temperature: 0.0,
        top_k: None,
        top_p: None,
    };

    /// Checks the ranges.
    ///
    /// # Errors
    ///
    /// [`SamplingError`] names the option and the value found.
    pub fn validate(&self) -> Result<(), SamplingError> {
        if !(self.temperature.is_finite() && self.temperature >= 0.0) {
            return Err(SamplingError::Temperature(self.temperature));
        }
        if self.top_k == Some(0) {
            return Err(SamplingError::TopK);
        }
        match self.top_p {
            Some(p) if !(p > 0.0 && p <= 1.0) => Err(SamplingError::TopP(p)),
            _ => Ok(()),
        }
    }
}

/// Draws a token and returns its id with its log-probability under the *unchanged* distribution
/// (temperature 1, nothing cut), so that candidates drawn with different options can be compared.
/// Ties go to the lower id. `None` when `logits` is empty or holds no finite value.
///
/// ```
/// use model::{SamplingOptions, sample};
/// use rand::SeedableRng;
///
/// let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(1);
/// let (token, log_probability) = sample(&[0.0, 2.0, 1.0], &SamplingOptions::GREEDY, &mut rng).unwrap();
/// assert_eq!(token, 1);
/// assert!((log_probability - (2.0_f32.exp() / (1.0 + 2.0_f32.exp() + 1.0_f32.exp())).ln()).abs() < 1e-6);
/// ```
pub fn sample(logits: &[f32], options: &SamplingOptions, rng: &mut impl Rng) -> Option<(u32, f32)> {
    let finite = || (0..logits.len()).filter(|&id| logits[id].is_finite());
    let likeliest = finite().reduce(|a, b| if logits[b] > logits[a] { b } else { a })?;
    let max = logits[likeliest];
    let log_sum = finite()
        .map(|id| (logits[id] - max).exp())
        .sum::<f32>()
        .ln()
        + max;
    let chosen = if options.temperature == 0.0 {
        likeliest
    } else {
        draw(logits, max, finite().collect(), options, rng)
    };
    Some((chosen as u32, logits[chosen] - log_sum))
}

/// Draws one of the tokens `ids`, of which there is at least one, under the options.
fn draw(
    logits: &[f32],
    max: f32,
    mut ids: Vec<usize>,
    options: &SamplingOptions,
    rng: &mut impl Rng,
) -> usize {
    ids.sort_by(|&a, &b| logits[b].total_cmp(&logits[a]).then(a.cmp(&b)));
    ids.truncate(options.top_k.unwrap_or(usize::MAX));
    let mut weights: Vec<f32> = ids
        .iter()
        .map(|&id| ((logits[id] - max) / options.temperature).exp())
        .collect();
    if let Some(top_p) = options.top_p {
        let total: f32 = weights.iter().sum();
        let mut reached = 0.0;
        let nucleus = weights.iter().position(|weight| {
            reached += weight / total;
            reached >= top_p
        });
        weights.truncate(nucleus.map_or(weights.len(), |last| last + 1));
    }
    let total: f32 = weights.iter().sum();
    let mut left = rng.random::<f32>() * total;
    let drawn = weights.iter().position(|weight| {
        left -= weight;
        left < 0.0
    });
    ids[drawn.unwrap_or(weights.len() - 1)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;

    fn draw(logits: &[f32], options: SamplingOptions, times: usize) -> Vec<usize> {
        let mut rng = ChaCha8Rng::seed_from_u64(7);
        let mut counts = vec![0; logits.len()];
        for _ in 0..times {
            counts[sample(logits, &options, &mut rng).unwrap().0 as usize] += 1;
        }
        counts
    }

    #[test]
    fn frequencies_follow_the_softmax() {
        let logits = [0.0, 1.0, 2.0];
        let options = SamplingOptions {
            temperature: 1.0,
            top_k: None,
            top_p: None,
        };
        let counts = draw(&logits, options, 20_000);
        let total: f32 = logits.iter().map(|l: &f32| l.exp()).sum();
        for (count, logit) in counts.iter().zip(logits) {
            let expected = logit.exp() / total;
            assert!(
                (*count as f32 / 20_000.0 - expected).abs() < 0.015,
                "{counts:?}"
            );
        }
    }

    #[test]
    fn top_k_and_top_p_cut_the_tail() {
        let logits = [0.0, 1.0, 2.0, 3.0];
        let hot = SamplingOptions {
            temperature: 5.0,
            top_k: Some(2),
            top_p: None,
        };
        let counts = draw(&logits, hot, 500);
        assert_eq!((counts[0], counts[1]), (0, 0));
        assert!(counts[2] > 0 && counts[3] > 0);
        let narrow = SamplingOptions {
            temperature: 1.0,
            top_k: None,
            top_p: Some(0.5),
        };
        assert_eq!(draw(&logits, narrow, 500), [0, 0, 0, 500]);
    }

    #[test]
    fn masked_and_missing_logits_are_never_drawn() {
        let mut rng = ChaCha8Rng::seed_from_u64(1);
        let options = SamplingOptions {
            temperature: 100.0,
            top_k: None,
            top_p: None,
        };
        for _ in 0..200 {
            let (token, _) =
                sample(&[f32::NEG_INFINITY, 0.0, f32::NAN], &options, &mut rng).unwrap();
            assert_eq!(token, 1);
        }
        assert_eq!(sample(&[], &options, &mut rng), None);
        assert_eq!(sample(&[f32::NAN], &options, &mut rng), None);
    }

    #[test]
    fn options_outside_their_range_are_refused() {
        for temperature in [-1.0, f32::NAN, f32::INFINITY] {
            let options = SamplingOptions {
                temperature,
                ..SamplingOptions::GREEDY
            };
            assert!(options.validate().is_err());
        }
        assert!(
            SamplingOptions {
                top_k: Some(0),
                ..SamplingOptions::GREEDY
            }
            .validate()
            .is_err()
        );
        for top_p in [0.0, 1.5, f32::NAN] {
            let options = SamplingOptions {
                top_p: Some(top_p),
                ..SamplingOptions::GREEDY
            };
            assert!(options.validate().is_err());
        }
    }
}
