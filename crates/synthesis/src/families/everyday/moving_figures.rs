//! Plain figures that turn, fade, blink, travel and change, with their times and speeds told.

use std::f64::consts::TAU;

use super::centered_figures::{
    CIRCLE, CROSS, DIAMOND, ELLIPSE, HEART, RING, SQUARE, STAR, Shape, TRIANGLE, drawn, shape_of,
};
use super::motion::{cycle, gone};
use crate::code::float;
use crate::families::animation_table::{all, disc};
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend};
use crate::families::layers::{PaintRule, View, below, turned};
use crate::families::motion::{self, Motion, Scene, number, over, own, period, ticks, told, turn};
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    motion::families_of(TURNS)
        .into_iter()
        .chain(motion::families_of(LIGHTS))
        .chain(motion::families_of(TRAVELS))
        .collect()
}

const PERIODS: [f64; 9] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 0.5];

const CENTERED: &str = "uv - vec2<f32>(0.5, 0.5)";

const PLAIN: &[Shape] = &[
    CIRCLE, SQUARE, TRIANGLE, RING, DIAMOND, STAR, HEART, CROSS, ELLIPSE,
];

/// What is seen to turn.
const TURNED: &[Shape] = &[SQUARE, TRIANGLE, STAR, DIAMOND, CROSS, HEART, ELLIPSE];

/// What is small where it travels.
const SMALL: &[Shape] = &[CIRCLE, SQUARE, DIAMOND, TRIANGLE];

/// The statements of a figure at the places `p`, with the factor `also`.
fn inside(shape: &Shape, size: &str, p: &str, also: &str) -> String {
    format!(
        "{}\nlet inside = step(d, 0.0){also};",
        drawn(shape, size, p)
    )
}

/// Draws a time and fills the slot `name` with it.
fn time_of(name: &'static str, choices: &[f64], slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let value = *sampler.pick(choices);
    let unit = if value == 1.0 { "second" } else { "seconds" };
    let mut ways = vec![
        format!("{value} {unit}"),
        format!("{value} {unit}"),
        format!("{value} s"),
        format!("{value}s"),
    ];
    if value.fract() == 0.0 {
        let counts = words::count(value as i64);
        ways.extend(counts.last().map(|word| format!("{word} {unit}")));
    }
    slots.value(name, ways);
    value
}

/// The direction of a turn, against the clock when none is told: the matrix and the sign of the rule. Fills `way`.
fn spin(slots: &mut Slots, sampler: &mut Sampler) -> (&'static str, f64) {
    let kind = sampler.below(5);
    let way = match kind {
        0 => "clockwise",
        1 => "[counterclockwise|counter-clockwise|anticlockwise]",
        _ => "",
    };
    slots.phrase("way", way);
    if kind == 0 {
        ("mat2x2<f32>(c, -s, s, c)", 1.0)
    } else {
        ("mat2x2<f32>(c, s, -s, c)", -1.0)
    }
}

/// A figure that turns by `rate` radians per second.
fn turning(
    shape: &'static Shape,
    angle: &str,
    rate: f64,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> Scene {
    let (matrix, sign) = spin(slots, sampler);
    let lines = format!(
        "let c = cos({angle});\nlet s = sin({angle});\n{}",
        inside(
            shape,
            &float(shape.usual),
            &format!("{matrix} * ({CENTERED})"),
            ""
        )
    );
    Scene::new(lines, move |[x, y], time| {
        let place = turned([x - 0.5, y - 0.5], sign * rate * time);
        below((shape.level)(place, shape.usual))
    })
    .with(shape.kind)
}

const TURNS: &[Motion] = &[
    told(
        "figure-turns-every",
        "[a {color} {noun} turning {way} once every {seconds} {on}|a {color} {noun} rotating {way} {every} {on}|a {color} {noun} spinning {way} around its middle, {seconds} per turn {on}|\
         a rotating {color} {noun} {way} that needs {seconds} for 360 degrees {on}|a {color} {noun} that goes round itself {way} in {seconds} {on}|a {color} {noun} making one full turn {way} {every} {on}|\
         a {color} {noun} in constant rotation {way}, period {seconds} {on}|a spinning {color} {noun} {way}, full turn in {seconds} {on}|\
         ¶{color} {noun}, spins {way}, {seconds} per turn, {back} background|¶I want a {color} {noun} that [rotates|turns|spins] {way}. A full turn takes {seconds}, and behind it is {back}|\
         ¶how do I [rotate|spin|turn] a {color} {noun} {way} once in {seconds} {on}|¶[background|bg] {back}, a {color} {noun} in the middle, turns {way}, T = {n} s|\
         ¶my {color} {noun} stands still. Let it turn {way}, one round every {seconds}, the screen is {back}|¶rotation angle of the {color} {noun} = 2 pi * time / {n} {way}, background {back}|\
         ¶a {color} {noun} {on}, it turns {way} and is as before after {seconds}|¶please the {noun} must rotate {way}, one turn is {seconds}. Color {color}, behind {back}]",
        |slots, sampler| {
            const FIGURES: &[Shape] = &[TRIANGLE, STAR, HEART, ELLIPSE];
            let shape = shape_of(FIGURES, slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            turning(shape, &turn(period), TAU / period, slots, sampler)
        },
    ),
    told(
        "figure-turns-at",
        "[a {color} {noun} turning {way} at {rate} {on}|a {color} {noun} rotating {way} by {rate} {on}|a {color} {noun} spinning {way} at {rate} {on}|\
         a {color} {noun} that turns around its center {way} with {rate} {on}|a rotating {color} {noun} {way}, speed {rate} {on}|a {color} {noun} in rotation {way}, {rate} {on}|\
         a {color} {noun} spun {way} around the middle at {rate} {on}|a centered {color} {noun}, rotation {way} of {rate} {on}|\
         ¶[rotate|spin|turn] a {color} {noun} {way} with {rate}, background {back}|¶{color} {noun} on {back}, rotates {way}, {rate}|\
         ¶I have a {color} {noun} {on} and it should turn {way} at {rate}|¶how do I make a {color} {noun} spin {way} at {rate}? The background is {back}|\
         ¶[background|bg]: {back}. [shape|figure]: {color} {noun}. rotation: {rate} {way}|¶a {color} {noun} goes round and round {way} in the middle of a {back} screen, {rate}|\
         ¶rotation speed {rate} {way}, it is a {color} {noun}, all around is {back}|¶please turn one {color} {noun} {way} with {rate} on {back}]",
        |slots, sampler| {
            let shape = shape_of(TURNED, slots, sampler);
            let (words, angle, rate) = match sampler.below(3) {
                0 => {
                    let k = number("k", &[2.0, 5.0, 10.0, 20.0, 30.0, 45.0], slots, sampler);
                    (
                        "[{k} rpm|{k} turns per minute|{k} revolutions per minute]",
                        format!("6.2831853 * time * {} / 60.0", float(k)),
                        TAU * k / 60.0,
                    )
                }
                1 => {
                    let k = number("k", &[0.1, 0.2, 0.25, 0.5, 2.0], slots, sampler);
                    (
                        "[{k} turns per second|{k} revolutions per second|{k} full turns a second]",
                        format!("6.2831853 * time * {}", float(k)),
                        TAU * k,
                    )
                }
                _ => {
                    let degrees = [10.0, 20.0, 30.0, 45.0, 45.0, 60.0, 90.0, 120.0, 180.0];
                    let k = number("k", &degrees, slots, sampler);
                    (
                        "[{k} degrees per second|{k} degrees a second|{k}° per second|{k} deg/s]",
                        format!("radians(time * {})", float(k)),
                        k.to_radians(),
                    )
                }
            };
            slots.phrase("rate", words);
            turning(shape, &angle, rate, slots, sampler)
        },
    ),
    told(
        "figure-turns-and-pulses",
        "[a {color} {noun} that turns {way} once every {a} and pulses once every {b} {on}|a {color} {noun} rotating {way} every {a} and pulsing every {b} at the same time {on}|\
         a {color} {noun} that spins {way} and pulses, {a} per turn and {b} per pulse {on}|a pulsing, rotating {color} {noun}, one pulse in {b}, one turn {way} in {a} {on}|\
         a {color} {noun} spinning {way} in {a} while it grows and shrinks in {b} {on}|a {color} {noun} with two motions, a turn {way} every {a}, a pulse in size every {b} {on}|\
         a {color} {noun} turning {way}, period {a}, while its size swings with period {b} {on}|a {color} {noun} which rotates {way} (period {a}) and breathes (period {b}) {on}|\
         ¶a {color} {noun} {on}. It rotates {way}, {a} per turn, and at the same time it pulses, {b} per pulse|¶I want a {color} {noun} on {back} to spin {way} and pulse together. A turn takes {a}, a pulse {b}|\
         ¶how do I rotate and pulse a {color} {noun} at once? turn {way} in {a}, pulse in {b}, background {back}|¶[background|bg]: {back}. {color} {noun}. rotation: {way}, {a}. pulse: {b}|\
         ¶spin {way} plus pulse: {color} {noun}, {a} for the spin, {b} for the pulse, {back} behind|¶{noun}, {color} on {back}, turns {way} every {a}, gets bigger and smaller every {b}|\
         ¶it dances! The {color} {noun} turns {way} once in {a} and its size goes up and down once in {b}, the rest is {back}|¶please {color} {noun} on {back}, turning {way} in {a} and also growing and shrinking in {b}]",
        |slots, sampler| {
            let shape = shape_of(TURNED, slots, sampler);
            let a = time_of("a", &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0], slots, sampler);
            let b = time_of("b", &[0.5, 1.0, 2.0, 3.0, 4.0], slots, sampler);
            let (matrix, sign) = spin(slots, sampler);
            let usual = shape.usual;
            let size = format!("{} + 0.1 * sin({})", float(usual), turn(b));
            let lines = format!(
                "let angle = {};\nlet c = cos(angle);\nlet s = sin(angle);\n{}",
                turn(a),
                // The star has an angle of its own.
                inside(shape, &size, &format!("{matrix} * ({CENTERED})"), "")
                    .replace("angle", "bearing")
            );
            Scene::new(lines, move |[x, y], time| {
                let place = turned([x - 0.5, y - 0.5], sign * TAU * time / a);
                let size = usual + (TAU * time / b).sin() / 10.0;
                below((shape.level)(place, size))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-pulses-every",
        "[a {color} {noun} pulsing {every} {on}|a pulsing {color} {noun}, one pulse every {seconds} {on}|a {color} {noun} growing and shrinking {every} {on}|a {color} {noun} getting bigger and smaller once every {seconds} {on}|\
         a {color} {noun} that beats, one beat in {seconds} {on}|a breathing {color} {noun}, {seconds} per breath {on}|a {color} {noun} that swells and shrinks {every} {on}|a {color} {noun} with a size that goes up and down {every} {on}|\
         ¶I have a {color} {noun} {on}. Make it pulse, {seconds} for one pulse|¶{color} {noun}, pulsing, {seconds} each, {back} background|¶how do I let a {color} {noun} grow and shrink every {seconds} {on}|\
         ¶size {size} + 0.1 * sin(2 pi * time / {n}) for a {color} {noun} {on}|¶[background|bg] {back}. {color} {noun}, pulse, T = {n} s|¶the {color} {noun} gets a bit bigger, a bit smaller, again and again, {seconds} for both. Behind it {back}|\
         ¶please one {noun} in {color} that is growing and shrinking all {seconds}, {back} behind|¶let a {color} {noun} breathe on {back}, in and out in {seconds}]",
        |slots, sampler| {
            const FIGURES: &[Shape] = &[TRIANGLE, STAR, HEART, CROSS];
            let shape = shape_of(FIGURES, slots, sampler);
            let usual = shape.usual;
            slots.text("size", usual.to_string());
            let period = period(&PERIODS, slots, sampler);
            let size = format!("{} + 0.1 * sin({})", float(usual), turn(period));
            let lines = inside(shape, &size, CENTERED, "");
            Scene::new(lines, move |[x, y], time| {
                let size = usual + (TAU * time / period).sin() / 10.0;
                below((shape.level)([x - 0.5, y - 0.5], size))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-grows-at",
        "[a {color} {noun} that grows by {rate} per second, starting at size {start} {on}|a {color} {noun} growing steadily from size {start} by {rate} a second {on}|a {color} {noun} whose size is {start} + {rate} * time {on}|\
         a {color} {noun} getting larger at {rate} per second, size {start} at first {on}|a {color} {noun} of size {start} that never stops growing, {rate} each second {on}|a {color} {noun} with size {start} + {rate} t {on}|\
         a linearly growing {color} {noun}, {start} plus {rate} per second {on}|a {color} {noun} which starts with size {start} and gains {rate} every second {on}|\
         ¶size = {start} + {rate} * time, a {color} {noun} {on}|¶a {color} {noun} on {back}. It has size {start} at the start and each second it gets {rate} bigger|\
         ¶I want a {color} {noun} that grows without end, {rate} per second, from size {start}. Behind it is {back}|¶how do I let a {color} {noun} grow linearly? start size {start}, rate {rate} per second, background {back}|\
         ¶[background|bg]: {back}. {color} {noun}, size at t = 0: {start}, growth: {rate} per second|¶the longer you wait, the bigger the {color} {noun} {on}: {start} at first, plus {rate} every second|\
         ¶{color} {noun}, size {start}, growth {rate}/s, {back} behind|¶please let become a {color} {noun} bigger all the time, beginning {start}, each second {rate} more, on {back}]",
        |slots, sampler| {
            const FIGURES: &[Shape] = &[CIRCLE, SQUARE, DIAMOND];
            let shape = shape_of(FIGURES, slots, sampler);
            let start = number("start", &[0.05, 0.1, 0.15, 0.2], slots, sampler);
            let rate = number("rate", &[0.01, 0.02, 0.05, 0.1, 0.1, 0.2], slots, sampler);
            let size = format!("{} + {} * time", float(start), float(rate));
            let lines = inside(shape, &size, CENTERED, "");
            Scene::new(lines, move |[x, y], time| {
                below((shape.level)([x - 0.5, y - 0.5], start + rate * time))
            })
            .with(shape.kind)
        },
    ),
];

const LIGHTS: &[Motion] = &[
    told(
        "figure-fades-every",
        "[a {color} {noun} fading in and out {every}, invisible at first {on}|a {color} {noun} that fades in and out once every {seconds}, starting invisible {on}|a {color} {noun} slowly appearing and disappearing {every}, unseen at the start {on}|\
         a {color} {noun} whose opacity goes smoothly from 0 to 1 and back {every} {on}|a softly blinking {color} {noun}, fading in from nothing and out again {every} {on}|a {color} {noun} with an alpha of 0.5 - 0.5 * cos(2 pi time / {n}) {on}|\
         a {color} {noun} that comes and goes like a ghost, first invisible, one cycle in {seconds} {on}|a {color} {noun} fading in, then out, {seconds} for both {on}|\
         ¶a {color} {noun} on {back} fades in and out, {seconds} per cycle. At the start you do not see it|¶I want a {color} {noun} to appear slowly and vanish slowly, again and again, {seconds} for in and out, on {back}|\
         ¶how do I fade a {color} {noun} in and out every {seconds}? It begins invisible, the background is {back}|¶opacity = 0.5 - 0.5 * cos(2 pi * time / {n}), {color} {noun} {on}|\
         ¶[background|bg]: {back}. [shape|figure]: {color} {noun}. fade in, fade out, period {seconds}, from 0|¶now you see it, now you don't, but smooth: {color} {noun} {on}, hidden first, {seconds} per cycle|\
         ¶please fading {color} {noun} on {back}, from nothing to full and to nothing in {seconds}|¶{color} {noun}, {back} screen, fade in and fade out, together {seconds}]",
        |slots, sampler| {
            let shape = shape_of(PLAIN, slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let fade = format!("let fade = 0.5 - 0.5 * cos({});\n", turn(period));
            let lines = fade + &inside(shape, &float(shape.usual), CENTERED, " * fade");
            Scene::new(lines, move |[x, y], time| {
                let seen = below((shape.level)([x - 0.5, y - 0.5], shape.usual))?;
                Some(seen * (TAU / 2.0 * time / period).sin().powi(2))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-fades-once",
        "[a {color} {noun} that fades {way} {within} and then stays {end} {on}|a {color} {noun} fading {way} once {within} {on}|a {color} {noun} which fades {way} over the first {seconds} {on}|a {color} {noun} with a linear fade {way} of {seconds}, not repeated {on}|\
         a {color} {noun}, fade {way} in {seconds}, {end} from then on {on}|a {color} {noun} fading {way} from the start, done after {seconds} {on}|a single fade {way} of a {color} {noun} {within} {on}|a {color} {noun} slowly fading {way}, {end} after {seconds} {on}|\
         ¶a {color} {noun} on {back} should fade {way} once. It takes {seconds}, after that it is {end}|¶fade {way} a {color} {noun} in {seconds}, no loop, background {back}|\
         ¶how do I fade {way} a {color} {noun} over {seconds} {on}? It should be {end} afterwards|¶[background|bg]: {back}. {color} {noun}, fade {way}: {seconds}, once, then {end}|\
         ¶at the start of my game a {color} {noun} fades {way}, that lasts {seconds}, then it is {end}. The screen is {back}|¶alpha goes linearly so that the {color} {noun} fades {way} within {seconds} and is {end} later, {back} behind|\
         ¶please the {color} {noun} fade {way} one time only in {seconds}, on {back}|¶{color} {noun}, {back} background, fade-{way}, {seconds}, once]",
        |slots, sampler| {
            let shape = shape_of(PLAIN, slots, sampler);
            let duration = period(&[1.0, 2.0, 3.0, 4.0, 5.0, 10.0], slots, sampler);
            let out = sampler.chance(0.45);
            slots.text("way", if out { "out" } else { "in" });
            slots.phrase(
                "end",
                if out {
                    "[invisible|gone]"
                } else {
                    "[visible|fully visible]"
                },
            );
            let share = format!("saturate({})", over(duration));
            let fade = if out { format!("1.0 - {share}") } else { share };
            let lines = format!("let fade = {fade};\n")
                + &inside(shape, &float(shape.usual), CENTERED, " * fade");
            Scene::new(lines, move |[x, y], time| {
                let seen = below((shape.level)([x - 0.5, y - 0.5], shape.usual))?;
                let share = (time / duration).min(1.0);
                Some(seen * if out { 1.0 - share } else { share })
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-on-and-off",
        "[a {color} {noun} that is visible for {a}, then hidden for {b}, and so on {on}|a {color} {noun} shown for {a} and hidden for {b} in turn {on}|a blinking {color} {noun}, on for {a}, off for {b} {on}|\
         a {color} {noun} that lights up for {a} and then pauses for {b}, repeating {on}|a {color} {noun} flashing {a} on, {b} off {on}|a {color} {noun} with {a} of light and {b} of darkness in a loop, light first {on}|\
         a {color} {noun} which stays {a}, disappears for {b} and comes back {on}|a {color} {noun} blinking with an on time of {a} and an off time of {b} {on}|\
         ¶a {color} {noun} on {back}: {a} visible, {b} invisible, again and again|¶I want a {color} {noun} that stays for {a}, goes away for {b}, and so on. The background is {back}|\
         ¶how do I make a {color} {noun} blink with {a} on and {b} off {on}|¶[background|bg]: {back}. {color} {noun}. on: {a}. off: {b}. loop, starts on|\
         ¶like a buoy at sea: the {color} {noun} is lit for {a} and dark for {b}, {back} around it|¶on {a}, off {b}, repeat: {color} {noun} over {back}|\
         ¶first you see the {color} {noun} for {a}, then only {back} for {b}, then it begins again|¶please {color} {noun} on {back}, it shows {a} and hides {b}, always]",
        |slots, sampler| {
            let shape = shape_of(PLAIN, slots, sampler);
            let on = time_of("a", &[0.5, 1.0, 2.0, 3.0, 4.0], slots, sampler);
            let rests = if on == 2.0 {
                [1.0, 3.0, 5.0]
            } else {
                [1.5, 2.0, 5.0]
            };
            let off = time_of("b", &rests, slots, sampler);
            let whole = on + off;
            let also = format!(" * step(time % {}, {})", float(whole), float(on));
            let lines = inside(shape, &float(shape.usual), CENTERED, &also);
            Scene::new(lines, move |[x, y], time| {
                all(&[
                    below((shape.level)([x - 0.5, y - 0.5], shape.usual)),
                    below(cycle(time, whole)? - on / whole),
                ])
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-blinks-per-second",
        "[a {color} {noun} blinking {count} times per second {on}|a {color} {noun} that blinks {count} times a second {on}|a {color} {noun} flashing at {count} Hz, on first {on}|a blinking {color} {noun}, {count} blinks per second {on}|\
         a {color} {noun} flickering on and off at {count} hertz {on}|a {color} {noun} with a blink frequency of {count} Hz, half on, half off {on}|a {color} {noun} that appears and disappears {count} times each second {on}|a {color} {noun} strobing {count} times per second {on}|\
         ¶blink a {color} {noun} {count} times per second on {back}|¶I need a {color} {noun} on {back} that blinks {count} times every second|¶how do I make a {color} {noun} blink at {count} Hz? Background {back}|\
         ¶visible if fract(time * {count}) < 0.5: {color} {noun} {on}|¶[background|bg]: {back}. {color} {noun}, blink rate {count} Hz, 50% duty|¶on-off-on-off, {count} times in one second, a {color} {noun} over {back}|\
         ¶{color} {noun}, {count} Hz blink, {back}|¶please the {color} {noun} blinks in one second {count} times, behind is {back}]",
        |slots, sampler| {
            let shape = shape_of(PLAIN, slots, sampler);
            let rate = motion::count(&[2, 3, 4, 5, 8, 10], slots, sampler);
            let also = format!(" * step(fract(time * {}), 0.5)", float(rate));
            let lines = inside(shape, &float(shape.usual), CENTERED, &also);
            Scene::new(lines, move |[x, y], time| {
                all(&[
                    below((shape.level)([x - 0.5, y - 0.5], shape.usual)),
                    below(cycle(time, 1.0 / rate)? - 0.5),
                ])
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-until",
        "[a {color} {noun} that disappears after {seconds} {on}|a {color} {noun} visible only for the first {seconds} {on}|a {color} {noun} shown for {seconds} and then gone for good {on}|a {color} {noun} that vanishes at t = {n} {on}|\
         a {color} {noun} which is there until {seconds} have passed {on}|a {color} {noun} for the first {seconds}, then nothing {on}|a {color} {noun} with a lifetime of {seconds} {on}|a {color} {noun} that goes away after {seconds}, without a fade {on}|\
         ¶show a {color} {noun} {on}, but hide it after {seconds}|¶a {color} {noun} on {back} is there at the start. After {seconds} it is gone and never comes back|\
         ¶how do I hide a {color} {noun} after {seconds}? The screen is {back}|¶visible while time < {n}: {color} {noun} {on}|¶[background|bg]: {back}. {color} {noun}, lifetime {seconds}, then only the background|\
         ¶you have {seconds} to look at the {color} {noun} {on}, then it vanishes|¶{color} {noun}, {back} behind, switch it off at {seconds}|¶please the {color} {noun} on {back} must go away when {seconds} are over]",
        |slots, sampler| {
            let shape = shape_of(PLAIN, slots, sampler);
            let end = period(&[1.0, 2.0, 3.0, 4.0, 5.0, 10.0], slots, sampler);
            let also = format!(" * step(time, {})", float(end));
            let lines = inside(shape, &float(shape.usual), CENTERED, &also);
            Scene::new(lines, move |[x, y], time| {
                all(&[
                    below((shape.level)([x - 0.5, y - 0.5], shape.usual)),
                    below(time - end),
                ])
            })
            .with(shape.kind)
        },
    ),
    told(
        "figures-in-turn",
        "[a {color} {noun} and a {color} {other} taking turns, {seconds} each, the {noun} first {on}|a {color} {noun} for {seconds}, then a {color} {other} for {seconds}, and so on {on}|a {color} {noun} that is replaced by a {color} {other} and back, {seconds} each {on}|\
         a {color} figure switching between a {noun} and a {other} every {seconds}, {noun} first {on}|alternately a {color} {noun} and a {color} {other}, {seconds} each {on}|a {color} {noun} turning into a {other} at once and back, a change every {seconds} {on}|\
         a {color} {noun} and a {color} {other} shown in alternation, {seconds} per figure {on}|a slideshow of a {color} {noun} and a {color} {other}, {seconds} for each {on}|\
         ¶show a {color} {noun} for {seconds}, then a {color} {other} for {seconds}, then the {noun} again, on {back}|¶first {seconds}: {color} {noun}. Next {seconds}: {color} {other}. Loop, background {back}|\
         ¶how do I switch between a {noun} and a {other} every {seconds}? Both {color}, {noun} first, {back} behind|¶[background|bg]: {back}. frame 1: {color} {noun}. frame 2: {color} {other}. {seconds} per frame|\
         ¶every {seconds} my {color} {noun} should become a {other}, and after that a {noun} again, no morphing, on {back}|¶{noun}, {other}, {noun}, {other}: both {color} on {back}, each stays {seconds}|\
         ¶please change the {color} figure on {back} each {seconds}: {noun}, then {other}, then {noun}|¶floor(time / {n}) even: {color} {noun}, odd: {color} {other}, {back} elsewhere]",
        |slots, sampler| {
            const PAIRS: [[Shape; 2]; 6] = [
                [CIRCLE, SQUARE],
                [SQUARE, CIRCLE],
                [SQUARE, DIAMOND],
                [CIRCLE, TRIANGLE],
                [RING, DIAMOND],
                [TRIANGLE, SQUARE],
            ];
            let [shape, other] = sampler.pick(&PAIRS);
            slots.phrase("noun", shape.noun);
            slots.phrase("other", other.noun);
            let period = period(&[0.5, 1.0, 2.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let part =
                |shape: &Shape, name: &str| shape.code.replace("let d", &format!("let {name}"));
            let lines = format!(
                "let size = 0.3;\nlet p = {CENTERED};\n{}\n{}\nlet turn = floor({}) % 2.0;\n\
                 let inside = mix(step(a, 0.0), step(b, 0.0), turn);",
                part(shape, "a"),
                part(other, "b"),
                over(period)
            );
            let levels = [shape.level, other.level];
            let kind = shape.kind;
            Scene::new(lines, move |[x, y], time| {
                let turn = ticks(time / period)?.rem_euclid(2.0);
                below(levels[usize::from(turn > 0.5)]([x - 0.5, y - 0.5], 0.3))
            })
            .with(kind)
        },
    ),
    own(
        "figure-color-every",
        "[a {noun} changing smoothly from {color} to {color2} and back {every}, on {back}|a {noun} on {back} that changes its color from {color} to {color2} and back in {seconds}|a {noun} whose color goes from {color} to {color2} and back {every}, background {back}|\
         a {noun} fading between {color} and {color2}, {color} first, one cycle in {seconds}, over {back}|a {back} screen with a {noun} that turns from {color} to {color2} and back again, smoothly, in {seconds}|a color changing {noun}, {color} to {color2} to {color}, {seconds} in all, on {back}|\
         a {noun} in front of {back} whose color swings from {color} to {color2} with a period of {seconds}|a {noun} that is {color} at first, {color2} after half of {seconds}, then {color} again, cosine, on {back}|\
         ¶a {noun} on {back}. It starts {color}, becomes {color2} and then {color} again, smoothly, {seconds} for all of it|¶I want my {noun} to change color from {color} to {color2} and back every {seconds}. The background is {back}|\
         ¶how do I fade the color of a {noun} from {color} to {color2} and back in {seconds} on {back}|¶[background|bg]: {back}. [shape|figure]: {noun}. color: {color} -> {color2} -> {color}, {seconds}, cosine|\
         ¶mix({color}, {color2}, 0.5 - 0.5 * cos(2 pi * time / {n})) as the color of a {noun} on {back}|¶like a chameleon the {noun} goes from {color} to {color2} and back in {seconds}, behind it all is {back}|\
         ¶{noun}, {back} behind, color cycle {color} to {color2} to {color}, T = {n} s|¶please a {noun} on {back} which color is {color}, then softly {color2}, then {color}, in {seconds}]",
        |slots, sampler| {
            let period = period(&PERIODS, slots, sampler);
            let share = move |time: f64| Some((TAU / 2.0 * time / period).sin().powi(2));
            let code = format!("0.5 - 0.5 * cos({})", turn(period));
            colored(&code, share, slots, sampler)
        },
    ),
    own(
        "figure-color-after",
        "[a {color} {noun} on {back} that turns {color2} after {seconds}|a {noun} on {back} that is {color} for {seconds} and {color2} from then on|a {color} {noun} over {back} which switches to {color2} at t = {n}|a {noun}, first {color}, after {seconds} {color2}, in front of {back}|\
         a {color} {noun} on a {back} background that becomes {color2} once {seconds} have passed|a {noun} that starts {color} and changes to {color2} after {seconds}, at once, on {back}|a {back} screen with a {color} {noun} that jumps to {color2} after {seconds}|a {noun} on {back}, {color} in the first {seconds}, {color2} afterwards|\
         ¶a {color} {noun} on {back}. After {seconds} it should be {color2} and stay so|¶I have a {color} {noun} on {back}, after {seconds} make it {color2}|¶how do I change the color of a {noun} from {color} to {color2} after {seconds}, all at once, on {back}|\
         ¶select({color}, {color2}, time > {n}) as the color of a {noun} on {back}|¶[background|bg]: {back}. {noun}: {color} until {seconds}, then {color2}|¶wait {seconds}, then recolor the {noun} from {color} to {color2}, no fade. Background {back}|\
         ¶{noun}, {back} behind, {color}, from {seconds} on {color2}|¶please {noun} on {back}, it is {color} and when {seconds} are over it is {color2}]",
        |slots, sampler| {
            let delay = period(&[1.0, 2.0, 3.0, 4.0, 5.0, 10.0], slots, sampler);
            let share = move |time: f64| below(delay - time);
            colored(
                &format!("step({}, time)", float(delay)),
                share,
                slots,
                sampler,
            )
        },
    ),
    own(
        "figure-color-once",
        "[a {noun} on {back} that changes slowly from {color} to {color2} within {seconds} and stays {color2}|a {noun} whose color fades once from {color} to {color2} in {seconds}, on {back}|a {color} {noun} over {back} that gradually becomes {color2}, finished after {seconds}|a {noun} on {back} fading from {color} to {color2} over {seconds}, no loop|\
         a {color} {noun} in front of {back} turning {color2} little by little in {seconds}, then no more change|a {noun} with a linear color change from {color} to {color2} in the first {seconds}, on {back}|a {noun} on a {back} background, {color} at the start, evenly to {color2} until {seconds}|a single fade of a {noun} from {color} to {color2}, {seconds} long, over {back}|\
         ¶a {color} {noun} on {back} should slowly become {color2}. After {seconds} it is {color2} and stays|¶I want a {noun} to change from {color} to {color2} over {seconds}, only once, on {back}|\
         ¶how do I change the color of a {noun} gradually from {color} to {color2} in {seconds}, once, on {back}|¶mix({color}, {color2}, saturate(time / {n})) as the color of a {noun} on {back}|\
         ¶[background|bg]: {back}. {noun}: {color} -> {color2} in {seconds}, linear, once|¶like a ripening fruit: the {noun} on {back} goes from {color} to {color2} within {seconds} and then keeps that color|\
         ¶{noun}, {back} behind, color {color} to {color2}, {seconds}, not repeated|¶please the {noun} on {back} becomes from {color} slowly {color2}, ready after {seconds}]",
        |slots, sampler| {
            let duration = period(&[2.0, 3.0, 4.0, 5.0, 8.0, 10.0], slots, sampler);
            let share = move |time: f64| Some((time / duration).min(1.0));
            let code = format!("saturate({})", over(duration));
            colored(&code, share, slots, sampler)
        },
    ),
];

/// A figure that goes from `color` to `color2` by a share of the time, on `back`.
fn colored(
    code: &str,
    share: impl Fn(f64) -> Option<f64> + Send + Sync + 'static,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (String, PaintRule) {
    let shape = shape_of(PLAIN, slots, sampler);
    let [back, first, second] = several(slots, ["back", "color", "color2"], sampler);
    let lines = format!(
        "let background = {};\nlet first = {};\nlet second = {};\nlet t = {code};\n{}\n\
         let color = mix(background, mix(first, second, t), inside);",
        back.code,
        first.code,
        second.code,
        inside(shape, &float(shape.usual), CENTERED, "")
    );
    let [back, first, second]: [Rgb; 3] =
        [back, first, second].map(|color| color.rgb.map(f64::from));
    let rule: PaintRule = Box::new(move |View { uv: [x, y], time }| {
        let inside = below((shape.level)([x - 0.5, y - 0.5], shape.usual))?;
        if inside < 0.5 {
            return Some(back);
        }
        Some(blend(first, second, share(time)?))
    });
    (lines, rule)
}

/// A place in the program.
fn point([x, y]: [f64; 2]) -> String {
    format!("vec2<f32>({}, {})", float(x), float(y))
}

const TRAVELS: &[Motion] = &[
    told(
        "dot-at-formula",
        "[a {color} dot of radius {size} at x = 0.5 + {a} * cos({t}), y = 0.5 + {b} * sin({t}) {on}|a {color} dot (radius {size}) on the path x = 0.5 + {a} cos({t}), y = 0.5 + {b} sin({t}) {on}|a {color} circle of radius {size} whose center is (0.5 + {a} * cos({t}), 0.5 + {b} * sin({t})) {on}|\
         a moving {color} dot, radius {size}, center.x = 0.5 + {a} * cos({t}), center.y = 0.5 + {b} * sin({t}) {on}|a {color} disc with radius {size} at (0.5 + {a} cos {t}, 0.5 + {b} sin {t}) {on}|a {color} point, r = {size}, moving by x(t) = 0.5 + {a} cos({t}) and y(t) = 0.5 + {b} sin({t}) {on}|\
         a {color} ball of radius {size} with the position 0.5 + {a} * cos({t}) across and 0.5 + {b} * sin({t}) down {on}|a {color} spot of radius {size}, its x is 0.5 + {a} * cos({t}), its y is 0.5 + {b} * sin({t}) {on}|\
         ¶x = 0.5 + {a} * cos({t}), y = 0.5 + {b} * sin({t}). Draw a {color} dot of radius {size} there {on}|¶x(t) = 0.5 + {a} cos({t}), y(t) = 0.5 + {b} sin({t}), {color} dot, r = {size}, {back} background|\
         ¶I have the curve x = 0.5 + {a} cos({t}), y = 0.5 + {b} sin({t}) and want a {color} dot of radius {size} to run along it {on}|¶how do I draw a {color} dot (radius {size}) at x = 0.5 + {a} * cos({t}) and y = 0.5 + {b} * sin({t}) {on}|\
         ¶[background|bg]: {back}. dot: {color}, radius {size}. x: 0.5 + {a} * cos({t}). y: 0.5 + {b} * sin({t})|¶the center of a {color} circle, radius {size}, is 0.5 + {a} * cos({t}) in x and 0.5 + {b} * sin({t}) in y. The rest is {back}|\
         ¶parametric motion: (0.5 + {a} cos({t}), 0.5 + {b} sin({t})), {color} dot with radius {size} over {back}|¶please a {color} dot, radius {size}, it goes x = 0.5 + {a} cos({t}), y = 0.5 + {b} sin({t}), on {back}]",
        |slots, sampler| {
            let size = number("size", &[0.03, 0.04, 0.05, 0.06, 0.08, 0.1], slots, sampler);
            let wide = number("a", &[0.2, 0.25, 0.3, 0.3, 0.35, 0.4], slots, sampler);
            let tall = number("b", &[0.1, 0.15, 0.2, 0.25, 0.3, 0.3], slots, sampler);
            let (rate, angle) = if sampler.chance(0.45) {
                slots.value("t", vec!["t".into(), "time".into()]);
                (1.0, "time".to_string())
            } else {
                let k = *sampler.pick(&[0.5, 1.5, 2.0, 3.0, 4.0]);
                slots.value(
                    "t",
                    vec![format!("{k} * time"), format!("{k} t"), format!("{k}t")],
                );
                (k, format!("time * {}", float(k)))
            };
            let lines = format!(
                "let center = vec2<f32>(0.5 + {} * cos({angle}), 0.5 + {} * sin({angle}));\n\
                 let d = distance(uv, center);\nlet inside = step(d, {});",
                float(wide),
                float(tall),
                float(size)
            );
            Scene::new(lines, move |[x, y], time| {
                let (sin, cos) = (rate * time).sin_cos();
                disc(x - 0.5 - wide * cos, y - 0.5 - tall * sin, size)
            })
        },
    ),
    told(
        "dot-between-points",
        "[a {color} dot of radius {size} moving from {p} to {q} {how} {on}|a {color} dot (radius {size}) that goes from {p} to {q} {how} {on}|a {color} circle of radius {size} traveling from {p} to {q} {how} {on}|a {color} ball, radius {size}, on the way from {p} to {q} {how} {on}|\
         a moving {color} dot with radius {size}, start {p}, end {q}, {how} {on}|a {color} disc of radius {size} sliding from {p} to {q} {how} {on}|a {color} point of radius {size} on the straight line from {p} to {q} {how} {on}|a {color} dot with r = {size} that moves {how} from {p} to {q} {on}|\
         ¶a {color} dot of radius {size} on {back} moves from {p} to {q} {how}|¶move a {color} circle, radius {size}, from {p} to {q} {how}, background {back}|¶I want a {color} dot (radius {size}) to go from {p} to {q} {how} {on}|\
         ¶how do I move a {color} dot of radius {size} from {p} to {q} {how} {on}|¶[background|bg]: {back}. dot: {color}, radius {size}. from: {p}. to: {q}. {how}|¶start {p}, target {q}: a {color} dot of radius {size} flies there {how}. Everything else is {back}|\
         ¶{color} dot, r {size}, {p} -> {q}, {how}, {back} behind|¶please let run a {color} dot, radius {size}, from {p} until {q} {how} on {back}]",
        |slots, sampler| {
            let size = number("size", &[0.03, 0.05, 0.05, 0.08, 0.1], slots, sampler);
            let p = [
                sampler.decimal(0.1, 0.4, 0.1),
                sampler.decimal(0.1, 0.9, 0.1),
            ];
            let q = [
                sampler.decimal(0.6, 0.9, 0.1),
                sampler.decimal(0.1, 0.9, 0.1),
            ];
            for (name, [x, y]) in [("p", p), ("q", q)] {
                slots.value(
                    name,
                    vec![
                        format!("({x}, {y})"),
                        format!("({x}, {y})"),
                        format!("({x},{y})"),
                    ],
                );
            }
            let period = period(&PERIODS, slots, sampler);
            let kind = sampler.below(3);
            let (modifier, how, code) = match kind {
                0 => (
                    None,
                    "[and back, smoothly, in {seconds}|and back with a cosine in {seconds}|and smoothly back, {seconds} for both ways]",
                    format!("0.5 - 0.5 * cos({})", turn(period)),
                ),
                1 => (
                    Some("again"),
                    "[in {seconds} at constant speed, again and again from the start|evenly in {seconds}, then from the beginning again|at constant speed in a loop of {seconds}]",
                    gone(period),
                ),
                _ => (
                    Some("once"),
                    "[once in {seconds} at constant speed and staying there|within {seconds}, evenly, and then staying|in {seconds} at constant speed, only once]",
                    format!("saturate({})", over(period)),
                ),
            };
            slots.phrase("how", how);
            let lines = format!(
                "let center = mix({}, {}, {code});\nlet d = distance(uv, center);\nlet inside = step(d, {});",
                point(p),
                point(q),
                float(size)
            );
            Scene::new(lines, move |[x, y], time| {
                let share = match kind {
                    0 => (TAU / 2.0 * time / period).sin().powi(2),
                    1 => cycle(time, period)?,
                    _ => (time / period).min(1.0),
                };
                let [cx, cy] = [0, 1].map(|at: usize| p[at] + (q[at] - p[at]) * share);
                disc(x - cx, y - cy, size)
            })
            .with(modifier)
        },
    ),
    told(
        "figure-at-speed",
        "[a small {color} {noun} moving {way} at {rate} screens per second, coming back in on the other side {on}|a small {color} {noun} flying {way} with a speed of {rate} screens per second, wrapping around {on}|a small {color} {noun} that travels {way} by {rate} of the screen each second and starts over {on}|\
         a small {color} {noun} crossing the screen {way} at speed {rate}, again and again {on}|a small {color} {noun} going {way} at constant speed {rate}, in a loop over the screen {on}|a small {color} {noun} driving {way}, velocity {rate} screens a second, repeating {on}|\
         a small {color} {noun} moved {way} by {rate} per second with wrap-around {on}|a small {color} {noun} drifting {way}, {rate} screens per second, endless {on}|\
         ¶a small {color} {noun} moves {way}, {rate} screens per second. At the edge it starts over. Background {back}|¶I want a small {color} {noun} on {back} to move {way} forever with speed {rate} screens per second|\
         ¶how do I move a small {color} {noun} {way} at {rate} screens per second, in a loop {on}|¶[background|bg]: {back}. small {color} {noun}, velocity {rate} screens/s {way}, loops|\
         ¶small {color} {noun} goes {way}, {rate} per second, wraps, {back} behind|¶like a car on an endless road, a small {color} {noun} runs {way} at {rate} screens per second over {back}|\
         ¶position = fract({rate} * time) {way}, small {color} {noun} {on}|¶please a small {color} {noun} on {back}, it drives {way} with {rate} screens in a second and comes again]",
        |slots, sampler| {
            let shape = shape_of(SMALL, slots, sampler);
            let rate = number("rate", &[0.1, 0.2, 0.25, 0.3, 0.4, 0.5], slots, sampler);
            let (words, at) = *sampler.pick(&[
                ("[to the right|from left to right|right]", 0),
                ("[to the left|from right to left|left]", 1),
                ("[down|downward|from top to bottom]", 2),
                ("[up|upward|from bottom to top]", 3),
            ]);
            slots.phrase("way", words);
            let gone = format!("fract(time * {})", float(rate));
            let along = if at % 2 == 1 {
                format!("1.0 - {gone}")
            } else {
                gone
            };
            let place = if at < 2 {
                format!("uv - vec2<f32>({along}, 0.5)")
            } else {
                format!("uv - vec2<f32>(0.5, {along})")
            };
            let lines = inside(shape, "0.15", &place, "");
            Scene::new(lines, move |[x, y], time| {
                let gone = cycle(time, 1.0 / rate)?;
                let along = if at % 2 == 1 { 1.0 - gone } else { gone };
                let [cx, cy] = if at < 2 { [along, 0.5] } else { [0.5, along] };
                below((shape.level)([x - cx, y - cy], 0.15))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-shakes",
        "[a {color} {noun} shaking {way} by {swing} at {count} Hz {on}|a {color} {noun} that trembles {way}, amplitude {swing}, {count} times per second {on}|a {color} {noun} vibrating {way} with {count} Hz and an amplitude of {swing} {on}|a {color} {noun} that shakes {way}, {swing} to each side, {count} shakes per second {on}|\
         a {color} {noun} wobbling {way} by {swing}, {count} swings a second {on}|a nervous {color} {noun} that jitters {way} by a sine, {count} Hz, amplitude {swing} {on}|a {color} {noun} rattling {way}, frequency {count} Hz, amplitude {swing} {on}|a {color} {noun} oscillating {way} {count} times a second by {swing} {on}|\
         ¶a {color} {noun} on {back} shakes {way}, amplitude {swing}, {count} Hz|¶I want a {color} {noun} on {back} to shake {way} like a phone that rings: {swing} to each side, {count} times a second|\
         ¶how do I shake a {color} {noun} {way} by {swing} at {count} Hz {on}|¶0.5 + {swing} * sin(2 pi * {count} * time) {way} for the center of a {color} {noun} {on}|\
         ¶[background|bg]: {back}. {color} {noun}, shake {way}, amplitude {swing}, frequency {count} Hz|¶the {color} {noun} is cold and shivers {way}, {swing} each way, {count} times per second, {back} behind|\
         ¶{color} {noun}, shake {way}, {swing}, {count} Hz, {back}|¶please the {color} {noun} must vibrate {way}, {count} times in the second, {swing} far, on {back}]",
        |slots, sampler| {
            let shape = shape_of(PLAIN, slots, sampler);
            let swing = number("swing", &[0.02, 0.03, 0.05, 0.1], slots, sampler);
            let rate = motion::count(&[2, 3, 4, 5, 8, 10], slots, sampler);
            let upright = sampler.chance(0.4);
            slots.phrase(
                "way",
                if upright {
                    "[up and down|vertically]"
                } else {
                    "[left and right|horizontally|from side to side]"
                },
            );
            let shift = format!("{} * sin(6.2831853 * {} * time)", float(swing), float(rate));
            let place = if upright {
                format!("uv - vec2<f32>(0.5, 0.5 + {shift})")
            } else {
                format!("uv - vec2<f32>(0.5 + {shift}, 0.5)")
            };
            let lines = inside(shape, &float(shape.usual), &place, "");
            Scene::new(lines, move |[x, y], time| {
                let shift = swing * (TAU * rate * time).sin();
                let (x, y) = if upright {
                    (x, y - shift)
                } else {
                    (x - shift, y)
                };
                below((shape.level)([x - 0.5, y - 0.5], shape.usual))
            })
            .with(shape.kind)
        },
    ),
    told(
        "dot-around-square",
        "[a {color} dot running clockwise around a square path, one lap every {seconds}, from the top left corner {on}|a {color} dot that goes along the sides of a square, clockwise from the top left, {seconds} per round {on}|a small {color} dot on a square track from 0.2 to 0.8, starting top left, clockwise, lap time {seconds} {on}|\
         a {color} dot moving in a square, clockwise, beginning at the top left, {every} {on}|a {color} dot that walks right, down, left and up along a square, {seconds} for all four sides {on}|a {color} runner dot on a square course, first to the right along the top, {seconds} a lap {on}|\
         a {color} dot tracing a square clockwise from its top left corner {every} {on}|a {color} dot with a square orbit, clockwise from the top left, period {seconds} {on}|\
         ¶a {color} dot goes right, then down, then left, then up along a square, and again. One round takes {seconds}, background {back}|¶I want a {color} dot to run around a square on {back}, clockwise, it starts at the top left and needs {seconds} per round|\
         ¶how do I move a {color} dot along a square path {on}? clockwise from the top left corner, {seconds} per lap|¶[background|bg]: {back}. {color} dot, path: square (0.2 to 0.8), clockwise from top left, {seconds}|\
         ¶square path, {color} dot, {seconds} for the four sides, right first, {back} behind|¶a {color} guard dot walks along the four walls of a square, right, down, left, up, in {seconds}. The yard is {back}|\
         ¶please one {color} dot on {back} makes a square way: right, down, left, up, all in {seconds}|¶not a circle but a square orbit: {color} dot, from the top left to the right and on clockwise, {seconds} each round, on {back}]",
        |slots, sampler| {
            let period = period(&[2.0, 3.0, 4.0, 4.0, 6.0, 8.0, 10.0], slots, sampler);
            let lines = format!(
                "let side = 4.0 * {};\nlet x = 0.2 + 0.6 * (saturate(side) - saturate(side - 2.0));\n\
                 let y = 0.2 + 0.6 * (saturate(side - 1.0) - saturate(side - 3.0));\n\
                 let d = distance(uv, vec2<f32>(x, y));\nlet inside = step(d, 0.05);",
                gone(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let side = 4.0 * cycle(time, period)?;
                let part = side.fract();
                let [right, down] = match side as u32 {
                    0 => [part, 0.0],
                    1 => [1.0, part],
                    2 => [1.0 - part, 1.0],
                    _ => [0.0, 1.0 - part],
                };
                disc(x - 0.2 - 0.6 * right, y - 0.2 - 0.6 * down, 0.05)
            })
        },
    ),
    told(
        "circles-meet",
        "[two small {color} circles that move toward each other, meet in the middle and part again {every} {on}|two small {color} circles coming together in the center and going apart again {every} {on}|two small {color} discs, one from the left, one from the right, meeting in the middle {every} {on}|\
         a pair of small {color} circles that approach, overlap in the center and separate {every} {on}|two small {color} balls, 0.3 left and right of the center, which meet and return smoothly {every} {on}|two small {color} circles moving in mirror image to the middle and back {every} {on}|\
         two small {color} circles that merge in the middle and split again {every} {on}|two small {color} circles closing in on each other and drawing back {every} {on}|\
         ¶two small {color} circles on {back}, 0.3 left and right of the center. They meet in the middle and go back, smoothly, in {seconds}|¶I want two small {color} circles to come together and go apart again every {seconds}, on {back}|\
         ¶how do I let two small {color} circles meet in the middle and part again in {seconds}? {back} behind|¶[background|bg]: {back}. two small {color} circles, x = 0.5 - s and 0.5 + s, s = 0.15 + 0.15 * cos(2 pi * time / {n})|\
         ¶two {color} balls kiss: from 0.3 left and right they glide to the center and back in {seconds}, {back} all around|¶small {color} circles, two of them, meet and separate, period {seconds}, {back}|\
         ¶please two small {color} circles on {back}, from left and right to the middle and back again, {seconds} for it|¶cell division backwards and forwards: two small {color} circles join in the center and part again, {seconds} per cycle, on {back}]",
        |slots, sampler| {
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let shift = 0.15 + 0.15 * cos({});\nlet x = abs(uv.x - 0.5) - shift;\n\
                 let d = length(vec2<f32>(x, uv.y - 0.5));\nlet inside = step(d, 0.15);",
                turn(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let shift = 0.3 * (TAU / 2.0 * time / period).cos().powi(2);
                let near = |center: f64| (x - center).hypot(y - 0.5);
                below(near(0.5 - shift).min(near(0.5 + shift)) - 0.15)
            })
        },
    ),
];
