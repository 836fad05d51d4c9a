//! Pictures of several figures whose places and sizes are all told: discs in rows, faces, houses, roads, targets and bars.

mod bars;
mod concentric;
mod discs;
mod things;

use self::bars::{cross, four_squares, progress};
use self::concentric::{cut_disc, disc_on_square, square_hole, target};
use self::discs::{disc_column, disc_corners, disc_pair, disc_row};
use self::things::{face, house, road, sun, tree};
use crate::code::float;
use crate::families::scenes::{Drawn, Spot, families_of};
use crate::task::Family;
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    families_of(GROUPS)
}

const GROUPS: &[Drawn] = &[
    ("measured-disc-pair", disc_pair),
    ("measured-disc-row", disc_row),
    ("measured-disc-column", disc_column),
    ("measured-disc-corners", disc_corners),
    ("measured-disc-on-square", disc_on_square),
    ("measured-square-hole", square_hole),
    ("measured-face", face),
    ("measured-house", house),
    ("measured-tree", tree),
    ("measured-sun", sun),
    ("measured-road", road),
    ("measured-target", target),
    ("measured-four-squares", four_squares),
    ("measured-cross", cross),
    ("measured-cut-disc", cut_disc),
    ("measured-progress", progress),
];

/// Fills the slots with numbers.
fn tell(slots: &mut Slots, numbers: &[(&'static str, f64)]) {
    for &(name, number) in numbers {
        slots.value(name, words::decimal(number));
    }
}

/// The distance to a place in the program.
fn distance_code([x, y]: Spot) -> String {
    format!("distance(uv, vec2<f32>({}, {}))", float(x), float(y))
}

/// The mask of a disc in the program.
fn disc_mask(center: Spot, radius: f64) -> String {
    format!("step({}, {})", distance_code(center), float(radius))
}

/// The mask of what is between two bounds of an axis in the program.
fn between_mask(axis: &str, [low, high]: Spot) -> String {
    format!(
        "step({}, uv.{axis}) * step(uv.{axis}, {})",
        float(low),
        float(high)
    )
}

/// Below 0 between two bounds.
fn between(place: f64, [low, high]: Spot) -> f64 {
    (low - place).max(place - high)
}
