//! Whole screens and images that change or scroll over time.

use std::f64::consts::TAU;

use super::PERIODS;
use crate::code::float;
use crate::families::animation_table::phase;
use crate::families::effects::{blend, luma};
use crate::families::image_plans::{IMAGE, Kind, Plan, plan, seconds};
use crate::families::layers::{PaintRule, View, whole};
use crate::families::motion::{Motion, Scene, number, over, own, pair, period, turn};
use crate::sampler::Sampler;

pub(super) const SCREENS: &[Motion] = &[
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

pub(super) const IMAGES: [Kind; 3] = [
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
