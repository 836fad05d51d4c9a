//! Plain functions of numbers, whole numbers, vectors, matrices and arrays: what is not told is an argument.

mod control_flow;
mod curves;
mod matrices_and_points;
mod whole_numbers;

use self::control_flow::{ARRAYS, color_of_four, color_of_level};
use self::curves::CURVES;
use self::matrices_and_points::{MATRICES, PLANE};
use self::whole_numbers::{COUNTS, TESTS};
use crate::families::helpers::families_of;
use crate::task::{Buffer, Family};

/// The first number of each argument.
fn numbers<const COUNT: usize>(arguments: &[Buffer]) -> Option<[f64; COUNT]> {
    let firsts: Vec<f64> = arguments.iter().map(|argument| argument[0]).collect();
    firsts.try_into().ok()
}

pub(super) fn families() -> Vec<Family> {
    let tables = [CURVES, TESTS, COUNTS, MATRICES, PLANE, ARRAYS];
    let mut families: Vec<Family> = tables.into_iter().flat_map(families_of).collect();
    families.push(Family::new(
        "control-flow",
        "color-by-switch-of-four",
        color_of_four,
    ));
    families.push(Family::new(
        "control-flow",
        "color-by-if-chain",
        color_of_level,
    ));
    families
}
