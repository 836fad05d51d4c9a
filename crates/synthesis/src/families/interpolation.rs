//! Functions that interpolate and shape numbers.

use super::helpers::{HELPER, Helper, PLACES, REAL, by_component, families_of, one};
use crate::task::Family;

const HELPERS: [Helper; 25] = [
    Helper {
        name: "lerp-function",
        thing: "[linear interpolation between two values|the linear interpolation of a and b by t|a lerp between two values|a blend of two values by a factor t]",
        function: "lerp",
        parameters: "a: {T}, b: {T}, t: f32",
        result: "{T}",
        body: "return mix(a, b, t);",
        types: REAL,
        rule: |arguments, _| by_component(arguments, |x| Some(x[0] * (1.0 - x[2]) + x[1] * x[2])),
        ..HELPER
    },
    Helper {
        name: "inverse-lerp",
        thing: "[the inverse linear interpolation of a value between two limits|the inverse lerp of x between a and b|how far x is on the way from a to b|the fraction at which x lies between two limits]",
        function: "inverse_lerp",
        parameters: "a: {T}, b: {T}, x: {T}",
        result: "{T}",
        body: "return (x - a) / (b - a);",
        types: REAL,
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let span = x[1] - x[0];
                (span.abs() > 0.05).then(|| (x[2] - x[0]) / span)
            })
        },
        ..HELPER
    },
    Helper {
        name: "remap",
        thing: "[a remap of a value from one range to another|the value x moved from the range a..b to c..d|a linear mapping from one interval to another|a number rescaled from an old range to a new range]",
        function: "remap",
        parameters: "x: f32, old_min: f32, old_max: f32, new_min: f32, new_max: f32",
        body: "let t = (x - old_min) / (old_max - old_min);\nreturn mix(new_min, new_max, t);",
        rule: |arguments, _| {
            let [x, a, b, c, d] = [0, 1, 2, 3, 4].map(|at| arguments[at][0]);
            if (b - a).abs() < 0.1 {
                return None;
            }
            one(c + (x - a) * (d - c) / (b - a))
        },
        ..HELPER
    },
    Helper {
        name: "saturate-function",
        thing: "[a value clamped to the range 0 to 1|the clamp of x between zero and one|a saturate of x|x limited to 0..1]",
        function: "saturate01",
        parameters: "x: {T}",
        result: "{T}",
        body: "return clamp(x, {0}, {1});",
        types: REAL,
        range: (-3.0, 3.0),
        rule: |arguments, _| by_component(arguments, |x| Some(x[0].clamp(0.0, 1.0))),
        ..HELPER
    },
    Helper {
        name: "symmetric-clamp",
        thing: "[a value clamped to plus or minus {n}|x limited to the range -{n#} to {n#}|the clamp of x between -{n#} and {n#}]",
        function: "clamp_symmetric",
        parameters: "x: {T}",
        result: "{T}",
        body: "return clamp(x, {-N}, {N});",
        types: REAL,
        choices: &[0.5, 1.5, 2.0, 3.0, 4.0, 5.0],
        rule: |arguments, n| by_component(arguments, |x| Some(x[0].min(n).max(-n))),
        ..HELPER
    },
    Helper {
        name: "smoothstep-polynomial",
        thing: "[the smoothstep polynomial of t|a cubic smoothstep curve on 0..1|the Hermite smoothstep 3t² - 2t³|smoothstep of t without limits, 3t^2 - 2t^3]",
        function: "smooth_curve",
        parameters: "t: {T}",
        result: "{T}",
        body: "return t * t * (3.0 - 2.0 * t);",
        types: REAL,
        range: (0.0, 1.0),
        rule: |arguments, _| {
            by_component(arguments, |x| Some(3.0 * x[0].powi(2) - 2.0 * x[0].powi(3)))
        },
        ..HELPER
    },
    Helper {
        name: "smootherstep",
        thing: "[the smootherstep polynomial of t|Perlin's fade curve|the quintic smoothstep of t|the fade curve 6t^5 - 15t^4 + 10t^3]",
        function: "smootherstep",
        parameters: "t: {T}",
        result: "{T}",
        body: "return t * t * t * (t * (t * 6.0 - 15.0) + 10.0);",
        types: REAL,
        range: (0.0, 1.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let t = x[0];
                Some(6.0 * t.powi(5) - 15.0 * t.powi(4) + 10.0 * t.powi(3))
            })
        },
        ..HELPER
    },
    Helper {
        name: "linear-step",
        thing: "[a linear step from 0 to 1 between two edges|a linearstep of x between two edges|a ramp that goes from 0 at low to 1 at high|the clamped inverse lerp of x between low and high]",
        function: "linear_step",
        parameters: "low: f32, high: f32, x: f32",
        body: "return clamp((x - low) / (high - low), 0.0, 1.0);",
        rule: |arguments, _| {
            let [low, high, x] = [0, 1, 2].map(|at| arguments[at][0]);
            // With the edges in the wrong order the ramp falls.
            let [least, most] = [low.min(high), low.max(high)];
            if most - least < 0.05 {
                return None;
            }
            let share = (x.clamp(least, most) - least) / (most - least);
            one(if low < high { share } else { 1.0 - share })
        },
        ..HELPER
    },
    Helper {
        name: "bilinear-interpolation",
        thing: "[bilinear interpolation of four corner values|the bilinear blend of four values|a bilinear interpolation in a square|a mix of four corners by u and v]",
        function: "bilinear",
        parameters: "a: {T}, b: {T}, c: {T}, d: {T}, uv: vec2<f32>",
        result: "{T}",
        body: "let top = mix(a, b, uv.x);\nlet bottom = mix(c, d, uv.x);\nreturn mix(top, bottom, uv.y);",
        types: &["f32", "vec3<f32>", "vec4<f32>"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            let [u, v] = [arguments[4][0], arguments[4][1]];
            by_component(&arguments[..4], |x| {
                Some(
                    (1.0 - u) * (1.0 - v) * x[0]
                        + u * (1.0 - v) * x[1]
                        + (1.0 - u) * v * x[2]
                        + u * v * x[3],
                )
            })
        },
        ..HELPER
    },
    Helper {
        name: "quadratic-bezier",
        thing: "[a point on a quadratic Bezier curve|a quadratic Bezier curve at t|the quadratic bezier of three control points|the position at t on a bezier curve with three points]",
        function: "bezier_quadratic",
        parameters: "a: {T}, b: {T}, c: {T}, t: f32",
        result: "{T}",
        body: "let s = 1.0 - t;\nreturn s * s * a + 2.0 * s * t * b + t * t * c;",
        types: &["vec2<f32>", "vec3<f32>", "f32"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let lerp = |a: f64, b: f64| a + (b - a) * x[3];
                Some(lerp(lerp(x[0], x[1]), lerp(x[1], x[2])))
            })
        },
        ..HELPER
    },
    Helper {
        name: "cubic-bezier",
        thing: "[a point on a cubic Bezier curve|a cubic Bezier curve at t|the cubic bezier of four control points|the position at t on a bezier curve with four points]",
        function: "bezier_cubic",
        parameters: "a: {T}, b: {T}, c: {T}, d: {T}, t: f32",
        result: "{T}",
        body: "let s = 1.0 - t;\nreturn s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d;",
        types: &["vec2<f32>", "vec3<f32>", "f32"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let lerp = |a: f64, b: f64| a + (b - a) * x[4];
                let [p, q, r] = [lerp(x[0], x[1]), lerp(x[1], x[2]), lerp(x[2], x[3])];
                Some(lerp(lerp(p, q), lerp(q, r)))
            })
        },
        ..HELPER
    },
    Helper {
        name: "catmull-rom",
        thing: "[a point on a Catmull-Rom spline|Catmull-Rom interpolation of four points|the Catmull-Rom spline through b and c at t|a smooth spline through four points, Catmull-Rom]",
        function: "catmull_rom",
        parameters: "a: {T}, b: {T}, c: {T}, d: {T}, t: f32",
        result: "{T}",
        body: "let p = 2.0 * a - 5.0 * b + 4.0 * c - d;\nlet q = 3.0 * b - a - 3.0 * c + d;\nreturn 0.5 * (2.0 * b + (c - a) * t + p * t * t + q * t * t * t);",
        types: &["f32", "vec2<f32>", "vec3<f32>"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                // The Hermite form with half the difference of the neighbours as tangents.
                let (t, [from, to]) = (x[4], [(x[2] - x[0]) / 2.0, (x[3] - x[1]) / 2.0]);
                Some(
                    (2.0 * t.powi(3) - 3.0 * t * t + 1.0) * x[1]
                        + (t.powi(3) - 2.0 * t * t + t) * from
                        + (3.0 * t * t - 2.0 * t.powi(3)) * x[2]
                        + (t.powi(3) - t * t) * to,
                )
            })
        },
        ..HELPER
    },
    Helper {
        name: "hermite-interpolation",
        thing: "[a cubic Hermite interpolation with two tangents|the Hermite curve between two points with their tangents|cubic Hermite interpolation at t|a Hermite spline segment]",
        function: "hermite",
        parameters: "a: {T}, b: {T}, from_tangent: {T}, to_tangent: {T}, t: f32",
        result: "{T}",
        body: "let s = t * t * (3.0 - 2.0 * t);\nlet u = 1.0 - t;\nreturn mix(a, b, s) + t * u * u * from_tangent - t * t * u * to_tangent;",
        types: &["f32", "vec2<f32>", "vec3<f32>"],
        range: (-2.0, 2.0),
        rule: |arguments, _| {
            by_component(arguments, |x| {
                let t = x[4];
                Some(
                    (2.0 * t.powi(3) - 3.0 * t * t + 1.0) * x[0]
                        + (t.powi(3) - 2.0 * t * t + t) * x[2]
                        + (3.0 * t * t - 2.0 * t.powi(3)) * x[1]
                        + (t.powi(3) - t * t) * x[3],
                )
            })
        },
        ..HELPER
    },
    Helper {
        name: "midpoint-function",
        thing: "[the midpoint of two points|the point halfway between two points|the middle of a and b|the center between two positions]",
        function: "midpoint",
        parameters: "a: {T}, b: {T}",
        result: "{T}",
        body: "return (a + b) * 0.5;",
        types: PLACES,
        rule: |arguments, _| by_component(arguments, |x| Some(f64::midpoint(x[0], x[1]))),
        ..HELPER
    },
    Helper {
        name: "smooth-minimum",
        thing: "[a smooth minimum of two values with a radius of {n}|the polynomial smooth min of a and b, k = {n}|a soft minimum with smoothness {n}|smin of two distances with k {n}]",
        category: "geometry",
        function: "smooth_min",
        parameters: "a: f32, b: f32",
        body: "let h = max({n} - abs(a - b), 0.0) / {n};\nreturn min(a, b) - h * h * {n} * 0.25;",
        choices: &[0.1, 0.2, 0.25, 0.3, 0.5, 1.0, 2.0],
        range: (-2.0, 2.0),
        rule: |arguments, k| {
            let [a, b] = [arguments[0][0], arguments[1][0]];
            let apart = (a - b).abs();
            one(a.min(b)
                - if apart < k {
                    (k - apart).powi(2) / (4.0 * k)
                } else {
                    0.0
                })
        },
        ..HELPER
    },
    Helper {
        name: "triangle-wave",
        thing: "[a triangle wave between 0 and 1|a triangle wave with a period of one|the triangle wave of x|a zigzag that goes from 0 to 1 and back]",
        function: "triangle_wave",
        body: "return abs(fract(x) * 2.0 - 1.0);",
        rule: |arguments, _| {
            let place = arguments[0][0].rem_euclid(1.0);
            one(if place < 0.5 {
                1.0 - 2.0 * place
            } else {
                2.0 * place - 1.0
            })
        },
        ..HELPER
    },
    Helper {
        name: "square-wave",
        thing: "[a square wave that is 0 or 1|a square wave with a period of one|the square wave of x|an on-off wave, 1 in the second half of each period]",
        function: "square_wave",
        body: "return step(0.5, fract(x));",
        rule: |arguments, _| {
            let place = arguments[0][0].rem_euclid(1.0);
            if (place - 0.5).abs() < 1e-4 || !(1e-4..=0.9999).contains(&place) && place != 0.0 {
                return None;
            }
            one(f64::from(u8::from(place > 0.5)))
        },
        ..HELPER
    },
    Helper {
        name: "ping-pong",
        thing: "[x bouncing back and forth between 0 and {n}|a ping-pong of x with length {n}|x reflected into the range 0 to {n}|x going up to {n} and back down again]",
        function: "ping_pong",
        body: "let wrapped = x - floor(x / (2.0 * {n})) * 2.0 * {n};\nreturn {n} - abs(wrapped - {n});",
        choices: &[1.5, 2.0, 3.0, 4.0, 5.0],
        rule: |arguments, n| {
            let place = arguments[0][0].rem_euclid(2.0 * n);
            one(if place > n { 2.0 * n - place } else { place })
        },
        ..HELPER
    },
    Helper {
        name: "gaussian-function",
        thing: "[a Gaussian bell curve with sigma {n}|the gaussian of x with a standard deviation of {n}|a bell curve of width {n}, 1 at the center|exp(-x²/2σ²) with sigma = {n}]",
        function: "gaussian",
        body: "let u = x / {n};\nreturn exp(-0.5 * u * u);",
        choices: &[0.5, 1.5, 2.0, 2.5, 3.0, 4.0],
        rule: |arguments, n| one((-arguments[0][0].powi(2) / (2.0 * n * n)).exp()),
        ..HELPER
    },
    Helper {
        name: "exponential-decay",
        thing: "[exponential decay with a rate of {n}|an exponential falloff e^(-{n#}t)|a value that decays over time at rate {n}|exp(-{n#} * t)]",
        function: "decay",
        parameters: "t: f32",
        body: "return exp(-{n} * t);",
        choices: &[0.5, 1.5, 2.0, 3.0, 4.0, 5.0],
        range: (0.0, 4.0),
        rule: |arguments, n| one((-arguments[0][0] * n).exp()),
        ..HELPER
    },
    Helper {
        name: "power-curve",
        thing: "[x raised to the power of {n}|x to the power {n}|the power {n} of x|a power curve with exponent {n}]",
        function: "power_curve",
        parameters: "x: {T}",
        result: "{T}",
        body: "return pow(x, {N});",
        types: REAL,
        choices: &[0.5, 1.5, 2.2, 2.5, 3.0, 4.0, 5.0],
        range: (0.05, 3.0),
        rule: |arguments, n| by_component(arguments, |x| Some((n * x[0].ln()).exp())),
        ..HELPER
    },
    Helper {
        name: "quantize-function",
        thing: "[x quantized to {n} steps|x rounded down to {n} levels per unit|a staircase of x with {n} steps|a posterized value with {n} levels]",
        function: "quantize",
        parameters: "x: {T}",
        result: "{T}",
        body: "return floor(x * {n}) / {n};",
        types: REAL,
        choices: &[2.0, 3.0, 4.0, 5.0, 8.0, 10.0, 16.0],
        range: (0.0, 2.0),
        rule: |arguments, n| {
            by_component(arguments, |x| {
                let steps = x[0] * n;
                let is_whole = steps.fract() == 0.0;
                (is_whole || (steps - steps.round()).abs() > 1e-4).then(|| steps.floor() / n)
            })
        },
        ..HELPER
    },
    Helper {
        name: "degrees-to-radians",
        thing: "[an angle in radians from degrees|degrees converted to radians|the conversion from degrees to radians|radians from an angle in degrees]",
        function: "to_radians",
        parameters: "angle: {T}",
        result: "{T}",
        body: "return radians(angle);",
        types: REAL,
        range: (-360.0, 360.0),
        rule: |arguments, _| by_component(arguments, |x| Some(x[0] / 180.0 * std::f64::consts::PI)),
        ..HELPER
    },
    Helper {
        name: "radians-to-degrees",
        thing: "[an angle in degrees from radians|radians converted to degrees|the conversion from radians to degrees|degrees from an angle in radians]",
        function: "to_degrees",
        parameters: "angle: {T}",
        result: "{T}",
        body: "return degrees(angle);",
        types: REAL,
        range: (-6.0, 6.0),
        rule: |arguments, _| by_component(arguments, |x| Some(x[0] * 180.0 / std::f64::consts::PI)),
        ..HELPER
    },
    Helper {
        name: "bounce-out",
        thing: "[a bounce easing|the ease-out bounce curve of t|a bouncing ease out|an easing that bounces at the end]",
        category: "easing",
        function: "ease_bounce",
        parameters: "t: f32",
        body: "if t < 1.0 / 2.75 {\nreturn 7.5625 * t * t;\n}\nif t < 2.0 / 2.75 {\nlet s = t - 1.5 / 2.75;\nreturn 7.5625 * s * s + 0.75;\n}\nif t < 2.5 / 2.75 {\nlet s = t - 2.25 / 2.75;\nreturn 7.5625 * s * s + 0.9375;\n}\nlet s = t - 2.625 / 2.75;\nreturn 7.5625 * s * s + 0.984375;",
        range: (0.0, 1.0),
        rule: |arguments, _| {
            let t = arguments[0][0] * 2.75;
            // Four parabolas that open upwards and meet at 1.
            let (center, low) = [(0.0, 0.0), (1.5, 0.75), (2.25, 0.9375), (2.625, 0.984_375)]
                .into_iter()
                .rev()
                .find(|&(center, low): &(f64, f64)| {
                    t >= center - (1.0 - low).sqrt() || center == 0.0
                })?;
            one(low + (t - center).powi(2))
        },
        ..HELPER
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
