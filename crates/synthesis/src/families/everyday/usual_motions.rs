//! Figures that move as people ask for it in a few words: no time is told, perhaps a color and a background.

use super::centered_figures::{
    CIRCLE, CROSS, DIAMOND, ELLIPSE, HEART, SQUARE, STAR, Shape, TRIANGLE, drawn, shape_of,
};
use crate::code::float;
use crate::families::animation_table::{disc, phase};
use crate::families::layers::{below, turned};
use crate::families::motion::{self, Motion, Scene, figure, ticks};
use crate::task::Family;

pub(super) fn families() -> Vec<Family> {
    motion::families_of(MOTIONS)
}

/// What is small where it travels.
const SMALL: &[Shape] = &[CIRCLE, CIRCLE, SQUARE, DIAMOND, TRIANGLE];
const SMALL_SIZE: f64 = 0.1;

/// A small figure of which the center is at `code`, and in the rule at `place`.
fn travelling(
    shape: &'static Shape,
    before: &str,
    code: &str,
    place: impl Fn(f64) -> Option<[f64; 2]> + Send + Sync + 'static,
) -> Scene {
    let figure = drawn(shape, &float(SMALL_SIZE), &format!("uv - {code}"));
    let lines = format!("{before}{figure}\nlet inside = step(d, 0.0);");
    Scene::new(lines, move |[x, y], time| {
        let [cx, cy] = place(time)?;
        below((shape.level)([x - cx, y - cy], SMALL_SIZE))
    })
    .with(shape.kind)
}

/// A figure in the middle whose size is `code`, and in the rule `size`.
fn sized(
    shape: &'static Shape,
    code: &str,
    size: impl Fn(f64) -> f64 + Send + Sync + 'static,
) -> Scene {
    let figure = drawn(shape, code, "uv - vec2<f32>(0.5, 0.5)");
    let lines = format!("{figure}\nlet inside = step(d, 0.0);");
    Scene::new(lines, move |[x, y], time| {
        below((shape.level)([x - 0.5, y - 0.5], size(time)))
    })
    .with(shape.kind)
}

const MOTIONS: &[Motion] = &[
    figure(
        "dots-circle-each-other",
        "[two {front} circles orbiting each other {speed} {stage}|two {front} dots circling each other {speed} {stage}|two {front} balls that go around each other {speed} {stage}|a pair of {front} discs revolving around each other {speed} {stage}|\
         two {front} dots orbiting the center opposite each other {speed} {stage}|two {front} circles chasing each other around the middle {speed} {stage}|a {front} double star, both stars going round {speed} {stage}|two {front} planets that orbit one another {speed} {stage}|\
         two {front} circles rotating around each other {speed} {stage}|a pair of {front} balls orbiting their common center {speed} {stage}|two {front} dots on the same orbit, half a turn apart {speed} {stage}|two {front} points going round and round each other {speed} {stage}|\
         ¶two {front} circles {stage} [orbit|circle] each other {speed}|¶I want two {front} balls {stage} that circle around each other {speed}|¶two {front} dots {stage}, always opposite, [both orbiting|going around] the center {speed}|¶how do I make two {front} circles {stage} orbit each other {speed}|\
         ¶like a double star, two {front} dots {stage} go around the middle {speed}|¶two {front} moons {stage}. They run around each other {speed}|¶let two {front} discs {stage} dance around each other {speed}|¶scene: two {front} dots {stage}. motion: around each other {speed}|\
         ¶two {front} balls {stage} chase each other in a circle {speed} and never meet|¶show a pair of {front} circles {stage} that orbit one another {speed}|¶orbit two {front} circles around each other {speed} {stage}|¶a binary star system, both stars {front}, {speed} {stage}|¶please two {front} dots {stage} which turn around each other {speed}]",
        |_, _| {
            let lines = "let p = uv - vec2<f32>(0.5, 0.5);\nlet place = 0.25 * vec2<f32>(cos(time), sin(time));\n\
                         let d = min(distance(p, place), distance(p, -place));\nlet inside = step(d, 0.1);";
            Scene::new(lines, |[x, y], time| {
                let (sin, cos) = time.sin_cos();
                let away =
                    |side: f64| (x - 0.5 - side * cos / 4.0).hypot(y - 0.5 - side * sin / 4.0);
                below(away(1.0).min(away(-1.0)) - 0.1)
            })
        },
    ),
    figure(
        "grows-over-the-screen-again",
        "[a {front} {noun} that grows until it fills the screen and starts over {speed} {stage}|a {front} {noun} growing from nothing to the whole screen, again and again {speed} {stage}|a {front} {noun} that gets bigger until it covers everything, then begins anew {speed} {stage}|\
         a {front} {noun} expanding from the center until the screen is full, looped {speed} {stage}|a growing {front} {noun} that jumps back to nothing when the screen is full {speed} {stage}|a {front} {noun} which grows over the whole screen and starts again {speed} {stage}|\
         a {front} {noun} zooming up from a point until it fills the picture, on repeat {speed} {stage}|an ever growing {front} {noun} that restarts as soon as it fills the screen {speed} {stage}|a {front} {noun} that keeps growing from zero to full screen {speed} {stage}|\
         a {front} {noun} becoming larger and larger until nothing else is left, then small again at once {speed} {stage}|\
         ¶a {front} {noun} {stage} grows until it fills the screen, then starts over {speed}|¶start with nothing {stage}, let a {front} {noun} grow until it covers the screen, and repeat {speed}|¶I want a {front} {noun} {stage} that grows from the middle to the full screen in a loop {speed}|\
         ¶how do I make a {front} {noun} {stage} grow to the whole screen again and again {speed}|¶{front} {noun} {stage}, it grows to full screen, resets, grows again {speed}|¶from nothing to everything: a {front} {noun} {stage} that fills the screen over and over {speed}|\
         ¶loop: a {front} {noun} {stage} grows from zero until the screen is full {speed}|¶the {front} {noun} {stage} gets bigger all the time {speed}. once it fills the screen it begins again from zero|¶let a {front} {noun} {stage} swallow the screen, then begin again {speed}|\
         ¶a sawtooth for the size: a {front} {noun} {stage} from zero to full screen {speed}|¶make a {front} {noun} {stage} grow till nothing else can be seen, then restart {speed}|¶please a {front} {noun} {stage} which becomes as big as the screen and then starts new {speed}|\
         ¶zoom a {front} {noun} from the center over the whole screen, restart, repeat {speed} {stage}|¶animation {stage}: {front} {noun} grows to fill the screen, over and over {speed}|¶it is a {front} {noun} {stage}. size zero at first, then it grows to the whole screen, then again {speed}]",
        |slots, sampler| {
            const FIGURES: [(Shape, f64); 3] = [(CIRCLE, 0.75), (SQUARE, 0.5), (DIAMOND, 1.0)];
            let (shape, full) = sampler.pick(&FIGURES);
            slots.phrase("noun", shape.noun);
            let full = *full;
            sized(
                shape,
                &format!("{} * fract(time * 0.2)", float(full)),
                move |time| full * phase(time / 5.0),
            )
        },
    ),
    figure(
        "shrinks-away-again",
        "[a {front} {noun} shrinking to nothing and popping back {speed} {stage}|a {front} {noun} that shrinks away and then is back at once {speed} {stage}|a {front} {noun} getting smaller until it is gone, again and again {speed} {stage}|\
         a {front} {noun} that shrinks to a point, returns at full size and shrinks again {speed} {stage}|a shrinking {front} {noun} on repeat {speed} {stage}|a {front} {noun} which becomes smaller and smaller and starts over when it has vanished {speed} {stage}|\
         a {front} {noun} collapsing to nothing over and over {speed} {stage}|a {front} {noun} that dwindles to nothing and pops back to its full size {speed} {stage}|a {front} {noun} losing its size until nothing is left, looped {speed} {stage}|a vanishing {front} {noun}, it shrinks and reappears {speed} {stage}|\
         ¶a {front} {noun} {stage} shrinks until it is gone, then it is there again {speed}|¶I want a {front} {noun} {stage} to shrink to nothing, pop back and shrink again {speed}|¶how do I let a {front} {noun} {stage} shrink away again and again {speed}|\
         ¶{front} {noun} {stage}, shrinks to zero, resets, shrinks again {speed}|¶loop: a {front} {noun} {stage} goes from its full size down to zero {speed}|¶the {front} {noun} {stage} gets smaller and smaller {speed}. when it has vanished it pops back|\
         ¶let a {front} {noun} {stage} disappear by shrinking, over and over {speed}|¶a falling sawtooth for the size of a {front} {noun} {stage} {speed}|¶from full size to nothing and from the start again, a {front} {noun} {stage} {speed}|\
         ¶make a {front} {noun} {stage} shrink into its center, then restart {speed}|¶please a {front} {noun} {stage} which gets small until it is away, then big at once {speed}|¶it is a {front} {noun} {stage}. it shrinks to a point and snaps back {speed}|\
         ¶shrink a {front} {noun} to nothing, snap back, repeat {speed} {stage}|¶animation {stage}: {front} {noun} shrinking to nothing on a loop {speed}|¶as if sucked into its middle, a {front} {noun} {stage} shrinks again and again {speed}]",
        |slots, sampler| {
            const FIGURES: &[Shape] = &[CIRCLE, SQUARE, DIAMOND, TRIANGLE, HEART];
            let shape = shape_of(FIGURES, slots, sampler);
            let usual = shape.usual;
            sized(
                shape,
                &format!("{} * (1.0 - fract(time * 0.5))", float(usual)),
                move |time| usual * (1.0 - phase(time / 2.0)),
            )
        },
    ),
    figure(
        "eight-path",
        "[a {front} {noun} moving in a figure eight {speed} {stage}|a {front} {noun} that travels along a figure eight {speed} {stage}|a {front} {noun} on a path like an eight lying on its side {speed} {stage}|a {front} {noun} following a lemniscate {speed} {stage}|\
         a {front} {noun} going round in the shape of an 8 {speed} {stage}|a small {front} {noun} drawing a figure 8 {speed} {stage}|a {front} {noun} that moves along an infinity sign {speed} {stage}|a {front} {noun} tracing the infinity symbol {speed} {stage}|\
         a little {front} {noun} on an infinity loop {speed} {stage}|a {front} {noun} with a Lissajous path, one to two {speed} {stage}|a {front} {noun} that flies in eights {speed} {stage}|\
         ¶a {front} {noun} {stage} moves in a figure eight {speed}|¶I want a {front} {noun} {stage} to follow a figure eight path {speed}|¶how do I move a {front} {noun} {stage} along a figure 8 {speed}|¶{front} {noun} {stage}, path: figure eight {speed}|\
         ¶let a {front} {noun} {stage} run along a lying eight {speed}|¶like a skater who practices eights, a {front} {noun} moves {stage} {speed}|¶move a {front} {noun} {stage} as if it wrote an 8 {speed}|¶the path of the {front} {noun} {stage} is an infinity sign {speed}|\
         ¶x swings once while y swings twice: that is how a {front} {noun} {stage} should move {speed}|¶a {front} {noun} {stage} loops through a sideways 8 {speed}|¶please a {front} {noun} {stage}, it goes in eight form {speed}|¶make a {front} {noun} {stage} travel on a figure eight again and again {speed}|\
         ¶animate a {front} {noun} along an eight, over and over {speed} {stage}|¶motion: figure eight. object: {front} {noun} {stage} {speed}]",
        |slots, sampler| {
            travelling(
                shape_of(SMALL, slots, sampler),
                "",
                "vec2<f32>(0.5 + 0.3 * sin(time), 0.5 + 0.15 * sin(time * 2.0))",
                |time| Some([0.5 + 0.3 * time.sin(), 0.5 + 0.3 * time.sin() * time.cos()]),
            )
        },
    ),
    figure(
        "square-path",
        "[a {front} {noun} moving along a square {speed} {stage}|a {front} {noun} that follows a square path around the screen {speed} {stage}|a {front} {noun} travelling around the edges of a square {speed} {stage}|a {front} {noun} running along the four sides of a square {speed} {stage}|\
         a small {front} {noun} on a square track {speed} {stage}|a {front} {noun} going right, down, left and up again in a loop {speed} {stage}|a {front} {noun} that goes around the screen along a square {speed} {stage}|a {front} {noun} walking around a block {speed} {stage}|\
         a little {front} {noun} that circles the screen in a square, not in a circle {speed} {stage}|a {front} {noun} with a square orbit {speed} {stage}|a {front} {noun} marching from corner to corner to corner in straight lines {speed} {stage}|\
         ¶a {front} {noun} {stage} follows a square path {speed}|¶I want a {front} {noun} {stage} that runs around a square {speed}|¶how do I move a {front} {noun} {stage} along the sides of a square {speed}|¶{front} {noun} {stage}, path: square, clockwise {speed}|\
         ¶right, down, left, up: a {front} {noun} {stage} does that again and again {speed}|¶let a {front} {noun} {stage} go around the screen on a square {speed}|¶the path of the {front} {noun} {stage} has four straight sides {speed}|¶as if it walked around a house, a {front} {noun} moves {stage} {speed}|\
         ¶make a {front} {noun} {stage} travel along a square, never stopping {speed}|¶a {front} {noun} {stage} goes to the right, then down, then back to the left, then up {speed}|¶please a {front} {noun} {stage}, it moves on the lines of a square {speed}|¶animate a {front} {noun} around a square {speed} {stage}|\
         ¶motion: along a square. object: {front} {noun} {stage} {speed}|¶a {front} {noun} {stage} patrols a square, side after side {speed}]",
        |slots, sampler| {
            travelling(
                shape_of(SMALL, slots, sampler),
                "let t = 4.0 * fract(time * 0.1);\nlet along = saturate(t) - saturate(t - 2.0);\nlet down = saturate(t - 1.0) - saturate(t - 3.0);\n",
                "vec2<f32>(0.2 + 0.6 * along, 0.2 + 0.6 * down)",
                |time| {
                    let gone = 4.0 * phase(time / 10.0);
                    let (side, part) = (gone.floor() as usize % 4, gone.fract());
                    let [along, down] = [
                        [part, 0.0],
                        [1.0, part],
                        [1.0 - part, 1.0],
                        [0.0, 1.0 - part],
                    ][side];
                    Some([0.2 + 0.6 * along, 0.2 + 0.6 * down])
                },
            )
        },
    ),
    figure(
        "corner-hopper",
        "[a {front} {noun} jumping between the four corners {speed} {stage}|a {front} {noun} that hops from corner to corner {speed} {stage}|a {front} {noun} which appears in one corner after the other {speed} {stage}|a {front} {noun} jumping from corner to corner, one every second {speed} {stage}|\
         a small {front} {noun} that is in another corner each second {speed} {stage}|a {front} {noun} visiting the four corners one after another {speed} {stage}|a {front} {noun} teleporting between the corners of the screen {speed} {stage}|a {front} {noun} switching corners {speed} {stage}|\
         a {front} {noun} that goes through all four corners in jumps {speed} {stage}|a hopping {front} {noun}, top left, top right, bottom right, bottom left {speed} {stage}|a {front} {noun} moving clockwise from corner to corner without anything in between {speed} {stage}|\
         ¶a {front} {noun} {stage} jumps from corner to corner {speed}|¶I want a {front} {noun} {stage} that hops through the four corners {speed}|¶how do I let a {front} {noun} {stage} jump between the corners {speed}|¶{front} {noun} {stage}: corner one, corner two, corner three, corner four, repeat {speed}|\
         ¶top left, top right, bottom right, bottom left: a {front} {noun} {stage} is there in turn {speed}|¶let a {front} {noun} {stage} hop around the corners of the screen {speed}|¶every second the {front} {noun} {stage} is in the next corner {speed}|\
         ¶now here, now there: a {front} {noun} {stage} changes corners all the time {speed}|¶make a {front} {noun} {stage} appear in each corner in turn {speed}|¶the {front} {noun} {stage} does not slide, it jumps to the next corner {speed}|¶please a {front} {noun} {stage} that jumps into all four corners {speed}|\
         ¶animate a {front} {noun} hopping from corner to corner {speed} {stage}|¶motion: jumps, corner to corner. object: {front} {noun} {stage} {speed}|¶a {front} {noun} {stage} pops up in one corner, then in the next {speed}]",
        |slots, sampler| {
            travelling(
                shape_of(SMALL, slots, sampler),
                "let turn = floor(time) % 4.0;\nlet corner = vec2<f32>(step(abs(turn - 1.5), 0.5), step(2.0, turn));\n",
                "(vec2<f32>(0.2, 0.2) + 0.6 * corner)",
                |time| {
                    let corner = ticks(time)?.rem_euclid(4.0) as usize;
                    Some([[0.2, 0.2], [0.8, 0.2], [0.8, 0.8], [0.2, 0.8]][corner % 4])
                },
            )
        },
    ),
    figure(
        "ball-along-floor",
        "[a {front} ball rolling along the floor {speed} {stage}|a {front} ball that rolls over the ground {speed} {stage}|a {front} ball rolling from left to right at the bottom {speed} {stage}|a {front} ball rolling through the picture along the bottom edge {speed} {stage}|\
         a rolling {front} ball {speed} {stage}|a {front} marble rolling on the ground {speed} {stage}|a {front} bowling ball rolling by {speed} {stage}|a {front} circle rolling along the bottom of the screen {speed} {stage}|\
         a {front} ball which rolls across the floor again and again {speed} {stage}|a {front} football rolling past at the bottom {speed} {stage}|a {front} ball that comes in at the left, rolls along the ground and leaves at the right {speed} {stage}|\
         ¶a {front} ball {stage} rolls along the floor {speed}|¶I want a {front} ball {stage} to roll over the ground from left to right {speed}|¶how do I let a {front} ball {stage} roll along the bottom {speed}|¶{front} ball {stage}, rolls on the floor, left to right {speed}|\
         ¶let a {front} ball {stage} roll by at the bottom edge {speed}|¶the floor is the bottom edge and a {front} ball {stage} rolls on it {speed}|¶somebody rolled a {front} ball {stage}. it comes from the left and leaves at the right {speed}|\
         ¶make a {front} ball {stage} roll across the floor in a loop {speed}|¶please a {front} ball {stage} that is rolling on the ground {speed}|¶a {front} ball {stage} keeps rolling past on the floor {speed}|¶animate a {front} ball rolling over the ground {speed} {stage}|\
         ¶motion: rolls along the bottom. object: {front} ball {stage} {speed}|¶down at the floor {stage} rolls a {front} ball {speed}|¶like in a bowling alley, a {front} ball {stage} rolls along the bottom {speed}]",
        |_, _| {
            let lines = "let p = uv - vec2<f32>(1.2 * fract(time * 0.2) - 0.1, 0.9);\nlet inside = step(length(p), 0.1);";
            Scene::new(lines, |[x, y], time| {
                disc(x - 1.2 * phase(time / 5.0) + 0.1, y - 0.9, 0.1)
            })
        },
    ),
    figure(
        "spins-ever-faster",
        "[a {front} {noun} that spins faster and faster {stage}|a {front} {noun} turning faster all the time {stage}|a {front} {noun} rotating with growing speed {stage}|a {front} {noun} whose rotation accelerates {stage}|a {front} {noun} spinning up {stage}|\
         a {front} {noun} with an accelerating spin {stage}|a {front} {noun} that starts to turn slowly and speeds up {stage}|a {front} {noun} rotating ever faster {stage}|a {front} {noun} that turns quicker and quicker {stage}|a {front} {noun} whose spin gets faster with time {stage}|\
         a {front} {noun} rotated by time squared {stage}|\
         ¶a {front} {noun} {stage} spins faster and faster|¶I want a {front} {noun} {stage} that spins up, slow at first, then always faster|¶how do I make a {front} {noun} {stage} rotate faster and faster|¶{front} {noun} {stage}, angle = time * time|\
         ¶let a {front} {noun} {stage} turn with constant acceleration|¶the {front} {noun} {stage} hardly turns at first, but it gets faster all the time|¶like a motor that starts, a {front} {noun} {stage} turns faster and faster|\
         ¶make a {front} {noun} {stage} accelerate its rotation|¶please a {front} {noun} {stage}, it must turn always faster|¶a {front} {noun} {stage} goes round, each turn faster than the one before|¶animate a {front} {noun} with an accelerating rotation {stage}|\
         ¶motion: spins ever faster. object: {front} {noun} {stage}|¶rotation of a {front} {noun} {stage} by time squared radians|¶slow, then fast, then very fast: a {front} {noun} {stage} spins]",
        |slots, sampler| {
            const FIGURES: &[Shape] = &[SQUARE, TRIANGLE, STAR, DIAMOND, CROSS, HEART, ELLIPSE];
            let shape = shape_of(FIGURES, slots, sampler);
            let figure = drawn(
                shape,
                &float(shape.usual),
                "mat2x2<f32>(c, s, -s, c) * (uv - vec2<f32>(0.5, 0.5))",
            );
            let lines = format!(
                "let c = cos(time * time);\nlet s = sin(time * time);\n{figure}\nlet inside = step(d, 0.0);"
            );
            Scene::new(lines, move |[x, y], time| {
                let place = turned([x - 0.5, y - 0.5], -time * time);
                below((shape.level)(place, shape.usual))
            })
            .with(shape.kind)
        },
    ),
    figure(
        "line-with-trail",
        "[a {front} vertical line sweeping across and leaving a trail {speed} {stage}|a {front} line that sweeps to the right with a fading trail {speed} {stage}|a {front} scan line with an afterglow, moving from left to right {speed} {stage}|a vertical {front} beam moving right that fades out behind {speed} {stage}|\
         a {front} sweep from left to right with a tail {speed} {stage}|a {front} line running to the right and dragging a fading tail {speed} {stage}|a {front} vertical line moving right, its trail fading away {speed} {stage}|a {front} bar of light sweeping right with a soft trail {speed} {stage}|\
         an upright {front} line with a comet tail, going right {speed} {stage}|a {front} oscilloscope sweep with afterglow {speed} {stage}|a {front} line that leaves a fading track behind it as it crosses the screen {speed} {stage}|\
         ¶a vertical {front} line {stage} sweeps across and leaves a trail {speed}|¶I want a {front} line {stage} that moves right and fades out behind itself {speed}|¶how do I get a {front} sweeping line {stage} with a trail {speed}|¶{front} vertical line {stage}, moves right, with trail {speed}|\
         ¶let a {front} line {stage} wander to the right and glow on for a while where it was {speed}|¶as on an old radar tube, a vertical {front} line {stage} runs to the right with an afterglow {speed}|¶the {front} line {stage} runs over the screen, and what it leaves behind fades {speed}|\
         ¶make an upright {front} line {stage} travel right with a tail of light {speed}|¶please a {front} line {stage} from left to right, behind it a trail that gets weak {speed}|¶a {front} line {stage} crosses from left to right, trailing light {speed}|\
         ¶animate a {front} vertical sweep with a fading trail {speed} {stage}|¶motion: to the right, with trail. object: vertical {front} line {stage} {speed}|¶brightest at the front, fading behind: a {front} line {stage} sweeps right {speed}|¶sweep {stage}: {front} line, tail to the left {speed}]",
        |_, _| {
            let lines = "let behind = fract(time * 0.2) - uv.x;\nlet inside = step(0.0, behind) * saturate(1.0 - behind * 4.0);";
            Scene::new(lines, |[x, _], time| {
                let behind = phase(time / 5.0) - x;
                if below(behind)? > 0.5 {
                    return Some(0.0);
                }
                Some((1.0 - behind * 4.0).clamp(0.0, 1.0))
            })
        },
    ),
];
