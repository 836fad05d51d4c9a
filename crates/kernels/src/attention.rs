//! Causal self-attention with rotary positions (Vaswani et al. 2017, section 3.2; Su et al. 2021, equation 34).
//!
//! A sequence and a head at a time, so that the scores stay in the cache; they are not kept but computed again for the
//! gradients (Dao et al. 2022, `FlashAttention`, section 3.1).

use rayon::prelude::*;

use crate::matrix::{Matrix, Output, product_on_one_thread};
use crate::parallel::is_shared;
use crate::vector::{dot, exp, maximum, reduce, vectorize};

/// The sizes of attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttentionShape {
    /// Number of sequences.
    pub sequences: usize,
    /// Positions of each sequence.
    pub positions: usize,
    /// Number of heads.
    pub heads: usize,
    /// The width of a head, an even number.
    pub head_dim: usize,
}

impl AttentionShape {
    fn width(&self) -> usize {
        self.heads * self.head_dim
    }

    /// Whether several threads are worth waking.
    fn is_large(&self) -> bool {
        is_shared(
            self.sequences * self.positions * self.positions * self.width(),
            1 << 22,
        )
    }
}

/// The angles by which queries and keys are turned.
#[derive(Clone, Copy, Debug)]
pub struct Rotation<'a> {
    /// Cosines, `head_dim / 2` for each position.
    pub cos: &'a [f32],
    /// Sines, as many.
    pub sin: &'a [f32],
}

/// How many rows of scores are computed at once, for the positions up to the last of them: fewer would leave the blocks of
/// products half empty, more compute what is not seen.
const BLOCK: usize = 48;

/// For each position the mean of the values up to there, weighted by the softmax of the products of its query and the
/// keys, divided by the root of `head_dim`. Element `i` of the first half of a query or key and element `i` of its second
/// half are a point in the plane that is turned by the angle `i` of its position.
///
/// - `query_key_value`: for each sequence and position, the queries of all heads, the keys, and the values
/// - `out`: for each sequence and position, the results of all heads
///
/// # Panics
///
/// When the lengths do not fit together.
pub fn causal_attention(
    query_key_value: &[f32],
    rotation: Rotation<'_>,
    shape: AttentionShape,
    out: &mut [f32],
) {
    let width = shape.width();
    check(query_key_value, rotation, shape, out);
    let sequence = |(input, out): (&[f32], &mut [f32])| {
        let head = |head: usize| {
            let mut work = Work::new(input, rotation, shape, head);
            let mut result = vec![0.0; shape.positions * shape.head_dim];
            for from in (0..shape.positions).step_by(BLOCK) {
                let to = shape.positions.min(from + BLOCK);
                work.weights(from, to);
                work.attend(from, to, &mut result);
            }
            result
        };
        for (head, result) in for_heads(shape, head).into_iter().enumerate() {
            let rows = result.chunks_exact(shape.head_dim);
            for (out, row) in out.chunks_exact_mut(width).zip(rows) {
                out[head * shape.head_dim..][..shape.head_dim].copy_from_slice(row);
            }
        }
    };
    let of_input = shape.positions * 3 * width;
    let of_output = shape.positions * width;
    if shape.is_large() {
        let sequences = query_key_value.par_chunks(of_input);
        sequences
            .zip(out.par_chunks_mut(of_output))
            .for_each(sequence);
    } else {
        let sequences = query_key_value.chunks(of_input);
        sequences.zip(out.chunks_mut(of_output)).for_each(sequence);
    }
}

/// The gradient of [`causal_attention`] with respect to `query_key_value`, from that with respect to its result.
///
/// # Panics
///
/// When the lengths do not fit together.
pub fn causal_attention_backward(
    query_key_value: &[f32],
    rotation: Rotation<'_>,
    shape: AttentionShape,
    dout: &[f32],
    gradient: &mut [f32],
) {
    let width = shape.width();
    check(query_key_value, rotation, shape, dout);
    assert_eq!(
        gradient.len(),
        query_key_value.len(),
        "as many results as numbers"
    );
    let sequence = |((input, dout), gradient): ((&[f32], &[f32]), &mut [f32])| {
        let head = |head: usize| {
            let mut work = Work::new(input, rotation, shape, head);
            let mut gradients = Gradients::new(shape);
            for from in (0..shape.positions).step_by(BLOCK) {
                let to = shape.positions.min(from + BLOCK);
                work.weights(from, to);
                work.backward(from, to, dout, &mut gradients);
            }
            gradients.turn_back(rotation, shape);
            gradients
        };
        for (head, result) in for_heads(shape, head).into_iter().enumerate() {
            let parts = [result.query, result.key, result.value];
            for (part, result) in parts.into_iter().enumerate() {
                let rows = result.chunks_exact(shape.head_dim);
                for (gradient, row) in gradient.chunks_exact_mut(3 * width).zip(rows) {
                    let at = part * width + head * shape.head_dim;
                    gradient[at..at + shape.head_dim].copy_from_slice(row);
                }
            }
        }
    };
    let of_input = shape.positions * 3 * width;
    let of_output = shape.positions * width;
    if shape.is_large() {
        let sequences = query_key_value.par_chunks(of_input);
        sequences
            .zip(dout.par_chunks(of_output))
            .zip(gradient.par_chunks_mut(of_input))
            .for_each(sequence);
    } else {
        let sequences = query_key_value.chunks(of_input);
        sequences
            .zip(dout.chunks(of_output))
            .zip(gradient.chunks_mut(of_input))
            .for_each(sequence);
    }
}

fn check(input: &[f32], rotation: Rotation<'_>, shape: AttentionShape, out: &[f32]) {
    let numbers = shape.sequences * shape.positions * shape.width();
    let angles = shape.positions * shape.head_dim / 2;
    assert!(numbers > 0, "no size is zero");
    assert_eq!(shape.head_dim % 2, 0, "pairs are turned");
    assert_eq!(input.len(), 3 * numbers, "queries, keys and values");
    assert_eq!(out.len(), numbers, "a result for each query");
    assert_eq!(rotation.cos.len(), angles, "a cosine for each pair");
    assert_eq!(rotation.sin.len(), angles, "a sine for each pair");
}

/// Calls `head` with the number of each head and returns what it returns, in order.
fn for_heads<R: Send>(shape: AttentionShape, head: impl Fn(usize) -> R + Send + Sync) -> Vec<R> {
    if shape.is_large() {
        (0..shape.heads).into_par_iter().map(head).collect()
    } else {
        (0..shape.heads).map(head).collect()
    }
}

/// One head of one sequence.
struct Work<'a> {
    shape: AttentionShape,
    /// The first column of this head among those of all heads.
    column: usize,
    /// `[positions, head_dim]`, turned, and divided by the root of `head_dim`.
    query: Vec<f32>,
    /// `[positions, head_dim]`, turned.
    key: Vec<f32>,
    /// `[positions, head_dim]`, between the numbers of other heads.
    value: &'a [f32],
    /// `[BLOCK, positions]`: the softmax of the scores of some positions.
    weights: Vec<f32>,
}

impl<'a> Work<'a> {
    fn new(input: &'a [f32], rotation: Rotation<'_>, shape: AttentionShape, head: usize) -> Self {
        let column = head * shape.head_dim;
        let width = shape.width();
        let part = |part: usize, scale: f32| {
            let mut turned = vec![0.0; shape.positions * shape.head_dim];
            let rows = input.chunks_exact(3 * width);
            let rows = rows.map(|row| &row[part * width + column..][..shape.head_dim]);
            let half = shape.head_dim / 2;
            let angles = rotation
                .cos
                .chunks_exact(half)
                .zip(rotation.sin.chunks_exact(half));
            let rows = rows
                .zip(turned.chunks_exact_mut(shape.head_dim))
                .zip(angles);
            for ((row, turned), (cos, sin)) in rows {
                turned.copy_from_slice(row);
                turn(turned, cos, sin, scale, 1.0);
            }
            turned
        };
        Self {
            shape,
            column,
            query: part(0, 1.0 / (shape.head_dim as f32).sqrt()),
            key: part(1, 1.0),
            value: &input[2 * width + column..],
            weights: vec![0.0; BLOCK.min(shape.positions) * shape.positions],
        }
    }

    fn rows<'b>(&self, of: &'b [f32], from: usize, to: usize) -> Matrix<'b> {
        let head_dim = self.shape.head_dim;
        Matrix::new(&of[from * head_dim..to * head_dim], to - from, head_dim)
    }

    fn values(&self, to: usize) -> Matrix<'a> {
        let shape = self.shape;
        Matrix::strided(self.value, to, shape.head_dim, 3 * shape.width())
    }

    /// Computes the weights of the queries `from..to`, `[to - from, to]`.
    fn weights(&mut self, from: usize, to: usize) {
        let mut weights = std::mem::take(&mut self.weights);
        let block = &mut weights[..(to - from) * to];
        product_on_one_thread(
            self.rows(&self.query, from, to),
            self.rows(&self.key, 0, to).transposed(),
            block,
            to,
            Output::Write,
        );
        vectorize(
            #[inline(always)]
            || {
                for (row, scores) in block.chunks_exact_mut(to).enumerate() {
                    let (seen, ahead) = scores.split_at_mut(from + row + 1);
                    let greatest = maximum(seen);
                    for score in seen.iter_mut() {
                        *score = exp(*score - greatest);
                    }
                    let scale = 1.0 / reduce(0.0, |a, b| a + b, |[x]| x, [&*seen]);
                    for score in seen.iter_mut() {
                        *score *= scale;
                    }
                    ahead.fill(0.0);
                }
            },
        );
        self.weights = weights;
    }

    /// The results of the queries `from..to`, whose weights are there.
    fn attend(&mut self, from: usize, to: usize, result: &mut [f32]) {
        let head_dim = self.shape.head_dim;
        product_on_one_thread(
            Matrix::new(&self.weights, to - from, to),
            self.values(to),
            &mut result[from * head_dim..to * head_dim],
            head_dim,
            Output::Write,
        );
    }

    /// What the queries `from..to`, whose weights are there, add to the gradients.
    fn backward(&mut self, from: usize, to: usize, dout: &[f32], gradients: &mut Gradients) {
        let head_dim = self.shape.head_dim;
        let width = self.shape.width();
        let dout = Matrix::strided(
            &dout[from * width + self.column..],
            to - from,
            head_dim,
            width,
        );
        let weights = Matrix::new(&self.weights, to - from, to);
        let Gradients {
            query,
            key,
            value,
            scores,
        } = gradients;
        let scores = &mut scores[..(to - from) * to];
        product_on_one_thread(
            weights.transposed(),
            dout,
            &mut value[..to * head_dim],
            head_dim,
            Output::Add,
        );
        product_on_one_thread(
            dout,
            self.values(to).transposed(),
            scores,
            to,
            Output::Write,
        );
        vectorize(
            #[inline(always)]
            || {
                let rows = scores
                    .chunks_exact_mut(to)
                    .zip(self.weights.chunks_exact(to));
                for (row, (scores, weights)) in rows.enumerate() {
                    let (seen, ahead) = scores.split_at_mut(from + row + 1);
                    let weights = &weights[..seen.len()];
                    let mean = dot(seen, weights);
                    for (score, weight) in seen.iter_mut().zip(weights) {
                        *score = weight * (*score - mean);
                    }
                    ahead.fill(0.0);
                }
            },
        );
        let scores = Matrix::new(scores, to - from, to);
        product_on_one_thread(
            scores,
            self.rows(&self.key, 0, to),
            &mut query[from * head_dim..to * head_dim],
            head_dim,
            Output::Write,
        );
        product_on_one_thread(
            scores.transposed(),
            self.rows(&self.query, from, to),
            &mut key[..to * head_dim],
            head_dim,
            Output::Add,
        );
    }
}

/// The gradients of one head of one sequence, each `[positions, head_dim]`.
struct Gradients {
    query: Vec<f32>,
    key: Vec<f32>,
    value: Vec<f32>,
    /// `[BLOCK, positions]`: of the scores of some positions.
    scores: Vec<f32>,
}

impl Gradients {
    fn new(shape: AttentionShape) -> Self {
        let zeros = || vec![0.0; shape.positions * shape.head_dim];
        Self {
            query: zeros(),
            key: zeros(),
            value: zeros(),
            scores: vec![0.0; BLOCK.min(shape.positions) * shape.positions],
        }
    }

    /// From gradients of the turned queries and keys makes those of the queries and keys.
    fn turn_back(&mut self, rotation: Rotation<'_>, shape: AttentionShape) {
        let half = shape.head_dim / 2;
        let scale = 1.0 / (shape.head_dim as f32).sqrt();
        for (gradient, scale) in [(&mut self.query, scale), (&mut self.key, 1.0)] {
            let angles = rotation
                .cos
                .chunks_exact(half)
                .zip(rotation.sin.chunks_exact(half));
            let rows = gradient.chunks_exact_mut(shape.head_dim);
            for (row, (cos, sin)) in rows.zip(angles) {
                turn(row, cos, sin, scale, -1.0);
            }
        }
    }
}

/// Turns the pairs `(row[i], row[i + row.len() / 2])` by an angle, in the direction `sign`, and multiplies by `scale`.
#[inline(always)]
fn turn(row: &mut [f32], cos: &[f32], sin: &[f32], scale: f32, sign: f32) {
    let half = row.len() / 2;
    let (first, second) = row.split_at_mut(half);
    let (second, cos, sin) = (&mut second[..half], &cos[..half], &sin[..half]);
    for i in 0..half {
        let (x, y) = (first[i] * scale, second[i] * scale);
        let sin = sin[i] * sign;
        first[i] = x * cos[i] - y * sin;
        second[i] = y * cos[i] + x * sin;
    }
}
