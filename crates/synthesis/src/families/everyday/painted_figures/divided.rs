//! Figures that are divided in colors or patterns, and figures of which a part is cut away.

use super::any_figure;
use crate::code::float;
use crate::families::layers::{below, whole};
use crate::families::scenes::{CENTER, Spot, ink, paint, piece};
use crate::families::shape_groups::{FIGURES, Figure};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;
use crate::words;

/// A figure in the slot `one` that is no circle: those are known as discs of halves and pieces of pies.
fn other_than_circle(sampler: &mut Sampler, slots: &mut Slots) -> &'static Figure {
    let figure = &FIGURES[1 + sampler.below(FIGURES.len() - 1)];
    slots.phrase("one", figure.nouns);
    figure
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

pub(super) fn two_halves(sampler: &mut Sampler) -> Task {
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

pub(super) fn four_quarters(sampler: &mut Sampler) -> Task {
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

pub(super) fn three_strips(sampler: &mut Sampler) -> Task {
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

pub(super) fn striped(sampler: &mut Sampler) -> Task {
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

pub(super) fn counterchanged(sampler: &mut Sampler) -> Task {
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

pub(super) fn on_diagonal(sampler: &mut Sampler) -> Task {
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

pub(super) fn half_of_figure(sampler: &mut Sampler) -> Task {
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

pub(super) fn without_quarter(sampler: &mut Sampler) -> Task {
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
