//! Compute shaders with atomic numbers: counts, histograms, sums, bits and lists.

use super::kernels::{Element, Kernel, SCALARS, Work, each, kernel, read, task, write};
use super::reductions::ELEMENTS;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// One atomic number that is written.
fn atomic(binding: u32, name: &str, ty: &str) -> String {
    format!("@group(0) @binding({binding}) var<storage, read_write> {name}: atomic<{ty}>;\n")
}

/// An array of so many atomic numbers.
fn atomics(binding: u32, name: &str, ty: &str, length: usize) -> String {
    format!(
        "@group(0) @binding({binding}) var<storage, read_write> {name}: array<atomic<{ty}>, {length}>;\n"
    )
}

/// Counts the indices of `buffer` that pass `condition`, which `test` states again; `inputs` are the buffers it reads.
fn counter(
    inputs: &[&'static str],
    element: Element,
    condition: &str,
    range: (f32, f32),
    test: impl Fn(&[Buffer], usize) -> bool + Send + Sync + 'static,
) -> Work {
    let declarations: String = inputs
        .iter()
        .zip(0..)
        .map(|(name, binding)| read(binding, name, element.code()))
        .collect();
    Work {
        modifiers: Vec::new(),
        declarations: declarations + &atomic(inputs.len() as u32, "output", "u32"),
        buffer: inputs[0],
        statements: format!("if {condition} {{\natomicAdd(&output, 1u);\n}}"),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, _| {
            let all = 0..buffers[0].len();
            Some(all.filter(|&at| test(buffers, at)).count() as f64)
        }),
    }
}

/// How two numbers compare: in words, in WGSL and in Rust.
type Comparison = (&'static str, &'static str, fn(f64, f64) -> bool);

const COMPARISONS: [Comparison; 4] = [
    (
        "[greater than|larger than|above|bigger than]",
        ">",
        |a, b| a > b,
    ),
    ("[less than|smaller than|below|lower than]", "<", |a, b| {
        a < b
    }),
    ("[equal to|the same as|identical to]", "==", |a, b| {
        (a - b).abs() < 0.5
    }),
    ("[different from|unequal to|not equal to]", "!=", |a, b| {
        (a - b).abs() > 0.5
    }),
];

/// A threshold for the elements of an array, in the slot `k`.
fn threshold(element: Element, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let k = if element.is_whole() || sampler.chance(0.5) {
        sampler.int(1, 12) as f64
    } else {
        sampler.decimal(0.1, 4.0, 0.1)
    };
    slots.value("k", words::decimal(k));
    k
}

const ATOMICS: [Kernel; 13] = [
    Kernel {
        name: "count-between",
        commands: "[count the [elements|values|numbers] of {buffer} between {low} and {high}, both included|count how many [elements|values] of {buffer} lie between {low} and {high}|\
                   atomically count the [entries|values] of {buffer} in the range {low} to {high}|count x in {buffer} with {low} <= x <= {high}|find how many numbers in {buffer} are from {low} to {high}|\
                   count the [elements|values] of {buffer} within {low}..{high}|use an atomic counter for the values of {buffer} in the interval from {low} to {high}|\
                   tally the values of {buffer} that are at least {low} and at most {high}|count x >= {low} && x <= {high} over {buffer}|get the number of entries of {buffer} not below {low} and not above {high}|\
                   count how many items of {buffer} fall between {low} and {high} with atomicAdd|determine how many values in {buffer} lie in the closed range {low} to {high}|\
                   count the samples in {buffer} that are in range, {low} to {high}|count those values of {buffer} that lie within the limits {low} and {high}|\
                   work out how many readings in {buffer} are between {low} and {high} inclusive|\
                   ¶how many numbers in {buffer} are between {low} and {high}? [Both ends count|Ends included], use an atomic [counter|count]|\
                   ¶I have {buffer} and need to know how many values [are in the range|lie somewhere from] {low} to {high}|\
                   ¶count += 1 for every x of {buffer} with {low} <= x <= {high}, [atomically|atomic]|\
                   ¶each thread looks at one element of {buffer}. If it is at least {low} and at most {high}, it [adds 1 to|bumps] an atomic counter|\
                   ¶in: {buffer}. out: one u32, the count of values in {low}..{high}, [inclusive|both ends in]|\
                   ¶not too small, not too big: count what in {buffer} is >= {low} and <= {high}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let low = sampler.int(1, 6) as f64;
            let high = low + sampler.int(1, 6) as f64;
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            let condition = format!(
                "input[i] >= {} && input[i] <= {}",
                element.scalar(low),
                element.scalar(high)
            );
            counter(
                &["input"],
                element,
                &condition,
                (-5.0, 15.0),
                move |buffers, at| (low..=high).contains(&buffers[0][at]),
            )
        },
    },
    Kernel {
        name: "count-multiples",
        commands: "[count the [elements|values|numbers] of {buffer} that are {kind}|count how many [elements|numbers] of {buffer} are {kind}|atomically count the [entries|values] of {buffer} that are {kind}|\
                   find how many [values|numbers] in {buffer} are {kind}|use an atomic counter for the [elements|values] of {buffer} which are {kind}|tally what is {kind} in {buffer}|\
                   determine how many entries of {buffer} are {kind}|get the count of those numbers in {buffer} that are {kind}|tell how many values in {buffer} are {kind}|\
                   count with atomicAdd which values of {buffer} are {kind}|add 1 to a counter for each value of {buffer} that is {kind}|count x in {buffer} where {test}|\
                   work out how many items in {buffer} are {kind}|test each element of {buffer} and count those that are {kind}|count the x of {buffer} with {test} in an atomic|\
                   ¶how many numbers in {buffer} are {kind}? [One|A single] counter, [added to|raised] atomically|\
                   ¶I have {buffer}. Count [those|the ones] that are {kind}|\
                   ¶in: {buffer}. out: [the number|how many] of x where {test}|\
                   ¶every thread checks its element of {buffer}, and if {test}, the [counter|count] goes up by 1 (atomicAdd)|\
                   ¶count++ where {test}, over {buffer}|\
                   ¶are there many [numbers|values] that are {kind} in {buffer}? [Tell me|Give me] the exact count with an atomic]",
        elements: &[Element::U32, Element::I32],
        draw: |element, slots, sampler| {
            let k = if sampler.chance(0.5) {
                2
            } else {
                sampler.int(3, 10)
            };
            let odd = k == 2 && sampler.chance(0.5);
            slots.text("k", k.to_string());
            let (kind, test) = if odd {
                ("[odd|not even|not divisible by 2]", "[x % 2 != 0|x is odd]")
            } else if k == 2 {
                ("[even|even|divisible by 2]", "[x % 2 == 0|x is even]")
            } else {
                (
                    "[divisible by {k}|evenly divisible by {k}]",
                    "[x % {k} == 0|x is a multiple of {k}]",
                )
            };
            slots.phrase("kind", kind);
            slots.phrase("test", test);
            let sign = if odd { "!=" } else { "==" };
            let (divisor, zero) = (element.scalar(k as f64), element.scalar(0.0));
            let condition = format!("input[i] % {divisor} {sign} {zero}");
            counter(
                &["input"],
                element,
                &condition,
                (-50.0, 50.0),
                move |buffers, at| (buffers[0][at] as i64 % k == 0) != odd,
            )
        },
    },
    Kernel {
        name: "count-where-buffers-compare",
        commands: "[count where A is {relation} B for {two}|count the indices at which {two} have a(i) {relation} b(i)|count how often the first of {two} is {relation} the second|\
                   atomically count the places where the first of {two} is {relation} the second|compare {two} and count how many elements of the first are {relation} those of the second|\
                   find the number of indices where a(i) is {relation} b(i) in {two}|use an atomic counter over {two}, counting where the first is {relation} the second|\
                   tally the pairs from {two} whose first element is {relation} the second|\
                   count with atomicAdd where the first of {two} is {relation} the second|count the pairs in {two} with the first {relation} the second|\
                   tell in how many places a is {relation} b, given {two}|get the count of elements in the first of {two} that are {relation} their partner in the second|\
                   add 1 to an atomic for each index of {two} where a is {relation} b|determine for {two} how many times the first is {relation} the second|\
                   count elementwise over {two} where the left one is {relation} the right one|\
                   ¶I have {two}. At how many indices is the first {relation} the second|\
                   ¶count += 1 where a(i) is {relation} b(i), [with|for] {two}|\
                   ¶compare {two} place by place: each time the first is {relation} the second, [an atomic counter goes up|add 1 to an atomic counter]|\
                   ¶in: {two}. out: one number, how often the left [one|value] is {relation} the right|\
                   ¶every thread takes one pair from {two}. If the first [value|number] is {relation} the second, it does atomicAdd 1|\
                   ¶given {two}, how many pairs are there in which the first [value|element] is {relation} the second]",
        elements: &[Element::U32, Element::I32, Element::F32],
        draw: |element, slots, sampler| {
            let choices = if element.is_whole() { 4 } else { 2 };
            let (relation, sign, test) = COMPARISONS[sampler.below(choices)];
            slots.phrase("relation", relation);
            counter(
                &["a", "b"],
                element,
                &format!("a[i] {sign} b[i]"),
                (-5.0, 15.0),
                move |buffers, at| test(buffers[0][at], buffers[1][at]),
            )
        },
    },
    Kernel {
        name: "total-set-bits",
        commands: "[count all set bits in {buffer}|count the one bits of the whole of {buffer}|add up the population counts of {buffer}|compute the total popcount of {buffer}|\
                   find how many bits are set in {buffer} altogether|sum countOneBits over {buffer} with an atomic|atomically add up the number of ones in the bits of {buffer}|\
                   count the members of a bitset stored in {buffer}|get the number of 1 bits in all of {buffer}|total the set bits of every word in {buffer}|\
                   compute the Hamming weight of {buffer} as a whole|count the occupied cells of a bit mask in {buffer}|tally set bits across {buffer} into one counter|\
                   use atomicAdd to count the 1 bits of all words in {buffer}|work out the cardinality of the bit set in {buffer}|\
                   ¶how many 1 bits are [there in|in] all of {buffer} together|\
                   ¶I have {buffer} used as a bit set. How many members does it have [in total|altogether]|\
                   ¶total = sum of popcount(x) over {buffer}[, atomic|, with atomicAdd]|\
                   ¶each thread counts the ones in its word of {buffer} and adds that to one [atomic|atomic counter]|\
                   ¶in: {buffer}. out: one u32, all set bits [counted|added up]|\
                   ¶countOneBits of every element of {buffer}, all summed into one [number|counter]]",
        elements: &[Element::U32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code()) + &atomic(1, "output", "u32"),
            buffer: "input",
            statements: "atomicAdd(&output, countOneBits(input[i]));".into(),
            sample: (ELEMENTS, (0.0, 1_000.0)),
            rule: each(|buffers, _| {
                let ones = buffers[0].iter().map(|&x| (x as u32).count_ones());
                Some(f64::from(ones.sum::<u32>()))
            }),
        },
    },
    Kernel {
        name: "histogram-of-classes",
        commands: "[compute a histogram of {buffer} with {bins} classes of width {w}, larger values in the last|count the values of {buffer} in {bins} bins of width {w}, the last one open|\
                   build a histogram of {buffer}, bin = min(x / {w}, {bins} - 1), {bins} bins|sort the values of {buffer} into {bins} classes, each {w} wide, and count them|\
                   tally {buffer} in steps of {w} into {bins} buckets, clamping to the last one|make a histogram of {buffer} with a bin width of {w} and {bins} bins, overflow in the last|\
                   group the ages in {buffer} into {bins} classes of {w} years and count each, older ones in the last|atomically count {buffer} into {bins} intervals of {w}, the rest into the last|\
                   bin {buffer} by x / {w} into {bins} counters, values beyond going to the last|\
                   count the scores in {buffer} by steps of {w} into {bins} classes, higher ones in the last|do a clamped histogram of {buffer}: {bins} bins, bin width {w}|histogram {buffer} with {bins} buckets {w} wide, clamped at the top|\
                   count how many values of {buffer} fall in each of {bins} intervals of length {w}, the last taking everything above|\
                   get the counts of {buffer} per class, class width {w}, {bins} classes, clamped|fill {bins} bins of size {w} from {buffer}, with too large values in the last bin|\
                   ¶I have {buffer} and {bins} bins, each {w} wide. Count how many values fall into each, [whatever is too big|everything beyond] goes to the last|\
                   ¶bin = min(x / {w}, {bins} - 1), bins(bin) += 1 [over|for] {buffer}|\
                   ¶histogram: {buffer}, width {w}, {bins} bins, overflow in the last [one|bin]|\
                   ¶divide each value of {buffer} by {w}, that is its bin. There are {bins} of them, and larger [ones|values] land in the last. Count atomically|\
                   ¶I want to see how {buffer} is distributed in steps of {w}: {bins} counters, the last one takes the rest|\
                   ¶[ages|scores] in {buffer}, {bins} groups of {w} each, the top group open-ended. How many per group]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let bins = *sampler.pick(&[4_usize, 5, 8, 10, 12, 16, 20]);
            let width = *sampler.pick(&[2_usize, 3, 4, 5, 8, 10, 16, 20, 25, 50]);
            slots.text("bins", bins.to_string());
            slots.text("w", width.to_string());
            let last = bins - 1;
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code()) + &atomics(1, "output", "u32", bins),
                buffer: "input",
                statements: format!(
                    "let bin = min(input[i] / {width}u, {last}u);\natomicAdd(&output[bin], 1u);"
                ),
                sample: (ELEMENTS, (0.0, 200.0)),
                rule: each(move |buffers, bin| {
                    let bins = buffers[0].iter().map(|&x| (x as usize / width).min(last));
                    Some(bins.filter(|&found| found == bin).count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "atomic-minimum",
        commands: "[compute the minimum of {buffer} with [atomicMin|an atomic]|lower one atomic to the minimum of {buffer} with atomicMin|find the smallest value of {buffer} by atomicMin|\
                   reduce {buffer} to its minimum with an atomic|let every thread do an atomicMin of its element of {buffer}|take the atomic minimum over {buffer}|\
                   use atomicMin to get the least element of {buffer}|atomically find the smallest element of {buffer}|keep the lowest value of {buffer} in an atomic|\
                   put the atomic min of {buffer} into one result|\
                   get the min of {buffer} via atomicMin on one result|min-reduce {buffer} with atomics|write the least of {buffer} to one atomic, all threads updating it|\
                   have all threads race with atomicMin for the minimum of {buffer}|search {buffer} for the lowest value with an atomic minimum|\
                   ¶I have {buffer}. [All|The] threads should [find|agree on] the smallest value with one atomic|\
                   ¶result = min of {buffer}, by atomicMin|\
                   ¶each thread takes its element of {buffer} and calls atomicMin on [one|a single] shared result|\
                   ¶in: {buffer}. out: one atomic<i32> [lowered|pulled down] to the [least|smallest] value|\
                   ¶lowest number in {buffer}? Use [an atomic|atomicMin], no tree reduction|\
                   ¶keep one atomic number and let every element of {buffer} push it down to the minimum]",
        elements: &[Element::I32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code()) + &atomic(1, "output", element.code()),
            buffer: "input",
            statements: "atomicMin(&output, input[i]);".into(),
            sample: (ELEMENTS, (-100.0, 100.0)),
            rule: each(|buffers, _| Some(buffers[0].iter().copied().fold(0.0, f64::min))),
        },
    },
    Kernel {
        name: "atomic-bits",
        commands: "[combine all [elements|values] of {buffer} by bitwise {op} in one atomic|{op} all elements of {buffer} together atomically|bitwise {op} the whole of {buffer} into one atomic|\
                   reduce {buffer} with {function}|merge the bit flags of {buffer} by {op} into one word with atomics|use {function} over all elements of {buffer}|\
                   let every thread do an {function} of its element of {buffer}|take the bitwise {op} of everything in {buffer} with an atomic|compute the {op} of all masks in {buffer} with {function}|\
                   fold {buffer} into one u32 by atomic bitwise {op}|\
                   bring all bits of {buffer} together with {function}|make one word out of {buffer} by {function}|collect the bits of {buffer} with {function} on one result|\
                   do an atomic {op} reduction over {buffer}|gather all words of {buffer} in a single atomic by bitwise {op}|\
                   ¶I have {buffer} and want one word that is the bitwise {op} of all of them[, atomically|, done with an atomic]|\
                   ¶result = all words of {buffer} put together with {function}|\
                   ¶every thread does {function}(result, x) with its [word|element] of {buffer}|\
                   ¶all the bit masks in {buffer} [go|are put] together by {op} into [a single|one] atomic u32|\
                   ¶in: {buffer}. out: one u32. method: {function}|\
                   ¶{function} of each element of {buffer} into one shared number]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let is_or = sampler.chance(0.6);
            let function = if is_or { "atomicOr" } else { "atomicXor" };
            slots.phrase("op", if is_or { "[or|OR]" } else { "[xor|XOR]" });
            slots.phrase("function", function);
            Work {
                modifiers: vec![if is_or { "or" } else { "xor" }],
                declarations: read(0, "input", element.code()) + &atomic(1, "output", "u32"),
                buffer: "input",
                statements: format!("{function}(&output, input[i]);"),
                sample: (ELEMENTS, (0.0, 1_000.0)),
                rule: each(move |buffers, _| {
                    let words = buffers[0].iter().map(|&x| x as u32);
                    let word = words.fold(0_u32, |all, x| if is_or { all | x } else { all ^ x });
                    Some(word.into())
                }),
            }
        },
    },
    Kernel {
        name: "any-above",
        commands: "[set a flag to 1 if any [element|value] of {buffer} is [greater than|above|over] {k}|check whether any [element|value] of {buffer} is [greater than|above|larger than] {k}|\
                   test if some value in {buffer} exceeds {k}, writing 1 to an atomic flag|write 1 if {buffer} holds a value above {k}|raise an atomic flag when an element of {buffer} is over {k}|\
                   detect whether {buffer} contains a number greater than {k}|compute any(x > {k}) over {buffer}|tell if at least one value of {buffer} is larger than {k}, 1 for yes|\
                   store 1 in a flag when something in {buffer} goes above {k}|find out if anything in {buffer} is bigger than {k}, as 0 or 1|\
                   let any thread whose element of {buffer} is above {k} set a shared flag|do an any-reduction of x > {k} on {buffer}|\
                   write whether something in {buffer} is above {k} to a flag|signal with a flag that {buffer} has a value beyond {k}|\
                   set found to 1 if there is an x > {k} in {buffer}|\
                   ¶is there any [value|number] above {k} in {buffer}? [If so|If yes], set a flag to 1|\
                   ¶found = any(x > {k}) over {buffer}, [as 0 or 1|1 for yes]|\
                   ¶I have {buffer} and must know whether [something in it|at least one element] is greater than {k}. [Put|Write] 1 into a flag then|\
                   ¶each thread: if its element of {buffer} is [over|above] {k}, store 1 in found (atomic)|\
                   ¶in: {buffer}. out: flag, 1 when some x > {k}|\
                   ¶raise the alarm, I mean set a flag to 1, [as soon as|when] anything in {buffer} [exceeds|is bigger than] {k}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = threshold(element, slots, sampler);
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code()) + &atomic(1, "output", "u32"),
                buffer: "input",
                statements: format!(
                    "if input[i] > {} {{\natomicStore(&output, 1u);\n}}",
                    element.scalar(k)
                ),
                sample: (ELEMENTS, (-5.0, 8.0)),
                rule: each(move |buffers, _| {
                    Some(f64::from(u8::from(buffers[0].iter().any(|&x| x > k))))
                }),
            }
        },
    },
    Kernel {
        name: "bitset-of-values",
        commands: "[mark which numbers occur in {buffer} in a bitset|set the bit of every value of {buffer} in a bitset|build a bitset of the values in {buffer}|\
                   record the numbers that {buffer} contains as bits with atomicOr|turn the values of {buffer} into a bit mask, bit x set for each x|\
                   set bit x % 32 of word x / 32 for each x in {buffer}|make a set of the ids in {buffer}, stored as bits|insert every element of {buffer} into a bitset atomically|\
                   flag the seen ids of {buffer} in a packed bit array|\
                   remember in packed bits which numbers {buffer} has|write a membership bit mask for the indices in {buffer}|mark visited nodes listed in {buffer} in a bitset|\
                   use atomicOr to set one bit per value of {buffer}|collect the distinct values of {buffer} in a bit array|encode the numbers in {buffer} as a bitmap with 32 per word|\
                   ¶I have {buffer} with ids. For each one set its bit in a [bitset|bit array], 32 bits per word|\
                   ¶atomicOr(bits(x / 32), 1 << (x % 32)) for [all|every] x in {buffer}|\
                   ¶which numbers occur in {buffer}? [Remember|Mark] each with one bit, [packed|stored] 32 to a u32|\
                   ¶every thread takes its x from {buffer} and turns on bit x of a long bit mask with atomicOr|\
                   ¶in: {buffer}. out: packed membership bits, bit x is 1 [when|if] x is there|\
                   ¶a set as bits: [put|insert] all [elements|values] of {buffer} into it]",
        elements: &[Element::U32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code())
                + "@group(0) @binding(1) var<storage, read_write> bits: array<atomic<u32>>;\n",
            buffer: "input",
            statements: "let x = input[i];\natomicOr(&bits[x / 32u], 1u << (x % 32u));".into(),
            sample: (ELEMENTS, (0.0, 1_000.0)),
            rule: each(|buffers, word| {
                let places = buffers[0].iter().map(|&x| x as usize);
                let here = places.filter(|place| place / 32 == word);
                Some(
                    here.fold(0_u32, |bits, place| bits | (1_u32 << (place % 32)))
                        .into(),
                )
            }),
        },
    },
    Kernel {
        name: "append-passing",
        commands: "[append the {things} of the [elements|values] of {buffer} [above|greater than|larger than] {k} to a list with an atomic counter|\
                   compact {buffer}: append the {things} of all values above {k} and count them|stream-compact the {things} of {buffer} where x > {k} with atomicAdd slots|\
                   collect the {things} of the entries of {buffer} over {k}, allocating slots atomically|write the {things} of those elements of {buffer} that exceed {k} to a list and count them|\
                   filter {buffer}, appending the {things} of values greater than {k} through an atomic counter|build a list of the {things} of all x > {k} in {buffer} with an append counter|\
                   let each thread whose value in {buffer} is above {k} reserve a slot and write its {thing}|push the {things} of the values above {k} of {buffer} onto a list, order free|\
                   append to a list the {things} of what is above {k} in {buffer}, with a counter|atomically append the {things} of elements over {k} of {buffer}|\
                   gather the {things} of passing elements of {buffer}, x > {k}, with atomicAdd allocation|make an append buffer of the {things} of {buffer} values bigger than {k}|\
                   reserve a slot by atomicAdd for each element of {buffer} over {k} and store its {thing} there|output the {things} of the elements of {buffer} larger than {k}, packed, with their count|\
                   ¶I have {buffer} and want a list of the {things} of everything above {k}. [Use|Take] an atomic counter for the next free slot|\
                   ¶if x > {k}: slot = atomicAdd(count, 1), list(slot) = its {thing}. Over {buffer}|\
                   ¶each thread checks its element of {buffer}. If it is [over|greater than] {k}, it grabs a slot with atomicAdd and writes the {thing} there|\
                   ¶in: {buffer}. out: list of the {things} where x > {k}, plus the count, [any order|order does not matter]|\
                   ¶[throw out|drop] what is {k} or less in {buffer}, [pack|collect] the {things} of the rest into a list with an append counter|\
                   ¶only the big ones: the {things} of [values|elements] above {k} of {buffer} go into a list, packed by an atomic count]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = threshold(element, slots, sampler);
            let by_index = sampler.chance(0.5);
            slots.text("thing", if by_index { "index" } else { "value" });
            slots.text("things", if by_index { "indices" } else { "values" });
            let (ty, entry) = if by_index {
                ("u32", "i")
            } else {
                (element.code(), "input[i]")
            };
            Work {
                modifiers: vec![if by_index { "indices" } else { "values" }],
                declarations: read(0, "input", element.code())
                    + &write(1, "list", ty)
                    + &atomic(2, "count", "u32"),
                buffer: "input",
                statements: format!(
                    "if input[i] > {} {{\nlet slot = atomicAdd(&count, 1u);\nlist[slot] = {entry};\n}}",
                    element.scalar(k)
                ),
                sample: (ELEMENTS, (-5.0, 15.0)),
                rule: each(move |buffers, _| {
                    Some(buffers[0].iter().filter(|&&x| x > k).count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "sum-of-blocks",
        commands: "[add up every {k} consecutive elements of {buffer} with atomics|sum each block of {k} elements of {buffer} atomically|atomically add element i of {buffer} to sums(i / {k})|\
                   compute the sums of groups of {k} elements of {buffer} with atomicAdd|total {buffer} in chunks of {k} with atomics|reduce {buffer} by blocks of {k} with atomic adds|\
                   write the sum of each run of {k} elements of {buffer}, using atomicAdd|accumulate {buffer} into one atomic sum per {k} elements|let {k} neighboring elements of {buffer} share one atomic sum|\
                   sum {buffer} per group, {k} elements a group, with atomics|\
                   let atomics add up {buffer} in segments of {k} elements|compute sums(i / {k}) += x(i) over {buffer} atomically|atomically sum every chunk of length {k} in {buffer}|bucket {buffer} by i / {k} and add up each bucket atomically|\
                   use an atomic for each {k} elements of {buffer} and add them to it|\
                   ¶I have {buffer}. Every {k} elements in a row share one [sum|total], added up [atomically|with atomicAdd]|\
                   ¶sums(i / {k}) += x(i) for {buffer}, [atomic|atomically]|\
                   ¶blocks of {k}: one sum for each block of {buffer}, [atomicAdd|by atomic adds]|\
                   ¶each thread adds its element of {buffer} to the sum number i / {k} with atomicAdd|\
                   ¶the first {k} elements of {buffer} go into the first sum, the next {k} into the second and so on. Use atomics|\
                   ¶in: {buffer}. out: totals of {k} [neighbors|consecutive elements] each, by atomics]",
        elements: &[Element::U32, Element::I32],
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[2_usize, 4, 5, 8, 10, 16, 32, 50, 64, 100]);
            slots.text("k", k.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code())
                    + &format!(
                        "@group(0) @binding(1) var<storage, read_write> sums: array<atomic<{}>>;\n",
                        element.code()
                    ),
                buffer: "input",
                statements: format!("atomicAdd(&sums[i / {k}u], input[i]);"),
                sample: (ELEMENTS, (-50.0, 50.0)),
                rule: each(move |buffers, block| {
                    let block = buffers[0].iter().skip(block * k).take(k);
                    Some(block.sum())
                }),
            }
        },
    },
    Kernel {
        name: "points-per-cell",
        commands: "[count the 2D points of a buffer in each cell of a {size} grid over the unit square|bin vec2 points from 0 to 1 into a {size} grid and count them|\
                   compute a {size} 2D histogram of points in the unit square|count how many points of a vec2 buffer fall into each cell of a {size} grid|\
                   build a density map of {size} cells from 2D points between 0 and 1|count particles per cell on a {size} grid, positions from 0 to 1|\
                   atomically count vec2 positions in [0 to 1|the unit square] into {size} cells|make a heat map of points, {size} cells|scatter 2D points into {size} grid counters with atomicAdd|\
                   find how crowded each cell of a {size} grid is with 2D points from 0 to 1|count the vec2 samples in the unit square by {size} cells|\
                   tally an array of vec2<f32> in 0..1 by cell, {size} cells, row-major|do the counting pass of a uniform grid with {size} cells over 2D particles in the unit square|\
                   count points per bucket for a spatial hash of {size} cells on the unit square|get the number of 2D points in every tile of a {size} grid|\
                   ¶I have 2D points between 0 and 1. [Lay|Put] a {size} grid over them and count how many are in each cell|\
                   ¶cell = min(floor(p * {n}), {n} - 1), cells(y * {n} + x) += 1 for a vec2 buffer|\
                   ¶in: vec2 points in the unit square. out: {size} counters, points per cell[, atomic|]|\
                   ¶where are [my|the] particles crowded? Count them on a {size} grid, positions are vec2 from 0 to 1|\
                   ¶each thread takes a vec2 position (0 to 1), finds its cell in a {size} grid and adds 1 there|\
                   ¶2D histogram: {size} bins, the input is a buffer of vec2 [from 0 to 1|in the unit square]]",
        elements: &[Element::Vec2],
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[2_usize, 4, 5, 8, 10, 16]);
            slots.text("n", n.to_string());
            slots.phrase("size", "[{n}x{n}|{n} by {n}|{n} x {n}]");
            let last = n - 1;
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "points", element.code())
                    + &atomics(1, "cells", "u32", n * n),
                buffer: "points",
                statements: format!(
                    "let cell = min(vec2<u32>(points[i] * {n}.0), vec2<u32>({last}u));\natomicAdd(&cells[cell.y * {n}u + cell.x], 1u);"
                ),
                sample: (ELEMENTS, (0.0, 1.0)),
                rule: each(move |buffers, cell| {
                    let place = |x: f64| ((x as f32 * n as f32) as usize).min(last);
                    let points = buffers[0].chunks_exact(2);
                    let cells = points.map(|point| place(point[1]) * n + place(point[0]));
                    Some(cells.filter(|&found| found == cell).count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "fixed-point-sum",
        commands: "[sum {buffer} atomically in fixed point with a scale of {k}|add up {buffer} with an i32 atomic, each float times {k} and rounded|\
                   accumulate floats in an integer atomic with a factor of {k}, from {buffer}|atomically add round(x * {k}) for each x of {buffer}|compute a fixed-point sum of {buffer}, scale {k}, with atomicAdd|\
                   scale {buffer} by {k}, round to integers and add them to one atomic|do an atomic float sum of {buffer} through fixed point, {k} units per 1.0|\
                   sum {buffer} as integers in units of 1/{k} with atomicAdd|\
                   add {buffer} up with an integer atomic, fixed-point scale {k}|turn {buffer} into integers by a factor of {k} and sum them with atomicAdd|total {buffer} in an atomic<i32> with {k} as the fixed-point factor|\
                   work around missing float atomics: sum {buffer} as i32 with a scale of {k}|convert {buffer} to fixed point with factor {k} and add it up atomically|\
                   reduce {buffer} deterministically with integer atomics, scale factor {k}|use atomicAdd on i32 to total {buffer}, floats multiplied by {k} and rounded first|\
                   ¶I can't atomicAdd floats. So multiply each [element|value] of {buffer} by {k}, round it and add it up as i32|\
                   ¶total += i32(round(x * {k})) over {buffer}, [atomic|atomically]|\
                   ¶sum of {buffer} in fixed point, scale {k}, one atomic<i32>|\
                   ¶I have {buffer} and need the sum [without float atomics|with integer atomics only]: scale by {k}, round, atomicAdd|\
                   ¶each thread turns its element of {buffer} into an integer (times {k}, rounded) and adds it to one atomic|\
                   ¶in: {buffer}. out: one i32, the sum in units of 1/{k}, by atomicAdd]",
        elements: &[Element::F32],
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[10_i32, 100, 256, 1_000, 1_024, 4_096, 10_000]);
            slots.text("k", k.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code()) + &atomic(1, "output", "i32"),
                buffer: "input",
                statements: format!("atomicAdd(&output, i32(round(input[i] * {k}.0)));"),
                sample: (ELEMENTS, (-4.0, 10.0)),
                rule: each(move |buffers, _| {
                    let units = |&x: &f64| f64::from((x as f32 * k as f32).round_ties_even());
                    Some(buffers[0].iter().map(units).sum())
                }),
            }
        },
    },
];

/// A histogram that each workgroup counts in its own memory first.
fn shared_histogram(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("buffer", Element::U32.buffer());
    let bins = *sampler.pick(&[4_usize, 8, 10, 16, 32, 64]);
    slots.text("bins", bins.to_string());
    let declarations = format!(
        "{}{}\nvar<workgroup> counts: array<atomic<u32>, {bins}>;\n",
        read(0, "input", "u32"),
        atomics(1, "output", "u32", bins)
    );
    let body = format!(
        "if local < {bins}u {{\natomicStore(&counts[local], 0u);\n}}\nworkgroupBarrier();\nlet i = id.x;\nif i < arrayLength(&input) {{\n\
         atomicAdd(&counts[input[i] % {bins}u], 1u);\n}}\nworkgroupBarrier();\nif local < {bins}u {{\natomicAdd(&output[local], atomicLoad(&counts[local]));\n}}\n"
    );
    let parameters =
        "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) local: u32";
    task(
        "[compute a histogram of {buffer} with {bins} bins, counting in shared memory first|build a {bins}-bin histogram of {buffer} with a local histogram per workgroup|\
         histogram {buffer} into {bins} bins through workgroup memory|count {buffer} into {bins} bins with workgroup atomics and then merge them|\
         make a privatized histogram of {buffer}, {bins} bins|do a two-level histogram of {buffer} with {bins} bins, shared memory then global|\
         bin {buffer} by value mod {bins} in shared memory and add the counts to the global bins|let each workgroup count {buffer} into {bins} shared bins and add them to the result|\
         use var<workgroup> atomics for a {bins}-bin histogram of {buffer}|reduce contention in a histogram of {buffer} with {bins} bins by workgroup-local counting|\
         tally {buffer} into {bins} bins per workgroup and flush them to global memory|\
                   let every group keep {bins} counters of its own for a histogram of {buffer} and merge them|histogram {buffer} with {bins} bins, shared atomics before global ones|count x % {bins} over {buffer} with shared-memory atomics, merged at the end|\
         write a fast histogram of {buffer} with {bins} bins, local bins in each workgroup|\
         ¶I have {buffer} and want a histogram with {bins} bins. [Each|Every] workgroup counts in shared memory first, then adds its counts to the [global ones|result]|\
         ¶histogram, {buffer}, {bins} bins, first in var<workgroup>, then merged [globally|into the global bins]|\
         ¶my histogram of {buffer} with {bins} bins is slow [because|since] all threads hit the same atomics. Count per workgroup first and merge [after|at the end]|\
         ¶bin = x % {bins} for x in {buffer}. Local counters per workgroup, barrier, then add them to the output|\
         ¶three steps: clear {bins} shared counters, count {buffer} into them, flush them to the global bins|\
         ¶in: {buffer}. out: {bins} counts. [Via|Through] workgroup memory, not directly]",
        slots,
        Vec::new(),
        kernel(&declarations, "64", parameters, &body),
        (ELEMENTS, (0.0, 200.0)),
        each(move |buffers, bin| {
            let found = buffers[0].iter().filter(|&&x| x as usize % bins == bin);
            Some(found.count() as f64)
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let atomics = Kernel::families(&ATOMICS).into_iter().map(|family| Family {
        category: "atomics",
        ..family
    });
    let mut families = vec![Family::new("atomics", "shared-histogram", shared_histogram)];
    families.extend(atomics);
    families
}
