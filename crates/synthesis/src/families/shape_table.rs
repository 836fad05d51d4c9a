//! The shapes: how each is called, drawn and known.

mod round;
mod signs;
mod straight;

/// A shape around the origin, y down.
pub(super) struct Shape {
    pub(super) name: &'static str,
    /// Its kinds, the usual one first.
    pub(super) variants: &'static [Variant],
    /// The size when none is named.
    pub(super) size: f64,
    /// Whether it looks different when it is turned.
    pub(super) turns: bool,
    /// What is little and much of it.
    pub(super) extent: Extent,
}

/// What the size of a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// A radius.
    Radius,
    /// Half a width.
    HalfWidth,
    /// Half the thickness of a bar that reaches across the picture.
    Thickness,
}

/// A kind of a shape.
pub(super) struct Variant {
    /// What stands before the color: `tall` in `a tall red rectangle`.
    pub(super) adjective: &'static str,
    /// The nouns, without article and color. The plural ends at the `*`, or else at the end.
    pub(super) nouns: &'static [&'static str],
    /// Statements that compute `d`, below 0 inside and above 0 outside, from `p` and `size`.
    pub(super) code: &'static str,
    /// The same number.
    pub(super) level: fn(p: [f64; 2], size: f64) -> f64,
}

const fn shape(
    name: &'static str,
    size: f64,
    turns: bool,
    extent: Extent,
    variants: &'static [Variant],
) -> Shape {
    Shape {
        name,
        variants,
        size,
        turns,
        extent,
    }
}

const fn kind(
    nouns: &'static [&'static str],
    code: &'static str,
    level: fn([f64; 2], f64) -> f64,
) -> Variant {
    Variant {
        adjective: "",
        nouns,
        code,
        level,
    }
}

/// A kind with an adjective of its own.
const fn kind_of(
    adjective: &'static str,
    nouns: &'static [&'static str],
    code: &'static str,
    level: fn([f64; 2], f64) -> f64,
) -> Variant {
    Variant {
        adjective,
        nouns,
        code,
        level,
    }
}

/// A box around the origin.
fn cuboid([x, y]: [f64; 2], width: f64, height: f64) -> f64 {
    (x.abs() - width).max(y.abs() - height)
}

/// The disc of `radius` around the origin.
fn disc([x, y]: [f64; 2], radius: f64) -> f64 {
    x.hypot(y) - radius
}

/// All of them.
pub(super) fn shapes() -> impl Iterator<Item = &'static Shape> {
    [straight::SHAPES, round::SHAPES, signs::SHAPES]
        .into_iter()
        .flatten()
}
