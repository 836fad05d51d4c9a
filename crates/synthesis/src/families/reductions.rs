//! Compute shaders that bring many elements together: reductions, counts, histograms, scans and sorting.

use super::kernels::{
    Element, ID, ID_AND_LOCAL, Kernel, LOCAL, Options, SCALARS, TAIL, Work, each, kernel, read,
    task, workgroup_size, write,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

const ELEMENTS: u32 = 128;

/// A reduction to one number.
struct Reduction {
    name: &'static str,
    /// A thing: "the sum of {buffer}".
    thing: &'static str,
    /// A command: "sum {buffer}".
    command: &'static str,
    elements: &'static [Element],
    /// What to begin with.
    identity: fn(Element) -> String,
    /// An expression of two partial results.
    combine: fn(&str, &str) -> String,
    /// The function of an `atomic`; empty where there is none.
    atomic: &'static str,
    fold: fn(f64, f64) -> f64,
}

const REDUCTIONS: [Reduction; 4] = [
    Reduction {
        name: "sum-reduction",
        thing: "[the sum|the total] of {values}",
        command: "[sum up {values}|sum {values}|add up {values}|reduce {values} to the sum]",
        elements: SCALARS,
        identity: |element| element.scalar(0.0),
        combine: |a, b| format!("{a} + {b}"),
        atomic: "atomicAdd",
        fold: |a, b| a + b,
    },
    Reduction {
        name: "minimum-reduction",
        thing: "the [minimum|smallest|least] of {values}",
        command: "[find the smallest of {values}|reduce {values} to the minimum|take the minimum over {values}]",
        elements: SCALARS,
        identity: |_| "f(input[0])".into(),
        combine: |a, b| format!("min({a}, {b})"),
        atomic: "",
        fold: f64::min,
    },
    Reduction {
        name: "maximum-reduction",
        thing: "the [maximum|largest|greatest] of {values}",
        command: "[find the largest of {values}|reduce {values} to the maximum|take the maximum over {values}]",
        elements: SCALARS,
        identity: |_| "f(input[0])".into(),
        combine: |a, b| format!("max({a}, {b})"),
        atomic: "atomicMax",
        fold: f64::max,
    },
    Reduction {
        name: "product-reduction",
        thing: "the product of {values}",
        command: "[multiply together {values}|reduce {values} to the product|multiply up {values}]",
        elements: &[Element::F32],
        identity: |element| element.scalar(1.0),
        combine: |a, b| format!("{a} * {b}"),
        atomic: "",
        fold: |a, b| a * b,
    },
];

/// What is reduced: the elements, or a formula of each.
struct Before {
    modifier: Option<&'static str>,
    /// The values, from `{buffer}`.
    phrase: &'static str,
    code: fn(&str) -> String,
    rule: fn(f64) -> f64,
}

const BEFORE: [Before; 3] = [
    Before {
        modifier: None,
        phrase: "[all [elements|values|numbers] of {buffer}|the [elements|values] of {buffer}|all [elements|values] in {buffer}]",
        code: |x| x.into(),
        rule: |x| x,
    },
    Before {
        modifier: Some("of-squares"),
        phrase: "[the squares of all [elements|values] of {buffer}|the squared [elements|values] of {buffer}|all squares of {buffer}]",
        code: |x| format!("{x} * {x}"),
        rule: |x| x * x,
    },
    Before {
        modifier: Some("of-absolute-values"),
        phrase: "[the absolute values of {buffer}|all absolute values in {buffer}|the magnitudes of all elements of {buffer}]",
        code: |x| format!("abs({x})"),
        rule: f64::abs,
    },
];

fn reduce(reduction: &'static Reduction, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(reduction.elements, sampler);
    slots.phrase("buffer", element.buffer());
    let before = &BEFORE[if sampler.chance(0.7) {
        0
    } else {
        sampler.below(3)
    }];
    let before = if element == Element::U32 {
        &BEFORE[0]
    } else {
        before
    };
    slots.phrase("values", before.phrase);
    let mut modifiers: Vec<_> = element
        .modifier()
        .into_iter()
        .chain(before.modifier)
        .collect();
    let way = sampler.below(if element.is_whole() && !reduction.atomic.is_empty() {
        5
    } else {
        4
    });
    let ty = element.code();
    let identity = (reduction.identity)(element).replace("f(input[0])", &(before.code)("input[0]"));
    let joined = |partial: &str, at: &str| {
        let value = (before.code)(&format!("input[{at}]"));
        (reduction.combine)(partial, &value)
    };
    let buffers = read(0, "input", ty) + &write(1, "output", ty);
    slots.phrase("guard", "");
    slots.phrase("workgroup", "");
    slots.phrase("way", "");
    let mut partial = None;
    let code = match way {
        2 => {
            modifiers.push("serial");
            slots.phrase("way", "[in a single thread|serially in one thread|with one invocation and a loop|in a plain loop]");
            kernel(
                &buffers,
                "1",
                ID,
                &format!(
                    "if id.x == 0u {{\nvar total = {identity};\nfor (var i = 0u; i < arrayLength(&input); i++) {{\ntotal = {};\n}}\noutput[0] = total;\n}}\n",
                    joined("total", "i")
                ),
            )
        }
        4 => {
            modifiers.push("atomic");
            slots.phrase(
                "way",
                "[with atomics|using an atomic|with {function}|atomically]",
            );
            slots.text("function", reduction.atomic);
            let declarations = read(0, "input", ty)
                + &format!(
                    "@group(0) @binding(1) var<storage, read_write> result: atomic<{ty}>;\n"
                );
            let options = Options::sample(&mut slots, sampler);
            modifiers.extend(&options.modifiers);
            let value = (before.code)("input[i]");
            options.over(
                &declarations,
                "input",
                &format!("{}(&result, {value});", reduction.atomic),
            )
        }
        _ => {
            let size = workgroup_size(&[16, 32, 64, 128], &mut slots, &mut modifiers, sampler);
            let half = size / 2;
            let declarations = format!("{buffers}\nvar<workgroup> scratch: array<{ty}, {size}>;\n");
            let tree = format!(
                "workgroupBarrier();\nfor (var step = {half}u; step > 0u; step = step / 2u) {{\nif local < step {{\nscratch[local] = {};\n}}\nworkgroupBarrier();\n}}\n",
                (reduction.combine)("scratch[local]", "scratch[local + step]")
            );
            if way == 3 {
                modifiers.push("per-workgroup");
                slots.phrase("way", "[for each workgroup|per workgroup|, one result for each workgroup|, each workgroup writing its own result]");
                partial = Some(size as usize);
                let value = (before.code)("input[i]");
                kernel(
                    &declarations,
                    &size.to_string(),
                    ID_AND_LOCAL,
                    &format!(
                        "let i = id.x;\nscratch[local] = {identity};\nif i < arrayLength(&input) {{\nscratch[local] = {value};\n}}\n{tree}if local == 0u {{\noutput[group.x] = scratch[0];\n}}\n"
                    ),
                )
            } else {
                slots.phrase("way", "[|||in workgroup memory|in one workgroup|with a parallel reduction|using shared memory]");
                kernel(
                    &declarations,
                    &size.to_string(),
                    LOCAL,
                    &format!(
                        "var total = {identity};\nfor (var i = local; i < arrayLength(&input); i += {size}u) {{\ntotal = {};\n}}\nscratch[local] = total;\n{tree}if local == 0u {{\noutput[0] = scratch[0];\n}}\n",
                        joined("total", "i")
                    ),
                )
            }
        }
    };
    let is_atomic = way == 4;
    let phrase = format!(
        "[{} {{way}} {TAIL}|[compute|calculate|find|get] {1} {{way}} {TAIL}|[compute|find] {1} {{way}} {TAIL}|write {1} to [an output buffer|the output|the result] {{way}} {TAIL}]",
        reduction.command, reduction.thing
    );
    let (fold, map) = (reduction.fold, before.rule);
    // A product of many numbers stays a float when they are near one.
    let range = if reduction.name == "product-reduction" {
        (0.8, 1.2)
    } else {
        (-20.0, 20.0)
    };
    task(
        phrase,
        slots,
        modifiers,
        code,
        (ELEMENTS, range),
        Box::new(move |buffers: &[Buffer]| {
            let all = |part: &[f64]| part.iter().map(|&x| map(x)).reduce(fold).unwrap_or(0.0);
            let mut after = buffers[1].clone();
            match partial {
                Some(size) => {
                    for (slot, part) in after.iter_mut().zip(buffers[0].chunks(size)) {
                        *slot = all(part);
                    }
                }
                None => after[0] = all(&buffers[0]),
            }
            // An atomic begins at zero.
            if is_atomic {
                after[0] = fold(0.0, after[0]);
            }
            after
        }),
    )
}

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
        phrase: "[above|greater than|larger than|over] {n}",
        code: ">",
        rule: |x, n| x > n,
    },
    Test {
        modifier: "below",
        phrase: "[below|less than|smaller than|under] {n}",
        code: "<",
        rule: |x, n| x < n,
    },
    Test {
        modifier: "equal",
        phrase: "[equal to|that are exactly|that equal] {n}",
        code: "==",
        rule: |x, n| (x - n).abs() < 1e-9,
    },
    Test {
        modifier: "different",
        phrase: "[not equal to|different from|other than] {n}",
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

const KERNELS: [Kernel; 9] = [
    Kernel {
        name: "count-elements",
        commands: "[count the [elements|values] of {buffer} {condition}|count how many [elements|values] of {buffer} are {condition_is}|find the number of [elements|values] in {buffer} {condition}|use an atomic counter for the [elements|values] of {buffer} {condition}]",
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
                    + "@group(0) @binding(1) var<storage, read_write> count: atomic<u32>;\n",
                buffer: "input",
                statements: format!(
                    "if input[i] {} {} {{\natomicAdd(&count, 1u);\n}}",
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
        commands: "[flag the [elements|values] of {buffer} {condition} with 1, the others with 0|write 1 for every [element|value] of {buffer} {condition_one}, else 0|compute compaction flags for the [elements|values] of {buffer} {condition}|mark the [elements|values] of {buffer} {condition} in a u32 mask]",
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
        commands: "[compute a histogram of {buffer} with {bins} bins {over}|count the values of {buffer} in {bins} bins {over}|build a {bins}-bin histogram of {buffer} {over}|bin {buffer} into {bins} buckets with atomics {over}]",
        elements: &[Element::F32, Element::U32],
        draw: |element, slots, sampler| {
            let bins = *sampler.pick(&[4, 8, 10, 16, 32, 64]);
            slots.value("bins", vec![bins.to_string()]);
            let is_float = element == Element::F32;
            slots.phrase(
                "over",
                if is_float {
                    "[||for values from 0 to 1|over the range 0 to 1]"
                } else {
                    "[||by the remainder|, value modulo {bins}]"
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
                        "@group(0) @binding(1) var<storage, read_write> bins: array<atomic<u32>, {bins}>;\n"
                    ),
                buffer: "input",
                statements: format!("let bin = {bin};\natomicAdd(&bins[bin], 1u);"),
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
        commands: "[add each element of {buffer} to the place given by its index with atomics|scatter-add {buffer} by an index buffer|accumulate {buffer} into the output at the given indices|sum {buffer} by key, with the keys in an index buffer]",
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
    Kernel {
        name: "rank-sort",
        commands: "[sort {buffer} by counting smaller elements|sort {buffer} with a rank sort|rank sort {buffer} into an output|put {buffer} in order by the rank of each element] {order}",
        elements: &[Element::F32, Element::I32, Element::U32],
        draw: |element, slots, sampler| {
            let descending = sampler.chance(0.4);
            slots.phrase(
                "order",
                if descending {
                    "[, largest first|in descending order|, descending]"
                } else {
                    "[||in ascending order|, smallest first]"
                },
            );
            let less = if descending { ">" } else { "<" };
            let statements = format!(
                "let x = input[i];\nvar rank = 0u;\nfor (var j = 0u; j < arrayLength(&input); j++) {{\nif input[j] {less} x || (input[j] == x && j < i) {{\nrank++;\n}}\n}}\noutput[rank] = x;"
            );
            Work {
                modifiers: if descending {
                    vec!["descending"]
                } else {
                    Vec::new()
                },
                declarations: read(0, "input", element.code())
                    + &write(1, "output", element.code()),
                buffer: "input",
                statements,
                sample: (ELEMENTS, (-50.0, 50.0)),
                rule: sorted_input(descending),
            }
        },
    },
    Kernel {
        name: "odd-even-step",
        commands: "[do one {step} step of odd-even sort on {buffer}|run the {step} phase of odd-even transposition sort on {buffer}|perform a single {step} step of a brick sort on {buffer}] {order}",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let odd = usize::from(sampler.chance(0.5));
            slots.phrase("step", if odd == 1 { "odd" } else { "even" });
            let descending = sampler.chance(0.3);
            slots.phrase(
                "order",
                if descending {
                    "[in descending order|, largest first]"
                } else {
                    "[||in ascending order]"
                },
            );
            let wrong = if descending { "<" } else { ">" };
            let plus = if odd == 1 { " + 1u" } else { "" };
            Work {
                modifiers: [
                    Some(if odd == 1 { "odd-phase" } else { "even-phase" }),
                    descending.then_some("descending"),
                ]
                .into_iter()
                .flatten()
                .collect(),
                declarations: write(0, "data", element.code()),
                buffer: "data",
                statements: format!(
                    "let j = i * 2u{plus};\nif j + 1u < arrayLength(&data) && data[j] {wrong} data[j + 1u] {{\nlet x = data[j];\ndata[j] = data[j + 1u];\ndata[j + 1u] = x;\n}}"
                ),
                sample: (ELEMENTS, (-50.0, 50.0)),
                rule: Box::new(move |buffers: &[Buffer]| {
                    let mut after = buffers[0].clone();
                    for pair in after[odd..].chunks_exact_mut(2) {
                        pair.sort_by(f64::total_cmp);
                        if descending {
                            pair.reverse();
                        }
                    }
                    after
                }),
            }
        },
    },
    Kernel {
        name: "bitonic-step",
        commands: "[do one step of bitonic sort on {buffer} with distance {j} in blocks of {k}|run a bitonic compare-exchange on {buffer} with j = {j} and k = {k}|perform the bitonic sort step j = {j}, k = {k} on {buffer}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = 1_usize << sampler.int(1, 6);
            let j = k >> sampler.int(1, i64::from(k.trailing_zeros()));
            slots.value("k", vec![k.to_string()]);
            slots.value("j", vec![j.to_string()]);
            Work {
                modifiers: Vec::new(),
                declarations: write(0, "data", element.code()),
                buffer: "data",
                statements: format!(
                    "let j = i ^ {j}u;\nlet ascending = (i & {k}u) == 0u;\nif j > i && (data[i] > data[j]) == ascending {{\nlet x = data[i];\ndata[i] = data[j];\ndata[j] = x;\n}}"
                ),
                sample: (ELEMENTS, (-50.0, 50.0)),
                rule: Box::new(move |buffers: &[Buffer]| {
                    let mut after = buffers[0].clone();
                    for (number, block) in after.chunks_mut(k).enumerate() {
                        for part in block.chunks_mut(2 * j) {
                            let (low, high) = part.split_at_mut(j);
                            for (a, b) in low.iter_mut().zip(high) {
                                let (small, large) = (a.min(*b), a.max(*b));
                                (*a, *b) = if number % 2 == 0 {
                                    (small, large)
                                } else {
                                    (large, small)
                                };
                            }
                        }
                    }
                    after
                }),
            }
        },
    },
    Kernel {
        name: "serial-prefix-sum",
        commands: "[compute for each element the sum of {buffer} up to it with a loop|compute {kind} prefix sums of {buffer} by brute force|sum all elements before and including each one of {buffer} in a loop|write the running total of {buffer}, each thread looping from the start]",
        elements: SCALARS,
        draw: |element, slots, _| {
            slots.phrase("kind", "[inclusive|]");
            let zero = if element == Element::F32 {
                "0.0"
            } else if element == Element::I32 {
                "0"
            } else {
                "0u"
            };
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code())
                    + &write(1, "output", element.code()),
                buffer: "output",
                statements: format!(
                    "var total = {zero};\nfor (var j = 0u; j <= i; j++) {{\ntotal = total + input[j];\n}}\noutput[i] = total;"
                ),
                sample: (ELEMENTS, (-5.0, 5.0)),
                rule: each(|buffers, at| Some(buffers[0][..=at].iter().sum())),
            }
        },
    },
    Kernel {
        name: "moving-average",
        commands: "[compute a moving average of {buffer} over {n} elements|smooth {buffer} with a sliding window of {n}|average each element of {buffer} with the next ones in a window of {n}|write the running mean of {n} elements of {buffer}]",
        elements: &[Element::F32],
        draw: |element, slots, sampler| {
            let n = sampler.int(3, 12);
            slots.value("n", words::count(n));
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code())
                    + &write(1, "output", element.code()),
                buffer: "output",
                statements: format!(
                    "var total = 0.0;\nfor (var j = 0u; j < {n}u; j++) {{\ntotal = total + input[min(i + j, arrayLength(&input) - 1u)];\n}}\noutput[i] = total / {n}.0;"
                ),
                sample: (ELEMENTS, (-5.0, 5.0)),
                rule: each(move |buffers, at| {
                    let input = &buffers[0];
                    let window = (at..at + n as usize)
                        .map(|place| input.get(place).or(input.last()).copied().unwrap_or(0.0));
                    Some(window.sum::<f64>() / n as f64)
                }),
            }
        },
    },
];

fn sorted_input(descending: bool) -> crate::task::BufferRule {
    Box::new(move |buffers: &[Buffer]| {
        let mut sorted = buffers[0].clone();
        sorted.sort_by(f64::total_cmp);
        if descending {
            sorted.reverse();
        }
        sorted
    })
}

/// A prefix sum within each workgroup.
fn prefix_sum(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    slots.phrase("buffer", element.buffer());
    let mut modifiers: Vec<_> = element.modifier().into_iter().collect();
    let exclusive = sampler.chance(0.4);
    slots.phrase("kind", "[|inclusive]");
    if exclusive {
        modifiers.push("exclusive");
        slots.phrase("kind", "exclusive");
    }
    let size = workgroup_size(&[16, 32, 64, 128], &mut slots, &mut modifiers, sampler);
    let ty = element.code();
    let zero = element.scalar(0.0);
    let declarations = format!(
        "{}\nvar<workgroup> scratch: array<{ty}, {size}>;\n",
        write(0, "data", ty)
    );
    let result = if exclusive {
        "scratch[local] - x"
    } else {
        "scratch[local]"
    };
    let body = format!(
        "let i = id.x;\nvar x = {zero};\nif i < arrayLength(&data) {{\nx = data[i];\n}}\nscratch[local] = x;\nworkgroupBarrier();\n\
         for (var step = 1u; step < {size}u; step = step * 2u) {{\nvar before = {zero};\nif local >= step {{\nbefore = scratch[local - step];\n}}\nworkgroupBarrier();\n\
         scratch[local] = scratch[local] + before;\nworkgroupBarrier();\n}}\nif i < arrayLength(&data) {{\ndata[i] = {result};\n}}\n"
    );
    let parameters =
        "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) local: u32";
    task(
        "[compute a {kind} prefix sum of {buffer} within each workgroup {workgroup}|\
         do a {kind} scan of {buffer} [per workgroup|in each workgroup|in workgroup memory] {workgroup}|\
         replace each element of {buffer} by its {kind} prefix sum in the workgroup {workgroup}|\
         scan {buffer} with a {kind} Hillis-Steele scan in shared memory {workgroup}|\
         write the {kind} cumulative sums within each workgroup for {buffer} {workgroup}]",
        slots,
        modifiers,
        kernel(&declarations, &size.to_string(), parameters, &body),
        (ELEMENTS, (-5.0, 5.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = Vec::new();
            for block in buffers[0].chunks(size as usize) {
                for at in 0..block.len() {
                    let end = if exclusive { at } else { at + 1 };
                    after.push(block[..end].iter().sum());
                }
            }
            after
        }),
    )
}

/// A bitonic sort of each workgroup's part.
fn workgroup_sort(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    slots.phrase("buffer", element.buffer());
    let mut modifiers: Vec<_> = element.modifier().into_iter().collect();
    let descending = sampler.chance(0.35);
    slots.phrase("order", "[||in ascending order|, smallest first]");
    if descending {
        modifiers.push("descending");
        slots.phrase(
            "order",
            "[in descending order|, largest first|, descending]",
        );
    }
    let size = workgroup_size(&[16, 32, 64, 128], &mut slots, &mut modifiers, sampler);
    let ty = element.code();
    let declarations = format!(
        "{}\nvar<workgroup> scratch: array<{ty}, {size}>;\n",
        write(0, "data", ty)
    );
    let wrong = if descending { "<" } else { ">" };
    let body = format!(
        "scratch[local] = data[id.x];\nworkgroupBarrier();\nfor (var k = 2u; k <= {size}u; k = k * 2u) {{\nfor (var step = k / 2u; step > 0u; step = step / 2u) {{\n\
         let other = local ^ step;\nlet forward = (local & k) == 0u;\nif other > local && (scratch[local] {wrong} scratch[other]) == forward {{\n\
         let x = scratch[local];\nscratch[local] = scratch[other];\nscratch[other] = x;\n}}\nworkgroupBarrier();\n}}\n}}\ndata[id.x] = scratch[local];\n"
    );
    let parameters =
        "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) local: u32";
    task(
        "[bitonic sort {buffer} within each workgroup {order} {workgroup}|\
         sort {buffer} [per workgroup|in each workgroup|in workgroup memory] {order} {workgroup}|\
         sort the part of {buffer} that each workgroup has {order} {workgroup}|\
         run a bitonic sort in shared memory on {buffer} {order} {workgroup}]",
        slots,
        modifiers,
        kernel(&declarations, &size.to_string(), parameters, &body),
        (ELEMENTS, (-50.0, 50.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[0].clone();
            for block in after.chunks_mut(size as usize) {
                block.sort_by(f64::total_cmp);
                if descending {
                    block.reverse();
                }
            }
            after
        }),
    )
}

/// What one workgroup makes of two buffers, or of one and their places.
fn dot_product(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    slots.phrase("two", element.two());
    let mut modifiers: Vec<_> = element.modifier().into_iter().collect();
    let serial = sampler.chance(0.4);
    let ty = element.code();
    let zero = element.scalar(0.0);
    let buffers = read(0, "a", ty) + &read(1, "b", ty) + &write(2, "output", ty);
    slots.phrase("workgroup", "");
    let code = if serial {
        modifiers.push("serial");
        slots.phrase("way", "[in a single thread|serially in one thread|with one invocation and a loop|in a plain loop]");
        kernel(
            &buffers,
            "1",
            ID,
            &format!(
                "if id.x == 0u {{\nvar total = {zero};\nfor (var i = 0u; i < arrayLength(&a); i++) {{\ntotal = total + a[i] * b[i];\n}}\noutput[0] = total;\n}}\n"
            ),
        )
    } else {
        slots.phrase("way", "[|||in workgroup memory|in one workgroup|with a parallel reduction|using shared memory]");
        let size = workgroup_size(&[16, 32, 64, 128], &mut slots, &mut modifiers, sampler);
        let half = size / 2;
        let declarations = format!("{buffers}\nvar<workgroup> scratch: array<{ty}, {size}>;\n");
        kernel(
            &declarations,
            &size.to_string(),
            LOCAL,
            &format!(
                "var total = {zero};\nfor (var i = local; i < arrayLength(&a); i += {size}u) {{\ntotal = total + a[i] * b[i];\n}}\nscratch[local] = total;\nworkgroupBarrier();\n\
             for (var step = {half}u; step > 0u; step = step / 2u) {{\nif local < step {{\nscratch[local] = scratch[local] + scratch[local + step];\n}}\nworkgroupBarrier();\n}}\nif local == 0u {{\noutput[0] = scratch[0];\n}}\n"
            ),
        )
    };
    task(
        "[compute the [dot|inner|scalar] product of {two} {way} {workgroup}|take the dot product of {two} {way} {workgroup}|\
         multiply {two} element by element and sum the products {way} {workgroup}|dot {two} {way} {workgroup}]",
        slots,
        modifiers,
        code,
        (ELEMENTS, (-10.0, 10.0)),
        Box::new(|buffers: &[Buffer]| {
            let mut after = buffers[2].clone();
            after[0] = buffers[0].iter().zip(&buffers[1]).map(|(a, b)| a * b).sum();
            after
        }),
    )
}

/// The place of an extreme, and figures that one thread computes in a loop.
fn scan_serially(figure: &Figure) -> Task {
    let mut slots = Slots::default();
    slots.phrase("buffer", Element::F32.buffer());
    let is_index = figure.output == "u32";
    let declarations = read(0, "input", "f32") + &write(1, "output", figure.output);
    let body = format!("if id.x == 0u {{\n{}\n}}\n", figure.statements);
    let rule = figure.rule;
    slots.phrase(
        "way",
        "[||in a single thread|serially|with one invocation|in a plain loop]",
    );
    task(
        format!(
            "[[compute|find|calculate|get] {} {{way}}|write {0} to [the output|an output buffer] {{way}}|determine {0} {{way}}]",
            figure.thing
        ),
        slots,
        Vec::new(),
        kernel(&declarations, "1", ID, &body),
        (if is_index { 60 } else { 100 }, (-10.0, 10.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            after[0] = rule(&buffers[0]);
            after
        }),
    )
}

/// A figure of a buffer that one invocation computes.
struct Figure {
    name: &'static str,
    thing: &'static str,
    output: &'static str,
    statements: &'static str,
    rule: fn(&[f64]) -> f64,
}

const FIGURES: [Figure; 6] = [
    Figure {
        name: "argmax",
        thing: "[the index of the [largest|greatest|maximum] [element|value] of {buffer}|where the maximum of {buffer} is|the argmax of {buffer}|the position of the largest value in {buffer}]",
        output: "u32",
        statements: "var best = 0u;\nfor (var i = 1u; i < arrayLength(&input); i++) {\nif input[i] > input[best] {\nbest = i;\n}\n}\noutput[0] = best;",
        rule: |input| {
            let most = input.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            input.iter().position(|&x| x >= most).unwrap_or(0) as f64
        },
    },
    Figure {
        name: "argmin",
        thing: "[the index of the [smallest|least|minimum] [element|value] of {buffer}|where the minimum of {buffer} is|the argmin of {buffer}|the position of the smallest value in {buffer}]",
        output: "u32",
        statements: "var best = 0u;\nfor (var i = 1u; i < arrayLength(&input); i++) {\nif input[i] < input[best] {\nbest = i;\n}\n}\noutput[0] = best;",
        rule: |input| {
            let least = input.iter().copied().fold(f64::INFINITY, f64::min);
            input.iter().position(|&x| x <= least).unwrap_or(0) as f64
        },
    },
    Figure {
        name: "buffer-mean",
        thing: "[the mean of all [values|elements] of {buffer}|the average of {buffer}|the arithmetic mean of {buffer}|the average value of {buffer}]",
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i];\n}\noutput[0] = total / f32(arrayLength(&input));",
        rule: |input| input.iter().sum::<f64>() / input.len() as f64,
    },
    Figure {
        name: "buffer-norm",
        thing: "[the Euclidean norm of {buffer}|the length of {buffer} as one long vector|the L2 norm of {buffer}|the square root of the sum of squares of {buffer}]",
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i] * input[i];\n}\noutput[0] = sqrt(total);",
        rule: |input| input.iter().fold(0.0, |norm, &x| f64::hypot(norm, x)),
    },
    Figure {
        name: "buffer-variance",
        thing: "[the variance of {buffer}|the variance of all [values|elements] of {buffer}|the mean squared deviation from the mean of {buffer}]",
        output: "f32",
        statements: "let n = f32(arrayLength(&input));\nvar total = 0.0;\nvar squares = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i];\nsquares = squares + input[i] * input[i];\n}\nlet mean = total / n;\noutput[0] = squares / n - mean * mean;",
        rule: |input| {
            let mean = input.iter().sum::<f64>() / input.len() as f64;
            input.iter().map(|x| (x - mean).powi(2)).sum::<f64>() / input.len() as f64
        },
    },
    Figure {
        name: "buffer-range",
        thing: "[the range of {buffer} (maximum minus minimum)|the difference between the largest and the smallest value of {buffer}|how far apart the minimum and the maximum of {buffer} are|the spread between the least and the greatest value of {buffer}]",
        output: "f32",
        statements: "var least = input[0];\nvar most = input[0];\nfor (var i = 1u; i < arrayLength(&input); i++) {\nleast = min(least, input[i]);\nmost = max(most, input[i]);\n}\noutput[0] = most - least;",
        rule: |input| {
            let mut sorted = input.to_vec();
            sorted.sort_by(f64::total_cmp);
            sorted[sorted.len() - 1] - sorted[0]
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    let reduction = |reduction: &'static Reduction| {
        Family::new("compute", reduction.name, move |sampler| {
            reduce(reduction, sampler)
        })
    };
    let figure = |figure: &'static Figure| {
        Family::new("compute", figure.name, move |_| scan_serially(figure))
    };
    let mut families: Vec<Family> = REDUCTIONS.iter().map(reduction).collect();
    families.extend(FIGURES.iter().map(figure));
    families.extend(Kernel::families(&KERNELS));
    families.push(Family::new("compute", "prefix-sum", prefix_sum));
    families.push(Family::new("compute", "workgroup-sort", workgroup_sort));
    families.push(Family::new(
        "compute",
        "dot-product-of-buffers",
        dot_product,
    ));
    families
}
