//! All the families, a file for each area.
#![allow(clippy::float_cmp)] // Equal numbers are the same entry of a table.
#![allow(clippy::unnecessary_wraps, clippy::type_complexity)] // The signatures are those of a table's functions.
#![allow(clippy::items_after_statements)] // The choices stand where they are made.

mod algebra;
mod animation_table;
mod animations;
mod backgrounds;
mod bits;
mod buffer_algorithms;
mod buffer_fills;
mod buffer_tasks;
mod chromatic;
mod color_functions;
mod compute;
mod counting;
mod distance2d;
mod distances;
mod divided;
mod easing;
mod effect_kernels;
mod effect_looks;
mod effect_masks;
mod effect_places;
mod effect_tones;
mod effects;
mod elementwise;
mod expressions;
mod fills;
mod formulas;
mod functions;
mod geometry;
mod gradients;
mod grids;
mod helpers;
mod image_filters;
mod image_regions;
mod interpolation;
mod kernels;
mod layers;
mod lighting;
mod lighting_more;
mod literals;
mod marching;
mod maths_more;
mod motion;
mod movement;
mod noise;
mod noise_table;
mod numbers;
mod pairwise;
mod pattern_table;
mod patterns;
mod reductions;
mod rules;
mod scans;
mod scenes;
mod shading;
mod shape_table;
mod shapes;
mod simulation;
mod solids;
mod sorting;
mod stencils;
mod structures;
mod values;
mod vertex_inputs;
mod vertex_more;
mod vertex_points;
mod vertex_shader;
mod vertices;

use crate::task::Family;

/// All the families, always in the same order.
#[must_use]
pub fn families() -> Vec<Family> {
    [
        solids::families(),
        divided::families(),
        gradients::families(),
        shapes::families(),
        patterns::families(),
        noise::families(),
        animations::families(),
        compute::families(),
        elementwise::families(),
        pairwise::families(),
        movement::families(),
        reductions::families(),
        stencils::families(),
        grids::families(),
        simulation::families(),
        functions::families(),
        interpolation::families(),
        numbers::families(),
        geometry::families(),
        shading::families(),
        algebra::families(),
        distances::families(),
        bits::families(),
        color_functions::families(),
        easing::families(),
        sorting::families(),
        counting::families(),
        scans::families(),
        buffer_fills::families(),
        expressions::families(),
        formulas::families(),
        values::families(),
        effects::families(),
        chromatic::families(),
        lighting::families(),
        distance2d::families(),
        marching::families(),
        vertices::families(),
        vertex_points::families(),
        vertex_inputs::families(),
        scenes::families(),
        lighting_more::families(),
        vertex_more::families(),
        motion::families(),
        buffer_algorithms::families(),
        image_regions::families(),
        image_filters::families(),
        structures::families(),
        maths_more::families(),
        buffer_tasks::families(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
