//! Compute shaders that sort, or do a step of sorting.

use super::kernels::{Element, Kernel, SCALARS, Work, kernel, read, task, workgroup_size, write};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;

const ELEMENTS: u32 = 128;

const KERNELS: [Kernel; 3] = [
    Kernel {
        name: "rank-sort",
        commands: "[sort {buffer} by counting smaller elements|sort {buffer} with a rank sort|rank sort {buffer} into an output|put {buffer} in order by the rank of each element|order {buffer} by ranks|sort {buffer} into an output buffer|place each element of {buffer} at the index that is its rank|do an enumeration sort of {buffer}|sort {buffer} with an O(n^2) counting of ranks|scatter each element of {buffer} to its sorted position|sort the whole of {buffer} by comparing each element with all others|find the sorted place of each element of {buffer} and write it there|¶I have {buffer} and want it sorted into a second buffer|¶for [each|every] element of {buffer} count how many belong before it. that is its place in the output, write it there|¶rank sort, {buffer}|¶{buffer} is all [mixed up|in disorder]. [put|bring] it in order, output to another buffer|¶[each|every] thread takes one element of {buffer}, finds its rank by comparing with all others and writes it to output(rank)|¶how do I sort the whole of {buffer} [in one dispatch|in a single pass]? counting ranks is fine, into an output|¶sort(), {buffer}, out of place|¶enumeration sort: the number of elements that come earlier is the index, data is {buffer}|¶O(n^2) is ok: sort {buffer} by ranks] {order}",
        elements: &[Element::F32, Element::I32, Element::U32],
        draw: |element, slots, sampler| {
            let descending = sampler.chance(0.4);
            slots.phrase(
                "order",
                if descending {
                    "[, largest first|in descending order|, descending|from large to small|, biggest values first|from high to low|in decreasing order]"
                } else {
                    "[|||in ascending order|, smallest first|from small to large|, lowest values first|in increasing order]"
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
        commands: "[do one {step} step of odd-even sort on {buffer}|run the {step} phase of odd-even transposition sort on {buffer}|perform a single {step} step of a brick sort on {buffer}|run one {step} pass of odd-even sort over {buffer}|compare and swap the {step} pairs of {buffer} as in odd-even sort|do the {step} half of an odd-even transposition round on {buffer}|swap neighbors of {buffer} in the {step} phase of an odd-even sort|apply the {step} compare-exchange phase of a brick sort to {buffer}|advance an odd-even sort of {buffer} by its {step} step|let each thread of an odd-even sort fix one {step} pair of {buffer}|¶I am sorting {buffer} by odd-even transposition. this pass is the {step} one|¶brick sort, {buffer}, {step} phase only|¶[each|every] thread takes one {step} pair of {buffer} and swaps it if it is in the wrong order|¶only the {step} phase of an odd-even sort, one dispatch, on {buffer}|¶how does one {step} pass of odd-even sort look for {buffer}|¶parallel bubble sort on {buffer}: just the compare-and-swap of the {step} pairs|¶{buffer} gets sorted step by step with odd-even sort. write the {step} step] {order}",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let odd = usize::from(sampler.chance(0.5));
            slots.phrase("step", if odd == 1 { "odd" } else { "even" });
            let descending = sampler.chance(0.3);
            slots.phrase(
                "order",
                if descending {
                    "[in descending order|, largest first|from large to small|in decreasing order|, biggest values first]"
                } else {
                    "[|||in ascending order|from small to large|in increasing order]"
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
        commands: "[do one step of bitonic sort on {buffer} with distance {j} in blocks of {k}|run a bitonic compare-exchange on {buffer} with j = {j} and k = {k}|perform the bitonic sort step j = {j}, k = {k} on {buffer}|do the bitonic sort pass with j = {j} and k = {k} over {buffer}|compare and swap partners i xor {j} of {buffer} in a bitonic stage of size {k}|run one bitonic merge step on {buffer}, distance {j}, block size {k}|compare elements {j} apart in {buffer} for a bitonic sort with blocks of {k}|apply the compare-exchange of a bitonic network to {buffer}, stage {k}, distance {j}|exchange pairs at distance {j} in {buffer} as a bitonic sort does for k = {k}|do a bitonic substep on {buffer}, stride {j} within blocks of {k}|¶I am writing a bitonic sort of {buffer} with one dispatch per step. this is the step j = {j}, k = {k}|¶bitonic step, {buffer}, j = {j}, k = {k}|¶the partner of i is i xor {j}. compare and swap in {buffer}, direction by i & {k}, as in bitonic sort|¶one dispatch of a bitonic network over {buffer}: stride {j}, block size {k}|¶how does the compare-exchange of a bitonic sort look for {buffer} at k = {k} and j = {j}|¶[each|every] thread of a bitonic pass compares elements {j} apart in {buffer}, the direction changes with every block of {k}|¶the inner loop of bitonic sort has come to k = {k}, j = {j}. write that pass for {buffer}]",
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

/// A bitonic sort of each workgroup's part.
fn workgroup_sort(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(SCALARS, sampler);
    slots.phrase("buffer", element.buffer());
    let mut modifiers: Vec<_> = element.modifier().into_iter().collect();
    let descending = sampler.chance(0.35);
    slots.phrase("order", "[|||in ascending order|, smallest first|from small to large|, lowest values first|in increasing order]");
    if descending {
        modifiers.push("descending");
        slots.phrase(
            "order",
            "[in descending order|, largest first|, descending|from large to small|, biggest values first|in decreasing order]",
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
         run a bitonic sort in shared memory on {buffer} {order} {workgroup}|\
         let each workgroup sort its own chunk of {buffer} {order} {workgroup}|\
         sort {buffer} block by block with one bitonic sort per workgroup {order} {workgroup}|\
         load blocks of {buffer} into shared memory, bitonic sort them and write them back {order} {workgroup}|\
         do a local bitonic sort of {buffer} in each workgroup {order} {workgroup}|\
         use workgroup memory to sort the slice of {buffer} of each group {order} {workgroup}|\
         put the elements that each workgroup has of {buffer} in order with a bitonic network {order} {workgroup}|\
         ¶I have {buffer} and each workgroup should sort its own [part|chunk] of it {order} {workgroup}|\
         ¶[each|every] workgroup loads its block of {buffer} into shared memory, bitonic sorts it and writes it back {order} {workgroup}|\
         ¶bitonic sort, {buffer}, [local|per workgroup] {order} {workgroup}|\
         ¶no global sort, only [within|inside] each workgroup's block of {buffer} {order} {workgroup}|\
         ¶how do I sort blocks of {buffer} in workgroup memory, one block per workgroup {order} {workgroup}|\
         ¶{buffer} is cut into blocks, one per workgroup. sort every block for itself {order} {workgroup}|\
         ¶first pass of a big sort: [sort|order] each workgroup's slice of {buffer} locally {order} {workgroup}|\
         ¶shared-memory sort with barriers, {buffer}, every group does its own piece {order} {workgroup}]",
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

pub(super) fn families() -> Vec<Family> {
    let mut families = Kernel::families(&KERNELS);
    families.push(Family::new("compute", "workgroup-sort", workgroup_sort));
    families
}
