//! Seeded choices.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng as _, SeedableRng as _};

/// A source of random choices. The same seed and number give the same choices on every machine.
///
/// ```
/// use synthesis::Sampler;
///
/// let draw = || Sampler::new(7, 0).int(1, 100);
/// assert_eq!(draw(), draw());
/// ```
#[derive(Debug, Clone)]
pub struct Sampler(ChaCha8Rng);

impl Sampler {
    /// The choices of pair `number` of the data with `seed`.
    #[must_use]
    pub fn new(seed: u64, number: u64) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.to_le_bytes());
        key[8..16].copy_from_slice(&number.to_le_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A number below `count`, which is at least 1.
    pub fn below(&mut self, count: usize) -> usize {
        // The high half of the product scales a uniform number to the range.
        ((u128::from(self.0.next_u64()) * count.max(1) as u128) >> 64) as usize
    }

    /// A whole number from `low` to `high`, both included.
    pub fn int(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1).max(1) as usize) as i64
    }

    /// One of `choices`, which are not empty.
    pub fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len())]
    }

    /// A number from 0 to below 1.
    pub(crate) fn uniform(&mut self) -> f64 {
        // 53 bits are the precision of the float.
        (self.0.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something of the probability `share` happens.
    pub fn chance(&mut self, share: f64) -> bool {
        self.uniform() < share
    }

    /// A multiple of `step`, a number such as 0.05, from `low` to `high`. It is the decimal number nearest to it, so that it
    /// is written with few digits.
    pub fn decimal(&mut self, low: f64, high: f64, step: f64) -> f64 {
        let steps = ((high - low) / step).round() as i64;
        let value = low + self.int(0, steps) as f64 * step;
        (value * 10_000.0).round() / 10_000.0
    }
}

#[cfg(test)]
mod tests {
    use super::Sampler;

    #[test]
    fn choices_stay_in_their_ranges_and_reach_the_ends() {
        let mut sampler = Sampler::new(1, 2);
        let ints: Vec<i64> = (0..200).map(|_| sampler.int(-2, 2)).collect();
        assert_eq!(
            (ints.iter().min(), ints.iter().max()),
            (Some(&-2), Some(&2))
        );
        let decimals: Vec<f64> = (0..300).map(|_| sampler.decimal(0.1, 0.3, 0.05)).collect();
        for expected in [0.1, 0.15, 0.2, 0.25, 0.3] {
            assert!(decimals.contains(&expected), "{expected}: {decimals:?}");
        }
        assert!((0..100).all(|_| !sampler.chance(0.0) && sampler.chance(1.0)));
    }
}
