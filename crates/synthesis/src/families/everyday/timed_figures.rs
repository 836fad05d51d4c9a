//! Plain figures that rock, tick, orbit, hop, stretch and change their colors in told times.

use std::f64::consts::{PI, TAU};

use super::centered_figures::{
    CIRCLE, CROSS, DIAMOND, RING, SQUARE, STAR, Shape, TRIANGLE, drawn, shape_of,
};
use super::motion::{cycle, gone};
use crate::code::float;
use crate::color::Color;
use crate::families::animation_table::{all, phase};
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend};
use crate::families::layers::{PaintRule, View, below, turned};
use crate::families::motion::{
    self, Motion, Scene, count, number, over, own, period, seconds, ticks, told, turn,
};
use crate::sampler::Sampler;
use crate::task::Family;
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    motion::families_of(MOTIONS)
        .into_iter()
        .chain(motion::families_of(COLORS))
        .collect()
}

const PERIODS: [f64; 8] = [1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 6.0, 0.5];

const CENTERED: &str = "uv - vec2<f32>(0.5, 0.5)";

/// What is seen to turn.
const TURNED: &[Shape] = &[SQUARE, TRIANGLE, STAR, DIAMOND, CROSS];

/// What is small where it travels.
const SMALL: &[Shape] = &[SQUARE, DIAMOND, TRIANGLE, STAR];

const PLAIN: &[Shape] = &[CIRCLE, SQUARE, TRIANGLE, RING, DIAMOND, STAR, CROSS];

/// Whether it goes clockwise, which it does not when nothing is told; fills the slot `way`.
fn clockwise(slots: &mut Slots, sampler: &mut Sampler) -> bool {
    let kind = sampler.below(5);
    let way = match kind {
        0 | 1 => "clockwise",
        2 => "[counterclockwise|counter-clockwise|anticlockwise]",
        _ => "",
    };
    slots.phrase("way", way);
    kind < 2
}

/// A figure that is turned by an angle.
fn rotated(
    shape: &'static Shape,
    clockwise: bool,
    angle: &str,
    rule: impl Fn(f64) -> Option<f64> + Send + Sync + 'static,
) -> Scene {
    let (matrix, sign) = if clockwise {
        ("mat2x2<f32>(c, -s, s, c)", 1.0)
    } else {
        ("mat2x2<f32>(c, s, -s, c)", -1.0)
    };
    let lines = format!(
        "let angle = {angle};\nlet c = cos(angle);\nlet s = sin(angle);\n{}\nlet inside = step(d, 0.0);",
        drawn(
            shape,
            &float(shape.usual),
            &format!("{matrix} * ({CENTERED})")
        )
    );
    Scene::new(lines, move |[x, y], time| {
        let place = turned([x - 0.5, y - 0.5], sign * rule(time)?);
        below((shape.level)(place, shape.usual))
    })
    .with(shape.kind)
}

const MOTIONS: &[Motion] = &[
    told(
        "figure-rocks-every",
        "[a {color} {noun} rocking back and forth by {degrees} degrees {every} {on}|a {color} {noun} that tilts {degrees} degrees to each side {every} {on}|a {color} {noun} swaying around its center by {degrees} degrees {every} {on}|\
         a {color} {noun} that wiggles, {degrees}° to the right and {degrees}° to the left, one wiggle in {seconds} {on}|a {color} {noun} rotating to and fro by {degrees} degrees {every} {on}|a rocking {color} {noun}, amplitude {degrees} degrees, period {seconds} {on}|\
         a {color} {noun} tilting left and right by at most {degrees} degrees {every} {on}|a {color} {noun} at the angle {degrees} degrees * sin(2 pi * time / {n}) {on}|a {color} {noun} that swings {degrees}° each way around its middle {every} {on}|\
         ¶rock a {color} {noun} by {degrees} degrees to each side, {seconds} there and back, background {back}|¶on {back}, a {noun} that tilts to and fro. Color {color}, {degrees} degrees each way, {seconds} per cycle|\
         ¶how do I make a {color} {noun} wiggle by {degrees} degrees every {seconds}? It turns around its center, the background is {back}|¶[background|bg]: {back}. {noun}: {color}. rocking: +-{degrees} degrees, sine, period {seconds}|\
         ¶angle = radians({degrees}) * sin(2 pi * time / {n}) for a {color} {noun} in the middle, {back} behind|¶the {noun} says no: it tilts {degrees} degrees one way, then the other, in {seconds}. It is {color}, the rest {back}|\
         ¶every {seconds} my {color} {noun} should rock once, {degrees} degrees right and left, with {back} behind it|¶please {noun} in {color} on {back}, it does not turn full, only {degrees} degrees right and left, period {seconds}]",
        |slots, sampler| {
            let shape = shape_of(TURNED, slots, sampler);
            let degrees = number("degrees", &[10.0, 15.0, 20.0, 30.0, 45.0], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let angle = format!("radians({}) * sin({})", float(degrees), turn(period));
            rotated(shape, true, &angle, move |time| {
                Some(degrees.to_radians() * (TAU * time / period).sin())
            })
        },
    ),
    told(
        "figure-turns-in-steps",
        "[a {color} {noun} that turns {way} by {degrees} degrees every {seconds}, in jumps {on}|a {color} {noun} ticking around {way}, a jump of {degrees} degrees every {seconds} {on}|a {color} {noun} rotating {way} in steps of {degrees} degrees, one step each {seconds} {on}|\
         a {color} {noun} that jerks {way} by {degrees}° once every {seconds} and stands still in between {on}|a stepwise rotating {color} {noun} {way}, {degrees} degrees per step, a step every {seconds} {on}|a {color} {noun} clicking {way} by {degrees} degrees like a ratchet, one click per {seconds} {on}|\
         a {color} {noun} at the angle {degrees} degrees * floor(time / {n}) {way} {on}|a {color} {noun} turned {way} by {degrees} degrees more every {seconds}, without a smooth motion {on}|\
         ¶every {seconds} the {color} {noun} jumps {degrees} degrees {way}, then it rests. Background {back}|¶on {back}: a {noun}, {color}, rotates {way} in hard steps, {degrees} degrees per {seconds}|\
         ¶how do I turn a {color} {noun} {way} in steps of {degrees} degrees, one every {seconds}, not smoothly, on {back}|¶[background|bg]: {back}. {noun}: {color}. rotation: {way}, {degrees} degrees each {seconds}, stepped|\
         ¶angle = radians({degrees}) * floor(time / {n}), {color} {noun} {way}, {back} behind|¶tick, tick: my {color} {noun} moves on by {degrees} degrees {way} with every tick, a tick is {seconds}, around it {back}|\
         ¶like the hand of a station clock the {noun} jumps on {way} {degrees} degrees in each {seconds}. {color} on {back}|¶please the {color} {noun} turns not smooth but every {seconds} {degrees} degrees {way} at once, behind {back}]",
        |slots, sampler| {
            let shape = shape_of(TURNED, slots, sampler);
            let degrees = number("degrees", &[10.0, 15.0, 20.0, 30.0, 50.0], slots, sampler);
            let period = period(&[0.5, 1.0, 1.0, 2.0, 3.0], slots, sampler);
            let is_clockwise = clockwise(slots, sampler);
            let angle = format!("radians({}) * floor({})", float(degrees), over(period));
            rotated(shape, is_clockwise, &angle, move |time| {
                Some(degrees.to_radians() * ticks(time / period)?)
            })
        },
    ),
    told(
        "figure-turns-after",
        "[a {color} {noun} that stands still for {wait} and then turns {way} once every {seconds} {on}|a {color} {noun} that starts turning {way} after {wait}, {seconds} per turn {on}|a {color} {noun} rotating {way} from t = {w} on, one turn in {seconds} {on}|\
         a {color} {noun}, at rest for the first {wait}, then spinning {way} with {seconds} per turn {on}|a {color} {noun} whose rotation {way} begins after {wait}, a full turn takes {seconds} {on}|a {color} {noun} with a delay of {wait} before it spins {way} once per {seconds} {on}|\
         a {color} {noun} waiting {wait} before it goes round {way}, one round in {seconds} {on}|a {color} {noun} turned {way} by 2 pi * max(time - {w}, 0) / {n} {on}|\
         ¶nothing moves for {wait}. Then the {color} {noun} begins to turn {way}, {seconds} for each turn, {back} behind|¶on {back}, a {noun} in {color}. wait {wait}, then spin {way}, {seconds} per turn|\
         ¶how do I let a {color} {noun} start rotating {way} only after {wait}? One turn takes {seconds}, the background is {back}|¶[background|bg]: {back}. {noun}: {color}. delay: {wait}. then rotation {way}, {seconds} per turn|\
         ¶one turn {way} needs {seconds}, but the {color} {noun} on {back} starts only when {wait} are over|¶angle = 2 pi * max(0, time - {w}) / {n} {way}, {color} {noun} {on}|\
         ¶my {color} {noun} sleeps {wait} and after that it spins {way} forever, once in {seconds}. The screen is {back}|¶please {color} {noun} on {back}, first {wait} no motion, after it turns {way}, each turn {seconds}]",
        |slots, sampler| {
            let shape = shape_of(TURNED, slots, sampler);
            let wait = *sampler.pick(&[1.0, 2.0, 3.0, 5.0]);
            slots.value("wait", seconds(wait));
            slots.text("w", wait.to_string());
            let period = period(&[4.0, 6.0, 8.0, 10.0], slots, sampler);
            let is_clockwise = clockwise(slots, sampler);
            let angle = format!(
                "6.2831853 * max(time - {}, 0.0) / {}",
                float(wait),
                float(period)
            );
            rotated(shape, is_clockwise, &angle, move |time| {
                Some(TAU * (time - wait).max(0.0) / period)
            })
        },
    ),
    told(
        "figure-orbits-every",
        "[a small {color} {noun} orbiting the center {way} at a distance of {away} {every} {on}|a small {color} {noun} going around the center {way}, {away} away from it, once every {seconds} {on}|a small {color} {noun} circling the middle {way} at radius {away}, {seconds} per round {on}|\
         a small {color} {noun} on a circular path {way} of radius {away} {every} {on}|a small {color} {noun} in an orbit {way} of radius {away}, one lap in {seconds} {on}|a small {color} {noun} that runs {way} around the middle in {seconds}, {away} from it {on}|\
         a small {color} {noun} which revolves around the center {way}, period {seconds}, radius {away} {on}|a small {color} {noun} at center + {away} * (cos, sin) of 2 pi * time / {n} {way} {on}|\
         ¶a small {color} {noun} circles the center {way}. It is {away} away and needs {seconds} for a round, {back} behind|¶on {back}, a small {noun} goes round the middle {way}. Orbit radius {away}, {seconds} per orbit, color {color}|\
         ¶how do I make a small {color} {noun} orbit the center {way} in {seconds} at distance {away}? The screen is {back}|¶[background|bg]: {back}. small {noun}, {color}. orbit: {way}, radius {away}, period {seconds}|\
         ¶in {seconds} once around the middle {way}: a small {color} {noun}, radius of the path {away}, on {back}|¶the small {noun} is a satellite. It is {color}, its orbit {way} takes {seconds} and has the radius {away}, space is {back}|\
         ¶orbit {way}, r = {away}, T = {n} s, small {color} {noun}, {back} behind|¶please small {noun} with color {color}, it goes {way} around the center in {seconds}, far {away}, the rest {back}]",
        |slots, sampler| {
            let shape = shape_of(SMALL, slots, sampler);
            let away = number("away", &[0.2, 0.25, 0.3, 0.35], slots, sampler);
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
                "let angle = {sign}{};\nlet orbit = vec2<f32>(cos(angle), sin(angle)) * {};\n{}\nlet inside = step(d, 0.0);",
                turn(period),
                float(away),
                drawn(shape, "0.15", &format!("{CENTERED} - orbit"))
            );
            Scene::new(lines, move |[x, y], time| {
                let (sin, cos) = (direction * TAU * time / period).sin_cos();
                below((shape.level)(
                    [x - 0.5 - away * cos, y - 0.5 - away * sin],
                    0.15,
                ))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-swings-every",
        "[a small {color} {noun} sliding {way} by {swing} {every} {on}|a small {color} {noun} moving {way}, {swing} from the center at most, {every} {on}|a small {color} {noun} swinging {way} with an amplitude of {swing} and a period of {seconds} {on}|\
         a small {color} {noun} that goes {way} as a sine, amplitude {swing}, once every {seconds} {on}|a small {color} {noun} gliding {way} smoothly by {swing}, {seconds} for there and back {on}|a small {color} {noun} oscillating {way} by {swing} {every} {on}|\
         a small {color} {noun} drifting {way}, one cycle in {seconds}, {swing} to each side {on}|a small {color} {noun} moved {way} by {swing} * sin(2 pi * time / {n}) {on}|\
         ¶move a small {color} {noun} {way}. One cycle takes {seconds}, it gets {swing} away from the center, {back} behind|¶on {back}, a small {noun} in {color} slides {way}, amplitude {swing}, {seconds} per cycle|\
         ¶how do I slide a small {color} {noun} {way} by {swing} every {seconds} {on}|¶[background|bg]: {back}. small {noun}: {color}. motion: {way}, sine, {seconds}, amplitude {swing}|\
         ¶0.5 + {swing} * sin(2 pi * time / {n}), {way}, small {color} {noun}, {back} behind|¶in {seconds} there and back, {way}, {swing} each way: a small {color} {noun} over {back}|\
         ¶my small {noun} should swing {way} around the middle of the screen, {swing} far, and be back after {seconds}. It is {color}, the screen {back}|¶please a small {color} {noun} goes {way} in {seconds} with {swing} to both sides, background is {back}]",
        |slots, sampler| {
            let shape = shape_of(SMALL, slots, sampler);
            let swing = number("swing", &[0.1, 0.15, 0.2, 0.25, 0.3], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let upright = sampler.chance(0.45);
            let (way, place) = if upright {
                (
                    "[up and down|up and down|vertically]",
                    "uv - vec2<f32>(0.5, 0.5 + shift)",
                )
            } else {
                (
                    "[left and right|left and right|from side to side|horizontally]",
                    "uv - vec2<f32>(0.5 + shift, 0.5)",
                )
            };
            slots.phrase("way", way);
            let lines = format!(
                "let shift = {} * sin({});\n{}\nlet inside = step(d, 0.0);",
                float(swing),
                turn(period),
                drawn(shape, "0.15", place)
            );
            Scene::new(lines, move |[x, y], time| {
                let shift = swing * (TAU * time / period).sin();
                let place = if upright {
                    [x - 0.5, y - 0.5 - shift]
                } else {
                    [x - 0.5 - shift, y - 0.5]
                };
                below((shape.level)(place, 0.15))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-hops-every",
        "[a small {color} {noun} hopping {height} high once every {seconds} {on}|a small {color} {noun} that jumps up by {height} {every} {on}|a small {color} {noun} bouncing on the floor, {height} high, a bounce every {seconds} {on}|\
         a bouncing small {color} {noun}, bounce height {height}, {seconds} per bounce {on}|a small {color} {noun} that hops in place, one hop in {seconds}, {height} high {on}|a small {color} {noun} jumping up and down by {height}, a jump takes {seconds} {on}|\
         a small {color} {noun} bouncing by abs(sin), height {height}, one bounce per {seconds} {on}|a small {color} {noun} at y = 0.8 - {height} * abs(sin(pi * time / {n})) {on}|\
         ¶a small {color} {noun} hops. Each hop is {height} high and takes {seconds}, everything else is {back}|¶on {back}, a small {noun} bounces at the bottom, {seconds} per bounce, {height} up. It is {color}|\
         ¶how do I make a small {color} {noun} jump {height} high every {seconds} {on}|¶[background|bg]: {back}. small {noun}: {color}. bounce: height {height}, {seconds} each|\
         ¶y = 0.8 - {height} * abs(sin(pi * t / {n})), small {color} {noun}, {back} behind|¶boing every {seconds}: the small {color} {noun} leaves the ground by {height} and falls back, on {back}|\
         ¶my small {noun} in {color} is a player that keeps jumping, {height} of the screen high, {seconds} from ground to ground, the level is {back}|¶please small {color} {noun} on {back} that jumps all the time, high {height}, time of one jump {seconds}]",
        |slots, sampler| {
            const FIGURES: &[Shape] = &[SQUARE, DIAMOND, TRIANGLE, STAR, CIRCLE];
            let shape = shape_of(FIGURES, slots, sampler);
            let height = number("height", &[0.2, 0.3, 0.4, 0.5], slots, sampler);
            let period = period(&[0.5, 1.0, 1.0, 2.0, 3.0], slots, sampler);
            let lines = format!(
                "let y = 0.8 - {} * abs(sin(3.14159265 * {}));\n{}\nlet inside = step(d, 0.0);",
                float(height),
                over(period),
                drawn(shape, "0.15", "uv - vec2<f32>(0.5, y)")
            );
            Scene::new(lines, move |[x, y], time| {
                let center = 0.8 - height * (PI * time / period).sin().abs();
                below((shape.level)([x - 0.5, y - center], 0.15))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-stretches",
        "[a {color} {noun} that squashes and stretches by {swing} {every}, wide first {on}|a {color} {noun} getting wide and flat, then narrow and tall, by {swing} {every} {on}|a squash and stretch of a {color} {noun} by {swing} {every}, squashed first {on}|\
         a {color} {noun} whose width grows by {swing} while its height shrinks by as much, and back, {every} {on}|a {color} jelly {noun}, half width 0.3 + {swing} * sin(2 pi t / {n}), half height 0.3 - {swing} * sin(2 pi t / {n}) {on}|a {color} {noun} that is flattened and pulled up again by {swing} {every}, flat first {on}|\
         a wobbling {color} {noun}, wider and lower by {swing}, then higher and slimmer, one wobble in {seconds} {on}|a {color} {noun} stretched in x and squeezed in y by {swing} in turns {every} {on}|\
         ¶squash and stretch: {color} {noun} on {back}, {swing}, {seconds} per cycle, first wide|¶on {back}, a {noun} like jelly. First it gets wide and low, then slim and high, by {swing}, in {seconds}. Color: {color}|\
         ¶how do I squash and stretch a {color} {noun} by {swing} every {seconds}? wide first, background {back}|¶[background|bg]: {back}. {noun}: {color}. half width 0.3 + s, half height 0.3 - s, s = {swing} * sin(2 pi * time / {n})|\
         ¶every {seconds} the {color} {noun} becomes flat and broad and then tall and thin, {swing} more and less than 0.3, on {back}|¶cartoon {noun} in {color} over {back}: it is pressed flat and springs up, amount {swing}, period {seconds}|\
         ¶when it gets wider it gets lower: a {color} {noun} on {back}, size 0.3 plus and minus {swing}, sine of {seconds}|¶please the {noun} on {back} is going broad, then high, {swing} each, in {seconds}, its color is {color}]",
        |slots, sampler| {
            const FIGURES: &[Shape] = &[CIRCLE, SQUARE, DIAMOND];
            let shape = shape_of(FIGURES, slots, sampler);
            let swing = number("swing", &[0.05, 0.08, 0.1, 0.15], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let stretch = {} * sin({});\nlet radii = vec2<f32>(0.3 + stretch, 0.3 - stretch);\n{}\nlet inside = step(d, 0.0);",
                float(swing),
                turn(period),
                drawn(shape, "1.0", &format!("({CENTERED}) / radii"))
            );
            Scene::new(lines, move |[x, y], time| {
                let stretch = swing * (TAU * time / period).sin();
                let place = [(x - 0.5) / (0.3 + stretch), (y - 0.5) / (0.3 - stretch)];
                below((shape.level)(place, 1.0))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-shrinks-away",
        "[a {color} {noun} shrinking from size {start} to nothing in {seconds}, {again} {on}|a {color} {noun} that gets smaller from size {start} until it is gone after {seconds}, {again} {on}|a {color} {noun} of size {start} that shrinks evenly to a point {within}, {again} {on}|\
         a shrinking {color} {noun}, size {start} to 0 in {seconds}, {again} {on}|a {color} {noun} vanishing by getting smaller, {seconds} from size {start} to zero, {again} {on}|a {color} {noun} dwindling linearly from {start} to 0 {within}, {again} {on}|\
         a {color} {noun} which loses its size of {start} over {seconds}, {again} {on}|a {color} {noun} collapsing to nothing {within}, at first of size {start}, {again} {on}|\
         ¶a {color} {noun} on {back} gets smaller and smaller. Size {start} at first, nothing after {seconds}, {again}|¶on {back}: {noun}, {color}, size from {start} down to 0 in {seconds}, {again}|\
         ¶how do I shrink a {color} {noun} from size {start} to nothing in {seconds}, {again}, with {back} behind|¶[background|bg]: {back}. {noun}: {color}. size: {start} -> 0 in {seconds}, linear, {again}|\
         ¶in {seconds} from size {start} to zero, {again}: a {color} {noun}, {back} all around|¶like ice in the sun the {color} {noun} melts from size {start} to nothing, that takes {seconds}, {again}. The background is {back}|\
         ¶after {seconds} nothing is left of the {color} {noun}, it starts with size {start} and shrinks evenly, {again}, {back} behind|¶please {color} {noun}, begin size {start}, it becomes small until zero in {seconds}, {again}, on {back}]",
        |slots, sampler| {
            const FIGURES: &[Shape] = &[CIRCLE, SQUARE, DIAMOND, TRIANGLE];
            let shape = shape_of(FIGURES, slots, sampler);
            let start = number("start", &[0.2, 0.25, 0.3, 0.35, 0.4], slots, sampler);
            let duration = period(&[1.0, 2.0, 3.0, 4.0, 5.0, 10.0], slots, sampler);
            let loops = sampler.chance(0.5);
            slots.phrase(
                "again",
                if loops {
                    "[again and again|over and over|in a loop]"
                } else {
                    "[only once|once|one time]"
                },
            );
            let share = if loops {
                gone(duration)
            } else {
                format!("saturate({})", over(duration))
            };
            let size = format!("{} * (1.0 - {share})", float(start));
            let lines = format!(
                "{}\nlet inside = step(d, 0.0);",
                drawn(shape, &size, CENTERED)
            );
            Scene::new(lines, move |[x, y], time| {
                let share = if loops {
                    cycle(time, duration)?
                } else {
                    (time / duration).min(1.0)
                };
                below((shape.level)([x - 0.5, y - 0.5], start * (1.0 - share)))
            })
            .with(shape.kind)
        },
    ),
    told(
        "figure-blinks-then-stays",
        "[a {color} {noun} that blinks {count} times, {seconds} per blink, and then stays {end} {on}|a {color} {noun} blinking {count} times ({seconds} each, on then off) and {end} afterwards {on}|a {color} {noun} with {count} flashes of {seconds} each, half on, half off, then {end} {on}|\
         a {color} {noun} which flashes exactly {count} times, one flash per {seconds}, and remains {end} {on}|a {color} {noun}, {count} blinks at the start, {seconds} for each, on first, finally {end} {on}|a {color} {noun} that stops blinking after {count} blinks of {seconds} and is {end} from then on {on}|\
         a {color} {noun} blinking only {count} times, period {seconds}, {end} in the end {on}|\
         ¶blink a {color} {noun} {count} times and then leave it {end}. One blink takes {seconds}, on first, background {back}|¶on {back}, a {noun} in {color}: {count} blinks, {seconds} each, then {end} forever|\
         ¶how do I let a {color} {noun} blink just {count} times, {seconds} per blink, and stay {end} after that, on {back}|¶[background|bg]: {back}. {noun}: {color}. blinks: {count}, period {seconds}, on in the first half. afterwards: {end}|\
         ¶{count} times on and off, {seconds} for each on and off, then {end}: a {color} {noun} over {back}|¶to get attention my {color} {noun} flashes {count} times at the start and is {end} later. A flash is {seconds}, half of it lit, the screen {back}|\
         ¶please {color} {noun} on {back} blinks {count} times, each {seconds}, then no more blink, it is {end}]",
        |slots, sampler| {
            let shape = shape_of(PLAIN, slots, sampler);
            let blinks = count(&[2, 3, 3, 4, 5], slots, sampler);
            let period = period(&[0.5, 1.0, 1.0, 2.0], slots, sampler);
            let stays = sampler.chance(0.55);
            slots.phrase(
                "end",
                if stays {
                    "[visible|on]"
                } else {
                    "[hidden|invisible|off]"
                },
            );
            let whole = blinks * period;
            let lit = format!("step({}, 0.5)", gone(period));
            let light = if stays {
                format!("max({lit}, step({}, time))", float(whole))
            } else {
                format!("{lit} * step(time, {})", float(whole))
            };
            let lines = format!(
                "let light = {light};\n{}\nlet inside = step(d, 0.0) * light;",
                drawn(shape, &float(shape.usual), CENTERED)
            );
            Scene::new(lines, move |[x, y], time| {
                let done = below(whole - time)?;
                let light = if done > 0.5 {
                    Some(if stays { 1.0 } else { 0.0 })
                } else {
                    below(cycle(time, period)? - 0.5)
                };
                all(&[below((shape.level)([x - 0.5, y - 0.5], shape.usual)), light])
            })
            .with(shape.kind)
        },
    ),
];

/// A figure on a background: the statements that compute `paint`, the color of the figure, and its rule by the time.
fn painted(
    back: &Color,
    paint: &str,
    rule: impl Fn(f64) -> Option<Rgb> + Send + Sync + 'static,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (String, PaintRule) {
    let shape = shape_of(PLAIN, slots, sampler);
    let lines = format!(
        "let background = {};\n{paint}\n{}\nlet color = mix(background, paint, step(d, 0.0));",
        back.code,
        drawn(shape, &float(shape.usual), CENTERED)
    );
    let back = back.rgb.map(f64::from);
    let rule: PaintRule = Box::new(move |View { uv: [x, y], time }| {
        let inside = below((shape.level)([x - 0.5, y - 0.5], shape.usual))?;
        if inside < 0.5 {
            return Some(back);
        }
        rule(time)
    });
    (lines, rule)
}

const COLORS: &[Motion] = &[
    own(
        "figure-hue-every",
        "[a {noun} on {back} that goes through all rainbow colors {every}|a {noun} on a {back} background cycling through all hues {every}|a rainbow colored {noun} on {back}, its hue turns once every {seconds}|a {noun} over {back} whose hue goes around the color wheel {every}|\
         a {noun} that changes its color through the whole rainbow in {seconds}, on {back}|a {back} screen with a {noun} in ever changing rainbow colors, one round of the hues in {seconds}|a {noun} in front of {back}, hue = time / {n}, fully saturated|a disco {noun}, red at first, through all the hues in {seconds}, {back} behind|\
         ¶a {noun} on {back}. Its color runs through the rainbow, {seconds} for all hues, red first|¶on {back}, a {noun} that shows every color of the rainbow one after the other, a full cycle is {seconds}|\
         ¶how do I cycle the hue of a {noun} once every {seconds}? The background stays {back}|¶[background|bg]: {back}. {noun}: hsv color, hue = fract(time / {n}), full saturation and value|\
         ¶hue rotation of a {noun}, T = {n} s, background {back}|¶my {noun} is a chameleon and takes all colors of the color wheel in {seconds}. Behind it is always {back}|\
         ¶only the {noun} changes its hue, once around in {seconds}, the {back} background does not|¶please {noun} with rainbow color that changes, all hues in {seconds}, the background {back}]",
        |slots, sampler| {
            let back = Color::sample(sampler);
            slots.value("back", back.ways.clone());
            let period = period(&[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0], slots, sampler);
            let paint = format!(
                "let hue = fract({} + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\nlet paint = saturate(abs(hue * 6.0 - 3.0) - 1.0);",
                over(period)
            );
            let rule = move |time: f64| {
                Some([0.0, 1.0, 2.0].map(|third| {
                    let away = (time / period - third / 3.0 + 0.5).rem_euclid(1.0) - 0.5;
                    (2.0 - 6.0 * away.abs()).clamp(0.0, 1.0)
                }))
            };
            painted(&back, &paint, rule, slots, sampler)
        },
    ),
    own(
        "figure-colors-in-turn",
        "[a {noun} on {back} that is {color}, {color2} and {color3} in turn, {seconds} each|a {noun} on a {back} background that switches from {color} to {color2} to {color3} every {seconds}|a {noun} over {back} changing its color every {seconds}: {color}, {color2}, {color3}, and again|\
         a {noun} in {color} for {seconds}, then in {color2}, then in {color3}, in a loop, on {back}|a {back} screen with a {noun} that takes the colors {color}, {color2}, {color3} one after another, {seconds} per color|a {noun} jumping through the colors {color}, {color2} and {color3}, {seconds} each, {back} behind|\
         a {noun} that loops over three colors without fading, {color}, {color2}, {color3}, a change every {seconds}, background {back}|a three-color {noun} on {back}: first {color}, second {color2}, third {color3}, {seconds} for each|\
         ¶a {noun} on {back}. First {color}, after {seconds} {color2}, then {color3}, then {color} again, and so on|¶on {back}, every {seconds} a new color for the {noun}: {color}, {color2}, {color3}, repeat|\
         ¶how do I cycle a {noun} through {color}, {color2} and {color3}, {seconds} each, hard changes, on {back}|¶[background|bg]: {back}. {noun}: {color} -> {color2} -> {color3} -> {color}, {seconds} per color, no fade|\
         ¶index = floor(time / {n}) mod 3, {noun} color: 0 {color}, 1 {color2}, 2 {color3}. All around {back}|¶the last of the three colors of the {noun} is {color3}, before it {color2}, and it begins with {color}. {seconds} each, in a loop, background {back}|\
         ¶my {noun} is a signal: {color} means stop, {color2} wait, {color3} go, it shows them in this order for {seconds} each on {back}|¶please the {noun} changes each {seconds} the color, {color}, {color2}, {color3}, always on {back}]",
        |slots, sampler| {
            let [back, first, second, third] =
                several(slots, ["back", "color", "color2", "color3"], sampler);
            let period = period(&[0.5, 1.0, 1.0, 2.0, 3.0], slots, sampler);
            let paint = format!(
                "let first = {};\nlet second = {};\nlet third = {};\nlet index = floor({}) % 3.0;\n\
                 let pair = mix(first, second, step(1.0, index));\nlet paint = mix(pair, third, step(2.0, index));",
                first.code,
                second.code,
                third.code,
                over(period)
            );
            let colors = [first, second, third].map(|color| color.rgb.map(f64::from));
            let rule = move |time: f64| {
                let index = ticks(time / period)?.rem_euclid(3.0);
                Some(colors[index as usize])
            };
            painted(&back, &paint, rule, slots, sampler)
        },
    ),
    own(
        "backdrop-changes",
        "[a {color3} {noun} on a background that {does}|a still {color3} {noun} in front of a background that {does}|a background that {does}, with a {color3} {noun} in the middle|a {noun} that stays {color3} while the background {does}|\
         a screen that {does}, and a constant {color3} {noun} on it|a {color3} {noun} over a screen that {does}|a {color3} {noun} with a changing background which {does}|a background which {does} behind a {color3} {noun} that does not change|\
         ¶the background {does}. In the middle is a {noun} that is always {color3}|¶a {noun} in {color3} on a background. The {noun} stays as it is, the background {does}|\
         ¶how do I draw a {color3} {noun} whose background {does}|¶[shape|figure]: {color3} {noun}, constant. [background|bg]: {does}|\
         ¶only the backdrop is animated, it {does}. On top is a {color3} {noun}|¶my {color3} {noun} must not change, but everything behind it {does}|\
         ¶please behind a {color3} {noun} a background that {does}|¶{noun}: {color3}. The screen around it {does}]",
        |slots, sampler| {
            let [first, second, third] = several(slots, ["color", "color2", "color3"], sampler);
            let period = period(&PERIODS, slots, sampler);
            let hard = sampler.chance(0.4);
            let (does, share) = if hard {
                (
                    "[switches between {color} and {color2} every {seconds}, {color} first|is {color} for {seconds}, then {color2} for {seconds}, and so on|jumps from {color} to {color2} or back every {seconds}, starting with {color}]",
                    format!("floor({}) % 2.0", over(period)),
                )
            } else {
                (
                    "[fades from {color} to {color2} and back every {seconds}|changes smoothly from {color} to {color2} and back in {seconds}|goes softly from {color} to {color2} and back to {color}, {seconds} for both]",
                    format!("0.5 - 0.5 * cos({})", turn(period)),
                )
            };
            slots.phrase("does", does);
            let shape = shape_of(PLAIN, slots, sampler);
            let lines = format!(
                "let background = mix({}, {}, {share});\nlet shape = {};\n{}\nlet color = mix(background, shape, step(d, 0.0));",
                first.code,
                second.code,
                third.code,
                drawn(shape, &float(shape.usual), CENTERED)
            );
            let [first, second, third]: [Rgb; 3] =
                [first, second, third].map(|color| color.rgb.map(f64::from));
            let rule: PaintRule = Box::new(move |View { uv: [x, y], time }| {
                let inside = below((shape.level)([x - 0.5, y - 0.5], shape.usual))?;
                if inside > 0.5 {
                    return Some(third);
                }
                let share = if hard {
                    ticks(time / period)?.rem_euclid(2.0)
                } else {
                    0.5 - (TAU * phase(time / period)).cos() / 2.0
                };
                Some(blend(first, second, share))
            });
            (lines, rule)
        },
    ),
];
