//! Plain kernels that treat elements by a told condition, by their place in the buffer, or by a loop over whole numbers.

use crate::families::buffer_fills::{ELEMENTS, RANGE};
use crate::families::buffer_formulas::{computed, two_inputs};
use crate::families::conditions::{Condition, orders};
use crate::families::elementwise::ONLY_U32;
use crate::families::kernels::{
    Element, ID_AND_LOCAL, Kernel, Options, SCALARS, TAIL, Work, each, kernel, read, task,
    workgroup_size, write,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// Draws a condition; fills the slots `is`, `sign`, `n` and `d`.
fn condition(
    element: Element,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (&'static Condition, f64) {
    let condition = sampler.pick(orders());
    let value = if element.is_whole() {
        *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 12.0, 15.0, 20.0])
    } else {
        *sampler.pick(&[
            0.5, 0.5, 0.1, 0.2, 0.25, 0.3, 0.7, 0.75, 0.8, 1.5, 2.0, 2.5, 3.0, 5.0, 8.0, 10.0,
        ])
    };
    slots.phrase("is", condition.words);
    slots.phrase("sign", condition.sign);
    slots.value("n", element.ways(value));
    slots.text("d", value.to_string());
    (condition, value)
}

/// What is done with an element.
struct Change {
    modifier: &'static str,
    /// In front of the element and behind it.
    verb: [&'static str; 2],
    formula: &'static str,
    /// An expression of `{x}` and the number `{k}`.
    code: &'static str,
    /// Whether it may leave the unsigned integers.
    is_signed: bool,
    rule: fn(f64, f64) -> f64,
}

static CHANGES: [Change; 6] = [
    Change {
        modifier: "double",
        verb: ["double", ""],
        formula: "[2 * x|x * 2]",
        code: "{x} * {2}",
        is_signed: false,
        rule: |x, _| x + x,
    },
    Change {
        modifier: "multiply",
        verb: ["[multiply|scale]", "by {k}"],
        formula: "x * {k#}",
        code: "{x} * {k}",
        is_signed: false,
        rule: |x, k| x * k,
    },
    Change {
        modifier: "add",
        verb: ["add {k} to", ""],
        formula: "x + {k#}",
        code: "{x} + {k}",
        is_signed: false,
        rule: |x, k| x + k,
    },
    Change {
        modifier: "subtract",
        verb: ["subtract {k} from", ""],
        formula: "x - {k#}",
        code: "{x} - {k}",
        is_signed: true,
        rule: |x, k| x - k,
    },
    Change {
        modifier: "negate",
        verb: ["[negate|flip the sign of]", ""],
        formula: "-x",
        code: "-{x}",
        is_signed: true,
        rule: |x, _| -x,
    },
    Change {
        modifier: "square",
        verb: ["square", ""],
        formula: "x * x",
        code: "{x} * {x}",
        is_signed: false,
        rule: |x, _| x * x,
    },
];

static SET: Change = Change {
    modifier: "set",
    verb: ["set", "to {k}"],
    formula: "{k#}",
    code: "{k}",
    is_signed: false,
    rule: |_, k| k,
};

/// Draws what is done; fills the slots `verb`, `by`, `f`, `k` and `k#`.
fn change(
    element: Element,
    may_set: bool,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (&'static Change, f64) {
    let mut change = sampler.pick(&CHANGES);
    while change.is_signed && element == Element::U32 {
        change = sampler.pick(&CHANGES);
    }
    if may_set && sampler.chance(0.3) {
        change = &SET;
    }
    let k = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0]);
    // The number may also be behind the element.
    let [verb, by] = if change.modifier == "add" && sampler.chance(0.5) {
        ["[increase|raise]", "by {k}"]
    } else {
        change.verb
    };
    slots.phrase("verb", verb);
    slots.phrase("by", by);
    slots.phrase("f", change.formula);
    slots.value("k", element.ways(k));
    slots.text("k#", k.to_string());
    (change, k)
}

/// The expression of a change.
fn changed(change: &Change, element: Element, x: &str, k: f64) -> String {
    change
        .code
        .replace("{x}", x)
        .replace("{k}", &element.scalar(k))
        .replace("{2}", &element.scalar(2.0))
}

/// Elements by their index.
struct Part {
    modifier: &'static str,
    /// The elements; `{m}` is the number, `{m2}` its double.
    words: &'static str,
    place: &'static str,
    /// An expression of `i` and `{m}`.
    code: &'static str,
    choices: &'static [usize],
    /// By the index, the length and the number.
    test: fn(usize, usize, usize) -> bool,
}

static PARTS: [Part; 6] = [
    Part {
        modifier: "even-indices",
        words: "[the elements at even indices|every element with an even index|the values at index 0, 2, 4 and so on|all elements whose index is even|the even-indexed elements]",
        place: "[i % 2 == 0|i is even]",
        code: "i % 2u == 0u",
        choices: &[2],
        test: |at, _, _| at.is_multiple_of(2),
    },
    Part {
        modifier: "odd-indices",
        words: "[the elements at odd indices|every element with an odd index|the values at index 1, 3, 5 and so on|all elements whose index is odd|the odd-indexed elements]",
        place: "[i % 2 == 1|i is odd]",
        code: "i % 2u == 1u",
        choices: &[2],
        test: |at, _, _| !at.is_multiple_of(2),
    },
    Part {
        modifier: "every-so-many",
        words: "[the elements whose index is divisible by {m}|every element at an index that is a multiple of {m}|the elements at index 0, {m}, {m2} and so on|all values with an index divisible by {m}]",
        place: "[i % {m} == 0|i is a multiple of {m}]",
        code: "i % {m}u == 0u",
        choices: &[3, 4, 5, 6, 8, 10, 16],
        test: |at, _, m| at.is_multiple_of(m),
    },
    Part {
        modifier: "first-so-many",
        words: "[the first {m} elements|the first {m} values|the {m} elements at the start|the first {m} numbers]",
        place: "i < {m}",
        code: "i < {m}u",
        choices: &[4, 5, 8, 10, 16, 20, 32, 50],
        test: |at, _, m| at < m,
    },
    Part {
        modifier: "all-but-first",
        words: "[all elements from index {m} on|all but the first {m} elements|the elements with an index of at least {m}|every element after the first {m}]",
        place: "i >= {m}",
        code: "i >= {m}u",
        choices: &[4, 5, 8, 10, 16, 20, 32, 50],
        test: |at, _, m| at >= m,
    },
    Part {
        modifier: "last-so-many",
        words: "[the last {m} elements|the last {m} values|the {m} elements at the end|the last {m} numbers]",
        place: "[i >= n - {m}|i + {m} >= n] (n is the length)",
        code: "i + {m}u >= arrayLength(&data)",
        choices: &[4, 5, 8, 10, 16, 20, 32, 50],
        test: |at, length, m| at + m >= length,
    },
];

/// Numbers that are changed in place by what they are and where they are.
fn in_place(
    element: Element,
    statements: String,
    range: (f32, f32),
    rule: impl Fn(f64, usize, usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element.code()),
        buffer: "data",
        statements,
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| Some(rule(buffers[0][at], at, buffers[0].len()))),
    }
}

/// The numbers that the conditions are tried with.
fn around(element: Element) -> (f32, f32) {
    if element.is_whole() {
        (-5.0, 30.0)
    } else {
        (-2.0, 12.0)
    }
}

const KERNELS: [Kernel; 9] = [
    Kernel {
        name: "replace-where",
        commands: "[replace every [value|number|element] [of|in] {buffer} that is {is} by {t}|set all [values|elements|numbers] of {buffer} that are {is} to {t}|write {t} over each [value|element] of {buffer} that is {is}|change every [value|number] in {buffer} {is} to {t}, the others stay|set x to {t} where x {sign} {d} in {buffer}|put {t} in place of [all|the] [values|numbers] of {buffer} {is}|\
                   overwrite [values|elements] {is} in {buffer} with {t}|let each element of {buffer} that is {is} become {t}, leave the rest alone|substitute {t} for every [number|value] {is} in {buffer}|\
                   ¶if x {sign} {d} then x = {t#}, for [all|every] x of {buffer}, in place|\
                   ¶I have {buffer}. [Whatever|Everything that] is {is} should be {t} [instead|from now on], the rest stays as it is|\
                   ¶replace_if x {sign} {d} with {t#}, {buffer}, in place|\
                   ¶compute shader: [values|numbers] {is} become {t}, other values untouched, {buffer}|\
                   ¶how do I replace [all|the] [values|elements] {is} in {buffer} by {t}|\
                   ¶[some|a few] numbers in {buffer} are {is}, that is wrong data. Put {t} there|\
                   ¶kernel, {buffer}: x {sign} {d} -> {t#}, else unchanged|\
                   ¶each thread looks at one element of {buffer}. Is it {is}? Then it writes {t} there|\
                   ¶[in and out|data]: {buffer}. rule: {is} becomes {t}, the others keep their value|\
                   ¶what is the wgsl kernel to set elements {is} of {buffer} to {t}|\
                   ¶{t} should replace [all|the] [values|numbers] of {buffer} that are {is}|¶new value {t}, condition x {sign} {d}, applies to {buffer}, otherwise nothing changes|¶write {t} to data(i) when data(i) {sign} {d}, {buffer}|\
                   ¶bad readings in {buffer} are {is}. Overwrite them with {t}|¶I don't want [numbers|values] {is} in {buffer}, make them {t}|¶clean up {buffer}: anything {is} turns into {t}|\
                   ¶like numpy x(x {sign} {d}) = {t#}, for {buffer}|¶game tiles in {buffer}: tiles with a number {is} become {t}|¶pls kernel: element {is} -> it is {t} now, {buffer}|\
                   use {t} instead of every [value|element] of {buffer} that is {is}|put the number {t} wherever {buffer} is {is}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let (condition, n) = condition(element, slots, sampler);
            let mut to = n;
            while (to - n).abs() < 0.5 {
                to = *sampler.pick(&[1.0, 2.0, 3.0, 4.0, 5.0, 7.0, 9.0, 10.0, 50.0, 99.0, 100.0]);
            }
            slots.value("t", element.ways(to));
            slots.text("t#", to.to_string());
            let statements = format!(
                "if data[i] {} {} {{\ndata[i] = {};\n}}",
                condition.sign,
                element.scalar(n),
                element.scalar(to)
            );
            let test = condition.test;
            Work {
                modifiers: vec![condition.modifier],
                ..in_place(element, statements, around(element), move |x, _, _| {
                    if test(x as f32, n as f32) { to } else { x }
                })
            }
        },
    },
    Kernel {
        name: "change-where",
        commands: "[{verb} every [value|number|element] of {buffer} that is {is} {by}|{verb} all [values|elements|numbers] of {buffer} that are {is} {by}|{verb} only those elements of {buffer} that are {is} {by}|{verb} each [value|number] in {buffer} {is} {by}, the others stay|set x to {f} where x {sign} {d}, in {buffer}, else leave it|\
                   {verb} [values|numbers] {is} in {buffer} {by}, leave the rest alone|replace x by {f} if it is {is}, for each x of {buffer}|{verb} an element of {buffer} if it is {is} {by}, otherwise keep it|\
                   ¶if x {sign} {d} then x = {f}, for [all|every] x of {buffer}|\
                   ¶I have {buffer}. [Only|Just] the [values|numbers] {is} should change: x becomes {f}|\
                   ¶compute shader: x = {f} for [values|elements] {is}, others untouched, {buffer}|\
                   ¶x {sign} {d} -> {f}, else unchanged, {buffer}, in place|\
                   ¶how do I {verb} only the [values|elements] {is} of {buffer} {by}|\
                   ¶[each|every] thread checks one element x of {buffer}: when it is {is}, it becomes {f}|\
                   ¶transform_if x {sign} {d}, x -> {f}, {buffer}|\
                   ¶my numbers are in {buffer}. Those {is} need {f} in place of x, please don't touch the others|\
                   ¶[in and out|data]: {buffer}. condition: {is}. then: {f}. else: nothing happens|\
                   ¶conditional kernel over {buffer}, x {sign} {d}, x = {f}|\
                   ¶condition first: x {sign} {d}. Then x = {f}. For every x in {buffer}, nothing else changes|¶x becomes {f} but only if x {sign} {d}, {buffer}|¶most of {buffer} stays as it is, only what is {is} changes: x = {f}|\
                   ¶can a compute shader {verb} just the [numbers|elements] of {buffer} that are {is} {by}|¶conditional update of {buffer}: x {sign} {d} means x = {f}|¶please {verb} the [numbers|values] of {buffer} {by}, but only those {is}|\
                   ¶like numpy where(x {sign} {d}, {f}, x) on {buffer}|¶leave {buffer} alone except for [values|numbers] {is}: x -> {f}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let (condition, n) = condition(element, slots, sampler);
            let (change, k) = change(element, false, slots, sampler);
            let statements = format!(
                "let x = data[i];\nif x {} {} {{\ndata[i] = {};\n}}",
                condition.sign,
                element.scalar(n),
                changed(change, element, "x", k)
            );
            let (test, rule) = (condition.test, change.rule);
            Work {
                modifiers: vec![condition.modifier, change.modifier],
                ..in_place(element, statements, around(element), move |x, _, _| {
                    if test(x as f32, n as f32) {
                        rule(x, k)
                    } else {
                        x
                    }
                })
            }
        },
    },
    Kernel {
        name: "change-part-by-index",
        commands: "[{verb} {part} of {buffer} {by}|{verb} only {part} of {buffer} {by}|{verb} {part} in {buffer} {by}, leave the others as they are|in {buffer}, {verb} {part} {by}|set x to {f} where {place}, on {buffer}, i being the index|{verb} {part} of {buffer} in place {by}|\
                   take {part} of {buffer} and set x to {f} there|replace x by {f} for {part} of {buffer}|\
                   ¶if {place} then x = {f}, {buffer}, i is the index|\
                   ¶I have {buffer}. [Only|Just] {part} should change, there x becomes {f}|\
                   ¶compute shader, x = {f} for {part} of {buffer}, nothing else|\
                   ¶how do I {verb} {part} of {buffer} {by} in a [kernel|compute shader]|\
                   ¶{buffer}: {part}, x -> {f}, in place|\
                   ¶each thread with {place} makes its x in {buffer} {f}, the other threads do nothing|\
                   ¶kernel: {verb} {part} of {buffer} {by}, [don't touch|skip] the others|\
                   ¶the index decides: if {place}, the element x of {buffer} becomes {f}|\
                   ¶[in and out|data]: {buffer}. which: {part}. what: x = {f}|\
                   ¶please {verb} {part} of {buffer} {by}, rest unchanged|\
                   ¶only where {place}: x = {f}. The buffer is {buffer}, the index is i|¶x = {f} for {part} of {buffer}, nothing happens to the rest|¶please {verb} {part} in {buffer} {by} and do not touch the other ones|\
                   ¶kernel on {buffer}: if {place} then data(i) becomes {f} with x = data(i)|¶can you {verb} just {part} of {buffer} {by}|¶the index decides: {part} of {buffer} become {f}, the others stay x]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let part = sampler.pick(&PARTS);
            let m = *sampler.pick(part.choices);
            slots.value("m", words::count(m as i64));
            slots.text("m2", (2 * m).to_string());
            slots.phrase("part", part.words);
            slots.phrase("place", part.place);
            let (change, k) = change(element, true, slots, sampler);
            let statements = format!(
                "if {} {{\ndata[i] = {};\n}}",
                part.code.replace("{m}", &m.to_string()),
                changed(change, element, "data[i]", k)
            );
            let (test, rule) = (part.test, change.rule);
            Work {
                modifiers: vec![part.modifier, change.modifier],
                ..in_place(element, statements, RANGE, move |x, at, length| {
                    if test(at, length, m) { rule(x, k) } else { x }
                })
            }
        },
    },
    Kernel {
        name: "choose-by-condition",
        commands: "[replace every [value|number|element] of {buffer} by {p} if it is {is} and by {q} otherwise|set each [value|element] of {buffer} to {p} where it is {is}, to {q} elsewhere|write {p} where {buffer} is {is} and {q} where not|turn {buffer} into {p} ([values|numbers] {is}) and {q} (all others)|compute x{sign}{d}?{p#}:{q#} for each x of {buffer}, in place|\
                   make each x in {buffer} {p} if x {sign} {d}, else {q}|overwrite {buffer} with {p} for [values|numbers] {is} and {q} for the others|\
                   ¶x{sign}{d}?{p#}:{q#} for all of {buffer}, in place|\
                   ¶x = select({q#}, {p#}, x {sign} {d}), {buffer}|\
                   ¶I have {buffer}. [Values|Numbers] {is} become {p}, all the others become {q}|\
                   ¶if x {sign} {d} then {p#} else {q#}, [for every|each] x of {buffer}|\
                   ¶two possible results for each element of {buffer}: {p} when {is}, {q} when not|\
                   ¶compute shader, {buffer}: {is} -> {p}, else -> {q}|\
                   ¶how do I write {p} for [values|elements] {is} and {q} for the rest of {buffer}|\
                   ¶[in and out|data]: {buffer}. {p} if x {sign} {d}, {q} if not|\
                   ¶each thread tests one element of {buffer} ({is}) and stores {p} or else {q}|\
                   ¶{q} by default, {p} if the element of {buffer} is {is}|¶{buffer} should have only {p} and {q} afterwards: {p} where it was {is}, else {q}|¶otherwise {q}, but {p} when x {sign} {d}, for each x of {buffer}|\
                   ¶like numpy where(x {sign} {d}, {p#}, {q#}), {buffer}|¶select({q#}, {p#}, x {sign} {d}) for every x of {buffer}|¶pass or fail: {p} if the value in {buffer} is {is}, if not {q}|\
                   write {q} over all of {buffer} except where it is {is}, there write {p}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let (condition, n) = condition(element, slots, sampler);
            let [p, q] = *sampler.pick(&[
                [10.0, 20.0],
                [2.0, 1.0],
                [5.0, 3.0],
                [100.0, 50.0],
                [3.0, 7.0],
                [1.0, 2.0],
                [255.0, 0.0],
                [0.0, 255.0],
                [4.0, 8.0],
            ]);
            slots.value("p", element.ways(p));
            slots.value("q", element.ways(q));
            slots.text("p#", p.to_string());
            slots.text("q#", q.to_string());
            let statements = format!(
                "data[i] = select({}, {}, data[i] {} {});",
                element.scalar(q),
                element.scalar(p),
                condition.sign,
                element.scalar(n)
            );
            let test = condition.test;
            Work {
                modifiers: vec![condition.modifier],
                ..in_place(element, statements, around(element), move |x, _, _| {
                    if test(x as f32, n as f32) { p } else { q }
                })
            }
        },
    },
    Kernel {
        name: "three-classes",
        commands: "[classify {buffer}: 0 below {low}, 1 from {low} to {high}, 2 above {high}, as u32|write 0 for each element of {buffer} below {low}, 2 above {high} and 1 in between|sort {buffer} into three classes: under {low} is 0, over {high} is 2, everything else 1|label each value of {buffer} 0 (less than {low}), 1 (middle) or 2 (greater than {high})|divide {buffer} into low, middle and high (0, 1, 2), limits {low} and {high}|\
                   give every element of {buffer} a class number: 0 below {low}, 2 above {high}, otherwise 1|\
                   ¶three classes for {buffer}: x < {low#} is 0, x > {high#} is 2, else 1, u32 output|\
                   ¶(x >= {low#}) + (x > {high#}) for every x of {buffer}, as u32|\
                   ¶traffic light for {buffer}: 0 if below {low}, 1 up to {high}, 2 if above {high}|\
                   ¶I have {buffer} and want a u32 label per element: 0 under {low}, 2 over {high}, 1 for the middle|\
                   ¶too low, fine or too high? {buffer} into 0, 1, 2 with the limits {low} and {high}|\
                   ¶in: {buffer}. out: u32 classes, 0 below {low}, 1 between, 2 above {high}|\
                   ¶how do I label {buffer} with 0, 1 and 2 by the two limits {low} and {high}, middle is 1|\
                   ¶each thread compares its element of {buffer} with {low} and {high} and writes 0 (below both), 1 (between) or 2 (above both)|\
                   ¶bucketize {buffer}, boundaries {low} and {high}, bucket numbers 0, 1, 2, the middle one has both boundaries|\
                   ¶2 for above {high}, 1 for {low} to {high}, 0 for below {low}: classes of {buffer} as u32|¶traffic light for {buffer}: under {low} gives 0, over {high} gives 2, between gives 1|¶small, medium, large as 0, 1, 2 with limits {low} and {high}, {buffer} to u32|\
                   ¶grade {buffer}: above {high} is class 2, below {low} is class 0, the rest class 1]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let low = sampler.int(2, 9) as f64;
            let high = low + sampler.int(2, 10) as f64;
            slots.value("low", element.ways(low));
            slots.value("high", element.ways(high));
            slots.text("low#", low.to_string());
            slots.text("high#", high.to_string());
            let statements = format!(
                "let x = input[i];\noutput[i] = select(0u, 1u, x >= {}) + select(0u, 1u, x > {});",
                element.scalar(low),
                element.scalar(high)
            );
            let declarations = read(0, "input", element.code()) + &write(1, "output", "u32");
            computed(
                declarations,
                statements,
                (-5.0, 25.0),
                move |buffers, at| match buffers[0][at] {
                    x if x < low => 0.0,
                    x if x <= high => 1.0,
                    _ => 2.0,
                },
            )
        },
    },
    Kernel {
        name: "flag-integer-property",
        commands: "[write 1 for every [number|element] of {buffer} that is {property}, else 0|flag the [numbers|elements] of {buffer} that are {plural} with 1, the others with 0|test each [number|element] of {buffer} for being {property}, 1 for yes and 0 for no|mark with 1 which [numbers|elements] of {buffer} are {plural}, 0 elsewhere|write a 0/1 flag for each x of {buffer}: is x {property}|tell for every number in {buffer} whether it is {property}, as 1 or 0|\
                   check which elements of {buffer} are {plural}, output 1 or 0|\
                   ¶{called} kernel, {buffer}, flags 1 or 0 as output|\
                   ¶which numbers of {buffer} are {plural}? 1 for those, 0 for the rest|\
                   ¶I have {buffer} and need a flag for each: 1 if it is {property}, otherwise 0|\
                   ¶in: {buffer}. out: u32 flags, 1 where the number is {property}|\
                   ¶compute shader, one thread per number of {buffer}: {property} or not, written as 1 or 0|\
                   ¶how do I flag [the|all] {plural} of {buffer} with ones, all else 0|\
                   ¶{called} for every element of {buffer}, result 1 or 0|\
                   ¶each thread takes one number of {buffer} and writes 1 when it is {property}, 0 when not|\
                   ¶is x {property}? yes is 1, no is 0, for each x of {buffer}]",
        elements: ONLY_U32,
        draw: |_, slots, sampler| {
            let property = sampler.pick(&PROPERTIES);
            slots.phrase("property", property.one);
            slots.phrase("plural", property.many);
            slots.phrase("called", property.called);
            let test = property.test;
            Work {
                modifiers: vec![property.modifier],
                ..computed(
                    read(0, "input", "u32") + &write(1, "output", "u32"),
                    property.code.into(),
                    (0.0, 3000.0),
                    move |buffers, at| f64::from(u8::from(test(buffers[0][at] as u64))),
                )
            }
        },
    },
    Kernel {
        name: "collatz-step-in-place",
        commands: "[do one Collatz step on every element of {buffer}|halve the even numbers of {buffer} and replace each odd x by 3x + 1|apply the Collatz rule once to each number in {buffer}|take one step of the 3n + 1 problem for every element of {buffer}|replace each x of {buffer} by x / 2 if even, else by 3x + 1|\
                   advance every number of {buffer} by one step of its Collatz sequence|\
                   ¶Collatz step, {buffer}, in place|\
                   ¶x = x / 2 if x is even, else 3 * x + 1, for all of {buffer}|\
                   ¶x%2==0?x/2:3*x+1 for every x of {buffer}|\
                   ¶even numbers get halved, odd ones times three plus one, one step on {buffer}|\
                   ¶I have {buffer} and want the next Collatz number in place of each|\
                   ¶how do I do one step of the 3n+1 sequence on {buffer}|\
                   ¶each thread makes one hailstone step with its number of {buffer}|\
                   ¶[in and out|data]: {buffer}. op: Collatz, once|\
                   ¶hailstone numbers: one step for all elements of {buffer}]",
        elements: ONLY_U32,
        draw: |element, _, _| {
            let statements =
                "let x = data[i];\ndata[i] = select(3u * x + 1u, x / 2u, x % 2u == 0u);".into();
            in_place(element, statements, (0.0, 1000.0), |x, _, _| {
                if x % 2.0 == 0.0 {
                    x / 2.0
                } else {
                    1.0 + x * 3.0
                }
            })
        },
    },
    Kernel {
        name: "gcd-of-two-buffers",
        commands: "[compute the greatest common divisor of {two}, element by element|write gcd(a, b) for each pair of {two}|take the gcd of corresponding elements of {two}|run Euclid's algorithm on each pair of {two}|find the greatest common divisor for every index of {two}|get the largest number that divides both elements of each pair of {two}|\
                   ¶gcd, elementwise, {two}|\
                   ¶output(i) = gcd(a(i), b(i)), {two}|\
                   ¶I have {two} and need the greatest common divisor at every index|\
                   ¶compute shader: Euclidean algorithm per pair, {two}|\
                   ¶how do I get the gcd of {two} index by index|\
                   ¶in: {two}. out: one gcd for each pair|\
                   ¶each thread runs Euclid with one pair of {two}: while b > 0, (a, b) = (b, a mod b)|\
                   ¶greatest common divisor kernel for {two}|\
                   ¶to cancel fractions: numerators and denominators are {two}, I need their gcds]",
        elements: ONLY_U32,
        draw: |element, _, _| {
            computed(
                two_inputs(element),
                "var x = a[i];\nvar y = b[i];\nwhile y > 0u {\nlet rest = x % y;\nx = y;\ny = rest;\n}\noutput[i] = x;".into(),
                (0.0, 500.0),
                |buffers, at| {
                    let [x, y] = [buffers[0][at] as u64, buffers[1][at] as u64];
                    let divides = |d: &u64| x.is_multiple_of(*d) && y.is_multiple_of(*d);
                    (1..=x.max(y)).rev().find(divides).unwrap_or(0) as f64
                },
            )
        },
    },
    Kernel {
        name: "told-table-lookup",
        commands: "[replace the codes 0, 1, 2 and 3 of {buffer} by {table}, larger codes as 3|look up each element of {buffer} in the table {table}, indices above 3 give the last value|map the numbers of {buffer} through the table {table}, clamped to the last entry|use every element of {buffer} as an index into {table}, at most 3|translate {buffer} by the lookup table {table}, out of range means the last one|\
                   write table entry x for each x of {buffer}, the table is {table}, x limited to 3|\
                   ¶lookup table {table}, index from {buffer}, clamped to 3, floats out|\
                   ¶0, 1, 2, 3 in {buffer} become {table}, anything larger like 3|\
                   ¶I have {buffer} with class numbers 0 to 3. I need the floats {table} for them (bigger ones as 3)|\
                   ¶in: {buffer}. out: f32 from the table {table} at min(x, 3)|\
                   ¶how do I convert codes in {buffer} to the values {table} with a table in the shader, index at most 3|\
                   ¶output(i) = table(min(input(i), 3)), table = {table}, input is {buffer}|\
                   ¶each thread reads a code from {buffer} and writes its value out of {table}, codes above 3 use the last|\
                   ¶small LUT kernel, {buffer} -> {table}, index clamped at 3]",
        elements: ONLY_U32,
        draw: |_, slots, sampler| {
            let table: [f64; 4] = *sampler.pick(&[
                [10.0, 20.0, 30.0, 40.0],
                [0.1, 0.2, 0.5, 1.0],
                [1.0, 2.0, 5.0, 10.0],
                [0.0, 0.25, 0.5, 1.0],
                [5.0, 3.0, 2.0, 1.0],
                [1.0, 10.0, 100.0, 1000.0],
                [0.5, 1.5, 2.5, 3.5],
                [7.0, 1.0, 4.0, 9.0],
                [100.0, 75.0, 50.0, 25.0],
            ]);
            let names = table.map(|entry| entry.to_string());
            slots.value(
                "table",
                vec![
                    format!("({})", names.join(", ")),
                    format!("{}, {}, {} and {}", names[0], names[1], names[2], names[3]),
                ],
            );
            let entries = table.map(|entry| Element::F32.scalar(entry)).join(", ");
            computed(
                read(0, "input", "u32") + &write(1, "output", "f32"),
                format!(
                    "var table = array<f32, 4>({entries});\noutput[i] = table[min(input[i], 3u)];"
                ),
                (0.0, 12.0),
                move |buffers, at| table[(buffers[0][at] as usize).min(3)],
            )
        },
    },
];

/// What a whole number can be.
struct Property {
    modifier: &'static str,
    one: &'static str,
    many: &'static str,
    called: &'static str,
    code: &'static str,
    test: fn(u64) -> bool,
}

static PROPERTIES: [Property; 4] = [
    Property {
        modifier: "prime",
        one: "[prime|a prime|a prime number]",
        many: "[primes|prime numbers]",
        called: "[primality test|prime test|is_prime]",
        code: "let x = input[i];\nvar prime = x > 1u;\nfor (var d = 2u; d * d <= x; d++) {\nif x % d == 0u {\nprime = false;\n}\n}\noutput[i] = select(0u, 1u, prime);",
        test: |x| x > 1 && !(2..x).any(|d| x.is_multiple_of(d)),
    },
    Property {
        modifier: "power-of-two",
        one: "[a power of two|a power of 2]",
        many: "[powers of two|powers of 2]",
        called: "[power of two test|is_power_of_two|power-of-2 check]",
        code: "let x = input[i];\noutput[i] = select(0u, 1u, x > 0u && (x & (x - 1u)) == 0u);",
        test: |x| (0..40).any(|bits| x == 1 << bits),
    },
    Property {
        modifier: "perfect-square",
        one: "[a square number|a perfect square]",
        many: "[square numbers|perfect squares]",
        called: "[perfect square test|is_square|square number check]",
        code: "let x = input[i];\nvar root = 0u;\nwhile root * root < x {\nroot++;\n}\noutput[i] = select(0u, 1u, root * root == x);",
        test: |x| (0..=x).any(|root| root * root == x),
    },
    Property {
        modifier: "leap-year",
        one: "[a leap year|a leap year (Gregorian)]",
        many: "[leap years|Gregorian leap years]",
        called: "[leap year test|is_leap_year|leap year check]",
        code: "let x = input[i];\nlet leap = x % 4u == 0u && (x % 100u != 0u || x % 400u == 0u);\noutput[i] = select(0u, 1u, leap);",
        test: |x| x.is_multiple_of(4) && (!x.is_multiple_of(100) || x.is_multiple_of(400)),
    },
];

/// A number that a loop makes of each whole number.
struct Loop {
    name: &'static str,
    /// What each element is replaced by.
    thing: &'static str,
    called: &'static str,
    /// Statements of `input[i]` and `output[i]`.
    code: &'static str,
    most: f32,
    rule: fn(u64) -> u64,
}

static LOOPS: [Loop; 6] = [
    Loop {
        name: "digit-sums-of-elements",
        thing: "[the digit sum|the sum of the decimal digits|the sum of its digits]",
        called: "[digit sum|cross sum|digit_sum]",
        code: "var x = input[i];\nvar sum = 0u;\nwhile x > 0u {\nsum += x % 10u;\nx /= 10u;\n}\noutput[i] = sum;",
        most: 100_000.0,
        rule: |x| {
            x.to_string()
                .bytes()
                .map(|digit| u64::from(digit - b'0'))
                .sum()
        },
    },
    Loop {
        name: "reversed-digits-of-elements",
        thing: "[the number with its decimal digits reversed|its decimal digits read backwards|the digits in reverse order]",
        called: "[digit reversal|reverse the digits|reverse_digits]",
        code: "var x = input[i];\nvar reversed = 0u;\nwhile x > 0u {\nreversed = reversed * 10u + x % 10u;\nx /= 10u;\n}\noutput[i] = reversed;",
        most: 100_000.0,
        rule: |x| {
            let digits: String = x.to_string().chars().rev().collect();
            digits.parse().unwrap_or(0)
        },
    },
    Loop {
        name: "factorials-of-elements",
        thing: "[the factorial|n! for n the element|the product of 1 up to the number]",
        called: "[factorial|n!|factorials]",
        code: "var product = 1u;\nfor (var k = 2u; k <= input[i]; k++) {\nproduct *= k;\n}\noutput[i] = product;",
        most: 12.0,
        rule: |x| (1..=x).product(),
    },
    Loop {
        name: "fibonacci-of-elements",
        thing: "[the Fibonacci number with that index|the n-th Fibonacci number, n being the element|F(n) of the Fibonacci sequence, F(0) = 0]",
        called: "[n-th Fibonacci number|fibonacci(n)|Fibonacci by a loop]",
        code: "var a = 0u;\nvar b = 1u;\nfor (var k = 0u; k < input[i]; k++) {\nlet next = a + b;\na = b;\nb = next;\n}\noutput[i] = a;",
        most: 40.0,
        rule: |x| {
            let mut pair = [0_u64, 1];
            for _ in 0..x {
                pair = [pair[1], pair[0] + pair[1]];
            }
            pair[0]
        },
    },
    Loop {
        name: "collatz-lengths-of-elements",
        thing: "[the number of Collatz steps down to 1|how many steps of 3n + 1 it takes to reach 1|the length of its Collatz sequence in steps]",
        called: "[Collatz steps|Collatz length|hailstone step count]",
        code: "var x = input[i];\nvar steps = 0u;\nwhile x > 1u {\nx = select(3u * x + 1u, x / 2u, x % 2u == 0u);\nsteps++;\n}\noutput[i] = steps;",
        most: 1000.0,
        rule: |x| {
            let (mut x, mut steps) = (x, 0);
            while x > 1 {
                x = if x.is_multiple_of(2) {
                    x / 2
                } else {
                    3 * x + 1
                };
                steps += 1;
            }
            steps
        },
    },
    Loop {
        name: "divisor-counts-of-elements",
        thing: "[the number of divisors|how many divisors it has|the count of its divisors]",
        called: "[divisor count|number of divisors|count_divisors]",
        code: "let x = input[i];\nvar count = 0u;\nfor (var d = 1u; d <= x; d++) {\nif x % d == 0u {\ncount++;\n}\n}\noutput[i] = count;",
        most: 400.0,
        rule: |x| (1..=x).filter(|d| x.is_multiple_of(*d)).count() as u64,
    },
];

fn looped(row: &'static Loop, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("thing", row.thing);
    slots.phrase("called", row.called);
    slots.phrase("buffer", Element::U32.buffer());
    let options = Options::sample(&mut slots, sampler);
    let declarations = read(0, "input", "u32") + &write(1, "output", "u32");
    let code = options.over(&declarations, "output", row.code);
    let rule = row.rule;
    task(
        format!(
            "[compute {{thing}} for [each|every] [number|element] of {{buffer}}|write {{thing}} for [each|every] number in {{buffer}} to an output|replace [each|every] number of {{buffer}} by {{thing}}, in a second buffer|find {{thing}} for all elements of {{buffer}}|\
             go over {{buffer}} and output {{thing}} for [each|every] element|calculate {{thing}}, one thread per number of {{buffer}}|map each number of {{buffer}} to {{thing}}|get {{thing}} of [each|every] value in {{buffer}}|\
             ¶{{called}} kernel over {{buffer}}|\
             ¶{{called}} for every element of {{buffer}}, input to output|\
             ¶compute shader, {{called}}, {{buffer}} in, u32 buffer out|\
             ¶I have {{buffer}} and need {{thing}} for each of the numbers|\
             ¶in: {{buffer}}. out: {{thing}}, one u32 each|\
             ¶how do I get {{thing}} for [every|each] number in {{buffer}} on the gpu|\
             ¶each thread takes one number of {{buffer}} and writes {{thing}}|\
             ¶output(i) = {{called}} of input(i), {{buffer}}|\
             ¶for each x of {{buffer}}: {{thing}}, please in a kernel with a loop] {TAIL}"
        ),
        slots,
        options.modifiers,
        code,
        (ELEMENTS, (0.0, row.most)),
        each(move |buffers, at| Some(rule(buffers[0][at] as u64) as f64)),
    )
}

/// What a workgroup finds out about its block.
struct Tally {
    modifier: &'static str,
    /// What is written; `{is}` is the condition.
    thing: &'static str,
    called: &'static str,
    /// What the threads past the end bring.
    neutral: u32,
    joined: &'static str,
    fold: fn(u32, u32) -> u32,
}

static TALLIES: [Tally; 3] = [
    Tally {
        modifier: "count",
        thing: "[how many elements are {is}|the number of elements {is}|the count of values {is}]",
        called: "count of x {sign} {d}",
        neutral: 0,
        joined: "scratch[local] + scratch[local + step]",
        fold: |a, b| a + b,
    },
    Tally {
        modifier: "any",
        thing: "[1 if any element is {is}, else 0|1 if at least one value is {is} and 0 otherwise|whether some value is {is}, as 1 or 0]",
        called: "any(x {sign} {d})",
        neutral: 0,
        joined: "max(scratch[local], scratch[local + step])",
        fold: u32::max,
    },
    Tally {
        modifier: "all",
        thing: "[1 if all elements are {is}, else 0|1 if every value is {is} and 0 otherwise|whether all values are {is}, as 1 or 0]",
        called: "all(x {sign} {d})",
        neutral: 1,
        joined: "min(scratch[local], scratch[local + step])",
        fold: u32::min,
    },
];

/// Counts or tests the elements of each block in workgroup memory.
fn tally_blocks(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    let mut modifiers: Vec<&'static str> = Vec::new();
    if element != Element::F32 {
        modifiers.extend(element.modifier());
    }
    slots.phrase("buffer", element.buffer());
    let (condition, n) = condition(element, &mut slots, sampler);
    let tally = sampler.pick(&TALLIES);
    slots.phrase("thing", tally.thing);
    slots.phrase("called", tally.called);
    modifiers.extend([tally.modifier, condition.modifier]);
    let size = workgroup_size(&[32, 64, 128, 256], &mut slots, &mut modifiers, sampler);
    let half = size / 2;
    let body = format!(
        "let i = id.x;\nscratch[local] = {}u;\nif i < arrayLength(&input) {{\nscratch[local] = select(0u, 1u, input[i] {} {});\n}}\nworkgroupBarrier();\n\
         for (var step = {half}u; step > 0u; step = step / 2u) {{\nif local < step {{\nscratch[local] = {};\n}}\nworkgroupBarrier();\n}}\n\
         if local == 0u {{\noutput[group.x] = scratch[0];\n}}\n",
        tally.neutral,
        condition.sign,
        element.scalar(n),
        tally.joined
    );
    let declarations = format!(
        "{}{}\nvar<workgroup> scratch: array<u32, {size}>;\n",
        read(0, "input", element.code()),
        write(1, "output", "u32")
    );
    let (test, fold) = (condition.test, tally.fold);
    task(
        "[write for each workgroup, over its part of {buffer}, {thing} {workgroup}|find out for every workgroup's block of {buffer} {thing} {workgroup}|compute in workgroup memory {thing}, one result per workgroup, {buffer} {workgroup}|reduce each workgroup's part of {buffer} in shared memory to {thing} {workgroup}|\
         output per workgroup {thing}, reading {buffer} {workgroup}|let each workgroup write {thing} for its own block of {buffer} {workgroup}|determine block by block {thing}, with a shared memory tree over {buffer} {workgroup}|\
         ¶per workgroup: {thing}, from {buffer}, tree reduction {workgroup}|\
         ¶{called}, one u32 for each workgroup, {buffer} {workgroup}|\
         ¶workgroup reduction over {buffer}: {called} {workgroup}|\
         ¶I have {buffer}. For every workgroup I need {thing} in its block {workgroup}|\
         ¶in: {buffer}. out: one u32 per workgroup, {thing} {workgroup}|\
         ¶each thread tests one element of {buffer}, then the workgroup writes {thing} {workgroup}|\
         ¶how do I write one result per workgroup over {buffer}: {thing} {workgroup}|\
         ¶shared memory kernel, {buffer}, result of each workgroup: {called} {workgroup}]",
        slots,
        modifiers,
        kernel(&declarations, &size.to_string(), ID_AND_LOCAL, &body),
        (200, around(element)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            for (slot, block) in after.iter_mut().zip(buffers[0].chunks(size as usize)) {
                let flags = block.iter().map(|&x| u32::from(test(x as f32, n as f32)));
                *slot = flags.reduce(fold).unwrap_or(0).into();
            }
            after
        }),
    )
}

/// One atomic that gets the elements that pass.
fn atomic_sum_where(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(&[Element::U32, Element::I32], sampler);
    let mut modifiers: Vec<&'static str> = Vec::new();
    if element == Element::I32 {
        modifiers.extend(element.modifier());
    }
    slots.phrase("buffer", element.buffer());
    let (condition, n) = condition(element, &mut slots, sampler);
    modifiers.push(condition.modifier);
    let options = Options::sample(&mut slots, sampler);
    modifiers.extend(&options.modifiers);
    let ty = element.code();
    let declarations = format!(
        "{}@group(0) @binding(1) var<storage, read_write> output: atomic<{ty}>;\n",
        read(0, "input", ty)
    );
    let statements = format!(
        "if input[i] {} {} {{\natomicAdd(&output, input[i]);\n}}",
        condition.sign,
        element.scalar(n)
    );
    let test = condition.test;
    task(
        format!(
            "[sum only the elements of {{buffer}} that are {{is}}, with atomicAdd|add up all [values|numbers] of {{buffer}} {{is}} in one atomic|atomically sum the [values|elements] of {{buffer}} that are {{is}}|total the [numbers|values] {{is}} of {{buffer}} with an atomic|\
             accumulate each element of {{buffer}} that is {{is}} in an atomic sum|use atomicAdd to sum what is {{is}} in {{buffer}}|\
             ¶atomic sum of the [values|elements] {{is}} of {{buffer}}|\
             ¶if x {{sign}} {{d}} then atomicAdd(total, x), over {{buffer}}|\
             ¶x goes into the atomic total only if x {{sign}} {{d}}, {{buffer}}|¶bills in {{buffer}}: the total of those {{is}}, with atomicAdd|\
             ¶sum_if x {{sign}} {{d}}, {{buffer}}, one atomic|\
             ¶I have {{buffer}}. Only [values|numbers] {{is}} count, I need their sum in an atomic|\
             ¶in: {{buffer}}. out: one atomic, the sum of all x with x {{sign}} {{d}}|\
             ¶each thread adds its element of {{buffer}} to the atomic total, but only if it is {{is}}|\
             ¶how do I sum just the [values|elements] {{is}} of {{buffer}} with atomics|\
             ¶what do the [values|numbers] {{is}} in {{buffer}} add up to? atomicAdd please] {TAIL}"
        ),
        slots,
        modifiers,
        options.over(&declarations, "input", &statements),
        (ELEMENTS, (-5.0, 30.0)),
        each(move |buffers, _| {
            let passing = buffers[0].iter().filter(|&&x| test(x as f32, n as f32));
            Some(passing.sum())
        }),
    )
}

/// Three atomics: below, between and above two limits.
fn three_counters(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    let mut modifiers: Vec<&'static str> = Vec::new();
    if element != Element::F32 {
        modifiers.extend(element.modifier());
    }
    slots.phrase("buffer", element.buffer());
    let low = sampler.int(2, 9) as f64;
    let high = low + sampler.int(2, 10) as f64;
    slots.value("low", element.ways(low));
    slots.value("high", element.ways(high));
    let options = Options::sample(&mut slots, sampler);
    modifiers.extend(&options.modifiers);
    let declarations = format!(
        "{}@group(0) @binding(1) var<storage, read_write> output: array<atomic<u32>, 3>;\n",
        read(0, "input", element.code())
    );
    let statements = format!(
        "let x = input[i];\nlet bin = select(0u, 1u, x >= {}) + select(0u, 1u, x > {});\natomicAdd(&output[bin], 1u);",
        element.scalar(low),
        element.scalar(high)
    );
    task(
        format!(
            "[count the elements of {{buffer}} below {{low}}, from {{low}} to {{high}} and above {{high}} with three atomic counters|count {{buffer}} into three atomic bins: under {{low}}, {{low}} to {{high}}, over {{high}}|use three atomics for {{buffer}}: less than {{low}}, in between, greater than {{high}}|tally low (below {{low}}), middle and high (above {{high}}) values of {{buffer}} in three atomic slots|\
             count how many values of {{buffer}} are below {{low}}, between {{low}} and {{high}}, and above {{high}}, atomically|\
             ¶{{low}} and {{high}} are the limits: count {{buffer}} below, between and above with three atomics|\
             ¶three atomic counters for {{buffer}}: x < {{low}}, {{low}} <= x <= {{high}}, x > {{high}}|\
             ¶histogram of {{buffer}} with 3 bins: below {{low}}, up to {{high}}, above {{high}}|\
             ¶I have {{buffer}} and need three counts: under {{low}}, from {{low}} to {{high}}, over {{high}}. atomicAdd|\
             ¶in: {{buffer}}. out: array of 3 atomics, slot 0 below {{low}}, slot 1 between, slot 2 above {{high}}|\
             ¶each thread puts its element of {{buffer}} into slot 0 (below {{low}}), 2 (above {{high}}) or 1 (else), atomically|\
             ¶how do I count the low, middle and high values of {{buffer}}, the limits are {{low}} and {{high}}, with atomics|\
             ¶how many elements of {{buffer}} are too small (under {{low}}), right, too large (over {{high}})? Three atomic counters] {TAIL}"
        ),
        slots,
        modifiers,
        options.over(&declarations, "input", &statements),
        (ELEMENTS, (-5.0, 25.0)),
        each(move |buffers, bin| {
            let class = |&&x: &&f64| usize::from(x >= low) + usize::from(x > high) == bin;
            Some(buffers[0].iter().filter(class).count() as f64)
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let mut families = Kernel::families(&KERNELS);
    let loops = LOOPS
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| looped(row, sampler)));
    families.extend(loops);
    families.extend([
        Family::new("compute", "block-tally-of-condition", tally_blocks),
        Family::new("atomics", "atomic-sum-where", atomic_sum_where),
        Family::new("atomics", "three-atomic-counters", three_counters),
    ]);
    families
}
