//! Signs and things.

use std::f64::consts::FRAC_1_SQRT_2;

use super::Extent::{HalfWidth, Radius};
use super::{Shape, cuboid, disc, kind, shape};

/// An arrow to the right.
fn arrow(x: f64, y: f64, s: f64) -> f64 {
    let shaft = cuboid([x + 0.3 * s, y], 0.7 * s, 0.15 * s);
    let head = (0.3 * s - x).max(FRAC_1_SQRT_2 * (x + y.abs() - s));
    shaft.min(head)
}

/// The radius of a wheel with waves.
fn wavy([x, y]: [f64; 2], waves: f64) -> f64 {
    (waves * y.atan2(x)).cos()
}

fn gear(p: [f64; 2], teeth: f64, size: f64) -> f64 {
    let rim = size * (0.85 + 0.15 * (wavy(p, teeth) * 4.0).clamp(-1.0, 1.0));
    disc(p, rim).max(-disc(p, 0.3 * size))
}

macro_rules! flower_code {
    ($petals:literal) => {
        concat!(
            "let angle = atan2(p.y, p.x);\nlet d = length(p) - size * (1.0 + 0.4 * cos(",
            $petals,
            " * angle));"
        )
    };
}

macro_rules! gear_code {
    ($teeth:literal) => {
        concat!(
            "let angle = atan2(p.y, p.x);\nlet teeth = clamp(4.0 * cos(",
            $teeth,
            " * angle), -1.0, 1.0);\nlet d = max(length(p) - size * (0.85 + 0.15 * teeth), 0.3 * size - length(p));"
        )
    };
}

pub(super) const SHAPES: &[Shape] = &[
    shape(
        "cross",
        0.3,
        true,
        HalfWidth,
        &[kind(
            &[
                "cross",
                "plus sign",
                "plus",
                "plus symbol",
                "Swiss cross",
                "plus shape",
                "medical cross",
            ],
            "let q = abs(p);\nlet d = max(min(q.x, q.y) - 0.3333 * size, max(q.x, q.y) - size);",
            |p, s| cuboid(p, s, 0.3333 * s).min(cuboid(p, 0.3333 * s, s)),
        )],
    ),
    shape(
        "x-mark",
        0.3,
        true,
        HalfWidth,
        &[kind(
            &[
                "X mark",
                "x shape",
                "diagonal cross",
                "letter X",
                "x mark",
                "saltire",
                "cross mark",
                "x sign",
                "X symbol",
                "multiplication sign",
                "close icon",
                "X",
                "big X",
            ],
            "let q = 0.7071068 * abs(vec2<f32>(p.x + p.y, p.x - p.y));\nlet d = max(min(q.x, q.y) - 0.25 * size, max(q.x, q.y) - size);",
            |[x, y], s| {
                let p = [(x + y) * FRAC_1_SQRT_2, (x - y) * FRAC_1_SQRT_2];
                cuboid(p, s, s / 4.0).min(cuboid(p, s / 4.0, s))
            },
        )],
    ),
    shape(
        "heart",
        0.3,
        true,
        Radius,
        &[
            kind(
                &[
                    "heart",
                    "heart shape",
                    "valentine heart",
                    "love heart",
                    "love symbol",
                    "heart symbol",
                    "heart icon",
                    "valentine",
                ],
                "let d = length(vec2<f32>(p.x, 1.2 * p.y + 0.6 * sqrt(size * abs(p.x)))) - size;",
                |[x, y], s| disc([x, 1.2 * y + (0.36 * s * x.abs()).sqrt()], s),
            ),
            kind(
                &[
                    "upside-down heart",
                    "inverted heart",
                    "heart* turned upside down",
                    "heart* standing on its head",
                    "heart* with the tip up",
                ],
                "let d = length(vec2<f32>(p.x, 0.6 * sqrt(size * abs(p.x)) - 1.2 * p.y)) - size;",
                |[x, y], s| disc([x, (0.36 * s * x.abs()).sqrt() - 1.2 * y], s),
            ),
        ],
    ),
    shape(
        "flower",
        0.25,
        true,
        Radius,
        &[
            kind(
                &[
                    "flower",
                    "flower* with five petals",
                    "flower* with 5 petals",
                    "blossom",
                    "five-petaled flower",
                    "5-petal flower",
                    "flower shape",
                    "five petal flower",
                    "flower* that has five petals",
                ],
                flower_code!("5.0"),
                |p, s| disc(p, s * (1.0 + 0.4 * wavy(p, 5.0))),
            ),
            kind(
                &[
                    "flower* with six petals",
                    "flower* with 6 petals",
                    "six-petaled flower",
                    "6-petal flower",
                    "flower* of six petals",
                    "blossom* with six petals",
                ],
                flower_code!("6.0"),
                |p, s| disc(p, s * (1.0 + 0.4 * wavy(p, 6.0))),
            ),
            kind(
                &[
                    "flower* with eight petals",
                    "flower* with 8 petals",
                    "eight-petaled flower",
                    "8-petal flower",
                    "flower* of eight petals",
                    "blossom* with eight petals",
                ],
                flower_code!("8.0"),
                |p, s| disc(p, s * (1.0 + 0.4 * wavy(p, 8.0))),
            ),
            kind(
                &[
                    "clover",
                    "four-leaf clover",
                    "flower* with four petals",
                    "lucky clover",
                    "4-petal flower",
                    "four-petaled flower",
                ],
                flower_code!("4.0"),
                |p, s| disc(p, s * (1.0 + 0.4 * wavy(p, 4.0))),
            ),
        ],
    ),
    shape(
        "gear",
        0.35,
        true,
        Radius,
        &[
            kind(
                &[
                    "gear",
                    "cog",
                    "cogwheel",
                    "gear* with 8 teeth",
                    "gear* with eight teeth",
                    "cog wheel",
                    "8-tooth gear",
                    "gear wheel",
                    "settings icon",
                ],
                gear_code!("8.0"),
                |p, s| gear(p, 8.0, s),
            ),
            kind(
                &[
                    "gear* with 12 teeth",
                    "gear* with twelve teeth",
                    "cog* with 12 teeth",
                    "12-tooth gear",
                    "twelve-tooth gear",
                    "cogwheel* with 12 teeth",
                ],
                gear_code!("12.0"),
                |p, s| gear(p, 12.0, s),
            ),
        ],
    ),
    shape(
        "arrow",
        0.35,
        true,
        HalfWidth,
        &[
            kind(
                &[
                    "arrow",
                    "arrow* pointing right",
                    "right arrow",
                    "arrow* to the right",
                    "rightward arrow",
                    "arrow* facing right",
                    "arrow* that points right",
                ],
                "let head = max(0.3 * size - p.x, 0.7071068 * (p.x + abs(p.y) - size));\n\
             let shaft = max(abs(p.x + 0.3 * size) - 0.7 * size, abs(p.y) - 0.15 * size);\nlet d = min(head, shaft);",
                |[x, y], s| arrow(x, y, s),
            ),
            kind(
                &[
                    "arrow* pointing left",
                    "left arrow",
                    "arrow* to the left",
                    "leftward arrow",
                    "arrow* facing left",
                    "arrow* that points left",
                ],
                "let head = max(0.3 * size + p.x, 0.7071068 * (abs(p.y) - p.x - size));\n\
             let shaft = max(abs(p.x - 0.3 * size) - 0.7 * size, abs(p.y) - 0.15 * size);\nlet d = min(head, shaft);",
                |[x, y], s| arrow(-x, y, s),
            ),
            kind(
                &[
                    "arrow* pointing up",
                    "up arrow",
                    "upward arrow",
                    "arrow* facing up",
                    "arrow* that points up",
                    "arrow* to the top",
                ],
                "let head = max(0.3 * size + p.y, 0.7071068 * (abs(p.x) - p.y - size));\n\
             let shaft = max(abs(p.y - 0.3 * size) - 0.7 * size, abs(p.x) - 0.15 * size);\nlet d = min(head, shaft);",
                |[x, y], s| arrow(-y, x, s),
            ),
            kind(
                &[
                    "arrow* pointing down",
                    "down arrow",
                    "downward arrow",
                    "arrow* facing down",
                    "arrow* that points down",
                    "arrow* to the bottom",
                ],
                "let head = max(0.3 * size - p.y, 0.7071068 * (p.y + abs(p.x) - size));\n\
             let shaft = max(abs(p.y + 0.3 * size) - 0.7 * size, abs(p.x) - 0.15 * size);\nlet d = min(head, shaft);",
                |[x, y], s| arrow(y, x, s),
            ),
        ],
    ),
    shape(
        "teardrop",
        0.25,
        true,
        Radius,
        &[kind(
            &[
                "teardrop",
                "drop",
                "water drop",
                "raindrop",
                "tear",
                "droplet",
                "tear drop",
                "drop shape",
                "drop of water",
                "water droplet",
            ],
            "let q = vec2<f32>(abs(p.x), p.y);\n\
         let d = select(length(q) - size, 0.7071068 * (q.x - q.y) - size, q.x < -q.y);",
            |[x, y], s| {
                if x.abs() < -y {
                    (x - y).max(-x - y) * FRAC_1_SQRT_2 - s
                } else {
                    disc([x, y], s)
                }
            },
        )],
    ),
    shape(
        "letter",
        0.3,
        true,
        HalfWidth,
        &[
            kind(
                &[
                    "letter L",
                    "L shape",
                    "capital L",
                    "L",
                    "uppercase L",
                    "block letter L",
                ],
                "let d = max(max(abs(p.x), abs(p.y)) - size, min(p.x + 0.4 * size, 0.4 * size - p.y));",
                |p, s| cuboid(p, s, s).max((p[0] + 0.4 * s).min(0.4 * s - p[1])),
            ),
            kind(
                &[
                    "letter T",
                    "T shape",
                    "capital T",
                    "T",
                    "uppercase T",
                    "block letter T",
                ],
                "let d = max(max(abs(p.x), abs(p.y)) - size, min(abs(p.x) - 0.3 * size, p.y + 0.4 * size));",
                |p, s| cuboid(p, s, s).max((p[0].abs() - 0.3 * s).min(p[1] + 0.4 * s)),
            ),
            kind(
                &[
                    "letter H",
                    "H shape",
                    "capital H",
                    "H",
                    "uppercase H",
                    "block letter H",
                ],
                "let d = max(max(abs(p.x), abs(p.y)) - size, min(0.4 * size - abs(p.x), abs(p.y) - 0.3 * size));",
                |p, s| cuboid(p, s, s).max((0.4 * s - p[0].abs()).min(p[1].abs() - 0.3 * s)),
            ),
        ],
    ),
];
