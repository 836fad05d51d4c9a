//! The plain figures that move: their words, their statements and what those compute.

use std::f64::consts::TAU;

use crate::sampler::Sampler;
use crate::wording::Slots;

/// A figure around the center, by its size.
pub(super) struct Shape {
    /// Its name as a modifier; none for a circle.
    pub(super) kind: Option<&'static str>,
    pub(super) noun: &'static str,
    /// Its size when none is told.
    pub(super) usual: f64,
    /// Statements that compute `d` from `p` and `size`.
    pub(super) code: &'static str,
    pub(super) level: fn([f64; 2], f64) -> f64,
}

pub(super) const CIRCLE: Shape = Shape {
    kind: None,
    noun: "[circle|circle|disc]",
    usual: 0.3,
    code: "let d = length(p) - size;",
    level: |[x, y], size| x.hypot(y) - size,
};

pub(super) const RING: Shape = Shape {
    kind: Some("ring"),
    noun: "ring",
    usual: 0.3,
    code: "let d = abs(length(p) - size) - 0.05;",
    level: |[x, y], size| (x.hypot(y) - size).abs() - 0.05,
};

pub(super) const SQUARE: Shape = Shape {
    kind: Some("square"),
    noun: "square",
    usual: 0.3,
    code: "let d = max(abs(p.x), abs(p.y)) - size;",
    level: |[x, y], size| x.abs().max(y.abs()) - size,
};

pub(super) const DIAMOND: Shape = Shape {
    kind: Some("diamond"),
    noun: "[diamond|diamond|rhombus]",
    usual: 0.3,
    code: "let d = abs(p.x) + abs(p.y) - size;",
    level: |[x, y], size| x.abs() + y.abs() - size,
};

pub(super) const TRIANGLE: Shape = Shape {
    kind: Some("triangle"),
    noun: "triangle",
    usual: 0.3,
    code: "let d = max(abs(p.x) - 0.5 * (p.y + size), p.y - size);",
    level: |[x, y], size| (x.abs() - y.midpoint(size)).max(y - size),
};

pub(super) const CROSS: Shape = Shape {
    kind: Some("cross"),
    noun: "[cross|cross|plus sign]",
    usual: 0.3,
    code: "let q = abs(p);\nlet d = max(min(q.x, q.y) - 0.3333 * size, max(q.x, q.y) - size);",
    level: |[x, y], size| {
        let (x, y) = (x.abs(), y.abs());
        (x.min(y) - size / 3.0).max(x.max(y) - size)
    },
};

pub(super) const STAR: Shape = Shape {
    kind: Some("star"),
    noun: "[star|star|five-pointed star]",
    usual: 0.35,
    code: "let sector = 6.2831853 / 5.0;\nlet bearing = atan2(p.x, -p.y);\n\
           let a = abs(bearing - sector * round(bearing / sector));\n\
           let d = 0.33 * (length(p) * cos(a) - size) + 0.94 * length(p) * sin(a);",
    level: |[x, y], size| {
        let beside = |tip| {
            let (sin, cos) = (TAU * f64::from(tip) / 5.0).sin_cos();
            (x * sin - y * cos, (x * cos + y * sin).abs())
        };
        let (along, across) = (0..5_u32)
            .map(beside)
            .max_by(|a, b| a.0.total_cmp(&b.0))
            .unwrap_or_default();
        0.33 * (along - size) + 0.94 * across
    },
};

pub(super) const HEART: Shape = Shape {
    kind: Some("heart"),
    noun: "heart",
    usual: 0.3,
    code: "let d = length(vec2<f32>(p.x, 1.2 * p.y + 0.6 * sqrt(size * abs(p.x)))) - size;",
    level: |[x, y], size| x.hypot(1.2 * y + (0.36 * size * x.abs()).sqrt()) - size,
};

pub(super) const ELLIPSE: Shape = Shape {
    kind: Some("ellipse"),
    noun: "[ellipse|ellipse|oval]",
    usual: 0.4,
    code: "let d = length(vec2<f32>(p.x, 2.0 * p.y)) - size;",
    level: |[x, y], size| x.hypot(y * 2.0) - size,
};

/// One of them; fills the slot `noun`.
pub(super) fn shape_of(
    shapes: &'static [Shape],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> &'static Shape {
    let shape = sampler.pick(shapes);
    slots.phrase("noun", shape.noun);
    shape
}

/// The statements of a figure at the places `p`.
pub(super) fn drawn(shape: &Shape, size: &str, p: &str) -> String {
    format!("let size = {size};\nlet p = {p};\n{}", shape.code)
}
