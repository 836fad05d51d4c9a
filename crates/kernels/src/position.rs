//! What generation does for one position at a time, beside the products with weights.

use pulp::{Simd, WithSimd};

use crate::vector::{LANES, arch, exp, fold, maximum};

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

/// The keys of the positions seen so far.
#[derive(Clone, Debug, Default)]
pub struct KeyCache {
    /// Blocks of [`LANES`] positions; in each, for each number of a key, that number of each of its positions, so that as many
    /// positions are scored at once.
    blocks: Vec<[f32; LANES]>,
    len: usize,
}

impl KeyCache {
    /// Adds the key of the next position.
    ///
    /// # Panics
    ///
    /// When the key has not as many numbers as those before.
    pub fn push(&mut self, key: &[f32]) {
        let lane = self.len % LANES;
        if lane == 0 {
            self.blocks
                .resize(self.blocks.len() + key.len(), [0.0; LANES]);
        }
        let blocks = self.len / LANES + 1;
        assert_eq!(self.blocks.len(), blocks * key.len(), "keys of one length");
        let last = self.blocks.len() - key.len();
        for (numbers, &number) in self.blocks[last..].iter_mut().zip(key) {
            numbers[lane] = number;
        }
        self.len += 1;
    }
}

/// What one position sees of itself and those before it: `out = softmax(query · keysᵀ / √head_dim) · values`, head by head
/// (Vaswani et al. 2017, section 3.2.1).
///
/// # Shapes
///
/// - `query` and `out`: `[heads, head_dim]`, which is the length of a key
/// - `values`: `[positions, heads, head_dim]`
///
/// # Panics
///
/// When the lengths do not fit together.
pub fn attend(query: &[f32], keys: &KeyCache, values: &[f32], heads: usize, out: &mut [f32]) {
    let width = query.len();
    assert_eq!(width, out.len(), "as many results as numbers");
    assert_eq!(width % heads, 0, "whole heads");
    assert_eq!(keys.len * width, values.len(), "as many values as keys");
    assert_eq!(
        keys.blocks.len(),
        keys.len.div_ceil(LANES) * width,
        "keys as long as the query"
    );
    arch().dispatch(Attend {
        query,
        keys,
        values,
        head_dim: width / heads,
        out,
    });
}

struct Attend<'a> {
    query: &'a [f32],
    keys: &'a KeyCache,
    values: &'a [f32],
    head_dim: usize,
    out: &'a mut [f32],
}

impl WithSimd for Attend<'_> {
    type Output = ();

    #[inline(always)]
    fn with_simd<S: Simd>(self, simd: S) {
        let width = self.query.len();
        let scale = 1.0 / (self.head_dim as f32).sqrt();
        let mut scores = vec![[0.0; LANES]; self.keys.len.div_ceil(LANES)];
        let heads = self.query.chunks_exact(self.head_dim);
        for (head, (query, out)) in heads
            .zip(self.out.chunks_exact_mut(self.head_dim))
            .enumerate()
        {
            let start = head * self.head_dim;
            let blocks = self.keys.blocks.chunks_exact(width);
            for (scores, block) in scores.iter_mut().zip(blocks) {
                *scores = block_scores(simd, query, &block[start..][..query.len()], scale);
            }
            let weights = &mut scores.as_flattened_mut()[..self.keys.len];
            let greatest = maximum(weights);
            for weight in weights.iter_mut() {
                *weight = exp(*weight - greatest);
            }
            let mut sum = 0.0;
            for weight in weights.iter() {
                sum += weight;
            }
            for weight in weights.iter_mut() {
                *weight /= sum;
            }
            let (columns, rest) = out.as_chunks_mut::<LANES>();
            let of_rest = start + columns.len() * LANES;
            for (column, out) in columns.iter_mut().enumerate() {
                let start = start + column * LANES;
                let mut sums = [0.0; LANES];
                for (weight, value) in weights.iter().zip(self.values.chunks_exact(width)) {
                    let value = &value[start..start + LANES];
                    for lane in 0..LANES {
                        sums[lane] += weight * value[lane];
                    }
                }
                *out = sums;
            }
            rest.fill(0.0);
            for (weight, value) in weights.iter().zip(self.values.chunks_exact(width)) {
                for (out, value) in rest.iter_mut().zip(&value[of_rest..]) {
                    *out += weight * value;
                }
            }
        }
    }
}

/// The products of a query with the keys of a block, times `scale`; each is the sum that [`dot`](crate::vector::dot) is. Told
/// instruction by instruction, because the compiler makes of such loops what is slower than no vectors.
#[inline(always)]
fn block_scores<S: Simd>(
    simd: S,
    query: &[f32],
    keys: &[[f32; LANES]],
    scale: f32,
) -> [f32; LANES] {
    let (keys, _) = S::as_simd_f32s(keys.as_flattened());
    let mut scores = [0.0; LANES];
    let (vectors, _) = S::as_mut_simd_f32s(&mut scores);
    let parts = vectors.len();
    for (part, scores) in vectors.iter_mut().enumerate() {
        let mut sums = [simd.splat_f32s(0.0); LANES];
        for (lane, sum) in sums.iter_mut().enumerate() {
            for at in (lane..query.len()).step_by(LANES) {
                let factor = simd.splat_f32s(query[at]);
                *sum = simd.add_f32s(*sum, simd.mul_f32s(factor, keys[at * parts + part]));
            }
        }
        let sum = fold(
            sums,
            #[inline(always)]
            |a, b| simd.add_f32s(a, b),
        );
        *scores = simd.mul_f32s(sum, simd.splat_f32s(scale));
    }
    scores
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::levels;
    use crate::vector::dot;

    struct Scores<'a>(&'a [f32], &'a [[f32; LANES]], f32);

    impl WithSimd for Scores<'_> {
        type Output = [f32; LANES];

        fn with_simd<S: Simd>(self, simd: S) -> [f32; LANES] {
            block_scores(simd, self.0, self.1, self.2)
        }
    }

    #[test]
    fn the_scores_of_a_block_are_the_bits_of_the_products_of_one_key_after_the_other_at_every_level()
     {
        for head_dim in [1, 6, 16, 22, 40] {
            let number = |at: usize| (at * 7919 % 1009) as f32 / 504.0 - 1.0;
            let query: Vec<f32> = (0..head_dim).map(number).collect();
            let keys: Vec<[f32; LANES]> = (0..head_dim)
                .map(|at| std::array::from_fn(|position| number(at * LANES + position + 5)))
                .collect();
            for (name, level) in levels::all() {
                let scores = level.dispatch(Scores(&query, &keys, 0.3));
                for (position, score) in scores.into_iter().enumerate() {
                    let key: Vec<f32> = keys.iter().map(|numbers| numbers[position]).collect();
                    let expected = dot(&query, &key) * 0.3;
                    assert_eq!(score.to_bits(), expected.to_bits(), "{name}");
                }
            }
        }
    }
}
