//! Expressions of numbers: arithmetic, functions, comparisons and bits.

use super::literals::{Drawn, Value, drawn, families_of, number, whole};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;
use crate::words;

/// A function of numbers: the phrase with `{a}`, `{b}` and `{c}`, the code of each, what it is worth.
type Formula = (&'static str, &'static str, &'static str, fn(&[f64]) -> f64);

const UNARY: [Formula; 12] = [
    (
        "square-root",
        "[the square root of {a}|sqrt of {a}|{a} under a square root|sqrt({a#})|root of {a}|the root of {a}|square root: {a}|{a} to the square root|the number whose square is {a}|the number that gives {a} when multiplied by itself|the side of a square with the area {a}|¶I have the number {a} and [need|want] its square root, [inline|as one expression]|¶[what|which] number times itself [is|gives] {a}? [one expression please|I need it as an expression|write the expression]|¶sqrt({a#}) in wgsl, [just the expression|only the expression]|¶a square has the area {a}. how long is [its side|one side], as an expression|¶take {a} and [draw|extract] the square root. [expression only|as an expression]|¶undo the squaring: {a} -> its square root, [inline|as a value]]",
        "sqrt({a})",
        |x| x[0].sqrt(),
    ),
    (
        "sine",
        "[the sine of {a}|sin of {a}|the sine of {a} radians|sin({a#})|sine at {a}|the sin value of {a}|the sine function at {a}|the sine of an angle of {a} radians|sin of {a} rad|the sine wave at {a}|¶I have an angle of {a} radians and [need|want] its sine, [inline|as one expression]|¶what is [sin(x)|the sine of x] for x = {a}? [as an expression|write the expression]|¶sin({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a}, [apply sin|put it through sin]. [expression only|as an expression]|¶x = {a}, y = sin(x). [I only need|give me] the expression for y|¶how high is the sine [curve|wave] at x = {a}? one expression]",
        "sin({a})",
        |x| x[0].sin(),
    ),
    (
        "cosine",
        "[the cosine of {a}|cos of {a}|the cosine of {a} radians|cos({a#})|cosine at {a}|the cos value of {a}|the cosine function at {a}|the cosine of an angle of {a} radians|cos of {a} rad|the cosine wave at {a}|¶I have an angle of {a} radians and [need|want] its cosine, [inline|as one expression]|¶what is [cos(x)|the cosine of x] for x = {a}? [as an expression|write the expression]|¶cos({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a}, [apply cos|put it through cos]. [expression only|as an expression]|¶x = {a}, y = cos(x). [I only need|give me] the expression for y|¶how high is the cosine [curve|wave] at x = {a}? one expression]",
        "cos({a})",
        |x| x[0].cos(),
    ),
    (
        "tangent",
        "[the tangent of {a}|tan of {a}|tan({a#})|tangent at {a}|the tan value of {a}|the tangent function at {a}|the tangent of {a} radians|the tangent of an angle of {a} radians|tan of {a} rad|the slope of a line at an angle of {a} radians|¶I have an angle of {a} radians and [need|want] its tangent, [inline|as one expression]|¶what is [tan(x)|the tangent of x] for x = {a}? [as an expression|write the expression]|¶tan({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a}, [apply tan|put it through tan]. [expression only|as an expression]|¶x = {a}, y = tan(x). [I only need|give me] the expression for y]",
        "tan({a})",
        |x| x[0].tan(),
    ),
    (
        "exponential",
        "[e to the power of {a}|exp of {a}|the exponential of {a}|exp({a#})|e to the {a}|e^{a#}|e raised to {a}|the natural exponential of {a}|Euler's number to the power of {a}|the exponential function at {a}|the number whose natural logarithm is {a}|¶what is e^x for x = {a}? [as an expression|write the expression]|¶exp({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a} and [apply exp|put it through exp]. [expression only|as an expression]|¶I need Euler's number [to the power|with the exponent] {a}, [inline|as one expression], [with|by] exp|¶x = {a}, y = exp(x). [I only need|give me] the expression for y|¶which number has {a} as its natural log? one expression]",
        "exp({a})",
        |x| x[0].exp(),
    ),
    (
        "logarithm",
        "[the natural logarithm of {a}|log of {a}|ln of {a}|ln({a#})|log({a#})|the natural log of {a}|log base e of {a}|the logarithm of {a} to the base e|the inverse of the exponential function at {a}|the exponent that takes e to {a}|to which power e gives {a}|¶what is [ln x|log(x), base e,] for x = {a}? [as an expression|write the expression]|¶ln({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a} and [apply the natural log|put it through ln]. [expression only|as an expression]|¶e to which power [gives|is] {a}? [inline please|one expression]|¶x = {a}, y = ln(x). [I only need|give me] the expression for y|¶undo the exponential: {a} -> its natural logarithm, [inline|as a value]]",
        "log({a})",
        |x| x[0].ln(),
    ),
    (
        "binary-logarithm",
        "[the base 2 logarithm of {a}|log2 of {a}|the binary logarithm of {a}|log2({a#})|log base 2 of {a}|the base two log of {a}|the binary log of {a}|the logarithm of {a} to the base 2|the logarithm of {a} with base two|the exponent that takes two to {a}|to which power two gives {a}|how many times one must be doubled to get {a}|¶what is log2(x) for x = {a}? [as an expression|write the expression]|¶log2({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a} and [apply the binary log|put it through log2]. [expression only|as an expression]|¶2 to which power [gives|is] {a}? [inline please|one expression]|¶x = {a}, y = log2(x). [I only need|give me] the expression for y|¶how many doublings from 1 to {a}? expression [with|by] the base 2 logarithm]",
        "log2({a})",
        |x| x[0].ln() / std::f64::consts::LN_2,
    ),
    (
        "power-of-two",
        "[two to the power of {a}|exp2 of {a}|2^{a#}|exp2({a#})|the base 2 exponential of {a}|the binary exponential of {a}|the exponential of {a} to the base two|the power of two with the exponent {a}|one doubled {a} times over|the number whose binary logarithm is {a}|¶what is 2^x for x = {a}? [as an expression|write the expression]|¶exp2({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a} and [apply exp2|put it through exp2]. [expression only|as an expression]|¶I need 2 [to the power|with the exponent] {a}, [inline|as one expression]|¶x = {a}, y = exp2(x). [I only need|give me] the expression for y|¶which number has {a} as its base 2 log? one expression]",
        "exp2({a})",
        |x| 2.0_f64.powf(x[0]),
    ),
    (
        "floor",
        "[{a} rounded down|the floor of {a}|floor of {a}|floor({a#})|{a} floored|{a} down to the next whole number|the largest whole number not above {a}|the greatest integer at or below {a}|the whole number at or below {a}|{a} rounded down to a whole number|rounding down {a}|¶I have {a} and want no decimals: [round it down|floor it], [inline|as an expression]|¶floor({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a} and go down to the [next|nearest] whole number. [expression only|as an expression]|¶what is [{a} when I round it down|the greatest integer not above {a}]? [as an expression|write the expression]|¶x = {a}, y = floor(x). [I only need|give me] the expression for y]",
        "floor({a})",
        |x| x[0].floor(),
    ),
    (
        "ceiling",
        "[{a} rounded up|the ceiling of {a}|ceil of {a}|ceil({a#})|{a} up to the next whole number|the smallest whole number not below {a}|the least integer at or above {a}|the whole number at or above {a}|{a} rounded up to a whole number|rounding up {a}|ceiling of {a}|¶I have {a} and want no decimals: [round it up|ceil it], [inline|as an expression]|¶ceil({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a} and go up to the [next|nearest] whole number. [expression only|as an expression]|¶what is [{a} when I round it up|the least integer not below {a}]? [as an expression|write the expression]|¶x = {a}, y = ceil(x). [I only need|give me] the expression for y]",
        "ceil({a})",
        |x| x[0].ceil(),
    ),
    (
        "fraction",
        "[the fractional part of {a}|fract of {a}|what is after the point of {a}|fract({a#})|the fraction of {a}|{a} without its whole part|the decimals of {a}|the part of {a} behind the decimal point|what {a} has beyond its whole part|the digits after the point of {a}|the fractional rest of {a}|¶from {a} I only [want|need] what comes after the point, [inline|as an expression]|¶fract({a#}) in wgsl, [just the expression|only the expression]|¶[take|start with] {a} and [throw away|cut off] the whole part. what is left? [expression only|as an expression]|¶{a} has a whole part and a rest. [give me|I need] the expression for the rest, with fract|¶x = {a}, y = x - floor(x). [I only need|give me] the expression for y, with fract]",
        "fract({a})",
        |x| x[0] - x[0].trunc(),
    ),
    (
        "reciprocal",
        "[the reciprocal of {a}|one over {a}|one divided by {a}|1 / {a#}|1/{a#}|the multiplicative inverse of {a}|one by {a}|the reciprocal value of {a}|what {a} must be multiplied by to give one|the number that makes one with {a} as a factor|1 over {a}|¶I have {a} and [need|want] one over it, [inline|as one expression]|¶1 over x for x = {a}. [just the expression|only the expression]|¶[take|start with] {a} and [flip it|turn it upside down]: its reciprocal, [as an expression|expression only]|¶what must I multiply {a} [with|by] to get 1? [as an expression|write the expression]|¶x = {a}, y = 1/x. [I only need|give me] the expression for y]",
        "1.0 / {a}",
        |x| x[0].recip(),
    ),
];

const BINARY: [Formula; 9] = [
    (
        "sum",
        "[the sum of {a} and {b}|{a} plus {b}|{a#} + {b#}|{a} and {b} added|{a#}+{b#}|{b} added to {a}|{b} more than {a}|{a} increased by {b}|the total of {a} and {b}|{a} with {b} on top|{a} and {b} added up|what {a} and {b} make together|¶I have {a} and {b}. [add them|put them together]. [one expression|as an expression]|¶[take|start with] {a}, then add {b}. [expression only|as an expression]|¶what is {a} plus {b}? [as an expression|write the expression]|¶a = {a}, b = {b}. [I only need|give me] the expression a + b|¶how much is it when {b} comes on top of {a}? [inline|one expression]|¶[two numbers|two floats], {a} and {b}: [just|only] their sum, [inline|as an expression]]",
        "{a} + {b}",
        |x| x[0] + x[1],
    ),
    (
        "difference",
        "[the difference of {a} and {b}|{a} minus {b}|{a#} - {b#}|{b} subtracted from {a}|{a#}-{b#}|{a} less {b}|{a} decreased by {b}|{a} reduced by {b}|{a} with {b} taken away|the difference {a} minus {b}|what remains of {a} without {b}|{b} taken from {a}|¶I have {a} and {b}. subtract the second from the first. [one expression|as an expression]|¶[take|start with] {a}, then [take away|subtract] {b}. [expression only|as an expression]|¶what is {a} minus {b}? [as an expression|write the expression]|¶a = {a}, b = {b}. [I only need|give me] the expression a - b|¶how much is left of {a} when {b} is gone? [inline|one expression]|¶[two numbers|two floats], {a} and {b}: the first [minus|less] the second, [inline|as an expression]]",
        "{a} - {b}",
        |x| x[0] - x[1],
    ),
    (
        "product",
        "[the product of {a} and {b}|{a} times {b}|{a#} * {b#}|{a} multiplied by {b}|{a#}*{b#}|{a#} x {b#}|{a} multiplied with {b}|{a} scaled by {b}|{a} and {b} multiplied|the product {a} times {b}|{a} with {b} as a factor|the result of multiplying {a} by {b}|¶I have {a} and {b}. multiply [them|the two]. [one expression|as an expression]|¶[take|start with] {a}, then multiply by {b}. [expression only|as an expression]|¶what is {a} times {b}? [as an expression|write the expression]|¶a = {a}, b = {b}. [I only need|give me] the expression a * b|¶{a} should get {b} times as [large|big]. [inline|one expression]|¶[two numbers|two floats], {a} and {b}: [just|only] their product, [inline|as an expression]]",
        "{a} * {b}",
        |x| x[0] * x[1],
    ),
    (
        "quotient",
        "[the quotient of {a} and {b}|{a} divided by {b}|{a#} / {b#}|{a} over {b}|{a#}/{b#}|the ratio of {a} to {b}|the ratio {a} to {b}|the fraction {a} over {b}|{a} split by {b}|how often {b} goes into {a}|{a} per {b}|the result of dividing {a} by {b}|¶I have {a} and {b}. divide the first by the second. [one expression|as an expression]|¶[take|start with] {a}, then divide by {b}. [expression only|as an expression]|¶what is {a} divided by {b}? [as an expression|write the expression]|¶a = {a}, b = {b}. [I only need|give me] the expression a / b|¶{a} is shared [equally|] among {b}. how much does each one get? [inline|one expression]|¶[two numbers|two floats], {a} and {b}: the first over the second, [inline|as an expression]]",
        "{a} / {b}",
        |x| x[0] / x[1],
    ),
    (
        "minimum",
        "[the minimum of {a} and {b}|the smaller of {a} and {b}|min of {a} and {b}|min({a#}, {b#})|the lesser of {a} and {b}|the lower of {a} and {b}|the smaller one of {a} and {b}|of {a} and {b} the smaller|whichever of {a} and {b} is smaller|the smaller number, {a} or {b}|{a} or {b}, whichever is less|¶I have {a} and {b} and [want|need] the [smaller|lower] one, [with min|by min]. [one expression|as an expression]|¶[compare|look at] {a} and {b} and keep [the smaller one|whichever is less]. [expression only|as an expression]|¶which is [less|smaller], {a} or {b}? the value as an expression, with min|¶a = {a}, b = {b}. [I only need|give me] the expression min(a, b)|¶{a}, but never more than {b}, [inline|as an expression]]",
        "min({a}, {b})",
        |x| x[0].min(x[1]),
    ),
    (
        "maximum",
        "[the maximum of {a} and {b}|the larger of {a} and {b}|max of {a} and {b}|max({a#}, {b#})|the greater of {a} and {b}|the higher of {a} and {b}|the bigger one of {a} and {b}|of {a} and {b} the larger|whichever of {a} and {b} is larger|the bigger number, {a} or {b}|{a} or {b}, whichever is more|¶I have {a} and {b} and [want|need] the [larger|bigger] one, [with max|by max]. [one expression|as an expression]|¶[compare|look at] {a} and {b} and keep [the bigger one|whichever is more]. [expression only|as an expression]|¶which is [more|bigger|larger], {a} or {b}? the value as an expression, with max|¶a = {a}, b = {b}. [I only need|give me] the expression max(a, b)|¶{a}, but never less than {b}, [inline|as an expression]]",
        "max({a}, {b})",
        |x| x[0].max(x[1]),
    ),
    (
        "power",
        "[{a} to the power of {b}|{a} raised to {b}|pow of {a} and {b}|pow({a#}, {b#})|{a#} ** {b#}|{a} with an exponent of {b}|{a} with the exponent {b}|the power with base {a} and exponent {b}|base {a}, exponent {b}|exponentiation of {a} by {b}|the power function of {a} with exponent {b}|¶base {a}, exponent {b}. [I only need|give me] the expression, [with pow|by pow]|¶what is x^y for x = {a} and y = {b}? [as an expression|write the expression]|¶[take|start with] {a} and raise it to {b}. [expression only|as an expression]|¶I need {a} to the {b}, [inline|as one expression], wgsl has pow for it|¶a = {a}, b = {b}. [I only need|give me] the expression pow(a, b)]",
        "pow({a}, {b})",
        |x| (x[1] * x[0].ln()).exp(),
    ),
    (
        "arc-tangent",
        "[the angle atan2 of y = {a} and x = {b}|atan2 of {a} and {b}|atan2({a#}, {b#})|the two-argument arc tangent of {a} and {b}|the four-quadrant arc tangent of y = {a} and x = {b}|the arc tangent of {a} over {b} in all four quadrants|the polar angle of y = {a} and x = {b}|the polar angle of the point ({b#}, {a#})|the direction angle of x = {b} and y = {a}|the angle in which the point ({b#}, {a#}) lies|the angle for {b} to the right and {a} up|¶I am at x = {b} and y = {a}. in which [angle|direction] do I see that from the origin? expression with atan2|¶y = {a}, x = {b}. [I only need|give me] the expression atan2(y, x)|¶a vector goes {b} to the right and {a} up. [which|what] angle does it make with the x axis? [as an expression|one expression], atan2|¶[what|which] angle in radians [belongs to|has] the point ({b#}, {a#})? [as an expression|write the expression]|¶atan2 with {a} first and {b} second, [inline|as an expression]]",
        "atan2({a}, {b})",
        |x| x[0].atan2(x[1]),
    ),
    (
        "step",
        "[a step of {b} at the edge {a}|step with edge {a} at {b}|step({a#}, {b#})|the step function at {b} with its edge at {a}|a hard threshold of {b} at the edge {a}|the Heaviside step of {b} with the jump at {a}|{b} stepped at the edge {a}|step for edge = {a} and x = {b}|a step with the edge {a} and the value {b}|the unit step of {b} that jumps at {a}|¶the edge is {a}, the value is {b}. [I only need|give me] the step expression|¶1 if {b} has reached the edge {a}, 0 if not: [write it with step|expression with step]|¶edge = {a}, x = {b}. [I only need|give me] the expression step(edge, x)|¶I have a threshold of {a} and a value of {b}. [inline|expression], with the step builtin|¶what does step give for the edge {a} and x = {b}? [as an expression|write the expression]]",
        "step({a}, {b})",
        |x| f64::from(u8::from(x[1] >= x[0])),
    ),
];

const COMPARISONS: [Formula; 4] = [
    (
        "less",
        "[{a} is less than {b}|{a} is smaller than {b}|{a#} < {b#}|{a} is below {b}|{a} is under {b}|{a} is lower than {b}|{a} lies below {b}|{a} does not reach {b}|{a} falls short of {b}|{a} is strictly less than {b}]",
        "{a} < {b}",
        |x| f64::from(u8::from(x[0] < x[1])),
    ),
    (
        "greater",
        "[{a} is greater than {b}|{a} is larger than {b}|{a#} > {b#}|{a} is above {b}|{a} is over {b}|{a} is more than {b}|{a} is bigger than {b}|{a} lies above {b}|{a} exceeds {b}|{a} is strictly greater than {b}]",
        "{a} > {b}",
        |x| f64::from(u8::from(x[0] > x[1])),
    ),
    (
        "at-most",
        "[{a} is at most {b}|{a} is less than or equal to {b}|{a#} <= {b#}|{a} is no more than {b}|{a} is not more than {b}|{a} is not greater than {b}|{a} is not above {b}|{a} does not exceed {b}|{a} is {b} or less|{a} is smaller than or equal to {b}]",
        "{a} <= {b}",
        |x| f64::from(u8::from(x[0] <= x[1])),
    ),
    (
        "equal",
        "[{a} equals {b}|{a} is equal to {b}|{a#} == {b#}|{a} is the same as {b}|{a} is exactly {b}|{a} and {b} are equal|{a} and {b} are the same|{a} matches {b}|{a} has the same value as {b}|{a} is just {b}]",
        "{a} == {b}",
        |x| f64::from(u8::from((x[0] - x[1]).abs() < 1e-9)),
    ),
];

const BITS: [Formula; 5] = [
    (
        "and",
        "[the bitwise and of {a} and {b}|{a#} & {b#}|the bits that {a} and {b} have in common|{a} bitwise and {b}|{a} and'ed with {b}|{a} masked with {b}|{a} with the bit mask {b}|the bit and of {a} and {b}|the bits set in both {a} and {b}|AND of the bits of {a} and {b}|{a#}u & {b#}u|¶I have the u32 numbers {a} and {b}. which bits are set in both? [as an expression|one expression]|¶a = {a}, b = {b}, unsigned. [I only need|give me] the expression a & b|¶mask {a} with {b}, bit by bit. [expression only|as a u32 expression]|¶keep only those bits of {a} that {b} has too, [inline|as an expression]|¶what is {a} AND {b}, on the bits? [as an expression|write the expression]]",
        "{a}u & {b}u",
        |x| f64::from(x[0] as u32 & x[1] as u32),
    ),
    (
        "or",
        "[the bitwise or of {a} and {b}|{a} or'ed with {b}|the bits of {a} and {b} together|{a} bitwise or {b}|the bit or of {a} and {b}|OR of the bits of {a} and {b}|the bits set in {a} or {b} or both|{a} with the bits of {b} set too|the union of the bits of {a} and {b}|the bits set in at least one of {a} and {b}|¶I have the u32 numbers {a} and {b}. which bits are set in one of them or both? [as an expression|one expression]|¶a = {a}, b = {b}, unsigned. [I only need|give me] the expression for their bitwise or|¶combine [the flags|the bits] of {a} with those of {b}, bitwise or. [expression only|as a u32 expression]|¶[set|turn on] all bits of {b} in {a}, [inline|as an expression]|¶what is {a} OR {b}, on the bits? [as an expression|write the expression]]",
        "{a}u | {b}u",
        |x| f64::from(x[0] as u32 | x[1] as u32),
    ),
    (
        "xor",
        "[the bitwise xor of {a} and {b}|{a#} ^ {b#}|the exclusive or of {a} and {b}|{a} xor {b}|{a} xor'ed with {b}|{a} bitwise xor {b}|the bit xor of {a} and {b}|the bits in which {a} and {b} differ|the bits set in exactly one of {a} and {b}|{a} with the bits of {b} flipped|{a#}u ^ {b#}u|¶I have the u32 numbers {a} and {b}. which bits are different? [as an expression|one expression]|¶a = {a}, b = {b}, unsigned. [I only need|give me] the expression a ^ b, xor|¶flip those bits of {a} that are set in {b}. [expression only|as a u32 expression]|¶what is {a} XOR {b}, on the bits? [as an expression|write the expression]|¶exclusive or, bit by bit: {a} with {b}, [inline|as an expression]]",
        "{a}u ^ {b}u",
        |x| f64::from(x[0] as u32 ^ x[1] as u32),
    ),
    (
        "left-shift",
        "[{a} shifted left by {b} bits|{a#} << {b#}|a left shift of {a} by {b}|{a#}u << {b#}u|{a} left-shifted by {b}|{a} shifted {b} bits to the left|{a} shifted {b} places left|{a} moved {b} bits to the left|{a}, {b} bits to the left|a left bit shift of {a} by {b}|shl of {a} by {b}|¶I have the u32 number {a}. move its bits {b} to the left. [as an expression|one expression]|¶a = {a}, b = {b}, unsigned. [I only need|give me] the expression a << b|¶double {a} as often as {b} says, with a left shift by {b}. [expression only|inline]|¶what is {a} when its bits go {b} places to the left? [as an expression|write the expression]|¶left shift, value {a}, by {b}, [inline|as a u32 expression]]",
        "{a}u << {b}u",
        |x| x[0] * x[1].exp2(),
    ),
    (
        "right-shift",
        "[{a} shifted right by {b} bits|{a#} >> {b#}|a right shift of {a} by {b}|{a#}u >> {b#}u|{a} right-shifted by {b}|{a} shifted {b} bits to the right|{a} shifted {b} places right|{a} moved {b} bits to the right|{a}, {b} bits to the right|a right bit shift of {a} by {b}|shr of {a} by {b}|¶I have the u32 number {a}. move its bits {b} to the right. [as an expression|one expression]|¶a = {a}, b = {b}, unsigned. [I only need|give me] the expression a >> b|¶drop the lowest bits of {a} with a right shift by {b}. [expression only|inline]|¶what is {a} when its bits go {b} places to the right? [as an expression|write the expression]|¶right shift, value {a}, by {b}, [inline|as a u32 expression]]",
        "{a}u >> {b}u",
        |x| (x[0] / x[1].exp2()).floor(),
    ),
];

/// A formula of floats.
fn formula(formulas: &'static [Formula], slots: &mut Slots, sampler: &mut Sampler) -> Drawn {
    let (modifier, phrase, code, worth) = *sampler.pick(formulas);
    let a = number("a", slots, sampler);
    let b = number("b", slots, sampler);
    let code = code.replace("{a}", &float(a)).replace("{b}", &float(b));
    drawn(&[modifier], phrase, code, &[worth(&[a, b])])
}

const VALUES: [Value; 12] = [
    Value {
        name: "function-of-a-number",
        draw: |slots, sampler| formula(&UNARY, slots, sampler),
    },
    Value {
        name: "function-of-two-numbers",
        draw: |slots, sampler| formula(&BINARY, slots, sampler),
    },
    Value {
        name: "integer-arithmetic",
        draw: |slots, sampler| {
            let formulas: [Formula; 5] = [
                (
                    "sum",
                    "[the sum of {a} and {b}|{a} plus {b}|{a#} + {b#}|{a#}+{b#}|{b} added to {a}|{a} and {b} added|the total of {a} and {b}|{a} increased by {b}|{a} and {b} together|¶I have {a} of something and get {b} more. how many is that[, as an expression|]|¶[take|start with] {a} and add {b}. [expression only|as an expression]|¶what is {a} plus {b}? [inline|write the expression]|¶a = {a}, b = {b}. [I only need|give me] a + b|¶add up the two [numbers|values] {a} and {b}, [one expression|inline]]",
                    "{a} + {b}",
                    |x| x[0] + x[1],
                ),
                (
                    "difference",
                    "[the difference of {a} and {b}|{a} minus {b}|{a#} - {b#}|{a#}-{b#}|{a} less {b}|{b} subtracted from {a}|{a} reduced by {b}|{a} decreased by {b}|{b} taken from {a}|¶I have {a} of something and give {b} away. how many are left[, as an expression|]|¶[take|start with] {a} and subtract {b}. [expression only|as an expression]|¶what is {a} minus {b}? [inline|write the expression]|¶a = {a}, b = {b}. [I only need|give me] a - b|¶the numbers are {a} and {b}, the first less the second, [one expression|inline]]",
                    "{a} - {b}",
                    |x| x[0] - x[1],
                ),
                (
                    "product",
                    "[the product of {a} and {b}|{a} times {b}|{a#} * {b#}|{a#}*{b#}|{a#} x {b#}|{a} multiplied by {b}|{a} and {b} multiplied|the product {a} times {b}|{a} with {b} as a factor|¶there are {a} rows with {b} seats each. how many seats is that[, as an expression|]|¶[take|start with] {a} and multiply by {b}. [expression only|as an expression]|¶what is {a} times {b}? [inline|write the expression]|¶a = {a}, b = {b}. [I only need|give me] a * b|¶multiply the two [numbers|values] {a} and {b}, [one expression|inline]]",
                    "{a} * {b}",
                    |x| x[0] * x[1],
                ),
                (
                    "quotient",
                    "[{a} divided by {b} without remainder|the integer quotient of {a} and {b}|{a#} / {b#}|{a#}/{b#}|{a} div {b}|{a} divided by {b}|{a} divided by {b} with the fraction dropped|the integer division of {a} by {b}|how many whole times {b} fits into {a}|¶{a} things go into boxes of {b}. how many boxes get full[, as an expression|]|¶[take|start with] {a} and divide by {b}, [forget|drop] the rest. [expression only|as an expression]|¶what is {a} divided by {b}, without the remainder? [inline|write the expression]|¶a = {a}, b = {b}. [I only need|give me] the integer division a / b|¶how often does {b} go into {a}, whole times only? [one expression|inline]]",
                    "{a} / {b}",
                    |x| (x[0] / x[1]).trunc(),
                ),
                (
                    "remainder",
                    "[the remainder of {a} divided by {b}|{a} modulo {b}|{a#} % {b#}|{a} mod {b}|{a#} mod {b#}|{a#}%{b#}|the rest of {a} divided by {b}|the remainder of the division of {a} by {b}|what is left over when {a} is divided by {b}|the modulo of {a} and {b}|¶{a} things go into boxes of {b}. how many are left over[, as an expression|]|¶divide {a} by {b} and keep only the [remainder|rest]. [expression only|as an expression]|¶what [remains|is left] when I divide {a} by {b}? [inline|write the expression]|¶a = {a}, b = {b}. [I only need|give me] a % b|¶count to {a} and start over at every {b}, so {a} modulo {b}, [one expression|inline]]",
                    "{a} % {b}",
                    |x| x[0].rem_euclid(x[1]),
                ),
            ];
            let (modifier, phrase, code, worth) = *sampler.pick(&formulas);
            let unsigned = sampler.chance(0.4);
            let low = whole("b", 2, 12, slots, sampler);
            let high = low + sampler.int(1, 60);
            slots.value("a", words::count(high));
            slots.text("a#", high.to_string());
            let sign = if unsigned { "u" } else { "i" };
            let code = code
                .replace("{a}", &format!("{high}{sign}"))
                .replace("{b}", &format!("{low}{sign}"));
            let kind = if unsigned {
                "[as unsigned integers|, both u32|with u32 literals|, unsigned|in u32|with unsigned integers|, as u32|as unsigned ints]"
            } else {
                "[as integers|, both i32|with i32 literals|in i32|with signed integers|, as i32|as ints|in whole numbers]"
            };
            let modifiers = if unsigned {
                vec![modifier, "unsigned"]
            } else {
                vec![modifier]
            };
            drawn(
                &modifiers,
                format!("{phrase} {kind}"),
                code,
                &[worth(&[high as f64, low as f64])],
            )
        },
    },
    Value {
        name: "two-step-arithmetic",
        draw: |slots, sampler| {
            let [a, b] = ["a", "b"].map(|slot| number(slot, slots, sampler));
            let c = number("c", slots, sampler);
            let (phrase, code, worth): (&str, &str, f64) = *sampler.pick(&[
                ("[{a} plus {b}, the sum times {c}|the sum of {a} and {b}, multiplied by {c}|({a#} + {b#}) * {c#}|({a#}+{b#})*{c#}|{c} times the sum of {a} and {b}|{a} plus {b}, all times {c}|{a} and {b} added, then multiplied by {c}|the total of {a} and {b}, times {c}|{a} plus {b} in parentheses, times {c}|{b} added to {a}, the result times {c}|¶[take|start with] {a}, add {b}, then multiply [the result|all that] by {c}. [one expression|as an expression]|¶first add {a} and {b}. then multiply the sum by {c}. [expression only|in one expression]|¶a = {a}, b = {b}, c = {c}. [I only need|give me] the expression (a + b) * c|¶what do I get when I add {b} to {a} and take the result times {c}? [inline|one expression]]", "({a} + {b}) * {c}", (a + b) * c),
                ("[{a} times {b}, plus {c}|the product of {a} and {b}, plus {c}|{a#} * {b#} + {c#}|{a#}*{b#} + {c#}|{a} multiplied by {b}, with {c} added|{c} more than {a} times {b}|{c} added to the product of {a} and {b}|{a} times {b}, increased by {c}|{a} times {b} and then {c} on top|{a} and {b} multiplied, then {c} added|¶[take|start with] {a}, multiply by {b}, then add {c}. [one expression|as an expression]|¶first multiply {a} and {b}. then {c} comes on top. [expression only|in one expression]|¶a = {a}, b = {b}, c = {c}. [I only need|give me] the expression a * b + c|¶what do I get when I multiply {a} by {b} and add {c} to the result? [inline|one expression]]", "{a} * {b} + {c}", a * b + c),
                ("[{a} minus {b}, the difference divided by {c}|the difference of {a} and {b}, divided by {c}|({a#} - {b#}) / {c#}|({a#}-{b#})/{c#}|{a} minus {b}, all divided by {c}|{a} reduced by {b}, then divided by {c}|{a} less {b}, the result over {c}|{a} minus {b} in parentheses, over {c}|the difference {a} minus {b}, over {c}|{b} taken from {a}, then divided by {c}|¶[take|start with] {a}, subtract {b}, then divide [the result|all that] by {c}. [one expression|as an expression]|¶first subtract {b} from {a}. then divide the difference by {c}. [expression only|in one expression]|¶a = {a}, b = {b}, c = {c}. [I only need|give me] the expression (a - b) / c|¶what do I get when I take {b} from {a} and divide what is left by {c}? [inline|one expression]]", "({a} - {b}) / {c}", (a - b) / c),
                ("[the mean of {a}, {b} and {c}|the average of {a}, {b} and {c}|({a#} + {b#} + {c#}) / 3|({a#}+{b#}+{c#})/3|the arithmetic mean of {a}, {b} and {c}|mean({a#}, {b#}, {c#})|{a}, {b} and {c} averaged|a third of the sum of {a}, {b} and {c}|the three numbers {a}, {b} and {c} on average|{a} plus {b} plus {c}, the sum over three|the sum of {a}, {b} and {c} divided by three|¶I measured {a}, {b} and {c}. what is [the mean|the average]? [one expression|as an expression]|¶add {a}, {b} and {c}, then divide by three. [expression only|in one expression]|¶a = {a}, b = {b}, c = {c}. [I only need|give me] the expression (a + b + c) / 3|¶three numbers, {a}, {b} and {c}: [just|only] their average, [inline|as an expression]]", "({a} + {b} + {c}) / 3.0", (a + b + c) / 3.0),
            ]);
            let code = code
                .replace("{a}", &float(a))
                .replace("{b}", &float(b))
                .replace("{c}", &float(c));
            drawn(&[], phrase, code, &[worth])
        },
    },
    Value {
        name: "comparison-of-numbers",
        draw: |slots, sampler| {
            let Drawn {
                modifiers,
                phrase,
                code,
                worth,
            } = formula(&COMPARISONS, slots, sampler);
            let phrase = format!(
                "[whether {phrase}|the truth of: {phrase}|a bool: {phrase}|a test whether {phrase}|true if {phrase}|true when {phrase}, false otherwise|the boolean for: {phrase}|a boolean that says whether {phrase}|a check whether {phrase}|a comparison: {phrase}|a condition: {phrase}|¶I need a bool that is true [when|if] {phrase}[, inline|, as an expression|]|¶is it true that {phrase}? [one expression, as a bool|give me the bool expression]|¶[condition|check] for an if, [just the expression|only the expression]: {phrase}|¶compare the two numbers: {phrase}, yes or no, [as a bool expression|in one expression]|¶{phrase}. [true or false|is that so]? [write|I need] the comparison as an expression]"
            );
            Drawn {
                modifiers,
                phrase,
                code,
                worth,
            }
        },
    },
    Value {
        name: "select-between-numbers",
        draw: |slots, sampler| {
            let (modifier, phrase, code, worth) = *sampler.pick(&COMPARISONS);
            let [a, b] = ["a", "b"].map(|slot| number(slot, slots, sampler));
            let [yes, no] = ["yes", "no"].map(|slot| number(slot, slots, sampler));
            let condition = code.replace("{a}", &float(a)).replace("{b}", &float(b));
            let phrase = format!(
                "[{{yes}} if {phrase}, else {{no}}|{{yes}} when {phrase} and {{no}} otherwise|a select of {{yes}} if {phrase}, otherwise {{no}}|{{no}} unless {phrase}, then {{yes}}|if {phrase} then {{yes}}, else {{no}}|{{yes}} in case {phrase}, {{no}} in the other case|{{no}} by default, {{yes}} if {phrase}|{{no}}, but {{yes}} if {phrase}|a choice of {{yes}} if {phrase} and {{no}} if not|{{yes}} or {{no}}, the first if {phrase}|a ternary: {{yes}} if {phrase}, {{no}} if not|{{yes}} where {phrase}, {{no}} elsewhere|¶[check|test|see] whether {phrase}. if [so|it is so], take {{yes}}, [otherwise|if not] {{no}}. [one expression|with select]|¶I [want|need] {{yes}} in one case and {{no}} in the other. the first case is that {phrase}. [one expression|as an expression]|¶is it true that {phrase}? then {{yes}}. if not, {{no}}. [inline|as an expression|with select]|¶normally {{no}}. [only|but] when {phrase} it [is|becomes] {{yes}}. [as one expression|expression please]|¶select expression: true value {{yes}}, false value {{no}}, condition: {phrase}]"
            );
            let chosen = if worth(&[a, b]) > 0.5 { yes } else { no };
            drawn(
                &[modifier],
                phrase,
                format!("select({}, {}, {condition})", float(no), float(yes)),
                &[chosen],
            )
        },
    },
    Value {
        name: "circle-constant",
        draw: |slots, sampler| {
            use std::f64::consts::{E, PI, TAU};
            let (name, noun, literal, value) = *sampler.pick(&[
                ("pi", "[pi|pi|π|Archimedes' constant]", "3.14159", PI),
                ("tau", "[tau|tau|τ|tau (2π)]", "6.28318", TAU),
                ("e", "[Euler's number|e, Euler's number|the number e|the base of the natural logarithm]", "2.71828", E),
                (
                    "golden-ratio",
                    "[the golden ratio|the golden ratio|the golden section|phi, the golden ratio]",
                    "1.61803",
                    f64::midpoint(1.0, 5.0_f64.sqrt()),
                ),
            ]);
            slots.phrase("noun", noun);
            let n = whole("n", 2, 12, slots, sampler);
            let (modifier, phrase, code, worth) = match sampler.below(3) {
                0 => (
                    "",
                    "[the value of {noun}|the constant {noun}|{noun} as a [float|number]|{noun}|{noun} as a literal|{noun} in digits|{noun} as an f32|{noun} to five decimals|the digits of {noun}|the decimal value of {noun}|the approximate value of {noun}|a literal for {noun}|{noun} written out|¶I need {noun} as a number, [inline|as a literal], five decimals [are enough|will do]|¶what is {noun} in digits? [as a wgsl literal|write the literal]|¶[no const|no named constant], just the digits of {noun} [inline|as an expression]|¶wgsl has no builtin for {noun}. [give me|write] the number, [inline|as a literal]|¶which number is {noun}? [expression only|as an f32 literal]]",
                    literal.to_owned(),
                    value,
                ),
                1 => (
                    "part",
                    "[{noun} over {n}|{noun} divided by {n}|{noun} / {n#}|{noun} split into {n} parts|{noun}/{n#}|the quotient of {noun} and {n}|{noun} by {n}|{noun} shared by {n}|{noun} cut into {n} parts|one of {n} equal parts of {noun}|1/{n#} of {noun}|{noun} as the numerator over {n}|¶[take|start with] {noun} and divide it by {n}. [expression only|as an expression]|¶I need one of {n} equal parts of {noun}, [inline|as one expression]|¶what is {noun} divided by {n}? [as an expression|write the expression]|¶cut {noun} into {n} parts of the same size. [one expression|as an expression], for one part|¶x is {noun}. [I only need|give me] the expression x / {n#}]",
                    format!("{literal} / {n}.0"),
                    value / n as f64,
                ),
                _ => (
                    "multiple",
                    "[{n} times {noun}|{noun} times {n}|{n#} * {noun}|{noun} multiplied by {n}|{noun} * {n#}|{n#} x {noun}|the product of {n} and {noun}|the product of {noun} and {n}|{noun} taken {n} times|{noun} with a factor of {n}|{n} lots of {noun}|{noun} scaled by {n}|¶[take|start with] {noun} and multiply it by {n}. [expression only|as an expression]|¶I need {noun} {n} times, as a product, [inline|as one expression]|¶what is {noun} times {n}? [as an expression|write the expression]|¶x is {noun}. [I only need|give me] the expression x * {n#}|¶how much is {n} times as much as {noun}? [inline|one expression]]",
                    format!("{literal} * {n}.0"),
                    value * n as f64,
                ),
            };
            let modifiers: Vec<_> = [name, modifier]
                .into_iter()
                .filter(|modifier| !modifier.is_empty())
                .collect();
            drawn(&modifiers, phrase, code, &[worth])
        },
    },
    Value {
        name: "angle-in-radians",
        draw: |slots, sampler| {
            const FORMULAS: [Formula; 3] = [
                (
                    "radians",
                    "[{d} in radians|the angle of {d} in radians|{d} converted to radians|radians for {d}|radians({n})|{d} as radians|{d} -> radians|{d} from degrees to radians|the radians of {d}|the radian measure of {d}|how many radians {d} are|an angle of {d}, in radians|deg2rad of {n}|¶I have {d} and [need|want] [radians|it in radians], [inline|as one expression]|¶sin() wants radians, but my angle is {d}. [give me|I need] the expression that converts it|¶what is {d} in radians? [as an expression|write the expression]|¶[take|start with] {d} and turn it into radians. [expression only|as an expression]|¶{d} -> rad, [just|only] the expression]",
                    "radians({n})",
                    |x| x[0],
                ),
                (
                    "sine",
                    "[the sine of {d}|sin of {d}|the sine of an angle of {d}|sin({n}°)|sine at {d}|sine of {d}|the sin value for {d}|the sine at an angle of {d}|the sine of {d}, converted to radians|the y of the unit circle at {d}|the height on the unit circle at {d}|¶my angle is {d}, not radians. I need its sine, [inline|as one expression]|¶[take|start with] {d}, convert to radians, apply sin. [expression only|as an expression]|¶what is the sine of {d}? [as an expression|write the expression]|¶how high is a point on the unit circle at {d}? [one expression|as an expression]|¶x = {d}, y = sin(x), mind the units. [I only need|give me] the expression for y]",
                    "sin(radians({n}))",
                    |x| x[0].sin(),
                ),
                (
                    "cosine",
                    "[the cosine of {d}|cos of {d}|the cosine of an angle of {d}|cos({n}°)|cosine at {d}|cosine of {d}|the cos value for {d}|the cosine at an angle of {d}|the cosine of {d}, converted to radians|the x of the unit circle at {d}|the width on the unit circle at {d}|¶my angle is {d}, not radians. I need its cosine, [inline|as one expression]|¶[take|start with] {d}, convert to radians, apply cos. [expression only|as an expression]|¶what is the cosine of {d}? [as an expression|write the expression]|¶how far right is a point on the unit circle at {d}? [one expression|as an expression]|¶x = {d}, y = cos(x), mind the units. [I only need|give me] the expression for y]",
                    "cos(radians({n}))",
                    |x| x[0].cos(),
                ),
            ];
            let angle = *sampler.pick(&[
                10, 15, 20, 30, 45, 60, 72, 75, 90, 120, 135, 150, 180, 225, 240, 270, 300, 315,
                360,
            ]);
            slots.text("n", angle.to_string());
            let (modifier, phrase, code, worth) = *sampler.pick(&FORMULAS);
            slots.phrase("d", "[{n} degrees|{n}°|{n} deg]");
            drawn(
                &[modifier],
                phrase,
                code.replace("{n}", &format!("{angle}.0")),
                &[worth(&[f64::from(angle).to_radians()])],
            )
        },
    },
    Value {
        name: "bit-operation",
        draw: |slots, sampler| {
            let (modifier, phrase, code, worth) = *sampler.pick(&BITS);
            let a = whole("a", 1, 250, slots, sampler);
            let b = whole(
                "b",
                1,
                if modifier.ends_with("shift") { 8 } else { 250 },
                slots,
                sampler,
            );
            let code = code
                .replace("{a}", &a.to_string())
                .replace("{b}", &b.to_string());
            drawn(&[modifier], phrase, code, &[worth(&[a as f64, b as f64])])
        },
    },
    Value {
        name: "cast",
        draw: |slots, sampler| {
            let to_unsigned = sampler.chance(0.4);
            let value = sampler.decimal(0.2, 30.0, 0.1);
            let negative = !to_unsigned && sampler.chance(0.3);
            let value = if negative { -value } else { value };
            slots.text("n", value.to_string());
            slots.phrase(
                "type",
                if to_unsigned {
                    "[an unsigned integer|a u32|u32|unsigned int|type u32]"
                } else {
                    "[an integer|a signed integer|an i32|i32|int|type i32]"
                },
            );
            drawn(
                &[if to_unsigned { "to-u32" } else { "to-i32" }],
                "[{n} converted to {type}|{n} cast to {type}|{n} as {type}, truncated|the number {n} truncated to {type}|{n} turned into {type}|{n} made {type}|{n} to {type}|{n} -> {type}|{n} as {type} without its fraction|the float {n} cast to {type}|a cast of {n} to {type}|a conversion of {n} to {type}|{n} as {type}, rounded toward zero|¶I have the float {n} and [need|want] it as {type}, [decimals dropped|cut off at the point]|¶{n} is a float, but it should be {type}. [cast it inline|expression with the cast please]|¶[take|start with] {n}, throw away what is after the point, make it {type}. [one expression|as an expression]|¶what is the expression to [cast|convert] {n} to {type}|¶[f32|float] {n} -> {type}, [just|only] the expression]",
                format!(
                    "{}({})",
                    if to_unsigned { "u32" } else { "i32" },
                    float(value)
                ),
                &[value.trunc()],
            )
        },
    },
    Value {
        name: "clamped-number",
        draw: |slots, sampler| {
            let a = number("a", slots, sampler);
            let low = whole("low", 0, 5, slots, sampler);
            let high = low + sampler.int(1, 8);
            slots.value("high", words::count(high));
            slots.text("high#", high.to_string());
            drawn(
                &[],
                "[{a} clamped between {low} and {high}|{a} limited to the range {low} to {high}|the clamp of {a#} to {low#}..{high#}|{a}, but at least {low} and at most {high}|clamp({a#}, {low#}, {high#})|{a} kept between {low} and {high}|{a} clamped to {low#}..{high#}|{a} forced into the range {low} to {high}|{a} restricted to {low} through {high}|{a} within the limits {low} and {high}|{a} bounded by {low} below and {high} above|{a} cut off at {low} and {high}|{a}, not under {low} and not over {high}|¶I have {a}. it must not go below {low} or above {high}. [one expression|as an expression]|¶[take|start with] {a} and [clamp|limit] it: {low} is the least, {high} the most. [expression only|inline]|¶x = {a}, lower limit {low}, upper limit {high}. [I only need|give me] the clamp expression|¶if {a} is under {low}, make it {low}. if it is over {high}, make it {high}. in one expression, with clamp|¶the range is {low} to {high} and my value is {a}. [force|push] it into the range, [inline|as an expression]|¶what is {a} when nothing under {low} and nothing over {high} is allowed? one expression]",
                format!("clamp({}, {low}.0, {high}.0)", float(a)),
                &[a.max(low as f64).min(high as f64)],
            )
        },
    },
    Value {
        name: "mixed-number",
        draw: |slots, sampler| {
            let [a, b] = ["a", "b"].map(|slot| number(slot, slots, sampler));
            let share = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
            slots.value("t", [words::decimal(share), words::percent(share)].concat());
            drawn(
                &[],
                "[the mix of {a} and {b} by {t}|the interpolation from {a} to {b} at {t}|a lerp between {a} and {b} with t = {t}|the value {t} of the way from {a} to {b}|the lerp of {a} and {b} at {t}|{a} blended toward {b} by {t}|{a} moved {t} of the way to {b}|a blend of {a} and {b} with a weight of {t}|a linear interpolation between {a} and {b}, t = {t}|what lies {t} along from {a} to {b}|between {a} and {b}, {t} along|a crossfade from {a} to {b} at {t}|lerp {a} -> {b}, {t}|¶I [start|begin] at {a} and want to end at {b}. where am I after {t} of the way? [one expression|as an expression]|¶from = {a}, to = {b}, t = {t}. [I only need|give me] the mix expression|¶[take|start with] {a} and [go|move] {t} of the way [to|toward] {b}. [expression only|inline]|¶linear interpolation, {a} at the start and {b} at the end, evaluated at {t}, [inline|as an expression]|¶blend {a} with {b}, the second one counts {t}. [one expression|as an expression]]",
                format!("mix({}f, {}f, {}f)", float(a), float(b), float(share)),
                &[a * (1.0 - share) + b * share],
            )
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&VALUES)
}
