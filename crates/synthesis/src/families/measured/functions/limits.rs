//! Functions with bounds and limits: clamps, choices and counts.

use super::{Measured, measured};
use crate::code::float;
use crate::families::helpers::{by_component, one};
use crate::families::layers::below;
use crate::sampler::Sampler;
use crate::words;

/// A lower and an upper bound that are not each other's negative.
const BOUNDS: [[f64; 2]; 16] = [
    [0.1, 0.9],
    [0.2, 0.8],
    [0.25, 0.75],
    [0.2, 0.6],
    [0.3, 0.7],
    [0.1, 0.5],
    [0.05, 0.95],
    [0.5, 1.5],
    [0.5, 2.0],
    [1.0, 5.0],
    [1.0, 10.0],
    [2.0, 8.0],
    [3.0, 7.0],
    [-1.0, 2.0],
    [-0.5, 1.0],
    [-2.0, 5.0],
];

pub(super) fn clamp_between(sampler: &mut Sampler) -> Measured {
    let [low, high] = *sampler.pick(&BOUNDS);
    let is_color = sampler.chance(0.3);
    let (kind, end) = if is_color {
        (
            "vec3<f32>",
            "[, for a vec3|, for each component of a vec3|, per channel of a vec3 color|(vec3 version)]",
        )
    } else {
        ("f32", "")
    };
    let bound = |value: f64| {
        if is_color {
            format!("vec3<f32>({})", float(value))
        } else {
            float(value)
        }
    };
    let span = high - low;
    let mut function = measured(
        "[x clamped between {l} and {h}$|x limited to the range {l} to {h}$|x kept between {l} and {h}$|clamp(x, {l}, {h})$|x, but at least {l} and at most {h}$|\
         x forced into {l}..{h}$|x with a lower bound of {l} and an upper bound of {h}$|x cut off below {l} and above {h}$|x held within {l} and {h}$|\
         max({l}, min(x, {h}))$|x bounded by {l} from below and by {h} from above$|a clamp of x, low = {l}, high = {h}$|\
         ¶x may not go under {l} or over {h}. [write a function that keeps it there|I need a function for that]$|\
         ¶I have x and want it between {l} and {h}, nothing outside. function please$|\
         ¶fn(x) -> x, min {l}, max {h}$|\
         ¶below {l} return {l}, above {h} return {h}, in between x itself, as a function$|\
         ¶how do I write a function that limits x to {l} and {h}$|\
         ¶lower limit: {l}. upper limit: {h}. function that returns x inside of them$|\
         ¶sometimes my x gets too big or too small. a function should stop it at {h} on the one side and at {l} on the other$|\
         ¶please function, x is never smaller than {l} and never bigger than {h}$]"
            .replace('$', end),
        vec![("l", words::decimal(low)), ("h", words::decimal(high))],
        ("limit", &format!("x: {kind}"), kind),
        format!("return clamp(x, {}, {});", bound(low), bound(high)),
        ((low - span) as f32, (high + span) as f32),
        move |x| by_component(x, |x| Some(x[0].clamp(low, high))),
    );
    function.modifiers.extend(is_color.then_some("vec3-type"));
    function
}

pub(super) fn two_values(sampler: &mut Sampler) -> Measured {
    let limit = *sampler.pick(&[
        0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 1.5, 2.0, 3.0, 5.0, 10.0,
    ]);
    let values = [0.1, 0.2, 0.25, 0.4, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 8.0];
    let first = *sampler.pick(&values);
    let second = loop {
        let second = *sampler.pick(&values);
        if second != first {
            break second;
        }
    };
    let is_above = sampler.chance(0.5);
    let (modifier, sign, side, other) = if is_above {
        (
            "above",
            ">",
            "[above|over|greater than]",
            "[or less|or below|or smaller]",
        )
    } else {
        (
            "below",
            "<",
            "[below|under|less than]",
            "[or more|or above|or greater]",
        )
    };
    let mut function = measured(
        "[{y} if x is $ {a}, else {n}|{y} for x $ {a} and {n} for {a} &|{y} when x % {a}, otherwise {n}|a function value of {y} $ {a}, and of {n} everywhere else|x % {a} ? {y} : {n}|\
         {n}, but {y} if x is $ {a}|one of two numbers: {y} where x is $ {a}, {n} where not|a piecewise constant: {y} $ {a}, {n} at {a} &|an if on x: $ {a} it is {y}, else {n}|\
         a threshold at {a}: x % {a} gives {y}, all the rest {n}|{y} as long as x % {a}, {n} in all other cases|\
         a switch between {y} and {n}: {y} for numbers $ {a}, {n} for the others|\
         ¶x % {a} -> {y}. else -> {n}. [as a function|function with an if]|\
         ¶if x is $ {a}, return {y}. otherwise return {n}. [write that function|function please]|\
         ¶I have a number x. $ {a} it costs {y}, at {a} & it costs {n}. I need a function for the cost|\
         ¶how do I write a function that gives {y} when x is $ {a}, and {n} when it's {a} &|\
         ¶limit: {a}. x is $ it: {y}. all others: {n}. function of x|\
         ¶it depends on x. numbers $ {a} should get {y}, the rest {n}. make it a function with an if|\
         ¶please function, when x is $ {a} then answer is {y}, when not then {n}|\
         {n} for most x, only x $ {a} gives {y}|{n} unless x is $ {a}, then {y}|{n} for x {a} & and {y} for x $ {a}|x at {a} & gives {n}, x $ it gives {y}|\
         ¶normally {n}, but {y} as soon as x is $ {a}. [function with an if|as a function]|¶return {n} at the end, but before that: if x % {a} return {y}. function of x|¶the default is {n}. {y} is only for x $ {a}. [write the function|function of x please]|\
         ¶{n} is returned unless x % {a}, in that case {y}. function|¶two results, {y} and {n}: the first for x $ {a}, the second for the others. function of x|\
         ¶f(x) = {y} for x % {a}, f(x) = {n} else]"
            .replace('$', side)
            .replace('&', other)
            .replace('%', sign),
        vec![
            ("a", words::decimal(limit)),
            ("y", words::decimal(first)),
            ("n", words::decimal(second)),
        ],
        ("choose", "x: f32", "f32"),
        format!(
            "if x {sign} {} {{\nreturn {};\n}}\nreturn {};",
            float(limit),
            float(first),
            float(second)
        ),
        (0.0, (2.0 * limit) as f32),
        move |x| {
            let gap = x[0][0] - limit;
            let beyond = if is_above { -gap } else { gap };
            let is_met = below(beyond)?;
            one(if is_met == 1.0 { first } else { second })
        },
    );
    function.modifiers.push(modifier);
    function
}

pub(super) fn count_beyond(sampler: &mut Sampler) -> Measured {
    let count = *sampler.pick(&[3, 4, 5, 6, 8, 10, 12, 16]);
    let limit = *sampler.pick(&[0.2, 0.25, 0.3, 0.5, 0.75, 0.8, 1.5, 2.0, 3.0, 5.0, 10.0]);
    let is_above = sampler.chance(0.5);
    let (modifier, function, sign, side) = if is_above {
        (
            "above",
            "count_above",
            ">",
            "[above|over|greater than|larger than]",
        )
    } else {
        (
            "below",
            "count_below",
            "<",
            "[below|under|less than|smaller than]",
        )
    };
    let mut counted = measured(
        "[how many of {n} numbers in an array are $ {a}|the count of entries $ {a} in an array of {n} floats|the number of values $ {a} among {n}|how many of {n} array entries are $ {a}|\
         a count of the elements $ {a} of an array<f32, {d}>|a loop over {n} floats that counts those $ {a}|the entries % {a} in an array of length {n}, counted|the numbers $ {a} in an array of {n}, how many they are|\
         how often a value $ {a} is in an array of {n} floats|count_if(x % {a}) over {n} array entries|the tally of floats $ {a} in an array of {n}|how many elements of an array with {n} floats are $ {a}|\
         ¶I have an array of {n} floats and want to know how many are $ {a}. [write a function|function please]|\
         ¶there are {n} numbers in an array. count the ones $ {a} and return it as a u32, in a function|\
         ¶[in|input]: array<f32, {d}>. [out|output]: how many entries are % {a}, [as a function|function]|\
         ¶go through {n} floats. each one $ {a} counts, the rest doesn't. function that returns the count|\
         ¶how do I count the values $ {a} in an array of {n} floats with a function|\
         ¶length: {n}. test: % {a}. result: the number of array entries that pass. function|\
         ¶{n} pupils, one float each in an array. how many of them have a number $ {a}? I need a function that counts|\
         ¶please function with loop, array has {n} floats, give back how many is $ {a}]"
            .replace('$', side)
            .replace('%', sign),
        vec![
            ("n", words::count(count)),
            ("d", vec![count.to_string()]),
            ("a", words::decimal(limit)),
        ],
        (function, &format!("numbers: array<f32, {count}>"), "u32"),
        format!(
            "var count = 0u;\nfor (var i = 0u; i < {count}u; i++) {{\nif numbers[i] {sign} {} {{\ncount++;\n}}\n}}\nreturn count;",
            float(limit)
        ),
        (0.0, (2.0 * limit) as f32),
        move |x| {
            let mut total = 0.0;
            for number in &x[0] {
                let gap = number - limit;
                total += below(if is_above { -gap } else { gap })?;
            }
            one(total)
        },
    );
    counted.modifiers.push(modifier);
    counted
}
