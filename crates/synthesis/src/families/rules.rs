//! What the rules of several families compute with.

/// A point or a direction in space.
pub(super) type Vector = [f64; 3];

/// The scalar product.
pub(super) fn dot(a: Vector, b: Vector) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The vector of the same direction and of length 1.
pub(super) fn unit(a: Vector) -> Vector {
    let length = dot(a, a).sqrt();
    a.map(|part| part / length)
}

/// The hash PCG-RXS-M-XS of 32 bits (O'Neill 2014), in wide arithmetic.
pub(super) fn pcg(n: u32) -> u32 {
    let low = |wide: u64| wide & 0xffff_ffff;
    let state = low(u64::from(n) * 747_796_405 + 2_891_336_453);
    let word = low(((state >> ((state >> 28) + 4)) ^ state) * 277_803_737);
    ((word >> 22) ^ word) as u32
}

/// That hash as a number from 0 to below 1.
pub(super) fn pcg_share(n: u32) -> f64 {
    f64::from(pcg(n)) / 2_f64.powi(32)
}
