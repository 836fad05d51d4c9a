//! Fabrics, floors and walls of two or three told colors.

use super::color_ramps::{grid_of, palette, place};
use super::pictures::{ENTRY, Plain, both, counted, odd, rgb, task};
use crate::code::{float, fragment};
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend};
use crate::families::layers::{EDGE, Roles, below, part, whole};
use crate::families::noise_table::{Needs, functions, random};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;

pub(super) fn families() -> Vec<Family> {
    let plain = PLAIN.iter().map(|entry| {
        Family::new(entry.category, entry.name, move |sampler| {
            task(entry, sampler)
        })
    });
    let drawn = DRAWN
        .iter()
        .map(|&(name, draw)| Family::new("patterns", name, draw));
    plain.chain(drawn).collect()
}

/// A name and what draws it.
type Drawn = (&'static str, fn(&mut Sampler) -> Task);

const DRAWN: [Drawn; 6] = [
    ("isometric-cubes", cubes),
    ("outlined-stripes", outlined_stripes),
    ("outlined-checkerboard", outlined_checks),
    ("checkerboard-with-figures", checks_with_figures),
    ("figures-in-two-colors", figures_in_two_colors),
    ("bricks-in-random-shades", shaded_bricks),
];

const HOUNDSTOOTH: &str = "[houndstooth in {color} and {color2} {counted}|a houndstooth pattern in {color} and {color2} {counted}|{color} and {color2} houndstooth {counted}|a {color}/{color2} houndstooth check {counted}|houndstooth fabric in {color} and {color2} {counted}|\
    dogtooth check in {color} and {color2} {counted}|a dogstooth pattern of {color} and {color2} {counted}|classic coat fabric, houndstooth, {color} and {color2} {counted}|\
    ¶houndstooth, {color} + {color2} {counted}|¶[I want|I need|draw|make|give me] a houndstooth pattern. the colors are {color} and {color2} {counted}|¶how do I draw houndstooth in {color} and {color2} {counted}|\
    ¶colors: {color} and {color2}. pattern: houndstooth {counted}|¶the pattern of a [coat|jacket|scarf] with the broken checks, houndstooth, in {color} and {color2} {counted}|\
    ¶four threads {color}, four threads {color2}, in both directions, woven as a 2/2 twill, so houndstooth {counted}|¶pied de poule in {color} and {color2} {counted}|¶I have [a jacket|trousers] in houndstooth and need it as a shader, {color} with {color2} {counted}|\
    ¶{color} and {color2}, the fabric with the little teeth, houndstooth {counted}|¶fill the screen with houndstooth, one color is {color}, the other one {color2} {counted}]";

const HERRINGBONE: &str = "[a herringbone pattern, lying planks {color}, standing planks {color2} {counted}|herringbone in {color} and {color2} {counted}|{color} and {color2} herringbone {counted}|a {color}/{color2} herringbone pattern {counted}|a two-color herringbone floor, horizontal pieces {color}, vertical pieces {color2} {counted}|\
    herringbone parquet whose level planks are {color} and whose upright planks are {color2} {counted}|a herringbone weave in {color} and {color2} {counted}|herringbone tiles without joints, {color} ones lie, {color2} ones stand {counted}|\
    ¶herringbone, {color} lying, {color2} standing {counted}|¶[I want|I need|draw|make|give me] herringbone in two colors. the horizontal planks are {color}, the vertical ones {color2} {counted}|¶how do I draw a herringbone pattern? {color} for the planks that lie and {color2} for those that stand {counted}|\
    ¶herringbone. upright planks: {color2}. lying planks: {color} {counted}|¶a floor of planks twice as long as wide, laid as herringbone. those along x are {color}, those along y {color2} {counted}|\
    ¶the vertical planks are {color2} and the horizontal planks are {color}, laid in herringbone {counted}|¶planks 2 by 1, herringbone, no joints, colors {color} (horizontal) and {color2} (vertical) {counted}|¶fill the screen with herringbone, {color} and {color2} {counted}]";

const PLANKS: &str = "[herringbone parquet with {color} planks and {back} joints {counted}|a herringbone floor, {color} planks, {back} joints {counted}|{color} herringbone tiles with {back} grout {counted}|a {color} herringbone floor with {back} lines between the planks {counted}|{color} herringbone planks with {back} gaps {counted}|\
    {color} bricks laid in herringbone with {back} mortar {counted}|a herringbone pattern of {color} pieces with {back} seams {counted}|wooden herringbone parquet, wood {color}, joints {back} {counted}|\
    ¶herringbone, planks {color}, joints {back} {counted}|¶joints {back}, planks {color}, herringbone {counted}|¶[I want|I need|draw|make|give me] a herringbone floor. the planks are {color} and between them are {back} joints {counted}|\
    ¶how do I draw herringbone with joints? {color} planks, {back} seams {counted}|¶my old flat has a parquet in herringbone: {color} wood, {back} gaps {counted}|¶the grout is {back} and the tiles are {color}. they are laid in herringbone {counted}|\
    ¶planks twice as long as wide, laid in herringbone, {color}, separated by {back} joints {counted}|¶pattern: herringbone. plank: {color}. joint: {back} {counted}|¶brick path in herringbone, the bricks {color}, the mortar {back} {counted}]";

const HEXAGONS: &str = "[{color} hexagons with {back} gaps {counted}|{color} hexagon tiles with {back} joints {counted}|a honeycomb with {color} cells and {back} outlines {counted}|{color} hexagons separated by {back} lines {counted}|hexagon tiles filled with {color}, the lines between them {back} {counted}|\
    a honeycomb whose cells are {color} and whose borders are {back} {counted}|filled {color} hexagons with {back} borders {counted}|a bathroom floor of {color} hexagon tiles and {back} grout {counted}|a hex grid with {color} fields and {back} edges {counted}|\
    ¶hexagons {color}, gaps {back} {counted}|¶gaps {back}, hexagons {color} {counted}|¶[I want|I need|draw|make|give me] a honeycomb. the cells are {color}, the walls between them {back} {counted}|¶how do I draw filled hexagons? {color}, with {back} lines between them {counted}|\
    ¶a board for a game with hexagon fields, {color}, the edges of the fields are {back} {counted}|¶the outlines are {back} and the inside of each hexagon is {color}. fill the screen with them {counted}|¶cell color: {color}. border color: {back}. pattern: honeycomb {counted}|\
    ¶bee cells full of {color} honey with {back} wax walls {counted}|¶tile the screen with {color} hexagons and leave thin {back} gaps {counted}]";

const PLAIN: [Plain; 4] = [
    Plain {
        name: "houndstooth-pattern",
        roles: Roles::Pair,
        template: HOUNDSTOOTH,
        usual: 4.0,
        counted: "[with {n} repeats per side|, {n} repeats across|, {n} by {n} repeats|({n} repeats)|, repeated {n} times per side]",
        n: &[2, 3, 5, 6],
        lines: "let p = floor(uv * 8.0 * {n});\nlet warp = floor(p.x / 4.0) % 2.0;\nlet weft = floor(p.y / 4.0) % 2.0;\nlet t = select(weft, warp, (p.x + p.y) % 4.0 < 1.5);",
        rule: |at| {
            let [x, y] = at.uv.map(|part| whole(part * 8.0 * at.n));
            let (x, y) = (x?, y?);
            let thread = if (x + y).rem_euclid(4.0) < 2.0 { x } else { y };
            Some((thread / 4.0).floor().rem_euclid(2.0))
        },
        ..ENTRY
    },
    Plain {
        name: "two-color-herringbone",
        roles: Roles::Pair,
        template: HERRINGBONE,
        usual: 8.0,
        counted: WIDTHS,
        n: &[4, 6, 10, 12, 16, 20],
        lines: "let cell = floor(uv * {n});\nlet t = step(1.5, (cell.x + 3.0 * cell.y) % 4.0);",
        rule: |at| {
            let [x, y] = at.uv.map(|part| whole(part * at.n));
            Some(if (x? - y?).rem_euclid(4.0) < 2.0 {
                0.0
            } else {
                1.0
            })
        },
        ..ENTRY
    },
    Plain {
        name: "herringbone-planks",
        template: PLANKS,
        usual: 8.0,
        counted: WIDTHS,
        n: &[4, 6, 10, 12, 16, 20],
        lines: "let p = uv * {n};\nlet cell = floor(p);\nlet q = fract(p);\nlet k = (cell.x + 3.0 * cell.y) % 4.0;\nlet lying = vec2<f32>(q.x + k, q.y);\nlet standing = vec2<f32>(q.y + 3.0 - k, q.x);\nlet plank = select(standing, lying, k < 1.5);\nlet inside = step(0.1, min(plank.x, plank.y));",
        rule: |at| {
            let [x, y] = at.uv.map(|part| part * at.n);
            let (column, row) = (whole(x)?, whole(y)?);
            // From the left or the upper end of the plank, and from its long side.
            let (along, across) = match (column - row).rem_euclid(4.0) as i32 {
                0 => (x - column, y - row),
                1 => (x - column + 1.0, y - row),
                2 => (y - row + 1.0, x - column),
                _ => (y - row, x - column),
            };
            below(0.1 - along.min(across))
        },
        ..ENTRY
    },
    Plain {
        name: "hexagon-cells",
        template: HEXAGONS,
        usual: 6.0,
        counted: "[, {n} across|, {n} hexagons across|, {n} hexagons per row|, {n} cells wide|({n} per row)]",
        n: &[3, 4, 5, 8, 10, 12],
        lines: "let p = uv * {n};\nlet s = vec2<f32>(1.0, 1.7320508);\nlet a = (fract(p / s) - 0.5) * s;\nlet b = (fract(p / s + 0.5) - 0.5) * s;\nlet q = abs(select(b, a, dot(a, a) < dot(b, b)));\nlet d = max(q.x, 0.5 * q.x + 0.8660254 * q.y);\nlet inside = step(d, 0.45);",
        rule: |at| {
            let (_, border) = hexagon(at.uv.map(|part| part * at.n));
            below(0.05 - border)
        },
        ..ENTRY
    },
];

const WIDTHS: &str = "[, the screen is {n} plank widths wide|, {n} plank widths across|({n} plank widths per side)|with {n} plank widths per side]";

/// The place from the center of its hexagon, and how far the border of that is; the centers are 1 apart in their rows.
fn hexagon([x, y]: [f64; 2]) -> ([f64; 2], f64) {
    let tall = 3.0_f64.sqrt();
    let (column, row) = (x.round(), (y / tall).round());
    let mut nearest = [f64::MAX; 2];
    let mut place = [0.0; 2];
    for i in -2..=2 {
        for j in -2..=2 {
            for shift in [0.0, 0.5] {
                let right = x - column - f64::from(i) - shift;
                let down = y - (row + f64::from(j) + shift) * tall;
                let square = right * right + down * down;
                if square < nearest[0] {
                    nearest = [square, nearest[0]];
                    place = [right, down];
                } else if square < nearest[1] {
                    nearest[1] = square;
                }
            }
        }
    }
    (place, (nearest[1] - nearest[0]) / 2.0)
}

fn cubes(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3"], sampler);
    let n = counted(["n", "n#"], &[3, 4, 5, 6, 8, 10], &mut slots, sampler);
    let values = colors.clone().map(|color| rgb(&color));
    let [top, left, right] = colors.map(|color| color.code);
    picture(
        Vec::new(),
        "[isometric cubes with {color} tops, {color2} left sides and {color3} right sides, {n} across|a pattern of isometric cubes, top {color}, left {color2}, right {color3}, {n} cubes per row|tumbling blocks in {color} (top), {color2} (left) and {color3} (right), {n} in a row|stacked cubes seen from a corner, {n} per row: tops {color}, left faces {color2}, right faces {color3}|\
         an isometric cube tiling, {n} across, in {color}, {color2} and {color3} for top, left and right|a rhombille tiling of {n} cubes across, upper face {color}, left face {color2}, right face {color3}|the optical illusion of cubes, {n} in each row, left {color2}, right {color3}, top {color}|\
         ¶isometric cubes, {n} across, top {color}, left {color2}, right {color3}|¶[I want|draw|make|give me] a wall of isometric cubes, {n} in a row. each has a {color} top, a {color2} left side and a {color3} right side|¶cubes: {n} per row. right: {color3}. left: {color2}. top: {color}|\
         ¶how do I draw a pattern of isometric cubes? {n} across, {color} on top, {color2} on the left, {color3} on the right|¶tumbling blocks quilt: the left faces are {color2}, the right faces {color3} and the tops {color}, {n} blocks in a row|¶cut each hexagon ({n} across) into three rhombs so that it looks like a cube: upper {color}, left {color2}, right {color3}|\
         ¶it should look like boxes in a warehouse, isometric, {n} in a row. the tops are {color}, what faces left is {color2}, what faces right is {color3}|¶3D looking cubes but only a flat pattern, {n} per row, {color2} and {color3} on the left and right sides, {color} on top]"
            .into(),
        slots,
        &format!(
            "let p = uv * {};\nlet s = vec2<f32>(1.0, 1.7320508);\nlet a = (fract(p / s) - 0.5) * s;\nlet b = (fract(p / s + 0.5) - 0.5) * s;\nlet q = select(b, a, dot(a, a) < dot(b, b));\n\
             var color = {left};\nif q.x > 0.0 {{\ncolor = {right};\n}}\nif q.y < -0.57735027 * abs(q.x) {{\ncolor = {top};\n}}",
            float(n)
        ),
        move |uv| {
            let ([x, y], border) = hexagon(uv.map(|part| part * n));
            if border < EDGE {
                return None;
            }
            let is_top = below(y + x.abs() / 3.0_f64.sqrt())? > 0.5;
            if is_top {
                return Some(values[0]);
            }
            Some(values[if below(x)? > 0.5 { 1 } else { 2 }])
        },
    )
}

/// How far a number is from the nearest whole one.
fn from_whole(value: f64) -> f64 {
    (value - value.round()).abs()
}

const OUTLINED_STRIPES: &str = "[{n} AXIS stripes in {color} and {color2} with thin {color3} lines between them|{color} and {color2} AXIS stripes, {n} in all, separated by thin {color3} lines|AXIS stripes, {n} of them, {color} and {color2} in turn, outlined in {color3}|{n} AXIS {color} and {color2} bands with {color3} borders between|\
    a {color} and {color2} AXIS stripe pattern of {n} stripes with {color3} seams|{n} AXIS stripes that alternate {color} and {color2}, a fine {color3} line on every border|\
    ¶{n} stripes, AXIS, {color}/{color2}, {color3} lines between|¶[I want|draw|make|give me] {n} AXIS stripes. they are {color} and {color2} in turn from START, and thin {color3} lines separate them|¶stripes: {n}, AXIS. colors: {color}, {color2}. separating lines: {color3}|\
    ¶how do I put a thin {color3} line between {n} AXIS stripes? they are {color} and {color2}|¶thin {color3} lines divide the screen into {n} AXIS stripes, which are {color} and {color2} by turns, {color} at START|¶the lines are {color3}. between them are {n} AXIS stripes, first {color} (START), then {color2} and so on|\
    ¶like an awning: {n} AXIS stripes, {color} and {color2}, with a fine {color3} line where they meet]";

fn outlined_stripes(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3"], sampler);
    let n = counted(
        ["n", "n#"],
        &[3, 4, 5, 6, 7, 8, 10, 12],
        &mut slots,
        sampler,
    );
    let (axis, start, name, at) = *sampler.pick(&[
        ("vertical", "[the left|the left edge]", "x", 0),
        ("horizontal", "[the top|the top edge]", "y", 1),
    ]);
    let [first, second, line] = colors.clone().map(|color| rgb(&color));
    let [a, b, c] = colors.map(|color| color.code);
    picture(
        vec![axis],
        OUTLINED_STRIPES
            .replace("AXIS", axis)
            .replace("START", start),
        slots,
        &format!(
            "let p = uv.{name} * {};\nlet stripes = mix({a}, {b}, floor(p) % 2.0);\nlet line = step(abs(fract(p + 0.5) - 0.5), 0.05);\nlet color = mix(stripes, {c}, line);",
            float(n)
        ),
        move |uv| {
            let place = uv[at] * n;
            if below(from_whole(place) - 0.05)? > 0.5 {
                return Some(line);
            }
            Some(blend(first, second, odd(place)?))
        },
    )
}

fn outlined_checks(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3"], sampler);
    let [n, m] = grid_of(&[3, 4, 5, 6, 8, 10, 12], &mut slots, sampler);
    let [first, second, line] = colors.clone().map(|color| rgb(&color));
    let [a, b, c] = colors.map(|color| color.code);
    picture(
        Vec::new(),
        "[a checkerboard in {color} and {color2} with thin {color3} lines between the squares, {grid}|a {color} and {color2} checkerboard, {grid}, with {color3} grid lines over it|{color} and {color2} checks outlined in {color3}, {grid}|a chessboard, {grid}, squares {color} and {color2}, thin {color3} lines around them|\
         a checkered floor of {color} and {color2} tiles with {color3} joints, {grid}|{grid} of checkers in {color} and {color2}, separated by thin {color3} lines|\
         ¶checkerboard {color}/{color2}, {color3} lines between, {grid}|¶[I want|draw|make|give me] a checkerboard with {grid}. the squares are {color} (top left) and {color2}, and every square has a thin {color3} outline|¶squares: {color} and {color2} like chess. lines between them: {color3}. {grid}|\
         ¶how do I add {color3} lines between the squares of a {color} and {color2} checkerboard? {grid}|¶a kitchen floor: {color} and {color2} tiles like chess, {grid}, with {color3} grout|¶first a checkerboard of {color} and {color2}, {grid}, then thin {color3} lines on all borders of the squares|\
         ¶thin {color3} lines make {grid} of squares, filled like a chessboard with {color} and {color2}, {color} at the top left]"
            .into(),
        slots,
        &format!(
            "{}\nlet cell = floor(p);\nlet checks = mix({a}, {b}, (cell.x + cell.y) % 2.0);\nlet q = abs(fract(p + 0.5) - 0.5);\nlet line = step(min(q.x, q.y), 0.05);\nlet color = mix(checks, {c}, line);",
            place([n, m])
        ),
        move |[x, y]| {
            let away = from_whole(x * n).min(from_whole(y * m));
            if below(away - 0.05)? > 0.5 {
                return Some(line);
            }
            Some(blend(first, second, (odd(x * n)? - odd(y * m)?).abs()))
        },
    )
}

/// A figure in a cell: one, several, the statement of `q`, that of `inside`, and how far outside a place is.
type Figure = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const FIGURES: [Figure; 4] = [
    (
        "[dot|circle]",
        "[dots|polka dots|circles]",
        "let q = fract(p) - 0.5;",
        "let inside = step(length(q), 0.3);",
        |x, y| x.hypot(y) - 0.3,
    ),
    (
        "[square|small square]",
        "[squares|little squares]",
        "let q = abs(fract(p) - 0.5);",
        "let inside = step(max(q.x, q.y), 0.3);",
        |x, y| x.abs().max(y.abs()) - 0.3,
    ),
    (
        "[diamond|rhombus]",
        "[diamonds|rhombuses]",
        "let q = abs(fract(p) - 0.5);",
        "let inside = step(q.x + q.y, 0.3);",
        |x, y| (x + y).abs().max((x - y).abs()) - 0.3,
    ),
    (
        "ring",
        "[rings|circle outlines]",
        "let q = fract(p) - 0.5;",
        "let inside = step(abs(length(q) - 0.3), 0.05);",
        |x, y| (x.hypot(y) - 0.3).abs() - 0.05,
    ),
];

fn checks_with_figures(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3"], sampler);
    let [n, m] = grid_of(&[3, 4, 5, 6, 8, 10, 12], &mut slots, sampler);
    let (one, many, offset, lines, outside) = *sampler.pick(&FIGURES);
    let [first, second, front] = colors.clone().map(|color| rgb(&color));
    let [a, b, c] = colors.map(|color| color.code);
    picture(
        Vec::new(),
        "[a checkerboard in {color} and {color2} with a {color3} ONE in every square, {grid}|a {color} and {color2} checkerboard, {grid}, and {color3} MANY in the middle of all squares|{color} and {color2} checks with {color3} MANY in them, {grid}|a chessboard, {grid}, squares {color} and {color2}, a {color3} ONE in each|\
         {color3} MANY on a {color} and {color2} checkerboard, one per square, {grid}|{grid} of checkers in {color} and {color2} with one {color3} ONE per square|\
         ¶checkerboard {color}/{color2}, {grid}, {color3} ONE in each square|¶[I want|draw|make|give me] a checkerboard with {grid}. the squares are {color} and {color2}, and in the middle of every one sits a {color3} ONE|¶MANY: {color3}, one in every square. checkerboard behind: {color} and {color2}, {grid}|\
         ¶how do I put a {color3} ONE into every square of a {color} and {color2} checkerboard? {grid}|¶behind is a {color} and {color2} checkerboard, {grid}. on each square there is a {color3} ONE|¶first the checkers, {color} (top left) and {color2}, {grid}. then {color3} MANY on top, one for each square]"
            .replace("ONE", one)
            .replace("MANY", many),
        slots,
        &format!(
            "{}\nlet cell = floor(p);\nlet checks = mix({a}, {b}, (cell.x + cell.y) % 2.0);\n{offset}\n{lines}\nlet color = mix(checks, {c}, inside);",
            place([n, m])
        ),
        move |[x, y]| {
            let [right, down] = [part(x * n)? - 0.5, part(y * m)? - 0.5];
            if below(outside(right, down))? > 0.5 {
                return Some(front);
            }
            Some(blend(first, second, (odd(x * n)? - odd(y * m)?).abs()))
        },
    )
}

const TWO_COLORS: &str = "[{color} and {color2} MANY ORDERED on {back}, {grid}|{grid} of MANY, {color} and {color2} ORDERED, on a {back} background|MANY in two colors, {color} and {color2} ORDERED, on {back}, {grid}|a {back} background with {grid} of MANY that are {color} and {color2} ORDERED|\
    a pattern of {color} MANY and {color2} MANY ORDERED over {back}, {grid}|{color}/{color2} MANY ORDERED, {back} behind, {grid}|\
    ¶MANY on {back}, {color} and {color2} ORDERED, {grid}|¶[I want|draw|make|give me] {grid} of MANY on {back}. they are {color} and {color2} ORDERED, FIRST is {color}|¶background: {back}. MANY: {color} and {color2}, ORDERED. {grid}|\
    ¶how do I give MANY two colors? {color} and {color2} ORDERED, FIRST {color}, {grid}, background {back}|¶the background is {back}. on it {grid} of MANY, {color} and {color2} ORDERED|¶{grid} of MANY. FIRST is {color}, then {color2}, ORDERED. behind everything {back}|\
    ¶fabric for a dress, {back}, printed with {color} and {color2} MANY ORDERED, {grid}]";

/// How two colors take turns: a modifier, words, the first one, the share, and whether columns and rows count.
type Order = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    [bool; 2],
);

const ORDERS: [Order; 3] = [
    (
        "like-chess",
        "[alternating like on a chessboard|in turn like chess squares|in checkerboard order]",
        "the one at the top left",
        "(cell.x + cell.y) % 2.0",
        [true, true],
    ),
    (
        "by-rows",
        "[row by row in turn|alternating from row to row|in alternating rows]",
        "the top row",
        "cell.y % 2.0",
        [false, true],
    ),
    (
        "by-columns",
        "[column by column in turn|alternating from column to column|in alternating columns]",
        "the left column",
        "cell.x % 2.0",
        [true, false],
    ),
];

fn figures_in_two_colors(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["back", "color", "color2"], sampler);
    let [n, m] = grid_of(&[3, 4, 5, 6, 8, 10, 12], &mut slots, sampler);
    let (_, many, offset, lines, outside) = *sampler.pick(&FIGURES);
    let (modifier, ordered, start, share, counts) = *sampler.pick(&ORDERS);
    let [ground, first, second] = colors.clone().map(|color| rgb(&color));
    let [back, a, b] = colors.map(|color| color.code);
    picture(
        vec![modifier],
        TWO_COLORS
            .replace("MANY", many)
            .replace("ORDERED", ordered)
            .replace("FIRST", start),
        slots,
        &format!(
            "{}\nlet cell = floor(p);\nlet front = mix({a}, {b}, {share});\n{offset}\n{lines}\nlet color = mix({back}, front, inside);",
            place([n, m])
        ),
        move |[x, y]| {
            let [right, down] = [part(x * n)? - 0.5, part(y * m)? - 0.5];
            if below(outside(right, down))? < 0.5 {
                return Some(ground);
            }
            let column = if counts[0] { odd(x * n)? } else { 0.0 };
            let row = if counts[1] { odd(y * m)? } else { 0.0 };
            Some(blend(first, second, (column - row).abs()))
        },
    )
}

fn shaded_bricks(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = palette(3, &mut slots, sampler);
    let [n, m] = grid_of(&[3, 4, 5, 6, 8, 10, 12], &mut slots, sampler);
    let values: Vec<Rgb> = colors.iter().map(rgb).collect();
    let [a, b, mortar] = [0, 1, 2].map(|at: usize| colors[at].code.as_str());
    let functions = functions(Needs::Random, 4);
    let declarations: Vec<&str> = functions.iter().map(String::as_str).collect();
    let code = fragment(
        &declarations,
        &format!(
            "{}\nlet row = floor(p.y) % 2.0;\nlet s = vec2<f32>(p.x + 0.5 * row, p.y);\nlet q = fract(s);\nlet inside = step(0.05, q.x) * step(0.1, q.y);\n\
             let brick = mix({a}, {b}, random(floor(s)));\nlet color = mix({mortar}, brick, inside);\nreturn vec4<f32>(color, 1.0);\n",
            place([n, m])
        ),
    );
    Task {
        form: Form::Picture,
        modifiers: Vec::new(),
        phrase: "[a brick wall with {color3} mortar whose bricks have random shades between {color} and {color2}, {grid}|bricks in random shades from {color} to {color2} with {color3} mortar, {grid}|a brick wall where each brick is a random mix of {color} and {color2}, mortar {color3}, {grid}|{grid} of bricks, each randomly between {color} and {color2}, with {color3} joints|\
            a weathered brick wall, bricks randomly shaded {color} to {color2}, {color3} mortar, {grid}|staggered bricks of random color between {color} and {color2}, {color3} lines between them, {grid}|\
            ¶bricks, random shades {color} to {color2}, mortar {color3}, {grid}|¶[I want|draw|make|give me] a brick wall, {grid}. every brick has its own random shade between {color} and {color2}, the mortar is {color3}|¶mortar: {color3}. bricks: random between {color} and {color2}. {grid}|\
            ¶how do I give each brick of a wall a random shade from {color} to {color2}? mortar {color3}, {grid}|¶the mortar is {color3}. no two bricks look the same, each is a random blend of {color} and {color2}, {grid}|¶an old wall: {grid} of bricks, the color of each is random between {color} and {color2}, and {color3} mortar]"
            .into(),
        slots,
        code,
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let [x, y] = pixel.uv.map(f64::from);
            let along = x * n + odd(y * m)? / 2.0;
            let down = part(y * m)?;
            let inside = both(below(0.05 - part(along)?), below(0.1 - down))?;
            let brick = blend(
                *values.first()?,
                *values.get(1)?,
                random(whole(along)?, whole(y * m)?),
            );
            let [r, g, b] = blend(*values.get(2)?, brick, inside).map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}
