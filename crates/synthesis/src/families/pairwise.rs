//! Compute shaders that combine the elements of two buffers, one pair at a time.

use super::kernels::{ALL, Element, FLOATS, Options, SCALARS, SIGNED, TAIL, read, task, write};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// A formula of two numbers, and of a parameter.
struct Pairwise {
    name: &'static str,
    /// Commands about two buffers: `{two}`, or `{first}` and `{second}`; with the parameter `{k}`.
    commands: &'static [&'static str],
    /// The same about an element `{x}` of the first buffer and `{y}` of the second.
    pair: &'static str,
    elements: &'static [Element],
    parameter: fn(&mut Sampler) -> f64,
    /// An expression of `x`, `y` and the parameter as a literal.
    code: fn(&str, &str, Element, f64) -> String,
    range: (f32, f32),
    rule: fn(f64, f64, f64) -> f64,
}

fn none(_: &mut Sampler) -> f64 {
    0.0
}

const PAIRWISE: [Pairwise; 15] = [
    Pairwise {
        name: "add-buffers",
        commands: &[
            "add {two}",
            "sum {two} element by element",
            "compute the elementwise sum of {two}",
            "add {first} to {second}",
            "perform vector addition on {two}",
        ],
        pair: "add {x} and {y}",
        elements: ALL,
        parameter: none,
        code: |x, y, _, _| format!("{x} + {y}"),
        range: (-10.0, 10.0),
        rule: |x, y, _| x + y,
    },
    Pairwise {
        name: "subtract-buffers",
        commands: &[
            "subtract {second} from {first}",
            "compute {first} minus {second}",
            "take the difference of {first} and {second}",
        ],
        pair: "subtract {y} from {x}",
        elements: SIGNED,
        parameter: none,
        code: |x, y, _, _| format!("{x} - {y}"),
        range: (-10.0, 10.0),
        rule: |x, y, _| x - y,
    },
    Pairwise {
        name: "multiply-buffers",
        commands: &[
            "multiply {two} element by element",
            "compute the elementwise product of {two}",
            "multiply {first} by {second}",
            "compute the Hadamard product of {two}",
        ],
        pair: "multiply {x} by {y}",
        elements: ALL,
        parameter: none,
        code: |x, y, _, _| format!("{x} * {y}"),
        range: (-10.0, 10.0),
        rule: |x, y, _| x * y,
    },
    Pairwise {
        name: "divide-buffers",
        commands: &[
            "divide {first} by {second}",
            "compute the quotient of {first} and {second}",
            "divide each element of {first} by that of {second}",
        ],
        pair: "divide {x} by {y}",
        elements: FLOATS,
        parameter: none,
        code: |x, y, _, _| format!("{x} / {y}"),
        range: (0.5, 10.0),
        rule: |x, y, _| x / y,
    },
    Pairwise {
        name: "minimum-of-buffers",
        commands: &[
            "take the elementwise minimum of {two}",
            "take the smaller element of {two}",
            "compute the minimum of {first} and {second}",
            "compute min(a, b) for {two}",
        ],
        pair: "take the smaller of {x} and {y}",
        elements: ALL,
        parameter: none,
        code: |x, y, _, _| format!("min({x}, {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| if x < y { x } else { y },
    },
    Pairwise {
        name: "maximum-of-buffers",
        commands: &[
            "take the elementwise maximum of {two}",
            "take the larger element of {two}",
            "compute the maximum of {first} and {second}",
            "compute max(a, b) for {two}",
        ],
        pair: "take the larger of {x} and {y}",
        elements: ALL,
        parameter: none,
        code: |x, y, _, _| format!("max({x}, {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| if x > y { x } else { y },
    },
    Pairwise {
        name: "saxpy",
        commands: &[
            "compute saxpy with a factor of {k} on {two}",
            "multiply {first} by {k} and add {second}",
            "compute {k} * x + y for {two}",
            "add {k} times {first} to {second}",
        ],
        pair: "compute {k} times {x} plus {y}",
        elements: FLOATS,
        parameter: |sampler| *sampler.pick(&[0.5, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0]),
        code: |x, y, element, k| format!("{} * {x} + {y}", element.scalar(k)),
        range: (-10.0, 10.0),
        rule: |x, y, k| y + x * k,
    },
    Pairwise {
        name: "blend-buffers",
        commands: &[
            "blend {two} with a weight of {k}",
            "interpolate between {first} and {second} by {k}",
            "mix {first} and {second} by {k}",
            "lerp from {first} to {second} with t = {k}",
        ],
        pair: "interpolate from {x} to {y} by {k}",
        elements: FLOATS,
        parameter: |sampler| *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8, 0.9]),
        code: |x, y, _, k| format!("mix({x}, {y}, {k})"),
        range: (-10.0, 10.0),
        rule: |x, y, k| (1.0 - k) * x + k * y,
    },
    Pairwise {
        name: "average-buffers",
        commands: &[
            "average {two}",
            "take the mean of {two}",
            "compute the elementwise average of {two}",
            "average {first} and {second}",
        ],
        pair: "take the mean of {x} and {y}",
        elements: FLOATS,
        parameter: none,
        code: |x, y, _, _| format!("({x} + {y}) * 0.5"),
        range: (-10.0, 10.0),
        rule: |x, y, _| f64::midpoint(x, y),
    },
    Pairwise {
        name: "absolute-difference",
        commands: &[
            "compute the absolute difference of {two}",
            "compute how far {first} and {second} are apart",
            "take abs(a - b) for {two}",
            "compute the distance between {first} and {second} element by element",
        ],
        pair: "take the absolute difference of {x} and {y}",
        elements: SIGNED,
        parameter: none,
        code: |x, y, _, _| format!("abs({x} - {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| (x.max(y)) - (x.min(y)),
    },
    Pairwise {
        name: "squared-difference",
        commands: &[
            "compute the squared difference of {two}",
            "compute the squared error between {first} and {second}",
            "square the difference of {two}",
        ],
        pair: "square the difference of {x} and {y}",
        elements: SIGNED,
        parameter: none,
        code: |x, y, _, _| format!("({x} - {y}) * ({x} - {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| (x - y).powi(2),
    },
    Pairwise {
        name: "hypotenuse",
        commands: &[
            "compute the hypotenuse of {two}",
            "compute sqrt(x*x + y*y) for {two}",
            "compute the magnitude from x in {first} and y in {second}",
        ],
        pair: "compute the hypotenuse of {x} and {y}",
        elements: &[Element::F32],
        parameter: none,
        code: |x, y, _, _| format!("sqrt({x} * {x} + {y} * {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| x.hypot(y),
    },
    Pairwise {
        name: "compare-buffers",
        commands: &[
            "compare {first} with {second} and write 1 where it is greater, else 0",
            "write 1 where {first} is greater than {second} and 0 elsewhere",
            "flag with 1 where {first} exceeds {second}",
        ],
        pair: "write 1 if {x} is greater than {y}, else 0",
        elements: SCALARS,
        parameter: none,
        code: |x, y, element, _| {
            format!(
                "select({}, {}, {x} > {y})",
                element.scalar(0.0),
                element.scalar(1.0)
            )
        },
        range: (-10.0, 10.0),
        rule: |x, y, _| if x > y { 1.0 } else { 0.0 },
    },
    Pairwise {
        name: "equal-flags",
        commands: &[
            "compare {two} for equality, 1 where equal and 0 elsewhere",
            "write 1 where {first} and {second} are equal, otherwise 0",
            "flag with 1 the elements that are the same in {two}",
        ],
        pair: "write 1 if {x} equals {y}, else 0",
        elements: &[Element::U32, Element::I32],
        parameter: none,
        code: |x, y, element, _| {
            format!(
                "select({}, {}, {x} == {y})",
                element.scalar(0.0),
                element.scalar(1.0)
            )
        },
        range: (-3.0, 3.0),
        rule: |x, y, _| f64::from(u8::from((x - y).abs() < 0.5)),
    },
    Pairwise {
        name: "bitwise-xor",
        commands: &[
            "xor {two}",
            "compute the bitwise xor of {two}",
            "xor {first} with {second}",
        ],
        pair: "xor {x} and {y}",
        elements: &[Element::U32, Element::I32],
        parameter: none,
        code: |x, y, _, _| format!("{x} ^ {y}"),
        range: (0.0, 1000.0),
        rule: |x, y, _| f64::from(x as u32 ^ y as u32),
    },
];

/// What may be done with each result.
struct Then {
    modifier: &'static str,
    phrase: &'static str,
    /// An expression of `x`.
    code: fn(Element) -> String,
    rule: fn(f64) -> f64,
}

const THEN: [Then; 3] = [
    Then {
        modifier: "then-absolute-value",
        phrase: "[, then|and then] take the absolute value",
        code: |_| "abs(x)".into(),
        rule: f64::abs,
    },
    Then {
        modifier: "then-double",
        phrase: "[, then|and then] double [it|the result]",
        code: |element| format!("x * {}", element.scalar(2.0)),
        rule: |x| 2.0 * x,
    },
    Then {
        modifier: "then-negate",
        phrase: "[, then|and then] negate [it|the result]",
        code: |_| "-x".into(),
        rule: |x| -x,
    },
];

fn pair_task(pairwise: &'static Pairwise, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let element = Element::sample(pairwise.elements, sampler);
    modifiers.extend(element.modifier());
    let k = (pairwise.parameter)(sampler);
    slots.value("k", words::decimal(k));
    slots.phrase("two", element.two());
    slots.phrase(
        "first",
        "[the first buffer|the first array|buffer A|array A]",
    );
    slots.phrase(
        "second",
        "[the second buffer|the second one|buffer B|array B]",
    );
    slots.phrase("both", element.both());
    let in_place = sampler.chance(0.25);
    slots.phrase(
        "into",
        "[|||into a third buffer|into an output buffer|, writing to a separate output]",
    );
    let mut to = "output";
    if in_place {
        modifiers.push("in-place");
        slots.phrase(
            "into",
            "[in place in the second buffer|, storing the result in the second buffer|, overwriting the second buffer|and write it back to B]",
        );
        to = "b";
    }
    let formula = (pairwise.code)("a[i]", "b[i]", element, k);
    let chained = &THEN[sampler.below(THEN.len())];
    let is_chained = sampler.chance(0.25) && element != Element::U32;
    slots.phrase("then", "");
    let mut statements = format!("{to}[i] = {formula};");
    if is_chained {
        modifiers.push(chained.modifier);
        slots.phrase("then", chained.phrase);
        let last = (chained.code)(element);
        statements = format!("let x = {formula};\n{to}[i] = {last};");
    }
    let options = Options::sample(&mut slots, sampler);
    let declarations = if in_place {
        read(0, "a", element.code()) + &write(1, "b", element.code())
    } else {
        read(0, "a", element.code())
            + &read(1, "b", element.code())
            + &write(2, "output", element.code())
    };
    let code = options.over(&declarations, to, &statements);
    modifiers.extend(&options.modifiers);
    // Where the command names no type, the end does.
    let typed: Vec<String> = pairwise
        .commands
        .iter()
        .map(|command| {
            let end = if command.contains("{two}") {
                ""
            } else {
                "{both}"
            };
            format!("{command}{end}")
        })
        .collect();
    let command = format!("[{}]", typed.join("|"));
    let pair = pairwise
        .pair
        .replace("{x}", "[x|the first|the element of the first]")
        .replace("{y}", "[y|the second|that of the second]");
    let phrase = format!(
        "[{command} {{then}} {{into}} {TAIL}|{command} {{then}} {{into}} {TAIL}|{command} {{then}} {{into}} {TAIL}|\
         [go through|walk over|process] {{two}}[:| and] for [each|every] pair of elements, {pair} {{then}} {{into}} {TAIL}]"
    );
    let rule = pairwise.rule;
    task(
        phrase,
        slots,
        modifiers,
        code,
        (100, pairwise.range),
        Box::new(move |buffers: &[Buffer]| {
            let pairs = buffers[0].iter().zip(&buffers[1]);
            let value = |(&x, &y): (&f64, &f64)| {
                let z = rule(x, y, k);
                if is_chained { (chained.rule)(z) } else { z }
            };
            pairs.map(value).collect()
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let family = |pairwise: &'static Pairwise| {
        Family::new("compute", pairwise.name, move |sampler| {
            pair_task(pairwise, sampler)
        })
    };
    PAIRWISE.iter().map(family).collect()
}
