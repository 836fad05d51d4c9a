//! Compute shaders that write a formula of the elements of other buffers: masks, weighted sums, blends.

use super::buffer_fills::{ELEMENTS, RANGE};
use super::kernels::{Element, FLOATS, Kernel, ONLY_F32, SCALARS, Work, each, read, write};
use crate::code::float;
use crate::task::{Buffer, Family};
use crate::words;

/// Into `output`, which is the last binding, by a formula of the elements of the buffers before it.
pub(super) fn computed(
    declarations: String,
    statements: String,
    range: (f32, f32),
    rule: impl Fn(&[Buffer], usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations,
        buffer: "output",
        statements,
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| Some(rule(buffers, at))),
    }
}

/// Two inputs `a` and `b` and the `output`, all of one type.
pub(super) fn two_inputs(element: Element) -> String {
    read(0, "a", element.code())
        + &read(1, "b", element.code())
        + &write(2, "output", element.code())
}

const KERNELS: [Kernel; 9] = [
    Kernel {
        name: "range-mask",
        commands: "[write 1 for every element of {buffer} from {low} to {high}, else 0|flag the values of {buffer} between {low} and {high} with 1, the others with 0|make a u32 mask of the elements of {buffer} within {low} to {high}|mark with 1 what lies between {low} and {high} in {buffer}, the rest with 0|compute x >= {low} && x <= {high} as 0 or 1 for {buffer}|test each element of {buffer} for the range {low} to {high}, 1 inside and 0 outside|build a 0/1 in-range mask for {buffer}, limits {low} and {high}|put a 1 where {buffer} is between {low} and {high} and a 0 elsewhere|do a band threshold of {buffer}, low {low}, high {high}, into a 0/1 mask|detect values of {buffer} inside {low}..{high} with ones and zeros|write a u32 1 where {buffer} is at least {low} and at most {high}, else 0|select the values {low} to {high} of {buffer} by a mask of 1 and 0|tell for each element of {buffer} whether it is in the interval {low} to {high}, as 1 or 0|double threshold on {buffer}: 1 between {low} and {high}, 0 outside|¶I have {buffer} and need a u32 mask: 1 for values from {low} to {high}, 0 for [all others|the rest]|¶{low} <= x <= {high} gives 1, else 0, as u32, for {buffer}|¶which values of {buffer} are between {low} and {high}, both included? 1 for those, 0 for the others, in a mask|¶too small is bad, too large is bad: flag with 1 what lies between {low} and {high} in {buffer}, else 0|¶[each|every] thread looks at one element of {buffer} and writes the flag 1 if it is in {low}..{high}, 0 if not|¶inRange mask, {buffer}, lower {low}, upper {high}, ones and zeros|¶for [each|every] value of {buffer} a yes (1) or no (0) in a u32 buffer: is it at least {low} and at most {high}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let low = sampler.int(1, 5) as f64;
            let high = low + sampler.int(1, 6) as f64;
            slots.value("low", element.ways(low));
            slots.value("high", element.ways(high));
            let statements = format!(
                "let x = input[i];\noutput[i] = select(0u, 1u, x >= {} && x <= {});",
                element.scalar(low),
                element.scalar(high)
            );
            let declarations = read(0, "input", element.code()) + &write(1, "output", "u32");
            computed(
                declarations,
                statements,
                (-5.0, 15.0),
                move |buffers, at| f64::from(u8::from((low..=high).contains(&buffers[0][at]))),
            )
        },
    },
    Kernel {
        name: "weighted-sum",
        commands: "[compute {formula} for {two}|evaluate {formula} on {two}|combine {two} as {formula}|take the linear combination {formula} of {two}|do an axpby on {two} with alpha = {p} and beta = {q}|compute the weighted sum of {two} with weights {p} and {q}|mix {two} with the factors {p} and {q}|weight {two} by {p} and {q} and add them up|scale the first of {two} by {p} and the second by {q}, then add|add {two} with the coefficients {p} and {q}|compute a linear combination of {two}, coefficients {p} and {q}|multiply the first of {two} by {p}, the second by {q} and sum them|write {formula} elementwise for {two}|sum {two} with weight {p} on the first and {q} on the second|let the result be {formula} for {two}|¶I have {two} and need {p} times the first plus {q} times the second|¶{two}: {formula} for every element|¶weights are {p} for the first and {q} for the second. add {two} with them, element by element|¶linear combination, {two}, coefficients {p}, {q}|¶[each|every] thread takes one element from each of {two} and computes {formula}|¶axpby, {two}, alpha {p}, beta {q}|¶the first counts {p}, the second {q}. combine {two} like that and sum|¶how do I get {formula} out of {two}]",
        elements: FLOATS,
        draw: |element, slots, sampler| {
            let [p, q] = *sampler.pick(&[
                [2.0, 3.0],
                [3.0, 2.0],
                [0.5, 2.0],
                [2.0, -3.0],
                [0.5, -1.5],
                [1.5, 2.5],
                [4.0, -2.0],
                [0.3, 0.6],
                [0.2, 0.4],
                [5.0, -0.5],
            ]);
            slots.value("p", words::decimal(p));
            slots.value("q", words::decimal(q));
            let sign = if q < 0.0 { '-' } else { '+' };
            let size = q.abs();
            slots.value(
                "formula",
                vec![
                    format!("{p} * A {sign} {size} * B"),
                    format!("{p}A {sign} {size}B"),
                    format!("{p}*x {sign} {size}*y"),
                    format!("{p} x {sign} {size} y"),
                ],
            );
            let statements = format!(
                "output[i] = {} * a[i] {sign} {} * b[i];",
                float(p),
                float(size)
            );
            computed(
                two_inputs(element),
                statements,
                RANGE,
                move |buffers, at| p * buffers[0][at] + q * buffers[1][at],
            )
        },
    },
    Kernel {
        name: "negative-saxpy",
        commands: "[compute saxpy with a factor of {k} on {two}|do axpy with alpha = {k} on {two}|run BLAS axpy with alpha {k} on {two}|compute {k} * x + y for {two}|compute y - {m} * x for {two}|compute B - {m} * A for {two}|compute {k}x + y for {two}|subtract {m} times the first of {two} from the second|multiply the first of {two} by {k} and add the second|scale the first of {two} by {m} and subtract it from the second|take the second of {two} minus {m} times the first|compute alpha * x + y with alpha = {k} for {two}|do a saxpy on {two}, a = {k}|add {k} times the first of {two} to the second|remove {m} times the first of {two} from the second|evaluate {k} * A + B on {two}|¶I have {two}. take {m} times the first away from the second[, element by element|]|¶{two}: y - {m} * x, [elementwise|for all i]|¶axpy, {two}, [a = {k}|alpha {k}]|¶from each element of the second subtract {m} times that of the first, {two}|¶[each|every] thread reads x and y from {two} and [computes|returns] {k} * x + y|¶how do I take {m} times the first off the second, data in {two}, per element|¶B(i) - {m} * A(i), {two}|¶saxpy with a negative factor: {k}, on {two}]",
        elements: FLOATS,
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[0.25, 0.5, 1.5, 2.0, 2.5, 3.0, 4.0]);
            slots.value("k", words::decimal(-k));
            slots.value("m", words::decimal(k));
            let statements = format!("b[i] = {} * a[i] + b[i];", float(-k));
            let declarations = read(0, "a", element.code()) + &write(1, "b", element.code());
            let work = computed(declarations, statements, RANGE, move |buffers, at| {
                buffers[1][at] - k * buffers[0][at]
            });
            // An axpy changes its second buffer.
            Work {
                buffer: "b",
                ..work
            }
        },
    },
    Kernel {
        name: "safe-divide-buffers",
        commands: "[divide {two}, first by second, with 0 where the second is zero|divide {two} and avoid division by zero by writing 0|compute b!=0?a/b:0 for {two}|do a guarded division of {two}, zero divisors give 0|do a safe elementwise division of {two}, 0 for a zero divisor|divide the first of {two} by the second, giving 0 for zero denominators|compute A / B for {two}, but 0 where B is 0|take the quotient of {two} and write 0 when dividing by zero|compute select(0, a / b, b!=0) for {two}|compute the ratio of {two} with a guard against zero, result 0 there|divide {two} element by element, skipping zero divisors with 0|compute a zero-safe quotient of {two}|divide {two}; where the divisor is 0 the result is 0|compute x / y for {two} unless y is 0, then 0|calculate the quotients of {two} without dividing by zero (0 instead)|¶I have {two} and want first over second, but the second may be 0. [in that case|then] write 0|¶{two}: A(i) / B(i), but 0 where B(i) is 0|¶divide {two} without ever dividing by zero. 0 comes out instead|¶[each|every] thread divides its element of the first by that of the second of {two}, unless that one is zero, then the result is 0|¶safe division, {two}, zero divisor -> 0|¶how do I divide {two} element by element and get 0 rather than inf or nan|¶the quotients of {two}, with 0 wherever the divisor is 0]",
        elements: SCALARS,
        draw: |element, _, _| {
            let zero = element.scalar(0.0);
            let statements = format!("output[i] = select({zero}, a[i] / b[i], b[i] != {zero});");
            computed(
                two_inputs(element),
                statements,
                RANGE,
                move |buffers, at| {
                    let (x, y) = (buffers[0][at], buffers[1][at]);
                    if y.abs() <= 0.0 {
                        0.0
                    } else if element.is_whole() {
                        (x / y).trunc()
                    } else {
                        x / y
                    }
                },
            )
        },
    },
    Kernel {
        name: "multiply-add-buffers",
        commands: "[multiply the first two of {three} and add the third|compute a * b + c for {three}|compute A * B + C elementwise for {three}|do a fused multiply-add on {three}|compute fma(a, b, c) for {three}|do a multiply-accumulate of {three}, a times b plus c|take the product of the first two of {three} plus the third|compute x * y + z for {three}|add the third of {three} to the product of the other two|scale the first of {three} by the second and offset by the third|apply a per-element gain and bias, inputs being {three}|do an FMA over {three}|compute the elementwise multiply-add of {three}|evaluate ab + c on {three}|write a(i) * b(i) + c(i) for {three}|combine {three} as a * b + c|¶I have {three} and need the first times the second plus the third, element by element|¶A(i) * B(i) + C(i), {three}|¶[fma|FMA|multiply-add, elementwise], {three}|¶value times gain plus bias, all per element, from {three} in that order|¶[each|every] thread takes one element from each of {three}, multiplies the first two and adds the third|¶how do I multiply two arrays and add a third? given are {three}|¶{three}: product of the first two, then plus the third|¶y_i = x_i * w_i + b_i, with x, w and b in {three}]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("three", THREE);
            computed(
                three_inputs("c"),
                "output[i] = a[i] * b[i] + c[i];".into(),
                RANGE,
                |buffers, at| buffers[2][at] + buffers[0][at] * buffers[1][at],
            )
        },
    },
    Kernel {
        name: "blend-by-weights",
        commands: "[blend {two} by a third buffer of weights|mix {two} with per-element weights from a third buffer|lerp {two} with t from a buffer|compute mix(a, b, t) for {two} and a buffer t|interpolate between {two} by the factors in a third buffer|cross-fade {two} with a weight per element|linearly interpolate {two}, t coming from its own buffer|compute a + t * (b - a) for {two} and t in a third buffer|blend {two} elementwise by a weight buffer|use an alpha buffer to mix {two}|compute (1 - t) * a + t * b for {two} with a buffer of t|do a per-element lerp of {two}, third buffer as factor|combine {two} by a buffer of blend factors|merge {two} softly with an array of weights from 0 to 1|morph {two} with a separate t for every element|¶I have {two} and a third with weights. blend the two, each element with its own weight|¶mix(A(i), B(i), t(i)), {two}, t in a [buffer of its own|third buffer]|¶every element has its own t, from a buffer. 0 means the first of {two}, 1 the second, between is [between|a mix]|¶lerp per element: {two} and a buffer of factors|¶an alpha buffer [tells|says] how much of the second goes into the first, {two}|¶[each|every] thread reads x and y from {two}, t from a third buffer and computes x + t * (y - x)|¶how do I cross-fade {two} with a different weight for every element, weights in a third buffer]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                three_inputs("t"),
                "output[i] = mix(a[i], b[i], t[i]);".into(),
                (-2.0, 2.0),
                |buffers, at| {
                    let t = buffers[2][at];
                    (1.0 - t) * buffers[0][at] + t * buffers[1][at]
                },
            )
        },
    },
    Kernel {
        name: "less-than-mask",
        commands: "[compare {two} and write 1 where the first is less than the second, else 0|compute a<b?1:0 for {two}|compute A < B for {two} as ones and zeros|do an elementwise less-than on {two}, 1 for true and 0 for false|write 1 where the first of {two} is smaller than the second and 0 elsewhere|compute select(0, 1, a < b) for {two}|mark with 1 where the first of {two} is below the second, else 0|put a 1 where the first of {two} is smaller and a 0 where not|make a less-than mask of {two} with ones and zeros|test whether the first of {two} is less than the second, 1 for yes and 0 for no|flag with 1 the places where the first of {two} is lower, others 0|evaluate x < y on {two} as 0 or 1|write ones where the first of {two} stays under the second and zeros elsewhere|tell for {two} if the first element is smaller, as 1 or 0|build a 0/1 mask of where the first of {two} is less|¶I have {two}. write 1 where the first is smaller, 0 [everywhere else|otherwise]|¶{two}: A(i) < B(i) gives 1, [else|otherwise] 0|¶is the first smaller than the second? answer 1 or 0 for each pair of {two}|¶[each|every] thread compares one element from each of {two}: first less gives 1, otherwise 0|¶less-than mask, {two}, 1 if first < second, else 0|¶where does the first of {two} stay below the second? ones there, zeros elsewhere|¶1 if x < y, 0 if not, x and y from {two}]",
        elements: SCALARS,
        draw: |element, _, _| {
            let (zero, one) = (element.scalar(0.0), element.scalar(1.0));
            let statements = format!("output[i] = select({zero}, {one}, a[i] < b[i]);");
            computed(two_inputs(element), statements, RANGE, |buffers, at| {
                if buffers[0][at] < buffers[1][at] {
                    1.0
                } else {
                    0.0
                }
            })
        },
    },
    Kernel {
        name: "apply-mask",
        commands: "[apply a 0/1 mask to {buffer}|zero the elements of {buffer} where a mask is 0|keep {buffer} where a u32 mask is set and write 0 elsewhere|mask {buffer} by a mask buffer|set {buffer} to zero wherever the mask buffer is 0|mask out elements of {buffer} with a buffer of flags|compute mask!=0?x:0 for {buffer}|let only the masked-in elements of {buffer} through, others become 0|copy {buffer} where the mask is nonzero, zeros elsewhere|filter {buffer} by a mask of ones and zeros, 0 where not selected|clear what a mask buffer excludes from {buffer}|compute select(0, x, mask!=0) for {buffer}|keep the flagged elements of {buffer} and zero the rest, flags in a second buffer|use a stencil buffer of u32 to blank out elements of {buffer}|do a masked copy of {buffer} with zeros where the mask is 0|¶I have {buffer} and a mask (u32). [where the mask is 0 the value becomes 0, the rest stays|keep what is masked in, zero the rest]|¶x(i) where mask(i) is not 0, else 0, x is {buffer}|¶a second buffer of flags [says|tells] which elements of {buffer} survive. the others become 0|¶[each|every] thread looks at its mask value: nonzero, copy the element of {buffer}. zero, write 0|¶blank out {buffer} with zeros wherever the mask buffer has a 0|¶how do I zero the elements of {buffer} that a u32 mask does not select|¶masked copy, {buffer}, u32 mask, 0 where not set]",
        elements: SCALARS,
        draw: |element, _, _| {
            let declarations = read(0, "input", element.code())
                + &read(1, "mask", "u32")
                + &write(2, "output", element.code());
            let zero = element.scalar(0.0);
            let statements = format!("output[i] = select({zero}, input[i], mask[i] != 0u);");
            computed(declarations, statements, RANGE, |buffers, at| {
                if buffers[1][at] > 0.0 {
                    buffers[0][at]
                } else {
                    0.0
                }
            })
        },
    },
    Kernel {
        name: "gradient-descent-step",
        commands: "[do a gradient descent step on {weights} with a learning rate of {k}|update {weights} by SGD, learning rate {k}|subtract {k} times the gradient from {weights}|compute w -= {k} * g for {weights}|apply plain SGD with lr = {k} to {weights}|take one step of gradient descent, rate {k}, on {weights}|move {weights} against the gradients by {k}|run an optimizer step w = w - {k} * grad on {weights}|train {weights} by one step with step size {k}|descend along the gradients with {weights}, lr {k}|apply the gradients to {weights} with a rate of {k}|do an SGD update for {weights} with learning rate {k}|step {weights} downhill, eta = {k}|update {weights} from a gradient buffer, alpha = {k}|perform w <- w - {k} dw for {weights}|¶w -= {k} * grad, for {weights}|¶I have {weights} and a buffer of gradients. do one SGD step, lr {k}|¶learning rate {k}, plain SGD, no momentum, on {weights}|¶backprop is done, the gradients are in a buffer. now update {weights} with a rate of {k}|¶[each|every] thread takes one gradient, multiplies it by {k} and subtracts it from its element of {weights}|¶how do I apply gradients to {weights}? minus {k} times the gradient|¶optimizer step: {weights} minus {k} times gradient, in place|¶go downhill a little: {weights}, step size {k}, gradients given]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("weights", "[weights|the weights|a weight buffer|model weights|network weights|the parameters of a network|a parameter buffer|trainable parameters|neural network weights]");
            let rate = *sampler.pick(&[0.001, 0.01, 0.02, 0.05, 0.1, 0.5]);
            slots.value("k", words::decimal(rate));
            Work {
                buffer: "weights",
                ..computed(
                    read(0, "gradients", "f32") + &write(1, "weights", "f32"),
                    format!("weights[i] = weights[i] - {rate} * gradients[i];"),
                    RANGE,
                    move |buffers, at| buffers[1][at] - rate * buffers[0][at],
                )
            }
        },
    },
];

const THREE: &str = "[three buffers|three arrays|three float buffers|three arrays of floats|buffers a, b and c|arrays A, B and C|three lists of floats|three f32 arrays]";

/// The inputs `a`, `b` and another one, and the `output`.
fn three_inputs(third: &str) -> String {
    read(0, "a", "f32") + &read(1, "b", "f32") + &read(2, third, "f32") + &write(3, "output", "f32")
}

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&KERNELS)
}
