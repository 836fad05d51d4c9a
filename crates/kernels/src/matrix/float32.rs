//! Products of numbers in single precision.

use std::ops::Range;

use pulp::Simd;

use super::{Factor, Matrix, transpose};

impl Factor for f32 {
    const STEPS: usize = 1;

    #[inline(always)]
    fn pack<const WIDTH: usize>(
        matrix: Matrix<'_>,
        rows: Range<usize>,
        columns: Range<usize>,
        packed: &mut [Self],
    ) {
        let (packed, _) = packed.as_chunks_mut::<WIDTH>();
        let panels = packed.chunks_exact_mut(columns.len());
        for (panel, start) in panels.zip(rows.clone().step_by(WIDTH)) {
            let here = start..rows.end.min(start + WIDTH);
            if here.len() < WIDTH {
                panel.as_flattened_mut().fill(0.0);
            }
            if matrix.row_stride == 1 {
                for (to, column) in panel.iter_mut().zip(columns.clone()) {
                    let from = &matrix.values[column * matrix.column_stride..][here.clone()];
                    match <&[f32; WIDTH]>::try_from(from) {
                        Ok(whole) => *to = *whole,
                        Err(_) => to[..from.len()].copy_from_slice(from),
                    }
                }
            } else {
                let row = |row| &matrix.values[row * matrix.row_stride..][columns.clone()];
                transpose::<Self, WIDTH>(here, row, panel);
            }
        }
    }

    #[inline(always)]
    fn tile<S: Simd, const ROWS: usize, const VECTORS: usize>(
        simd: S,
        left: &[[Self; ROWS]],
        right: &[Self],
    ) -> [[S::f32s; VECTORS]; ROWS] {
        let (right, _) = S::as_simd_f32s(right);
        let (right, _) = right.as_chunks::<VECTORS>();
        let mut sums = [[simd.splat_f32s(0.0); VECTORS]; ROWS];
        // By index, because iterators zipped are calls where they are not inlined.
        let right = &right[..left.len()];
        for step in 0..left.len() {
            for row in 0..ROWS {
                let factor = simd.splat_f32s(left[step][row]);
                for vector in 0..VECTORS {
                    let right = right[step][vector];
                    sums[row][vector] = simd.mul_add_e_f32s(factor, right, sums[row][vector]);
                }
            }
        }
        // Copied, because the caller chooses rows at run time: sums that are chosen from so are written to memory after each
        // addition, where the whole program is not optimised at once.
        let mut result = [[simd.splat_f32s(0.0); VECTORS]; ROWS];
        for row in 0..ROWS {
            for vector in 0..VECTORS {
                result[row][vector] = sums[row][vector];
            }
        }
        result
    }
}
