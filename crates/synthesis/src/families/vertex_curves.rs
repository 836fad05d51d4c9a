//! Vertex shaders that lay points along curves by the index of the vertex.

use super::mesh_changes::{INDEX, Sample, Setup, families_of};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::words;
use std::f64::consts::TAU;

const SETUPS: [(&str, Sample); 6] = [
    ("ellipse-points", ellipse),
    ("lissajous-points", lissajous),
    ("rose-points", rose),
    ("heart-points", heart),
    ("zigzag-points", zigzag),
    ("ring-strip", ring_strip),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&SETUPS)
}

/// Points of the plane from the index and the time.
pub(super) fn indexed(
    command: impl Into<String>,
    values: Vec<Vec<String>>,
    body: impl Into<String>,
    place: impl AsRef<str>,
    rule: impl Fn(u32, f64) -> [f64; 2] + Send + Sync + 'static,
) -> Setup {
    Setup {
        modifiers: Vec::new(),
        command: command.into(),
        values,
        parameters: INDEX,
        body: body.into(),
        position: format!("vec4<f32>({}, 0.0, 1.0)", place.as_ref()),
        rule: Box::new(move |index, time, _: &[Buffer]| {
            let [x, y] = rule(index, time);
            [x, y, 0.0, 1.0]
        }),
    }
}

/// The angle of a point among `count` points around the center.
fn turn(index: u32, count: i32) -> f64 {
    TAU * f64::from(index) / f64::from(count)
}

/// The statement of that angle.
fn angle(count: i32) -> String {
    format!(
        "let angle = f32(index) / {} * 6.2831853;",
        float(f64::from(count))
    )
}

fn ellipse(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[16, 24, 32, 48, 64, 100]);
    let [wide, high] = *sampler.pick(&[
        [0.8, 0.4],
        [0.8, 0.5],
        [0.4, 0.8],
        [0.5, 0.25],
        [0.9, 0.6],
        [0.3, 0.6],
        [0.75, 0.5],
    ]);
    indexed(
        "[place {a} vertices on an ellipse with radii {b} and {c}|draw an ellipse {b} wide and {c} high to each side with {a} vertices|make an oval of {a} points, x radius {b} and y radius {c}|\
         generate an ellipse with {a} points, rx = {b}, ry = {c}|trace an ellipse with half axes {b} and {c} by {a} vertices|lay {a} vertices along an ellipse of radii {b} and {c}|\
         output an ellipse outline of {a} vertices, radii {b} in x and {c} in y|draw an oval as a line strip of {a} vertices with radii {b} and {c}|put {a} points on an ellipse, a = {b} and b = {c}|¶oval of {a} vertices, {b} by {c}, as half axes, vertex shader|¶vertex shader for an ellipse outline: {a} vertices, x radius {b}, y radius {c}|\
         compute ({b} cos t, {c} sin t) for {a} vertices|use vertex_index for an ellipse of {a} points with semi-axes {b} and {c}|arrange {a} points on an oval with radii {b} and {c}|\
         distribute {a} vertices around an ellipse, horizontal radius {b}, vertical radius {c}|\
¶[I have no|there is no] vertex buffer, only vertex_index. the {a} points should lie on an oval, {b} from the center in x and {c} in y|\
¶t = 2π i / {a}. x = {b} cos t, y = {c} sin t|\
¶a squashed circle made of {a} vertices. half its width is {b}, half its height {c}|\
¶[input|in]: vertex index, {a} of them. [output|out]: points of an ellipse, rx {b}, ry {c}|\
¶go around the center once in {a} steps. each vertex is at (cos * {b}, sin * {c})|\
¶how do I get an ellipse without a buffer? {a} vertices, radii {b} and {c}|\
¶my planet's orbit is an ellipse, half axes {b} in x and {c} in y. draw it with {a} vertices from the index|\
         ¶half width {b}, half height {c}, {a} vertices, ellipse, by the index|¶oval line, x radius {b}, y radius {c}, {a} vertices, vertex shader]",
        vec![
            words::count(i64::from(count)),
            words::decimal(wide),
            words::decimal(high),
        ],
        angle(count),
        format!("cos(angle) * {}, sin(angle) * {}", float(wide), float(high)),
        move |index, _| {
            let (y, x) = turn(index, count).sin_cos();
            [wide * x, high * y]
        },
    )
}

fn lissajous(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[100, 128, 200, 256, 500]);
    let [a, b] = *sampler.pick(&[[3, 2], [2, 3], [1, 2], [3, 4], [5, 4], [1, 3], [5, 6]]);
    let moving = sampler.chance(0.25);
    let (clock, over) = if moving {
        (
            " + time",
            "[with a phase that grows with time|changing its shape over time by a phase|with the time as the phase of x|animated by a phase over time]",
        )
    } else {
        ("", "")
    };
    let times = |number: i32| {
        if number == 1 {
            "angle".to_string()
        } else {
            format!("angle * {}", float(f64::from(number)))
        }
    };
    let mut curve = indexed(
        "[draw a Lissajous curve with {a} points and frequencies {b} and {c} $|place {a} vertices on a Lissajous figure, x frequency {b} and y frequency {c} $|make a {b}:{c} Lissajous figure of {a} vertices $|\
         generate a Lissajous curve of {a} points from the vertex index, ratio {b}:{c} $|¶lissajous {b}:{c}, {a} vertices, vertex shader $|trace a Lissajous figure {b} to {c} with {a} vertices $|plot x = sin({b}t), y = sin({c}t) with {a} vertices $|\
         output {a} points of a Lissajous curve, a = {b} and b = {c} $|draw an oscilloscope figure {b}:{c} with {a} vertices $|lay {a} vertices along a Lissajous curve with frequencies {b} in x and {c} in y $|\
         use vertex_index for a {b}:{c} Lissajous curve of {a} points $|compute (sin {b}t, sin {c}t) for {a} vertices $|make a line strip of {a} points on a Lissajous curve, {b} and {c} oscillations $|\
         ¶[I have no|there is no] vertex buffer. {a} vertices should follow x = sin({b}t), y = sin({c}t) from their index $|\
         ¶two oscillations, {b} in x and {c} in y, give a curve. I need {a} points of it by vertex_index $|\
         ¶[input|in]: vertex index, {a} points. [output|out]: Lissajous, {b}:{c} $|\
         ¶like on an old oscilloscope: x swings {b} times while y swings {c} times. {a} vertices $|\
         ¶t = 2π i / {a}, position (sin {b}t, sin {c}t), a Lissajous figure $|\
         ¶how do I draw one of those Lissajous figures? {b} to {c}, {a} vertices $|\
         ¶{a} vertices. angle from the index. the sine of {b} times it is x, the sine of {c} times it is y, a Lissajous curve $]"
            .replace('$', over),
        vec![
            vec![count.to_string()],
            vec![a.to_string()],
            vec![b.to_string()],
        ],
        angle(count),
        format!("sin({}{clock}), sin({})", times(a), times(b)),
        move |index, time| {
            let t = turn(index, count);
            let phase = if moving { time } else { 0.0 };
            [
                (f64::from(a) * t + phase).sin(),
                (f64::from(b) * t).sin(),
            ]
        },
    );
    curve.modifiers.extend(moving.then_some("over-time"));
    curve
}

fn rose(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[100, 128, 200, 256]);
    // A rose with an odd number in its cosine has so many petals, one with an even number twice as many.
    let (petals, factor) = *sampler.pick(&[(3, 3), (5, 5), (7, 7), (4, 2), (8, 4), (12, 6)]);
    indexed(
        "[draw a rose curve with {b} petals from {a} vertices|place {a} vertices on a rose curve with {b} petals|make a flower line with {b} petals of {a} points from the vertex index|\
         generate a rhodonea curve with {b} petals, {a} vertices|trace r = cos({c} theta) with {a} vertices|plot the polar rose r = cos({c}t) as {a} points|\
         output {a} points of a polar rose with {b} petals|draw a {b}-petal rose curve as a line strip of {a} vertices|lay {a} vertices along a rose with {b} petals|\
         use vertex_index for a polar flower curve with {b} petals, {a} points|draw a {b} petaled flower outline with {a} vertices by r = cos({c} * angle)|make a mathematical rose of {a} vertices, k = {c}|\
         put {a} points on the polar curve cos({c} * angle)|¶rose curve with {b} petals, {a} vertices, vertex shader|¶vertex shader for a polar rose, r = cos({c} * angle), {a} vertices|\
         ¶[I have no|there is no] vertex buffer. {a} vertices should draw a flower line with {b} petals, a rose curve, from their index|\
         ¶t = 2π i / {a}, r = cos({c} t), position r (cos t, sin t)|\
         ¶[input|in]: vertex index, {a} points. [output|out]: rose curve with {b} petals|\
         ¶a flower drawn in one line: {b} petals, {a} points, the polar formula with the cosine|\
         ¶go around once with {a} vertices. the radius is cos of {c} times the angle|\
         ¶how do I draw a flower like in math class? r = cos({c} theta), {a} vertices|\
         ¶a spirograph like flower of {a} vertices. it has {b} petals, a rose curve]",
        vec![
            vec![count.to_string()],
            words::count(i64::from(petals)),
            vec![factor.to_string()],
        ],
        format!(
            "{}\nlet radius = cos(angle * {});",
            angle(count),
            float(f64::from(factor))
        ),
        "cos(angle) * radius, sin(angle) * radius",
        move |index, _| {
            let t = turn(index, count);
            // Products as sums of angles.
            let (more, less) = (f64::from(factor + 1) * t, f64::from(factor - 1) * t);
            [
                f64::midpoint(more.cos(), less.cos()),
                f64::midpoint(more.sin(), -less.sin()),
            ]
        },
    )
}

fn heart(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[32, 50, 64, 100, 128, 200]);
    indexed(
        "[draw a heart curve with {a} points|place {a} vertices on the outline of a heart|make a heart outline of {a} vertices from the vertex index|generate a parametric heart with {a} points|\
         trace a heart with {a} vertices|draw a heart as a line strip of {a} vertices|output {a} points along a heart|lay {a} vertices along a heart shape|use vertex_index for a heart curve of {a} points|\
         compute the classic heart curve, 16 sin^3 t, for {a} vertices|put {a} points on a heart shaped curve|¶heart outline of {a} vertices, vertex shader|¶vertex shader that draws a heart line from {a} vertices|plot the heart curve 16 sin³t with {a} vertices, divided by 20|arrange {a} vertices as a heart|\
         ¶[I have no|there is no] vertex buffer. {a} vertices should draw the outline of a heart from their index|\
         ¶x = 16 sin³t, y = 13 cos t - 5 cos 2t - 2 cos 3t - cos 4t, over 20, for {a} vertices|\
         ¶[input|in]: vertex index, {a} points. [output|out]: heart curve|\
         ¶valentine's day is near. I want a heart as a line of {a} vertices|\
         ¶how do I draw a heart in the vertex shader? only the outline, {a} points|\
         ¶a love symbol, outlined by {a} vertices from vertex_index|\
         ¶that famous parametric heart with 16 sin^3 t, {a} vertices, scaled down by 20]",
        vec![words::count(i64::from(count))],
        format!(
            "{}\nlet s = sin(angle);\nlet x = 16.0 * s * s * s;\nlet y = 13.0 * cos(angle) - 5.0 * cos(2.0 * angle) - 2.0 * cos(3.0 * angle) - cos(4.0 * angle);",
            angle(count)
        ),
        "vec2<f32>(x, y) / 20.0",
        move |index, _| {
            let t = turn(index, count);
            let x = 12.0 * t.sin() - 4.0 * (3.0 * t).sin();
            let y = [13.0, -5.0, -2.0, -1.0]
                .into_iter()
                .zip(1_i32..)
                .map(|(weight, times)| weight * (f64::from(times) * t).cos())
                .sum::<f64>();
            [x / 20.0, y / 20.0]
        },
    )
}

fn zigzag(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[5, 8, 10, 16, 20, 32]);
    let (height, named) = if sampler.chance(0.4) {
        (0.5, "")
    } else {
        (
            *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.75]),
            "[of height {b}|between -{b} and {b}|with an amplitude of {b}|, amplitude {b}|going {b} up and down]",
        )
    };
    indexed(
        "[draw a zigzag line across the screen with {a} vertices $|place {a} vertices in a zigzag from left to right $|make a zigzag of {a} points from the vertex index $|generate a zigzag line strip of {a} vertices $|\
         output {a} vertices that alternate down and up $ from left to right|trace a sawtooth line of {a} vertices, down and up in turn $|lay {a} vertices out in a zigzag $|\
         use the parity of vertex_index for a zigzag of {a} points $|draw a lightning-like zigzag with {a} vertices $ over the width of the screen|alternate y by vertex for a zigzag of {a} vertices $|\
         make a jagged line strip of {a} vertices, every other one up $|put {a} vertices in a zigzag over the whole width $|compute a zigzag of {a} vertices by index % 2 $|¶zigzag line of {a} vertices $, vertex shader|¶vertex shader for a zigzag from the left to the right edge, {a} vertices $|\
         ¶[I have no|there is no] vertex buffer. {a} vertices should go down, up, down, up from left to right by their index, a zigzag $|\
         ¶[input|in]: vertex index, {a} points. [output|out]: zigzag from the left edge to the right edge $|\
         ¶x goes evenly from -1 to 1. y is low for even and high for odd vertices. {a} of them, a zigzag $|\
         ¶like the teeth of a saw: {a} vertices, left to right, every second one up, a zigzag line $|\
         ¶how do I draw a zigzag line without a buffer? {a} vertices over the full width $|\
         ¶a line strip that jumps. even index: down. odd index: up. {a} vertices, left to right in a zigzag $|\
         ¶the path of a bouncing thing, {a} corners from left to right, a zigzag starting low $]"
            .replace('$', named),
        vec![words::count(i64::from(count)), words::decimal(height)],
        format!(
            "let x = f32(index) / {} * 2.0 - 1.0;",
            float(f64::from(count - 1))
        ),
        format!("x, select(-{0}, {0}, index % 2u == 1u)", float(height)),
        move |index, _| {
            let x = 2.0 * f64::from(index) / f64::from(count - 1) - 1.0;
            [x, if index % 2 == 0 { -height } else { height }]
        },
    )
}

fn ring_strip(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[12, 16, 24, 32, 48, 64]);
    let [inner, outer] = *sampler.pick(&[
        [0.4, 0.5],
        [0.3, 0.5],
        [0.25, 0.5],
        [0.5, 0.75],
        [0.6, 0.8],
        [0.5, 1.0],
    ]);
    indexed(
        "[draw a filled ring as a triangle strip of {a} segments, radii {b} and {c}|generate a ring with {a} segments between the radii {b} and {c} as a triangle strip|make a donut strip with {a} segments, inner radius {b} and outer radius {c}|\
         build an annulus from a triangle strip, {a} segments, from {b} to {c}|output a flat ring of {a} segments, inner radius {b}, outer radius {c}, for a triangle strip|\
         alternate between the radii {b} and {c} for a ring strip of {a} segments|make a thick circle from a triangle strip with {a} segments, {b} inside and {c} outside|\
         triangulate a ring with radii {b} and {c} into {a} strip segments|fill a ring from r = {b} to r = {c} with a strip of {a} segments|use vertex_index for a triangle strip ring, {a} segments, radii {b} and {c}|\
         zigzag between two circles of radius {b} and {c} in {a} segments for a filled ring|emit a washer as a triangle strip: {a} segments, inner {b}, outer {c}|¶filled ring, triangle strip, {a} segments, radii {b} and {c}, vertex shader|\
¶[I have no|there is no] vertex buffer. a triangle strip should make a flat ring, {a} segments, from radius {b} to radius {c}|\
¶[input|in]: vertex index. [output|out]: ring as a triangle strip, {a} segments, r from {b} to {c}|\
¶even vertices lie on a circle of radius {b}, odd ones on a circle of radius {c}. {a} segments, triangle strip|\
¶how do I draw a filled ring, not only a line? strip of {a} segments, the hole has radius {b}, the outside {c}|\
¶like a cd: hole of radius {b}, outer radius {c}. {a} segments, as a triangle strip from the index|\
¶two circles, {b} and {c}. the strip jumps between them, inner first, {a} segments once around|\
¶a thick ring for a gauge: {a} strip segments, inner radius {b}, outer radius {c}]",
        vec![
            words::count(i64::from(count)),
            words::decimal(inner),
            words::decimal(outer),
        ],
        format!(
            "let radius = select({}, {}, index % 2u == 1u);\nlet angle = f32(index / 2u) / {} * 6.2831853;",
            float(inner),
            float(outer),
            float(f64::from(count))
        ),
        "cos(angle) * radius, sin(angle) * radius",
        move |index, _| {
            let radius = [inner, outer][index as usize % 2];
            let (y, x) = turn(index / 2, count).sin_cos();
            [radius * x, radius * y]
        },
    )
}
