//! The functions on slices against plain loops in double precision, their gradients against finite differences of
//! those, and both for several numbers of threads.

// Numbers that are equal to the last bit.
#![allow(clippy::float_cmp)]

mod matrices;

use kernels::{
    AdamWUpdate, AttentionShape, HalfMatrix, KeyCache, Matrix, MuonUpdate, Output, Rotation,
    adam_w_update, attend, causal_attention, causal_attention_backward, cross_entropy,
    half_product, muon_update, orthogonalize, product, rms_norm, rms_norm_backward, rotate_heads,
    short_convolution, short_convolution_backward, stay_on_this_thread, swiglu, swiglu_backward,
};
use matrices::{SIZES, numbers, transposed};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

fn doubles(values: &[f32]) -> Vec<f64> {
    values.iter().map(|&value| f64::from(value)).collect()
}

fn assert_close(actual: &[f32], expected: &[f64], tolerance: f64) {
    assert_eq!(actual.len(), expected.len());
    for (at, (&actual, &expected)) in actual.iter().zip(expected).enumerate() {
        let difference = (f64::from(actual) - expected).abs();
        assert!(
            difference <= tolerance * (1.0 + expected.abs()),
            "number {at} is {actual}, expected {expected}"
        );
    }
}

/// The gradient of the sum of `weights[i] · of(x)[i]` with respect to `x`, by central differences.
fn differences(x: &[f64], weights: &[f32], of: impl Fn(&[f64]) -> Vec<f64>) -> Vec<f64> {
    let step = 1e-5;
    let weighted = |x: &[f64]| -> f64 {
        let y = of(x);
        assert_eq!(y.len(), weights.len());
        y.iter().zip(weights).map(|(y, &w)| y * f64::from(w)).sum()
    };
    (0..x.len())
        .map(|i| {
            let at = |step: f64| {
                let mut moved = x.to_vec();
                moved[i] += step;
                weighted(&moved)
            };
            (at(step) - at(-step)) / (2.0 * step)
        })
        .collect()
}

fn product_in_double(a: &[f64], b: &[f64], [m, k, n]: [usize; 3]) -> Vec<f64> {
    let element = |i: usize, j: usize| (0..k).map(|p| a[i * k + p] * b[p * n + j]).sum();
    (0..m)
        .flat_map(|i| (0..n).map(move |j| (i, j)))
        .map(|(i, j)| element(i, j))
        .collect()
}

#[test]
pub(crate) fn products_are_those_of_a_plain_loop_for_every_layout() {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for [m, k, n] in SIZES {
        let (a, b) = (numbers(&mut rng, m * k), numbers(&mut rng, k * n));
        let before = numbers(&mut rng, m * n);
        let expected = product_in_double(&doubles(&a), &doubles(&b), [m, k, n]);
        let (at, bt) = (transposed(&a, m, k), transposed(&b, k, n));
        let lefts = [Matrix::new(&a, m, k), Matrix::new(&at, k, m).transposed()];
        let rights = [Matrix::new(&b, k, n), Matrix::new(&bt, n, k).transposed()];
        for left in lefts {
            for right in rights {
                let mut out = before.clone();
                product(left, right, &mut out, Output::Write);
                assert_close(&out, &expected, 1e-5);
                let mut out = before.clone();
                product(left, right, &mut out, Output::Add);
                let sum = expected.iter().zip(&before);
                let sum: Vec<f64> = sum.map(|(sum, &before)| sum + f64::from(before)).collect();
                assert_close(&out, &sum, 1e-5);
            }
        }
    }
}

#[test]
pub(crate) fn a_part_of_each_row_is_a_matrix_too() {
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    let (m, k, n, stride) = (14, 20, 18, 29);
    let a = numbers(&mut rng, m * stride);
    let b = numbers(&mut rng, k * n);
    let part: Vec<f32> = a
        .chunks(stride)
        .flat_map(|row| &row[4..4 + k])
        .copied()
        .collect();
    let [mut whole, mut copied] = [vec![0.0; m * n], vec![0.0; m * n]];
    product(
        Matrix::strided(&a[4..], m, k, stride),
        Matrix::new(&b, k, n),
        &mut whole,
        Output::Write,
    );
    product(
        Matrix::new(&part, m, k),
        Matrix::new(&b, k, n),
        &mut copied,
        Output::Write,
    );
    assert_eq!(whole, copied);
}

#[test]
#[should_panic(expected = "the inner sizes")]
fn sizes_that_do_not_fit_are_refused() {
    let values = [0.0; 6];
    let a = Matrix::new(&values, 2, 3);
    product(a, a, &mut [0.0; 6], Output::Write);
}

fn rms_norm_in_double(x: &[f64], gamma: &[f64], epsilon: f64) -> Vec<f64> {
    let width = gamma.len();
    x.chunks(width)
        .flat_map(|x| {
            let mean = x.iter().map(|x| x * x).sum::<f64>() / width as f64;
            let scale = 1.0 / (mean + epsilon).sqrt();
            x.iter().zip(gamma).map(move |(x, gamma)| x * scale * gamma)
        })
        .collect()
}

#[test]
pub(crate) fn the_norm_and_its_gradients_agree_with_double_precision() {
    let mut rng = ChaCha8Rng::seed_from_u64(3);
    for (rows, width) in [(1, 1), (3, 24), (4, 33), (2, 128)] {
        let (x, gamma) = (numbers(&mut rng, rows * width), numbers(&mut rng, width));
        let dy = numbers(&mut rng, rows * width);
        let epsilon = 1e-5_f32;
        let mut y = vec![0.0; x.len()];
        rms_norm(&x, &gamma, epsilon, &mut y);
        let (x64, gamma64) = (doubles(&x), doubles(&gamma));
        let epsilon64 = f64::from(epsilon);
        assert_close(&y, &rms_norm_in_double(&x64, &gamma64, epsilon64), 2e-6);
        let mut dx = vec![0.0; x.len()];
        let dgamma = rms_norm_backward(&x, &gamma, epsilon, &dy, &mut dx);
        let expected = differences(&x64, &dy, |x| rms_norm_in_double(x, &gamma64, epsilon64));
        assert_close(&dx, &expected, 1e-5);
        let expected = differences(&gamma64, &dy, |gamma| {
            rms_norm_in_double(&x64, gamma, epsilon64)
        });
        assert_close(&dgamma, &expected, 1e-5);
    }
}

fn short_convolution_in_double(
    x: &[f64],
    taps: &[f64],
    [positions, width]: [usize; 2],
) -> Vec<f64> {
    let at = |index: usize| {
        let (position, channel) = (index / width % positions, index % width);
        let reached = taps.len() / width;
        let earlier = (0..reached.min(position + 1))
            .map(|distance| taps[distance * width + channel] * x[index - distance * width]);
        x[index] + earlier.sum::<f64>()
    };
    (0..x.len()).map(at).collect()
}

#[test]
pub(crate) fn the_convolution_and_its_gradients_agree_with_double_precision() {
    let mut rng = ChaCha8Rng::seed_from_u64(9);
    for [sequences, positions, width, taps] in [[1, 1, 1, 1], [2, 5, 7, 3], [3, 2, 33, 4]] {
        let x = numbers(&mut rng, sequences * positions * width);
        let (taps, dy) = (numbers(&mut rng, taps * width), numbers(&mut rng, x.len()));
        let sizes = [positions, width];
        let mut y = vec![f32::NAN; x.len()];
        short_convolution(&x, &taps, sizes, &mut y);
        let (x64, taps64) = (doubles(&x), doubles(&taps));
        assert_close(&y, &short_convolution_in_double(&x64, &taps64, sizes), 1e-6);
        let mut dx = vec![f32::NAN; x.len()];
        let dtaps = short_convolution_backward(&x, &taps, sizes, &dy, &mut dx);
        let of = |x: &[f64]| short_convolution_in_double(x, &taps64, sizes);
        assert_close(&dx, &differences(&x64, &dy, of), 1e-5);
        let of = |taps: &[f64]| short_convolution_in_double(&x64, taps, sizes);
        assert_close(&dtaps, &differences(&taps64, &dy, of), 1e-5);
    }
}

fn swiglu_in_double(both: &[f64], width: usize) -> Vec<f64> {
    both.chunks(2 * width)
        .flat_map(|row| (0..width).map(move |i| row[i] / (1.0 + (-row[i]).exp()) * row[width + i]))
        .collect()
}

#[test]
pub(crate) fn the_gate_and_its_gradient_agree_with_double_precision() {
    let mut rng = ChaCha8Rng::seed_from_u64(4);
    for (rows, width) in [(1, 1), (3, 40), (2, 65)] {
        let mut both = numbers(&mut rng, 2 * rows * width);
        // Beyond where the exponential overflows.
        both[0] = -100.0;
        let dy = numbers(&mut rng, rows * width);
        let mut y = vec![0.0; dy.len()];
        swiglu(&both, width, &mut y);
        assert_close(&y, &swiglu_in_double(&doubles(&both), width), 1e-6);
        let mut dboth = vec![0.0; both.len()];
        swiglu_backward(&both, width, &dy, &mut dboth);
        let expected = differences(&doubles(&both), &dy, |both| swiglu_in_double(both, width));
        assert_close(&dboth, &expected, 1e-5);
    }
}

fn cross_entropy_in_double(logits: &[f64], width: usize, targets: &[i64]) -> f64 {
    let counted = targets.iter().filter(|&&target| target >= 0).count();
    let rows = logits
        .chunks(width)
        .zip(targets)
        .filter(|(_, target)| **target >= 0);
    let losses = rows.map(|(row, &target)| {
        let greatest = row.iter().copied().fold(f64::MIN, f64::max);
        let sum: f64 = row.iter().map(|x| (x - greatest).exp()).sum();
        sum.ln() + greatest - row[target as usize]
    });
    losses.sum::<f64>() / counted as f64
}

#[test]
pub(crate) fn the_loss_and_its_gradient_agree_with_double_precision() {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    for (width, targets) in [
        (1, vec![0]),
        (7, vec![6, -1, 0]),
        (50, vec![49, 3, -100, 20]),
    ] {
        let mut logits = numbers(&mut rng, width * targets.len());
        // Differences of which the exponential overflows.
        logits[0] = 300.0;
        let mut gradient = vec![f32::NAN; logits.len()];
        let loss = cross_entropy(&logits, width, &targets, Some(&mut gradient));
        assert_eq!(loss, cross_entropy(&logits, width, &targets, None));
        let of = |logits: &[f64]| vec![cross_entropy_in_double(logits, width, &targets)];
        let logits = doubles(&logits);
        assert_close(&[loss], &of(&logits), 1e-6);
        assert_close(&gradient, &differences(&logits, &[1.0], of), 1e-6);
    }
}

#[test]
fn the_loss_of_nothing_is_zero() {
    let mut gradient = [1.0; 4];
    assert_eq!(
        cross_entropy(&[1.0; 4], 2, &[-1, -1], Some(&mut gradient)),
        0.0
    );
    assert_eq!(gradient, [0.0; 4]);
    assert_eq!(cross_entropy(&[], 2, &[], None), 0.0);
}

struct Angles {
    cos: Vec<f32>,
    sin: Vec<f32>,
}

impl Angles {
    fn new(shape: AttentionShape) -> Self {
        let half = shape.head_dim / 2;
        let angle = |at: usize| (at / half) as f32 * 0.7_f32.powi((at % half) as i32);
        let angles: Vec<f32> = (0..shape.positions * half).map(angle).collect();
        Self {
            cos: angles.iter().map(|angle| angle.cos()).collect(),
            sin: angles.iter().map(|angle| angle.sin()).collect(),
        }
    }

    fn rotation(&self) -> Rotation<'_> {
        Rotation {
            cos: &self.cos,
            sin: &self.sin,
        }
    }
}

fn attention_in_double(input: &[f64], angles: &Angles, shape: AttentionShape) -> Vec<f64> {
    let AttentionShape {
        sequences,
        positions,
        heads,
        head_dim,
    } = shape;
    let (width, half) = (heads * head_dim, head_dim / 2);
    let mut out = vec![0.0; sequences * positions * width];
    for sequence in 0..sequences {
        for head in 0..heads {
            let row = |position: usize, part: usize| {
                let at = ((sequence * positions + position) * 3 + part) * width + head * head_dim;
                &input[at..at + head_dim]
            };
            let turned = |position: usize, part: usize| -> Vec<f64> {
                let row = row(position, part);
                let angle = |i: usize| {
                    let at = position * half + i;
                    (f64::from(angles.cos[at]), f64::from(angles.sin[at]))
                };
                let first = (0..half).map(|i| row[i] * angle(i).0 - row[i + half] * angle(i).1);
                let second = (0..half).map(|i| row[i + half] * angle(i).0 + row[i] * angle(i).1);
                first.chain(second).collect()
            };
            for position in 0..positions {
                let query = turned(position, 0);
                let score = |seen: usize| -> f64 {
                    let products = query.iter().zip(turned(seen, 1)).map(|(q, k)| q * k);
                    products.sum::<f64>() / (head_dim as f64).sqrt()
                };
                let weights: Vec<f64> = (0..=position).map(|seen| score(seen).exp()).collect();
                let sum: f64 = weights.iter().sum();
                for (seen, weight) in weights.iter().enumerate() {
                    for (i, value) in row(seen, 2).iter().enumerate() {
                        out[(sequence * positions + position) * width + head * head_dim + i] +=
                            weight / sum * value;
                    }
                }
            }
        }
    }
    out
}

fn attention_shape([sequences, positions, heads, head_dim]: [usize; 4]) -> AttentionShape {
    AttentionShape {
        sequences,
        positions,
        heads,
        head_dim,
    }
}

#[test]
pub(crate) fn attention_and_its_gradient_agree_with_double_precision() {
    let mut rng = ChaCha8Rng::seed_from_u64(6);
    for shape in [[1, 1, 1, 2], [2, 5, 3, 4], [1, 17, 1, 6], [3, 9, 2, 8]].map(attention_shape) {
        let angles = Angles::new(shape);
        let len = shape.sequences * shape.positions * shape.heads * shape.head_dim;
        let input: Vec<f32> = numbers(&mut rng, 3 * len).iter().map(|x| x * 2.0).collect();
        let dout = numbers(&mut rng, len);
        let mut out = vec![0.0; len];
        causal_attention(&input, angles.rotation(), shape, &mut out);
        let input64 = doubles(&input);
        assert_close(&out, &attention_in_double(&input64, &angles, shape), 2e-6);
        let mut gradient = vec![0.0; 3 * len];
        causal_attention_backward(&input, angles.rotation(), shape, &dout, &mut gradient);
        let of = |input: &[f64]| attention_in_double(input, &angles, shape);
        assert_close(&gradient, &differences(&input64, &dout, of), 1e-5);
    }
}

/// More positions than are computed at once, too many for finite differences of every number.
#[test]
pub(crate) fn attention_over_several_blocks_agrees_with_double_precision() {
    let mut rng = ChaCha8Rng::seed_from_u64(7);
    let shape = attention_shape([1, 300, 1, 4]);
    let angles = Angles::new(shape);
    let input = numbers(&mut rng, 3600);
    let dout = numbers(&mut rng, 1200);
    let mut out = vec![0.0; 1200];
    causal_attention(&input, angles.rotation(), shape, &mut out);
    let input64 = doubles(&input);
    assert_close(&out, &attention_in_double(&input64, &angles, shape), 2e-6);
    let mut gradient = vec![0.0; 3600];
    causal_attention_backward(&input, angles.rotation(), shape, &dout, &mut gradient);
    // Along one direction.
    let direction = numbers(&mut rng, 3600);
    let expected = differences(&[0.0], &dout, |t| {
        let moved = input64.iter().zip(&direction);
        let moved: Vec<f64> = moved.map(|(x, &d)| x + t[0] * f64::from(d)).collect();
        attention_in_double(&moved, &angles, shape)
    });
    let along = gradient.iter().zip(&direction);
    let along: f64 = along.map(|(&g, &d)| f64::from(g) * f64::from(d)).sum();
    assert!(
        (along - expected[0]).abs() < 1e-4 * (1.0 + expected[0].abs()),
        "{along}, {expected:?}"
    );
}

#[test]
pub(crate) fn rows_times_a_matrix_are_the_product_of_a_plain_loop_and_each_is_what_it_is_alone() {
    let mut rng = ChaCha8Rng::seed_from_u64(10);
    for [rows, inputs, outputs] in [
        [1, 1, 1],
        [0, 3, 2],
        [3, 7, 33],
        [4, 8, 16],
        [6, 19, 5],
        [9, 200, 70],
        [8, 5, 64],
    ] {
        // Large weights, usual ones, small ones, and those that 16 bits alone would round to nothing.
        for exponent in [20, 0, -12, -24] {
            let x = numbers(&mut rng, rows * inputs);
            let unit = 2.0_f32.powi(exponent);
            // As many digits as 16 bits hold.
            let weight: Vec<f32> = (0..inputs * outputs)
                .map(|_| rng.random_range(-1024..=1024) as f32 / 1024.0 * unit)
                .collect();
            let half = HalfMatrix::new(&weight, outputs);
            let mut y = vec![f32::NAN; rows * outputs];
            half_product(&x, &half, &mut y);
            for (x, y) in x.chunks(inputs).zip(y.chunks(outputs)) {
                let mut alone = vec![f32::NAN; outputs];
                half_product(x, &half, &mut alone);
                assert_eq!(y, alone);
            }
            let sizes = [rows, inputs, outputs];
            let expected = product_in_double(&doubles(&x), &doubles(&weight), sizes);
            let of_unit = |values: &[f64]| -> Vec<f64> {
                values.iter().map(|value| value / f64::from(unit)).collect()
            };
            let y: Vec<f32> = y.iter().map(|y| y / unit).collect();
            assert_close(&y, &of_unit(&expected), 1e-5);
        }
    }
}

#[test]
fn a_weight_that_16_bits_cannot_hold_is_rounded_and_one_that_is_no_number_is_not_hidden() {
    let mut y = [0.0];
    half_product(&[1.0], &HalfMatrix::new(&[1.0 + 1.0 / 4096.0], 1), &mut y);
    assert_eq!(y, [1.0]);
    for broken in [f32::NAN, f32::INFINITY] {
        for weights in [[broken, 1.0], [1.0, broken]] {
            half_product(&[1.0, 1.0], &HalfMatrix::new(&weights, 1), &mut y);
            assert!(y[0].is_nan());
        }
    }
}

/// The last row of attention over a whole sequence is what one position sees of the others.
#[test]
pub(crate) fn attention_of_one_position_is_the_last_of_the_whole_sequence() {
    let mut rng = ChaCha8Rng::seed_from_u64(11);
    let shapes = [
        [1, 1, 1, 2],
        [1, 5, 3, 4],
        [1, 17, 1, 6],
        [1, 32, 3, 22],
        [1, 40, 2, 32],
    ];
    for shape in shapes.map(attention_shape) {
        let angles = Angles::new(shape);
        let (width, half) = (shape.heads * shape.head_dim, shape.head_dim / 2);
        let input = numbers(&mut rng, shape.positions * 3 * width);
        let (mut keys, mut values) = (KeyCache::default(), Vec::new());
        let mut query = Vec::new();
        for (position, row) in input.chunks(3 * width).enumerate() {
            let at = position * half..(position + 1) * half;
            let (cos, sin) = (&angles.cos[at.clone()], &angles.sin[at]);
            query = row[..width].to_vec();
            rotate_heads(&mut query, cos, sin);
            let mut key = row[width..2 * width].to_vec();
            rotate_heads(&mut key, cos, sin);
            keys.push(&key);
            values.extend_from_slice(&row[2 * width..]);
        }
        let mut out = vec![f32::NAN; width];
        attend(&query, &keys, &values, shape.heads, &mut out);
        let whole = attention_in_double(&doubles(&input), &angles, shape);
        assert_close(&out, &whole[(shape.positions - 1) * width..], 1e-5);
    }
}

/// What every function makes, by name, of numbers enough to be shared among threads.
pub(crate) fn everything() -> Vec<(&'static str, Vec<f32>)> {
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    let (rows, width, wide) = (1030, 260, 300);
    let (x, w) = (
        numbers(&mut rng, rows * width),
        numbers(&mut rng, width * wide),
    );
    let dy = numbers(&mut rng, rows * width);
    let gamma = numbers(&mut rng, width);
    let same = || vec![0.0; rows * width];
    let (mut y, mut dx, mut norm, mut dnorm) = (vec![0.0; rows * wide], same(), same(), same());
    product(
        Matrix::new(&x, rows, width),
        Matrix::new(&w, width, wide),
        &mut y,
        Output::Write,
    );
    product(
        Matrix::new(&y, rows, wide),
        Matrix::new(&w, width, wide).transposed(),
        &mut dx,
        Output::Write,
    );
    rms_norm(&x, &gamma, 1e-5, &mut norm);
    let dgamma = rms_norm_backward(&x, &gamma, 1e-5, &dy, &mut dnorm);
    let (mut convolved, mut dconvolved) = (same(), same());
    let (taps, sizes) = (&w[..3 * width], [rows / 10, width]);
    short_convolution(&x, taps, sizes, &mut convolved);
    let dtaps = short_convolution_backward(&x, taps, sizes, &dy, &mut dconvolved);
    let (mut gate, mut dgate) = (vec![0.0; rows * width / 2], same());
    swiglu(&x, width / 2, &mut gate);
    swiglu_backward(&x, width / 2, &dy[..rows * width / 2], &mut dgate);
    let targets: Vec<i64> = (0..rows as i64).map(|row| row % 7 - 1).collect();
    let mut dlogits = same();
    let loss = vec![cross_entropy(&x, width, &targets, Some(&mut dlogits))];
    let shape = attention_shape([5, 150, 4, 32]);
    let angles = Angles::new(shape);
    let input = numbers(&mut rng, 5 * 150 * 3 * 128);
    let dout = numbers(&mut rng, 5 * 150 * 128);
    let (mut attended, mut dinput) = (vec![0.0; dout.len()], vec![0.0; input.len()]);
    causal_attention(&input, angles.rotation(), shape, &mut attended);
    causal_attention_backward(&input, angles.rotation(), shape, &dout, &mut dinput);
    let mut few = vec![0.0; 6 * wide];
    half_product(&x[..6 * width], &HalfMatrix::new(&w, wide), &mut few);
    let mut turned = x[..640].to_vec();
    rotate_heads(&mut turned, &angles.cos[320..336], &angles.sin[320..336]);
    // Heads of 52 numbers, which are no whole vectors.
    let (mut keys, mut seen) = (KeyCache::default(), vec![0.0; width]);
    (x.chunks(width).take(40)).for_each(|key| keys.push(key));
    attend(&gamma, &keys, &dy[..40 * width], 5, &mut seen);
    let (mut weights, mut mean, mut mean_square) = (x.clone(), same(), same());
    let update = AdamWUpdate {
        learning_rate: 0.01,
        beta_1: 0.9,
        beta_2: 0.99,
        epsilon: 1e-5,
        weight_decay: 0.1,
        step: 1,
    };
    adam_w_update(&mut weights, &dy, &mut mean, &mut mean_square, update);
    // Wider than tall, whereas the one below is not.
    let part = rows / 5 * width;
    let (mut matrix, mut velocity) = (x[..part].to_vec(), vec![0.0; part]);
    let update = MuonUpdate {
        learning_rate: 0.02,
        momentum: 0.95,
        weight_decay: 0.1,
    };
    let shape = [rows / 5, width];
    muon_update(&mut matrix, &dy[..part], &mut velocity, shape, update);
    let mut orthogonal = dy;
    orthogonalize(&mut orthogonal, [rows, width]);
    vec![
        ("product", y),
        ("product, transposed", dx),
        ("rms_norm", norm),
        ("rms_norm_backward, x", dnorm),
        ("rms_norm_backward, gamma", dgamma),
        ("short_convolution", convolved),
        ("short_convolution_backward, x", dconvolved),
        ("short_convolution_backward, taps", dtaps),
        ("swiglu", gate),
        ("swiglu_backward", dgate),
        ("cross_entropy", loss),
        ("cross_entropy, gradient", dlogits),
        ("causal_attention", attended),
        ("causal_attention_backward", dinput),
        ("half_product", few),
        ("rotate_heads", turned),
        ("attend", seen),
        ("adam_w_update, weights", weights),
        ("adam_w_update, mean", mean),
        ("adam_w_update, mean square", mean_square),
        ("muon_update, weights", matrix),
        ("muon_update, velocity", velocity),
        ("orthogonalize", orthogonal),
    ]
}

#[test]
fn results_are_the_same_for_every_number_of_threads() {
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        pool.expect("threads").install(everything)
    };
    let one = with(1);
    for threads in [2, 3] {
        assert!(one == with(threads), "{threads} threads");
    }
}

#[test]
pub(crate) fn adam_w_is_the_formula_in_double_precision() {
    let mut rng = ChaCha8Rng::seed_from_u64(31);
    for len in [1, 7, 40_000] {
        let mut weights = numbers(&mut rng, len);
        let (mut mean, mut mean_square) = (vec![0.0; len], vec![0.0; len]);
        let mut expected = doubles(&weights);
        let (mut m, mut v) = (vec![0.0; len], vec![0.0; len]);
        for step in 1..=5 {
            let gradient = numbers(&mut rng, len);
            let update = AdamWUpdate {
                learning_rate: 0.01,
                beta_1: 0.9,
                beta_2: 0.99,
                epsilon: 1e-5,
                weight_decay: 0.1,
                step,
            };
            adam_w_update(&mut weights, &gradient, &mut mean, &mut mean_square, update);
            for (i, g) in doubles(&gradient).into_iter().enumerate() {
                m[i] = 0.9 * m[i] + 0.1 * g;
                v[i] = 0.99 * v[i] + 0.01 * g * g;
                let corrected = m[i] / (1.0 - 0.9_f64.powi(step));
                let root = (v[i] / (1.0 - 0.99_f64.powi(step))).sqrt();
                expected[i] -= 0.01 * 0.1 * expected[i] + 0.01 * corrected / (root + 1e-5);
            }
        }
        assert_close(&weights, &expected, 1e-5);
    }
}

/// Newton–Schulz in double precision, always from the left.
fn orthogonal_in_double(x: &[f64], [rows, columns]: [usize; 2]) -> Vec<f64> {
    let norm = x.iter().map(|x| x * x).sum::<f64>().sqrt();
    let mut x: Vec<f64> = x.iter().map(|x| x / norm).collect();
    for _ in 0..5 {
        let turned: Vec<f64> = (0..columns)
            .flat_map(|j| (0..rows).map(move |i| (i, j)))
            .map(|(i, j)| x[i * columns + j])
            .collect();
        let gram = product_in_double(&x, &turned, [rows, columns, rows]);
        let square = product_in_double(&gram, &gram, [rows; 3]);
        let sum: Vec<f64> = (gram.iter().zip(&square))
            .map(|(gram, square)| -4.775 * gram + 2.0315 * square)
            .collect();
        let product = product_in_double(&sum, &x, [rows, rows, columns]);
        for (x, product) in x.iter_mut().zip(product) {
            *x = 3.4445 * *x + product;
        }
    }
    x
}

#[test]
pub(crate) fn orthogonalizing_is_the_iteration_in_double_precision_for_wide_and_tall_matrices() {
    let mut rng = ChaCha8Rng::seed_from_u64(32);
    for shape in [[1, 1], [3, 3], [5, 40], [40, 5], [64, 130], [130, 64]] {
        let matrix = numbers(&mut rng, shape[0] * shape[1]);
        let expected = orthogonal_in_double(&doubles(&matrix), shape);
        let mut actual = matrix;
        orthogonalize(&mut actual, shape);
        assert_close(&actual, &expected, 1e-4);
    }
    let mut zeros = vec![0.0; 12];
    orthogonalize(&mut zeros, [3, 4]);
    assert_eq!(zeros, vec![0.0; 12]);
}

#[test]
pub(crate) fn muon_steps_along_the_orthogonalized_nesterov_momentum() {
    let mut rng = ChaCha8Rng::seed_from_u64(33);
    let shape = [6, 20];
    let mut weights = numbers(&mut rng, 120);
    let mut velocity = vec![0.0; 120];
    let (mut expected, mut sum) = (doubles(&weights), vec![0.0; 120]);
    for _ in 0..4 {
        let gradient = numbers(&mut rng, 120);
        let update = MuonUpdate {
            learning_rate: 0.02,
            momentum: 0.95,
            weight_decay: 0.1,
        };
        muon_update(&mut weights, &gradient, &mut velocity, shape, update);
        let gradient = doubles(&gradient);
        for (sum, gradient) in sum.iter_mut().zip(&gradient) {
            *sum = 0.95 * *sum + gradient;
        }
        let ahead: Vec<f64> = (sum.iter().zip(&gradient))
            .map(|(sum, gradient)| 0.95 * sum + gradient)
            .collect();
        let direction = orthogonal_in_double(&ahead, shape);
        for (weight, direction) in expected.iter_mut().zip(direction) {
            *weight -= 0.02 * 0.1 * *weight + 0.02 * 0.2 * 20.0_f64.sqrt() * direction;
        }
    }
    assert_close(&weights, &expected, 1e-4);
}

#[test]
fn a_thread_that_stays_alone_computes_the_same() {
    let shared = everything();
    let alone = std::thread::spawn(|| {
        stay_on_this_thread();
        everything()
    });
    assert!(shared == alone.join().expect("no panic"));
}
