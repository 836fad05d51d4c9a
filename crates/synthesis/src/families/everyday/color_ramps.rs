//! Gradients of several told colors, and colors and grays computed from the place.

use std::f64::consts::TAU;

use super::pictures::{counted, odd, rgb, tell_count, two_colors};
use crate::code::float;
use crate::color::Color;
use crate::families::effects::{Rgb, blend};
use crate::families::layers::{Roles, below, part};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let gradient = |name, sample: fn(&mut Sampler) -> Task| Family::new("gradients", name, sample);
    let pattern = |name, sample: fn(&mut Sampler) -> Task| Family::new("patterns", name, sample);
    vec![
        gradient("even-color-stops", even_stops),
        gradient("mirrored-three-colors", mirrored_three),
        gradient("back-and-forth-gradient", back_and_forth),
        gradient("repeated-vertical-gradient", repeated_down),
        gradient("glow-from-side", glow_from_side),
        gradient("channels-by-place", channels),
        gradient("gray-by-place-formula", gray_formula),
        gradient("color-brightness-by-place", brightness),
        gradient("closed-conic-gradient", closed_conic),
        gradient("gradient-in-each-cell", gradient_cells),
        pattern("pattern-in-gradient-colors", pattern_in_gradient),
        pattern("two-patterns-in-halves", two_patterns),
    ]
}

const NAMES: [&str; 5] = ["color", "color2", "color3", "color4", "color5"];

/// Two to five colors in the slots `color`, `color2` and so on; `list` and `arrows` name them in order, `many` says how many.
pub(super) fn palette(number: usize, slots: &mut Slots, sampler: &mut Sampler) -> Vec<Color> {
    let mut colors: Vec<Color> = Vec::new();
    for name in NAMES.into_iter().take(number) {
        let others: Vec<&Color> = colors.iter().collect();
        let color = Color::sample_other_than(&others, sampler);
        slots.value(name, color.ways.clone());
        colors.push(color);
    }
    let (list, arrows) = match number {
        2 => (
            "[{color} and {color2}|{color}, {color2}]",
            "{color} -> {color2}",
        ),
        3 => (
            "[{color}, {color2} and {color3}|{color}, {color2}, {color3}]",
            "{color} -> {color2} -> {color3}",
        ),
        4 => (
            "[{color}, {color2}, {color3} and {color4}|{color}, {color2}, {color3}, {color4}]",
            "{color} -> {color2} -> {color3} -> {color4}",
        ),
        _ => (
            "[{color}, {color2}, {color3}, {color4} and {color5}|{color}, {color2}, {color3}, {color4}, {color5}]",
            "{color} -> {color2} -> {color3} -> {color4} -> {color5}",
        ),
    };
    slots.phrase("list", list);
    slots.phrase("arrows", arrows);
    slots.value("many", words::count(number as i64));
    colors
}

/// Columns and rows in the slots `n` and `m`, together `grid`.
pub(super) fn grid_of(choices: &[i64], slots: &mut Slots, sampler: &mut Sampler) -> [f64; 2] {
    let n = counted(["n", "n#"], choices, slots, sampler);
    let m = if sampler.chance(0.5) {
        tell_count(["m", "m#"], n as i64, slots);
        n
    } else {
        counted(["m", "m#"], choices, slots, sampler)
    };
    slots.phrase(
        "grid",
        if n == m {
            "[{n} rows and {n} columns|{n#} by {n#}|{n#} x {n#}|{n} columns and {n} rows]"
        } else {
            "[{n} columns and {m} rows|{m} rows and {n} columns]"
        },
    );
    [n, m]
}

/// The statement of the place in cells.
pub(super) fn place([n, m]: [f64; 2]) -> String {
    if n == m {
        format!("let p = uv * {};", float(n))
    } else {
        format!("let p = uv * vec2<f32>({}, {});", float(n), float(m))
    }
}

/// Statements that compute `color` from `t`, which is a whole number at each color.
fn ramp(colors: &[&Color]) -> String {
    let codes: Vec<&str> = colors.iter().map(|color| color.code.as_str()).collect();
    let mut lines = String::new();
    for (at, pair) in codes.windows(2).enumerate() {
        lines += &match at {
            0 => format!("var color = mix({}, {}, saturate(t));", pair[0], pair[1]),
            _ => format!(
                "\ncolor = mix(color, {}, saturate(t - {}));",
                pair[1],
                float(at as f64)
            ),
        };
    }
    lines
}

/// The color at `t`, where the colors are at the whole numbers.
fn along(colors: &[Rgb], t: f64) -> Option<Rgb> {
    let at = (t.max(0.0).floor() as usize).min(colors.len().checked_sub(2)?);
    let share = (t - at as f64).clamp(0.0, 1.0);
    Some(blend(*colors.get(at)?, *colors.get(at + 1)?, share))
}

/// A way over the screen.
struct Way {
    modifier: &'static str,
    /// What `WAY`, `START` and `END` stand for.
    told: [&'static str; 3],
    /// Whether it goes against the share.
    backward: bool,
    code: &'static str,
    rule: fn([f64; 2]) -> f64,
}

const fn way(
    modifier: &'static str,
    told: [&'static str; 3],
    backward: bool,
    code: &'static str,
    rule: fn([f64; 2]) -> f64,
) -> Way {
    Way {
        modifier,
        told,
        backward,
        code,
        rule,
    }
}

const WAYS: [Way; 8] = [
    way(
        "right-to-left",
        [
            "from right to left",
            "[on the right|at the right edge]",
            "[on the left|at the left edge]",
        ],
        true,
        "uv.x",
        |[x, _]| x,
    ),
    way(
        "bottom-to-top",
        [
            "from bottom to top",
            "[at the bottom|at the bottom edge]",
            "[at the top|at the top edge]",
        ],
        true,
        "uv.y",
        |[_, y]| y,
    ),
    way(
        "top-right-to-bottom-left",
        [
            "from the top right corner to the bottom left corner",
            "in the top right corner",
            "in the bottom left corner",
        ],
        true,
        "(uv.x - uv.y + 1.0) * 0.5",
        |[x, y]| x.midpoint(1.0 - y),
    ),
    way(
        "bottom-left-to-top-right",
        [
            "from the bottom left corner to the top right corner",
            "in the bottom left corner",
            "in the top right corner",
        ],
        false,
        "(uv.x - uv.y + 1.0) * 0.5",
        |[x, y]| x.midpoint(1.0 - y),
    ),
    way(
        "left-to-right",
        [
            "from left to right",
            "[on the left|at the left edge]",
            "[on the right|at the right edge]",
        ],
        false,
        "uv.x",
        |[x, _]| x,
    ),
    way(
        "top-to-bottom",
        [
            "from top to bottom",
            "[at the top|at the top edge]",
            "[at the bottom|at the bottom edge]",
        ],
        false,
        "uv.y",
        |[_, y]| y,
    ),
    way(
        "top-left-to-bottom-right",
        [
            "from the top left corner to the bottom right corner",
            "in the top left corner",
            "in the bottom right corner",
        ],
        false,
        "(uv.x + uv.y) * 0.5",
        |[x, y]| x.midpoint(y),
    ),
    way(
        "outward",
        ["from the center outward", "in the center", "at the edges"],
        false,
        "saturate(distance(uv, vec2<f32>(0.5, 0.5)) * 2.0)",
        |[x, y]| ((x - 0.5).hypot(y - 0.5) * 2.0).min(1.0),
    ),
];

const STOPS: &str = "[a gradient WAY in the {many} colors {list}|a {many}-color gradient WAY: {list}|{list} blended WAY|a smooth gradient WAY through {list}|a color ramp WAY with {many} even stops, {list}|{list} as a gradient WAY|\
    a blend of {list} in this order WAY|a linear mix WAY of {many} colors, first {list} last|{many} evenly spaced color stops WAY, namely {list}|{list} fading into each other WAY|a smooth transition WAY, {arrows}|\
    ¶gradient WAY: {arrows}|¶{many} colors WAY, blended: {list}|¶the colors go WAY: {list}, [evenly spaced|same distance between them], all blended|¶[I want|make|I need] a gradient with {many} colors WAY. in order they are {list}|\
    ¶{color} is START. then [going|moving] WAY come the others, {list} in total, evenly blended|¶how do I blend {many} colors WAY? mine are {list}, evenly spaced|¶{list}, WAY, soft transitions between neighbors|\
    ¶stops: {list}. direction: WAY. spacing: even|¶I have {many} colors, {list}. [spread|lay] them evenly WAY and let them run into each other|¶START it begins with {color}, and WAY it passes all of {list} until END|\
    ¶css gradient WAY with the stops {list}|¶can you fade {list} one into the next WAY, no hard edges|¶background for my app: {many} stop gradient WAY, {list}]";

fn even_stops(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let number = 3 + sampler.below(3);
    let colors = palette(number, &mut slots, sampler);
    // Three colors in the usual directions are the gradients of three colors.
    let way = &WAYS[if number == 3 {
        sampler.below(4)
    } else {
        sampler.below(WAYS.len())
    }];
    let mut ordered: Vec<&Color> = colors.iter().collect();
    if way.backward {
        ordered.reverse();
    }
    let all: Vec<Rgb> = ordered.iter().map(|color| rgb(color)).collect();
    let last = number as f64 - 1.0;
    let [told, start, end] = way.told;
    let rule = way.rule;
    picture(
        vec![way.modifier],
        STOPS
            .replace("WAY", told)
            .replace("START", start)
            .replace("END", end),
        slots,
        &format!(
            "let t = {} * {};\n{}",
            way.code,
            float(last),
            ramp(&ordered)
        ),
        move |uv| along(&all, rule(uv) * last),
    )
}

const MIRRORED: &str = "[a mirrored AXIS gradient with {color} BOTH, then {color2}, and {color3} in the center|a AXIS gradient {color}, {color2}, {color3}, {color2}, {color}|{color} BOTH going over {color2} to {color3} in the middle|\
    {color3} in the center, {color2} halfway out and {color} BOTH, blended, AXIS|a symmetric AXIS gradient of three colors: {color3} in the middle, {color2} around it, {color} BOTH|a AXIS gradient from {color} via {color2} to {color3} in the center and back again|\
    a soft {color3} line through the center that turns {color2} and then {color} BOTH|\
    ¶AXIS, mirrored, {color} -> {color2} -> {color3} -> {color2} -> {color}|¶{color} BOTH, {color3} in the center, and {color2} halfway between. smooth AXIS gradient|¶[I want|make] a AXIS gradient that is the same from both sides. outside {color}, then {color2}, in the center {color3}|\
    ¶how do I mirror a three color gradient? AXIS, {color} BOTH, then {color2}, the center {color3}|¶center: {color3}. halfway: {color2}. BOTH: {color}. AXIS gradient, symmetric|¶start with {color}, go over {color2} to {color3} in the center, then all the way back, AXIS|\
    ¶a AXIS blend, and it must look the same if I flip it: {color} BOTH, {color2} further in, {color3} in the middle|¶like a tube: {color3} on the center line, {color2} beside it, {color} BOTH, AXIS and smooth]";

fn mirrored_three(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = palette(3, &mut slots, sampler);
    let (axis, both, name, at) = *sampler.pick(&[
        (
            "horizontal",
            "[at the left and right edges|on the left and on the right]",
            "x",
            0,
        ),
        (
            "vertical",
            "[at the top and bottom|at the top and at the bottom]",
            "y",
            1,
        ),
    ]);
    let all: Vec<Rgb> = colors.iter().map(rgb).collect();
    let ordered: Vec<&Color> = colors.iter().collect();
    picture(
        vec![axis],
        MIRRORED.replace("AXIS", axis).replace("BOTH", both),
        slots,
        &format!(
            "let t = (1.0 - abs(uv.{name} * 2.0 - 1.0)) * 2.0;\n{}",
            ramp(&ordered)
        ),
        move |uv| {
            along(
                &all,
                if uv[at] < 0.5 {
                    uv[at] * 4.0
                } else {
                    4.0 - uv[at] * 4.0
                },
            )
        },
    )
}

const BACK_AND_FORTH: &str = "[a AXIS gradient from {color} to {color2} and back, {n} times|{n} times {color} to {color2} and back again WAY|a AXIS gradient that goes back and forth between {color} and {color2} {n} times|\
    {n} soft {color2} bands on {color}, a linear AXIS gradient there and back|a triangle wave WAY between {color} and {color2}, {n} periods|a AXIS zigzag gradient, {color} to {color2} and back {n} times|{n} repeats of a mirrored AXIS gradient {color}, {color2}, {color}|\
    ¶fade {color} -> {color2} -> {color}, {n} times WAY|¶[I want|make] a gradient WAY that swings between {color} and {color2}. it does so {n} times and starts with {color}|¶{n}x there and back: {color} to {color2} to {color}, AXIS, no jumps|\
    ¶how do I let a gradient go back and forth {n} times? WAY, from {color} to {color2} and back|¶ping-pong gradient WAY, {n} periods, {color} at the ends of each, {color2} in between|¶1 - abs(fract(uv.COORD * {n#}) * 2 - 1) mixes {color} and {color2}|\
    ¶cut the screen into {n} equal AXIS parts. each one fades from {color} to {color2} in its middle and back to {color}|¶a repeating gradient without hard edges, {n} times WAY: {color}, {color2}, {color}, linear]";

fn back_and_forth(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = counted(
        ["n", "n#"],
        &[2, 3, 4, 5, 6, 8, 10, 12],
        &mut slots,
        sampler,
    );
    let (axis, told, name, at) = *sampler.pick(&[
        (
            "horizontal",
            "[from left to right|across the width]",
            "x",
            0,
        ),
        ("vertical", "[from top to bottom|over the height]", "y", 1),
    ]);
    two_colors(
        Roles::Pair,
        (
            vec![axis],
            BACK_AND_FORTH
                .replace("AXIS", axis)
                .replace("WAY", told)
                .replace("COORD", name),
            slots,
        ),
        &format!(
            "let t = 1.0 - abs(fract(uv.{name} * {}) * 2.0 - 1.0);",
            float(n)
        ),
        move |uv| {
            let t = (uv[at] * n).rem_euclid(1.0) * 2.0;
            Some(t.min(2.0 - t))
        },
        sampler,
    )
}

const REPEATED: &str = "[a vertical gradient from {color} to {color2}, repeated {n} times with hard jumps|{n} vertical gradients from {color} to {color2} on top of each other|a top to bottom gradient from {color} to {color2}, {n} times in a row|{n} repeats of a vertical {color} to {color2} gradient|\
    a sawtooth gradient along y, {n} times from {color} to {color2}|fract(uv.y * {n#}) as a blend from {color} to {color2}|{n} level strips, each a gradient from {color} at its top to {color2} at its bottom|a {color} to {color2} gradient repeated {n} times down the screen|\
    ¶mix({color}, {color2}, fract(uv.y * {n#}))|¶repeat the gradient from {color} (top) to {color2} (bottom) {n} times down the screen|¶[I want|make|draw] {n} rows, and in each row a gradient from {color} at the top to {color2} at the bottom|\
    ¶how do I repeat a vertical gradient {n} times? from {color} to {color2}, then it jumps back|¶{n}x gradient, top to bottom, {color} -> {color2}, sawtooth|¶cut the screen into {n} rows. every row blends from {color} at its top edge to {color2} at its bottom edge|\
    ¶like {n} [shelves|blinds|roof tiles] one below the other: each goes from {color} at its top to {color2} at its bottom, then starts again|¶the fractional part of y times {n} is the blend, 0 is {color} and 1 is {color2}]";

fn repeated_down(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = counted(
        ["n", "n#"],
        &[2, 3, 4, 5, 6, 8, 10, 12],
        &mut slots,
        sampler,
    );
    two_colors(
        Roles::Pair,
        (Vec::new(), REPEATED.to_owned(), slots),
        &format!("let t = fract(uv.y * {});", float(n)),
        move |[_, y]| part(y * n),
        sampler,
    )
}

const FROM_SIDE: &str = "[a round gradient around PLACE, {color} there and {color2} away from it {reach}|{color} at PLACE fading to {color2} with the distance {reach}|a radial gradient from PLACE, {color} to {color2} {reach}|a {color} glow from PLACE on {color2} {reach}|\
    a radial fade of {color} into {color2} with its center at PLACE {reach}|{color} light coming from PLACE that fades into {color2} {reach}|a circular gradient centered on PLACE, {color} inside, {color2} outside {reach}|\
    ¶PLACE is {color}, and the further away from it, the more {color2} {reach}|¶radial gradient. center: PLACE. {color} to {color2} {reach}|¶[I want|make|draw] a glow at PLACE. it is {color} and fades into {color2} {reach}|\
    ¶the center of my round gradient is PLACE, not the middle. {color} first, then {color2} {reach}|¶how do I put a radial gradient at PLACE? from {color} to {color2} {reach}|¶like a lamp at PLACE: {color} near it, {color2} far away, smooth {reach}|\
    ¶measure the distance to PLACE. 0 is {color}, farther is {color2}, linear {reach}|¶{color} -> {color2}, radial, starting at PLACE {reach}]";

fn glow_from_side(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (modifier, told, x, y) = *sampler.pick(&[
        ("top-right", "the [top|upper] right corner", 1.0, 0.0),
        ("bottom-left", "the [bottom|lower] left corner", 0.0, 1.0),
        ("bottom-right", "the [bottom|lower] right corner", 1.0, 1.0),
        ("top-middle", "the middle of the top edge", 0.5, 0.0),
        ("bottom-middle", "the middle of the bottom edge", 0.5, 1.0),
        ("left-middle", "the middle of the left edge", 0.0, 0.5),
        ("right-middle", "the middle of the right edge", 1.0, 0.5),
        ("top-left", "the [top|upper] left corner", 0.0, 0.0),
    ]);
    let mut modifiers = vec![modifier];
    let radius = if sampler.chance(0.5) {
        slots.phrase("reach", "");
        1.0
    } else {
        modifiers.push("reach");
        let radius = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
        slots.value("r", words::decimal(radius));
        slots.phrase("reach", "[, radius {r}|, over a distance of {r}|, ending at radius {r}|(radius {r})|, it ends {r} away]");
        radius
    };
    let distance = format!("distance(uv, vec2<f32>({}, {}))", float(x), float(y));
    let share = if radius == 1.0 {
        distance
    } else {
        format!("{distance} / {}", float(radius))
    };
    two_colors(
        Roles::Pair,
        (modifiers, FROM_SIDE.replace("PLACE", told), slots),
        &format!("let t = saturate({share});"),
        move |uv| Some(((uv[0] - x).hypot(uv[1] - y) / radius).min(1.0)),
        sampler,
    )
}

/// What a channel, `^`, is: as a thing, as a sentence, as a formula, in the program, and its value.
type Channel = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn([f64; 2]) -> f64,
);

const CHANNELS: [Channel; 9] = [
    (
        "[no ^|zero ^]",
        "[there is no ^|^ is 0|^ stays at zero]",
        "0",
        "0.0",
        |_| 0.0,
    ),
    (
        "[half ^|^ at one half]",
        "[^ is 0.5|^ is always one half|^ is at half everywhere]",
        "0.5",
        "0.5",
        |_| 0.5,
    ),
    (
        "[full ^|^ at one]",
        "[^ is 1|^ is always full|^ is at full everywhere]",
        "1",
        "1.0",
        |_| 1.0,
    ),
    (
        "[^ growing to the right|^ rising from left to right|^ equal to x]",
        "[^ grows from left to right|^ is x|^ goes from 0 at the left to 1 at the right]",
        "[x|uv.x]",
        "uv.x",
        |[x, _]| x,
    ),
    (
        "[^ growing downward|^ rising from top to bottom|^ equal to y]",
        "[^ grows from top to bottom|^ is y|^ goes from 0 at the top to 1 at the bottom]",
        "[y|uv.y]",
        "uv.y",
        |[_, y]| y,
    ),
    (
        "[^ growing to the left|^ falling from left to right|^ equal to 1 - x]",
        "[^ grows from right to left|^ is 1 - x|^ goes from 1 at the left to 0 at the right]",
        "[1 - x|1 - uv.x]",
        "1.0 - uv.x",
        |[x, _]| 1.0 - x,
    ),
    (
        "[^ growing upward|^ rising from bottom to top|^ equal to 1 - y]",
        "[^ grows from bottom to top|^ is 1 - y|^ goes from 1 at the top to 0 at the bottom]",
        "[1 - y|1 - uv.y]",
        "1.0 - uv.y",
        |[_, y]| 1.0 - y,
    ),
    (
        "[^ equal to x times y|^ as the product of x and y]",
        "[^ is x times y|^ is the product of x and y]",
        "[x * y|uv.x * uv.y]",
        "uv.x * uv.y",
        |[x, y]| x * y,
    ),
    (
        "[^ equal to the average of x and y|^ as the mean of x and y]",
        "[^ is the average of x and y|^ is half of x + y]",
        "[(x + y) / 2|(uv.x + uv.y) * 0.5]",
        "(uv.x + uv.y) * 0.5",
        |[x, y]| x.midpoint(y),
    ),
];

fn channels(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let varying = sampler.below(3);
    let names = [
        ("red", ["r", "r is", "r ="]),
        ("green", ["g", "g is", "g ="]),
        ("blue", ["b", "b is", "b ="]),
    ];
    let mut at = 0;
    let chosen = names.map(|(name, [thing, sentence, formula])| {
        let channel = &CHANNELS[if at == varying {
            3 + sampler.below(6)
        } else {
            sampler.below(9)
        }];
        at += 1;
        slots.phrase(thing, channel.0.replace('^', name));
        slots.phrase(sentence, channel.1.replace('^', name));
        slots.phrase(formula, channel.2);
        (channel.3, channel.4)
    });
    let [(r, red), (g, green), (b, blue)] = chosen;
    picture(
        Vec::new(),
        "[a color with {r}, {g} and {b}|a picture with {r}, {g} and {b}|a gradient with {r}, {g} and {b}|the color of each pixel made of {r}, {g} and {b}|a screen with {r}, {g}, {b}|vec3({r =}, {g =}, {b =}) as the color|the rgb color ({r =}, {g =}, {b =}) over the screen|\
         colors by position, {r}, {g}, {b}|a color field made of {r}, {g} and {b}|\
         ¶{r is}, {g is}, {b is}|¶r = {r =}, g = {g =}, b = {b =}|¶color each pixel by its place. {r is}, {g is} and {b is}|¶the red channel is {r =}, the green channel is {g =} and the blue channel is {b =}|¶red: {r =}. green: {g =}. blue: {b =}|\
         ¶I want to compute the color from the coordinates: {r is}, {g is}, {b is}|¶set the channels like this: {r is}, {g is}, {b is}|¶how do I show a color where {r is}, {g is} and {b is}|¶output rgb({r =}, {g =}, {b =}) with uv from 0 to 1|\
         ¶every pixel gets its color from x and y. {r is}. {g is}. {b is}|¶return vec4({r =}, {g =}, {b =}, 1)]"
            .into(),
        slots,
        &format!("let color = vec3<f32>({r}, {g}, {b});"),
        move |uv| Some([red(uv), green(uv), blue(uv)]),
    )
}

/// A gray: its modifier, a thing, a formula, the program and the value.
type Formula = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn([f64; 2]) -> f64,
);

const FORMULAS: [Formula; 10] = [
    (
        "product",
        "[the product of x and y|x times y|x multiplied by y]",
        "[x * y|uv.x * uv.y]",
        "uv.x * uv.y",
        |[x, y]| x * y,
    ),
    (
        "average",
        "[the average of x and y|the mean of x and y|half the sum of x and y]",
        "[(x + y) / 2|(uv.x + uv.y) / 2]",
        "(uv.x + uv.y) * 0.5",
        |[x, y]| x.midpoint(y),
    ),
    (
        "one-minus-x",
        "[one minus x|x inverted|the opposite of x, 1 - x]",
        "[1 - x|1 - uv.x]",
        "1.0 - uv.x",
        |[x, _]| 1.0 - x,
    ),
    (
        "one-minus-y",
        "[one minus y|y inverted|the opposite of y, 1 - y]",
        "[1 - y|1 - uv.y]",
        "1.0 - uv.y",
        |[_, y]| 1.0 - y,
    ),
    (
        "x-squared",
        "[x squared|the square of x|x times itself]",
        "[x * x|uv.x * uv.x|x^2]",
        "uv.x * uv.x",
        |[x, _]| x * x,
    ),
    (
        "y-squared",
        "[y squared|the square of y|y times itself]",
        "[y * y|uv.y * uv.y|y^2]",
        "uv.y * uv.y",
        |[_, y]| y * y,
    ),
    (
        "greater",
        "[the greater of x and y|the maximum of x and y|the larger coordinate of x and y]",
        "[max(x, y)|max(uv.x, uv.y)]",
        "max(uv.x, uv.y)",
        |[x, y]| x.max(y),
    ),
    (
        "less",
        "[the smaller of x and y|the minimum of x and y|the lesser coordinate of x and y]",
        "[min(x, y)|min(uv.x, uv.y)]",
        "min(uv.x, uv.y)",
        |[x, y]| x.min(y),
    ),
    (
        "difference",
        "[the absolute difference of x and y|how far x and y are apart|the distance between x and y as numbers]",
        "[abs(x - y)|abs(uv.x - uv.y)]",
        "abs(uv.x - uv.y)",
        |[x, y]| (x - y).abs(),
    ),
    (
        "square-root",
        "[the square root of x|the root of x]",
        "[sqrt(x)|sqrt(uv.x)]",
        "sqrt(uv.x)",
        |[x, _]| x.sqrt(),
    ),
];

fn gray_formula(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (modifier, thing, formula, code, rule) = *sampler.pick(&FORMULAS);
    slots.phrase("what", thing);
    slots.phrase("formula", formula);
    picture(
        vec![modifier],
        "[{what} as gray|a gray picture of {what}|gray equal to {what}|{what} as brightness|{what} in shades of gray|a grayscale picture in which the brightness is {what}|{formula} as a gray value|a gray gradient that shows {formula}|vec3({formula}) as the color|\
         ¶brightness = {formula}|¶the gray of a pixel is {what}|¶show {what} as gray|¶gray = {formula}, no colors|¶color = vec3({formula})|¶the brightness of each pixel should be {what}, 0 is black and 1 is white|\
         ¶how do I show {what} as a gray value|¶take {what} and use it for red, green and blue|¶[plot|visualize|display] {formula} in gray over the screen|¶I want to see {what} as a gray picture, x goes right and y goes down, both 0 to 1|\
         ¶every pixel is gray, namely {formula}|¶r = g = b = {formula}|¶for x and y from 0 to 1 paint {what} in gray]"
            .into(),
        slots,
        &format!("let gray = {code};\nlet color = vec3<f32>(gray);"),
        move |uv| Some([rule(uv); 3]),
    )
}

const BRIGHTNESS: &str = "[{color} that gets brighter WAY, from black to full|{color} with a brightness that grows WAY from 0 to 1|black FROM that becomes {color} TO|{color} times COORD|a screen of {color} that is black FROM and full TO|{color} getting darker toward black FROM|\
    {color} fading to black FROM|{color} fading out to black FROM|shades of {color}, black FROM and pure TO|{color} dimmed to black FROM|a dark to bright ramp of {color}, dark FROM|\
    ¶{color} * COORD|¶multiply {color} by COORD|¶the whole screen is {color}, but it fades to black FROM|¶all shades of {color} WAY, from black to full brightness|¶[I want|make] {color} get brighter WAY. FROM it is black|¶brightness of {color}: 0 FROM, 1 TO|\
    ¶how do I make {color} fade to black FROM|¶only {color}, and its brightness goes from 0 to 1 WAY|¶{color} TO, and it becomes darker and darker until it is black FROM]";

fn brightness(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample_other_than(&[&Color::exactly("black")], sampler);
    slots.value("color", color.ways.clone());
    let (modifier, told, from, to, coordinate, code, rule): (
        _,
        _,
        _,
        _,
        _,
        _,
        fn([f64; 2]) -> f64,
    ) = match sampler.below(4) {
        0 => (
            "to-the-right",
            "from left to right",
            "on the left",
            "on the right",
            "[x|uv.x]",
            "uv.x",
            |[x, _]| x,
        ),
        1 => (
            "to-the-left",
            "from right to left",
            "on the right",
            "on the left",
            "[(1 - x)|(1 - uv.x)]",
            "(1.0 - uv.x)",
            |[x, _]| 1.0 - x,
        ),
        2 => (
            "downward",
            "from top to bottom",
            "at the top",
            "at the bottom",
            "[y|uv.y]",
            "uv.y",
            |[_, y]| y,
        ),
        _ => (
            "upward",
            "from bottom to top",
            "at the bottom",
            "at the top",
            "[(1 - y)|(1 - uv.y)]",
            "(1.0 - uv.y)",
            |[_, y]| 1.0 - y,
        ),
    };
    let full = rgb(&color);
    picture(
        vec![modifier],
        BRIGHTNESS
            .replace("WAY", told)
            .replace("FROM", from)
            .replace("TO", to)
            .replace("COORD", coordinate),
        slots,
        &format!("let base = {};\nlet color = base * {code};", color.code),
        move |uv| Some(full.map(|part| part * rule(uv))),
    )
}

const CONIC: &str = "[a conic gradient clockwise from SIDE through {list} and back to {color}|a seamless conic gradient of {list}, clockwise, {color} at SIDE|an angular gradient around the center, clockwise from SIDE: {list}, then {color} again|\
    {list} blended around the center clockwise, starting and ending with {color} at SIDE|a color wheel of {list}, clockwise from SIDE, smooth all around|a sweep gradient without a seam: from {color} at SIDE clockwise over {list} and back|\
    a smooth circle of colors around the center, {list}, clockwise, the first at SIDE|\
    ¶conic-gradient(from SIDE, clockwise: {arrows} -> {color})|¶go clockwise around the center from SIDE. the colors are {list} and then {color} again, evenly spaced and blended|¶[I want|make] a conic gradient that closes. clockwise from SIDE it goes {arrows} -> {color}|\
    ¶angular gradient, start SIDE, clockwise, stops {list}, wraps around smoothly|¶how do I make a conic gradient without a seam? colors {list}, clockwise from SIDE, back to {color}|¶like a clock: at SIDE it is {color}, clockwise it blends through {list} and comes back to {color}|\
    ¶{many} colors around the center, {list}, even angles, {color} at SIDE, clockwise, no hard edge anywhere|¶the angle decides the color. SIDE is {color}, clockwise come the others of {list}, and it ends in {color}]";

fn closed_conic(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let number = 2 + sampler.below(3);
    let colors = palette(number, &mut slots, sampler);
    let (modifier, side, code, rule): (_, _, _, fn(f64, f64) -> f64) = match sampler.below(4) {
        0 => ("from-right", "the right", "atan2(p.y, p.x)", |x, y| {
            y.atan2(x)
        }),
        1 => ("from-bottom", "the bottom", "atan2(-p.x, p.y)", |x, y| {
            (-x).atan2(y)
        }),
        2 => ("from-left", "the left", "atan2(-p.y, -p.x)", |x, y| {
            (-y).atan2(-x)
        }),
        _ => ("from-top", "the top", "atan2(p.x, -p.y)", |x, y| {
            x.atan2(-y)
        }),
    };
    let mut ordered: Vec<&Color> = colors.iter().collect();
    ordered.extend(colors.first());
    let all: Vec<Rgb> = ordered.iter().map(|color| rgb(color)).collect();
    let turn = number as f64;
    picture(
        vec![modifier],
        CONIC.replace("SIDE", side),
        slots,
        &format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = {code} / 6.2831853;\nlet t = fract(angle + 1.0) * {};\n{}",
            float(turn),
            ramp(&ordered)
        ),
        move |[x, y]| {
            let (x, y) = (x - 0.5, y - 0.5);
            if x.hypot(y) < 1e-3 {
                return None;
            }
            along(&all, (rule(x, y) / TAU).rem_euclid(1.0) * turn)
        },
    )
}

const IN_CELLS: &str = "[{grid} of tiles, each with a KIND|a grid of tiles, {grid}, each filled with a KIND|{grid} of cells with a KIND in each|a KIND repeated in every cell, {grid}|tiles with a KIND, {grid}|the screen cut into {grid} of tiles that each show a KIND|\
    a tiled gradient, {grid}: in each tile a KIND|\
    ¶divide the screen into {grid} of cells. each cell has a KIND|¶[I want|make|draw] {grid} of tiles, and every tile is a KIND|¶tile this: a KIND, {grid}|¶how do I repeat a gradient in each cell? {grid}, in every cell a KIND|¶cells: {grid}. in each: a KIND|\
    ¶like a wall of screens, {grid}, and all of them show a KIND|¶the same gradient in each cell of a grid with {grid}, a KIND|¶repeat a KIND so that there are {grid} of it]";

fn gradient_cells(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let size = grid_of(&[2, 3, 4, 5, 6, 8, 10, 12], &mut slots, sampler);
    let (modifier, kind, code, rule): (_, _, _, fn(f64, f64) -> f64) = match sampler.below(4) {
        0 => (
            "across",
            "[gradient from {color} on the left to {color2} on the right|horizontal gradient from {color} to {color2}|left to right fade from {color} to {color2}]",
            "q.x",
            |x, _| x,
        ),
        1 => (
            "down",
            "[gradient from {color} at the top to {color2} at the bottom|vertical gradient from {color} to {color2}|top to bottom fade from {color} to {color2}]",
            "q.y",
            |_, y| y,
        ),
        2 => (
            "diagonal",
            "[diagonal gradient from {color} in the top left to {color2} in the bottom right|gradient from {color} at its top left corner to {color2} at its bottom right corner]",
            "(q.x + q.y) * 0.5",
            f64::midpoint,
        ),
        _ => (
            "round",
            "[radial gradient from {color} in its center to {color2} at its edges|round glow, {color} in the middle fading to {color2} at its border|soft {color} dot that fades to {color2} at the edge of the cell]",
            "saturate(distance(q, vec2<f32>(0.5, 0.5)) * 2.0)",
            |x, y| ((x - 0.5).hypot(y - 0.5) * 2.0).min(1.0),
        ),
    };
    two_colors(
        Roles::Pair,
        (vec![modifier], IN_CELLS.replace("KIND", kind), slots),
        &format!("{}\nlet q = fract(p);\nlet t = {code};", place(size)),
        move |[x, y]| Some(rule(part(x * size[0])?, part(y * size[1])?)),
        sampler,
    )
}

/// A pattern of eight cells: its noun, whether it begins with the background, the expression of `inside`, and its share.
type Motif = (
    &'static str,
    bool,
    &'static str,
    fn([f64; 2]) -> Option<f64>,
);

fn off_center([x, y]: [f64; 2]) -> Option<[f64; 2]> {
    Some([part(x * 8.0)? - 0.5, part(y * 8.0)? - 0.5])
}

const MOTIFS: [Motif; 7] = [
    (
        "[polka dots|dots]",
        false,
        "step(length(fract(uv * 8.0) - vec2<f32>(0.5, 0.5)), 0.3)",
        |uv| off_center(uv).and_then(|[x, y]| below(x.hypot(y) - 0.3)),
    ),
    (
        "[rings|little rings]",
        false,
        "step(abs(length(fract(uv * 8.0) - vec2<f32>(0.5, 0.5)) - 0.3), 0.05)",
        |uv| off_center(uv).and_then(|[x, y]| below((x.hypot(y) - 0.3).abs() - 0.05)),
    ),
    (
        "[checkerboard squares|checks]",
        true,
        "abs(floor(uv.x * 8.0) - floor(uv.y * 8.0)) % 2.0",
        |[x, y]| Some((odd(x * 8.0)? - odd(y * 8.0)?).abs()),
    ),
    (
        "[horizontal stripes|level stripes]",
        true,
        "floor(uv.y * 8.0) % 2.0",
        |[_, y]| odd(y * 8.0),
    ),
    (
        "[vertical stripes|upright stripes]",
        true,
        "floor(uv.x * 8.0) % 2.0",
        |[x, _]| odd(x * 8.0),
    ),
    (
        "[diagonal stripes|slanted stripes]",
        true,
        "floor((uv.x + uv.y) * 8.0) % 2.0",
        |[x, y]| odd((x + y) * 8.0),
    ),
    (
        "[concentric rings|rings around the center]",
        true,
        "floor(distance(uv, vec2<f32>(0.5, 0.5)) * 16.0) % 2.0",
        |[x, y]| odd((x - 0.5).hypot(y - 0.5) * 16.0),
    ),
];

const GRADED: &str = "[NOUN in a gradient from {color} START to {color2} END on {back} {first}|NOUN on {back} that change from {color} START to {color2} END {first}|{back} with NOUN whose color goes from {color} START to {color2} END {first}|\
    NOUN, {color} START turning {color2} END, on a {back} background {first}|gradient colored NOUN on {back}, from {color} START to {color2} END {first}|NOUN filled with a gradient ({color} START, {color2} END) over {back} {first}|\
    NOUN fading from {color} START to {color2} END, {back} between them {first}|\
    ¶[I want|make|draw] NOUN on {back}. START they are {color}, END they are {color2}, smooth change {first}|¶NOUN on {back}, gradient color {color} -> {color2}, {color} START {first}|¶the background is {back}. the NOUN on it fade from {color} START to {color2} END {first}|\
    ¶how do I color NOUN with a gradient? {color} START, {color2} END, on {back} {first}|¶NOUN: {color} START to {color2} END. rest: {back} {first}|¶use a gradient from {color} START to {color2} END as the color of NOUN, everything else {back} {first}|\
    ¶like a stencil over a gradient: NOUN show {color} START and {color2} END, the rest is {back} {first}]";

fn pattern_in_gradient(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (noun, ordered, code, inside) = *sampler.pick(&MOTIFS);
    let (modifier, start, end, name, at) = *sampler.pick(&[
        ("across", "on the left", "on the right", "x", 0),
        ("down", "at the top", "at the bottom", "y", 1),
    ]);
    let first = if ordered {
        "[, {back} comes first|, starting with {back}|, beginning with {back}|, {back} first]"
    } else {
        ""
    };
    slots.phrase("first", first);
    let colors =
        crate::families::divided::several(&mut slots, ["color", "color2", "back"], sampler);
    let [from, to, ground] = colors.clone().map(|color| rgb(&color));
    let [a, b, c] = colors.map(|color| color.code);
    picture(
        vec![modifier],
        GRADED
            .replace("NOUN", noun)
            .replace("START", start)
            .replace("END", end),
        slots,
        &format!(
            "let background = {c};\nlet shape = mix({a}, {b}, uv.{name});\nlet inside = {code};\nlet color = mix(background, shape, inside);"
        ),
        move |uv| Some(blend(ground, blend(from, to, uv[at]), inside(uv)?)),
    )
}

const HALVES: &str = "[FIRST in the ONE half and SECOND in the OTHER half, {color} on {back} {first}|{color} on {back}: FIRST in the ONE half, SECOND in the OTHER half {first}|a split screen, ONE half FIRST, OTHER half SECOND, {color} on {back} {first}|\
    a ONE half with FIRST and a OTHER half with SECOND, both {color} on {back} {first}|two patterns in {color} and {back}, ONE half FIRST and OTHER half SECOND {first}|\
    ¶ONE half: FIRST. OTHER half: SECOND. {color} on {back} {first}|¶[I want|make|draw] the screen in two halves. the ONE one has FIRST, the OTHER one has SECOND, {color} on {back} {first}|¶FIRST here, SECOND there: ONE half the first, OTHER half the second, {color} on {back} {first}|\
    ¶how do I show FIRST in the ONE half and SECOND in the OTHER half, {color} on {back} {first}|¶split in the middle. ONE: FIRST, OTHER: SECOND, all {color}, background {back} {first}|¶the ONE half of the screen is covered with FIRST and the OTHER half with SECOND. they are {color}, the background is {back} {first}]";

fn two_patterns(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let at = sampler.below(MOTIFS.len());
    let (noun, ordered, code, inside) = MOTIFS[at];
    let other = (at + 1 + sampler.below(MOTIFS.len() - 1)) % MOTIFS.len();
    let (noun2, ordered2, code2, inside2) = MOTIFS[other];
    let (modifier, one, two, name, axis) = *sampler.pick(&[
        ("left-and-right", "left", "right", "x", 0),
        ("top-and-bottom", "[top|upper]", "[bottom|lower]", "y", 1),
    ]);
    let first = if ordered || ordered2 {
        "[, {back} comes first|, patterns starting with {back}|, {back} first]"
    } else {
        ""
    };
    slots.phrase("first", first);
    two_colors(
        Roles::Figure,
        (
            vec![modifier],
            HALVES
                .replace("FIRST", noun)
                .replace("SECOND", noun2)
                .replace("ONE", one)
                .replace("OTHER", two),
            slots,
        ),
        &format!(
            "let one = {code};\nlet other = {code2};\nlet inside = mix(one, other, step(0.5, uv.{name}));"
        ),
        move |uv| {
            if below(uv[axis] - 0.5)? > 0.5 {
                inside(uv)
            } else {
                inside2(uv)
            }
        },
        sampler,
    )
}
