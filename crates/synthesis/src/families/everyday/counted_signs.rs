//! Figures that count: ratings, highlighted ones in rows and grids, growing rows, charts, digits and phases of the moon.

use std::f64::consts::TAU;

use crate::code::float;
use crate::families::layers::{below, part};
use crate::families::scenes::{CENTER, Drawn, MIDDLE, Spot, block, disc, ink, paint, piece};
use crate::families::shape_groups::FIGURES;
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let family = |&(name, sample): &'static Drawn| Family::new("shapes", name, sample);
    COUNTED.iter().map(family).collect()
}

const COUNTED: &[Drawn] = &[
    ("rated-signs", rated),
    ("figure-highlighted-in-row", highlighted_in_row),
    ("figure-highlighted-in-grid", highlighted_in_grid),
    ("growing-figures-in-row", growing),
    ("signal-bars", signal_bars),
    ("horizontal-bar-chart", bar_chart),
    ("pie-chart-of-shares", pie_chart),
    ("seven-segment-digit", digit),
    ("moon-phase", moon),
];

/// A sign that is counted.
struct Sign {
    one: &'static str,
    many: &'static str,
    /// Statements that compute `d`, below 0 inside, from `p`.
    code: &'static str,
    level: fn(Spot) -> f64,
}

const SIGNS: &[Sign] = &[
    Sign {
        one: "star",
        many: "stars",
        code: "let sector = 6.2831853 / 5.0;\nlet angle = atan2(p.x, -p.y);\nlet a = abs(angle - sector * round(angle / sector));\n\
            let d = 0.33 * (length(p) * cos(a) - 0.35) + 0.94 * length(p) * sin(a);",
        level: star,
    },
    Sign {
        one: "heart",
        many: "hearts",
        code: "let d = length(vec2<f32>(p.x, 1.2 * p.y + 0.6 * sqrt(0.3 * abs(p.x)))) - 0.3;",
        level: |[x, y]| x.hypot(1.2 * y + (0.108 * x.abs()).sqrt()) - 0.3,
    },
    Sign {
        one: "[dot|circle|disc]",
        many: "[dots|circles|discs]",
        code: "let d = length(p) - 0.3;",
        level: |[x, y]| x.hypot(y) - 0.3,
    },
    Sign {
        one: "[square|box]",
        many: "[squares|boxes]",
        code: "let d = max(abs(p.x), abs(p.y)) - 0.3;",
        level: |[x, y]| x.abs().max(y.abs()) - 0.3,
    },
];

/// The five-pointed star of the size 0.35 with a tip up: the tip that reaches farthest in the direction decides.
fn star([x, y]: Spot) -> f64 {
    let toward = |tip: u8| {
        let (sin, cos) = (TAU * f64::from(tip) / 5.0).sin_cos();
        (x * sin - y * cos, (x * cos + y * sin).abs())
    };
    let (along, across) = (0..5)
        .map(toward)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .unwrap_or_default();
    0.33 * (along - 0.35) + 0.94 * across
}

/// The nearest of the figures from the one at `first` up to the one before `end`, of `count` in a row.
fn in_row(
    [x, y]: Spot,
    (first, end): (usize, usize),
    count: f64,
    level: impl Fn(Spot) -> f64,
) -> f64 {
    (first..end)
        .map(|at| level([x * count - at as f64 - 0.5, (y - 0.5) * count]))
        .fold(f64::MAX, f64::min)
}

fn rated(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", ""), ("rest", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let kind = if sampler.chance(0.5) {
        0
    } else {
        sampler.below(SIGNS.len())
    };
    let sign = &SIGNS[kind];
    slots.phrase("one", sign.one);
    slots.phrase("many", sign.many);
    let count = *sampler.pick(&[3, 4, 5, 5, 5, 6, 8, 10]);
    let filled = sampler.int(1, count - 1);
    slots.value("n", words::count(count));
    slots.value("k", words::count(filled));
    let (cells, lit) = (count as f64, filled as f64);
    let n = float(cells);
    let level = sign.level;
    let (all, first) = (count as usize, filled as usize);
    paint(
        Vec::new(),
        "[a rating of {k} out of {n} {many}, the first {k} {color}, the others {rest} {on}|a row of {n} {many}, the first {k} from the left {color}, the remaining ones {rest} {on}|{n} {many} in a row of which {k} are {color}, counted from the left, and the rest {rest} {on}|\
         a {k} of {n} rating with {color} {many} on the left and {rest} {many} for what is missing {on}|{k} {color} {many} followed by {rest} {many}, {n} in all in one row {on}|a score of {k} out of {n} shown as {many}, reached ones {color}, unreached ones {rest} {on}|\
         {n} {rest} {many} in a row, but the {k} leftmost are {color} {on}|a row of {n} {many} filled up to number {k} with {color}, the others are {rest} {on}|a horizontal row, {k} {color} {many} first, then {rest} {many} until there are {n} {on}|\
         {n} {many} for a review, {k} of them in {color} from the left, unused ones in {rest} {on}|\
         ¶{k}/{n} {many}: {color} = filled, {rest} = empty, filled from the left {on}|\
         ¶[I want|I need|draw] a rating with {n} {many} {on}. {k} of them are {color}, the others {rest}|\
         ¶[how do I show|can you show] a rating of {k} out of {n} with {many} {on}? {color} for the ones you have, {rest} for the others|\
         ¶my app was rated {k} of {n}. Show it as {many} in a row, {color} for the reached ones, {rest} for the rest {on}|\
         ¶the player has {k} of {n} lives left {on}. Each life is a {one} in a row, {color} when he still has it, {rest} when it is lost, lost ones at the right|\
         ¶please {n} {many} in line {on}, the first {k} must be {color}, after that {rest}|\
         ¶row of {n}: index < {k} -> {color} {one}, else {rest} {one} {on}|\
         ¶there are {n} {many} side by side {on}. From left to right the first {k} have the color {color}, what follows is {rest}|\
         ¶unfilled {many} are {rest}, filled ones {color} {on}. {k} of {n} are filled, starting at the left|\
         ¶the {rest} {many} on the right are not reached, the {color} ones on the left are {on}. {k} of {n} are reached]",
        slots,
        &format!(
            "let p = vec2<f32>(fract(uv.x * {n}) - 0.5, (uv.y - 0.5) * {n});\n{}\nlet inside = step(d, 0.0);",
            sign.code
        ),
        &colors[0],
        vec![
            piece(&colors[2], "inside", move |at| {
                in_row(at, (0, all), cells, level)
            }),
            piece(
                &colors[1],
                format!("inside * step(uv.x * {n}, {})", float(lit)),
                move |at| in_row(at, (0, first), cells, level),
            ),
        ],
    )
}

const ORDINALS: [&str; 9] = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
];

/// Says which of `count` figures between the sides `near` and `far` is meant, counted from 0; fills `which`.
fn which(
    at: usize,
    count: usize,
    [near, far]: [&'static str; 2],
    slots: &mut Slots,
    sampler: &mut Sampler,
) {
    let (number, side) = if sampler.chance(0.7) {
        (at, near)
    } else {
        (count - 1 - at, far)
    };
    slots.value("k", words::count(number as i64 + 1));
    slots.phrase(
        "kth",
        ORDINALS.get(number).copied().unwrap_or("[number {k}]"),
    );
    slots.phrase("side", side);
    let way = if 2 * at + 1 == count && sampler.chance(0.6) {
        "[the middle one|the one in the middle|the central one]"
    } else {
        "[the {kth} one from the {side}|the {kth} from the {side}|number {k} from the {side}|number {k} counted from the {side}]"
    };
    slots.phrase("which", way);
}

fn highlighted_in_row(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", ""), ("color2", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = sampler.pick(FIGURES);
    slots.phrase("one", figure.nouns);
    slots.phrase("many", figure.plural);
    let count = 3 + sampler.below(6);
    let at = sampler.below(count);
    slots.value("n", words::count(count as i64));
    let across = sampler.chance(0.7);
    let (way, sides) = if across {
        (
            "[in a row|side by side|in a horizontal row|next to each other]",
            ["left", "right"],
        )
    } else {
        (
            "[in a column|one below the other|in a vertical column|above each other]",
            ["top", "bottom"],
        )
    };
    slots.phrase("way", way);
    which(at, count, sides, &mut slots, sampler);
    let cells = count as f64;
    let n = float(cells);
    let place = if across {
        format!(
            "let i = floor(uv.x * {n});\nlet p = vec2<f32>(fract(uv.x * {n}) - 0.5, (uv.y - 0.5) * {n});"
        )
    } else {
        format!(
            "let i = floor(uv.y * {n});\nlet p = vec2<f32>((uv.x - 0.5) * {n}, fract(uv.y * {n}) - 0.5);"
        )
    };
    let level = figure.level;
    let some = move |[x, y]: Spot, range: (usize, usize)| {
        (range.0..range.1)
            .map(|at| {
                let middle = (at as f64 + 0.5) / cells;
                let [cx, cy] = if across { [middle, 0.5] } else { [0.5, middle] };
                level([(x - cx) * cells, (y - cy) * cells], 0.3)
            })
            .fold(f64::MAX, f64::min)
    };
    paint(
        vec![if across { "row" } else { "column" }],
        "[{n} {color} {many} {way}, but {which} is {color2} {on}|{n} {many} {way}, all {color} except {which}, which is {color2} {on}|{n} {color} {many} {way} with {which} highlighted in {color2} {on}|{n} {many} {way}, {which} in {color2} and the others in {color} {on}|\
         {n} {color} {many} {way} of which {which} is {color2} {on}|{n} {many} {way}, {color2} for {which}, {color} for all others {on}|{n} equal {color} {many} {way}, only {which} has the color {color2} {on}|{n} page dots as {many} {way}, {which} active in {color2}, the rest {color} {on}|\
         {n} {many} {way}, the active one {color2}, namely {which}, inactive ones {color} {on}|{n} {color} {many} {way} and {which} marked {color2} {on}|\
         ¶{n} {many} {way}, {color}. {which}: {color2} {on}|\
         ¶[I want|I need|draw] {n} {color} {many} {way} {on}. Only {which} is {color2}|\
         ¶[how do I color|can you color] just one of {n} {many} {color2} {on}? They are {way}, it is {which}, and the others are {color}|\
         ¶there are {n} {many} {way} {on}. One of them is different, {which} is {color2} while the rest is {color}|\
         ¶a page indicator, {n} {many} {way}, {which} is the current page in {color2}, other pages in {color} {on}|\
         ¶please {n} {many} {way} with color {color}, but {which} must have color {color2} {on}|\
         ¶highlight {which} with {color2} {on}, it belongs to {n} {color} {many} {way}|\
         ¶{color2} is only {which}, {color} are all the other {many} {on}, {n} {many} {way} altogether|\
         ¶the kids shall find the odd one out {on}, so {n} {color} {many} {way}, {which} in {color2}|\
         ¶count: {n}, shape: {one}, {way}. selected: {which}. selected color {color2}, normal color {color} {on}]",
        slots,
        &format!("{place}\nlet inside = {};", figure.mask("p", 0.3)),
        &colors[0],
        vec![
            piece(&colors[1], "inside", move |spot| some(spot, (0, count))),
            piece(
                &colors[2],
                format!("inside * select(0.0, 1.0, i == {})", float(at as f64)),
                move |spot| some(spot, (at, at + 1)),
            ),
        ],
    )
}

fn highlighted_in_grid(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", ""), ("color2", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let figure = &FIGURES[[1, 1, 0, 2, 3, 4][sampler.below(6)]];
    slots.phrase("one", figure.nouns);
    slots.phrase("many", figure.plural);
    let count = *sampler.pick(&[3_usize, 3, 4, 4, 5, 6, 8]);
    let [column, row] = [(); 2].map(|()| sampler.below(count));
    slots.value("n", words::count(count as i64));
    slots.text("m", count.to_string());
    slots.value("r", words::count(row as i64 + 1));
    slots.value("c", words::count(column as i64 + 1));
    let last = count - 1;
    let named = match (column, row) {
        (0, 0) => "[the top left one|the upper left one|the one in the top left corner of it]",
        (c, 0) if c == last => {
            "[the top right one|the upper right one|the one in the top right corner of it]"
        }
        (0, r) if r == last => {
            "[the bottom left one|the lower left one|the one in the bottom left corner of it]"
        }
        (c, r) if c == last && r == last => {
            "[the bottom right one|the lower right one|the one in the bottom right corner of it]"
        }
        (1, 1) if count == 3 => "[the middle one|the central one|the one in the center]",
        _ => {
            "[the one in row {r} from the top and column {c} from the left|the one in row {r}, column {c}|the one in column {c}, row {r}|number {c} from the left in row {r} from the top|the one at row {r}, column {c} (counted from 1 at the top left)]"
        }
    };
    slots.phrase("which", named);
    let cells = count as f64;
    let level = figure.level;
    let one = move |[x, y]: Spot, [c, r]: [usize; 2]| {
        let [cx, cy] = [c, r].map(|at| at as f64 + 0.5);
        level([x * cells - cx, y * cells - cy], 0.3)
    };
    paint(
        Vec::new(),
        "[a {m}x{m} grid of {color} {many} in which {which} is {color2} {on}|a {n} by {n} grid of {color} {many} with {which} highlighted in {color2} {on}|{n} rows of {n} {color} {many}, {which} in {color2} instead {on}|a {m} x {m} board of {many}, {which} {color2}, all others {color} {on}|\
         a grid of {n} by {n} {many}, {color2} for {which}, {color} for the rest {on}|{color} {many} in {n} rows and {n} columns, but {which} is {color2} {on}|a {n} by {n} matrix of {color} {many} where only {which} is {color2} {on}|a {m}x{m} arrangement of {many} in {color}, {which} selected in {color2} {on}|\
         ¶{m}x{m} {many}, {color}. {which}: {color2} {on}|\
         ¶[I want|I need|draw] a {n} by {n} grid of {color} {many} {on}. Only {which} is {color2}|\
         ¶[how do I mark|can you mark] a single {one} of a {m}x{m} grid in {color2} {on}? It is {which}, the others are {color}|\
         ¶it is like a game board {on}, {n} by {n} {many} in {color}, and {which} is where the player stands, so that one is {color2}|\
         ¶please grid {m} x {m} of {many} {on}, color {color}, but {which} with color {color2}|\
         ¶highlight {which} in {color2} {on}, it belongs to a {m}x{m} grid of {color} {many}|\
         ¶{color2} is only {which}, {color} is every other {one} of the {n} by {n} grid {on}|\
         ¶{n} times {n} {many} {on}. One is picked, {which}, and gets {color2}. What is not picked stays {color}]",
        slots,
        &format!(
            "let i = floor(uv * {0});\nlet p = fract(uv * {0}) - vec2<f32>(0.5, 0.5);\nlet inside = {1};",
            float(cells),
            figure.mask("p", 0.3)
        ),
        &colors[0],
        vec![
            piece(&colors[1], "inside", move |spot| {
                (0..count * count)
                    .map(|at| one(spot, [at % count, at / count]))
                    .fold(f64::MAX, f64::min)
            }),
            piece(
                &colors[2],
                format!(
                    "inside * select(0.0, 1.0, all(i == vec2<f32>({}, {})))",
                    float(column as f64),
                    float(row as f64)
                ),
                move |spot| one(spot, [column, row]),
            ),
        ],
    )
}

fn growing(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let (nouns, measures, code) = *sampler.pick(&[
        ("[circles|discs|dots]", "radius", "length(p)"),
        ("[circles|discs|dots]", "radius", "length(p)"),
        ("[squares|boxes]", "half side", "max(abs(p.x), abs(p.y))"),
        (
            "[diamonds|rhombuses]",
            "half diagonal",
            "abs(p.x) + abs(p.y)",
        ),
    ]);
    slots.phrase("many", nouns);
    slots.phrase("measure", measures);
    let (count, largest) = *sampler.pick(&[
        (3, 0.15),
        (3, 0.12),
        (4, 0.12),
        (4, 0.1),
        (5, 0.09),
        (5, 0.08),
        (6, 0.08),
    ]);
    let smallest = *sampler.pick(&[0.02, 0.03, 0.04, 0.05]);
    let grows = sampler.chance(0.65);
    let (from, to) = if grows {
        slots.phrase("growing", "[growing|growing|increasing]");
        (smallest, largest)
    } else {
        slots.phrase("growing", "[shrinking|shrinking|decreasing]");
        (largest, smallest)
    };
    slots.value("n", words::count(count));
    slots.value("a", words::decimal(from));
    slots.value("b", words::decimal(to));
    let cells = count as f64;
    let n = float(cells);
    let is_round = code.starts_with("length");
    let is_square = code.starts_with("max");
    paint(
        Vec::new(),
        "[{n} {color} {many} in a row, {growing} evenly from {measure} {a} on the left to {b} on the right {on}|a row of {n} {color} {many} {growing} in even steps from {measure} {a} to {b}, left to right {on}|{n} {color} {many} side by side, the leftmost with {measure} {a}, the rightmost with {b}, sizes evenly between {on}|\
         {n} {color} {many} next to each other with linearly {growing} sizes, {measure} {a} at the left end, {b} at the right end {on}|a horizontal row of {n} {color} {many}, {measure} going evenly from {a} to {b} {on}|{n} {color} {many} from left to right, each a constant step in size from the one before, {measure} {a} to {b} {on}|\
         a size scale of {n} {color} {many} in a row, {measure} from {a} (left) to {b} (right) in equal steps {on}|{n} {color} {many} in one line, sizes interpolated from {measure} {a} on the left to {measure} {b} on the right {on}|\
         ¶{n} {color} {many} in a row, {measure} {a} to {b}, linear, left to right {on}|\
         ¶[I want|I need|draw] {n} {color} {many} in a row {on}. They are {growing} evenly from {measure} {a} at the left to {b} at the right|\
         ¶[how do I draw|can you draw] {n} {color} {many} side by side that are {growing} from {measure} {a} to {b} in equal steps {on}|\
         ¶like organ pipes or russian dolls, {n} {color} {many} in a row {on}, the left one has {measure} {a}, the right one {b}, those between evenly spaced in size|\
         ¶please {n} {many} {color} in line {on}, first {measure} is {a}, last is {b}, and between equal steps|\
         ¶{color} row of {n} {many}, number i from 0 on has the {measure} mix({a}, {b}, i / (n - 1)), n = {n} {on}|\
         ¶the rightmost of {n} {color} {many} in a row has {measure} {b}, the leftmost {a} {on}. In between the size changes in equal steps|\
         ¶a brush size picker {on}, {n} {color} {many} in a row with {measure} evenly from {a} to {b}]",
        slots,
        &format!(
            "let i = floor(uv.x * {n});\nlet p = vec2<f32>((fract(uv.x * {n}) - 0.5) / {n}, uv.y - 0.5);\nlet size = mix({}, {}, i / {});",
            float(from),
            float(to),
            float(cells - 1.0)
        ),
        &colors[0],
        vec![piece(
            &colors[1],
            format!("step({code}, size)"),
            move |[x, y]| {
                let one = |at: i64| {
                    let step = at as f64;
                    let size = from + (to - from) * step / (cells - 1.0);
                    let [dx, dy] = [x - (step + 0.5) / cells, y - 0.5].map(f64::abs);
                    let reach = if is_round {
                        dx.hypot(dy)
                    } else if is_square {
                        dx.max(dy)
                    } else {
                        dx + dy
                    };
                    reach - size
                };
                (0..count).map(one).fold(f64::MAX, f64::min)
            },
        )],
    )
}

fn signal_bars(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", ""), ("rest", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let count = *sampler.pick(&[3, 4, 4, 4, 5, 5, 6]);
    let filled = sampler.int(1, count - 1);
    slots.value("n", words::count(count));
    slots.value("k", words::count(filled));
    let cells = count as f64;
    let n = float(cells);
    // They stand at 0.8 and take 0.6 of the picture both ways.
    let bars = move |[x, y]: Spot, end: i64| {
        (0..end)
            .map(|at| {
                let half = 0.3 * (at + 1) as f64 / cells;
                let middle = 0.2 + 0.6 * (at as f64 + 0.5) / cells;
                block([x, y], [middle, 0.8 - half], 0.21 / cells, half)
            })
            .fold(f64::MAX, f64::min)
    };
    paint(
        Vec::new(),
        "[signal strength bars, {k} of {n} bars {color}, the others {rest} {on}|a signal icon of {n} rising bars, the first {k} {color}, the rest {rest} {on}|{n} bars rising to the right like phone reception, {k} lit in {color}, unlit ones {rest} {on}|a mobile reception symbol with {k} of {n} bars in {color} and the others in {rest} {on}|\
         a cell signal indicator, {n} bars, {k} active in {color}, inactive ones in {rest} {on}|a phone signal with {n} steps, {k} of them {color} and the taller ones {rest} {on}|a volume display of {n} rising bars, {k} on in {color}, off bars in {rest} {on}|{n} ascending signal bars of which the {k} shortest are {color}, the remaining {rest} {on}|\
         ¶signal: {k}/{n} bars, on = {color}, off = {rest} {on}|\
         ¶[I want|I need|draw] the signal bars of a phone {on}. There are {n} bars, {k} of them {color}, the others {rest}|\
         ¶[how do I draw|can you draw] a reception icon with {n} rising bars {on}? {k} are lit, lit is {color}, unlit is {rest}|\
         ¶my phone has {k} of {n} bars of reception {on}. Lit bars are {color}, dead ones {rest}|\
         ¶please signal symbol with {n} bars which go up {on}, {k} bars with {color}, rest of bars with {rest}|\
         ¶like the top corner of a phone {on}, {n} bars from short to tall, {rest} for those without signal, {color} for the first {k}|\
         ¶the tall bars are {rest}, the {k} short ones {color} {on}, {n} rising bars altogether, a signal meter|\
         ¶signal meter: {n} rising bars, left {k} {color}, remaining {rest} {on}]",
        slots,
        &format!(
            "let x = (uv.x - 0.2) / 0.6 * {n};\nlet height = 0.6 * (floor(x) + 1.0) / {n};\nlet bar = step(abs(fract(x) - 0.5), 0.35) * step(abs(uv.x - 0.5), 0.3);\n\
             let inside = bar * step(0.8 - uv.y, height) * step(uv.y, 0.8);"
        ),
        &colors[0],
        vec![
            piece(&colors[2], "inside", move |at| bars(at, count)),
            piece(
                &colors[1],
                format!("inside * step(x, {})", float(filled as f64)),
                move |at| bars(at, filled),
            ),
        ],
    )
}

fn bar_chart(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "white")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let lengths = [(); 3].map(|()| sampler.decimal(0.1, 0.9, 0.05));
    for (name, length) in ["a", "b", "c"].into_iter().zip(lengths) {
        slots.value(name, words::decimal(length));
    }
    let [a, b, c] = lengths.map(float);
    paint(
        Vec::new(),
        "[a horizontal bar chart of three {color} bars with the lengths {a}, {b} and {c} from top to bottom {on}|a {color} bar chart lying on its side, lengths {a}, {b}, {c} from the top {on}|three {color} bars growing from the left edge, lengths {a}, {b} and {c} from top to bottom {on}|three horizontal {color} bars, {a}, {b} and {c} long from top to bottom, starting at the left edge {on}|\
         a sideways {color} bar graph, bars {a}, {b} and {c} long {on}|a chart of 3 level {color} bars from the left, top {a}, middle {b}, bottom {c} long {on}|three {color} rows as bars from the left edge, {a}, {b}, {c} wide {on}|a {color} ranking chart, three bars from the left, {a}, {b} and {c} long, top first {on}|\
         ¶{color} horizontal bars, lengths {a}, {b}, {c} {on}|\
         ¶[I want|I need|draw] a horizontal bar chart {on}. Its three {color} bars begin at the left edge and are {a}, {b} and {c} long, from top to bottom|\
         ¶[how do I draw|can you draw] the values {a}, {b} and {c} as horizontal {color} bars {on}|\
         ¶{color} bars from the left edge {on}: top {a}, middle {b}, bottom {c} long|\
         ¶the bottom bar is {c} long, the middle one {b}, the top one {a} {on}. These {color} bars start at the left edge|\
         ¶we had a poll {on}, show its three results {a}, {b}, {c} as {color} bars that grow to the right, first result on top|\
         ¶please chart with {color} bars lying {on}, long {a} and {b} and {c}, from up to down|\
         ¶{color} bars lying, not standing, lengths {a} / {b} / {c}, top to bottom, from the left {on}]",
        slots,
        &format!(
            "let i = floor(uv.y * 3.0);\nlet y = fract(uv.y * 3.0) - 0.5;\nlet width = select(select({c}, {b}, i < 2.0), {a}, i < 1.0);"
        ),
        &colors[0],
        vec![piece(
            &colors[1],
            "step(abs(y), 0.3) * step(uv.x, width)",
            move |[x, y]| {
                // The middles of the bars are at a sixth, a half and five sixths.
                let bar = |at: usize| {
                    let middle = (at as f64 + 0.5) / 3.0;
                    ((y - middle).abs() - 0.1).max(x - lengths[at])
                };
                bar(0).min(bar(1)).min(bar(2))
            },
        )],
    )
}

fn pie_chart(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let three = sampler.chance(0.7);
    let inks = [("back", "black"), ("a", ""), ("b", ""), ("c", "")];
    let known = if three { 4 } else { 3 };
    let colors = ink(&inks[..known], &[], &mut slots, sampler);
    // In twentieths.
    let first = sampler.int(2, if three { 10 } else { 18 });
    let second = if three {
        sampler.int(2, 18 - first)
    } else {
        20 - first
    };
    let shares = [first, second, 20 - first - second];
    for (name, share) in ["sa", "sb", "sc"].into_iter().zip(shares) {
        slots.value(name, words::percent(share as f64 / 20.0));
    }
    slots.phrase(
        "list",
        if three {
            "[{sa} {a}, {sb} {b} and {sc} {c}|{a} {sa}, {b} {sb}, {c} {sc}|{a} with {sa}, then {b} with {sb}, then {c} with {sc}]"
        } else {
            "[{sa} {a} and {sb} {b}|{a} {sa}, {b} {sb}|{a} with {sa}, then {b} with {sb}]"
        },
    );
    slots.phrase(
        "start",
        "[clockwise from the top|clockwise, starting at the top|starting at the top and going clockwise|clockwise from 12 o'clock]",
    );
    let limits = [first, first + second].map(|sum| sum as f64 / 20.0);
    let rgb: Vec<[f64; 3]> = colors
        .iter()
        .map(|color| color.rgb.map(f64::from))
        .collect();
    let mut body = format!(
        "{CENTER}\nlet t = fract(atan2(p.x, -p.y) / 6.2831853);\nvar pie = {};\nif t > {} {{\npie = {};\n}}\n",
        colors[1].code,
        float(limits[0]),
        colors[2].code
    );
    if three {
        body += &format!(
            "if t > {} {{\npie = {};\n}}\n",
            float(limits[1]),
            colors[3].code
        );
    }
    body += &format!(
        "let color = mix({}, pie, step(length(p), 0.3));",
        colors[0].code
    );
    picture(
        Vec::new(),
        "[a pie chart with {list}, {start} {on}|a pie chart of {list} {on}|a pie diagram, {list}, {start} {on}|a round chart whose slices are {list}, {start} {on}|a disc cut into slices of {list}, {start} {on}|a circle chart, {start}: {list} {on}|a pie with the slices {list} {start} {on}|a survey result as a pie chart, {list}, {start} {on}|\
         ¶pie chart: {list} {on}|\
         ¶pie, {start}: {list} {on}|\
         ¶[I want|I need|draw] a pie chart {on}. The slices are {list}, {start}|\
         ¶[how do I draw|can you draw] a pie chart with {list} {on}|\
         ¶we asked our customers {on}, and the answers as a pie chart are {list}, {start}|\
         ¶please pie diagram with parts {list}, {start} {on}|\
         ¶the slices of a pie chart {on} are, {start}, {list}|\
         ¶show the shares in a pie chart {on}, {start}: {list}|\
         ¶cut a disc like a pie {on}. {start} the pieces are {list}|\
         ¶my budget as a round chart {on}: {list}, {start}]"
            .into(),
        slots,
        &body,
        move |at| {
            let [x, y] = [at[0] - 0.5, at[1] - 0.5];
            if below(disc(at, MIDDLE, 0.3))? < 0.5 {
                return Some(rgb[0]);
            }
            let t = part(x.atan2(-y) / TAU)?;
            let beyond_first = below(limits[0] - t)? > 0.5;
            if !beyond_first {
                return Some(rgb[1]);
            }
            let beyond_second = three && below(limits[1] - t)? > 0.5;
            Some(rgb[if beyond_second { 3 } else { 2 }])
        },
    )
}

/// The segments of a digit display: the mask in the program, the middle, half the width and half the height.
const SEGMENTS: [(&str, Spot, f64, f64); 7] = [
    (
        "step(abs(p.x), 0.15) * step(abs(p.y + 0.3), 0.03)",
        [0.5, 0.2],
        0.15,
        0.03,
    ),
    (
        "step(abs(p.x - 0.15), 0.03) * step(abs(p.y + 0.15), 0.15)",
        [0.65, 0.35],
        0.03,
        0.15,
    ),
    (
        "step(abs(p.x - 0.15), 0.03) * step(abs(p.y - 0.15), 0.15)",
        [0.65, 0.65],
        0.03,
        0.15,
    ),
    (
        "step(abs(p.x), 0.15) * step(abs(p.y - 0.3), 0.03)",
        [0.5, 0.8],
        0.15,
        0.03,
    ),
    (
        "step(abs(p.x + 0.15), 0.03) * step(abs(p.y - 0.15), 0.15)",
        [0.35, 0.65],
        0.03,
        0.15,
    ),
    (
        "step(abs(p.x + 0.15), 0.03) * step(abs(p.y + 0.15), 0.15)",
        [0.35, 0.35],
        0.03,
        0.15,
    ),
    (
        "step(abs(p.x), 0.15) * step(abs(p.y), 0.03)",
        [0.5, 0.5],
        0.15,
        0.03,
    ),
];

/// Which segments are lit for each digit: clockwise from the top, the one in the middle last.
const DIGITS: [&[usize]; 10] = [
    &[0, 1, 2, 3, 4, 5],
    &[1, 2],
    &[0, 1, 6, 4, 3],
    &[0, 1, 6, 2, 3],
    &[5, 6, 1, 2],
    &[0, 5, 6, 2, 3],
    &[0, 5, 4, 3, 2, 6],
    &[0, 1, 2],
    &[0, 1, 2, 3, 4, 5, 6],
    &[0, 1, 2, 3, 5, 6],
];

fn digit(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("color", "red")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let number = sampler.below(10);
    slots.value("n", words::count(number as i64));
    let pieces = DIGITS[number]
        .iter()
        .map(|&at| {
            let (mask, middle, width, height) = SEGMENTS[at];
            piece(&colors[1], mask, move |spot| {
                block(spot, middle, width, height)
            })
        })
        .collect();
    paint(
        Vec::new(),
        "[the {color} number {n} {on}|the {color} digit {n} {on}|a {color} {n} {on}|the number {n} in {color} {on}|a big {color} number {n} {on}|the digit {n} on a {color} seven-segment display {on}|a {color} seven-segment digit {n} {on}|a {color} digital clock digit showing {n} {on}|the number {n} in {color} seven-segment style {on}|a {color} calculator digit {n} {on}|a {color} 7-segment display that shows {n} {on}|\
         the digit {n} in {color} LED segments {on}|a big {color} {n} made of seven-segment bars {on}|a {color} LCD style digit {n} {on}|the figure {n} as on an old digital watch, a {color} seven-segment digit {on}|\
         ¶{color} 7-segment digit {n} {on}|¶[draw|show me|write] the {color} [number|digit] {n} {on}|\
         ¶[I want|I need|draw] a {color} seven-segment display {on}. It shows the digit {n}|\
         ¶[how do I draw|can you draw] the digit {n} like on a calculator with {color} segments {on}|\
         ¶the scoreboard shows {n} {on}, in {color} segments as on a digital clock|\
         ¶please number {n} how the digital clock shows it, with {color} bars {on}|\
         ¶seven segments, only the {color} ones of the digit {n} are lit {on}|\
         ¶lit segments of a {n} as {color} bars, segments that are off not drawn {on}|\
         ¶a lift display with {color} bars says {n} {on}|\
         ¶one digit of an alarm clock, a {n}, {color} seven-segment bars {on}]",
        slots,
        CENTER,
        &colors[0],
        pieces,
    )
}

/// How a phase is called, the lit share in twentieths and whether it is lit from the right.
const PHASES: [(&str, i64, bool); 6] = [
    (
        "[moon at first quarter|first quarter moon|moon in its first quarter|half moon lit on the right]",
        10,
        true,
    ),
    (
        "[moon at last quarter|last quarter moon|moon in its last quarter|half moon lit on the left]",
        10,
        false,
    ),
    (
        "[waxing crescent moon lit to 25%|moon as a waxing crescent, 25% lit]",
        5,
        true,
    ),
    (
        "[waning crescent moon lit to 25%|moon as a waning crescent, 25% lit]",
        5,
        false,
    ),
    (
        "[waxing gibbous moon lit to 75%|moon in its waxing gibbous phase, 75% lit]",
        15,
        true,
    ),
    (
        "[waning gibbous moon lit to 75%|moon in its waning gibbous phase, 75% lit]",
        15,
        false,
    ),
];

fn moon(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let inks = [("back", "black"), ("light", ""), ("dark", "")];
    let colors = ink(&inks, &[], &mut slots, sampler);
    let (twentieths, right) = if sampler.chance(0.6) {
        let (phase, share, right) = *sampler.pick(&PHASES);
        slots.phrase("moon", phase);
        (share, right)
    } else {
        let share = *sampler.pick(&[2, 4, 6, 7, 8, 12, 13, 14, 16, 18]);
        let right = sampler.chance(0.5);
        slots.value("share", words::percent(share as f64 / 20.0));
        slots.phrase("side", if right { "right" } else { "left" });
        slots.phrase("moon", "[moon lit to {share} from the {side}|moon of which {share} are lit from the {side}|moon phase with {share} lit from the {side}|moon lit {share} on its {side} side]");
        (share, right)
    };
    // The border of light and shadow is half an ellipse that leaves the share of the disc.
    let bend = (10 - twentieths) as f64 / 10.0;
    let (sign, toward) = if right { ("", 1.0) } else { ("-", -1.0) };
    paint(
        Vec::new(),
        "[a {moon}, the lit part {light}, the dark part {dark} {on}|a {moon}, {light} where the sun shines on it and {dark} where not {on}|a {moon}, its bright side {light}, its shadow side {dark} {on}|a {moon} with a {light} lit part and a {dark} unlit part {on}|\
         a {moon}, {dark} in the shadow, {light} in the light {on}|a round {dark} moon with its {light} lit part, a {moon} {on}|a phase of the moon, a {moon}, light {light}, shadow {dark} {on}|a picture of a {moon} in {light}, the rest of its disc {dark} {on}|\
         ¶{moon}: lit {light}, unlit {dark} {on}|\
         ¶[I want|I need|draw] a {moon} {on}. The part in the light is {light}, the other part {dark}|\
         ¶[how do I draw|can you draw] a {moon} {on}? Lit part {light}, dark part {dark}|\
         ¶for my calendar I need a {moon} {on}, shadow {dark}, light {light}|\
         ¶please a {moon} {on}, the side with light is {light} and the side without is {dark}|\
         ¶the unlit rest of the disc is {dark}, the lit part is {light} {on}. It is a {moon}|\
         ¶astronomy lesson today, show a {moon} {on}, {light} for what is lit and {dark} for what is not|\
         ¶moon phase picture: a {moon}, colors {light} (lit) and {dark} (unlit) {on}]",
        slots,
        &format!(
            "{CENTER}\nlet inside = step(length(p), 0.3);\nlet edge = {} * sqrt(max(0.09 - p.y * p.y, 0.0));",
            float(bend)
        ),
        &colors[0],
        vec![
            piece(&colors[2], "inside", |at| disc(at, MIDDLE, 0.3)),
            piece(
                &colors[1],
                format!("inside * step(edge, {sign}p.x)"),
                move |at| {
                    let [x, y] = [at[0] - 0.5, at[1] - 0.5];
                    let edge = bend * (0.09 - y * y).max(0.0).sqrt();
                    disc(at, MIDDLE, 0.3).max(edge - toward * x)
                },
            ),
        ],
    )
}
