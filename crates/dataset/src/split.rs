//! Dividing a data set into training, validation and test parts.

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;
use serde::Serialize;

use crate::check::{Keys, groups};
use crate::example::{Example, Split};

/// The shares of the parts; they add up to one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Ratios {
    train: f64,
    validation: f64,
}

/// Shares that do not describe a division.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error(
    "the ratios {train} for training and {validation} for validation do not divide the data: \
     expected two numbers from 0 to 1 whose sum is at most 1, the first above 0"
)]
pub struct RatioError {
    /// The share given for training.
    pub train: f64,
    /// The share given for validation.
    pub validation: f64,
}

impl Ratios {
    /// The shares of training and validation; the rest is for testing.
    ///
    /// # Errors
    ///
    /// When one of them is not a number from 0 to 1, training gets nothing, or their sum exceeds 1.
    ///
    /// # Examples
    ///
    /// ```
    /// assert!(dataset::Ratios::new(0.8, 0.1).is_ok());
    /// assert!(dataset::Ratios::new(0.8, 0.3).is_err());
    /// ```
    pub fn new(train: f64, validation: f64) -> Result<Self, RatioError> {
        // Sums such as 0.9 + 0.1 may exceed 1 by rounding.
        let sound = train > 0.0 && validation >= 0.0 && train + validation <= 1.0 + 1e-9;
        if sound {
            Ok(Self { train, validation })
        } else {
            Err(RatioError { train, validation })
        }
    }
}

/// The positions of the examples of each part, ascending. Every example is in exactly one part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Splits {
    /// What the model learns from.
    pub train: Vec<usize>,
    /// What the best checkpoint is chosen by.
    pub validation: Vec<usize>,
    /// What nothing is chosen by.
    pub test: Vec<usize>,
}

/// Divides examples. Those with a `split` keep it. The others are drawn at random, each by the seed and its id alone,
/// so that neither order nor later additions move an example; the shares hold on average, not exactly.
///
/// Examples with the same prompt, or the same program but for layout and comments, share a part, directly or through
/// others: they follow a member with a `split` (if several disagree, training before validation before test), or else the
/// draw of the smallest id. An addition that joins such a group can therefore move it.
#[must_use]
pub fn split(examples: &[Example], ratios: Ratios, seed: u64) -> Splits {
    let mut splits = Splits {
        train: Vec::new(),
        validation: Vec::new(),
        test: Vec::new(),
    };
    let leaders = leaders(examples);
    // Leaders are the smallest position of a group; what decides is gathered there.
    let mut decided: Vec<Option<Split>> = vec![None; examples.len()];
    let mut smallest: Vec<&str> = examples.iter().map(|example| example.id.as_str()).collect();
    for (example, &leader) in examples.iter().zip(&leaders) {
        decided[leader] = [decided[leader], example.split].into_iter().flatten().min();
        smallest[leader] = smallest[leader].min(&example.id);
    }
    for (index, (example, &leader)) in examples.iter().zip(&leaders).enumerate() {
        let part = example
            .split
            .or(decided[leader])
            .unwrap_or_else(|| draw(smallest[leader], ratios, seed));
        match part {
            Split::Train => splits.train.push(index),
            Split::Validation => splits.validation.push(index),
            Split::Test => splits.test.push(index),
        }
    }
    splits
}

/// For each example the first position of its group of equal prompts or programs.
fn leaders(examples: &[Example]) -> Vec<usize> {
    let keys = Keys::of(examples);
    let mut parents: Vec<usize> = (0..examples.len()).collect();
    for group in groups(&keys.prompts).iter().chain(&groups(&keys.programs)) {
        for pair in group.windows(2) {
            let (a, b) = (root(&mut parents, pair[0]), root(&mut parents, pair[1]));
            parents[a.max(b)] = a.min(b);
        }
    }
    (0..examples.len())
        .map(|index| root(&mut parents, index))
        .collect()
}

/// The root of a disjoint-set tree, halving the path on the way.
fn root(parents: &mut [usize], mut index: usize) -> usize {
    while parents[index] != index {
        parents[index] = parents[parents[index]];
        index = parents[index];
    }
    index
}

fn draw(id: &str, ratios: Ratios, seed: u64) -> Split {
    let drawn = uniform(seed, fnv1a(id.as_bytes()));
    if drawn < ratios.train {
        Split::Train
    } else if drawn < ratios.train + ratios.validation {
        Split::Validation
    } else {
        Split::Test
    }
}

/// A number from 0 to below 1 that depends on the seed and a name's hash alone.
pub(crate) fn uniform(seed: u64, name: u64) -> f64 {
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    bytes[8..16].copy_from_slice(&name.to_le_bytes());
    ChaCha8Rng::from_seed(bytes).random()
}

/// The 64-bit FNV-1a hash (Fowler, Noll and Vo), which unlike the standard library's is fixed for all time.
pub(crate) fn fnv1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}
