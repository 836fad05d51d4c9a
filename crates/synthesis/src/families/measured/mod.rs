//! Tasks whose measures are told: radii, bounds, thickness, counts, periods, amplitudes, thresholds.

mod compute;
mod effects;
mod functions;
mod gradients;
mod groups;
mod light;
mod patterns;
mod shapes;
mod vertices;

use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    [
        compute::families(),
        effects::families(),
        functions::families(),
        gradients::families(),
        groups::families(),
        patterns::families(),
        shapes::families(),
        light::families(),
        vertices::families(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
