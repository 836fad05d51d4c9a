//! Weights with 16 bits each, and their product with a few rows.

#[cfg(target_arch = "x86_64")]
mod x86;

use half::f16;

use crate::vector::vectorize;

/// How many outputs are added up at once; the sums of one row stay in registers for all inputs.
const PANEL: usize = 64;
/// How many rows share a weight that was read.
const ROWS: usize = 4;

/// A matrix of weights with 16 bits each, which take half of the time to read: the sign, five bits of exponent and ten of
/// mantissa (IEEE 754, binary16) of the weight times a power of two. Weights that were saved with 16 bits are the same.
///
/// They stand in the order in which [`half_product`] reads them.
#[derive(Clone, Debug)]
pub struct HalfMatrix {
    inputs: usize,
    outputs: usize,
    /// Panel after panel of outputs, and in each input after input. The last panel is filled up with zeros.
    bits: Vec<[u16; PANEL]>,
    /// What the weights were divided by.
    unit: f32,
}

impl HalfMatrix {
    /// Rounds `weights`, `[inputs, outputs]`.
    ///
    /// # Panics
    ///
    /// When there is no weight, or the weights are not whole rows of `outputs`.
    #[must_use]
    pub fn new(weights: &[f32], outputs: usize) -> Self {
        assert!(!weights.is_empty(), "at least one weight");
        assert_eq!(weights.len() % outputs, 0, "whole rows");
        let inputs = weights.len() / outputs;
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
        let panels = outputs.div_ceil(PANEL);
        let mut bits = vec![[0; PANEL]; panels * inputs];
        for (input, row) in weights.chunks_exact(outputs).enumerate() {
            for (panel, weights) in row.chunks(PANEL).enumerate() {
                for (bits, weight) in bits[panel * inputs + input].iter_mut().zip(weights) {
                    *bits = f16::from_f32(weight * scale).to_bits();
                }
            }
        }
        let unit = if greatest.is_finite() {
            1.0 / scale
        } else {
            f32::NAN
        };
        Self {
            inputs,
            outputs,
            bits,
            unit,
        }
    }

    /// Numbers of a row that is multiplied with the matrix.
    #[must_use]
    pub fn inputs(&self) -> usize {
        self.inputs
    }

    /// Numbers of the row that comes of it.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.outputs
    }
}

/// `y = x · weight`. Each row of `y` is the same, to the last bit, however many there are.
///
/// # Shapes
///
/// - `x`: `[rows, inputs]`
/// - `weight`: `[inputs, outputs]`
/// - `y`: `[rows, outputs]`
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
/// let weight = HalfMatrix::new(&[1.0, 2.0, 3.0, 4.0], 2);
/// let mut y = [0.0; 4];
/// kernels::half_product(&[1.0, 10.0, 0.5, 0.0], &weight, &mut y);
/// assert_eq!(y, [31.0, 42.0, 0.5, 1.0]);
/// ```
pub fn half_product(x: &[f32], weight: &HalfMatrix, y: &mut [f32]) {
    let [inputs, outputs] = [weight.inputs, weight.outputs];
    assert_eq!(x.len() % inputs, 0, "whole rows");
    assert_eq!(x.len() / inputs * outputs, y.len(), "a result for each row");
    let groups = x.chunks_exact(ROWS * inputs);
    let rest = input_by_input::<1>(groups.remainder(), weight);
    let groups: Vec<_> = groups
        .flat_map(|group| input_by_input::<ROWS>(group, weight))
        .collect();
    for (panel, weights) in weight.bits.chunks_exact(inputs).enumerate() {
        let start = panel * PANEL;
        let width = PANEL.min(outputs - start);
        let mut rows = y.chunks_exact_mut(outputs);
        let mut write = |sums: &[[f32; PANEL]]| {
            for (sums, y) in sums.iter().zip(&mut rows) {
                y[start..start + width].copy_from_slice(&sums[..width]);
            }
        };
        for group in groups.chunks_exact(inputs) {
            write(&panel_sums(group, weights));
        }
        for row in rest.chunks_exact(inputs) {
            write(&panel_sums(row, weights));
        }
    }
}

/// Groups of `R` rows, the numbers of a group that are multiplied with one weight beside each other, and in the weights' unit.
fn input_by_input<const R: usize>(x: &[f32], weight: &HalfMatrix) -> Vec<[f32; R]> {
    let inputs = weight.inputs;
    let mut all = Vec::with_capacity(x.len() / R);
    for group in x.chunks_exact(R * inputs) {
        for input in 0..inputs {
            all.push(std::array::from_fn(|row| {
                group[row * inputs + input] * weight.unit
            }));
        }
    }
    all
}

/// The products of `R` rows with a panel: products and sums are rounded one after the other, as everywhere.
fn panel_sums<const R: usize>(x: &[[f32; R]], weights: &[[u16; PANEL]]) -> [[f32; PANEL]; R] {
    #[cfg(target_arch = "x86_64")]
    if let Some(sums) = x86::panel_sums(x, weights) {
        return sums;
    }
    composed_panel_sums(x, weights)
}

/// The same for every processor.
fn composed_panel_sums<const R: usize>(
    x: &[[f32; R]],
    weights: &[[u16; PANEL]],
) -> [[f32; PANEL]; R] {
    vectorize(
        #[inline(always)]
        || {
            let mut sums = [[0.0; PANEL]; R];
            for (x, weights) in x.iter().zip(weights) {
                for row in 0..R {
                    for output in 0..PANEL {
                        sums[row][output] += x[row] * single(weights[output]);
                    }
                }
            }
            sums
        },
    )
}

/// A number with 16 bits in single precision: sign, exponent and mantissa where that has them.
#[inline(always)]
fn single(bits: u16) -> f32 {
    /// The exponents of both formats are counted from other beginnings, 112 apart.
    const SHIFT: f32 = f32::from_bits((112 + 127) << 23);
    let signed = i32::from(bits.cast_signed()) << 13;
    f32::from_bits(signed.cast_unsigned() & 0x8fff_e000) * SHIFT
}

#[cfg(test)]
mod tests {
    use super::{PANEL, ROWS, composed_panel_sums, panel_sums};
    use crate::levels;

    /// The sums of `of` for all numbers with 16 bits that are finite, times numbers of many exponents.
    fn bits_of_sums<const R: usize>(
        of: impl Fn(&[[f32; R]], &[[u16; PANEL]]) -> [[f32; PANEL]; R],
    ) -> Vec<[[u32; PANEL]; R]> {
        let is_finite = |bits: &u16| bits & 0x7c00 != 0x7c00;
        let finite: Vec<u16> = (0..=u16::MAX).filter(is_finite).collect();
        let (weights, _) = finite.as_chunks::<PANEL>();
        let numbers = |input: usize| -> [f32; R] {
            let exponent = input as i32 % 40 - 20;
            std::array::from_fn(|row| (1.0 + 0.37 * row as f32) * 2.0_f32.powi(exponent))
        };
        let x: Vec<[f32; R]> = (0..weights.len()).map(numbers).collect();
        let parts = x.chunks(7).zip(weights.chunks(7));
        parts
            .map(|(x, weights)| of(x, weights).map(|row| row.map(f32::to_bits)))
            .collect()
    }

    fn compare<const R: usize>() {
        let (_, lowest) = levels::all()[0];
        let expected = levels::at(lowest, 1, || bits_of_sums::<R>(composed_panel_sums));
        for (name, level) in levels::all() {
            let composed = levels::at(level, 1, || bits_of_sums::<R>(composed_panel_sums));
            assert!(composed == expected, "{name}, composed");
            let own = levels::at(level, 1, || bits_of_sums::<R>(panel_sums));
            assert!(own == expected, "{name}, the processor's own");
        }
    }

    #[test]
    fn every_level_gives_the_same_bits_by_its_own_conversions_and_by_composed_ones() {
        compare::<1>();
        compare::<ROWS>();
    }
}
