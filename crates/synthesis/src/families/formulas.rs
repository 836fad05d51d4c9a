//! Expressions of numbers: arithmetic, functions, comparisons and bits.

use super::literals::{Drawn, Value, drawn, families_of, number, whole};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;
use crate::words;

/// A function of numbers: the phrase with `{a}`, `{b}` and `{c}`, the code of each, what it is worth.
type Formula = (&'static str, &'static str, &'static str, fn(&[f64]) -> f64);

const UNARY: [Formula; 12] = [
    (
        "square-root",
        "[the square root of {a}|sqrt of {a}|{a} under a square root]",
        "sqrt({a})",
        |x| x[0].sqrt(),
    ),
    (
        "sine",
        "[the sine of {a}|sin of {a}|the sine of {a} radians]",
        "sin({a})",
        |x| x[0].sin(),
    ),
    (
        "cosine",
        "[the cosine of {a}|cos of {a}|the cosine of {a} radians]",
        "cos({a})",
        |x| x[0].cos(),
    ),
    (
        "tangent",
        "[the tangent of {a}|tan of {a}]",
        "tan({a})",
        |x| x[0].tan(),
    ),
    (
        "exponential",
        "[e to the power of {a}|exp of {a}|the exponential of {a}]",
        "exp({a})",
        |x| x[0].exp(),
    ),
    (
        "logarithm",
        "[the natural logarithm of {a}|log of {a}|ln of {a}]",
        "log({a})",
        |x| x[0].ln(),
    ),
    (
        "binary-logarithm",
        "[the base 2 logarithm of {a}|log2 of {a}|the binary logarithm of {a}]",
        "log2({a})",
        |x| x[0].ln() / std::f64::consts::LN_2,
    ),
    (
        "power-of-two",
        "[two to the power of {a}|exp2 of {a}|2^{a#}]",
        "exp2({a})",
        |x| 2.0_f64.powf(x[0]),
    ),
    (
        "floor",
        "[{a} rounded down|the floor of {a}|floor of {a}]",
        "floor({a})",
        |x| x[0].floor(),
    ),
    (
        "ceiling",
        "[{a} rounded up|the ceiling of {a}|ceil of {a}]",
        "ceil({a})",
        |x| x[0].ceil(),
    ),
    (
        "fraction",
        "[the fractional part of {a}|fract of {a}|what is after the point of {a}]",
        "fract({a})",
        |x| x[0] - x[0].trunc(),
    ),
    (
        "reciprocal",
        "[the reciprocal of {a}|one over {a}|one divided by {a}]",
        "1.0 / {a}",
        |x| x[0].recip(),
    ),
];

const BINARY: [Formula; 9] = [
    (
        "sum",
        "[the sum of {a} and {b}|{a} plus {b}|{a#} + {b#}|{a} and {b} added]",
        "{a} + {b}",
        |x| x[0] + x[1],
    ),
    (
        "difference",
        "[the difference of {a} and {b}|{a} minus {b}|{a#} - {b#}|{b} subtracted from {a}]",
        "{a} - {b}",
        |x| x[0] - x[1],
    ),
    (
        "product",
        "[the product of {a} and {b}|{a} times {b}|{a#} * {b#}|{a} multiplied by {b}]",
        "{a} * {b}",
        |x| x[0] * x[1],
    ),
    (
        "quotient",
        "[the quotient of {a} and {b}|{a} divided by {b}|{a#} / {b#}|{a} over {b}]",
        "{a} / {b}",
        |x| x[0] / x[1],
    ),
    (
        "minimum",
        "[the minimum of {a} and {b}|the smaller of {a} and {b}|min of {a} and {b}]",
        "min({a}, {b})",
        |x| x[0].min(x[1]),
    ),
    (
        "maximum",
        "[the maximum of {a} and {b}|the larger of {a} and {b}|max of {a} and {b}]",
        "max({a}, {b})",
        |x| x[0].max(x[1]),
    ),
    (
        "power",
        "[{a} to the power of {b}|{a} raised to {b}|pow of {a} and {b}]",
        "pow({a}, {b})",
        |x| (x[1] * x[0].ln()).exp(),
    ),
    (
        "arc-tangent",
        "[the angle atan2 of y = {a} and x = {b}|atan2 of {a} and {b}]",
        "atan2({a}, {b})",
        |x| x[0].atan2(x[1]),
    ),
    (
        "step",
        "[a step of {b} at the edge {a}|step with edge {a} at {b}]",
        "step({a}, {b})",
        |x| f64::from(u8::from(x[1] >= x[0])),
    ),
];

const COMPARISONS: [Formula; 4] = [
    (
        "less",
        "[{a} is less than {b}|{a} is smaller than {b}|{a#} < {b#}]",
        "{a} < {b}",
        |x| f64::from(u8::from(x[0] < x[1])),
    ),
    (
        "greater",
        "[{a} is greater than {b}|{a} is larger than {b}|{a#} > {b#}]",
        "{a} > {b}",
        |x| f64::from(u8::from(x[0] > x[1])),
    ),
    (
        "at-most",
        "[{a} is at most {b}|{a} is less than or equal to {b}|{a#} <= {b#}]",
        "{a} <= {b}",
        |x| f64::from(u8::from(x[0] <= x[1])),
    ),
    (
        "equal",
        "[{a} equals {b}|{a} is equal to {b}|{a#} == {b#}]",
        "{a} == {b}",
        |x| f64::from(u8::from((x[0] - x[1]).abs() < 1e-9)),
    ),
];

const BITS: [Formula; 5] = [
    (
        "and",
        "[the bitwise and of {a} and {b}|{a#} & {b#}|the bits that {a} and {b} have in common]",
        "{a}u & {b}u",
        |x| f64::from(x[0] as u32 & x[1] as u32),
    ),
    (
        "or",
        "[the bitwise or of {a} and {b}|{a} or'ed with {b}|the bits of {a} and {b} together]",
        "{a}u | {b}u",
        |x| f64::from(x[0] as u32 | x[1] as u32),
    ),
    (
        "xor",
        "[the bitwise xor of {a} and {b}|{a#} ^ {b#}|the exclusive or of {a} and {b}]",
        "{a}u ^ {b}u",
        |x| f64::from(x[0] as u32 ^ x[1] as u32),
    ),
    (
        "left-shift",
        "[{a} shifted left by {b} bits|{a#} << {b#}|a left shift of {a} by {b}]",
        "{a}u << {b}u",
        |x| x[0] * x[1].exp2(),
    ),
    (
        "right-shift",
        "[{a} shifted right by {b} bits|{a#} >> {b#}|a right shift of {a} by {b}]",
        "{a}u >> {b}u",
        |x| (x[0] / x[1].exp2()).floor(),
    ),
];

/// A formula of floats.
fn formula(formulas: &'static [Formula], slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let (modifier, phrase, code, worth) = *sampler.pick(formulas);
    let a = number("a", slots, sampler);
    let b = number("b", slots, sampler);
    let code = code.replace("{a}", &float(a)).replace("{b}", &float(b));
    drawn(&[modifier], phrase, code, &[worth(&[a, b])])
}

const VALUES: [Value; 12] = [
    Value {
        name: "function-of-a-number",
        draw: |slots, sampler| formula(&UNARY, slots, sampler),
    },
    Value {
        name: "function-of-two-numbers",
        draw: |slots, sampler| formula(&BINARY, slots, sampler),
    },
    Value {
        name: "integer-arithmetic",
        draw: |slots, sampler| {
            let formulas: [Formula; 5] = [
                (
                    "sum",
                    "[the sum of {a} and {b}|{a} plus {b}|{a#} + {b#}]",
                    "{a} + {b}",
                    |x| x[0] + x[1],
                ),
                (
                    "difference",
                    "[the difference of {a} and {b}|{a} minus {b}|{a#} - {b#}]",
                    "{a} - {b}",
                    |x| x[0] - x[1],
                ),
                (
                    "product",
                    "[the product of {a} and {b}|{a} times {b}|{a#} * {b#}]",
                    "{a} * {b}",
                    |x| x[0] * x[1],
                ),
                (
                    "quotient",
                    "[{a} divided by {b} without remainder|the integer quotient of {a} and {b}]",
                    "{a} / {b}",
                    |x| (x[0] / x[1]).trunc(),
                ),
                (
                    "remainder",
                    "[the remainder of {a} divided by {b}|{a} modulo {b}|{a#} % {b#}]",
                    "{a} % {b}",
                    |x| x[0].rem_euclid(x[1]),
                ),
            ];
            let (modifier, phrase, code, worth) = *sampler.pick(&formulas);
            let unsigned = sampler.chance(0.4);
            let low = whole("b", 2, 12, slots, sampler);
            let high = low + sampler.int(1, 60);
            slots.value("a", words::count(high));
            slots.text("a#", high.to_string());
            let sign = if unsigned { "u" } else { "i" };
            let code = code
                .replace("{a}", &format!("{high}{sign}"))
                .replace("{b}", &format!("{low}{sign}"));
            let kind = if unsigned {
                "[as unsigned integers|, both u32|with u32 literals]"
            } else {
                "[as integers|, both i32|with i32 literals]"
            };
            let modifiers = if unsigned {
                vec![modifier, "unsigned"]
            } else {
                vec![modifier]
            };
            drawn(
                &modifiers,
                format!("{phrase} {kind}"),
                code,
                &[worth(&[high as f64, low as f64])],
            )
        },
    },
    Value {
        name: "two-step-arithmetic",
        draw: |slots, sampler| {
            let [a, b] = ["a", "b"].map(|slot| number(slot, slots, sampler));
            let c = number("c", slots, sampler);
            let (phrase, code, worth): (&str, &str, f64) = *sampler.pick(&[
                ("[{a} plus {b}, the sum times {c}|the sum of {a} and {b}, multiplied by {c}|({a#} + {b#}) * {c#}]", "({a} + {b}) * {c}", (a + b) * c),
                ("[{a} times {b}, plus {c}|the product of {a} and {b}, plus {c}|{a#} * {b#} + {c#}]", "{a} * {b} + {c}", a * b + c),
                ("[{a} minus {b}, the difference divided by {c}|the difference of {a} and {b}, divided by {c}|({a#} - {b#}) / {c#}]", "({a} - {b}) / {c}", (a - b) / c),
                ("[the mean of {a}, {b} and {c}|the average of {a}, {b} and {c}|({a#} + {b#} + {c#}) / 3]", "({a} + {b} + {c}) / 3.0", (a + b + c) / 3.0),
            ]);
            let code = code
                .replace("{a}", &float(a))
                .replace("{b}", &float(b))
                .replace("{c}", &float(c));
            drawn(&[], phrase, code, &[worth])
        },
    },
    Value {
        name: "comparison-of-numbers",
        draw: |slots, sampler| {
            let Drawn {
                modifiers,
                phrase,
                code,
                worth,
            } = formula(&COMPARISONS, slots, sampler);
            let phrase = format!(
                "[whether {phrase}|the truth of: {phrase}|a bool: {phrase}|a test whether {phrase}]"
            );
            Drawn {
                modifiers,
                phrase,
                code,
                worth,
            }
        },
    },
    Value {
        name: "select-between-numbers",
        draw: |slots, sampler| {
            let (modifier, phrase, code, worth) = *sampler.pick(&COMPARISONS);
            let [a, b] = ["a", "b"].map(|slot| number(slot, slots, sampler));
            let [yes, no] = ["yes", "no"].map(|slot| number(slot, slots, sampler));
            let condition = code.replace("{a}", &float(a)).replace("{b}", &float(b));
            let phrase = format!(
                "[{{yes}} if {phrase}, else {{no}}|{{yes}} when {phrase} and {{no}} otherwise|a select of {{yes}} if {phrase}, otherwise {{no}}|{{no}} unless {phrase}, then {{yes}}]"
            );
            let chosen = if worth(&[a, b]) > 0.5 { yes } else { no };
            drawn(
                &[modifier],
                phrase,
                format!("select({}, {}, {condition})", float(no), float(yes)),
                &[chosen],
            )
        },
    },
    Value {
        name: "circle-constant",
        draw: |slots, sampler| {
            use std::f64::consts::{E, PI, TAU};
            let (name, noun, literal, value) = *sampler.pick(&[
                ("pi", "[pi|π]", "3.14159", PI),
                ("tau", "[tau|τ]", "6.28318", TAU),
                ("e", "[Euler's number|e, Euler's number]", "2.71828", E),
                (
                    "golden-ratio",
                    "the golden ratio",
                    "1.61803",
                    f64::midpoint(1.0, 5.0_f64.sqrt()),
                ),
            ]);
            slots.phrase("noun", noun);
            let n = whole("n", 2, 12, slots, sampler);
            let (modifier, phrase, code, worth) = match sampler.below(3) {
                0 => (
                    "",
                    "[the value of {noun}|the constant {noun}|{noun} as a [float|number]|{noun}]",
                    literal.to_owned(),
                    value,
                ),
                1 => (
                    "part",
                    "[{noun} over {n}|{noun} divided by {n}|{noun} / {n#}|{noun} split into {n} parts]",
                    format!("{literal} / {n}.0"),
                    value / n as f64,
                ),
                _ => (
                    "multiple",
                    "[{n} times {noun}|{noun} times {n}|{n#} * {noun}|{noun} multiplied by {n}]",
                    format!("{literal} * {n}.0"),
                    value * n as f64,
                ),
            };
            let modifiers: Vec<_> = [name, modifier]
                .into_iter()
                .filter(|modifier| !modifier.is_empty())
                .collect();
            drawn(&modifiers, phrase, code, &[worth])
        },
    },
    Value {
        name: "angle-in-radians",
        draw: |slots, sampler| {
            const FORMULAS: [Formula; 3] = [
                (
                    "radians",
                    "[{d} in radians|the angle of {d} in radians|{d} converted to radians|radians for {d}]",
                    "radians({n})",
                    |x| x[0],
                ),
                (
                    "sine",
                    "[the sine of {d}|sin of {d}|the sine of an angle of {d}]",
                    "sin(radians({n}))",
                    |x| x[0].sin(),
                ),
                (
                    "cosine",
                    "[the cosine of {d}|cos of {d}|the cosine of an angle of {d}]",
                    "cos(radians({n}))",
                    |x| x[0].cos(),
                ),
            ];
            let angle = *sampler.pick(&[
                10, 15, 20, 30, 45, 60, 72, 75, 90, 120, 135, 150, 180, 225, 240, 270, 300, 315,
                360,
            ]);
            slots.text("n", angle.to_string());
            let (modifier, phrase, code, worth) = *sampler.pick(&FORMULAS);
            slots.phrase("d", "[{n} degrees|{n}°|{n} deg]");
            drawn(
                &[modifier],
                phrase,
                code.replace("{n}", &format!("{angle}.0")),
                &[worth(&[f64::from(angle).to_radians()])],
            )
        },
    },
    Value {
        name: "bit-operation",
        draw: |slots, sampler| {
            let (modifier, phrase, code, worth) = *sampler.pick(&BITS);
            let a = whole("a", 1, 250, slots, sampler);
            let b = whole(
                "b",
                1,
                if modifier.ends_with("shift") { 8 } else { 250 },
                slots,
                sampler,
            );
            let code = code
                .replace("{a}", &a.to_string())
                .replace("{b}", &b.to_string());
            drawn(&[modifier], phrase, code, &[worth(&[a as f64, b as f64])])
        },
    },
    Value {
        name: "cast",
        draw: |slots, sampler| {
            let to_unsigned = sampler.chance(0.4);
            let value = sampler.decimal(0.2, 30.0, 0.1);
            let negative = !to_unsigned && sampler.chance(0.3);
            let value = if negative { -value } else { value };
            slots.text("n", value.to_string());
            slots.phrase(
                "type",
                if to_unsigned {
                    "[an unsigned integer|a u32|u32]"
                } else {
                    "[an integer|a signed integer|an i32|i32]"
                },
            );
            drawn(
                &[if to_unsigned { "to-u32" } else { "to-i32" }],
                "[{n} converted to {type}|{n} cast to {type}|{n} as {type}, truncated|the number {n} truncated to {type}]",
                format!(
                    "{}({})",
                    if to_unsigned { "u32" } else { "i32" },
                    float(value)
                ),
                &[value.trunc()],
            )
        },
    },
    Value {
        name: "clamped-number",
        draw: |slots, sampler| {
            let a = number("a", slots, sampler);
            let low = whole("low", 0, 5, slots, sampler);
            let high = low + sampler.int(1, 8);
            slots.value("high", words::count(high));
            slots.text("high#", high.to_string());
            drawn(
                &[],
                "[{a} clamped between {low} and {high}|{a} limited to the range {low} to {high}|the clamp of {a#} to {low#}..{high#}|{a}, but at least {low} and at most {high}]",
                format!("clamp({}, {low}.0, {high}.0)", float(a)),
                &[a.max(low as f64).min(high as f64)],
            )
        },
    },
    Value {
        name: "mixed-number",
        draw: |slots, sampler| {
            let [a, b] = ["a", "b"].map(|slot| number(slot, slots, sampler));
            let share = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
            slots.value("t", [words::decimal(share), words::percent(share)].concat());
            drawn(
                &[],
                "[the mix of {a} and {b} by {t}|the interpolation from {a} to {b} at {t}|a lerp between {a} and {b} with t = {t}|the value {t} of the way from {a} to {b}]",
                format!("mix({}f, {}f, {}f)", float(a), float(b), float(share)),
                &[a * (1.0 - share) + b * share],
            )
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&VALUES)
}
