//! Textures: a plaid, halftone dots and gray noise.

use super::{At, EVEN, counted, in_cell, odd, perhaps_counted, rgb, two_colors};
use crate::code::{float, fragment};
use crate::families::divided::several;
use crate::families::effects::blend;
use crate::families::layers::{Roles, below};
use crate::families::noise_table::{Needs, fbm, functions, noise, random_at};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Check, Form, Pixel, Task};
use crate::wording::Slots;

pub(super) fn plaid(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let colors = several(&mut slots, ["color", "color2", "color3", "color4"], sampler);
    let count = perhaps_counted(
        8.0,
        "[, {n} stripes each way|({n} stripes in each direction)|, {n} stripes per side|, n = {n#}]",
        EVEN,
        &mut slots,
        &mut modifiers,
        sampler,
    );
    let all = colors.clone().map(|color| rgb(&color));
    let [a, b, c, d] = colors.map(|color| color.code);
    picture(
        modifiers,
        "[a plaid: the average of vertical {color} and {color2} stripes and horizontal {color3} and {color4} stripes {counted}|tartan made of vertical {color} and {color2} stripes averaged with horizontal {color3} and {color4} stripes {counted}|\
         a tartan pattern, half vertical stripes in {color} and {color2}, half horizontal stripes in {color3} and {color4} {counted}|a plaid fabric of upright {color}/{color2} stripes and level {color3}/{color4} stripes mixed half and half {counted}|\
         vertical stripes of {color} and {color2} mixed 50/50 with horizontal stripes of {color3} and {color4} {counted}|a four-color plaid, vertical {color} and {color2}, horizontal {color3} and {color4}, averaged {counted}|\
         a lumberjack shirt: vertical {color} and {color2} stripes averaged with horizontal {color3} and {color4} ones {counted}|a scottish plaid from two stripe patterns, {color}/{color2} vertical and {color3}/{color4} horizontal, averaged {counted}|\
         ¶[I want|draw|make] a plaid. vertical stripes in {color} and {color2}, horizontal ones in {color3} and {color4}, take the average {counted}|¶plaid = (vertical stripes + horizontal stripes) / 2. vertical: {color}, {color2}. horizontal: {color3}, {color4} {counted}|\
         ¶tartan, {color} and {color2} vertical, {color3} and {color4} horizontal, 50/50 {counted}|¶lay half transparent horizontal stripes ({color3}, {color4}) over vertical stripes ({color}, {color2}) {counted}|\
         ¶how do I make a tartan? the vertical stripes are {color} and {color2}, the horizontal ones {color3} and {color4}, and both count half {counted}|¶two striped patterns, averaged: one vertical in {color} and {color2}, one horizontal in {color3} and {color4} {counted}|\
         ¶woven cloth, threads down in {color} and {color2}, threads across in {color3} and {color4}, each pixel is the mean of both {counted}|¶a kilt pattern: {color} and {color2} stripes from top to bottom mixed equally with {color3} and {color4} stripes from left to right {counted}]"
            .into(),
        slots,
        &format!(
            "let stripes = floor(uv * {}) % 2.0;\nlet across = mix({a}, {b}, stripes.x);\nlet down = mix({c}, {d}, stripes.y);\nlet color = (across + down) * 0.5;",
            float(count)
        ),
        move |[x, y]| {
            let across = if odd(x * count)? > 0.5 { all[1] } else { all[0] };
            let down = if odd(y * count)? > 0.5 { all[3] } else { all[2] };
            Some(blend(across, down, 0.5))
        },
    )
}

pub(super) fn halftone(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let (modifier, way, from, code, rule): (_, _, _, _, fn([f64; 2]) -> f64) =
        match sampler.below(3) {
            0 => (
                "down",
                "[to the bottom|toward the bottom]",
                "top",
                "uv.y",
                |[_, y]| y,
            ),
            1 => (
                "up",
                "[to the top|toward the top]",
                "bottom",
                "(1.0 - uv.y)",
                |[_, y]| 1.0 - y,
            ),
            _ => (
                "left",
                "[to the left|toward the left]",
                "right",
                "(1.0 - uv.x)",
                |[x, _]| 1.0 - x,
            ),
        };
    modifiers.push(modifier);
    let n = perhaps_counted(
        16.0,
        "[, {n} dots per side|({n#} by {n#})|, {n} per side|in a {n#} by {n#} grid|, {n} rows and {n} columns]",
        &[8, 10, 12, 20, 24, 30],
        &mut slots,
        &mut modifiers,
        sampler,
    );
    let phrase = "[{color} halftone dots on {back} that grow WAY {counted}|a halftone pattern of {color} dots on {back} growing WAY {counted}|{color} dots on a {back} background that get larger WAY {counted}|a {color} halftone on {back}, nothing at the FROM and largest dots at the other side {counted}|\
        {color} dots that swell WAY on {back} {counted}|a dot raster, {color} on {back}, with dots growing WAY {counted}|{color} on {back} halftone, dot size increasing WAY {counted}|a {back} background with {color} halftone dots getting bigger WAY {counted}|\
        ¶halftone, {color} on {back}, dots grow WAY {counted}|¶[I want|draw|make] halftone dots in {color} on {back}. they get bigger WAY {counted}|¶like printed in a newspaper: {color} dots on {back}, small at the FROM, growing WAY {counted}|\
        ¶a grid of {color} dots on {back}. at the FROM they have no size and they grow WAY until they touch {counted}|¶how do I make halftone dots that grow WAY? {color} on {back} {counted}|¶dot radius from 0 at the FROM to half a cell at the opposite edge, {color} on {back} {counted}|\
        ¶a comic book shade of {color} dots on {back}, denser WAY because the dots grow {counted}|¶halftone gradient. direction: WAY. dots: {color}. paper: {back} {counted}]"
        .replace("WAY", way)
        .replace("FROM", from);
    two_colors(
        Roles::Figure,
        (modifiers, phrase, slots),
        &format!(
            "let p = uv * {};\nlet q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), 0.5 * {code});",
            float(n)
        ),
        move |uv| {
            let [x, y] = in_cell(&At {
                uv,
                n,
                m: n,
                w: 0.0,
            })?;
            below(x.hypot(y) - rule(uv) / 2.0)
        },
        sampler,
    )
}

/// Noise in gray, or in black and white.
pub(super) struct Gray {
    pub(super) name: &'static str,
    template: &'static str,
    needs: Needs,
    /// `{n}` when none is told; 0 when it always is.
    usual: f64,
    counted: &'static str,
    n: &'static [i64],
    /// An expression of `uv` and `{n}`.
    code: &'static str,
    rule: fn([f64; 2], f64) -> Option<f64>,
}

const SCALED: &str = "[with {n} cells across|, {n} cells per side|on a {n#} by {n#} grid|at scale {n#}|, scale {n#}]";

pub(super) const NOISY: [Gray; 5] = [
    Gray {
        name: "gray-hash-noise",
        template: "[gray hash noise on a {n#} by {n#} grid|gray noise with one random value per cell of a {n#} by {n#} grid|random gray squares, {n#} by {n#}|a {n#} by {n#} grid of random grays|gray white noise in {n#} x {n#} cells|{n#} by {n#} cells, each in a random shade of gray|\
            hash noise in gray, {n#}x{n#}|unsmoothed gray noise on a {n#}x{n#} grid|a random gray mosaic of {n#} by {n#} squares|grayscale hash noise, {n} cells per side|\
            ¶hash noise, gray, {n#}x{n#}|¶[every|each] cell of a {n#} by {n#} grid gets a random gray|¶gray = hash(floor(uv * {n#}))|¶[I want|I need|draw] noise in gray, not smooth. {n#} by {n#} squares with random brightness|\
            ¶cut the screen into {n#} by {n#} squares and paint each one in a random gray|¶how do I make gray hash noise with {n#} x {n#} cells|¶vec3(random(floor(uv * {n#})))|¶gray random pixels, but big ones, {n} across and {n} down|\
            ¶a mosaic without colors. {n#} by {n#} tiles, and each has a random gray value|¶white noise from black to white over {n#} by {n#} blocks, all shades between are possible|\
            ¶{n} columns and {n} rows of squares, each randomly gray|¶every square of a {n#} x {n#} grid has its own random brightness|¶random gray tiles, {n} per side|¶gray mosaic, {n#}x{n#}, random values, hard edges]",
        needs: Needs::Random,
        usual: 0.0,
        counted: "",
        n: &[8, 10, 16, 20, 24, 32, 40, 48, 50, 80, 100],
        code: "random(floor(uv * {n}))",
        rule: |[x, y], n| random_at([x * n, y * n]),
    },
    Gray {
        name: "black-and-white-blocks",
        template: "[random black and white blocks, {n#} by {n#}|a {n#} by {n#} grid of random black or white squares|random black and white squares on a {n#} by {n#} grid|{n#}x{n#} blocks that are randomly black or white|a random black and white mosaic of {n#} by {n#} tiles|\
            {n#} by {n#} cells, each black or white at random|a coin flip for each cell of a {n#} by {n#} grid, black or white|random binary blocks, {n#} x {n#}, black and white|black and white noise in {n#} by {n#} blocks|something like a QR code, {n#} by {n#} random black and white cells|\
            ¶random black/white blocks, {n#}x{n#}|¶flip a coin for each of {n#} by {n#} squares, heads is white, tails black|¶[I want|I need|draw] {n#} by {n#} blocks. each is black or white, by chance|¶step(0.5, hash(floor(uv * {n#}))) in black and white|\
            ¶how do I fill a {n#} by {n#} grid randomly with black and white|¶divide the screen into {n#} x {n#} squares and make each one randomly black or white, half and half|¶no grays: {n#} by {n#} random blocks, either black or white|\
            ¶binary hash noise on {n#} by {n#} cells, threshold one half, white above|¶like a QR code without meaning, {n} rows and {n} columns of random black and white squares|\
            ¶random bits as squares, {n#} x {n#}, 1 is white, 0 is black|¶toss a coin for every cell, {n#} by {n#} cells, black or white|¶{n} by {n} random pixels, only black and white]",
        needs: Needs::Random,
        usual: 0.0,
        counted: "",
        n: &[4, 6, 8, 10, 12, 16, 20, 24, 32, 40, 50],
        code: "step(0.5, random(floor(uv * {n})))",
        rule: |[x, y], n| random_at([x * n, y * n]).and_then(|t| below(0.5 - t)),
    },
    Gray {
        name: "gray-value-noise",
        template: "[smooth gray value noise {counted}|smooth gray noise {counted}|gray value noise {counted}|soft gray noise {counted}|blurry gray noise from black to white {counted}|a smooth random gray texture {counted}|value noise in grayscale {counted}|smooth noise in shades of gray {counted}|\
            smoothly interpolated gray noise {counted}|soft random gray blobs {counted}|gray noise, smooth, not blocky {counted}|\
            ¶value noise, gray {counted}|¶[I want|I need|draw|give me] smooth noise in gray {counted}|¶vec3(noise(uv * n)) with smooth value noise {counted}|¶how do I draw smooth gray noise {counted}|\
            ¶random grays at the corners of a grid, blended smoothly in between {counted}|¶noise as gray, no colors. it must be smooth {counted}|¶grayscale value noise over the whole screen {counted}|¶0 is black, 1 is white, show plain value noise {counted}|\
            ¶a blurry gray random pattern, interpolated between cells {counted}|¶fill the screen with smooth gray noise {counted}|\
            ¶smooth noise, gray, no octaves {counted}|¶soft noise texture in black and white with all grays {counted}|¶blurry clouds of gray, one layer of value noise {counted}|¶show me smooth value noise as brightness {counted}]",
        needs: Needs::Noise,
        usual: 8.0,
        counted: SCALED,
        n: &[3, 4, 5, 6, 10, 12, 16, 20, 24, 32],
        code: "noise(uv * {n})",
        rule: |[x, y], n| Some(noise([x * n, y * n])),
    },
    Gray {
        name: "gray-fbm",
        template: "[gray clouds from {n} octaves of fbm noise|gray fbm noise with {n} octaves|{n} octaves of gray fbm noise|gray clouds made of {n} octaves of fbm|fractal noise in gray with {n} octaves|gray cloud noise, fbm with {n} octaves|fbm in grayscale, {n} octaves|\
            layered gray noise with {n} octaves|smoky gray fbm with {n} octaves|a gray fractal noise texture of {n} octaves|gray fog from {n} octaves of fbm|\
            ¶fbm, {n} octaves, gray|¶[I want|I need|draw] gray clouds. use fbm with {n} octaves|¶add {n} octaves of value noise and show the sum as gray|¶how do I draw fbm noise with {n} octaves in gray|¶gray = fbm(uv * 4), octaves = {n#}|\
            ¶fractal brownian motion, {n} octaves, as a gray picture|¶gray clouds, no colors. sum up {n} octaves of noise, each finer and half as strong|¶octaves: {n#}. noise: fbm. colors: gray|¶a cloudy gray texture, it comes from {n} octaves of fbm|\
            ¶gray fbm over the screen. octaves: {n}|¶{n} layers of value noise, each twice as fine and half as strong, in gray|¶how do I stack {n} octaves of noise to gray clouds]",
        needs: Needs::Fbm,
        usual: 0.0,
        counted: "",
        n: &[2, 3, 4, 5, 6, 7, 8],
        code: "fbm(uv * 4.0)",
        rule: |[x, y], n| Some(fbm([x * 4.0, y * 4.0], n as i64)),
    },
    Gray {
        name: "black-and-white-blobs",
        template: "[black and white blobs from smooth noise cut at one half {counted}|smooth value noise with a threshold of 0.5 in black and white {counted}|black and white noise blobs, value noise cut at 0.5 {counted}|value noise thresholded at 0.5, white above and black below {counted}|\
            a black and white blob pattern from value noise with threshold one half {counted}|black and white cow spots, smooth noise cut at 0.5 {counted}|white where smooth noise is above 0.5 and black elsewhere {counted}|organic black and white patches from noise cut in the middle {counted}|\
            ¶step(0.5, noise) with smooth value noise, black and white {counted}|¶threshold smooth noise at 0.5. white above, black below {counted}|¶value noise > 0.5 is white, the rest black {counted}|\
            ¶[I want|draw|make] black and white blobs. take smooth noise and cut it at 0.5 {counted}|¶how do I turn smooth noise into pure black and white at 0.5 {counted}|¶like a cow: white blobs on black where value noise exceeds one half {counted}|\
            ¶1-bit smooth noise, threshold 0.5 {counted}|¶blobs without grays: smooth noise, cut in the middle between 0 and 1, white is above {counted}|\
            ¶smooth noise, black under 0.5 and white over 0.5 {counted}|¶black below one half, white above, the values come from smooth value noise {counted}|¶I need ink blots: smooth value noise, everything above 0.5 white, everything below black {counted}]",
        needs: Needs::Noise,
        usual: 8.0,
        counted: SCALED,
        n: &[3, 4, 5, 6, 10, 12, 16, 20],
        code: "step(0.5, noise(uv * {n}))",
        rule: |[x, y], n| below(0.5 - noise([x * n, y * n])),
    },
];

pub(super) fn gray(entry: &'static Gray, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = if entry.usual > 0.0 {
        perhaps_counted(
            entry.usual,
            entry.counted,
            entry.n,
            &mut slots,
            &mut modifiers,
            sampler,
        )
    } else {
        counted(["n", "n#"], entry.n, &mut slots, sampler)
    };
    let functions = functions(entry.needs, n as i64);
    let declarations: Vec<&str> = functions.iter().map(String::as_str).collect();
    let rule = entry.rule;
    Task {
        form: Form::Picture,
        modifiers,
        phrase: entry.template.to_owned(),
        slots,
        code: fragment(
            &declarations,
            &format!(
                "let value = {};\nlet color = vec3<f32>(value);\nreturn vec4<f32>(color, 1.0);\n",
                entry.code.replace("{n}", &float(n))
            ),
        ),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let value = rule(pixel.uv.map(f64::from), n)? as f32;
            Some([value, value, value, 1.0])
        })),
    }
}
