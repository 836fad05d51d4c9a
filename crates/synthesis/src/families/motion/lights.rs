//! Counters, lamps and signs.

use super::super::animation_table::{all, disc, phase};
use super::super::layers::{below, whole};
use super::{Motion, Scene, count, figure, over, period, ticks};
use crate::code::float;

/// The greatest of shares of which any may be undecided.
fn any(shares: &[Option<f64>]) -> Option<f64> {
    if shares.contains(&Some(1.0)) {
        return Some(1.0);
    }
    shares
        .iter()
        .try_fold(0.0, |greatest: f64, share| Some(greatest.max((*share)?)))
}

pub(super) const LIGHTS: &[Motion] = &[
    figure(
        "binary-counter",
        "[a binary counter with {count} {front} bits that counts seconds {stage}|\
         a row of {count} {front} squares showing the seconds in binary {stage}|\
         a {count}-bit binary counter of {front} squares, one count per second {stage}|\
         a binary clock of seconds with {count} {front} lights {stage}|\
         {count} {front} squares as the bits of floor(time), lowest bit on the right {stage}|\
         elapsed seconds as {count} {front} binary digits {stage}|\
         {count} {front} lamps that count up in binary every second {stage}|\
         a {front} {count}-bit counter counting up once a second {stage}|\
         the number of seconds displayed in binary with {count} {front} boxes {stage}|\
         {count} {front} leds counting in base two, a step per second {stage}|\
         a binary display of the time in whole seconds, {count} {front} bits {stage}|\
         {count} {front} tiles lit where the bit of the current second is 1 {stage}|\
         a {front} row of {count} bits that increments every second {stage}|\
         a {front} binary seconds counter, {count} bits, least significant bit right {stage}|\
         {count} {front} blocks blinking as a binary counter at 1 Hz {stage}|\
         ¶I have {count} {front} lamps in a row {stage}. They count the seconds in binary, the lowest bit on the right|\
         ¶draw {count} {front} squares side by side {stage}. Square k is on when bit k of the seconds so far is 1, bit 0 on the far right|\
         ¶count up once per second and show the number in base two with {count} {front} boxes {stage}|\
         ¶bits = {count}, value = floor(time), lsb right, 1 = {front} square {stage}, 0 = nothing|\
         ¶[how do I build|how can I build] a binary clock that only counts seconds? {count} {front} bits {stage}|\
         ¶0, 1, 10, 11 and so on, one step a second in base two, with {count} {front} squares as digits {stage}|\
         ¶nerds read the time like this, {count} {front} lights {stage} that go on and off as the binary digits of the seconds|\
         ¶seconds in binary, {count} bits, {front} squares {stage}|¶how do I count seconds in binary with {count} {front} squares {stage}]",
        |slots, sampler| {
            let bits = count(&[3, 4, 4, 5, 6, 8], slots, sampler);
            let n = float(bits);
            let last = bits as u32 - 1;
            let lines = format!(
                "let place = {last}u - min(u32(uv.x * {n}), {last}u);\nlet bit = (u32(time) >> place) & 1u;\n\
                 let p = abs(vec2<f32>(fract(uv.x * {n}) - 0.5, uv.y - 0.5));\n\
                 let inside = f32(bit) * step(p.x, 0.4) * step(p.y, 0.1);"
            );
            Scene::new(lines, move |[x, y], time| {
                let column = whole(x * bits)?;
                let value = (ticks(time)? as u32) >> (last - column as u32);
                all(&[
                    Some(f64::from(value % 2)),
                    below((x * bits - column - 0.5).abs() - 0.4),
                    below((y - 0.5).abs() - 0.1),
                ])
            })
        },
    ),
    figure(
        "appearing-dots",
        "[{count} {front} dots appearing one after another, one per second, then all vanish {speed} {stage}|\
         a waiting indicator where {count} {front} dots are added one by one each second and then cleared {speed} {stage}|\
         an ellipsis of {count} {front} dots that builds up dot by dot and starts over {speed} {stage}|\
         {count} {front} dots that accumulate, a new one every second, until all go away {speed} {stage}|\
         a row of {count} {front} dots filling up dot by dot, then empty again {speed} {stage}|\
         a please-wait animation with up to {count} {front} dots, one more each second {speed} {stage}|\
         none, one, and so on up to {count} {front} dots, then from the beginning {speed} {stage}|\
         a counter of {count} {front} dots, one added each second, reset when full {speed} {stage}|\
         loading text dots in {count} steps, the {front} dots add up and disappear {speed} {stage}|\
         {count} {front} dots popping up from left to right, staying until all are gone {speed} {stage}|\
         a growing row of {front} dots, at most {count}, then none {speed} {stage}|\
         an accumulating loader of {count} {front} dots {speed} {stage}|\
         {count} {front} dots lit cumulatively, floor(time) of them, starting over when full {speed} {stage}|\
         a thinking indicator that adds {front} dots until there are {count} and starts over {speed} {stage}|\
         a cumulative row of {count} {front} dots, a dot more per second {speed} {stage}|\
         ¶first nothing, then one dot, then two, up to {count} {front} dots {stage}, then all are gone and it begins again {speed}|\
         ¶please wait... A row of {count} {front} dots {stage} fills up from the left, a dot per second, and is cleared when full {speed}|\
         ¶I want {count} {front} dots {stage}. Every second one more appears until all are there. Then they all vanish and it starts over {speed}|\
         ¶dots shown = floor(t) mod ({count} + 1), as a row of {front} dots from left to right {speed} {stage}|\
         ¶[how do I make|how can I make] those dots that [add up|come one by one] while a chat bot thinks? There are {count} {front} dots {stage} {speed}|\
         ¶dot by dot by dot: {count} {front} dots {stage} come one after another and stay, after the last one all disappear and it repeats {speed}|\
         ¶{count} {front} dots {stage} come one by one, a new one each second, then all are gone and it starts again {speed}]",
        |slots, sampler| {
            let dots = count(&[3, 3, 4, 5, 6], slots, sampler);
            let n = float(dots);
            let lines = format!(
                "let shown = floor(time) % {};\nlet column = floor(uv.x * {n});\n\
                 let d = distance(uv, vec2<f32>((column + 0.5) / {n}, 0.5));\nlet inside = step(column + 0.5, shown) * step(d, 0.06);",
                float(dots + 1.0)
            );
            Scene::new(lines, move |[x, y], time| {
                let column = whole(x * dots)?;
                let shown = ticks(time)?.rem_euclid(dots + 1.0);
                all(&[
                    below(column + 0.5 - shown),
                    disc(x - (column + 0.5) / dots, y - 0.5, 0.06),
                ])
            })
        },
    ),
    figure(
        "chase-lights",
        "[a row of {count} {front} lights where the lit one runs to the right, the others dim {speed} {stage}|\
         {count} {front} chaser lights {speed} {stage}|\
         running lights with {count} {front} bulbs {speed} {stage}|\
         a chase light of {count} {front} lamps, four steps a second {speed} {stage}|\
         {count} dim {front} bulbs in a row, one after another lights up fully {speed} {stage}|\
         a theater marquee of {count} {front} bulbs, the bright one moves to the right {speed} {stage}|\
         {count} {front} leds with a running light {speed} {stage}|\
         a string of {count} {front} lights with a bright spot hopping along {speed} {stage}|\
         a led chaser, {count} {front} leds, one on at a time and the rest at 20 percent {speed} {stage}|\
         a runway light sequence with {count} {front} lamps {speed} {stage}|\
         {count} {front} dots at low brightness and one bright dot stepping through them {speed} {stage}|\
         a light chain of {count} {front} bulbs that blink in sequence {speed} {stage}|\
         {count} {front} party lights chasing each other {speed} {stage}|\
         sequential lights, {count} {front} dots, the active one bright {speed} {stage}|\
         a {count}-lamp {front} running light {speed} {stage}|\
         ¶I have {count} {front} lamps in a row {stage}. One is bright, the others dim, and the bright one moves on to the right {speed}|\
         ¶like at an old theater, {count} {front} bulbs in a line {stage}, one bright and the rest dim, the light runs from left to right through them {speed}|\
         ¶lit = floor(4 t) mod {count}. That {front} dot is full, the other ones in the row at 20 percent {speed} {stage}|\
         ¶[how do I make|how can I make] running lights? {count} {front} leds {stage}, one after the other lights up while the rest only glows, always to the right {speed}|\
         ¶knight rider, but only to the right: {count} {front} lights, one bright at a time {speed} {stage}|\
         ¶{count} dim {front} dots side by side {stage}. A bright spot hops from one to the next on its right, four hops a second, then from the start {speed}|\
         ¶to the right runs the bright one of {count} {front} lights {stage} {speed}, the others are dim|¶how do I make {count} {front} chaser lights {stage} {speed}]",
        |slots, sampler| {
            let lamps = count(&[5, 6, 7, 8, 10], slots, sampler);
            let n = float(lamps);
            let lines = format!(
                "let lit = floor(time * 4.0) % {n};\nlet column = floor(uv.x * {n});\n\
                 let d = distance(uv, vec2<f32>((column + 0.5) / {n}, 0.5));\n\
                 let brightness = select(0.2, 1.0, abs(column - lit) < 0.5);\nlet inside = brightness * step(d, 0.04);"
            );
            Scene::new(lines, move |[x, y], time| {
                let column = whole(x * lamps)?;
                let lit = ticks(time * 4.0)?.rem_euclid(lamps);
                all(&[
                    Some(if column == lit { 1.0 } else { 0.2 }),
                    disc(x - (column + 0.5) / lamps, y - 0.5, 0.04),
                ])
            })
        },
    ),
    figure(
        "charging-battery",
        "[a {front} battery icon that charges {every} {stage}|\
         a {front} battery filling up {within}, then starting over {stage}|\
         a charging {front} battery, full after {seconds}, in a loop {stage}|\
         a {front} battery symbol with a rising charge level {every} {stage}|\
         a {front} battery outline with a level that grows from left to right {every} {stage}|\
         a {front} charging animation, an empty battery that fills {every} {stage}|\
         a {front} lying battery charging from 0 to 100 percent {within}, looped {stage}|\
         a {front} phone battery that loads {within} again and again {stage}|\
         a {front} battery indicator with a charge time of {seconds} {stage}|\
         a {front} battery with outline and cap, charge level fract(time / {n}) {stage}|\
         a {front} accumulator icon getting full {every} {stage}|\
         a battery gauge with {front} outline and {front} level, charging {every} {stage}|\
         a {front} battery status icon that animates charging {every} {stage}|\
         a looping {front} battery charge of {seconds} {stage}|\
         a {n}-second charging loop of a {front} battery {stage}|\
         ¶my phone is charging. I want a {front} battery {stage} that fills from left to right {every}|\
         ¶draw the outline of a {front} battery {stage} with its tip on the right. Inside it the level rises, is full after {seconds} and starts empty again|\
         ¶battery, {front} frame and {front} level {stage}. 0 to 100 percent in {seconds}, loop|\
         ¶[how do I show|how can I show] that something is charging? A {front} battery {stage} whose bar grows for {seconds} and begins again|\
         ¶an empty {front} battery {stage} gets full {within}, then it is empty again, and so on|\
         ¶plug it in! A {front} battery icon {stage} loads itself {every}|\
         ¶level = fract(time / {n}) in a lying {front} battery {stage}|\
         ¶in {seconds} from empty to full, again and again: a {front} battery {stage}|¶how do I animate a {front} battery {stage} that charges in {seconds}]",
        |slots, sampler| {
            let period = period(&[2.0, 3.0, 4.0, 5.0, 8.0, 10.0], slots, sampler);
            let lines = format!(
                "let d = max(abs(uv.x - 0.5) - 0.3, abs(uv.y - 0.5) - 0.15);\nlet shell = step(abs(d), 0.015);\n\
                 let cap = step(abs(uv.x - 0.84), 0.025) * step(abs(uv.y - 0.5), 0.06);\n\
                 let level = step(d, -0.03) * step(uv.x, 0.2 + 0.6 * fract({}));\nlet inside = max(max(shell, cap), level);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let d = ((x - 0.5).abs() - 0.3).max((y - 0.5).abs() - 0.15);
                let cap = all(&[
                    below((x - 0.84).abs() - 0.025),
                    below((y - 0.5).abs() - 0.06),
                ]);
                let level = all(&[below(d + 0.03), below(x - 0.2 - 0.6 * phase(time / period))]);
                any(&[below(d.abs() - 0.015), cap, level])
            })
        },
    ),
];
