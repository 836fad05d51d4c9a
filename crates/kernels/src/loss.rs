//! Cross-entropy of the softmax of logits.

use crate::parallel::{for_tasks, rows_of_task};
use crate::vector::{exp, maximum, vectorize};

/// The mean over the rows of `logits` of `-ln softmax(row)[target]`. Rows with a negative target are left out; the mean of
/// none is 0. With `gradient`, of the length of `logits`, the gradient is written there in the same pass.
///
/// # Panics
///
/// When the lengths do not fit together, or a target is no position in a row.
///
/// # Examples
///
/// ```
/// let loss = kernels::cross_entropy(&[1.0, 1.0, 7.0, 0.0], 2, &[0, -1], None);
/// assert!((loss - 2.0_f32.ln()).abs() < 1e-6);
/// ```
#[must_use]
pub fn cross_entropy(
    logits: &[f32],
    width: usize,
    targets: &[i64],
    gradient: Option<&mut [f32]>,
) -> f32 {
    assert_eq!(logits.len(), targets.len() * width, "a target for each row");
    let counted = targets.iter().filter(|&&target| target >= 0).count();
    if counted == 0 {
        if let Some(gradient) = gradient {
            gradient.fill(0.0);
        }
        return 0.0;
    }
    let share = 1.0 / counted as f32;
    let rows = rows_of_task(width);
    let tasks = logits.chunks(rows * width).zip(targets.chunks(rows));
    let sums = match gradient {
        Some(gradient) => {
            assert_eq!(logits.len(), gradient.len(), "as many results as logits");
            let tasks = tasks.zip(gradient.chunks_mut(rows * width));
            for_tasks(logits.len(), tasks, |((logits, targets), gradient)| {
                rows_with_gradient(logits, width, targets, share, gradient)
            })
        }
        None => for_tasks(logits.len(), tasks, |(logits, targets)| {
            // Of one row at a time, which stays in the cache.
            let mut exponentials = vec![0.0; width];
            let rows = logits.chunks_exact(width).zip(targets);
            rows.map(|(logits, target)| {
                rows_with_gradient(logits, width, &[*target], share, &mut exponentials)
            })
            .sum()
        }),
    };
    (sums.into_iter().sum::<f64>() / counted as f64) as f32
}

/// The sum of the losses of some rows.
fn rows_with_gradient(
    logits: &[f32],
    width: usize,
    targets: &[i64],
    share: f32,
    gradient: &mut [f32],
) -> f64 {
    let mut sum = 0.0;
    vectorize(
        #[inline(always)]
        || {
            let rows = logits
                .chunks_exact(width)
                .zip(gradient.chunks_exact_mut(width));
            for ((logits, gradient), &target) in rows.zip(targets) {
                let Ok(target) = usize::try_from(target) else {
                    gradient.fill(0.0);
                    continue;
                };
                let greatest = maximum(logits);
                for (gradient, &logit) in gradient.iter_mut().zip(logits) {
                    *gradient = exp(logit - greatest);
                }
                let total = crate::vector::reduce(0.0, |a, b| a + b, |[x]| x, [&*gradient]);
                let scale = share / total;
                for gradient in gradient.iter_mut() {
                    *gradient *= scale;
                }
                gradient[target] -= share;
                sum += f64::from(total.ln() + greatest - logits[target]);
            }
        },
    );
    sum
}
