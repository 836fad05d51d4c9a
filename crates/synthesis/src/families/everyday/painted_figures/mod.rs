//! Figures that are divided, cut, patterned, bordered, shadowed or dashed, and figures in pixels, of formulas and of bars.

mod divided;
mod edges;
mod measured;

use self::divided::{
    counterchanged, four_quarters, half_of_figure, on_diagonal, striped, three_strips, two_halves,
    without_quarter,
};
use self::edges::{
    corner_brackets, dashed_line, dashed_ring, double_frame, drop_shadow, soft_disc, two_borders,
};
use self::measured::{bar_chart, inequality, of_pixels, staircase, true_shape};
use crate::code::float;
use crate::families::scenes::Drawn;
use crate::families::shape_groups::{FIGURES, Figure};
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |&(name, sample): &'static Drawn| Family::new("shapes", name, sample);
    PAINTED.iter().map(family).collect()
}

const PAINTED: &[Drawn] = &[
    ("figure-of-two-halves", two_halves),
    ("figure-of-four-quarters", four_quarters),
    ("figure-in-three-strips", three_strips),
    ("striped-figure", striped),
    ("counterchanged-figure", counterchanged),
    ("figure-on-diagonal-halves", on_diagonal),
    ("half-of-figure", half_of_figure),
    ("figure-without-quarter", without_quarter),
    ("figure-with-drop-shadow", drop_shadow),
    ("figure-with-two-borders", two_borders),
    ("soft-disc-between-radii", soft_disc),
    ("dashed-ring", dashed_ring),
    ("dashed-straight-line", dashed_line),
    ("double-picture-frame", double_frame),
    ("corner-brackets", corner_brackets),
    ("bar-chart-of-heights", bar_chart),
    ("staircase-of-steps", staircase),
    ("region-of-inequality", inequality),
    ("figure-true-on-wide-screen", true_shape),
    ("figure-of-pixels", of_pixels),
];

/// A figure in the slot `one`.
fn any_figure(sampler: &mut Sampler, slots: &mut Slots) -> &'static Figure {
    let figure = &FIGURES[sampler.below(FIGURES.len())];
    slots.phrase("one", figure.nouns);
    figure
}

/// Fills a slot with a number; the number in the program.
fn told(name: &'static str, value: f64, slots: &mut Slots) -> String {
    slots.value(name, words::decimal(value));
    float(value)
}
