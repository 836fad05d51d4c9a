//! Pictures of several figures whose places and sizes are all told: discs in rows, faces, houses, roads, targets and bars.

use crate::code::float;
use crate::families::scenes::{
    CENTER, Drawn, MIDDLE, Spot, block, disc, families_of, ink, paint, piece,
};
use crate::families::shapes::rounded;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    families_of(GROUPS)
}

const GROUPS: &[Drawn] = &[
    ("measured-disc-pair", disc_pair),
    ("measured-disc-row", disc_row),
    ("measured-disc-column", disc_column),
    ("measured-disc-corners", disc_corners),
    ("measured-disc-on-square", disc_on_square),
    ("measured-square-hole", square_hole),
    ("measured-face", face),
    ("measured-house", house),
    ("measured-tree", tree),
    ("measured-sun", sun),
    ("measured-road", road),
    ("measured-target", target),
    ("measured-four-squares", four_squares),
    ("measured-cross", cross),
    ("measured-cut-disc", cut_disc),
    ("measured-progress", progress),
];

/// Fills the slots with numbers.
fn tell(slots: &mut Slots, numbers: &[(&'static str, f64)]) {
    for &(name, number) in numbers {
        slots.value(name, words::decimal(number));
    }
}

/// The distance to a place in the program.
fn distance_code([x, y]: Spot) -> String {
    format!("distance(uv, vec2<f32>({}, {}))", float(x), float(y))
}

/// The mask of a disc in the program.
fn disc_mask(center: Spot, radius: f64) -> String {
    format!("step({}, {})", distance_code(center), float(radius))
}

/// The mask of what is between two bounds of an axis in the program.
fn between_mask(axis: &str, [low, high]: Spot) -> String {
    format!(
        "step({}, uv.{axis}) * step(uv.{axis}, {})",
        float(low),
        float(high)
    )
}

/// Below 0 between two bounds.
fn between(place: f64, [low, high]: Spot) -> f64 {
    (low - place).max(place - high)
}

/// Half the side of a square, which is told in the slot `sized` whole or halved.
fn square_size(slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let side: f64 = *sampler.pick(&[0.5, 0.6, 0.6, 0.7, 0.8]);
    let half = rounded(side / 2.0);
    if sampler.chance(0.4) {
        tell(slots, &[("side", half)]);
        slots.phrase("sized", "[half side|half side length|half width] {side}");
    } else {
        tell(slots, &[("side", side)]);
        slots.phrase("sized", "[side|side|side length|width] {side}");
    }
    half
}

fn disc_pair(sampler: &mut Sampler) -> Task {
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

fn disc_row(sampler: &mut Sampler) -> Task {
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

fn disc_column(sampler: &mut Sampler) -> Task {
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

fn disc_corners(sampler: &mut Sampler) -> Task {
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

fn disc_on_square(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let half = square_size(&mut slots, sampler);
    let radius = *sampler.pick(&[0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.22]);
    tell(&mut slots, &[("r", radius)]);
    paint(
        Vec::new(),
        "[a {color} disc of radius {r} on a {color2} square with {sized} {on}|a {color2} square ({sized}) with a {color} circle of radius {r} in its middle {on}|a centered {color2} square with {sized} and on it a {color} disc with radius {r} {on}|\
         a {color} dot of radius {r} in the middle of a {color2} square, {sized} {on}|a {color2} box with {sized} under a {color} disc with radius {r}, both centered {on}|a {color} filled circle, radius {r}, on top of a {color2} square, {sized} {on}|\
         a {color2} tile with {sized} that has a {color} dot of radius {r} in the center {on}|a square in {color2} with {sized} and a disc in {color} with radius {r}, same center {on}|\
         concentric shapes: {color2} square, {sized}, and over it a {color} disc, radius {r} {on}|a japanese flag as a square: {color2} square with {sized}, {color} disc with radius {r} {on}|\
         ¶I have a {color2} square with {sized} in the center {on}. On top of it [put|goes|lies] a {color} disc of radius {r}|\
         ¶draw a {color2} square in the middle, {sized}. [Then|After that] a {color} circle of radius {r} over it {on}|\
         ¶square: {color2}, {sized}. disc: {color}, r = {r}. both centered {on}|\
         ¶the {color} disc has radius {r}. [Behind it|Under it] is a {color2} square with {sized}, and both sit in the middle {on}|\
         ¶[can you|could you] put a {color} ball of radius {r} onto a {color2} square with {sized}? Everything is centered {on}|\
         ¶length(p) < {r} is {color}, around that is a {color2} square with {sized} {on}|\
         ¶make me big {color2} square with {sized} and inside one {color} circle with radius {r}, in the center both {on}|\
         ¶my badge is a {color2} square, {sized}, [with|plus] a {color} dot in its center. The dot has radius {r} {on}|\
         ¶a {color2} square sits in the middle of the screen, {sized}, and it carries a {color} disc of radius {r} {on}|\
         ¶the disc has radius {r} and is {color}, the square under it is {color2} with {sized}, both centered {on}|\
         ¶below: a centered {color2} square with {sized}. on top: a {color} disc of radius {r} {on}|\
         ¶a {color2} centered square, {sized}, carries a {color} circle, r = {r}, in its middle {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(
                &colors[2],
                format!("step(max(abs(p.x), abs(p.y)), {})", float(half)),
                move |at| block(at, MIDDLE, half, half),
            ),
            piece(
                &colors[1],
                format!("step(length(p), {})", float(radius)),
                move |at| disc(at, MIDDLE, radius),
            ),
        ],
    )
}

fn square_hole(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", "white")],
        &[],
        &mut slots,
        sampler,
    );
    let half = square_size(&mut slots, sampler);
    let radius = *sampler.pick(&[0.08, 0.1, 0.12, 0.15, 0.18, 0.2, 0.22]);
    tell(&mut slots, &[("r", radius)]);
    paint(
        Vec::new(),
        "[a {color} square with {sized} and a round hole of radius {r} in its center {on}|a {color} square ({sized}) with a circular hole of radius {r} {on}|a {color} plate, square with {sized}, with a round opening of radius {r} in the middle {on}|\
         a centered {color} square, {sized}, from which a disc of radius {r} is cut out {on}|a {color} square with {sized} minus a centered circle with radius {r} {on}|a square {color} nut with {sized} and a hole with radius {r} {on}|\
         a {color} tile with {sized}, pierced in the middle by a hole of radius {r} {on}|a {color} square frame with {sized} and a round window with radius {r} {on}|a {color} box with {sized} and a circular cutout in its center, radius {r} {on}|\
         the {color} area inside of a centered square with {sized} but outside of the circle with radius {r} {on}|a {color} square washer: {sized}, hole radius {r} {on}|\
         ¶I need a {color} square in the center, {sized} {on}. It has a round hole of radius {r} in the middle, where you see the background|\
         ¶draw a {color} square with {sized}. [Then cut|Now cut] a circle of radius {r} out of its center {on}|\
         ¶{color} square, {sized}, minus disc, r = {r}, [same center|both centered] {on}|\
         ¶[take|start with] a centered {color} square with {sized} and punch a hole into it. The hole is round and its radius is {r} {on}|\
         ¶[how do I draw|can you draw] a {color} square with a hole {on}? Make it {sized}, the round hole in the center has radius {r}|\
         ¶max(abs(p.x), abs(p.y)) for a {color} square with {sized}, but empty where length(p) < {r} {on}|\
         ¶it is {color} square with {sized}, in middle is missing a circle. This circle have radius {r} {on}|\
         ¶a {color} square washer lies in the middle, {sized}. You can look through its round hole, which has radius {r} {on}|\
         ¶hole: radius {r}. plate: a centered {color} square with {sized} {on}|\
         ¶[which code|what shader] cuts a round hole of radius {r} into a centered {color} square with {sized} {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![piece(
            &colors[1],
            format!(
                "step(max(abs(p.x), abs(p.y)), {}) * step({}, length(p))",
                float(half),
                float(radius)
            ),
            move |at| block(at, MIDDLE, half, half).max(-disc(at, MIDDLE, radius)),
        )],
    )
}

fn face(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("eyes", "")],
        &[],
        &mut slots,
        sampler,
    );
    let head = *sampler.pick(&[0.3, 0.32, 0.35, 0.4, 0.42, 0.45]);
    let eye = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    let height = *sampler.pick(&[0.38, 0.4, 0.42, 0.45, 0.48]);
    let [left, right] = *sampler.pick(&[[0.35, 0.65], [0.38, 0.62], [0.4, 0.6], [0.42, 0.58]]);
    tell(
        &mut slots,
        &[
            ("head", head),
            ("r", eye),
            ("y", height),
            ("left", left),
            ("right", right),
        ],
    );
    paint(
        Vec::new(),
        "[a {color} face of radius {head} with {eyes} eyes of radius {r} at ({left}, {y}) and ({right}, {y}), no mouth {on}|a mouthless {color} face, head radius {head}, two {eyes} eyes with radius {r} at x = {left} and x = {right}, y = {y} {on}|\
         a centered {color} head with radius {head} and {eyes} dot eyes, radius {r}, at ({left}, {y}) and ({right}, {y}), without a mouth {on}|a {color} disc of radius {head} in the center with two {eyes} discs of radius {r} on it at ({left}, {y}) and ({right}, {y}) {on}|\
         a round {color} face (radius {head}) with {eyes} eyes (radius {r}) at x {left} and x {right}, y {y}, and no mouth {on}|a {color} emoji without a mouth: head radius {head}, {eyes} eyes of radius {r}, eye centers ({left}, {y}) and ({right}, {y}) {on}|\
         a {color} button of radius {head} in the middle with two {eyes} holes of radius {r} at y = {y}, x = {left} and x = {right} {on}|a speechless {color} face with radius {head} whose {eyes} eyes, radius {r}, are at x = {left} and {right} and y = {y}, no mouth {on}|\
         a {color} circle with radius {head} for the head, two {eyes} circles with radius {r} at ({left}, {y}) and ({right}, {y}) for the eyes, nothing else {on}|two {eyes} eyes of radius {r} at ({left}, {y}) and ({right}, {y}) in a centered {color} face of radius {head}, mouth left out {on}|\
         ¶I want a {color} head in the center, radius {head} {on}. Its {eyes} eyes have radius {r} and are at ({left}, {y}) and ({right}, {y}). [No mouth|It has no mouth]|\
         ¶draw a {color} disc of radius {head} in the middle. [On it|On top] put {eyes} eyes of radius {r} at x = {left} and x = {right}, both at y = {y}, no mouth {on}|\
         ¶head: {color}, r = {head}, centered. eyes: {eyes}, r = {r}, at ({left}, {y}) and ({right}, {y}). no mouth {on}|\
         ¶a face that says nothing, it has no mouth. {color} head with radius {head}, two {eyes} eyes at ({left}, {y}) and ({right}, {y}) with radius {r} {on}|\
         ¶[can you make|can I have] a {color} face without mouth? The head is {head} in radius, the {eyes} eyes {r}, and they sit at x {left} and x {right}, y {y} {on}|\
         ¶face is {color} circle in center, radius {head}. Eyes is {eyes}, radius {r}, place ({left}, {y}) and ({right}, {y}), mouth no need {on}|\
         ¶length(p) < {head} is the {color} head, the {eyes} eyes are within {r} of ({left}, {y}) and ({right}, {y}), no mouth {on}|\
         ¶a {color} ghost face looks at me with {eyes} eyes. Head in the middle, radius {head}; eyes at ({left}, {y}) and ({right}, {y}), radius {r}; no mouth {on}]",
        slots,
        &format!(
            "{CENTER}\nlet d = min({}, {});",
            distance_code([left, height]),
            distance_code([right, height])
        ),
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!("step(length(p), {})", float(head)),
                move |at| disc(at, MIDDLE, head),
            ),
            piece(&colors[2], format!("step(d, {})", float(eye)), move |at| {
                disc(at, [left, height], eye).min(disc(at, [right, height], eye))
            }),
        ],
    )
}

fn house(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("sky", ""), ("wall", ""), ("roof", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across: Spot = *sampler.pick(&[
        [0.3, 0.7],
        [0.25, 0.75],
        [0.2, 0.8],
        [0.35, 0.65],
        [0.2, 0.6],
        [0.4, 0.8],
    ]);
    let down: Spot = *sampler.pick(&[
        [0.5, 0.9],
        [0.45, 0.8],
        [0.5, 0.8],
        [0.4, 0.85],
        [0.55, 0.9],
    ]);
    let tip: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3]);
    let wider: f64 = *sampler.pick(&[0.0, 0.1, 0.1, 0.2]);
    let ([left, right], [top, bottom]) = (across, down);
    let middle = rounded(left.midpoint(right));
    let base = rounded(right - left + wider);
    let half = rounded(base / 2.0);
    let height = rounded(top - tip);
    tell(
        &mut slots,
        &[
            ("left", left),
            ("right", right),
            ("top", top),
            ("bottom", bottom),
            ("x", middle),
            ("tip", tip),
            ("base", base),
        ],
    );
    paint(
        Vec::new(),
        "[a house with a {wall} wall from x = {left} to {right} and y = {top} to {bottom} and a {roof} triangle roof on it, tip ({x}, {tip}), base width {base}, {sky} sky|\
         a {wall} house, x {left} to {right}, y {top} to {bottom}, with a {roof} roof of base width {base} at y {top} and its tip at ({x}, {tip}) under a {sky} sky|\
         a {sky} sky with a {wall} rectangle x {left} to {right}, y {top} to {bottom} and on it a {roof} triangle of base width {base} with the tip at ({x}, {tip})|\
         a simple house on {sky}: {wall} wall with x in {left} to {right} and y in {top} to {bottom}, {roof} roof on it with tip ({x}, {tip}) and base width {base}|\
         a {roof} roof (tip ({x}, {tip}), base {base} wide on y = {top}) on {wall} walls (x from {left} to {right}, y from {top} to {bottom}), sky {sky}|\
         a {wall} hut between x = {left} and x = {right}, y = {top} and y = {bottom}, with a {roof} gable {base} wide on top, peak at ({x}, {tip}), {sky} background|\
         a {wall} box from ({left}, {top}) to ({right}, {bottom}) with a {roof} triangle of width {base} standing on it, apex ({x}, {tip}), against {sky} sky|\
         a cottage against a {sky} sky: {wall} front from ({left}, {top}) to ({right}, {bottom}), {roof} roof on top with peak ({x}, {tip}) and base width {base}|\
         a {sky} picture of a house with {wall} walls spanning x {left} to {right}, y {top} to {bottom}, {roof} roof with its tip at ({x}, {tip}) and a base of width {base} on the wall|\
         a house icon, {wall} rectangle ({left}, {top}) to ({right}, {bottom}), {roof} triangle above it from the tip ({x}, {tip}) to a base of width {base}, {sky} ground|\
         ¶draw a house before a {sky} sky. The {wall} wall goes from x = {left} to {right} and from y = {top} to {bottom}, the {roof} roof on it has its tip at ({x}, {tip}) and is {base} wide at its base|\
         ¶house. wall: {wall}, x {left} to {right}, y {top} to {bottom}. roof: {roof} triangle on the wall, tip ({x}, {tip}), base width {base}. sky: {sky}|\
         ¶the sky is {sky}. A {wall} wall stands between x = {left} and x = {right}, y = {top} and y = {bottom}; on it [sits|is] a {roof} triangle with tip ({x}, {tip}) and base width {base}|\
         ¶[can you build|can I get] a house? Walls {wall}, from ({left}, {top}) to ({right}, {bottom}). On them a {roof} roof, {base} wide below, peak at ({x}, {tip}). The rest is {sky} sky|\
         ¶my kid wants a house: {wall} box from ({left}, {top}) to ({right}, {bottom}), {roof} triangle on it that is {base} wide and has its tip at ({x}, {tip}). All around {sky}|\
         ¶I need house with wall {wall} in x {left} to {right}, y {top} to {bottom}. On the wall is roof {roof}, tip in ({x}, {tip}), base width {base}. Sky is {sky}|\
         ¶put a {roof} roof on a {wall} block. The block spans x {left} to {right} and y {top} to {bottom}, the roof starts there {base} wide and ends in a tip at ({x}, {tip}), {sky} sky behind|\
         ¶start with {sky}. Add a {wall} rectangle, corners ({left}, {top}) and ({right}, {bottom}). Its roof is a {roof} triangle, apex ({x}, {tip}), base width {base} at y = {top}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!(
                    "{} * {}",
                    between_mask("x", across),
                    between_mask("y", down)
                ),
                move |[x, y]| between(x, across).max(between(y, down)),
            ),
            piece(
                &colors[2],
                format!(
                    "step(abs(uv.x - {}), {} * (uv.y - {}) / {}) * step(uv.y, {})",
                    float(middle),
                    float(half),
                    float(tip),
                    float(height),
                    float(top)
                ),
                move |[x, y]| {
                    let share = (y - tip) / (top - tip);
                    ((x - middle).abs() - half * share).max(y - top)
                },
            ),
        ],
    )
}

fn tree(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("sky", ""), ("trunk", ""), ("crown", "")],
        &[],
        &mut slots,
        sampler,
    );
    let half = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    let radius = *sampler.pick(&[0.15, 0.18, 0.2, 0.22, 0.25]);
    let height = *sampler.pick(&[0.3, 0.35, 0.38, 0.4, 0.45]);
    let foot = *sampler.pick(&[0.8, 0.85, 0.9, 0.95]);
    tell(
        &mut slots,
        &[("half", half), ("r", radius), ("y", height), ("foot", foot)],
    );
    paint(
        Vec::new(),
        "[a tree on {sky} with a {crown} crown of radius {r} at (0.5, {y}) and a {trunk} trunk of half width {half} down to y = {foot}|a {crown} disc of radius {r} centered at (0.5, {y}) on a {trunk} trunk with half width {half} that ends at y = {foot}, {sky} sky|\
         a tree: {trunk} trunk, half width {half}, foot at y = {foot}, {crown} crown, radius {r}, center (0.5, {y}), {sky} background|a round {crown} treetop (radius {r}, center (0.5, {y})) over a {trunk} trunk (half width {half}, down to y {foot}) against a {sky} sky|\
         a lollipop tree in front of {sky}, {crown} ball with radius {r} at (0.5, {y}), {trunk} stem of half width {half} reaching down to y = {foot}|a {sky} sky and a tree with {crown} leaves, radius {r} around (0.5, {y}), and a {trunk} trunk of half width {half} to y = {foot}|\
         a {trunk} stem of half width {half} under x = 0.5, standing at y = {foot}, with a {crown} circle of radius {r} at y = {y} on it, on {sky}|a centered tree whose {crown} crown has radius {r} and its center at y = {y}, {trunk} trunk half width {half}, trunk bottom y = {foot}, {sky} ground|\
         a kid's tree with a {trunk} trunk of half width {half} at x = 0.5 down to y = {foot} and a {crown} crown of radius {r} at y = {y}, sky {sky}|a {crown} and {trunk} tree on {sky}, crown radius {r} at (0.5, {y}), trunk half width {half} and lower end at y = {foot}|\
         ¶I want a tree on a {sky} sky. Its {crown} crown is a disc of radius {r} at (0.5, {y}), [its|the] {trunk} trunk has half width {half} and goes down to y = {foot}|\
         ¶tree. crown: {crown}, r = {r}, center (0.5, {y}). trunk: {trunk}, half width {half}, from the crown to y = {foot}. sky: {sky}|\
         ¶draw a {trunk} trunk in the middle, half width {half}, standing at y = {foot}. [On it|On top] [sits|comes] a {crown} ball of radius {r} at (0.5, {y}), [the rest|all around] is {sky}|\
         ¶fill it with {sky}. A {trunk} bar within {half} of x = 0.5 ends below at y = {foot}, and a {crown} disc of radius {r} at (0.5, {y}) covers its top|\
         ¶[can you draw|can you grow] me a tree? {crown} leaves as a circle at (0.5, {y}) with radius {r}, {trunk} wood {half} to each side of x = 0.5 down to y = {foot}, {sky} sky|\
         ¶tree have {trunk} trunk with half width {half} until y = {foot}, and circle {crown} on top with radius {r} in (0.5, {y}). Sky is {sky}|\
         ¶one tree for my map on {sky}. The trunk is {trunk}, half width {half}, its foot at y = {foot}, and the crown above is {crown}, radius {r}, center at (0.5, {y})|\
         ¶the crown is {crown} and {r} in radius, its center at x 0.5, y {y}. It stands on a {trunk} trunk of half width {half} that reaches y = {foot}. Behind it {sky}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!(
                    "step(abs(uv.x - 0.5), {}) * {}",
                    float(half),
                    between_mask("y", [height, foot])
                ),
                move |[x, y]| ((x - 0.5).abs() - half).max(between(y, [height, foot])),
            ),
            piece(&colors[2], disc_mask([0.5, height], radius), move |at| {
                disc(at, [0.5, height], radius)
            }),
        ],
    )
}

fn sun(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("sky", ""), ("ground", ""), ("sun", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across = *sampler.pick(&[0.2, 0.25, 0.3, 0.5, 0.7, 0.75, 0.8]);
    let height = *sampler.pick(&[0.2, 0.25, 0.3, 0.35]);
    let radius = *sampler.pick(&[0.06, 0.08, 0.1, 0.12, 0.15]);
    let horizon = *sampler.pick(&[0.6, 0.65, 0.7, 0.75, 0.8]);
    tell(
        &mut slots,
        &[
            ("x", across),
            ("y", height),
            ("r", radius),
            ("horizon", horizon),
        ],
    );
    paint(
        Vec::new(),
        "[a {sun} sun of radius {r} at ({x}, {y}) in a {sky} sky with {ground} ground below y = {horizon}|a {sky} sky, a {sun} sun disc with radius {r} at ({x}, {y}) and {ground} ground from y = {horizon} down|\
         a landscape: {sky} sky, {ground} land below y = {horizon}, {sun} sun with center ({x}, {y}) and radius {r}|{ground} ground under the horizon y = {horizon}, {sky} above it and a {sun} disc of radius {r} at ({x}, {y})|\
         a {sun} circle with radius {r} at x = {x}, y = {y} over {sky} with a {ground} band below y = {horizon}|a {ground} meadow from y = {horizon} to the bottom, {sky} sky and a {sun} sun, radius {r}, center ({x}, {y})|\
         a {sun} moon or sun of radius {r} at ({x}, {y}) on {sky}, everything below y = {horizon} in {ground}|a horizon at y = {horizon}, {sky} above, {ground} below, with a {sun} sun at ({x}, {y}) of radius {r}|\
         a simple {sky} day with a {sun} sun (center ({x}, {y}), radius {r}) and a {ground} field below y {horizon}|a {sun} ball in the {sky} sky at ({x}, {y}), radius {r}, and a {ground} sea below the line y = {horizon}|\
         a scene of {sky} sky and {ground} ground split at y = {horizon} with a {sun} sun of radius {r} at x {x}, y {y}|\
         ¶the sky is {sky}. At ({x}, {y}) there's a {sun} sun of radius {r}, and below y = {horizon} [everything is|it's all] {ground}|\
         ¶sky: {sky}. sun: {sun}, r = {r}, at ({x}, {y}). ground: {ground}, y > {horizon}|\
         ¶draw a {sky} sky with a {sun} disc at ({x}, {y}), it has radius {r}. [Below|Under] y = {horizon} [comes|put] a {ground} band|\
         ¶I want to see a horizon at y = {horizon}. Under it {ground} grass, over it {sky} sky, and in the sky a {sun} sun with radius {r} and center ({x}, {y})|\
         ¶[can you paint|can you draw] a day outside? {ground} ground from y = {horizon} on, {sky} air, {sun} sun at ({x}, {y}) with radius {r}|\
         ¶sun is {sun} circle, radius {r}, in place ({x}, {y}). Sky {sky}. Ground is {ground} and begin at y = {horizon}|\
         ¶y above {horizon} means {ground}, less means {sky}, and within {r} of ({x}, {y}) it's {sun}, that's the sun|\
         ¶paint it all {sky}, then cover what's below y = {horizon} with {ground}. Last a {sun} sun at ({x}, {y}), radius {r}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!("step({}, uv.y)", float(horizon)),
                move |[_, y]| horizon - y,
            ),
            piece(&colors[2], disc_mask([across, height], radius), move |at| {
                disc(at, [across, height], radius)
            }),
        ],
    )
}

fn road(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("land", ""), ("road", ""), ("line", "")],
        &[],
        &mut slots,
        sampler,
    );
    let left: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.35, 0.4]);
    let width: f64 = *sampler.pick(&[0.2, 0.3, 0.4, 0.5]);
    let right = rounded(left + width);
    let middle = rounded(left + width / 2.0);
    let line: f64 = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    let half = rounded(line / 2.0);
    tell(&mut slots, &[("left", left), ("right", right), ("w", line)]);
    paint(
        Vec::new(),
        "[a vertical {road} road from x = {left} to x = {right} on {land} land with a solid {line} center line of width {w}|{land} ground with a {road} band between x = {left} and x = {right} and a {line} line of width {w} along its middle|\
         a {road} street seen from above, x from {left} to {right}, {land} beside it, solid {line} middle line {w} wide|a {road} strip from top to bottom between x {left} and x {right} with a {line} center stripe of width {w}, the rest {land}|\
         a {road} river flowing down between x = {left} and x = {right} through {land} land with a {line} line of width {w} in its center|a {land} map with a {road} vertical road, bounds x = {left} and x = {right}, unbroken {line} center line, width {w}|\
         a {line} line of width {w} down the center of a {road} vertical band, x {left} to {right}, over {land}|a top view of a {road} road (x {left} to {right}) with an unbroken {line} center line (width {w}) on {land} grass|\
         a {land} background crossed from top to bottom by a {road} band, x = {left} to x = {right}, with a {line} stripe of width {w} in its middle|a straight {road} highway up the screen, left edge x = {left}, right edge x = {right}, solid {line} center line of width {w}, {land} around|\
         ¶the ground is {land}. A {road} road runs from top to bottom between x = {left} and x = {right}, and [in its middle|along its center] is a solid {line} line of width {w}|\
         ¶ground: {land}. road: {road}, x {left} to {right}. center line: {line}, width {w}, [solid|not dashed]|\
         ¶fill it {land}. Then a vertical {road} band with x from {left} to {right}. [On its center|In the middle of it] a {line} line, {w} wide, no dashes|\
         ¶I look down on a {road} street. Its left edge is x = {left}, its right edge x = {right}, and a {line} line {w} wide goes along its middle. Outside it's {land}|\
         ¶[can you draw|can I have] a road from above? It is {road} and spans x = {left} to {right} on {land}. The center line is solid, {line} and {w} wide|\
         ¶a {road} river comes straight down through {land} land, its banks at x = {left} and x = {right}. In the middle of it draw a {line} line of width {w}|\
         ¶the road is {road} and go from x {left} to x {right}, all the height. Around is {land}, and the line in the middle is {line} with width {w}|\
         ¶where x is between {left} and {right} it is {road}, except a {line} strip of width {w} around the center of that. Elsewhere {land}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                between_mask("x", [left, right]),
                move |[x, _]| between(x, [left, right]),
            ),
            piece(
                &colors[2],
                format!("step(abs(uv.x - {}), {})", float(middle), float(half)),
                move |[x, _]| (x - middle).abs() - half,
            ),
        ],
    )
}

fn target(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    let radii: &'static [f64] = sampler.pick::<&'static [f64]>(&[
        &[0.4, 0.2],
        &[0.35, 0.15],
        &[0.3, 0.2],
        &[0.45, 0.3],
        &[0.3, 0.1],
        &[0.4, 0.25],
        &[0.45, 0.3, 0.15],
        &[0.3, 0.2, 0.1],
        &[0.36, 0.24, 0.12],
        &[0.4, 0.25, 0.1],
        &[0.4, 0.3, 0.2],
        &[0.42, 0.28, 0.14],
        &[0.35, 0.25, 0.1],
    ]);
    slots.value("n", words::count(radii.len() as i64));
    for (name, radius) in ["a", "b", "c"].into_iter().zip(radii) {
        tell(&mut slots, &[(name, *radius)]);
    }
    let is_short = radii.len() < 3;
    let (told, order) = if is_short {
        (
            "{a} and {b}",
            "[{color}, then {color2}|{color} and {color2}]",
        )
    } else {
        (
            "{a}, {b} and {c}",
            "[{color}, {color2}, {color}|{color}, {color2} and {color} again|{color}, then {color2}, then {color}]",
        )
    };
    slots.phrase("radii", told);
    slots.phrase("order", order);
    let pieces = radii
        .iter()
        .enumerate()
        .map(|(at, &radius)| {
            let mask = format!("step(d, {})", float(radius));
            piece(&colors[1 + at % 2], mask, move |place| {
                disc(place, MIDDLE, radius)
            })
        })
        .collect();
    paint(
        Vec::new(),
        "[a target of {n} rings with radii {radii}, from the outside in {order} {on}|a bullseye with outer radii {radii}, colored {order} from outside to inside {on}|{n} concentric discs with radii {radii} in {order}, the biggest first {on}|\
         {n} nested circles of radius {radii}, filled {order} in that order {on}|a centered target, circle radii {radii}, colors from the rim inward {order} {on}|a dartboard of {n} zones with outer radii {radii} in {order}, outermost first {on}|\
         a shooting target whose {n} zones reach to radius {radii}, going inward {order} {on}|an archery target made of {n} stacked discs, radius {radii}, {order} from large to small {on}|\
         {n} discs on top of each other in the center with radius {radii}, from the lowest to the top one {order} {on}|a round sign of {n} zones, their outer radii {radii}, their colors {order} from the outside inward {on}|\
         ¶I need a target of {n} zones in the center {on}. The radii are {radii}, and from the outside in it goes {order}|\
         ¶draw {n} discs around the center, biggest first. [Their radii are|They have the radii] {radii}, their colors {order} {on}|\
         ¶target: {n} zones. outer radii: {radii}. colors from outside to inside: {order} {on}|\
         ¶[can I get|can you draw] a bullseye with radii {radii} {on}? That makes {n} zones, from the rim to the center {order}|\
         ¶put {n} circles into each other, all centered and filled. Radius {radii}, color in that order {order} {on}|\
         ¶it is like for [archery|darts]: {n} circle with the same center, radius {radii}, and the colors from big to small are {order} {on}|\
         ¶stack {n} discs in the middle. From the bottom of the stack to its top the radius is {radii} and the color {order} {on}|\
         ¶the biggest disc has the first radius and color, the next one lies on it and so on: {n} centered discs, radii {radii}, colors {order} {on}]",
        slots,
        "let d = distance(uv, vec2<f32>(0.5, 0.5));",
        &colors[0],
        pieces,
    )
}

fn four_squares(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[
            ("back", "black"),
            ("a", ""),
            ("b", ""),
            ("c", ""),
            ("d", ""),
        ],
        &[],
        &mut slots,
        sampler,
    );
    let side: f64 = *sampler.pick(&[0.2, 0.24, 0.3, 0.36, 0.4, 0.44]);
    let half = rounded(side / 2.0);
    tell(&mut slots, &[("side", side)]);
    let square = |color: usize, [x, y]: Spot| {
        let side_of = |axis: &str, place: f64| {
            if place < 0.5 {
                format!("step(uv.{axis}, 0.5)")
            } else {
                format!("step(0.5, uv.{axis})")
            }
        };
        let mask = format!("inside * {} * {}", side_of("x", x), side_of("y", y));
        piece(&colors[color], mask, move |at| {
            block(at, [x, y], half, half)
        })
    };
    let pieces = vec![
        square(1, [0.25, 0.25]),
        square(2, [0.75, 0.25]),
        square(3, [0.25, 0.75]),
        square(4, [0.75, 0.75]),
    ];
    paint(
        Vec::new(),
        "[two by two squares of side {side} centered in the quarters, top left {a}, top right {b}, bottom left {c}, bottom right {d} {on}|a 2 x 2 grid of squares with side {side} in the middles of the quarters, {a} and {b} above, {c} and {d} below, left to right {on}|\
         four squares of side {side} with centers at 0.25 and 0.75: {a}, {b} in the upper row and {c}, {d} in the lower row {on}|a two by two grid of {side} wide squares, one centered in each quarter, row by row {a}, {b}, {c}, {d} {on}|\
         four tiles of side length {side}, each in the middle of its quarter: {a} top left, {b} top right, {c} bottom left, {d} bottom right {on}|squares with side {side} at (0.25, 0.25) in {a}, (0.75, 0.25) in {b}, (0.25, 0.75) in {c} and (0.75, 0.75) in {d} {on}|\
         a window logo of four squares, side {side}, centered at x and y of 0.25 and 0.75, top row {a}, {b}, bottom row {c}, {d} {on}|4 squares in a 2 by 2 layout, side {side}, centers at 0.25 and 0.75 of both axes, reading order {a}, {b}, {c}, {d} {on}|\
         one {a}, one {b}, one {c} and one {d} square of side {side} in the middle of the top left, top right, bottom left and bottom right quarter {on}|color swatches in two rows of two, side {side}, each in the center of its quarter, {a}, {b} over {c}, {d} {on}|\
         ¶I want four squares of side {side}, each in the center of its quarter {on}. Top left is {a}, top right {b}, bottom left {c}, bottom right {d}|\
         ¶grid 2 x 2, square side {side}, centers at 0.25 and 0.75. top: {a}, {b}. bottom: {c}, {d} {on}|\
         ¶split the screen into quarters and put a square of side {side} in the middle of each. [Row by row|In reading order] they are {a}, {b}, {c}, {d} {on}|\
         ¶[can you draw|can I have] two rows of two squares? Each has side {side} and sits in the middle of its quarter. {a} and {b} on top, {c} and {d} below, left to right {on}|\
         ¶there's a {a} square at (0.25, 0.25), a {b} one at (0.75, 0.25), a {c} one at (0.25, 0.75) and a {d} one at (0.75, 0.75). Each has side {side} {on}|\
         ¶four box with side {side}, in the center of each quarter one. Above left {a}, above right {b}, under left {c}, under right {d} {on}|\
         ¶like [the logo|a window] with four panes. The panes are squares of side {side} centered at 0.25 and 0.75, upper ones {a} and {b}, lower ones {c} and {d} {on}|\
         ¶upper row {a}, {b}; lower row {c}, {d}. These are squares, {side} wide, [each|every one] in the middle of its quarter of the screen {on}]",
        slots,
        &format!(
            "let p = abs(uv - vec2<f32>(0.5, 0.5)) - vec2<f32>(0.25, 0.25);\nlet inside = step(max(abs(p.x), abs(p.y)), {});",
            float(half)
        ),
        &colors[0],
        pieces,
    )
}

fn cross(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", ""), ("color2", "")],
        &[],
        &mut slots,
        sampler,
    );
    // Left of the center it is a nordic one.
    let across = *sampler.pick(&[0.5, 0.5, 0.5, 0.3, 0.35, 0.36, 0.38, 0.4]);
    let upright = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    let level = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    tell(&mut slots, &[("x", across), ("v", upright), ("h", level)]);
    paint(
        Vec::new(),
        "[a cross of a vertical {color} bar at x = {x} with half width {v} and over it a horizontal {color2} bar at y = 0.5 with half height {h} {on}|a {color2} horizontal bar (y = 0.5, half height {h}) lying on a {color} vertical bar (x = {x}, half width {v}) {on}|\
         a flag cross centered at ({x}, 0.5): {color} upright of half width {v}, {color2} crossbar of half height {h} on top {on}|two crossing bars, {color} vertical at x = {x} with half width {v}, {color2} horizontal at y = 0.5 with half height {h} in front {on}|\
         a two-colored cross at ({x}, 0.5), its upright {color} with half width {v}, its crossbar {color2} with half height {h} above the upright {on}|a {color} stripe down x = {x}, half width {v}, crossed by a {color2} stripe along y = 0.5, half height {h}, which covers it {on}|\
         a full-screen cross with center ({x}, 0.5), vertical arm {color}, half width {v}, horizontal arm {color2}, half height {h}, horizontal one on top {on}|a {color} vertical beam around x = {x}, half width {v}, under a {color2} horizontal beam around y = 0.5, half height {h} {on}|\
         a {color2} band of half height {h} around y = 0.5 in front of a {color} band of half width {v} around x = {x}, both edge to edge {on}|crossed bands: vertical {color}, x = {x}, half width {v}; horizontal {color2}, y = 0.5, half height {h}, drawn last {on}|\
         ¶I need a cross like on a flag, its center at ({x}, 0.5) {on}. The vertical bar is {color} with half width {v}, the horizontal one over it is {color2} with half height {h}|\
         ¶draw a vertical {color} bar at x = {x}, half width {v}. [Then|Over it] a horizontal {color2} bar at y = 0.5, half height {h} {on}|\
         ¶vertical bar: {color}, x = {x}, half width {v}. horizontal bar, on top: {color2}, y = 0.5, half height {h} {on}|\
         ¶[can you|could you] cross two bars? The upright one is {color}, at x = {x}, half width {v}. The lying one is {color2}, at y = 0.5, half height {h}, and it's in front {on}|\
         ¶where y is within {h} of 0.5 it's {color2}, else where x is within {v} of {x} it's {color} {on}|\
         ¶first a {color} stripe from top to bottom at x = {x}, it has half width {v}. Then a {color2} stripe from left to right at y = 0.5, it has half height {h} and covers the first {on}|\
         ¶my flag have a cross: {color} bar vertical in x = {x}, half width {v}, and above it {color2} bar horizontal in y = 0.5, half height {h} {on}|\
         ¶a {color2} bar runs along y = 0.5 and hides part of a {color} one that runs down x = {x}. Half height of the first is {h}, half width of the second is {v} {on}|\
         ¶half height {h} and {color2}: the bar along y = 0.5, in front. half width {v} and {color}: the bar down x = {x}, behind {on}|\
         ¶behind a vertical {color} bar at x = {x} of half width {v}, in front a horizontal {color2} bar at y = 0.5 of half height {h} {on}]",
        slots,
        "",
        &colors[0],
        vec![
            piece(
                &colors[1],
                format!("step(abs(uv.x - {}), {})", float(across), float(upright)),
                move |[x, _]| (x - across).abs() - upright,
            ),
            piece(
                &colors[2],
                format!("step(abs(uv.y - 0.5), {})", float(level)),
                move |[_, y]| (y - 0.5).abs() - level,
            ),
        ],
    )
}

fn cut_disc(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("color", "white")],
        &[],
        &mut slots,
        sampler,
    );
    let radius = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4, 0.45]);
    let half = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    tell(&mut slots, &[("r", radius), ("h", half)]);
    paint(
        Vec::new(),
        "[a {color} disc of radius {r} cut through the middle by a horizontal gap of half height {h} {on}|a centered {color} circle with radius {r} minus a horizontal bar of half height {h} through its center {on}|\
         a {color} disc with radius {r} and a horizontal slot of half height {h} cut out across its middle {on}|two {color} halves of a centered disc of radius {r}, separated by an empty horizontal strip of half height {h} {on}|\
         a {color} no entry sign, disc radius {r}, its horizontal bar with half height {h} left empty from edge to edge {on}|a {color} ball of radius {r} in the center, sliced by an empty horizontal stripe with half height {h} {on}|\
         a {color} filled circle, radius {r}, without the part where y is within {h} of the center line {on}|an upper and a lower {color} piece of a disc with radius {r}, a gap of half height {h} between them at y = 0.5 {on}|\
         a {color} disc, radius {r}, interrupted at y = 0.5 by a bar of background, half height {h} {on}|a {color} round burger shape, radius {r}, split by a horizontal gap with half height {h} in the middle {on}|\
         a {color} pill cut across: circle radius {r}, horizontal empty cut of half height {h} at the center {on}|\
         ¶I have a {color} disc of radius {r} in the center {on}. A horizontal bar of half height {h} is cut out of its middle|\
         ¶draw a centered {color} circle of radius {r}. [Then|Now] remove a horizontal strip through its center, half height {h} {on}|\
         ¶{color} disc, r = {r}, minus horizontal bar at y = 0.5, half height {h} {on}|\
         ¶length(p) < {r} and abs(p.y) > {h} is the {color} part, [p measured from|p relative to] the center {on}|\
         ¶[how do I cut|can you cut] a {color} disc in two {on}? It's centered with radius {r}, and the horizontal gap in its middle has half height {h}|\
         ¶someone sliced the {color} ball in the middle of the screen {on}. Its radius is {r}, and the empty horizontal slice through the center has half height {h}|\
         ¶is {color} circle in center with radius {r}, but in the middle is missing a horizontal bar of half height {h} {on}|\
         ¶the {color} disc has radius {r} and two parts, one over and one under y = 0.5. Between them is a straight gap of half height {h} {on}|\
         ¶half height {h} is the horizontal gap at y = 0.5, {r} the radius of the centered {color} disc it cuts {on}|\
         ¶[which code|what shader] splits a centered {color} disc of radius {r} by a horizontal gap of half height {h} {on}]",
        slots,
        CENTER,
        &colors[0],
        vec![piece(
            &colors[1],
            format!(
                "step(length(p), {}) * step({}, abs(p.y))",
                float(radius),
                float(half)
            ),
            move |at| disc(at, MIDDLE, radius).max(half - (at[1] - 0.5).abs()),
        )],
    )
}

fn progress(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = ink(
        &[("back", "black"), ("track", ""), ("fill", "")],
        &[],
        &mut slots,
        sampler,
    );
    let across: Spot = *sampler.pick(&[
        [0.1, 0.9],
        [0.2, 0.8],
        [0.15, 0.85],
        [0.25, 0.75],
        [0.1, 0.6],
        [0.3, 0.8],
    ]);
    let down: Spot = *sampler.pick(&[
        [0.45, 0.55],
        [0.4, 0.6],
        [0.8, 0.9],
        [0.1, 0.2],
        [0.46, 0.54],
        [0.85, 0.95],
    ]);
    let share = *sampler.pick(&[
        0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9,
    ]);
    let ([left, right], [top, bottom]) = (across, down);
    let end = rounded(left + share * (right - left));
    tell(
        &mut slots,
        &[
            ("left", left),
            ("right", right),
            ("top", top),
            ("bottom", bottom),
        ],
    );
    slots.value("share", words::percent(share));
    paint(
        Vec::new(),
        "[a progress bar from x = {left} to {right} and y = {top} to {bottom}, {share} filled in {fill}, the rest {track} {on}|a {track} bar between ({left}, {top}) and ({right}, {bottom}) filled to {share} with {fill} from the left {on}|\
         a {fill} loading bar at {share} over a {track} track, x from {left} to {right}, y from {top} to {bottom} {on}|a {track} track, x {left} to {right}, y {top} to {bottom}, whose left {share} is {fill} {on}|\
         a health bar with corners ({left}, {top}) and ({right}, {bottom}), {share} {fill} from the left, the remainder {track} {on}|a still progress bar at {share}, {fill} on {track}, bounds x {left} to {right} and y {top} to {bottom} {on}|\
         a horizontal meter, x = {left} to {right}, y = {top} to {bottom}, {fill} for the first {share} of its length and {track} after that {on}|a {share} full {fill} bar in a {track} box from ({left}, {top}) to ({right}, {bottom}), filled from the left {on}|\
         a download bar that spans x {left} to {right} and y {top} to {bottom}, {fill} up to {share} of its width, then {track} {on}|a {track} rectangle from x = {left} to x = {right} and y = {top} to y = {bottom} with its left {share} in {fill} {on}|\
         ¶I need a progress bar from x = {left} to x = {right}, y = {top} to y = {bottom}. [It is|It's] {share} full, that part is {fill}, the rest of it {track} {on}|\
         ¶bar: x {left} to {right}, y {top} to {bottom}. track {track}, fill {fill}, {share} from the left {on}|\
         ¶draw a {track} box from ({left}, {top}) to ({right}, {bottom}). [Then|Now] fill the left {share} of it with {fill} {on}|\
         ¶my [hero|player] has {share} of his health. The bar spans ({left}, {top}) to ({right}, {bottom}), {fill} is what he has, {track} what he lost on the right {on}|\
         ¶[how do I show|can you show] {share} as a bar? It lies between x = {left} and {right}, y = {top} and {bottom}, {fill} from the left, {track} where nothing is done yet {on}|\
         ¶loading is at {share}, nothing moves. {fill} over {track}, the whole bar goes from x {left} to x {right} and from y {top} to y {bottom} {on}|\
         ¶the bar is from ({left}, {top}) until ({right}, {bottom}) with color {track}. From left side {share} of it must be {fill} {on}|\
         ¶a {track} track reaches from x = {left} to x = {right}, its top is y = {top} and its bottom y = {bottom}. The left {share} of it are {fill} {on}|\
         ¶fill {fill} for the left {share}, track {track} for what is left over, bar from ({left}, {top}) to ({right}, {bottom}) {on}|\
         ¶[which code|what shader] draws a bar from ({left}, {top}) to ({right}, {bottom}), {track}, with its left {share} in {fill} {on}]",
        slots,
        &format!(
            "let inside = {} * {};",
            between_mask("x", across),
            between_mask("y", down)
        ),
        &colors[0],
        vec![
            piece(&colors[1], "inside", move |[x, y]| {
                between(x, across).max(between(y, down))
            }),
            piece(
                &colors[2],
                format!("inside * step(uv.x, {})", float(end)),
                move |[x, y]| {
                    let filled = left + share * (right - left);
                    between(x, [left, filled]).max(between(y, down))
                },
            ),
        ],
    )
}
