//! Pictures that are put together from told colors: two gradients, a gradient and a flat part, channels and sums of colors,
//! gradients and figures by chance.

use super::color_ramps::{grid_of, place};
use super::pictures::{counted, rgb};
use crate::code::{float, fragment};
use crate::color::Color;
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend, clip};
use crate::families::layers::{below, part, whole};
use crate::families::noise_table::{Needs, functions, random, random_at};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family =
        |category, name, sample: fn(&mut Sampler) -> Task| Family::new(category, name, sample);
    vec![
        family("gradients", "color-picker-square", picker),
        family("gradients", "opposed-gradients-in-halves", opposed),
        family("gradients", "two-gradients-in-halves", two_gradients),
        family("gradients", "sky-over-ground", sky_over_ground),
        family("gradients", "two-glows-added", two_glows),
        family("solids", "solid-of-two-colors", of_two_colors),
        family("solids", "solid-with-exchanged-channels", exchanged),
        family("noise", "random-dither-gradient", dithered),
        family("noise", "figures-at-random-cells", at_random),
    ]
}

/// A picture by chance: the lines compute `color` with the function `random`.
fn by_chance(
    modifiers: Vec<&'static str>,
    phrase: String,
    slots: Slots,
    lines: &str,
    rule: impl Fn([f64; 2]) -> Option<Rgb> + Send + Sync + 'static,
) -> Task {
    let functions = functions(Needs::Random, 4);
    let declarations: Vec<&str> = functions.iter().map(String::as_str).collect();
    Task {
        form: Form::Picture,
        modifiers,
        phrase,
        slots,
        code: fragment(
            &declarations,
            &format!("{lines}\nreturn vec4<f32>(color, 1.0);\n"),
        ),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let [r, g, b] = rule(pixel.uv.map(f64::from))?.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}

fn picker(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample_other_than(&[&Color::exactly("white")], sampler);
    slots.value("color", color.ways.clone());
    let hue = rgb(&color);
    picture(
        Vec::new(),
        "[a color picker square for {color}, white at the top left, {color} at the top right, black along the bottom|the saturation and brightness square of a color picker for {color}|a color picker field: from white to {color} to the right, down to black at the bottom|the square of a color picker for {color}, saturation to the right, brightness upward|\
         a horizontal gradient from white to {color} that darkens to black at the bottom|a shade picker for {color}: top left white, top right {color}, the bottom edge black|the saturation-value box of {color}|\
         ¶color picker square, {color}|¶[I want|draw|make|give me] the square of a color picker. its color is {color}, to the left it gets white, to the bottom black|¶how do I draw the saturation and brightness box of a color picker for {color}|\
         ¶mix(white, {color}, uv.x) * (1 - uv.y)|¶top left: white. top right: {color}. whole bottom edge: black. blended like in a color picker|¶like in [a paint program|photoshop]: the square where one picks the shade of {color}, white left, {color} right, black below|\
         ¶a gradient from white on the left to {color} on the right, and all of it is multiplied by a gradient that is 1 at the top and 0 at the bottom|¶the bottom is black, the upper right corner {color}, the upper left corner white, a picker for shades]"
            .into(),
        slots,
        &format!(
            "let tint = mix(vec3<f32>(1.0, 1.0, 1.0), {}, uv.x);\nlet color = tint * (1.0 - uv.y);",
            color.code
        ),
        move |[x, y]| Some(blend([1.0; 3], hue, x).map(|channel| channel * (1.0 - y))),
    )
}

/// Two halves with gradients along the border between them: a modifier, words, and the coordinates along and across.
struct Halves {
    modifier: &'static str,
    /// What `ONE`, `OTHER`, `WAY`, `BACK`, `START` and `END` stand for.
    told: [&'static str; 6],
    along: &'static str,
    across: &'static str,
    rule: fn([f64; 2]) -> [f64; 2],
}

const HALVES: [Halves; 2] = [
    Halves {
        modifier: "top-and-bottom",
        told: [
            "[upper|top]",
            "[lower|bottom]",
            "[from left to right|left to right]",
            "[from right to left|right to left]",
            "on the left",
            "on the right",
        ],
        along: "uv.x",
        across: "uv.y",
        rule: |[x, y]| [x, y],
    },
    Halves {
        modifier: "left-and-right",
        told: [
            "left",
            "right",
            "[from top to bottom|top to bottom|downward]",
            "[from bottom to top|bottom to top|upward]",
            "at the top",
            "at the bottom",
        ],
        along: "uv.y",
        across: "uv.x",
        rule: |[x, y]| [y, x],
    },
];

fn told(template: &str, halves: &Halves) -> String {
    let names = ["ONE", "OTHER", "WAY", "BACK", "START", "END"];
    let pairs = names.into_iter().zip(halves.told);
    pairs.fold(template.to_owned(), |text, (name, words)| {
        text.replace(name, words)
    })
}

const OPPOSED: &str = "[a gradient from {color} to {color2} WAY in the ONE half and the same BACK in the OTHER half|two opposed gradients: ONE half {color} to {color2} WAY, OTHER half {color2} to {color} WAY|the ONE half fading from {color} to {color2} WAY, the OTHER half from {color2} to {color}|\
    two gradients in opposite directions, in the ONE half {color} to {color2} WAY, in the OTHER half reversed|a gradient from {color} START to {color2} END in the ONE half and flipped in the OTHER half|\
    ¶ONE half: {color} -> {color2} WAY. OTHER half: {color2} -> {color} WAY|¶the ONE half goes WAY from {color} to {color2}. the OTHER half does the opposite, from {color2} to {color}|¶OTHER half: {color2} START, {color} END. ONE half: {color} START, {color2} END. both blended|\
    ¶[I want|draw|make] two gradients against each other. WAY {color} to {color2} in the ONE half, BACK in the OTHER half|¶how do I run the same gradient ({color} to {color2}) WAY in the ONE half and BACK in the OTHER half|\
    ¶cut the screen in two. ONE half: gradient {color} to {color2} WAY. OTHER half: the same gradient, but reversed|¶{color} START and {color2} END in the ONE half, but {color2} START and {color} END in the OTHER half, smooth]";

fn opposed(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2"], sampler);
    let halves = sampler.pick(&HALVES);
    let [a, b] = colors.clone().map(|color| rgb(&color));
    let [first, second] = colors.map(|color| color.code);
    let rule = halves.rule;
    picture(
        vec![halves.modifier],
        told(OPPOSED, halves),
        slots,
        &format!(
            "let first = {first};\nlet second = {second};\nlet t = select({along}, 1.0 - {along}, {across} > 0.5);\nlet color = mix(first, second, t);",
            along = halves.along,
            across = halves.across
        ),
        move |uv| {
            let [along, across] = rule(uv);
            let near = below(across - 0.5)? > 0.5;
            Some(if near {
                blend(a, b, along)
            } else {
                blend(b, a, along)
            })
        },
    )
}

const TWO_GRADIENTS: &str = "[a gradient from {color} to {color2} in the ONE half and one from {color3} to {color4} in the OTHER half, both WAY|ONE half {color} to {color2}, OTHER half {color3} to {color4}, gradients WAY|two gradients WAY, {color} to {color2} in the ONE half of the screen, {color3} to {color4} in the OTHER half|\
    a screen in two halves with gradients WAY: ONE {color} to {color2}, OTHER {color3} to {color4}|the ONE half blended from {color} to {color2} and the OTHER half from {color3} to {color4}, each WAY|\
    ¶ONE half: {color} -> {color2}. OTHER half: {color3} -> {color4}. both WAY|¶OTHER half: {color3} -> {color4}. ONE half: {color} -> {color2}. direction: WAY|¶[I want|draw|make] two gradients, both WAY. the ONE half of the screen fades from {color} to {color2}, the OTHER half from {color3} to {color4}|\
    ¶cut the screen in two. in the OTHER half a gradient WAY from {color3} to {color4}, in the ONE half one from {color} to {color2}|¶how do I show two gradients at once? ONE half from {color} to {color2}, OTHER half from {color3} to {color4}, WAY|\
    ¶{color} START and {color2} END in the ONE half. {color3} START and {color4} END in the OTHER half. blend them|¶START the ONE half is {color} and the OTHER half {color3}. END they have become {color2} and {color4}, smoothly]";

fn two_gradients(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3", "color4"], sampler);
    let halves = sampler.pick(&HALVES);
    let values = colors.clone().map(|color| rgb(&color));
    let [a, b, c, d] = colors.map(|color| color.code);
    let rule = halves.rule;
    picture(
        vec![halves.modifier],
        told(TWO_GRADIENTS, halves),
        slots,
        &format!(
            "let first = mix({a}, {b}, {along});\nlet second = mix({c}, {d}, {along});\nlet color = select(first, second, {across} > 0.5);",
            along = halves.along,
            across = halves.across
        ),
        move |uv| {
            let [along, across] = rule(uv);
            let [a, b, c, d] = values;
            let near = below(across - 0.5)? > 0.5;
            Some(if near {
                blend(a, b, along)
            } else {
                blend(c, d, along)
            })
        },
    )
}

fn sky_over_ground(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3"], sampler);
    let middle = sampler.chance(0.4);
    let share = if middle {
        0.5
    } else {
        *sampler.pick(&[0.3, 0.4, 0.6, 0.7, 0.75, 0.8])
    };
    slots.value("w", words::percent(share));
    slots.phrase(
        "at",
        if middle {
            "[in the middle|at half the height|halfway down]"
        } else {
            "[at {w} from the top|{w} of the way down|{w} down the screen]"
        },
    );
    let [high, low, ground] = colors.clone().map(|color| rgb(&color));
    let [a, b, c] = colors.map(|color| color.code);
    picture(
        middle.then_some("middle").into_iter().collect(),
        "[a sky from {color} at the top to {color2} at the horizon and flat {color3} ground below, the horizon {at}|a landscape of a sky gradient, {color} at the top to {color2} at the horizon, over {color3} ground, horizon {at}|a vertical gradient from {color} to {color2} down to a horizon {at}, below it solid {color3}|\
         a {color} to {color2} sky above plain {color3} land with the horizon {at}|a simple horizon {at}: above it {color} fading down to {color2}, below it {color3}|flat {color3} below a horizon {at} and a gradient from {color} (top) to {color2} (horizon) above|\
         ¶horizon {at}. sky: {color} to {color2}. ground: {color3}|¶ground: {color3}, flat. sky: {color} at the top, {color2} at the horizon. horizon {at}|¶[I want|draw|make] a simple landscape. the horizon is {at}, below it everything is {color3}, above it the sky fades from {color} down to {color2}|\
         ¶how do I draw a sky and a ground? sky from {color} at the top to {color2} at the horizon, ground {color3}, horizon {at}|¶the ground is {color3}. the horizon is {at}. the sky is {color2} there and {color} at the very top|\
         ¶a background for my game: flat {color3} land, above it a sky that goes from {color} (top) to {color2} (horizon), the horizon {at}|¶at the top {color}, then it blends to {color2} until the horizon, {at}, and all below is solid {color3}|\
         ¶sea and sky: the water is plain {color3}, the sky goes from {color2} at the horizon up to {color} at the top. the horizon is {at}]"
            .into(),
        slots,
        &format!(
            "let sky = mix({a}, {b}, saturate(uv.y / {share}));\nlet color = select(sky, {c}, uv.y > {share});",
            share = float(share)
        ),
        move |[_, y]| {
            let is_sky = below(y - share)? > 0.5;
            Some(if is_sky {
                blend(high, low, y / share)
            } else {
                ground
            })
        },
    )
}

fn two_glows(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2"], sampler);
    let radius = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.7]);
    slots.value("r", words::decimal(radius));
    let (modifier, one, other, start, end) = *sampler.pick(&[
        (
            "side-by-side",
            "[at (0.25, 0.5)|at x = 0.25, y = 0.5]",
            "[at (0.75, 0.5)|at x = 0.75, y = 0.5]",
            [0.25, 0.5],
            [0.75, 0.5],
        ),
        (
            "corners",
            "[in the top left corner|in the upper left corner]",
            "[in the bottom right corner|in the lower right corner]",
            [0.0, 0.0],
            [1.0, 1.0],
        ),
        (
            "edges",
            "at the middle of the left edge",
            "at the middle of the right edge",
            [0.0, 0.5],
            [1.0, 0.5],
        ),
    ]);
    let [a, b] = colors.clone().map(|color| rgb(&color));
    let [first, second] = colors.map(|color| color.code);
    picture(
        vec![modifier],
        "[two glows on black that add up, {color} ONE and {color2} OTHER, each fading linearly to nothing over {r}|a {color} glow ONE and a {color2} glow OTHER on black, added, linear falloff to zero at radius {r}|two soft lights added on black: {color} ONE, {color2} OTHER, radius {r}, linear|\
         the sum of two radial fades to black of radius {r}, {color} ONE and {color2} OTHER|two lamps on a black wall, {color} ONE and {color2} OTHER, each of linear falloff with radius {r}, their light added|\
         ¶{color} glow ONE + {color2} glow OTHER, black bg, linear falloff, radius {r}, added|¶[I want|draw|make] two lights on black. one is {color}, ONE, the other {color2}, OTHER. each fades out linearly within {r}, and where they overlap they add|\
         ¶how do I add two glows? {color2} OTHER and {color} ONE, linear falloff over {r}, the rest black|¶light 1: {color}, ONE. light 2: {color2}, OTHER. radius of both: {r}, linear. black background, colors added|\
         ¶color = {color} * (1 - d1 / {r}) + {color2} * (1 - d2 / {r}), each clamped at 0, d1 to a light ONE, d2 to one OTHER|¶OTHER there is a {color2} light, ONE a {color} one. both get linearly weaker until {r} away, and I add them over black]"
            .replace("ONE", one)
            .replace("OTHER", other),
        slots,
        &format!(
            "let near = saturate(1.0 - distance(uv, vec2<f32>({}, {})) / {radius});\nlet far = saturate(1.0 - distance(uv, vec2<f32>({}, {})) / {radius});\nlet color = saturate({first} * near + {second} * far);",
            float(start[0]),
            float(start[1]),
            float(end[0]),
            float(end[1]),
            radius = float(radius)
        ),
        move |[x, y]| {
            let light = |[right, down]: [f64; 2]| {
                (1.0 - (x - right).hypot(y - down) / radius).max(0.0)
            };
            let (near, far) = (light(start), light(end));
            Some(clip([0, 1, 2].map(|at| a[at] * near + b[at] * far)))
        },
    )
}

/// A color from two: a modifier, words, a command, a formula, the program and the value of a channel.
type Pairing = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const PAIRINGS: [Pairing; 7] = [
    (
        "sum",
        "[{color} plus {color2}, clamped|the sum of {color} and {color2}, clamped to 1|{color} and {color2} added like light, at most 1]",
        "add {color} and {color2} like light and cut off at 1",
        "[min({color} + {color2}, 1)|saturate({color} + {color2})]",
        "saturate({a} + {b})",
        |a, b| (a + b).min(1.0),
    ),
    (
        "product",
        "[{color} times {color2}|{color} multiplied by {color2}|the product of {color} and {color2}]",
        "multiply {color} by {color2}, channel by channel",
        "[{color} * {color2}|vec3 {color} * vec3 {color2}]",
        "{a} * {b}",
        |a, b| a * b,
    ),
    (
        "difference",
        "[the absolute difference of {color} and {color2}|the difference between {color} and {color2} without sign]",
        "take the absolute difference of {color} and {color2} in each channel",
        "abs({color} - {color2})",
        "abs({a} - {b})",
        |a, b| (a - b).abs(),
    ),
    (
        "minus",
        "[{color} minus {color2}, clamped at 0|{color2} subtracted from {color}, not below 0]",
        "subtract {color2} from {color}, negative channels become 0",
        "[max({color} - {color2}, 0)|saturate({color} - {color2})]",
        "saturate({a} - {b})",
        |a, b| (a - b).max(0.0),
    ),
    (
        "lighter",
        "[the lighter of {color} and {color2} in each channel|the channelwise maximum of {color} and {color2}]",
        "take the greater value of {color} and {color2} in each channel",
        "max({color}, {color2})",
        "max({a}, {b})",
        f64::max,
    ),
    (
        "darker",
        "[the darker of {color} and {color2} in each channel|the channelwise minimum of {color} and {color2}]",
        "take the smaller value of {color} and {color2} in each channel",
        "min({color}, {color2})",
        "min({a}, {b})",
        f64::min,
    ),
    (
        "screen",
        "[{color} and {color2} blended with screen mode|the screen blend of {color} and {color2}]",
        "blend {color} and {color2} in screen mode",
        "1 - (1 - {color}) * (1 - {color2})",
        "1.0 - (1.0 - {a}) * (1.0 - {b})",
        |a, b| a + b - a * b,
    ),
];

fn of_two_colors(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2"], sampler);
    let (modifier, thing, command, formula, code, rule) = *sampler.pick(&PAIRINGS);
    slots.phrase("what", thing);
    slots.phrase("do", command);
    slots.phrase("formula", formula);
    let [a, b] = colors.clone().map(|color| rgb(&color));
    let [first, second] = colors.map(|color| color.code);
    let value = [0, 1, 2].map(|at: usize| rule(a[at], b[at]));
    picture(
        vec![modifier],
        "[{what}, over the whole screen|the flat color of {what}|a screen filled with {what}|a solid color: {what}|one color everywhere, {what}|a plain screen that shows {what}|\
         ¶{what}, full screen|¶{do} and fill the screen with the result|¶fill the screen with {what}|¶color = {formula} everywhere|¶[I want|I need|show me] {what}, as a flat color on every pixel|¶what color is {what}? show it on the whole screen|\
         ¶{do}. that color goes everywhere|¶return vec4({formula}, 1) for all pixels|¶every pixel: {what}|¶how do I {do}? show the result as a solid color]"
            .into(),
        slots,
        &format!(
            "let first = {first};\nlet second = {second};\nlet color = {};",
            code.replace("{a}", "first").replace("{b}", "second")
        ),
        move |_| Some(value),
    )
}

/// Other channels: a modifier, words, a command, the swizzle and the places that are read.
type Exchange = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    [usize; 3],
);

const EXCHANGES: [Exchange; 5] = [
    (
        "red-and-blue",
        "[with red and blue swapped|with its red and blue channels exchanged|in bgr order]",
        "swap the red and the blue channel",
        "bgr",
        [2, 1, 0],
    ),
    (
        "red-and-green",
        "[with red and green swapped|with its red and green channels exchanged|in grb order]",
        "swap the red and the green channel",
        "grb",
        [1, 0, 2],
    ),
    (
        "green-and-blue",
        "[with green and blue swapped|with its green and blue channels exchanged|in rbg order]",
        "swap the green and the blue channel",
        "rbg",
        [0, 2, 1],
    ),
    (
        "left-rotation",
        "[in gbr order|with the channels in the order green, blue, red]",
        "put green into red, blue into green and red into blue",
        "gbr",
        [1, 2, 0],
    ),
    (
        "right-rotation",
        "[in brg order|with the channels in the order blue, red, green]",
        "put blue into red, red into green and green into blue",
        "brg",
        [2, 0, 1],
    ),
];

fn exchanged(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let grays = ["white", "black", "gray", "silver"].map(Color::exactly);
    let [a, b, c, d] = &grays;
    let color = Color::sample_other_than(&[a, b, c, d], sampler);
    slots.value("color", color.ways.clone());
    let (modifier, thing, command, order, places) = *sampler.pick(&EXCHANGES);
    slots.phrase("how", thing);
    slots.phrase("do", command);
    slots.text("order", order);
    let own = rgb(&color);
    picture(
        vec![modifier],
        "[{color} {how}, over the whole screen|a screen in {color} {how}|the color {color} {how}, as a flat fill|a solid color, {color} {how}|a plain screen of {color} {how}|one color everywhere: {color} {how}|\
         ¶{color}.{order} as a flat color|¶take {color} and {do}. fill the screen with that|¶full screen, {color} {how}|¶[I want|show me] what {color} looks like {how}, on the whole screen|¶every pixel is {color} {how}|\
         ¶how do I {do} of a color? use {color} and fill the screen|¶return vec4({color}.{order}, 1) everywhere|¶color: {color}, but {do} first. no shapes, the whole screen]"
            .into(),
        slots,
        &format!("let base = {};\nlet color = base.{order};", color.code),
        move |_| Some(places.map(|at| own[at])),
    )
}

/// A way for chance to grow: a modifier, words, the two ends, the code and the value.
type Growth = (
    &'static str,
    [&'static str; 3],
    &'static str,
    fn([f64; 2]) -> f64,
);

const GROWTHS: [Growth; 4] = [
    (
        "to-the-right",
        [
            "from left to right",
            "[on the left|at the left edge]",
            "[on the right|at the right edge]",
        ],
        "uv.x",
        |[x, _]| x,
    ),
    (
        "downward",
        [
            "from top to bottom",
            "[at the top|at the top edge]",
            "[at the bottom|at the bottom edge]",
        ],
        "uv.y",
        |[_, y]| y,
    ),
    (
        "to-the-left",
        [
            "from right to left",
            "[on the right|at the right edge]",
            "[on the left|at the left edge]",
        ],
        "1.0 - uv.x",
        |[x, _]| 1.0 - x,
    ),
    (
        "upward",
        [
            "from bottom to top",
            "[at the bottom|at the bottom edge]",
            "[at the top|at the top edge]",
        ],
        "1.0 - uv.y",
        |[_, y]| 1.0 - y,
    ),
];

const DITHERED: &str = "[a gradient from {color} to {color2} WAY dithered with random pixels, {n#} by {n#} cells|a random dither WAY from {color} to {color2} in {n#} by {n#} cells|{n#} by {n#} cells, each randomly {color} or {color2}, the chance of {color2} growing WAY|a noisy dissolve WAY from {color} into {color2}, {n#}x{n#} blocks|\
    {color} dissolving into {color2} WAY, {n#} by {n#} random squares|a two-color gradient WAY out of random {color} and {color2} squares, {n#} by {n#}, no mixed colors|\
    ¶random dither, {color} -> {color2}, WAY, {n#}x{n#}|¶[I want|draw|make] a gradient WAY, but only with pure {color} and pure {color2}. {n#} by {n#} squares, and the chance to be {color2} rises from 0 to 1|\
    ¶{n#} by {n#} cells. START all are {color}, END all {color2}, in between chance decides, with a probability that grows linearly|¶how do I dissolve {color} into {color2} WAY with random cells? {n#} by {n#} of them|\
    ¶END it is all {color2}, START all {color}. between them random squares of both, {n#} by {n#}|¶dither: random. cells: {n#} by {n#}. from {color} (START) to {color2} (END)|¶like an old {color} wall whose paint crumbles WAY until only {color2} is left: {n#} by {n#} random squares]";

fn dithered(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2"], sampler);
    let n = counted(
        ["n", "n#"],
        &[16, 20, 24, 32, 40, 48, 50, 64],
        &mut slots,
        sampler,
    );
    let (modifier, [way, start, end], code, growth) = *sampler.pick(&GROWTHS);
    let [a, b] = colors.clone().map(|color| rgb(&color));
    let [first, second] = colors.map(|color| color.code);
    by_chance(
        vec![modifier],
        DITHERED
            .replace("WAY", way)
            .replace("START", start)
            .replace("END", end),
        slots,
        &format!(
            "let t = step(random(floor(uv * {})), {code});\nlet color = mix({first}, {second}, t);",
            float(n)
        ),
        move |uv| {
            let limit = random_at(uv.map(|side| side * n))?;
            Some(blend(a, b, below(limit - growth(uv))?))
        },
    )
}

/// A figure in a cell: several, the statement of `inside`, and how far outside a place is.
type Figure = (&'static str, &'static str, fn(f64, f64) -> f64);

const FIGURES: [Figure; 3] = [
    ("dots", "step(length(q), 0.3)", |x, y| x.hypot(y) - 0.3),
    ("squares", "step(max(abs(q.x), abs(q.y)), 0.3)", |x, y| {
        x.abs().max(y.abs()) - 0.3
    }),
    ("diamonds", "step(abs(q.x) + abs(q.y), 0.3)", |x, y| {
        (x + y).abs().max((x - y).abs()) - 0.3
    }),
];

fn at_random(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["back", "color"], sampler);
    let [n, m] = grid_of(&[5, 6, 8, 10, 12, 16, 20], &mut slots, sampler);
    let share = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8]);
    slots.value("w", words::percent(share));
    let (many, inside, outside) = *sampler.pick(&FIGURES);
    let [ground, front] = colors.clone().map(|color| rgb(&color));
    let [back, color] = colors.map(|color| color.code);
    by_chance(
        vec![many],
        "[{color} MANY on {back} in {grid}, only a random {w} of the cells have one|{grid} of {color} MANY on {back} where each is there with a chance of {w}|{color} MANY on {back}, {grid}, each cell filled with probability {w}|a {back} background with {color} MANY at a random {w} of {grid}|\
         a grid of {color} MANY with random gaps, {grid}, {w} of them are left, on {back}|randomly missing {color} MANY, {grid}, {w} present, over {back}|\
         ¶{color} MANY on {back}, {grid}, random, {w} filled|¶background {back}. {color} MANY in {grid}, but each one appears only with a chance of {w}|¶[I want|draw|make] {grid} of {color} MANY with holes in it. only {w} of them, chosen by chance, are shown. behind is {back}|\
         ¶how do I leave out MANY at random? {grid}, {color} on {back}, {w} should stay|¶roll a die for each cell ({grid}): with a chance of {w} it gets one of the {color} MANY, otherwise it stays {back}|¶MANY: {color}. density: {w}. cells: {grid}. background: {back}, placement random|\
         ¶like a punch card: {grid} of places, {w} of them randomly have {color} MANY, the card is {back}]"
            .replace("MANY", many),
        slots,
        &format!(
            "{}\nlet q = fract(p) - 0.5;\nlet inside = {inside} * step(random(floor(p)), {});\nlet color = mix({back}, {color}, inside);",
            place([n, m]),
            float(share)
        ),
        move |[x, y]| {
            let drawn = random(whole(x * n)?, whole(y * m)?);
            if below(drawn - share)? < 0.5 {
                return Some(ground);
            }
            let away = outside(part(x * n)? - 0.5, part(y * m)? - 0.5);
            Some(blend(ground, front, below(away)?))
        },
    )
}
