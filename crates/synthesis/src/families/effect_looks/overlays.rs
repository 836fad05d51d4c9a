//! Colours over the image: fades, gradients, blend modes.

use crate::code::float;
use crate::color::Color;
use crate::families::effect_tones::{step, wish};
use crate::families::effects::{Rgb, Step, blend};
use crate::sampler::Sampler;
use crate::words;

pub(super) fn fade_over_time(sampler: &mut Sampler) -> Step {
    let other = Color::sample(sampler);
    let seconds = *sampler.pick(&[1, 2, 3, 4, 5, 8, 10]);
    let ways: Vec<String> = words::count(seconds)
        .into_iter()
        .map(|count| format!("{count} second{}", if seconds == 1 { "" } else { "s" }))
        .collect();
    let (name, command, noun, line) = *sampler.pick(&[
        (
            "out",
            "[fade {image} [out to|to] {a} [over|within|in] {b}|fade out {image} to {a} [over|within] {b}|let {image} turn {a} over {b}|blend {image} into {a} during the first {b}|cross-fade from {image} to {a} [in|over] {b}|let {image} vanish in {a} within {b}|make {image} go {a} over {b}|dissolve {image} into {a} over {b}|take {b} to fade {image} to {a}|slowly turn {image} {a} over {b}|lerp {image} to {a} over {b}|\
             ¶at the start I see {image}, after {b} only {a}|\
             ¶{image} should slowly turn {a}, it takes {b}|\
             ¶mix(rgb, {a}, t), t goes from 0 to 1 in {b}, source {image}|\
             ¶show {image}, then fade it out to {a}, [total time|duration] {b}|\
             ¶end of the scene: {image} fades to {a} [within|over] {b}|\
             ¶fade-out. color {a}, time {b}, source {image}]",
            "[a fade to {a} over {b}|a fade-out to {a} [in|within] {b}|a dissolve into {a} over {b}]",
            "let fade = saturate(time / {seconds});",
        ),
        (
            "in",
            "[fade {image} in from {a} [over|within|in] {b}|fade in {image} from {a} [over|within] {b}|let {image} appear from {a} over {b}|start with {a} and fade to {image} over {b}|reveal {image} from {a} [over|within] {b}|dissolve from {a} into {image} over {b}|cross-fade from {a} to {image} [in|over] {b}|begin with a {a} screen and bring in {image} over {b}|take {b} to fade {image} in from {a}|let {image} come out of {a} within {b}|\
             ¶at the start everything is {a}, after {b} I see {image}|\
             ¶start of the scene: {image} fades in from {a} within {b}|\
             ¶first just {a}, then {image} shows up more and more, done after {b}|\
             ¶fade-in. color {a}, time {b}, source {image}|\
             ¶mix({a}, rgb, t), t goes from 0 to 1 in {b}, source {image}|\
             ¶I want {image} to come up slowly from {a}, it takes {b}]",
            "[a fade from {a} over {b}|a fade-in from {a} [in|within] {b}|a dissolve from {a} over {b}]",
            "let fade = 1.0 - saturate(time / {seconds});",
        ),
        (
            "back-and-forth",
            "[fade {image} back and forth to {a} over time|cross-fade between {image} and {a} with the sine of time|let {image} fade to {a} and back again over time|pulse {image} between its own colors and {a}|fade {image} to {a} and back again and again|swing {image} between its colors and {a} with sin(time)|let {image} breathe between its own colors and {a}|mix {image} toward {a} by 0.5 + 0.5 * sin(time)|let {a} come and go over {image} with the sine of time|oscillate between {image} and {a} over time|\
             ¶{image} fades to {a}, then it comes back, [and so on|again and again]|\
             ¶mix(rgb, {a}, 0.5 + 0.5 * sin(time)), source {image}|\
             ¶sometimes I see {image}, sometimes {a}, with smooth fades between, [forever|all the time]|\
             ¶{a} should come and go over {image}, smoothly, by the sine of time|\
             ¶I want {image} to pulse to {a} and back|\
             ¶{image} and {a} take turns softly over time|¶over time {image} goes to {a} and comes back, again and again, a sine|¶in: {image}. fade to {a} and back by the sine of time]",
            "[a fade back and forth to {a}|a pulsing {a} fade|an endless fade to {a} and back|a sine fade to {a} and back|a breathing fade to {a}]",
            "let fade = 0.5 + 0.5 * sin(time);",
        ),
        (
            "flash",
            "[flash {image} {a} every second|let {image} blink {a} once [a|per] second|flash {a} over {image} every second|flash {image} with {a} [once a second|at 1 Hz]|strobe {image} with {a} once per second|switch between {image} and {a} every half second|show {a} instead of {image} in the second half of every second|blink between {image} and {a} at 1 Hz|alternate between {image} and {a}, half a second each|\
             ¶half a second {image}, half a second {a}, and so on|\
             ¶{image} blinks: half a second normal, half a second {a}|\
             ¶mix(rgb, {a}, step(0.5, fract(time))), source {image}|\
             ¶in the second half of every second I want to see {a}, otherwise {image}|\
             ¶like an alarm light, {a} flashes over {image} once a second|\
             ¶{a} strobe on {image}, 1 Hz|¶in the second half of each second {image} is {a}, otherwise normal|¶in: {image}. flash: {a}, one per second]",
            "[a {a} flash every second|a {a} strobe at 1 Hz|a {a} blink once a second|a one second {a} blink]",
            "let fade = step(0.5, fract(time));",
        ),
    ]);
    let mut wish = wish(command, noun, &[other.ways.clone(), ways]);
    wish.modifiers.push(name);
    let rgb = other.rgb.map(f64::from);
    let duration = seconds as f64;
    step(
        wish,
        &line.replace("{seconds}", &float(duration)),
        format!("mix($, {}, fade)", other.code),
        Box::new(move |color, at| {
            let done = (at.time / duration).min(1.0);
            let share = match name {
                "out" => done,
                "in" => 1.0 - done,
                "flash" => f64::from(u8::from(at.time.rem_euclid(1.0) >= 0.5)),
                _ => f64::midpoint(1.0, at.time.sin()),
            };
            blend(color, rgb, share)
        }),
    )
}

pub(super) fn gradient_overlay(sampler: &mut Sampler) -> Step {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let vertical = sampler.chance(0.5);
    let multiplied = sampler.chance(0.5);
    let (way, axis, along) = if vertical {
        (
            "[vertical|top to bottom]",
            'y',
            "from {a} at the top to {b} at the bottom",
        )
    } else {
        (
            "[horizontal|left to right]",
            'x',
            "from {a} on the left to {b} on the right",
        )
    };
    let (command, noun, value) = if multiplied {
        (
            format!(
                "[multiply {{image}} [by|with] a {way} gradient from {{a}} to {{b}}|filter {{image}} with a gradient {along}|multiply {{image}} with a gradient {along}|tint {{image}} by multiplying a gradient {along}|multiply a {way} {{a}} to {{b}} gradient into {{image}}|look at {{image}} through a gradient filter {along}|put a gradient filter {along} over {{image}}|use a multiply layer with a gradient {along} on {{image}}|\
             ¶rgb * gradient {along}, source {{image}}|\
             ¶{{image}} seen through colored glass that changes {along}|\
             ¶[take|make] a gradient {along} and multiply it with {{image}}|\
             ¶the filter in front of {{image}} goes {along}, multiply the two|\
             ¶I have {{image}}. multiply it with a color ramp {along}]"
            ),
            format!(
                "[a {way} gradient filter from {{a}} to {{b}}|a multiplied {way} {{a}} to {{b}} gradient|a multiplied gradient {along}|a color gradient filter {along}]"
            ),
            "$ * gradient",
        )
    } else {
        (
            format!(
                "[overlay {{image}} half transparent with a {way} gradient from {{a}} to {{b}}|mix {{image}} half and half with a gradient {along}|blend {{image}} equally with a {way} gradient from {{a}} to {{b}}|lay a 50% {way} gradient from {{a}} to {{b}} over {{image}}|blend {{image}} 50:50 with a gradient {along}|put a half transparent gradient {along} over {{image}}|mix {{image}} with 50% of a {way} gradient from {{a}} to {{b}}|average {{image}} with a gradient {along}|overlay a 50% gradient {along} on {{image}}|\
             ¶half {{image}}, half a gradient {along}|\
             ¶0.5 * rgb + 0.5 * gradient {along}, source {{image}}|\
             ¶make a gradient {along} and lay it over {{image}} at 50%|\
             ¶I have {{image}}. put a half transparent color ramp {along} on it|\
             ¶a gradient {along} should shine through {{image}}, half and half]"
            ),
            format!(
                "[a half transparent {way} gradient from {{a}} to {{b}}|a 50% {way} gradient overlay from {{a}} to {{b}}|a half transparent gradient {along}|an even mix with a gradient {along}]"
            ),
            "mix($, gradient, 0.5)",
        )
    };
    let mut wish = wish(&command, &noun, &[first.ways.clone(), second.ways.clone()]);
    wish.modifiers
        .push(if vertical { "vertical" } else { "horizontal" });
    wish.modifiers
        .push(if multiplied { "multiplied" } else { "mixed" });
    let (from, to) = (first.rgb.map(f64::from), second.rgb.map(f64::from));
    step(
        wish,
        &format!(
            "let gradient = mix({}, {}, uv.{axis});",
            first.code, second.code
        ),
        value,
        Box::new(move |color, at| {
            let gradient = blend(from, to, at.uv[usize::from(vertical)]);
            if multiplied {
                [0, 1, 2].map(|part| color[part] * gradient[part])
            } else {
                blend(color, gradient, 0.5)
            }
        }),
    )
}

/// A blend mode: name, how it is called, code of the value from `$` and `tint`, and what becomes of a part.
type Mode = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const MODES: [Mode; 7] = [
    (
        "screen",
        "screen",
        "vec3<f32>(1.0, 1.0, 1.0) - (vec3<f32>(1.0, 1.0, 1.0) - $) * (vec3<f32>(1.0, 1.0, 1.0) - tint)",
        |a, b| a + b - a * b,
    ),
    ("difference", "difference", "abs($ - tint)", |a, b| {
        a.max(b) - a.min(b)
    }),
    ("lighten", "lighten", "max($, tint)", f64::max),
    ("darken", "darken", "min($, tint)", f64::min),
    (
        "add",
        "[add|additive|linear dodge]",
        "saturate($ + tint)",
        |a, b| (a + b).min(1.0),
    ),
    (
        "subtract",
        "[subtract|subtractive]",
        "saturate($ - tint)",
        |a, b| (a - b).max(0.0),
    ),
    (
        "overlay",
        "overlay",
        "select(vec3<f32>(1.0, 1.0, 1.0) - 2.0 * (vec3<f32>(1.0, 1.0, 1.0) - $) * (vec3<f32>(1.0, 1.0, 1.0) - tint), 2.0 * $ * tint, $ < vec3<f32>(0.5))",
        |a, b| {
            if a < 0.5 {
                2.0 * a * b
            } else {
                2.0 * (a + b - a * b) - 1.0
            }
        },
    ),
];

pub(super) fn blend_mode(sampler: &mut Sampler) -> Step {
    let (name, called, value, rule) = *sampler.pick(&MODES);
    let tint = Color::sample(sampler);
    let more = match name {
        "screen" => {
            "|screen {image} with {a}|screen {a} onto {image}|screen-blend {image} with {a}"
        }
        "difference" => {
            "|take the absolute difference of {image} and {a}|show how much each channel of {image} differs from {a}|difference-blend {image} with {a}"
        }
        "lighten" => {
            "|take the maximum of {image} and {a}|take the max of {image} and {a} per channel|keep the lighter of {image} and {a} in each channel"
        }
        "darken" => {
            "|take the minimum of {image} and {a}|take the min of {image} and {a} per channel|keep the darker of {image} and {a} in each channel"
        }
        "add" => {
            "|add the color {a} to {image}|sum {image} and the color {a}|brighten {image} by adding the color {a}"
        }
        "subtract" => {
            "|subtract the color {a} from {image}|take the color {a} away from {image}|darken {image} by subtracting the color {a}"
        }
        _ => "|overlay-blend {image} with {a}",
    };
    let mut wish = wish(
        &format!(
            "[blend {{image}} with {{a}} in {called} mode|[use|apply] {{a}} in {called} mode on {{image}}|put {{a}} over {{image}} with {called} blending|\
                  use the {called} blend mode with {{a}} on {{image}}|composite {{a}} over {{image}} in {called} mode|lay a {{a}} layer in {called} mode over {{image}}|set the blend mode of a {{a}} layer over {{image}} to {called}|blend {{a}} onto {{image}} using {called} mode|combine {{image}} and {{a}} with the {called} blend mode|do a {called} blend of {{image}} and {{a}}{more}|\
             ¶two layers: {{image}} below, {{a}} above, blend mode {called}|\
             ¶[like in Photoshop|as in an image editor]: a {{a}} layer over {{image}}, set to {called}|\
             ¶{called} blend, {{image}} with {{a}}|\
             ¶I have {{image}} and the color {{a}}. blend them in {called} mode|\
             ¶base: {{image}}. blend: {{a}}. mode: {called}|\
             ¶how does {{image}} look with a solid {{a}} layer in {called} mode on top]"
        ),
        &format!(
            "[{{a}} in {called} mode|a {{a}} {called} layer|{called} blending with {{a}}|a {called} blend with {{a}}|the {called} blend mode with {{a}}|a solid {{a}} layer set to {called}]"
        ),
        std::slice::from_ref(&tint.ways),
    );
    wish.modifiers.push(name);
    let other: Rgb = tint.rgb.map(f64::from);
    step(
        wish,
        &format!("let tint = {};", tint.code),
        value,
        Box::new(move |color, _| [0, 1, 2].map(|at| rule(color[at], other[at]))),
    )
}
