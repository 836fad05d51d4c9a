//! Colors between others: toward white, black or gray, and along ramps and gradients.

use super::function;
use crate::color::Color;
use crate::families::helpers::by_component;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;

/// Colors moved toward white, black or mid gray.
pub(super) fn toward_neutral(sampler: &mut Sampler) -> Task {
    let (modifier, neutral, verb, art, code, level): (_, &str, &str, &str, &str, f64) = *sampler
        .pick(&[
            (
                "to-white",
                "white",
                "[lightened|made lighter]",
                "tint",
                "mix(color, vec3<f32>(1.0), amount)",
                1.0,
            ),
            (
                "to-black",
                "black",
                "[darkened|made darker]",
                "shade",
                "color * (1.0 - amount)",
                0.0,
            ),
            (
                "to-gray",
                "mid gray",
                "[toned|muted]",
                "tone",
                "mix(color, vec3<f32>(0.5), amount)",
                0.5,
            ),
        ]);
    let phrase = "[a color mixed with <w> by an amount|a color <v> by mixing in <w>, the amount is an argument|a color moved toward <w> by a given amount|a <a> of a color: an amount of <w> mixed in|mix(color, <w>, amount)|the <a> of a color with an amount of <w>|\
        ¶[function|helper|fn] to mix <w> into a color by an amount|¶fn(color: vec3, amount: f32) -> vec3, amount of <w> mixed in|¶painters call it a <a>: color plus some <w>. function of color and amount|\
        ¶in: color, amount. out: the color moved that far toward <w>. function please|¶how do I move a color toward <w> in a function? 0 leaves it, 1 gives <w>|¶I need hover colors: function that takes a color and goes an amount toward <w>]"
        .replace("<w>", neutral)
        .replace("<v>", verb)
        .replace("<a>", art);
    function(
        vec![modifier],
        phrase,
        Slots::default(),
        (
            &format!("{art}(color: vec3<f32>, amount: f32) -> vec3<f32>"),
            &format!("return {code};"),
        ),
        Box::new(move |x| by_component(x, |c| Some(c[0] + (level - c[0]) * c[1]))),
    )
}

/// A ramp of colors: a modifier, its colors, its name, the code and the value of a channel.
type Ramp = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(f64) -> [f64; 3],
);

const RAMPS: [Ramp; 5] = [
    (
        "fire",
        "black over red and yellow to white",
        "[fire|hot metal|heat]",
        "saturate(vec3<f32>(3.0 * t, 3.0 * t - 1.0, 3.0 * t - 2.0))",
        |t| [t * 3.0, t * 3.0 - 1.0, t * 3.0 - 2.0],
    ),
    (
        "thermal",
        "blue over cyan, green and yellow to red",
        "[thermal|rainbow heat map|cold to hot]",
        "saturate(vec3<f32>(4.0 * t - 2.0, 2.0 - abs(4.0 * t - 2.0), 2.0 - 4.0 * t))",
        |t| {
            [
                4.0 * (t - 0.5),
                (4.0 * t).min(4.0 - 4.0 * t),
                4.0 * (0.5 - t),
            ]
        },
    ),
    (
        "green-to-red",
        "green over yellow to red",
        "[traffic light|risk|load]",
        "saturate(vec3<f32>(2.0 * t, 2.0 - 2.0 * t, 0.0))",
        |t| [t + t, 2.0 * (1.0 - t), 0.0],
    ),
    (
        "red-to-green",
        "red over yellow to green",
        "[health|health bar|score]",
        "saturate(vec3<f32>(2.0 - 2.0 * t, 2.0 * t, 0.0))",
        |t| [2.0 * (1.0 - t), t + t, 0.0],
    ),
    (
        "diverging",
        "blue over white to red",
        "[diverging|cool-warm|difference]",
        "saturate(vec3<f32>(2.0 * t, 1.0 - abs(2.0 * t - 1.0), 2.0 - 2.0 * t))",
        |t| [t * 2.0, 1.0 - (2.0 * t - 1.0).abs(), (1.0 - t) * 2.0],
    ),
];

pub(super) fn ramp(sampler: &mut Sampler) -> Task {
    let (modifier, colors, name, code, rule) = *sampler.pick(&RAMPS);
    let phrase = "[a color from <c> for t from 0 to 1|a color ramp from <c> at t|a <n> palette: <c>|the color of a value from 0 to 1, from <c>|a colormap from <c>, piecewise linear|a <n> color map that goes from <c>|\
        ¶<n> palette function, from <c>|¶[function|helper|fn] for a color ramp from <c>|¶fn(t: f32) -> vec3, color map from <c>|¶how do I color a value from 0 to 1 in a function? it should go from <c>|\
        ¶in: t from 0 to 1. out: color from <c>, evenly spaced. function please|¶my data goes from 0 to 1 and I want to color it from <c>. function please|¶<c>: color as a function of t]"
        .replace("<c>", colors)
        .replace("<n>", name);
    function(
        vec![modifier],
        phrase,
        Slots::default(),
        ("palette(t: f32) -> vec3<f32>", &format!("return {code};")),
        Box::new(move |x| Some(rule(x[0][0]).map(|part| part.clamp(0.0, 1.0)).to_vec())),
    )
}

/// A gradient of two or three colors that are told.
pub(super) fn told_gradient(sampler: &mut Sampler) -> Task {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    let ends = [&first, &second, &third].map(|color| color.rgb.map(f64::from));
    let through = sampler.chance(0.4);
    let mut body = format!(
        "let first = {};\nlet second = {};\n",
        first.code, second.code
    );
    body += &if through {
        format!(
            "let third = {};\nlet lower = mix(first, second, saturate(2.0 * t));\nreturn mix(lower, third, saturate(2.0 * t - 1.0));",
            third.code
        )
    } else {
        "return mix(first, second, t);".to_owned()
    };
    let mut slots = Slots::default();
    slots.value("a", first.ways);
    slots.value("b", second.ways);
    slots.value("c", third.ways);
    let colors = if through {
        "{a} over {b} to {c}"
    } else {
        "{a} to {b}"
    };
    let phrase = "[the color at t of a gradient from <c>|a color from <c> by t|a blend from <c> for t from 0 to 1|the color that t stands for on a ramp from <c>|gradient from <c>, at t|\
        ¶gradient function from <c>, t from 0 to 1|¶[function|helper|fn] that returns a color from <c> for t|¶fn(t: f32) -> vec3, from <c>|¶how do I go from <c> in a function? t runs from 0 to 1|\
        ¶in: t. out: the color between, from <c>. function please|¶I have a value from 0 to 1 that should be shown in colors from <c>. function please|¶color by value, from <c>, as a function of t]"
        .replace("<c>", colors);
    function(
        if through {
            vec!["three-colors"]
        } else {
            Vec::new()
        },
        phrase,
        slots,
        ("gradient(t: f32) -> vec3<f32>", &body),
        Box::new(move |x| {
            let t = x[0][0];
            let (from, to, share) = match (through, t < 0.5) {
                (false, _) => (ends[0], ends[1], t),
                (true, true) => (ends[0], ends[1], 2.0 * t),
                (true, false) => (ends[1], ends[2], 2.0 * t - 1.0),
            };
            Some(
                (0..3)
                    .map(|at| from[at] * (1.0 - share) + to[at] * share)
                    .collect(),
            )
        }),
    )
}
