//! Compute shaders that map each element of a buffer: by a table of formulas, and from one unit or range to another.

use super::buffer_fills::{ELEMENTS, RANGE};
use super::elementwise::{ONLY_U32, WHOLE};
use super::kernels::{Element, FLOATS, Kernel, ONLY_F32, Options, TAIL, Work, read, task, write};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// Fills the slots `x`, every element of `{buffer}`, and `into`; changes the elements in place, or now and then into a second
/// buffer, by a formula of `x`.
fn mapped(
    element: Element,
    slots: &mut Slots,
    sampler: &mut Sampler,
    formula: &str,
    range: (f32, f32),
    rule: impl Fn(f64) -> f64 + Send + Sync + 'static,
) -> Work {
    slots.phrase(
        "x",
        "[[every|each] [element|value|number|entry] [of|in] {buffer}|all [elements|values|numbers] [of|in] {buffer}|the [elements|values|contents] of {buffer}|everything in {buffer}|{buffer}|{buffer} elementwise]",
    );
    let separate = sampler.chance(0.25);
    slots.phrase(
        "into",
        if separate {
            "[into a [second|separate|new] buffer|into an output buffer|, writing to an output buffer|with a separate output buffer|, storing the results in another buffer|, leaving the input untouched|, output to a second buffer]"
        } else {
            "[||||||in place|, overwriting it|in the same buffer|, modifying the buffer]"
        },
    );
    let (modifiers, declarations, from, to) = if separate {
        let buffers = read(0, "input", element.code()) + &write(1, "output", element.code());
        (vec!["separate-output"], buffers, "input", "output")
    } else {
        (Vec::new(), write(0, "data", element.code()), "data", "data")
    };
    Work {
        modifiers,
        declarations,
        buffer: to,
        statements: format!("let x = {from}[i];\n{to}[i] = {formula};"),
        sample: (ELEMENTS, range),
        rule: Box::new(move |buffers: &[Buffer]| buffers[0].iter().map(|&x| rule(x)).collect()),
    }
}

/// A formula of one number and a parameter.
struct Map {
    name: &'static str,
    /// A command about `{x}` with the parameter `{a}`; `{a#}` is in digits.
    command: &'static str,
    elements: &'static [Element],
    /// The values of the parameter; none where there is no parameter.
    choices: &'static [f64],
    /// An expression of `x`: `{a}`, `{0}` and `{1}` are literals of the type, `{i}` is the parameter in digits.
    code: &'static str,
    range: (f32, f32),
    rule: fn(f64, f64) -> f64,
}

const MAPS: [Map; 17] = [
    Map {
        name: "map-truncate",
        command: "[truncate {x}|round {x} toward zero|chop off the decimals of {x}|apply trunc to {x}|compute trunc(x) for {x}|drop everything after the decimal point of {x}|keep only the whole part of {x}|keep the integer part of {x}|cut the fraction off {x}|round {x} towards 0|map x to trunc(x) for {x}|strip the fractional part from {x}|do trunc on {x}|discard the decimals of {x}|remove the digits behind the point in {x}|reduce {x} to the integer part|¶I have {buffer} and only need the whole part of [each|every] value, rounded toward zero|¶trunc(x), {buffer}|¶-2.7 becomes -2 and 2.7 becomes 2, for all of {buffer}|¶[each|every] value in {buffer} should lose its decimals, just cut off|¶cut off what is behind the point: {buffer}|¶how do I chop the fraction off [every|each] number in {buffer}|¶x -> integer part of x, {buffer}|¶round toward zero, not down: {buffer}]",
        elements: FLOATS,
        choices: &[],
        code: "trunc(x)",
        range: RANGE,
        rule: |x, _| x.signum() * x.abs().floor(),
    },
    Map {
        name: "map-to-degrees",
        command: "[convert {x} from radians to degrees|turn {x} from radians into degrees|change {x} from radians to degrees|compute degrees(x) for {x}|apply degrees to {x}|multiply {x} by 180/pi|multiply {x} by 180/π|do rad -> deg on {x}|express {x} in degrees instead of radians|treat {x} as radians and convert to degrees|map x to x * 180 / pi for {x}|go from radians to degrees for {x}|translate {x} from radians to degrees|read {x} as angles in radians and write degrees|do a radian to degree conversion of {x}|¶I have {buffer} with angles in radians but need degrees|¶[radians -> degrees|rad2deg|rad to deg], {buffer}|¶x * 180 / pi over {buffer}|¶the angles in {buffer} are radians. [make them degrees|I want degrees]|¶pi should become 180, half of pi 90, for all of {buffer}|¶how do I turn the radians in {buffer} into degrees|¶my angles in {buffer} come out of atan2, so they are radians. [in degrees please|I need them in degrees]]",
        elements: FLOATS,
        choices: &[],
        code: "degrees(x)",
        range: (-7.0, 7.0),
        rule: |x, _| x * 180.0 / std::f64::consts::PI,
    },
    Map {
        name: "map-binary-logarithm",
        command: "[take the base 2 logarithm of {x}|compute log2 of {x}|apply log2 to {x}|compute log2(x) for {x}|take log2 of {x}|find the binary logarithm of {x}|compute the logarithm to base 2 of {x}|do log2 on {x}|map x to log2(x) for {x}|replace {x} by its base-2 log|take the dual logarithm of {x}|compute lb(x) for {x}|find to which power 2 must be raised to get {x}|run {x} through log2|compute log base two of {x}|convert {x} to octaves with log2|¶[log2(x)|lb x|log2], {buffer}|¶I have {buffer} and need to know for each number which power of 2 it is|¶8 becomes 3, 2 becomes 1, 1 becomes 0, for all of {buffer}: log2|¶binary log of {buffer}, element by element|¶how do I take a logarithm to base 2 of [every|each] value in {buffer}|¶[each|every] value in {buffer} should be replaced by its base-2 logarithm|¶how many doublings from 1 to [each|every] value in {buffer}? log base 2]",
        elements: FLOATS,
        choices: &[],
        code: "log2(x)",
        range: (0.2, 100.0),
        rule: |x, _| x.ln() / std::f64::consts::LN_2,
    },
    Map {
        name: "map-softplus",
        command: "[apply softplus to {x}|run {x} through softplus|compute log(1 + exp(x)) for {x}|compute ln(1 + e^x) for {x}|use softplus as activation on {x}|compute softplus(x) for {x}|apply the softplus activation to {x}|do softplus on {x}|put {x} through a softplus layer|map x to log(1 + e^x) for {x}|replace {x} by its softplus|apply a smooth relu, log(1 + exp(x)), to {x}|take the logarithm of one plus the exponential of {x}|evaluate the softplus function at {x}|pass {x} through the softplus nonlinearity|¶[log(1 + exp(x))|softplus(x)], {buffer}|¶softplus layer, {buffer}|¶I have {buffer} from a linear layer. next comes softplus|¶a relu without the kink: ln(1 + e^x) for {buffer}|¶how do I apply softplus to {buffer}|¶for [each|every] x in {buffer}: exp, plus one, then log|¶activation function: softplus. data: {buffer}]",
        elements: ONLY_F32,
        choices: &[],
        code: "log(1.0 + exp(x))",
        range: (-6.0, 6.0),
        rule: |x, _| x.exp().ln_1p(),
    },
    Map {
        name: "map-swish",
        command: "[apply swish to {x}|apply silu to {x}|run {x} through SiLU|compute x * sigmoid(x) for {x}|compute x / (1 + exp(-x)) for {x}|use swish as activation on {x}|apply the SiLU activation to {x}|do a swish on {x}|multiply {x} by its own sigmoid|compute silu(x) for {x}|map x to x / (1 + e^-x) for {x}|put {x} through a swish layer|pass {x} through the swish nonlinearity|weight {x} by its logistic function|replace {x} by x times sigmoid of x|evaluate swish at {x}|¶[x * sigmoid(x)|silu(x)|swish(x)], {buffer}|¶SiLU layer, {buffer}|¶I have {buffer} from a linear layer. next comes a swish|¶x / (1 + e^-x) over {buffer}|¶how do I run {buffer} through silu|¶for [each|every] x in {buffer}: take its sigmoid, multiply by x|¶activation function: swish. data: {buffer}]",
        elements: ONLY_F32,
        choices: &[],
        code: "x / (1.0 + exp(-x))",
        range: (-8.0, 8.0),
        rule: |x, _| x * (0.5 + 0.5 * (0.5 * x).tanh()),
    },
    Map {
        name: "map-one-minus",
        command: "[subtract {x} from 1|subtract {x} from one|compute 1 - x for {x}|replace {x} by one minus it|invert {x} between 0 and 1|take the complement to one of {x}|map x to 1 - x for {x}|do x = 1 - x on {x}|take one minus {x}|flip {x} around 0.5|compute 1.0 - x for {x}|turn 0 into 1 and 1 into 0 for {x}|invert {x} as 1 - x|compute the complement 1 - p for {x}|mirror {x} at 0.5|reverse the 0..1 scale of {x}|¶[1 - x|x -> 1 - x], {buffer}|¶I have {buffer} with values from 0 to 1 and want the opposite, 1 becomes 0 and 0 becomes 1|¶[probabilities|chances] are in {buffer}. give me those of the opposite, 1 - p|¶[each|every] value in {buffer} should be one minus what it was|¶how do I invert {buffer} when [the range is 0..1|its values go from 0 to 1]|¶complement to 1, {buffer}|¶0.2 turns into 0.8, 0.9 into 0.1, same for all of {buffer}]",
        elements: FLOATS,
        choices: &[],
        code: "1.0 - x",
        range: (-2.0, 2.0),
        rule: |x, _| -(x - 1.0),
    },
    Map {
        name: "map-signed-to-unit",
        command: "[remap {x} from -1..1 to 0..1|map {x} from the range -1 to 1 to the range 0 to 1|compute x * 0.5 + 0.5 for {x}|compute 0.5 * x + 0.5 for {x}|halve {x} and add one half|convert {x} from signed -1..1 to unsigned 0..1|bring {x} from -1..1 into 0..1|rescale {x} from between -1 and 1 to between 0 and 1|compute (x + 1) / 2 for {x}|pack {x} from -1..1 into 0..1|encode {x} from -1..1 to 0..1 like a normal map|move {x} from -1..1 to the unit interval|do the snorm to unorm remap on {x}|add 1 to {x} and divide by 2|shift and scale {x} so that -1 becomes 0 and 1 stays 1|¶I have {buffer} with values from -1 to 1 and need 0 to 1|¶x * 0.5 + 0.5, {buffer}|¶-1 becomes 0, 0 becomes 0.5, 1 stays 1, for all of {buffer}|¶[snorm -> unorm|-1..1 to 0..1], {buffer}|¶the numbers in {buffer} swing between -1 and 1. squeeze them into 0..1|¶how do I get {buffer} from the signed range -1..1 to 0..1|¶halve [every|each] value of {buffer}, then add a half]",
        elements: FLOATS,
        choices: &[],
        code: "x * 0.5 + 0.5",
        range: (-2.0, 2.0),
        rule: |x, _| f64::midpoint(x, 1.0),
    },
    Map {
        name: "map-unit-to-signed",
        command: "[remap {x} from 0..1 to -1..1|map {x} from the range 0 to 1 to the range -1 to 1|compute x * 2 - 1 for {x}|compute 2x - 1 for {x}|double {x} and subtract one|convert {x} from unsigned 0..1 to signed -1..1|bring {x} from 0..1 into -1..1|rescale {x} from between 0 and 1 to between -1 and 1|unpack {x} from 0..1 to -1..1|decode {x} from 0..1 to -1..1 like a normal map|do the unorm to snorm remap on {x}|multiply {x} by 2 and take away 1|expand {x} from the unit interval to -1..1|shift and scale {x} so that 0 becomes -1 and 1 stays 1|compute 2 * x - 1 for {x}|¶I have {buffer} with values from 0 to 1 and need -1 to 1|¶[2x - 1|x * 2 - 1], {buffer}|¶0 becomes -1, 0.5 becomes 0, 1 stays 1, for all of {buffer}|¶[unorm -> snorm|0..1 to -1..1], {buffer}|¶the numbers in {buffer} lie between 0 and 1. stretch them to -1..1|¶how do I get {buffer} from 0..1 to the signed range -1..1|¶double [every|each] value of {buffer}, then take 1 away]",
        elements: FLOATS,
        choices: &[],
        code: "x * 2.0 - 1.0",
        range: (-1.0, 2.0),
        rule: |x, _| x + x - 1.0,
    },
    Map {
        name: "map-safe-reciprocal",
        command: "[take the reciprocal of {x}, 0 where it is zero|compute 1/x for {x}, but 0 for zeros|invert {x} (1/x) with a guard against zero|compute the safe reciprocal of {x}|compute 1 / x for {x} and write 0 when x is 0|compute x!=0?1/x:0 for {x}|take one over {x} without dividing by zero|divide one by {x}, giving 0 for zero|compute a guarded reciprocal of {x}, zeros stay zero|replace {x} by its reciprocal, keeping zeros|take the reciprocal of {x} and avoid division by zero|compute the pseudo-inverse 1/x of {x}, 0 for 0|compute a zero-safe 1/x for {x}|compute the inverse of {x} where it is not zero, else 0|do 1/x on {x} and leave zeros as they are|¶1/x but 0 where x is 0, {buffer}|¶I have {buffer} and need one over each value. there are zeros in it, they stay 0|¶[each|every] value in {buffer} upside down (1/x), except zeros, which stay zero|¶how do I take 1/x of {buffer} without inf? zeros should give 0|¶for [each|every] x in {buffer}: if it is 0 the result is 0, else 1/x|¶reciprocal with a guard: {buffer}, zeros in, zeros out]",
        elements: ONLY_F32,
        choices: &[],
        code: "select(0.0, 1.0 / x, x != 0.0)",
        range: RANGE,
        rule: |x, _| if x.abs() > 0.0 { x.recip() } else { 0.0 },
    },
    Map {
        name: "map-dead-zone",
        command: "[apply a dead zone of {a} to {x}|set {x} to zero where the magnitude is below {a}|zero out {x} if smaller than {a} in absolute value|compute abs(x)<{a#}?0:x for {x}|make small values of {x} zero, deadzone {a}|suppress {x} below {a} in magnitude|apply a joystick dead zone with threshold {a} to {x}|hard-threshold {x} at {a} by magnitude|kill noise below {a} in {x}, keep the rest|ignore values between -{a#} and {a#} in {x} by setting them to 0|keep {x} only where abs(x) is at least {a}, else 0|set near-zero values of {x} to 0, limit {a}|do a deadzone on {x}, threshold = {a}|flush {x} to zero when closer to zero than {a}|apply a noise gate at {a} to {x}|¶my joystick values are in {buffer}. anything closer to zero than {a} should be exactly 0|¶0 where abs(x) < {a}, else x, {buffer}|¶I have {buffer} with noise around zero. below {a} in size it should vanish, the rest stays as it is|¶dead zone, {buffer}, {a}|¶how do I ignore small values (under {a}, either sign) in {buffer}? they should become 0|¶for [each|every] x in {buffer}: if it lies between -{a#} and {a#} make it 0, else keep it|¶hard threshold by magnitude at {a}, {buffer}]",
        elements: ONLY_F32,
        choices: &[0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 1.0],
        code: "select(x, 0.0, abs(x) < {a})",
        range: (-2.0, 2.0),
        rule: |x, a| if x < a && -x < a { 0.0 } else { x },
    },
    Map {
        name: "map-soft-threshold",
        command: "[soft-threshold {x} by {a}|apply soft thresholding with lambda = {a} to {x}|shrink {x} toward zero by {a}|compute sign(x) * max(abs(x) - {a#}, 0) for {x}|do a soft shrink of {x} with threshold {a}|apply the shrinkage operator with {a} to {x}|move {x} closer to zero by {a}, stopping at zero|reduce the magnitude of {x} by {a} but not below zero|apply the proximal operator of the L1 norm with {a} to {x}|denoise {x} with a soft threshold of {a}|run softshrink with lambda {a} on {x}|take {a} off the absolute value of {x}, at least 0, keeping the sign|apply an ISTA shrinkage step of {a} to {x}|apply a soft threshold at {a} to {x}|pull {x} to zero by {a}, smaller values become 0|¶sign(x) * max(abs(x) - {a}, 0), {buffer}|¶[softshrink|soft threshold], lambda {a}, {buffer}|¶[each|every] value in {buffer} moves {a} closer to zero, but not past it|¶wavelet coefficients are in {buffer}. soft threshold them with {a}|¶how do I shrink the values in {buffer} by {a} toward zero, small ones ending at 0|¶L1 prox with {a}, {buffer}|¶take {a} off the size of [each|every] value in {buffer}, keep the sign, stop at 0]",
        elements: ONLY_F32,
        choices: &[0.1, 0.2, 0.25, 0.5, 1.0, 2.0],
        code: "sign(x) * max(abs(x) - {a}, 0.0)",
        range: (-4.0, 4.0),
        rule: |x, a| x - x.clamp(-a, a),
    },
    Map {
        name: "map-snap",
        command: "[round {x} to the nearest multiple of {a}|snap {x} to multiples of {a}|round {x} in steps of {a}|snap {x} to a grid of spacing {a}|compute round(x / {a#}) * {a#} for {x}|move {x} to the nearest multiple of {a}|round {x} to the closest {a}|quantize {x} to steps of size {a}|align {x} to the nearest grid line, cell size {a}|replace {x} by the closest multiple of {a}|discretize {x} with a step of {a}, rounding to nearest|snap {x} to a {a} grid|round {x} off to units of {a}|quantize {x}, step size {a}, nearest|make {x} a multiple of {a} by rounding|¶round(x / {a}) * {a}, {buffer}|¶I have {buffer} and want only multiples of {a} in the result, each value going to the nearest|¶snap to grid, spacing {a}, {buffer}|¶[each|every] value in {buffer} [jumps|goes] to the closest multiple of {a}|¶how do I round {buffer} to steps of {a}, up or down, whatever is nearer|¶the values of {buffer} should sit on a ruler with a mark every {a}. the nearest mark wins|¶rounding with unit {a}, nearest, {buffer}]",
        elements: FLOATS,
        choices: &[0.1, 0.25, 0.5, 2.0, 5.0, 10.0],
        code: "round(x / {a}) * {a}",
        range: (-20.0, 20.0),
        rule: |x, a| a * (x / a).round_ties_even(),
    },
    Map {
        name: "map-keep-above",
        command: "[keep {x} where above {a} and put 0 elsewhere|zero out {x} unless greater than {a}|set {x} to zero if not above {a}|compute x > {a#}?x:0 for {x}|threshold {x} to zero at {a}, larger values stay|drop {x} to zero at or below {a}, keep the rest|keep only what is greater than {a} in {x}, zeros for the others|suppress {x} up to {a}, pass what is above|compute select(0, x, x > {a#}) for {x}|let {x} pass only above {a}, otherwise 0|zero everything in {buffer} that is not more than {a}|do a threshold-to-zero of {x} at {a}|remove {x} not exceeding {a} by writing 0|wipe {x} that is {a} or less to zero, unchanged above|keep large values of {x}, more than {a}, and zero the small ones|¶x where x > {a}, else 0, {buffer}|¶I have {buffer} and care only for values over {a}. those stay as they are, the others become 0|¶anything in {buffer} that is {a} or less should be 0, larger values stay|¶threshold to zero at {a}, {buffer}|¶how do I drop the small values of {buffer}? not more than {a} means 0, more is kept|¶for [each|every] x in {buffer}: more than {a}, keep it, otherwise write 0|¶high values pass, low ones are zeroed, the limit is {a}, data in {buffer}]",
        elements: ONLY_F32,
        choices: &[0.1, 0.2, 0.25, 0.5, 0.75, 1.0, 2.0, 5.0],
        code: "select(0.0, x, x > {a})",
        range: RANGE,
        rule: |x, a| if x <= a { 0.0 } else { x },
    },
    Map {
        name: "map-multiple-flags",
        command: "[replace {x} by 1 if divisible by {a}, else 0|write 1 where {x} is a multiple of {a} and 0 elsewhere|mark multiples of {a} among {x} with 1, the rest with 0|compute x % {a#}==0?1:0 for {x}|test {x} for divisibility by {a}, 1 for yes and 0 for no|set {x} to one if a multiple of {a}, otherwise to zero|flag with 1 what is divisible by {a} in {x}, 0 for the rest|turn {x} into 1 for multiples of {a} and 0 for others|check whether {a} divides {x}, as 1 or 0|compute select(0, 1, x % {a#} == 0) for {x}|tell for {x} if it can be divided by {a} without remainder, 1 or 0|make a divisibility mask of {x}, divisor {a}|put a 1 where x mod {a#} is 0, else a 0, for {x}|overwrite {x} with ones for multiples of {a} and zeros otherwise|binarize {x} by divisibility by {a}|¶1 if x % {a} is 0, else 0, {buffer}|¶I have {buffer}. which numbers can be divided by {a} evenly? 1 for those, 0 for the others|¶[each|every] number in {buffer} should become 1 if {a} divides it, 0 if not|¶divisibility by {a} for {buffer}, answer 1 or 0 per element|¶how do I mark the multiples of {a} in {buffer} with 1 and the rest with 0|¶a bit like fizz buzz: 1 for a multiple of {a}, else 0, over {buffer}]",
        elements: WHOLE,
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0],
        code: "select({0}, {1}, x % {a} == {0})",
        range: (0.0, 200.0),
        rule: |x, a| f64::from(u8::from((x / a).fract().abs() < 1e-9)),
    },
    Map {
        name: "map-shift-right",
        command: "[shift the bits of {x} right by {a}|shift {x} right by {a} [bits|bit positions]|apply a right bit shift of {a} to {x}|compute x >> {a#} for {x}|do x >>= {a#} on {x}|right-shift {x} by {a}|bit-shift {x} right by {a}|move the bits of {x} {a} places to the right|map x to x >> {a#} for {x}|push the bits of {x} right by {a}|drop the lowest {a} bits of {x} and move the rest down|apply >> {a#} to {x}|do a right shift by {a} bits on {x}|divide {x} by 2^{a#} with a shift|cut {a} bits off {x} on the right|¶x >> {a}, {buffer}|¶I have {buffer} and need the bits of each number [moved|shifted] right by {a}|¶[each|every] number in {buffer} loses its lowest {a} bits, the others move down|¶how do I shift all [integers|numbers] in {buffer} right by {a} bits|¶divide {buffer} by 2^{a#} the bit way, with a shift|¶right shift, {a} bits, {buffer}]",
        elements: WHOLE,
        choices: &[1.0, 2.0, 3.0, 4.0, 5.0, 8.0],
        code: "x >> {i}u",
        range: (0.0, 20_000.0),
        rule: |x, a| (x / a.exp2()).floor(),
    },
    Map {
        name: "map-set-bits",
        command: "[set the bits {a} in {x}|apply a bitwise or with {a} to {x}|compute x OR {a#} bitwise for {x}|OR {x} with {a}|bitwise-or {x} with {a}|turn on the bits of {a} in {x}|switch the bits of the mask {a} on in {x}|set all bits of the mask {a} in {x}|force the bits {a} to one in {x}|add the flag bits {a} to {x} with or|combine {x} with the bits of {a} by or|map x to x or {a#}, bit by bit, for {x}|raise the flags {a} in {x}|or the mask {a} into {x}|¶x or {a}, bitwise, {buffer}|¶flags are in {buffer}. turn on the bits of {a} in each, leave the others alone|¶[each|every] number in {buffer} gets the bits of {a} set|¶bitwise OR, mask {a}, {buffer}|¶how do I force the bits of the mask {a} to 1 in all of {buffer}|¶in the result the bits of {a} are on, all other bits as in {buffer}]",
        elements: WHOLE,
        choices: &[1.0, 2.0, 4.0, 7.0, 8.0, 15.0, 16.0, 32.0, 128.0, 255.0],
        code: "x | {a}",
        range: (0.0, 1000.0),
        rule: |x, a| f64::from(x as u32 | a as u32),
    },
    Map {
        name: "map-invert-bits",
        command: "[invert all bits of {x}|flip all bits of {x}|compute ~x for {x}|apply a bitwise not to {x}|take the bitwise complement of {x}|negate {x} bitwise|do ~ on {x}|turn ones into zeros and zeros into ones in the bits of {x}|bitwise-not {x}|take the ones' complement of {x}|complement the bits of {x}|toggle every bit of {x}|map x to ~x for {x}|swap 0 and 1 bits in {x}|NOT {x} bit by bit|apply the ~ operator to {x}|¶~x, {buffer}|¶I have {buffer} and every bit should be flipped, 0 to 1 and 1 to 0|¶bitwise NOT, {buffer}|¶[each|every] number in {buffer} should turn into its bit complement|¶how do I flip all 32 bits of [each|every] number in {buffer}|¶ones' complement of {buffer}, element by element]",
        elements: ONLY_U32,
        choices: &[],
        code: "~x",
        range: (0.0, 1000.0),
        rule: |x, _| f64::from(u32::MAX) - x,
    },
];

fn map_task(map: &'static Map, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(map.elements, sampler);
    slots.phrase("buffer", element.buffer());
    let a = if map.choices.is_empty() {
        0.0
    } else {
        *sampler.pick(map.choices)
    };
    slots.value("a", element.ways(a));
    slots.text("a#", a.to_string());
    let formula = map
        .code
        .replace("{a}", &element.scalar(a))
        .replace("{i}", &a.to_string())
        .replace("{0}", &element.scalar(0.0))
        .replace("{1}", &element.scalar(1.0));
    let rule = map.rule;
    let work = mapped(
        element,
        &mut slots,
        sampler,
        &formula,
        map.range,
        move |x| rule(x, a),
    );
    let is_usual = element == map.elements[0];
    let typed = (!is_usual).then(|| element.modifier()).flatten();
    let options = Options::sample(&mut slots, sampler);
    let modifiers = typed.into_iter().chain(work.modifiers);
    let modifiers = modifiers.chain(options.modifiers.iter().copied()).collect();
    let code = options.over(&work.declarations, work.buffer, &work.statements);
    let phrase = format!("{} {{into}} {TAIL}", map.command);
    task(phrase, slots, modifiers, code, work.sample, work.rule)
}

/// A unit, another one, and what the first one is in the second.
struct Conversion {
    from: &'static str,
    to: &'static str,
    code: &'static str,
    factor: f64,
}

const fn conversion(
    from: &'static str,
    to: &'static str,
    code: &'static str,
    factor: f64,
) -> Conversion {
    Conversion {
        from,
        to,
        code,
        factor,
    }
}

const KILOMETERS: &str = "[kilometers|km|kilometers|kilometres]";
const MILES: &str = "[miles|miles|mi]";
const METERS: &str = "[meters|m|meters|metres]";
const FEET: &str = "[feet|feet|ft]";
const CENTIMETERS: &str = "[centimeters|cm|centimeters|centimetres]";
const KILOGRAMS: &str = "[kilograms|kg|kilos]";
const POUNDS: &str = "[pounds|lbs|lb]";
const SECONDS: &str = "[seconds|s|sec]";
const MILLISECONDS: &str = "[milliseconds|ms]";
const METERS_PER_SECOND: &str = "[meters per second|m/s]";
const KILOMETERS_PER_HOUR: &str = "[kilometers per hour|km/h|kph]";

const CONVERSIONS: [Conversion; 14] = [
    conversion(MILES, KILOMETERS, "x * 1.609344", 1.609_344),
    conversion(KILOMETERS, MILES, "x / 1.609344", 1.0 / 1.609_344),
    conversion(FEET, METERS, "x * 0.3048", 0.3048),
    conversion(METERS, FEET, "x / 0.3048", 1.0 / 0.3048),
    conversion("inches", CENTIMETERS, "x * 2.54", 2.54),
    conversion(CENTIMETERS, "inches", "x / 2.54", 1.0 / 2.54),
    conversion(POUNDS, KILOGRAMS, "x * 0.453592", 0.453_592),
    conversion(KILOGRAMS, POUNDS, "x / 0.453592", 1.0 / 0.453_592),
    conversion(METERS_PER_SECOND, KILOMETERS_PER_HOUR, "x * 3.6", 3.6),
    conversion(KILOMETERS_PER_HOUR, METERS_PER_SECOND, "x / 3.6", 1.0 / 3.6),
    conversion(MILLISECONDS, SECONDS, "x / 1000.0", 0.001),
    conversion(SECONDS, MILLISECONDS, "x * 1000.0", 1000.0),
    conversion("minutes", SECONDS, "x * 60.0", 60.0),
    conversion("hours", SECONDS, "x * 3600.0", 3600.0),
];

const KERNELS: [Kernel; 3] = [
    Kernel {
        name: "map-unit-conversion",
        commands: "[convert {x} from {from} to {to}|turn {x} from {from} into {to}|change {x} from {from} to {to}|convert {from} to {to} for {x}|do a unit conversion of {x}, {from} to {to}|express {x} in {to} instead of {from}|treat {x} as {from} and convert to {to}|go from {from} to {to} for {x}|translate {x} from {from} to {to}|take {x} in {from} and write {to}|compute what {x} in {from} is in {to}|rewrite {x} in {to}, given in {from}|compute {to} from {from} for {x}|read {x} as {from} and store {to}|recalculate {x} from {from} into {to}|¶the values in {buffer} are {from}. I need {to}|¶{from} -> {to}, {buffer}|¶I have {buffer} in {from} but [need|want] it in {to}|¶my data in {buffer} [is|comes] in {from}, [the display wants|I want] {to}|¶how do I get {to} out of {buffer} holding {from}|¶{from} go in, {to} come out, for all of {buffer}|¶[each|every] number in {buffer} means {from}. it should mean {to}|¶unit: {from}. wanted: {to}. data: {buffer}] {into}",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let unit = sampler.pick(&CONVERSIONS);
            slots.phrase("from", unit.from);
            slots.phrase("to", unit.to);
            let factor = unit.factor;
            mapped(element, slots, sampler, unit.code, (0.0, 100.0), move |x| {
                x * factor
            })
        },
    },
    Kernel {
        name: "map-temperature",
        commands: "[convert {x} from {from} to {to}|turn {x} from {from} into {to}|change {x} from {from} to {to}|convert temperatures from {from} to {to} for {x}|express {x} in {to} instead of {from}|treat {x} as {from} and convert to {to}|convert {x}, temperatures in {from}, to {to}|go from {from} to {to} for {x}|translate {x} from {from} to {to}|take {x} in {from} and write {to}|compute {formula} for {x}|map x to {formula} for {x}|apply the {from} to {to} formula to {x}|do the temperature conversion {formula} on {x}|compute the {to} values for {x} given in {from}|¶the temperatures in {buffer} are {from}. I need {to}|¶{from} -> {to}, {buffer}|¶I have {buffer} in {from} but [need|want] it in {to}|¶{formula}, x from {buffer}|¶weather data in {buffer} is in {from}. my users want {to}|¶how do I turn {from} into {to} for all of {buffer}|¶thermometer readings, {buffer}, from {from} to {to}] {into}",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let celsius = "[Celsius|celsius|°C|degrees Celsius]";
            let fahrenheit = "[Fahrenheit|fahrenheit|°F|degrees Fahrenheit]";
            if sampler.chance(0.5) {
                slots.phrase("from", celsius);
                slots.phrase("to", fahrenheit);
                slots.phrase(
                    "formula",
                    "[x * 1.8 + 32|1.8 * x + 32|1.8x + 32|x * 9/5 + 32]",
                );
                let formula = "x * 1.8 + 32.0";
                mapped(element, slots, sampler, formula, (-40.0, 100.0), |x| {
                    x * 9.0 / 5.0 + 32.0
                })
            } else {
                slots.phrase("from", fahrenheit);
                slots.phrase("to", celsius);
                slots.phrase(
                    "formula",
                    "[(x - 32) / 1.8|(x - 32) * 5/9|(x-32)/1.8|5/9 * (x - 32)]",
                );
                let formula = "(x - 32.0) / 1.8";
                mapped(element, slots, sampler, formula, (-40.0, 220.0), |x| {
                    (x - 32.0) * 5.0 / 9.0
                })
            }
        },
    },
    Kernel {
        name: "map-normalize-range",
        commands: "[normalize {x} from the range {low} to {high} to 0..1|map {x} from {low}..{high} to 0..1|rescale {x} so that {low} becomes 0 and {high} becomes 1|compute (x - low) / (high - low) for {x} with low = {low} and high = {high}|do a min-max normalization of {x} with min {low} and max {high}|apply an inverse lerp from {low} to {high} to {x}|bring {x} from between {low} and {high} to between 0 and 1|turn {x} into the share of the way from {low} to {high}|express {x} as a fraction of the range {low} to {high}|remap {x} from {low} to {high} linearly onto 0 to 1, without clamping|feature-scale {x} with minimum {low} and maximum {high}|convert {x} from {low} to {high} into the unit interval|make {x} 0 at {low} and 1 at {high}, linear between|compute unlerp({low}, {high}, x) for {x}|scale {x} from a {low} to {high} scale down to 0 to 1|¶I have {buffer} with values from {low} to {high} and need 0 to 1|¶{low} should become 0 and {high} 1, linear between, for all of {buffer}|¶(x - low) / (high - low), low {low}, high {high}, {buffer}|¶inverse lerp, {low} to {high}, {buffer}|¶the scale of {buffer} goes from {low} to {high}. [squeeze|bring] it into 0..1|¶how far is [each|every] value of {buffer} on the way from {low} to {high}? as a fraction|¶min-max scaling with fixed limits {low} and {high}, {buffer}|¶how do I rescale {buffer} from {low}..{high} to 0..1? no clamping] {into}",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let [low, high] = *sampler.pick(&[
                [10.0, 20.0],
                [1.0, 5.0],
                [20.0, 80.0],
                [-10.0, 10.0],
                [-5.0, 5.0],
                [5.0, 25.0],
                [-40.0, 60.0],
                [2.0, 10.0],
            ]);
            slots.value("low", words::decimal(low));
            slots.value("high", words::decimal(high));
            let sign = if low < 0.0 { '+' } else { '-' };
            let formula = format!("(x {sign} {}) / {}", float(low.abs()), float(high - low));
            mapped(
                element,
                slots,
                sampler,
                &formula,
                (-50.0, 100.0),
                move |x| (x - low) / (high - low),
            )
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    let family =
        |map: &'static Map| Family::new("compute", map.name, move |sampler| map_task(map, sampler));
    let mut families: Vec<Family> = MAPS.iter().map(family).collect();
    families.extend(Kernel::families(&KERNELS));
    families
}
