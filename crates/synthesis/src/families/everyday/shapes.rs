//! Plain figures of two or three parts: alike ones beside each other, halves, borders, faces and simple things.

use super::super::layers::below;
use super::super::scenes::{
    CENTER, Drawn, MIDDLE, Scene, Spot, block, disc, family, ink, paint, part, piece, ring,
};
use super::super::shapes::rounded;
use super::super::solids::picture;
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let drawn = |&(name, sample): &'static Drawn| Family::new("shapes", name, sample);
    let scenes = THINGS.iter().map(family);
    FIGURES.iter().map(drawn).chain(scenes).collect()
}

const FIGURES: &[Drawn] = &[
    ("two-alike-side-by-side", two_side_by_side),
    ("two-alike-stacked", two_stacked),
    ("disc-of-two-halves", disc_of_two_halves),
    ("figure-with-told-border", told_border),
    ("picture-border-and-figure", border_and_figure),
    ("dot-in-ring", dot_in_ring),
    ("two-nested-rings", two_nested_rings),
    ("quarter-disc-in-corner", quarter_in_corner),
    ("disc-over-bar", disc_over_bar),
];

/// A figure that is known by the greatest distance from its center.
struct Solid {
    one: &'static str,
    many: &'static str,
    /// That distance from the place (`{x}`, `{y}`).
    code: &'static str,
    level: fn(Spot, f64) -> f64,
}

const SOLIDS: &[Solid] = &[
    Solid {
        one: "[circle|circle|disc]",
        many: "[circles|circles|circles|discs|dots]",
        code: "distance(uv, vec2<f32>({x}, {y}))",
        level: |[x, y], s| x.hypot(y) - s,
    },
    Solid {
        one: "[square|square|box]",
        many: "[squares|squares|boxes]",
        code: "max(abs(uv.x - {x}), abs(uv.y - {y}))",
        level: |at, s| block(at, [0.0, 0.0], s, s),
    },
    Solid {
        one: "[diamond|diamond|rhombus]",
        many: "[diamonds|diamonds|rhombuses]",
        code: "abs(uv.x - {x}) + abs(uv.y - {y})",
        level: |[x, y], s| (x + y).abs().max((x - y).abs()) - s,
    },
    Solid {
        one: "[triangle|triangle pointing up]",
        many: "[triangles|triangles pointing up]",
        code: "max(2.0 * abs(uv.x - {x}) - (uv.y - {y}), uv.y - {y})",
        level: |[x, y], s| (x.abs() - f64::midpoint(y, s)).max(y - s),
    },
];

impl Solid {
    fn at(&self, [x, y]: Spot) -> String {
        self.code
            .replace("{x}", &float(x))
            .replace("{y}", &float(y))
    }
}

/// One of the figures, the circle oftener than the others.
fn solid(sampler: &mut Sampler) -> &'static Solid {
    let last = if sampler.chance(0.4) { 1 } else { SOLIDS.len() };
    &SOLIDS[sampler.below(last)]
}

/// A figure in one color, `usual` when none is told, on a background, in the style of the other shapes.
fn figure(
    phrase: &str,
    mut slots: Slots,
    usual: &'static str,
    (lines, inside): (&str, &str),
    level: impl Fn(Spot) -> f64 + Send + Sync + 'static,
    sampler: &mut Sampler,
) -> Task {
    let colors = ink(
        &[("back", "black"), ("color", usual)],
        &[],
        &mut slots,
        sampler,
    );
    let after = if slots.is_empty("on") {
        ""
    } else {
        "[, on {back}|, on a {back} background]"
    };
    slots.phrase("after", after);
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "let background = {};\nlet shape = {};\n{lines}\nlet inside = {inside};\nlet color = mix(background, shape, inside);",
        colors[0].code, colors[1].code
    );
    picture(Vec::new(), phrase.into(), slots, &body, move |at| {
        Some(if below(level(at))? > 0.0 { rgb } else { ground })
    })
}

/// Fills a slot with a number; the number in the program.
fn told(name: &'static str, value: f64, slots: &mut Slots) -> String {
    slots.value(name, words::decimal(value));
    float(value)
}

/// Two figures of one kind and color at two places.
fn alike(phrase: &str, names: [&str; 2], [from, to]: [Spot; 2], sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let solid = solid(sampler);
    slots.phrase("one", solid.one);
    slots.phrase("many", solid.many);
    let (word, size) = match sampler.below(8) {
        0 => ("[small|little|tiny]", 0.1),
        1 => ("[large|big|huge]", 0.25),
        _ => ("", 0.2),
    };
    slots.phrase("size", word);
    let [a, b] = names;
    let lines = format!(
        "let {a} = {};\nlet {b} = {};\nlet d = min({a}, {b});",
        solid.at(from),
        solid.at(to)
    );
    let level = solid.level;
    figure(
        phrase,
        slots,
        "white",
        (&lines, &format!("step(d, {})", float(size))),
        move |[x, y]| {
            let one = level([x - from[0], y - from[1]], size);
            one.min(level([x - to[0], y - to[1]], size))
        },
        sampler,
    )
}

fn two_side_by_side(sampler: &mut Sampler) -> Task {
    alike(
        "[two {size} {color} {many} side by side {on}|two {size} {color} {many} next to each other {on}|two {size} {color} {many} side by side {after}|2 {size} {color} {many} beside each other {on}|two {size} {color} {many} in a row {on}|\
         a pair of {size} {color} {many}, one left and one right {on}|a {size} {color} {one} on the left and the same again on the right {on}|two {size} {color} {many}, one on the left and one on the right {after}|a row of two {size} {color} {many} {on}|\
         a {size} {color} {one} in each half, left and right {on}|two equal {size} {color} {many} standing next to each other {on}|two identical {size} {color} {many} from left to right {on}|\
         ¶[I want|I need|draw|show me] two {size} {color} {many} side by side {on}|\
         ¶two {size} {color} {many}, [left and right|one beside the other] {on}|\
         ¶there are two {size} {color} {many} {on}. One is [on the left|left], the other [on the right|right]|\
         ¶[how do I draw|can you draw|how can I put] two {size} {color} {many} next to each other {on}|\
         ¶draw a {size} {color} {one} on the left {on}. Then draw the same {one} on the right|\
         ¶put one {size} {color} {one} at x = 0.25 and [another|a second] one at x = 0.75, both at half height {on}|\
         ¶2 {size} {color} {many} [in one row|arranged horizontally] {on}|\
         ¶one {size} {color} {one} is not enough, I want two of them [beside each other|side by side] {on}|\
         ¶please make for me two {size} {color} {many}, they are neighbors left and right {on}|\
         ¶the same {size} {color} {one} twice {on}, [once left, once right|once on the left and once on the right]|\
         ¶[which code|what shader] draws two {size} {color} {many} beside each other {on}|\
         ¶{size} {color} {many}, count 2, [horizontally arranged|left and right] {on}|\
         ¶twins, two {size} {color} {many} standing side by side {on}|\
         ¶a {size} {color} {one} in the middle of the left half, another in the middle of the right half {on}|\
         ¶like a pair of [eyes|headlights], two {size} {color} {many} side by side {on}]",
        ["left", "right"],
        [[0.25, 0.5], [0.75, 0.5]],
        sampler,
    )
}

fn two_stacked(sampler: &mut Sampler) -> Task {
    alike(
        "[two {size} {color} {many}, one above the other {after}|two {size} {color} {many} one above the other {on}|two {size} {color} {many} on top of each other, not overlapping {on}|2 {size} {color} {many} below each other {on}|\
         two {size} {color} {many} stacked vertically {on}|a pair of {size} {color} {many}, one at the top and one at the bottom {on}|a {size} {color} {one} at the top and the same again at the bottom {on}|\
         two {size} {color} {many} in a column {on}|a column of two {size} {color} {many} {on}|two {size} {color} {many}, one in the upper half and one in the lower half {after}|two identical {size} {color} {many} from top to bottom {on}|\
         ¶[I want|I need|draw|show me] two {size} {color} {many}, one above the other {after}|\
         ¶two {size} {color} {many}, [top and bottom|one over the other] {on}|\
         ¶there are two {size} {color} {many} {on}. One is [at the top|above], the other [at the bottom|below]|\
         ¶[how do I draw|can you draw|how can I put] two {size} {color} {many} below each other {on}|\
         ¶draw a {size} {color} {one} at the top {on}. Then draw the same {one} at the bottom|\
         ¶put one {size} {color} {one} at y = 0.25 and [another|a second] one at y = 0.75, both in the middle of the width {on}|\
         ¶2 {size} {color} {many} [in one column|arranged vertically] {on}|\
         ¶like a colon, two {size} {color} {many} over each other {on}|\
         ¶please make for me two {size} {color} {many}, one is up and one is down {on}|\
         ¶the same {size} {color} {one} twice {on}, [once above, once below|once in the upper half and once in the lower half]|\
         ¶[which code|what shader] draws two {size} {color} {many}, one below the other {on}|\
         ¶{size} {color} {many}, count 2, [vertically arranged|one up and one down] {on}|\
         ¶a {size} {color} {one} in the middle of the upper half, another in the middle of the lower half {on}|\
         ¶one {size} {color} {one} up there and the same down there {on}]",
        ["top", "bottom"],
        [[0.5, 0.25], [0.5, 0.75]],
        sampler,
    )
}

fn disc_of_two_halves(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across = sampler.chance(0.6);
    let (near, far, axis) = if across {
        ("left", "right", "x")
    } else {
        ("[upper|top]", "[lower|bottom]", "y")
    };
    slots.phrase("near", near);
    slots.phrase("far", far);
    slots.phrase("shape", "[circle|circle|disc|ball shape]");
    paint(
        Vec::new(),
        "[a {shape} with a {color} {near} half and a {color2} {far} half {on}|a {shape} whose {near} half is {color} and whose {far} half is {color2} {on}|a {shape} cut in half, the {near} half {color}, the {far} half {color2} {on}|\
         a two-colored {shape}, {near} half {color}, {far} half {color2} {on}|a {shape} split in the middle, {color} in the {near} half and {color2} in the {far} half {on}|a {shape} made of a {color} {near} half and a {color2} {far} half {on}|\
         a {color} {near} half circle joined with a {color2} {far} half circle to one disc {on}|a {shape} of two halves, {color} ({near}) and {color2} ({far}) {on}|one centered {shape}, its {near} half filled with {color} and its {far} half with {color2} {on}|\
         a half {color}, half {color2} {shape}, {color} being the {near} half {on}|a {shape} in two colors, {color2} in the {far} half and {color} in the {near} half {on}|\
         ¶I want a {shape} {on}. Its {near} half is {color}, its {far} half [is|should be] {color2}|\
         ¶draw a {shape} {on}. [Paint|Color|Fill] the {near} half of it {color} and the {far} half {color2}|\
         ¶{shape}: {near} half {color}, {far} half {color2} {on}|\
         ¶[how do I draw|can you draw|how can I get] a {shape} with two colors {on}? The {near} half {color}, the {far} half {color2}|\
         ¶cut a {shape} through the middle {on}. {color} goes to the {near} half, {color2} to the {far} half|\
         ¶a {shape} stands in the center {on}, and only its {near} half is {color}. The other half is {color2}|\
         ¶one {shape} please, with color {color} in the {near} half and color {color2} in the {far} half {on}|\
         ¶take a {color} {shape} {on} and make its {far} half {color2}|\
         ¶two half discs that touch {on}. The {near} one is {color} and the {far} one {color2}, so together they are a full disc|\
         ¶half {color} and half {color2} {shape}, the {near} half is the {color} one {on}|\
         ¶[can you make|could you draw] a {shape} that is {color} in its {near} half and {color2} in its {far} half {on}|\
         ¶please {shape} with two color, {near} side {color}, {far} side {color2} {on}|\
         ¶[fill|paint] one half of a {shape} {color} ({near}) and the other half {color2} ({far}) {on}|\
         ¶a pill seen from its end {on}, a {shape} with its {near} half {color} and its {far} half {color2}|\
         ¶the {far} half of a {shape} is {color2} and the {near} half {color} {on}|\
         ¶{far}: {color2}, {near}: {color}, together one {shape} {on}|\
         ¶take a {color2} {shape} {on} and make its {near} half {color}|\
         ¶{color2} on the {far} half, {color} on the {near} half, the shape is a {shape} {on}|\
         ¶[what shader|which code] paints a {shape} half {color2} ({far} side) and half {color} ({near} side) {on}|\
         ¶a {shape} whose colors meet in the middle {on}, {near} of it {color}, {far} of it {color2}]",
        slots,
        &format!("{CENTER}\nlet inside = step(length(p), 0.3);"),
        &colors[0],
        vec![
            piece(&colors[1], "inside", |at| disc(at, MIDDLE, 0.3)),
            piece(
                &colors[2],
                format!("inside * step(0.0, p.{axis})"),
                move |at| {
                    let [x, y] = at;
                    disc(at, MIDDLE, 0.3).max(0.5 - if across { x } else { y })
                },
            ),
        ],
    )
}

fn told_border(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let solid = &SOLIDS[sampler.below(3)];
    slots.phrase("one", solid.one);
    let width = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    told("w", width, &mut slots);
    let inner = rounded(0.3 - width);
    let level = solid.level;
    let moved = |[x, y]: Spot| [x - 0.5, y - 0.5];
    paint(
        Vec::new(),
        "[a {color} {one} with a {color2} border of width {w} {on}|a {color} {one} with a {color2} border, {w} wide {on}|a {color} {one} with a {w} thick {color2} outline {on}|a {color} {one} in a {color2} border of thickness {w} {on}|\
         a {color} {one} bordered in {color2}, border width {w} {on}|a filled {color} {one} with an edge in {color2} that is {w} thick {on}|a {color2} edge of width {w} around a {color} {one} {on}|a {color} {one}, stroke {color2}, stroke width {w} {on}|\
         a {one} with {color} fill and {color2} stroke of width {w} {on}|a {color} {one} whose rim of width {w} is {color2} {on}|a {one} filled with {color} and outlined {w} thick in {color2} {on}|\
         ¶[I want|I need|draw] a {color} {one} {on}. It has a {color2} border that is {w} wide|\
         ¶{one}: fill {color}, border {color2}, border width {w} {on}|\
         ¶[how do I add|how can I put] a {color2} border of width {w} to a {color} {one} {on}|\
         ¶fill a {one} with {color} {on} and [give it|draw] a {color2} edge, {w} thick|\
         ¶the {one} is {color} inside {on}. Its outer {w} are {color2}|\
         ¶make {color} {one} with border {color2} {on}, the border must have width {w}|\
         ¶like a [button|sticker], a {color} {one} with a {color2} rim of {w} {on}|\
         ¶first a {color2} {one} of size 0.3 {on}, then the same {one} smaller by {w} in {color} on top of it|\
         ¶in css it would be a border of {w} in {color2} around a {color} {one} {on}|\
         ¶{color} {one}, {color2} border {w} {on}|\
         ¶outline a {color} {one} with {color2}, {w} thick {on}|\
         ¶[can you make|could you draw] a {color} {one} that has a {w} wide border in {color2} {on}|\
         ¶stroke {color2} {w}, fill {color}, shape {one} {on}|\
         ¶a {color2} contour, {w} thick, goes around a {color} {one} {on}|\
         ¶border {color2}, {w} wide, fill {color}, that is my {one} {on}|\
         ¶a border of {w} in {color2} goes around a {one} whose inside is {color} {on}|\
         ¶{color2} is the border ({w} wide) and {color} the inside of a {one} {on}|\
         ¶[which code|what shader] gives a {one} a {w} wide {color2} edge and a {color} filling {on}|\
         ¶edge thickness {w}, edge color {color2}, inner color {color}, shape {one} {on}|\
         ¶the edge of the {one} is {color2} and {w} thick, what lies inside is {color} {on}]",
        slots,
        &format!("let d = {};", solid.at(MIDDLE)),
        &colors[0],
        vec![
            piece(&colors[2], "step(d, 0.3)", move |at| level(moved(at), 0.3)),
            piece(
                &colors[1],
                format!("step(d, {})", float(inner)),
                move |at| level(moved(at), inner),
            ),
        ],
    )
}

fn border_and_figure(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let solid = solid(sampler);
    slots.phrase("one", solid.one);
    let width = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    let limit = told("w", width, &mut slots);
    let level = solid.level;
    let inner = 0.5 - width;
    paint(
        Vec::new(),
        "[a {color} {one} in the center and a {color2} border of width {w} around the whole picture {on}|a {color} {one} with a {color2} frame of thickness {w} along the edges of the picture {on}|a {color2} screen border, {w} wide, and a {color} {one} in the middle {on}|\
         a {color2} border around the screen, width {w}, with a {color} {one} in the center {on}|a centered {color} {one} in a picture with a {color2} frame of width {w} {on}|a {color} {one} inside a {color2} picture frame that is {w} wide at every edge of the screen {on}|\
         a {color} {one} in the middle, and the outermost {w} of the picture in {color2} {on}|a {color} {one} on a card with a {color2} margin of {w} on each side {on}|a picture of a {color} {one} framed in {color2}, frame width {w} {on}|\
         {color2} edges all around the screen, {w} thick, and a {color} {one} in the center {on}|\
         ¶[I want|I need|draw] a {color} {one} in the center {on}. Around the whole picture goes a {color2} border of width {w}|\
         ¶border of the screen: {color2}, width {w}. middle: {color} {one} {on}|\
         ¶[how do I put|can you put] a {color2} frame of width {w} around a picture with a {color} {one} in it {on}|\
         ¶a {color} {one} hangs in the middle {on}, the picture's edges are covered by a {color2} frame, {w} on every side|\
         ¶draw a {color} {one} {on}, then paint everything nearer than {w} to an edge of the screen {color2}|\
         ¶the screen has a {color2} border of {w} and in the center of the screen is a {color} {one} {on}|\
         ¶please one {color} {one} in middle, and frame in {color2} around all the screen with width {w} {on}|\
         ¶like a playing card, {color} {one} in the center, {color2} margin of {w} around the whole screen {on}|\
         ¶center: a {color} {one}. Edges of the picture: a {color2} strip of width {w} on all four sides {on}|\
         ¶{color} {one} centered, {color2} screen frame {w} {on}|\
         ¶[can you make|could you draw] a {color} {one} in the middle and around the picture a {color2} border, {w} wide {on}|\
         ¶frame the whole screen in {color2}, {w} wide, and put a {color} {one} into the center {on}|\
         ¶a {color2} passepartout of {w} at the edges of the picture, a {color} {one} in its middle {on}|\
         ¶first the frame around the screen: {color2}, {w} wide. Then in the center a {color} {one} {on}|\
         ¶{w} wide {color2} frame at the screen edges, {color} {one} in the middle {on}|\
         ¶the frame of the screen is {color2} with width {w}, the {one} in its center is {color} {on}|\
         ¶[which code|what shader] frames the whole screen with {w} of {color2} and shows a {color} {one} in the middle {on}|\
         ¶width of the screen border {w}, its color {color2}, and in the center a {one} of color {color} {on}]",
        slots,
        &format!(
            "let d = {};\nlet edge = min(min(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y));",
            solid.at(MIDDLE)
        ),
        &colors[0],
        vec![
            piece(&colors[1], "step(d, 0.3)", move |[x, y]| {
                level([x - 0.5, y - 0.5], 0.3)
            }),
            piece(&colors[2], format!("step(edge, {limit})"), move |at| {
                -block(at, MIDDLE, inner, inner)
            }),
        ],
    )
}

fn dot_in_ring(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("ring", ""), ("dot", "")],
        &[],
        &mut slots,
        sampler,
    );
    slots.phrase("spot", "[dot|dot|circle|disc]");
    paint(
        Vec::new(),
        "[a {ring} ring with a {dot} {spot} in the middle {on}|a {ring} ring around a {dot} {spot} {on}|a {dot} {spot} inside a {ring} ring {on}|a {dot} {spot} in a {ring} ring {on}|a {ring} ring with a small {dot} {spot} in its center {on}|\
         a {dot} {spot} surrounded by a {ring} ring {on}|a {ring} hoop with a {dot} {spot} at its center {on}|a small {dot} {spot} and around it, at some distance, a {ring} ring {on}|a {ring} ring, in it a filled {dot} {spot} {on}|\
         a {dot} center {spot} with a {ring} ring around it {on}|a simple target of a {dot} {spot} and a {ring} ring {on}|\
         ¶[I want|I need|draw] a {ring} ring {on}. In its [center|middle] is a {dot} {spot}|\
         ¶ring: {ring}. {spot} in the middle: {dot} {on}|\
         ¶[how do I draw|can you draw] a {dot} {spot} with a {ring} ring around it {on}|\
         ¶put a small {dot} {spot} in the center {on}, and then a {ring} ring around it that does not touch it|\
         ¶the {dot} {spot} is in the middle, the {ring} ring goes around {on}|\
         ¶like an eye from a cartoon, a {ring} ring and a {dot} {spot} in the center of it {on}|\
         ¶please make ring in {ring} and inside one small {spot} in {dot} {on}|\
         ¶two parts with the same center {on}. A {ring} ring outside, a filled {dot} {spot} inside|\
         ¶a radio button that is on, {ring} ring, {dot} {spot} {on}|\
         ¶{dot} {spot}, {ring} ring around {on}|\
         ¶[can you make|could you draw] a {ring} ring and inside it a {dot} {spot} {on}|\
         ¶a {dot} {spot} [sits|is] in the center of a {ring} ring and does not touch it {on}|\
         ¶[record button|camera shutter button] {on}, {dot} {spot} in a {ring} ring|\
         ¶like a planet from above with its ring {on}, {dot} {spot} and a {ring} ring around it|\
         ¶the ring is {ring}, the {spot} in its middle {dot} {on}|\
         ¶inside a {dot} {spot}, outside a {ring} ring, a gap between {on}|\
         ¶[which code|what shader] shows a {ring} ring with a {dot} {spot} as its center {on}|\
         ¶{ring} outside as a ring, {dot} inside as a {spot} {on}|\
         ¶a {ring} circle line that has a filled {dot} {spot} in the center {on}]",
        slots,
        "let d = distance(uv, vec2<f32>(0.5, 0.5));",
        &colors[0],
        vec![
            piece(&colors[1], "step(abs(d - 0.3), 0.05)", |at| {
                ring(at, MIDDLE, 0.3, 0.05)
            }),
            piece(&colors[2], "step(d, 0.1)", |at| disc(at, MIDDLE, 0.1)),
        ],
    )
}

fn two_nested_rings(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inner = *sampler.pick(&[0.1, 0.15, 0.2]);
    let outer = *sampler.pick(&[0.3, 0.35, 0.4]);
    let small = told("small", inner, &mut slots);
    let big = told("big", outer, &mut slots);
    figure(
        "[two thin {color} rings with the radii {small} and {big} around the center {on}|two thin {color} rings, one inside the other, radii {small} and {big} {on}|a thin {color} ring of radius {small} inside a thin {color} ring of radius {big} {on}|\
         two concentric thin {color} circle outlines, radius {small} and radius {big} {on}|a pair of thin nested {color} rings, r = {small} and r = {big} {on}|thin {color} rings at distance {small} and {big} from the center {on}|\
         two thin {color} hoops with one center and radii of {small} and {big} {on}|a thin {color} double ring, inner radius {small}, outer radius {big} {on}|\
         ¶[I want|I need|draw] two thin {color} rings around the center {on}. The small one has radius {small}, the big one {big}|\
         ¶thin {color} rings: r = {small} and r = {big}, same center {on}|\
         ¶[how do I draw|can you draw] two thin {color} rings in each other {on}? Radius {small} inside and {big} outside|\
         ¶draw a thin {color} ring with radius {big} {on}. Inside it draw another one with radius {small}|\
         ¶two thin {color} circle lines with radius {small} and {big}, both centered {on}|\
         ¶like waves from a stone, but only two thin {color} rings, at radius {small} and at radius {big} {on}|\
         ¶please two rings thin in {color} {on}, the first with radius {small} and second with radius {big}|\
         ¶a thin {color} ring is at radius {small}, and one more just as thin at radius {big} {on}|\
         ¶in the middle of the screen are two thin {color} rings {on}, {small} and {big} are their radii|\
         ¶radii {small} and {big}, two thin {color} rings, same middle {on}|\
         ¶[which code|what shader] draws two thin {color} rings with radius {big} and {small} around the center {on}|\
         ¶outer thin {color} ring {big}, inner thin {color} ring {small} {on}]",
        slots,
        "",
        (
            "let d = distance(uv, vec2<f32>(0.5, 0.5));",
            &format!("step(min(abs(d - {small}), abs(d - {big})), 0.02)"),
        ),
        move |at| ring(at, MIDDLE, inner, 0.02).min(ring(at, MIDDLE, outer, 0.02)),
        sampler,
    )
}

fn quarter_in_corner(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let radius = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]);
    let r = told("r", radius, &mut slots);
    let (name, corner): (_, Spot) = *sampler.pick(&[
        ("[top left|upper left]", [0.0, 0.0]),
        ("[top right|upper right]", [1.0, 0.0]),
        ("[bottom left|lower left]", [0.0, 1.0]),
        ("[bottom right|lower right]", [1.0, 1.0]),
    ]);
    slots.phrase("corner", name);
    let [x, y] = corner.map(float);
    figure(
        "[a {color} quarter circle of radius {r} in the {corner} corner of the picture, its center on the corner {on}|a {color} quarter disc with radius {r} sitting right in the {corner} corner of the screen {on}|a {color} circle of radius {r} centered on the {corner} corner of the picture {on}|\
         a {color} disc around the {corner} corner point, radius {r}, of which only a quarter is seen {on}|a {color} quarter sun with radius {r} in the very {corner} corner of the screen {on}|the {corner} corner filled by a {color} quarter circle of radius {r} {on}|\
         everything within {r} of the {corner} corner in {color} {on}|a {color} disc with its center exactly in the {corner} corner and radius {r} {on}|\
         ¶[I want|I need|draw] a {color} quarter circle {on}. It sits in the {corner} corner of the screen, the radius is {r}|\
         ¶{corner} corner: {color} quarter disc, r = {r}, center on the corner {on}|\
         ¶[how do I draw|can you draw] a {color} disc of radius {r} whose center is the {corner} corner of the screen {on}|\
         ¶what is closer than {r} to the {corner} corner is {color}, [drawn|shown] {on}|\
         ¶a {color} sun peeks in from the {corner} corner {on}, a quarter of a disc with radius {r}|\
         ¶please a quarter of circle in {color} in the corner {corner}, radius {r}, center at this corner {on}|\
         ¶cover the {corner} corner with a {color} quarter disc of radius {r} {on}|\
         ¶the center of a {color} circle is the {corner} corner of the picture {on}, so one sees a quarter of it, with radius {r}|\
         ¶round {color} corner piece, {corner}, radius {r}, measured from the corner itself {on}|\
         ¶[which code|what shader] fills a quarter circle of radius {r} in the {corner} screen corner, {color} shape {on}|\
         ¶radius {r}, center exactly the {corner} corner of the screen, a {color} disc {on}|\
         ¶a {color} pie quarter in the {corner} corner of the picture {on}, it reaches {r} along both edges]",
        slots,
        "",
        (
            &format!("let d = distance(uv, vec2<f32>({x}, {y}));"),
            &format!("step(d, {r})"),
        ),
        move |at| disc(at, corner, radius),
        sampler,
    )
}

fn disc_over_bar(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("disc", ""), ("bar", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across = sampler.chance(0.6);
    let (way, axis) = if across {
        ("[horizontal|horizontal|level]", "y")
    } else {
        ("[vertical|vertical|upright]", "x")
    };
    slots.phrase("way", way);
    slots.phrase("band", "[bar|bar|band|stripe]");
    slots.phrase("round", "[circle|circle|disc]");
    paint(
        Vec::new(),
        "[a {disc} {round} on a {way} {bar} {band} {on}|a {disc} {round} in front of a {way} {bar} {band} {on}|a {way} {bar} {band} through the middle with a {disc} {round} on it {on}|a {way} {bar} {band} behind a {disc} {round} {on}|\
         a {disc} {round} over a {way} {bar} {band} {on}|a {bar} {band}, {way}, and a {disc} {round} in its middle {on}|a {way} {band} in {bar} crossed by a {disc} {round} in the center {on}|a {disc} {round} lying on top of a {way} {bar} {band} {on}|\
         a {disc} {round} in the center and a {way} {bar} {band} passing behind it {on}|a sign like that of the London tube, a {disc} {round} over a {way} {bar} {band} {on}|\
         ¶[I want|I need|draw] a {way} {bar} {band} through the middle {on}. On top of it is a {disc} {round}|\
         ¶{band}: {way}, {bar}. over it a {disc} {round} {on}|\
         ¶[how do I draw|can you draw] a {disc} {round} in front of a {way} {bar} {band} {on}|\
         ¶first comes a {way} {bar} {band} {on}, then a {disc} {round} that covers its middle|\
         ¶a {way} {bar} {band} goes from edge to edge {on}, and a {disc} {round} sits on it in the center|\
         ¶please make one {disc} {round} and behind it one {way} {band} with color {bar} {on}|\
         ¶behind: {way} {bar} {band}. in front: {disc} {round} {on}|\
         ¶the {round} is {disc}, the {way} {band} behind it is {bar} {on}|\
         ¶like a pearl on a string, a {disc} {round} on a broad {way} {bar} {band} {on}|\
         ¶{disc} {round} over {way} {bar} {band} {on}|\
         ¶[can you make|could you draw] a {way} {bar} {band} with a {disc} {round} in front of it {on}|\
         ¶put a {disc} {round} onto the middle of a {way} {bar} {band} {on}|\
         ¶a {disc} {round} covers the middle of a {way} {bar} {band} {on}|\
         ¶the {band} is {way} and {bar}, the {round} on it is {disc} {on}|\
         ¶a {way} {bar} {band} in the back, a {disc} {round} in the front {on}|\
         ¶[which code|what shader] puts a {disc} {round} over a {way} {bar} {band} {on}|\
         ¶{bar} is the {way} {band} through the middle, {disc} the {round} that lies on it {on}|\
         ¶draw order: {way} {bar} {band}, then {disc} {round} {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[2],
                format!("step(abs(p.{axis}), 0.1)"),
                move |[x, y]| (if across { y } else { x } - 0.5).abs() - 0.1,
            ),
            piece(&colors[1], "step(length(p), 0.3)", |at| {
                disc(at, MIDDLE, 0.3)
            }),
        ],
    )
}

const THINGS: &[Scene] = &[
    Scene {
        name: "lollipop",
        with: "",
        inks: &[("back", "light blue"), ("stick", ""), ("candy", "")],
        phrase: "[a lollipop with a {candy} candy on a {stick} stick {on}|a {candy} lollipop with a {stick} stick {on}|a {candy} lolly on a {stick} stick {on}|a round {candy} lollipop, {stick} stick {on}|a {candy} sucker on a {stick} stick {on}|\
            a simple lollipop, {candy} disc, {stick} stick {on}|a {candy} candy disc on a thin {stick} stick, a lollipop {on}|a lollipop icon in {candy} with its {stick} stick {on}|one {candy} lollipop, its stick {stick} {on}|a {candy} sweet on a {stick} stick, a lollipop {on}|\
            ¶[I want|draw|show me] a lollipop {on}. The candy is {candy} and the stick {stick}|\
            ¶lollipop: {candy} candy, {stick} stick {on}|\
            ¶[how do I draw|can you draw] a {candy} lollipop with a {stick} stick {on}|\
            ¶a thin {stick} stick stands below, on top of it is a {candy} candy disc {on}. Together a lollipop|\
            ¶for the candy shop I need a {candy} lollipop on a {stick} stick {on}|\
            ¶my kid wants a lollipop, {candy} with a {stick} stick {on}|\
            ¶please one lollipop {on}, candy in color {candy}, stick in color {stick}|\
            ¶what you lick at the fair, a {candy} lollipop on its {stick} stick {on}|\
            ¶[can you make|could I get|please show me] a {candy} lollipop with a {stick} stick {on}|\
            ¶[what I need is|I am looking for|we need] a {candy} lolly on a {stick} stick {on}|\
            ¶a round {candy} lollipop, {stick} stick, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a simple lollipop, {candy} disc, {stick} stick {on}|\
            ¶the stick is {stick}, the candy on top {candy}, a lollipop {on}|\
            ¶stick {stick}, candy {candy}, together a lollipop {on}]",
        lines: CENTER,
        parts: &[
            part(
                "stick",
                "step(abs(p.x), 0.02) * step(abs(p.y - 0.2), 0.25)",
                |at| block(at, [0.5, 0.7], 0.02, 0.25),
            ),
            part(
                "candy",
                "step(distance(p, vec2<f32>(0.0, -0.15)), 0.2)",
                |at| disc(at, [0.5, 0.35], 0.2),
            ),
        ],
    },
    Scene {
        name: "balloon",
        with: "",
        inks: &[("back", "light blue"), ("color", ""), ("string", "")],
        phrase: "[a {color} balloon on a {string} string {on}|a {color} balloon with a {string} string {on}|a round {color} balloon, {string} string {on}|a {color} party balloon on a {string} cord {on}|one {color} balloon and its {string} string {on}|\
            a {color} birthday balloon with a {string} string {on}|a simple balloon in {color} with a thin {string} string hanging down {on}|a floating {color} balloon, string {string} {on}|a balloon, {color}, on a {string} thread {on}|\
            ¶[I want|draw|show me] a balloon {on}. It is {color} and has a {string} string|\
            ¶balloon: {color}, string {string} {on}|\
            ¶[how do I draw|can you draw] a {color} balloon with a {string} string {on}|\
            ¶a {color} disc above, a thin {string} line hanging from it {on}. That's a balloon|\
            ¶for the birthday card I need a {color} balloon with a {string} string {on}|\
            ¶99 are too many, one {color} balloon on a {string} string will do {on}|\
            ¶please a balloon in {color} {on}, with thin string in {string}|\
            ¶the kid lost its {color} balloon, now it floats there with its {string} string {on}|\
            ¶[can you make|could I get|please show me] a {color} balloon with a {string} string {on}|\
            ¶[what I need is|I am looking for|we need] a round {color} balloon, {string} string {on}|\
            ¶a {color} party balloon on a {string} cord, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} birthday balloon with a {string} string {on}|\
            ¶the string is {string} and the balloon {color} {on}|\
            ¶string {string}, balloon {color} {on}]",
        lines: CENTER,
        parts: &[
            part(
                "string",
                "step(abs(p.x), 0.01) * step(abs(p.y - 0.25), 0.2)",
                |at| block(at, [0.5, 0.75], 0.01, 0.2),
            ),
            part(
                "color",
                "step(distance(p, vec2<f32>(0.0, -0.15)), 0.22)",
                |at| disc(at, [0.5, 0.35], 0.22),
            ),
        ],
    },
    Scene {
        name: "mushroom",
        with: "",
        inks: &[("back", "black"), ("stem", ""), ("cap", "")],
        phrase: "[a mushroom with a {cap} cap and a {stem} stem {on}|a {cap} mushroom with a {stem} stem {on}|a simple mushroom, {cap} cap, {stem} stem {on}|a toadstool with a {cap} cap and a {stem} stalk {on}|a {cap} half disc on a {stem} stem as a mushroom {on}|\
            a mushroom icon, cap {cap}, stem {stem} {on}|a {stem} stalk under a {cap} mushroom cap {on}|one {cap} capped mushroom on a {stem} stem {on}|a cartoon mushroom with {cap} on top and {stem} below {on}|\
            ¶[I want|draw|show me] a mushroom {on}. Its cap is {cap}, its stem {stem}|\
            ¶mushroom: cap {cap}, stem {stem} {on}|\
            ¶[how do I draw|can you draw] a mushroom {on}? A {cap} half circle as the cap on a {stem} stem|\
            ¶a {stem} bar stands below, and a {cap} dome sits on it like a mushroom cap {on}|\
            ¶for my game I need a mushroom with a {cap} cap on a {stem} stalk {on}|\
            ¶please one mushroom {on}, the hat of it {cap} and the foot {stem}|\
            ¶it grows in the forest and has a {cap} cap and a {stem} stem, so draw a mushroom {on}|\
            ¶the upper half of a {cap} disc with a {stem} stem under it is my mushroom {on}|\
            ¶[can you make|could I get|please show me] a {cap} mushroom with a {stem} stem {on}|\
            ¶[what I need is|I am looking for|we need] a simple mushroom, {cap} cap, {stem} stem {on}|\
            ¶a toadstool with a {cap} cap and a {stem} stalk, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a mushroom icon, cap {cap}, stem {stem} {on}|\
            ¶the stem is {stem}, the cap over it {cap}, so a mushroom {on}|\
            ¶from bottom to top: {stem} stem, {cap} cap, a mushroom {on}]",
        lines: CENTER,
        parts: &[
            part(
                "stem",
                "step(abs(p.x), 0.08) * step(abs(p.y - 0.15), 0.2)",
                |at| block(at, [0.5, 0.65], 0.08, 0.2),
            ),
            part("cap", "step(length(p), 0.3) * step(p.y, 0.0)", |at| {
                disc(at, MIDDLE, 0.3).max(at[1] - 0.5)
            }),
        ],
    },
    Scene {
        name: "ice-cream-cone",
        with: "",
        inks: &[("back", "light blue"), ("scoop", ""), ("cone", "")],
        phrase: "[an ice cream with a {scoop} scoop in a {cone} cone {on}|a {cone} ice cream cone with a {scoop} scoop {on}|an ice cream cone, {scoop} ice, {cone} cone {on}|a {scoop} scoop of ice cream on a {cone} cone {on}|a {scoop} ice cream in a {cone} waffle cone {on}|\
            one {scoop} ball of ice cream in a {cone} cone {on}|an icecream icon, scoop {scoop}, cone {cone} {on}|a {scoop} disc over a {cone} triangle pointing down, as an ice cream {on}|a simple ice cream cone with {scoop} ice and a {cone} wafer {on}|\
            ¶[I want|draw|show me] an ice cream {on}. One {scoop} scoop in a {cone} cone|\
            ¶ice cream: scoop {scoop}, cone {cone} {on}|\
            ¶[how do I draw|can you draw] an ice cream cone {on}? The scoop is {scoop}, the cone is {cone}|\
            ¶a {cone} triangle with its tip down and a {scoop} ball on top of it, so an ice cream {on}|\
            ¶it's hot today, so a {scoop} ice cream in a {cone} cone {on}|\
            ¶please one ice cream with one ball in {scoop} and the cone in {cone} {on}|\
            ¶the sign of an ice cream parlor, a {cone} cone and one {scoop} scoop in it {on}|\
            ¶summer icon, {scoop} scoop of ice cream, {cone} cone {on}|\
            ¶[can you make|could I get|please show me] a {cone} ice cream cone with a {scoop} scoop {on}|\
            ¶[what I need is|I am looking for|we need] an ice cream cone, {scoop} ice, {cone} cone {on}|\
            ¶a {scoop} scoop of ice cream on a {cone} cone, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] one {scoop} ball of ice cream in a {cone} cone {on}]",
        lines: CENTER,
        parts: &[
            part(
                "scoop",
                "step(distance(p, vec2<f32>(0.0, -0.1)), 0.18)",
                |at| disc(at, [0.5, 0.4], 0.18),
            ),
            part(
                "cone",
                "step(abs(p.x), 0.35 * (0.4 - p.y)) * step(-0.05, p.y)",
                |[x, y]| ((x - 0.5).abs() - 0.35 * (0.9 - y)).max(0.45 - y),
            ),
        ],
    },
    Scene {
        name: "fried-egg",
        with: "",
        inks: &[("back", "gray"), ("yolk", "")],
        phrase: "[a fried egg with a {yolk} yolk {on}|a fried egg, {yolk} yolk {on}|a sunny side up egg with a {yolk} yolk {on}|a white egg with a {yolk} yolk in the middle, fried {on}|an egg seen from above in the pan, {yolk} yolk in round egg white {on}|\
            a simple fried egg, white disc and {yolk} yolk {on}|a {yolk} yolk on the white of a fried egg {on}|a breakfast egg icon, fried, with a {yolk} yolk {on}|a round fried egg with its {yolk} yolk {on}|\
            ¶[I want|draw|show me] a fried egg {on}. The yolk is {yolk}|\
            ¶fried egg: egg white round, yolk {yolk} {on}|\
            ¶[how do I draw|can you draw] a fried egg with a {yolk} yolk {on}|\
            ¶breakfast is ready, so show a fried egg from above, its yolk {yolk} {on}|\
            ¶the egg white is a white disc, the {yolk} yolk a smaller one in its middle, like a fried egg {on}|\
            ¶please one egg, fried, with the yolk in {yolk} {on}|\
            ¶sunny side up, I mean the egg, with a {yolk} yolk {on}|\
            ¶what lies in the pan is a fried egg with a {yolk} yolk {on}|\
            ¶[can you make|could I get|please show me] a fried egg, {yolk} yolk {on}|\
            ¶[what I need is|I am looking for|we need] a sunny side up egg with a {yolk} yolk {on}|\
            ¶a white egg with a {yolk} yolk in the middle, fried, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a simple fried egg, white disc and {yolk} yolk {on}]",
        lines: "let d = distance(uv, vec2<f32>(0.5, 0.5));",
        parts: &[
            part("white", "step(d, 0.35)", |at| disc(at, MIDDLE, 0.35)),
            part("yolk", "step(d, 0.15)", |at| disc(at, MIDDLE, 0.15)),
        ],
    },
    Scene {
        name: "dumbbell",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} dumbbell {on}|a {color} dumbbell icon {on}|a {color} barbell of two discs and a bar {on}|two {color} discs joined by a bar, a dumbbell {on}|a {color} weight with a ball at each end of a bar {on}|a {color} gym dumbbell {on}|\
            a simple {color} dumbbell lying in the middle {on}|a {color} hand weight with two round ends {on}|one {color} dumbbell, seen from the side {on}|\
            ¶[I want|draw|show me] a {color} dumbbell {on}|\
            ¶dumbbell shape: {color} disc left, {color} disc right, {color} bar between them {on}|\
            ¶[how do I draw|can you draw] a {color} dumbbell {on}|\
            ¶two {color} balls left and right, a {color} bar connects them {on}, as with a dumbbell|\
            ¶for my fitness app I need a {color} dumbbell icon {on}|\
            ¶please one {color} dumbbell like in the gym {on}|\
            ¶a level {color} bar with a {color} disc on each end {on}, that is a dumbbell|\
            ¶what people lift in the gym, a {color} dumbbell of two discs and a bar {on}|\
            ¶[can you make|could I get|please show me] a {color} dumbbell icon {on}|\
            ¶[what I need is|I am looking for|we need] a {color} barbell of two discs and a bar {on}|\
            ¶two {color} discs joined by a bar, a dumbbell, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} gym dumbbell {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.x), 0.25) * step(abs(p.y), 0.03)",
                |at| block(at, MIDDLE, 0.25, 0.03),
            ),
            part(
                "color",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.25, 0.0)), 0.12)",
                |at| disc(at, [0.25, 0.5], 0.12).min(disc(at, [0.75, 0.5], 0.12)),
            ),
        ],
    },
    Scene {
        name: "exclamation-mark",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} exclamation mark {on}|a {color} exclamation point {on}|a bold {color} exclamation mark {on}|a big {color} exclamation sign {on}|a {color} bar over a dot, an exclamation mark {on}|the {color} punctuation mark ! drawn large {on}|\
            one {color} exclamation mark in the middle {on}|a {color} attention mark, the exclamation point {on}|a {color} exclamation mark made of a bar and a dot {on}|\
            ¶[I want|draw|show me] a {color} exclamation mark {on}|\
            ¶exclamation mark: {color} bar above, {color} dot below {on}|\
            ¶[how do I draw|can you draw] a {color} exclamation point {on}|\
            ¶an upright {color} bar and under it a {color} dot {on}, so that one reads an exclamation mark|\
            ¶attention! Only the {color} exclamation mark of it, as a picture {on}|\
            ¶please make one {color} exclamation mark {on}|\
            ¶for an alert I need a plain {color} exclamation mark without any sign around it {on}|\
            ¶the mark at the end of a shout, {color} exclamation mark {on}|\
            ¶[can you make|could I get|please show me] a {color} exclamation point {on}|\
            ¶[what I need is|I am looking for|we need] a bold {color} exclamation mark {on}|\
            ¶a big {color} exclamation sign, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] one {color} exclamation mark in the middle {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.x), 0.05) * step(abs(p.y + 0.1), 0.2)",
                |at| block(at, [0.5, 0.4], 0.05, 0.2),
            ),
            part(
                "color",
                "step(distance(p, vec2<f32>(0.0, 0.25)), 0.06)",
                |at| disc(at, [0.5, 0.75], 0.06),
            ),
        ],
    },
    Scene {
        name: "equals-sign",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} equals sign {on}|a {color} equal sign {on}|a {color} equals symbol {on}|two short horizontal {color} bars as an equals sign {on}|the {color} sign = drawn large {on}|a bold {color} equals sign in the middle {on}|\
            a {color} equality sign {on}|a {color} is equal to sign of two level bars {on}|the {color} math symbol for equal {on}|\
            ¶[I want|draw|show me] a {color} equals sign {on}|\
            ¶equals sign: two {color} bars, one above the other {on}|\
            ¶[how do I draw|can you draw] a {color} equals sign {on}|\
            ¶two short level {color} bars of the same length {on}, like the = in math|\
            ¶for my calculator I need the {color} equals key symbol {on}|\
            ¶please make one {color} equal sign {on}|\
            ¶the {color} sign between both sides of an equation, two bars {on}|\
            ¶just a big {color} = in the center {on}|\
            ¶[can you make|could I get|please show me] a {color} equal sign {on}|\
            ¶[what I need is|I am looking for|we need] a {color} equals symbol {on}|\
            ¶two short horizontal {color} bars as an equals sign, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} equality sign {on}]",
        lines: CENTER,
        parts: &[part(
            "color",
            "step(abs(p.x), 0.25) * step(abs(abs(p.y) - 0.1), 0.04)",
            |at| block(at, [0.5, 0.4], 0.25, 0.04).min(block(at, [0.5, 0.6], 0.25, 0.04)),
        )],
    },
    Scene {
        name: "face-with-two-eyes",
        with: "",
        inks: &[("back", "black"), ("face", ""), ("eye", "")],
        phrase: "[a {face} face with two {eye} eyes and no mouth {on}|a {face} disc with two {eye} eyes, no mouth {on}|a round {face} face, only two {eye} eyes in it {on}|a {face} circle with two {eye} dots as eyes and no mouth {on}|a mouthless {face} face with {eye} eyes {on}|\
            a {face} head with nothing but two {eye} eyes {on}|a plain {face} face, two {eye} eyes, mouth missing {on}|a {face} emoji without a mouth, eyes {eye} {on}|a {face} ball with two {eye} eyes looking at you, without a mouth {on}|\
            ¶[I want|draw|show me] a {face} face {on}. It has two {eye} eyes but no mouth|\
            ¶face: {face} disc, two {eye} eyes, no mouth {on}|\
            ¶[how do I draw|can you draw] a {face} face with just two {eye} eyes {on}? No mouth, please|\
            ¶a {face} disc and on it two {eye} dots next to each other as eyes {on}, nothing else in the face|\
            ¶it has no mouth. A {face} face with two {eye} eyes {on}|\
            ¶please make face in {face} with two eye in {eye} and without mouth {on}|\
            ¶the speechless emoji, {face} with {eye} eyes and no mouth at all {on}|\
            ¶a {face} face looks at me with two {eye} eyes {on}, leave out the mouth|\
            ¶[can you make|could I get|please show me] a {face} disc with two {eye} eyes, no mouth {on}|\
            ¶[what I need is|I am looking for|we need] a round {face} face, only two {eye} eyes in it {on}|\
            ¶a {face} circle with two {eye} dots as eyes and no mouth, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {face} head with nothing but two {eye} eyes {on}|\
            ¶the eyes are {eye}, the face is {face}, there is no mouth {on}|\
            ¶eyes {eye}, face {face}, mouth none {on}]",
        lines: CENTER,
        parts: &[
            part("face", "step(length(p), 0.35)", |at| disc(at, MIDDLE, 0.35)),
            part(
                "eye",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.12, -0.1)), 0.05)",
                |at| disc(at, [0.38, 0.4], 0.05).min(disc(at, [0.62, 0.4], 0.05)),
            ),
        ],
    },
    Scene {
        name: "flag-on-pole",
        with: "",
        inks: &[("back", "light blue"), ("pole", ""), ("flag", "")],
        phrase: "[a {flag} flag on a {pole} pole {on}|a {flag} flag flying to the right of a {pole} pole {on}|a {pole} flagpole with a {flag} flag {on}|a plain {flag} flag on a {pole} mast {on}|a {flag} rectangle at the top of a {pole} pole, a flag {on}|\
            a flag icon, {flag} cloth, {pole} pole {on}|a {flag} banner hoisted on a {pole} pole {on}|one {flag} flag at a {pole} flagpole {on}|a {pole} pole on the left and a {flag} flag at its top {on}|\
            ¶[I want|draw|show me] a flag on a pole {on}. The flag is {flag}, the pole {pole}|\
            ¶flag: {flag}. pole: {pole}. draw both {on}|\
            ¶[how do I draw|can you draw] a {flag} flag on a {pole} pole {on}|\
            ¶a thin {pole} pole stands upright, a {flag} flag hangs at its top to the right {on}|\
            ¶capture the flag, so I need a {flag} flag on a {pole} pole {on}|\
            ¶please one flag in {flag} on pole in {pole} {on}|\
            ¶hoist a {flag} flag on a {pole} mast {on}|\
            ¶the finish of my level is a {pole} pole with a plain {flag} flag {on}|\
            ¶[can you make|could I get|please show me] a {flag} flag flying to the right of a {pole} pole {on}|\
            ¶[what I need is|I am looking for|we need] a {pole} flagpole with a {flag} flag {on}|\
            ¶a plain {flag} flag on a {pole} mast, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a flag icon, {flag} cloth, {pole} pole {on}|\
            ¶the pole is {pole}, the flag on it {flag} {on}|\
            ¶pole {pole}, flag {flag}, the flag to the right of the pole {on}]",
        lines: CENTER,
        parts: &[
            part(
                "pole",
                "step(abs(p.x + 0.2), 0.015) * step(abs(p.y), 0.4)",
                |at| block(at, [0.3, 0.5], 0.015, 0.4),
            ),
            part(
                "flag",
                "step(abs(p.x - 0.03), 0.22) * step(abs(p.y + 0.25), 0.15)",
                |at| block(at, [0.53, 0.25], 0.22, 0.15),
            ),
        ],
    },
    Scene {
        name: "sailboat",
        with: "",
        inks: &[("back", "light blue"), ("hull", ""), ("sail", "")],
        phrase: "[a sailboat with a {sail} sail and a {hull} hull {on}|a {hull} sailboat with a {sail} sail {on}|a {hull} boat with a {sail} triangular sail {on}|a simple sailing boat, hull {hull}, sail {sail} {on}|a toy boat with a {hull} hull under a {sail} sail {on}|\
            a {sail} triangle over a {hull} hull, a sailboat {on}|a boat icon, {hull} hull and {sail} sail {on}|a little {hull} ship with one {sail} sail {on}|one {sail} sail on a {hull} boat {on}|\
            ¶[I want|draw|show me] a sailboat {on}. The hull is {hull}, the sail {sail}|\
            ¶sailboat: hull {hull}, sail {sail} {on}|\
            ¶[how do I draw|can you draw] a boat {on}? A {hull} hull and a {sail} triangle as its sail|\
            ¶below is a {hull} hull, above it a {sail} triangle as the sail {on}, so it is a boat|\
            ¶my kid likes boats, draw one with a {hull} hull and a {sail} sail {on}|\
            ¶please one ship with sail in {sail} and body in {hull} {on}|\
            ¶a regatta with only one boat, {hull} hull, {sail} sail {on}|\
            ¶for the harbor map I need a {hull} boat with a {sail} sail {on}|\
            ¶[can you make|could I get|please show me] a {hull} sailboat with a {sail} sail {on}|\
            ¶[what I need is|I am looking for|we need] a {hull} boat with a {sail} triangular sail {on}|\
            ¶a simple sailing boat, hull {hull}, sail {sail}, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {sail} triangle over a {hull} hull, a sailboat {on}|\
            ¶below a {hull} hull, above it a {sail} sail, a sailboat {on}|\
            ¶from top to bottom: {sail} sail, {hull} hull, so a boat with a sail {on}]",
        lines: CENTER,
        parts: &[
            part(
                "hull",
                "step(abs(p.x) + p.y, 0.45) * step(abs(p.y - 0.225), 0.075)",
                |[x, y]| ((x - 0.5).abs() + y - 0.95).max((y - 0.725).abs() - 0.075),
            ),
            part(
                "sail",
                "step(abs(p.x), 0.5 * (p.y + 0.35)) * step(p.y, 0.1)",
                |[x, y]| ((x - 0.5).abs() - (y - 0.15) / 2.0).max(y - 0.6),
            ),
        ],
    },
    Scene {
        name: "window-with-panes",
        with: "",
        inks: &[("back", "beige"), ("frame", ""), ("glass", "")],
        phrase: "[a window with a {frame} frame and four {glass} panes {on}|a {frame} window with {glass} panes {on}|a {frame} window frame with four square {glass} panes {on}|a square window, frame {frame}, glass {glass} {on}|a house window with {glass} glass in a {frame} frame {on}|\
            a {frame} square with four {glass} squares in it, a window {on}|four {glass} panes in a {frame} window {on}|a simple {frame} window with {glass} glass {on}|a window icon of a {frame} frame and 4 {glass} panes {on}|\
            ¶[I want|draw|show me] a window {on}. Its frame is {frame}, its four panes are {glass}|\
            ¶window of a house: frame {frame}, 2 by 2 panes {glass} {on}|\
            ¶[how do I draw|can you draw] a window of a house with a {frame} frame and four {glass} panes {on}|\
            ¶a {frame} square, in it two rows of two {glass} panes {on}, like a window|\
            ¶for the house I need a {frame} window with {glass} panes {on}|\
            ¶please one window with four glass in {glass} and the frame in {frame} {on}|\
            ¶look out of the window, four {glass} panes in a {frame} frame {on}|\
            ¶my wall needs a window, {frame} wood, four {glass} panes {on}|\
            ¶[can you make|could I get|please show me] a {frame} window with {glass} panes {on}|\
            ¶[what I need is|I am looking for|we need] a {frame} window frame with four square {glass} panes {on}|\
            ¶a square window, frame {frame}, glass {glass}, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {frame} square with four {glass} squares in it, a window {on}|\
            ¶four {glass} panes, the bars between and around them {frame}, a window {on}|\
            ¶glass {glass}, frame {frame}, a window with four panes {on}]",
        lines: "let q = abs(uv - vec2<f32>(0.5, 0.5));",
        parts: &[
            part("frame", "step(max(q.x, q.y), 0.3)", |at| {
                block(at, MIDDLE, 0.3, 0.3)
            }),
            part(
                "glass",
                "step(max(abs(q.x - 0.14), abs(q.y - 0.14)), 0.11)",
                |[x, y]| {
                    let pane = [(x - 0.5).abs(), (y - 0.5).abs()];
                    block(pane, [0.14, 0.14], 0.11, 0.11)
                },
            ),
        ],
    },
    Scene {
        name: "mouse-head",
        with: "",
        inks: &[("back", "white"), ("color", "black")],
        phrase: "[a {color} mouse head with two round ears {on}|a {color} head with two big round ears {on}|a {color} disc with two smaller discs as ears {on}|a {color} mouse ears silhouette {on}|a {color} head of a mouse, just three discs {on}|a {color} bear head silhouette with round ears {on}|\
            a big {color} disc and two small {color} discs up on its left and right, like mouse ears {on}|a {color} cartoon mouse silhouette of three discs {on}|a {color} mouse icon, head and two ears {on}|\
            ¶[I want|draw|show me] a {color} mouse head {on}. One big disc and two round ears|\
            ¶mouse head: {color} disc, two {color} ears {on}|\
            ¶[how do I draw|can you draw] the {color} head of a cartoon mouse with round ears {on}|\
            ¶one large {color} disc, and two small ones up left and up right of it as ears {on}|\
            ¶you know that famous mouse? Its {color} head from three discs {on}|\
            ¶please make {color} head of mouse with two round ear {on}|\
            ¶for the kids' club I need a {color} head with mouse ears {on}|\
            ¶three {color} discs that make a mouse, the head and the two ears {on}|\
            ¶[can you make|could I get|please show me] a {color} head with two big round ears {on}|\
            ¶[what I need is|I am looking for|we need] a {color} disc with two smaller discs as ears {on}|\
            ¶a {color} mouse ears silhouette, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} bear head silhouette with round ears {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(distance(p, vec2<f32>(0.0, 0.05)), 0.25)",
                |at| disc(at, [0.5, 0.55], 0.25),
            ),
            part(
                "color",
                "step(distance(vec2<f32>(abs(p.x), p.y), vec2<f32>(0.22, -0.2)), 0.13)",
                |at| disc(at, [0.28, 0.3], 0.13).min(disc(at, [0.72, 0.3], 0.13)),
            ),
        ],
    },
    Scene {
        name: "table",
        with: "",
        inks: &[("back", "black"), ("color", "brown")],
        phrase: "[a {color} table with two legs seen from the side {on}|a {color} table from the side, a top and two legs {on}|a simple {color} table seen from the front {on}|a {color} table icon, tabletop and two legs {on}|a {color} desk seen from the side {on}|\
            a {color} tabletop on two {color} legs {on}|one {color} kitchen table in side view {on}|a {color} wooden table drawn as three bars {on}|a {color} bar on two upright {color} legs, a table {on}|\
            ¶[I want|draw|show me] a {color} table {on}. A flat top and two legs, seen from the side|\
            ¶piece of furniture, a table: {color} top, two {color} legs {on}|\
            ¶[how do I draw|can you draw] a {color} table from the side {on}|\
            ¶a level {color} bar as the top and two upright {color} bars as legs {on}, so a table|\
            ¶for the restaurant plan I need a {color} table in side view {on}|\
            ¶please make {color} table with two leg {on}|\
            ¶something to eat at, a {color} table with its top and two legs {on}|\
            ¶my room has only a {color} table in it, shown from the side {on}|\
            ¶[can you make|could I get|please show me] a {color} table from the side, a top and two legs {on}|\
            ¶[what I need is|I am looking for|we need] a simple {color} table seen from the front {on}|\
            ¶a {color} table icon, tabletop and two legs, [nothing else|just that|that is all] {on}|\
            ¶the [shader|picture] [should show|shows|has to show] a {color} tabletop on two {color} legs {on}]",
        lines: CENTER,
        parts: &[
            part(
                "color",
                "step(abs(p.x), 0.35) * step(abs(p.y + 0.1), 0.04)",
                |at| block(at, [0.5, 0.4], 0.35, 0.04),
            ),
            part(
                "color",
                "step(abs(abs(p.x) - 0.28), 0.03) * step(abs(p.y - 0.12), 0.18)",
                |at| block(at, [0.22, 0.62], 0.03, 0.18).min(block(at, [0.78, 0.62], 0.03, 0.18)),
            ),
        ],
    },
];
