//! Compute shaders that bring each element together with those before or after it.

use super::kernels::{
    Element, Kernel, SCALARS, Work, each, kernel, read, task, workgroup_size, write,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

const ELEMENTS: u32 = 128;

const KERNELS: [Kernel; 2] = [
    Kernel {
        name: "serial-prefix-sum",
        commands: "[compute for each element the sum of {buffer} up to it with a loop|compute {kind} prefix sums of {buffer} by brute force|sum all elements before and including each one of {buffer} in a loop|write the running total of {buffer}, each thread looping from the start|compute cumulative sums of {buffer}, one loop per element|do a naive {kind} scan of {buffer}, each thread summing on its own|compute the running sum of {buffer} with a loop in each thread|add up everything before and at each index of {buffer} in a for loop|let every thread sum {buffer} from the start to its own element|do a brute-force cumsum of {buffer}|sum x(0) up to x(i) in a loop for each i of {buffer}|write how much {buffer} adds up to by each element, with a loop from the first one|¶I have {buffer} and need the running total. no shared memory, each thread [simply|just] loops from 0 to its own index|¶naive cumsum: thread i adds up elements 0 to i of {buffer}|¶{buffer}: 1 2 3 4 should become 1 3 6 10. [brute force is fine|use a loop per element]|¶each output is the sum of all elements of {buffer} up to and including that place, [computed|summed] in a plain loop|¶how do I get cumulative sums of {buffer} without workgroup tricks, just a for loop per thread|¶prefix sum, inclusive, O(n^2), {buffer}, every thread on its own|¶thread i starts at 0 and walks to i over {buffer}, adding as it goes. the total goes to output i|¶output(i) = sum of x(0) to x(i), {buffer}, a loop in [each|every] thread]",
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
        commands: "[compute a moving average of {buffer} over {n} elements|smooth {buffer} with a sliding window of {n}|average each element of {buffer} with the next ones in a window of {n}|write the running mean of {n} elements of {buffer}|compute the sliding mean of {buffer}, window {n}|take the rolling average of {buffer} over {n} values|run a moving average filter of length {n} over {buffer}|calculate a rolling mean with a window of {n} on {buffer}|write for each element of {buffer} the mean of it and those after it, {n} in all|average every run of {n} consecutive elements of {buffer}|do a simple moving average (SMA) of {buffer}, n = {n}|smooth {buffer} by a moving average of {n} samples|¶I have {buffer} that is too noisy. average [each|every] element with the ones after it, {n} in all|¶SMA, n = {n}, {buffer}|¶rolling mean of {buffer}, window {n}[, starting at the element itself|]|¶{buffer} jitters. smooth it: [each|every] output is the mean of {n} neighboring values, that one and the next|¶output(i) = mean of {n} elements from i on, {buffer}|¶how do I run a box filter of length {n} over {buffer}, looking forward|¶each thread sums {n} consecutive elements of {buffer} from its own on and divides by {n}|¶a window of {n} slides over {buffer}. write its mean at every position]",
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
         write the {kind} cumulative sums within each workgroup for {buffer} {workgroup}|\
         let every workgroup compute a {kind} scan of its block of {buffer} in shared memory {workgroup}|\
         do a {kind} parallel scan of the part of {buffer} that each workgroup has {workgroup}|\
         do a block-wise {kind} prefix sum of {buffer} {workgroup}|\
         use workgroup memory for a {kind} prefix sum of {buffer} {workgroup}|\
         turn {buffer} into {kind} running totals that start over in each workgroup {workgroup}|\
         run a {kind} log-step scan over {buffer} in every workgroup {workgroup}|\
         take the {kind} cumsum of {buffer} per workgroup {workgroup}|\
         ¶I have {buffer} and need {kind} running totals, each workgroup on its own in shared memory {workgroup}|\
         ¶[prefix sum|scan], {buffer}, {kind} [per workgroup|within each workgroup] {workgroup}|\
         ¶each workgroup loads its block of {buffer} into shared memory. then a {kind} Hillis-Steele scan, then back {workgroup}|\
         ¶how do I do a {kind} cumsum of {buffer} that restarts in every workgroup {workgroup}|\
         ¶block-wise {kind} prefix sums, {buffer}, no carry between the blocks {workgroup}|\
         ¶{buffer} is cut into blocks, one for each workgroup. write back the {kind} prefix sums of each block {workgroup}|\
         ¶within each workgroup a {kind} parallel prefix in log steps, data is {buffer} {workgroup}|\
         ¶for [each|every] workgroup separately: replace its part of {buffer} by the {kind} running sums {workgroup}]",
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

pub(super) fn families() -> Vec<Family> {
    let mut families = Kernel::families(&KERNELS);
    families.push(Family::new("compute", "prefix-sum", prefix_sum));
    families
}
