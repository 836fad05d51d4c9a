//! Pictures that move, with their periods, speeds and sizes in numbers.

use std::f64::consts::TAU;

use super::fills::behind;
use super::layers::{PaintRule, Share, View, below, centered, pace, part, turned, whole};
use super::noise_table::{RANDOM, random};
use crate::code::{GLOBALS, float, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |motion: &'static Motion| {
        Family::new("animation", motion.name, move |sampler| {
            task(motion, sampler)
        })
    };
    [FIGURES, STARTS, LIGHTS, SCREENS, COLORFUL]
        .into_iter()
        .flatten()
        .map(family)
        .collect()
}

/// A picture that moves. In its phrases `{speed}` stands where time may go at another speed.
struct Motion {
    name: &'static str,
    /// With `{front}` and `{stage}` for a figure, with `{color}` and `{color2}` for a pair.
    phrases: &'static str,
    draw: Draw,
}

enum Draw {
    /// A `shape` on a `background`, by the share `inside`.
    Figure(fn(&mut Slots, &mut Sampler) -> Scene),
    /// From the color `first` to the color `second`, by the share `t`.
    Pair(fn(&mut Slots, &mut Sampler) -> Scene),
    /// With colors of its own: statements that compute `color`.
    Own(fn(&mut Slots, &mut Sampler) -> (String, PaintRule)),
}

/// What a motion is in the program and in the rule.
struct Scene {
    modifier: Option<&'static str>,
    function: Option<&'static str>,
    lines: String,
    share: Share,
}

impl Scene {
    fn new(
        lines: impl Into<String>,
        share: impl Fn([f64; 2], f64) -> Option<f64> + Send + Sync + 'static,
    ) -> Self {
        Self {
            modifier: None,
            function: None,
            lines: lines.into(),
            share: Box::new(move |View { uv, time }| share(uv, time)),
        }
    }

    fn with(self, modifier: Option<&'static str>) -> Self {
        Self { modifier, ..self }
    }

    fn using(self, function: &'static str) -> Self {
        Self {
            function: Some(function),
            ..self
        }
    }
}

const fn figure(
    name: &'static str,
    phrases: &'static str,
    draw: fn(&mut Slots, &mut Sampler) -> Scene,
) -> Motion {
    Motion {
        name,
        phrases,
        draw: Draw::Figure(draw),
    }
}

const fn pair(
    name: &'static str,
    phrases: &'static str,
    draw: fn(&mut Slots, &mut Sampler) -> Scene,
) -> Motion {
    Motion {
        name,
        phrases,
        draw: Draw::Pair(draw),
    }
}

const fn own(
    name: &'static str,
    phrases: &'static str,
    draw: fn(&mut Slots, &mut Sampler) -> (String, PaintRule),
) -> Motion {
    Motion {
        name,
        phrases,
        draw: Draw::Own(draw),
    }
}

fn task(motion: &'static Motion, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let pace = pace(motion.phrases.contains("{speed}"), &mut slots, sampler);
    let mut body = if pace.line.is_empty() {
        "let time = globals.time;\n".to_string()
    } else {
        pace.line
    };
    let mut modifiers = Vec::new();
    let mut phrase = motion.phrases.to_string();
    let mut declarations = vec![GLOBALS];
    let rule: PaintRule = match motion.draw {
        Draw::Figure(draw) => {
            let scene = draw(&mut slots, sampler);
            let shape = front(&mut slots, sampler);
            let (back, grounded) = behind(&shape, &mut slots, sampler);
            let leads = grounded && sampler.chance(0.12);
            if leads {
                phrase = format!("[{{on}} with|{{on}} and on [it|top of it]] {phrase}");
            }
            slots.phrase(
                "stage",
                if grounded && !leads {
                    "{tinted} [on|over|against|in front of] {on}"
                } else {
                    "{tinted}"
                },
            );
            body += &format!(
                "let background = {};\nlet shape = {};\n{}\nlet color = mix(background, shape, inside);\n",
                back.code, shape.code, scene.lines
            );
            modifiers.extend(scene.modifier);
            modifiers.extend(back.modifier);
            declarations.extend(scene.function);
            let to = shape.rgb.map(f64::from);
            blended(scene.share, back.rule, to)
        }
        Draw::Pair(draw) => {
            let scene = draw(&mut slots, sampler);
            let first = Color::sample(sampler);
            let second = Color::sample_other_than(&[&first], sampler);
            slots.value("color", first.ways.clone());
            slots.value("color2", second.ways.clone());
            body += &format!(
                "let first = {};\nlet second = {};\n{}\nlet color = mix(first, second, t);\n",
                first.code, second.code, scene.lines
            );
            modifiers.extend(scene.modifier);
            declarations.extend(scene.function);
            let [from, to] = [first, second].map(|color| color.rgb.map(f64::from));
            blended(scene.share, Box::new(move |_| Some(from)), to)
        }
        Draw::Own(draw) => {
            let (lines, rule) = draw(&mut slots, sampler);
            body += &format!("{lines}\n");
            rule
        }
    };
    body += "return vec4<f32>(color, 1.0);\n";
    modifiers.extend(pace.modifier);
    let factor = pace.factor;
    Task {
        form: Form::Animation,
        modifiers,
        phrase,
        slots,
        code: fragment(&declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let view = View {
                uv: pixel.uv.map(f64::from),
                time: f64::from(pixel.time) * factor,
            };
            let [r, g, b] = rule(view)?.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

fn blended(share: Share, from: PaintRule, to: [f64; 3]) -> PaintRule {
    Box::new(move |view: View| {
        let share = share(view)?;
        if share >= 1.0 {
            return Some(to);
        }
        let from = from(view)?;
        Some([0, 1, 2].map(|at| from[at] * (1.0 - share) + to[at] * share))
    })
}

/// Draws the color of a figure and fills `front`, before the noun, and `tinted`, after it.
fn front(slots: &mut Slots, sampler: &mut Sampler) -> Color {
    let kind = sampler.below(20);
    let (front, tinted) = match kind {
        0 | 1 => ("", ""),
        2..=4 => (
            "",
            "[in {color}|colored {color}|, color {color}|painted {color}|drawn in {color}]",
        ),
        _ => ("{color}", ""),
    };
    slots.phrase("front", front);
    slots.phrase("tinted", tinted);
    if kind < 2 {
        return Color::exactly("white");
    }
    let color = Color::sample(sampler);
    slots.value("color", color.ways.clone());
    color
}

/// Ways to write a time in seconds.
fn seconds(value: f64) -> Vec<String> {
    let unit = if value == 1.0 { "second" } else { "seconds" };
    let mut ways = vec![
        format!("{value} {unit}"),
        format!("{value} {unit}"),
        format!("{value} s"),
        format!("{value}s"),
        format!("{value} sec"),
    ];
    if value == 0.5 {
        ways.push("half a second".into());
    } else if value.fract() == 0.0 {
        let words = words::count(value as i64);
        ways.extend(words.last().map(|word| format!("{word} {unit}")));
    }
    ways
}

const PERIODS: [f64; 10] = [0.5, 1.0, 1.0, 2.0, 2.0, 3.0, 4.0, 5.0, 8.0, 10.0];

/// Draws a time in seconds and fills the slots `seconds` and `n`, and `every` and `within` around them.
fn period(choices: &[f64], slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let value = *sampler.pick(choices);
    slots.value("seconds", seconds(value));
    slots.text("n", value.to_string());
    slots.phrase(
        "every",
        "[every {seconds}|every {seconds}|once every {seconds}|with a period of {seconds}|, period {seconds}|, one cycle per {seconds}|\
         , repeating every {seconds}|in a {n}-second loop|, looping every {seconds}|(period {seconds})|, T = {n} s|with a {n} s period]",
    );
    slots.phrase(
        "within",
        "[in {seconds}|within {seconds}|over {seconds}|over the course of {seconds}|, taking {seconds}|, which takes {seconds}|\
         , duration {seconds}|with a duration of {seconds}|(over {seconds})]",
    );
    value
}

/// Draws one of `choices` and fills the slot `name` with it.
fn number(name: &'static str, choices: &[f64], slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let value = *sampler.pick(choices);
    slots.value(name, words::decimal(value));
    value
}

/// Draws one of `choices` and fills the slot `count` with it.
fn count(choices: &[i64], slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let value = *sampler.pick(choices);
    slots.value("count", words::count(value));
    value as f64
}

/// The number of periods so far, in the program.
fn over(period: f64) -> String {
    if period == 1.0 {
        "time".into()
    } else {
        format!("time / {}", float(period))
    }
}

/// The angle of a turn in each period, in the program.
fn turn(period: f64) -> String {
    format!("6.2831853 * {}", over(period))
}

/// A direction of the screen.
struct Way {
    modifier: Option<&'static str>,
    words: &'static str,
    /// Whether it is along x.
    across: bool,
    /// Whether it is to the left or up.
    back: bool,
}

const WAYS: [Way; 4] = [
    Way {
        modifier: None,
        words: "[from left to right|from left to right|left to right|from the left edge to the right edge|rightward]",
        across: true,
        back: false,
    },
    Way {
        modifier: Some("leftward"),
        words: "[from right to left|from right to left|right to left|from the right edge to the left edge|leftward]",
        across: true,
        back: true,
    },
    Way {
        modifier: Some("downward"),
        words: "[from top to bottom|from top to bottom|top to bottom|from the top edge to the bottom edge|downward]",
        across: false,
        back: false,
    },
    Way {
        modifier: Some("upward"),
        words: "[from bottom to top|from bottom to top|bottom to top|from the bottom edge to the top edge|upward]",
        across: false,
        back: true,
    },
];

impl Way {
    /// Draws one and fills the slot `way`.
    fn sample(slots: &mut Slots, sampler: &mut Sampler) -> &'static Self {
        let way = &WAYS[sampler.below(WAYS.len())];
        slots.phrase("way", way.words);
        way
    }

    /// The place along it in the program.
    fn code(&self) -> &'static str {
        match (self.across, self.back) {
            (true, false) => "uv.x",
            (true, true) => "1.0 - uv.x",
            (false, false) => "uv.y",
            (false, true) => "1.0 - uv.y",
        }
    }

    fn place(&self, [x, y]: [f64; 2]) -> f64 {
        let place = if self.across { x } else { y };
        if self.back { 1.0 - place } else { place }
    }

    /// A point `t` of the way in the middle of the other axis, in the program.
    fn point(&self) -> &'static str {
        match (self.across, self.back) {
            (true, false) => "vec2<f32>(t, 0.5)",
            (true, true) => "vec2<f32>(1.0 - t, 0.5)",
            (false, false) => "vec2<f32>(0.5, t)",
            (false, true) => "vec2<f32>(0.5, 1.0 - t)",
        }
    }

    /// A place relative to that point.
    fn from_point(&self, [x, y]: [f64; 2], t: f64) -> [f64; 2] {
        let t = if self.back { 1.0 - t } else { t };
        if self.across {
            [x - t, y - 0.5]
        } else {
            [x - 0.5, y - t]
        }
    }
}

/// Where a loop of length 1 is.
fn phase(time: f64) -> f64 {
    time.rem_euclid(1.0)
}

/// From 0 to 1 and back in a time of 1.
fn to_and_fro(time: f64) -> f64 {
    1.0 - (phase(time) * 2.0 - 1.0).abs()
}

/// The steps so far, or nothing near the next one.
fn ticks(value: f64) -> Option<f64> {
    if value.abs() < 1e-6 {
        return Some(0.0);
    }
    whole(value)
}

fn disc(x: f64, y: f64, radius: f64) -> Option<f64> {
    below(x.hypot(y) - radius)
}

fn radius([x, y]: [f64; 2]) -> f64 {
    (x - 0.5).hypot(y - 0.5)
}

fn angle([x, y]: [f64; 2]) -> f64 {
    (y - 0.5).atan2(x - 0.5)
}

fn half(wave: f64) -> f64 {
    wave.midpoint(1.0)
}

/// The product of shares of which any may be undecided.
fn all(shares: &[Option<f64>]) -> Option<f64> {
    if shares.contains(&Some(0.0)) {
        return Some(0.0);
    }
    shares
        .iter()
        .try_fold(1.0, |product, share| Some(product * (*share)?))
}

/// The greatest of shares of which any may be undecided.
fn any(shares: &[Option<f64>]) -> Option<f64> {
    if shares.contains(&Some(1.0)) {
        return Some(1.0);
    }
    shares
        .iter()
        .try_fold(0.0, |greatest: f64, share| Some(greatest.max((*share)?)))
}

/// The distance to a hand of a clock around the center.
fn hand(uv: [f64; 2], angle: f64, size: f64) -> f64 {
    let [x, y] = centered(uv);
    let (sin, cos) = angle.sin_cos();
    let (along, across) = (x * sin - y * cos, x * cos + y * sin);
    across.hypot(along - along.clamp(0.0, size))
}

/// Figures that move all the time.
const FIGURES: &[Motion] = &[
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
         a {front} bead running round a circle (radius {radius}) {way} {every} {stage}]",
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
         a {height}-high bounce of a {front} ball with radius {radius} {speed} {stage}]",
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
         a {front} dot that turns around at each end, {way} at uniform speed, {seconds} for a round trip {stage}]",
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
         a {front} bubble drifting {way} past the view {every} {stage}]",
        |slots, sampler| {
            let way = Way::sample(slots, sampler);
            let period = period(&[1.0, 2.0, 3.0, 4.0, 5.0, 8.0, 10.0], slots, sampler);
            let lines = format!(
                "let t = fract({}) * 1.2 - 0.1;\nlet inside = step(distance(uv, {}), 0.08);",
                over(period),
                way.point()
            );
            Scene::new(lines, move |uv, time| {
                let [x, y] = way.from_point(uv, phase(time / period) * 1.2 - 0.1);
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
         a {front} circle, radius {low} at its smallest and {high} at its largest, pulsing {speed} {stage}]",
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
                "let radius = mix({}, {}, 0.5 + 0.5 * sin(time));\nlet inside = step(distance(uv, vec2<f32>(0.5, 0.5)), radius);",
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
         a {front} {side} by {side} square turning clockwise, a turn takes {seconds} {stage}|\
         a {front} square {side} wide that makes a full turn every {seconds} {stage}|\
         a {front} box of side {side} in rotation, rotation period {seconds} {stage}|\
         a clockwise rotating {front} square {every}, width {side} {stage}|\
         a {front} tile with an edge length of {side}, rotating with a period of {seconds} {stage}|\
         a {front} square ({side} per side) that needs {seconds} for a rotation {stage}|\
         a {front} square spun around its center by 2 pi every {seconds}, side {side} {stage}|\
         a {front} square that revolves in place, {seconds} per revolution, {side} on a side {stage}|\
         a {n}-second spin of a {front} square with side {side} {stage}|\
         a {front} square with an edge of {side}, turning steadily, angle = 2 pi * time / {n} {stage}|\
         a turning {front} square, {side} across, period {seconds} {stage}]",
        |slots, sampler| {
            let side = number("side", &[0.2, 0.3, 0.4, 0.5, 0.6], slots, sampler);
            let period = period(&PERIODS, slots, sampler);
            let lines = format!(
                "let angle = {};\nlet p = mat2x2<f32>(cos(angle), -sin(angle), sin(angle), cos(angle)) * (uv - 0.5);\n\
                 let inside = step(max(abs(p.x), abs(p.y)), {});",
                turn(period),
                float(side / 2.0)
            );
            Scene::new(lines, move |uv, time| {
                let [x, y] = turned(centered(uv), TAU * time / period);
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
         a {front} circle with a thump {bpm} times a minute {stage}]",
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
         a {front} thin line where a single wave crest runs to the right {every} {stage}]",
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
         a moving {front} sine wave, {count} cycles, A = {height}, {way} {speed} {stage}]",
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
         a {n}-second free fall of a {front} ball, looped {stage}]",
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
         a {front} hypnosis pendulum going {degrees} degrees left and right {every} {stage}]",
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
         a wind turbine with {count} {front} blades {speed} {stage}]",
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
         a {front} old-fashioned clock, three hands going round in a circle {speed} {stage}]",
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
         a {front} needle stepping clockwise by 6 degrees {every} {stage}]",
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
         a {front} bar filling to the right {every}, 0.8 wide when full {stage}]",
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
         a thin {front} line cut into {count} moving dashes, {way} {speed} {stage}]",
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
         a {front} comet that needs {seconds} for its pass to the right, again and again {stage}]",
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
         a {n}-second sun path, a {front} disc from the left horizon to the right one {stage}]",
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
         a biting {front} disc whose mouth angle follows abs(sin) {speed} {stage}]",
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
         {count} {front} buoys on a wave, side by side {speed} {stage}]",
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
         harmonic motion of a {front} dot in both axes, frequency {a} horizontally and {b} vertically {speed} {stage}]",
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
         a {front} circle becoming a square and again a circle {speed} {stage}]",
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
         a {front} square that steadily {way} {every} {stage}]",
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

/// The distance to a hand of a clock.
const HAND: &str = "\
fn hand(p: vec2<f32>, angle: f32, size: f32) -> f32 {
    let direction = vec2<f32>(sin(angle), -cos(angle));
    let along = clamp(dot(p, direction), 0.0, size);
    return distance(p, direction * along);
}
";

/// Figures that move once and then stay.
const STARTS: &[Motion] = &[
    figure(
        "grow-once",
        "[a {front} circle that grows to radius {radius} {within} and then stays {stage}|\
         a {front} circle growing once from nothing to a radius of {radius} {within} {stage}|\
         a {front} disc that appears by growing up to radius {radius} {within}, once {stage}|\
         a one-time grow-in of a {front} circle, radius {radius} after {seconds} {stage}|\
         a {front} circle scaling up from zero to {radius} {within} and staying there {stage}|\
         a {front} dot that inflates to r = {radius} {within} and holds that size {stage}|\
         a {front} circle with an intro animation, radius 0 to {radius} {within}, no loop {stage}|\
         a {front} circle that reaches its final radius {radius} after {seconds} {stage}|\
         a {front} disc popping in, up to a radius of {radius} {within}, then static {stage}|\
         a {front} circle whose radius is {radius} * saturate(time / {n}) {stage}|\
         a {front} circle, radius ramping linearly from 0 to {radius} {within} and clamped there {stage}|\
         a {front} circle that grows out of the center at the start, full radius {radius} after {seconds} {stage}|\
         a {front} ball blown up to {radius} in radius {within}, which then keeps its size {stage}|\
         a {n}-second entrance of a {front} circle growing to radius {radius} and resting {stage}|\
         a {front} spot growing to {radius} in radius, finished after {seconds} {stage}]",
        |slots, sampler| {
            let size = number("radius", &[0.2, 0.25, 0.3, 0.4, 0.45], slots, sampler);
            let duration = period(&[1.0, 2.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let radius = {} * saturate({});\nlet inside = step(distance(uv, vec2<f32>(0.5, 0.5)), radius);",
                float(size),
                over(duration)
            );
            Scene::new(lines, move |uv, time| {
                below(radius(uv) - size * (time / duration).min(1.0))
            })
        },
    ),
    figure(
        "slide-in",
        "[a {front} square sliding in from the {side} to the center {within} and stopping there {stage}|\
         a {front} square that slides in from the {side} {within} and then stays in the middle {stage}|\
         a {front} square entering from the {side} once, {seconds} until it rests in the center {stage}|\
         a one-time slide-in of a {front} square from the {side} {within} {stage}|\
         a {front} box flying in from the {side} and coming to rest in the middle {within} {stage}|\
         a {front} square which comes in from the {side} and halts at the center after {seconds} {stage}|\
         a {front} tile moving in from the {side} to the middle {within}, no loop {stage}|\
         an entrance animation with a {front} square from the {side} to the center {within} {stage}|\
         a {front} panel that slides into place from the {side} {within} {stage}|\
         a {front} block pushed in from the {side}, at the center after {seconds} and still from then on {stage}|\
         a slide transition of a {front} square from the {side} into the middle {within}, played once {stage}|\
         a {front} square traveling from off screen on the {side} to the center {within}, then fixed {stage}|\
         a {front} square of half size 0.15 that slides in from the {side} {within} and remains centered {stage}|\
         a {n}-second slide-in from the {side} by a {front} square {stage}|\
         a {front} square arriving from the {side} {within} and parking in the center {stage}]",
        |slots, sampler| {
            let at = sampler.below(4);
            let (side, start) = [
                ("left", "vec2<f32>(-0.2, 0.5)"),
                ("right", "vec2<f32>(1.2, 0.5)"),
                ("top", "vec2<f32>(0.5, -0.2)"),
                ("bottom", "vec2<f32>(0.5, 1.2)"),
            ][at];
            slots.text("side", side);
            let duration = period(&[1.0, 1.0, 2.0, 3.0, 4.0, 5.0], slots, sampler);
            let lines = format!(
                "let place = mix({start}, vec2<f32>(0.5, 0.5), saturate({}));\nlet p = abs(uv - place);\n\
                 let inside = step(max(p.x, p.y), 0.15);",
                over(duration)
            );
            let [right, down] = [[-0.7, 0.0], [0.7, 0.0], [0.0, -0.7], [0.0, 0.7]][at];
            Scene::new(lines, move |[x, y], time| {
                let left = 1.0 - (time / duration).min(1.0);
                let (x, y) = (x - 0.5 - right * left, y - 0.5 - down * left);
                below(x.abs().max(y.abs()) - 0.15)
            })
            .with((at > 0).then_some(side))
        },
    ),
    figure(
        "appear-after",
        "[a {front} circle that appears after {seconds} {stage}|\
         a {front} circle that is hidden for the first {seconds} and then visible {stage}|\
         nothing for {seconds}, then a {front} circle {stage}|\
         a {front} disc showing up after a delay of {seconds} {stage}|\
         a {front} circle popping up {seconds} after the start {stage}|\
         a {front} dot in the middle that turns on at t = {n} {stage}|\
         a delayed {front} circle, visible only after {seconds} {stage}|\
         a {front} circle with a start delay of {seconds} {stage}|\
         a {front} circle that suddenly appears once {seconds} have passed {stage}|\
         a {front} circle which stays invisible until {seconds} have gone by {stage}|\
         a {front} circle, delay {seconds}, no fade {stage}|\
         a {front} disc drawn only when time is at least {n} {stage}|\
         a {front} circle of radius 0.25 that switches on after {seconds} {stage}|\
         a {front} round surprise that shows up in the center after waiting {seconds} {stage}|\
         a hidden {front} circle revealed at {seconds} {stage}]",
        |slots, sampler| {
            let delay = period(&[0.5, 1.0, 2.0, 2.0, 3.0, 5.0], slots, sampler);
            let lines = format!(
                "let visible = step({}, time);\nlet inside = visible * step(distance(uv, vec2<f32>(0.5, 0.5)), 0.25);",
                float(delay)
            );
            Scene::new(lines, move |uv, time| {
                all(&[below(delay - time), below(radius(uv) - 0.25)])
            })
        },
    ),
];

/// Counters, lamps and signs.
const LIGHTS: &[Motion] = &[
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
         {count} {front} blocks blinking as a binary counter at 1 Hz {stage}]",
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
         a cumulative row of {count} {front} dots, a dot more per second {speed} {stage}]",
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
         a {count}-lamp {front} running light {speed} {stage}]",
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
         a {n}-second charging loop of a {front} battery {stage}]",
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

/// The whole screen in two colors.
const SCREENS: &[Motion] = &[
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
         a screen that turns {color2} {count} times a second and is {color} otherwise]",
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
         a {n}-second fade loop from {color} to {color2} and back]",
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
         {color} being painted over with {color2} {way} {every}]",
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
         a {n}-second blinds loop, {count} {way} slats, {color} to {color2}]",
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
         a {n}-second dissolve of {count} by {count} random tiles, {color} to {color2}]",
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
         a charging color, {color} at the start, {color2} at the end, then reset {every}]",
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
         a screen color animated from {color} to {color2} {within} and then held]",
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
         step(0, dot(p, direction)) with a turning direction, {color} to {color2} {speed}]",
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
         (x + y + floor(time / {n})) % 2 on a {count} by {count} grid, {color} and {color2}]",
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
         a {way} infinite tunnel, rings alternating {color} and {color2} {speed}]",
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
         a {count}-fold smooth spiral, {color} fading into {color2}, rotating {speed}]",
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
         an endless scroll {way} of {count} {kind} {color} and {color2} stripes at {rate} of the screen a second]",
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
         t = 0.6 + 0.2 * sin(7 * time) + 0.2 * sin(11 * time) from {color} to {color2} {speed}]",
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
         a radial {color}-{color2} gradient zooming in and out {speed}]",
        |_, _| {
            let lines = "let radius = 0.4 + 0.2 * sin(time);\nlet t = saturate(distance(uv, vec2<f32>(0.5, 0.5)) / radius);";
            Scene::new(lines, |uv, time| {
                Some((radius(uv) / (0.4 + 0.2 * time.sin())).min(1.0))
            })
        },
    ),
];

/// Pictures with colors of their own.
const COLORFUL: &[Motion] = &[
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
         one flat color that fades through {color}, {color2} and {color3} {every}]",
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
         a {n}-second-per-phase traffic light]",
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
         an hsv rainbow {way} {speed}]",
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
         on {color3} a barber pole, {color} and {color2}, with stripes sliding {way} {speed}]",
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
         a {color2} progress track on {color3}, the {color} part grows to the right {every}]",
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
