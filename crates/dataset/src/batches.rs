//! The order in which an epoch visits the sequences.

use rand::SeedableRng as _;
use rand::seq::SliceRandom as _;
use rand_chacha::ChaCha8Rng;

/// Batches sorted together: more of them pad less, fewer mix the lengths more.
const BATCHES_PER_POOL: usize = 64;

/// Divides the positions of `lengths` into batches of `batch_size` (0 counts as 1; one batch may be smaller).
///
/// All positions are shuffled and cut into pools; within a pool, sequences of similar length share a batch, so that
/// little padding is needed; then the batches are shuffled. A pure function of its arguments: an interrupted epoch can be
/// continued from the number of the batch alone.
///
/// # Examples
///
/// ```
/// let batches = dataset::batches(&[3, 9, 3, 9], 2, 7, 0);
/// let mut visited = batches.concat();
/// visited.sort();
/// assert_eq!(visited, [0, 1, 2, 3]);
/// for batch in batches {
///     assert!(batch == [0, 2] || batch == [2, 0] || batch == [1, 3] || batch == [3, 1]);
/// }
/// ```
#[must_use]
pub fn batches(lengths: &[usize], batch_size: usize, seed: u64, epoch: u64) -> Vec<Vec<usize>> {
    let batch_size = batch_size.max(1);
    let mut key = [0; 32];
    key[..8].copy_from_slice(&seed.to_le_bytes());
    key[8..16].copy_from_slice(&epoch.to_le_bytes());
    let mut random = ChaCha8Rng::from_seed(key);

    let mut order: Vec<usize> = (0..lengths.len()).collect();
    order.shuffle(&mut random);
    let mut batches = Vec::with_capacity(order.len().div_ceil(batch_size));
    for pool in order.chunks_mut(batch_size.saturating_mul(BATCHES_PER_POOL)) {
        // The sort is stable: the shuffle decides between equal lengths.
        pool.sort_by_key(|&index| lengths[index]);
        batches.extend(pool.chunks(batch_size).map(<[usize]>::to_vec));
    }
    batches.shuffle(&mut random);
    batches
}
