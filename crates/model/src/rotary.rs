//! Rotary position embedding (Su et al. 2021, equation 34).

use burn::tensor::{Device, Tensor};
use kernels::composed::rotate;

/// The base of the geometric series of frequencies, as in the paper.
const BASE: f32 = 10_000.0;

/// The angles for the positions `start..start + len` of heads of width `head_dim`, `[len, head_dim / 2]`.
pub(crate) fn angles(start: usize, len: usize, head_dim: usize) -> Vec<f32> {
    let angle = |position: usize, pair: usize| {
        position as f32 * BASE.powf(-2.0 * pair as f32 / head_dim as f32)
    };
    (start..start + len)
        .flat_map(|position| (0..head_dim / 2).map(move |pair| angle(position, pair)))
        .collect()
}

/// Cosines and sines for a run of positions; applied to queries and keys.
#[derive(Clone)]
pub(crate) struct Rotary {
    /// `[positions, head_dim / 2]`
    cos: Tensor<2>,
    /// `[positions, head_dim / 2]`
    sin: Tensor<2>,
}

impl Rotary {
    /// Angles for the positions `start..start + len` of heads of width `head_dim`.
    pub(crate) fn new(start: usize, len: usize, head_dim: usize, device: &Device) -> Self {
        let half = head_dim / 2;
        let angles = angles(start, len, head_dim);
        let table = |of: fn(f32) -> f32| {
            let values: Vec<f32> = angles.iter().copied().map(of).collect();
            Tensor::<1>::from_floats(values.as_slice(), device).reshape([len, half])
        };
        Self {
            cos: table(f32::cos),
            sin: table(f32::sin),
        }
    }

    /// `[positions, head_dim / 2]`
    pub(crate) fn cos(&self) -> Tensor<2> {
        self.cos.clone()
    }

    /// `[positions, head_dim / 2]`
    pub(crate) fn sin(&self) -> Tensor<2> {
        self.sin.clone()
    }

    /// Rotates each pair `(x[i], x[i + head_dim / 2])` by its position's angle.
    ///
    /// # Shapes
    ///
    /// - `x` and the result: `[batch, heads, positions, head_dim]`
    pub(crate) fn apply(&self, x: Tensor<4>) -> Tensor<4> {
        rotate(x, self.cos(), self.sin())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The property the paper derives: the product of a rotated query and a rotated key depends on
    /// the distance between their positions only.
    #[test]
    fn scores_depend_on_the_distance_only() {
        let device = Device::flex();
        let query = Tensor::<1>::from_floats([0.3, -1.2, 0.7, 0.5], &device).reshape([1, 1, 1, 4]);
        let key = Tensor::<1>::from_floats([1.1, 0.4, -0.6, 0.9], &device).reshape([1, 1, 1, 4]);
        let score = |m: usize, n: usize| -> f32 {
            let q = Rotary::new(m, 1, 4, &device).apply(query.clone());
            let k = Rotary::new(n, 1, 4, &device).apply(key.clone());
            (q * k).sum().into_scalar::<f32>()
        };
        assert!((score(3, 1) - score(12, 10)).abs() < 1e-5);
        assert!((score(3, 1) - score(3, 2)).abs() > 1e-3);
    }
}
