//! All the families, a file for each area.
#![allow(clippy::approx_constant)] // People round pi to 3.14.
#![allow(clippy::float_cmp)] // Equal numbers are the same entry of a table.
#![allow(clippy::unnecessary_wraps, clippy::type_complexity)] // The signatures are those of a table's functions.
#![allow(clippy::items_after_statements)] // The choices stand where they are made.

mod algebra;
mod animation_table;
mod animations;
mod atomic_counts;
mod backgrounds;
mod bits;
mod buffer_fills;
mod buffer_formulas;
mod buffer_maps;
mod buffer_moves;
mod buffer_records;
mod buffer_sequences;
mod chromatic;
mod color_functions;
mod compute;
mod conditions;
mod control_flow;
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
mod everyday;
mod everyday_functions;
mod expressions;
mod field_functions;
mod field_pictures;
mod fills;
mod flags;
mod formulas;
mod functions;
mod geometry;
mod gradients;
mod grid_steps;
mod grids;
mod helpers;
mod icons;
mod image_distortions;
mod image_divisions;
mod image_fades;
mod image_neighbors;
mod image_overlays;
mod image_plans;
mod image_regions;
mod image_tones;
mod image_transitions;
mod image_windows;
mod indicators;
mod interpolation;
mod kernels;
mod layers;
mod light_functions;
mod light_pictures;
mod lighting;
mod line_steps;
mod literals;
mod marching;
mod measured;
mod measures;
mod mesh_changes;
mod motion;
mod movement;
mod noise;
mod noise_scenes;
mod noise_table;
mod numbers;
mod pairwise;
mod pattern_table;
mod patterns;
mod reductions;
mod rules;
mod scans;
mod scenes;
mod serial_figures;
mod shading;
mod shape_groups;
mod shape_table;
mod shapes;
mod simulation;
mod solids;
mod sorting;
mod stencils;
mod structures;
mod values;
mod vertex_curves;
mod vertex_inputs;
mod vertex_points;
mod vertex_shader;
mod vertices;
mod workgroup_parts;

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
        icons::families(),
        flags::families(),
        indicators::families(),
        shape_groups::families(),
        light_functions::families(),
        field_functions::families(),
        light_pictures::families(),
        field_pictures::families(),
        mesh_changes::families(),
        vertex_curves::families(),
        motion::families(),
        serial_figures::families(),
        line_steps::families(),
        grid_steps::families(),
        workgroup_parts::families(),
        atomic_counts::families(),
        image_regions::families(),
        image_transitions::families(),
        image_divisions::families(),
        image_windows::families(),
        image_fades::families(),
        image_tones::families(),
        image_overlays::families(),
        image_distortions::families(),
        image_neighbors::families(),
        structures::families(),
        control_flow::families(),
        everyday::families(),
        everyday_functions::families(),
        noise_scenes::families(),
        measures::families(),
        buffer_maps::families(),
        buffer_formulas::families(),
        buffer_moves::families(),
        buffer_sequences::families(),
        buffer_records::families(),
        measured::families(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
