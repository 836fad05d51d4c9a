//! What people ask for most, in the conventions of the hand-written programs: whatever is not told is an argument or the
//! usual default.

mod blending;
mod buffer_choices;
mod buffer_goods;
mod buffer_grids;
mod color_ramps;
mod functions;
mod games_and_money;
mod images;
mod index_points;
mod kernels;
mod layered_images;
mod light_and_distance;
mod mesh_motions;
mod mixed_figures;
mod motion;
mod moving_figures;
mod moving_images;
mod moving_screens;
mod numbered_effects;
mod painted_figures;
mod parallel;
mod physics;
mod pictures;
mod random_surfaces;
mod reckoning;
mod records_and_lists;
mod shapes;
mod tilings;
mod told_parts;
mod tones;
mod toys;
mod values;
mod vertices;

use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    [
        blending::families(),
        buffer_choices::families(),
        buffer_goods::families(),
        buffer_grids::families(),
        color_ramps::families(),
        functions::families(),
        games_and_money::families(),
        images::families(),
        index_points::families(),
        kernels::families(),
        layered_images::families(),
        light_and_distance::families(),
        mesh_motions::families(),
        mixed_figures::families(),
        motion::families(),
        moving_figures::families(),
        moving_images::families(),
        moving_screens::families(),
        numbered_effects::families(),
        painted_figures::families(),
        parallel::families(),
        physics::families(),
        pictures::families(),
        random_surfaces::families(),
        reckoning::families(),
        records_and_lists::families(),
        shapes::families(),
        tilings::families(),
        told_parts::families(),
        tones::families(),
        toys::families(),
        values::families(),
        vertices::families(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
