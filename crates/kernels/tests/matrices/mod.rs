//! Matrices for the tests of products.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

/// Sizes around those of the blocks that are computed at once, and of the pairs that are packed.
pub const SIZES: [[usize; 3]; 14] = [
    [1, 1, 1],
    [1, 7, 33],
    [12, 16, 32],
    [13, 17, 31],
    [5, 300, 3],
    [96, 256, 64],
    [97, 257, 65],
    [110, 64, 110],
    [3, 1, 200],
    [10, 1033, 40],
    [256, 192, 512],
    [0, 4, 4],
    [4, 0, 4],
    [4, 4, 0],
];

/// Numbers from -1 to 1.
pub fn numbers(rng: &mut ChaCha8Rng, len: usize) -> Vec<f32> {
    (0..len).map(|_| rng.random_range(-1.0..1.0)).collect()
}

/// The numbers of the matrix with rows and columns exchanged.
pub fn transposed(a: &[f32], rows: usize, columns: usize) -> Vec<f32> {
    (0..columns)
        .flat_map(|j| (0..rows).map(move |i| a[i * columns + j]))
        .collect()
}
