//! Pictures of distance fields: the distance as brightness or as two colors.

use super::light_pictures::{Draw, Shown, picture, rgb, shown};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const PICTURES: [(&str, &str, Draw); 2] = [
    ("signed-distance", "distance-as-brightness", brightness),
    ("signed-distance", "signed-distance-colors", two_sides),
];

pub(super) fn families() -> Vec<Family> {
    let pictures = PICTURES.iter().map(|(category, name, draw)| {
        Family::new(category, name, move |sampler| picture(*draw, sampler))
    });
    pictures.collect()
}

/// A shape of a distance picture: noun, the code of `d`, and the distance from the center.
type Field = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const FIELDS: [Field; 4] = [
    (
        "circle",
        "[circle|disc|centered circle|circle of radius 0.25]",
        "let d = length(p) - 0.25;",
        |x, y| x.hypot(y) - 0.25,
    ),
    (
        "square",
        "[square|box|centered square|square of half size 0.25]",
        "let q = abs(p) - vec2<f32>(0.25, 0.25);\nlet d = length(max(q, vec2<f32>(0.0, 0.0))) + min(max(q.x, q.y), 0.0);",
        |x, y| square(x, y, 0.25),
    ),
    (
        "segment",
        "[horizontal segment with a thickness of 0.1 to each side|horizontal capsule of half length 0.2 and radius 0.1|horizontal pill of half length 0.2 and radius 0.1]",
        "let d = length(vec2<f32>(max(abs(p.x) - 0.2, 0.0), p.y)) - 0.1;",
        |x, y| (x - x.clamp(-0.2, 0.2)).hypot(y) - 0.1,
    ),
    (
        "ring",
        "[ring of radius 0.25 and half width 0.05|circle line of radius 0.25, 0.05 thick to each side|annulus with radius 0.25 and half width 0.05]",
        "let d = abs(length(p) - 0.25) - 0.05;",
        |x, y| (x.hypot(y) - 0.25).abs() - 0.05,
    ),
];

/// The distance to the edge of a square, by the nearest point of the square or of its sides.
fn square(x: f64, y: f64, reach: f64) -> f64 {
    let (x, y) = (x.abs(), y.abs());
    if x < reach && y < reach {
        return -(reach - x).min(reach - y);
    }
    (x - x.min(reach)).hypot(y - y.min(reach))
}

fn brightness(front: &Color, _: &Color, sampler: &mut Sampler) -> Shown {
    let (modifier, shape, code, distance) = *sampler.pick(&FIELDS);
    let factor = *sampler.pick(&[2, 3, 4, 5]);
    let noun = "[the distance to the edge of a ^ as {color} brightness, times {a}|the distance field of a ^ in {color}, {a} times the distance, black on the edge|a {color} picture of the absolute distance to a ^, scaled by {a}|\
        the unsigned distance to a ^ as {color} intensity, multiplied by {a}|abs(d) * {a} of the sdf of a ^ in {color}|a visualization of the distance to the outline of a ^ in {color}, factor {a}|black on the outline of a ^ and more {color} the farther away, {a} per unit|\
        {color} times {a} times the distance to the edge of a ^, clamped|an sdf debug view of a ^ in {color}, brightness {a} times the distance|{color} that gets brighter away from the edge of a ^, slope {a}|the absolute sdf of a ^ as {color} light, scale {a}|\
        a {color} distance gradient around and inside a ^ with a black outline, factor {a}|\
        ¶take the distance to the edge of a ^ without its sign, multiply it by {a} and show it as {color} [light|brightness]|¶the outline of a ^ is black. from there {color} gets brighter on both sides, {a} per unit|\
        ¶color = {color} * min(abs(d) * {a}, 1), where d is the [sdf|signed distance] of a ^|¶how [can|do|would] I [visualize|show] how far [each|every] pixel is from the edge of a ^? as {color}, {a} times the distance|\
        ¶each pixel knows its distance to the edge of a ^. multiply it by {a} and use it as the brightness of {color}|¶sdf of a ^, absolute value, gain {a}, tint {color}|\
        ¶the farther from the edge of a ^, the more {color}. on the edge it is black and the slope is {a}|¶imagine a ^ in the center, not filled. I only want the distance to its edge, in {color}, times {a}|\
        ¶I have the sdf of a ^ and want to look at it: abs(d) times {a}, tinted {color}|¶distance field picture, shape: a ^, no sign, color {color}, scale {a}|\
         ¶in {color}: {a} times the distance to the edge of a ^, without the sign|¶times {a}, in {color}, the absolute distance to the outline of a ^]"
        .replace('^', shape);
    let tint = rgb(front);
    let mut field = shown(
        noun,
        words::count(factor),
        format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\n{code}\nlet color = {} * saturate(abs(d) * {});",
            front.code,
            float(factor as f64)
        ),
        move |[u, v], _| {
            let away = distance(u - 0.5, v - 0.5).abs();
            Some(tint.map(|part| part * (away * factor as f64).min(1.0)))
        },
    );
    field.modifiers.push(modifier);
    field
}

fn two_sides(front: &Color, back: &Color, sampler: &mut Sampler) -> Shown {
    let (modifier, shape, code, distance) = *sampler.pick(&FIELDS);
    let factor = *sampler.pick(&[2, 4, 5, 10]);
    let noun = "[the signed distance to a ^, {color} inside and {back} outside, black at the edge, scaled by {a}|an sdf debug view of a ^: {color} inside, {back} outside, {a} times the distance|the distance field of a ^ in {color} where negative and {back} where positive, times {a}|\
        a ^ sdf visualized with {color} for inside and {back} for outside, factor {a}|negative distances {color} and positive ones {back} for a ^, brightness {a} times the distance|the signed distance field of a ^ in two colors, {color} in, {back} out, slope {a}|\
        {color} inside a ^ and {back} outside, both fading to black at the edge, {a} per unit|the sign of the distance to a ^ as {color} or {back} and its size times {a} as brightness|a two color sdf of a ^, inside {color}, outside {back}, scale {a}|\
        a distance map of a ^ with {color} below zero and {back} above zero, gain {a}|inside a ^ {color}, outside {back}, dark near the outline by {a} times the distance|\
        ¶inside a ^ everything is {color}, outside {back}. both get darker toward the edge, the brightness is {a} times the distance|¶d = [sdf|signed distance] of a ^. if d < 0 {color}, else {back}, times min(abs(d) * {a}, 1)|\
        ¶I want to debug my sdf of a ^: {color} where it is negative, {back} where positive, abs(d) * {a} as brightness|¶how do I [show|see] the sign of a distance field? it's that of a ^, {color} in, {back} out, black on the edge, scale {a}|\
        ¶imagine a ^ in the center. its inside is {color} and its outside {back}, but at the edge it's black and grows by {a} per unit|¶signed distance to a ^. minus is {color}, plus is {back}, its size times {a} is the brightness|\
        ¶two colors for the sdf of a ^, in/out = {color}/{back}, dark at zero, factor {a}|¶the sdf of a ^ as a picture. negative values are {color}, positive ones {back}, [all|both] multiplied by {a} times the distance|\
        ¶show me on which side of a ^ a pixel is, {color} within and {back} beyond, and how far, with {a} times the distance as brightness|\
         ¶outside {back}, inside {color}: the sdf of a ^, black on the edge, {a} times the distance|¶{back} beyond the edge of a ^, {color} within it, brightness {a} times the distance to the edge|¶outside a ^ {back} and inside it {color}, dark at the edge, {a} times the distance]"
        .replace('^', shape);
    let (inner, outer) = (rgb(front), rgb(back));
    let mut field = shown(
        noun,
        words::count(factor),
        format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\n{code}\nlet side = select({}, {}, d < 0.0);\nlet color = side * saturate(abs(d) * {});",
            back.code,
            front.code,
            float(factor as f64)
        ),
        move |[u, v], _| {
            let d = distance(u - 0.5, v - 0.5);
            let side = if d < 0.0 { inner } else { outer };
            Some(side.map(|part| part * (d.abs() * factor as f64).min(1.0)))
        },
    );
    field.modifiers.push(modifier);
    field
}
