//! Noise from an integer hash, so that every machine draws the same.

use super::gradients::{Curve, easing, steps};
use super::layers::{Layer, Paint, Roles, View, pace, whole};
use super::noise_table::{NOISES, Needs, Noise, RANDOM, Spot, functions, random};
use super::patterns::{Change, shift};
use crate::code::{GLOBALS, float, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |noise: &'static Noise| {
        Family::new("noise", noise.name, move |sampler| task(noise, sampler))
    };
    let confetti = Family::new("noise", "colored-noise", colored_noise);
    NOISES.iter().map(family).chain([confetti]).collect()
}

fn task(noise: &'static Noise, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers: Vec<&'static str> = Vec::new();
    let (from, to, named) = colors(noise, &mut slots, sampler);
    modifiers.extend(named.then_some("colored"));
    let mut details = Vec::new();
    let count = scale(noise.count, &mut slots, sampler);
    if !slots.is_empty("scaled") {
        modifiers.push("scale");
        details.push("{scaled}");
    }
    let octaves = if noise.needs == Needs::Fbm && sampler.chance(0.3) {
        let octaves = *sampler.pick(&[2, 3, 5, 6]);
        slots.value("octaves", words::count(octaves));
        details.push("[with {octaves} octaves|from {octaves} octaves|using {octaves} octaves|({octaves} octaves)|over {octaves} octaves|octaves = {octaves}|{octaves} octaves deep|made of {octaves} octaves|with an octave count of {octaves}]");
        modifiers.push("octaves");
        octaves
    } else {
        4
    };
    let has_own_time = noise.code.contains("time");
    details.extend(has_own_time.then_some("{speed}"));
    let change: Option<Change> = shift(sampler).filter(|_| !has_own_time);
    details.extend(change.as_ref().map(|change| change.phrase));
    modifiers.extend(change.as_ref().map(|change| change.modifier));
    let smooth = !noise.code.contains("step(") && !noise.code.contains("floor(noise");
    let curve: Option<Curve> = if sampler.chance(0.5) {
        easing(sampler)
    } else {
        steps(&mut slots, sampler)
    };
    let curve = curve.filter(|_| smooth);
    details.extend(curve.as_ref().map(|curve| curve.phrase));
    modifiers.extend(curve.as_ref().map(|curve| curve.modifier));

    let n = float(count);
    let mut lines = match &change {
        None => format!("let p = uv * {n};\n"),
        Some(change) => format!("var p = uv;\n{}\np = p * {n};\n", change.code),
    };
    if let Some(curve) = &curve {
        lines += &format!(
            "{}\nt = {};",
            noise.code.replace("let t =", "var t ="),
            curve.code
        );
    } else {
        lines += noise.code;
    }
    let said = details.join(" ");
    let thing = if named {
        "[{noun} from {color} to {color2}|{noun} in {color} and {color2}|{noun}, {color} and {color2}|\
          {noun} with the colors {color} and {color2}|{noun} colored from {color} to {color2}|{noun} blending {color} and {color2}|{noun} ({color} to {color2})|{noun} mixing {color} and {color2}|{noun} in shades from {color} to {color2}|{noun}, {color} for low values and {color2} for high ones|{noun} fading from {color} to {color2}|{noun} using {color} and {color2}|{noun} with {color} at 0 and {color2} at 1|{noun} made of {color} and {color2}|\
          ¶I'd like to [see|have] {noun}. low values [are|should be] {color}, high [ones|values] {color2}|¶[two colors|my colors]: {color} for 0 and {color2} for 1. what I want [with|from] them is {noun}|\
          ¶{color} is the low [end|color], {color2} the high [end|one]. [show|draw|render] {noun} [in these two|between them]|¶how [do|would|can] I [get|make|draw] {noun}? it [should go|goes|should run] from {color} to {color2}|\
          ¶[fill|cover] the [screen|picture] with {noun}, then [map|color] it: 0 -> {color}, 1 -> {color2}|¶pattern: {noun}. colors: {color} (low), {color2} (high)|\
          ¶I need a [texture|background] of {noun}, [the first|one] color is {color} and the [second|other] {color2}|¶mix({color}, {color2}, t) where t [comes from|is given by] {noun}|\
          ¶can [a|the] shader do {noun}? where the value is small [use|take] {color}, where it is large {color2}|¶please make {noun}, but not in the usual colors. it should begin with {color} and end with {color2}|\
          ¶{noun} is what I need. {color} at the low end, {color2} at the high end|\
          ¶high values {color2}, low values {color}, {noun}|¶1 is {color2} and 0 is {color}. show {noun}|¶{noun}. high: {color2}. low: {color}|¶{color2} where the value is high, {color} where it is low, the values are {noun}|\
          ¶two colors for {noun}: the bright end is {color2}, the dark end {color}, that is 1 and 0|¶{noun} please, {color} to {color2}|¶{noun}, {color} -> {color2}|¶start color {color}, end color {color2}, texture: {noun}]"
    } else {
        "[{noun}|{noun}|[\
          ¶I'd like to see {noun} [on the screen|over the whole screen|]|¶how [do|would|can] I [make|draw|get] {noun} in a [shader|fragment shader]|¶my screen is [empty|black]. [fill|cover] it with {noun}|\
          ¶[texture|background|pattern] wanted: {noun}|¶no [texture file|image|bitmap], [just|only] math: {noun}|¶there should be {noun} [everywhere|all over the screen]|¶I have a full-screen quad and nothing on it. what it should show is {noun}|\
          ¶[computed in the shader|procedural], no image: {noun}|¶can [a|the] pixel shader make {noun} without any image]]"
    };
    let phrase = format!("{thing} {said}");
    Layer {
        roles: Roles::Pair,
        from,
        to,
        late: false,
        amount: None,
        functions: functions(noise.needs, octaves),
        lines,
        timed: has_own_time || change.as_ref().is_some_and(|change| change.timed),
        share: Box::new(move |View { uv, time }| {
            let p = change.as_ref().map_or(uv, |change| (change.rule)(uv, time));
            let p = p.map(|part| part * count);
            let t = (noise.rule)(&Spot {
                p,
                uv,
                time,
                octaves,
            })?;
            curve
                .as_ref()
                .map_or(Some(t), |curve| (curve.rule)(t, time))
        }),
        modifiers,
        phrase,
    }
    .task(slots, sampler)
}

/// The colors, and whether they are named. Fills `noun`.
fn colors(noise: &Noise, slots: &mut Slots, sampler: &mut Sampler) -> (Paint, Paint, bool) {
    let named = sampler.chance(0.55);
    // A noun that tells its colors is not told others.
    let nouns: Vec<&str> = noise
        .nouns
        .trim_matches(['[', ']'])
        .split('|')
        .filter(|noun| !(named && noun.contains("blue")))
        .collect();
    let noun = *sampler.pick(&nouns);
    slots.phrase("noun", noun);
    let [first, second] = if named {
        let first = Color::sample(sampler);
        let second = Color::sample_other_than(&[&first], sampler);
        slots.value("color", first.ways.clone());
        slots.value("color2", second.ways.clone());
        [first, second]
    } else {
        noise.colors.map(Color::exactly)
    };
    (Paint::solid(&first), Paint::solid(&second), named)
}

/// How many cells there are across the picture. Fills `scaled` when it is not the usual number.
fn scale(usual: f64, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    if sampler.chance(0.6) {
        return usual;
    }
    let factor = |factor: f64| (usual * factor).round();
    match sampler.below(4) {
        0 => {
            slots.phrase(
                "scaled",
                "[with fine grain|at a fine scale|with small features|fine-grained|at twice the frequency|with twice as many cells|with small cells|with finer grain|with fine detail]",
            );
            factor(2.0)
        }
        1 => {
            slots.phrase(
                "scaled",
                "[with coarse grain|at a coarse scale|with large features|coarse-grained|at half the frequency|with half as many cells|with large cells|with coarser grain|blown up to twice the size]",
            );
            factor(0.5)
        }
        _ => {
            let number = if usual < 9.0 {
                sampler.int(3, 15)
            } else {
                sampler.int(8, 50)
            };
            slots.value("cells", words::count(number));
            slots.phrase(
                "scaled",
                "[at scale {cells}|with a scale of {cells}|with {cells} cells across|on a {cells} by {cells} grid|{cells} cells wide|scale = {cells}|with a frequency of {cells}|with {cells} cells per side|(scale {cells})|with a noise scale of {cells}|at frequency {cells}]",
            );
            number as f64
        }
    }
}

fn colored_noise(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("scaled", "");
    let count = scale(24.0, &mut slots, sampler);
    let change = shift(sampler);
    slots.phrase("moving", change.as_ref().map_or("", |change| change.phrase));
    let timed = change.is_some();
    let pace = pace(timed, &mut slots, sampler);
    let n = float(count);
    let place = match &change {
        None => format!("let p = uv * {n};\n"),
        Some(change) => format!("var p = uv;\n{}\np = p * {n};\n", change.code),
    };
    let modifiers = (!slots.is_empty("scaled"))
        .then_some("scale")
        .into_iter()
        .chain(change.as_ref().map(|change| change.modifier))
        .chain(pace.modifier)
        .collect();
    let body = format!(
        "{}{place}let cell = floor(p);\nlet red = random(cell);\nlet green = random(cell + vec2<f32>(17.0, 43.0));\n\
         let blue = random(cell + vec2<f32>(59.0, 83.0));\nlet color = vec3<f32>(red, green, blue);\nreturn vec4<f32>(color, 1.0);\n",
        pace.line
    );
    let declarations: &[&str] = if timed { &[GLOBALS, RANDOM] } else { &[RANDOM] };
    Task {
        form: if timed { Form::Animation } else { Form::Picture },
        modifiers,
        phrase: "[colored noise|random colors|confetti|rgb noise|colorful noise|tiles of random colors|a mosaic of random colors|squares in random colors|multicolored noise|random rgb noise|a random color in each cell|a patchwork of random colors|color noise|rainbow confetti|one random color per cell|squares of random colors|random colored tiles|random rgb values in cells|\
            ¶cut the [screen|picture] into squares and give each one a [random|random rgb] color|¶[every|each] [cell|square|tile] of [a|the] grid rolls its own red, green and blue|\
            ¶r, g and b are three independent [hashes|random numbers] of the [cell|grid cell]|¶I want [it|the screen] to look like confetti: [each|every] square has another random color|\
            ¶like white noise, but in color. [each|every] cell gets a random r, g and b|¶how [do|would|can] I give [each|every] [grid cell|square] its own random color? [just|only] flat squares|\
            ¶color = vec3(hash1(cell), hash2(cell), hash3(cell)) for each [grid cell|cell]|¶rgb noise, not gray: [three random numbers|one random number for each channel] per cell|\
            ¶a [tiled|bathroom] wall gone crazy, [all the|all] tiles in [other|different] random colors|¶I have no texture. can the shader paint the cells of a grid in random rgb colors] {scaled} {moving}"
            .into(),
        slots,
        code: fragment(declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let uv = pixel.uv.map(f64::from);
            let time = f64::from(pixel.time) * pace.factor;
            let [x, y] = change.as_ref().map_or(uv, |change| (change.rule)(uv, time));
            let (x, y) = (whole(x * count)?, whole(y * count)?);
            let [r, g, b] = [[0.0, 0.0], [17.0, 43.0], [59.0, 83.0]]
                .map(|[right, down]| random(x + right, y + down) as f32);
            Some([r, g, b, 1.0])
        })),
    }
}
