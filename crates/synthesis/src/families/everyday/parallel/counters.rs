//! Counts, totals, extremes and histograms in atomic numbers.

use super::{ELEMENTS, Plain, number};
use crate::families::conditions::{CONDITIONS, Condition};
use crate::families::kernels::{Element, ONLY_F32, SCALARS, Work, each, read};

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

pub(super) const COUNTERS: [Plain; 4] = [
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

pub(super) const ATOMICS: [Plain; 9] = [
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
