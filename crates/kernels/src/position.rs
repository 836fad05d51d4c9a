//! What generation does for one position at a time: it reads every weight once, so that memory is what limits it.

use half::f16;
use pulp::Arch;

use crate::vector::{dot, exp, maximum};

/// How many rows of a matrix are added at once, so that the sums stay in registers for as long.
const ROWS: usize = 8;

/// A matrix of weights with 16 bits each, which take half of the time to read: the sign, five bits of exponent and ten of
/// mantissa (IEEE 754, binary16) of the weight times a power of two. Weights that were saved with 16 bits are the same.
#[derive(Clone, Debug)]
pub struct HalfMatrix {
    bits: Vec<u16>,
    /// What a number is multiplied by after its bits were put into one of single precision.
    factor: f32,
}

impl HalfMatrix {
    /// Rounds `weights`, which stand row by row.
    #[must_use]
    pub fn new(weights: &[f32]) -> Self {
        /// The exponents of both formats are counted from other beginnings, 112 apart.
        const SHIFT: f32 = f32::from_bits((112 + 127) << 23);
        let greatest = weights.iter().fold(0.0, |greatest: f32, &weight| {
            // A weight that is no number stays the greatest.
            if weight.abs() <= greatest || greatest.is_nan() {
                greatest
            } else {
                weight.abs()
            }
        });
        // The greatest weight as large as it can be, for then the small ones have all their bits too.
        let mut scale = 2.0_f32.powi(64);
        while greatest.is_finite() && greatest * scale > f16::MAX.to_f32() {
            scale /= 2.0;
        }
        let round = |&weight: &f32| f16::from_f32(weight * scale).to_bits();
        Self {
            bits: weights.iter().map(round).collect(),
            factor: if greatest.is_finite() {
                SHIFT / scale
            } else {
                f32::NAN
            },
        }
    }

    /// Number of weights.
    #[must_use]
    pub fn len(&self) -> usize {
        self.bits.len()
    }

    /// Whether there is no weight.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bits.is_empty()
    }
}

/// `y = x · weight` for one row `x`.
///
/// # Shapes
///
/// - `x`: `[inputs]`
/// - `weight`: `[inputs, outputs]`
/// - `y`: `[outputs]`
///
/// # Panics
///
/// When the lengths do not fit together.
///
/// # Examples
///
/// ```
/// use kernels::HalfMatrix;
///
/// let mut y = [0.0; 2];
/// let weight = HalfMatrix::new(&[1.0, 2.0, 3.0, 4.0]);
/// kernels::row_product(&[1.0, 10.0], &weight, &mut y);
/// assert_eq!(y, [31.0, 42.0]);
/// ```
pub fn row_product(x: &[f32], weight: &HalfMatrix, y: &mut [f32]) {
    let outputs = y.len();
    let bits = weight.bits.as_slice();
    assert_eq!(bits.len(), x.len() * outputs, "a weight for each pair");
    let x: Vec<f32> = x.iter().map(|x| x * weight.factor).collect();
    Arch::new().dispatch(
        #[inline(always)]
        || {
            y.fill(0.0);
            let blocks = x.as_chunks::<ROWS>();
            let (whole, rest) = bits.split_at(blocks.0.len() * ROWS * outputs);
            for (x, block) in blocks.0.iter().zip(whole.chunks_exact(ROWS * outputs)) {
                let rows = split_rows(block, outputs);
                for j in 0..outputs {
                    let mut sum = y[j];
                    for row in 0..ROWS {
                        sum += x[row] * single(rows[row][j]);
                    }
                    y[j] = sum;
                }
            }
            for (x, row) in blocks.1.iter().zip(rest.chunks_exact(outputs)) {
                for (y, &weight) in y.iter_mut().zip(row) {
                    *y += x * single(weight);
                }
            }
        },
    );
}

/// The parts of a number with 16 bits where one of single precision has them: sign, exponent, mantissa.
#[inline(always)]
fn single(bits: u16) -> f32 {
    let signed = i32::from(bits.cast_signed()) << 13;
    f32::from_bits(signed.cast_unsigned() & 0x8fff_e000)
}

/// The rows of a block, each known to have `width` numbers.
#[inline(always)]
fn split_rows(block: &[u16], width: usize) -> [&[u16]; ROWS] {
    std::array::from_fn(|row| &block[row * width..][..width])
}

/// Turns each pair `(x[i], x[i + head_dim / 2])` of each head by the angle `i` (Su et al. 2021, equation 34).
///
/// # Shapes
///
/// - `x`: `[heads, head_dim]`
/// - `cos` and `sin`: `[head_dim / 2]`
///
/// # Panics
///
/// When the lengths do not fit together.
pub fn rotate_heads(x: &mut [f32], cos: &[f32], sin: &[f32]) {
    let half = cos.len();
    assert_eq!(half, sin.len(), "as many sines as cosines");
    assert_eq!(x.len() % (2 * half), 0, "whole heads");
    for head in x.chunks_exact_mut(2 * half) {
        let (first, second) = head.split_at_mut(half);
        let pairs = first.iter_mut().zip(second).zip(cos.iter().zip(sin));
        for ((first, second), (cos, sin)) in pairs {
            (*first, *second) = (*first * cos - *second * sin, *second * cos + *first * sin);
        }
    }
}

/// What one position sees of itself and those before it: `out = softmax(query · keysᵀ / √head_dim) · values`, head by head
/// (Vaswani et al. 2017, section 3.2.1).
///
/// # Shapes
///
/// - `query` and `out`: `[heads, head_dim]`
/// - `keys` and `values`: `[positions, heads, head_dim]`
///
/// # Panics
///
/// When the lengths do not fit together.
pub fn attend(query: &[f32], keys: &[f32], values: &[f32], heads: usize, out: &mut [f32]) {
    let width = query.len();
    assert_eq!(width, out.len(), "as many results as numbers");
    assert_eq!(width % heads, 0, "whole heads");
    assert_eq!(keys.len(), values.len(), "as many values as keys");
    assert_eq!(keys.len() % width, 0, "whole positions");
    let head_dim = width / heads;
    let scale = 1.0 / (head_dim as f32).sqrt();
    let mut weights = vec![0.0; keys.len() / width];
    Arch::new().dispatch(
        #[inline(always)]
        || {
            for head in 0..heads {
                let part = head * head_dim..(head + 1) * head_dim;
                let query = &query[part.clone()];
                for (weight, key) in weights.iter_mut().zip(keys.chunks_exact(width)) {
                    *weight = dot(query, &key[part.clone()]) * scale;
                }
                let greatest = maximum(&weights);
                let mut sum = 0.0;
                for weight in &mut weights {
                    *weight = exp(*weight - greatest);
                    sum += *weight;
                }
                let out = &mut out[part.clone()];
                out.fill(0.0);
                for (weight, value) in weights.iter().zip(values.chunks_exact(width)) {
                    let share = weight / sum;
                    for (out, value) in out.iter_mut().zip(&value[part.clone()]) {
                        *out += share * value;
                    }
                }
            }
        },
    );
}
