//! Plain things that move, plain functions of light, and plain ray marched scenes.

mod figures;
mod lights;
mod scenes;
mod screens;
mod signs;

use self::figures::FIGURES;
use self::lights::LIGHTS;
use self::scenes::{SCENES, march};
use self::screens::{IMAGES, SCREENS};
use self::signs::SIGNS;
use crate::families::helpers;
use crate::families::image_plans;
use crate::families::layers::part;
use crate::families::motion::{self, over};
use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    let scenes = SCENES.iter().map(|(name, draw)| {
        let draw = *draw;
        Family::new("ray-marching", name, move |sampler| march(draw, sampler))
    });
    [FIGURES, SIGNS, SCREENS]
        .into_iter()
        .flat_map(motion::families_of)
        .chain(image_plans::families_of(&IMAGES))
        .chain(helpers::families_of(&LIGHTS))
        .chain(scenes)
        .collect()
}

const PERIODS: [f64; 10] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 0.5, 20.0];

/// A figure in the middle, of its usual size.
struct Figure {
    kind: Option<&'static str>,
    noun: &'static str,
    /// Whether it is inside, from `p` without its signs.
    code: &'static str,
    level: fn(f64, f64) -> f64,
}

const SQUARE: Figure = Figure {
    kind: None,
    noun: "square",
    code: "step(max(p.x, p.y), 0.3)",
    level: |x, y| x.max(y) - 0.3,
};

const DIAMOND: Figure = Figure {
    kind: Some("diamond"),
    noun: "[diamond|diamond|rhombus]",
    code: "step(p.x + p.y, 0.3)",
    level: |x, y| x + y - 0.3,
};

/// Where a loop is, from 0 to 1, or nothing near its end.
pub(super) fn cycle(time: f64, period: f64) -> Option<f64> {
    if time == 0.0 {
        return Some(0.0);
    }
    part(time / period)
}

/// The part of the period that has gone by, in the program.
pub(super) fn gone(period: f64) -> String {
    format!("fract({})", over(period))
}
