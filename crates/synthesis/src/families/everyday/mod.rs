//! What people ask for most, in the conventions of the hand-written programs: whatever is not told is an argument or the
//! usual default.

mod functions;
mod images;
mod kernels;
mod motion;
mod parallel;
mod pictures;
mod shapes;
mod values;
mod vertices;

use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    [
        functions::families(),
        images::families(),
        kernels::families(),
        motion::families(),
        parallel::families(),
        pictures::families(),
        shapes::families(),
        values::families(),
        vertices::families(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
