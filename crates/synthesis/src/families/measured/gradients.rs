//! Gradients whose stops, radii, angles, steps and directions are told exactly.

use std::f64::consts::TAU;

use crate::code::float;
use crate::color::Color;
use crate::families::divided::several;
use crate::families::effects::blend;
use crate::families::layers::{Layer, Paint, Roles, View, centered, part, whole};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |name, sample: fn(&mut Sampler) -> Task| Family::new("gradients", name, sample);
    vec![
        family("placed-three-colors", three_colors),
        family("mirrored-sides", mirrored_sides),
        family("directed-gradient", directed),
        family("measured-glow", measured_glow),
        family("conic-from-side", conic_from_side),
        family("counted-steps", counted_steps),
        family("held-ends", held_ends),
        family("clockwise-corners", clockwise_corners),
        family("angled-gradient", angled),
        family("linear-spotlight", linear_spotlight),
    ]
}

/// A direction over the screen.
struct Along {
    modifier: &'static str,
    /// What `WAY`, `START` and `END` stand for in a template.
    way: &'static str,
    start: &'static str,
    end: &'static str,
    /// From 0 at the start to 1 at the end.
    code: &'static str,
    rule: fn([f64; 2]) -> f64,
}

impl Along {
    fn told(&self, template: &str) -> String {
        template
            .replace("WAY", self.way)
            .replace("START", self.start)
            .replace("END", self.end)
    }
}

const fn along(
    modifier: &'static str,
    [way, start, end]: [&'static str; 3],
    code: &'static str,
    rule: fn([f64; 2]) -> f64,
) -> Along {
    Along {
        modifier,
        way,
        start,
        end,
        code,
        rule,
    }
}

const SIDES: [Along; 4] = [
    along(
        "left-to-right",
        [
            "left to right",
            "[on the left|at the left edge]",
            "[on the right|at the right edge]",
        ],
        "uv.x",
        |[x, _]| x,
    ),
    along(
        "top-to-bottom",
        [
            "top to bottom",
            "[at the top|at the top edge]",
            "[at the bottom|at the bottom edge]",
        ],
        "uv.y",
        |[_, y]| y,
    ),
    along(
        "right-to-left",
        [
            "right to left",
            "[on the right|at the right edge]",
            "[on the left|at the left edge]",
        ],
        "1.0 - uv.x",
        |[x, _]| 1.0 - x,
    ),
    along(
        "bottom-to-top",
        [
            "bottom to top",
            "[at the bottom|at the bottom edge]",
            "[at the top|at the top edge]",
        ],
        "1.0 - uv.y",
        |[_, y]| 1.0 - y,
    ),
];

/// The directions that begin elsewhere than on the left or at the top, and those between corners. Those that go backward are the
/// gradients of the opposite direction with their colors exchanged: one program for one picture.
const DIRECTIONS: [(bool, Along); 6] = [
    (
        true,
        along(
            "right-to-left",
            [
                "right to left",
                "[on the right|at the right edge]",
                "[on the left|at the left edge]",
            ],
            "uv.x",
            |[x, _]| x,
        ),
    ),
    (
        true,
        along(
            "bottom-to-top",
            [
                "bottom to top",
                "[at the bottom|at the bottom edge]",
                "[at the top|at the top edge]",
            ],
            "uv.y",
            |[_, y]| y,
        ),
    ),
    (
        false,
        along(
            "from-top-left",
            [
                "top left to bottom right",
                "[in|at] the top left corner",
                "[in|at] the bottom right corner",
            ],
            "(uv.x + uv.y) * 0.5",
            |[x, y]| x.midpoint(y),
        ),
    ),
    (
        false,
        along(
            "from-bottom-left",
            [
                "bottom left to top right",
                "[in|at] the bottom left corner",
                "[in|at] the top right corner",
            ],
            "(uv.x - uv.y + 1.0) * 0.5",
            |[x, y]| x.midpoint(1.0 - y),
        ),
    ),
    (
        true,
        along(
            "from-top-right",
            [
                "top right to bottom left",
                "[in|at] the top right corner",
                "[in|at] the bottom left corner",
            ],
            "(uv.x - uv.y + 1.0) * 0.5",
            |[x, y]| x.midpoint(1.0 - y),
        ),
    ),
    (
        true,
        along(
            "from-bottom-right",
            [
                "bottom right to top left",
                "[in|at] the bottom right corner",
                "[in|at] the top left corner",
            ],
            "(uv.x + uv.y) * 0.5",
            |[x, y]| x.midpoint(y),
        ),
    ),
];

/// A number in the slot `name`, and its digits alone in the slot `digits`.
pub(super) fn tell(slots: &mut Slots, [name, digits]: [&'static str; 2], number: f64) {
    slots.value(name, words::decimal(number));
    slots.text(digits, number.to_string());
}

/// The same for a share, which may be told as a percentage.
fn tell_share(slots: &mut Slots, [name, digits]: [&'static str; 2], share: f64) {
    let mut ways = words::percent(share);
    ways.extend(words::decimal(share));
    slots.value(name, ways);
    slots.text(digits, share.to_string());
}

/// A place: fills the slot `place`, and gives its code, its numbers and a modifier.
fn tell_place(
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> (String, [f64; 2], Option<&'static str>) {
    let is_center = sampler.chance(0.5);
    let [x, y] = if is_center {
        [0.5, 0.5]
    } else {
        [
            sampler.decimal(0.1, 0.4, 0.05) + if sampler.chance(0.5) { 0.5 } else { 0.0 },
            sampler.decimal(0.1, 0.9, 0.1),
        ]
        .map(|part| (part * 100.0).round() / 100.0)
    };
    slots.text("xy", format!("({x}, {y})"));
    slots.text("x", x.to_string());
    slots.text("y", y.to_string());
    slots.phrase(
        "place",
        if is_center {
            "[in the center|in the middle|at the center|at {xy}]"
        } else {
            "[at {xy}|at {xy}|at uv {xy}|at x = {x}, y = {y}]"
        },
    );
    (
        format!("vec2<f32>({}, {})", float(x), float(y)),
        [x, y],
        (!is_center).then_some("placed"),
    )
}

/// A picture of `color` where the share is 0 and of `color2` where it is 1; the lines compute `t`.
fn two_colors(
    modifiers: Vec<&'static str>,
    phrase: String,
    mut slots: Slots,
    lines: String,
    share: impl Fn([f64; 2]) -> Option<f64> + Send + Sync + 'static,
    sampler: &mut Sampler,
) -> Task {
    let [first, second] = several(&mut slots, ["color", "color2"], sampler);
    Layer {
        roles: Roles::Pair,
        from: Paint::solid(&first),
        to: Paint::solid(&second),
        late: false,
        amount: None,
        functions: Vec::new(),
        lines,
        timed: false,
        share: Box::new(move |View { uv, .. }| share(uv)),
        modifiers,
        phrase,
    }
    .task(slots, sampler)
}

const THREE_ALONG: &str = "[a gradient from {color} START over {color2} at {a} to {color3} END|a three-color gradient WAY, {color}, then {color2} at {a}, then {color3}|\
    {color} START, {color2} at {a} of the way, {color3} END, blended|a blend WAY of {color}, {color2} and {color3} with the second color at {a}|\
    a gradient WAY with the stops {color} 0, {color2} {a#} and {color3} 1|a color ramp WAY from {color} via {color2} (at {a}) to {color3}|\
    {color} START [fading|turning|blending] into {color2} at {a} and then into {color3} END|three colors WAY: {color} at 0, {color2} at {a}, {color3} at 1, smooth in between|\
    a gradient WAY that passes {color2} at {a} on its way from {color} to {color3}|a {color}, {color2} and {color3} gradient WAY whose second stop is at {a}|\
    a smooth change WAY from {color} to {color2} (reached at {a}) and on to {color3}|a linear gradient with {color} START, {color2} after {a} of the way and {color3} END|\
    ¶it [starts|begins] {color} START. at {a} of the way it [is|has become] {color2}, and it [ends|arrives] in {color3} END|\
    ¶three stops WAY. 0: {color}. {a#}: {color2}. 1: {color3}. blend between them|\
    ¶I have three colors for a gradient WAY. {color} comes first, {color2} [sits|belongs] at {a}, {color3} is the last|\
    ¶the last color is {color3} (END), the first {color} (START), and {color2} comes at {a} of the way|¶{color2} sits at {a}. before it comes {color} (START), after it {color3} (END), all blended|¶END {color3}, START {color}, and at {a} of the way {color2}, smooth|¶stops WAY: {color3} at 1, {color2} at {a#}, {color} at 0|\
    ¶START I want {color}, END {color3}. and between, at {a}, it should be {color2}. [everything|all] blended|\
    ¶gradient, WAY: {color} 0, {color2} {a}, {color3} 100%|\
    ¶t runs WAY from 0 to 1. t = 0 is {color}, t = {a#} is {color2}, t = 1 is {color3}, linear between|\
    ¶how [do|would|can] I blend three colors WAY? first {color}, {color2} at {a}, {color3} at the end|\
    ¶please make {color} START and {color3} END. {color2} must be at {a} of the way, soft [passages|transitions]|\
    ¶like a sunset stripe, but WAY: {color}, at {a} it is {color2}, and in the end {color3}. they run into each other]";

const THREE_OUTWARD: &str = "[a radial gradient with {color} in the center, {color2} at radius {a} and {color3} from radius {b} on|{color} in the center, {color2} at a distance of {a} from it, {color3} at {b} and beyond, blended|\
    a round blend from {color} in the middle over {color2} at r = {a} to {color3} at r = {b}|three colors outward from the center: {color} at 0, {color2} at {a}, {color3} at {b}|\
    a radial gradient with the stops {color} 0, {color2} {a#} and {color3} {b#} by distance from the center|a circular gradient from the center outward, {color}, {color2} at radius {a}, {color3} at radius {b}|\
    a {color} center turning {color2} at distance {a} and {color3} at distance {b}|a glow in the center, {color} inside, {color2} at radius {a}, fading out into {color3} at radius {b}|\
    circles of color around the center, {color} at radius 0, {color2} at {a}, {color3} from {b}, smooth in between|a radial three-color ramp around the center: {color}, {color2} (r = {a}), {color3} (r = {b})|\
    {color} in the middle [fading|blending] to {color2} at {a} and to {color3} at {b} from the center|\
    ¶the center is {color}. {a} away from it the color is {color2}, and from {b} on {color3}. blend between them|\
    ¶radial stops. r = 0: {color}. r = {a#}: {color2}. r = {b#}: {color3}, and it stays so outside|\
    ¶measure the distance to the center. 0 means {color}, {a} means {color2}, {b} or more means {color3}, mixed in between|\
    ¶I want a round gradient. it starts {color} in the middle, is {color2} at radius {a} and {color3} at radius {b}|\
    ¶how [do|would|can] I blend three colors by distance from the center? {color}, then {color2} at {a}, then {color3} at {b}|\
    ¶d = distance to the center, {color} at d = 0, {color2} at d = {a#}, {color3} at d >= {b#}, linear between|\
    ¶like a flame seen from above: {color} in the center, {color2} at radius {a}, everything is {color3} from radius {b} on. soft|\
    ¶in the middle {color}. going outward it becomes {color2} (at {a}) and then {color3} (at {b}), no hard edges|\
    ¶a round glow around the center, three colors: {color} inside, {color2} at {a}, {color3} at {b} and farther|\
    ¶outside, from radius {b} on, it is {color3}. at radius {a} it is {color2} and in the center {color}, blended|¶radial, from the outside in: {color3} until radius {b}, {color2} at {a}, {color} in the center|¶center {color}, radius {a} {color2}, radius {b} and more {color3}, radial gradient]";

fn three_colors(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3"], sampler);
    let [first, second, third] = colors.clone().map(|color| color.rgb.map(f64::from));
    let [one, two, three] = colors.map(|color| color.code);
    let outward = sampler.chance(0.3);
    let along = sampler.pick(&SIDES);
    let at = if outward {
        sampler.decimal(0.1, 0.3, 0.05)
    } else {
        sampler.decimal(0.1, 0.9, 0.05)
    };
    let end = if outward {
        sampler.decimal(0.35, 0.7, 0.05)
    } else {
        1.0
    };
    let (modifier, phrase, place) = if outward {
        tell(&mut slots, ["a", "a#"], at);
        tell(&mut slots, ["b", "b#"], end);
        (
            "outward",
            THREE_OUTWARD.to_string(),
            "distance(uv, vec2<f32>(0.5, 0.5))",
        )
    } else {
        tell_share(&mut slots, ["a", "a#"], at);
        (along.modifier, along.told(THREE_ALONG), along.code)
    };
    let rule = along.rule;
    let (a, b) = (float(at), float(end));
    picture(
        vec![modifier],
        phrase,
        slots,
        &format!(
            "let first = {one};\nlet second = {two};\nlet third = {three};\nlet t = {place};\n\
             let pair = mix(first, second, saturate(t / {a}));\nlet color = mix(pair, third, saturate((t - {a}) / ({b} - {a})));"
        ),
        move |uv| {
            let t = if outward {
                let [x, y] = centered(uv);
                x.hypot(y).min(end)
            } else {
                rule(uv)
            };
            Some(if t < at {
                blend(first, second, t / at)
            } else {
                blend(third, second, (end - t) / (end - at))
            })
        },
    )
}

const MIRRORED: &str = "[{color} in the center and {color2} BOTH, a mirrored AXIS gradient {within}|a AXIS gradient from {color2} BOTH to {color} in the center {within}|\
    {color2} BOTH fading to {color} in the middle, AXIS {within}|a mirrored AXIS gradient, {color} in the middle and {color2} BOTH {within}|a symmetric AXIS blend of {color} in the center and {color2} BOTH {within}|\
    a AXIS gradient {color2}, {color}, {color2}, {color} being the center {within}|a soft {color} band through the center that turns {color2} BOTH {within}|\
    a AXIS gradient that is {color} on the middle line and {color2} BOTH {within}|{color2} BOTH with {color} between, a AXIS blend the same from both sides {within}|\
    a there-and-back AXIS gradient: {color2}, in the center {color}, {color2} again {within}|the same AXIS gradient from both sides, {color2} at the edges BOTH and {color} where they meet in the center {within}|\
    ¶both sides are {color2}, namely BOTH. the center is {color} and it blends to them AXISLY {within}|\
    ¶{color2} BOTH. {color} in the center. gradient between, AXIS and mirrored {within}|\
    ¶I want {color} in the middle. toward both sides it [changes|fades] to {color2} BOTH {within}|\
    ¶how [do|would|can] I make a gradient that is {color2} BOTH and {color} in the center? AXIS, the same on both sides {within}|\
    ¶take the AXIS distance to the center line: 0 is {color}, at the edges (BOTH) it is {color2}, linear {within}|\
    ¶like a light tube in the middle: {color} there, and BOTH only {color2}. AXIS gradient {within}|\
    ¶AXIS, mirrored. center: {color}. BOTH: {color2}. blend in between {within}|\
    ¶it is {color2} BOTH, both times. between it goes slowly to {color}, which is exactly in the center {within}|\
    ¶mix({color}, {color2}, AXIS distance from the center), so the gradient is {color2} BOTH {within}|\
    ¶outside {color2} (BOTH), inside {color}, AXIS mirrored gradient {within}|¶the middle line is {color}, BOTH it is {color2}, smooth and AXIS {within}|¶{color} only in the center. it fades away to {color2} BOTH, AXIS {within}|¶AXIS gradient {color2}, {color}, {color2} {within}|\
    a AXIS gradient from {color2} to {color} and back to {color2} {within}|¶AXIS gradient, {color2} to {color} to {color2} {within}|¶{color2} -> {color} -> {color2}, AXIS gradient {within}|¶AXIS gradient that goes from {color2} to {color} and then back to {color2} {within}|\
    ¶{color2} to {color} and back to {color2}, AXIS {within}|¶fade from {color2} into {color} in the middle and back into {color2}, AXIS {within}|a AXIS {color2}-{color}-{color2} gradient {within}]";

fn mirrored_sides(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let is_across = sampler.chance(0.5);
    let (axis, both, place) = if is_across {
        (
            "horizontal",
            "[on the left and on the right|on the left and right|at the left and right edges]",
            "uv.x",
        )
    } else {
        (
            "vertical",
            "[at the top and at the bottom|at the top and bottom|at the upper and lower edges]",
            "uv.y",
        )
    };
    let reach = if sampler.chance(0.4) {
        0.5
    } else {
        sampler.decimal(0.1, 0.45, 0.05)
    };
    tell(&mut slots, ["a", "a#"], reach);
    let (within, code) = if reach == 0.5 {
        ("", format!("abs({place} - 0.5) * 2.0"))
    } else {
        (
            "[, half width {a}|, fully {color2} from {a} off the center on|, blended over {a} to each side|, with a half width of {a}|, half width = {a#}|, {color2} reached {a} from the center line|, within {a} of the center line]",
            format!("saturate(abs({place} - 0.5) / {})", float(reach)),
        )
    };
    slots.phrase("within", within);
    let mut modifiers = vec![axis];
    modifiers.extend((reach != 0.5).then_some("half-width"));
    two_colors(
        modifiers,
        MIRRORED
            .replace("AXISLY", &format!("{axis}ly"))
            .replace("AXIS", axis)
            .replace("BOTH", both),
        slots,
        format!("let t = {code};"),
        move |uv| {
            let [x, y] = centered(uv);
            let away = if is_across { x } else { y };
            Some((away.max(-away) / reach).min(1.0))
        },
        sampler,
    )
}

/// The phrase with the two colors in each other's place.
fn exchanged(phrase: &str) -> String {
    phrase
        .replace("{color}", "{last}")
        .replace("{color2}", "{color}")
        .replace("{last}", "{color2}")
}

fn directed(sampler: &mut Sampler) -> Task {
    let (is_backward, along) = sampler.pick(&DIRECTIONS);
    let rule = along.rule;
    let phrase = along.told(
        "[a gradient from {color} START to {color2} END|{color} START [fading|blending|changing] to {color2} END|a gradient, WAY, first {color}, then {color2}|\
         a blend WAY that begins {color} and ends {color2}|a color ramp from {color} (START) to {color2} (END)|{color} START that slowly [turns|becomes] {color2} END|\
         a linear gradient WAY with {color} START and {color2} END|{color} START, {color2} END, smooth in between|a smooth change of color WAY, {color} START and {color2} END|\
         a fade WAY out of {color} into {color2}|a linear ramp WAY, {color} being 0 and {color2} being 1|a WAY gradient with {color} at its start and {color2} at its end|\
         ¶it is {color} START and {color2} END. [blend|a gradient] between them|¶go WAY. [start|begin] with {color}, [finish|end] with {color2}, a gradient|\
         ¶gradient WAY. from: {color}. to: {color2}|¶{color} START, {color2} END, color = mix of these two, linear|\
         ¶I want {color} START. from there it [goes over|changes evenly] to {color2}, which it [reaches|is] END|\
         ¶how [do|would|can] I make a gradient WAY? mine starts {color} and ends {color2}|\
         ¶the gradient must run WAY and not the other way round. {color} comes first, {color2} last|\
         ¶paint the screen {color} START and {color2} END, and [let them|they shall] run into each other|\
         ¶WAY: {color} -> {color2}, linear|¶START it should be {color}, END please {color2}. in between all the mixed colors|\
         {color2} END and {color} START, blended|a gradient with {color2} END and {color} START|¶{color2} END, {color} START, [smooth|blended|gradient between]|¶END it is {color2}, START it is {color}. [fade|blend] between the two|\
         ¶[put|place] {color2} END and {color} START and [mix|blend] them in between|¶it [ends|should end] in {color2} END. START it [starts|begins] in {color}|¶how do I get {color2} END and {color} START with a soft transition|¶END: {color2}. START: {color}. gradient|\
         ¶[make it|I want] {color} START and {color2} END, with a smooth change|¶the color END is {color2} and the one START is {color}, [blend them|with a gradient between]|¶end color {color2} (END), start color {color} (START), gradient|¶fade WAY, {color} into {color2}|\
         ¶second color {color2} END, first color {color} START, mixed evenly between them|¶my two colors are {color2} (END) and {color} (START). let one run into the other|¶last {color2}, first {color}, a gradient that goes WAY]",
    );
    two_colors(
        vec![along.modifier],
        if *is_backward {
            exchanged(&phrase)
        } else {
            phrase
        },
        Slots::default(),
        format!("let t = {};", along.code),
        move |uv| Some(rule(uv)),
        sampler,
    )
}

fn measured_glow(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (code, [x, y], modifier) = tell_place(&mut slots, sampler);
    let radius = sampler.decimal(0.15, 0.7, 0.05);
    tell(&mut slots, ["r", "r#"], radius);
    two_colors(
        modifier.into_iter().collect(),
        "[a radial glow {place}, from {color} to {color2} at radius {r}|a round {color} glow {place} that fades to {color2} at a distance of {r}|a radial gradient with its center {place}, {color} inside and {color2} from radius {r} on|\
         a soft {color} spot of radius {r} {place}, fading into {color2}|a {color} glow of radius {r} {place} over {color2}|a circular gradient {place} from {color} at r = 0 to {color2} at r = {r}|\
         {color} {place} [blending|fading] outward to {color2} within a radius of {r}|a linear radial falloff {place} from {color} to {color2}, radius {r}|a {color} halo {place} that ends in {color2} after {r}|\
         a blurry {color} dot {place} with a radius of {r} in front of {color2}|a round gradient {place}, {color} to {color2}, r = {r}|a {color2} screen with a {color} glow of radius {r} {place}|\
         ¶there is a {color} glow {place}. it fades evenly and is gone at radius {r}, where everything is {color2}|\
         ¶glow: center {place}, radius {r}. inside {color}, outside {color2}, linear blend|¶t = clamp(d / {r#}, 0, 1), d measured from a point {place}. 0: {color}, 1: {color2}|\
         ¶the screen is {color2}. put a soft {color} light {place}, its radius is {r}|¶how [do|would|can] I let {color} fade to {color2} in a circle? radius {r}, the circle is {place}|\
         ¶I have {color2} everywhere and want it to glow {color} {place}. at a distance of {r} the glow has ended|\
         ¶{color} exactly {place}, {color2} from {r} away on. between these two a gradient, round|¶radial gradient {place}: {color} 0, {color2} {r#}, then only {color2}|\
         ¶like a lamp behind paper: {color} {place}, getting more and more {color2} until the distance is {r}]"
            .into(),
        slots,
        format!(
            "let d = distance(uv, {code});\nlet t = saturate(d / {});",
            float(radius)
        ),
        move |[u, v]| Some(((u - x).hypot(v - y) / radius).min(1.0)),
        sampler,
    )
}

/// Where a sweep begins: words, code, and turns from the right.
const STARTS: [(&str, &str, &str, f64); 4] = [
    (
        "from-left",
        "[left|left side]",
        "atan2(p.y, p.x) / 6.2831853 + 0.5",
        0.5,
    ),
    (
        "from-right",
        "[right|right side]",
        "fract(atan2(p.y, p.x) / 6.2831853)",
        0.0,
    ),
    (
        "from-top",
        "[top|upper side]",
        "fract(atan2(p.y, p.x) / 6.2831853 + 0.25)",
        0.75,
    ),
    (
        "from-bottom",
        "[bottom|lower side]",
        "fract(atan2(p.y, p.x) / 6.2831853 + 0.75)",
        0.25,
    ),
];

fn conic_from_side(sampler: &mut Sampler) -> Task {
    let (modifier, side, code, start) = *sampler.pick(&STARTS);
    two_colors(
        vec![modifier],
        "[a conic gradient clockwise from {color} to {color2} that starts at the SIDE|a conic sweep around the center, starting at the SIDE, clockwise, {color} to {color2}|an angular gradient from {color} to {color2}, clockwise, beginning at the SIDE|\
         a clockwise sweep from {color} to {color2} around the center, seam at the SIDE|colors turning clockwise around the center from {color} at the SIDE to {color2} after a full turn|a clockwise conic blend, {color} to {color2}, its start at the SIDE|\
         a conical gradient whose seam is at the SIDE, clockwise from {color} to {color2}|a sweep gradient about the center, clockwise, 0 at the SIDE, {color} at 0 and {color2} at 1|a radar-like sweep, {color} at the SIDE and clockwise around to {color2}|\
         a full turn clockwise from the SIDE, {color} becoming {color2}|an angle gradient in clockwise direction, {color} first at the SIDE, {color2} last|a clock-like gradient that starts {color} at the SIDE and ends {color2} after one clockwise round|\
         ¶begin at the SIDE with {color}. go clockwise once around the center, and in the end it is {color2}|¶conic gradient. start: SIDE. direction: clockwise. {color} to {color2}|\
         ¶t is the clockwise angle from the SIDE, as a part of the full turn. mix({color}, {color2}, t)|¶the angle around the center decides. {color} at the SIDE, then clockwise more and more {color2}|\
         ¶how [do|would|can] I make a conic gradient that starts at the SIDE? clockwise, {color} first and {color2} at the end|\
         ¶I want a sweep like a radar. it starts at the SIDE in {color}, turns clockwise and arrives there again as {color2}|\
         ¶like the hand of a clock that paints: at the SIDE the paint is {color}, and after a whole round (clockwise) it has become {color2}|\
         ¶around the middle, clockwise: {color} -> {color2}. the jump between them is at the SIDE|¶from the SIDE once around it goes, clockwise, and the color changes from {color} into {color2}|\
         a conic gradient that starts at the SIDE and goes clockwise from {color} to {color2}|¶conic gradient from {color} to {color2}, starting at the SIDE and going clockwise|¶conic gradient, starts at the SIDE, clockwise, {color} to {color2}|¶clockwise conic gradient from the SIDE, {color} to {color2}|\
         ¶conic gradient starting at the SIDE, {color} to {color2}|a conic gradient starting at the SIDE, {color} to {color2}|¶conic gradient from {color} to {color2} that starts at the SIDE|¶angular gradient, start at the SIDE, from {color} to {color2}]"
            .replace("SIDE", side),
        Slots::default(),
        format!("let p = uv - vec2<f32>(0.5, 0.5);\nlet t = {code};"),
        move |uv| {
            let [x, y] = centered(uv);
            part(y.atan2(x) / TAU - start + 1.0)
        },
        sampler,
    )
}

fn counted_steps(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let along = sampler.pick(&SIDES);
    let number = sampler.int(3, 16);
    slots.value("n", words::count(number));
    slots.text("n#", number.to_string());
    let (count, last) = (number as f64, number as f64 - 1.0);
    let place = if along.code.contains('-') {
        format!("({})", along.code)
    } else {
        along.code.to_string()
    };
    let rule = along.rule;
    let phrase = along.told(
        "[{n} flat steps WAY from {color} to {color2}|a stepped gradient, WAY, {n} flat colors from {color} to {color2}|{n} flat bands WAY, the first {color}, the last {color2}|{n} stripes of even size WAY that go from {color} to {color2}|\
         a staircase of {n} colors, WAY, {color} first and {color2} last|a palette strip with {n} fields WAY, {color} to {color2}|{color} START to {color2} END in {n} equal flat steps|a banded ramp WAY of {n} levels, {color} to {color2}|\
         {n} hard-edged bands between {color} START and {color2} END|a gradient WAY reduced to {n} flat tones, {color} first, {color2} last|{n} equal fields WAY, colors stepping from {color} to {color2}|a row of {n} swatches WAY blended in steps from {color} to {color2}|\
         ¶cut the screen WAY into {n} equal bands. the first is {color}, the last {color2}, the others have mixed colors, each one flat|\
         ¶steps: {n}, WAY. first {color}, last {color2}, no smooth blend|¶t = floor(t * {n#}) / ({n#} - 1), t running WAY, {color} at 0, {color2} at 1|\
         ¶no smooth gradient, I want {n} flat steps. they go WAY, from {color} to {color2}|¶how [do|would|can] I make a gradient with only {n} colors? WAY, it starts {color} and ends {color2}, flat bands|\
         ¶like paint samples, {n} of them WAY. the first is {color} and the last {color2}, in between even mixes|\
         ¶START {color}, END {color2}. between them it changes in steps, {n} flat colors in all|¶gradient WAY, {color} -> {color2}, quantized: {n} bands, both end colors included|\
         ¶please {n} bands WAY, all of same size. begin with {color}, finish with {color2}, each next band is a bit more {color2}]",
    );
    two_colors(
        vec![along.modifier],
        phrase,
        slots,
        format!(
            "let t = min(floor({place} * {}), {last}) / {last};",
            float(count),
            last = float(last)
        ),
        move |uv| Some(whole(rule(uv) * count)?.min(last) / last),
        sampler,
    )
}

fn held_ends(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let along = sampler.pick(&SIDES);
    let start = sampler.decimal(0.05, 0.6, 0.05);
    let end = sampler.decimal(start + 0.15, 0.95, 0.05);
    tell_share(&mut slots, ["a", "a#"], start);
    tell_share(&mut slots, ["b", "b#"], end);
    let rule = along.rule;
    let phrase = along.told(
        "[a gradient WAY, {color} until {a}, {color2} from {b} on, blended between|{color} START up to {a}, a blend from {a} to {b}, then {color2}|a gradient WAY that holds {color} to {a} and {color2} from {b}|\
         {color} for the first {a} WAY, {color2} after {b}, and a linear blend between the two|a linear gradient WAY with the stops {color} {a#} and {color2} {b#}|a transition WAY from {color} to {color2} that lies between {a} and {b}|\
         a WAY blend from {color} to {color2}, starting at {a} and finished at {b}|a gradient WAY whose {color} ends at {a} and whose {color2} begins at {b}|flat {color} START, flat {color2} END, and a gradient between {a} and {b}|\
         a soft edge WAY between {color} and {color2}, the blend goes from {a} to {b}|{color} START and {color2} END with the change only between {a} and {b} of the way|a ramp WAY clamped at both ends: {color} below {a}, {color2} above {b}|\
         ¶WAY it stays {color} until {a}. then it blends, and from {b} on it is {color2}|¶{color}: 0 to {a}. blend: {a} to {b}. {color2}: {b} to 1. WAY|\
         ¶t = clamp((s - {a#}) / ({b#} - {a#}), 0, 1), s from 0 START to 1 END, mix({color}, {color2}, t)|¶I want plain {color} START. at {a} it begins to change and at {b} it is {color2} and remains so|\
         ¶css-like gradient WAY: {color} {a}, {color2} {b}|¶how [do|would|can] I hold the ends of a gradient? WAY, {color} up to {a}, {color2} from {b} on, mixed in between|\
         ¶go WAY. nothing but {color} before {a}, nothing but {color2} after {b}, and between these a gradient|\
         ¶the part before {a} is {color}, the part behind {b} is {color2}, seen WAY. the rest blends one into the other|\
         ¶START {color}, END {color2}. they do not touch, from {a} to {b} of the way there is a smooth passage]",
    );
    two_colors(
        vec![along.modifier],
        phrase,
        slots,
        format!(
            "let t = saturate(({} - {a}) / ({b} - {a}));",
            along.code,
            a = float(start),
            b = float(end)
        ),
        move |uv| {
            let place = rule(uv);
            Some(if place <= start {
                0.0
            } else if place >= end {
                1.0
            } else {
                1.0 - (end - place) / (end - start)
            })
        },
        sampler,
    )
}

fn clockwise_corners(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3", "color4"], sampler);
    // The corners in clockwise order.
    let (start, modifier, corner) = *sampler.pick(&[
        (0, "from-top-left", "[top left|upper left]"),
        (1, "from-top-right", "[top right|upper right]"),
        (2, "from-bottom-right", "[bottom right|lower right]"),
        (3, "from-bottom-left", "[bottom left|lower left]"),
    ]);
    let placed = [0, 1, 2, 3].map(|at: usize| &colors[(at + 4 - start) % 4]);
    let [a, b, c, d] = placed.map(|color| color.code.as_str());
    let rgb = placed.map(|color| color.rgb.map(f64::from));
    picture(
        vec![modifier],
        "[a gradient between four corner colors, clockwise from the CORNER: {color}, {color2}, {color3}, {color4}|a bilinear blend of the corners, clockwise from the CORNER {color}, {color2}, {color3}, {color4}|\
         a four-corner gradient that starts {color} in the CORNER corner and goes clockwise over {color2} and {color3} to {color4}|a smooth mix of {color}, {color2}, {color3} and {color4} in the corners, going clockwise from the CORNER|\
         four corner colors, bilinear, {color} in the CORNER, then clockwise {color2}, {color3}, {color4}|a mesh gradient with the corners {color}, {color2}, {color3}, {color4}, clockwise from the CORNER one|\
         a full-screen quad with interpolated corner colors, clockwise from the CORNER {color}, {color2}, {color3}, {color4}|a blend of four corner colors, listed clockwise from the CORNER: {color}, {color2}, {color3} and {color4}|\
         a four-way gradient, {color} at the CORNER and clockwise from there {color2}, {color3}, {color4}|a bilerp of the corners {color} (CORNER), {color2}, {color3}, {color4} in clockwise order|\
         corner colors clockwise from the CORNER ({color}, {color2}, {color3}, {color4}), mixed over the screen|\
         ¶every corner has a color. begin at the CORNER with {color}, go clockwise: {color2}, {color3}, {color4}. blend them over the screen|\
         ¶corners clockwise from the CORNER: {color}, {color2}, {color3}, {color4}. bilinear|¶I have four colors, {color}, {color2}, {color3} and {color4}. put them into the corners clockwise, the first CORNER, and mix what is between|\
         ¶the CORNER corner is {color}. clockwise the next ones are {color2}, {color3} and {color4}, all blended|\
         ¶how [do|would|can] I blend four corner colors? clockwise from the CORNER they are {color}, {color2}, {color3}, {color4}|\
         ¶a lamp stands in each corner. CORNER it is {color}, and clockwise they go on {color2}, {color3}, {color4}. the light mixes evenly, bilinear|\
         ¶{color} in the CORNER corner, {color2} in the next one clockwise, then {color3}, then {color4}. no edges, it should be a gradient|\
         ¶bilinear gradient. order: clockwise, start: CORNER. colors: {color}, {color2}, {color3}, {color4}|\
         ¶walk around the screen clockwise from the CORNER. you pass the corners {color}, {color2}, {color3}, {color4}, and inside they are blended]"
            .replace("CORNER", corner),
        slots,
        &format!(
            "let top = mix({a}, {b}, uv.x);\nlet bottom = mix({d}, {c}, uv.x);\nlet color = mix(top, bottom, uv.y);"
        ),
        move |[x, y]| {
            // The part of the screen between a place and the corner opposite to that of the color.
            let weights = [(1.0 - x) * (1.0 - y), x * (1.0 - y), x * y, (1.0 - x) * y];
            Some([0, 1, 2].map(|part| (0..4).map(|at| rgb[at][part] * weights[at]).sum()))
        },
    )
}

fn angled(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let degrees = *sampler.pick(&[
        10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 100, 105, 110, 120, 130, 135,
        140, 150, 160,
    ]);
    slots.text("n", degrees.to_string());
    let direction = f64::from(degrees).to_radians();
    two_colors(
        Vec::new(),
        "[a gradient from {color} to {color2} [along|in] a direction of {n} degrees, clockwise from the right|a linear gradient at {n} degrees, {color} to {color2}, measured clockwise from the x axis|a {color} to {color2} gradient that runs to the right, turned clockwise by {n} degrees|\
         a left-to-right gradient of {color} into {color2}, rotated {n}° clockwise about the center|a linear blend from {color} to {color2} along (cos {n}°, sin {n}°), y down|a tilted gradient, {n} degrees clockwise from horizontal, {color} first and {color2} last|\
         a slanted color ramp from {color} to {color2}, angle {n}° clockwise from +x|a gradient through the center in the direction {n} degrees (0 = right, clockwise), {color} to {color2}|{color} to {color2} along a line {n} degrees below the x axis|\
         an angled gradient, {color} into {color2}, {n}° clockwise from pointing right|a horizontal {color} to {color2} gradient turned {n} degrees clockwise|\
         ¶take a gradient from {color} on the left to {color2} on the right. turn it clockwise by {n} degrees about the center|¶gradient {color} -> {color2}. angle {n}°, 0° points right, clockwise|\
         ¶I need a linear gradient at an angle. it starts {color}, ends {color2}, and the angle is {n} degrees clockwise from the right|\
         ¶t = dot(uv - 0.5, (cos {n}°, sin {n}°)) + 0.5, clamped, {color} at 0, {color2} at 1|¶how [do|would|can] I tilt a gradient by {n} degrees clockwise? before it is tilted, {color} is on the left and {color2} on the right|\
         ¶the direction of my gradient is {n} degrees, counted clockwise from the x axis. from {color} it [goes|changes] to {color2}|\
         ¶draw an arrow to the right, turn it {n} degrees clockwise. the colors change along it from {color} to {color2}|\
         ¶not level but {n}° clockwise off it, so runs my gradient to the right, first {color}, then {color2}|\
         ¶angle: {n} degrees (clockwise, 0 is to the right). from: {color}. to: {color2}. linear gradient through the center]"
            .into(),
        slots,
        format!(
            "let angle = radians({});\nlet p = uv - vec2<f32>(0.5, 0.5);\nlet t = saturate(dot(p, vec2<f32>(cos(angle), sin(angle))) + 0.5);",
            float(f64::from(degrees))
        ),
        move |uv| {
            let [x, y] = centered(uv);
            // How far a place is along the direction, by the angle between the two.
            let ahead = x.hypot(y) * (y.atan2(x) - direction).cos();
            Some((ahead + 0.5).clamp(0.0, 1.0))
        },
        sampler,
    )
}

fn linear_spotlight(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (code, [x, y], modifier) = tell_place(&mut slots, sampler);
    let radius = sampler.decimal(0.15, 0.8, 0.05);
    tell(&mut slots, ["r", "r#"], radius);
    let color = Color::sample_other_than(&[&Color::exactly("black")], sampler);
    slots.value("color", color.ways);
    let rgb = color.rgb.map(f64::from);
    picture(
        modifier.into_iter().collect(),
        "[a {color} spotlight {place} whose brightness falls off as 1 - d / {r#}|a {color} spotlight of radius {r} {place} with linear falloff on black|a {color} light {place} that gets linearly darker and ends in black at radius {r}|\
         a {color} spot {place}, brightness 1 - d / r with r = {r}|a round {color} light {place}, full in its center and black from {r} on, linear|{color} times 1 - d / {r#}, d measured from a point {place}, never below 0|\
         a linear {color} light falloff {place} with a radius of {r}|a dark screen with a {color} spotlight {place}, radius {r}, linear falloff|a {color} lamp {place} with a reach of {r} and linear attenuation on black|\
         a cone-shaped brightness of {color} {place} with radius {r}, black outside|a {color} pool of light {place} that fades linearly to black within {r}|a {color} torch light {place}, brightness going from 1 to 0 over a distance of {r}|\
         ¶it is dark. a {color} spotlight shines {place}, and its brightness sinks linearly to 0 at radius {r}|¶light = max(1 - d / {r#}, 0), color = {color} * light, d from a point {place}|\
         ¶spotlight: {color}, {place}, r = {r}. falloff linear, rest black|¶I want a {color} light {place}. the farther away, the darker, evenly, and at {r} it is black|\
         ¶how [do|would|can] I do a linear light falloff? the light is {color} and {place}, its radius {r}, outside all black|\
         ¶like a flashlight on a black wall: {color}, brightest {place}, and it fades evenly until the distance is {r}|\
         ¶the brightness of {color} is 1 {place}, and 0 from a distance of {r} on. linear between|\
         ¶take {color} and multiply it with 1 - d / {r#} (not negative). d is the distance to the light, which is {place}|\
         ¶a black room with one {color} lamp {place}. its light reaches only {r} far, and gets weaker linearly]"
            .into(),
        slots,
        &format!(
            "let d = distance(uv, {code});\nlet light = saturate(1.0 - d / {});\nlet color = {} * light;",
            float(radius),
            color.code
        ),
        move |[u, v]| {
            let left = (radius - (u - x).hypot(v - y)).max(0.0);
            Some(rgb.map(|part| part * left / radius))
        },
    )
}
