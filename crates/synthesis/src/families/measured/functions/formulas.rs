//! Polynomials, weighted sums, linear maps and percentages.

use super::{Measured, measured};
use crate::code::float;
use crate::families::helpers::one;
use crate::sampler::Sampler;
use crate::words;

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

pub(super) fn polynomial(sampler: &mut Sampler) -> Measured {
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

pub(super) fn weighted_mean(sampler: &mut Sampler) -> Measured {
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

pub(super) fn map_range(sampler: &mut Sampler) -> Measured {
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

pub(super) fn price(sampler: &mut Sampler) -> Measured {
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

pub(super) fn luma(sampler: &mut Sampler) -> Measured {
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
