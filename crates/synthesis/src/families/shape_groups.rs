//! Shapes of several colors together: beside, above and inside of each other, in corners and in rows.

use super::scenes::{CENTER, Drawn, Spot, block, families_of, ink, paint, piece, ring};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    families_of(GROUPS)
}

const GROUPS: &[Drawn] = &[
    ("two-shapes", two_shapes),
    ("two-like-shapes", two_like_shapes),
    ("stacked-shapes", stacked_shapes),
    ("shape-in-shape", shape_in_shape),
    ("shape-on-halves", shape_on_halves),
    ("shapes-in-corners", shapes_in_corners),
    ("shapes-of-colors", shapes_of_colors),
];

/// A shape that can stand beside others.
pub(super) struct Figure {
    pub(super) nouns: &'static str,
    pub(super) plural: &'static str,
    /// A number for the place `$` and the size `{s}`, and how many times the size is its limit inside.
    code: &'static str,
    share: f64,
    pub(super) level: fn(Spot, f64) -> f64,
}

/// The first three are filled all over and look alike upside down.
pub(super) const FIGURES: &[Figure] = &[
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
        code: "max(2.0 * abs($.x) - $.y, $.y)",
        share: 1.0,
        level: |[x, y], s| (x.abs() - f64::midpoint(y, s)).max(y - s),
    },
];

impl Figure {
    /// The mask in the program at the place that is called `name`.
    pub(super) fn mask(&self, name: &str, size: f64) -> String {
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
fn pair(phrase: &str, places: [Spot; 2], sampler: &mut Sampler) -> Task {
    let figures = [(); 2].map(|()| sampler.pick(FIGURES));
    pair_of(figures, phrase, places, sampler)
}

fn pair_of(
    [one, two]: [&'static Figure; 2],
    phrase: &str,
    [from, to]: [Spot; 2],
    sampler: &mut Sampler,
) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let size = sized(0.1, 0.2, 0.25, &mut slots, sampler);
    slots.phrase("one", one.nouns);
    slots.phrase("two", two.nouns);
    slots.phrase("many", two.plural);
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
         a {color} {one} with a {color2} {two} to its right {sized} {on}|from left to right a {color} {one} and a {color2} {two} {sized} {on}|a {color} {one} beside a {color2} {two} on its right {sized} {on}|\
         ¶I have two shapes {sized} {on}. On the left is a {color} {one}, on the right a {color2} {two}|\
         ¶draw a {color} {one} on the left. [Next to it|To its right] comes a {color2} {two} {sized} {on}|\
         ¶put two things beside each other {sized} {on}. The left one is a {color} {one} and the right one a {color2} {two}|\
         ¶left: {color} {one}. right: {color2} {two} {sized} {on}|\
         ¶what I see [on the screen|in the picture] is a {color} {one}, and to the right of it a {color2} {two} {sized} {on}|\
         ¶[how do I get|how can I put] two shapes side by side? Left a {color} {one}, right a {color2} {two} {sized} {on}|\
         ¶{color} {one} goes left, {color2} {two} goes right {sized} {on}|\
         ¶there is a {color2} {two} at (0.75, 0.5). At (0.25, 0.5) is a {color} {one} {sized} {on}|\
         ¶[one|the|this] {color2} {two} has a {color} {one} [as its neighbor on|standing at] the left {sized} {on}|\
         ¶the left half [has|gets] a {color} {one} in its middle, the right half a {color2} {two} {sized} {on}|\
         ¶{color} {one} + {color2} {two}, [horizontal layout|in one row] {sized} {on}|\
         ¶[can you draw|could you make|would you draw] a {color} {one} on the left side and a {color2} {two} on the right side {sized} {on}|\
         ¶make 2 shapes, {one} {color} on left, {two} {color2} on right {sized} {on}|\
         ¶[add|place] a {color} {one} to the left side and a {color2} {two} to the right side {sized} {on}|\
         ¶I want to see a {color} {one} with a {color2} {two} standing to its right {sized} {on}|\
         ¶[my students should|the kids should] compare two shapes {sized} {on}, left a {color} {one}, right a {color2} {two}|\
         ¶x = 0.25: {color} {one}, x = 0.75: {color2} {two}, y = 0.5 for both {sized} {on}|\
         ¶a {color} {one}, then further right a {color2} {two} {sized} {on}|\
         ¶please {one} in {color} at the left, {two} in {color2} at the right {sized} {on}|\
         ¶split the screen in thought, the left part shows a {color} {one}, the right part a {color2} {two} {sized} {on}|\
         ¶on the right a {color2} {two}, on the left a {color} {one} {sized} {on}|\
         ¶right: {color2} {two}. left: {color} {one} {sized} {on}|\
         ¶the {two} is {color2} and stands right, the {one} is {color} and stands left {sized} {on}|\
         ¶a {color2} {two} has a {color} {one} to its left {sized} {on}|\
         ¶[what shader|which code] gives me a {color2} {two} at the right and a {color} {one} at the left {sized} {on}|\
         ¶{one} left, {two} right. Colors in that order, {color} and {color2} {sized} {on}|\
         ¶ok so two shapes [next to each other|beside each other], {color2} is the color of the {two} on the right, {color} is the color of the {one} on the left {sized} {on}]",
        [[0.25, 0.5], [0.75, 0.5]],
        sampler,
    )
}

fn two_like_shapes(sampler: &mut Sampler) -> Task {
    let figure = sampler.pick(FIGURES);
    pair_of(
        [figure, figure],
        "[two {many}, one {color} and one {color2} {sized} {on}|two {many}, one {color} and the other {color2} {sized} {on}|a {color} {one} and a {color2} {one} {sized} {on}|two {many} in {color} and {color2} {sized} {on}|two {many}, {color} and {color2} {sized} {on}|one {color} {one} and one {color2} {one} {sized} {on}|\
         two {many} side by side, {color} and {color2} {sized} {on}|two {many} next to each other, the left one {color}, the right one {color2} {sized} {on}|a {color} and a {color2} {one} {sized} {on}|\
         ¶[draw|show me|I want|I need] two {many}, one {color}, one {color2} {sized} {on}|¶two {many}: {color}, {color2} {sized} {on}|¶2 {many}, {color} and {color2} {sized} {on}|¶[how do I draw|can you draw] two {many}, the first {color}, the second {color2} {sized} {on}|¶there are two {many} {sized} {on}. One is {color}, the other is {color2}|\
         ¶a pair of {many}, left {color}, right {color2} {sized} {on}|¶please two {many}, one in {color} and one in {color2} {sized} {on}]",
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
         a {color2} {two} and over it, higher up, a {color} {one} {sized} {on}|a {color} {one} vertically stacked over a {color2} {two} {sized} {on}|\
         ¶I have two shapes {sized} {on}. At the top is a {color} {one}, at the bottom a {color2} {two}|\
         ¶draw a {color} {one} in the upper half. [Below it|Under it] comes a {color2} {two} {sized} {on}|\
         ¶put two things one over the other {sized} {on}. The upper one is a {color} {one} and the lower one a {color2} {two}|\
         ¶top: {color} {one}. bottom: {color2} {two} {sized} {on}|\
         ¶what I see [on the screen|in the picture] is a {color} {one}, and underneath it a {color2} {two} {sized} {on}|\
         ¶[how do I get|how can I put] one shape above another? Up there a {color} {one}, down there a {color2} {two} {sized} {on}|\
         ¶{color} {one} goes up, {color2} {two} goes down, [they don't move|still picture] {sized} {on}|\
         ¶there is a {color2} {two} at (0.5, 0.75). At (0.5, 0.25) is a {color} {one} {sized} {on}|\
         ¶the upper half [has|gets] a {color} {one} in its middle, the lower half a {color2} {two} {sized} {on}|\
         ¶{color} {one} over {color2} {two}, [vertical layout|in one column], not touching {sized} {on}|\
         ¶[can you draw|could you make|would you draw] a {color} {one} at the top and a {color2} {two} at the bottom {sized} {on}|\
         ¶make 2 shapes, {one} {color} on top, {two} {color2} on bottom {sized} {on}|\
         ¶[add|place] a {color} {one} in the upper part and a {color2} {two} in the lower part {sized} {on}|\
         ¶I want to see a {color} {one} with a {color2} {two} hanging below it {sized} {on}|\
         ¶y = 0.25: {color} {one}, y = 0.75: {color2} {two}, x = 0.5 for both {sized} {on}|\
         ¶a {color} {one}, then further down a {color2} {two} {sized} {on}|\
         ¶please {one} in {color} above, {two} in {color2} below {sized} {on}|\
         ¶the {color} {one} is the one above, the {color2} {two} is the one below {sized} {on}|\
         ¶at the bottom a {color2} {two}, at the top a {color} {one} {sized} {on}|\
         ¶bottom: {color2} {two}. top: {color} {one} {sized} {on}|\
         ¶the {two} is {color2} and is below, the {one} is {color} and is above {sized} {on}|\
         ¶a {color2} {two} has a {color} {one} above it, they do not touch {sized} {on}|\
         ¶[what shader|which code] gives me a {color2} {two} in the lower half and a {color} {one} in the upper half {sized} {on}|\
         ¶{one} above, {two} below. Colors in that order, {color} and {color2} {sized} {on}]",
        [[0.5, 0.25], [0.5, 0.75]],
        sampler,
    )
}

/// How people ask for a shape in another one without a color: the inner one is as black as what is around the outer one.
const IN_WHITE: &str = "[a {one} inside a {two}|a {one} inside a {two}|a {one} in a {two}|a {two} with a {one} in it|a {two} with a {one} inside|a {two} around a {one}|a smaller {one} inside a {two}|\
    ¶[draw|show me|I want|I need] a {one} inside a {two}|¶{one} in a {two}|¶[how do I draw|can you draw] a {one} inside a {two}|¶a {two}, in the middle of it a {one}]";

fn shape_in_shape(sampler: &mut Sampler) -> Task {
    let outer = sampler.pick(&FIGURES[..3]);
    let inner = sampler.pick(FIGURES);
    let mut slots = Slots::default();
    let is_plain = sampler.chance(0.2);
    let colors = if is_plain {
        ["black", "black", "white"].map(Color::exactly).to_vec()
    } else {
        let inks = [("back", "black"), ("color", ""), ("color2", "")];
        ink(&inks, &[], &mut slots, sampler)
    };
    slots.phrase("one", inner.nouns);
    slots.phrase("two", outer.nouns);
    let (first, second) = (outer.level, inner.level);
    let moved = |[x, y]: Spot| [x - 0.5, y - 0.5];
    paint(
        Vec::new(),
        if is_plain {
            IN_WHITE
        } else {
            "[a {color} {one} inside a {color2} {two} {on}|a {color} {one} in a {color2} {two} {on}|a {color2} {two} with a {color} {one} in it {on}|a {color2} {two} containing a {color} {one} {on}|a {color} {one} in the middle of a {color2} {two} {on}|\
         a {color2} {two} with a smaller {color} {one} in its center {on}|a big {color2} {two} and on it a small {color} {one} {on}|a {color2} {two} around a {color} {one} {on}|a {color2} badge, a {two} with a {color} {one} on it {on}|\
         a small {color} {one} centered on a large {color2} {two} {on}|a {color} {one} within a {color2} {two} {on}|a {color2} {two} holding a {color} {one} {on}|a {color} {one} of size 0.15 in a {color2} {two} of size 0.35 {on}|\
         a logo of a {color} {one} inside a {color2} {two} {on}|a {color} {one} drawn on top of a bigger {color2} {two} {on}|a {color2} {two}, its inside decorated with a {color} {one} {on}|\
         ¶I have a big {color2} {two} {on}. Inside it [should be|put] a small {color} {one}|\
         ¶draw a {color2} {two} {on}. Then put a smaller {color} {one} [in its middle|on top of it]|\
         ¶outside: {color2} {two}. inside: {color} {one}, smaller, same center. draw it {on}|\
         ¶two shapes with one center {on}. The big one is a {color2} {two} and the little one in it a {color} {one}|\
         ¶what I see is a {color} {one}, and around it a larger {color2} {two} {on}|\
         ¶[how do I put|how can I put] a {color} {one} into a {color2} {two} {on}|\
         ¶[draw|show|paint] a {color2} {two} first, size 0.35, then over it a {color} {one}, size 0.15, [both|everything] centered {on}|\
         ¶my [badge|logo] is a {color2} {two}, and the {color} {one} in its center is the emblem {on}|\
         ¶the {color} {one} lives in a {color2} {two}, it is less than half as big {on}|\
         ¶{color} {one} inside {color2} {two} {on}|\
         ¶{color2} {two}, in the middle of it a {color} {one} {on}|\
         ¶[can you draw|could you make|would you draw] a {color2} {two} that has a {color} {one} inside {on}|\
         ¶please {two} in {color2} and inside it small {one} in {color} {on}|\
         ¶a {color2} {two} is the background of a smaller {color} {one} {on}, both in the center|\
         ¶[add|place] a small {color} {one} on top of a big {color2} {two} {on}|\
         ¶button with icon {on}, the button a {color2} {two}, the icon a {color} {one}|\
         ¶nested shapes, two levels {on}: outside {color2} {two}, inside {color} {one}|\
         ¶the big {color2} {two} carries a small {color} {one} in its center {on}|\
         ¶outside a {color2} {two}, inside a {color} {one} {on}|\
         ¶inside: {color} {one}. outside: {color2} {two} {on}|\
         ¶[the outer|the bigger] shape is a {color2} {two}, [the inner|the smaller] a {color} {one} {on}|\
         ¶[the inner|the smaller] shape is a {color} {one}, [the outer|the bigger] a {color2} {two} {on}|\
         ¶start with a {color2} {two} {on}, then stamp a smaller {color} {one} into its middle|\
         ¶[which code|what shader] draws a {color2} {two} that has a {color} {one} in the middle {on}]"
        },
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
         a {color} {thing} against {halves}|a {color} {thing} on a two-colored ground: {halves}|\
         ¶the background has two colors: {halves}. In the middle [stands|is] a {color} {thing}|\
         ¶I want {halves}. On top of that [goes|comes] a {color} {thing} in the center|\
         ¶first paint {halves}. Then draw a {color} {thing} over the middle|\
         ¶[one|the|this] {color} {thing} sits in the center. What's behind it? {halves}|\
         ¶there is a {color} {thing} right where the halves meet. The halves are: {halves}|\
         ¶[how do I draw|how can I put] a {color} {thing} on two backgrounds at once? I mean {halves}|\
         ¶back: {halves}. front: {color} {thing}, centered|\
         ¶you see {halves}, and a {color} {thing} in the middle [covers|hides] a bit of each|\
         ¶[can you draw|could you make|would you draw] a {color} {thing} in the middle of {halves}|\
         ¶{halves}, [centered|center]: {color} {thing}|\
         ¶please {halves}, and {color} {thing} in the center of all|\
         ¶split background, {halves}. [Add|Put] a {color} {thing} in the center|\
         ¶half and half behind, I mean {halves}, and a {color} {thing} in front|\
         ¶a {color} {thing} in front, and behind it {halves}|\
         ¶{color} is the {thing} in the middle, and the ground behind is {halves}|\
         ¶half and half background: {halves}. One {color} {thing} in the center of the screen|\
         ¶[what shader|which code] shows a {color} {thing} on a background that is split, {halves}|\
         ¶foreground {color} {thing}, background {halves}]",
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
         {color} corner {many} {on}|a set of four {color} {many} placed in the corners {on}|a {color} {one} at every corner {on}|{color} {many} sitting in the corners of the picture {on}|corner decorations: four {color} {many} {on}|\
         ¶I need a {color} {one} in [each|every] corner, so four [in all|of them] {on}|\
         ¶draw a small {color} {one} near the top left corner {on}. [Repeat it|Do the same] in the other three corners|\
         ¶the middle stays empty, [but in|in] the four corners there are {color} {many} {on}|\
         ¶4 {color} {many}, at (0.15, 0.15) and mirrored to the other corners {on}|\
         ¶[how do I put|how can I put] something into all corners? {color} {many}, one each {on}|\
         ¶like the corners of a [photo album|playing card], each has a {color} {one} {on}|\
         ¶a frame only hinted at, four {color} {many} mark the corners {on}|\
         ¶corner tl, tr, bl, br: one {color} {one} each {on}|\
         ¶[can you draw|could you make|would you draw] small {color} {many} in all the corners {on}|\
         ¶{color} {one} x 4, one for each corner {on}|\
         ¶[add|place] a small {color} {one} to all four corners of the picture {on}|\
         ¶please in every corner one {one} in {color}, four in total {on}|\
         ¶top left, top right, bottom left, bottom right, [everywhere|each time] a {color} {one} {on}|\
         ¶decorate the four corners with {color} {many} and nothing else {on}|\
         ¶[which code|what shader] puts a small {color} {one} into each of the four corners {on}|\
         ¶nothing in the middle, just a {color} {one} up left, up right, down left and down right {on}|\
         ¶a {color} {one} sits in each corner of my window like a screw {on}|\
         ¶all 4 corners -> small {color} {one} {on}]",
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
         a horizontal line of {n} {many}: {colors} {on}|{many} in {colors}, left to right {on}|{n} {many} beside each other with the colors {colors} {on}|{colors} {many} lined up horizontally {on}|a set of {many} in one row, {colors} {on}|\
         ¶I have {n} {many} [and they stand|standing] in a row {on}. From left to right they are {colors}|\
         ¶draw {n} {many} side by side {on}. The colors are {colors}, [starting at the left|in this order]|\
         ¶put {n} {many} next to each other {on}, colored {colors} from the left|\
         ¶row of {n}: {many}, {colors} {on}|\
         ¶what I see is a line of {many} {on}. Going right, they are {colors}|\
         ¶[how do I get|how can I draw] {n} {many} with different colors in one row {on}? From left to right {colors}|\
         ¶{many} lined up like [beads|kids in school], left to right {colors} {on}|\
         ¶{n} columns, each with one of the {many} in it, {colors} from the left {on}]"
    } else {
        "[{n} {many} in a column: {colors} {on}|{n} {many} one above the other in {colors} {on}|a column of {n} {many}, {colors} from top to bottom {on}|{n} {many} stacked vertically, colored {colors} {on}|\
         a column of {many} in {colors} {on}|{colors} {many} in a column {on}|from top to bottom {n} {many} in {colors} {on}|{n} differently colored {many} in a vertical column, {colors} {on}|\
         a vertical line of {n} {many}: {colors} {on}|{many} in {colors}, top to bottom {on}|{n} {many} below each other with the colors {colors} {on}|{colors} {many} lined up vertically {on}|a set of {many} in one column, {colors} {on}|\
         ¶I have {n} {many} [and they stand|standing] one below the other {on}. From top to bottom they are {colors}|\
         ¶draw {n} {many} in a column {on}. The colors are {colors}, [starting at the top|in this order]|\
         ¶put {n} {many} under each other {on}, colored {colors} from the top|\
         ¶column of {n}: {many}, {colors} {on}|\
         ¶what I see is a vertical line of {many} {on}. Going down, they are {colors}|\
         ¶[how do I get|how can I draw] {n} {many} with different colors in one column {on}? From top to bottom {colors}|\
         ¶{many} stacked like a [tower|traffic light], top to bottom {colors} {on}|\
         ¶{n} rows, each with one of the {many} in it, {colors} from the top {on}]"
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
