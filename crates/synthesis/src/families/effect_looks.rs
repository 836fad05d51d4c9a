//! Steps that give a look: vignettes, lines, grain, fades, maps of brightness to colours.

use super::effect_tones::{kind, luma_line, share, step, wish};
use super::effects::{At, Rgb, Step, StepKind, blend, clip, luma};
use super::rules::pcg_share;
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::words;

pub(super) const STEPS: [StepKind; 17] = [
    kind!("vignette", vignette),
    kind!("scanlines", scanlines),
    kind!("film-grain", film_grain),
    kind!(alone "ordered-dither", ordered_dither),
    kind!(alone "halftone-image", halftone),
    kind!(alone "fade-over-time", fade_over_time),
    kind!("duotone", duotone),
    kind!("heat-map", heat_map),
    kind!("night-vision", night_vision),
    kind!(alone "replace-color", replace_color),
    kind!("letterbox", letterbox),
    kind!("frame-image", frame),
    kind!("temperature", temperature),
    kind!("s-curve", s_curve),
    kind!(alone "keep-color", keep_color),
    kind!(alone "gradient-overlay", gradient_overlay),
    kind!("blend-mode", blend_mode),
];

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

fn smooth(from: f64, to: f64, value: f64) -> f64 {
    let t = ((value - from) / (to - from)).clamp(0.0, 1.0);
    3.0 * t.powi(2) - 2.0 * t.powi(3)
}

fn vignette(sampler: &mut Sampler) -> Step {
    let (degree, from, to) = *sampler.pick(&[
        ("", 0.3, 0.7),
        ("", 0.3, 0.7),
        ("[soft|subtle|gentle]", 0.4, 0.9),
        ("[strong|heavy|tight]", 0.2, 0.6),
    ]);
    let shade = format!(
        "let vignette = 1.0 - smoothstep({}, {}, distance(uv, vec2<f32>(0.5, 0.5)));",
        float(from),
        float(to)
    );
    let light = move |at: &At| 1.0 - smooth(from, to, (at.uv[0] - 0.5).hypot(at.uv[1] - 0.5));
    if sampler.chance(0.35) {
        let edge = loop {
            let edge = Color::sample(sampler);
            if edge.rgb != [0.0; 3] {
                break edge;
            }
        };
        let mut wish = wish(
            &format!(
                "[[add|put] a {degree} {{a}} vignette [to|on|over] {{image}}|fade the [edges|corners|borders] of {{image}} to {{a}} with a {degree} vignette|\
                      vignette {{image}} with a {degree} {{a}} edge|give {{image}} a {degree} {{a}} vignette|overlay a {degree} {{a}} vignette on {{image}}|surround the middle of {{image}} with a {degree} {{a}} vignette|color the corners of {{image}} {{a}} with a {degree} vignette|let {{image}} run into {{a}} at the borders with a {degree} vignette|draw a {degree} {{a}} vignette around {{image}}|\
             ¶the corners of {{image}} should fade to {{a}}, as a {degree} vignette|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} vignette in {{a}}|\
             ¶keep the middle of {{image}} clear and let a {degree} {{a}} vignette take the edges|\
             ¶I have {{image}}. away from the middle it should run out into {{a}}, a {degree} vignette|\
             ¶mix({{a}}, rgb, {degree} vignette) on {{image}}|\
             ¶{{image}} with {{a}} corners, done as a {degree} vignette]"
            ),
            &format!(
                "[a {degree} {{a}} vignette|a {degree} vignette in {{a}}|a {degree} vignette with {{a}} edges|a {degree} vignette fading to {{a}}]"
            ),
            std::slice::from_ref(&edge.ways),
        );
        wish.modifiers.push("colored");
        let edge_rgb = edge.rgb.map(f64::from);
        return step(
            wish,
            &shade,
            format!("mix({}, $, vignette)", edge.code),
            Box::new(move |color, at| blend(edge_rgb, color, light(at))),
        );
    }
    let command = if degree.is_empty() {
        "[add a [dark|black|] vignette to {image}|darken the [edges|corners|borders] of {image}|vignette {image}|put a vignette [on|over] {image}|shade the corners of {image}|make {image} darker toward the [edges|corners|borders]|let the brightness of {image} fall off toward the corners|dim the corners of {image}|fade {image} to black at the [edges|corners|borders]|overlay a vignette on {image}|let {image} get darker away from the center|give {image} [dark corners|a vignette]|apply vignetting to {image}|simulate lens vignetting on {image}|\
             ¶the corners of {image} should be [dark|darker], [the middle stays|leave the middle as it is]|\
             ¶the farther [away|] from the center, the darker {image} should be|\
             ¶I want {image} to look as if [seen|shot] through an old lens with dark corners|\
             ¶rgb * vignette, source {image}|\
             ¶bright in the middle, dark at the edges: {image}|\
             ¶vignette. source: {image}|\
             ¶it's too bright in the corners of {image}, [shade|darken] them smoothly|\
             ¶how do they make the dark corners in movies? [I want that on|do it to] {image}|\
             ¶draw the eye to the middle of {image} by [dimming|darkening] the corners|¶vignette on {image}|¶{image} with dark corners|¶darker toward the corners, {image}|¶how do I add a vignette to {image}|¶old lens look, {image} gets dark at the corners|¶corners of {image} fade to black]".to_string()
    } else {
        format!(
            "[add a {degree} [dark|black|] vignette to {{image}}|put a {degree} vignette [on|over] {{image}}|give {{image}} a {degree} vignette|apply {degree} vignetting to {{image}}|overlay a {degree} vignette on {{image}}|darken the corners of {{image}} with a {degree} vignette|add {degree} vignetting to {{image}}|shade the edges of {{image}} with a {degree} vignette|fade {{image}} to black at the edges with a {degree} vignette|\
             ¶the corners of {{image}} should be dark, with a {degree} vignette|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} vignette|\
             ¶I'd like dark corners on {{image}}, a {degree} vignette|\
             ¶{{image}} looks too plain at the edges, darken them with a {degree} vignette|\
             ¶rgb times a {degree} vignette, source {{image}}|\
             ¶how about a {degree} black vignette around {{image}}]"
        )
    };
    step(
        wish(
            &command,
            &format!(
                "[a {degree} [dark|black|] vignette|{degree} vignetting|a {degree} vignette [effect|filter]|a {degree} darkening of the corners]"
            ),
            &[],
        ),
        &shade,
        "$ * vignette",
        Box::new(move |color, at| color.map(|part| part * light(at))),
    )
}

fn scanlines(sampler: &mut Sampler) -> Step {
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

fn film_grain(sampler: &mut Sampler) -> Step {
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

fn ordered_dither(sampler: &mut Sampler) -> Step {
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

fn halftone(sampler: &mut Sampler) -> Step {
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

fn fade_over_time(sampler: &mut Sampler) -> Step {
    let other = Color::sample(sampler);
    let seconds = *sampler.pick(&[1, 2, 3, 4, 5, 8, 10]);
    let ways: Vec<String> = words::count(seconds)
        .into_iter()
        .map(|count| format!("{count} second{}", if seconds == 1 { "" } else { "s" }))
        .collect();
    let (name, command, noun, line) = *sampler.pick(&[
        (
            "out",
            "[fade {image} [out to|to] {a} [over|within|in] {b}|fade out {image} to {a} [over|within] {b}|let {image} turn {a} over {b}|blend {image} into {a} during the first {b}|cross-fade from {image} to {a} [in|over] {b}|let {image} vanish in {a} within {b}|make {image} go {a} over {b}|dissolve {image} into {a} over {b}|take {b} to fade {image} to {a}|slowly turn {image} {a} over {b}|lerp {image} to {a} over {b}|\
             ¶at the start I see {image}, after {b} only {a}|\
             ¶{image} should slowly turn {a}, it takes {b}|\
             ¶mix(rgb, {a}, t), t goes from 0 to 1 in {b}, source {image}|\
             ¶show {image}, then fade it out to {a}, [total time|duration] {b}|\
             ¶end of the scene: {image} fades to {a} [within|over] {b}|\
             ¶fade-out. color {a}, time {b}, source {image}]",
            "[a fade to {a} over {b}|a fade-out to {a} [in|within] {b}|a dissolve into {a} over {b}]",
            "let fade = saturate(time / {seconds});",
        ),
        (
            "in",
            "[fade {image} in from {a} [over|within|in] {b}|fade in {image} from {a} [over|within] {b}|let {image} appear from {a} over {b}|start with {a} and fade to {image} over {b}|reveal {image} from {a} [over|within] {b}|dissolve from {a} into {image} over {b}|cross-fade from {a} to {image} [in|over] {b}|begin with a {a} screen and bring in {image} over {b}|take {b} to fade {image} in from {a}|let {image} come out of {a} within {b}|\
             ¶at the start everything is {a}, after {b} I see {image}|\
             ¶start of the scene: {image} fades in from {a} within {b}|\
             ¶first just {a}, then {image} shows up more and more, done after {b}|\
             ¶fade-in. color {a}, time {b}, source {image}|\
             ¶mix({a}, rgb, t), t goes from 0 to 1 in {b}, source {image}|\
             ¶I want {image} to come up slowly from {a}, it takes {b}]",
            "[a fade from {a} over {b}|a fade-in from {a} [in|within] {b}|a dissolve from {a} over {b}]",
            "let fade = 1.0 - saturate(time / {seconds});",
        ),
        (
            "back-and-forth",
            "[fade {image} back and forth to {a} over time|cross-fade between {image} and {a} with the sine of time|let {image} fade to {a} and back again over time|pulse {image} between its own colors and {a}|fade {image} to {a} and back again and again|swing {image} between its colors and {a} with sin(time)|let {image} breathe between its own colors and {a}|mix {image} toward {a} by 0.5 + 0.5 * sin(time)|let {a} come and go over {image} with the sine of time|oscillate between {image} and {a} over time|\
             ¶{image} fades to {a}, then it comes back, [and so on|again and again]|\
             ¶mix(rgb, {a}, 0.5 + 0.5 * sin(time)), source {image}|\
             ¶sometimes I see {image}, sometimes {a}, with smooth fades between, [forever|all the time]|\
             ¶{a} should come and go over {image}, smoothly, by the sine of time|\
             ¶I want {image} to pulse to {a} and back|\
             ¶{image} and {a} take turns softly over time|¶over time {image} goes to {a} and comes back, again and again, a sine|¶in: {image}. fade to {a} and back by the sine of time]",
            "[a fade back and forth to {a}|a pulsing {a} fade|an endless fade to {a} and back|a sine fade to {a} and back|a breathing fade to {a}]",
            "let fade = 0.5 + 0.5 * sin(time);",
        ),
        (
            "flash",
            "[flash {image} {a} every second|let {image} blink {a} once [a|per] second|flash {a} over {image} every second|flash {image} with {a} [once a second|at 1 Hz]|strobe {image} with {a} once per second|switch between {image} and {a} every half second|show {a} instead of {image} in the second half of every second|blink between {image} and {a} at 1 Hz|alternate between {image} and {a}, half a second each|\
             ¶half a second {image}, half a second {a}, and so on|\
             ¶{image} blinks: half a second normal, half a second {a}|\
             ¶mix(rgb, {a}, step(0.5, fract(time))), source {image}|\
             ¶in the second half of every second I want to see {a}, otherwise {image}|\
             ¶like an alarm light, {a} flashes over {image} once a second|\
             ¶{a} strobe on {image}, 1 Hz|¶in the second half of each second {image} is {a}, otherwise normal|¶in: {image}. flash: {a}, one per second]",
            "[a {a} flash every second|a {a} strobe at 1 Hz|a {a} blink once a second|a one second {a} blink]",
            "let fade = step(0.5, fract(time));",
        ),
    ]);
    let mut wish = wish(command, noun, &[other.ways.clone(), ways]);
    wish.modifiers.push(name);
    let rgb = other.rgb.map(f64::from);
    let duration = seconds as f64;
    step(
        wish,
        &line.replace("{seconds}", &float(duration)),
        format!("mix($, {}, fade)", other.code),
        Box::new(move |color, at| {
            let done = (at.time / duration).min(1.0);
            let share = match name {
                "out" => done,
                "in" => 1.0 - done,
                "flash" => f64::from(u8::from(at.time.rem_euclid(1.0) >= 0.5)),
                _ => f64::midpoint(1.0, at.time.sin()),
            };
            blend(color, rgb, share)
        }),
    )
}

fn duotone(sampler: &mut Sampler) -> Step {
    let dark = Color::sample(sampler);
    let light = Color::sample_other_than(&[&dark], sampler);
    let (from, to) = (dark.rgb.map(f64::from), light.rgb.map(f64::from));
    step(
        wish(
            "[[turn|make] {image} [into a|a] duotone of {a} and {b}|color {image} from {a} in the shadows to {b} in the highlights|map the [brightness|luminance] of {image} from {a} to {b}|\
             gradient map {image} from {a} to {b}|use {a} for the dark and {b} for the bright parts of {image}|duotone {image} in {a} and {b}|tone {image} with {a} shadows and {b} highlights|recolor {image} by brightness from {a} to {b}|lerp from {a} to {b} by the luma of {image}|remap black to {a} and white to {b} in {image}, with blends between|replace the grays of {image} by a ramp from {a} to {b}|colorize the luminance of {image} from {a} to {b}|mix {a} and {b} by the luma of {image}|\
             ¶dark parts of {image} should be {a}, bright parts {b}, with a smooth change between|\
             ¶mix({a}, {b}, luma), source {image}|\
             ¶black becomes {a}, white becomes {b}, grays something in between: {image}|\
             ¶I want {image} in two inks blended by brightness, {a} for the shadows and {b} for the highlights|\
             ¶gradient map {a} -> {b}, {image}|\
             ¶take the brightness of {image} and use it to go from {a} to {b}|\
             ¶duotone look for {image}, shadows {a}, lights {b}|¶{b} highlights and {a} shadows for {image}, blended by luma|¶highlights {b}, shadows {a}: duotone of {image}|¶duotone, light: {b}, dark: {a}, {image}|¶duotone, dark: {a}, light: {b}, {image}|¶white of {image} becomes {b}, black becomes {a}, the tones between are mixed|¶from {b} where {image} is bright to {a} where it is dark|¶mix({a}, {b}, luma), {image}|¶map white to {b} and black to {a}, {image} by luminance|¶how do I color {image} with {b} for bright and {a} for dark tones|¶gradient map for {image}, left end {a}, right end {b}|¶like a music app cover: {image} in {a} and {b}, {b} where it is light|¶the dark parts of {image} should go {a} and the light ones {b}, smoothly by luma|¶bright = {b}, dark = {a}, everything between mixed, for {image}]",
            "[a duotone of {a} and {b}|a {a} to {b} gradient map|a {a} and {b} duotone|a luma ramp from {a} to {b}|a brightness map from {a} to {b}|a duotone, {a} shadows and {b} highlights]",
            &[dark.ways.clone(), light.ways.clone()],
        ),
        &luma_line(),
        format!("mix({}, {}, luma)", dark.code, light.code),
        Box::new(move |color, _| blend(from, to, luma(color))),
    )
}

fn heat_map(_: &mut Sampler) -> Step {
    step(
        wish(
            "[show {image} as a [heat map|thermal image]|[turn|convert] {image} into a heat map|map the brightness of {image} from blue over green to red|\
             make {image} look like a thermal camera|color {image} by heat, blue for dark, green for medium, red for bright|false-color {image} by brightness from blue through green to red|visualize the brightness of {image} as heat|[render|display] {image} like an infrared camera|view {image} in thermal vision|apply a blue-green-red colormap to the luma of {image}|simulate a thermal camera on {image}|give {image} thermal camera colors|\
             ¶{image} as seen by a thermal camera|\
             ¶cold is blue, warm is green, hot is red: color {image} by its brightness|\
             ¶luma 0 -> blue, 0.5 -> green, 1 -> red, {image}|\
             ¶dark parts of {image} should be blue, medium ones green, bright ones red, with smooth blends|\
             ¶pretend the brightness of {image} is heat and show it from blue over green to red|\
             ¶Predator vision for {image}, blue where dark, green between, red where bright|\
             ¶false colors by luma, blue to green to red, source {image}|\
             ¶you know these heat pictures of houses? make {image} look like that|\
             ¶thermal look for {image}, blue cold, red hot|¶{image} as seen by a heat camera|¶false colors for {image}: dark blue, middle green, bright red|¶predator vision on {image}, blue to green to red by brightness|¶in: {image}. out: heat map of its brightness|¶heat map of {image}|¶thermal look for {image}, blue green red|¶{image} in false colors, cold blue to hot red by brightness|¶how do I make {image} look like a thermal camera|¶bright is red, middle is green, dark is blue: {image} by luma|¶blue for dark, green for the middle, red for bright, {image}]",
            "[a heat map|a thermal camera effect|false heat colors|a blue green red heat map|thermal vision|a thermal colormap|infrared camera colors|a blue-green-red colormap]",
            &[],
        ),
        &format!(
            "{}\nlet cool = mix(vec3<f32>(0.0, 0.0, 1.0), vec3<f32>(0.0, 1.0, 0.0), saturate(luma * 2.0));",
            luma_line()
        ),
        "mix(cool, vec3<f32>(1.0, 0.0, 0.0), saturate(luma * 2.0 - 1.0))",
        Box::new(|color, _| {
            let heat = luma(color);
            [
                (2.0 * heat - 1.0).max(0.0),
                1.0 - (2.0 * heat - 1.0).abs(),
                (1.0 - 2.0 * heat).max(0.0),
            ]
        }),
    )
}

fn night_vision(_: &mut Sampler) -> Step {
    step(
        wish(
            "[make {image} look like night vision|show {image} through night vision goggles|give {image} a [green|] night vision look|turn {image} into night vision|simulate night vision on {image}|render {image} like a night vision camera|apply a night vision filter to {image}|view {image} through a night scope|make {image} look like seen through NVGs|convert {image} to night vision green|show the brightness of {image} in night vision green|let {image} look like a night vision recording|\
             ¶{image} like through night vision goggles, all green|\
             ¶I want {image} to look like a soldier's night scope, green and bright|\
             ¶green monochrome like a night vision device, source {image}|\
             ¶it's a night mission: {image} should be seen through [green goggles|night vision goggles]|\
             ¶luma * 1.5 * (0.1, 1.0, 0.2) for {image}|\
             ¶NVG look. source: {image}|¶night vision on {image}|¶{image} like through night goggles|¶green night camera look for {image}|¶how do I give {image} a night vision look]",
            "[night vision|a night vision effect|green night vision|a night vision filter|a night scope look|night vision goggles|NVG green]",
            &[],
        ),
        &luma_line(),
        "saturate(vec3<f32>(0.1, 1.0, 0.2) * luma * 1.5)",
        Box::new(|color, _| {
            let light = 1.5 * luma(color);
            clip([0.1 * light, light, 0.2 * light])
        }),
    )
}

fn replace_color(sampler: &mut Sampler) -> Step {
    let key = Color::sample(sampler);
    let new = Color::sample_other_than(&[&key], sampler);
    let (tolerance, within) = if sampler.chance(0.5) {
        (0.4, "")
    } else {
        (
            *sampler.pick(&[0.2, 0.3, 0.5, 0.6]),
            "[with a tolerance of {c}|, tolerance {c}|within a distance of {c}|up to a distance of {c}|, threshold {c}|with a color distance of at most {c}|, max distance {c}]",
        )
    };
    let (old, other) = (key.rgb.map(f64::from), new.rgb.map(f64::from));
    step(
        wish(
            &format!(
                "[replace {{a}} [in|of] {{image}} [by|with] {{b}} {within}|key out {{a}} in {{image}} and show {{b}} there {within}|chroma key {{image}}, {{a}} becomes {{b}} {within}|\
                 change everything {{a}} in {{image}} to {{b}} {within}|turn {{a}} pixels of {{image}} {{b}} {within}|recolor the {{a}} parts of {{image}} in {{b}} {within}|let every {{a}} pixel of {{image}} become {{b}} {within}|substitute {{b}} for {{a}} in {{image}} {within}|do a color replacement on {{image}} from {{a}} to {{b}} {within}|paint the {{a}} areas of {{image}} {{b}} {within}|use {{a}} as the chroma key of {{image}} and fill it with {{b}} {within}|put {{b}} where {{image}} is {{a}} {within}|\
             ¶everything in {{image}} that is {{a}} should be {{b}} {within}|\
             ¶there is {{a}} in {{image}}. I want {{b}} there instead {within}|\
             ¶if a pixel of {{image}} is close to {{a}}, make it {{b}}, else keep it {within}|\
             ¶distance to {{a}} small -> {{b}}, {{image}} {within}|\
             ¶color replace, {{a}} -> {{b}}, source {{image}} {within}|\
             ¶like a green screen: the key color in {{image}} is {{a}}, put {{b}} there {within}|¶{{b}} instead of {{a}} in {{image}} {within}|¶put {{b}} where {{image}} is {{a}} {within}|¶new color: {{b}}. old color: {{a}}. replace it in {{image}} {within}|¶old color {{a}}, new color {{b}}, {{image}} {within}|¶how do I turn what is {{a}} in {{image}} into {{b}} {within}|¶chroma key {{a}} -> {{b}}, {{image}} {within}|¶if a pixel of {{image}} is near {{a}} then paint it {{b}} {within}|¶paint {{b}} over everything {{a}} in {{image}} {within}]"
            ),
            &format!(
                "[a {{a}} to {{b}} replacement {within}|a chroma key from {{a}} to {{b}} {within}|a color replacement of {{a}} by {{b}} {within}|a {{a}} chroma key filled with {{b}} {within}|a color swap from {{a}} to {{b}} {within}]"
            ),
            &[
                key.ways.clone(),
                new.ways.clone(),
                words::decimal(tolerance),
            ],
        ),
        &format!(
            "let matching = step(distance($, {}), {});",
            key.code,
            float(tolerance)
        ),
        format!("mix($, {}, matching)", new.code),
        Box::new(move |color, _| {
            let squares: f64 = (0..3).map(|at| (color[at] - old[at]).powi(2)).sum();
            if squares.sqrt() <= tolerance {
                other
            } else {
                color
            }
        }),
    )
}

fn letterbox(sampler: &mut Sampler) -> Step {
    let sides = sampler.chance(0.3);
    let (share_of, size) = if sampler.chance(0.4) {
        (0.1, "")
    } else {
        (
            *sampler.pick(&[0.05, 0.15, 0.2, 0.25]),
            "[of {a} each|of {a} height|{a} high|of {a} of the height each|with a height of {a}|each {a} high]",
        )
    };
    let size = if sides && !size.is_empty() {
        "[of {a} each|of {a} width|{a} wide|of {a} of the width each|with a width of {a}|each {a} wide]"
    } else {
        size
    };
    let colored = sampler.chance(0.3);
    let bars = loop {
        let bars = Color::sample(sampler);
        if bars.rgb != [0.0; 3] {
            break bars;
        }
    };
    let kind = if colored { "{b}" } else { "[black|]" };
    let (command, noun) = if sides {
        (
            format!(
                "[add {kind} bars {size} at the left and right of {{image}}|pillarbox {{image}} with {kind} bars {size}|cover the left and right edges of {{image}} with {kind} bars {size}|draw {kind} bars {size} down the left and right sides of {{image}}|hide the sides of {{image}} behind {kind} bars {size}|give {{image}} {kind} [side bars|pillarbox bars] {size}|paint {kind} vertical bars {size} over both sides of {{image}}|add {kind} pillarbox bars {size} to {{image}}|put {kind} pillars {size} on the left and right of {{image}}|\
             ¶{{image}} should have {kind} bars {size} left and right, like old shows on a wide TV|\
             ¶source: {{image}}. [effect|filter|to do]: {kind} pillarbox bars {size}|\
             ¶I want to hide the sides of {{image}} behind {kind} bars {size}, one left and one right|\
             ¶left and right of {{image}}: {kind} bars {size}|\
             ¶two {kind} vertical bars {size}, one at each side of {{image}}]"
            ),
            format!(
                "[{kind} pillarbox bars {size}|{kind} bars {size} left and right|a pillarbox with {kind} bars {size}|{kind} side bars {size}|{kind} pillars {size} on both sides]"
            ),
        )
    } else {
        (
            format!(
                "[add {kind} bars {size} at the top and bottom of {{image}}|letterbox {{image}} with {kind} bars {size}|add {kind} letterbox bars {size} to {{image}}|put {kind} [cinema|movie|cinematic] bars {size} on {{image}}|give {{image}} {kind} [letterbox|widescreen] bars {size}|hide the top and bottom of {{image}} behind {kind} bars {size}|draw {kind} horizontal bars {size} along the top and bottom of {{image}}|make {{image}} look widescreen with {kind} bars {size}|cover the upper and lower edges of {{image}} with {kind} bars {size}|show {{image}} in cinema format with {kind} bars {size}|\
             ¶{{image}} should look like a movie [on TV|in the cinema], with {kind} bars {size} at the top and bottom|\
             ¶source: {{image}}. [effect|filter|to do]: {kind} letterbox bars {size}|\
             ¶cinema look for {{image}}: {kind} bars {size}, top and bottom|\
             ¶top and bottom of {{image}}: {kind} bars {size}|\
             ¶you know the bars of widescreen movies? put {kind} ones {size} at the top and bottom of {{image}}|\
             ¶two {kind} horizontal bars {size}, one along the top of {{image}} and one along the bottom|¶cinema look for {{image}}, {kind} bars {size} top and bottom|¶letterbox {{image}}, {kind} bars {size}|¶{kind} bars {size} above and below in {{image}}|¶how do I put {kind} bars {size} at the top and bottom of {{image}}]"
            ),
            format!(
                "[{kind} letterbox bars {size}|{kind} bars {size} at the top and bottom|a letterbox with {kind} bars {size}|{kind} cinema bars {size}|{kind} widescreen bars {size}]"
            ),
        )
    };
    let mut wish = wish(
        &command,
        &noun,
        &[words::percent(share_of), bars.ways.clone()],
    );
    wish.modifiers.push(if sides {
        "at-the-sides"
    } else {
        "top-and-bottom"
    });
    wish.modifiers.extend(colored.then_some("colored"));
    let (axis, name) = if sides { (0, 'x') } else { (1, 'y') };
    let (front, rgb) = if colored {
        (bars.code, bars.rgb.map(f64::from))
    } else {
        ("vec3<f32>(0.0, 0.0, 0.0)".into(), [0.0; 3])
    };
    step(
        wish,
        &format!(
            "let bars = step(0.5 - {}, abs(uv.{name} - 0.5));",
            float(share_of)
        ),
        format!("mix($, {front}, bars)"),
        Box::new(move |color, at| {
            let edge = at.uv[axis].min(1.0 - at.uv[axis]);
            if edge < share_of { rgb } else { color }
        }),
    )
}

fn frame(sampler: &mut Sampler) -> Step {
    let color = Color::sample(sampler);
    let (width, sized) = *sampler.pick(&[
        (0.05, ""),
        (0.05, ""),
        (0.02, "[thin|narrow]"),
        (0.1, "[thick|wide]"),
        (0.08, "{b} wide"),
        (0.12, "{b} wide"),
        (0.15, "{b} wide"),
    ]);
    let rgb = color.rgb.map(f64::from);
    step(
        wish(
            &format!(
                "[[draw|put] a {sized} {{a}} [frame|border] around {{image}}|frame {{image}} with a {sized} {{a}} border|add a {sized} {{a}} [border|frame] to {{image}}|give {{image}} a {sized} {{a}} frame|surround {{image}} with a {sized} {{a}} [border|frame]|paint a {sized} {{a}} border along the edges of {{image}}|enclose {{image}} in a {sized} {{a}} [frame|border]|put {{image}} into a {sized} {{a}} [frame|picture frame]|set {{image}} in a {sized} {{a}} frame|cover the rim of {{image}} with a {sized} {{a}} frame|run a {sized} {{a}} border around {{image}}|\
             ¶{{image}} needs a {sized} {{a}} frame [all around|]|\
             ¶source: {{image}}. [effect|filter|to do]: {sized} {{a}} border|\
             ¶all four edges of {{image}} should be {{a}}, as a {sized} border|\
             ¶hang {{image}} in a {sized} {{a}} picture frame|\
             ¶I have {{image}} and want a {sized} {{a}} border on all four sides|\
             ¶paint over the edges of {{image}} with a {sized} {{a}} frame on all sides|¶{{image}} in a {sized} {{a}} frame|¶{sized} {{a}} border, {{image}}|¶how do I put a {sized} {{a}} border around {{image}}|¶{{image}} with a {sized} border, color {{a}}|¶all four edges of {{image}} get a {sized} {{a}} strip]"
            ),
            &format!(
                "[a {sized} {{a}} [frame|border|picture frame]|a {sized} frame in {{a}}|a {sized} border in {{a}}|a {sized} {{a}} border all around]"
            ),
            &[color.ways.clone(), words::percent(width)],
        ),
        &format!(
            "let border = step(0.5 - {}, max(abs(uv.x - 0.5), abs(uv.y - 0.5)));",
            float(width)
        ),
        format!("mix($, {}, border)", color.code),
        Box::new(move |color, at| {
            let edges = at.uv.map(|part| part.min(1.0 - part));
            if edges[0].min(edges[1]) < width {
                rgb
            } else {
                color
            }
        }),
    )
}

fn temperature(sampler: &mut Sampler) -> Step {
    let warm = sampler.chance(0.5);
    let (degree, by) = *sampler.pick(&[
        ("", 0.2),
        ("", 0.2),
        ("[slightly|a little]", 0.1),
        ("[much|a lot]", 0.4),
    ]);
    let (name, adjective, verb, look) = if warm {
        ("warm", "warmer", "warm up", "golden")
    } else {
        ("cool", "cooler", "cool down", "bluish")
    };
    let command = if degree.is_empty() {
        format!(
            "[make {{image}} [{adjective}|{name}]|{verb} the colors of {{image}}|give {{image}} a {name} {look} tone|shift the white balance of {{image}} to {name}|{verb} {{image}}|grade {{image}} {adjective}|make the color temperature of {{image}} {adjective}|make the colors of {{image}} {adjective}|give {{image}} a {name} [cast|color cast]|set a {adjective} white balance for {{image}}|apply a {name} color temperature to {{image}}|let {{image}} look {adjective}|\
             ¶{{image}} should look {adjective}|\
             ¶white balance {adjective}, source {{image}}|\
             ¶the light in {{image}} should be {adjective}|\
             ¶color temperature: {adjective}. source: {{image}}|\
             ¶I want a {look} light in {{image}}, {adjective} colors|\
             ¶move red and blue of {{image}} so that everything gets {adjective}|¶{{image}}, but {adjective}|¶{{image}} [should feel|has to feel] {adjective}|¶how do I make {{image}} {adjective}|¶can {{image}} be {adjective}|¶the light in {{image}} is wrong, make it {adjective}|¶{name} look for {{image}}]"
        )
    } else {
        format!(
            "[make {{image}} {degree} {adjective}|shift the colors of {{image}} to be {degree} {adjective}|make the colors of {{image}} {degree} {adjective}|make the color temperature of {{image}} {degree} {adjective}|shift the white balance of {{image}} to be {degree} {adjective}|let {{image}} look {degree} {adjective}|grade {{image}} {degree} {adjective}|make the white balance of {{image}} {degree} {adjective}|\
             ¶{{image}} should look {degree} {adjective}|\
             ¶white balance {degree} {adjective}, source {{image}}|\
             ¶the light in {{image}} should be {degree} {adjective}|\
             ¶I want {{image}} {degree} {adjective} in its color temperature|\
             ¶color temperature: {degree} {adjective}. source: {{image}}]"
        )
    };
    let noun = if degree.is_empty() {
        format!(
            "[a {name} tone|a {name} white balance|{adjective} colors|a {name} color cast|a {adjective} color temperature|a {name} color grade]"
        )
    } else {
        format!(
            "[{degree} {adjective} colors|{degree} {adjective} tones|a color temperature {degree} {adjective} than before]"
        )
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(name);
    let sign = if warm { by } else { -by };
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let (red, blue) = (tenth(1.0 + sign), tenth(1.0 - sign));
    step(
        wish,
        "",
        format!(
            "saturate($ * vec3<f32>({}, 1.0, {}))",
            float(red),
            float(blue)
        ),
        Box::new(move |[r, g, b], _| clip([r * (1.0 + sign), g, b * (1.0 - sign)])),
    )
}

fn s_curve(_: &mut Sampler) -> Step {
    step(
        wish(
            "[apply the s-curve of smoothstep to {image}|use smoothstep on the colors of {image}|run every channel of {image} through smoothstep|give {image} filmic contrast with a smooth curve|\
             smoothly push darks of {image} down and lights up|pass {image} through smoothstep|put a smoothstep tone curve on {image}|ease the channels of {image} with 3x^2 - 2x^3|bend the tones of {image} into an s-curve|map every channel c of {image} to c * c * (3 - 2 * c)|apply an s-shaped tone curve to {image}|remap the colors of {image} with smoothstep(0, 1, c)|apply smoothstep to {image}|\
             ¶smoothstep(0, 1, rgb), source {image}|\
             ¶c * c * (3 - 2 * c) for [each|every] channel c of {image}|\
             ¶I want smooth contrast in {image}: darks darker, lights lighter, with the smoothstep curve|\
             ¶put each channel of {image} into 3c^2 - 2c^3|\
             ¶tone curve in the form of an s, smoothstep [is fine|will do], {image}|\
             ¶{image} is flat. bend its tones with smoothstep|\
             ¶smoothstep(0, 1, c) on every channel of {image}|¶{image} with an s curve, the smoothstep one|¶in: {image}. out: 3c^2 - 2c^3 per channel|¶s-curve on {image}|¶c * c * (3 - 2 * c) for each channel of {image}|¶soft s-shaped contrast for {image}|¶how do I apply an s-curve to {image}, smoothstep is fine]",
            "[a smoothstep curve|a smooth contrast curve|a smoothstep tone curve|an s-curve|an s-shaped tone curve|a 3x^2 - 2x^3 curve|smoothstep contrast]",
            &[],
        ),
        "",
        "smoothstep(vec3<f32>(0.0), vec3<f32>(1.0), $)",
        Box::new(|color, _| color.map(|part| smooth(0.0, 1.0, part))),
    )
}

fn keep_color(sampler: &mut Sampler) -> Step {
    const OTHERS: [(&str, char, char, char); 3] = [
        ("red", 'r', 'g', 'b'),
        ("green", 'g', 'r', 'b'),
        ("blue", 'b', 'r', 'g'),
    ];
    let at = sampler.below(3);
    let (name, own, first, second) = OTHERS[at];
    let mut wish = wish(
        &format!(
            "[make everything in {{image}} gray except {name}|keep only the {name} parts of {{image}} colored|desaturate {{image}} but keep {name}|\
                  [leave|keep] {name} in {{image}} and turn the rest gray|do a selective color effect on {{image}} with {name}|gray out everything in {{image}} that is not {name}|let only {name} survive in {{image}} and desaturate the rest|make {{image}} black and white except for the {name} parts|do a color splash on {{image}} with {name}|turn {{image}} gray where {name} is not the strongest channel|desaturate everything in {{image}} but the {name} parts|\
             ¶only {name} stays colored in {{image}}, everything else [goes|turns] gray|\
             ¶Sin City look: {{image}} in gray, just the {name} parts in color|\
             ¶if {name} is the strongest channel of a pixel in {{image}}, keep its color, otherwise make it gray|\
             ¶I want {{image}} in black and white but the {name} things should stay {name}|\
             ¶color splash, {name}, source {{image}}|\
             ¶if {own} >= max({first}, {second}) then rgb else gray, source {{image}}|¶{{image}} in gray with only {name} left in color|¶color splash: {name}, {{image}}|¶{{image}} in black and white but {name} stays|¶how do I keep {name} and gray out the rest of {{image}}|¶like in that movie: {{image}} in gray, just the {name} things colored]"
        ),
        &format!(
            "[selective {name}|a color splash in {name}|gray with {name} kept|a {name} color splash|black and white with {name} left|a selective color effect for {name}|gray everywhere but {name}]"
        ),
        &[],
    );
    wish.modifiers.push(name);
    step(
        wish,
        &format!(
            "{}\nlet strongest = step(max($.{first}, $.{second}), $.{own});",
            luma_line()
        ),
        "mix(vec3<f32>(luma), $, strongest)",
        Box::new(move |color, _| {
            let greatest = color.iter().copied().fold(f64::MIN, f64::max);
            if color[at] >= greatest {
                color
            } else {
                [luma(color); 3]
            }
        }),
    )
}

fn gradient_overlay(sampler: &mut Sampler) -> Step {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let vertical = sampler.chance(0.5);
    let multiplied = sampler.chance(0.5);
    let (way, axis, along) = if vertical {
        (
            "[vertical|top to bottom]",
            'y',
            "from {a} at the top to {b} at the bottom",
        )
    } else {
        (
            "[horizontal|left to right]",
            'x',
            "from {a} on the left to {b} on the right",
        )
    };
    let (command, noun, value) = if multiplied {
        (
            format!(
                "[multiply {{image}} [by|with] a {way} gradient from {{a}} to {{b}}|filter {{image}} with a gradient {along}|multiply {{image}} with a gradient {along}|tint {{image}} by multiplying a gradient {along}|multiply a {way} {{a}} to {{b}} gradient into {{image}}|look at {{image}} through a gradient filter {along}|put a gradient filter {along} over {{image}}|use a multiply layer with a gradient {along} on {{image}}|\
             ¶rgb * gradient {along}, source {{image}}|\
             ¶{{image}} seen through colored glass that changes {along}|\
             ¶[take|make] a gradient {along} and multiply it with {{image}}|\
             ¶the filter in front of {{image}} goes {along}, multiply the two|\
             ¶I have {{image}}. multiply it with a color ramp {along}]"
            ),
            format!(
                "[a {way} gradient filter from {{a}} to {{b}}|a multiplied {way} {{a}} to {{b}} gradient|a multiplied gradient {along}|a color gradient filter {along}]"
            ),
            "$ * gradient",
        )
    } else {
        (
            format!(
                "[overlay {{image}} half transparent with a {way} gradient from {{a}} to {{b}}|mix {{image}} half and half with a gradient {along}|blend {{image}} equally with a {way} gradient from {{a}} to {{b}}|lay a 50% {way} gradient from {{a}} to {{b}} over {{image}}|blend {{image}} 50:50 with a gradient {along}|put a half transparent gradient {along} over {{image}}|mix {{image}} with 50% of a {way} gradient from {{a}} to {{b}}|average {{image}} with a gradient {along}|overlay a 50% gradient {along} on {{image}}|\
             ¶half {{image}}, half a gradient {along}|\
             ¶0.5 * rgb + 0.5 * gradient {along}, source {{image}}|\
             ¶make a gradient {along} and lay it over {{image}} at 50%|\
             ¶I have {{image}}. put a half transparent color ramp {along} on it|\
             ¶a gradient {along} should shine through {{image}}, half and half]"
            ),
            format!(
                "[a half transparent {way} gradient from {{a}} to {{b}}|a 50% {way} gradient overlay from {{a}} to {{b}}|a half transparent gradient {along}|an even mix with a gradient {along}]"
            ),
            "mix($, gradient, 0.5)",
        )
    };
    let mut wish = wish(&command, &noun, &[first.ways.clone(), second.ways.clone()]);
    wish.modifiers
        .push(if vertical { "vertical" } else { "horizontal" });
    wish.modifiers
        .push(if multiplied { "multiplied" } else { "mixed" });
    let (from, to) = (first.rgb.map(f64::from), second.rgb.map(f64::from));
    step(
        wish,
        &format!(
            "let gradient = mix({}, {}, uv.{axis});",
            first.code, second.code
        ),
        value,
        Box::new(move |color, at| {
            let gradient = blend(from, to, at.uv[usize::from(vertical)]);
            if multiplied {
                [0, 1, 2].map(|part| color[part] * gradient[part])
            } else {
                blend(color, gradient, 0.5)
            }
        }),
    )
}

/// A blend mode: name, how it is called, code of the value from `$` and `tint`, and what becomes of a part.
type Mode = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const MODES: [Mode; 7] = [
    (
        "screen",
        "screen",
        "vec3<f32>(1.0, 1.0, 1.0) - (vec3<f32>(1.0, 1.0, 1.0) - $) * (vec3<f32>(1.0, 1.0, 1.0) - tint)",
        |a, b| a + b - a * b,
    ),
    ("difference", "difference", "abs($ - tint)", |a, b| {
        a.max(b) - a.min(b)
    }),
    ("lighten", "lighten", "max($, tint)", f64::max),
    ("darken", "darken", "min($, tint)", f64::min),
    (
        "add",
        "[add|additive|linear dodge]",
        "saturate($ + tint)",
        |a, b| (a + b).min(1.0),
    ),
    (
        "subtract",
        "[subtract|subtractive]",
        "saturate($ - tint)",
        |a, b| (a - b).max(0.0),
    ),
    (
        "overlay",
        "overlay",
        "select(vec3<f32>(1.0, 1.0, 1.0) - 2.0 * (vec3<f32>(1.0, 1.0, 1.0) - $) * (vec3<f32>(1.0, 1.0, 1.0) - tint), 2.0 * $ * tint, $ < vec3<f32>(0.5))",
        |a, b| {
            if a < 0.5 {
                2.0 * a * b
            } else {
                2.0 * (a + b - a * b) - 1.0
            }
        },
    ),
];

fn blend_mode(sampler: &mut Sampler) -> Step {
    let (name, called, value, rule) = *sampler.pick(&MODES);
    let tint = Color::sample(sampler);
    let more = match name {
        "screen" => {
            "|screen {image} with {a}|screen {a} onto {image}|screen-blend {image} with {a}"
        }
        "difference" => {
            "|take the absolute difference of {image} and {a}|show how much each channel of {image} differs from {a}|difference-blend {image} with {a}"
        }
        "lighten" => {
            "|take the maximum of {image} and {a}|take the max of {image} and {a} per channel|keep the lighter of {image} and {a} in each channel"
        }
        "darken" => {
            "|take the minimum of {image} and {a}|take the min of {image} and {a} per channel|keep the darker of {image} and {a} in each channel"
        }
        "add" => {
            "|add the color {a} to {image}|sum {image} and the color {a}|brighten {image} by adding the color {a}"
        }
        "subtract" => {
            "|subtract the color {a} from {image}|take the color {a} away from {image}|darken {image} by subtracting the color {a}"
        }
        _ => "|overlay-blend {image} with {a}",
    };
    let mut wish = wish(
        &format!(
            "[blend {{image}} with {{a}} in {called} mode|[use|apply] {{a}} in {called} mode on {{image}}|put {{a}} over {{image}} with {called} blending|\
                  use the {called} blend mode with {{a}} on {{image}}|composite {{a}} over {{image}} in {called} mode|lay a {{a}} layer in {called} mode over {{image}}|set the blend mode of a {{a}} layer over {{image}} to {called}|blend {{a}} onto {{image}} using {called} mode|combine {{image}} and {{a}} with the {called} blend mode|do a {called} blend of {{image}} and {{a}}{more}|\
             ¶two layers: {{image}} below, {{a}} above, blend mode {called}|\
             ¶[like in Photoshop|as in an image editor]: a {{a}} layer over {{image}}, set to {called}|\
             ¶{called} blend, {{image}} with {{a}}|\
             ¶I have {{image}} and the color {{a}}. blend them in {called} mode|\
             ¶base: {{image}}. blend: {{a}}. mode: {called}|\
             ¶how does {{image}} look with a solid {{a}} layer in {called} mode on top]"
        ),
        &format!(
            "[{{a}} in {called} mode|a {{a}} {called} layer|{called} blending with {{a}}|a {called} blend with {{a}}|the {called} blend mode with {{a}}|a solid {{a}} layer set to {called}]"
        ),
        std::slice::from_ref(&tint.ways),
    );
    wish.modifiers.push(name);
    let other: Rgb = tint.rgb.map(f64::from);
    step(
        wish,
        &format!("let tint = {};", tint.code),
        value,
        Box::new(move |color, _| [0, 1, 2].map(|at| rule(color[at], other[at]))),
    )
}
