//! Gradients that people ask for most after the plain ones: soft halves, bands in gradients, wheels of hues, rings and lights.

use std::f64::consts::TAU;

use super::pictures::{rgb, two_colors};
use crate::code::float;
use crate::color::Color;
use crate::families::divided::several;
use crate::families::effects::blend;
use crate::families::layers::{Roles, below, centered};
use crate::families::solids::{hue, picture};
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |name, sample: fn(&mut Sampler) -> Task| Family::new("gradients", name, sample);
    vec![
        family("softly-joined-halves", joined_halves),
        family("band-over-gradient", band_over_gradient),
        family("hue-and-saturation-wheel", wheel),
        family("soft-ring-by-nearness", soft_ring),
        family("light-from-corner", corner_light),
        family("sky-by-name", named_sky),
    ]
}

/// An axis of the screen: a modifier, what `START`, `END`, `WAY` and `LYING` stand for, the coordinate and its number.
struct Axis {
    modifier: &'static str,
    told: [&'static str; 4],
    code: &'static str,
    at: usize,
}

const AXES: [Axis; 2] = [
    Axis {
        modifier: "top-and-bottom",
        told: [
            "[top|upper]",
            "[bottom|lower]",
            "[from top to bottom|top to bottom]",
            "[horizontal|level]",
        ],
        code: "uv.y",
        at: 1,
    },
    Axis {
        modifier: "left-and-right",
        told: [
            "left",
            "right",
            "[from left to right|left to right]",
            "[vertical|upright]",
        ],
        code: "uv.x",
        at: 0,
    },
];

fn told(template: &str, axis: &Axis) -> String {
    let names = ["START", "END", "WAY", "LYING"];
    names
        .into_iter()
        .zip(axis.told)
        .fold(template.to_owned(), |text, (name, words)| {
            text.replace(name, words)
        })
}

const JOINED: &str = "[the START half {color} and the END half {color2} with a soft transition of {w} between them|a {color} START half and a {color2} END half, blended over {w} in the middle|START half {color}, END half {color2}, the border blurred over a width of {w}|\
    a screen that is {color} in the START half and {color2} in the END half with a smooth edge of width {w}|two halves, START {color} and END {color2}, with a smoothstep border {w} wide|a split screen with a soft edge of width {w}, {color} in the START half, {color2} in the END half|\
    the END half {color2} and the START half {color}, blended in a zone {w} wide at the center|{color} in the START half that turns {color2} in the END half within a zone of {w}|a two-color split, START {color}, END {color2}, feathered over {w}|\
    ¶START half: {color}. END half: {color2}. blend zone: {w}|¶START half {color}, END half {color2}, smooth border of {w}|¶END half {color2}, START half {color}, soft edge, {w} wide|¶{color} START half, {color2} END half, blend over {w}|\
    ¶the START half is {color} and the END half is {color2}, but the border should be soft, {w} wide|¶[I want|make|draw|give me] the START half {color} and the END half {color2}. between them is a small smooth transition {w} wide|\
    ¶how do I soften the border between a {color} START half and a {color2} END half? the zone is {w} wide|¶split the screen in a START and an END half. {color} in the first, {color2} in the second, no hard edge but a blend of width {w}|\
    ¶mostly flat: START half {color}, END half {color2}. only {w} around the middle they mix smoothly|¶smoothstep from {color} (START half) to {color2} (END half) in the {w} wide middle zone|¶where the {color} START half meets the {color2} END half, blend over {w} of the screen|\
    ¶not a full gradient, just two halves, {color} START and {color2} END, with the edge smoothed over {w}|¶soft split: START {color}, END {color2}, softness {w}|¶color of the END half: {color2}. color of the START half: {color}. they go over into each other within {w}|\
    ¶can you feather the edge between a {color} START half and a {color2} END half by {w}|¶like a hard split, START {color} and END {color2}, but the line is blurred {w} wide]";

fn joined_halves(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let axis = sampler.pick(&AXES);
    let width = *sampler.pick(&[0.02, 0.04, 0.05, 0.1, 0.2, 0.3, 0.4]);
    slots.value("w", words::decimal(width));
    let (low, high) = (0.5 - width / 2.0, 0.5 + width / 2.0);
    let at = axis.at;
    two_colors(
        Roles::Pair,
        (vec![axis.modifier], told(JOINED, axis), slots),
        &format!(
            "let t = smoothstep({}, {}, {});",
            float(low),
            float(high),
            axis.code
        ),
        move |uv| {
            let s = ((uv[at] - low) / width).clamp(0.0, 1.0);
            Some(s * s * (3.0 - 2.0 * s))
        },
        sampler,
    )
}

const BANDED: &str = "[a gradient WAY from {color} to {color2} with a LYING {color3} band of width {w} in the middle|a {color} to {color2} gradient WAY and a flat {color3} stripe of width {w} across its middle|a LYING {color3} band, {w} wide, in the center of a gradient WAY from {color} to {color2}|\
    a gradient from {color} to {color2} WAY, interrupted by a {color3} band of width {w} in the middle|a {color3} stripe {w} wide over the middle of a gradient WAY, {color} to {color2}|{color} blending to {color2} WAY, with a solid LYING {color3} bar of width {w} in the center|\
    ¶gradient WAY {color} -> {color2}, LYING {color3} band in the middle, width {w}|¶{color} to {color2} WAY, {color3} stripe in the middle ({w} wide, LYING)|¶gradient WAY: {color} to {color2}. band in the middle: {color3}, {w} wide|\
    ¶LYING {color3} band in the middle, {w} wide. behind it a gradient WAY from {color} to {color2}|¶[I want|make|draw|give me] a gradient WAY from {color} to {color2}. across the middle of it runs a LYING {color3} band {w} wide|\
    ¶how do I put a {color3} band of width {w} in the middle of a gradient WAY from {color} to {color2}|¶the background fades WAY from {color} to {color2}. over it lies a LYING {color3} stripe in the middle, {w} wide|\
    ¶everything is a gradient WAY, {color} to {color2}, but the middle {w} is plain {color3}|¶band: {color3}, LYING, centered, {w} wide. background: {color} to {color2}, WAY|¶a smooth change WAY from {color} into {color2}, only the {w} in the middle is solid {color3}|\
    ¶gradient plus stripe: WAY {color} to {color2}, the centered LYING stripe is {color3} and {w} wide|¶paint a {color} to {color2} gradient WAY, then a hard-edged LYING {color3} band of width {w} through the center|\
    ¶in the middle a {color3} bar, {w} wide and LYING, and behind it {color} fades to {color2} WAY|¶select {color3} where the distance to the LYING center line is under half of {w}, else the gradient WAY from {color} to {color2}|\
    ¶my gradient goes WAY from {color} to {color2}. please add a LYING {color3} belt {w} wide at the center|¶{color3} sash, LYING, {w} wide, across the middle of a {color}-{color2} gradient that runs WAY|\
    ¶a flag with a gradient WAY from {color} to {color2} and a LYING {color3} band of {w} in the middle|¶can I have a gradient WAY, {color} to {color2}, cut by a {color3} band in the middle that is {w} wide|¶mix({color}, {color2}) WAY, with a solid centered {color3} band, width {w}]";

fn band_over_gradient(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let axis = sampler.pick(&AXES);
    let colors = several(&mut slots, ["color", "color2", "color3"], sampler);
    let width = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4]);
    slots.value("w", words::decimal(width));
    let [from, to, band] = colors.clone().map(|color| rgb(&color));
    let [first, second, third] = colors.map(|color| color.code);
    let at = axis.at;
    picture(
        vec![axis.modifier],
        told(BANDED, axis),
        slots,
        &format!(
            "let base = mix({first}, {second}, {code});\nlet inside = step(abs({code} - 0.5), {half});\nlet color = mix(base, {third}, inside);",
            code = axis.code,
            half = float(width / 2.0)
        ),
        move |uv| {
            let inside = below((uv[at] - 0.5).abs() - width / 2.0)?;
            Some(blend(blend(from, to, uv[at]), band, inside))
        },
    )
}

const WHEEL: &str = "[a hue wheel with saturation by distance from the center {size}|a color wheel, hue by angle and saturation by distance {size}|an HSV color wheel, white in the center and full colors outside {size}|a hue and saturation wheel {size}|a color wheel whose saturation grows with the distance from the center {size}|\
    the color wheel of a color picker {size}|a rainbow wheel that is white in the middle {size}|an hsv wheel with the hue from the angle and the saturation from the radius {size}|a round color picker {size}|a color circle that fades to white at the center {size}|a hue circle with white in the center {size}|\
    ¶color wheel {size}|¶hsv color wheel {size}|¶hue wheel, saturation by distance {size}|¶hue = angle, saturation = distance, value = 1 {size}|¶a color picker wheel {size}|¶[I want|make|draw|show me|give me] a color wheel {size}. the angle gives the hue, the distance from the center the saturation|\
    ¶how do I draw a color wheel {size}? hue around the center, saturation outward|¶the hue follows the angle around the center, the saturation the distance {size}. the middle is white|¶hue by angle, white in the middle, saturated outside {size}|\
    ¶like in a paint program: the color wheel, white in the center, pure colors outside {size}|¶all hues around the center and paler toward the middle {size}|¶angle to hue, radius to saturation {size}|¶a wheel of all rainbow colors that gets white toward the center {size}|\
    ¶turn around the center and the hue changes, go outward and the saturation grows {size}|¶rainbow by angle, faded to white in the center {size}]";

fn wheel(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let is_usual = sampler.chance(0.5);
    let radius = if is_usual {
        0.5
    } else {
        *sampler.pick(&[0.25, 0.3, 0.35, 0.4, 0.45])
    };
    slots.value("r", words::decimal(radius));
    slots.phrase(
        "size",
        if is_usual {
            ""
        } else {
            "[, full saturation at {r}|, fully saturated from a distance of {r}|(full saturation at radius {r})|with full saturation from radius {r} on]"
        },
    );
    picture(
        if is_usual { Vec::new() } else { vec!["radius"] },
        WHEEL.to_owned(),
        slots,
        &format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\nlet saturation = saturate(length(p) / {});\nlet phase = fract(atan2(p.y, p.x) / 6.2831853 + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\n\
             let pure = saturate(abs(phase * 6.0 - 3.0) - 1.0);\nlet color = mix(vec3<f32>(1.0, 1.0, 1.0), pure, saturation);",
            float(radius)
        ),
        move |uv| {
            let [x, y] = centered(uv);
            let distance = x.hypot(y);
            if distance < 1e-3 {
                return None;
            }
            let pure = hue(y.atan2(x) / TAU);
            Some(blend([1.0; 3], pure, (distance / radius).min(1.0)))
        },
    )
}

const RING: &str = "[a soft {color} ring, brightest at a distance of {r} from the center and black {w} away from that|a ring gradient in {color}: full brightness at radius {r}, fading to black within {w} on both sides|a blurry {color} ring of radius {r} on black that fades out over {w} inward and outward|\
    a {color} ring whose brightness falls linearly to black at {w} from the radius {r}|a glowing {color} ring on black, radius {r}, falloff {w}|a fuzzy {color} circle outline on black, radius {r}, linear fade of {w}|a {color} halo at radius {r} with a fade of {w} to both sides, black elsewhere|\
    a {color} gradient ring around the center, peak at {r}, zero at {w} from the peak|a soft-edged {color} ring, radius {r}, fading to black over {w}|\
    ¶ring gradient, {color}, radius {r}, fade {w}, black background|¶soft ring: {color}, radius {r}, falloff {w}, linear, on black|¶{color} * max(0, 1 - abs(d - {r}) / {w}), d from the center|¶{color} glow ring, peak at {r}, width of the fade {w}|\
    ¶the nearer a pixel is to radius {r}, the brighter its {color}, and at {w} from it everything is black|¶[I want|make|draw|give me] a soft ring. it is brightest {color} at a distance of {r} from the center and fades linearly to black over {w}|\
    ¶how do I make a blurry ring? {color}, radius {r}, fading out to black {w} to both sides|¶measure the distance to the circle of radius {r}. 0 is full {color}, {w} is black, linear|¶black screen, in the center a soft {color} ring of radius {r} that fades within {w}|\
    ¶brightness by nearness to a circle of radius {r}: {color} on it, black from {w} on|¶fade over {w}, radius {r}: a soft {color} ring on black|¶a smoke ring in {color}, radius {r}, black {w} inside and outside of it, linear fade|\
    ¶neon ring, {color}, r = {r}, linear falloff to black over {w}|¶ring of light, {color}, at {r} from the middle. it gets darker to both sides until it is black after {w}|¶{color} where the distance to the center is {r}, less and less to both sides, nothing after {w}|\
    ¶a circle line of radius {r} with a blurred edge of {w} to the inside and outside, {color} on black]";

fn soft_ring(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample_other_than(&[&Color::exactly("black")], sampler);
    slots.value("color", color.ways.clone());
    let radius = *sampler.pick(&[0.2, 0.25, 0.3, 0.35, 0.4]);
    let width = *sampler.pick(&[0.05, 0.08, 0.1, 0.15]);
    slots.value("r", words::decimal(radius));
    slots.value("w", words::decimal(width));
    let full = rgb(&color);
    picture(
        Vec::new(),
        RING.to_owned(),
        slots,
        &format!(
            "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet light = saturate(1.0 - abs(d - {}) / {});\nlet color = {} * light;",
            float(radius),
            float(width),
            color.code
        ),
        move |uv| {
            let [x, y] = centered(uv);
            let light = (1.0 - (x.hypot(y) - radius).abs() / width).max(0.0);
            Some(full.map(|part| part * light))
        },
    )
}

const CORNER: &str = "[a {color} light in the CORNER corner that gets darker away from it|a {color} spotlight in the CORNER corner fading to black with the distance|a {color} glow from the CORNER corner that fades to black|bright {color} in the CORNER corner and darker the farther away from it|\
    a {color} light from the CORNER corner, black at a distance of 1|a screen lit {color} from the CORNER corner|a black screen with a {color} lamp in the CORNER corner, linear falloff|a {color} light source in the CORNER corner, darkness away from it|a corner light, {color}, CORNER, that fades out over the screen|\
    ¶{color} light, CORNER corner, fades to black|¶spotlight in the CORNER corner, {color}, dark away from it|¶light from the CORNER corner: {color}|¶CORNER corner bright {color}, the rest gets darker with the distance|¶the CORNER corner is bright {color}. it gets darker away from it|\
    ¶[I want|make|draw|give me] a {color} light in the CORNER corner. the farther a pixel is from there, the darker|¶how do I light the screen {color} from the CORNER corner, dark away from it|¶bright at the CORNER corner, dark far from it, the light is {color}|\
    ¶{color} times 1 minus the distance to the CORNER corner|¶{color} * max(0, 1 - d), d measured from the CORNER corner|¶like a {color} lamp hanging in the CORNER corner of a dark room|¶a dark room, and light comes from the CORNER corner, {color}|\
    ¶put a {color} light into the CORNER corner and let it fade to black|¶in the CORNER corner: full {color}. away from it: darker and darker, black in the end|¶sun in the CORNER corner, {color}, its light fades with the distance until black|¶brightness falls off from the CORNER corner, color {color}]";

/// A modifier, the words, the place in the program and the place.
const CORNERS: [(&str, &str, &str, [f64; 2]); 4] = [
    (
        "top-left",
        "[top left|upper left]",
        "vec2<f32>(0.0, 0.0)",
        [0.0, 0.0],
    ),
    (
        "top-right",
        "[top right|upper right]",
        "vec2<f32>(1.0, 0.0)",
        [1.0, 0.0],
    ),
    (
        "bottom-left",
        "[bottom left|lower left]",
        "vec2<f32>(0.0, 1.0)",
        [0.0, 1.0],
    ),
    (
        "bottom-right",
        "[bottom right|lower right]",
        "vec2<f32>(1.0, 1.0)",
        [1.0, 1.0],
    ),
];

fn corner_light(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (modifier, corner, code, [x, y]) = *sampler.pick(&CORNERS);
    let color = Color::sample_other_than(&[&Color::exactly("black")], sampler);
    slots.value("color", color.ways.clone());
    let full = rgb(&color);
    picture(
        vec![modifier],
        CORNER.replace("CORNER", corner),
        slots,
        &format!(
            "let d = distance(uv, {code});\nlet light = saturate(1.0 - d);\nlet color = {} * light;",
            color.code
        ),
        move |uv| {
            let light = (1.0 - (uv[0] - x).hypot(uv[1] - y)).max(0.0);
            Some(full.map(|part| part * light))
        },
    )
}

const DAY: &str = "[a sky, light at the bottom and darker toward the top|a blue sky that gets lighter toward the horizon|a sky gradient, dark blue at the top and light blue at the bottom, as by day|a sky that is light at the bottom and dark at the top|a clear blue sky, darker at the top|a plain blue sky gradient|a sky background, nothing in it, darker above|\
    a clear sky without clouds, lighter at the horizon|a simple blue sky|the sky on a clear day|a daytime sky gradient|a clear sky|a cloudless blue sky|\
    ¶sky gradient|¶clear sky|¶blue sky gradient|¶sky: light at the bottom, dark at the top|¶[I want|make|draw|paint|give me] a sky that is light at the bottom and darker toward the top|¶how do I make a simple sky gradient|¶a sky, lighter near the horizon|\
    ¶just a blue sky, a bit darker at the top|¶background: a clear sky, no sun, no clouds|¶the color of the sky, light down at the horizon and deep blue above|¶light blue sky that turns dark blue toward the top|¶only sky. no clouds. darker toward the top|¶the sky gets darker from the bottom to the top]";

const DUSK: &str = "[a sunset gradient|a sunset sky gradient|a sky gradient as at sunset|the colors of a sunset as a gradient|an evening sky gradient|a dusk sky gradient|a plain sunset sky, only the colors|a sunset background gradient|a gradient like a sunset|a sunset-colored gradient|a gradient in sunset colors|\
    ¶sunset gradient|¶sunset colors as a gradient|¶sunset sky, only a gradient|¶[I want|make|draw|paint|give me] a sunset gradient|¶how do I make a sunset gradient|¶a gradient that looks like a sunset|¶evening sky, just the gradient|¶sunset background, only the colors, no sun|\
    ¶purple to orange like a sunset sky|¶the sky after sunset as a gradient, orange at the horizon|¶sky at dusk, just a gradient|¶a vertical gradient in the colors of a sunset|¶dusk gradient|¶sunset, no sun, only the gradient of the sky]";

fn named_sky(sampler: &mut Sampler) -> Task {
    let (modifier, phrase, high, low) = if sampler.chance(0.5) {
        ("day", DAY, "dark blue", "light blue")
    } else {
        ("dusk", DUSK, "purple", "orange")
    };
    let [high, low] = [high, low].map(Color::exactly);
    let [a, b] = [&high, &low].map(rgb);
    picture(
        vec![modifier],
        phrase.to_owned(),
        Slots::default(),
        &format!(
            "let first = {};\nlet second = {};\nlet t = uv.y;\nlet color = mix(first, second, t);",
            high.code, low.code
        ),
        move |[_, y]| Some(blend(a, b, y)),
    )
}
