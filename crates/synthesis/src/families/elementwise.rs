//! Compute shaders that map every element of a buffer, or of two, by a formula.

use super::kernels::{
    ALL, Element, FLOATS, ONLY_F32, Options, SCALARS, SIGNED, TAIL, read, task, write,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;

/// A formula of one number.
struct Map {
    name: &'static str,
    /// A command about `{x}`, with the parameters `{a}` and `{b}`; `{a#}` is in digits.
    command: &'static str,
    /// The types it is defined for; the first is meant when none is named.
    elements: &'static [Element],
    parameters: fn(&mut Sampler, Element) -> Vec<f64>,
    /// An expression of `x`.
    code: fn(Element, &[f64]) -> String,
    /// The least and the greatest number in the buffer.
    range: (f32, f32),
    rule: fn(f64, &[f64]) -> f64,
}

fn none(_: &mut Sampler, _: Element) -> Vec<f64> {
    Vec::new()
}

/// A small number that is not 0 or 1, where a task would be empty.
fn amount(sampler: &mut Sampler, element: Element) -> Vec<f64> {
    let whole = sampler.int(2, 20) as f64;
    let part = sampler.decimal(0.1, 5.0, 0.1);
    let is_part = !element.is_whole() && part.fract() != 0.0 && sampler.chance(0.5);
    vec![if is_part { part } else { whole }]
}

fn limits(sampler: &mut Sampler, element: Element) -> Vec<f64> {
    let pairs: &[[f64; 2]] = match element {
        Element::U32 => &[
            [1.0, 10.0],
            [2.0, 8.0],
            [0.0, 5.0],
            [3.0, 12.0],
            [5.0, 50.0],
        ],
        Element::I32 => &[
            [-1.0, 1.0],
            [0.0, 10.0],
            [-5.0, 5.0],
            [2.0, 8.0],
            [-10.0, 10.0],
        ],
        _ => &[
            [0.0, 1.0],
            [-1.0, 1.0],
            [0.0, 2.0],
            [-0.5, 0.5],
            [-5.0, 5.0],
            [0.2, 0.8],
            [1.0, 3.0],
        ],
    };
    sampler.pick(pairs).to_vec()
}

fn threshold(sampler: &mut Sampler, element: Element) -> Vec<f64> {
    vec![if element.is_whole() {
        sampler.int(1, 12) as f64
    } else {
        sampler.decimal(0.1, 4.0, 0.1)
    }]
}

fn exponent(sampler: &mut Sampler, _: Element) -> Vec<f64> {
    vec![*sampler.pick(&[1.5, 2.2, 2.5, 3.5, 4.0, 5.0, 6.0])]
}

fn levels(sampler: &mut Sampler, _: Element) -> Vec<f64> {
    vec![sampler.int(2, 16) as f64]
}

const WHOLE: &[Element] = &[Element::U32, Element::I32];
const ONLY_U32: &[Element] = &[Element::U32];

/// The first [`CHAINED`] can come after another one.
const MAPS: [Map; 37] = [
    Map {
        name: "map-add-constant",
        command: "[add {a} to {x}|increase {x} by {a}|increment {x} by {a}|offset {x} by {a}]",
        elements: ALL,
        parameters: amount,
        code: |element, n| format!("x + {}", element.scalar(n[0])),
        range: (-10.0, 10.0),
        rule: |x, n| x + n[0],
    },
    Map {
        name: "map-multiply-constant",
        command: "[multiply {x} by {a}|scale {x} by a factor of {a}]",
        elements: &[
            Element::I32,
            Element::U32,
            Element::Vec2,
            Element::Vec3,
            Element::Vec4,
        ],
        parameters: amount,
        code: |element, n| format!("x * {}", element.scalar(n[0])),
        range: (-10.0, 10.0),
        rule: |x, n| x * n[0],
    },
    Map {
        name: "map-clamp",
        command: "[clamp {x} to the range {a} to {b}|limit {x} to [{a#}..{b#}|{a} to {b}]|keep {x} between {a} and {b}|restrict {x} to between {a} and {b}]",
        elements: ALL,
        parameters: limits,
        code: |element, n| format!("clamp(x, {}, {})", element.splat(n[0]), element.splat(n[1])),
        range: (-20.0, 20.0),
        rule: |x, n| x.max(n[0]).min(n[1]),
    },
    Map {
        name: "map-negate",
        command: "[negate {x}|flip the sign of {x}|change the sign of {x}|invert the sign of {x}]",
        elements: SIGNED,
        parameters: none,
        code: |_, _| "-x".into(),
        range: (-10.0, 10.0),
        rule: |x, _| 0.0 - x,
    },
    Map {
        name: "map-absolute-value",
        command: "[take the absolute value of {x}|apply abs to {x}|make {x} non-negative with abs|drop the sign of {x}]",
        elements: SIGNED,
        parameters: none,
        code: |_, _| "abs(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| if x < 0.0 { -x } else { x },
    },
    Map {
        name: "map-square",
        command: "[square {x}|raise {x} to the power of two|take the square of {x}]",
        elements: ALL,
        parameters: none,
        code: |_, _| "x * x".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x.powi(2),
    },
    Map {
        name: "map-subtract-constant",
        command: "[subtract {a} from {x}|decrease {x} by {a}|reduce {x} by {a}|take {a} away from {x}]",
        elements: SIGNED,
        parameters: amount,
        code: |element, n| format!("x - {}", element.scalar(n[0])),
        range: (-10.0, 10.0),
        rule: |x, n| x - n[0],
    },
    Map {
        name: "map-divide-constant",
        command: "divide {x} by {a}",
        elements: FLOATS,
        parameters: amount,
        code: |element, n| format!("x / {}", element.scalar(n[0])),
        range: (-10.0, 10.0),
        rule: |x, n| x / n[0],
    },
    Map {
        name: "map-cube",
        command: "[cube {x}|raise {x} to the third power|take the cube of {x}]",
        elements: ALL,
        parameters: none,
        code: |_, _| "x * x * x".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x.powi(3),
    },
    Map {
        name: "map-square-root",
        command: "[take the square root of {x}|compute sqrt of {x}|apply sqrt to {x}|compute the square root of {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "sqrt(x)".into(),
        range: (0.0, 20.0),
        rule: |x, _| x.powf(0.5),
    },
    Map {
        name: "map-inverse-square-root",
        command: "[take the inverse square root of {x}|compute one over the square root of {x}|apply inverseSqrt to {x}|compute rsqrt of {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "inverseSqrt(x)".into(),
        range: (0.25, 20.0),
        rule: |x, _| x.powf(-0.5),
    },
    Map {
        name: "map-reciprocal",
        command: "[take the reciprocal of {x}|compute one over {x}|divide one by {x}|compute 1 / x for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "1.0 / x".into(),
        range: (0.25, 10.0),
        rule: |x, _| x.recip(),
    },
    Map {
        name: "map-exponential",
        command: "[take the exponential of {x}|apply exp to {x}|compute e to the power of {x}|exponentiate {x} (base e)]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "exp(x)".into(),
        range: (-3.0, 3.0),
        rule: |x, _| x.exp(),
    },
    Map {
        name: "map-logarithm",
        command: "[take the natural logarithm of {x}|apply log to {x}|compute ln of {x}|take the log of {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "log(x)".into(),
        range: (0.25, 20.0),
        rule: |x, _| x.ln(),
    },
    Map {
        name: "map-sine",
        command: "[take the sine of {x}|apply sin to {x}|compute sin(x) for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "sin(x)".into(),
        range: (-6.0, 6.0),
        rule: |x, _| x.sin(),
    },
    Map {
        name: "map-cosine",
        command: "[take the cosine of {x}|apply cos to {x}|compute cos(x) for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "cos(x)".into(),
        range: (-6.0, 6.0),
        rule: |x, _| x.cos(),
    },
    Map {
        name: "map-hyperbolic-tangent",
        command: "[take the hyperbolic tangent of {x}|apply tanh to {x}|run {x} through tanh|use tanh as activation on {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "tanh(x)".into(),
        range: (-5.0, 5.0),
        rule: |x, _| 1.0 - 2.0 / ((2.0 * x).exp() + 1.0),
    },
    Map {
        name: "map-sigmoid",
        command: "[apply the sigmoid to {x}|run {x} through the logistic function|compute the sigmoid of {x}|squash {x} with a sigmoid]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "1.0 / (1.0 + exp(-x))".into(),
        range: (-8.0, 8.0),
        rule: |x, _| x.exp() / (1.0 + x.exp()),
    },
    Map {
        name: "map-relu",
        command: "[apply relu to {x}|rectify {x}|run {x} through a ReLU|set {x} to zero where it is negative]",
        elements: SIGNED,
        parameters: none,
        code: |element, _| format!("max(x, {})", element.splat(0.0)),
        range: (-10.0, 10.0),
        rule: |x, _| if x > 0.0 { x } else { 0.0 },
    },
    Map {
        name: "map-leaky-relu",
        command: "[apply a leaky relu with slope {a} to {x}|run {x} through a leaky ReLU (slope {a})|multiply {x} by {a} where it is negative]",
        elements: ONLY_F32,
        parameters: |sampler, _| vec![*sampler.pick(&[0.01, 0.02, 0.05, 0.1, 0.2])],
        code: |_, n| format!("select(x * {}, x, x > 0.0)", n[0]),
        range: (-10.0, 10.0),
        rule: |x, n| if x < 0.0 { x * n[0] } else { x },
    },
    Map {
        name: "map-threshold",
        command: "[threshold {x} at {a}|binarize {x} at {a}|set {x} to one where it is above {a} and to zero elsewhere|turn {x} into 1 if greater than {a}, else 0]",
        elements: SCALARS,
        parameters: threshold,
        code: |element, n| {
            let number = |value| element.scalar(value);
            format!(
                "select({}, {}, x > {})",
                number(0.0),
                number(1.0),
                number(n[0])
            )
        },
        range: (-2.0, 15.0),
        rule: |x, n| f64::from(u8::from(x as f32 > n[0] as f32)),
    },
    Map {
        name: "map-minimum-with-constant",
        command: "[cap {x} at {a}|limit {x} to at most {a}|take the minimum of {x} and {a}|bound {x} from above by {a}]",
        elements: ALL,
        parameters: threshold,
        code: |element, n| format!("min(x, {})", element.splat(n[0])),
        range: (-2.0, 15.0),
        rule: |x, n| if x < n[0] { x } else { n[0] },
    },
    Map {
        name: "map-maximum-with-constant",
        command: "[raise {x} to at least {a}|take the maximum of {x} and {a}|bound {x} from below by {a}|make {x} no smaller than {a}]",
        elements: ALL,
        parameters: threshold,
        code: |element, n| format!("max(x, {})", element.splat(n[0])),
        range: (-2.0, 15.0),
        rule: |x, n| if x > n[0] { x } else { n[0] },
    },
    Map {
        name: "map-sign",
        command: "[take the sign of {x}|apply sign to {x}|replace {x} by -1, 0 or 1 depending on its sign|reduce {x} to its sign]",
        elements: SIGNED,
        parameters: none,
        code: |_, _| "sign(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| if x == 0.0 { 0.0 } else { x.signum() },
    },
    Map {
        name: "map-floor",
        command: "[round {x} down|floor {x}|apply floor to {x}|round {x} down to a whole number]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "floor(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x - x.rem_euclid(1.0),
    },
    Map {
        name: "map-ceiling",
        command: "[round {x} up|apply ceil to {x}|round {x} up to a whole number|take the ceiling of {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "ceil(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x + (-x).rem_euclid(1.0),
    },
    Map {
        name: "map-round",
        command: "[round {x} to the nearest integer|apply round to {x}|snap {x} to the nearest whole number]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "round(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x.round_ties_even(),
    },
    Map {
        name: "map-fraction",
        command: "[keep the fractional part of {x}|take the fractional part of {x}|apply fract to {x}|drop the whole part of {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "fract(x)".into(),
        range: (0.0, 10.0),
        rule: |x, _| x.rem_euclid(1.0),
    },
    Map {
        name: "map-power",
        command: "[raise {x} to the power of {a}|raise {x} to the power {a}|apply pow with exponent {a} to {x}|apply a gamma of {a} to {x}]",
        elements: FLOATS,
        parameters: exponent,
        code: |element, n| format!("pow(x, {})", element.splat(n[0])),
        range: (0.25, 3.0),
        rule: |x, n| (n[0] * x.ln()).exp(),
    },
    Map {
        name: "map-quantize",
        command: "[quantize {x} to {a} steps per unit|snap {x} down to multiples of one over {a}|quantize {x} with {a} levels per unit]",
        elements: FLOATS,
        parameters: levels,
        code: |_, n| format!("floor(x * {0}.0) / {0}.0", n[0]),
        range: (0.0, 4.0),
        // The product is rounded to a float.
        rule: |x, n| f64::from((x as f32 * n[0] as f32).floor()) / n[0],
    },
    Map {
        name: "map-affine",
        command: "[multiply {x} by {a} and add {b}|scale {x} by {a} and shift by {b}|apply the linear map {a#} * x + {b#} to {x}|compute {a#}x + {b#} for {x}]",
        elements: FLOATS,
        parameters: |sampler, _| vec![sampler.int(2, 9) as f64, sampler.int(1, 9) as f64],
        code: |_, n| format!("x * {}.0 + {}.0", n[0], n[1]),
        range: (-10.0, 10.0),
        rule: |x, n| n[1] + n[0] * x,
    },
    Map {
        name: "map-quadratic-polynomial",
        command: "[evaluate the polynomial {a#} x^2 + {b#} x + 1 at {x}|compute {a#}x² + {b#}x + 1 for {x}|evaluate the quadratic {a#}*x*x + {b#}*x + 1 for {x}]",
        elements: ONLY_F32,
        parameters: |sampler, _| vec![sampler.int(2, 9) as f64, sampler.int(2, 9) as f64],
        code: |_, n| format!("({}.0 * x + {}.0) * x + 1.0", n[0], n[1]),
        range: (-4.0, 4.0),
        rule: |x, n| 1.0 + n[1] * x + n[0] * x.powi(2),
    },
    Map {
        name: "map-to-radians",
        command: "[convert {x} from degrees to radians|turn {x} into radians|change {x} from degrees into radians]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "radians(x)".into(),
        range: (-360.0, 360.0),
        rule: |x, _| x.to_radians(),
    },
    Map {
        name: "map-remainder",
        command: "[take {x} modulo {a}|take the remainder of {x} divided by {a}|compute {x} mod {a}|reduce {x} modulo {a}]",
        elements: WHOLE,
        parameters: |sampler, _| vec![sampler.int(2, 12) as f64],
        code: |element, n| format!("x % {}", element.scalar(n[0])),
        range: (0.0, 200.0),
        rule: |x, n| x.rem_euclid(n[0]),
    },
    Map {
        name: "map-shift-left",
        command: "[shift the bits of {x} left by {a}|shift {x} left by {a} [bits|bit positions]|apply a left bit shift of {a} to {x}]",
        elements: WHOLE,
        parameters: |sampler, _| vec![sampler.int(2, 8) as f64],
        code: |_, n| format!("x << {}u", n[0]),
        range: (0.0, 200.0),
        rule: |x, n| x * 2.0_f64.powf(n[0]),
    },
    Map {
        name: "map-bitmask",
        command: "[mask {x} with {a}|keep only the bits {a} of {x}|apply a bitwise and with {a} to {x}|clear all bits of {x} but those of {a}]",
        elements: WHOLE,
        parameters: |sampler, _| {
            vec![*sampler.pick(&[1.0, 3.0, 5.0, 7.0, 10.0, 12.0, 15.0, 31.0, 63.0, 255.0])]
        },
        code: |element, n| format!("x & {}", element.scalar(n[0])),
        range: (0.0, 1000.0),
        rule: |x, n| f64::from(x as u32 & n[0] as u32),
    },
    Map {
        name: "map-count-bits",
        command: "[count the set bits of {x}|compute the population count of {x}|count the one bits in {x}|apply countOneBits to {x}]",
        elements: ONLY_U32,
        parameters: none,
        code: |_, _| "countOneBits(x)".into(),
        range: (0.0, 1000.0),
        rule: |x, _| {
            (0..32)
                .map(|bit| (x / 2.0_f64.powi(bit)).floor() % 2.0)
                .sum()
        },
    },
];

const CHAINED: usize = 6;

fn map_task(map: &'static Map, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let element = Element::sample(map.elements, sampler);
    modifiers.extend(element.modifier());
    slots.phrase("buffer", element.buffer());
    slots.phrase(
        "elements",
        "[[every|each] [element|value|number|entry] [of|in] {buffer}|all [elements|values|numbers] [of|in] {buffer}|{buffer} elementwise]",
    );
    let first = (map.parameters)(sampler, element);
    for (name, digits, &value) in zip_slots([("a", "a#"), ("b", "b#")], &first) {
        slots.value(name, element.ways(value));
        slots.text(digits, value.to_string());
    }
    let separate = sampler.chance(0.3);
    slots.phrase("into", "[|||in place]");
    if separate {
        modifiers.push("separate-output");
        slots.phrase(
            "into",
            "[into a [second|separate|new|different] buffer|into an output buffer|, writing to an output buffer|with a separate output buffer|, storing the results in another buffer]",
        );
    }
    let from = if separate { "input[i]" } else { "data[i]" };
    let to = if separate { "output" } else { "data" };
    let chained = &MAPS[sampler.below(CHAINED)];
    let is_chained =
        sampler.chance(0.3) && chained.name != map.name && chained.elements.contains(&element);
    let formula = (map.code)(element, &first);
    let then = if is_chained {
        Some((chained, (chained.parameters)(sampler, element)))
    } else {
        None
    };
    slots.phrase("then", "");
    let mut statements = format!("let x = {from};\n{to}[i] = {formula};");
    if let Some((chained, second)) = &then {
        for (name, digits, &value) in zip_slots([("c", "c#"), ("d", "d#")], second) {
            slots.value(name, element.ways(value));
            slots.text(digits, value.to_string());
        }
        let command = chained.command.replace("{x}", "[it|the result]");
        let command = command.replace("{a", "{c").replace("{b", "{d");
        slots.phrase("then", format!("[, then|and then|, and finally] {command}"));
        modifiers.push(match chained.name {
            "map-add-constant" => "then-add",
            "map-multiply-constant" => "then-multiply",
            "map-clamp" => "then-clamp",
            "map-negate" => "then-negate",
            "map-absolute-value" => "then-absolute-value",
            _ => "then-square",
        });
        let next = (chained.code)(element, second);
        statements = format!("var x = {from};\nx = {formula};\nx = {next};\n{to}[i] = x;");
    }
    let options = Options::sample(&mut slots, sampler);
    let declarations = if separate {
        read(0, "input", element.code()) + &write(1, "output", element.code())
    } else {
        write(0, "data", element.code())
    };
    let code = options.over(&declarations, to, &statements);
    modifiers.extend(&options.modifiers);
    let all = map.command.replace("{x}", "{elements}");
    let it = map.command.replace("{x}", "it");
    let phrase = format!(
        "[{all} {{then}} {{into}} {TAIL}|{all} {{then}} {{into}} {TAIL}|{all} {{then}} {{into}} {TAIL}|\
         [go through|walk over|process] {{buffer}}[:| and] for each [element|value|item], {it} {{then}} {{into}} {TAIL}|\
         [take|read] [each|every] [element|value] of {{buffer}} and {it} {{then}} {{into}} {TAIL}]"
    );
    let rule = map.rule;
    task(
        phrase,
        slots,
        modifiers,
        code,
        (100, map.range),
        Box::new(move |buffers: &[Buffer]| {
            let value = |&x: &f64| {
                let y = rule(x, &first);
                then.as_ref()
                    .map_or(y, |(chained, second)| (chained.rule)(y, second))
            };
            buffers[0].iter().map(value).collect()
        }),
    )
}

/// The slots of parameters in words and in digits, with their values.
fn zip_slots<'a>(
    slots: [(&'static str, &'static str); 2],
    values: &'a [f64],
) -> impl Iterator<Item = (&'static str, &'static str, &'a f64)> {
    let pairs = slots.into_iter().zip(values);
    pairs.map(|((name, digits), value)| (name, digits, value))
}

pub(super) fn families() -> Vec<Family> {
    let family =
        |map: &'static Map| Family::new("compute", map.name, move |sampler| map_task(map, sampler));
    MAPS.iter().map(family).collect()
}
