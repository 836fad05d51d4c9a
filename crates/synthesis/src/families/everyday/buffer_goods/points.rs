//! Points in the plane: moved, tested and counted one by one, and figures of all of them that one thread computes.

use super::changed;
use crate::code::float;
use crate::families::buffer_formulas::computed;
use crate::families::kernels::{Kernel, ONLY_F32, Work, each, read, task, write};
use crate::families::serial_figures::{WAY, in_one_thread};
use crate::task::{Buffer, Task};
use crate::wording::Slots;
use crate::words;

/// Points in the plane that are changed in place; fills the slot `points`.
fn points(
    slots: &mut Slots,
    statements: impl Into<String>,
    rule: impl Fn(f64, f64) -> [f64; 2] + Send + Sync + 'static,
) -> Work {
    slots.phrase("points", POINTS);
    changed("vec2<f32>", 2, statements, (-5.0, 5.0), move |p| {
        rule(p[0], p[1]).to_vec()
    })
}

const POINTS: &str = "[a buffer of 2D points|an array of vec2 points|a vec2 buffer of points|a list of 2D points|an array of 2D positions|a buffer of vec2 positions]";

pub(super) const POINT_SETS: [Kernel; 4] = [
    Kernel {
        name: "scale-points-about",
        commands: "[scale {points} by {k} about the point {c}|zoom {points} by {k} with the center {c}|move {points} away from {c} by a factor of {k}|multiply the offsets of {points} from {c} by {k}|resize {points} by {k}, {c} stays where it is|apply p = c + (p - c) * {k} with c = {c} to {points}|\
                   ¶p = {c} + (p - {c}) * {k}, {points}, in place|\
                   ¶scaling kernel, factor {k}, center {c}, {points}|\
                   ¶I have {points} and they should be scaled by {k} around {c}|\
                   ¶in and out: {points}. scale {k}, fixed point {c}|\
                   ¶how do I scale {points} by {k} relative to {c}|\
                   ¶each thread scales one point of {points} by {k}, measured from {c}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let [x, y] = *sampler.pick(&[
                [1.0, 1.0],
                [0.5, 0.5],
                [2.0, 0.0],
                [0.0, 1.0],
                [1.0, 2.0],
                [-1.0, 1.0],
            ]);
            let k = *sampler.pick(&[0.5, 0.25, 0.8, 1.5, 2.0, 2.0, 3.0, 4.0]);
            slots.value("k", words::decimal(k));
            slots.text("c", format!("({x}, {y})"));
            let statements = format!(
                "let center = vec2<f32>({}, {});\ndata[i] = center + (data[i] - center) * {};",
                float(x),
                float(y),
                float(k)
            );
            points(slots, statements, move |a, b| {
                [k * a + (1.0 - k) * x, k * b + (1.0 - k) * y]
            })
        },
    },
    Kernel {
        name: "clamp-points-to-box",
        commands: "[clamp {points} to the square from {low} to {high}|keep {points} inside the box from ({low}, {low}) to ({high}, {high})|limit x and y of {points} to {low}..{high}|move {points} that are outside the square {low} to {high} to its edge|force {points} into the square between {low} and {high} on both axes|\
                   ¶clamp(p, vec2({low}), vec2({high})) for {points}|\
                   ¶{points}: both coordinates limited to {low}..{high}|\
                   ¶I have {points} and none may leave the square from {low} to {high}|\
                   ¶in and out: {points}, clamped to {low}..{high} in x and y|\
                   ¶how do I keep {points} within the square {low} to {high}|\
                   ¶each thread clamps one point of {points}, both coordinates to {low} and {high}|\
                   ¶box clamp kernel, {points}, limits {low} and {high} for x and y|\
                   ¶upper limit {high}, lower limit {low}, for x and for y of {points}|¶nobody may leave the field: {points} are kept within {low} to {high} in both directions]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let [low, high] = *sampler.pick(&[
                [0.0, 1.0],
                [-1.0, 1.0],
                [-2.0, 2.0],
                [0.0, 2.0],
                [1.0, 4.0],
                [-3.0, 3.0],
            ]);
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            let statements = format!(
                "data[i] = clamp(data[i], vec2<f32>({}), vec2<f32>({}));",
                float(low),
                float(high)
            );
            points(slots, statements, move |x, y| {
                [x, y].map(|part| part.max(low).min(high))
            })
        },
    },
    Kernel {
        name: "flag-points-inside",
        commands: "[write 1 for each of the points in {points} inside {figure}, else 0|flag the points of {points} that are inside {figure} with 1, others with 0|test every point of {points} for being in {figure}, output 1 or 0|mark which of the points in {points} lie within {figure}, as u32 ones and zeros|tell for each point of {points} whether it is inside {figure}, 1 or 0|\
                   ¶inside test, {figure}, {points}, u32 flags out|\
                   ¶{test} gives 1, else 0, for each p of {points}|\
                   ¶which points of {points} are in {figure}? 1 for those, 0 for the rest|\
                   ¶I have {points} and need a flag for each: in {figure} or not|\
                   ¶in: {points}. out: u32, 1 inside {figure}, 0 outside|\
                   ¶how do I flag the points of {points} that lie in {figure}|\
                   ¶each thread checks one point of {points}: inside {figure}? 1, otherwise 0|\
                   ¶hit test kernel: {points} against {figure}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("points", POINTS);
            let [x, y] = *sampler.pick(&[
                [0.0, 0.0],
                [0.0, 0.0],
                [1.0, 1.0],
                [0.5, 0.5],
                [2.0, 1.0],
                [-1.0, 1.0],
            ]);
            let r = *sampler.pick(&[1.0, 0.5, 1.5, 2.0, 2.5, 3.0]);
            slots.text("c", format!("({x}, {y})"));
            slots.value("r", words::decimal(r));
            let is_round = sampler.chance(0.6);
            let center = format!("vec2<f32>({}, {})", float(x), float(y));
            let (figure, test, condition) = if is_round {
                (
                    "[a circle of radius {r} around {c}|the circle with center {c} and radius {r}]",
                    "distance(p, {c}) < {r}",
                    format!("distance(p, {center}) < {}", float(r)),
                )
            } else {
                (
                    "[a square around {c} that reaches {r} to each side|the square with center {c} and half side {r}]",
                    "max(abs(p.x - c.x), abs(p.y - c.y)) < {r} with c = {c}",
                    format!("max(d.x, d.y) < {}", float(r)),
                )
            };
            slots.phrase("figure", figure);
            slots.phrase("test", test);
            let offset = if is_round {
                String::new()
            } else {
                format!("let d = abs(p - {center});\n")
            };
            let work = computed(
                read(0, "input", "vec2<f32>") + &write(1, "output", "u32"),
                format!("let p = input[i];\n{offset}output[i] = select(0u, 1u, {condition});"),
                (-4.0, 4.0),
                move |buffers, at| {
                    let [a, b] = [buffers[0][2 * at] - x, buffers[0][2 * at + 1] - y];
                    let away = if is_round {
                        a.hypot(b)
                    } else {
                        a.abs().max(b.abs())
                    };
                    f64::from(u8::from(away < r))
                },
            );
            Work {
                modifiers: vec![if is_round { "circle" } else { "square" }],
                ..work
            }
        },
    },
    Kernel {
        name: "count-points-in-circle",
        commands: "[count the points of {points} within {r} of the origin, with an atomic counter|count how many points of {points} lie in the circle of radius {r} around the origin, atomically|atomically count the points of {points} closer to the origin than {r}|use an atomic counter for the points of {points} with length less than {r}|\
                   ¶Monte Carlo pi: count the points of {points} inside the circle of radius {r} at the origin, atomicAdd|\
                   ¶atomic count of length(p) < {r}, {points}|\
                   ¶how many points of {points} are inside a circle of radius {r} at (0, 0)? Atomic counter|\
                   ¶if length(p) < {r} then atomicAdd(counter, 1), for each p of {points}|\
                   ¶I have {points} and need the number of hits in the circle of radius {r} around the origin, one atomic|\
                   ¶in: {points}. out: atomic u32, how many are nearer than {r} to the origin|\
                   ¶each thread checks one point of {points}: closer than {r} to (0, 0)? Then the atomic goes up|\
                   ¶dart board: {points}, the board is a circle of radius {r} at the origin, count the hits with atomics|\
                   ¶radius {r} around (0, 0): number of points of {points} inside, atomicAdd|¶how many of {points} are nearer than {r} to the origin? one atomic counter]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("points", POINTS);
            let r = *sampler.pick(&[1.0, 1.0, 1.0, 0.5, 1.5, 2.0, 3.0]);
            slots.value("r", words::decimal(r));
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", "vec2<f32>")
                    + "@group(0) @binding(1) var<storage, read_write> output: atomic<u32>;\n",
                buffer: "input",
                statements: format!(
                    "if length(input[i]) < {} {{\natomicAdd(&output, 1u);\n}}",
                    float(r)
                ),
                sample: (200, (-2.0, 2.0)),
                rule: each(move |buffers, _| {
                    let hits = buffers[0].chunks_exact(2).filter(|p| p[0].hypot(p[1]) < r);
                    Some(hits.count() as f64)
                }),
            }
        },
    },
];

/// A figure of a cloud or a line of points that one thread computes.
pub(super) struct Cloud {
    pub(super) name: &'static str,
    /// A thing; `{points}` are the points.
    thing: &'static str,
    /// Whole requests.
    told: &'static str,
    /// The element of the output.
    output: &'static str,
    statements: &'static str,
    rule: fn(&[[f64; 2]]) -> Vec<f64>,
}

pub(super) static CLOUDS: [Cloud; 4] = [
    Cloud {
        name: "center-of-points",
        thing: "[the center of mass of {points}|the centroid of {points}|the mean position of {points}|the average point of {points}]",
        told: "¶centroid of {points}, vec2 out {way}|¶(1/n) * sum of p for {points} {way}|¶I have {points} and need the middle of the cloud, the mean point {way}|¶in: {points}. out: one vec2, the average position {way}|¶add up {points} and divide by how many there are {way}",
        output: "vec2<f32>",
        statements: "var sum = vec2<f32>(0.0);\nfor (var i = 0u; i < arrayLength(&input); i++) {\nsum += input[i];\n}\noutput[0] = sum / f32(arrayLength(&input));",
        rule: |points| {
            let n = points.len() as f64;
            [0_usize, 1]
                .map(|axis| points.iter().map(|p| p[axis] / n).sum::<f64>())
                .to_vec()
        },
    },
    Cloud {
        name: "bounding-box-of-points",
        thing: "[the bounding box of {points}, low corner first, then the high one|the axis-aligned bounds of {points} as minimum and maximum|the componentwise minimum and maximum of {points}, in two elements]",
        told: "¶AABB of {points}, output 0 is the min, output 1 the max {way}|¶bounding box of {points}: element 0 lowest x and y, element 1 highest {way}|¶I have {points} and need their bounds, min corner then max corner {way}|¶in: {points}. out: two vec2, least corner and greatest corner {way}|¶how large is the region of {points}? write the min point and then the max point {way}",
        output: "vec2<f32>",
        statements: "var low = input[0];\nvar high = input[0];\nfor (var i = 1u; i < arrayLength(&input); i++) {\nlow = min(low, input[i]);\nhigh = max(high, input[i]);\n}\noutput[0] = low;\noutput[1] = high;",
        rule: |points| {
            let along = |axis: usize| points.iter().map(move |p| p[axis]);
            vec![
                along(0).fold(f64::INFINITY, f64::min),
                along(1).fold(f64::INFINITY, f64::min),
                along(0).fold(f64::NEG_INFINITY, f64::max),
                along(1).fold(f64::NEG_INFINITY, f64::max),
            ]
        },
    },
    Cloud {
        name: "length-of-path",
        thing: "[the length of the path through {points}|the total length of the polyline with {points}|the sum of the distances between neighboring points of {points}|how long the open path through {points} is]",
        told: "¶polyline length, {points}, f32 out {way}|¶sum of distance(p(i), p(i-1)) over {points} {way}|¶I have {points}, a GPS track, and need its length {way}|¶in: {points}. out: one f32, the length of the open path {way}|¶walk from point to point of {points} and add up the distances {way}",
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 1u; i < arrayLength(&input); i++) {\ntotal += distance(input[i - 1u], input[i]);\n}\noutput[0] = total;",
        rule: |points| {
            let step = |pair: &[[f64; 2]]| (pair[1][0] - pair[0][0]).hypot(pair[1][1] - pair[0][1]);
            vec![points.windows(2).map(step).sum()]
        },
    },
    Cloud {
        name: "area-of-polygon",
        thing: "[the area of the polygon with the corners in {points}|the polygon area by the shoelace formula, corners in {points}|the area enclosed by {points} as a closed polygon]",
        told: "¶shoelace formula over {points}, absolute value, f32 out {way}|¶abs(sum of x(i) * y(i+1) - x(i+1) * y(i)) / 2, corners {points} {way}|¶I have {points}, the corners of a polygon in order, and need its area {way}|¶in: {points} as corners. out: one f32, the polygon area (never negative) {way}|¶how large is the plot of land with its corners in {points}? shoelace, closed polygon {way}",
        output: "f32",
        statements: "let n = arrayLength(&input);\nvar sum = 0.0;\nfor (var i = 0u; i < n; i++) {\nlet p = input[i];\nlet q = input[(i + 1u) % n];\nsum += p.x * q.y - q.x * p.y;\n}\noutput[0] = abs(sum) * 0.5;",
        rule: |points| {
            let next = points.iter().cycle().skip(1);
            let twice: f64 = points
                .iter()
                .zip(next)
                .map(|(p, q)| p[0] * q[1] - p[1] * q[0])
                .sum();
            vec![twice.abs() / 2.0]
        },
    },
];

pub(super) fn cloud(row: &'static Cloud) -> Task {
    let mut slots = Slots::default();
    slots.phrase("points", POINTS);
    slots.phrase("way", WAY);
    slots.phrase("thing", row.thing);
    let declarations = read(0, "input", "vec2<f32>") + &write(1, "output", row.output);
    let rule = row.rule;
    task(
        format!(
            "[compute {{thing}} {{way}}|[find|calculate|get] {{thing}} {{way}}|[write|store] {{thing}} [to|in] [the output|an output buffer] {{way}}|[work out|determine|output] {{thing}} {{way}}|\
             {}|¶compute shader: {{thing}} {{way}}|¶how do I get {{thing}} {{way}}|¶I need {{thing}} {{way}}|¶[pls|please] a kernel for {{thing}} {{way}}|¶what is {{thing}}? write it to the output {{way}}|¶the output should hold {{thing}} {{way}}|¶for my map I need {{thing}}, on the gpu {{way}}]",
            row.told
        ),
        slots,
        Vec::new(),
        in_one_thread(&declarations, row.statements),
        (60, (-5.0, 5.0)),
        Box::new(move |buffers: &[Buffer]| {
            let points: Vec<[f64; 2]> = buffers[0].chunks_exact(2).map(|p| [p[0], p[1]]).collect();
            let mut after = buffers[1].clone();
            for (slot, value) in after.iter_mut().zip(rule(&points)) {
                *slot = value;
            }
            after
        }),
    )
}
