//! Where batches come from.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::BoxError;

/// Training data as a pure function of the epoch and the number of the batch, so that two integers are the whole
/// position of a run in its data.
///
/// The trainer prepares the next batch on a thread of its own while the step works on the one before, so that a batch must not
/// draw from the random generators of devices.
pub trait TrainingData: Sync {
    /// What the training step gets.
    type Batch: Send;

    /// The batches of an epoch, the same number in each.
    fn batches_per_epoch(&self) -> usize;

    /// Batch number `index` of `epoch`, both from 0. The same arguments give the same batch each time.
    ///
    /// # Errors
    ///
    /// When the batch cannot be read; training ends with this error.
    fn batch(&self, epoch: u64, index: usize) -> Result<Self::Batch, BoxError>;
}

/// The numbers `0..len` in an order that depends on `seed` and `epoch` alone (Fisher and Yates' shuffle on
/// `ChaCha8`).
///
/// ```
/// let order = training::shuffled_indices(5, 42, 0);
/// assert_eq!(order, training::shuffled_indices(5, 42, 0));
/// assert_ne!(order, training::shuffled_indices(5, 42, 1));
/// ```
#[must_use]
pub fn shuffled_indices(len: usize, seed: u64, epoch: u64) -> Vec<usize> {
    let mut key = [0; 32];
    key[..8].copy_from_slice(&seed.to_le_bytes());
    key[8..16].copy_from_slice(&epoch.to_le_bytes());
    let mut rng = ChaCha8Rng::from_seed(key);
    let mut order: Vec<usize> = (0..len).collect();
    for last in (1..len).rev() {
        // The high half of a 64-by-64-bit product scales a uniform number to the range 0..=last.
        let other = (u128::from(rng.next_u64()) * (last as u128 + 1)) >> 64;
        order.swap(last, other as usize);
    }
    order
}

#[cfg(test)]
mod tests {
    use super::shuffled_indices;

    #[test]
    fn an_order_is_a_permutation() {
        for len in [0, 1, 2, 17, 100] {
            let mut order = shuffled_indices(len, 7, 3);
            order.sort_unstable();
            assert_eq!(order, (0..len).collect::<Vec<_>>());
        }
    }

    #[test]
    fn every_position_gets_every_number_about_equally_often() {
        let mut counts = [[0_u32; 4]; 4];
        for seed in 0..4000 {
            for (position, index) in shuffled_indices(4, seed, 0).into_iter().enumerate() {
                counts[position][index] += 1;
            }
        }
        // The standard deviation of each count is 27; five of them are allowed.
        assert!(
            counts
                .as_flattened()
                .iter()
                .all(|count| count.abs_diff(1000) < 137),
            "{counts:?}"
        );
    }
}
