//! Loops over numbers, written so that the compiler vectorises them in the same way for every machine: sums have a fixed
//! number of lanes, products and sums are rounded one after the other. The functions are inlined into loops that
//! [`vectorize`] runs.

use pulp::{Arch, NullaryFnOnce};

/// The widest vectors that the processor has; in the tests of this crate, those that `levels::at` was told.
#[inline(always)]
pub(crate) fn arch() -> Arch {
    #[cfg(test)]
    if let Some(level) = crate::levels::chosen() {
        return level;
    }
    Arch::new()
}

/// Runs `loops`, a closure that is always inlined, compiled for the widest vectors that the processor has.
///
/// As `FnMut`, because a closure that is called by value is first put into a function of its own where it could be called by
/// reference too. That function is large and stands in a place for each kind of processor, so it is not inlined, and its loops
/// are those for every processor.
#[inline(always)]
pub(crate) fn vectorize<R>(loops: impl FnMut() -> R) -> R {
    struct Loops<F>(F);

    impl<R, F: FnMut() -> R> NullaryFnOnce for Loops<F> {
        type Output = R;

        #[inline(always)]
        fn call(mut self) -> R {
            (self.0)()
        }
    }

    arch().dispatch(Loops(loops))
}

/// Number of partial sums, as many as the widest vectors have lanes.
pub(crate) const LANES: usize = 16;

/// Adds up the partial sums.
#[inline(always)]
pub(crate) fn fold<T: Copy>(mut lanes: [T; LANES], of: impl Fn(T, T) -> T) -> T {
    let mut half = LANES / 2;
    while half > 0 {
        for lane in 0..half {
            lanes[lane] = of(lanes[lane], lanes[lane + half]);
        }
        half /= 2;
    }
    lanes[0]
}

/// Reduces `term` of the elements of `N` slices of one length.
#[inline(always)]
pub(crate) fn reduce<const N: usize>(
    start: f32,
    of: impl Fn(f32, f32) -> f32,
    term: impl Fn([f32; N]) -> f32,
    slices: [&[f32]; N],
) -> f32 {
    // Loops over the slices, because the closures of `map` on an array are calls where they are not inlined.
    let whole = slices[0].len() / LANES;
    let mut wholes: [&[[f32; LANES]]; N] = [&[]; N];
    let mut rests: [&[f32]; N] = [&[]; N];
    for (slice, (chunks, rest)) in slices.iter().zip(wholes.iter_mut().zip(&mut rests)) {
        let (all, rest_of) = slice.as_chunks();
        *chunks = &all[..whole];
        *rest = &rest_of[..slices[0].len() % LANES];
    }
    let mut lanes = [start; LANES];
    let mut values = [0.0; N];
    for chunk in 0..whole {
        for lane in 0..LANES {
            for (value, slice) in values.iter_mut().zip(wholes) {
                *value = slice[chunk][lane];
            }
            lanes[lane] = of(lanes[lane], term(values));
        }
    }
    for lane in 0..rests[0].len() {
        for (value, rest) in values.iter_mut().zip(rests) {
            *value = rest[lane];
        }
        lanes[lane] = of(lanes[lane], term(values));
    }
    fold(lanes, of)
}

/// The sum of `x[i] · y[i]`.
#[inline(always)]
pub(crate) fn dot(x: &[f32], y: &[f32]) -> f32 {
    reduce(0.0, |a, b| a + b, |[x, y]| x * y, [x, y])
}

/// The greatest element.
#[inline(always)]
pub(crate) fn maximum(x: &[f32]) -> f32 {
    reduce(
        f32::NEG_INFINITY,
        |a, b| if a > b { a } else { b },
        |[x]| x,
        [x],
    )
}

/// The exponential function, with an error of at most two units in the last place. Below −87.3 it is that of −87.3,
/// which is 1.2e−38, and above 88.3 that of 88.3.
///
/// The argument is written as `n · ln 2 + r` with an integer `n` and `|r| ≤ ln 2 / 2`; a polynomial gives eʳ (Moshier,
/// Cephes Mathematical Library, `expf`), and `n` goes into the exponent.
#[inline(always)]
pub(crate) fn exp(x: f32) -> f32 {
    /// Added to a small number, it leaves the nearest integer in the lowest bits.
    const ROUND: f32 = 12_582_912.0;
    /// The upper bits of ln 2, whose products with small integers are exact, and the rest.
    const LN_2: [f32; 2] = [0.693_359_4, -2.121_944_4e-4];
    // Comparisons, because `f32::clamp` and its like do not become single instructions.
    let x = if x > 88.3 { 88.3 } else { x };
    let x = if x < -87.3 { -87.3 } else { x };
    let shifted = x * std::f32::consts::LOG2_E + ROUND;
    let n = shifted - ROUND;
    let r = x - n * LN_2[0] - n * LN_2[1];
    let mut p = 1.987_569_2e-4;
    for coefficient in [
        1.398_2e-3,
        8.333_452e-3,
        4.166_579_6e-2,
        1.666_666_6e-1,
        0.5,
    ] {
        p = p * r + coefficient;
    }
    let p = p * (r * r) + r + 1.0;
    p * f32::from_bits(shifted.to_bits().wrapping_add(127) << 23)
}

/// The logistic function, 1 / (1 + e⁻ˣ).
#[inline(always)]
pub(crate) fn sigmoid(x: f32) -> f32 {
    1.0 / (1.0 + exp(-x))
}

#[cfg(test)]
// Numbers that are exact.
#[allow(clippy::float_cmp)]
mod tests {
    use super::*;

    #[test]
    fn exp_is_within_two_units_in_the_last_place() {
        let mut worst = 0.0_f64;
        let steps = 1_000_000;
        for step in 0..=steps {
            let x = -87.0 + 175.0 * step as f32 / steps as f32;
            let exact = f64::from(x).exp();
            worst = worst.max((f64::from(exp(x)) - exact).abs() / exact);
        }
        assert!(worst < 2.0 * f64::from(f32::EPSILON), "{worst}");
    }

    #[test]
    fn exp_of_extreme_arguments_is_finite_and_of_not_a_number_is_none() {
        assert!(exp(f32::NEG_INFINITY) < 2e-38 && exp(-1e30) >= 0.0);
        assert!(exp(f32::INFINITY).is_finite() && exp(f32::INFINITY) > 1e38);
        assert!(exp(f32::NAN).is_nan());
        assert_eq!(exp(0.0), 1.0);
    }

    #[test]
    fn reductions_of_every_length_are_those_of_a_plain_loop() {
        for len in 0..70 {
            let x: Vec<f32> = (0..len).map(|i| ((i * 37) % 19) as f32 - 9.0).collect();
            let y: Vec<f32> = (0..len).map(|i| ((i * 11) % 23) as f32 - 4.0).collect();
            // Small integers, whose sums are exact.
            let expected: f32 = x.iter().zip(&y).map(|(x, y)| x * y).sum();
            assert_eq!(dot(&x, &y), expected);
            let expected = x.iter().copied().fold(f32::NEG_INFINITY, f32::max);
            assert_eq!(maximum(&x), expected);
        }
    }
}
