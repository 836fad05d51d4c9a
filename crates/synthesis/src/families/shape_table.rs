//! The shapes: how each is called, drawn and known.

use std::f64::consts::{FRAC_1_SQRT_2, PI, TAU};

/// A shape around the origin, y down.
pub(super) struct Shape {
    pub(super) name: &'static str,
    /// Its kinds, the usual one first.
    pub(super) variants: &'static [Variant],
    /// The size when none is named.
    pub(super) size: f64,
    /// Whether it looks different when it is turned.
    pub(super) turns: bool,
    /// What is little and much of it.
    pub(super) extent: Extent,
}

/// What the size of a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Extent {
    /// A radius.
    Radius,
    /// Half a width.
    HalfWidth,
    /// Half the thickness of a bar that reaches across the picture.
    Thickness,
}

/// A kind of a shape.
pub(super) struct Variant {
    /// The nouns, without article and color. The plural ends at the `*`, or else at the end.
    pub(super) nouns: &'static [&'static str],
    /// Statements that compute `d`, below 0 inside and above 0 outside, from `p` and `size`.
    pub(super) code: &'static str,
    /// The same number.
    pub(super) level: fn(p: [f64; 2], size: f64) -> f64,
}

const fn shape(
    name: &'static str,
    size: f64,
    turns: bool,
    extent: Extent,
    variants: &'static [Variant],
) -> Shape {
    Shape {
        name,
        variants,
        size,
        turns,
        extent,
    }
}

const fn kind(
    nouns: &'static [&'static str],
    code: &'static str,
    level: fn([f64; 2], f64) -> f64,
) -> Variant {
    Variant { nouns, code, level }
}

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

/// A box around the origin.
fn cuboid([x, y]: [f64; 2], width: f64, height: f64) -> f64 {
    (x.abs() - width).max(y.abs() - height)
}

/// The disc of `radius` around the origin.
fn disc([x, y]: [f64; 2], radius: f64) -> f64 {
    x.hypot(y) - radius
}

/// An equilateral triangle with its tip in the direction `up`.
fn triangle(p: [f64; 2], up: [f64; 2], size: f64) -> f64 {
    let corner = |turns: f64| {
        let (sin, cos) = (turns * TAU / 3.0 + PI).sin_cos();
        let side = [up[0] * cos - up[1] * sin, up[0] * sin + up[1] * cos];
        p[0] * side[0] + p[1] * side[1] - size / 2.0
    };
    corner(0.0).max(corner(1.0)).max(corner(2.0))
}

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

macro_rules! flower_code {
    ($petals:literal) => {
        concat!(
            "let angle = atan2(p.y, p.x);\nlet d = length(p) - size * (0.7 + 0.3 * cos(",
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

fn gear(p: [f64; 2], teeth: f64, size: f64) -> f64 {
    let rim = size * (0.85 + 0.15 * (wavy(p, teeth) * 4.0).clamp(-1.0, 1.0));
    disc(p, rim).max(-disc(p, 0.3 * size))
}

use Extent::{HalfWidth, Radius, Thickness};

pub(super) const SHAPES: &[Shape] = &[
    shape(
        "circle",
        0.3,
        false,
        Radius,
        &[kind(
            &[
                "circle",
                "disc",
                "disk",
                "round spot",
                "dot",
                "filled circle",
                "ball",
            ],
            "let d = length(p) - size;",
            disc,
        )],
    ),
    shape(
        "square",
        0.3,
        true,
        HalfWidth,
        &[kind(
            &["square", "square", "filled square", "block", "box"],
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
            &["diamond", "rhombus", "lozenge", "diamond shape"],
            "let d = abs(p.x) + abs(p.y) - size;",
            |[x, y], s| (x + y).abs().max((x - y).abs()) - s,
        )],
    ),
    shape(
        "ring",
        0.3,
        false,
        Radius,
        &[kind(
            &["ring", "hoop", "annulus", "donut"],
            "let d = abs(length(p) - size) - 0.05;",
            |p, s| disc(p, s + 0.05).max(-disc(p, s - 0.05)),
        )],
    ),
    shape(
        "ellipse",
        0.4,
        true,
        HalfWidth,
        &[
            kind(
                &["ellipse", "oval", "wide ellipse", "horizontal oval"],
                "let d = length(vec2<f32>(p.x, 2.0 * p.y)) - size;",
                |[x, y], s| disc([x, y * 2.0], s),
            ),
            kind(
                &["tall ellipse", "vertical oval", "upright ellipse"],
                "let d = length(vec2<f32>(2.0 * p.x, p.y)) - size;",
                |[x, y], s| disc([x * 2.0, y], s),
            ),
        ],
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
                ],
                "let d = max(abs(p.x) - size, abs(p.y) - 0.5 * size);",
                |p, s| cuboid(p, s, s / 2.0),
            ),
            kind(
                &["tall rectangle", "vertical rectangle", "upright rectangle"],
                "let d = max(abs(p.x) - 0.5 * size, abs(p.y) - size);",
                |p, s| cuboid(p, s / 2.0, s),
            ),
        ],
    ),
    shape(
        "rounded-rectangle",
        0.3,
        true,
        HalfWidth,
        &[
            kind(
                &[
                    "rounded square",
                    "square* with rounded corners",
                    "square* with round corners",
                ],
                "let q = max(abs(p) - vec2<f32>(0.7 * size, 0.7 * size), vec2<f32>(0.0, 0.0));\nlet d = length(q) - 0.3 * size;",
                |[x, y], s| {
                    disc(
                        [(x.abs() - 0.7 * s).max(0.0), (y.abs() - 0.7 * s).max(0.0)],
                        0.3 * s,
                    )
                },
            ),
            kind(
                &[
                    "rounded rectangle",
                    "rectangle* with rounded corners",
                    "rectangle* with round corners",
                ],
                "let q = max(abs(p) - vec2<f32>(0.8 * size, 0.3 * size), vec2<f32>(0.0, 0.0));\nlet d = length(q) - 0.2 * size;",
                |[x, y], s| {
                    disc(
                        [(x.abs() - 0.8 * s).max(0.0), (y.abs() - 0.3 * s).max(0.0)],
                        0.2 * s,
                    )
                },
            ),
        ],
    ),
    shape(
        "capsule",
        0.25,
        true,
        HalfWidth,
        &[
            kind(
                &["capsule", "pill", "pill shape", "stadium shape"],
                "let d = length(vec2<f32>(max(abs(p.x) - size, 0.0), p.y)) - 0.5 * size;",
                |[x, y], s| disc([x - x.clamp(-s, s), y], s / 2.0),
            ),
            kind(
                &["vertical capsule", "upright pill", "standing capsule"],
                "let d = length(vec2<f32>(p.x, max(abs(p.y) - size, 0.0))) - 0.5 * size;",
                |[x, y], s| disc([x, y - y.clamp(-s, s)], s / 2.0),
            ),
        ],
    ),
    shape(
        "triangle",
        0.35,
        true,
        Radius,
        &[
            kind(
                &[
                    "triangle",
                    "triangle* pointing up",
                    "upward triangle",
                    "equilateral triangle",
                ],
                "let d = max(0.8660254 * abs(p.x) - 0.5 * p.y, p.y) - 0.5 * size;",
                |p, s| triangle(p, [0.0, -1.0], s),
            ),
            kind(
                &[
                    "triangle* pointing down",
                    "downward triangle",
                    "upside-down triangle",
                    "inverted triangle",
                ],
                "let d = max(0.8660254 * abs(p.x) + 0.5 * p.y, -p.y) - 0.5 * size;",
                |p, s| triangle(p, [0.0, 1.0], s),
            ),
            kind(
                &[
                    "triangle* pointing right",
                    "play symbol",
                    "play button",
                    "triangle* pointing to the right",
                ],
                "let d = max(0.8660254 * abs(p.y) + 0.5 * p.x, -p.x) - 0.5 * size;",
                |p, s| triangle(p, [1.0, 0.0], s),
            ),
            kind(
                &[
                    "triangle* pointing left",
                    "triangle* pointing to the left",
                    "left-facing triangle",
                ],
                "let d = max(0.8660254 * abs(p.y) - 0.5 * p.x, p.x) - 0.5 * size;",
                |p, s| triangle(p, [-1.0, 0.0], s),
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
        "cross",
        0.3,
        true,
        HalfWidth,
        &[kind(
            &["cross", "plus sign", "plus", "plus symbol"],
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
        &[kind(
            &["heart", "heart shape", "valentine heart", "love heart"],
            "let d = length(vec2<f32>(p.x, 1.2 * p.y + 0.6 * sqrt(size * abs(p.x)))) - size;",
            |[x, y], s| disc([x, 1.2 * y + (0.36 * s * x.abs()).sqrt()], s),
        )],
    ),
    shape(
        "crescent",
        0.3,
        true,
        Radius,
        &[
            kind(
                &["crescent", "crescent moon", "moon"],
                "let d = max(length(p) - size, 0.85 * size - length(p - vec2<f32>(0.4 * size, 0.0)));",
                |[x, y], s| disc([x, y], s).max(-disc([x - 0.4 * s, y], 0.85 * s)),
            ),
            kind(
                &[
                    "crescent* open to the left",
                    "mirrored crescent",
                    "waxing moon",
                ],
                "let d = max(length(p) - size, 0.85 * size - length(p + vec2<f32>(0.4 * size, 0.0)));",
                |[x, y], s| disc([x, y], s).max(-disc([x + 0.4 * s, y], 0.85 * s)),
            ),
        ],
    ),
    shape(
        "semicircle",
        0.3,
        true,
        Radius,
        &[
            kind(
                &["semicircle", "half circle", "half disc", "dome"],
                "let d = max(length(p) - size, p.y);",
                |p, s| disc(p, s).max(p[1]),
            ),
            kind(
                &["bottom half* of a circle", "lower semicircle", "bowl shape"],
                "let d = max(length(p) - size, -p.y);",
                |p, s| disc(p, s).max(-p[1]),
            ),
            kind(
                &["left half* of a circle", "left semicircle"],
                "let d = max(length(p) - size, p.x);",
                |p, s| disc(p, s).max(p[0]),
            ),
            kind(
                &["right half* of a circle", "right semicircle"],
                "let d = max(length(p) - size, -p.x);",
                |p, s| disc(p, s).max(-p[0]),
            ),
        ],
    ),
    shape(
        "pie-slice",
        0.35,
        true,
        Radius,
        &[
            kind(
                &[
                    "quarter circle",
                    "pie slice",
                    "quarter* of a disc",
                    "quadrant of a circle",
                ],
                "let d = max(length(p) - size, max(-p.x, p.y));",
                |p, s| disc(p, s).max(-p[0]).max(p[1]),
            ),
            kind(
                &[
                    "three-quarter circle",
                    "pie* with a quarter missing",
                    "circle* with a quarter cut out",
                ],
                "let d = max(length(p) - size, min(p.x, -p.y));",
                |p, s| disc(p, s).max(p[0].min(-p[1])),
            ),
            kind(
                &[
                    "pac-man",
                    "pacman",
                    "pacman shape",
                    "circle* with an open mouth",
                ],
                "let d = max(length(p) - size, 0.7071068 * (p.x - abs(p.y)));",
                |[x, y], s| {
                    disc([x, y], s).max(((x + y) * FRAC_1_SQRT_2).min((x - y) * FRAC_1_SQRT_2))
                },
            ),
        ],
    ),
    shape(
        "arc",
        0.3,
        true,
        Radius,
        &[
            kind(
                &["arc", "arch", "half ring", "semicircular arc"],
                "let d = max(abs(length(p) - size) - 0.05, p.y);",
                |p, s| disc(p, s).abs().max(0.0).max(p[1] + 0.05) - 0.05,
            ),
            kind(
                &["quarter arc", "quarter ring", "quarter* of a ring"],
                "let d = max(abs(length(p) - size) - 0.05, max(-p.x, p.y));",
                |p, s| (disc(p, s).abs() - 0.05).max(-p[0]).max(p[1]),
            ),
            kind(
                &[
                    "C shape",
                    "letter C",
                    "open ring",
                    "ring* with a gap on the right",
                ],
                "let d = max(abs(length(p) - size) - 0.05, 0.7071068 * (p.x - abs(p.y)));",
                |[x, y], s| {
                    (disc([x, y], s).abs() - 0.05)
                        .max(((x + y) * FRAC_1_SQRT_2).min((x - y) * FRAC_1_SQRT_2))
                },
            ),
        ],
    ),
    shape(
        "frame",
        0.3,
        true,
        HalfWidth,
        &[kind(
            &["frame", "square frame", "picture frame", "square ring"],
            "let d = abs(max(abs(p.x), abs(p.y)) - size) - 0.05;",
            |p, s| cuboid(p, s + 0.05, s + 0.05).max(-cuboid(p, s - 0.05, s - 0.05)),
        )],
    ),
    shape(
        "flower",
        0.35,
        true,
        Radius,
        &[
            kind(
                &[
                    "flower",
                    "flower* with five petals",
                    "flower* with 5 petals",
                    "blossom",
                ],
                flower_code!("5.0"),
                |p, s| disc(p, s * (0.7 + 0.3 * wavy(p, 5.0))),
            ),
            kind(
                &[
                    "flower* with six petals",
                    "flower* with 6 petals",
                    "six-petaled flower",
                ],
                flower_code!("6.0"),
                |p, s| disc(p, s * (0.7 + 0.3 * wavy(p, 6.0))),
            ),
            kind(
                &[
                    "flower* with eight petals",
                    "flower* with 8 petals",
                    "eight-petaled flower",
                ],
                flower_code!("8.0"),
                |p, s| disc(p, s * (0.7 + 0.3 * wavy(p, 8.0))),
            ),
            kind(
                &["clover", "four-leaf clover", "flower* with four petals"],
                flower_code!("4.0"),
                |p, s| disc(p, s * (0.7 + 0.3 * wavy(p, 4.0))),
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
                ],
                gear_code!("8.0"),
                |p, s| gear(p, 8.0, s),
            ),
            kind(
                &[
                    "gear* with 12 teeth",
                    "gear* with twelve teeth",
                    "cog* with 12 teeth",
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
                ],
                "let head = max(0.3 * size - p.x, 0.7071068 * (p.x + abs(p.y) - size));\n\
             let shaft = max(abs(p.x + 0.3 * size) - 0.7 * size, abs(p.y) - 0.15 * size);\nlet d = min(head, shaft);",
                |[x, y], s| arrow(x, y, s),
            ),
            kind(
                &["arrow* pointing left", "left arrow", "arrow* to the left"],
                "let head = max(0.3 * size + p.x, 0.7071068 * (abs(p.y) - p.x - size));\n\
             let shaft = max(abs(p.x - 0.3 * size) - 0.7 * size, abs(p.y) - 0.15 * size);\nlet d = min(head, shaft);",
                |[x, y], s| arrow(-x, y, s),
            ),
            kind(
                &["arrow* pointing up", "up arrow", "upward arrow"],
                "let head = max(0.3 * size + p.y, 0.7071068 * (abs(p.x) - p.y - size));\n\
             let shaft = max(abs(p.y - 0.3 * size) - 0.7 * size, abs(p.x) - 0.15 * size);\nlet d = min(head, shaft);",
                |[x, y], s| arrow(-y, x, s),
            ),
            kind(
                &["arrow* pointing down", "down arrow", "downward arrow"],
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
            &["teardrop", "drop", "water drop", "raindrop"],
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
        "letter",
        0.3,
        true,
        HalfWidth,
        &[
            kind(
                &["letter L", "L shape", "capital L"],
                "let d = max(max(abs(p.x), abs(p.y)) - size, min(p.x + 0.4 * size, 0.4 * size - p.y));",
                |p, s| cuboid(p, s, s).max((p[0] + 0.4 * s).min(0.4 * s - p[1])),
            ),
            kind(
                &["letter T", "T shape", "capital T"],
                "let d = max(max(abs(p.x), abs(p.y)) - size, min(abs(p.x) - 0.3 * size, p.y + 0.4 * size));",
                |p, s| cuboid(p, s, s).max((p[0].abs() - 0.3 * s).min(p[1] + 0.4 * s)),
            ),
            kind(
                &["letter H", "H shape", "capital H"],
                "let d = max(max(abs(p.x), abs(p.y)) - size, min(0.4 * size - abs(p.x), abs(p.y) - 0.3 * size));",
                |p, s| cuboid(p, s, s).max((0.4 * s - p[0].abs()).min(p[1].abs() - 0.3 * s)),
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
        "bullseye",
        0.35,
        false,
        Radius,
        &[kind(
            &["bullseye", "target", "ring* around a dot", "bull's eye"],
            "let d = min(length(p) - 0.4 * size, abs(length(p) - 0.85 * size) - 0.15 * size);",
            |p, s| disc(p, 0.4 * s).min(disc(p, s).max(-disc(p, 0.7 * s))),
        )],
    ),
    shape(
        "lens",
        0.35,
        true,
        HalfWidth,
        &[kind(
            &["lens", "leaf", "almond shape", "eye shape"],
            "let d = length(vec2<f32>(p.x, abs(p.y) + 0.75 * size)) - 1.25 * size;",
            |[x, y], s| disc([x, y + 0.75 * s], 1.25 * s).max(disc([x, y - 0.75 * s], 1.25 * s)),
        )],
    ),
    shape(
        "squircle",
        0.3,
        true,
        Radius,
        &[kind(
            &["squircle", "superellipse", "app icon shape"],
            "let q = p * p;\nlet d = sqrt(sqrt(dot(q, q))) - size;",
            |[x, y], s| (x.powi(4) + y.powi(4)).powf(0.25) - s,
        )],
    ),
    shape(
        "horizontal-bar",
        0.1,
        true,
        Thickness,
        &[kind(
            &["horizontal bar", "horizontal band", "horizontal strip"],
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
            &["vertical bar", "vertical band", "column", "vertical strip"],
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
                &["horizontal line", "level line", "line* from left to right"],
                "let d = abs(p.y) - size;",
                |p, s| p[1].max(-p[1]) - s,
            ),
            kind(
                &["vertical line", "upright line", "line* from top to bottom"],
                "let d = abs(p.x) - size;",
                |p, s| p[0].max(-p[0]) - s,
            ),
            kind(
                &[
                    "diagonal line",
                    "line* from the top left to the bottom right",
                    "falling diagonal",
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
