//! The whole screen in two colors.

use std::f64::consts::TAU;

use super::super::animation_table::{half, phase};
use super::super::layers::{below, centered, part, whole};
use super::super::noise_table::{RANDOM, random};
use super::{
    Motion, PERIODS, Scene, WAYS, Way, angle, count, number, over, pair, period, radius, ticks,
    turn,
};
use crate::code::float;

pub(super) const SCREENS: &[Motion] = &[
    pair(
        "flash-rate",
        "[a {color} screen that flashes {color2} {count} times per second|\
         {color2} flashes on {color}, {count} per second|\
         a screen blinking at {count} Hz, {color} first, then {color2}|\
         a strobe from {color} to {color2} at {count} Hz|\
         a full-screen flicker between {color} and {color2} with {count} flashes a second|\
         {color2} strobe flashes at {count} hertz over {color}|\
         a {count} Hz square wave between {color} (off) and {color2} (on)|\
         hard blinking from {color} to {color2} and back {count} times a second|\
         a warning flash in {color2} on a {color} screen, {count} flashes per second|\
         a screen that goes {color}, {color2}, {color}, {color2} with {count} full cycles per second|\
         a {color} background strobing {color2} {count} times every second|\
         a flashing screen, {color} and {color2}, frequency {count} Hz|\
         {count} flashes of {color2} per second, {color} in between|\
         an abrupt on-off flicker at {count} Hz, off is {color}, on is {color2}|\
         a screen that turns {color2} {count} times a second and is {color} otherwise]",
        |slots, sampler| {
            let rate = count(&[2, 3, 4, 6, 8], slots, sampler);
            let lines = format!("let t = floor(time * {}) % 2.0;", float(2.0 * rate));
            Scene::new(lines, move |_, time| {
                Some(ticks(2.0 * rate * time)?.rem_euclid(2.0))
            })
        },
    ),
    pair(
        "timed-fade",
        "[a smooth fade from {color} to {color2} and back {every}|\
         a screen fading from {color} to {color2} and back again {every}|\
         {color} fading into {color2} and back {every}|\
         a {color} screen that softly turns {color2} and returns {every}|\
         a color pulse from {color} to {color2} and back {every}|\
         a full-screen cosine fade from {color} to {color2} {every}|\
         a gentle {color} to {color2} and back color cycle {every}|\
         a screen breathing from {color} to {color2} and back {every}|\
         {color} at the start, {color2} after half the cycle, {color} again, smoothly {every}|\
         a seamless loop between {color} and {color2}, starting with {color}, smooth {every}|\
         mix({color}, {color2}, 0.5 - 0.5 * cos(2 pi * time / {n}))|\
         a mood light from {color} over {color2} back to {color} {every}|\
         a back-and-forth fade, {color} to {color2}, {seconds} for both ways|\
         ambient light that fades {color}, {color2}, {color} {every}|\
         a {n}-second fade loop from {color} to {color2} and back]",
        |slots, sampler| {
            let period = period(&PERIODS, slots, sampler);
            let lines = format!("let t = 0.5 - 0.5 * cos({});", turn(period));
            Scene::new(lines, move |_, time| {
                Some((TAU / 2.0 * time / period).sin().powi(2))
            })
        },
    ),
    pair(
        "timed-wipe",
        "[a wipe {way} from {color} to {color2} {every}|\
         {color2} wiping over {color} {way} {every}|\
         a {color} screen that is covered by {color2} {way} {within}, in a loop|\
         a looping wipe transition {way}, {color} to {color2} {within}|\
         {color} replaced by {color2} with a hard edge moving {way} {every}|\
         a screen wipe {way} {every}, old color {color}, new color {color2}|\
         a {color2} curtain drawn over {color} {way} {every}|\
         a straight wipe {way} that turns {color} into {color2} {every}|\
         {color2} sweeping over {color} {way}, one sweep per {seconds}|\
         a slide cut from {color} to {color2} {way} {within}, repeated|\
         {color2} filling a {color} screen {way} {every}|\
         a hard edge running {way} {every}, {color2} behind it, {color} ahead of it|\
         a {n}-second wipe {way}, {color} first, {color2} after it|\
         a transition, {color} to {color2}, wiping {way} {within}, again and again|\
         {color} being painted over with {color2} {way} {every}]",
        |slots, sampler| {
            let way = Way::sample(slots, sampler);
            let period = period(&[0.5, 1.0, 1.0, 3.0, 4.0, 5.0, 8.0], slots, sampler);
            let lines = format!("let t = step({}, fract({}));", way.code(), over(period));
            Scene::new(lines, move |uv, time| {
                below(way.place(uv) - phase(time / period))
            })
            .with(way.modifier)
        },
    ),
    pair(
        "blinds-wipe",
        "[a venetian blinds transition with {count} {way} slats from {color} to {color2} {every}|\
         {count} {way} blinds closing over {color} in {color2} {every}|\
         a blinds wipe from {color} to {color2}, {count} {way} slats {every}|\
         {color} turning into {color2} through {count} {way} blinds {every}|\
         {count} {way} strips that wipe from {color} to {color2} at the same time {every}|\
         a {color} screen covered by {count} growing {way} bands of {color2} {every}|\
         a window blinds effect, {color} to {color2}, {count} {way} slats {every}|\
         a slatted transition with {count} {way} bands, {color} first and {color2} after {every}|\
         {color2} blinds with {count} {way} slats over {color}, closing {every}|\
         a looping blinds transition, {count} {way} slats, {color} to {color2} {within}|\
         a presentation blinds effect from {color} to {color2} with {count} {way} strips {every}|\
         {way} blinds, {count} of them, shutting {color2} over {color} {every}|\
         {count} parallel {way} wipes from {color} to {color2} {every}|\
         {count} {way} shutters filling a {color} screen with {color2} {every}|\
         a {n}-second blinds loop, {count} {way} slats, {color} to {color2}]",
        |slots, sampler| {
            let slats = count(&[4, 5, 6, 8, 10], slots, sampler);
            let upright = sampler.chance(0.4);
            slots.text("way", if upright { "vertical" } else { "horizontal" });
            let period = period(&[1.0, 2.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let axis = if upright { "uv.x" } else { "uv.y" };
            let lines = format!(
                "let t = step(fract({axis} * {}), fract({}));",
                float(slats),
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let place = if upright { x } else { y };
                below(part(place * slats)? - phase(time / period))
            })
            .with(upright.then_some("vertical"))
        },
    ),
    pair(
        "tile-dissolve",
        "[a dissolve from {color} to {color2} in random tiles, {count} by {count} {every}|\
         {color} dissolving into {color2} tile by tile on a {count} by {count} grid {every}|\
         a {count} by {count} grid of tiles flipping from {color} to {color2} at random moments {every}|\
         random blocks of {color2} covering {color}, {count} per side {every}|\
         a blocky dissolve transition, {color} to {color2}, {count} tiles across {every}|\
         a pixel dissolve with {count} by {count} blocks from {color} to {color2} {every}|\
         a random tile transition from {color} to {color2}, {count} rows and columns {every}|\
         tiles that switch from {color} to {color2} in random order, {count} by {count} {every}|\
         a mosaic dissolve from {color} to {color2} with {count} cells per side {every}|\
         a {color} screen eaten up by random {color2} squares on a {count} by {count} grid {every}|\
         {color2} squares appearing at random until {color} is gone, {count} by {count} {every}|\
         a looping random-block transition, {color} first, {color2} last, {count} by {count} {within}|\
         random tile reveal of {color2} over {color}, grid size {count} {every}|\
         step(random(cell), progress) from {color} to {color2} with {count} cells per side {every}|\
         a {n}-second dissolve of {count} by {count} random tiles, {color} to {color2}]",
        |slots, sampler| {
            let tiles = count(&[8, 10, 12, 16, 20], slots, sampler);
            let period = period(&[2.0, 3.0, 4.0, 5.0, 8.0], slots, sampler);
            let lines = format!(
                "let t = step(random(floor(uv * {})), fract({}));",
                float(tiles),
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let r = random(whole(x * tiles)?, whole(y * tiles)?);
                below(r - phase(time / period))
            })
            .using(RANDOM)
        },
    ),
    pair(
        "color-ramp",
        "[a fade from {color} to {color2} that jumps back and repeats {every}|\
         a screen going linearly from {color} to {color2}, then starting over {every}|\
         a sawtooth fade from {color} to {color2} {every}|\
         {color} turning into {color2} {within}, then a hard jump back to {color}|\
         a one-way fade from {color} to {color2} in a loop with a hard reset {every}|\
         a repeating linear ramp from {color} to {color2} {every}|\
         mix({color}, {color2}, fract(time / {n}))|\
         a screen whose color ramps up from {color} to {color2} and snaps back {every}|\
         {color} to {color2} {within}, again and again without fading back|\
         a linear transition from {color} to {color2} {within}, restarted each time|\
         a color ramp over time from {color} to {color2}, sawtooth {every}|\
         a {n}-second sawtooth between {color} and {color2}, rising from {color}|\
         full-screen {color} that gradually becomes {color2} and abruptly starts again {every}|\
         a flat screen moving evenly from {color} to {color2} and cutting back {every}|\
         a charging color, {color} at the start, {color2} at the end, then reset {every}]",
        |slots, sampler| {
            let period = period(&PERIODS, slots, sampler);
            let lines = format!("let t = fract({});", over(period));
            Scene::new(lines, move |_, time| Some(phase(time / period)))
        },
    ),
    pair(
        "fade-in-once",
        "[a screen that fades from {color} to {color2} once {within} and stays {color2}|\
         a single fade from {color} to {color2} {within}|\
         a fade-in from {color} to {color2} {within}, no loop|\
         an intro fade, {color} to {color2} {within}, then it stays|\
         {color} fading to {color2} {within} and remaining {color2}|\
         a one-time transition from {color} to {color2} {within}|\
         a linear fade from {color} to {color2} that is over after {seconds} and does not repeat|\
         {color} at the start, {color2} after {seconds}, linear in between and constant afterwards|\
         mix({color}, {color2}, saturate(time / {n}))|\
         a fade out of {color} into {color2} {within}, played once|\
         a screen that starts {color} and has turned {color2} for good after {seconds}|\
         a clamped color ramp from {color} to {color2} {within}|\
         a {n}-second fade from {color} to {color2}, once|\
         an opening fade from {color} into {color2} {within}, holding the end color|\
         a screen color animated from {color} to {color2} {within} and then held]",
        |slots, sampler| {
            let duration = period(&[1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 10.0], slots, sampler);
            let lines = format!("let t = saturate({});", over(duration));
            Scene::new(lines, move |_, time| Some((time / duration).min(1.0)))
        },
    ),
    pair(
        "turning-split",
        "[a screen split into a {color} and a {color2} half by a rotating line {speed}|\
         a rotating split screen, {color} and {color2} {speed}|\
         a half {color}, half {color2} screen that turns around the center {speed}|\
         a {color} half and a {color2} half rotating around the middle {speed}|\
         a dividing line between {color} and {color2} that rotates {speed}|\
         a two-tone screen, {color} and {color2}, with a spinning boundary {speed}|\
         two halves, {color} left and {color2} right at first, rotating clockwise {speed}|\
         {color} and {color2} halves, the border between them turning {speed}|\
         a spinning {color}/{color2} split through the center {speed}|\
         a revolving half plane of {color2} over {color} {speed}|\
         a screen cut in two, {color} and {color2}, the cut rotates {speed}|\
         a hard-edged {color} and {color2} half-and-half turning like a wheel {speed}|\
         a rotating straight edge with {color} on one side and {color2} on the other {speed}|\
         a diameter line spinning through the screen, {color} before it, {color2} behind it {speed}|\
         step(0, dot(p, direction)) with a turning direction, {color} to {color2} {speed}]",
        |_, _| {
            let lines = "let p = uv - vec2<f32>(0.5, 0.5);\nlet t = step(0.0, p.x * cos(time) + p.y * sin(time));";
            Scene::new(lines, |uv, time| {
                let [x, y] = centered(uv);
                let (sin, cos) = time.sin_cos();
                below(-(x * cos + y * sin))
            })
        },
    ),
    pair(
        "inverting-checkerboard",
        "[a {count} by {count} checkerboard in {color} and {color2} that swaps its colors every {seconds}|\
         a {color} and {color2} checkerboard, {count} by {count}, inverting every {seconds}|\
         a {count} by {count} chessboard of {color} and {color2} squares that trade places every {seconds}|\
         a flipping checkerboard in {color} and {color2}, {count} squares per side, a flip every {seconds}|\
         a {color}/{color2} checker pattern with {count} cells per side that toggles each {seconds}|\
         a blinking {color} and {color2} checkerboard with {count} rows, alternating every {seconds}|\
         a reversing checkerboard for an eye test, {color} and {color2}, {count} by {count}, every {seconds}|\
         a pattern-reversal checkerboard, {count} squares across, {color} and {color2}, reversal every {seconds}|\
         {color} and {color2} checks, {count} by {count}, exchanging colors every {seconds}|\
         a dance floor of {count} by {count} tiles in {color} and {color2}, swapped every {seconds}|\
         a {count} by {count} {color} and {color2} board whose squares switch color after every {seconds}|\
         checkers of {color} and {color2}, {count} per side, phase flipped every {seconds}|\
         a checkerboard with {count} squares per side that alternates between {color} and {color2} every {seconds}|\
         an alternating checkerboard, {color} and {color2}, {count} by {count}, step time {seconds}|\
         (x + y + floor(time / {n})) % 2 on a {count} by {count} grid, {color} and {color2}]",
        |slots, sampler| {
            let cells = count(&[4, 6, 8, 10, 12], slots, sampler);
            let period = period(&[0.5, 1.0, 1.0, 2.0, 3.0], slots, sampler);
            let lines = format!(
                "let cell = floor(uv * {});\nlet t = (cell.x + cell.y + floor({})) % 2.0;",
                float(cells),
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let steps = whole(x * cells)? + whole(y * cells)? + ticks(time / period)?;
                Some(steps.rem_euclid(2.0))
            })
        },
    ),
    pair(
        "ring-tunnel",
        "[a {way} tunnel of {color} and {color2} rings flying toward the viewer {speed}|\
         {color} and {color2} rings of a {way} tunnel rushing past {speed}|\
         a flight through a {way} tunnel with {color} and {color2} rings {speed}|\
         a {way} tube striped in {color} and {color2}, moving forward {speed}|\
         an endless {way} shaft with {color} and {color2} bands coming closer {speed}|\
         a {way} warp tunnel in {color} and {color2}, flying in {speed}|\
         zooming through {color} and {color2} bands of a {way} tunnel {speed}|\
         a {way} tunnel with perspective, its {color} and {color2} rings grow toward the edges {speed}|\
         a {way} corridor, {color} and {color2} stripes across, seen while flying forward {speed}|\
         a ride down a {way} pipe with {color} and {color2} rings {speed}|\
         a {way} hyperspace tunnel, {color} and {color2} hoops {speed}|\
         a retro {way} tunnel effect with rings only, {color} and {color2} {speed}|\
         a {way} well with {color} and {color2} rings, falling into it {speed}|\
         bands of {color} and {color2} by 1 / distance as a {way} tunnel flight {speed}|\
         a {way} infinite tunnel, rings alternating {color} and {color2} {speed}]",
        |slots, sampler| {
            let square = sampler.chance(0.4);
            slots.phrase(
                "way",
                if square {
                    "[square|rectangular|boxy|four-sided]"
                } else {
                    "[round|circular|cylindrical|round]"
                },
            );
            let distance = if square {
                "max(abs(p.x), abs(p.y))"
            } else {
                "length(p)"
            };
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet d = {distance};\nlet t = step(0.5, fract(0.5 / d + time));"
            );
            Scene::new(lines, move |[x, y], time| {
                let d = if square {
                    (x - 0.5).abs().max((y - 0.5).abs())
                } else {
                    radius([x, y])
                };
                below(0.5 - part(0.5 / d + time)?)
            })
            .with(square.then_some("square"))
        },
    ),
    pair(
        "turning-spiral-arms",
        "[a soft spiral with {count} arms turning, {color} and {color2} {speed}|\
         a rotating soft {count}-armed spiral in {color} and {color2} {speed}|\
         a smooth spinning spiral of {count} arms, {color} to {color2} {speed}|\
         {count} blurry spiral arms in {color2} on {color}, rotating {speed}|\
         a hypnotic {count}-arm spiral with smooth shading in {color} and {color2}, turning {speed}|\
         a turning galaxy swirl of {count} soft arms, {color} and {color2} {speed}|\
         a soft-edged pinwheel spiral, {count} arms, {color} and {color2}, in rotation {speed}|\
         a smooth hypnosis spiral with {count} arms from {color} to {color2} {speed}|\
         a sine spiral, {count} arms, revolving in {color} and {color2} {speed}|\
         a spiral with {count} arms blending between {color} and {color2} as it spins {speed}|\
         a soft vortex with {count} arms, {color} and {color2}, whirling {speed}|\
         sin({count} * angle + 30 * radius - 2 * time) in {color} and {color2} {speed}|\
         a gradient-like spiral in {color} and {color2} with {count} rotating arms {speed}|\
         a whirlpool of {count} smooth arms, {color} and {color2}, spinning {speed}|\
         a {count}-fold smooth spiral, {color} fading into {color2}, rotating {speed}]",
        |slots, sampler| {
            let arms = count(&[2, 3, 4, 5, 6], slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet wave = atan2(p.y, p.x) * {} + length(p) * 30.0 - time * 2.0;\nlet t = 0.5 + 0.5 * sin(wave);",
                float(arms)
            );
            Scene::new(lines, move |uv, time| {
                Some(half(
                    (angle(uv) * arms + radius(uv) * 30.0 - time * 2.0).sin(),
                ))
            })
        },
    ),
    pair(
        "stripes-in-motion",
        "[{count} {kind} stripes in {color} and {color2} scrolling {way} at {rate} screens per second|\
         {count} {kind} {color} and {color2} stripes moving {way} by {rate} of the screen per second|\
         {kind} stripes, {count} in all, {color} and {color2}, {way} at a rate of {rate} screens per second|\
         {color} and {color2} {kind} bands, {count} of them, running {way} with {rate} screens a second|\
         a scrolling pattern of {count} {kind} stripes, {color} and {color2}, {rate} screens per second {way}|\
         {count} {kind} {color}/{color2} bars that travel {way}, {rate} screen lengths per second|\
         {kind} {color} and {color2} stripes ({count}) drifting {way} with velocity {rate}|\
         a conveyor belt of {count} {kind} stripes in {color} and {color2}, moving {way} at velocity {rate}|\
         {count} alternating {kind} stripes of {color} and {color2}, moving {way}, uv speed {rate}|\
         {color}, {color2}, {color} and so on in {count} {kind} stripes sliding {way} at {rate} uv units per second|\
         {kind} stripes in {color} and {color2} shifted {way} by {rate} * time, {count} stripes|\
         moving {kind} stripes, number {count}, colors {color} and {color2}, {way} at {rate} per second|\
         a striped screen, {count} {kind} stripes of {color} and {color2}, gliding {way} by {rate} every second|\
         {count} {kind} stripes that scroll {way} with a velocity of {rate} screens per second, {color} and {color2}|\
         an endless scroll {way} of {count} {kind} {color} and {color2} stripes at {rate} of the screen a second]",
        |slots, sampler| {
            let way = &WAYS[sampler.below(WAYS.len())];
            let (kind, words) = match (way.across, way.back) {
                (true, false) => ("[vertical|upright]", "[right|to the right]"),
                (true, true) => ("[vertical|upright]", "[left|to the left]"),
                (false, false) => ("horizontal", "[down|downward]"),
                (false, true) => ("horizontal", "[up|upward]"),
            };
            slots.phrase("kind", kind);
            slots.phrase("way", words);
            let stripes = count(&[4, 6, 8, 10, 12, 16, 20], slots, sampler);
            let rate = number("rate", &[0.1, 0.2, 0.25, 0.5], slots, sampler);
            let axis = if way.across { "uv.x" } else { "uv.y" };
            let (sign, direction) = if way.back { ("+", 1.0) } else { ("-", -1.0) };
            let lines = format!(
                "let t = step(0.5, fract(({axis} {sign} time * {}) * {}));",
                float(rate),
                float(stripes / 2.0)
            );
            let across = way.across;
            Scene::new(lines, move |[x, y], time| {
                let place = if across { x } else { y };
                below(0.5 - part((place + direction * time * rate) * stripes / 2.0)?)
            })
            .with(way.modifier)
        },
    ),
    pair(
        "candle-flicker",
        "[a screen flickering like a candle between {color} and {color2} {speed}|\
         candle light flicker from {color} to {color2} {speed}|\
         a flickering candle glow, {color} when dim and {color2} when bright {speed}|\
         an irregular flicker between {color} and {color2} from two sine waves {speed}|\
         a torch light flicker, {color} to {color2} {speed}|\
         a fireplace glow that flickers between {color} and {color2} {speed}|\
         {color} and {color2} light flickering softly like a flame {speed}|\
         a full-screen flame flicker, dim color {color}, bright color {color2} {speed}|\
         a restless candle-like light from {color} up to {color2} {speed}|\
         two sines of different frequency flickering {color} and {color2} {speed}|\
         an unsteady lamp between {color} and {color2} {speed}|\
         an oil lamp flicker in {color} and {color2} {speed}|\
         a screen lit by a candle, wavering from {color} to {color2} {speed}|\
         a lantern glow with a sine-based flicker, {color} to {color2} {speed}|\
         t = 0.6 + 0.2 * sin(7 * time) + 0.2 * sin(11 * time) from {color} to {color2} {speed}]",
        |_, _| {
            let lines = "let t = 0.6 + 0.2 * sin(time * 7.0) + 0.2 * sin(time * 11.0);";
            Scene::new(lines, |_, time| {
                Some(0.6 + ((time * 7.0).sin() + (time * 11.0).sin()) / 5.0)
            })
        },
    ),
    pair(
        "pulsing-radial-gradient",
        "[a radial gradient from {color} in the center to {color2} whose radius pulses {speed}|\
         a pulsing radial gradient, {color} inside and {color2} outside {speed}|\
         a {color} to {color2} radial gradient that grows and shrinks {speed}|\
         a soft {color} spot fading into {color2}, expanding and contracting {speed}|\
         a breathing radial gradient from {color} to {color2} {speed}|\
         a circular gradient with a pulsating size, {color} in the middle, {color2} around it {speed}|\
         a {color} glow in the middle of {color2} that gets wider and narrower {speed}|\
         a round gradient, {color} to {color2}, with an oscillating radius {speed}|\
         a radial fade from {color} to {color2}, its extent swinging with a sine {speed}|\
         a radial gradient of radius 0.4 + 0.2 * sin(time), {color} to {color2} {speed}|\
         a {color} core blending out to {color2}, swelling and shrinking {speed}|\
         {color} in the center blending to {color2} at a radius that pulses between 0.2 and 0.6 {speed}|\
         a radially blended {color} and {color2} background with a pulsing center {speed}|\
         a throbbing radial gradient with {color} at its heart and {color2} outside {speed}|\
         a radial {color}-{color2} gradient zooming in and out {speed}]",
        |_, _| {
            let lines = "let radius = 0.4 + 0.2 * sin(time);\nlet t = saturate(distance(uv, vec2<f32>(0.5, 0.5)) / radius);";
            Scene::new(lines, |uv, time| {
                Some((radius(uv) / (0.4 + 0.2 * time.sin())).min(1.0))
            })
        },
    ),
];
