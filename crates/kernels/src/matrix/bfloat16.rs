//! Products of numbers that are rounded to eight bits of mantissa, added up in single precision: twice as many at once
//! as in single precision, on processors that have instructions for it (AVX-512 BF16).

#![expect(
    unsafe_code,
    reason = "instructions for which the rest of the program is not compiled"
)]

use std::arch::x86_64::{
    __m256bh, __m512, __m512bh, __m512i, _mm512_cvtne2ps_pbh, _mm512_cvtneps_pbh, _mm512_dpbf16_ps,
    _mm512_mask_storeu_epi32, _mm512_maskz_loadu_ps, _mm512_permutexvar_epi16, _mm512_set1_epi32,
    _mm512_setzero_ps,
};
use std::mem::transmute;
use std::ops::Range;

use pulp::x86::V4;
use pulp::{Simd, bytemuck};

use super::{Factor, Matrix, transpose};

/// Two numbers in the format bfloat16, the upper half of single precision. They are multiplied with those of another pair
/// and the products added up by one instruction; the first of them is in the lower bits.
pub(super) type Pair = u32;

/// Numbers in single precision, or pairs, that a vector has.
const LANES: usize = 16;
/// The rows of [`tile`].
const ROWS: usize = 12;
/// The columns of [`tile`].
const WIDTH: usize = 32;

/// Whether this processor multiplies such numbers, and vectors of 512 bits are chosen for the rest of a product, which has
/// AVX-512 F and BW.
pub(super) fn is_supported() -> bool {
    V4::is_available() && is_x86_feature_detected!("avx512bf16")
}

impl Factor for Pair {
    const STEPS: usize = 2;

    #[inline(always)]
    fn pack<const WIDTH: usize>(
        matrix: Matrix<'_>,
        rows: Range<usize>,
        columns: Range<usize>,
        packed: &mut [Self],
    ) {
        assert!(is_supported(), "bfloat16 needs AVX-512 BF16");
        // SAFETY: the processor has what `pack` is compiled for, as was just asked.
        unsafe { pack::<WIDTH>(matrix, rows, columns, packed) };
    }

    #[inline(always)]
    fn tile<S: Simd, const ROWS: usize, const VECTORS: usize>(
        simd: S,
        left: &[[Self; ROWS]],
        right: &[Self],
    ) -> [[S::f32s; VECTORS]; ROWS] {
        assert!(is_supported(), "bfloat16 needs AVX-512 BF16");
        let (left, _) = left.as_flattened().as_chunks();
        let (right, _) = right.as_chunks();
        // SAFETY: the processor has what `tile` is compiled for, as was just asked.
        let sums = unsafe { tile(left, right) };
        let (sums, _) = S::as_simd_f32s(sums.as_flattened());
        let mut result = [[simd.splat_f32s(0.0); VECTORS]; ROWS];
        result.as_flattened_mut().copy_from_slice(sums);
        result
    }
}

/// See [`Factor::pack`].
#[target_feature(enable = "avx512f,avx512bw,avx512bf16")]
fn pack<const WIDTH: usize>(
    matrix: Matrix<'_>,
    rows: Range<usize>,
    columns: Range<usize>,
    packed: &mut [Pair],
) {
    let steps = columns.len().div_ceil(Pair::STEPS);
    let (packed, _) = packed.as_chunks_mut::<WIDTH>();
    let mut rounded = Vec::new();
    if matrix.row_stride != 1 {
        rounded.resize(WIDTH * steps, 0);
    }
    let panels = packed.chunks_exact_mut(steps);
    for (panel, start) in panels.zip(rows.clone().step_by(WIDTH)) {
        let here = start..rows.end.min(start + WIDTH);
        if matrix.row_stride == 1 {
            let column =
                |column: usize| &matrix.values[column * matrix.column_stride..][here.clone()];
            for (to, first) in panel.iter_mut().zip(columns.clone().step_by(Pair::STEPS)) {
                let second = first + 1;
                let second = if second < columns.end {
                    column(second)
                } else {
                    &[]
                };
                interleave(column(first), second, to);
            }
        } else {
            if here.len() < WIDTH {
                panel.as_flattened_mut().fill(0);
            }
            for (row, to) in here.clone().zip(rounded.chunks_exact_mut(steps)) {
                // A row of pairs is a row of numbers, because the first is in the lower bits. The second of the last pair
                // stays zero where there is none.
                let from = &matrix.values[row * matrix.row_stride..][columns.clone()];
                round(from, bytemuck::cast_slice_mut(to));
            }
            let row = |row| &rounded[row * steps..][..steps];
            transpose::<Pair, WIDTH>(0..here.len(), row, panel);
        }
    }
}

/// The nearest numbers in the format bfloat16; of two as near, that whose last bit is 0. What is not a number stays so, and
/// what is too small for its exponent becomes zero.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512bf16")]
fn round(from: &[f32], to: &mut [u16]) {
    let vector = |numbers: [f32; LANES]| {
        // SAFETY: as many bits, and every pattern of them is valid.
        let numbers = unsafe { transmute::<[f32; LANES], __m512>(numbers) };
        let rounded = _mm512_cvtneps_pbh(numbers);
        // SAFETY: as above.
        unsafe { transmute::<__m256bh, [u16; LANES]>(rounded) }
    };
    let (vectors, rest) = from.as_chunks();
    let (to, of_rest) = to.split_at_mut(vectors.len() * LANES);
    for (&numbers, to) in vectors.iter().zip(to.as_chunks_mut().0) {
        *to = vector(numbers);
    }
    let mut numbers = [0.0; LANES];
    numbers[..rest.len()].copy_from_slice(rest);
    of_rest[..rest.len()].copy_from_slice(&vector(numbers)[..rest.len()]);
}

/// Rounds as [`round`], and pairs each number of `first` with that of `second`. Where there is none, it is zero.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512bf16")]
fn interleave<const WIDTH: usize>(first: &[f32], second: &[f32], to: &mut [Pair; WIDTH]) {
    /// The first, that after `LANES`, the second, that after it, and so on.
    const ORDER: [u16; 2 * LANES] = {
        let mut order = [0; 2 * LANES];
        let mut at = 0;
        while at < order.len() {
            order[at] = (at / 2 + at % 2 * LANES) as u16;
            at += 1;
        }
        order
    };
    // SAFETY: as many bits, and every pattern of them is valid.
    let order = unsafe { transmute::<[u16; 2 * LANES], __m512i>(ORDER) };
    for from in (0..WIDTH).step_by(LANES) {
        // As many of the lowest bits as `len` numbers have after `from`.
        let mask = |len: usize| !(u32::MAX << len.saturating_sub(from).min(LANES)) as u16;
        let vector = |numbers: &[f32]| {
            let start = numbers.as_ptr().wrapping_add(from);
            // SAFETY: only numbers that are there are read.
            unsafe { _mm512_maskz_loadu_ps(mask(numbers.len()), start) }
        };
        let rounded = _mm512_cvtne2ps_pbh(vector(second), vector(first));
        // SAFETY: as many bits, and every pattern of them is valid.
        let rounded = unsafe { transmute::<__m512bh, __m512i>(rounded) };
        let pairs = _mm512_permutexvar_epi16(order, rounded);
        let start = to.as_mut_ptr().wrapping_add(from).cast();
        // SAFETY: only pairs that are there are written.
        unsafe { _mm512_mask_storeu_epi32(start, mask(WIDTH), pairs) };
    }
}

/// The product of a panel of rows and a panel of columns.
#[target_feature(enable = "avx512f,avx512bw,avx512bf16")]
fn tile(left: &[[Pair; ROWS]], right: &[[Pair; WIDTH]]) -> [[f32; WIDTH]; ROWS] {
    const VECTORS: usize = WIDTH / LANES;
    let mut sums = [[_mm512_setzero_ps(); VECTORS]; ROWS];
    let right = &right[..left.len()];
    // By index, because only so are all the sums in registers in every profile.
    for step in 0..left.len() {
        let left = &left[step];
        // SAFETY: as many bits, and every pattern of them is valid.
        let right = unsafe { transmute::<[Pair; WIDTH], [__m512bh; VECTORS]>(right[step]) };
        for row in 0..ROWS {
            let factor = _mm512_set1_epi32(left[row].cast_signed());
            // SAFETY: as above.
            let factor = unsafe { transmute::<__m512i, __m512bh>(factor) };
            for vector in 0..VECTORS {
                sums[row][vector] = _mm512_dpbf16_ps(sums[row][vector], factor, right[vector]);
            }
        }
    }
    // SAFETY: as many numbers, each of which has every bit pattern.
    unsafe { transmute::<[[__m512; VECTORS]; ROWS], [[f32; WIDTH]; ROWS]>(sums) }
}
