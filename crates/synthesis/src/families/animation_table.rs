//! The animations: how each is called, drawn and known.

mod screens;
mod signals;
mod things;

use std::f64::consts::TAU;

use super::layers::{below, centered};

/// A picture that moves by itself.
pub(super) struct Animation {
    pub(super) name: &'static str,
    /// The colors when none are named, for an animation of two colors side by side; nothing for one on the other.
    pub(super) colors: Option<[&'static str; 2]>,
    /// Whether it needs the function `random`.
    pub(super) hashed: bool,
    /// Its kinds, the usual one first.
    pub(super) variants: &'static [Variant],
}

/// A kind of an animation.
pub(super) struct Variant {
    /// For the composition; nothing for the usual kind.
    pub(super) modifier: Option<&'static str>,
    /// Alternatives, those in the singular with `a` in front.
    pub(super) nouns: &'static str,
    /// Statements that compute the share from `uv` and `time`.
    pub(super) code: &'static str,
    /// The share.
    pub(super) rule: fn([f64; 2], f64) -> Option<f64>,
}

const fn figure(name: &'static str, variants: &'static [Variant]) -> Animation {
    Animation {
        name,
        colors: None,
        hashed: false,
        variants,
    }
}

const fn hashed(name: &'static str, variants: &'static [Variant]) -> Animation {
    Animation {
        name,
        colors: None,
        hashed: true,
        variants,
    }
}

const fn pair(
    name: &'static str,
    colors: [&'static str; 2],
    variants: &'static [Variant],
) -> Animation {
    Animation {
        name,
        colors: Some(colors),
        hashed: false,
        variants,
    }
}

const fn usual(
    nouns: &'static str,
    code: &'static str,
    rule: fn([f64; 2], f64) -> Option<f64>,
) -> Variant {
    Variant {
        modifier: None,
        nouns,
        code,
        rule,
    }
}

const fn other(
    modifier: &'static str,
    nouns: &'static str,
    code: &'static str,
    rule: fn([f64; 2], f64) -> Option<f64>,
) -> Variant {
    Variant {
        modifier: Some(modifier),
        nouns,
        code,
        rule,
    }
}

/// Where a loop of length 1 is.
pub(super) fn phase(time: f64) -> f64 {
    time.rem_euclid(1.0)
}

pub(super) fn disc(x: f64, y: f64, radius: f64) -> Option<f64> {
    below(x.hypot(y) - radius)
}

/// The direction of a place from the center, in turns from the right, clockwise.
fn bearing(uv: [f64; 2]) -> f64 {
    let [x, y] = centered(uv);
    y.atan2(x) / TAU
}

pub(super) fn from_center(uv: [f64; 2]) -> f64 {
    let [x, y] = centered(uv);
    x.hypot(y)
}

pub(super) fn half(wave: f64) -> f64 {
    wave.midpoint(1.0)
}

/// The product of shares of which any may be undecided.
pub(super) fn all(shares: &[Option<f64>]) -> Option<f64> {
    if shares.contains(&Some(0.0)) {
        return Some(0.0);
    }
    shares
        .iter()
        .try_fold(1.0, |product, share| Some(product * (*share)?))
}

/// All of them.
pub(super) fn animations() -> impl Iterator<Item = &'static Animation> {
    [screens::ANIMATIONS, signals::ANIMATIONS, things::ANIMATIONS]
        .into_iter()
        .flatten()
}
