//! The plain pictures that everybody asks for: flat colors, named gradients, patterns with a told count, gray noise.

mod bands_and_shapes;
mod patterns;
mod screens;
mod textures;

use self::bands_and_shapes::{
    CHECKS, DOTS, GRADIENTS, STRIPES, four_bands, middle_band, on_ground,
};
use self::patterns::PLAIN;
use self::screens::{channel_percents, channel_words, coordinate, dimmed, plain_screen};
use self::textures::{NOISY, gray, halftone, plaid};
use crate::code::float;
use crate::color::Color;
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend};
use crate::families::layers::{Roles, part, whole};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let plain = PLAIN.iter().map(|entry| {
        Family::new(entry.category, entry.name, move |sampler| {
            task(entry, sampler)
        })
    });
    let drawn = DRAWN
        .iter()
        .map(|&(category, name, draw)| Family::new(category, name, draw));
    let noisy = NOISY
        .iter()
        .map(|entry| Family::new("noise", entry.name, move |sampler| gray(entry, sampler)));
    plain.chain(drawn).chain(noisy).collect()
}

/// A place and the numbers that are told.
pub(super) struct At {
    pub(super) uv: [f64; 2],
    pub(super) n: f64,
    pub(super) m: f64,
    pub(super) w: f64,
}

/// A picture of two colors: `{color}` on `{back}`, or `{color}` and `{color2}`.
pub(super) struct Plain {
    pub(super) category: &'static str,
    pub(super) name: &'static str,
    pub(super) roles: Roles,
    pub(super) template: &'static str,
    /// What words of the template stand for.
    pub(super) words: &'static [(&'static str, &'static str)],
    /// `{n}` when none is told; 0 when it always is.
    pub(super) usual: f64,
    /// How another number is told, in the slot `counted`.
    pub(super) counted: &'static str,
    /// The numbers `{n}`, `{m}` and `{w}`; nothing where the template has none.
    pub(super) n: &'static [i64],
    pub(super) m: &'static [i64],
    pub(super) w: &'static [f64],
    /// Statements that compute `inside` or `t`; `{place}` is the place in `{n}` columns and `{m}` rows.
    pub(super) lines: &'static str,
    pub(super) rule: fn(&At) -> Option<f64>,
}

pub(super) const ENTRY: Plain = Plain {
    category: "patterns",
    name: "",
    roles: Roles::Figure,
    template: "",
    words: &[],
    usual: 0.0,
    counted: "",
    n: &[],
    m: &[],
    w: &[],
    lines: "",
    rule: |_| None,
};

/// Draws a count and fills the slots `name`, and `digits` with the digits alone.
pub(super) fn counted(
    [name, digits]: [&'static str; 2],
    choices: &[i64],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> f64 {
    if choices.is_empty() {
        return 0.0;
    }
    let number = *sampler.pick(choices);
    tell_count([name, digits], number, slots);
    number as f64
}

pub(super) fn tell_count([name, digits]: [&'static str; 2], number: i64, slots: &mut Slots) {
    slots.value(name, words::count(number));
    slots.text(digits, number.to_string());
}

/// Perhaps another count than the usual one, told by `template` in the slot `counted`.
pub(super) fn perhaps_counted(
    usual: f64,
    template: &'static str,
    choices: &[i64],
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> f64 {
    if sampler.chance(0.5) {
        slots.phrase("counted", "");
        return usual;
    }
    slots.phrase("counted", template);
    modifiers.push("counted");
    counted(["n", "n#"], choices, slots, sampler)
}

/// The place in cells.
fn place(n: f64, m: f64) -> String {
    if n == m {
        format!("let p = uv * {};", float(n))
    } else {
        format!("let p = uv * vec2<f32>({}, {});", float(n), float(m))
    }
}

pub(super) fn task(entry: &'static Plain, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = if entry.usual > 0.0 {
        perhaps_counted(
            entry.usual,
            entry.counted,
            entry.n,
            &mut slots,
            &mut modifiers,
            sampler,
        )
    } else {
        counted(["n", "n#"], entry.n, &mut slots, sampler)
    };
    let mut m = counted(["m", "m#"], entry.m, &mut slots, sampler);
    if m > 0.0 && sampler.chance(0.5) {
        m = n;
        tell_count(["m", "m#"], n as i64, &mut slots);
    }
    slots.phrase(
        "grid",
        if n == m {
            "[{n} rows and {n} columns|{n#} by {n#}|{n#} x {n#}|{n} columns and {n} rows]"
        } else {
            "[{n} columns and {m} rows|{m} rows and {n} columns]"
        },
    );
    let w = if entry.w.is_empty() {
        0.0
    } else {
        *sampler.pick(entry.w)
    };
    slots.value("w", words::decimal(w));
    slots.value("w%", words::percent(w));
    let mut phrase = entry.template.to_owned();
    for (word, meaning) in entry.words {
        phrase = phrase.replace(word, meaning);
    }
    let lines = entry
        .lines
        .replace("{place}", &place(n, m))
        .replace("{n}", &float(n))
        .replace("{m}", &float(m))
        .replace("{w}", &float(w));
    let rule = entry.rule;
    two_colors(
        entry.roles,
        (modifiers, phrase, slots),
        &lines,
        move |uv| rule(&At { uv, n, m, w }),
        sampler,
    )
}

/// A picture of two colors. The lines compute `inside` or `t`.
pub(super) fn two_colors(
    roles: Roles,
    (modifiers, phrase, mut slots): (Vec<&'static str>, String, Slots),
    lines: &str,
    share: impl Fn([f64; 2]) -> Option<f64> + Send + Sync + 'static,
    sampler: &mut Sampler,
) -> Task {
    let (names, from_name, to_name, share_name) = match roles {
        Roles::Figure => (["back", "color"], "background", "shape", "inside"),
        Roles::Pair => (["color", "color2"], "first", "second", "t"),
    };
    let [from, to] = several(&mut slots, names, sampler);
    let [a, b] = [from.rgb, to.rgb].map(|rgb| rgb.map(f64::from));
    picture(
        modifiers,
        phrase,
        slots,
        &format!(
            "let {from_name} = {};\nlet {to_name} = {};\n{lines}\nlet color = mix({from_name}, {to_name}, {share_name});",
            from.code, to.code
        ),
        move |uv| Some(blend(a, b, share(uv)?)),
    )
}

/// 0 for even and 1 for odd whole parts.
pub(super) fn odd(value: f64) -> Option<f64> {
    whole(value).map(|value| value.rem_euclid(2.0))
}

/// The place in its cell, from the center of the cell.
pub(super) fn in_cell(at: &At) -> Option<[f64; 2]> {
    Some([part(at.uv[0] * at.n)? - 0.5, part(at.uv[1] * at.m)? - 0.5])
}

/// The product of two shares; one that is 0 decides.
pub(super) fn both(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    match (a, b) {
        (Some(0.0), _) | (_, Some(0.0)) => Some(0.0),
        _ => Some(a? * b?),
    }
}

pub(super) const SIDES: &[i64] = &[3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20];

pub(super) const CELLS_OF: &str = "[{color} NOUN on a {back} background, {grid}|{grid} of {color} NOUN on {back}|{color} NOUN on {back}, {grid}|a grid of {color} NOUN on {back}, {grid}|\
    a {back} background with {grid} of {color} NOUN|a regular pattern of {color} NOUN over {back} in {grid}|{color} NOUN in {grid} against [a|a plain] {back} [background|backdrop]|\
    a {back} [picture|screen|page] covered with {grid} of {color} NOUN|a repeating pattern of {color} NOUN, {grid}, and {back} between them|{m} rows of {n} {color} NOUN [each|] on {back}|\
    ¶[I want|I need|draw|give me|make] {grid} of {color} NOUN. [the background is|behind them it is|everything else is|the rest is] {back}|\
    ¶fill the screen with {color} NOUN, {grid}, on {back}|¶{color} NOUN, {grid}, {back} [bg|background]|\
    ¶how do I [repeat|tile] a {color} ONE in {grid}? the background is {back}|¶divide the screen into {grid} of cells and put a {color} ONE in the middle of each. the rest is {back}|\
    ¶the [screen|page|background] is {back}. on it there are {grid} of {color} NOUN|¶NOUN: {grid}. color: {color}. background: {back}|\
    ¶like [wallpaper|wrapping paper|fabric]: {back} with {grid} of {color} NOUN|¶{m} rows, in each row {n} {color} NOUN, all on {back}|\
    ¶can the shader show {n} columns and {m} rows of {color} NOUN over {back}|\
    ¶{color} NOUN everywhere, {grid}, on a {back} screen|¶repeat a {color} ONE, {grid}, {back} behind|¶{back} paper printed with {color} NOUN, {grid}|¶tile the screen with {color} NOUN: {grid}, the gaps are {back}|¶bg {back}, {color} NOUN, {grid}|\
    ¶the background is {back}. on it [put|draw] {color} NOUN, {grid}|¶{grid}, NOUN, background {back}, color {color}|¶first everything is {back}, then {color} NOUN on top, {grid}|¶background: {back}. NOUN: {color}. {grid}|\
    ¶{back} behind, {color} NOUN in front, {grid}|¶on a {back} ground I want {grid} of NOUN in {color}|¶NOUN in {color}, {n} per row and {m} rows, and {back} where there is nothing|¶{grid} of cells, in each cell one {color} ONE, the ground is {back}|\
    ¶please [draw|make] {color} NOUN, {n} columns and {m} rows, on top of {back}|¶I have a {back} page. [stamp|print] {color} NOUN on it, {grid}]";

const EVEN: &[i64] = &[4, 6, 10, 12, 14, 16, 20];

const DRAWN: [(&str, &str, fn(&mut Sampler) -> Task); 13] = [
    ("solids", "plain-screen", plain_screen),
    ("solids", "solid-channel-words", channel_words),
    ("solids", "solid-channel-percents", channel_percents),
    ("solids", "solid-dimmed", dimmed),
    ("solids", "four-bands", four_bands),
    ("solids", "middle-band", middle_band),
    ("gradients", "coordinate-as-gray", coordinate),
    ("patterns", "plaid-of-four", plaid),
    ("patterns", "directed-halftone", halftone),
    ("shapes", "shape-on-gradient", |sampler| {
        on_ground(&GRADIENTS, sampler)
    }),
    ("shapes", "shape-on-checkerboard", |sampler| {
        on_ground(&CHECKS, sampler)
    }),
    ("shapes", "shape-on-stripes", |sampler| {
        on_ground(&STRIPES, sampler)
    }),
    ("shapes", "shape-on-dots", |sampler| {
        on_ground(&DOTS, sampler)
    }),
];

pub(super) fn rgb(color: &Color) -> Rgb {
    color.rgb.map(f64::from)
}
