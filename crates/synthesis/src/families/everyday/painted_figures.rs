//! Figures that are divided, cut, patterned, bordered, shadowed or dashed, and figures in pixels, of formulas and of bars.

use std::f64::consts::TAU;

use crate::code::{GLOBALS, float, fragment};
use crate::families::layers::{below, part, whole};
use crate::families::scenes::{CENTER, Drawn, MIDDLE, Spot, block, disc, ink, paint, piece, ring};
use crate::families::shape_groups::{FIGURES, Figure};
use crate::families::shapes::rounded;
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |&(name, sample): &'static Drawn| Family::new("shapes", name, sample);
    PAINTED.iter().map(family).collect()
}

const PAINTED: &[Drawn] = &[
    ("figure-of-two-halves", two_halves),
    ("figure-of-four-quarters", four_quarters),
    ("figure-in-three-strips", three_strips),
    ("striped-figure", striped),
    ("counterchanged-figure", counterchanged),
    ("figure-on-diagonal-halves", on_diagonal),
    ("half-of-figure", half_of_figure),
    ("figure-without-quarter", without_quarter),
    ("figure-with-drop-shadow", drop_shadow),
    ("figure-with-two-borders", two_borders),
    ("soft-disc-between-radii", soft_disc),
    ("dashed-ring", dashed_ring),
    ("dashed-straight-line", dashed_line),
    ("double-picture-frame", double_frame),
    ("corner-brackets", corner_brackets),
    ("bar-chart-of-heights", bar_chart),
    ("staircase-of-steps", staircase),
    ("region-of-inequality", inequality),
    ("figure-true-on-wide-screen", true_shape),
    ("figure-of-pixels", of_pixels),
];

/// A figure in the slot `one` that is no circle: those are known as discs of halves and pieces of pies.
fn other_than_circle(sampler: &mut Sampler, slots: &mut Slots) -> &'static Figure {
    let figure = &FIGURES[1 + sampler.below(FIGURES.len() - 1)];
    slots.phrase("one", figure.nouns);
    figure
}

/// A figure in the slot `one`.
fn any_figure(sampler: &mut Sampler, slots: &mut Slots) -> &'static Figure {
    let figure = &FIGURES[sampler.below(FIGURES.len())];
    slots.phrase("one", figure.nouns);
    figure
}

/// Fills a slot with a number; the number in the program.
fn told(name: &'static str, value: f64, slots: &mut Slots) -> String {
    slots.value(name, words::decimal(value));
    float(value)
}

/// A side of the picture: how it is called, the axis and whether it is where that axis begins.
const SIDES: [(&str, &str, bool); 4] = [
    ("left", "x", true),
    ("right", "x", false),
    ("[upper|top]", "y", true),
    ("[lower|bottom]", "y", false),
];

/// Below 0 on a side of the middle.
fn on_side([x, y]: Spot, axis: &str, first: bool) -> f64 {
    let place = if axis == "x" { x - 0.5 } else { y - 0.5 };
    if first { place } else { -place }
}

/// The mask of a side of the middle in the program, where `p` is the place relative to it.
fn side_mask(axis: &str, first: bool) -> String {
    if first {
        format!("step(p.{axis}, 0.0)")
    } else {
        format!("step(0.0, p.{axis})")
    }
}

fn two_halves(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", ""), ("color2", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = other_than_circle(sampler, &mut slots);
    let (near, far, axis) = if sampler.chance(0.6) {
        ("left", "right", "x")
    } else {
        ("[upper|top]", "[lower|bottom]", "y")
    };
    slots.phrase("near", near);
    slots.phrase("far", far);
    let level = figure.level;
    let inside = move |[x, y]: Spot| level([x - 0.5, y - 0.5], 0.3);
    paint(
        Vec::new(),
        "[a {one} with a {color} {near} half and a {color2} {far} half {on}|a {one} whose {near} half is {color} and whose {far} half is {color2} {on}|a two-colored {one}, {near} half {color}, {far} half {color2} {on}|a {one} split in the middle, {color} in the {near} half and {color2} in the {far} half {on}|\
         a {one} cut in two halves, the {near} one {color}, the {far} one {color2} {on}|a {one} painted {color} on its {near} half and {color2} on its {far} half {on}|a centered {one}, half {color} ({near}) and half {color2} ({far}) {on}|a {one} in two colors, {color} in the {near} half, {color2} in the {far} half {on}|\
         ¶{one}: {near} half {color}, {far} half {color2} {on}|\
         ¶[I want|I need|draw] a {one} {on}. The {near} half is {color}, the {far} half {color2}|\
         ¶[how do I draw|can you draw] a {one} in two colors {on}? {color} in the {near} half and {color2} in the {far} half|\
         ¶take a {color} {one} {on} and paint its {far} half {color2}|\
         ¶cut a {one} through the middle {on}, {near} part {color}, {far} part {color2}|\
         ¶please one {one} {on}, the half {near} in {color} and the half {far} in {color2}|\
         ¶the {one} has two colors {on}, {color2} on the {far} half and {color} on the {near} half|\
         ¶a {one} like a team logo {on}, its {near} half {color} and its {far} half {color2}]",
        slots,
        &format!("{CENTER}\nlet inside = {};", figure.mask("p", 0.3)),
        &colors[0],
        vec![
            piece(&colors[1], "inside", inside),
            piece(
                &colors[2],
                format!("inside * step(0.0, p.{axis})"),
                move |at| inside(at).max(on_side(at, axis, false)),
            ),
        ],
    )
}

fn four_quarters(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [
        ("back", "black"),
        ("a", ""),
        ("b", ""),
        ("c", ""),
        ("d", ""),
    ];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = any_figure(sampler, &mut slots);
    slots.phrase(
        "above",
        "[top left {a}, top right {b}|{a} top left, {b} top right|upper left {a}, upper right {b}]",
    );
    slots.phrase("below", "[bottom left {c}, bottom right {d}|{c} bottom left, {d} bottom right|lower left {c}, lower right {d}]");
    let level = figure.level;
    let inside = move |[x, y]: Spot| level([x - 0.5, y - 0.5], 0.3);
    let right = |at: Spot| on_side(at, "x", false);
    let lower = |at: Spot| on_side(at, "y", false);
    paint(
        Vec::new(),
        "[a {one} whose quarters have four colors, {above}, {below} {on}|a {one} divided into four quarters, {above}, {below} {on}|a {one} in four colors, one per quarter, {above}, {below} {on}|a {one} split into quadrants, {above}, {below} {on}|\
         a four-colored {one}, {above}, {below} {on}|a {one} cut crosswise in four parts, {above}, {below} {on}|a {one} of four quarters, {above}, {below} {on}|a centered {one}, each quarter another color, {above}, {below} {on}|\
         ¶{one}, quarters: {above}, {below} {on}|\
         ¶[I want|I need|draw] a {one} with four quarters {on}. The colors are {above}, {below}|\
         ¶[how do I color|can you color] the quarters of a {one} {on}? {above}, {below}|\
         ¶paint every quarter of a {one} in its own color {on}: {above}, {below}|\
         ¶please one {one} in four part {on}, {above}, {below}|\
         ¶the {one} is quartered {on}, {above}, and below that {below}|\
         ¶like a beach ball from the front, a {one} in four quarters {on}, {above}, {below}|\
         ¶two cuts make four pieces of the {one} {on}, {above}, {below}]",
        slots,
        &format!(
            "{CENTER}\nlet inside = {};\nlet right = step(0.0, p.x);\nlet lower = step(0.0, p.y);",
            figure.mask("p", 0.3)
        ),
        &colors[0],
        vec![
            piece(&colors[1], "inside", inside),
            piece(&colors[2], "inside * right", move |at| {
                inside(at).max(right(at))
            }),
            piece(&colors[3], "inside * lower", move |at| {
                inside(at).max(lower(at))
            }),
            piece(&colors[4], "inside * right * lower", move |at| {
                inside(at).max(right(at)).max(lower(at))
            }),
        ],
    )
}

fn three_strips(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("a", ""), ("b", ""), ("c", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = &FIGURES[sampler.below(3)];
    slots.phrase("one", figure.nouns);
    let (way, ordered, axis) = if sampler.chance(0.6) {
        ("[vertical|upright]", "from left to right", "x")
    } else {
        ("[horizontal|level]", "from top to bottom", "y")
    };
    slots.phrase("way", way);
    slots.phrase("ordered", ordered);
    let level = figure.level;
    let inside = move |[x, y]: Spot| level([x - 0.5, y - 0.5], 0.3);
    let place = move |[x, y]: Spot| if axis == "x" { x } else { y };
    paint(
        Vec::new(),
        "[a {one} of three equal {way} strips, {ordered} {a}, {b} and {c} {on}|a {one} divided into three {way} stripes, {ordered} {a}, {b}, {c} {on}|a {one} sliced into three {way} parts, {ordered} {a}, {b} and {c} {on}|a {one} with three {way} bands, {a}, {b} and {c} {ordered} {on}|\
         a {one} painted like a flag with three {way} stripes, {ordered} {a}, {b}, {c} {on}|a three-colored {one} in {way} thirds, {a}, {b}, {c} {ordered} {on}|a {one} cut in {way} thirds, {ordered} {a}, {b} and {c} {on}|a {one} filled with three {way} color bands, {ordered} {a}, {b}, {c} {on}|\
         ¶{one} in {way} thirds, {ordered}: {a}, {b}, {c} {on}|\
         ¶[I want|I need|draw] a {one} {on}. It has three {way} stripes, {ordered} {a}, {b} and {c}|\
         ¶[how do I fill|can you fill] a {one} with three {way} stripes {on}? {ordered} {a}, {b}, {c}|\
         ¶a flag in the form of a {one} {on}, {way} stripes {a}, {b} and {c} {ordered}|\
         ¶the {one} consists of three equal {way} strips {on}, {ordered} they are {a}, {b} and {c}|\
         ¶please {one} in three part {way}, {ordered} {a}, {b}, {c} {on}|\
         ¶slice a {one} into {way} thirds {on} and color them {a}, {b}, {c} {ordered}|\
         ¶three {way} stripes clipped by a {one} {on}, {ordered} {a}, {b}, {c}]",
        slots,
        &format!("{CENTER}\nlet inside = {};", figure.mask("p", 0.3)),
        &colors[0],
        vec![
            piece(&colors[1], "inside", inside),
            piece(
                &colors[2],
                format!("inside * step(-0.1, p.{axis})"),
                move |at| inside(at).max(0.4 - place(at)),
            ),
            piece(
                &colors[3],
                format!("inside * step(0.1, p.{axis})"),
                move |at| inside(at).max(0.6 - place(at)),
            ),
        ],
    )
}

fn striped(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", ""), ("color2", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = &FIGURES[[0, 1, 2, 4][sampler.below(4)]];
    slots.phrase("one", figure.nouns);
    let count = *sampler.pick(&[8, 8, 8, 10, 12, 16, 20]);
    let n = float(f64::from(count));
    let kind = sampler.below(3);
    let (filled, code) = [
        (
            "[vertical stripes|upright stripes|vertical bands]",
            format!("floor(uv.x * {n}) % 2.0"),
        ),
        (
            "[horizontal stripes|level stripes|horizontal bands]",
            format!("floor(uv.y * {n}) % 2.0"),
        ),
        (
            "[a checkerboard|checkers|a checker pattern|squares like a chessboard]",
            format!("(floor(uv.x * {n}) + floor(uv.y * {n})) % 2.0"),
        ),
    ]
    .into_iter()
    .nth(kind)
    .unwrap_or_default();
    slots.phrase("filled", filled);
    let every = if count == 8 {
        ""
    } else {
        slots.value("n", words::count(i64::from(count)));
        "[, {n} across the screen|({n} per screen)|, {n} to the screen]"
    };
    slots.phrase("every", every);
    let level = figure.level;
    let rgb = [0, 1, 2].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "{CENTER}\nlet inside = {};\nlet pattern = mix({}, {}, {code});\nlet color = mix({}, pattern, inside);",
        figure.mask("p", 0.3),
        colors[1].code,
        colors[2].code,
        colors[0].code
    );
    picture(
        Vec::new(),
        "[a {one} filled with {filled} in {color} and {color2} {every} {on}|a {one} with {filled} in {color} and {color2} {every} {on}|a centered {one} with {filled} of {color} and {color2} {every} {on}|a {one} showing {filled}, {color} and {color2} {every} {on}|\
         a {one} textured with {filled} of {color} and {color2} {every} {on}|{filled} in {color} and {color2} {every}, clipped by a {one} {on}|{filled} in {color} and {color2} {every} seen through a {one} {on}|a {one} cut from {filled} in {color} and {color2} {every} {on}|\
         ¶{one}, fill: {filled}, {color}/{color2} {every} {on}|\
         ¶[I want|I need|draw] a {one} {on}. Inside it has {filled} in {color} and {color2} {every}|\
         ¶[how do I fill|can you fill] a {one} with {filled} in {color} and {color2} {every} {on}|\
         ¶only inside a {one} I want {filled} in {color} and {color2} {every} {on}|\
         ¶the {one} in the middle is painted with {filled}, {color} and {color2} {every} {on}|\
         ¶please one {one} with inside {filled} in {color} and {color2} {every} {on}|\
         ¶like fabric cut to a {one}, {filled} in {color} and {color2} {every} {on}|\
         ¶use a {one} as a mask for {filled} in {color} and {color2} {every} {on}]"
            .into(),
        slots,
        &body,
        move |[x, y]| {
            if below(level([x - 0.5, y - 0.5], 0.3))? < 0.5 {
                return Some(rgb[0]);
            }
            let stripe = |place: f64| Some(whole(place * f64::from(count))?.rem_euclid(2.0));
            let odd = match kind {
                0 => stripe(x)?,
                1 => stripe(y)?,
                _ => (stripe(x)? - stripe(y)?).abs(),
            };
            Some(rgb[if odd > 0.5 { 2 } else { 1 }])
        },
    )
}

fn counterchanged(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("color", ""), ("color2", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = any_figure(sampler, &mut slots);
    let (near, far, axis) = if sampler.chance(0.65) {
        ("left", "right", "x")
    } else {
        ("[upper|top]", "[lower|bottom]", "y")
    };
    slots.phrase("near", near);
    slots.phrase("far", far);
    let level = figure.level;
    let [first, second] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "{CENTER}\nlet inside = {};\nlet side = step(0.0, p.{axis});\nlet color = mix({}, {}, abs(inside - side));",
        figure.mask("p", 0.3),
        colors[0].code,
        colors[1].code
    );
    picture(
        Vec::new(),
        "[a {one} with swapped colors on two halves, the {near} half of the picture {color} and the {far} half {color2} {swap}|a {color} {near} half and a {color2} {far} half with a {one} in the middle {swap}|a {one} in the middle of a {color} {near} and a {color2} {far} half {swap}|\
         a {near} half in {color}, a {far} half in {color2} and a {one} over the border {swap}|a counterchanged {one}, picture {color} in the {near} half and {color2} in the {far} half {swap}|a picture split into {color} ({near}) and {color2} ({far}) with a centered {one} {swap}|\
         a {one} on the border of a {color} {near} half and a {color2} {far} half {swap}|a {one} that inverts a background of {color} in the {near} half and {color2} in the {far} half {swap}|\
         ¶the {near} half is {color}, the {far} half is {color2}. In the middle is a {one} {swap}|\
         ¶{near}: {color}. {far}: {color2}. {one} in the middle {swap}|\
         ¶[I want|I need|draw] a picture with a {color} {near} half and a {color2} {far} half. Its center is a {one} {swap}|\
         ¶[how do I draw|can you draw] a {one} that is {color2} where the background is {color} and the reverse? {near} half {color}, {far} half {color2}|\
         ¶negative and positive, a {one} in {color2} on the {color} {near} half that goes on in {color} on the {color2} {far} half|\
         ¶the background is {color} in the {near} half and {color2} in the {far} half, inside of a {one} it's exactly the other way around|\
         ¶please background {near} {color} and {far} {color2}, and in the middle one {one} {swap}|\
         ¶swap {color} and {color2} inside a centered {one}, outside the {near} half is {color} and the {far} half {color2}]"
            .replace("{swap}", "[with the colors swapped inside|, colors swapped inside it|in the opposite color on each side|, the two colors exchanged inside of it]"),
        slots,
        &body,
        move |at| {
            let [x, y] = at;
            let inside = below(level([x - 0.5, y - 0.5], 0.3))?;
            let side = below(on_side(at, axis, false))?;
            let differ = (inside - side).abs() > 0.5;
            Some(if differ { second } else { first })
        },
    )
}

fn on_diagonal(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("a", ""), ("b", ""), ("color", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = any_figure(sampler, &mut slots);
    let falling = sampler.chance(0.5);
    let (near, far, diagonal, mask) = if falling {
        (
            "[lower left|bottom left]",
            "[upper right|top right]",
            "top left to bottom right",
            "step(uv.y, uv.x)",
        )
    } else {
        (
            "[upper left|top left]",
            "[lower right|bottom right]",
            "bottom left to top right",
            "step(1.0, uv.x + uv.y)",
        )
    };
    slots.phrase("near", near);
    slots.phrase("far", far);
    slots.phrase("diagonal", diagonal);
    let level = figure.level;
    paint(
        Vec::new(),
        "[a {color} {one} on a background split diagonally, {a} in the {near} half and {b} in the {far} half|a {color} {one} over a diagonal split of {a} ({near}) and {b} ({far})|a {color} {one} in front of two triangles, {near} {a} and {far} {b}|\
         a diagonally divided background, {a} in the {near}, {b} in the {far}, with a {color} {one} in the center|a {color} {one} on {a} and {b}, split from {diagonal}, {a} being the {near} half|a centered {color} {one} on a picture cut from {diagonal} into {a} ({near}) and {b} ({far})|\
         a {color} {one} on the diagonal between a {a} {near} half and a {b} {far} half|a {a} {near} triangle, a {b} {far} triangle, and a {color} {one} on top in the middle|\
         ¶background: {near} {a}, {far} {b}, split along the diagonal. front: {color} {one}|\
         ¶[split|divide] the screen diagonally, {a} in the {near} half and {b} in the {far} half. On top is a {color} {one}|\
         ¶[I want|I need|draw] a {color} {one}. Behind it the picture is cut from {diagonal}, {near} {a}, {far} {b}|\
         ¶[how do I put|can you put] a {color} {one} on a diagonal split of {a} in the {near} and {b} in the {far}|\
         ¶a line from {diagonal} parts {a} in the {near} from {b} in the {far}, and a {color} {one} sits in the center|\
         ¶please background in two triangle, {near} is {a} and {far} is {b}, and one {color} {one} in the center|\
         ¶the screen is {a} in the {near} half and {b} in the {far} half, and in front of it a {color} {one}|\
         ¶like a versus screen, {a} in the {near} half, {b} in the {far} half, cut diagonally, a {color} {one} in the middle]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[1],
                mask,
                move |[x, y]| {
                    if falling { y - x } else { 1.0 - x - y }
                },
            ),
            piece(&colors[2], figure.mask("p", 0.3), move |[x, y]| {
                level([x - 0.5, y - 0.5], 0.3)
            }),
        ],
    )
}

fn half_of_figure(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = other_than_circle(sampler, &mut slots);
    let (side, axis, first) = *sampler.pick(&SIDES);
    slots.phrase("side", side);
    let level = figure.level;
    paint(
        Vec::new(),
        "[only the {side} half of a {color} {one} {on}|the {side} half of a {color} {one} {on}|just the {side} half of a centered {color} {one} {on}|a {color} {one} of which only the {side} half is there {on}|\
         a {color} {one} cut in half, only its {side} half shown {on}|half a {color} {one}, the {side} half {on}|a {color} {one} with everything but the {side} half cut away {on}|a halved {color} {one}, {side} half only {on}|\
         ¶{side} half of a {color} {one} {on}|\
         ¶[I want|I need|draw] a {color} {one} {on}, but only the {side} half of it|\
         ¶[how do I draw|can you draw] only the {side} half of a {color} {one} {on}|\
         ¶cut a {color} {one} in the middle and keep the {side} half {on}|\
         ¶a {color} {one} in the center {on}. One sees its {side} half, the other half is missing|\
         ¶please the half {side} of a {color} {one}, not the other half {on}|\
         ¶hide the other half, only the {side} half of the {color} {one} is visible {on}|\
         ¶half of a {color} {one} is enough {on}, namely the {side} one]",
        slots,
        CENTER,
        &colors[0],
        vec![piece(
            &colors[1],
            format!("{} * {}", figure.mask("p", 0.3), side_mask(axis, first)),
            move |at| {
                let [x, y] = at;
                level([x - 0.5, y - 0.5], 0.3).max(on_side(at, axis, first))
            },
        )],
    )
}

fn without_quarter(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = any_figure(sampler, &mut slots);
    let (quarter, left, upper) = *sampler.pick(&[
        ("[top left|upper left]", true, true),
        ("[top right|upper right]", false, true),
        ("[bottom left|lower left]", true, false),
        ("[bottom right|lower right]", false, false),
    ]);
    slots.phrase("quarter", quarter);
    let alone = sampler.chance(0.4);
    let phrase = if alone {
        "[only the {quarter} quarter of a {color} {one} {on}|just the {quarter} quarter of a centered {color} {one} {on}|a {color} {one} of which only the {quarter} quarter is there {on}|the {quarter} quarter of a {color} {one}, the other three missing {on}|\
         a quarter of a {color} {one}, the {quarter} one {on}|the {quarter} quadrant of a {color} {one} {on}|a {color} {one} reduced to its {quarter} quarter {on}|one quarter of a {color} {one}, {quarter} {on}|\
         ¶{quarter} quarter of a {color} {one} {on}|\
         ¶[I want|I need|draw] a {color} {one} {on}, but only its {quarter} quarter|\
         ¶[how do I draw|can you draw] only the {quarter} quarter of a {color} {one} {on}|\
         ¶cut a {color} {one} into four and keep the {quarter} quarter {on}|\
         ¶only a quarter of the {color} {one} is seen {on}, it is the {quarter} one]"
    } else {
        "[a {color} {one} with its {quarter} quarter missing {on}|a {color} {one} without its {quarter} quarter {on}|a {color} {one} whose {quarter} quarter is cut out {on}|three quarters of a {color} {one}, the {quarter} one is missing {on}|\
         a {color} {one} with the {quarter} quadrant removed {on}|a {color} {one} lacking the {quarter} quarter {on}|a {color} {one} from which the {quarter} quarter was taken away {on}|a centered {color} {one}, {quarter} quarter gone {on}|\
         ¶{color} {one} minus its {quarter} quarter {on}|\
         ¶[I want|I need|draw] a {color} {one} {on}. The {quarter} quarter of it is missing|\
         ¶[how do I cut|can you cut] the {quarter} quarter out of a {color} {one} {on}|\
         ¶remove the {quarter} quarter of a {color} {one} {on}|\
         ¶like a cake after the first guest, a {color} {one} without its {quarter} quarter {on}]"
    };
    let (across, down) = (side_mask("x", left), side_mask("y", upper));
    let mask = figure.mask("p", 0.3);
    let mask = if alone {
        format!("{mask} * {across} * {down}")
    } else {
        format!("{mask} * (1.0 - {across} * {down})")
    };
    let level = figure.level;
    paint(
        Vec::new(),
        phrase,
        slots,
        CENTER,
        &colors[0],
        vec![piece(&colors[1], mask, move |at| {
            let corner = on_side(at, "x", left).max(on_side(at, "y", upper));
            let kept = if alone { corner } else { -corner };
            level([at[0] - 0.5, at[1] - 0.5], 0.3).max(kept)
        })],
    )
}

fn drop_shadow(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "white"), ("color", ""), ("shadow", "gray")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = any_figure(sampler, &mut slots);
    let (side, right, lower) = *sampler.pick(&[
        ("[lower right|bottom right]", 1.0, 1.0),
        ("[lower right|bottom right]", 1.0, 1.0),
        ("[lower left|bottom left]", -1.0, 1.0),
        ("[upper right|top right]", 1.0, -1.0),
        ("[upper left|top left]", -1.0, -1.0),
    ]);
    slots.phrase("side", side);
    let away: f64 = *sampler.pick(&[0.03, 0.04, 0.05, 0.06, 0.08]);
    told("w", away, &mut slots);
    let (dx, dy) = (right * away, lower * away);
    let level = figure.level;
    paint(
        Vec::new(),
        "[a {color} {one} with a {shadow} drop shadow moved by {w} to the {side} {on}|a {color} {one} with a hard {shadow} shadow, {w} to the {side} {on}|a {color} {one} that casts a {shadow} drop shadow to the {side}, offset {w} {on}|a {color} {one} and under it its {shadow} shadow, shifted {w} to the {side} {on}|\
         a {color} {one}, {shadow} drop shadow, offset {w} in x and y to the {side} {on}|a {color} {one} over a {shadow} copy of itself that lies {w} to the {side} {on}|a {color} {one} with a sharp {shadow} shadow at the {side}, offset {w} {on}|a {color} {one} floating above its {shadow} shadow, {w} to the {side} {on}|\
         ¶{color} {one}, {shadow} drop shadow, {side}, offset {w} {on}|\
         ¶[I want|I need|draw] a {color} {one} with a drop shadow {on}. The {shadow} shadow is moved {w} to the {side}|\
         ¶[how do I add|can you add] a {shadow} drop shadow to a {color} {one}, {w} to the {side} {on}|\
         ¶draw the {shadow} shadow first, the same {one} moved {w} to the {side}, then the {color} {one} over it {on}|\
         ¶like a paper cutout, a {color} {one} with a hard {shadow} shadow {w} to the {side} {on}|\
         ¶please one {one} in {color} with {shadow} shadow under it, shadow goes {w} to {side} {on}|\
         ¶the light makes a {shadow} shadow behind the {color} {one}, {w} to the {side} {on}|\
         ¶a hard {shadow} css box-shadow without blur, {w} to the {side}, on a {color} {one} {on}]",
        slots,
        &format!(
            "{CENTER}\nlet q = p - vec2<f32>({}, {});",
            float(dx),
            float(dy)
        ),
        &colors[0],
        vec![
            piece(&colors[2], figure.mask("q", 0.3), move |[x, y]| {
                level([x - 0.5 - dx, y - 0.5 - dy], 0.3)
            }),
            piece(&colors[1], figure.mask("p", 0.3), move |[x, y]| {
                level([x - 0.5, y - 0.5], 0.3)
            }),
        ],
    )
}

fn two_borders(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [
        ("back", "black"),
        ("color", ""),
        ("inner", ""),
        ("outer", ""),
    ];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = &FIGURES[sampler.below(2)];
    slots.phrase("one", figure.nouns);
    let size = *sampler.pick(&[0.15, 0.2, 0.25, 0.3]);
    let first = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    let second = *sampler.pick(&[0.01, 0.02, 0.03, 0.04, 0.05]);
    for (name, value) in [("s", size), ("v", first), ("w", second)] {
        slots.value(name, words::decimal(value));
    }
    let (middle, all) = (rounded(size + first), rounded(size + first + second));
    let level = figure.level;
    let at_size = move |[x, y]: Spot, size: f64| level([x - 0.5, y - 0.5], size);
    paint(
        Vec::new(),
        "[a {color} {one} of size {s} with two borders around it, first {inner}, {v} wide, then {outer}, {w} wide {on}|a {color} {one}, size {s}, surrounded by a {inner} border of width {v} and outside that a {outer} border of width {w} {on}|a {color} {one} of size {s} in a {inner} outline of {v} and a {outer} outline of {w} around that {on}|\
         a double-bordered {color} {one} of size {s}, inner border {inner} and {v} wide, outer border {outer} and {w} wide {on}|a {color} {one} of size {s}, then {v} of {inner}, then {w} of {outer} going outward {on}|a {outer} border ({w}) around a {inner} border ({v}) around a {color} {one} of size {s} {on}|\
         ¶{color} {one}, size {s}. inner border: {inner}, {v}. outer border: {outer}, {w} {on}|\
         ¶[I want|I need|draw] a {color} {one} of size {s} {on}. Around it goes a {inner} border, {v} wide, and around that a {outer} one, {w} wide|\
         ¶[how do I put|can you put] two borders around a {color} {one} of size {s} {on}? {inner} with width {v}, then {outer} with width {w}|\
         ¶the {color} {one} has size {s}, its first outline is {inner} and {v} thick, the second {outer} and {w} thick {on}|\
         ¶please {one} in {color} of size {s} with two edge outside, {inner} of {v} and after {outer} of {w} {on}|\
         ¶like a sticker with two rims {on}, {one} {color} size {s}, then {inner} {v} wide, then {outer} {w} wide]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(&colors[3], figure.mask("p", all), move |at| {
                at_size(at, all)
            }),
            piece(&colors[2], figure.mask("p", middle), move |at| {
                at_size(at, middle)
            }),
            piece(&colors[1], figure.mask("p", size), move |at| {
                at_size(at, size)
            }),
        ],
    )
}

fn soft_disc(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let inner: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25]);
    let outer: f64 = *sampler.pick(&[0.3, 0.35, 0.4, 0.45, 0.5]);
    let a = told("a", inner, &mut slots);
    let b = told("b", outer, &mut slots);
    slots.phrase("round", "[circle|circle|disc|spot]");
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = 1.0 - smoothstep({a}, {b}, d);\nlet color = mix({}, {}, inside);",
        colors[0].code, colors[1].code
    );
    picture(
        Vec::new(),
        "[a soft {color} {round}, full within radius {a} and smoothly fading out until radius {b} {on}|a {color} {round} with a soft edge from radius {a} to radius {b}, smoothstep {on}|a blurry {color} {round} that smoothly fades between the radii {a} and {b} {on}|a {color} {round} whose edge goes smoothly from full at radius {a} to nothing at radius {b} {on}|\
         a feathered {color} {round}, smoothstep from {a} to {b} {on}|a {color} {round}, solid up to radius {a}, gone at radius {b}, smooth between {on}|a centered {color} {round} with smoothstep({a}, {b}) as its edge {on}|a smooth {color} {round} with inner radius {a} and outer radius {b} of its soft edge {on}|\
         ¶soft {color} {round}: smoothstep from radius {a} to radius {b} {on}|\
         ¶[I want|I need|draw] a soft {color} {round} {on}. Up to radius {a} it is full, then it smoothly fades and is gone at {b}|\
         ¶[how do I blur|can you blur] the edge of a {color} {round} between radius {a} and radius {b} {on}? With smoothstep|\
         ¶1 - smoothstep({a}, {b}, distance to the center) as the share of a {color} {round} {on}|\
         ¶the {color} {round} is solid inside {a} and melts smoothly into the background until {b} {on}|\
         ¶please a {color} {round} in the middle, soft border smooth from {a} until {b} {on}|\
         ¶a {color} {round} as if out of focus, its edge smoothly spread from radius {a} to radius {b} {on}|\
         ¶spray a {color} {round} in the center {on}, dense until radius {a}, smoothly thinning out to nothing at {b}]"
            .into(),
        slots,
        &body,
        move |at| {
            let place = (disc(at, MIDDLE, inner) / (outer - inner)).clamp(0.0, 1.0);
            let left = 1.0 - place * place * (3.0 - 2.0 * place);
            Some([0, 1, 2].map(|part| ground[part] + (rgb[part] - ground[part]) * left))
        },
    )
}

fn dashed_ring(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let count = *sampler.pick(&[6, 8, 10, 12, 16, 20, 24]);
    slots.value("n", words::count(i64::from(count)));
    slots.phrase("ring", "[ring|ring|circle outline|circle line]");
    let dashes = f64::from(count);
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "{CENTER}\nlet t = atan2(p.y, p.x) / 6.2831853;\nlet inside = step(abs(length(p) - 0.3), 0.02) * step(fract(t * {}), 0.5);\nlet color = mix({}, {}, inside);",
        float(dashes),
        colors[0].code,
        colors[1].code
    );
    picture(
        Vec::new(),
        "[a thin dashed {color} {ring} of {n} dashes {on}|a dashed {color} {ring} with {n} dashes {on}|a {color} {ring} broken into {n} dashes {on}|a {color} {ring} drawn as a dashed line, {n} dashes {on}|a dashed {color} circle, {n} dashes with gaps as long as the dashes {on}|\
         {n} {color} dashes along a circle {on}|a {color} {ring} of {n} dashes and {n} gaps {on}|a dashed outline of a circle in {n} dashes, a {color} {ring} {on}|\
         ¶dashed {color} {ring}, {n} dashes {on}|\
         ¶[I want|I need|draw] a {color} {ring} {on}. It is dashed and has {n} dashes|\
         ¶[how do I draw|can you draw] a dashed {color} {ring} with {n} dashes {on}|\
         ¶cut a thin {color} {ring} into {n} dashes with equal gaps {on}|\
         ¶a {color} selection circle {on}, dashed, {n} dashes around|\
         ¶please one {ring} in dashed line, {n} {color} dash {on}|\
         ¶go around a circle and switch {n} times between {color} dash and gap {on}|\
         ¶a {color} circle stroke, dashed, {n} dashes, gaps equally long {on}]"
            .into(),
        slots,
        &body,
        move |at| {
            let around = (at[1] - 0.5).atan2(at[0] - 0.5) / TAU;
            let dash = below(part(around * dashes)? - 0.5)?;
            let line = below(ring(at, MIDDLE, 0.3, 0.02))?;
            Some(if dash * line > 0.5 { rgb } else { ground })
        },
    )
}

fn dashed_line(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let count = *sampler.pick(&[4, 5, 6, 8, 10, 12, 16, 20]);
    slots.value("n", words::count(i64::from(count)));
    let across = sampler.chance(0.6);
    let (way, along, axis, other) = if across {
        ("[horizontal|level]", "from left to right", "x", "y")
    } else {
        ("[vertical|upright]", "from top to bottom", "y", "x")
    };
    slots.phrase("way", way);
    slots.phrase("along", along);
    let dashes = f64::from(count);
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "let dash = step(fract(uv.{axis} * {}), 0.5);\nlet inside = dash * step(abs(uv.{other} - 0.5), 0.02);\nlet color = mix({}, {}, inside);",
        float(dashes),
        colors[0].code,
        colors[1].code
    );
    picture(
        Vec::new(),
        "[a {way} dashed {color} line through the center with {n} dashes {on}|a dashed {way} {color} line of {n} dashes {on}|a {color} dashed line {along} with {n} dashes {on}|a {way} {color} line broken into {n} dashes {on}|{n} {color} dashes in a {way} line through the middle {on}|\
         a {way} line of {n} {color} dashes across the whole picture {on}|a {way} dotted cut line of {n} {color} dashes {on}|a {color} lane marking, {way}, {n} dashes {on}|\
         ¶dashed {way} {color} line, {n} dashes {on}|\
         ¶[I want|I need|draw] a {way} {color} line through the center {on}. It is dashed and has {n} dashes|\
         ¶[how do I draw|can you draw] a {way} dashed {color} line with {n} dashes {on}|\
         ¶a {color} line goes {along} through the middle {on}, cut into {n} dashes with equal gaps|\
         ¶cut here, I mean a {way} dashed {color} line with {n} dashes {on}|\
         ¶please one {way} line not full but {n} {color} dash {on}|\
         ¶dash, gap, dash, gap, {n} of each {along} in one {color} line {on}|\
         ¶line style dashed, {way} {color} line, {n} dashes over the whole length {on}]"
            .into(),
        slots,
        &body,
        move |[x, y]| {
            let (along, aside) = if across { (x, y) } else { (y, x) };
            let dash = below(part(along * dashes)? - 0.5)?;
            let line = below((aside - 0.5).abs() - 0.02)?;
            Some(if dash * line > 0.5 { rgb } else { ground })
        },
    )
}

fn double_frame(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("outer", ""), ("inner", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let first: f64 = *sampler.pick(&[0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    let second: f64 = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    told("v", first, &mut slots);
    told("w", second, &mut slots);
    let both = rounded(first + second);
    let nearer = |limit: f64| move |at: Spot| -block(at, MIDDLE, 0.5 - limit, 0.5 - limit);
    paint(
        Vec::new(),
        "[a double frame around the picture, outside {outer} and {v} wide, inside {inner} and {w} wide {on}|two frames along the edges of the picture, the outer one {outer}, width {v}, the inner one {inner}, width {w} {on}|a {outer} screen border of width {v} with a {inner} border of width {w} right inside it {on}|\
         a picture frame in two colors, first {v} of {outer}, then {w} of {inner} {on}|a {outer} frame of {v} at the edges of the screen followed inward by a {inner} frame of {w} {on}|an empty picture framed {v} thick in {outer} and then {w} thick in {inner} {on}|\
         ¶screen border: {outer}, {v}. second border inside it: {inner}, {w} {on}|\
         ¶[I want|I need|draw] a double frame around the screen {on}. The outer part is {outer} and {v} wide, the inner {inner} and {w} wide|\
         ¶[how do I draw|can you draw] a frame of two colors at the picture edges {on}? Outside {v} of {outer}, inside {w} of {inner}|\
         ¶the outermost {v} of the picture is {outer} on every side, the next {w} is {inner} {on}|\
         ¶please a frame around all, {outer} of width {v} and inside more one in {inner} of width {w} {on}|\
         ¶like a painting with a mat, a {outer} frame {v} wide and in it a {inner} one {w} wide {on}]",
        slots,
        "let edge = min(min(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y));",
        &colors[0],
        vec![
            piece(
                &colors[2],
                format!("step(edge, {})", float(both)),
                nearer(both),
            ),
            piece(
                &colors[1],
                format!("step(edge, {})", float(first)),
                nearer(first),
            ),
        ],
    )
}

fn corner_brackets(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    paint(
        Vec::new(),
        "[four {color} corner brackets like in a camera viewfinder {on}|{color} viewfinder corners {on}|the corners of a {color} square frame, the middles of its sides missing {on}|four {color} L-shaped corner marks around the center {on}|a {color} camera focus frame of four corners {on}|\
         {color} crop marks at the four corners of a square {on}|a {color} frame of which only the four corners are drawn {on}|four {color} angle marks that hint at a square {on}|\
         ¶{color} viewfinder brackets, 4 corners {on}|\
         ¶[I want|I need|draw] four {color} corner brackets [like a camera shows them|as in a viewfinder] {on}|\
         ¶[how do I draw|can you draw] the {color} corners of a viewfinder {on}|\
         ¶a {color} square outline {on}, but the middle of each side is left out, so four corners remain|\
         ¶please the four {color} corner like in photo camera, form of L {on}|\
         ¶qr scanner frame, only the {color} corners {on}|\
         ¶the autofocus of a camera shows four {color} corners of a square {on}, draw that|\
         ¶an L in each corner of an invisible centered square, in all four directions, {color} lines {on}]",
        slots,
        "let q = abs(uv - vec2<f32>(0.5, 0.5));\nlet d = max(q.x, q.y);",
        &colors[0],
        vec![piece(
            &colors[1],
            "step(abs(d - 0.3), 0.02) * step(0.15, min(q.x, q.y))",
            |at| {
                let [x, y] = at.map(|place| (place - 0.5).abs());
                ((x.max(y) - 0.3).abs() - 0.02).max(0.15 - x.min(y))
            },
        )],
    )
}

fn bar_chart(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let heights = [(); 3].map(|()| sampler.decimal(0.1, 0.9, 0.05));
    for (name, height) in ["a", "b", "c"].into_iter().zip(heights) {
        slots.value(name, words::decimal(height));
    }
    let [a, b, c] = heights.map(float);
    paint(
        Vec::new(),
        "[a bar chart of three {color} bars with the heights {a}, {b} and {c} {on}|a {color} bar chart with values {a}, {b}, {c} {on}|three {color} bars rising from the bottom, heights {a}, {b} and {c} from left to right {on}|a {color} bar graph, bars {a}, {b} and {c} high {on}|\
         a chart of 3 {color} columns, {a}, {b}, {c} high {on}|a {color} histogram picture of three bars with heights {a}, {b}, {c} {on}|three {color} columns standing on the bottom edge, {a}, {b} and {c} tall {on}|a simple {color} bar plot of {a}, {b} and {c} {on}|\
         ¶bar chart: {a}, {b}, {c}, {color} bars {on}|\
         ¶[I want|I need|draw] a bar chart {on}. Its three {color} bars are {a}, {b} and {c} high|\
         ¶[how do I draw|can you draw] the values {a}, {b} and {c} as {color} bars {on}|\
         ¶my sales were {a}, {b} and {c}. Show them as three {color} bars from the bottom {on}|\
         ¶please three {color} bar from below with height {a}, {b}, {c} {on}|\
         ¶{color} columns left to right {on}: first {a}, second {b}, third {c} high, from the bottom edge|\
         ¶diagram with three {color} bars {on}, the left one reaches {a}, the middle one {b}, the right one {c}|\
         ¶plot the numbers {a}, {b}, {c} as a picture with {color} bars {on}]",
        slots,
        &format!(
            "let i = floor(uv.x * 3.0);\nlet x = fract(uv.x * 3.0) - 0.5;\nlet height = select(select({c}, {b}, i < 2.0), {a}, i < 1.0);"
        ),
        &colors[0],
        vec![piece(
            &colors[1],
            "step(abs(x), 0.3) * step(1.0 - uv.y, height)",
            move |[x, y]| {
                // The middles of the bars are at a sixth, a half and five sixths.
                let bar = |at: usize| {
                    let middle = (at as f64 + 0.5) / 3.0;
                    ((x - middle).abs() - 0.1).max(1.0 - y - heights[at])
                };
                bar(0).min(bar(1)).min(bar(2))
            },
        )],
    )
}

fn staircase(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let count = sampler.int(3, 10);
    slots.value("n", words::count(count));
    let steps = count as f64;
    let n = float(steps);
    let rising = sampler.chance(0.7);
    let (way, along) = if rising {
        (
            "[going up to the right|rising to the right|climbing from left to right]",
            "floor(uv.x * N) + 1.0",
        )
    } else {
        (
            "[going down to the right|falling to the right|descending from left to right]",
            "N - floor(uv.x * N)",
        )
    };
    slots.phrase("way", way);
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "let height = ({}) / {n};\nlet inside = step(1.0 - uv.y, height);\nlet color = mix({}, {}, inside);",
        along.replace('N', &n),
        colors[0].code,
        colors[1].code
    );
    picture(
        Vec::new(),
        "[a {color} staircase of {n} steps {way} {on}|{color} stairs with {n} steps {way} {on}|a {color} flight of {n} stairs {way} {on}|a {color} stair silhouette with {n} equal steps {way} {on}|{n} {color} steps {way} {on}|\
         a picture of {color} stairs, {n} of them, {way} {on}|a {color} area with a stepped top of {n} equal steps {way} {on}|{n} {color} columns like stairs {way} {on}|\
         ¶{color} stairs, {n} steps, {way} {on}|\
         ¶[I want|I need|draw] a picture of {color} stairs {way} {on}. There are {n} steps|\
         ¶[how do I draw|can you draw] {color} stairs with {n} steps {way} {on}|\
         ¶a game level with a {color} staircase of {n} equal steps {way} over the whole screen {on}|\
         ¶please a picture of {color} stair with {n} step, {way} {on}|\
         ¶{n} {color} steps over the full width and height {on}, {way}|\
         ¶fill everything below a stair line of {n} steps {way} as {color} stairs {on}|\
         ¶blocks like in a platformer, {n} {color} columns that make stairs {way} {on}]"
            .into(),
        slots,
        &body,
        move |[x, y]| {
            let step = whole(x * steps)?;
            let count = if rising { step + 1.0 } else { steps - step };
            let height = count / steps;
            // The highest step ends with the picture.
            Some(if below(1.0 - y - height)? > 0.5 { rgb } else { ground })
        },
    )
}

/// A region: its rule, what it is in the program, and a number that is below 0 inside, for a place and the number `k`.
type Region = (&'static str, &'static str, fn(f64, f64, f64) -> f64);

const REGIONS: &[Region] = &[
    (
        "[x*x + y*y|x² + y²|x^2 + y^2] < {k}",
        "x * x + y * y < {k}",
        |x, y, k| x * x + y * y - k,
    ),
    (
        "[x*x + y*y|x² + y²|x^2 + y^2] > {k}",
        "x * x + y * y > {k}",
        |x, y, k| k - x * x - y * y,
    ),
    (
        "abs(x) + abs(y) < {k}",
        "abs(x) + abs(y) < {k}",
        |x, y, k| x.abs() + y.abs() - k,
    ),
    (
        "max(abs(x), abs(y)) < {k}",
        "max(abs(x), abs(y)) < {k}",
        |x, y, k| x.abs().max(y.abs()) - k,
    ),
    ("abs(x * y) < {k}", "abs(x * y) < {k}", |x, y, k| {
        (x * y).abs() - k
    }),
    ("x * y > {k}", "x * y > {k}", |x, y, k| k - x * y),
    ("y > [x*x|x²|x^2] - {k}", "y > x * x - {k}", |x, y, k| {
        x * x - k - y
    }),
    ("y < {k} - [x*x|x²|x^2]", "y < {k} - x * x", |x, y, k| {
        y - k + x * x
    }),
    ("y < {k} * x", "y < {k} * x", |x, y, k| y - k * x),
    ("y > {k} * abs(x)", "y > {k} * abs(x)", |x, y, k| {
        k * x.abs() - y
    }),
    ("abs(y - x) < {k}", "abs(y - x) < {k}", |x, y, k| {
        (y - x).abs() - k
    }),
    ("abs(x + y) < {k}", "abs(x + y) < {k}", |x, y, k| {
        (x + y).abs() - k
    }),
    (
        "abs([x*x - y*y|x² - y²|x^2 - y^2]) < {k}",
        "abs(x * x - y * y) < {k}",
        |x, y, k| (x * x - y * y).abs() - k,
    ),
    (
        "y < {k} * [x*x*x|x³|x^3]",
        "y < {k} * x * x * x",
        |x, y, k| y - k * x * x * x,
    ),
];

fn inequality(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let (rule, code, level) = *sampler.pick(REGIONS);
    let number = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8]);
    let k = told("k", number, &mut slots);
    slots.phrase("rule", rule);
    slots.phrase(
        "space",
        "[with x and y from -1 to 1 and y up|, x and y going from -1 to 1, y up|for x and y in -1 to 1, y pointing up|(x, y from -1 to 1, y up)]",
    );
    paint(
        Vec::new(),
        "[the {color} region where {rule} {space} {on}|a {color} region where {rule} {space} {on}|all points with {rule} as a {color} area {space} {on}|the {color} set of points with {rule} {space} {on}|the inequality {rule} as a {color} area {space} {on}|\
         a {color} plot of the inequality {rule} {space} {on}|the {color} solution set of {rule} {space} {on}|a picture of {rule}, a {color} area {space} {on}|\
         ¶{color} region: {rule} {space} {on}|\
         ¶fill the region {rule} {space}, {color} area {on}|\
         ¶plot {rule} as a {color} area {space} {on}|\
         ¶[how do I show|can you show] where {rule} is true as a {color} area {space} {on}|\
         ¶if {rule} the pixel belongs to the {color} area {space} {on}|\
         ¶for math class I need the {color} area of all points where {rule} {space} {on}|\
         ¶the screen is a coordinate system {space}. Points with {rule} are a {color} area {on}|\
         ¶please shade the {color} area where is {rule} {space} {on}|\
         ¶shader picture, {rule} is the {color} part {space} {on}]",
        slots,
        "let x = uv.x * 2.0 - 1.0;\nlet y = 1.0 - uv.y * 2.0;",
        &colors[0],
        vec![piece(
            &colors[1],
            format!("select(0.0, 1.0, {})", code.replace("{k}", &k)),
            move |[x, y]| level(2.0 * x - 1.0, 1.0 - 2.0 * y, number),
        )],
    )
}

/// A figure whose place depends on the size of the screen: statements that compute `p`, and the same place.
fn on_screen(
    phrase: &str,
    mut slots: Slots,
    figure: &Figure,
    (lines, size): (&str, f64),
    place: fn(Pixel) -> Spot,
    sampler: &mut Sampler,
) -> Task {
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let body = format!(
        "{lines}\nlet inside = {};\nlet color = mix({}, {}, inside);\nreturn vec4<f32>(color, 1.0);\n",
        figure.mask("p", size),
        colors[0].code,
        colors[1].code
    );
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb);
    let level = figure.level;
    Task {
        form: Form::Picture,
        modifiers: Vec::new(),
        phrase: phrase.into(),
        slots,
        code: fragment(&[GLOBALS], &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let inside = below(level(place(pixel), size))? > 0.5;
            let [r, g, b] = if inside { rgb } else { ground };
            Some([r, g, b, 1.0])
        })),
    }
}

fn true_shape(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let kind = sampler.below(4);
    let figure = &FIGURES[kind];
    slots.phrase("one", figure.nouns);
    slots.phrase(
        "stays",
        [
            "[stays round|is round|looks round]",
            "[stays square|is really square|looks square]",
            "[keeps its shape|stays regular]",
            "[stays round|is round|looks round]",
        ][kind],
    );
    let size = if sampler.chance(0.5) {
        slots.phrase("sized", "");
        0.3
    } else {
        let size = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.35, 0.4, 0.45]);
        slots.value("s", words::decimal(size));
        slots.phrase(
            "sized",
            "[of size {s}|with size {s}|of size {s} times the height]",
        );
        size
    };
    on_screen(
        "[a {color} {one} {sized} that {stays} on a wide screen {on}|a {color} {one} {sized} that {stays} at any aspect ratio {on}|a {color} {one} {sized} corrected for the aspect ratio {on}|an aspect-corrected {color} {one} {sized} {on}|a {color} {one} {sized} with aspect correction from globals.resolution {on}|\
         a {color} {one} {sized} that is not stretched on a non-square screen {on}|a {color} {one} {sized} that {stays} when the window is wider than high {on}|an undistorted {color} {one} {sized} using the resolution {on}|\
         ¶{color} {one} {sized}, aspect corrected {on}|\
         ¶[I want|I need|draw] a {color} {one} {sized} {on}. It {stays} whatever the window size is|\
         ¶[how do I draw|can you draw] a {color} {one} {sized} that {stays} on every screen {on}|\
         ¶on a wide screen my {one} is stretched. Draw a {color} {one} {sized} with the aspect ratio corrected {on}|\
         ¶multiply x by resolution.x / resolution.y, then draw a {color} {one} {sized} {on}|\
         ¶please a {color} {one} {sized} and not deformed when the screen is not square {on}|\
         ¶fix the aspect ratio by globals.resolution, a centered {color} {one} {sized} {on}|\
         ¶a {color} {one} {sized} in the middle {on}, it {stays} on a phone and on a monitor]",
        slots,
        figure,
        (
            "let aspect = globals.resolution.x / globals.resolution.y;\nlet p = (uv - vec2<f32>(0.5, 0.5)) * vec2<f32>(aspect, 1.0);",
            size,
        ),
        |pixel| {
            let [x, y] = pixel.uv.map(|part| f64::from(part) - 0.5);
            let [width, height] = pixel.resolution.map(f64::from);
            [x * width / height, y]
        },
        sampler,
    )
}

fn of_pixels(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let kind = sampler.below(3);
    let figure = &FIGURES[kind];
    slots.phrase("one", figure.nouns);
    let number = *sampler.pick(&[8, 10, 12, 16, 20, 24, 25, 30, 32, 40, 50, 64, 100]);
    let pixels = "[pixels|pixels|px]";
    if kind == 0 && sampler.chance(0.3) {
        slots.value("n", words::count(2 * number));
        slots.phrase("sized", format!("a diameter of {{n}} {pixels}"));
    } else if kind == 1 && sampler.chance(0.6) {
        slots.value("n", words::count(2 * number));
        slots.phrase(
            "sized",
            format!("a [side|side length|width] of {{n}} {pixels}"),
        );
    } else {
        let measure = ["a radius", "a half side", "a half diagonal"][kind];
        slots.value("n", words::count(number));
        slots.phrase("sized", format!("{measure} of {{n}} {pixels}"));
    }
    on_screen(
        "[a {color} {one} with {sized} in the center {on}|a centered {color} {one} with {sized} {on}|a {color} {one} in the middle of the screen with {sized} {on}|a {color} {one} that has {sized} on any screen {on}|a {color} {one} with {sized}, centered {on}|\
         a {color} {one} of fixed size with {sized} {on}|a {color} {one} measured in screen pixels, {sized} {on}|a {color} {one}, {sized}, whatever the resolution {on}|\
         ¶{color} {one}, {sized}, centered {on}|\
         ¶[I want|I need|draw] a {color} {one} in the center {on}. It has {sized}|\
         ¶[how do I draw|can you draw] a {color} {one} with {sized} {on}|\
         ¶use globals.resolution to draw a centered {color} {one} with {sized} {on}|\
         ¶my designer says {sized}. A {color} {one} in the middle of the screen {on}|\
         ¶please {color} {one} in the center, it has always {sized} {on}|\
         ¶a {color} {one} in the middle {on}, its size does not depend on the window, it has {sized}|\
         ¶no relative units, a {color} {one} with {sized} in the center {on}]",
        slots,
        figure,
        (
            "let p = (uv - vec2<f32>(0.5, 0.5)) * globals.resolution;",
            number as f64,
        ),
        |pixel| {
            [0, 1].map(|axis: usize| {
                f64::from(pixel.resolution[axis]) * (f64::from(pixel.uv[axis]) - 0.5)
            })
        },
        sampler,
    )
}
