//! Figures that turn, pulse, orbit and slide.

use std::f64::consts::TAU;

use super::{DIAMOND, Figure, PERIODS, SQUARE};
use crate::code::float;
use crate::families::animation_table::disc;
use crate::families::layers::{below, turned};
use crate::families::motion::{Motion, Scene, number, period, told, turn};
use crate::sampler::Sampler;
use crate::wording::Slots;

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

pub(super) const FIGURES: &[Motion] = &[
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
