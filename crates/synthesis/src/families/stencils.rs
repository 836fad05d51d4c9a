//! Compute shaders whose elements look at their neighbours in a line.

use super::kernels::{Element, Kernel, Options, TAIL, Work, each, read, task, write};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

/// A formula of an element and its neighbours.
pub(super) struct Stencil {
    pub(super) name: &'static str,
    /// A command about `{buffer}` with the parameter `{k}`.
    pub(super) command: &'static str,
    pub(super) choices: &'static [f64],
    /// An expression of `left`, `center` and `right`, or of `up` and `down` too, and of `{k}`.
    pub(super) code: &'static str,
    /// From the neighbours, the center at last.
    pub(super) rule: fn(&[f64], f64) -> f64,
}

const LINES: [Stencil; 12] = [
    Stencil {
        name: "blur-line",
        command: "[blur {buffer} with a 1 2 1 kernel|smooth {buffer} with weights 1, 2, 1|apply a 1D gaussian blur (1 2 1) to {buffer}|convolve {buffer} with 1/4 1/2 1/4|run a 3-tap gaussian filter over {buffer}|filter {buffer} with 0.25, 0.5, 0.25|do a binomial blur (1, 2, 1) of {buffer}|compute (left + 2 center + right) / 4 on {buffer}|convolve {buffer} with (1, 2, 1) / 4|low-pass {buffer} with a 1-2-1 filter|smooth {buffer}, each element counting twice and its neighbors once|blend each element of {buffer} half and half with the mean of its neighbors|blur {buffer} in 1D with a small gaussian of three taps|¶I have {buffer}. [each|every] element should become a quarter of the left one plus half of itself plus a quarter of the right one|¶y_i = (x_(i-1) + 2 x_i + x_(i+1)) / 4 over {buffer}|¶out(i) = 0.25 in(i-1) + 0.5 in(i) + 0.25 in(i+1), input is {buffer}|¶{buffer} is too noisy. smooth it a little, weights 1 2 1 over 4|¶small gaussian, 3 taps, 1/4 1/2 1/4, over {buffer}|¶go through {buffer}. for each element count it twice, add both neighbors, divide by four|¶how do I soften {buffer}? every value counts half, its two neighbors a quarter each|¶binomial filter 1-2-1 in 1D, input: {buffer}, output: [a second one|a new buffer]|¶a signal sits in {buffer} and I need it blurred [by|with] the kernel (1, 2, 1) / 4|¶the element weighs 50%, its two neighbors 25% each. do that everywhere in {buffer}]",
        choices: &[],
        code: "(left + 2.0 * center + right) * 0.25",
        rule: |x, _| x[0] / 4.0 + x[1] / 4.0 + x[2] / 2.0,
    },
    Stencil {
        name: "box-blur-line",
        command: "[average each element of {buffer} with its two neighbors|apply a box blur of width 3 to {buffer}|replace each element of {buffer} by the mean of itself and its neighbors|compute (left + center + right) / 3 on {buffer}|do a 3-tap box filter on {buffer}|smooth {buffer} by a centered mean of three|filter {buffer} with equal weights 1/3, 1/3, 1/3|convolve {buffer} with (1, 1, 1) / 3|blur {buffer} with three equal weights|run a mean filter of width 3 over {buffer}|apply a uniform blur of radius 1 to {buffer}|take the mean of the three elements around each place of {buffer}|¶y_i = (x_(i-1) + x_i + x_(i+1)) / 3 over {buffer}|¶I have {buffer}. each value should become the mean of itself and the ones left and right of it|¶moving average, window 3, centered, on {buffer}|¶{buffer} jumps too much. smooth it: add the value, the one before and the one after, divide by three|¶for every i: left + center + right, over 3. input {buffer}, output a new one|¶how do I even out {buffer}? average every element with the two next to it|¶kernel 1/3 1/3 1/3, [source|input] {buffer}|¶3-point average along {buffer}, the middle element included|¶take each number in {buffer} together with its two neighbors and write down their average]",
        choices: &[],
        code: "(left + center + right) / 3.0",
        rule: |x, _| x.iter().sum::<f64>() / 3.0,
    },
    Stencil {
        name: "neighbor-average",
        command: "[replace each element of {buffer} by the mean of its two neighbors|do a 1D Jacobi step on {buffer}|average the left and right neighbor of each element of {buffer}|run one Jacobi iteration of the 1D Laplace equation on {buffer}|compute (left + right) / 2 on {buffer}|set each element of {buffer} to the average of the ones next to it|relax {buffer} once with a Jacobi sweep|do a Jacobi relaxation of {buffer} in 1D|replace every value of {buffer} with half the sum of its two neighbors|convolve {buffer} with (1, 0, 1) / 2|take the midpoint of left and right neighbor for each element of {buffer}|average the elements before and after each one in {buffer}, without itself|solve the 1D Laplace equation on {buffer} for one Jacobi step|¶y_i = (x_(i-1) + x_(i+1)) / 2 over {buffer}|¶I have {buffer}. each element gets replaced by the average of its two neighbors, its own value doesn't count|¶jacobi, 1D laplace, one iteration, on {buffer}|¶for every i add left and right and halve it, skip the center. input: {buffer}|¶what is halfway between the two neighbors? write that for each element of {buffer}|¶half of the one before plus half of the one after, the element itself is ignored. do it all along {buffer}|¶kernel (0.5, 0, 0.5) over {buffer}|¶one relaxation step: every value of {buffer} becomes the mean of the two beside it, not counting itself]",
        choices: &[],
        code: "(left + right) * 0.5",
        rule: |x, _| f64::midpoint(x[0], x[1]),
    },
    Stencil {
        name: "central-difference",
        command: "[compute the central difference of {buffer}|take the derivative of {buffer} with central differences|compute half the difference of the neighbors of each element of {buffer}|compute the gradient along {buffer}|compute (right - left) / 2 on {buffer}|compute the slope of {buffer} from both neighbors|differentiate {buffer} centrally|apply the stencil (-1, 0, 1) / 2 to {buffer}|estimate the first derivative of {buffer} by central differences|take half of next minus previous for each element of {buffer}|take the symmetric difference quotient of {buffer}|compute (x(i+1) - x(i-1)) / 2 for {buffer}|find the slope at each element of {buffer} with central differences|¶y_i = (x_(i+1) - x_(i-1)) / 2 over {buffer}|¶samples of a function are in {buffer}. I need its slope at each one, by central differences with spacing 1|¶how steep is {buffer} at every element? right neighbor minus left neighbor, halved|¶take the next value, subtract the previous one, halve it. for all of {buffer}|¶derivative of {buffer}, symmetric: 0.5 * (right - left)|¶stencil (-0.5, 0, 0.5) on {buffer}|¶I have {buffer} and want its first derivative, centered, step size 1|¶central diff on {buffer}, with the factor 0.5]",
        choices: &[],
        code: "(right - left) * 0.5",
        rule: |x, _| x[1] / 2.0 - x[0] / 2.0,
    },
    Stencil {
        name: "forward-difference",
        command: "[compute the forward difference of {buffer}|subtract each element of {buffer} from the next one|compute the difference of neighboring elements of {buffer}, next minus current|compute right - center on {buffer}|take next minus current along {buffer}|compute x(i+1) - x(i) for {buffer}|compute how much each element of {buffer} grows to the next one|differentiate {buffer} with forward differences|apply the stencil (0, -1, 1) to {buffer}|compute the steps from each element of {buffer} to the following one|take the forward derivative of {buffer}|find the change from each element of {buffer} to the one after it|¶y_i = x_(i+1) - x_i over {buffer}|¶I have {buffer}. for each element I need how much is added until the next one, so next minus current|¶diff of {buffer}: each next element minus the element itself|¶subtract every value of {buffer} from its right neighbor|¶take the following element, take away the current one, write the result at the current place. on {buffer}|¶how far is it from each number in {buffer} to the one after it? signed, next - current|¶forward diff, {buffer}|¶out(i) = in(i+1) - in(i), in is {buffer}|¶positions are in {buffer}, I need the steps between them: the next one minus this one|\
                   ¶next minus current at each place of {buffer}|¶x(i + 1) - x(i) for all of {buffer}|¶slopes of {buffer}: how far is it up to the next element]",
        choices: &[],
        code: "right - center",
        rule: |x, _| x[1] - x[2],
    },
    Stencil {
        name: "laplacian-line",
        command: "[compute the 1D Laplacian of {buffer}|take the second derivative of {buffer}|apply the 1 -2 1 stencil to {buffer}|compute left - 2 center + right on {buffer}|compute the second difference of {buffer}|apply the stencil (1, -2, 1) to {buffer}|convolve {buffer} with 1, -2, 1|compute x(i-1) - 2 x(i) + x(i+1) for {buffer}|take the discrete second derivative of {buffer}|add both neighbors and subtract twice the element itself all along {buffer}|do a finite-difference Laplacian of {buffer} in 1D|compute d²/dx² of {buffer} by finite differences|compute the sum of both neighbors minus twice the center on {buffer}|apply a 1D Laplace filter to {buffer}|¶y_i = x_(i-1) - 2 x_i + x_(i+1) over {buffer}|¶I have {buffer} and need its second derivative, finite differences, step size 1|¶left plus right minus two times the center, for each element of {buffer}|¶how strongly does {buffer} bend at each element? take the second difference|¶1D laplacian, stencil 1 -2 1, {buffer}|¶add the two neighbors of an element, then subtract the element twice. do this for every one in {buffer}|¶curvature of {buffer}: next - 2 * this + previous|¶out(i) = in(i+1) + in(i-1) - 2 in(i), in is {buffer}]",
        choices: &[],
        code: "left - 2.0 * center + right",
        rule: |x, _| (x[0] - x[2]) + (x[1] - x[2]),
    },
    Stencil {
        name: "heat-line",
        command: "[do a heat equation step on {buffer} with a rate of {k}|diffuse {buffer} with rate {k}|run one 1D diffusion step with coefficient {k} on {buffer}|let heat spread along {buffer}, rate {k}|compute center + {k} * (left - 2 center + right) on {buffer}|do an explicit Euler step of 1D heat conduction on {buffer}, alpha {k}|smear {buffer} out by diffusion with a factor of {k}|advance the 1D heat equation on {buffer} with alpha = {k}|let {buffer} diffuse for one step, coefficient {k}|simulate one step of heat flow along {buffer} with conductivity {k}|add {k} times the 1D Laplacian to {buffer}|spread the temperatures in {buffer} with a diffusion rate of {k}|do one FTCS step with r = {k} on {buffer}|update the temperatures along a rod in {buffer}, diffusivity {k}|¶u_i + {k} * (u_(i-1) - 2 u_i + u_(i+1)), one step, on {buffer}|¶{buffer} holds the temperatures of a metal rod. let the heat flow for one step, rate {k}|¶heat equation in 1D, explicit, alpha = {k}, one step, state in {buffer}|¶every element of {buffer} moves toward its neighbors: add {k} times (left + right - 2 center)|¶one diffusion step for {buffer}. D dt/dx² is {k}|¶a hot spot in {buffer} should spread to its neighbors. one step, diffusion factor {k}|¶how do I simulate heat in a rod? temperatures in {buffer}, r = {k}, one explicit step|¶take the 1D laplacian of {buffer}, multiply it by {k}, add it to the values]",
        choices: &[0.1, 0.15, 0.2, 0.25, 0.3, 0.4],
        code: "center + {k} * (left - 2.0 * center + right)",
        rule: |x, k| (1.0 - 2.0 * k) * x[2] + k * x[0] + k * x[1],
    },
    Stencil {
        name: "sharpen-line",
        command: "[sharpen {buffer} with strength {k}|apply a 1D sharpening filter of strength {k} to {buffer}|sharpen the signal in {buffer} by {k}|compute center + {k} * (2 center - left - right) on {buffer}|subtract {k} times the 1D Laplacian from {buffer}|make {buffer} crisper by {k}|boost the details of {buffer} by {k}|do a 1D sharpen of {buffer} with amount {k}|enhance the edges in {buffer} with strength {k}|sharpen {buffer}, strength {k}|run a sharpening filter over {buffer} with a factor of {k}|increase the contrast between neighbors in {buffer} by {k}|¶y_i = x_i + {k} * (2 x_i - x_(i-1) - x_(i+1)) over {buffer}|¶{buffer} looks too smooth. sharpen it in 1D, strength {k}|¶each element of {buffer} should move away from its neighbors: add {k} times (2 center - left - right)|¶sharpen filter, 3 taps, amount {k}, [input|source] {buffer}|¶kernel (-k, 1 + 2k, -k) with k = {k}, over {buffer}|¶I have a signal in {buffer} with soft edges. make them crisper: subtract {k} times the 1D laplacian|¶take the element minus its left and minus its right neighbor, add up the two differences, multiply by {k} and add it to the element. for all of {buffer}]",
        choices: &[0.25, 0.5, 0.75, 2.0],
        code: "center + {k} * (2.0 * center - left - right)",
        rule: |x, k| (1.0 + 2.0 * k) * x[2] - k * (x[0] + x[1]),
    },
    Stencil {
        name: "dilate-line",
        command: "[take the maximum of each element of {buffer} and its two neighbors|dilate {buffer} by one element|apply a max filter of width 3 to {buffer}|compute max(left, center, right) on {buffer}|do a 1D dilation of {buffer} with radius 1|take the largest of the three elements around each place of {buffer}|replace each element of {buffer} by the maximum of itself and its neighbors|let the high values in {buffer} spread to their neighbors|max-filter {buffer} with radius 1|do a morphological dilation of {buffer} with three taps|run a centered sliding maximum of three over {buffer}|compute the 3-tap max of {buffer}|¶y_i = max(x_(i-1), x_i, x_(i+1)) over {buffer}|¶I have {buffer}. write the biggest of the element and its two neighbors to each place|¶sliding max, window 3, centered, {buffer}|¶high values should grow by one element to both sides. {buffer} is the input|¶look left, look right, keep the largest of the three. for every element of {buffer}|¶1D dilation, radius 1, on {buffer}|¶what is the greatest value among each element of {buffer} and the two next to it|¶max of left, center and right, per element, {buffer} in, a new buffer out]",
        choices: &[],
        code: "max(center, max(left, right))",
        rule: |x, _| x.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    },
    Stencil {
        name: "erode-line",
        command: "[take the minimum of each element of {buffer} and its two neighbors|erode {buffer} by one element|apply a min filter of width 3 to {buffer}|compute min(left, center, right) on {buffer}|do a 1D erosion of {buffer} with radius 1|take the smallest of the three elements around each place of {buffer}|replace each element of {buffer} by the minimum of itself and its neighbors|let the low values in {buffer} spread to their neighbors|min-filter {buffer} with radius 1|do a morphological erosion of {buffer} with three taps|run a centered sliding minimum of three over {buffer}|compute the 3-tap min of {buffer}|¶y_i = min(x_(i-1), x_i, x_(i+1)) over {buffer}|¶I have {buffer}. write the smallest of the element and its two neighbors to each place|¶sliding min, window 3, centered, {buffer}|¶low values should grow by one element to both sides. {buffer} is the input|¶look left, look right, keep the lowest of the three. for every element of {buffer}|¶1D erosion, radius 1, on {buffer}|¶what is the least value among each element of {buffer} and the two next to it|¶min of left, center and right, per element, {buffer} in, a new buffer out]",
        choices: &[],
        code: "min(center, min(left, right))",
        rule: |x, _| x.iter().copied().fold(f64::INFINITY, f64::min),
    },
    Stencil {
        name: "median-line",
        command: "[take the median of each element of {buffer} and its two neighbors|apply a median filter of width 3 to {buffer}|remove spikes from {buffer} with a median of three|compute the median of left, center and right on {buffer}|take the middle one of the three values around each place of {buffer}|despike {buffer} with a 3-tap median|run a 3-point median over {buffer}|do a 1D median filter of radius 1 on {buffer}|replace each element of {buffer} by the middle value of itself and its neighbors|remove salt and pepper noise from {buffer} with a median of width 3|median-filter {buffer} with a window of 3|clean outliers from {buffer} with a median of three neighbors|¶y_i = median(x_(i-1), x_i, x_(i+1)) over {buffer}|¶{buffer} has single wrong values, spikes. replace each element by the middle one of itself and its two neighbors|¶median of 3, sliding, {buffer}|¶sort left, center and right, keep the middle one. for every element of {buffer}|¶how do I get rid of single spikes in {buffer}? a 3-point median [I think|I guess]|¶neither the largest nor the smallest of three neighbors but the one in between, for each place in {buffer}|¶sensor readings are in {buffer}, with outliers now and then. median filter, width 3|¶med3(left, center, right) for each element, input: {buffer}|\
                   ¶of each element and its two neighbors in {buffer} take the middle one by size|¶single spikes in {buffer} must go, median of three|¶median3 kernel over {buffer}]",
        choices: &[],
        code: "max(min(left, center), min(max(left, center), right))",
        rule: |x, _| {
            let mut x = x.to_vec();
            x.sort_by(f64::total_cmp);
            x[1]
        },
    },
    Stencil {
        name: "peaks-line",
        command: "[mark the local maxima of {buffer} with 1, the rest with 0|find the peaks of {buffer}: 1 where an element is greater than both neighbors, else 0|flag peaks in {buffer} with ones and the rest with zeros|detect local maxima in {buffer}, 1 for a peak and 0 otherwise|compute center > left && center > right as 1 or 0 on {buffer}|write 1 at every peak of {buffer} and 0 elsewhere|do peak detection on {buffer} with ones at the peaks and zeros elsewhere|put ones on the hilltops of {buffer} and zeros elsewhere|mark with 1 what is higher than both sides in {buffer}, the rest with 0|turn {buffer} into a 0/1 mask of its local maxima|tell for each element of {buffer} whether it beats both neighbors, 1 or 0|set peaks of {buffer} to 1 and everything else to 0|¶y_i = 1 if x_i > x_(i-1) and x_i > x_(i+1), else 0, over {buffer}|¶where are the peaks of {buffer}? 1 there, 0 everywhere else|¶I have {buffer}. an element that is larger than both neighbors becomes 1, all others become 0|¶peak mask of {buffer}: 1 for local maxima, 0 for the rest|¶is it higher than left and right? then 1. otherwise 0. ask that for each element of {buffer}|¶local maximum detector, output 0/1 floats, [input|source] {buffer}|¶mountains in {buffer}: a summit is greater than the values on both sides. write 1 for a summit and 0 otherwise|¶compare each element of {buffer} with the two beside it. strictly greater than both gives 1, anything else 0|\
                   ¶where are the hills of {buffer}? 1 at every element larger than both neighbors, 0 else|¶local maximum flags for {buffer}, ones and zeros]",
        choices: &[],
        code: "select(0.0, 1.0, center > left && center > right)",
        rule: |x, _| f64::from(u8::from(x[2] > x[0].max(x[1]))),
    },
];

pub(super) fn parameter(stencil: &Stencil, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    if stencil.choices.is_empty() {
        return 0.0;
    }
    let k = *sampler.pick(stencil.choices);
    slots.value("k", words::decimal(k));
    k
}

/// The ends of a line or the edges of a grid: the nearest element, or the one on the other side.
pub(super) fn wraps(
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> bool {
    let wrap = sampler.chance(0.4);
    slots.phrase("edges", "[||||||clamping at the edges|, edges clamped|with clamped edges|, repeating the edge values|, clamp to edge]");
    if wrap {
        modifiers.push("wrap-around");
        slots.phrase("edges", "[with wrap-around|, wrapping around at the edges|with periodic boundaries|, periodic at the ends|with cyclic boundaries|, edges wrapped|with circular indexing|, periodic|, wrapped around]");
    }
    wrap
}

pub(super) fn neighbor(at: usize, by: isize, length: usize, wrap: bool) -> usize {
    let place = at as isize + by;
    let length = length as isize;
    (if wrap {
        place.rem_euclid(length)
    } else {
        place.clamp(0, length - 1)
    }) as usize
}

const LINE: u32 = 96;

fn line(stencil: &'static Stencil, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    slots.phrase("buffer", Element::F32.buffer());
    let k = parameter(stencil, &mut slots, sampler);
    let wrap = wraps(&mut slots, &mut modifiers, sampler);
    let [left, right] = if wrap {
        ["(i + n - 1u) % n", "(i + 1u) % n"]
    } else {
        ["max(i, 1u) - 1u", "min(i + 1u, n - 1u)"]
    };
    let used = |word: &str| stencil.code.contains(word);
    let mut statements = "let n = arrayLength(&input);\n".to_owned();
    for (word, index) in [("left", left), ("center", "i"), ("right", right)] {
        if used(word) {
            statements.push_str(&format!("let {word} = input[{index}];\n"));
        }
    }
    statements.push_str(&format!(
        "output[i] = {};",
        stencil.code.replace("{k}", &float(k))
    ));
    let options = Options::sample(&mut slots, sampler);
    let code = options.over(
        &(read(0, "input", "f32") + &write(1, "output", "f32")),
        "output",
        &statements,
    );
    modifiers.extend(&options.modifiers);
    let rule = stencil.rule;
    task(
        format!("{} {{edges}} {}", stencil.command, TAIL),
        slots,
        modifiers,
        code,
        (LINE, (-10.0, 10.0)),
        each(move |buffers, at| {
            let input = &buffers[0];
            let beside = |by| input[neighbor(at, by, input.len(), wrap)];
            Some(rule(&[beside(-1), beside(1), input[at]], k))
        }),
    )
}

const KERNELS: [Kernel; 2] = [
    Kernel {
        name: "elementary-automaton",
        commands: "[do one step of rule {n} on {cells}|run the elementary cellular automaton rule {n} on {cells}|compute the next generation of rule {n} for {cells}|apply Wolfram's rule {n} to {cells}|step rule {n} on {cells}|advance {cells} by one generation of rule {n}|evolve {cells} by rule {n}|update {cells} with Wolfram code {n}|do a 1D cellular automaton update with rule {n} on {cells}|iterate rule {n} once on {cells}|compute the next row of rule {n} from {cells}|tick the rule {n} automaton on {cells}|apply rule {n} once to {cells}|simulate one step of the one-dimensional automaton number {n} on {cells}|¶{cells}, rule {n}, one generation|¶I have {cells}. what comes next under rule {n}? one step|¶left, center and right cell make a number from 0 to 7, and that bit of {n} is the new cell. one step on {cells}|¶elementary CA, rule = {n}, input = {cells}, one step to a new buffer|¶new cell = ({n} >> (4 left + 2 center + right)) & 1, for {cells}|¶Wolfram's rule {n}: each cell looks at itself and its two neighbors and is 0 or 1 afterwards. run it once on {cells}|¶how do I compute the next row of the rule {n} automaton? what I have now is {cells}|¶rule {n}, you know, that cellular automaton in one dimension. {cells} in, next generation out]",
        elements: &[Element::U32],
        draw: |_, slots, sampler| {
            let rule = *sampler.pick(&[
                18, 22, 30, 45, 54, 57, 60, 62, 73, 90, 94, 102, 105, 110, 126, 150, 158, 182, 184,
                188,
            ]);
            slots.text("n", rule.to_string());
            slots.phrase(
                "cells",
                "[a row of cells|a buffer of cells|a ring of cells|cells of zeros and ones|a binary row|an array of 0 and 1 cells|a line of cells|a cell buffer|a wrapped row of cells]",
            );
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", "u32") + &write(1, "output", "u32"),
                buffer: "output",
                statements: format!(
                    "let n = arrayLength(&input);\nlet left = input[(i + n - 1u) % n];\nlet right = input[(i + 1u) % n];\nlet pattern = left * 4u + input[i] * 2u + right;\noutput[i] = ({rule}u >> pattern) & 1u;"
                ),
                sample: (LINE, (0.0, 1.0)),
                rule: each(move |buffers, at| {
                    let cell = |by| buffers[0][neighbor(at, by, LINE as usize, true)] > 0.5;
                    let digits = format!("{rule:08b}");
                    // The digits are listed from the pattern 111 down to 000.
                    let pattern = [cell(-1), cell(0), cell(1)]
                        .into_iter()
                        .fold(0, |pattern, on| 2 * pattern + usize::from(on));
                    Some(f64::from(digits.as_bytes()[7 - pattern] - b'0'))
                }),
            }
        },
    },
    Kernel {
        name: "wave-step",
        commands: "[do a step of the 1D wave equation with a squared speed of {k}|advance the wave equation from two time levels, coefficient {k}|compute the next state of a vibrating string with coefficient {k}|update a 1D wave from its current and previous state with factor {k}|do a leapfrog step of the 1D wave equation, coefficient {k}|update a plucked string by one time step with c² = {k}|simulate one step of waves on a string, squared Courant number {k}|advance a 1D wave by one step with Verlet integration, coefficient {k}|step a wave on a string forward with stiffness {k}|get the next frame of a 1D wave from the last two, factor {k}|run one finite-difference step of the wave equation on a line with coefficient {k}|compute 2u - previous + {k} * (left - 2u + right) for a 1D wave|let a wave travel along a line for one step, coefficient {k}|¶next = 2 * current - previous + {k} * (left - 2 * current + right), for a 1D wave|¶I have two states of a string, the previous and the current one. compute the next one with the wave equation, c² = {k}|¶1D wave equation, leapfrog, coefficient {k}, inputs: previous and current, output: next|¶a vibrating guitar string, stored at this moment and one step ago. move it one step on, squared Courant number {k}|¶wave on a line: u_new(i) = 2 u(i) - u_old(i) + {k} * (u(i-1) - 2 u(i) + u(i+1))|¶how does a wave on a line go on? two time levels are known, the third one is needed, factor {k}|¶simulate a vibrating string for one time step. last two states in, the next one out, stiffness {k}|¶it's a 1D wave. take twice the current height, subtract the previous height, add {k} times the 1D laplacian of the current one]",
        elements: &[Element::F32],
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[0.1, 0.2, 0.25, 0.4, 0.5, 0.9]);
            slots.value("k", words::decimal(k));
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "previous", "f32")
                    + &read(1, "current", "f32")
                    + &write(2, "output", "f32"),
                buffer: "output",
                statements: format!(
                    "let n = arrayLength(&current);\nlet left = current[max(i, 1u) - 1u];\nlet center = current[i];\nlet right = current[min(i + 1u, n - 1u)];\noutput[i] = 2.0 * center - previous[i] + {k} * (left - 2.0 * center + right);"
                ),
                sample: (LINE, (-3.0, 3.0)),
                rule: each(move |buffers, at| {
                    let now = &buffers[1];
                    let beside = |by| now[neighbor(at, by, now.len(), false)];
                    let bend = beside(-1) + beside(1) - 2.0 * now[at];
                    Some(now[at] + (now[at] - buffers[0][at]) + k * bend)
                }),
            }
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    let family = |stencil: &'static Stencil| {
        Family::new("compute", stencil.name, move |sampler| {
            line(stencil, sampler)
        })
    };
    let lines = LINES.iter().map(family);
    lines.chain(Kernel::families(&KERNELS)).collect()
}
