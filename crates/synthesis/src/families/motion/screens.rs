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
         a screen that turns {color2} {count} times a second and is {color} otherwise|\
         ¶my screen should [blink|flash]. It is {color}, and {count} times [a|per] second it turns {color2}|\
         ¶[switch|jump] between {color} and {color2} without any fade, {color} first, {count} full cycles [a|per] second|\
         ¶off = {color}, on = {color2}, {count} Hz, hard switching, [starts off|off first]|\
         ¶a strobe light in the club. It flashes {color2} {count} times a second, between the flashes [all|everything] is {color}|\
         ¶[how do I make|how can I make] the whole screen flicker? {color} and {color2}, {count} flashes per second, starting with {color}|\
         ¶alarm! The {color} screen [should|has to] flash {color2}, {count} flashes each second|\
         ¶square wave over time, {count} cycles per second. Low shows {color}, high shows {color2}, on the full screen|\
         ¶the screen is {color}. {count} times every second it's {color2} for half a cycle and then {color} again|\
         ¶{count} flashes per second, flash color {color2}, screen {color}|¶the flashes are {color2}, {count} in each second, and between them the screen is {color}|\
         ¶what makes a {color} screen flash {color2} at {count} Hz|\
         ¶flash the screen {color2}, {count} times a second, otherwise it is {color}]",
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
         a {n}-second fade loop from {color} to {color2} and back|\
         ¶start with a {color} screen. Let it [smoothly|softly] turn {color2} and come back again {every}|\
         ¶the screen breathes. It goes from {color} to {color2} and back {every}|\
         ¶a = {color}, b = {color2}. [Mix|Blend] them by 0.5 - 0.5 * cos(2 pi t / {n}) on the whole screen|\
         ¶I want [one|a single] color on the whole screen. At first {color}, then it fades into {color2}, then back, one round takes {seconds}|\
         ¶mood lamp. {color} and {color2}, soft change there and back, {seconds} [for the round trip|for both ways]|\
         ¶no hard jumps. {color} fades to {color2} and {color2} fades to {color}, [over and over|forever], {seconds} per cycle|\
         ¶[how can I fade|how do I fade] the screen from {color} to {color2} and back again? The whole thing should take {seconds} and loop smoothly|\
         ¶after half of the cycle it's all {color2}, at its start and end {color}, in between a smooth cosine blend. A cycle is {seconds} long|\
         a screen that becomes {color2} and {color} again, starting at {color}, {every}|¶to {color2} and back again from {color}, smooth, {seconds} for there and back, whole screen|\
         ¶in {seconds} the screen goes to {color2} and returns. It starts {color}|¶what fades the screen from {color} to {color2} and back with a period of {seconds}|\
         ¶starting color {color}, other color {color2}, one smooth cycle = {seconds}, full screen|¶every {seconds} the whole screen swings over to {color2} and back to {color}|\
         ¶{color2} in the middle of the cycle, {color} at its ends, the screen fades smoothly, {seconds} per cycle]",
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
         {color} being painted over with {color2} {way} {every}|\
         ¶the screen is {color}. {color2} comes in {way} until all is {color2}, then it starts over. One run takes {seconds}|\
         ¶like a curtain. A {color2} area grows {way} over a {color} one {every}|\
         ¶a hard edge moves {way}. Behind it all is {color2}, ahead of it {color}. A new run [starts|begins] every {seconds}|\
         ¶wipe {way}, {color} -> {color2}, T = {n} s, looping|\
         ¶[how do I wipe|how can I wipe] from {color} to {color2}? It should go {way}, take {seconds} and then repeat|\
         ¶first all is {color}, then {color2} [eats|covers] it {way}. {seconds} later it's {color} again and the same happens again|\
         ¶paint over a {color} screen with {color2}, {way}, [full after|done in] {seconds}, again and again|\
         ¶t = fract(time / {n}). Going {way}, the first t of the screen is {color2}, the rest {color}|\
         ¶{way} comes {color2} and covers {color}, in {seconds}, again and again|¶{seconds} per wipe, {way}, the old color is {color}, the new one {color2}, loop|\
         ¶cover {color} with {color2} {way} in {seconds}, then start over]",
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
         a {n}-second blinds loop, {count} {way} slats, {color} to {color2}|\
         ¶I have {count} {way} slats. All of them [close|fill] at once and turn the screen from {color} to {color2} {every}|\
         ¶like window blinds with {count} {way} slats. Open you see {color}, closed {color2}. They close {every}|\
         ¶split the screen into {count} {way} bands. In each one {color2} [grows|spreads] over {color} at the same time, {seconds} until it's full, then again|\
         ¶blinds transition, {count} {way} strips, {color} -> {color2}, {seconds}, loop|\
         ¶[how do I make|how can I make] that blinds effect from slide shows? It has {count} {way} strips and goes from {color} to {color2} {within}, then repeats|\
         ¶{count} {way} shutters in {color2} go shut over {color}. They need {seconds} for it and then [start open again|open at once and start again]|\
         ¶in every one of {count} {way} stripes the same wipe runs, from {color} to {color2}, {seconds} long, endlessly|\
         ¶{color2} slats close over {color} in {seconds}, {count} of them, {way}, then again from the start]",
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
         a {n}-second dissolve of {count} by {count} random tiles, {color} to {color2}|\
         ¶cut the {color} screen into {count} by {count} tiles. One after another, in random order, they turn {color2} {every}|\
         ¶like a mosaic that changes. It has {count} by {count} squares, each flips from {color} to {color2} at its own random moment {every}|\
         ¶random number per cell of a {count} by {count} grid. If it is below fract(time / {n}) the cell is {color2}, else {color}|\
         ¶dissolve {color} -> {color2}, {count} x {count} random blocks, {seconds}, loop|\
         ¶[how do I make|how can I make] a screen fall apart into blocks? It's {color}, and {count} by {count} blocks become {color2} at random, all of them after {seconds}, then again|\
         ¶at first all is {color}. More and more {color2} squares pop up at random places of a {count} by {count} grid until all is {color2}, which takes {seconds} and starts over|\
         ¶a transition with random tiles, {count} per side. Old color {color}, new color {color2}, length {seconds}, repeated|\
         ¶tile by tile becomes {color2} what was {color}, at random, {count} by {count} tiles, {seconds} per run, in a loop]",
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
         a charging color, {color} at the start, {color2} at the end, then reset {every}|\
         ¶the screen starts {color}. It gets more and more {color2}, and when it is there it jumps back to {color} {every}|\
         ¶fade from {color} to {color2}, [but never|not] back. After {seconds} cut hard to {color} and do it again|\
         ¶t = fract(time / {n}), screen color = {color} * (1 - t) + {color2} * t|\
         ¶sawtooth, not triangle: {color} up to {color2} in {seconds}, then reset, whole screen|\
         ¶[how do I make|how can I make] the screen go from {color} to {color2} evenly and then snap back? Every {seconds} it starts over|\
         ¶like something that charges, {color} when empty, {color2} when full, full after {seconds}, then suddenly empty again. The whole screen shows the color|\
         ¶linear blend of the whole screen, {color} at 0 s, {color2} at {n} s, then [from the beginning|it restarts with a jump]|\
         ¶in {seconds} evenly to {color2}, then a jump back to {color}, where it began, again and again|¶end {color2}, start {color}, linear in {seconds}, then jump back and repeat, full screen]",
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
         a screen color animated from {color} to {color2} {within} and then held|\
         ¶at the start the screen is {color}. It fades to {color2}, is done after {seconds} and then it stays like that [forever|for good]|\
         ¶intro of my [game|demo]. Fade from {color} to {color2}, {seconds} long, only once|\
         ¶t = clamp(time / {n}, 0, 1), screen = {color} at t = 0 and {color2} at t = 1, blended linearly|\
         ¶[how do I fade|how can I fade] the screen from {color} to {color2} once? It needs {seconds} and must not [repeat|loop]|\
         ¶first {color}, then less and less of it, after {seconds} it's {color2} and nothing changes anymore|\
         ¶one fade only. From: {color}. To: {color2}. Time: {seconds}. After that hold it|\
         ¶the picture opens like a movie, {color} turns into {color2} {within}, [no repeat|it does not go back]|\
         ¶after {seconds} the screen is all {color2}, it starts {color}, an even fade that happens once|¶the end color is {color2}, the start color {color}, one fade of {seconds}, then it stays|\
         ¶fade to {color2} from {color} in {seconds}, once, full screen|\
         ¶the screen should end up {color2} after {seconds}. It starts {color} and fades once]",
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
         step(0, dot(p, direction)) with a turning direction, {color} to {color2} {speed}|\
         ¶a straight line through the center cuts the screen in two. One side is {color}, the other {color2}, and the line turns clockwise {speed}|\
         ¶half of the screen is {color}, [half|the other half] is {color2}. Let the border between them [rotate|turn] around the center {speed}|\
         ¶I want two colors, {color} left and {color2} right, and then the whole thing rotates around the middle {speed}|\
         ¶dot(p, (cos t, sin t)) < 0 is {color}, >= 0 is {color2}, p from the center {speed}|\
         ¶[how do I rotate|how can I rotate] a split screen? It's {color} on one side and {color2} on the other and should turn like a wheel {speed}|\
         ¶two half planes, {color} and {color2}, spin around the center {speed}|\
         ¶like a wheel painted half {color} and half {color2} that fills the screen and turns {speed}|\
         ¶half the screen is {color}, half {color2}, and the border between them turns around the center {speed}|¶two colors, {color} and {color2}, each on its half, the dividing line rotates {speed}]",
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
         (x + y + floor(time / {n})) % 2 on a {count} by {count} grid, {color} and {color2}|\
         ¶I have a checkerboard with {count} by {count} squares in {color} and {color2}. Every {seconds} the two colors change places|\
         ¶draw {count} by {count} checkers, {color} and {color2}. After {seconds} swap the colors, after {seconds} more swap them back, and so on|\
         ¶chessboard, {count} squares per side. What is {color} turns {color2} and the other way round, once every {seconds}|\
         ¶parity = x_i + y_i + floor(time / {n}), even is {color}, odd is {color2}, {count} by {count} cells|\
         ¶like a disco floor. {count} by {count} tiles, {color} and {color2} in turn, and they all flip every {seconds}|\
         ¶[how do I make|how can I make] a checkerboard blink? {color} and {color2}, {count} cells each way, exchange every {seconds}|\
         ¶a doctor uses it to test eyes, a board of {count} by {count} squares that reverses {color} and {color2} every {seconds}|\
         ¶every {seconds} the {color} cells become {color2} and the other way around, a checkerboard of {count} by {count}|¶{count} x {count} chessboard in {color} and {color2} that flips its colors each {seconds}|\
         ¶swap the two colors of a {count} by {count} checkerboard every {seconds}, it starts with {color} and {color2}]",
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
         a {way} infinite tunnel, rings alternating {color} and {color2} {speed}|\
         ¶I fly through a {way} tunnel. Its walls have {color} and {color2} rings that come toward me {speed}|\
         ¶draw a {way} tube seen from inside. It is striped in {color} and {color2} and we [move forward|fly into it] {speed}|\
         ¶like hyperspace in an old demo, {color} and {color2} rings of a {way} tunnel fly past {speed}|\
         ¶stripes over 1 / distance, {way} shape, {color} and {color2}, moving toward the viewer {speed}|\
         ¶[how do I make|how can I make] a tunnel effect? It's {way}, the rings are {color} and {color2} and I fly in {speed}|\
         ¶you fall into a deep {way} shaft, bands in {color} and {color2} rush by {speed}|\
         ¶{color} and {color2} bands get bigger toward the edges as in a {way} tunnel ride {speed}, no twist, only rings|\
         ¶we fly {speed} into a {way} tunnel, its rings are {color} and {color2}|¶{way} tunnel of rings, {color} and {color2}, coming at the viewer {speed}]",
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
         a {count}-fold smooth spiral, {color} fading into {color2}, rotating {speed}|\
         ¶I want a spiral that turns. It has {count} arms and goes softly from {color} to {color2} and back between them {speed}|\
         ¶hypnotize me! A {count}-armed spiral in {color} and {color2}, without hard edges, [rotating|turning] {speed}|\
         ¶0.5 + 0.5 * sin({count} * angle + 30 * r - 2 * t) blends {color} with {color2} {speed}|\
         ¶like a galaxy with {count} arms, blurry ones, {color2} on {color}, and it spins {speed}|\
         ¶[how do I make|how can I make] a smooth spiral with {count} arms turn {speed}? One color is {color}, the other {color2}|\
         ¶water goes down the drain in {count} soft arms, {color} and {color2}, [whirling|turning] {speed}|\
         ¶spiral, {count} arms, sine shading between {color} and {color2}, rotation {speed}|\
         ¶a spiral turns {speed}, soft, {count} arms, from {color} to {color2}|¶{count} arms, soft, spinning {speed}: a spiral in {color} and {color2}]",
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
         an endless scroll {way} of {count} {kind} {color} and {color2} stripes at {rate} of the screen a second|\
         ¶I have {count} {kind} stripes, {color} and {color2} in turn. They [scroll|move] {way} by {rate} of the screen [each|every] second|\
         ¶fill the screen with {kind} stripes, {count} of them, {color} and {color2}. Then let them slide {way}, {rate} screens per second|\
         ¶pattern: {count} {kind} bars, {color}/{color2}. motion: {way}, {rate} screens per second|\
         ¶[how do I scroll|how can I scroll] stripes {way}? There are {count} {kind} ones in {color} and {color2}, and they go {rate} screens a second|\
         ¶like a conveyor belt with {count} {kind} stripes in {color} and {color2}. It runs {way}, each second by {rate} of the screen|\
         ¶{count} {kind} stripes that never stand still. Their colors are {color} and {color2}, they drift {way}, {rate} uv units per second|\
         ¶every second the {count} {kind} stripes of {color} and {color2} have moved {rate} of the screen {way}|\
         ¶{way} with {rate} screens per second go {count} {kind} stripes, {color} and {color2}|¶speed {rate} {way}: stripes, {kind}, {count} of them, {color} and {color2}]",
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
         t = 0.6 + 0.2 * sin(7 * time) + 0.2 * sin(11 * time) from {color} to {color2} {speed}|\
         ¶the room is lit by a candle. Let the whole screen flicker between {color} and {color2} {speed}|\
         ¶I want light that is never steady, [like a flame|as from a fire]. When dim it's {color}, when bright it's {color2} {speed}|\
         ¶t = 0.6 + 0.2 sin(7 time) + 0.2 sin(11 time), screen = {color} to {color2} by t {speed}|\
         ¶sit at the fireplace. The glow wavers from {color} to {color2} and back, irregular, whole screen {speed}|\
         ¶[how do I make|how can I make] a torch flicker? Only the light, {color} and {color2}, one flat color at a time {speed}|\
         ¶two sine waves of different speed added up decide how much {color2} is in the {color} of the screen, so it looks like candle light {speed}|\
         ¶lantern light, unsteady, dark tone {color}, light tone {color2}, full screen {speed}|\
         ¶bright is {color2}, dim is {color}, and the screen flickers between them like a candle {speed}|¶the flame goes up and down irregularly {speed}: {color} when low, {color2} when high, full screen|\
         ¶how do I make the screen flicker like a candle {speed}, {color} when dim, {color2} when bright]",
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
         a radial {color}-{color2} gradient zooming in and out {speed}|\
         ¶in the middle it's {color}, toward the outside it blends into {color2}. The size of that gradient [pulses|goes up and down] {speed}|\
         ¶draw a radial gradient, {color} at the center, {color2} at its rim and beyond. Let its radius swing between 0.2 and 0.6 {speed}|\
         ¶a soft {color} glow on {color2}. It gets wider and narrower like something that breathes {speed}|\
         ¶t = min(d / r, 1), r = 0.4 + 0.2 * sin(time), running {speed}, {color} at t = 0, {color2} at t = 1|\
         ¶[how do I make|how can I make] a round gradient pulse {speed}? It goes from {color} inside to {color2} outside|\
         ¶there is a {color} spot in the center, it fades out to {color2} and it [throbs|swells and shrinks] {speed}|\
         ¶gradient: {color} core, {color2} outside, round. animation: the radius goes up and down with a sine {speed}|\
         ¶outside {color2}, inside {color}, a radial gradient whose radius pulses {speed}|¶a glow from {color} in the center to {color2} that gets larger and smaller {speed}]",
        |_, _| {
            let lines = "let radius = 0.4 + 0.2 * sin(time);\nlet t = saturate(distance(uv, vec2<f32>(0.5, 0.5)) / radius);";
            Scene::new(lines, |uv, time| {
                Some((radius(uv) / (0.4 + 0.2 * time.sin())).min(1.0))
            })
        },
    ),
];
