//! Functions of everyday mathematics: angles, units, hashes, noise, geometry, matrices and colours.

use super::algebra::cross;
use super::helpers::{
    HELPER, Helper, PLACES, REAL, VECTORS, by_component, dot, families_of, length, minus, one, unit,
};
use super::layers::part;
use super::noise_scenes::{fbm, noise};
use super::noise_table::RANDOM;
use super::numbers::whole;
use super::rules::{pcg, pcg_share};
use super::simulation::HASH;
use crate::task::{Buffer, Family};
use std::f64::consts::{PI, TAU};

const DIVISOR: &str = "\
fn divisor(a: u32, b: u32) -> u32 {
    var x = a;
    var y = b;
    while y != 0u {
        let rest = x % y;
        x = y;
        y = rest;
    }
    return x;
}
";

const RANDOM_AND_NOISE: &str = "\
fn random(cell: vec2<f32>) -> f32 {
    let id = vec2<u32>(vec2<i32>(cell));
    let h = (id.x * 1597334677u) ^ (id.y * 3812015801u);
    let k = (h ^ (h >> 15u)) * 2246822519u;
    return f32(k >> 8u) / 16777216.0;
}

fn noise(p: vec2<f32>) -> f32 {
    let cell = floor(p);
    let q = fract(p);
    let f = q * q * (3.0 - 2.0 * q);
    let e = vec2<f32>(1.0, 0.0);
    let top = mix(random(cell), random(cell + e), f.x);
    let bottom = mix(random(cell + e.yx), random(cell + e.xx), f.x);
    return mix(top, bottom, f.y);
}
";

/// Twice the signed area of a triangle in the plane.
fn doubled_area(a: &[f64], b: &[f64], c: &[f64]) -> f64 {
    a[0] * (b[1] - c[1]) + b[0] * (c[1] - a[1]) + c[0] * (a[1] - b[1])
}

/// The shares of the corners at the point that comes first, unless the triangle is too narrow.
fn barycentric(x: &[Buffer]) -> Option<Buffer> {
    let [p, a, b, c] = [&x[0], &x[1], &x[2], &x[3]];
    let area = doubled_area(a, b, c);
    (area.abs() > 8.0).then(|| {
        vec![
            doubled_area(p, b, c) / area,
            doubled_area(a, p, c) / area,
            doubled_area(a, b, p) / area,
        ]
    })
}

/// A matrix of four columns with the entries at the places given, and zero elsewhere.
fn sparse(entries: &[(usize, f64)]) -> Buffer {
    let mut matrix = vec![0.0; 16];
    for &(at, entry) in entries {
        matrix[at] = entry;
    }
    matrix
}

/// A function of one number without parameters.
const fn simple(
    name: &'static str,
    thing: &'static str,
    function: &'static str,
    parameters: &'static str,
    body: &'static str,
    range: (f32, f32),
    rule: fn(&[Buffer], f64) -> Option<Buffer>,
) -> Helper {
    Helper {
        name,
        thing,
        function,
        parameters,
        body,
        range,
        rule,
        ..HELPER
    }
}

const HELPERS: [Helper; 29] = [
    Helper {
        name: "least-common-multiple",
        thing: "[[the|] least common multiple of two numbers|[the|] lcm of a and b|lcm(a, b)|[the|] [smallest|lowest|first] number that both a and b divide|\
                 [the|] lowest common multiple of a and b|[the|] smallest common multiple of two [integers|whole numbers|u32 values]|lcm via gcd|\
                 a / gcd(a, b) * b|a * b / gcd(a, b)|[the|] first number in the times tables of both a and b|\
                 [the|] smallest [integer|number] that is a multiple of both a and b|[the|] common denominator of 1/a and 1/b|\
                 when two cycles of lengths a and b [meet|line up] again|two unsigned integers' least common multiple|\
                 [the|] LCM of two [u32|unsigned] numbers with Euclid's algorithm|[the|] product of two numbers over their gcd|\
                 [the|] period of two repeating patterns of lengths a and b together|¶I have two whole numbers and [need|want] the smallest number both of them divide. [write a function|function please]|¶fn(a: u32, b: u32) -> [lcm|a / gcd(a, b) * b]|¶one light blinks every m seconds, another every n seconds. when do they blink together again? function, the least common multiple|¶divide a by the gcd of both, times b. [return that from a function|as a function]|¶[in|inputs]: two u32. [out|output]: lcm. [as function|wgsl function|helper fn]|¶how do I [write|code] an lcm function on top of Euclid's algorithm|the smallest number that both a and b divide|¶4 and 6 -> 12: lcm function|¶two lights blink every a and b seconds. function for when they blink together again|¶please function smallest number which both numbers divide, u32|¶a / gcd * b as a function with its own gcd|¶when do two gears with a and b teeth stand as at the start? function, lcm|\
                ¶lcm [fn|function] pls, two u32|¶4 and 6 give 12: function for the least common multiple|¶two buses come every a and b minutes. function: after how many minutes do both come together]",
        before: DIVISOR,
        function: "lcm",
        parameters: "a: u32, b: u32",
        result: "u32",
        body: "return a / divisor(a, b) * b;",
        range: (1.0, 60.0),
        rule: |x, _| {
            let (a, b) = (whole(&x[0]).max(1), whole(&x[1]).max(1));
            one(f64::from((1..=b).map(|k| k * a).find(|m| m % b == 0)?))
        },
        ..HELPER
    },
    simple(
        "wrap-angle",
        "[[an|] angle wrapped to [-pi..pi|the range -pi to pi]|[an|] angle normalized to between minus pi and pi|wrapAngle(a) into -pi..pi|\
         [an|] angle in radians brought into [-π..π|(-pi, pi)]|[the|] angle of the same direction between -π and π|\
         angle - 2*pi*round(angle / (2*pi))|a - TAU * round(a / TAU)|[an|] angle without its full turns, from -180 to 180 degrees but in radians|\
         [an|] equivalent angle in radians that is at most half a turn [from zero|either way]|[an|] angle reduced to plus or minus half a turn, in radians|\
         [the|] principal value of an angle, -pi to pi|radians wrapped around into the interval from -pi to pi|\
         normalize_angle to [-pi..pi|plus or minus pi]|a heading in radians kept between -pi and pi|\
         any angle in radians, folded back to -pi..pi|[the|] signed version of an angle, never more than pi either way|¶I have an angle in radians that may be many turns. function that brings it back to -pi..pi|¶fn(angle) -> angle - 2π * round(angle / 2π)|¶[in|input]: radians, any size. [out|output]: the same direction between -pi and pi. [as function|helper fn]|¶how do I [write|code] a function that wraps an angle into -π..π|¶my ship keeps turning and its heading grows and grows. helper function to keep it within half a turn either way, radians|¶subtract full turns until the angle is between minus pi and pi. function please, radians]",
        "wrap_angle",
        "angle: f32",
        "return angle - 6.28318 * round(angle / 6.28318);",
        (-20.0, 20.0),
        |x, _| {
            let turns = part(x[0][0] / TAU + 0.5)?;
            (turns > 1e-3 && turns < 0.999).then(|| vec![(turns - 0.5) * TAU])
        },
    ),
    simple(
        "wrap-degrees",
        "[[an|] angle in degrees wrapped to 0..360|degrees normalized to the range 0 to 360|[an|] angle in degrees from 0 to [360|below 360]|\
         a compass heading kept between 0 and 360|angle mod 360, never negative|angle - 360 * floor(angle / 360)|wrap360(angle)|\
         a heading in degrees without its full turns|[an|] angle in degrees reduced to one positive turn|[the|] positive remainder of an angle and 360|\
         a hue in degrees brought [back into|into] 0..360|degrees wrapped around at 360|[an|] angle in degrees, with 360 added or taken away until it is in 0..360|\
         ((angle % 360) + 360) % 360|-90 -> 270, 450 -> 90, and so on for every angle in degrees|[an|] angle in degrees as a bearing of 0 to 360|\
         [the|] equivalent angle between 0 and 360 degrees|¶I have an angle in degrees that may be negative or over 360. function that brings it to 0..360|¶fn(deg) -> deg - 360 * floor(deg / 360)|¶[in|input]: degrees, any size. [out|output]: 0 up to 360. [as function|wgsl function|helper fn]|¶how do I [write|code] a function that makes -90 to 270 and 450 to 90, degrees|¶my compass shows -30, it should show 330. helper function for any number of degrees]",
        "wrap_degrees",
        "angle: f32",
        "return angle - 360.0 * floor(angle / 360.0);",
        (-1000.0, 1000.0),
        |x, _| Some(vec![part(x[0][0] / 360.0)? * 360.0]),
    ),
    simple(
        "sawtooth-wave",
        "[a sawtooth wave [from 0 to 1|between zero and one]|[the|] sawtooth wave of x|a saw wave with period [one|1]|a sawtooth of x that rises [from 0 to 1|between 0 and 1] and [drops|falls] back|\
         x - floor(x), a sawtooth|a sawtooth oscillator at x|a saw lfo, 0..1|a ramp that repeats every unit|a repeating ramp [from 0 to 1|between 0 and 1]|\
         a wave that climbs [steadily|linearly] [from 0 to 1|between 0 and 1] and jumps back [down|to zero]|a saw-shaped signal of x with a period of one|saw(x)|sawtooth(x)|\
         a rising saw, once per unit|a periodic linear ramp of x, period 1|[the|] phase of x [from 0 to 1|between 0 and 1], over and over|\
         a sawtooth signal: x wrapped to 0..1|teeth of a saw: up slowly, down at once, once per unit|¶I have x and want a ramp from 0 to 1 that starts over at every whole number. [write a function|function please]|¶fn(x) -> [fract(x)|x - floor(x)], a sawtooth|¶[in|input]: x. [out|output]: sawtooth, 0 to 1, period one. [as function|wgsl function|helper fn]|¶how do I [write|code] a saw wave function, rising, range 0 to 1|¶up slowly, down at once, again and again: function of x with one tooth per unit, between 0 and 1|¶saw [function|helper]: x -> its position in the current unit, 0 to 1, again and again]",
        "sawtooth",
        "x: f32",
        "return fract(x);",
        (-4.0, 4.0),
        |x, _| Some(vec![part(x[0][0])?]),
    ),
    simple(
        "parabola-bump",
        "[a parabola that is 0 at 0 and 1 and [reaches 1|has its peak of 1] in the middle|4*x*(1 - x)|4x(1-x)|4 * x * (1.0 - x)|a parabolic [bump|hump|arc|arch] on 0..1|\
         a bump from 0 up to 1 and down again for x [from 0 to 1|between 0 and 1], as a parabola|four times x times one minus x|[the|] logistic map with r = 4|\
         a jump arc: 0 at the start, 1 halfway, 0 at the end, quadratic|[an|] upside-down parabola between 0 and 1 with height one|\
         a quadratic hill on the unit interval|a parabola [through|with zeros at] 0 and 1, scaled to a maximum of 1|a ballistic arc of height 1 over t [from 0 to 1|between 0 and 1], t being x|\
         [the|] parabola remap of x, exponent one|a quadratic pulse with its peak at x = 0.5|one minus the square of 2x - 1|1 - (2x - 1)^2|¶I have x from 0 to 1 and want a hill: 0 at both ends, 1 in the middle, a parabola. [write a function|function please]|¶fn(x) -> 4x(1 - x)|¶multiply x by one minus x, times four. [as a function|return that from a function]|¶[in|input]: x in 0..1. [out|output]: parabolic bump with peak 1 at 0.5. [as function|helper fn]|¶my character jumps, t goes from 0 to 1. function for the height, a parabola that reaches 1 halfway]",
        "bump",
        "x: f32",
        "return 4.0 * x * (1.0 - x);",
        (0.0, 1.0),
        |x, _| one(1.0 - (2.0 * x[0][0] - 1.0).powi(2)),
    ),
    Helper {
        name: "quadratic-roots",
        thing: "[[both|the two] roots of a quadratic [equation|polynomial]|both solutions of a*x^2 + b*x + c = 0|[the|] quadratic formula|\
                 [the|] abc formula, both signs|(-b ± sqrt(b^2 - 4ac)) / (2a)|(-b ± √(b² - 4ac)) / 2a|[the|] two zeros of the parabola ax² + bx + c|\
                 where a parabola with coefficients a, b and c crosses the x axis|[the|] midnight formula for a, b and c|\
                 [the|] [solutions|roots] of ax² + bx + c = 0 as a vec2|x1 and x2 of a quadratic from its three coefficients|\
                 a quadratic solver that gives both roots|[the|] pair of roots of a second degree polynomial|solve_quadratic(a, b, c)|\
                 both zeros of a quadratic function, minus sign first|[the|] two x values where ax^2 + bx + c is zero|\
                 [the|] roots of a quadratic with the discriminant clamped at 0|¶I have a, b and c of ax² + bx + c = 0 and [need|want] both solutions. [function returning a vec2|a function please, vec2 out]|¶fn(a, b, c) -> vec2 of (-b ± sqrt(b² - 4ac)) / 2a|¶[in|inputs]: a, b, c. [out|output]: both roots as vec2, minus sign first. [as function|helper fn]|¶how do I [write|code] the quadratic formula as a function that gives both roots|¶where does a parabola cross the x axis, left and right? function of its three coefficients, returns a vec2]",
        function: "quadratic_roots",
        parameters: "a: f32, b: f32, c: f32",
        result: "vec2<f32>",
        body: "let root = sqrt(max(b * b - 4.0 * a * c, 0.0));\nreturn vec2<f32>(-b - root, -b + root) / (2.0 * a);",
        rule: |x, _| {
            let [a, b, c] = [0, 1, 2].map(|at| x[at][0]);
            let discriminant = b.powi(2) - 4.0 * a * c;
            // Near a double root the square root is imprecise.
            if a.abs() < 0.2 || discriminant.abs() < 0.5 {
                return None;
            }
            let (middle, away) = (-0.5 * b / a, 0.5 * discriminant.max(0.0).sqrt() / a);
            Some(vec![middle - away, middle + away])
        },
        ..HELPER
    },
    Helper {
        name: "snap-to-multiple",
        thing: "[x snapped to the nearest multiple of {n}|x rounded to the nearest multiple of {n}|round(x / {n#}) * {n#}|a value snapped to a grid [of|with a spacing of] {n}|\
                 a value rounded [to|in] steps of {n}|x on a grid with cells of {n}|snap(x, {n#})|x rounded to the nearest {n}|[the|] multiple of {n} [closest|nearest] to x|\
                 [the|] grid point nearest to x, grid spacing {n}|a slider value with a step of {n}|a position locked to a {n} unit grid|\
                 x in increments of {n}, rounded|x aligned to the closest grid line, one every {n}|snapping of x to {n}|x with a rounding step of {n}|\
                 [the|] closest value to x among all multiples of {n}|mround(x, {n#})|¶I have x and want it on a grid of {n}, whichever line is closest. [write a function|function please]|¶fn(x) -> round(x / {n#}) * {n#}|¶divide by {n}, round, multiply by {n}. [as a function|return that from a function]|¶[in|input]: x. [out|output]: nearest multiple of {n}. [as function|wgsl function|helper fn]|¶how do I [write|code] a snap function with a step of {n}, to the nearest|¶my editor should place things only every {n} units. helper function that rounds a position to that|¶rounding to steps of {n}, nearest one wins: function of x]",
        function: "snap",
        parameters: "x: {T}",
        result: "{T}",
        body: "return round(x / {n}) * {n};",
        types: REAL,
        choices: &[0.1, 0.2, 0.25, 0.5, 2.0, 3.0, 4.0, 5.0, 10.0],
        rule: |x, n| {
            by_component(x, |v| {
                let steps = v[0] / n + 0.5;
                let rest = steps - steps.floor();
                (rest > 1e-3 && rest < 0.999).then(|| steps.floor() * n)
            })
        },
        ..HELPER
    },
    simple(
        "celsius-to-fahrenheit",
        "[a temperature in [Fahrenheit|degrees Fahrenheit] from Celsius|Celsius [converted to|turned into|changed to] Fahrenheit|degrees Celsius to degrees Fahrenheit|[the|] [conversion|formula] from Celsius to Fahrenheit|\
         °C to °F|°C -> °F|c2f|C * 9/5 + 32|celsius * 1.8 + 32|x * 1.8 + 32.0|1.8 times a temperature plus 32|nine fifths of a temperature plus 32|\
         a metric temperature in American degrees|what a Celsius [temperature|thermometer reading] is in [Fahrenheit|degrees Fahrenheit]|[the|] Fahrenheit value of a temperature in °C|\
         celsius_to_fahrenheit(c)|how warm a Celsius temperature is in degrees F|a weather temperature from Celsius into Fahrenheit|¶I have degrees Celsius and [need|want] Fahrenheit. [write a function|function please]|¶fn(c) -> [c * 1.8 + 32|c * 9/5 + 32]|¶times 1.8, plus 32. [function|helper] for a temperature in Celsius|¶[in|input]: °C. [out|output]: °F. [as function|wgsl function|helper fn]|¶how do people [turn|convert] Celsius into Fahrenheit in a function|¶my American friend does not understand 20 degrees Celsius. helper function that converts it for him, any temperature]",
        "to_fahrenheit",
        "celsius: f32",
        "return celsius * 1.8 + 32.0;",
        (-40.0, 120.0),
        |x, _| one(32.0 + x[0][0] * 9.0 / 5.0),
    ),
    simple(
        "fahrenheit-to-celsius",
        "[a temperature in [Celsius|degrees Celsius] from Fahrenheit|Fahrenheit [converted to|turned into|changed to] Celsius|degrees Fahrenheit to degrees Celsius|[the|] [conversion|formula] from Fahrenheit to Celsius|\
         °F to °C|°F -> °C|f2c|(F - 32) * 5/9|(fahrenheit - 32) / 1.8|(x - 32.0) / 1.8|a temperature minus 32, divided by 1.8|five ninths of a temperature minus 32, the 32 taken off first|\
         [an|] American temperature in metric degrees|what a Fahrenheit [temperature|thermometer reading] is in [Celsius|degrees Celsius]|[the|] Celsius value of a temperature in °F|\
         fahrenheit_to_celsius(f)|how warm a Fahrenheit temperature is in degrees C|a weather temperature from Fahrenheit into Celsius|¶I have degrees Fahrenheit and [need|want] Celsius. [write a function|function please]|¶fn(f) -> [(f - 32) / 1.8|(f - 32) * 5/9]|¶minus 32, then over 1.8. [function|helper] for a temperature in Fahrenheit|¶[in|input]: °F. [out|output]: °C. [as function|wgsl function|helper fn]|¶how do people [turn|convert] Fahrenheit into Celsius in a function|¶the recipe says 350 °F, my oven knows only Celsius. helper function for such temperatures]",
        "to_celsius",
        "fahrenheit: f32",
        "return (fahrenheit - 32.0) / 1.8;",
        (-40.0, 220.0),
        |x, _| one((x[0][0] - 32.0) * 5.0 / 9.0),
    ),
    simple(
        "inches-to-centimeters",
        "[a length in centimeters from inches|inches [converted to|turned into|changed to] centimeters|inches to cm|[the|a] conversion from inches to [centimeters|centimetres]|in -> cm|\
         inch to cm|inch2cm|inches * 2.54|2.54 * x for a length in inches|2.54 times a length in inches|how many [cm|centimeters] a number of inches [is|are]|\
         [an|] imperial length in inches as metric centimeters|[the|] centimeters of a length given in inches|a screen size from inches to centimeters|\
         inches_to_cm(x)|a ruler reading in inches, in cm|what a length in inches is in centimeters|¶I have inches and [need|want] centimeters. [write a function|function please]|¶fn(inches) -> inches * 2.54|¶times 2.54. [function|helper] from inches to cm|¶[in|input]: inches. [out|output]: cm. [as function|wgsl function|helper fn]|¶how do people [turn|convert] inches into centimeters in a function|¶my screen is measured in inches, my ruler in cm. helper function to convert, please]",
        "inches_to_cm",
        "inches: f32",
        "return inches * 2.54;",
        (0.0, 100.0),
        |x, _| one(x[0][0] * 254.0 / 100.0),
    ),
    simple(
        "kmh-to-meters-per-second",
        "[a [speed|velocity] in [meters|metres] per second from kilometers per hour|km/h [converted to|turned into|changed to] m/s|[km/h|kph|kmh] to [m/s|mps]|kilometers per hour to meters per second|kmh -> m/s|kph to mps|\
         [the|a] conversion from km/h to m/s|kmh / 3.6|a speed in [km/h|kmh|kph] divided by 3.6|speed / 3.6, km/h in and m/s out|how many meters per second a speed in km/h is|\
         a [car's|train's|vehicle's] speed in km/h as m/s|[the|] m/s value of a speed in km/h|kmh_to_ms(speed)|a velocity from km/h into SI units|what a speed in kilometers per hour is in meters per second|\
         a speedometer reading in km/h, in meters per second|¶I have km/h and [need|want] m/s. [write a function|function please]|¶fn(kmh) -> kmh / 3.6|¶divide by 3.6. [function|helper] from km/h to m/s|¶[in|input]: kilometers per hour. [out|output]: meters per second. [as function|wgsl function|helper fn]|¶how do people [turn|convert] km/h into m/s in a function|¶the car game shows km/h, the physics want m/s. helper function to convert the speed]",
        "kmh_to_ms",
        "speed: f32",
        "return speed / 3.6;",
        (0.0, 300.0),
        |x, _| one(x[0][0] * 1000.0 / 3600.0),
    ),
    Helper {
        name: "wang-hash",
        thing: "[a Wang hash of a number|[Thomas|] Wang's integer hash|[the|] Wang hash of a u32 seed|wang_hash(seed)|wang hash|Thomas Wang's 32-bit hash|[an|] integer scrambled by the Wang hash|\
                 a random u32 from [a seed|an integer seed], by Wang hash|a pseudo-random unsigned integer, Wang hash|[the|] 32-bit mix function by Thomas Wang|a hash with 61, 9 and 0x27d4eb2d|\
                 [the|] integer hash that starts with (seed ^ 61) ^ (seed >> 16)|Wang hashing of an unsigned seed|[the|] bits of a seed mixed [by|with] the Wang hash|\
                 a seed hash for rng, Wang style|[an|] integer hash for the gpu by Wang|[the|] well-known wang hash for seeding a generator|¶I have a u32 seed and want it scrambled by the Wang hash. [write a function|function please]|¶fn(seed: u32) -> u32, Thomas Wang's hash|¶xor with 61 and with itself shifted by 16, times 9, and so on: the Wang hash. function please|¶[in|input]: u32. [out|output]: Wang hash of it, u32. [as function|wgsl function|helper fn]|¶how do I [write|code] a wang_hash function|\
                ¶wang hash [fn|function] pls, u32 -> u32]",
        function: "wang_hash",
        parameters: "seed: u32",
        result: "u32",
        body: "var x = (seed ^ 61u) ^ (seed >> 16u);\nx = x * 9u;\nx = x ^ (x >> 4u);\nx = x * 668265261u;\nreturn x ^ (x >> 15u);",
        range: (0.0, 2e9),
        rule: |x, _| {
            // A shift to the right is a division; products are cut to 32 bits.
            let low = |wide: u64| wide % (1 << 32);
            let seed = u64::from(whole(&x[0]));
            let start = low((seed ^ 0x3d ^ (seed / 65_536)) * 9);
            let mixed = low((start ^ (start / 16)) * 0x27d4_eb2d);
            one((mixed ^ (mixed / 32_768)) as f64)
        },
        ..HELPER
    },
    Helper {
        name: "random-between",
        thing: "[a random float between low and high from [a seed|an integer seed]|a random number in the range low..high, from a pcg hash|a seeded random value from low to high|random_range(seed, low, high)|\
                 rand in low..high from a u32 seed|a uniform random float in a given range|a [pseudo-random|random] [float|f32] between two [limits|bounds]|a random f32 from one limit to another, by pcg|\
                 low + (high - low) * rand(seed)|mix(low, high, rand(seed))|a hashed seed scaled to the range low to high|a random number for each index, between a minimum and a maximum|\
                 randf_range from [a seed|an integer seed]|uniform(low, high) with a pcg hash|a random size between a smallest and a largest value, from an integer|a number drawn [at random|randomly] between low and high|\
                 a seeded uniform distribution between two bounds|¶I have an integer seed and want a random number from low to high. [write a function|function please], pcg|¶fn(seed: u32, low, high) -> low + (high - low) * random 0..1, by pcg hash|¶hash the seed with pcg, bring it to 0..1, stretch it to low..high. [as a function|function please]|¶[in|inputs]: u32 seed, low, high. [out|output]: random float in between, pcg. [as function|helper fn]|¶every star needs its own random size, between a least and a greatest one. function of its index and both limits, pcg hash|¶how do I [write|code] a random-in-range function with a seed and pcg]",
        before: HASH,
        function: "random_between",
        parameters: "seed: u32, low: f32, high: f32",
        body: "return mix(low, high, f32(pcg(seed)) / 4294967296.0);",
        range: (0.0, 100.0),
        rule: |x, _| {
            let share = pcg_share(whole(&x[0]));
            one(x[1][0] * (1.0 - share) + x[2][0] * share)
        },
        ..HELPER
    },
    Helper {
        name: "random-die",
        thing: "[a roll of a die with {n} sides from [a seed|an integer seed]|a d{n#} [roll|throw] from a u32 seed|a random [integer|whole number] from 1 to {n}|a seeded die roll, {n} faces|\
                 a random u32 between 1 and {n}, both included|pcg(seed) % {n#} + 1|a pseudo-random number from one to {n}, whole, by pcg|a throw of a {n#}-sided die|\
                 roll(d{n#}) with a seed|rolling a {n#} sided die|[an|] integer from 1 through {n} [at random|randomly], hash based|a random integer in 1..={n#} from [a seed|an integer seed]|one of the numbers 1 to {n}, picked by a pcg hash|\
                 a dice roll with {n} as the highest number|[the|] result of throwing a die with {n} faces, from a hashed seed|rand_int(1, {n#}) from [a seed|an integer seed]|\
                 a tabletop d{n#}, seeded|¶I have an integer seed and want to throw a die with {n} sides. [write a function|function please], pcg|¶fn(seed: u32) -> pcg(seed) mod {n#}, plus 1|¶hash the seed with pcg, remainder by {n}, add one. [as a function|function please]|¶[in|input]: u32 seed. [out|output]: random whole number, 1 to {n}, pcg. [as function|helper fn]|¶for a board game on the gpu: d{n#} function with a seed, uses pcg|¶how do I [write|code] a random integer function, 1 up to and with {n}, from a hashed seed]",
        before: HASH,
        function: "roll",
        parameters: "seed: u32",
        result: "u32",
        body: "return pcg(seed) % {i}u + 1u;",
        choices: &[4.0, 6.0, 8.0, 10.0, 12.0, 20.0, 100.0],
        range: (0.0, 2e9),
        rule: |x, n| one(f64::from(pcg(whole(&x[0]))).rem_euclid(n) + 1.0),
        ..HELPER
    },
    Helper {
        name: "value-noise-function",
        category: "noise",
        thing: "[[the|] value noise at a 2D point|2D value noise at p|[the|] value of [smooth|value] noise at a point p|noise(p) for a vec2|a smooth random value for a 2D position|value noise of a vec2<f32>|\
                 a noise helper for 2D positions|[the|] hashes of the four cell corners around p, blended with smoothstep|[the|] smoothly interpolated random value at p|\
                 bilinear interpolation of random lattice values at p with a smooth fade|value noise 0..1 at a vec2|a continuous random number in 0..1 at each 2D point p|\
                 lattice noise at a 2D coordinate|[the|] height of a smooth random terrain at p|a smooth 2D noise lookup at p|hash-based value noise evaluated at p|\
                 random values on an integer grid, interpolated at p|¶I have a 2D point and want smooth random values, value noise. [write a function|function please]|¶fn(p: vec2) -> value noise from 0 to 1|¶random number at each grid corner, blend the four around p smoothly. function of a vec2|¶[in|input]: vec2. [out|output]: value noise, a float. [as function|wgsl function|helper fn]|¶how do I [write|code] a 2D value noise function with a hash|¶value noise [function|helper], 2D, smooth between the cells, [0 to 1|result 0..1]|¶something random but soft: function that gives a smooth random float for each vec2, value noise]",
        before: RANDOM,
        function: "noise",
        parameters: "p: vec2<f32>",
        body: "let cell = floor(p);\nlet q = fract(p);\nlet f = q * q * (3.0 - 2.0 * q);\nlet e = vec2<f32>(1.0, 0.0);\nlet top = mix(random(cell), random(cell + e), f.x);\nlet bottom = mix(random(cell + e.yx), random(cell + e.xx), f.x);\nreturn mix(top, bottom, f.y);",
        range: (-8.0, 8.0),
        rule: |x, _| one(noise([x[0][0], x[0][1]])),
        ..HELPER
    },
    Helper {
        name: "fbm-function",
        category: "noise",
        thing: "[[the|] fbm at a 2D point with {n} octaves|fbm(p) with {n} octaves|{n} octaves of value noise at a 2D point p|fractal Brownian motion at p, {n} octaves|fractal noise at p from {n} octaves|\
                 [the|] sum of {n} octaves of [noise|value noise] at p, each twice as fine and half as strong|a {n#}-octave fbm of a vec2|fBm of p, octaves = {n#}|\
                 {n} layers of value noise added up at p, gain 0.5 and lacunarity 2|[the|] height of a fractal terrain at p, {n} octaves|[an|] fbm helper for 2D points with {n} octaves|\
                 fractional Brownian motion of a vec2 with {n} octaves of value noise|[the|] cloud density at p as fbm with {n} octaves|layered noise at p: {n} octaves, half the amplitude each time|\
                 [the|] fractal noise value at a position, {n} octaves deep|multi-octave noise of p with an octave count of {n}|a loop over {n} octaves of noise at p|¶I have a 2D point and want fractal noise, {n} octaves, each twice as fine and half as strong. [write a function|function please]|¶fn(p: vec2) -> fbm, {n#} octaves of value noise|¶loop {n} times: add value noise, double the frequency, halve the strength. function of a vec2|¶[in|input]: vec2. [out|output]: fbm with {n} octaves. [as function|wgsl function|helper fn]|¶how do I [write|code] an fbm function with {n} octaves on value noise|¶clouds and mountains need layered noise. helper function at a 2D point, {n} layers, fbm]",
        before: RANDOM_AND_NOISE,
        function: "fbm",
        parameters: "p: vec2<f32>",
        body: "var sum = 0.0;\nfor (var i = 0; i < {i}; i++) {\nlet scale = exp2(f32(i));\nsum += 0.5 * noise(p * scale) / scale;\n}\nreturn sum;",
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0],
        range: (-8.0, 8.0),
        rule: |x, n| one(fbm([x[0][0], x[0][1]], n as i32)),
        ..HELPER
    },
    Helper {
        name: "barycentric-coordinates",
        category: "geometry",
        thing: "[[the|] barycentric coordinates of a point in a 2D triangle|[the|] barycentric weights of p in triangle abc|how much each corner of a 2D triangle counts at p|\
                 barycentric(p, a, b, c)|[the|] weights of a, b and c at p, adding up to one|[the|] areal coordinates of p [in|inside] a triangle in the plane|u, v and w of p in a 2D triangle|\
                 [the|] triangle weights for interpolation at a 2D point|p in barycentric form, relative to the triangle a, b, c|[the|] sub-triangle areas at p over the area of the whole 2D triangle|\
                 barycentrics of p for the corners a, b and c|[the|] three interpolation weights of a software rasterizer at p|cartesian to barycentric coordinates in 2D|\
                 a vec3 of barycentric weights from a 2D point and three corners|[the|] shares of the three vertices at p, as a vec3|[the|] alpha, beta and gamma of p [in|inside] a triangle|¶I have a 2D point and a triangle a, b, c and want the weights of the corners at the point. [write a function|function please]|¶fn(p, a, b, c) -> barycentric weights as vec3, all 2D points|¶how do I [write|code] a barycentric function for a point in a 2D triangle|¶[in|inputs]: point and three corners, vec2. [out|output]: vec3 of weights with sum one. [as function|helper fn]|¶to blend the colors of three vertices at a 2D point I need a function for its barycentrics]",
        function: "barycentric",
        parameters: "p: vec2<f32>, a: vec2<f32>, b: vec2<f32>, c: vec2<f32>",
        result: "vec3<f32>",
        body: "let u = b - a;\nlet v = c - a;\nlet w = p - a;\nlet area = u.x * v.y - u.y * v.x;\nlet beta = (w.x * v.y - w.y * v.x) / area;\nlet gamma = (u.x * w.y - u.y * w.x) / area;\nreturn vec3<f32>(1.0 - beta - gamma, beta, gamma);",
        rule: |x, _| barycentric(x),
        ..HELPER
    },
    Helper {
        name: "point-in-triangle",
        category: "geometry",
        thing: "[[whether|if] a point is [in|inside] a triangle|if p lies inside the 2D triangle a, b, c|a point in triangle test|true for points inside a triangle|pointInTriangle(p, a, b, c)|\
                 a check for a 2D point with[in|inside] a triangle|point vs triangle, as a bool|[whether|if] a triangle contains p|a hit test of a triangle, 2D|[whether|if] p is on the same side of all three edges of a triangle|\
                 [an|] inside test for the triangle abc and a point p|[the|] edge function test of a rasterizer: is p covered by a triangle|if a click lands [in|inside] a triangle with the corners a, b and c|\
                 a triangle containment check by three cross products|[whether|if] three corners in the plane enclose p|point in tri, yes or no|is p within triangle abc, as a bool|¶I have a 2D point and the corners of a triangle. a function should [say|tell me] whether the point is inside|¶fn(p, a, b, c) -> bool, p in the triangle or not|¶is p on the same side of all three edges? then it is in the triangle, return true. function, 2D|¶[in|inputs]: point and three corners, vec2. [out|output]: bool, in the triangle. [as function|helper fn]|¶how do I [check|test] in a function if a 2D point [lies|is] within a triangle|¶did the mouse hit my triangle? bool function with the mouse position and three corners|¶point-in-triangle [function|helper], four vec2 arguments, bool|\
                ¶does a point lie in a triangle of three vec2? bool function]",
        function: "in_triangle",
        parameters: "p: vec2<f32>, a: vec2<f32>, b: vec2<f32>, c: vec2<f32>",
        result: "bool",
        body: "let ab = (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);\nlet bc = (c.x - b.x) * (p.y - b.y) - (c.y - b.y) * (p.x - b.x);\nlet ca = (a.x - c.x) * (p.y - c.y) - (a.y - c.y) * (p.x - c.x);\nlet left = ab >= 0.0 && bc >= 0.0 && ca >= 0.0;\nlet right = ab <= 0.0 && bc <= 0.0 && ca <= 0.0;\nreturn left || right;",
        rule: |x, _| {
            let shares = barycentric(x)?;
            let least = shares.iter().copied().fold(f64::INFINITY, f64::min);
            (least.abs() > 1e-3).then(|| vec![f64::from(u8::from(least > 0.0))])
        },
        ..HELPER
    },
    Helper {
        name: "closest-point-on-segment",
        category: "geometry",
        thing: "[[the|] closest point on a [line segment|segment]|[the|] point of the segment from a to b that is [nearest|closest] to p|[the|] nearest point to p on a segment|closestPointOnSegment(p, a, b)|\
                 p projected onto the segment ab, clamped to its ends|where the segment between a and b comes closest to p|[the|] foot of p on a segment, kept between its ends|\
                 a + clamp(dot(p - a, b - a) / dot(b - a, b - a), 0, 1) * (b - a)|[the|] projection of a point to a segment as a point|p moved to the nearest place on the line segment from a to b|\
                 [the|] spot on a segment with the shortest distance to p|[the|] contact point of p on the edge from a to b|[the|] closest point to p between two endpoints|\
                 a point snapped to a [line segment|segment]|[the|] nearest position on a path piece from a to b|segment closest point query for p|¶I have a point and a line segment. a function should return the place on the segment nearest to the point|¶fn(p, a, b) -> a + t * (b - a) with t clamped to 0..1|¶project the point onto the line, but don't go past the ends. return where that is. function of the point and both ends|¶[in|inputs]: point, segment start, segment end. [out|output]: closest point of the segment. [as function|helper fn]|¶how do I [find|get] the closest point on a segment in a function|¶I stand next to a straight road with two ends. helper function for the spot on the road that is closest to me]",
        function: "closest_point",
        parameters: "p: {T}, a: {T}, b: {T}",
        result: "{T}",
        body: "let d = b - a;\nlet t = clamp(dot(p - a, d) / dot(d, d), 0.0, 1.0);\nreturn a + t * d;",
        types: PLACES,
        rule: |x, _| {
            let along = minus(&x[2], &x[1]);
            let size = length(&along);
            if size < 0.1 {
                return None;
            }
            let way = dot(&minus(&x[0], &x[1]), &along) / size;
            let share = way.clamp(0.0, size) / size;
            Some(
                x[1].iter()
                    .zip(&along)
                    .map(|(a, d)| a + share * d)
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "vector-rejection",
        category: "geometry",
        thing: "[[the|] rejection of one vector from another|[the|] part of a that is [perpendicular|orthogonal|at right angles] to b|[the|] component of vector a at right angles to b|a minus its projection onto b|a - dot(a, b) / dot(b, b) * b|\
                 [the|] vector rejection of a from b|[the|] orthogonal component of vector a relative to b|what is left of a vector when its part along another is taken away|reject(a, b)|\
                 a Gram-Schmidt step: vector a made orthogonal to b|one vector with its component along another removed|[the|] sideways part of a velocity relative to a direction|\
                 vector a without its share in the direction of b|[the|] slide of a movement along a wall with normal b|[the|] perpendicular part of one vector with respect to another|one vector orthogonalized against another|¶I have two vectors and want the part of the first that is perpendicular to the second. [write a function|function please]|¶fn(a, b) -> a - dot(a, b) / dot(b, b) * b|¶project the first vector onto the second and take that away from it. function returning the rest|¶[in|inputs]: two vectors. [out|output]: rejection of the first from the second. [as function|helper fn]|¶my player runs into a wall and should slide along. function that takes the part along the wall normal out of the velocity]",
        function: "reject",
        parameters: "a: {T}, b: {T}",
        result: "{T}",
        body: "return a - dot(a, b) / dot(b, b) * b;",
        types: VECTORS,
        rule: |x, _| {
            let along = unit(&x[1])?;
            let share = dot(&x[0], &along);
            Some(
                x[0].iter()
                    .zip(&along)
                    .map(|(a, d)| a - share * d)
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "quaternion-product",
        category: "matrices",
        thing: "[[the|] product of [two|2] quaternions|[two|2] quaternions multiplied|quaternion multiplication|[the|] Hamilton product of a and b|quat * quat|qmul(a, b) with vec4s|quat_mul, xyzw order|\
                 two rotations as quaternions combined|a quaternion times another|[the|] composition of two quaternion rotations|[the|] quaternion a times the quaternion b, w last|\
                 [the|] Hamilton product of two vec4 quaternions|two vec4 quaternions (x, y, z, w) multiplied|a rotation followed by another, as a product of unit quaternions|\
                 concatenated quaternions|a quaternion multiply for skeletal animation|[the|] product a*b of quaternions with w as the real part|¶I have two quaternions as vec4 with w last. a function should multiply them|¶fn(a: vec4, b: vec4) -> Hamilton product, xyzw|¶[in|inputs]: two quaternions, vec4. [out|output]: a times b, vec4, w is the real part. [as function|helper fn]|¶how do I [write|code] a quaternion multiplication function, xyzw order|¶two rotations as quaternions should become one. helper function for their product]",
        function: "quaternion_product",
        parameters: "a: vec4<f32>, b: vec4<f32>",
        result: "vec4<f32>",
        body: "let xyz = a.w * b.xyz + b.w * a.xyz + cross(a.xyz, b.xyz);\nreturn vec4<f32>(xyz, a.w * b.w - dot(a.xyz, b.xyz));",
        range: (-3.0, 3.0),
        rule: |x, _| {
            // By the table of i, j and k.
            let ([a, b, c, d], [e, f, g, h]) = (
                [x[0][3], x[0][0], x[0][1], x[0][2]],
                [x[1][3], x[1][0], x[1][1], x[1][2]],
            );
            Some(vec![
                a * f + b * e + c * h - d * g,
                a * g - b * h + c * e + d * f,
                a * h + b * g - c * f + d * e,
                a * e - b * f - c * g - d * h,
            ])
        },
        ..HELPER
    },
    Helper {
        name: "rotate-around-axis",
        category: "matrices",
        thing: "[a 3D vector rotated around [an|some] axis by an angle|Rodrigues' rotation formula|[the|] rotation of v about an arbitrary axis|rotate(v, axis, angle)|v turned around a given axis in 3D|axis-angle rotation of a vec3|\
                 v*cos(a) + cross(k, v)*sin(a) + k*dot(k, v)*(1 - cos(a))|a vector spun about any axis by an angle in radians|Rodrigues rotation of a vec3|a vec3 rotated by axis and angle|\
                 a direction turned about [an|some] axis without a matrix|a 3D point rotated about a line through the origin|v rotated by an angle around a unit axis k|[the|] axis angle formula applied to a vector|\
                 a turn of a 3D vector around a free axis|rotate a vec3 about [an|some] axis vector, angle in radians|rotating v around [an|some] axis that need not be normalized|¶I have a 3D vector, an axis and an angle. a function should [turn|rotate] the vector about the axis|¶fn(v, axis, angle) -> Rodrigues|¶[in|inputs]: vec3, vec3 axis, angle in radians. [out|output]: the rotated vec3. [as function|helper fn]|¶how do I [write|code] Rodrigues' formula as a function|¶normalize the axis k, then v cos + (k x v) sin + k (k dot v)(1 - cos). function please|¶turn a vec3 about any axis, not just x, y or z. helper function with vector, axis and angle]",
        function: "rotate",
        parameters: "v: vec3<f32>, axis: vec3<f32>, angle: f32",
        result: "vec3<f32>",
        body: "let k = normalize(axis);\nlet c = cos(angle);\nlet s = sin(angle);\nreturn v * c + cross(k, v) * s + k * dot(k, v) * (1.0 - c);",
        range: (-4.0, 4.0),
        rule: |x, _| {
            // The part along the axis stays, the rest turns.
            let axis = unit(&x[1])?;
            let along = dot(&axis, &x[0]);
            let rest: Buffer = (0..3).map(|at| x[0][at] - along * axis[at]).collect();
            let side = cross(&axis, &rest);
            let (sin, cos) = x[2][0].sin_cos();
            Some(
                (0..3)
                    .map(|at| along * axis[at] + cos * rest[at] + sin * side[at])
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "perspective-matrix",
        category: "matrices",
        thing: "[a [perspective|pinhole] projection matrix|a perspective matrix from fov, aspect, [near and far|znear and zfar]|a mat4x4 for a perspective camera|perspective(fov, aspect, near, far)|a [perspective|pinhole] projection with depth [from 0 to 1|between 0 and 1]|\
                 [the|] projection matrix of a pinhole camera, WebGPU depth range|a 4x4 projection with a vertical field of view|a camera projection matrix from a field of view in radians|perspective_rh with 0..1 depth|\
                 a frustum matrix from a vertical fov, an aspect ratio and the clip planes|a mat4 perspective projection, right-handed|[the|] view to clip matrix of a perspective camera|\
                 a projection matrix that makes distant things smaller|a right-handed perspective matrix for webgpu clip space|[the|] perspective transform from fovy, aspect, znear and zfar|\
                 a 3D camera lens as a mat4x4: fov, aspect ratio, [near and far|znear and zfar] plane|¶I have a vertical field of view, aspect, near and far. a function should return the perspective mat4x4, depth 0 to 1|¶fn(fov, aspect, near, far) -> mat4x4, perspective, right-handed, z in 0..1|¶[in|inputs]: fovy, aspect ratio, near, far. [out|output]: projection matrix for webgpu, perspective. [as function|helper fn]|¶how do I [write|code] a perspective matrix function for webgpu|¶far things should look smaller. helper function for the camera matrix from fov, aspect and the two clip planes]",
        function: "perspective",
        parameters: "fov: f32, aspect: f32, near: f32, far: f32",
        result: "mat4x4<f32>",
        body: "let scale = 1.0 / tan(fov * 0.5);\nlet depth = far / (near - far);\nreturn mat4x4<f32>(scale / aspect, 0.0, 0.0, 0.0, 0.0, scale, 0.0, 0.0, 0.0, 0.0, depth, -1.0, 0.0, 0.0, near * depth, 0.0);",
        range: (0.4, 2.4),
        rule: |x, _| {
            let [fov, aspect, near, far] = [0, 1, 2, 3].map(|at| x[at][0]);
            // The planes near and far must be at the depths 0 and 1.
            let scale = (PI / 2.0 - fov / 2.0).tan();
            let depth = -far / (far - near);
            ((far - near).abs() > 0.1).then(|| {
                sparse(&[
                    (0, scale / aspect),
                    (5, scale),
                    (10, depth),
                    (11, -1.0),
                    (14, near * depth),
                ])
            })
        },
        ..HELPER
    },
    Helper {
        name: "orthographic-matrix",
        category: "matrices",
        thing: "[[an|] orthographic projection matrix|[an|] orthographic matrix from width, height, [near and far|znear and zfar]|a mat4x4 for an [orthographic|parallel] camera|ortho(width, height, near, far)|[an|] ortho projection with depth [from 0 to 1|between 0 and 1]|\
                 a parallel projection matrix of a centered box|a projection without perspective from a view size and the clip planes|a 4x4 orthographic projection, right-handed|orthographic_rh with 0..1 depth|\
                 [an|] isometric game camera's projection: width, height, near, far|a mat4 ortho matrix around the center|[the|] view to clip matrix of an [orthographic|parallel] camera|[the|] projection matrix of a 2D camera with a width and a height|\
                 a projection in which distant things stay the same size|a webgpu orthographic matrix, symmetric|[the|] orthogonal projection of a centered view volume as a mat4x4|¶I have width, height, near and far of a view. a function should return the orthographic mat4x4, depth 0 to 1|¶fn(width, height, near, far) -> mat4x4, ortho, right-handed, centered|¶[in|inputs]: view width, view height, near, far. [out|output]: orthographic projection matrix. [as function|helper fn]|¶how do I [write|code] an ortho matrix function for webgpu, centered|¶far things should not look smaller, parallel lines stay parallel. helper function for the camera matrix from width, height, near and far]",
        function: "orthographic",
        parameters: "width: f32, height: f32, near: f32, far: f32",
        result: "mat4x4<f32>",
        body: "let depth = 1.0 / (near - far);\nreturn mat4x4<f32>(2.0 / width, 0.0, 0.0, 0.0, 0.0, 2.0 / height, 0.0, 0.0, 0.0, 0.0, depth, 0.0, 0.0, 0.0, near * depth, 1.0);",
        range: (0.4, 4.0),
        rule: |x, _| {
            let [width, height, near, far] = [0, 1, 2, 3].map(|at| x[at][0]);
            let thickness = far - near;
            (thickness.abs() > 0.1).then(|| {
                sparse(&[
                    (0, 2.0 / width),
                    (5, 2.0 / height),
                    (10, -1.0 / thickness),
                    (14, -near / thickness),
                    (15, 1.0),
                ])
            })
        },
        ..HELPER
    },
    Helper {
        name: "hex-to-rgb",
        category: "color",
        thing: "[rgb from a hex [color|code] as a u32|a hex [color|code] like 0xff8800 as a vec3|0xRRGGBB to rgb floats|[an|] integer hex color [converted to|turned into|changed to] rgb|hex -> rgb|hex2rgb|hex_to_rgb(hex)|[the|] rgb floats of a [web|css|html] color given as a u32|\
                 red, green and blue of 0xRRGGBB, [from 0 to 1|between 0 and 1]|a 24-bit color unpacked to a vec3, red in the high byte|a u32 with the bytes r, g, b split into a vec3 [of floats|of f32]|three channels shifted out of a hex number|\
                 a color picker's hex value as a vec3 [of floats|of f32]|(hex >> 16) & 255, (hex >> 8) & 255 and hex & 255, over 255|a hex code as an rgb vector|a 0xRRGGBB integer decoded to rgb|what a hex [color|code] number is in floats [from 0 to 1|between 0 and 1]|¶I have a color like 0xff8800 in a u32 and [need|want] a vec3 of floats. [write a function|function please]|¶fn(hex: u32) -> vec3 of rgb in 0..1, 0xRRGGBB|¶shift by 16, by 8 and by 0, keep 255 of each, divide by 255. [function from a hex u32 to rgb|function please]|¶[in|input]: 0xRRGGBB. [out|output]: vec3f color. [as function|wgsl function|helper fn]|¶how do people [turn|convert] a hex color (u32) into rgb floats in a function|¶my web designer gives me hex numbers, the shader wants rgb. helper function, u32 to vec3|¶0xRRGGBB -> vec3f, [as function|helper function]|\
                ¶0xff8000 as a color: u32 hex in, vec3 0..1 out, function]",
        function: "hex_to_rgb",
        parameters: "hex: u32",
        result: "vec3<f32>",
        body: "let bytes = vec3<u32>(hex >> 16u, hex >> 8u, hex) & vec3<u32>(255u);\nreturn vec3<f32>(bytes) / 255.0;",
        range: (0.0, 16_777_215.0),
        rule: |x, _| {
            Some(
                [65_536.0, 256.0, 1.0]
                    .iter()
                    .map(|place| (x[0][0] / place).floor().rem_euclid(256.0) / 255.0)
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "rgb-to-ycbcr",
        category: "color",
        thing: "[YCbCr from rgb|[an|] [rgb|RGB] color [converted to|turned into|changed to] YCbCr|[the|] rgb to ycbcr conversion|rgb -> ycbcr|rgb2ycbcr|rgb to YCbCr, full range|luma and chroma of an [rgb|RGB] color by BT.601|[an|] [rgb|RGB] color as luma, blue difference and red difference|\
                 [the|] JPEG color transform from rgb|y, cb and cr of a color|a color split into luma and two chroma channels around 0.5|rgb to yuv as in jpeg|[the|] BT.601 YCbCr components of a color, 0..1|\
                 [an|] [rgb|RGB] color for video: Y, Cb, Cr|[the|] ycbcr triple of an [rgb|RGB] color|rgb_to_ycbcr(color)|what an [rgb|RGB] color is in YCbCr|¶I have an rgb color and [need|want] YCbCr, BT.601, full range. [write a function|function please]|¶fn(color: vec3) -> (y, cb, cr), chroma around 0.5|¶[in|input]: rgb vec3f. [out|output]: YCbCr as in JPEG. [as function|wgsl function|helper fn]|¶how do people [turn|convert] rgb into ycbcr in a function|¶luma first, then the blue and the red difference around 0.5: function of an rgb color, jpeg style]",
        function: "rgb_to_ycbcr",
        parameters: "color: vec3<f32>",
        result: "vec3<f32>",
        body: "let y = dot(color, vec3<f32>(0.299, 0.587, 0.114));\nlet cb = (color.b - y) * 0.564 + 0.5;\nlet cr = (color.r - y) * 0.713 + 0.5;\nreturn vec3<f32>(y, cb, cr);",
        range: (0.0, 1.0),
        rule: |x, _| {
            let luma = dot(&[0.299, 0.587, 0.114], &x[0]);
            Some(vec![
                luma,
                (x[0][2] - luma) / 1.772 + 0.5,
                (x[0][0] - luma) / 1.402 + 0.5,
            ])
        },
        ..HELPER
    },
    Helper {
        name: "reinhard-extended",
        category: "color",
        thing: "[extended Reinhard tone mapping with a white [point|level] of {n}|[the|] Reinhard operator with white at {n}|c * (1 + c / {n#}^2) / (1 + c)|c*(1 + c/({n#}*{n#}))/(1 + c)|a Reinhard tonemap, white point {n}|\
                 [an|] hdr color tone mapped by Reinhard so that {n} becomes [white|one]|modified Reinhard, white = {n}|reinhard_extended(color), max white {n}|[the|] second Reinhard formula with a maximum luminance of {n}|\
                 Reinhard with a burn-out at {n}|hdr -> ldr by Reinhard with white level {n}|a Reinhard curve that reaches 1 at {n}|[the|] white-preserving Reinhard tone mapper, {n} being the white point|[an|] extended Reinhard curve per channel, white {n}|\
                 [an|] hdr color compressed so that a value of {n} maps to 1, Reinhard style|tone mapping with Reinhard and a white point, {n}|¶I have an hdr color and want it tone mapped by Reinhard, {n} should become white. [write a function|function please]|¶fn(c: vec3) -> c * (1 + c / {n#}²) / (1 + c)|¶[in|input]: hdr rgb. [out|output]: extended Reinhard, white point {n}. [as function|wgsl function|helper fn]|¶how do I [write|code] a Reinhard function with a white level of {n}|¶my highlights go up to {n} and should just reach 1. tone mapping function please, the extended Reinhard]",
        function: "reinhard",
        parameters: "color: vec3<f32>",
        result: "vec3<f32>",
        body: "return color * (1.0 + color / ({n} * {n})) / (1.0 + color);",
        choices: &[1.5, 2.0, 3.0, 4.0, 5.0, 8.0, 10.0],
        range: (0.0, 8.0),
        rule: |x, n| by_component(x, |c| Some((c[0] + (c[0] / n).powi(2)) / (1.0 + c[0]))),
        ..HELPER
    },
    Helper {
        name: "blend-soft-light",
        category: "color",
        thing: "[a soft light blend of [two|2] colors|[the|] soft light blend [mode|]|[two|2] colors blended with soft light|soft light blending|layer mode soft light|a soft light layer over a base|top over base in soft light mode|\
                 (1 - 2*top) * base^2 + 2*top*base|(1 - 2t)*b*b + 2*t*b, soft light|Pegtop's soft light formula|a softlight blend of base and top|[the|] soft light of one rgb color on another|\
                 a gentle contrast blend of [two|2] colors, soft light|base darkened or lightened a little by top, as soft light does|two rgb colors in soft-light mode, Pegtop version|[an|] image editor's soft light blend of [two|2] colors|softlight(base, top)|¶I have a base color and a top color. a function should blend them like the soft light layer mode|¶fn(base, top) -> (1 - 2 top) base² + 2 top base|¶[in|inputs]: base rgb, top rgb. [out|output]: soft light, Pegtop formula. [as function|wgsl function|helper fn]|¶how do I [write|code] a soft light function as in photo editors|¶two layers, the upper one in soft light. helper function for the resulting rgb]",
        function: "blend_soft_light",
        parameters: "base: vec3<f32>, top: vec3<f32>",
        result: "vec3<f32>",
        body: "return (1.0 - 2.0 * top) * base * base + 2.0 * top * base;",
        range: (0.0, 1.0),
        rule: |x, _| {
            by_component(x, |c| {
                let (square, double) = (c[0].powi(2), 2.0 * c[1]);
                Some(square + double * (c[0] - square))
            })
        },
        ..HELPER
    },
    Helper {
        name: "alpha-over",
        category: "color",
        thing: "[one premultiplied color over another|[the|] over operator for premultiplied colors|alpha compositing of top over base, premultiplied|top + base * (1 - top.a)|source over blending of two premultiplied rgba colors|\
                 Porter-Duff over|[the|] Porter-Duff source-over of two vec4 colors|a premultiplied layer put over another|src + dst * (1 - src.a), [premultiplied|associated] alpha|[premultiplied|associated] alpha blending of two rgba colors|\
                 a translucent color with [premultiplied|associated] alpha on top of another|two layers composited with over, alpha premultiplied|blend_over for premultiplied rgba|normal blending of [two|2] colors with [premultiplied|associated] alpha|\
                 [the|] top layer plus what shines through from the base, premultiplied|a vec4 over a vec4, both premultiplied|one rgba color laid over another, premultiplied|¶I have two rgba colors with premultiplied alpha. a function should put the first over the second|¶fn(top: vec4, base: vec4) -> top + base * (1 - top.a)|¶[in|inputs]: top and base, premultiplied rgba. [out|output]: top over base. [as function|wgsl function|helper fn]|¶how do I [write|code] the Porter-Duff over function for premultiplied colors|¶one minus the top's alpha times the base, plus the top. function, alpha is premultiplied|¶glass in front of a picture: helper function that composites two premultiplied vec4 colors, top first|¶alpha blend [function|helper], source over, premultiplied: top first, then base]",
        function: "over",
        parameters: "top: vec4<f32>, base: vec4<f32>",
        result: "vec4<f32>",
        body: "return top + base * (1.0 - top.a);",
        range: (0.0, 1.0),
        rule: |x, _| {
            let through = 1.0 - x[0][3];
            Some((0..4).map(|at| x[1][at] * through + x[0][at]).collect())
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
