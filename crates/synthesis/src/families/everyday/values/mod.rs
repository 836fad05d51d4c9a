//! Plain structures, color functions, distance functions and expressions: what is not told is an argument.

mod colors;
mod expressions;
mod fields;
mod structures;

use self::colors::COLORS;
use self::expressions::VALUES;
use self::fields::FIELDS;
use self::structures::STRUCTURES;
use crate::families::helpers::families_of;
use crate::families::literals;
use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    [STRUCTURES, COLORS, FIELDS]
        .into_iter()
        .flat_map(families_of)
        .chain(literals::families_of(&VALUES))
        .collect()
}
