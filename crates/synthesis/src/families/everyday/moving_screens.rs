//! Screens, gradients and signs of waiting that change with time, with their periods told.

use std::f64::consts::TAU;

use super::motion::{cycle, gone};
use crate::code::float;
use crate::families::animation_table::{all, phase};
use crate::families::divided::several;
use crate::families::effects::Rgb;
use crate::families::layers::{PaintRule, View, below, part};
use crate::families::motion::{
    self, Motion, Scene, count, number, over, own, pair, period, ticks, told, turn,
};
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    motion::families_of(SCREENS)
        .into_iter()
        .chain(motion::families_of(SIGNS))
        .collect()
}

const PERIODS: [f64; 8] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];

/// A wave of the brightness: its name, its words, its program with `TURN` and `GONE`, and its rule by the periods so far.
type Wave = (
    Option<&'static str>,
    &'static str,
    &'static str,
    fn(f64) -> Option<f64>,
);

const WAVES: &[Wave] = &[
    (
        None,
        "[sine|sine wave|smooth sine]",
        "0.5 + 0.5 * sin(TURN)",
        |turns| Some((TAU * turns).sin().midpoint(1.0)),
    ),
    (
        Some("triangle"),
        "[triangle wave|triangle|linear up and down (dark first)]",
        "1.0 - abs(2.0 * GONE - 1.0)",
        |turns| Some(1.0 - (2.0 * phase(turns) - 1.0).abs()),
    ),
    (
        Some("sawtooth"),
        "[sawtooth|rising sawtooth|sawtooth ramp]",
        "GONE",
        |turns| cycle(turns, 1.0),
    ),
    (
        Some("square-wave"),
        "[square wave (bright first)|rectangle wave (bright first)]",
        "step(GONE, 0.5)",
        |turns| below(cycle(turns, 1.0)? - 0.5),
    ),
];

/// Which way a wave or a rainbow runs: its modifier, its words, the place along it in the program and in the rule.
type Course = (
    Option<&'static str>,
    &'static str,
    &'static str,
    fn([f64; 2]) -> f64,
);

const COURSES: &[Course] = &[
    (
        None,
        "[to the right|right|from left to right]",
        "uv.x",
        |[x, _]| x,
    ),
    (
        Some("leftward"),
        "[to the left|left|from right to left]",
        "(1.0 - uv.x)",
        |[x, _]| 1.0 - x,
    ),
    (
        Some("downward"),
        "[down|downward|from top to bottom]",
        "uv.y",
        |[_, y]| y,
    ),
    (
        Some("upward"),
        "[up|upward|from bottom to top]",
        "(1.0 - uv.y)",
        |[_, y]| 1.0 - y,
    ),
];

fn course(slots: &mut Slots, sampler: &mut Sampler) -> &'static Course {
    let course = sampler.pick(COURSES);
    slots.phrase("way", course.1);
    course
}

const SCREENS: &[Motion] = &[
    own(
        "cosine-of-time-and-place",
        "[the color 0.5 + 0.5 * cos(time + uv.xyx + vec3(0, 2, 4)) {speed}|the default shadertoy colors {speed}|the color gradient of a new shadertoy, 0.5 + 0.5 * cos(time + uv.xyx + (0, 2, 4)) {speed}|the shadertoy start picture {speed}|\
         col = 0.5 + 0.5*cos(iTime + uv.xyx + vec3(0,2,4)) in wgsl {speed}|the moving rainbow gradient that every new shadertoy shows {speed}|the shadertoy template animation {speed}|0.5 + 0.5 * cos(t + uv.xyx + vec3<f32>(0, 2, 4)) as color {speed}|\
         ¶0.5 + 0.5 * cos(time + uv.xyx + vec3(0, 2, 4)) {speed}|¶vec3 col = 0.5 + 0.5*cos(iTime+uv.xyx+vec3(0,2,4)); as a wgsl fragment shader {speed}|¶how do I write the default shadertoy shader in wgsl {speed}|¶translate the shadertoy new shader template to wgsl {speed}|\
         ¶the color that shadertoy shows when you open a new shader, I want that {speed}|¶color = 0.5 + 0.5 cos(t + (x, y, x) + (0, 2, 4)) {speed}|¶shadertoy hello world {speed}|¶red = 0.5 + 0.5 cos(t + x), green = 0.5 + 0.5 cos(t + y + 2), blue = 0.5 + 0.5 cos(t + x + 4) {speed}]",
        |_, _| {
            let rule: PaintRule = Box::new(|View { uv: [x, y], time }| {
                let wave = |place: f64| (time + place).cos().midpoint(1.0);
                Some([wave(x), wave(y + 2.0), wave(x + 4.0)])
            });
            let lines =
                "let color = 0.5 + 0.5 * cos(time + uv.xyx + vec3<f32>(0.0, 2.0, 4.0));".into();
            (lines, rule)
        },
    ),
    pair(
        "brightness-wave",
        "[a full screen between {color} and {color2} by a {wave} with a period of {seconds}|a whole screen going from {color} to {color2} as a {wave} {every}|a screen whose color follows a {wave} from {color} (0) to {color2} (1), period {seconds}|\
         a flat screen mixing {color} and {color2} with a {wave}, {color} at its minimum, one cycle in {seconds}|a {wave} over time between {color} and {color2} on the full screen, {seconds} per cycle|a solid color driven by a {wave} from {color} to {color2} {every}|\
         a screen of mix({color}, {color2}, w), where w is a {wave} of {seconds} between 0 and 1|a one-color screen with a {wave} modulation from {color} to {color2}, T = {n} s|\
         ¶{wave} of time, period {seconds}: 0 is {color}, 1 is {color2}, whole screen|¶I want the whole screen to go between {color} and {color2}. The curve is a {wave}, {seconds} long|\
         ¶how do I drive the screen color by a {wave}? low {color}, high {color2}, period {seconds}|¶[screen|output]: solid. from: {color}. to: {color2}. curve: {wave}. period: {seconds}|\
         ¶LFO: {wave}, {seconds}. It blends the full screen from {color} to {color2}|¶screen color = {color} when the {wave} is 0, {color2} when it is 1, its period is {seconds}|\
         ¶full screen, {color} / {color2}, {wave}, T = {n} s|¶please full screen color from {color} to {color2} after a {wave} of {seconds}]",
        |slots, sampler| {
            let (modifier, words, code, rule) = *sampler.pick(WAVES);
            slots.phrase("wave", words);
            let period = period(&PERIODS, slots, sampler);
            let code = code
                .replace("TURN", &turn(period))
                .replace("GONE", &gone(period));
            Scene::new(format!("let t = {code};"), move |_, time| {
                rule(time / period)
            })
            .with(modifier)
        },
    ),
    pair(
        "opening-once",
        "[a {kind} from {color} to {color2} in {seconds} that then stays|a {kind} {within}, {color} before, {color2} after, only once|a single {kind} from {color} to {color2}, done after {seconds}|a {kind} that reveals {color2} over {color} once {within}|\
         a {seconds} long {kind} from {color} to {color2}, not repeated|a one-time {kind}, first {color}, finally {color2}, {seconds}|a {kind} transition, {color} to {color2}, once in {seconds}|a {color} screen replaced by {color2} with a {kind} of {seconds}, no loop|\
         ¶a {kind} from {color} to {color2}. It takes {seconds} and happens once|¶I need a scene transition for my game: a {kind} from {color} to {color2} in {seconds}, once|\
         ¶how do I make a {kind} that goes from {color} to {color2} in {seconds} and stays there|¶transition: {kind}. from: {color}. to: {color2}. duration: {seconds}. repeat: no|\
         ¶{kind}, {color} -> {color2}, {seconds}, play once|¶the screen is {color}, then {color2} opens as a {kind} in {seconds} and remains|\
         ¶please {kind} to {color2} from {color} one time, {seconds}|¶once only: {kind}, {seconds}, before {color}, afterwards {color2}]",
        |slots, sampler| {
            let kinds: [(_, _, _, fn(f64, f64) -> f64); 4] = [
                (
                    None,
                    "[iris wipe|round iris opening|circle wipe from the center]",
                    "distance(uv, vec2<f32>(0.5, 0.5)), 0.71 * share",
                    |x, y| x.hypot(y) / 0.71,
                ),
                (
                    Some("curtain"),
                    "[curtain opening from the middle to the left and right|horizontal split wipe from the middle to both sides]",
                    "abs(uv.x - 0.5), 0.5 * share",
                    |x, _| x.abs() * 2.0,
                ),
                (
                    Some("shutter"),
                    "[vertical split wipe from the middle to the top and bottom|opening from the middle line up and down]",
                    "abs(uv.y - 0.5), 0.5 * share",
                    |_, y| y.abs() * 2.0,
                ),
                (
                    Some("box"),
                    "[box wipe from the center|square wipe from the center]",
                    "max(abs(uv.x - 0.5), abs(uv.y - 0.5)), 0.5 * share",
                    |x, y| x.abs().max(y.abs()) * 2.0,
                ),
            ];
            let (modifier, words, code, reach) = *sampler.pick(&kinds);
            slots.phrase("kind", words);
            let duration = period(&[1.0, 2.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let share = saturate({});\nlet t = step({code});",
                over(duration)
            );
            Scene::new(lines, move |[x, y], time| {
                below(reach(x - 0.5, y - 0.5) - (time / duration).min(1.0))
            })
            .with(modifier)
        },
    ),
    pair(
        "gradient-wave",
        "[a soft wave of {color} and {color2} running {way}, one screen every {seconds}|a smooth {color} to {color2} to {color} gradient that moves {way} endlessly, a full screen in {seconds}|an endless gradient between {color} and {color2} scrolling {way} {every}|\
         a moving gradient, {color} to {color2} and back as one sine across the screen, {way} in {seconds}|a seamless {color} and {color2} gradient sliding {way}, {seconds} per pass|a soft band of {color2} on {color} that travels {way} as a sine wave, {seconds} per screen|\
         a sine gradient of {color} and {color2}, one period wide, flowing {way} {every}|a looping gradient in {color} and {color2} that flows {way}, loop time {seconds}|\
         ¶a smooth gradient of {color} and {color2} flows {way} without end. It needs {seconds} for the screen|¶I want a gradient background between {color} and {color2} that moves {way}, seamless, {seconds} per loop|\
         ¶how do I scroll a soft gradient of {color} and {color2} {way} in {seconds} without a seam|¶t = 0.5 + 0.5 * sin(2 pi * (place - time / {n})), {color} to {color2}, running {way}|\
         ¶gradient: {color}, {color2}, one sine period. direction: {way}. speed: one screen in {seconds}|¶like a slow swell the {color2} wave rolls {way} over {color}, {seconds} from edge to edge, one wave at a time|\
         ¶moving gradient {way}, {color} and {color2}, sine, T = {n} s|¶please gradient {color} {color2} {color} that goes {way} always, in {seconds} one time over the screen]",
        |slots, sampler| {
            let &(modifier, _, code, place) = course(slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let t = 0.5 + 0.5 * sin(6.2831853 * ({code} - {}));",
                over(period)
            );
            Scene::new(lines, move |uv, time| {
                let turns = place(uv) - time / period;
                Some((TAU * turns).sin().midpoint(1.0))
            })
            .with(modifier)
        },
    ),
    pair(
        "gradient-turns-every",
        "[a linear gradient from {color} to {color2} that rotates clockwise once every {seconds}|a gradient from {color} (left at first) to {color2} turning clockwise {every}|a rotating {color} to {color2} gradient, one turn clockwise in {seconds}|\
         a linear {color} to {color2} gradient whose direction turns clockwise, {seconds} per turn|a {color} and {color2} gradient spinning clockwise around the center {every}|a gradient between {color} and {color2}, left to right at the start, full rotation in {seconds}, clockwise|\
         a turning linear gradient, {color} to {color2}, {seconds} for 360 degrees clockwise|a {color} to {color2} gradient with a rotating axis, clockwise, {seconds} a round|\
         ¶a gradient from {color} on the left to {color2} on the right, and it rotates clockwise, {seconds} per turn|¶I want my gradient from {color} to {color2} to rotate clockwise once every {seconds}|\
         ¶how do I rotate a linear gradient from {color} to {color2} clockwise in {seconds}|¶gradient: linear, {color} to {color2}. rotation: clockwise, {seconds} per turn|\
         ¶spin the gradient {color} -> {color2} clockwise, T = {n} s|¶gradient axis = (cos, sin) of 2 pi * time / {n}, from {color} to {color2}, y down|\
         ¶please a gradient {color} to {color2} which turns like a clock, {seconds} one time|¶the light comes from another side all the time: linear gradient {color} to {color2}, turning clockwise in {seconds}]",
        |slots, sampler| {
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let angle = {};\nlet axis = vec2<f32>(cos(angle), sin(angle));\n\
                 let t = saturate(0.5 + dot(uv - vec2<f32>(0.5, 0.5), axis));",
                turn(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let (sin, cos) = (TAU * time / period).sin_cos();
                Some((0.5 + (x - 0.5) * cos + (y - 0.5) * sin).clamp(0.0, 1.0))
            })
        },
    ),
    pair(
        "halves-trade-colors",
        "[a screen with a {color} {half} half and a {color2} {rest} half that swap colors every {seconds}|two halves, {half} {color}, {rest} {color2}, trading colors every {seconds}|a {color} {half} half and a {color2} {rest} half, exchanged every {seconds}|\
         a split screen, {color} {half} and {color2} {rest} at first, that switches sides every {seconds}|two alternating halves, {half} one {color} first, {rest} one {color2} first, a swap each {seconds}|a police light screen, {half} {color}, {rest} {color2}, swapped every {seconds}|\
         a half and half screen in {color} ({half}) and {color2} ({rest}) which flips every {seconds}|a {half}/{rest} split in {color} and {color2} with a color swap every {seconds}|\
         ¶the {half} half is {color}, the {rest} half {color2}. Every {seconds} they swap|¶split the screen, {half} {color}, {rest} {color2}, and exchange the two colors every {seconds}|\
         ¶how do I swap the {color} {half} half and the {color2} {rest} half every {seconds}|¶{half}: {color}. {rest}: {color2}. every {seconds}: swap|\
         ¶like police lights: {half} {color} and {rest} {color2}, after {seconds} the other way round, and so on|¶two halves, {color} {half}, {color2} {rest}, toggle each {seconds}|\
         ¶please screen with {half} half {color}, {rest} half {color2}, they change all {seconds}|¶floor(time / {n}) even: {half} half {color}, {rest} half {color2}. odd: swapped]",
        |slots, sampler| {
            let upright = sampler.chance(0.35);
            let (half, rest, axis) = if upright {
                ("[top|upper]", "[bottom|lower]", "uv.y")
            } else {
                ("left", "right", "uv.x")
            };
            slots.phrase("half", half);
            slots.phrase("rest", rest);
            let period = period(&[0.25, 0.5, 0.5, 1.0, 1.0, 2.0, 3.0], slots, sampler);
            let lines = format!(
                "let side = step(0.5, {axis});\nlet turn = floor({}) % 2.0;\nlet t = abs(side - turn);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let side = below(0.5 - if upright { y } else { x })?;
                Some((side - ticks(time / period)?.rem_euclid(2.0)).abs())
            })
            .with(upright.then_some("upright"))
        },
    ),
    own(
        "colors-in-turn",
        "[a screen that shows {color}, {color2} and {color3} in turn, {seconds} each|a full screen switching from {color} to {color2} to {color3} every {seconds}, in a loop|{color}, {color2} and {color3} one after the other, {seconds} per color, the whole screen|\
         a hard cycle of three colors, {color}, {color2}, {color3}, {seconds} for each|a screen in {color} for {seconds}, then {color2} as long, then {color3}, and again|a full-screen slideshow of the colors {color}, {color2}, {color3}, changing every {seconds}|\
         a loop of {color}, {color2}, {color3} without fading, next color every {seconds}|a solid screen stepping through {color}, {color2} and {color3}, a step every {seconds}|\
         ¶first {color}, then {color2}, then {color3}, then from the start. Each fills the screen for {seconds}|¶I want the screen to change color every {seconds}: {color}, {color2}, {color3}, repeat|\
         ¶how do I cycle a screen through {color}, {color2} and {color3} every {seconds}, no blending|¶colors: {color}, {color2}, {color3}. hold: {seconds} each. loop|\
         ¶index = floor(time / {n}) mod 3 into {color}, {color2}, {color3}, full screen|¶{color} {seconds}, {color2} {seconds}, {color3} {seconds}, loop, full screen|\
         ¶a lamp with three colors: every {seconds} it goes on from {color} to {color2} to {color3} to {color}. Fill the screen with it|¶please full screen {color}, {color2}, {color3}, change all {seconds}, not soft]",
        |slots, sampler| {
            let colors = several(slots, ["color", "color2", "color3"], sampler);
            let period = period(&[0.5, 2.0, 2.0, 3.0, 4.0, 5.0, 10.0], slots, sampler);
            let [first, second, third] = &colors;
            let lines = format!(
                "let first = {};\nlet second = {};\nlet third = {};\nlet phase = floor({}) % 3.0;\n\
                 let pair = mix(first, second, step(1.0, phase));\nlet color = mix(pair, third, step(2.0, phase));",
                first.code,
                second.code,
                third.code,
                over(period)
            );
            let [first, second, third]: [Rgb; 3] = colors.map(|color| color.rgb.map(f64::from));
            let rule: PaintRule = Box::new(move |view: View| {
                let step = ticks(view.time / period)?.rem_euclid(3.0);
                Some(if step < 0.5 {
                    first
                } else if step < 1.5 {
                    second
                } else {
                    third
                })
            });
            (lines, rule)
        },
    ),
    own(
        "rainbow-runs-every",
        "[a rainbow gradient running {way}, one screen every {seconds}|a rainbow that scrolls {way} endlessly, {seconds} per screen|all hues across the screen, moving {way} {every}|a full hue gradient sliding {way} with wrap-around, a full pass in {seconds}|\
         a moving rainbow {way}, loop time {seconds}|a seamless rainbow flowing {way} {every}|a rainbow band as wide as the screen, drifting {way}, back at the start after {seconds}|an rgb gamer gradient that runs {way}, {seconds} per round|\
         ¶a rainbow over the whole screen that moves {way} forever, {seconds} for one screen|¶I want all the rainbow colors to run {way}, a round every {seconds}|¶how do I scroll a rainbow {way}, one screen in {seconds}|\
         ¶hue = place - time / {n}, running {way}, full saturation|¶hue gradient, direction {way}, period {seconds}, full saturation and value|¶rainbow, moving {way}, T = {n} s|\
         ¶like the rgb light of a keyboard, a rainbow goes {way} over the screen every {seconds}|¶please rainbow colors that go {way}, always, in {seconds} one time]",
        |slots, sampler| {
            let &(_, _, code, place) = course(slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let phase = fract({code} - {} + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\n\
                 let color = saturate(abs(phase * 6.0 - 3.0) - 1.0);",
                over(period)
            );
            let rule: PaintRule = Box::new(move |View { uv, time }| {
                let turns = place(uv) - time / period;
                // Each channel is full for a third of the circle around its own hue and gone for another third.
                Some([0.0, 1.0, 2.0].map(|third| {
                    let away = phase(turns - third / 3.0 + 0.5) - 0.5;
                    (2.0 - 6.0 * away.abs()).clamp(0.0, 1.0)
                }))
            });
            (lines, rule)
        },
    ),
];

/// The part of a turn from the top, clockwise.
fn from_top([x, y]: [f64; 2]) -> Option<f64> {
    part((x - 0.5).atan2(0.5 - y) / TAU)
}

const SIGNS: &[Motion] = &[
    told(
        "timed-pie",
        "[a {color} {noun} that {does} clockwise from the top in {seconds}, {again} {on}|a {color} {noun} which {does} clockwise from 12 o'clock within {seconds}, {again} {on}|a round {color} timer, a {noun} that {does} clockwise in {seconds}, {again} {on}|\
         a {n}-second timer as a {color} {noun} that {does} clockwise, {again} {on}|a {color} circular progress {noun} that {does} clockwise, {seconds}, {again} {on}|a cooldown {noun} in {color} that {does} clockwise from the top, {seconds}, {again} {on}|\
         a {color} {noun} for a timer of {seconds}, it {does} clockwise, {again} {on}|a {color} {noun} starting at the top that {does} clockwise over {seconds}, {again} {on}|\
         ¶a {color} {noun} on {back} that {does} clockwise. It takes {seconds}, {again}|¶I need a timer for my game: a {color} {noun} that {does} clockwise from the top in {seconds}, {again}, on {back}|\
         ¶how do I make a {color} {noun} that {does} clockwise in {seconds}, {again}, with {back} behind it|¶[background|bg]: {back}. timer: {color} {noun}, {does} clockwise from the top, {seconds}, {again}|\
         ¶the time runs: a {color} {noun} {does} clockwise, {seconds}, {again}, {back} around|¶{color} {noun}, {does} clockwise, {seconds}, {again}, {back} background|\
         ¶please {color} {noun} on {back}, it {does} like a clock goes, {seconds}, {again}|¶skill cooldown of {seconds}: the {color} {noun} {does} clockwise from the top, {again}. Behind it {back}]",
        |slots, sampler| {
            let ring = sampler.chance(0.45);
            let empties = sampler.chance(0.45);
            let loops = sampler.chance(0.5);
            slots.phrase("noun", if ring { "ring" } else { "[pie|pie|disc]" });
            slots.phrase(
                "does",
                if empties {
                    "[empties|is wiped away|runs out]"
                } else {
                    "[fills|fills|fills up]"
                },
            );
            slots.phrase(
                "again",
                if loops {
                    "[again and again|in a loop|repeating]"
                } else {
                    "[once|only once|without repeating]"
                },
            );
            let period = period(&[1.0, 2.0, 3.0, 10.0, 20.0, 30.0, 60.0], slots, sampler);
            let share = if loops {
                gone(period)
            } else {
                format!("saturate({})", over(period))
            };
            let order = if empties {
                "share, bearing"
            } else {
                "bearing, share"
            };
            let body = if ring {
                "step(abs(length(p) - 0.3), 0.05)"
            } else {
                "step(length(p), 0.4)"
            };
            let lines = format!(
                "let share = {share};\nlet p = uv - vec2<f32>(0.5, 0.5);\nlet bearing = fract(atan2(p.x, -p.y) / 6.2831853);\n\
                 let inside = step({order}) * {body};"
            );
            Scene::new(lines, move |[x, y], time| {
                let share = if loops {
                    cycle(time, period)?
                } else {
                    (time / period).min(1.0)
                };
                let away = (x - 0.5).hypot(y - 0.5);
                let level = if ring {
                    (away - 0.3).abs() - 0.05
                } else {
                    away - 0.4
                };
                let behind = from_top([x, y]).and_then(|bearing| {
                    below(if empties {
                        share - bearing
                    } else {
                        bearing - share
                    })
                });
                all(&[below(level), behind])
            })
            .with(ring.then_some("ring"))
        },
    ),
    told(
        "arc-spinner",
        "[a {color} loading spinner, an arc of {degrees} degrees turning clockwise once every {seconds} {on}|a {color} arc of {degrees} degrees that spins clockwise around the center, {seconds} per turn {on}|a spinning {color} arc, {degrees} degrees long, one round clockwise in {seconds} {on}|\
         a {color} spinner made of a ring piece of {degrees} degrees, rotating clockwise {every} {on}|a loading circle, {color} arc of {degrees} degrees, clockwise, {seconds} per revolution {on}|a {color} open ring of {degrees} degrees turning clockwise {every} {on}|\
         a {color} busy indicator, an arc over {degrees} degrees, {seconds} for a turn clockwise {on}|a rotating {color} ring segment of {degrees} degrees, clockwise once in {seconds} {on}|\
         ¶a loading spinner on {back}: a {color} arc of {degrees} degrees goes round clockwise once every {seconds}|¶I need a spinner {on}. It is a {color} arc, {degrees} degrees of a ring, and turns clockwise in {seconds}|\
         ¶how do I make a {color} arc spinner with {degrees} degrees that turns clockwise every {seconds} {on}|¶[background|bg]: {back}. spinner: {color} arc, {degrees} degrees, clockwise, {seconds} per turn|\
         ¶spinner, {color}, {degrees}° arc, T = {n} s clockwise, {back} behind|¶please wait: a {color} arc ({degrees} degrees) runs clockwise around the middle in {seconds}, all else {back}|\
         ¶the loading sign is a piece of a ring, {degrees} degrees long, {color}, turning clockwise once in {seconds} on {back}|¶a part of a {color} ring, {degrees} degrees, chases itself clockwise, {seconds} a round, over {back}]",
        |slots, sampler| {
            let degrees = number(
                "degrees",
                &[60.0, 90.0, 120.0, 180.0, 270.0, 300.0],
                slots,
                sampler,
            );
            let period = period(&[0.5, 1.0, 1.0, 1.5, 2.0, 3.0], slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet bearing = fract(atan2(p.y, p.x) / 6.2831853 - {});\n\
                 let inside = step(bearing, {} / 360.0) * step(abs(length(p) - 0.3), 0.05);",
                over(period),
                float(degrees)
            );
            Scene::new(lines, move |[x, y], time| {
                let (x, y) = (x - 0.5, y - 0.5);
                let behind = part(y.atan2(x) / TAU - time / period)
                    .and_then(|bearing| below(bearing - degrees / 360.0));
                all(&[below((x.hypot(y) - 0.3).abs() - 0.05), behind])
            })
        },
    ),
    told(
        "grid-pulse-wave",
        "[a {count} by {count} grid of {color} dots whose size pulses column by column {speed} {on}|a grid of {color} dots, {count} x {count}, pulsing in a wave from left to right {speed} {on}|{count} by {count} {color} dots that grow and shrink as a wave through the columns {speed} {on}|\
         a {count} x {count} dot grid in {color}, each column pulses a little later than the one on its left {speed} {on}|a pulsing wave running to the right through {count} by {count} {color} dots {speed} {on}|a {color} halftone of {count} by {count} dots with a size wave over the columns {speed} {on}|\
         a {color} dot matrix, {count} by {count}, with pulsing columns one after the other {speed} {on}|{color} dots in a {count} by {count} grid, their radius waves to the right {speed} {on}|\
         ¶a grid of {count} by {count} {color} dots on {back}. The dots pulse {speed} and each column is later than the one on its left|¶I want {count} x {count} {color} dots that pulse {speed} like a wave from left to right, background {back}|\
         ¶how do I make a {count} by {count} grid of {color} dots pulse column after column {speed} {on}|¶radius = 0.25 + 0.15 * sin(time - column) in each cell of a {count} by {count} grid, {color} dots {speed} {on}|\
         ¶[background|bg]: {back}. {count} x {count} {color} dots, size wave along the columns {speed}|¶like fans in a stadium: {count} by {count} {color} dots get bigger and smaller, a column after the other, to the right {speed} {on}|\
         ¶{color} dot grid, {count} per side, pulse phase by column {speed}, {back} behind|¶please many dots, {count} by {count}, {color} on {back}, pulsing as a wave to the right {speed}]",
        |slots, sampler| {
            let cells = count(&[4, 5, 6, 8, 8, 10, 12], slots, sampler);
            let lines = format!(
                "let cell = uv * {};\nlet radius = 0.25 + 0.15 * sin(time - floor(cell.x));\n\
                 let inside = step(distance(fract(cell), vec2<f32>(0.5, 0.5)), radius);",
                float(cells)
            );
            Scene::new(lines, move |[x, y], time| {
                let [x, y] = [x * cells, y * cells];
                let radius = 0.25 + 0.15 * (time - x.floor()).sin();
                below((phase(x) - 0.5).hypot(phase(y) - 0.5) - radius)
            })
        },
    ),
    told(
        "grid-of-turning-squares",
        "[a {count} by {count} grid of rotating {color} squares {speed} {on}|a grid of {count} x {count} {color} squares that all spin {speed} {on}|{count} by {count} {color} squares, each turning around its own center {speed} {on}|a pattern of spinning {color} squares, {count} per side {speed} {on}|\
         {count} x {count} small {color} squares rotating in place {speed} {on}|a {count} by {count} tiling with a turning {color} square in each cell {speed} {on}|rows of spinning {color} squares, {count} by {count} {speed} {on}|a wall of {count} by {count} {color} squares in rotation {speed} {on}|\
         ¶a grid of {count} by {count} {color} squares on {back}, and every square turns around its own middle {speed}|¶I want {count} x {count} {color} squares that all rotate in place {speed}, background {back}|\
         ¶how do I rotate each {color} square of a {count} by {count} grid around its own center {speed} {on}|¶[background|bg]: {back}. {count} x {count} cells, in each a {color} square that spins {speed}|\
         ¶many {color} squares, {count} in each row and column, all turning {speed} {on}|¶tile the screen {count} by {count}, rotate the {color} square in every tile {speed}, {back} behind|\
         ¶{color} spinning squares, {count}x{count} {speed}, {back}|¶please {count} times {count} {color} squares on {back}, each one is turning itself {speed}]",
        |slots, sampler| {
            let cells = count(&[2, 3, 4, 4, 5, 6, 8], slots, sampler);
            let lines = format!(
                "let p = fract(uv * {}) - vec2<f32>(0.5, 0.5);\nlet c = cos(time);\nlet s = sin(time);\n\
                 let q = abs(mat2x2<f32>(c, s, -s, c) * p);\nlet inside = step(max(q.x, q.y), 0.25);",
                float(cells)
            );
            Scene::new(lines, move |[x, y], time| {
                let (x, y) = (phase(x * cells) - 0.5, phase(y * cells) - 0.5);
                let (sin, cos) = time.sin_cos();
                let (across, down) = ((x * cos - y * sin).abs(), (x * sin + y * cos).abs());
                below(across.max(down) - 0.25)
            })
        },
    ),
];
