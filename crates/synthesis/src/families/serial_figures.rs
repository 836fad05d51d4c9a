//! Compute shaders in which one invocation works on all elements: figures, and passes from the first to the last.

use super::kernels::{Element, ID, SCALARS, kernel, read, task, write};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) const WAY: &str = "[||||in a single thread|serially|with one invocation|in a plain loop|in one thread|with a for loop|with a single loop in one thread]";

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
                  do a standard deviation of {buffer}|loop over {buffer} and compute sigma|sum x and x*x over {buffer} and derive the standard deviation|\
                  ¶how much do the numbers in {buffer} scatter? I need the standard deviation|\
                  ¶sigma = sqrt(mean(x²) - mean(x)²), x is {buffer}|\
                  ¶I have {buffer} and want its [stddev|standard deviation] (population)|\
                  ¶in: {buffer}. out: one f32, the standard deviation|\
                  ¶go over {buffer}, keep the sum and the sum of squares, from these get the standard deviation|\
                  ¶first the mean of {buffer}, then how far the values are from it: the root of the mean squared deviation]",
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
                  do an RMS of all [values|elements|samples] in {buffer}|compute how loud {buffer} is as an RMS value|\
                  ¶sqrt(sum of x² / n), x is {buffer}|\
                  ¶how loud is the audio in {buffer}? [Give me|I need] its RMS|\
                  ¶I have {buffer}. Square everything, take the mean, then the root|\
                  ¶in: {buffer}. out: one f32, the root mean square|\
                  ¶rms [value|level] wanted, data: {buffer}|\
                  ¶the effective value of the signal in {buffer}, the one with squares, mean and root]",
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
                  locate the first element of {buffer} over {k}|do a linear search for the first x > {k} in {buffer}|\
                  ¶I have {buffer}. At which index does it first go above {k}|\
                  ¶min i with x(i) > {k}, x is {buffer}, [the length if none|n when there is no such i]|\
                  ¶walk along {buffer} and stop at the first [value|element] over {k}. [Write down|Output] its index|\
                  ¶when does the signal in {buffer} start? The first index [above|over] {k} is what I need|\
                  ¶in: {buffer}. out: u32 index of the first x > {k}|\
                  ¶skip everything in {buffer} that is {k} or less, tell me the index of the first one that is not]",
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
                  loop through {buffer} and break at the first element that equals {k}, writing its index|\
                  ¶I have {buffer} and look for the number {k}. At what index is it, the first time|\
                  ¶indexOf: {k} in {buffer}, [the length if it is not there|or its length]|\
                  ¶go through {buffer} until you find {k}, then stop and write the index|\
                  ¶min i with x(i) == {k}, x is {buffer}|\
                  ¶in: {buffer}. out: index of the first {k}[, or the length when it is missing|]|\
                  ¶at what place does {k} [come|appear] first in {buffer}]",
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
                  find the top two of {buffer} and output the lower one|reduce {buffer} to its second largest value|find which value of {buffer} is second only to the maximum|\
                  ¶not the maximum of {buffer}, but the [next one below|one after it]: the second largest value|\
                  ¶I have {buffer}. Who is second? I need the second largest value|\
                  ¶imagine {buffer} sorted from large to small: I need the second one|\
                  ¶keep the two largest values while going through {buffer}, in the end write the smaller of them|\
                  ¶in: {buffer}. out: one f32, the runner-up to the max|\
                  ¶max is easy, but how do I get the 2nd largest [value|number] of {buffer}]",
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
                  compare the sign of each element of {buffer} with the one before and count the changes|count zero crossings for pitch detection in {buffer}|\
                  ¶how many times does the signal in {buffer} go through zero|\
                  ¶count i where x(i-1) < 0 and x(i) >= 0 or the other way round, x is {buffer}|\
                  ¶I have {buffer}, a wave. Each time it changes from minus to plus or back, count 1|\
                  ¶compare each element of {buffer} with the one before: one negative, the other not? Then count it|\
                  ¶in: {buffer}. out: u32, number of sign changes|\
                  ¶zero crossing count, {buffer}]",
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
                  treat {buffer} as polynomial coefficients in ascending order and evaluate at {k}|use Horner's rule from the last to the first coefficient in {buffer} with x = {k}|\
                  ¶the coefficients are in {buffer}, constant term first. What is the polynomial at x = {k}|\
                  ¶p(x) = c0 + c1 x + c2 x² and so on, c is {buffer}, x = {k}|\
                  ¶Horner, x = {k}, coefficients {buffer}, lowest power first|\
                  ¶I have {buffer} as polynomial coefficients (ascending) and want the value at {k}|\
                  ¶start with 0. From the last coefficient in {buffer} back to the first: times {k}, plus the coefficient|\
                  ¶in: {buffer}, c(i) belongs to x^i. out: the sum of c(i) * x^i at x = {k}]",
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
                  compare {two} by their Euclidean distance|treat {two} as two points in n dimensions and compute their distance|do a nearest-neighbor distance, Euclidean, between {two}|\
                  ¶I have {two}. How far apart are they, Euclidean, as one number|\
                  ¶sqrt(sum of (a(i) - b(i))²), given {two}|\
                  ¶in: {two}. out: one f32, their L2 distance|\
                  ¶subtract them, square, add it all up, take the root. The data is {two}|\
                  ¶treat {two} as points with many coordinates: I need the straight-line distance|\
                  ¶feature vectors in {two}, [one number out|I want one number], the Euclidean distance]",
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
                  evaluate a mean squared error loss on {two}|do an MSE over {two}|\
                  ¶I have {two}, prediction and truth. What is the mean squared error|\
                  ¶mean of (a(i) - b(i))², given {two}|\
                  ¶in: {two}. out: one f32, the MSE|\
                  ¶subtract, square, average: do that with {two} and write the one number|\
                  ¶how wrong is my model? Take {two} and average the squared differences|\
                  ¶loss = sum((a - b)²) / n over {two}]",
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
                  divide the dot product of {two} by the product of their norms|do a cosine similarity of two embeddings in {two}|\
                  ¶dot(a, b) / (norm(a) * norm(b)), given {two}|\
                  ¶I have {two}, embeddings. How similar are they by the cosine|\
                  ¶in: {two}. out: one f32, their cosine similarity, 1 when they point the same way|\
                  ¶take the dot product of {two} and divide it by both lengths|\
                  ¶the cosine of the angle between {two}, each one a long vector]",
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
                  numerically integrate {buffer} by trapezoids with samples {k} apart|\
                  ¶I have samples in {buffer}, {k} apart. What is the area under them, by trapezoids|\
                  ¶sum of (x(i-1) + x(i)) / 2 * {k}, x is {buffer}|\
                  ¶integrate: {buffer}, dx = {k}, trapezoidal rule|\
                  ¶between each two neighbors of {buffer} put a trapezoid of width {k} and add up the areas|\
                  ¶in: {buffer}. out: its integral, step {k}, trapezoids|\
                  ¶np.trapz, dx={k}, on {buffer}]",
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
                  total those entries of {buffer} that exceed {k}|do a conditional sum over {buffer} with x > {k}|loop over {buffer} and add every value larger than {k}|\
                  ¶I have {buffer}. Add up only what is above {k}, ignore the rest|\
                  ¶sum of x where x > {k}, x from {buffer}|\
                  ¶in: {buffer}. out: one f32, the total of values over {k}|\
                  ¶small values in {buffer} don't count: everything up to {k} is skipped, the rest is summed|\
                  ¶SUMIF(x > {k}), {buffer}|\
                  ¶if x > {k}: total += x. Go through {buffer} like that]",
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
             write {1} to [the output|an output buffer] {{way}}|store {1} in [the output|a result buffer] {{way}}|\
             ¶I need {1} in element 0 of the output {{way}}|¶[pls|please] a kernel for {1} {{way}}|¶what is {1}? write it to the output {{way}}|¶can a compute shader tell me {1}? one value out {{way}}|¶one number out: {1} {{way}}|¶the output should hold {1} {{way}}]",
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
pub(super) fn in_one_thread(declarations: &str, statements: &str) -> String {
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
                  make the partial sums of {buffer} {one}|replace {buffer} by its running balance {one}|\
                  ¶I have {buffer} and want the running total at every index {one}|\
                  ¶out(i) = x(0)+...+x(i), x is {buffer} {one}|\
                  ¶walk along {buffer}, add as you go, write the sum so far each time {one}|\
                  ¶in: {buffer}. out: cumulative sums, same length {one}|\
                  ¶bookings are in {buffer}: after each one, I need the balance so far {one}|\
                  ¶[cumsum|inclusive prefix sum], {buffer} {one}]",
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
                  turn {buffer} into its peak hold, never falling {way}|walk along {buffer} and write the maximum so far {way}|make {buffer} monotone by its running max {way}|\
                  ¶at every index I want the largest value of {buffer} up to there {way}|\
                  ¶out(i) = max(x(0), ..., x(i)), x is {buffer} {way}|\
                  ¶peak hold: go along {buffer}, the output is the highest so far and never falls {way}|\
                  ¶I have {buffer}. Whenever a new record comes, the output [rises to|jumps to] it, otherwise it stays {way}|\
                  ¶cummax, {buffer} {way}|\
                  ¶in: {buffer}. out: the highest so far, for each index {way}]",
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
                  blend every element of {buffer} into a running average by {k} {way}|run an EMA filter over {buffer} with alpha of {k} {way}|\
                  ¶y(0) = x(0), y(i) = y(i-1) + {k} * (x(i) - y(i-1)), x is {buffer} {way}|\
                  ¶the signal in {buffer} is noisy. Let an average follow it, going {k} of the way each time {way}|\
                  ¶EMA, alpha {k}, {buffer} {way}|\
                  ¶I have {buffer}. Start with the first value, then for each new one mix {k} of it into the average and write that {way}|\
                  ¶one-pole low-pass, {buffer}, new value weighs {k} {way}|\
                  ¶in: {buffer}. out: exponentially smoothed, alpha = {k} {way}]",
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
                  order {buffer} with a simple serial sort|sort {buffer} with a single invocation|let the large values of {buffer} bubble up to the end|bubble-sort {buffer}, smallest first|\
                  ¶I have {buffer}, out of order. Sort it in one thread, swapping neighbors until it is ascending|\
                  ¶bubble sort, {buffer}, ascending, in place|\
                  ¶two loops: if x(j) > x(j+1) swap them. One thread does that until {buffer} is sorted|\
                  ¶small numbers to the front, big ones to the end of {buffer}, by swapping neighbors in a single thread|\
                  ¶nothing clever, just one thread and a bubble sort of {buffer}|\
                  ¶how do I sort {buffer} in place with only one invocation]",
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

pub(super) fn families() -> Vec<Family> {
    let figures = FIGURES
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| figure(row, sampler)));
    let passes = PASSES
        .iter()
        .map(|row| Family::new("compute", row.name, move |sampler| pass(row, sampler)));
    figures.chain(passes).collect()
}
