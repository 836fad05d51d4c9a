//! Plain things that move, plain functions of light, and plain ray marched scenes.

use std::f64::consts::TAU;

use crate::code::{GLOBALS, float, fragment, indent, with_time};
use crate::families::animation_table::{all, disc, phase};
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend, luma};
use crate::families::helpers::{self, HELPER, Helper, dot, length, minus, one, unit};
use crate::families::image_plans::{self, IMAGE, Kind, Plan, plan, seconds};
use crate::families::layers::{PaintRule, View, below, part, turned, whole};
use crate::families::motion::{
    self, Motion, Scene, count, number, over, own, pair, period, ticks, told, turn,
};
use crate::families::rules::{self, Vector};
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Pixel, Task};
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    let scenes = SCENES.iter().map(|(name, draw)| {
        let draw = *draw;
        Family::new("ray-marching", name, move |sampler| march(draw, sampler))
    });
    motion::families_of(MOTIONS)
        .into_iter()
        .chain(image_plans::families_of(&IMAGES))
        .chain(helpers::families_of(&LIGHTS))
        .chain(scenes)
        .collect()
}

const PERIODS: [f64; 10] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 0.5, 20.0];

/// A figure in the middle, of its usual size.
struct Figure {
    kind: Option<&'static str>,
    noun: &'static str,
    /// Whether it is inside, from `p` without its signs.
    code: &'static str,
    level: fn(f64, f64) -> f64,
}

const SQUARE: Figure = Figure {
    kind: None,
    noun: "square",
    code: "step(max(p.x, p.y), 0.3)",
    level: |x, y| x.max(y) - 0.3,
};

const DIAMOND: Figure = Figure {
    kind: Some("diamond"),
    noun: "[diamond|diamond|rhombus]",
    code: "step(p.x + p.y, 0.3)",
    level: |x, y| x + y - 0.3,
};

const TURNING: [Figure; 4] = [
    SQUARE,
    DIAMOND,
    Figure {
        kind: Some("rectangle"),
        noun: "wide rectangle",
        code: "step(max(p.x * 0.5, p.y), 0.2)",
        level: |x, y| (x / 2.0).max(y) - 0.2,
    },
    Figure {
        kind: Some("cross"),
        noun: "[cross|cross|plus sign]",
        code: "step(max(p.x, p.y), 0.3) * step(min(p.x, p.y), 0.1)",
        level: |x, y| (x.max(y) - 0.3).max(x.min(y) - 0.1),
    },
];

const BLINKING: [Figure; 4] = [
    Figure {
        kind: None,
        noun: "[circle|circle|disc]",
        code: "step(length(p), 0.3)",
        level: |x, y| x.hypot(y) - 0.3,
    },
    Figure {
        kind: Some("ring"),
        noun: "ring",
        code: "step(abs(length(p) - 0.3), 0.05)",
        level: |x, y| (x.hypot(y) - 0.3).abs() - 0.05,
    },
    Figure {
        kind: Some("square"),
        ..SQUARE
    },
    DIAMOND,
];

/// A figure that turns by `rate`: against the clock when no direction is told.
fn turning(angle: &str, rate: f64, slots: &mut Slots, sampler: &mut Sampler) -> Scene {
    let chosen = &TURNING[sampler.below(TURNING.len())];
    slots.phrase("noun", chosen.noun);
    let kind = sampler.below(5);
    let way = match kind {
        0 => "clockwise",
        1 => "[counterclockwise|counter-clockwise|anticlockwise]",
        _ => "",
    };
    slots.phrase("way", way);
    let (matrix, direction) = if kind == 0 {
        ("c, -s, s, c", 1.0)
    } else {
        ("c, s, -s, c", -1.0)
    };
    let lines = format!(
        "let c = cos({angle});\nlet s = sin({angle});\n\
         let p = abs(mat2x2<f32>({matrix}) * (uv - vec2<f32>(0.5, 0.5)));\nlet inside = {};",
        chosen.code
    );
    let level = chosen.level;
    Scene::new(lines, move |[x, y], time| {
        let [x, y] = turned([x - 0.5, y - 0.5], direction * rate * time);
        below(level(x.abs(), y.abs()))
    })
    .with(chosen.kind)
}

/// Where a loop is, from 0 to 1, or nothing near its end.
pub(super) fn cycle(time: f64, period: f64) -> Option<f64> {
    if time == 0.0 {
        return Some(0.0);
    }
    part(time / period)
}

/// The part of the period that has gone by, in the program.
pub(super) fn gone(period: f64) -> String {
    format!("fract({})", over(period))
}

const MOTIONS: &[Motion] = &[
    told(
        "turn-once-every",
        "[a {color} {noun} turning {way} around its center {every} {on}|a {color} {noun} rotating {way} once every {seconds} {on}|\
         a {color} {noun} that spins {way}, a full turn takes {seconds} {on}|a {color} {noun} spinning {way} with one turn per {seconds} {on}|\
         a {color} {noun} that needs {seconds} for a full rotation {way} {on}|a turning {color} {noun}, {seconds} per turn {way} {on}|\
         a {color} {noun} that rotates {way} by 360 degrees {every} {on}|a {color} {noun} going round itself {way}, one revolution in {seconds} {on}|\
         a rotating {color} {noun} {way}, rotation time {seconds} {on}|a {color} {noun} in the middle, turned {way} by 2 pi every {seconds} {on}|\
         ¶I have a {color} {noun} {on}. It should rotate {way}, one full turn in {seconds}|¶[rotate|spin|turn] a {color} {noun} {way}, {seconds} per turn, background {back}|\
         ¶a {color} {noun} {on}. It turns {way} and never stops. After {seconds} it is back where it began|\
         ¶how do I rotate a {color} {noun} {way} once every {seconds}? The background is {back}|¶angle = 2 pi * time / {n} for a {color} {noun} {way}, {back} behind it|\
         ¶[background|bg]: {back}. [shape|figure]: {color} {noun}. [animation|motion]: rotates {way}, full turn in {seconds}|\
         ¶my {color} {noun} should turn {way} around its middle. One round is {seconds}. The rest of the screen is {back}|\
         ¶please a {noun} in {color} which turns {way}, for one turn it takes {seconds}, on {back}|¶{color} {noun}, {back} screen, spinning {way}, {seconds} for 360 degrees|\
         a {noun} in {color} that turns {way} once per {seconds} {on}|a {noun} going round {way} {every}, colored {color} {on}|\
         ¶{seconds} for one turn {way}, that is all it does: a {noun}, {color}, on {back}|¶behind is {back}. In front a {noun} in {color} rotates {way}, {seconds} for 360°|\
         ¶the {back} screen has one {color} {noun} in the middle, and it spins {way} once in {seconds}|¶what shader turns a {color} {noun} {way} once every {seconds} over {back}|\
         ¶spin it {way}! {noun}, {color}, one round = {seconds}, {back} backdrop|\
         ¶the {noun} is {color}, the background {back}, and the {noun} turns {way} once in {seconds}|¶background {back}, figure {color}: a {noun} rotating {way}, one turn = {seconds}]",
        |slots, sampler| {
            let period = period(&PERIODS, slots, sampler);
            turning(&turn(period), TAU / period, slots, sampler)
        },
    ),
    told(
        "turn-in-radians",
        "[a {color} {noun} rotating {way} at {rate} {on}|a {color} {noun} turning {way} at {rate} {on}|a {color} {noun} spinning {way} with {rate} {on}|\
         a {color} {noun} that turns {way} around its center, {rate} {on}|a spinning {color} {noun} {way}, speed {rate} {on}|\
         a {color} {noun} with an angular velocity of {rate} {way} {on}|a centered {color} {noun} rotated {way} over time at {rate} {on}|\
         a {color} {noun} that keeps turning {way} by {rate} {on}|a {color} {noun} in rotation {way}, {rate} {on}|\
         ¶[rotate|spin|turn] a {color} {noun} {way} at {rate}, background {back}|¶I have a {color} {noun} {on}. It should turn {way} at {rate}|\
         ¶a {color} {noun} {on}. Its angle grows by {rate} {way}|¶how do I spin a {color} {noun} {way} with {rate}? {back} is behind it|\
         ¶[background|bg]: {back}. [shape|figure]: {color} {noun}. angular speed: {rate} {way}|¶{color} {noun} over {back}, omega is {rate} {way}|\
         ¶everything is {back}, only a {color} {noun} turns in the middle {way}, {rate}|¶please to turn {way} one {color} {noun} on {back}, speed is {rate}|\
         a {noun} in {color} that spins {way} at {rate} {on}|¶at {rate} a {noun} turns {way} on {back}. The {noun} is {color}|\
         ¶speed of rotation {rate} {way}, shape {noun}, color {color}, behind it {back}|¶on {back}: {noun}, {color}, rotating {way}, {rate}|\
         ¶what is the wgsl for a {color} {noun} that rotates {way} with {rate} over {back}|\
         ¶the {noun} is {color}, the background {back}, and the {noun} rotates {way} at {rate}]",
        |slots, sampler| {
            let rate = number("k", &[0.5, 1.0, 1.0, 1.5, 2.0, 3.0, 4.0], slots, sampler);
            let (words, angle) = if rate == 1.0 {
                (
                    "[one radian per second|1 radian per second|one radian a second|1 rad/s]",
                    "time".to_string(),
                )
            } else {
                (
                    "[{k} radians per second|{k} radians a second|{k} rad/s]",
                    format!("time * {}", float(rate)),
                )
            };
            slots.phrase("rate", words);
            turning(&angle, rate, slots, sampler)
        },
    ),
    told(
        "pulse-once-every",
        "[a {color} {noun} pulsing {every} {on}|a pulsing {color} {noun}, one pulse every {seconds} {on}|a {color} {noun} that grows and shrinks once every {seconds} {on}|\
         a {color} {noun} getting bigger and smaller {every} {on}|a {color} {noun} that pulses in size, one pulse takes {seconds} {on}|\
         a {color} {noun} breathing in and out {every} {on}|a {color} {noun} whose size swings {every} {on}|a throbbing {color} {noun} {every} {on}|\
         a {color} {noun} with a pulsating size, period {seconds} {on}|\
         ¶I have a {color} {noun} {on}. It should pulse once every {seconds}|¶a {color} {noun} {on}, it grows and shrinks again in {seconds}, over and over|\
         ¶how do I make a {color} {noun} pulse every {seconds}? The background is {back}|¶make a {color} {noun} breathe {on}. One breath lasts {seconds}|\
         ¶size = 0.3 + 0.1 * sin(2 pi * time / {n}), a {color} {noun} {on}|¶[background|bg]: {back}. [shape|figure]: {color} {noun}. [animation|motion]: pulses, period {seconds}|\
         ¶like a slow heart: a {color} {noun} on {back} swells and shrinks every {seconds}|¶please one {color} {noun} that becomes big and small in {seconds}, on {back}|\
         ¶{color} {noun}, {back} screen, pulse time {seconds}|\
         a {noun} in {color} that pulses {every} {on}|¶on {back}, a {noun} pulses. It is {color} and one pulse lasts {seconds}|\
         ¶every {seconds} the {noun} gets big and small once, {color}, with {back} behind it|¶the {back} background holds a {noun}, {color}, breathing with a period of {seconds}|\
         ¶what makes a {color} {noun} grow and shrink once per {seconds} over {back}|¶in and out, in and out: {noun}, {color}, {seconds} a breath, {back} backdrop|\
         ¶the {noun} is {color}, the background {back}, and the {noun} pulses with a period of {seconds}|¶background {back}, figure {color}: a {noun} pulsing in size, {seconds} per pulse]",
        |slots, sampler| {
            let (kind, noun, code, level) = *sampler.pick(PULSING);
            slots.phrase("noun", noun);
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let p = abs(uv - vec2<f32>(0.5, 0.5));\nlet radius = 0.3 + 0.1 * sin({});\nlet inside = {code};",
                turn(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let radius = 0.3 + (TAU * time / period).sin() / 10.0;
                below(level((x - 0.5).abs(), (y - 0.5).abs(), radius))
            })
            .with(kind)
        },
    ),
    told(
        "orbit-once-every",
        "[a small {color} circle orbiting the center {way} {every} {on}|a small {color} circle going around the middle {way} once every {seconds} {on}|\
         a small {color} disc that circles the center {way}, one round takes {seconds} {on}|a small {color} circle in orbit around the center {way}, {seconds} per orbit {on}|\
         a small {color} circle circling the screen center {way} {every} {on}|a small {color} ball that runs around the center {way} in {seconds} {on}|\
         a small {color} circle moving in a circle {way}, one lap in {seconds} {on}|a small {color} circle revolving around the middle {way}, period {seconds} {on}|\
         a small {color} disc on a circular path {way}, a full round every {seconds} {on}|\
         ¶I have a small {color} circle {on}. It goes around the center {way}, one round in {seconds}|¶a small {color} ball circles the middle of the screen {way} every {seconds}, background {back}|\
         ¶how do I let a small {color} circle orbit the center {way} in {seconds}? The rest is {back}|¶like a planet: a small {color} disc goes round the center {way}, its year is {seconds}, space is {back}|\
         ¶[background|bg]: {back}. object: small {color} circle. path: orbit around the center {way}, {seconds} per round|\
         ¶move a small {color} circle on {back} in circles {way}. It needs {seconds} for each round|¶small {color} circle, circular motion {way} around the center, {seconds} per lap, {back} behind|\
         ¶center + 0.25 * (cos, sin) of 2 pi * time / {n}, a small {color} circle {way} {on}|\
         a small circle, {color}, going round the center {way} {every} {on}|¶on {back}, a small circle orbits the center {way}, {seconds} for a round, and its color is {color}|\
         ¶every {seconds} a small {color} disc comes round {way}, always around the center, {back} behind|¶the screen is {back}. A small circle in {color} runs around its middle {way} in {seconds}|\
         ¶one lap in {seconds} {way}: small circle, {color}, orbit around the center, {back} backdrop|\
         ¶the small circle is {color}, the background {back}, and it orbits the center {way} in {seconds}]",
        |slots, sampler| {
            let period = period(&PERIODS, slots, sampler);
            let kind = sampler.below(4);
            slots.phrase(
                "way",
                match kind {
                    0 => "[counterclockwise|counter-clockwise|anticlockwise]",
                    1 => "clockwise",
                    _ => "",
                },
            );
            let (sign, direction) = if kind == 0 { ("-", -1.0) } else { ("", 1.0) };
            let lines = format!(
                "let angle = {sign}{};\nlet orbit = vec2<f32>(cos(angle), sin(angle)) * 0.25;\n\
                 let d = distance(uv, vec2<f32>(0.5, 0.5) + orbit);\nlet inside = step(d, 0.15);",
                turn(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let (sin, cos) = (direction * TAU * time / period).sin_cos();
                disc(x - 0.5 - cos / 4.0, y - 0.5 - sin / 4.0, 0.15)
            })
            .with((kind == 0).then_some("counterclockwise"))
        },
    ),
    told(
        "slide-by",
        "[a small {color} circle sliding {way} by {swing} {speed} {on}|a small {color} circle moving {way} by {swing} {speed} {on}|\
         a small {color} disc that goes {way}, {swing} from the center at most {speed} {on}|a small {color} circle swinging {way} with an amplitude of {swing} {speed} {on}|\
         a small {color} circle oscillating {way} by {swing} of the screen {speed} {on}|a small {color} ball that drifts {way} with amplitude {swing} {speed} {on}|\
         a small {color} circle, {way} by a sine of amplitude {swing} {speed} {on}|a small {color} circle that moves {way} around the center by {swing} {speed} {on}|\
         ¶a small {color} circle {on}. It slides {way} {speed}, {swing} to each side of the center|¶I want a small {color} circle on {back} to go {way} {speed} with an amplitude of {swing}|\
         ¶how do I move a small {color} circle {way} {speed}? The amplitude is {swing}, the background {back}|¶0.5 + {swing} * sin(time) moves a small {color} circle {way} {speed}, {back} behind it|\
         ¶[background|bg]: {back}. object: small {color} circle. motion: {way}, sine, amplitude {swing} {speed}|¶let a small {color} ball swing {way} {speed}. It gets {swing} away from the middle, and behind it is {back}|\
         ¶small {color} circle, moving {way} {speed}, amplitude {swing}, {back} screen|¶please make move one small {color} circle {way} by {swing} {speed}, on {back}|\
         a small circle in {color} that slides {way} by {swing} {speed} {on}|¶on {back}, a small circle, {color}, slides {way} {speed}, {swing} to each side|\
         ¶amplitude {swing}, direction {way}: a small circle in {color} slides {speed}, {back} behind|¶the background is {back} and a small circle in {color} goes {way} by {swing} {speed}]",
        |slots, sampler| {
            let swing = number("swing", &[0.1, 0.15, 0.2, 0.25, 0.3], slots, sampler);
            let upright = sampler.chance(0.45);
            let (way, place) = if upright {
                (
                    "[up and down|up and down|vertically]",
                    format!("vec2<f32>(0.5, 0.5 + {} * sin(time))", float(swing)),
                )
            } else {
                (
                    "[left and right|left and right|from side to side|horizontally]",
                    format!("vec2<f32>(0.5 + {} * sin(time), 0.5)", float(swing)),
                )
            };
            slots.phrase("way", way);
            let lines = format!("let d = distance(uv, {place});\nlet inside = step(d, 0.15);");
            Scene::new(lines, move |[x, y], time| {
                let (along, across) = if upright { (y, x) } else { (x, y) };
                disc(along - 0.5 - swing * time.sin(), across - 0.5, 0.15)
            })
            .with(upright.then_some("upright"))
        },
    ),
    told(
        "blink-once-every",
        "[a {color} {noun} blinking {every}, on in the first half {on}|a blinking {color} {noun}, one blink every {seconds}, half of it visible and then half hidden {on}|\
         a {color} {noun} that is shown and hidden in turn, one cycle every {seconds}, shown first {on}|a {color} {noun} flashing {every}, visible for the first half of it {on}|\
         a {color} {noun} that appears and disappears once every {seconds}, visible at the start {on}|a {color} {noun} switching on and off {every}, half the time each, on first {on}|\
         a {color} {noun} with a blink period of {seconds}, first half on, second half off {on}|a flashing {color} {noun}, period {seconds}, duty cycle 50%, on at the start {on}|\
         ¶a {color} {noun} on {back} blinks once every {seconds}. It is there in the first half and gone in the second|¶I have a {color} {noun} {on}. Show it half of the time: {seconds} is one cycle, and it begins visible|\
         ¶how do I make a {color} {noun} blink every {seconds}? On for the first half, then off, background {back}|¶visible = fract(time / {n}) < 0.5, a {color} {noun} {on}|\
         ¶[background|bg]: {back}. [shape|figure]: {color} {noun}. blink: period {seconds}, on then off, half and half|\
         ¶on, off, on, off: a {color} {noun} {on}, {seconds} for one on and off together|¶the {color} {noun} on {back} is a warning light. One flash cycle takes {seconds}, the light is on in the first half|\
         ¶please blink one {color} {noun} on {back}, each {seconds} one time, first visible and after the half not visible|\
         a {noun} in {color} that blinks {every}, on in the first half {on}|¶on {back}, a {noun} blinks, {seconds} per blink, on first, off in the second half. Color: {color}|\
         ¶every {seconds} one blink, half on and then half off: a {noun}, {color}, over {back}|¶the screen is {back}, and for the first half of every {seconds} there is a {noun} in {color} on it|\
         ¶what shader blinks a {color} {noun} with a period of {seconds}, on first, over {back}|\
         ¶the {noun} is {color}, the background {back}, and the {noun} blinks every {seconds}, first half on, second half off]",
        |slots, sampler| {
            let chosen = &BLINKING[sampler.below(BLINKING.len())];
            slots.phrase("noun", chosen.noun);
            let period = period(&[0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0], slots, sampler);
            let lines = format!(
                "let p = abs(uv - vec2<f32>(0.5, 0.5));\nlet inside = {} * step({}, 0.5);",
                chosen.code,
                gone(period)
            );
            let level = chosen.level;
            Scene::new(lines, move |[x, y], time| {
                all(&[
                    below(level((x - 0.5).abs(), (y - 0.5).abs())),
                    below(cycle(time, period)? - 0.5),
                ])
            })
            .with(chosen.kind)
        },
    ),
    told(
        "ring-again-and-again",
        "[a {color} ring growing from the center to radius {radius} again and again, {seconds} each time, thickness {width} {on}|a {color} ring of thickness {width} that expands from the center to a radius of {radius} {every} {on}|\
         a {color} ring that grows out of the middle to radius {radius} in {seconds} and starts over, {width} thick {on}|an expanding {color} ring, {width} thick, up to radius {radius}, repeating every {seconds} {on}|\
         a {color} circle outline of thickness {width} spreading from the center to {radius} {every} {on}|a {color} shock wave of thickness {width} running out to radius {radius} {every} {on}|\
         a looping {color} ring, radius 0 to {radius} in {seconds}, {width} thick {on}|a {color} sonar ring, thickness {width}, maximum radius {radius}, one every {seconds} {on}|\
         ¶a {color} ring on {back} starts in the center and grows to radius {radius} in {seconds}, then again from the start. It is {width} thick|¶I want a {color} ring on {back} that grows again and again. Largest radius {radius}, thickness {width}, {seconds} each time|\
         ¶how do I let a {color} ring grow from the center? It is {width} thick, ends at radius {radius} and repeats every {seconds}, {back} behind it|¶radius = {radius} * fract(time / {n}), a {color} ring of thickness {width} {on}|\
         ¶[background|bg]: {back}. [shape|figure]: {color} ring, thickness {width}. [animation|motion]: radius 0 to {radius} in {seconds}, loop|¶like a stone that falls into water: one {color} ring, {width} thick, runs out to radius {radius}, a new one every {seconds}, water {back}|\
         ¶ping: every {seconds} a {color} ring begins in the middle of the {back} screen and gets as large as radius {radius}, thickness {width}|¶please a ring in {color}, thick {width}, it becomes bigger until radius {radius} in {seconds} and then again, on {back}|\
         ¶on {back}, a ring grows from the center to radius {radius}, {seconds} each time, {width} thick, color {color}, in a loop|¶every {seconds} a new ring, from 0 to radius {radius}, thickness {width}, {color} over {back}|\
         ¶thickness {width}, final radius {radius}, {seconds} to grow, then again: a {color} ring from the center, {back} behind]",
        |slots, sampler| {
            let reach = number("radius", &[0.3, 0.35, 0.4, 0.45, 0.5], slots, sampler);
            let width = number("width", &[0.02, 0.04, 0.06, 0.1], slots, sampler);
            let period = period(&[1.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet radius = {} * {};\nlet inside = step(abs(d - radius), {});",
                float(reach),
                gone(period),
                float(width / 2.0)
            );
            Scene::new(lines, move |[x, y], time| {
                let radius = reach * cycle(time, period)?;
                below(((x - 0.5).hypot(y - 0.5) - radius).abs() - width / 2.0)
            })
        },
    ),
    told(
        "dots-lit-in-turn",
        "[{count} {color} loading dots in a row, one visible at a time for {seconds}, from left to right {on}|{count} {color} dots in a row that show up one after the other, {seconds} each, only one at a time {on}|\
         a {color} dot that jumps through {count} places in a row from left to right, {seconds} at each {on}|a loading animation of {count} {color} dots, lit one after the other for {seconds} each, the others unseen {on}|\
         a row of {count} {color} dots, exactly one of them visible, the next one every {seconds} {on}|one {color} dot that steps to the right through {count} places, a step every {seconds} {on}|\
         a {count} step loader, {color} dot, next place every {seconds}, then back to the left {on}|{count} {color} dots lit in turn, {seconds} per dot, left to right, the rest hidden {on}|\
         ¶I need a loading indicator {on}: {count} {color} dots in a row, one is visible for {seconds}, then the next, then from the left again|¶{count} places in a row. Every {seconds} a {color} dot moves one place to the right, after the last it begins at the left. Background {back}|\
         ¶how do I light {count} {color} dots one after the other, {seconds} each, with the others hidden? The screen is {back}|¶index = floor(time / {n}) mod {count}, show only that dot of the row in {color} {on}|\
         ¶[background|bg]: {back}. {count} {color} dots in a row, one shown at a time, {seconds} per dot|¶loading... {count} {color} dots {on}, only one to see at a time, it changes to the right every {seconds}|\
         ¶please wait sign: {count} dots in a row in {color} on {back}, each {seconds} another one is visible, left to right|\
         ¶on {back}, {count} dots in a row. Only one can be seen, for {seconds}, then the next one to the right. Dot color {color}|¶{seconds} per dot, {count} dots in a row, one visible at a time from left to right, {color} over {back}]",
        |slots, sampler| {
            let dots = count(&[3, 4, 5, 6, 8], slots, sampler);
            let period = period(&[0.25, 0.5, 0.5, 1.0, 1.0, 2.0], slots, sampler);
            let lines = format!(
                "let index = floor({}) % {};\nlet d = distance(uv, vec2<f32>((index + 0.5) / {1}, 0.5));\nlet inside = step(d, 0.05);",
                over(period),
                float(dots)
            );
            Scene::new(lines, move |[x, y], time| {
                let index = ticks(time / period)?.rem_euclid(dots);
                disc(x - (index + 0.5) / dots, y - 0.5, 0.05)
            })
        },
    ),
    told(
        "rays-turning",
        "[{count} rotating {color} rays from the center {speed} {on}|{count} turning {color} rays from the center {speed} {on}|{count} spinning {color} rays around the center {speed} {on}|\
         a rotating sunburst of {count} {color} rays {speed} {on}|a turning sunburst with {count} {color} rays {speed} {on}|{count} {color} sun rays going around {speed} {on}|\
         a spinning star burst of {count} {color} beams {speed} {on}|rotating rays of light, {count} in {color} {speed} {on}|a comic book sunburst with {count} {color} rays in rotation {speed} {on}|\
         ¶{count} {color} rays come from the center {on}, and they rotate {speed}|¶I want a sunburst {on}. It has {count} {color} rays and turns around the center {speed}|\
         ¶how do I make {count} {color} rays rotate around the center {speed}? Between them it is {back}|¶sin({count} * (angle + time)) > 0 is {color}, the rest {back}, so rays that turn {speed}|\
         ¶[background|bg]: {back}. {count} {color} rays from the middle, rotating {speed}|¶like in an old anime, {count} {color} beams turn around the middle of a {back} screen {speed}|\
         ¶the sun in the center sends {count} {color} rays over the {back} screen and they go around {speed}|¶please rays, {count} pieces, {color} on {back}, all turning {speed}|\
         ¶on {back}, rays rotate around the center {speed}: {count} of them, {color}|¶a turning sunburst {speed}, {back} between the rays, the rays {color}, {count} in all|\
         ¶{back} and {color} sunburst that rotates {speed}, {count} rays, the rays are {color}|\
         ¶the rays are {color}, the gaps {back}, {count} rays, all rotating around the center {speed}]",
        |slots, sampler| {
            let rays = count(&[5, 6, 8, 10, 12, 12, 16, 20], slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.y, p.x) + time;\nlet inside = step(0.0, sin(angle * {}));",
                float(rays)
            );
            Scene::new(lines, move |[x, y], time| {
                let angle = (y - 0.5).atan2(x - 0.5) + time;
                below(-(angle * rays).sin())
            })
        },
    ),
    told(
        "radar-turn-time",
        "[a {color} radar sweep, one turn every {seconds} {on}|a {color} radar screen whose beam goes round once every {seconds} {on}|a round {color} radar with a fading sweep, {seconds} per turn {on}|\
         a rotating {color} radar beam with a trail {every} {on}|a {color} sonar display, a full sweep takes {seconds} {on}|a {color} radar, sweep time {seconds} {on}|a {color} radar scope sweeping clockwise {every} {on}|\
         a {color} radar disc with a turning beam, {seconds} per revolution {on}|\
         ¶I need a radar {on}. The {color} beam goes around once every {seconds} and leaves a fading trail|¶like on a ship: a {color} radar sweep {on}, {seconds} for one turn|\
         ¶how do I make a radar with a {color} sweep? It turns once in {seconds}, the background is {back}|¶[background|bg]: {back}. radar: {color}, one turn in {seconds}|\
         ¶draw a {color} radar {on}. Its beam needs {seconds} for the full circle|¶radar sweep, {color} over {back}, {seconds} per round|\
         ¶the radar beam turns clockwise, a round lasts {seconds}, it is {color} and everything else is {back}|\
         ¶on {back}, a radar turns once every {seconds}. Sweep color: {color}|¶every {seconds} the radar beam has gone round, {color} beam, {back} background|\
         ¶the scope is {back}, the sweep {color}, {seconds} per rotation: a radar|\
         ¶the background is {back}, the radar sweep {color}, and one turn takes {seconds}]",
        |slots, sampler| {
            let period = period(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0], slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet sweep = fract(atan2(p.y, p.x) / 6.2831853 - {});\nlet inside = sweep * step(length(p), 0.4);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let bearing = (y - 0.5).atan2(x - 0.5) / TAU;
                all(&[disc(x - 0.5, y - 0.5, 0.4), part(bearing - time / period)])
            })
        },
    ),
    told(
        "hand-turn-time",
        "[a {color} clock hand that makes one turn every {seconds} {on}|a {color} clock hand going round once every {seconds} {on}|a {color} hand of a clock, one round in {seconds} {on}|\
         a rotating {color} clock hand, {seconds} per turn {on}|a {color} clock hand turning clockwise {every} {on}|a smooth {color} clock hand with a period of {seconds} {on}|\
         a {color} stopwatch hand that goes around in {seconds} {on}|a single {color} clock hand, a full circle takes {seconds} {on}|\
         ¶I want one {color} clock hand {on}. It goes around once every {seconds}|¶only the hand of a clock in {color}, one turn takes {seconds}, background {back}|\
         ¶how do I make a {color} clock hand turn once in {seconds}? Behind it is {back}|¶[background|bg]: {back}. clock hand: {color}, {seconds} per round, smooth|\
         ¶a clock with one {color} hand {on}, it is fast: a round in {seconds}|¶tick tock, a {color} clock hand goes smoothly around in {seconds}, {back} everywhere else|\
         ¶{color} clock hand over {back}, starts at 12, clockwise, {seconds} for 360 degrees|\
         ¶on {back}, one clock hand in {color} turns smoothly, {seconds} per round|¶every {seconds} the clock hand is up again. It is {color}, behind it {back}|\
         ¶a {back} clock with a single smooth hand, the hand {color}, one round in {seconds}]",
        |slots, sampler| {
            let period = period(
                &[2.0, 3.0, 4.0, 5.0, 10.0, 12.0, 20.0, 30.0],
                slots,
                sampler,
            );
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = {};\nlet direction = vec2<f32>(sin(angle), -cos(angle));\n\
                 let along = clamp(dot(p, direction), 0.0, 0.4);\nlet d = distance(p, direction * along);\nlet inside = step(d, 0.01);",
                turn(period)
            );
            Scene::new(lines, move |[x, y], time| {
                // Turned back, the hand points up.
                let [across, down] = turned([x - 0.5, y - 0.5], TAU * time / period);
                let beyond = -down - (-down).clamp(0.0, 0.4);
                disc(across, beyond, 0.01)
            })
        },
    ),
    pair(
        "day-night-every",
        "[a sky that goes from {color} by day to {color2} at night and back {every}|day and night: {color} by day, {color2} by night, one day takes {seconds}|a day and night cycle of {seconds} between {color} and {color2}|\
         a day-night cycle, {color} day, {color2} night, {seconds} long|a {color} daytime sky that turns into a {color2} night sky and back by a cosine {every}|a sky whose day is {color} and whose night is {color2}, a full day every {seconds}|\
         day turning to night and back {every}, {color} at noon and {color2} at midnight|a smooth day and night change from {color} to {color2}, length of a day {seconds}|\
         ¶I need day and night in my game. The day is {color}, the night is {color2}, a whole day takes {seconds}|¶it starts as a {color} day, gets {color2} at night, and after {seconds} it is day again|\
         ¶how do I fade the sky from {color} day to {color2} night and back in {seconds}|¶day: {color}. night: {color2}. full cycle: {seconds}, cosine|\
         ¶t = 0.5 - 0.5 * cos(2 pi * time / {n}), from {color} day to {color2} night|¶the sun comes up and goes down every {seconds}. Only the sky color: {color} at day, {color2} at night|\
         ¶please sky of day in {color} and of night in {color2}, one day is {seconds}, soft change|\
         a sky that is {color2} at night and {color} by day, one day in {seconds}|¶at night {color2}, at day {color}, the sky goes smoothly from day to night to day in {seconds}|\
         ¶one day lasts {seconds}. It begins as {color} day, the night in its middle is {color2}|¶what is the shader for a sky that is {color2} at midnight and {color} at noon, day length {seconds}|\
         ¶night color {color2}, day color {color}, {seconds} from noon to noon, smooth]",
        |slots, sampler| {
            let period = period(&[4.0, 5.0, 8.0, 10.0, 20.0, 30.0, 60.0], slots, sampler);
            let lines = format!("let t = 0.5 - 0.5 * cos({});", turn(period));
            Scene::new(lines, move |_, time| {
                Some((TAU / 2.0 * time / period).sin().powi(2))
            })
        },
    ),
    pair(
        "gradient-ends-trade",
        "[a {kind} gradient from {color} to {color2} whose ends trade places {every}|a {kind} gradient, {color} to {color2} at first, whose two ends swap and swap back {every}|a {kind} {color} to {color2} gradient that reverses and comes back smoothly {every}|\
         a {kind} gradient of {color} and {color2} with ends that change places, one cycle takes {seconds}|a {kind} gradient that starts as {color} to {color2}, turns into {color2} to {color} and back {every}|\
         a {kind} gradient flipping softly between {color}-{color2} and {color2}-{color} {every}|a {kind} blend from {color} to {color2} with its ends swapping by a cosine {every}|\
         ¶a {kind} gradient from {color} to {color2}. The two ends trade places and come back, {seconds} for all of it|¶I have a {kind} gradient, {color} first and {color2} last. Let the ends swap smoothly there and back in {seconds}|\
         ¶how do I swap the ends of a {kind} gradient over time? It begins {color} to {color2}, and the full cycle is {seconds}|¶gradient: {kind}, {color} -> {color2}. animation: ends change places and back in {seconds}, cosine|\
         ¶first one end is {color} and the other {color2}, later the other way around, then as before. A {kind} gradient, cycle {seconds}|¶{kind} gradient, {color} and {color2} trade ends, there and back every {seconds}|\
         ¶please a {kind} gradient {color} {color2}, its ends change the place and change back in {seconds}|¶t goes from the gradient to the reversed one and back in {seconds}: {kind}, {color} to {color2} at the start|\
         ¶in {seconds} there and back: the two ends of a {kind} gradient change places, first {color} to {color2}|¶the ends of my {kind} gradient swap smoothly and swap back every {seconds}. At the start it goes from {color} to {color2}]",
        |slots, sampler| {
            let upright = sampler.chance(0.4);
            let (kind, place) = if upright {
                ("[vertical|top to bottom]", "uv.y")
            } else {
                ("[horizontal|left to right]", "uv.x")
            };
            slots.phrase("kind", kind);
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let swap = 0.5 - 0.5 * cos({});\nlet t = mix({place}, 1.0 - {place}, swap);",
                turn(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let place = if upright { y } else { x };
                let swap = (TAU / 2.0 * time / period).sin().powi(2);
                Some(place + (1.0 - 2.0 * place) * swap)
            })
            .with(upright.then_some("upright"))
        },
    ),
    pair(
        "checkerboard-scroll",
        "[a {color} and {color2} checkerboard scrolling {way} at {rate} screens per second|a checkerboard of {color} and {color2} that moves {way} by {rate} of the screen per second|a {color} and {color2} chessboard sliding {way}, {rate} screens a second|\
         a scrolling checkerboard, {color} and {color2}, {way} with speed {rate}|a {color}/{color2} checker pattern that scrolls {way} at speed {rate}|a checkered {color} and {color2} background drifting {way}, {rate} screens per second|\
         a {color} and {color2} checkered floor running {way} at {rate} screens per second|\
         ¶I have a checkerboard in {color} and {color2}. Scroll it {way}, {rate} screens per second|¶a {color} and {color2} checkerboard moves {way}. Each second it goes {rate} of the screen|\
         ¶how do I scroll a {color} and {color2} checkerboard {way} at {rate} screens per second|¶pattern: checkerboard, {color} and {color2}. scroll: {way}, {rate} screens per second|\
         ¶checkers in {color} and {color2}, moving {way}, velocity {rate}|¶the whole chessboard, {color} and {color2}, slides {way} and never ends, speed {rate} screens a second|\
         ¶make a {color}/{color2} checker background for my game that scrolls {way} with {rate} screens per second|¶please one chessboard {color} and {color2}, it moves {way}, {rate} of the screen in one second|\
         ¶{rate} screens per second {way}: a checkerboard, {color} and {color2}, scrolling|¶scroll {way} with speed {rate}, pattern: chessboard in {color} and {color2}|\
         ¶what makes a {color} and {color2} checkerboard move {way} by {rate} of the screen each second]",
        |slots, sampler| {
            let (modifier, words, code, [right, down]): (_, _, _, [f64; 2]) = *sampler.pick(&[
                (
                    None,
                    "[to the right|right]",
                    "uv.x - SHIFT, uv.y",
                    [1.0, 0.0],
                ),
                (
                    Some("leftward"),
                    "[to the left|left]",
                    "uv.x + SHIFT, uv.y",
                    [-1.0, 0.0],
                ),
                (
                    Some("downward"),
                    "[down|downward]",
                    "uv.x, uv.y - SHIFT",
                    [0.0, 1.0],
                ),
                (
                    Some("upward"),
                    "[up|upward]",
                    "uv.x, uv.y + SHIFT",
                    [0.0, -1.0],
                ),
            ]);
            slots.phrase("way", words);
            let rate = number("rate", &[0.05, 0.1, 0.2, 0.25, 0.5], slots, sampler);
            let place = code.replace("SHIFT", &format!("time * {}", float(rate)));
            let lines = format!(
                "let cell = floor(vec2<f32>({place}) * 8.0);\nlet t = abs(cell.x + cell.y) % 2.0;"
            );
            Scene::new(lines, move |[x, y], time| {
                let column = whole((x - right * rate * time) * 8.0)?;
                let row = whole((y - down * rate * time) * 8.0)?;
                Some((column + row).rem_euclid(2.0))
            })
            .with(modifier)
        },
    ),
    own(
        "rainbow-once-every",
        "[the whole screen going through all rainbow colors {every}|a screen that cycles through all hues {every}|one flat color that runs once through the rainbow every {seconds}|a full-screen color cycle through all hues, {seconds} per cycle|\
         a screen whose hue goes once around the color wheel every {seconds}|a rainbow over time, the whole screen at once, a full cycle takes {seconds}|a color changing screen, all hues in {seconds}|\
         ¶the whole screen has one color and it goes through the rainbow in {seconds}, again and again|¶I want the screen to change through all the hues, one round every {seconds}|¶how do I cycle the hue of the whole screen once in {seconds}|\
         ¶hue = fract(time / {n}), full saturation, the whole screen|¶gamer light: the full screen runs through the rainbow every {seconds}|¶red, yellow, green, cyan, blue, magenta and red again in {seconds}, smooth, the whole screen|\
         ¶animation: hue rotation of a solid screen, full cycle {seconds}|\
         ¶please all colors of the rainbow on the full screen, one after the other, soft, in {seconds}|¶my lamp shader: the full screen walks around the color wheel, {seconds} per round|\
         ¶every {seconds} once through the whole rainbow, all pixels the same color|¶the screen is one color. It begins red and goes around the color wheel in {seconds}|\
         ¶what shader cycles the full screen through all hues in {seconds}|¶rgb keyboard mode: full screen hue cycle, {seconds} per round]",
        |slots, sampler| {
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let phase = fract({} + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\nlet color = saturate(abs(phase * 6.0 - 3.0) - 1.0);",
                over(period)
            );
            let rule: PaintRule = Box::new(move |view: View| {
                // Each channel is full for a third of the circle around its own hue and gone for another third.
                Some([0.0, 1.0, 2.0].map(|third| {
                    let away = phase(view.time / period - third / 3.0 + 0.5) - 0.5;
                    (2.0 - 6.0 * away.abs()).clamp(0.0, 1.0)
                }))
            });
            (lines, rule)
        },
    ),
];

/// A figure of the size `radius`: its kind, its name, whether it is inside, and the level.
type Pulsing = (
    Option<&'static str>,
    &'static str,
    &'static str,
    fn(f64, f64, f64) -> f64,
);

const PULSING: &[Pulsing] = &[
    (
        None,
        "[circle|circle|disc]",
        "step(length(p), radius)",
        |x, y, radius| x.hypot(y) - radius,
    ),
    (
        Some("ring"),
        "ring",
        "step(abs(length(p) - radius), 0.05)",
        |x, y, radius| (x.hypot(y) - radius).abs() - 0.05,
    ),
    (
        Some("square"),
        "square",
        "step(max(p.x, p.y), radius)",
        |x, y, radius| x.max(y) - radius,
    ),
    (
        Some("diamond"),
        "[diamond|rhombus]",
        "step(p.x + p.y, radius)",
        |x, y, radius| x + y - radius,
    ),
];

const IMAGES: [Kind; 3] = [
    Kind {
        name: "water-wave-image",
        sample: water_wave,
    },
    Kind {
        name: "image-there-and-back",
        sample: there_and_back,
    },
    Kind {
        name: "image-scroll-once",
        sample: scroll_once,
    },
];

fn water_wave(_: &mut Sampler) -> Plan {
    plan(
        "[make {image} wave like water over time|make {image} wave like water|let {image} wave like water|let {image} move like water over time|make {image} look like it is under water, moving with time|\
         give {image} a moving water effect|distort {image} like water over time|animate {image} as if seen through water|make {image} wobble like water|let water waves run through {image} over time|\
         ¶{image} should look like it is under water and move with the waves|¶I want an underwater effect on {image}, with waves that move over time|¶how do I make {image} wave like water over time|\
         ¶water effect: shift x of {image} by 0.05 * sin(20 * y + time)|¶as if {image} lay at the bottom of a pool, it wobbles from side to side over time|¶water distortion for {image}, animated|\
         ¶please {image} must move like the water does, all the time|¶effect: water waves over {image}, sideways, moving with time]",
        vec![],
        "let wave = 0.05 * sin(uv.y * 20.0 + time);\nlet p = vec2<f32>(uv.x + wave, uv.y);\n\
         let color = textureSample(source, source_sampler, p).rgb;",
        Box::new(|at, look| {
            let [x, y] = at.uv;
            look([x + (y * 20.0 + at.time).sin() / 20.0, y])
        }),
    )
}

fn there_and_back(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    let gray = sampler.chance(0.5);
    let (modifier, words, code) = if gray {
        (
            "gray",
            "[grayscale|black and white|gray]",
            "vec3<f32>(dot(image, vec3<f32>(0.2126, 0.7152, 0.0722)))",
        )
    } else {
        ("inverted", "[inverted|negative]", "1.0 - image")
    };
    let phrase = "[fade {image} between normal and <w>, there and back every {a}|fade {image} from normal to <w> and back every {a}|let {image} go from normal to <w> and back again, {a} per cycle|blend {image} smoothly between normal and <w>, one cycle every {a}|\
         make {image} turn <w> and normal again every {a}|animate {image} between its normal colors and <w>, a full cycle in {a}|crossfade {image} with its <w> version and back every {a}|let {image} become <w> and then normal again, smoothly, every {a}|\
         ¶{image} starts normal, becomes <w> and then normal again. The whole takes {a} and repeats|¶I want {image} to fade to <w> and back, over and over, {a} each time|¶how do I fade {image} to <w> and back every {a}|\
         ¶effect on {image}: normal -> <w> -> normal, smooth, {a} in total, looped|¶t = 0.5 - 0.5 * cos(2 pi * time / period), period {a}, {image} at t = 0, the <w> one at t = 1|\
         ¶{image} breathes between normal and <w>, normal first, {a} for a breath|¶smooth loop of {a}: {image} as it is, then <w>, then as it is]"
        .replace("<w>", words);
    let mut plan = plan(
        phrase,
        vec![("a", ways)],
        format!(
            "{IMAGE}\nlet other = {code};\nlet t = 0.5 - 0.5 * cos({});\nlet color = mix(image, other, t);",
            turn(length)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let other = if gray {
                [luma(image); 3]
            } else {
                image.map(|part| 1.0 - part)
            };
            let share = (TAU / 2.0 * at.time / length).sin().powi(2);
            blend(image, other, share)
        }),
    );
    plan.modifiers.push(modifier);
    plan
}

fn scroll_once(sampler: &mut Sampler) -> Plan {
    let (length, ways) = seconds(sampler);
    let (modifier, words, code, [right, down]) = *sampler.pick(&[
        ("leftward", "[to the left|left]", "SHIFT, 0.0", [-1.0, 0.0]),
        (
            "rightward",
            "[to the right|right]",
            "-SHIFT, 0.0",
            [1.0, 0.0],
        ),
        ("upward", "[up|upward]", "0.0, SHIFT", [0.0, -1.0]),
        ("downward", "[down|downward]", "0.0, -SHIFT", [0.0, 1.0]),
    ]);
    let shift = code.replace("SHIFT", &over(length));
    let phrase = "[scroll {image} <w>, once across the screen every {a}, wrapping around|scroll {image} <w> in a loop, one full screen every {a}|let {image} scroll <w> endlessly, one screen in {a}|move {image} <w> with wrap-around, a full pass takes {a}|\
         slide {image} <w> forever, a whole screen every {a}, it comes back in on the other side|make {image} scroll <w> with a loop time of {a}, repeated without a gap|\
         ¶{image} scrolls <w>. It goes over the whole screen in {a} and comes in again on the other side|¶I want {image} to run <w> endlessly, one round every {a}|¶how do I scroll {image} <w>, one screen every {a}, with repeat|\
         ¶endless scroll of {image} <w>, period {a}|¶{image} as a moving band: <w>, one screen per {a}, no gap|¶loop: {image} slides <w>, back where it was after {a}|\
         ¶please {image} goes <w> without end, each {a} one time around|¶effect: {image} runs <w> like a ticker, a full round in {a}]"
        .replace("<w>", words);
    let mut plan = plan(
        phrase,
        vec![("a", ways)],
        format!(
            "let p = fract(uv + vec2<f32>({shift}));\nlet color = textureSample(source, source_sampler, p).rgb;"
        ),
        Box::new(move |at, look| {
            let gone = at.time / length;
            let [x, y] = at.uv;
            look([phase(x - right * gone), phase(y - down * gone)])
        }),
    );
    plan.modifiers.push(modifier);
    plan
}

/// The cosine between two directions.
fn cosine(a: &[f64], b: &[f64]) -> Option<f64> {
    Some(dot(&unit(a)?, &unit(b)?))
}

/// `base` to the power of `exponent`, unless rounding decides.
fn power(base: f64, exponent: f64) -> Option<f64> {
    (base > 0.02 && exponent > 0.0).then(|| base.powf(exponent))
}

/// The light thrown back at a surface.
fn mirrored(light: &[f64], normal: &[f64]) -> Option<Buffer> {
    let (light, normal) = (unit(light)?, unit(normal)?);
    let across = 2.0 * dot(&normal, &light);
    let parts = normal.iter().zip(&light);
    Some(parts.map(|(n, l)| across * n - l).collect())
}

const LIGHT: Helper = Helper {
    category: "lighting",
    range: (0.1, 2.0),
    ..HELPER
};

const SCENE: Helper = Helper {
    category: "ray-marching",
    function: "scene",
    parameters: "p: vec3<f32>",
    range: (-3.0, 3.0),
    ..HELPER
};

const LIGHTS: [Helper; 15] = [
    Helper {
        name: "fresnel-of-two",
        thing: "[Fresnel-Schlick from a cosine and f0|the Schlick Fresnel term of a cosine and a base reflectance f0|Schlick's approximation with the cosine and f0 as arguments|fresnel_schlick(cosine, f0)|f0 + (1 - f0) * (1 - cosine)^5 with f0 as an argument|\
            the Fresnel reflectance for a given cosine and a given f0|the Schlick approximation, arguments cosine and f0|how much a surface reflects, from the cosine and the reflectance f0 straight on|\
            ¶fresnel schlick [function|helper] with cosine and f0|¶fn fresnel_schlick(cosine: f32, f0: f32) -> f32|¶[function|fn]. in: cosine, f0. out: Schlick Fresnel|¶how do I write the Fresnel-Schlick function? it gets the cosine and f0|\
            ¶F(cos, f0) = f0 + (1 - f0)(1 - cos)^5 as a wgsl function|¶I need a function for Schlick's Fresnel, f0 should be a parameter after the cosine|¶the F of my pbr shader as a function of cosine and f0, both f32|\
            ¶function: straight on it reflects f0, at a flat angle all, by Schlick, f0 is the second argument]",
        function: "fresnel_schlick",
        parameters: "cosine: f32, f0: f32",
        body: "return f0 + (1.0 - f0) * pow(1.0 - cosine, 5.0);",
        range: (0.0, 0.99),
        rule: |x, _| one(1.0 - (1.0 - x[1][0]) * (1.0 - (1.0 - x[0][0]).powi(5))),
        ..LIGHT
    },
    Helper {
        name: "fresnel-of-color",
        thing: "[Fresnel-Schlick from a cosine and an rgb f0|the Schlick Fresnel color of a cosine and a vec3 f0|the Fresnel term of a metal: cosine and f0 as a color|fresnel_schlick(cosine, f0) with f0 a vec3|f0 + (1 - f0) * (1 - cosine)^5 for an f0 color|\
            Schlick's approximation for a colored f0|the PBR Fresnel with a vec3 base reflectance argument|the reflected color by Schlick from a cosine and a base color f0|\
            ¶fresnel schlick [function|helper], f0 is a vec3|¶fn fresnel_schlick(cosine: f32, f0: vec3<f32>) -> vec3<f32>|¶[function|fn]. in: cosine, f0 (vec3). out: Schlick Fresnel as vec3|¶how do I write Fresnel-Schlick for pbr with a color f0? as a function of cosine and f0|\
            ¶the learnopengl fresnelSchlick as a wgsl function, cosine and vec3 F0|¶I need a function for Schlick's Fresnel per channel, f0 is an rgb argument|¶metals reflect in color. function with the cosine and the vec3 f0, Schlick]",
        function: "fresnel_schlick",
        parameters: "cosine: f32, f0: vec3<f32>",
        result: "vec3<f32>",
        body: "return f0 + (1.0 - f0) * pow(1.0 - cosine, 5.0);",
        range: (0.0, 0.99),
        rule: |x, _| {
            let left = 1.0 - (1.0 - x[0][0]).powi(5);
            Some(x[1].iter().map(|f| 1.0 - (1.0 - f) * left).collect())
        },
        ..LIGHT
    },
    Helper {
        name: "phong-of-four",
        thing: "[the Phong specular term from normal, light, view and shininess|Phong specular with normal, light, view and shininess as arguments|the Phong highlight of a normal, a light, a view direction and a shininess|phong(normal, light, view, shininess)|\
            the specular part of Phong with the shininess as an argument|r dot v to the power of a given shininess|the Phong specular factor for any shininess|pow(max(dot(reflected, view), 0), shininess)|\
            ¶phong specular [function|helper] with a shininess parameter|¶fn phong(normal: vec3, light: vec3, view: vec3, shininess: f32) -> f32|¶[function|fn]. in: normal, light, view, shininess. out: Phong specular|\
            ¶how do I write a Phong highlight as a function? the shininess is the last argument|¶I need a function for the Phong specular, all is passed in: normal, light, view, shininess|¶function: mirror the light at the normal, dot with the view, not below 0, to the power of the shininess argument|\
            ¶the shiny spot after Phong as a function of normal, light, view and exponent]",
        function: "phong",
        parameters: "normal: vec3<f32>, light: vec3<f32>, view: vec3<f32>, shininess: f32",
        body: "let mirrored = reflect(-normalize(light), normalize(normal));\nreturn pow(max(dot(mirrored, normalize(view)), 0.0), shininess);",
        rule: |x, _| {
            let shine = dot(&mirrored(&x[1], &x[0])?, &unit(&x[2])?);
            one(power(shine, x[3][0])?)
        },
        ..LIGHT
    },
    Helper {
        name: "blinn-of-four",
        thing: "[the Blinn-Phong specular term from normal, light, view and shininess|Blinn-Phong specular with normal, light, view and shininess as arguments|the Blinn-Phong highlight of a normal, a light, a view direction and a shininess|blinn_phong(normal, light, view, shininess)|\
            the specular part of Blinn-Phong with the shininess as an argument|n dot h to the power of a given shininess|the half vector highlight for any shininess|pow(max(dot(normal, halfway), 0), shininess)|\
            ¶blinn-phong [function|helper] with a shininess parameter|¶fn blinn_phong(normal: vec3, light: vec3, view: vec3, shininess: f32) -> f32|¶[function|fn]. in: normal, light, view, shininess. out: Blinn-Phong specular|\
            ¶how do I write Blinn-Phong specular as a function? the shininess is the last argument|¶I need a function for the Blinn-Phong highlight, all is passed in: normal, light, view, shininess|¶function: the half vector of light and view, dot with the normal, not below 0, to the power of the shininess argument|\
            ¶the shiny spot with the half vector as a function of normal, light, view and exponent]",
        function: "blinn_phong",
        parameters: "normal: vec3<f32>, light: vec3<f32>, view: vec3<f32>, shininess: f32",
        body: "let halfway = normalize(normalize(light) + normalize(view));\nreturn pow(max(dot(normalize(normal), halfway), 0.0), shininess);",
        rule: |x, _| {
            let (light, view) = (unit(&x[1])?, unit(&x[2])?);
            let both: Buffer = light.iter().zip(&view).map(|(l, v)| l + v).collect();
            one(power(cosine(&x[0], &both)?, x[3][0])?)
        },
        ..LIGHT
    },
    Helper {
        name: "rim-of-three",
        thing: "[rim light from normal, view and an exponent|a rim light term with the power as an argument|the rim lighting of a normal, a view direction and a power|rim(normal, view, power)|the edge glow (1 - n dot v)^power with power as an argument|\
            how bright the rim is for a given exponent|the rim factor of normal, view and power|\
            ¶rim light [function|helper] with a power parameter|¶fn rim(normal: vec3, view: vec3, power: f32) -> f32|¶[function|fn]. in: normal, view, power. out: rim light|¶how do I write a rim light function where the power is an argument|\
            ¶I need a function for a rim light: normal, view and the exponent go in|¶function: one minus n dot v, to the power of the third argument|¶the glow at the silhouette as a function of normal, view and exponent|\
         ¶my hero needs a glowing outline. rim light [function|helper] of normal, view and power|¶rim = pow(1 - max(dot(n, v), 0), power) as a [function|fn], all three are arguments]",
        function: "rim_light",
        parameters: "normal: vec3<f32>, view: vec3<f32>, power: f32",
        body: "let facing = max(dot(normalize(normal), normalize(view)), 0.0);\nreturn pow(1.0 - facing, power);",
        range: (-1.0, 2.0),
        rule: |x, _| {
            let facing = cosine(&x[0], &x[1])?.max(0.0);
            one(power(1.0 - facing, x[2][0])?)
        },
        ..LIGHT
    },
    Helper {
        name: "lambert-plus-ambient",
        thing: "[the Lambert term plus {n} ambient from normal and light|diffuse light from normal and light plus an ambient term of {n}|max(n dot l, 0) + {n#}|Lambert shading with {n} ambient light added|n dot l, not below zero, plus {n} ambient|\
            how bright a surface is with diffuse light and {n} of ambient light|diffuse plus ambient {n} for a normal and a light direction|a brightness of Lambert plus an ambient of {n}|\
            ¶lambert [function|helper] with {n} ambient|¶[function|fn]. in: normal, light. out: max(n dot l, 0) + {n#}|¶how do I add an ambient term of {n} to Lambert? as a function of normal and light|\
            ¶I need a function for diffuse light where the dark side still gets {n}, simply added|¶fn(normal: vec3, light: vec3) -> f32, Lambert and then plus {n} ambient|¶diffuse brightness as a function of normal and light direction, with {n} ambient light on top]",
        function: "brightness",
        parameters: "normal: vec3<f32>, light: vec3<f32>",
        body: "let diffuse = max(dot(normalize(normal), normalize(light)), 0.0);\nreturn diffuse + {n};",
        choices: &[0.05, 0.1, 0.15, 0.2, 0.25, 0.3],
        range: (-1.0, 1.0),
        rule: |x, n| one(cosine(&x[0], &x[1])?.max(0.0) + n),
        ..LIGHT
    },
    Helper {
        name: "half-lambert-plain",
        thing: "[the half Lambert term without the square|half Lambert, not squared, from normal and light|0.5 * n dot l + 0.5|n dot l moved from -1..1 to 0..1|the cosine of normal and light mapped to 0..1|dot(normal, light) * 0.5 + 0.5|unsquared half Lambert diffuse light|\
            ¶half lambert [function|helper], not squared|¶[function|fn]. in: normal, light. out: n dot l * 0.5 + 0.5|¶how do I write half Lambert as a function of normal and light, without squaring|¶fn(normal: vec3, light: vec3) -> f32: half their cosine plus a half, nothing more|\
            ¶I need a function: 1 where the surface faces the light, 0 where it looks away, linear in the cosine|¶diffuse light that never gets cut off, as a function: n dot l scaled to 0..1|\
         ¶0.5 * dot(n, l) + 0.5 as a wgsl [function|fn]|¶my dark side is too dark. [function|helper] for the half Lambert term of normal and light, please do not square it]",
        function: "half_lambert",
        parameters: "normal: vec3<f32>, light: vec3<f32>",
        body: "return dot(normalize(normal), normalize(light)) * 0.5 + 0.5;",
        range: (-1.0, 1.0),
        rule: |x, _| one(cosine(&x[0], &x[1])?.midpoint(1.0)),
        ..LIGHT
    },
    Helper {
        name: "wrap-of-three",
        thing: "[wrapped diffuse light with the wrap as an argument|wrap lighting from normal, light and a wrap amount|(n dot l + wrap) / (1 + wrap), never below zero|the wrap diffuse term of normal, light and wrap|wrapped Lambert for a given wrap|\
            diffuse light that reaches around by an amount passed in|\
            ¶wrap lighting [function|helper] with a wrap parameter|¶fn wrap_diffuse(normal: vec3, light: vec3, wrap: f32) -> f32|¶[function|fn]. in: normal, light, wrap. out: max((n dot l + wrap) / (1 + wrap), 0)|\
            ¶how do I write a wrapped diffuse function where the wrap is an argument|¶I need a function for soft diffuse light: normal, light and how far it wraps around|\
         ¶skin should look soft. wrap diffuse [function|helper], arguments normal, light, wrap|¶(dot(n, l) + w) / (1 + w), not below 0, as a [function|fn] of n, l and w]",
        function: "wrapped_diffuse",
        parameters: "normal: vec3<f32>, light: vec3<f32>, wrap: f32",
        body: "let cosine = dot(normalize(normal), normalize(light));\nreturn max((cosine + wrap) / (1.0 + wrap), 0.0);",
        range: (-0.5, 1.0),
        rule: |x, _| {
            let wrap = x[2][0];
            one(((cosine(&x[0], &x[1])? + wrap) / (1.0 + wrap)).max(0.0))
        },
        ..LIGHT
    },
    Helper {
        name: "attenuation-of-three",
        thing: "[light attenuation from distance, constant, linear and quadratic|1 / (constant + linear * d + quadratic * d * d)|point light attenuation with constant, linear and quadratic factors as arguments|the attenuation of a lamp with three coefficients|\
            the classic point light falloff with constant, linear and quadratic arguments|one over kc + kl d + kq d squared|the OpenGL attenuation of a distance with its three factors|\
            ¶attenuation [function|helper] with constant, linear and quadratic|¶fn attenuation(distance: f32, constant: f32, linear: f32, quadratic: f32) -> f32|¶[function|fn]. in: distance, constant, linear, quadratic. out: point light attenuation|\
            ¶how do I write point light attenuation as a function with all three factors|¶I need a function for how a lamp fades: one divided by constant plus linear times d plus quadratic times d squared|¶learnopengl attenuation as a wgsl function, kc, kl and kq are arguments after the distance|\
         ¶in my engine a lamp has a constant, a linear and a quadratic factor. function for its attenuation at a distance|¶att = 1 / (kc + kl * d + kq * d * d) as a [function|fn|helper], d comes first]",
        function: "attenuation",
        parameters: "distance: f32, constant: f32, linear: f32, quadratic: f32",
        body: "return 1.0 / (constant + linear * distance + quadratic * distance * distance);",
        rule: |x, _| {
            let d = x[0][0];
            one((x[1][0] + d * (x[2][0] + x[3][0] * d)).recip())
        },
        ..LIGHT
    },
    Helper {
        name: "inverse-square-of-two",
        thing: "[the inverse square law from an intensity and a distance|the light that arrives from a lamp of an intensity at a distance, inverse square|intensity / (distance * distance)|how strong a lamp is at a distance: intensity over distance squared|the irradiance of a point light from intensity and distance|\
            an intensity divided by the squared distance|the inverse square falloff of an intensity|\
            ¶inverse square law [function|helper], intensity and distance|¶fn falloff(intensity: f32, distance: f32) -> f32: intensity / distance²|¶[function|fn]. in: intensity, distance. out: intensity / distance^2|\
            ¶how do I write the inverse square law of light as a function of intensity and distance|¶double distance, a quarter of the light. I need that as a function of intensity and distance|¶physically based lamp falloff as a function: intensity over d squared|\
         ¶E = I / d^2 as a wgsl [function|fn]|¶a lamp has an intensity and is some distance away. [function|helper] for the light that gets here, intensity over the squared distance]",
        function: "irradiance",
        parameters: "intensity: f32, distance: f32",
        body: "return intensity / (distance * distance);",
        range: (0.3, 3.0),
        rule: |x, _| one(x[0][0] / x[1][0].powi(2)),
        ..LIGHT
    },
    Helper {
        name: "fog-of-two",
        thing: "[exponential fog from a distance and a density|the fog amount of a distance and a density, 1 - exp(-distance * density)|exponential fog with the density as an argument|1 - exp(-density * distance) with both as arguments|the share of fog at a distance for a given density|\
            fog(distance, density)|how much fog there is for a distance and a density, exponential|\
            ¶exponential fog [function|helper] with a density parameter|¶fn fog(distance: f32, density: f32) -> f32|¶[function|fn]. in: distance, density. out: 1 - exp(-distance * density)|\
            ¶how do I write exponential fog as a function of distance and density|¶I need a function for fog, 0 at the camera and near 1 far away, exponential, the density is the second argument|¶the further away the more fog: function of distance and density with exp|\
         ¶f = 1 - e^(-d * density) as a wgsl [function|fn], d and density are the arguments|¶my far mountains should get foggy. [function|helper] with the distance and the density, exponential, 0 means clear]",
        function: "fog",
        parameters: "distance: f32, density: f32",
        body: "return 1.0 - exp(-distance * density);",
        rule: |x, _| one(-(-x[0][0] * x[1][0]).exp_m1()),
        ..LIGHT
    },
    Helper {
        name: "diffuse-color",
        thing: "[the diffuse color of a surface from normal, light and color|a color times the Lambert term of normal and light|color * max(dot(normal, light), 0)|Lambert shading of a color by normal and light direction|the diffusely lit color for a normal, a light direction and a color|\
            a surface color shaded by n dot l|diffuse shading with normal, light and color as arguments|\
            ¶diffuse shading [function|helper]: normal, light, color|¶fn diffuse(normal: vec3, light: vec3, color: vec3) -> vec3|¶[function|fn]. in: normal, light, color. out: color * max(n dot l, 0)|\
            ¶how do I shade a color with Lambert in a function? normal, light and the color go in|¶I need a function that darkens a color where the surface turns away from the light, Lambert, no ambient|¶lit color = color times n dot l, clamped below at 0, as a function of normal, light and color|\
         ¶please function for diffuse light: gets normal, light and color, gives the color multiplied with n dot l, not negative|¶my mesh looks flat. [function|helper] that takes normal, light direction and color and returns the Lambert shaded color]",
        function: "diffuse",
        parameters: "normal: vec3<f32>, light: vec3<f32>, color: vec3<f32>",
        result: "vec3<f32>",
        body: "return color * max(dot(normalize(normal), normalize(light)), 0.0);",
        range: (-1.0, 1.0),
        rule: |x, _| {
            let shade = cosine(&x[0], &x[1])?.max(0.0);
            Some(x[2].iter().map(|part| part * shade).collect())
        },
        ..LIGHT
    },
    Helper {
        name: "point-light-diffuse",
        thing: "[the diffuse term of a point light from position, normal and lamp position|Lambert light of a lamp at a position for a surface point and its normal|n dot l where l points from the surface to a lamp position|the diffuse brightness of a point lit by a lamp at a place|\
            max(dot(normal, normalize(lamp - position)), 0)|Lambert shading by a point light, position, normal and lamp as arguments|\
            ¶point light [function|helper]: position, normal, lamp|¶fn diffuse(position: vec3, normal: vec3, lamp: vec3) -> f32|¶[function|fn]. in: position, normal, lamp position. out: Lambert term toward the lamp, no falloff|\
            ¶how do I light a point with a lamp at a position? as a function, only Lambert without attenuation|¶I have a surface point, its normal and the place of a lamp. I need the function for the diffuse term|¶function: direction to the lamp, dot with the normal, not below 0; arguments position, normal, lamp|\
         ¶a bulb hangs somewhere in my scene. [function|helper] for how lit a point with a normal is, Lambert only, the bulb position is the last argument|¶l = normalize(lamp - position), max(dot(n, l), 0) as a [function|fn] of position, normal and lamp]",
        function: "point_diffuse",
        parameters: "position: vec3<f32>, normal: vec3<f32>, lamp: vec3<f32>",
        body: "let light = normalize(lamp - position);\nreturn max(dot(normalize(normal), light), 0.0);",
        range: (-2.0, 2.0),
        rule: |x, _| one(cosine(&x[1], &minus(&x[2], &x[0]))?.max(0.0)),
        ..LIGHT
    },
    Helper {
        name: "sphere-scene-function",
        thing: "[a scene function for ray marching with one sphere of radius {n}|the scene distance of a sphere of radius {n} at the origin|scene(p) with a sphere of radius {n}|the distance function of a ray marched scene: a sphere with radius {n}|a map function for a raymarcher, one ball of radius {n} at the origin|\
            a ray marching sdf scene with a radius {n} sphere|\
            ¶scene [function|fn] for a raymarcher: one sphere, radius {n}|¶fn scene(p: vec3) -> f32, a sphere of radius {n} at the origin|¶my raymarcher needs its scene function. there is only a ball of radius {n} in the middle|\
            ¶how do I write the scene function of a raymarcher with a sphere of radius {n}|¶[function|fn] scene. in: point p. out: distance to a sphere of radius {n} around the origin]",
        body: "return length(p) - {n};",
        choices: &[0.5, 0.75, 0.8, 1.0, 1.2, 1.5, 2.0],
        rule: |x, n| one(length(&x[0]) - n),
        ..SCENE
    },
    Helper {
        name: "repeated-scene-function",
        thing: "[a scene function of endlessly repeated spheres of radius {n}, one in the middle of each unit cell|scene(p) of infinitely many spheres with radius {n}, one per unit cell|the distance to an endless grid of spheres, radius {n}, centered in unit cells|length(fract(p) - 0.5) - {n#} as a scene function|\
            a ray marching scene of infinite spheres by fract, radius {n}|the sdf of spheres repeated in every unit cube, radius {n}|\
            ¶scene [function|fn] for a raymarcher: endless spheres by fract(p), radius {n}|¶fn scene(p: vec3) -> f32, spheres of radius {n} repeated forever, one in the middle of each unit cell|¶how do I repeat a sphere of radius {n} endlessly in the scene function? unit cells, sphere in the middle|\
            ¶I want an infinite field of spheres, radius {n}. write the scene function with fract|¶[function|fn] scene. in: point p. out: distance to the sphere of radius {n} in the middle of the unit cell]",
        body: "return length(fract(p) - 0.5) - {n};",
        choices: &[0.1, 0.15, 0.2, 0.25, 0.3, 0.4],
        rule: |x, n| {
            let away: Option<Buffer> = x[0].iter().map(|&place| Some(part(place)? - 0.5)).collect();
            one(length(&away?) - n)
        },
        ..SCENE
    },
];

/// A ray marched scene with its values.
struct Marched {
    /// `{color}` is that of the bodies and `{back}` the one behind them.
    phrase: &'static str,
    /// The distance to the bodies: statements ending in a return, from `p`.
    distance: String,
    /// Where the rays begin.
    origin: &'static str,
    /// Whether it fades into the color behind, by the distance.
    foggy: bool,
    level: Box<dyn Fn(Vector) -> f64 + Send + Sync>,
    start: fn(f64) -> Vector,
}

type DrawScene = fn(&mut Slots, &mut Sampler) -> Marched;

const SCENES: [(&str, DrawScene); 5] = [
    ("endless-spheres", endless_spheres),
    ("endless-columns", endless_columns),
    ("sphere-flight", sphere_flight),
    ("smooth-two-spheres", smooth_two_spheres),
    ("spheres-every", spheres_every),
];

/// How far a place is from the middle of its cell.
fn off_middle(place: f64) -> f64 {
    place - place.floor() - 0.5
}

fn ball(p: Vector, radius: f64) -> f64 {
    rules::dot(p, p).sqrt() - radius
}

fn endless_spheres(_: &mut Slots, _: &mut Sampler) -> Marched {
    Marched {
        phrase: "[an endless field of ray marched {color} spheres fading into {back} fog|an endless field of {color} spheres in {back} fog, ray marched|infinitely many ray marched {color} spheres that vanish in {back} fog|endlessly repeated {color} spheres with {back} fog, by ray marching|\
            an infinite grid of {color} balls fading into {back} fog, ray marched|a raymarched infinite field of {color} spheres with {back} distance fog|{color} spheres as far as you can see, dissolving into {back} fog, ray marched|a space full of {color} spheres in rows that fade to {back} with distance, ray marched|\
            domain repetition of a {color} sphere with {back} fog, ray marched|\
            ¶ray march an endless field of {color} spheres. They fade into {back} fog|¶I want infinite {color} spheres by ray marching, the far ones disappear in {back} fog|¶how do I ray march an endless field of {color} balls in {back} fog|\
            ¶scene: spheres repeated by fract, {color}. fog: {back}. method: ray marching|¶{color} spheres everywhere, repeated forever, and {back} fog that hides the far ones, as a raymarcher|¶raymarching with repetition: {color} spheres, exponential fog in {back}|\
            ¶the world is full of {color} balls, one in each cell. The further away the more {back}, ray marched|¶please endless spheres with ray marching, {color}, in far they become {back} like in fog]",
        distance: "return length(fract(p) - 0.5) - 0.25;".into(),
        origin: "vec3<f32>(0.0, 0.0, 0.0)",
        foggy: true,
        level: Box::new(|p| ball(p.map(off_middle), 0.25)),
        start: |_| [0.0; 3],
    }
}

fn endless_columns(_: &mut Slots, _: &mut Sampler) -> Marched {
    Marched {
        phrase: "[an endless field of ray marched {color} columns fading into {back} fog|an endless hall of {color} round columns in {back} fog, ray marched|infinitely many ray marched {color} pillars that vanish in {back} fog|endlessly repeated upright {color} cylinders with {back} fog, by ray marching|\
            an infinite grid of {color} columns fading into {back} fog, ray marched|a raymarched forest of {color} round pillars with {back} distance fog|{color} columns as far as you can see, dissolving into {back} fog, ray marched|\
            ¶ray march an endless field of {color} columns. They fade into {back} fog|¶I want infinite round {color} pillars by ray marching, the far ones disappear in {back} fog|¶how do I ray march an endless hall of {color} columns in {back} fog|\
            ¶scene: upright cylinders repeated by fract in x and z, {color}. fog: {back}. method: ray marching|¶a temple without end, {color} columns left and right, and {back} fog that hides the far ones, as a raymarcher|¶raymarching with repetition: {color} pillars, exponential fog in {back}|\
            ¶like a forest of {color} round trunks in {back} fog, endless, ray marched]",
        distance: "return length(fract(p.xz) - 0.5) - 0.25;".into(),
        origin: "vec3<f32>(0.0, 0.0, 0.0)",
        foggy: true,
        level: Box::new(|[x, _, z]| off_middle(x).hypot(off_middle(z)) - 0.25),
        start: |_| [0.0; 3],
    }
}

fn sphere_flight(_: &mut Slots, _: &mut Sampler) -> Marched {
    Marched {
        phrase: "[a flight forward through an endless field of ray marched {color} spheres in {back} fog|flying through endless {color} spheres with {back} fog, ray marched, one unit per second|an endless field of {color} spheres in {back} fog, the camera flies forward with time, ray marched|\
            a ray marched flight through infinitely many {color} balls that fade into {back} fog|a raymarched infinite field of {color} spheres in {back} fog with a camera moving forward over time|{color} spheres in rows rushing past, {back} fog far away, ray marched|\
            ¶I fly through an endless field of {color} spheres, far away there is {back} fog. Ray march it, one unit per second|¶ray march endless {color} spheres in {back} fog and move the camera forward with time|¶how do I fly forward through infinite {color} spheres with {back} fog in a raymarcher|\
            ¶scene: {color} spheres repeated by fract. fog: {back}. camera: z = time. method: ray marching|¶like a space ship between {color} balls without end, {back} fog, the camera goes straight on over time, ray marched|¶endless {color} spheres, {back} fog, raymarched, moving toward the viewer with the time|\
         ¶please fly with me between endless {color} balls, ray marched, {back} fog, speed one unit per second]",
        distance: "return length(fract(p) - 0.5) - 0.25;".into(),
        origin: "vec3<f32>(0.0, 0.0, time)",
        foggy: true,
        level: Box::new(|p| ball(p.map(off_middle), 0.25)),
        start: |time| [0.0, 0.0, time],
    }
}

fn smooth_two_spheres(slots: &mut Slots, sampler: &mut Sampler) -> Marched {
    let k = number("k", &[0.1, 0.2, 0.3, 0.4, 0.5], slots, sampler);
    let radius = number("radius", &[0.5, 0.6, 0.7], slots, sampler);
    Marched {
        phrase: "[two flat {color} ray marched spheres of radius {radius} at x = -0.5 and x = 0.5, merged by a smooth minimum with k = {k}, on {back}|two spheres of radius {radius}, half a unit left and right of the center, joined smoothly with k = {k}, ray marched in flat {color} on {back}|\
            a flat {color} ray marched smooth union (k = {k}) of two spheres of radius {radius} at x = -0.5 and 0.5 on a {back} background|two melted balls, flat {color}, smin k {k}, radius {radius}, centers 0.5 left and right, ray marched over {back}|\
            an unshaded {color} pair of spheres with radius {radius} at x = -0.5 and x = 0.5, smooth minimum of k {k}, ray marched in front of {back}|\
            ¶ray march two spheres of radius {radius} at x = -0.5 and x = 0.5. Merge them with a smooth minimum, k = {k}. Flat {color}, background {back}|¶I want two balls that melt into each other by ray marching. radius {radius}, centers half a unit left and right, smin with k = {k}, plain {color} on {back}|\
            ¶how do I ray march a smooth union of two spheres? Radius {radius}, x = -0.5 and 0.5, k = {k}, flat {color}, the rest {back}|¶scene: smin of two spheres, r = {radius}, x = -0.5 and 0.5, k = {k}. color: flat {color}. background: {back}. method: ray marching|\
         ¶two {color} drops that melt together, ray marched and flat. spheres of radius {radius} at x = -0.5 and 0.5, smooth min with k {k}, {back} behind|¶sdf: smooth union (k = {k}) of spheres with radius {radius} at x = -0.5 and x = 0.5, ray marched, hit {color}, miss {back}]",
        distance: format!(
            "let a = distance(p, vec3<f32>(-0.5, 0.0, 0.0)) - {radius};\nlet b = distance(p, vec3<f32>(0.5, 0.0, 0.0)) - {radius};\n\
             let h = saturate(0.5 + 0.5 * (b - a) / {k});\nreturn mix(b, a, h) - {k} * h * (1.0 - h);",
            radius = float(radius),
            k = float(k)
        ),
        origin: "vec3<f32>(0.0, 0.0, -3.0)",
        foggy: false,
        level: Box::new(move |[x, y, z]| {
            let (a, b) = (ball([x + 0.5, y, z], radius), ball([x - 0.5, y, z], radius));
            let overlap = (k - (a - b).abs()).max(0.0) / k;
            a.min(b) - overlap * overlap * k / 4.0
        }),
        start: |_| [0.0, 0.0, -3.0],
    }
}

fn spheres_every(slots: &mut Slots, sampler: &mut Sampler) -> Marched {
    let gap = number("gap", &[2.0, 3.0, 4.0], slots, sampler);
    let radius = number("radius", &[0.3, 0.4, 0.5, 0.6, 0.8], slots, sampler);
    Marched {
        phrase: "[an endless field of ray marched {color} spheres of radius {radius}, repeated every {gap} units, fading into {back} fog|{color} spheres with radius {radius} and a spacing of {gap}, repeated forever in {back} fog, ray marched|an infinite grid of {color} balls, radius {radius}, spacing {gap}, with {back} fog, ray marched|\
            ray marched {color} spheres of radius {radius}, one every {gap} units in all directions, vanishing in {back} fog|a raymarched repetition of a {color} sphere, period {gap}, radius {radius}, fog {back}|\
            ¶ray march {color} spheres of radius {radius} that repeat every {gap} units. The fog is {back}|¶I want endless {color} spheres by ray marching, spacing {gap}, radius {radius}, and {back} fog in the distance|\
            ¶how do I repeat a ray marched {color} sphere every {gap} units? Radius {radius}, {back} fog|¶scene: spheres, r = {radius}, cell size {gap}, {color}. fog: {back}. method: ray marching|¶raymarcher with domain repetition: cell {gap}, {color} sphere of radius {radius}, {back} fog|\
         ¶balls in all directions, {color}, radius {radius}, {gap} apart from center to center, fading to {back}, by ray marching|¶please endless balls by ray marching, each {gap} units one, radius {radius}, {color}, fog in {back}]",
        distance: format!(
            "let q = (fract(p / {gap}) - 0.5) * {gap};\nreturn length(q) - {};",
            float(radius),
            gap = float(gap)
        ),
        origin: "vec3<f32>(0.0, 0.0, 0.0)",
        foggy: true,
        level: Box::new(move |p| ball(p.map(|part| off_middle(part / gap) * gap), radius)),
        start: |_| [0.0; 3],
    }
}

fn march(draw: DrawScene, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let [front, back] = several(&mut slots, ["color", "back"], sampler);
    let Marched {
        phrase,
        distance,
        origin,
        foggy,
        level,
        start,
    } = draw(&mut slots, sampler);
    let scene = format!(
        "fn scene(p: vec3<f32>) -> f32 {{\n{}}}\n",
        indent(&distance)
    );
    let share = if foggy {
        "exp(-t * 0.3)"
    } else {
        "step(t, 10.0)"
    };
    let body = with_time(&format!(
        "let background = {};\nlet shape = {};\nlet origin = {origin};\n\
         let direction = normalize(vec3<f32>(uv.x - 0.5, 0.5 - uv.y, 1.0));\nvar t = 0.0;\n\
         for (var i = 0; i < 32; i++) {{\nt += scene(origin + direction * t);\n}}\n\
         let color = mix(background, shape, {share});\nreturn vec4<f32>(color, 1.0);\n",
        back.code, front.code
    ));
    let animated = body.contains("globals.");
    let mut declarations: Vec<&str> = animated.then_some(GLOBALS).into_iter().collect();
    declarations.push(&scene);
    let (shape, behind): (Rgb, Rgb) = (front.rgb.map(f64::from), back.rgb.map(f64::from));
    Task {
        form: if animated {
            Form::Animation
        } else {
            Form::Picture
        },
        modifiers: Vec::new(),
        phrase: phrase.into(),
        slots,
        code: fragment(&declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let share = seen(
                &level,
                start(f64::from(pixel.time)),
                pixel.uv.map(f64::from),
                foggy,
            )?;
            let [r, g, b] = blend(behind, shape, share).map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

/// How much of the bodies is seen after 32 steps, or nothing where a ray a little beside sees something else.
fn seen(
    level: &dyn Fn(Vector) -> f64,
    [x, y, z]: Vector,
    [u, v]: [f64; 2],
    foggy: bool,
) -> Option<f64> {
    const BESIDE: [[f64; 2]; 4] = [[1e-4, 0.0], [-1e-4, 0.0], [0.0, 1e-4], [0.0, -1e-4]];
    let share = |u: f64, v: f64| {
        let [dx, dy, dz] = rules::unit([u - 0.5, 0.5 - v, 1.0]);
        let t = (0..32).fold(0.0, |t, _| t + level([x + dx * t, y + dy * t, z + dz * t]));
        if foggy {
            (-0.3 * t).exp()
        } else {
            f64::from(u8::from(t < 10.0))
        }
    };
    let here = share(u, v);
    BESIDE
        .iter()
        .all(|[right, down]| (share(u + right, v + down) - here).abs() < 4e-3)
        .then_some(here)
}
