//! Two to four equal discs side by side, in a row, in a column and at the corners of a square.

use super::{disc_mask, distance_code, tell};
use crate::code::float;
use crate::families::scenes::{disc, ink, paint, piece};
use crate::families::shapes::rounded;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;

pub(super) fn disc_pair(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let from = *sampler.pick(&[0.2, 0.25, 0.3, 0.35]);
    let to = *sampler.pick(&[0.65, 0.7, 0.75, 0.8]);
    let radius = *sampler.pick(&[0.05, 0.06, 0.08, 0.1, 0.12, 0.14]);
    tell(&mut slots, &[("from", from), ("to", to), ("r", radius)]);
    paint(
        Vec::new(),
        "[a {color} disc at x = {from} and a {color2} disc at x = {to}, both at y = 0.5 with radius {r} {on}|two [discs|circles] of radius {r} on the horizontal middle line, {color} at x = {from} and {color2} at x = {to} {on}|\
         two filled circles with centers ({from}, 0.5) in {color} and ({to}, 0.5) in {color2}, radius {r} each {on}|a {color} dot centered at ({from}, 0.5) and a {color2} dot centered at ({to}, 0.5), radius {r} {on}|\
         a pair of dots with radius {r}, half way up, the {color} one at x = {from} and the {color2} one at x = {to} {on}|two balls of radius {r} at height 0.5, one {color} at x = {from}, one {color2} at x = {to} {on}|\
         a {color2} circle of radius {r} at ({to}, 0.5) and a {color} one just as big at ({from}, 0.5) {on}|[discs|dots] of radius {r} at ({from}, 0.5) and ({to}, 0.5), the first {color}, the second {color2} {on}|\
         a {color} filled circle (x {from}, y 0.5) and a {color2} filled circle (x {to}, y 0.5), each with radius {r} {on}|two equal discs, radius {r}, y 0.5: {color} at x {from}, {color2} at x {to} {on}|\
         two round spots of radius {r} on the line y = 0.5, {color} at x = {from} and {color2} at x = {to} {on}|\
         ¶I need two [discs|circles] of radius {r} {on}. The {color} one is at x = {from}, the {color2} one at x = {to}, [both at y = 0.5|both on the middle line]|\
         ¶draw a {color} [disc|circle] at ({from}, 0.5). [Next to it|Beside it], at ({to}, 0.5), [put|add] a {color2} one. Both have radius {r} {on}|\
         ¶two discs: r = {r}, y = 0.5. left: x = {from}, {color}. right: x = {to}, {color2} {on}|\
         ¶there are two dots on the middle line y = 0.5. At x = {from} it's {color}, at x = {to} it's {color2}, the radius is {r} [for both|each] {on}|\
         ¶distance to ({from}, 0.5) below {r} gives {color}, distance to ({to}, 0.5) below {r} gives {color2} {on}|\
         ¶[can you make|can I have] two balls side by side at half height? {color} with center x {from}, {color2} with center x {to}, radius {r} both {on}|\
         ¶please to draw two circle at y = 0.5, the {color} at x = {from} and the {color2} at x = {to}. Radius is {r} for each {on}|\
         ¶one {color} eye at ({from}, 0.5), one {color2} eye at ({to}, 0.5). They're just [discs|filled circles] of radius {r} {on}|\
         ¶put a {color} dot at x = {from} and a {color2} dot at x = {to}. Each is vertically in the middle and {r} in radius {on}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(&colors[1], disc_mask([from, 0.5], radius), move |at| {
                disc(at, [from, 0.5], radius)
            }),
            piece(&colors[2], disc_mask([to, 0.5], radius), move |at| {
                disc(at, [to, 0.5], radius)
            }),
        ],
    )
}

pub(super) fn disc_row(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", "white")],
        &[],
        &mut slots,
        sampler,
    );
    let places: [f64; 3] = *sampler.pick(&[
        [0.25, 0.5, 0.75],
        [0.25, 0.5, 0.75],
        [0.2, 0.5, 0.8],
        [0.15, 0.5, 0.85],
        [0.3, 0.5, 0.7],
        [0.2, 0.4, 0.6],
        [0.4, 0.6, 0.8],
        [0.2, 0.4, 0.8],
    ]);
    let [first, second, third] = places;
    let height = *sampler.pick(&[0.5, 0.5, 0.5, 0.3, 0.25, 0.7, 0.75]);
    let radius = *sampler.pick(&[0.04, 0.05, 0.06, 0.08, 0.09]);
    tell(
        &mut slots,
        &[
            ("a", first),
            ("b", second),
            ("c", third),
            ("y", height),
            ("r", radius),
        ],
    );
    paint(
        Vec::new(),
        "[three {color} discs of radius {r} in a row at x = {a}, {b} and {c}, y = {y} {on}|three {color} circles at y = {y} with x = {a}, {b}, {c} and radius {r} {on}|\
         a row of three {color} dots with radius {r} at height y = {y}, their x is {a}, {b} and {c} {on}|{color} discs with centers ({a}, {y}), ({b}, {y}) and ({c}, {y}), radius {r} {on}|\
         3 {color} filled circles, radius {r}, at x = {a}, x = {b} and x = {c} on the line y = {y} {on}|{color} dots at ({a}, {y}), ({b}, {y}), ({c}, {y}) of radius {r} each {on}|\
         three {color} balls side by side at x {a}, x {b} and x {c}, all at y {y} and with radius {r} {on}|an ellipsis of three {color} dots, radius {r}, y = {y}, x = {a}, {b}, {c} {on}|\
         a horizontal line of {color} discs at x = {a}, {b} and {c}, each of radius {r} and at y = {y} {on}|three equal {color} spots in a row, centers x = {a}, {b}, {c}, y = {y}, radius {r} {on}|\
         {color} circles of radius {r} standing beside each other at y = {y}: x = {a}, {b}, {c} {on}|\
         ¶I want three {color} [discs|dots|circles] [in a row|next to each other] {on}. They are at x = {a}, {b} and {c}, all at y = {y}, and each has radius {r}|\
         ¶draw a {color} dot at ({a}, {y}), [one more|another] at ({b}, {y}) and a third at ({c}, {y}). The radius is {r} {on}|\
         ¶row of 3 {color} discs. x: {a}, {b}, {c}. y: {y}. r: {r} {on}|\
         ¶like the three dots of a menu, {color}, lying at y = {y} {on}. Their centers have x = {a}, {b}, {c} and their radius is {r}|\
         ¶[can I get|how do I get] three {color} circles in one line {on}? The line is y = {y}, they sit at x = {a}, {b}, {c} and are {r} in radius|\
         ¶three {color} balls please {on}. The height of all is y = {y}, first is at x {a}, second at x {b}, third at x {c}. Radius {r}|\
         ¶distance to ({a}, {y}), ({b}, {y}) or ({c}, {y}) at most {r} makes a {color} disc {on}|\
         ¶at y = {y} are three {color} circle of radius {r}. Put one to x = {a}, one to x = {b} and last one to x = {c} {on}|\
         ¶{color} discs, all the same with radius {r}. x goes {a}, {b}, {c} and y stays {y} {on}]",
        slots,
        &format!(
            "let a = {};\nlet b = {};\nlet c = {};\nlet d = min(a, min(b, c));",
            distance_code([first, height]),
            distance_code([second, height]),
            distance_code([third, height])
        ),
        &colors[0],
        vec![piece(
            &colors[1],
            format!("step(d, {})", float(radius)),
            move |at| {
                let discs = places.map(|x| disc(at, [x, height], radius));
                discs.into_iter().fold(f64::MAX, f64::min)
            },
        )],
    )
}

pub(super) fn disc_column(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[
            ("back", "black"),
            ("top", ""),
            ("middle", ""),
            ("bottom", ""),
        ],
        &[],
        &mut slots,
        sampler,
    );
    let [first, second, third] = *sampler.pick(&[
        [0.25, 0.5, 0.75],
        [0.2, 0.5, 0.8],
        [0.15, 0.5, 0.85],
        [0.3, 0.5, 0.7],
        [0.2, 0.4, 0.6],
        [0.4, 0.6, 0.8],
        [0.22, 0.5, 0.78],
    ]);
    let across = *sampler.pick(&[0.5, 0.5, 0.5, 0.3, 0.25, 0.7]);
    let radius = *sampler.pick(&[0.05, 0.06, 0.07, 0.08, 0.09]);
    tell(
        &mut slots,
        &[
            ("a", first),
            ("b", second),
            ("c", third),
            ("x", across),
            ("r", radius),
        ],
    );
    paint(
        Vec::new(),
        "[three discs of radius {r} below each other at x = {x}: {top} at y = {a}, {middle} at y = {b}, {bottom} at y = {c} {on}|a column of three circles at x = {x}, radius {r}, {top} (y = {a}), {middle} (y = {b}) and {bottom} (y = {c}) {on}|\
         a {top} disc at ({x}, {a}), a {middle} disc at ({x}, {b}) and a {bottom} disc at ({x}, {c}), all of radius {r} {on}|three lamps of radius {r} on the line x = {x}, {top} at y {a}, {middle} at y {b}, {bottom} at y {c} {on}|\
         three dots stacked vertically at x = {x} with radius {r}: y = {a} {top}, y = {b} {middle}, y = {c} {bottom} {on}|a vertical row of filled circles, radius {r}, x {x}, colored {top}, {middle}, {bottom} at y {a}, {b}, {c} {on}|\
         discs with centers ({x}, {a}), ({x}, {b}), ({x}, {c}) in {top}, {middle} and {bottom}, radius {r} each {on}|3 round lights, one over the other at x = {x}, y = {a}, {b} and {c} in {top}, {middle} and {bottom}, radius {r} {on}|\
         a {top}, a {middle} and a {bottom} ball of radius {r} at heights y = {a}, {b} and {c}, all at x = {x} {on}|from top to bottom at x = {x} a {top}, a {middle} and a {bottom} circle with radius {r} and y = {a}, {b}, {c} {on}|\
         ¶I have three [discs|lamps|circles] of radius {r} at x = {x}, one below the other {on}. {top} is at y = {a}, {middle} at y = {b} and {bottom} at y = {c}|\
         ¶draw a {top} disc at ({x}, {a}). Under it, at ({x}, {b}), [comes|put] a {middle} one, and at ({x}, {c}) a {bottom} one. [All have|Each has] radius {r} {on}|\
         ¶column of discs, x = {x}, r = {r}. y {a}: {top}. y {b}: {middle}. y {c}: {bottom} {on}|\
         ¶like a traffic light without the box: x = {x}, lamps of radius {r}, {top} at y = {a}, {middle} at y = {b}, {bottom} at y = {c} {on}|\
         ¶[can you|could you] stack three circles for me at x = {x}? y = {a} is {top}, y = {b} is {middle}, y = {c} is {bottom}, and the radius is {r} {on}|\
         ¶I need three dot in vertical, x is always {x}. First y {a} in {top}, then y {b} in {middle}, then y {c} in {bottom}, radius {r} {on}|\
         ¶distance to ({x}, {a}) < {r} is {top}, to ({x}, {b}) < {r} it's {middle}, to ({x}, {c}) < {r} it's {bottom} {on}|\
         ¶three balls hang [below each other|on a string] at x = {x}, each {r} in radius. The {top} one at y = {a}, the {middle} one at y = {b}, the {bottom} one at y = {c} {on}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(&colors[1], disc_mask([across, first], radius), move |at| {
                disc(at, [across, first], radius)
            }),
            piece(&colors[2], disc_mask([across, second], radius), move |at| {
                disc(at, [across, second], radius)
            }),
            piece(&colors[3], disc_mask([across, third], radius), move |at| {
                disc(at, [across, third], radius)
            }),
        ],
    )
}

pub(super) fn disc_corners(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", "white")],
        &[],
        &mut slots,
        sampler,
    );
    let side: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.5, 0.6, 0.7]);
    let half = rounded(side / 2.0);
    let radius = *sampler.pick(&[0.04, 0.05, 0.06, 0.08, 0.1, 0.12]);
    tell(&mut slots, &[("side", side), ("r", radius)]);
    paint(
        Vec::new(),
        "[four {color} discs of radius {r} at the corners of a centered square with side {side} {on}|{color} circles of radius {r}, one at each corner of an invisible centered square of side {side} {on}|\
         a square of four {color} dots around the center, {side} apart, radius {r} {on}|4 {color} discs in a centered square, distance {side} between neighbors, radius {r} {on}|\
         four {color} filled circles with radius {r} whose centers form a centered square of side length {side} {on}|two by two {color} dots around the middle, spacing {side}, radius {r} {on}|\
         {color} discs (radius {r}) on the four corner points of a square with side {side} in the center {on}|four {color} balls of radius {r}, their centers {side} apart in x and in y, centered as a group {on}|\
         a centered 2 x 2 arrangement of {color} discs with radius {r} and center distance {side} {on}|the corners of a centered square of width {side} marked by {color} dots of radius {r} {on}|\
         a four of a die, {color} pips of radius {r} with {side} between their centers across and down {on}|\
         ¶think of a square of side {side} [in the middle|in the center]. [On|At] each of its corners [sits|is] a {color} disc of radius {r}, the square itself is not drawn {on}|\
         ¶I need four {color} [discs|dots] {on}. Their centers make a centered square with side {side}, and each has radius {r}|\
         ¶four {color} discs, r = {r}, centered square layout, spacing {side} {on}|\
         ¶draw {color} dots of radius {r} [so that|such that] they stand {side} apart horizontally and vertically, two above and two below the center {on}|\
         ¶[can I have|can you draw] the four from a die {on}? The pips are {color} with radius {r}, and from one to the next it is {side}, no box|\
         ¶where x is {side} / 2 left or right of the center and y {side} / 2 above or below it, there is a {color} disc of radius {r} {on}|\
         ¶is a square without lines, only its four corners: {color} circle of radius {r} on each. The side is {side} and it's in the center {on}|\
         ¶two {color} discs above, two below, all of radius {r} {on}. Between the centers of neighbors it's {side}, and the group is in the middle of the screen]",
        slots,
        "let p = abs(uv - vec2<f32>(0.5, 0.5));",
        &colors[0],
        vec![piece(
            &colors[1],
            format!(
                "step(distance(p, vec2<f32>({}, {})), {})",
                float(half),
                float(half),
                float(radius)
            ),
            move |at| {
                let (low, high) = (0.5 - half, 0.5 + half);
                let corners = [[low, low], [high, low], [low, high], [high, high]];
                let discs = corners.map(|corner| disc(at, corner, radius));
                discs.into_iter().fold(f64::MAX, f64::min)
            },
        )],
    )
}
