//! Functions whose constants, ranges, weights, periods, sizes and names are told.

use crate::code::{float, indent};
use crate::families::helpers::{by_component, length, one};
use crate::families::layers::{below, part, whole};
use crate::families::structures::truth;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task, ValueRule};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::TAU;

/// A function with its values.
struct Measured {
    modifiers: Vec<&'static str>,
    /// What it computes, a thing.
    thing: String,
    /// The slots in it.
    values: Vec<(&'static str, Vec<String>)>,
    /// Structures in front.
    before: String,
    function: &'static str,
    parameters: String,
    result: &'static str,
    body: String,
    /// The least and the greatest number in the arguments.
    range: (f32, f32),
    rule: ValueRule,
}

type Sample = fn(&mut Sampler) -> Measured;

const FUNCTIONS: [(&str, &str, Sample); 14] = [
    ("math", "polynomial-with-numbers", polynomial),
    ("math", "weighted-mean-of-three", weighted_mean),
    ("math", "map-range-to-range", map_range),
    ("math", "price-by-percent", price),
    ("math", "clamp-between-bounds", clamp_between),
    ("math", "stairs-of-size", stairs),
    ("math", "decaying-sine", decaying_sine),
    ("math", "wave-with-period", wave),
    ("color", "luma-with-weights", luma),
    ("control-flow", "two-values-at-limit", two_values),
    ("control-flow", "count-beyond-limit", count_beyond),
    ("signed-distance", "sdf-with-sizes", distance),
    ("geometry", "rotate-by-degrees", rotate),
    ("structs", "box-structure-named", named_box),
];

pub(super) fn families() -> Vec<Family> {
    let family = |(category, name, sample): &'static (&str, &str, Sample)| {
        Family::new(category, name, move |sampler| task(*sample, sampler))
    };
    FUNCTIONS.iter().map(family).collect()
}

/// A function of the name, the parameters and the result in `signature`.
fn measured(
    thing: impl Into<String>,
    values: Vec<(&'static str, Vec<String>)>,
    signature: (&'static str, &str, &'static str),
    body: impl Into<String>,
    range: (f32, f32),
    rule: impl Fn(&[Buffer]) -> Option<Buffer> + Send + Sync + 'static,
) -> Measured {
    let (function, parameters, result) = signature;
    Measured {
        modifiers: Vec::new(),
        thing: thing.into(),
        values,
        before: String::new(),
        function,
        parameters: parameters.to_owned(),
        result,
        body: body.into(),
        range,
        rule: Box::new(rule),
    }
}

/// A number added as WGSL writes it, or the positive one subtracted.
fn plus(value: f64) -> String {
    if value < 0.0 {
        format!("- {}", float(-value))
    } else {
        format!("+ {}", float(value))
    }
}

/// A polynomial, the highest power first, with these ways to write the powers from 0 on.
fn written(coefficients: &[f64], powers: [&str; 4], signs: [&str; 2]) -> String {
    let mut text = String::new();
    let highest = coefficients.len() - 1;
    for (at, value) in coefficients.iter().enumerate() {
        if at > 0 {
            let sign = signs[usize::from(*value < 0.0)];
            text.push_str(&format!(" {sign} "));
        }
        text.push_str(&format!("{}{}", value.abs(), powers[highest - at]));
    }
    text
}

fn polynomial(sampler: &mut Sampler) -> Measured {
    const OTHERS: [f64; 12] = [
        -4.0, -3.0, -2.0, -1.5, -0.5, -0.25, 0.25, 0.5, 1.5, 2.0, 3.0, 4.0,
    ];
    let mut coefficients = vec![*sampler.pick(&[0.5, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0])];
    let degree = if sampler.chance(0.35) { 3 } else { 2 };
    for _ in 0..degree {
        coefficients.push(*sampler.pick(&OTHERS));
    }
    let texts: Vec<String> = coefficients.iter().map(f64::to_string).collect();
    let ways = vec![
        written(&coefficients, ["", "x", "x^2", "x^3"], ["+", "-"]),
        written(&coefficients, ["", "x", "x^2", "x^3"], ["+", "-"]),
        written(&coefficients, ["", "x", "x²", "x³"], ["+", "-"]),
        written(&coefficients, ["", "*x", "*x*x", "*x*x*x"], ["+", "-"]),
        written(
            &coefficients,
            ["", " x", " x squared", " x cubed"],
            ["plus", "minus"],
        ),
    ];
    let mut value = format!("{} * x {}", float(coefficients[0]), plus(coefficients[1]));
    for &next in &coefficients[2..] {
        value = format!("({value}) * x {}", plus(next));
    }
    let mut function = measured(
        "[the polynomial {p}|the value of {p} at x|y = {p}|f(x) = {p}|the polynomial in x with the coefficients {k}, highest power first|{p} for a [number|float] x|\
         {p} by Horner's rule|the curve y = {p}|the height of the curve {p} at x|what {p} is for a given x|the polynomial x -> {p}|p(x) with p = {p}|\
         a polynomial of x, coefficients {k} from the highest power down|\
         ¶f(x) = {p}. [as a wgsl function|function please|write it as a function]|\
         ¶I have a float x and [want|need] {p}. [write a function|make it a function]|\
         ¶my curve is {p}. I need a function that [gives|returns] its height at x|\
         ¶polynomial function, coefficients {k}, highest power first|\
         ¶how do I write {p} as a function in wgsl|\
         ¶fn(x) -> {p}|\
         ¶[in|input]: x. [out|output]: {p}. [function|a helper function]|\
         ¶teacher says y is {p}. please make function for it|\
         ¶put x into {p} and return what comes out, as a function|\
         ¶what would a function for {p} look like? x is an f32]",
        vec![("p", ways), ("k", vec![texts.join(", ")])],
        ("polynomial", "x: f32", "f32"),
        format!("return {value};"),
        (-3.0, 3.0),
        move |x| {
            let powers = (0..coefficients.len()).rev();
            let terms = coefficients.iter().zip(powers);
            one(terms.map(|(k, power)| k * x[0][0].powi(power as i32)).sum())
        },
    );
    function
        .modifiers
        .push(if degree == 3 { "cubic" } else { "quadratic" });
    function
}

fn weighted_mean(sampler: &mut Sampler) -> Measured {
    let weights: [f64; 3] = *sampler.pick(&[
        [0.5, 0.3, 0.2],
        [0.6, 0.3, 0.1],
        [0.25, 0.25, 0.5],
        [0.5, 0.25, 0.25],
        [0.25, 0.5, 0.25],
        [0.7, 0.2, 0.1],
        [0.4, 0.4, 0.2],
        [0.2, 0.3, 0.5],
        [0.1, 0.2, 0.7],
        [0.6, 0.2, 0.2],
        [0.3, 0.3, 0.4],
        [0.1, 0.3, 0.6],
    ]);
    let ways = weights.map(|weight| [words::decimal(weight), words::percent(weight)].concat());
    let [p, q, r] = ways;
    let digits = weights.map(words::decimal);
    let [i, j, k] = digits;
    let code = weights.map(float);
    measured(
        "[the weighted mean of a, b and c with the weights {i}, {j} and {k}|{i}*a + {j}*b + {k}*c|a weighted average where a counts {p}, b {q} and c {r}|\
         {p} of a plus {q} of b plus {r} of c|[three|3] numbers averaged with the weights {i}, {j} and {k}|a mix of a, b and c: {p}, {q} and {r}|\
         {i} a + {j} b + {k} c|a times {i} plus b times {j} plus c times {k}|a blend of [three|3] floats a, b, c by {i}, {j} and {k}|\
         the final grade from a ({p}), b ({q}) and c ({r})|the weighted sum of a, b, c, weights {i}, {j}, {k}|the mean of a, b and c, weighted {i} : {j} : {k}|\
         ¶a counts {p}, b counts {q} and c counts {r}. [write a function for the mean|I need a function for the result]|\
         ¶the exam is {p} of the grade, homework {q}, the rest, {r}, is for talking in class. function of [these three|the three] numbers a, b, c|\
         ¶fn(a, b, c) -> {i}a + {j}b + {k}c|\
         ¶weights: {i}, {j}, {k}. inputs: a, b, c. [output: their weighted mean|out: the weighted mean], [as a function|function]|\
         ¶I have [three|3] floats and want one. take {p} of the first, {q} of the second, {r} of the third and add them, in a function|\
         ¶how do I write a function that [averages|mixes] a, b and c with {i}, {j} and {k}|\
         ¶not all the numbers are equally important. a has weight {i}, b has {j} and c only gets {k}. I need a function for the sum|\
         ¶please a function, three number go in, first is times {i}, second times {j}, third times {k}, then all added|\
         {k} of c, {j} of b and {i} of a, added up|{k}*c + {j}*b + {i}*a of three floats a, b, c|c weighted by {k}, b by {j} and a by {i}, in one sum of a, b and c|\
         ¶function of a, b, c. the last counts {r}, the middle one {q}, the first {p}|¶from the end: c gets the weight {k}, b gets {j}, a gets {i}. weighted sum as a function of a, b, c|\
         ¶{r} of the third number, {q} of the second, {p} of the first, all added. function of a, b and c|¶a*{i} + b*{j} + c*{k}, as a function]",
        vec![("p", p), ("q", q), ("r", r), ("i", i), ("j", j), ("k", k)],
        ("weighted_mean", "a: f32, b: f32, c: f32", "f32"),
        format!(
            "return {} * a + {} * b + {} * c;",
            code[0], code[1], code[2]
        ),
        (-10.0, 10.0),
        move |x| one((0..3).map(|at| x[at][0] * weights[at]).sum()),
    )
}

/// Ways to write a range.
fn range_ways([low, high]: [f64; 2]) -> Vec<String> {
    vec![
        format!("{low} to {high}"),
        format!("{low} to {high}"),
        format!("{low}..{high}"),
        format!("({low}, {high})"),
    ]
}

fn map_range(sampler: &mut Sampler) -> Measured {
    let old: [f64; 2] = *sampler.pick(&[
        [0.0, 10.0],
        [0.0, 100.0],
        [0.0, 255.0],
        [0.0, 1.0],
        [0.2, 0.8],
        [0.25, 0.75],
        [-1.0, 1.0],
        [-2.0, 2.0],
        [1.0, 5.0],
        [10.0, 20.0],
        [20.0, 80.0],
    ]);
    let new: [f64; 2] = loop {
        let new = *sampler.pick(&[
            [0.0, 1.0],
            [-1.0, 1.0],
            [0.0, 10.0],
            [0.0, 100.0],
            [1.0, 5.0],
            [0.2, 0.6],
            [0.5, 1.5],
            [2.0, 4.0],
            [10.0, 50.0],
            [0.1, 0.9],
            [-5.0, 5.0],
        ]);
        if new != old {
            break new;
        }
    };
    let is_clamped = sampler.chance(0.3);
    let end = if is_clamped {
        "[, clamped to the new range|, clamped at both ends|, but never outside of the new range|, limited to the new range]"
    } else {
        ""
    };
    let share = if old[0] == 0.0 {
        format!("x / {}", float(old[1]))
    } else {
        let from = plus(-old[0]);
        format!("(x {from}) / ({} {from})", float(old[1]))
    };
    let share = if is_clamped {
        format!("clamp({share}, 0.0, 1.0)")
    } else {
        share
    };
    let span = old[1] - old[0];
    let mut function = measured(
        "[x mapped from the range {from} to the range {to}$|a remap of x from {from} to {to}$|a number from {from} rescaled to {to}$|x in {from} turned into a value in {to}$|\
         the linear map from {from} onto {to}$|x remapped, {from} -> {to}$|x scaled from the old range {from} into the new range {to}$|a linear conversion of {from} into {to}$|\
         the value x moved from {from} over to {to}$|map(x, {l}, {h}, {m}, {n})$|the number in {to} that is where x is in {from}$|a linear function with {l} -> {m} and {h} -> {n}$|\
         a straight line through ({l}, {m}) and ({h}, {n}), at x$|\
         ¶{l} should become {m} and {h} should become {n}, linear in between. [write a function|a function of x please]$|\
         ¶my slider goes from {l} to {h}, my setting from {m} to {n}. I need a function that converts it$|\
         ¶fn(x): {from} -> {to}, linear$|\
         ¶[in|input]: x, range {from}. [out|output]: the same place in the range {to}, [as a function|function]$|\
         ¶how do I map {from} to {to} in a function$|\
         ¶I get x somewhere between {l} and {h}. make a function that gives me a number between {m} and {n} instead, in proportion$|\
         ¶the sensor tells {l} up to {h}, but what I want is {m} up to {n}. helper function with x$|\
         ¶old range: {from}. new range: {to}. function that moves x from one to the other$|\
         a number in {to} made from x in {from}, linearly$|the range {to} filled by x that runs over {from}$|what {m} to {n} is where x is on its way from {l} to {h}, linear$|\
         ¶I need [numbers|values] from {m} to {n}, what I have is x from {l} to {h}. function$|¶[out|output]: {to}. [in|input]: x in {from}. linear [function|mapping as a function]$|¶{n} for x = {h} and {m} for x = {l}, straight in between, as a function$|\
         ¶target range {to}, source range {from}, linear map of x as a function$|¶the result must be {m} when x is {l}, and {n} when x is {h}, a straight line. function please$|\
         ¶please make function, x is from {l} until {h}, result must be from {m} until {n}$]"
            .replace('$', end),
        vec![
            ("from", range_ways(old)),
            ("to", range_ways(new)),
            ("l", vec![old[0].to_string()]),
            ("h", vec![old[1].to_string()]),
            ("m", vec![new[0].to_string()]),
            ("n", vec![new[1].to_string()]),
        ],
        ("remap", "x: f32", "f32"),
        format!(
            "let t = {share};\nreturn mix({}, {}, t);",
            float(new[0]),
            float(new[1])
        ),
        (
            (old[0] - 0.25 * span) as f32,
            (old[1] + 0.25 * span) as f32,
        ),
        move |x| {
            let slope = (new[1] - new[0]) / span;
            let value = new[0] + slope * (x[0][0] - old[0]);
            one(if is_clamped {
                value.clamp(new[0], new[1])
            } else {
                value
            })
        },
    );
    function.modifiers.extend(is_clamped.then_some("clamped"));
    function
}

fn price(sampler: &mut Sampler) -> Measured {
    let is_less = sampler.chance(0.5);
    let share: f64 = if is_less {
        *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7])
    } else {
        *sampler.pick(&[0.05, 0.07, 0.08, 0.1, 0.12, 0.15, 0.18, 0.19, 0.2, 0.25])
    };
    let (modifier, function, sign, thing) = if is_less {
        (
            "discount",
            "discounted",
            "-",
            "[a price after a discount of {p}|a price reduced by {p}|the price with {p} off|{p} off a price|a price minus {p} of it|the sale price at a {p} discount|what is left to pay after {p} off|\
             a price lowered by {p}|the discounted price, {p} less|price - {p} of price|a price with a rebate of {p} taken off|[an|the] original price cut by {p}|\
             ¶everything in my shop is {p} off. [a function for the new price please|I need a function that takes the old price and returns the new one]|\
             ¶I have a price, the customer gets {p} discount. write a function for what he pays|\
             ¶fn(price) -> price minus {p}|\
             ¶[in|input]: price. [out|output]: the price after a {p} discount, [as a function|function]|\
             ¶how do I write a function that takes {p} off a price|\
             ¶take {p} of the price away and return the rest, as a function|\
             ¶it's black friday and all prices drop by {p}. I want a function of the price|\
             ¶please function for price with discount, is {p} cheaper than before|\
             ¶discount: {p}. argument: price. result: the reduced price. function]",
        )
    } else {
        (
            "surcharge",
            "increased",
            "+",
            "[a price with {p} added|a price raised by {p}|a price plus {p} tax|the price including {p} sales tax|a net price plus {p} VAT|the bill with a tip of {p} on top|a price increased by {p}|\
             a price with a markup of {p}|price + {p} of price|the gross price at a tax rate of {p}|what a price is after a rise of {p}|a price and {p} on top of it|\
             ¶our prices go up by {p}. [a function for the new price please|I need a function that takes the old price and returns the new one]|\
             ¶I have a net price, and {p} tax comes on top. write a function for what one pays|\
             ¶fn(price) -> price plus {p}|\
             ¶[in|input]: price. [out|output]: the price with {p} tax added, [as a function|function]|\
             ¶how do I write a function that adds {p} to a price|\
             ¶take {p} of the price, put it on top and return the sum, as a function|\
             ¶I leave a tip of {p} at the restaurant. I want a function that takes the price and returns it with the tip|\
             ¶please function for price with tax, is {p} more than before|\
             ¶tax: {p}. argument: price. result: the price with tax. function]",
        )
    };
    let mut priced = measured(
        thing,
        vec![("p", words::percent(share))],
        (function, "price: f32", "f32"),
        format!("return price * (1.0 {sign} {});", float(share)),
        (0.0, 200.0),
        move |x| {
            let change = x[0][0] * share;
            one(x[0][0] + if is_less { -change } else { change })
        },
    );
    priced.modifiers.push(modifier);
    priced
}

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

fn clamp_between(sampler: &mut Sampler) -> Measured {
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

fn stairs(sampler: &mut Sampler) -> Measured {
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

fn decaying_sine(sampler: &mut Sampler) -> Measured {
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

fn wave(sampler: &mut Sampler) -> Measured {
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

fn luma(sampler: &mut Sampler) -> Measured {
    let weights: [f64; 3] = *sampler.pick(&[
        [0.299, 0.587, 0.114],
        [0.299, 0.587, 0.114],
        [0.3, 0.59, 0.11],
        [0.3, 0.6, 0.1],
        [0.25, 0.5, 0.25],
        [0.2, 0.7, 0.1],
        [0.4, 0.4, 0.2],
        [0.5, 0.3, 0.2],
    ]);
    let [r, g, b] = weights;
    let tuple = format!("{r}, {g}, {b}");
    let mut ways = vec![
        format!("({tuple})"),
        format!("({tuple})"),
        format!("{r}, {g} and {b}"),
    ];
    if r == 0.299 {
        ways.push(format!("Rec. 601 ({tuple})"));
        ways.push(format!("BT.601: {tuple}"));
    }
    let code = weights.map(float).join(", ");
    measured(
        "[the gray value of a color with the weights {w}|a color turned to gray with the channel weights {w}|the luma of an rgb color, weights {w}|the brightness of a color weighted by {w}|\
         {r} * r + {g} * g + {b} * b of a color|the dot product of a color and ({r}, {g}, {b})|one gray number from rgb: {r} red, {g} green, {b} blue|a weighted gray of a color, r {r}, g {g}, b {b}|\
         grayscale of an rgb color by {w}|the gray level of a color if red counts {r}, green {g} and blue {b}|how bright a color is, with the weights {w}|luma(color), the weights are {w}|\
         ¶red counts {r}, green {g} and blue {b}. [a function for the gray value of a color|I need a function that makes one gray number of a color]|\
         ¶I have a vec3 color and want its gray value as a float, weights {w}. function please|\
         ¶fn(color) -> {r} r + {g} g + {b} b|\
         ¶[in|input]: rgb color. [out|output]: gray, weights {w}, [as a function|function]|\
         ¶how do I turn a color gray in a function when the weights are {w}|\
         ¶take {r} of the red, {g} of the green and {b} of the blue, add it up, return it. function of a color|\
         ¶weights for gray: {w}. argument: a vec3 color. write the function|\
         ¶please function, color goes in, gray number comes out, red is times {r}, green times {g}, blue times {b}]",
        vec![
            ("w", ways),
            ("r", vec![r.to_string()]),
            ("g", vec![g.to_string()]),
            ("b", vec![b.to_string()]),
        ],
        ("luma", "color: vec3<f32>", "f32"),
        format!("return dot(color, vec3<f32>({code}));"),
        (0.0, 1.0),
        move |x| one((0..3).map(|at| weights[at] * x[0][at]).sum()),
    )
}

fn two_values(sampler: &mut Sampler) -> Measured {
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

fn count_beyond(sampler: &mut Sampler) -> Measured {
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

fn distance(sampler: &mut Sampler) -> Measured {
    if sampler.chance(0.5) {
        let radius = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.75, 1.5, 2.0]);
        let half = *sampler.pick(&[0.01, 0.02, 0.03, 0.04, 0.05, 0.1, 0.15]);
        let mut ring = measured(
            "[the signed distance from p to a ring of radius {r} and half width {h}|an sdf of a ring with radius {r}, half thickness {h}|a ring sdf: r = {r}, half width = {h}|abs(length(p) - {r}) - {h}|\
             the distance field of an annulus around the origin, radius {r}, {h} to each side of it|the signed distance to a hoop of radius {r} that reaches {h} in and {h} out|an annulus sdf in 2D with middle radius {r} and half width {h}|\
             how far p is from a ring with radius {r} and half width {h}, negative inside|a 2D distance function for a circle line at radius {r}, half thickness {h}|the sdf of a donut in 2D, radius {r}, half thickness {h}|\
             sd_ring(p) with radius {r} and half width {h}|the signed distance to a circle of radius {r} drawn with a pen of half width {h}|\
             ¶there is a ring around the origin with a radius of {r} and a half width of {h}. [function for the signed distance to it|I need a function for the signed distance of p]|\
             ¶ring: r = {r}, half thickness {h}. function: signed distance of a vec2 p|\
             ¶fn(p: vec2) -> abs(length(p) - {r}) - {h}|\
             ¶I have a 2D point p. how far is it from a hoop of radius {r} and half width {h}? negative inside the hoop. function please|\
             ¶take the length of p, minus {r}, absolute, minus {h}. 2D sdf function of a ring|\
             ¶how do I write an sdf function for a ring with radius {r} and half width {h}|\
             ¶please function for distance from p to ring in 2D, radius is {r}, half of thickness is {h}]",
            vec![("r", words::decimal(radius)), ("h", words::decimal(half))],
            ("sd_ring", "p: vec2<f32>", "f32"),
            format!(
                "return abs(length(p) - {}) - {};",
                float(radius),
                float(half)
            ),
            (-2.0, 2.0),
            move |x| {
                let reach = length(&x[0]);
                one((reach - radius - half).max(radius - half - reach))
            },
        );
        ring.modifiers.push("ring");
        return ring;
    }
    let sizes = [0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 1.5];
    let (wide, high) = (*sampler.pick(&sizes), *sampler.pick(&sizes));
    let mut rectangle = measured(
        "[the signed distance from p to a box with half width {w} and half height {h}|an sdf of a rectangle, half width {w}, half height {h}|a 2D box sdf with the half size ({w}, {h})|the distance field of a box from (-{w}, -{h}) to ({w}, {h})|\
         how far p is from a rectangle with half width {w} and half height {h}, negative inside|sd_box(p) with half extents {w} and {h}|the signed distance to a rectangle around the origin that reaches {w} in x and {h} in y|\
         a 2D distance function for a box, half extents ({w}, {h})|the exact distance of a 2D point to a box of half size {w} by {h}, negative inside|a box sdf: half width = {w}, half height = {h}|\
         the sdf of a centered rectangle with b = vec2({w}, {h})|the signed distance in 2D to a box, {w} to each side and {h} up and down|\
         ¶there is a rectangle around the origin, half width {w}, half height {h}. [function for the signed distance to it|I need a function for the signed distance of p]|\
         ¶box: half width {w}, half height {h}. function: signed distance of a vec2 p|\
         ¶fn(p: vec2) -> sdf of a box, half size ({w}, {h})|\
         ¶I have a 2D point p. how far is it from a box that goes {w} left and right and {h} up and down? negative inside. function please|\
         ¶how do I write an sdf function for a rectangle with half width {w} and half height {h}|\
         ¶my card goes from -{w} to {w} in x and from -{h} to {h} in y. I need the signed distance to it as a function of p|\
         ¶please function for distance from p to box in 2D, half of width is {w}, half of height is {h}]",
        vec![("w", words::decimal(wide)), ("h", words::decimal(high))],
        ("sd_box", "p: vec2<f32>", "f32"),
        format!(
            "let d = abs(p) - vec2<f32>({}, {});\nreturn length(max(d, vec2<f32>(0.0))) + min(max(d.x, d.y), 0.0);",
            float(wide),
            float(high)
        ),
        (-2.0, 2.0),
        move |x| {
            let (across, up) = (x[0][0].abs() - wide, x[0][1].abs() - high);
            one(if across > 0.0 && up > 0.0 {
                across.hypot(up)
            } else {
                across.max(up)
            })
        },
    );
    rectangle.modifiers.push("box");
    rectangle
}

fn rotate(sampler: &mut Sampler) -> Measured {
    let degrees: f64 = *sampler.pick(&[
        10.0, 15.0, 20.0, 25.0, 30.0, 35.0, 40.0, 45.0, 60.0, 70.0, 75.0, 80.0, 100.0, 120.0,
        135.0, 150.0,
    ]);
    let is_clockwise = sampler.chance(0.5);
    let (modifier, sign, way) = if is_clockwise {
        ("clockwise", -1.0, "[clockwise|to the right|cw]")
    } else {
        (
            "counterclockwise",
            1.0,
            "[counterclockwise|to the left|ccw|anticlockwise]",
        )
    };
    let angle = sign * degrees;
    let mut function = measured(
        "[a 2D point rotated by {a} $|p turned $ by {a} around the origin|the vector p rotated {a} $|a vec2 turned by {a} $|p after a turn of {a} $|\
         a fixed 2D rotation of p, {a} $|the point p spun {a} $ about (0, 0)|p in 2D with its direction turned {a} $|a 2D vector swung around by {a} $|where p goes when the plane turns {a} $|\
         the rotation of a 2D point through {a}, $|p rotated about the origin, {a}, $|\
         ¶I have a 2D point p and want it turned {a} $ around the origin. [write a function|function please]|\
         ¶rotate p by {a}, $, y goes up. [as a function|function of a vec2]|\
         ¶[in|input]: vec2 p. [out|output]: p turned {a} $, [as a function|function]|\
         ¶fn(p: vec2) -> p, rotated {a} $|\
         ¶how do I write a function that turns a vec2 by {a} $|\
         ¶the arrow p should point {a} farther $. I need a function that returns the new vec2|\
         ¶angle: {a}, direction: $, center: the origin. function that rotates a 2D point|\
         ¶please function for turning 2D point, always {a} $ around zero point]"
            .replace('$', way),
        vec![(
            "a",
            vec![
                format!("{degrees} degrees"),
                format!("{degrees} degrees"),
                format!("{degrees}°"),
                format!("{degrees} deg"),
            ],
        )],
        ("rotate", "p: vec2<f32>", "vec2<f32>"),
        format!(
            "let angle = radians({});\nlet c = cos(angle);\nlet s = sin(angle);\nreturn vec2<f32>(c * p.x - s * p.y, s * p.x + c * p.y);",
            float(angle)
        ),
        (-5.0, 5.0),
        move |x| {
            let (radius, direction) = (x[0][0].hypot(x[0][1]), x[0][1].atan2(x[0][0]));
            let turned = direction + angle.to_radians();
            Some(vec![radius * turned.cos(), radius * turned.sin()])
        },
    );
    function.modifiers.push(modifier);
    function
}

fn named_box(sampler: &mut Sampler) -> Measured {
    let (structure, variable) = *sampler.pick(&[
        ("Bounds", "bounds"),
        ("Area", "area"),
        ("Region", "region"),
        ("Zone", "zone"),
        ("Room", "room"),
        ("Field", "field"),
        ("Extent", "extent"),
    ]);
    let (low, high) = *sampler.pick(&[
        ("low", "high"),
        ("lower", "upper"),
        ("start", "end"),
        ("first", "last"),
        ("minimum", "maximum"),
        ("min_corner", "max_corner"),
        ("bottom_left", "top_right"),
        ("near", "far"),
    ]);
    let size = if low != "bottom_left" && sampler.chance(0.4) {
        3_usize
    } else {
        2
    };
    let kind = format!("vec{size}<f32>");
    let mut function = measured(
        "[whether p is inside a struct {s} with the {v} members {l} and {h}|if a {v} p lies in a {s} struct of {l} and {h}|a contains test for a struct {s} with {l} and {h}, both {v}, and a point p|true for a point p inside of a {s}, a struct with {l}: {v} and {h}: {v}|\
         whether a point is in a box given as struct {s}, members {l} and {h} ({v})|a point in box test, where the box is a struct {s} with the {v} corners {l} and {h}|contains({s}, p) for a struct of two {v} members, {l} and {h}|\
         if p is between {l} and {h} of a struct {s}, all {v}|a bool: is p within a {s}, whose {v} members are {l} and {h}|whether p >= {l} and p <= {h} in a {s} struct with {v} members|\
         the box check of a {v} p against struct {s} (lower corner {l}, upper corner {h})|a struct {s} with {v} fields {l} and {h}, and whether it contains p|\
         ¶make a struct {s} with two {v} members, {l} and {h}. then a function that tells if p is inside|\
         ¶struct {s}: {l}, {h}, both {v}. function: is p in it, as a bool|\
         ¶I keep my boxes in a struct called {s}. it has the {v} corners {l} (smaller) and {h} (greater). I need a function that checks if p is inside|\
         ¶how do I check in a function whether p is in a {s}? it is a struct with {l} and {h}, both {v}|\
         ¶is p in the box? the box is struct {s} with {l}: {v} and {h}: {v}. write struct and function|\
         ¶define {s} with {l} and {h} as {v}. true when p is not below the first and not above the second, in a function|\
         ¶please struct {s}, inside is {l} and {h}, type {v}. function must say if point p is between the two]",
        vec![
            ("s", vec![structure.into()]),
            ("l", vec![low.into()]),
            ("h", vec![high.into()]),
            (
                "v",
                vec![
                    format!("vec{size}"),
                    format!("vec{size}<f32>"),
                    format!("vec{size}f"),
                ],
            ),
        ],
        (
            "contains",
            &format!("{variable}: {structure}, p: {kind}"),
            "bool",
        ),
        format!("return all(p >= {variable}.{low}) && all(p <= {variable}.{high});"),
        (0.0, 4.0),
        move |x| {
            let beyond = |at: usize| (x[0][at] - x[1][at]).max(x[1][at] - x[0][size + at]);
            let most = (0..size).map(beyond).fold(f64::NEG_INFINITY, f64::max);
            below(most).and_then(|inside| truth(inside == 1.0))
        },
    );
    function.before =
        format!("struct {structure} {{\n    {low}: {kind},\n    {high}: {kind},\n}}\n");
    function
        .modifiers
        .push(if size == 3 { "in-3d" } else { "in-2d" });
    function
}

/// Names that people give to their functions.
const NAMES: [&str; 12] = [
    "f",
    "g",
    "helper",
    "compute",
    "evaluate",
    "calc",
    "apply",
    "func",
    "value_at",
    "my_function",
    "util",
    "result_of",
];

fn task(sample: Sample, sampler: &mut Sampler) -> Task {
    let function = sample(sampler);
    let mut slots = Slots::default();
    for (name, ways) in function.values {
        slots.value(name, ways);
    }
    let mut modifiers = function.modifiers;
    slots.phrase("called", "");
    let mut name = function.function;
    if sampler.chance(0.15) {
        name = *sampler.pick(&NAMES);
        modifiers.push("custom-name");
        slots.text("name", name);
        slots.phrase(
            "called",
            "[, called {name}|, named {name}|(name: {name})|, with the name {name}]",
        );
    }
    let separator = if function.before.is_empty() { "" } else { "\n" };
    let code = format!(
        "{}{separator}fn {name}({}) -> {} {{\n{}}}\n",
        function.before,
        function.parameters,
        function.result,
        indent(&function.body)
    );
    Task {
        form: Form::Function,
        modifiers,
        phrase: format!("{} {{called}}", function.thing),
        slots,
        code,
        check: Check::Values {
            range: function.range,
            rule: function.rule,
        },
    }
}
