//! Pictures with colors of their own.

use std::f64::consts::TAU;

use super::super::animation_table::{all, disc, phase};
use super::super::layers::{PaintRule, View, below, part};
use super::{Motion, angle, over, own, period, radius, ticks};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::wording::Slots;

pub(super) const COLORFUL: &[Motion] = &[
    own(
        "three-color-fade",
        "[a smooth fade from {color} to {color2} to {color3} and back to {color} {every}|\
         a screen blending smoothly through {color}, {color2} and {color3} {every}|\
         a smooth color cycle of {color}, {color2} and {color3} {every}|\
         {color} fading to {color2}, then to {color3}, then to {color} again {every}|\
         a full-screen crossfade through {color}, {color2}, {color3} in a circle {every}|\
         a seamless three-color fade, {color}, {color2}, {color3} {every}|\
         a slowly blending background from {color} over {color2} to {color3} and around again {every}|\
         a mood lamp gliding through {color}, {color2} and {color3} {every}|\
         a color loop without jumps, {color} to {color2} to {color3} to {color} {every}|\
         rgb strip lighting fading {color}, {color2}, {color3}, round trip {seconds}|\
         linear blending between three colors over time, {color}, {color2}, {color3} {every}|\
         a looping gradient in time through {color}, {color2} and {color3} {every}|\
         a screen that softly turns from {color} into {color2}, {color3} and {color} again {every}|\
         a {n}-second smooth cycle through {color}, {color2} and {color3}|\
         one flat color that fades through {color}, {color2} and {color3} {every}|\
         ¶the whole screen has one color and it never jumps. It goes from {color} to {color2} to {color3} and back to {color} {every}|\
         ¶start with {color}. Fade to {color2}, then to {color3}, then back to {color}, [evenly|in equal steps], {seconds} for the whole [round|loop]|\
         ¶I want [mood|ambient] light that [blends|glides] through {color}, {color2} and {color3}, one round takes {seconds}|\
         ¶{color} -> {color2} -> {color3} -> {color}, linear blends, T = {n} s, loop|\
         ¶[how do I fade|how can I fade] through three colors? They are {color}, {color2} and {color3}, and after {seconds} it's {color} again without a jump|\
         ¶three colors, {color}, {color2}, {color3}. Each third of the {n} seconds blends one into the next, the last into the first|\
         ¶my led strip does this: smooth change {color}, {color2}, {color3}, [around and around|again and again], {seconds} a round|\
         ¶the screen should slowly turn from {color} into {color2}, then {color3}, then {color} again, all in {seconds}, and repeat|\
         ¶{seconds} for all three: the screen fades from {color} to {color2}, on to {color3} and back to {color}|¶in one loop of {seconds} through {color}, {color2} and {color3}, smooth, full screen]",
        |slots, sampler| {
            let period = period(&[2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0], slots, sampler);
            let colors = three(slots, sampler);
            let lines = format!(
                "let first = {};\nlet second = {};\nlet third = {};\nlet phase = fract({}) * 3.0;\nlet a = mix(first, second, saturate(phase));\n\
                 let b = mix(a, third, saturate(phase - 1.0));\nlet color = mix(b, first, saturate(phase - 2.0));",
                colors[0].code,
                colors[1].code,
                colors[2].code,
                over(period)
            );
            let rgb = colors.map(|color| color.rgb.map(f64::from));
            let rule: PaintRule = Box::new(move |view: View| {
                let phase = phase(view.time / period) * 3.0;
                let at = (phase as usize).min(2);
                let share = phase - at as f64;
                let (from, to) = (rgb[at], rgb[(at + 1) % 3]);
                Some([0, 1, 2].map(|part| from[part] + (to[part] - from[part]) * share))
            });
            (lines, rule)
        },
    ),
    own(
        "switching-traffic-light",
        "[a traffic light that switches every {seconds}|\
         a traffic light going red, green, yellow, {seconds} each|\
         traffic lights cycling through red, green and yellow every {seconds}|\
         a stoplight with three lamps, changing every {seconds}|\
         a traffic signal, {seconds} per light|\
         an animated traffic light, one lamp lit for {seconds}, then the next|\
         a street light signal with red on top, yellow in the middle and green below, switching every {seconds}|\
         a set of traffic lights, each phase {seconds} long|\
         three lamps in a column, red, yellow, green, of which one is lit at a time for {seconds}|\
         a traffic light where red, green and yellow take turns every {seconds}|\
         a working stop light, {seconds} red, {seconds} green, {seconds} yellow|\
         a vertical traffic light on black, stepping every {seconds}|\
         a traffic light whose unlit lamps are dim, a change every {seconds}|\
         a traffic lamp sequence red, green, yellow with {seconds} per color|\
         a road crossing signal that changes its light every {seconds}|\
         a {n}-second-per-phase traffic light|\
         ¶a traffic light that works. First red, then green, then yellow, {seconds} each, and again from the start|\
         ¶draw three round lamps on black, red over yellow over green. [Only one|One] is bright at a time, [the others are dim|the others stay dark-ish], and every {seconds} it changes in the order red, green, yellow|\
         ¶I'm waiting at a crossing. The light is red for {seconds}, green for {seconds}, yellow for {seconds}, [over and over|and so on]|\
         ¶traffic light, phases red -> green -> yellow, {seconds} per phase, loop|\
         ¶[how do I make|how can I make] a traffic light switch? It should change its lamp every {seconds}|\
         ¶state = floor(time / {n}) mod 3: 0 red, 1 green, 2 yellow. Show it as a traffic light with dim lamps for the rest|\
         ¶my [toy cars|cars] need a stoplight that changes by itself, each color stays for {seconds}|\
         ¶a signal with three lamps one above the other. Every {seconds} the next one lights up, red, green, yellow, red and so on|\
         ¶{seconds} per lamp, red, then green, then yellow: a traffic light]",
        |slots, sampler| {
            let period = period(&[0.5, 1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let index = floor({}) % 3.0;\n\
                 let red = step(distance(uv, vec2<f32>(0.5, 0.2)), 0.12) * select(0.2, 1.0, index < 0.5);\n\
                 let yellow = step(distance(uv, vec2<f32>(0.5, 0.5)), 0.12) * select(0.2, 1.0, index > 1.5);\n\
                 let green = step(distance(uv, vec2<f32>(0.5, 0.8)), 0.12) * select(0.2, 1.0, abs(index - 1.0) < 0.5);\n\
                 let color = vec3<f32>(red + yellow, yellow + green, 0.0);",
                over(period)
            );
            let rule: PaintRule = Box::new(move |view: View| {
                let [x, y] = view.uv;
                let index = ticks(view.time / period)?.rem_euclid(3.0);
                let lamp = |height: f64, turn: f64| {
                    let light = if index == turn { 1.0 } else { 0.2 };
                    disc(x - 0.5, y - height, 0.12).map(|share| share * light)
                };
                let (red, yellow, green) = (lamp(0.2, 0.0)?, lamp(0.5, 2.0)?, lamp(0.8, 1.0)?);
                Some([red + yellow, yellow + green, 0.0])
            });
            (lines, rule)
        },
    ),
    own(
        "rainbow-sweep",
        "[a rainbow {way} {speed}|\
         rainbow colors {way} {speed}|\
         all hues of the rainbow {way} {speed}|\
         a full hue spectrum {way} {speed}|\
         a rainbow gradient {way} {speed}|\
         an animated hue gradient {way} {speed}|\
         the colors of the rainbow {way} {speed}|\
         a spectrum of saturated colors {way} {speed}|\
         a rainbow wave {way} {speed}|\
         rgb gamer lighting {way} {speed}|\
         a continuous rainbow {way} {speed}|\
         a color-cycling rainbow {way} {speed}|\
         a bright rainbow sweep {way} {speed}|\
         a hue sweep {way} {speed}|\
         a band of all rainbow colors {way} {speed}|\
         an hsv rainbow {way} {speed}|\
         ¶I want to see all colors of the rainbow {way} {speed}|\
         ¶fill the screen with a rainbow. It [never stops|never stands still], {way} {speed}|\
         ¶like a gaming keyboard, rgb colors {way} {speed}|\
         ¶full hue range, saturated, {way} {speed}, [forever|in an endless loop]|\
         ¶[how do I get|how can I make] an animated rainbow {way} {speed}|\
         ¶hue depends on place and time, so it's a rainbow {way} {speed}|\
         ¶red, yellow, green, cyan, blue, magenta and red again, blended into each other, {way} {speed}|\
         ¶the screen looks boring. [Put|Let] a rainbow on it, {way} {speed}|\
         ¶all rainbow colors run {way} over the screen {speed}]",
        |slots, sampler| {
            let at = sampler.below(5);
            let (words, code) = [
                (
                    "[moving down the screen|scrolling downward|running from top to bottom|flowing down|moving downward]",
                    "uv.y - time * 0.2",
                ),
                (
                    "[climbing up the screen|scrolling upward|running from bottom to top|flowing up|moving upward]",
                    "uv.y + time * 0.2",
                ),
                (
                    "[moving diagonally|scrolling diagonally toward the bottom right|running from the top left to the bottom right|drifting diagonally|flowing toward the lower right corner]",
                    "(uv.x + uv.y) * 0.5 - time * 0.2",
                ),
                (
                    "[spreading from the center in rings|running outward in rings|as rings expanding from the middle|in concentric rings moving outward|radiating from the center]",
                    "distance(uv, vec2<f32>(0.5, 0.5)) - time * 0.2",
                ),
                (
                    "[turning around the center|as a spinning color wheel|rotating around the center|going round like a color wheel|by angle, rotating clockwise]",
                    "atan2(uv.y - 0.5, uv.x - 0.5) / 6.2831853 - time * 0.2",
                ),
            ][at];
            slots.phrase("way", words);
            let lines = format!(
                "let phase = fract({code} + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\nlet color = saturate(abs(phase * 6.0 - 3.0) - 1.0);"
            );
            let rule: PaintRule = Box::new(move |view: View| {
                let [x, y] = view.uv;
                let place = match at {
                    0 => y - view.time * 0.2,
                    1 => y + view.time * 0.2,
                    2 => x.midpoint(y) - view.time * 0.2,
                    3 => radius(view.uv) - view.time * 0.2,
                    _ => angle(view.uv) / TAU - view.time * 0.2,
                };
                Some([0.0, 1.0, 2.0].map(|third| {
                    let away = (place - third / 3.0 + 0.5).rem_euclid(1.0) - 0.5;
                    (2.0 - 6.0 * away.abs()).clamp(0.0, 1.0)
                }))
            });
            (lines, rule)
        },
    ),
    own(
        "barber-pole",
        "[a barber pole with {color} and {color2} stripes moving {way} on {color3} {speed}|\
         a turning barber's pole, {color} and {color2}, stripes going {way}, {color3} background {speed}|\
         a {color3} screen with a {color} and {color2} barber pole in the middle, its stripes running {way} {speed}|\
         a barbershop pole in {color} and {color2} whose stripes move {way}, in front of {color3} {speed}|\
         a vertical pole with diagonal {color} and {color2} stripes scrolling {way} on {color3} {speed}|\
         diagonal {color} and {color2} stripes moving {way} inside an upright column, {color3} on both sides {speed}|\
         a candy cane pole of {color} and {color2}, stripes moving {way}, {color3} behind it {speed}|\
         an upright striped pole, {color} and {color2}, turning so that the stripes move {way}, background {color3} {speed}|\
         a barber pole effect {way}, stripe colors {color} and {color2}, backdrop {color3} {speed}|\
         a rotating {color}/{color2} barber pole against {color3}, stripes heading {way} {speed}|\
         a slanted-stripe pillar in {color} and {color2} scrolling {way} over {color3} {speed}|\
         a hairdresser's sign, a {color} and {color2} pole with stripes going {way}, on {color3} {speed}|\
         a pole 0.3 wide with {color} and {color2} diagonal stripes moving {way}, {color3} outside {speed}|\
         a striped {color} and {color2} column on {color3} with stripes traveling {way} {speed}|\
         on {color3} a barber pole, {color} and {color2}, with stripes sliding {way} {speed}|\
         ¶a pole stands in the middle of a {color3} screen. It has slanted stripes in {color} and {color2}, and they move {way} {speed}|\
         ¶you see it at the [barber|hairdresser]: a turning pole with {color} and {color2} stripes that go {way} {speed}. [All around|Around it] is {color3}|\
         ¶fill everything with {color3}. Down the middle goes a column with diagonal stripes, {color} and {color2}, that [scroll|run] {way} {speed}|\
         ¶pole: 0.3 wide, stripes {color}/{color2} at 45 degrees, moving {way} {speed}. outside: {color3}|\
         ¶[how do I make|how can I make] a barber pole? Mine is {color} and {color2} on {color3}, its stripes move {way} {speed}|\
         ¶like a candy cane that turns. The stripes, {color} and {color2}, wander {way} {speed}, and the background is {color3}|\
         ¶only an upright strip in the center is striped, diagonally, in {color} and {color2}. The stripes travel {way} {speed}, left and right of the strip it's {color3}|\
         ¶{color3} screen, barber pole in {color} and {color2}, its stripes go {way} {speed}]",
        |slots, sampler| {
            let down = sampler.chance(0.4);
            slots.phrase(
                "way",
                if down {
                    "[down|downward|downwards]"
                } else {
                    "[up|upward|upwards]"
                },
            );
            let colors = three(slots, sampler);
            let (sign, direction) = if down { ("-", -1.0) } else { ("+", 1.0) };
            let lines = format!(
                "let first = {};\nlet second = {};\nlet background = {};\nlet stripe = step(0.5, fract((uv.x + uv.y) * 4.0 {sign} time));\n\
                 let pole = step(abs(uv.x - 0.5), 0.15);\nlet color = mix(background, mix(first, second, stripe), pole);",
                colors[0].code, colors[1].code, colors[2].code
            );
            let [first, second, back] = colors.map(|color| color.rgb.map(f64::from));
            let rule: PaintRule = Box::new(move |view: View| {
                let [x, y] = view.uv;
                if below((x - 0.5).abs() - 0.15)? < 0.5 {
                    return Some(back);
                }
                let stripe = below(0.5 - part((x + y) * 4.0 + direction * view.time)?)?;
                Some(if stripe < 0.5 { first } else { second })
            });
            (lines, rule)
        },
    ),
    own(
        "progress-track",
        "[a {color} progress bar on a {color2} track that fills {within}, {color3} background|\
         a {color2} track with a {color} progress bar growing in it {every}, on {color3}|\
         a loading bar, {color} on {color2}, {color3} screen, filling {every}|\
         a progress bar whose filled part is {color} and whose empty part is {color2}, on {color3} {every}|\
         a {color3} loading screen with a {color2} bar that turns {color} from left to right {every}|\
         a progress bar with {color} fill, {color2} track and {color3} background {every}|\
         a {color} bar filling a {color2} slot {within}, in a loop, over {color3}|\
         a download bar, done {color}, still to do {color2}, background {color3} {every}|\
         a {color} health bar refilling over a {color2} base {every}, {color3} behind|\
         on {color3} a {color2} bar that fills with {color} {every}|\
         a slider-like progress bar, {color} over {color2} on {color3}, full after {seconds}, looped|\
         a {n}-second progress bar, fill {color}, track {color2}, background {color3}|\
         a video player timeline, played part {color}, rest {color2}, page {color3} {every}|\
         a two-tone progress bar on {color3}, {color} replacing {color2} {every}|\
         a {color2} progress track on {color3}, the {color} part grows to the right {every}|\
         ¶I have a loading bar. What is done is {color}, what is left is {color2}, the screen behind it {color3}. It fills up {every}|\
         ¶on a {color3} screen lies a {color2} bar. From the left it turns {color}, is full after {seconds}, then starts again|\
         ¶fill: {color}, track: {color2}, background: {color3}, 0 to 100 percent in {seconds}, loop|\
         ¶[how do I make|how can I make] a progress bar that fills by itself? Use {color} on a {color2} track, {color3} around it, {seconds} per fill|\
         ¶draw a {color2} track on {color3}. A {color} part grows in it from left to right and [jumps back|starts over] every {seconds}|\
         ¶loading screen in {color3}. Its bar is {color2} when empty and {color} when full, [that takes|and it takes] {seconds}, again and again|\
         ¶done = fract(time / {n}). Left of it the bar is {color}, right of it {color2}, outside the bar all is {color3}|\
         ¶background {color3}, track {color2}, bar {color}: a progress bar that fills in {seconds}, in a loop|¶in {seconds} the bar is full, then again. The bar is {color}, its track {color2}, the screen {color3}]",
        |slots, sampler| {
            let period = period(&[1.0, 2.0, 3.0, 4.0, 5.0, 8.0, 10.0], slots, sampler);
            let colors = three(slots, sampler);
            let lines = format!(
                "let fill = {};\nlet track = {};\nlet background = {};\nlet inside = step(abs(uv.x - 0.5), 0.4) * step(abs(uv.y - 0.5), 0.05);\n\
                 let done = step(uv.x, 0.1 + 0.8 * fract({}));\nlet color = mix(background, mix(track, fill, done), inside);",
                colors[0].code,
                colors[1].code,
                colors[2].code,
                over(period)
            );
            let [fill, track, back] = colors.map(|color| color.rgb.map(f64::from));
            let rule: PaintRule = Box::new(move |view: View| {
                let [x, y] = view.uv;
                let inside = all(&[below((x - 0.5).abs() - 0.4), below((y - 0.5).abs() - 0.05)])?;
                if inside < 0.5 {
                    return Some(back);
                }
                let done = below(x - 0.1 - 0.8 * phase(view.time / period))?;
                Some(if done < 0.5 { track } else { fill })
            });
            (lines, rule)
        },
    ),
];

/// Draws three different colors and fills the slots `color`, `color2` and `color3`.
fn three(slots: &mut Slots, sampler: &mut Sampler) -> [Color; 3] {
    let a = Color::sample(sampler);
    let b = Color::sample_other_than(&[&a], sampler);
    let c = Color::sample_other_than(&[&a, &b], sampler);
    slots.value("color", a.ways.clone());
    slots.value("color2", b.ways.clone());
    slots.value("color3", c.ways.clone());
    [a, b, c]
}
