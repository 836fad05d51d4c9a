//! What an optimizer does to a parameter, in one pass over its numbers.

use crate::parallel::{for_tasks, rows_of_task};
use crate::vector::{dot, vectorize};
use crate::{Matrix, Output, product};

/// The coefficients of x, x³ and x⁵ in a step of the Newton–Schulz iteration (Jordan et al. 2024).
pub(crate) const NEWTON_SCHULZ: [f32; 3] = [3.4445, -4.775, 2.0315];
/// How often it is done.
pub(crate) const NEWTON_SCHULZ_STEPS: usize = 5;
/// How long a step of Muon is beside the learning rate, but for the root of the longer side (Liu et al. 2025).
pub(crate) const MUON_LENGTH: f32 = 0.2;
/// A matrix with a smaller norm is not brought to norm 1 before.
pub(crate) const TINY_NORM: f32 = 1e-7;

/// The settings of [`adam_w_update`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdamWUpdate {
    /// The learning rate.
    pub learning_rate: f32,
    /// How much of the mean of the gradients is kept in each step, from 0 to below 1.
    pub beta_1: f32,
    /// How much of the mean of their squares is kept in each step, from 0 to below 1.
    pub beta_2: f32,
    /// Added to the root of the mean of the squares.
    pub epsilon: f32,
    /// The share of the weights that is taken away, times the learning rate.
    pub weight_decay: f32,
    /// The number of this step, from 1.
    pub step: i32,
}

/// A step of `AdamW` (Loshchilov and Hutter 2019, algorithm 2): `weights` and the means of the gradients and of their
/// squares are changed in place.
///
/// # Panics
///
/// When the lengths differ.
///
/// # Examples
///
/// ```
/// use kernels::{AdamWUpdate, adam_w_update};
///
/// let (mut weights, mut mean, mut mean_square) = ([1.0], [0.0], [0.0]);
/// let update = AdamWUpdate {
///     learning_rate: 0.1,
///     beta_1: 0.9,
///     beta_2: 0.999,
///     epsilon: 0.0,
///     weight_decay: 0.0,
///     step: 1,
/// };
/// adam_w_update(&mut weights, &[3.0], &mut mean, &mut mean_square, update);
/// // The first step is as long as the learning rate, whatever the gradient.
/// assert!((weights[0] - 0.9_f32).abs() < 1e-6);
/// ```
pub fn adam_w_update(
    weights: &mut [f32],
    gradient: &[f32],
    mean: &mut [f32],
    mean_square: &mut [f32],
    update: AdamWUpdate,
) {
    let len = weights.len();
    for other in [gradient.len(), mean.len(), mean_square.len()] {
        assert_eq!(len, other, "numbers of one parameter");
    }
    let AdamWUpdate {
        learning_rate,
        beta_1,
        beta_2,
        epsilon,
        weight_decay,
        step,
    } = update;
    let (rest_1, rest_2) = (1.0 - beta_1, 1.0 - beta_2);
    let correction_1 = 1.0 / (1.0 - beta_1.powi(step));
    let correction_2 = 1.0 / (1.0 - beta_2.powi(step));
    let kept = 1.0 - learning_rate * weight_decay;
    let task = rows_of_task(1);
    let parameters = weights.chunks_mut(task).zip(gradient.chunks(task));
    let means = mean.chunks_mut(task).zip(mean_square.chunks_mut(task));
    for_tasks(len, parameters.zip(means), |((w, g), (m, v))| {
        vectorize(
            #[inline(always)]
            || {
                let numbers = w.iter_mut().zip(g).zip(m.iter_mut().zip(v.iter_mut()));
                for ((w, &g), (m, v)) in numbers {
                    *m = beta_1 * *m + rest_1 * g;
                    *v = beta_2 * *v + rest_2 * (g * g);
                    let root = (*v * correction_2).sqrt();
                    *w = kept * *w - learning_rate * (*m * correction_1 / (root + epsilon));
                }
            },
        );
    });
}

/// The settings of [`muon_update`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MuonUpdate {
    /// The learning rate.
    pub learning_rate: f32,
    /// How much of the sum of the gradients is kept in each step, from 0 to below 1.
    pub momentum: f32,
    /// The share of the weights that is taken away, times the learning rate.
    pub weight_decay: f32,
}

/// A step of Muon (Jordan et al. 2024, "Muon: An optimizer for hidden layers in neural networks") with Nesterov's
/// momentum for a matrix of `rows` and `columns`: `weights` and the decaying sum of the gradients are changed in place. As
/// in Liu et al. 2025 ("Muon is Scalable for LLM Training", equation 4) steps are `0.2 · √max(rows, columns)` times as
/// long, which makes them as large as those of `AdamW`.
///
/// # Panics
///
/// When the lengths are not those of the matrix.
pub fn muon_update(
    weights: &mut [f32],
    gradient: &[f32],
    velocity: &mut [f32],
    [rows, columns]: [usize; 2],
    update: MuonUpdate,
) {
    for len in [weights.len(), gradient.len(), velocity.len()] {
        assert_eq!(len, rows * columns, "numbers of one matrix");
    }
    let MuonUpdate {
        learning_rate,
        momentum,
        weight_decay,
    } = update;
    let mut direction: Vec<f32> = (velocity.iter_mut().zip(gradient))
        .map(|(velocity, gradient)| {
            *velocity = momentum * *velocity + gradient;
            momentum * *velocity + gradient
        })
        .collect();
    orthogonalize(&mut direction, [rows, columns]);
    let length = learning_rate * MUON_LENGTH * (rows.max(columns) as f32).sqrt();
    let kept = 1.0 - learning_rate * weight_decay;
    for (weight, direction) in weights.iter_mut().zip(direction) {
        *weight = kept * *weight - length * direction;
    }
}

/// Brings the singular values of a matrix of `rows` and `columns` near 1 by five steps of the Newton–Schulz iteration with
/// the coefficients of Jordan et al. 2024: those that are not tiny beside the matrix end between 0.68 and 1.14.
///
/// # Panics
///
/// When the length of `matrix` is not that of the matrix.
///
/// # Examples
///
/// ```
/// let mut matrix = [3.0, 0.0, 0.0, 1.0];
/// kernels::orthogonalize(&mut matrix, [2, 2]);
/// for (at, one) in [(0, 1.0), (1, 0.0), (2, 0.0), (3, 1.0_f32)] {
///     assert!((matrix[at] - one).abs() < 0.35, "{matrix:?}");
/// }
/// ```
pub fn orthogonalize(matrix: &mut [f32], [rows, columns]: [usize; 2]) {
    assert_eq!(matrix.len(), rows * columns, "numbers of one matrix");
    let [a, b, c] = NEWTON_SCHULZ;
    let norm = dot(matrix, matrix).sqrt().max(TINY_NORM);
    for value in &mut *matrix {
        *value /= norm;
    }
    let side = rows.min(columns);
    let mut gram = vec![0.0; side * side];
    let mut polynomial = vec![0.0; side * side];
    let mut next = vec![0.0; matrix.len()];
    for _ in 0..NEWTON_SCHULZ_STEPS {
        let x = Matrix::new(matrix, rows, columns);
        let (left, right) = if rows <= columns {
            (x, x.transposed())
        } else {
            (x.transposed(), x)
        };
        product(left, right, &mut gram, Output::Write);
        let square = Matrix::new(&gram, side, side);
        product(square, square, &mut polynomial, Output::Write);
        for (square, gram) in polynomial.iter_mut().zip(&gram) {
            *square = b * gram + c * *square;
        }
        for (next, x) in next.iter_mut().zip(&*matrix) {
            *next = a * x;
        }
        let polynomial = Matrix::new(&polynomial, side, side);
        if rows <= columns {
            product(polynomial, x, &mut next, Output::Add);
        } else {
            product(x, polynomial, &mut next, Output::Add);
        }
        matrix.copy_from_slice(&next);
    }
}
