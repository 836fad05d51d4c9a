//! Compute shaders with loops in one thread, neighbours, matrices, shared memory and atomics.

use super::kernels::{
    Element, ID, ID_AND_LOCAL, Kernel, SCALARS, Work, each, kernel, read, task, workgroup_size,
    write,
};
use super::stencils::{neighbor, wraps};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

const ELEMENTS: u32 = 128;

const WAY: &str = "[||||in a single thread|serially|with one invocation|in a plain loop|in one thread|with a for loop|with a single loop in one thread]";

/// A number that one invocation computes from one or two buffers and a parameter.
struct Figure {
    name: &'static str,
    /// A thing: "the mean of {buffer}".
    thing: &'static str,
    /// A command: "average {buffer}".
    command: &'static str,
    element: Element,
    inputs: &'static [&'static str],
    /// The type of the result.
    output: &'static str,
    /// What `{k}` can be.
    choices: &'static [f64],
    statements: &'static str,
    elements: u32,
    range: (f32, f32),
    rule: fn(&[Buffer], f64) -> f64,
}

const FIGURES: [Figure; 12] = [
    Figure {
        name: "buffer-standard-deviation",
        thing: "[the standard deviation of {buffer}|the population standard deviation of {buffer}|the sigma of {buffer}|std(x) over {buffer}|the stddev of {buffer}|\
                the square root of the variance of {buffer}|the typical distance from the mean in {buffer}, as the standard deviation|sqrt(mean(x*x) - mean(x)^2) for {buffer}|\
                the std dev of all [values|elements|numbers] in {buffer}|how widely {buffer} scatters around its mean, as the standard deviation|the root of the mean squared deviation from the mean of {buffer}]",
        command: "[reduce {buffer} to its standard deviation|take the standard deviation over {buffer}|measure the spread of {buffer} as the standard deviation|\
                  do a standard deviation of {buffer}|loop over {buffer} and compute sigma|sum x and x*x over {buffer} and derive the standard deviation]",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        choices: &[],
        statements: "let n = f32(arrayLength(&input));\nvar total = 0.0;\nvar squares = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i];\nsquares = squares + input[i] * input[i];\n}\nlet mean = total / n;\noutput[0] = sqrt(squares / n - mean * mean);",
        elements: 100,
        range: (-10.0, 10.0),
        rule: |b, _| {
            let n = b[0].len() as f64;
            let mean = b[0].iter().sum::<f64>() / n;
            (b[0].iter().map(|x| (x - mean).powi(2)).sum::<f64>() / n).sqrt()
        },
    },
    Figure {
        name: "buffer-root-mean-square",
        thing: "[the root mean square of {buffer}|the RMS of {buffer}|the rms value of {buffer}|the effective value of {buffer}|the quadratic mean of {buffer}|\
                sqrt(mean(x*x)) over {buffer}|the square root of the mean of the squares of {buffer}|the rms level of an audio block in {buffer}|\
                the root of the average squared [value|element] of {buffer}|the RMS loudness of the samples in {buffer}]",
        command: "[reduce {buffer} to its RMS|take the root mean square over {buffer}|square, average and take the root over {buffer}|measure the RMS level of {buffer}|\
                  do an RMS of all [values|elements|samples] in {buffer}|compute how loud {buffer} is as an RMS value]",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        choices: &[],
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i] * input[i];\n}\noutput[0] = sqrt(total / f32(arrayLength(&input)));",
        elements: 100,
        range: (-10.0, 10.0),
        rule: |b, _| (b[0].iter().map(|x| x * x).sum::<f64>() / b[0].len() as f64).sqrt(),
    },
    Figure {
        name: "first-index-above",
        thing: "[the first index where {buffer} is [above|greater than|larger than|over] {k}|the index of the first [element|value] of {buffer} [above|greater than|larger than|over] {k}|\
                the position of the first number greater than {k} in {buffer}|the smallest i with x(i) > {k} in {buffer}|the first place where {buffer} exceeds {k}|\
                where {buffer} first goes above {k}|at which index {buffer} first rises over {k}|the first index in {buffer} whose value passes {k}, its length if there is none|\
                the index of the onset in {buffer}, the first sample above {k}|the index of the earliest entry of {buffer} larger than {k}, or the length when none is]",
        command: "[search {buffer} for the first value [above|greater than|over] {k} and write its index|find out where {buffer} first exceeds {k}|\
                  scan {buffer} until a value is greater than {k} and output that index|loop through {buffer} and break at the first element above {k}, writing its index|\
                  locate the first element of {buffer} over {k}|do a linear search for the first x > {k} in {buffer}]",
        element: Element::F32,
        inputs: &["input"],
        output: "u32",
        choices: &[0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.5, 8.0, 9.0, 10.0],
        statements: "var first = arrayLength(&input);\nfor (var i = 0u; i < arrayLength(&input); i++) {\nif input[i] > {k} {\nfirst = i;\nbreak;\n}\n}\noutput[0] = first;",
        elements: 60,
        range: (-10.0, 10.0),
        rule: |b, k| {
            let first = b[0].iter().position(|&x| x > k);
            first.unwrap_or(b[0].len()) as f64
        },
    },
    Figure {
        name: "linear-search",
        thing: "[the first index of {k} in {buffer}|the index of the first {k} in {buffer}|the position of the first element equal to {k} in {buffer}|where {k} first occurs in {buffer}|\
                indexOf({k}) for {buffer}|the place of the number {k} in {buffer}, the first one|at which index {buffer} first holds {k}|\
                the smallest i with x(i) == {k} in {buffer}|the index at which {k} is found in {buffer}, its length if it is missing|the slot of the value {k} in {buffer}, or the length when it is not there]",
        command: "[search {buffer} for the value {k} and write its index|do a linear search for {k} in {buffer}|look up where {buffer} first equals {k}|\
                  find the number {k} in {buffer} and output its index|scan {buffer} until {k} comes and write the index|locate the first {k} in {buffer}|\
                  loop through {buffer} and break at the first element that equals {k}, writing its index]",
        element: Element::U32,
        inputs: &["input"],
        output: "u32",
        choices: &[
            2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 15.0, 42.0, 100.0,
        ],
        statements: "var first = arrayLength(&input);\nfor (var i = 0u; i < arrayLength(&input); i++) {\nif input[i] == {k} {\nfirst = i;\nbreak;\n}\n}\noutput[0] = first;",
        elements: 100,
        range: (0.0, 15.0),
        rule: |b, k| {
            let first = b[0].iter().position(|&x| (x - k).abs() < 0.5);
            first.unwrap_or(b[0].len()) as f64
        },
    },
    Figure {
        name: "second-largest",
        thing: "[the second largest [value|element|number] of {buffer}|the second greatest [value|entry] of {buffer}|the second highest value in {buffer}|the runner-up to the maximum of {buffer}|\
                the second place of {buffer}, by value|what is just below the maximum in {buffer}, the second largest value|the largest value of {buffer} but one|\
                the element that comes second when {buffer} is sorted from large to small|the next-to-largest value in {buffer}|the second biggest number in {buffer}]",
        command: "[search {buffer} for the second largest value|pick the second largest of {buffer}|track the two largest values of {buffer} and write the second|\
                  find the top two of {buffer} and output the lower one|reduce {buffer} to its second largest value|find which value of {buffer} is second only to the maximum]",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        choices: &[],
        statements: "var first = max(input[0], input[1]);\nvar second = min(input[0], input[1]);\nfor (var i = 2u; i < arrayLength(&input); i++) {\nif input[i] > first {\nsecond = first;\nfirst = input[i];\n} else if input[i] > second {\nsecond = input[i];\n}\n}\noutput[0] = second;",
        elements: 60,
        range: (-10.0, 10.0),
        rule: |b, _| {
            let mut sorted = b[0].clone();
            sorted.sort_by(f64::total_cmp);
            sorted[sorted.len() - 2]
        },
    },
    Figure {
        name: "zero-crossings",
        thing: "[the number of zero crossings of {buffer}|the zero-crossing count of {buffer}|how often {buffer} changes its sign|how many times {buffer} crosses zero|\
                the number of sign changes in {buffer}|how many neighbors in {buffer} have different signs|the count of sign flips along {buffer}|the zero crossings of the signal in {buffer}, as a count|\
                how many times the wave in {buffer} goes through zero|the number of i where x(i - 1) < 0 differs from x(i) < 0 in {buffer}]",
        command: "[count the zero crossings of {buffer}|count how many times {buffer} changes sign|count the sign changes in {buffer}|tally the zero crossings along {buffer}|\
                  compare the sign of each element of {buffer} with the one before and count the changes|count zero crossings for pitch detection in {buffer}]",
        element: Element::F32,
        inputs: &["input"],
        output: "u32",
        choices: &[],
        statements: "var count = 0u;\nfor (var i = 1u; i < arrayLength(&input); i++) {\nif (input[i - 1u] < 0.0) != (input[i] < 0.0) {\ncount++;\n}\n}\noutput[0] = count;",
        elements: 60,
        range: (-5.0, 5.0),
        rule: |b, _| {
            let changes = |pair: &&[f64]| (pair[0] < 0.0) != (pair[1] < 0.0);
            b[0].windows(2).filter(changes).count() as f64
        },
    },
    Figure {
        name: "polynomial-from-coefficients",
        thing: "[the value at x = {k} of the polynomial whose coefficients are in {buffer}, constant term first|the polynomial with the coefficients in {buffer} at {k}, lowest power first|\
                a polynomial at x = {k} by Horner's method, coefficients in {buffer} from the constant term up|p({k}) for the polynomial coefficients in {buffer}, in ascending order|\
                c0 + c1 x + c2 x^2 and so on at x = {k} with the coefficients in {buffer}|the sum of c(i) * x^i for x = {k} with {buffer} as c|\
                the polynomial value for x = {k}, coefficients c(0), c(1), ... in {buffer}|the weighted sum of the powers of {k} with the weights in {buffer}, power 0 first]",
        command: "[evaluate the polynomial whose coefficients are in {buffer} at x = {k}, constant term first|run Horner's scheme at {k} over the coefficients in {buffer}, lowest power first|\
                  plug {k} into the polynomial with the coefficients of {buffer}, in ascending powers|do a Horner evaluation at x = {k} of the polynomial stored in {buffer}, constant term first|\
                  treat {buffer} as polynomial coefficients in ascending order and evaluate at {k}|use Horner's rule from the last to the first coefficient in {buffer} with x = {k}]",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        choices: &[0.1, 0.25, 0.5, 0.75, 1.5, 2.0, 3.0],
        statements: "var total = 0.0;\nfor (var i = arrayLength(&input); i > 0u; i--) {\ntotal = total * {k} + input[i - 1u];\n}\noutput[0] = total;",
        elements: 8,
        range: (-5.0, 5.0),
        rule: |b, k| {
            let terms = b[0].iter().zip(0..).map(|(c, power)| c * k.powi(power));
            terms.sum()
        },
    },
    Figure {
        name: "distance-of-buffers",
        thing: "[the Euclidean distance between {two}|the L2 distance between {two}|the distance between {two} as long vectors|how far apart {two} are as vectors|\
                sqrt(sum of (x - y)^2) over {two}|the square root of the summed squared differences of {two}|the norm of the difference of {two}|\
                the 2-norm of a - b for {two}|the straight-line distance between the feature vectors in {two}|the length of the difference vector of {two}]",
        command: "[measure the Euclidean distance between {two}|take the L2 distance of {two}|sum the squared differences of {two} and take the root|\
                  compare {two} by their Euclidean distance|treat {two} as two points in n dimensions and compute their distance|do a nearest-neighbor distance, Euclidean, between {two}]",
        element: Element::F32,
        inputs: &["a", "b"],
        output: "f32",
        choices: &[],
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&a); i++) {\nlet d = a[i] - b[i];\ntotal = total + d * d;\n}\noutput[0] = sqrt(total);",
        elements: 100,
        range: (-10.0, 10.0),
        rule: |b, _| {
            let pairs = b[0].iter().zip(&b[1]);
            pairs.map(|(x, y)| (x - y).powi(2)).sum::<f64>().sqrt()
        },
    },
    Figure {
        name: "mean-squared-error",
        thing: "[the mean squared error between {two}|the MSE of {two}|the mean of the squared differences of {two}|the average squared error of {two}|mean((x - y)^2) over {two}|\
                the sum of squared differences of {two} divided by their length|the MSE loss between prediction and truth in {two}|the L2 loss of {two}, averaged|\
                the average of (prediction - expected)^2 for {two}|how far {two} differ on average, squared]",
        command: "[average the squared differences of {two}|reduce {two} to their mean squared error|take the MSE between {two}|compare {two} by the mean squared error|\
                  evaluate a mean squared error loss on {two}|do an MSE over {two}]",
        element: Element::F32,
        inputs: &["a", "b"],
        output: "f32",
        choices: &[],
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&a); i++) {\nlet d = a[i] - b[i];\ntotal = total + d * d;\n}\noutput[0] = total / f32(arrayLength(&a));",
        elements: 100,
        range: (-10.0, 10.0),
        rule: |b, _| {
            let pairs = b[0].iter().zip(&b[1]);
            pairs.map(|(x, y)| (x - y).powi(2)).sum::<f64>() / b[0].len() as f64
        },
    },
    Figure {
        name: "cosine-similarity",
        thing: "[the cosine similarity of {two}|the cosine of the angle between {two} as vectors|how alike the directions of {two} are, as the cosine|dot(a, b) / (length(a) * length(b)) for {two}|\
                the normalized dot product of {two}|the dot product of {two} divided by both lengths|the cosine similarity of the embeddings in {two}|\
                the cosine between {two}, each taken as one long vector|the dot product of {two} over the product of their norms|cos(angle) between {two} as long vectors]",
        command: "[compare {two} by cosine similarity|measure the cosine similarity between {two}|score {two} by the cosine of their angle|take the cosine similarity of {two}|\
                  divide the dot product of {two} by the product of their norms|do a cosine similarity of two embeddings in {two}]",
        element: Element::F32,
        inputs: &["a", "b"],
        output: "f32",
        choices: &[],
        statements: "var product = 0.0;\nvar first = 0.0;\nvar second = 0.0;\nfor (var i = 0u; i < arrayLength(&a); i++) {\nproduct = product + a[i] * b[i];\nfirst = first + a[i] * a[i];\nsecond = second + b[i] * b[i];\n}\noutput[0] = product / sqrt(first * second);",
        elements: 60,
        range: (-3.0, 5.0),
        rule: |b, _| {
            let dot = |x: &Buffer, y: &Buffer| x.iter().zip(y).map(|(x, y)| x * y).sum::<f64>();
            dot(&b[0], &b[1]) / (dot(&b[0], &b[0]).sqrt() * dot(&b[1], &b[1]).sqrt())
        },
    },
    Figure {
        name: "trapezoid-integral",
        thing: "[the integral of the samples in {buffer} by the trapezoidal rule, spacing {k}|the trapezoid integral of {buffer} with dx = {k}|the area under the samples of {buffer}, trapezoidal rule, step {k}|\
                the integral over {buffer} with a sample distance of {k}, trapezoids|trapz(x, dx = {k}) of {buffer}|the area under the curve sampled in {buffer} every {k}, by trapezoids|\
                the sum of (x(i - 1) + x(i)) / 2 * {k} over {buffer}|the definite integral of {buffer}, trapezoid method with h = {k}|the trapezoidal sum of {buffer} with step size {k}]",
        command: "[integrate {buffer} with the trapezoidal rule and a step of {k}|integrate the samples in {buffer} by trapezoids, dx = {k}|\
                  do a trapezoidal integration of {buffer}, spacing {k}|add up the trapezoids of width {k} under {buffer}|run numpy-like trapz over {buffer} with dx {k}|\
                  numerically integrate {buffer} by trapezoids with samples {k} apart]",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        choices: &[0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 2.0],
        statements: "var total = 0.0;\nfor (var i = 1u; i < arrayLength(&input); i++) {\ntotal = total + (input[i - 1u] + input[i]) * 0.5 * {k};\n}\noutput[0] = total;",
        elements: 60,
        range: (-2.0, 8.0),
        rule: |b, k| {
            let inner: f64 = b[0].iter().sum();
            k * (inner - f64::midpoint(b[0][0], b[0][b[0].len() - 1]))
        },
    },
    Figure {
        name: "sum-above",
        thing: "[the sum of all [elements|values] of {buffer} [above|greater than|larger than|over] {k}|the total of the [numbers|entries] in {buffer} that are greater than {k}|\
                the sum of x where x > {k} over {buffer}|the sum of those elements of {buffer} that exceed {k}|what the values of {buffer} above {k} add up to|\
                the conditional sum of {buffer}, only values over {k}|sumif(x > {k}) of {buffer}|the sum over {buffer} without what is {k} or less|the total of everything in {buffer} that is bigger than {k}]",
        command: "[add up only the values of {buffer} above {k}|sum the elements of {buffer} that are greater than {k}|sum {buffer}, skipping values of {k} or less|\
                  total those entries of {buffer} that exceed {k}|do a conditional sum over {buffer} with x > {k}|loop over {buffer} and add every value larger than {k}]",
        element: Element::F32,
        inputs: &["input"],
        output: "f32",
        choices: &[0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 7.5, 8.0],
        statements: "var total = 0.0;\nfor (var i = 0u; i < arrayLength(&input); i++) {\nif input[i] > {k} {\ntotal = total + input[i];\n}\n}\noutput[0] = total;",
        elements: 100,
        range: (-10.0, 10.0),
        rule: |b, k| b[0].iter().filter(|&&x| x > k).sum(),
    },
];

fn figure(figure: &Figure, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = figure.element;
    slots.phrase("buffer", element.buffer());
    slots.phrase("two", element.two());
    slots.phrase("way", WAY);
    let k = parameter(figure.choices, &mut slots, sampler);
    let inputs = figure.inputs.iter().zip(0..);
    let inputs: String = inputs
        .map(|(name, binding)| read(binding, name, element.code()))
        .collect();
    let declarations = inputs + &write(figure.inputs.len() as u32, "output", figure.output);
    let statements = figure.statements.replace("{k}", &element.scalar(k));
    let rule = figure.rule;
    task(
        format!(
            "[{} {{way}}|{0} {{way}}|[compute|calculate|find|get] {1} {{way}}|[determine|work out|output] {1} {{way}}|\
             write {1} to [the output|an output buffer] {{way}}|store {1} in [the output|a result buffer] {{way}}]",
            figure.command, figure.thing
        ),
        slots,
        Vec::new(),
        in_one_thread(&declarations, &statements),
        (figure.elements, figure.range),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers.last().cloned().unwrap_or_default();
            after[0] = rule(buffers, k);
            after
        }),
    )
}

/// A value for the slot `k`, or zero where there are no choices.
fn parameter(choices: &[f64], slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    if choices.is_empty() {
        return 0.0;
    }
    let k = *sampler.pick(choices);
    slots.value("k", words::decimal(k));
    k
}

/// A kernel whose first invocation does everything.
fn in_one_thread(declarations: &str, statements: &str) -> String {
    kernel(
        declarations,
        "1",
        ID,
        &format!("if id.x == 0u {{\n{statements}\n}}\n"),
    )
}

/// What one invocation makes of all elements, one after the other.
struct Pass {
    name: &'static str,
    command: &'static str,
    elements: &'static [Element],
    /// What `{k}` can be.
    choices: &'static [f64],
    /// From `input` to `output`, or in place in `data`.
    statements: &'static str,
    rule: fn(&[f64], f64) -> Buffer,
}

const PASSES: [Pass; 4] = [
    Pass {
        name: "running-total-in-one-thread",
        command: "[write the running total of {buffer} {one}|compute the cumulative sums of {buffer} {one}|compute the prefix sum of {buffer} {one}|do an inclusive scan of {buffer} {one}|\
                  keep a running sum over {buffer} and write it at every index {one}|accumulate {buffer} into running totals {one}|turn {buffer} into its cumulative sum {one}|\
                  do a cumsum of {buffer} {one}|walk along {buffer}, add each element to a total and store the total {one}|write to output(i) the sum of x(0) to x(i) of {buffer} {one}|\
                  integrate {buffer} by a running sum {one}|sum {buffer} up step by step, writing every partial sum {one}|scan {buffer} with + {one}|\
                  make the partial sums of {buffer} {one}|replace {buffer} by its running balance {one}]",
        elements: SCALARS,
        choices: &[],
        statements: "var total = {0};\nfor (var i = 0u; i < arrayLength(&input); i++) {\ntotal = total + input[i];\noutput[i] = total;\n}",
        rule: |input, _| {
            let sums = input.iter().scan(0.0_f64, |total, x| {
                *total += x;
                Some(*total)
            });
            sums.collect()
        },
    },
    Pass {
        name: "running-maximum",
        command: "[write the running maximum of {buffer} {way}|compute the cumulative maximum of {buffer} {way}|compute the prefix maximum of {buffer} {way}|do an inclusive max scan of {buffer} {way}|\
                  write for each index the largest [value|element] of {buffer} so far {way}|scan {buffer} with max {way}|keep track of the record high of {buffer} at every index {way}|\
                  do a cummax of {buffer} {way}|replace each element of {buffer} by the greatest one up to it {way}|write max(x(0) to x(i)) for each i of {buffer} {way}|\
                  compute the high-water mark of {buffer} at every place {way}|hold the peak of {buffer} as it goes along {way}|for every index write the biggest number of {buffer} seen until then {way}|\
                  turn {buffer} into its peak hold, never falling {way}|walk along {buffer} and write the maximum so far {way}|make {buffer} monotone by its running max {way}]",
        elements: SCALARS,
        choices: &[],
        statements: "var most = input[0];\nfor (var i = 0u; i < arrayLength(&input); i++) {\nmost = max(most, input[i]);\noutput[i] = most;\n}",
        rule: |input, _| {
            let highs = input.iter().scan(f64::NEG_INFINITY, |most, &x| {
                *most = most.max(x);
                Some(*most)
            });
            highs.collect()
        },
    },
    Pass {
        name: "exponential-average",
        command: "[compute the exponential moving average of {buffer} with alpha = {k} {way}|smooth {buffer} exponentially with a factor of {k} {way}|write the EMA of {buffer}, alpha {k} {way}|\
                  run a one-pole low-pass with coefficient {k} over {buffer} {way}|apply exponential smoothing with alpha {k} to {buffer} {way}|\
                  filter {buffer} with y = y + {k} * (x - y), starting at the first value {way}|do a first-order IIR low-pass of {buffer}, a = {k} {way}|\
                  let an average follow {buffer}, moving {k} of the way to each new value {way}|compute a leaky average of {buffer} with weight {k} for the newest value {way}|\
                  compute y(i) = mix(y(i - 1), x(i), {k}) along {buffer} {way}|exponentially weight {buffer} with a smoothing factor of {k} {way}|\
                  take the exponentially weighted mean of {buffer}, alpha = {k} {way}|calm a noisy signal in {buffer} with an exponential average, alpha {k} {way}|\
                  blend every element of {buffer} into a running average by {k} {way}|run an EMA filter over {buffer} with alpha of {k} {way}]",
        elements: &[Element::F32],
        choices: &[0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 0.9],
        statements: "var average = input[0];\nfor (var i = 0u; i < arrayLength(&input); i++) {\naverage = mix(average, input[i], {k});\noutput[i] = average;\n}",
        rule: |input, k| {
            let averages = input.iter().scan(input[0], |average, x| {
                *average = (1.0 - k) * *average + k * x;
                Some(*average)
            });
            averages.collect()
        },
    },
    Pass {
        name: "bubble-sort",
        command: "[bubble sort {buffer} [in one thread|in a single thread|serially|]|sort {buffer} with bubble sort|do a bubble sort of {buffer} in place|run a plain bubble sort over {buffer}|\
                  sort {buffer} in place in a single thread|sort {buffer} serially, [from small to large|ascending]|let one thread sort {buffer} in place|\
                  put {buffer} in ascending order with one invocation|sort {buffer} by swapping neighbors until all is in order, in one thread|\
                  use two nested loops and swaps to sort {buffer} in one thread|implement the classic O(n^2) bubble sort on {buffer}|arrange {buffer} from smallest to largest, serially with swaps|\
                  order {buffer} with a simple serial sort|sort {buffer} with a single invocation|let the large values of {buffer} bubble up to the end|bubble-sort {buffer}, smallest first]",
        elements: SCALARS,
        choices: &[],
        statements: "let n = arrayLength(&data);\nfor (var i = 0u; i < n; i++) {\nfor (var j = 0u; j + 1u < n - i; j++) {\nif data[j] > data[j + 1u] {\nlet x = data[j];\ndata[j] = data[j + 1u];\ndata[j + 1u] = x;\n}\n}\n}",
        rule: |data, _| {
            let mut sorted = data.to_vec();
            sorted.sort_by(f64::total_cmp);
            sorted
        },
    },
];

fn pass(pass: &Pass, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(pass.elements, sampler);
    slots.phrase("buffer", element.buffer());
    slots.phrase("way", WAY);
    slots.phrase(
        "one",
        "[in a single thread|serially in one thread|with one invocation|with a single loop in one thread|in one thread|on one thread alone|with just one thread]",
    );
    let k = parameter(pass.choices, &mut slots, sampler);
    let ty = element.code();
    let declarations = if pass.statements.contains("input") {
        read(0, "input", ty) + &write(1, "output", ty)
    } else {
        write(0, "data", ty)
    };
    let statements = pass
        .statements
        .replace("{k}", &element.scalar(k))
        .replace("{0}", &element.scalar(0.0));
    let rule = pass.rule;
    task(
        pass.command,
        slots,
        element.modifier().into_iter().collect(),
        in_one_thread(&declarations, &statements),
        (60, (-20.0, 20.0)),
        Box::new(move |buffers: &[Buffer]| rule(&buffers[0], k)),
    )
}

/// From a buffer of `element` to another one.
fn from_input(element: Element) -> String {
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
                   compute what fraction of the total each element of {buffer} is]",
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
                   scale {buffer} to 0..1 with its own min and max|subtract the minimum of {buffer} and divide by its range|fit the values of {buffer} exactly between 0 and 1]",
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
                   compute attention weights from the scores in {buffer} by softmax]",
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
                   do a global scan step over {buffer} at offset {k}|sum each element of {buffer} with the one at i - {k}|do the Kogge-Stone pass with distance {k} on {buffer}]",
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
                   add scanned block totals back to {buffer}, block length {k}|do data(i) += offsets(i / {k}) on {buffer}]",
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
                   do a centered rolling mean of {buffer}, window {n} {ends}|compute the local mean of {buffer} within {r} places to either side {ends}]",
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
                   cool a rod stored in {buffer} with diffusivity {k} and its ends kept at their temperatures]",
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
                   update a plucked string that rings out, factor {d} per step, squared speed {k}]",
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
                   let each thread sum weights(j) * x(i - j) over {buffer}|compute w * x, the convolution of {buffer} with weights, cut to the input length]",
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

/// The ways to write the size of a matrix of `{m}` rows and `{n}` columns.
const SIZE: &str = "[{m}x{n}|{m} x {n}|{m} by {n}]";

/// Two different sides of a matrix: rows and columns, in the slots `m` and `n`.
fn rows_and_columns(slots: &mut Slots, sampler: &mut Sampler) -> (usize, usize) {
    let sides = [2, 3, 4, 5, 6, 8, 10, 12, 16, 20];
    let at = sampler.below(sides.len());
    let other = (at + 1 + sampler.below(sides.len() - 1)) % sides.len();
    let (m, n): (usize, usize) = (sides[at], sides[other]);
    slots.text("m", m.to_string());
    slots.text("n", n.to_string());
    slots.phrase("size", SIZE);
    (m, n)
}

/// A kernel over the cells of `width` columns and `height` rows.
fn over_cells(declarations: &str, width: usize, height: usize, statements: &str) -> String {
    let body = format!(
        "let x = id.x;\nlet y = id.y;\nif x < {width}u && y < {height}u {{\n{statements}\n}}\n"
    );
    kernel(declarations, "8, 8", ID, &body)
}

/// Elements enough for the cells of `sides`, and for as many workgroups as cover them.
fn cover(sides: &[usize]) -> u32 {
    let most = sides.iter().copied().max().unwrap_or(1);
    (most * most) as u32
}

fn transpose(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (m, n) = rows_and_columns(&mut slots, sampler);
    task(
        "[transpose [a|an|the] matrix of {m} rows and {n} columns|transpose a {size} matrix [into|to] {n}x{m}|turn a {size} matrix into its {n} by {m} transpose|\
         swap rows and columns of a {size} matrix|write the transpose of a {size} matrix stored by rows|compute A^T for a {m} by {n} matrix A|\
         flip a {size} row-major matrix over its diagonal|make the {n} columns of a {size} matrix its rows|transpose a row-major {size} array of floats|\
         transpose a matrix with {n} columns and {m} rows|rearrange a {size} matrix so that columns become rows|convert a {m} by {n} matrix from row-major to column-major order|\
         do an out-of-place transposition of a {size} matrix|exchange the row and column index of a matrix, {m} rows, {n} columns|\
         set out(x * {m} + y) = in(y * {n} + x) for a {size} matrix]",
        slots,
        Vec::new(),
        over_cells(
            &from_input(Element::F32),
            n,
            m,
            &format!("output[x * {m}u + y] = input[y * {n}u + x];"),
        ),
        (cover(&[m, n]), (-3.0, 3.0)),
        each(move |buffers, at| (at < m * n).then(|| buffers[0][at % m * n + at / m])),
    )
}

fn product(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (m, n) = rows_and_columns(&mut slots, sampler);
    let k = *sampler.pick(&[2_usize, 3, 4, 5, 6, 8, 10, 12, 16]);
    slots.text("k", k.to_string());
    let statements = format!(
        "var total = 0.0;\nfor (var k = 0u; k < {k}u; k++) {{\ntotal = total + a[y * {k}u + k] * b[k * {n}u + x];\n}}\noutput[y * {n}u + x] = total;"
    );
    task(
        "[multiply a {m}x{k} matrix by a {k}x{n} matrix|compute the product of a {m} by {k} and a {k} by {n} matrix|matmul a {m}x{k} with a {k}x{n} matrix|\
         do a matrix multiplication with M = {m}, N = {n} and K = {k}|compute C = A B with A {m}x{k} and B {k}x{n}|run a gemm of sizes m={m}, n={n}, k={k}|\
         multiply matrix A ({m} rows, {k} columns) by matrix B ({k} rows, {n} columns)|get the {m}x{n} product of a {m}x{k} and a {k}x{n} matrix|\
         multiply two rectangular matrices, {m}x{k} and {k}x{n}|write A times B for A of {m} by {k} and B of {k} by {n}, row-major|\
         take the dot product of each of the {m} rows of A with each of the {n} columns of B, {k} terms each|do a naive matmul, {m} by {k} times {k} by {n}|\
         form the {m} by {n} matrix product with an inner dimension of {k}|\
                   for each of {m}x{n} output cells, sum {k} products of a row of A and a column of B|apply matrix multiplication to a {m}x{k} left and a {k}x{n} right matrix]",
        slots,
        Vec::new(),
        over_cells(
            &(read(0, "a", "f32") + &read(1, "b", "f32") + &write(2, "output", "f32")),
            n,
            m,
            &statements,
        ),
        (cover(&[m, n, k]), (-3.0, 3.0)),
        each(move |buffers, at| {
            let (row, column) = (at / n, at % n);
            let terms =
                (0..k).map(|k_at| buffers[0][row * k + k_at] * buffers[1][k_at * n + column]);
            (at < m * n).then(|| terms.sum())
        }),
    )
}

/// A product of square matrices in tiles of shared memory.
fn tiled_product(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let tile = *sampler.pick(&[8_usize, 8, 16]);
    let n = *sampler.pick(&[16_usize, 32, 48, 64]);
    slots.text("n", n.to_string());
    slots.text("tile", tile.to_string());
    slots.phrase("tiles", "[{tile}x{tile}|{tile} by {tile}|{tile} x {tile}]");
    slots.phrase("size", "[{n}x{n}|{n} by {n}|{n} x {n}]");
    let area = tile * tile;
    let declarations = read(0, "a", "f32")
        + &read(1, "b", "f32")
        + &write(2, "output", "f32")
        + &format!(
            "\nvar<workgroup> tile_a: array<f32, {area}>;\nvar<workgroup> tile_b: array<f32, {area}>;\n"
        );
    let body = format!(
        "let at = local.y * {tile}u + local.x;\nvar total = 0.0;\nfor (var t = 0u; t < {n}u; t += {tile}u) {{\n\
         tile_a[at] = a[id.y * {n}u + t + local.x];\ntile_b[at] = b[(t + local.y) * {n}u + id.x];\nworkgroupBarrier();\n\
         for (var k = 0u; k < {tile}u; k++) {{\ntotal = total + tile_a[local.y * {tile}u + k] * tile_b[k * {tile}u + local.x];\n}}\n\
         workgroupBarrier();\n}}\noutput[id.y * {n}u + id.x] = total;\n"
    );
    let parameters = "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_id) local: vec3<u32>";
    task(
        "[multiply two {size} matrices with {tiles} tiles in shared memory|do a tiled matrix multiplication, {size} matrices, {tiles} tiles|run a tiled matmul of {size} matrices with tile size {tile}|\
         matmul two {size} matrices through workgroup memory in {tiles} tiles|compute C = A B for {size} matrices with {tiles} blocks in workgroup memory|\
         do a blocked matrix product of two {size} matrices, block size {tile}|multiply {size} matrices, loading {tiles} tiles of both into shared memory|\
         use {tiles} workgroups and shared tiles to multiply two {size} matrices|\
                   do an optimized {size} matmul with {tiles} shared-memory tiling|write a shared-memory gemm for {size} matrices with {tiles} tiles|\
         speed up a {size} matrix multiplication with {tiles} tiles in workgroup memory|compute A times B, both {size}, tile by tile with {tiles} tiles|\
         multiply {size} matrices in {tiles} tiles with workgroup barriers|cache {tiles} tiles of A and B in var<workgroup> to multiply {size} matrices|\
         do the product of two {size} matrices, tile width {tile}, with shared memory]",
        slots,
        Vec::new(),
        kernel(&declarations, &format!("{tile}, {tile}"), parameters, &body),
        (cover(&[n]), (-3.0, 3.0)),
        each(move |buffers, at| {
            let (row, column) = (at / n, at % n);
            let terms = (0..n).map(|k| buffers[0][row * n + k] * buffers[1][k * n + column]);
            Some(terms.sum())
        }),
    )
}

/// The trace of a square matrix, by one invocation.
fn trace(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("way", WAY);
    let n = sampler.int(2, 20) as usize;
    slots.text("n", n.to_string());
    slots.phrase("size", "[{n}x{n}|{n} by {n}|{n} x {n}]");
    let statements = format!(
        "var total = 0.0;\nfor (var i = 0u; i < {n}u; i++) {{\ntotal = total + input[i * {n}u + i];\n}}\noutput[0] = total;"
    );
    task(
        "[[compute|calculate|get|find] the trace of a {size} matrix {way}|write the trace of a {size} matrix {way}|sum the diagonal of a {size} matrix {way}|\
         add up the [diagonal elements|diagonal|main diagonal] of a {size} matrix {way}|compute tr(A) for a {size} matrix A {way}|take the trace of a {size} matrix stored by rows {way}|\
         compute the sum of the elements on the main diagonal of a {size} matrix {way}|total a(i, i) over a {size} matrix {way}|\
                   add a(0, 0), a(1, 1) and so on of a {size} matrix {way}|reduce a {size} matrix to its trace {way}|\
         output the trace of a square matrix with {n} rows {way}|find what the diagonal of a {size} matrix adds up to {way}|sum A_ii of a {size} matrix {way}|\
         store the sum of the diagonal of a {size} matrix in the output {way}|work out the trace of a row-major {size} matrix {way}]",
        slots,
        Vec::new(),
        in_one_thread(&from_input(Element::F32), &statements),
        ((n * n) as u32, (-3.0, 3.0)),
        Box::new(move |buffers: &[Buffer]| {
            let mut after = buffers[1].clone();
            after[0] = buffers[0].iter().step_by(n + 1).sum();
            after
        }),
    )
}

/// A number for each line of a matrix of `m` rows and `n` columns.
struct Lines {
    name: &'static str,
    command: &'static str,
    /// The lines, and the elements in each of them: `m` and `n` or the other way round.
    by_row: bool,
    /// What the total begins with, an expression of `i` and `{n}`.
    start: &'static str,
    /// The place in the line with which the loop begins.
    first: usize,
    /// An expression of `total`, and of the line `i` and the place `k` in it.
    combine: &'static str,
    /// After the loop, with `{count}`.
    result: &'static str,
    rule: fn(&[f64]) -> f64,
}

const LINES: [Lines; 4] = [
    Lines {
        name: "row-sums",
        command: "[sum each row of a {size} matrix|compute the row sums of a {size} matrix|write the sum of every row of a {size} matrix|add up the {n} elements of each row of a {size} matrix|\
                  reduce each row of a {size} matrix to its sum|let each thread sum one row of a {size} matrix|compute the sum over the columns for each of the {m} rows of a {size} matrix|\
                  total the rows of a {size} matrix|\
                   give every row of a {size} matrix one total|sum a {size} matrix along its rows, {m} results|sum(A, axis=1) for a {size} matrix|\
                  get the {m} row totals of a {size} table|multiply a {size} matrix by a vector of ones|find what each row of a {size} grid adds up to|\
                  do a row-wise sum of a {size} row-major matrix]",
        by_row: true,
        start: "0.0",
        first: 0,
        combine: "total + input[i * {n}u + k]",
        result: "total",
        rule: |line| line.iter().sum(),
    },
    Lines {
        name: "column-sums",
        command: "[sum each column of a {size} matrix|compute the column sums of a {size} matrix|write the sum of every column of a {size} matrix|\
                  add up the {m} elements of each column of a {size} matrix|reduce each column of a {size} matrix to its sum|let each thread sum one column of a {size} matrix|\
                  compute the sum over the rows for each of the {n} columns of a {size} matrix|total the columns of a {size} matrix|\
                   give every column of a {size} matrix one total|sum a {size} matrix down its columns, {n} results|\
                  sum(A, axis=0) for a {size} matrix|get the {n} column totals of a {size} table|find what each column of a {size} grid adds up to|\
                  do a column-wise sum of a {size} row-major matrix|collapse the rows of a {size} matrix by adding them up]",
        by_row: false,
        start: "0.0",
        first: 0,
        combine: "total + input[k * {n}u + i]",
        result: "total",
        rule: |line| line.iter().sum(),
    },
    Lines {
        name: "row-means",
        command: "[average each row of a {size} matrix|compute the row means of a {size} matrix|write the mean of every row of a {size} matrix|take the mean of the {n} elements of each row of a {size} matrix|\
                  reduce each row of a {size} matrix to its average|\
                   give every row of a {size} matrix one average|work out the row averages of a {m} by {n} array|find the mean of every one of the {m} rows with {n} numbers each|let each thread average one row of a {size} matrix|mean(A, axis=1) for a {size} matrix|\
                  compute the average over the columns for each of the {m} rows of a {size} matrix|get the {m} row averages of a {size} table|\
                  do a row-wise mean of a {size} row-major matrix|sum each row of a {size} matrix and divide by {n}|average a {size} matrix along its rows, {m} results]",
        by_row: true,
        start: "0.0",
        first: 0,
        combine: "total + input[i * {n}u + k]",
        result: "total / {count}.0",
        rule: |line| line.iter().sum::<f64>() / line.len() as f64,
    },
    Lines {
        name: "row-maxima",
        command: "[take the maximum of each row of a {size} matrix|compute the row maxima of a {size} matrix|write the largest element of every row of a {size} matrix|\
                  find the greatest of the {n} elements of each row of a {size} matrix|reduce each row of a {size} matrix to its maximum|\
                   give every row of a {size} matrix its largest value|work out the row maxima of a {m} by {n} array|find the biggest number in every one of the {m} rows with {n} numbers each|let each thread find the maximum of one row of a {size} matrix|\
                  max(A, axis=1) for a {size} matrix|compute the maximum over the columns for each of the {m} rows of a {size} matrix|get the {m} row maxima of a {size} table|\
                  do a row-wise max of a {size} row-major matrix|pick the highest value in each row of a {size} grid|max-reduce a {size} matrix along its rows, {m} results]",
        by_row: true,
        start: "input[i * {n}u]",
        first: 1,
        combine: "max(total, input[i * {n}u + k])",
        result: "total",
        rule: |line| line.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    },
];

fn lines(lines: &Lines, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (m, n) = rows_and_columns(&mut slots, sampler);
    let (all, length) = if lines.by_row { (m, n) } else { (n, m) };
    let with_sides = |text: &str| {
        text.replace("{n}", &n.to_string())
            .replace("{count}", &length.to_string())
    };
    let [start, next, result] = [lines.start, lines.combine, lines.result].map(with_sides);
    let first = lines.first;
    let body = format!(
        "let i = id.x;\nif i < {all}u {{\nvar total = {start};\nfor (var k = {first}u; k < {length}u; k++) {{\ntotal = {next};\n}}\noutput[i] = {result};\n}}\n"
    );
    let (by_row, rule) = (lines.by_row, lines.rule);
    task(
        lines.command,
        slots,
        Vec::new(),
        kernel(&from_input(Element::F32), "64", ID, &body),
        (cover(&[m, n]), (-5.0, 5.0)),
        each(move |buffers, at| {
            let cell = |k: usize| {
                if by_row {
                    buffers[0][at * n + k]
                } else {
                    buffers[0][k * n + at]
                }
            };
            (at < all).then(|| rule(&(0..length).map(cell).collect::<Vec<f64>>()))
        }),
    )
}

/// What a neural layer does with its sums: a name, the expression, and the same in Rust.
type Activation = (&'static str, &'static str, fn(f64) -> f64);

const ACTIVATIONS: [Activation; 4] = [
    ("[ReLU|relu]", "max(total, 0.0)", |x| x.max(0.0)),
    ("sigmoid", "1.0 / (1.0 + exp(-total))", |x| {
        1.0 / (1.0 + (-x).exp())
    }),
    ("tanh", "tanh(total)", f64::tanh),
    ("[no|a linear]", "total", |x| x),
];

/// A fully connected layer of a neural network.
fn dense_layer(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (m, n) = rows_and_columns(&mut slots, sampler);
    let (name, result, activation) = *sampler.pick(&ACTIVATIONS);
    slots.phrase("activation", name);
    let declarations = read(0, "weights", "f32")
        + &read(1, "bias", "f32")
        + &read(2, "input", "f32")
        + &write(3, "output", "f32");
    let body = format!(
        "let i = id.x;\nif i < {m}u {{\nvar total = bias[i];\nfor (var k = 0u; k < {n}u; k++) {{\ntotal = total + weights[i * {n}u + k] * input[k];\n}}\noutput[i] = {result};\n}}\n"
    );
    task(
        "[compute a dense layer with {n} inputs, {m} outputs and {activation} activation|run a fully connected layer, {n} in, {m} out, {activation} activation|\
         do the forward pass of a linear layer of {m} neurons over {n} inputs with a bias and {activation} activation|evaluate a neural network layer with {n} inputs and {m} neurons, {activation} activation|\
         apply a dense layer of size {n} to {m} with bias and {activation} activation|compute W x + b for a {size} weight matrix with {activation} activation|\
         compute {m} neurons with {n} inputs each, with biases and {activation} activation|do an MLP layer from {n} to {m} units with {activation} activation|\
         multiply a {size} weight matrix by the inputs, add the biases and apply {activation} activation|calculate the outputs of {m} neurons from {n} inputs, {activation} activation at the end|\
         infer one fully connected layer, weights {size}, {activation} activation|\
                   let {m} neurons see {n} inputs, with biases and {activation} activation|do the matrix-vector product plus bias of a {n}-to-{m} layer and {activation} activation|run a perceptron layer with {m} outputs for {n} inputs and {activation} activation|\
         let each thread compute one of {m} neurons over {n} inputs with bias, {activation} activation]",
        slots,
        Vec::new(),
        kernel(&declarations, "64", ID, &body),
        (cover(&[m, n]), (-1.0, 1.0)),
        each(move |buffers, at| {
            let row = |k: usize| buffers[0][at * n + k] * buffers[2][k];
            (at < m).then(|| activation(buffers[1][at] + (0..n).map(row).sum::<f64>()))
        }),
    )
}

/// A weighted sum of the nine cells around each cell of a grid.
struct Convolution {
    name: &'static str,
    command: &'static str,
    /// Row by row.
    weights: [i32; 9],
    divisor: i32,
}

const CONVOLUTIONS: [Convolution; 6] = [
    Convolution {
        name: "gaussian-grid",
        command: "[apply a 3x3 Gaussian blur to {grid} {edges}|blur {grid} with the kernel 1 2 1, 2 4 2, 1 2 1 over 16 {edges}|do a 3x3 Gaussian convolution of {grid} {edges}|\
                  convolve {grid} with (1 2 1; 2 4 2; 1 2 1) / 16 {edges}|smooth {grid} with a 3x3 Gaussian kernel {edges}|run a 3x3 Gaussian filter over {grid} {edges}|\
                  weigh the nine cells around each cell of {grid} with 4, 2 and 1 (center, sides, corners) and divide by 16 {edges}|\
                  gaussian-blur {grid} with nine taps {edges}|\
                   apply a small Gaussian of 3 by 3 weights to {grid} {edges}|mix each cell of {grid} with its eight neighbors by Gaussian weights {edges}|low-pass {grid} with the binomial 3x3 kernel {edges}|soften {grid} with a Gaussian of nine weights {edges}|\
                  denoise {grid} by a 3x3 Gaussian {edges}|filter {grid} with a 3 by 3 bell-shaped kernel 1-2-1 {edges}|take the Gaussian-weighted mean over the 3x3 neighborhood in {grid} {edges}]",
        weights: [1, 2, 1, 2, 4, 2, 1, 2, 1],
        divisor: 16,
    },
    Convolution {
        name: "nine-cell-mean",
        command: "[apply a 3x3 box blur to {grid} {edges}|average each cell of {grid} with its eight neighbors {edges}|take the mean of the 3x3 block around each cell of {grid} {edges}|\
                  convolve {grid} with a 3x3 kernel of ones over 9 {edges}|do a 3x3 mean filter on {grid} {edges}|blur {grid} with nine equal weights {edges}|\
                   smear {grid} by the plain average of 3x3 cells {edges}|set each cell of {grid} to the average of the nine cells at and around it {edges}|\
                  replace each cell of {grid} by the mean of the nine cells around it {edges}|smooth {grid} with a 3 by 3 box filter {edges}|sum the 3x3 neighborhood of each cell of {grid} and divide by 9 {edges}|\
                  box blur {grid} with radius 1 in both directions {edges}|run a uniform 3x3 blur over {grid} {edges}|average {grid} over the Moore neighborhood, center included {edges}|\
                  take the local 3x3 average in {grid} {edges}]",
        weights: [1; 9],
        divisor: 9,
    },
    Convolution {
        name: "sobel-x-grid",
        command: "[apply the horizontal Sobel kernel to {grid} {edges}|compute the Sobel x gradient of {grid} {edges}|convolve {grid} with -1 0 1, -2 0 2, -1 0 1 {edges}|\
                  run a Sobel-x filter over {grid} {edges}|detect vertical edges in {grid} with the Sobel operator {edges}|compute Gx of the Sobel operator on {grid} {edges}|\
                  take the horizontal derivative of {grid} with a Sobel kernel {edges}|apply (-1 0 1; -2 0 2; -1 0 1) to each cell of {grid} {edges}|\
                  find the change from left to right in {grid} with Sobel weights {edges}|sobel {grid} along x {edges}|\
                   differentiate {grid} in x by a Sobel filter {edges}|get the x component of the Sobel gradient of {grid} {edges}|compute right minus left with weights 1 2 1 on {grid} {edges}|do a 3x3 Sobel in the x direction on {grid} {edges}|\
                  write the horizontal Sobel response of {grid} {edges}]",
        weights: [-1, 0, 1, -2, 0, 2, -1, 0, 1],
        divisor: 1,
    },
    Convolution {
        name: "sobel-y-grid",
        command: "[apply the vertical Sobel kernel to {grid} {edges}|compute the Sobel y gradient of {grid} {edges}|convolve {grid} with -1 -2 -1, 0 0 0, 1 2 1 {edges}|\
                  run a Sobel-y filter over {grid} {edges}|detect horizontal edges in {grid} with the Sobel operator {edges}|compute Gy of the Sobel operator on {grid} {edges}|\
                  take the vertical derivative of {grid} with a Sobel kernel {edges}|apply (-1 -2 -1; 0 0 0; 1 2 1) to each cell of {grid} {edges}|\
                  find the change from top to bottom in {grid} with Sobel weights {edges}|sobel {grid} along y {edges}|\
                   differentiate {grid} in y by a Sobel filter {edges}|get the y component of the Sobel gradient of {grid} {edges}|compute the row below minus the row above with weights 1 2 1 on {grid} {edges}|do a 3x3 Sobel in the y direction on {grid} {edges}|\
                  write the vertical Sobel response of {grid} {edges}]",
        weights: [-1, -2, -1, 0, 0, 0, 1, 2, 1],
        divisor: 1,
    },
    Convolution {
        name: "sharpen-grid",
        command: "[sharpen {grid} with the kernel 0 -1 0, -1 5 -1, 0 -1 0 {edges}|apply a 3x3 sharpening kernel to {grid} {edges}|sharpen {grid} {edges}|\
                  convolve {grid} with (0 -1 0; -1 5 -1; 0 -1 0) {edges}|run a sharpen filter over {grid}, 5 in the center and -1 on the sides {edges}|\
                  compute five times each cell of {grid} minus its four neighbors {edges}|make the details of {grid} crisper with a 3x3 sharpen kernel {edges}|\
                  subtract the 5-point Laplacian from {grid} {edges}|do a 3x3 sharpen convolution of {grid} {edges}|\
                   unblur {grid} a bit with a 3 by 3 sharpen kernel {edges}|boost each cell of {grid} against its four neighbors with weights 5 and -1 {edges}|make {grid} sharper {edges}|enhance the edges in {grid} with the usual sharpening kernel {edges}|\
                  filter {grid} with the standard sharpen matrix {edges}|compute 5 * center - left - right - up - down for each cell of {grid} {edges}]",
        weights: [0, -1, 0, -1, 5, -1, 0, -1, 0],
        divisor: 1,
    },
    Convolution {
        name: "eight-neighbor-laplacian",
        command: "[apply the Laplacian with eight neighbors to {grid} {edges}|compute the 9-point Laplacian of {grid} with -8 in the center {edges}|convolve {grid} with 1 1 1, 1 -8 1, 1 1 1 {edges}|\
                  sum the eight neighbors minus eight times the cell for {grid} {edges}|run an edge filter with ones around -8 over {grid} {edges}|apply (1 1 1; 1 -8 1; 1 1 1) to each cell of {grid} {edges}|\
                  take the 3x3 Laplacian with diagonals of {grid} {edges}|detect edges in {grid} by the 8-connected Laplacian {edges}|\
                   compute the sum of the eight cells around each cell of {grid} minus 8 times the center {edges}|outline {grid} with a 3x3 kernel of -8 and ones {edges}|get the Laplacian over all eight directions of {grid} {edges}|do a 3x3 Laplace convolution of {grid}, diagonals included {edges}|\
                  find by how much the eight neighbors of each cell of {grid} exceed it in total {edges}|laplace filter {grid} over the Moore neighborhood {edges}|\
                  add up all eight neighbors of each cell of {grid} and take away 8 times the cell {edges}]",
        weights: [1, 1, 1, 1, -8, 1, 1, 1, 1],
        divisor: 1,
    },
];

/// The side of a square grid, in the slot `n`.
fn side(slots: &mut Slots, sampler: &mut Sampler) -> usize {
    let n = *sampler.pick(&[8_usize, 10, 12, 16, 20, 24, 32]);
    slots.text("n", n.to_string());
    n
}

fn convolve(convolution: &Convolution, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = side(&mut slots, sampler);
    slots.phrase("grid", "[a {n}x{n} grid|a grid of {n} by {n} cells|a {n} by {n} field of floats|a 2D array of {n}x{n} floats|a {n}x{n} heightmap|a {n} x {n} image of floats]");
    let wrap = wraps(&mut slots, &mut modifiers, sampler);
    let weights = convolution.weights;
    let list: Vec<String> = weights.iter().map(|&weight| float(weight.into())).collect();
    let [row, column] = ["y + dy", "x + dx"].map(|place| {
        if wrap {
            format!("({place} + {}u) % {n}u", n - 1)
        } else {
            format!("clamp({place}, 1u, {n}u) - 1u")
        }
    });
    let divided = if convolution.divisor == 1 {
        String::new()
    } else {
        format!(" / {}.0", convolution.divisor)
    };
    let statements = format!(
        "var weights = array<f32, 9>({});\nvar total = 0.0;\nfor (var dy = 0u; dy < 3u; dy++) {{\nfor (var dx = 0u; dx < 3u; dx++) {{\n\
         let row = {row};\nlet column = {column};\ntotal = total + weights[dy * 3u + dx] * input[row * {n}u + column];\n}}\n}}\n\
         output[y * {n}u + x] = total{divided};",
        list.join(", ")
    );
    let divisor = f64::from(convolution.divisor);
    task(
        convolution.command,
        slots,
        modifiers,
        over_cells(&from_input(Element::F32), n, n, &statements),
        (cover(&[n]), (-10.0, 10.0)),
        each(move |buffers, at| {
            let mut total = 0.0;
            for (place, &weight) in weights.iter().enumerate() {
                let (down, across) = (place as isize / 3 - 1, place as isize % 3 - 1);
                let row = neighbor(at / n, down, n, wrap);
                let column = neighbor(at % n, across, n, wrap);
                total += f64::from(weight) * buffers[0][row * n + column];
            }
            Some(total / divisor)
        }),
    )
}

/// What is made of four cells.
struct Pooling {
    name: &'static str,
    command: &'static str,
    /// An expression of the cells `a`, `b`, `c` and `d`.
    code: &'static str,
    rule: fn(&[f64; 4]) -> f64,
}

const POOLINGS: [Pooling; 2] = [
    Pooling {
        name: "max-pool",
        command: "[apply 2x2 max pooling to {grid}|max pool {grid} with a window of 2 and a stride of 2|downsample {grid} by taking the maximum of each 2x2 block|\
                  halve {grid}, keeping the largest of every four cells|write the maximum of every 2x2 block of {grid}|do a max-pooling layer, 2x2, on {grid}|\
                  reduce each 2 by 2 block of {grid} to its maximum|shrink {grid} to half its size with the max of each block|compute the next level of a max pyramid from {grid}|\
                  run MaxPool2d(2) on {grid}|\
                   keep only the maximum of each four cells of {grid} at half the resolution|do a 2 by 2 max reduction of {grid} to a quarter of its cells|pool {grid} by 2 in both directions with max|build the next max mip level of {grid}|take the greatest value in each 2x2 tile of {grid}]",
        code: "max(max(a, b), max(c, d))",
        rule: |cells| cells.iter().copied().fold(f64::NEG_INFINITY, f64::max),
    },
    Pooling {
        name: "average-pool",
        command: "[apply 2x2 average pooling to {grid}|average pool {grid} with a window of 2 and a stride of 2|downsample {grid} by averaging each 2x2 block|\
                  halve {grid}, averaging every four cells|write the mean of every 2x2 block of {grid}|do an average-pooling layer, 2x2, on {grid}|\
                  reduce each 2 by 2 block of {grid} to its mean|shrink {grid} to half its size by a box filter|compute the next mip level of {grid}|run AvgPool2d(2) on {grid}|\
                   scale {grid} down to half its width and height by averaging|do a 2 by 2 mean reduction of {grid} to a quarter of its cells|\
                  pool {grid} by 2 in both directions with the mean|generate a mipmap, one level down, from {grid}|take the average value in each 2x2 tile of {grid}]",
        code: "(a + b + c + d) * 0.25",
        rule: |cells| cells.iter().sum::<f64>() / 4.0,
    },
];

fn pool(pooling: &Pooling, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&mut slots, sampler);
    slots.phrase("grid", "[a {n}x{n} grid|a grid of {n} by {n} cells|a {n} by {n} field of floats|a 2D array of {n}x{n} floats|a {n} x {n} image of floats|a {n}x{n} feature map]");
    let m = n / 2;
    let statements = format!(
        "let at = y * {0}u + x * 2u;\nlet a = input[at];\nlet b = input[at + 1u];\nlet c = input[at + {n}u];\nlet d = input[at + {1}u];\noutput[y * {m}u + x] = {2};",
        2 * n,
        n + 1,
        pooling.code
    );
    let rule = pooling.rule;
    task(
        pooling.command,
        slots,
        Vec::new(),
        over_cells(&from_input(Element::F32), m, m, &statements),
        (cover(&[n]), (-10.0, 10.0)),
        each(move |buffers, at| {
            let cell = |down: usize, across: usize| {
                buffers[0][(at / m * 2 + down) * n + at % m * 2 + across]
            };
            (at < m * m).then(|| rule(&[cell(0, 0), cell(0, 1), cell(1, 0), cell(1, 1)]))
        }),
    )
}

/// A life-like automaton: its names, and the numbers of neighbours that give birth and let survive.
type Life = (&'static str, &'static [u32], &'static [u32]);

const LIVES: [Life; 8] = [
    (
        "[Day and Night|Day & Night (B3678/S34678)|the B3678/S34678 automaton|the Day & Night cellular automaton]",
        &[3, 6, 7, 8],
        &[3, 4, 6, 7, 8],
    ),
    (
        "[Maze|the Maze automaton (B3/S12345)|the B3/S12345 automaton|the maze-growing automaton B3/S12345]",
        &[3],
        &[1, 2, 3, 4, 5],
    ),
    (
        "[Replicator|the Replicator automaton (B1357/S1357)|the B1357/S1357 automaton|the replicator rule B1357/S1357]",
        &[1, 3, 5, 7],
        &[1, 3, 5, 7],
    ),
    (
        "[the 2x2 rule|the 2x2 automaton (B36/S125)|the B36/S125 automaton|the life-like rule 2x2 (B36/S125)]",
        &[3, 6],
        &[1, 2, 5],
    ),
    (
        "[Morley|the Morley automaton (B368/S245)|the B368/S245 automaton|Morley's rule (B368/S245)]",
        &[3, 6, 8],
        &[2, 4, 5],
    ),
    (
        "[Anneal|the Anneal automaton (B4678/S35678)|the B4678/S35678 automaton|the majority-like rule Anneal (B4678/S35678)]",
        &[4, 6, 7, 8],
        &[3, 5, 6, 7, 8],
    ),
    (
        "[Diamoeba|the Diamoeba automaton (B35678/S5678)|the B35678/S5678 automaton|the Diamoeba cellular automaton]",
        &[3, 5, 6, 7, 8],
        &[5, 6, 7, 8],
    ),
    (
        "[34 Life|the 34 Life automaton (B34/S34)|the B34/S34 automaton|the life-like rule B34/S34]",
        &[3, 4],
        &[3, 4],
    ),
];

fn life(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = side(&mut slots, sampler);
    slots.phrase(
        "on",
        "[on a {n}x{n} grid|on a {n} by {n} board|with {n}x{n} cells|on {n} by {n} cells|in a {n}x{n} world|on a square grid of side {n}|, grid size {n}x{n}]",
    );
    let (name, born, survives) = *sampler.pick(&LIVES);
    slots.phrase("name", name);
    let counts = |list: &[u32]| {
        let tests: Vec<String> = list.iter().map(|k| format!("count == {k}u")).collect();
        tests.join(" || ")
    };
    let last = n - 1;
    let statements = format!(
        "var count = 0u;\nfor (var dy = 0u; dy < 3u; dy++) {{\nfor (var dx = 0u; dx < 3u; dx++) {{\nif dx != 1u || dy != 1u {{\n\
         count = count + input[(y + dy + {last}u) % {n}u * {n}u + (x + dx + {last}u) % {n}u];\n}}\n}}\n}}\n\
         let born = {};\nlet survives = {};\nlet alive = input[y * {n}u + x] == 1u;\noutput[y * {n}u + x] = select(0u, 1u, select(born, survives, alive));",
        counts(born),
        counts(survives)
    );
    task(
        "[do one step of {name} {on}|compute the next generation of {name} {on}|run {name} for one generation {on}|update {name} {on}|simulate one tick of {name} {on}|\
         advance {name} by one generation {on}|step {name} once {on}|iterate {name} once {on}|evolve cells by {name} {on}|let {name} run for a single generation {on}|\
         apply the rules of {name} once {on}|count the eight neighbors of each cell and apply {name} {on}|decide which cells live next in {name} {on}|\
         play one round of {name} {on}|write the next state of {name} {on}] [||with wrap-around|, wrapping at the edges|on a torus|with periodic edges]",
        slots,
        Vec::new(),
        over_cells(&from_input(Element::U32), n, n, &statements),
        (cover(&[n]), (0.0, 1.0)),
        each(move |buffers, at| {
            let alive = buffers[0][at] > 0.5;
            let mut count = 0_u32;
            for (down, across) in (0..9).map(|place| (place / 3 - 1, place % 3 - 1)) {
                let row = neighbor(at / n, down, n, true);
                let column = neighbor(at % n, across, n, true);
                count += u32::from(buffers[0][row * n + column] > 0.5);
            }
            let others = count - u32::from(alive);
            let lives = if alive { survives } else { born };
            Some(f64::from(u8::from(lives.contains(&others))))
        }),
    )
}

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
         find the mean value of {buffer} within every workgroup {workgroup}]",
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
         merge the bit masks in {buffer} by {op} per workgroup {workgroup}]",
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

/// One atomic number that is written.
fn atomic(binding: u32, name: &str, ty: &str) -> String {
    format!("@group(0) @binding({binding}) var<storage, read_write> {name}: atomic<{ty}>;\n")
}

/// An array of so many atomic numbers.
fn atomics(binding: u32, name: &str, ty: &str, length: usize) -> String {
    format!(
        "@group(0) @binding({binding}) var<storage, read_write> {name}: array<atomic<{ty}>, {length}>;\n"
    )
}

/// Counts the indices of `buffer` that pass `condition`, which `test` states again; `inputs` are the buffers it reads.
fn counter(
    inputs: &[&'static str],
    element: Element,
    condition: &str,
    range: (f32, f32),
    test: impl Fn(&[Buffer], usize) -> bool + Send + Sync + 'static,
) -> Work {
    let declarations: String = inputs
        .iter()
        .zip(0..)
        .map(|(name, binding)| read(binding, name, element.code()))
        .collect();
    Work {
        modifiers: Vec::new(),
        declarations: declarations + &atomic(inputs.len() as u32, "count", "u32"),
        buffer: inputs[0],
        statements: format!("if {condition} {{\natomicAdd(&count, 1u);\n}}"),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, _| {
            let all = 0..buffers[0].len();
            Some(all.filter(|&at| test(buffers, at)).count() as f64)
        }),
    }
}

/// How two numbers compare: in words, in WGSL and in Rust.
type Comparison = (&'static str, &'static str, fn(f64, f64) -> bool);

const COMPARISONS: [Comparison; 4] = [
    (
        "[greater than|larger than|above|bigger than]",
        ">",
        |a, b| a > b,
    ),
    ("[less than|smaller than|below|lower than]", "<", |a, b| {
        a < b
    }),
    ("[equal to|the same as|identical to]", "==", |a, b| {
        (a - b).abs() < 0.5
    }),
    ("[different from|unequal to|not equal to]", "!=", |a, b| {
        (a - b).abs() > 0.5
    }),
];

/// A threshold for the elements of an array, in the slot `k`.
fn threshold(element: Element, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let k = if element.is_whole() || sampler.chance(0.5) {
        sampler.int(1, 12) as f64
    } else {
        sampler.decimal(0.1, 4.0, 0.1)
    };
    slots.value("k", words::decimal(k));
    k
}

const ATOMICS: [Kernel; 13] = [
    Kernel {
        name: "count-between",
        commands: "[count the [elements|values|numbers] of {buffer} between {low} and {high}, both included|count how many [elements|values] of {buffer} lie between {low} and {high}|\
                   atomically count the [entries|values] of {buffer} in the range {low} to {high}|count x in {buffer} with {low} <= x <= {high}|find how many numbers in {buffer} are from {low} to {high}|\
                   count the [elements|values] of {buffer} within {low}..{high}|use an atomic counter for the values of {buffer} in the interval from {low} to {high}|\
                   tally the values of {buffer} that are at least {low} and at most {high}|count x >= {low} && x <= {high} over {buffer}|get the number of entries of {buffer} not below {low} and not above {high}|\
                   count how many items of {buffer} fall between {low} and {high} with atomicAdd|determine how many values in {buffer} lie in the closed range {low} to {high}|\
                   count the samples in {buffer} that are in range, {low} to {high}|count those values of {buffer} that lie within the limits {low} and {high}|\
                   work out how many readings in {buffer} are between {low} and {high} inclusive]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let low = sampler.int(1, 6) as f64;
            let high = low + sampler.int(1, 6) as f64;
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            let condition = format!(
                "input[i] >= {} && input[i] <= {}",
                element.scalar(low),
                element.scalar(high)
            );
            counter(
                &["input"],
                element,
                &condition,
                (-5.0, 15.0),
                move |buffers, at| (low..=high).contains(&buffers[0][at]),
            )
        },
    },
    Kernel {
        name: "count-multiples",
        commands: "[count the [elements|values|numbers] of {buffer} that are {kind}|count how many [elements|numbers] of {buffer} are {kind}|atomically count the [entries|values] of {buffer} that are {kind}|\
                   find how many [values|numbers] in {buffer} are {kind}|use an atomic counter for the [elements|values] of {buffer} which are {kind}|tally what is {kind} in {buffer}|\
                   determine how many entries of {buffer} are {kind}|get the count of those numbers in {buffer} that are {kind}|tell how many values in {buffer} are {kind}|\
                   count with atomicAdd which values of {buffer} are {kind}|add 1 to a counter for each value of {buffer} that is {kind}|count x in {buffer} where {test}|\
                   work out how many items in {buffer} are {kind}|test each element of {buffer} and count those that are {kind}|count the x of {buffer} with {test} in an atomic]",
        elements: &[Element::U32, Element::I32],
        draw: |element, slots, sampler| {
            let k = if sampler.chance(0.5) {
                2
            } else {
                sampler.int(3, 10)
            };
            let odd = k == 2 && sampler.chance(0.5);
            slots.text("k", k.to_string());
            let (kind, test) = if odd {
                ("[odd|not even|not divisible by 2]", "[x % 2 != 0|x is odd]")
            } else if k == 2 {
                ("[even|even|divisible by 2]", "[x % 2 == 0|x is even]")
            } else {
                (
                    "[divisible by {k}|evenly divisible by {k}]",
                    "[x % {k} == 0|x is a multiple of {k}]",
                )
            };
            slots.phrase("kind", kind);
            slots.phrase("test", test);
            let sign = if odd { "!=" } else { "==" };
            let (divisor, zero) = (element.scalar(k as f64), element.scalar(0.0));
            let condition = format!("input[i] % {divisor} {sign} {zero}");
            counter(
                &["input"],
                element,
                &condition,
                (-50.0, 50.0),
                move |buffers, at| (buffers[0][at] as i64 % k == 0) != odd,
            )
        },
    },
    Kernel {
        name: "count-where-buffers-compare",
        commands: "[count where A is {relation} B for {two}|count the indices at which {two} have a(i) {relation} b(i)|count how often the first of {two} is {relation} the second|\
                   atomically count the places where the first of {two} is {relation} the second|compare {two} and count how many elements of the first are {relation} those of the second|\
                   find the number of indices where a(i) is {relation} b(i) in {two}|use an atomic counter over {two}, counting where the first is {relation} the second|\
                   tally the pairs from {two} whose first element is {relation} the second|\
                   count with atomicAdd where the first of {two} is {relation} the second|count the pairs in {two} with the first {relation} the second|\
                   tell in how many places a is {relation} b, given {two}|get the count of elements in the first of {two} that are {relation} their partner in the second|\
                   add 1 to an atomic for each index of {two} where a is {relation} b|determine for {two} how many times the first is {relation} the second|\
                   count elementwise over {two} where the left one is {relation} the right one]",
        elements: &[Element::U32, Element::I32, Element::F32],
        draw: |element, slots, sampler| {
            let choices = if element.is_whole() { 4 } else { 2 };
            let (relation, sign, test) = COMPARISONS[sampler.below(choices)];
            slots.phrase("relation", relation);
            counter(
                &["a", "b"],
                element,
                &format!("a[i] {sign} b[i]"),
                (-5.0, 15.0),
                move |buffers, at| test(buffers[0][at], buffers[1][at]),
            )
        },
    },
    Kernel {
        name: "total-set-bits",
        commands: "[count all set bits in {buffer}|count the one bits of the whole of {buffer}|add up the population counts of {buffer}|compute the total popcount of {buffer}|\
                   find how many bits are set in {buffer} altogether|sum countOneBits over {buffer} with an atomic|atomically add up the number of ones in the bits of {buffer}|\
                   count the members of a bitset stored in {buffer}|get the number of 1 bits in all of {buffer}|total the set bits of every word in {buffer}|\
                   compute the Hamming weight of {buffer} as a whole|count the occupied cells of a bit mask in {buffer}|tally set bits across {buffer} into one counter|\
                   use atomicAdd to count the 1 bits of all words in {buffer}|work out the cardinality of the bit set in {buffer}]",
        elements: &[Element::U32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code()) + &atomic(1, "count", "u32"),
            buffer: "input",
            statements: "atomicAdd(&count, countOneBits(input[i]));".into(),
            sample: (ELEMENTS, (0.0, 1_000.0)),
            rule: each(|buffers, _| {
                let ones = buffers[0].iter().map(|&x| (x as u32).count_ones());
                Some(f64::from(ones.sum::<u32>()))
            }),
        },
    },
    Kernel {
        name: "histogram-of-classes",
        commands: "[compute a histogram of {buffer} with {bins} classes of width {w}, larger values in the last|count the values of {buffer} in {bins} bins of width {w}, the last one open|\
                   build a histogram of {buffer}, bin = min(x / {w}, {bins} - 1), {bins} bins|sort the values of {buffer} into {bins} classes, each {w} wide, and count them|\
                   tally {buffer} in steps of {w} into {bins} buckets, clamping to the last one|make a histogram of {buffer} with a bin width of {w} and {bins} bins, overflow in the last|\
                   group the ages in {buffer} into {bins} classes of {w} years and count each, older ones in the last|atomically count {buffer} into {bins} intervals of {w}, the rest into the last|\
                   bin {buffer} by x / {w} into {bins} counters, values beyond going to the last|\
                   count the scores in {buffer} by steps of {w} into {bins} classes, higher ones in the last|do a clamped histogram of {buffer}: {bins} bins, bin width {w}|histogram {buffer} with {bins} buckets {w} wide, clamped at the top|\
                   count how many values of {buffer} fall in each of {bins} intervals of length {w}, the last taking everything above|\
                   get the counts of {buffer} per class, class width {w}, {bins} classes, clamped|fill {bins} bins of size {w} from {buffer}, with too large values in the last bin]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let bins = *sampler.pick(&[4_usize, 5, 8, 10, 12, 16, 20]);
            let width = *sampler.pick(&[2_usize, 3, 4, 5, 8, 10, 16, 20, 25, 50]);
            slots.text("bins", bins.to_string());
            slots.text("w", width.to_string());
            let last = bins - 1;
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code()) + &atomics(1, "bins", "u32", bins),
                buffer: "input",
                statements: format!(
                    "let bin = min(input[i] / {width}u, {last}u);\natomicAdd(&bins[bin], 1u);"
                ),
                sample: (ELEMENTS, (0.0, 200.0)),
                rule: each(move |buffers, bin| {
                    let bins = buffers[0].iter().map(|&x| (x as usize / width).min(last));
                    Some(bins.filter(|&found| found == bin).count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "atomic-minimum",
        commands: "[compute the minimum of {buffer} with [atomicMin|an atomic]|lower one atomic to the minimum of {buffer} with atomicMin|find the smallest value of {buffer} by atomicMin|\
                   reduce {buffer} to its minimum with an atomic|let every thread do an atomicMin of its element of {buffer}|take the atomic minimum over {buffer}|\
                   use atomicMin to get the least element of {buffer}|atomically find the smallest element of {buffer}|keep the lowest value of {buffer} in an atomic|\
                   put the atomic min of {buffer} into one result|\
                   get the min of {buffer} via atomicMin on one result|min-reduce {buffer} with atomics|write the least of {buffer} to one atomic, all threads updating it|\
                   have all threads race with atomicMin for the minimum of {buffer}|search {buffer} for the lowest value with an atomic minimum]",
        elements: &[Element::I32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code()) + &atomic(1, "result", element.code()),
            buffer: "input",
            statements: "atomicMin(&result, input[i]);".into(),
            sample: (ELEMENTS, (-100.0, 100.0)),
            rule: each(|buffers, _| Some(buffers[0].iter().copied().fold(0.0, f64::min))),
        },
    },
    Kernel {
        name: "atomic-bits",
        commands: "[combine all [elements|values] of {buffer} by bitwise {op} in one atomic|{op} all elements of {buffer} together atomically|bitwise {op} the whole of {buffer} into one atomic|\
                   reduce {buffer} with {function}|merge the bit flags of {buffer} by {op} into one word with atomics|use {function} over all elements of {buffer}|\
                   let every thread do an {function} of its element of {buffer}|take the bitwise {op} of everything in {buffer} with an atomic|compute the {op} of all masks in {buffer} with {function}|\
                   fold {buffer} into one u32 by atomic bitwise {op}|\
                   bring all bits of {buffer} together with {function}|make one word out of {buffer} by {function}|collect the bits of {buffer} with {function} on one result|\
                   do an atomic {op} reduction over {buffer}|gather all words of {buffer} in a single atomic by bitwise {op}]",
        elements: &[Element::U32],
        draw: |element, slots, sampler| {
            let is_or = sampler.chance(0.6);
            let function = if is_or { "atomicOr" } else { "atomicXor" };
            slots.phrase("op", if is_or { "[or|OR]" } else { "[xor|XOR]" });
            slots.phrase("function", function);
            Work {
                modifiers: vec![if is_or { "or" } else { "xor" }],
                declarations: read(0, "input", element.code()) + &atomic(1, "result", "u32"),
                buffer: "input",
                statements: format!("{function}(&result, input[i]);"),
                sample: (ELEMENTS, (0.0, 1_000.0)),
                rule: each(move |buffers, _| {
                    let words = buffers[0].iter().map(|&x| x as u32);
                    let word = words.fold(0_u32, |all, x| if is_or { all | x } else { all ^ x });
                    Some(word.into())
                }),
            }
        },
    },
    Kernel {
        name: "any-above",
        commands: "[set a flag to 1 if any [element|value] of {buffer} is [greater than|above|over] {k}|check whether any [element|value] of {buffer} is [greater than|above|larger than] {k}|\
                   test if some value in {buffer} exceeds {k}, writing 1 to an atomic flag|write 1 if {buffer} holds a value above {k}|raise an atomic flag when an element of {buffer} is over {k}|\
                   detect whether {buffer} contains a number greater than {k}|compute any(x > {k}) over {buffer}|tell if at least one value of {buffer} is larger than {k}, 1 for yes|\
                   store 1 in a flag when something in {buffer} goes above {k}|find out if anything in {buffer} is bigger than {k}, as 0 or 1|\
                   let any thread whose element of {buffer} is above {k} set a shared flag|do an any-reduction of x > {k} on {buffer}|\
                   write whether something in {buffer} is above {k} to a flag|signal with a flag that {buffer} has a value beyond {k}|\
                   set found to 1 if there is an x > {k} in {buffer}]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = threshold(element, slots, sampler);
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code()) + &atomic(1, "found", "u32"),
                buffer: "input",
                statements: format!(
                    "if input[i] > {} {{\natomicStore(&found, 1u);\n}}",
                    element.scalar(k)
                ),
                sample: (ELEMENTS, (-5.0, 8.0)),
                rule: each(move |buffers, _| {
                    Some(f64::from(u8::from(buffers[0].iter().any(|&x| x > k))))
                }),
            }
        },
    },
    Kernel {
        name: "bitset-of-values",
        commands: "[mark which numbers occur in {buffer} in a bitset|set the bit of every value of {buffer} in a bitset|build a bitset of the values in {buffer}|\
                   record the numbers that {buffer} contains as bits with atomicOr|turn the values of {buffer} into a bit mask, bit x set for each x|\
                   set bit x % 32 of word x / 32 for each x in {buffer}|make a set of the ids in {buffer}, stored as bits|insert every element of {buffer} into a bitset atomically|\
                   flag the seen ids of {buffer} in a packed bit array|\
                   remember in packed bits which numbers {buffer} has|write a membership bit mask for the indices in {buffer}|mark visited nodes listed in {buffer} in a bitset|\
                   use atomicOr to set one bit per value of {buffer}|collect the distinct values of {buffer} in a bit array|encode the numbers in {buffer} as a bitmap with 32 per word]",
        elements: &[Element::U32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code())
                + "@group(0) @binding(1) var<storage, read_write> bits: array<atomic<u32>>;\n",
            buffer: "input",
            statements: "let x = input[i];\natomicOr(&bits[x / 32u], 1u << (x % 32u));".into(),
            sample: (ELEMENTS, (0.0, 1_000.0)),
            rule: each(|buffers, word| {
                let places = buffers[0].iter().map(|&x| x as usize);
                let here = places.filter(|place| place / 32 == word);
                Some(
                    here.fold(0_u32, |bits, place| bits | (1_u32 << (place % 32)))
                        .into(),
                )
            }),
        },
    },
    Kernel {
        name: "append-passing",
        commands: "[append the {things} of the [elements|values] of {buffer} [above|greater than|larger than] {k} to a list with an atomic counter|\
                   compact {buffer}: append the {things} of all values above {k} and count them|stream-compact the {things} of {buffer} where x > {k} with atomicAdd slots|\
                   collect the {things} of the entries of {buffer} over {k}, allocating slots atomically|write the {things} of those elements of {buffer} that exceed {k} to a list and count them|\
                   filter {buffer}, appending the {things} of values greater than {k} through an atomic counter|build a list of the {things} of all x > {k} in {buffer} with an append counter|\
                   let each thread whose value in {buffer} is above {k} reserve a slot and write its {thing}|push the {things} of the values above {k} of {buffer} onto a list, order free|\
                   append to a list the {things} of what is above {k} in {buffer}, with a counter|atomically append the {things} of elements over {k} of {buffer}|\
                   gather the {things} of passing elements of {buffer}, x > {k}, with atomicAdd allocation|make an append buffer of the {things} of {buffer} values bigger than {k}|\
                   reserve a slot by atomicAdd for each element of {buffer} over {k} and store its {thing} there|output the {things} of the elements of {buffer} larger than {k}, packed, with their count]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let k = threshold(element, slots, sampler);
            let by_index = sampler.chance(0.5);
            slots.text("thing", if by_index { "index" } else { "value" });
            slots.text("things", if by_index { "indices" } else { "values" });
            let (ty, entry) = if by_index {
                ("u32", "i")
            } else {
                (element.code(), "input[i]")
            };
            Work {
                modifiers: vec![if by_index { "indices" } else { "values" }],
                declarations: read(0, "input", element.code())
                    + &write(1, "list", ty)
                    + &atomic(2, "count", "u32"),
                buffer: "input",
                statements: format!(
                    "if input[i] > {} {{\nlet slot = atomicAdd(&count, 1u);\nlist[slot] = {entry};\n}}",
                    element.scalar(k)
                ),
                sample: (ELEMENTS, (-5.0, 15.0)),
                rule: each(move |buffers, _| {
                    Some(buffers[0].iter().filter(|&&x| x > k).count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "sum-of-blocks",
        commands: "[add up every {k} consecutive elements of {buffer} with atomics|sum each block of {k} elements of {buffer} atomically|atomically add element i of {buffer} to sums(i / {k})|\
                   compute the sums of groups of {k} elements of {buffer} with atomicAdd|total {buffer} in chunks of {k} with atomics|reduce {buffer} by blocks of {k} with atomic adds|\
                   write the sum of each run of {k} elements of {buffer}, using atomicAdd|accumulate {buffer} into one atomic sum per {k} elements|let {k} neighboring elements of {buffer} share one atomic sum|\
                   sum {buffer} per group, {k} elements a group, with atomics|\
                   let atomics add up {buffer} in segments of {k} elements|compute sums(i / {k}) += x(i) over {buffer} atomically|atomically sum every chunk of length {k} in {buffer}|bucket {buffer} by i / {k} and add up each bucket atomically|\
                   use an atomic for each {k} elements of {buffer} and add them to it]",
        elements: &[Element::U32, Element::I32],
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[2_usize, 4, 5, 8, 10, 16, 32, 50, 64, 100]);
            slots.text("k", k.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code())
                    + &format!(
                        "@group(0) @binding(1) var<storage, read_write> sums: array<atomic<{}>>;\n",
                        element.code()
                    ),
                buffer: "input",
                statements: format!("atomicAdd(&sums[i / {k}u], input[i]);"),
                sample: (ELEMENTS, (-50.0, 50.0)),
                rule: each(move |buffers, block| {
                    let block = buffers[0].iter().skip(block * k).take(k);
                    Some(block.sum())
                }),
            }
        },
    },
    Kernel {
        name: "points-per-cell",
        commands: "[count the 2D points of a buffer in each cell of a {size} grid over the unit square|bin vec2 points from 0 to 1 into a {size} grid and count them|\
                   compute a {size} 2D histogram of points in the unit square|count how many points of a vec2 buffer fall into each cell of a {size} grid|\
                   build a density map of {size} cells from 2D points between 0 and 1|count particles per cell on a {size} grid, positions from 0 to 1|\
                   atomically count vec2 positions in [0 to 1|the unit square] into {size} cells|make a heat map of points, {size} cells|scatter 2D points into {size} grid counters with atomicAdd|\
                   find how crowded each cell of a {size} grid is with 2D points from 0 to 1|count the vec2 samples in the unit square by {size} cells|\
                   tally an array of vec2<f32> in 0..1 by cell, {size} cells, row-major|do the counting pass of a uniform grid with {size} cells over 2D particles in the unit square|\
                   count points per bucket for a spatial hash of {size} cells on the unit square|get the number of 2D points in every tile of a {size} grid]",
        elements: &[Element::Vec2],
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[2_usize, 4, 5, 8, 10, 16]);
            slots.text("n", n.to_string());
            slots.phrase("size", "[{n}x{n}|{n} by {n}|{n} x {n}]");
            let last = n - 1;
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "points", element.code())
                    + &atomics(1, "cells", "u32", n * n),
                buffer: "points",
                statements: format!(
                    "let cell = min(vec2<u32>(points[i] * {n}.0), vec2<u32>({last}u));\natomicAdd(&cells[cell.y * {n}u + cell.x], 1u);"
                ),
                sample: (ELEMENTS, (0.0, 1.0)),
                rule: each(move |buffers, cell| {
                    let place = |x: f64| ((x as f32 * n as f32) as usize).min(last);
                    let points = buffers[0].chunks_exact(2);
                    let cells = points.map(|point| place(point[1]) * n + place(point[0]));
                    Some(cells.filter(|&found| found == cell).count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "fixed-point-sum",
        commands: "[sum {buffer} atomically in fixed point with a scale of {k}|add up {buffer} with an i32 atomic, each float times {k} and rounded|\
                   accumulate floats in an integer atomic with a factor of {k}, from {buffer}|atomically add round(x * {k}) for each x of {buffer}|compute a fixed-point sum of {buffer}, scale {k}, with atomicAdd|\
                   scale {buffer} by {k}, round to integers and add them to one atomic|do an atomic float sum of {buffer} through fixed point, {k} units per 1.0|\
                   sum {buffer} as integers in units of 1/{k} with atomicAdd|\
                   add {buffer} up with an integer atomic, fixed-point scale {k}|turn {buffer} into integers by a factor of {k} and sum them with atomicAdd|total {buffer} in an atomic<i32> with {k} as the fixed-point factor|\
                   work around missing float atomics: sum {buffer} as i32 with a scale of {k}|convert {buffer} to fixed point with factor {k} and add it up atomically|\
                   reduce {buffer} deterministically with integer atomics, scale factor {k}|use atomicAdd on i32 to total {buffer}, floats multiplied by {k} and rounded first]",
        elements: &[Element::F32],
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[10_i32, 100, 256, 1_000, 1_024, 4_096, 10_000]);
            slots.text("k", k.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code()) + &atomic(1, "total", "i32"),
                buffer: "input",
                statements: format!("atomicAdd(&total, i32(round(input[i] * {k}.0)));"),
                sample: (ELEMENTS, (-4.0, 10.0)),
                rule: each(move |buffers, _| {
                    let units = |&x: &f64| f64::from((x as f32 * k as f32).round_ties_even());
                    Some(buffers[0].iter().map(units).sum())
                }),
            }
        },
    },
];

/// A histogram that each workgroup counts in its own memory first.
fn shared_histogram(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("buffer", Element::U32.buffer());
    let bins = *sampler.pick(&[4_usize, 8, 10, 16, 32, 64]);
    slots.text("bins", bins.to_string());
    let declarations = format!(
        "{}{}\nvar<workgroup> counts: array<atomic<u32>, {bins}>;\n",
        read(0, "input", "u32"),
        atomics(1, "bins", "u32", bins)
    );
    let body = format!(
        "if local < {bins}u {{\natomicStore(&counts[local], 0u);\n}}\nworkgroupBarrier();\nlet i = id.x;\nif i < arrayLength(&input) {{\n\
         atomicAdd(&counts[input[i] % {bins}u], 1u);\n}}\nworkgroupBarrier();\nif local < {bins}u {{\natomicAdd(&bins[local], atomicLoad(&counts[local]));\n}}\n"
    );
    let parameters =
        "@builtin(global_invocation_id) id: vec3<u32>, @builtin(local_invocation_index) local: u32";
    task(
        "[compute a histogram of {buffer} with {bins} bins, counting in shared memory first|build a {bins}-bin histogram of {buffer} with a local histogram per workgroup|\
         histogram {buffer} into {bins} bins through workgroup memory|count {buffer} into {bins} bins with workgroup atomics and then merge them|\
         make a privatized histogram of {buffer}, {bins} bins|do a two-level histogram of {buffer} with {bins} bins, shared memory then global|\
         bin {buffer} by value mod {bins} in shared memory and add the counts to the global bins|let each workgroup count {buffer} into {bins} shared bins and add them to the result|\
         use var<workgroup> atomics for a {bins}-bin histogram of {buffer}|reduce contention in a histogram of {buffer} with {bins} bins by workgroup-local counting|\
         tally {buffer} into {bins} bins per workgroup and flush them to global memory|\
                   let every group keep {bins} counters of its own for a histogram of {buffer} and merge them|histogram {buffer} with {bins} bins, shared atomics before global ones|count x % {bins} over {buffer} with shared-memory atomics, merged at the end|\
         write a fast histogram of {buffer} with {bins} bins, local bins in each workgroup]",
        slots,
        Vec::new(),
        kernel(&declarations, "64", parameters, &body),
        (ELEMENTS, (0.0, 200.0)),
        each(move |buffers, bin| {
            let found = buffers[0].iter().filter(|&&x| x as usize % bins == bin);
            Some(found.count() as f64)
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let figures = FIGURES
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| figure(row, sampler)));
    let passes = PASSES
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| pass(row, sampler)));
    let lines = LINES
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| lines(row, sampler)));
    let convolutions = CONVOLUTIONS
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| convolve(row, sampler)));
    let poolings = POOLINGS
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| pool(row, sampler)));
    let atomics = Kernel::families(&ATOMICS).into_iter().map(|family| Family {
        category: "atomics",
        ..family
    });
    let mut families: Vec<Family> = figures.chain(passes).collect();
    families.extend(Kernel::families(&KERNELS));
    families.extend(lines);
    families.extend(convolutions);
    families.extend(poolings);
    families.extend([
        Family::new("compute", "transpose-rectangle", transpose),
        Family::new("compute", "rectangular-matrix-product", product),
        Family::new("compute", "tiled-matrix-product", tiled_product),
        Family::new("compute", "matrix-trace", trace),
        Family::new("compute", "dense-layer", dense_layer),
        Family::new("compute", "life-like-automaton", life),
        Family::new("compute", "block-means", block_means),
        Family::new("compute", "block-bits", block_bits),
        Family::new("atomics", "shared-histogram", shared_histogram),
    ]);
    families.extend(atomics);
    families
}
