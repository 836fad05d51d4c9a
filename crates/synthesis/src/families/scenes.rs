//! Scenes: how pictures of several things in their colors are painted, and faces, landscapes and what stands in them.

use super::layers::below;
use super::solids::picture;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    SCENES.iter().map(family).collect()
}

/// The family of a scene.
pub(super) fn family(scene: &'static Scene) -> Family {
    Family::new("scenes", scene.name, move |sampler| {
        scene_task(scene, sampler)
    })
}

/// A scene that draws more than its colors.
pub(super) type Drawn = (&'static str, fn(&mut Sampler) -> Task);

/// The families of a table of them.
pub(super) fn families_of(table: &'static [Drawn]) -> Vec<Family> {
    let family = |(name, sample): &'static Drawn| Family::new("scenes", name, *sample);
    table.iter().map(family).collect()
}

pub(super) type Spot = [f64; 2];
/// A number for each place, below 0 inside of something and above 0 outside.
type Level = Box<dyn Fn(Spot) -> f64 + Send + Sync>;

/// A part of a picture that covers what was there before.
pub(super) struct Piece {
    color: Color,
    /// 1 inside and 0 outside, in the program.
    mask: String,
    level: Level,
}

pub(super) fn piece(
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
pub(super) fn paint(
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
pub(super) fn disc([x, y]: Spot, [cx, cy]: Spot, r: f64) -> f64 {
    (x - cx).hypot(y - cy) - r
}

/// The ring of radius `r` and half the width `w` around a place.
pub(super) fn ring(at: Spot, center: Spot, r: f64, w: f64) -> f64 {
    disc(at, center, r + w).max(-disc(at, center, r - w))
}

/// The rectangle of the half sides `w` and `h` around a place.
pub(super) fn block([x, y]: Spot, [cx, cy]: Spot, w: f64, h: f64) -> f64 {
    ((x - cx).abs() - w).max((y - cy).abs() - h)
}

/// The triangle below its tip at (`cx`, `top`), down to `bottom`; its sides go outward by `slope`.
fn peak([x, y]: Spot, cx: f64, top: f64, slope: f64, bottom: f64) -> f64 {
    ((x - cx).abs() - slope * (y - top)).max(y - bottom)
}

/// The middle of the picture.
pub(super) const MIDDLE: Spot = [0.5, 0.5];
pub(super) const CENTER: &str = "let p = uv - vec2<f32>(0.5, 0.5);";

/// How a background is asked for.
const ON: &str = "[on {back}|on a {back} background|over {back}|against {back}|against a {back} background|\
    with a {back} background|in front of {back}|, {back} background|, background {back}|, the background is {back}]";

/// A color that can be asked for: its slot and what it is when nothing is said; without that, it is always said. Without a
/// slot it is always what it is.
type Ink = (&'static str, &'static str);

/// Draws the inks, each unlike the others and unlike `fixed`. Fills their slots, and `on` when the first is `back`.
pub(super) fn ink(
    inks: &[Ink],
    fixed: &[Color],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> Vec<Color> {
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
pub(super) struct Scene {
    pub(super) name: &'static str,
    /// How the colors are told at once, in the slot `with`; without that each is told or not.
    pub(super) with: &'static str,
    /// The first one is that of the background.
    pub(super) inks: &'static [Ink],
    /// The phrase with the slots of the inks as adjectives, and `on`.
    pub(super) phrase: &'static str,
    /// Statements in front.
    pub(super) lines: &'static str,
    pub(super) parts: &'static [Part],
}

/// A part of a scene.
pub(super) struct Part {
    /// The slot of an ink, or the name of a color.
    ink: &'static str,
    mask: &'static str,
    level: fn(Spot) -> f64,
}

pub(super) const fn part(ink: &'static str, mask: &'static str, level: fn(Spot) -> f64) -> Part {
    Part { ink, mask, level }
}

fn scene_task(scene: &'static Scene, sampler: &mut Sampler) -> Task {
    let usual = USUAL_THINGS.iter().find(|(name, ..)| *name == scene.name);
    if let Some(thing) = usual.filter(|_| sampler.chance(0.3)) {
        return usual_task(scene, thing, sampler);
    }
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
    let phrase = if !told && sampler.chance(0.4) {
        in_passing(scene.name)
    } else {
        scene.phrase.to_owned()
    };
    painted(scene, phrase, slots, &colors)
}

/// The scene in these colors of its inks.
fn painted(scene: &Scene, phrase: String, slots: Slots, colors: &[Color]) -> Task {
    let color_of = |part: &Part| {
        let place = scene.inks.iter().position(|(slot, _)| *slot == part.ink);
        place.map_or_else(|| Color::exactly(part.ink), |at| colors[at].clone())
    };
    let pieces = scene
        .parts
        .iter()
        .map(|part| piece(&color_of(part), part.mask, part.level))
        .collect();
    paint(Vec::new(), phrase, slots, scene.lines, &colors[0], pieces)
}

/// A thing of which no more is said than its name: the scene, what it is called, and the colors of its inks but for the
/// background.
type UsualThing = (
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

/// Things whose other phrases tell all colors, and those with more names than one.
const USUAL_THINGS: &[UsualThing] = &[
    ("lollipop", &["lollipop"], &["beige", "pink"]),
    (
        "balloon",
        &["balloon", "balloon on a string"],
        &["red", "white"],
    ),
    ("mushroom", &["mushroom", "toadstool"], &["beige", "red"]),
    (
        "ice-cream-cone",
        &["ice cream cone", "ice cream"],
        &["pink", "beige"],
    ),
    (
        "fried-egg",
        &["fried egg", "sunny side up egg"],
        &["yellow"],
    ),
    (
        "flag-on-pole",
        &["flag on a pole", "flagpole"],
        &["dark gray", "red"],
    ),
    (
        "sailboat",
        &[
            "sailboat",
            "boat",
            "sailing boat",
            "ship",
            "boat with a sail",
        ],
        &["brown", "white"],
    ),
    (
        "window-with-panes",
        &["window", "window with four panes"],
        &["brown", "light blue"],
    ),
    (
        "map-pin",
        &["map pin", "location pin", "map marker"],
        &["red", "black"],
    ),
    (
        "ghost-figure",
        &["ghost", "cute ghost", "Halloween ghost"],
        &["white", "blue"],
    ),
    (
        "king-crown",
        &["crown", "king's crown", "golden crown"],
        &["gold", "red"],
    ),
    (
        "coffee-cup",
        &["coffee cup", "cup of coffee", "coffee mug", "mug"],
        &["light gray", "brown"],
    ),
    (
        "television-set",
        &["TV", "television", "TV set", "old television"],
        &["gray", "light blue"],
    ),
    (
        "bear-face",
        &["bear", "bear face", "teddy bear", "bear's head"],
        &["brown", "beige"],
    ),
    ("school-bus", &["bus", "school bus"], &["amber", "white"]),
    (
        "robot-face",
        &["robot", "robot face", "robot head"],
        &["gray", "red"],
    ),
    (
        "cat-head",
        &["cat", "cat face", "cat's head", "kitten"],
        &["orange", "green"],
    ),
    ("umbrella", &["umbrella"], &["red", "brown"]),
    (
        "rocket",
        &["rocket", "rocket ship", "space rocket"],
        &["white", "red", "orange"],
    ),
    (
        "car-side-view",
        &["car", "car from the side", "automobile"],
        &["red", "black"],
    ),
    (
        "fish-side-view",
        &["fish", "fish in the water", "goldfish"],
        &["orange", "black"],
    ),
    (
        "gift-box",
        &["gift", "present", "gift box", "birthday present"],
        &["red", "gold"],
    ),
    (
        "venn-diagram",
        &["Venn diagram"],
        &["red", "blue", "purple"],
    ),
    ("egg", &["egg", "egg shape", "whole egg"], &["white"]),
    (
        "figure-eight",
        &["figure eight", "figure 8", "figure of eight"],
        &["white"],
    ),
    (
        "lightning-bolt",
        &[
            "lightning bolt",
            "lightning",
            "flash of lightning",
            "thunderbolt",
        ],
        &["yellow"],
    ),
    (
        "mountain-sunset",
        &[
            "sunset behind mountains",
            "mountain sunset",
            "sunset in the mountains",
            "landscape of mountains at sunset",
        ],
        &["yellow", "indigo"],
    ),
    (
        "black-hole",
        &["black hole", "black hole in space"],
        &["orange"],
    ),
    (
        "sun-with-rays",
        &["sun with rays", "shining sun", "sun icon"],
        &["yellow"],
    ),
    (
        "city-at-night",
        &[
            "city at night",
            "night city skyline",
            "city skyline at night",
            "night skyline",
            "skyline at night",
        ],
        &["yellow", "black"],
    ),
    ("sword", &["sword", "knight's sword"], &["silver", "brown"]),
    (
        "battery",
        &[
            "battery",
            "battery icon",
            "battery symbol",
            "half full battery",
        ],
        &["white", "green"],
    ),
    (
        "bar-chart-icon",
        &["bar chart", "bar graph", "column chart"],
        &["blue"],
    ),
];

fn usual_task(
    scene: &'static Scene,
    (_, names, colors): &UsualThing,
    sampler: &mut Sampler,
) -> Task {
    let mut slots = Slots::default();
    let others: Vec<Color> = colors.iter().map(|name| Color::exactly(name)).collect();
    let parts = scene.parts.iter().map(|part| part.ink);
    let is_ink = |name: &&str| scene.inks.iter().any(|(slot, _)| slot == name);
    let fixed = parts.filter(|name| !is_ink(name)).map(Color::exactly);
    let fixed: Vec<Color> = others.iter().cloned().chain(fixed).collect();
    let (ground, usual) = scene.inks[0];
    let mut all = if ground == "back" {
        ink(&scene.inks[..1], &fixed, &mut slots, sampler)
    } else {
        slots.phrase("on", "");
        vec![Color::exactly(usual)]
    };
    all.extend(others);
    let name: &&str = sampler.pick(names);
    painted(scene, in_passing(name), slots, &all)
}

/// How people ask for a scene of which they say no more than its name.
fn in_passing(name: &str) -> String {
    let noun = name.replace('-', " ");
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!(
        "[{article} {noun}|{article} {noun}|{noun}|the {noun}|a simple {noun}|a little {noun}|\
         {article} {noun}, nothing else|[a picture|a drawing|an icon|an image|a sketch] of {article} {noun}] {{on}}"
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
            a {color} face, smiling, with dots as eyes {on}|\
            ¶I need a {color} smiley {on}. [Two black eyes and a black smile|Black dots for the eyes, a black arc for the mouth], [that's it|nothing more]|\
            ¶draw a round {color} face {on}. [It has|Give it] two black eyes and [make it smile|a smiling mouth|a mouth that curves up]|\
            ¶[you know the|like the] smile button [people used to wear|from the seventies]? [I want|draw] that one, a {color} face with black eyes and a black mouth {on}|\
            ¶first a {color} disc {on}. Then two black [dots|spots] above its middle for the eyes. [Last|Finally] a black arc below them, [its ends up|ends pointing up], so that it smiles|\
            ¶:) as a picture, {color} head {on}|\
            ¶[how can I get|how do you draw] a happy {color} face {on}? [It should have|It needs] two eyes and [a smile|a mouth with the corners up]|\
            ¶shape: {color} circle {on}. inside it: 2 black eyes, 1 black smile|\
            ¶my [daughter|son|kid] wants a [happy|smiling] {color} face {on}, [the simple kind with two dots and a curved line|eyes and mouth black]|\
            ¶I want the screen to look [happy|friendly], [so put|so paint] a big {color} smiley in the middle {on}|\
            ¶emoji, the happy one. Use a {color} face {on}, eyes and mouth [in black|black]|\
            ¶[can you make|could I get|please show me] a happy {color} [emoji|smiley|face] {on}|\
            ¶[what I need is|I am looking for|we need] a round {color} face with two black eyes and a smile {on}|\
            ¶a {color} [circle|disc] with two dots for eyes and a smiling mouth, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} smile emoji {on}|\
            ¶[which code|what shader] draws a {color} happy face {on}|\
            ¶two black dots over a black smile, all on a {color} disc {on}|\
            ¶cheer me up with a {color} smiling face {on}]",
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
            a {color} disc of radius 0.35 with two eyes and a downturned arc as mouth {on}|the opposite of a smiley, a {color} sad one {on}|\
            ¶I need a sad {color} smiley {on}. [Two black eyes and a black frown|Black dots for the eyes, a black mouth that hangs down], [that's it|nothing more]|\
            ¶draw a round {color} face {on}. [It has|Give it] two black eyes and it is [unhappy|sad], [so the corners of its mouth go down|mouth corners down]|\
            ¶[the opposite of|not] a happy face. A {color} head [whose mouth bends down|with a mouth that bends down], eyes and mouth black {on}|\
            ¶first a {color} disc {on}. Then two black dots for eyes. [Last|Finally] a black arc as the mouth, [its ends down|ends pointing down], so that it looks sad|\
            ¶:( as a picture, {color} head {on}|\
            ¶[how can I get|how do you draw] an unhappy {color} face {on}? [It should have|It needs] two eyes and a frown|\
            ¶shape: {color} circle {on}. inside it: 2 black eyes, 1 black frown|\
            ¶somebody lost the game, so show a [disappointed|sad] {color} face {on}, [black eyes, black mouth with its corners down|the mouth turned down]|\
            ¶emoji, the sad one. Use a {color} face {on}, eyes and mouth [in black|black]|\
            ¶the face should look like it is about to cry, no tears though. {color} disc {on}, two black eyes, a [downturned|drooping] black mouth|\
            ¶[can you make|could I get|please show me] a sad {color} [emoji|smiley|face] {on}|\
            ¶[what I need is|I am looking for|we need] a {color} face with a sad mouth {on}|\
            ¶a {color} face that frowns, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} :( face {on}|\
            ¶[which code|what shader] draws a {color} sad face {on}|\
            ¶two black dots over a black frown, all on a {color} disc {on}|\
            ¶I am sad today, so a {color} frowning face {on}]",
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
            a {wall} house facade, a {roof} roof and a door in the middle {on}|a {roof} roofed {wall} house {on}|\
            ¶I want a house {on}. [Its|The] {wall} [wall is a box|front is a rectangle], on top sits a {roof} triangle as the roof, and it has a brown door|\
            ¶draw a {wall} box {on}. Put a {roof} triangle on it as the roof and a brown [door in its middle|door at the bottom]. [That is my house|Now it's a house]|\
            ¶my [kid|little sister] drew a house, [can you do the same|do the same]: {wall} walls, {roof} roof, brown door {on}|\
            ¶what kids draw when they draw a home, a {wall} square-ish wall with a {roof} [pointed|triangle] roof and a door {on}|\
            ¶house = {wall} rectangle + {roof} triangle above it + small brown rectangle as door {on}|\
            ¶[how do I build|how would I make] a little house from simple shapes {on}? [The {wall} wall|A {wall} wall], the {roof} roof on top of it and a brown door|\
            ¶it has three parts {on}. A {wall} rectangle is below, a {roof} triangle [right|directly] above it, a narrow brown rectangle at the bottom center. Together they look like a house|\
            ¶for the home button I need a little {wall} house with a {roof} roof {on}. [Door in brown|The door is brown]|\
            ¶[can you make|could I get|please show me] a simple {wall} house with a {roof} [gable|triangular|pointed] roof {on}|\
            ¶[what I need is|I am looking for|we need] a {wall} [hut|cottage|cabin] with a {roof} roof {on}|\
            ¶a little {wall} house, {roof} roof, brown door, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a house made of a {wall} square and a {roof} triangle {on}|\
            ¶a {roof} roof, below it a {wall} wall with a brown door, so a house {on}|\
            ¶[which code|what shader] draws a {wall} house that has a {roof} roof {on}|\
            ¶from top to bottom: {roof} triangle as the roof, {wall} box as the house, brown door in it {on}|\
            ¶please make house with {wall} wall and {roof} roof {on}|\
            ¶home sweet home, a {wall} house, {roof} roof {on}]",
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
            a {sun} disc cut off by a {sea} sea in front of a {sky} sky|a {sky} sky and a {sea} sea with a half {sun} sun in the middle|\
            ¶the sun is just [going down|touching the water]. [Half of it|Its lower half] is already under the {sea} sea, [a {sky} sky is all around|the rest is {sky} sky], and it's a {sun} sun|\
            ¶[first fill|fill] everything with a {sky} sky. Put a {sun} sun [disc|circle] in it, then [cover|paint over] the lower part with a {sea} sea so that [only half of the sun|half the sun] [is left|stays visible]|\
            ¶I want a [calm|quiet] [evening|sunset] at the sea, nothing moving: {sky} sky, {sea} water, half a {sun} sun [standing on the line between them|on the horizon]|\
            ¶bottom: {sea} sea up to the horizon. top: {sky} sky. on the line: half of a {sun} sun|\
            ¶[what you see|the view] from a beach at [dusk|sundown]. A {sun} sun, [cut in half by|half hidden by] a {sea} sea, below a {sky} sky|\
            ¶[one|the|this] {sun} half circle [sits|stands] on a {sea} sea. Behind it there is only {sky} sky. [Like a poster of a sunset|Keep it flat]|\
            ¶[how can I paint|how do I make] a sunset picture? {sky} sky, then a {sun} sun, then a {sea} sea in front of its lower half|\
            ¶there is a {sea} sea below y = 0.6, a {sun} disc of radius 0.2 peeks out over it, and a {sky} sky [is behind|fills the rest]]",
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
            a {sky} background with a {sun} sun in the corner and {grass} ground at the bottom|{grass} grass from y = 0.7 down, a {sun} sun, a {sky} sky|\
            ¶it's a [nice|sunny] day: [a {sun} sun in the top right|a {sun} sun up on the right], {sky} sky and [below it|at the bottom] {grass} grass|\
            ¶fill the screen with a {sky} sky. [Add|Put] a {sun} sun in the upper right [corner|part] and [let|make] {grass} ground cover the bottom|\
            ¶I need a simple backdrop for a [jump and run|platformer]. {grass} ground at the bottom, {sky} sky above, a {sun} sun on the right|\
            ¶like a child paints it, {grass} grass below, {sky} sky above and a round {sun} sun in the right corner|\
            ¶sky: {sky} sky everywhere. sun: {sun} disc, upper right. ground: {grass} strip, bottom 30 percent|\
            ¶three things only. A {sky} sky, a {sun} sun in it at the upper right, [{grass} grass|a {grass} lawn] [along the bottom|at the lower edge]|\
            ¶[how do I make|how can I make] a plain landscape? I only want {grass} grass at the bottom, a {sky} sky and a {sun} sun at the top right|\
            ¶I'm lying in a {grass} meadow and look at a {sky} sky with a {sun} sun [in it|on the right]. [Draw that|Paint that]|\
            ¶below {grass} grass, above a {sky} sky with a {sun} sun in it|\
            ¶[which code|what shader] shows a {sun} sun in a {sky} sky over {grass} grass|\
            ¶a summer day, {sky} sky, {sun} sun, {grass} meadow|\
            ¶please make {grass} grass under {sky} sky, with {sun} sun]",
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
            a nursery night with a {moon} moon and 3 {star} stars {on}|3 {star} stars and a {moon} half-covered moon {on}|\
            ¶it's night. A {moon} [crescent|sickle] moon on the left, three [small|little] {star} stars on the right {on}|\
            ¶draw a {moon} moon, not a full one but a [sickle|crescent]. [Next to it|To its right] put three [small|tiny] {star} [dots|discs] as stars {on}|\
            ¶take a {moon} disc and cut another disc out of it, so a [crescent|sickle] remains {on}. Then [add|place] three {star} dots as stars [beside it|to the right]|\
            ¶I need the picture for a [night mode|good night|sleep] button: a {moon} crescent and three {star} stars {on}|\
            ¶moon: {moon} crescent, left. stars: 3 {star} dots, right. draw it {on}|\
            ¶a [bedtime|sleepy] picture for [kids|a nursery]. There is a {moon} [crescent moon|half-eaten moon] and there are three {star} stars {on}|\
            ¶[what I see out of my window|the sky at night]: a {moon} [crescent|sickle], and three {star} stars next to it {on}|\
            ¶one {moon} moon as a [sickle|banana shape], 3 round {star} stars {on}, no other stars|\
            ¶[can you make|could I get|please show me] a {moon} crescent moon with three small {star} stars {on}|\
            ¶[what I need is|I am looking for|we need] a {moon} sickle moon beside three {star} stars {on}|\
            ¶a good night picture with a {moon} moon and {star} stars, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {moon} crescent on the left and three {star} stars on the right {on}|\
            ¶three {star} stars and beside them a {moon} crescent moon {on}|\
            ¶[which code|what shader] draws a {moon} sickle moon with 3 {star} stars {on}|\
            ¶please make night picture with {moon} moon and three {star} stars {on}]",
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
            a mod target: {inner} dot, {middle} ring, {outer} rim {on}|\
            ¶three discs [lie on top of each other|on top of each other] {on}. The biggest one is {outer}, the [next|middle] one {middle}, the smallest {inner}|\
            ¶I want a round [badge|target] {on}. [Its|The] center is {inner}, around that comes {middle}, and the [rim|outermost ring] is {outer}|\
            ¶start with a big {outer} disc {on}. Put a smaller {middle} one on it and a small {inner} one on that[, all centered|]|\
            ¶radius 0.4: {outer}, radius 0.27: {middle}, radius 0.13: {inner}, [same center|all around the middle] {on}|\
            ¶like [on the wings of an old plane|on a fighter plane], a round sign {on}. {outer} outside, {middle} between, {inner} in the center|\
            ¶[how do I draw|can I draw] three nested circles {on}? From outside to inside they are {outer}, {middle} and {inner}|\
            ¶a bullseye with only three colors {on}. It goes {inner}, {middle}, {outer} from the center outward|\
            ¶d = distance to the center. d < 0.13 is {inner}, d < 0.27 is {middle}, d < 0.4 is {outer}, [as a target|nothing else] {on}|\
            ¶[can you make|could I get|please show me] three nested discs, {outer}, {middle} and {inner}, the {inner} one smallest {on}|\
            ¶[what I need is|I am looking for|we need] a {inner} disc inside a {middle} disc inside a {outer} disc {on}|\
            ¶a {outer} circle with a {middle} circle in it and a {inner} circle in that, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] an aircraft roundel in {outer}, {middle} and {inner}, outside to inside {on}|\
            ¶from the center outward: {inner}, {middle}, {outer}, three discs in each other {on}|\
            ¶[which code|what shader] draws a roundel, {inner} in the center, then {middle}, {outer} outside {on}|\
            ¶{outer} is the outer ring, {inner} the center, {middle} between them, a roundel of discs {on}]",
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
            a round {color} body and a round {color} head with eyes and an orange nose {on}|a kid's {color} snowman {on}|\
            ¶I want a snowman {on}. [It is made of|Stack] two {color} [balls|discs], [the small one on the big one|small on big], and the face has two black eyes and an orange nose|\
            ¶put a big {color} ball at the bottom and a smaller {color} one on top of it {on}. [Give the small one|The upper one gets] two black eyes and an orange [dot|nose]|\
            ¶[it's winter|it snowed]! Build me a {color} man of two [snowballs|balls], with eyes and a carrot nose {on}|\
            ¶winter card. On it a {color} snowman, two balls only, black eyes, orange nose {on}|\
            ¶body: large {color} disc. head: smaller {color} disc above. eyes: 2 black dots. nose: 1 orange dot. draw it {on}|\
            ¶[how would I draw|how can I draw] Frosty {on}? He is two {color} circles [on top of each other|one over the other] with eyes and a nose|\
            ¶my kids built a {color} figure out of snow, two balls high. [Draw it|Paint it] with black eyes and an orange nose {on}|\
            ¶you need 2 {color} circles, 2 black dots and 1 orange dot {on}, and [it's|you have] a snowman|\
            ¶[can you make|could I get|please show me] a simple {color} snowman with two eyes and a carrot nose {on}|\
            ¶[what I need is|I am looking for|we need] a {color} snowman made of two balls {on}|\
            ¶a snowman of two {color} discs with an orange nose, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a small {color} ball on a big {color} ball as a snowman {on}|\
            ¶[which code|what shader] draws a {color} snowman {on}|\
            ¶please make snow man {color} with two eyes and carrot nose {on}|\
            ¶do you want to build a {color} snowman {on}]",
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
            a {trunk} rectangle with a {crown} circle on top, a tree {on}|a child's tree, {crown} leaves above and {trunk} wood below {on}|\
            ¶I need a tree {on}. [It has|Give it] a {trunk} trunk and a round {crown} crown|\
            ¶draw a {trunk} bar that stands upright {on}. [On top of it|Then on top] comes a {crown} [disc|ball] for the leaves, so it [looks like|is] a tree|\
            ¶like a lollipop, but it's a tree: {crown} ball of leaves on a {trunk} trunk {on}|\
            ¶tree = {trunk} rectangle, {crown} circle above {on}|\
            ¶[how do I make|how can I get] a simple round tree {on}? Not a fir, but a round {crown} top on a {trunk} trunk|\
            ¶one [leafy|round] tree for my map {on}. Leaves as a {crown} disc, wood as a {trunk} [rectangle|bar]|\
            ¶[paint me|make me] the tree a small child would draw {on}, a {trunk} stick with a {crown} [circle|cloud] on it|\
            ¶trunk below, {trunk} wood. Above it a round {crown} crown {on}. Nothing else in the picture|\
            ¶[can you make|could I get|please show me] a {crown} tree with a {trunk} trunk {on}|\
            ¶[what I need is|I am looking for|we need] a round {crown} tree on a {trunk} trunk {on}|\
            ¶a simple tree, {crown} leaves, {trunk} trunk, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a cartoon tree with a round {crown} top and a {trunk} stem {on}|\
            ¶a round {crown} crown above a {trunk} trunk, so a tree {on}|\
            ¶[which code|what shader] draws a tree, {crown} crown, {trunk} trunk {on}|\
            ¶please make one tree with {trunk} trunk and round {crown} leaves {on}|\
            ¶from bottom to top: {trunk} trunk, round {crown} crown {on}]",
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
            a {color} triangle tree with a short {trunk} trunk {on}|a winter {color} evergreen tree with a {trunk} base {on}|\
            ¶I need a christmas tree {on}, without [decoration|lights]. Two {color} triangles [one above the other|stacked], below them a short {trunk} trunk|\
            ¶draw a {color} triangle, [above it|higher up] a second {color} one that overlaps it. [Under both|At the bottom] stands a {trunk} trunk {on}. [It should look like|That makes] a fir|\
            ¶not a round tree but a pointed one, {color} like in the [forest|mountains], with a {trunk} trunk {on}|\
            ¶fir = 2 {color} triangles over a {trunk} rectangle {on}|\
            ¶[how can I draw|how do you make] a pine tree {on}? It should have a {color} pointed top in two tiers and a {trunk} trunk|\
            ¶xmas is coming. [Give me|Make] the tree for it, {color} needles, {trunk} trunk {on}|\
            ¶a tree with needles instead of leaves. {color} tiers, {trunk} stump {on}|\
            ¶first a small {trunk} trunk {on}, then a wide {color} triangle on it, then a narrower {color} triangle on top, like [a spruce|an evergreen]|\
            ¶[can you make|could I get|please show me] a {color} pine tree with a {trunk} trunk {on}|\
            ¶[what I need is|I am looking for|we need] a {color} christmas tree on a {trunk} trunk {on}|\
            ¶a {color} conifer, {trunk} trunk, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] two stacked {color} triangles on a {trunk} stem, like a fir {on}]",
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
            {road} asphalt from top to bottom with {line} middle dashes, {grass} left and right|an endless {road} road, {line} dashes, {grass} around it|\
            ¶I look down on a {road} road from above. It goes [straight up|from the bottom to the top] through {grass} grass and has a dashed {line} line [in the middle|along the center]|\
            ¶fill the screen with {grass} [grass|land]. A {road} road runs [over it vertically|through it from top to bottom], and down its middle go {line} dashes|\
            ¶top-down racing game: {grass} grass left and right, {road} asphalt between, dashed {line} line in the middle|\
            ¶background {grass} grass; vertical {road} strip, half the width; on its center line 5 {line} dashes|\
            ¶[how do I draw|how can I make] a street seen by a [bird|drone]? {road} road, {line} broken line on it, {grass} grass at both sides|\
            ¶the car drives on a {road} street with {line} lane dashes. [Beside it|Left and right of it] only {grass} grass. Show [all of it|the street] from above|\
            ¶like on a map, [one|a single] {road} road going north with a broken {line} center line and {grass} grass around|\
            ¶[one|the|this] {road} band covers the middle half of the screen from top to bottom, {line} dashes run along it and {grass} grass grows on both sides. It's a road from above]",
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
            a cartoon {color} eye {on}|the all-seeing eye with a {color} iris {on}|an eye shape in white with a {color} iris and a black pupil {on}|a simple drawing of a {color} eye {on}|\
            ¶I want an eye looking at me {on}. White [almond|almond shape], {color} iris, black pupil|\
            ¶draw a white almond {on}. In its middle goes a {color} disc, and in that a smaller black one. [It's an eye|So it looks like an eye]|\
            ¶the icon that [shows a password|says visible]: an eye with a {color} iris and a black pupil {on}|\
            ¶eye = white lens shape + {color} circle + black dot in the center {on}|\
            ¶[how can I draw|how do you make] a [human|single] eye {on}? The {color} iris and the black pupil are round, the white around them is pointed left and right|\
            ¶it [stares|looks] straight at you, one big eye with a {color} iris {on}|\
            ¶big brother is watching. One {color} eye, wide open {on}, pupil black, [the rest|the outer part] white|\
            ¶two circles overlap, their common part is the white of an eye {on}. Add a {color} iris and a black pupil [at the center|in the middle]|\
            ¶[can you make|could I get|please show me] a {color} eye with a black pupil {on}|\
            ¶[what I need is|I am looking for|we need] an open {color} eye {on}|\
            ¶a human eye with a {color} iris, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a staring {color} eye {on}]",
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
];

/// Below 0 in the first half of each whole number.
fn dash(place: f64) -> f64 {
    let from_middle = place - 0.25;
    (from_middle - from_middle.round()).abs() - 0.25
}
