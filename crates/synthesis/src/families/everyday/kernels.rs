//! Plain kernels over the elements of one buffer or of two: the arithmetic that everybody asks for, in few words.

use crate::code::float;
use crate::families::buffer_fills::{ELEMENTS, RANGE};
use crate::families::buffer_formulas::{computed, two_inputs};
use crate::families::elementwise::WHOLE;
use crate::families::kernels::{
    ALL, Element, FLOATS, Kernel, ONLY_F32, Options, TAIL, Work, count, each, read, task, write,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// A formula of the elements of one buffer, in place.
struct Unary {
    name: &'static str,
    /// A command about `{x}`.
    verb: &'static str,
    /// What `x` becomes.
    formula: &'static str,
    /// What each element is replaced by.
    thing: &'static str,
    /// What such a kernel is called.
    called: &'static str,
    /// The values of `{a}`, which is `{a#}` in digits; nothing without it.
    choices: &'static [f64],
    /// An expression of `x`, or of `data[i]`, with `{n}` for the value.
    code: &'static str,
    range: (f32, f32),
    rule: fn(f64, f64) -> f64,
}

const FACTORS: &[f64] = &[
    0.1, 0.2, 0.25, 0.5, 0.75, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 20.0, 100.0,
];
const TERMS: &[f64] = &[
    0.1, 0.25, 0.5, 0.75, 1.0, 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 7.0, 8.0, 10.0, 12.0, 20.0, 50.0,
    100.0,
];
const WIDE: (f32, f32) = (-10.0, 10.0);

const UNARY: [Unary; 27] = [
    Unary {
        name: "plain-double-elements",
        verb: "[double {x}|multiply {x} by two|make {x} twice as large]",
        formula: "[x * 2|2 * x|2x|x + x]",
        thing: "[its double|twice its value|two times itself]",
        called: "[doubling|times two]",
        choices: &[],
        code: "data[i] * 2.0",
        range: WIDE,
        rule: |x, _| x + x,
    },
    Unary {
        name: "plain-halve-elements",
        verb: "[halve {x}|scale {x} by one half|multiply {x} by one half|make {x} half as large]",
        formula: "[0.5 * x|x * 0.5|half of x]",
        thing: "[its half|half of its value|one half of itself]",
        called: "[halving|times one half]",
        choices: &[],
        code: "data[i] * 0.5",
        range: WIDE,
        rule: |x, _| x / 2.0,
    },
    Unary {
        name: "plain-multiply-elements",
        verb: "[multiply {x} by {a}|scale {x} by {a}|scale {x} by a factor of {a}]",
        formula: "[x * {a#}|{a#} * x]",
        thing: "[{a} times its value|itself times {a}]",
        called: "[times {a#}|scale by {a#}|multiply by {a#}]",
        choices: FACTORS,
        code: "data[i] * {n}",
        range: WIDE,
        rule: |x, a| x * a,
    },
    Unary {
        name: "plain-add-to-elements",
        verb: "[add {a} to {x}|increase {x} by {a}|increment {x} by {a}]",
        formula: "[x + {a#}|{a#} + x]",
        thing: "[itself plus {a}|its value plus {a}|a number that is {a} larger]",
        called: "[plus {a#}|add {a#}]",
        choices: TERMS,
        code: "x + {n}",
        range: WIDE,
        rule: |x, a| x + a,
    },
    Unary {
        name: "plain-subtract-from-elements",
        verb: "[subtract {a} from {x}|decrease {x} by {a}|take {a} off {x}]",
        formula: "x - {a#}",
        thing: "[itself minus {a}|its value minus {a}|a number that is {a} smaller]",
        called: "[minus {a#}|subtract {a#}]",
        choices: TERMS,
        code: "x - {n}",
        range: WIDE,
        rule: |x, a| x - a,
    },
    Unary {
        name: "plain-divide-elements",
        verb: "[divide {x} by {a}|divide {x} by the number {a}]",
        formula: "[x / {a#}|x/{a#}]",
        thing: "[itself divided by {a}|its value over {a}|itself over {a}]",
        called: "[divide by {a#}|division by {a#}]",
        choices: &[3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 16.0, 20.0],
        code: "x / {n}",
        range: WIDE,
        rule: |x, a| x / a,
    },
    Unary {
        name: "plain-square-elements",
        verb: "[square {x}|take the square of {x}|multiply {x} by itself]",
        formula: "[x * x|x^2|x²|x squared]",
        thing: "[its square|the square of it|itself times itself]",
        called: "[squaring|square|x squared]",
        choices: &[],
        code: "x * x",
        range: WIDE,
        rule: |x, _| x.powi(2),
    },
    Unary {
        name: "plain-cube-elements",
        verb: "[cube {x}|raise {x} to the third power]",
        formula: "[x * x * x|x^3|x³|x cubed]",
        thing: "[its cube|its third power]",
        called: "[cubing|x cubed]",
        choices: &[],
        code: "x * x * x",
        range: WIDE,
        rule: |x, _| x.powi(3),
    },
    Unary {
        name: "plain-square-root-of-elements",
        verb: "[take the square root of {x}|sqrt {x}|apply sqrt to {x}]",
        formula: "[sqrt(x)|the square root of x|√x]",
        thing: "[its square root|the root of it|sqrt of itself]",
        called: "[square root|sqrt]",
        choices: &[],
        code: "sqrt(x)",
        range: (0.0, 20.0),
        rule: |x, _| x.powf(0.5),
    },
    Unary {
        name: "plain-negate-elements",
        verb: "[negate {x}|flip the sign of {x}|multiply {x} by -1]",
        formula: "[-x|minus x|0 - x]",
        thing: "[its negative|minus itself|the same number with the other sign]",
        called: "[negation|sign flip|negate]",
        choices: &[],
        code: "-x",
        range: WIDE,
        rule: |x, _| 0.0 - x,
    },
    Unary {
        name: "plain-absolute-elements",
        verb: "[take the absolute value of {x}|apply abs to {x}|make {x} positive with abs]",
        formula: "[abs(x)|the absolute value of x]",
        thing: "[its absolute value|its magnitude without the sign|abs of itself]",
        called: "[absolute value|abs]",
        choices: &[],
        code: "abs(x)",
        range: WIDE,
        rule: |x, _| if x < 0.0 { -x } else { x },
    },
    Unary {
        name: "plain-reciprocal-of-elements",
        verb: "[take the reciprocal of {x}|divide 1 by {x}|compute one over {x}]",
        formula: "[1 / x|1/x|one over x]",
        thing: "[its reciprocal|one over it|1 divided by itself]",
        called: "[reciprocal|one over x|1/x]",
        choices: &[],
        code: "1.0 / x",
        range: (0.25, 10.0),
        rule: |x, _| x.recip(),
    },
    Unary {
        name: "plain-exponential-of-elements",
        verb: "[take the exponential of {x}|apply exp to {x}|raise e to the power of {x}]",
        formula: "[exp(x)|e^x|e to the x]",
        thing: "[its exponential|exp of it|e to the power of it]",
        called: "[exp|exponential]",
        choices: &[],
        code: "exp(x)",
        range: (-3.0, 3.0),
        rule: |x, _| x.exp(),
    },
    Unary {
        name: "plain-logarithm-of-elements",
        verb: "[take the natural logarithm of {x}|apply log to {x}|take the ln of {x}]",
        formula: "[log(x)|ln(x)|ln x]",
        thing: "[its natural logarithm|the ln of it|its natural log]",
        called: "[natural log|ln|natural logarithm]",
        choices: &[],
        code: "log(x)",
        range: (0.25, 20.0),
        rule: |x, _| x.ln(),
    },
    Unary {
        name: "plain-sine-of-elements",
        verb: "[take the sine of {x}|apply sin to {x}]",
        formula: "[sin(x)|the sine of x]",
        thing: "[its sine|sin of it]",
        called: "[sine|sin]",
        choices: &[],
        code: "sin(x)",
        range: (-6.0, 6.0),
        rule: |x, _| x.sin(),
    },
    Unary {
        name: "plain-tanh-of-elements",
        verb: "[apply tanh to {x}|take the hyperbolic tangent of {x}|run {x} through tanh]",
        formula: "[tanh(x)|the tanh of x]",
        thing: "[its tanh|its hyperbolic tangent]",
        called: "[tanh|tanh activation]",
        choices: &[],
        code: "tanh(x)",
        range: (-5.0, 5.0),
        rule: |x, _| 1.0 - 2.0 / ((2.0 * x).exp() + 1.0),
    },
    Unary {
        name: "plain-sigmoid-of-elements",
        verb: "[apply the sigmoid function to {x}|apply sigmoid to {x}|run {x} through a sigmoid]",
        formula: "[1 / (1 + exp(-x))|1/(1+exp(-x))|sigmoid(x)]",
        thing: "[its sigmoid|sigmoid of it|one over one plus exp of minus itself]",
        called: "[sigmoid|sigmoid activation|logistic function]",
        choices: &[],
        code: "1.0 / (1.0 + exp(-x))",
        range: (-8.0, 8.0),
        rule: |x, _| x.exp() / (1.0 + x.exp()),
    },
    Unary {
        name: "plain-relu-of-elements",
        verb: "[apply relu to {x}|set {x} to zero where it is negative|run {x} through relu]",
        formula: "[max(x, 0)|relu(x)|max(0, x)]",
        thing: "[the larger of it and zero|its relu|itself if positive, else 0]",
        called: "[relu|ReLU|relu activation]",
        choices: &[],
        code: "max(x, 0.0)",
        range: WIDE,
        rule: |x, _| if x > 0.0 { x } else { 0.0 },
    },
    Unary {
        name: "plain-leaky-relu-of-elements",
        verb: "[apply a leaky relu with slope {a} to {x}|apply leaky relu (slope {a}) to {x}]",
        formula: "[x if x > 0 else {a#} * x|leaky_relu(x, {a#})]",
        thing: "[{a} times itself where it is negative and itself elsewhere|its leaky relu with slope {a}]",
        called: "[leaky relu (slope {a#})|leaky relu with slope {a#}]",
        choices: &[0.01, 0.02, 0.05, 0.1, 0.2],
        code: "select(x * {n}, x, x > 0.0)",
        range: WIDE,
        rule: |x, a| if x < 0.0 { x * a } else { x },
    },
    Unary {
        name: "plain-clamp-elements",
        verb: "[clamp {x} to the range 0 to 1|clamp {x} between 0 and 1|saturate {x}|limit {x} to 0..1]",
        formula: "[clamp(x, 0, 1)|saturate(x)|min(max(x, 0), 1)]",
        thing: "[itself clamped to 0..1|its value limited to between 0 and 1]",
        called: "[clamp to 0..1|saturate|clamping between 0 and 1]",
        choices: &[],
        code: "clamp(x, 0.0, 1.0)",
        range: (-2.0, 3.0),
        rule: |x, _| x.clamp(0.0, 1.0),
    },
    Unary {
        name: "plain-threshold-elements",
        verb: "[threshold {x} at {a}, 1 above and 0 otherwise|set {x} to 1 if greater than {a}, else to 0|binarize {x} at {a}]",
        formula: "[1 if x > {a#} else 0|x>{a#}?1:0]",
        thing: "[1 if it is greater than {a} and 0 otherwise|a 1 above {a} and a 0 elsewhere]",
        called: "[binary threshold at {a#}|thresholding at {a#}, 0 or 1,]",
        choices: &[0.1, 0.2, 0.25, 0.3, 0.5, 0.5, 0.75, 1.0, 2.0, 3.0],
        code: "select(0.0, 1.0, x > {n})",
        range: (-4.0, 4.0),
        rule: |x, a| f64::from(u8::from(x as f32 > a as f32)),
    },
    Unary {
        name: "plain-sign-of-elements",
        verb: "[take the sign of {x}|replace {x} by -1, 0 or 1, its sign]",
        formula: "[sign(x)|-1, 0 or 1 by the sign of x]",
        thing: "[its sign|its sign as -1, 0 or 1]",
        called: "[sign|signum]",
        choices: &[],
        code: "sign(x)",
        range: WIDE,
        rule: |x, _| if x == 0.0 { 0.0 } else { x.signum() },
    },
    Unary {
        name: "plain-floor-elements",
        verb: "[round {x} down|floor {x}|apply floor to {x}]",
        formula: "[floor(x)|x rounded down]",
        thing: "[its floor|itself rounded down|the next integer at or below it]",
        called: "[floor|rounding down]",
        choices: &[],
        code: "floor(x)",
        range: WIDE,
        rule: |x, _| x - x.rem_euclid(1.0),
    },
    Unary {
        name: "plain-round-elements",
        verb: "[round {x} to the nearest integer|round {x}|apply round to {x}]",
        formula: "[round(x)|x rounded to the nearest integer]",
        thing: "[the nearest integer|itself rounded to the nearest integer]",
        called: "[rounding to the nearest integer|round]",
        choices: &[],
        code: "round(x)",
        range: WIDE,
        rule: |x, _| x.round_ties_even(),
    },
    Unary {
        name: "plain-fraction-of-elements",
        verb: "[take the fractional part of {x}|apply fract to {x}]",
        formula: "[fract(x)|x - floor(x)]",
        thing: "[its fractional part|fract of it]",
        called: "[fract|fractional part]",
        choices: &[],
        code: "fract(x)",
        range: (0.0, 10.0),
        rule: |x, _| x.rem_euclid(1.0),
    },
    Unary {
        name: "plain-one-minus-elements",
        verb: "[subtract {x} from 1|replace {x} by one minus itself|compute 1 minus x for {x}]",
        formula: "[1 - x|one minus x]",
        thing: "[one minus itself|its complement to 1]",
        called: "[one minus x|1 - x]",
        choices: &[],
        code: "1.0 - x",
        range: (-2.0, 2.0),
        rule: |x, _| -(x - 1.0),
    },
    Unary {
        name: "plain-power-of-elements",
        verb: "[raise {x} to the power of {a}|raise {x} to the power {a}|apply pow with exponent {a} to {x}]",
        formula: "[pow(x, {a#})|x^{a#}]",
        thing: "[its power with the exponent {a}|itself to the power {a}]",
        called: "[power of {a#}|pow with exponent {a#}]",
        choices: &[1.5, 2.2, 2.5, 3.5, 4.0, 5.0],
        code: "pow(x, {n})",
        range: (0.25, 3.0),
        rule: |x, a| (a * x.ln()).exp(),
    },
];

/// How a formula of one number is asked for.
fn unary_phrase(unary: &Unary) -> String {
    let every = unary.verb.replace("{x}", "{every}");
    let it = unary.verb.replace("{x}", "it");
    let (formula, thing, called) = (unary.formula, unary.thing, unary.called);
    format!(
        "[{every}|{every} in place|{every}|{every}, one thread per element|\
         replace [every|each] [element|value|number] [of|in] [a|the] {{array}} by {thing}|\
         set x to {formula} for [every|each] x in [a|the] {{array}}|\
         compute {formula} for [every|each] element x of [a|the] {{array}}, in place|\
         go over [a|the] {{array}}, take each element and {it}|\
         ¶{called} kernel [over|for] [a|the] {{array}}, in place|\
         ¶[compute shader|kernel|compute]: {every}|\
         ¶compute shader, x = {formula} for [every|each] x [in|of] [a|the] {{array}}|\
         ¶how [do|can|would] I {every} [in a compute shader|with a kernel|on the gpu]|\
         ¶I have a {{array}} and [want|need] {thing} [in place of|instead of] [every|each] element|\
         ¶[in|input]: a {{array}}. [out|output]: {thing} for each element, same buffer|\
         ¶what is the wgsl [kernel|compute shader] to {every}|\
         ¶write a [kernel|compute shader]. it [should|must] {every}|\
         ¶my numbers are in a {{array}}. please take each one and {it}, in place|\
         ¶elementwise {formula} [over|on] a {{array}}, in place|\
         ¶gpu, one thread for one element of a {{array}}: it becomes {thing}|\
         ¶[pls|please] {every}, compute shader|¶can the gpu {every}? [in place|the same buffer again], please|\
         ¶beginner question: what compute shader do I write to {every}|¶f(x) = {formula}, applied to all elements of a {{array}}, in place|\
         ¶each thread takes one element of a {{array}}. it should {it}|¶after the kernel has run, each element of the {{array}} should be {thing}|\
         ¶map over a {{array}}: x to {formula}, in place|¶x -> {formula}, {{array}}, in place|¶{called} on every element of my {{array}}, please|\
         ¶{thing}: that is what every element of the {{array}} should become|¶hello, I need help with a kernel that can {every}|\
         ¶simple compute shader to {every}, nothing else] {TAIL}"
    )
}

const ARRAY: &str = "[buffer|array|float buffer|float array|buffer of floats|array of floats|buffer|f32 buffer|array of f32|storage buffer of floats]";

fn told(slots: &mut Slots, value: f64) {
    let mut ways = if value.fract() == 0.0 {
        words::count(value as i64)
    } else {
        words::decimal(value)
    };
    if value == 0.5 {
        ways.extend(["one half".to_owned(), "1/2".to_owned()]);
    }
    slots.value("a", ways);
    slots.text("a#", value.to_string());
}

fn unary_task(unary: &'static Unary, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("array", ARRAY);
    slots.phrase(
        "every",
        "[[every|each] [element|value|number|entry] [of|in] [a|the] {array}|all [elements|values|numbers] [of|in] [a|the|my] {array}|[every|each] element of a {array}|the elements of a {array}|[every|each] element]",
    );
    let value = if unary.choices.is_empty() {
        0.0
    } else {
        *sampler.pick(unary.choices)
    };
    told(&mut slots, value);
    let options = Options::sample(&mut slots, sampler);
    let formula = unary.code.replace("{n}", &float(value));
    let statements = if formula.contains("data[i]") {
        format!("data[i] = {formula};")
    } else {
        format!("let x = data[i];\ndata[i] = {formula};")
    };
    let code = options.over(&write(0, "data", "f32"), "data", &statements);
    let rule = unary.rule;
    task(
        unary_phrase(unary),
        slots,
        options.modifiers,
        code,
        (100, unary.range),
        Box::new(move |buffers: &[Buffer]| buffers[0].iter().map(|&x| rule(x, value)).collect()),
    )
}

/// A formula of the elements of two buffers, into a third one.
struct Binary {
    name: &'static str,
    /// A command about `{two}`.
    verb: &'static str,
    formula: &'static str,
    /// What comes out for each pair.
    thing: &'static str,
    called: &'static str,
    choices: &'static [f64],
    /// An expression of `a[i]` and `b[i]`, with `{n}` for the value.
    code: &'static str,
    range: (f32, f32),
    rule: fn(f64, f64, f64) -> f64,
}

const BINARY: [Binary; 11] = [
    Binary {
        name: "plain-add-two-buffers",
        verb: "[add {two}|sum {two}|add up {two}]",
        formula: "[a + b|a plus b]",
        thing: "[the sum|a + b]",
        called: "[vector addition|elementwise addition|vector add]",
        choices: &[],
        code: "a[i] + b[i]",
        range: WIDE,
        rule: |x, y, _| x + y,
    },
    Binary {
        name: "plain-subtract-two-buffers",
        verb: "[subtract the second array from the first one|subtract the second from the first of {two}|subtract {two}, first minus second]",
        formula: "[a - b|a minus b]",
        thing: "[the difference, first minus second,|a - b]",
        called: "[vector subtraction, a - b|elementwise subtraction, a minus b]",
        choices: &[],
        code: "a[i] - b[i]",
        range: WIDE,
        rule: |x, y, _| x - y,
    },
    Binary {
        name: "plain-multiply-two-buffers",
        verb: "[multiply {two}|take the product of {two}]",
        formula: "[a * b|a times b]",
        thing: "[the product|a * b]",
        called: "[elementwise product|Hadamard product|elementwise multiplication]",
        choices: &[],
        code: "a[i] * b[i]",
        range: WIDE,
        rule: |x, y, _| x * y,
    },
    Binary {
        name: "plain-divide-two-buffers",
        verb: "[divide {two}, first by second|divide the first by the second of {two}]",
        formula: "[a / b|a divided by b]",
        thing: "[the quotient, first over second,|a / b]",
        called: "[elementwise division, a / b|elementwise quotient, a by b]",
        choices: &[],
        code: "a[i] / b[i]",
        range: (0.5, 10.0),
        rule: |x, y, _| x / y,
    },
    Binary {
        name: "plain-minimum-of-two-buffers",
        verb: "[take the minimum of {two}|take the smaller values of {two}]",
        formula: "[min(a, b)|the smaller of a and b]",
        thing: "[the smaller one|the minimum]",
        called: "[elementwise minimum|elementwise min]",
        choices: &[],
        code: "min(a[i], b[i])",
        range: WIDE,
        rule: |x, y, _| if x < y { x } else { y },
    },
    Binary {
        name: "plain-maximum-of-two-buffers",
        verb: "[take the maximum of {two}|take the larger values of {two}]",
        formula: "[max(a, b)|the larger of a and b]",
        thing: "[the larger one|the maximum]",
        called: "[elementwise maximum|elementwise max]",
        choices: &[],
        code: "max(a[i], b[i])",
        range: WIDE,
        rule: |x, y, _| if x > y { x } else { y },
    },
    Binary {
        name: "plain-average-of-two-buffers",
        verb: "[average {two}|take the mean of {two}]",
        formula: "[(a + b) / 2|(a + b) * 0.5|the average of a and b]",
        thing: "[the average|the mean]",
        called: "[elementwise average|elementwise mean]",
        choices: &[],
        code: "(a[i] + b[i]) * 0.5",
        range: WIDE,
        rule: |x, y, _| x / 2.0 + y / 2.0,
    },
    Binary {
        name: "plain-absolute-difference-of-two-buffers",
        verb: "[take the absolute difference of {two}|take the distance between the values of {two}]",
        formula: "[abs(a - b)|the absolute value of a - b]",
        thing: "[the absolute difference|abs of a - b]",
        called: "[absolute difference|elementwise absolute difference]",
        choices: &[],
        code: "abs(a[i] - b[i])",
        range: WIDE,
        rule: |x, y, _| if x > y { x - y } else { y - x },
    },
    Binary {
        name: "plain-squared-difference-of-two-buffers",
        verb: "[take the squared difference of {two}|square the differences of {two}]",
        formula: "[(a - b)^2|(a - b) squared|(a - b) * (a - b)]",
        thing: "[the squared difference|the squared error]",
        called: "[squared difference|squared error per element,]",
        choices: &[],
        code: "(a[i] - b[i]) * (a[i] - b[i])",
        range: WIDE,
        rule: |x, y, _| (x - y).powi(2),
    },
    Binary {
        name: "plain-greater-of-two-buffers",
        verb: "[compare {two}, 1 where the first is greater and 0 elsewhere|write 1 where the first of {two} is greater than the second, else 0]",
        formula: "[1 if a > b else 0|a>b?1:0]",
        thing: "[a 1 if the first is greater and a 0 otherwise|1 for a > b, else 0]",
        called: "[a > b comparison to 0 or 1|greater-than comparison of a with b, 1 or 0,]",
        choices: &[],
        code: "select(0.0, 1.0, a[i] > b[i])",
        range: WIDE,
        rule: |x, y, _| f64::from(u8::from(x > y)),
    },
    Binary {
        name: "plain-mix-two-buffers",
        verb: "[mix {two} by {a}|interpolate between {two} with t = {a}|lerp {two} by {a}]",
        formula: "[mix(a, b, {a#})|a + {a#} * (b - a)]",
        thing: "[the mix by {a}|what lies {a} of the way from the first to the second]",
        called: "[lerp with t = {a#}|linear interpolation with t = {a#}]",
        choices: &[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9],
        code: "mix(a[i], b[i], {n})",
        range: WIDE,
        rule: |x, y, t| x * (1.0 - t) + y * t,
    },
];

fn binary_phrase(binary: &Binary) -> String {
    let (verb, formula) = (binary.verb, binary.formula);
    let (thing, called) = (binary.thing, binary.called);
    format!(
        "[{verb} {{pairs}}|{verb} {{pairs}}|{verb} {{pairs}} and write to {{third}}|\
         compute {formula} for {{ab}} {{pairs}}|write {formula} to {{third}} for {{ab}}|\
         combine {{ab}} {{pairs}} by {formula}|store {formula} in {{third}} for each pair a and b of {{two}}|\
         ¶{called} kernel for {{two}}|¶{called} of {{two}}|\
         ¶[compute shader|kernel|compute]: {verb} {{pairs}}|\
         ¶c = {formula}, {{pairs}}, for {{ab}} and {{third}} c|\
         ¶how [do|can|would] I {verb} {{pairs}} [in a compute shader|with a kernel|on the gpu]|\
         ¶I have {{two}} of the same length and need {thing} of each pair in {{third}}|\
         ¶[in|input]: {{ab}}. [out|output]: {formula} per element|\
         ¶what is the wgsl [kernel|compute shader] to {verb} {{pairs}}|\
         ¶one thread per index: read a and b from {{two}}, write {formula}|\
         ¶write a [kernel|compute shader]. it [should|must] {verb} {{pairs}}|\
         ¶elementwise {formula} on {{ab}}, result in {{third}}|\
         ¶{called}, {{ab}} in, {{third}} out|\
         ¶two inputs a and b, one output, all f32 [arrays|buffers]: output is {formula} [at every index|for each i]|\
         ¶[pls|please] {verb} {{pairs}}, compute shader|¶can the gpu {verb} {{pairs}}? the result goes to {{third}}|\
         ¶f(a, b) = {formula}, for all pairs of {{two}}, into {{third}}|¶{{third}} should hold {thing} of each pair of {{two}}|\
         ¶beginner question: how to {verb} {{pairs}}, result in {{third}}|¶each thread reads one a and one b of {{two}} and stores {formula} in {{third}}|\
         ¶(a, b) -> {formula}, {{ab}}, into {{third}}|¶hello, I need help with a kernel that can {verb} {{pairs}}|\
         ¶simple compute shader to {verb} {{pairs}}, nothing else] {TAIL}"
    )
}

fn binary_task(binary: &'static Binary, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("two", "[two arrays|two buffers|two float buffers|two float arrays|two arrays of floats|two f32 buffers]");
    slots.phrase(
        "ab",
        "[the [buffers|arrays] a and b|float [buffers|arrays] a and b|two [buffers|arrays] a and b]",
    );
    slots.phrase(
        "pairs",
        "[element by element|elementwise|element-wise|index by index|per element]",
    );
    slots.phrase(
        "third",
        "[a third buffer|an output buffer|a third array|an output array]",
    );
    let value = if binary.choices.is_empty() {
        0.0
    } else {
        *sampler.pick(binary.choices)
    };
    told(&mut slots, value);
    let options = Options::sample(&mut slots, sampler);
    let formula = binary.code.replace("{n}", &float(value));
    let code = options.over(
        &two_inputs(Element::F32),
        "output",
        &format!("output[i] = {formula};"),
    );
    let rule = binary.rule;
    task(
        binary_phrase(binary),
        slots,
        options.modifiers,
        code,
        (100, binary.range),
        Box::new(move |buffers: &[Buffer]| {
            let pairs = buffers[0].iter().zip(&buffers[1]);
            pairs.map(|(&x, &y)| rule(x, y, value)).collect()
        }),
    )
}

/// Work in place on one buffer, by a formula of each number in it.
fn in_place(
    element: Element,
    statements: String,
    range: (f32, f32),
    rule: impl Fn(f64, usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element.code()),
        buffer: "data",
        statements,
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| Some(rule(buffers[0][at], at))),
    }
}

/// How many numbers an element has.
fn width(element: Element) -> usize {
    match element {
        Element::Vec2 => 2,
        Element::Vec3 => 3,
        Element::Vec4 => 4,
        _ => 1,
    }
}

const SPACE: &[Element] = &[Element::Vec3];
const DIRECTIONS: &[Element] = &[Element::Vec3, Element::Vec2];
const COLORS: &[Element] = &[Element::Vec4, Element::Vec3, Element::Vec2];

const KERNELS: [Kernel; 13] = [
    Kernel {
        name: "plain-saxpy",
        commands: "[compute saxpy, y = {a#} * x + y, on {xy}|do a saxpy with a = {a} on {xy}|add {a} times x to y for {xy}|update y to {a#} * x + y for {xy}|scale x by {a} and add it to y for {xy}|run axpy with alpha {a#} over {xy}|accumulate {a} times x into y for {xy}|do y += {a#} * x for {xy}|\
         ¶saxpy: y = {a#} * x + y|¶saxpy kernel with a = {a#}|¶saxpy, a = {a#}, {xy}|¶axpy kernel, alpha = {a#}, y in place|¶y = {a#} * x + y in a compute shader|¶compute shader: y += {a#} * x for {xy}|¶how do I write saxpy in wgsl, with a = {a#}|\
         ¶I have {xy}. y should become {a#} * x + y, element by element|¶[in|inputs]: {xy}, a = {a#}. [out|result]: y = a * x + y, in place|¶BLAS saxpy, factor {a#}, compute shader|¶what is the wgsl kernel for y = {a#}x + y|¶each thread: y(i) = {a#} * x(i) + y(i)|¶please a kernel that multiplies x with {a} and adds it on y, {xy}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("xy", "[two buffers x and y|the buffers x and y|two arrays x and y|the arrays x and y|float arrays x and y|f32 buffers x and y]");
            let a = *sampler.pick(&[
                -3.0, -2.0, -1.5, -1.0, -0.5, 0.1, 0.25, 0.5, 1.5, 2.0, 2.0, 2.5, 3.0, 4.0, 5.0,
                10.0,
            ]);
            slots.text("a", a.to_string());
            slots.text("a#", a.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "x", "f32") + &write(1, "y", "f32"),
                buffer: "y",
                statements: format!("y[i] = {} * x[i] + y[i];", float(a)),
                sample: (ELEMENTS, RANGE),
                rule: each(move |buffers, at| Some(buffers[1][at] + a * buffers[0][at])),
            }
        },
    },
    Kernel {
        name: "plain-fill-with-index",
        commands: "[fill {buffer} with the index of each element|write the index of every element into {buffer}|write i to element i of {buffer}|store each thread's index in {buffer}|fill {buffer} with 0, 1, 2, 3 and so on|number the elements of {buffer} from 0|make {buffer} hold 0, 1, 2 and so on|set every element of {buffer} to its own index|\
         ¶iota kernel for {buffer}|¶compute shader: fill {buffer} with indices|¶data(i) = i for {buffer}|¶how do I fill {buffer} with its indices in a compute shader|¶I need {buffer} with 0, 1, 2 and so on, each element its own index|¶each thread writes its index to {buffer}|\
         ¶[out|output]: {buffer} where the value at i is i|¶arange from 0 on the gpu, into {buffer}|¶please write kernel, element number i of {buffer} gets value i|¶what is the wgsl to write id.x into {buffer} at id.x|¶need {buffer} that counts 0, 1, 2 and so on|¶Could you fill {buffer} with the numbers from 0 upward|¶every element of {buffer} should know its own index]",
        elements: &[Element::U32, Element::F32],
        draw: |element, _, _| {
            let index = if element == Element::U32 {
                "i"
            } else {
                "f32(i)"
            };
            in_place(element, format!("data[i] = {index};"), RANGE, |_, at| {
                at as f64
            })
        },
    },
    Kernel {
        name: "map-xor-constant",
        commands: "[xor every element of {buffer} with {n}|XOR {buffer} with {n}|apply a bitwise xor with {n} to every element of {buffer}|flip the bits {n} in every element of {buffer}|do x ^= {n} for all of {buffer}|toggle the bits of {n} in each element of {buffer}|bitwise-xor {buffer} with the constant {n}|set x to x ^ {n} for each x in {buffer}|\
         ¶xor kernel with key {n} over {buffer}|¶x ^ {n} for all of {buffer}, in place|¶compute shader: xor {buffer} with {n}|¶how do I xor {buffer} with {n} on the gpu|¶toggle mask {n}, applied to each element of {buffer}|¶I have {buffer} and want each element xored with {n}|\
         ¶[in|input]: {buffer}. op: ^ {n}. in place|¶simple xor encryption of {buffer} with the key {n}, compute shader|¶each thread xors one element of {buffer} with {n}|¶where {n} has a 1 bit, flip that bit in every element of {buffer}|¶need kernel: all of {buffer} xor {n}|¶Could you xor each element of {buffer} with {n}]",
        elements: WHOLE,
        draw: |element, slots, sampler| {
            let mask: u32 =
                *sampler.pick(&[1, 3, 5, 6, 7, 8, 10, 12, 15, 31, 42, 63, 85, 127, 255]);
            slots.text("n", mask.to_string());
            let literal = element.scalar(f64::from(mask));
            let statements = format!("let x = data[i];\ndata[i] = x ^ {literal};");
            in_place(element, statements, (0.0, 1000.0), move |x, _| {
                f64::from(x as u32 ^ mask)
            })
        },
    },
    Kernel {
        name: "wrap-values",
        commands: "[wrap every element of {buffer} into the range 0 to {n} with floor|take every float of {buffer} modulo {n}, never negative|bring each x in {buffer} into 0..{n} by x - {n} * floor(x / {n})|compute x - {n} * floor(x / {n}) for {buffer}|wrap the floats in {buffer} around at {n}, negative ones too|do a floored modulo {n} on {buffer}|reduce all of {buffer} modulo {n} with the floor formula|make {buffer} periodic with period {n}, values 0 to {n}|\
         ¶floored modulo {n} kernel for {buffer}|¶x - {n} * floor(x / {n}) for each x of {buffer}|¶values in {buffer} can leave 0..{n} on both sides, wrap them around|¶I have {buffer} and each value should be wrapped into 0..{n}, like an angle|¶how do I wrap the numbers of {buffer} into 0 to {n}, also the negative ones|\
         ¶compute shader: GLSL style mod(x, {n}) over {buffer}|¶[in|input]: {buffer}. [out|output]: mod(x, {n}) with floor, in place|¶each thread wraps one value of {buffer} into 0..{n}|¶like a clock with {n} hours: wrap the floats in {buffer} into 0..{n}|¶need kernel: floats of {buffer} wrapped to 0..{n}, also below zero|¶Could you wrap {buffer} into 0 to {n} with the floor formula|¶angles or hours in {buffer} run over, bring them back into 0..{n} with floor]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 12.0]);
            slots.text("n", n.to_string());
            let code = float(n);
            let statements = format!("let x = data[i];\ndata[i] = x - {code} * floor(x / {code});");
            in_place(element, statements, (-29.5, 29.5), move |x, _| {
                x.rem_euclid(n)
            })
        },
    },
    Kernel {
        name: "cross-products-of-buffers",
        commands: "[take the cross product of {two} element by element|compute cross(a, b) for every pair of {two}|write the cross products of {two} to an output buffer|cross each vector of the first with that of the second of {two}|compute the elementwise cross product of {two}|store cross(a, b) in a third buffer for {two}|\
         ¶cross product kernel for {two}|¶output = cross(a, b), {two}|¶I have {two} and need the cross product of each pair|¶compute shader: cross products of {two}|¶how do I cross {two} with each other, vector by vector|¶[in|inputs]: {two}. [out|output]: a x b for each index|\
         ¶each thread takes a vector from each of {two} and writes their cross product|¶for every pair of {two}, the vector at right angles to both, first cross second|¶normals from edges: cross(a, b) for {two}|¶a x b, per element, {two}, into an output|¶need kernel for the cross product of {two}|¶Could you cross every pair of vectors from {two}, first times second]",
        elements: SPACE,
        draw: |element, _, _| {
            computed(
                two_inputs(element),
                "output[i] = cross(a[i], b[i]);".into(),
                RANGE,
                |buffers, at| {
                    let (start, part) = (at / 3 * 3, at % 3);
                    let (p, q) = (start + (part + 1) % 3, start + (part + 2) % 3);
                    buffers[0][p] * buffers[1][q] - buffers[1][p] * buffers[0][q]
                },
            )
        },
    },
    Kernel {
        name: "dot-with-vector",
        commands: "[take the dot product of every vector in {buffer} with {n}|compute dot(v, vec3{n}) for each v of {buffer} into an output|dot each element of {buffer} with the vector {n}|write the dot products of {buffer} with {n} to a float buffer|project {buffer} on the vector {n} by a dot product|compute for each vector in {buffer} its dot product with {n}|\
         ¶dot product with {n} for all of {buffer}, output is f32|¶compute shader: dot of each vector in {buffer} with {n}|¶I have {buffer} and need the dot with {n} as a float for each|¶how do I get the dot product of every element of {buffer} and {n}|¶output(i) = dot(input(i), vec3{n}), {buffer}|\
         ¶[in|input]: {buffer}. [out|output]: one float each, the dot product with {n}|¶each thread reads a vector of {buffer} and writes its dot product with {n}|¶how far does each vector of {buffer} point along {n}? dot product, not normalized|¶v dot {n} for every v in {buffer}, floats out|¶need the dot product with {n} for every vector in {buffer}, floats out|¶Could you dot all of {buffer} with {n} and write floats]",
        elements: SPACE,
        draw: |element, slots, sampler| {
            let n: [f64; 3] = *sampler.pick(&[
                [0.0, 1.0, 0.0],
                [1.0, 0.0, 0.0],
                [0.0, 0.0, 1.0],
                [1.0, 1.0, 1.0],
                [1.0, 2.0, 3.0],
                [0.5, 0.5, 0.0],
                [0.0, -1.0, 0.0],
                [2.0, 0.0, 1.0],
            ]);
            slots.text("n", format!("({}, {}, {})", n[0], n[1], n[2]));
            computed(
                read(0, "input", element.code()) + &write(1, "output", "f32"),
                format!(
                    "output[i] = dot(input[i], vec3<f32>({}));",
                    n.map(float).join(", ")
                ),
                RANGE,
                move |buffers, at| {
                    let vector = &buffers[0][3 * at..3 * at + 3];
                    vector.iter().zip(n).map(|(part, other)| part * other).sum()
                },
            )
        },
    },
    Kernel {
        name: "distances-of-buffers",
        commands: "[compute the distance between the points of {two}, pair by pair|write distance(a, b) for every pair of points in {two}|take the distances of corresponding points of {two}|measure how far apart the points of {two} are, index by index|store the distance of each pair of {two} in a float buffer|compute pairwise distances, i with i, of {two}|\
         ¶distance kernel for {two}|¶output = distance(a, b), {two}|¶I have {two}, points. for each index I need their distance|¶compute shader: distances between {two}, element by element|¶how do I get the distance from each point in the first to that in the second of {two}|¶[in|inputs]: {two}. [out|output]: distance per index, f32|\
         ¶each thread takes a point from each of {two} and writes how far apart they are|¶length(a - b) for each pair of {two}, floats out|¶Euclidean distance, element by element, {two}|¶how far did each point move? {two}, before and after, the distance as a float|¶need kernel for the distance of each pair of points, {two}|¶Could you measure the distance between the points of {two} at each index]",
        elements: DIRECTIONS,
        draw: |element, _, _| {
            let size = width(element);
            computed(
                read(0, "a", element.code())
                    + &read(1, "b", element.code())
                    + &write(2, "output", "f32"),
                "output[i] = distance(a[i], b[i]);".into(),
                RANGE,
                move |buffers, at| {
                    let parts = at * size..at * size + size;
                    let squares = parts.map(|part| (buffers[0][part] - buffers[1][part]).powi(2));
                    squares.sum::<f64>().sqrt()
                },
            )
        },
    },
    Kernel {
        name: "swap-buffers",
        commands: "[swap the contents of {two}|exchange {two} element by element|swap {two}|make {two} trade their contents|swap the elements of {two} at every index|exchange the values of {two}|put the first of {two} into the second and the second into the first|interchange {two}|\
         ¶swap kernel for {two}|¶compute shader that swaps {two}|¶I have {two} and want their contents exchanged|¶how do I swap {two} in a compute shader|¶each thread swaps one pair of elements of {two}|¶a becomes b and b becomes a, {two}, element by element|\
         ¶[in and out|in, out]: {two}, exchanged afterwards|¶std::swap_ranges in wgsl, {two}|¶what was in the first should be in the second and the other way round, {two}|¶ping-pong without rebinding: swap the data of {two}|¶need kernel that exchanges {two}|¶Could you swap all elements between {two}|¶tmp = a(i), a(i) = b(i), b(i) = tmp, {two}|\
                   ¶contents of the second go to the first and of the first to the second, {two}|¶exchange kernel: {two}, each index]",
        elements: ALL,
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: write(0, "a", element.code()) + &write(1, "b", element.code()),
            buffer: "b",
            statements: "let x = a[i];\na[i] = b[i];\nb[i] = x;".into(),
            sample: (ELEMENTS, RANGE),
            rule: each(|buffers, at| Some(buffers[0][at])),
        },
    },
    Kernel {
        name: "fill-with-vector",
        commands: "[fill {buffer} with {n}|set every element of {buffer} to {n}|write the vector {n} to each element of {buffer}|initialize {buffer} with {n}|put {n} everywhere in {buffer}|make every vector in {buffer} equal to {n}|store {n} in all elements of {buffer}|reset {buffer} to {n}|\
         ¶fill kernel, {buffer}, value {n}|¶compute shader: fill {buffer} with {n}|¶I have {buffer} and all elements should be {n}|¶how do I set all of {buffer} to {n}|¶each thread writes {n} to one element of {buffer}|¶{buffer}: every element = {n}|\
         ¶[out|output]: {buffer}, all {n}|¶before drawing I want {buffer} to hold {n} in each element|¶memset with a vector: {n} to all of {buffer}|¶need {buffer} filled with {n}|¶Could you set all elements of {buffer} to {n}|¶clear {buffer} to the value {n}|\
                   ¶same vector everywhere: {n} in {buffer}|¶{n} is the start value for each element of {buffer}|¶paint {buffer}, every entry gets {n}]",
        elements: COLORS,
        draw: |element, slots, sampler| {
            let size = width(element);
            let values: Vec<f64> = loop {
                let drawn: Vec<f64> = (0..size)
                    .map(|_| *sampler.pick(&[0.0, 0.0, 0.25, 0.5, 1.0, 1.0, 2.0, -1.0]))
                    .collect();
                if drawn.iter().any(|part| *part != drawn[0]) {
                    break drawn;
                }
            };
            let texts: Vec<String> = values.iter().map(ToString::to_string).collect();
            slots.text("n", format!("({})", texts.join(", ")));
            let literals: Vec<String> = values.iter().map(|part| float(*part)).collect();
            let statements = format!("data[i] = {}({});", element.code(), literals.join(", "));
            in_place(element, statements, RANGE, move |_, at| values[at % size])
        },
    },
    Kernel {
        name: "move-toward-value",
        commands: "[move every element of {buffer} {t} of the way toward {n}|lerp every value in {buffer} toward {n} by {t}|mix each element of {buffer} with {n} by {t}|blend all values of {buffer} with the constant {n}, t = {t}|interpolate each x of {buffer} toward {n} with t = {t}|pull all numbers in {buffer} toward {n} by {t}|compute mix(x, {n}, {t}) for {buffer}|\
         ¶x = mix(x, {n}, {t}) for all of {buffer}|¶compute shader: lerp {buffer} to {n} by {t}, in place|¶I have {buffer} and each value should go {t} of the way to {n}|¶how do I ease all values of {buffer} toward {n} by {t} per pass|¶exponential smoothing toward {n}, factor {t}, {buffer}|\
         ¶each thread moves one value of {buffer} closer to {n}, by {t} of the distance|¶x += {t} * ({n} - x), {buffer}, written with mix|¶[in and out|data]: {buffer}. target: {n}. t: {t}. linear interpolation|¶need kernel: each value of {buffer} goes {t} of the way toward {n}|¶Could you lerp all of {buffer} to {n} with t = {t}|\
                   ¶target {n}, rate {t}: each element of {buffer} moves that share closer to it|¶x += {t} * ({n} - x) for every x of {buffer}|¶with a share of {t}, pull all of {buffer} to {n}]",
        elements: FLOATS,
        draw: |element, slots, sampler| {
            let n = sampler.int(1, 20) as f64;
            let t = *sampler.pick(&[0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 0.9]);
            slots.text("n", n.to_string());
            slots.text("t", t.to_string());
            let target = element.splat(n);
            let statements = format!("data[i] = mix(data[i], {target}, {});", float(t));
            in_place(element, statements, RANGE, move |x, _| x + t * (n - x))
        },
    },
    Kernel {
        name: "flip-component",
        commands: "[negate the {c} component of every vector in {buffer}|flip the sign of {c} in {buffer}|mirror all vectors of {buffer} by negating {c}|negate {c} of each element of {buffer}, keep the rest|multiply only {c} of {buffer} by -1|turn {c} into -{c} for each vector in {buffer}|invert the {c} axis of {buffer}|\
         ¶{c} = -{c} for all of {buffer}, in place|¶compute shader: flip {c} of {buffer}|¶I have {buffer} and {c} points the wrong way, negate it in each|¶how do I flip only the {c} component of {buffer}|¶each thread changes the sign of {c} in one vector of {buffer}|\
         ¶[in and out|data]: {buffer}. op: {c} becomes -{c}|¶mirror kernel, {buffer}, axis {c}|¶the points in {buffer} are mirrored, so negate their {c}|¶need kernel: {c} of each vector in {buffer} gets the other sign|¶Could you negate {c} for all of {buffer} and leave the others]",
        elements: DIRECTIONS,
        draw: |element, slots, sampler| {
            let size = width(element);
            let axis = sampler.below(size);
            let name = ["x", "y", "z"][axis];
            slots.text("c", name);
            let statements = format!("data[i].{name} = -data[i].{name};");
            in_place(element, statements, RANGE, move |x, at| {
                if at % size == axis { -x } else { x }
            })
        },
    },
    Kernel {
        name: "add-three-buffers",
        commands: "[add {three} element by element|sum {three} into an output buffer|compute a + b + c for {three}|write the elementwise sum of {three} to an output|add up {three}, index by index|take the sum of {three} at every index|\
         ¶a + b + c, elementwise, {three}|¶kernel: sum of {three} into a fourth one|¶compute shader that adds {three}|¶I have {three} and need the sum at each index in an output|¶how do I add {three} on the gpu, element by element|¶[in|inputs]: {three}. [out|output]: a + b + c per index|\
         ¶each thread reads one value from each of {three} and writes their sum|¶three inputs, one output, output = a + b + c for each element, {three}|¶please sum {three} together, same index with same index|¶need kernel: sum of {three}, element by element|¶Could you add {three} and write the sums to an output|\
                   ¶three inputs, one output, the output is their sum at each index, {three}|¶output(i) = a(i) + b(i) + c(i), {three}|¶points of three rounds in {three}: total per player]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("three", "[three buffers|three arrays|three float buffers|three arrays of floats|the buffers a, b and c|the arrays a, b and c|three f32 arrays]");
            let inputs = read(0, "a", "f32") + &read(1, "b", "f32") + &read(2, "c", "f32");
            computed(
                inputs + &write(3, "output", "f32"),
                "output[i] = a[i] + b[i] + c[i];".into(),
                RANGE,
                |buffers, at| buffers[..3].iter().map(|buffer| buffer[at]).sum(),
            )
        },
    },
    Kernel {
        name: "scale-into-output",
        commands: "[read {buffer} as input and write every value times {n} to an output buffer|copy {buffer} to an output, multiplied by {n}|write {n} times the input to the output, {buffer}|scale {buffer} by {n} into a second buffer|multiply {buffer} by {n} into an output buffer, input unchanged|store input times {n} in a separate output, {buffer}|\
         ¶output = {n} * input, {buffer}|¶kernel with input and output: multiply {buffer} by {n}|¶compute shader that reads {buffer} and writes {n} times each value to another one|¶I have {buffer} that must stay as it is. in a second one I need all values times {n}|\
         ¶[in|input]: {buffer}. [out|output]: another buffer, {n} times the values|¶how do I write {buffer} times {n} to a different buffer|¶each thread reads one value of {buffer}, multiplies by {n} and stores it in the output buffer|¶two bindings, input and output. output is input times {n}, {buffer}|¶need kernel: output is {n} times the input, {buffer}|¶Could you write {n} times {buffer} to a second buffer|\
                   ¶keep the input, write {n} times each value to the output, {buffer}|¶output(i) = {n} * input(i), {buffer}|¶not in place: {buffer} times {n} into another buffer]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 12, slots, sampler) as f64;
            computed(
                read(0, "input", element.code()) + &write(1, "output", element.code()),
                format!("output[i] = input[i] * {};", float(n)),
                RANGE,
                move |buffers, at| buffers[0][at] * n,
            )
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    let unary = UNARY.iter().map(|unary: &'static Unary| {
        Family::new("compute", unary.name, move |sampler| {
            unary_task(unary, sampler)
        })
    });
    let binary = BINARY.iter().map(|binary: &'static Binary| {
        Family::new("compute", binary.name, move |sampler| {
            binary_task(binary, sampler)
        })
    });
    unary
        .chain(binary)
        .chain(Kernel::families(&KERNELS))
        .collect()
}
