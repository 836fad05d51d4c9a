//! Shadows, borders, soft edges, dashed lines and frames.

use super::{any_figure, told};
use crate::code::float;
use crate::families::layers::{below, part};
use crate::families::scenes::{CENTER, MIDDLE, Spot, block, disc, ink, paint, piece, ring};
use crate::families::shape_groups::FIGURES;
use crate::families::shapes::rounded;
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;
use crate::words;
use std::f64::consts::TAU;

pub(super) fn drop_shadow(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "white"), ("color", ""), ("shadow", "gray")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = any_figure(sampler, &mut slots);
    let (side, right, lower) = *sampler.pick(&[
        ("[lower right|bottom right]", 1.0, 1.0),
        ("[lower right|bottom right]", 1.0, 1.0),
        ("[lower left|bottom left]", -1.0, 1.0),
        ("[upper right|top right]", 1.0, -1.0),
        ("[upper left|top left]", -1.0, -1.0),
    ]);
    slots.phrase("side", side);
    let away: f64 = *sampler.pick(&[0.03, 0.04, 0.05, 0.06, 0.08]);
    told("w", away, &mut slots);
    let (dx, dy) = (right * away, lower * away);
    let level = figure.level;
    paint(
        Vec::new(),
        "[a {color} {one} with a {shadow} drop shadow moved by {w} to the {side} {on}|a {color} {one} with a hard {shadow} shadow, {w} to the {side} {on}|a {color} {one} that casts a {shadow} drop shadow to the {side}, offset {w} {on}|a {color} {one} and under it its {shadow} shadow, shifted {w} to the {side} {on}|\
         a {color} {one}, {shadow} drop shadow, offset {w} in x and y to the {side} {on}|a {color} {one} over a {shadow} copy of itself that lies {w} to the {side} {on}|a {color} {one} with a sharp {shadow} shadow at the {side}, offset {w} {on}|a {color} {one} floating above its {shadow} shadow, {w} to the {side} {on}|\
         ¶{color} {one}, {shadow} drop shadow, {side}, offset {w} {on}|\
         ¶[I want|I need|draw] a {color} {one} with a drop shadow {on}. The {shadow} shadow is moved {w} to the {side}|\
         ¶[how do I add|can you add] a {shadow} drop shadow to a {color} {one}, {w} to the {side} {on}|\
         ¶draw the {shadow} shadow first, the same {one} moved {w} to the {side}, then the {color} {one} over it {on}|\
         ¶like a paper cutout, a {color} {one} with a hard {shadow} shadow {w} to the {side} {on}|\
         ¶please one {one} in {color} with {shadow} shadow under it, shadow goes {w} to {side} {on}|\
         ¶the light makes a {shadow} shadow behind the {color} {one}, {w} to the {side} {on}|\
         ¶a hard {shadow} css box-shadow without blur, {w} to the {side}, on a {color} {one} {on}]",
        slots,
        &format!(
            "{CENTER}\nlet q = p - vec2<f32>({}, {});",
            float(dx),
            float(dy)
        ),
        &colors[0],
        vec![
            piece(&colors[2], figure.mask("q", 0.3), move |[x, y]| {
                level([x - 0.5 - dx, y - 0.5 - dy], 0.3)
            }),
            piece(&colors[1], figure.mask("p", 0.3), move |[x, y]| {
                level([x - 0.5, y - 0.5], 0.3)
            }),
        ],
    )
}

pub(super) fn two_borders(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [
        ("back", "black"),
        ("color", ""),
        ("inner", ""),
        ("outer", ""),
    ];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = &FIGURES[sampler.below(2)];
    slots.phrase("one", figure.nouns);
    let size = *sampler.pick(&[0.15, 0.2, 0.25, 0.3]);
    let first = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    let second = *sampler.pick(&[0.01, 0.02, 0.03, 0.04, 0.05]);
    for (name, value) in [("s", size), ("v", first), ("w", second)] {
        slots.value(name, words::decimal(value));
    }
    let (middle, all) = (rounded(size + first), rounded(size + first + second));
    let level = figure.level;
    let at_size = move |[x, y]: Spot, size: f64| level([x - 0.5, y - 0.5], size);
    paint(
        Vec::new(),
        "[a {color} {one} of size {s} with two borders around it, first {inner}, {v} wide, then {outer}, {w} wide {on}|a {color} {one}, size {s}, surrounded by a {inner} border of width {v} and outside that a {outer} border of width {w} {on}|a {color} {one} of size {s} in a {inner} outline of {v} and a {outer} outline of {w} around that {on}|\
         a double-bordered {color} {one} of size {s}, inner border {inner} and {v} wide, outer border {outer} and {w} wide {on}|a {color} {one} of size {s}, then {v} of {inner}, then {w} of {outer} going outward {on}|a {outer} border ({w}) around a {inner} border ({v}) around a {color} {one} of size {s} {on}|\
         ¶{color} {one}, size {s}. inner border: {inner}, {v}. outer border: {outer}, {w} {on}|\
         ¶[I want|I need|draw] a {color} {one} of size {s} {on}. Around it goes a {inner} border, {v} wide, and around that a {outer} one, {w} wide|\
         ¶[how do I put|can you put] two borders around a {color} {one} of size {s} {on}? {inner} with width {v}, then {outer} with width {w}|\
         ¶the {color} {one} has size {s}, its first outline is {inner} and {v} thick, the second {outer} and {w} thick {on}|\
         ¶please {one} in {color} of size {s} with two edge outside, {inner} of {v} and after {outer} of {w} {on}|\
         ¶like a sticker with two rims {on}, {one} {color} size {s}, then {inner} {v} wide, then {outer} {w} wide]",
        slots,
        CENTER,
        &colors[0],
        vec![
            piece(&colors[3], figure.mask("p", all), move |at| {
                at_size(at, all)
            }),
            piece(&colors[2], figure.mask("p", middle), move |at| {
                at_size(at, middle)
            }),
            piece(&colors[1], figure.mask("p", size), move |at| {
                at_size(at, size)
            }),
        ],
    )
}

pub(super) fn soft_disc(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let inner: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25]);
    let outer: f64 = *sampler.pick(&[0.3, 0.35, 0.4, 0.45, 0.5]);
    let a = told("a", inner, &mut slots);
    let b = told("b", outer, &mut slots);
    slots.phrase("round", "[circle|circle|disc|spot]");
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = 1.0 - smoothstep({a}, {b}, d);\nlet color = mix({}, {}, inside);",
        colors[0].code, colors[1].code
    );
    picture(
        Vec::new(),
        "[a soft {color} {round}, full within radius {a} and smoothly fading out until radius {b} {on}|a {color} {round} with a soft edge from radius {a} to radius {b}, smoothstep {on}|a blurry {color} {round} that smoothly fades between the radii {a} and {b} {on}|a {color} {round} whose edge goes smoothly from full at radius {a} to nothing at radius {b} {on}|\
         a feathered {color} {round}, smoothstep from {a} to {b} {on}|a {color} {round}, solid up to radius {a}, gone at radius {b}, smooth between {on}|a centered {color} {round} with smoothstep({a}, {b}) as its edge {on}|a smooth {color} {round} with inner radius {a} and outer radius {b} of its soft edge {on}|\
         ¶soft {color} {round}: smoothstep from radius {a} to radius {b} {on}|\
         ¶[I want|I need|draw] a soft {color} {round} {on}. Up to radius {a} it is full, then it smoothly fades and is gone at {b}|\
         ¶[how do I blur|can you blur] the edge of a {color} {round} between radius {a} and radius {b} {on}? With smoothstep|\
         ¶1 - smoothstep({a}, {b}, distance to the center) as the share of a {color} {round} {on}|\
         ¶the {color} {round} is solid inside {a} and melts smoothly into the background until {b} {on}|\
         ¶please a {color} {round} in the middle, soft border smooth from {a} until {b} {on}|\
         ¶a {color} {round} as if out of focus, its edge smoothly spread from radius {a} to radius {b} {on}|\
         ¶spray a {color} {round} in the center {on}, dense until radius {a}, smoothly thinning out to nothing at {b}]"
            .into(),
        slots,
        &body,
        move |at| {
            let place = (disc(at, MIDDLE, inner) / (outer - inner)).clamp(0.0, 1.0);
            let left = 1.0 - place * place * (3.0 - 2.0 * place);
            Some([0, 1, 2].map(|part| ground[part] + (rgb[part] - ground[part]) * left))
        },
    )
}

pub(super) fn dashed_ring(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let count = *sampler.pick(&[6, 8, 10, 12, 16, 20, 24]);
    slots.value("n", words::count(i64::from(count)));
    slots.phrase("ring", "[ring|ring|circle outline|circle line]");
    let dashes = f64::from(count);
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "{CENTER}\nlet t = atan2(p.y, p.x) / 6.2831853;\nlet inside = step(abs(length(p) - 0.3), 0.02) * step(fract(t * {}), 0.5);\nlet color = mix({}, {}, inside);",
        float(dashes),
        colors[0].code,
        colors[1].code
    );
    picture(
        Vec::new(),
        "[a thin dashed {color} {ring} of {n} dashes {on}|a dashed {color} {ring} with {n} dashes {on}|a {color} {ring} broken into {n} dashes {on}|a {color} {ring} drawn as a dashed line, {n} dashes {on}|a dashed {color} circle, {n} dashes with gaps as long as the dashes {on}|\
         {n} {color} dashes along a circle {on}|a {color} {ring} of {n} dashes and {n} gaps {on}|a dashed outline of a circle in {n} dashes, a {color} {ring} {on}|\
         ¶dashed {color} {ring}, {n} dashes {on}|\
         ¶[I want|I need|draw] a {color} {ring} {on}. It is dashed and has {n} dashes|\
         ¶[how do I draw|can you draw] a dashed {color} {ring} with {n} dashes {on}|\
         ¶cut a thin {color} {ring} into {n} dashes with equal gaps {on}|\
         ¶a {color} selection circle {on}, dashed, {n} dashes around|\
         ¶please one {ring} in dashed line, {n} {color} dash {on}|\
         ¶go around a circle and switch {n} times between {color} dash and gap {on}|\
         ¶a {color} circle stroke, dashed, {n} dashes, gaps equally long {on}]"
            .into(),
        slots,
        &body,
        move |at| {
            let around = (at[1] - 0.5).atan2(at[0] - 0.5) / TAU;
            let dash = below(part(around * dashes)? - 0.5)?;
            let line = below(ring(at, MIDDLE, 0.3, 0.02))?;
            Some(if dash * line > 0.5 { rgb } else { ground })
        },
    )
}

pub(super) fn dashed_line(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let count = *sampler.pick(&[4, 5, 6, 8, 10, 12, 16, 20]);
    slots.value("n", words::count(i64::from(count)));
    let across = sampler.chance(0.6);
    let (way, along, axis, other) = if across {
        ("[horizontal|level]", "from left to right", "x", "y")
    } else {
        ("[vertical|upright]", "from top to bottom", "y", "x")
    };
    slots.phrase("way", way);
    slots.phrase("along", along);
    let dashes = f64::from(count);
    let [ground, rgb] = [0, 1].map(|at: usize| colors[at].rgb.map(f64::from));
    let body = format!(
        "let dash = step(fract(uv.{axis} * {}), 0.5);\nlet inside = dash * step(abs(uv.{other} - 0.5), 0.02);\nlet color = mix({}, {}, inside);",
        float(dashes),
        colors[0].code,
        colors[1].code
    );
    picture(
        Vec::new(),
        "[a {way} dashed {color} line through the center with {n} dashes {on}|a dashed {way} {color} line of {n} dashes {on}|a {color} dashed line {along} with {n} dashes {on}|a {way} {color} line broken into {n} dashes {on}|{n} {color} dashes in a {way} line through the middle {on}|\
         a {way} line of {n} {color} dashes across the whole picture {on}|a {way} dotted cut line of {n} {color} dashes {on}|a {color} lane marking, {way}, {n} dashes {on}|\
         ¶dashed {way} {color} line, {n} dashes {on}|\
         ¶[I want|I need|draw] a {way} {color} line through the center {on}. It is dashed and has {n} dashes|\
         ¶[how do I draw|can you draw] a {way} dashed {color} line with {n} dashes {on}|\
         ¶a {color} line goes {along} through the middle {on}, cut into {n} dashes with equal gaps|\
         ¶cut here, I mean a {way} dashed {color} line with {n} dashes {on}|\
         ¶please one {way} line not full but {n} {color} dash {on}|\
         ¶dash, gap, dash, gap, {n} of each {along} in one {color} line {on}|\
         ¶line style dashed, {way} {color} line, {n} dashes over the whole length {on}]"
            .into(),
        slots,
        &body,
        move |[x, y]| {
            let (along, aside) = if across { (x, y) } else { (y, x) };
            let dash = below(part(along * dashes)? - 0.5)?;
            let line = below((aside - 0.5).abs() - 0.02)?;
            Some(if dash * line > 0.5 { rgb } else { ground })
        },
    )
}

pub(super) fn double_frame(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("outer", ""), ("inner", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let first: f64 = *sampler.pick(&[0.03, 0.04, 0.05, 0.06, 0.08, 0.1]);
    let second: f64 = *sampler.pick(&[0.02, 0.03, 0.04, 0.05, 0.06]);
    told("v", first, &mut slots);
    told("w", second, &mut slots);
    let both = rounded(first + second);
    let nearer = |limit: f64| move |at: Spot| -block(at, MIDDLE, 0.5 - limit, 0.5 - limit);
    paint(
        Vec::new(),
        "[a double frame around the picture, outside {outer} and {v} wide, inside {inner} and {w} wide {on}|two frames along the edges of the picture, the outer one {outer}, width {v}, the inner one {inner}, width {w} {on}|a {outer} screen border of width {v} with a {inner} border of width {w} right inside it {on}|\
         a picture frame in two colors, first {v} of {outer}, then {w} of {inner} {on}|a {outer} frame of {v} at the edges of the screen followed inward by a {inner} frame of {w} {on}|an empty picture framed {v} thick in {outer} and then {w} thick in {inner} {on}|\
         ¶screen border: {outer}, {v}. second border inside it: {inner}, {w} {on}|\
         ¶[I want|I need|draw] a double frame around the screen {on}. The outer part is {outer} and {v} wide, the inner {inner} and {w} wide|\
         ¶[how do I draw|can you draw] a frame of two colors at the picture edges {on}? Outside {v} of {outer}, inside {w} of {inner}|\
         ¶the outermost {v} of the picture is {outer} on every side, the next {w} is {inner} {on}|\
         ¶please a frame around all, {outer} of width {v} and inside more one in {inner} of width {w} {on}|\
         ¶like a painting with a mat, a {outer} frame {v} wide and in it a {inner} one {w} wide {on}]",
        slots,
        "let edge = min(min(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y));",
        &colors[0],
        vec![
            piece(
                &colors[2],
                format!("step(edge, {})", float(both)),
                nearer(both),
            ),
            piece(
                &colors[1],
                format!("step(edge, {})", float(first)),
                nearer(first),
            ),
        ],
    )
}

pub(super) fn corner_brackets(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    paint(
        Vec::new(),
        "[four {color} corner brackets like in a camera viewfinder {on}|{color} viewfinder corners {on}|the corners of a {color} square frame, the middles of its sides missing {on}|four {color} L-shaped corner marks around the center {on}|a {color} camera focus frame of four corners {on}|\
         {color} crop marks at the four corners of a square {on}|a {color} frame of which only the four corners are drawn {on}|four {color} angle marks that hint at a square {on}|\
         ¶{color} viewfinder brackets, 4 corners {on}|\
         ¶[I want|I need|draw] four {color} corner brackets [like a camera shows them|as in a viewfinder] {on}|\
         ¶[how do I draw|can you draw] the {color} corners of a viewfinder {on}|\
         ¶a {color} square outline {on}, but the middle of each side is left out, so four corners remain|\
         ¶please the four {color} corner like in photo camera, form of L {on}|\
         ¶qr scanner frame, only the {color} corners {on}|\
         ¶the autofocus of a camera shows four {color} corners of a square {on}, draw that|\
         ¶an L in each corner of an invisible centered square, in all four directions, {color} lines {on}]",
        slots,
        "let q = abs(uv - vec2<f32>(0.5, 0.5));\nlet d = max(q.x, q.y);",
        &colors[0],
        vec![piece(
            &colors[1],
            "step(abs(d - 0.3), 0.02) * step(0.15, min(q.x, q.y))",
            |at| {
                let [x, y] = at.map(|place| (place - 0.5).abs());
                ((x.max(y) - 0.3).abs() - 0.02).max(0.15 - x.min(y))
            },
        )],
    )
}
