//! Scenes: flags, faces, icons, landscapes and other pictures of several things in their colors.

use super::layers::below;
use super::solids::picture;
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let scene = |scene: &'static Scene| {
        Family::new("scenes", scene.name, move |sampler| {
            scene_task(scene, sampler)
        })
    };
    let banner = |banner: &'static Banner| {
        Family::new("scenes", banner.name, move |sampler| {
            banner_task(banner, sampler)
        })
    };
    let other = |(name, sample): &'static (&'static str, fn(&mut Sampler) -> Task)| {
        Family::new("scenes", name, *sample)
    };
    SCENES
        .iter()
        .map(scene)
        .chain(BANNERS.iter().map(banner))
        .chain(OTHERS.iter().map(other))
        .collect()
}

const OTHERS: &[(&str, fn(&mut Sampler) -> Task)] = &[
    ("striped-flag", striped_flag),
    ("traffic-light", traffic_light),
    ("dice-face", dice_face),
    ("clock-face", clock_face),
    ("battery-icon", battery),
    ("progress-level", progress_level),
    ("two-shapes", two_shapes),
    ("stacked-shapes", stacked_shapes),
    ("shape-in-shape", shape_in_shape),
    ("shape-on-halves", shape_on_halves),
    ("shapes-in-corners", shapes_in_corners),
    ("shapes-of-colors", shapes_of_colors),
];

type Spot = [f64; 2];
/// A number for each place, below 0 inside of something and above 0 outside.
type Level = Box<dyn Fn(Spot) -> f64 + Send + Sync>;

/// A part of a picture that covers what was there before.
struct Piece {
    color: Color,
    /// 1 inside and 0 outside, in the program.
    mask: String,
    level: Level,
}

fn piece(
    color: &Color,
    mask: impl Into<String>,
    level: impl Fn(Spot) -> f64 + Send + Sync + 'static,
) -> Piece {
    Piece {
        color: color.clone(),
        mask: mask.into(),
        level: Box::new(level),
    }
}

/// The pieces one over the other on the color `ground`.
fn paint(
    modifiers: Vec<&'static str>,
    phrase: impl Into<String>,
    slots: Slots,
    lines: &str,
    ground: &Color,
    pieces: Vec<Piece>,
) -> Task {
    let mut body = format!("{lines}\nvar color = {};\n", ground.code);
    for Piece { color, mask, .. } in &pieces {
        body += &format!("color = mix(color, {}, {mask});\n", color.code);
    }
    let ground = ground.rgb.map(f64::from);
    let pieces: Vec<([f64; 3], Level)> = pieces
        .into_iter()
        .map(|piece| (piece.color.rgb.map(f64::from), piece.level))
        .collect();
    picture(modifiers, phrase.into(), slots, &body, move |at| {
        for (rgb, level) in pieces.iter().rev() {
            if below(level(at))? > 0.0 {
                return Some(*rgb);
            }
        }
        Some(ground)
    })
}

/// The disc of radius `r` around a place.
fn disc([x, y]: Spot, [cx, cy]: Spot, r: f64) -> f64 {
    (x - cx).hypot(y - cy) - r
}

/// The ring of radius `r` and half the width `w` around a place.
fn ring(at: Spot, center: Spot, r: f64, w: f64) -> f64 {
    disc(at, center, r + w).max(-disc(at, center, r - w))
}

/// The rectangle of the half sides `w` and `h` around a place.
fn block([x, y]: Spot, [cx, cy]: Spot, w: f64, h: f64) -> f64 {
    ((x - cx).abs() - w).max((y - cy).abs() - h)
}

/// The triangle below its tip at (`cx`, `top`), down to `bottom`; its sides go outward by `slope`.
fn peak([x, y]: Spot, cx: f64, top: f64, slope: f64, bottom: f64) -> f64 {
    ((x - cx).abs() - slope * (y - top)).max(y - bottom)
}

/// The star with five tips, one of them up.
fn star([x, y]: Spot, [cx, cy]: Spot, size: f64) -> f64 {
    let (x, y) = (x - cx, y - cy);
    let beside = |tip: u32| {
        let (sin, cos) = (std::f64::consts::TAU * f64::from(tip) / 5.0).sin_cos();
        (x * sin - y * cos, (x * cos + y * sin).abs())
    };
    let (along, across) = (0..5)
        .map(beside)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .unwrap_or_default();
    0.33 * (along - size) + 0.94 * across
}

/// The middle of the picture.
const MIDDLE: Spot = [0.5, 0.5];
const CENTER: &str = "let p = uv - vec2<f32>(0.5, 0.5);";

/// How a background is asked for.
const ON: &str = "[on {back}|on a {back} background|over {back}|against {back}|against a {back} background|\
    with a {back} background|in front of {back}|, {back} background|, background {back}|, the background is {back}]";

/// A color that can be asked for: its slot and what it is when nothing is said; without that, it is always said. Without a
/// slot it is always what it is.
type Ink = (&'static str, &'static str);

/// Draws the inks, each unlike the others and unlike `fixed`. Fills their slots, and `on` when the first is `back`.
fn ink(inks: &[Ink], fixed: &[Color], slots: &mut Slots, sampler: &mut Sampler) -> Vec<Color> {
    let plain = sampler.chance(0.25);
    let mut kinds = Vec::new();
    for (slot, usual) in inks {
        kinds.push(match *usual {
            "" => 4,
            _ if plain || slot.is_empty() => 0,
            _ => sampler.below(6),
        });
    }
    let mut colors: Vec<Option<Color>> = inks
        .iter()
        .zip(&kinds)
        .map(|((_, usual), kind)| (*kind < 3).then(|| Color::exactly(usual)))
        .collect();
    for at in 0..inks.len() {
        if colors[at].is_none() {
            let others: Vec<&Color> = colors.iter().flatten().chain(fixed).collect();
            let color = Color::sample_other_than(&others, sampler);
            colors[at] = Some(color);
        }
    }
    let colors: Vec<Color> = colors.into_iter().flatten().collect();
    slots.phrase("on", "");
    for (&(slot, _), (&kind, color)) in inks.iter().zip(kinds.iter().zip(&colors)) {
        if kind < 2 {
            slots.phrase(slot, "");
            continue;
        }
        slots.value(slot, color.ways.clone());
        if slot == "back" {
            slots.phrase("on", ON);
        }
    }
    colors
}

/// A picture whose parts stay where they are.
struct Scene {
    name: &'static str,
    /// How the colors are told at once, in the slot `with`; without that each is told or not.
    with: &'static str,
    /// The first one is that of the background.
    inks: &'static [Ink],
    /// The phrase with the slots of the inks as adjectives, and `on`.
    phrase: &'static str,
    /// Statements in front.
    lines: &'static str,
    parts: &'static [Part],
}

/// A part of a scene.
struct Part {
    /// The slot of an ink, or the name of a color.
    ink: &'static str,
    mask: &'static str,
    level: fn(Spot) -> f64,
}

const fn part(ink: &'static str, mask: &'static str, level: fn(Spot) -> f64) -> Part {
    Part { ink, mask, level }
}

fn scene_task(scene: &'static Scene, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let place = |part: &Part| scene.inks.iter().position(|(slot, _)| *slot == part.ink);
    let fixed: Vec<Color> = scene
        .parts
        .iter()
        .filter(|part| place(part).is_none())
        .map(|part| Color::exactly(part.ink))
        .collect();
    let colors = ink(scene.inks, &fixed, &mut slots, sampler);
    let told = scene
        .inks
        .iter()
        .any(|(slot, _)| *slot != "back" && !slots.is_empty(slot));
    slots.phrase("with", "");
    if told && !scene.with.is_empty() {
        for (&(slot, _), color) in scene.inks.iter().zip(&colors) {
            if slot != "back" {
                slots.value(slot, color.ways.clone());
            }
        }
        slots.phrase("with", scene.with);
    }
    let pieces = scene
        .parts
        .iter()
        .map(|part| match place(part) {
            Some(at) => piece(&colors[at], part.mask, part.level),
            None => piece(&Color::exactly(part.ink), part.mask, part.level),
        })
        .collect();
    paint(
        Vec::new(),
        scene.phrase,
        slots,
        scene.lines,
        &colors[0],
        pieces,
    )
}

const SCENES: &[Scene] = &[
    Scene {
        name: "smiley-face",
        with: "",
        inks: &[("back", "black"), ("color", "yellow")],
        phrase: "[a {color} [smiley|smiley face|smiling face|happy face] {on}|a happy {color} [emoji|smiley|face] {on}|the classic {color} smiley {on}|\
            a round {color} face with two black eyes and a smile {on}|a {color} [circle|disc] with two dots for eyes and a smiling mouth {on}|\
            a {color} face that smiles {on}|a {color} smile emoji {on}|a grinning {color} face made of a disc, two dots and an arc {on}|\
            a {color} emoticon, happy {on}|a cheerful {color} face {on}|a {color} :) face {on}|the {color} have a nice day face {on}|\
            a simple {color} smiley with black eyes and a black mouth {on}|a {color} face with eyes and a mouth curving upward {on}|\
            a {color} disc of radius 0.35 with two eyes and an arc for a smile {on}|{color} smiley, black eyes, black mouth {on}|\
            a {color} face, smiling, with dots as eyes {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(length(p), 0.35)", |at| {
                disc(at, MIDDLE, 0.35)
            }),
            part(
                "black",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.12, -0.1)), 0.05)",
                |at| disc(at, [0.38, 0.4], 0.05).min(disc(at, [0.62, 0.4], 0.05)),
            ),
            part(
                "black",
                "step(abs(length(p) - 0.2), 0.03) * step(0.05, p.y)",
                |at| ring(at, MIDDLE, 0.2, 0.03).max(0.55 - at[1]),
            ),
        ],
    },
    Scene {
        name: "sad-face",
        with: "",
        inks: &[("back", "black"), ("color", "yellow")],
        phrase: "[a {color} [sad face|frowning face|frowny face|unhappy face] {on}|a sad {color} [emoji|smiley|face] {on}|\
            a {color} face with a sad mouth {on}|a {color} face that frowns {on}|a {color} frown emoji {on}|a {color} :( face {on}|\
            an unhappy {color} emoticon {on}|a round {color} face with two black eyes and a frown {on}|a {color} sad smiley with black eyes and a black mouth {on}|\
            a {color} [circle|disc] with two dots for eyes and a mouth turned down {on}|a gloomy {color} face {on}|a {color} disappointed face {on}|\
            a {color} face with the corners of the mouth down {on}|{color} sad face, black eyes, black mouth {on}|\
            a {color} disc of radius 0.35 with two eyes and a downturned arc as mouth {on}|the opposite of a smiley, a {color} sad one {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(length(p), 0.35)", |at| {
                disc(at, MIDDLE, 0.35)
            }),
            part(
                "black",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.12, -0.1)), 0.05)",
                |at| disc(at, [0.38, 0.4], 0.05).min(disc(at, [0.62, 0.4], 0.05)),
            ),
            part(
                "black",
                "step(abs(distance(p, vec2<f32>(0.0, 0.28)) - 0.15), 0.03) * step(p.y, 0.2)",
                |at| ring(at, [0.5, 0.78], 0.15, 0.03).max(at[1] - 0.7),
            ),
        ],
    },
    Scene {
        name: "house",
        with: "",
        inks: &[("back", "light blue"), ("wall", "beige"), ("roof", "red")],
        phrase: "[a {wall} house with a {roof} roof {on}|a simple {wall} house with a {roof} [gable|triangular|pointed] roof {on}|\
            a {wall} [hut|cottage|cabin] with a {roof} roof {on}|a little {wall} house, {roof} roof, brown door {on}|\
            a {wall} home with a {roof} roof and a door {on}|a house made of a {wall} square and a {roof} triangle {on}|\
            a {roof} triangle on top of a {wall} box, with a door, like a house {on}|a {wall} house under a {roof} roof {on}|\
            a child's drawing of a {wall} house with a {roof} roof {on}|a {wall} house icon with a {roof} roof {on}|\
            a {roof} roof on {wall} walls with a brown door {on}|the front of a {wall} house with a {roof} roof {on}|\
            a tiny {wall} building with a {roof} pitched roof {on}|one {wall} house, the roof a {roof} triangle {on}|\
            a {wall} house facade, a {roof} roof and a door in the middle {on}|a {roof} roofed {wall} house {on}]",
        lines: CENTER,
        parts: &[
            part(
                "wall",
                "step(abs(p.x), 0.2) * step(abs(p.y - 0.15), 0.15)",
                |at| block(at, [0.5, 0.65], 0.2, 0.15),
            ),
            part("roof", "step(abs(p.x), p.y + 0.3) * step(p.y, 0.0)", |at| {
                peak(at, 0.5, 0.2, 1.0, 0.5)
            }),
            part(
                "brown",
                "step(abs(p.x), 0.05) * step(abs(p.y - 0.21), 0.09)",
                |at| block(at, [0.5, 0.71], 0.05, 0.09),
            ),
        ],
    },
    Scene {
        name: "sun-on-horizon",
        with: "",
        inks: &[("sky", "orange"), ("sun", "yellow"), ("sea", "dark blue")],
        phrase: "[a {sun} sun on the horizon of a {sea} sea under a {sky} sky|a {sun} half sun over a {sea} sea with a {sky} sky|\
            a {sky} evening sky with a {sun} sun touching the {sea} sea|a {sun} sun half hidden behind the horizon, {sky} sky, {sea} water|\
            a {sea} ocean, a {sky} sky and a {sun} sun between them|a still picture of a {sun} sun at the horizon, with a {sky} sky and a {sea} sea|\
            half of a {sun} disc above {sea} water with {sky} air behind|a seascape with a {sun} sun on the skyline, {sky} sky above {sea} water|\
            a flat sunset poster: {sky} sky, {sun} sun, {sea} sea|a {sun} semicircle sun standing on a {sea} sea before a {sky} sky|\
            a beach view of a {sun} sun at sea level, {sky} sky, {sea} sea|a {sky} sky, {sea} sea, and the {sun} sun half under|\
            a {sun} sun over the {sea} sea at dusk with a {sky} sky|a {sea} sea below a {sky} sky with a {sun} sun on the line between|\
            a {sun} disc cut off by a {sea} sea in front of a {sky} sky|a {sky} sky and a {sea} sea with a half {sun} sun in the middle]",
        lines: "",
        parts: &[
            part(
                "sun",
                "step(distance(uv, vec2<f32>(0.5, 0.6)), 0.2)",
                |at| disc(at, [0.5, 0.6], 0.2),
            ),
            part("sea", "step(0.6, uv.y)", |at| 0.6 - at[1]),
        ],
    },
    Scene {
        name: "meadow",
        with: "",
        inks: &[("sky", "light blue"), ("sun", "yellow"), ("grass", "green")],
        phrase: "[a {grass} meadow under a {sky} sky with a {sun} sun|a {sky} sky with a {sun} sun and {grass} grass below|\
            a simple landscape of {grass} ground, {sky} sky and a {sun} sun in the top right|a {sun} sun in the upper right of a {sky} sky over {grass} ground|\
            a sunny day: {sky} sky, {sun} sun, {grass} grass|a {grass} lawn, a {sky} sky and a {sun} sun|\
            a {grass} field with a {sky} sky and a round {sun} sun at the top right|a child's drawing of {grass} grass, {sky} sky and a {sun} sun|\
            a {sun} sun above a {grass} field on a {sky} sky|a cartoon landscape with {sky} air, {grass} ground and a {sun} sun|\
            the lower part {grass} grass, above it {sky} sky with a {sun} sun|a {grass} strip of ground, {sky} sky and a small {sun} sun on the right|\
            a 2d game backdrop with a {sky} sky, a {sun} sun and {grass} ground|a nice day with a {sun} sun, {sky} sky and a {grass} meadow|\
            a {sky} background with a {sun} sun in the corner and {grass} ground at the bottom|{grass} grass from y = 0.7 down, a {sun} sun, a {sky} sky]",
        lines: "",
        parts: &[
            part(
                "sun",
                "step(distance(uv, vec2<f32>(0.75, 0.25)), 0.12)",
                |at| disc(at, [0.75, 0.25], 0.12),
            ),
            part("grass", "step(0.7, uv.y)", |at| 0.7 - at[1]),
        ],
    },
    Scene {
        name: "moon-and-stars",
        with: "",
        inks: &[("back", "dark blue"), ("moon", "yellow"), ("star", "white")],
        phrase: "[a {moon} moon and three {star} stars {on}|a {moon} crescent moon with three small {star} stars {on}|\
            a {moon} sickle moon beside three {star} stars {on}|a good night picture with a {moon} moon and {star} stars {on}|\
            three {star} dots as stars next to a {moon} crescent {on}|a {moon} crescent on the left and three {star} stars on the right {on}|\
            a night scene with a {moon} crescent moon and three tiny {star} stars {on}|a {moon} moon with a few {star} stars {on}|\
            the moon in [a|its] {moon} crescent form and three {star} stars {on}|a bedtime icon: {moon} crescent, three {star} stars {on}|\
            a {moon} waning moon plus three little {star} stars {on}|a dark mode icon with a {moon} moon and {star} stars {on}|\
            a {moon} crescent with {star} star dots {on}|a {moon} new moon sickle, {star} stars around it {on}|\
            a nursery night with a {moon} moon and 3 {star} stars {on}|3 {star} stars and a {moon} half-covered moon {on}]",
        lines: "let d = min(distance(uv, vec2<f32>(0.7, 0.25)), min(distance(uv, vec2<f32>(0.85, 0.5)), distance(uv, vec2<f32>(0.7, 0.75))));",
        parts: &[
            part(
                "moon",
                "step(distance(uv, vec2<f32>(0.4, 0.5)), 0.25) * step(0.2, distance(uv, vec2<f32>(0.5, 0.45)))",
                |at| disc(at, [0.4, 0.5], 0.25).max(-disc(at, [0.5, 0.45], 0.2)),
            ),
            part("star", "step(d, 0.03)", |at| {
                disc(at, [0.7, 0.25], 0.03)
                    .min(disc(at, [0.85, 0.5], 0.03))
                    .min(disc(at, [0.7, 0.75], 0.03))
            }),
        ],
    },
    Scene {
        name: "roundel",
        with: "",
        inks: &[
            ("back", "black"),
            ("outer", ""),
            ("middle", ""),
            ("inner", ""),
        ],
        phrase: "[a roundel of {outer}, {middle} and {inner} from outside in {on}|three nested discs, {outer}, {middle} and {inner}, the {inner} one smallest {on}|\
            a {inner} disc inside a {middle} disc inside a {outer} disc {on}|a {outer} circle with a {middle} circle in it and a {inner} circle in that {on}|\
            a cockade with a {inner} center, a {middle} ring and a {outer} outer ring {on}|an aircraft roundel in {outer}, {middle} and {inner}, outside to inside {on}|\
            a target of three colors: {inner} center, {middle} around it, {outer} outside {on}|a {inner} core, a {middle} ring and a {outer} ring around them {on}|\
            concentric discs {outer}, {middle}, {inner} of decreasing size {on}|a button in {outer}, {middle} and {inner} rings from the rim to the center {on}|\
            three circles in each other: big {outer}, medium {middle}, small {inner} {on}|a {outer} disc, over it a smaller {middle} one, over that a {inner} one {on}|\
            a round badge, {outer} outside, {middle} in between, {inner} in the center {on}|from the center outward a {inner} disc, a {middle} ring and a {outer} ring {on}|\
            a mod target: {inner} dot, {middle} ring, {outer} rim {on}]",
        lines: "let d = distance(uv, vec2<f32>(0.5, 0.5));",
        parts: &[
            part("outer", "step(d, 0.4)", |at| disc(at, MIDDLE, 0.4)),
            part("middle", "step(d, 0.27)", |at| disc(at, MIDDLE, 0.27)),
            part("inner", "step(d, 0.13)", |at| disc(at, MIDDLE, 0.13)),
        ],
    },
    Scene {
        name: "snowman",
        with: "",
        inks: &[("back", "light blue"), ("color", "white")],
        phrase: "[a {color} snowman {on}|a simple {color} snowman with two eyes and a carrot nose {on}|a {color} snowman made of two balls {on}|\
            a snowman of two {color} discs with an orange nose {on}|a {color} winter snowman {on}|a small {color} ball on a big {color} ball as a snowman {on}|\
            a two-ball {color} snowman with black eyes {on}|a winter figure, a {color} snowman {on}|a {color} frosty snow figure with eyes and nose {on}|\
            a {color} snow man for a christmas card {on}|two stacked {color} circles with a face, like a snowman {on}|a {color} snowman icon {on}|\
            a cartoon {color} snowman with a dot for a nose {on}|a {color} snowman, black eyes, orange nose {on}|\
            a round {color} body and a round {color} head with eyes and an orange nose {on}|a kid's {color} snowman {on}]",
        lines: "let d = min(distance(uv, vec2<f32>(0.5, 0.68)) - 0.22, distance(uv, vec2<f32>(0.5, 0.36)) - 0.15);",
        parts: &[
            part("color", "step(d, 0.0)", |at| {
                disc(at, [0.5, 0.68], 0.22).min(disc(at, [0.5, 0.36], 0.15))
            }),
            part(
                "black",
                "step(distance(vec2<f32>(abs(uv.x - 0.5), uv.y), vec2<f32>(0.06, 0.32)), 0.02)",
                |at| disc(at, [0.44, 0.32], 0.02).min(disc(at, [0.56, 0.32], 0.02)),
            ),
            part(
                "orange",
                "step(distance(uv, vec2<f32>(0.5, 0.38)), 0.03)",
                |at| disc(at, [0.5, 0.38], 0.03),
            ),
        ],
    },
    Scene {
        name: "tree",
        with: "",
        inks: &[
            ("back", "light blue"),
            ("trunk", "brown"),
            ("crown", "green"),
        ],
        phrase: "[a tree with a {trunk} trunk and a {crown} crown {on}|a {crown} tree with a {trunk} trunk {on}|a round {crown} tree on a {trunk} trunk {on}|\
            a simple tree, {crown} leaves, {trunk} trunk {on}|a {crown} disc on a {trunk} bar as a tree {on}|a cartoon tree with a round {crown} top and a {trunk} stem {on}|\
            a {trunk} trunk with {crown} round foliage {on}|a leafy {crown} tree, {trunk} trunk {on}|a deciduous tree with {crown} foliage and a {trunk} trunk {on}|\
            a tree icon with a {crown} treetop and a {trunk} trunk {on}|a {crown} ball of leaves over a {trunk} trunk {on}|an apple tree shape, {crown} top on a {trunk} trunk {on}|\
            one {crown} tree standing on a {trunk} trunk {on}|a lollipop tree with a {crown} crown and {trunk} wood {on}|\
            a {trunk} rectangle with a {crown} circle on top, a tree {on}|a child's tree, {crown} leaves above and {trunk} wood below {on}]",
        lines: CENTER,
        parts: &[
            part(
                "trunk",
                "step(abs(p.x), 0.05) * step(abs(p.y - 0.25), 0.15)",
                |at| block(at, [0.5, 0.75], 0.05, 0.15),
            ),
            part(
                "crown",
                "step(distance(p, vec2<f32>(0.0, -0.12)), 0.25)",
                |at| disc(at, [0.5, 0.38], 0.25),
            ),
        ],
    },
    Scene {
        name: "fir-tree",
        with: "",
        inks: &[
            ("back", "light blue"),
            ("trunk", "brown"),
            ("color", "dark green"),
        ],
        phrase: "[a {color} fir tree with a {trunk} trunk {on}|a {color} pine tree with a {trunk} trunk {on}|a {color} christmas tree on a {trunk} trunk {on}|\
            a {color} conifer, {trunk} trunk {on}|an evergreen of two {color} triangles with a {trunk} trunk {on}|two stacked {color} triangles on a {trunk} stem, like a fir {on}|\
            a {color} spruce with a {trunk} trunk {on}|a simple {color} xmas tree, {trunk} trunk {on}|a {trunk} trunk with a {color} two-tiered fir top {on}|\
            a {color} needle tree on a {trunk} trunk {on}|a {color} pine icon with a {trunk} stump {on}|a {color} forest tree, pointed, with a {trunk} trunk {on}|\
            a pointed {color} tree in two tiers over a {trunk} trunk {on}|a cartoon {color} fir on its {trunk} trunk {on}|\
            a {color} triangle tree with a short {trunk} trunk {on}|a winter {color} evergreen tree with a {trunk} base {on}]",
        lines: CENTER,
        parts: &[
            part(
                "trunk",
                "step(abs(p.x), 0.05) * step(abs(p.y - 0.3), 0.1)",
                |at| block(at, [0.5, 0.8], 0.05, 0.1),
            ),
            part(
                "color",
                "step(abs(p.x), 0.6 * (p.y + 0.2)) * step(p.y, 0.25)",
                |at| peak(at, 0.5, 0.3, 0.6, 0.75),
            ),
            part(
                "color",
                "step(abs(p.x), 0.5 * (p.y + 0.4)) * step(p.y, 0.0)",
                |at| peak(at, 0.5, 0.1, 0.5, 0.5),
            ),
        ],
    },
    Scene {
        name: "road",
        with: "",
        inks: &[("grass", "green"), ("road", "dark gray"), ("line", "white")],
        phrase: "[a {road} road with a dashed {line} center line on {grass} grass|a {road} street from above with {line} dashes in the middle and {grass} on both sides|\
            a top view of a {road} road, {line} dashed line, {grass} verges|a straight {road} road going up through {grass} land with a broken {line} line|\
            a vertical {road} road with {line} lane markings between {grass} fields|{grass} ground with a {road} road and a dashed {line} line along its middle|\
            a {road} highway seen from above, {line} dashes, {grass} sides|a car game road: {grass} grass, {road} asphalt, {line} center dashes|\
            a {road} two-lane road with a {line} broken line and {grass} shoulders|a bird's-eye view of a {road} road with {line} dashes through {grass} meadows|\
            a {road} strip with a dashed {line} stripe on a {grass} background, a road|a {road} racing track straight with {line} dashes and {grass} beside it|\
            a {road} lane in {grass} country marked by a dashed {line} line|a map view of a {road} road with {line} markings on {grass} land|\
            {road} asphalt from top to bottom with {line} middle dashes, {grass} left and right|an endless {road} road, {line} dashes, {grass} around it]",
        lines: CENTER,
        parts: &[
            part("road", "step(abs(p.x), 0.25)", |[x, _]| {
                (x - 0.5).abs() - 0.25
            }),
            part(
                "line",
                "step(abs(p.x), 0.02) * step(fract(uv.y * 5.0), 0.5)",
                |[x, y]| ((x - 0.5).abs() - 0.02).max(dash(y * 5.0)),
            ),
        ],
    },
    Scene {
        name: "eye",
        with: "",
        inks: &[("back", "black"), ("color", "blue")],
        phrase: "[a {color} eye {on}|a {color} eye with a black pupil {on}|an open {color} eye {on}|a human eye with a {color} iris {on}|\
            an eye: white, {color} iris, black pupil {on}|a staring {color} eye {on}|a {color} eyeball in an almond outline {on}|a white almond with a {color} disc and a black dot in it, an eye {on}|\
            a single {color} eye looking straight ahead {on}|a visibility icon, an eye with a {color} iris {on}|one wide {color} eye {on}|a {color} eye that looks at you {on}|\
            a cartoon {color} eye {on}|the all-seeing eye with a {color} iris {on}|an eye shape in white with a {color} iris and a black pupil {on}|a simple drawing of a {color} eye {on}]",
        lines: CENTER,
        parts: &[
            part(
                "white",
                "step(length(vec2<f32>(p.x, abs(p.y) + 0.3)), 0.5)",
                |at| disc(at, [0.5, 0.2], 0.5).max(disc(at, [0.5, 0.8], 0.5)),
            ),
            part("color", "step(length(p), 0.15)", |at| {
                disc(at, MIDDLE, 0.15)
            }),
            part("black", "step(length(p), 0.07)", |at| {
                disc(at, MIDDLE, 0.07)
            }),
        ],
    },
    Scene {
        name: "play-icon",
        with: "",
        inks: &[("back", "black"), ("disc", "red"), ("sign", "white")],
        phrase: "[a {sign} play triangle in a {disc} circle {on}|a round {disc} play button with a {sign} triangle {on}|a {disc} disc with a {sign} triangle pointing right in it {on}|\
            a circular {disc} video play button, {sign} triangle {on}|a play icon, a {sign} triangle on a {disc} disc {on}|a {disc} round button with a {sign} play sign {on}|\
            a {sign} right-pointing triangle centered on a {disc} circle {on}|a {disc} circle containing a {sign} play arrow {on}|\
            a media player start button, a {sign} triangle inside a {disc} disc {on}|a {disc} play circle with a {sign} triangle {on}|a round play button, a {disc} disc with a {sign} triangle {on}|\
            a {sign} play mark on a {disc} round badge {on}|a video thumbnail overlay of a {disc} disc and a {sign} play triangle {on}|\
            a {disc} circle with a {sign} triangle to the right inside {on}|a big round {disc} start button, {sign} triangle inside {on}]",
        lines: CENTER,
        parts: &[
            part("disc", "step(length(p), 0.35)", |at| disc(at, MIDDLE, 0.35)),
            part(
                "sign",
                "step(max(0.8660254 * abs(p.y) + 0.5 * p.x, -p.x), 0.09)",
                |[x, y]| {
                    let (x, y) = (x - 0.5, (y - 0.5).abs());
                    (0.75_f64.sqrt() * y + x / 2.0).max(-x) - 0.09
                },
            ),
        ],
    },
    Scene {
        name: "pause-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} pause symbol {on}|a {color} pause icon {on}|a {color} pause sign {on}|two {color} upright bars as a pause icon {on}|the {color} pause mark of a media player {on}|\
            two short vertical {color} bars side by side {on}|a {color} pause button made of two bars {on}|a {color} ⏸ {on}|a video paused indicator in the form of two {color} bars {on}|\
            the two {color} bars that mean pause {on}|a {color} player pause glyph {on}|a pair of {color} vertical bars in the middle, as for pause {on}|\
            two tall {color} rectangles next to each other like a pause button {on}|a {color} pause symbol with two bars 0.1 wide {on}|{color} pause bars {on}]",
        lines: CENTER,
        parts: &[part(
            "color",
            "step(abs(abs(p.x) - 0.12), 0.05) * step(abs(p.y), 0.25)",
            |at| block(at, [0.38, 0.5], 0.05, 0.25).min(block(at, [0.62, 0.5], 0.05, 0.25)),
        )],
    },
    Scene {
        name: "menu-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} hamburger menu icon {on}|a {color} menu icon {on}|a {color} hamburger icon {on}|three {color} bars stacked like a menu icon {on}|a {color} burger menu {on}|\
            the three {color} lines of a menu button {on}|three short horizontal {color} bars one above the other {on}|a {color} navigation menu symbol {on}|a {color} ☰ {on}|\
            a mobile menu button with three {color} lines {on}|a {color} nav icon of three bars {on}|three {color} stripes in the middle as a menu symbol {on}|\
            an app menu glyph, three {color} bars {on}|a {color} three-line menu icon {on}|a trigram of three {color} unbroken bars {on}|a website's {color} hamburger button {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet y = p.y - 0.2 * clamp(round(p.y / 0.2), -1.0, 1.0);",
        parts: &[part(
            "color",
            "step(abs(p.x), 0.3) * step(abs(y), 0.05)",
            |at| {
                [0.3, 0.5, 0.7]
                    .map(|y| block(at, [0.5, y], 0.3, 0.05))
                    .into_iter()
                    .fold(f64::MAX, f64::min)
            },
        )],
    },
    Scene {
        name: "search-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} magnifying glass {on}|a {color} search icon {on}|a {color} magnifier {on}|a {color} loupe {on}|a {color} ring with a diagonal handle {on}|\
            a {color} magnifying glass with its handle to the lower right {on}|a {color} search symbol, ring and handle {on}|a {color} find icon {on}|a {color} zoom icon without a plus {on}|\
            the {color} lens of a detective with a handle {on}|a search button glyph in the form of a {color} magnifier {on}|a {color} hand lens {on}|\
            a {color} circle outline with a short thick line from it to the bottom right {on}|a {color} magnifying lens for a search bar {on}|a {color} magnifier glyph {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet q = 0.7071068 * vec2<f32>(p.x + p.y, p.x - p.y);",
        parts: &[
            part(
                "color",
                "step(abs(distance(q, vec2<f32>(-0.1, 0.0)) - 0.2), 0.04)",
                |at| {
                    let [along, across] = diagonal(at);
                    ring([along, across], [-0.1, 0.0], 0.2, 0.04)
                },
            ),
            part(
                "color",
                "step(abs(q.x - 0.26), 0.14) * step(abs(q.y), 0.04)",
                |at| block(diagonal(at), [0.26, 0.0], 0.14, 0.04),
            ),
        ],
    },
    Scene {
        name: "power-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} power icon {on}|a {color} power button symbol {on}|a {color} on/off symbol {on}|a {color} standby symbol {on}|a {color} ring with a gap at the top and a line in it {on}|\
            the {color} power sign of a computer {on}|a {color} shutdown icon {on}|a {color} ⏻ {on}|a {color} broken ring with a vertical bar at the top {on}|a {color} switch-off icon {on}|\
            a {color} open ring and an upright stroke in its gap {on}|a {color} on-off button glyph {on}|the {color} circle-and-line symbol for power {on}|\
            a {color} turn off icon {on}|a tv remote's {color} power symbol {on}|a {color} arc open at the top plus a short line {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(length(p) - 0.25), 0.04) * step(min(0.1 - abs(p.x), -p.y), 0.0)",
                |at| {
                    let gap = (0.1 - (at[0] - 0.5).abs()).min(0.5 - at[1]);
                    ring(at, MIDDLE, 0.25, 0.04).max(gap)
                },
            ),
            part(
                "color",
                "step(abs(p.x), 0.04) * step(abs(p.y + 0.2), 0.14)",
                |at| block(at, [0.5, 0.3], 0.04, 0.14),
            ),
        ],
    },
    Scene {
        name: "no-entry-sign",
        with: "",
        inks: &[("back", "black"), ("color", "red")],
        phrase: "[a {color} no entry sign {on}|a {color} no-entry traffic sign {on}|a {color} do not enter sign {on}|a {color} disc with a white horizontal bar in it {on}|\
            a {color} wrong way sign with a white bar {on}|the {color} road sign for no entry {on}|a {color} one-way street sign from the wrong side {on}|a {color} circle crossed by a white bar {on}|\
            a {color} round sign with a white dash {on}|a {color} access denied icon, disc with a white bar {on}|a do-not-disturb icon, {color} with a white dash {on}|\
            a {color} ⛔ {on}|a {color} no entry symbol, white bar inside {on}|a {color} keep out road sign {on}|a white bar on a {color} disc, the no entry sign {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(length(p), 0.35)", |at| {
                disc(at, MIDDLE, 0.35)
            }),
            part(
                "white",
                "step(abs(p.x), 0.25) * step(abs(p.y), 0.06)",
                |at| block(at, MIDDLE, 0.25, 0.06),
            ),
        ],
    },
    Scene {
        name: "prohibition-sign",
        with: "",
        inks: &[("back", "white"), ("color", "red")],
        phrase: "[a {color} prohibition sign {on}|a {color} forbidden sign {on}|a {color} no symbol {on}|a {color} ring with a diagonal bar {on}|a {color} ban sign {on}|the {color} not allowed symbol {on}|\
            a {color} ring crossed out from the upper left to the lower right {on}|a {color} general prohibition sign {on}|a {color} ring with a slash through it {on}|a {color} prohibited icon {on}|\
            a {color} banned icon {on}|a {color} slashed circle {on}|a {color} circle-backslash symbol {on}|a {color} blocked user icon, ring and slash {on}|a {color} not permitted sign {on}|\
            the empty {color} ring-and-slash sign of no smoking {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(abs(length(p) - 0.3), 0.05)", |at| {
                ring(at, MIDDLE, 0.3, 0.05)
            }),
            part(
                "color",
                "step(length(p), 0.3) * step(0.7071068 * abs(p.x - p.y), 0.05)",
                |at| disc(at, MIDDLE, 0.3).max(diagonal(at)[1].abs() - 0.05),
            ),
        ],
    },
    Scene {
        name: "warning-sign",
        with: "",
        inks: &[("back", "black"), ("color", "yellow"), ("mark", "black")],
        phrase: "[a {color} warning sign with a {mark} exclamation mark {on}|a {color} triangle with a {mark} exclamation mark in it {on}|a {color} warning triangle, {mark} exclamation point {on}|\
            a {color} caution sign, {mark} mark {on}|a {mark} exclamation mark on a {color} triangle {on}|an alert icon, a {color} triangle with a {mark} ! {on}|a {color} danger sign with a {mark} exclamation mark {on}|\
            a {color} hazard triangle with a {mark} exclamation mark {on}|a {color} attention sign with a {mark} ! {on}|a {color} triangular road sign with a {mark} exclamation point {on}|\
            a {mark} ! inside a {color} triangle {on}|a {color} warning icon with a {mark} ! on it {on}|a {color} ⚠ with a {mark} mark {on}|a dashboard warning, {color} triangle and {mark} exclamation mark {on}|\
            a {color} upward triangle, in it a {mark} bar over a {mark} dot {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(max(0.8660254 * abs(p.x) - 0.5 * p.y, p.y), 0.2)",
                |[x, y]| {
                    let (x, y) = ((x - 0.5).abs(), y - 0.5);
                    (0.75_f64.sqrt() * x - y / 2.0).max(y) - 0.2
                },
            ),
            part(
                "mark",
                "step(abs(p.x), 0.03) * step(abs(p.y + 0.06), 0.1)",
                |at| block(at, [0.5, 0.44], 0.03, 0.1),
            ),
            part(
                "mark",
                "step(distance(p, vec2<f32>(0.0, 0.12)), 0.035)",
                |at| disc(at, [0.5, 0.62], 0.035),
            ),
        ],
    },
    Scene {
        name: "check-icon",
        with: "",
        inks: &[("back", "black"), ("disc", "green"), ("sign", "white")],
        phrase: "[a {sign} check mark in a {disc} circle {on}|a {disc} disc with a {sign} check mark {on}|a {disc} success icon with a {sign} tick {on}|a {sign} tick on a {disc} disc {on}|\
            a {disc} done badge, {sign} check mark {on}|a {disc} verified badge with a {sign} check {on}|a {sign} checkmark inside a {disc} round {on}|an ok icon, {disc} circle and {sign} tick {on}|\
            a {disc} confirmation icon with a {sign} checkmark {on}|a round {disc} button with a {sign} tick {on}|a task completed icon: {disc} circle, {sign} check {on}|a {sign} ✓ in a {disc} disc {on}|\
            a {disc} accept button with a {sign} check mark {on}|a {disc} circle ticked with a {sign} tick {on}|a payment accepted icon with a {sign} check on a {disc} disc {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet q = 0.7071068 * vec2<f32>(p.x + p.y, p.x - p.y);",
        parts: &[
            part("disc", "step(length(p), 0.35)", |at| disc(at, MIDDLE, 0.35)),
            part(
                "sign",
                "step(abs(q.x + 0.03), 0.09) * step(abs(q.y + 0.1), 0.03)",
                |at| block(diagonal(at), [-0.03, -0.1], 0.09, 0.03),
            ),
            part(
                "sign",
                "step(abs(q.x - 0.03), 0.03) * step(abs(q.y - 0.02), 0.15)",
                |at| block(diagonal(at), [0.03, 0.02], 0.03, 0.15),
            ),
        ],
    },
    Scene {
        name: "wifi-icon",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} wifi icon {on}|a {color} wi-fi symbol {on}|a {color} wlan icon {on}|a {color} dot with three arcs above it {on}|a {color} wireless signal icon {on}|the {color} wifi symbol of a phone {on}|\
            a {color} wifi sign with three waves {on}|a {color} dot sending three waves upward {on}|a {color} wireless network symbol {on}|a {color} hotspot icon, dot and arcs {on}|\
            three nested {color} arcs over a dot {on}|a {color} status bar wifi glyph {on}|a {color} full strength wifi indicator {on}|a {color} internet connection icon with three arcs {on}|\
            a {color} wifi fan, three arcs and a dot {on}|a {color} 90 degree fan of three arcs with a dot at its tip {on}]",
        lines: "let q = uv - vec2<f32>(0.5, 0.75);\nlet r = length(q);\nlet k = clamp(round(r / 0.16), 1.0, 3.0);",
        parts: &[
            part("color", "step(r, 0.05)", |at| disc(at, [0.5, 0.75], 0.05)),
            part(
                "color",
                "step(abs(r - 0.16 * k), 0.03) * step(abs(q.x), -q.y)",
                |at| {
                    let arcs = [0.16, 0.32, 0.48].map(|r| ring(at, [0.5, 0.75], r, 0.03));
                    let fan = (at[0] - 0.5).abs() + at[1] - 0.75;
                    arcs.into_iter().fold(f64::MAX, f64::min).max(fan)
                },
            ),
        ],
    },
    Scene {
        name: "crosshair",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} crosshair {on}|a {color} crosshair with a ring {on}|a {color} gun sight {on}|a {color} aiming reticle {on}|a {color} ring with a cross of thin lines through it {on}|a {color} sniper scope reticle {on}|\
            a {color} aim cursor for a shooter {on}|the {color} crosshairs of a scope {on}|a {color} reticle, ring and two lines {on}|a {color} target finder of a circle and two crossing lines {on}|\
            a {color} scope cross, circle radius 0.25 {on}|a {color} sight for my fps game {on}|a {color} bombsight, a ring over a thin plus {on}|a locate me icon, a {color} ring with crossing lines {on}|\
            a {color} circle outline with a thin horizontal and a thin vertical line {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet q = abs(p);",
        parts: &[
            part("color", "step(abs(length(p) - 0.25), 0.015)", |at| {
                ring(at, MIDDLE, 0.25, 0.015)
            }),
            part(
                "color",
                "step(min(q.x, q.y), 0.01) * step(max(q.x, q.y), 0.35)",
                |at| block(at, MIDDLE, 0.35, 0.01).min(block(at, MIDDLE, 0.01, 0.35)),
            ),
        ],
    },
    Scene {
        name: "yin-yang",
        with: "[with a {light} left and a {dark} right half|, {light} on the left, {dark} on the right|, left {light}, right {dark}|in {light} (left) and {dark} (right)|\
            with {light} yang on the left and {dark} yin on the right|, its left part {light} and its right part {dark}]",
        inks: &[("back", "gray"), ("light", "white"), ("dark", "black")],
        phrase: "[a yin-yang symbol {with} {on}|a yin yang {with} {on}|a yin and yang sign {with} {on}|a taijitu {with} {on}|a tai chi symbol {with} {on}|a yin-yang disc {with} {on}|\
            the yin yang circle {with} {on}|the Taoist symbol of yin and yang {with} {on}|a round yin yang sign {with} {on}|a ☯ {with} {on}|the balance symbol of yin and yang {with} {on}|\
            a yin yang of two curling halves with a dot in each {with} {on}|the yin yang sign of the Tao {with} {on}|a yin-yang icon {with} {on}|a disc of two swirling halves as in yin and yang {with} {on}|\
            the chinese yin yang symbol {with} {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet d = length(p);\nlet top = distance(p, vec2<f32>(0.0, -0.175));\nlet bottom = distance(p, vec2<f32>(0.0, 0.175));",
        parts: &[
            part("light", "step(d, 0.35)", |at| disc(at, MIDDLE, 0.35)),
            part("dark", "step(d, 0.35) * step(0.0, p.x)", |at| {
                disc(at, MIDDLE, 0.35).max(0.5 - at[0])
            }),
            part("light", "step(top, 0.175)", |at| {
                disc(at, [0.5, 0.325], 0.175)
            }),
            part("dark", "step(bottom, 0.175)", |at| {
                disc(at, [0.5, 0.675], 0.175)
            }),
            part("dark", "step(top, 0.05)", |at| disc(at, [0.5, 0.325], 0.05)),
            part("light", "step(bottom, 0.05)", |at| {
                disc(at, [0.5, 0.675], 0.05)
            }),
        ],
    },
    Scene {
        name: "olympic-rings",
        with: "",
        inks: &[("back", "white")],
        phrase: "[the olympic rings {on}|the five olympic rings {on}|five rings in blue, black, red, yellow and green like the olympic logo {on}|the logo of the olympic games {on}|olympic rings in their colors {on}|\
            three rings above two, in the olympic colors {on}|the olympics symbol {on}|the rings of the olympic flag {on}|five colored rings like the olympics {on}|the interlocking olympic rings, without the weaving {on}|\
            blue, black and red rings above, yellow and green rings below {on}|the five-ring sign of the olympics {on}|the olympic emblem with its five rings {on}|a row of three rings and a row of two, as for the olympic games {on}|\
            olympia rings: blue, black, red, yellow, green {on}]",
        lines: "",
        parts: &[
            part(
                "blue",
                "step(abs(distance(uv, vec2<f32>(0.24, 0.43)) - 0.12), 0.02)",
                |at| ring(at, [0.24, 0.43], 0.12, 0.02),
            ),
            part(
                "yellow",
                "step(abs(distance(uv, vec2<f32>(0.37, 0.57)) - 0.12), 0.02)",
                |at| ring(at, [0.37, 0.57], 0.12, 0.02),
            ),
            part(
                "black",
                "step(abs(distance(uv, vec2<f32>(0.5, 0.43)) - 0.12), 0.02)",
                |at| ring(at, [0.5, 0.43], 0.12, 0.02),
            ),
            part(
                "green",
                "step(abs(distance(uv, vec2<f32>(0.63, 0.57)) - 0.12), 0.02)",
                |at| ring(at, [0.63, 0.57], 0.12, 0.02),
            ),
            part(
                "red",
                "step(abs(distance(uv, vec2<f32>(0.76, 0.43)) - 0.12), 0.02)",
                |at| ring(at, [0.76, 0.43], 0.12, 0.02),
            ),
        ],
    },
    Scene {
        name: "ringed-planet",
        with: "",
        inks: &[("back", "black"), ("planet", "orange"), ("ring", "beige")],
        phrase: "[a {planet} planet with a {ring} ring {on}|a {planet} ringed planet, {ring} ring {on}|Saturn as a {planet} disc with its {ring} ring {on}|a saturn-like {planet} planet with a {ring} ring around it {on}|\
            a {planet} ball with a flat {ring} ring {on}|a {ring} ring around a {planet} planet {on}|a {planet} gas giant and its {ring} ring {on}|a space picture of a {planet} planet inside a {ring} ring {on}|\
            a {planet} disc circled by a {ring} elliptical ring, in front below and behind above {on}|a planet icon, a {planet} disc with a {ring} ring {on}|a cartoon {planet} saturn and a {ring} ring {on}|\
            a {planet} world with a {ring} saturn ring {on}|one {planet} planet wearing a {ring} ring {on}|a {ring} ringed {planet} planet {on}|a {planet} sphere-like disc with a tilted {ring} hoop around it {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet r = length(vec2<f32>(p.x, 3.0 * p.y));",
        parts: &[
            part("ring", "step(abs(r - 0.38), 0.05)", orbit),
            part("planet", "step(length(p), 0.2)", |at| disc(at, MIDDLE, 0.2)),
            part("ring", "step(abs(r - 0.38), 0.05) * step(0.0, p.y)", |at| {
                orbit(at).max(0.5 - at[1])
            }),
        ],
    },
    Scene {
        name: "venn-diagram",
        with: "",
        inks: &[("back", "black"), ("left", ""), ("right", ""), ("both", "")],
        phrase: "[a venn diagram of a {left} and a {right} circle with a {both} overlap {on}|two overlapping circles, {left} and {right}, the overlap {both} {on}|\
            a {left} circle on the left and a {right} circle on the right whose intersection is {both} {on}|a {left} and a {right} disc that overlap in a {both} lens {on}|\
            a two-set venn diagram: {left} left set, {right} right set, {both} in common {on}|two crossing discs in {left} and {right}, {both} where they meet {on}|\
            a {left} disc and a {right} disc, their common part painted {both} {on}|venn circles {left} and {right}, intersection {both} {on}|\
            a venn diagram, left {left}, right {right}, middle {both} {on}|a mastercard-like pair of circles, {left} and {right}, {both} in the middle {on}|\
            a {left} circle partly over a {right} circle, the shared area {both} {on}|two sets A and B as {left} and {right} circles, A and B together {both} {on}|\
            two circles of radius 0.25 that overlap, {left} left, {right} right, {both} overlap {on}|overlapping discs: {left}, {right} and where both are {both} {on}]",
        lines: "let a = step(distance(uv, vec2<f32>(0.36, 0.5)), 0.25);\nlet b = step(distance(uv, vec2<f32>(0.64, 0.5)), 0.25);",
        parts: &[
            part("left", "a", |at| disc(at, [0.36, 0.5], 0.25)),
            part("right", "b", |at| disc(at, [0.64, 0.5], 0.25)),
            part("both", "a * b", |at| {
                disc(at, [0.36, 0.5], 0.25).max(disc(at, [0.64, 0.5], 0.25))
            }),
        ],
    },
    Scene {
        name: "pride-flag",
        with: "",
        inks: &[("", "red")],
        phrase: "[a rainbow flag|a pride flag|the lgbt pride flag|the six-striped rainbow flag|a flag with six rainbow stripes|six horizontal stripes: red, orange, yellow, green, blue, purple|\
            the pride flag with its six colors|a gay pride flag|an lgbtq flag|a flag of red, orange, yellow, green, blue and purple bands from top to bottom|the rainbow pride banner in six flat stripes|\
            a rainbow of six flat horizontal stripes|pride colors as six level stripes|a six-color rainbow flag|the modern pride flag, six bands|horizontal rainbow flag stripes, red on top and purple at the bottom]",
        lines: "let y = uv.y * 6.0;",
        parts: &[
            part("orange", "step(1.0, y)", |at| 1.0 / 6.0 - at[1]),
            part("yellow", "step(2.0, y)", |at| 1.0 / 3.0 - at[1]),
            part("green", "step(3.0, y)", |at| 0.5 - at[1]),
            part("blue", "step(4.0, y)", |at| 2.0 / 3.0 - at[1]),
            part("purple", "step(5.0, y)", |at| 5.0 / 6.0 - at[1]),
        ],
    },
];

/// The place along and across the diagonal that falls from the left to the right, from the center.
fn diagonal([x, y]: Spot) -> Spot {
    let half = std::f64::consts::FRAC_1_SQRT_2;
    [(x + y - 1.0) * half, (x - y) * half]
}

/// The ring of the planet.
fn orbit([x, y]: Spot) -> f64 {
    ring([x, 3.0 * y], [0.5, 1.5], 0.38, 0.05)
}

/// Below 0 in the first half of each whole number.
fn dash(place: f64) -> f64 {
    let from_middle = place - 0.25;
    (from_middle - from_middle.round()).abs() - 0.25
}

/// A flag that stays what it is in other colors.
struct Banner {
    name: &'static str,
    nations: &'static [Nation],
    /// With all the colors: `first`, `second` and so on.
    phrase: &'static str,
    /// The same for a flag of a country, in short.
    described: &'static str,
    /// How many colors it has, that of the field first.
    colors: usize,
    lines: &'static str,
    /// The number of the color, 1 and up.
    parts: &'static [(usize, &'static str, fn(Spot) -> f64)],
}

struct Nation {
    country: &'static str,
    people: &'static str,
    colors: &'static [&'static str],
}

const fn nation(
    country: &'static str,
    people: &'static str,
    colors: &'static [&'static str],
) -> Nation {
    Nation {
        country,
        people,
        colors,
    }
}

/// How the flag of a country is asked for; `described` says what is on it.
const NATIONAL: &str = "[the flag of {country}|the {people} flag|the {people} national flag|the national flag of {country}|a flag of {country}|a picture of the {people} flag|\
    the flag of {country} filling the screen|the {people} flag over the whole screen|the flag that stands for {country}|the state flag of {country}|a full-screen {people} flag|\
    the {people} banner|the banner of {country}|the official flag of {country}|a simple {people} flag|a flat version of the {people} flag|the colors of {country} as a flag|\
    the {people} flag: {described}|the flag of {country}, that is {described}|{described} as the flag of {country}|the {people} flag for a football game]";

const COLORS: [&str; 3] = ["first", "second", "third"];

fn banner_task(banner: &'static Banner, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let mut phrase = banner.phrase;
    let share = if banner.nations.len() > 1 { 0.5 } else { 0.25 };
    let colors: Vec<Color> = if sampler.chance(share) {
        let nation = sampler.pick(banner.nations);
        slots.text("country", nation.country);
        slots.text("people", nation.people);
        slots.phrase("described", banner.described);
        phrase = NATIONAL;
        modifiers.push("national");
        nation.colors.iter().copied().map(Color::exactly).collect()
    } else {
        let mut colors: Vec<Color> = Vec::new();
        for _ in 0..banner.colors {
            let others: Vec<&Color> = colors.iter().collect();
            let color = Color::sample_other_than(&others, sampler);
            colors.push(color);
        }
        colors
    };
    for (name, color) in COLORS.into_iter().zip(&colors) {
        slots.value(name, color.ways.clone());
    }
    let pieces = banner
        .parts
        .iter()
        .map(|&(at, mask, level)| piece(&colors[at], mask, level))
        .collect();
    paint(modifiers, phrase, slots, banner.lines, &colors[0], pieces)
}

/// A cross whose bars reach the edges.
fn bars([x, y]: Spot, [cx, cy]: Spot, reach: f64) -> f64 {
    ((x - cx).abs() - reach).min((y - cy).abs() - reach)
}

/// The strip down to the rising or the falling diagonal, whichever is nearer.
fn diagonals([x, y]: Spot, reach: f64) -> f64 {
    (x - y).abs().min((x + y - 1.0).abs()) - reach
}

/// The triangle at the left edge with its tip at `tip`.
fn hoist([x, y]: Spot, tip: f64) -> f64 {
    x - tip * (1.0 - 2.0 * (y - 0.5).abs())
}

const BANNERS: &[Banner] = &[
    Banner {
        name: "nordic-cross-flag",
        nations: &[
            nation("Denmark", "Danish", &["red", "white"]),
            nation("Sweden", "Swedish", &["blue", "yellow"]),
            nation("Finland", "Finnish", &["white", "blue"]),
        ],
        phrase: "[a {first} flag with a {second} Nordic cross|a {first} flag with a {second} Scandinavian cross|a Nordic cross flag, {second} on {first}|a {second} Nordic cross on a {first} field|\
            a {first} flag with an off-center {second} cross|a Scandinavian flag, {first} with a {second} cross|a {first} field with a {second} cross shifted to the left, as on Nordic flags|\
            a {second} cross on {first}, its upright bar left of the middle, edge to edge|a flag like the Danish one, but {first} with a {second} cross|a viking style flag, {second} cross on {first}|\
            a {second} Nordic cross over {first}|a {first} banner crossed by {second} bars in the Nordic way|a {first} nordic flag with a cross colored {second}|\
            a {first} flag, its Scandinavian cross in {second}|a Nordic style flag: {first} ground, {second} cross]",
        described: "[{first} with a {second} Nordic cross|a {second} off-center cross on {first}]",
        colors: 2,
        lines: "let q = abs(uv - vec2<f32>(0.375, 0.5));",
        parts: &[(1, "step(min(q.x, q.y), 0.08)", |at| {
            bars(at, [0.375, 0.5], 0.08)
        })],
    },
    Banner {
        name: "double-nordic-cross-flag",
        nations: &[
            nation("Norway", "Norwegian", &["red", "white", "blue"]),
            nation("Iceland", "Icelandic", &["blue", "white", "red"]),
            nation("the Faroe Islands", "Faroese", &["white", "blue", "red"]),
        ],
        phrase: "[a {first} flag with a {second} Nordic cross that has a {third} cross in it|a {first} flag with a {third} Nordic cross edged in {second}|\
            a {third} Scandinavian cross with a {second} border on a {first} field|a Nordic cross flag: {first} field, {second} cross, {third} inner cross|\
            a {first} flag, {second} Nordic cross, thinner {third} cross on top|a flag like the Norwegian one, but {first} with a {second} cross and a {third} cross inside|\
            a double Nordic cross of {second} and {third} on {first}, the {third} one inside|a {first} flag with an off-center {third} cross outlined in {second}|\
            a {third} Nordic cross within a {second} one on {first}|a {first} banner with a {second} Nordic cross and a narrow {third} cross within it|\
            a Nordic flag in three colors, {first} ground, wide {second} cross, narrow {third} cross|a {first} field and over it two Nordic crosses, a wide {second} and a narrow {third} one]",
        described: "[{first} with a {second} cross and a {third} cross in it|a {third} cross edged in {second} on {first}]",
        colors: 3,
        lines: "let q = abs(uv - vec2<f32>(0.375, 0.5));",
        parts: &[
            (1, "step(min(q.x, q.y), 0.1)", |at| {
                bars(at, [0.375, 0.5], 0.1)
            }),
            (2, "step(min(q.x, q.y), 0.05)", |at| {
                bars(at, [0.375, 0.5], 0.05)
            }),
        ],
    },
    Banner {
        name: "centered-cross-flag",
        nations: &[nation("England", "English", &["white", "red"])],
        phrase: "[a {first} flag with a centered {second} cross from edge to edge|a {first} flag with a {second} St George's cross|a {second} Saint George cross on {first}|\
            a {second} cross through the middle of a {first} flag, reaching all edges|a {first} screen quartered by a {second} cross over its whole width and height|a crusader flag, {second} cross on {first}|\
            a {second} symmetric cross on a {first} flag, arms up to the border|a flag like the English one, but {first} with a {second} cross|a {first} banner with a {second} upright cross touching all four edges|\
            a {second} horizontal bar and a {second} vertical bar crossing in the middle of a {first} flag|a {first} flag divided by a full {second} cross|a {second} full-size cross over a {first} flag|\
            a crusader style flag in {first} and {second}, the cross {second}|a {second} plus across the entire {first} flag]",
        described: "[{first} with a {second} cross to the edges|a {second} cross through the middle of {first}]",
        colors: 2,
        lines: "let q = abs(uv - vec2<f32>(0.5, 0.5));",
        parts: &[(1, "step(min(q.x, q.y), 0.1)", |at| bars(at, MIDDLE, 0.1))],
    },
    Banner {
        name: "short-cross-flag",
        nations: &[nation("Switzerland", "Swiss", &["red", "white"])],
        phrase: "[a {first} flag with a {second} Swiss cross|a flag like the Swiss one, but {first} with a {second} cross|a {first} flag with a short {second} cross in the middle|\
            a {first} flag bearing a {second} plus that does not touch the edges|a {second} Greek cross in the center of a {first} flag|a {first} first aid flag with a {second} cross|\
            a Red Cross style flag, {first} with a {second} cross|a {first} hospital flag with a {second} medical cross|a {first} banner with a free-standing {second} cross|\
            a {first} flag, in its middle a {second} cross with short arms|a flag, {first}, with a {second} plus sign in the middle|a {second} couped cross on a {first} flag|\
            a {first} ambulance flag with a {second} cross in the center|a {first} field flag with a stubby {second} cross]",
        described: "[{first} with a short {second} cross|a {second} plus in the middle of {first}]",
        colors: 2,
        lines: "let q = abs(uv - vec2<f32>(0.5, 0.5));",
        parts: &[(
            1,
            "step(min(q.x, q.y), 0.1) * step(max(q.x, q.y), 0.3)",
            |at| block(at, MIDDLE, 0.3, 0.1).min(block(at, MIDDLE, 0.1, 0.3)),
        )],
    },
    Banner {
        name: "saltire-flag",
        nations: &[nation("Scotland", "Scottish", &["blue", "white"])],
        phrase: "[a {first} flag with a {second} saltire|a {first} flag with a {second} diagonal cross from corner to corner|a {second} St Andrew's cross on {first}|a {second} saltire on a {first} field|\
            a {first} flag crossed by both diagonals in {second}|a flag like the Scottish one, but {first} with a {second} X|a {first} flag with a big {second} X to the corners|\
            a {second} X over the whole {first} flag|a {first} banner with {second} diagonals|a {second} x-shaped cross reaching the corners of a {first} flag|a saint andrew cross flag, {second} on {first}|\
            {second} diagonals crossing on a {first} flag|a signal flag, {first} with a {second} diagonal cross|a {first} flag with two {second} stripes from corner to corner]",
        described: "[{first} with a {second} saltire|{second} diagonals on {first}]",
        colors: 2,
        lines: "let d = min(abs(uv.x - uv.y), abs(uv.x + uv.y - 1.0));",
        parts: &[(1, "step(d, 0.1)", |at| diagonals(at, 0.1))],
    },
    Banner {
        name: "disc-flag",
        nations: &[
            nation("Japan", "Japanese", &["white", "red"]),
            nation("Bangladesh", "Bangladeshi", &["dark green", "red"]),
            nation("Palau", "Palauan", &["light blue", "yellow"]),
        ],
        phrase: "[a {first} flag with a {second} disc|a {first} flag with a {second} disc in the middle|a {first} flag with a {second} sun disc|a flag like the Japanese one, but {first} with a {second} disc|\
            a {first} flag bearing a {second} circle|a {second} ball in the center of a {first} flag|a {first} banner with a round {second} sun|a {first} rectangular flag, {second} disc in its center|\
            a rising sun style flag without rays, {second} on {first}|a {first} sun flag, the sun {second}|a plain {first} flag with a {second} dot in the middle|a {second} disc on a {first} flag|\
            a {first} national flag with a {second} circle, radius 0.3|a {second} moon disc on a {first} flag]",
        described: "[{first} with a {second} disc|a {second} disc in the middle of {first}]",
        colors: 2,
        lines: "let d = distance(uv, vec2<f32>(0.5, 0.5));",
        parts: &[(1, "step(d, 0.3)", |at| disc(at, MIDDLE, 0.3))],
    },
    Banner {
        name: "diamond-disc-flag",
        nations: &[nation("Brazil", "Brazilian", &["green", "yellow", "blue"])],
        phrase: "[a {first} flag with a {second} diamond and a {third} disc in it|a {third} disc in a {second} diamond on {first}|a flag like the Brazilian one, but {first}, {second} and {third}|\
            a {first} flag with a {third} circle inside a {second} rhombus|a {second} rhombus on a {first} flag with a {third} ball in its middle|a {first} banner, {second} diamond, {third} circle on top|\
            a {first} field, a {second} lozenge and a {third} globe in the center|a {second} diamond holding a {third} disc over a {first} ground|a {third} ball on a {second} diamond on a {first} flag|\
            a {first} soccer flag with a {second} diamond around a {third} disc|{first} ground, {second} diamond, {third} disc, one in the other|a {third} round in a {second} diamond, {first} around it]",
        described: "[{first} with a {second} diamond and a {third} disc|a {third} disc in a {second} diamond on {first}]",
        colors: 3,
        lines: CENTER,
        parts: &[
            (1, "step(abs(p.x) + abs(p.y), 0.45)", |[x, y]| {
                (x - 0.5).abs() + (y - 0.5).abs() - 0.45
            }),
            (2, "step(length(p), 0.2)", |at| disc(at, MIDDLE, 0.2)),
        ],
    },
    Banner {
        name: "hoist-triangle-flag",
        nations: &[
            nation("the Czech Republic", "Czech", &["white", "red", "blue"]),
            nation("Czechia", "Czech", &["white", "red", "blue"]),
        ],
        phrase: "[a flag with a {first} upper and a {second} lower half and a {third} triangle on the left|a {first} over {second} flag with a {third} triangle at the hoist|\
            a {third} triangle from the left edge over a {first} and a {second} band, {first} on top|a flag like the Czech one, but {first} above, {second} below, {third} triangle|\
            two bands, {first} and {second} from the top, and a {third} wedge pointing right|a {third} triangle pointing to the center of a {first} over {second} flag|\
            a flag: top {first}, bottom {second}, triangle at the left {third}|a {third} left triangle on two horizontal bands, {first} above {second}|\
            a flag with a {third} chevron at the left and {first} over {second}|a hoist triangle in {third} beside a {first} band above a {second} band|\
            a two-striped flag, {first} then {second}, with a {third} triangle on its left side|a {first} and {second} bicolor, {first} above, with a {third} hoist triangle]",
        described: "[{first} above {second} with a {third} triangle on the left|two bands, {first} and {second}, and a {third} triangle]",
        colors: 3,
        lines: CENTER,
        parts: &[
            (1, "step(0.5, uv.y)", |at| 0.5 - at[1]),
            (2, "step(uv.x, 0.5 - abs(p.y))", |at| hoist(at, 0.5)),
        ],
    },
    Banner {
        name: "crescent-flag",
        nations: &[nation("Turkey", "Turkish", &["red", "white"])],
        phrase: "[a {first} flag with a {second} crescent and star|a {first} flag with a {second} moon and a {second} star|a {second} crescent and a {second} star on a {first} flag|\
            a flag like the Turkish one, but {first} with a {second} moon and star|a {first} banner with a {second} crescent moon next to a {second} star|a {second} star beside a {second} crescent on a {first} field|\
            a {first} moon-and-star flag with {second} signs|star and crescent in {second} on a {first} flag|a {second} star at the open side of a {second} crescent, {first} flag|\
            a {first} flag with the star and crescent colored {second}|a {second} half moon and a {second} five-pointed star on {first}, as a flag|a {first} flag showing a {second} sickle and to its right a {second} star]",
        described: "[{first} with a {second} crescent and star|a {second} moon and star on {first}]",
        colors: 2,
        lines: "let q = uv - vec2<f32>(0.66, 0.5);\nlet angle = atan2(q.x, -q.y);\nlet a = abs(angle - 1.2566371 * round(angle / 1.2566371));\n\
            let d = 0.33 * (length(q) * cos(a) - 0.12) + 0.94 * length(q) * sin(a);",
        parts: &[
            (
                1,
                "step(distance(uv, vec2<f32>(0.4, 0.5)), 0.25) * step(0.2, distance(uv, vec2<f32>(0.46, 0.5)))",
                |at| disc(at, [0.4, 0.5], 0.25).max(-disc(at, [0.46, 0.5], 0.2)),
            ),
            (1, "step(d, 0.0)", |at| star(at, [0.66, 0.5], 0.12)),
        ],
    },
    Banner {
        name: "star-flag",
        nations: &[
            nation("Vietnam", "Vietnamese", &["red", "yellow"]),
            nation("Somalia", "Somali", &["light blue", "white"]),
        ],
        phrase: "[a {first} flag with a {second} star|a {first} flag with a {second} star in the middle|a flag like the Vietnamese one, but {first} with a {second} star|a {second} star on a {first} flag|\
            a {first} flag bearing a five-pointed {second} star|a {first} banner with a single {second} star|a lone {second} star in the center of a {first} flag|a {first} army flag with a {second} star|\
            a {second} 5-pointed star centered on a {first} flag|a {first} lone star flag, the star {second}|a {first} flag, in the center a {second} star|a {first} national flag with one {second} star|\
            a {first} flag decorated with a {second} star of five points|a captain's flag, {first} with a {second} star]",
        described: "[{first} with a {second} star|a {second} star in the middle of {first}]",
        colors: 2,
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.x, -p.y);\nlet a = abs(angle - 1.2566371 * round(angle / 1.2566371));\n\
            let d = 0.33 * (length(p) * cos(a) - 0.3) + 0.94 * length(p) * sin(a);",
        parts: &[(1, "step(d, 0.0)", |at| star(at, MIDDLE, 0.3))],
    },
];

/// A country, its people, the places where its stripes end except the last, and their colors.
type Stripes = (
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

const HALF: &[&str] = &["0.5"];
const THIRDS: &[&str] = &["1.0 / 3.0", "2.0 / 3.0"];

const UPRIGHT: &[Stripes] = &[
    ("France", "French", THIRDS, &["blue", "white", "red"]),
    ("Italy", "Italian", THIRDS, &["green", "white", "red"]),
    ("Belgium", "Belgian", THIRDS, &["black", "yellow", "red"]),
    ("Ireland", "Irish", THIRDS, &["green", "white", "orange"]),
    ("Romania", "Romanian", THIRDS, &["blue", "yellow", "red"]),
    ("Nigeria", "Nigerian", THIRDS, &["green", "white", "green"]),
    ("Peru", "Peruvian", THIRDS, &["red", "white", "red"]),
    ("Mali", "Malian", THIRDS, &["green", "yellow", "red"]),
    ("Guinea", "Guinean", THIRDS, &["red", "yellow", "green"]),
    (
        "Ivory Coast",
        "Ivorian",
        THIRDS,
        &["orange", "white", "green"],
    ),
];

const LEVEL: &[Stripes] = &[
    ("Germany", "German", THIRDS, &["black", "red", "gold"]),
    (
        "the Netherlands",
        "Dutch",
        THIRDS,
        &["red", "white", "blue"],
    ),
    ("Russia", "Russian", THIRDS, &["white", "blue", "red"]),
    ("Austria", "Austrian", THIRDS, &["red", "white", "red"]),
    ("Hungary", "Hungarian", THIRDS, &["red", "white", "green"]),
    ("Bulgaria", "Bulgarian", THIRDS, &["white", "green", "red"]),
    ("Estonia", "Estonian", THIRDS, &["blue", "black", "white"]),
    (
        "Lithuania",
        "Lithuanian",
        THIRDS,
        &["yellow", "green", "red"],
    ),
    ("Armenia", "Armenian", THIRDS, &["red", "blue", "orange"]),
    ("Yemen", "Yemeni", THIRDS, &["red", "white", "black"]),
    (
        "Luxembourg",
        "Luxembourgish",
        THIRDS,
        &["red", "white", "light blue"],
    ),
    ("Poland", "Polish", HALF, &["white", "red"]),
    ("Ukraine", "Ukrainian", HALF, &["blue", "yellow"]),
    ("Indonesia", "Indonesian", HALF, &["red", "white"]),
    (
        "Spain",
        "Spanish",
        &["0.25", "0.75"],
        &["red", "yellow", "red"],
    ),
    (
        "Colombia",
        "Colombian",
        &["0.5", "0.75"],
        &["yellow", "blue", "red"],
    ),
    (
        "Latvia",
        "Latvian",
        &["0.4", "0.6"],
        &["maroon", "white", "maroon"],
    ),
    (
        "Thailand",
        "Thai",
        &["1.0 / 6.0", "1.0 / 3.0", "2.0 / 3.0", "5.0 / 6.0"],
        &["red", "white", "dark blue", "white", "red"],
    ),
];

/// The number that is written as `a` or as `a / b`.
fn number(text: &str) -> f64 {
    let value = |text: &str| text.parse::<f64>().unwrap_or(0.0);
    match text.split_once(" / ") {
        Some((above, below)) => value(above) / value(below),
        None => value(text),
    }
}

fn striped_flag(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let upright = sampler.chance(0.4);
    let (modifier, axis, at, direction) = if upright {
        (
            "upright",
            "x",
            0,
            "[vertical|upright] [stripes|bands] in {colors}, left to right",
        )
    } else {
        (
            "level",
            "y",
            1,
            "[horizontal|level] [stripes|bands] in {colors}, top to bottom",
        )
    };
    let (country, people, ends, names) = *sampler.pick(if upright { UPRIGHT } else { LEVEL });
    slots.text("country", country);
    slots.text("people", people);
    let (last, rest) = names.split_last().unwrap_or((&"black", &[]));
    slots.text("colors", format!("{} and {last}", rest.join(", ")));
    slots.phrase("described", direction);
    let pieces = ends
        .iter()
        .zip(&names[1..])
        .map(|(end, name)| {
            let from = number(end);
            piece(
                &Color::exactly(name),
                format!("step({end}, uv.{axis})"),
                move |place| from - place[at],
            )
        })
        .collect();
    paint(
        vec![modifier],
        NATIONAL,
        slots,
        "",
        &Color::exactly(names[0]),
        pieces,
    )
}

fn traffic_light(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let lamps = ["red", "yellow", "green"].map(Color::exactly);
    let ground = ink(&[("back", "black")], &lamps, &mut slots, sampler);
    let lit = sampler.below(5).min(3);
    let (modifier, phrase) = [
        (
            "red",
            "[a traffic light on red {on}|a red traffic light {on}|a traffic light showing red {on}|a stop light that is red, the other lamps dark {on}|a traffic signal with only the top lamp lit, red {on}|\
             a traffic light whose red lamp is on {on}|a stoplight at red {on}|a red light at an intersection {on}|a traffic light telling you to stop {on}|a traffic lamp in the red phase {on}]",
        ),
        (
            "yellow",
            "[a traffic light on yellow {on}|a yellow traffic light {on}|a traffic light showing yellow {on}|a stop light that is yellow, the other lamps dark {on}|a traffic signal with only the middle lamp lit, yellow {on}|\
             a traffic light whose yellow lamp is on {on}|a stoplight at yellow {on}|a yellow light at an intersection {on}|a traffic light telling you to slow down {on}|a traffic lamp in the yellow phase {on}]",
        ),
        (
            "green",
            "[a traffic light on green {on}|a green traffic light {on}|a traffic light showing green {on}|a stop light that is green, the other lamps dark {on}|a traffic signal with only the bottom lamp lit, green {on}|\
             a traffic light whose green lamp is on {on}|a stoplight at green {on}|a green light at an intersection {on}|a traffic light telling you to go {on}|a traffic lamp in the green phase {on}]",
        ),
        (
            "all",
            "[a traffic light {on}|a traffic light with red, yellow and green lamps {on}|traffic lights, all three lamps lit {on}|a stoplight with red on top, yellow in the middle and green at the bottom {on}|\
             three lamps, red, yellow and green, in a dark gray box {on}|a traffic signal with all its lights {on}|a traffic light icon {on}|a dark gray case with a red, a yellow and a green disc one above the other {on}|\
             the red, yellow and green circles of a traffic light {on}|a stop light {on}|a vertical traffic light with its three colors {on}|a street traffic light, red over yellow over green {on}|\
             a semaphore for cars with three lights {on}|a simple drawing of traffic lights {on}|traffic lights {on}]",
        ),
    ][lit];
    let mut pieces = vec![piece(
        &Color::exactly("dark gray"),
        "step(abs(p.x), 0.15) * step(abs(p.y), 0.42)",
        |at| block(at, MIDDLE, 0.15, 0.42),
    )];
    for (at, (lamp, y)) in lamps.iter().zip([0.25, 0.5, 0.75]).enumerate() {
        let color = if lit == 3 || lit == at {
            lamp.clone()
        } else {
            Color::exactly("black")
        };
        let mask = format!("step(distance(p, vec2<f32>(0.0, {})), 0.1)", float(y - 0.5));
        pieces.push(piece(&color, mask, move |place| disc(place, [0.5, y], 0.1)));
    }
    paint(vec![modifier], phrase, slots, CENTER, &ground[0], pieces)
}

fn dice_face(sampler: &mut Sampler) -> Task {
    const PIPS: [(&str, &[Spot]); 6] = [
        ("let d = length(p);", &[[0.5, 0.5]]),
        (
            "let d = min(distance(p, vec2<f32>(-0.18, -0.18)), distance(p, vec2<f32>(0.18, 0.18)));",
            &[[0.32, 0.32], [0.68, 0.68]],
        ),
        (
            "let d = min(length(p), min(distance(p, vec2<f32>(-0.18, -0.18)), distance(p, vec2<f32>(0.18, 0.18))));",
            &[[0.32, 0.32], [0.68, 0.68], [0.5, 0.5]],
        ),
        (
            "let d = distance(abs(p), vec2<f32>(0.18, 0.18));",
            &[[0.32, 0.32], [0.68, 0.68], [0.32, 0.68], [0.68, 0.32]],
        ),
        (
            "let d = min(length(p), distance(abs(p), vec2<f32>(0.18, 0.18)));",
            &[
                [0.32, 0.32],
                [0.68, 0.68],
                [0.32, 0.68],
                [0.68, 0.32],
                [0.5, 0.5],
            ],
        ),
        (
            "let q = abs(p);\nlet d = min(distance(q, vec2<f32>(0.18, 0.18)), distance(q, vec2<f32>(0.18, 0.0)));",
            &[
                [0.32, 0.32],
                [0.68, 0.68],
                [0.32, 0.68],
                [0.68, 0.32],
                [0.32, 0.5],
                [0.68, 0.5],
            ],
        ),
    ];
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("die", "white"), ("pip", "black")],
        &[],
        &mut slots,
        sampler,
    );
    let count = sampler.int(1, 6);
    slots.value("n", words::count(count));
    let (code, spots) = PIPS[count as usize - 1];
    slots.phrase(
        "pips",
        if count == 1 {
            "[pip|dot|spot]"
        } else {
            "[pips|dots|spots]"
        },
    );
    paint(
        Vec::new(),
        "[a {die} die showing {n} with {pip} pips {on}|the {n} side of a {die} die with {pip} pips {on}|a {die} dice face with {n} {pip} {pips} {on}|a {die} die with {n} {pip} {pips} {on}|\
         a rolled {n} on a {die} die with {pip} pips {on}|a {die} dice showing a {n} in {pip} pips {on}|the face of a {die} die that has {n} {pip} {pips} {on}|a {die} square with {n} {pip} {pips} like a die {on}|\
         the number {n} on a {die} die with {pip} dots {on}|a {die} game die, {n} {pip} {pips} up {on}|a board game dice throw of {n}, {die} die and {pip} pips {on}|a {die} cube face with {n} {pip} {pips} as on dice {on}|\
         a dice roll of {n} on a {die} die with {pip} spots {on}|a {die} d6 showing {n} with {pip} pips {on}|one {die} die, {n} {pip} {pips} visible {on}]",
        slots,
        &format!("{CENTER}\n{code}"),
        &colors[0],
        vec![
            piece(&colors[1], "step(max(abs(p.x), abs(p.y)), 0.35)", |at| {
                block(at, MIDDLE, 0.35, 0.35)
            }),
            piece(&colors[2], "step(d, 0.07)", move |at| {
                let pips = spots.iter().map(|spot| disc(at, *spot, 0.07));
                pips.fold(f64::MAX, f64::min)
            }),
        ],
    )
}

fn clock_face(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("face", "white"), ("hand", "black")],
        &[],
        &mut slots,
        sampler,
    );
    let hour = sampler.int(1, 12);
    let minute = *sampler.pick(&[0, 0, 15, 30, 45]);
    let mut ways = vec![format!("{hour}:{minute:02}"), format!("{hour}:{minute:02}")];
    let next = hour % 12 + 1;
    let names = words::count(hour).into_iter().zip(words::count(next));
    for (at, (this, following)) in names.enumerate() {
        let quarter = if at > 0 { "a quarter" } else { "quarter" };
        ways.push(match minute {
            0 => format!("{this} o'clock"),
            15 => format!("{quarter} past {this}"),
            30 => format!("half past {this}"),
            _ => format!("{quarter} to {following}"),
        });
    }
    slots.value("clock", ways);
    let short = 30.0 * (hour % 12) as f64 + f64::from(minute) / 2.0;
    let long = 6.0 * f64::from(minute);
    let hand = |degrees: f64, length: f64, width: f64| {
        let (sin, cos) = degrees.to_radians().sin_cos();
        move |[x, y]: Spot| {
            let (x, y) = (x - 0.5, y - 0.5);
            let along = (x * sin - y * cos).clamp(0.0, length);
            (x - along * sin).hypot(y + along * cos) - width
        }
    };
    paint(
        Vec::new(),
        "[a {face} clock showing {clock} with {hand} hands {on}|a {face} clock face at {clock} with {hand} hands {on}|a {face} clock that says {clock} with {hand} hands {on}|an analog {face} clock set to {clock}, {hand} hands {on}|\
         a {face} clock dial with {hand} hands at {clock} {on}|the time {clock} on a {face} clock with {hand} hands {on}|{clock} on an analog {face} clock with {hand} hands {on}|a round {face} clock reading {clock} with {hand} hands {on}|\
         a {face} wall clock, {hand} hands at {clock} {on}|{hand} clock hands at {clock} on a {face} dial {on}|a {face} disc with two {hand} hands that show {clock} {on}|a stopped {face} clock at {clock} with {hand} hands {on}|\
         an hour hand and a minute hand in their {clock} positions, {hand} hands on a {face} disc {on}|a {face} watch face with {hand} hands at {clock} {on}|a clock icon at {clock}, {face} dial and {hand} hands {on}]",
        slots,
        &format!(
            "{CENTER}\nlet a = radians({});\nlet b = radians({});\nlet hour = vec2<f32>(sin(a), -cos(a));\nlet minute = vec2<f32>(sin(b), -cos(b));\n\
             let first = distance(p, hour * clamp(dot(p, hour), 0.0, 0.2));\nlet second = distance(p, minute * clamp(dot(p, minute), 0.0, 0.32));",
            float(short),
            float(long)
        ),
        &colors[0],
        vec![
            piece(&colors[1], "step(length(p), 0.4)", |at| {
                disc(at, MIDDLE, 0.4)
            }),
            piece(&colors[2], "step(first, 0.025)", hand(short, 0.2, 0.025)),
            piece(&colors[2], "step(second, 0.015)", hand(long, 0.32, 0.015)),
        ],
    )
}

fn battery(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("case", "white"), ("charge", "green")],
        &[],
        &mut slots,
        sampler,
    );
    let share = *sampler.pick(&[
        0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0,
    ]);
    slots.value("share", words::percent(share));
    let names: &[(f64, &str)] = &[(1.0, "full"), (0.5, "half full"), (0.25, "quarter full")];
    let name = names.iter().find(|(of, _)| *of == share);
    slots.phrase("named", name.map_or("{share} full", |&(_, name)| name));
    let end = ((-0.26 + 0.52 * share) * 1e4).round() / 1e4;
    paint(
        Vec::new(),
        "[a {case} battery icon at {share} with a {charge} fill {on}|a {case} battery that is {named}, {charge} charge {on}|a {case} battery symbol with {share} {charge} charge {on}|a {case} battery {share} charged, its charge a {charge} bar {on}|\
         a battery indicator: {case} case, {charge} bar at {share} {on}|a {case} phone battery with a {charge} level of {share} {on}|a {named} battery with a {case} case and a {charge} level {on}|a {case} outlined battery filled to {share} with a {charge} bar {on}|\
         a {case} battery, {share} of it filled by a {charge} bar {on}|a battery status icon, {share} left, {case} frame and {charge} bar {on}|a {case} accumulator icon at {share} with a {charge} level {on}|a {charge} battery level of {share} in a {case} frame {on}|\
         a {case} battery gauge reading {share} with a {charge} bar {on}|a lying {case} battery with its tip on the right and a {charge} bar at {share} {on}|a laptop battery icon, {named}, with a {case} outline and a {charge} bar {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[1],
                "step(abs(p.x), 0.32) * step(abs(p.y), 0.16)",
                |at| block(at, MIDDLE, 0.32, 0.16),
            ),
            piece(
                &colors[1],
                "step(abs(p.x - 0.35), 0.03) * step(abs(p.y), 0.06)",
                |at| block(at, [0.85, 0.5], 0.03, 0.06),
            ),
            piece(
                &colors[0],
                "step(abs(p.x), 0.29) * step(abs(p.y), 0.13)",
                |at| block(at, MIDDLE, 0.29, 0.13),
            ),
            piece(
                &colors[2],
                format!(
                    "step(-0.26, p.x) * step(p.x, {}) * step(abs(p.y), 0.1)",
                    float(end)
                ),
                move |[x, y]| (0.24 - x).max(x - 0.5 - end).max((y - 0.5).abs() - 0.1),
            ),
        ],
    )
}

fn progress_level(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("track", "dark gray"), ("fill", "green")],
        &[],
        &mut slots,
        sampler,
    );
    let share = sampler.decimal(0.1, 0.9, 0.1);
    slots.value("share", words::percent(share));
    let end = ((0.1 + 0.8 * share) * 1e4).round() / 1e4;
    paint(
        Vec::new(),
        "[a {fill} progress bar at {share} on a {track} track {on}|a {track} progress bar filled to {share} with a {fill} bar {on}|a health bar at {share}, {fill} health on a {track} bar {on}|a still {fill} loading bar at {share} over a {track} track {on}|\
         a {track} bar of which {share} is a {fill} bar {on}|a {fill} level of {share} in a {track} bar {on}|a progress bar: {share} done, {fill} fill, {track} track {on}|a {fill} download bar stuck at {share} on a {track} bar {on}|\
         a horizontal bar with the left {share} as a {fill} bar and the rest as a {track} bar {on}|a {share} full {fill} mana bar with a {track} track {on}|a {fill} meter at {share} with a {track} remainder {on}|\
         a game hp bar with {share} {fill} life left on a {track} bar {on}|a survey result bar of {share}, {fill} part on a {track} bar {on}|a {fill} gauge bar showing {share} inside a {track} bar {on}|a static progress indicator at {share}, {fill} bar over a {track} track {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[1],
                "step(abs(p.x), 0.4) * step(abs(p.y), 0.06)",
                |at| block(at, MIDDLE, 0.4, 0.06),
            ),
            piece(
                &colors[2],
                format!(
                    "step(0.1, uv.x) * step(uv.x, {}) * step(abs(p.y), 0.06)",
                    float(end)
                ),
                move |[x, y]| (0.1 - x).max(x - end).max((y - 0.5).abs() - 0.06),
            ),
        ],
    )
}

/// A shape that can stand beside others.
struct Figure {
    nouns: &'static str,
    plural: &'static str,
    /// A number for the place `$` and the size `{s}`, and how many times the size is its limit inside.
    code: &'static str,
    share: f64,
    level: fn(Spot, f64) -> f64,
}

const FIGURES: &[Figure] = &[
    Figure {
        nouns: "[circle|circle|disc]",
        plural: "[circles|circles|discs]",
        code: "length($)",
        share: 1.0,
        level: |[x, y], s| x.hypot(y) - s,
    },
    Figure {
        nouns: "[square|square|box]",
        plural: "[squares|squares|boxes]",
        code: "max(abs($.x), abs($.y))",
        share: 1.0,
        level: |at, s| block(at, [0.0, 0.0], s, s),
    },
    Figure {
        nouns: "[diamond|diamond|rhombus]",
        plural: "[diamonds|diamonds|rhombuses]",
        code: "abs($.x) + abs($.y)",
        share: 1.0,
        level: |[x, y], s| (x + y).abs().max((x - y).abs()) - s,
    },
    Figure {
        nouns: "[ring|ring|circle outline]",
        plural: "[rings|rings|circle outlines]",
        code: "abs(length($) - {s})",
        share: 0.2,
        level: |at, s| ring(at, [0.0, 0.0], s, 0.2 * s),
    },
    Figure {
        nouns: "[triangle|triangle|triangle pointing up]",
        plural: "[triangles|triangles|triangles pointing up]",
        code: "max(0.8660254 * abs($.x) - 0.5 * $.y, $.y)",
        share: 0.5,
        level: |[x, y], s| (0.75_f64.sqrt() * x.abs() - y / 2.0).max(y) - s / 2.0,
    },
];

impl Figure {
    /// The mask in the program at the place that is called `name`.
    fn mask(&self, name: &str, size: f64) -> String {
        let code = self.code.replace('$', name).replace("{s}", &float(size));
        let limit = (size * self.share * 1e4).round() / 1e4;
        format!("step({code}, {})", float(limit))
    }
}

/// A size, and how it is asked for in the slot `sized`.
fn sized(small: f64, usual: f64, large: f64, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let (phrase, size) = match sampler.below(8) {
        0 => ("[, both small|, both of them small|, small ones]", small),
        1 => ("[, both large|, both of them big|, large ones]", large),
        _ => ("", usual),
    };
    slots.phrase("sized", phrase);
    size
}

/// Two shapes of two colors on a background at two places.
fn pair(phrase: &str, [from, to]: [Spot; 2], sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let size = sized(0.1, 0.15, 0.2, &mut slots, sampler);
    let (one, two) = (sampler.pick(FIGURES), sampler.pick(FIGURES));
    slots.phrase("one", one.nouns);
    slots.phrase("two", two.nouns);
    let place = |[x, y]: Spot| format!("uv - vec2<f32>({}, {})", float(x), float(y));
    let lines = format!("let a = {};\nlet b = {};", place(from), place(to));
    let (first, second) = (one.level, two.level);
    let pieces = vec![
        piece(&colors[1], one.mask("a", size), move |[x, y]| {
            first([x - from[0], y - from[1]], size)
        }),
        piece(&colors[2], two.mask("b", size), move |[x, y]| {
            second([x - to[0], y - to[1]], size)
        }),
    ];
    paint(Vec::new(), phrase, slots, &lines, &colors[0], pieces)
}

fn two_shapes(sampler: &mut Sampler) -> Task {
    pair(
        "[a {color} {one} on the left and a {color2} {two} on the right {sized} {on}|a {color} {one} next to a {color2} {two}, the {color} one on the left {sized} {on}|left a {color} {one}, right a {color2} {two} {sized} {on}|\
         a {color} {one} and a {color2} {two} side by side {sized} {on}|a {color} {one} to the left of a {color2} {two} {sized} {on}|a {color2} {two} on the right and a {color} {one} on the left {sized} {on}|\
         two shapes beside each other, first a {color} {one}, then a {color2} {two} {sized} {on}|a {color2} {two} to the right of a {color} {one} {sized} {on}|a {color} {one} in the left half and a {color2} {two} in the right half {sized} {on}|\
         a {color} {one} at x = 0.25 and a {color2} {two} at x = 0.75 {sized} {on}|two objects: {color} {one} (left), {color2} {two} (right) {sized} {on}|a {color} {one} left of center, a {color2} {two} right of center {sized} {on}|\
         a {color} {one} with a {color2} {two} to its right {sized} {on}|from left to right a {color} {one} and a {color2} {two} {sized} {on}|a {color} {one} beside a {color2} {two} on its right {sized} {on}]",
        [[0.25, 0.5], [0.75, 0.5]],
        sampler,
    )
}

fn stacked_shapes(sampler: &mut Sampler) -> Task {
    pair(
        "[a {color} {one} above a {color2} {two} {sized} {on}|a {color} {one} at the top and a {color2} {two} at the bottom {sized} {on}|top a {color} {one}, bottom a {color2} {two} {sized} {on}|\
         a {color2} {two} below a {color} {one} {sized} {on}|a {color} {one} in the upper half and a {color2} {two} in the lower half {sized} {on}|a {color2} {two} under a {color} {one} {sized} {on}|\
         two shapes one above the other, a {color} {one} and a {color2} {two} {sized} {on}|a {color} {one} with a {color2} {two} below it {sized} {on}|from top to bottom a {color} {one} and a {color2} {two} {sized} {on}|\
         a {color} {one} at y = 0.25 and a {color2} {two} at y = 0.75 {sized} {on}|two objects: {color} {one} (above), {color2} {two} (below) {sized} {on}|a {color} {one} above the center, a {color2} {two} beneath it {sized} {on}|\
         a {color2} {two} and over it, higher up, a {color} {one} {sized} {on}|a {color} {one} vertically stacked over a {color2} {two} {sized} {on}]",
        [[0.5, 0.25], [0.5, 0.75]],
        sampler,
    )
}

fn shape_in_shape(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let outer = sampler.pick(&FIGURES[..3]);
    let inner = sampler.pick(FIGURES);
    slots.phrase("one", inner.nouns);
    slots.phrase("two", outer.nouns);
    let (first, second) = (outer.level, inner.level);
    let moved = |[x, y]: Spot| [x - 0.5, y - 0.5];
    paint(
        Vec::new(),
        "[a {color} {one} inside a {color2} {two} {on}|a {color} {one} in a {color2} {two} {on}|a {color2} {two} with a {color} {one} in it {on}|a {color2} {two} containing a {color} {one} {on}|a {color} {one} in the middle of a {color2} {two} {on}|\
         a {color2} {two} with a smaller {color} {one} in its center {on}|a big {color2} {two} and on it a small {color} {one} {on}|a {color2} {two} around a {color} {one} {on}|a {color2} badge, a {two} with a {color} {one} on it {on}|\
         a small {color} {one} centered on a large {color2} {two} {on}|a {color} {one} within a {color2} {two} {on}|a {color2} {two} holding a {color} {one} {on}|a {color} {one} of size 0.15 in a {color2} {two} of size 0.35 {on}|\
         a logo of a {color} {one} inside a {color2} {two} {on}|a {color} {one} drawn on top of a bigger {color2} {two} {on}|a {color2} {two}, its inside decorated with a {color} {one} {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(&colors[2], outer.mask("p", 0.35), move |at| {
                first(moved(at), 0.35)
            }),
            piece(&colors[1], inner.mask("p", 0.15), move |at| {
                second(moved(at), 0.15)
            }),
        ],
    )
}

fn shape_on_halves(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("one", ""), ("two", ""), ("color", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across = sampler.chance(0.6);
    let figure = sampler.pick(FIGURES);
    slots.phrase("thing", figure.nouns);
    let (modifier, axis, halves) = if across {
        (
            "left-and-right",
            "x",
            "[{one} on the left half and {two} on the right half|a left half in {one} and a right half in {two}|a screen split into {one} on the left and {two} on the right|{one} left and {two} right halves]",
        )
    } else {
        (
            "top-and-bottom",
            "y",
            "[{one} in the top half and {two} in the bottom half|an upper half in {one} and a lower half in {two}|a screen split into {one} above and {two} below|{one} upper and {two} lower halves]",
        )
    };
    slots.phrase("halves", halves);
    let level = figure.level;
    paint(
        vec![modifier],
        "[a {color} {thing} over {halves}|a {color} {thing} in the center of {halves}|a {color} {thing} in front of {halves}|{halves}, with a {color} {thing} in the middle|{halves} and a {color} {thing} on top|\
         a {color} {thing} on {halves}|behind a {color} {thing} {halves}|{halves}, a {color} {thing} in the center|a centered {color} {thing}, background: {halves}|a two-tone background, {halves}, with a {color} {thing}|\
         a {color} {thing} against {halves}|a {color} {thing} on a two-colored ground: {halves}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!("step(0.5, uv.{axis})"),
                move |[x, y]| 0.5 - if across { x } else { y },
            ),
            piece(&colors[2], figure.mask("p", 0.25), move |[x, y]| {
                level([x - 0.5, y - 0.5], 0.25)
            }),
        ],
    )
}

fn shapes_in_corners(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", "white")],
        &[],
        &mut slots,
        sampler,
    );
    // A triangle would be mirrored.
    let figure = sampler.pick(&FIGURES[..4]);
    slots.phrase("one", figure.nouns);
    slots.phrase("many", figure.plural);
    let level = figure.level;
    paint(
        Vec::new(),
        "[a {color} {one} in each corner {on}|four {color} {many} in the corners {on}|{color} {many} in all four corners {on}|4 {color} {many}, one per corner {on}|a {color} {one} in every corner of the screen {on}|\
         {color} {many} in the four corners {on}|four small {color} {many}, top left, top right, bottom left and bottom right {on}|one {color} {one} near each of the four corners {on}|the corners marked by {color} {many} {on}|\
         {color} corner {many} {on}|a set of four {color} {many} placed in the corners {on}|a {color} {one} at every corner {on}|{color} {many} sitting in the corners of the picture {on}|corner decorations: four {color} {many} {on}]",
        slots,
        "let p = abs(uv - vec2<f32>(0.5, 0.5)) - vec2<f32>(0.35, 0.35);",
        &colors[0],
        vec![piece(&colors[1], figure.mask("p", 0.1), move |[x, y]| {
            let corner = |place: f64| {
                if place < 0.5 {
                    place - 0.15
                } else {
                    place - 0.85
                }
            };
            level([corner(x), corner(y)], 0.1)
        })],
    )
}

fn shapes_of_colors(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let count = *sampler.pick(&[3, 3, 4]);
    let names = [
        ("back", "black"),
        ("one", ""),
        ("two", ""),
        ("three", ""),
        ("four", ""),
    ];
    let colors = ink(&names[..=count], &[], &mut slots, sampler);
    slots.value("n", words::count(count as i64));
    slots.phrase(
        "colors",
        if count == 3 {
            "{one}, {two} and {three}"
        } else {
            "{one}, {two}, {three} and {four}"
        },
    );
    let figure = sampler.pick(FIGURES);
    slots.phrase("many", figure.plural);
    let across = sampler.chance(0.6);
    let phrase = if across {
        "[{n} {many} in a row: {colors} {on}|{n} {many} side by side in {colors} {on}|a row of {n} {many}, {colors} from left to right {on}|{n} {many} next to each other, colored {colors} {on}|\
         a row of {many} in {colors} {on}|{colors} {many} in a row {on}|from left to right {n} {many} in {colors} {on}|{n} differently colored {many} in a horizontal row, {colors} {on}|\
         a horizontal line of {n} {many}: {colors} {on}|{many} in {colors}, left to right {on}|{n} {many} beside each other with the colors {colors} {on}|{colors} {many} lined up horizontally {on}|a set of {many} in one row, {colors} {on}]"
    } else {
        "[{n} {many} in a column: {colors} {on}|{n} {many} one above the other in {colors} {on}|a column of {n} {many}, {colors} from top to bottom {on}|{n} {many} stacked vertically, colored {colors} {on}|\
         a column of {many} in {colors} {on}|{colors} {many} in a column {on}|from top to bottom {n} {many} in {colors} {on}|{n} differently colored {many} in a vertical column, {colors} {on}|\
         a vertical line of {n} {many}: {colors} {on}|{many} in {colors}, top to bottom {on}|{n} {many} below each other with the colors {colors} {on}|{colors} {many} lined up vertically {on}|a set of {many} in one column, {colors} {on}]"
    };
    let cells = count as f64;
    let n = float(cells);
    let lines = if across {
        format!(
            "let i = floor(uv.x * {n});\nlet p = vec2<f32>(fract(uv.x * {n}) - 0.5, (uv.y - 0.5) * {n});"
        )
    } else {
        format!(
            "let i = floor(uv.y * {n});\nlet p = vec2<f32>((uv.x - 0.5) * {n}, fract(uv.y * {n}) - 0.5);"
        )
    };
    let lines = format!("{lines}\nlet inside = {};", figure.mask("p", 0.3));
    let level = figure.level;
    let pieces = (0..count)
        .map(|at| {
            let mask = match at {
                0 => "inside".to_string(),
                _ => format!("inside * step({}, i)", float(at as f64)),
            };
            let middle = (at as f64 + 0.5) / cells;
            piece(&colors[at + 1], mask, move |[x, y]| {
                let [cx, cy] = if across { [middle, 0.5] } else { [0.5, middle] };
                level([(x - cx) * cells, (y - cy) * cells], 0.3)
            })
        })
        .collect();
    let modifier = if across { "row" } else { "column" };
    paint(vec![modifier], phrase, slots, &lines, &colors[0], pieces)
}
