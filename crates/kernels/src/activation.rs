//! The gate of the gated feed-forward network.

use crate::parallel::{for_tasks, rows_of_task};
use crate::vector::{sigmoid, vectorize};

/// For each row of `both`, a gate `g` of `width` numbers and then `u` of as many: `y = g · sigmoid(g) · u` (Shazeer 2020,
/// "GLU Variants Improve Transformer", `SwiGLU`).
///
/// # Panics
///
/// When `both` is not twice as long as `y`, or `y` has no whole rows.
pub fn swiglu(both: &[f32], width: usize, y: &mut [f32]) {
    assert_eq!(
        both.len(),
        2 * y.len(),
        "a gate and a factor for each result"
    );
    assert_eq!(y.len() % width, 0, "whole rows");
    let task = rows_of_task(width) * width;
    for_tasks(
        both.len(),
        both.chunks(2 * task).zip(y.chunks_mut(task)),
        |(both, y)| {
            vectorize(
                #[inline(always)]
                || {
                    for (both, y) in both.chunks_exact(2 * width).zip(y.chunks_exact_mut(width)) {
                        let (gate, up) = both.split_at(width);
                        for ((y, &g), &u) in y.iter_mut().zip(gate).zip(up) {
                            *y = g * sigmoid(g) * u;
                        }
                    }
                },
            );
        },
    );
}

/// The gradient of [`swiglu`] with respect to `both`, from that with respect to its result.
///
/// # Panics
///
/// When the lengths do not fit together.
pub fn swiglu_backward(both: &[f32], width: usize, dy: &[f32], dboth: &mut [f32]) {
    assert_eq!(
        both.len(),
        2 * dy.len(),
        "a gate and a factor for each gradient"
    );
    assert_eq!(both.len(), dboth.len(), "as many results as numbers");
    assert_eq!(dy.len() % width, 0, "whole rows");
    let task = rows_of_task(width) * width;
    let tasks = both.chunks(2 * task).zip(dy.chunks(task));
    for_tasks(
        both.len(),
        tasks.zip(dboth.chunks_mut(2 * task)),
        |((both, dy), dboth)| {
            vectorize(
                #[inline(always)]
                || {
                    let rows = both.chunks_exact(2 * width).zip(dy.chunks_exact(width));
                    for ((both, dy), dboth) in rows.zip(dboth.chunks_exact_mut(2 * width)) {
                        let (gate, up) = both.split_at(width);
                        let (dgate, dup) = dboth.split_at_mut(width);
                        let (up, dy) = (&up[..width], &dy[..width]);
                        let (dgate, dup) = (&mut dgate[..width], &mut dup[..width]);
                        for i in 0..width {
                            let g = gate[i];
                            let s = sigmoid(g);
                            dgate[i] = dy[i] * up[i] * (s + g * s * (1.0 - s));
                            dup[i] = dy[i] * (g * s);
                        }
                    }
                },
            );
        },
    );
}
