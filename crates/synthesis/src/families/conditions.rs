//! Comparisons of elements with a told number.

/// A comparison of an element with a number.
#[derive(Clone, Copy)]
pub(super) struct Condition {
    /// The name of the variant.
    pub(super) modifier: &'static str,
    /// What the element is; `{n}` is the number.
    pub(super) words: &'static str,
    /// Between the element and the number in WGSL.
    pub(super) sign: &'static str,
    pub(super) test: fn(f32, f32) -> bool,
}

/// The last one is for whole numbers alone.
pub(super) static CONDITIONS: [Condition; 5] = [
    Condition {
        modifier: "above",
        words: "[greater than|above|larger than|over|bigger than|more than] {n}",
        sign: ">",
        test: |x, n| x > n,
    },
    Condition {
        modifier: "below",
        words: "[less than|below|smaller than|under|lower than] {n}",
        sign: "<",
        test: |x, n| x < n,
    },
    Condition {
        modifier: "at-least",
        words: "[at least {n}|greater than or equal to {n}|not below {n}|{n} or more]",
        sign: ">=",
        test: |x, n| x >= n,
    },
    Condition {
        modifier: "at-most",
        words: "[at most {n}|less than or equal to {n}|not above {n}|{n} or less]",
        sign: "<=",
        test: |x, n| x <= n,
    },
    Condition {
        modifier: "equal",
        words: "[equal to {n}|exactly {n}|identical to {n}|the same as {n}]",
        sign: "==",
        test: |x, n| x == n,
    },
];

/// Those for numbers that are not whole.
pub(super) fn orders() -> &'static [Condition] {
    &CONDITIONS[..4]
}
