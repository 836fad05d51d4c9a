//! A short causal convolution along the positions, channel by channel, added to its input (Allen-Zhu 2025, "Physics of
//! Language Models", part 4.1: a Canon layer).

use crate::parallel::for_tasks;
use crate::vector::vectorize;

/// For each position `t` of each sequence, and channel by channel: `y[t] = x[t] + Σ taps[n] · x[t − n]`, where nothing
/// stands before the first position.
///
/// # Shapes
///
/// - `x` and `y`: `[sequences, positions, width]`
/// - `taps`: `[n, width]`; row `n` for the position `n` before
///
/// # Panics
///
/// When the lengths do not fit together.
///
/// # Examples
///
/// ```
/// let mut y = [0.0; 3];
/// // One channel, three positions; half of the position before is added.
/// kernels::short_convolution(&[1.0, 2.0, 4.0], &[0.0, 0.5], [3, 1], &mut y);
/// assert_eq!(y, [1.0, 2.5, 5.0]);
/// ```
pub fn short_convolution(x: &[f32], taps: &[f32], [positions, width]: [usize; 2], y: &mut [f32]) {
    let sequence = sequence_len(x.len(), taps.len(), positions, width);
    assert_eq!(x.len(), y.len(), "as many results as numbers");
    let tasks = x.chunks_exact(sequence).zip(y.chunks_exact_mut(sequence));
    for_tasks(x.len(), tasks, |(x, y)| {
        vectorize(
            #[inline(always)]
            || {
                y.copy_from_slice(x);
                for (distance, tap) in taps.chunks_exact(width).enumerate().take(positions) {
                    let later = y[distance * width..].chunks_exact_mut(width);
                    for (y, x) in later.zip(x.chunks_exact(width)) {
                        multiply_add(y, tap, x);
                    }
                }
            },
        );
    });
}

/// The gradients of [`short_convolution`] with respect to `x`, written to `dx`, and to `taps`, returned, from that with
/// respect to its result.
///
/// # Panics
///
/// When the lengths do not fit together.
#[must_use]
pub fn short_convolution_backward(
    x: &[f32],
    taps: &[f32],
    [positions, width]: [usize; 2],
    dy: &[f32],
    dx: &mut [f32],
) -> Vec<f32> {
    let sequence = sequence_len(x.len(), taps.len(), positions, width);
    assert_eq!(x.len(), dy.len(), "as many gradients as numbers");
    assert_eq!(x.len(), dx.len(), "as many results as numbers");
    let sequences = x.chunks_exact(sequence).zip(dy.chunks_exact(sequence));
    let tasks = sequences.zip(dx.chunks_exact_mut(sequence));
    let sums = for_tasks(x.len(), tasks, |((x, dy), dx)| {
        let mut dtaps = vec![0.0; taps.len()];
        vectorize(
            #[inline(always)]
            || {
                dx.copy_from_slice(dy);
                let taps = taps.chunks_exact(width);
                let distances = taps.zip(dtaps.chunks_exact_mut(width)).enumerate();
                for (distance, (tap, dtap)) in distances.take(positions) {
                    let later = dy[distance * width..].chunks_exact(width);
                    let earlier = x.chunks_exact(width).zip(dx.chunks_exact_mut(width));
                    for (dy, (x, dx)) in later.zip(earlier) {
                        multiply_add(dx, tap, dy);
                        multiply_add(dtap, x, dy);
                    }
                }
            },
        );
        dtaps
    });
    let mut dtaps = vec![0.0; taps.len()];
    for sum in sums {
        for (total, part) in dtaps.iter_mut().zip(sum) {
            *total += part;
        }
    }
    dtaps
}

/// How many numbers one sequence has.
fn sequence_len(numbers: usize, taps: usize, positions: usize, width: usize) -> usize {
    let sequence = positions * width;
    assert!(sequence > 0, "at least one position and one channel");
    assert_eq!(numbers % sequence, 0, "whole sequences");
    assert_eq!(taps % width, 0, "whole rows of taps");
    sequence
}

#[inline(always)]
fn multiply_add(sum: &mut [f32], a: &[f32], b: &[f32]) {
    for ((sum, a), b) in sum.iter_mut().zip(a).zip(b) {
        *sum += a * b;
    }
}
