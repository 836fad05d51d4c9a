//! Flags, of countries and of other colors.

use super::scenes::{CENTER, MIDDLE, Scene, Spot, block, disc, family, paint, part, piece};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    let banner = |banner: &'static Banner| {
        Family::new("scenes", banner.name, move |sampler| {
            banner_task(banner, sampler)
        })
    };
    PRIDE
        .iter()
        .map(family)
        .chain(BANNERS.iter().map(banner))
        .chain([Family::new("scenes", "striped-flag", striped_flag)])
        .collect()
}

const PRIDE: &[Scene] = &[Scene {
    name: "pride-flag",
    with: "",
    inks: &[("", "red")],
    phrase: "[a rainbow flag|a pride flag|the lgbt pride flag|the six-striped rainbow flag|a flag with six rainbow stripes|six horizontal stripes: red, orange, yellow, green, blue, purple|\
        the pride flag with its six colors|a gay pride flag|an lgbtq flag|a flag of red, orange, yellow, green, blue and purple bands from top to bottom|the rainbow pride banner in six flat stripes|\
        a rainbow of six flat horizontal stripes|pride colors as six level stripes|a six-color rainbow flag|the modern pride flag, six bands|horizontal rainbow flag stripes, red on top and purple at the bottom|\
        ¶I need a rainbow flag. Six stripes that lie flat, red on top, then orange, yellow, green, blue and purple|\
        ¶divide the screen into six [equal|] horizontal bands. From the top they are red, orange, yellow, green, blue and purple|\
        ¶it's pride month, [show|draw|let's have] the flag [with the six stripes|for it]|\
        ¶stripes top to bottom: red, orange, yellow, green, blue, purple. [flat colors|no blending], full screen|\
        ¶how does the lgbt flag look? [Draw it|Show me]|\
        ¶uv.y * 6 picks the stripe: red, orange, yellow, green, blue, purple [downward|from the top]|\
        ¶the flag people [wave|carry] at a [pride parade|csd], six colors, [filling|over] the whole screen|\
        ¶rainbow, but as a flag, so six [level|horizontal] bars of one color each and no arc|\
        ¶my city hangs out the pride colors this week. I want them as six horizontal stripes]",
    lines: "let y = uv.y * 6.0;",
    parts: &[
        part("orange", "step(1.0, y)", |at| 1.0 / 6.0 - at[1]),
        part("yellow", "step(2.0, y)", |at| 1.0 / 3.0 - at[1]),
        part("green", "step(3.0, y)", |at| 0.5 - at[1]),
        part("blue", "step(4.0, y)", |at| 2.0 / 3.0 - at[1]),
        part("purple", "step(5.0, y)", |at| 5.0 / 6.0 - at[1]),
    ],
}];

/// A flag that stays what it is in other colors.
struct Banner {
    name: &'static str,
    nations: &'static [Nation],
    /// With all the colors: `first`, `second` and so on.
    phrase: &'static str,
    /// The same for a flag of a country, in short.
    described: &'static str,
    /// How many colors it has, that of the field first.
    colors: usize,
    lines: &'static str,
    /// The number of the color, 1 and up.
    parts: &'static [(usize, &'static str, fn(Spot) -> f64)],
}

struct Nation {
    country: &'static str,
    people: &'static str,
    colors: &'static [&'static str],
}

const fn nation(
    country: &'static str,
    people: &'static str,
    colors: &'static [&'static str],
) -> Nation {
    Nation {
        country,
        people,
        colors,
    }
}

/// How the flag of a country is asked for; `described` says what is on it.
const NATIONAL: &str = "[the flag of {country}|the {people} flag|the {people} national flag|the national flag of {country}|a flag of {country}|a picture of the {people} flag|\
    the flag of {country} filling the screen|the {people} flag over the whole screen|the flag that stands for {country}|the state flag of {country}|a full-screen {people} flag|\
    the {people} banner|the banner of {country}|the official flag of {country}|a simple {people} flag|a flat version of the {people} flag|the colors of {country} as a flag|\
    the {people} flag: {described}|the flag of {country}, that is {described}|{described} as the flag of {country}|the {people} flag for a football game|\
    ¶I'm from {country}. [Show|Draw|Paint] my flag|\
    ¶I need the {people} flag. [It should fill|Let it fill] the [screen|whole screen]|\
    ¶what does the flag of {country} look like? [Draw it|Show me|Paint it]|\
    ¶{country} is playing [tonight|today], [so show|so I want to see] [its|their] flag|\
    ¶country: {country}. draw its flag|\
    ¶[how do I draw|how can I code] the {people} flag|\
    ¶the {people} flag, [you know|that is] {described}|\
    ¶I'm learning flags. This one is {people}: {described}|\
    ¶you see {described}. It's the {people} flag|\
    ¶national colors of {country} [on the screen|as a flag], {described}|\
    ¶for the country menu I need the {people} flag, {described}|\
    ¶[flag quiz|geography lesson], the answer is {country}. [Show|Draw] the flag]";

const COLORS: [&str; 3] = ["first", "second", "third"];

fn banner_task(banner: &'static Banner, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let mut phrase = banner.phrase;
    let share = if banner.nations.len() > 1 { 0.5 } else { 0.25 };
    let colors: Vec<Color> = if sampler.chance(share) {
        let nation = sampler.pick(banner.nations);
        slots.text("country", nation.country);
        slots.text("people", nation.people);
        slots.phrase("described", banner.described);
        phrase = NATIONAL;
        modifiers.push("national");
        nation.colors.iter().copied().map(Color::exactly).collect()
    } else {
        let mut colors: Vec<Color> = Vec::new();
        for _ in 0..banner.colors {
            let others: Vec<&Color> = colors.iter().collect();
            let color = Color::sample_other_than(&others, sampler);
            colors.push(color);
        }
        colors
    };
    for (name, color) in COLORS.into_iter().zip(&colors) {
        slots.value(name, color.ways.clone());
    }
    let pieces = banner
        .parts
        .iter()
        .map(|&(at, mask, level)| piece(&colors[at], mask, level))
        .collect();
    paint(modifiers, phrase, slots, banner.lines, &colors[0], pieces)
}

/// A cross whose bars reach the edges.
fn bars([x, y]: Spot, [cx, cy]: Spot, reach: f64) -> f64 {
    ((x - cx).abs() - reach).min((y - cy).abs() - reach)
}

/// The strip down to the rising or the falling diagonal, whichever is nearer.
fn diagonals([x, y]: Spot, reach: f64) -> f64 {
    (x - y).abs().min((x + y - 1.0).abs()) - reach
}

/// The triangle at the left edge with its tip at `tip`.
fn hoist([x, y]: Spot, tip: f64) -> f64 {
    x - tip * (1.0 - 2.0 * (y - 0.5).abs())
}

/// The star with five tips, one of them up.
fn star([x, y]: Spot, [cx, cy]: Spot, size: f64) -> f64 {
    let (x, y) = (x - cx, y - cy);
    let beside = |tip: u32| {
        let (sin, cos) = (std::f64::consts::TAU * f64::from(tip) / 5.0).sin_cos();
        (x * sin - y * cos, (x * cos + y * sin).abs())
    };
    let (along, across) = (0..5)
        .map(beside)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .unwrap_or_default();
    0.33 * (along - size) + 0.94 * across
}

const BANNERS: &[Banner] = &[
    Banner {
        name: "nordic-cross-flag",
        nations: &[
            nation("Denmark", "Danish", &["red", "white"]),
            nation("Sweden", "Swedish", &["blue", "yellow"]),
            nation("Finland", "Finnish", &["white", "blue"]),
        ],
        phrase: "[a {first} flag with a {second} Nordic cross|a {first} flag with a {second} Scandinavian cross|a Nordic cross flag, {second} on {first}|a {second} Nordic cross on a {first} field|\
            a {first} flag with an off-center {second} cross|a Scandinavian flag, {first} with a {second} cross|a {first} field with a {second} cross shifted to the left, as on Nordic flags|\
            a {second} cross on {first}, its upright bar left of the middle, edge to edge|a flag like the Danish one, but {first} with a {second} cross|a viking style flag, {second} cross on {first}|\
            a {second} Nordic cross over {first}|a {first} banner crossed by {second} bars in the Nordic way|a {first} nordic flag with a cross colored {second}|\
            a {first} flag, its Scandinavian cross in {second}|a Nordic style flag: {first} ground, {second} cross|\
            ¶I need a flag like they have in [the north|Scandinavia]. The field is {first}, the cross {second} and a bit left of the middle|\
            ¶fill the screen with {first}. Put a {second} cross on it that [reaches|touches] all the edges, [its vertical bar|the upright bar] nearer to the left|\
            ¶[take|like] the Danish flag, but use {first} for the ground and {second} for the cross|\
            ¶ground: {first}. cross: {second}, edge to edge, shifted to the left, as in Nordic flags|\
            ¶[one|this] {second} cross lies on {first}. It goes to the edges and [is not centered|sits left of the center], as in [Sweden|Finland]|\
            ¶[how do I make|how can I make] a Scandinavian flag that is {first} with a {second} cross|\
            ¶my viking [clan|village] needs a flag. Background {first}, Nordic cross {second}|\
            ¶vertical bar at x = 0.375, horizontal bar at y = 0.5, both {second} on {first}, that's a Nordic cross flag]",
        described: "[{first} with a {second} Nordic cross|a {second} off-center cross on {first}]",
        colors: 2,
        lines: "let q = abs(uv - vec2<f32>(0.375, 0.5));",
        parts: &[(1, "step(min(q.x, q.y), 0.08)", |at| {
            bars(at, [0.375, 0.5], 0.08)
        })],
    },
    Banner {
        name: "double-nordic-cross-flag",
        nations: &[
            nation("Norway", "Norwegian", &["red", "white", "blue"]),
            nation("Iceland", "Icelandic", &["blue", "white", "red"]),
            nation("the Faroe Islands", "Faroese", &["white", "blue", "red"]),
        ],
        phrase: "[a {first} flag with a {second} Nordic cross that has a {third} cross in it|a {first} flag with a {third} Nordic cross edged in {second}|\
            a {third} Scandinavian cross with a {second} border on a {first} field|a Nordic cross flag: {first} field, {second} cross, {third} inner cross|\
            a {first} flag, {second} Nordic cross, thinner {third} cross on top|a flag like the Norwegian one, but {first} with a {second} cross and a {third} cross inside|\
            a double Nordic cross of {second} and {third} on {first}, the {third} one inside|a {first} flag with an off-center {third} cross outlined in {second}|\
            a {third} Nordic cross within a {second} one on {first}|a {first} banner with a {second} Nordic cross and a narrow {third} cross within it|\
            a Nordic flag in three colors, {first} ground, wide {second} cross, narrow {third} cross|a {first} field and over it two Nordic crosses, a wide {second} and a narrow {third} one|\
            ¶I need a flag like Norway's, but the field is {first}, the cross {second} and the cross inside that one {third}|\
            ¶fill the screen with {first}. Put a {second} Nordic cross on it and on that a {third} one [half as wide|that is narrower]|\
            ¶[draw|show|paint] a {third} Scandinavian cross with a {second} border. Around it everything is {first}|\
            ¶ground {first}, wide Nordic cross {second}, thin Nordic cross {third} on top|\
            ¶[like|as on] the Icelandic flag there is a cross in a cross. The outer one is {second}, the inner one {third}, the rest {first}|\
            ¶two crosses, both a bit to the left and up to the edges. The wide one is {second}, the narrow one in it {third}, the ground {first}]",
        described: "[{first} with a {second} cross and a {third} cross in it|a {third} cross edged in {second} on {first}]",
        colors: 3,
        lines: "let q = abs(uv - vec2<f32>(0.375, 0.5));",
        parts: &[
            (1, "step(min(q.x, q.y), 0.1)", |at| {
                bars(at, [0.375, 0.5], 0.1)
            }),
            (2, "step(min(q.x, q.y), 0.05)", |at| {
                bars(at, [0.375, 0.5], 0.05)
            }),
        ],
    },
    Banner {
        name: "centered-cross-flag",
        nations: &[nation("England", "English", &["white", "red"])],
        phrase: "[a {first} flag with a centered {second} cross from edge to edge|a {first} flag with a {second} St George's cross|a {second} Saint George cross on {first}|\
            a {second} cross through the middle of a {first} flag, reaching all edges|a {first} screen quartered by a {second} cross over its whole width and height|a crusader flag, {second} cross on {first}|\
            a {second} symmetric cross on a {first} flag, arms up to the border|a flag like the English one, but {first} with a {second} cross|a {first} banner with a {second} upright cross touching all four edges|\
            a {second} horizontal bar and a {second} vertical bar crossing in the middle of a {first} flag|a {first} flag divided by a full {second} cross|a {second} full-size cross over a {first} flag|\
            a crusader style flag in {first} and {second}, the cross {second}|a {second} plus across the entire {first} flag|\
            ¶I need a flag like England's, but the field is {first} and the cross {second}|\
            ¶fill the screen with {first}. Through its middle goes a {second} cross that [touches|reaches] all four edges|\
            ¶[knights|crusaders] carried it, a {second} cross through the whole {first} flag, exactly in the middle|\
            ¶ground {first}, centered cross {second}, arms up to the edges, a flag|\
            ¶two {second} bars, one upright, one level, cross in the center of a {first} flag and go to its borders|\
            ¶[how do I draw|how can I draw] a St George's cross that is {second} on a {first} flag|\
            ¶the flag is {first}. A big {second} plus cuts it into four equal [fields|quarters]]",
        described: "[{first} with a {second} cross to the edges|a {second} cross through the middle of {first}]",
        colors: 2,
        lines: "let q = abs(uv - vec2<f32>(0.5, 0.5));",
        parts: &[(1, "step(min(q.x, q.y), 0.1)", |at| bars(at, MIDDLE, 0.1))],
    },
    Banner {
        name: "short-cross-flag",
        nations: &[nation("Switzerland", "Swiss", &["red", "white"])],
        phrase: "[a {first} flag with a {second} Swiss cross|a flag like the Swiss one, but {first} with a {second} cross|a {first} flag with a short {second} cross in the middle|\
            a {first} flag bearing a {second} plus that does not touch the edges|a {second} Greek cross in the center of a {first} flag|a {first} first aid flag with a {second} cross|\
            a Red Cross style flag, {first} with a {second} cross|a {first} hospital flag with a {second} medical cross|a {first} banner with a free-standing {second} cross|\
            a {first} flag, in its middle a {second} cross with short arms|a flag, {first}, with a {second} plus sign in the middle|a {second} couped cross on a {first} flag|\
            a {first} ambulance flag with a {second} cross in the center|a {first} field flag with a stubby {second} cross|\
            ¶I need a flag like the Swiss one, but the field is {first} and the cross {second}|\
            ¶fill the screen with {first}. In its middle [stands|goes] a {second} plus with short arms that does not touch the edges|\
            ¶a flag for the [first aid tent|medics]. Ground {first}, in the center a {second} cross with free ends|\
            ¶ground {first}, centered {second} cross, arms end before the edge, a flag|\
            ¶[how do I draw|how can I draw] a Swiss cross that is {second} on a {first} flag|\
            ¶the flag is {first}. On it there is a stubby {second} plus sign, [well away from|far from] the borders|\
            ¶like the Red Cross flag, only that it is {first} with a {second} cross]",
        described: "[{first} with a short {second} cross|a {second} plus in the middle of {first}]",
        colors: 2,
        lines: "let q = abs(uv - vec2<f32>(0.5, 0.5));",
        parts: &[(
            1,
            "step(min(q.x, q.y), 0.1) * step(max(q.x, q.y), 0.3)",
            |at| block(at, MIDDLE, 0.3, 0.1).min(block(at, MIDDLE, 0.1, 0.3)),
        )],
    },
    Banner {
        name: "saltire-flag",
        nations: &[nation("Scotland", "Scottish", &["blue", "white"])],
        phrase: "[a {first} flag with a {second} saltire|a {first} flag with a {second} diagonal cross from corner to corner|a {second} St Andrew's cross on {first}|a {second} saltire on a {first} field|\
            a {first} flag crossed by both diagonals in {second}|a flag like the Scottish one, but {first} with a {second} X|a {first} flag with a big {second} X to the corners|\
            a {second} X over the whole {first} flag|a {first} banner with {second} diagonals|a {second} x-shaped cross reaching the corners of a {first} flag|a saint andrew cross flag, {second} on {first}|\
            {second} diagonals crossing on a {first} flag|a signal flag, {first} with a {second} diagonal cross|a {first} flag with two {second} stripes from corner to corner|\
            ¶I need a flag like Scotland's, but the field is {first} and the X {second}|\
            ¶fill the screen with {first}. Then [draw|paint] a {second} stripe along each diagonal, so the flag has a big X|\
            ¶a flag that is crossed out, two {second} stripes from corner to corner on {first}|\
            ¶ground {first}, both diagonals {second}, as a flag|\
            ¶[how do I draw|how can I draw] a St Andrew's cross that is {second} on a {first} flag|\
            ¶along x = y and x = 1 - y run {second} stripes, corner to corner, all else on the flag is {first}|\
            ¶the flag is {first}. A {second} X [covers|goes over] it and ends in the corners]",
        described: "[{first} with a {second} saltire|{second} diagonals on {first}]",
        colors: 2,
        lines: "let d = min(abs(uv.x - uv.y), abs(uv.x + uv.y - 1.0));",
        parts: &[(1, "step(d, 0.1)", |at| diagonals(at, 0.1))],
    },
    Banner {
        name: "disc-flag",
        nations: &[
            nation("Japan", "Japanese", &["white", "red"]),
            nation("Bangladesh", "Bangladeshi", &["dark green", "red"]),
            nation("Palau", "Palauan", &["light blue", "yellow"]),
        ],
        phrase: "[a {first} flag with a {second} disc|a {first} flag with a {second} disc in the middle|a {first} flag with a {second} sun disc|a flag like the Japanese one, but {first} with a {second} disc|\
            a {first} flag bearing a {second} circle|a {second} ball in the center of a {first} flag|a {first} banner with a round {second} sun|a {first} rectangular flag, {second} disc in its center|\
            a rising sun style flag without rays, {second} on {first}|a {first} sun flag, the sun {second}|a plain {first} flag with a {second} dot in the middle|a {second} disc on a {first} flag|\
            a {first} national flag with a {second} circle, radius 0.3|a {second} moon disc on a {first} flag|\
            ¶I need a flag like Japan's, but the field is {first} and the [sun|disc] {second}|\
            ¶fill the screen with {first}. In the middle [goes|put] a {second} disc of radius 0.3, so that it is a flag|\
            ¶a flag with the sun on it. The sun is {second}, the cloth {first}|\
            ¶ground {first}, centered disc {second}, a sun flag|\
            ¶[how do I make|how can I make] a flag with a big dot? It's {first}, the dot is {second}|\
            ¶the flag is {first}. On it [there is|you see] a round {second} sun without rays|\
            ¶the flag of my [planet|island] is {first} and has a {second} [disc|circle] in the center]",
        described: "[{first} with a {second} disc|a {second} disc in the middle of {first}]",
        colors: 2,
        lines: "let d = distance(uv, vec2<f32>(0.5, 0.5));",
        parts: &[(1, "step(d, 0.3)", |at| disc(at, MIDDLE, 0.3))],
    },
    Banner {
        name: "diamond-disc-flag",
        nations: &[nation("Brazil", "Brazilian", &["green", "yellow", "blue"])],
        phrase: "[a {first} flag with a {second} diamond and a {third} disc in it|a {third} disc in a {second} diamond on {first}|a flag like the Brazilian one, but {first}, {second} and {third}|\
            a {first} flag with a {third} circle inside a {second} rhombus|a {second} rhombus on a {first} flag with a {third} ball in its middle|a {first} banner, {second} diamond, {third} circle on top|\
            a {first} field, a {second} lozenge and a {third} globe in the center|a {second} diamond holding a {third} disc over a {first} ground|a {third} ball on a {second} diamond on a {first} flag|\
            a {first} soccer flag with a {second} diamond around a {third} disc|{first} ground, {second} diamond, {third} disc, one in the other|a {third} round in a {second} diamond, {first} around it|\
            ¶I need a flag like Brazil's, but the field is {first}, the diamond {second} and the ball {third}|\
            ¶fill the screen with {first}. Put a {second} diamond on it, and on that a {third} disc. It's a flag|\
            ¶ground {first}, rhombus {second}, disc {third}, [each in the middle of the other|all centered], a flag|\
            ¶[how do I make|how can I make] a flag with a ball in a diamond? The ball is {third}, the diamond {second}, the rest {first}|\
            ¶[one|the|this] {third} globe sits in a {second} lozenge, and that sits on a {first} flag|\
            ¶the flag has three layers. Below {first}, then a {second} rhombus, on top a {third} circle|\
            ¶my soccer club uses the Brazilian pattern in other colors. Field {first}, diamond {second}, disc {third}]",
        described: "[{first} with a {second} diamond and a {third} disc|a {third} disc in a {second} diamond on {first}]",
        colors: 3,
        lines: CENTER,
        parts: &[
            (1, "step(abs(p.x) + abs(p.y), 0.45)", |[x, y]| {
                (x - 0.5).abs() + (y - 0.5).abs() - 0.45
            }),
            (2, "step(length(p), 0.2)", |at| disc(at, MIDDLE, 0.2)),
        ],
    },
    Banner {
        name: "hoist-triangle-flag",
        nations: &[
            nation("the Czech Republic", "Czech", &["white", "red", "blue"]),
            nation("Czechia", "Czech", &["white", "red", "blue"]),
        ],
        phrase: "[a flag with a {first} upper and a {second} lower half and a {third} triangle on the left|a {first} over {second} flag with a {third} triangle at the hoist|\
            a {third} triangle from the left edge over a {first} and a {second} band, {first} on top|a flag like the Czech one, but {first} above, {second} below, {third} triangle|\
            two bands, {first} and {second} from the top, and a {third} wedge pointing right|a {third} triangle pointing to the center of a {first} over {second} flag|\
            a flag: top {first}, bottom {second}, triangle at the left {third}|a {third} left triangle on two horizontal bands, {first} above {second}|\
            a flag with a {third} chevron at the left and {first} over {second}|a hoist triangle in {third} beside a {first} band above a {second} band|\
            a two-striped flag, {first} then {second}, with a {third} triangle on its left side|a {first} and {second} bicolor, {first} above, with a {third} hoist triangle|\
            ¶I need a flag like the Czech one, but {first} above, {second} below, and the triangle on the left is {third}|\
            ¶split the flag into two bands, {first} on top, {second} under it. A {third} triangle comes from the left edge to the center|\
            ¶top half {first}, bottom half {second}, left triangle {third}, a flag|\
            ¶[how do I make|how can I make] a flag with a wedge at the left? The wedge is {third}, the upper half {first}, the lower half {second}|\
            ¶the upper half of the flag is {first}, the lower one {second}. On the left a {third} triangle points to the middle|\
            ¶two stripes and a triangle. The stripes are {first} and {second} from the top, the triangle grows from the left side and is {third}]",
        described: "[{first} above {second} with a {third} triangle on the left|two bands, {first} and {second}, and a {third} triangle]",
        colors: 3,
        lines: CENTER,
        parts: &[
            (1, "step(0.5, uv.y)", |at| 0.5 - at[1]),
            (2, "step(uv.x, 0.5 - abs(p.y))", |at| hoist(at, 0.5)),
        ],
    },
    Banner {
        name: "crescent-flag",
        nations: &[nation("Turkey", "Turkish", &["red", "white"])],
        phrase: "[a {first} flag with a {second} crescent and star|a {first} flag with a {second} moon and a {second} star|a {second} crescent and a {second} star on a {first} flag|\
            a flag like the Turkish one, but {first} with a {second} moon and star|a {first} banner with a {second} crescent moon next to a {second} star|a {second} star beside a {second} crescent on a {first} field|\
            a {first} moon-and-star flag with {second} signs|star and crescent in {second} on a {first} flag|a {second} star at the open side of a {second} crescent, {first} flag|\
            a {first} flag with the star and crescent colored {second}|a {second} half moon and a {second} five-pointed star on {first}, as a flag|a {first} flag showing a {second} sickle and to its right a {second} star|\
            ¶I need a flag like Turkey's, but the field is {first} and the moon and star are {second}|\
            ¶fill the screen with {first}. On it comes a {second} crescent, to its right a {second} star with five tips. It's a flag|\
            ¶ground {first}, crescent and star {second}, star on the right, a flag|\
            ¶[how do I make|how can I make] a flag with moon and star? Both are {second}, the flag is {first}|\
            ¶the flag is {first}. A {second} sickle moon opens to the right, and there stands a small {second} star|\
            ¶[draw|show|paint] a {second} moon that is not full, beside it a {second} star, both on a {first} flag]",
        described: "[{first} with a {second} crescent and star|a {second} moon and star on {first}]",
        colors: 2,
        lines: "let q = uv - vec2<f32>(0.66, 0.5);\nlet angle = atan2(q.x, -q.y);\nlet a = abs(angle - 1.2566371 * round(angle / 1.2566371));\n\
            let d = 0.33 * (length(q) * cos(a) - 0.12) + 0.94 * length(q) * sin(a);",
        parts: &[
            (
                1,
                "step(distance(uv, vec2<f32>(0.4, 0.5)), 0.25) * step(0.2, distance(uv, vec2<f32>(0.46, 0.5)))",
                |at| disc(at, [0.4, 0.5], 0.25).max(-disc(at, [0.46, 0.5], 0.2)),
            ),
            (1, "step(d, 0.0)", |at| star(at, [0.66, 0.5], 0.12)),
        ],
    },
    Banner {
        name: "star-flag",
        nations: &[
            nation("Vietnam", "Vietnamese", &["red", "yellow"]),
            nation("Somalia", "Somali", &["light blue", "white"]),
        ],
        phrase: "[a {first} flag with a {second} star|a {first} flag with a {second} star in the middle|a flag like the Vietnamese one, but {first} with a {second} star|a {second} star on a {first} flag|\
            a {first} flag bearing a five-pointed {second} star|a {first} banner with a single {second} star|a lone {second} star in the center of a {first} flag|a {first} army flag with a {second} star|\
            a {second} 5-pointed star centered on a {first} flag|a {first} lone star flag, the star {second}|a {first} flag, in the center a {second} star|a {first} national flag with one {second} star|\
            a {first} flag decorated with a {second} star of five points|a captain's flag, {first} with a {second} star|\
            ¶I need a flag like Vietnam's, but the field is {first} and the star {second}|\
            ¶fill the screen with {first}. In the middle [goes|put] one {second} star with five points, so that it is a flag|\
            ¶a flag with a single star. The star is {second}, the cloth {first}|\
            ¶ground {first}, centered five-pointed star {second}, a flag|\
            ¶[how do I make|how can I make] a flag with one big star? It's {first}, the star is {second}|\
            ¶the flag is {first}. On it [there is|you see] a {second} star, one tip up|\
            ¶my [army|captain] wants a {first} flag and a {second} star in its center]",
        described: "[{first} with a {second} star|a {second} star in the middle of {first}]",
        colors: 2,
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.x, -p.y);\nlet a = abs(angle - 1.2566371 * round(angle / 1.2566371));\n\
            let d = 0.33 * (length(p) * cos(a) - 0.3) + 0.94 * length(p) * sin(a);",
        parts: &[(1, "step(d, 0.0)", |at| star(at, MIDDLE, 0.3))],
    },
];

/// A country, its people, the places where its stripes end except the last, and their colors.
type Stripes = (
    &'static str,
    &'static str,
    &'static [&'static str],
    &'static [&'static str],
);

const HALF: &[&str] = &["0.5"];
const THIRDS: &[&str] = &["1.0 / 3.0", "2.0 / 3.0"];

const UPRIGHT: &[Stripes] = &[
    ("France", "French", THIRDS, &["blue", "white", "red"]),
    ("Italy", "Italian", THIRDS, &["green", "white", "red"]),
    ("Belgium", "Belgian", THIRDS, &["black", "yellow", "red"]),
    ("Ireland", "Irish", THIRDS, &["green", "white", "orange"]),
    ("Romania", "Romanian", THIRDS, &["blue", "yellow", "red"]),
    ("Nigeria", "Nigerian", THIRDS, &["green", "white", "green"]),
    ("Peru", "Peruvian", THIRDS, &["red", "white", "red"]),
    ("Mali", "Malian", THIRDS, &["green", "yellow", "red"]),
    ("Guinea", "Guinean", THIRDS, &["red", "yellow", "green"]),
    (
        "Ivory Coast",
        "Ivorian",
        THIRDS,
        &["orange", "white", "green"],
    ),
];

const LEVEL: &[Stripes] = &[
    ("Germany", "German", THIRDS, &["black", "red", "gold"]),
    (
        "the Netherlands",
        "Dutch",
        THIRDS,
        &["red", "white", "blue"],
    ),
    ("Russia", "Russian", THIRDS, &["white", "blue", "red"]),
    ("Austria", "Austrian", THIRDS, &["red", "white", "red"]),
    ("Hungary", "Hungarian", THIRDS, &["red", "white", "green"]),
    ("Bulgaria", "Bulgarian", THIRDS, &["white", "green", "red"]),
    ("Estonia", "Estonian", THIRDS, &["blue", "black", "white"]),
    (
        "Lithuania",
        "Lithuanian",
        THIRDS,
        &["yellow", "green", "red"],
    ),
    ("Armenia", "Armenian", THIRDS, &["red", "blue", "orange"]),
    ("Yemen", "Yemeni", THIRDS, &["red", "white", "black"]),
    (
        "Luxembourg",
        "Luxembourgish",
        THIRDS,
        &["red", "white", "light blue"],
    ),
    ("Poland", "Polish", HALF, &["white", "red"]),
    ("Ukraine", "Ukrainian", HALF, &["blue", "yellow"]),
    ("Indonesia", "Indonesian", HALF, &["red", "white"]),
    (
        "Spain",
        "Spanish",
        &["0.25", "0.75"],
        &["red", "yellow", "red"],
    ),
    (
        "Colombia",
        "Colombian",
        &["0.5", "0.75"],
        &["yellow", "blue", "red"],
    ),
    (
        "Latvia",
        "Latvian",
        &["0.4", "0.6"],
        &["maroon", "white", "maroon"],
    ),
    (
        "Thailand",
        "Thai",
        &["1.0 / 6.0", "1.0 / 3.0", "2.0 / 3.0", "5.0 / 6.0"],
        &["red", "white", "dark blue", "white", "red"],
    ),
];

/// The number that is written as `a` or as `a / b`.
fn number(text: &str) -> f64 {
    let value = |text: &str| text.parse::<f64>().unwrap_or(0.0);
    match text.split_once(" / ") {
        Some((above, below)) => value(above) / value(below),
        None => value(text),
    }
}

fn striped_flag(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let upright = sampler.chance(0.4);
    let (modifier, axis, at, direction) = if upright {
        (
            "upright",
            "x",
            0,
            "[vertical|upright] [stripes|bands] in {colors}, left to right",
        )
    } else {
        (
            "level",
            "y",
            1,
            "[horizontal|level] [stripes|bands] in {colors}, top to bottom",
        )
    };
    let (country, people, ends, names) = *sampler.pick(if upright { UPRIGHT } else { LEVEL });
    slots.text("country", country);
    slots.text("people", people);
    let (last, rest) = names.split_last().unwrap_or((&"black", &[]));
    slots.text("colors", format!("{} and {last}", rest.join(", ")));
    slots.phrase("described", direction);
    let pieces = ends
        .iter()
        .zip(&names[1..])
        .map(|(end, name)| {
            let from = number(end);
            piece(
                &Color::exactly(name),
                format!("step({end}, uv.{axis})"),
                move |place| from - place[at],
            )
        })
        .collect();
    paint(
        vec![modifier],
        NATIONAL,
        slots,
        "",
        &Color::exactly(names[0]),
        pieces,
    )
}
