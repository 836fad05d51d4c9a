//! Compute shaders that move elements: out of vectors, to other places, by a list of indices.

use super::buffer_fills::{ELEMENTS, RANGE};
use super::buffer_formulas::computed;
use super::elementwise::ONLY_U32;
use super::kernels::{ALL, Element, Kernel, SCALARS, Work, count, each, read, write};
use crate::task::Family;
use crate::words;

/// From `input` to `output`, both of the same type, by the index of the source.
fn moved(
    element: Element,
    statements: String,
    from: impl Fn(usize) -> usize + Send + Sync + 'static,
) -> Work {
    let declarations = read(0, "input", element.code()) + &write(1, "output", element.code());
    computed(declarations, statements, RANGE, move |buffers, at| {
        let width = buffers[0].len() / ELEMENTS as usize;
        buffers[0][from(at / width) * width + at % width]
    })
}

const KERNELS: [Kernel; 6] = [
    Kernel {
        name: "extract-component",
        commands: "[extract the {c} component of {vectors}|take the {c} of every vector in {vectors}|copy the {c} components of {vectors} into a float buffer|write v.{c} for each of {vectors}|pull out the {c} coordinate of {vectors}|get an array of the {c} values of {vectors}|keep only {c} of {vectors}|split off the {c} component from {vectors}|store just the {c} component of {vectors}|reduce {vectors} to their {c} components|unpack {c} from {vectors} into floats|collect all {c} coordinates of {vectors}|go from {vectors} to a buffer of their {c} values|convert {vectors} to f32 by taking {c}|do output = input.{c} for {vectors}|separate the {c} channel of {vectors}|¶I have {vectors} [and|but] only need the {c} of [each one|every one]. [Write|Put|Copy] it into a [float|f32] buffer|¶from {vectors} I [only want|just need] {c}, [one float each|one f32 per vector], in [an output|a second] buffer|¶in: {vectors}. out: [floats|f32], [just|only] the {c} [of each|component]|¶out(i) = v(i).{c}, [where v is|with v from|reading v from] {vectors}|¶[go through|walk over] {vectors}, take the {c} [of every one|of each] and [store|drop] it at the same index of a float array|¶every vector has several numbers, I need [just|only] the {c} one. [The input is|They come in] {vectors}, the result is a plain float array|¶how do I [get|pull] [all|only] the {c} [values|coordinates] out of {vectors} into [their own|a separate] float buffer|¶given {vectors}, [throw away|drop|forget] [everything|all] but {c} and [keep|write] that as f32]",
        elements: &[Element::Vec3, Element::Vec2, Element::Vec4],
        draw: |element, slots, sampler| {
            let width = width(element);
            let at = sampler.below(width);
            let c = ["x", "y", "z", "w"][at];
            slots.text("c", c);
            slots.phrase("vectors", element.buffer());
            let declarations = read(0, "input", element.code()) + &write(1, "output", "f32");
            let statements = format!("output[i] = input[i].{c};");
            computed(declarations, statements, RANGE, move |buffers, place| {
                buffers[0][place * width + at]
            })
        },
    },
    Kernel {
        name: "deinterleave",
        commands: "[deinterleave {buffer}|split {buffer} into even and odd elements, evens first|move the even-indexed elements of {buffer} to the first half and the odd ones to the second|unzip {buffer} into two halves|separate even and odd indices of {buffer}, evens in the first half|do the inverse of interleaving on {buffer}|write {buffer} with all even places first, then all odd ones|unweave {buffer} into its even and odd parts|sort {buffer} by parity of the index, even indices first|convert {buffer} from interleaved to planar with two channels|undo a zip of {buffer}, first channel first|put elements 0, 2, 4 and so on of {buffer} in front and 1, 3, 5 and so on behind|unshuffle {buffer}: evens to the left half, odds to the right half|deinterleave stereo samples in {buffer}, left channel first|split the alternating elements of {buffer} into two blocks|¶I have {buffer} in which two channels alternate. [Put|Write] the first channel in the first half and the second [one|channel] in the second half|¶{buffer} goes x0 y0 x1 y1 and so on. [I need|Make it] [first all x, then all y|all the x in front and the y behind]|¶in {buffer} the [elements|entries] at 0, 2, 4... belong in the first half, [those|the ones] at 1, 3, 5... in the second. Write [it|them] out that way|¶out = [evens|even indices], then [odds|odd indices]. [Source|Input] is {buffer}|¶first half: out(i) = in(2i). second half: in(2(i - half) + 1). [Source|Input]: {buffer}|¶like unzipping: every [second|other] element of {buffer}, starting with the first, goes to the front, the [rest|others] go behind|¶my stereo samples [come|are] in {buffer}, left right left right. I want all left ones first and then all right ones|¶[unzip|deinterleave], {buffer}, evens in front, odds [after that|behind them]|¶how do I [separate|split] {buffer} into its even-index elements (first half) and [its odd ones|the odd ones] (second half)]",
        elements: ALL,
        draw: |element, _, _| {
            moved(
                element,
                "let middle = arrayLength(&output) / 2u;\nif i < middle {\noutput[i] = input[2u * i];\n} else {\noutput[i] = input[2u * (i - middle) + 1u];\n}".into(),
                |at| {
                    let middle = ELEMENTS as usize / 2;
                    at % middle * 2 + at / middle
                },
            )
        },
    },
    Kernel {
        name: "reverse-blocks",
        commands: "[reverse {buffer} in blocks of {n}|reverse every group of {n} elements in {buffer}|flip each block of {n} elements of {buffer}|reverse {buffer} within chunks of {n}|turn around each run of {n} elements in {buffer}, the runs staying where they are|write every chunk of {n} of {buffer} backwards|reverse the order inside each block of {n} in {buffer}|split {buffer} into chunks of {n} and reverse each|do a block-wise reversal of {buffer}, block size {n}|swap first and last within every {n} elements of {buffer}|reverse consecutive segments of length {n} in {buffer}|flip {buffer} piecewise, {n} elements per piece|reverse groups of {n} in {buffer}|chunk {buffer} by {n} and flip the order in each chunk|¶I have {buffer}. [Cut|Split] it into [blocks|pieces|groups] of {n} and turn each one around, [the blocks keep their places|the order of the blocks stays]|¶in every [group|block] of {n} elements of {buffer}, the last should come first and the first last|¶{n} at a time: [flip|reverse] the order, then the next ones, through all of {buffer}|¶block size {n}, each block of {buffer} [backwards|in reverse], [the blocks|the blocks themselves] stay put|¶take {buffer}, [look at|go by] {n} elements at a time and write them in reverse. [The groups are not moved|Groups stay in order]|¶how [do|can] I [flip|mirror] {buffer} only inside [chunks|runs] of {n}, not as a whole|¶with m = {n}: out(b*m + j) = in(b*m + m - 1 - j), in is {buffer}|¶not the whole thing reversed, only [each|every] {n} neighbors among themselves. [Data|Input]: {buffer}]",
        elements: ALL,
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[3_usize, 4, 6, 8, 16]);
            slots.value("n", words::count(n as i64));
            moved(
                element,
                format!(
                    "let place = i % {n}u;\noutput[i] = input[i - place + {}u - place];",
                    n - 1
                ),
                move |at| at / n * n + (n - 1 - at % n),
            )
        },
    },
    Kernel {
        name: "shift-with-edge",
        commands: "[shift {buffer} right by {n} and repeat the first element|shift {buffer} to the right by {n} with edge padding|delay {buffer} by {n} samples, holding the first value|move {buffer} {n} places right, filling the gap with the first element|shift {buffer} right by {n}, clamped at the edge|pad {buffer} with {n} copies of the first element in front|shift {buffer} {n} to the right with clamp-to-edge|compute output(i) = input(max(i - {n}, 0)) for {buffer}|slide {buffer} right by {n}, the start repeats its first value|replicate the first element of {buffer} {n} times and shift the rest right|push {buffer} right by {n} with border replication|lag {buffer} by {n} elements, repeating the first one|move every element of {buffer} {n} to the right and extend the left edge|read {buffer} {n} places to the left, clamped to index 0|offset {buffer} right by {n} with a replicated border|¶I have {buffer} and want everything {n} [places|positions] further right. The [gap|hole] at the start is filled with the first [value|element]|¶[delay|hold back] {buffer} by {n}: until then [repeat|hold] the first value|¶out(i) = in(max(i - {n}, 0)), [in is|read from] {buffer}|¶move {buffer} {n} to the right. What is missing [at the front|on the left] is copied from element 0|¶each output looks {n} elements back in {buffer}. If there is nothing [there|so far back], it takes the first one|¶shift right by {n}, clamp to edge, [source|input]: {buffer}|¶why is there a hole when I shift {buffer} right by {n}? It should be filled with [copies of the first element|the first value]|¶my signal is in {buffer}, it should [come|arrive] {n} samples later, with the first sample [held|repeated] before that]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 12, slots, sampler);
            moved(
                element,
                format!("output[i] = input[max(i, {n}u) - {n}u];"),
                move |at| at.saturating_sub(n),
            )
        },
    },
    Kernel {
        name: "zero-tail",
        commands: "[keep the first {n} elements of {buffer} and zero the rest|set everything in {buffer} after the first {n} elements to zero|zero-pad {buffer} after {n} elements|clear {buffer} from index {n} on|write zeros into {buffer} from element {n} to the end|zero the tail of {buffer} starting at index {n}|truncate {buffer} to {n} elements, zeros behind|fill {buffer} with zeros from index {n} onwards|erase all but the first {n} elements of {buffer} with zeros|reset the elements of {buffer} at index {n} and above to 0|leave {n} elements at the start of {buffer} and blank the others to 0|apply a low-pass to coefficients in {buffer} by zeroing all from index {n}|memset {buffer} to 0 beginning at index {n}|pad {buffer} with zeros behind its first {n} values|wipe the end of {buffer}, keeping {n} elements|¶[only|just] the first {n} elements of {buffer} matter. [Set|Make] [all the others|everything after them] 0|¶I have {buffer}, of which the first {n} [elements|values] should stay. The rest becomes [zero|0]|¶data(i) = 0 for i >= {n}, [on|over] {buffer}, in place|¶if i >= {n} then x = 0, [else leave it|otherwise it stays]. Do that [for|on] {buffer}|¶from index {n} on, {buffer} contains [garbage|junk], [clear|blank] it to 0|¶{buffer}: keep {n}, zero [the tail|what follows]|¶how do I [wipe|zero] {buffer} behind the first {n} [values|elements]|¶cut {buffer} off after {n} elements, I mean [write|put] zeros there]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[4, 5, 8, 10, 12, 16, 20, 32, 50, 64]);
            slots.value("n", words::count(n));
            Work {
                modifiers: Vec::new(),
                declarations: write(0, "data", element.code()),
                buffer: "data",
                statements: format!("if i >= {n}u {{\ndata[i] = {};\n}}", element.scalar(0.0)),
                sample: (ELEMENTS, RANGE),
                rule: each(move |_, at| (at >= n as usize).then_some(0.0)),
            }
        },
    },
    Kernel {
        name: "scatter-flags",
        commands: "[set a flag at every index listed in a buffer|write 1 into the output at each index of an index buffer|mark the places named by a buffer of indices with 1|scatter ones to the positions in an index list|set flags(indices(i)) = 1 for all i|turn a list of indices into a buffer of flags|mark with 1 which numbers occur in a u32 buffer|build a presence table from a buffer of indices|scatter 1 to the given indices, the rest stays as it is|write ones at the target positions of an index array|make a visited array from a list of u32 indices, 1 for visited|flag every slot that an index buffer points to|record which indices appear in an array with ones|convert a sparse list of indices to a 0/1 array|do a scatter of the constant 1 through an index buffer|¶I have a [list|buffer] of [u32 |]indices and a buffer of flags. For each listed index, the flag [becomes|is set to] 1|¶flags(indices(i)) = 1, [skip|ignore] indices past the end|¶one buffer has indices, the other [has|holds] flags. Go through the indices and put a 1 [there|at each of those places], leave the others [alone|as they are]|¶in: u32 indices. out: u32 flags, 1 [where|at every place that] an index points|¶which slots are [mentioned|named] in my index [list|buffer]? Put a 1 in [the flags buffer|a flags array] at those|¶every number in [my|an] index buffer is a place in [another|the output] buffer: [write|set] 1 there|¶scatter: ones [to|into] the places that a u32 index buffer [names|gives]|¶like ticking off a list. A buffer of indices says which elements of the [output|flag array] get a 1]",
        elements: ONLY_U32,
        draw: |_, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "indices", "u32") + &write(1, "flags", "u32"),
            buffer: "indices",
            statements:
                "let index = indices[i];\nif index < arrayLength(&flags) {\nflags[index] = 1u;\n}"
                    .into(),
            sample: (ELEMENTS, (0.0, 120.0)),
            rule: each(|buffers, at| buffers[0].contains(&(at as f64)).then_some(1.0)),
        },
    },
];

/// The numbers of an element.
pub(super) fn width(element: Element) -> usize {
    match element {
        Element::Vec2 => 2,
        Element::Vec3 => 3,
        Element::Vec4 => 4,
        _ => 1,
    }
}

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&KERNELS)
}
