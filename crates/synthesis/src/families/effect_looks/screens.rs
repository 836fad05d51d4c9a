//! The looks of screens, films and prints: lines, grain, dithering, dots.

use crate::code::float;
use crate::color::Color;
use crate::families::effect_tones::{luma_line, share, step, wish};
use crate::families::effects::{At, Step, clip, luma};
use crate::families::rules::pcg_share;
use crate::sampler::Sampler;

/// An integer hash (PCG), the same on every machine.
const RANDOM: &str = "\
fn random(cell: vec2<u32>) -> f32 {
    let seed = (cell.x + cell.y * 65537u) * 747796405u + 2891336453u;
    let word = ((seed >> ((seed >> 28u) + 4u)) ^ seed) * 277803737u;
    return f32((word >> 22u) ^ word) / 4294967296.0;
}
";

fn random(x: u32, y: u32) -> f64 {
    pcg_share(y.wrapping_mul(65537).wrapping_add(x))
}

fn pixel(at: &At) -> [u32; 2] {
    [0, 1].map(|axis| (at.uv[axis] * at.resolution[axis]).floor() as u32)
}

pub(super) fn scanlines(sampler: &mut Sampler) -> Step {
    let (count, number) = if sampler.chance(0.5) {
        (100, "")
    } else {
        (*sampler.pick(&[20, 40, 50, 80, 120, 150, 200, 240]), "{a}")
    };
    let (level, degree) = *sampler.pick(&[
        (0.5, ""),
        (0.5, ""),
        (0.8, "[faint|subtle|soft]"),
        (0.0, "black"),
    ]);
    let rolling = sampler.chance(0.3);
    let moving = if rolling {
        "[that roll over time|moving with time|rolling with time|that crawl over time|sliding over time|that drift with time]"
    } else {
        ""
    };
    let place = if rolling { " + time" } else { "" };
    let mut wish = wish(
        &format!(
            "[[[add|apply] {number} {degree} [scanlines|scan lines|CRT lines|horizontal scanlines] {moving} to|put {number} {degree} [scanlines|CRT lines] {moving} on] {{image}}|\
                  make {{image}} look like an old [monitor|CRT|TV] with {number} {degree} scanlines {moving}|draw {number} {degree} scanlines {moving} over {{image}}|cover {{image}} with {number} {degree} [horizontal scanlines|scan lines] {moving}|give {{image}} {number} {degree} [scanlines|CRT lines] {moving}|lay {number} {degree} scanlines {moving} over {{image}}|simulate a [tube TV|CRT monitor] with {number} {degree} scanlines {moving} on {{image}}|overlay {number} {degree} [scanlines|CRT lines] {moving} on {{image}}|show {{image}} as on a tube monitor with {number} {degree} scan lines {moving}|\
             ¶{{image}} should look like an old [TV|CRT|tube monitor], so put {number} {degree} scanlines {moving} on it|\
             ¶I miss my old CRT. {number} {degree} scanlines {moving} over {{image}}|\
             ¶on top of {{image}}, {number} {degree} horizontal CRT lines {moving}|\
             ¶{{image}}, as if shown on an old tube, with {number} {degree} scanlines {moving}|\
             ¶CRT look with {number} {degree} scanlines {moving}, source: {{image}}|\
             ¶take {{image}} and [run|lay] {number} {degree} scan lines {moving} across it]"
        ),
        &format!(
            "[{number} {degree} scanlines {moving}|{number} {degree} scan lines {moving}|{number} {degree} CRT lines {moving}|a CRT effect with {number} {degree} scanlines {moving}|an old TV look with {number} {degree} scanlines {moving}]"
        ),
        &[vec![count.to_string()]],
    );
    wish.modifiers.extend(rolling.then_some("rolling"));
    let count = f64::from(count);
    step(
        wish,
        &format!(
            "let scanline = step(0.5, fract(uv.y * {}{place}));",
            float(count)
        ),
        format!("$ * mix({}, 1.0, scanline)", float(level)),
        Box::new(move |color, at| {
            let shift = if rolling { at.time } else { 0.0 };
            let half = (2.0 * (at.uv[1] * count + shift)).floor() as i64;
            let light = if half % 2 == 0 { level } else { 1.0 };
            color.map(|part| part * light)
        }),
    )
}

pub(super) fn film_grain(sampler: &mut Sampler) -> Step {
    let amount = sampler.decimal(0.05, 0.5, 0.05);
    let (amount, degree, with) = match sampler.below(5) {
        0 => (0.2, "", ""),
        1 => (0.1, "[light|subtle|fine|a little]", ""),
        2 => (0.4, "[heavy|strong|a lot of]", ""),
        _ => (
            amount,
            "",
            "[of strength {a}|with strength {a}|of {a}|of intensity {a}|with an amount of {a}|scaled by {a}]",
        ),
    };
    let flickering = sampler.chance(0.4);
    let moving = if flickering {
        "[that changes over time|flickering with time|animated over time|at 24 frames per second|that flickers over time|changing 24 times a second]"
    } else {
        ""
    };
    let shift = if flickering {
        " + u32(time * 24.0)"
    } else {
        ""
    };
    let mut wish = wish(
        &format!(
            "[add {degree} [film grain|noise|grain|random noise] {with} {moving} to {{image}}|make {{image}} noisy with {degree} grain {with} {moving}|\
             put {degree} [film grain|noise] {with} {moving} on {{image}}|give {{image}} {degree} film grain {with} {moving}|sprinkle {degree} [grain|noise] {with} {moving} over {{image}}|overlay {degree} [film grain|noise] {with} {moving} on {{image}}|make {{image}} grainy with {degree} [noise|grain] {with} {moving}|mix {degree} random noise {with} {moving} into {{image}}|disturb {{image}} with {degree} pixel noise {with} {moving}|simulate {degree} analog film grain {with} {moving} on {{image}}|\
             ¶{{image}} is too clean, add {degree} film grain {with} {moving}|\
             ¶rgb plus {degree} random noise {with} {moving}, source {{image}}|\
             ¶{{image}} should look like shot on film, with {degree} grain {with} {moving}|\
             ¶I want {degree} noise {with} {moving} all over {{image}}|\
             ¶every pixel of {{image}} gets {degree} random noise {with} {moving}|\
             ¶on top of {{image}}, {degree} grain {with} {moving}|\
             ¶{{image}} looks digital. make it grainy with {degree} film grain {with} {moving}]"
        ),
        &format!(
            "[{degree} film grain {with} {moving}|{degree} noise {with} {moving}|{degree} grain {with} {moving}|{degree} analog film grain {with} {moving}|{degree} pixel noise {with} {moving}|{degree} random noise {with} {moving}]"
        ),
        &[share(amount)],
    );
    wish.modifiers.extend(flickering.then_some("flickering"));
    let mut grain = step(
        wish,
        &format!("let grain = random(vec2<u32>(uv * globals.resolution){shift});"),
        format!("saturate($ + (grain - 0.5) * {})", float(amount)),
        Box::new(move |color, at| {
            let frame = if flickering {
                (at.time * 24.0) as u32
            } else {
                0
            };
            let [x, y] = pixel(at).map(|part| part + frame);
            let change = amount * random(x, y) - amount / 2.0;
            clip(color.map(|part| part + change))
        }),
    );
    grain.functions = RANDOM;
    grain
}

pub(super) fn ordered_dither(sampler: &mut Sampler) -> Step {
    let coarse = sampler.chance(0.4);
    let size = if coarse { 2 } else { 4 };
    let named = if coarse || sampler.chance(0.6) {
        "{a}"
    } else {
        ""
    };
    let apply = if named.is_empty() {
        "[apply|use] ordered"
    } else {
        "[apply|use] {a} ordered"
    };
    let mut wish = wish(
        &format!(
            "[dither {{image}} [to black and white|to one bit|to 1-bit black and white] [with|using] a {named} Bayer [matrix|pattern]|\
                  {apply} dithering on {{image}}|ordered dither {{image}} with a {named} Bayer matrix|\
                  make {{image}} black and white with {named} Bayer dithering|threshold {{image}} against a {named} Bayer matrix|quantize {{image}} to [one bit|black and white] with {named} ordered dithering|apply {named} Bayer dithering to {{image}}|reduce {{image}} to 1-bit with a {named} Bayer [matrix|pattern]|dither {{image}} down to two tones with a {named} Bayer matrix|give {{image}} a 1-bit look with {named} ordered dithering|[Bayer dither|Bayer-dither] {{image}} with a {named} matrix|\
             ¶only black and white pixels, but {{image}} should still look gray from afar, with {named} Bayer dithering|\
             ¶I have a 1-bit display and want to show {{image}} on it with {named} ordered dithering|\
             ¶white where luma >= the {named} Bayer limit, else black, for {{image}}|\
             ¶{{image}} like on an old [black and white computer|1-bit screen], in a {named} Bayer pattern|\
             ¶compare the brightness of each pixel in {{image}} with a {named} Bayer matrix. brighter means white, else black|\
             ¶source: {{image}}. [effect|filter|to do]: {named} Bayer dither to black and white]"
        ),
        &format!(
            "[{named} ordered dithering|{named} Bayer dithering|a {named} Bayer dither|a {named} ordered dither|1-bit dithering with a {named} Bayer matrix]"
        ),
        &[vec![
            format!("{size}x{size}"),
            format!("{size} by {size}"),
            format!("{size}×{size}"),
        ]],
    );
    wish.modifiers
        .push(if coarse { "two-by-two" } else { "four-by-four" });
    let lines = if coarse {
        "let cell = vec2<u32>(uv * globals.resolution) % 2u;
         let limit = (f32((cell.x ^ cell.y) * 2u + cell.y) + 0.5) / 4.0;"
    } else {
        "let cell = vec2<u32>(uv * globals.resolution) % 4u;
         let fine = cell % 2u;
         let coarse = cell / 2u;
         let order = ((fine.x ^ fine.y) * 2u + fine.y) * 4u + (coarse.x ^ coarse.y) * 2u + coarse.y;
         let limit = (f32(order) + 0.5) / 16.0;"
    };
    let lines: Vec<&str> = lines.lines().map(str::trim).collect();
    step(
        wish,
        &format!("{}\n{}", luma_line(), lines.join("\n")),
        "vec3<f32>(step(limit, luma))",
        Box::new(move |color, at| {
            const FOUR: [[u8; 4]; 4] =
                [[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]];
            const TWO: [[u8; 2]; 2] = [[0, 2], [3, 1]];
            let [x, y] = pixel(at).map(|part| part as usize);
            let limit = if coarse {
                (f64::from(TWO[y % 2][x % 2]) + 0.5) / 4.0
            } else {
                (f64::from(FOUR[y % 4][x % 4]) + 0.5) / 16.0
            };
            [f64::from(u8::from(luma(color) >= limit)); 3]
        }),
    )
}

pub(super) fn halftone(sampler: &mut Sampler) -> Step {
    let (count, across) = if sampler.chance(0.3) {
        (60, "")
    } else {
        (
            *sampler.pick(&[20, 30, 40, 50, 80, 100]),
            "[with {a} dots across|in {a} columns|with a {a} by {a} grid of dots|with {a} dots per row|on a {a} by {a} grid|{a} dots wide|with {a} cells per side]",
        )
    };
    let colored = sampler.chance(0.3);
    let ink = loop {
        let ink = Color::sample(sampler);
        if ink.rgb != [0.0; 3] && ink.rgb != [1.0; 3] {
            break ink;
        }
    };
    let (dots, mut modifiers, rgb) = if colored {
        ("{b} ink dots", vec!["colored"], ink.rgb.map(f64::from))
    } else {
        ("black dots", vec![], [0.0; 3])
    };
    let plain = if colored {
        ""
    } else {
        "|turn {image} into a halftone {across}|halftone {image} {across}|make {image} look like a newspaper photo {across}|give {image} a halftone look {across}|apply a halftone pattern to {image} {across}|print {image} as in an old newspaper {across}|rasterize the brightness of {image} as dots {across}"
    };
    let mut wish = wish(
        &format!("[print {{image}} as a halftone of {dots} on white {across}|draw {{image}} with {dots} on white that grow where it is dark {across}|\
                  make {{image}} a newspaper halftone of {dots} {across}|show {{image}} as {dots} on white paper {across}|render {{image}} with {dots} on white {across}, bigger in the shadows|let {{image}} look like newsprint with {dots} {across}|convert {{image}} to a halftone of {dots} on white {across}|rasterize {{image}} into {dots} of different size {across}{plain}|\
             ¶{{image}} should look like [printed in a newspaper|an old newspaper photo]: {dots} on white {across}|\
             ¶{dots} on white, big where {{image}} is dark and small where it is bright {across}|\
             ¶I want {{image}} made of {dots} on white paper, a halftone {across}|\
             ¶a halftone of {{image}} with {dots} on white paper {across}|\
             ¶look closely at a newspaper photo and you see dots. [do that with|that's how I want] {{image}}: {dots} on white {across}|\
             ¶divide {{image}} into cells with {dots} on white, the darker the cell the larger the dot {across}]")
            .replace("{across}", across),
        &format!("[a halftone of {dots} {across}|a newspaper print look with {dots} {across}|a halftone screen of {dots} {across}|a newsprint effect with {dots} {across}|a halftone pattern of {dots} {across}]"),
        &[vec![count.to_string()], ink.ways.clone()],
    );
    wish.modifiers.append(&mut modifiers);
    let front = if colored {
        ink.code
    } else {
        "vec3<f32>(0.0, 0.0, 0.0)".into()
    };
    let count = f64::from(count);
    step(
        wish,
        &format!(
            "{}\nlet cell = fract(uv * {}) - 0.5;\nlet radius = 0.7 * sqrt(1.0 - luma);",
            luma_line(),
            float(count)
        ),
        format!("mix({front}, vec3<f32>(1.0, 1.0, 1.0), step(radius, length(cell)))"),
        Box::new(move |color, at| {
            let [x, y] = at
                .uv
                .map(|part| part * count - (part * count).floor() - 0.5);
            let darkness = 1.0 - luma(color);
            if x * x + y * y < 0.49 * darkness {
                rgb
            } else {
                [1.0; 3]
            }
        }),
    )
}
