//! Compute shaders whose elements look at others of their line: shares of the whole, phases of a scan, filters and waves.

use super::kernels::{Element, Kernel, SCALARS, Work, each, read, write};
use super::reductions::ELEMENTS;
use super::stencils::neighbor;
use crate::code::float;
use crate::task::Family;
use crate::words;

/// From a buffer of `element` to another one.
pub(super) fn from_input(element: Element) -> String {
    read(0, "input", element.code()) + &write(1, "output", element.code())
}

const DIVIDE_BY_SUM: &str = "\
    var total = 0.0;\nfor (var j = 0u; j < arrayLength(&input); j++) {\ntotal = total + input[j];\n}\n\
    output[i] = input[i] / total;";
const MIN_MAX_NORMALIZE: &str = "\
    var least = input[0];\nvar most = input[0];\nfor (var j = 1u; j < arrayLength(&input); j++) {\n\
    least = min(least, input[j]);\nmost = max(most, input[j]);\n}\n\
    output[i] = (input[i] - least) / (most - least);";
const SOFTMAX: &str = "\
    var most = input[0];\nfor (var j = 1u; j < arrayLength(&input); j++) {\n\
    most = max(most, input[j]);\n}\nvar total = 0.0;\nfor (var j = 0u; j < arrayLength(&input); j++) {\n\
    total = total + exp(input[j] - most);\n}\noutput[i] = exp(input[i] - most) / total;";
const FIR_FILTER: &str = "\
    var total = 0.0;\nfor (var j = 0u; j < arrayLength(&weights); j++) {\nif j <= i {\n\
    total = total + weights[j] * input[i - j];\n}\n}\noutput[i] = total;";

const KERNELS: [Kernel; 9] = [
    Kernel {
        name: "divide-by-sum",
        commands: "[divide each [element|value] of {buffer} by the sum of all|normalize {buffer} so that it sums to 1|normalize {buffer} to a total of one|turn {buffer} into shares of its total|\
                   make a probability distribution out of {buffer}|scale {buffer} so that its elements add up to 1|convert the counts in {buffer} to fractions of their sum|\
                   compute x / sum(x) for {buffer}|write for each element of {buffer} its share of the whole|normalize the weights in {buffer} to a sum of 1|\
                   turn {buffer} into relative frequencies|rescale {buffer} by one over its sum|L1-normalize the non-negative values in {buffer}|express each value of {buffer} as a part of the total|\
                   compute what fraction of the total each element of {buffer} is|\
                   ¶I have {buffer} with counts. I need fractions that add up to 1|\
                   ¶out(i) = x(i) / sum(x), x is {buffer}|\
                   ¶what share of the total is each element of {buffer}|\
                   ¶add up all of {buffer}, then divide every element by that sum|\
                   ¶{buffer} should sum to [one|1] afterwards, the proportions [stay|are kept]|\
                   ¶in: weights in {buffer}. out: the same, normalized to a total of 1|\
                   ¶make percentages, but as 0..1, from {buffer}: each value over the sum of all|\
                   ¶what share of the total does each element of {buffer} have|¶pie chart: each value of {buffer} over the sum of all values|¶votes in {buffer}, I need fractions that add up to 1|\
                   ¶x / sum(x) for every x in {buffer}|¶probabilities from counts: {buffer} divided by its total]",
        elements: &[Element::F32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: from_input(element),
            buffer: "output",
            statements: DIVIDE_BY_SUM.into(),
            sample: (ELEMENTS, (0.0, 10.0)),
            rule: each(|buffers, at| Some(buffers[0][at] / buffers[0].iter().sum::<f64>())),
        },
    },
    Kernel {
        name: "min-max-normalize",
        commands: "[normalize {buffer} to the range 0 to 1 by its minimum and maximum|min-max normalize {buffer}|rescale {buffer} so that its minimum becomes 0 and its maximum 1|\
                   stretch the values of {buffer} to fill 0 to 1|apply min-max scaling to {buffer}|compute (x - min) / (max - min) for {buffer}|\
                   map the least value of {buffer} to 0, the greatest to 1 and the others in between|bring {buffer} to the unit interval by its own extremes|\
                   auto-level {buffer} to 0..1|do a feature scaling of {buffer} to 0 and 1|normalize {buffer} by its range|contrast stretch {buffer}, smallest to 0 and largest to 1|\
                   scale {buffer} to 0..1 with its own min and max|subtract the minimum of {buffer} and divide by its range|fit the values of {buffer} exactly between 0 and 1|\
                   ¶I have {buffer} and want the values stretched to 0..1: the smallest becomes 0, the largest 1|\
                   ¶out = (x - min) / (max - min), x is {buffer}|\
                   ¶min-max scaling, {buffer}|\
                   ¶find the least and the greatest value of {buffer}. Then map everything linearly so that these are 0 and 1|\
                   ¶the values in {buffer} can be anything. I need them between 0 and 1, by their own minimum and maximum|\
                   ¶how do I normalize {buffer} to 0..1 by its own range|\
                   ¶lowest becomes 0, highest becomes 1, {buffer}, linear in between|¶highest 1, lowest 0, everything else of {buffer} linearly between|¶I want to plot {buffer}, so squeeze it into 0 to 1 using its own minimum and maximum|\
                   ¶(x - min) / (max - min) kernel, {buffer}|¶auto contrast for a list of values: {buffer} scaled so its min is 0 and its max is 1]",
        elements: &[Element::F32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: from_input(element),
            buffer: "output",
            statements: MIN_MAX_NORMALIZE.into(),
            sample: (ELEMENTS, (-10.0, 10.0)),
            rule: each(|buffers, at| {
                let low = buffers[0].iter().copied().fold(f64::INFINITY, f64::min);
                let high = buffers[0].iter().copied().fold(f64::NEG_INFINITY, f64::max);
                Some((buffers[0][at] - low) / (high - low))
            }),
        },
    },
    Kernel {
        name: "softmax",
        commands: "[compute the softmax of {buffer}|apply softmax to {buffer}|softmax {buffer}|do a numerically stable softmax over {buffer}|turn the logits in {buffer} into probabilities|\
                   compute exp(x - max) / sum of exp(x - max) for {buffer}|take the softmax over all of {buffer}|convert scores in {buffer} to probabilities with softmax|\
                   run a softmax layer on {buffer}|exponentiate {buffer} and normalize it to a sum of 1|write exp(x) over the sum of all exp(x) for {buffer}|\
                   normalize {buffer} by exponentials so that it adds up to one|do the softmax at the end of a classifier, logits in {buffer}|map {buffer} through softmax|\
                   compute attention weights from the scores in {buffer} by softmax|\
                   ¶I have scores in {buffer} and need probabilities: exp of each, divided by the sum of [all|all the] exps|\
                   ¶p(i) = exp(x(i)) / sum of exp(x(j)), x is {buffer}|\
                   ¶softmax, stable (subtract the max first), {buffer}|\
                   ¶last layer of my network: the logits are in {buffer}, [softmax them|run them through a softmax]|\
                   ¶subtract the maximum of {buffer}, take exp of everything, divide by the total|\
                   ¶how do I turn [the logits|raw scores] in {buffer} into probabilities by softmax]",
        elements: &[Element::F32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: from_input(element),
            buffer: "output",
            statements: SOFTMAX.into(),
            sample: (24, (-3.0, 3.0)),
            rule: each(|buffers, at| {
                let total: f64 = buffers[0].iter().map(|x| x.exp()).sum();
                Some(buffers[0][at].exp() / total)
            }),
        },
    },
    Kernel {
        name: "scan-pass",
        commands: "[do one pass of a Hillis-Steele scan on {buffer} with stride {k}|run the scan pass with offset {k} over {buffer}|add to each element of {buffer} the one {k} places before it|\
                   do the step with distance {k} of a parallel prefix sum of {buffer}|compute x(i) + x(i - {k}) for {buffer}, where there is one|\
                   perform a single Hillis-Steele step on {buffer}, offset {k}|let each element of {buffer} add the element {k} to the left|\
                   run one doubling pass of a scan on {buffer}, stride = {k}|add {buffer} to itself shifted right by {k}|do one ping-pong pass of an inclusive scan on {buffer}, step {k}|\
                   write each element of {buffer} plus its neighbor {k} before, copying the first ones|advance a naive parallel scan of {buffer} by the pass of stride {k}|\
                   do a global scan step over {buffer} at offset {k}|sum each element of {buffer} with the one at i - {k}|do the Kogge-Stone pass with distance {k} on {buffer}|\
                   ¶out(i) = x(i) + x(i - {k}) if i >= {k}, else x(i), for {buffer}|\
                   ¶I'm doing a Hillis-Steele scan of {buffer} in several passes. This is the one with stride {k}|\
                   ¶each element of {buffer} adds the one {k} places to its left. The first {k} are just copied|\
                   ¶one pass of a prefix sum, offset {k}, {buffer}, to a second buffer|\
                   ¶take {buffer}. Everyone looks {k} back and adds what is there, [if there is something|if anything]|\
                   ¶scan step, distance {k}, {buffer}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[1_usize, 2, 4, 8, 16, 32, 64]);
            slots.text("k", k.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: from_input(element),
                buffer: "output",
                statements: format!(
                    "var total = input[i];\nif i >= {k}u {{\ntotal = total + input[i - {k}u];\n}}\noutput[i] = total;"
                ),
                sample: (ELEMENTS, (-20.0, 20.0)),
                rule: each(move |buffers, at| {
                    let before = at.checked_sub(k).map_or(0.0, |place| buffers[0][place]);
                    Some(buffers[0][at] + before)
                }),
            }
        },
    },
    Kernel {
        name: "add-block-offsets",
        commands: "[add the offset of its block to each element of {buffer}, blocks of {k}|finish a block-wise scan of {buffer} by adding one offset to each block of {k}|\
                   add offsets(i / {k}) to element i of {buffer}|add a per-block offset to {buffer}, block size {k}|do the last phase of a multi-block scan on {buffer}, {k} elements per block|\
                   raise every block of {k} elements of {buffer} by its own offset|\
                   combine the block results of a scan of {buffer}, adding an offset per {k} elements|let all {k} threads of a block add the same offset to their elements of {buffer}|propagate the block sums into {buffer}, {k} elements per block|\
                   run the uniform add of a prefix sum over {buffer}, blocks of {k}|give each group of {k} elements of {buffer} its base value from an offsets buffer|\
                   shift the values of every {k} consecutive elements of {buffer} by the offset of their block|use a second buffer with one offset for each {k} elements and add it to {buffer}|\
                   add scanned block totals back to {buffer}, block length {k}|do data(i) += offsets(i / {k}) on {buffer}|\
                   ¶data(i) += offsets(i / {k}), data is {buffer}|\
                   ¶I have {buffer}, already scanned in blocks of {k}, and a buffer with one offset per block. Add it to [all elements of the block|each element of its block]|\
                   ¶one offset for every {k} elements of {buffer}, from another buffer. Add them, in place|\
                   ¶last phase of a big prefix sum: each block of {k} in {buffer} gets its base value added|\
                   ¶uniform add, {buffer}, block size {k}, offsets in another buffer|\
                   ¶the first {k} elements of {buffer} get offsets(0) added, the next {k} offsets(1) and so on]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[8_usize, 16, 32, 64, 128, 256]);
            slots.text("k", k.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "offsets", element.code())
                    + &write(1, "data", element.code()),
                buffer: "data",
                statements: format!("data[i] = data[i] + offsets[i / {k}u];"),
                sample: (ELEMENTS, (-20.0, 20.0)),
                rule: each(move |buffers, at| Some(buffers[1][at] + buffers[0][at / k])),
            }
        },
    },
    Kernel {
        name: "centered-average",
        commands: "[compute a centered moving average of {buffer} over {n} elements {ends}|smooth {buffer} with a centered window of {n} {ends}|\
                   average each element of {buffer} with the {r} before and the {r} after it {ends}|apply a box blur of radius {r} to {buffer} {ends}|\
                   do a box filter of width {n}, centered, on {buffer} {ends}|replace each element of {buffer} by the mean of the {n} elements around it {ends}|\
                   take the mean of x(i - {r}) to x(i + {r}) for {buffer} {ends}|run a symmetric moving average with radius {r} over {buffer} {ends}|\
                   box blur {buffer}, radius {r} {ends}|blur {buffer} in 1D with {n} equal weights around each element {ends}|smooth {buffer} by {r} neighbors on each side {ends}|\
                   filter {buffer} with a centered mean of {n} taps {ends}|take the average over the {r} neighbors on both sides and the element itself for {buffer} {ends}|\
                   do a centered rolling mean of {buffer}, window {n} {ends}|compute the local mean of {buffer} within {r} places to either side {ends}|\
                   ¶I have a noisy signal in {buffer}. Replace each value by the mean of the {r} before it, itself and the {r} after {ends}|\
                   ¶out(i) = mean of x(i-{r}) to x(i+{r}) for {buffer} {ends}|\
                   ¶moving average, centered, window {n}, {buffer} {ends}|\
                   ¶for each element of {buffer} look {r} to the left and {r} to the right and average all {n} {ends}|\
                   ¶smooth {buffer}, {n} taps, all equal, the element in the middle {ends}|\
                   ¶the window is {n} wide and sits symmetrically on every element of {buffer}. Take the mean in it {ends}]",
        elements: &[Element::F32],
        draw: |element, slots, sampler| {
            let r = sampler.int(2, 6);
            slots.text("r", r.to_string());
            slots.text("n", (2 * r + 1).to_string());
            slots.phrase(
                "ends",
                "[|||, clamped at the ends|, repeating the end values|with clamped ends|, clamp at the borders]",
            );
            let (last, n) = (2 * r, 2 * r + 1);
            Work {
                modifiers: Vec::new(),
                declarations: from_input(element),
                buffer: "output",
                statements: format!(
                    "let n = arrayLength(&input);\nvar total = 0.0;\nfor (var j = 0u; j <= {last}u; j++) {{\nlet place = clamp(i + j, {r}u, n - 1u + {r}u) - {r}u;\ntotal = total + input[place];\n}}\noutput[i] = total / {n}.0;"
                ),
                sample: (ELEMENTS, (-5.0, 5.0)),
                rule: each(move |buffers, at| {
                    let input = &buffers[0];
                    let r = r as isize;
                    let around = (-r..=r).map(|by| input[neighbor(at, by, input.len(), false)]);
                    Some(around.sum::<f64>() / n as f64)
                }),
            }
        },
    },
    Kernel {
        name: "heat-with-fixed-ends",
        commands: "[do a heat equation step on {buffer} with a rate of {k}, the ends staying fixed|diffuse {buffer} with rate {k} but keep both ends|\
                   run a 1D diffusion step with coefficient {k} and fixed end values on {buffer}|heat a rod in {buffer}, alpha {k}, end temperatures held constant|\
                   advance the 1D heat equation on {buffer} with Dirichlet ends, k = {k}|let heat flow along {buffer} at rate {k} with the two end elements unchanged|\
                   update the inner elements of {buffer} by diffusion with factor {k} and copy the end ones|simulate heat in a bar in {buffer} with ends of constant temperature, conductivity {k}|\
                   do an FTCS step with r = {k} on {buffer}, Dirichlet boundaries|diffuse the inside of {buffer} with coefficient {k}, first and last element fixed|\
                   compute x + {k} * (left - 2 x + right) on {buffer}, but copy the first and the last element|step the heat equation on {buffer}, rate {k}, boundary values pinned|\
                   spread the heat in {buffer} with a diffusion number of {k} and leave both boundary elements as they are|run one explicit diffusion step on {buffer}, alpha = {k}, endpoints held|\
                   cool a rod stored in {buffer} with diffusivity {k} and its ends kept at their temperatures|\
                   ¶I have a rod in {buffer}. [Its|The] two ends keep their temperature, the inside diffuses with rate {k}|\
                   ¶out = x + {k} * (left - 2x + right) inside, first and last [just |]copied, {buffer}|\
                   ¶1D heat equation, one step, alpha {k}, Dirichlet ends, {buffer}|\
                   ¶heat flows along {buffer} with coefficient {k}. Don't touch the first and the last element|\
                   ¶one diffusion step, rate {k}, on {buffer}. Boundaries stay fixed|\
                   ¶both ends of {buffer} are held constant. Every element between changes by {k} times (left + right - 2 * itself)]",
        elements: &[Element::F32],
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5]);
            slots.value("k", words::decimal(k));
            Work {
                modifiers: Vec::new(),
                declarations: from_input(element),
                buffer: "output",
                statements: format!(
                    "let center = input[i];\nvar change = 0.0;\nif i > 0u && i + 1u < arrayLength(&input) {{\nchange = input[i - 1u] - 2.0 * center + input[i + 1u];\n}}\noutput[i] = center + {} * change;",
                    float(k)
                ),
                sample: (96, (-10.0, 10.0)),
                rule: each(move |buffers, at| {
                    let x = &buffers[0];
                    if at == 0 || at == x.len() - 1 {
                        return Some(x[at]);
                    }
                    Some((1.0 - 2.0 * k) * x[at] + k * x[at - 1] + k * x[at + 1])
                }),
            }
        },
    },
    Kernel {
        name: "damped-wave-step",
        commands: "[do a step of the damped 1D wave equation with a squared speed of {k} and a damping factor of {d}|update a damped string with coefficient {k}, each new value times {d}|\
                   advance a 1D wave that loses energy, coefficient {k}, damping {d}|simulate ripples on a line with stiffness {k} that die out by a factor of {d} each step|\
                   do one step of a 1D wave with a factor of {k} and keep {d} of the result|let a rope swing one step on, coefficient {k}, slowed down by a factor of {d}|\
                   compute {d} * (2u - previous + {k} * (left - 2u + right)) for a 1D wave|run one wave step on a line, c² = {k}, damped by {d}|\
                   step a 1D wave with factor {k} and multiply the result by {d}|let a wave on a string fade, squared Courant number {k} and decay {d} per step|\
                   get the next state of a 1D water ripple from the last two, speed factor {k}, damping {d}|do a damped leapfrog step on a line, k = {k}, damping = {d}|\
                   move a damped wave forward from its current and previous heights, coefficient {k}, decay {d}|tick a 1D ripple simulation with damping {d} and wave coefficient {k}|\
                   update a plucked string that rings out, factor {d} per step, squared speed {k}|\
                   ¶I have the last two states of a string, previous and current. Give me the next one: wave coefficient {k}, everything times {d}|\
                   ¶next = {d} * (2*u - prev + {k} * (left - 2*u + right))|\
                   ¶a 1D water surface that calms down: coefficient {k}, and each step the result is multiplied by {d}|\
                   ¶1D wave, c² = {k}, damping factor {d}, one step from previous and current to output|\
                   ¶the wave on my line should die out. Keep {d} of each new value, squared speed {k}|\
                   ¶in: previous, current. out: the next heights of a 1D wave, factor {k}, damping {d}]",
        elements: &[Element::F32],
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5]);
            let d = *sampler.pick(&[0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999]);
            slots.value("k", words::decimal(k));
            slots.value("d", words::decimal(d));
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "previous", "f32")
                    + &read(1, "current", "f32")
                    + &write(2, "output", "f32"),
                buffer: "output",
                statements: format!(
                    "let n = arrayLength(&current);\nlet left = current[max(i, 1u) - 1u];\nlet center = current[i];\nlet right = current[min(i + 1u, n - 1u)];\nlet next = 2.0 * center - previous[i] + {k} * (left - 2.0 * center + right);\noutput[i] = next * {d};"
                ),
                sample: (96, (-3.0, 3.0)),
                rule: each(move |buffers, at| {
                    let now = &buffers[1];
                    let beside = |by| now[neighbor(at, by, now.len(), false)];
                    let bend = beside(-1) + beside(1) - 2.0 * now[at];
                    Some(d * (now[at] + (now[at] - buffers[0][at]) + k * bend))
                }),
            }
        },
    },
    Kernel {
        name: "fir-filter",
        commands: "[convolve {buffer} with a buffer of weights, zero before the start|apply an FIR filter with its taps in a second buffer to {buffer}|filter {buffer} with FIR coefficients from a weights buffer|\
                   compute the causal convolution of {buffer} with a kernel buffer|compute sum of w(j) * x(i - j) over all j for {buffer}, weights in a second buffer|\
                   run a finite impulse response filter over {buffer}, taps from a weights buffer|\
                   slide a reversed weights buffer along {buffer} and sum the products, past samples only|do an FIR on {buffer} with coefficients from another buffer|convolve a signal in {buffer} with an impulse response in another buffer|\
                   do a 1D causal convolution of {buffer} by a weights buffer|weigh the current and past samples of {buffer} by a buffer of taps and add them up|\
                   apply reverb to {buffer} by convolving it with an impulse response buffer|convolve {buffer} and a weights buffer directly, one output per thread|\
                   let each thread sum weights(j) * x(i - j) over {buffer}|compute w * x, the convolution of {buffer} with weights, cut to the input length|\
                   ¶I have a signal in {buffer} and a second buffer with weights. Each output is the weighted sum of the current and the past samples|\
                   ¶y(i) = sum over j of w(j) * x(i - j), x is {buffer}, w a second buffer, nothing before the start|\
                   ¶FIR: input {buffer}, taps in another buffer, [causal|zero before the start]|\
                   ¶slide the filter taps from a second buffer over {buffer}, only looking back, zeros before the first sample|\
                   ¶convolution of {buffer} with a kernel [from|in] another buffer, causal|\
                   ¶I have an impulse response in a weights buffer and sound in {buffer}. Convolve them, the output is as long as the sound]",
        elements: &[Element::F32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code())
                + &read(1, "weights", element.code())
                + &write(2, "output", element.code()),
            buffer: "output",
            statements: FIR_FILTER.into(),
            sample: (64, (-2.0, 2.0)),
            rule: each(|buffers, at| {
                let past = buffers[0][..=at].iter().rev();
                Some(past.zip(&buffers[1]).map(|(x, w)| w * x).sum())
            }),
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&KERNELS)
}
