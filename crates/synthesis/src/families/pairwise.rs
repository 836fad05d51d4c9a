//! Compute shaders that combine the elements of two buffers, one pair at a time.

use super::kernels::{ALL, Element, FLOATS, Options, SCALARS, SIGNED, TAIL, read, task, write};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// A formula of two numbers, and of a parameter.
struct Pairwise {
    name: &'static str,
    /// Commands about two buffers: `{two}`, or `{first}` and `{second}`; with the parameter `{k}`.
    commands: &'static [&'static str],
    /// The same about an element `{x}` of the first buffer and `{y}` of the second.
    pair: &'static str,
    elements: &'static [Element],
    parameter: fn(&mut Sampler) -> f64,
    /// An expression of `x`, `y` and the parameter as a literal.
    code: fn(&str, &str, Element, f64) -> String,
    range: (f32, f32),
    rule: fn(f64, f64, f64) -> f64,
}

fn none(_: &mut Sampler) -> f64 {
    0.0
}

const PAIRWISE: [Pairwise; 15] = [
    Pairwise {
        name: "add-buffers",
        commands: &[
            "add {two}",
            "sum {two} element by element",
            "compute the elementwise sum of {two}",
            "add {first} to {second}",
            "perform vector addition on {two}",
            "compute x + y for {two}",
            "compute A + B for {two}",
            "add the elements of {two} pairwise",
            "sum corresponding elements of {two}",
            "do elementwise addition of {two}",
            "vector-add {two}",
            "add {second} onto {first}",
            "compute {first} plus {second}",
            "merge {two} by adding",
            "take the vector sum of {two}",
            "add matching entries of {two}",
            "¶I have {two} and [need|want] the [sum|total] of [each|every] pair, element i with element i",
            "¶{two}, same length. add [them|both] up [index by index|slot by slot|one by one]",
            "¶x_i + y_i for [all|every] i, [the values come from|data in] {two}",
            "¶[each|every] thread takes one [element|value] from each of {two} and adds them",
            "¶given {two}, what is A + B[, elementwise|, element for element]",
            "¶[vecadd|elementwise +|A + B, elementwise], {two}",
            "¶how do I add {two} together? first to first, second to second and so on",
            "¶{first} has some [values|numbers], {second} has some more. put them together by adding, index by index",
            "¶for i in range(n): A(i) + B(i), with {two}",
            "¶[can you|please] add up {two}? [element for element|matching places belong together]",
        ],
        pair: "[add {x} and {y}|sum {x} and {y}|compute {x} plus {y}]",
        elements: ALL,
        parameter: none,
        code: |x, y, _, _| format!("{x} + {y}"),
        range: (-10.0, 10.0),
        rule: |x, y, _| x + y,
    },
    Pairwise {
        name: "subtract-buffers",
        commands: &[
            "subtract {second} from {first}",
            "compute {first} minus {second}",
            "take the difference of {first} and {second}",
            "compute x - y for {two}",
            "compute A - B for {two}",
            "take {first} minus {second}",
            "take the elementwise difference of {two}, first minus second",
            "subtract {two}, the second from the first",
            "do elementwise subtraction of {second} from {first}",
            "take {second} away from {first}",
            "deduct {second} from {first}",
            "subtract corresponding elements, {first} minus {second}",
            "compute by how much {first} exceeds {second} element by element",
            "¶I have {two}. [take the second away from the first, index by index|from each element of the first take away the matching one of the second]",
            "¶{two}: [first minus second|A - B|x_i - y_i], [elementwise|index by index|for every i]",
            "¶[each|every] thread reads one [value|element] from each of {two} and [subtracts the second from the first|gives first minus second]",
            "¶{first} is [the minuend|what I have], {second} is [the subtrahend|what goes away]. [subtract|take the difference] at each index",
            "¶how much is left of {first} when {second} is taken away, element for element",
            "¶what's the [difference|delta] between {first} and {second}, with its sign? first minus second, per element",
            "¶given {two}, I need the signed difference, [A minus B|first minus second], at every [index|place]",
            "¶A(i) - B(i) for all i, {two}",
        ],
        pair: "[subtract {y} from {x}|compute {x} minus {y}|take {y} away from {x}]",
        elements: SIGNED,
        parameter: none,
        code: |x, y, _, _| format!("{x} - {y}"),
        range: (-10.0, 10.0),
        rule: |x, y, _| x - y,
    },
    Pairwise {
        name: "multiply-buffers",
        commands: &[
            "multiply {two} element by element",
            "compute the elementwise product of {two}",
            "multiply {first} by {second}",
            "compute the Hadamard product of {two}",
            "compute x * y for {two}",
            "compute A * B elementwise for {two}",
            "multiply corresponding elements of {two}",
            "multiply {two} pairwise",
            "take {first} times {second}",
            "do elementwise multiplication of {two}",
            "do a componentwise multiply of {two}",
            "take the product of matching elements of {two}",
            "modulate {first} by {second}",
            "compute the pointwise product of {two}",
            "scale each element of {first} by that of {second}",
            "¶I have {two} and [need|want] the product of [each|every] pair, element i times element i",
            "¶{two}: [x_i * y_i|A(i) * B(i)] for [all|every] i",
            "¶[Hadamard|elementwise|componentwise] product, {two}",
            "¶[each|every] thread takes one [value|element] from each of {two} and multiplies them",
            "¶{first} holds values, {second} holds [a factor|a gain] for each of them. multiply [index by index|one by one]",
            "¶given {two}, multiply first with first, second with second and so on",
            "¶how do I get A times B for {two}? no dot product, [just|only] element by element",
            "¶scale every entry of {first} by [its partner|the entry at the same place] in {second}",
        ],
        pair: "[multiply {x} by {y}|compute {x} times {y}|take the product of {x} and {y}]",
        elements: ALL,
        parameter: none,
        code: |x, y, _, _| format!("{x} * {y}"),
        range: (-10.0, 10.0),
        rule: |x, y, _| x * y,
    },
    Pairwise {
        name: "divide-buffers",
        commands: &[
            "divide {first} by {second}",
            "compute the quotient of {first} and {second}",
            "divide each element of {first} by that of {second}",
            "compute x / y for {two}",
            "compute A / B for {two}",
            "compute {first} over {second}",
            "compute the ratio of {first} to {second}",
            "do elementwise division of {first} by {second}",
            "divide {two} element by element, the first by the second",
            "take the elementwise quotient of {two}",
            "divide corresponding elements, {first} by {second}",
            "use {second} as the divisor of {first}",
            "take {first} divided by {second}",
            "¶I have {two}. [divide the first by the second, index by index|each element of the first should be divided by the matching one of the second]",
            "¶{two}: [A(i) / B(i)|x_i / y_i] for [all|every] i",
            "¶{first} has the numerators, {second} the denominators. [compute the fractions|I need the quotients]",
            "¶[each|every] thread reads one [value|element] from each of {two} and divides the first by the second",
            "¶given {two}, I need the [ratio|quotient] first over second at every [index|place]",
            "¶how [big|large] is {first} [relative to|measured in] {second}? divide element by element",
            "¶elementwise division, {two}, the second is the divisor",
            "¶the values of {first} should be divided, each by [its partner|the entry at the same index] in {second}",
        ],
        pair: "[divide {x} by {y}|compute {x} over {y}|take the quotient of {x} and {y}]",
        elements: FLOATS,
        parameter: none,
        code: |x, y, _, _| format!("{x} / {y}"),
        range: (0.5, 10.0),
        rule: |x, y, _| x / y,
    },
    Pairwise {
        name: "minimum-of-buffers",
        commands: &[
            "take the elementwise minimum of {two}",
            "take the smaller element of {two}",
            "compute the minimum of {first} and {second}",
            "compute min(a, b) for {two}",
            "keep the smaller of each pair of values from {two}",
            "compute min(x, y) for {two}",
            "compute the pairwise minimum of {two}",
            "take the lesser of corresponding elements of {two}",
            "take whichever is smaller, element by element, of {two}",
            "pick the lower value at each place of {two}",
            "find the elementwise min of {two}",
            "merge {two} by minimum",
            "compute the lower envelope of {two}",
            "compute min(A, B) for {two}",
            "¶I have {two} and [only want|need] the smaller [value|one] [of each pair|at every index]",
            "¶{two}: [min(A(i), B(i))|min(x_i, y_i)] for [all|every] i",
            "¶[elementwise|pairwise] min, {two}",
            "¶[each|every] thread compares one [value|element] from each of {two} and keeps the [lower|smaller]",
            "¶look at {first} and {second} side by side. at every place the lower value [wins|stays|counts]",
            "¶which is less, {first} or {second}? take [that value|the lesser one] at every index",
            "¶given {two}, the result at index i is [whichever is smaller|the lesser of the two]",
            "¶{two} [go in|come in], the [smaller|lower] number of every pair [goes out|comes out]",
        ],
        pair: "[take the smaller of {x} and {y}|take the minimum of {x} and {y}|keep the lesser of {x} and {y}|compute the min of {x} and {y}]",
        elements: ALL,
        parameter: none,
        code: |x, y, _, _| format!("min({x}, {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| if x < y { x } else { y },
    },
    Pairwise {
        name: "maximum-of-buffers",
        commands: &[
            "take the elementwise maximum of {two}",
            "take the larger element of {two}",
            "compute the maximum of {first} and {second}",
            "compute max(a, b) for {two}",
            "keep the larger of each pair of values from {two}",
            "compute max(x, y) for {two}",
            "compute the pairwise maximum of {two}",
            "take the greater of corresponding elements of {two}",
            "take whichever is larger, element by element, of {two}",
            "pick the higher value at each place of {two}",
            "find the elementwise max of {two}",
            "merge {two} by maximum",
            "compute the upper envelope of {two}",
            "compute max(A, B) for {two}",
            "¶I have {two} and [only want|need] the larger [value|one] [of each pair|at every index]",
            "¶{two}: [max(A(i), B(i))|max(x_i, y_i)] for [all|every] i",
            "¶[elementwise|pairwise] max, {two}",
            "¶[each|every] thread compares one [value|element] from each of {two} and keeps the [higher|larger]",
            "¶look at {first} and {second} side by side. at every place the higher value [wins|stays|counts]",
            "¶which is more, {first} or {second}? take [that value|the greater one] at every index",
            "¶given {two}, the result at index i is [whichever is larger|the greater of the two]",
            "¶{two} [go in|come in], the [bigger|higher] number of every pair [goes out|comes out]",
        ],
        pair: "[take the larger of {x} and {y}|take the maximum of {x} and {y}|keep the greater of {x} and {y}|compute the max of {x} and {y}]",
        elements: ALL,
        parameter: none,
        code: |x, y, _, _| format!("max({x}, {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| if x > y { x } else { y },
    },
    Pairwise {
        name: "saxpy",
        commands: &[
            "compute saxpy with a factor of {k} on {two}",
            "multiply {first} by {k} and add {second}",
            "compute {k} * x + y for {two}",
            "add {k} times {first} to {second}",
            "compute {k}x + y for {two}",
            "compute alpha * x + y with alpha = {k} for {two}",
            "do axpy with alpha {k} on {two}",
            "do an axpy with {two} and a factor of {k}",
            "scale {first} by {k} and add {second}",
            "compute y + {k} * x for {two}",
            "do a scaled vector addition, {k} times {first} plus {second}",
            "compute {k} * A + B for {two}",
            "add {first}, scaled by {k}, to {second}",
            "run BLAS axpy with a factor of {k} on {two}",
            "compute {second} plus {k} times {first}",
            "¶I have {two}. [multiply the first by {k} and add the second|I need the first times {k} plus the second], [element by element|index by index]",
            "¶{two}: [{k} * A(i) + B(i)|{k} * x_i + y_i] for [all|every] i",
            "¶[saxpy|axpy|BLAS axpy], {two}, [alpha = {k}|a = {k}|factor {k} on the first]",
            "¶scale {first} by {k}. now add {second} to that",
            "¶[each|every] thread takes x from {first} and y from {second} and [computes|returns] {k} * x + y",
            "¶[y + {k} * x|{k} * x + y], x in {first}, y in {second}",
            "¶how do I compute {second} plus {k} times {first}, [per element|element by element]",
            "¶given {two}, take {k} times the first and put the second on top by addition",
        ],
        pair: "[compute {k} times {x} plus {y}|scale {x} by {k} and add {y}|add {k} times {x} to {y}]",
        elements: FLOATS,
        parameter: |sampler| *sampler.pick(&[0.5, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0]),
        code: |x, y, element, k| format!("{} * {x} + {y}", element.scalar(k)),
        range: (-10.0, 10.0),
        rule: |x, y, k| y + x * k,
    },
    Pairwise {
        name: "blend-buffers",
        commands: &[
            "blend {two} with a weight of {k}",
            "interpolate between {first} and {second} by {k}",
            "mix {first} and {second} by {k}",
            "lerp from {first} to {second} with t = {k}",
            "lerp {first} and {second} with a factor of {k}",
            "cross-fade from {first} to {second} at {k}",
            "linearly interpolate between {two} with t = {k}",
            "compute mix(x, y, {k}) for {two}",
            "compute (1 - t) * x + t * y for {two} with t = {k}",
            "blend {k} of {second} into {first}",
            "go {k} of the way from {first} to {second}",
            "take a weighted mean of {first} and {second} with weight {k} for the second",
            "compute x + {k} * (y - x) for {two}",
            "morph from {first} to {second} by {k}",
            "alpha blend {second} over {first} with alpha {k}",
            "lerp {two} with t = {k}",
            "¶I have {two} and want something in between, [{k} of the way from the first to the second|a lerp with t = {k}]",
            "¶{two}: [mix(x_i, y_i, {k})|mix(A(i), B(i), {k})] for all i",
            "¶linear interpolation, {two}, t = {k} [everywhere|for all]",
            "¶t is {k} for all [elements|values]. at t = 0 it would be {first}, at t = 1 {second}",
            "¶start from {first} and go {k} of the way [to|toward] {second}, [element by element|index by index]",
            "¶[each|every] thread takes x from {first} and y from {second} and [computes|returns] x + {k} * (y - x)",
            "¶cross-fade {two}: [the second has weight|the weight of the second is] {k}, the first has the rest",
            "¶how do I blend {two}? the second counts {k}, the first one minus that",
        ],
        pair: "[interpolate from {x} to {y} by {k}|mix {x} and {y} by {k}|lerp from {x} to {y} with t = {k}]",
        elements: FLOATS,
        parameter: |sampler| *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8, 0.9]),
        code: |x, y, _, k| format!("mix({x}, {y}, {k})"),
        range: (-10.0, 10.0),
        rule: |x, y, k| (1.0 - k) * x + k * y,
    },
    Pairwise {
        name: "average-buffers",
        commands: &[
            "average {two}",
            "take the mean of {two}",
            "compute the elementwise average of {two}",
            "average {first} and {second}",
            "compute (x + y) / 2 for {two}",
            "compute 0.5 * (x + y) for {two}",
            "find the midpoints between {first} and {second}",
            "compute half the sum of {two}",
            "mix {two} half and half",
            "take the arithmetic mean of corresponding elements of {two}",
            "average {two} pairwise",
            "find the values halfway between {first} and {second}",
            "blend {two} equally",
            "add {two} and halve the result",
            "¶I have {two} and need the [middle|mean|average] of [each|every] pair",
            "¶{two}: [(x_i + y_i) / 2|0.5 * (A(i) + B(i))] for all i",
            "¶[elementwise|pairwise] [mean|average], {two}",
            "¶[each|every] thread takes one [value|element] from each of {two}, adds them and halves the sum",
            "¶look at {first} and {second} side by side. [halfway between them|their middle] at every index is what I [need|want]",
            "¶two measurements of the same thing are in {two}. average them one by one",
            "¶what lies exactly between {first} and {second}, element for element",
            "¶given {two}, add them up and divide by 2, [per element|for each index]",
        ],
        pair: "[take the mean of {x} and {y}|average {x} and {y}|find the middle between {x} and {y}]",
        elements: FLOATS,
        parameter: none,
        code: |x, y, _, _| format!("({x} + {y}) * 0.5"),
        range: (-10.0, 10.0),
        rule: |x, y, _| f64::midpoint(x, y),
    },
    Pairwise {
        name: "absolute-difference",
        commands: &[
            "compute the absolute difference of {two}",
            "compute how far {first} and {second} are apart",
            "take abs(a - b) for {two}",
            "compute the distance between {first} and {second} element by element",
            "compute abs(x - y) for {two}",
            "compute abs(A - B) for {two}",
            "compute the elementwise absolute difference of {two}",
            "compute absdiff of {two}",
            "compute the absolute error between {first} and {second}",
            "compute the gap between {first} and {second} element by element",
            "measure how much {first} and {second} differ element by element, without sign",
            "take the size of the difference of {two}",
            "do an abs diff of {two}",
            "find how far apart corresponding elements of {two} are",
            "¶I have {two} and want to know how far apart the [values|numbers] are, without sign, index by index",
            "¶{two}: [abs(A(i) - B(i))|abs(x_i - y_i)] for all i",
            "¶[absdiff|elementwise absdiff], {two}",
            "¶the difference of {first} and {second} per element, but never negative. [drop the sign|take abs]",
            "¶[each|every] thread takes one [value|element] from each of {two}, subtracts and takes abs",
            "¶how [big|large] is the gap between {first} and {second} at every index, whichever is the larger",
            "¶given {two}, subtract element by element and strip the sign",
            "¶absolute [error|deviation] between {first} and {second}, [per element|one by one]",
        ],
        pair: "[take the absolute difference of {x} and {y}|compute how far {x} and {y} are apart|take abs of the difference of {x} and {y}]",
        elements: SIGNED,
        parameter: none,
        code: |x, y, _, _| format!("abs({x} - {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| (x.max(y)) - (x.min(y)),
    },
    Pairwise {
        name: "squared-difference",
        commands: &[
            "compute the squared difference of {two}",
            "compute the squared error between {first} and {second}",
            "square the difference of {two}",
            "compute (x - y)^2 for {two}",
            "compute (x - y)² for {two}",
            "compute (A - B)^2 for {two}",
            "compute the elementwise squared error of {two}",
            "subtract {second} from {first} and square the result",
            "do a squared diff of {two}",
            "compute the square of {first} minus {second}",
            "compute pow(x - y, 2) for {two}",
            "measure the squared deviation of {first} from {second}",
            "take the squares of the differences of {two}",
            "compute the squared differences between {first} and {second}",
            "¶I have {two}. subtract [them|one from the other] element by element and square what comes out",
            "¶{two}: [(A(i) - B(i))^2|(x_i - y_i)²] for all i",
            "¶squared error per element, {two}, no sum",
            "¶how far off is {first} from {second}? I need the square of the [difference|error] at every index",
            "¶[each|every] thread takes one [value|element] from each of {two}, subtracts and multiplies the difference by itself",
            "¶{first} holds the [predictions|guesses], {second} the [targets|true values]. give me the squared error [of each one|one by one]",
            "¶given {two}, first the difference, then its square, at every index",
            "¶d = x - y, result d*d, x from {first}, y from {second}",
        ],
        pair: "[square the difference of {x} and {y}|compute the squared difference of {x} and {y}|take the square of {x} minus {y}]",
        elements: SIGNED,
        parameter: none,
        code: |x, y, _, _| format!("({x} - {y}) * ({x} - {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| (x - y).powi(2),
    },
    Pairwise {
        name: "hypotenuse",
        commands: &[
            "compute the hypotenuse of {two}",
            "compute sqrt(x*x + y*y) for {two}",
            "compute the magnitude from x in {first} and y in {second}",
            "compute hypot(x, y) for {two}",
            "compute sqrt(x^2 + y^2) for {two}",
            "compute √(x² + y²) for {two}",
            "compute the length of (x, y) for x in {first} and y in {second}",
            "take the root of the sum of squares of {two} element by element",
            "use Pythagoras on {two}",
            "do hypot on {two}",
            "compute abs of complex numbers, real in {first}, imaginary in {second}",
            "find the long side of right triangles with legs in {first} and {second}",
            "combine {first} and {second} as the legs of right triangles into hypotenuses",
            "¶I have the legs of right triangles in {two}. how long is the longest side of each",
            "¶{two}: sqrt([A(i)^2 + B(i)^2|x_i^2 + y_i^2]) for all i",
            "¶[hypot|hypot(x, y)], {two}",
            "¶x [is|sits] in {first}, y in {second}. I need the length of every (x, y)",
            "¶square both of {two}, add, take the root, [element by element|all per element]",
            "¶[each|every] thread takes x and y from {two} and [computes|returns] √(x*x + y*y)",
            "¶real parts are in {first}, imaginary parts in {second}. what are the [magnitudes|absolute values]",
            "¶Pythagoras for many triangles at once: the legs [are in|come from] {two}, the hypotenuses are the result",
        ],
        pair: "[compute the hypotenuse of {x} and {y}|compute hypot of {x} and {y}|take the root of the sum of the squares of {x} and {y}]",
        elements: &[Element::F32],
        parameter: none,
        code: |x, y, _, _| format!("sqrt({x} * {x} + {y} * {y})"),
        range: (-10.0, 10.0),
        rule: |x, y, _| x.hypot(y),
    },
    Pairwise {
        name: "compare-buffers",
        commands: &[
            "compare {first} with {second} and write 1 where it is greater, else 0",
            "write 1 where {first} is greater than {second} and 0 elsewhere",
            "flag with 1 where {first} exceeds {second}",
            "compute x>y?1:0 for {two}",
            "test where {first} is larger than {second}, 1 for yes and 0 for no",
            "put a 1 where {first} is larger than {second} and a 0 where not",
            "compute the greater-than mask of {first} over {second} with ones and zeros",
            "write ones where {first} beats {second} and zeros elsewhere",
            "compute select(0, 1, x > y) for {two}",
            "do an elementwise greater-than on {two} with 1 for true and 0 for false",
            "mark with 1 the places where {first} is bigger than {second}, the others with 0",
            "evaluate {first} > {second} as 0 or 1",
            "compute A > B for {two} as ones and zeros",
            "¶I have {two}. [give me|write] 1 at [every place|each index] where the first is [larger|greater], 0 everywhere else",
            "¶{two}: A(i) > B(i) gives 1, [else|otherwise] 0",
            "¶where does {first} [beat|exceed] {second}? 1 for those places, 0 for the rest",
            "¶[each|every] thread compares one [value|element] from each of {two}: first greater gives 1, otherwise 0",
            "¶greater-than mask, {two}, 1 if first > second, else 0",
            "¶is {first} bigger than {second}? answer with 1 or 0 at every index",
            "¶given {two}, a yes (1) or no (0) for each pair: is the first one greater",
            "¶1 if x > y, 0 if not, x from {first}, y from {second}",
        ],
        pair: "[write 1 if {x} is greater than {y}, else 0|put a 1 where {x} is larger than {y} and a 0 otherwise|evaluate {x} > {y} as 0 or 1]",
        elements: SCALARS,
        parameter: none,
        code: |x, y, element, _| {
            format!(
                "select({}, {}, {x} > {y})",
                element.scalar(0.0),
                element.scalar(1.0)
            )
        },
        range: (-10.0, 10.0),
        rule: |x, y, _| if x > y { 1.0 } else { 0.0 },
    },
    Pairwise {
        name: "equal-flags",
        commands: &[
            "compare {two} for equality, 1 where equal and 0 elsewhere",
            "write 1 where {first} and {second} are equal, otherwise 0",
            "flag with 1 the elements that are the same in {two}",
            "compute x==y?1:0 for {two}",
            "put a 1 where {two} agree and a 0 where they differ",
            "test {two} for equal elements, 1 for yes and 0 for no",
            "compute the equality mask of {two} with ones and zeros",
            "mark matching elements of {two} with 1, others with 0",
            "write ones where {first} matches {second} and zeros elsewhere",
            "do an elementwise == on {two} with 1 for true and 0 for false",
            "evaluate {first} == {second} as 0 or 1",
            "tell with 1 or 0 whether the elements of {two} are the same",
            "find where {two} coincide, 1 for the same and 0 for different",
            "compute select(0, 1, x == y) for {two}",
            "¶I have {two}. [give me|write] 1 where they [agree|are the same] and 0 where they [differ|don't]",
            "¶{two}: A(i) == B(i) gives 1, [else|otherwise] 0",
            "¶are {first} and {second} the same at index i? 1 for yes, 0 for no, for every i",
            "¶[each|every] thread compares one [value|element] from each of {two} and writes 1 if equal, else 0",
            "¶equality mask, {two}, ones and zeros",
            "¶given {two}, I want to see where they match: 1 there, 0 elsewhere",
            "¶1 if x == y, otherwise 0, x from {first}, y from {second}",
            "¶which entries of {first} and {second} coincide? mark those with 1 and the others with 0",
        ],
        pair: "[write 1 if {x} equals {y}, else 0|put a 1 where {x} and {y} are the same and a 0 otherwise|evaluate {x} == {y} as 0 or 1]",
        elements: &[Element::U32, Element::I32],
        parameter: none,
        code: |x, y, element, _| {
            format!(
                "select({}, {}, {x} == {y})",
                element.scalar(0.0),
                element.scalar(1.0)
            )
        },
        range: (-3.0, 3.0),
        rule: |x, y, _| f64::from(u8::from((x - y).abs() < 0.5)),
    },
    Pairwise {
        name: "bitwise-xor",
        commands: &[
            "xor {two}",
            "compute the bitwise xor of {two}",
            "xor {first} with {second}",
            "compute x ^ y for {two}, bit by bit",
            "compute A xor B for {two}",
            "do an elementwise exclusive or of {two}",
            "exclusive-or {two}",
            "combine {two} with xor",
            "combine the bits of {two} with exclusive or",
            "find the bits that differ between {two}",
            "apply the ^ operator to {two}",
            "toggle the bits of {first} that are set in {second}",
            "xor corresponding elements of {two}",
            "xor {two} together",
            "¶I have {two} and need [the xor of each pair|each pair xored]",
            "¶{two}: A(i) ^ B(i), bitwise, for all i",
            "¶XOR, {two}, [element by element|index by index]",
            "¶[each|every] thread takes one [number|element] from each of {two} and xors [their bits|them]",
            "¶a bit should be 1 where the bits of {first} and {second} differ and 0 where they are the same",
            "¶given {two}, exclusive or, bit by bit, at every index",
            "¶encrypt {first} with {second} as the key: plain xor, index by index",
            "¶flip those bits of {first} that are 1 in {second}, for every index",
        ],
        pair: "[xor {x} and {y}|combine {x} and {y} with exclusive or|find the bits in which {x} and {y} differ]",
        elements: &[Element::U32, Element::I32],
        parameter: none,
        code: |x, y, _, _| format!("{x} ^ {y}"),
        range: (0.0, 1000.0),
        rule: |x, y, _| f64::from(x as u32 ^ y as u32),
    },
];

/// What may be done with each result.
struct Then {
    modifier: &'static str,
    phrase: &'static str,
    /// An expression of `x`.
    code: fn(Element) -> String,
    rule: fn(f64) -> f64,
}

const THEN: [Then; 3] = [
    Then {
        modifier: "then-absolute-value",
        phrase: "[, then|and then|, after that] [take the absolute value|apply abs|drop the sign]",
        code: |_| "abs(x)".into(),
        rule: f64::abs,
    },
    Then {
        modifier: "then-double",
        phrase: "[, then|and then|, after that] [double [it|the result]|multiply [it|the result] by 2]",
        code: |element| format!("x * {}", element.scalar(2.0)),
        rule: |x| 2.0 * x,
    },
    Then {
        modifier: "then-negate",
        phrase: "[, then|and then|, after that] [negate [it|the result]|flip the sign of [it|the result]]",
        code: |_| "-x".into(),
        rule: |x| -x,
    },
];

/// Where the results go; an axpy changes its second buffer when nothing is said.
fn into(in_place: bool, is_axpy: bool) -> &'static str {
    match (in_place, is_axpy) {
        (false, false) => {
            "[||||||into a third buffer|into an output buffer|, writing to a separate output|, with the results in a new buffer|to an output array|, result in a third buffer]"
        }
        (false, true) => {
            "[into a third buffer|into an output buffer|, writing to a separate output|, with the results in a new buffer|to an output array|, result in a third buffer]"
        }
        (true, false) => {
            "[in place in the second buffer|, storing the result in the second buffer|, overwriting the second buffer|and write it back to B|, the second buffer gets the result|, reusing the second buffer for the output|with the second buffer as output|into the second buffer itself]"
        }
        (true, true) => {
            "[||||||in place in the second buffer|, storing the result in the second buffer|, overwriting the second buffer|, the second buffer gets the result|into the second buffer itself]"
        }
    }
}

fn pair_task(pairwise: &'static Pairwise, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let element = Element::sample(pairwise.elements, sampler);
    modifiers.extend(element.modifier());
    let k = (pairwise.parameter)(sampler);
    slots.value("k", words::decimal(k));
    slots.phrase("two", element.two());
    slots.phrase(
        "first",
        "[the first buffer|the first array|buffer A|array A|the first input|input A]",
    );
    slots.phrase(
        "second",
        "[the second buffer|the second one|buffer B|array B|the second input|input B]",
    );
    slots.phrase("both", element.both());
    // The sum of an axpy belongs in its second buffer.
    let is_axpy = pairwise.name == "saxpy";
    let in_place = sampler.chance(if is_axpy { 0.75 } else { 0.25 });
    slots.phrase("into", into(in_place, is_axpy));
    let to = if in_place { "b" } else { "output" };
    if in_place != is_axpy {
        modifiers.push(if in_place {
            "in-place"
        } else {
            "separate-output"
        });
    }
    let formula = (pairwise.code)("a[i]", "b[i]", element, k);
    let chained = &THEN[sampler.below(THEN.len())];
    let is_chained = sampler.chance(0.25) && element != Element::U32;
    slots.phrase("then", "");
    let mut statements = format!("{to}[i] = {formula};");
    if is_chained {
        modifiers.push(chained.modifier);
        slots.phrase("then", chained.phrase);
        let last = (chained.code)(element);
        statements = format!("let x = {formula};\n{to}[i] = {last};");
    }
    let options = Options::sample(&mut slots, sampler);
    let declarations = if in_place {
        read(0, "a", element.code()) + &write(1, "b", element.code())
    } else {
        read(0, "a", element.code())
            + &read(1, "b", element.code())
            + &write(2, "output", element.code())
    };
    let code = options.over(&declarations, to, &statements);
    modifiers.extend(&options.modifiers);
    // Where the command names no type, the end does.
    let typed: Vec<String> = pairwise
        .commands
        .iter()
        .map(|command| {
            let end = if command.contains("{two}") {
                ""
            } else {
                "{both}"
            };
            format!("{command}{end}")
        })
        .collect();
    let command = format!("[{}]", typed.join("|"));
    let pair = pairwise
        .pair
        .replace(
            "{x}",
            "[x|the first|the element of the first|the one of the first]",
        )
        .replace(
            "{y}",
            "[y|the second|that of the second|the one of the second]",
        );
    let phrase = format!(
        "[{command} {{then}} {{into}} {TAIL}|{command} {{then}} {{into}} {TAIL}|{command} {{then}} {{into}} {TAIL}|\
         [go through|walk over|process|step through|read] {{two}}[:| and] for [each|every] pair of [elements|values|entries], {pair} {{then}} {{into}} {TAIL}|\
         [¶data: {{two}}. for [each|every] pair, {pair} {{then}} {{into}} {TAIL}|¶I have {{two}}. [one thread per index|for every index]: {pair} {{then}} {{into}} {TAIL}|¶for x, y in zip of {{two}}: {pair} {{then}} {{into}} {TAIL}|¶can a kernel take {{two}} and [at each index|for each pair] {pair} {{then}} {{into}} {TAIL}]]"
    );
    let rule = pairwise.rule;
    task(
        phrase,
        slots,
        modifiers,
        code,
        (100, pairwise.range),
        Box::new(move |buffers: &[Buffer]| {
            let pairs = buffers[0].iter().zip(&buffers[1]);
            let value = |(&x, &y): (&f64, &f64)| {
                let z = rule(x, y, k);
                if is_chained { (chained.rule)(z) } else { z }
            };
            pairs.map(value).collect()
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let family = |pairwise: &'static Pairwise| {
        Family::new("compute", pairwise.name, move |sampler| {
            pair_task(pairwise, sampler)
        })
    };
    PAIRWISE.iter().map(family).collect()
}
