//! What people ask for most, in the conventions of the hand-written programs: whatever is not told is an argument or the
//! usual default.

mod bent_images;
mod blending;
mod buffer_choices;
mod buffer_goods;
mod buffer_grids;
mod centered_figures;
mod color_choices;
mod color_ramps;
mod color_spaces;
mod combined_gradients;
mod counted_signs;
mod daily_helpers;
mod distance_tools;
mod fabrics_and_floors;
mod figure_relations;
mod functions;
mod games_and_money;
mod gathered_lists;
mod images;
mod index_points;
mod kernels;
mod layered_images;
mod light_and_distance;
mod list_tallies;
mod lists_and_series;
mod lit_bodies;
mod marked_images;
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
mod plain_pictures;
mod quaternions_and_matrices;
mod random_surfaces;
mod reckoning;
mod records_and_lists;
mod shapes;
mod signal_lists;
mod simple_things;
mod split_looks;
mod tilings;
mod timed_figures;
mod timed_scenes;
mod told_parts;
mod told_values;
mod tones;
mod toys;
mod usual_gradients;
mod usual_motions;
mod values;
mod vertex_places;
mod vertices;

use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    [
        bent_images::families(),
        blending::families(),
        buffer_choices::families(),
        buffer_goods::families(),
        buffer_grids::families(),
        color_choices::families(),
        color_ramps::families(),
        color_spaces::families(),
        combined_gradients::families(),
        counted_signs::families(),
        daily_helpers::families(),
        distance_tools::families(),
        fabrics_and_floors::families(),
        figure_relations::families(),
        functions::families(),
        games_and_money::families(),
        gathered_lists::families(),
        images::families(),
        index_points::families(),
        kernels::families(),
        layered_images::families(),
        light_and_distance::families(),
        list_tallies::families(),
        lists_and_series::families(),
        lit_bodies::families(),
        marked_images::families(),
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
        plain_pictures::families(),
        quaternions_and_matrices::families(),
        random_surfaces::families(),
        reckoning::families(),
        records_and_lists::families(),
        shapes::families(),
        signal_lists::families(),
        simple_things::families(),
        split_looks::families(),
        tilings::families(),
        timed_figures::families(),
        timed_scenes::families(),
        told_parts::families(),
        told_values::families(),
        tones::families(),
        toys::families(),
        usual_gradients::families(),
        usual_motions::families(),
        values::families(),
        vertex_places::families(),
        vertices::families(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
