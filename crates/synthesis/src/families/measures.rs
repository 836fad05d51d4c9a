//! Expressions of measures, temperatures, bits, angles, shares and vectors.

use super::literals::{Drawn, Value, drawn, families_of, number, vector};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::PI;

/// Phrase and code of a formula of `{n}`, and what it is worth.
type Formula = (&'static str, &'static str, &'static str, fn(f64) -> f64);

const MEASURES: [Formula; 5] = [
    (
        "circle-area",
        "[[the|] area of a circle [of radius|with radius|with a radius of] {n}|[the|] area of a disc [of radius|with a radius of] {n}|pi * {n#}^2|π * {n#}²|pi times {n} squared|circle area, r = {n}|how large a circle [of radius|with radius] {n} is|\
         [the|] area inside a circle whose radius is {n}|pi r^2 with r = {n}|a circle's area for r = {n}|[the|] surface of a round table with a radius of {n}|pi * {n#} * {n#}|circle with radius {n}: its area|¶I have a round [plate|pool|table] with a radius of {n}. how much area is that? [one expression|as an expression]|¶r = {n}. [I only need|give me] the expression pi * r * r|¶[take|start with] {n}, square it, multiply by pi. [expression only|as one expression]|¶what is the area of a circle with r = {n}? [as an expression|write the expression]|¶how much [pizza|space] is in a circle [of radius|with radius] {n}, [inline|one expression]|\
                 ¶area of a disc, radius {n}, expression|¶r = {n}, circle, area? one expression|¶expression: how large is a circle of radius {n}|¶a pizza has radius {n}. its area as an expression]",
        "3.14159 * {n} * {n}",
        |n| PI * n.powi(2),
    ),
    (
        "circumference",
        "[[the|] circumference of a circle [of radius|with radius|with a radius of] {n}|[the|] perimeter of a circle [of radius|with radius] {n}|2 * pi * {n#}, a circumference|circumference, r = {n}|how far it is around a circle [of radius|with radius] {n}|\
         [the|] length of the edge of a disc with radius {n}|2 pi r with r = {n}|2πr for r = {n}|[the|] way once around a circle with a radius of {n}|a circle's circumference for r = {n}|[the|] rim length of a wheel with a radius of {n}|circle with radius {n}: its circumference|¶I walk once around a round lake with a radius of {n}. how far is that? [one expression|as an expression]|¶r = {n}. [I only need|give me] the expression 2 * pi * r|¶[take|start with] {n}, double it, multiply by pi. [expression only|as one expression]|¶what is the perimeter of a circle with r = {n}? [as an expression|write the expression]|¶how far does a wheel of radius {n} roll in one turn, [inline|one expression]|\
                 ¶circumference for radius {n}, expression|¶r = {n}, circle, how far around? one expression|¶expression: the way around a circle of radius {n}|¶a wheel has radius {n}. how far does it roll in one turn, as an expression]",
        "6.28318 * {n}",
        |n| 2.0 * PI * n,
    ),
    (
        "sphere-volume",
        "[[the|] volume of a sphere [of radius|with radius|with a radius of] {n}|[the|] volume of a ball [of radius|with radius] {n}|4/3 * pi * {n#}^3|four thirds of pi times {n} cubed|sphere volume, r = {n}|how much room is in a sphere [of radius|with radius] {n}|\
         what a ball with a radius of {n} holds|4/3 pi r^3 with r = {n}|4/3 πr³ for r = {n}|a sphere's volume for r = {n}|[the|] space inside a globe with radius {n}|sphere with radius {n}: its volume|¶I have a ball with a radius of {n}. how much fits in? [one expression|as an expression]|¶r = {n}. [I only need|give me] the expression 4/3 * pi * r^3|¶[take|start with] {n}, cube it, times pi, times four thirds. [expression only|as one expression]|¶what is the volume of a sphere with r = {n}? [as an expression|write the expression]|\
                 ¶volume of a ball, radius {n}, expression|¶r = {n}, sphere, volume? one expression|¶expression: how much is inside a sphere of radius {n}]",
        "4.18879 * {n} * {n} * {n}",
        |n| PI * n.powi(3) * 4.0 / 3.0,
    ),
    (
        "square-diagonal",
        "[[the|] diagonal of a square [of side|with side|with a side of] {n}|[the|] diagonal of a square with sides of length {n}|sqrt(2) * {n#}|√2 * {n#}|[the|] square root of two times {n}|square diagonal, side {n}|how long the diagonal of a {n#} by {n#} square is|\
         [the|] distance between opposite corners of a square of side {n}|from corner to corner of a {n#}x{n#} square|a * sqrt(2) with a = {n}|a square's diagonal for a side of {n}|square with side {n}: its diagonal|¶I have a square, {n} on each side. how far is it from corner to opposite corner? [one expression|as an expression]|¶a = {n}. [I only need|give me] the expression sqrt(2) * a|¶[take|start with] {n} and multiply by the root of two. [expression only|as one expression]|¶what is the diagonal of a square with sides of {n}? [as an expression|write the expression]|\
                 ¶diagonal of a square, side {n}, expression|¶expression: corner to corner of a square with side {n}|¶side = {n}, square, diagonal? one expression]",
        "sqrt(2.0) * {n}",
        |n| n.hypot(n),
    ),
    (
        "cube-volume",
        "[[the|] volume of a cube [with edge|with edges of length|with an edge of] {n}|{n} cubed, a cube's volume|{n#}^3 as a product|{n#} * {n#} * {n#}|{n} times {n} times {n}|cube volume, edge {n}|how much a cube with sides of {n} holds|\
         [the|] room in a cubic box with sides of length {n}|[the|] third power of {n} by multiplication|a^3 with a = {n}|a cube's volume for an edge of {n}|cube with edge {n}: its volume|¶I have a cube, every edge is {n}. how much fits in? [one expression|as an expression]|¶a = {n}. [I only need|give me] the expression a * a * a|¶[take|start with] {n} and multiply it by itself until it is there three times. [expression only|as one expression]|¶what is the volume of a cube with an edge of {n}? [as an expression|write the expression]|\
                 ¶volume of a cube, edge {n}, expression|¶expression: how much is inside a cube with edge {n}|¶edge = {n}, cube, volume? one expression]",
        "{n} * {n} * {n}",
        |n| n.powi(3),
    ),
];

const TEMPERATURES: [Formula; 3] = [
    (
        "to-fahrenheit",
        "[{n#} degrees Celsius in [Fahrenheit|degrees Fahrenheit]|{n#}°C in °F|{n#} °C [converted to|turned into|changed to] Fahrenheit|{n#} C to F|[the|] Fahrenheit temperature of {n#} degrees Celsius|what {n#} degrees Celsius [are|is] in [Fahrenheit|degrees Fahrenheit]|{n#} * 9/5 + 32|{n#} celsius as fahrenheit|\
         {n#} degrees centigrade in degrees F|how many degrees Fahrenheit {n#}°C are|{n#} degrees C -> degrees F|a temperature of {n#}°C, in [Fahrenheit|degrees Fahrenheit]|{n#} times 1.8 plus 32, Celsius to Fahrenheit|¶it is {n#} degrees Celsius. how much is that in Fahrenheit? [one expression|as an expression]|¶[take|start with] {n#} °C, times 1.8, plus 32. [expression only|as one expression]|¶c = {n#}. [I only need|give me] the expression for Fahrenheit, c in Celsius|¶the thermometer says {n#}°C, but I think in Fahrenheit. [convert it inline|one expression]|¶Celsius: {n#}. Fahrenheit: ? [expression please|one expression]|\
                 ¶{n#} celsius in fahrenheit, expression|¶expression: {n#}°C as °F|¶convert {n#} degrees C to F, one expression]",
        "{n} * 1.8 + 32.0",
        |n| 32.0 + n * 9.0 / 5.0,
    ),
    (
        "to-celsius",
        "[{n#} degrees Fahrenheit in [Celsius|degrees Celsius]|{n#}°F in °C|{n#} °F [converted to|turned into|changed to] Celsius|{n#} F to C|[the|] Celsius temperature of {n#} degrees Fahrenheit|what {n#} degrees Fahrenheit [are|is] in [Celsius|degrees Celsius]|({n#} - 32) * 5/9|{n#} fahrenheit as celsius|\
         {n#} degrees F in degrees centigrade|how many degrees Celsius {n#}°F are|{n#} degrees F -> degrees C|a temperature of {n#}°F, in [Celsius|degrees Celsius]|{n#} minus 32, over 1.8, Fahrenheit to Celsius|¶it is {n#} degrees Fahrenheit. how much is that in Celsius? [one expression|as an expression]|¶[take|start with] {n#} °F, minus 32, over 1.8. [expression only|as one expression]|¶f = {n#}. [I only need|give me] the expression for Celsius, f in Fahrenheit|¶the thermometer says {n#}°F, but I think in Celsius. [convert it inline|one expression]|¶Fahrenheit: {n#}. Celsius: ? [expression please|one expression]|\
                 ¶{n#} fahrenheit in celsius, expression|¶expression: {n#}°F as °C|¶convert {n#} degrees F to C, one expression]",
        "({n} - 32.0) / 1.8",
        |n| (n - 32.0) * 5.0 / 9.0,
    ),
    (
        "to-kelvin",
        "[{n#} degrees Celsius in [kelvin|K]|{n#}°C in K|{n#} °C [converted to|turned into|changed to] kelvin|{n#} C to K|[the|] absolute temperature of {n#} degrees Celsius|what {n#} degrees Celsius [are|is] in [kelvin|K]|{n#} + 273.15|{n#} celsius as kelvin|\
         {n#} degrees centigrade on the Kelvin scale|how many kelvin {n#}°C are|{n#} degrees C -> kelvin|a temperature of {n#}°C, in [kelvin|K]|{n#} plus 273.15, Celsius to kelvin|¶it is {n#} degrees Celsius. how much is that in kelvin? [one expression|as an expression]|¶[take|start with] {n#} °C and add 273.15. [expression only|as one expression]|¶c = {n#}. [I only need|give me] the expression for kelvin, c in Celsius|¶physics wants absolute temperatures, I have {n#}°C. [convert it inline|one expression], kelvin|¶Celsius: {n#}. kelvin: ? [expression please|one expression]|\
                 ¶{n#} celsius in kelvin, expression|¶expression: {n#}°C as K|¶convert {n#} degrees C to kelvin, one expression]",
        "{n} + 273.15",
        |n| 273.15 + n,
    ),
];

const BITS: [Formula; 4] = [
    (
        "count-ones",
        "[[the|] [number|count] of set bits in {n#}|how many bits of {n#} are one|popcount of {n#}|popcount({n#})|countOneBits of {n#}|[the|] bit count of {n#}|[the|] ones in the binary form of {n#}, counted|[the|] Hamming weight of {n#}|[the|] population count of {n#}|\
         how many ones {n#} has in binary|[the|] [number|count] of 1 bits in {n#}u|[the|] count of bits that are on in {n#}|bits set in {n#}|¶write {n#} in binary and count the ones. [one expression|as an expression]|¶I have the u32 {n#}. how many of its bits are on? [inline|one expression]|¶what is the popcount of {n#}? [as an expression|write the expression], builtin|¶bits of {n#}: [just|only] the number of ones, [inline|as an expression]|\
                 ¶expression: how many bits of {n#} are set|¶number of ones in {n#}, binary, expression|¶popcount {n#}, one expression]",
        "countOneBits({n}u)",
        |n| f64::from((n as u32).count_ones()),
    ),
    (
        "trailing-zeros",
        "[[the|] [number|count] of trailing zero bits of {n#}|how many zeros the binary form of {n#} ends with|ctz of {n#}|ctz({n#})|countTrailingZeros of {n#}|[the|] trailing zeros of {n#} in binary|how often {n#} can be halved without a rest|[the|] index of the lowest set bit of {n#}|\
         [the|] zero bits below the lowest one in {n#}|[the|] [number|count] of 0 bits at the low end of {n#}u|trailing zero count of {n#}|[the|] exponent of two in {n#}|¶write {n#} in binary and count the zeros at its end. [one expression|as an expression]|¶I have the u32 {n#}. how many zero bits come before the lowest one bit? [inline|one expression]|¶what is the ctz of {n#}? [as an expression|write the expression], builtin|¶how many times can I halve {n#} until it is odd? [one expression|inline], with the trailing zeros|\
                 ¶expression: how many zero bits does {n#} end with|¶zeros at the low end of {n#}, expression]",
        "countTrailingZeros({n}u)",
        |n| f64::from((n as u32).trailing_zeros()),
    ),
    (
        "leading-zeros",
        "[[the|] [number|count] of leading zero bits of {n#}|how many zeros are in front of {n#} in 32 bits|clz of {n#}|clz({n#})|countLeadingZeros of {n#}|[the|] leading zeros of {n#} as a u32|[the|] zero bits above the highest one in {n#}|[the|] [number|count] of unused high bits of {n#} in a u32|\
         [the|] [number|count] of 0 bits at the high end of {n#}u|leading zero count of {n#}|how many of 32 bits stand empty before {n#}|32 minus the bit length of {n#}|¶write {n#} in 32 bits and count the zeros at the front. [one expression|as an expression]|¶I have the u32 {n#}. how many zero bits are above its highest one? [inline|one expression]|¶what is the clz of {n#}? [as an expression|write the expression], builtin|¶bits of {n#}: [just|only] the number of zeros in front, 32 bits, [inline|as an expression]|\
                 ¶expression: how many zero bits are before {n#} in 32 bits|¶zeros at the high end of {n#} as u32, expression]",
        "countLeadingZeros({n}u)",
        |n| f64::from((n as u32).leading_zeros()),
    ),
    (
        "reversed",
        "[[the|] bits of {n#} in reverse order|{n#} with its 32 bits reversed|reverseBits of {n#}|reverseBits({n#})|bitreverse({n#})|[the|] bit reversal of {n#}|{n#} mirrored bit by bit, 32 bits|{n#}u with its bit order flipped|\
         [the|] reversed bit pattern of {n#} as a u32|{n#} read backwards in binary, 32 bits|[the|] u32 {n#} with its bits turned around|[the|] bit-reversed form of {n#}|¶write {n#} in 32 bits and read it backwards. which u32 is that? [one expression|as an expression]|¶I have the u32 {n#}. turn its bits around, lowest becomes highest, [inline|one expression]|¶what is {n#} with all 32 bits mirrored? [as an expression|write the expression]|¶bit reversal for an fft index: {n#}, [inline|one expression], with the builtin|\
                 ¶expression: the 32 bits of {n#} in reverse|¶reverse the bits of {n#}, expression]",
        "reverseBits({n}u)",
        |n| f64::from((n as u32).reverse_bits()),
    ),
];

/// A value of a formula at `n`, which is written as `literal` in the code.
fn formula((modifier, phrase, code, worth): Formula, literal: &str, n: f64) -> Drawn {
    drawn(
        &[modifier],
        phrase,
        code.replace("{n}", literal),
        &[worth(n)],
    )
}

/// A share of 1 in the slot `t`.
fn share(slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let t: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.5, 0.75, 0.8]);
    slots.value("t", [words::decimal(t), words::percent(t)].concat());
    slots.text("t#", t.to_string());
    t
}

const VALUES: [Value; 10] = [
    Value {
        name: "measure-value",
        draw: |slots, sampler| {
            let n = number("n", slots, sampler);
            let chosen = *sampler.pick(&MEASURES);
            formula(chosen, &float(n), n)
        },
    },
    Value {
        name: "temperature-value",
        draw: |slots, sampler| {
            let n: f64 = *sampler.pick(&[
                -40.0, -20.0, -10.0, -5.0, 0.0, 4.0, 10.0, 15.0, 20.0, 21.5, 25.0, 30.0, 36.6,
                37.0, 40.0, 50.0, 68.0, 72.0, 98.6, 100.0, 180.0, 212.0,
            ]);
            slots.text("n#", n.to_string());
            let chosen = *sampler.pick(&TEMPERATURES);
            formula(chosen, &float(n), n)
        },
    },
    Value {
        name: "bit-function-value",
        draw: |slots, sampler| {
            let n = *sampler.pick(&[
                1, 3, 5, 6, 7, 8, 10, 12, 15, 20, 24, 31, 40, 42, 48, 63, 64, 77, 96, 99, 100, 127,
                128, 200, 240, 255, 256, 1000, 1023, 1024, 4096, 65_535,
            ]);
            slots.text("n#", n.to_string());
            let chosen = *sampler.pick(&BITS);
            formula(chosen, &n.to_string(), f64::from(n))
        },
    },
    Value {
        name: "angle-in-degrees",
        draw: |slots, sampler| {
            let n: f64 = *sampler.pick(&[
                0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 1.0, 1.2, 1.25, 1.5, 1.57, 2.0, 2.5,
                3.0, 3.14, 4.0, 4.5, 5.0, 6.0, 6.28,
            ]);
            slots.text("n", n.to_string());
            drawn(
                &[],
                "[{n} radians in degrees|{n} rad [in|as|to] degrees|{n} rad in °|[an|] angle of {n} radians, in degrees|{n} radians [converted to|turned into|changed to] degrees|degrees({n})|{n} rad -> degrees|how many degrees {n} [radians|rad] [are|make]|[the|] degrees of an angle of {n} radians|\
                 {n} * 180 / pi|{n} times 180 over pi|rad2deg of {n}|[the|] degree measure of {n} rad|{n} rad to deg|{n} radians [expressed|given|written] in degrees|what {n} radians are in degrees|¶I have an angle of {n} radians and [need|want] degrees, [inline|as one expression]|¶[take|start with] {n}, times 180, over pi. [expression only|as one expression]|¶what is {n} rad in degrees? [as an expression|write the expression]|¶x = {n} in radians. [I only need|give me] the expression for x in degrees|¶{n} radians tells me nothing, how many degrees is it? [one expression|as an expression]|{n} rad written in degrees|¶expression for {n} radians in degrees|¶expression: convert {n} radians to degrees|\
                 ¶{n} rad to degrees, expression|¶expression: how many degrees are {n} radians|¶please the degrees for {n} radians, one expression|¶radians = {n}, degrees = ? as an expression]",
                format!("degrees({})", float(n)),
                &[n / PI * 180.0],
            )
        },
    },
    Value {
        name: "percentage-value",
        draw: |slots, sampler| {
            let rate = *sampler.pick(&[5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 90]);
            let base = *sampler.pick(&[
                8, 12, 20, 24, 30, 40, 48, 50, 60, 64, 80, 100, 120, 150, 200, 240, 250, 256, 360,
                500, 800, 1000, 1024, 1920,
            ]);
            slots.value(
                "n",
                vec![
                    format!("{rate}%"),
                    format!("{rate} percent"),
                    format!("{rate} %"),
                ],
            );
            slots.text("n#", rate.to_string());
            slots.text("a", base.to_string());
            let factor = f64::from(rate) / 100.0;
            drawn(
                &[],
                "[[exactly|] {n} of {a}|what {n} of {a} [is|makes|comes to]|how much {n} of {a} is|{n#}/100 of {a}|[the|] share of {n} of {a}|{a} [times|multiplied by] {n}|a portion of {n} out of {a}|{n} of the [number|value|amount] {a}|{a} taken at {n}|{n} when {a} is the whole|\
                 {n#} hundredths of {a}|{n} out of {a}, as a number|with {a} as 100%, the value of {n}|{a} [scaled|shrunk|brought down] to {n}|a [tip|discount|tax|rate] of {n} on {a}|{a} reduced to {n} of itself|¶I have {a} and may keep {n} of it. how much is that? [one expression|as an expression]|¶[take|start with] {a} and [work out|compute] {n} of it. [expression only|as one expression]|¶what is {n} of {a}? [as an expression|write the expression]|¶the bill is {a}, the tip is {n}. [I only need|give me] the expression for the tip|¶a progress bar is {a} wide and {n} full. how wide is the full part? [one expression|inline]|¶the whole is {a}. {n} of that, [inline|as an expression]|[the|] amount that {n} of {a} makes|¶expression for {n} of {a}|¶expression: {n} of the number {a}|\
                 ¶{n} of {a}, expression|¶expression: how much is {n} of {a}|¶out of {a} take {n}, one expression|¶whole: {a}. share: {n}. the part as an expression|\
                 ¶from {a} I get only {n}. how much is it? expression please|¶{a}, and of it {n}, just the expression]",
                format!("{base}.0 * {}", float(factor)),
                &[f64::from(base * rate) / 100.0],
            )
        },
    },
    Value {
        name: "rgb-bytes-value",
        draw: |slots, sampler| {
            let bytes = [0, 1, 2].map(|_| {
                if sampler.chance(0.5) {
                    *sampler.pick(&[0, 32, 51, 64, 100, 128, 150, 192, 200, 255])
                } else {
                    sampler.int(0, 255)
                }
            });
            let [r, g, b] = bytes;
            slots.value(
                "rgb",
                vec![
                    format!("({r}, {g}, {b})"),
                    format!("({r},{g},{b})"),
                    format!("{r}, {g}, {b}"),
                ],
            );
            slots.text("call", format!("rgb({r}, {g}, {b})"));
            drawn(
                &[],
                "[[the|] color {call}|{call} as a vec3|{call} as floats|{call} [from 0 to 1|between 0 and 1]|[the|] 8-bit color {rgb} as a vec3 [of floats|of f32]|a color with the bytes {rgb}, in 0..1|css {call} in wgsl|{rgb} out of 255 as an rgb vector|[the|] bytes {rgb} divided by 255|\
                 [the|] 0-255 color {rgb} as floats|{rgb} in 0..255, scaled to 0..1|{rgb} / 255|[the|] web color {call} as three floats|[an|] [rgb|RGB] color given as {rgb} of 255 each|[the|] vec3 of the 8-bit channels {rgb}|[the|] photoshop color {rgb} as a vec3 in 0..1|{call} normalized to the range 0 to 1|¶I have the color {rgb} with 255 as the most. [I need|make it] a vec3 from 0 to 1, [inline|one expression]|¶css says {call}. [what is that|how do I write that] as a vec3 in 0..1|¶red, green and blue are {rgb} of 255. [one vec3 expression|as a vec3 of floats], 0 to 1|¶divide {rgb} by 255, as a vec3, [one expression|inline]|¶my [paint program|color picker] shows {rgb}. [which|what] vec3 of floats is that, 1 being full|¶r, g, b = {rgb}, bytes. [I only need|give me] the vec3 expression with floats, 0 to 1|[the|] rgb bytes {rgb} as a vec3 from 0 to 1|¶expression for {call} as a vec3 in 0..1|¶expression: the 8-bit color {rgb} as floats|\
                 ¶{call} to vec3 floats, expression|¶expression: rgb {rgb} out of 255, scaled to 0..1|¶bytes {rgb} to a vec3 from 0 to 1, one expression|¶please the vec3 for {call}, floats from 0 to 1]",
                format!("vec3<f32>({r}.0, {g}.0, {b}.0) / 255.0"),
                &bytes.map(|byte| byte as f64 / 255.0),
            )
        },
    },
    Value {
        name: "midpoint-value",
        draw: |slots, sampler| {
            let width = sampler.int(2, 3) as usize;
            let (u, u_code) = vector("u", width, slots, sampler);
            let (v, v_code) = vector("v", width, slots, sampler);
            let worth: Buffer = u
                .iter()
                .zip(&v)
                .map(|(a, b)| f64::midpoint(*a, *b))
                .collect();
            drawn(
                &[],
                "[[the|] midpoint of {u} and {v}|[the|] midpoint between {u} and {v}|[the|] point halfway [between|from] {u} and {v}|[the|] middle of {u} and {v}|({u} + {v}) / 2|0.5 * ({u} + {v})|[the|] center between {u} and {v}|halfway from {u} to {v}|\
                 [the|] average of {u} and {v}|[the|] mean of the points {u} and {v}|[the|] center of the line segment from {u} to {v}|[the|] point with the same distance to {u} and {v}, on the line between them|midpoint({u}, {v})|[the|] middle point of {u} and {v}|\
                 half the sum of the vectors {u} and {v}|what lies exactly between {u} and {v}|¶I stand at {u}, you stand at {v}. where do we meet halfway? [one expression|as an expression]|¶a = {u}, b = {v}. [I only need|give me] the expression (a + b) / 2|¶what is the point in the middle of {u} and {v}? [as an expression|write the expression]|¶add {u} and {v} as vectors and take half. [one expression|inline]|¶a line goes from {u} to {v}. [its center|its middle], [inline|as an expression]|[the|] point in the middle between {u} and {v}|¶expression for the midpoint of {u} and {v}|¶expression: halfway between {u} and {v}|\
                 ¶middle between {u} and {v}, expression|¶expression: the point in the middle of {u} and {v}|¶from {v} to {u}, halfway, one expression|¶end {v}, start {u}. the point halfway, as an expression]",
                format!("({u_code} + {v_code}) * 0.5"),
                &worth,
            )
        },
    },
    Value {
        name: "mixed-vectors",
        draw: |slots, sampler| {
            let width = sampler.int(2, 3) as usize;
            let (u, u_code) = vector("u", width, slots, sampler);
            let (v, v_code) = vector("v", width, slots, sampler);
            let t = share(slots, sampler);
            let worth: Buffer = u.iter().zip(&v).map(|(a, b)| a + (b - a) * t).collect();
            drawn(
                &[],
                "[[the|] mix of {u} and {v} by {t}|mix({u}, {v}, {t#})|a [lerp|mix|blend] from {u} to {v} at {t}|[the|] point {t} of the way from {u} to {v}|[the|] linear interpolation of {u} and {v} with t = {t#}|lerp({u}, {v}, {t#})|{u} moved {t} of the way to {v}|\
                 {u} [blended|pulled|lerped] [toward|towards] {v} by {t}|between {u} and {v}, {t} [along|of the way]|[the|] vectors {u} and {v} mixed with t = {t#}|[an|] interpolation between the points {u} and {v} at {t}|where one is after {t} of the way from {u} to {v}|\
                 [the|] vector {u} lerped to {v} by {t}|{u} -> {v} at t = {t#}|{t} along the segment from {u} to {v}|¶I walk from {u} to {v}. where am I after {t} of the way? [one expression|as an expression]|¶a = {u}, b = {v}, t = {t}. [I only need|give me] the mix expression|¶[take|start with] {u} and [go|move] {t} of the way to {v}. [expression only|inline]|¶start {u}, end {v}, linear, at {t}, [inline|as one expression]|¶two keyframes, {u} and {v}. what is in between at {t}? lerp, [as an expression|one expression]|[the|] vector at {t} between {u} and {v}|¶expression for the mix of {u} and {v} by {t}|¶expression: lerp from {u} to {v} at {t}|\
                 ¶{t} of the way from {u} to {v}, expression|¶expression: mix of the vectors {u} and {v}, {t}|¶goal {v}, start {u}, done {t}. the place as an expression|¶toward {v} from {u}, by {t}, one mix expression|\
                 ¶t = {t}, b = {v}, a = {u}: mix(a, b, t), expression]",
                format!("mix({u_code}, {v_code}, {t})"),
                &worth,
            )
        },
    },
    Value {
        name: "clamped-vector",
        draw: |slots, sampler| {
            let width = sampler.int(2, 3) as usize;
            let (v, code) = vector("v", width, slots, sampler);
            let (low, high) = *sampler.pick(&[
                (0, 1),
                (0, 2),
                (0, 5),
                (-1, 1),
                (-2, 2),
                (1, 4),
                (-3, 3),
                (0, 4),
            ]);
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            let worth: Buffer = v
                .iter()
                .map(|part| part.min(f64::from(high)).max(f64::from(low)))
                .collect();
            drawn(
                &[],
                "[{v} [clamped|limited|kept] between {low} and {high}|{v} clamped to {low}..{high}|clamp({v}, {low}, {high})|[the|] vector {v} with each component limited to {low}..{high}|[the|] components of {v} kept between {low} and {high}|\
                 {v}, each part at least {low} and at most {high}|[the|] clamp of the vector {v} to the range {low} to {high}|{v} limited to [{low}..{high}|the range {low} to {high}] in every component|min(max({v}, {low}), {high})|\
                 [the|] point {v} forced into the box from {low} to {high}|{v} [restricted|confined|limited] to {low} through {high} per component|a componentwise clamp of {v}, low {low}, high {high}|[the|] vector {v} cut off at {low} and {high}|\
                 {v} with no component under {low} or over {high}|{v} bounded by {low} and {high}|¶I have {v}. no component may be under {low} or over {high}. [one expression|as an expression]|¶v = {v}, from {low} to {high}. [I only need|give me] the clamp expression|¶[take|start with] {v} and [clamp|limit] each part: {low} is the least, {high} the most. [expression only|inline]|¶what is {v} when all its components are kept from {low} to {high}? [as an expression|write the expression]|¶a point at {v} must stay in the box between {low} and {high} on every axis. [clamp it inline|one expression]|{v} held between {low} and {high} in each component|¶expression for {v} clamped to {low}..{high}|¶expression: clamp {v} between {low} and {high}|\
                 ¶{v} clamped to {low}..{high}, expression|¶expression: every component of {v} between {low} and {high}|¶max {high}, min {low}, vector {v}: the clamped vector as an expression|¶not over {high} and not under {low}, each part of {v}, one expression]",
                format!("clamp({code}, vec{width}<f32>({low}.0), vec{width}<f32>({high}.0))"),
                &worth,
            )
        },
    },
    Value {
        name: "reflected-vector",
        draw: |slots, sampler| {
            let (v, code) = vector("v", 3, slots, sampler);
            let (axis, noun) = *sampler.pick(&[
                (0, "[a wall facing +x|a surface with the normal (1, 0, 0)|a mirror whose normal is the x axis]"),
                (1, "[a floor facing up|a surface with the normal (0, 1, 0)|a mirror whose normal is the y axis]"),
                (2, "[a wall facing +z|a surface with the normal (0, 0, 1)|a mirror whose normal is the z axis]"),
            ]);
            slots.phrase("at", noun);
            let normal = [0, 1, 2].map(|at| if at == axis { "1.0" } else { "0.0" });
            let worth: Buffer = (0..3)
                .map(|at| if at == axis { -v[at] } else { v[at] })
                .collect();
            drawn(
                &[["x", "y", "z"][axis]],
                "[{v} [reflected|mirrored] at {at}|[the|] reflection of {v} at {at}|[the|] vector {v} mirrored at {at}|reflect of {v} with {at}|where {v} goes after it bounces off {at}|a [direction|vector] {v} [reflected|mirrored] by {at}|[the|] mirror direction of {v} for {at}|\
                 [the|] bounce of a velocity {v} off {at}|a ball with velocity {v} after it hits {at}|[the|] reflected ray of {v} at {at}|a light ray {v} thrown back by {at}|{v} - 2 dot({v}, n) n for {at}|[the|] reflect builtin on {v} and {at}|\
                 [the|] incident vector {v} reflected about {at}|{v} bounced off {at}|¶a ball flies with {v} and hits {at}. [which|what] velocity does it have then? [one expression|as an expression]|¶incoming direction {v}, [it meets|it hits] {at}. [I only need|give me] the expression for the reflected one|¶light goes along {v} and [falls on|hits] {at}. where does it go on? [one expression|with reflect, inline]|¶what is {v} after a bounce at {at}? [as an expression|write the expression]|¶mirror: {at}. vector: {v}. [reflect it inline|one expression with reflect]|{v} thrown back by {at}|¶expression for {v} reflected at {at}|¶expression: reflect {v} at {at}]",
                format!("reflect({code}, vec3<f32>({}))", normal.join(", ")),
                &worth,
            )
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&VALUES)
}
