//! Compute shaders that count and collect with conditions and atomics.

use super::kernels::{Element, Kernel, SCALARS, Work, each, read, write};
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;

const ELEMENTS: u32 = 128;

/// Which elements are counted.
struct Test {
    modifier: &'static str,
    phrase: &'static str,
    code: &'static str,
    rule: fn(f64, f64) -> bool,
}

const TESTS: [Test; 4] = [
    Test {
        modifier: "above",
        phrase: "[above|greater than|larger than|over|bigger than|higher than|strictly above|in excess of] {n}",
        code: ">",
        rule: |x, n| x > n,
    },
    Test {
        modifier: "below",
        phrase: "[below|less than|smaller than|under|lower than|strictly below] {n}",
        code: "<",
        rule: |x, n| x < n,
    },
    Test {
        modifier: "equal",
        phrase: "[equal to|that are exactly|that equal|identical to|equal in value to] {n}",
        code: "==",
        rule: |x, n| (x - n).abs() < 1e-9,
    },
    Test {
        modifier: "different",
        phrase: "[not equal to|different from|other than|unequal to|distinct from] {n}",
        code: "!=",
        rule: |x, n| (x - n).abs() > 1e-9,
    },
];

fn test(element: Element, slots: &mut Slots, sampler: &mut Sampler) -> (&'static Test, f64) {
    let test = &TESTS[sampler.below(if element.is_whole() { 4 } else { 2 })];
    let value = if element.is_whole() || sampler.chance(0.5) {
        sampler.int(1, 12) as f64
    } else {
        sampler.decimal(0.1, 4.0, 0.1)
    };
    slots.value("n", element.ways(value));
    slots.phrase("condition", test.phrase);
    (test, value)
}

const KERNELS: [Kernel; 4] = [
    Kernel {
        name: "count-elements",
        commands: "[count the [elements|values] of {buffer} {condition}|count how many [elements|values] of {buffer} are {condition_is}|find the number of [elements|values] in {buffer} {condition}|use an atomic counter for the [elements|values] of {buffer} {condition}|tally the [elements|values] of {buffer} {condition}|determine how many entries of {buffer} are {condition_is}|get the count of [elements|numbers] in {buffer} {condition}|count the [entries|numbers] in {buffer} {condition} with atomicAdd|count x in {buffer} where x is {condition_is}|tell how many numbers in {buffer} are {condition_is}|work out how many items of {buffer} are {condition_is}|atomically count the [values|items] of {buffer} {condition}|¶I have {buffer}. how many of its [values|elements|numbers] are {condition_is}|¶one number should come out: how many [entries|values] of {buffer} are {condition_is}|¶[each|every] thread looks at one element of {buffer} and adds 1 to an atomic counter if it is {condition_is}|¶counter++ for every x of {buffer} that is {condition_is}|¶go through {buffer}. each time a value is {condition_is}, [increment|bump] the counter|¶count_if over {buffer}: x is {condition_is}|¶I only [need|want] the number of [values|elements] in {buffer} {condition}, not the values themselves|¶are there many [values|elements] in {buffer} {condition}? count them [with an atomic|atomically]|¶data: {buffer}. result: the count of [values|elements] {condition}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let (test, n) = test(element, slots, sampler);
            slots.phrase(
                "condition_is",
                test.phrase
                    .replace("that are exactly|that equal", "exactly|the same as"),
            );
            let rule = test.rule;
            Work {
                modifiers: vec![test.modifier],
                declarations: read(0, "input", element.code())
                    + "@group(0) @binding(1) var<storage, read_write> output: atomic<u32>;\n",
                buffer: "input",
                statements: format!(
                    "if input[i] {} {} {{\natomicAdd(&output, 1u);\n}}",
                    test.code,
                    element.scalar(n)
                ),
                sample: (ELEMENTS, (-5.0, 15.0)),
                rule: each(move |buffers, _| {
                    Some(
                        buffers[0]
                            .iter()
                            .filter(|&&x| rule(f64::from(x as f32), f64::from(n as f32)))
                            .count() as f64,
                    )
                }),
            }
        },
    },
    Kernel {
        name: "flag-elements",
        commands: "[flag the [elements|values] of {buffer} {condition} with 1, the others with 0|write 1 for every [element|value] of {buffer} {condition_one}, else 0|compute compaction flags for the [elements|values] of {buffer} {condition}|mark the [elements|values] of {buffer} {condition} in a u32 mask|build a 0/1 mask of the [elements|values] of {buffer} {condition}|emit 0/1 flags for {buffer}, 1 for the [elements|values] {condition}|write a u32 flag of 1 for every entry of {buffer} {condition_one} and 0 for all others|make a selection mask over {buffer} for the values {condition}|flag {buffer} for stream compaction, 1 for the values {condition}, else 0|mark with 1 the entries of {buffer} {condition} and all others with 0|write a mask with 1 at the [elements|entries] of {buffer} {condition} and 0 elsewhere|¶I have {buffer} and need a [u32 flag|flag (u32)] per element: 1 for the [values|elements] {condition}, 0 for the [rest|others]|¶mask(i) = 1 for [values|elements] of {buffer} {condition}, else 0, as u32|¶before compaction I need flags for {buffer}: 1 for every [element|value] {condition_one}, 0 otherwise|¶[each|every] thread looks at one element of {buffer} and writes a u32 flag: 1 for [elements|values] {condition}, 0 for the others|¶which [values|elements] of {buffer} are to be kept? those {condition} get a flag of 1, the rest a flag of 0|¶predicate buffer wanted (u32, 1 or 0): 1 for the [values|elements] of {buffer} {condition}|¶don't change {buffer}, just write a u32 mask for it, 1 for [values|elements] {condition}, 0 for the rest|¶how do I mark the [values|elements] of {buffer} {condition} with 1 in a u32 mask and all the rest with 0]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let (test, n) = test(element, slots, sampler);
            slots.phrase(
                "condition_one",
                test.phrase
                    .replace("that are exactly|that equal", "that is exactly|that equals"),
            );
            let rule = test.rule;
            Work {
                modifiers: vec![test.modifier],
                declarations: read(0, "input", element.code()) + &write(1, "output", "u32"),
                buffer: "output",
                statements: format!(
                    "output[i] = select(0u, 1u, input[i] {} {});",
                    test.code,
                    element.scalar(n)
                ),
                sample: (ELEMENTS, (-5.0, 15.0)),
                rule: each(move |buffers, at| {
                    Some(f64::from(u8::from(rule(
                        buffers[0][at],
                        f64::from(n as f32),
                    ))))
                }),
            }
        },
    },
    Kernel {
        name: "histogram",
        commands: "[compute a histogram of {buffer} with {bins} bins {over}|count the values of {buffer} in {bins} bins {over}|build a {bins}-bin histogram of {buffer} {over}|bin {buffer} into {bins} buckets with atomics {over}|tally {buffer} into {bins} bins {over}|make a histogram of {buffer}, {bins} bins {over}|histogram {buffer} into {bins} bins {over}|atomically count {buffer} into {bins} buckets {over}|count the frequencies in {buffer}, {bins} bins {over}|get the distribution of the values in {buffer} as {bins} counts {over}|sort the values of {buffer} into {bins} bins and count each bin {over}|fill a histogram with n = {bins} bins from {buffer} {over}|¶I have {buffer} and want to see how [the values|they] are distributed: {bins} bins, a count per bin {over}|¶histogram, {buffer}, {bins} bins {over}|¶[each|every] thread takes one value of {buffer}, finds its bin ({bins} of them) and adds 1 with an atomic {over}|¶how often do values of {buffer} fall into each of {bins} bins {over}|¶put {buffer} into {bins} boxes and tell me how full each one is {over}|¶there are {bins} counters, one per bin. every value of {buffer} adds 1 to its bin {over}|¶bin counts of {buffer} wanted, {bins} in all, atomicAdd {over}|¶for a bar chart I need {buffer} counted into {bins} bins {over}]",
        elements: &[Element::F32, Element::U32],
        draw: |element, slots, sampler| {
            let bins = *sampler.pick(&[4, 8, 10, 16, 32, 64]);
            slots.value("bins", vec![bins.to_string()]);
            let is_float = element == Element::F32;
            slots.phrase(
                "over",
                if is_float {
                    "[||for values from 0 to 1|over the range 0 to 1|, values in 0..1|with all values between 0 and 1|, range 0 to 1]"
                } else {
                    "[by the remainder modulo {bins}|, value modulo {bins}|, bin = value mod {bins}|by value mod {bins}]"
                },
            );
            let bin = if is_float {
                format!("min(u32(input[i] * {bins}.0), {}u)", bins - 1)
            } else {
                format!("input[i] % {bins}u")
            };
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code())
                    + &format!(
                        "@group(0) @binding(1) var<storage, read_write> output: array<atomic<u32>, {bins}>;\n"
                    ),
                buffer: "input",
                statements: format!("let bin = {bin};\natomicAdd(&output[bin], 1u);"),
                sample: (ELEMENTS, if is_float { (0.0, 1.0) } else { (0.0, 200.0) }),
                rule: each(move |buffers, bin| {
                    let all = f64::from(bins);
                    let place = |&x: &f64| {
                        if is_float {
                            (f64::from(x as f32 * bins as f32)).floor().min(all - 1.0)
                        } else {
                            x.rem_euclid(all)
                        }
                    };
                    Some(
                        buffers[0]
                            .iter()
                            .map(place)
                            .filter(|&place| (place - bin as f64).abs() < 0.5)
                            .count() as f64,
                    )
                }),
            }
        },
    },
    Kernel {
        name: "scatter-add",
        commands: "[add each element of {buffer} to the place given by its index with atomics|scatter-add {buffer} by an index buffer|accumulate {buffer} into the output at the given indices|sum {buffer} by key, with the keys in an index buffer|add every value of {buffer} to the slot that its index names, atomically|do an atomic scatter add of {buffer} with a second buffer of indices|sum the values of {buffer} that share an index, indices from another buffer|use an index buffer to add {buffer} into output bins atomically|group {buffer} by index and add up each group with atomics|add {buffer} up by bucket, bucket numbers from an index buffer|run output(index) += value over {buffer} with atomics|accumulate the values of {buffer} at their target indices by atomicAdd|¶I have {buffer} and a second one with target indices. add each value to the output at its index, [with atomics|atomically]|¶output(indices(i)) += input(i), atomic, input is {buffer}|¶several elements of {buffer} may go to the same place, so use atomicAdd: value i is added to slot indices(i)|¶np.add.at with {buffer} and an index buffer|¶every element of {buffer} has a key in an index buffer. [total|sum] the values per key with atomics|¶how do I sum the elements of {buffer} into buckets when a second buffer says which bucket|¶thread i reads its value from {buffer} and its index from another buffer, then atomically adds the value there|¶group by and sum: values in {buffer}, groups in a buffer of indices]",
        elements: &[Element::U32, Element::I32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code())
                + &read(1, "indices", "u32")
                + &format!(
                    "@group(0) @binding(2) var<storage, read_write> output: array<atomic<{}>>;\n",
                    element.code()
                ),
            buffer: "input",
            statements: "atomicAdd(&output[indices[i]], input[i]);".into(),
            sample: (ELEMENTS, (-50.0, 127.0)),
            rule: each(|buffers, place| {
                let pairs = buffers[0].iter().zip(&buffers[1]);
                Some(
                    pairs
                        .filter(|(_, index)| **index as usize == place)
                        .map(|(x, _)| x)
                        .sum(),
                )
            }),
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&KERNELS)
}
