//! What the threads of a workgroup make of a block together, and a phase of a sort.

use super::{ELEMENTS, name_elements};
use crate::families::kernels::{
    Element, ID, ONLY_F32, SCALARS, kernel, read, task, workgroup_size, write,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Task};
use crate::wording::Slots;

/// The parameters of an entry point that works together with its workgroup.
const LANE: &str =
    "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) lane: u32";

/// A reduction of each block in workgroup memory.
pub(super) struct Block {
    pub(super) name: &'static str,
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

pub(super) const BLOCKS: [Block; 4] = [
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

pub(super) fn reduce_blocks(block: &Block, sampler: &mut Sampler) -> Task {
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
pub(super) fn scan_blocks(sampler: &mut Sampler) -> Task {
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
pub(super) fn sort_phase(sampler: &mut Sampler) -> Task {
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
