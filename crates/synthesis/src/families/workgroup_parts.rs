//! Compute shaders in which each workgroup brings its part of a buffer together.

use super::kernels::{Element, ID_AND_LOCAL, kernel, task, workgroup_size};
use super::line_steps::from_input;
use super::reductions::ELEMENTS;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;

/// The tree that brings `scratch` together, with an expression of two of its elements.
fn tree(size: i64, joined: &str) -> String {
    format!(
        "workgroupBarrier();\nfor (var step = {}u; step > 0u; step = step / 2u) {{\nif local < step {{\nscratch[local] = {joined};\n}}\nworkgroupBarrier();\n}}\n",
        size / 2
    )
}

/// The mean of each workgroup's part.
fn block_means(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    slots.phrase("buffer", Element::F32.buffer());
    let sizes = [16, 32, 64, 128, 256];
    let size = workgroup_size(&sizes, &mut slots, &mut modifiers, sampler);
    let declarations = format!(
        "{}\nvar<workgroup> scratch: array<f32, {size}>;\n",
        from_input(Element::F32)
    );
    let body = format!(
        "let i = id.x;\nscratch[local] = 0.0;\nif i < arrayLength(&input) {{\nscratch[local] = input[i];\n}}\n{}\
         if local == 0u {{\nlet count = min({size}u, arrayLength(&input) - i);\noutput[group.x] = scratch[0] / f32(count);\n}}\n",
        tree(size, "scratch[local] + scratch[local + step]")
    );
    task(
        "[average the part of {buffer} that each workgroup has {workgroup}|compute the mean of {buffer} for each workgroup {workgroup}|write one average of {buffer} per workgroup {workgroup}|\
         reduce {buffer} to one mean per workgroup {workgroup}|compute block means of {buffer} in shared memory, one per workgroup {workgroup}|\
         let every workgroup write the mean of its block of {buffer} {workgroup}|do a mean reduction of {buffer} per workgroup {workgroup}|\
                   give one mean of {buffer} for every workgroup {workgroup}|\
         take the average of each workgroup's slice of {buffer} {workgroup}|use workgroup memory to average {buffer} block by block, a block for each workgroup {workgroup}|\
         downsample {buffer} to one mean for each workgroup {workgroup}|compute the mean of {buffer} workgroup by workgroup with a tree reduction {workgroup}|\
         sum {buffer} in each workgroup and divide by the number of its elements {workgroup}|output partial averages of {buffer}, one for each workgroup {workgroup}|\
         find the mean value of {buffer} within every workgroup {workgroup}|\
         ¶I have {buffer} and want one average per workgroup, over the [part|block] that it [handles|has] {workgroup}|\
         ¶each workgroup adds up its elements of {buffer} in shared memory, divides by how many there are and writes one mean {workgroup}|\
         ¶in: {buffer}. out: block means, one per workgroup {workgroup}|\
         ¶out(group) = mean of the group's slice of {buffer}, tree reduction in workgroup memory {workgroup}|\
         ¶I don't need all of {buffer}, only the average of every workgroup's piece {workgroup}|\
         ¶every group of threads [tells|writes] the mean of its own part of {buffer} {workgroup}]",
        slots,
        modifiers,
        kernel(&declarations, &size.to_string(), ID_AND_LOCAL, &body),
        (ELEMENTS, (-10.0, 10.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            for (slot, block) in after.iter_mut().zip(buffers[0].chunks(size as usize)) {
                *slot = block.iter().sum::<f64>() / block.len() as f64;
            }
            after
        }),
    )
}

/// Bits brought together: how they are called, the sign, what to begin with, and the same in Rust.
type Bits = (
    &'static str,
    &'static str,
    &'static str,
    fn(u32, u32) -> u32,
);

const BITS: [Bits; 3] = [
    ("[OR|or]", "|", "0u", |a, b| a | b),
    ("[AND|and]", "&", "4294967295u", |a, b| a & b),
    ("[XOR|xor|exclusive or]", "^", "0u", |a, b| a ^ b),
];

/// The bits of each workgroup's part, brought together.
fn block_bits(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    slots.phrase("buffer", Element::U32.buffer());
    let (name, sign, start, fold) = *sampler.pick(&BITS);
    slots.phrase("op", name);
    let sizes = [16, 32, 64, 128, 256];
    let size = workgroup_size(&sizes, &mut slots, &mut modifiers, sampler);
    let declarations = format!(
        "{}\nvar<workgroup> scratch: array<u32, {size}>;\n",
        from_input(Element::U32)
    );
    let body = format!(
        "let i = id.x;\nscratch[local] = {start};\nif i < arrayLength(&input) {{\nscratch[local] = input[i];\n}}\n{}\
         if local == 0u {{\noutput[group.x] = scratch[0];\n}}\n",
        tree(
            size,
            &format!("scratch[local] {sign} scratch[local + step]")
        )
    );
    task(
        "[compute the bitwise {op} of {buffer} for each workgroup {workgroup}|reduce {buffer} with bitwise {op}, one result per workgroup {workgroup}|\
         do a bitwise {op} reduction of {buffer} per workgroup {workgroup}|let every workgroup write the bitwise {op} of its part of {buffer} {workgroup}|\
         combine the elements of {buffer} by bitwise {op} within each workgroup {workgroup}|bitwise {op} all elements of {buffer} in shared memory, one word per workgroup {workgroup}|\
         write one bitwise {op} of {buffer} for every workgroup {workgroup}|use workgroup memory for a bitwise {op} over each block of {buffer} {workgroup}|\
         fold {buffer} with bitwise {op}, workgroup by workgroup {workgroup}|\
                   get a bitwise {op} result of {buffer} from every workgroup {workgroup}|bring the words of {buffer} together with bitwise {op}, one per workgroup {workgroup}|take the {op} of the bits of all elements of {buffer} in each workgroup {workgroup}|\
         run a tree reduction with bitwise {op} on {buffer}, a result for each workgroup {workgroup}|collapse each workgroup's block of {buffer} to its bitwise {op} {workgroup}|\
         merge the bit masks in {buffer} by {op} per workgroup {workgroup}|\
         ¶I have {buffer}. Each workgroup should [combine|merge] its words with bitwise {op} and write one result {workgroup}|\
         ¶out(group) = bitwise {op} of all words in that group's block of {buffer} {workgroup}|\
         ¶in: {buffer}. out: one u32 per workgroup, its words put together by bitwise {op} {workgroup}|\
         ¶put the words of a workgroup into shared memory, {op} them pairwise in a tree, write the last one. Source is {buffer} {workgroup}|\
         ¶tree reduction, operator bitwise {op}, {buffer}, one word out per workgroup {workgroup}|\
         ¶bit masks in {buffer}: what is their {op} within every single workgroup {workgroup}]",
        slots,
        modifiers,
        kernel(&declarations, &size.to_string(), ID_AND_LOCAL, &body),
        (ELEMENTS, (0.0, 1_000.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            for (slot, block) in after.iter_mut().zip(buffers[0].chunks(size as usize)) {
                let words = block.iter().map(|&x| x as u32);
                *slot = words.reduce(fold).unwrap_or(0).into();
            }
            after
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    vec![
        Family::new("compute", "block-means", block_means),
        Family::new("compute", "block-bits", block_bits),
    ]
}
