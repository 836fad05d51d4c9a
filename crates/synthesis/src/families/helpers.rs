//! What the families of functions share: a table's row, its types, and the modifiers of every function.

use crate::code::{float, indent};
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;
use crate::words;

/// A function of a table.
///
/// In the code `{T}` stands for one of `types`, `{0}` and `{1}` for zero and one of that type, `{n}` for the parameter as a
/// float and `{i}` for it as a whole number, `{N}` for the parameter as a value of the type and `{-N}` for its negative,
/// `{most}` for the greatest component of `d`.
pub(super) struct Helper {
    pub(super) name: &'static str,
    pub(super) category: &'static str,
    /// What it computes, a thing: "the area of a circle". `{n}` is the parameter, and `{n#}` in digits.
    pub(super) thing: &'static str,
    /// Structures and functions in front.
    pub(super) before: &'static str,
    /// The usual name.
    pub(super) function: &'static str,
    pub(super) parameters: &'static str,
    pub(super) result: &'static str,
    pub(super) body: &'static str,
    /// The first is meant when none is named; nothing without `{T}`.
    pub(super) types: &'static [&'static str],
    /// Values of the parameter; nothing without `{n}` and `{i}`.
    pub(super) choices: &'static [f64],
    /// The least and the greatest number in the arguments.
    pub(super) range: (f32, f32),
    /// The result from the arguments and the parameter, or nothing where rounding decides.
    pub(super) rule: fn(&[Buffer], f64) -> Option<Buffer>,
}

/// A row to begin with.
pub(super) const HELPER: Helper = Helper {
    name: "",
    category: "math",
    thing: "",
    before: "",
    function: "",
    parameters: "x: f32",
    result: "f32",
    body: "",
    types: &[],
    choices: &[],
    range: (-10.0, 10.0),
    rule: |_, _| None,
};

pub(super) const REAL: &[&str] = &["f32", "vec2<f32>", "vec3<f32>", "vec4<f32>"];
pub(super) const VECTORS: &[&str] = &["vec3<f32>", "vec2<f32>", "vec4<f32>"];
pub(super) const PLACES: &[&str] = &["vec2<f32>", "vec3<f32>"];

/// The rule of one component, for all of them: numbers count for every component.
pub(super) fn by_component(
    arguments: &[Buffer],
    rule: impl Fn(&[f64]) -> Option<f64>,
) -> Option<Buffer> {
    let width = arguments.iter().map(Vec::len).max().unwrap_or(0);
    (0..width)
        .map(|at| {
            let row: Buffer = arguments
                .iter()
                .map(|argument| argument[at.min(argument.len() - 1)])
                .collect();
            rule(&row)
        })
        .collect()
}

/// One number as a result.
pub(super) fn one(value: f64) -> Option<Buffer> {
    value.is_finite().then(|| vec![value])
}

/// The weights of red, green and blue in the brightness of a color (ITU-R BT.709, section 3).
pub(super) const LUMA: [f64; 3] = [0.2126, 0.7152, 0.0722];

pub(super) fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub(super) fn length(a: &[f64]) -> f64 {
    dot(a, a).sqrt()
}

pub(super) fn minus(a: &[f64], b: &[f64]) -> Buffer {
    a.iter().zip(b).map(|(a, b)| a - b).collect()
}

/// The vector of length 1, unless it is too short to have a direction.
pub(super) fn unit(a: &[f64]) -> Option<Buffer> {
    let length = length(a);
    (length > 0.05).then(|| a.iter().map(|part| part / length).collect())
}

/// The families of a table.
pub(super) fn families_of(helpers: &'static [Helper]) -> Vec<Family> {
    let family = |helper: &'static Helper| {
        Family::new(helper.category, helper.name, move |sampler| {
            task(helper, sampler)
        })
    };
    helpers.iter().map(family).collect()
}

/// What may be done with a number in the end.
struct Then {
    modifier: &'static str,
    phrase: &'static str,
    /// An expression of `{}` and the number `{k}`.
    code: &'static str,
    rule: fn(f64, f64) -> f64,
}

const THEN: [Then; 6] = [
    Then {
        modifier: "then-clamped",
        phrase: "[, clamped to the range 0 to 1|, clamped between 0 and 1|, saturated|, limited to 0..1]",
        code: "clamp({}, 0.0, 1.0)",
        rule: |x, _| x.clamp(0.0, 1.0),
    },
    Then {
        modifier: "then-complement",
        phrase: "[, subtracted from one|, but one minus that|, as one minus it]",
        code: "1.0 - {}",
        rule: |x, _| 1.0 - x,
    },
    Then {
        modifier: "then-negated",
        phrase: "[, negated|, with the sign flipped|, but negative|, with a minus sign]",
        code: "-{}",
        rule: |x, _| -x,
    },
    Then {
        modifier: "then-scaled",
        phrase: "[, multiplied by {k}|, times {k}|, scaled by {k}|, all times {k}]",
        code: "{} * {k}",
        rule: |x, k| x * k,
    },
    Then {
        modifier: "then-offset",
        phrase: "[, plus {k}|, with {k} added|, increased by {k}|, offset by {k}]",
        code: "{} + {k}",
        rule: |x, k| x + k,
    },
    Then {
        modifier: "then-absolute",
        phrase: "[, as an absolute value|, without its sign|, made non-negative with abs]",
        code: "abs({})",
        rule: |x, _| x.abs(),
    },
];

fn type_phrase(ty: &str) -> (&'static str, &'static str) {
    match ty {
        "f32" => ("f32-type", "[for floats|for f32|on floats|for scalars]"),
        "vec2<f32>" => (
            "vec2-type",
            "[for 2D vectors|for vec2|for vec2<f32>|, on vec2s|for vectors of two floats|in 2D]",
        ),
        "vec3<f32>" => (
            "vec3-type",
            "[for 3D vectors|for vec3|for vec3<f32>|, on vec3s|for vectors of three floats|in 3D]",
        ),
        "vec4<f32>" => (
            "vec4-type",
            "[for 4D vectors|for vec4|for vec4<f32>|, on vec4s|for vectors of four floats]",
        ),
        "i32" => (
            "i32-type",
            "[for integers|for i32|on integers|for signed integers]",
        ),
        _ => (
            "u32-type",
            "[for unsigned integers|for u32|on unsigned integers]",
        ),
    }
}

/// A number as a value of a type, with all components alike.
fn splat(ty: &str, value: f64) -> String {
    match ty {
        "i32" => format!("{value}"),
        "u32" => format!("{value}u"),
        "" | "f32" => float(value),
        _ => format!("{ty}({})", float(value)),
    }
}

/// A function of another name than the usual one.
fn custom_name(usual: &str, sampler: &mut Sampler) -> String {
    const NAMES: [&str; 14] = [
        "f",
        "g",
        "helper",
        "compute",
        "evaluate",
        "calc",
        "apply",
        "func",
        "value_at",
        "run",
        "my_function",
        "transform",
        "util",
        "result_of",
    ];
    match sampler.below(5) {
        0 => format!("my_{usual}"),
        1 => format!("get_{usual}"),
        2 => format!("compute_{usual}"),
        _ => (*sampler.pick(&NAMES)).to_owned(),
    }
}

/// Draws the parameter, and fills the slots `n` and `n#`.
fn parameter(helper: &Helper, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    if helper.choices.is_empty() {
        return 0.0;
    }
    let value = *sampler.pick(helper.choices);
    let ways = if value.fract() == 0.0 {
        words::count(value as i64)
    } else {
        words::decimal(value)
    };
    slots.value("n", ways);
    slots.text("n#", value.to_string());
    value
}

/// Draws the type that `{T}` stands for, and fills the slot `type`.
fn type_of(
    helper: &Helper,
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> &'static str {
    slots.phrase("type", "");
    let [usual, _, ..] = helper.types else {
        return helper.types.first().copied().unwrap_or_default();
    };
    let is_usual = sampler.chance(0.4);
    let ty = if is_usual {
        usual
    } else {
        sampler.pick(helper.types)
    };
    let (modifier, phrase) = type_phrase(ty);
    if ty == usual {
        // It need not be named.
        let rest = phrase.trim_start_matches('[');
        slots.phrase("type", format!("[||||{rest}"));
    } else {
        modifiers.push(modifier);
        slots.phrase("type", phrase);
    }
    ty
}

/// Draws what is done with the result in the end, changes the body, and fills the slot `then`.
fn end(
    body: &mut String,
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> Option<(&'static Then, f64)> {
    slots.phrase("then", "");
    let then = sampler.pick(&THEN);
    let k = *sampler.pick(&[0.1, 0.25, 0.5, 2.0, 3.0, 4.0, 5.0, 10.0]);
    let (start, value) = body.rsplit_once("return ")?;
    if start.contains("return ") || !sampler.chance(0.25) {
        return None;
    }
    slots.value("k", words::decimal(k));
    slots.phrase("then", then.phrase);
    modifiers.push(then.modifier);
    let last = then.code.replace("{k}", &float(k)).replace("{}", "value");
    *body = format!("{start}let value = {value}\nreturn {last};");
    Some((then, k))
}

/// Draws the name of the function, and fills the slot `called`.
fn name_of(
    helper: &Helper,
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> String {
    slots.phrase("called", "");
    let custom = custom_name(helper.function, sampler);
    let is_taken = helper.before.contains(&format!("fn {custom}("));
    if custom == helper.function || is_taken || !sampler.chance(0.15) {
        return helper.function.to_owned();
    }
    modifiers.push("custom-name");
    slots.text("name", custom.clone());
    slots.phrase(
        "called",
        "[, called {name}|, named {name}|(name: {name})|, with the name {name}]",
    );
    custom
}

fn task(helper: &'static Helper, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = parameter(helper, &mut slots, sampler);
    let ty = type_of(helper, &mut slots, &mut modifiers, sampler);
    let most = if ty == "vec2<f32>" {
        "max(d.x, d.y)"
    } else {
        "max(d.x, max(d.y, d.z))"
    };
    let fill = |text: &str| {
        text.replace("{T}", ty)
            .replace("{most}", most)
            .replace("{0}", &splat(ty, 0.0))
            .replace("{1}", &splat(ty, 1.0))
            .replace("{N}", &splat(ty, n))
            .replace("{-N}", &splat(ty, -n))
            .replace("{n}", &float(n))
            .replace("{i}", &n.to_string())
    };
    let (parameters, result) = (fill(helper.parameters), fill(helper.result));
    let mut body = fill(helper.body);
    slots.phrase("then", "");
    let end = if result == "f32" {
        end(&mut body, &mut slots, &mut modifiers, sampler)
    } else {
        None
    };
    let name = name_of(helper, &mut slots, &mut modifiers, sampler);
    let separator = if helper.before.is_empty() { "" } else { "\n" };
    let code = format!(
        "{}{separator}fn {name}({parameters}) -> {result} {{\n{}}}\n",
        helper.before,
        indent(&body)
    );
    let rule = helper.rule;
    Task {
        form: Form::Function,
        modifiers,
        phrase: format!("{} {{type}} {{then}} {{called}}", helper.thing),
        slots,
        code,
        check: Check::Values {
            range: helper.range,
            rule: Box::new(move |arguments| {
                let mut value = rule(arguments, n)?;
                if let Some((then, k)) = end {
                    for part in &mut value {
                        *part = (then.rule)(*part, k);
                    }
                }
                Some(value)
            }),
        },
    }
}
