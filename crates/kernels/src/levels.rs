//! Every function at each level of instructions that the processor has, of which a program only ever uses the highest.

use std::cell::Cell;

use pulp::Arch;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::vector::{dot, exp, maximum, sigmoid, vectorize};

// The checks against double precision. They use public functions alone; as a part of this crate, they do so at any level.
#[path = "../tests/functions.rs"]
mod functions;

thread_local! {
    static CHOSEN: Cell<Option<Arch>> = const { Cell::new(None) };
}

/// What this thread uses in place of the highest level.
pub(crate) fn chosen() -> Option<Arch> {
    CHOSEN.get()
}

/// The levels that the processor has and their names, the lowest first: loops that are compiled for every processor.
pub(crate) fn all() -> Vec<(&'static str, Arch)> {
    let mut all = vec![("scalar", Arch::Scalar)];
    #[cfg(target_arch = "x86_64")]
    {
        use pulp::x86::{V3, V4};

        all.extend(V3::try_new().map(|simd| ("AVX2", Arch::V3(simd))));
        all.extend(V4::try_new().map(|simd| ("AVX-512", Arch::V4(simd))));
    }
    #[cfg(target_arch = "aarch64")]
    all.extend(pulp::aarch64::Neon::try_new().map(|simd| ("NEON", Arch::Neon(simd))));
    all
}

/// What `of` returns on a pool of `threads` threads that use `level`. They are new ones, because those of another pool would
/// not know of it.
pub(crate) fn at<R: Send>(level: Arch, threads: usize, of: impl FnOnce() -> R + Send) -> R {
    rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .start_handler(move |_| CHOSEN.set(Some(level)))
        .build()
        .expect("threads")
        .install(of)
}

#[test]
fn every_function_agrees_with_double_precision_at_every_level() {
    for (name, level) in all() {
        // Said when a check fails; the checks do not know of levels.
        println!("{name}");
        at(level, 1, || {
            functions::products_are_those_of_a_plain_loop_for_every_layout();
            functions::a_part_of_each_row_is_a_matrix_too();
            functions::the_norm_and_its_gradients_agree_with_double_precision();
            functions::the_convolution_and_its_gradients_agree_with_double_precision();
            functions::the_gate_and_its_gradient_agree_with_double_precision();
            functions::the_loss_and_its_gradient_agree_with_double_precision();
            functions::attention_and_its_gradient_agree_with_double_precision();
            functions::attention_over_several_blocks_agrees_with_double_precision();
            functions::rows_times_a_matrix_are_the_product_of_a_plain_loop_and_each_is_what_it_is_alone();
            functions::attention_of_one_position_is_the_last_of_the_whole_sequence();
            functions::adam_w_is_the_formula_in_double_precision();
            functions::orthogonalizing_is_the_iteration_in_double_precision_for_wide_and_tall_matrices();
            functions::muon_steps_along_the_orthogonalized_nesterov_momentum();
        });
    }
}

/// The results of products in single precision. All levels add up in the same order. The lowest rounds each product before
/// it is added, because not every processor has an instruction that does both at once, and the others do not.
const OF_PRODUCTS: [&str; 6] = [
    "product",
    "product, transposed",
    "causal_attention",
    "causal_attention_backward",
    "muon_update, weights",
    "orthogonalize",
];

/// As numbers that are only equal where all bits are.
fn bits(values: &[f32]) -> Vec<u32> {
    values.iter().map(|value| value.to_bits()).collect()
}

#[test]
fn levels_and_threads_change_no_bit_but_that_the_lowest_level_rounds_products_before_it_adds_them()
{
    let levels = all();
    let apart = at(levels[0].1, 1, functions::everything);
    let at_once = at(levels[levels.len() - 1].1, 1, functions::everything);
    for (number, &(name, level)) in levels.iter().enumerate() {
        let expected = if number == 0 { &apart } else { &at_once };
        for threads in [1, 3] {
            let results = at(level, threads, functions::everything);
            for ((what, values), (_, expected)) in results.iter().zip(expected) {
                let is_equal = bits(values) == bits(expected);
                assert!(is_equal, "{what}, {name}, {threads} threads");
            }
        }
    }
    for ((what, apart), (_, at_once)) in apart.iter().zip(&at_once) {
        let is_equal = levels.len() == 1 || !OF_PRODUCTS.contains(what);
        assert_eq!(bits(apart) == bits(at_once), is_equal, "{what}");
    }
}

#[test]
fn loops_of_every_length_over_every_kind_of_number_give_the_same_bits_at_every_level() {
    let mut rng = ChaCha8Rng::seed_from_u64(2);
    let every_kind: Vec<f32> = (0..100_000).map(|_| f32::from_bits(rng.random())).collect();
    let usual: Vec<f32> = (0..70).map(|_| rng.random_range(-1.0..1.0)).collect();
    let results = || {
        vectorize(
            #[inline(always)]
            || {
                let mut results = vec![0.0; 2 * every_kind.len()];
                for (results, &x) in results.chunks_exact_mut(2).zip(&every_kind) {
                    results[0] = exp(x);
                    results[1] = sigmoid(x);
                }
                for len in 0..=usual.len() {
                    results.push(dot(&usual[..len], &usual[usual.len() - len..]));
                    results.push(dot(&usual[..len], &every_kind[..len]));
                    results.push(maximum(&usual[..len]));
                    results.push(maximum(&every_kind[..len]));
                }
                results
            },
        )
    };
    let levels = all();
    let expected = at(levels[0].1, 1, results);
    for (name, level) in levels {
        for (number, (result, expected)) in at(level, 1, results).iter().zip(&expected).enumerate()
        {
            let are_none = result.is_nan() && expected.is_nan();
            let is_equal = are_none || result.to_bits() == expected.to_bits();
            assert!(is_equal, "{name}, {number}: {result}, not {expected}");
        }
    }
}
