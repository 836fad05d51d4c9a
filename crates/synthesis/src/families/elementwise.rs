//! Compute shaders that map every element of a buffer, or of two, by a formula.

use super::kernels::{
    ALL, Element, FLOATS, ONLY_F32, Options, SCALARS, SIGNED, TAIL, read, task, write,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;

/// A formula of one number.
struct Map {
    name: &'static str,
    /// A command about `{x}`, with the parameters `{a}` and `{b}`; `{a#}` is in digits.
    command: &'static str,
    /// The types it is defined for; the first is meant when none is named.
    elements: &'static [Element],
    parameters: fn(&mut Sampler, Element) -> Vec<f64>,
    /// An expression of `x`.
    code: fn(Element, &[f64]) -> String,
    /// The least and the greatest number in the buffer.
    range: (f32, f32),
    rule: fn(f64, &[f64]) -> f64,
}

fn none(_: &mut Sampler, _: Element) -> Vec<f64> {
    Vec::new()
}

/// A small number that is not 0 or 1, where a task would be empty.
fn amount(sampler: &mut Sampler, element: Element) -> Vec<f64> {
    let whole = sampler.int(2, 20) as f64;
    let part = sampler.decimal(0.1, 5.0, 0.1);
    let is_part = !element.is_whole() && part.fract() != 0.0 && sampler.chance(0.5);
    vec![if is_part { part } else { whole }]
}

fn limits(sampler: &mut Sampler, element: Element) -> Vec<f64> {
    let pairs: &[[f64; 2]] = match element {
        Element::U32 => &[
            [1.0, 10.0],
            [2.0, 8.0],
            [0.0, 5.0],
            [3.0, 12.0],
            [5.0, 50.0],
        ],
        Element::I32 => &[
            [-1.0, 1.0],
            [0.0, 10.0],
            [-5.0, 5.0],
            [2.0, 8.0],
            [-10.0, 10.0],
        ],
        _ => &[
            [0.0, 1.0],
            [-1.0, 1.0],
            [0.0, 2.0],
            [-0.5, 0.5],
            [-5.0, 5.0],
            [0.2, 0.8],
            [1.0, 3.0],
        ],
    };
    sampler.pick(pairs).to_vec()
}

fn threshold(sampler: &mut Sampler, element: Element) -> Vec<f64> {
    vec![if element.is_whole() {
        sampler.int(1, 12) as f64
    } else {
        sampler.decimal(0.1, 4.0, 0.1)
    }]
}

fn exponent(sampler: &mut Sampler, _: Element) -> Vec<f64> {
    vec![*sampler.pick(&[1.5, 2.2, 2.5, 3.5, 4.0, 5.0, 6.0])]
}

fn levels(sampler: &mut Sampler, _: Element) -> Vec<f64> {
    vec![sampler.int(2, 16) as f64]
}

pub(super) const WHOLE: &[Element] = &[Element::U32, Element::I32];
pub(super) const ONLY_U32: &[Element] = &[Element::U32];

/// The first [`CHAINED`] can come after another one.
const MAPS: [Map; 37] = [
    Map {
        name: "map-add-constant",
        command: "[add {a} to {x}|increase {x} by {a}|increment {x} by {a}|offset {x} by {a}|compute x + {a#} for {x}|do x += {a#} on {x}|shift {x} up by {a}|raise {x} by {a}|map x to x + {a#} for {x}|make {x} {a} larger|bump {x} by {a}|apply +{a#} to {x}|add the constant {a} to {x}|¶[my|the] numbers are [all|each] {a} too small, add it to {x}|¶x -> x + {a#}, {x}|¶plus {a} for {x}|¶put {a} on top of {x}|¶I [just|only] need {a} added to {x}]",
        elements: ALL,
        parameters: amount,
        code: |element, n| format!("x + {}", element.scalar(n[0])),
        range: (-10.0, 10.0),
        rule: |x, n| x + n[0],
    },
    Map {
        name: "map-multiply-constant",
        command: "[multiply {x} by {a}|scale {x} by a factor of {a}|compute x * {a#} for {x}|do x *= {a#} on {x}|make {x} {a} times as large|apply a gain of {a} to {x}|take {x} times {a}|map x to {a#}x for {x}|amplify {x} by a factor of {a}|multiply {x} with the constant {a}|¶x -> {a#} * x, {x}|¶times {a} for {x}|¶gain {a} on {x}|¶I [just|only] need {x} times {a}|¶a kernel with factor {a} for {x}]",
        elements: &[
            Element::I32,
            Element::U32,
            Element::Vec2,
            Element::Vec3,
            Element::Vec4,
        ],
        parameters: amount,
        code: |element, n| format!("x * {}", element.scalar(n[0])),
        range: (-10.0, 10.0),
        rule: |x, n| x * n[0],
    },
    Map {
        name: "map-clamp",
        command: "[clamp {x} to the range {a} to {b}|limit {x} to [{a#}..{b#}|{a} to {b}]|keep {x} between {a} and {b}|restrict {x} to between {a} and {b}|compute clamp(x, {a#}, {b#}) for {x}|clip {x} to {a#}..{b#}|clip {x} between {a} and {b}|let {x} go neither below {a} nor above {b}|cut {x} off below {a} and above {b}|bound {x} between {a} and {b}|constrain {x} to the interval from {a} to {b}|clamp {x} (min {a#}, max {b#})|compute max({a#}, min({b#}, x)) for {x}|clamp {x} with lower limit {a} and upper limit {b}|¶x -> clamp(x, {a#}, {b#}), {x}|¶nothing below {a} and nothing above {b}, for {x}|¶bounds: {a} and {b}. [apply them|they hold] for {x}|¶clamp kernel from {a} to {b} for {x}]",
        elements: ALL,
        parameters: limits,
        code: |element, n| format!("clamp(x, {}, {})", element.splat(n[0]), element.splat(n[1])),
        range: (-20.0, 20.0),
        rule: |x, n| x.max(n[0]).min(n[1]),
    },
    Map {
        name: "map-negate",
        command: "[negate {x}|flip the sign of {x}|change the sign of {x}|invert the sign of {x}|compute -x for {x}|multiply {x} by -1|reverse the sign of {x}|toggle the sign of {x}|map x to -x for {x}|take the additive inverse of {x}|apply unary minus to {x}|subtract {x} from zero|swap plus and minus for {x}|¶x -> -x, {x}|¶plus becomes minus and minus becomes plus for {x}|¶I need the opposite sign on {x}|¶a negation kernel for {x}]",
        elements: SIGNED,
        parameters: none,
        code: |_, _| "-x".into(),
        range: (-10.0, 10.0),
        rule: |x, _| 0.0 - x,
    },
    Map {
        name: "map-absolute-value",
        command: "[take the absolute value of {x}|apply abs to {x}|make {x} non-negative with abs|drop the sign of {x}|compute abs(x) for {x}|strip the sign from {x}|take abs of {x}|flip the sign of {x} where it is negative|remove the minus sign from {x}|do abs on {x}|map x to abs(x) for {x}|replace {x} by its absolute value|make {x} positive by leaving out the minus sign|¶x -> abs(x), {x}|¶x -> x, {x}|¶minus signs should go away in {x}|¶-2 becomes 2, and so on, for {x}|¶an absolute value kernel for {x}]",
        elements: SIGNED,
        parameters: none,
        code: |_, _| "abs(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| if x < 0.0 { -x } else { x },
    },
    Map {
        name: "map-square",
        command: "[square {x}|raise {x} to the power of two|take the square of {x}|compute x*x for {x}|compute x^2 for {x}|compute x² for {x}|multiply {x} by itself|raise {x} to the power 2|raise {x} to the second power|do x *= x on {x}|compute x squared for {x}|take {x} times itself|map x to x*x for {x}|¶x -> x * x, {x}|¶x -> x^2, {x}|¶3 becomes 9, 4 becomes 16, and so on, for {x}|¶I need the squares of {x}|¶a squaring kernel for {x}|¶each one times itself, {x}]",
        elements: ALL,
        parameters: none,
        code: |_, _| "x * x".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x.powi(2),
    },
    Map {
        name: "map-subtract-constant",
        command: "[subtract {a} from {x}|decrease {x} by {a}|reduce {x} by {a}|take {a} away from {x}|compute x - {a#} for {x}|do x -= {a#} on {x}|lower {x} by {a}|deduct {a} from {x}|shift {x} down by {a}|decrement {x} by {a}|map x to x - {a#} for {x}|make {x} {a} smaller|bring {x} down by {a}|subtract the constant {a} from {x}|¶x -> x - {a#}, {x}|¶minus {a} for {x}|¶[my|the] numbers are {a} too large, so take it off {x}|¶{a} less for {x}|¶I [just|only] need {a} taken off {x}|¶knock {a} off {x}]",
        elements: SIGNED,
        parameters: amount,
        code: |element, n| format!("x - {}", element.scalar(n[0])),
        range: (-10.0, 10.0),
        rule: |x, n| x - n[0],
    },
    Map {
        name: "map-divide-constant",
        command: "[divide {x} by {a}|compute x / {a#} for {x}|do x /= {a#} on {x}|map x to x/{a#} for {x}|divide {x} by the constant {a}|compute {x} divided by {a}|take the quotient of {x} and {a}|use {a} as the divisor of {x}|apply a division by {a} to {x}|take {x} over {a}|¶x -> x / {a#}, {x}|¶divided by {a}, for {x}|¶I need {x} over {a}|¶a kernel that divides by {a} for {x}]",
        elements: FLOATS,
        parameters: amount,
        code: |element, n| format!("x / {}", element.scalar(n[0])),
        range: (-10.0, 10.0),
        rule: |x, n| x / n[0],
    },
    Map {
        name: "map-cube",
        command: "[cube {x}|raise {x} to the third power|take the cube of {x}|compute x^3 for {x}|compute x*x*x for {x}|compute x³ for {x}|compute x cubed for {x}|raise {x} to the power of three|raise {x} to the power 3|take the third power of {x}|map x to x^3 for {x}|do x*x*x on {x}|apply the cube function to {x}|¶x -> x * x * x, {x}|¶x -> x^3, {x}|¶2 becomes 8, 3 becomes 27, and so on, for {x}|¶I need the cubes of {x}]",
        elements: ALL,
        parameters: none,
        code: |_, _| "x * x * x".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x.powi(3),
    },
    Map {
        name: "map-square-root",
        command: "[take the square root of {x}|compute sqrt of {x}|apply sqrt to {x}|compute the square root of {x}|sqrt {x}|compute sqrt(x) for {x}|compute √x for {x}|raise {x} to the power 1/2|map x to sqrt(x) for {x}|take sqrt of {x}|replace {x} by its square root|do a square root on {x}|take the root of {x}|run {x} through sqrt|¶x -> sqrt(x), {x}|¶roots, please, of {x}|¶9 becomes 3, 16 becomes 4, and so on, for {x}|¶a square root kernel for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "sqrt(x)".into(),
        range: (0.0, 20.0),
        rule: |x, _| x.powf(0.5),
    },
    Map {
        name: "map-inverse-square-root",
        command: "[take the inverse square root of {x}|compute one over the square root of {x}|apply inverseSqrt to {x}|compute rsqrt of {x}|compute 1/sqrt(x) for {x}|compute the reciprocal square root of {x}|take the reciprocal of the square root of {x}|raise {x} to the power -1/2|do rsqrt on {x}|compute x^-0.5 for {x}|map x to 1/sqrt(x) for {x}|divide one by the square root of {x}|run {x} through an inverse sqrt|compute inverseSqrt(x) for {x}|¶x -> 1 / sqrt(x), {x}|¶rsqrt kernel for {x}|¶x -> x^-0.5, {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "inverseSqrt(x)".into(),
        range: (0.25, 20.0),
        rule: |x, _| x.powf(-0.5),
    },
    Map {
        name: "map-reciprocal",
        command: "[take the reciprocal of {x}|compute one over {x}|divide one by {x}|compute 1 / x for {x}|compute 1/x for {x}|invert {x} (1/x)|take the multiplicative inverse of {x}|raise {x} to the power -1|map x to 1/x for {x}|replace {x} by its reciprocal|turn {x} into its reciprocal|compute x^-1 for {x}|take one over {x}|do 1/x on {x}|¶x -> 1 / x, {x}|¶4 becomes 0.25, and so on, for {x}|¶one divided by it, for {x}|¶a reciprocal kernel for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "1.0 / x".into(),
        range: (0.25, 10.0),
        rule: |x, _| x.recip(),
    },
    Map {
        name: "map-exponential",
        command: "[take the exponential of {x}|apply exp to {x}|compute e to the power of {x}|exponentiate {x} (base e)|compute exp(x) for {x}|compute e^x for {x}|compute e to the x for {x}|raise e to the power of {x}|map x to exp(x) for {x}|replace {x} by its exponential|run {x} through exp|apply the natural exponential function to {x}|do exp on {x}|take exp of {x}|¶x -> exp(x), {x}|¶x -> e^x, {x}|¶an exp kernel for {x}|¶e to the x for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "exp(x)".into(),
        range: (-3.0, 3.0),
        rule: |x, _| x.exp(),
    },
    Map {
        name: "map-logarithm",
        command: "[take the natural logarithm of {x}|apply log to {x}|compute ln of {x}|take the log of {x}|compute ln(x) for {x}|compute log(x) for {x}|take ln of {x}|apply ln to {x}|compute the log to base e of {x}|run {x} through the natural log|map x to ln(x) for {x}|replace {x} by its natural logarithm|do ln on {x}|find the natural log of {x}|¶x -> log(x), {x}|¶x -> ln x, {x}|¶a natural log kernel for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "log(x)".into(),
        range: (0.25, 20.0),
        rule: |x, _| x.ln(),
    },
    Map {
        name: "map-sine",
        command: "[take the sine of {x}|apply sin to {x}|compute sin(x) for {x}|compute the sine of {x}|run {x} through sin|map x to sin(x) for {x}|replace {x} by its sine|do sin on {x}|take sin of {x}|evaluate the sine function at {x}|take the sine of {x} in radians|use {x} as the angle of a sine|turn {x} into its sine|¶x -> sin(x), {x}|¶a sine kernel for {x}|¶[angles|radians] in, sines out, for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "sin(x)".into(),
        range: (-6.0, 6.0),
        rule: |x, _| x.sin(),
    },
    Map {
        name: "map-cosine",
        command: "[take the cosine of {x}|apply cos to {x}|compute cos(x) for {x}|compute the cosine of {x}|run {x} through cos|map x to cos(x) for {x}|replace {x} by its cosine|do cos on {x}|take cos of {x}|evaluate the cosine function at {x}|take the cosine of {x} in radians|use {x} as the angle of a cosine|turn {x} into its cosine|¶x -> cos(x), {x}|¶a cosine kernel for {x}|¶[angles|radians] in, cosines out, for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "cos(x)".into(),
        range: (-6.0, 6.0),
        rule: |x, _| x.cos(),
    },
    Map {
        name: "map-hyperbolic-tangent",
        command: "[take the hyperbolic tangent of {x}|apply tanh to {x}|run {x} through tanh|use tanh as activation on {x}|compute tanh(x) for {x}|compute tanh of {x}|squash {x} into -1..1 with tanh|do tanh on {x}|put {x} through a tanh nonlinearity|map x to tanh(x) for {x}|apply the tanh activation function to {x}|replace {x} by its hyperbolic tangent|compute sinh(x)/cosh(x) for {x}|¶x -> tanh(x), {x}|¶tanh [activation|layer|kernel] for {x}|¶squash into -1 to 1 with tanh, {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "tanh(x)".into(),
        range: (-5.0, 5.0),
        rule: |x, _| 1.0 - 2.0 / ((2.0 * x).exp() + 1.0),
    },
    Map {
        name: "map-sigmoid",
        command: "[apply the sigmoid to {x}|run {x} through the logistic function|compute the sigmoid of {x}|squash {x} with a sigmoid|compute 1/(1+exp(-x)) for {x}|compute 1 / (1 + e^-x) for {x}|use the sigmoid as activation on {x}|squash {x} into 0..1 with the logistic function|apply the inverse logit to {x}|apply expit to {x}|do a sigmoid activation on {x}|map x to sigmoid(x) for {x}|run {x} through the S-shaped logistic curve|turn {x} from a logit into a probability|¶x -> 1 / (1 + e^-x), {x}|¶sigmoid [activation|layer|kernel] for {x}|¶logistic squashing into 0 to 1, {x}|¶sigma(x) for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "1.0 / (1.0 + exp(-x))".into(),
        range: (-8.0, 8.0),
        rule: |x, _| x.exp() / (1.0 + x.exp()),
    },
    Map {
        name: "map-relu",
        command: "[apply relu to {x}|rectify {x}|run {x} through a ReLU|set {x} to zero where it is negative|compute max(x, 0) for {x}|replace {x} by zero when negative|zero {x} where negative|use relu as activation on {x}|compute x>0?x:0 for {x}|keep {x} if positive, else put 0|apply the rectified linear unit to {x}|half-wave rectify {x}|make {x} zero wherever it is negative|cut {x} off below zero|do a relu activation on {x}|¶x -> max(0, x), {x}|¶ReLU [activation|layer|kernel] for {x}|¶relu [activation function|forward pass] over {x}|¶negative ones become 0, the others stay, for {x}|¶cut off everything below zero in {x}|¶a rectifier for {x}]",
        elements: SIGNED,
        parameters: none,
        code: |element, _| format!("max(x, {})", element.splat(0.0)),
        range: (-10.0, 10.0),
        rule: |x, _| if x > 0.0 { x } else { 0.0 },
    },
    Map {
        name: "map-leaky-relu",
        command: "[apply a leaky relu with slope {a} to {x}|run {x} through a leaky ReLU (slope {a})|multiply {x} by {a} where it is negative|use leaky relu with slope {a} as activation on {x}|do a leaky rectifier with negative slope {a} on {x}|scale the negative part of {x} by {a}|compute x>0?x:{a#}*x for {x}|compute max(x, {a#}*x) for {x}|apply LeakyReLU (alpha = {a}) to {x}|damp {x} by a factor of {a} where negative|keep {x} if positive, otherwise multiply by {a}|run {x} through lrelu with alpha {a}|¶x -> x > 0 ? x : {a#} * x, {x}|¶leaky ReLU [activation|layer|kernel], slope {a}, for {x}|¶negative ones are scaled by {a}, the others stay, for {x}]",
        elements: ONLY_F32,
        parameters: |sampler, _| vec![*sampler.pick(&[0.01, 0.02, 0.05, 0.1, 0.2])],
        code: |_, n| format!("select(x * {}, x, x > 0.0)", n[0]),
        range: (-10.0, 10.0),
        rule: |x, n| if x < 0.0 { x * n[0] } else { x },
    },
    Map {
        name: "map-threshold",
        command: "[threshold {x} at {a}|binarize {x} at {a}|set {x} to one where it is above {a} and to zero elsewhere|turn {x} into 1 if greater than {a}, else 0|compute x>{a#}?1:0 for {x}|make {x} 1 above {a} and 0 otherwise|turn {x} into ones and zeros, one if more than {a}|replace {x} by 1 if it is over {a} and by 0 if not|convert {x} to 0 or 1 with a cutoff of {a}|binarize {x} with threshold {a}|compute select(0, 1, x > {a#}) for {x}|apply a hard cutoff at {a} to {x}, 1 above and 0 below|reduce {x} to 0 or 1, 1 meaning more than {a}|¶x -> x > {a#} ? 1 : 0, {x}|¶1 above {a}, 0 otherwise, for {x}|¶a yes or no for {x}: [greater|more] than {a} is 1, else 0]",
        elements: SCALARS,
        parameters: threshold,
        code: |element, n| {
            let number = |value| element.scalar(value);
            format!(
                "select({}, {}, x > {})",
                number(0.0),
                number(1.0),
                number(n[0])
            )
        },
        range: (-2.0, 15.0),
        rule: |x, n| f64::from(u8::from(x as f32 > n[0] as f32)),
    },
    Map {
        name: "map-minimum-with-constant",
        command: "[cap {x} at {a}|limit {x} to at most {a}|take the minimum of {x} and {a}|bound {x} from above by {a}|compute min(x, {a#}) for {x}|clip {x} from above at {a}|let {x} be {a} at most|keep {x} from going over {a}|use {a} as an upper limit for {x}|replace {x} by {a} if it is larger|set {x} to {a} where it is greater|put a ceiling of {a} on {x}|make {x} no larger than {a}|take the smaller of {x} and {a}|¶x -> min(x, {a#}), {x}|¶upper limit {a} for {x}|¶nothing may be more than {a}, for {x}]",
        elements: ALL,
        parameters: threshold,
        code: |element, n| format!("min(x, {})", element.splat(n[0])),
        range: (-2.0, 15.0),
        rule: |x, n| if x < n[0] { x } else { n[0] },
    },
    Map {
        name: "map-maximum-with-constant",
        command: "[raise {x} to at least {a}|take the maximum of {x} and {a}|bound {x} from below by {a}|make {x} no smaller than {a}|compute max(x, {a#}) for {x}|clip {x} from below at {a}|let {x} be {a} at least|keep {x} from going under {a}|use {a} as a lower limit for {x}|replace {x} by {a} if it is smaller|set {x} to {a} where it is less|lift {x} to {a} where it is smaller|put a floor of {a} under {x}|take the larger of {x} and {a}|¶x -> max(x, {a#}), {x}|¶lower limit {a} for {x}|¶nothing may be less than {a}, for {x}]",
        elements: ALL,
        parameters: threshold,
        code: |element, n| format!("max(x, {})", element.splat(n[0])),
        range: (-2.0, 15.0),
        rule: |x, n| if x > n[0] { x } else { n[0] },
    },
    Map {
        name: "map-sign",
        command: "[take the sign of {x}|apply sign to {x}|replace {x} by -1, 0 or 1 depending on its sign|reduce {x} to its sign|compute sign(x) for {x}|apply signum to {x}|map x to sgn(x) for {x}|keep only the sign of {x}|turn {x} into 1 if positive, -1 if negative, 0 if zero|take sgn of {x}|run {x} through the sign function|replace {x} by its sign|forget the size of {x} and keep the sign|¶x -> sign(x), {x}|¶-1 for negative, 0 for zero, 1 for positive, {x}|¶I only need the sign of {x}]",
        elements: SIGNED,
        parameters: none,
        code: |_, _| "sign(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| if x == 0.0 { 0.0 } else { x.signum() },
    },
    Map {
        name: "map-floor",
        command: "[round {x} down|floor {x}|apply floor to {x}|round {x} down to a whole number|compute floor(x) for {x}|round {x} toward minus infinity|round {x} towards negative infinity|take the floor of {x}|replace {x} by the largest integer not above it|snap {x} down to the next integer|do floor on {x}|map x to floor(x) for {x}|find the integer at or below {x}|¶x -> floor(x), {x}|¶2.7 becomes 2, and so on, always down, for {x}|¶a floor kernel for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "floor(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x - x.rem_euclid(1.0),
    },
    Map {
        name: "map-ceiling",
        command: "[round {x} up|apply ceil to {x}|round {x} up to a whole number|take the ceiling of {x}|compute ceil(x) for {x}|round {x} toward plus infinity|round {x} towards positive infinity|ceil {x}|replace {x} by the smallest integer not below it|snap {x} up to the next integer|do ceil on {x}|map x to ceil(x) for {x}|find the integer at or above {x}|¶x -> ceil(x), {x}|¶2.1 becomes 3, and so on, always up, for {x}|¶a ceil kernel for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "ceil(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x + (-x).rem_euclid(1.0),
    },
    Map {
        name: "map-round",
        command: "[round {x} to the nearest integer|apply round to {x}|snap {x} to the nearest whole number|round {x}|compute round(x) for {x}|round {x} to whole numbers|round {x} off to integers|replace {x} by the closest integer|move {x} to the closest integer|do round on {x}|map x to round(x) for {x}|find the integer nearest to {x}|¶x -> round(x), {x}|¶2.7 becomes 3 and 2.2 becomes 2, for {x}|¶a rounding kernel for {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "round(x)".into(),
        range: (-10.0, 10.0),
        rule: |x, _| x.round_ties_even(),
    },
    Map {
        name: "map-fraction",
        command: "[keep the fractional part of {x}|take the fractional part of {x}|apply fract to {x}|drop the whole part of {x}|compute fract(x) for {x}|compute x - floor(x) for {x}|keep only the decimals of {x}|wrap {x} into 0..1|take {x} modulo 1|remove the integer part of {x}|do fract on {x}|map x to fract(x) for {x}|keep only what is after the decimal point of {x}|take the fraction of {x}|¶x -> fract(x), {x}|¶2.75 becomes 0.75, and so on, for {x}|¶I only need what comes after the decimal point, {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "fract(x)".into(),
        range: (0.0, 10.0),
        rule: |x, _| x.rem_euclid(1.0),
    },
    Map {
        name: "map-power",
        command: "[raise {x} to the power of {a}|raise {x} to the power {a}|apply pow with exponent {a} to {x}|apply a gamma of {a} to {x}|compute x^{a#} for {x}|compute pow(x, {a#}) for {x}|compute x to the power {a} for {x}|exponentiate {x} with exponent {a}|raise {x} to exponent {a}|apply a power of {a} to {x}|map x to x^{a#} for {x}|do pow with {a} on {x}|apply the power function with exponent {a} to {x}|¶x -> pow(x, {a#}), {x}|¶exponent {a} for {x}|¶a power kernel with exponent {a} for {x}]",
        elements: FLOATS,
        parameters: exponent,
        code: |element, n| format!("pow(x, {})", element.splat(n[0])),
        range: (0.25, 3.0),
        rule: |x, n| (n[0] * x.ln()).exp(),
    },
    Map {
        name: "map-quantize",
        command: "[quantize {x} to {a} steps per unit|snap {x} down to multiples of one over {a}|quantize {x} with {a} levels per unit|compute floor(x * {a#}) / {a#} for {x}|round {x} down to steps of 1/{a#}|posterize {x} to {a} levels per unit|snap {x} down to a grid of {a} cells per unit|floor {x} to multiples of 1/{a#}|discretize {x} with {a} steps per unit|turn {x} into a staircase with {a} steps per unit|map x to floor({a#}x)/{a#} for {x}|quantize {x} downward in steps of 1/{a#}]",
        elements: FLOATS,
        parameters: levels,
        code: |_, n| format!("floor(x * {0}.0) / {0}.0", n[0]),
        range: (0.0, 4.0),
        // The product is rounded to a float.
        rule: |x, n| f64::from((x as f32 * n[0] as f32).floor()) / n[0],
    },
    Map {
        name: "map-affine",
        command: "[multiply {x} by {a} and add {b}|scale {x} by {a} and shift by {b}|apply the linear map {a#} * x + {b#} to {x}|compute {a#}x + {b#} for {x}|compute {a#}*x + {b#} for {x}|apply a gain of {a} and an offset of {b} to {x}|apply a scale of {a} and a bias of {b} to {x}|compute fma(x, {a#}, {b#}) for {x}|evaluate the line {a#}x + {b#} at {x}|map x to {a#}x + {b#} for {x}|stretch {x} by {a} and move up by {b}|transform {x} with slope {a} and intercept {b}|apply y = {a#}x + {b#} to {x}|compute {a} times x plus {b} for {x}|¶x -> {a#} * x + {b#}, {x}|¶times {a}, plus {b}, for {x}|¶y = {a#}x + {b#}, {x}|¶first times {a}, then plus {b}, for {x}|¶slope {a}, offset {b}, {x}]",
        elements: FLOATS,
        parameters: |sampler, _| vec![sampler.int(2, 9) as f64, sampler.int(1, 9) as f64],
        code: |_, n| format!("x * {}.0 + {}.0", n[0], n[1]),
        range: (-10.0, 10.0),
        rule: |x, n| n[1] + n[0] * x,
    },
    Map {
        name: "map-quadratic-polynomial",
        command: "[evaluate the polynomial {a#} x^2 + {b#} x + 1 at {x}|compute {a#}x² + {b#}x + 1 for {x}|evaluate the quadratic {a#}*x*x + {b#}*x + 1 for {x}|apply y = {a#}x² + {b#}x + 1 to {x}|map x to {a#}x^2 + {b#}x + 1 for {x}|evaluate the polynomial with coefficients {a}, {b} and 1 at {x}|run {x} through the parabola {a#}x^2 + {b#}x + 1|use Horner's scheme for {a#}x^2 + {b#}x + 1 on {x}|compute ({a#}x + {b#})x + 1 for {x}|compute {a} times x squared plus {b} times x plus 1 for {x}|plug {x} into {a#}x² + {b#}x + 1|do {a#}*x*x + {b#}*x + 1 on {x}]",
        elements: ONLY_F32,
        parameters: |sampler, _| vec![sampler.int(2, 9) as f64, sampler.int(2, 9) as f64],
        code: |_, n| format!("({}.0 * x + {}.0) * x + 1.0", n[0], n[1]),
        range: (-4.0, 4.0),
        rule: |x, n| 1.0 + n[1] * x + n[0] * x.powi(2),
    },
    Map {
        name: "map-to-radians",
        command: "[convert {x} from degrees to radians|turn {x} into radians|change {x} from degrees into radians|compute radians(x) for {x}|apply radians to {x}|multiply {x} by pi/180|multiply {x} by π/180|do deg -> rad on {x}|translate {x} from degrees to radians|express {x} in radians instead of degrees|treat {x} as degrees and convert to radians|map x to x * pi / 180 for {x}|go from degrees to radians for {x}|¶deg -> rad, {x}|¶180 becomes pi, for {x}|¶angles in degrees come in, radians go out, {x}]",
        elements: FLOATS,
        parameters: none,
        code: |_, _| "radians(x)".into(),
        range: (-360.0, 360.0),
        rule: |x, _| x.to_radians(),
    },
    Map {
        name: "map-remainder",
        command: "[take {x} modulo {a}|take the remainder of {x} divided by {a}|compute {x} mod {a}|reduce {x} modulo {a}|compute x % {a#} for {x}|wrap {x} around at {a}|map x to x mod {a#} for {x}|do x %= {a#} on {x}|divide {x} by {a} and keep the remainder|find what is left of {x} after division by {a}|take {x} mod {a}|apply % {a#} to {x}|replace {x} by its remainder modulo {a}|¶x -> x % {a#}, {x}|¶x mod {a#}, {x}|¶I only need what is left after dividing by {a}, for {x}]",
        elements: WHOLE,
        parameters: |sampler, _| vec![sampler.int(2, 12) as f64],
        code: |element, n| format!("x % {}", element.scalar(n[0])),
        range: (0.0, 200.0),
        rule: |x, n| x.rem_euclid(n[0]),
    },
    Map {
        name: "map-shift-left",
        command: "[shift the bits of {x} left by {a}|shift {x} left by {a} [bits|bit positions]|apply a left bit shift of {a} to {x}|compute x << {a#} for {x}|do x <<= {a#} on {x}|left-shift {x} by {a}|bit-shift {x} left by {a}|move the bits of {x} {a} places to the left|map x to x << {a#} for {x}|push the bits of {x} left by {a}|apply << {a#} to {x}|do a left shift by {a} bits on {x}|¶x -> x << {a#}, {x}|¶left shift by {a} for {x}]",
        elements: WHOLE,
        parameters: |sampler, _| vec![sampler.int(2, 8) as f64],
        code: |_, n| format!("x << {}u", n[0]),
        range: (0.0, 200.0),
        rule: |x, n| x * 2.0_f64.powf(n[0]),
    },
    Map {
        name: "map-bitmask",
        command: "[mask {x} with {a}|keep only the bits {a} of {x}|apply a bitwise and with {a} to {x}|clear all bits of {x} but those of {a}|compute x & {a#} for {x}|do x &= {a#} on {x}|AND {x} with {a}|bitwise-and {x} with {a}|apply the bit mask {a} to {x}|use {a} as a bit mask on {x}|zero the bits of {x} that are not in {a}|map x to x & {a#} for {x}|intersect the bits of {x} with those of {a}|apply & {a#} to {x}|¶x -> x & {a#}, {x}|¶AND with {a} for {x}]",
        elements: WHOLE,
        parameters: |sampler, _| {
            vec![*sampler.pick(&[1.0, 3.0, 5.0, 7.0, 10.0, 12.0, 15.0, 31.0, 63.0, 255.0])]
        },
        code: |element, n| format!("x & {}", element.scalar(n[0])),
        range: (0.0, 1000.0),
        rule: |x, n| f64::from(x as u32 & n[0] as u32),
    },
    Map {
        name: "map-count-bits",
        command: "[count the set bits of {x}|compute the population count of {x}|count the one bits in {x}|apply countOneBits to {x}|popcount {x}|compute popcount(x) for {x}|take the popcount of {x}|find how many bits are set in {x}|count the ones in the binary form of {x}|compute the Hamming weight of {x}|compute countOneBits(x) for {x}|do a bit count on {x}|replace {x} by its number of 1 bits|add up the binary digits of {x}|¶popcount kernel for {x}|¶x -> number of one bits, {x}|¶how many bits are 1? for {x}]",
        elements: ONLY_U32,
        parameters: none,
        code: |_, _| "countOneBits(x)".into(),
        range: (0.0, 1000.0),
        rule: |x, _| {
            (0..32)
                .map(|bit| (x / 2.0_f64.powi(bit)).floor() % 2.0)
                .sum()
        },
    },
];

const CHAINED: usize = 6;

/// How a map is asked for, with the slots `then` and `into`.
fn phrase(map: &Map) -> String {
    let all = map.command.replace("{x}", "{elements}");
    let it = map.command.replace("{x}", "it");
    format!(
        "[{all} {{then}} {{into}} {TAIL}|{all} {{then}} {{into}} {TAIL}|{all} {{then}} {{into}} {TAIL}|\
         [go through|walk over|process] {{buffer}}[:| and] for each [element|value|item], {it} {{then}} {{into}} {TAIL}|\
         [take|read|visit|load] [each|every] [element|value] of {{buffer}} and {it} {{then}} {{into}} {TAIL}|\
         use one [thread|invocation] per [element|value] of {{buffer}} to {it} {{then}} {{into}} {TAIL}|\
         [¶I [have|use|work with] {{buffer}}. [take each element and|for each value,|for every element,] {it} {{then}} {{into}} {TAIL}|\
         ¶my [data|numbers] sit in {{buffer}}. [each thread should take one and|one thread picks one element to|for each one,] {it} {{then}} {{into}} {TAIL}|\
         ¶data: {{buffer}}. [per element|each element|op]: {it} {{then}} {{into}} {TAIL}|\
         ¶given {{buffer}}, what [kernel|compute shader] would visit [every|each] [element|value] to {it} {{then}} {{into}} {TAIL}|\
         ¶for x in {{buffer}}: {it} {{then}} {{into}} {TAIL}|\
         ¶[the|this] pass has one [job|task]: {all} {{then}} {{into}} {TAIL}|\
         ¶thread i [takes|reads|gets] element i of {{buffer}} to {it} {{then}} {{into}} {TAIL}]|\
         [¶[run|loop] over {{buffer}}, one element per thread. [what to do with it|the work on each]: {it} {{then}} {{into}} {TAIL}|\
         ¶[every|each] [number|value|element] in {{buffer}} needs the same treatment: {it} {{then}} {{into}} {TAIL}|\
         ¶can [the gpu|a kernel|a shader] [walk through|run over] {{buffer}}[, take each value| and for each value], {it} {{then}} {{into}} {TAIL}|\
         ¶element by element over {{buffer}}, [the step is this|this is the job]: {it} {{then}} {{into}} {TAIL}|\
         ¶no cpu loop: let a [kernel|shader] take each [value|element] of {{buffer}} and {it} {{then}} {{into}} {TAIL}|\
         ¶[compute pass|kernel], [1 thread = 1 element|one thread for each element]: {all} {{then}} {{into}} {TAIL}|\
         ¶my kernel should do [only this|just one thing]: {all} {{then}} {{into}} {TAIL}]]"
    )
}

fn map_task(map: &'static Map, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let element = Element::sample(map.elements, sampler);
    modifiers.extend(element.modifier());
    slots.phrase("buffer", element.buffer());
    slots.phrase(
        "elements",
        "[[every|each] [element|value|number|entry|item] [of|in] {buffer}|all [elements|values|numbers|entries] [of|in] {buffer}|the [elements|values|contents] of {buffer}|everything in {buffer}|{buffer} elementwise|{buffer} per element]",
    );
    let first = (map.parameters)(sampler, element);
    for (name, digits, &value) in zip_slots([("a", "a#"), ("b", "b#")], &first) {
        slots.value(name, element.ways(value));
        slots.text(digits, value.to_string());
    }
    let separate = sampler.chance(0.3);
    slots.phrase("into", "[||||||in place|, overwriting it|in the same buffer|in the buffer itself|, modifying the buffer]");
    if separate {
        modifiers.push("separate-output");
        slots.phrase(
            "into",
            "[into a [second|separate|new|different] buffer|into an output buffer|, writing to an output buffer|with a separate output buffer|, storing the results in another buffer|, leaving the input untouched|and put the results into a new buffer|, input and output being two buffers|, output to a second buffer|, reading one buffer and writing another]",
        );
    }
    let from = if separate { "input[i]" } else { "data[i]" };
    let to = if separate { "output" } else { "data" };
    let chained = &MAPS[sampler.below(CHAINED)];
    let is_chained =
        sampler.chance(0.3) && chained.name != map.name && chained.elements.contains(&element);
    let formula = (map.code)(element, &first);
    let then = if is_chained {
        Some((chained, (chained.parameters)(sampler, element)))
    } else {
        None
    };
    slots.phrase("then", "");
    let mut statements = format!("let x = {from};\n{to}[i] = {formula};");
    if let Some((chained, second)) = &then {
        for (name, digits, &value) in zip_slots([("c", "c#"), ("d", "d#")], second) {
            slots.value(name, element.ways(value));
            slots.text(digits, value.to_string());
        }
        let command = chained.command.replace("{x}", "[it|the result]");
        let command = command.replace("{a", "{c").replace("{b", "{d");
        slots.phrase(
            "then",
            format!(
                "[, then|and then|, and finally|, after that|, and afterwards|, next] {command}"
            ),
        );
        modifiers.push(match chained.name {
            "map-add-constant" => "then-add",
            "map-multiply-constant" => "then-multiply",
            "map-clamp" => "then-clamp",
            "map-negate" => "then-negate",
            "map-absolute-value" => "then-absolute-value",
            _ => "then-square",
        });
        let next = (chained.code)(element, second);
        statements = format!("var x = {from};\nx = {formula};\nx = {next};\n{to}[i] = x;");
    }
    let options = Options::sample(&mut slots, sampler);
    let declarations = if separate {
        read(0, "input", element.code()) + &write(1, "output", element.code())
    } else {
        write(0, "data", element.code())
    };
    let code = options.over(&declarations, to, &statements);
    modifiers.extend(&options.modifiers);
    let phrase = phrase(map);
    let rule = map.rule;
    task(
        phrase,
        slots,
        modifiers,
        code,
        (100, map.range),
        Box::new(move |buffers: &[Buffer]| {
            let value = |&x: &f64| {
                let y = rule(x, &first);
                then.as_ref()
                    .map_or(y, |(chained, second)| (chained.rule)(y, second))
            };
            buffers[0].iter().map(value).collect()
        }),
    )
}

/// The slots of parameters in words and in digits, with their values.
fn zip_slots<'a>(
    slots: [(&'static str, &'static str); 2],
    values: &'a [f64],
) -> impl Iterator<Item = (&'static str, &'static str, &'a f64)> {
    let pairs = slots.into_iter().zip(values);
    pairs.map(|((name, digits), value)| (name, digits, value))
}

pub(super) fn families() -> Vec<Family> {
    let family =
        |map: &'static Map| Family::new("compute", map.name, move |sampler| map_task(map, sampler));
    MAPS.iter().map(family).collect()
}
