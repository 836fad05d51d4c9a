//! How a picture is made that moves, with its periods, speeds and sizes in numbers.

mod colorful;
mod figures;
mod lights;
mod measured;
mod screens;
mod starts;

use super::fills::behind;
use super::layers::{PaintRule, Share, View, pace, whole};
use crate::code::{GLOBALS, float, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;
use colorful::COLORFUL;
use figures::FIGURES;
use lights::LIGHTS;
use measured::MEASURED;
use screens::SCREENS;
use starts::STARTS;

pub(super) fn families() -> Vec<Family> {
    [FIGURES, STARTS, LIGHTS, SCREENS, COLORFUL, MEASURED]
        .into_iter()
        .flat_map(families_of)
        .collect()
}

/// The families of a table.
pub(super) fn families_of(motions: &'static [Motion]) -> Vec<Family> {
    let family = |motion: &'static Motion| {
        Family::new("animation", motion.name, move |sampler| {
            task(motion, sampler)
        })
    };
    motions.iter().map(family).collect()
}

/// A picture that moves. In its phrases `{speed}` stands where time may go at another speed.
pub(super) struct Motion {
    name: &'static str,
    /// With `{front}` and `{stage}` for a figure, with `{color}` and `{on}` for one whose colors are told, with `{color}` and
    /// `{color2}` for a pair.
    phrases: &'static str,
    draw: Draw,
}

enum Draw {
    /// A `shape` on a `background`, by the share `inside`.
    Figure(fn(&mut Slots, &mut Sampler) -> Scene),
    /// The same in two colors, both of which are told.
    Told(fn(&mut Slots, &mut Sampler) -> Scene),
    /// From the color `first` to the color `second`, by the share `t`.
    Pair(fn(&mut Slots, &mut Sampler) -> Scene),
    /// With colors of its own: statements that compute `color`.
    Own(fn(&mut Slots, &mut Sampler) -> (String, PaintRule)),
}

/// What a motion is in the program and in the rule.
pub(super) struct Scene {
    modifier: Option<&'static str>,
    function: Option<&'static str>,
    lines: String,
    share: Share,
}

impl Scene {
    pub(super) fn new(
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

    pub(super) fn with(self, modifier: Option<&'static str>) -> Self {
        Self { modifier, ..self }
    }

    fn using(self, function: &'static str) -> Self {
        Self {
            function: Some(function),
            ..self
        }
    }
}

pub(super) const fn figure(
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

pub(super) const fn told(
    name: &'static str,
    phrases: &'static str,
    draw: fn(&mut Slots, &mut Sampler) -> Scene,
) -> Motion {
    Motion {
        name,
        phrases,
        draw: Draw::Told(draw),
    }
}

pub(super) const fn pair(
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

pub(super) const fn own(
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

/// How a told background is asked for after a figure.
const ON: &str = "[on {back}|on {back}|on a {back} background|over {back}|against {back}|against a {back} background|\
    in front of {back}|with a {back} background|, {back} background|, background {back}|, the background is {back}]";

/// How a told background is asked for before a figure.
const LED: &str = "[on {back}|on {back},|on a {back} background|on a {back} background,|on a {back} screen|over {back}|against {back}|in front of {back}|\
    a {back} screen with|a {back} background with|a {back} background and on it|{back} background,|background {back},|{back} behind,]";

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
        Draw::Told(draw) => {
            let scene = draw(&mut slots, sampler);
            let back = Color::sample(sampler);
            let shape = Color::sample_other_than(&[&back], sampler);
            slots.value("back", back.ways.clone());
            slots.value("color", shape.ways.clone());
            if sampler.chance(0.15) {
                // The background comes first; the whole requests have an order of their own.
                slots.phrase("on", "");
                phrase = format!("{LED} {phrase}");
            } else {
                slots.phrase("on", ON);
            }
            body += &format!(
                "let background = {};\nlet shape = {};\n{}\nlet color = mix(background, shape, inside);\n",
                back.code, shape.code, scene.lines
            );
            modifiers.extend(scene.modifier);
            let [from, to] = [back, shape].map(|color| color.rgb.map(f64::from));
            blended(scene.share, Box::new(move |_| Some(from)), to)
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
pub(super) fn seconds(value: f64) -> Vec<String> {
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
pub(super) fn period(choices: &[f64], slots: &mut Slots, sampler: &mut Sampler) -> f64 {
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
pub(super) fn number(
    name: &'static str,
    choices: &[f64],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> f64 {
    let value = *sampler.pick(choices);
    slots.value(name, words::decimal(value));
    value
}

/// Draws one of `choices` and fills the slot `count` with it.
pub(super) fn count(choices: &[i64], slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let value = *sampler.pick(choices);
    slots.value("count", words::count(value));
    value as f64
}

/// The number of periods so far, in the program.
pub(super) fn over(period: f64) -> String {
    if period == 1.0 {
        "time".into()
    } else {
        format!("time / {}", float(period))
    }
}

/// The angle of a turn in each period, in the program.
pub(super) fn turn(period: f64) -> String {
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
    fn relative(&self, [x, y]: [f64; 2], t: f64) -> [f64; 2] {
        let t = if self.back { 1.0 - t } else { t };
        if self.across {
            [x - t, y - 0.5]
        } else {
            [x - 0.5, y - t]
        }
    }
}

/// The steps so far, or nothing near the next one.
pub(super) fn ticks(value: f64) -> Option<f64> {
    if value.abs() < 1e-6 {
        return Some(0.0);
    }
    whole(value)
}

fn radius([x, y]: [f64; 2]) -> f64 {
    (x - 0.5).hypot(y - 0.5)
}

fn angle([x, y]: [f64; 2]) -> f64 {
    (y - 0.5).atan2(x - 0.5)
}
