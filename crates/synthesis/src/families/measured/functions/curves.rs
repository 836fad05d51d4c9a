//! Curves over a number: stairs, damped sines and waves.

use super::{Measured, measured};
use crate::code::float;
use crate::families::helpers::one;
use crate::families::layers::{below, part, whole};
use crate::sampler::Sampler;
use crate::words;
use std::f64::consts::TAU;

pub(super) fn stairs(sampler: &mut Sampler) -> Measured {
    let width = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 1.5, 2.0, 3.0]);
    let height = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.3, 0.5, 0.75, 1.5, 2.0]);
    measured(
        "[a staircase with steps {w} wide and {h} high|floor(x / {w}) * {h}|the height of stairs at x, each step {w} wide and {h} high|stairs that go up by {h} every {w}|a step function that rises by {h} after every {w} of x|\
         x turned into stairs, step width {w}, step height {h}|a stair curve of x: tread {w}, riser {h}|{h} times the number of whole steps of {w} in x|steps of height {h} and width {w}, as a curve over x|\
         a staircase of x, {h} up for each {w} to the right|a stepped line with a rise of {h} and a run of {w}|the stair level at x, rise {h}, run {w}|\
         ¶every {w} units of x there is a step, and each of them is {h} high. [a function for the height at x|I need a function for the height]|\
         ¶I have x and want stairs, not a ramp. a step is {w} wide and {h} high, it starts at 0. function please|\
         ¶fn(x) -> stairs, width {w}, height {h}|\
         ¶step width: {w}. step height: {h}. function for the height of the staircase at x|\
         ¶divide x by {w}, round down, times {h}. as a function|\
         ¶how do I write a function for a staircase whose steps are {w} wide and {h} high|\
         ¶how high am I after walking x along some stairs? each stair is {w} deep and takes me up {h}. write a function|\
         ¶please function for stair, go {w} to the right then jump up {h}, again and again]",
        vec![("w", words::decimal(width)), ("h", words::decimal(height))],
        ("stairs", "x: f32", "f32"),
        format!("return floor(x / {}) * {};", float(width), float(height)),
        (0.0, 6.0),
        move |x| whole(x[0][0] / width).and_then(|steps| one(steps * height)),
    )
}

pub(super) fn decaying_sine(sampler: &mut Sampler) -> Measured {
    let decay = *sampler.pick(&[0.25, 0.5, 0.75, 1.5, 2.0, 3.0]);
    let frequency = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0]);
    let in_hertz = sampler.chance(0.4);
    let (modifier, factor, code, way) = if in_hertz {
        (
            "hertz",
            TAU * frequency,
            format!("6.2831853 * {}", float(frequency)),
            "[a frequency of {f} Hz|{f} cycles per second|{f} full swings per second]",
        )
    } else {
        (
            "angular",
            frequency,
            float(frequency),
            "[an angular frequency of {f}|an angular speed of {f}|{f} radians per second]",
        )
    };
    let mut function = measured(
        "[a decaying sine of t with $ and a decay rate of {d}|a damped sine with $, decay {d}|a sine with $ that fades like exp(-{d}t)|an oscillation with $, damped by e^(-{d}t)|\
         exp(-{d} * t) times a sine with $|a sine of t with $, its amplitude decays exponentially at rate {d}|a dying sine wave with $ and damping {d}|a ringing sound over t: $, decay rate {d}|\
         a sine that swings with $ and is multiplied by exp(-{d} * t)|a damped vibration at time t with $, damping rate {d}|a sine curve with $ under the envelope exp(-{d}t)|\
         the sine of t with $, dying away at a rate of {d}|\
         ¶a plucked string swings with $ and gets weaker like exp(-{d} * t). [write it as a function of t|a function of t please]|\
         ¶I have the time t and want a sine with $. it fades out exponentially, rate {d}. function please|\
         ¶fn(t): sine, $, times exp(-{d}t)|\
         ¶damped sine. $, exponential decay rate {d}. function of t|\
         ¶how do I write a function for a sine with $ that dies out with rate {d}|\
         ¶the spring wobbles with $ at first and then less and less, the decay is e to the minus {d} t. I need a function of t, a sine|\
         ¶please function of t, sine wave with $, amplitude go down with exp(-{d} t)|\
         ¶[in|input]: t. [out|output]: a sine with $, damped by exp(-{d}*t), [as a function|function]]"
            .replace('$', way),
        vec![
            ("d", words::decimal(decay)),
            ("f", words::decimal(frequency)),
        ],
        ("decaying_sine", "t: f32", "f32"),
        format!("return exp(-{} * t) * sin({code} * t);", float(decay)),
        (0.0, 4.0),
        move |t| one((factor * t[0][0]).sin() / (decay * t[0][0]).exp()),
    );
    function.modifiers.push(modifier);
    function
}

pub(super) fn wave(sampler: &mut Sampler) -> Measured {
    let period = *sampler.pick(&[0.2, 0.25, 0.5, 1.5, 2.0, 3.0, 4.0, 5.0]);
    let [low, high]: [f64; 2] = *sampler.pick(&[
        [-1.0, 1.0],
        [0.2, 0.8],
        [0.25, 0.75],
        [0.0, 2.0],
        [-0.5, 0.5],
        [1.0, 3.0],
        [0.1, 0.9],
        [0.0, 5.0],
        [-2.0, 2.0],
        [0.5, 1.5],
    ]);
    let (from, to) = (float(low), float(high));
    let (modifier, function, value, kind, order) = match sampler.below(3) {
        0 => (
            "triangle",
            "triangle_wave",
            format!("mix({from}, {to}, 1.0 - abs(t * 2.0 - 1.0))"),
            "[triangle wave|triangular wave|tri wave]",
            "[from {l} up to {h} and back|that starts at {l}, peaks at {h} and returns|between {l} and {h}, beginning at {l}]",
        ),
        1 => (
            "square",
            "square_wave",
            format!("select({from}, {to}, t >= 0.5)"),
            "[square wave|rectangular wave|on-off wave]",
            "[of {l} in the first half and {h} in the second|that is {l} at first and {h} from the half on|between {l} and {h}, beginning with {l}]",
        ),
        _ => (
            "sawtooth",
            "sawtooth_wave",
            format!("mix({from}, {to}, t)"),
            "[sawtooth wave|saw wave|sawtooth]",
            "[rising from {l} to {h}|that climbs from {l} to {h} and falls back at once|from {l} up to {h} and then down in one jump]",
        ),
    };
    let thing = "[a $ & with a period of {p}|a $ & every {p} units of x|a $ of x with period {p} &|a $ & that repeats every {p}|the $ of period {p} &, at x|\
         a $ &, period {p}|a periodic $ & with a cycle of {p}|a $ & over x, one cycle per {p}|a $ with cycles of length {p} &|one $ & for each {p} of x|\
         the value at x of a $ & with p = {p}|an lfo: a $ & with a period of {p}|\
         ¶I need a $ & as a function of x, [its period is {p}|and it should repeat every {p}]|\
         ¶shape: a $ &. period: {p}. [function of x|write a function of x]|\
         ¶x goes in, and the function returns a $ &. it starts again after every {p}|\
         ¶fn(x) -> a $ &, period {p}|\
         ¶how do I write a function for a $ & with a period of {p}|\
         ¶it should not be a sine but a $ &. one cycle takes {p} of x. write a function|\
         ¶please function of x for a $ &, length of one cycle is {p}|\
         ¶my lamp should follow a $ &, every {p} seconds anew. function of the time x]"
        .replace('$', kind)
        .replace('&', order);
    let mut made = measured(
        thing,
        vec![
            ("p", words::decimal(period)),
            ("l", words::decimal(low)),
            ("h", words::decimal(high)),
        ],
        (function, "x: f32", "f32"),
        format!("let t = fract(x / {});\nreturn {value};", float(period)),
        (-6.0, 6.0),
        move |x| {
            let t = part(x[0][0] / period)?;
            let share = match modifier {
                "triangle" => 2.0 * t.min(1.0 - t),
                "square" => 1.0 - below(t - 0.5)?,
                _ => t,
            };
            one(low + share * (high - low))
        },
    );
    made.modifiers.push(modifier);
    made
}
