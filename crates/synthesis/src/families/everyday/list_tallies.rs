//! Plain kernels over points, pixels and tallies of named things, and figures of blocks in workgroup memory.

use crate::code::float;
use crate::families::buffer_fills::{ELEMENTS, RANGE};
use crate::families::buffer_formulas::computed;
use crate::families::conditions::{Condition, orders};
use crate::families::elementwise::ONLY_U32;
use crate::families::kernels::{Kernel, ONLY_F32, Work, each, kernel, read, task, write};
use crate::families::serial_figures::{WAY, in_one_thread};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// Pixels or points that are no part of a workgroup's multiple.
const MANY: u32 = 200;

const PIXELS: &str = "[a buffer of rgba pixels|an array of vec4 colors|an image stored as vec4 pixels|a vec4 pixel buffer|a list of rgba colors|a buffer of vec4f colors]";

/// Atomic counters as the second binding.
fn counters(count: usize) -> String {
    format!("@group(0) @binding(1) var<storage, read_write> output: array<atomic<u32>, {count}>;\n")
}

/// What is counted by its number: the modifier, the things, one of them, the least number, and how many there are.
type Things = (&'static str, &'static str, &'static str, usize, usize);

static THINGS: [Things; 8] = [
    (
        "dice",
        "[dice rolls|throws of a die|dice results]",
        "face",
        1,
        6,
    ),
    (
        "letters",
        "[letters|letter codes|characters of the alphabet]",
        "letter",
        0,
        26,
    ),
    (
        "weekdays",
        "[weekdays|days of the week|weekday numbers]",
        "day",
        0,
        7,
    ),
    (
        "hours",
        "[hours of the day|hours|visit hours]",
        "hour",
        0,
        24,
    ),
    (
        "months",
        "[months|birth months|month numbers]",
        "month",
        1,
        12,
    ),
    (
        "digits",
        "[decimal digits|digits|single digits]",
        "digit",
        0,
        10,
    ),
    (
        "stars",
        "[star ratings|ratings|review stars]",
        "rating",
        1,
        5,
    ),
    (
        "votes",
        "[votes|ballots|votes for candidates]",
        "candidate",
        0,
        4,
    ),
];

/// Another kind of coordinates: the modifier, a command, the formula, the elements of the buffers and their width, the
/// statements, the range, and in Rust.
type Conversion = (
    &'static str,
    &'static str,
    &'static str,
    (&'static str, usize),
    &'static str,
    (f32, f32),
    fn(&[f64]) -> [f64; 2],
);

static CONVERSIONS: [Conversion; 3] = [
    (
        "to-polar",
        "[convert a buffer of 2D points to polar coordinates (radius, angle)|turn every (x, y) of a vec2 buffer into (r, angle)|write length and angle of each vec2 of an array|change cartesian points in a vec2 buffer to polar ones, radius first]",
        "[(length(p), atan2(p.y, p.x))|(radius, angle) of each vec2 p]",
        ("vec2<f32>", 2),
        "let p = input[i];\noutput[i] = vec2<f32>(length(p), atan2(p.y, p.x));",
        (-5.0, -0.125),
        |p| [p[0].hypot(p[1]), p[1].atan2(p[0])],
    ),
    (
        "from-polar",
        "[convert a vec2 buffer of polar coordinates (radius, angle) to 2D points|turn every (r, angle) of a vec2 buffer into (x, y)|change polar pairs in a vec2 array, radius first, to cartesian points|compute x and y from radius and angle for each vec2 of a buffer]",
        "[(r * cos(angle), r * sin(angle)) of each vec2 (r, angle)|radius times (cos, sin) of the angle, vec2 (radius, angle)]",
        ("vec2<f32>", 2),
        "let p = input[i];\noutput[i] = p.x * vec2<f32>(cos(p.y), sin(p.y));",
        (-5.0, 5.0),
        |p| [p[0] * p[1].cos(), p[0] * p[1].sin()],
    ),
    (
        "directions",
        "[turn a float buffer of angles in radians into unit vectors|write the direction (cos, sin) of each angle of a float buffer|convert radians in a float array to vec2 directions|make a vec2 of length 1 from every angle of a float buffer]",
        "[(cos(a), sin(a)) of each float a|the unit vec2 of each angle in a float buffer]",
        ("f32", 1),
        "output[i] = vec2<f32>(cos(input[i]), sin(input[i]));",
        (-5.0, 5.0),
        |p| [p[0].cos(), p[0].sin()],
    ),
];

const CHANNELS: [(&str, &str); 4] = [("red", "r"), ("green", "g"), ("blue", "b"), ("alpha", "a")];

/// A channel of pixels, in the slots `channel` and `c`.
fn channel(slots: &mut Slots, sampler: &mut Sampler) -> (usize, &'static str) {
    let at = sampler.below(4);
    let (name, letter) = CHANNELS[at];
    slots.text("channel", name);
    slots.text("c", letter);
    slots.phrase("pixels", PIXELS);
    (at, letter)
}

static KERNELS: [Kernel; 6] = [
    Kernel {
        name: "tally-of-named-things",
        commands: "[count how often each {one} occurs in a u32 buffer of {things}, numbered {low} to {high}, with {n} atomic counters|tally {things} ({low} to {high}) from a u32 buffer in {n} atomic counters|make a frequency table of {things} with atomics, {n} counters, values {low} to {high}|count {things} stored as u32 numbers {low} to {high} into {n} atomic bins|\
                   ¶how often does each {one} come up? {things} as u32 from {low} to {high}, {n} atomic counters|¶statistics of {things}: u32 values {low} to {high}, one atomic counter per {one}, {n} in all|¶I have {things} in a u32 buffer ({low} to {high}) and need a count for each {one}, atomicAdd|\
                   ¶in: u32 {things} from {low} to {high}. out: {n} atomic counters, the first for {low}|¶each thread reads one of the {things} ({low} to {high}) and adds 1 to the atomic counter of that {one}, {n} counters|¶how do I count {things} per {one} on the gpu? values {low} to {high}, {n} atomics|\
                   ¶{n} counters, {things} numbered {low} to {high}, u32 input, atomic histogram|¶school project: how many of the {things} (u32, {low} to {high}) fall on each {one}? {n} atomic counters|¶atomicAdd to counter {index} for every x of the {things}, {n} counters, x from {low} to {high}]",
        elements: ONLY_U32,
        draw: |_, slots, sampler| {
            let (modifier, things, one, first, usual) = *sampler.pick(&THINGS);
            let n = if modifier == "votes" {
                *sampler.pick(&[3_usize, 4, 5, 6, 8])
            } else {
                usual
            };
            slots.phrase("things", things);
            slots.text("one", one);
            slots.value("n", words::count(n as i64));
            slots.text("low", first.to_string());
            slots.text("high", (first + n - 1).to_string());
            let (index, place) = if first == 0 {
                ("x", "input[i]")
            } else {
                ("x - 1", "input[i] - 1u")
            };
            slots.text("index", index);
            Work {
                modifiers: vec![modifier],
                declarations: read(0, "input", "u32") + &counters(n),
                buffer: "input",
                statements: format!("atomicAdd(&output[{place}], 1u);"),
                sample: (MANY, (first as f32, (first + n - 1) as f32)),
                rule: each(move |buffers, at| {
                    let found = buffers[0].iter().filter(|&&x| x as usize == at + first);
                    Some(found.count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "channel-histogram-of-pixels",
        commands: "[make a histogram of the {channel} channel of {pixels}, {n} bins from 0 to 1|count the {channel} values of {pixels} into {n} atomic bins over 0 to 1|build a {n}-bin histogram of {channel} for {pixels}|compute the {channel} histogram of {pixels} with {n} bins and atomicAdd|\
                   ¶{channel} histogram, {pixels}, {n} bins|¶bin = min(u32(p.{c} * {n}), {last}) for each p of {pixels}, atomicAdd|¶how is {channel} distributed in {pixels}? {n} atomic bins from 0 to 1|¶I have {pixels} and want the histogram of {channel} only, {n} bins|\
                   ¶in: {pixels}. out: {n} atomic counters, the histogram of {channel} from 0 to 1|¶each thread takes the {channel} of one pixel of {pixels} and raises one of {n} atomic bins|¶how do I compute a {channel} histogram of {pixels} with {n} bins|¶photo editor: {channel} levels of {pixels} in {n} bins, atomics]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let (at, letter) = channel(slots, sampler);
            let n = *sampler.pick(&[4_usize, 8, 16, 16, 32, 64, 128, 256]);
            let last = n - 1;
            slots.text("n", n.to_string());
            slots.text("last", last.to_string());
            Work {
                modifiers: vec![CHANNELS[at].0],
                declarations: read(0, "input", "vec4<f32>") + &counters(n),
                buffer: "input",
                statements: format!(
                    "let bin = min(u32(input[i].{letter} * {n}.0), {last}u);\natomicAdd(&output[bin], 1u);"
                ),
                sample: (MANY, (0.0, 1.0)),
                rule: each(move |buffers, bin| {
                    let levels = buffers[0].iter().skip(at).step_by(4);
                    let bins = levels.map(|x| ((x * n as f64) as usize).min(last));
                    Some(bins.filter(|&found| found == bin).count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "count-pixels-by-channel",
        commands: "[count the pixels of {pixels} whose {channel} is {is}, with an atomic counter|count how many of {pixels} have a {channel} {is}, atomically|atomically count the pixels with {channel} {is} in {pixels}|use atomicAdd to count where {channel} is {is} in {pixels}|\
                   ¶how many pixels of {pixels} have {channel} {is}? Atomic counter|¶if p.{c} {sign} {n} then atomicAdd(counter, 1), for all p of {pixels}|¶I have {pixels} and need the number of those with {channel} {is}, one atomic|¶atomic count, {pixels}, {channel} {is}|\
                   ¶in: {pixels}. out: atomic u32, how many have {channel} {is}|¶each thread looks at one of {pixels}: is its {channel} {is}? Then the atomic counter goes up|¶how do I count pixels with {channel} {is} in {pixels} using one atomic|¶{pixels}: number of pixels where .{c} {sign} {n}, atomicAdd]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let (at, letter) = channel(slots, sampler);
            let Condition {
                modifier,
                words,
                sign,
                test,
            } = *sampler.pick(orders());
            let k = *sampler.pick(&[0.5, 0.5, 0.1, 0.2, 0.25, 0.3, 0.6, 0.7, 0.75, 0.8, 0.9]);
            slots.phrase("is", words);
            slots.phrase("sign", sign);
            slots.value("n", crate::words::decimal(k));
            Work {
                modifiers: vec![CHANNELS[at].0, modifier],
                declarations: read(0, "input", "vec4<f32>")
                    + "@group(0) @binding(1) var<storage, read_write> output: atomic<u32>;\n",
                buffer: "input",
                statements: format!(
                    "if input[i].{letter} {sign} {} {{\natomicAdd(&output, 1u);\n}}",
                    float(k)
                ),
                sample: (MANY, (0.0, 1.0)),
                rule: each(move |buffers, _| {
                    let levels = buffers[0].iter().skip(at).step_by(4);
                    let found = levels.filter(|&&x| test(x as f32, k as f32));
                    Some(found.count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "polar-conversion-in-buffer",
        commands: "[{convert}|{convert}, input to output|{convert}, into a second buffer|compute {formula}, input buffer to output buffer|write {formula} to an output buffer|\
                   ¶kernel: {convert}|¶{formula}, compute shader, input -> output|¶how do I {convert} in a kernel|¶I need to {convert}, result in a second buffer|¶please {convert} on the gpu|¶what is the wgsl compute shader to {convert}|¶output(i) = {formula}, for all of the input buffer|¶each thread writes {formula} to the output buffer]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let (modifier, convert, formula, (ty, width), statements, range, rule) =
                *sampler.pick(&CONVERSIONS);
            slots.phrase("convert", convert);
            slots.phrase("formula", formula);
            let work = computed(
                read(0, "input", ty) + &write(1, "output", "vec2<f32>"),
                statements.into(),
                range,
                move |buffers, at| {
                    let from = at / 2 * width;
                    rule(&buffers[0][from..from + width])[at % 2]
                },
            );
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "scale-points-per-axis",
        commands: "[scale {points} by {x} in x, {y} in y and {z} in z|multiply {points} by the vector ({x}, {y}, {z}), component by component|stretch {points}: z by {z}, y by {y}, x by {x}|scale {points} non-uniformly by ({x}, {y}, {z})|multiply x by {x}, y by {y} and z by {z} for {points}|\
                   ¶p *= vec3({x}, {y}, {z}) for {points}, in place|¶scale kernel, {points}, factors {x} {y} {z}|¶I have {points} and want x times {x}, y times {y}, z times {z}|¶how do I scale {points} by ({x}, {y}, {z}) in a compute shader|¶in and out: {points}. z factor {z}, x factor {x}, y factor {y}|\
                   ¶each thread scales one point of {points} by {x} along x, {y} along y, {z} along z|¶{points} are the vertices of my model, make them {x} times as wide (x), {y} times as high (y), {z} times as deep (z)]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("points", "[a buffer of vec3 points|an array of 3D positions|a vec3 buffer|a list of 3D points|an array of vec3f]");
            let factors = [0, 1, 2].map(|_: usize| *sampler.pick(&[0.5, 1.0, 1.5, 2.0, 3.0, 4.0]));
            for (name, factor) in ["x", "y", "z"].into_iter().zip(factors) {
                slots.text(name, factor.to_string());
            }
            let [x, y, z] = factors.map(float);
            Work {
                modifiers: Vec::new(),
                declarations: write(0, "data", "vec3<f32>"),
                buffer: "data",
                statements: format!("data[i] *= vec3<f32>({x}, {y}, {z});"),
                sample: (ELEMENTS, RANGE),
                rule: each(move |buffers, at| Some(factors[at % 3] * buffers[0][at])),
            }
        },
    },
    Kernel {
        name: "limit-vector-lengths",
        commands: "[limit the length of every vector in {vectors} to {k}|shorten all vectors in {vectors} that are longer than {k} to length {k}|clamp the magnitude of each vector of {vectors} to at most {k}|cap the length of {vectors} at {k}, directions stay|\
                   ¶max length {k} for {vectors}, in place|¶if length(v) > {k} then v *= {k} / length(v), for each v of {vectors}|¶I have {vectors} and none of them may be longer than {k}, keep the direction|¶in and out: {vectors}, no vector longer than {k} afterwards|\
                   ¶how do I clamp the length of each vector in {vectors} to {k}|¶each thread shortens one vector of {vectors} to {k} if it is longer|¶speed limit {k} on the velocities in {vectors}|¶clamp length kernel, {vectors}, limit {k}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[1.0, 2.0, 3.0, 4.0, 5.0, 5.0, 8.0, 10.0]);
            slots.value("k", words::decimal(k));
            let width = 2 + sampler.below(2);
            let (modifier, vectors) = if width == 2 {
                (
                    "2d",
                    "[a vec2 buffer|an array of vec2|a buffer of 2D vectors|a list of vec2f]",
                )
            } else {
                (
                    "3d",
                    "[a vec3 buffer|an array of vec3|a buffer of 3D vectors|a list of vec3f]",
                )
            };
            slots.phrase("vectors", vectors);
            Work {
                modifiers: vec![modifier],
                declarations: write(0, "data", &format!("vec{width}<f32>")),
                buffer: "data",
                statements: format!(
                    "let size = length(data[i]);\nif size > {0} {{\ndata[i] *= {0} / size;\n}}",
                    float(k)
                ),
                sample: (ELEMENTS, RANGE),
                rule: each(move |buffers, at| {
                    let start = at / width * width;
                    let vector = &buffers[0][start..start + width];
                    let size = vector.iter().map(|x| x.powi(2)).sum::<f64>().sqrt();
                    Some(buffers[0][at] * (k / size).min(1.0))
                }),
            }
        },
    },
];

fn average_color(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("pixels", PIXELS);
    slots.phrase("way", WAY);
    let is_rgb = sampler.chance(0.3);
    let (modifiers, ty, width) = if is_rgb {
        slots.phrase(
            "pixels",
            "[a buffer of vec3 colors|an array of rgb colors (vec3)|an image stored as vec3 pixels]",
        );
        (vec!["rgb"], "vec3<f32>", 3)
    } else {
        (Vec::new(), "vec4<f32>", 4)
    };
    let statements = format!(
        "var sum = {ty}(0.0);\nfor (var i = 0u; i < arrayLength(&input); i++) {{\nsum += input[i];\n}}\noutput[0] = sum / f32(arrayLength(&input));"
    );
    task(
        "[compute the average color of {pixels} {way}|find the mean color of {pixels} {way}|average {pixels} to a single color {way}|write the average of all colors in {pixels} to the output {way}|\
         ¶average color, {pixels}, one color out {way}|¶what is the mean color of {pixels} {way}|¶I have {pixels} and need their average color {way}|¶sum of all colors divided by their number, {pixels} {way}|¶in: {pixels}. out: one color, the mean {way}|\
         ¶how do I get the average color of {pixels} in a compute shader {way}|¶theme color of a picture: add up {pixels} and divide by how many there are {way}|¶mean over {pixels}, per channel, into output 0 {way}]",
        slots,
        modifiers,
        in_one_thread(
            &(read(0, "input", ty) + &write(1, "output", ty)),
            &statements,
        ),
        (60, (0.0, 1.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            for (at, slot) in after.iter_mut().take(width).enumerate() {
                let channel: Vec<f64> =
                    buffers[0].iter().skip(at).step_by(width).copied().collect();
                *slot = channel.iter().sum::<f64>() / channel.len() as f64;
            }
            after
        }),
    )
}

/// The parameters of an entry point that works together with its workgroup.
const LANE: &str =
    "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) lane: u32";

/// A figure of each block: the modifier, a thing of the slot `blocks`, how it begins, what a thread brings, two partial
/// results joined, and the number that a place of the inputs brings with the fold in Rust.
type Figure = (
    &'static str,
    &'static str,
    [&'static str; 2],
    fn(f64, f64) -> f64,
    fn(f64, f64) -> f64,
);

const SUM: &str = "scratch[lane] + scratch[lane + stride]";

static FIGURES: [Figure; 5] = [
    (
        "squares",
        "[the sum of the squares of {blocks}|the sum of x * x over {blocks}|the energy (sum of squares) of {blocks}]",
        ["input[i] * input[i]", SUM],
        |x, _| x.powi(2),
        |a, b| a + b,
    ),
    (
        "magnitudes",
        "[the sum of the absolute values of {blocks}|the sum of abs(x) over {blocks}|the L1 norm of {blocks}]",
        ["abs(input[i])", SUM],
        |x, _| x.abs(),
        |a, b| a + b,
    ),
    (
        "peak",
        "[the largest absolute value of {blocks}|the maximum of abs(x) over {blocks}|the peak magnitude of {blocks}]",
        [
            "abs(input[i])",
            "max(scratch[lane], scratch[lane + stride])",
        ],
        |x, _| x.abs(),
        f64::max,
    ),
    (
        "dot-product",
        "[the dot product of buffers a and b over {blocks}|the sum of a * b over {blocks} of two buffers a and b|the scalar product of buffers a and b within {blocks}]",
        ["a[i] * b[i]", SUM],
        |a, b| a * b,
        |a, b| a + b,
    ),
    (
        "squared-distance",
        "[the sum of the squared differences of buffers a and b over {blocks}|the sum of (a - b)^2 over {blocks} of two buffers a and b|the squared error between buffers a and b within {blocks}]",
        ["(a[i] - b[i]) * (a[i] - b[i])", SUM],
        |a, b| (a - b).powi(2),
        |a, b| a + b,
    ),
];

fn block_figure(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (modifier, figure, [brought, joined], term, fold) = *sampler.pick(&FIGURES);
    let size = *sampler.pick(&[64_usize, 64, 32, 128, 256, 16]);
    slots.text("n", size.to_string());
    slots.phrase("figure", figure);
    slots.phrase(
        "blocks",
        "[each block of {n} floats|every {n} floats|each group of {n} f32 values|every block of {n} elements]",
    );
    let has_two = brought.contains("b[i]");
    let (declarations, first) = if has_two {
        let inputs = read(0, "a", "f32") + &read(1, "b", "f32");
        (inputs + &write(2, "output", "f32"), "a")
    } else {
        (
            read(0, "input", "f32") + &write(1, "output", "f32"),
            "input",
        )
    };
    let half = size / 2;
    let body = format!(
        "let i = id.x;\nscratch[lane] = 0.0;\nif i < arrayLength(&{first}) {{\nscratch[lane] = {brought};\n}}\n\
         for (var stride = {half}u; stride > 0u; stride /= 2u) {{\nworkgroupBarrier();\nif lane < stride {{\nscratch[lane] = {joined};\n}}\n}}\n\
         if lane == 0u && i < arrayLength(&{first}) {{\noutput[i / {size}u] = scratch[0];\n}}\n"
    );
    let declarations = format!("{declarations}\nvar<workgroup> scratch: array<f32, {size}>;\n");
    task(
        "[compute {figure} in workgroup memory|compute {figure} with a tree reduction in shared memory|reduce to {figure}, one workgroup per block|write {figure} to the output, with a workgroup for each block|let each workgroup of {n} threads compute {figure}|\
         ¶{figure}, shared memory reduction, one result per block|¶workgroup reduction: {figure}, {n} threads|¶I need {figure}, by a parallel reduction in workgroup memory|¶how do I compute {figure} in workgroup memory with barriers|¶out(block) = {figure}, tree in shared memory|\
         ¶{n} threads work together on one block and leave {figure} in the output, workgroup memory|¶first pass of a reduction: {figure}, one partial result each, var<workgroup>|¶kernel with scratch memory of {n} floats: {figure}]",
        slots,
        vec![modifier],
        kernel(&declarations, &size.to_string(), LANE, &body),
        (MANY, (-5.0, 5.0)),
        Box::new(move |buffers: &[Buffer]| {
            let second = &buffers[usize::from(has_two)];
            let terms: Vec<f64> = buffers[0]
                .iter()
                .zip(second)
                .map(|(&a, &b)| term(a, b))
                .collect();
            let mut after = buffers.last().cloned().unwrap_or_default();
            for (slot, block) in after.iter_mut().zip(terms.chunks(size)) {
                *slot = block.iter().copied().reduce(fold).unwrap_or(0.0);
            }
            after
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let mut families = Kernel::families(&KERNELS);
    families.extend([
        Family::new("compute", "average-color-of-pixels", average_color),
        Family::new("compute", "block-figure-of-terms", block_figure),
    ]);
    families
}
