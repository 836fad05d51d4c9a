//! Plain kernels in which threads work together: atomic counters and histograms, reductions and scans of blocks, and single
//! steps on lines, grids, particles and sorts.

use super::super::kernels::{
    Element, ID, ONLY_F32, SCALARS, Work, each, kernel, read, task, workgroup_size, write,
};
use super::super::simulation::PARTICLE;
use super::super::stencils::neighbor;
use crate::families::conditions::{CONDITIONS, Condition};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// No multiple of a workgroup, so that the last block is a part of one.
const ELEMENTS: u32 = 200;

/// The parameters of an entry point that works together with its workgroup.
const LANE: &str =
    "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) lane: u32";

/// A kernel over one index; the last buffer is what it changes.
struct Plain {
    name: &'static str,
    category: &'static str,
    /// Commands and whole requests; `{items}`, `{one}` and `{array}` name the type of the elements.
    commands: &'static str,
    /// The types it is defined for; the first is meant when none is named.
    elements: &'static [Element],
    /// Fills the slots of the commands.
    draw: fn(Element, &mut Slots, &mut Sampler) -> Work,
}

/// Fills the slots that name the elements.
fn name_elements(element: Element, slots: &mut Slots) {
    let [items, one, array] = match element {
        Element::I32 => [
            "[signed integers|i32 values|i32 elements|i32 numbers]",
            "[signed integer|i32 value|i32 element|i32 number]",
            "[i32 array|i32 buffer|buffer of signed integers|array of i32]",
        ],
        Element::U32 => [
            "[unsigned integers|u32 values|u32 elements|u32 numbers]",
            "[unsigned integer|u32 value|u32 element|u32 number]",
            "[u32 array|u32 buffer|buffer of unsigned integers|array of u32]",
        ],
        _ => [
            "[elements|values|numbers|floats]",
            "[element|value|number|float]",
            "[float array|float buffer|buffer of floats|array of floats|list of floats]",
        ],
    };
    slots.phrase("items", items);
    slots.phrase("one", one);
    slots.phrase("array", array);
}

fn drawn(plain: &Plain, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(plain.elements, sampler);
    name_elements(element, &mut slots);
    let work = (plain.draw)(element, &mut slots, sampler);
    let mut modifiers = Vec::new();
    if element != plain.elements[0] {
        modifiers.extend(element.modifier());
    }
    modifiers.extend(work.modifiers);
    let size = workgroup_size(&[32, 64, 128, 256], &mut slots, &mut modifiers, sampler);
    let body = format!(
        "let i = id.x;\nif i < arrayLength(&{}) {{\n{}\n}}\n",
        work.buffer, work.statements
    );
    let code = kernel(&work.declarations, &size.to_string(), ID, &body);
    let phrase = format!("{} {{workgroup}}", plain.commands);
    task(phrase, slots, modifiers, code, work.sample, work.rule)
}

/// Counts the elements that pass `condition`, which `test` states again.
fn counted(
    element: Element,
    condition: &str,
    range: (f32, f32),
    test: impl Fn(f64) -> bool + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: read(0, "input", element.code()) + &atomic("u32"),
        buffer: "input",
        statements: format!("if {condition} {{\natomicAdd(&output, 1u);\n}}"),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, _| {
            let found = buffers[0].iter().filter(|&&x| test(x));
            Some(found.count() as f64)
        }),
    }
}

/// One atomic number as the output.
fn atomic(ty: &str) -> String {
    format!("@group(0) @binding(1) var<storage, read_write> output: atomic<{ty}>;\n")
}

/// Brings all elements together in one atomic, which begins at zero.
fn gathered(
    element: Element,
    function: &str,
    range: (f32, f32),
    fold: impl Fn(f64, f64) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: read(0, "input", element.code()) + &atomic(element.code()),
        buffer: "input",
        statements: format!("{function}(&output, input[i]);"),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, _| Some(buffers[0].iter().copied().fold(0.0, &fold))),
    }
}

/// Counts the elements by an expression of `input[i]` that names one of so many bins, which `place` states again.
fn binned(
    element: Element,
    bins: usize,
    bin: &str,
    range: (f32, f32),
    place: impl Fn(f64) -> usize + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: format!(
            "{}@group(0) @binding(1) var<storage, read_write> output: array<atomic<u32>, {bins}>;\n",
            read(0, "input", element.code())
        ),
        buffer: "input",
        statements: format!("let bin = {bin};\natomicAdd(&output[bin], 1u);"),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, bin| {
            let found = buffers[0].iter().filter(|&&x| place(x) == bin);
            Some(found.count() as f64)
        }),
    }
}

/// From `input` to `output`, one number each.
fn computed(
    element: Element,
    statements: impl Into<String>,
    range: (f32, f32),
    rule: impl Fn(&[f64], usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: read(0, "input", element.code()) + &write(1, "output", element.code()),
        buffer: "input",
        statements: statements.into(),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| Some(rule(&buffers[0], at))),
    }
}

/// Particles of position and velocity that are changed in place; fills the slot `dt`.
fn particles(
    slots: &mut Slots,
    sampler: &mut Sampler,
    statements: impl Fn(f64) -> String,
    rule: impl Fn(&[f64], f64) -> [f64; 4] + Send + Sync + 'static,
) -> Work {
    let dt = *sampler.pick(&[0.016, 0.016, 0.01, 0.02, 0.033, 0.05, 0.1, 0.005]);
    slots.value("dt", words::decimal(dt));
    Work {
        modifiers: Vec::new(),
        declarations: format!("{PARTICLE}{}", write(0, "particles", "Particle")),
        buffer: "particles",
        statements: statements(dt),
        sample: (64, (-2.0, 2.0)),
        rule: each(move |buffers, at| {
            let p = &buffers[0][at / 4 * 4..at / 4 * 4 + 4];
            Some(rule(p, dt)[at % 4])
        }),
    }
}

/// A number in the slot `n` in any way, and in the slot `d` in digits.
fn number(element: Element, value: f64, slots: &mut Slots) {
    slots.value("n", element.ways(value));
    slots.text("d", value.to_string());
}

/// Numbers by their sign: the modifier, how it is worded, the sign of the comparison with zero, and in Rust.
type Sign = (&'static str, &'static str, &'static str, fn(f64) -> bool);

const SIGNS: [Sign; 4] = [
    (
        "negative",
        "[negative|below zero|less than 0|smaller than zero]",
        "<",
        |x| x < 0.0,
    ),
    (
        "positive",
        "[positive|above zero|greater than 0|larger than zero]",
        ">",
        |x| x > 0.0,
    ),
    (
        "zero",
        "[zero|equal to zero|exactly 0|equal to 0]",
        "==",
        |x| x == 0.0,
    ),
    (
        "nonzero",
        "[nonzero|not zero|different from 0|other than zero]",
        "!=",
        |x| x != 0.0,
    ),
];

const COUNTERS: [Plain; 4] = [
    Plain {
        name: "count-with-atomic-counter",
        category: "atomics",
        commands: "[count the {items} {is} with an atomic counter|count all {items} {is} atomically|count how many {items} are {is}, with [an atomic|an atomic counter|atomicAdd]|atomically count the {items} that are {is}|\
                   use an atomic counter to count the {items} {is}|increment an atomic counter for [every|each] {one} {is}|add 1 to an atomic for [every|each] {one} {is}|find the number of {items} {is} using atomicAdd|\
                   count {items} {is} into a single atomic<u32>|run an atomic count of [all|the] {items} {is}|get the number of {items} {is} with atomics|\
                   ¶how many {items} are {is}? [Count them atomically|Use an atomic counter|Count with atomicAdd]|\
                   ¶atomic counter for {items} {is}|\
                   ¶[kernel|compute shader] that counts the {items} {is}, atomic|\
                   ¶number of {items} x with x {sign} {d}, counted with atomicAdd|\
                   ¶I have a {array} and [need|want] the number of {items} {is}. [One|A single] atomic counter[, please|]|\
                   ¶if x {sign} {d} then atomicAdd(counter, 1), for all {items} x|\
                   ¶in: a {array}. out: one atomic u32, [the number of|how many] {items} {is}|\
                   ¶every thread checks one {one} and [bumps|raises] the atomic counter when it is {is}|\
                   ¶count_if x {sign} {d} over a {array}, atomic result|\
                   ¶how do I count {items} {is} on the gpu when all threads share one atomic counter|\
                   ¶there is a {array}. Count the {items} {is}, [atomics|atomicAdd] of course|¶write wgsl that counts {items} {is} into an atomic<u32>|¶Could you count the {items} {is} for me? The counter has to be atomic|¶atomicAdd(&output, 1u) for each {one} {is}|¶my homework: a compute shader, an atomic counter, all {items} {is}|¶need count of {items} {is}, use atomic, thanks|¶increase atomic counter when {one} is {is}, else do nothing|\
                   ¶a {array}, a threshold of {n}: count the {items} {is}, threads share one atomic counter|¶{n} is my limit. The atomic counter should end up with the number of {items} {is}|¶result is a single atomic u32. It counts {items} {is}. Input is a {array}|\
                   ¶game leaderboard: how many scores ({items}) are {is}? one atomicAdd per hit|¶sensor readings are {items}, I only want to know how many are {is}, with an atomic|¶hi, can you make a compute shader which looks at a {array} and counts with atomicAdd the ones {is}|\
                   ¶counter++ in parallel (atomic) whenever a {one} is {is}|¶pls count {items} {is}, many threads, so atomicAdd|¶len(list(filter(x {sign} {d}))) over a {array} with one atomic counter|\
                   test each {one} and atomically add 1 to the output if it is {is}|have all threads raise one atomic counter for {items} {is}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let choices = if element.is_whole() { 5 } else { 4 };
            let likely = if sampler.chance(0.4) { 2 } else { choices };
            let Condition {
                modifier,
                words,
                sign,
                test,
            } = CONDITIONS[sampler.below(likely)];
            let value = if element.is_whole() {
                *sampler.pick(&[
                    1.0, 2.0, 3.0, 4.0, 5.0, 7.0, 8.0, 10.0, 12.0, 15.0, 16.0, 20.0,
                ])
            } else {
                *sampler.pick(&[
                    0.5, 0.5, 0.5, 0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0, 1.5,
                    2.0,
                ])
            };
            number(element, value, slots);
            slots.phrase("is", words);
            slots.phrase("sign", sign);
            let condition = format!("input[i] {sign} {}", element.scalar(value));
            let range = if element.is_whole() {
                (-5.0, 25.0)
            } else {
                (-1.0, 3.0)
            };
            Work {
                modifiers: vec![modifier],
                ..counted(element, &condition, range, move |x| {
                    test(x as f32, value as f32)
                })
            }
        },
    },
    Plain {
        name: "count-by-sign",
        category: "atomics",
        commands: "[count the {items} that are {are} with an atomic counter|count how many {items} are {are}, atomically|atomically count all {items} that are {are}|use an atomic counter for the {items} that are {are}|\
                   count {are} {items} with atomicAdd|increment an atomic counter for [every|each] {one} that is {are}|find the number of {items} that are {are} using an atomic|add 1 to an atomic for each {one} that is {are}|\
                   tally the {items} that are {are} in one atomic<u32>|get an atomic count of the {items} that are {are}|\
                   ¶How many {items} are {are}? Count them [atomically|with an atomic counter|with atomicAdd]|\
                   ¶atomic count of the {items} that are {are}|\
                   ¶[kernel|compute shader]: number of {items} with x {sign} 0, atomic|\
                   ¶I have a {array}. Some {items} are {are}, [I need to know how many|how many is the question]. Use an atomic|\
                   ¶if x {sign} 0 then atomicAdd(counter, 1), x runs over all {items}|\
                   ¶in: a {array}. out: atomic u32, [the number of|how many] {items} [that |]are {are}|\
                   ¶each thread looks at one {one}. Is it {are}? Then [the atomic counter goes up by one|add 1 to the atomic counter]|\
                   ¶how do I count the {items} that are {are} with one shared atomic|\
                   ¶count_if x {sign} 0, {array}, atomicAdd|¶Could you count the {items} that are {are}? Atomic counter, please|¶need atomic count of {items} which are {are}|¶atomicAdd(&output, 1u) when the {one} is {are}|¶write wgsl with one atomic<u32> counting {items} that are {are}|\
                   ¶one atomic counter for a {array}: it goes up at each {one} that is {are}|¶I only care about the {items} that are {are}. How many? atomicAdd please|¶atomic<u32> output = number of {items} that are {are}|\
                   ¶winter temperatures: how many {items} are {are}? count them atomically|¶bank account changes are {items}. Count those that are {are} with an atomic counter|¶pls count in parallel, atomic, the {items} that are {are}|\
                   ¶teacher asks: number of {items} that are {are}, atomic counter, one thread each|raise one atomic counter at every {one} that is {are}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            // Unsigned integers are never negative.
            let from = if element == Element::U32 { 2 } else { 0 };
            let (modifier, phrase, sign, test) = SIGNS[from + sampler.below(SIGNS.len() - from)];
            slots.phrase("are", phrase);
            slots.phrase("sign", sign);
            let condition = format!("input[i] {sign} {}", element.scalar(0.0));
            Work {
                modifiers: vec![modifier],
                ..counted(element, &condition, (-5.0, 5.0), test)
            }
        },
    },
    Plain {
        name: "count-in-bounds",
        category: "atomics",
        commands: "[count the {items} between {low} and {high} [inclusive|, bounds included|, both ends included], with an atomic counter|count how many {items} lie from {low} to {high}, bounds included, atomically|\
                   atomically count all {items} in the closed range {low} to {high}|use atomicAdd to count {items} that are at least {low} and at most {high}|use one atomic counter for {items} between {low} and {high} inclusive|\
                   increment an atomic for each {one} from {low} to {high} inclusive|find the number of {items} in {low}..{high}, ends included, with an atomic|tally {items} x with {low} <= x <= {high} in an atomic counter|\
                   add 1 to an atomic counter when the {one} is within {low} and {high}, limits included|\
                   ¶How many {items} are between {low} and {high}, both included? Count them atomically|\
                   ¶atomic count of {items} x, {low} <= x <= {high}|\
                   ¶if x >= {low} && x <= {high} then atomicAdd(counter, 1), x runs over all {items}|\
                   ¶I have a {array}. [How many|Count how many] {items} are neither below {low} nor above {high}? Use an atomic|\
                   ¶in: a {array}. out: atomic u32, number of {items} from {low} to {high} inclusive|\
                   ¶[kernel|compute shader] to count {items} inside {low} to {high} (inclusive), one atomic counter|\
                   ¶every thread tests one {one}: >= {low} and <= {high}? Then the atomic counter goes up|\
                   ¶how do I count {items} that lie in the interval from {low} to {high}, ends included, with atomics|\
                   ¶count_if {low} <= x <= {high}, {array}, atomicAdd|¶need atomic count of {items} not smaller than {low} and not bigger than {high}|¶atomicAdd(&output, 1u) for each {one} from {low} to {high}, both ends count|¶Could you count the {items} from {low} to {high} inclusive? Atomic counter, please|\
                   ¶lower bound {low}, upper bound {high}, both count as inside: number of {items} in between with an atomic counter|¶not more than {high} and not less than {low}: count such {items} atomically|¶how many of my {items} are OK? OK means at least {low} and at most {high}, use atomicAdd|\
                   ¶ages from {low} to {high} inclusive, stored as {items}: count them with one atomic|¶atomic counter, {items}, in range if x >= {low} and x <= {high}|¶kernel that counts the {items} within {low} and {high}, ends included, atomicAdd|\
                   use an atomic to count the {items} that are at most {high} and at least {low}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let [low, high] = if element.is_whole() {
                let low = sampler.int(1, 10);
                [low as f64, (low + sampler.int(1, 15)) as f64]
            } else {
                *sampler.pick(&[
                    [0.25, 0.75],
                    [0.0, 1.0],
                    [0.2, 0.8],
                    [0.1, 0.9],
                    [0.5, 1.0],
                    [0.5, 1.5],
                    [1.0, 2.0],
                    [-1.0, 1.0],
                    [-0.5, 0.5],
                    [0.3, 0.7],
                ])
            };
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            let condition = format!(
                "input[i] >= {} && input[i] <= {}",
                element.scalar(low),
                element.scalar(high)
            );
            let range = if element.is_whole() {
                (-5.0, 25.0)
            } else {
                (-1.5, 2.5)
            };
            let bounds = low as f32..=high as f32;
            counted(element, &condition, range, move |x| {
                bounds.contains(&(x as f32))
            })
        },
    },
    Plain {
        name: "count-divisible",
        category: "atomics",
        commands: "[count the {kind} {items} with an atomic counter|count how many {items} are {are}, atomically|atomically count all {kind} {items}|use an atomic counter for {items} that are {are}|\
                   find the number of {kind} {items} with atomicAdd|increment an atomic counter for [every|each] {kind} {one}|add 1 to an atomic whenever the {one} is {are}|tally the {kind} {items} in one atomic<u32>|\
                   run an atomic count of {items} that are {are}|\
                   ¶How many {items} are {are}? Count them [atomically|with an atomic counter|with atomicAdd]|\
                   ¶atomic counter for {kind} {items}|\
                   ¶number of {items} x with {test}, counted by atomicAdd|\
                   ¶if {test} then atomicAdd(counter, 1), for all {items} x|\
                   ¶I have a {array} and [need|want] the number of {kind} {items}. [One|A single] atomic counter|\
                   ¶in: a {array}. out: atomic u32, [the number of|how many] {kind} {items}|\
                   ¶each thread takes one {one}, tests whether it is {are}, and if so raises the atomic counter|\
                   ¶count_if {test}, {array}, atomic result|\
                   ¶how do I count the {kind} {items} on the gpu with one atomic|¶need atomic count of {kind} {items}|¶Could you count the {kind} {items} with an atomic counter, please|¶atomicAdd(&output, 1u) for each {kind} {one}|¶the number of {kind} {items} on the gpu, all threads share one atomic|\
                   ¶one atomic u32 that tells how many {items} are {are}|¶for every {one} that is {are} the atomic counter goes up by one|¶I got a {array}. How many of the {items} are {are}? with atomicAdd pls]",
        elements: &[Element::U32, Element::I32],
        draw: |element, slots, sampler| {
            let k = if sampler.chance(0.6) {
                2
            } else {
                sampler.int(3, 10)
            };
            let odd = k == 2 && sampler.chance(0.5);
            slots.text("k", k.to_string());
            let [kind, are, test] = match (odd, k) {
                (true, _) => ["odd", "[odd|not even]", "[x % 2 != 0|x is odd]"],
                (false, 2) => [
                    "even",
                    "[even|even|divisible by 2]",
                    "[x % 2 == 0|x is even]",
                ],
                _ => [
                    "divisible-by-{k}",
                    "[divisible by {k}|a multiple of {k}]",
                    "x % {k} == 0",
                ],
            };
            slots.phrase("kind", kind);
            slots.phrase("are", are);
            slots.phrase("test", test);
            let sign = if odd { "!=" } else { "==" };
            let condition = format!(
                "input[i] % {} {sign} {}",
                element.scalar(k as f64),
                element.scalar(0.0)
            );
            counted(element, &condition, (-50.0, 50.0), move |x| {
                (x as i64 % k == 0) != odd
            })
        },
    },
];

const ATOMICS: [Plain; 9] = [
    Plain {
        name: "atomic-total",
        category: "atomics",
        commands: "[sum all {items} with [atomic add|atomicAdd]|sum the {items} atomically|add all {items} to one atomic|add up {items} with an atomic|compute the sum of all {items} with atomicAdd|atomically add every {one} to the output|\
                   total all {items} in an atomic|do an atomic sum of {items}|accumulate all {items} in a single atomic|get the total of the {items} by atomics|\
                   ¶atomic sum of {items}|\
                   ¶atomicAdd every {one} to one [counter|output|total]|\
                   ¶What is the sum of all {items}? [Use atomicAdd|Add them atomically]|\
                   ¶I have a {array} and need its sum in one atomic|\
                   ¶total += x for all {items} x, atomic|\
                   ¶in: a {array}. out: one atomic, the sum of all {items}|\
                   ¶each thread adds its {one} to the same atomic|\
                   ¶how do I sum {items} when every thread may write the same total at once|\
                   ¶no tree, no shared memory, just atomicAdd of every {one} into the output|¶need the total of all {items}, atomic add|¶Could you add all {items} up in one atomic|¶atomicAdd(&output, input(i)) for all {items}|¶shared total: every thread adds its {one} by atomicAdd|\
                   ¶one output, all threads do atomicAdd with their {one}|¶grand total of a {array} in a single atomic|¶I want to add up {items} on the gpu without shared memory, just atomicAdd|\
                   ¶each {one} goes into the same atomic sum|¶coins collected by all players are {items}, total them in one atomic|¶sum kernel with atomics: a {array} in, one number out|\
                   let every thread add its {one} to one atomic total]",
        elements: &[Element::U32, Element::I32],
        draw: |element, _, _| gathered(element, "atomicAdd", (-50.0, 50.0), |a, b| a + b),
    },
    Plain {
        name: "atomic-largest",
        category: "atomics",
        commands: "[find the largest {one} with [atomic max|atomicMax]|find the maximum of all {items} atomically|compute the maximum of the {items} with atomicMax|atomically get the largest of all {items}|take the atomic max of all {items}|\
                   keep the greatest {one} in an atomic|get the highest {one} by atomicMax|do an atomic max of {items}|reduce the {items} to their maximum with an atomic|use atomicMax for the biggest {one}|\
                   ¶atomic maximum of {items}|\
                   ¶atomicMax of every {one} into one output|\
                   ¶What is the largest {one}? Use atomicMax|\
                   ¶I have a {array} and need its maximum in one atomic|\
                   ¶out = max(out, x) for all {items} x, atomic|\
                   ¶in: a {array}. out: one atomic, the largest of the {items}|\
                   ¶each thread calls atomicMax with its {one} on the same output|\
                   ¶how do I find the biggest {one} when all threads share one atomic|\
                   ¶every {one} pushes the atomic up, the maximum stays|¶need the biggest of all {items}, atomic max|¶atomicMax(&output, input(i)) for all {items}|¶Could you find the greatest of all {items} with an atomic|¶highest score: {items}, atomicMax, one result|\
                   ¶high score: the greatest of all {items} by atomicMax|¶one atomic keeps the record, every {one} tries to beat it (atomicMax)|¶largest {one} of a {array}, all threads call atomicMax|\
                   ¶peak of the {items} in a single atomic|let all threads push their {one} into one atomicMax]",
        elements: &[Element::U32, Element::I32],
        draw: |element, _, _| gathered(element, "atomicMax", (-100.0, 100.0), f64::max),
    },
    Plain {
        name: "atomic-smallest",
        category: "atomics",
        commands: "[find the smallest {one} with [atomic min|atomicMin]|find the minimum of all {items} atomically|compute the minimum of the {items} with atomicMin|atomically get the smallest of all {items}|take the atomic min of all {items}|\
                   keep the least {one} in an atomic|get the lowest {one} by atomicMin|do an atomic min of {items}|reduce the {items} to their minimum with an atomic|use atomicMin for the smallest {one}|\
                   ¶atomic minimum of {items}|\
                   ¶atomicMin of every {one} into one output|\
                   ¶What is the smallest {one}? Use atomicMin|\
                   ¶I have a {array} and need its minimum in one atomic|\
                   ¶out = min(out, x) for all {items} x, atomic|\
                   ¶in: a {array}. out: one atomic, the smallest of the {items}|\
                   ¶each thread calls atomicMin with its {one} on the same output|\
                   ¶how do I find the lowest {one} when all threads share one atomic|\
                   ¶every {one} pulls the atomic down, the minimum stays|¶need the smallest of all {items}, atomic min|¶atomicMin(&output, input(i)) for all {items}|¶Could you find the least of all {items} with an atomic|\
                   ¶lowest lap time of all {items} by atomicMin|¶smallest {one} of a {array}, all threads call atomicMin|¶one atomic keeps the least of the {items}|\
                   let all threads push their {one} into one atomicMin]",
        elements: &[Element::I32, Element::U32],
        draw: |element, _, _| gathered(element, "atomicMin", (-100.0, 100.0), f64::min),
    },
    Plain {
        name: "atomic-mask",
        category: "atomics",
        commands: "[combine all {items} with atomic {op}|compute the bitwise {op} of all {items} with an atomic|atomically {op} all {items} into one output|use {function} on all {items}|apply {function} with every {one} to one output|\
                   bring all {items} together by atomic bitwise {op}|do an atomic {op} of all {items}|put the bitwise {op} of all {items} in one atomic|gather the bits of {items} with {function}|\
                   ¶atomic bitwise {op} of {items}|\
                   ¶{function} of every {one} into one output|\
                   ¶I have a {array} of bit flags. Combine all with atomic {op}|\
                   ¶out = out {op} x (bitwise) for all {items} x, atomic|\
                   ¶in: a {array}. out: one atomic, the bitwise {op} of all {items}|\
                   ¶each thread calls {function} with its {one}|\
                   ¶what is the bitwise {op} of all {items}? Do it with an atomic|\
                   ¶how do I {op} a whole {array} into one atomic]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            type Bits = (
                &'static str,
                &'static str,
                &'static str,
                fn(u32, u32) -> u32,
            );
            const BITS: [Bits; 3] = [
                ("or", "[OR|or]", "atomicOr", |a, b| a | b),
                ("xor", "[XOR|xor]", "atomicXor", |a, b| a ^ b),
                ("and", "[AND|and]", "atomicAnd", |a, b| a & b),
            ];
            let (modifier, op, function, fold) = *sampler.pick(&BITS);
            slots.phrase("op", op);
            slots.phrase("function", function);
            Work {
                modifiers: vec![modifier],
                ..gathered(element, function, (0.0, 1_000.0), move |a, b| {
                    f64::from(fold(a as u32, b as u32))
                })
            }
        },
    },
    Plain {
        name: "byte-histogram",
        category: "atomics",
        commands: "[compute a histogram of [byte values|bytes] in 256 bins|build a 256-bin histogram of [byte values|bytes]|count how often each byte value occurs|count byte values into 256 bins[ with atomics|]|make a byte histogram with 256 [bins|counters]|\
                   histogram bytes into 256 bins|tally the bytes, one of 256 bins for each value|count every value from 0 to 255 in its own bin|get the frequencies of all 256 byte values|fill 256 atomic bins with the counts of the byte values|\
                   ¶histogram of [byte values|bytes] in 256 bins|\
                   ¶256-bin histogram of bytes stored as u32|\
                   ¶byte histogram, u32 input, array of 256 atomics|\
                   ¶how often does each byte [occur|appear]? 256 bins, atomic|\
                   ¶I have bytes (0 to 255) in a u32 buffer and want a count per value|\
                   ¶in: u32 values from 0 to 255. out: 256 atomic counters|\
                   ¶histogram of 8-bit gray levels, 256 bins|\
                   ¶each thread takes one byte and adds 1 to the bin with that number, 256 bins|\
                   ¶how do I make a histogram of 8 bit values with atomicAdd, 256 bins|¶need counts of all 256 byte values, atomic bins|¶image histogram: gray levels 0 to 255 in a u32 buffer, 256 counters|¶atomicAdd(bins(min(x, 255)), 1) for every byte x, 256 bins|\
                   ¶256 atomic counters, one for each byte value|¶gray image as u32 bytes, I need its histogram (256 entries)|¶how many pixels of each gray level 0 to 255? u32 buffer in, 256 atomic bins out|\
                   count the gray levels 0 to 255 of a u32 buffer in 256 atomic bins]",
        elements: &[Element::U32],
        draw: |element, _, _| {
            binned(element, 256, "min(input[i], 255u)", (0.0, 300.0), |x| {
                (x as usize).min(255)
            })
        },
    },
    Plain {
        name: "integer-histogram",
        category: "atomics",
        commands: "[compute a histogram of {items} in {bins} bins, one per value, larger ones in the last bin|build a {bins}-bin histogram of {items} where too large ones go to the last bin|count how often each of the values 0 to {last} occurs among {items}, the rest in the last bin|\
                   count {items} into {bins} bins by their value, clamped to the last bin|make a histogram of {items} with {bins} bins, bin = min(x, {last})|histogram {items} into {bins} bins, clamping at {last}|\
                   tally {items} by value in {bins} atomic bins, clamped to {last}|get the frequency of each value from 0 to {last} in the {items}, bigger values counted with {last}|\
                   ¶histogram of {items}, {bins} bins, one per value, clamped to {last}|\
                   ¶bin = min(x, {last}), atomicAdd(bins(bin), 1), over a {array}|\
                   ¶I have a {array} with values 0 to {last}. A count for each value, please, anything above goes to the last bin|\
                   ¶in: a {array}. out: {bins} atomic counters, counter k counts the value k, the last one all above as well|\
                   ¶how often does each number from 0 to {last} [occur|appear] in a {array}? Larger ones count as {last}|\
                   ¶{bins} atomic counters, one for each value of the {items}, values over {last} go to the last|\
                   ¶each thread adds 1 to the bin of its {one}, bin number = value but at most {last}|\
                   ¶value histogram, {array}, {bins} bins, overflow into the last|\
                   ¶frequency of each number 0 to {last} among the {items}, bigger ones counted as {last}, {bins} atomic bins|¶{bins} bins. Bin k counts the {items} equal to k, the last bin takes everything from {last} up|¶count values, {array}, bins 0 to {last}, clamp to {last}, atomicAdd|\
                   ¶bar chart data: {bins} atomic counters from a {array}, index is the value itself, at most {last}]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let bins = *sampler.pick(&[4_usize, 6, 8, 10, 12, 16, 32, 64, 100, 128, 256]);
            let last = bins - 1;
            slots.text("bins", bins.to_string());
            slots.text("last", last.to_string());
            let bin = format!("min(input[i], {last}u)");
            binned(element, bins, &bin, (0.0, 300.0), move |x| {
                (x as usize).min(last)
            })
        },
    },
    Plain {
        name: "unit-histogram",
        category: "atomics",
        commands: "[compute a histogram with {bins} bins for {items} between 0 and 1|build a {bins}-bin histogram for {items} from 0 to 1|count {items} between 0 and 1 into {bins} bins|make a histogram with {bins} bins over {items} in the range 0 to 1|\
                   histogram {items} in 0..1 into {bins} bins|tally {items} from 0 to 1 in {bins} [atomic bins|equal bins]|sort {items} between 0 and 1 into {bins} bins and count each|fill {bins} atomic bins with the counts of {items} in 0..1|\
                   use atomicAdd for a {bins}-bin histogram of {items} between 0 and 1|\
                   ¶Histogram with {bins} bins for {items} between 0 and 1|\
                   ¶{bins}-bin histogram, {items} in 0..1, [atomic|atomicAdd]|\
                   ¶how are my {items} between 0 and 1 distributed? {bins} bins|\
                   ¶bin = min(u32(x * {bins}), {last}), then atomicAdd(bins(bin), 1)|\
                   ¶I have {items} from 0 to 1 and need their histogram, {bins} bins|\
                   ¶in: {items} between 0 and 1. out: {bins} atomic counters, one per bin|\
                   ¶divide 0..1 into {bins} parts and count the {items} in each, atomically|\
                   ¶each thread puts one {one} between 0 and 1 into one of {bins} bins|\
                   ¶how do I make a histogram of {items} from 0 to 1 with {bins} bins|¶need histogram of {items} from 0 to 1, {bins} bins, atomic|¶brightness values from 0 to 1 ({items}), count them in {bins} bins|¶Could you make me a {bins}-bin histogram of {items} between 0 and 1|\
                   ¶range 0 to 1, {bins} equal bins, {items}, count with atomics|¶{bins} bars of equal width from 0 to 1: how many {items} are in each bar, atomicAdd|¶distribution of random {items} in 0..1 with {bins} bins|\
                   ¶I made random {items} between 0 and 1 and want to check them with a histogram of {bins} bins]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let bins =
                *sampler.pick(&[16_usize, 16, 4, 5, 8, 10, 12, 20, 32, 50, 64, 100, 128, 256]);
            let last = bins - 1;
            slots.text("bins", bins.to_string());
            slots.text("last", last.to_string());
            let bin = format!("min(u32(input[i] * {bins}.0), {last}u)");
            binned(element, bins, &bin, (0.0, 1.0), move |x| {
                ((x as f32 * bins as f32) as usize).min(last)
            })
        },
    },
    Plain {
        name: "remainder-histogram",
        category: "atomics",
        commands: "[count {items} by their remainder modulo {k}|count the {items} into {k} bins by value modulo {k}|build a histogram of {items} modulo {k}|tally {items} by x % {k} in {k} atomic bins|group {items} by their remainder after division by {k} and count each group|\
                   make {k} atomic counters, one for each remainder of {items} modulo {k}|histogram {items} by value mod {k}|add 1 to the bin x % {k} for each {one} x|\
                   ¶histogram of {items} modulo {k}|\
                   ¶bin = x % {k}, {k} atomic bins, {items}|\
                   ¶how many {items} have each remainder modulo {k}|\
                   ¶I have a {array}. Count the {items} by remainder, divisor {k}|\
                   ¶in: a {array}. out: {k} atomic counters, counter r counts x % {k} == r|\
                   ¶each thread adds 1 to the counter number x % {k} of its {one} x, {k} counters|\
                   ¶{k} buckets, bucket = value mod {k}, atomic counts of {items}|\
                   ¶how do I count {items} per bucket when the bucket is the value modulo {k}|\
                   ¶{k} groups by x % {k}: how many {items} per group, atomics|¶which remainders mod {k} do my {items} have? {k} atomic counters please|¶hash buckets: bucket is x mod {k}, count the {items} per bucket with atomicAdd|\
                   ¶divisor {k}, {items}, one atomic bin per remainder]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let k = sampler.int(3, 16) as usize;
            slots.text("k", k.to_string());
            let bin = format!("input[i] % {k}u");
            binned(element, k, &bin, (0.0, 200.0), move |x| x as usize % k)
        },
    },
    Plain {
        name: "parity-counters",
        category: "atomics",
        commands: "[count even and odd {items}, even ones in slot 0, odd ones in slot 1|count the even {items} in counter 0 and the odd ones in counter 1|use two atomic counters for even and odd {items}, even first|tally {items} by parity, slot 0 for even and slot 1 for odd|\
                   add 1 to atomic slot 0 for even {items} and to slot 1 for odd ones|sort {items} into even (slot 0) and odd (slot 1) and count both|count {items} by parity with two atomics, even then odd|\
                   get the number of even {items} in slot 0 and of odd ones in slot 1|\
                   ¶even and odd {items}, two atomic counters, even at index 0|\
                   ¶How many {items} are even (slot 0), how many odd (slot 1)? Use atomics|\
                   ¶atomicAdd(counts(x % 2), 1) for all {items} x|\
                   ¶I have a {array}. Output 0 is the number of even {items}, output 1 the number of odd ones, atomic|\
                   ¶in: a {array}. out: two atomic counters, even and odd|\
                   ¶parity histogram of {items}: bin 0 even, bin 1 odd|\
                   ¶each thread checks whether its {one} is even or odd and raises counter 0 or 1|\
                   ¶two bins, x % 2 is the bin, {items}, atomics|\
                   ¶odd {items} go to counter 1, even {items} go to counter 0, atomics|¶two atomic counters: index 1 counts the odd {items}, index 0 the even ones|¶evens versus odds of a {array}: atomic counts, evens at 0, odds at 1]",
        elements: &[Element::U32],
        draw: |element, _, _| {
            binned(element, 2, "input[i] % 2u", (0.0, 100.0), |x| {
                x as usize % 2
            })
        },
    },
];

const LINES: [Plain; 8] = [
    Plain {
        name: "scan-step-with-offset",
        category: "compute",
        commands: "[do one step of a prefix sum {of} with an offset of {k}|run a single scan step with offset {k} on {items}|add to each {one} the one {k} places before it, as a step of a prefix sum|do one Hillis-Steele step with offset {k}, {items} from input to output|\
                   do the prefix sum pass with a stride of {k} for {items}|perform the scan pass with offset = {k} on {items}|write x(i) + x(i - {k}) for a prefix sum step, {items} before offset {k} copied|\
                   ¶one step of a prefix sum with an offset of {k}{on}|\
                   ¶prefix sum step, offset {k}, {items}|\
                   ¶one Hillis-Steele pass over {items}, offset {k}|\
                   ¶scan step: out(i) = x(i) + x(i - {k}) if i >= {k}, else x(i), {items}|\
                   ¶I'm building a prefix sum {of} from passes. This one has an offset of {k}|\
                   ¶in: {items}. out: each plus the one {k} before it, if there is one. A step of a scan|\
                   ¶a parallel prefix sum takes log n passes, write the pass with offset {k} for {items}|\
                   ¶how do I write the prefix sum pass that adds the {one} {k} places back]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[1_usize, 2, 4, 8, 16, 32, 64]);
            slots.text("k", k.to_string());
            let statements = "var sum = input[i];\nif i >= offset {\nsum += input[i - offset];\n}\noutput[i] = sum;";
            let is_usual = element == Element::F32;
            // Elements that are not floats have to be named.
            slots.phrase(
                "of",
                if is_usual {
                    "[of {items}|]"
                } else {
                    "of {items}"
                },
            );
            slots.phrase(
                "on",
                if is_usual {
                    "[, {items}|]"
                } else {
                    ", {items}"
                },
            );
            let work = computed(element, statements, (-20.0, 20.0), move |x, at| {
                x[at] + if at < k { 0.0 } else { x[at - k] }
            });
            Work {
                declarations: format!("const offset: u32 = {k}u;\n\n{}", work.declarations),
                ..work
            }
        },
    },
    Plain {
        name: "three-point-average",
        category: "compute",
        commands: "[compute a three point average over [an array|a buffer]|apply a three point average stencil to [an array|a buffer]|average every three neighboring {items}|run a 3-point mean stencil over an array|smooth [an array|a buffer] with a three point stencil of equal weights|\
                   take the mean of left, own and right {one} everywhere|do a 3-point smoothing of an array, all three weigh the same|apply a 3-point box stencil to an array|\
                   ¶[three|3] point average stencil over [an array|a buffer]|\
                   ¶3-point average, float array, ends clamped|\
                   ¶out(i) = (in(i-1) + in(i) + in(i+1)) / 3, clamped at the ends|\
                   ¶stencil: mean of the left neighbor, itself and the right neighbor|\
                   ¶1D stencil kernel, three points, average|\
                   ¶I want to smooth an array: each {one} becomes the average of three, its neighbors and itself|\
                   ¶every thread averages its {one} and the two beside it|\
                   ¶how do I write a stencil that averages three neighboring {items} of a buffer]",
        elements: ONLY_F32,
        draw: |element, _, _| {
            let statements = "let last = arrayLength(&input) - 1u;\nlet left = input[max(i, 1u) - 1u];\nlet right = input[min(i + 1u, last)];\noutput[i] = (left + input[i] + right) / 3.0;";
            computed(element, statements, (-10.0, 10.0), |x, at| {
                let beside = |by| x[neighbor(at, by, x.len(), false)] / 3.0;
                beside(-1) + beside(0) + beside(1)
            })
        },
    },
    Plain {
        name: "five-point-average",
        category: "compute",
        commands: "[compute a five point average over [an array|a buffer]|apply a five point average stencil to [an array|a buffer]|average every five neighboring {items}|run a 5-point mean stencil over an array|smooth [an array|a buffer] with a five point stencil of equal weights|\
                   take the mean of each {one}, two on the left and two on the right|do a 5-point smoothing of an array, all five weigh the same|apply a 1D box stencil of five points to an array|\
                   ¶[five|5] point average stencil over [an array|a buffer]|\
                   ¶5-point average in 1D, float array, ends clamped|\
                   ¶out(i) = mean of in(i-2) to in(i+2), clamped at the ends|\
                   ¶stencil: mean of two {items} to the left, itself and two to the right|\
                   ¶1D stencil kernel, five points, average|\
                   ¶I want to smooth an array: each {one} becomes the average of five, two neighbors on each side and itself|\
                   ¶every thread averages its {one} with the two before and the two after it|\
                   ¶how do I write a stencil that averages five neighboring {items} of a buffer]",
        elements: ONLY_F32,
        draw: |element, _, _| {
            let statements = "let last = arrayLength(&input) - 1u;\nvar sum = 0.0;\nfor (var k = 0u; k < 5u; k++) {\nsum += input[clamp(i + k, 2u, last + 2u) - 2u];\n}\noutput[i] = sum / 5.0;";
            computed(element, statements, (-10.0, 10.0), |x, at| {
                let around = (-2..=2).map(|by| x[neighbor(at, by, x.len(), false)]);
                around.sum::<f64>() / 5.0
            })
        },
    },
    Plain {
        name: "difference-from-previous",
        category: "compute",
        commands: "[subtract from each {one} the previous one, the first result is 0|compute the difference of each {one} from the one before it, 0 for the first|write x(i) - x(i - 1) for all {items}, with 0 at the start|compute the changes between successive {items}, starting with 0|\
                   take the backward difference of {items}, first result 0|find by how much each {one} differs from the one before, first output 0|turn {items} into their increments, the first one 0|\
                   ¶backward difference of {items}, 0 at index 0|\
                   ¶out(i) = x(i) - x(i-1), out(0) = 0, {items}|\
                   ¶I have a {array}. For each {one} I need the change since the previous one, the first is 0|\
                   ¶in: a {array}. out: difference to the previous {one}, 0 for the first|\
                   ¶how much did each {one} grow since the last one? The first has no previous, write 0|\
                   ¶adjacent difference over a {array}, zero in the first place|\
                   ¶each thread subtracts the {one} before its own. Thread 0 writes 0|\
                   ¶np.diff of a {array} with a leading zero|\
                   ¶how much does each {one} differ from the {one} before it? first result 0, kernel over a {array}|¶meter readings are {items}, I need the consumption per step: this one minus the one before, 0 for the first|¶delta encoding of a {array}: x(i) - x(i - 1), and 0 for index 0|\
                   ¶0 at the start, then current minus previous for all {items}|turn a {array} into step sizes, each {one} minus its predecessor, first one 0]",
        elements: &[Element::F32, Element::I32],
        draw: |element, _, _| {
            let statements = format!(
                "output[i] = {};\nif i > 0u {{\noutput[i] = input[i] - input[i - 1u];\n}}",
                element.scalar(0.0)
            );
            computed(element, statements, (-20.0, 20.0), |x, at| {
                if at == 0 { 0.0 } else { x[at] - x[at - 1] }
            })
        },
    },
    Plain {
        name: "divide-by-maximum",
        category: "compute",
        commands: "[normalize an array by its maximum|divide each {one} by the largest one|divide all {items} by their maximum|scale an array so that its largest {one} becomes 1|normalize {items} so that the maximum is 1|rescale an array by one over its maximum|\
                   divide a buffer of positive {items} by its maximum|bring the peak of an array to 1 by dividing through it|\
                   ¶normalize by the max, float array|\
                   ¶out(i) = x(i) / max(x), floats|\
                   ¶I have positive {items} and want them relative to the largest one|\
                   ¶in: a {array}. out: every {one} divided by the maximum|\
                   ¶peak normalization of a {array}: the largest {one} should become 1|\
                   ¶each thread loops over the array for its maximum, then divides its {one} by it|\
                   ¶how do I scale a {array} so that the biggest {one} is 1|\
                   ¶the largest {one} should be 1 afterwards, all others in proportion|\
                   ¶the biggest {one} should become 1, the others in proportion, a {array}|¶scores as {items}: give each as a fraction of the best one|¶find the maximum of a {array}, then divide every {one} by it|\
                   ¶max-normalize a {array}|express each {one} as a fraction of the greatest one]",
        elements: ONLY_F32,
        draw: |element, _, _| {
            let statements = "var most = input[0];\nfor (var k = 1u; k < arrayLength(&input); k++) {\nmost = max(most, input[k]);\n}\noutput[i] = input[i] / most;";
            computed(element, statements, (0.1, 10.0), |x, at| {
                x[at] / x.iter().copied().fold(f64::NEG_INFINITY, f64::max)
            })
        },
    },
    Plain {
        name: "rule-with-dead-ends",
        category: "compute",
        commands: "[do one step of rule {k} {ends}|run the rule {k} automaton for one generation {ends}|compute the next generation of rule {k} {ends}|apply elementary rule {k} once {ends}|update a row of 0 and 1 cells by rule {k} {ends}|step a 1D cellular automaton, rule {k}, {ends}|\
                   advance the elementary automaton {k} by one row {ends}|\
                   ¶rule {k}, one generation, {ends}|\
                   ¶one step of the elementary cellular automaton {k} {ends}|\
                   ¶I have a row of cells (u32, 0 or 1). The next row by rule {k}, {ends}|\
                   ¶in: u32 cells. out: the row after one step of rule {k} {ends}|\
                   ¶Wolfram rule {k} {ends}, cells are 0 or 1 in a buffer|\
                   ¶how do I compute a generation of rule {k} {ends}|\
                   ¶each thread looks at left, own and right cell and applies rule {k} {ends}|\
                   ¶pattern = 4 * left + 2 * center + right, new cell = bit of {k} at the pattern, {ends}|¶next generation, Wolfram rule {k}, {ends}|¶need one step of cellular automaton rule {k} {ends}]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let rule = *sampler.pick(&[
                30_u32, 90, 110, 30, 90, 110, 184, 54, 60, 150, 126, 22, 45, 73, 105,
            ]);
            slots.text("k", rule.to_string());
            slots.phrase(
                "ends",
                "[with dead ends|with dead cells beyond the ends|with a dead boundary|with zeros outside|where cells outside are 0|without wrap-around, outside is 0]",
            );
            let statements = format!(
                "let last = arrayLength(&input) - 1u;\nlet left = select(0u, input[max(i, 1u) - 1u], i > 0u);\nlet right = select(0u, input[min(i + 1u, last)], i < last);\nlet pattern = left * 4u + input[i] * 2u + right;\noutput[i] = ({rule}u >> pattern) & 1u;"
            );
            computed(element, statements, (0.0, 1.0), move |x, at| {
                let left = at.checked_sub(1).and_then(|place| x.get(place));
                let cells = [left, x.get(at), x.get(at + 1)];
                let pattern = cells.iter().fold(0_u32, |pattern, cell| {
                    2 * pattern + u32::from(cell.is_some_and(|&x| x > 0.5))
                });
                f64::from(rule / 2_u32.pow(pattern) % 2)
            })
        },
    },
    Plain {
        name: "xorshift-in-buffer",
        category: "compute",
        commands: "[advance each random state in a u32 buffer by one xorshift32 step|run one xorshift32 step on every {one}|apply xorshift32 to each {one} in place|update a buffer of xorshift32 states in place|step all xorshift32 generators of a buffer once|\
                   xor each {one} with its shifts by 13 left, 17 right and 5 left in place|scramble every {one} by xorshift32 (13, 17, 5)|do a step of xorshift32 for each {one} of a buffer|\
                   ¶xorshift32 on a {array} in place|\
                   ¶xorshift kernel: x ^= x << 13, x ^= x >> 17, x ^= x << 5 for every {one}|\
                   ¶I have one random state per thread in a {array}. Advance each by xorshift32|\
                   ¶in place: every {one} becomes its next xorshift32 state (13, 17, 5)|\
                   ¶each thread reads its xorshift32 state from the buffer, makes one step and stores it|\
                   ¶how do I update a buffer of random states with xorshift32|\
                   ¶buffer of u32 seeds, one xorshift32 step each]",
        elements: &[Element::U32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: write(0, "data", element.code()),
            buffer: "data",
            statements:
                "var x = data[i];\nx ^= x << 13u;\nx ^= x >> 17u;\nx ^= x << 5u;\ndata[i] = x;"
                    .into(),
            sample: (ELEMENTS, (0.0, 10_000.0)),
            rule: each(|buffers, at| {
                let low = |wide: u64| wide % (1 << 32);
                let mut x = buffers[0][at] as u64;
                x = low(x ^ (x << 13));
                x = low(x ^ (x >> 17));
                x = low(x ^ (x << 5));
                Some(x as f64)
            }),
        },
    },
    Plain {
        name: "lcg-in-buffer",
        category: "compute",
        commands: "[advance each random state in a u32 buffer by a linear congruential generator, times {a} plus {c}|run one LCG step on every {one}: x * {a} + {c}|apply x = x * {a} + {c} to each {one} in place|update a buffer of LCG states in place, multiplier {a}, increment {c}|\
                   multiply every {one} by {a} and add {c} with u32 overflow|step all LCGs of a buffer once, a = {a}, c = {c}|\
                   ¶LCG step on a {array}, a = {a}, c = {c}|\
                   ¶x = {a} * x + {c} (mod 2^32) for every {one}, in place|\
                   ¶I have one random state per thread in a {array}. Next state = state * {a} + {c}|\
                   ¶in place: every {one} becomes x * {a} + {c}, wrapping|\
                   ¶linear congruential generator, one state per thread in a buffer, multiplier {a}, increment {c}|\
                   ¶each thread makes one LCG step on its {one}, times {a}, plus {c}|\
                   ¶how do I update a buffer of random states by x * {a} + {c}]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let [a, c] = *sampler.pick(&[
                [1_664_525_u64, 1_013_904_223],
                [1_664_525, 1_013_904_223],
                [1_103_515_245, 12_345],
                [22_695_477, 1],
                [214_013, 2_531_011],
            ]);
            slots.text("a", a.to_string());
            slots.text("c", c.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: write(0, "data", element.code()),
                buffer: "data",
                statements: format!("data[i] = data[i] * {a}u + {c}u;"),
                sample: (ELEMENTS, (0.0, 10_000.0)),
                rule: each(move |buffers, at| {
                    Some(((buffers[0][at] as u64 * a + c) % (1 << 32)) as f64)
                }),
            }
        },
    },
];

const PARTICLES: [Plain; 4] = [
    Plain {
        name: "move-particles",
        category: "compute",
        commands: "[move particles by their velocity with {step}|move each particle by its velocity, {dt} seconds per step|advance particles by velocity with {step}|add velocity times {dt} to the position of each particle|update particle positions from their velocities with {step}|\
                   integrate particle positions, dt = {dt}|step particles (position, velocity) by {dt} seconds|let particles fly on with {step}|\
                   ¶Move particles by their velocity with {step}|\
                   ¶particles: position += velocity * {dt}|\
                   ¶particle update, position and velocity, dt {dt}, no forces|\
                   ¶I have particles with position and velocity (vec2). Move them with {step}|\
                   ¶struct Particle has position and velocity. One Euler step of {dt}, nothing else|\
                   ¶every thread moves one particle by its velocity times {dt}|\
                   ¶how do I move particles by their velocity when {step} is used|\
                   ¶simple particle motion in a compute shader with {step}|¶need kernel for particle motion, {step}, only velocity|¶Could you move my particles one step by their velocity? dt = {dt}|¶p.position = p.position + p.velocity * {dt} for all particles]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("step", STEP);
            let statements =
                |dt: f64| format!("particles[i].position += particles[i].velocity * {dt};");
            particles(slots, sampler, statements, |p, dt| {
                [p[0] + dt * p[2], p[1] + dt * p[3], p[2], p[3]]
            })
        },
    },
    Plain {
        name: "falling-under-gravity",
        category: "compute",
        commands: "[update particles falling under gravity, {time}|let particles fall under gravity, {time}|move particles under gravity with {step}|apply gravity to particles and move them, {time}|simulate falling particles with gravity, {time}|\
                   integrate particles under normal gravity, {time}|step particles that fall, {time}|accelerate particles downward by gravity and move them, {time}|pull particles down by earth gravity and move them with {step}|\
                   ¶update particles falling under gravity, {time}|\
                   ¶falling particles, {time}|\
                   ¶particles with gravity, dt {dt}|\
                   ¶I have particles with position and velocity. They should fall under gravity, {time}|\
                   ¶gravity first changes the velocity of each particle, then the velocity moves it, {time}|\
                   ¶v.y -= 9.81 * {dt}, then p += v * {dt}, for every particle|\
                   ¶how do I make particles fall with gravity[ in a compute shader|]? {Time}|\
                   ¶one Euler step under gravity (9.81 downward) for a buffer of particles, dt {dt}|\
                   ¶each thread lets one particle fall for {dt} seconds|¶need kernel for particles that fall with gravity, dt = {dt}|¶Could you let my particles fall under gravity? {Time}|¶sparks fall down: gravity on all particles, dt = {dt}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("step", STEP);
            slots.phrase(
                "time",
                "[time step {dt}|a time step of {dt}|dt = {dt}|{dt} seconds per step]",
            );
            slots.phrase("Time", "[Time step {dt}|The time step is {dt}|dt = {dt}]");
            let statements = |dt: f64| {
                format!(
                    "particles[i].velocity.y -= 9.81 * {dt};\nparticles[i].position += particles[i].velocity * {dt};"
                )
            };
            particles(slots, sampler, statements, |p, dt| {
                let fall = p[3] - dt * 9.81;
                [p[0] + dt * p[2], p[1] + dt * fall, p[2], fall]
            })
        },
    },
    Plain {
        name: "damped-particles",
        category: "compute",
        commands: "[multiply the velocity of each particle by {k} and then move it with {step}|damp particles by a factor of {k} and move them, time step {dt}|scale particle velocities by {k}, then add velocity times {dt} to the position|slow particles down by the factor {k} before moving them with {step}|\
                   update particles with damping factor {k} and dt {dt}|move particles that keep {k} of their velocity each step, dt = {dt}|apply friction to particles, velocity times {k}, and move them by {dt} seconds|\
                   ¶particles with damping: v *= {k}, then p += v * {dt}|\
                   ¶damped particles, factor {k}, dt {dt}|\
                   ¶I have particles with position and velocity. Velocity times {k} first, then move with {step}|\
                   ¶each step a particle's velocity is multiplied by {k} and then moves it, dt is {dt}|\
                   ¶every thread damps the velocity of one particle by {k} and moves it with {step}|\
                   ¶how do I slow particles down by a factor of {k} per step and move them with {step}|\
                   ¶drag on particles: velocity times {k}, then position plus velocity times {dt}|¶need kernel: particle velocity times {k}, then motion with dt = {dt}|¶Could you damp my particles by {k} and then move them with {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("step", STEP);
            let k = *sampler.pick(&[0.99, 0.98, 0.95, 0.9, 0.8, 0.75, 0.5]);
            slots.value("k", words::decimal(k));
            let statements = move |dt: f64| {
                format!(
                    "particles[i].velocity *= {k};\nparticles[i].position += particles[i].velocity * {dt};"
                )
            };
            particles(slots, sampler, statements, move |p, dt| {
                [
                    p[0] + dt * k * p[2],
                    p[1] + dt * k * p[3],
                    k * p[2],
                    k * p[3],
                ]
            })
        },
    },
    Plain {
        name: "bouncing-under-gravity",
        category: "compute",
        commands: "[let particles fall under gravity and bounce off the floor at y = 0, time step {dt}|update falling particles that bounce on the ground at y = 0, dt = {dt}|move particles under gravity with {step} and reflect them at the floor y = 0|\
                   simulate bouncing particles with gravity and a floor at y = 0, time step {dt}|step particles under earth gravity, bouncing without loss at y = 0, dt {dt}|drop particles with gravity and let them bounce at y = 0, {dt} seconds per step|\
                   ¶bouncing particles, gravity, floor at y = 0, dt {dt}|\
                   ¶particles fall under gravity and bounce at y = 0, time step {dt}|\
                   ¶v.y -= 9.81 * {dt}, p += v * {dt}, and below y = 0 both p.y and v.y change their sign|\
                   ¶I have particles with position and velocity. Gravity pulls them down and at y = 0 they are reflected, with {step}|\
                   ¶every thread lets one particle fall for {dt} seconds, and under the floor y = 0 mirrors its height and its vertical velocity|\
                   ¶how do I make particles bounce on the floor y = 0 under gravity when {step} is used|\
                   ¶like rubber balls: particles under gravity, bouncing at y = 0 without loss, dt {dt}|¶need kernel: particles fall, gravity, bounce at y = 0 with no loss, dt = {dt}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("step", STEP);
            let statements = |dt: f64| {
                format!(
                    "particles[i].velocity.y -= 9.81 * {dt};\nparticles[i].position += particles[i].velocity * {dt};\nif particles[i].position.y < 0.0 {{\nparticles[i].position.y = -particles[i].position.y;\nparticles[i].velocity.y = -particles[i].velocity.y;\n}}"
                )
            };
            particles(slots, sampler, statements, |p, dt| {
                let fall = p[3] - dt * 9.81;
                let [x, y] = [p[0] + dt * p[2], p[1] + dt * fall];
                let turned = if y < 0.0 { -fall } else { fall };
                [x, y.abs(), p[2], turned]
            })
        },
    },
];

const STEP: &str = "[a time step of {dt}|a step of {dt} seconds|time step {dt}|dt = {dt}]";

/// A reduction of each block in workgroup memory.
struct Block {
    name: &'static str,
    /// The result: "sum".
    noun: &'static str,
    /// How it is done: "add up".
    verb: &'static str,
    elements: &'static [Element],
    /// What the threads past the end bring; without it they repeat the last element.
    identity: Option<f64>,
    /// An expression of two partial results.
    joined: fn(&str, &str) -> String,
    range: (f32, f32),
    fold: fn(f64, f64) -> f64,
}

const BLOCKS: [Block; 4] = [
    Block {
        name: "block-sum",
        noun: "[sum|sum|total]",
        verb: "[add up|sum|total]",
        elements: SCALARS,
        identity: Some(0.0),
        joined: |a, b| format!("{a} + {b}"),
        range: (-20.0, 20.0),
        fold: |a, b| a + b,
    },
    Block {
        name: "block-maximum",
        noun: "[maximum|maximum|max]",
        verb: "[find the maximum of|take the maximum of|find the largest of]",
        elements: SCALARS,
        identity: None,
        joined: |a, b| format!("max({a}, {b})"),
        range: (-20.0, 20.0),
        fold: f64::max,
    },
    Block {
        name: "block-minimum",
        noun: "[minimum|minimum|min]",
        verb: "[find the minimum of|take the minimum of|find the smallest of]",
        elements: SCALARS,
        identity: None,
        joined: |a, b| format!("min({a}, {b})"),
        range: (-20.0, 20.0),
        fold: f64::min,
    },
    Block {
        name: "block-product",
        noun: "[product|product|total product]",
        verb: "[multiply together|multiply together|multiply up]",
        elements: ONLY_F32,
        identity: Some(1.0),
        joined: |a, b| format!("{a} * {b}"),
        range: (0.9, 1.1),
        fold: |a, b| a * b,
    },
];

/// The size of a block, which is that of the workgroup, in the slot `b`.
fn block_size(
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> usize {
    if sampler.chance(0.5) {
        slots.text("b", "64");
        return 64;
    }
    let size = *sampler.pick(&[32_usize, 64, 128, 256]);
    if size != 64 {
        modifiers.push("workgroup-size");
    }
    slots.text("b", size.to_string());
    size
}

fn reduce_blocks(block: &Block, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(block.elements, sampler);
    name_elements(element, &mut slots);
    let mut modifiers: Vec<&'static str> = element.modifier().into_iter().collect();
    let size = block_size(&mut slots, &mut modifiers, sampler);
    slots.phrase("noun", block.noun);
    slots.phrase("verb", block.verb);
    slots.phrase("of", "of {items}");
    if element == Element::F32 {
        slots.phrase("of", "[|||of {items}]");
    }
    // A maximum of positive values may begin at zero.
    let positive = block.name == "block-maximum" && element == Element::F32 && sampler.chance(0.3);
    if positive {
        modifiers.push("positive");
        slots.phrase(
            "items",
            "[positive values|positive numbers|positive floats|positive elements]",
        );
        slots.phrase(
            "array",
            "[buffer of positive floats|array of positive numbers]",
        );
        slots.phrase("of", "of {items}");
    }
    let identity = if positive { Some(0.0) } else { block.identity };
    let load = match identity {
        Some(value) => format!(
            "scratch[lane] = {};\nif i < arrayLength(&input) {{\nscratch[lane] = input[i];\n}}\n",
            element.scalar(value)
        ),
        None => "scratch[lane] = input[min(i, arrayLength(&input) - 1u)];\n".into(),
    };
    let joined = (block.joined)("scratch[lane]", "scratch[lane + stride]");
    let half = size / 2;
    let body = format!(
        "let i = id.x;\n{load}for (var stride = {half}u; stride > 0u; stride /= 2u) {{\nworkgroupBarrier();\nif lane < stride {{\nscratch[lane] = {joined};\n}}\n}}\n\
         if lane == 0u && i < arrayLength(&input) {{\noutput[i / {size}u] = scratch[0];\n}}\n"
    );
    let (ty, fold) = (element.code(), block.fold);
    let declarations = format!(
        "{}{}\nvar<workgroup> scratch: array<{ty}, {size}>;\n",
        read(0, "input", ty),
        write(1, "output", ty)
    );
    task(
        BLOCK_REDUCTION,
        slots,
        modifiers,
        kernel(&declarations, &size.to_string(), LANE, &body),
        (ELEMENTS, if positive { (0.5, 20.0) } else { block.range }),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            for (slot, block) in after.iter_mut().zip(buffers[0].chunks(size)) {
                *slot = block.iter().copied().reduce(fold).unwrap_or(0.0);
            }
            after
        }),
    )
}

const BLOCK_REDUCTION: &str = "[compute the {noun} of each block of {b} {items} in workgroup memory|reduce each block of {b} {items} to its {noun} in workgroup memory|{verb} each block of {b} {items} in [shared|workgroup] memory, one result per block|\
    do a {noun} reduction of {items} in workgroup memory, one result per block of {b}|write the {noun} of every {b} {items}, a workgroup for each block|reduce a {array} by blocks of {b} to their {noun}, a workgroup for each|\
    run a tree reduction with {noun} over each block of {b} {items}|let each workgroup of {b} threads reduce its {items} to the {noun}|get one {noun} per block of {b} {items} by a parallel reduction|\
    halve the stride in shared memory until the {noun} of each block of {b} {items} is left|\
    ¶{noun} reduction {of} in workgroup memory, one result per block of {b}|\
    ¶{noun} of each block of {b} {items}, reduced in workgroup memory|\
    ¶parallel {noun} reduction, {array}, blocks of {b}|\
    ¶workgroup {noun} of {items}, {b} threads, output(block) = {noun} of the block|\
    ¶I have a {array} and want the {noun} of each {b} of them, with shared memory and barriers|\
    ¶in: a {array}. out: one {noun} per block of {b}, tree in workgroup memory|\
    ¶every workgroup loads {b} {items} into scratch, reduces them to their {noun} and thread 0 writes it|\
    ¶how do I compute the {noun} of every block of {b} {items} in shared memory|\
    ¶first pass of a {noun} reduction of {items}: one partial result per workgroup of {b}|\
    ¶{b} {items} per workgroup, the {noun} of each group, shared memory|¶one {noun} out of every {b} {items}, the threads of a workgroup share scratch memory|\
    ¶block size {b}: the {noun} of the {items} of each block, var<workgroup> and barriers|¶please {verb} every {b} {items}, each group of {b} in its own workgroup memory|\
    ¶block-wise {noun}, {items}, block size {b}, shared memory]";

/// The prefix sums of each block in workgroup memory.
fn scan_blocks(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    name_elements(element, &mut slots);
    let mut modifiers: Vec<&'static str> = element.modifier().into_iter().collect();
    let size = block_size(&mut slots, &mut modifiers, sampler);
    let (ty, zero) = (element.code(), element.scalar(0.0));
    let declarations = format!(
        "{}\nvar<workgroup> scratch: array<{ty}, {size}>;\n",
        write(0, "data", ty)
    );
    let body = format!(
        "let i = id.x;\nvar sum = {zero};\nif i < arrayLength(&data) {{\nsum = data[i];\n}}\n\
         for (var offset = 1u; offset < {size}u; offset *= 2u) {{\nscratch[lane] = sum;\nworkgroupBarrier();\nif lane >= offset {{\nsum += scratch[lane - offset];\n}}\nworkgroupBarrier();\n}}\n\
         if i < arrayLength(&data) {{\ndata[i] = sum;\n}}\n"
    );
    task(
        "[compute the [inclusive|] prefix sum of each block of {b} {items} in workgroup memory|do an [inclusive|] scan of each block of {b} {items} in workgroup memory|replace every block of {b} {items} by its prefix sums in shared memory|\
         run a Hillis-Steele scan over each block of {b} {items}|scan a {array} in blocks of {b}, a workgroup for each block|write running totals within each block of {b} {items}, using workgroup memory|\
         do the prefix sums of {items} block by block, {b} threads per block|let each workgroup of {b} threads prefix-sum its {items} in place|\
         ¶inclusive prefix sum of each block of {b} {items} in workgroup memory|\
         ¶[prefix sum|scan] of {items} in shared memory, block size {b}, in place|\
         ¶block scan, {array}, {b} threads|\
         ¶Hillis-Steele prefix sum in workgroup memory, blocks of {b} {items}|\
         ¶I have a {array} and want cumulative sums that start again every {b} places, with shared memory|\
         ¶in place: every {b} {items} become their running totals, scratch memory and barriers|\
         ¶each workgroup has {b} {items}. It doubles the offset each round and adds what is that far back|\
         ¶how do I compute the prefix sums of each block of {b} {items} in shared memory|\
         ¶first pass of a big scan: inclusive sums within blocks of {b} {items}|\
         ¶local cumsum of {items}, blocks of {b}, workgroup memory]",
        slots,
        modifiers,
        kernel(&declarations, &size.to_string(), LANE, &body),
        (ELEMENTS, (-5.0, 5.0)),
        Box::new(move |buffers: &[Buffer]| {
            let blocks = buffers[0].chunks(size);
            let sums = blocks.flat_map(|block| {
                block.iter().scan(0.0_f64, |sum, x| {
                    *sum += x;
                    Some(*sum)
                })
            });
            sums.collect()
        }),
    )
}

/// A phase of an odd-even sort.
fn sort_phase(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    name_elements(element, &mut slots);
    let mut modifiers: Vec<&'static str> = element.modifier().into_iter().collect();
    let odd = usize::from(sampler.chance(0.5));
    let descending = sampler.chance(0.3);
    slots.phrase("phase", if odd == 1 { "odd" } else { "even" });
    modifiers.push(if odd == 1 { "odd-phase" } else { "even-phase" });
    slots.phrase("order", "[|||, ascending|, smaller ones first]");
    if descending {
        modifiers.push("descending");
        slots.phrase(
            "order",
            "[, descending|, larger ones first|, from large to small|in descending order]",
        );
    }
    let is_usual = element == Element::F32;
    slots.phrase(
        "of",
        if is_usual {
            "[|||of {items}]"
        } else {
            "of {items}"
        },
    );
    let (plus, from) = if odd == 1 {
        (" + 1u", "pairs (1, 2), (3, 4) and so on")
    } else {
        ("", "pairs (0, 1), (2, 3) and so on")
    };
    slots.phrase("pairs", from);
    let [low, high] = if descending {
        ["max", "min"]
    } else {
        ["min", "max"]
    };
    let body = format!(
        "let i = id.x * 2u{plus};\nif i + 1u < arrayLength(&data) {{\nlet first = data[i];\nlet second = data[i + 1u];\ndata[i] = {low}(first, second);\ndata[i + 1u] = {high}(first, second);\n}}\n"
    );
    let size = workgroup_size(&[32, 64, 128, 256], &mut slots, &mut modifiers, sampler);
    task(
        "[do the {phase} phase of an odd-even sort {of} {order} {workgroup}|run the {phase} phase of an odd-even sort {of} {order} {workgroup}|do the {phase} phase of an odd-even transposition sort {of} {order} {workgroup}|\
         do the {phase} pass of an odd-even sort {of} {order} {workgroup}|compare and exchange the {phase} pairs {of} in an odd-even sort {order} {workgroup}|perform an odd-even sort's {phase} step {of} {order} {workgroup}|\
         put the {phase} neighbor pairs {of} in order as in odd-even sort {order} {workgroup}|write the {phase} phase of a brick sort {of} {order} {workgroup}|\
         ¶{phase} phase of an odd-even sort {of} {order} {workgroup}|\
         ¶{phase} phase of odd-even transposition sort {of} {order} {workgroup}|\
         ¶odd-even sort {of}, the {phase} phase {order} {workgroup}|\
         ¶odd-even transposition {of}, {phase} phase, in place {order} {workgroup}|\
         ¶I need the {phase} phase of an odd-even sort {of} as a kernel {order} {workgroup}|\
         ¶one step of an odd-even sort: compare the {pairs} {of}, swap where they are out of order {order} {workgroup}|\
         ¶each thread orders one of the {pairs} {of}, for an odd-even sort {order} {workgroup}|\
         ¶how do I write the {phase} phase of an odd-even sort {of} {order} {workgroup}|\
         ¶brick sort kernel {of}, {phase} phase {order} {workgroup}]",
        slots,
        modifiers,
        kernel(
            &write(0, "data", element.code()),
            &size.to_string(),
            ID,
            &body,
        ),
        (ELEMENTS, (-50.0, 50.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[0].clone();
            for pair in after[odd..].chunks_exact_mut(2) {
                pair.sort_by(f64::total_cmp);
                if descending {
                    pair.reverse();
                }
            }
            after
        }),
    )
}

/// A kernel over the cells of a square grid of `size` cells a side.
fn over_grid(n: usize, declarations: &str, statements: &str) -> String {
    kernel(
        &format!("const size: u32 = {n}u;\n\n{declarations}"),
        "8, 8",
        ID,
        &format!("if id.x < size && id.y < size {{\n{statements}\n}}\n"),
    )
}

/// The side of a grid, in the slots `n` and `grid`.
fn side(sizes: &[usize], slots: &mut Slots, sampler: &mut Sampler) -> usize {
    let n = *sampler.pick(sizes);
    slots.text("n", n.to_string());
    slots.phrase(
        "grid",
        "[{n} by {n} grid|{n}x{n} grid|grid of {n} by {n} cells|{n} x {n} grid]",
    );
    n
}

fn heat_step(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[64, 64, 16, 32, 48, 100, 128], &mut slots, sampler);
    let statements = "let i = id.y * size + id.x;\nlet left = input[select(i, i - 1u, id.x > 0u)];\nlet right = input[select(i, i + 1u, id.x < size - 1u)];\nlet up = input[select(i, i - size, id.y > 0u)];\nlet down = input[select(i, i + size, id.y < size - 1u)];\noutput[i] = input[i] + 0.2 * (left + right + up + down - 4.0 * input[i]);";
    task(
        "[do a heat diffusion step on a {grid}|run one heat diffusion step on a {grid}|diffuse heat on a {grid} for one step|compute one step of heat diffusion on a {grid}|simulate heat diffusion on a {grid}, a single step|\
         let heat diffuse over a {grid} once|advance heat diffusion on a {grid} by one step|do one explicit step of heat flow on a {grid}|update the temperatures of a {grid} by heat diffusion|\
         ¶heat diffusion step on a {grid}|\
         ¶hot and cold cells on a {grid} even out: one heat diffusion step|¶heat diffusion kernel for a {grid}, a single step|\
         ¶heat equation, one step, {grid}, from input to output|\
         ¶2D heat diffusion, {grid}, float cells|\
         ¶I have temperatures on a {grid} and want one step of heat diffusion|\
         ¶each cell of a {grid} gets 0.2 times the Laplacian added, for heat diffusion|\
         ¶how do I write a heat diffusion step for a {grid}|\
         ¶in: temperatures on a {grid}. out: the same after one heat diffusion step|\
         ¶one time step of heat spreading over a {grid} of floats|\
         ¶every cell of a {grid} exchanges heat with its four neighbors, one step]",
        slots,
        Vec::new(),
        over_grid(
            n,
            &(read(0, "input", "f32") + &write(1, "output", "f32")),
            statements,
        ),
        ((n * n) as u32, (-10.0, 10.0)),
        each(move |buffers, at| {
            let cell = |across, down| {
                buffers[0]
                    [neighbor(at / n, down, n, false) * n + neighbor(at % n, across, n, false)]
            };
            let around = cell(-1, 0) + cell(1, 0) + cell(0, -1) + cell(0, 1);
            Some(0.2 * cell(0, 0) + 0.2 * around)
        }),
    )
}

fn life_step(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[64, 64, 8, 16, 32, 48, 100, 128], &mut slots, sampler);
    let wrap = sampler.chance(0.7);
    slots.phrase(
        "edges",
        "[with wrapping edges|with wrap-around|with periodic edges|on a torus|, edges wrap around|with toroidal wrap]",
    );
    if !wrap {
        slots.phrase(
            "edges",
            "[with dead edges|with dead cells outside|without wrap-around, outside is dead|, cells beyond the edges are dead|with a dead border around it]",
        );
    }
    let counted = if wrap {
        "let x = (id.x + k % 3u + size - 1u) % size;\nlet y = (id.y + k / 3u + size - 1u) % size;\nneighbors += input[y * size + x];"
    } else {
        "let x = id.x + k % 3u;\nlet y = id.y + k / 3u;\nif x > 0u && y > 0u && x <= size && y <= size {\nneighbors += input[(y - 1u) * size + x - 1u];\n}"
    };
    let statements = format!(
        "let i = id.y * size + id.x;\nvar neighbors = 0u;\nfor (var k = 0u; k < 9u; k++) {{\n{counted}\n}}\nneighbors -= input[i];\noutput[i] = select(0u, 1u, neighbors == 3u || (neighbors == 2u && input[i] == 1u));"
    );
    task(
        "[do a game of life step on a {grid} {edges}|run one game of life step on a {grid} {edges}|do one Conway step on a {grid} {edges}|compute a game of life generation for a {grid} {edges}|update game of life cells on a {grid} {edges}|\
         play one generation of life on a {grid} {edges}|apply Conway's rules to a {grid} once {edges}|write the next game of life state of a {grid} {edges}|\
         ¶game of life step on a {grid} {edges}|\
         ¶Conway's game of life, one step, {grid} {edges}|\
         ¶game of life kernel for a {grid} {edges}|\
         ¶I have a {grid} of 0 and 1. Next generation of the game of life {edges}|\
         ¶cells of a {grid} live or die by Conway's rules, one round {edges}|¶next generation please, game of life, {grid} {edges}|¶one tick of Conway's life on a {grid} {edges}|¶dead cell with 3 live neighbors is born, live cell with 2 or 3 stays, others die: one step, {grid} {edges}|\
         ¶B3/S23 on a {grid} {edges}, one generation|\
         ¶a live cell stays with 2 or 3 neighbors, a dead one is born with 3. One step on a {grid} {edges}|\
         ¶in: {grid} of u32 cells. out: next game of life generation {edges}|\
         ¶how do I write a game of life step for a {grid} {edges}|\
         ¶every thread counts the 8 neighbors of one cell of a {grid} and applies the rules of life {edges}]",
        slots,
        if wrap { Vec::new() } else { vec!["dead-edges"] },
        over_grid(
            n,
            &(read(0, "input", "u32") + &write(1, "output", "u32")),
            &statements,
        ),
        ((n * n) as u32, (0.0, 1.0)),
        each(move |buffers, at| {
            let places = (-1..=1).flat_map(|down| (-1..=1).map(move |across| (down, across)));
            let alive = |(down, across): (isize, isize)| {
                let [row, column] = [(at / n) as isize + down, (at % n) as isize + across];
                let inside = 0..n as isize;
                let is_inside = inside.contains(&row) && inside.contains(&column);
                if !wrap && !is_inside {
                    return false;
                }
                let n = n as isize;
                buffers[0][(row.rem_euclid(n) * n + column.rem_euclid(n)) as usize] > 0.5
            };
            let around = places
                .filter(|&place| place != (0, 0) && alive(place))
                .count();
            let lives = around == 3 || around == 2 && alive((0, 0));
            Some(f64::from(u8::from(lives)))
        }),
    )
}

fn transposed(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[16, 8, 4, 12, 20, 32, 64, 100], &mut slots, sampler);
    slots.phrase("size", "[{n} by {n}|{n}x{n}]");
    task(
        "[transpose a {size} matrix of floats|transpose a square matrix of {n} rows|swap rows and columns of a square matrix, side {n}|write the transpose of a {size} float matrix to the output|transpose a {size} float matrix from input to output|\
         flip a {size} matrix of floats along its diagonal|turn rows into columns in a {size} matrix of floats|\
         ¶transpose, {size} matrix, floats|\
         ¶rows become columns, {size} float matrix, input to output|¶mirror a {size} float matrix at its main diagonal, into the output|\
         ¶matrix transpose kernel, {size}|\
         ¶output(x, y) = input(y, x), square matrix of side {n}|\
         ¶I have a {size} matrix in a float buffer and want it transposed in another|\
         ¶in: {size} floats. out: its transpose|\
         ¶how do I transpose a square matrix with {n} rows and columns|\
         ¶one thread per entry: write entry (row, column) of a {size} matrix to (column, row)|\
         ¶transposition of a {size} array of floats, row-major]",
        slots,
        Vec::new(),
        over_grid(
            n,
            &(read(0, "input", "f32") + &write(1, "output", "f32")),
            "output[id.x * size + id.y] = input[id.y * size + id.x];",
        ),
        ((n * n) as u32, (-10.0, 10.0)),
        each(move |buffers, at| Some(buffers[0][at % n * n + at / n])),
    )
}

fn multiplied(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[8, 16, 4, 12, 32, 64], &mut slots, sampler);
    slots.phrase("size", "[{n} by {n}|{n}x{n}]");
    task(
        "[multiply two square matrices of {n} rows|multiply two {size} matrices of floats a and b|compute the matrix product a b, both {size}|do a {size} matrix multiplication, one thread per entry|write the product of two {size} float matrices to the output|\
         multiply a {size} matrix with another one of floats|run a plain {size} matmul with floats|\
         ¶matrix multiplication, {size}, floats|\
         ¶a times b as matrices, both {size} floats, result in the output buffer|¶row of a times column of b for each entry of the output, {size} matrices|\
         ¶matmul kernel, {size}, no tiling|\
         ¶plain gemm, two {size} matrices in, one out|\
         ¶I have two {size} matrices in float buffers a and b and want a times b|\
         ¶in: a and b, {size} floats each. out: the matrix product|\
         ¶output(row, column) = sum of a(row, k) * b(k, column), side {n}|\
         ¶how do I multiply two square matrices with {n} rows and columns|\
         ¶each thread computes one entry of the product of two {size} matrices of floats]",
        slots,
        Vec::new(),
        over_grid(
            n,
            &(read(0, "a", "f32") + &read(1, "b", "f32") + &write(2, "output", "f32")),
            "var sum = 0.0;\nfor (var k = 0u; k < size; k++) {\nsum += a[id.y * size + k] * b[k * size + id.x];\n}\noutput[id.y * size + id.x] = sum;",
        ),
        ((n * n) as u32, (-2.0, 2.0)),
        each(move |buffers, at| {
            let row = &buffers[0][at / n * n..at / n * n + n];
            let column = buffers[1][at % n..].iter().step_by(n);
            Some(row.iter().zip(column).map(|(a, b)| a * b).sum())
        }),
    )
}

fn matrix_times_vector(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&[16, 8, 4, 12, 32, 64], &mut slots, sampler);
    slots.phrase("size", "[{n} by {n}|{n}x{n}]");
    task(
        "[multiply a square matrix of {n} rows by a vector|multiply a {size} float matrix by a vector of {n} floats|compute the product of a matrix a, {size}, and a vector b|write a {size} float matrix times a vector to the output|\
         do a {size} matrix times vector product, one thread per row|apply a {size} float matrix to a vector in a second buffer|\
         ¶{size} matrix times vector, floats|\
         ¶b is a vector of {n} floats, a is a {size} matrix, output is a times b|¶each row of a {size} matrix a dotted with the vector b, floats|\
         ¶matrix-vector kernel, {size}, one thread per row|\
         ¶output(i) = sum of a(i, k) * b(k), a is {size}, b a vector|\
         ¶I have a {size} matrix in buffer a and a vector in buffer b and want their product|\
         ¶in: matrix a, {size}, and vector b, {n} floats. out: a times b|\
         ¶how do I multiply a square matrix with {n} rows by a vector|\
         ¶each thread takes one row of a {size} float matrix and multiplies it with the vector]",
        slots,
        Vec::new(),
        kernel(
            &format!(
                "const size: u32 = {n}u;\n\n{}{}{}",
                read(0, "a", "f32"),
                read(1, "b", "f32"),
                write(2, "output", "f32")
            ),
            "64",
            ID,
            "let i = id.x;\nif i < size {\nvar sum = 0.0;\nfor (var k = 0u; k < size; k++) {\nsum += a[i * size + k] * b[k];\n}\noutput[i] = sum;\n}\n",
        ),
        ((n * n) as u32, (-2.0, 2.0)),
        each(move |buffers, at| {
            let row = buffers[0].chunks_exact(n).nth(at)?;
            Some(row.iter().zip(&buffers[1]).map(|(a, b)| a * b).sum())
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let plain = |plain: &'static Plain| {
        Family::new(plain.category, plain.name, move |sampler| {
            drawn(plain, sampler)
        })
    };
    let tables: [&'static [Plain]; 4] = [&COUNTERS, &ATOMICS, &LINES, &PARTICLES];
    let mut families: Vec<Family> = tables.into_iter().flatten().map(plain).collect();
    let block = |block: &'static Block| {
        Family::new("compute", block.name, move |sampler| {
            reduce_blocks(block, sampler)
        })
    };
    families.extend(BLOCKS.iter().map(block));
    families.extend([
        Family::new("compute", "block-prefix-sum", scan_blocks),
        Family::new("compute", "odd-even-phase", sort_phase),
        Family::new("compute", "heat-diffusion-step", heat_step),
        Family::new("compute", "game-of-life-step", life_step),
        Family::new("compute", "square-transpose", transposed),
        Family::new("compute", "square-matrix-product", multiplied),
        Family::new("compute", "square-matrix-times-vector", matrix_times_vector),
    ]);
    families
}
