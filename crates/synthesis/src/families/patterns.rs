//! Patterns of two colors that fill the picture.

use super::fills::{behind, figure, phrase};
use super::layers::{Layer, Paint, Roles, View, centered, turned};
use super::pattern_table::{Base, Kind, PATTERNS, Pattern, Spot};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |pattern: &'static Pattern| {
        Family::new("patterns", pattern.name, move |sampler| {
            task(pattern, sampler)
        })
    };
    PATTERNS.iter().map(family).collect()
}

/// Something that is done to the place before the pattern is drawn there.
pub(super) struct Change {
    pub(super) modifier: &'static str,
    pub(super) phrase: &'static str,
    /// A statement about the variable `p`.
    pub(super) code: String,
    pub(super) timed: bool,
    pub(super) rule: Box<dyn Fn([f64; 2], f64) -> [f64; 2] + Send + Sync>,
}

fn task(pattern: &'static Pattern, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (from, to, grounded) = colors(pattern, &mut slots, sampler);
    let (count, width) = measures(pattern, &mut slots, sampler);
    let [counted, sized] = ["counted", "size"].map(|name| !slots.is_empty(name));
    let mut changes = Vec::new();
    if pattern.base.is_tiled() {
        changes.extend(shift(sampler));
    }
    changes.extend(turn(pattern.base, &mut slots, sampler));
    changes.extend(warp(pattern.base, sampler));
    let growth = growth(pattern.base, sampler);

    let scaled = pattern.base.is_tiled();
    let start = if scaled {
        "uv"
    } else {
        "uv - vec2<f32>(0.5, 0.5)"
    };
    let n = float(count);
    let mut lines = match (changes.is_empty(), scaled) {
        (true, true) => format!("let p = {start} * {n};\n"),
        (true, false) => format!("let p = {start};\n"),
        (false, _) => format!("var p = {start};\n"),
    };
    for change in &changes {
        lines += &format!("{}\n", change.code);
    }
    if scaled && !changes.is_empty() {
        lines += &format!("p = p * {n};\n");
    }
    let outward = match (pattern.base, growth.0) {
        (Base::Around(code, _), None) => code.to_string(),
        (Base::Around(code, _), Some(_)) => format!("({code} {} time * 0.1)", growth.2),
        _ => String::new(),
    };
    lines += &pattern
        .code
        .replace("{r}", &outward)
        .replace("{n}", &n)
        .replace("{w}", &float(width));

    let mut details = vec!["{filled}", "{counted}", growth.1];
    details.extend(changes.iter().map(|change| change.phrase));
    let timed = growth.0.is_some() || changes.iter().any(|change| change.timed);
    let modifiers: Vec<&'static str> = changes
        .iter()
        .map(|change| change.modifier)
        .chain(growth.0)
        .chain(counted.then_some("counted"))
        .chain(sized.then_some("width"))
        .collect();
    let said = phrase(details, grounded, &slots, sampler);
    Layer {
        roles: if pattern.kind == Kind::Pair {
            Roles::Pair
        } else {
            Roles::Figure
        },
        from,
        to,
        late: false,
        amount: None,
        functions: Vec::new(),
        lines,
        timed,
        share: Box::new(move |view: View| {
            let mut p = if scaled { view.uv } else { centered(view.uv) };
            for change in &changes {
                p = (change.rule)(p, view.time);
            }
            let r = match pattern.base {
                Base::Around(_, distance) => distance(p) + growth.3 * view.time,
                _ => 0.0,
            };
            let p = if scaled {
                p.map(|part| part * count)
            } else {
                p
            };
            (pattern.rule)(&Spot {
                p,
                r,
                uv: view.uv,
                n: count,
                w: width,
            })
        }),
        modifiers,
        phrase: said,
    }
    .task(slots, sampler)
}

/// The two colors, and whether there is a background in the slot `on`. Fills `thing` and `filled`.
fn colors(pattern: &Pattern, slots: &mut Slots, sampler: &mut Sampler) -> (Paint, Paint, bool) {
    let nouns: Vec<&str> = pattern.nouns.trim_matches(['[', ']']).split('|').collect();
    let noun = sampler.pick(&nouns);
    let singular = noun.strip_prefix("a ");
    slots.phrase("noun", singular.unwrap_or(noun));
    slots.phrase("article", if singular.is_some() { "[a|a|]" } else { "" });
    slots.phrase("it", if singular.is_some() { "it" } else { "them" });
    if pattern.kind == Kind::Figure {
        let front = figure(slots, sampler);
        let (back, grounded) = behind(&front.main, slots, sampler);
        slots.phrase("thing", "{article} {size} {front} {noun}");
        return (back, front.paint, grounded);
    }
    slots.phrase("filled", "");
    if sampler.chance(0.08) {
        slots.phrase("thing", "{article} {noun}");
        let [black, white] = ["black", "white"].map(Color::exactly);
        return (Paint::solid(&black), Paint::solid(&white), false);
    }
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    slots.value("color", first.ways.clone());
    slots.value("color2", second.ways.clone());
    slots.phrase(
        "thing",
        "[{article} [{color} and {color2} {noun}|{color} and {color2} {noun}|{noun} in {color} and {color2}|\
         {noun}, {color} and {color2}|{noun} of {color} and {color2}|{color}/{color2} {noun}|\
         {noun} alternating between {color} and {color2}|{noun} with the colors {color} and {color2}|{noun} made of {color} and {color2}|{noun} ({color} and {color2})|{noun} using {color} and {color2}|{color} & {color2} {noun}|two-tone {noun} in {color} and {color2}|{noun} in alternating {color} and {color2}|{noun} (colors: {color}, {color2})|two-color {noun}, {color} and {color2}]|\
         ¶[I want|I need|I'd like|make|give me|draw|show me|cover everything with|fill the screen with] {article} {noun}[, colors|. The colors are|, in|. Colors:|. Use|: take] {color} [and|,] {color2}|\
         ¶{noun}[, |: |. |; ][one color|the first color|first] [is|] {color}[, | and ][the other|the other one|the second|second|then] [is|] {color2}|\
         ¶{color} [and|then|next to] {color2}, [again and again|over and over|taking turns|in turn|by turns], as {article} {noun}|\
         ¶[the whole screen|everything|the picture|the canvas] [is|should be|shows] {article} {noun}, {color} [and|with] {color2}|\
         ¶{article} {noun} [where|in which] the colors [alternate|take turns|change] between {color} and {color2}|\
         ¶colors {color} [and|/|,] {color2}[, |; |. ]{noun}|\
         ¶{article} {noun}. the second color is {color2}, the first is {color}|¶first {color}, second {color2}, {article} {noun}|¶[cover|fill] the [screen|page] with {article} {noun}, {color} first and {color2} second|¶{color}/{color2}, {noun}|\
         ¶can you [make|draw] {article} {noun} out of {color} and {color2}|¶how [do|would] I draw {article} {noun} in {color} and {color2}|¶I have two colors, {color} and {color2}. [turn|make] them into {article} {noun}|¶[wallpaper|background|texture] wanted: {article} {noun}, {color} with {color2}]",
    );
    (Paint::solid(&first), Paint::solid(&second), false)
}

/// The count and the width. Fills `counted` and `size`.
fn measures(pattern: &Pattern, slots: &mut Slots, sampler: &mut Sampler) -> (f64, f64) {
    let mut count = pattern.count;
    slots.phrase("counted", "");
    if sampler.chance(0.4) {
        let counts: &[i64] = match pattern.count as i64 {
            0..=3 => &[2, 3, 4, 5, 6],
            4..=15 => &[3, 4, 5, 6, 8, 10, 12, 16, 20],
            16..=30 => &[8, 10, 12, 16, 20, 24, 30, 32],
            _ => &[20, 30, 40, 50, 60, 80],
        };
        let number = *sampler.pick(counts);
        count = number as f64;
        slots.value("count", words::count(number));
        slots.text("digits", number.to_string());
        slots.phrase("counted", pattern.counted);
    }
    let mut width = pattern.width;
    slots.phrase("size", "");
    if width > 0.0 && sampler.chance(0.25) {
        let lines = width < 0.25;
        let large = sampler.chance(0.5) && width < 0.35;
        slots.phrase(
            "size",
            match (lines, large) {
                (true, true) => "[thick|bold|fat|heavy|broad]",
                (true, false) => "[thin|fine|slim|slender]",
                (false, true) => "[large|big|huge]",
                (false, false) => "[small|tiny|mini]",
            },
        );
        let factor = if large { 1.5 } else { 0.5 };
        width = (width * factor * 1e4).round() / 1e4;
    }
    (count, width)
}

pub(super) fn shift(sampler: &mut Sampler) -> Option<Change> {
    let (modifier, phrase, code, direction) = match sampler.below(24) {
        0 | 1 => (
            "scrolling-left",
            "[scrolling [left|to the left] {speed}|moving [left|to the left] {speed}|sliding left {speed}|drifting left {speed}|moving leftward {speed}|gliding to the left {speed}|flowing left {speed}|running to the left {speed}|with a leftward scroll {speed}]",
            "p.x = p.x + time * 0.1;",
            [1.0, 0.0],
        ),
        2 | 3 => (
            "scrolling-right",
            "[scrolling {speed}|scrolling [right|to the right] {speed}|moving [right|to the right] {speed}|drifting right {speed}|moving rightward {speed}|gliding to the right {speed}|flowing right {speed}|running to the right {speed}|with a rightward scroll {speed}]",
            "p.x = p.x - time * 0.1;",
            [-1.0, 0.0],
        ),
        4 => (
            "scrolling-up",
            "[scrolling [up|upward|upwards] {speed}|moving [up|upward] {speed}|rising {speed}|drifting up {speed}|flowing upward {speed}|gliding upward {speed}|moving toward the top {speed}|climbing {speed}|with an upward scroll {speed}]",
            "p.y = p.y + time * 0.1;",
            [0.0, 1.0],
        ),
        5 => (
            "scrolling-down",
            "[scrolling [down|downward|downwards] {speed}|moving [down|downward] {speed}|sinking {speed}|drifting down {speed}|flowing downward {speed}|gliding downward {speed}|moving toward the bottom {speed}|with a downward scroll {speed}]",
            "p.y = p.y - time * 0.1;",
            [0.0, -1.0],
        ),
        6 => (
            "scrolling-diagonally",
            "[scrolling diagonally {speed}|moving diagonally {speed}|drifting diagonally {speed}|sliding diagonally {speed}|gliding diagonally {speed}|moving to the lower right {speed}|scrolling down and to the right {speed}|drifting toward the bottom right {speed}|with a diagonal scroll {speed}]",
            "p = p - time * 0.1;",
            [-1.0, -1.0],
        ),
        7 => {
            return Some(Change {
                modifier: "swaying",
                phrase: "[swaying left and right {speed}|moving back and forth {speed}|sliding from side to side {speed}|oscillating horizontally {speed}|swinging left and right {speed}|swaying sideways {speed}|rocking from side to side {speed}|oscillating in x {speed}|moving left and right {speed}]",
                code: "p.x = p.x - 0.1 * sin(time);".into(),
                timed: true,
                rule: Box::new(|[x, y], time| [x - time.sin() / 10.0, y]),
            });
        }
        _ => return None,
    };
    Some(Change {
        modifier,
        phrase,
        code: code.into(),
        timed: true,
        rule: Box::new(move |[x, y], time| {
            [
                x + direction[0] * time / 10.0,
                y + direction[1] * time / 10.0,
            ]
        }),
    })
}

fn turn(base: Base, slots: &mut Slots, sampler: &mut Sampler) -> Option<Change> {
    let place = if base.is_tiled() {
        "(p - vec2<f32>(0.5, 0.5))"
    } else {
        "p"
    };
    let code = |turn: &str| {
        format!(
            "let turn = {turn};\np = mat2x2<f32>(cos(turn), -sin(turn), sin(turn), cos(turn)) * {place};"
        )
    };
    let from_center = move |p: [f64; 2]| if base.is_tiled() { centered(p) } else { p };
    match sampler.below(20) {
        0 | 1 => {
            let degrees = *sampler.pick(&[10, 15, 20, 30, 45, 60]);
            slots.text("degrees", degrees.to_string());
            Some(Change {
                modifier: "rotated",
                phrase: "[rotated by {degrees} degrees|turned {degrees} degrees|tilted by {degrees} degrees|rotated {degrees}°|tilted {degrees}°|turned by {degrees} deg|rotated clockwise by {degrees} degrees|at an angle of {degrees} degrees|with a rotation of {degrees} degrees|angled at {degrees}°]",
                code: code(&format!("radians({degrees}.0)")),
                timed: false,
                rule: Box::new(move |p, _| turned(from_center(p), f64::from(degrees).to_radians())),
            })
        }
        2 | 3 => Some(Change {
            modifier: "spinning",
            phrase: "[rotating {speed}|spinning {speed}|turning around the center {speed}|rotating counterclockwise {speed}|spinning counterclockwise {speed}|turning all the time {speed}|in constant rotation {speed}|revolving around the center {speed}|continuously rotating {speed}|with a steady rotation {speed}]",
            code: code("-time"),
            timed: true,
            rule: Box::new(move |p, time| turned(from_center(p), -time)),
        }),
        _ => None,
    }
}

fn warp(base: Base, sampler: &mut Sampler) -> Option<Change> {
    match sampler.below(24) {
        0 | 1 if base.is_tiled() => Some(Change {
            modifier: "wavy",
            phrase: "[bent into waves|with a wavy distortion|distorted by a sine wave|made wavy|warped into waves|with a sine warp|bent by sine waves|distorted into waves|with a wave distortion|warped by a sine wave]",
            code: "p = p + 0.05 * sin(p.yx * 20.0);".into(),
            timed: false,
            rule: Box::new(|[x, y], _| [x + (y * 20.0).sin() / 20.0, y + (x * 20.0).sin() / 20.0]),
        }),
        2 if base.is_tiled() => Some(Change {
            modifier: "rippling",
            phrase: "[rippling like water {speed}|with moving waves {speed}|waving like a flag {speed}|undulating {speed}|rippling {speed}|with flowing waves {speed}|waving in the wind {speed}|with an animated wave distortion {speed}|billowing {speed}|with waves running through {speed}]",
            code: "p = p + 0.05 * sin(p.yx * 20.0 + time);".into(),
            timed: true,
            rule: Box::new(|[x, y], time| {
                [
                    x + (y * 20.0 + time).sin() / 20.0,
                    y + (x * 20.0 + time).sin() / 20.0,
                ]
            }),
        }),
        3 => Some(Change {
            modifier: "mirrored",
            phrase: "[mirrored in both directions|mirrored like in a kaleidoscope|with fourfold mirror symmetry|mirrored horizontally and vertically|mirrored across both axes|reflected across both axes|mirrored in x and y|symmetric in x and y|with mirrored quadrants]",
            code: if base.is_tiled() {
                "p = abs(p - 0.5);"
            } else {
                "p = abs(p);"
            }
            .into(),
            timed: false,
            rule: Box::new(move |p, _| {
                if base.is_tiled() { centered(p) } else { p }.map(|part| part.max(-part))
            }),
        }),
        4 => Some(Change {
            modifier: "zooming",
            phrase: "[zooming in and out {speed}|growing and shrinking {speed}|with a pulsing zoom {speed}|zooming back and forth {speed}|scaling up and down {speed}|getting larger and smaller {speed}|with an oscillating zoom {speed}|with a zoom that swings in and out {speed}|pulsing in scale {speed}]",
            code: "p = p * (1.0 + 0.25 * sin(time));".into(),
            timed: true,
            rule: Box::new(|p, time| p.map(|part| part * (1.0 + time.sin() / 4.0))),
        }),
        _ => None,
    }
}

/// Whether the pattern moves away from the center: modifier, phrase, sign in the code and speed.
fn growth(base: Base, sampler: &mut Sampler) -> (Option<&'static str>, &'static str, char, f64) {
    if !matches!(base, Base::Around(..)) {
        return (None, "", ' ', 0.0);
    }
    match sampler.below(10) {
        0 | 1 => (
            Some("expanding"),
            "[expanding {speed}|moving outward {speed}|growing outward from the center {speed}|flowing outward {speed}|spreading outward {speed}|running outward from the center {speed}|radiating outward {speed}|streaming out of the center {speed}|drifting outward {speed}]",
            '-',
            -0.1,
        ),
        2 => (
            Some("contracting"),
            "[contracting {speed}|moving inward {speed}|shrinking toward the center {speed}|flowing inward {speed}|running inward {speed}|closing in on the center {speed}|moving toward the center {speed}|drifting inward {speed}|collapsing toward the center {speed}]",
            '+',
            0.1,
        ),
        _ => (None, "", ' ', 0.0),
    }
}
