//! Normalisation by the root of the mean square (Zhang and Sennrich 2019, equation 4).

use crate::parallel::{for_tasks, rows_of_task};
use crate::vector::{dot, reduce, vectorize};

/// For each row `x` of as many numbers as `gamma` has: `y = x / √(mean(x²) + epsilon) · gamma`.
///
/// # Panics
///
/// When the lengths do not fit together.
///
/// # Examples
///
/// ```
/// let mut y = [0.0; 2];
/// kernels::rms_norm(&[3.0, 4.0], &[1.0, 2.0], 0.0, &mut y);
/// // The mean square of 3 and 4 is 12.5.
/// assert!((y[0] - 3.0 / 12.5_f32.sqrt()).abs() < 1e-6);
/// assert!((y[1] - 8.0 / 12.5_f32.sqrt()).abs() < 1e-6);
/// ```
pub fn rms_norm(x: &[f32], gamma: &[f32], epsilon: f32, y: &mut [f32]) {
    let width = gamma.len();
    assert_eq!(x.len(), y.len(), "as many results as numbers");
    assert_eq!(x.len() % width, 0, "whole rows");
    let task = rows_of_task(width) * width;
    for_tasks(x.len(), x.chunks(task).zip(y.chunks_mut(task)), |(x, y)| {
        vectorize(
            #[inline(always)]
            || {
                for (x, y) in x.chunks_exact(width).zip(y.chunks_exact_mut(width)) {
                    let scale = inverse_rms(x, epsilon);
                    for ((y, x), gamma) in y.iter_mut().zip(x).zip(gamma) {
                        *y = x * scale * gamma;
                    }
                }
            },
        );
    });
}

/// The gradients of [`rms_norm`] with respect to `x`, written to `dx`, and to `gamma`, returned, from that with respect
/// to its result.
///
/// # Panics
///
/// When the lengths do not fit together.
#[must_use]
pub fn rms_norm_backward(
    x: &[f32],
    gamma: &[f32],
    epsilon: f32,
    dy: &[f32],
    dx: &mut [f32],
) -> Vec<f32> {
    let width = gamma.len();
    assert_eq!(x.len(), dy.len(), "as many gradients as numbers");
    assert_eq!(x.len(), dx.len(), "as many results as numbers");
    assert_eq!(x.len() % width, 0, "whole rows");
    let task = rows_of_task(width) * width;
    let tasks = x.chunks(task).zip(dy.chunks(task)).zip(dx.chunks_mut(task));
    let sums = for_tasks(x.len(), tasks, |((x, dy), dx)| {
        let mut dgamma = vec![0.0; width];
        vectorize(
            #[inline(always)]
            || {
                let rows = x.chunks_exact(width).zip(dy.chunks_exact(width));
                for ((x, dy), dx) in rows.zip(dx.chunks_exact_mut(width)) {
                    let scale = inverse_rms(x, epsilon);
                    let along =
                        reduce(0.0, |a, b| a + b, |[x, dy, g]| x * (dy * g), [x, dy, gamma]);
                    let along = along * scale * scale * scale / width as f32;
                    let dx = &mut dx[..width];
                    let (x, dy, gamma) = (&x[..width], &dy[..width], &gamma[..width]);
                    for i in 0..width {
                        dx[i] = dy[i] * gamma[i] * scale - x[i] * along;
                    }
                    for i in 0..width {
                        dgamma[i] += dy[i] * (x[i] * scale);
                    }
                }
            },
        );
        dgamma
    });
    let mut dgamma = vec![0.0; width];
    for sum in sums {
        for (total, part) in dgamma.iter_mut().zip(sum) {
            *total += part;
        }
    }
    dgamma
}

#[inline(always)]
fn inverse_rms(x: &[f32], epsilon: f32) -> f32 {
    1.0 / (dot(x, x) / x.len() as f32 + epsilon).sqrt()
}
