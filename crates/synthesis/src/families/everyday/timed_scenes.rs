//! Bars, moons, lamps, planets, boards and lines that move in told times.

use std::f64::consts::TAU;

use super::motion::cycle;
use crate::code::float;
use crate::families::animation_table::{all, disc, phase};
use crate::families::divided::several;
use crate::families::effects::Rgb;
use crate::families::layers::{PaintRule, View, below, turned, whole};
use crate::families::motion::{
    self, Motion, Scene, count, number, over, own, pair, period, seconds, told, turn,
};
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    motion::families_of(SCENES)
        .into_iter()
        .chain(motion::families_of(SIGNS))
        .collect()
}

const PERIODS: [f64; 8] = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0];

/// The direction of an orbit, clockwise when none is told: the sign of its angle. Fills the slot `way`.
fn course(slots: &mut Slots, sampler: &mut Sampler) -> (&'static str, f64) {
    let kind = sampler.below(4);
    slots.phrase(
        "way",
        match kind {
            0 => "[counterclockwise|counter-clockwise|anticlockwise]",
            1 => "clockwise",
            _ => "",
        },
    );
    if kind == 0 { ("-", -1.0) } else { ("", 1.0) }
}

const SCENES: &[Motion] = &[
    told(
        "equalizer-bars-counted",
        "[{count} {color} equalizer bars {speed} {on}|an equalizer with {count} {color} bars {speed} {on}|{count} {color} audio bars going up and down {speed} {on}|a music visualizer of {count} {color} bars {speed} {on}|\
         a {color} spectrum analyzer with {count} bars {speed} {on}|{count} dancing {color} sound bars {speed} {on}|{count} {color} music bars that rise and fall out of step {speed} {on}|a graphic equalizer, {count} bars in {color} {speed} {on}|\
         a {color} eq display, {count} columns {speed} {on}|\
         ¶equalizer, {count} bars, {color} on {back} {speed}|¶I want {count} equalizer bars {on}. They are {color} and dance {speed}|¶on {back}, an equalizer {speed}: {count} columns in {color}|\
         ¶how do I animate {count} equalizer bars in {color} {speed}? The background is {back}|¶[background|bg]: {back}. audio bars: {color}, {count} of them, moving up and down {speed}|\
         ¶like on an old stereo, {count} bars in {color} jump up and down {speed}, {back} behind them|¶music visualizer without music: {count} {color} bars over {back} {speed}|\
         ¶my player needs bars that dance, {count} side by side, color {color}, the rest {back} {speed}|¶please equalizer with {count} bars, bars {color}, background {back} {speed}]",
        |slots, sampler| {
            let bars = count(&[4, 5, 6, 8, 8, 10, 16, 20, 24, 32], slots, sampler);
            let lines = format!(
                "let column = floor(uv.x * {0});\nlet height = 0.5 + 0.4 * sin(time * 3.0 + column * 2.0);\n\
                 let inside = step(1.0 - uv.y, height) * step(fract(uv.x * {0}), 0.8);",
                float(bars)
            );
            Scene::new(lines, move |[x, y], time| {
                let column = whole(x * bars)?;
                let height = 0.5 + 0.4 * (time * 3.0 + column * 2.0).sin();
                all(&[below(1.0 - y - height), below(x * bars - column - 0.8)])
            })
        },
    ),
    told(
        "moon-through-phases",
        "[a {color} moon going through its phases {every}, new moon first {on}|a {color} moon whose phases change over time, from new moon to full moon and back in {seconds} {on}|the phases of a {color} moon {every}, waxing from the right, starting with new moon {on}|\
         a {color} moon waxing and waning {every}, new at the start, lit from the right first {on}|an animated {color} moon, one month takes {seconds}, beginning at new moon {on}|a {color} lunar cycle of {seconds}, new moon, first quarter, full moon, last quarter {on}|\
         a {color} moon that grows from the right to full and then shrinks to the left {every} {on}|moon phases over time in {color}, {seconds} from new moon to new moon {on}|\
         ¶show the phases of the moon. It is {color} on {back}, a whole cycle takes {seconds} and begins with the new moon|¶on {back}, a {color} moon. New moon at the start, full moon in the middle, new moon after {seconds}, it grows from the right|\
         ¶how do I animate moon phases {on}? The moon is {color}, new at first, one cycle in {seconds}|¶[background|bg]: {back}. moon: {color}, radius 0.3. phases: new, first quarter, full, last quarter, {seconds} in all|\
         ¶one month in {seconds}: a {color} moon in the {back} sky waxes from the right side and wanes|¶lunar phases, {color} disc over {back}, T = {n} s, t = 0 is new moon|\
         ¶the lit part of a {color} moon becomes bigger from the right, is full, then goes away to the left, all in {seconds}. Sky: {back}|¶please moon that changes from new to full to new in {seconds}, {color} moon, {back} night]",
        |slots, sampler| {
            let period = period(&[2.0, 4.0, 5.0, 6.0, 8.0, 10.0, 20.0], slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet age = fract({});\nlet side = select(-1.0, 1.0, age < 0.5);\n\
                 let edge = cos(6.2831853 * age) * sqrt(max(0.09 - p.y * p.y, 0.0));\n\
                 let inside = step(edge, side * p.x) * step(length(p), 0.3);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let age = cycle(time, period)?;
                let (x, y) = (x - 0.5, y - 0.5);
                let edge = (TAU * age).cos() * (0.09 - y * y).max(0.0).sqrt();
                let lit = if age < 0.5 { x - edge } else { -x - edge };
                all(&[disc(x, y, 0.3), below(-lit)])
            })
        },
    ),
    told(
        "line-to-and-fro",
        "[a {color} line of half width {width} that goes {way} and back {every} at constant speed {on}|a {color} line moving {way} and back again evenly in {seconds}, half width {width} {on}|a {color} scanner line, half width {width}, {way} and back at an even pace {every} {on}|\
         a {color} bar (half width {width}) running {way} and then back, {seconds} for both ways, no slowing down {on}|a {color} line sweeping {way} and returning at the same speed, {seconds} per round trip, half width {width} {on}|\
         a {color} scan line to and fro, first {way}, {seconds} for there and back, half width {width} {on}|a ping-pong {color} line, half width {width}, {way} and back, triangle wave of {seconds} {on}|\
         ¶a {color} line {on} goes {way}, turns around at the edge and comes back. Both together take {seconds}, its half width is {width}|¶on {back}, a line to and fro: first {way}, then back, {seconds} in all, {color}, half width {width}|\
         ¶how do I move a {color} line {way} and back in {seconds}, evenly, half width {width}, on {back}|¶[background|bg]: {back}. line: {color}, half width {width}. motion: {way} and back, {seconds}, linear|\
         ¶like the light of a scanner, a {color} line (half width {width}) runs {way} and back in {seconds}, {back} elsewhere|¶triangle wave, T = {n} s, drives a {color} line {way} and back, half width {width}, {back} behind|\
         ¶in {seconds} from one edge to the other and back, starting {way}: a line, {width} in half width, {color} over {back}|¶please {color} line, half width {width}, it goes {way}, then back with the same speed, both {seconds}, on {back}]",
        |slots, sampler| {
            let width = number("width", &[0.01, 0.02, 0.02, 0.03, 0.05], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let down = sampler.chance(0.4);
            let (words, place) = if down {
                ("[from top to bottom|from the top to the bottom]", "uv.y")
            } else {
                ("[from left to right|from the left to the right]", "uv.x")
            };
            slots.phrase("way", words);
            let lines = format!(
                "let center = 1.0 - abs(2.0 * fract({}) - 1.0);\nlet inside = step(abs({place} - center), {});",
                over(period),
                float(width)
            );
            Scene::new(lines, move |[x, y], time| {
                let gone = phase(time / period);
                let center = if gone < 0.5 {
                    2.0 * gone
                } else {
                    2.0 - 2.0 * gone
                };
                let along = if down { y } else { x };
                below((along - center).abs() - width)
            })
            .with(down.then_some("downward"))
        },
    ),
    pair(
        "board-turns-every",
        "[a {count} by {count} checkerboard of {color} and {color2} rotating {way} once every {seconds}|a checkerboard in {color} and {color2}, {count} by {count}, that turns {way} around the center {every}|a rotating {count} x {count} chessboard, {color} and {color2}, one turn {way} in {seconds}|\
         a spinning {color} and {color2} checkerboard with {count} cells across, {seconds} per turn {way}|a {color}/{color2} checker pattern, {count} cells per side, going round {way} once in {seconds}|a {count} by {count} chessboard of {color} and {color2} spinning {way}, a full turn takes {seconds}|\
         a turning checkered pattern, {count} fields across, {color} first and {color2} second, {way}, period {seconds}|\
         ¶rotate a {color} and {color2} checkerboard {way} once every {seconds}. It has {count} by {count} cells|¶I have a checkerboard, {count} by {count}, {color} and {color2}. Let it turn {way}, {seconds} per turn|\
         ¶how do I spin a {count} by {count} checkerboard of {color} and {color2} {way} in {seconds} around the center|¶pattern: checkerboard, {count} x {count}, {color} and {color2}. rotation: {way}, {seconds} per turn|\
         ¶one turn {way} in {seconds}: the whole chessboard, {count} by {count}, {color} and {color2}|¶the dance floor is a {color} and {color2} checkerboard, {count} cells each way, and it goes round {way} in {seconds}|\
         ¶checkers {count} x {count}, {color}/{color2}, spin {way}, T = {n} s|¶please the chessboard {color} and {color2}, with {count} fields in each row, turns {way} one time in {seconds}]",
        |slots, sampler| {
            let cells = count(&[4, 6, 8, 8, 10, 12, 16], slots, sampler);
            let period = period(&[4.0, 5.0, 6.0, 8.0, 10.0, 20.0], slots, sampler);
            let clockwise = sampler.chance(0.55);
            let (words, matrix, sign) = if clockwise {
                ("clockwise", "mat2x2<f32>(c, -s, s, c)", 1.0)
            } else {
                (
                    "[counterclockwise|counter-clockwise|anticlockwise]",
                    "mat2x2<f32>(c, s, -s, c)",
                    -1.0,
                )
            };
            slots.phrase("way", words);
            let lines = format!(
                "let angle = {};\nlet c = cos(angle);\nlet s = sin(angle);\n\
                 let cell = floor({matrix} * (uv - vec2<f32>(0.5, 0.5)) * {});\nlet t = abs(cell.x + cell.y) % 2.0;",
                turn(period),
                float(cells)
            );
            Scene::new(lines, move |[x, y], time| {
                let [x, y] = turned([x - 0.5, y - 0.5], sign * TAU * time / period);
                let (column, row) = (whole(x * cells)?, whole(y * cells)?);
                Some((column + row).rem_euclid(2.0))
            })
            .with((!clockwise).then_some("counterclockwise"))
        },
    ),
];

/// Discs with colors of their own on a background, the last one on top: centers by the time, radii and colors.
fn discs(
    back: Rgb,
    places: impl Fn(f64) -> [[f64; 2]; 2] + Send + Sync + 'static,
    sizes: [f64; 2],
    colors: [Rgb; 2],
) -> PaintRule {
    Box::new(move |View { uv: [x, y], time }| {
        let mut color = back;
        for (at, [cx, cy]) in places(time).into_iter().enumerate() {
            if disc(x - cx, y - cy, sizes[at])? > 0.5 {
                color = colors[at];
            }
        }
        Some(color)
    })
}

const SIGNS: &[Motion] = &[
    own(
        "sun-and-planet",
        "[a {color} sun of radius {big} with a {color2} planet of radius {small} orbiting it {way} at distance {away} {every}, on {back}|a {color2} planet (radius {small}) that circles a {color} sun (radius {big}) {way}, distance {away}, {seconds} per orbit, {back} space|\
         a {color} disc of radius {big} in the center and a {color2} disc of radius {small} going around it {way} at distance {away} {every}, on {back}|a {back} sky with a {color} sun, radius {big}, and a {color2} planet, radius {small}, that goes around it {way} at radius {away} once every {seconds}|\
         a little solar system on {back}: {color} sun with radius {big}, {color2} planet with radius {small}, orbit {way} of radius {away}, one year is {seconds}|a {color2} moon of radius {small} running {way} around a {color} earth of radius {big}, {away} away, {seconds} per round, on {back}|\
         ¶a {color} sun, radius {big}, in the middle of {back} space. A {color2} planet, radius {small}, goes around it {way}, distance {away}, {seconds} for one year|¶on {back}: the planet is {color2} and has radius {small}, the sun is {color} and has radius {big}. Orbit {way}, radius {away}, {seconds}|\
         ¶how do I make a {color2} planet (radius {small}) orbit {way} around a {color} sun (radius {big})? Distance {away}, {seconds} per turn, {back} behind|¶[background|bg]: {back}. sun: {color}, radius {big}, center. planet: {color2}, radius {small}. orbit: {way}, radius {away}, {seconds}|\
         ¶every {seconds} the {color2} planet, radius {small}, makes one round {way} at {away} from the center of the {color} sun, radius {big}, in {back} space|¶for school: the earth goes {way} around the sun in {seconds}. Earth {color2}, radius {small}, {away} from the sun, which is {color} with radius {big}, space {back}|\
         ¶please sun {color} with radius {big}, planet {color2} with radius {small} goes {way} around in {seconds}, distance {away}, background {back}]",
        |slots, sampler| {
            let [back, sun, planet] = several(slots, ["back", "color", "color2"], sampler);
            let big = number("big", &[0.1, 0.12, 0.15], slots, sampler);
            let small = number("small", &[0.03, 0.04, 0.05], slots, sampler);
            let away = number("away", &[0.25, 0.3, 0.35, 0.4], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let (minus, sign) = course(slots, sampler);
            let lines = format!(
                "let background = {};\nlet angle = {minus}{};\nlet orbit = vec2<f32>(cos(angle), sin(angle)) * {};\n\
                 let p = uv - vec2<f32>(0.5, 0.5);\nlet sun = mix(background, {}, step(length(p), {}));\n\
                 let color = mix(sun, {}, step(distance(p, orbit), {}));",
                back.code,
                turn(period),
                float(away),
                sun.code,
                float(big),
                planet.code,
                float(small)
            );
            let [back, sun, planet]: [Rgb; 3] =
                [back, sun, planet].map(|color| color.rgb.map(f64::from));
            let places = move |time: f64| {
                let (sin, cos) = (sign * TAU * time / period).sin_cos();
                [[0.5, 0.5], [0.5 + away * cos, 0.5 + away * sin]]
            };
            (lines, discs(back, places, [big, small], [sun, planet]))
        },
    ),
    own(
        "two-dots-opposite",
        "[a {color} dot and a {color2} dot opposite each other orbiting the center {way} at distance {away} {every}, the {color} one starts right, radius {size}, on {back}|two dots of radius {size} on {back}, {color} starting right and {color2} starting left, circling the center {way} at distance {away} {every}|\
         a {back} screen with two dots of radius {size} that chase each other {way} around the center, radius {away}, {seconds} per lap, {color} from the right, {color2} from the left|a pair of dots, radius {size}, going round {way} at distance {away} in {seconds} on {back}, {color2} beginning left, {color} beginning right|\
         a {color2} dot that starts left and a {color} dot that starts right, both radius {size}, running {way} on a circle of radius {away} in {seconds}, {back} behind|a two-dot spinner on {back}, {color} at the right and {color2} at the left at first, dot radius {size}, circle radius {away}, {seconds} per turn {way}|\
         ¶two dots circle the center of a {back} screen {way} and stay opposite. {color} begins right, {color2} left, radius {size}, distance {away}, {seconds} per round|¶on {back}: dots of radius {size}, one {color2} (left at t = 0), one {color} (right at t = 0), orbit {way} with radius {away} in {seconds}|\
         ¶how do I let a {color} and a {color2} dot orbit opposite each other {way}? Radius {size}, distance {away}, {seconds}, {color} starts on the right, {back} background|¶[background|bg]: {back}. dot 1: {color}, starts right. dot 2: {color2}, starts left. both radius {size}, orbit {away}, {way}, {seconds}|\
         ¶they chase but never catch: a {color} dot from the right and a {color2} dot from the left, {way} around the center, radius {size}, {away} from it, {seconds} a lap, on {back}|¶please two dots (radius {size}), {color} right and {color2} left at begin, they turn {way} around the middle, {away} far, in {seconds}, on {back}]",
        |slots, sampler| {
            let [back, first, second] = several(slots, ["back", "color", "color2"], sampler);
            let size = number("size", &[0.04, 0.05, 0.05, 0.06, 0.08, 0.1], slots, sampler);
            let away = number("away", &[0.15, 0.2, 0.25, 0.3, 0.35], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let (minus, sign) = course(slots, sampler);
            let lines = format!(
                "let background = {};\nlet angle = {minus}{};\nlet orbit = vec2<f32>(cos(angle), sin(angle)) * {};\n\
                 let p = uv - vec2<f32>(0.5, 0.5);\nlet one = mix(background, {}, step(distance(p, orbit), {size_text}));\n\
                 let color = mix(one, {}, step(distance(p, -orbit), {size_text}));",
                back.code,
                turn(period),
                float(away),
                first.code,
                second.code,
                size_text = float(size)
            );
            let [back, first, second]: [Rgb; 3] =
                [back, first, second].map(|color| color.rgb.map(f64::from));
            let places = move |time: f64| {
                let (sin, cos) = (sign * TAU * time / period).sin_cos();
                [1.0, -1.0].map(|side| [0.5 + side * away * cos, 0.5 + side * away * sin])
            };
            (lines, discs(back, places, [size, size], [first, second]))
        },
    ),
    own(
        "traffic-light-times",
        "[a traffic light with {a} of red, {b} of green and {c} of yellow|a traffic light that is red for {a}, green for {b} and yellow for {c}, in a loop|traffic lights, red {a}, then green {b}, then yellow {c}|a working traffic light whose red lasts {a}, green {b} and yellow {c}|\
         a stoplight with its own times: {a} red, {b} green, {c} yellow, dim lamps otherwise|a traffic signal on black, red lit for {a}, green for {b}, yellow for {c}|a vertical traffic light, phases red {a}, green {b}, yellow {c}|\
         ¶traffic light: red {a}, green {b}, yellow {c}, repeat|¶I want a traffic light. First red for {a}, then green for {b}, then yellow for {c}, and again red|\
         ¶how do I make a traffic light that shows red for {a}, green for {b} and yellow for {c}|¶yellow lasts {c}, green {b}, red {a}: a traffic light, order red, green, yellow, starts red|\
         ¶three lamps, red over yellow over green, on black. One is lit, the others are dim: {a} red, {b} green, {c} yellow, loop|¶for my toy street a traffic light: green stays {b}, red {a} and yellow {c}, it begins with red, then green, then yellow|\
         ¶please traffic light with red {a}, after it green {b}, after it yellow {c}, and from the start]",
        |slots, sampler| {
            let red = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 6.0]);
            let green = *sampler.pick(&[2.5, 3.0, 4.0, 5.0, 8.0]);
            let yellow = *sampler.pick(&[0.5, 1.0, 1.5]);
            for (name, value) in [("a", red), ("b", green), ("c", yellow)] {
                slots.value(name, seconds(value));
            }
            let (second, third) = (red + green, red + green + yellow);
            let lines = format!(
                "let phase = time % {};\nlet is_green = phase >= {} && phase < {second_text};\n\
                 let red = step(distance(uv, vec2<f32>(0.5, 0.2)), 0.12) * select(0.2, 1.0, phase < {1});\n\
                 let yellow = step(distance(uv, vec2<f32>(0.5, 0.5)), 0.12) * select(0.2, 1.0, phase >= {second_text});\n\
                 let green = step(distance(uv, vec2<f32>(0.5, 0.8)), 0.12) * select(0.2, 1.0, is_green);\n\
                 let color = vec3<f32>(red + yellow, yellow + green, 0.0);",
                float(third),
                float(red),
                second_text = float(second)
            );
            let rule: PaintRule = Box::new(move |View { uv: [x, y], time }| {
                let gone = third * cycle(time, third)?;
                // Which lamp is lit: 0 red, 1 green, 2 yellow.
                let lit = below(red - gone)? + below(second - gone)?;
                let lamp = |height: f64, number: f64| {
                    let light = if lit == number { 1.0 } else { 0.2 };
                    disc(x - 0.5, y - height, 0.12).map(|share| share * light)
                };
                let (red, yellow, green) = (lamp(0.2, 0.0)?, lamp(0.5, 2.0)?, lamp(0.8, 1.0)?);
                Some([red + yellow, yellow + green, 0.0])
            });
            (lines, rule)
        },
    ),
];
