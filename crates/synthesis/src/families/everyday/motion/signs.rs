//! Signs that blink, spread, light up in turn or go around: rings, loading dots, rays, radars and clock hands.

use std::f64::consts::TAU;

use super::{DIAMOND, Figure, SQUARE, cycle, gone};
use crate::code::float;
use crate::families::animation_table::{all, disc};
use crate::families::layers::{below, part, turned};
use crate::families::motion::{Motion, Scene, count, number, over, period, ticks, told, turn};

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

pub(super) const SIGNS: &[Motion] = &[
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
];
