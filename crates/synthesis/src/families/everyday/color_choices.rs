//! Told colors by value, index or similarity as functions, and told colors combined or compared on the screen.

use super::pictures::rgb;
use crate::code::{float, indent};
use crate::color::Color;
use crate::families::effects::{Rgb, blend, luma};
use crate::families::helpers::by_component;
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Task, ValueRule};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let function = |name, sample: fn(&mut Sampler) -> Task| Family::new("color", name, sample);
    let screen = |name, sample: fn(&mut Sampler) -> Task| Family::new("solids", name, sample);
    vec![
        function("color-by-limit-function", by_limit),
        function("traffic-light-function", by_two_limits),
        function("color-between-values-function", between_values),
        function("palette-by-index-function", by_index),
        function("told-color-into-color", told_into_color),
        function("nearer-of-told-colors", nearer_of_told),
        screen("solid-blend-of-two", solid_blend),
        screen("color-beside-its-change", beside_change),
    ]
}

/// Different colors in the slots of these names.
fn colors<const N: usize>(
    names: [&'static str; N],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> Vec<Color> {
    let mut colors: Vec<Color> = Vec::new();
    for name in names {
        let others: Vec<&Color> = colors.iter().collect();
        let color = Color::sample_other_than(&others, sampler);
        slots.value(name, color.ways.clone());
        colors.push(color);
    }
    colors
}

fn function(
    modifiers: Vec<&'static str>,
    phrase: &str,
    slots: Slots,
    (signature, body): (&str, &str),
    range: (f32, f32),
    rule: ValueRule,
) -> Task {
    Task {
        form: Form::Function,
        modifiers,
        phrase: phrase.into(),
        slots,
        code: format!("fn {signature} {{\n{}}}\n", indent(body)),
        check: Check::Values { range, rule },
    }
}

const BY_LIMIT: &str = "[the color of a value: {a} below {limit} and {b} from there on|{a} for a value under {limit}, otherwise {b}|{b} for values of at least {limit} and {a} for smaller ones|a color by a value, {a} if it is less than {limit} and else {b}|\
    {b} unless the value is below {limit}, then {a}|value < {limit} ? {a} : {b}, as an rgb color|a status color of a value, {b} from {limit} up and {a} under it|\
    ¶[function|helper|fn] that returns {a} for a value below {limit} and {b} otherwise|¶fn(value: f32) -> vec3: {a} if value < {limit} else {b}|¶color by value, function: under {limit} {a}, from {limit} on {b}|\
    ¶I want values of {limit} or more in {b}, smaller ones in {a}. function from the value to the color|¶how do I choose a color by a number in a function? below {limit} it is {a}, else {b}|\
    ¶in: value. out: rgb, {b} when value >= {limit}, {a} when not. function please|¶a number goes in, a color comes out: {a} as long as it is less than {limit}, {b} after that. function|\
    ¶{b} means {limit} or more, {a} means less. write the function that colors a value like this|¶the label turns {b} when the value reaches {limit}, before it is {a}. color function of the value]";

fn by_limit(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let pair = colors(["a", "b"], &mut slots, sampler);
    let limit: f64 = *sampler.pick(&[
        0.0, 0.25, 0.3, 0.5, 0.7, 0.75, 1.0, 5.0, 10.0, 20.0, 25.0, 37.0, 50.0, 60.0, 80.0, 100.0,
    ]);
    slots.text("limit", limit.to_string());
    let ends = [rgb(&pair[0]), rgb(&pair[1])];
    let size = if limit == 0.0 { 1.0 } else { limit as f32 };
    function(
        Vec::new(),
        BY_LIMIT,
        slots,
        (
            "value_color(value: f32) -> vec3<f32>",
            &format!(
                "if value < {} {{\nreturn {};\n}}\nreturn {};",
                float(limit),
                pair[0].code,
                pair[1].code
            ),
        ),
        (limit as f32 - size, limit as f32 + size),
        Box::new(move |x| {
            let over = x[0][0] - limit;
            (over.abs() > 1e-4).then(|| ends[usize::from(over > 0.0)].to_vec())
        }),
    )
}

const BY_TWO_LIMITS: &str = "[the color of a value: {a} below {low}, {b} below {high} and {c} from there on|a color by a value, {a} under {low}, {b} from {low} to {high} and {c} above|a traffic light by value: {a} if it is less than {low}, {b} if less than {high}, otherwise {c}|\
    {c} for values of at least {high}, {b} for at least {low} and {a} for smaller ones|three status colors of a value: {a}, from {low} on {b}, from {high} on {c}|{b} between {low} and {high}, {a} below and {c} above, as a color of a value|\
    ¶[function|helper|fn] that returns {a} below {low}, {b} below {high} and {c} otherwise|¶fn(value: f32) -> vec3: {a} if value < {low}, {b} if value < {high}, else {c}|¶traffic light function: under {low} {a}, {low} to {high} {b}, over {high} {c}|\
    ¶value to color: under {low} {a}, {low} to {high} {b}, {high} and more {c}. [function|helper function]|¶how do I color a number in a function? less than {low} is {a}, at least {high} is {c}, between them {b}|\
    ¶in: value. out: rgb. {c} from {high} up, {b} from {low} up, else {a}. function please|¶the battery symbol is {a} below {low}, {b} up to {high} and {c} above. color function of the level|\
    ¶I have two limits, {low} and {high}. under both {a}, between them {b}, over both {c}. color function of one value|¶{c} is for {high} or more, {b} for {low} or more, and whatever is smaller gets {a}: function from value to color]";

fn by_two_limits(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let all = colors(["a", "b", "c"], &mut slots, sampler);
    let (low, high): (f64, f64) = *sampler.pick(&[
        (0.33, 0.66),
        (0.25, 0.75),
        (0.2, 0.5),
        (0.3, 0.7),
        (0.5, 0.8),
        (10.0, 20.0),
        (20.0, 30.0),
        (20.0, 50.0),
        (25.0, 75.0),
        (30.0, 60.0),
        (50.0, 80.0),
        (60.0, 90.0),
    ]);
    slots.text("low", low.to_string());
    slots.text("high", high.to_string());
    let parts = [0, 1, 2].map(|at: usize| rgb(&all[at]));
    function(
        Vec::new(),
        BY_TWO_LIMITS,
        slots,
        (
            "value_color(value: f32) -> vec3<f32>",
            &format!(
                "if value < {} {{\nreturn {};\n}}\nif value < {} {{\nreturn {};\n}}\nreturn {};",
                float(low),
                all[0].code,
                float(high),
                all[1].code,
                all[2].code
            ),
        ),
        (0.0, 1.5 * high as f32),
        Box::new(move |x| {
            let value = x[0][0];
            let reached = usize::from(value > low) + usize::from(value > high);
            let near = (value - low).abs().min((value - high).abs());
            (near > 1e-4).then(|| parts[reached].to_vec())
        }),
    )
}

const BETWEEN: &str = "[a color for a value from {a} at {low} to {b} at {high}|the color of a value, {a} at {low} and {b} at {high}, blended between and clamped|{a} for a value of {low}, {b} for {high} and a blend between them|a color scale of a value: {low} is {a}, {high} is {b}|\
    a value between {low} and {high} as a color between {a} and {b}, clamped|mix({a}, {b}, saturate((value - {low}) / ({high} - {low})))|{b} at {high}, {a} at {low} and everything between as a linear blend, a color by value|\
    ¶[function|helper|fn] that colors a value from {low} ({a}) to {high} ({b}), clamped at both ends|¶fn(value: f32) -> vec3: {a} at {low} up to {b} at {high}, linear, clamped|¶color scale function, {low}..{high} -> {a}..{b}|\
    ¶a value of {low} should be {a}, {high} should be {b}, and everything between a blend. function please, no change beyond the ends|¶how do I show a number as a color in a function? from {a} at {low} to {b} at {high}|\
    ¶in: value, {low} to {high}. out: rgb from {a} to {b}, clamped. function please|¶{high} and more is {b}, {low} and less is {a}, between them it fades. color function of a value|\
    ¶my sensor gives {low} to {high}. I want to see that from {a} to {b}. function of the reading that returns the color]";

fn between_values(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let pair = colors(["a", "b"], &mut slots, sampler);
    let (low, high): (f64, f64) = *sampler.pick(&[
        (-10.0, 40.0),
        (-20.0, 50.0),
        (0.0, 10.0),
        (0.0, 100.0),
        (0.0, 255.0),
        (0.0, 50.0),
        (10.0, 30.0),
        (20.0, 80.0),
        (50.0, 100.0),
        (-1.0, 1.0),
        (100.0, 500.0),
        (1.0, 5.0),
    ]);
    slots.text("low", low.to_string());
    slots.text("high", high.to_string());
    let (from, to) = (rgb(&pair[0]), rgb(&pair[1]));
    let size = high - low;
    let above = if low < 0.0 {
        format!("(value + {})", float(-low))
    } else if low > 0.0 {
        format!("(value - {})", float(low))
    } else {
        "value".to_owned()
    };
    function(
        Vec::new(),
        BETWEEN,
        slots,
        (
            "value_color(value: f32) -> vec3<f32>",
            &format!(
                "let t = saturate({above} / {});\nreturn mix({}, {}, t);",
                float(size),
                pair[0].code,
                pair[1].code
            ),
        ),
        ((low - 0.25 * size) as f32, (high + 0.25 * size) as f32),
        Box::new(move |x| {
            let share = ((x[0][0] - low) / size).clamp(0.0, 1.0);
            Some(blend(from, to, share).to_vec())
        }),
    )
}

const BY_INDEX: &str = "[a palette color by a u32 index: LIST, and then again from the first|the color of an index in a palette of LIST, repeating|one of the colors LIST by index, starting over after the last|the palette LIST indexed with a u32, modulo {n}|\
    palette(index) with LIST, wrapping around|{n} colors by index, LIST, again and again|\
    ¶[function|helper|fn] that returns a palette color by index: LIST, wrapping around|¶fn(index: u32) -> vec3, index 0 is {a}, 1 is {b}, 2 is {c}LAST, modulo {n}|¶palette lookup function: LIST, then from the start again|\
    ¶I number my players and each one gets a color, in order LIST. after that the colors repeat. function of a u32 index|¶how do I pick a color by number in a function? LIST, index 0 first, repeat after {n}|\
    ¶in: u32 index. out: rgb out of LIST, index modulo {n}. function please|¶palette = LIST. function: index in, color out, wraps|¶the first color is {a}, next {b}, next {c}NEXT, and then it starts over. color function of an index from 0]";

fn by_index(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let four = sampler.chance(0.4);
    let names = ["a", "b", "c", "d"];
    let mut all = colors(names, &mut slots, sampler);
    let (list, last, next) = if four {
        ("{a}, {b}, {c}[,|] and {d}", ", 3 is {d}", ", next {d}")
    } else {
        all.truncate(3);
        ("{a}, {b}[,|] and {c}", "", "")
    };
    let count = all.len();
    slots.value("n", words::count(count as i64));
    let codes: Vec<&str> = all.iter().map(|color| color.code.as_str()).collect();
    let parts: Vec<Rgb> = all.iter().map(rgb).collect();
    function(
        if four { vec!["four"] } else { Vec::new() },
        &BY_INDEX
            .replace("LIST", list)
            .replace("LAST", last)
            .replace("NEXT", next),
        slots,
        (
            "palette(index: u32) -> vec3<f32>",
            &format!(
                "var colors = array<vec3<f32>, {count}>({});\nreturn colors[index % {count}u];",
                codes.join(", ")
            ),
        ),
        (0.0, 12.0),
        Box::new(move |x| {
            let at = x[0][0].rem_euclid(count as f64) as usize;
            Some(parts.get(at)?.to_vec())
        }),
    )
}

const INTO: [(&str, &str); 3] = [
    (
        "mixed",
        "[a color with {percent} {a} mixed in|a color mixed with {percent} of {a}|a color moved {percent} of the way to {a}|mix(color, {a}, {t}) of a color|a color tinted with {percent} {a}|{percent} {a} in any color|\
         ¶[function|helper|fn] that mixes {percent} {a} into a color|¶fn(color: vec3) -> vec3: mix(color, {a}, {t})|¶how do I mix {percent} of {a} into a color in a function|¶in: color. out: the color with {percent} {a} in it. function please|\
         ¶every color of my game should get a little {a}, {percent} of it. function of a color|¶I pour {percent} {a} into any color. function for the result|¶{a} at {percent} over a color, as a function of the color]",
    ),
    (
        "multiplied",
        "[a color multiplied by {a}|a color seen through {a} glass|a color filtered with {a}|a color times {a}, channel by channel|any color in {a} light|a color with a {a} multiply layer on it|\
         ¶[function|helper|fn] that multiplies a color by {a}|¶fn(color: vec3) -> vec3: color * {a}|¶how do I see a color through {a} glass in a function|¶in: color. out: the color times {a}. function please|\
         ¶the lamp in my scene is {a}. function that takes a white light color and returns it in that light|¶I put on {a} sunglasses. function of a color for what I see|¶{a} filter function, multiplies its color argument by {a}]",
    ),
    (
        "added",
        "[a color plus {a} light, at most 1 per channel|a color with {a} added and clamped to one|min(color + {a}, 1) of a color|a color with {a} light on top, limited to 1|{a} added to any color, saturated|a color with a {a} add layer on it, clamped|\
         ¶[function|helper|fn] that adds {a} to a color, clamped to 1|¶fn(color: vec3) -> vec3: min(color + {a}, 1)|¶how do I add {a} light to a color in a function without going over 1|¶in: color. out: the color plus {a}, limited to 1. function please|\
         ¶a {a} lamp shines on top of what is there already. function from a color to the sum, not above one|¶{a} on top of a color like light, clamped, as a function of the color]",
    ),
];

fn told_into_color(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let told = colors(["a"], &mut slots, sampler);
    let share = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7]);
    slots.value("percent", words::percent(share));
    slots.value("t", words::decimal(share));
    let at = sampler.below(INTO.len());
    let (modifier, phrase) = INTO[at];
    let code = &told[0].code;
    let tint = rgb(&told[0]);
    let body = match at {
        0 => format!("return mix(color, {code}, {});", float(share)),
        1 => format!("return color * {code};"),
        _ => format!("return min(color + {code}, vec3<f32>(1.0));"),
    };
    function(
        vec![modifier],
        phrase,
        slots,
        ("tint(color: vec3<f32>) -> vec3<f32>", &body),
        (0.0, 1.0),
        Box::new(move |x| {
            by_component(&[x[0].clone(), tint.to_vec()], |c| {
                Some(match at {
                    0 => c[0] * (1.0 - share) + c[1] * share,
                    1 => c[0] * c[1],
                    _ => (c[0] + c[1]).min(1.0),
                })
            })
        }),
    )
}

const NEARER: &str = "[{a} or {b}, whichever is nearer to a color|a color reduced to the two colors {a} and {b}, the more similar one|a color snapped to {a} or {b} by rgb distance|the closer one of {a} and {b} to a color|{b} for colors that are closer to it than to {a}, else {a}|a two color palette of {a} and {b} for a color, nearest wins|\
    ¶[function|helper|fn] that turns a color into {a} or {b}, the nearer one|¶fn(color: vec3) -> vec3: {a} or {b}, whichever has the smaller distance|¶my printer has only {a} and {b} ink. function that picks for a color the ink that is closest to it|\
    ¶how do I decide in a function if a color is more like {a} or more like {b}? return that one|¶in: color. out: the nearest of {a} and {b}. function please|¶palette with two entries, {a} and {b}. nearest color function]";

fn nearer_of_told(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let pair = colors(["a", "b"], &mut slots, sampler);
    let ends = [rgb(&pair[0]), rgb(&pair[1])];
    function(
        Vec::new(),
        NEARER,
        slots,
        (
            "nearest_color(color: vec3<f32>) -> vec3<f32>",
            &format!(
                "let first = {};\nlet second = {};\nreturn select(second, first, distance(color, first) < distance(color, second));",
                pair[0].code, pair[1].code
            ),
        ),
        (0.0, 1.0),
        Box::new(move |x| {
            let away = ends.map(|end| {
                let squares = end.iter().zip(&x[0]).map(|(a, b)| (a - b) * (a - b));
                squares.sum::<f64>().sqrt()
            });
            let closer = usize::from(away[1] < away[0]);
            ((away[0] - away[1]).abs() > 1e-3).then(|| ends[closer].to_vec())
        }),
    )
}

/// A way to put two colors together: a modifier, how it is called, the code and the rule.
type Together = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const TOGETHER: [Together; 6] = [
    (
        "added",
        "[{a} light plus {b} light|{a} and {b} added like light, at most 1|a {a} and a {b} lamp on the same white wall, clamped|the additive mix of {a} and {b}, clamped to 1|{a} + {b}, limited to 1|{b} light added to {a} light]",
        "min(first + second, vec3<f32>(1.0))",
        |a, b| (a + b).min(1.0),
    ),
    (
        "screened",
        "[the screen blend of {a} and {b}|{b} screened over {a}|{a} and {b} with blend mode screen|1 - (1 - a) * (1 - b) of a = {a} and b = {b}]",
        "1.0 - (1.0 - first) * (1.0 - second)",
        |a, b| 1.0 - (1.0 - a) * (1.0 - b),
    ),
    (
        "difference",
        "[the absolute difference of {a} and {b}|{b} over {a} with blend mode difference|abs({a} - {b})|the difference blend of {a} and {b}|how {a} and {b} differ in each channel]",
        "abs(first - second)",
        |a, b| if a > b { a - b } else { b - a },
    ),
    (
        "darker",
        "[the darker of {a} and {b} in each channel|min({a}, {b}) per channel|{b} over {a} with blend mode darken|the darken blend of {a} and {b}]",
        "min(first, second)",
        |a, b| if a < b { a } else { b },
    ),
    (
        "lighter",
        "[the lighter of {a} and {b} in each channel|max({a}, {b}) per channel|{b} over {a} with blend mode lighten|the lighten blend of {a} and {b}]",
        "max(first, second)",
        |a, b| if a > b { a } else { b },
    ),
    (
        "subtracted",
        "[{a} minus {b}, at least 0 per channel|{b} subtracted from {a}, not below zero|max({a} - {b}, 0)|what is left of {a} when {b} is taken away, clamped at 0]",
        "max(first - second, vec3<f32>(0.0))",
        |a, b| (a - b).max(0.0),
    ),
];

const BLENDED: &str = "[the screen filled with {np}|{np} on the whole screen|{np} as a flat color|one flat color: {np}|a screen that shows {np}|the whole canvas in {np}|\
    ¶fill the screen with {np}|¶show {np} on the whole screen|¶one color for all pixels: {np}|¶I want to see {np}, from edge to edge, no shapes|¶what color is {np}? paint the screen with it|\
    ¶screen color = {np}, everywhere|¶how do I fill the screen with {np}|¶the [picture|canvas] is one color, {np}|¶my pupils should see {np}, a full screen of it|¶no figure, only {np} everywhere]";

fn solid_blend(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let pair = colors(["a", "b"], &mut slots, sampler);
    let (modifier, noun, code, rule) = *sampler.pick(&TOGETHER);
    slots.phrase("np", noun);
    let (a, b) = (rgb(&pair[0]), rgb(&pair[1]));
    picture(
        vec![modifier],
        BLENDED.into(),
        slots,
        &format!(
            "let first = {};\nlet second = {};\nlet color = {code};",
            pair[0].code, pair[1].code
        ),
        move |_| Some([0, 1, 2].map(|at| rule(a[at], b[at]))),
    )
}

/// A change of a color: a modifier, how it is called, statements and code of `first`, and the rule with a share.
type Change = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(Rgb, f64) -> Rgb,
);

const CHANGES: [Change; 5] = [
    (
        "complement",
        "[its complement|its negative|its inverse|the inverted color|the opposite color (inverted rgb)]",
        "",
        "1.0 - first",
        |color, _| color.map(|part| 1.0 - part),
    ),
    (
        "gray",
        "[the same color in grayscale|its gray by luminance|its grayscale version|the same but gray, by luminance|the gray of the same luminance]",
        "let luma = dot(first, vec3<f32>(0.2126, 0.7152, 0.0722));\n",
        "vec3<f32>(luma)",
        |color, _| [luma(color); 3],
    ),
    (
        "darker",
        "[the same color darkened by {percent}|the same color {percent} darker|it with {percent} black mixed in|the color {percent} darker]",
        "",
        "first * KEPT",
        |color, share| color.map(|part| part - part * share),
    ),
    (
        "lighter",
        "[the same color lightened by {percent}|the same color {percent} lighter|it with {percent} white mixed in|the color mixed with {percent} white]",
        "",
        "mix(first, vec3<f32>(1.0), SHARE)",
        |color, share| color.map(|part| part + (1.0 - part) * share),
    ),
    (
        "swapped",
        "[it with red and blue swapped|the same color as bgr|the same color with the red and blue channels exchanged|its color with r and b swapped]",
        "",
        "first.bgr",
        |[r, g, b], _| [b, g, r],
    ),
];

const BESIDE: &str = "[{a} on the ONE half and {change} on the OTHER half|a screen with {a} on the ONE side and {change} on the OTHER side|the ONE half in {a}, the OTHER half in {change}|two halves: ONE {a}, OTHER {change}|{a} in the ONE half beside {change} in the OTHER half|\
    a comparison of {a} in the ONE half with {change} in the OTHER half|\
    ¶ONE half: {a}. OTHER half: {change}|¶split the screen. ONE is {a}, OTHER is {change}|¶I want to compare a color with a changed one: ONE half {a}, OTHER half {change}|¶on the OTHER half I want {change}, on the ONE half {a} as it is|\
    ¶how do I show {a} in the ONE half and {change} in the OTHER half|¶the color is {a}. ONE half shows it unchanged, OTHER half shows {change}|¶ONE {a}, OTHER {change}, hard edge in the middle|¶color theory picture: {a} fills the ONE half, {change} fills the OTHER one|\
    ¶one flat color, {a}, but in the OTHER half of the screen {change}]";

/// The halves: the names of the one with the color and of the other, and whether the color is first along which axis.
const HALVES: [([&str; 2], &str, usize, bool); 4] = [
    (["left", "right"], "x", 0, true),
    (["right", "left"], "x", 0, false),
    (["upper", "lower"], "y", 1, true),
    (["lower", "upper"], "y", 1, false),
];

fn beside_change(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let told = colors(["a"], &mut slots, sampler);
    let share: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6]);
    slots.value("percent", words::percent(share));
    let (modifier, noun, lines, code, rule) = *sampler.pick(&CHANGES);
    slots.phrase("change", noun);
    let ([one, other], axis, at, first) = *sampler.pick(&HALVES);
    let base = rgb(&told[0]);
    let changed = rule(base, share);
    let kept = ((1.0 - share) * 100.0).round() / 100.0;
    let code = code
        .replace("KEPT", &float(kept))
        .replace("SHARE", &float(share));
    let order = if first {
        "first, second"
    } else {
        "second, first"
    };
    picture(
        vec![modifier, one],
        BESIDE.replace("ONE", one).replace("OTHER", other),
        slots,
        &format!(
            "let first = {};\n{lines}let second = {code};\nlet color = mix({order}, step(0.5, uv.{axis}));",
            told[0].code
        ),
        move |uv| {
            let away = uv[at] - 0.5;
            (away.abs() > 1e-4).then_some(if (away < 0.0) == first { base } else { changed })
        },
    )
}
