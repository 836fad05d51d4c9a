//! What lies over an image: lines, dots, frames, bars, flickering light and the stripes of a screen.

use super::effect_masks::one;
use super::image_plans::{IMAGE, Kind, Plan, families_of, filled, plan, seconds};
use super::rules::pcg_share;
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;

const KINDS: [Kind; 9] = [
    Kind {
        name: "grid-overlay",
        sample: grid_overlay,
    },
    Kind {
        name: "dot-overlay",
        sample: dot_overlay,
    },
    Kind {
        name: "thirds-overlay",
        sample: thirds_overlay,
    },
    Kind {
        name: "crosshair-overlay",
        sample: crosshair,
    },
    Kind {
        name: "polaroid-frame",
        sample: polaroid,
    },
    Kind {
        name: "progress-bar-overlay",
        sample: progress_bar,
    },
    Kind {
        name: "recording-dot",
        sample: recording_dot,
    },
    Kind {
        name: "brightness-flicker",
        sample: flicker,
    },
    Kind {
        name: "crt-subpixels",
        sample: subpixels,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

fn grid_overlay(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let count = *sampler.pick(&[4, 5, 6, 8, 10, 12, 16]);
    let (width, degree) = *sampler.pick(&[
        (0.05, ""),
        (0.05, ""),
        (0.02, "[thin|fine]"),
        (0.1, "[thick|bold]"),
    ]);
    let number = f64::from(count);
    let rgb = color.rgb.map(f64::from);
    plan(
        filled(
            "[draw a <d> {b} grid of {a} cells over {image}|overlay {image} with a <d> {b} {a} grid|put <d> {b} grid lines on {image}, {a} cells|add a {a} grid of <d> {b} lines to {image}|\
             divide {image} into {a} cells with <d> {b} lines|lay a <d> {b} wire mesh of {a} cells over {image}|show {image} behind a <d> {b} {a} grid|cover {image} with <d> {b} lines, {a} squares|\
             rule {image} with <d> {b} lines into {a} fields|give {image} a <d> {b} grid overlay, {a}|print a {a} raster of <d> {b} lines on {image}|make {image} look like {a} tiles with <d> {b} joints|\
             draw <d> {b} lines over {image} to split it into {a}|place a <d> {b} drawing grid, {a}, on {image}|show <d> {b} cell borders on {image} for a {a} layout|superimpose a {a} grid in <d> {b} on {image}|\
             ¶{image} with a grid on top. {a} cells, <d> {b} lines|¶I want to copy {image} by hand, so lay {a} fields over it with <d> {b} lines|¶grid [on|over] {image}: {a}, <d> {b} lines|\
             ¶split {image} into {a} fields. the borders between them are <d> {b} lines|¶{image} should look like bathroom tiles, {a} of them with <d> {b} joints|\
             ¶paint <d> {b} lines where the cells of a {a} grid meet, {image} everywhere else|¶can you put something like graph paper over {image}? {a} cells with <d> {b} lines|\
             ¶a fence of <d> {b} wires in front of {image}, {a} holes|¶{image} lies under a net of <d> {b} threads, {a} meshes|\
             ¶I have {image} and need it divided {a}, with <d> {b} lines running over it in both directions]",
            &[("<d>", degree)],
        ),
        vec![
            (
                "a",
                vec![format!("{count}x{count}"), format!("{count} by {count}")],
            ),
            ("b", color.ways),
        ],
        format!(
            "{IMAGE}\nlet cell = abs(fract(uv * {}) - 0.5);\n\
             let line = step({}, max(cell.x, cell.y));\nlet color = mix(image, {}, line);",
            float(number),
            float(0.5 - width),
            color.code
        ),
        Box::new(move |at, look| {
            let is_line = at.uv.iter().any(|part| {
                let within = (part * number).rem_euclid(1.0);
                within.min(1.0 - within) <= width
            });
            if is_line { rgb } else { look(at.uv) }
        }),
    )
}

fn dot_overlay(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let count = *sampler.pick(&[5, 8, 10, 12, 16, 20]);
    let (radius, degree) = *sampler.pick(&[
        (0.2, ""),
        (0.2, ""),
        (0.1, "[small|tiny]"),
        (0.35, "[big|large]"),
    ]);
    let number = f64::from(count);
    let rgb = color.rgb.map(f64::from);
    plan(
        filled(
            "[draw {a} <d> {b} dots over {image}|overlay {image} with {a} <d> {b} dots|cover {image} with a {a} grid of <d> {b} dots|put <d> {b} polka dots on {image}, {a}|add {a} <d> {b} points to {image}|\
             lay a {a} pattern of <d> {b} dots over {image}|show {image} behind {a} <d> {b} dots|print <d> {b} dots on {image}, {a} of them|dot {image} with {a} <d> {b} circles|\
             give {image} a {a} <d> {b} polka dot overlay|superimpose {a} <d> {b} discs on {image}|place a regular {a} raster of <d> {b} dots on {image}|stamp <d> {b} dots all over {image}, {a}|\
             sprinkle {image} evenly with {a} <d> {b} dots|paint a {a} array of <d> {b} circles on {image}|\
             ¶{image} with a pattern of <d> {b} dots over it, {a} in a regular grid|¶polka dots on {image}, <d> {b} ones, {a}|¶think of {image} as {a} cells. in the middle of each one sits a <d> {b} dot|\
             ¶{a} <d> {b} dots in rows and columns, and behind them {image}|¶I want {image} covered by evenly spaced <d> {b} circles. how many: {a}|\
             ¶stickers: <d> {b} dots, {a}, all over {image}, [the rest of it stays visible|the picture shows between them]|¶cells = {a}, a <d> {b} disc at each cell center, drawn over {image}|\
             ¶how do I print <d> {b} dots onto {image}, {a} of them like on a fabric|¶my photo is under a sheet with <d> {b} dots. they are arranged {a}|\
             ¶draw {image}. then add <d> {b} dots in a {a} raster, [nothing else changes|the rest stays]]",
            &[("<d>", degree)],
        ),
        vec![
            (
                "a",
                vec![format!("{count}x{count}"), format!("{count} by {count}")],
            ),
            ("b", color.ways),
        ],
        format!(
            "{IMAGE}\nlet cell = fract(uv * {}) - 0.5;\nlet spot = step(length(cell), {});\n\
             let color = mix(image, {}, spot);",
            float(number),
            float(radius),
            color.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part * number).rem_euclid(1.0) - 0.5);
            if x.hypot(y) <= radius {
                rgb
            } else {
                look(at.uv)
            }
        }),
    )
}

fn thirds_overlay(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    plan(
        "[draw the rule of thirds in {a} over {image}|add {a} rule of thirds lines to {image}|overlay {image} with a {a} rule of thirds grid|show {a} composition lines at the thirds of {image}|\
         divide {image} into thirds both ways with {a} lines|put {a} lines at one and two thirds of {image}, across and down|give {image} a {a} camera grid of thirds|\
         draw two vertical and two horizontal {a} lines at the thirds of {image}|mark the thirds of {image} with {a} lines|show {image} like in a viewfinder with {a} thirds lines|\
         overlay a {a} photographer's thirds grid on {image}|lay {a} guides over {image} at 1/3 and 2/3|superimpose the rule of thirds on {image} in {a}|\
         make {a} guide lines at the thirds of {image}|split {image} visually into nine parts by {a} thirds lines|display {a} framing guides at the thirds of {image}|\
         ¶four {a} lines over {image}: two upright [ones|] at 1/3 and 2/3, two level [ones|] at 1/3 and 2/3|¶I'm framing a photo. give me the rule of thirds in {a} on top of {image}|\
         ¶like the grid in a camera viewfinder, three by three, {a} lines on {image}|¶tic-tac-toe lines over {image} in {a}, so that nine equal parts appear|\
         ¶x = 1/3, x = 2/3, y = 1/3, y = 2/3: {a} lines there, [elsewhere|otherwise] {image}|¶{image} should be split in nine equal fields. no frame, just the inner lines, {a}|\
         ¶where should the horizon go? put {a} thirds guides on {image} so I can see it|¶composition helper: {image} plus {a} lines at the thirds, both directions|¶rule of thirds in {a} on {image}|¶{a} lines at one third and two thirds of {image}, both ways|¶how do I draw the rule of thirds over {image} in {a}|¶photographer grid for {image}: thirds, {a}]",
        vec![("a", color.ways)],
        format!(
            "{IMAGE}\nlet middle = abs(abs(uv - vec2<f32>(0.5, 0.5)) - 0.1666667);\n\
             let line = step(min(middle.x, middle.y), 0.015);\nlet color = mix(image, {}, line);",
            color.code
        ),
        Box::new(move |at, look| {
            let is_line = at.uv.iter().any(|part| {
                [1.0 / 3.0, 2.0 / 3.0]
                    .iter()
                    .any(|third: &f64| (part - third).abs() <= 0.015)
            });
            if is_line { rgb } else { look(at.uv) }
        }),
    )
}

fn crosshair(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    let full = sampler.chance(0.4);
    let (modifier, template, reach) = if full {
        (
            "full-width",
            "[draw {a} center lines over {image}, across the whole view|put a {a} cross from edge to edge on {image}|divide {image} into quarters with {a} lines|add a vertical and a horizontal {a} line through the middle of {image}|\
             overlay {image} with full-size {a} crosshairs|mark the axes of {image} with {a} lines through the center|show {a} lines at the half of the width and height of {image}|\
             run {a} crosshair lines all the way across {image}|split {image} by a {a} plus that reaches the edges|lay a full {a} cross over the center of {image}|\
             draw {a} lines at x = 0.5 and y = 0.5 over {image}|give {image} {a} center guides from border to border|add {a} symmetry axes to {image}|\
             cross {image} with one vertical and one horizontal {a} line|make a big {a} cross through {image}|\
             ¶one upright and one level {a} line, both through the center of {image} and from edge to edge|¶x = 0.5 and y = 0.5 [as lines|drawn] in {a}, over {image}|\
             ¶I need to see where the middle of {image} is. draw two {a} lines all the way across it, one in each direction|¶{image} in four equal parts with {a} lines between them|\
             ¶the axes as {a} lines, one vertical and one horizontal through the center, full length, {image} behind them|¶like a [big|giant] plus sign as wide and high as the view, {a}, laid over {image}|\
             ¶a window cross in {a}: both bars go through the center and reach the borders of {image}|¶make a pixel {a} when x or y is near 0.5, [else|otherwise] keep {image}]",
            1.0,
        )
    } else {
        (
            "small",
            "[draw a {a} crosshair in the middle of {image}|put a small {a} cross on the center of {image}|add a {a} crosshair to {image}|overlay {image} with a {a} aiming cross|\
             mark the center of {image} with a {a} plus sign|show a {a} plus in the middle of {image}|give {image} a {a} crosshair like in a shooter|place a {a} reticle at the center of {image}|\
             paint a {a} plus over the middle of {image}|superimpose a {a} aiming reticle on {image}|draw a small {a} target cross over {image}|\
             put a {a} + at the center of {image}|let a {a} crosshair sit on the middle of {image}|add a {a} sight to the center of {image}|show the middle of {image} with a small {a} cross|\
             ¶a small {a} plus in the middle of {image}, for aiming|¶I need a crosshair for a shooter. it is {a} and [sits|stays] in the center of {image}|\
             ¶{image} stays visible, only at its center there is a little {a} cross|¶two short {a} bars, one level and one upright, crossing at the center of {image}|\
             ¶where do I aim? put a {a} reticle in the middle of {image}|¶hud: {a} crosshair, small, centered, over {image}|¶draw {a} where x or y is near 0.5, but only within 0.1 of the center of {image}|\
             ¶that small plus in the middle of the screen in shooter games, in {a}, on top of {image}]",
            0.1,
        )
    };
    let lines = if full {
        "let line = step(min(offset.x, offset.y), 0.015);"
    } else {
        "let line = step(min(offset.x, offset.y), 0.015) * step(max(offset.x, offset.y), 0.1);"
    };
    let mut plan = plan(
        template,
        vec![("a", color.ways)],
        format!(
            "{IMAGE}\nlet offset = abs(uv - vec2<f32>(0.5, 0.5));\n{lines}\nlet color = mix(image, {}, line);",
            color.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            if x.min(y) <= 0.015 && x.max(y) <= reach {
                rgb
            } else {
                look(at.uv)
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn polaroid(sampler: &mut Sampler) -> Plan {
    let colored = sampler.chance(0.4);
    let paper = if colored {
        Color::sample_other_than(&[&Color::exactly("white")], sampler)
    } else {
        Color::exactly("white")
    };
    let named = if colored { "{a}" } else { "[white|]" };
    let rgb = paper.rgb.map(f64::from);
    plan(
        filled(
            "[put {image} into a <c> polaroid frame|frame {image} like a polaroid in <c>|give {image} a <c> instant photo border with a wide bottom|make {image} look like a <c> polaroid print|\
             add a <c> polaroid border to {image}|show {image} with a <c> polaroid frame that is thicker at the bottom|surround {image} with the <c> border of an instant picture|\
             cover the edges of {image} like a <c> polaroid, wide at the bottom|turn {image} into a <c> polaroid|apply a <c> polaroid frame to {image}|\
             draw a <c> instant camera frame around {image}|give {image} a <c> polaroid border of 6%, 20% at the bottom|set {image} in a <c> polaroid card|\
             do a <c> polaroid effect on {image}, only the frame|paint a <c> instant film border over {image}|\
             ¶{image} as an old instant photo: <c> border on all sides, the one at the bottom much wider|¶I want {image} to look like a polaroid with its <c> frame|\
             ¶put <c> paper around {image}, narrow at the left, top and right, wide at the bottom, like a polaroid|¶polaroid, <c> frame, 6% on three sides and 20% below, with {image} inside|\
             ¶remember those instant cameras? {image} should look like what came out of them, with the <c> border|\
             ¶a <c> instant photo frame where x < 0.06, x > 0.94, y < 0.06 or y > 0.8. inside it {image}|\
             ¶a <c> polaroid card with a picture in it, and room to write below: that is what {image} should become|\
             ¶the edges of {image} disappear under a <c> frame. like on a polaroid it is thick at the bottom and thin elsewhere]",
            &[("<c>", named)],
        ),
        vec![("a", paper.ways)],
        format!(
            "{IMAGE}\nlet inside = step(0.06, uv.x) * step(uv.x, 0.94) * step(0.06, uv.y) * step(uv.y, 0.8);\n\
             let color = mix({}, image, inside);",
            paper.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv;
            if (0.06..=0.94).contains(&x) && (0.06..=0.8).contains(&y) {
                look(at.uv)
            } else {
                rgb
            }
        }),
    )
}

fn progress_bar(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    let top = sampler.chance(0.3);
    let (modifier, edge, code) = if top {
        ("top", "top", "step(uv.y, 0.05)")
    } else {
        ("bottom", "bottom", "step(0.95, uv.y)")
    };
    let (duration, ways) = seconds(sampler);
    let mut plan = plan(
        filled(
            "[draw a {a} progress bar at the <e> of {image} that fills in {t}|add a {a} bar at the <e> of {image} that grows from left to right over {t}|overlay {image} with a {a} loading bar at the <e>, full after {t}|\
             show a {a} progress line along the <e> of {image}, complete in {t}|put a {a} video progress bar on the <e> edge of {image}, {t} long|let a {a} strip at the <e> of {image} fill up within {t}|\
             animate a {a} bar at the <e> of {image} from empty to full in {t}|give {image} a {a} player bar at the <e> that takes {t}|run a {a} bar along the <e> edge of {image} in {t}|\
             display the elapsed time of {t} as a {a} bar at the <e> of {image}|grow a {a} bar across the <e> of {image} over {t}|place a {a} timer bar at the <e> of {image}, done after {t}|\
             fill the <e> strip of {image} with {a} from left to right in {t}|visualize a countdown of {t} by a growing {a} bar at the <e> of {image}|\
             draw {image} with a {a} loading line at the <e> that needs {t}|\
             ¶{image} is playing. a {a} bar at the <e> shows how far it is, from left to right, full after {t}|\
             ¶at time 0 there is nothing, after {t} the whole <e> edge of {image} is a {a} bar. it grows from left to right|\
             ¶I need a loading bar over {image}. color: {a}, place: <e>, empty at first, full in {t}|¶bar width = time / {t}, color {a}, along the <e> of {image}|\
             ¶like on a video site: the {a} line at the <e> of {image} creeps to the right and is done after {t}|¶a clip of {t} is running. show its progress as a {a} strip at the <e>, over {image}|\
             ¶can {image} have a timer? a {a} bar at the <e> that fills up in {t}|¶how do I draw a {a} bar on the <e> edge of {image} that needs {t} from left to right|\
             ¶let it grow: a {a} strip at the <e> of {image}, zero width at the start, full width after {t}|¶progress bar, {a}, <e> of {image}, {t}]",
            &[("<e>", edge)],
        ),
        vec![("a", color.ways), ("t", ways)],
        format!(
            "{IMAGE}\nlet progress = saturate(time / {});\nlet bar = {code} * step(uv.x, progress);\n\
             let color = mix(image, {}, bar);",
            float(duration),
            color.code
        ),
        Box::new(move |at, look| {
            let from_edge = if top { at.uv[1] } else { 1.0 - at.uv[1] };
            let done = (at.time / duration).min(1.0);
            if from_edge <= 0.05 && at.uv[0] <= done {
                rgb
            } else {
                look(at.uv)
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn recording_dot(sampler: &mut Sampler) -> Plan {
    let (modifier, corner, [x, y]) = *sampler.pick(&[
        ("top-left", "[top left|upper left]", [0.1, 0.1]),
        ("top-left", "[top left|upper left]", [0.1, 0.1]),
        ("top-right", "[top right|upper right]", [0.9, 0.1]),
    ]);
    let mut plan = plan(
        filled(
            "[put a blinking red recording dot in the <c> corner of {image}|add a red REC light to the <c> of {image} that blinks every second|show a red dot in the <c> corner of {image}, on and off every second|\
             make {image} look like a camcorder recording with a blinking red dot at the <c>|draw a blinking red dot over {image} at the <c>|overlay {image} with a blinking record light at the <c>|\
             let a red dot blink in the <c> corner of {image} once a second|give {image} a blinking recording indicator at the <c>|blink a red circle in the <c> corner of {image}|\
             add a camera style red dot that flashes at 1 Hz to the <c> of {image}|place a flashing record symbol at the <c> of {image}|show {image} as a live recording, red dot blinking at the <c>|\
             draw a red recording light on {image} at the <c>, off for half a second, then on|flash a small red disc at the <c> of {image} every second|\
             put the blinking red light of a security camera on {image}, at the <c>|\
             ¶{image} should look like it is being filmed. so a red dot at the <c>, half a second off, half a second on|¶rec light: red, <c> corner of {image}, blinks once per second|\
             ¶a camcorder shows a red dot while recording. put one in the <c> corner of {image} and let it blink every second|¶small red circle, <c>, over {image}. visible when fract(time) > 0.5|\
             ¶I have {image} as a camera view. what is missing is the blinking red dot at the <c>, one blink a second|\
             ¶can a red dot at the <c> of {image} go on and off? once each second [like REC|as on a camera]|¶the <c> corner of {image} needs a recording sign, a red disc that flashes at 1 Hz|\
             ¶security cam look: nothing but {image} and, at the <c>, a red light that blinks every second]",
            &[("<c>", corner)],
        ),
        Vec::new(),
        format!(
            "{IMAGE}\nlet spot = step(distance(uv, vec2<f32>({}, {})), 0.04) * step(0.5, fract(time));\n\
             let color = mix(image, vec3<f32>(1.0, 0.0, 0.0), spot);",
            float(x),
            float(y)
        ),
        Box::new(move |at, look| {
            let is_on = at.time.rem_euclid(1.0) >= 0.5;
            if is_on && (at.uv[0] - x).hypot(at.uv[1] - y) <= 0.04 {
                [1.0, 0.0, 0.0]
            } else {
                look(at.uv)
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn flicker(_: &mut Sampler) -> Plan {
    let mut plan = plan(
        "[make the brightness of {image} flicker [over time|randomly]|let {image} flicker like an old [film|movie projector]|flicker {image} at random 12 times a second|\
         vary the brightness of {image} randomly over time|give {image} the flicker of a silent movie|add brightness flicker to {image}|let the light on {image} flicker like a broken lamp|\
         multiply {image} with a random brightness 12 times per second|simulate a faulty neon tube lighting {image}|make {image} flicker like candle light|\
         darken {image} by a random amount for each frame|let {image} jump between 70% and 100% brightness at random|apply an old projector flicker to {image}|\
         show {image} in flickering light|put a random brightness flicker on {image}|scale the brightness of {image} by a random factor from 0.7 to 1 over time|\
         ¶{image} times a random number between 0.7 and 1, a new one 12 times a second|¶the lamp over my picture is broken. its brightness jumps around at random, between 70% and full|\
         ¶I want {image} to flicker like [an old movie|a film from 1920], the whole picture, random brightness|\
         ¶every 1/12 second pick a random factor from 0.7 to 1 and [darken|multiply] {image} with it|¶like candle light: {image} gets a bit darker and brighter all the time, without a pattern|\
         ¶brightness = 0.7 + 0.3 * random(floor(12 * time)), multiply {image} with it|¶can {image} look as if an old projector shows it? the light should flicker randomly|\
         ¶old film flicker on {image}, no scratches, no grain, only the brightness jumps at random]",
        Vec::new(),
        format!(
            "{IMAGE}\nlet light = 0.7 + 0.3 * random(u32(time * 12.0));\nlet color = image * light;"
        ),
        Box::new(|at, look| {
            let light = 0.7 + 0.3 * pcg_share((at.time * 12.0) as u32);
            look(at.uv).map(|part| part * light)
        }),
    );
    plan.functions = RANDOM;
    plan
}

/// An integer hash (PCG), the same on every machine.
pub(super) const RANDOM: &str = "\
fn random(n: u32) -> f32 {
    let seed = n * 747796405u + 2891336453u;
    let word = ((seed >> ((seed >> 28u) + 4u)) ^ seed) * 277803737u;
    return f32((word >> 22u) ^ word) / 4294967296.0;
}
";

fn subpixels(sampler: &mut Sampler) -> Plan {
    let named = sampler.chance(0.5);
    let count = if named {
        *sampler.pick(&[20, 30, 40, 50, 80, 100])
    } else {
        60
    };
    let with = if named {
        "[with {a} triples|, {a} triples across|with {a} groups of stripes|, {a} columns of r, g and b]"
    } else {
        ""
    };
    let number = f64::from(count);
    plan(
        filled(
            "[show {image} in red, green and blue subpixel stripes <w>|give {image} the RGB stripes of a CRT <w>|simulate the subpixels of a screen on {image} <w>|filter {image} by repeating red, green and blue columns <w>|\
             make {image} look like a close-up of an LCD <w>|apply an aperture grille to {image} <w>|overlay {image} with an RGB stripe mask <w>|split {image} into thin r, g and b columns <w>|\
             put a Trinitron mask on {image} <w>|let {image} look like a monitor under a magnifying glass, in r g b stripes <w>|mask {image} with vertical red, green and blue stripes <w>|\
             draw {image} with separate red, green and blue phosphor stripes <w>|multiply {image} by a repeating red, green, blue stripe pattern <w>|\
             imitate subpixel columns on {image} <w>|render {image} as seen on an RGB shadow mask of stripes <w>|show the red, green and blue of {image} side by side in fine stripes <w>|\
             ¶look very closely at a screen: red, green and blue stripes side by side. I want {image} like that <w>|\
             ¶{image} through a mask of thin upright stripes, red, green, blue, red, green, blue and so on <w>|¶each thin stripe of {image} shows only one channel, in turn r, g, b, from left to right <w>|\
             ¶crt look: {image} times a repeating vertical rgb stripe pattern <w>|¶how do I fake the phosphor stripes of an old tv on {image}, vertical red green blue ones <w>|\
             ¶one stripe keeps red, the next green, the next blue, then it starts over. do that all across {image} <w>|\
             ¶my game should look like on an lcd under a loupe. so split {image} into thin r, g and b columns <w>|¶subpixel look for {image}, vertical r g b stripes <w>]",
            &[("<w>", with)],
        ),
        vec![("a", vec![count.to_string()])],
        format!(
            "{IMAGE}\nlet stripe = vec3<f32>(floor(fract(uv.x * {}) * 3.0));\n\
             let keep = select(vec3<f32>(0.0), vec3<f32>(1.0), stripe == vec3<f32>(0.0, 1.0, 2.0));\n\
             let color = image * keep;",
            float(number)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let stripe = ((at.uv[0] * number).rem_euclid(1.0) * 3.0).floor() as usize;
            [0, 1, 2].map(|part| image[part] * one(part == stripe))
        }),
    )
}
