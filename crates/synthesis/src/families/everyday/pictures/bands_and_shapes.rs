//! Bands across the screen, and shapes on gradients and patterns.

use super::{At, in_cell, odd, rgb, two_colors};
use crate::code::float;
use crate::families::divided::several;
use crate::families::effects::blend;
use crate::families::layers::{Roles, below, whole};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;
use crate::words;

const BANDS: &str = "[four equal AXIS bands in {color}, {color2}, {color3} and {color4}|a flag with four AXIS stripes: {color}, {color2}, {color3}, {color4} from START|four AXIS bands from START: {color}, {color2}, {color3}, {color4}|\
    the screen in four AXIS strips, {color}, {color2}, {color3} and {color4}|four AXIS stripes of equal size in {color}, {color2}, {color3} and {color4}|AXIS quarters in {color}, {color2}, {color3} and {color4} from START|\
    {color}, {color2}, {color3} and {color4} as four AXIS bands|a four-color AXIS striped flag in {color}, {color2}, {color3} and {color4}|\
    ¶cut the screen into four equal AXIS bands. from START: {color}, {color2}, {color3}, {color4}|¶four AXIS stripes: {color}, {color2}, {color3}, {color4}|¶[I want|I need|draw] four AXIS bands, first {color}, then {color2}, {color3}, and last {color4}|\
    ¶floor(uv.COORD * 4): 0 {color}, 1 {color2}, 2 {color3}, 3 {color4}|¶how do I draw a flag with four AXIS bands? from START {color}, {color2}, {color3}, {color4}|¶I have four colors, {color}, {color2}, {color3}, {color4}. each gets a quarter of the screen as a AXIS band, from START|\
    ¶AXIS bands of a quarter each, beginning at START: {color}, {color2}, {color3}, {color4}, no blending|¶bands: 4, AXIS. colors from START: {color}, {color2}, {color3}, {color4}|\
    ¶four AXIS bands. the last one is {color4}, before it {color3}, before that {color2}, and the first (at START) is {color}|¶{color} at START, {color4} at the other end, between them {color2} and then {color3}, four equal AXIS bands|¶four colors as AXIS bands from START, hard edges: {color}, {color2}, {color3}, {color4}]";

/// The direction of bands: what they are called, where they begin, and their coordinate.
fn direction(sampler: &mut Sampler) -> (&'static str, &'static str, &'static str, usize) {
    *sampler.pick(&[
        ("vertical", "the left", "x", 0),
        ("horizontal", "the top", "y", 1),
    ])
}

pub(super) fn four_bands(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3", "color4"], sampler);
    let all = colors.clone().map(|color| rgb(&color));
    let [a, b, c, d] = colors.map(|color| color.code);
    let (axis, start, name, at) = direction(sampler);
    picture(
        vec![axis],
        BANDS
            .replace("AXIS", axis)
            .replace("START", start)
            .replace("COORD", name),
        slots,
        &format!(
            "let low = mix({a}, {b}, step(0.25, uv.{name}));\nlet high = mix({c}, {d}, step(0.75, uv.{name}));\nlet color = mix(low, high, step(0.5, uv.{name}));"
        ),
        move |uv| {
            let band = whole(uv[at] * 4.0)?.clamp(0.0, 3.0);
            all.get(band as usize).copied()
        },
    )
}

const BAND: &str = "[a AXIS {color} band in the middle of a {back} screen, {w%} of the SIZE|a {back} screen with a centered AXIS {color} band that covers {w%} of the SIZE|a {color} AXIS stripe of SIZE {w} across the center of {back}|\
    a {back} background and one AXIS {color} stripe through the middle, {w} of the SIZE|one AXIS {color} band in the center on {back}, it takes {w%} of the SIZE|a flag in {back} with one AXIS {color} band in the middle, {w%} of the SIZE|\
    a {back} flag with a centered AXIS {color} stripe, {w} of the SIZE|{back}, then {color}, then {back} again as AXIS bands, the middle one {w%} of the SIZE|\
    ¶the screen is {back}. through the middle runs a AXIS {color} band, {w%} of the SIZE|¶one AXIS band, {color} on {back}, centered, {w} of the SIZE|¶[I want|draw|I need] a single AXIS {color} stripe in the middle of {back}. it covers {w%} of the SIZE|\
    ¶abs(uv.COORD - 0.5) <= {w} / 2 is {color}, the rest {back}|¶how do I put one AXIS {color} band across the center of a {back} screen? it should take {w%} of the SIZE|¶AXIS band: {color}, centered, {w%} of the SIZE. background: {back}|\
    ¶both sides are {back}, between them is a AXIS {color} band with {w%} of the SIZE|¶like a ribbon around a {back} parcel: a AXIS {color} band in the middle, {w} of the SIZE]";

pub(super) fn middle_band(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (axis, _, name, at) = direction(sampler);
    let w = *sampler.pick(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    slots.value("w", words::decimal(w));
    slots.value("w%", words::percent(w));
    let size = if at == 0 { "width" } else { "height" };
    let phrase = BAND
        .replace("AXIS", axis)
        .replace("SIZE", size)
        .replace("COORD", name);
    let half = w / 2.0;
    two_colors(
        Roles::Figure,
        (vec![axis], phrase, slots),
        &format!("let inside = step(abs(uv.{name} - 0.5), {});", float(half)),
        move |uv| below((uv[at] - 0.5).abs() - half),
        sampler,
    )
}

/// What is behind a shape: its phrase, the statements that compute `t`, and how much of `{second}` there is.
type Ground = (&'static str, &'static str, fn([f64; 2]) -> Option<f64>);

pub(super) const GRADIENTS: [Ground; 2] = [
    (
        "[a vertical gradient from {back} to {second}|a background that fades from {back} at the top to {second} at the bottom|a top to bottom gradient from {back} to {second}|a gradient with {back} at the top and {second} at the bottom]",
        "let t = uv.y;",
        |[_, y]| Some(y),
    ),
    (
        "[a horizontal gradient from {back} to {second}|a background that fades from {back} on the left to {second} on the right|a left to right gradient from {back} to {second}|a gradient with {back} on the left and {second} on the right]",
        "let t = uv.x;",
        |[x, _]| Some(x),
    ),
];

pub(super) const CHECKS: [Ground; 2] = [
    (
        "[a {back} and {second} checkerboard|a checkerboard of {back} and {second}|a {back}/{second} checkerboard|a {back} and {second} checkered background]",
        "let cell = floor(uv * 8.0);\nlet t = (cell.x + cell.y) % 2.0;",
        |[x, y]| Some((odd(x * 8.0)? - odd(y * 8.0)?).abs()),
    ),
    (
        "[a 4 by 4 checkerboard of {back} and {second}|a {back} and {second} checkerboard with 4 by 4 cells|a {back}/{second} checkerboard, 4 by 4]",
        "let cell = floor(uv * 4.0);\nlet t = (cell.x + cell.y) % 2.0;",
        |[x, y]| Some((odd(x * 4.0)? - odd(y * 4.0)?).abs()),
    ),
];

pub(super) const STRIPES: [Ground; 2] = [
    (
        "[vertical {back} and {second} stripes|vertical stripes in {back} and {second}|a background of vertical {back} and {second} stripes]",
        "let t = floor(uv.x * 8.0) % 2.0;",
        |[x, _]| odd(x * 8.0),
    ),
    (
        "[horizontal {back} and {second} stripes|horizontal stripes in {back} and {second}|a background of horizontal {back} and {second} stripes]",
        "let t = floor(uv.y * 8.0) % 2.0;",
        |[_, y]| odd(y * 8.0),
    ),
];

pub(super) const DOTS: [Ground; 2] = [
    (
        "[a {back} background with {second} polka dots|a polka dot background, {second} on {back}|{second} polka dots on {back}|a dotted background in {back} with {second} dots]",
        "let q = fract(uv * 8.0) - vec2<f32>(0.5, 0.5);\nlet t = step(length(q), 0.3);",
        |uv| spots(uv, 8.0),
    ),
    (
        "[a {back} background with 4 by 4 {second} dots|4 by 4 {second} polka dots on {back}|four rows of four {second} dots on {back}]",
        "let q = fract(uv * 4.0) - vec2<f32>(0.5, 0.5);\nlet t = step(length(q), 0.3);",
        |uv| spots(uv, 4.0),
    ),
];

fn spots(uv: [f64; 2], n: f64) -> Option<f64> {
    let [x, y] = in_cell(&At {
        uv,
        n,
        m: n,
        w: 0.0,
    })?;
    below(x.hypot(y) - 0.3)
}

const ON: &str = "[a {color} SHAPE on GROUND|a {color} SHAPE over GROUND|a {color} SHAPE in front of GROUND|a centered {color} SHAPE on GROUND|GROUND with a {color} SHAPE in the center|GROUND and a {color} SHAPE on top of it|\
    a {color} SHAPE in the middle of the screen, behind it GROUND|a {color} SHAPE against GROUND|a {color} SHAPE, background: GROUND|one {color} SHAPE in the center on GROUND|\
    ¶draw a {color} SHAPE. the background is GROUND|¶background: GROUND. in the middle a {color} SHAPE|¶first GROUND, then a {color} SHAPE on top in the center|¶how do I put a {color} SHAPE on GROUND|\
    ¶[I want|I need|make] GROUND. in front of it is a {color} SHAPE|¶{color} SHAPE, behind it GROUND|¶the screen shows GROUND, and a {color} SHAPE sits in the center|¶two layers: GROUND at the back, a {color} SHAPE in front|\
    ¶my background is GROUND. now put a {color} SHAPE in the middle|\
    ¶SHAPE in {color}, centered. behind: GROUND|¶put GROUND behind a {color} SHAPE that is in the center|¶in front a {color} SHAPE in the middle, at the back GROUND|¶the background shows GROUND and the SHAPE in the center is {color}|\
    ¶GROUND first. on top of that one {color} SHAPE, centered|¶middle: a {color} SHAPE. all around it: GROUND|¶SHAPE: {color}. around it: GROUND]";

/// A shape: its noun, the statements that compute `inside`, and how far a place is outside.
type Shape = (&'static str, &'static str, fn(f64, f64) -> f64);

const SHAPES: [Shape; 3] = [
    (
        "[circle|disc]",
        "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(d, 0.3);",
        |x, y| x.hypot(y) - 0.3,
    ),
    (
        "square",
        "let p = abs(uv - vec2<f32>(0.5, 0.5));\nlet inside = step(max(p.x, p.y), 0.3);",
        |x, y| x.abs().max(y.abs()) - 0.3,
    ),
    (
        "ring",
        "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(abs(d - 0.3), 0.05);",
        |x, y| (x.hypot(y) - 0.3).abs() - 0.05,
    ),
];

pub(super) fn on_ground(grounds: &[Ground; 2], sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "back", "second"], sampler);
    let [front, first, second] = colors.clone().map(|color| rgb(&color));
    let [shape, a, b] = colors.map(|color| color.code);
    let (ground, statements, share) = *sampler.pick(grounds);
    let (noun, lines, outside) = *sampler.pick(&SHAPES);
    picture(
        Vec::new(),
        ON.replace("GROUND", ground).replace("SHAPE", noun),
        slots,
        &format!(
            "{statements}\nlet background = mix({a}, {b}, t);\nlet shape = {shape};\n{lines}\nlet color = mix(background, shape, inside);"
        ),
        move |[x, y]| {
            if below(outside(x - 0.5, y - 0.5))? > 0.5 {
                return Some(front);
            }
            Some(blend(first, second, share([x, y])?))
        },
    )
}
