//! Steps on lines of numbers: scans, averages, differences, cellular automata and random numbers.

use super::{ELEMENTS, Plain};
use crate::families::kernels::{Element, ONLY_F32, SCALARS, Work, each, read, write};
use crate::families::stencils::neighbor;

/// From `input` to `output`, one number each.
fn computed(
    element: Element,
    statements: impl Into<String>,
    range: (f32, f32),
    rule: impl Fn(&[f64], usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: read(0, "input", element.code()) + &write(1, "output", element.code()),
        buffer: "input",
        statements: statements.into(),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| Some(rule(&buffers[0], at))),
    }
}

pub(super) const LINES: [Plain; 8] = [
    Plain {
        name: "scan-step-with-offset",
        category: "compute",
        commands: "[do one step of a prefix sum {of} with an offset of {k}|run a single scan step with offset {k} on {items}|add to each {one} the one {k} places before it, as a step of a prefix sum|do one Hillis-Steele step with offset {k}, {items} from input to output|\
                   do the prefix sum pass with a stride of {k} for {items}|perform the scan pass with offset = {k} on {items}|write x(i) + x(i - {k}) for a prefix sum step, {items} before offset {k} copied|\
                   ¶one step of a prefix sum with an offset of {k}{on}|\
                   ¶prefix sum step, offset {k}, {items}|\
                   ¶one Hillis-Steele pass over {items}, offset {k}|\
                   ¶scan step: out(i) = x(i) + x(i - {k}) if i >= {k}, else x(i), {items}|\
                   ¶I'm building a prefix sum {of} from passes. This one has an offset of {k}|\
                   ¶in: {items}. out: each plus the one {k} before it, if there is one. A step of a scan|\
                   ¶a parallel prefix sum takes log n passes, write the pass with offset {k} for {items}|\
                   ¶how do I write the prefix sum pass that adds the {one} {k} places back]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[1_usize, 2, 4, 8, 16, 32, 64]);
            slots.text("k", k.to_string());
            let statements = "var sum = input[i];\nif i >= offset {\nsum += input[i - offset];\n}\noutput[i] = sum;";
            let is_usual = element == Element::F32;
            // Elements that are not floats have to be named.
            slots.phrase(
                "of",
                if is_usual {
                    "[of {items}|]"
                } else {
                    "of {items}"
                },
            );
            slots.phrase(
                "on",
                if is_usual {
                    "[, {items}|]"
                } else {
                    ", {items}"
                },
            );
            let work = computed(element, statements, (-20.0, 20.0), move |x, at| {
                x[at] + if at < k { 0.0 } else { x[at - k] }
            });
            Work {
                declarations: format!("const offset: u32 = {k}u;\n\n{}", work.declarations),
                ..work
            }
        },
    },
    Plain {
        name: "three-point-average",
        category: "compute",
        commands: "[compute a three point average over [an array|a buffer]|apply a three point average stencil to [an array|a buffer]|average every three neighboring {items}|run a 3-point mean stencil over an array|smooth [an array|a buffer] with a three point stencil of equal weights|\
                   take the mean of left, own and right {one} everywhere|do a 3-point smoothing of an array, all three weigh the same|apply a 3-point box stencil to an array|\
                   ¶[three|3] point average stencil over [an array|a buffer]|\
                   ¶3-point average, float array, ends clamped|\
                   ¶out(i) = (in(i-1) + in(i) + in(i+1)) / 3, clamped at the ends|\
                   ¶stencil: mean of the left neighbor, itself and the right neighbor|\
                   ¶1D stencil kernel, three points, average|\
                   ¶I want to smooth an array: each {one} becomes the average of three, its neighbors and itself|\
                   ¶every thread averages its {one} and the two beside it|\
                   ¶how do I write a stencil that averages three neighboring {items} of a buffer]",
        elements: ONLY_F32,
        draw: |element, _, _| {
            let statements = "let last = arrayLength(&input) - 1u;\nlet left = input[max(i, 1u) - 1u];\nlet right = input[min(i + 1u, last)];\noutput[i] = (left + input[i] + right) / 3.0;";
            computed(element, statements, (-10.0, 10.0), |x, at| {
                let beside = |by| x[neighbor(at, by, x.len(), false)] / 3.0;
                beside(-1) + beside(0) + beside(1)
            })
        },
    },
    Plain {
        name: "five-point-average",
        category: "compute",
        commands: "[compute a five point average over [an array|a buffer]|apply a five point average stencil to [an array|a buffer]|average every five neighboring {items}|run a 5-point mean stencil over an array|smooth [an array|a buffer] with a five point stencil of equal weights|\
                   take the mean of each {one}, two on the left and two on the right|do a 5-point smoothing of an array, all five weigh the same|apply a 1D box stencil of five points to an array|\
                   ¶[five|5] point average stencil over [an array|a buffer]|\
                   ¶5-point average in 1D, float array, ends clamped|\
                   ¶out(i) = mean of in(i-2) to in(i+2), clamped at the ends|\
                   ¶stencil: mean of two {items} to the left, itself and two to the right|\
                   ¶1D stencil kernel, five points, average|\
                   ¶I want to smooth an array: each {one} becomes the average of five, two neighbors on each side and itself|\
                   ¶every thread averages its {one} with the two before and the two after it|\
                   ¶how do I write a stencil that averages five neighboring {items} of a buffer]",
        elements: ONLY_F32,
        draw: |element, _, _| {
            let statements = "let last = arrayLength(&input) - 1u;\nvar sum = 0.0;\nfor (var k = 0u; k < 5u; k++) {\nsum += input[clamp(i + k, 2u, last + 2u) - 2u];\n}\noutput[i] = sum / 5.0;";
            computed(element, statements, (-10.0, 10.0), |x, at| {
                let around = (-2..=2).map(|by| x[neighbor(at, by, x.len(), false)]);
                around.sum::<f64>() / 5.0
            })
        },
    },
    Plain {
        name: "difference-from-previous",
        category: "compute",
        commands: "[subtract from each {one} the previous one, the first result is 0|compute the difference of each {one} from the one before it, 0 for the first|write x(i) - x(i - 1) for all {items}, with 0 at the start|compute the changes between successive {items}, starting with 0|\
                   take the backward difference of {items}, first result 0|find by how much each {one} differs from the one before, first output 0|turn {items} into their increments, the first one 0|\
                   ¶backward difference of {items}, 0 at index 0|\
                   ¶out(i) = x(i) - x(i-1), out(0) = 0, {items}|\
                   ¶I have a {array}. For each {one} I need the change since the previous one, the first is 0|\
                   ¶in: a {array}. out: difference to the previous {one}, 0 for the first|\
                   ¶how much did each {one} grow since the last one? The first has no previous, write 0|\
                   ¶adjacent difference over a {array}, zero in the first place|\
                   ¶each thread subtracts the {one} before its own. Thread 0 writes 0|\
                   ¶np.diff of a {array} with a leading zero|\
                   ¶how much does each {one} differ from the {one} before it? first result 0, kernel over a {array}|¶meter readings are {items}, I need the consumption per step: this one minus the one before, 0 for the first|¶delta encoding of a {array}: x(i) - x(i - 1), and 0 for index 0|\
                   ¶0 at the start, then current minus previous for all {items}|turn a {array} into step sizes, each {one} minus its predecessor, first one 0]",
        elements: &[Element::F32, Element::I32],
        draw: |element, _, _| {
            let statements = format!(
                "output[i] = {};\nif i > 0u {{\noutput[i] = input[i] - input[i - 1u];\n}}",
                element.scalar(0.0)
            );
            computed(element, statements, (-20.0, 20.0), |x, at| {
                if at == 0 { 0.0 } else { x[at] - x[at - 1] }
            })
        },
    },
    Plain {
        name: "divide-by-maximum",
        category: "compute",
        commands: "[normalize an array by its maximum|divide each {one} by the largest one|divide all {items} by their maximum|scale an array so that its largest {one} becomes 1|normalize {items} so that the maximum is 1|rescale an array by one over its maximum|\
                   divide a buffer of positive {items} by its maximum|bring the peak of an array to 1 by dividing through it|\
                   ¶normalize by the max, float array|\
                   ¶out(i) = x(i) / max(x), floats|\
                   ¶I have positive {items} and want them relative to the largest one|\
                   ¶in: a {array}. out: every {one} divided by the maximum|\
                   ¶peak normalization of a {array}: the largest {one} should become 1|\
                   ¶each thread loops over the array for its maximum, then divides its {one} by it|\
                   ¶how do I scale a {array} so that the biggest {one} is 1|\
                   ¶the largest {one} should be 1 afterwards, all others in proportion|\
                   ¶the biggest {one} should become 1, the others in proportion, a {array}|¶scores as {items}: give each as a fraction of the best one|¶find the maximum of a {array}, then divide every {one} by it|\
                   ¶max-normalize a {array}|express each {one} as a fraction of the greatest one]",
        elements: ONLY_F32,
        draw: |element, _, _| {
            let statements = "var most = input[0];\nfor (var k = 1u; k < arrayLength(&input); k++) {\nmost = max(most, input[k]);\n}\noutput[i] = input[i] / most;";
            computed(element, statements, (0.1, 10.0), |x, at| {
                x[at] / x.iter().copied().fold(f64::NEG_INFINITY, f64::max)
            })
        },
    },
    Plain {
        name: "rule-with-dead-ends",
        category: "compute",
        commands: "[do one step of rule {k} {ends}|run the rule {k} automaton for one generation {ends}|compute the next generation of rule {k} {ends}|apply elementary rule {k} once {ends}|update a row of 0 and 1 cells by rule {k} {ends}|step a 1D cellular automaton, rule {k}, {ends}|\
                   advance the elementary automaton {k} by one row {ends}|\
                   ¶rule {k}, one generation, {ends}|\
                   ¶one step of the elementary cellular automaton {k} {ends}|\
                   ¶I have a row of cells (u32, 0 or 1). The next row by rule {k}, {ends}|\
                   ¶in: u32 cells. out: the row after one step of rule {k} {ends}|\
                   ¶Wolfram rule {k} {ends}, cells are 0 or 1 in a buffer|\
                   ¶how do I compute a generation of rule {k} {ends}|\
                   ¶each thread looks at left, own and right cell and applies rule {k} {ends}|\
                   ¶pattern = 4 * left + 2 * center + right, new cell = bit of {k} at the pattern, {ends}|¶next generation, Wolfram rule {k}, {ends}|¶need one step of cellular automaton rule {k} {ends}]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let rule = *sampler.pick(&[
                30_u32, 90, 110, 30, 90, 110, 184, 54, 60, 150, 126, 22, 45, 73, 105,
            ]);
            slots.text("k", rule.to_string());
            slots.phrase(
                "ends",
                "[with dead ends|with dead cells beyond the ends|with a dead boundary|with zeros outside|where cells outside are 0|without wrap-around, outside is 0]",
            );
            let statements = format!(
                "let last = arrayLength(&input) - 1u;\nlet left = select(0u, input[max(i, 1u) - 1u], i > 0u);\nlet right = select(0u, input[min(i + 1u, last)], i < last);\nlet pattern = left * 4u + input[i] * 2u + right;\noutput[i] = ({rule}u >> pattern) & 1u;"
            );
            computed(element, statements, (0.0, 1.0), move |x, at| {
                let left = at.checked_sub(1).and_then(|place| x.get(place));
                let cells = [left, x.get(at), x.get(at + 1)];
                let pattern = cells.iter().fold(0_u32, |pattern, cell| {
                    2 * pattern + u32::from(cell.is_some_and(|&x| x > 0.5))
                });
                f64::from(rule / 2_u32.pow(pattern) % 2)
            })
        },
    },
    Plain {
        name: "xorshift-in-buffer",
        category: "compute",
        commands: "[advance each random state in a u32 buffer by one xorshift32 step|run one xorshift32 step on every {one}|apply xorshift32 to each {one} in place|update a buffer of xorshift32 states in place|step all xorshift32 generators of a buffer once|\
                   xor each {one} with its shifts by 13 left, 17 right and 5 left in place|scramble every {one} by xorshift32 (13, 17, 5)|do a step of xorshift32 for each {one} of a buffer|\
                   ¶xorshift32 on a {array} in place|\
                   ¶xorshift kernel: x ^= x << 13, x ^= x >> 17, x ^= x << 5 for every {one}|\
                   ¶I have one random state per thread in a {array}. Advance each by xorshift32|\
                   ¶in place: every {one} becomes its next xorshift32 state (13, 17, 5)|\
                   ¶each thread reads its xorshift32 state from the buffer, makes one step and stores it|\
                   ¶how do I update a buffer of random states with xorshift32|\
                   ¶buffer of u32 seeds, one xorshift32 step each]",
        elements: &[Element::U32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: write(0, "data", element.code()),
            buffer: "data",
            statements:
                "var x = data[i];\nx ^= x << 13u;\nx ^= x >> 17u;\nx ^= x << 5u;\ndata[i] = x;"
                    .into(),
            sample: (ELEMENTS, (0.0, 10_000.0)),
            rule: each(|buffers, at| {
                let low = |wide: u64| wide % (1 << 32);
                let mut x = buffers[0][at] as u64;
                x = low(x ^ (x << 13));
                x = low(x ^ (x >> 17));
                x = low(x ^ (x << 5));
                Some(x as f64)
            }),
        },
    },
    Plain {
        name: "lcg-in-buffer",
        category: "compute",
        commands: "[advance each random state in a u32 buffer by a linear congruential generator, times {a} plus {c}|run one LCG step on every {one}: x * {a} + {c}|apply x = x * {a} + {c} to each {one} in place|update a buffer of LCG states in place, multiplier {a}, increment {c}|\
                   multiply every {one} by {a} and add {c} with u32 overflow|step all LCGs of a buffer once, a = {a}, c = {c}|\
                   ¶LCG step on a {array}, a = {a}, c = {c}|\
                   ¶x = {a} * x + {c} (mod 2^32) for every {one}, in place|\
                   ¶I have one random state per thread in a {array}. Next state = state * {a} + {c}|\
                   ¶in place: every {one} becomes x * {a} + {c}, wrapping|\
                   ¶linear congruential generator, one state per thread in a buffer, multiplier {a}, increment {c}|\
                   ¶each thread makes one LCG step on its {one}, times {a}, plus {c}|\
                   ¶how do I update a buffer of random states by x * {a} + {c}]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let [a, c] = *sampler.pick(&[
                [1_664_525_u64, 1_013_904_223],
                [1_664_525, 1_013_904_223],
                [1_103_515_245, 12_345],
                [22_695_477, 1],
                [214_013, 2_531_011],
            ]);
            slots.text("a", a.to_string());
            slots.text("c", c.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: write(0, "data", element.code()),
                buffer: "data",
                statements: format!("data[i] = data[i] * {a}u + {c}u;"),
                sample: (ELEMENTS, (0.0, 10_000.0)),
                rule: each(move |buffers, at| {
                    Some(((buffers[0][at] as u64 * a + c) % (1 << 32)) as f64)
                }),
            }
        },
    },
];
