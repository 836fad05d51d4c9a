//! Two to four figures and how they relate: by size, by filling, seen through each other, touching, joined by a line.

use crate::code::float;
use crate::color::Color;
use crate::families::layers::below;
use crate::families::scenes::{CENTER, Drawn, Spot, disc, ink, paint, piece};
use crate::families::shape_groups::FIGURES;
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |&(name, sample): &'static Drawn| Family::new("shapes", name, sample);
    RELATIONS.iter().map(family).collect()
}

const RELATIONS: &[Drawn] = &[
    ("big-and-small-figure", big_and_small),
    ("filled-and-hollow-figure", filled_and_hollow),
    ("see-through-over-figure", see_through),
    ("four-figures-in-quarters", in_quarters),
    ("figure-with-colored-halo", halo),
    ("half-disc-at-screen-edge", at_edge),
    ("two-points-joined", joined),
    ("inscribed-figure", inscribed),
];

/// A background and two colors, which are told.
fn two_colors(slots: &mut Slots, sampler: &mut Sampler) -> Vec<Color> {
    let inks = [("back", "black"), ("color", ""), ("color2", "")];
    ink(&inks, &[], slots, sampler)
}

fn big_and_small(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = two_colors(&mut slots, sampler);
    let (one, two) = (sampler.pick(FIGURES), sampler.pick(FIGURES));
    slots.phrase("one", one.nouns);
    slots.phrase("two", two.nouns);
    slots.phrase("big", "[big|big|large|huge]");
    slots.phrase("small", "[small|small|little|tiny]");
    let (side, other, [x, z]) = *sampler.pick(&[
        ("left", "right", [0.25, 0.75]),
        ("right", "left", [0.75, 0.25]),
    ]);
    slots.phrase("side", side);
    slots.phrase("other", other);
    let (first, second) = (one.level, two.level);
    paint(
        Vec::new(),
        "[a {big} {color} {one} on the {side} and a {small} {color2} {two} on the {other} {on}|a {small} {color2} {two} on the {other} and a {big} {color} {one} on the {side} {on}|{side} a {big} {color} {one}, {other} a {small} {color2} {two} {on}|{other} a {small} {color2} {two}, {side} a {big} {color} {one} {on}|\
         a {big} {color} {one} with a {small} {color2} {two} to the {other} of it {on}|a {small} {color2} {two} with a {big} {color} {one} to the {side} of it {on}|two shapes side by side, the {side} one {big}, a {color} {one}, the {other} one {small}, a {color2} {two} {on}|a {big} {one} in {color} at the {side} side, a {small} {two} in {color2} at the {other} side {on}|\
         ¶{side}: {big} {color} {one}. {other}: {small} {color2} {two} {on}|\
         ¶{other}: {color2} {two}, {small}. {side}: {color} {one}, {big} {on}|\
         ¶[I want|I need|draw] a {big} {color} {one} on the {side} {on}. On the {other} goes a {small} {color2} {two}|\
         ¶[how do I draw|can you draw] a {small} {color2} {two} beside a {big} {color} {one} {on}? The {small} one is on the {other}|\
         ¶the {big} shape is a {color} {one} on the {side}, the {small} shape a {color2} {two} on the {other} {on}|\
         ¶please one {big} {one} color {color} on {side} side, one {small} {two} color {color2} on {other} side {on}|\
         ¶on the {other} stands a {color2} {two}, a {small} one {on}. On the {side} is a {color} {one}, a {big} one|\
         ¶david and goliath as shapes {on}, {big} {color} {one} {side}, {small} {color2} {two} {other}]",
        slots,
        &format!(
            "let a = uv - vec2<f32>({}, 0.5);\nlet b = uv - vec2<f32>({}, 0.5);",
            float(x),
            float(z)
        ),
        &colors[0],
        vec![
            piece(&colors[1], one.mask("a", 0.2), move |at| {
                first([at[0] - x, at[1] - 0.5], 0.2)
            }),
            piece(&colors[2], two.mask("b", 0.1), move |at| {
                second([at[0] - z, at[1] - 0.5], 0.1)
            }),
        ],
    )
}

/// A figure in the program: the greatest distance from its center at the place `$`.
struct Solid {
    one: &'static str,
    code: &'static str,
    level: fn(Spot) -> f64,
}

const SOLIDS: &[Solid] = &[
    Solid {
        one: "[circle|circle|disc]",
        code: "length($)",
        level: |[x, y]| x.hypot(y),
    },
    Solid {
        one: "[square|square|box]",
        code: "max(abs($.x), abs($.y))",
        level: |[x, y]| x.abs().max(y.abs()),
    },
    Solid {
        one: "[diamond|diamond|rhombus]",
        code: "abs($.x) + abs($.y)",
        level: |[x, y]| x.abs() + y.abs(),
    },
];

fn filled_and_hollow(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let solid = sampler.pick(SOLIDS);
    slots.phrase("one", solid.one);
    let (side, other, [x, z]) = *sampler.pick(&[
        ("left", "right", [0.25, 0.75]),
        ("right", "left", [0.75, 0.25]),
    ]);
    slots.phrase("side", side);
    slots.phrase("other", other);
    let level = solid.level;
    paint(
        Vec::new(),
        "[a filled {color} {one} on the {side} and a hollow one on the {other} {on}|a solid {color} {one} on the {side} and only the outline of the same {one} on the {other} {on}|two {color} versions of a {one}, filled on the {side}, outlined on the {other} {on}|a hollow {color} {one} on the {other} and a filled one on the {side} {on}|\
         a {color} {one} twice, {side} filled, {other} just its outline {on}|an outlined {color} {one} on the {other} next to a solid one on the {side} {on}|a full {color} {one} at the {side} and an empty one at the {other} {on}|the {color} outline of a {one} on the {other}, the same {one} filled on the {side} {on}|\
         ¶{side}: filled {color} {one}. {other}: outline of it {on}|\
         ¶{other}: hollow {one}. {side}: solid {one}. both shapes in one {color} color {on}|\
         ¶[I want|I need|draw] a {color} {one} twice {on}. The one on the {side} is filled, the one on the {other} is only an outline|\
         ¶[how do I draw|can you draw] a filled and a hollow {color} {one} side by side {on}? Filled is {side}, hollow is {other}|\
         ¶like a vote icon before and after the click {on}, a {color} {one} as an outline on the {other} and filled on the {side}|\
         ¶please one {color} {one} full on {side} and one {one} empty inside on {other} {on}|\
         ¶two equal {color} shapes {on}, each a {one}. {side} with filling, {other} without|\
         ¶show the difference between fill and stroke with a {color} {one} {on}, fill {side}, stroke {other}]",
        slots,
        &format!(
            "let p = uv - vec2<f32>({}, 0.5);\nlet q = uv - vec2<f32>({}, 0.5);\nlet a = {};\nlet b = {};",
            float(x),
            float(z),
            solid.code.replace('$', "p"),
            solid.code.replace('$', "q")
        ),
        &colors[0],
        vec![
            piece(&colors[1], "step(a, 0.2)", move |at| {
                level([at[0] - x, at[1] - 0.5]) - 0.2
            }),
            piece(&colors[1], "step(abs(b - 0.2), 0.02)", move |at| {
                (level([at[0] - z, at[1] - 0.5]) - 0.2).abs() - 0.02
            }),
        ],
    )
}

fn see_through(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = two_colors(&mut slots, sampler);
    let (one, two) = (sampler.pick(SOLIDS), sampler.pick(SOLIDS));
    slots.phrase("one", one.one);
    slots.phrase("two", two.one);
    let opacity = *sampler.pick(&[0.5, 0.5, 0.5, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8]);
    let glass = if (opacity - 0.5_f64).abs() < 0.01 {
        "[half transparent|half transparent|semi-transparent 50%|half see-through]"
    } else {
        slots.value("o", words::percent(opacity));
        "[{o} opaque|{o} opacity]"
    };
    slots.phrase("glass", glass);
    let (side, other, [x, z]) = *sampler.pick(&[
        ("right", "left", [0.36, 0.64]),
        ("left", "right", [0.64, 0.36]),
    ]);
    slots.phrase("side", side);
    slots.phrase("other", other);
    let (first, second) = (one.level, two.level);
    let rgb = [0, 1, 2].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "let p = uv - vec2<f32>({}, 0.5);\nlet q = uv - vec2<f32>({}, 0.5);\nvar color = {};\ncolor = mix(color, {}, step({}, 0.25));\ncolor = mix(color, {}, {} * step({}, 0.25));",
        float(x),
        float(z),
        colors[0].code,
        colors[1].code,
        one.code.replace('$', "p"),
        colors[2].code,
        float(opacity),
        two.code.replace('$', "q")
    );
    picture(
        Vec::new(),
        "[a {glass} {color2} {two} overlapping an opaque {color} {one} from the {side} {on}|a {color} {one} on the {other}, partly covered by a {glass} {color2} {two} on the {side} {on}|a {glass} {color2} {two} on the {side} over a solid {color} {one} on the {other}, overlapping {on}|an opaque {color} {one} on the {other} and over it, on the {side}, a {glass} {color2} {two} {on}|\
         two overlapping shapes, {other} an opaque {color} {one}, {side} and in front a {glass} {color2} {two} {on}|a {color} {one} ({other}) seen through a {glass} {color2} {two} ({side}) where they overlap {on}|a {glass} {color2} {two} that overlaps a {color} {one}, the {two} at the {side} and in front, the {one} at the {other} {on}|overlapping figures with alpha blending, {color} {one} at the {other} fully opaque, {color2} {two} at the {side} {glass} {on}|\
         ¶back: {color} {one}, {other}, opaque. front: {color2} {two}, {side}, {glass}. they overlap {on}|\
         ¶[I want|I need|draw] a {color} {one} on the {other} {on}. A {glass} {color2} {two} overlaps it from the {side}|\
         ¶[how do I blend|can you blend] a {glass} {color2} {two} on the {side} over a {color} {one} on the {other} {on}? They overlap|\
         ¶like colored foil, a {glass} {color2} {two} lies at the {side} partly over a {color} {one} at the {other} {on}|\
         ¶please {one} {color} at {other}, and {two} {color2} at {side} which is {glass} and goes over a part of it {on}|\
         ¶the front shape is {glass}: a {color2} {two} on the {side} {on}. Behind it, overlapping, an opaque {color} {one} on the {other}|\
         ¶first an opaque {color} {one} on the {other}, then over a part of it a {glass} {color2} {two} on the {side} {on}|\
         ¶layer 1: {color} {one}, {other}. layer 2, {glass}: {color2} {two}, {side}, overlapping layer 1 {on}]"
            .into(),
        slots,
        &body,
        move |at| {
            let behind = below(first([at[0] - x, at[1] - 0.5]) - 0.25)?;
            let front = opacity * below(second([at[0] - z, at[1] - 0.5]) - 0.25)?;
            let base = if behind > 0.5 { rgb[1] } else { rgb[0] };
            Some([0, 1, 2].map(|part| base[part] + (rgb[2][part] - base[part]) * front))
        },
    )
}

fn in_quarters(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [
        ("back", "black"),
        ("a", ""),
        ("b", ""),
        ("c", ""),
        ("d", ""),
    ];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let start = sampler.below(FIGURES.len());
    let figures = [0, 1, 2, 3].map(|at| &FIGURES[(start + 2 * at) % FIGURES.len()]);
    for (name, figure) in ["one", "two", "three", "four"].into_iter().zip(figures) {
        slots.phrase(name, figure.nouns);
    }
    slots.phrase(
        "above",
        "[{a} {one} top left, {b} {two} top right|top left {a} {one}, top right {b} {two}|upper left a {a} {one}, upper right a {b} {two}]",
    );
    slots.phrase(
        "below",
        "[{c} {three} bottom left, {d} {four} bottom right|bottom left {c} {three}, bottom right {d} {four}|lower left a {c} {three}, lower right a {d} {four}]",
    );
    let places: [Spot; 4] = [[0.25, 0.25], [0.75, 0.25], [0.25, 0.75], [0.75, 0.75]];
    let mut lines = String::new();
    let mut pieces = Vec::new();
    for (at, name) in ["a", "b", "c", "d"].into_iter().enumerate() {
        let [x, y] = places[at];
        lines += &format!("let {name} = uv - vec2<f32>({}, {});\n", float(x), float(y));
        let level = figures[at].level;
        pieces.push(piece(
            &colors[at + 1],
            figures[at].mask(name, 0.15),
            move |spot| level([spot[0] - x, spot[1] - y], 0.15),
        ));
    }
    paint(
        Vec::new(),
        "[four shapes, one in each quarter of the screen, {above}, {below} {on}|four different figures in the four quarters, {above}, {below} {on}|a two by two arrangement of shapes, {above}, {below} {on}|one shape in the middle of each quarter, {above}, {below} {on}|\
         two rows of two shapes, {above}, {below} {on}|four figures in a square layout, {below}, {above} {on}|a 2x2 table of shapes, {above}, {below} {on}|four small figures, {above}, {below} {on}|\
         ¶2x2 shapes: {above}; {below} {on}|\
         ¶[I want|I need|draw] four shapes {on}: {above}, {below}|\
         ¶[how do I put|can you put] a shape into each quarter of the screen {on}? {above}, {below}|\
         ¶in the lower row {below}, in the upper row {above}, that makes four shapes {on}|\
         ¶like a memory game with four cards {on}, {above}, {below}|\
         ¶please four figure {on}, {above}, and {below}|\
         ¶upper half: {above}. lower half: {below}. each in the middle of its quarter {on}|\
         ¶for the little ones four [forms|shapes] to name {on}, {above}, {below}]",
        slots,
        &lines,
        &colors[0],
        pieces,
    )
}

fn halo(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", ""), ("halo", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    // The glow of a figure follows the number that the program has of it.
    let solid = &SOLIDS[sampler.below(2)];
    slots.phrase("one", solid.one);
    let level = solid.level;
    let rgb = [0, 1, 2].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "{CENTER}\nlet d = {} - 0.3;\nlet glow = exp(max(d, 0.0) * -10.0);\nvar color = mix({}, {}, glow);\ncolor = mix(color, {}, step(d, 0.0));",
        solid.code.replace('$', "p"),
        colors[0].code,
        colors[2].code,
        colors[1].code
    );
    picture(
        Vec::new(),
        "[a {color} {one} with a {halo} glow around it {on}|a {color} {one} with a {halo} halo {on}|a {color} {one} surrounded by a soft {halo} glow {on}|a {color} {one} that glows {halo} at its edge {on}|a {halo} glow around a {color} {one} {on}|a {color} {one} in front of a {halo} shine {on}|\
         a {color} {one} with a soft {halo} aura {on}|a {color} {one}, outer glow {halo} {on}|a soft {halo} halo coming from behind a {color} {one} {on}|a {color} {one} in a {halo} light that fades outward {on}|a {one} filled with {color}, its outer glow in {halo} {on}|\
         ¶{one}: fill {color}, outer glow {halo} {on}|\
         ¶outer glow {halo}, {one} {color} {on}|\
         ¶[I want|I need|draw] a {color} {one} {on}. Around it is a {halo} glow|\
         ¶[how do I add|can you add] a {halo} glow around a {color} {one} {on}|\
         ¶the {one} itself is {color} {on}. The light around it is {halo} and fades softly|\
         ¶like an eclipse {on}, a {color} {one} with a {halo} glow around it|\
         ¶please {one} in {color} and around it shining in {halo} {on}|\
         ¶a {halo} aura fades away from the edge of a {color} {one} {on}|\
         ¶as in photoshop's outer glow {on}, {halo} around a {color} {one}|\
         ¶glow color {halo}, shape color {color}, shape: {one} {on}]"
            .into(),
        slots,
        &body,
        move |[x, y]| {
            let d = level([x - 0.5, y - 0.5]) - 0.3;
            if below(d)? > 0.5 {
                return Some(rgb[1]);
            }
            let glow = (-10.0 * d).exp();
            Some([0, 1, 2].map(|part| rgb[0][part] + (rgb[2][part] - rgb[0][part]) * glow))
        },
    )
}

fn at_edge(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let (edge, center): (_, Spot) = *sampler.pick(&[
        ("[bottom|bottom|lower]", [0.5, 1.0]),
        ("[top|top|upper]", [0.5, 0.0]),
        ("left", [0.0, 0.5]),
        ("right", [1.0, 0.5]),
    ]);
    slots.phrase("edge", edge);
    let radius = if sampler.chance(0.3) {
        slots.phrase("sized", "");
        0.3
    } else {
        let radius = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45]);
        slots.value("r", words::decimal(radius));
        slots.phrase("sized", "[with radius {r}|of radius {r}|(radius {r})]");
        radius
    };
    let [x, y] = center.map(float);
    paint(
        Vec::new(),
        "[a {color} half disc {sized} sitting on the {edge} edge of the screen {on}|a {color} circle {sized} centered on the middle of the {edge} edge, so that half of it is seen {on}|a {color} semicircle {sized} that grows out of the {edge} edge of the picture {on}|half a {color} circle {sized} sticking out from the {edge} border of the screen {on}|\
         a {color} disc {sized} cut in half by the {edge} edge of the picture {on}|a {color} circle {sized} peeking in from the middle of the {edge} edge {on}|a {color} disc {sized} with its center in the middle of the {edge} edge {on}|a {color} sun {sized} halfway behind the {edge} edge of the screen {on}|\
         ¶{color} half disc {sized}, center on the middle of the {edge} screen edge {on}|\
         ¶[I want|I need|draw] a {color} circle {sized} {on}. Its center is the middle of the {edge} edge, so only half of it can be seen|\
         ¶[how do I draw|can you draw] a {color} disc {sized} that is half outside the screen at the {edge} edge {on}|\
         ¶a round {color} thing looks in at the {edge} edge {on}, half a disc {sized}|\
         ¶please half circle {color} {sized} at {edge} edge of the screen, center on the edge {on}|\
         ¶the {edge} edge of the screen cuts a {color} circle {sized} in two, we see one half {on}|\
         ¶put the center of a {color} circle {sized} onto the middle of the {edge} edge {on}|\
         ¶half of the {color} disc {sized} is off screen at the {edge} edge, the other half shows {on}]",
        slots,
        &format!("let d = distance(uv, vec2<f32>({x}, {y}));"),
        &colors[0],
        vec![piece(
            &colors[1],
            format!("step(d, {})", float(radius)),
            move |at| disc(at, center, radius),
        )],
    )
}

/// How far a place is from the way between two points.
fn from_line([x, y]: Spot, [ax, ay]: Spot, [bx, by]: Spot) -> f64 {
    let [dx, dy] = [bx - ax, by - ay];
    let along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
    let along = along.clamp(0.0, 1.0);
    (x - ax - along * dx).hypot(y - ay - along * dy)
}

fn joined(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", ""), ("color2", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let from: Spot = [
        *sampler.pick(&[0.15, 0.2, 0.25, 0.3]),
        sampler.decimal(0.2, 0.8, 0.1),
    ];
    let to: Spot = [
        *sampler.pick(&[0.7, 0.75, 0.8, 0.85]),
        sampler.decimal(0.2, 0.8, 0.1),
    ];
    for (name, value) in [
        ("ax", from[0]),
        ("ay", from[1]),
        ("bx", to[0]),
        ("by", to[1]),
    ] {
        slots.value(name, words::decimal(value));
    }
    slots.phrase("p", "({ax}, {ay})");
    slots.phrase("q", "({bx}, {by})");
    let radius = *sampler.pick(&[0.03, 0.04, 0.05, 0.06, 0.08]);
    let half = *sampler.pick(&[0.005, 0.01, 0.015, 0.02]);
    slots.value("r", words::decimal(radius));
    slots.value("w", words::decimal(half));
    let place = |[x, y]: Spot| format!("vec2<f32>({}, {})", float(x), float(y));
    paint(
        Vec::new(),
        "[two {color} dots of radius {r} at {p} and {q} joined by a {color2} line of half width {w} {on}|a {color2} line of half width {w} from {p} to {q} with a {color} dot of radius {r} at each end {on}|{color} points (radius {r}) at {p} and {q} and a {color2} line (half width {w}) between them {on}|a {color2} segment between {p} and {q}, half width {w}, its ends marked by {color} discs of radius {r} {on}|\
         two {color} nodes of radius {r} at {p} and {q} connected by a {color2} edge of half width {w} {on}|{color} dots at {p} and {q}, radius {r}, linked by a {color2} line, half width {w} {on}|a {color2} connection line, half width {w}, from a {color} dot at {p} to a {color} dot at {q}, dot radius {r} {on}|a line in {color2} with half width {w} and over its ends {p} and {q} dots in {color} with radius {r} {on}|\
         ¶dots: {p}, {q}, radius {r}, {color}. line between: half width {w}, {color2} {on}|\
         ¶[I want|I need|draw] a {color2} line from {p} to {q}, half width {w} {on}. Both ends get a {color} dot of radius {r}|\
         ¶[how do I connect|can you connect] two {color} dots at {p} and {q} with a {color2} line {on}? Dot radius {r}, line half width {w}|\
         ¶a graph with two nodes {on}, {color} discs of radius {r} at {p} and {q}, and one edge, a {color2} line of half width {w}|\
         ¶please point {p} and point {q} in {color} with radius {r}, and between a line in {color2} with half width {w} {on}|\
         ¶line first: {p} to {q}, {color2}, half width {w}. Then on both ends {color} discs with radius {r} {on}|\
         ¶like a dumbbell or a slider {on}, {color} discs of radius {r} at {p} and {q}, between them a {color2} bar of half width {w}|\
         ¶two stars of a constellation {on}, {color} dots at {p} and {q}, radius {r}, with a {color2} line between them, half width {w}]",
        slots,
        &format!(
            "let a = {};\nlet b = {};\nlet t = clamp(dot(uv - a, b - a) / dot(b - a, b - a), 0.0, 1.0);\nlet line = distance(uv, mix(a, b, t));\nlet ends = min(distance(uv, a), distance(uv, b));",
            place(from),
            place(to)
        ),
        &colors[0],
        vec![
            piece(
                &colors[2],
                format!("step(line, {})", float(half)),
                move |at| from_line(at, from, to) - half,
            ),
            piece(
                &colors[1],
                format!("step(ends, {})", float(radius)),
                move |at| disc(at, from, radius).min(disc(at, to, radius)),
            ),
        ],
    )
}

fn inscribed(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = two_colors(&mut slots, sampler);
    // The kinds of the outer and the inner one, and the size of the inner one.
    let (outer, inner, size, touching) = *sampler.pick(&[
        (1, 0, 0.3, "touching all four sides of it"),
        (1, 0, 0.3, "touching all four sides of it"),
        (1, 2, 0.3, "its corners in the middles of the sides"),
        (0, 2, 0.3, "its four corners on the edge of the circle"),
        (0, 1, 0.2121, "its four corners on the edge of the circle"),
    ]);
    let [around, within]: [&Solid; 2] = [outer, inner].map(|at: usize| &SOLIDS[at]);
    slots.phrase("one", within.one);
    slots.phrase("two", around.one);
    slots.phrase("touching", touching);
    let (first, second) = (around.level, within.level);
    // The corners of the square are as far away as the circle goes.
    let exact = if inner == 1 { 0.045_f64.sqrt() } else { 0.3 };
    paint(
        Vec::new(),
        "[a {color} {one} inscribed in a {color2} {two} {on}|a {color} {one} that just fits into a {color2} {two} {on}|a {color2} {two} with the largest {color} {one} that fits inside it {on}|a {color2} {two} with an inscribed {color} {one} {on}|a {color2} {two} and in it a {color} {one}, {touching} {on}|\
         a {color2} {two} exactly around a {color} {one}, {touching} {on}|a {color} {one} as big as possible inside a {color2} {two} {on}|a {color2} {two} circumscribed about a {color} {one} {on}|the inscribed {one} of a {two}, the {one} {color}, the {two} {color2} {on}|a {color} {one} inside a {color2} {two}, {touching} {on}|\
         ¶{two}: {color2}. inscribed {one}: {color} {on}|\
         ¶inscribed {color} {one}, outer {color2} {two} {on}|\
         ¶[I want|I need|draw] a {color2} {two} {on}. Inside is a {color} {one}, {touching}|\
         ¶[how do I inscribe|can you inscribe] a {color} {one} in a {color2} {two} {on}|\
         ¶geometry class, a {color} {one} is inscribed in a {color2} {two} {on}, {touching}|\
         ¶please {two} in {color2} and inside {one} in {color}, so big that it touches {on}, {touching}|\
         ¶the {one} is {color} and fits exactly into the {two}, which is {color2} {on}|\
         ¶the {two} outside is {color2}, the {one} inscribed in it {color} {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[2],
                format!("step({}, 0.3)", around.code.replace('$', "p")),
                move |[x, y]| first([x - 0.5, y - 0.5]) - 0.3,
            ),
            piece(
                &colors[1],
                format!("step({}, {})", within.code.replace('$', "p"), float(size)),
                move |[x, y]| second([x - 0.5, y - 0.5]) - exact,
            ),
        ],
    )
}
