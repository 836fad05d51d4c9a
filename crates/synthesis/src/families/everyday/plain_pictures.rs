//! Pictures that people ask for in a word or two: an egg, a sword, mountains at sunset, a target with rings.

use std::f64::consts::TAU;

use crate::code::float;
use crate::color::Color;
use crate::families::scenes::{
    CENTER, Drawn, MIDDLE, Scene, block, disc, family, ink, paint, part, piece,
};
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let drawn = |&(name, sample): &'static Drawn| Family::new("scenes", name, sample);
    let of_parts = PICTURES.iter().map(family);
    of_parts.chain(DRAWN.iter().map(drawn)).collect()
}

const DRAWN: &[Drawn] = &[("target-with-rings", target), ("pixel-letter", letter)];

const PICTURES: &[Scene] = &[
    Scene {
        name: "egg",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} egg {on}|a {color} egg shape {on}|a {color} Easter egg {on}|a whole {color} egg, not fried {on}|a {color} chicken egg {on}|a {color} egg, pointed at the top {on}|a {color} oval, wider at the bottom than at the top, so an egg {on}|an egg icon in {color} {on}|\
            ¶[draw|show me|I want|I need] a {color} egg {on}|¶egg, {color} {on}|¶[how do I draw|can you draw] a {color} egg {on}|¶for Easter a {color} egg {on}|¶the hen laid one {color} egg, draw it {on}|¶please one egg in {color} {on}|¶a {color} breakfast egg, boiled and whole {on}]",
        lines: CENTER,
        parts: &[part(
            "color",
            "step(length(vec2<f32>(p.x * (1.3 - 0.6 * p.y), p.y)), 0.32)",
            |[x, y]| ((x - 0.5) * (1.3 - 0.6 * (y - 0.5))).hypot(y - 0.5) - 0.32,
        )],
    },
    Scene {
        name: "figure-eight",
        with: "",
        inks: &[("back", "black"), ("color", "white")],
        phrase: "[a {color} figure eight {on}|a {color} figure 8 {on}|a {color} figure of eight {on}|a {color} upright 8 made of two rings {on}|two {color} rings one above the other that touch, like an 8 {on}|an {color} 8-shaped loop {on}|a {color} loop in the shape of an 8 {on}|\
            a {color} eight drawn with two circle outlines {on}|¶[draw|show me|I want|I need] a {color} figure eight {on}|¶figure eight, {color} {on}|¶[how do I draw|can you draw] a {color} figure 8 {on}|¶a {color} 8, the upper loop as big as the lower {on}|¶like on ice skates: a {color} figure eight {on}|\
            ¶an infinity sign standing upright, {color} {on}|¶please figure eight in {color} {on}]",
        lines: CENTER,
        parts: &[part(
            "color",
            "step(abs(length(vec2<f32>(p.x, abs(p.y) - 0.17)) - 0.17), 0.03)",
            |[x, y]| ((x - 0.5).hypot((y - 0.5).abs() - 0.17) - 0.17).abs() - 0.03,
        )],
    },
    Scene {
        name: "lightning-bolt",
        with: "",
        inks: &[("back", "dark blue"), ("color", "yellow")],
        phrase: "[a {color} lightning bolt {on}|a {color} lightning {on}|lightning in {color} {on}|a {color} flash of lightning {on}|a {color} thunderbolt {on}|a {color} bolt {on}|a {color} zigzag bolt {on}|a {color} high voltage symbol {on}|a {color} electricity icon, a bolt {on}|\
            a {color} flash icon {on}|a {color} power symbol as a lightning bolt {on}|¶[draw|show me|I want|I need] a {color} lightning bolt {on}|¶lightning, {color} {on}|¶[how do I draw|can you draw] a {color} bolt of lightning {on}|¶danger, high voltage: a {color} bolt {on}|\
            ¶a thunderstorm icon, only the {color} bolt {on}|¶for the charging symbol I need a {color} lightning bolt {on}|¶please one lightning in {color} {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet slant = p.x + 0.3 * p.y;",
        parts: &[
            part(
                "color",
                "step(abs(slant + 0.02), 0.1) * step(abs(p.y + 0.18), 0.22)",
                |[x, y]| {
                    let (x, y) = (x - 0.5, y - 0.5);
                    let across = (x + 0.3 * y + 0.02).abs() - 0.1;
                    across.max((y + 0.18).abs() - 0.22)
                },
            ),
            part(
                "color",
                "step(abs(slant - 0.06), 0.25 * (0.4 - p.y)) * step(-0.04, p.y)",
                |[x, y]| {
                    let (x, y) = (x - 0.5, y - 0.5);
                    let across = (x + 0.3 * y - 0.06).abs() - 0.25 * (0.4 - y);
                    across.max(-0.04 - y)
                },
            ),
        ],
    },
    Scene {
        name: "mountain-sunset",
        with: "",
        inks: &[("sky", "orange"), ("sun", "yellow"), ("rock", "indigo")],
        phrase: "[{rock} mountains at sunset, {sky} sky, {sun} sun|a {sun} sun behind {rock} mountains in a {sky} sky|a {sky} sky with a {sun} sun going down behind {rock} mountains|a {sky} evening sky, a {sun} sun, {rock} mountains in front|{rock} mountains before a {sun} sun on a {sky} sky|\
            a landscape of two {rock} peaks and a {sun} setting sun, {sky} sky|¶[draw|show me|I want] {rock} mountains with a {sun} sun setting behind them, the sky {sky}|¶evening in the Alps: {sky} sky, {sun} sun half behind {rock} mountains|¶{sky} sky, {sun} sun, {rock} mountains, that is the sunset I want]",
        lines: "",
        parts: &[
            part(
                "sun",
                "step(distance(uv, vec2<f32>(0.5, 0.5)), 0.15)",
                |at| disc(at, MIDDLE, 0.15),
            ),
            part(
                "rock",
                "max(step(abs(uv.x - 0.25), uv.y - 0.4), step(abs(uv.x - 0.75), uv.y - 0.5))",
                |[x, y]| ((x - 0.25).abs() - (y - 0.4)).min((x - 0.75).abs() - (y - 0.5)),
            ),
        ],
    },
    Scene {
        name: "black-hole",
        with: "",
        inks: &[("back", "dark blue"), ("color", "orange")],
        phrase: "[a black hole with a {color} ring around it {on}|a black hole with a {color} glowing rim {on}|a black disc with a {color} ring of light {on}|a {color} ring around a black hole {on}|a black hole and its {color} accretion disc {on}|¶[how do I draw|can you draw] a black hole with a {color} edge {on}|\
            ¶like in the film: a black hole, light around it in {color} {on}|¶the first photo of a black hole, a {color} ring around the dark {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(length(p), 0.3)", |at| disc(at, MIDDLE, 0.3)),
            part("black", "step(length(p), 0.22)", |at| {
                disc(at, MIDDLE, 0.22)
            }),
        ],
    },
    Scene {
        name: "sun-with-rays",
        with: "",
        inks: &[("back", "light blue"), ("color", "yellow")],
        phrase: "[a {color} sun with rays {on}|a {color} sun with eight rays {on}|a shining {color} sun {on}|a {color} disc with rays around it, a sun {on}|a {color} cartoon sun {on}|a {color} sun icon {on}|a {color} weather icon for sunny {on}|a {color} sun symbol {on}|¶[draw|show me|I want|I need] a {color} sun with rays {on}|\
            ¶sun with rays, {color} {on}|¶[how do I draw|can you draw] a {color} sun like children do, with rays {on}|¶sunny weather icon, {color} {on}|¶brightness symbol: a {color} sun with rays {on}|¶please one sun in {color} with rays around {on}]",
        lines: CENTER,
        parts: &[
            part("color", "step(length(p), 0.18)", |at| {
                disc(at, MIDDLE, 0.18)
            }),
            part(
                "color",
                "step(0.5, cos(8.0 * atan2(p.y, p.x))) * step(abs(length(p) - 0.3), 0.06)",
                |[x, y]| {
                    let (x, y) = (x - 0.5, y - 0.5);
                    (0.5 - (8.0 * y.atan2(x)).cos()).max((x.hypot(y) - 0.3).abs() - 0.06)
                },
            ),
        ],
    },
    Scene {
        name: "city-at-night",
        with: "",
        inks: &[
            ("sky", "dark blue"),
            ("moon", "yellow"),
            ("houses", "black"),
        ],
        phrase: "[a {moon} moon over {houses} skyscrapers in a {sky} sky|a skyline of {houses} towers before a {sky} sky with a {moon} moon|{houses} skyscrapers, a {sky} night sky and a {moon} moon|three {houses} towers under a {moon} moon, {sky} sky|¶[draw|show me|I want] a {houses} skyline under a {moon} moon, the sky {sky}|\
            ¶night in the big city: {houses} towers, {moon} moon, {sky} sky]",
        lines: "",
        parts: &[
            part(
                "moon",
                "step(distance(uv, vec2<f32>(0.75, 0.2)), 0.08)",
                |at| disc(at, [0.75, 0.2], 0.08),
            ),
            part(
                "houses",
                "step(0.4, uv.y) * step(abs(uv.x - 0.2), 0.12)",
                |[x, y]| (0.4 - y).max((x - 0.2).abs() - 0.12),
            ),
            part(
                "houses",
                "step(0.25, uv.y) * step(abs(uv.x - 0.5), 0.1)",
                |[x, y]| (0.25 - y).max((x - 0.5).abs() - 0.1),
            ),
            part(
                "houses",
                "step(0.55, uv.y) * step(abs(uv.x - 0.8), 0.15)",
                |[x, y]| (0.55 - y).max((x - 0.8).abs() - 0.15),
            ),
        ],
    },
    Scene {
        name: "sword",
        with: "",
        inks: &[("back", "black"), ("blade", "silver"), ("grip", "brown")],
        phrase: "[a {blade} sword with a {grip} grip {on}|a sword, {blade} blade, {grip} hilt {on}|a {blade} blade on a {grip} hilt, a sword {on}|¶[draw|show me|I want] a {blade} sword with a {grip} grip {on}|¶a sword icon, {blade} blade, {grip} grip {on}|¶a blade in {blade}, below it the grip in {grip}, so a sword {on}]",
        lines: CENTER,
        parts: &[
            part(
                "blade",
                "step(abs(p.x), min(0.04, p.y + 0.4)) * step(p.y, 0.15)",
                |[x, y]| ((x - 0.5).abs() - (y - 0.1).min(0.04)).max(y - 0.65),
            ),
            part(
                "grip",
                "step(abs(p.x), 0.13) * step(abs(p.y - 0.17), 0.02)",
                |at| block(at, [0.5, 0.67], 0.13, 0.02),
            ),
            part(
                "grip",
                "step(abs(p.x), 0.03) * step(abs(p.y - 0.28), 0.1)",
                |at| block(at, [0.5, 0.78], 0.03, 0.1),
            ),
        ],
    },
    Scene {
        name: "battery",
        with: "",
        inks: &[("back", "black"), ("case", "white"), ("charge", "green")],
        phrase: "[a {case} battery with {charge} charge {on}|a {case} battery icon, half full in {charge} {on}|a {case} battery, half charged, {charge} {on}|a battery with a {case} case and a {charge} level at half {on}|¶[draw|show me|I want] a {case} battery that is half full, the level {charge} {on}|\
            ¶battery level 50%, {case} case, {charge} bar {on}]",
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet q = abs(p);",
        parts: &[
            part("case", "step(q.x, 0.3) * step(q.y, 0.16)", |at| {
                block(at, MIDDLE, 0.3, 0.16)
            }),
            part(
                "case",
                "step(abs(p.x - 0.32), 0.03) * step(q.y, 0.06)",
                |at| block(at, [0.82, 0.5], 0.03, 0.06),
            ),
            part("back", "step(q.x, 0.27) * step(q.y, 0.13)", |at| {
                block(at, MIDDLE, 0.27, 0.13)
            }),
            part(
                "charge",
                "step(abs(p.x + 0.125), 0.125) * step(q.y, 0.11)",
                |at| block(at, [0.375, 0.5], 0.125, 0.11),
            ),
        ],
    },
    Scene {
        name: "bar-chart-icon",
        with: "",
        inks: &[("back", "black"), ("color", "blue")],
        phrase: "[a {color} bar chart {on}|a bar chart with three {color} bars {on}|a {color} chart of three bars {on}|three {color} bars that get higher to the right, a chart {on}|a {color} bar graph {on}|a {color} statistics icon of three bars {on}|a {color} column chart {on}|\
            ¶bar chart, {color} {on}|¶[how do I draw|can you draw] a simple {color} bar chart {on}|¶business is growing: a {color} bar chart with three bars {on}|¶three {color} columns, each higher than the one before {on}]",
        lines: "",
        parts: &[
            part(
                "color",
                "step(abs(uv.x - 0.25), 0.08) * step(abs(uv.y - 0.7), 0.1)",
                |at| block(at, [0.25, 0.7], 0.08, 0.1),
            ),
            part(
                "color",
                "step(abs(uv.x - 0.5), 0.08) * step(abs(uv.y - 0.6), 0.2)",
                |at| block(at, [0.5, 0.6], 0.08, 0.2),
            ),
            part(
                "color",
                "step(abs(uv.x - 0.75), 0.08) * step(abs(uv.y - 0.5), 0.3)",
                |at| block(at, [0.75, 0.5], 0.08, 0.3),
            ),
        ],
    },
];

fn target(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "red"), ("color2", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let told = !slots.is_empty("color") && !slots.is_empty("color2");
    let both = "[in {color} and {color2}|, {color} and {color2}|of {color} and {color2}|in turn {color} and {color2}, the outer one {color}]";
    let one = "[{color} {color2}|]";
    slots.phrase("inks", if told { both } else { one });
    let rings = sampler.int(3, 8);
    slots.value("n", words::count(rings));
    let frequency = rings as f64 / 0.8;
    let phrase = if told || (slots.is_empty("color") && slots.is_empty("color2")) {
        "[a target with {n} rings {inks} {on}|a target with {n} rings {inks} {on}|a bullseye with {n} rings {inks} {on}|a dartboard with {n} rings {inks} {on}|an archery target of {n} rings {inks} {on}|a shooting target, {n} rings {inks} {on}|{n} rings in each other {inks}, a target {on}|a round target with {n} bands {inks} {on}|\
         ¶[draw|show me|I want|I need] a target with {n} rings {inks} {on}|¶target, {n} rings {inks} {on}|¶[how do I draw|can you draw] a bullseye of {n} rings {inks} {on}|¶{n} bands around the center {inks} {on}, a target to shoot at|¶archery today: a target with {n} rings {inks} {on}]"
    } else {
        "[a target with {n} rings, {outer} and {inner} in turn {on}|a bullseye of {n} rings, outside {outer}, then {inner} and so on {on}|a target, {n} rings, the outermost {outer}, the next {inner} {on}|¶target: {n} rings, alternately {outer} and {inner} from outside {on}|¶[draw|show me|I want] {n} target rings, from outside {outer}, {inner}, {outer} and so on {on}]"
    };
    for (slot, role, usual) in [("color", "outer", "red"), ("color2", "inner", "white")] {
        let told = if slots.is_empty(slot) {
            usual.to_owned()
        } else {
            format!("{{{slot}}}")
        };
        slots.phrase(role, told);
    }
    paint(
        Vec::new(),
        phrase,
        slots,
        "let d = distance(uv, vec2<f32>(0.5, 0.5));",
        &colors[0],
        vec![
            piece(&colors[1], "step(d, 0.4)", |at| disc(at, MIDDLE, 0.4)),
            piece(
                &colors[2],
                format!(
                    "step(0.5, fract((0.4 - d) * {})) * step(d, 0.4)",
                    float(frequency)
                ),
                move |at| {
                    let depth = -disc(at, MIDDLE, 0.4);
                    (TAU * depth * frequency).sin().max(-depth)
                },
            ),
        ],
    )
}

/// Letters on three columns and five rows, row by row from the top left, the lowest bit first; `H`, `L` and `T` are shapes.
const LETTERS: [(&str, &str); 13] = [
    ("A", "010 101 111 101 101"),
    ("B", "110 101 110 101 110"),
    ("C", "111 100 100 100 111"),
    ("D", "110 101 101 101 110"),
    ("E", "111 100 111 100 111"),
    ("F", "111 100 111 100 100"),
    ("J", "001 001 001 101 111"),
    ("K", "101 101 110 101 101"),
    ("O", "111 101 101 101 111"),
    ("P", "111 101 111 100 100"),
    ("S", "111 100 111 001 111"),
    ("U", "101 101 101 101 111"),
    ("Z", "111 001 010 100 111"),
];

fn letter(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors: Vec<Color> = ink(&inks, &[], &mut slots, sampler);
    let &(name, rows) = sampler.pick(&LETTERS);
    slots.text("letter", name);
    let lit: Vec<usize> = rows
        .chars()
        .filter(|digit| !digit.is_whitespace())
        .enumerate()
        .filter_map(|(at, digit)| (digit == '1').then_some(at))
        .collect();
    let bits: u32 = lit.iter().map(|at| 1 << at).sum();
    paint(
        Vec::new(),
        "[the {color} letter {letter} {on}|a {color} letter {letter} {on}|the letter {letter} in {color} {on}|a big {color} {letter} {on}|a capital {letter} in {color} {on}|an uppercase {color} {letter} {on}|a {color} {letter} of pixels {on}|a {color} block letter {letter} {on}|a {color} initial {letter} {on}|\
         ¶[draw|show me|I want|I need|write] the {color} letter {letter} {on}|¶letter {letter}, {color} {on}|¶[how do I draw|can you draw] a {color} letter {letter} {on}|¶my name begins with {letter}, draw that letter in {color} {on}|¶a {color} {letter} as on an old computer, three by five pixels {on}|¶please big letter {letter} in {color} {on}]",
        slots,
        "let cell = vec2<u32>(clamp((uv - vec2<f32>(0.29, 0.15)) / 0.14, vec2<f32>(0.0), vec2<f32>(2.0, 4.0)));\n\
         let inside = step(abs(uv.x - 0.5), 0.21) * step(abs(uv.y - 0.5), 0.35);",
        &colors[0],
        vec![piece(
            &colors[1],
            format!("inside * f32((0x{bits:04x}u >> (cell.y * 3u + cell.x)) & 1u)"),
            move |spot| {
                let cell = |&at: &usize| {
                    let (column, row) = ((at % 3) as f64, (at / 3) as f64);
                    block(spot, [0.36 + 0.14 * column, 0.22 + 0.14 * row], 0.07, 0.07)
                };
                lit.iter().map(cell).fold(f64::MAX, f64::min)
            },
        )],
    )
}
