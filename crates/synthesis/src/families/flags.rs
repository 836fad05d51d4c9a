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
        a rainbow of six flat horizontal stripes|pride colors as six level stripes|a six-color rainbow flag|the modern pride flag, six bands|horizontal rainbow flag stripes, red on top and purple at the bottom]",
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
    the {people} flag: {described}|the flag of {country}, that is {described}|{described} as the flag of {country}|the {people} flag for a football game]";

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
            a {first} flag, its Scandinavian cross in {second}|a Nordic style flag: {first} ground, {second} cross]",
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
            a Nordic flag in three colors, {first} ground, wide {second} cross, narrow {third} cross|a {first} field and over it two Nordic crosses, a wide {second} and a narrow {third} one]",
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
            a crusader style flag in {first} and {second}, the cross {second}|a {second} plus across the entire {first} flag]",
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
            a {first} ambulance flag with a {second} cross in the center|a {first} field flag with a stubby {second} cross]",
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
            {second} diagonals crossing on a {first} flag|a signal flag, {first} with a {second} diagonal cross|a {first} flag with two {second} stripes from corner to corner]",
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
            a {first} national flag with a {second} circle, radius 0.3|a {second} moon disc on a {first} flag]",
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
            a {first} soccer flag with a {second} diamond around a {third} disc|{first} ground, {second} diamond, {third} disc, one in the other|a {third} round in a {second} diamond, {first} around it]",
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
            a two-striped flag, {first} then {second}, with a {third} triangle on its left side|a {first} and {second} bicolor, {first} above, with a {third} hoist triangle]",
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
            a {first} flag with the star and crescent colored {second}|a {second} half moon and a {second} five-pointed star on {first}, as a flag|a {first} flag showing a {second} sickle and to its right a {second} star]",
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
            a {first} flag decorated with a {second} star of five points|a captain's flag, {first} with a {second} star]",
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
