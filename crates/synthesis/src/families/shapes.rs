//! A shape on a background.

use super::backgrounds::{self, Background};
use crate::code::{GLOBALS, float, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

/// A shape around the origin.
struct Shape {
    name: &'static str,
    /// The noun, without article and colour.
    noun: &'static str,
    /// Statements that compute `inside`, 1.0 or 0.0, from `p`, the place relative to the centre, and a size.
    code: fn(size: &str) -> String,
    /// Below 0 inside and above 0 outside; only its sign counts, and that it is small near the edge alone.
    level: fn(p: [f32; 2], size: f32) -> f32,
    /// The size when none is named.
    size: f64,
}

/// Nearer to an edge than this, rounding decides.
const EDGE: f32 = 1e-4;

const SHAPES: [Shape; 4] = [
    Shape {
        name: "circle",
        noun: "[circle|disc|disk|round spot|filled circle]",
        code: |size| format!("let inside = step(length(p), {size});"),
        level: |[x, y], size| x.hypot(y) - size,
        size: 0.3,
    },
    Shape {
        name: "square",
        noun: "[square|filled square|block|quadratic box]",
        code: |size| format!("let inside = step(max(abs(p.x), abs(p.y)), {size});"),
        level: |[x, y], size| x.abs().max(y.abs()) - size,
        size: 0.25,
    },
    Shape {
        name: "diamond",
        noun: "[diamond|rhombus|lozenge|diamond shape]",
        code: |size| format!("let inside = step(abs(p.x) + abs(p.y), {size});"),
        level: |[x, y], size| x.abs() + y.abs() - size,
        size: 0.3,
    },
    Shape {
        name: "ring",
        noun: "[ring|hoop|annulus|circle outline|hollow circle]",
        code: |size| format!("let inside = step(abs({size} - length(p)), 0.05);"),
        level: |[x, y], size| (x.hypot(y) - size).abs() - 0.05,
        size: 0.3,
    },
];

pub(super) fn families() -> Vec<Family> {
    let family = |shape: &'static Shape| {
        Family::new("shapes", shape.name, move |sampler| task(shape, sampler))
    };
    SHAPES.iter().map(family).collect()
}

/// Where the centre is and how large the shape is, possibly moving.
struct Motion {
    modifier: Option<&'static str>,
    /// Phrases after the noun: `that pulses`.
    phrase: &'static str,
    center: String,
    size: String,
    at: Box<dyn Fn(f32) -> ([f32; 2], f32) + Send + Sync>,
}

fn motion(shape: &Shape, slots: &mut Slots, sampler: &mut Sampler) -> Motion {
    const PLACES: [(&str, [f64; 2]); 9] = [
        ("[in the [center|middle]|centered|]", [0.5, 0.5]),
        (
            "[in the top left|in the top left corner|at the upper left]",
            [0.25, 0.25],
        ),
        (
            "[in the top right|in the top right corner|at the upper right]",
            [0.75, 0.25],
        ),
        (
            "[in the bottom left|in the bottom left corner|at the lower left]",
            [0.25, 0.75],
        ),
        (
            "[in the bottom right|in the bottom right corner|at the lower right]",
            [0.75, 0.75],
        ),
        ("[on the left|at the left|on the left side]", [0.25, 0.5]),
        ("[on the right|at the right|on the right side]", [0.75, 0.5]),
        ("[at the top|near the top|in the upper half]", [0.5, 0.25]),
        (
            "[at the bottom|near the bottom|in the lower half]",
            [0.5, 0.75],
        ),
    ];
    let (place, [x, y]) = PLACES[if sampler.chance(0.5) {
        0
    } else {
        sampler.below(9)
    }];
    slots.phrase("place", place);
    let size = match sampler.below(6) {
        0 => {
            slots.phrase("size", "[small|little|tiny]");
            0.15
        }
        1 => {
            slots.phrase("size", "[large|big|huge]");
            0.45
        }
        2 => {
            let size = sampler.decimal(0.1, 0.45, 0.05);
            slots.value("radius", words::decimal(size));
            slots.phrase("sized", "[with size|of size|with a size of] {radius}");
            size
        }
        _ => shape.size,
    };
    if slots.get("size").is_none() {
        slots.phrase("size", "");
    }
    if slots.get("sized").is_none() {
        slots.phrase("sized", "");
    }
    let (base, [cx, cy]) = (size as f32, [x as f32, y as f32]);
    let still = format!("vec2<f32>({}, {})", float(x), float(y));
    match sampler.below(10) {
        0 => Motion {
            modifier: Some("pulsing"),
            phrase: "[that pulses|pulsing|which grows and shrinks|with a pulsing size]",
            center: still,
            size: format!("{} + 0.05 * sin(globals.time)", float(size)),
            at: Box::new(move |time| ([cx, cy], base + 0.05 * time.sin())),
        },
        1 => Motion {
            modifier: Some("swaying"),
            phrase: "[that moves left and right|moving from side to side|swinging horizontally|going back and forth]",
            center: format!(
                "vec2<f32>({} + 0.2 * sin(globals.time), {})",
                float(x),
                float(y)
            ),
            size: float(size),
            at: Box::new(move |time| ([cx + 0.2 * time.sin(), cy], base)),
        },
        _ => Motion {
            modifier: None,
            phrase: "",
            center: still,
            size: float(size),
            at: Box::new(move |_| ([cx, cy], base)),
        },
    }
}

fn task(shape: &'static Shape, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let front = Color::sample(sampler);
    slots.value("color", front.ways.clone());
    slots.phrase("noun", shape.noun);
    let Motion {
        modifier,
        phrase: moving,
        center,
        size,
        at,
    } = motion(shape, &mut slots, sampler);
    slots.phrase("moving", moving);
    let Background {
        modifier: behind,
        code: background,
        phrase: on,
        rule,
    } = backgrounds::sample(&front, &mut slots, sampler);
    slots.phrase("on", on);

    let body = format!(
        "let background = {background};\nlet shape = {};\nlet p = uv - {center};\n{}\n\
         let color = mix(background, shape, inside);\nreturn vec4<f32>(color, 1.0);\n",
        front.code,
        (shape.code)(&size)
    );
    let animated = modifier.is_some();
    let declarations: &[&str] = if animated { &[GLOBALS] } else { &[] };
    let (rgb, level) = (front.rgb, shape.level);
    Task {
        form: if animated { Form::Animation } else { Form::Picture },
        modifiers: modifier.into_iter().chain(behind).collect(),
        phrase: "[[a|one|a single] {size} {color} {noun} {sized} {moving} {place} [on|over|against|in front of] {on}|\
                 [a|one] {size} {color} {noun} {place} {sized} {moving}, [the background is|behind it] {on}|\
                 {on} with [a|one] {size} {color} {noun} {sized} {moving} {place}|\
                 {on} and [a|one] {size} {color} {noun} {sized} {moving} {place} [on it|on top of it|in front]|\
                 [a|one] {size} {noun} {sized} in {color} {moving} {place} [on|over] {on}|\
                 {size} {color} {noun} {sized} {moving} {place} [on|over] {on}]"
            .into(),
        slots,
        code: fragment(declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let ([x, y], size) = at(pixel.time);
            let level = level([pixel.uv[0] - x, pixel.uv[1] - y], size);
            let [r, g, b] = if level < 0.0 { rgb } else { rule(pixel)? };
            (level.abs() > EDGE).then_some([r, g, b, 1.0])
        })),
    }
}
