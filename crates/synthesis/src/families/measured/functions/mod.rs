//! Functions whose constants, ranges, weights, periods, sizes and names are told.

mod curves;
mod formulas;
mod limits;
mod points;

use self::curves::{decaying_sine, stairs, wave};
use self::formulas::{luma, map_range, polynomial, price, weighted_mean};
use self::limits::{clamp_between, count_beyond, two_values};
use self::points::{distance, named_box, rotate};
use crate::code::indent;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task, ValueRule};
use crate::wording::Slots;

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
