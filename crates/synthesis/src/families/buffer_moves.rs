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
        commands: "[extract the {c} component of {vectors}|take the {c} of every vector in {vectors}|copy the {c} components of {vectors} into a float buffer|write v.{c} for each of {vectors}|pull out the {c} coordinate of {vectors}|get an array of the {c} values of {vectors}|keep only {c} of {vectors}|split off the {c} component from {vectors}|store just the {c} component of {vectors}|reduce {vectors} to their {c} components|unpack {c} from {vectors} into floats|collect all {c} coordinates of {vectors}|go from {vectors} to a buffer of their {c} values|convert {vectors} to f32 by taking {c}|do output = input.{c} for {vectors}|separate the {c} channel of {vectors}]",
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
        commands: "[deinterleave {buffer}|split {buffer} into even and odd elements, evens first|move the even-indexed elements of {buffer} to the first half and the odd ones to the second|unzip {buffer} into two halves|separate even and odd indices of {buffer}, evens in the first half|do the inverse of interleaving on {buffer}|write {buffer} with all even places first, then all odd ones|unweave {buffer} into its even and odd parts|sort {buffer} by parity of the index, even indices first|convert {buffer} from interleaved to planar with two channels|undo a zip of {buffer}, first channel first|put elements 0, 2, 4 and so on of {buffer} in front and 1, 3, 5 and so on behind|unshuffle {buffer}: evens to the left half, odds to the right half|deinterleave stereo samples in {buffer}, left channel first|split the alternating elements of {buffer} into two blocks]",
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
        commands: "[reverse {buffer} in blocks of {n}|reverse every group of {n} elements in {buffer}|flip each block of {n} elements of {buffer}|reverse {buffer} within chunks of {n}|turn around each run of {n} elements in {buffer}, the runs staying where they are|write every chunk of {n} of {buffer} backwards|reverse the order inside each block of {n} in {buffer}|split {buffer} into chunks of {n} and reverse each|do a block-wise reversal of {buffer}, block size {n}|swap first and last within every {n} elements of {buffer}|reverse consecutive segments of length {n} in {buffer}|flip {buffer} piecewise, {n} elements per piece|reverse groups of {n} in {buffer}|chunk {buffer} by {n} and flip the order in each chunk]",
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
        commands: "[shift {buffer} right by {n} and repeat the first element|shift {buffer} to the right by {n} with edge padding|delay {buffer} by {n} samples, holding the first value|move {buffer} {n} places right, filling the gap with the first element|shift {buffer} right by {n}, clamped at the edge|pad {buffer} with {n} copies of the first element in front|shift {buffer} {n} to the right with clamp-to-edge|compute output(i) = input(max(i - {n}, 0)) for {buffer}|slide {buffer} right by {n}, the start repeats its first value|replicate the first element of {buffer} {n} times and shift the rest right|push {buffer} right by {n} with border replication|lag {buffer} by {n} elements, repeating the first one|move every element of {buffer} {n} to the right and extend the left edge|read {buffer} {n} places to the left, clamped to index 0|offset {buffer} right by {n} with a replicated border]",
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
        commands: "[keep the first {n} elements of {buffer} and zero the rest|set everything in {buffer} after the first {n} elements to zero|zero-pad {buffer} after {n} elements|clear {buffer} from index {n} on|write zeros into {buffer} from element {n} to the end|zero the tail of {buffer} starting at index {n}|truncate {buffer} to {n} elements, zeros behind|fill {buffer} with zeros from index {n} onwards|erase all but the first {n} elements of {buffer} with zeros|reset the elements of {buffer} at index {n} and above to 0|leave {n} elements at the start of {buffer} and blank the others to 0|apply a low-pass to coefficients in {buffer} by zeroing all from index {n}|memset {buffer} to 0 beginning at index {n}|pad {buffer} with zeros behind its first {n} values|wipe the end of {buffer}, keeping {n} elements]",
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
        commands: "[set a flag at every index listed in a buffer|write 1 into the output at each index of an index buffer|mark the places named by a buffer of indices with 1|scatter ones to the positions in an index list|set flags(indices(i)) = 1 for all i|turn a list of indices into a buffer of flags|mark with 1 which numbers occur in a u32 buffer|build a presence table from a buffer of indices|scatter 1 to the given indices, the rest stays as it is|write ones at the target positions of an index array|make a visited array from a list of u32 indices, 1 for visited|flag every slot that an index buffer points to|record which indices appear in an array with ones|convert a sparse list of indices to a 0/1 array|do a scatter of the constant 1 through an index buffer]",
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
