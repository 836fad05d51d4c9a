//! Products in bfloat16 against plain loops in double precision over factors that the crate `half` has rounded. The
//! precision is that of the whole process, so that there is one test.

// Numbers that are equal to the last bit.
#![allow(clippy::float_cmp)]

mod matrices;

use half::bf16;
use kernels::{MatmulPrecision, Matrix, Output, product, set_matmul_precision};
use matrices::{SIZES, numbers, transposed};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

#[test]
fn products_in_bfloat16_are_those_of_rounded_factors_until_the_precision_is_set_back() {
    if let Err(error) = set_matmul_precision(MatmulPrecision::Bfloat16) {
        let message = error.to_string();
        assert!(message.contains("AVX-512 BF16"), "{message}");
        // Nothing was changed.
        assert_eq!(times_one(1.001), 1.001);
        return;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for sizes in SIZES {
        products_of_every_layout(&mut rng, sizes);
    }
    every_kind_of_number_is_rounded_as_half_does();
    results_are_the_same_for_every_number_of_threads(&mut rng);
    assert_eq!(times_one(1.001), bf16::from_f32(1.001).to_f32());
    set_matmul_precision(MatmulPrecision::Float32).expect("every processor has it");
    assert_eq!(times_one(1.001), 1.001);
}

/// The product of two matrices of one element.
fn times_one(x: f32) -> f32 {
    let mut out = [0.0];
    let (x, one) = ([x], [1.0]);
    product(
        Matrix::new(&x, 1, 1),
        Matrix::new(&one, 1, 1),
        &mut out,
        Output::Write,
    );
    out[0]
}

/// The same of a number in a longer row, which is packed in another way.
fn times_one_in_a_row(x: f32) -> f32 {
    let mut out = [0.0];
    let (row, ones) = ([0.0, x, 0.0], [0.0, 1.0, 0.0]);
    product(
        Matrix::new(&row, 1, 3),
        Matrix::new(&ones, 3, 1),
        &mut out,
        Output::Write,
    );
    out[0]
}

fn products_of_every_layout(rng: &mut ChaCha8Rng, [m, k, n]: [usize; 3]) {
    let (a, b) = (numbers(rng, m * k), numbers(rng, k * n));
    let before = numbers(rng, m * n);
    let rounded = |x: f32| bf16::from_f32(x).to_f64();
    let element = |i: usize, j: usize| -> f64 {
        (0..k)
            .map(|p| rounded(a[i * k + p]) * rounded(b[p * n + j]))
            .sum()
    };
    let expected: Vec<f64> = (0..m)
        .flat_map(|i| (0..n).map(move |j| (i, j)))
        .map(|(i, j)| element(i, j))
        .collect();
    let (at, bt) = (transposed(&a, m, k), transposed(&b, k, n));
    for left in [Matrix::new(&a, m, k), Matrix::new(&at, k, m).transposed()] {
        for right in [Matrix::new(&b, k, n), Matrix::new(&bt, n, k).transposed()] {
            for (output, share) in [(Output::Write, 0.0), (Output::Add, 1.0)] {
                let mut out = before.clone();
                product(left, right, &mut out, output);
                for ((out, expected), before) in out.iter().zip(&expected).zip(&before) {
                    let expected = expected + share * f64::from(*before);
                    let difference = (f64::from(*out) - expected).abs();
                    assert!(difference < 1e-4, "{m} × {k} × {n}: {out}, not {expected}");
                }
            }
        }
    }
}

/// All exponents with mantissas below, at and above the middle between two numbers, and what is not a number. Those that are
/// too small for a full mantissa become zero.
fn every_kind_of_number_is_rounded_as_half_does() {
    let mantissas = [
        0, 1, 0x7fff, 0x8000, 0x8001, 0xffff, 0x1_7fff, 0x1_8000, 0x7f_ffff,
    ];
    for sign in [0, 1 << 31] {
        for exponent in 0..=255 {
            for mantissa in mantissas {
                let x = f32::from_bits(sign | exponent << 23 | mantissa);
                let expected = bf16::from_f32(x).to_f32();
                for actual in [times_one(x), times_one_in_a_row(x)] {
                    if expected.is_nan() {
                        assert!(actual.is_nan(), "{x}");
                    } else if x.is_normal() {
                        assert_eq!(actual, expected, "{x}");
                    } else if x.is_finite() {
                        assert_eq!(actual, 0.0, "{x}");
                    } else {
                        assert_eq!(actual, x);
                    }
                }
            }
        }
    }
}

fn results_are_the_same_for_every_number_of_threads(rng: &mut ChaCha8Rng) {
    let [m, k, n] = [500, 700, 300];
    let (a, b) = (numbers(rng, m * k), numbers(rng, k * n));
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        pool.expect("threads").install(|| {
            let mut out = vec![0.0; m * n];
            let (a, b) = (Matrix::new(&a, m, k), Matrix::new(&b, k, n));
            product(a, b, &mut out, Output::Write);
            out
        })
    };
    assert!(with(1) == with(3));
}
