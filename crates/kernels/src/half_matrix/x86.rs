//! [`panel_sums`](super::panel_sums) with the instructions that read numbers with 16 bits (AVX-512 F, or AVX and F16C).

#![expect(
    unsafe_code,
    reason = "instructions for which the rest of the program is not compiled"
)]

use std::arch::x86_64::{
    __m128i, __m256, __m256i, __m512, _mm256_add_ps, _mm256_cvtph_ps, _mm256_mul_ps,
    _mm256_set1_ps, _mm256_setzero_ps, _mm512_add_ps, _mm512_cvtph_ps, _mm512_mul_ps,
    _mm512_set1_ps, _mm512_setzero_ps,
};
use std::mem::transmute;

use super::PANEL;

/// The sums, where the processor has the instructions.
pub(super) fn panel_sums<const R: usize>(
    x: &[[f32; R]],
    weights: &[[u16; PANEL]],
) -> Option<[[f32; PANEL]; R]> {
    #[cfg(test)]
    match crate::levels::chosen() {
        Some(pulp::Arch::V3(_)) => return by_avx(x, weights),
        Some(pulp::Arch::Scalar) => return None,
        _ => {}
    }
    by_avx512(x, weights).or_else(|| by_avx(x, weights))
}

fn by_avx512<const R: usize>(
    x: &[[f32; R]],
    weights: &[[u16; PANEL]],
) -> Option<[[f32; PANEL]; R]> {
    // SAFETY: the processor has what the function is compiled for, as is just asked.
    is_x86_feature_detected!("avx512f").then(|| unsafe { with_avx512(x, weights) })
}

fn by_avx<const R: usize>(x: &[[f32; R]], weights: &[[u16; PANEL]]) -> Option<[[f32; PANEL]; R]> {
    let has_both = is_x86_feature_detected!("avx") && is_x86_feature_detected!("f16c");
    // SAFETY: as above.
    has_both.then(|| unsafe { with_avx(x, weights) })
}

#[target_feature(enable = "avx512f")]
fn with_avx512<const R: usize>(x: &[[f32; R]], weights: &[[u16; PANEL]]) -> [[f32; PANEL]; R] {
    const VECTORS: usize = PANEL / 16;
    let mut sums = [[_mm512_setzero_ps(); VECTORS]; R];
    for (x, weights) in x.iter().zip(weights) {
        // SAFETY: as many bits, and every pattern of them is valid.
        let weights = unsafe { transmute::<[u16; PANEL], [__m256i; VECTORS]>(*weights) };
        for vector in 0..VECTORS {
            let weights = _mm512_cvtph_ps(weights[vector]);
            for row in 0..R {
                let product = _mm512_mul_ps(_mm512_set1_ps(x[row]), weights);
                sums[row][vector] = _mm512_add_ps(sums[row][vector], product);
            }
        }
    }
    // SAFETY: as many numbers, each of which has every bit pattern.
    sums.map(|row| unsafe { transmute::<[__m512; VECTORS], [f32; PANEL]>(row) })
}

#[target_feature(enable = "avx,f16c")]
fn with_avx<const R: usize>(x: &[[f32; R]], weights: &[[u16; PANEL]]) -> [[f32; PANEL]; R] {
    const LANES: usize = 8;
    /// Of a part of the panel, so that the sums of several rows fit into sixteen registers.
    const VECTORS: usize = 2;
    let mut result = [[0.0; PANEL]; R];
    for part in (0..PANEL).step_by(VECTORS * LANES) {
        let mut sums = [[_mm256_setzero_ps(); VECTORS]; R];
        for (x, weights) in x.iter().zip(weights) {
            let (weights, _) = weights[part..].as_chunks::<LANES>();
            for vector in 0..VECTORS {
                // SAFETY: as many bits, and every pattern of them is valid.
                let weights = unsafe { transmute::<[u16; LANES], __m128i>(weights[vector]) };
                let weights = _mm256_cvtph_ps(weights);
                for row in 0..R {
                    let product = _mm256_mul_ps(_mm256_set1_ps(x[row]), weights);
                    sums[row][vector] = _mm256_add_ps(sums[row][vector], product);
                }
            }
        }
        for row in 0..R {
            for vector in 0..VECTORS {
                // SAFETY: as many numbers, each of which has every bit pattern.
                let sums = unsafe { transmute::<__m256, [f32; LANES]>(sums[row][vector]) };
                result[row][part + vector * LANES..][..LANES].copy_from_slice(&sums);
            }
        }
    }
    result
}
