//! Random cells, noise and cell diagrams in told colors.

use super::color_ramps::palette;
use super::pictures::{counted, perhaps_counted, rgb};
use super::tilings::{chosen, rgbs};
use crate::code::{float, fragment};
use crate::color::Color;
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend};
use crate::families::layers::{EDGE, below, part, whole};
use crate::families::noise_table::{Needs, functions, noise, random, random_at};
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |name, sample: fn(&mut Sampler) -> Task| Family::new("noise", name, sample);
    vec![
        family("random-cells-of-several-colors", random_cells),
        family("noise-in-flat-bands", flat_bands),
        family("four-height-terrain", four_heights),
        family("random-shade-lines", shade_lines),
        family("random-skyline", skyline),
        family("random-colored-dots", colored_dots),
        family("shaded-voronoi-cells", voronoi_cells),
        family("voronoi-borders", voronoi_borders),
        family("noise-bent-stripes", bent_stripes),
        family("random-bar-directions", bar_directions),
        family("grainy-gradient", grainy),
    ]
}

/// A picture with the functions of a noise in front; the lines compute `color`.
fn noisy(
    modifiers: Vec<&'static str>,
    phrase: String,
    slots: Slots,
    (needs, more): (Needs, Option<&str>),
    lines: &str,
    rule: impl Fn([f64; 2]) -> Option<Rgb> + Send + Sync + 'static,
) -> Task {
    let functions = functions(needs, 4);
    let declarations: Vec<&str> = functions.iter().map(String::as_str).chain(more).collect();
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

/// The two colors in their slots, their codes and their values.
fn pair(
    names: [&'static str; 2],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> ([String; 2], [Rgb; 2]) {
    let colors = several(slots, names, sampler);
    let values = colors.clone().map(|color| rgb(&color));
    (colors.map(|color| color.code), values)
}

const SIDES: &[i64] = &[4, 5, 6, 8, 10, 12, 16, 20, 24, 32];

const PALETTE: &str = "[random squares in {list}, {n#} by {n#}|a {n#} by {n#} grid of cells, each randomly {list}|{n#} by {n#} tiles in randomly chosen colors out of {list}|a random mosaic of {list}, {n#} by {n#} cells|a {n#}x{n#} patchwork of {list}, the color of each cell is random|\
    blocky camouflage of {list} on a {n#} by {n#} grid|confetti squares in {list}, {n} per side|a random quilt in the colors {list}, {n} rows and {n} columns|\
    ¶{n#}x{n#} cells, each a random one of {list}|¶[I want|make|draw] {n#} by {n#} squares. each gets one of {list} by chance|¶throw a dice for every square of a {n#} by {n#} grid: it becomes one of {list}|¶how do I color cells at random with only {list}? {n#} by {n#} of them|\
    ¶cells: {n#} by {n#}. colors: {list}, picked at random with the same chance|¶random tiles, but only {many} colors: {list}. {n} tiles per side|¶like a pixel camouflage: {n#} x {n#} blocks, every one randomly in one of {list}|¶hash each cell of a {n#}x{n#} grid and pick from {list}]";

fn random_cells(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let number = 3 + sampler.below(2);
    let colors = palette(number, &mut slots, sampler);
    let n = counted(["n", "n#"], SIDES, &mut slots, sampler);
    let all = rgbs(&colors);
    let count = number as f64;
    noisy(
        Vec::new(),
        PALETTE.to_owned(),
        slots,
        (Needs::Random, None),
        &format!(
            "let index = floor(random(floor(uv * {})) * {});\n{}",
            float(n),
            float(count),
            chosen(&colors, "index")
        ),
        move |uv| {
            let index = whole(random_at(uv.map(|part| part * n))? * count)?;
            all.get(index as usize).copied()
        },
    )
}

const SCALED: &str = "[with {n} cells across|, {n} cells per side|at scale {n#}|, scale {n#}|on a {n#} by {n#} grid]";

/// Statements that compute `color` from `value`, and the color of a value.
fn stepped(colors: &[Color], limits: &[f64]) -> String {
    let mut lines = String::new();
    for (at, color) in colors.iter().enumerate() {
        lines += &match at.checked_sub(1).and_then(|at| limits.get(at)) {
            None => format!("var color = {};", color.code),
            Some(limit) => format!(
                "\nif value > {} {{\ncolor = {};\n}}",
                float(*limit),
                color.code
            ),
        };
    }
    lines
}

fn step_of(colors: &[Rgb], limits: &[f64], value: f64) -> Option<Rgb> {
    let mut passed = 0;
    for limit in limits {
        if below(limit - value)? > 0.5 {
            passed += 1;
        }
    }
    colors.get(passed).copied()
}

const FLAT: &str = "[smooth noise in three flat colors: {color} below {a}, {color2} up to {b}, {color3} above {counted}|camouflage from value noise, {color} under {a}, {color2} between, {color3} over {b} {counted}|value noise in three flat colors, {color}, {color2} and {color3}, with the limits {a} and {b} {counted}|\
    three-color camouflage, {color}, {color2}, {color3}, value noise cut at {a} and {b} {counted}|blotches of {color}, {color2} and {color3} from smooth noise with thresholds {a} and {b} {counted}|army camouflage in {color}, {color2} and {color3}: smooth noise cut at {a} and at {b} {counted}|\
    ¶noise < {a}: {color}. < {b}: {color2}. else {color3}. smooth value noise {counted}|¶[I want|make|draw] camouflage of three colors. value noise below {a} is {color}, up to {b} {color2}, above it {color3} {counted}|¶smooth noise, two thresholds, {a} and {b}. low {color}, middle {color2}, high {color3} {counted}|\
    ¶how do I color value noise in three flat steps? {color} to {a}, {color2} to {b}, then {color3} {counted}|¶take smooth noise. up to {a} paint {color}, from there to {b} {color2}, all above {color3}, no blending {counted}|¶camo: {color} / {color2} / {color3}, value noise thresholds {a} / {b} {counted}|¶hard-edged blobs in {color}, {color2} and {color3}, made by cutting smooth noise at {a} and {b} {counted}]";

const CAMOUFLAGE: &str = "[camouflage|camo|a camouflage pattern|a camo pattern|army camouflage|military camouflage|a camouflage texture|woodland camouflage|green camouflage|a camo texture|the pattern of an army uniform|camouflage like on a uniform|a military camo pattern|a camouflage background|\
    ¶[I want|draw|make|show me|give me] [camouflage|a camouflage pattern]|¶how do I make [camouflage|a camo pattern]|¶a pattern like on army clothes|¶camouflage as a full screen pattern|¶like a soldier's jacket: camouflage all over the screen|¶something like camouflage, green, olive and brown]";

fn flat_bands(sampler: &mut Sampler) -> Task {
    if sampler.chance(0.3) {
        return camouflage();
    }
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let colors = palette(3, &mut slots, sampler);
    let n = perhaps_counted(
        8.0,
        SCALED,
        &[3, 4, 5, 6, 10, 12, 16],
        &mut slots,
        &mut modifiers,
        sampler,
    );
    let [a, b] = *sampler.pick(&[
        [0.4, 0.6],
        [0.3, 0.6],
        [0.35, 0.65],
        [0.4, 0.55],
        [0.45, 0.6],
        [0.3, 0.5],
        [0.3, 0.7],
    ]);
    slots.value("a", words::decimal(a));
    slots.value("b", words::decimal(b));
    let all = rgbs(&colors);
    noisy(
        modifiers,
        FLAT.to_owned(),
        slots,
        (Needs::Noise, None),
        &format!(
            "let value = noise(uv * {});\n{}",
            float(n),
            stepped(&colors, &[a, b])
        ),
        move |uv| step_of(&all, &[a, b], noise(uv.map(|part| part * n))),
    )
}

/// What camouflage is when nothing else is told.
fn camouflage() -> Task {
    let colors = ["dark green", "olive", "brown"]
        .map(Color::exactly)
        .to_vec();
    let all = rgbs(&colors);
    noisy(
        vec!["camouflage"],
        CAMOUFLAGE.to_owned(),
        Slots::default(),
        (Needs::Noise, None),
        &format!(
            "let value = noise(uv * 8.0);\n{}",
            stepped(&colors, &[0.4, 0.6])
        ),
        move |uv| step_of(&all, &[0.4, 0.6], noise(uv.map(|part| part * 8.0))),
    )
}

const HEIGHTS: &str = "[a terrain map from smooth noise with {color} water below {a}, {color2} sand up to {b}, {color3} grass up to {c} and {color4} snow above {counted}|value noise as heights: {color} under {a}, {color2} to {b}, {color3} to {c}, {color4} on top {counted}|a height map in four flat colors, {color}, {color2}, {color3} and {color4}, with the limits {a}, {b} and {c} {counted}|\
    an island map with mountains from value noise: sea {color} (below {a}), beach {color2} (to {b}), land {color3} (to {c}), peaks {color4} {counted}|smooth noise cut at {a}, {b} and {c} into {color}, {color2}, {color3} and {color4} {counted}|\
    ¶noise height < {a} {color}, < {b} {color2}, < {c} {color3}, else {color4}, smooth value noise {counted}|¶[I want|make|draw] a map from smooth noise. water is {color} below {a}, then {color2} sand to {b}, {color3} grass to {c}, above that {color4} {counted}|\
    ¶how do I color noise like a map? {color} to {a}, {color2} to {b}, {color3} to {c}, then {color4}, value noise, flat colors {counted}|¶world map, value noise: sea {color}, coast {color2}, land {color3}, mountains {color4}, limits {a}, {b}, {c} {counted}|¶four flat colors by height of smooth noise: {color}, {color2}, {color3}, {color4}. limits: {a}, {b}, {c} {counted}]";

fn four_heights(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let colors = palette(4, &mut slots, sampler);
    let n = perhaps_counted(
        6.0,
        SCALED,
        &[3, 4, 5, 8, 10, 12],
        &mut slots,
        &mut modifiers,
        sampler,
    );
    let limits: [f64; 3] = *sampler.pick(&[
        [0.4, 0.5, 0.7],
        [0.35, 0.45, 0.7],
        [0.3, 0.4, 0.6],
        [0.4, 0.45, 0.75],
        [0.45, 0.5, 0.7],
        [0.25, 0.5, 0.75],
    ]);
    for (name, limit) in ["a", "b", "c"].into_iter().zip(limits) {
        slots.value(name, words::decimal(limit));
    }
    let all = rgbs(&colors);
    noisy(
        modifiers,
        HEIGHTS.to_owned(),
        slots,
        (Needs::Noise, None),
        &format!(
            "let value = noise(uv * {});\n{}",
            float(n),
            stepped(&colors, &limits)
        ),
        move |uv| step_of(&all, &limits, noise(uv.map(|part| part * n))),
    )
}

const LINES: &str = "[{n} LINES in random shades between {color} and {color2}|{n} LINES, each with a random mix of {color} and {color2}|LINES of random shades from {color} to {color2}, {n} of them|a row of {n} LINES that are randomly between {color} and {color2}|{n} equal LINES colored at random from {color} to {color2}|\
    {n} LINES, the color of each a random blend of {color} and {color2}|\
    ¶{n} LINES, random shade each, {color} to {color2}|¶[I want|make|draw] {n} LINES. each has its own random shade between {color} and {color2}|¶cut the screen into {n} LINES and give every one a random mix of {color} and {color2}|¶how do I give {n} LINES random shades from {color} to {color2}|\
    ¶mix({color}, {color2}, random(ID)) for {n} LINES|¶like planks or book spines: {n} LINES, every one randomly tinted between {color} and {color2}|¶LINES: {n}. color: random between {color} and {color2}, constant along each]";

fn shade_lines(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = counted(
        ["n", "n#"],
        &[5, 6, 8, 10, 12, 16, 20, 30, 32, 40],
        &mut slots,
        sampler,
    );
    let ([a, b], [from, to]) = pair(["color", "color2"], &mut slots, sampler);
    let across = sampler.chance(0.5);
    let (modifier, lines, id, cell) = if across {
        (
            "columns",
            "[columns|vertical stripes|upright strips]",
            "column",
            format!("vec2<f32>(floor(uv.x * {}), 0.0)", float(n)),
        )
    } else {
        (
            "rows",
            "[rows|horizontal stripes|level strips]",
            "row",
            format!("vec2<f32>(0.0, floor(uv.y * {}))", float(n)),
        )
    };
    noisy(
        vec![modifier],
        LINES.replace("LINES", lines).replace("ID", id),
        slots,
        (Needs::Random, None),
        &format!("let t = random({cell});\nlet color = mix({a}, {b}, t);"),
        move |[x, y]| {
            let t = if across {
                random(whole(x * n)?, 0.0)
            } else {
                random(0.0, whole(y * n)?)
            };
            Some(blend(from, to, t))
        },
    )
}

const SKYLINE: &str = "[{n} {color} bars of random heights rising from the bottom on {back}|a skyline of {n} {color} columns with random heights on {back}|a bar chart of {n} random {color} bars on {back}|{n} {color} columns of random height standing on the bottom edge, {back} behind|a {color} city silhouette of {n} random towers on {back}|\
    random {color} bars, {n} of them, growing up from the bottom over {back}|an equalizer that stands still: {n} {color} bars with random heights on {back}|\
    ¶{n} bars, random heights, {color} on {back}, from the bottom|¶[I want|draw|make] {n} {color} columns side by side. each has a random height, from the bottom up. the background is {back}|¶a city at night: {n} {color} houses without gaps, random heights, {back} sky|\
    ¶how do I draw {n} bars with random heights? {color} on {back}, they start at the bottom|¶1 - uv.y <= random(column) is {color}, else {back}, {n} columns|¶random bar chart: bars {n}, color {color}, background {back}, no gaps]";

fn skyline(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = counted(
        ["n", "n#"],
        &[5, 6, 8, 10, 12, 16, 20, 24, 32, 40],
        &mut slots,
        sampler,
    );
    let ([a, b], [ground, front]) = pair(["back", "color"], &mut slots, sampler);
    noisy(
        Vec::new(),
        SKYLINE.to_owned(),
        slots,
        (Needs::Random, None),
        &format!(
            "let height = random(vec2<f32>(floor(uv.x * {}), 0.0));\nlet inside = step(1.0 - uv.y, height);\nlet color = mix({a}, {b}, inside);",
            float(n)
        ),
        move |[x, y]| {
            let inside = below(1.0 - y - random(whole(x * n)?, 0.0))?;
            Some(blend(ground, front, inside))
        },
    )
}

const CONFETTI: &str = "[dots in random colors on {back}, {n#} by {n#}|a {n#} by {n#} grid of dots, each in a random color, on {back}|randomly colored dots on {back}, {n} rows and {n} columns|polka dots in random rgb colors on {back}, {n#} by {n#}|colorful random dots, {n#}x{n#}, over {back}|\
    a {back} background with {n#} by {n#} dots of random colors|gumballs: {n#} by {n#} dots in random colors on {back}|\
    ¶{n#}x{n#} dots, random color each, {back} bg|¶[I want|draw|make] {n#} by {n#} dots on {back}, and every dot has another random color|¶each cell of a {n#} by {n#} grid holds a dot in a random color. the rest is {back}|\
    ¶how do I give each dot its own random color? {n#} by {n#} dots on {back}|¶dots: {n#} by {n#}. color: random r, g and b per dot. background: {back}|¶round confetti in rows: {n} dots per side in random colors, {back} behind]";

fn colored_dots(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = counted(
        ["n", "n#"],
        &[4, 5, 6, 8, 10, 12, 16, 20],
        &mut slots,
        sampler,
    );
    let back = Color::sample(sampler);
    slots.value("back", back.ways.clone());
    let ground = rgb(&back);
    noisy(
        Vec::new(),
        CONFETTI.to_owned(),
        slots,
        (Needs::Random, None),
        &format!(
            "let p = uv * {};\nlet cell = floor(p);\nlet red = random(cell);\nlet green = random(cell + vec2<f32>(17.0, 43.0));\nlet blue = random(cell + vec2<f32>(59.0, 83.0));\n\
             let inside = step(distance(fract(p), vec2<f32>(0.5, 0.5)), 0.3);\nlet color = mix({}, vec3<f32>(red, green, blue), inside);",
            float(n),
            back.code
        ),
        move |[x, y]| {
            let away = (part(x * n)? - 0.5).hypot(part(y * n)? - 0.5);
            let (column, row) = (whole(x * n)?, whole(y * n)?);
            let own = [[0.0, 0.0], [17.0, 43.0], [59.0, 83.0]]
                .map(|[right, down]| random(column + right, row + down));
            Some(blend(ground, own, below(away - 0.3)?))
        },
    )
}

/// The cell of the nearest of the random points, one in each cell.
const NEAREST: &str = "\
fn nearest_cell(p: vec2<f32>) -> vec2<f32> {
    var nearest = floor(p);
    var best = 8.0;
    for (var i = 0; i < 9; i++) {
        let cell = floor(p) + vec2<f32>(f32(i % 3 - 1), f32(i / 3 - 1));
        let place = cell + vec2<f32>(random(cell), random(cell + vec2<f32>(17.0, 43.0)));
        let d = distance(p, place);
        if d < best {
            best = d;
            nearest = cell;
        }
    }
    return nearest;
}
";

/// How much farther the second of the random points is than the nearest.
const BORDER: &str = "\
fn border(p: vec2<f32>) -> f32 {
    var first = 8.0;
    var second = 8.0;
    for (var i = 0; i < 9; i++) {
        let cell = floor(p) + vec2<f32>(f32(i % 3 - 1), f32(i / 3 - 1));
        let place = cell + vec2<f32>(random(cell), random(cell + vec2<f32>(17.0, 43.0)));
        let d = distance(p, place);
        second = min(second, max(first, d));
        first = min(first, d);
    }
    return second - first;
}
";

/// The distances of the random points around a place with their cells, the nearest first.
fn around([x, y]: [f64; 2]) -> Option<Vec<(f64, [f64; 2])>> {
    let (column, row) = (whole(x)?, whole(y)?);
    let mut found = Vec::new();
    for i in [column - 1.0, column, column + 1.0] {
        for j in [row - 1.0, row, row + 1.0] {
            let place = [i + random(i, j), j + random(i + 17.0, j + 43.0)];
            found.push(((x - place[0]).hypot(y - place[1]), [i, j]));
        }
    }
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    Some(found)
}

const VORONOI: &str = "[voronoi cells in random shades between {color} and {color2} {counted}|a voronoi mosaic whose cells are randomly between {color} and {color2} {counted}|flat voronoi cells, each in a random mix of {color} and {color2} {counted}|stained glass of voronoi cells in shades from {color} to {color2} {counted}|colored voronoi cells, {color} to {color2} at random {counted}|\
    an irregular mosaic of flat cells in random shades from {color} to {color2} {counted}|a cell diagram with one flat random shade per cell, {color} to {color2} {counted}|\
    ¶voronoi, flat cells, random {color}-{color2} shade each {counted}|¶[I want|make|draw] voronoi cells. each cell has one flat color, a random mix of {color} and {color2} {counted}|¶color every pixel by its nearest random point: a random shade between {color} and {color2} per point {counted}|\
    ¶how do I color the cells of a voronoi diagram? random shades from {color} to {color2} {counted}|¶not the voronoi distance but the cells themselves, each flat in a random shade from {color} to {color2} {counted}|¶like stained glass or a giraffe without lines: voronoi cells between {color} and {color2} {counted}]";

fn voronoi_cells(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = perhaps_counted(
        6.0,
        SCALED,
        &[3, 4, 5, 8, 10, 12, 16, 20],
        &mut slots,
        &mut modifiers,
        sampler,
    );
    let ([a, b], [from, to]) = pair(["color", "color2"], &mut slots, sampler);
    noisy(
        modifiers,
        VORONOI.to_owned(),
        slots,
        (Needs::Random, Some(NEAREST)),
        &format!(
            "let cell = nearest_cell(uv * {});\nlet t = random(cell + vec2<f32>(59.0, 83.0));\nlet color = mix({a}, {b}, t);",
            float(n)
        ),
        move |uv| {
            let found = around(uv.map(|part| part * n))?;
            let [(near, cell), (next, _), ..] = found[..] else {
                return None;
            };
            let t = random(cell[0] + 59.0, cell[1] + 83.0);
            (next - near > EDGE).then(|| blend(from, to, t))
        },
    )
}

const BORDERS: &str = "[{color} voronoi borders of width {w} on {back} {counted}|the borders of voronoi cells in {color} on {back}, width {w} {counted}|{color} cracks between {back} voronoi cells, second distance minus first below {w} {counted}|a {color} network of voronoi edges on {back}, F2 - F1 < {w} {counted}|\
    cracked ground, {back} voronoi cells with {color} cracks where F2 - F1 is below {w} {counted}|{back} voronoi cells outlined in {color} with F2 - F1 under {w} {counted}|giraffe spots: {back} cells with {color} voronoi borders, F2 - F1 < {w} {counted}|\
    ¶voronoi edges, {color} on {back}, F2 - F1 < {w} {counted}|¶[I want|draw|make] only the borders of a voronoi diagram in {color}. a pixel is on one when its two nearest points differ by less than {w}. the rest is {back} {counted}|¶dry earth: {back} pieces, {color} cracks. voronoi, second minus first distance < {w} {counted}|\
    ¶how do I draw voronoi cell borders? {color} on {back}, where the second distance minus the first is below {w} {counted}|¶cell noise, f2 - f1 below {w} is {color}, everything else {back} {counted}]";

fn voronoi_borders(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = perhaps_counted(
        6.0,
        SCALED,
        &[3, 4, 5, 8, 10, 12, 16],
        &mut slots,
        &mut modifiers,
        sampler,
    );
    let w = *sampler.pick(&[0.04, 0.05, 0.06, 0.08, 0.1, 0.15]);
    slots.value("w", words::decimal(w));
    let ([a, b], [ground, front]) = pair(["back", "color"], &mut slots, sampler);
    noisy(
        modifiers,
        BORDERS.to_owned(),
        slots,
        (Needs::Random, Some(BORDER)),
        &format!(
            "let inside = step(border(uv * {}), {});\nlet color = mix({a}, {b}, inside);",
            float(n),
            float(w)
        ),
        move |uv| {
            let found = around(uv.map(|part| part * n))?;
            let [(near, _), (next, _), ..] = found[..] else {
                return None;
            };
            Some(blend(ground, front, below(next - near - w)?))
        },
    )
}

const BENT: &str = "[AXIS stripes in {color} and {color2}, {m} per unit, bent by {k} times smooth noise of scale {n#}|zebra stripes in {color} and {color2}: {m} AXIS stripes distorted by smooth noise (scale {n#}, strength {k})|{color} and {color2} AXIS stripes distorted by value noise, {m} stripes, noise scale {n#}, amount {k}|\
    {m} AXIS {color} and {color2} stripes that wobble with value noise, scale {n#}, strength {k}|an irregular zebra pattern of {m} AXIS stripes in {color} and {color2}, shifted by {k} * noise at scale {n#}|\
    ¶floor((uv.COORD + {k} * noise(uv * {n#})) * {m#}) even: {color}, odd: {color2}, smooth noise|¶[I want|make|draw] zebra stripes. {m} AXIS stripes in {color} and {color2}, pushed by value noise of scale {n#} with strength {k}|\
    ¶how do I bend stripes with noise? {m} AXIS stripes, {color} and {color2}, smooth noise scale {n#}, strength {k}|¶zebra: {m} AXIS stripes, {color}/{color2}, value noise {n#} cells, added {k} of it to COORD|¶add {k} times smooth noise (scale {n#}) to COORD before making {m} AXIS stripes in {color} and {color2}]";

fn bent_stripes(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = counted(["n", "n#"], &[3, 4, 5, 6, 8], &mut slots, sampler);
    let m = counted(["m", "m#"], &[6, 8, 10, 12, 16, 20], &mut slots, sampler);
    let k = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3]);
    slots.value("k", words::decimal(k));
    let (axis, name, at) = *sampler.pick(&[("vertical", "x", 0), ("horizontal", "y", 1)]);
    let ([a, b], [from, to]) = pair(["color", "color2"], &mut slots, sampler);
    noisy(
        vec![axis],
        BENT.replace("AXIS", axis).replace("COORD", name),
        slots,
        (Needs::Noise, None),
        &format!(
            "let bent = uv.{name} + {} * noise(uv * {});\nlet t = floor(bent * {}) % 2.0;\nlet color = mix({a}, {b}, t);",
            float(k),
            float(n),
            float(m)
        ),
        move |uv| {
            let bent = uv[at] + k * noise(uv.map(|part| part * n));
            Some(blend(from, to, whole(bent * m)?.rem_euclid(2.0)))
        },
    )
}

const BARS: &str = "[{color} bars on {back}, randomly horizontal or vertical in each cell of a {n#} by {n#} grid|a {n#} by {n#} grid where each cell has a {color} horizontal or vertical line at random, on {back}|random {color} lines on {back}, one per cell, lying or standing by chance, {n#} by {n#}|{n#} by {n#} cells with a {color} stroke each, level or upright at random, {back} behind|\
    {color} strokes over {back} that are horizontal or vertical by a coin flip, {n} cells per side|\
    ¶{n#}x{n#} cells, a random level or upright bar in each, {color} on {back}|¶[I want|draw|make] in each cell of a {n#} by {n#} grid a line through its middle, by chance horizontal or vertical. {color} on {back}|¶flip a coin per cell: heads a level bar, tails an upright one. {color} on {back}, {n#} by {n#}|\
    ¶how do I put a random horizontal or vertical line in every cell? {n#} by {n#}, {color} on {back}|¶random strokes: {n#} by {n#} cells, each a horizontal or a vertical {color} line, {back} background]";

fn bar_directions(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = counted(["n", "n#"], SIDES, &mut slots, sampler);
    let ([a, b], [ground, front]) = pair(["back", "color"], &mut slots, sampler);
    noisy(
        Vec::new(),
        BARS.to_owned(),
        slots,
        (Needs::Random, None),
        &format!(
            "let p = uv * {};\nlet q = fract(p) - vec2<f32>(0.5, 0.5);\nlet away = select(q.x, q.y, random(floor(p)) < 0.5);\n\
             let inside = step(abs(away), 0.1);\nlet color = mix({a}, {b}, inside);",
            float(n)
        ),
        move |[x, y]| {
            let level = random_at([x * n, y * n])? < 0.5;
            let away = if level { part(y * n)? } else { part(x * n)? } - 0.5;
            Some(blend(ground, front, below(away.abs() - 0.1)?))
        },
    )
}

const GRAINY: &str = "[a grainy gradient from {color} START to {color2} END, grain strength {k} on a {n#} by {n#} grid|a gradient from {color} START to {color2} END with film grain of strength {k}, {n} grains per side|a noisy gradient, {color} START, {color2} END, plus random noise of {k} in {n#} by {n#} cells|\
    {color} START fading to {color2} END with grain, amount {k}, {n#} x {n#} grains|a textured gradient of {color} START and {color2} END, hash noise of strength {k} added in {n#}x{n#} cells|\
    ¶gradient {color} START -> {color2} END + grain {k}, {n#}x{n#}|¶[I want|make] a gradient from {color} START to {color2} END that looks grainy. add (random - 0.5) * {k} per cell of a {n#} by {n#} grid|¶mix({color}, {color2}, uv.COORD) + (random(floor(uv * {n#})) - 0.5) * {k}, clamped|\
    ¶how do I add film grain to a gradient? {color} START, {color2} END, strength {k}, {n} grains per side|¶like a riso print: {color} START into {color2} END with gray grain of strength {k}, {n} cells per side|¶gradient: {color} START, {color2} END. grain: {k}. grain cells: {n#} by {n#}]";

fn grainy(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let n = counted(
        ["n", "n#"],
        &[100, 120, 150, 200, 250, 300, 400],
        &mut slots,
        sampler,
    );
    let k = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    slots.value("k", words::decimal(k));
    let (modifier, start, end, name, at) = *sampler.pick(&[
        ("across", "on the left", "on the right", "x", 0),
        ("down", "at the top", "at the bottom", "y", 1),
    ]);
    let ([a, b], [from, to]) = pair(["color", "color2"], &mut slots, sampler);
    noisy(
        vec![modifier],
        GRAINY
            .replace("START", start)
            .replace("END", end)
            .replace("COORD", name),
        slots,
        (Needs::Random, None),
        &format!(
            "let base = mix({a}, {b}, uv.{name});\nlet grain = random(floor(uv * {})) - 0.5;\nlet color = saturate(base + grain * {});",
            float(n),
            float(k)
        ),
        move |uv| {
            let grain = random_at(uv.map(|part| part * n))? - 0.5;
            Some(blend(from, to, uv[at]).map(|part| (part + grain * k).clamp(0.0, 1.0)))
        },
    )
}
