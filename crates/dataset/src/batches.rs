//! The order in which an epoch visits the sequences.

use rand::seq::SliceRandom as _;
use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

/// Batches sorted together: more of them pad less, fewer mix the lengths more.
const BATCHES_PER_POOL: usize = 64;

/// Divides the positions of `lengths` into batches of `batch_size` on average (0 counts as 1).
///
/// All positions are shuffled and cut into pools; a pool is sorted by length and divided into batches of about as many
/// tokens each: more sequences where they are short. So little padding is needed, every batch is about as much work, and in
/// a loss that is the mean over the tokens of a batch every token of the epoch has about the same weight: with as many
/// sequences in each batch, those of a short program would have several times the weight of those of a long one. Then the
/// batches are shuffled. A pure function of its arguments: an interrupted epoch can be continued from the number of the
/// batch alone. Every epoch has `lengths.len() / batch_size` batches, rounded up.
///
/// # Examples
///
/// ```
/// let batches = dataset::batches(&[3, 9, 3, 9, 3, 9], 3, 7, 0);
/// let mut visited = batches.concat();
/// visited.sort();
/// assert_eq!(visited, [0, 1, 2, 3, 4, 5]);
/// let mut lengths: Vec<usize> = batches.iter().map(Vec::len).collect();
/// lengths.sort();
/// assert_eq!(lengths, [2, 4]);
/// ```
#[must_use]
pub fn batches(lengths: &[usize], batch_size: usize, seed: u64, epoch: u64) -> Vec<Vec<usize>> {
    let batch_size = batch_size.max(1);
    let mut random = random_of(seed, epoch);
    let mut order: Vec<usize> = (0..lengths.len()).collect();
    order.shuffle(&mut random);
    let mut batches = Vec::with_capacity(order.len().div_ceil(batch_size));
    for pool in order.chunks_mut(batch_size.saturating_mul(BATCHES_PER_POOL)) {
        // The sort is stable: the shuffle decides between equal lengths.
        pool.sort_by_key(|&index| lengths[index]);
        batches.extend(divide(pool, lengths, pool.len().div_ceil(batch_size)));
    }
    batches.shuffle(&mut random);
    batches
}

/// Whether the sequence `index` is one of the `share` (0 to 1) of all that chance picks in this epoch. A pure function of its
/// arguments.
///
/// # Examples
///
/// ```
/// let picked = |epoch| (0..10_000).filter(move |&index| dataset::is_picked(0.25, 7, epoch, index));
/// assert!((2_400..2_600).contains(&picked(0).count()));
/// assert!(!picked(0).eq(picked(1)));
/// ```
#[must_use]
pub fn is_picked(share: f64, seed: u64, epoch: u64, index: usize) -> bool {
    let mut random = random_of(seed, epoch);
    // Apart from what the batches are drawn by.
    random.set_stream(index as u64 + 1);
    random.random::<f64>() < share
}

/// The random numbers of an epoch.
fn random_of(seed: u64, epoch: u64) -> ChaCha8Rng {
    let mut key = [0; 32];
    key[..8].copy_from_slice(&seed.to_le_bytes());
    key[8..16].copy_from_slice(&epoch.to_le_bytes());
    ChaCha8Rng::from_seed(key)
}

/// Divides `pool`, positions of `lengths`, into `count` runs of about as many tokens each, none of them empty. Where there are
/// fewer positions than runs, each is one.
///
/// # Examples
///
/// ```
/// assert_eq!(dataset::divide(&[0, 1, 2], &[5, 5, 10], 2), [vec![0, 1], vec![2]]);
/// ```
#[must_use]
pub fn divide(pool: &[usize], lengths: &[usize], count: usize) -> Vec<Vec<usize>> {
    let count = count.min(pool.len());
    let mut runs = Vec::with_capacity(count);
    let mut rest = pool;
    let mut tokens: usize = pool.iter().map(|&index| lengths[index]).sum();
    for left in (1..=count).rev() {
        let share = tokens.div_ceil(left);
        let most = rest.len() - (left - 1);
        let mut taken = 0;
        // The run ends nearest to its share.
        let len = (rest[..most].iter())
            .take_while(|&&index| {
                let fits = left == 1 || taken + lengths[index].div_ceil(2) <= share;
                taken += if fits { lengths[index] } else { 0 };
                fits
            })
            .count();
        let (run, after) = rest.split_at(len.max(1));
        tokens -= run.iter().map(|&index| lengths[index]).sum::<usize>();
        runs.push(run.to_vec());
        rest = after;
    }
    runs
}
