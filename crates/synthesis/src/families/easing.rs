//! Easing functions: a curve in one of three directions.

use super::helpers::one;
use crate::code::indent;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;

/// A curve from 0 to 1: how it begins.
struct Curve {
    name: &'static str,
    noun: &'static str,
    function: &'static str,
    /// An expression of `s`.
    code: &'static str,
    rule: fn(f64) -> f64,
}

const CURVES: [Curve; 9] = [
    Curve {
        name: "ease-quadratic",
        noun: "[quadratic|quad|quadratic|squared]",
        function: "quad",
        code: "s * s",
        rule: |t| t.powi(2),
    },
    Curve {
        name: "ease-cubic",
        noun: "[cubic|cubic|cubic|cubed]",
        function: "cubic",
        code: "s * s * s",
        rule: |t| t.powi(3),
    },
    Curve {
        name: "ease-quartic",
        noun: "[quartic|quart|fourth-power]",
        function: "quart",
        code: "s * s * s * s",
        rule: |t| t.powi(4),
    },
    Curve {
        name: "ease-quintic",
        noun: "[quintic|quint|fifth-power]",
        function: "quint",
        code: "s * s * s * s * s",
        rule: |t| t.powi(5),
    },
    Curve {
        name: "ease-sine",
        noun: "[sine|sinusoidal|sine wave]",
        function: "sine",
        code: "(1.0 - cos(s * 1.5708))",
        rule: |t| 2.0 * (t * std::f64::consts::FRAC_PI_4).sin().powi(2),
    },
    Curve {
        name: "ease-exponential",
        noun: "[exponential|expo|exp]",
        function: "expo",
        code: "exp2(10.0 * s - 10.0)",
        rule: |t| 1024.0_f64.powf(t) / 1024.0,
    },
    Curve {
        name: "ease-circular",
        noun: "[circular|circ|quarter-circle]",
        function: "circ",
        code: "(1.0 - sqrt(1.0 - s * s))",
        rule: |t| 1.0 - t.asin().cos(),
    },
    Curve {
        name: "ease-back",
        noun: "[back|overshooting|overshoot]",
        function: "back",
        code: "s * s * (2.70158 * s - 1.70158)",
        rule: |t| t.powi(3) + 1.70158 * (t.powi(3) - t.powi(2)),
    },
    Curve {
        name: "ease-elastic",
        noun: "[elastic|elastic|springy|spring]",
        function: "elastic",
        code: "(-exp2(10.0 * s - 10.0) * sin((10.0 * s - 10.75) * 2.0944))",
        rule: |t| {
            let angle = (10.0 * t - 10.75) * std::f64::consts::TAU / 3.0;
            -(2.0_f64.powf(10.0 * (t - 1.0))) * angle.sin()
        },
    },
];

fn ease(curve: &'static Curve, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let direction = sampler.below(3);
    let directions = ["ease-in", "ease-out", "ease-in-out"];
    slots.phrase("curve", curve.noun);
    slots.phrase("way", ["in", "out", "[in-out|in and out]"][direction]);
    slots.phrase(
        "speed",
        [
            "[slow at the start|that starts slowly|that speeds up|that accelerates|with a slow start]",
            "[slow at the end|that ends slowly|that slows down|that decelerates|with a slow end]",
            "[slow at both ends|that starts and ends slowly|that speeds up and then slows down|with a slow start and a slow end]",
        ][direction],
    );
    let code = curve.code;
    let body = match direction {
        0 => format!("let s = t;\nreturn {code};\n"),
        1 => format!("let s = 1.0 - t;\nreturn 1.0 - {code};\n"),
        _ => format!(
            "if t < 0.5 {{\nlet s = 2.0 * t;\nreturn 0.5 * {code};\n}}\nlet s = 2.0 - 2.0 * t;\nreturn 1.0 - 0.5 * {code};\n"
        ),
    };
    let name = ["ease_in", "ease_out", "ease_in_out"][direction];
    let rule = curve.rule;
    Task {
        form: Form::Function,
        modifiers: vec![directions[direction]],
        phrase: "[a {curve} ease {way} [curve|function of t|of t|]|{curve} easing ({way})|ease {way} {curve} of t|\
                 {curve} easing {speed}|[the|an] ease-{way} curve, {curve}|a {curve} easing curve {speed}|{curve} ease-{way}|\
                 t eased {way} with a {curve} curve|ease {way}, {curve}|{curve} {way} easing|{curve} ease, {way}|a {curve} timing function, ease {way}|the {curve} ease {way} for animations|t remapped by a {curve} ease-{way}|{curve} tween, {way}|a {curve} tween {speed}|a {curve} curve {speed}|an animation curve: {curve}, ease {way}|Penner's {curve} ease-{way}|motion eased {way} with a {curve} curve|progress t with a {curve} easing {speed}|easing function, {curve}, {way}|\
                 ¶I have a progress t from 0 to 1. a [function|helper] should ease it {way} with a {curve} curve|\
                 ¶[function|fn]. in: t in 0..1. out: {curve} ease-{way}|\
                 ¶fn(t: f32) -> f32, {curve} ease {way}|\
                 ¶how do [people|you] write {curve} ease {way} as a function|\
                 ¶my animation [looks|is] too mechanical. I need an easing function for it, {curve}, ease {way}|\
                 ¶the css people have ease-{way}. I want it as a wgsl function, {curve}|\
                 ¶tween helper. kind: {curve}. direction: {way}|\
                 ¶a function of t from 0 to 1 {speed}. it is the {curve} easing|\
                 ¶the {curve} one from easings.net, ease {way}, as a function|\
                 ¶something moves from a to b. give its time t a {curve} easing {speed}, in a function]"
            .into(),
        slots,
        code: format!("fn {name}_{}(t: f32) -> f32 {{\n{}}}\n", curve.function, indent(&body)),
        check: Check::Values {
            range: (0.0, 1.0),
            rule: Box::new(move |arguments: &[Buffer]| {
                let t = arguments[0][0];
                one(match direction {
                    0 => rule(t),
                    1 => 1.0 - rule(1.0 - t),
                    _ if t < 0.5 => rule(2.0 * t) / 2.0,
                    _ => 1.0 - rule(2.0 - 2.0 * t) / 2.0,
                })
            }),
        },
    }
}

pub(super) fn families() -> Vec<Family> {
    let family = |curve: &'static Curve| {
        Family::new("easing", curve.name, move |sampler| ease(curve, sampler))
    };
    CURVES.iter().map(family).collect()
}
