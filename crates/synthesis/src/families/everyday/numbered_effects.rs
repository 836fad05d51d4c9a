//! Effects on an image that are told by numbers: what is done to channels, the weights of kernels, and steps of places.

use super::super::effect_kernels::TEXEL;
use super::super::effects::{Rgb, clip};
use super::super::image_plans::{IMAGE, Kind, Plan, Values, families_of, filled, plan};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 14] = [
    Kind {
        name: "channel-triple",
        sample: channel_triple,
    },
    Kind {
        name: "gray-by-weights",
        sample: gray_by_weights,
    },
    Kind {
        name: "one-channel-replaced",
        sample: one_channel,
    },
    Kind {
        name: "one-channel-shifted",
        sample: channel_shift,
    },
    Kind {
        name: "image-levels-with-gamma",
        sample: levels_with_gamma,
    },
    Kind {
        name: "output-levels",
        sample: output_levels,
    },
    Kind {
        name: "contrast-around-pivot",
        sample: pivot_contrast,
    },
    Kind {
        name: "told-kernel",
        sample: told_kernel,
    },
    Kind {
        name: "told-line-kernel",
        sample: line_kernel,
    },
    Kind {
        name: "neighbor-difference",
        sample: neighbor_difference,
    },
    Kind {
        name: "two-place-steps",
        sample: two_places,
    },
    Kind {
        name: "measured-wave",
        sample: measured_wave,
    },
    Kind {
        name: "brick-tiles",
        sample: brick_tiles,
    },
    Kind {
        name: "mirrored-strips",
        sample: mirrored_strips,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

const TEXEL_LINE: &str = "let texel = 1.0 / vec2<f32>(textureDimensions(source));";

const SAMPLE: &str = "let color = textureSample(source, source_sampler, p).rgb;";

/// Ways across the picture: the name of the variant, how it is told, its axis, and whether it goes to larger coordinates.
const WAYS: [(&str, &str, usize, f64); 4] = [
    ("right", "[to the right|right]", 0, 1.0),
    ("left", "[to the left|left]", 0, -1.0),
    ("down", "[down|downward]", 1, 1.0),
    ("up", "[up|upward]", 1, -1.0),
];

/// A vector along an axis.
fn along(axis: usize, size: f64) -> String {
    if axis == 0 {
        format!("vec2<f32>({}, 0.0)", float(size))
    } else {
        format!("vec2<f32>(0.0, {})", float(size))
    }
}

fn channel_triple(sampler: &mut Sampler) -> Plan {
    let added = sampler.chance(0.35);
    let [r, g, b]: Rgb = if added {
        [0, 1, 2].map(|_| *sampler.pick(&[-0.2, -0.1, -0.05, 0.05, 0.1, 0.15, 0.2, 0.3]))
    } else {
        [0, 1, 2].map(|_| *sampler.pick(&[0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.3, 1.5]))
    };
    let (modifier, template, sign) = if added {
        (
            "added",
            "[add {r} to red, {g} to green and {b} to blue in {image}|offset the channel values of {image} by {r}, {g} and {b}|add the vector ({r}, {g}, {b}) to the color of {image}|offset red by {r}, green by {g}, blue by {b} in {image}|change {image} by {r} in red, {g} in green and {b} in blue|\
             add ({r}, {g}, {b}) to every pixel of {image}|give each channel of {image} an offset, {r}, {g} and {b}|bias the channels of {image} with {r}, {g}, {b}|move the color of {image} by r {r}, g {g}, b {b}|correct {image} by adding {r} red, {g} green, {b} blue|\
             ¶{image} + ({r}, {g}, {b})|¶r + {r}, g + {g}, b + {b}, clamped, source {image}|¶red {r}, green {g}, blue {b}: add these to {image}|¶color balance of {image}: red {r}, green {g}, blue {b}, as offsets|¶how do I add {r}, {g}, {b} to the channels of {image}|\
             ¶in: {image}. out: rgb plus ({r}, {g}, {b}), clamped to 0..1|¶{image} has a color cast, add {r} to red, {g} to green, {b} to blue|¶per channel offset on {image}: {r}, {g}, {b}]",
            '+',
        )
    } else {
        (
            "multiplied",
            "[multiply red by {r}, green by {g} and blue by {b} in {image}|scale the channels of {image} by {r}, {g} and {b}|multiply the color of {image} by the vector ({r}, {g}, {b})|multiply {image} by ({r}, {g}, {b})|set the gains of {image} to {r} for red, {g} for green, {b} for blue|\
             use {r}, {g} and {b} as channel gains on {image}|give {image} a color gain of ({r}, {g}, {b})|weight red, green and blue of {image} with {r}, {g} and {b}|white balance {image} with the gains {r}, {g}, {b}|apply gain r {r}, g {g}, b {b} to {image}|\
             ¶{image} * ({r}, {g}, {b})|¶r * {r}, g * {g}, b * {b}, clamped, source {image}|¶{image}: red x {r}, green x {g}, blue x {b}|¶rgb gain on {image}: {r}, {g}, {b}|¶how do I multiply the channels of {image} by {r}, {g} and {b}|\
             ¶in: {image}. out: rgb times ({r}, {g}, {b}), clamped to 0..1|¶{image} needs {r} times the red, {g} times the green, {b} times the blue|¶white balance for {image}. gains: {r}, {g}, {b}]",
            '*',
        )
    };
    let triple = [r, g, b];
    let mut plan = plan(
        template,
        vec![
            ("r", words::decimal(r)),
            ("g", words::decimal(g)),
            ("b", words::decimal(b)),
        ],
        format!(
            "{IMAGE}\nlet color = saturate(image {sign} vec3<f32>({}, {}, {}));",
            float(r),
            float(g),
            float(b)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            clip([0, 1, 2].map(|part| {
                if added {
                    image[part] + triple[part]
                } else {
                    image[part] * triple[part]
                }
            }))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn gray_by_weights(sampler: &mut Sampler) -> Plan {
    let [r, g, b]: Rgb = *sampler.pick(&[
        [0.299, 0.587, 0.114],
        [0.299, 0.587, 0.114],
        [0.3, 0.59, 0.11],
        [0.3, 0.6, 0.1],
        [0.5, 0.3, 0.2],
        [0.5, 0.4, 0.1],
        [0.6, 0.3, 0.1],
        [0.2, 0.7, 0.1],
        [0.25, 0.5, 0.25],
        [0.7, 0.2, 0.1],
        [0.1, 0.3, 0.6],
        [0.4, 0.4, 0.2],
    ]);
    plan(
        "[make {image} gray with the weights {r}, {g} and {b}|convert {image} to grayscale with the weights {r}, {g}, {b}|show {r} red + {g} green + {b} blue of {image} as gray|turn {image} gray by {r} * r + {g} * g + {b} * b|mix the channels of {image} to gray, {r} red, {g} green, {b} blue|\
         use {r}, {g}, {b} as luma weights and make {image} gray|desaturate {image} with the coefficients {r}, {g}, {b}|make a black and white version of {image} from {r} red, {g} green and {b} blue|take the dot product of {image} with ({r}, {g}, {b}) as gray|weight the channels of {image} {r}, {g}, {b} for a gray picture|\
         ¶gray = {r} r + {g} g + {b} b, source {image}|¶dot(image, vec3({r}, {g}, {b})) as gray, image: {image}|¶grayscale of {image}, weights {r} {g} {b}|¶{image} in gray, {r} * red + {g} * green + {b} * blue|¶how do I make {image} gray with weights of {r}, {g} and {b}|\
         ¶black and white mixer on {image}. red: {r}. green: {g}. blue: {b}|¶in: {image}. out: gray from r * {r} + g * {g} + b * {b}|¶I have {image} and my formula for gray is {r} red plus {g} green plus {b} blue]",
        vec![
            ("r", words::decimal(r)),
            ("g", words::decimal(g)),
            ("b", words::decimal(b)),
        ],
        format!(
            "{IMAGE}\nlet gray = dot(image, vec3<f32>({}, {}, {}));\nlet color = vec3<f32>(gray);",
            float(r),
            float(g),
            float(b)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            [r * image[0] + g * image[1] + b * image[2]; 3]
        }),
    )
}

fn one_channel(sampler: &mut Sampler) -> Plan {
    const NAMES: [&str; 3] = ["red", "green", "blue"];
    const LETTERS: [char; 3] = ['r', 'g', 'b'];
    let at = sampler.below(3);
    let (first, second) = ((at + 1) % 3, (at + 2) % 3);
    let [low, high] = [first.min(second), first.max(second)];
    let share: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 1.0]);
    let kind = sampler.below(5);
    let [m, n] = [LETTERS[low], LETTERS[high]];
    let (modifier, told, code) = match kind {
        0 => ("constant", "{k}".to_string(), float(share)),
        1 => (
            "copied",
            format!(
                "[the {0} channel|its {0} value|a copy of {0}]",
                NAMES[first]
            ),
            format!("image.{}", LETTERS[first]),
        ),
        2 => (
            "mean",
            format!(
                "[the mean|the average|half the sum] of {} and {}",
                NAMES[low], NAMES[high]
            ),
            format!("(image.{m} + image.{n}) * 0.5"),
        ),
        3 => (
            "greater",
            format!(
                "[the greater|the larger|the maximum] of {} and {}",
                NAMES[low], NAMES[high]
            ),
            format!("max(image.{m}, image.{n})"),
        ),
        _ => (
            "smaller",
            format!(
                "[the smaller|the lesser|the minimum] of {} and {}",
                NAMES[low], NAMES[high]
            ),
            format!("min(image.{m}, image.{n})"),
        ),
    };
    let parts: Vec<String> = (0..3)
        .map(|part| {
            if part == at {
                code.clone()
            } else {
                format!("image.{}", LETTERS[part])
            }
        })
        .collect();
    let mut plan = plan(
        filled(
            "[set the <n> channel of {image} to <v>|replace the <n> channel of {image} by <v>|make <n> in {image} <v>|use <v> as the <n> of {image}|put <v> into the <n> channel of {image}|let <n> in {image} be <v> and keep the other channels|\
             overwrite <n> in {image} with <v>|change only the <n> channel of {image}, it becomes <v>|give {image} <v> as its <n> channel|write <v> to the <n> component of {image}|\
             ¶<n> = <v>, the other channels as they are, source {image}|¶<l> := <v>, source {image}|¶{image}, but its <n> is <v>|¶{image} with <v> in the <n> channel|¶how do I set <n> in {image} to <v>, the other two stay|\
             ¶in: {image}. <n>: <v>. others: unchanged|¶I want the <n> channel of {image} to be <v>. don't touch the others|¶every pixel of {image} keeps two channels, but its <n> should be <v>]",
            &[
                ("<n>", NAMES[at]),
                ("<l>", ["r", "g", "b"][at]),
                ("<v>", told.as_str()),
            ],
        ),
        vec![("k", words::decimal(share))],
        format!("{IMAGE}\nlet color = vec3<f32>({});", parts.join(", ")),
        Box::new(move |place, look| {
            let mut color = look(place.uv);
            let (a, b) = (color[first], color[second]);
            color[at] = match kind {
                0 => share,
                1 => a,
                2 => f64::midpoint(a, b),
                3 => a.max(b),
                _ => a.min(b),
            };
            color
        }),
    );
    plan.modifiers = vec![modifier, ["of-red", "of-green", "of-blue"][at]];
    plan
}

fn channel_shift(sampler: &mut Sampler) -> Plan {
    let shift: f64 = *sampler.pick(&[0.01, 0.02, 0.03, 0.04, 0.05, 0.1, 0.15]);
    let (modifier, way, axis, sign) = *sampler.pick(&WAYS);
    let at = sampler.below(3);
    let (name, letter) = [("red", 'r'), ("green", 'g'), ("blue", 'b')][at];
    let offset = along(axis, shift);
    let operator = if sign > 0.0 { '-' } else { '+' };
    let value = match at {
        0 => "vec3<f32>(shifted, image.g, image.b)",
        1 => "vec3<f32>(image.r, shifted, image.b)",
        _ => "vec3<f32>(image.r, image.g, shifted)",
    };
    let mut plan = plan(
        filled(
            "[shift only the <n> channel of {image} <w> by {a}|shift the <n> channel of {image} {a} <w>, the others stay|move <n> in {image} <w> by {a} and leave the other channels|offset just the <n> channel of {image} by {a} <w>|slide the <n> part of {image} {a} <w>|\
             displace <n> in {image} by {a} <w>, nothing else|print {image} with its <n> plate {a} too far <w>|let the <n> of {image} lie {a} farther <w> than the rest|misalign {image}, only <n> is moved {a} <w>|move <n> alone in {image}, {a} <w>|\
             ¶<n> channel of {image}: {a} <w>. others stay|¶{image} with its <n> channel shifted <w> by {a}|¶only <n> moves, {a} <w>, source {image}|¶misprint effect on {image}, the <n> plate is {a} off, <w>|¶how do I shift just the <n> channel of {image} <w> by {a}|\
             ¶in: {image}. <n>: sampled so that it lies {a} <w>. the other two channels: in place|¶I want a colored fringe: the <n> of {image} goes {a} <w>, the other channels don't move|¶rgb split on {image}, but only <n>, {a} <w>]",
            &[("<n>", name), ("<w>", way)],
        ),
        vec![("a", words::decimal(shift))],
        format!(
            "{IMAGE}\nlet shifted = textureSample(source, source_sampler, uv {operator} {offset}).{letter};\nlet color = {value};"
        ),
        Box::new(move |place, look| {
            let mut color = look(place.uv);
            let mut beside = place.uv;
            beside[axis] -= sign * shift;
            color[at] = look(beside)[at];
            color
        }),
    );
    plan.modifiers = vec![modifier, ["of-red", "of-green", "of-blue"][at]];
    plan
}

fn levels_with_gamma(sampler: &mut Sampler) -> Plan {
    let low: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    let high: f64 = *sampler.pick(&[0.7, 0.75, 0.8, 0.85, 0.9, 0.95]);
    let gamma: f64 = *sampler.pick(&[1.2, 1.4, 1.5, 1.8, 2.0, 2.2]);
    plan(
        "[set the levels of {image} to black {a}, white {b} and gamma {c}|adjust the levels of {image}, black point {a}, white point {b}, gamma {c}|stretch {image} from {a} to {b} and then apply gamma {c}|map {a} to black and {b} to white in {image}, then raise it to 1 / {c}|\
         do a levels adjustment on {image} with {a}, {b} and a gamma of {c}|remap {image} from the range {a} to {b} and gamma correct it with {c}|use input levels {a} and {b} and gamma {c} on {image}|apply levels to {image}: {a} black, {b} white, {c} midtone gamma|\
         correct {image} with a black point of {a}, a white point of {b} and a gamma of {c}|cut {image} off at {a} and {b}, stretch it and take the power 1 / {c}|\
         ¶levels on {image}: {a}, {c}, {b} as black, gamma and white|¶pow(saturate((c - {a}) / ({b} - {a})), 1 / {c}), source {image}|¶{image}, levels: black {a}, white {b}, gamma {c}|¶like the levels dialog: black {a}, gamma {c}, white {b}, on {image}|\
         ¶how do I apply levels with black {a}, white {b} and gamma {c} to {image}|¶in: {image}. black point: {a}. white point: {b}. gamma: {c}|¶{image} is flat and dark. {a} becomes black, {b} becomes white, then gamma {c}|\
         ¶first stretch {image} so that {a} is black and {b} is white, then brighten the midtones with gamma {c}]",
        vec![
            ("a", words::decimal(low)),
            ("b", words::decimal(high)),
            ("c", words::decimal(gamma)),
        ],
        format!(
            "{IMAGE}\nlet stretched = saturate((image - {0}) / ({1} - {0}));\nlet color = pow(stretched, vec3<f32>(1.0 / {2}));",
            float(low),
            float(high),
            float(gamma)
        ),
        Box::new(move |at, look| {
            clip(look(at.uv).map(|part| (part - low) / (high - low)))
                .map(|part| part.powf(gamma.recip()))
        }),
    )
}

fn output_levels(sampler: &mut Sampler) -> Plan {
    let low: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4]);
    let high: f64 = *sampler.pick(&[0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0]);
    plan(
        "[wash out {image} so that black becomes {a} and white becomes {b}|lift the blacks of {image} to {a} and bring the whites to {b}|compress {image} to the range {a} to {b}|map the channels of {image} from 0 to 1 onto {a} to {b}|set the output levels of {image} to {a} and {b}|\
         fade {image} like old film, black at {a}, white at {b}|squeeze the tones of {image} between {a} and {b}|make the darkest tone of {image} {a} and the brightest {b}|rescale {image} linearly so that 0 turns to {a} and 1 to {b}|give {image} a matte look with black {a} and white {b}|\
         ¶matte look on {image}: black {a}, white {b}|¶mix({a}, {b}, c) for every channel c of {image}|¶output levels {a} to {b}, source {image}|¶{image} with faded blacks at {a} and whites at {b}|¶how do I lift black to {a} and pull white to {b} in {image}|\
         ¶in: {image}. out: each channel times ({b} - {a}) plus {a}|¶{image} shall have no real black and white: black gets {a}, white gets {b}, linear between|¶washed-out {image}. 0 goes to {a}, 1 goes to {b}]",
        vec![("a", words::decimal(low)), ("b", words::decimal(high))],
        format!(
            "{IMAGE}\nlet color = mix(vec3<f32>({}), vec3<f32>({}), image);",
            float(low),
            float(high)
        ),
        Box::new(move |at, look| look(at.uv).map(|part| low + part * (high - low))),
    )
}

fn pivot_contrast(sampler: &mut Sampler) -> Plan {
    let pivot: f64 = *sampler.pick(&[0.18, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7]);
    let factor: f64 = *sampler.pick(&[0.4, 0.6, 0.8, 1.2, 1.4, 1.5, 1.8, 2.0, 3.0]);
    plan(
        "[scale the contrast of {image} by {a} around {b}|apply a contrast of {a} with the pivot {b} to {image}|change the contrast of {image} by a factor of {a}, {b} stays the same|multiply the distance to {b} in {image} by {a}|use {b} as the middle and a contrast factor of {a} for {image}|\
         spread the tones of {image} from {b} by a factor of {a}|set the contrast of {image} to {a} around the gray {b}|give {image} a contrast of {a}, centered on {b}|subtract {b} from {image}, multiply by {a}, add {b} again|do a contrast change on {image} that leaves {b} alone, factor {a}|\
         ¶(c - {b}) * {a} + {b}, clamped, source {image}|¶contrast {a}, pivot {b}, source {image}|¶{image} with a contrast of {a} around {b}|¶contrast on {image}, factor {a}, the fixed tone is {b}|¶how do I scale the contrast of {image} by {a} with {b} as pivot|\
         ¶in: {image}. contrast: {a}. pivot: {b}|¶{image}: every tone moves away from {b} by the factor {a}|¶not around 0.5 but around {b}: contrast {a} on {image}]",
        vec![("a", words::decimal(factor)), ("b", words::decimal(pivot))],
        format!(
            "{IMAGE}\nlet color = saturate((image - {0}) * {1} + {0});",
            float(pivot),
            float(factor)
        ),
        Box::new(move |at, look| clip(look(at.uv).map(|part| pivot + (part - pivot) * factor))),
    )
}

/// Weights in rows from the top, and what their sum is divided by.
const KERNELS: [([[i32; 3]; 3], i32); 10] = [
    ([[0, -1, 0], [-1, 5, -1], [0, -1, 0]], 1),
    ([[1, 1, 1], [1, 1, 1], [1, 1, 1]], 9),
    ([[1, 2, 1], [2, 4, 2], [1, 2, 1]], 16),
    ([[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]], 1),
    ([[-1, -1, -1], [-1, 9, -1], [-1, -1, -1]], 1),
    ([[-2, -1, 0], [-1, 1, 1], [0, 1, 2]], 1),
    ([[0, 1, 0], [1, 4, 1], [0, 1, 0]], 8),
    ([[0, 1, 0], [1, 0, 1], [0, 1, 0]], 4),
    ([[1, 0, 1], [0, 4, 0], [1, 0, 1]], 8),
    ([[0, 1, 0], [1, 1, 1], [0, 1, 0]], 5),
];

fn told_kernel(sampler: &mut Sampler) -> Plan {
    let (rows, divisor) = *sampler.pick(&KERNELS);
    let told = rows.map(|row| row.map(|weight| weight.to_string()));
    let by = |between: &str, outer: &str| told.each_ref().map(|row| row.join(between)).join(outer);
    let ways = vec![by(" ", ", "), by(" ", " / "), by(", ", ", "), by(",", "; ")];
    let (over, code) = if divisor == 1 {
        ("", "sum".to_string())
    } else {
        (
            "[divided by {n}|over {n}|and divide by {n}]",
            format!("sum / {}", float(divisor.into())),
        )
    };
    let weights: Vec<String> = rows
        .iter()
        .flatten()
        .map(|weight| float((*weight).into()))
        .collect();
    plan(
        filled(
            "[convolve {image} with the 3x3 kernel {k} <o>|apply the 3x3 kernel {k} <o> to {image}|filter {image} with the 3x3 matrix {k} <o>|run a 3x3 convolution with the weights {k} <o> over {image}|use the 3x3 weights {k} <o> on the neighborhood of each pixel of {image}|\
             weight the 3x3 neighbors of {image} by {k} <o>|sum the 3x3 block around each pixel of {image} with {k} <o>|put the convolution matrix {k} <o> on {image}|process {image} by a 3x3 filter with the rows {k} <o>|take the weighted sum of the 3x3 neighborhood of {image}, weights {k} <o>|\
             ¶3x3 kernel {k} <o>, source {image}|¶kernel = {k} <o>, convolve with {image}|¶convolution on {image}: {k} <o>|¶how do I convolve {image} with {k} <o>|¶in: {image}. 3x3 kernel, row by row: {k} <o>. clamp the result|\
             ¶I have the matrix {k} from my image processing class. apply it <o> to {image}|¶custom 3x3 filter for {image}, rows from the top: {k} <o>|¶each pixel of {image} becomes the sum of its 3x3 neighborhood times {k} <o>]",
            &[("<o>", over)],
        ),
        vec![("k", ways), ("n", vec![divisor.to_string()])],
        format!(
            "{TEXEL_LINE}\nvar weights = array<f32, 9>({});\nvar sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var i = 0; i < 9; i++) {{\nlet offset = vec2<f32>(f32(i % 3 - 1), f32(i / 3 - 1));\n\
             sum += weights[i] * textureSample(source, source_sampler, uv + offset * texel).rgb;\n}}\n\
             let color = saturate({code});",
            weights.join(", ")
        ),
        Box::new(move |at, look| {
            let mut sum = [0.0; 3];
            for (y, row) in rows.iter().enumerate() {
                for (x, weight) in row.iter().enumerate() {
                    let place = [
                        at.uv[0] + (x as f64 - 1.0) * TEXEL,
                        at.uv[1] + (y as f64 - 1.0) * TEXEL,
                    ];
                    let color = look(place);
                    sum = [0, 1, 2].map(|part| sum[part] + f64::from(*weight) * color[part]);
                }
            }
            clip(sum.map(|part| part / f64::from(divisor)))
        }),
    )
}

fn line_kernel(sampler: &mut Sampler) -> Plan {
    const ROWS: [&[i32]; 7] = [
        &[1, 2, 1],
        &[1, 4, 1],
        &[1, 4, 6, 4, 1],
        &[1, 2, 3, 2, 1],
        &[1, 2, 4, 2, 1],
        &[1, 3, 4, 3, 1],
        &[1, 2, 3, 4, 3, 2, 1],
    ];
    let row = *sampler.pick(&ROWS);
    let upright = sampler.chance(0.5);
    let (modifier, way, line, p) = if upright {
        (
            "vertical",
            "[vertically|along y]",
            "[column|vertical line]",
            "vec2<f32>(0.0, f32(i - ",
        )
    } else {
        (
            "horizontal",
            "[horizontally|along x]",
            "[row|horizontal line]",
            "vec2<f32>(f32(i - ",
        )
    };
    let reach = row.len() / 2;
    let end = if upright {
        ")) * texel"
    } else {
        "), 0.0) * texel"
    };
    let total: i32 = row.iter().sum();
    let told: Vec<String> = row.iter().map(ToString::to_string).collect();
    let weights: Vec<String> = row.iter().map(|weight| float((*weight).into())).collect();
    let mut plan = plan(
        filled(
            "[blur {image} <w> with the weights {k}|blur {image} <w> with weights {k} over {n}|apply the 1D kernel {k}, divided by {n}, to {image} <w>|smooth {image} <w> with the weights {k}, normalized|run a 1D filter {k} / {n} over {image} <w>|weight the pixels of each <l> of {image} by {k} and divide by {n}|\
             convolve {image} <w> with {k}, normalized by {n}|take the weighted mean of neighbors of {image} <w>, weights {k}|do one pass of a separable blur on {image} <w>, weights {k} over {n}|filter {image} <w> by {k}, sum {n}|\
             ¶1D blur <w>, weights {k}, divided by {n}, source {image}|¶kernel {k} / {n} <w>, source {image}|¶{image} blurred <w> with {k} as weights, normalized|¶how do I blur {image} <w> with the weights {k}|¶in: {image}. taps: {k}, over {n}. direction: <w>|\
             ¶separable blur, only the pass <w>. weights {k}, sum {n}, on {image}|¶each pixel of {image} becomes the mean of its neighbors <w>, weighted {k}|¶my blur has the weights {k} (divide by {n}). use it <w> on {image}]",
            &[("<w>", way), ("<l>", line)],
        ),
        vec![
            ("k", vec![told.join(" "), told.join(", "), told.join("-")]),
            ("n", vec![total.to_string()]),
        ],
        format!(
            "{TEXEL_LINE}\nvar weights = array<f32, {count}>({});\nvar sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var i = 0; i < {count}; i++) {{\nlet p = uv + {p}{reach}{end};\n\
             sum += weights[i] * textureSample(source, source_sampler, p).rgb;\n}}\nlet color = sum / {};",
            weights.join(", "),
            float(total.into()),
            count = row.len()
        ),
        Box::new(move |at, look| {
            let mut sum = [0.0; 3];
            for (tap, weight) in row.iter().enumerate() {
                let mut place = at.uv;
                place[usize::from(upright)] += (tap as f64 - reach as f64) * TEXEL;
                let color = look(place);
                sum = [0, 1, 2].map(|part| sum[part] + f64::from(*weight) * color[part]);
            }
            sum.map(|part| part / f64::from(total))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn neighbor_difference(sampler: &mut Sampler) -> Plan {
    let reach = sampler.int(1, 4);
    let (modifier, place, axis, sign) = *sampler.pick(&[
        ("right", "to the right", 0, 1.0),
        ("left", "to the left", 0, -1.0),
        ("below", "[below|farther down]", 1, 1.0),
        ("above", "[above|farther up]", 1, -1.0),
    ]);
    let unit = if reach == 1 { "pixel" } else { "pixels" };
    let ways = words::count(reach)
        .into_iter()
        .map(|number| format!("{number} {unit}"))
        .collect();
    let shift = sign * reach as f64;
    let mut plan = plan(
        filled(
            "[show the absolute color difference between each pixel of {image} and the one {a} <p>|subtract from {image} the color {a} <p> and show the absolute value|show abs(color - color {a} <p>) of {image}|compare each pixel of {image} with the color {a} <p>, absolute difference per channel|\
             find changes in {image} by the absolute difference to the color {a} <p>|display how much the colors of {image} differ from those {a} <p>, per channel|difference {image} with a copy read {a} <p>, absolute per channel|take the absolute rgb difference of {image} to the pixel {a} <p>|\
             make a colored edge picture of {image} from the absolute difference to the pixel {a} <p>|output the absolute channel differences of {image} between here and {a} <p>|\
             ¶abs(here - there) per channel, there is {a} <p>, source {image}|¶absolute color difference of {image} to the pixel {a} <p>|¶neighbor: {a} <p>. output: abs of the rgb difference. source: {image}|¶how do I show how much {image} changes from a pixel to the one {a} <p>, absolute, in color|\
             ¶colored edges: abs(own color minus color {a} <p>) for {image}|¶each pixel of {image} minus the pixel {a} <p>, absolute value of every channel|¶cheap edge filter in color: take {image}, subtract the color {a} <p>, abs|\
             ¶flat areas of {image} should be black. show the absolute difference to the color {a} <p>]",
            &[("<p>", place)],
        ),
        vec![("a", ways)],
        format!(
            "{TEXEL_LINE}\n{IMAGE}\nlet beside = textureSample(source, source_sampler, uv + {} * texel).rgb;\nlet color = saturate(abs(image - beside));",
            along(axis, shift)
        ),
        Box::new(move |at, look| {
            let mut beside = at.uv;
            beside[axis] += shift * TEXEL;
            let (image, other) = (look(at.uv), look(beside));
            clip([0, 1, 2].map(|part| (image[part] - other[part]).abs()))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

/// What can be done to the places of an image.
struct Step {
    modifier: &'static str,
    /// The command around its object.
    verb: &'static str,
    how: &'static str,
    /// The step as a thing.
    noun: &'static str,
    values: Values,
    /// A statement that takes `p` back to where it comes from.
    line: String,
    rule: Box<dyn Fn([f64; 2]) -> [f64; 2] + Send + Sync>,
}

fn flip_step(sampler: &mut Sampler) -> Step {
    let upright = sampler.chance(0.4);
    let axis = usize::from(upright);
    let letter = ['x', 'y'][axis];
    let (modifier, how, noun) = if upright {
        (
            "flip-vertical",
            "[vertically|top to bottom]",
            "[a vertical flip|a top-bottom flip]",
        )
    } else {
        (
            "flip-horizontal",
            "[horizontally|left to right]",
            "[a horizontal flip|a left-right flip]",
        )
    };
    Step {
        modifier,
        verb: "flip",
        how,
        noun,
        values: Vec::new(),
        line: format!("p.{letter} = 1.0 - p.{letter};"),
        rule: Box::new(move |mut place: [f64; 2]| {
            place[axis] = 1.0 - place[axis];
            place
        }),
    }
}

fn zoom_step(sampler: &mut Sampler) -> Step {
    let factor: f64 = *sampler.pick(&[1.5, 2.0, 2.5, 3.0, 4.0]);
    Step {
        modifier: "zoom",
        verb: "enlarge",
        how: "[{z}x|{z} times|by a factor of {z}]",
        noun: "[a {z}x zoom|an enlargement by {z}|a zoom in by {z}]",
        values: vec![("z", words::decimal(factor))],
        line: format!("p = (p - 0.5) / {} + 0.5;", float(factor)),
        rule: Box::new(move |place| place.map(|part| 0.5 + (part - 0.5) / factor)),
    }
}

fn turn_step(sampler: &mut Sampler) -> Step {
    let degrees: i32 = *sampler.pick(&[10, 15, 20, 30, 45, 60]);
    let clockwise = sampler.chance(0.5);
    let (modifier, how, noun, sign) = if clockwise {
        (
            "turn-clockwise",
            "{d} clockwise",
            "[a rotation by {d} clockwise|a {d} turn clockwise]",
            "",
        )
    } else {
        (
            "turn-counterclockwise",
            "{d} counterclockwise",
            "[a rotation by {d} counterclockwise|a {d} turn counterclockwise]",
            "-",
        )
    };
    let angle = f64::from(degrees).to_radians() * if clockwise { -1.0 } else { 1.0 };
    Step {
        modifier,
        verb: "[rotate|turn]",
        how,
        noun,
        values: vec![(
            "d",
            vec![format!("{degrees} degrees"), format!("{degrees}°")],
        )],
        line: format!(
            "let turn = radians({sign}{});\n\
             p = mat2x2<f32>(cos(turn), -sin(turn), sin(turn), cos(turn)) * (p - 0.5) + 0.5;",
            float(degrees.into())
        ),
        rule: Box::new(move |place| {
            // What is looked at against the clock seems turned with the clock; on the screen y points down.
            let [x, y] = place.map(|part| part - 0.5);
            let (d, direction) = (x.hypot(y), y.atan2(x) + angle);
            [0.5 + d * direction.cos(), 0.5 + d * direction.sin()]
        }),
    }
}

fn tile_step(sampler: &mut Sampler) -> Step {
    let count = sampler.int(2, 5);
    let number = count as f64;
    Step {
        modifier: "tile",
        verb: "[tile|repeat]",
        how: "{t}",
        noun: "[a {t} tiling|a {t} repeat]",
        values: vec![(
            "t",
            vec![format!("{count}x{count}"), format!("{count} by {count}")],
        )],
        line: format!("p = fract(p * {});", float(number)),
        rule: Box::new(move |place| place.map(|part| (part * number).rem_euclid(1.0))),
    }
}

fn shift_step(sampler: &mut Sampler) -> Step {
    let shift: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25]);
    let upright = sampler.chance(0.4);
    let axis = usize::from(upright);
    let letter = ['x', 'y'][axis];
    let (modifier, how, noun) = if upright {
        (
            "shift-down",
            "down by {s}",
            "[a shift down by {s}|a move of {s} down]",
        )
    } else {
        (
            "shift-right",
            "right by {s}",
            "[a shift to the right by {s}|a move of {s} to the right]",
        )
    };
    Step {
        modifier,
        verb: "[shift|move]",
        how,
        noun,
        values: vec![("s", words::decimal(shift))],
        line: format!("p.{letter} = p.{letter} - {};", float(shift)),
        rule: Box::new(move |mut place: [f64; 2]| {
            place[axis] -= shift;
            place
        }),
    }
}

const STEPS: [fn(&mut Sampler) -> Step; 5] =
    [flip_step, turn_step, zoom_step, tile_step, shift_step];

fn two_places(sampler: &mut Sampler) -> Plan {
    let first = sampler.below(STEPS.len());
    let apart = 1 + sampler.below(STEPS.len() - 1);
    let before = STEPS[first](sampler);
    let after = STEPS[(first + apart) % STEPS.len()](sampler);
    let mut values = before.values;
    values.extend(after.values);
    let (inner, outer) = (before.rule, after.rule);
    let mut plan = plan(
        filled(
            "[<v1> {image} <h1>, then <v2> it <h2>|<v1> {image} <h1> and then <v2> it <h2>|first <v1> {image} <h1>, then <v2> it <h2>|<v1> {image} <h1>, after that <v2> the result <h2>|apply <n1> and then <n2> to {image}|transform {image} by <n1> followed by <n2>|<v2> the result <h2> after you <v1> {image} <h1>|\
             do <n1> on {image}, then <n2>|chain <n1> and <n2> on {image}, in this order|show {image} with <n1>, then with <n2>|\
             ¶{image}: <n1>, then <n2>|¶1. <n1> 2. <n2>, source {image}|¶first <n1>, second <n2>, both on {image}|¶{image} -> <n1> -> <n2>|¶how do I <v1> {image} <h1> and then <v2> it <h2>|¶in: {image}. step 1: <n1>. step 2: <n2>|\
             ¶I want to <v1> {image} <h1>. what comes out, <v2> it <h2>|¶two steps, the order matters: <n1> of {image}, then <n2> of the result|¶please <v1> {image} <h1>, and when that's done <v2> it <h2>]",
            &[
                ("<v1>", before.verb),
                ("<h1>", before.how),
                ("<n1>", before.noun),
                ("<v2>", after.verb),
                ("<h2>", after.how),
                ("<n2>", after.noun),
            ],
        ),
        values,
        format!("var p = uv;\n{}\n{}\n{SAMPLE}", after.line, before.line),
        Box::new(move |at, look| look(inner(outer(at.uv)))),
    );
    plan.modifiers = vec![before.modifier, after.modifier];
    plan
}

fn measured_wave(sampler: &mut Sampler) -> Plan {
    let height: f64 = *sampler.pick(&[0.01, 0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    let count = sampler.int(1, 12);
    let upright = sampler.chance(0.4);
    let moving = sampler.chance(0.4);
    let (modifier, way, over, formula) = if upright {
        (
            "vertical",
            "[vertically|up and down]",
            "[over the width|from left to right]",
            "y + {a} * sin(2 * pi * {b} * x<m>)",
        )
    } else {
        (
            "horizontal",
            "[horizontally|sideways]",
            "[over the height|from top to bottom]",
            "x + {a} * sin(2 * pi * {b} * y<m>)",
        )
    };
    let speed: f64 = *sampler.pick(&[1.0, 2.0, 3.0, 5.0]);
    let (told, phase, code) = if moving {
        (
            "[, phase time * {c}|, moving with a phase of {c} * time|, plus {c} * time in the sine]",
            " + {c} * time",
            if speed > 1.0 {
                format!(" + time * {}", float(speed))
            } else {
                " + time".into()
            },
        )
    } else {
        ("[, still|, without time|]", "", String::new())
    };
    let rate = if moving { speed } else { 0.0 };
    let number = count as f64;
    let (along, place) = if upright {
        ('x', "vec2<f32>(uv.x, uv.y + wave)")
    } else {
        ('y', "vec2<f32>(uv.x + wave, uv.y)")
    };
    let mut plan = plan(
        filled(
            "[wave {image} <w> with amplitude {a} and {n} <o><t>|bend {image} <w> by a sine of amplitude {a}, {n} <o><t>|displace {image} <w> with {n} of height {a} <o><t>|distort {image} <w>, amplitude {a}, {n} <o><t>|shift the lookup of {image} <w> by {a} times a sine with {n} <o><t>|\
             let {image} wobble <w> by {a} in {n} <o><t>|warp {image} <w> with a sine wave, {a} high, {n} <o><t>|make {image} wavy <w>, {n} <o>, amplitude {a}<t>|give {image} {n} <o> that move it <w> by up to {a}<t>|sample {image} displaced <w> by {a} * sin, {n} <o><t>|\
             ¶<f>, source {image}|¶wave on {image}: <w>, amplitude {a}, {n} <o><t>|¶{image} waving <w>, amplitude {a}, {n} <o><t>|¶sample {image} at <f>, the other coordinate stays|¶how do I wave {image} <w> with an amplitude of {a} and {n} <o><t>|\
             ¶in: {image}. displacement <w>: {a} * sine, {n} <o><t>|¶I want {image} to look wavy: <w> by {a}, {n} <o><t>|¶{image} through wavy glass, it shifts <w>, amplitude {a}, {n} <o><t>]",
            &[
                ("<f>", formula),
                ("<m>", phase),
                ("<w>", way),
                ("<o>", over),
                ("<t>", told),
            ],
        ),
        vec![
            ("a", words::decimal(height)),
            ("b", vec![count.to_string()]),
            ("c", words::decimal(speed)),
            (
                "n",
                words::count(count)
                    .into_iter()
                    .map(|number| {
                        if count == 1 {
                            format!("{number} full wave")
                        } else {
                            format!("{number} full waves")
                        }
                    })
                    .collect(),
            ),
        ],
        format!(
            "let wave = {} * sin(uv.{along} * {} * 6.2831853{code});\nlet p = {place};\n{SAMPLE}",
            float(height),
            float(number)
        ),
        Box::new(move |at, look| {
            let mut place = at.uv;
            let phase = std::f64::consts::TAU * number * place[usize::from(!upright)];
            place[usize::from(upright)] += height * (phase + rate * at.time).sin();
            look(place)
        }),
    );
    plan.modifiers = vec![modifier, if moving { "moving" } else { "still" }];
    plan
}

fn brick_tiles(sampler: &mut Sampler) -> Plan {
    let columns = sampler.int(2, 6);
    let rows = sampler.int(2, 8);
    let (x, y) = (columns as f64, rows as f64);
    plan(
        "[tile {image} like bricks, {a}, every second row shifted by half a tile|tile {image}, {a}, odd rows moved by half a tile|repeat {image} in a brick pattern, {a}|lay copies of {image} like a brick wall, {a}|show copies of {image} in {a}, with every other row offset by half a copy|\
         make a wallpaper of {image}, {a}, each second row shifted half a tile|arrange {image} as bricks, {a}|repeat {image} with {a}, every second row offset by half a tile|stack rows of copies of {image} like masonry, {a}|tile {image} in running bond, {a}|\
         ¶brick tiling of {image}, {a}|¶{image} as a brick wall, {a}|¶tiles of {image}, {a}, every second row by half a tile to the side|¶how do I tile {image} like bricks, {a}|¶in: {image}. out: copies, {a}, odd rows offset by 0.5 tile|\
         ¶I want {image} as wallpaper, {a}, but every second row should be shifted by half a tile|¶brick offset repeat: {a}, source {image}|¶copies of {image} laid like bricks, {a}, beginning at the top with an unshifted row]",
        vec![(
            "a",
            vec![
                format!("{columns} columns and {rows} rows"),
                format!("{columns} per row and {rows} rows"),
                format!("{columns} across and {rows} down"),
            ],
        )],
        format!(
            "let tile = uv * vec2<f32>({}, {});\nlet shift = floor(tile.y) % 2.0 * 0.5;\n\
             let p = fract(vec2<f32>(tile.x + shift, tile.y));\n{SAMPLE}",
            float(x),
            float(y)
        ),
        Box::new(move |at, look| {
            let (u, v) = (at.uv[0] * x, at.uv[1] * y);
            let odd = (v.floor() as i64).rem_euclid(2) == 1;
            let u = if odd { u + 0.5 } else { u };
            look([u.rem_euclid(1.0), v.rem_euclid(1.0)])
        }),
    )
}

fn mirrored_strips(sampler: &mut Sampler) -> Plan {
    let count = sampler.int(2, 12);
    let number = count as f64;
    let upright = sampler.chance(0.6);
    let reordered = sampler.chance(0.4);
    let (modifier, strips, letter, way, ends) = if upright {
        (
            "columns",
            "[vertical strips|columns]",
            'x',
            "[left to right|horizontally]",
            "from right to left",
        )
    } else {
        (
            "rows",
            "[horizontal strips|rows]",
            'y',
            "[top to bottom|vertically]",
            "from bottom to top",
        )
    };
    let (kind, template, value) = if reordered {
        (
            "reordered",
            "[cut {image} into {a} <s> and put them in reverse order|reverse the order of {a} <s> of {image}, each strip itself unflipped|split {image} into {a} <s> and show them <e>, not flipped themselves|rearrange {image}, {a} <s> in opposite order|swap the {a} <s> of {image}, first with last and so on|\
             slice {image} into {a} equal <s> and lay them out <e>|shuffle {a} <s> of {image} into reverse order|exchange the {a} <s> of {image} so that the last comes first|divide {image} in {a} <s>, last one first|order {a} <s> of {image} <e>, the content of each as before|\
             ¶{a} <s> of {image} in reverse order|¶{image} cut in {a} <s>, order reversed|¶take {a} <s> of {image} and lay them <e>, without flipping any|¶how do I reverse the order of {a} <s> of {image} without mirroring them|\
             ¶in: {image}, {a} <s>. out: the same strips, last first|¶I cut {image} with scissors into {a} <s> and glue them <e>|¶strip i of {image} goes to place {a} - 1 - i, {a} <s>|¶{image} scrambled: {a} <s>, reversed sequence]",
            format!(
                "({0} - 1.0 - floor(uv.{letter} * {0}) + fract(uv.{letter} * {0})) / {0}",
                float(number)
            ),
        )
    } else {
        (
            "flipped",
            "[cut {image} into {a} <s> and flip each of them <w> in place|flip each of {a} <s> of {image} <w> within itself|mirror every one of {a} <s> of {image} <w>, in its place|split {image} into {a} <s> and reverse each strip <w>|divide {image} in {a} equal <s>, every one mirrored <w> where it is|\
             make {image} look like seen through ribbed glass, {a} <s>, each flipped <w>|slice {image} into {a} <s> and mirror each slice <w> in place|turn around each of {a} <s> of {image} <w>, the order stays|reflect {image} <w> inside each of {a} <s>|keep the order of {a} <s> of {image} but mirror each <w>|\
             ¶{a} <s> of {image}, each flipped <w> in place|¶{image} in {a} <s>, every strip mirrored <w>|¶ribbed glass on {image}: {a} <s>, each one reversed <w>|¶how do I flip each of {a} <s> of {image} <w> in its own place|\
             ¶in: {image}, {a} <s>. out: each strip mirrored <w>, same order|¶I cut {image} into {a} <s>, turn each of them over <w> and put it back|¶the {a} <s> of {image} stay where they are, but each is flipped <w>]",
            format!(
                "(floor(uv.{letter} * {0}) + 1.0 - fract(uv.{letter} * {0})) / {0}",
                float(number)
            ),
        )
    };
    let place = if upright {
        format!("vec2<f32>({value}, uv.y)")
    } else {
        format!("vec2<f32>(uv.x, {value})")
    };
    let mut plan = plan(
        filled(template, &[("<s>", strips), ("<w>", way), ("<e>", ends)]),
        vec![("a", words::count(count))],
        format!("let p = {place};\n{SAMPLE}"),
        Box::new(move |at, look| {
            let mut place = at.uv;
            let axis = usize::from(!upright);
            let along = place[axis] * number;
            let (strip, within) = (along.floor(), along.rem_euclid(1.0));
            place[axis] = if reordered {
                (number - 1.0 - strip + within) / number
            } else {
                (strip + 1.0 - within) / number
            };
            look(place)
        }),
    );
    plan.modifiers = vec![modifier, kind];
    plan
}
