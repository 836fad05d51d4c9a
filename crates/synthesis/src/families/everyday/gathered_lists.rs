//! What a single thread gathers from a list: running figures, yes or no, and sums of formulas.

use super::signal_lists::{floats, mean};
use crate::code::float;
use crate::families::elementwise::WHOLE;
use crate::families::kernels::{Element, read, task, write};
use crate::families::serial_figures::{WAY, in_one_thread};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// What one thread writes for each element of all so far: the modifier, how it is called, the statements in front, those of
/// the loop, the range, and the rule for the elements so far.
type Running = (
    &'static str,
    &'static str,
    [&'static str; 3],
    (f32, f32),
    fn(&[f64]) -> f64,
);

static RUNNING: [Running; 4] = [
    (
        "product",
        "[running product|cumulative product|product of all elements so far]",
        ["1.0", "total *= input[i];", "total"],
        (0.9, 1.1),
        |x| x.iter().product(),
    ),
    (
        "minimum",
        "[running minimum|cumulative minimum|smallest element so far]",
        ["input[0]", "total = min(total, input[i]);", "total"],
        (-10.0, 10.0),
        |x| x.iter().copied().fold(f64::INFINITY, f64::min),
    ),
    (
        "mean",
        "[running mean of all elements so far|average of everything up to each element|cumulative average]",
        ["0.0", "total += input[i];", "total / f32(i + 1u)"],
        (-10.0, 10.0),
        mean,
    ),
    (
        "squares",
        "[running sum of squares|cumulative sum of the squared elements|sum of the squares so far]",
        ["0.0", "total += input[i] * input[i];", "total"],
        (-10.0, 10.0),
        |x| x.iter().map(|x| x.powi(2)).sum(),
    ),
];

const ONE: &str = "[in a single thread|in one thread|with one invocation|serially in one thread|with a loop in one thread]";

fn running(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("buffer", Element::F32.buffer());
    slots.phrase("one", ONE);
    let (modifier, figure, [start, step, value], range, rule) = *sampler.pick(&RUNNING);
    slots.phrase("figure", figure);
    let statements = format!(
        "var total = {start};\nfor (var i = 0u; i < arrayLength(&input); i++) {{\n{step}\noutput[i] = {value};\n}}"
    );
    task(
        "[write the {figure} of {buffer} to the output {one}|compute the {figure} for each place of {buffer} {one}|compute the {figure} along {buffer} {one}|fill an output with the {figure} of {buffer} {one}|get the {figure} at every index of {buffer} {one}|\
         ¶{figure}, {buffer}, {one}, input -> output|¶I have {buffer} and need the {figure} at each index, {one}|¶how do I write the {figure} of {buffer} {one}|¶in: {buffer}. out: {figure}, as long as the input, {one}|¶a plain loop over {buffer} {one}: output(i) is the {figure}|\
         ¶compute shader {one}, {buffer} in, {figure} out|¶what is the {figure} at each element of {buffer}? Do it {one}|¶please the {figure} for all of {buffer}, {one}]",
        slots,
        vec![modifier],
        in_one_thread(&floats(), &statements),
        (60, range),
        Box::new(move |buffers: &[Buffer]| {
            (1..=buffers[0].len())
                .map(|count| rule(&buffers[0][..count]))
                .collect()
        }),
    )
}

fn contains(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = *sampler.pick(WHOLE);
    slots.phrase("buffer", element.buffer());
    slots.phrase("way", WAY);
    let k = *sampler.pick(&[
        2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 13.0, 42.0, 100.0,
    ]);
    slots.value("k", element.ways(k));
    let statements = format!(
        "var found = 0u;\nfor (var i = 0u; i < arrayLength(&input); i++) {{\nif input[i] == {} {{\nfound = 1u;\n}}\n}}\noutput[0] = found;",
        element.scalar(k)
    );
    let declarations = read(0, "input", element.code()) + &write(1, "output", "u32");
    task(
        "[check whether {buffer} contains the number {k}, write 1 or 0 {way}|write 1 if the number {k} is in {buffer} and 0 if not {way}|test if {k} occurs anywhere in {buffer}, 1 for yes and 0 for no {way}|find out if the value {k} is an element of {buffer}, as 1 or 0 {way}|\
         ¶does {buffer} contain the number {k}? 1 for yes, 0 for no {way}|¶is {k} in {buffer}? u32 out, 1 or 0 {way}|¶contains({k}) over {buffer}, u32 flag out {way}|¶includes {k} like in JavaScript, {buffer}, 1 or 0 {way}|¶I have {buffer} and must know if the number {k} is in there, 1 or 0 {way}|\
         ¶in: {buffer}. out: one u32, 1 if some element equals {k}, else 0 {way}|¶how do I check if {k} is in {buffer}, a flag of 1 or 0 {way}|¶look through {buffer}: when {k} is found the output is 1, otherwise 0 {way}|¶membership test kernel, {buffer}, value {k}, 1 or 0 {way}]",
        slots,
        element.modifier().into_iter().collect(),
        in_one_thread(&declarations, &statements),
        (60, (-20.0, 50.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            let is_there = buffers[0].iter().any(|x| (x - k).abs() < 0.5);
            after[0] = f64::from(u8::from(is_there));
            after
        }),
    )
}

fn quantified(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("buffer", Element::F32.buffer());
    slots.phrase("one", ONE);
    let k = *sampler.pick(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0, 50.0, 100.0]);
    slots.value("k", words::decimal(k));
    let is_above = sampler.chance(0.5);
    let (sign, is, side) = if is_above {
        (">", "[greater than|above|over] {k}", "above")
    } else {
        ("<", "[less than|below|under] {k}", "below")
    };
    slots.phrase("is", is);
    slots.phrase("sign", sign);
    let quantifier = sampler.below(3);
    let (modifier, which, has) = [
        (
            "all",
            "[all elements are|every element is|each of the values is]",
            "[all|every one]",
        ),
        (
            "any",
            "[any element is|at least one element is|some value is]",
            "[any|at least one]",
        ),
        (
            "none",
            "[no element is|none of the values is|not a single element is]",
            "[none|not one]",
        ),
    ][quantifier];
    slots.phrase("which", which);
    slots.phrase("has", has);
    let [start, end] = if quantifier == 1 { [0, 1] } else { [1, 0] };
    let literal = float(k);
    let condition = if quantifier == 0 {
        format!("!(input[i] {sign} {literal})")
    } else {
        format!("input[i] {sign} {literal}")
    };
    let statements = format!(
        "var flag = {start}u;\nfor (var i = 0u; i < arrayLength(&input); i++) {{\nif {condition} {{\nflag = {end}u;\n}}\n}}\noutput[0] = flag;"
    );
    // About one element decides.
    let near = k as f32;
    let range = if (quantifier == 0) == is_above {
        (near - 0.15, near + 10.0)
    } else {
        (near - 10.0, near + 0.15)
    };
    task(
        "[write 1 if {which} {is} in {buffer}, else 0, {one}|check whether {which} {is} in {buffer}, 1 or 0, {one}|test if {which} {is} in {buffer} and write 1 for yes, 0 for no, {one}|set the output to 1 when {which} {is} in {buffer} and to 0 otherwise, {one}|\
         ¶is it true for {buffer} that {which} {is}? 1 or 0, {one}|¶{has} x {sign} {k}? u32 flag of {buffer}, {one}|¶flag: {which} {is}, {buffer}, 1 or 0, {one}|¶I have {buffer} and want to know if {which} {is}. 1 for yes, 0 for no, {one}|¶in: {buffer}. out: u32 1 if {which} {is}, else 0, {one}|\
         ¶how do I check that {which} {is} in {buffer}, {one}, 1 or 0|¶loop over {buffer} {one}. The result is 1 if {which} {is} and 0 if not|¶quality check of {buffer}, {one}: 1 when {which} {is}, 0 when not]",
        slots,
        vec![modifier, side],
        in_one_thread(
            &(read(0, "input", "f32") + &write(1, "output", "u32")),
            &statements,
        ),
        (60, range),
        Box::new(move |buffers: &[Buffer]| {
            let count = buffers[0]
                .iter()
                .filter(|&&x| if is_above { x > k } else { x < k });
            let count = count.count();
            let holds = match quantifier {
                0 => count == buffers[0].len(),
                1 => count > 0,
                _ => count == 0,
            };
            let mut after = buffers[1].clone();
            after[0] = f64::from(u8::from(holds));
            after
        }),
    )
}

/// A sum over all elements: the modifier, a thing, the formula, an expression, and in Rust.
type Sum = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(f64, usize) -> f64,
);

static SUMS: [Sum; 6] = [
    (
        "of-squares",
        "[the sum of the squares of all elements of {buffer}|the sum of x * x over {buffer}|the signal energy (sum of squares) of {buffer}]",
        "[x * x|x^2]",
        "input[i] * input[i]",
        |x, _| x.powi(2),
    ),
    (
        "of-magnitudes",
        "[the sum of the absolute values of {buffer}|the L1 norm of {buffer}|the sum of all magnitudes in {buffer}]",
        "[abs(x)|the absolute value of x]",
        "abs(input[i])",
        |x, _| if x < 0.0 { -x } else { x },
    ),
    (
        "of-cubes",
        "[the sum of the cubes of {buffer}|the sum of x * x * x over {buffer}|the sum of all third powers of {buffer}]",
        "[x * x * x|x^3]",
        "input[i] * input[i] * input[i]",
        |x, _| x.powi(3),
    ),
    (
        "of-positive-ones",
        "[the sum of all positive elements of {buffer}|the sum of max(x, 0) over {buffer}|the total of the gains in {buffer}, losses left out]",
        "[max(x, 0)|x if positive]",
        "max(input[i], 0.0)",
        |x, _| if x > 0.0 { x } else { 0.0 },
    ),
    (
        "of-negative-ones",
        "[the sum of all negative elements of {buffer}|the sum of min(x, 0) over {buffer}|the total of the losses in {buffer}, gains left out]",
        "[min(x, 0)|x if negative]",
        "min(input[i], 0.0)",
        |x, _| if x < 0.0 { x } else { 0.0 },
    ),
    (
        "by-index",
        "[the sum of each element of {buffer} times its index|the index-weighted sum of {buffer}|the sum of i * x(i) over {buffer}]",
        "[i * x|index times x]",
        "f32(i) * input[i]",
        |x, at| at as f64 * x,
    ),
];

fn summed(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("buffer", Element::F32.buffer());
    slots.phrase("way", WAY);
    let (modifier, thing, formula, code, rule) = *sampler.pick(&SUMS);
    slots.phrase("thing", thing);
    slots.phrase("formula", formula);
    let statements = format!(
        "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {{\ntotal += {code};\n}}\noutput[0] = total;"
    );
    task(
        "[compute {thing} {way}|find {thing} {way}|calculate {thing} {way}|write {thing} to the output {way}|add up {formula} over all x of {buffer} {way}|\
         ¶I need {thing} {way}|¶compute shader: {thing} {way}|¶how do I get {thing} {way}|¶what is {thing}? one f32 out {way}|¶total += {formula} for all x of {buffer} {way}|¶in: {buffer}. out: one f32, the sum of {formula} {way}|\
         ¶loop over {buffer}, add {formula} each time, store the total {way}|¶please {thing} as one float {way}|¶sum of {formula}, {buffer} {way}]",
        slots,
        vec![modifier],
        in_one_thread(&floats(), &statements),
        (60, (-10.0, 10.0)),
        Box::new(move |buffers: &[Buffer]| {
            let terms = buffers[0].iter().enumerate();
            let mut after = buffers[1].clone();
            after[0] = terms.map(|(at, &x)| rule(x, at)).sum();
            after
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    vec![
        Family::new("compute", "running-figure-in-one-thread", running),
        Family::new("compute", "contains-number-flag", contains),
        Family::new("compute", "all-any-none-flag", quantified),
        Family::new("compute", "sum-of-formula-in-one-thread", summed),
    ]
}
