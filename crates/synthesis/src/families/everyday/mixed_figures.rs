//! Two or three figures of different kinds at told places: in a line, in each other, between each other, cut from each other.

use crate::code::float;
use crate::color::Color;
use crate::families::scenes::{Drawn, MIDDLE, Spot, disc, ink, paint, piece};
use crate::families::shape_groups::{FIGURES, Figure};
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |&(name, sample): &'static Drawn| Family::new("shapes", name, sample);
    MIXED.iter().map(family).collect()
}

const MIXED: &[Drawn] = &[
    ("two-figures-at-told-places", at_told_places),
    ("three-figures-in-line", three_in_line),
    ("three-figures-of-one-color", three_of_one_color),
    ("three-nested-figures", three_nested),
    ("center-and-corner-figures", center_and_corner),
    ("figure-between-two", between_two),
    ("figure-and-four-corners", four_corners),
    ("overlapping-figures", overlapping),
    ("told-figures-overlap-only", overlap_only),
    ("told-figure-minus-figure", minus),
    ("told-figures-without-overlap", without_overlap),
    ("told-figures-merged", merged),
    ("figure-with-hole", with_hole),
    ("bitten-disc", bitten),
];

/// A figure of a color, where it is and its size.
type Member<'a> = (&'a Color, &'static Figure, Spot, f64);

/// How the sizes of the first figures are called.
const MEASURES: [&str; 3] = ["radius", "half side", "half diagonal"];

const CORNERS: [(&str, Spot); 4] = [
    ("[top left|top left|upper left]", [0.15, 0.15]),
    ("[top right|top right|upper right]", [0.85, 0.15]),
    ("[bottom left|bottom left|lower left]", [0.15, 0.85]),
    ("[bottom right|bottom right|lower right]", [0.85, 0.85]),
];

/// Figures one over the other, at most three.
fn together(phrase: &str, slots: Slots, ground: &Color, members: &[Member<'_>]) -> Task {
    let mut lines = String::new();
    let mut pieces = Vec::new();
    for (name, &(color, figure, [x, y], size)) in ["a", "b", "c"].into_iter().zip(members) {
        lines += &format!("let {name} = uv - vec2<f32>({}, {});\n", float(x), float(y));
        let level = figure.level;
        pieces.push(piece(color, figure.mask(name, size), move |at| {
            level([at[0] - x, at[1] - y], size)
        }));
    }
    paint(Vec::new(), phrase, slots, &lines, ground, pieces)
}

/// Three figures of different kinds. Fills `one`, `two` and `three`.
fn three(slots: &mut Slots, sampler: &mut Sampler) -> [&'static Figure; 3] {
    let start = sampler.below(FIGURES.len());
    let step = 1 + sampler.below(FIGURES.len() - 1);
    let figures = [0, 1, 2].map(|at| &FIGURES[(start + at * step) % FIGURES.len()]);
    for (name, figure) in ["one", "two", "three"].into_iter().zip(figures) {
        slots.phrase(name, figure.nouns);
    }
    figures
}

/// A background and two colors, which are told.
fn two_colors(slots: &mut Slots, sampler: &mut Sampler) -> Vec<Color> {
    let inks = [("back", "black"), ("color", ""), ("color2", "")];
    ink(&inks, &[], slots, sampler)
}

/// A background and three colors, which are told.
fn three_colors(slots: &mut Slots, sampler: &mut Sampler) -> Vec<Color> {
    let inks = [
        ("back", "black"),
        ("color", ""),
        ("color2", ""),
        ("color3", ""),
    ];
    ink(&inks, &[], slots, sampler)
}

/// Two of the first figures at told places with told sizes; fills `one` and `two`, the places `p` and `q` and the sizes `r`
/// and `s`.
fn told_pair(
    [from, to]: [Spot; 2],
    sizes: [f64; 2],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> [&'static Figure; 2] {
    let kinds = [(); 2].map(|()| sampler.below(3));
    let [one, two] = kinds.map(|kind| &FIGURES[kind]);
    slots.phrase("one", one.nouns);
    slots.phrase("two", two.nouns);
    for (name, number) in [
        ("px", from[0]),
        ("py", from[1]),
        ("qx", to[0]),
        ("qy", to[1]),
        ("rn", sizes[0]),
        ("sn", sizes[1]),
    ] {
        slots.value(name, words::decimal(number));
    }
    slots.phrase("p", "({px}, {py})");
    slots.phrase("q", "({qx}, {qy})");
    slots.phrase("r", format!("{} {{rn}}", MEASURES[kinds[0]]));
    slots.phrase("s", format!("{} {{sn}}", MEASURES[kinds[1]]));
    [one, two]
}

fn at_told_places(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = two_colors(&mut slots, sampler);
    let near = *sampler.pick(&[0.2, 0.25, 0.3, 0.35]);
    let far = *sampler.pick(&[0.65, 0.7, 0.75, 0.8]);
    let [y, z] = [(); 2].map(|()| *sampler.pick(&[0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75]));
    let (from, to) = if sampler.chance(0.6) {
        ([near, y], [far, z])
    } else {
        ([y, near], [z, far])
    };
    let sizes = [(); 2].map(|()| *sampler.pick(&[0.05, 0.08, 0.1, 0.12, 0.15]));
    let [one, two] = told_pair([from, to], sizes, &mut slots, sampler);
    together(
        "[a {color} {one} at {p} with {r} and a {color2} {two} at {q} with {s} {on}|a {color} {one} ({r}) at {p} and a {color2} {two} ({s}) at {q} {on}|a {color} {one} centered at {p}, {r}, and a {color2} {two} centered at {q}, {s} {on}|\
         two figures, a {color} {one} at {p} with {r}, a {color2} {two} at {q} with {s} {on}|a {color2} {two} at {q} with {s} and a {color} {one} at {p} with {r} {on}|a {color} {one} of {r} around {p} plus a {color2} {two} of {s} around {q} {on}|\
         at {p} a {color} {one} with {r}, at {q} a {color2} {two} with {s} {on}|a {color} {one} with center {p} and {r}, a {color2} {two} with center {q} and {s} {on}|\
         ¶{color} {one} at {p}, {r}. {color2} {two} at {q}, {s} {on}|\
         ¶1) {one}, {color}, center {p}, {r} 2) {two}, {color2}, center {q}, {s} {on}|\
         ¶put a {color} {one} [at|onto] {p}, its {r}, and a {color2} {two} [at|onto] {q}, its {s} {on}|\
         ¶[I want|I need] two shapes {on}. A {color} {one} at {p} with {r} and a {color2} {two} at {q} with {s}|\
         ¶[how do I draw|can you draw] a {color} {one} at {p} and a {color2} {two} at {q} {on}? The first has {r}, the second {s}|\
         ¶there is a {color} {one} whose center is {p}, {r}, and also a {color2} {two} whose center is {q}, {s} {on}|\
         ¶spec: {one} {color} pos {p} {r}; {two} {color2} pos {q} {s} {on}|\
         ¶please one {one} in {color} on the position {p}, {r}, and one {two} in {color2} on the position {q}, {s} {on}|\
         ¶draw a {color} {one} around {p} first. It has {r}. Then a {color2} {two} around {q} with {s} {on}|\
         ¶scene with two objects {on}: {color} {one} {p} {r}, {color2} {two} {q} {s}]",
        slots,
        &colors[0],
        &[
            (&colors[1], one, from, sizes[0]),
            (&colors[2], two, to, sizes[1]),
        ],
    )
}

const ROW: &str = "[a {color} {one}, a {color2} {two} and a {color3} {three} in a row {on}|a {color} {one}, a {color2} {two} and a {color3} {three} side by side {on}|a {color} {one} on the left, a {color2} {two} in the middle and a {color3} {three} on the right {on}|\
    from left to right a {color} {one}, a {color2} {two} and a {color3} {three} {on}|three shapes next to each other, {color} {one}, {color2} {two}, {color3} {three} {on}|a row of a {color} {one}, a {color2} {two} and a {color3} {three} {on}|\
    a {color2} {two} between a {color} {one} on its left and a {color3} {three} on its right {on}|left a {color} {one}, center a {color2} {two}, right a {color3} {three} {on}|three figures in one line, first a {color} {one}, then a {color2} {two}, last a {color3} {three} {on}|\
    ¶left: {color} {one}. middle: {color2} {two}. right: {color3} {three} {on}|\
    ¶[I want|I need|draw] three shapes in a row {on}. A {color} {one}, then a {color2} {two}, then a {color3} {three}|\
    ¶draw a {color} {one} on the left, a {color2} {two} in the center and a {color3} {three} on the right {on}|\
    ¶[how do I put|can you put] three different shapes side by side {on}? {color} {one}, {color2} {two}, {color3} {three}|\
    ¶row: {color} {one}, {color2} {two}, {color3} {three} {on}|\
    ¶in the middle stands a {color2} {two} {on}. To its left is a {color} {one} and to its right a {color3} {three}|\
    ¶for the kids, three [forms|shapes] beside each other {on}, a {color} {one} and a {color2} {two} and a {color3} {three}|\
    ¶please three figure in horizontal line {on}: {one} is {color}, {two} is {color2}, {three} is {color3}|\
    ¶going right I want to see a {color} {one}, a {color2} {two}, a {color3} {three} {on}]";

const COLUMN: &str = "[a {color} {one}, a {color2} {two} and a {color3} {three} in a column {on}|a {color} {one} above a {color2} {two} above a {color3} {three} {on}|a {color} {one} at the top, a {color2} {two} in the middle and a {color3} {three} at the bottom {on}|\
    from top to bottom a {color} {one}, a {color2} {two} and a {color3} {three} {on}|three shapes below each other, {color} {one}, {color2} {two}, {color3} {three} {on}|a column of a {color} {one}, a {color2} {two} and a {color3} {three} {on}|\
    a {color2} {two} between a {color} {one} above it and a {color3} {three} below it {on}|a stack of three figures, {color} {one} at the top, {color2} {two} in the center, {color3} {three} at the bottom {on}|\
    ¶top: {color} {one}. middle: {color2} {two}. bottom: {color3} {three} {on}|\
    ¶[I want|I need|draw] three shapes one below the other {on}. A {color} {one}, then a {color2} {two}, then a {color3} {three}|\
    ¶draw a {color} {one} at the top, a {color2} {two} in the center and a {color3} {three} at the bottom {on}|\
    ¶[how do I stack|can you stack] three different shapes vertically {on}? {color} {one}, {color2} {two}, {color3} {three}|\
    ¶column: {color} {one}, {color2} {two}, {color3} {three} {on}|\
    ¶in the middle is a {color2} {two} {on}. Over it is a {color} {one} and under it a {color3} {three}|\
    ¶please three figure in vertical line {on}: up {one} in {color}, middle {two} in {color2}, down {three} in {color3}|\
    ¶going down I want to see a {color} {one}, a {color2} {two}, a {color3} {three} {on}]";

/// The middles of three figures across the picture or down.
fn line_of_three(across: bool) -> [Spot; 3] {
    [0.2, 0.5, 0.8].map(|at| if across { [at, 0.5] } else { [0.5, at] })
}

fn three_in_line(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = three_colors(&mut slots, sampler);
    let figures = three(&mut slots, sampler);
    let across = sampler.chance(0.65);
    let places = line_of_three(across);
    let members = [0, 1, 2].map(|at: usize| (&colors[at + 1], figures[at], places[at], 0.1));
    let phrase = if across { ROW } else { COLUMN };
    together(phrase, slots, &colors[0], &members)
}

fn three_of_one_color(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figures = three(&mut slots, sampler);
    let across = sampler.chance(0.65);
    let (way, ordered) = if across {
        (
            "[in a row|side by side|next to each other|in a horizontal row|beside each other]",
            "[from left to right|left to right]",
        )
    } else {
        (
            "[in a column|one below the other|stacked vertically|below each other|in a vertical column]",
            "[from top to bottom|top to bottom]",
        )
    };
    slots.phrase("way", way);
    slots.phrase("ordered", ordered);
    let places = line_of_three(across);
    let members = [0, 1, 2].map(|at: usize| (&colors[1], figures[at], places[at], 0.1));
    together(
        "[a {color} {one}, {two} and {three} {way} {on}|three {color} shapes {way}, a {one}, a {two} and a {three} {on}|a {color} {one}, a {color} {two} and a {color} {three} {way}, all in one color {on}|{ordered} a {one}, a {two} and a {three}, all {color} shapes of one color {on}|\
         three different {color} figures {way}: {one}, {two}, {three} {on}|{color} {one}, {two} and {three} {way} {on}|{color} shapes {ordered}: {one}, {two}, {three} {on}|a {color} trio of {one}, {two} and {three} {way} {on}|\
         ¶{color} {one}, {two}, {three} {way} {on}|\
         ¶[I want|I need|draw] three {color} shapes {way} {on}. A {one}, a {two} and a {three}|\
         ¶[how do I draw|can you draw] a {one}, a {two} and a {three} {way} as {color} shapes {on}|\
         ¶{color} shapes, {ordered}: {one}, {two}, {three} {on}|\
         ¶three {color} figures of one color {on}. {ordered} they are a {one}, a {two} and a {three}|\
         ¶please one {color} {one}, one {two}, one {three}, all same color, {way} {on}|\
         ¶the three {color} buttons of a game pad {way} {on}, {one}, {two}, {three}|\
         ¶first a {one}, then a {two}, then a {three}, {way} and all the same {color} color {on}]",
        slots,
        &colors[0],
        &members,
    )
}

fn three_nested(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = three_colors(&mut slots, sampler);
    let mut kinds = [(); 3].map(|()| sampler.below(3));
    if kinds == [0, 0, 0] {
        // Three discs in each other are a roundel.
        kinds[1] = 1;
    }
    let figures = kinds.map(|kind| &FIGURES[kind]);
    for (name, figure) in ["one", "two", "three"].into_iter().zip(figures) {
        slots.phrase(name, figure.nouns);
    }
    let sizes = [0.4, 0.2, 0.1];
    let members = [0, 1, 2].map(|at: usize| (&colors[at + 1], figures[at], MIDDLE, sizes[at]));
    let [a, b, c] = members;
    let level = |member: Member<'_>| (member.1.level, member.3);
    let (outer, middle, inner) = (level(a), level(b), level(c));
    let at_middle = |[x, y]: Spot| [x - 0.5, y - 0.5];
    paint(
        Vec::new(),
        "[a {color3} {three} inside a {color2} {two} inside a {color} {one} {on}|a {color} {one} with a {color2} {two} in it and a {color3} {three} in that {on}|three nested shapes, outside a {color} {one}, then a {color2} {two}, in the center a {color3} {three} {on}|\
         a {color} {one} containing a {color2} {two} containing a {color3} {three} {on}|a {color3} {three} in a {color2} {two} in a {color} {one} {on}|a big {color} {one}, on it a smaller {color2} {two}, on that a small {color3} {three} {on}|\
         concentric shapes from outside to inside, {color} {one}, {color2} {two}, {color3} {three} {on}|three shapes in each other, {color} {one} around {color2} {two} around {color3} {three} {on}|\
         ¶outer: {color} {one}. middle: {color2} {two}. inner: {color3} {three} {on}|\
         ¶[I want|I need|draw] a {color} {one} {on}. Inside is a {color2} {two}, and inside that a {color3} {three}|\
         ¶a {color} {one} of size 0.4, over it a {color2} {two} of size 0.2, over it a {color3} {three} of size 0.1, all centered {on}|\
         ¶[how do I draw|can you draw] three shapes one inside the other {on}? {color} {one}, {color2} {two}, {color3} {three}, from big to small|\
         ¶like russian dolls {on}, the biggest a {color} {one}, the next a {color2} {two}, the smallest a {color3} {three}|\
         ¶in the center is a {color3} {three}, around it a {color2} {two}, around that a {color} {one} {on}|\
         ¶please {three} in {color3} inside {two} in {color2} inside {one} in {color} {on}|\
         ¶largest first {on}: {color} {one}, {color2} {two}, {color3} {three}, same center for all three]",
        slots,
        "let p = uv - vec2<f32>(0.5, 0.5);",
        &colors[0],
        vec![
            piece(a.0, a.1.mask("p", a.3), move |at| {
                (outer.0)(at_middle(at), outer.1)
            }),
            piece(b.0, b.1.mask("p", b.3), move |at| {
                (middle.0)(at_middle(at), middle.1)
            }),
            piece(c.0, c.1.mask("p", c.3), move |at| {
                (inner.0)(at_middle(at), inner.1)
            }),
        ],
    )
}

fn center_and_corner(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = two_colors(&mut slots, sampler);
    let (one, two) = (sampler.pick(FIGURES), sampler.pick(FIGURES));
    slots.phrase("one", one.nouns);
    slots.phrase("two", two.nouns);
    let (corner, place) = *sampler.pick(&CORNERS);
    slots.phrase("corner", corner);
    together(
        "[a {color} {one} in the center and a small {color2} {two} in the {corner} corner {on}|a big {color} {one} in the middle and a small {color2} {two} in the {corner} corner {on}|a {color} {one} in the middle with a little {color2} {two} in the {corner} corner of the picture {on}|\
         a small {color2} {two} in the {corner} corner and a big {color} {one} in the center {on}|a centered {color} {one} plus a small {color2} {two} in the {corner} corner {on}|a large {color} {one} in the center, {corner} corner a small {color2} {two} {on}|\
         a {color} {one} in the middle of the screen and a tiny {color2} {two} in its {corner} corner {on}|a {color} {one} at the center and, much smaller, a {color2} {two} in the {corner} corner {on}|\
         ¶center: {color} {one}. {corner} corner: small {color2} {two} {on}|\
         ¶[I want|I need|draw] a {color} {one} in the center {on}. In the {corner} corner [goes|put] a small {color2} {two}|\
         ¶a big {color} {one} sits in the middle {on}, and a small {color2} {two} in the {corner} corner|\
         ¶[how do I put|can you put] a small {color2} {two} into the {corner} corner and a {color} {one} in the center {on}|\
         ¶one {color} {one}, centered. one small {color2} {two}, {corner} corner {on}|\
         ¶please a {one} in {color} in the middle, and little {two} in {color2} at the corner {corner} {on}|\
         ¶the main thing is a {color} {one} in the center {on}, and like a badge a small {color2} {two} in the {corner} corner|\
         ¶there are two shapes {on}. The small one, a {color2} {two}, is in the {corner} corner, the big {color} {one} in the center]",
        slots,
        &colors[0],
        &[
            (&colors[1], one, MIDDLE, 0.25),
            (&colors[2], two, place, 0.1),
        ],
    )
}

fn between_two(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = two_colors(&mut slots, sampler);
    let (one, two) = (sampler.pick(FIGURES), sampler.pick(FIGURES));
    slots.phrase("one", one.nouns);
    slots.phrase("two", two.nouns);
    slots.phrase("many", two.plural);
    let across = sampler.chance(0.65);
    let (where_to, near, far, places) = if across {
        (
            "[left and right of it|one on each side|one left and one right of it|to its left and right]",
            "left",
            "right",
            [[0.15, 0.5], [0.85, 0.5]],
        )
    } else {
        (
            "[above and below it|one above and one below it|over it and under it]",
            "[top|upper end]",
            "[bottom|lower end]",
            [[0.5, 0.15], [0.5, 0.85]],
        )
    };
    slots.phrase("where", where_to);
    slots.phrase("near", near);
    slots.phrase("far", far);
    together(
        "[a big {color} {one} between two small {color2} {many}, {where} {on}|a big {color} {one} in the center with two small {color2} {many}, {where} {on}|a {color} {one} in the middle and two small {color2} {many}, {where} {on}|\
         two small {color2} {many} with a big {color} {one} between them, {where} {on}|a large {color} {one} flanked by two small {color2} {many}, {where} {on}|a {color} {one} in the center, a small {color2} {two} at the {near} and the same at the {far} {on}|\
         a big centered {color} {one} with a small {color2} {two} at the {near} and another at the {far} {on}|one big {color} {one}, two little {color2} {many} {where} {on}|\
         ¶big {color} {one} in the middle, small {color2} {many} {where} {on}|\
         ¶[I want|I need|draw] a big {color} {one} in the center {on}. Two small {color2} {many} go {where}|\
         ¶[how do I draw|can you draw] a big {color} {one} with two small {color2} {many} {where} {on}|\
         ¶{near}: small {color2} {two}. center: big {color} {one}. {far}: small {color2} {two} {on}|\
         ¶the big {color} {one} has two little {color2} {many} as guards, {where} {on}|\
         ¶please 1 big {one} in {color}, 2 small {many} in {color2}, {where} {on}|\
         ¶in the middle of the picture a big {color} {one}, and two small {color2} {many} {where} {on}|\
         ¶two small {color2} {many} and one big {color} {one} {on}. The small ones stand {where}]",
        slots,
        &colors[0],
        &[
            (&colors[1], one, MIDDLE, 0.2),
            (&colors[2], two, places[0], 0.1),
            (&colors[2], two, places[1], 0.1),
        ],
    )
}

fn four_corners(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = two_colors(&mut slots, sampler);
    // A triangle would be mirrored.
    let (one, two) = (sampler.pick(FIGURES), sampler.pick(&FIGURES[..4]));
    slots.phrase("one", one.nouns);
    slots.phrase("two", two.nouns);
    slots.phrase("many", two.plural);
    let (center, corner) = (one.level, two.level);
    paint(
        Vec::new(),
        "[a {color} {one} in the center and a small {color2} {two} in each corner {on}|a {color} {one} in the middle with small {color2} {many} in all four corners {on}|a big {color} {one} in the center and four small {color2} {many} in the corners {on}|\
         four small {color2} {many} in the corners around a {color} {one} in the middle {on}|a centered {color} {one} and a little {color2} {two} in every corner {on}|five shapes, a {color} {one} in the center, a small {color2} {two} in each of the four corners {on}|\
         small {color2} {many} in the corners, a {color} {one} in the center {on}|a {color} {one} in the middle, the corners decorated with small {color2} {many} {on}|\
         ¶center: {color} {one}. corners: small {color2} {many} {on}|\
         ¶[I want|I need|draw] a {color} {one} in the center {on}. Each corner gets a small {color2} {two}|\
         ¶[how do I draw|can you draw] a {color} {one} in the middle and {color2} {many} in the four corners {on}|\
         ¶like a playing card {on}, a {color} {one} in the center and in every corner a small {color2} {two}|\
         ¶in the middle is a big {color} {one}, in the corners are four little {color2} {many} {on}|\
         ¶please one {one} in {color} at the center and in each corner one small {two} in {color2} {on}|\
         ¶4 small {color2} {many} (one per corner) + 1 {color} {one} (center) {on}|\
         ¶a {color} {one} sits in the center and is watched by a small {color2} {two} from each corner {on}]",
        slots,
        "let p = uv - vec2<f32>(0.5, 0.5);\nlet q = abs(p) - vec2<f32>(0.35, 0.35);",
        &colors[0],
        vec![
            piece(&colors[1], one.mask("p", 0.25), move |[x, y]| {
                center([x - 0.5, y - 0.5], 0.25)
            }),
            piece(&colors[2], two.mask("q", 0.1), move |[x, y]| {
                let near = |place: f64| {
                    if place < 0.5 {
                        place - 0.15
                    } else {
                        place - 0.85
                    }
                };
                corner([near(x), near(y)], 0.1)
            }),
        ],
    )
}

fn overlapping(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = three_colors(&mut slots, sampler);
    // Two circles are a diagram of sets.
    let (one, two) = *sampler.pick(&[(0, 1), (1, 0), (1, 1), (1, 2), (2, 1), (0, 2), (2, 0)]);
    let [one, two]: [&Figure; 2] = [one, two].map(|at: usize| &FIGURES[at]);
    slots.phrase("one", one.nouns);
    slots.phrase("two", two.nouns);
    let [first, second] = [one, two].map(|figure| figure.level);
    let left = move |[x, y]: Spot| first([x - 0.36, y - 0.5], 0.25);
    let right = move |[x, y]: Spot| second([x - 0.64, y - 0.5], 0.25);
    let lines = format!(
        "let p = uv - vec2<f32>(0.36, 0.5);\nlet q = uv - vec2<f32>(0.64, 0.5);\nlet a = {};\nlet b = {};",
        one.mask("p", 0.25),
        two.mask("q", 0.25)
    );
    paint(
        Vec::new(),
        "[a {color} {one} on the left and a {color2} {two} on the right that overlap, the overlap {color3} {on}|a {color} {one} overlapping a {color2} {two} on its right, {color3} where they overlap {on}|overlapping shapes, left a {color} {one}, right a {color2} {two}, their common part {color3} {on}|\
         a {color} {one} (left) and a {color2} {two} (right) whose intersection is {color3} {on}|a {color} {one} partly over a {color2} {two} to its right, the shared area in {color3} {on}|a venn diagram of a {color} {one} on the left and a {color2} {two} on the right, both is {color3} {on}|\
         a {color} {one} and to its right a {color2} {two}, overlapping in {color3} {on}|a {color} {one} left, a {color2} {two} right, mixed to {color3} where both are {on}|\
         ¶a {color} {one} and a {color2} {two} overlap {on}. The {one} is on the left, and the overlap is {color3}|\
         ¶left: {color} {one}. right: {color2} {two}. overlap: {color3} {on}|\
         ¶[I want|I need|draw] a {color} {one} on the left and a {color2} {two} on the right so that they overlap {on}. Paint the common part {color3}|\
         ¶[how do I color|can you color] the overlap of two shapes {color3} {on}? Left a {color} {one}, right a {color2} {two}|\
         ¶like colored glass {on}, a {color} {one} left, a {color2} {two} right, and {color3} where one sees both|\
         ¶please {one} in {color} left, {two} in {color2} right, they cross, and the crossing area in {color3} {on}|\
         ¶inside the left {one} only {color}, inside the right {two} only {color2}, inside both {color3} {on}|\
         ¶the {one} on the left is {color}, the {two} on the right is {color2}, they share a {color3} region {on}]",
        slots,
        &lines,
        &colors[0],
        vec![
            piece(&colors[1], "a", left),
            piece(&colors[2], "b", right),
            piece(&colors[3], "a * b", move |at| left(at).max(right(at))),
        ],
    )
}

/// Two told figures of one color that are combined to one.
fn combined(phrase: &str, mask: &str, combine: fn(f64, f64) -> f64, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    // They always overlap, and none is within the other.
    let near = *sampler.pick(&[0.3, 0.35, 0.4]);
    let far = *sampler.pick(&[0.6, 0.65, 0.7]);
    let sizes = [(); 2].map(|()| *sampler.pick(&[0.25, 0.3, 0.35]));
    let across = sampler.chance(0.7);
    let places: [Spot; 2] = [near, far].map(|at| if across { [at, 0.5] } else { [0.5, at] });
    let [one, two] = told_pair(places, sizes, &mut slots, sampler);
    slots.phrase("a", "a {one} at {p} with {r}");
    slots.phrase("b", "a {two} at {q} with {s}");
    let [from, to] = places.map(|[x, y]| format!("uv - vec2<f32>({}, {})", float(x), float(y)));
    let lines = format!(
        "let p = {from};\nlet q = {to};\nlet a = {};\nlet b = {};",
        one.mask("p", sizes[0]),
        two.mask("q", sizes[1])
    );
    let levels = [one.level, two.level];
    paint(
        Vec::new(),
        phrase,
        slots,
        &lines,
        &colors[0],
        vec![piece(&colors[1], mask, move |[x, y]| {
            let [first, second] = [0, 1].map(|at: usize| {
                let [cx, cy] = places[at];
                levels[at]([x - cx, y - cy], sizes[at])
            });
            combine(first, second)
        })],
    )
}

fn overlap_only(sampler: &mut Sampler) -> Task {
    combined(
        "[only the overlap of {a} and {b}, a {color} shape {on}|the {color} intersection of {a} and {b} {on}|the {color} part that {a} and {b} have in common {on}|the {color} area that is inside both {a} and {b} {on}|\
         the {color} common part of {a} and {b} {on}|the {color} region where {a} and {b} overlap {on}|a {color} intersection, {a} and {b} {on}|{a} clipped by {b} as a {color} shape {on}|\
         ¶take {a} and {b}. Show only where they overlap, as a {color} shape {on}|\
         ¶{a} AND {b}, {color} result {on}|\
         ¶[I want|I need|draw] the {color} overlap of two shapes {on}. They are {a} and {b}|\
         ¶[how do I draw|can you draw] only the {color} part where {a} and {b} overlap {on}|\
         ¶intersect {a} with {b}, {color} shape {on}|\
         ¶pixels inside {a} and also inside {b} make a {color} shape {on}|\
         ¶please only the piece which is in both, {a} and {b}, as {color} shape {on}|\
         ¶clip {a} by {b} {on}, a {color} shape remains]",
        "a * b",
        f64::max,
        sampler,
    )
}

fn minus(sampler: &mut Sampler) -> Task {
    combined(
        "[{a} minus {b}, a {color} shape {on}|the {color} rest of {a} from which {b} is cut {on}|a {color} shape, {a} with {b} cut out of it {on}|the {color} part of {a} that is not in {b} {on}|\
         the {color} difference of {a} and {b} {on}|what remains of {a} without {b}, as a {color} shape {on}|a {color} shape that is inside {a} but outside {b} {on}|{a}, {b} subtracted, as a {color} shape {on}|\
         ¶cut {b} out of {a} and show the {color} rest {on}|\
         ¶{a} AND NOT {b}, {color} result {on}|\
         ¶[I want|I need|draw] a {color} shape {on}. It is {a}, but {b} is cut away|\
         ¶[how do I cut|can you cut] {b} out of {a} {on}? The rest is a {color} shape|\
         ¶subtract {b} from {a}, {color} shape {on}|\
         ¶pixels inside {a} but not inside {b} make a {color} shape {on}|\
         ¶please {a}, and {b} takes a piece away from it, {color} shape {on}|\
         ¶bite {b} out of {a} {on}, a {color} shape is left]",
        "a * (1.0 - b)",
        |a, b| a.max(-b),
        sampler,
    )
}

fn without_overlap(sampler: &mut Sampler) -> Task {
    combined(
        "[{a} and {b} without their overlap, a {color} shape {on}|the {color} area that is in exactly one of {a} and {b} {on}|the {color} exclusive or of {a} and {b} {on}|the {color} xor of {a} and {b} {on}|\
         {a} and {b} as {color} shapes, empty where they overlap {on}|the {color} symmetric difference of {a} and {b} {on}|a {color} shape of {a} and {b} with their common part left out {on}|{a} or {b} but not both, a {color} shape {on}|\
         ¶draw {a} and {b} as {color} shapes, but leave their overlap empty {on}|\
         ¶{a} XOR {b}, {color} result {on}|\
         ¶[I want|I need|draw] {a} and {b} as {color} shapes {on}. Where both are there is nothing|\
         ¶[how do I remove|can you remove] the overlap from {a} and {b} {on}? The rest is a {color} shape|\
         ¶even-odd fill of {a} and {b} as a {color} shape {on}|\
         ¶pixels in just one of both, {a} or {b}, make a {color} shape {on}|\
         ¶please {a} and {b} as {color} shape, and the part in both must be empty {on}|\
         ¶xor {a} with {b} {on}, a {color} shape]",
        "abs(a - b)",
        |a, b| a.min(b).max(-a.max(b)),
        sampler,
    )
}

fn merged(sampler: &mut Sampler) -> Task {
    combined(
        "[{a} merged with {b} to one {color} shape {on}|the {color} union of {a} and {b} {on}|a {color} shape made of {a} and {b} {on}|one {color} blob of {a} and {b} {on}|\
         {a} joined with {b} as one {color} shape {on}|the {color} silhouette of {a} and {b} together {on}|the {color} area that is in at least one of {a} and {b} {on}|{a} or {b} or both, a {color} shape {on}|\
         ¶merge {a} and {b} into one {color} shape {on}|\
         ¶{a} OR {b}, {color} result {on}|\
         ¶[I want|I need|draw] one {color} shape {on}. It is {a} together with {b}|\
         ¶[how do I join|can you join] {a} and {b} to one {color} shape {on}|\
         ¶unite {a} with {b}, {color} shape {on}|\
         ¶pixels inside {a} or inside {b} make a {color} shape {on}|\
         ¶please {a} and {b} glued together as one {color} shape {on}|\
         ¶add {b} to {a} {on}, so that one {color} shape comes out]",
        "max(a, b)",
        f64::min,
        sampler,
    )
}

fn with_hole(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    // A circle with a round hole is a ring.
    let (outer, hole) = *sampler.pick(&[
        (0, 1),
        (0, 2),
        (0, 4),
        (1, 0),
        (1, 2),
        (1, 4),
        (2, 0),
        (2, 1),
        (1, 1),
        (2, 2),
    ]);
    let [outer, hole]: [&Figure; 2] = [outer, hole].map(|at: usize| &FIGURES[at]);
    slots.phrase("one", outer.nouns);
    slots.phrase("two", hole.nouns);
    let levels = [outer.level, hole.level];
    paint(
        Vec::new(),
        "[a {color} {one} with a hole in the shape of a {two} {on}|a {color} {one} with a {two} cut out of its middle {on}|a {color} {one} with a {two} hole in it {on}|a {color} {one} from which a smaller {two} is cut out {on}|\
         a {color} {one} minus a smaller {two} in its center {on}|a {color} {one} with a {two} for a hole {on}|a {color} {one} with a {two} punched out of the center {on}|a {color} {one} that has an opening like a {two} in the middle {on}|\
         a {color} stencil of a {two} in a {one} {on}|a {color} {one} one can look through by a hole, a {two} {on}|\
         ¶{color} {one}, hole: {two} {on}|\
         ¶[I want|I need|draw] a {color} {one} {on}. In its middle is a hole, a {two}|\
         ¶[how do I cut|can you cut] a {two} out of a {color} {one} {on}|\
         ¶a {color} {one} of size 0.3 minus a {two} of size 0.15, both centered {on}|\
         ¶take a {color} {one} and punch a hole of the shape {two} into it {on}|\
         ¶please one {color} {one}, and in the center of it is missing a {two} {on}|\
         ¶the background shows through a hole in a {color} {one}, the hole is a {two} {on}|\
         ¶like a nut or washer, a {color} {one} with a hole that is a {two} {on}]",
        slots,
        "let p = uv - vec2<f32>(0.5, 0.5);",
        &colors[0],
        vec![piece(
            &colors[1],
            format!(
                "{} * (1.0 - {})",
                outer.mask("p", 0.3),
                hole.mask("p", 0.15)
            ),
            move |[x, y]| {
                let p = [x - 0.5, y - 0.5];
                levels[0](p, 0.3).max(-levels[1](p, 0.15))
            },
        )],
    )
}

fn bitten(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let (side, bite): (_, Spot) = *sampler.pick(&[
        ("[right|right]", [0.8, 0.5]),
        ("left", [0.2, 0.5]),
        ("[top|upper]", [0.5, 0.2]),
        ("[bottom|lower]", [0.5, 0.8]),
    ]);
    slots.phrase("side", side);
    slots.phrase("round", "[circle|circle|disc]");
    let [x, y] = bite.map(float);
    paint(
        Vec::new(),
        "[a {color} {round} with a round bite taken out of its {side} side {on}|a {color} {round} with a bite out of the {side} side {on}|a {color} {round} whose {side} edge is bitten by a smaller circle {on}|a bitten {color} {round}, the bite on the {side} side {on}|\
         a {color} {round} minus a smaller circle on its {side} edge {on}|a {color} {round} with a round notch at the {side} edge {on}|a {color} cookie with a bite missing on the {side} side {on}|a {color} {round} somebody bit into from the {side} side {on}|\
         ¶{color} {round}, bitten on the {side} side {on}|\
         ¶[I want|I need|draw] a {color} {round} {on}. On the {side} side a round bite is missing|\
         ¶[how do I draw|can you draw] a {color} {round} with a bite taken out on the {side} side {on}|\
         ¶cut a small circle out of the {side} edge of a {color} {round} {on}|\
         ¶who ate from my {color} cookie {on}? There is a round bite on the {side} side|\
         ¶please a {color} {round} {on}, on the side {side} a piece is bitten away, also round|\
         ¶a {color} {round} of radius 0.3 minus a circle of radius 0.12 that sits on its {side} edge {on}|\
         ¶a round piece is missing at the {side} edge of the {color} {round} {on}]",
        slots,
        &format!(
            "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet bite = distance(uv, vec2<f32>({x}, {y}));"
        ),
        &colors[0],
        vec![piece(
            &colors[1],
            "step(d, 0.3) * step(0.12, bite)",
            move |at| disc(at, MIDDLE, 0.3).max(-disc(at, bite, 0.12)),
        )],
    )
}
