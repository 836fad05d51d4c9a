//! Figures that move all the time.

use std::f64::consts::TAU;

use super::super::animation_table::{all, disc, half, phase};
use super::super::layers::{below, centered, part, turned, whole};
use super::{
    Motion, PERIODS, Scene, Way, angle, count, figure, number, over, period, radius, ticks, turn,
};
use crate::code::float;
use crate::words;

/// From 0 to 1 and back in a time of 1.
fn to_and_fro(time: f64) -> f64 {
    1.0 - (phase(time) * 2.0 - 1.0).abs()
}

/// The distance to a hand of a clock around the center.
fn hand(uv: [f64; 2], angle: f64, size: f64) -> f64 {
    let [x, y] = centered(uv);
    let (sin, cos) = angle.sin_cos();
    let (along, across) = (x * sin - y * cos, x * cos + y * sin);
    across.hypot(along - along.clamp(0.0, size))
}

/// The distance to a hand of a clock.
const HAND: &str = "\
fn hand(p: vec2<f32>, angle: f32, size: f32) -> f32 {
    let direction = vec2<f32>(sin(angle), -cos(angle));
    let along = clamp(dot(p, direction), 0.0, size);
    return distance(p, direction * along);
}
";

pub(super) const FIGURES: &[Motion] = &[
    figure(
        "timed-orbit",
        "[a {front} dot [orbiting|circling|going around|revolving around] the center {way} at a distance of {radius} {every} {stage}|\
         a {front} dot on a circular path of radius {radius}, one turn {way} per {seconds} {stage}|\
         a {front} planet [circling|orbiting] the middle {way}, orbit radius {radius}, orbital period {seconds} {stage}|\
         a small {front} circle that goes [round and round|round] {way} at radius {radius}, [taking {seconds} per lap|one lap in {seconds}|a full lap every {seconds}] {stage}|\
         a {front} satellite, orbit radius {radius}, one revolution {way} every {seconds} {stage}|\
         a {front} ball that runs [around|along] a circle of radius {radius} {way} once every {seconds} {stage}|\
         a {front} point moving {way} on an orbit with r = {radius} and T = {n} s {stage}|\
         an orbit of radius {radius} with a {front} dot that needs {seconds} for one turn {way} {stage}|\
         a {front} moon, {radius} away from the center, circling it {way} {every} {stage}|\
         uniform circular motion of a {front} dot {way}, radius {radius}, period {seconds} {stage}|\
         a {front} dot of radius 0.05 circling {way} {radius} from the center {every} {stage}|\
         a {n}-second orbit {way} of a {front} dot at radius {radius} {stage}|\
         a {front} electron going round {way} at radius {radius} {every} {stage}|\
         a {front} dot at center + {radius} * (cos, sin) that makes one turn {way} {every} {stage}|\
         a {front} bead running round a circle (radius {radius}) {way} {every} {stage}|\
         ¶I have a {front} dot {stage}. It should go around the [center|middle] {way}, {radius} away from it, [one lap|once around] in {seconds}|\
         ¶[think of|imagine] a {front} planet {stage}. It goes [round the center|around the middle] {way}, the distance is {radius} and one [year|orbit] lasts {seconds}|\
         ¶p = center + {radius} * (cos, sin), T = {n} s. A {front} dot {stage} [follows|runs along] that path {way}|\
         ¶put a {front} dot {stage}. Let it run in a circle {way}. Circle radius {radius}, period {seconds}|\
         ¶[how do I make|how can I make] something circle the center {way}? It's a {front} dot {stage}, {radius} from the middle, {seconds} per lap|\
         ¶object: {front} dot {stage}. path: circle {way}, r = {radius}. time for one turn: {seconds}|\
         ¶like the moon around the earth, a {front} dot {stage} goes [round and round|in circles] {way} and needs {seconds} for each round at distance {radius} from the center|\
         ¶[my|the] dot just sits there. I want it to circle around the center {way} {every} at a radius of {radius}. It's a {front} dot {stage}|\
         ¶once around in {seconds} {way}, {radius} from the center: a {front} dot {stage}|¶every {seconds} a {front} dot {stage} makes one round {way} at radius {radius}]",
        |slots, sampler| {
            let orbit = number("radius", &[0.15, 0.2, 0.3, 0.35, 0.4], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let back = sampler.chance(0.3);
            slots.phrase(
                "way",
                if back {
                    "[counterclockwise|counter-clockwise|anticlockwise]"
                } else {
                    "[|||clockwise|clockwise]"
                },
            );
            let sign = if back { "-" } else { "" };
            let direction = if back { -1.0 } else { 1.0 };
            let lines = format!(
                "let angle = {sign}{};\nlet p = uv - 0.5 - {} * vec2<f32>(cos(angle), sin(angle));\nlet inside = step(length(p), 0.05);",
                turn(period),
                float(orbit)
            );
            Scene::new(lines, move |[x, y], time| {
                let (sin, cos) = (direction * TAU * time / period).sin_cos();
                disc(x - 0.5 - orbit * cos, y - 0.5 - orbit * sin, 0.05)
            })
            .with(back.then_some("counterclockwise"))
        },
    ),
    figure(
        "bounce-height",
        "[a {front} ball of radius {radius} bouncing {height} high {speed} {stage}|\
         a {front} ball that bounces up to a height of {height} {speed}, radius {radius} {stage}|\
         a {front} bouncing ball, bounce height {height}, ball radius {radius} {speed} {stage}|\
         a {front} ball with a radius of {radius} that jumps {height} high again and again {speed} {stage}|\
         a {front} rubber ball ({radius} in radius) bouncing {height} above the floor {speed} {stage}|\
         a {front} circle of radius {radius} hopping up by {height} {speed} {stage}|\
         abs(sin) bouncing with amplitude {height} for a {front} ball of radius {radius} {speed} {stage}|\
         a {front} disc with r = {radius} moved up by {height} * abs(sin(3 * time)) {speed} {stage}|\
         a {front} ball hopping {height} of the screen height, {radius} in radius {speed} {stage}|\
         a {front} bouncing ball with radius {radius} and bounce amplitude {height} {speed} {stage}|\
         a {front} ball bouncing up and down by {height} {speed}, size {radius} {stage}|\
         a {front} basketball of radius {radius}, dribbled to a height of {height} {speed} {stage}|\
         a {front} circle, radius {radius}, that bounces on the ground and reaches {height} {speed} {stage}|\
         a {front} ball jumping to {height} above its resting place {speed}, ball radius {radius} {stage}|\
         a {height}-high bounce of a {front} ball with radius {radius} {speed} {stage}|\
         ¶I have a {front} ball {stage}. Its radius is {radius} and it bounces {height} high {speed}|\
         ¶drop a ball and it never stops jumping. Each jump goes {height} up {speed}. It's a {front} ball of radius {radius} {stage}|\
         ¶y = 0.8 - {height} * abs(sin(3 t)), a {front} ball of radius {radius} {stage} [goes|moves] up and down with it {speed}|\
         ¶[how do I make|how can I make] a {front} ball {stage} bounce? Its radius is {radius} and it jumps {height} high {speed}|\
         ¶[draw|show|paint] a {front} ball {stage}, size {radius}. It hops on an unseen floor and gets {height} up in the air {speed}|\
         ¶boing, boing: a {front} rubber ball {stage} with radius {radius} jumps up by {height} again and again {speed}|\
         ¶object: {front} ball {stage}, r = {radius}. motion: bounces on the ground, amplitude {height} {speed}|\
         ¶height {height}, radius {radius}: a {front} ball {stage} bounces {speed}|¶{height} high jumps {speed} a {front} ball {stage}, its radius is {radius}|\
         ¶how do I bounce a {front} ball {stage} {height} high {speed}, radius {radius}]",
        |slots, sampler| {
            let height = number("height", &[0.2, 0.3, 0.4, 0.6], slots, sampler);
            let size = number("radius", &[0.05, 0.08, 0.12, 0.15], slots, sampler);
            let lines = format!(
                "let y = 0.8 - {} * abs(sin(time * 3.0));\nlet inside = step(distance(uv, vec2<f32>(0.5, y)), {});",
                float(height),
                float(size)
            );
            Scene::new(lines, move |[x, y], time| {
                disc(x - 0.5, y - 0.8 + height * (time * 3.0).sin().abs(), size)
            })
        },
    ),
    figure(
        "shuttling-dot",
        "[a {front} dot going {way} at constant speed {every} {stage}|\
         a {front} ball moving {way} like in ping-pong, [back and forth once every {seconds}|there and back in {seconds}|a round trip every {seconds}] {stage}|\
         a {front} circle that shuttles {way}, one round trip per {seconds} {stage}|\
         a {front} dot driven by a triangle wave {way} {every} {stage}|\
         a {front} puck gliding {way} without slowing down at the ends {every} {stage}|\
         linear ping-pong motion of a {front} circle {way} {every} {stage}|\
         a {front} ball that travels {way} at an even pace, [there and back in|a full cycle takes] {seconds} {stage}|\
         a {front} dot patrolling {way} {every} at uniform speed {stage}|\
         a {front} disc bouncing {way} between two walls at constant speed {every} {stage}|\
         a {front} shuttle running {way} at steady speed {every} {stage}|\
         a {front} circle of radius 0.08 ping-ponging {way} {every} {stage}|\
         a {front} dot on a {n}-second linear back-and-forth {way} {stage}|\
         a {front} ball sliding {way} on a triangle wave with a period of {seconds} {stage}|\
         a {front} circle in a loop of {seconds}, {way} at constant velocity {stage}|\
         a {front} dot that turns around at each end, {way} at uniform speed, {seconds} for a round trip {stage}|\
         ¶I have a {front} dot {stage}. It goes {way} all the time, never slower, never faster, and a round trip takes {seconds}|\
         ¶[one|the|this] {front} ball {stage} moves {way} like in pong. The speed is constant, there and back is {seconds}|\
         ¶triangle wave, period {seconds}, moves a {front} dot {stage} {way}|\
         ¶[how do I move|how can I move] something {way} at an even speed? It's a {front} dot {stage}, {seconds} there and back|\
         ¶[one|the|this] {front} disc {stage} runs {way} {every}, turns around at once at the ends, no easing|\
         ¶the guard walks {way}, steady pace, {seconds} for there and back. Draw him as a {front} dot {stage}|\
         ¶path: {way}, linear, ping-pong. cycle: {seconds}. object: {front} circle {stage}|\
         ¶{seconds} there and back, {way}, constant speed: a {front} dot {stage}]",
        |slots, sampler| {
            let vertical = sampler.chance(0.35);
            slots.phrase(
                "way",
                if vertical {
                    "[up and down|vertically|between the top and the bottom|from the top to the bottom and back|along y]"
                } else {
                    "[left and right|from side to side|horizontally|between the left and the right|from left to right and back|along x]"
                },
            );
            let period = period(&[1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 8.0], slots, sampler);
            let place = if vertical {
                "vec2<f32>(0.5, 0.1 + 0.8 * t)"
            } else {
                "vec2<f32>(0.1 + 0.8 * t, 0.5)"
            };
            let lines = format!(
                "let t = 1.0 - abs(fract({}) * 2.0 - 1.0);\nlet inside = step(distance(uv, {place}), 0.08);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let place = 0.1 + 0.8 * to_and_fro(time / period);
                let (x, y) = if vertical { (y, x) } else { (x, y) };
                disc(x - place, y - 0.5, 0.08)
            })
            .with(vertical.then_some("vertical"))
        },
    ),
    figure(
        "timed-crossing",
        "[a {front} dot that crosses the screen {way} {within}, again and again {stage}|\
         a {front} ball flying across the screen {way} {every} {stage}|\
         a {front} circle moving {way} across the whole screen {within} and then starting over {stage}|\
         a {front} ball rolling through the picture {way} {every} {stage}|\
         a {front} dot traveling {way}, one crossing per {seconds} {stage}|\
         a {front} disc that enters on one side and leaves on the other, {way} {every} {stage}|\
         a {front} circle of radius 0.08 passing {way} {every} {stage}|\
         a {front} ball crossing {way} with wrap-around {every} {stage}|\
         a looping {front} dot that runs {way} {within} {stage}|\
         a {front} projectile shot {way} {every} {stage}|\
         a {front} ball which needs {seconds} to get {way} and then comes in again {stage}|\
         a {front} circle sliding {way} off the screen and coming back in {every} {stage}|\
         a {n}-second pass of a {front} dot {way}, repeated {stage}|\
         a {front} dot wrapping around the screen {way} {every} {stage}|\
         a {front} bubble drifting {way} past the view {every} {stage}|\
         ¶[one|the|this] {front} ball {stage} comes in on one side and goes out on the other, {way}. After {seconds} it comes in again|\
         ¶I have a {front} dot {stage}. It moves {way} over the whole screen {within}, then it starts from the beginning|\
         ¶{way}, {seconds}, loop: a {front} dot {stage} crosses the screen|\
         ¶[how do I let|how can I let] a {front} ball {stage} fly across the screen {way}? One flight takes {seconds} and then it repeats|\
         ¶something passes by the window {way} {every}. It's a {front} ball {stage}|\
         ¶t = fract(time / {n}) moves a {front} circle {stage} {way}, off screen to off screen|\
         ¶when the {front} dot {stage} has left the picture it comes back in at the start, its way goes {way} and each pass needs {seconds}|\
         ¶in {seconds} {way} over the whole screen, then again: a {front} dot {stage}]",
        |slots, sampler| {
            let way = Way::sample(slots, sampler);
            let period = period(&[1.0, 2.0, 3.0, 4.0, 5.0, 8.0, 10.0], slots, sampler);
            let lines = format!(
                "let t = fract({}) * 1.2 - 0.1;\nlet inside = step(distance(uv, {}), 0.08);",
                over(period),
                way.point()
            );
            Scene::new(lines, move |uv, time| {
                let [x, y] = way.relative(uv, phase(time / period) * 1.2 - 0.1);
                disc(x, y, 0.08)
            })
            .with(way.modifier)
        },
    ),
    figure(
        "breathing-circle",
        "[a {front} circle whose radius [swings|oscillates|goes back and forth|varies] between {low} and {high} {speed} {stage}|\
         a {front} circle growing from {low} to {high} and shrinking back {speed} {stage}|\
         a {front} disc breathing between radius {low} and radius {high} {speed} {stage}|\
         a {front} circle pulsing in size {speed}, radius {low} to {high} {stage}|\
         a {front} circle of radius mix({low}, {high}, 0.5 + 0.5 * sin(time)) {speed} {stage}|\
         a pulsating {front} disc {speed}, at least {low} and at most {high} in radius {stage}|\
         a {front} circle that inflates to {high} and deflates to {low} {speed} {stage}|\
         a {front} breathing exercise circle {speed}, radius from {low} up to {high} and back {stage}|\
         a {front} dot that gets bigger and smaller {speed}, minimum radius {low}, maximum radius {high} {stage}|\
         a {front} circle with a sine-animated radius from {low} to {high} {speed} {stage}|\
         a {front} balloon that swells from r = {low} to r = {high} and back {speed} {stage}|\
         a size-pulsing {front} circle, r between {low} and {high} {speed} {stage}|\
         a {front} circle expanding and contracting smoothly between {low} and {high} {speed} {stage}|\
         a {front} ball scaling up to a radius of {high} and down to {low} {speed} {stage}|\
         a {front} circle, radius {low} at its smallest and {high} at its largest, pulsing {speed} {stage}|\
         ¶I have a {front} circle {stage}. It gets bigger and smaller all the time, radius {low} to {high} {speed}|\
         ¶breathe in, the {front} circle {stage} grows to {high}. Breathe out, it shrinks to {low}. And again, smoothly {speed}|\
         ¶r = {low} at the smallest and {high} at the largest, sine in between {speed}. A {front} circle {stage}|\
         ¶[how do I make|how can I make] something pulse? It's a {front} circle {stage}, its radius goes from {low} to {high} and back {speed}|\
         ¶like a balloon that somebody pumps up and lets down {speed}, {high} in radius when full, {low} when not, as a {front} disc {stage}|\
         ¶min radius {low}, max radius {high}, smooth pulsing {speed}, {front} circle {stage}|\
         ¶[one|the|this] {front} disc {stage} swells until its radius is {high} and then shrinks until it is {low}, over and over {speed}|\
         ¶smallest radius {low}, largest {high}, a {front} circle {stage} breathes between them {speed}|¶up to radius {high} and down to {low} again {speed}, a {front} circle {stage}|\
         ¶how do I let a {front} circle {stage} breathe between radius {low} and radius {high} {speed}]",
        |slots, sampler| {
            let ranges = [
                (0.1, 0.2),
                (0.1, 0.3),
                (0.05, 0.25),
                (0.2, 0.3),
                (0.2, 0.4),
                (0.1, 0.4),
            ];
            let (low, high) = *sampler.pick(&ranges);
            slots.value("low", words::decimal(low));
            slots.value("high", words::decimal(high));
            let lines = format!(
                "let t = 0.5 + 0.5 * sin(time);\nlet radius = mix({}, {}, t);\nlet inside = step(distance(uv, vec2<f32>(0.5, 0.5)), radius);",
                float(low),
                float(high)
            );
            Scene::new(lines, move |uv, time| {
                below(radius(uv) - low - (high - low) * half(time.sin()))
            })
        },
    ),
    figure(
        "timed-spin",
        "[a {front} square with sides of {side} that [rotates|turns|spins] once every {seconds} {stage}|\
         a {front} square, side {side}, one full [turn|rotation|revolution] per {seconds} {stage}|\
         a spinning {front} square of side length {side} {every} {stage}|\
         a {front} square rotating 360 degrees {within}, side {side}, nonstop {stage}|\
         a {front} {side} by {side} square turning counterclockwise, a turn takes {seconds} {stage}|\
         a {front} square {side} wide that makes a full turn every {seconds} {stage}|\
         a {front} box of side {side} in rotation, rotation period {seconds} {stage}|\
         a counterclockwise rotating {front} square {every}, width {side} {stage}|\
         a {front} tile with an edge length of {side}, rotating with a period of {seconds} {stage}|\
         a {front} square ({side} per side) that needs {seconds} for a rotation {stage}|\
         a {front} square spun around its center by 2 pi every {seconds}, side {side} {stage}|\
         a {front} square that revolves in place, {seconds} per revolution, {side} on a side {stage}|\
         a {n}-second spin of a {front} square with side {side} {stage}|\
         a {front} square with an edge of {side}, turning steadily, angle = 2 pi * time / {n} {stage}|\
         a turning {front} square, {side} across, period {seconds} {stage}|\
         ¶I have a {front} square {stage}. It is {side} wide and turns counterclockwise, a full turn in {seconds}|\
         ¶take a {front} square {stage} with sides of {side}. Let it rotate around its center, {seconds} per turn|\
         ¶angle = 2 pi time / {n}, counterclockwise. Shape: {front} square, side {side} {stage}|\
         ¶[how do I spin|how can I spin] something? It's a {front} square {stage}, {side} on each side, and one turn should take {seconds}|\
         ¶[one|the|this] {front} box {stage} spins in place and never stops. Its side is {side}, its period {seconds}|\
         ¶after {seconds} the {front} square {stage} has turned once around itself, and it goes on like that. Side length {side}|\
         ¶my square stands still. It should rotate {every}. It's {side} by {side}, a {front} square {stage}|\
         ¶once around every {seconds}: a {front} square {stage} with sides of {side}|¶side {side}, {seconds} per turn, a {front} square {stage} that spins|\
         ¶how do I spin a {front} square {stage}, sides of {side}, once every {seconds}]",
        |slots, sampler| {
            let side = number("side", &[0.2, 0.3, 0.4, 0.5, 0.6], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let angle = {};\nlet p = mat2x2<f32>(cos(angle), sin(angle), -sin(angle), cos(angle)) * (uv - 0.5);\n\
                 let inside = step(max(abs(p.x), abs(p.y)), {});",
                turn(period),
                float(side / 2.0)
            );
            Scene::new(lines, move |uv, time| {
                let [x, y] = turned(centered(uv), -TAU * time / period);
                below(x.abs().max(y.abs()) - side / 2.0)
            })
        },
    ),
    figure(
        "heartbeat",
        "[a {front} circle beating like a heart at {bpm} bpm {stage}|\
         a {front} disc that beats {bpm} times per minute {stage}|\
         a {front} dot throbbing at {bpm} beats per minute {stage}|\
         a {front} pulse indicator, {bpm} bpm {stage}|\
         a heartbeat at {bpm} bpm shown as a {front} circle {stage}|\
         a {front} circle jumping in size on every beat, {bpm} bpm, then settling {stage}|\
         a {front} circle that kicks on the beat at a tempo of {bpm} {stage}|\
         a {bpm} bpm beat as a {front} circle that swells and decays {stage}|\
         a {front} circle, radius 0.2 + 0.05 * exp(-6 * beat), tempo {bpm} bpm {stage}|\
         a {front} disc pumping to music of {bpm} bpm {stage}|\
         a {front} circle with a heart rate of {bpm} {stage}|\
         a throbbing {front} disc, {bpm} beats a minute {stage}|\
         a {front} beat light for a {bpm} bpm track, a circle that bumps up and shrinks back {stage}|\
         a visual metronome at {bpm} bpm, a {front} circle that thumps {stage}|\
         a {front} circle with a thump {bpm} times a minute {stage}|\
         ¶[one|the|this] {front} circle {stage} beats like a heart. {bpm} beats per minute|\
         ¶the music has {bpm} bpm. On each beat a {front} circle {stage} jumps a bit bigger and then shrinks back|\
         ¶r = 0.2 + 0.05 * exp(-6 * beat), {bpm} bpm, {front} circle {stage}|\
         ¶[how do I show|how can I show] a pulse of {bpm}? I thought of a {front} circle {stage} that thumps|\
         ¶bum, bum, bum, {bpm} times a minute. Every time a {front} disc {stage} swells suddenly and settles down again|\
         ¶tempo: {bpm} bpm. object: {front} disc {stage} that kicks on every beat|\
         ¶I need a metronome that you see and don't hear, a {front} circle {stage} bumping at {bpm} beats per minute|\
         ¶{bpm} beats per minute, a {front} circle {stage} that beats like a heart|¶pulse of {bpm} bpm: a {front} circle {stage}|\
         ¶how do I make a {front} circle {stage} beat at {bpm} bpm|¶a {front} circle {stage} thumps like a heart with {bpm} beats in a minute]",
        |slots, sampler| {
            let bpm = *sampler.pick(&[60, 72, 80, 90, 120, 140]);
            slots.text("bpm", bpm.to_string());
            let lines = format!(
                "let beat = exp(-6.0 * fract(time * {bpm}.0 / 60.0));\n\
                 let inside = step(distance(uv, vec2<f32>(0.5, 0.5)), 0.2 + 0.05 * beat);"
            );
            let rate = f64::from(bpm) / 60.0;
            Scene::new(lines, move |uv, time| {
                below(radius(uv) - 0.2 - 0.05 * (-6.0 * phase(time * rate)).exp())
            })
        },
    ),
    figure(
        "travelling-bump",
        "[a {front} line with a bump running along it {every} {stage}|\
         a {front} horizontal line with a single pulse that travels from left to right {every} {stage}|\
         a {front} heart monitor line with one bump passing {every} {stage}|\
         a {front} pulse running through a rope {every} {stage}|\
         one hump moving to the right along a {front} line {every} {stage}|\
         a {front} wave packet, a single gaussian bump moving right {every} {stage}|\
         a {front} line, flat but for a bump that crosses {within}, repeatedly {stage}|\
         a {front} whip crack, one hump traveling along a straight line {every} {stage}|\
         a {front} signal line with a blip running rightward {every} {stage}|\
         a traveling gaussian pulse on a {front} line {every} {stage}|\
         a {front} string with one kink going from left to right {every} {stage}|\
         a lone bump that slides along a {front} horizontal line {every} {stage}|\
         a {front} line y = 0.5 - 0.2 * exp(-d * d) with the peak moving right {every} {stage}|\
         a soliton on a {front} line, crossing the screen {within} over and over {stage}|\
         a {front} thin line where a single wave crest runs to the right {every} {stage}|\
         ¶[one|the|this] {front} horizontal line {stage} is flat except for one bump. The bump runs from left to right {every}|\
         ¶shake a rope once and a single hump goes along it to the right. Show that as a {front} line {stage}, a new hump every {seconds}|\
         ¶y = 0.5 - 0.2 * exp(-d * d), the peak moves right {every}, drawn as a {front} line {stage}|\
         ¶[how do I make|how can I make] one single wave run along a line? It's a {front} line {stage}, the wave needs {seconds} to cross to the right and comes again|\
         ¶like on a hospital monitor, a {front} line {stage} with one blip that moves right {every}|\
         ¶[draw|show|paint] a {front} line {stage}, mostly straight. A bell-shaped bump upward slides along it to the right, {seconds} per pass, looping|\
         ¶every {seconds} one bump runs along a {front} line {stage} from left to right]",
        |slots, sampler| {
            let period = period(&[1.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let d = (uv.x - fract({})) * 20.0;\nlet y = 0.5 - 0.2 * exp(-d * d);\nlet inside = step(abs(uv.y - y), 0.02);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let d = (x - phase(time / period)) * 20.0;
                below((y - 0.5 + 0.2 * (-d * d).exp()).abs() - 0.02)
            })
        },
    ),
    figure(
        "wave-cycles",
        "[a {front} sine wave with {count} periods and an amplitude of {height}, moving {way} {speed} {stage}|\
         a {front} sine line, {count} cycles across the screen, amplitude {height}, running {way} {speed} {stage}|\
         {count} {front} sine waves side by side as one curve, {height} high, traveling {way} {speed} {stage}|\
         a {front} wave of amplitude {height} and {count} full waves, scrolling {way} {speed} {stage}|\
         a {front} oscilloscope trace with {count} periods, amplitude {height}, drifting {way} {speed} {stage}|\
         an amplitude {height} {front} sine curve with {count} crests going {way} {speed} {stage}|\
         a {front} sinusoid with frequency {count} and amplitude {height} flowing {way} {speed} {stage}|\
         a {front} curve that waves {count} times across the width, {height} up and down, gliding {way} {speed} {stage}|\
         a traveling {front} sine wave, {count} wavelengths wide, amplitude {height}, to be seen going {way} {speed} {stage}|\
         a {front} graph of {height} * sin(2 pi * {count} * x) moving {way} {speed} {stage}|\
         a {front} wavy line with {count} waves of height {height}, sliding {way} {speed} {stage}|\
         a {front} radio wave, {count} oscillations, amplitude {height}, propagating {way} {speed} {stage}|\
         a {count}-period {front} sine wave with amplitude {height} heading {way} {speed} {stage}|\
         a {front} thin sine curve (frequency {count}, amplitude {height}) going {way} {speed} {stage}|\
         a moving {front} sine wave, {count} cycles, A = {height}, {way} {speed} {stage}|\
         ¶I have a {front} sine wave {stage}. It shows {count} periods, goes {height} up and down and moves {way} {speed}|\
         ¶draw a {front} wavy line {stage}, {count} waves across the screen, amplitude {height}. Then let it run {way} {speed}|\
         ¶y = {height} * sin(2 pi * {count} * x), traveling {way} {speed}, as a {front} line {stage}|\
         ¶[how do I move|how can I move] a sine curve {way} {speed}? It has {count} cycles and amplitude {height}, it's a {front} line {stage}|\
         ¶like an oscilloscope, a {front} trace {stage} with {count} full sine waves, {height} high, that drifts {way} {speed}|\
         ¶frequency {count}, amplitude {height}, direction {way} {speed}, one {front} sine curve {stage}|\
         ¶the water surface as a {front} line {stage}. It has {count} equal waves, {height} in amplitude, and they wander {way} {speed}|\
         ¶amplitude {height}, {count} periods across, running {way} {speed}: a {front} sine wave {stage}|\
         ¶how do I draw a {front} sine wave {stage} with {count} periods and amplitude {height} that moves {way} {speed}]",
        |slots, sampler| {
            let cycles = count(&[2, 3, 4, 5, 6], slots, sampler);
            let height = number("height", &[0.1, 0.15, 0.25, 0.3], slots, sampler);
            let left = sampler.chance(0.4);
            slots.phrase(
                "way",
                if left {
                    "[to the left|to the left|leftward|left]"
                } else {
                    "[to the right|to the right|rightward|right]"
                },
            );
            let (sign, direction) = if left { ("+", 1.0) } else { ("-", -1.0) };
            let lines = format!(
                "let y = 0.5 + {} * sin(uv.x * {} * 6.2831853 {sign} time * 2.0);\nlet inside = step(abs(uv.y - y), 0.02);",
                float(height),
                float(cycles)
            );
            Scene::new(lines, move |[x, y], time| {
                let wave = (x * cycles * TAU + direction * time * 2.0).sin();
                below((y - 0.5 - height * wave).abs() - 0.02)
            })
            .with(left.then_some("leftward"))
        },
    ),
    figure(
        "free-fall",
        "[a {front} ball falling from the top faster and faster, a new fall every {seconds} {stage}|\
         a {front} drop falling with acceleration {every} {stage}|\
         a {front} ball dropped from the top {every}, accelerating like under gravity {stage}|\
         a single {front} drop that falls down and speeds up {every} {stage}|\
         a {front} water drop dripping from the top edge {every}, accelerating on its way {stage}|\
         a {front} dot in free fall {every} {stage}|\
         a dripping tap, one {front} drop every {seconds}, gaining speed {stage}|\
         a {front} circle that drops with y = t * t {every} {stage}|\
         a {front} stone falling under gravity, dropped again every {seconds} {stage}|\
         a {front} ball that starts slowly and falls ever faster off the bottom {every} {stage}|\
         a {front} droplet accelerating downward {every} {stage}|\
         a leaking faucet with a {front} round drop, one per {seconds}, falling faster and faster {stage}|\
         gravity on a {front} ball, an accelerated fall from top to bottom {within}, repeated {stage}|\
         a {front} circle of radius 0.06 in accelerated fall {every} {stage}|\
         a {n}-second free fall of a {front} ball, looped {stage}|\
         ¶[one|the|this] {front} ball {stage} falls from the top. It gets faster and faster, and every {seconds} the next one falls|\
         ¶the tap drips. Each drop is a {front} dot {stage}, falls ever faster, and there is a new one every {seconds}|\
         ¶y = t * t, t = fract(time / {n}), top to bottom, a {front} ball {stage}|\
         ¶[how do I do|how can I do] gravity? A {front} ball {stage} should drop from the top edge and accelerate, again {every}|\
         ¶let go of a {front} stone {stage} at the top. First it's slow, then fast, out at the bottom, then again, {seconds} for each fall|\
         ¶not at constant speed but accelerated: a {front} drop {stage} falling {every}|\
         ¶every {seconds} a {front} ball {stage} is dropped at the top and falls faster and faster|\
         ¶gravity: a {front} ball {stage} falls from the top, faster and faster, a new one every {seconds}]",
        |slots, sampler| {
            let period = period(&[0.5, 1.0, 1.0, 2.0, 3.0, 4.0], slots, sampler);
            let lines = format!(
                "let t = fract({});\nlet y = 1.2 * t * t - 0.1;\nlet inside = step(distance(uv, vec2<f32>(0.5, y)), 0.06);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let t = phase(time / period);
                disc(x - 0.5, y + 0.1 - 1.2 * t * t, 0.06)
            })
        },
    ),
    figure(
        "pendulum-swing",
        "[a {front} pendulum swinging {degrees} degrees to each side {every} {stage}|\
         a {front} pendulum with an amplitude of {degrees} degrees and a period of {seconds} {stage}|\
         a swinging {front} pendulum, {degrees}° amplitude, period {seconds} {stage}|\
         a {front} clock pendulum that swings by {degrees} degrees, one full swing per {seconds} {stage}|\
         a {front} weight on a rod swinging between -{degrees} and {degrees} degrees {every} {stage}|\
         a {front} ball on a string, maximum angle {degrees} degrees, back and forth every {seconds} {stage}|\
         a {front} wrecking ball that swings {degrees} degrees left and right {every} {stage}|\
         a grandfather clock with a {front} pendulum, {degrees} degrees each way {every} {stage}|\
         a {front} bob hanging from the top, swinging out to {degrees} degrees {every} {stage}|\
         a {front} pendulum, angle = {degrees} degrees * sin(2 pi * time / {n}) {stage}|\
         a {front} pendulum with a swing of plus or minus {degrees} degrees that takes {seconds} {stage}|\
         a {front} lamp swinging on its cord by {degrees} degrees, {seconds} per swing {stage}|\
         simple harmonic swing of a {front} pendulum, {degrees} degrees, T = {n} s {stage}|\
         a {n}-second {front} pendulum that reaches {degrees} degrees on both sides {stage}|\
         a {front} hypnosis pendulum going {degrees} degrees left and right {every} {stage}|\
         ¶I have a {front} pendulum {stage}. It swings {degrees} degrees to both sides, and there and back takes {seconds}|\
         ¶[one|the|this] {front} ball hangs on a rod from the top {stage}. It swings left and right {every}, up to {degrees} degrees each way|\
         ¶angle = {degrees} degrees * sin(2 pi t / {n}), a {front} rod with a bob {stage}|\
         ¶[how do I make|how can I make] things swing? It's a {front} pendulum {stage}, {degrees} degrees each way, {seconds} for a full swing|\
         ¶tick tock, the {front} thing {stage} in a grandfather clock goes {degrees} degrees left, {degrees} degrees right, period {seconds}|\
         ¶look into the light... a {front} weight on a string {stage} swings {degrees} degrees to each side {every}|\
         ¶swing: plus minus {degrees} degrees, period {seconds}, hangs from the top. What: a {front} pendulum {stage}|\
         ¶{seconds} per swing there and back, {degrees} degrees to each side: a {front} pendulum {stage}|¶a {front} pendulum {stage}, it gets {degrees} degrees away from straight down, period {seconds}|\
         ¶how do I swing a {front} pendulum {stage} by {degrees} degrees to each side with a period of {seconds}]",
        |slots, sampler| {
            let degrees = *sampler.pick(&[15, 20, 30, 45, 60]);
            slots.text("degrees", degrees.to_string());
            let period = period(&[1.0, 2.0, 2.0, 3.0, 4.0], slots, sampler);
            let lines = format!(
                "let angle = radians({degrees}.0) * sin({});\nlet direction = vec2<f32>(sin(angle), cos(angle));\nlet p = uv - vec2<f32>(0.5, 0.1);\n\
                 let along = clamp(dot(p, direction), 0.0, 0.6);\n\
                 let d = min(distance(p, direction * along) - 0.01, distance(p, direction * 0.6) - 0.08);\nlet inside = step(d, 0.0);",
                turn(period)
            );
            let widest = f64::from(degrees).to_radians();
            Scene::new(lines, move |[x, y], time| {
                let (sin, cos) = (widest * (TAU * time / period).sin()).sin_cos();
                let (x, y) = (x - 0.5, y - 0.1);
                let (along, across) = (x * sin + y * cos, x * cos - y * sin);
                let beyond = along - along.clamp(0.0, 0.6);
                below((across.hypot(beyond) - 0.01).min(across.hypot(along - 0.6) - 0.08))
            })
        },
    ),
    figure(
        "propeller",
        "[a {front} propeller with {count} blades spinning {speed} {stage}|\
         a {front} fan with {count} blades turning {speed} {stage}|\
         a rotating {front} fan, {count} blades {speed} {stage}|\
         a {count}-bladed {front} propeller in rotation {speed} {stage}|\
         {count} {front} blades turning around the center {speed} {stage}|\
         a {front} windmill with {count} sails that turns {speed} {stage}|\
         a {front} ventilator with {count} vanes, rotating clockwise {speed} {stage}|\
         a spinning {front} turbine of {count} blades {speed} {stage}|\
         a {front} rotor, {count} wedge-shaped blades, spinning {speed} {stage}|\
         a ceiling fan of {count} {front} blades going round {speed} {stage}|\
         a {front} wheel of {count} spinning wedges, radius 0.4 {speed} {stage}|\
         a {front} disc cut into {count} blades, rotating {speed} {stage}|\
         a {front} pinwheel toy with {count} blades spinning in the wind {speed} {stage}|\
         step(0, cos({count} * angle)) as a rotating {front} disc of blades {speed} {stage}|\
         a wind turbine with {count} {front} blades {speed} {stage}|\
         ¶I have a {front} propeller {stage}. It has {count} blades and turns {speed}|\
         ¶it's hot, so turn on the fan. {count} {front} blades going round {speed} {stage}|\
         ¶draw {count} {front} wedges around the center {stage}. Together they rotate clockwise {speed}, like a propeller|\
         ¶step(0, cos({count} * (angle - 2 t))) inside a disc, gives {front} blades {stage} that turn {speed}|\
         ¶[how do I make|how can I make] a windmill? It has {count} {front} sails and they go round {speed} {stage}|\
         ¶cut a {front} disc {stage} into {count} blades with equal gaps and let it spin {speed}|\
         ¶rotor: {count} {front} blades {stage}. motion: spins {speed}|\
         ¶{count} blades, spinning {speed}: a {front} propeller {stage}|¶a ventilator {stage} with {count} {front} blades goes round {speed}|\
         a {front} ceiling fan with {count} blades that turns {speed} {stage}]",
        |slots, sampler| {
            let blades = count(&[2, 3, 4, 5, 6, 8], slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.y, p.x) - time * 2.0;\n\
                 let inside = step(0.0, cos(angle * {})) * step(length(p), 0.4);",
                float(blades)
            );
            Scene::new(lines, move |uv, time| {
                let wave = ((angle(uv) - time * 2.0) * blades).cos();
                all(&[below(-wave), below(radius(uv) - 0.4)])
            })
        },
    ),
    figure(
        "analog-clock",
        "[[a|an analog] {front} clock with moving hour, minute and second hands {speed} {stage}|\
         a {front} clock face with three moving hands {speed} {stage}|\
         a working {front} analog clock {speed} {stage}|\
         a {front} running wall clock with hour, minute and second hand and a round rim {speed} {stage}|\
         a {front} clock dial, hands driven by time {speed} {stage}|\
         a round {front} clock whose hands turn {speed} {stage}|\
         a {front} watch face with three turning hands {speed} {stage}|\
         a {front} ring with three clock hands turning inside {speed} {stage}|\
         a {front} clock that starts at twelve and runs, with hours, minutes and seconds {speed} {stage}|\
         a minimal running {front} analog clock, rim and three hands {speed} {stage}|\
         a {front} clock with hands that move for hours, minutes and seconds {speed} {stage}|\
         a running {front} clock with all three hands {speed} {stage}|\
         a {front} station clock with three smoothly moving hands {speed} {stage}|\
         a real-time {front} clock face {speed} {stage}|\
         a {front} old-fashioned clock, three hands going round in a circle {speed} {stage}|\
         ¶I want a clock that runs {speed}. A {front} rim {stage}, and in it three hands for hours, minutes and seconds|\
         ¶draw a {front} circle as the rim {stage}. Three hands start at twelve and turn inside it like on a real clock {speed}|\
         ¶clock, {front} lines {stage}. Hour hand, minute hand, second hand, rim, all three hands moving {speed}|\
         ¶[how do I make|how can I make] a clock that works? A {front} analog clock {stage}, three hands, no digits, running {speed}|\
         ¶time = 0 is twelve o'clock. From there a {front} clock {stage} with three hands goes on smoothly {speed}|\
         ¶like on the wall of a station, a round {front} clock {stage} whose three hands really move {speed}]",
        |_, _| {
            let lines = "let p = uv - vec2<f32>(0.5, 0.5);\nlet turn = 6.2831853 * time;\nlet second = hand(p, turn / 60.0, 0.35);\n\
                         let minute = hand(p, turn / 3600.0, 0.3);\nlet hour = hand(p, turn / 43200.0, 0.2);\nlet rim = abs(length(p) - 0.42);\n\
                         let d = min(min(second, minute), min(hour, rim));\nlet inside = step(d, 0.012);";
            Scene::new(lines, |uv, time| {
                let second = hand(uv, TAU * time / 60.0, 0.35);
                let minute = hand(uv, TAU * time / 3600.0, 0.3);
                let hour = hand(uv, TAU * time / 43200.0, 0.2);
                let rim = (radius(uv) - 0.42).abs();
                below(second.min(minute).min(hour).min(rim) - 0.012)
            })
            .using(HAND)
        },
    ),
    figure(
        "ticking-hand",
        "[a {front} second hand that ticks {every} {stage}|\
         a {front} clock hand that jumps 6 degrees {every} {stage}|\
         a ticking {front} clock hand, one [step|tick|jump] per {seconds} {stage}|\
         a {front} hand that moves on by one sixtieth of a turn every {seconds}, in jumps {stage}|\
         a {front} stepping second hand, one step each {seconds} {stage}|\
         a {front} clock hand advancing in ticks of 6 degrees, a tick every {seconds} {stage}|\
         a {front} quartz clock hand, jumping {every} {stage}|\
         a {front} hand that stands still and then jumps ahead {every} {stage}|\
         a {front} pointer with discrete steps of a sixtieth turn {every} {stage}|\
         a {front} second hand with a tick instead of a sweep, {seconds} per tick {stage}|\
         a {front} clock hand at floor(time / {n}) * 6 degrees {stage}|\
         a {front} stopwatch hand, ticking 6 degrees at a time {every} {stage}|\
         a {front} hand of a clock that snaps to the next of 60 marks {every} {stage}|\
         a jerky {front} second hand that jumps to the next mark {every} {stage}|\
         a {front} needle stepping clockwise by 6 degrees {every} {stage}|\
         ¶I have one {front} clock hand {stage}. It does not glide, it jumps 6 degrees clockwise every {seconds}|\
         ¶tick, tick, tick. A single {front} hand {stage} moves on by one of 60 marks, a tick every {seconds}|\
         ¶angle = 6 degrees * floor(time / {n}), one {front} hand {stage}|\
         ¶[how do I make|how can I make] a second hand that ticks? It's a {front} hand {stage} and it jumps {every}|\
         ¶[one|the|this] {front} hand {stage} stands still, then suddenly it's one sixtieth of a turn further. That happens {every}|\
         ¶like a cheap kitchen clock, only the {front} second hand {stage}, it jerks on to the next mark every {seconds}|\
         ¶one jump every {seconds}: a {front} second hand {stage} that ticks|\
         ¶how do I make a {front} second hand {stage} tick every {seconds}]",
        |slots, sampler| {
            let period = period(&[0.5, 1.0, 1.0, 1.0, 2.0], slots, sampler);
            let lines = format!(
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = floor({}) * 0.10471976;\n\
                 let inside = step(hand(p, angle, 0.4), 0.015);",
                over(period)
            );
            Scene::new(lines, move |uv, time| {
                below(hand(uv, ticks(time / period)? / 60.0 * TAU, 0.4) - 0.015)
            })
            .using(HAND)
        },
    ),
    figure(
        "duration-bar",
        "[a {front} progress bar that fills up {within} and starts again {stage}|\
         a {front} loading bar that takes {seconds} to fill {stage}|\
         a {front} progress bar, full after {seconds}, in a loop {stage}|\
         a {n}-second {front} loading bar {stage}|\
         a {front} bar that grows from left to right {within}, then starts over {stage}|\
         a {front} progress bar with a duration of {seconds} {stage}|\
         a {front} download bar going from 0 to 100 percent every {seconds} {stage}|\
         a {front} timer bar of {seconds} filling from the left {stage}|\
         a {front} horizontal bar from x = 0.1 to 0.9 that fills {within} {stage}|\
         a {front} progress indicator filling once every {seconds} {stage}|\
         a looping {front} progress bar with a fill time of {seconds} {stage}|\
         a {front} loading screen bar, {seconds} from empty to full {stage}|\
         a {front} cooldown bar that needs {seconds} to fill up {stage}|\
         a {front} song progress bar for a clip of {seconds} {stage}|\
         a {front} bar filling to the right {every}, 0.8 wide when full {stage}|\
         ¶loading takes {seconds}. Show a {front} bar {stage} that fills up from the left in that time and then starts again|\
         ¶I need a {front} progress bar {stage}. It is empty at the start, full after {seconds}, then empty again|\
         ¶width = 0.8 * fract(time / {n}) from x = 0.1, {front} bar {stage}|\
         ¶[how do I make|how can I make] a loading bar? It's a {front} bar {stage} and needs {seconds} to get full, in a loop|\
         ¶0 to 100 percent in {seconds}, as a {front} bar {stage} growing to the right, over and over|\
         ¶the spell can be cast again in {seconds}. Until then a {front} bar {stage} fills, left to right, and it repeats|\
         ¶[one|the|this] {front} bar {stage} gets longer and longer toward the right. After {seconds} it's complete and begins anew|\
         ¶full after {seconds}, then empty again: a {front} progress bar {stage}|\
         ¶how do I fill a {front} progress bar {stage} in {seconds}, over and over]",
        |slots, sampler| {
            let period = period(
                &[2.0, 3.0, 4.0, 8.0, 10.0, 20.0, 30.0, 60.0],
                slots,
                sampler,
            );
            let lines = format!(
                "let end = 0.1 + 0.8 * fract({});\nlet inside = step(0.1, uv.x) * step(uv.x, end) * step(abs(uv.y - 0.5), 0.05);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                all(&[
                    below(0.1 - x),
                    below(x - 0.1 - 0.8 * phase(time / period)),
                    below((y - 0.5).abs() - 0.05),
                ])
            })
        },
    ),
    figure(
        "marching-dashes",
        "[a {front} dashed line with {count} dashes marching {way} {speed} {stage}|\
         a horizontal {front} dashed line, {count} dashes, moving {way} {speed} {stage}|\
         {count} {front} dashes in a row marching {way} {speed} {stage}|\
         a {front} dashed line whose {count} dashes run {way} {speed} {stage}|\
         marching {front} dashes, {count} across the screen, going {way} {speed} {stage}|\
         a {front} road marking of {count} dashes scrolling {way} {speed} {stage}|\
         a {front} broken line of {count} strokes sliding {way} {speed} {stage}|\
         an animated {front} dashed line ({count} dashes), drifting {way} {speed} {stage}|\
         a {front} conveyor of {count} dashes through the middle, moving {way} {speed} {stage}|\
         a {front} line made of {count} dashes that crawl {way} {speed} {stage}|\
         a data flow line with {count} {front} dashes streaming {way} {speed} {stage}|\
         a {front} ants line, {count} dashes wide, running {way} {speed} {stage}|\
         a {count}-dash {front} line marching {way}, one dash per second {speed} {stage}|\
         a {front} dotted path of {count} short bars flowing {way} {speed} {stage}|\
         a thin {front} line cut into {count} moving dashes, {way} {speed} {stage}|\
         ¶[one|the|this] {front} dashed line {stage} goes across the middle. It has {count} dashes and they march {way} {speed}|\
         ¶draw a level line of {count} {front} dashes {stage}. Let them move {way} without end {speed}|\
         ¶fract(x * {count}) < 0.5 makes the dashes, they run {way} {speed}, as a thin {front} line {stage}|\
         ¶[how do I animate|how can I animate] dashes? It's a {front} dashed line {stage}, {count} dashes, moving {way} {speed}|\
         ¶like marching ants, but one straight {front} line {stage} with {count} dashes, going {way} {speed}|\
         ¶data flows through the wire, [shown|drawn] as {count} {front} dashes in a row {stage} that stream {way} {speed}|\
         ¶- - - - and so on, {count} {front} strokes in one line {stage}, all sliding {way} {speed}|\
         ¶{way} march {count} dashes {speed}, a {front} dashed line {stage}]",
        |slots, sampler| {
            let dashes = count(&[5, 6, 8, 10, 12, 16, 20], slots, sampler);
            let left = sampler.chance(0.4);
            slots.phrase(
                "way",
                if left {
                    "[to the left|to the left|leftward|left]"
                } else {
                    "[to the right|to the right|rightward|right]"
                },
            );
            let (sign, direction) = if left { ("+", 1.0) } else { ("-", -1.0) };
            let lines = format!(
                "let dash = fract(uv.x * {} {sign} time);\nlet inside = step(dash, 0.5) * step(abs(uv.y - 0.5), 0.02);",
                float(dashes)
            );
            Scene::new(lines, move |[x, y], time| {
                all(&[
                    below((y - 0.5).abs() - 0.02),
                    part(x * dashes + direction * time).and_then(|dash| below(dash - 0.5)),
                ])
            })
            .with(left.then_some("leftward"))
        },
    ),
    figure(
        "comet",
        "[a {front} comet with a fading tail flying from left to right {every} {stage}|\
         a {front} shooting star that crosses from left to right {every} {stage}|\
         a {front} streak with a fading trail moving right {every} {stage}|\
         a horizontal {front} light streak, bright at its head, running right {every} {stage}|\
         a {front} meteor with a tail that fades behind it {every} {stage}|\
         a {front} laser pulse with an exponential tail going right {every} {stage}|\
         a {front} falling star flying level to the right {every} {stage}|\
         a {front} bullet with a glowing trail shot to the right {every} {stage}|\
         a bright {front} head with a fading tail behind it, passing {every} {stage}|\
         a {front} light trail sweeping to the right {every} {stage}|\
         a {front} spark racing along a line and leaving a fading trace {every} {stage}|\
         a thin {front} trail that decays behind a moving head {every} {stage}|\
         a {front} comet passing {every}, tail = exp(-8 * distance behind the head) {stage}|\
         a {front} tracer round with a fading tail, one every {seconds} {stage}|\
         a {front} comet that needs {seconds} for its pass to the right, again and again {stage}|\
         ¶[one|the|this] {front} streak {stage} flies from left to right. Its head is bright, behind it the tail fades out, and it comes {every}|\
         ¶make a wish! A {front} shooting star {stage} crosses the sky to the right {every}|\
         ¶d = distance behind the head, tail = exp(-8 d). A {front} comet {stage} that moves right {every}|\
         ¶[how do I draw|how can I draw] something with a fading trail? A {front} spark {stage} that runs to the right {every}|\
         ¶laser fire: a {front} bolt {stage} with a tail that dies away shoots to the right, a new one every {seconds}|\
         ¶a thin {front} light {stage} races along a level line to the right and leaves a trace that gets weaker and weaker, once every {seconds}|\
         ¶every {seconds} a {front} comet {stage} flies from left to right and leaves a fading tail|¶wish upon a {front} shooting star {stage}, a new one from the left every {seconds}]",
        |slots, sampler| {
            let period = period(&[1.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let d = 1.5 * fract({}) - uv.x;\nlet tail = step(0.0, d) * exp(-8.0 * max(d, 0.0));\n\
                 let inside = tail * step(abs(uv.y - 0.5), 0.02);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let d = 1.5 * phase(time / period) - x;
                let tail = below(-d).map(|behind| behind * (-8.0 * d.max(0.0)).exp());
                all(&[below((y - 0.5).abs() - 0.02), tail])
            })
        },
    ),
    figure(
        "sun-path",
        "[a {front} sun moving in an arc across the sky {every} {stage}|\
         a {front} sun rising on the left and setting on the right {every} {stage}|\
         a {front} disc on a semicircular arc from left to right {every} {stage}|\
         a day of {seconds}: a {front} sun that climbs, passes overhead and sinks {stage}|\
         the path of a {front} sun from east to west {every} {stage}|\
         a {front} circle traveling along an arch over the screen {every} {stage}|\
         a {front} sun crossing the sky in a high arc, {seconds} per day {stage}|\
         a {front} moon that goes up on the left, over the top and down on the right {every} {stage}|\
         a {front} ball following a half circle from the left to the right {every} {stage}|\
         a {front} sun on its daily arc, one day lasts {seconds} {stage}|\
         a {front} sun disc of radius 0.1 passing over the sky {every} {stage}|\
         a {front} sun that comes up at the left horizon and goes down at the right one {every} {stage}|\
         a timelapse of a {front} sun arching over the landscape {every} {stage}|\
         a {front} ball tossed in a half-elliptical arc from left to right {every} {stage}|\
         a {n}-second sun path, a {front} disc from the left horizon to the right one {stage}|\
         ¶the sun comes up on the left, goes high over the sky and sets on the right. One day is {seconds}. It's a {front} sun {stage}|\
         ¶I have a {front} disc {stage}. It travels along an arc from left to right {every}|\
         ¶x = 0.5 - 0.4 cos a, y = 0.8 - 0.6 sin a, a from 0 to pi {every}, a {front} disc {stage}|\
         ¶[how do I move|how can I move] a sun over the sky? It's a {front} sun {stage} on a half ellipse from the left to the right, {seconds} per day|\
         ¶throw a {front} ball {stage} in a high arc from the left to the right {every}|\
         ¶day and day again, without night: a {front} sun {stage} rises left, passes over the top, sinks right, {seconds} each|\
         ¶in {seconds} over the sky from left to right, in an arc: a {front} sun {stage}|¶east to west: a {front} sun {stage} rises left, is highest in the middle and sets right, {seconds} per day]",
        |slots, sampler| {
            let period = period(&[4.0, 5.0, 8.0, 10.0, 20.0, 30.0], slots, sampler);
            let lines = format!(
                "let angle = 3.1415927 * fract({});\nlet p = uv - vec2<f32>(0.5 - 0.4 * cos(angle), 0.8 - 0.6 * sin(angle));\n\
                 let inside = step(length(p), 0.1);",
                over(period)
            );
            Scene::new(lines, move |[x, y], time| {
                let (sin, cos) = (TAU / 2.0 * phase(time / period)).sin_cos();
                disc(x - 0.5 + 0.4 * cos, y - 0.8 + 0.6 * sin, 0.1)
            })
        },
    ),
    figure(
        "chomping-mouth",
        "[a {front} pac-man opening and closing its mouth {speed} {stage}|\
         a {front} chomping pac-man {speed} {stage}|\
         a {front} pacman that chews {speed} {stage}|\
         an animated {front} pac-man facing right {speed} {stage}|\
         a {front} circle with a wedge mouth that opens and closes {speed} {stage}|\
         a {front} pac-man eating {speed} {stage}|\
         a munching {front} pac-man {speed} {stage}|\
         a {front} disc with a mouth snapping open and shut {speed} {stage}|\
         a hungry {front} pacman biting {speed} {stage}|\
         a {front} arcade character that chomps to the right {speed} {stage}|\
         a {front} pie whose missing slice opens and closes {speed} {stage}|\
         a {front} circle of radius 0.3 with a chewing mouth on its right side {speed} {stage}|\
         a {front} waka-waka pac-man {speed} {stage}|\
         a {front} pac-man, half mouth angle 0.7 * abs(sin(4 * time)) {speed} {stage}|\
         a {front} ball with a flapping mouth like in the arcade game {speed} {stage}|\
         a biting {front} disc whose mouth angle follows abs(sin) {speed} {stage}|\
         ¶wakka wakka! I want a {front} pac-man {stage} that opens and closes his mouth {speed}|\
         ¶draw a {front} disc {stage}. On its right side a mouth opens and shuts all the time {speed}|\
         ¶the hungry {front} guy from the old arcade game {stage}, he only chews and stays in place {speed}|\
         ¶half mouth angle 0.7 * abs(sin(4 t)), opening to the right, in a {front} disc {stage} {speed}|\
         ¶[how do I make|how can I make] a pac-man that bites? I mean a {front} disc {stage} with a mouth on the right that opens and closes {speed}|\
         ¶[draw|show|paint] a {front} pizza {stage} with a missing slice. The gap on its right opens and closes again and again {speed}|\
         ¶how do I make a {front} pac-man {stage} open and close its mouth {speed}|¶wakka wakka, a {front} pac-man {stage} that chews {speed}]",
        |_, _| {
            let lines = "let p = uv - vec2<f32>(0.5, 0.5);\nlet mouth = 0.7 * abs(sin(time * 4.0));\n\
                         let inside = step(length(p), 0.3) * step(mouth, abs(atan2(p.y, p.x)));";
            Scene::new(lines, |uv, time| {
                let mouth = 0.7 * (time * 4.0).sin().abs();
                all(&[below(radius(uv) - 0.3), below(mouth - angle(uv).abs())])
            })
        },
    ),
    figure(
        "dot-row-wave",
        "[a row of {count} {front} dots moving up and down as a wave {speed} {stage}|\
         {count} {front} dots in a row that wave up and down {speed} {stage}|\
         a wave of {count} {front} dots {speed} {stage}|\
         {count} {front} balls side by side bobbing one after the other {speed} {stage}|\
         a sine wave made of {count} {front} dots {speed} {stage}|\
         {count} bobbing {front} dots, each a bit later than the one to its left {speed} {stage}|\
         a mexican wave of {count} {front} dots {speed} {stage}|\
         {count} {front} points riding on a traveling sine wave {speed} {stage}|\
         a chain of {count} {front} beads swinging up and down with a phase shift {speed} {stage}|\
         a {count}-dot wave in motion with {front} dots {speed} {stage}|\
         {count} {front} circles of radius 0.03 oscillating vertically with a phase shift {speed} {stage}|\
         a line of {count} {front} dots undulating like a snake {speed} {stage}|\
         a ribbon of {count} separate {front} dots waving {speed} {stage}|\
         {count} {front} dots with y = 0.5 + 0.2 * sin(2 * time - 0.6 * column) {speed} {stage}|\
         {count} {front} buoys on a wave, side by side {speed} {stage}|\
         ¶I have {count} {front} dots side by side {stage}. They go up and down, each a little later than its left neighbor, so a wave runs through {speed}|\
         ¶like people in a stadium, {count} {front} dots {stage} rise and fall one after another {speed}|\
         ¶y_i = 0.5 + 0.2 * sin(2 t - 0.6 i) for {count} {front} dots {stage} {speed}|\
         ¶[how do I make|how can I make] things wave? A row of {count} {front} dots {stage}, bobbing with a delay from left to right {speed}|\
         ¶{count} corks float on the water in a line. Draw them as {front} dots {stage} that bob on a passing wave {speed}|\
         ¶a snake of {count} separate {front} dots {stage} that wiggles up and down {speed}|\
         ¶they go up and down one after the other {speed}: {count} {front} dots in a row {stage}]",
        |slots, sampler| {
            let dots = count(&[5, 6, 8, 10, 12], slots, sampler);
            let n = float(dots);
            let lines = format!(
                "let column = floor(uv.x * {n});\nlet y = 0.5 + 0.2 * sin(time * 2.0 - column * 0.6);\n\
                 let d = distance(uv, vec2<f32>((column + 0.5) / {n}, y));\nlet inside = step(d, 0.03);"
            );
            Scene::new(lines, move |[x, y], time| {
                let column = whole(x * dots)?;
                let middle = 0.5 + 0.2 * (time * 2.0 - column * 0.6).sin();
                disc(x - (column + 0.5) / dots, y - middle, 0.03)
            })
        },
    ),
    figure(
        "lissajous-dot",
        "[a {front} dot on a {a}:{b} lissajous curve {speed} {stage}|\
         a {front} dot tracing a lissajous figure with the frequencies {a} and {b} {speed} {stage}|\
         a {front} point that moves along a lissajous figure, x frequency {a}, y frequency {b} {speed} {stage}|\
         a {front} ball at (sin({a} * time), sin({b} * time)) around the center {speed} {stage}|\
         a {front} dot with {a} swings in x for {b} swings in y {speed} {stage}|\
         a {front} circle following a {a} to {b} lissajous path {speed} {stage}|\
         a {front} dot oscillating {a} times in x while it oscillates {b} times in y {speed} {stage}|\
         a {front} oscilloscope dot, lissajous {a}/{b} {speed} {stage}|\
         a {front} marble on a lissajous track with ratio {a} to {b} {speed} {stage}|\
         a {front} lissajous dot, a = {a}, b = {b} {speed} {stage}|\
         a looping {front} dot, sine of {a} * time across and sine of {b} * time down {speed} {stage}|\
         a {front} dot of radius 0.05 on the lissajous curve ({a}, {b}) {speed} {stage}|\
         a {front} firefly wandering on a {a}:{b} lissajous orbit {speed} {stage}|\
         a {front} dot swinging {a} times faster than time in x and {b} times in y, sines of amplitude 0.35 {speed} {stage}|\
         harmonic motion of a {front} dot in both axes, frequency {a} horizontally and {b} vertically {speed} {stage}|\
         ¶I have a {front} dot {stage}. It swings {a} times in x while it swings {b} times in y {speed}|\
         ¶x = sin({a} t), y = sin({b} t), a {front} dot {stage} moves like that around the center {speed}|\
         ¶lissajous, {a} to {b}, one {front} dot {stage} running {speed}|\
         ¶[how do I move|how can I move] a dot on a lissajous figure? The frequencies are {a} (x) and {b} (y), it's a {front} dot {stage} {speed}|\
         ¶[one|the|this] {front} dot {stage} goes left and right with frequency {a} and at the same time up and down with frequency {b} {speed}|\
         ¶two sines drive a {front} dot {stage}. Horizontal frequency is {a}, vertical frequency is {b}, and it moves {speed}|\
         ¶x frequency {a}, y frequency {b}: a {front} dot {stage} on that lissajous figure {speed}]",
        |slots, sampler| {
            let (a, b) = *sampler.pick(&[(1, 2), (2, 1), (2, 3), (3, 2), (3, 4), (3, 5)]);
            slots.text("a", a.to_string());
            slots.text("b", b.to_string());
            let lines = format!(
                "let p = uv - 0.5 - 0.35 * vec2<f32>(sin(time * {a}.0), sin(time * {b}.0));\nlet inside = step(length(p), 0.05);"
            );
            let rates = [f64::from(a), f64::from(b)];
            Scene::new(lines, move |[x, y], time| {
                let [right, down] = rates.map(|rate| 0.35 * (time * rate).sin());
                disc(x - 0.5 - right, y - 0.5 - down, 0.05)
            })
        },
    ),
    figure(
        "morphing-shape",
        "[a {front} circle that morphs into a square and back {speed} {stage}|\
         a {front} shape changing between a circle and a square {speed} {stage}|\
         a {front} shape that blends smoothly from circle to square and back {speed} {stage}|\
         a morph between a {front} circle and a {front} square {speed} {stage}|\
         a {front} square whose corners round off until it is a circle, and back {speed} {stage}|\
         a {front} circle turning into a square over time {speed} {stage}|\
         a morphing {front} shape, circle to square {speed} {stage}|\
         an sdf morph of a {front} circle into a square and back {speed} {stage}|\
         a {front} shape-shifter between round and square {speed} {stage}|\
         the distance fields of a circle and a square mixed over time, {front} inside {speed} {stage}|\
         a {front} blob that is a circle, then a square, then a circle again {speed} {stage}|\
         a {front} button that transforms from round to square and back {speed} {stage}|\
         a {front} circle and square crossfading in shape {speed} {stage}|\
         a {front} figure interpolating between a disc and a box of half size 0.3 {speed} {stage}|\
         mix(circle, square, 0.5 + 0.5 * sin(time)) as a {front} shape {speed} {stage}|\
         a {front} circle becoming a square and again a circle {speed} {stage}|\
         ¶first it's a circle, then it becomes a square, then a circle again {speed}. Draw it as a {front} shape {stage}|\
         ¶I have a {front} shape {stage}. It can't decide and changes smoothly between circle and square {speed}|\
         ¶d = mix(circle, square, 0.5 + 0.5 sin t) over time {speed}, and where d < 0 there is a {front} area {stage}|\
         ¶[how do I morph|how can I morph] a circle into a square? It's a {front} shape {stage}, it goes there and back {speed}|\
         ¶[draw|show|paint] a {front} square {stage} whose corners get rounder until it's a circle. Then the corners come back, and so on {speed}|\
         ¶sdf morph, circle <-> square, {front} fill {stage} {speed}|\
         ¶circle, then square, then circle again, smoothly {speed}: a {front} shape {stage}|¶a {front} figure {stage} is round first, becomes a square and goes back {speed}]",
        |_, _| {
            let lines = "let p = abs(uv - 0.5);\nlet circle = length(p) - 0.3;\nlet square = max(p.x, p.y) - 0.3;\n\
                         let d = mix(circle, square, 0.5 + 0.5 * sin(time));\nlet inside = step(d, 0.0);";
            Scene::new(lines, |[x, y], time| {
                let square = (x - 0.5).abs().max((y - 0.5).abs()) - 0.3;
                let t = half(time.sin());
                below((radius([x, y]) - 0.3) * (1.0 - t) + square * t)
            })
        },
    ),
    figure(
        "growing-square",
        "[a {front} square that {way} {every} {stage}|\
         a {front} square in the center which {way} {within}, again and again {stage}|\
         a {front} box that {way}, one cycle every {seconds} {stage}|\
         a looping {front} square that {way} {within} {stage}|\
         a {front} centered square, it {way} {every} {stage}|\
         a {n}-second loop of a {front} square that {way} {stage}|\
         a {front} square that {way} at an even pace {every} {stage}|\
         a {front} square that {way} linearly {within} and then starts over {stage}|\
         a {front} square transition that {way} {every} {stage}|\
         a {front} tile that {way} {every} {stage}|\
         a {front} block that {way} once every {seconds} {stage}|\
         a {front} square that {way}, duration {seconds}, repeated {stage}|\
         a {front} square around the center that {way} {every} {stage}|\
         a {front} square window that {way} {within}, in a loop {stage}|\
         a {front} square that steadily {way} {every} {stage}|\
         ¶I have a {front} square {stage}. It {way}, and after {seconds} it does the same again|\
         ¶in the center is a {front} square {stage} that {way} {within}. Then it jumps back and repeats|\
         ¶[how do I make|how can I make] a {front} square {stage} that {way}? One run takes {seconds}, in a loop|\
         ¶look at the {front} square {stage}. It {way}, needs {seconds} for that and starts over|\
         ¶loop of {seconds}, linear. A {front} square {stage} that {way}|\
         ¶every {seconds} the same thing, a {front} square {stage} in the middle {way}|\
         ¶{seconds} per run, in a loop: a {front} square {stage} that {way}]",
        |slots, sampler| {
            let shrinking = sampler.chance(0.4);
            slots.phrase(
                "way",
                if shrinking {
                    "[shrinks from the full screen to nothing|shrinks away to a point|gets smaller until it is gone|shrinks from full size to zero]"
                } else {
                    "[grows from nothing to the full screen|grows out of a point until it fills the screen|gets bigger until it covers everything|expands from zero to full size]"
                },
            );
            let period = period(&[1.0, 2.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let size = if shrinking {
                format!("0.5 - 0.5 * fract({})", over(period))
            } else {
                format!("0.5 * fract({})", over(period))
            };
            let lines = format!(
                "let p = abs(uv - 0.5);\nlet size = {size};\nlet inside = step(max(p.x, p.y), size);"
            );
            Scene::new(lines, move |[x, y], time| {
                let grown = 0.5 * phase(time / period);
                let size = if shrinking { 0.5 - grown } else { grown };
                below((x - 0.5).abs().max((y - 0.5).abs()) - size)
            })
            .with(shrinking.then_some("shrinking"))
        },
    ),
];
