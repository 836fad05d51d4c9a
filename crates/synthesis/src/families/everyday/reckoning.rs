//! Expressions of told numbers, vectors and colors: measures, shares, roots, angles, matrices, bits and channels.

use crate::code::float;
use crate::color::Color;
use crate::families::literals::{Drawn, Value, drawn, families_of, number, vector, whole};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::PI;

/// A modifier, the phrase, the code with the numbers in braces, and what it is worth.
type Formula = (&'static str, &'static str, &'static str, fn(&[f64]) -> f64);

const MEASURES: [Formula; 6] = [
    (
        "rectangle-area",
        "[[the|] area of a rectangle of {a} by {b}|[the|] area of a {a#} x {b#} rectangle|how large a rectangle with the sides {a} and {b} is, its area|width {a} times height {b}|[the|] rectangle area for sides of {a} and {b}|¶my room is {a} by {b}. its area as an expression|¶expression for the area of a rectangle, {a} wide and {b} high]",
        "{a} * {b}",
        |n| n[0] * n[1],
    ),
    (
        "rectangle-perimeter",
        "[[the|] perimeter of a rectangle of {a} by {b}|[the|] perimeter of a {a#} x {b#} rectangle|2 * ({a#} + {b#}), a perimeter|how far it is around a rectangle of {a} by {b}|twice the sum of the sides {a} and {b}|¶a fence around a field of {a} by {b}: how long is it? one expression|¶expression for the perimeter of a rectangle, {a} wide and {b} high]",
        "2.0 * ({a} + {b})",
        |n| n[0] + n[0] + n[1] + n[1],
    ),
    (
        "triangle-area",
        "[[the|] area of a triangle with base {a} and height {b}|half of {a} times {b}, a triangle's area|0.5 * {a#} * {b#}|[the|] triangle area for a base of {a} and a height of {b}|¶a triangle stands on a side of {a} and is {b} high. its area as an expression|¶expression for a triangle's area: base {a}, height {b}]",
        "0.5 * {a} * {b}",
        |n| n[0] * n[1] / 2.0,
    ),
    (
        "hypotenuse",
        "[[the|] hypotenuse of a right triangle with legs {a} and {b}|sqrt({a#}^2 + {b#}^2)|[the|] diagonal of a rectangle of {a} by {b}|[the|] long side of a right triangle with the short sides {a} and {b}|Pythagoras with {a} and {b}|¶the legs are {a} and {b}. expression for the hypotenuse|¶how long is the diagonal of a {a#} x {b#} screen? one expression]",
        "sqrt({a} * {a} + {b} * {b})",
        |n| n[0].hypot(n[1]),
    ),
    (
        "ellipse-area",
        "[[the|] area of an ellipse with the half axes {a} and {b}|pi * {a#} * {b#}|pi times {a} times {b}|[the|] ellipse area for radii of {a} and {b}|how large an ellipse with radii {a} and {b} is|¶expression for the area of an ellipse, half axes {a} and {b}]",
        "3.14159 * {a} * {b}",
        |n| PI * n[0] * n[1],
    ),
    (
        "aspect-ratio",
        "[[the|] aspect ratio of {a} by {b}|[the|] aspect ratio of a {a#} x {b#} picture|width over height for {a} by {b}|[the|] ratio of the width {a} to the height {b}|¶my window is {a} wide and {b} high. expression for its aspect ratio|¶expression: aspect ratio, width {a}, height {b}]",
        "{a} / {b}",
        |n| n[0] / n[1],
    ),
];

const ROOTS: [Formula; 6] = [
    (
        "cube-root",
        "[[the|] cube root of {a}|cbrt({a#})|[the|] third root of {a}|[the|] number whose cube is {a}|{a} to the power of one third|{a#}^(1/3)|¶how do I write the cube root of {a}? there is no cbrt in wgsl, one expression|¶expression for the cube root of {a}]",
        "pow({a}, 1.0 / 3.0)",
        |n| n[0].cbrt(),
    ),
    (
        "fourth-root",
        "[[the|] fourth root of {a}|[the|] square root of the square root of {a}|sqrt(sqrt({a#}))|{a} under two square roots|¶expression for the fourth root of {a}]",
        "sqrt(sqrt({a}))",
        |n| n[0].powf(0.25),
    ),
    (
        "square",
        "[[the|] square of {a}|{a} squared|{a#}²|{a} times itself|{a#} * {a#}|¶expression for the square of {a}|¶square {a}, just the expression]",
        "{a} * {a}",
        |n| n[0].powi(2),
    ),
    (
        "decimal-logarithm",
        "[[the|] decimal logarithm of {a}|log10({a#})|log10 of {a}|[the|] base 10 logarithm of {a}|[the|] logarithm of {a} to the base ten|¶wgsl has no log10. expression for the one of {a}|¶expression for the base 10 log of {a}]",
        "log({a}) / log(10.0)",
        |n| n[0].log10(),
    ),
    (
        "inverse-square-root",
        "[[the|] inverse square root of {a}|one over the square root of {a}|1 / sqrt({a#})|inverseSqrt({a#})|rsqrt of {a}|¶expression for the inverse square root of {a}, with the builtin]",
        "inverseSqrt({a})",
        |n| n[0].powf(-0.5),
    ),
    (
        "one-minus",
        "[[the|] complement of {a} to one|one minus {a}|1 - {a#}|{a} subtracted from 1|what is missing from {a} to one|¶expression for 1 - {a#}]",
        "1.0 - {a}",
        |n| -n[0] + 1.0,
    ),
];

const SHARES: [Formula; 5] = [
    (
        "plus-percent",
        "[{a} plus {b#}%|{a} increased by {b#} percent|{a} with {b#}% added|{b#}% more than {a}|{a} raised by {b#}%|¶a price of {a} goes up by {b#}%. the new price as an expression|¶expression for {a} plus {b#} percent]",
        "{a} * (1.0 + {b} / 100.0)",
        |n| n[0] + n[0] * n[1] / 100.0,
    ),
    (
        "minus-percent",
        "[{a} minus {b#}%|{a} decreased by {b#} percent|{a} with {b#}% taken off|{b#}% less than {a}|{a} lowered by {b#}%|¶a price of {a} gets a discount of {b#}%. the new price as an expression|¶expression for {a} minus {b#} percent]",
        "{a} * (1.0 - {b} / 100.0)",
        |n| n[0] - n[0] * n[1] / 100.0,
    ),
    (
        "in-percent",
        "[how many percent {a} is of {b}|what percentage of {b} {a} is|{a} out of {b} in percent|{a#} / {b#} * 100|[the|] percentage that {a} makes of {b}|¶I got {a} of {b} points. expression for the percentage|¶expression for {a} of {b} as a percentage]",
        "{a} / {b} * 100.0",
        |n| 100.0 * n[0] / n[1],
    ),
    (
        "minutes",
        "[{a} minutes in seconds|[the|] seconds in {a} minutes|{a} min -> s|how many seconds {a} minutes are|{a} minutes converted to seconds|¶expression for {a} minutes in seconds]",
        "{a} * 60.0",
        |n| 60.0 * n[0],
    ),
    (
        "speed",
        "[{a} km/h in meters per second|{a} kilometers per hour as m/s|{a} km/h -> m/s|how many meters per second {a} km/h are|¶a car drives {a} km/h. expression for its speed in m/s]",
        "{a} / 3.6",
        |n| n[0] * 1000.0 / 3600.0,
    ),
];

fn formula(formulas: &'static [Formula], slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let (modifier, phrase, code, worth) = *sampler.pick(formulas);
    let a = number("a", slots, sampler);
    let b = number("b", slots, sampler);
    let code = code.replace("{a}", &float(a)).replace("{b}", &float(b));
    drawn(&[modifier], phrase, code, &[worth(&[a, b])])
}

/// A color in the slot: its parts and its code.
fn color(slot: &'static str, slots: &mut Slots, sampler: &mut Sampler) -> ([f64; 3], String) {
    let color = Color::sample(sampler);
    slots.value(slot, color.ways);
    (color.rgb.map(f64::from), color.code)
}

const VALUES: [Value; 14] = [
    Value {
        name: "two-number-measure-value",
        draw: |slots, sampler| formula(&MEASURES, slots, sampler),
    },
    Value {
        name: "root-or-power-value",
        draw: |slots, sampler| formula(&ROOTS, slots, sampler),
    },
    Value {
        name: "share-or-unit-value",
        draw: |slots, sampler| formula(&SHARES, slots, sampler),
    },
    Value {
        name: "extreme-of-three-numbers",
        draw: |slots, sampler| {
            let numbers = ["a", "b", "c"].map(|slot| number(slot, slots, sampler));
            let most = sampler.chance(0.5);
            let (name, noun, other, worth) = if most {
                (
                    "max",
                    "[largest|greatest|biggest]",
                    "maximum",
                    numbers.iter().copied().fold(f64::MIN, f64::max),
                )
            } else {
                (
                    "min",
                    "[smallest|least|lowest]",
                    "minimum",
                    numbers.iter().copied().fold(f64::MAX, f64::min),
                )
            };
            let phrase = "[the <o> of {a}, {b} and {c}|the <n> of the three numbers {a}, {b} and {c}|<f>({a#}, {b#}, {c#})|<f> of {a}, {b} and {c}|which of {a}, {b} and {c} is the <n>|of {a}, {b} and {c} the <n>|<f>({a#}, <f>({b#}, {c#}))|\
                ¶expression for the <o> of {a}, {b} and {c}|¶<f> takes only two arguments, but I have {a}, {b} and {c}. expression for the <n> one|¶three values: {a}, {b}, {c}. the <n>, [inline|as an expression]]"
                .replace("<o>", other)
                .replace("<n>", noun)
                .replace("<f>", name);
            let [a, b, c] = numbers.map(float);
            drawn(
                &[other],
                phrase,
                format!("{name}({a}, {name}({b}, {c}))"),
                &[worth],
            )
        },
    },
    Value {
        name: "angle-between-told-vectors",
        draw: |slots, sampler| {
            // Not near 0 and 180 degrees, where the arc cosine is imprecise.
            let pairs: [([f64; 2], [f64; 2]); 8] = [
                ([1.0, 0.0], [0.0, 1.0]),
                ([1.0, 0.0], [1.0, 1.0]),
                ([3.0, 0.0], [2.0, 2.0]),
                ([1.0, 2.0], [-2.0, 1.0]),
                ([0.0, 2.0], [-3.0, 3.0]),
                ([3.0, 4.0], [4.0, -3.0]),
                ([2.0, 1.0], [1.0, 3.0]),
                ([5.0, 0.0], [-1.0, 1.0]),
            ];
            let (u, v) = *sampler.pick(&pairs);
            slots.text("u", format!("({}, {})", u[0], u[1]));
            slots.text("v", format!("({}, {})", v[0], v[1]));
            let degrees = sampler.chance(0.6);
            let code =
                |[x, y]: [f64; 2]| format!("normalize(vec2<f32>({}, {}))", float(x), float(y));
            let angle = format!("acos(dot({}, {}))", code(u), code(v));
            let radians = (u[0] * v[1] - u[1] * v[0])
                .abs()
                .atan2(u[0] * v[0] + u[1] * v[1]);
            let template = "[the angle between {u} and {v} in <d>|the angle between the vectors {u} and {v}, in <d>|how many <d> {u} and {v} are apart as directions|the angle from {u} to {v} in <d>, without its sign|\
                ¶expression for the angle between {u} and {v} in <d>|¶what angle do {u} and {v} enclose? <d>, one expression|¶u = {u}, v = {v}. I only need the expression for the angle between them in <d>|¶acos of the dot product of the unit vectors of {u} and {v}, in <d>, as an expression]";
            if degrees {
                drawn(
                    &["degrees"],
                    template.replace("<d>", "degrees"),
                    format!("degrees({angle})"),
                    &[radians.to_degrees()],
                )
            } else {
                drawn(
                    &["radians"],
                    template.replace("<d>", "radians"),
                    angle,
                    &[radians],
                )
            }
        },
    },
    Value {
        name: "vector-arithmetic-value",
        draw: |slots, sampler| {
            let width = sampler.int(2, 3) as usize;
            let (u, u_code) = vector("u", width, slots, sampler);
            let (v, v_code) = vector("v", width, slots, sampler);
            let n = whole("n", 2, 9, slots, sampler) as f64;
            let literal = float(n);
            let pairs = u.iter().zip(&v);
            let (modifier, phrase, code, worth): (&str, &str, String, Buffer) = match sampler
                .below(5)
            {
                0 => (
                    "difference",
                    "[the difference of the vectors {u} and {v}|{u} minus {v}|{u} - {v}|{v} subtracted from {u}|the vector from {v} to {u}|¶expression for the vector {u} minus {v}|¶I stand at {v} and look at {u}. the vector between, not normalized, as an expression|¶u = {u}, v = {v}. I only need the expression u - v]",
                    format!("{u_code} - {v_code}"),
                    pairs.map(|(a, b)| a - b).collect(),
                ),
                1 => (
                    "product",
                    "[the componentwise product of {u} and {v}|{u} times {v}, component by component|{u} * {v}|{u} and {v} multiplied per component|the Hadamard product of {u} and {v}|¶expression that multiplies {u} and {v} per component|¶u = {u}, v = {v}. I only need the expression u * v]",
                    format!("{u_code} * {v_code}"),
                    pairs.map(|(a, b)| a * b).collect(),
                ),
                2 => (
                    "scaled",
                    "[the vector {u} times {n}|{u} scaled by {n}|{n#} * {u}|{u} * {n#}|{n} times the vector {u}|{u} made {n} times as long|¶expression for {u} multiplied by {n}|¶the velocity is {u} and {n} seconds go by. how far do I get? the vector as an expression]",
                    format!("{u_code} * {literal}"),
                    u.iter().map(|a| a * n).collect(),
                ),
                3 => (
                    "divided",
                    "[the vector {u} divided by {n}|{u} / {n#}|{u} over {n}|one part of {u} when it is split into {n} equal vectors|¶expression for {u} divided by {n}|¶divide every component of {u} by {n}, just the expression]",
                    format!("{u_code} / {literal}"),
                    u.iter().map(|a| a / n).collect(),
                ),
                _ => (
                    "negated",
                    "[the negative of the vector {u}|minus {u}|-{u}|{u} with all signs flipped|the vector opposite to {u}|{u} turned around|¶expression for the opposite of the vector {u}|¶something moves along {u}. the reverse direction, same length, as an expression]",
                    format!("-{u_code}"),
                    u.iter().map(|a| -a).collect(),
                ),
            };
            drawn(&[modifier], phrase, code, &worth)
        },
    },
    Value {
        name: "two-point-measure-value",
        draw: |slots, sampler| {
            let (u, u_code) = vector("u", 2, slots, sampler);
            let x = u[0] + sampler.int(1, 6) as f64;
            let y = sampler.int(-5, 9) as f64;
            slots.text("v", format!("({x}, {y})"));
            let v_code = format!("vec2<f32>({}, {})", float(x), float(y));
            let (across, down) = (x - u[0], y - u[1]);
            let (modifier, phrase, code, worth) = match sampler.below(4) {
                0 => (
                    "direction",
                    "[the direction from {u} to {v}|the unit vector from {u} to {v}|normalize({v} - {u})|which way to go from {u} to {v}, with length 1|¶expression for the direction from {u} to {v}, normalized|¶an enemy at {u} looks at a player at {v}. unit vector as an expression]",
                    format!("normalize({v_code} - {u_code})"),
                    vec![across / across.hypot(down), down / across.hypot(down)],
                ),
                1 => (
                    "manhattan",
                    "[the Manhattan distance from {u} to {v}|the taxicab distance between {u} and {v}|the L1 distance of {u} and {v}|steps along x plus steps along y from {u} to {v}|¶expression for the Manhattan distance of {u} and {v}|¶a taxi drives from {u} to {v} on a grid of streets. how far, as an expression]",
                    format!("dot(abs({u_code} - {v_code}), vec2<f32>(1.0))"),
                    vec![across.abs() + down.abs()],
                ),
                2 => (
                    "squared",
                    "[the squared distance from {u} to {v}|the square of the distance between {u} and {v}|distance({u}, {v}) squared|¶expression for the squared distance of {u} and {v}|¶how far is {u} from {v}, squared, without a root? one expression with dot]",
                    format!("dot({v_code} - {u_code}, {v_code} - {u_code})"),
                    vec![across * across + down * down],
                ),
                _ => (
                    "slope",
                    "[the slope of the line from {u} to {v}|the slope between the points {u} and {v}|rise over run from {u} to {v}|the gradient of the line through {u} and {v}|¶expression for the slope of the line through {u} and {v}|¶how steep is a line from {u} to {v}? rise over run, one expression]",
                    format!(
                        "({} - {}) / ({} - {})",
                        float(y),
                        slope_part(u[1]),
                        float(x),
                        slope_part(u[0])
                    ),
                    vec![down / across],
                ),
            };
            drawn(&[modifier], phrase, code, &worth)
        },
    },
    Value {
        name: "turned-vector-value",
        draw: |slots, sampler| {
            let (v, code) = vector("v", 2, slots, sampler);
            let angle = *sampler.pick(&[15, 30, 45, 60, 90, 120, 135, 180]);
            slots.text("angle", angle.to_string());
            let (s, c) = f64::from(angle).to_radians().sin_cos();
            let a = format!("radians({angle}.0)");
            drawn(
                &[],
                "[{v} rotated by {angle} degrees|the vector {v} turned by {angle} degrees|the point {v} rotated {angle}° around the origin|{v} rotated counterclockwise by {angle}°|rotate({v}, {angle}°)|where {v} is after a turn of {angle} degrees around (0, 0)|a rotation of {v} by {angle} degrees|\
                 ¶expression for {v} rotated by {angle} degrees|¶expression: turn the vector {v} by {angle}°|¶a point at {v} turns {angle} degrees around the origin. where is it then? one expression|¶2x2 rotation of {angle}° times {v}, [inline|just the expression]]",
                format!("mat2x2<f32>(cos({a}), sin({a}), -sin({a}), cos({a})) * {code}"),
                &[c * v[0] - s * v[1], s * v[0] + c * v[1]],
            )
        },
    },
    Value {
        name: "told-matrix-value",
        draw: |slots, sampler| {
            let m = [0, 1, 2, 3].map(|_| sampler.int(-3, 9) as f64);
            let [a, b, c, d] = m;
            slots.value(
                "m",
                vec![
                    format!("(({a}, {b}), ({c}, {d})) given by rows"),
                    format!("with the rows ({a}, {b}) and ({c}, {d})"),
                ],
            );
            let matrix = format!(
                "mat2x2<f32>({}, {}, {}, {})",
                float(a),
                float(c),
                float(b),
                float(d)
            );
            if sampler.chance(0.4) {
                return drawn(
                    &["determinant"],
                    "[the determinant of the 2x2 matrix {m}|det of the 2x2 matrix {m}|the determinant of the matrix {m}|the determinant of a mat2x2 {m}|ad - bc for the matrix {m}|¶expression for the determinant of the matrix {m}|¶what is the determinant of the matrix {m}? one expression with determinant]",
                    format!("determinant({matrix})"),
                    &[a * d - b * c],
                );
            }
            let (v, code) = vector("v", 2, slots, sampler);
            drawn(
                &["times-vector"],
                "[the 2x2 matrix {m} times the vector {v}|the product of the matrix {m} and the vector {v}|the matrix {m} applied to {v}|{v} transformed by the matrix {m}|M * v with v = {v} and the matrix {m}|¶expression for the matrix {m} times {v}|¶multiply {v} by the 2x2 matrix {m}, matrix on the left, just the expression|¶what is the matrix {m} times the vector {v}? one expression]",
                format!("{matrix} * {code}"),
                &[a * v[0] + b * v[1], c * v[0] + d * v[1]],
            )
        },
    },
    Value {
        name: "place-in-range-value",
        draw: |slots, sampler| {
            let low = sampler.int(0, 20) * 5;
            let size = *sampler.pick(&[5, 10, 20, 40, 50, 100]);
            let n = low + sampler.int(1, size - 1);
            slots.text("low", low.to_string());
            slots.text("high", (low + size).to_string());
            slots.text("n", n.to_string());
            drawn(
                &[],
                "[how far {n} is between {low} and {high}, from 0 to 1|the share of the way from {low} to {high} at {n}|the inverse lerp of {n} from {low} to {high}|inverse_lerp({low}, {high}, {n})|{n} normalized from the range {low}..{high} to 0..1|({n} - {low}) / ({high} - {low})|{n} mapped from {low}..{high} to 0..1|\
                 ¶expression that maps {n} from {low}..{high} to 0..1|¶a bar goes from {low} to {high} and stands at {n}. how full is it, 0 to 1? one expression|¶min = {low}, max = {high}, value = {n}. I only need the normalized value as an expression]",
                format!("({n}.0 - {low}.0) / ({}.0 - {low}.0)", low + size),
                &[(n - low) as f64 / size as f64],
            )
        },
    },
    Value {
        name: "byte-or-share-value",
        draw: |slots, sampler| {
            let byte = sampler.int(1, 254);
            slots.text("n", byte.to_string());
            if sampler.chance(0.5) {
                return drawn(
                    &["to-share"],
                    "[the byte {n} as a float from 0 to 1|{n} of 255 as a float|{n} / 255|the 8-bit value {n} scaled to 0..1|the color channel {n} of 255 as a number from 0 to 1|a channel byte of {n}, normalized|¶expression for the byte {n} as a share of 255|¶one channel of my color is {n} of 255. as a float from 0 to 1, one expression]",
                    format!("{byte}.0 / 255.0"),
                    &[byte as f64 / 255.0],
                );
            }
            let shift = *sampler.pick(&[1, 2, 4, 8, 12, 16]);
            slots.text("k", shift.to_string());
            drawn(
                &["bit-only"],
                "[a u32 with only bit {k} set|the bit mask for bit {k}|1 << {k}|1u shifted left by {k}|a mask with a single one at bit {k}|¶expression for the mask of bit {k}, counted from 0|¶only bit {k} of a u32 should be on. one expression with a shift]",
                format!("1u << {shift}u"),
                &[f64::from(1_u32 << shift)],
            )
        },
    },
    Value {
        name: "number-in-range-value",
        draw: |slots, sampler| {
            let low = whole("low", 1, 20, slots, sampler);
            let high = low + sampler.int(3, 20);
            slots.value("high", words::count(high));
            let n = sampler.int(0, 40);
            let n = if n == low || n == high { n + 1 } else { n };
            slots.value("n", words::count(n));
            drawn(
                &[],
                "[whether {n} is between {low} and {high}|a bool: {n} lies between {low} and {high}|a test if {n} is more than {low} and less than {high}|true if {n} is in the range from {low} to {high}|{low} < {n} < {high} as a bool|if {n} is inside the interval {low} to {high}|\
                 ¶expression: is {n} between {low} and {high}, as a bool|¶expression that is true when {n} lies between {low} and {high}|¶is {n} greater than {low} and smaller than {high}? one boolean expression]",
                format!("{n}.0 > {low}.0 && {n}.0 < {high}.0"),
                &[f64::from(u8::from((low..high).contains(&n)))],
            )
        },
    },
    Value {
        name: "channel-of-told-color",
        draw: |slots, sampler| {
            let (rgb, code) = color("color", slots, sampler);
            let at = sampler.below(3);
            slots.text("channel", ["red", "green", "blue"][at]);
            drawn(
                &[["r", "g", "b"][at]],
                "[the {channel} channel of {color}|how much {channel} is in {color}, as a float|the {channel} part of the color {color}|the {channel} component of {color} as one number|only the {channel} value of the color {color}|¶expression for the {channel} channel of {color}|¶expression: {channel} component of the color {color}|¶how much {channel} does {color} have, from 0 to 1? one expression]",
                format!("{code}.{}", ["r", "g", "b"][at]),
                &[rgb[at]],
            )
        },
    },
    Value {
        name: "two-colors-value",
        draw: |slots, sampler| {
            const RULES: [fn(f64, f64) -> f64; 5] = [
                |a, b| (a + b).min(1.0),
                |a, b| (a - b).abs(),
                |a, b| if a < b { a } else { b },
                |a, b| if a > b { a } else { b },
                |a, b| a + b - a * b,
            ];
            let (a, a_code) = color("a", slots, sampler);
            let (b, b_code) = color("b", slots, sampler);
            let at = sampler.below(RULES.len());
            let rule = RULES[at];
            let (modifier, phrase, code) = match at {
                0 => (
                    "sum",
                    "[the colors {a} and {b} added like light, at most 1, as a vec3|the vec3 of {a} plus {b}, clamped to one|{a} and {b} light on the same spot, as an rgb value up to 1|¶expression for {a} light plus {b} light, clamped to 1|¶a {a} and a {b} lamp shine on one white spot. its color, not above 1, as an expression]",
                    format!("min({a_code} + {b_code}, vec3<f32>(1.0))"),
                ),
                1 => (
                    "difference",
                    "[the absolute difference of the colors {a} and {b}, as a vec3|how much {a} and {b} differ in each channel, as an rgb value|abs({a} - {b}) as a vec3|¶expression for the difference of the colors {a} and {b} without signs|¶how far apart are {a} and {b} per channel? one vec3 expression]",
                    format!("abs({a_code} - {b_code})"),
                ),
                2 => (
                    "darker",
                    "[the darker of {a} and {b} in each channel, as a vec3|min of the colors {a} and {b} as an rgb value|the colors {a} and {b} blended with darken, as a vec3|¶expression for the smaller channels of {a} and {b}|¶of {a} and {b} keep the darker value per channel. one vec3 expression]",
                    format!("min({a_code}, {b_code})"),
                ),
                3 => (
                    "lighter",
                    "[the lighter of {a} and {b} in each channel, as a vec3|max of the colors {a} and {b} as an rgb value|the colors {a} and {b} blended with lighten, as a vec3|¶expression for the larger channels of {a} and {b}|¶of {a} and {b} keep the lighter value per channel. one vec3 expression]",
                    format!("max({a_code}, {b_code})"),
                ),
                _ => (
                    "screen",
                    "[the screen blend of the colors {a} and {b}, as a vec3|{b} screened over {a}, as an rgb value|the vec3 of {a} and {b} blended with screen|¶expression for the screen blend of {a} and {b}|¶1 - (1 - a) * (1 - b) with a = {a} and b = {b}, just the vec3 expression]",
                    format!("1.0 - (1.0 - {a_code}) * (1.0 - {b_code})"),
                ),
            };
            drawn(
                &[modifier],
                phrase,
                code,
                &[0, 1, 2].map(|channel| rule(a[channel], b[channel])),
            )
        },
    },
];

/// A number that is subtracted: in parentheses when it is negative.
fn slope_part(value: f64) -> String {
    if value < 0.0 {
        format!("({})", float(value))
    } else {
        float(value)
    }
}

pub(super) fn families() -> Vec<Family> {
    families_of(&VALUES)
}
