//! Shapes with round sides.

use std::f64::consts::FRAC_1_SQRT_2;

use super::Extent::{HalfWidth, Radius};
use super::{Shape, disc, kind, kind_of, shape};

/// A disc without a smaller one up on the right.
fn crescent(x: f64, y: f64, s: f64) -> f64 {
    let shadow = disc([x - 0.3333 * s, y + 0.1667 * s], 0.8333 * s);
    disc([x, y], s).max(-shadow)
}

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
                "solid circle",
                "filled disc",
                "round shape",
            ],
            "let d = length(p) - size;",
            disc,
        )],
    ),
    shape(
        "ring",
        0.3,
        false,
        Radius,
        &[
            kind(
                &["ring", "hoop", "annulus", "donut", "o-ring"],
                "let d = abs(length(p) - size) - 0.05;",
                |p, s| disc(p, s + 0.05).max(-disc(p, s - 0.05)),
            ),
            kind_of(
                "[thin|thin|narrow|slim]",
                &["ring", "ring", "circle outline", "hoop"],
                "let d = abs(length(p) - size) - 0.02;",
                |p, s| disc(p, s + 0.02).max(-disc(p, s - 0.02)),
            ),
            kind_of(
                "[thick|thick|fat|broad]",
                &["ring", "ring", "hoop", "annulus", "donut"],
                "let d = abs(length(p) - size) - 0.1;",
                |p, s| disc(p, s + 0.1).max(-disc(p, s - 0.1)),
            ),
        ],
    ),
    shape(
        "ellipse",
        0.4,
        true,
        HalfWidth,
        &[
            kind(
                &[
                    "ellipse",
                    "oval",
                    "wide ellipse",
                    "horizontal oval",
                    "horizontal ellipse",
                    "lying ellipse",
                    "wide oval",
                    "flattened circle",
                ],
                "let d = length(vec2<f32>(p.x, 2.0 * p.y)) - size;",
                |[x, y], s| disc([x, y * 2.0], s),
            ),
            kind(
                &[
                    "tall ellipse",
                    "vertical oval",
                    "upright ellipse",
                    "vertical ellipse",
                    "tall oval",
                    "upright oval",
                    "standing ellipse",
                ],
                "let d = length(vec2<f32>(2.0 * p.x, p.y)) - size;",
                |[x, y], s| disc([x * 2.0, y], s),
            ),
            kind_of(
                "[tall|upright|vertical|standing]",
                &["ellipse", "oval", "filled ellipse"],
                "let d = length(vec2<f32>(2.0 * p.x, p.y)) - size;",
                |[x, y], s| disc([x * 2.0, y], s),
            ),
            kind_of(
                "[wide|horizontal|flat|lying]",
                &["ellipse", "oval", "filled ellipse"],
                "let d = length(vec2<f32>(p.x, 2.0 * p.y)) - size;",
                |[x, y], s| disc([x, y * 2.0], s),
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
                    "square* with rounded edges",
                    "soft-cornered square",
                    "rounded box",
                    "round-cornered square",
                ],
                "let q = max(abs(p) - vec2<f32>(0.6667 * size, 0.6667 * size), vec2<f32>(0.0, 0.0));\nlet d = length(q) - 0.3333 * size;",
                |[x, y], s| {
                    let beyond = |part: f64| (part.abs() - 0.6667 * s).max(0.0);
                    disc([beyond(x), beyond(y)], 0.3333 * s)
                },
            ),
            kind(
                &[
                    "rounded rectangle",
                    "rectangle* with rounded corners",
                    "rectangle* with round corners",
                    "round-cornered rectangle",
                    "soft-cornered rectangle",
                    "card shape",
                    "rounded wide rectangle",
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
                &[
                    "capsule",
                    "pill",
                    "pill shape",
                    "stadium shape",
                    "horizontal capsule",
                    "horizontal pill",
                    "lying pill",
                    "discorectangle",
                ],
                "let d = length(vec2<f32>(max(abs(p.x) - size, 0.0), p.y)) - 0.5 * size;",
                |[x, y], s| disc([x - x.clamp(-s, s), y], s / 2.0),
            ),
            kind(
                &[
                    "vertical capsule",
                    "upright pill",
                    "standing capsule",
                    "upright capsule",
                    "vertical pill",
                    "standing pill",
                    "tall pill shape",
                ],
                "let d = length(vec2<f32>(p.x, max(abs(p.y) - size, 0.0))) - 0.5 * size;",
                |[x, y], s| disc([x, y - y.clamp(-s, s)], s / 2.0),
            ),
        ],
    ),
    shape(
        "crescent",
        0.3,
        true,
        Radius,
        &[
            kind(
                &[
                    "crescent",
                    "crescent moon",
                    "moon",
                    "sickle moon",
                    "moon crescent",
                    "sickle",
                    "crescent shape",
                ],
                "let shadow = length(p - size * vec2<f32>(0.3333, -0.1667));\nlet d = max(length(p) - size, 0.8333 * size - shadow);",
                |[x, y], s| crescent(x, y, s),
            ),
            kind(
                &[
                    "crescent* open to the left",
                    "mirrored crescent",
                    "waxing moon",
                    "left-open crescent",
                ],
                "let shadow = length(p + size * vec2<f32>(0.3333, 0.1667));\nlet d = max(length(p) - size, 0.8333 * size - shadow);",
                |[x, y], s| crescent(-x, y, s),
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
                &[
                    "semicircle",
                    "half circle",
                    "half disc",
                    "dome",
                    "upper semicircle",
                    "top half* of a circle",
                    "half moon dome",
                    "upper half disc",
                ],
                "let d = max(length(p) - size, p.y);",
                |p, s| disc(p, s).max(p[1]),
            ),
            kind(
                &[
                    "bottom half* of a circle",
                    "lower semicircle",
                    "bowl shape",
                    "bottom semicircle",
                    "lower half circle",
                    "lower half disc",
                    "bowl",
                ],
                "let d = max(length(p) - size, -p.y);",
                |p, s| disc(p, s).max(-p[1]),
            ),
            kind(
                &[
                    "left half* of a circle",
                    "left semicircle",
                    "left half circle",
                    "left half disc",
                    "semicircle* on the left side",
                ],
                "let d = max(length(p) - size, p.x);",
                |p, s| disc(p, s).max(p[0]),
            ),
            kind(
                &[
                    "right half* of a circle",
                    "right semicircle",
                    "right half circle",
                    "right half disc",
                    "semicircle* on the right side",
                ],
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
                    "quarter disc",
                    "90 degree pie slice",
                    "quarter pie",
                    "circular quadrant",
                ],
                "let d = max(length(p) - size, max(-p.x, p.y));",
                |p, s| disc(p, s).max(-p[0]).max(p[1]),
            ),
            kind(
                &[
                    "three-quarter circle",
                    "pie* with a quarter missing",
                    "circle* with a quarter cut out",
                    "270 degree pie",
                    "three-quarter disc",
                    "disc* with a quarter missing",
                    "three-quarter pie",
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
                    "pac man",
                    "pacman figure",
                    "disc* with an open mouth",
                    "pac-man face",
                    "pac-man shape",
                    "Pac-Man",
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
                &[
                    "arc",
                    "arch",
                    "half ring",
                    "semicircular arc",
                    "upper half ring",
                    "rainbow-shaped arc",
                    "half-circle arc",
                    "top half* of a ring",
                ],
                "let d = max(abs(length(p) - size) - 0.05, p.y);",
                |p, s| disc(p, s).abs().max(0.0).max(p[1] + 0.05) - 0.05,
            ),
            kind(
                &[
                    "quarter arc",
                    "quarter ring",
                    "quarter* of a ring",
                    "90 degree arc",
                    "quarter-circle arc",
                    "quarter annulus",
                ],
                "let d = max(abs(length(p) - size) - 0.05, max(-p.x, p.y));",
                |p, s| (disc(p, s).abs() - 0.05).max(-p[0]).max(p[1]),
            ),
            kind(
                &[
                    "C shape",
                    "letter C",
                    "open ring",
                    "ring* with a gap on the right",
                    "capital C",
                    "ring* open to the right",
                    "three-quarter ring",
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
        "bullseye",
        0.35,
        false,
        Radius,
        &[kind(
            &[
                "bullseye",
                "target",
                "ring* around a dot",
                "bull's eye",
                "bull's-eye target",
                "archery target",
                "dot* with a ring around it",
            ],
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
            &[
                "lens",
                "leaf",
                "almond shape",
                "eye shape",
                "vesica",
                "vesica piscis",
                "pointed oval",
                "almond",
            ],
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
            &[
                "squircle",
                "superellipse",
                "app icon shape",
                "rounded superellipse",
                "iOS icon shape",
                "l4 ball",
            ],
            "let q = p * p;\nlet d = sqrt(sqrt(dot(q, q))) - size;",
            |[x, y], s| (x.powi(4) + y.powi(4)).powf(0.25) - s,
        )],
    ),
];
