//! Expressions of literals: numbers, vectors, matrices, arrays, and functions of them.

use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

/// A kind of value.
struct Value {
    name: &'static str,
    draw: fn(&mut Slots, &mut Sampler) -> Drawn,
}

/// A value: its phrase, its code and what it is worth.
struct Drawn {
    modifiers: Vec<&'static str>,
    phrase: String,
    code: String,
    worth: Buffer,
}

fn drawn(
    modifiers: &[&'static str],
    phrase: impl Into<String>,
    code: String,
    worth: &[f64],
) -> Drawn {
    Drawn {
        modifiers: modifiers.to_vec(),
        phrase: phrase.into(),
        code,
        worth: worth.to_vec(),
    }
}

/// A small number, whole or with one digit after the point, that people write like that.
fn number(slot: &'static str, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let value = if sampler.chance(0.6) {
        sampler.int(1, 20) as f64
    } else {
        sampler.decimal(0.1, 9.9, 0.1)
    };
    let ways = if value.fract() == 0.0 {
        words::count(value as i64)
    } else {
        words::decimal(value)
    };
    slots.value(slot, ways);
    slots.text(digits(slot), value.to_string());
    value
}

/// The slot of the same number in digits, for formulas.
fn digits(slot: &str) -> &'static str {
    match slot {
        "a" => "a#",
        "b" => "b#",
        "c" => "c#",
        "low" => "low#",
        "high" => "high#",
        _ => "n#",
    }
}

fn whole(slot: &'static str, low: i64, high: i64, slots: &mut Slots, sampler: &mut Sampler) -> i64 {
    let value = sampler.int(low, high);
    slots.value(slot, words::count(value));
    slots.text(digits(slot), value.to_string());
    value
}

/// The numbers of a vector, as a tuple in the slot.
fn vector(
    slot: &'static str,
    width: usize,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (Buffer, String) {
    let parts: Buffer = (0..width).map(|_| sampler.int(-5, 9) as f64).collect();
    let text: Vec<String> = parts.iter().map(f64::to_string).collect();
    slots.value(slot, vec![format!("({})", text.join(", "))]);
    let code: Vec<String> = parts.iter().map(|&part| float(part)).collect();
    (parts, format!("vec{width}<f32>({})", code.join(", ")))
}

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

const AXES: [(&str, usize, f64); 6] = [
    ("[x axis|positive x axis]", 0, 1.0),
    ("[y axis|positive y axis]", 1, 1.0),
    ("[z axis|positive z axis]", 2, 1.0),
    ("negative x axis", 0, -1.0),
    ("negative y axis", 1, -1.0),
    ("negative z axis", 2, -1.0),
];

fn list(values: &[f64], write: impl Fn(f64) -> String) -> String {
    values
        .iter()
        .map(|&value| write(value))
        .collect::<Vec<_>>()
        .join(", ")
}

const VALUES: [Value; 24] = [
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
        name: "uniform-vector",
        draw: |slots, sampler| {
            let width = sampler.int(2, 4);
            slots.value("width", vec![width.to_string()]);
            let kind = sampler.below(3);
            let ty = ["f32", "i32", "u32"][kind];
            slots.phrase(
                "of",
                [
                    "[|]",
                    "[, of integers|, with i32 components]",
                    "[, of unsigned integers|, with u32 components]",
                ][kind],
            );
            let value = whole("n", 0, 12, slots, sampler);
            let literal =
                [format!("{value}.0"), value.to_string(), format!("{value}u")][kind].clone();
            slots.phrase(
                "thing",
                "[a vec{width}|a vector of {width} components|a {width}D vector]",
            );
            let modifiers = [[].as_slice(), &["i32-components"], &["u32-components"]][kind];
            drawn(
                modifiers,
                "[{thing} of all {n} {of}|{thing} with every component {n} {of}|{thing} filled with {n} {of}|{thing} with {n} everywhere {of}|{thing} whose components are all {n} {of}]",
                format!("vec{width}<{ty}>({literal})"),
                &vec![value as f64; width as usize],
            )
        },
    },
    Value {
        name: "vector-literal",
        draw: |slots, sampler| {
            let width = sampler.int(2, 4) as usize;
            slots.text("width", width.to_string());
            let (parts, code) = vector("v", width, slots, sampler);
            drawn(
                &[],
                "[the vector {v}|a vec{width} {v}|a vector with the components {v}|the {width}D vector {v}|the point {v}]",
                code,
                &parts,
            )
        },
    },
    Value {
        name: "unit-vector-literal",
        draw: |slots, sampler| {
            let (noun, axis, sign) = *sampler.pick(&AXES);
            slots.phrase("axis", noun);
            let width = if axis == 2 || sampler.chance(0.7) {
                3
            } else {
                2
            };
            slots.phrase(
                "in",
                if width == 3 {
                    "[||in 3D|as a vec3]"
                } else {
                    "[in 2D|as a vec2]"
                },
            );
            let parts: Buffer = (0..width)
                .map(|at| if at == axis { sign } else { 0.0 })
                .collect();
            let modifiers: &[&str] = if width == 3 { &[] } else { &["2d"] };
            drawn(
                modifiers,
                "[the unit vector along the {axis} {in}|the direction of the {axis} {in}|a vector of length one on the {axis} {in}|the {axis} {in} as a unit vector|the basis vector of the {axis} {in}]",
                format!("vec{width}<f32>({})", list(&parts, float)),
                &parts,
            )
        },
    },
    Value {
        name: "identity-matrix",
        draw: |slots, sampler| {
            let n = sampler.int(2, 4) as usize;
            slots.text("n", n.to_string());
            let scale = if sampler.chance(0.5) {
                1
            } else {
                whole("s", 2, 9, slots, sampler)
            };
            let cells: Buffer = (0..n * n)
                .map(|at| if at % (n + 1) == 0 { scale as f64 } else { 0.0 })
                .collect();
            let code = format!("mat{n}x{n}<f32>({})", list(&cells, float));
            slots.phrase("size", "[a {n}x{n}|a {n} by {n}]");
            if scale == 1 {
                drawn(
                    &[],
                    "[{size} identity matrix|{size} unit matrix|the identity as a mat{n}x{n}|{size} matrix with ones on the diagonal|a mat{n}x{n} that changes nothing]",
                    code,
                    &cells,
                )
            } else {
                drawn(
                    &["scaled"],
                    "[{size} matrix with {s} on the diagonal|{size} matrix that scales by {s}|{s} times the identity as a mat{n}x{n}|a mat{n}x{n} that multiplies everything by {s}|{size} uniform scale matrix with a factor of {s}]",
                    code,
                    &cells,
                )
            }
        },
    },
    Value {
        name: "diagonal-matrix",
        draw: |slots, sampler| {
            let n = sampler.int(2, 3) as usize;
            slots.text("n", n.to_string());
            let (parts, _) = vector("v", n, slots, sampler);
            let cells: Buffer = (0..n * n)
                .map(|at| {
                    if at % (n + 1) == 0 {
                        parts[at / n]
                    } else {
                        0.0
                    }
                })
                .collect();
            drawn(
                &[],
                "[a {n}x{n} matrix that scales by {v}|a diagonal {n}x{n} matrix of {v}|a mat{n}x{n} with {v} on the diagonal|the {n} by {n} scale matrix of {v}]",
                format!("mat{n}x{n}<f32>({})", list(&cells, float)),
                &cells,
            )
        },
    },
    Value {
        name: "rotation-matrix-value",
        draw: |slots, sampler| {
            let angle = *sampler.pick(&[10, 15, 20, 30, 45, 60, 75, 90, 120, 135, 150, 180]);
            slots.text("angle", angle.to_string());
            let clockwise = sampler.chance(0.35);
            slots.phrase(
                "way",
                if clockwise {
                    "[clockwise|to the right]"
                } else {
                    "[|counterclockwise|]"
                },
            );
            let sign = if clockwise { "-" } else { "" };
            let (sine, cosine) = (f64::from(angle) * if clockwise { -1.0 } else { 1.0 })
                .to_radians()
                .sin_cos();
            let a = format!("radians({sign}{angle}.0)");
            let modifiers: &[&str] = if clockwise { &["clockwise"] } else { &[] };
            drawn(
                modifiers,
                "[a 2D rotation matrix of {angle} degrees {way}|a mat2x2 that rotates by {angle} degrees {way}|a 2x2 matrix for a rotation by {angle}° {way}|the matrix that turns a 2D vector by {angle} degrees {way}]",
                format!("mat2x2<f32>(cos({a}), sin({a}), -sin({a}), cos({a}))"),
                &[cosine, sine, -sine, cosine],
            )
        },
    },
    Value {
        name: "function-of-vectors",
        draw: |slots, sampler| {
            type VectorFormula = (
                &'static str,
                &'static str,
                &'static str,
                fn(&[f64], &[f64]) -> Buffer,
            );
            const FORMULAS: [VectorFormula; 5] = [
                (
                    "dot",
                    "[the dot product of {u} and {v}|{u} dot {v}|the scalar product of {u} and {v}]",
                    "dot({u}, {v})",
                    |u, v| vec![u.iter().zip(v).map(|(a, b)| a * b).sum()],
                ),
                (
                    "distance",
                    "[the distance between {u} and {v}|how far {u} is from {v}|the distance from {u} to {v}]",
                    "distance({u}, {v})",
                    |u, v| {
                        vec![
                            u.iter()
                                .zip(v)
                                .map(|(a, b)| (a - b).powi(2))
                                .sum::<f64>()
                                .sqrt(),
                        ]
                    },
                ),
                (
                    "sum",
                    "[the sum of the vectors {u} and {v}|{u} plus {v}|{u} + {v}]",
                    "{u} + {v}",
                    |u, v| u.iter().zip(v).map(|(a, b)| a + b).collect(),
                ),
                (
                    "minimum",
                    "[the componentwise minimum of {u} and {v}|the smaller components of {u} and {v}]",
                    "min({u}, {v})",
                    |u, v| u.iter().zip(v).map(|(a, b)| a.min(*b)).collect(),
                ),
                (
                    "maximum",
                    "[the componentwise maximum of {u} and {v}|the larger components of {u} and {v}]",
                    "max({u}, {v})",
                    |u, v| u.iter().zip(v).map(|(a, b)| a.max(*b)).collect(),
                ),
            ];
            let width = sampler.int(2, 3) as usize;
            let (u, u_code) = vector("u", width, slots, sampler);
            let (v, v_code) = vector("v", width, slots, sampler);
            let (modifier, phrase, code, worth) = *sampler.pick(&FORMULAS);
            drawn(
                &[modifier],
                phrase,
                code.replace("{u}", &u_code).replace("{v}", &v_code),
                &worth(&u, &v),
            )
        },
    },
    Value {
        name: "cross-product-value",
        draw: |slots, sampler| {
            let (u, u_code) = vector("u", 3, slots, sampler);
            let (v, v_code) = vector("v", 3, slots, sampler);
            let worth: Buffer = (0..3)
                .map(|at| u[(at + 1) % 3] * v[(at + 2) % 3] - u[(at + 2) % 3] * v[(at + 1) % 3])
                .collect();
            drawn(
                &[],
                "[the cross product of {u} and {v}|{u} cross {v}|the vector product of {u} and {v}|a vector perpendicular to {u} and {v}]",
                format!("cross({u_code}, {v_code})"),
                &worth,
            )
        },
    },
    Value {
        name: "length-of-vector",
        draw: |slots, sampler| {
            let width = sampler.int(2, 3) as usize;
            // A vector of no length has no direction.
            let first = sampler.int(1, 9) as f64;
            let parts: Buffer = std::iter::once(first)
                .chain((1..width).map(|_| sampler.int(-5, 9) as f64))
                .collect();
            let text: Vec<String> = parts.iter().map(f64::to_string).collect();
            slots.text("v", format!("({})", text.join(", ")));
            let code = format!("vec{width}<f32>({})", list(&parts, float));
            let length = parts
                .iter()
                .fold(0.0, |length, &part| f64::hypot(length, part));
            if sampler.chance(0.5) {
                drawn(
                    &["length"],
                    "[the length of {v}|the magnitude of the vector {v}|how long the vector {v} is|the norm of {v}]",
                    format!("length({code})"),
                    &[length],
                )
            } else {
                let unit: Buffer = parts.iter().map(|part| part / length).collect();
                drawn(
                    &["normalized"],
                    "[the vector {v} normalized|the unit vector in the direction of {v}|{v} scaled to a length of one|the direction of {v}]",
                    format!("normalize({code})"),
                    &unit,
                )
            }
        },
    },
    Value {
        name: "swizzle",
        draw: |slots, sampler| {
            let width = sampler.int(3, 4) as usize;
            let (parts, code) = vector("v", width, slots, sampler);
            let count = sampler.int(1, 4) as usize;
            let picked: Vec<usize> = (0..count).map(|_| sampler.below(width)).collect();
            let letters: String = picked.iter().map(|&at| ["x", "y", "z", "w"][at]).collect();
            slots.text("s", letters.clone());
            let phrase = if count == 1 {
                "[the {s} component of {v}|{s} of the vector {v}|component {s} of {v}|the {s} coordinate of {v}]"
            } else {
                "[the {s} swizzle of {v}|the components {s} of {v}|{v} swizzled to {s}|{v} reordered as {s}]"
            };
            let worth: Buffer = picked.iter().map(|&at| parts[at]).collect();
            drawn(
                &[["one", "two", "three", "four"][count - 1]],
                phrase,
                format!("{code}.{letters}"),
                &worth,
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
        name: "array-literal",
        draw: |slots, sampler| {
            let count = sampler.int(2, 6) as usize;
            let kind = sampler.below(3);
            let values: Buffer = (0..count).map(|_| sampler.int(0, 20) as f64).collect();
            slots.text("values", list(&values, |value| value.to_string()));
            slots.value("count", words::count(count as i64));
            slots.phrase(
                "type",
                [
                    "[floats|f32 values|floating point numbers]",
                    "[integers|i32 values|signed integers]",
                    "[unsigned integers|u32 values]",
                ][kind],
            );
            let literal =
                |value: f64| [float(value), value.to_string(), format!("{value}u")][kind].clone();
            let ty = ["f32", "i32", "u32"][kind];
            let modifiers = [[].as_slice(), &["i32"], &["u32"]][kind];
            drawn(
                modifiers,
                "[an array of the {type} {values}|an array of {count} {type}: {values}|an array with the {type} {values}|{count} {type} in an array: {values}]",
                format!("array<{ty}, {count}>({})", list(&values, literal)),
                &values,
            )
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
    Value {
        name: "color-arithmetic",
        draw: |slots, sampler| {
            let first = Color::sample(sampler);
            slots.value("color", first.ways.clone());
            let rgb = first.rgb.map(f64::from);
            match sampler.below(4) {
                0 => {
                    let second = Color::sample_other_than(&[&first], sampler);
                    slots.value("other", second.ways);
                    let share = *sampler.pick(&[0.25, 0.5, 0.75]);
                    slots.phrase(
                        "t",
                        [
                            "[a quarter of the way|25%]",
                            "[halfway|in equal parts]",
                            "[three quarters of the way|75%]",
                        ][(share * 4.0) as usize - 1],
                    );
                    let worth =
                        [0, 1, 2].map(|at| rgb[at] + (f64::from(second.rgb[at]) - rgb[at]) * share);
                    drawn(
                        &["mixed"],
                        "[a mix of {color} and {other}, {t}|{color} mixed with {other}, {t}|a blend from {color} to {other}, {t}]",
                        format!("mix({}, {}, {share})", first.code, second.code),
                        &worth,
                    )
                }
                1 => drawn(
                    &["inverted"],
                    "[the inverse of {color}|{color} inverted|the complement of the color {color}|the negative of {color}]",
                    format!("1.0 - {}", first.code),
                    &rgb.map(|part| 1.0 - part),
                ),
                2 => {
                    let factor = *sampler.pick(&[0.25, 0.5, 0.75]);
                    slots.value("factor", words::percent(factor));
                    drawn(
                        &["darkened"],
                        "[{color} at {factor} brightness|{color} darkened to {factor}|the color {color} with {factor} of its brightness]",
                        format!("{} * {factor}", first.code),
                        &rgb.map(|part| part * factor),
                    )
                }
                _ => {
                    let alpha = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 0.8, 1.0]);
                    slots.value(
                        "alpha",
                        if alpha < 1.0 {
                            [words::decimal(alpha), words::percent(alpha)].concat()
                        } else {
                            vec!["1".into(), "100%".into()]
                        },
                    );
                    drawn(
                        &["with-alpha"],
                        "[{color} with an alpha of {alpha}|{color} with an opacity of {alpha}|an rgba color: {color}, alpha {alpha}|{color} as a vec4 with alpha {alpha}]",
                        format!("vec4<f32>({}, {})", first.code, float(alpha)),
                        &[rgb[0], rgb[1], rgb[2], alpha],
                    )
                }
            }
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    let family = |value: &'static Value| {
        Family::new("expressions", value.name, move |sampler| {
            let mut slots = Slots::default();
            let Drawn {
                modifiers,
                phrase,
                code,
                worth,
            } = (value.draw)(&mut slots, sampler);
            Task {
                form: Form::Expression,
                modifiers,
                phrase,
                slots,
                code: format!("{code}\n"),
                check: Check::Values {
                    range: (0.0, 1.0),
                    rule: Box::new(move |_| Some(worth.clone())),
                },
            }
        })
    };
    VALUES.iter().map(family).collect()
}
