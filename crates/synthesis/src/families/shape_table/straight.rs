//! Shapes with straight sides.

use std::f64::consts::{FRAC_1_SQRT_2, TAU};

use super::Extent::{HalfWidth, Radius, Thickness};
use super::{Shape, cuboid, kind, kind_of, shape};

/// The greatest distance of `p` beyond a side of the regular polygon with `sides` sides, the lowest one level.
fn polygon([x, y]: [f64; 2], sides: u32, inner_radius: f64) -> f64 {
    let beyond = |side| {
        let (sin, cos) = (TAU * f64::from(side) / f64::from(sides)).sin_cos();
        x * sin + y * cos - inner_radius
    };
    (0..sides).map(beyond).fold(f64::MIN, f64::max)
}

/// The star with `tips` tips, one of them up: beside the axis of the nearest tip its edge falls away.
fn star([x, y]: [f64; 2], tips: u32, size: f64) -> f64 {
    let beside = |tip| {
        let (sin, cos) = (TAU * f64::from(tip) / f64::from(tips)).sin_cos();
        (x * sin - y * cos, (x * cos + y * sin).abs())
    };
    let (along, across) = (0..tips)
        .map(beside)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .unwrap_or_default();
    0.33 * (along - size) + 0.94 * across
}

/// A triangle as broad as it is high, from its tip at `size` along the axis to its base at `-size`.
fn triangle(along: f64, across: f64, size: f64) -> f64 {
    (across.abs() - (size - along) / 2.0).max(-along - size)
}

/// An equilateral triangle with its tip up, its corners `size` from the center.
fn equilateral([x, y]: [f64; 2], size: f64) -> f64 {
    let (sin, cos) = (TAU / 12.0).sin_cos();
    let side = |x: f64| x * cos - y * sin;
    side(x).max(side(-x)).max(y) - size / 2.0
}

macro_rules! polygon_code {
    ($sides:literal) => {
        concat!(
            "let sector = 6.2831853 / ",
            $sides,
            ";\nlet angle = atan2(p.x, p.y);\nlet d = length(p) * cos(angle - sector * round(angle / sector)) - size;"
        )
    };
}

macro_rules! star_code {
    ($tips:literal) => {
        concat!(
            "let sector = 6.2831853 / ",
            $tips,
            ";\nlet angle = atan2(p.x, -p.y);\nlet a = abs(angle - sector * round(angle / sector));\n\
             let d = 0.33 * (length(p) * cos(a) - size) + 0.94 * length(p) * sin(a);"
        )
    };
}

pub(super) const SHAPES: &[Shape] = &[
    shape(
        "square",
        0.3,
        true,
        HalfWidth,
        &[kind(
            &[
                "square",
                "square",
                "square",
                "filled square",
                "solid square",
                "block",
                "box",
            ],
            "let d = max(abs(p.x), abs(p.y)) - size;",
            |p, s| cuboid(p, s, s),
        )],
    ),
    shape(
        "diamond",
        0.3,
        true,
        Radius,
        &[kind(
            &[
                "diamond",
                "diamond",
                "rhombus",
                "lozenge",
                "diamond shape",
                "square* standing on a corner",
            ],
            "let d = abs(p.x) + abs(p.y) - size;",
            |[x, y], s| (x + y).abs().max((x - y).abs()) - s,
        )],
    ),
    shape(
        "rectangle",
        0.4,
        true,
        HalfWidth,
        &[
            kind(
                &[
                    "rectangle",
                    "wide rectangle",
                    "horizontal rectangle",
                    "filled rectangle",
                    "landscape rectangle",
                    "box* wider than tall",
                ],
                "let d = max(abs(p.x) - size, abs(p.y) - 0.5 * size);",
                |p, s| cuboid(p, s, s / 2.0),
            ),
            kind(
                &[
                    "tall rectangle",
                    "vertical rectangle",
                    "upright rectangle",
                    "portrait rectangle",
                    "box* taller than wide",
                ],
                "let d = max(abs(p.x) - 0.5 * size, abs(p.y) - size);",
                |p, s| cuboid(p, s / 2.0, s),
            ),
            kind_of(
                "[tall|upright|vertical|standing]",
                &[
                    "rectangle",
                    "rectangle",
                    "filled rectangle",
                    "solid rectangle",
                ],
                "let d = max(abs(p.x) - 0.5 * size, abs(p.y) - size);",
                |p, s| cuboid(p, s / 2.0, s),
            ),
            kind_of(
                "[wide|horizontal|broad|lying]",
                &[
                    "rectangle",
                    "rectangle",
                    "filled rectangle",
                    "solid rectangle",
                ],
                "let d = max(abs(p.x) - size, abs(p.y) - 0.5 * size);",
                |p, s| cuboid(p, s, s / 2.0),
            ),
        ],
    ),
    shape(
        "triangle",
        0.3,
        true,
        HalfWidth,
        &[
            kind(
                &[
                    "triangle",
                    "triangle",
                    "triangle* pointing up",
                    "triangle* with the tip up",
                    "filled triangle",
                    "upward triangle",
                    "upright triangle",
                ],
                "let d = max(abs(p.x) - 0.5 * (p.y + size), p.y - size);",
                |[x, y], s| triangle(-y, x, s),
            ),
            kind(
                &[
                    "triangle* pointing down",
                    "downward triangle",
                    "upside-down triangle",
                    "triangle* with the tip down",
                    "triangle* that points downward",
                    "flipped triangle",
                    "inverted triangle",
                ],
                "let d = max(abs(p.x) - 0.5 * (size - p.y), -p.y - size);",
                |[x, y], s| triangle(y, x, s),
            ),
            kind(
                &[
                    "triangle* pointing right",
                    "play symbol",
                    "play button",
                    "right-facing triangle",
                    "triangle* with the tip on the right",
                    "triangle* pointing to the right",
                ],
                "let d = max(abs(p.y) - 0.5 * (size - p.x), -p.x - size);",
                |[x, y], s| triangle(x, y, s),
            ),
            kind(
                &[
                    "triangle* pointing left",
                    "triangle* pointing to the left",
                    "left-facing triangle",
                    "triangle* with the tip on the left",
                ],
                "let d = max(abs(p.y) - 0.5 * (p.x + size), p.x - size);",
                |[x, y], s| triangle(-x, y, s),
            ),
            kind(
                &[
                    "equilateral triangle",
                    "regular triangle",
                    "equilateral triangle* pointing up",
                    "triangle* with three equal sides",
                ],
                "let d = max(0.8660254 * abs(p.x) - 0.5 * p.y, p.y) - 0.5 * size;",
                equilateral,
            ),
        ],
    ),
    shape(
        "pentagon",
        0.3,
        true,
        Radius,
        &[kind(
            &[
                "pentagon",
                "regular pentagon",
                "five-sided polygon",
                "polygon* with 5 sides",
                "polygon* with five sides",
            ],
            polygon_code!("5.0"),
            |p, s| polygon(p, 5, s),
        )],
    ),
    shape(
        "hexagon",
        0.3,
        true,
        Radius,
        &[kind(
            &[
                "hexagon",
                "regular hexagon",
                "six-sided polygon",
                "polygon* with 6 sides",
                "polygon* with six sides",
            ],
            polygon_code!("6.0"),
            |p, s| polygon(p, 6, s),
        )],
    ),
    shape(
        "octagon",
        0.3,
        true,
        Radius,
        &[kind(
            &[
                "octagon",
                "regular octagon",
                "stop sign shape",
                "polygon* with 8 sides",
                "polygon* with eight sides",
            ],
            polygon_code!("8.0"),
            |p, s| polygon(p, 8, s),
        )],
    ),
    shape(
        "polygon",
        0.3,
        true,
        Radius,
        &[
            kind(
                &[
                    "heptagon",
                    "polygon* with 7 sides",
                    "polygon* with seven sides",
                    "regular heptagon",
                ],
                polygon_code!("7.0"),
                |p, s| polygon(p, 7, s),
            ),
            kind(
                &[
                    "nonagon",
                    "polygon* with 9 sides",
                    "polygon* with nine sides",
                    "regular nonagon",
                ],
                polygon_code!("9.0"),
                |p, s| polygon(p, 9, s),
            ),
            kind(
                &[
                    "decagon",
                    "polygon* with 10 sides",
                    "polygon* with ten sides",
                    "regular decagon",
                ],
                polygon_code!("10.0"),
                |p, s| polygon(p, 10, s),
            ),
        ],
    ),
    shape(
        "star",
        0.35,
        true,
        Radius,
        &[
            kind(
                &[
                    "star",
                    "star",
                    "five-pointed star",
                    "5-pointed star",
                    "star* with five points",
                ],
                star_code!("5.0"),
                |p, s| star(p, 5, s),
            ),
            kind(
                &[
                    "four-pointed star",
                    "4-pointed star",
                    "star* with four points",
                    "star* with 4 tips",
                ],
                star_code!("4.0"),
                |p, s| star(p, 4, s),
            ),
            kind(
                &[
                    "six-pointed star",
                    "6-pointed star",
                    "star* with six points",
                    "star* with 6 tips",
                ],
                star_code!("6.0"),
                |p, s| star(p, 6, s),
            ),
            kind(
                &[
                    "eight-pointed star",
                    "8-pointed star",
                    "star* with eight points",
                    "star* with 8 tips",
                ],
                star_code!("8.0"),
                |p, s| star(p, 8, s),
            ),
        ],
    ),
    shape(
        "trapezoid",
        0.3,
        true,
        HalfWidth,
        &[
            kind(
                &["trapezoid", "trapezium", "trapezoid shape"],
                "let d = max(abs(p.x) - 0.75 * size - 0.5 * p.y, abs(p.y) - 0.5 * size);",
                |[x, y], s| (x.abs() - 0.75 * s - y / 2.0).max(y.abs() - s / 2.0),
            ),
            kind(
                &["parallelogram", "slanted rectangle", "leaning rectangle"],
                "let d = max(abs(p.x + 0.5 * p.y) - 0.75 * size, abs(p.y) - 0.5 * size);",
                |[x, y], s| cuboid([x + y / 2.0, y], 0.75 * s, s / 2.0),
            ),
        ],
    ),
    shape(
        "hourglass",
        0.3,
        true,
        HalfWidth,
        &[
            kind(
                &["hourglass", "hourglass shape", "sand timer"],
                "let d = max(abs(p.x) - abs(p.y), abs(p.y) - size);",
                |[x, y], s| (x.abs() - y.abs()).max(y.abs() - s),
            ),
            kind(
                &["bow tie", "bow-tie shape", "bowtie"],
                "let d = max(abs(p.y) - abs(p.x), abs(p.x) - size);",
                |[x, y], s| (y.abs() - x.abs()).max(x.abs() - s),
            ),
        ],
    ),
    shape(
        "frame",
        0.3,
        true,
        HalfWidth,
        &[
            kind(
                &[
                    "frame",
                    "square frame",
                    "picture frame",
                    "square ring",
                    "hollow square",
                ],
                "let d = abs(max(abs(p.x), abs(p.y)) - size) - 0.05;",
                |p, s| cuboid(p, s + 0.05, s + 0.05).max(-cuboid(p, s - 0.05, s - 0.05)),
            ),
            kind_of(
                "[thin|thin|narrow|slim]",
                &["square outline", "square frame", "frame"],
                "let d = abs(max(abs(p.x), abs(p.y)) - size) - 0.02;",
                |p, s| cuboid(p, s + 0.02, s + 0.02).max(-cuboid(p, s - 0.02, s - 0.02)),
            ),
        ],
    ),
    shape(
        "horizontal-bar",
        0.1,
        true,
        Thickness,
        &[kind(
            &[
                "horizontal bar",
                "horizontal band",
                "horizontal strip",
                "bar* across the whole width",
                "beam* from left to right",
            ],
            "let d = abs(p.y) - size;",
            |p, s| p[1].max(-p[1]) - s,
        )],
    ),
    shape(
        "vertical-bar",
        0.1,
        true,
        Thickness,
        &[kind(
            &[
                "vertical bar",
                "vertical band",
                "column",
                "vertical strip",
                "pillar",
                "bar* over the whole height",
            ],
            "let d = abs(p.x) - size;",
            |p, s| p[0].max(-p[0]) - s,
        )],
    ),
    shape(
        "line",
        0.02,
        false,
        Thickness,
        &[
            kind(
                &[
                    "horizontal line",
                    "level line",
                    "line* from left to right",
                    "line* across the screen",
                ],
                "let d = abs(p.y) - size;",
                |p, s| p[1].max(-p[1]) - s,
            ),
            kind(
                &[
                    "vertical line",
                    "upright line",
                    "line* from top to bottom",
                    "line* down the screen",
                ],
                "let d = abs(p.x) - size;",
                |p, s| p[0].max(-p[0]) - s,
            ),
            kind(
                &[
                    "diagonal line",
                    "line* from the top left to the bottom right",
                    "falling diagonal",
                    "line* from the upper left corner to the lower right one",
                ],
                "let d = 0.7071068 * abs(p.x - p.y) - size;",
                |[x, y], s| (x - y).max(y - x) * FRAC_1_SQRT_2 - s,
            ),
            kind(
                &[
                    "rising diagonal line",
                    "line* from the bottom left to the top right",
                    "rising diagonal",
                ],
                "let d = 0.7071068 * abs(p.x + p.y) - size;",
                |[x, y], s| (x + y).max(-x - y) * FRAC_1_SQRT_2 - s,
            ),
        ],
    ),
];
