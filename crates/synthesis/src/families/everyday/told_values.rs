//! Expressions of told numbers, units, angles, matrices and colors that one looks up or reckons every day.

use super::pictures::rgb;
use crate::code::float;
use crate::color::Color;
use crate::families::effects::{blend, luma};
use crate::families::literals::{Drawn, Value, drawn, families_of, number};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::PI;

/// A modifier, the phrase, the code with the numbers in braces, and what it is worth.
type Formula = (&'static str, &'static str, &'static str, fn(&[f64]) -> f64);

const SOLIDS: [Formula; 7] = [
    (
        "cylinder-volume",
        "[the volume of a cylinder with radius {a} and height {b}|pi * {a#}^2 * {b#}|how much fits into a can with radius {a} and height {b}|the volume of a cylinder, height {b} and radius {a}|the content of a cylinder that is {b} high with a radius of {a}|\
         ¶expression for the volume of a cylinder, radius {a}, height {b}|¶cylinder: r = {a}, h = {b}. its volume as an expression|¶a glass is {b} high and its radius is {a}. how much water fits in? one expression]",
        "3.14159 * {a} * {a} * {b}",
        |n| PI * n[0].powi(2) * n[1],
    ),
    (
        "cone-volume",
        "[the volume of a cone with radius {a} and height {b}|pi * {a#}^2 * {b#} / 3|how much fits into a cone with radius {a} and height {b}|a third of pi times {a} squared times {b}, a cone|the volume of a cone, height {b} and radius {a}|\
         ¶expression for the volume of a cone, radius {a}, height {b}|¶cone: r = {a}, h = {b}. its volume as an expression|¶an ice cone is {b} deep and has a radius of {a}. how much ice fits in? one expression]",
        "3.14159 * {a} * {a} * {b} / 3.0",
        |n| PI * n[0].powi(2) * n[1] / 3.0,
    ),
    (
        "sphere-surface",
        "[the surface area of a sphere with radius {a}|4 * pi * {a#}^2|the surface of a ball with radius {a}|four pi times {a} squared|how much paint area a ball of radius {a} has|the area of the outside of a sphere, radius {a}|\
         ¶expression for the surface of a sphere with radius {a}|¶sphere: r = {a}. its surface area as an expression|¶a balloon has a radius of {a}. how large is its skin? one expression]",
        "4.0 * 3.14159 * {a} * {a}",
        |n| 4.0 * PI * n[0].powi(2),
    ),
    (
        "box-volume",
        "[the volume of a box of {a} by {b} by {c}|the volume of a {a#} x {b#} x {c#} box|how much fits into a box with the sides {a}, {b} and {c}|length {a} times width {b} times height {c}|the product of {a}, {b} and {c}|\
         ¶expression for the volume of a box, {a} by {b} by {c}|¶box: {a#} x {b#} x {c#}. its volume as an expression|¶my suitcase is {c} high, {b} wide and {a} long. its volume in one expression]",
        "{a} * {b} * {c}",
        |n| n.iter().product(),
    ),
    (
        "box-surface",
        "[the surface area of a box of {a} by {b} by {c}|the surface of a {a#} x {b#} x {c#} box|twice the sum of the three face areas of a box with the sides {a}, {b} and {c}|how much paper covers a box of {a} by {b} by {c}|\
         ¶expression for the surface of a box, {a} by {b} by {c}|¶box: {a#} x {b#} x {c#}. its surface area as an expression|¶I paint all six faces of a box with the edges {a}, {b} and {c}. how much area? one expression]",
        "2.0 * ({a} * {b} + {b} * {c} + {c} * {a})",
        |n| 2.0 * (n[0] * (n[1] + n[2]) + n[1] * n[2]),
    ),
    (
        "box-diagonal",
        "[the space diagonal of a box of {a} by {b} by {c}|the diagonal through a {a#} x {b#} x {c#} box|from corner to opposite corner of a box with the sides {a}, {b} and {c}|sqrt({a#}^2 + {b#}^2 + {c#}^2)|\
         ¶expression for the space diagonal of a box, {a} by {b} by {c}|¶box: {a#} x {b#} x {c#}. the diagonal through the inside as an expression|¶how long a stick fits into a box of {a} by {b} by {c}, corner to corner? one expression]",
        "length(vec3<f32>({a}, {b}, {c}))",
        |n| n[0].hypot(n[1]).hypot(n[2]),
    ),
    (
        "trapezoid-area",
        "[the area of a trapezoid with the parallel sides {a} and {b} and the height {c}|({a#} + {b#}) / 2 * {c#}|half the sum of {a} and {b} times {c}|a trapezoid's area, height {c}, parallel sides {a} and {b}|\
         ¶expression for the area of a trapezoid, parallel sides {a} and {b}, height {c}|¶trapezoid: a = {a}, b = {b}, h = {c}. its area as an expression|¶a trapezoid is {c} high, its parallel sides are {a} and {b} long. area in one expression]",
        "0.5 * ({a} + {b}) * {c}",
        |n| f64::midpoint(n[0], n[1]) * n[2],
    ),
];

/// Both units, the code and the factor.
type Unit = (&'static str, &'static str, &'static str, f64);

const UNITS: [Unit; 12] = [
    ("hours", "seconds", "{a} * 3600.0", 3600.0),
    ("hours", "minutes", "{a} * 60.0", 60.0),
    ("days", "hours", "{a} * 24.0", 24.0),
    ("weeks", "days", "{a} * 7.0", 7.0),
    ("seconds", "milliseconds", "{a} * 1000.0", 1000.0),
    ("milliseconds", "seconds", "{a} / 1000.0", 0.001),
    ("kilometers", "meters", "{a} * 1000.0", 1000.0),
    ("meters", "centimeters", "{a} * 100.0", 100.0),
    ("centimeters", "meters", "{a} / 100.0", 0.01),
    ("inches", "centimeters", "{a} * 2.54", 2.54),
    ("full turns", "degrees", "{a} * 360.0", 360.0),
    ("kilograms", "grams", "{a} * 1000.0", 1000.0),
];

const UNIT: &str = "[{a} FROM in TO|{a#} FROM in TO|{a} FROM converted to TO|how many TO {a} FROM are|{a} FROM -> TO|{a} FROM expressed in TO|{a#} FROM as TO|the number of TO in {a} FROM|\
    ¶expression for {a} FROM in TO|¶convert {a} FROM to TO, [just the expression|one expression]|¶how many TO are in {a} FROM? [one expression|as an expression]|¶I have {a} FROM and need TO. [inline|expression please]|\
    ¶x = {a} FROM. I only need the expression for x in TO|¶in TO: how much is {a} FROM? one expression]";

/// The angle of a ratio: the name of the ratio, names of the angle, the function and the rule.
type Inverse = (&'static str, &'static str, &'static str, fn(f64) -> f64);

const INVERSES: [Inverse; 3] = [
    ("sine", "[arc sine|arcsine|inverse sine]", "asin", f64::asin),
    (
        "cosine",
        "[arc cosine|arccosine|inverse cosine]",
        "acos",
        f64::acos,
    ),
    (
        "tangent",
        "[arc tangent|arctangent|inverse tangent]",
        "atan",
        f64::atan,
    ),
];

const ANGLE_OF: &str = "[the {arc} of {n} in UNIT|the angle with the NAME {n}, in UNIT|FUNC({n}) in UNIT|which angle has the NAME {n}, in UNIT|the angle in UNIT whose NAME is {n}|the {arc} of {n} as UNIT|\
    ¶expression for the {arc} of {n} in UNIT|¶which angle has a NAME of {n}? in UNIT, one expression|¶the NAME is {n}. expression for the angle in UNIT|¶FUNC of {n}, result in UNIT, just the expression|¶I know the NAME of an angle, {n}. the angle itself in UNIT, as an expression]";

fn angle_of(slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let (modifier, arc, name, rule) = *sampler.pick(&INVERSES);
    let ratio: f64 = if modifier == "tangent" {
        *sampler.pick(&[0.5, 0.25, 0.75, 1.0, 1.5, 2.0, 3.0])
    } else {
        *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
    };
    slots.phrase("arc", arc);
    slots.value("n", words::decimal(ratio));
    let degrees = sampler.chance(0.6);
    let unit = if degrees { "degrees" } else { "radians" };
    let code = format!("{name}({})", float(ratio));
    let angle = rule(ratio);
    drawn(
        &[modifier, unit],
        ANGLE_OF
            .replace("UNIT", unit)
            .replace("NAME", modifier)
            .replace("FUNC", name),
        if degrees {
            format!("degrees({code})")
        } else {
            code
        },
        &[if degrees { angle.to_degrees() } else { angle }],
    )
}

/// Something done to each component: a modifier, the name of the builtin, its words and the rule.
type Each = (&'static str, &'static str, &'static str, fn(f64) -> f64);

const EACH: [Each; 4] = [
    (
        "absolute",
        "abs",
        "[the absolute values of the components of {v}|{v} without the signs of its components|{v} with every component made positive|the componentwise absolute value of {v}]",
        f64::abs,
    ),
    (
        "floored",
        "floor",
        "[{v} with each component rounded down|the floor of every component of {v}|the componentwise floor of {v}|the vector {v} floored]",
        f64::floor,
    ),
    (
        "ceiled",
        "ceil",
        "[{v} with each component rounded up|the ceiling of every component of {v}|the componentwise ceiling of {v}|the vector {v} rounded up]",
        f64::ceil,
    ),
    (
        "fraction",
        "fract",
        "[the fractional parts of the components of {v}|{v} with every component replaced by its part after the floor|the componentwise fract of {v}|fract of the vector {v}]",
        |x| x - x.floor(),
    ),
];

fn each_component(slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let (modifier, name, noun, rule) = *sampler.pick(&EACH);
    let width = sampler.int(2, 3) as usize;
    let parts: Buffer = (0..width)
        .map(|_| sampler.int(-4, 4) as f64 + *sampler.pick(&[0.25, 0.5, 0.75]))
        .collect();
    let text: Vec<String> = parts.iter().map(f64::to_string).collect();
    let code: Vec<String> = parts.iter().map(|&part| float(part)).collect();
    slots.text("v", format!("({})", text.join(", ")));
    slots.phrase("np", noun);
    let worth: Buffer = parts.iter().map(|&part| rule(part)).collect();
    drawn(
        &[modifier],
        "[{np}|FUNC({v})|FUNC of {v}|{np}, as a vector|¶expression for {np}|¶expression: {np}|¶FUNC on {v}, just the expression|¶v = {v}. I only need the expression FUNC(v)|¶I have {v} and need {np}. one expression|¶what is FUNC({v})? [as an expression|write the expression]]"
            .replace("FUNC", name),
        format!("{name}(vec{width}<f32>({}))", code.join(", ")),
        &worth,
    )
}

fn matrix_of_numbers(slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let [a, b, c, d] = [0, 1, 2, 3].map(|_| sampler.int(-5, 9) as f64);
    slots.text("r", format!("({a}, {b})"));
    slots.text("s", format!("({c}, {d})"));
    let of = |parts: [f64; 4]| format!("mat2x2<f32>({})", parts.map(float).join(", "));
    match sampler.below(3) {
        0 => drawn(
            &["rows"],
            "[a 2x2 matrix with the rows {r} and {s}|the matrix with the first row {r} and the second row {s}|a mat2x2 of the rows {r} and {s}|a 2 by 2 matrix, upper row {r}, lower row {s}|the 2x2 matrix whose rows are {r} and {s}|\
             ¶expression for the 2x2 matrix with rows {r} and {s}|¶row 1 = {r}, row 2 = {s}. as a mat2x2 expression|¶wgsl matrices want columns but I have the rows {r} and {s}. one mat2x2 expression|¶how do I write the matrix with the second row {s} and the first row {r} in wgsl? just the expression]",
            of([a, c, b, d]),
            &[a, c, b, d],
        ),
        1 => drawn(
            &["columns"],
            "[a 2x2 matrix with the columns {r} and {s}|the matrix with the first column {r} and the second column {s}|a mat2x2 of the columns {r} and {s}|a 2 by 2 matrix, left column {r}, right column {s}|the 2x2 matrix whose columns are {r} and {s}|\
             ¶expression for the 2x2 matrix with columns {r} and {s}|¶column 1 = {r}, column 2 = {s}. as a mat2x2 expression|¶I have the columns {r} and {s}. one mat2x2 expression|¶how do I write the matrix with the right column {s} and the left column {r} in wgsl? just the expression]",
            of([a, b, c, d]),
            &[a, b, c, d],
        ),
        _ => drawn(
            &["transposed"],
            "[the transpose of the 2x2 matrix with the rows {r} and {s}|the matrix with rows {r} and {s}, transposed|transpose of a mat2x2 whose rows are {r} and {s}|the 2x2 matrix with the rows {r} and {s} mirrored at its diagonal|\
             ¶expression for the transpose of the matrix with rows {r} and {s}|¶transpose the matrix with the first row {r} and the second row {s}, one expression|¶M has the rows {r} and {s}. I only need the transpose expression]",
            format!("transpose({})", of([a, c, b, d])),
            &[a, b, c, d],
        ),
    }
}

/// A color in the slot, unlike the others.
fn color(slot: &'static str, others: &[&Color], slots: &mut Slots, sampler: &mut Sampler) -> Color {
    let color = Color::sample_other_than(others, sampler);
    slots.value(slot, color.ways.clone());
    color
}

fn lighter_or_darker(slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let base = color("color", &[], slots, sampler);
    let share: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6]);
    slots.value("share", words::percent(share));
    let parts = rgb(&base);
    if sampler.chance(0.5) {
        return drawn(
            &["lighter"],
            "[{color} lightened by {share}, as a vec3|the vec3 of {color} made {share} lighter|{color} with {share} white in it, as an rgb value|a tint of {color}, {share} white, as a vec3|the rgb value of {color} moved {share} toward white|\
             ¶expression for {color} lightened by {share}|¶expression: {color} mixed with {share} white|¶{share} lighter than {color}, as a vec3, just the expression|¶hover color: {color}, {share} of the way to white. one vec3 expression|¶how do I write {color} lightened by {share} as a vec3 expression]",
            format!("mix({}, vec3<f32>(1.0), {})", base.code, float(share)),
            &parts.map(|part| part + share - part * share),
        );
    }
    let kept = ((1.0 - share) * 100.0).round() / 100.0;
    drawn(
        &["darker"],
        "[{color} darkened by {share}, as a vec3|the vec3 of {color} made {share} darker|{color} with {share} black in it, as an rgb value|a shade of {color}, {share} black, as a vec3|the rgb value of {color} moved {share} toward black|\
         ¶expression for {color} darkened by {share}|¶expression: {color} mixed with {share} black|¶{share} darker than {color}, as a vec3, just the expression|¶pressed button color: {color}, {share} of the way to black. one vec3 expression|¶how do I write {color} darkened by {share} as a vec3 expression]",
        format!("{} * {}", base.code, float(kept)),
        &parts.map(|part| part - part * share),
    )
}

fn by_comparison(slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let yes = color("yes", &[], slots, sampler);
    let no = color("no", &[&yes], slots, sampler);
    let a = number("a", slots, sampler);
    let b = number("b", slots, sampler);
    let b = if (a - b).abs() < 0.01 {
        (b + 1.0).floor()
    } else {
        b
    };
    slots.text("b#", b.to_string());
    let more = sampler.chance(0.5);
    let (modifier, sign, told) = if more {
        ("more", ">", "[is more than|is greater than|is above]")
    } else {
        ("less", "<", "[is less than|is smaller than|is below]")
    };
    slots.phrase("is", told);
    let holds = (a > b) == more;
    drawn(
        &[modifier],
        "[{yes} if {a#} {is} {b#}, else {no}, as a vec3|the color {yes} when {a#} {is} {b#} and {no} otherwise|{no} unless {a#} {is} {b#}, then {yes}, as an rgb value|a select between the colors {yes} and {no}: the first if {a#} {is} {b#}|{a#} SIGN {b#} ? {yes} : {no}, as a vec3|\
         ¶expression for {yes} if {a#} {is} {b#}, otherwise {no}|¶expression with select: {no} in general, but {yes} if {a#} {is} {b#}|¶if {a#} {is} {b#} I want {yes}, if not {no}. one vec3 expression|¶{a#} SIGN {b#} gives {yes}, anything else {no}, color as one expression]"
            .replace("SIGN", sign),
        format!(
            "select({}, {}, {} {sign} {})",
            no.code,
            yes.code,
            float(a),
            float(b)
        ),
        &rgb(if holds { &yes } else { &no }),
    )
}

const VALUES: [Value; 11] = [
    Value {
        name: "solid-measure-value",
        draw: |slots, sampler| {
            let (modifier, phrase, code, worth) = *sampler.pick(&SOLIDS);
            let numbers = ["a", "b", "c"].map(|slot| number(slot, slots, sampler));
            let code = ["{a}", "{b}", "{c}"]
                .iter()
                .zip(numbers)
                .fold(code.to_owned(), |code, (name, value)| {
                    code.replace(name, &float(value))
                });
            drawn(&[modifier], phrase, code, &[worth(&numbers)])
        },
    },
    Value {
        name: "unit-conversion-value",
        draw: |slots, sampler| {
            let (from, to, code, factor) = *sampler.pick(&UNITS);
            let mut a = number("a", slots, sampler);
            if a <= 1.0 {
                a = 2.5;
                slots.value("a", words::decimal(a));
                slots.text("a#", a.to_string());
            }
            drawn(
                &[from, to],
                UNIT.replace("FROM", from).replace("TO", to),
                code.replace("{a}", &float(a)),
                &[a * factor],
            )
        },
    },
    Value {
        name: "angle-of-ratio-value",
        draw: angle_of,
    },
    Value {
        name: "each-component-value",
        draw: each_component,
    },
    Value {
        name: "matrix-of-numbers-value",
        draw: matrix_of_numbers,
    },
    Value {
        name: "lighter-or-darker-color-value",
        draw: lighter_or_darker,
    },
    Value {
        name: "gray-of-told-color-value",
        draw: |slots, sampler| {
            let base = color("color", &[], slots, sampler);
            drawn(
                &[],
                "[{color} in grayscale, as a vec3|the gray vec3 with the luminance of {color}|the grayscale rgb value of {color}, by luminance|{color} desaturated completely, as a vec3|the luminance of {color} in all three channels|{color} turned to gray by luminance, as an rgb value|\
                 ¶expression for {color} in grayscale, a vec3|¶expression: {color} as a gray vec3, luminance weights|¶I need {color} but in gray, by luminance, just the vec3|¶which gray is as bright as {color}? one vec3 expression with the Rec. 709 weights|¶{color} on a black and white screen, as a vec3 expression, by luminance]",
                format!(
                    "vec3<f32>(dot({}, vec3<f32>(0.2126, 0.7152, 0.0722)))",
                    base.code
                ),
                &[luma(rgb(&base)); 3],
            )
        },
    },
    Value {
        name: "mean-of-told-colors-value",
        draw: |slots, sampler| {
            let a = color("a", &[], slots, sampler);
            let b = color("b", &[&a], slots, sampler);
            let c = color("c", &[&a, &b], slots, sampler);
            let pair = blend(rgb(&a), rgb(&b), 0.5);
            drawn(
                &[],
                "[the average of the colors {a}, {b} and {c}|the mean of {a}, {b} and {c}, as a vec3|{a}, {b} and {c} mixed in equal parts, as a vec3|an equal mix of {a}, {b} and {c} as an rgb value|a third each of {a}, {b} and {c}, as a color value|({a} + {b} + {c}) / 3 as a vec3|\
                 ¶expression for the average of {a}, {b} and {c}|¶expression that mixes {a}, {b} and {c} equally|¶I pour the same amount of {a}, {b} and {c} together. expression for that color|¶three colors, {a}, {b}, {c}. their mean as one vec3 expression|¶mean rgb of {a}, {b} and {c}, just the expression]",
                format!("({} + {} + {}) / 3.0", a.code, b.code, c.code),
                &blend(pair, rgb(&c), 1.0 / 3.0),
            )
        },
    },
    Value {
        name: "told-color-distance-value",
        draw: |slots, sampler| {
            let a = color("a", &[], slots, sampler);
            let b = color("b", &[&a], slots, sampler);
            let squares: f64 = (0..3).map(|at| (rgb(&a)[at] - rgb(&b)[at]).powi(2)).sum();
            drawn(
                &[],
                "[the distance between the colors {a} and {b}|the rgb distance of {a} and {b} as one float|how different the colors {a} and {b} are, as their distance in rgb|how far {a} is from {b} in the rgb cube|distance({a}, {b}) of the rgb colors|\
                 ¶expression for the distance of the colors {a} and {b}|¶expression: rgb distance from {a} to {b}|¶how far apart are {a} and {b} as colors? one number, as an expression|¶color difference of {a} and {b}, Euclidean in rgb, just the expression|¶I compare {a} with {b}. one float for how different they are in rgb, as an expression]",
                format!("distance({}, {})", a.code, b.code),
                &[squares.sqrt()],
            )
        },
    },
    Value {
        name: "color-by-comparison-value",
        draw: by_comparison,
    },
    Value {
        name: "eight-digit-hex-value",
        draw: eight_digits,
    },
];

/// Hex digits of red, green, blue and alpha.
fn eight_digits(slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let value = sampler.int(0, 0xffff_ffff) as u32;
    let digits = format!("{value:08x}");
    slots.value(
        "hex",
        vec![format!("#{digits}"), format!("#{}", digits.to_uppercase())],
    );
    drawn(
        &[],
        "[{hex} as a vec4|the rgba color {hex} as a vec4|{hex}, red first and alpha last, as a vec4|the hex color with alpha {hex} as four floats|{hex} as rgba floats from 0 to 1|the css color {hex} with its alpha, as a vec4|\
         ¶expression for {hex} as a vec4, alpha last|¶expression: {hex} in rgba floats|¶css says {hex}. the last two digits are the alpha. one vec4 expression|¶how do I write the eight digit hex color {hex} as a vec4 in wgsl|¶{hex} -> vec4, rrggbbaa, [inline|just the expression]]",
        format!("unpack4x8unorm(0x{digits}u).wzyx"),
        &value.to_be_bytes().map(|byte| f64::from(byte) / 255.0),
    )
}

pub(super) fn families() -> Vec<Family> {
    families_of(&VALUES)
}
