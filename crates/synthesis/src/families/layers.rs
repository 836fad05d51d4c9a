//! Two colors and a share between them at each place: what shapes, patterns, gradients and most animations are.

use crate::code::{GLOBALS, float, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

/// A place and the time there, after the speed is taken into account.
#[derive(Debug, Clone, Copy)]
pub(super) struct View {
    pub(super) uv: [f64; 2],
    pub(super) time: f64,
}

/// A number for each place, or nothing where rounding decides.
pub(super) type Share = Box<dyn Fn(View) -> Option<f64> + Send + Sync>;
/// A color for each place, or nothing where rounding decides.
pub(super) type PaintRule = Box<dyn Fn(View) -> Option<[f64; 3]> + Send + Sync>;

/// A color that may depend on the place and the time.
pub(super) struct Paint {
    pub(super) modifier: Option<&'static str>,
    /// A `vec3<f32>` of `uv` and `time`.
    pub(super) code: String,
    /// Whether the code uses `time`.
    pub(super) timed: bool,
    pub(super) rule: PaintRule,
}

impl Paint {
    pub(super) fn solid(color: &Color) -> Self {
        let rgb = color.rgb.map(f64::from);
        Self {
            modifier: None,
            code: color.code.clone(),
            timed: false,
            rule: Box::new(move |_| Some(rgb)),
        }
    }
}

/// What the two colors and the share are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Roles {
    /// `background`, `shape` and `inside`.
    Figure,
    /// `first`, `second` and `t`.
    Pair,
}

/// A picture: `to` where the share is 1, `from` where it is 0.
pub(super) struct Layer {
    pub(super) roles: Roles,
    pub(super) from: Paint,
    pub(super) to: Paint,
    /// Whether the color `to` uses what the lines compute, and so comes after them.
    pub(super) late: bool,
    /// The share in the program; its name when nothing is done to it.
    pub(super) amount: Option<&'static str>,
    /// Functions in front of `main`.
    pub(super) functions: Vec<String>,
    /// Statements that compute the share.
    pub(super) lines: String,
    /// Whether the lines use `time`.
    pub(super) timed: bool,
    pub(super) share: Share,
    pub(super) modifiers: Vec<&'static str>,
    /// The phrase. What moves in it is followed by the slot `speed`.
    pub(super) phrase: String,
}

impl Layer {
    /// The task, at some speed and perhaps with a finish.
    pub(super) fn task(self, mut slots: Slots, sampler: &mut Sampler) -> Task {
        let Self {
            roles,
            from,
            to,
            late,
            amount,
            share,
            ..
        } = self;
        let (from_name, to_name, share_name) = match roles {
            Roles::Figure => ("background", "shape", "inside"),
            Roles::Pair => ("first", "second", "t"),
        };
        let amount = amount.unwrap_or(share_name);
        let finish = finish(sampler);
        let timed = self.timed || from.timed || to.timed || finish.timed;
        let pace = pace(timed, &mut slots, sampler);

        let mut body = pace.line;
        body += &format!("let {from_name} = {};\n", from.code);
        let to_line = format!("let {to_name} = {};\n", to.code);
        if late {
            body += &format!("{}\n{to_line}", self.lines);
        } else {
            body += &format!("{to_line}{}\n", self.lines);
        }
        body += &format!("let color = mix({from_name}, {to_name}, {amount});\n");
        if let Some(line) = finish.line {
            body += &format!("{line}\nreturn vec4<f32>(color * shade, 1.0);\n");
        } else {
            body += "return vec4<f32>(color, 1.0);\n";
        }

        let mut declarations: Vec<&str> = timed.then_some(GLOBALS).into_iter().collect();
        declarations.extend(self.functions.iter().map(String::as_str));
        let mut modifiers = self.modifiers;
        modifiers.extend(to.modifier);
        modifiers.extend(from.modifier);
        modifiers.extend(finish.modifier);
        modifiers.extend(pace.modifier);
        let (factor, shade) = (pace.factor, finish.rule);
        Task {
            form: if timed {
                Form::Animation
            } else {
                Form::Picture
            },
            modifiers,
            phrase: if finish.phrase.is_empty() {
                self.phrase
            } else {
                format!("{} {}", self.phrase, finish.phrase)
            },
            slots,
            code: fragment(&declarations, &body),
            check: Check::Pixels(Box::new(move |pixel: Pixel| {
                let view = View {
                    uv: pixel.uv.map(f64::from),
                    time: f64::from(pixel.time) * factor,
                };
                let share = share(view)?;
                let from = if share >= 1.0 {
                    [0.0; 3]
                } else {
                    (from.rule)(view)?
                };
                let to = if share <= 0.0 {
                    [0.0; 3]
                } else {
                    (to.rule)(view)?
                };
                let shade = shade(view)?;
                let [r, g, b] = [0, 1, 2]
                    .map(|at| ((from[at] * (1.0 - share) + to[at] * share) * shade) as f32);
                Some([r, g, b, 1.0])
            })),
        }
    }
}

/// How fast time goes.
pub(super) struct Pace {
    pub(super) modifier: Option<&'static str>,
    /// The statement that defines `time`, or nothing when the program does not use it.
    pub(super) line: String,
    pub(super) factor: f64,
}

/// Draws a speed when the program is `timed`, and fills the slot `speed` in any case.
pub(super) fn pace(timed: bool, slots: &mut Slots, sampler: &mut Sampler) -> Pace {
    let kind = if timed { sampler.below(12) } else { 0 };
    let (phrase, factor) = match kind {
        0..=7 => ("", 1.0),
        8 => (
            "[slowly|at half speed|half as fast|in slow motion|at half the speed|half speed]",
            0.5,
        ),
        9 => (
            "[quickly|fast|rapidly|at double speed|twice as fast|with double speed|two times faster]",
            2.0,
        ),
        10 => ("[very slowly|at a tenth of the speed|really slowly]", 0.1),
        _ => {
            let rate = *sampler.pick(&[0.2, 0.25, 0.5, 1.5, 2.0, 3.0, 4.0]);
            slots.value("rate", words::decimal(rate));
            (
                "[at speed {rate}|with speed {rate}|with a speed of {rate}|at {rate} times the speed|at {rate}x speed|speed {rate}|speed = {rate}|{rate} times the normal speed]",
                rate,
            )
        }
    };
    slots.phrase("speed", phrase);
    let line = match (timed, kind <= 7) {
        (false, _) => String::new(),
        (true, true) => "let time = globals.time;\n".into(),
        (true, false) => format!("let time = globals.time * {};\n", float(factor)),
    };
    Pace {
        modifier: (kind > 7).then_some("speed"),
        line,
        factor,
    }
}

/// What is done to the finished picture: a factor `shade`.
struct Finish {
    modifier: Option<&'static str>,
    phrase: &'static str,
    line: Option<&'static str>,
    timed: bool,
    rule: Share,
}

fn finish(sampler: &mut Sampler) -> Finish {
    let (modifier, phrase, line, timed, rule): (_, _, _, _, fn(View) -> Option<f64>) = match sampler
        .below(60)
    {
        0..=2 => (
            "vignette",
            "[with a vignette|, with a vignette|, with darkened corners|, darker toward the edges]",
            "let shade = 1.0 - distance(uv, vec2<f32>(0.5, 0.5));",
            false,
            |View { uv: [x, y], .. }| Some(1.0 - (x - 0.5).hypot(y - 0.5)),
        ),
        3..=4 => (
            "scan-lines",
            "[with scan lines|, with scanlines|with crt scan lines|, with dark scan lines over it]",
            "let shade = 0.75 + 0.25 * sin(uv.y * 200.0);",
            false,
            |View { uv: [_, y], .. }| Some(0.75 + (y * 200.0).sin() / 4.0),
        ),
        5..=6 => (
            "fading-in-and-out",
            "[fading in and out {speed}|, fading in from black and out again {speed}|, getting darker and brighter {speed}]",
            "let shade = 0.5 + 0.5 * sin(time);",
            true,
            |View { time, .. }| Some(time.sin().midpoint(1.0)),
        ),
        7 => (
            "dimmed",
            "[at half brightness|, half as bright|, dimmed by half|, dimmed to 50%]",
            "let shade = 0.5;",
            false,
            |_| Some(0.5),
        ),
        _ => {
            return Finish {
                modifier: None,
                phrase: "",
                line: None,
                timed: false,
                rule: Box::new(|_| Some(1.0)),
            };
        }
    };
    Finish {
        modifier: Some(modifier),
        phrase,
        line: Some(line),
        timed,
        rule: Box::new(rule),
    }
}

/// Nearer to an edge than this, rounding decides.
pub(super) const EDGE: f64 = 1e-4;

/// 1 where `level` is below 0 and 0 where it is above, nothing near the edge.
pub(super) fn below(level: f64) -> Option<f64> {
    (level.abs() > EDGE).then_some(if level < 0.0 { 1.0 } else { 0.0 })
}

/// The whole part of `value`, or nothing near a whole number.
pub(super) fn whole(value: f64) -> Option<f64> {
    let part = value - value.floor();
    (part > EDGE && part < 1.0 - EDGE).then(|| value.floor())
}

/// `value` modulo 1, or nothing near a whole number.
pub(super) fn part(value: f64) -> Option<f64> {
    whole(value).map(|whole| value - whole)
}

/// The place `uv` relative to the center.
pub(super) fn centered([x, y]: [f64; 2]) -> [f64; 2] {
    [x - 0.5, y - 0.5]
}

/// `p` turned back by `angle`: a picture of it appears turned clockwise, since y goes down.
pub(super) fn turned([x, y]: [f64; 2], angle: f64) -> [f64; 2] {
    let (sin, cos) = angle.sin_cos();
    [x * cos + y * sin, y * cos - x * sin]
}
