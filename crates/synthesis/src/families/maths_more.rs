//! More mathematics: functions of angles, units, hashes, noise, geometry, matrices and colours, pictures of noise, and
//! expressions.

use super::helpers::{
    self, HELPER, Helper, PLACES, REAL, VECTORS, by_component, dot, length, minus, one, unit,
};
use super::layers::{below, part, whole};
use super::literals::{self, Drawn, Value, drawn, number, vector};
use super::noise_table::{Needs, RANDOM, functions, random};
use super::rules::{pcg, pcg_share};
use crate::code::{GLOBALS, float, fragment, with_time};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;
use std::f64::consts::{PI, TAU};

const PCG: &str = "\
fn pcg(n: u32) -> u32 {
    let state = n * 747796405u + 2891336453u;
    let word = ((state >> ((state >> 28u) + 4u)) ^ state) * 277803737u;
    return (word >> 22u) ^ word;
}
";

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

/// The random numbers of the four cells around a place, blended smoothly.
fn noise([x, y]: [f64; 2]) -> f64 {
    let (left, top) = (x.floor(), y.floor());
    let [across, down] = [x - left, y - top].map(|t| t * t * (3.0 - 2.0 * t));
    let row = |y: f64| {
        let from = random(left, y);
        from + (random(left + 1.0, y) - from) * across
    };
    let from = row(top);
    from + (row(top + 1.0) - from) * down
}

/// Octaves of that noise, each twice as fine and half as strong.
fn fbm([x, y]: [f64; 2], octaves: i32) -> f64 {
    (0..octaves)
        .map(|octave| 2.0_f64.powi(octave))
        .map(|scale| noise([x * scale, y * scale]) / (2.0 * scale))
        .sum()
}

/// A whole number as an argument.
fn unsigned(argument: &[f64]) -> u32 {
    argument[0] as u32
}

fn cross(u: &[f64], v: &[f64]) -> Buffer {
    (0..3)
        .map(|at| u[(at + 1) % 3] * v[(at + 2) % 3] - u[(at + 2) % 3] * v[(at + 1) % 3])
        .collect()
}

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
                 [the|] period of two repeating patterns of lengths a and b together]",
        before: DIVISOR,
        function: "lcm",
        parameters: "a: u32, b: u32",
        result: "u32",
        body: "return a / divisor(a, b) * b;",
        range: (1.0, 60.0),
        rule: |x, _| {
            let (a, b) = (unsigned(&x[0]).max(1), unsigned(&x[1]).max(1));
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
         any angle in radians, folded back to -pi..pi|[the|] signed version of an angle, never more than pi either way]",
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
         [the|] equivalent angle between 0 and 360 degrees]",
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
         a sawtooth signal: x wrapped to 0..1|teeth of a saw: up slowly, down at once, once per unit]",
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
         [the|] parabola remap of x, exponent one|a quadratic pulse with its peak at x = 0.5|one minus the square of 2x - 1|1 - (2x - 1)^2]",
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
                 [the|] roots of a quadratic with the discriminant clamped at 0]",
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
                 [the|] closest value to x among all multiples of {n}|mround(x, {n#})]",
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
         celsius_to_fahrenheit(c)|how warm a Celsius temperature is in degrees F|a weather temperature from Celsius into Fahrenheit]",
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
         fahrenheit_to_celsius(f)|how warm a Fahrenheit temperature is in degrees C|a weather temperature from Fahrenheit into Celsius]",
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
         inches_to_cm(x)|a ruler reading in inches, in cm|what a length in inches is in centimeters]",
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
         a speedometer reading in km/h, in meters per second]",
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
                 a seed hash for rng, Wang style|[an|] integer hash for the gpu by Wang|[the|] well-known wang hash for seeding a generator]",
        function: "wang_hash",
        parameters: "seed: u32",
        result: "u32",
        body: "var x = (seed ^ 61u) ^ (seed >> 16u);\nx = x * 9u;\nx = x ^ (x >> 4u);\nx = x * 668265261u;\nreturn x ^ (x >> 15u);",
        range: (0.0, 2e9),
        rule: |x, _| {
            // A shift to the right is a division; products are cut to 32 bits.
            let low = |wide: u64| wide % (1 << 32);
            let seed = u64::from(unsigned(&x[0]));
            let start = low((seed ^ 61 ^ (seed / 65_536)) * 9);
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
                 a seeded uniform distribution between two bounds]",
        before: PCG,
        function: "random_between",
        parameters: "seed: u32, low: f32, high: f32",
        body: "return mix(low, high, f32(pcg(seed)) / 4294967296.0);",
        range: (0.0, 100.0),
        rule: |x, _| {
            let share = pcg_share(unsigned(&x[0]));
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
                 a tabletop d{n#}, seeded]",
        before: PCG,
        function: "roll",
        parameters: "seed: u32",
        result: "u32",
        body: "return pcg(seed) % {i}u + 1u;",
        choices: &[4.0, 6.0, 8.0, 10.0, 12.0, 20.0, 100.0],
        range: (0.0, 2e9),
        rule: |x, n| one(f64::from(pcg(unsigned(&x[0]))).rem_euclid(n) + 1.0),
        ..HELPER
    },
    Helper {
        name: "value-noise-function",
        category: "noise",
        thing: "[[the|] value noise at a 2D point|2D value noise at p|[the|] value of [smooth|value] noise at a point p|noise(p) for a vec2|a smooth random value for a 2D position|value noise of a vec2<f32>|\
                 a noise helper for 2D positions|[the|] hashes of the four cell corners around p, blended with smoothstep|[the|] smoothly interpolated random value at p|\
                 bilinear interpolation of random lattice values at p with a smooth fade|value noise 0..1 at a vec2|a continuous random number in 0..1 at each 2D point p|\
                 lattice noise at a 2D coordinate|[the|] height of a smooth random terrain at p|a smooth 2D noise lookup at p|hash-based value noise evaluated at p|\
                 random values on an integer grid, interpolated at p]",
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
                 [the|] fractal noise value at a position, {n} octaves deep|multi-octave noise of p with an octave count of {n}|a loop over {n} octaves of noise at p]",
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
                 a vec3 of barycentric weights from a 2D point and three corners|[the|] shares of the three vertices at p, as a vec3|[the|] alpha, beta and gamma of p [in|inside] a triangle]",
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
                 a triangle containment check by three cross products|[whether|if] three corners in the plane enclose p|point in tri, yes or no|is p within triangle abc, as a bool]",
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
                 a point snapped to a [line segment|segment]|[the|] nearest position on a path piece from a to b|segment closest point query for p]",
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
                 vector a without its share in the direction of b|[the|] slide of a movement along a wall with normal b|[the|] perpendicular part of one vector with respect to another|one vector orthogonalized against another]",
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
                 concatenated quaternions|a quaternion multiply for skeletal animation|[the|] product a*b of quaternions with w as the real part]",
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
                 a turn of a 3D vector around a free axis|rotate a vec3 about [an|some] axis vector, angle in radians|rotating v around [an|some] axis that need not be normalized]",
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
                 a 3D camera lens as a mat4x4: fov, aspect ratio, [near and far|znear and zfar] plane]",
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
                 a projection in which distant things stay the same size|a webgpu orthographic matrix, symmetric|[the|] orthogonal projection of a centered view volume as a mat4x4]",
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
                 a color picker's hex value as a vec3 [of floats|of f32]|(hex >> 16) & 255, (hex >> 8) & 255 and hex & 255, over 255|a hex code as an rgb vector|a 0xRRGGBB integer decoded to rgb|what a hex [color|code] number is in floats [from 0 to 1|between 0 and 1]]",
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
                 [an|] [rgb|RGB] color for video: Y, Cb, Cr|[the|] ycbcr triple of an [rgb|RGB] color|rgb_to_ycbcr(color)|what an [rgb|RGB] color is in YCbCr]",
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
                 [an|] hdr color compressed so that a value of {n} maps to 1, Reinhard style|tone mapping with Reinhard and a white point, {n}]",
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
                 a gentle contrast blend of [two|2] colors, soft light|base darkened or lightened a little by top, as soft light does|two rgb colors in soft-light mode, Pegtop version|[an|] image editor's soft light blend of [two|2] colors|softlight(base, top)]",
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
                 [the|] top layer plus what shines through from the base, premultiplied|a vec4 over a vec4, both premultiplied|one rgba color laid over another, premultiplied]",
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

/// A place in a picture of noise.
struct Seen {
    /// The place in cells.
    p: [f64; 2],
    uv: [f64; 2],
    time: f32,
    n: f64,
}

type Rgb = [f64; 3];

/// A picture of noise in one to three colours.
struct Scene {
    name: &'static str,
    /// The phrase without colours; empty when they must be named.
    plain: &'static str,
    /// The phrase with the slots `color`, `color2` and `color3`.
    named: &'static str,
    needs: Needs,
    /// Cells across when no number is named.
    cells: i64,
    /// The values of `{n}`.
    choices: &'static [f64],
    /// The colours when none are named.
    usual: &'static [&'static str],
    /// Statements that compute `color` from `p`, `first`, `second` and `third`.
    code: &'static str,
    rule: fn(&Seen, &[Rgb]) -> Option<Rgb>,
}

fn blend(a: Rgb, b: Rgb, t: f64) -> Rgb {
    [0, 1, 2].map(|at| a[at] * (1.0 - t) + b[at] * t)
}

fn smooth_step(low: f64, high: f64, x: f64) -> f64 {
    let t = ((x - low) / (high - low)).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// The random number of the cell around a place.
fn random_at([x, y]: [f64; 2]) -> Option<f64> {
    Some(random(whole(x)?, whole(y)?))
}

/// From the first over the second to the third colour.
fn glow(heat: f64, colors: &[Rgb]) -> Rgb {
    let low = blend(colors[0], colors[1], smooth_step(0.2, 0.5, heat));
    blend(low, colors[2], smooth_step(0.5, 0.8, heat))
}

const SCENES: [Scene; 10] = [
    Scene {
        name: "noise-threshold",
        plain: "[value noise with a hard [threshold|cutoff] of {n}|[smooth|value] noise cut [off|] at {n}|white where value noise is above {n}, black elsewhere|step({n#}, noise(p)) in black and white|noise thresholded at {n}|\
                black and white blobs from noise with a [threshold|cutoff] of {n}|value noise > {n#}|[a|] two-tone noise mask, threshold {n}|1-bit [smooth|value] noise with a cutoff of {n}|cow spots from noise, threshold {n}|\
                [a|] binary mask of [smooth|value] noise at level {n}|noise turned into pure black and white at {n}|organic blotches: [smooth|value] noise split at {n}|[an|] ink blot texture from value noise, cut at {n}|\
                [smooth|value] noise with everything over {n} white and everything below black]",
        named: "[value noise with a hard [threshold|cutoff] of {n}, {color} below and {color2} above|{color2} where value noise is above {n}, {color} elsewhere|{color2} blobs of noise over {n} on {color}|\
                noise thresholded at {n} in {color} and {color2}, {color2} above|{color} with {color2} patches where [smooth|value] noise exceeds {n}|camouflage of {color} and {color2}: noise with a [threshold|cutoff] of {n}, {color2} on top|\
                [smooth|value] noise split at {n}: {color} for less, {color2} for more|mix({color}, {color2}, step({n#}, noise))|{color2} cow spots on {color}, noise cut at {n}|value noise cut at {n}, {color} for the low part, {color2} for the high part|\
                blotches in {color2} over {color}, where noise > {n#}|two-tone noise with a cutoff of {n}, low {color}, high {color2}|irregular {color2} spots on a {color} ground from noise above {n}|\
                [a|] noise mask at level {n} with {color2} inside and {color} outside|[a|] map with {color2} wherever [smooth|value] noise is higher than {n} and {color} elsewhere]",
        needs: Needs::Noise,
        cells: 8,
        choices: &[0.3, 0.35, 0.4, 0.45, 0.55, 0.6, 0.65, 0.7],
        usual: &["black", "white"],
        code: "let inside = step({n}, noise(p));\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let inside = below(seen.n - noise(seen.p))?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "random-fill",
        plain: "[[a|] grid in which {n%} of the cells are filled [at random|randomly]|random white cells on black [with|at] a density of {n}|randomly filled cells, fill rate {n}|[a|] random grid with {n%} white squares|\
                random squares with a probability of {n}|white pixels on black with a chance of {n%} each|sparse or dense random cells: {n%} of them on|salt noise [with|at] a density of {n%}|[a|] random initial state for cellular automata, {n%} alive|\
                binary white noise with {n%} ones|each cell white with probability {n}, else black|[a|] game of life soup with {n%} live cells|random occupancy grid at {n%}|thresholded random cells, random <= {n#}|\
                {n%} of all grid squares turned on by chance]",
        named: "[[a|] {color} grid in which {n%} of the cells are {color2} [at random|randomly]|random {color2} cells on {color} [with|at] a density of {n}|{color2} squares scattered on {color} with a probability of {n} per cell|\
                [a|] random grid, {n%} {color2}, the rest {color}|each cell {color2} with probability {n}, else {color}|{color} with {n%} random {color2} squares|{n%} {color2} cells [at random|randomly] places on {color}|\
                {color2} noise pixels on {color}, density {n%}|[a|] random mosaic of {color2} ({n%}) and {color}|{color2} with a chance of {n%} in every cell, {color} otherwise|\
                randomly filled squares, fill rate {n}, {color2} over {color}|{color2} live cells on {color}, {n%} of the grid alive|[a|] soup of cells: {n%} {color2}, all others {color}|\
                cells on a {color} background switched to {color2} with probability {n}|random tiles in {color} with {n%} of them in {color2}]",
        needs: Needs::Random,
        cells: 16,
        choices: &[0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8, 0.9],
        usual: &["black", "white"],
        code: "let inside = step(random(floor(p)), {n});\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let inside = below(random_at(seen.p)? - seen.n)?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "round-stars",
        plain: "[round stars in {n%} of the cells of a black sky|[a|] night sky of small discs, star density {n%}|white dots in {n%} of the grid cells, chosen [at random|randomly]|little round stars [with|at] a density of {n}|\
                [a|] starfield of round dots, {n%} of the cells have one|[a|] dot in each grid cell with a probability of {n}|round white stars on black, density {n%}|stars as small circles, one in a cell with a chance of {n%}|\
                snow dots on a grid, {n%} of the places taken|[a|] random subset of a dot grid, {n%} of the dots shown|dots switched on [at random|randomly] with probability {n}|[a|] sky of circular stars with a fill of {n%}|\
                round lights on a board, {n%} of them lit [at random|randomly]|[a|] dot matrix with {n%} random white dots|polka dots with only {n%} of the dots there, picked by chance]",
        named: "[round {color2} stars in {n%} of the cells of a {color} sky|{color2} dots on {color} in {n%} of the grid cells, chosen [at random|randomly]|[a|] {color} night sky with round {color2} stars, density {n%}|\
                little round {color2} stars on {color} [with|at] a density of {n}|[a|] dot of {color2} in each grid cell of a {color} background with a probability of {n}|{color2} discs as stars, {n%} of the cells, on {color}|\
                [a|] dot grid on {color} with {n%} of the dots shown in {color2} [at random|randomly]|{color} with randomly lit {color2} dots, {n%} of them|[a|] starfield in {color2} and {color}: round stars in {n%} of the cells|\
                circular {color2} stars over {color}, star density {n}|{color2} snow dots on {color}, {n%} of the places taken|[a|] {color} board with {n%} of its round lights lit in {color2}|\
                [a|] random subset of {color2} polka dots on {color}, {n%} of the dots|{color} sky, {color2} round stars, chance of a star per cell {n}|dots of {color2} switched on with probability {n} over {color}]",
        needs: Needs::Random,
        cells: 20,
        choices: &[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5],
        usual: &["black", "white"],
        code: "let d = length(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(d, 0.2) * step(random(floor(p)), {n});\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let [x, y] = [part(seen.p[0])? - 0.5, part(seen.p[1])? - 0.5];
            let inside = below(x.hypot(y) - 0.2)? * below(random_at(seen.p)? - seen.n)?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "terrain-map",
        plain: "[[a|] terrain map with water, beach and land, sea level [at|] {n}|[a|] map of islands with beaches and a sea level of {n}|blue water, beige beach and green land from noise, water up to {n}|[a|] noise height map colored as sea, sand and grass, sea level at {n}|\
                [a|] procedural map: blue below {n}, a beige shore, green above|[an|] island map with sandy coasts, water level {n}|ocean, beach and grass by height, the ocean below {n}|[a|] biome map of three colors: sea up to {n}, then sand, then grass|\
                [a|] fantasy world map with shores, sea level = {n}|continents with beige coasts in a blue sea, level {n}|[a|] top-down game map of water, sand and grass with water below {n}|[a|] strategy game map from noise: sea, beach, meadow, sea level [at|] {n}|\
                landmass from value noise with a beach 0.05 wide, water under {n}|[a|] coastline with sand between sea and land, sea level [at|] {n}|height noise in three bands: water < {n#}, sand, then land]",
        named: "[[a|] terrain map with {color} water, {color2} beach and {color3} land, sea level [at|] {n}|islands from noise: {color} sea below {n}, {color2} shore, {color3} land|noise in three bands, {color} below {n}, a thin {color2} band, {color3} above|\
                {color} water up to {n}, then {color2} sand, then {color3} land|[a|] height map colored {color}, {color2} and {color3} from low to high, sea level at {n}|{color3} continents with {color2} coasts in a {color} sea, level {n}|\
                [a|] procedural map in {color} (water under {n}), {color2} (beach) and {color3} (land)|[a|] game map with {color} sea, {color2} sand and {color3} ground, water level {n}|{color3} land, {color2} beach, {color} ocean, the ocean below {n}|\
                [a|] map of islands in {color3} with {color2} beaches on {color}, sea level = {n}|value noise as terrain: {color} < {n#}, {color2} < {n#} + 0.05, else {color3}|{color} lakes with {color2} banks in {color3} country, water level {n}|\
                three-color terrain from smooth noise: {color} under {n}, {color2} at the shore, {color3} inland|[an|] island map, sea level [at|] {n}, in {color} for sea, {color2} for sand and {color3} for land]",
        needs: Needs::Noise,
        cells: 6,
        choices: &[0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6],
        usual: &["blue", "beige", "green"],
        code: "let height = noise(p);\nvar color = first;\nif height > {n} {\ncolor = second;\n}\nif height > {n} + 0.05 {\ncolor = third;\n}",
        rule: |seen, colors| {
            let height = noise(seen.p);
            let bands = below(seen.n - height)? + below(seen.n + 0.05 - height)?;
            Some(colors[bands as usize])
        },
    },
    Scene {
        name: "lava",
        plain: "[lava|molten rock|[a|] lava texture|glowing lava|[a|] lava lake|hot magma|magma with glowing yellow spots|lava in black, red [and|&] yellow|liquid rock, black to red to yellow|volcanic lava seen from above|\
                fractal noise through a black, red [and|&] yellow ramp|fbm as heat: black, then red, then yellow|[a|] volcano's lava surface|cooling lava with dark crust|[a|] lava floor for a [dungeon|platform] game|[a|] procedural lava texture|\
                [an|] fbm heat map from black over red to yellow|embers and magma|burning coals from noise]",
        named: "[[a|] lava texture from {color} over {color2} to {color3}|fractal noise through a ramp of {color}, {color2} and {color3}|fbm in three colors: {color} low, {color2} in the middle, {color3} high|magma in {color}, {color2} and {color3}|\
                fbm colored from {color} [to|into] {color2} to {color3}|lava with the colors {color}, {color2} and {color3}|[a|] three-color gradient {color}, {color2}, {color3} mapped on fractal noise|{color} -> {color2} -> {color3} by fbm|\
                [a|] nebula of {color}, {color2} and {color3}, the last where the noise is highest|marbled clouds in {color}, {color2} and {color3} from fbm, low to high|fbm noise with a color ramp of three stops: {color}, {color2}, {color3}|\
                glowing lava, {color} crust, {color2} flow, {color3} core|heat noise, cold {color}, warm {color2}, hot {color3}|layered noise shaded {color} in the lows, {color2} between and {color3} in the peaks|molten stuff from {color} via {color2} to {color3}]",
        needs: Needs::Fbm,
        cells: 4,
        choices: &[],
        usual: &["black", "red", "yellow"],
        code: "let heat = fbm(p);\nlet low = mix(first, second, smoothstep(0.2, 0.5, heat));\nlet color = mix(low, third, smoothstep(0.5, 0.8, heat));",
        rule: |seen, colors| Some(glow(fbm(seen.p, 4), colors)),
    },
    Scene {
        name: "three-color-fire",
        plain: "[fire from black over red to yellow|flames in black, red [and|&] yellow|[a|] fire with red flames and a yellow core|rising fire in red [and|&] yellow on black|fbm flames with a black, red [and|&] yellow ramp|\
                burning red flames that are yellow at the bottom|[a|] fireplace fire, black above, red in the middle, yellow below|[a|] three-color fire: black, red, yellow|fire from scrolling fractal noise with a black red yellow gradient|\
                red [and|&] yellow flames licking up from the bottom|[an|] animated fbm fire in three colors, from black to red to yellow|hot yellow fire with red tips|[a|] bonfire of red [and|&] yellow flames before black|\
                flames with a heat ramp of black, red [and|&] yellow|fractal fire: yellow where hot, red where warm, black where cold]",
        named: "[fire from {color} over {color2} to {color3}|flames in {color}, {color2} and {color3}, the hottest {color3}|[a|] fire with {color2} flames and a {color3} core on {color}|rising flames with a color ramp of {color}, {color2} and {color3}|\
                fbm flames, {color} -> {color2} -> {color3}|{color3} fire with {color2} tips in front of {color}|magic fire in three colors: {color}, {color2}, {color3}, cold to hot|burning {color2} flames that are {color3} at the bottom, {color} above|\
                [an|] animated fire in {color} (cold), {color2} (warm) and {color3} (hot)|[a|] three-color fire: {color}, {color2} and {color3}|fractal fire with {color3} heat, {color2} flames and a {color} background|\
                fire from scrolling fbm with a {color}, {color2}, {color3} gradient|{color2} and {color3} flames licking up before {color}|fire with a heat ramp of three colors, {color}, {color2}, {color3}|[a|] campfire from {color} via {color2} to {color3}, rising]",
        needs: Needs::Fbm,
        cells: 6,
        choices: &[],
        usual: &["black", "red", "yellow"],
        code: "let heat = 1.5 * uv.y * fbm(vec2<f32>(p.x, p.y + 2.0 * time));\nlet low = mix(first, second, smoothstep(0.2, 0.5, heat));\nlet color = mix(low, third, smoothstep(0.5, 0.8, heat));",
        rule: |seen, colors| {
            let down = seen.p[1] + 2.0 * f64::from(seen.time);
            let heat = 1.5 * seen.uv[1] * fbm([seen.p[0], down], 4);
            Some(glow(heat, colors))
        },
    },
    Scene {
        name: "cartoon-clouds",
        plain: "[cartoon clouds with [hard|sharp] edges, threshold {n}|flat white clouds on light blue where fbm is above {n}|comic clouds cut from fractal noise at {n}|clouds with sharp outlines, fbm > {n#}|[a|] paper cutout sky: clouds where fbm exceeds {n}|\
                [a|] cartoon sky with flat clouds, cutoff {n}|hard-edged clouds, threshold {n}|toon clouds: fractal noise thresholded at {n}|stylized clouds without soft edges, cut at {n}|flat game clouds from fbm with a [threshold|cutoff] of {n}|\
                cel-shaded clouds at a noise level of {n}|clouds with crisp borders, fbm step at {n}|clouds as flat shapes, step({n#}, fbm)|vector style clouds from fbm over {n}|sharp white patches of cloud in a light blue sky, threshold {n}]",
        named: "[{color2} cartoon clouds on a {color} sky with [hard|sharp] edges, threshold {n}|flat {color2} clouds on {color} where fbm is above {n}|{color2} comic clouds cut from fractal noise at {n}, sky {color}|[a|] {color} sky with sharp {color2} clouds, fbm > {n#}|\
                hard-edged clouds in {color2} over {color}, threshold {n}|fbm thresholded at {n}: {color} below, {color2} above|toon clouds, {color2} on {color}, cut at {n}|[a|] {color} paper cutout sky with {color2} clouds where fbm exceeds {n}|\
                fractal noise with a hard [threshold|cutoff] of {n} in {color} and {color2}, {color2} above|flat {color2} patches of cloud in a {color} sky, threshold {n}|stylized {color2} clouds without soft edges before {color}, cutoff {n}|\
                mix({color}, {color2}, step({n#}, fbm(p)))|{color2} clouds with crisp borders over {color}, fbm step at {n}|cel-shaded clouds: {color2} where fractal noise is over {n}, {color} elsewhere|ragged {color2} continents on {color} from fbm above {n}]",
        needs: Needs::Fbm,
        cells: 4,
        choices: &[0.4, 0.45, 0.5, 0.55],
        usual: &["light blue", "white"],
        code: "let inside = step({n}, fbm(p));\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let inside = below(seen.n - fbm(seen.p, 4))?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "static-frame-rate",
        plain: "[tv static at {n} [frames per second|fps]|television snow that changes {n} times [per|a] second|animated white noise at {n} fps|static with a frame rate of {n}|gray noise redrawn {n} times a second|\
                flickering static, {n} fps|no-signal noise at {n} fps|[an|] untuned tv with new noise {n} times [per|a] second|analog snow, {n} new frames each second|white noise with {n} updates per second|\
                random gray pixels, new ones {n} times a second|tv snow, frame rate {n}|black and white static at {n} Hz|random(floor(p), floor(time * {n#})) in gray|noise frames at {n} per second]",
        named: "[tv static in {color} and {color2} at {n} [frames per second|fps]|{color} to {color2} static that changes {n} times [per|a] second|animated noise between {color} and {color2} at {n} fps|static from {color} [to|into] {color2} with a frame rate of {n}|\
                noise in shades from {color} [to|into] {color2}, redrawn {n} times a second|flickering {color} and {color2} static, {n} fps|television snow from {color} [to|into] {color2}, {n} new frames each second|\
                random mixes of {color} and {color2} in cells, new ones {n} times a second|{n} fps static, {color} to {color2}|white noise colored {color} to {color2} with {n} updates per second|no-signal noise, {color} for 0 and {color2} for 1, {n} fps|\
                [an|] untuned screen in {color} and {color2} with new noise {n} times [per|a] second|mix({color}, {color2}, random) per cell, {n} times a second|animated per-cell noise of {color} and {color2}, {n} Hz|[a|] noisy screen, {color} to {color2}, at {n} [frames per second|fps]]",
        needs: Needs::Random,
        cells: 60,
        choices: &[4.0, 5.0, 8.0, 10.0, 15.0, 20.0, 24.0, 25.0, 30.0, 60.0],
        usual: &["black", "white"],
        code: "let frame = floor(time * {n});\nlet t = random(floor(p) + vec2<f32>(frame * 17.0, frame * 31.0));\nlet color = mix(first, second, t);",
        rule: |seen, colors| {
            // The product is rounded as in the program.
            let frame = f64::from((seen.time * seen.n as f32).floor());
            let (x, y) = (whole(seen.p[0])?, whole(seen.p[1])?);
            let t = random(x + 17.0 * frame, y + 31.0 * frame);
            Some(blend(colors[0], colors[1], t))
        },
    },
    Scene {
        name: "dissolve",
        plain: "",
        named: "[{color} dissolving into {color2} cell by cell within {n} [seconds|secs]|[a|] random dissolve from {color} [to|into] {color2} in {n} [seconds|secs]|{color} cells that turn {color2} one after another [at random|randomly], all within {n} [seconds|secs], then again from the start|\
                [a|] pixel dissolve, {color} to {color2}, {n} s|[a|] block dissolve transition from {color} [to|into] {color2} over {n} [seconds|secs], looping|{color} replaced by {color2} in random squares over {n} [seconds|secs]|\
                [a|] noise dissolve of {color} into {color2}, duration {n}|random blocks of {color2} that fill a {color} screen in {n} [seconds|secs], again and again|[a|] mosaic transition, {color} -> {color2}, every {n} [seconds|secs]|\
                squares flipping from {color} [to|into] {color2} in random order, {n} [seconds|secs] per round|[a|] screen of {color} eaten up by {color2} squares in {n} [seconds|secs]|[a|] slide show dissolve between {color} and {color2}, {n} [seconds|secs] long, repeating|\
                step(random, fract(time / {n#})) from {color} [to|into] {color2}|{color2} appearing on {color} block by block, [at random|randomly], complete after {n} [seconds|secs]|[a|] dissolve effect with period {n}: first {color}, in the end {color2}]",
        needs: Needs::Random,
        cells: 16,
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0],
        usual: &["black", "white"],
        code: "let t = fract(time / {n});\nlet inside = step(random(floor(p)), t);\nlet color = mix(first, second, inside);",
        rule: |seen, colors| {
            let t = (f64::from(seen.time) / seen.n).fract();
            let inside = below(random_at(seen.p)? - t)?;
            Some(blend(colors[0], colors[1], inside))
        },
    },
    Scene {
        name: "random-shades",
        plain: "",
        named: "[squares in [random|different|varying] shades of {color}|[a|] mosaic in [|random |different ]shades of {color}|tiles of {color}, each with a random brightness|[a|] grid of randomly dimmed {color} squares|{color} times a random number in each cell|random {color} tones in cells|\
                [a|] bathroom wall of {color} tiles in different shades|{color} cells from dark to bright [at random|randomly]|[a|] patchwork of darker and lighter {color}|{color} * random(cell)|[a|] pixelated {color} with random brightness per block|\
                blocks of {color} that are randomly darkened|{color} camouflage made of squares in [random|different|varying] shades|per-cell random brightness on {color}|[a|] tiled floor in {color}, no two tiles equally bright|one random shade of {color} per cell|\
                [a|] minecraft-like texture in [|random |different ]shades of {color}]",
        needs: Needs::Random,
        cells: 16,
        choices: &[],
        usual: &["green"],
        code: "let color = first * random(floor(p));",
        rule: |seen, colors| {
            let shade = random_at(seen.p)?;
            Some(colors[0].map(|part| part * shade))
        },
    },
];

/// Draws how many cells there are across the picture, and fills the slot `scaled`.
fn cells_of(scene: &Scene, slots: &mut Slots, sampler: &mut Sampler) -> i64 {
    slots.phrase("scaled", "");
    if sampler.chance(0.5) {
        return scene.cells;
    }
    let cells = if scene.cells < 9 {
        sampler.int(3, 15)
    } else {
        *sampler.pick(&[8, 10, 12, 20, 24, 25, 30, 40, 50])
    };
    if cells != scene.cells {
        slots.value("cells", words::count(cells));
        slots.phrase(
            "scaled",
            "[with {cells} cells across|on a {cells} by {cells} grid|, scale {cells}|with a scale of {cells}|, {cells} cells wide|, cells = {cells}|with {cells} cells per side|({cells} cells across)|on a grid of {cells} cells per side|, {cells} by {cells} cells]",
        );
    }
    cells
}

fn picture(scene: &'static Scene, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let cells = cells_of(scene, &mut slots, sampler);
    if !slots.is_empty("scaled") {
        modifiers.push("scale");
    }
    let n = if scene.choices.is_empty() {
        0.0
    } else {
        *sampler.pick(scene.choices)
    };
    slots.value(
        "n",
        if n.fract() == 0.0 {
            words::count(n as i64)
        } else {
            words::decimal(n)
        },
    );
    slots.text("n#", n.to_string());
    slots.value("n%", words::percent(n));

    let is_named = scene.plain.is_empty() || sampler.chance(0.6);
    let mut colors: Vec<Color> = Vec::new();
    for usual in scene.usual {
        let others: Vec<&Color> = colors.iter().collect();
        let color = if is_named {
            Color::sample_other_than(&others, sampler)
        } else {
            Color::exactly(usual)
        };
        colors.push(color);
    }
    let phrase = if is_named {
        for (slot, color) in ["color", "color2", "color3"].into_iter().zip(&colors) {
            slots.value(slot, color.ways.clone());
        }
        modifiers.push("colored");
        scene.named
    } else {
        scene.plain
    };

    let mut body = String::new();
    for (name, color) in ["first", "second", "third"].iter().zip(&colors) {
        body += &format!("let {name} = {};\n", color.code);
    }
    body += &format!("let p = uv * {};\n", float(cells as f64));
    body += &scene.code.replace("{n}", &float(n));
    body += "\nreturn vec4<f32>(color, 1.0);\n";
    let timed = scene.code.contains("time");
    let functions = functions(scene.needs, 4);
    let declarations: Vec<&str> = timed
        .then_some(GLOBALS)
        .into_iter()
        .chain(functions.iter().map(String::as_str))
        .collect();
    let rgb: Vec<Rgb> = colors
        .iter()
        .map(|color| color.rgb.map(f64::from))
        .collect();
    let rule = scene.rule;
    Task {
        form: if timed {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers,
        phrase: format!("{phrase} {{scaled}}"),
        slots,
        code: fragment(&declarations, &with_time(&body)),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let uv = pixel.uv.map(f64::from);
            let seen = Seen {
                p: uv.map(|part| part * cells as f64),
                uv,
                time: pixel.time,
                n,
            };
            let [r, g, b] = rule(&seen, &rgb)?.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

/// Phrase and code of a formula of `{n}`, and what it is worth.
type Formula = (&'static str, &'static str, &'static str, fn(f64) -> f64);

const MEASURES: [Formula; 5] = [
    (
        "circle-area",
        "[[the|] area of a circle [of radius|with radius|with a radius of] {n}|[the|] area of a disc [of radius|with a radius of] {n}|pi * {n#}^2|π * {n#}²|pi times {n} squared|circle area, r = {n}|how large a circle [of radius|with radius] {n} is|\
         [the|] area inside a circle whose radius is {n}|pi r^2 with r = {n}|a circle's area for r = {n}|[the|] surface of a round table with a radius of {n}|pi * {n#} * {n#}|circle with radius {n}: its area]",
        "3.14159 * {n} * {n}",
        |n| PI * n.powi(2),
    ),
    (
        "circumference",
        "[[the|] circumference of a circle [of radius|with radius|with a radius of] {n}|[the|] perimeter of a circle [of radius|with radius] {n}|2 * pi * {n#}, a circumference|circumference, r = {n}|how far it is around a circle [of radius|with radius] {n}|\
         [the|] length of the edge of a disc with radius {n}|2 pi r with r = {n}|2πr for r = {n}|[the|] way once around a circle with a radius of {n}|a circle's circumference for r = {n}|[the|] rim length of a wheel with a radius of {n}|circle with radius {n}: its circumference]",
        "6.28318 * {n}",
        |n| 2.0 * PI * n,
    ),
    (
        "sphere-volume",
        "[[the|] volume of a sphere [of radius|with radius|with a radius of] {n}|[the|] volume of a ball [of radius|with radius] {n}|4/3 * pi * {n#}^3|four thirds of pi times {n} cubed|sphere volume, r = {n}|how much room is in a sphere [of radius|with radius] {n}|\
         what a ball with a radius of {n} holds|4/3 pi r^3 with r = {n}|4/3 πr³ for r = {n}|a sphere's volume for r = {n}|[the|] space inside a globe with radius {n}|sphere with radius {n}: its volume]",
        "4.18879 * {n} * {n} * {n}",
        |n| PI * n.powi(3) * 4.0 / 3.0,
    ),
    (
        "square-diagonal",
        "[[the|] diagonal of a square [of side|with side|with a side of] {n}|[the|] diagonal of a square with sides of length {n}|sqrt(2) * {n#}|√2 * {n#}|[the|] square root of two times {n}|square diagonal, side {n}|how long the diagonal of a {n#} by {n#} square is|\
         [the|] distance between opposite corners of a square of side {n}|from corner to corner of a {n#}x{n#} square|a * sqrt(2) with a = {n}|a square's diagonal for a side of {n}|square with side {n}: its diagonal]",
        "sqrt(2.0) * {n}",
        |n| n.hypot(n),
    ),
    (
        "cube-volume",
        "[[the|] volume of a cube [with edge|with edges of length|with an edge of] {n}|{n} cubed, a cube's volume|{n#}^3 as a product|{n#} * {n#} * {n#}|{n} times {n} times {n}|cube volume, edge {n}|how much a cube with sides of {n} holds|\
         [the|] room in a cubic box with sides of length {n}|[the|] third power of {n} by multiplication|a^3 with a = {n}|a cube's volume for an edge of {n}|cube with edge {n}: its volume]",
        "{n} * {n} * {n}",
        |n| n.powi(3),
    ),
];

const TEMPERATURES: [Formula; 3] = [
    (
        "to-fahrenheit",
        "[{n#} degrees Celsius in [Fahrenheit|degrees Fahrenheit]|{n#}°C in °F|{n#} °C [converted to|turned into|changed to] Fahrenheit|{n#} C to F|[the|] Fahrenheit temperature of {n#} degrees Celsius|what {n#} degrees Celsius [are|is] in [Fahrenheit|degrees Fahrenheit]|{n#} * 9/5 + 32|{n#} celsius as fahrenheit|\
         {n#} degrees centigrade in degrees F|how many degrees Fahrenheit {n#}°C are|{n#} degrees C -> degrees F|a temperature of {n#}°C, in [Fahrenheit|degrees Fahrenheit]|{n#} times 1.8 plus 32, Celsius to Fahrenheit]",
        "{n} * 1.8 + 32.0",
        |n| 32.0 + n * 9.0 / 5.0,
    ),
    (
        "to-celsius",
        "[{n#} degrees Fahrenheit in [Celsius|degrees Celsius]|{n#}°F in °C|{n#} °F [converted to|turned into|changed to] Celsius|{n#} F to C|[the|] Celsius temperature of {n#} degrees Fahrenheit|what {n#} degrees Fahrenheit [are|is] in [Celsius|degrees Celsius]|({n#} - 32) * 5/9|{n#} fahrenheit as celsius|\
         {n#} degrees F in degrees centigrade|how many degrees Celsius {n#}°F are|{n#} degrees F -> degrees C|a temperature of {n#}°F, in [Celsius|degrees Celsius]|{n#} minus 32, over 1.8, Fahrenheit to Celsius]",
        "({n} - 32.0) / 1.8",
        |n| (n - 32.0) * 5.0 / 9.0,
    ),
    (
        "to-kelvin",
        "[{n#} degrees Celsius in [kelvin|K]|{n#}°C in K|{n#} °C [converted to|turned into|changed to] kelvin|{n#} C to K|[the|] absolute temperature of {n#} degrees Celsius|what {n#} degrees Celsius [are|is] in [kelvin|K]|{n#} + 273.15|{n#} celsius as kelvin|\
         {n#} degrees centigrade on the Kelvin scale|how many kelvin {n#}°C are|{n#} degrees C -> kelvin|a temperature of {n#}°C, in [kelvin|K]|{n#} plus 273.15, Celsius to kelvin]",
        "{n} + 273.15",
        |n| 273.15 + n,
    ),
];

const BITS: [Formula; 4] = [
    (
        "count-ones",
        "[[the|] [number|count] of set bits in {n#}|how many bits of {n#} are one|popcount of {n#}|popcount({n#})|countOneBits of {n#}|[the|] bit count of {n#}|[the|] ones in the binary form of {n#}, counted|[the|] Hamming weight of {n#}|[the|] population count of {n#}|\
         how many ones {n#} has in binary|[the|] [number|count] of 1 bits in {n#}u|[the|] count of bits that are on in {n#}|bits set in {n#}]",
        "countOneBits({n}u)",
        |n| f64::from((n as u32).count_ones()),
    ),
    (
        "trailing-zeros",
        "[[the|] [number|count] of trailing zero bits of {n#}|how many zeros the binary form of {n#} ends with|ctz of {n#}|ctz({n#})|countTrailingZeros of {n#}|[the|] trailing zeros of {n#} in binary|how often {n#} can be halved without a rest|[the|] index of the lowest set bit of {n#}|\
         [the|] zero bits below the lowest one in {n#}|[the|] [number|count] of 0 bits at the low end of {n#}u|trailing zero count of {n#}|[the|] exponent of two in {n#}]",
        "countTrailingZeros({n}u)",
        |n| f64::from((n as u32).trailing_zeros()),
    ),
    (
        "leading-zeros",
        "[[the|] [number|count] of leading zero bits of {n#}|how many zeros are in front of {n#} in 32 bits|clz of {n#}|clz({n#})|countLeadingZeros of {n#}|[the|] leading zeros of {n#} as a u32|[the|] zero bits above the highest one in {n#}|[the|] [number|count] of unused high bits of {n#} in a u32|\
         [the|] [number|count] of 0 bits at the high end of {n#}u|leading zero count of {n#}|how many of 32 bits stand empty before {n#}|32 minus the bit length of {n#}]",
        "countLeadingZeros({n}u)",
        |n| f64::from((n as u32).leading_zeros()),
    ),
    (
        "reversed",
        "[[the|] bits of {n#} in reverse order|{n#} with its 32 bits reversed|reverseBits of {n#}|reverseBits({n#})|bitreverse({n#})|[the|] bit reversal of {n#}|{n#} mirrored bit by bit, 32 bits|{n#}u with its bit order flipped|\
         [the|] reversed bit pattern of {n#} as a u32|{n#} read backwards in binary, 32 bits|[the|] u32 {n#} with its bits turned around|[the|] bit-reversed form of {n#}]",
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

const VALUES: [Value; 11] = [
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
                 {n} * 180 / pi|{n} times 180 over pi|rad2deg of {n}|[the|] degree measure of {n} rad|{n} rad to deg|{n} radians [expressed|given|written] in degrees|what {n} radians are in degrees]",
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
                 {n#} hundredths of {a}|{n} out of {a}, as a number|with {a} as 100%, the value of {n}|{a} [scaled|shrunk|brought down] to {n}|a [tip|discount|tax|rate] of {n} on {a}|{a} reduced to {n} of itself]",
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
                 [the|] 0-255 color {rgb} as floats|{rgb} in 0..255, scaled to 0..1|{rgb} / 255|[the|] web color {call} as three floats|[an|] [rgb|RGB] color given as {rgb} of 255 each|[the|] vec3 of the 8-bit channels {rgb}|[the|] photoshop color {rgb} as a vec3 in 0..1|{call} normalized to the range 0 to 1]",
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
                 half the sum of the vectors {u} and {v}|what lies exactly between {u} and {v}]",
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
                 [the|] vector {u} lerped to {v} by {t}|{u} -> {v} at t = {t#}|{t} along the segment from {u} to {v}]",
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
                 {v} with no component under {low} or over {high}|{v} bounded by {low} and {high}]",
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
                 [the|] incident vector {v} reflected about {at}|{v} bounced off {at}]",
                format!("reflect({code}, vec3<f32>({}))", normal.join(", ")),
                &worth,
            )
        },
    },
    Value {
        name: "smoothstep-value",
        draw: |slots, sampler| {
            let (low, high): (f64, f64) = *sampler.pick(&[
                (0.0, 1.0),
                (0.2, 0.8),
                (0.25, 0.75),
                (0.1, 0.9),
                (0.0, 0.5),
                (0.5, 1.0),
                (0.0, 2.0),
                (0.0, 10.0),
                (1.0, 3.0),
            ]);
            let x: f64 = *sampler.pick(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.5, 2.5]);
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            slots.value("x", words::decimal(x));
            slots.text("x#", x.to_string());
            drawn(
                &[],
                "[[the|] smoothstep of {x} between {low} and {high}|smoothstep({low}, {high}, {x#})|a smoothstep from {low} to {high} at {x}|[the|] smooth step of {x} with the edges {low} and {high}|a soft [threshold|cutoff] of {x} from {low} to {high}, smoothstep|\
                 [smoothstep|smooth step] at {x}, edges {low} and {high}|[the|] Hermite step from {low} to {high} at x = {x#}|where {x} is on a smooth ramp from {low} to {high}|[the|] S-curve from {low} to {high}, at {x}|\
                 a [smooth|soft] [transition|ramp|fade] between {low} and {high}, evaluated at {x}|{x} eased between the edges {low} and {high} with smoothstep|smoothstep for x = {x#}, low = {low}, high = {high}|[the|] smoothstep value at {x} for {low}..{high}|\
                 [the|] smoothstep builtin with edges {low} and {high} and x = {x#}|{x} smoothstepped from {low} to {high}]",
                format!(
                    "smoothstep({}f, {}f, {}f)",
                    float(low),
                    float(high),
                    float(x)
                ),
                &[smooth_step(low, high, x)],
            )
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    let scene = |scene: &'static Scene| {
        Family::new("noise", scene.name, move |sampler| picture(scene, sampler))
    };
    helpers::families_of(&HELPERS)
        .into_iter()
        .chain(SCENES.iter().map(scene))
        .chain(literals::families_of(&VALUES))
        .collect()
}
