//! A shape on a background.

use std::sync::Arc;

use super::fills::{behind, figure, phrase};
use super::layers::{EDGE, Layer, Paint, Roles, View, below, part, turned};
use super::shape_table::{Extent, Shape, Variant, shapes};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |shape: &'static Shape| {
        Family::new("shapes", shape.name, move |sampler| task(shape, sampler))
    };
    shapes().map(family).collect()
}

/// A part of a task that one modifier stands for: a phrase after the noun and something for the program.
struct Trait<Rule> {
    modifier: Option<&'static str>,
    phrase: &'static str,
    code: String,
    timed: bool,
    rule: Rule,
}

/// The place relative to the shape.
type PlaceRule = Box<dyn Fn(View) -> Option<[f64; 2]> + Send + Sync>;
/// A number at a time.
type TimeRule = Box<dyn Fn(f64) -> f64 + Send + Sync>;
/// The share of the shape from its level.
type EdgeRule = fn(f64) -> Option<f64>;

fn task(shape: &'static Shape, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let variant = if sampler.chance(0.5) {
        &shape.variants[0]
    } else {
        sampler.pick(shape.variants)
    };
    let front = figure(&mut slots, sampler);
    let (back, grounded) = behind(&front.main, &mut slots, sampler);
    let size = size(shape, &mut slots, sampler);
    let place = place(shape, variant, &mut slots, sampler);
    let turn = if shape.turns {
        turn(&mut slots, sampler)
    } else {
        still()
    };
    let mut style = style(shape, sampler);
    if style.modifier == Some("outline") {
        style.phrase = outlined(variant, place.modifier, style.phrase, &mut slots, sampler);
    }
    let visible = visible(sampler);

    let level = variant.level;
    let (move_to, turn_to, size_at) = (place.rule, turn.rule, size.rule);
    let level_at = Arc::new(move |view: View| {
        let p = turned(move_to(view)?, turn_to(view.time));
        Some(level(p, size_at(view.time)))
    });
    let mut lines = format!("let size = {};\n", size.code);
    if turn.modifier.is_some() {
        lines += &format!(
            "let turn = {};\nlet p = mat2x2<f32>(cos(turn), -sin(turn), sin(turn), cos(turn)) * ({});\n",
            turn.code, place.code
        );
    } else {
        lines += &format!("let p = {};\n", place.code);
    }
    lines += &format!(
        "{}\nlet inside = {}{};",
        variant.code, style.code, visible.code
    );

    let wide = shape.size > 0.2 && variant.adjective.is_empty();
    let border = sampler.chance(0.08) && front.named && style.modifier.is_none() && wide;
    let modifiers = [
        size.modifier,
        place.modifier,
        turn.modifier,
        style.modifier,
        visible.modifier,
    ];
    let mut details = vec![
        "{filled}",
        "{sized}",
        turn.phrase,
        style.phrase,
        visible.phrase,
        "{moving}",
    ];
    let mut to = front.paint;
    if border {
        to = bordered(to, &[&front.main], level_at.clone(), &mut slots, sampler);
        details.push("[with a {border} [border|outline|edge]|with [a border|an outline] in {border}|outlined in {border}|edged in {border}|with a {border} rim|bordered in {border}]");
    }
    let skied = ["crescent", "star"].contains(&shape.name) && !slots.is_empty("ground");
    let said = details.join(" ");
    let mut whole_phrase = phrase(details, grounded, &slots, sampler);
    if skied {
        whole_phrase = format!("[{whole_phrase}|{whole_phrase}|{{thing}} {said} {SKY}]");
    }
    let (edge, seen) = (style.rule, visible.rule);
    Layer {
        roles: Roles::Figure,
        from: back,
        to,
        late: border,
        amount: None,
        functions: Vec::new(),
        lines,
        timed: size.timed || place.timed || turn.timed || visible.timed,
        share: Box::new(move |view| {
            let seen = seen(view.time);
            if seen <= 0.0 {
                return Some(0.0);
            }
            Some(edge(level_at(view)?)? * seen)
        }),
        modifiers: modifiers
            .into_iter()
            .flatten()
            .chain(border.then_some("border"))
            .collect(),
        phrase: whole_phrase,
    }
    .task(slots, sampler)
}

/// What is behind a shape that one sees at night.
const SKY: &str =
    "[in a {back} sky|in the {back} sky|[on|against] a {back} sky|[under|over] a {back} sky]";

/// Says that a shape is an outline: in the slot `thing`, or else by the phrase after it. The phrase.
fn outlined(
    variant: &Variant,
    placed: Option<&'static str>,
    phrase: &'static str,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> &'static str {
    if matches!(placed, Some("row" | "column" | "grid")) || sampler.chance(0.4) {
        return phrase;
    }
    slots.phrase("noun", nouns(variant, false, true));
    slots.phrase(
        "thing",
        "[the [thin|thin|] outline of a {size} {adjective} {front} {noun}|[a|the] [thin|thin|] outline of a {size} {adjective} {front} {noun}|[just|only] the [thin|] [outline|edge|contour] of a {size} {adjective} {front} {noun}|\
         an outlined {size} {adjective} {front} {noun}|an unfilled {size} {adjective} {front} {noun}|the [thin|] [border|edge|contour] of a {size} {adjective} {front} {noun}]",
    );
    ""
}

/// How large the shape is. Fills `size` and `sized`.
fn size(shape: &Shape, slots: &mut Slots, sampler: &mut Sampler) -> Trait<TimeRule> {
    let words: [&str; 2] = match shape.extent {
        Extent::Thickness => ["[thin|narrow|slim]", "[thick|wide|broad|fat]"],
        _ => ["[small|little|tiny]", "[large|big|huge]"],
    };
    let (mut word, mut sized, mut value) = ("", "", shape.size);
    match sampler.below(8) {
        0 => (word, value) = (words[0], rounded(shape.size * 0.5)),
        1 => (word, value) = (words[1], rounded(shape.size * 1.5)),
        2 if shape.size > 0.2 => {
            value = sampler.decimal(0.1, 0.45, 0.05);
            slots.value("length", words::decimal(value));
            sized = match shape.extent {
                Extent::Radius => {
                    "[[with|of|with a] [radius|radius of|size] {length}|, [r|radius] [=|is|] {length}|whose radius is {length}|{length} in radius]"
                }
                _ => {
                    "[[with|of] [half width|size|half size] {length}|, [size|half size] [=|is|] {length}|whose half [width|side] is {length}]"
                }
            };
        }
        _ => {}
    }
    slots.phrase("size", word);
    let pulsing = shape.size > 0.05 && sampler.chance(0.08);
    if pulsing {
        let depth = if shape.extent == Extent::Thickness {
            0.05
        } else {
            0.1
        };
        slots.phrase(
            "sized",
            format!("{sized} [pulsing {{speed}}|pulsating {{speed}}|growing and shrinking {{speed}}|with a pulsing size {{speed}}|that pulses {{speed}}|that grows and shrinks {{speed}}|getting bigger and smaller {{speed}}|breathing {{speed}}]"),
        );
        return Trait {
            modifier: Some("pulsing"),
            phrase: "",
            code: format!("{} + {} * sin(time)", float(value), float(depth)),
            timed: true,
            rule: Box::new(move |time| value + depth * time.sin()),
        };
    }
    slots.phrase("sized", sized);
    Trait {
        modifier: None,
        phrase: "",
        code: float(value),
        timed: false,
        rule: Box::new(move |_| value),
    }
}

/// A result of arithmetic without its rounding errors.
pub(super) fn rounded(value: f64) -> f64 {
    (value * 1e4).round() / 1e4
}

const PLACES: [(&str, [f64; 2]); 9] = [
    (
        "[in the [center|middle]|centered|in the [center|middle] of the [screen|picture|image|canvas]|right in the middle|at the center]",
        [0.5, 0.5],
    ),
    (
        "[in the top left|in the top left corner|at the upper left|top left|in the upper left quarter|in the middle of the upper left quarter|up on the left]",
        [0.25, 0.25],
    ),
    (
        "[in the top right|in the top right corner|at the upper right|top right|in the upper right quarter|in the middle of the upper right quarter|up on the right]",
        [0.75, 0.25],
    ),
    (
        "[in the bottom left|in the bottom left corner|at the lower left|bottom left|in the lower left quarter|in the middle of the lower left quarter|down on the left]",
        [0.25, 0.75],
    ),
    (
        "[in the bottom right|in the bottom right corner|at the lower right|bottom right|in the lower right quarter|in the middle of the lower right quarter|down on the right]",
        [0.75, 0.75],
    ),
    (
        "[on the left|at the left|on the left side|to the left|toward the left edge|in the left half|in the middle of the left half]",
        [0.25, 0.5],
    ),
    (
        "[on the right|at the right|on the right side|to the right|toward the right edge|in the right half|in the middle of the right half]",
        [0.75, 0.5],
    ),
    (
        "[at the top|near the top|in the upper half|up top|toward the top|in the middle of the upper half|in the upper part]",
        [0.5, 0.25],
    ),
    (
        "[at the bottom|near the bottom|in the lower half|down below|toward the bottom|in the middle of the lower half|in the lower part]",
        [0.5, 0.75],
    ),
];

/// Where the shape is, and whether it is there several times. Fills `moving` and `thing`.
fn place(
    shape: &Shape,
    variant: &Variant,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> Trait<PlaceRule> {
    let round = shape.extent != Extent::Thickness;
    slots.phrase("adjective", variant.adjective);
    slots.phrase(
        "thing",
        "[[a|a|a|one|a single|the] {size} {adjective} {front} {noun}|{size} {adjective} {front} {noun}]",
    );
    slots.phrase("noun", nouns(variant, false, false));
    slots.phrase("it", "it");
    let kind = sampler.below(20);
    if kind >= 17 && round {
        return repeated(kind, shape, variant, slots, sampler);
    }
    if kind == 13 {
        return placed_at(slots, sampler);
    }
    let (words, [x, y]) = PLACES[if kind < 10 { 0 } else { 1 + sampler.below(8) }];
    let (cx, cy) = (float(x), float(y));
    if kind < 14 {
        let named = kind >= 10 || sampler.chance(0.3);
        slots.phrase("moving", if named { words } else { "" });
        return Trait {
            modifier: (kind >= 10).then_some("placed"),
            phrase: "",
            code: format!("uv - vec2<f32>({cx}, {cy})"),
            timed: false,
            rule: Box::new(move |View { uv, .. }| Some([uv[0] - x, uv[1] - y])),
        };
    }
    // What moves does so around the center.
    let motion: (&'static str, &'static str, String, PlaceRule) = match sampler.below(4) {
        0 => (
            "swaying",
            "[that moves left and right {speed}|moving from side to side {speed}|swinging horizontally {speed}|sliding back and forth {speed}|going left and right {speed}|that slides left and right {speed}|sliding from left to right and back {speed}|that goes to the right and back to the left {speed}|gliding to the right and back again {speed}|oscillating along x {speed}]",
            "vec2<f32>(0.5 + 0.2 * sin(time), 0.5)".into(),
            Box::new(|View { uv: [x, y], time }| Some([x - 0.5 - 0.2 * time.sin(), y - 0.5])),
        ),
        1 => (
            "bobbing",
            "[that moves up and down {speed}|moving up and down {speed}|bobbing vertically {speed}|floating up and down {speed}|going up and down {speed}|hovering up and down {speed}|rising and sinking {speed}|that goes down and back up {speed}|oscillating along y {speed}]",
            "vec2<f32>(0.5, 0.5 + 0.2 * sin(time))".into(),
            Box::new(|View { uv: [x, y], time }| Some([x - 0.5, y - 0.5 - 0.2 * time.sin()])),
        ),
        2 => (
            "orbiting",
            "[orbiting the center {speed}|circling around the center {speed}|that goes around the middle {speed}|moving in a circle {speed}|that goes round and round {speed}|on a circular path {speed}|orbiting {speed}]",
            "vec2<f32>(0.5 + 0.25 * cos(time), 0.5 + 0.25 * sin(time))".into(),
            Box::new(|View { uv: [x, y], time }| {
                let (sin, cos) = time.sin_cos();
                Some([x - 0.5 - cos / 4.0, y - 0.5 - sin / 4.0])
            }),
        ),
        _ => (
            "crossing",
            "[crossing the screen from left to right {speed}|moving across from left to right {speed}|that travels from left to right {speed} again and again]",
            "vec2<f32>(fract(time * 0.2), 0.5)".into(),
            Box::new(|View { uv: [x, y], time }| Some([x - (time * 0.2).rem_euclid(1.0), y - 0.5])),
        ),
    };
    slots.phrase("moving", motion.1);
    Trait {
        modifier: Some(motion.0),
        phrase: "",
        code: format!("uv - {}", motion.2),
        timed: true,
        rule: motion.3,
    }
}

/// The shape at a place that is told in numbers.
fn placed_at(slots: &mut Slots, sampler: &mut Sampler) -> Trait<PlaceRule> {
    let [x, y] = [(); 2].map(|()| sampler.decimal(0.2, 0.8, 0.05));
    slots.value("x", words::decimal(x));
    slots.value("y", words::decimal(y));
    slots.phrase(
        "moving",
        "[at ({x}, {y})|centered at ({x}, {y})|at x = {x}, y = {y}|at x {x} and y {y}|with its center at ({x}, {y})|at position {x}, {y}]",
    );
    Trait {
        modifier: Some("placed-at"),
        phrase: "",
        code: format!("uv - vec2<f32>({}, {})", float(x), float(y)),
        timed: false,
        rule: Box::new(move |View { uv, .. }| Some([uv[0] - x, uv[1] - y])),
    }
}

/// The shape several times; a size is meant in its cell.
fn repeated(
    kind: usize,
    shape: &Shape,
    variant: &Variant,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> Trait<PlaceRule> {
    // Two of these beside each other are families of their own.
    let paired = ["circle", "square", "diamond", "triangle"].contains(&shape.name);
    let least = if paired && kind < 19 { 3 } else { 2 };
    let number = sampler.int(least, 5);
    let count = number as f64;
    let n = float(count);
    slots.value("number", words::count(number));
    slots.text("digits", number.to_string());
    slots.phrase("nouns", nouns(variant, true, false));
    slots.phrase("moving", "");
    let cell = move |place: f64| part(place * count).map(|part| part - 0.5);
    let (modifier, thing, code, rule): (_, _, _, PlaceRule) = match kind {
        17 => (
            "row",
            "[{number} {size} {adjective} {front} {nouns} [in a row|side by side|next to each other|beside each other|in a horizontal row|lined up horizontally|in a row from left to right]|a [row|horizontal row|horizontal line] of {number} {size} {adjective} {front} {nouns}]",
            format!("vec2<f32>(fract(uv.x * {n}) - 0.5, (uv.y - 0.5) * {n})"),
            Box::new(move |View { uv: [x, y], .. }| Some([cell(x)?, (y - 0.5) * count])),
        ),
        18 => (
            "column",
            "[{number} {size} {adjective} {front} {nouns} [in a column|above each other|stacked vertically|one below the other|in a vertical row|lined up vertically|in a column from top to bottom]|a [column|vertical row|vertical line] of {number} {size} {adjective} {front} {nouns}]",
            format!("vec2<f32>((uv.x - 0.5) * {n}, fract(uv.y * {n}) - 0.5)"),
            Box::new(move |View { uv: [x, y], .. }| Some([(x - 0.5) * count, cell(y)?])),
        ),
        _ => (
            "grid",
            "[a {number} by {number} grid of {size} {adjective} {front} {nouns}|a {digits}x{digits} grid of {size} {adjective} {front} {nouns}|\
              {size} {adjective} {front} {nouns} in a {number} by {number} grid|{number} rows of {number} {size} {adjective} {front} {nouns}|{number} rows and {number} columns of {size} {adjective} {front} {nouns}|{digits} x {digits} {size} {adjective} {front} {nouns}|{size} {adjective} {front} {nouns} [arranged|laid out] {number} by {number}|a {number} by {number} [array|matrix] of {size} {adjective} {front} {nouns}]",
            format!("fract(uv * {n}) - vec2<f32>(0.5, 0.5)"),
            Box::new(move |View { uv: [x, y], .. }| Some([cell(x)?, cell(y)?])),
        ),
    };
    slots.phrase("thing", thing);
    slots.phrase("it", "[them|all of them|each of them]");
    Trait {
        modifier: Some(modifier),
        phrase: "",
        code,
        timed: false,
        rule,
    }
}

/// The nouns of a shape as alternatives, perhaps without those of something filled.
fn nouns(variant: &Variant, plural: bool, hollow: bool) -> String {
    let one = |noun: &&str| {
        let (head, rest) = noun.split_once('*').unwrap_or((noun, ""));
        let ending = match head {
            _ if !plural => "",
            _ if head.ends_with("half") => return format!("{}ves{rest}", &head[..head.len() - 1]),
            _ if head.ends_with("leaf") => return format!("{}ves{rest}", &head[..head.len() - 1]),
            _ if head.ends_with(['s', 'x', 'h']) => "es",
            _ => "s",
        };
        format!("{head}{ending}{rest}")
    };
    let is_filled = |noun: &str| noun.contains("filled") || noun.contains("solid");
    let nouns = variant.nouns.iter();
    let nouns = nouns.filter(|noun| !hollow || !is_filled(noun));
    let nouns: Vec<String> = nouns.map(one).collect();
    // What everybody says, and what some say.
    let usual = nouns.first().map_or("", String::as_str);
    format!("[{usual}|[{}]]", nouns.join("|"))
}

fn still() -> Trait<TimeRule> {
    Trait {
        modifier: None,
        phrase: "",
        code: String::new(),
        timed: false,
        rule: Box::new(|_| 0.0),
    }
}

/// How the shape is turned.
fn turn(slots: &mut Slots, sampler: &mut Sampler) -> Trait<TimeRule> {
    match sampler.below(24) {
        0 | 1 => {
            let degrees = *sampler.pick(&[10, 15, 20, 30, 45, 60]);
            slots.text("degrees", degrees.to_string());
            Trait {
                modifier: Some("rotated"),
                phrase: "[rotated by {degrees} degrees|turned {degrees} degrees clockwise|tilted by {degrees} degrees|rotated {degrees}°|at an angle of {degrees} degrees|turned by {degrees} deg|tilted {degrees}°]",
                code: format!("radians({degrees}.0)"),
                timed: false,
                rule: Box::new(move |_| f64::from(degrees).to_radians()),
            }
        }
        // As the hand-written programs turn: counterclockwise, where nothing is said.
        2 | 3 => Trait {
            modifier: Some("spinning"),
            phrase: "[rotating {speed}|spinning {speed}|rotating counterclockwise {speed}|turning around its center {speed}|that rotates {speed}|that spins {speed}|that keeps turning {speed}|turning all the time {speed}|that never stops spinning {speed}|spinning counter-clockwise {speed}]",
            code: "-time".into(),
            timed: true,
            rule: Box::new(|time| -time),
        },
        4 => Trait {
            modifier: Some("spinning-clockwise"),
            phrase: "[rotating clockwise {speed}|spinning clockwise {speed}|turning clockwise {speed}]",
            code: "time".into(),
            timed: true,
            rule: Box::new(|time| time),
        },
        5 => Trait {
            modifier: Some("rocking"),
            phrase: "[rocking back and forth {speed}|tilting to and fro {speed}|rocking from side to side {speed}|wobbling {speed}]",
            code: "0.5 * sin(time)".into(),
            timed: true,
            rule: Box::new(|time| time.sin() / 2.0),
        },
        _ => still(),
    }
}

const SOFT: &str = "[with soft edges|with a soft edge|with blurry edges|with feathered edges|with a blurred border|that is soft at the edge|fading out at the edge]";

/// The shapes that are thick enough for a soft edge within them.
const SOLID: [&str; 15] = [
    "circle",
    "square",
    "diamond",
    "rectangle",
    "triangle",
    "pentagon",
    "hexagon",
    "octagon",
    "polygon",
    "ellipse",
    "rounded-rectangle",
    "capsule",
    "semicircle",
    "heart",
    "squircle",
];

/// How the edge looks.
fn style(shape: &Shape, sampler: &mut Sampler) -> Trait<EdgeRule> {
    // It is an outline already.
    let is_line = ["ring", "frame"].contains(&shape.name);
    let (modifier, phrase, code, rule): (_, _, _, EdgeRule) = match sampler.below(30) {
        0 | 1 if shape.size > 0.2 && !is_line => (
            Some("outline"),
            "[just the outline|only the outline|drawn as an outline|as an outline|outline only|not filled|unfilled|only its edge|with nothing inside|without a filling|just its contour]",
            "step(abs(d), 0.02)",
            |d| below(d.abs() - 0.02),
        ),
        2 | 3 if SOLID.contains(&shape.name) => (
            Some("soft"),
            SOFT,
            "(1.0 - smoothstep(-0.1, 0.0, d))",
            |d| {
                let s = ((d + 0.1) * 10.0).clamp(0.0, 1.0);
                Some(1.0 - s * s * (3.0 - 2.0 * s))
            },
        ),
        2 | 3 => (
            Some("soft"),
            SOFT,
            "(1.0 - smoothstep(-0.05, 0.05, d))",
            |d| {
                let s = ((d + 0.05) * 10.0).clamp(0.0, 1.0);
                Some(1.0 - s * s * (3.0 - 2.0 * s))
            },
        ),
        4 | 5 => (
            Some("glow"),
            "[glowing|glowing softly|with a glow|with a glow around it|with a soft halo|that glows|with an outer glow|with a soft glow]",
            "exp(max(d, 0.0) * -10.0)",
            |d| Some((-10.0 * d.max(0.0)).exp()),
        ),
        6 => (
            Some("see-through"),
            "[half transparent|with 50% opacity|with an opacity of 0.5|at half opacity|with alpha 0.5|50% see-through]",
            "0.5 * step(d, 0.0)",
            |d| below(d).map(|share| share / 2.0),
        ),
        _ => (None, "", "step(d, 0.0)", below),
    };
    Trait {
        modifier,
        phrase,
        code: code.into(),
        timed: false,
        rule,
    }
}

/// When the shape is there.
fn visible(sampler: &mut Sampler) -> Trait<fn(f64) -> f64> {
    let (modifier, phrase, code, timed, rule): (_, _, _, _, fn(f64) -> f64) = match sampler
        .below(24)
    {
        0 => (
            Some("blinking"),
            "[blinking {speed}|flashing {speed}|flashing on and off {speed}|appearing and disappearing {speed}|that blinks {speed}|switching on and off {speed}]",
            " * step(fract(time), 0.5)",
            true,
            // A second long, the first half of it there.
            |time| {
                if time.rem_euclid(1.0) < 0.5 + EDGE {
                    1.0
                } else {
                    0.0
                }
            },
        ),
        _ => (None, "", "", false, |_| 1.0),
    };
    Trait {
        modifier,
        phrase,
        code: code.into(),
        timed,
        rule,
    }
}

/// `fill` with a border of another color along the inner side of the edge.
fn bordered(
    fill: Paint,
    colors: &[&Color],
    level: Arc<impl Fn(View) -> Option<f64> + Send + Sync + 'static>,
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> Paint {
    let border = Color::sample_other_than(colors, sampler);
    slots.value("border", border.ways);
    let rgb = border.rgb.map(f64::from);
    let rule = fill.rule;
    Paint {
        modifier: fill.modifier,
        code: format!("mix({}, {}, step(d, -0.03))", border.code, fill.code),
        timed: fill.timed,
        rule: Box::new(move |view| {
            if below(level(view)? + 0.03)? > 0.5 {
                rule(view)
            } else {
                Some(rgb)
            }
        }),
    }
}
