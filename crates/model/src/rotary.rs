//! Rotary position embedding (Su et al. 2021, equation 34).

use burn::tensor::{Device, Tensor};

/// The base of the geometric series of frequencies, as in the paper.
const BASE: f32 = 10_000.0;

/// The angles of the first `positions` positions for heads of width `head_dim`, `[positions, head_dim / 2]`.
pub(crate) fn angles(positions: usize, head_dim: usize) -> Vec<f32> {
    let angle = |position: usize, pair: usize| {
        position as f32 * BASE.powf(-2.0 * pair as f32 / head_dim as f32)
    };
    (0..positions)
        .flat_map(|position| (0..head_dim / 2).map(move |pair| angle(position, pair)))
        .collect()
}

/// Cosines and sines of the angles; applied to queries and keys.
#[derive(Clone)]
pub(crate) struct Rotary {
    /// `[positions, head_dim / 2]`
    cos: Tensor<2>,
    /// `[positions, head_dim / 2]`
    sin: Tensor<2>,
}

impl Rotary {
    /// Those of the first `positions` positions.
    pub(crate) fn new(positions: usize, head_dim: usize, device: &Device) -> Self {
        let angles = angles(positions, head_dim);
        let table = |of: fn(f32) -> f32| {
            let values: Vec<f32> = angles.iter().copied().map(of).collect();
            Tensor::<1>::from_floats(values.as_slice(), device).reshape([positions, head_dim / 2])
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernels::composed::rotate;

    /// The property the paper derives: the product of a rotated query and a rotated key depends on
    /// the distance between their positions only.
    #[test]
    fn scores_depend_on_the_distance_only() {
        let device = Device::flex();
        let rotary = Rotary::new(13, 4, &device);
        let score = |m: usize, n: usize| -> f32 {
            let at = |values: [f32; 4], position: usize| {
                let values = Tensor::<1>::from_floats(values, &device).reshape([1, 1, 1, 4]);
                let [cos, sin] = [rotary.cos(), rotary.sin()];
                rotate(
                    values,
                    cos.narrow(0, position, 1),
                    sin.narrow(0, position, 1),
                )
            };
            let (query, key) = (at([0.3, -1.2, 0.7, 0.5], m), at([1.1, 0.4, -0.6, 0.9], n));
            (query * key).sum().into_scalar::<f32>()
        };
        assert!((score(3, 1) - score(12, 10)).abs() < 1e-5);
        assert!((score(3, 1) - score(3, 2)).abs() > 1e-3);
    }
}
