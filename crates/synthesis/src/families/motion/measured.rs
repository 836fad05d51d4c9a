//! Animations whose sizes, paths, speeds and periods are all told in numbers.

use std::f64::consts::TAU;

use super::super::animation_table::{all, disc, half, phase};
use super::super::layers::{below, part, turned};
use super::{Motion, Scene, number, pair, period, ticks, told, turn};
use crate::code::float;
use crate::sampler::Sampler;
use crate::wording::Slots;
use crate::words;

const PERIODS: [f64; 9] = [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0];

/// The part of the period that has gone by, in the program.
fn loops(period: f64) -> String {
    if period == 1.0 {
        "fract(time)".into()
    } else {
        format!("fract(time / {})", float(period))
    }
}

/// Whether it goes round to the left. Fills the slot `way`.
fn counterclockwise(slots: &mut Slots, sampler: &mut Sampler) -> bool {
    let back = sampler.chance(0.4);
    slots.phrase(
        "way",
        if back {
            "[counterclockwise|counter-clockwise|anticlockwise]"
        } else {
            "clockwise"
        },
    );
    back
}

/// A figure around the center whose size changes. Its level is that of a place and a size.
struct Sizing {
    kind: Option<&'static str>,
    noun: &'static str,
    /// What its size is called.
    extent: &'static str,
    /// The distance that is compared with the size.
    code: &'static str,
    distance: fn(f64, f64) -> f64,
}

const SIZED: [Sizing; 4] = [
    Sizing {
        kind: None,
        noun: "[disc|circle|filled circle]",
        extent: "radius",
        code: "length(p)",
        distance: f64::hypot,
    },
    Sizing {
        kind: Some("ring"),
        noun: "[ring|annulus|hoop|circle outline]",
        extent: "radius",
        code: "length(p)",
        distance: f64::hypot,
    },
    Sizing {
        kind: Some("square"),
        noun: "square",
        extent: "[half width|half size]",
        code: "max(abs(p.x), abs(p.y))",
        distance: |x, y| x.abs().max(y.abs()),
    },
    Sizing {
        kind: Some("diamond"),
        noun: "[diamond|rhombus]",
        extent: "[half size|half diagonal]",
        code: "abs(p.x) + abs(p.y)",
        distance: |x, y| x.abs() + y.abs(),
    },
];

/// Draws one of them and fills `noun`, `extent` and `line`, the thickness of a ring. A program names its size `size`.
fn sized(
    size: &str,
    at: impl Fn(f64) -> f64 + Send + Sync + 'static,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> Scene {
    let chosen = &SIZED[sampler.below(SIZED.len())];
    slots.phrase("noun", chosen.noun);
    slots.phrase("extent", chosen.extent);
    let ring = chosen.kind == Some("ring");
    let width = ring.then(|| number("width", &[0.01, 0.02, 0.03, 0.04], slots, sampler));
    slots.phrase(
        "line",
        if ring {
            "[with a half width of {width}|(half thickness {width})|of half thickness {width}]"
        } else {
            ""
        },
    );
    let inside = match width {
        Some(width) => format!("step(abs({} - size), {})", chosen.code, float(width)),
        None => format!("step({}, size)", chosen.code),
    };
    let distance = chosen.distance;
    Scene::new(
        format!("let p = uv - vec2<f32>(0.5, 0.5);\nlet size = {size};\nlet inside = {inside};"),
        move |[x, y], time| {
            let away = distance(x - 0.5, y - 0.5) - at(time);
            below(width.map_or(away, |width| away.abs() - width))
        },
    )
    .with(chosen.kind)
}

/// A figure around the center that turns.
struct Turned {
    kind: Option<&'static str>,
    /// Its name and its measures `{size}` and `{wide}`.
    nouns: &'static str,
    /// With `SIZE` and `WIDE`.
    code: &'static str,
    level: fn([f64; 2], f64, f64) -> f64,
}

const TURNED: [Turned; 5] = [
    Turned {
        kind: None,
        nouns: "[square of half width {size}|square (half size {size})|square with half side {size}]",
        code: "step(max(abs(p.x), abs(p.y)), SIZE)",
        level: |[x, y], size, _| x.abs().max(y.abs()) - size,
    },
    Turned {
        kind: Some("diamond"),
        nouns: "[diamond of half diagonal {size}|rhombus (half diagonal {size})|diamond with corners {size} from the center]",
        code: "step(abs(p.x) + abs(p.y), SIZE)",
        level: |[x, y], size, _| x.abs() + y.abs() - size,
    },
    Turned {
        kind: Some("cross"),
        nouns: "[cross with arms of length {size} and half width {wide}|plus sign (arm length {size}, half width {wide})|cross (arms {size} long, half arm width {wide})]",
        code: "step(max(abs(p.x), abs(p.y)), SIZE) * step(min(abs(p.x), abs(p.y)), WIDE)",
        level: |[x, y], size, wide| (x.abs().max(y.abs()) - size).max(x.abs().min(y.abs()) - wide),
    },
    Turned {
        kind: Some("bar"),
        nouns: "[bar (half length {size}, half width {wide}, level at first)|rod (half length {size}, half width {wide}, horizontal at the start)]",
        code: "step(abs(p.x), SIZE) * step(abs(p.y), WIDE)",
        level: |[x, y], size, wide| (x.abs() - size).max(y.abs() - wide),
    },
    Turned {
        kind: Some("triangle"),
        nouns: "[equilateral triangle (corners {size} from the center, first pointing up)|equilateral triangle (circumradius {size}, tip up at the start)]",
        code: "step(max(abs(p.x) * 0.8660254 + p.y * -0.5, p.y), SIZE * 0.5)",
        level: |[x, y], size, _| {
            let side = x.abs() * 3.0_f64.sqrt() / 2.0 - y / 2.0;
            side.max(y) - size / 2.0
        },
    },
];

/// A direction of the screen.
struct Way {
    kind: Option<&'static str>,
    words: &'static str,
    /// The place along it in the program.
    code: &'static str,
    place: fn([f64; 2]) -> f64,
    /// The step along it, in the program and in the rule.
    step: &'static str,
    unit: [f64; 2],
}

const WAYS: [Way; 4] = [
    Way {
        kind: None,
        words: "[from left to right|left to right|to the right]",
        code: "uv.x",
        place: |[x, _]| x,
        step: "vec2<f32>(1.0, 0.0)",
        unit: [1.0, 0.0],
    },
    Way {
        kind: Some("leftward"),
        words: "[from right to left|right to left|to the left]",
        code: "1.0 - uv.x",
        place: |[x, _]| 1.0 - x,
        step: "vec2<f32>(-1.0, 0.0)",
        unit: [-1.0, 0.0],
    },
    Way {
        kind: Some("downward"),
        words: "[from top to bottom|top to bottom|downward]",
        code: "uv.y",
        place: |[_, y]| y,
        step: "vec2<f32>(0.0, 1.0)",
        unit: [0.0, 1.0],
    },
    Way {
        kind: Some("upward"),
        words: "[from bottom to top|bottom to top|upward]",
        code: "1.0 - uv.y",
        place: |[_, y]| 1.0 - y,
        step: "vec2<f32>(0.0, -1.0)",
        unit: [0.0, -1.0],
    },
];

fn way(slots: &mut Slots, sampler: &mut Sampler) -> &'static Way {
    let way = &WAYS[sampler.below(WAYS.len())];
    slots.phrase("way", way.words);
    way
}

pub(super) const MEASURED: &[Motion] = &[
    told(
        "sine-size",
        "[a {color} {noun} {line} whose {extent} is {middle} + {swing} * sin({rate} * time) {on}|\
         a {color} {noun} {line} pulsing by {swing} around a {extent} of {middle}, sine of {rate} * time, {back} behind|\
         a {color} {noun} {line} with the {extent} {middle} plus {swing} times the sine of {rate} times time {on}|\
         a pulsing {color} {noun} {line}, {extent} = {middle} + {swing} * sin(time * {rate}) {on}|\
         a {color} {noun} {line}, mean {extent} {middle}, sine amplitude {swing}, {rate} radians per second {on}|\
         a sine-driven {color} {noun} {line}, {extent} {middle}, amplitude {swing}, angular speed {rate} {on}|\
         a breathing {color} {noun} {line} where the {extent} swings {swing} about {middle} with sin({rate} * time) {on}|\
         a {color} {noun} {line} that grows and shrinks by {swing}, {extent} {middle} in the mean, sin({rate} t) {on}|\
         a centered {color} {noun} {line} of {extent} {middle} + {swing} sin({rate} t) {on}|\
         a {color} {noun} {line} oscillating in size, {extent} {middle} plus or minus {swing}, as sin({rate} * time) {on}|\
         ¶{noun} {line}, {extent} = {middle} + {swing} * sin({rate} * time). {color} on {back}|\
         ¶[draw|show|put] a {color} {noun} {line} in the center {on}. Its {extent} should be {middle} + {swing} * sin({rate} * time)|\
         ¶I have a {color} {noun} {line}. The {extent} is {middle} and a sine of {rate} * time adds up to {swing} to it. The rest is {back}|\
         ¶[how do I make|how can I make] a {color} {noun} {line} pulse? {extent} {middle}, plus {swing} times sin({rate} * time), {back} behind it|\
         ¶size(t) = {middle} + {swing} sin({rate} t), meant is the {extent} of a {color} {noun} {line} {on}|\
         ¶let it breathe. A {color} {noun} {line}, {extent} {middle}, amplitude {swing}, sine with factor {rate} on time, backdrop {back}|\
         ¶the {noun} {line} should go bigger and smaller, {swing} more and {swing} less than {extent} {middle}, with sin of {rate} time. It is {color}, behind is {back}|\
         ¶[background|back|bg] {back}. [shape|figure] {color} {noun} {line}. {extent} {middle}, swing {swing}, sin(time * {rate})]",
        |slots, sampler| {
            let middle = number(
                "middle",
                &[0.2, 0.22, 0.25, 0.28, 0.3, 0.35],
                slots,
                sampler,
            );
            let swing = number(
                "swing",
                &[0.02, 0.03, 0.04, 0.05, 0.08, 0.1],
                slots,
                sampler,
            );
            let rate = number("rate", &[1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0], slots, sampler);
            let size = format!(
                "{} + {} * sin(time * {})",
                float(middle),
                float(swing),
                float(rate)
            );
            sized(
                &size,
                move |time| middle + swing * (time * rate).sin(),
                slots,
                sampler,
            )
        },
    ),
    told(
        "swell-between",
        "[a {color} {noun} {line} whose {extent} goes smoothly from {low} to {high} and back {every} {on}|\
         a {color} {noun} {line} swelling from a {extent} of {low} to {high} and shrinking again {every} {on}|\
         a {color} {noun} {line}, {extent} {low} at the start, {high} after half the cycle, cosine, one cycle per {seconds} {on}|\
         a {color} {noun} {line}, smallest {extent} {low} (at first), largest {high}, a cosine cycle of {seconds} {on}|\
         a smooth {n}-second pulse of a {color} {noun} {line}, {extent} from {low} up to {high} and back {on}|\
         a {color} {noun} {line} that starts with {extent} {low}, eases to {high} and returns, {seconds} in all {on}|\
         a {color} {noun} {line} growing from {low} to {high} in {extent} and back along a cosine {every} {on}|\
         a breathing {color} {noun} {line}, {extent} {low} to {high} to {low}, one breath per {seconds} {on}|\
         a {color} {noun} {line} of {extent} mix({low}, {high}, 0.5 - 0.5 * cos(2 pi time / {n})) {on}|\
         a {color} {noun} {line} inflating from {extent} {low} to {high} and deflating, both within {seconds}, cosine eased {on}|\
         ¶[draw|show|put] a {color} {noun} {line} {on}. Its {extent} starts at {low}, goes up to {high} and comes back, smoothly, all in {seconds}|\
         ¶{noun} {line}, {extent} {low} -> {high} -> {low}, cosine, T = {n} s. {color} on {back}|\
         ¶breathe in, breathe out. One breath is {seconds}. The {color} {noun} {line} has {extent} {low} first, {high} at most, and the rest is {back}|\
         ¶I want a {color} {noun} {line} that pulses every {seconds}. {extent} between {low} (beginning) and {high}, soft. Behind it {back}|\
         ¶[how do I|how can I] let a {color} {noun} {line} grow from {extent} {low} to {high} and back in {seconds}? smooth like a cosine, {back} behind|\
         ¶size = mix({low}, {high}, 0.5 - 0.5 cos(2 pi t / {n})), it is the {extent} of a {color} {noun} {line} {on}|\
         ¶at t = 0 the {color} {noun} {line} is small, {extent} {low}. Half of {seconds} later it is at {high}, then back, cosine. Background {back}|\
         ¶[background|back|bg] {back}. {color} {noun} {line}, {extent} from {low} to {high} and again {low} every {seconds}, cosine]",
        |slots, sampler| {
            let low = number("low", &[0.08, 0.1, 0.12, 0.15, 0.18], slots, sampler);
            let high = number("high", &[0.25, 0.28, 0.32, 0.35, 0.4, 0.45], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let size = format!(
                "mix({}, {}, 0.5 - 0.5 * cos({}))",
                float(low),
                float(high),
                turn(period)
            );
            let swell = move |time: f64| {
                let t = (TAU / 2.0 * time / period).sin().powi(2);
                low + (high - low) * t
            };
            sized(&size, swell, slots, sampler)
        },
    ),
    told(
        "sine-slide",
        "[a {color} {noun} sliding {way} by {swing} with sin({rate} * time) {on}|\
         a {color} {noun} that goes {way} as {swing} * sin({rate} * time) around the center {on}|\
         a {color} {noun} oscillating {way}, amplitude {swing}, angular speed {rate}, sine {on}|\
         a {color} {noun} swinging {way} {swing} about the middle, sine of {rate} * time {on}|\
         a {color} {noun} with its center at {axis} = 0.5 + {swing} * sin({rate} * time) {on}|\
         a {color} {noun} in {way} harmonic motion, amplitude {swing}, {rate} radians per second {on}|\
         a {color} {noun} shifted {way} by {swing} times the sine of {rate} times time {on}|\
         a sine-driven {color} {noun} moving {way}, reach {swing} from the center, factor {rate} {on}|\
         a {color} {noun} whose {axis} is 0.5 + {swing} sin({rate} t), the other coordinate stays 0.5 {on}|\
         a gliding {color} {noun}, {way} by {swing} at sin(time * {rate}) {on}|\
         ¶{noun}, {color} on {back}. {axis} = 0.5 + {swing} * sin({rate} * time), the other coordinate fixed in the middle|\
         ¶[draw|put|show] a {color} {noun} {on}. It moves {way} along {axis}, {swing} * sin({rate} * time) away from the center|\
         ¶I have a {color} {noun}. Now it should slide {way} with a sine of {rate} * time and amplitude {swing}. The rest is {back}|\
         ¶[how do I|how can I] move a {color} {noun} {way}? amplitude {swing}, sin of {rate} * time, {back} behind it|\
         ¶center.{axis} = 0.5 + {swing} sin({rate} t). A {color} {noun} sits there {on}|\
         ¶it never stops, the {color} {noun} goes {way}. At most {swing} from the middle, sine, time times {rate}. Background {back}|\
         ¶[background|back|bg] {back}. [shape|figure] {color} {noun}. Motion {way}, {swing} * sin(time * {rate})|\
         ¶please make that {color} {noun} go {way} with sine, time factor is {rate}, amplitude is {swing}, and all behind it {back}]",
        |slots, sampler| {
            let square = sampler.chance(0.5);
            let upright = sampler.chance(0.5);
            slots.phrase(
                "noun",
                if square {
                    "[square of half width {size}|square (half size {size})|square with half side {size}]"
                } else {
                    "[disc of radius {size}|circle (r = {size})|ball with radius {size}]"
                },
            );
            slots.phrase(
                "way",
                if upright {
                    "[up and down|vertically]"
                } else {
                    "[left and right|horizontally|from side to side]"
                },
            );
            slots.text("axis", if upright { "y" } else { "x" });
            let size = number("size", &[0.05, 0.06, 0.08, 0.1, 0.12, 0.15], slots, sampler);
            let swing = number("swing", &[0.1, 0.15, 0.2, 0.25, 0.3, 0.35], slots, sampler);
            let rate = number("rate", &[1.5, 2.0, 2.5, 3.0, 4.0, 5.0], slots, sampler);
            let moved = format!("0.5 + {} * sin(time * {})", float(swing), float(rate));
            let center = if upright {
                format!("0.5, {moved}")
            } else {
                format!("{moved}, 0.5")
            };
            let distance = if square {
                "max(abs(p.x), abs(p.y))"
            } else {
                "length(p)"
            };
            let lines = format!(
                "let p = uv - vec2<f32>({center});\nlet inside = step({distance}, {});",
                float(size)
            );
            Scene::new(lines, move |[x, y], time| {
                let offset = swing * (time * rate).sin();
                let (right, down) = if upright {
                    (0.0, offset)
                } else {
                    (offset, 0.0)
                };
                let [x, y] = [x - 0.5 - right, y - 0.5 - down];
                below(if square {
                    x.abs().max(y.abs()) - size
                } else {
                    x.hypot(y) - size
                })
            })
            .with(square.then_some("square"))
        },
    ),
    told(
        "sine-bounce",
        "[a {color} ball of radius {radius} at y = {floor} - {height} * abs(sin({rate} * time)) {on}|\
         a bouncing {color} ball, radius {radius}, lowest center at y = {floor}, bounce height {height}, abs(sin({rate} * time)) {on}|\
         a {color} ball (r = {radius}) that bounces {height} up from y = {floor} with abs(sin({rate} * time)) {on}|\
         a {color} disc of radius {radius} hopping from y = {floor} up by {height}, abs(sin(time * {rate})) {on}|\
         a {color} ball with radius {radius}, resting at y {floor}, jumping {height} high as abs(sin({rate} t)) {on}|\
         an abs-sine bounce of a {color} ball, radius {radius}, base y = {floor}, height {height}, factor {rate} {on}|\
         a {color} rubber ball, r {radius}, its center {height} * abs(sin({rate} * time)) above y = {floor} {on}|\
         a {color} dot of radius {radius} at x = 0.5 and y = {floor} - {height} * abs(sin({rate} t)) {on}|\
         a jumping {color} circle, radius {radius}, ground y = {floor} for its center, amplitude {height}, abs(sin({rate} * time)) {on}|\
         a {color} ball that leaves y = {floor} and reaches {height} above it, radius {radius}, abs of the sine of {rate} * time {on}|\
         ¶ball: r = {radius}, y = {floor} - {height} * abs(sin({rate} * time)). {color} on {back}|\
         ¶[draw|show|put] a {color} ball of radius {radius} {on}. It bounces, its center at y = {floor} - {height} * abs(sin({rate} * time))|\
         ¶I have a {color} ball, radius {radius}. It jumps {height} up from y = {floor} by abs(sin({rate} * time)). The rest is {back}|\
         ¶[how do I|how can I] make a {color} ball bounce? Radius {radius}, lowest y {floor}, height {height}, abs(sin({rate} * time)), {back} behind|\
         ¶y(t) = {floor} - {height} abs(sin({rate} t)). A {color} ball of radius {radius} {on}|\
         ¶boing! The {color} ball has radius {radius}, is at y = {floor} when down and {height} higher when up, abs of sin({rate} time). Background {back}|\
         ¶[background|back|bg] {back}. {color} ball, radius {radius}, bounce abs(sin(time * {rate})), from y {floor}, {height} high|\
         ¶a ball is jumping in the middle, color {color}, radius {radius}. Its y is {floor} minus {height} times abs of sin of {rate} time, behind all {back}|\
         ¶on {back}, a ball of radius {radius} in {color} bounces: y = {floor} - {height} * abs(sin({rate} * time))]",
        |slots, sampler| {
            let radius = number("radius", &[0.04, 0.06, 0.07, 0.1, 0.12], slots, sampler);
            let floor = number("floor", &[0.7, 0.75, 0.8, 0.85, 0.9], slots, sampler);
            let height = number("height", &[0.25, 0.3, 0.35, 0.4, 0.5, 0.6], slots, sampler);
            let rate = number("rate", &[1.5, 2.0, 2.5, 4.0, 5.0, 6.0], slots, sampler);
            let lines = format!(
                "let y = {} - {} * abs(sin(time * {}));\nlet inside = step(distance(uv, vec2<f32>(0.5, y)), {});",
                float(floor),
                float(height),
                float(rate),
                float(radius)
            );
            Scene::new(lines, move |[x, y], time| {
                let up = height * (time * rate).sin().abs();
                disc(x - 0.5, y - floor + up, radius)
            })
        },
    ),
    told(
        "turn-rate",
        "[a {color} {noun} turning {way} at {speed} {on}|\
         a {color} {noun} rotating {way} by {speed} {on}|\
         a {color} {noun} that spins {way} with {speed} {on}|\
         a spinning {color} {noun} {way}, {speed} {on}|\
         a {color} {noun} revolving {way} around its center, {speed} {on}|\
         a steadily rotating {color} {noun} {way}, angular speed {speed} {on}|\
         a {color} {noun} in {way} rotation at {speed} {on}|\
         a centered {color} {noun} that rotates {way}, {speed} {on}|\
         a {color} {noun} whirling {way} at a rate of {speed} {on}|\
         a {color} {noun} with a constant {way} spin of {speed} {on}|\
         ¶[draw|show|put] a {color} {noun} {on}. It turns {way} at {speed}|\
         ¶{color} {noun} {on}. rotation {way}, {speed}|\
         ¶I have a {color} {noun} in the center. Let it spin {way}, {speed}. The rest is {back}|\
         ¶[how do I|how can I] rotate a {color} {noun} {way}? the speed is {speed}, {back} behind it|\
         ¶it only turns and turns {way}, {speed}. I mean a {color} {noun} {on}|\
         ¶[background|back|bg] {back}. [shape|figure] {color} {noun}. spin {way}, {speed}|\
         ¶omega = {speed}, {way}. It moves a {color} {noun} {on}|\
         ¶make for me a {color} {noun} which is turning {way} with {speed}, and behind it is {back}|\
         ¶{speed} {way}: a {noun} in {color} turns on {back}|¶on {back}, a {noun} rotates {way} at {speed}. It is {color}]",
        |slots, sampler| {
            let chosen = &TURNED[sampler.below(TURNED.len())];
            slots.phrase("noun", chosen.nouns);
            let size = number("size", &[0.2, 0.25, 0.3, 0.35, 0.4], slots, sampler);
            let wide = number("wide", &[0.03, 0.04, 0.05, 0.06, 0.08], slots, sampler);
            let back = counterclockwise(slots, sampler);
            let sign = if back { "-" } else { "" };
            let (angle, rate) = if sampler.chance(0.6) {
                let degrees = *sampler.pick(&[15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120]);
                slots.text("degrees", degrees.to_string());
                slots.phrase(
                    "speed",
                    "[{degrees} degrees per second|{degrees} degrees a second|{degrees}° per second|{degrees} deg/s]",
                );
                (
                    format!("{sign}radians({degrees}.0) * time"),
                    f64::from(degrees).to_radians(),
                )
            } else {
                let turns = number("turns", &[0.1, 0.2, 0.25, 0.3, 0.4, 0.5], slots, sampler);
                slots.phrase(
                    "speed",
                    "[{turns} turns per second|{turns} turns a second|{turns} revolutions per second|{turns} full rotations per second]",
                );
                (
                    format!("{sign}6.2831853 * {} * time", float(turns)),
                    TAU * turns,
                )
            };
            let inside = chosen
                .code
                .replace("SIZE", &float(size))
                .replace("WIDE", &float(wide));
            let lines = format!(
                "let angle = {angle};\nlet p = mat2x2<f32>(cos(angle), -sin(angle), sin(angle), cos(angle)) * (uv - 0.5);\nlet inside = {inside};"
            );
            let level = chosen.level;
            let direction = if back { -rate } else { rate };
            Scene::new(lines, move |[x, y], time| {
                let p = turned([x - 0.5, y - 0.5], direction * time);
                below(level(p, size, wide))
            })
            .with(chosen.kind)
        },
    ),
    told(
        "orbit-start",
        "[a {color} ball of radius {radius} orbiting {way} at distance {away} from the center, {seconds} per turn, starting at the {start} {on}|\
         a {color} dot (r = {radius}) circling the center {way} {away} away, one turn in {seconds}, start at the {start} {on}|\
         a {color} disc of radius {radius} on a {way} orbit of radius {away} {every}, first at the {start} {on}|\
         a {color} planet of radius {radius}, orbit radius {away}, {way}, {seconds} per lap, beginning at the {start} {on}|\
         a {color} ball, radius {radius}, going round {way} at a distance of {away} {every}, from the {start} {on}|\
         a {way} circular motion of a {color} ball with radius {radius}, path radius {away}, period {seconds}, start {start} {on}|\
         a {color} satellite with radius {radius} that starts at the {start} and laps {way} at distance {away} in {seconds} {on}|\
         a {n}-second {way} orbit of a {color} disc, disc radius {radius}, orbit radius {away}, start at the {start} {on}|\
         a {color} circle of radius {radius} moving {way} around the middle, {away} from it, {seconds} a round, {start} first {on}|\
         a {color} moon (radius {radius}) revolving {way} at {away} from the center with T = {n} s, at the {start} when time is 0 {on}|\
         ¶orbit: ball r = {radius}, distance {away}, {seconds} per turn, {way}, start {start}. {color} on {back}|\
         ¶[draw|show|put] a {color} ball of radius {radius} {on}. It circles the center {way}, {away} away, {seconds} for a turn. It starts at the {start}|\
         ¶I have a {color} ball with radius {radius}. It begins at the {start}, {away} from the middle, and goes round {way} {every}. The rest is {back}|\
         ¶[how do I|how can I] let a {color} dot of radius {radius} go {way} around the center? {away} from it, {seconds} a lap, first at the {start}, {back} behind|\
         ¶at t = 0 the {color} ball is at the {start}. Then it runs {way} on a circle of radius {away}, {seconds} per round. Ball radius {radius}, background {back}|\
         ¶[background|back|bg] {back}. {color} ball r {radius}. path: circle of radius {away}, {way}, T = {n} s, from the {start}|\
         ¶round and round {way}. The ball is {color}, {radius} in radius, {away} from the center, starts at the {start}, needs {seconds} per turn. All else is {back}|\
         ¶please one {color} ball, radius {radius}, which is orbiting {way} the center in {seconds}, distance {away}, begin at the {start}, background is {back}|\
         ¶on {back}, starting at the {start}, a {color} ball of radius {radius} orbits {way}, {away} from the center, {seconds} per turn]",
        |slots, sampler| {
            let radius = number(
                "radius",
                &[0.03, 0.04, 0.06, 0.07, 0.08, 0.1],
                slots,
                sampler,
            );
            let away = number("away", &[0.2, 0.25, 0.28, 0.3, 0.35, 0.38], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let back = counterclockwise(slots, sampler);
            let top = sampler.chance(0.5);
            slots.text("start", if top { "top" } else { "right" });
            let sign = if back { "-" } else { "" };
            let direction = if top {
                "vec2<f32>(sin(angle), -cos(angle))"
            } else {
                "vec2<f32>(cos(angle), sin(angle))"
            };
            let lines = format!(
                "let angle = {sign}{};\nlet p = uv - 0.5 - {} * {direction};\nlet inside = step(length(p), {});",
                turn(period),
                float(away),
                float(radius)
            );
            Scene::new(lines, move |[x, y], time| {
                let turns = if back { -time / period } else { time / period };
                let from = if top { -0.25 } else { 0.0 };
                let (sin, cos) = (TAU * (turns + from)).sin_cos();
                disc(x - 0.5 - away * cos, y - 0.5 - away * sin, radius)
            })
            .with(top.then_some("from-the-top"))
        },
    ),
    told(
        "scrolling-dots",
        "[a {count} by {count} grid of {color} dots, radius {radius} of a cell, scrolling {way} at {rate} screens per second {on}|\
         {color} dots, {count} per row and column, each {radius} of its cell in radius, moving {way} by {rate} of the screen per second {on}|\
         a dot pattern, {digits} x {digits}, dot radius {radius} of a cell, drifting {way} at {rate} screens per second, {color} {on}|\
         {count} by {count} {color} polka dots of radius {radius} (in cells) that slide {way}, {rate} screens a second {on}|\
         scrolling {color} dots {way}, {count} rows and {count} columns, radius {radius} cells, speed {rate} screens per second {on}|\
         a moving grid of {count} by {count} {color} dots with radius {radius} in cell units, {way} at {rate} screens per second {on}|\
         {color} circles in a {digits} x {digits} grid, circle radius {radius} of the cell, traveling {way} at {rate} screens per second {on}|\
         an endless scroll {way} of {count} by {count} {color} dots, each of radius {radius} cells, {rate} screens per second {on}|\
         a {count} by {count} lattice of {color} spots (radius {radius} of a cell) shifting {way}, {rate} of the screen each second {on}|\
         {color} dots on a {count} by {count} grid shifted {way} by {rate} * time, dot radius {radius} of the cell {on}|\
         ¶dots: {digits} x {digits}, r = {radius} of a cell, {color} on {back}. motion: {way}, {rate} screens per second|\
         ¶[draw|show|put] {color} dots {on}, {count} in each row and column. Each one has a radius of {radius} cells, and they move {way} at {rate} screens per second|\
         ¶I have {count} by {count} {color} dots, one per cell, radius {radius} of the cell. They scroll {way}, {rate} of the screen a second. The rest is {back}|\
         ¶[how do I|how can I] scroll polka dots {way}? {count} by {count}, {color}, radius {radius} of a cell, {rate} screens per second, {back} behind|\
         ¶p = fract((uv - d * {rate} * time) * {digits}) - 0.5, d points {way}. Where length(p) < {radius} it is {color}, else {back}|\
         ¶like wallpaper that slides {way}. {color} dots, {count} by {count}, each {radius} of a cell in radius. Speed {rate} screens per second, paper {back}|\
         ¶[background|back|bg] {back}. {count} by {count} {color} dots, radius {radius} cells, going {way}, velocity {rate} screens per second|\
         ¶the {color} dots are {count} in a row and {count} in a column, radius is {radius} of one cell, all going {way} with {rate} screens a second, behind {back}]",
        |slots, sampler| {
            let number_of = *sampler.pick(&[4_i64, 5, 6, 8, 10, 12]);
            slots.value("count", words::count(number_of));
            slots.text("digits", number_of.to_string());
            let count = number_of as f64;
            let radius = number("radius", &[0.2, 0.25, 0.3, 0.35, 0.4], slots, sampler);
            let rate = number("rate", &[0.05, 0.1, 0.15, 0.2, 0.25, 0.3], slots, sampler);
            let way = way(slots, sampler);
            let lines = format!(
                "let shifted = uv - {} * time * {};\nlet p = fract(shifted * {}) - 0.5;\nlet inside = step(length(p), {});",
                way.step,
                float(rate),
                float(count),
                float(radius)
            );
            let unit = way.unit;
            Scene::new(lines, move |[x, y], time| {
                let moved = rate * time;
                let x = part((x - unit[0] * moved) * count)? - 0.5;
                let y = part((y - unit[1] * moved) * count)? - 0.5;
                disc(x, y, radius)
            })
            .with(way.kind)
        },
    ),
    told(
        "hand-turn",
        "[a {color} clock hand of length {long} and half width {width}, pointing up at first, one turn clockwise in {seconds} {on}|\
         a {color} hand from the center, length {long}, half width {width}, starting upward and going round clockwise {every} {on}|\
         a {color} needle {long} long with half width {width} that starts at 12 o'clock and turns clockwise once in {seconds} {on}|\
         a rotating {color} clock hand, half width {width}, length {long}, upward at time 0, clockwise, {seconds} per turn {on}|\
         a {color} pointer of length {long} (half thickness {width}) turning clockwise from the top, one lap per {seconds} {on}|\
         a {n}-second hand in {color}, {long} long, half width {width}, from straight up clockwise {on}|\
         a {color} stopwatch hand, {seconds} per lap clockwise from the top, length {long}, half width {width} {on}|\
         a {color} hand with rounded ends, length {long}, half width {width}, first upward, clockwise {every} {on}|\
         a clockwise {color} hand around the center, T = {n} s, length {long}, half width {width}, up at the start {on}|\
         a {color} hand sweeping clockwise from 12 o'clock, {seconds} a round, {long} long and {width} in half width {on}|\
         ¶hand: length {long}, half width {width}, start up, clockwise, {seconds} per turn. {color} on {back}|\
         ¶[draw|show|put] a {color} clock hand {on}. It is {long} long, its half width is {width}. It starts straight up and turns clockwise in {seconds}|\
         ¶I need a {color} hand like on a clock. At first it points up, then it goes round clockwise, {seconds} each time. Length {long}, half width {width}, the rest {back}|\
         ¶[how do I|how can I] turn a {color} clock hand? Length {long}, half width {width}, from the top clockwise, {seconds} per round, {back} behind it|\
         ¶angle = 2 pi t / {n}, 0 is up, clockwise. A {color} hand, length {long}, half width {width} {on}|\
         ¶tick tock. The {color} hand has length {long} and half width {width}, begins at 12 o'clock and makes a clockwise turn in {seconds}. Background {back}|\
         ¶[background|back|bg] {back}. {color} hand from the center, {long} by half width {width}, upward first, clockwise, T = {n} s|\
         ¶one hand of a clock in {color}, it needs {seconds} for the clockwise round and begins at the top, long {long}, half width {width}, behind is {back}|\
         ¶on {back}, a hand of length {long} and half width {width} in {color} points up first and turns clockwise once in {seconds}]",
        |slots, sampler| {
            let long = number("long", &[0.25, 0.3, 0.35, 0.38, 0.42, 0.45], slots, sampler);
            let width = number("width", &[0.01, 0.015, 0.02, 0.025, 0.03], slots, sampler);
            let period = period(&[2.0, 3.0, 4.0, 5.0, 8.0, 10.0, 12.0, 30.0], slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = {};\nlet direction = vec2<f32>(sin(angle), -cos(angle));\n\
                 let along = clamp(dot(p, direction), 0.0, {});\nlet inside = step(distance(p, direction * along), {});",
                turn(period),
                float(long),
                float(width)
            );
            Scene::new(lines, move |[x, y], time| {
                let [across, up] = turned([x - 0.5, y - 0.5], TAU * time / period);
                let beyond = (-up - long).max(up).max(0.0);
                disc(across, beyond, width)
            })
        },
    ),
    told(
        "turning-sector",
        "[a {color} sector of {degrees} degrees and radius {radius} turning {way} once in {seconds}, its middle first pointing right {on}|\
         a {color} radar beam {degrees} degrees wide, radius {radius}, going round {way} {every}, centered on the right at first {on}|\
         a {color} pie slice of {degrees} degrees, radius {radius}, rotating {way} in {seconds}, facing right at the start {on}|\
         a rotating {color} wedge, {degrees} degrees, radius {radius}, {way}, {seconds} per turn, first centered to the right {on}|\
         a {color} lighthouse beam with an opening of {degrees} degrees and reach {radius}, {way}, one turn per {seconds}, rightward at time 0 {on}|\
         a {color} circular sector (angle {degrees} degrees, radius {radius}) spinning {way} {every}, facing right at time 0 {on}|\
         a {way} sweep of a {color} {degrees}-degree sector of radius {radius}, a lap in {seconds}, starting out to the right {on}|\
         a {color} cake piece, {degrees} degrees wide and {radius} in radius, turning {way} in {seconds}, to the right at first {on}|\
         a {n}-second {way} radar sweep, {color} beam of {degrees} degrees, radius {radius}, first facing right {on}|\
         a {color} fan of {degrees} degrees around its facing direction, radius {radius}, right at first, {way} {every} {on}|\
         ¶sector: {degrees} degrees, r = {radius}, {way}, {seconds} per turn, first facing right. {color} on {back}|\
         ¶[draw|show|put] a {color} beam {on}. It is {degrees} degrees wide, {radius} long and goes round {way} in {seconds}. At first it points right|\
         ¶I want a radar beam. {color}, {degrees} degrees, radius {radius}, it faces right and then turns {way}, {seconds} a turn. The rest is {back}|\
         ¶[how do I|how can I] turn a {color} slice of {degrees} degrees {way}? Radius {radius}, {seconds} per turn, facing right at first, {back} behind it|\
         ¶like a lighthouse. A {color} beam of {degrees} degrees reaches {radius} far and goes {way}, one round in {seconds}, starting right. All else {back}|\
         ¶[background|back|bg] {back}. {color} sector, opening {degrees} degrees, radius {radius}, spin {way}, T = {n} s, starts to the right|\
         ¶the slice is {degrees} degrees, its radius {radius}, color {color}. It looks right in the beginning and makes a {way} turn in {seconds}, behind is {back}|\
         ¶pizza on the move: one {color} slice of {degrees} degrees, radius {radius}, middle to the right at t = 0, {way} {every}, table {back}]",
        |slots, sampler| {
            let degrees = *sampler.pick(&[20, 30, 40, 50, 60, 70, 80, 90, 100, 120]);
            slots.text("degrees", degrees.to_string());
            let radius = number("radius", &[0.25, 0.3, 0.35, 0.4, 0.45], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let back = counterclockwise(slots, sampler);
            let sign = if back { "-" } else { "" };
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = {sign}{};\nlet facing = vec2<f32>(cos(angle), sin(angle));\n\
                 let beam = step(length(p) * cos(radians({}.0)), dot(p, facing));\nlet inside = beam * step(length(p), {});",
                turn(period),
                degrees / 2,
                float(radius)
            );
            let wide = f64::from(degrees) / 720.0;
            let direction = if back { -1.0 } else { 1.0 };
            Scene::new(lines, move |[x, y], time| {
                let [x, y] = [x - 0.5, y - 0.5];
                let off = y.atan2(x) / TAU - direction * time / period;
                let off = phase(off + 0.5) - 0.5;
                all(&[below(off.abs() - wide), disc(x, y, radius)])
            })
        },
    ),
    told(
        "outward-rings",
        "[concentric {color} rings {width} thick, {gap} from one to the next, moving outward at {rate} per second {on}|\
         {color} rings around the center, one every {gap}, each {width} wide, growing outward by {rate} a second {on}|\
         expanding {color} rings, spacing {gap}, thickness {width}, outward speed {rate} {on}|\
         {color} circles spreading from the center, {width} thick with a distance of {gap} from ring to ring, speed {rate} {on}|\
         a pattern of outgoing {color} rings, repeat distance {gap}, ring thickness {width}, {rate} per second {on}|\
         {color} waves as rings of width {width} repeated every {gap}, running out at {rate} per second {on}|\
         a stream of {color} rings leaving the center at {rate} per second, period {gap} in radius, thickness {width} {on}|\
         outward-moving {color} hoops of thickness {width}, each {gap} after the last, velocity {rate} {on}|\
         ring waves in {color}, fract((d - {rate} * time) / {gap}) * {gap} below {width} {on}|\
         {color} annuli {width} thick and spaced {gap} apart (start to start) that travel outward with {rate} per second {on}|\
         ¶rings: thickness {width}, one per {gap}, outward {rate} per second. {color} on {back}|\
         ¶[draw|show|put] {color} rings {on}. Each is {width} thick, they repeat every {gap} and all of them move outward with speed {rate}|\
         ¶a stone falls into water. {color} rings go out from the center at {rate} per second, {gap} from ring to ring, {width} thick. The water is {back}|\
         ¶[how do I|how can I] send {color} rings outward? One each {gap}, thickness {width}, speed {rate} per second, {back} between them|\
         ¶d = distance to the center. Where fract((d - {rate} t) / {gap}) * {gap} < {width} it is {color}, else {back}|\
         ¶sonar from the middle: {color} rings, {width} thick, period {gap}, they run outward {rate} each second. Behind {back}|\
         ¶[background|back|bg] {back}. {color} rings with thickness {width} and period {gap} in radius, outward, {rate} per second|\
         ¶the rings are {color} and going out always, {rate} in a second. One ring is {width} thick, next one comes {gap} after. All between is {back}|\
         ¶on {back}, rings run outward with {rate} per second, {width} thick, one every {gap}, color {color}]",
        |slots, sampler| {
            let width = number("width", &[0.02, 0.03, 0.04, 0.05], slots, sampler);
            let gap = number("gap", &[0.1, 0.12, 0.15, 0.2, 0.25], slots, sampler);
            let rate = number("rate", &[0.05, 0.08, 0.1, 0.15, 0.2, 0.3], slots, sampler);
            let (spacing, w) = (float(gap), float(width));
            let lines = format!(
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet wave = fract((d - time * {}) / {spacing}) * {spacing};\nlet inside = step(wave, {w});",
                float(rate)
            );
            Scene::new(lines, move |[x, y], time| {
                let d = (x - 0.5).hypot(y - 0.5);
                below(part((d - rate * time) / gap)? * gap - width)
            })
        },
    ),
    told(
        "line-sweep",
        "[a {color} line of half width {width} sweeping {way} across the screen in {seconds}, again and again {on}|\
         a straight {color} line, half width {width}, that crosses the screen {way} {every} {on}|\
         a {color} scan line with a half thickness of {width} going {way} in {seconds} in a loop {on}|\
         a {color} bar of half width {width} running {way} over the whole screen {every} {on}|\
         a looping {n}-second sweep {way} of a {color} line with half width {width} {on}|\
         a moving {color} line (half width {width}), {way}, {seconds} per pass {on}|\
         a {color} sweep line, half width {width}, one pass {way} in {seconds}, repeated {on}|\
         a {color} beam {way} across the picture, half width {width}, a pass every {seconds} {on}|\
         a {color} stripe with half width {width} passing {way} once every {seconds} {on}|\
         a scanner line in {color} that needs {seconds} {way} and starts over, half width {width} {on}|\
         ¶line: half width {width}, {way}, {seconds} per pass, loop. {color} on {back}|\
         ¶[draw|show|put] a {color} line {on}. It is {width} in half width and sweeps {way} in {seconds}, then starts again|\
         ¶like the light of a copier. A {color} line of half width {width} goes {way} in {seconds}, over and over. The rest is {back}|\
         ¶[how do I|how can I] move a {color} line {way} over the screen in {seconds}? half width {width}, repeating, {back} behind|\
         ¶position = fract(time / {n}), {way}. A {color} line with half width {width} is there {on}|\
         ¶the {color} line runs {way}. It has half width {width}, takes {seconds} for the screen, jumps back and repeats. Background {back}|\
         ¶[background|back|bg] {back}. {color} line, half thickness {width}, travels {way}, T = {n} s|\
         ¶I want to see one {color} line go {way} every {seconds}, half width {width}, all other pixels {back}|\
         ¶on {back}, a line sweeps {way}, {seconds} per pass, again and again, half width {width}, color {color}|¶every {seconds} one pass {way} of a line, {width} in half width, {color} over {back}]",
        |slots, sampler| {
            let width = number(
                "width",
                &[0.01, 0.015, 0.02, 0.03, 0.04, 0.05],
                slots,
                sampler,
            );
            let period = period(&PERIODS, slots, sampler);
            let way = way(slots, sampler);
            let lines = format!(
                "let place = {};\nlet inside = step(abs(place - {}), {});",
                way.code,
                loops(period),
                float(width)
            );
            let place = way.place;
            Scene::new(lines, move |uv, time| {
                below((place(uv) - phase(time / period)).abs() - width)
            })
            .with(way.kind)
        },
    ),
    told(
        "measured-growth",
        "[a {color} {noun} growing evenly from 0 to a {extent} of {size} within {seconds}, again and again {on}|\
         a {color} {noun} whose {extent} runs linearly from 0 to {size} {every} and then jumps back {on}|\
         a looping {color} {noun} that grows from nothing to {extent} {size} in {seconds} {on}|\
         a {color} {noun} expanding from the center to {extent} {size} within {seconds}, then starting over {on}|\
         a {n}-second loop of a {color} {noun} growing linearly to {extent} {size} {on}|\
         a {color} {noun} with {extent} {size} * fract(time / {n}) {on}|\
         a {color} {noun}, {extent} from 0 up to {size} at a constant rate, restarted every {seconds} {on}|\
         a {color} {noun} that opens up from a point to {extent} {size}, {seconds} each time {on}|\
         a repeating growth of a {color} {noun}, {extent} 0 to {size} in {seconds} {on}|\
         an inflating {color} {noun}, final {extent} {size}, linear, one run per {seconds} {on}|\
         ¶{noun}, {extent} 0 -> {size} in {seconds}, linear, loop. {color} on {back}|\
         ¶[draw|show|put] a {color} {noun} {on}. It grows from nothing until its {extent} is {size}. That takes {seconds}, then again from 0|\
         ¶I have a {color} {noun} in the center. It gets bigger up to {extent} {size}, evenly, in {seconds}, and then it starts over. The rest is {back}|\
         ¶[how do I|how can I] let a {color} {noun} grow from 0 to {extent} {size} in {seconds}, over and over? {back} behind it|\
         ¶size = {size} * fract(t / {n}) is the {extent} of a {color} {noun} {on}|\
         ¶pop! From a point the {color} {noun} grows to {extent} {size} in {seconds}, is gone and grows again. Background {back}|\
         ¶[background|back|bg] {back}. {color} {noun}, {extent} from 0 to {size} each {seconds}, sawtooth|\
         ¶every {seconds} comes a new {color} {noun} from the middle and is growing to {extent} {size} with the same speed, behind is {back}|\
         ¶on {back}, a {noun} grows from nothing to {extent} {size} in {seconds}, evenly, again and again. It is {color}|¶every {seconds} from 0 to {extent} {size}, linear, a {noun} in {color} over {back}]",
        |slots, sampler| {
            let chosen = &SIZED[*sampler.pick(&[0, 0, 2, 3])];
            slots.phrase("noun", chosen.noun);
            slots.phrase("extent", chosen.extent);
            let size = number("size", &[0.2, 0.25, 0.3, 0.35, 0.4, 0.45], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet size = {} * {};\nlet inside = step({}, size);",
                float(size),
                loops(period),
                chosen.code
            );
            let distance = chosen.distance;
            Scene::new(lines, move |[x, y], time| {
                below(distance(x - 0.5, y - 0.5) - size * phase(time / period))
            })
            .with(chosen.kind)
        },
    ),
    told(
        "jumping-dot",
        "[a {color} dot of radius {radius} that jumps to the next of {count} places in a row every {seconds}, left to right {on}|\
         one lit {color} dot of radius {radius} out of {count} in a row, the next one to the right every {seconds}, the others off {on}|\
         a running light, {count} places side by side, only one {color} dot of radius {radius} on, rightward every {seconds} {on}|\
         a {color} disc (r = {radius}) stepping through {count} even places from left to right, one step each {seconds} {on}|\
         a {color} light with radius {radius} hopping to the right through {count} slots, {seconds} per slot {on}|\
         {count} dot places in a row with one visible {color} dot, radius {radius}, moving one to the right every {seconds} {on}|\
         a {color} step indicator with {count} positions, dot radius {radius}, {seconds} per position, rightward, only the current one visible {on}|\
         a stepping {color} dot, {count} positions across the screen, radius {radius}, from the left, a step every {seconds} {on}|\
         a chaser of {count} positions showing one {color} dot of radius {radius} at a time, {seconds} each, left to right {on}|\
         a {color} dot of radius {radius} at x = (i + 0.5) / {digits}, i goes up every {seconds} and wraps {on}|\
         ¶{count} places in a row, one {color} dot, r = {radius}. next place to the right every {seconds}. rest {back}|\
         ¶[draw|show|put] a {color} dot of radius {radius} {on}. It jumps from left to right through {count} places in the middle row, one each {seconds}|\
         ¶I have {count} lamps side by side, all but one are off. The lit one is a {color} dot of radius {radius}, and it moves right every {seconds}. Off is {back}|\
         ¶[how do I|how can I] let a {color} dot hop through {count} places, left to right? Radius {radius}, {seconds} per place, {back} behind|\
         ¶i = floor(t / {n}) mod {digits}, x = (i + 0.5) / {digits}. A {color} dot of radius {radius} is there {on}|\
         ¶hop, hop. Every {seconds} the {color} dot jumps one of {count} places to the right, then starts at the left again. Radius {radius}, background {back}|\
         ¶[background|back|bg] {back}. {color} dot, radius {radius}, {count} positions across, one step right per {seconds}|\
         ¶only one from {count} dots in the row is on, it is {color} with radius {radius}. After {seconds} the next one at right is on, all else {back}|\
         ¶on {back}, one dot of radius {radius} in {color} steps to the right through {count} places in a row, {seconds} at each]",
        |slots, sampler| {
            let number_of = *sampler.pick(&[3_i64, 4, 5, 6, 8]);
            slots.value("count", words::count(number_of));
            slots.text("digits", number_of.to_string());
            let count = number_of as f64;
            let radius = number("radius", &[0.03, 0.04, 0.05, 0.06], slots, sampler);
            let period = period(&[0.25, 0.4, 0.5, 0.75, 1.0, 2.0], slots, sampler);
            let gone = if period == 1.0 {
                "time".to_string()
            } else {
                format!("time / {}", float(period))
            };
            let n = float(count);
            let lines = format!(
                "let place = floor({gone}) % {n};\nlet x = (place + 0.5) / {n};\nlet inside = step(distance(uv, vec2<f32>(x, 0.5)), {});",
                float(radius)
            );
            Scene::new(lines, move |[x, y], time| {
                let place = ticks(time / period)?.rem_euclid(count);
                disc(x - (place + 0.5) / count, y - 0.5, radius)
            })
        },
    ),
    pair(
        "measured-blink",
        "[a screen that switches between {color} and {color2} every {seconds}, {color} first|\
         a hard change from {color} to {color2} or back every {seconds}, starting with {color}|\
         a blinking screen, {seconds} of {color}, then {seconds} of {color2}, and so on|\
         {color} for {seconds}, {color2} for {seconds}, repeated without fading|\
         alternating {color} and {color2} screens, {seconds} each, {color} at the start|\
         a full-screen blink, {color} first, toggled to {color2} and back every {seconds}|\
         a screen toggling {color}, {color2}, {color} with {seconds} for each color|\
         an abrupt swap of {color} and {color2} each {seconds}, first {color}|\
         a two-color blinker, {color} then {color2}, {seconds} per color|\
         a flat screen, {color} when floor(time / {n}) is even, {color2} when it is odd|\
         ¶{color} {seconds}, {color2} {seconds}, loop, hard cut, whole screen|\
         ¶the screen is {color}. After {seconds} it is {color2}, after {seconds} more it is {color} again, and so on, no fade|\
         ¶[how do I|how can I] make the screen blink? {color} first, then {color2}, each for {seconds}|\
         ¶every {seconds} the whole screen should jump to the other color. The first is {color}, the other {color2}|\
         ¶k = floor(t / {n}). k even: {color}. k odd: {color2}|\
         ¶[just|simply] switch the screen. {seconds} long it shows {color}, then {seconds} long {color2}, forever|\
         ¶on/off light, off is {color} and comes first, on is {color2}, both last {seconds}|\
         ¶I want a screen which is changing hard between {color} and {color2} each {seconds}, begin with {color}|\
         ¶{color2} comes second, {color} first, each for {seconds}, the full screen switches hard between them|¶each {seconds} the screen flips to the other of two colors, starting with {color}, the other one is {color2}]",
        |slots, sampler| {
            let period = period(&[0.25, 0.4, 0.5, 0.75, 1.5, 2.0, 2.5, 3.0], slots, sampler);
            let lines = format!("let t = floor(time / {}) % 2.0;", float(period));
            Scene::new(lines, move |_, time| {
                Some(ticks(time / period)?.rem_euclid(2.0))
            })
        },
    ),
    pair(
        "measured-pulse",
        "[a screen of mix({color}, {color2}, 0.5 + 0.5 * sin({rate} * time))|\
         a color pulse between {color} and {color2} by 0.5 + 0.5 * sin({rate} * time)|\
         a full-screen pulse from {color} to {color2}, share of {color2} 0.5 + 0.5 * sin(time * {rate})|\
         a sine blend of {color} (at -1) and {color2} (at 1) with sin({rate} * time)|\
         {color} and {color2} mixed over time by 0.5 + 0.5 sin({rate} t) on the whole screen|\
         a screen pulsing between {color} and {color2} with the sine of {rate} * time, {color2} at the peak|\
         a flat color swinging between {color} at the low of sin({rate} * time) and {color2} at its high|\
         a pulsing background, {color} at sine -1, {color2} at sine +1, sine of {rate} times time|\
         a sine color fade, {rate} radians per second, {color} low, {color2} high, half and half at time 0|\
         a whole-screen blend of {color} and {color2} where {color2} has the weight 0.5 + 0.5 sin({rate} * time)|\
         ¶t = 0.5 + 0.5 * sin({rate} * time). color = mix({color}, {color2}, t)|\
         ¶let the screen pulse. {color} when sin({rate} * time) is -1, {color2} when it is 1, a smooth mix in between|\
         ¶[how do I|how can I] pulse between {color} and {color2}? The weight of {color2} is 0.5 + 0.5 * sin({rate} * time)|\
         ¶I have {color} and {color2}. Mix them on the full screen by 0.5 + 0.5 * sin({rate} * time), 1 means {color2}|\
         ¶full screen pulse, low {color}, high {color2}, sine, time factor {rate}|\
         ¶the color goes with a sine of {rate} times time. Down at the lowest it is {color}, up at the highest {color2}, all pixels the same|\
         ¶low = {color}, high = {color2}, wave = sin({rate} t), map it from -1..1 to low..high, every pixel|\
         ¶all the screen is one color, it is moving by sin of {rate} time from {color} (minimum) to {color2} (maximum)|\
         ¶high is {color2}, low is {color}: mix them over the full screen by 0.5 + 0.5 * sin({rate} * time)|¶{color2} at the top of sin({rate} * time), {color} at the bottom, full screen, mixed in between]",
        |slots, sampler| {
            let rate = number(
                "rate",
                &[0.3, 0.7, 0.8, 1.2, 1.5, 2.5, 3.5, 5.0, 6.0, 7.0],
                slots,
                sampler,
            );
            let lines = format!("let t = 0.5 + 0.5 * sin(time * {});", float(rate));
            Scene::new(lines, move |_, time| Some(half((time * rate).sin())))
        },
    ),
    pair(
        "measured-plasma",
        "[a plasma of three sines along x, y and x + y with frequency {frequency} and phase {rate} * time, {color} to {color2}|\
         the average of sin({frequency} * v + {rate} * time) for v = x, y and x + y as a blend from {color} to {color2}|\
         a {color} to {color2} plasma, mean of three sine waves over x, y and x + y, frequency {frequency}, speed {rate}|\
         a sine plasma in {color} (low) and {color2} (high), waves in x, y and x + y, frequency {frequency}, time factor {rate}|\
         a plasma effect from {color} to {color2}, three sines (x, y, x + y) of frequency {frequency} with {rate} * time added|\
         a demoscene plasma, {color} low and {color2} high, averaging sines of x, y, x + y times {frequency} plus {rate} * time|\
         a moving plasma between {color} and {color2}, sine frequency {frequency} for x, y and x + y, phase speed {rate}|\
         three averaged sine waves (x, y and the sum of both) at frequency {frequency}, phase {rate} * time, low {color}, high {color2}|\
         a two-color plasma, {color} at -1 and {color2} at 1 of the mean of sines in x, y, x + y, frequency {frequency}, time times {rate}|\
         a flowing plasma {color} to {color2} from sines of {frequency} * x, {frequency} * y and {frequency} * (x + y), each plus {rate} * time|\
         ¶plasma: sines of x, y, x + y. frequency {frequency}, phase {rate} * time, averaged. low {color}, high {color2}|\
         ¶[take|add up] three sines, of x, y and x + y, each times {frequency} plus {rate} * time. Their average blends {color} (at -1) into {color2} (at 1)|\
         ¶w(v) = sin({frequency} v + {rate} t). The mean of w(x), w(y), w(x + y), mapped to 0..1, mixes {color} and {color2}|\
         ¶I want old-school plasma. {color} for low, {color2} for high. It averages sines along x, y and x + y, frequency {frequency}, time factor {rate}|\
         ¶[how do I|how can I] get a plasma from {color} to {color2}? The mean of three sines over x, y, x + y, frequency {frequency}, phase {rate} * time|\
         ¶three waves go over the screen, along x, y and x + y. Each is sin of {frequency} times place plus {rate} times time. Average low is {color}, high is {color2}|\
         ¶colors {color} -> {color2}. value = average of sines in x, y and x + y. freq {frequency}, speed {rate}|\
         ¶make plasma with mean of three sinus, x and y and x + y, frequency is {frequency}, time is multiplied by {rate}, colors from {color} to {color2}]",
        |slots, sampler| {
            let number_of = *sampler.pick(&[6_i64, 8, 9, 12, 14, 15, 16, 18, 20, 24]);
            slots.text("frequency", number_of.to_string());
            let frequency = number_of as f64;
            let rate = number("rate", &[0.5, 0.7, 1.5, 2.0, 2.5, 3.0], slots, sampler);
            let (f, k) = (float(frequency), float(rate));
            let lines = format!(
                "let phase = time * {k};\nlet waves = sin(uv.x * {f} + phase) + sin(uv.y * {f} + phase) + sin((uv.x + uv.y) * {f} + phase);\n\
                 let t = 0.5 + waves / 6.0;"
            );
            Scene::new(lines, move |[x, y], time| {
                let waves = [x, y, x + y].map(|place| (place * frequency + time * rate).sin());
                Some(half(waves.iter().sum::<f64>() / 3.0))
            })
        },
    ),
];
