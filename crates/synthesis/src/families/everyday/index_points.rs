//! Curves, lines and corners that a vertex shader makes from the index of the vertex, with told formulas, counts and sizes.

use crate::code::float;
use crate::families::mesh_changes::{INDEX, Sample, Setup, families_of};
use crate::families::vertex_curves::indexed;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::words;
use std::f64::consts::TAU;

const SETUPS: [(&str, Sample); 11] = [
    ("formula-plot-of-vertices", formula_plot),
    ("running-sine-of-vertices", running_sine),
    ("rectangle-strip-of-size", rectangle),
    ("arc-of-vertices", arc),
    ("figure-eight-of-vertices", figure_eight),
    ("crosshair-of-vertices", crosshair),
    ("helix-of-vertices", helix),
    ("points-between-two-places", between),
    ("cardioid-of-vertices", cardioid),
    ("rings-of-vertices", rings),
    ("spinning-triangle-of-vertices", spinning_triangle),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&SETUPS)
}

const COUNTS: [u32; 9] = [20, 32, 50, 64, 100, 100, 128, 200, 256];

/// The statement of x from -1 to 1.
fn across(count: u32) -> String {
    format!(
        "let x = f32(index) / {} * 2.0 - 1.0;",
        float(f64::from(count - 1))
    )
}

/// That x.
fn x_of(index: u32, count: u32) -> f64 {
    2.0 * f64::from(index) / f64::from(count - 1) - 1.0
}

/// The statement of the angle among `count` vertices once around.
fn angle(count: u32) -> String {
    format!(
        "let angle = f32(index) / {} * 6.2831853;",
        float(f64::from(count))
    )
}

fn angle_of(index: u32, count: u32) -> f64 {
    TAU * f64::from(index) / f64::from(count)
}

type Formula = (&'static str, &'static str, fn(f64) -> f64);

const FORMULAS: [Formula; 12] = [
    ("[abs(x)|the absolute value of x]", "abs(x)", f64::abs),
    ("[exp(-4 * x * x)|exp(-4 x^2)]", "exp(-4.0 * x * x)", |x| {
        1.0 / (4.0 * x.powi(2)).exp()
    }),
    (
        "[1 / (1 + x * x)|1 / (1 + x^2)]",
        "1.0 / (1.0 + x * x)",
        |x| (1.0 + x.powi(2)).recip(),
    ),
    ("[x * x * x - x|x^3 - x]", "x * x * x - x", |x| {
        x * (x.powi(2) - 1.0)
    }),
    ("[cos(3 * x)|cos(3x)|cosine of 3 x]", "cos(3.0 * x)", |x| {
        (3.0 * x).cos()
    }),
    ("[tanh(3 * x)|tanh(3x)]", "tanh(3.0 * x)", |x| {
        1.0 - 2.0 / ((6.0 * x).exp() + 1.0)
    }),
    ("[1 - x * x|1 - x^2]", "1.0 - x * x", |x| {
        (1.0 - x) * (1.0 + x)
    }),
    (
        "[sqrt(abs(x))|the square root of abs(x)]",
        "sqrt(abs(x))",
        |x| x.abs().powf(0.5),
    ),
    ("[max(x, 0)|relu(x)]", "max(x, 0.0)", |x| {
        if x > 0.0 { x } else { 0.0 }
    }),
    ("[0.5 * x + 0.25|x / 2 + 1/4]", "0.5 * x + 0.25", |x| {
        x / 2.0 + 0.25
    }),
    ("[x * abs(x)|x times abs(x)]", "x * abs(x)", |x| {
        x.powi(2).copysign(x)
    }),
    (
        "[sin(5 * x) * exp(-x * x)|exp(-x^2) * sin(5x)]",
        "sin(5.0 * x) * exp(-x * x)",
        |x| (5.0 * x).sin() / x.powi(2).exp(),
    ),
];

fn formula_plot(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&COUNTS);
    let (formula, code, value) = *sampler.pick(&FORMULAS);
    indexed(
        "[plot y = $ with {a} vertices for x from -1 to 1|draw the graph of y = $ as {a} vertices, x from -1 to 1|place {a} vertices on the curve y = $, x from -1 to 1|put {a} points on y = $ between x = -1 and x = 1|draw the function f(x) = $ as a line strip of {a} vertices, x in -1..1|\
         ¶vertex shader: graph of y = $, {a} vertices, x from -1 to 1|¶line strip of {a} vertices for y = $, x in -1..1|¶how do I plot y = $ with {a} vertices in the vertex shader, x from -1 to 1|¶x goes evenly from -1 to 1 over {a} vertices, y = $|¶vs: {a} points of y = $, x from -1 to 1|\
         ¶function plot by vertex_index, f(x) = $, {a} vertices, x from -1 to 1|¶I want to see the curve y = $ as a line of {a} vertices from x = -1 to x = 1|¶my pupils should see the graph of $ between -1 and 1. {a} vertices, by vertex index|¶[in|input]: vertex_index, {a} of them. [out|output]: (x, $) with x from -1 to 1|¶please curve y = $, {a} vertices, x between -1 and 1|\
         ¶with {a} vertices, plot y = $ from x = -1 to x = 1|¶for my math homework: the curve y = $ as a line strip of {a} vertices, x from -1 to 1|¶graph of the function $ of x, {a} vertices, x in -1..1, vertex shader|¶function graph without a buffer, y = $, {a} points, left end x = -1, right end x = 1|¶with {a} vertices, draw the curve y = $ for x from -1 to 1]"
            .replace('$', formula),
        vec![words::count(i64::from(count))],
        across(count),
        format!("x, {code}"),
        move |index, _| {
            let x = x_of(index, count);
            [x, value(x)]
        },
    )
}

fn running_sine(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&COUNTS);
    let height: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.5, 0.75]);
    let factor: f64 = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0]);
    indexed(
        "[draw y = {b} * sin({c} * x + time) with {a} vertices, x from -1 to 1|plot a moving sine wave y = {b} * sin({c} * x + time) as {a} vertices, x from -1 to 1|place {a} vertices on y = {b} * sin({c} * x + time) across the screen|animate the curve y = {b} * sin({c} * x + time), {a} vertices, x from -1 to 1|\
         ¶running sine line, {a} vertices, y = {b} * sin({c} * x + time), x from -1 to 1, vertex shader|¶vertex shader for a wave that moves: {a} vertices from x = -1 to 1, y = {b} * sin({c} * x + time)|¶how do I draw a moving sine line without a buffer? {a} vertices, y = {b} * sin({c} * x + time), x from -1 to 1|\
         ¶like an oscilloscope: a line of {a} vertices, x from -1 to 1, y is {b} * sin({c} * x + time)|¶vs: {a} points, y = {b} sin({c} x + t), x in -1..1|¶[in|input]: vertex_index, {a} of them, time. [out|output]: (x, {b} * sin({c} * x + time)), x from -1 to 1|\
         ¶a rope of {a} vertices that waves with time, from the left edge to the right, y = {b} * sin({c} * x + time)|¶please animated sine curve, {a} vertices, amplitude {b}, {c} * x + time inside the sine, x from -1 to 1|\
         ¶with {a} vertices: y = {b} * sin({c} * x + time), x from -1 to 1|¶oscilloscope line of {a} vertices, x from -1 to 1, y = {b} * sin({c} * x + time)]",
        vec![
            words::count(i64::from(count)),
            words::decimal(height),
            words::decimal(factor),
        ],
        across(count),
        format!("x, {} * sin({} * x + time)", float(height), float(factor)),
        move |index, time| {
            let x = x_of(index, count);
            [x, height * (factor * x + time).sin()]
        },
    )
}

fn rectangle(sampler: &mut Sampler) -> Setup {
    let [wide, high]: [f64; 2] = *sampler.pick(&[
        [1.0, 0.5],
        [1.2, 0.6],
        [0.8, 0.4],
        [0.5, 1.0],
        [1.6, 0.9],
        [0.4, 1.2],
        [1.8, 0.2],
        [0.3, 1.5],
        [1.5, 1.0],
        [0.6, 0.8],
    ]);
    let [x, y]: [f64; 2] = *sampler.pick(&[
        [0.0, 0.0],
        [0.0, 0.0],
        [0.1, 0.2],
        [-0.2, 0.1],
        [0.0, -0.5],
        [0.25, -0.25],
        [-0.4, 0.0],
        [0.0, 0.4],
    ]);
    let offset = if x == 0.0 && y == 0.0 {
        String::new()
    } else {
        format!(" + vec2<f32>({}, {})", float(x), float(y))
    };
    indexed(
        "[make a rectangle {a} wide and {b} high around {c} as a triangle strip of four vertices|draw a {a} by {b} rectangle centered at {c} as a triangle strip from the vertex index|output the four strip corners of a rectangle of width {a} and height {b}, center {c}|generate a triangle strip rectangle, width {a}, height {b}, middle at {c}|\
         ¶rectangle by vertex index, {a} x {b}, center {c}, triangle strip|¶vertex shader for a rectangle strip: width {a}, height {b}, center {c}|¶how do I draw a {a} wide and {b} high rectangle around {c} without a vertex buffer, triangle strip|¶topology: triangle strip, 4 vertices. rectangle of {a} by {b}, its center is {c}|\
         ¶a panel for my interface, {a} wide, {b} high, center {c}. four vertices in strip order, no buffer|¶vs: index 0..3 -> strip corners of a {a} by {b} box at {c}|¶[in|input]: vertex_index 0 to 3. [out|output]: corners of the rectangle, width {a}, height {b}, center {c}, triangle strip from the lower left|\
         ¶please rectangle, width is {a}, height is {b}, center is {c}, as strip of four|\
         ¶at {c}, a rectangle: width {a}, height {b}, triangle strip of four vertices by the index|¶height {b}, width {a}, center {c}: rectangle as a triangle strip, no buffer|¶around {c}, make a rectangle of height {b} and width {a} as a triangle strip of four vertices]",
        vec![
            words::decimal(wide),
            words::decimal(high),
            vec![format!("({x}, {y})")],
        ],
        "let corner = vec2<f32>(f32(index & 1u), f32(index >> 1u));",
        format!(
            "(corner - 0.5) * vec2<f32>({}, {}){offset}",
            float(wide),
            float(high)
        ),
        move |index, _| {
            let right = f64::from(index % 2);
            let up = f64::from(index / 2);
            [x - wide / 2.0 + wide * right, y - high / 2.0 + high * up]
        },
    )
}

fn arc(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[10_u32, 16, 20, 24, 30, 32, 48, 50, 64]);
    let radius: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
    let [from, to]: [f64; 2] = *sampler.pick(&[
        [0.0, 180.0],
        [0.0, 180.0],
        [0.0, 90.0],
        [180.0, 360.0],
        [45.0, 135.0],
        [90.0, 270.0],
        [-90.0, 90.0],
        [0.0, 270.0],
        [30.0, 150.0],
        [-45.0, 225.0],
    ]);
    indexed(
        "[place {a} vertices on an arc of radius {b} {c}|draw an arc of radius {b} as {a} vertices {c}|lay {a} vertices evenly along a circular arc {c}, radius {b}|make an arc of {a} vertices with radius {b} {c}|spread {a} points over the arc {c} on a circle of radius {b}|\
         ¶arc of {a} vertices, radius {b}, {c}, vertex shader|¶vertex shader for a circular arc: {a} vertices, r = {b}, {c}|¶how do I draw an arc {c} with {a} vertices and a radius of {b}|¶only a part of a circle: {a} vertices, radius {b}, {c}, both ends included|¶vs: {a} points on an arc, r {b}, {c}|\
         ¶a gauge needs an arc as a line strip of {a} vertices, radius {b}, {c}, counterclockwise|¶[in|input]: vertex_index, {a} of them. [out|output]: point on the arc {c} with radius {b}|¶please part of circle, {a} vertices, radius {b}, the angle goes {c}|\
         ¶radius {b}, {c}, {a} vertices: part of a circle, both ends included|¶{c}, an arc of {a} vertices, r = {b}, by the index|¶with radius {b}, place {a} vertices on an arc {c}]",
        vec![
            words::count(i64::from(count)),
            words::decimal(radius),
            vec![
                format!("from {from} to {to} degrees"),
                format!("from {from} to {to} degrees"),
                format!("from {from}° to {to}°"),
            ],
        ],
        format!(
            "let angle = radians(mix({}, {}, f32(index) / {}));",
            float(from),
            float(to),
            float(f64::from(count - 1))
        ),
        format!("vec2<f32>(cos(angle), sin(angle)) * {}", float(radius)),
        move |index, _| {
            let step = (to - from) / f64::from(count - 1);
            let (y, x) = (from + step * f64::from(index)).to_radians().sin_cos();
            [radius * x, radius * y]
        },
    )
}

fn figure_eight(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&COUNTS);
    let wide: f64 = *sampler.pick(&[0.4, 0.5, 0.6, 0.75, 0.8, 0.9]);
    let high: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.45]);
    indexed(
        "[place {a} vertices on a lying figure eight, x = {b} * sin(t), y = {c} * sin(2t)|draw an infinity sign of {a} vertices, half width {b}, half height {c}, x = {b} * sin(t), y = {c} * sin(2t)|make a figure eight of {a} points with x = {b} * sin(t) and y = {c} * sin(2t)|lay {a} vertices along the curve ({b} * sin(t), {c} * sin(2t)), t once around|\
         ¶figure eight by vertex index, {a} vertices, ({b} sin t, {c} sin 2t)|¶vertex shader for an infinity sign: {a} vertices, x = {b} * sin(t), y = {c} * sin(2t)|¶how do I draw a lying eight as a line of {a} vertices? x = {b} * sin(t), y = {c} * sin(2t)|¶t = 2 pi * index / {a}. position: ({b} * sin(t), {c} * sin(2t))|\
         ¶vs: {a} points, ({b} sin t, {c} sin 2t), one round|¶[in|input]: vertex_index, {a} of them. [out|output]: the eight ({b} * sin(t), {c} * sin(2t))|¶a race track like the number 8 on its side, {a} vertices, x = {b} * sin(t), y = {c} * sin(2t)|¶please infinity symbol from {a} vertices, {b} sin t and {c} sin 2t|\
         ¶y = {c} * sin(2t), x = {b} * sin(t), {a} vertices once around, by the index|¶with {a} vertices, draw a lying eight, height {c} * sin(2t), width {b} * sin(t)]",
        vec![
            words::count(i64::from(count)),
            words::decimal(wide),
            words::decimal(high),
        ],
        angle(count),
        format!(
            "{} * sin(angle), {} * sin(2.0 * angle)",
            float(wide),
            float(high)
        ),
        move |index, _| {
            let (s, c) = angle_of(index, count).sin_cos();
            [wide * s, 2.0 * high * s * c]
        },
    )
}

fn crosshair(sampler: &mut Sampler) -> Setup {
    let reach: f64 = *sampler.pick(&[0.05, 0.1, 0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 1.0]);
    let ends = [[-reach, 0.0], [reach, 0.0], [0.0, -reach], [0.0, reach]];
    let pair = |[x, y]: [f64; 2]| format!("vec2<f32>({}, {})", float(x), float(y));
    indexed(
        "[make a crosshair of two lines from four vertices: left, right, bottom, top, {a} from the center|draw a cross as a line list of four vertices, {a} to the left, right, bottom and top|output the ends of a crosshair: (-{a}, 0), ({a}, 0), (0, -{a}), (0, {a})|generate two crossing lines by vertex index, left to right and bottom to top, each reaching {a} from the center|\
         ¶crosshair vertex shader, line list, arm length {a}, horizontal line first from the left, then vertical from below|¶vertex shader with four vertices for a plus sign of lines: left, right, bottom, top, {a} from the middle|¶how do I draw a crosshair without a buffer? line list, (-{a}, 0) to ({a}, 0), then (0, -{a}) to (0, {a})|\
         ¶vertices 0 to 3: (-{a}, 0), ({a}, 0), (0, -{a}), (0, {a})|¶aim marker in the middle of the screen, two lines of half length {a}, first left to right, then bottom to top, by vertex_index|¶vs: 4 vertices, line list, cross with arms of {a}, order left, right, bottom, top|\
         ¶[in|input]: vertex_index 0..3. [out|output]: left, right, lower, upper end of a cross, arms {a} long|¶please cross of lines, four vertices in order left right bottom top, distance {a}]",
        vec![words::decimal(reach)],
        format!(
            "var ends = array<vec2<f32>, 4>({});",
            ends.map(pair).join(", ")
        ),
        "ends[index]",
        move |index, _| ends[index.min(3) as usize],
    )
}

fn helix(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&COUNTS);
    let radius: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.5, 0.6, 0.75]);
    let turns: f64 = *sampler.pick(&[2.0, 3.0, 3.0, 4.0, 5.0, 6.0, 8.0]);
    Setup {
        modifiers: Vec::new(),
        command: "[place {a} vertices on a helix around the y axis, radius {b}, {c} turns, y from -1 to 1|make a helix of {a} vertices around y with radius {b} and {c} turns from y = -1 to y = 1|draw a coil of {a} vertices about the y axis, {c} windings, radius {b}, y from -1 to 1|wind {a} vertices around the y axis as a screw line of radius {b}, {c} turns, y from -1 up to 1|\
            ¶helix vertex shader: {a} vertices, axis y, radius {b}, {c} turns, y from -1 to 1|¶3D spiral around y by vertex_index, {a} points, r = {b}, {c} turns, height from -1 to 1|¶how do I draw a helix around the y axis with {a} vertices? radius {b}, {c} turns, y from -1 to 1|\
            ¶like a spring standing upright: {a} vertices, {c} windings of radius {b}, bottom at y = -1, top at y = 1|¶x = {b} cos(angle), z = {b} sin(angle), y from -1 to 1, {c} turns over {a} vertices|¶vs: index -> helix around y, n = {a}, r = {b}, turns = {c}, y -1..1|\
            ¶[in|input]: vertex_index, {a} of them. [out|output]: helix about y, radius {b}, {c} turns, y from -1 to 1|¶please corkscrew line about y axis, {a} vertices, radius {b}, {c} turns, y is from -1 until 1|\
         ¶radius {b}, {c} turns, {a} vertices: helix around y from y = -1 up to y = 1|¶with {c} turns and radius {b}, wind {a} vertices around the y axis, y from -1 to 1]"
            .into(),
        values: vec![
            words::count(i64::from(count)),
            words::decimal(radius),
            words::count(turns as i64),
        ],
        parameters: INDEX,
        body: format!(
            "let share = f32(index) / {};\nlet angle = share * {} * 6.2831853;",
            float(f64::from(count - 1)),
            float(turns)
        ),
        position: format!(
            "vec4<f32>({0} * cos(angle), share * 2.0 - 1.0, {0} * sin(angle), 1.0)",
            float(radius)
        ),
        rule: Box::new(move |index, _, _: &[Buffer]| {
            let y = x_of(index, count);
            let (s, c) = (std::f64::consts::PI * turns * (y + 1.0)).sin_cos();
            [radius * c, y, radius * s, 1.0]
        }),
    }
}

fn between(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[2_u32, 3, 4, 5, 6, 8, 10, 16, 20, 32, 50]);
    let [from, to]: [[f64; 2]; 2] = *sampler.pick(&[
        [[-0.5, -0.5], [0.5, 0.5]],
        [[-0.8, 0.6], [0.8, -0.6]],
        [[0.0, 0.0], [1.0, 0.5]],
        [[-1.0, 0.2], [1.0, -0.4]],
        [[0.3, -0.9], [-0.3, 0.9]],
        [[-0.75, 0.0], [0.25, 0.75]],
        [[0.9, 0.9], [-0.2, -0.6]],
        [[-0.4, 0.8], [0.6, 0.1]],
    ]);
    let pair = |[x, y]: [f64; 2]| format!("vec2<f32>({}, {})", float(x), float(y));
    let told = |[x, y]: [f64; 2]| vec![format!("({x}, {y})")];
    indexed(
        "[place {a} vertices evenly on the line from {b} to {c}|put {a} evenly spaced points between {b} and {c}, both ends included|draw a line from {b} to {c} with {a} vertices|make a row of {a} vertices from {b} to {c}|divide the segment from {b} to {c} into {a} evenly spaced vertices|\
         ¶line of {a} vertices from {b} to {c}, vertex shader|¶vertex shader that spreads {a} vertices from {b} to {c}|¶how do I place {a} points on the line between {b} and {c} with vertex_index|¶first vertex at {b}, last of {a} at {c}, the others evenly between|¶mix({b}, {c}, index / (n - 1)) with n = {a}, vertex shader|\
         ¶vs: {a} points, {b} -> {c}, linear|¶a dotted line from {b} to {c}, {a} dots, no buffer|¶[in|input]: vertex_index, {a} of them. [out|output]: evenly from {b} to {c}|¶please {a} vertices in straight line, begin {b}, end {c}|\
         ¶start {b}, end {c}, {a} vertices, evenly on the straight line|¶from {b} to {c}, with {a} vertices in all, both ends included|¶from {b} to {c}, lay {a} vertices evenly]",
        vec![words::count(i64::from(count)), told(from), told(to)],
        format!("let share = f32(index) / {};", float(f64::from(count - 1))),
        format!("mix({}, {}, share)", pair(from), pair(to)),
        move |index, _| {
            let steps = f64::from(index) / f64::from(count - 1);
            [0, 1].map(|at| from[at] + (to[at] - from[at]) * steps)
        },
    )
}

fn cardioid(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&COUNTS);
    let size: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4, 0.45]);
    indexed(
        "[place {a} vertices on the cardioid r = {b} * (1 - cos(angle))|draw a cardioid of {a} vertices, r = {b} * (1 - cos(angle))|plot the polar curve r = {b} * (1 - cos(angle)) with {a} vertices|lay {a} vertices along r = {b} * (1 - cos t), once around|\
         ¶cardioid by vertex index, {a} vertices, r = {b} * (1 - cos(angle))|¶vertex shader for a cardioid: r = {b} * (1 - cos t), {a} vertices|¶how do I draw the polar curve r = {b} * (1 - cos(angle)) with {a} vertices|¶the heart-like curve from math class, cardioid, r = {b} * (1 - cos(angle)), as a line of {a} vertices|\
         ¶vs: {a} points, polar, r = {b} (1 - cos t)|¶angle goes once around over {a} vertices, the radius is {b} * (1 - cos(angle))|¶[in|input]: vertex_index, {a} of them. [out|output]: cardioid with r = {b} * (1 - cos(angle))|¶please cardioid line of {a} vertices with r is {b} times one minus cosine|\
         ¶r = {b} * (1 - cos(angle)), {a} vertices, polar curve called cardioid, by the index]",
        vec![words::count(i64::from(count)), words::decimal(size)],
        format!(
            "{}\nlet radius = {} * (1.0 - cos(angle));",
            angle(count),
            float(size)
        ),
        "cos(angle) * radius, sin(angle) * radius",
        move |index, _| {
            let (s, c) = angle_of(index, count).sin_cos();
            [size * c - size * c.powi(2), size * s - size * s * c]
        },
    )
}

fn rings(sampler: &mut Sampler) -> Setup {
    let count = *sampler.pick(&[6_u32, 8, 10, 12, 16, 20, 24, 32, 64]);
    let gap: f64 = *sampler.pick(&[0.05, 0.1, 0.1, 0.15, 0.2, 0.25, 0.3]);
    indexed(
        "[place the vertices on concentric rings of {a} vertices each, the radii {b} apart|put {a} vertices on each of several concentric circles with radii {b}, twice {b} and so on|arrange the vertices in rings: {a} per ring, each ring {b} larger than the one before, the first with radius {b}|make rings of {a} points by vertex index, radius {b} times the number of the ring|\
         ¶concentric rings of points, {a} per ring, spacing {b}, from vertex_index|¶vertex shader for concentric circles of points: {a} on each, radius grows by {b}, starting at {b}|¶how do I lay out vertices in concentric rings? {a} per ring, ring spacing {b}, the innermost radius is {b}|\
         ¶like seats in an arena: {a} vertices per circle, the circles have the radii {b}, two times {b}, three times {b}, by vertex_index|¶ring = index / {a}, radius = {b} * (ring + 1), angle = 2 pi * index / {a}|¶vs: index -> ring index / {a}, r = {b} * (ring + 1)|\
         ¶[in|input]: vertex_index. [out|output]: concentric rings, {a} points each, {b} between the rings and to the center|¶please rings around center, every ring {a} vertices, distance {b}|\
         ¶ring spacing {b}, {a} vertices on every ring, the first ring at radius {b}, by vertex_index|¶onion rings of dots: each has {a}, and each is {b} larger than the one inside, the innermost has radius {b}]",
        vec![words::count(i64::from(count)), words::decimal(gap)],
        format!(
            "let ring = index / {count}u;\nlet radius = {} * f32(ring + 1u);\n{}",
            float(gap),
            angle(count)
        ),
        "vec2<f32>(cos(angle), sin(angle)) * radius",
        move |index, _| {
            let radius = gap * f64::from(index / count + 1);
            let (y, x) = angle_of(index % count, count).sin_cos();
            [radius * x, radius * y]
        },
    )
}

fn spinning_triangle(sampler: &mut Sampler) -> Setup {
    let sides = *sampler.pick(&[3_u32, 3, 3, 4, 5, 6]);
    let radius: f64 = *sampler.pick(&[0.25, 0.3, 0.4, 0.5, 0.5, 0.6, 0.75, 0.8]);
    let way = [
        "triangle with 3 corners",
        "square with 4 corners",
        "pentagon with 5 corners",
        "hexagon with 6 corners",
    ][sides as usize - 3];
    let mut spinning = indexed(
        "[make a rotating regular $ on a circle of radius {a} by vertex index, the first at the top, turning with the time in radians|output the corners of a regular $, {a} from the center, first corner up, spinning counterclockwise over time|spin a regular $ of circumradius {a} over time, corner 0 starts at the top, counterclockwise|\
         ¶spinning $, regular, radius {a}, first corner up, vertex shader without a buffer|¶vertex shader: a regular $ at distance {a} from the center, the first points up, and it rotates counterclockwise with time|¶how do I make a $ rotate without a vertex buffer? regular, radius {a}, the first corner at the top at time 0, one radian per second|\
         ¶angle = 2 pi * index / {b} + pi / 2 + time, radius {a}, vertex shader|¶a regular $ that turns around the center, no buffer. radius {a}, corner 0 is up at the start, counterclockwise, one radian per second|¶vs: index -> corner of a regular $, r = {a}, from the top, + time|\
         ¶[in|input]: vertex_index, time. [out|output]: corner of a turning regular $, radius {a}, starting at the top, counterclockwise|¶please turning $, equal sides, radius {a}, first corner on top, angle plus time|\
         ¶radius {a}, regular $, first corner up, rotating counterclockwise with the time in radians, no buffer]"
            .replace('$', way),
        vec![words::decimal(radius), vec![sides.to_string()]],
        format!(
            "let angle = f32(index) / {} * 6.2831853 + 1.5707963 + time;",
            float(f64::from(sides))
        ),
        format!("vec2<f32>(cos(angle), sin(angle)) * {}", float(radius)),
        move |index, time| {
            let (s, c) = (angle_of(index % sides, sides) + time).sin_cos();
            [-radius * s, radius * c]
        },
    );
    spinning
        .modifiers
        .push(["triangle", "square", "pentagon", "hexagon"][sides as usize - 3]);
    spinning
}
