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
    let mut choices = Choices::new(logits, options)?;
    let token = choices.next(rng)?;
    Some((token, choices.log_probability(token)))
}

/// The tokens in the order in which they are taken: drawn one after the other without replacement, which is the same as
/// drawing from the distribution without those that were refused. What `top_k` and `top_p` cut comes last, by
/// probability.
#[derive(Clone)]
pub(crate) struct Choices<'a> {
    logits: &'a [f32],
    /// The logarithm of the sum of all exponentials.
    log_sum: f32,
    /// Each with its weight; those that are drawn come first, those taken by probability follow.
    left: Vec<(u32, f32)>,
    /// How many are drawn.
    drawn: usize,
}

impl<'a> Choices<'a> {
    /// `None` when `logits` is empty or holds no finite value.
    pub(crate) fn new(logits: &'a [f32], options: &SamplingOptions) -> Option<Self> {
        let max = finite(logits).reduce(f32::max)?;
        let log_sum = log_sum_exp(logits);
        let mut left: Vec<(u32, f32)> = (0..)
            .zip(logits)
            .filter(|(_, logit)| logit.is_finite())
            .map(|(id, logit)| match options.temperature {
                0.0 => (id, 0.0),
                temperature => (id, ((logit - max) / temperature).exp()),
            })
            .collect();
        let drawn = match options.temperature {
            0.0 => 0,
            _ => cut(&mut left, logits, options),
        };
        Some(Self {
            logits,
            log_sum,
            left,
            drawn,
        })
    }

    /// The log-probability of a token under the unchanged distribution.
    pub(crate) fn log_probability(&self, token: u32) -> f32 {
        self.logits[token as usize] - self.log_sum
    }

    /// Leaves out all tokens that `mask` does not have.
    pub(crate) fn keep(&mut self, mask: &[bool]) {
        let fits = |(id, _): &(u32, f32)| mask[*id as usize];
        let drawn = self.left[..self.drawn].iter().filter(|at| fits(at)).count();
        self.left.retain(fits);
        self.drawn = drawn;
    }

    /// The next token; each comes once.
    pub(crate) fn next(&mut self, rng: &mut impl Rng) -> Option<u32> {
        let total: f32 = self.left[..self.drawn]
            .iter()
            .map(|(_, weight)| weight)
            .sum();
        if total <= 0.0 {
            let logit = |index: usize| self.logits[self.left[index].0 as usize];
            let likeliest = (0..self.left.len()).reduce(|a, b| {
                let order = logit(a).total_cmp(&logit(b));
                let ids = self.left[b].0.cmp(&self.left[a].0);
                if order.then(ids).is_lt() { b } else { a }
            })?;
            self.drawn = 0;
            return Some(self.left.swap_remove(likeliest).0);
        }
        let mut before = rng.random::<f32>() * total;
        let drawn = self.left[..self.drawn].iter().position(|(_, weight)| {
            before -= weight;
            before < 0.0
        });
        let last = self.drawn - 1;
        // What rounding leaves over goes to the last one that can be drawn at all.
        let drawn = drawn.unwrap_or_else(|| {
            let possible = self.left[..=last]
                .iter()
                .rposition(|(_, weight)| *weight > 0.0);
            possible.unwrap_or(last)
        });
        self.left.swap(drawn, last);
        self.drawn = last;
        Some(self.left.swap_remove(last).0)
    }
}

fn finite(logits: &[f32]) -> impl Iterator<Item = f32> {
    logits.iter().copied().filter(|logit| logit.is_finite())
}

/// The logarithm of the sum of the exponentials of the finite `logits`. The greatest is taken out of the sum, so that none overflows.
pub(crate) fn log_sum_exp(logits: &[f32]) -> f32 {
    let greatest = finite(logits).fold(f32::NEG_INFINITY, f32::max);
    let sum: f32 = finite(logits).map(|logit| (logit - greatest).exp()).sum();
    greatest + sum.ln()
}

/// Puts the tokens that `top_k` and `top_p` leave first and returns how many they are.
fn cut(left: &mut [(u32, f32)], logits: &[f32], options: &SamplingOptions) -> usize {
    if options.top_k.is_none() && options.top_p.is_none() {
        return left.len();
    }
    left.sort_by(|(a, _), (b, _)| {
        let order = logits[*b as usize].total_cmp(&logits[*a as usize]);
        order.then(a.cmp(b))
    });
    let most = options.top_k.unwrap_or(usize::MAX).min(left.len());
    let Some(top_p) = options.top_p else {
        return most;
    };
    let total: f32 = left[..most].iter().map(|(_, weight)| weight).sum();
    let mut reached = 0.0;
    let nucleus = left[..most].iter().position(|(_, weight)| {
        reached += weight / total;
        reached >= top_p
    });
    nucleus.map_or(most, |last| last + 1)
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
    fn every_token_comes_once_and_what_is_cut_comes_last_by_probability() {
        let logits = [0.0, 3.0, 1.0, 2.0, f32::NAN, 5.0];
        let order = |options: &SamplingOptions| {
            let mut rng = ChaCha8Rng::seed_from_u64(3);
            let mut choices = Choices::new(&logits, options).unwrap();
            std::iter::from_fn(|| choices.next(&mut rng)).collect::<Vec<_>>()
        };
        assert_eq!(order(&SamplingOptions::GREEDY), [5, 1, 3, 2, 0]);
        let two = SamplingOptions {
            temperature: 100.0,
            top_k: Some(2),
            top_p: None,
        };
        let mut drawn = order(&two);
        assert_eq!(drawn[2..], [3, 2, 0]);
        drawn[..2].sort_unstable();
        assert_eq!(drawn[..2], [1, 5]);
    }

    #[test]
    fn drawing_on_is_drawing_from_what_is_left() {
        let logits = [0.0, 1.0, 2.0];
        let options = SamplingOptions {
            temperature: 1.0,
            top_k: None,
            top_p: None,
        };
        let mut rng = ChaCha8Rng::seed_from_u64(9);
        let mut counts = [0_usize; 3];
        for _ in 0..20_000 {
            let mut choices = Choices::new(&logits, &options).unwrap();
            let token = loop {
                let token = choices.next(&mut rng).unwrap();
                if token != 2 {
                    break token;
                }
            };
            counts[token as usize] += 1;
            let mut masked = Choices::new(&logits, &options).unwrap();
            masked.keep(&[true, true, false]);
            counts[masked.next(&mut rng).unwrap() as usize] += 1;
        }
        let expected = 1.0_f32.exp() / (1.0 + 1.0_f32.exp());
        assert_eq!(counts[2], 0);
        assert!(
            (counts[1] as f32 / 40_000.0 - expected).abs() < 0.01,
            "{counts:?}"
        );
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
