//! Expressions of told numbers, vectors and colors.

use crate::code::float;
use crate::color::Color;
use crate::families::helpers::{LUMA, dot};
use crate::families::literals::{Value, drawn};
use crate::sampler::Sampler;
use crate::words;

/// A function of one literal: what it is called, the phrase with `{a}`, the code, and what it is worth.
type Formula = (&'static str, &'static str, &'static str, fn(f64) -> f64);

const FORMULAS: [Formula; 5] = [
    (
        "absolute",
        "[the absolute value of {a}|abs({a})|abs of {a}|the magnitude of the number {a}|{a} without its sign|how far {a} is from zero|¶abs({a}) in wgsl, just the expression|¶I have {a} and want it without the sign. one expression|¶what is the absolute value of {a}, as an expression]",
        "abs({a})",
        |x| x.max(-x),
    ),
    (
        "sign",
        "[the sign of {a}|sign({a})|the signum of {a}|the sign of {a} as -1, 0 or 1|1 or -1 depending on the sign of {a}|¶sign({a}) in wgsl, just the expression|¶is {a} positive or negative? expression that gives 1 or -1, with sign|¶what is the sign of {a}, as an expression]",
        "sign({a})",
        |x| if x < 0.0 { -1.0 } else { 1.0 },
    ),
    (
        "rounded",
        "[{a} rounded to the nearest whole number|round({a})|{a} rounded to the nearest integer|the whole number nearest to {a}|the integer closest to {a}|¶round({a}) in wgsl, just the expression|¶I have {a} and want the nearest whole number. one expression|¶what is {a} rounded to the nearest integer, as an expression]",
        "round({a})",
        |x| (x + 0.5).floor(),
    ),
    (
        "truncated",
        "[{a} truncated|trunc({a})|the whole part of {a}|{a} with the decimals cut off|{a} rounded toward zero|the integer part of {a}|¶trunc({a}) in wgsl, just the expression|¶I have {a} and want to drop what is after the point, toward zero. one expression|¶what is {a} truncated, as an expression]",
        "trunc({a})",
        |x| x - x % 1.0,
    ),
    (
        "saturated",
        "[{a} saturated|saturate({a})|saturate of {a}|{a} saturated to the unit range|the saturate builtin on {a}|¶saturate({a}) in wgsl, just the expression|¶I have {a} and want it saturated. one expression|¶what is {a} after saturate, as an expression]",
        "saturate({a})",
        |x| x.clamp(0.0, 1.0),
    ),
];

const AXES: [&str; 3] = ["x", "y", "z"];

fn axis(at: usize) -> String {
    let parts = [0, 1, 2].map(|other| if other == at { "1.0" } else { "0.0" });
    format!("vec3<f32>({})", parts.join(", "))
}

pub(super) const VALUES: [Value; 7] = [
    Value {
        name: "plain-number-function",
        draw: |slots, sampler| {
            let (modifier, phrase, code, worth) = *sampler.pick(&FORMULAS);
            // Not near a half, where it is rounded to the even number.
            let size = sampler.int(0, 12) as f64 + *sampler.pick(&[0.2, 0.25, 0.3, 0.7, 0.75, 0.8]);
            let size = (size * 100.0).round() / 100.0;
            let a = if sampler.chance(0.5) { -size } else { size };
            slots.text("a", a.to_string());
            drawn(
                &[modifier],
                phrase,
                code.replace("{a}", &float(a)),
                &[worth(a)],
            )
        },
    },
    Value {
        name: "color-mix-value",
        draw: |slots, sampler| {
            let first = Color::sample(sampler);
            let second = Color::sample_other_than(&[&first], sampler);
            slots.value("color", first.ways);
            slots.value("other", second.ways);
            let share = *sampler.pick(&[0.5, 0.5, 0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.75]);
            slots.value(
                "share",
                [
                    words::percent(share),
                    words::percent(share),
                    words::decimal(share),
                ]
                .concat(),
            );
            slots.value("percent", words::percent(share));
            slots.value("t", words::decimal(share));
            let phrase = if share == 0.5 {
                "[the rgb value of {color} and {other} mixed half and half|the value of mixing {color} and {other} half and half, as a vec3|an equal mix of the colors {color} and {other}, as an rgb value|\
                 the color value halfway between {color} and {other}|half {color} and half {other} as an rgb value|the vec3 of {color} and {other} mixed 50:50|\
                 ¶expression mixing {color} and {other} half and half|¶[an expression|expression] that mixes {color} and {other} [equally|half and half|in equal parts]|\
                 ¶expression: {color} and {other} [mixed|blended] [half and half|50/50|in equal parts]|¶expression: half {color}, half {other}|¶mix {color} and {other} equally, just the expression|\
                 ¶what is {color} mixed with as much {other}? one vec3 expression|¶I pour the same amount of {color} and {other} together. expression for that color|¶expression for the average of {color} and {other}|\
                 ¶the middle color of {color} and {other}, one vec3 expression|¶as much {other} as {color}, mixed, expression|¶b = {other}, a = {color}, mix(a, b, 0.5), expression|¶how do I get the color between {color} and {other}, half and half, in one expression]"
            } else {
                "[the rgb value of {color} mixed with {percent} {other}|{color} with {percent} {other} mixed in, as a vec3 value|mix of {color} and {other} by {t}, as a color value|the vec3 of mixing {color} with {percent} {other}|\
                 the rgb value of {color} with {percent} of {other} in it|the vec3 of {color} mixed with {percent} {other}|\
                 ¶[an expression|expression] that mixes {color} with {percent} {other}|¶expression mixing {percent} of {other} into {color}|¶expression: {color} [mixed|blended] with {percent} {other}|\
                 ¶expression: mix {color} and {other} by {t}|¶mix {color} with {percent} of {other}, just the expression|¶what is {color} with {percent} of {other} in it? one vec3 expression|\
                 ¶I add {percent} {other} to {color}, the rest stays {color}. expression for that color|¶expression for {color} moved {share} of the way to {other}|\
                 ¶expression: {percent} {other}, the rest {color}|¶{other} makes {percent} of the mix, {color} all the rest. the vec3 as an expression|¶b = {other}, a = {color}, mix(a, b, {t}), expression|¶a vec3 that is {color} with a share of {other}, {percent}, just the expression|\
                 ¶expression: toward {other} from {color}, {share} of the way|¶put {percent} {other} into {color}, one expression|¶how do I mix {color} with {percent} {other} in one vec3 expression|¶color: {color}. added: {other}, {percent}. the mix as an expression|the color {share} of the way from {color} to {other}, as a vec3 value]"
            };
            let worth = [0, 1, 2].map(|at| {
                f64::from(first.rgb[at]) * (1.0 - share) + f64::from(second.rgb[at]) * share
            });
            let modifiers: &[&str] = if share == 0.5 { &["equal"] } else { &[] };
            drawn(
                modifiers,
                phrase,
                format!("mix({}, {}, {share})", first.code, second.code),
                &worth,
            )
        },
    },
    Value {
        name: "color-filter-value",
        draw: |slots, sampler| {
            let light = Color::sample(sampler);
            let glass = Color::sample_other_than(&[&light], sampler);
            slots.value("light", light.ways);
            slots.value("glass", glass.ways);
            let worth = [0, 1, 2].map(|at| f64::from(light.rgb[at]) * f64::from(glass.rgb[at]));
            drawn(
                &[],
                "[the rgb value of {light} light filtered by {glass} glass|{light} light [after|behind] {glass} glass, as a color value|the vec3 product of the colors {light} and {glass}|{light} light through a {glass} filter, as an rgb value|\
                 the rgb value of {light} times {glass}, channel by channel|what {glass} glass leaves of {light} light, as a vec3|the value of {light} light behind a {glass} gel|\
                 ¶expression: {light} light [filtered by|through|behind] {glass} glass|¶expression for {light} light filtered by {glass} glass|¶[an expression|expression] that filters {light} light through {glass} glass|\
                 ¶expression: {light} times {glass}, per channel|¶multiply the color {light} by the color {glass}, just the expression|¶what comes through {glass} glass when the light is {light}? one vec3 expression|\
                 ¶I shine {light} light through a {glass} filter. expression for the color behind it|¶light = {light}, glass = {glass}. I only need the expression light * glass|\
                 ¶{glass} glass in front of {light} light, the color behind it as an expression|¶expression: what {glass} glass lets through of {light} light|¶the glass is {glass}, the light {light}. the color behind, one vec3 expression|¶vec3 of {light} times vec3 of {glass}, expression]",
                format!("{} * {}", light.code, glass.code),
                &worth,
            )
        },
    },
    Value {
        name: "color-luminance-value",
        draw: |slots, sampler| {
            let color = Color::sample(sampler);
            slots.value("color", color.ways);
            let rgb = color.rgb.map(f64::from);
            drawn(
                &[],
                "[the luminance of {color}|the luminance of the color {color}|how bright {color} is, as a luminance|the Rec. 709 luminance of {color}|the relative luminance of {color} as one float|the luma of {color}, Rec. 709 weights|\
                 {color} dotted with the luminance weights|the brightness of {color} by the luminance weights|\
                 ¶expression for the luminance of {color}|¶expression: luminance of {color}|¶the luminance of {color}, [inline|just the expression]|¶how bright is {color}? its luminance as one expression|\
                 ¶I have {color} and need its luminance, 0.2126 r + 0.7152 g + 0.0722 b. one expression|¶expression: dot of {color} with (0.2126, 0.7152, 0.0722)|¶what is the luminance of {color}? [write the expression|as an expression]|\
                 ¶c = {color}. I only need the expression for its Rec. 709 luminance|the luminance value of the color {color}|¶expression: how bright is {color}, by luminance|¶luminance of {color} as a float expression|\
                 ¶Rec. 709 luminance of {color}, expression|¶one float: the luminance of {color}|¶expression please for how bright {color} is to the eye, luminance|¶luminance, color {color}, one expression]",
                format!("dot({}, vec3<f32>(0.2126, 0.7152, 0.0722))", color.code),
                &[dot(&LUMA, &rgb)],
            )
        },
    },
    Value {
        name: "axes-cross-value",
        draw: |slots, sampler| {
            let first = sampler.below(3);
            let second = (first + 1 + sampler.below(2)) % 3;
            slots.text("a", AXES[first]);
            slots.text("b", AXES[second]);
            let third = 3 - first - second;
            let sign = if second == (first + 1) % 3 { 1.0 } else { -1.0 };
            let worth = [0, 1, 2].map(|at| if at == third { sign } else { 0.0 });
            drawn(
                &[],
                "[the cross product of the {a} and {b} axes|the cross product of the {a} axis and the {b} axis|the {a} axis cross the {b} axis|{a} axis x {b} axis|the vector product of the {a} axis with the {b} axis|\
                 the cross product of the unit vectors along {a} and {b}|\
                 ¶expression: cross product of the {a} and {b} axes|¶expression for the cross product of the {a} and {b} axes|¶expression: {a} axis cross {b} axis|¶cross of the {a} axis and the {b} axis, [inline|just the expression]|\
                 ¶what is the {a} axis crossed with the {b} axis? one expression with cross|¶I need the vector at right angles to the {a} and the {b} axis, by cross({a}, {b}), as an expression|\
                 ¶expression with the cross builtin of the unit vector along {a} and the one along {b}|\
                 ¶{a} cross {b}, both unit axes, expression|¶expression: unit vector {a} cross unit vector {b}|¶please the cross product, first the {a} axis, then the {b} axis, expression]",
                format!("cross({}, {})", axis(first), axis(second)),
                &worth,
            )
        },
    },
    Value {
        name: "gray-value",
        draw: |slots, sampler| {
            let level = sampler.int(1, 19) as f64 * 0.05;
            let level = (level * 100.0).round() / 100.0;
            slots.value("level", words::decimal(level));
            slots.value("percent", words::percent(level));
            drawn(
                &[],
                "[a gray of {percent} as a vec3|a gray with {percent} brightness, as an rgb value|a gray color with all channels {level}|the gray level {level} as a vec3|a {percent} gray as a color vector|gray, {percent}, as a vec3|the rgb vector of the gray with the value {level}|a vec3 with a neutral gray of {level}|\
                 ¶expression: {percent} gray|¶expression for a gray of {percent}|¶expression: gray with brightness {level}, as an rgb vector|¶gray {level} as a vec3, just the expression|\
                 ¶I need a gray that is {percent} white. one vec3 expression|¶how do I write a {percent} gray as an rgb expression|¶expression for a color with r, g and b all {level}|{percent} gray as an rgb vector|¶expression: a vec3 gray of {level}|¶{percent} gray as one vec3 expression|\
                 ¶vec3 gray {level}, expression|¶r = g = b = {level}, as a vec3 expression|¶expression please for {percent} of white as gray, vec3|¶{percent} bright gray, one vec3, expression]",
                format!("vec3<f32>({})", float(level)),
                &[level; 3],
            )
        },
    },
    Value {
        name: "decimal-distance-value",
        draw: |slots, sampler| {
            let place = |sampler: &mut Sampler| {
                [0, 1]
                    .map(|_| sampler.int(1, 19) as f64 * 0.05)
                    .map(|part| (part * 100.0).round() / 100.0)
            };
            let from_origin = sampler.chance(0.5);
            let (a, b) = (place(sampler), place(sampler));
            let a = if from_origin { [0.0, 0.0] } else { a };
            let code = |[x, y]: [f64; 2]| format!("vec2<f32>({}, {})", float(x), float(y));
            slots.text("b", format!("({}, {})", b[0], b[1]));
            if from_origin {
                slots.value(
                    "a",
                    vec!["the origin".into(), "the origin".into(), "(0, 0)".into()],
                );
            } else {
                slots.text("a", format!("({}, {})", a[0], a[1]));
            }
            let modifiers: &[&str] = if from_origin { &["from-origin"] } else { &[] };
            drawn(
                modifiers,
                "[the distance from {a} to the point {b}|the 2D distance of {a} and {b}|how far the 2D point {b} is away from {a}|the uv distance from {a} to {b}|the distance between the places {a} and {b}|\
                 ¶expression for the distance from {a} to {b}|¶expression: distance from {a} to {b}|¶expression: how far is {b} from {a}|¶distance between {a} and {b}, just the expression|\
                 ¶what is the distance from {a} to {b}? [one expression|as an expression]|¶I go straight from {a} to {b}. how far is that, as an expression with distance|¶expression that measures from {a} to {b}|\
                 ¶expression: straight line length between {a} and {b}|¶how far apart are {a} and {b}? one expression|¶to {b} from {a}, the distance, expression]",
                format!("distance({}, {})", code(a), code(b)),
                &[(a[0] - b[0]).hypot(a[1] - b[1])],
            )
        },
    },
];
