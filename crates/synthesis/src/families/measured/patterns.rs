//! Patterns of two colors or grays that are asked for with exact measures.

use std::f64::consts::TAU;

use crate::code::float;
use crate::color::Color;
use crate::families::layers::{Layer, Paint, Roles, Share, View, below, part, whole};
use crate::sampler::Sampler;
use crate::task::{Family, Task};
use crate::wording::Slots;
use crate::words;

/// Which colors a pattern has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tones {
    /// `{color}` on `{back}`, which is also in `{on}`.
    Figure,
    /// `{color}` first, `{c}` second.
    Pair,
    /// From black to white, without slots.
    Gray,
}

/// A pattern with its measures drawn.
struct Drawing {
    tones: Tones,
    modifiers: Vec<&'static str>,
    phrase: String,
    /// Statements that compute `inside` or `t`.
    lines: String,
    share: Share,
}

/// Fills the slots of the measures.
type Draw = fn(&mut Slots, &mut Sampler) -> Drawing;

const DRAWINGS: [(&str, Draw); 18] = [
    ("stripes-from-edge", stripes),
    ("checkerboard-from-corner", checkerboard),
    ("sized-polka-dots", polka_dots),
    ("sized-line-grid", line_grid),
    ("sized-brick-wall", brick_wall),
    ("thick-concentric-rings", thick_rings),
    ("radial-sine-periods", radial_sine),
    ("diagonal-stripes-per-unit", diagonal_stripes),
    ("sized-ring-grid", ring_grid),
    ("sized-diamond-grid", diamond_grid),
    ("multi-arm-spiral", spiral),
    ("measured-wave-line", wave_line),
    ("mandelbrot-picture", mandelbrot),
    ("julia-picture", julia),
    ("usual-mandelbrot", usual_mandelbrot),
    ("usual-julia", usual_julia),
    ("bitwise-sierpinski", sierpinski),
    ("growing-dots", growing_dots),
];

pub(super) fn families() -> Vec<Family> {
    let drawings = DRAWINGS
        .iter()
        .map(|(name, draw)| Family::new("patterns", name, move |sampler| task(*draw, sampler)));
    drawings.collect()
}

fn task(draw: Draw, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let drawing = draw(&mut slots, sampler);
    let [from, to] = colors(drawing.tones, &mut slots, sampler);
    Layer {
        roles: if drawing.tones == Tones::Figure {
            Roles::Figure
        } else {
            Roles::Pair
        },
        from: Paint::solid(&from),
        to: Paint::solid(&to),
        late: false,
        amount: None,
        functions: Vec::new(),
        lines: drawing.lines,
        timed: false,
        share: drawing.share,
        modifiers: drawing.modifiers,
        phrase: drawing.phrase,
    }
    .task(slots, sampler)
}

/// The color where the share is 0, and that where it is 1.
fn colors(tones: Tones, slots: &mut Slots, sampler: &mut Sampler) -> [Color; 2] {
    let (from_slot, to_slot) = match tones {
        Tones::Figure => ("back", "color"),
        Tones::Pair => ("color", "c"),
        Tones::Gray => return ["black", "white"].map(Color::exactly),
    };
    let from = Color::sample(sampler);
    let to = Color::sample_other_than(&[&from], sampler);
    slots.value(from_slot, from.ways.clone());
    slots.value(to_slot, to.ways.clone());
    slots.phrase(
        "on",
        "[on {back}|on a {back} background|over {back}|against {back}|with a {back} background|, {back} background|, background {back}]",
    );
    [from, to]
}

fn drawing(
    tones: Tones,
    phrase: impl Into<String>,
    lines: impl Into<String>,
    share: impl Fn([f64; 2]) -> Option<f64> + Send + Sync + 'static,
) -> Drawing {
    Drawing {
        tones,
        modifiers: Vec::new(),
        phrase: phrase.into(),
        lines: lines.into(),
        share: Box::new(move |view: View| share(view.uv)),
    }
}

/// A count of some `choices` in the slots `name`, and `digits` for the digits alone.
fn counted(
    [name, digits]: [&'static str; 2],
    choices: &[i64],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> f64 {
    let number = *sampler.pick(choices);
    slots.value(name, words::count(number));
    slots.text(digits, number.to_string());
    number as f64
}

/// A measure of some `choices` in the slot `name`.
fn measured(name: &'static str, choices: &[f64], slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let number = *sampler.pick(choices);
    slots.value(name, words::decimal(number));
    number
}

/// Columns and rows: `{n}` and `{m}`, together `{grid}`, which stands after `in`.
fn grid(choices: &[i64], slots: &mut Slots, sampler: &mut Sampler) -> [f64; 2] {
    slots.phrase(
        "grid",
        "[{n} columns and {m} rows|{m} rows and {n} columns|{m} rows of {n}|a {n#}x{m#} grid (across x down)|{n} columns by {m} rows]",
    );
    let n = counted(["n", "n#"], choices, slots, sampler);
    let m = counted(["m", "m#"], choices, slots, sampler);
    [n, m]
}

/// The statement of the place in cells.
fn place([n, m]: [f64; 2]) -> String {
    if n == m {
        format!("let p = uv * {};", float(n))
    } else {
        format!("let p = uv * vec2<f32>({}, {});", float(n), float(m))
    }
}

/// The statements of the place in a cell, from its center.
fn place_in_cell(size: [f64; 2]) -> String {
    format!("{}\nlet q = fract(p) - vec2<f32>(0.5, 0.5);", place(size))
}

/// The place in its cell, from the center of the cell.
fn in_cell([x, y]: [f64; 2], [n, m]: [f64; 2]) -> Option<[f64; 2]> {
    Some([part(x * n)? - 0.5, part(y * m)? - 0.5])
}

/// 0 for even and 1 for odd whole parts.
fn odd(value: f64) -> Option<f64> {
    whole(value).map(|value| value.rem_euclid(2.0))
}

/// How far from the middle of the picture.
fn away([x, y]: [f64; 2]) -> f64 {
    (x - 0.5).hypot(y - 0.5)
}

const STRIPES: &str = "[{n} ^ that alternate between {color} and {c}, starting with {color} at %|{n} ^, {color} and {c} in turn, the first one at % is {color}|exactly {n} ^ in {color} and {c}, {color} first at %|\
    {color}/{c} striping: {n} ^, {color} at %|{n} ^ of equal size in {color} and {c} where the one at % is {color}|a row of {n} ^, beginning with {color} at %, then {c}, and so on|\
    a picture cut into {n} ^, {color}, {c}, {color} and so forth from %|{n} equal ^ starting {color} at % and taking turns with {c}|a pattern of {n} ^ (n = {n#}), {color} at %, every second one {c}|\
    {n} ^ counted from %, odd ones {color}, even ones {c}|{n} ^ from %, the first {color}, the second {c}, repeating|alternating {color} and {c} in {n} ^ with {color} at %|\
    ¶divide the picture into {n} ^. the first one at % is {color}, the next {c}, then again {color} and so on|¶{n} ^. {color} at %, then {c}, and they take turns|¶I want {n} ^ of the same size. they go {color}, {c}, {color}, {c} from %|\
    ¶^: n = {n#}, first = {color} (at %), second = {c}|¶how do I get {n} equal ^? begin with {color} at %, every other one is {c}|¶[please|] make {n} ^ for me, {color} and {c}. it must begin with {color} at %|\
    ¶number the ^ from % with 0, there are {n} of them. even numbers are {color}, odd numbers {c}|¶like the stripes on a [shirt|tent|flag]: {n} ^, {color} and {c}, and at % there is {color}|\
    ¶two colors, {n} ^. if I count from % it's {color} first, {c} second|¶I have {color} and {c} paint and {n} ^ to fill. the one at % gets {color}, the others alternate|\
    ¶{c} is the second color, {color} the first (at %). {n} ^|¶{n} ^, the second one {c}, the first one at % {color}, then again and again|¶at % begin with {color}, next is {c}. {n} ^ altogether]";

fn stripes(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let choices = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 20, 24];
    let n = counted(["n", "n#"], &choices, slots, sampler);
    let (modifier, noun, side, name, axis) = *sampler.pick(&[
        (
            "vertical",
            "[vertical stripes|vertical bars|upright stripes|vertical bands]",
            "the [left|left edge|left side]",
            "x",
            0,
        ),
        (
            "horizontal",
            "[horizontal bands|horizontal stripes|horizontal bars|level bands]",
            "the [top|top edge|upper edge]",
            "y",
            1,
        ),
    ]);
    let mut stripes = drawing(
        Tones::Pair,
        STRIPES.replace('^', noun).replace('%', side),
        format!(
            "let p = uv * {};\nlet t = abs(floor(p.{name})) % 2.0;",
            float(n)
        ),
        move |uv| odd(uv[axis] * n),
    );
    stripes.modifiers.push(modifier);
    stripes
}

fn checkerboard(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let size = grid(
        &[2, 3, 4, 5, 6, 7, 8, 8, 9, 10, 12, 14, 15, 16, 20],
        slots,
        sampler,
    );
    drawing(
        Tones::Pair,
        "[a checkerboard in {grid}, {color} and {c}, the top left cell is {color}|a {color} and {c} chessboard with {n} cells across and {m} down, {color} in the [top left|upper left] corner|{color}/{c} checkers in {grid}, starting with {color} at the top left|\
        a checker pattern of {n} by {m} cells (columns by rows) whose top left cell is {color}, the other color is {c}|a checkered grid, {n} cells wide and {m} cells high, {color} at the upper left, {c} next to it|\
        checks in {grid} with a {color} first cell (top left) and {c} as the second color|a board of {n#} x {m#} fields (columns x rows), {color} top left corner, alternating with {c}|alternating {color} and {c} squares, {n} in a row and {m} in a column, {color} at the top left|\
        a checkered floor of {n} tiles across and {m} tiles down in {color} and {c}, the tile in the upper left is {color}|a chess pattern in {grid}, beginning with {color} in the top left corner and then {c}|\
        {n} columns and {m} rows of alternating {color} and {c}, top left {color}|a checker texture with {m} rows, {n} fields in each, {color} at top left, neighbors {c}|\
        ¶a checkerboard with {n} columns and {m} rows. its top left cell is {color}, the neighbors of that are {c}|¶I want a chessboard in {grid}. the corner at the upper left must be {color}, the second color is {c}|\
        ¶checkers: columns = {n#}, rows = {m#}, top left = {color}, other = {c}|¶split the picture into {n} by {m} cells (across by down). they alternate like on a chessboard, {color} at the top left, then {c}|\
        ¶column + row even -> {color}, odd -> {c}. there are {n} columns and {m} rows, counted from 0 at the top left|¶how do I make a checker board of {n} cells across and {m} down? the top left one is {color}, the other color is {c}|\
        ¶my kitchen floor has {n} tiles from left to right and {m} from top to bottom, {color} and {c} like chess. the one at the top left is {color}|¶a checkered board please, {n} columns and {m} rows. {color} in the upper left corner, {c} for the other kind of fields|\
        ¶{color} and {c} squares in {grid}, like chess. it starts {color} in the top left|\
        ¶the second color is {c}, the top left square is {color}. a checkerboard in {grid}|¶{c} next to the {color} top left square, and so on like chess, {grid}|¶chessboard, {n} columns, {m} rows. top left: {color}. second color: {c}|¶checker pattern in {grid}, {color} first (top left), {c} second]",
        format!(
            "{}\nlet cell = floor(p);\nlet t = abs(cell.x + cell.y) % 2.0;",
            place(size)
        ),
        move |[x, y]| Some((odd(x * size[0])? - odd(y * size[1])?).abs()),
    )
}

const CELLS: [i64; 11] = [3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15];

fn polka_dots(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let size = grid(&CELLS, slots, sampler);
    let r = measured(
        "r",
        &[0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45],
        slots,
        sampler,
    );
    slots.value("r%", words::percent(r));
    drawing(
        Tones::Figure,
        "[{color} polka dots in {grid} with a radius of {r} of a cell {on}|{color} dots in {m} rows and {n} columns, each with a radius of {r%} of its cell {on}|a polka dot pattern in {grid}, {color} {on}, dot radius {r} cells|\
        a grid of {color} dots, {n} across and {m} down, radius {r} times the cell {on}|{color} spots in {grid}, radius = {r} of the cell size {on}|{n} by {m} (columns by rows) {color} dots of radius {r} in cell units {on}|\
        {m} rows with {n} {color} dots each, a dot's radius is {r%} of the cell {on}|a dotted fabric in {grid} with {color} dots of radius {r%} of a cell {on}|an array of {color} discs in {grid}, each disc has radius {r} where a cell is 1 {on}|\
        {color} circles in the middle of {n} x {m} cells (across x down), radius {r} of a cell {on}|{color} polka dots {on}, {n} per row, {m} rows, radius {r%} of the cell|filled {color} circles in {grid}, cell-relative radius {r} {on}|\
        ¶the background is {back}. put {color} dots on it in {grid}, each with a radius of {r} of its cell|¶polka dots: {n} columns, {m} rows, r = {r} (of a cell). {color} on {back}|¶I need {m} rows of {n} {color} dots. their radius is {r%} of a cell and [the rest|everything else] is {back}|\
        ¶divide the picture into {n} cells across and {m} down. in the middle of each sits a {color} dot, radius {r} of the cell. the rest is {back}|¶inside = length(fract(p) - 0.5) < {r} with p in cells, {n} across and {m} down. inside {color}, outside {back}|\
        ¶how do I draw polka dots in {grid}? they are {color} on {back}, and the radius should be {r} of the cell|¶my dress is {back} with {color} dots, {n} in a row and {m} rows. each dot has radius {r%} of its cell|\
        ¶dots please, {color}, in {grid}. radius is {r} if the cell is 1 big, behind it all {back}|¶{back} with {color} polka dots, {n} by {m} (across by down). radius of one dot: {r%} of cell|\
        ¶background {back}. dots {color}, {n} across and {m} down, radius {r} of a cell|¶radius {r} of the cell, {grid}, dots in {color}, background in {back}|¶first paint all {back}, then add {color} dots in {grid}, each with radius {r} of its cell]",
        format!(
            "{}\nlet inside = step(length(q), {});",
            place_in_cell(size),
            float(r)
        ),
        move |uv| in_cell(uv, size).and_then(|[x, y]| below(x.hypot(y) - r)),
    )
}

fn line_grid(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let size = grid(&CELLS, slots, sampler);
    let w = measured(
        "w",
        &[0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15, 0.2],
        slots,
        sampler,
    );
    slots.value("w%", words::percent(w));
    slots.phrase(
        "edges",
        "[at the left and top of each cell|at the top and left edge of every cell|on each cell's left and top side]",
    );
    drawing(
        Tones::Figure,
        "[{color} grid lines in {grid}, line width {w} of a cell, {edges} {on}|a {color} line grid of {n} by {m} cells (columns by rows), lines {w%} of a cell wide {edges} {on}|a grid with {n} cells across and {m} down, {color} lines of width {w} cells {edges} {on}|\
        {color} lines that divide the picture in {grid}, each {w} of a cell wide and {edges} {on}|a {color} lattice in {grid}, line width {w%} of the cell, lines {edges} {on}|graph paper with {n} columns and {m} rows, {color} lines {w} of a cell thick, {edges} {on}|\
        a mesh of {color} lines {edges}, {n} cells wide and {m} cells high, the width of a line is {w} of a cell {on}|{color} grid lines {on}, {n} x {m} cells (across x down), width {w%} of a cell, {edges}|a table of {m} rows and {n} columns drawn with {color} lines {edges}, {w} of a cell wide {on}|\
        a {color} wire mesh in {grid} where a line takes {w} of a cell {edges} {on}|horizontal and vertical {color} lines {edges}, {n} cells across, {m} cells down, width {w} of a cell {on}|{color} ruling in {grid}, line share {w%} of the cell, {edges} {on}|\
        ¶the picture is {back} and has {n} columns and {m} rows. draw {color} lines {edges}, they are {w} of a cell wide|¶line grid: columns {n}, rows {m}, line width {w} of a cell {edges}. {color} on {back}|\
        ¶I want graph paper in {grid}. the paper is {back}, the lines are {color}, {w%} of a cell wide and {edges}|¶inside = min(q.x, q.y) < {w} with q = fract of the place in {n} by {m} cells (across by down). {color} inside, {back} outside|\
        ¶how do I draw a grid in {grid}? the lines are {color}, {w} of a cell wide, {edges}, on {back}|¶cells: {n} across, {m} down, all {back}. each cell has a {color} line {edges}, and the line is {w} of it|\
        ¶a table without text, {m} rows and {n} columns. its lines are {color}, {edges}, they take {w%} of a cell, and the rest is {back}|¶please to make lines in {color} on {back}, the grid has {n} columns and {m} rows. line is {w} from cell, {edges}|\
        ¶cut {back} into {n} by {m} cells (columns by rows) with {color} lines. they lie {edges} and each is {w} of a cell wide]",
        format!(
            "{}\nlet q = fract(p);\nlet inside = step(min(q.x, q.y), {});",
            place(size),
            float(w)
        ),
        move |uv| {
            let [x, y] = in_cell(uv, size)?.map(|side| side + 0.5);
            below(x.min(y) - w)
        },
    )
}

fn brick_wall(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let m = counted(["m", "m#"], &[4, 5, 6, 8, 10, 12, 14, 15], slots, sampler);
    let n = counted(["n", "n#"], &[2, 3, 4, 5, 6, 8, 10], slots, sampler);
    let w = measured(
        "w",
        &[0.04, 0.05, 0.06, 0.08, 0.1, 0.12, 0.15],
        slots,
        sampler,
    );
    slots.value("w%", words::percent(w));
    slots.phrase(
        "joint",
        "[at the left and top of each brick|at each brick's left and top side|on the left and top edge of every brick]",
    );
    slots.phrase(
        "shift",
        "[every second row shifted by half a brick|every other row offset by half a brick|each second row moved by half a brick]",
    );
    drawing(
        Tones::Figure,
        "[{color} bricks with {back} mortar, {m} rows of {n} bricks, mortar {w} of a brick {joint}, {shift}|a {color} brick wall with {m} rows and {n} bricks per row, {shift}, {back} mortar {joint}, {w%} of the brick|\
        a wall of {m} rows, {n} {color} bricks in each, {shift}, the {back} joints take {w} of a brick {joint}|brickwork in {color} and {back} mortar: {m} courses, {n} bricks per course, joint {w} of a brick {joint}, {shift}|\
        {color} bricks, {n} per row, {m} rows, {shift}, {back} mortar of {w%} of a brick {joint}|running bond with {n} {color} bricks in each of {m} rows, {back} mortar {w} of a brick {joint}, {shift}|\
        a masonry pattern, {m} rows by {n} bricks, {shift}, bricks {color}, mortar {back} and {w} of a brick {joint}|{m} rows of {color} bricks, {n} bricks wide, {shift}, with {back} joints {joint}, {w%} of a brick|\
        a brick texture ({n} per row, {m} rows) in {color} with {back} mortar {joint}, mortar share {w}, {shift}|a {color} wall {n} bricks wide and {m} bricks high, {shift}, {back} mortar {joint}, share {w} of a brick|\
        staggered {color} bricks, {n} in a row and {m} rows high, {shift}, {back} mortar share {w%} {joint}|\
        ¶I want a brick wall, {m} rows with {n} bricks each, {shift}. the bricks are {color}. the mortar is {back}, {joint}, {w} of a brick|¶bricks: rows {m}, per row {n}, mortar {w} {joint}, {shift}. {color}, mortar {back}|\
        ¶build a wall. it has {m} rows of {n} {color} bricks, {shift}. between them is {back} mortar {joint}, {w%} of a brick|¶{color} bricks on {back} mortar. {n} fit in a row and there are {m} rows, {shift}. the mortar takes {w} of a brick {joint}|\
        ¶how can I draw bricks? {m} rows, {n} per row, {shift}, {color}, with {back} joints {joint} that are {w} of a brick|¶brick if fract x >= {w} and fract y >= {w}, {n} bricks per row, {m} rows, {shift}. brick {color}, mortar {back}|\
        ¶my wall is from {color} bricks, {n} in one row, {m} rows up. {shift}. mortar is {back} and is {w%} of a brick, {joint}|¶a simple wall: {shift}, {m} rows, {n} bricks in each. they are {color}, the joints {back}, {joint}, {w} of a brick]",
        format!(
            "{}\nlet row = abs(floor(p.y)) % 2.0;\nlet q = fract(vec2<f32>(p.x + 0.5 * row, p.y));\nlet inside = step({w}, q.x) * step({w}, q.y);",
            place([n, m]),
            w = float(w)
        ),
        move |[x, y]| {
            let (row, down) = (odd(y * m)?, part(y * m)?);
            let along = part(x * n + row / 2.0)?;
            below(w - along.min(down))
        },
    )
}

fn thick_rings(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let w = measured(
        "w",
        &[
            0.02, 0.025, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08, 0.1, 0.12, 0.15,
        ],
        slots,
        sampler,
    );
    drawing(
        Tones::Pair,
        "[concentric rings of thickness {w} in {color} and {c}, the middle is {color}|{color} and {c} rings around the center, each {w} thick, {color} in the middle|concentric circles with a ring thickness of {w}, starting with {color} in the middle, then {c}|\
        a target of {color} and {c} rings, every ring {w} wide, {color} bullseye|nested rings in {color} and {c}, ring width {w}, the innermost disc is {color}|circular stripes {w} thick from the center outward: {color}, {c}, {color} and so on|\
        rings within rings, each of thickness {w}, {color} at the center, alternating with {c}|a {color} disc of radius {w} in the middle with {c} and {color} rings of thickness {w} around it in turn|circular bands around (0.5, 0.5), {w} thick, middle {color}, next {c}|\
        alternating {color} and {c} rings with thickness = {w}, {color} innermost|a dartboard of equal rings, {w} thick each, {color} in the middle and {c} around it, repeating|{color}/{c} concentric hoops, width {w}, center {color}|\
        ¶rings around the center, each {w} thick. the middle is {color}, the next ring {c}, then again {color}|¶concentric rings: thickness {w}, middle {color}, other color {c}|¶floor(d / {w}) even -> {color}, odd -> {c}, where d is the distance to the center|\
        ¶I want a target that fills the picture. it has {color} in the middle and every ring is {w} thick, {color} and {c} in turn|¶how do I get rings of thickness {w}? they alternate from the center, {color} first and then {c}|\
        ¶start with a {color} disc of radius {w} in the middle. around it comes a {c} ring of thickness {w}, then a {color} one, and so on|¶like a stone in the water but hard: rings {w} thick, in the middle {color}, then {c}, then {color}|\
        ¶take the distance to the center and switch color after each {w}. it begins with {color}, the second color is {c}|¶rings please, {color} and {c}. one ring is {w} wide and the center one is {color}|\
        ¶the center is {color}, around it a {c} ring, then {color} again, every ring {w} wide|¶second ring {c}, center {color}, ring width {w}, and so on outward|¶ring width {w}. from the center: {color}, {c}, {color}, {c}]",
        format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\nlet t = abs(floor(length(p) / {})) % 2.0;",
            float(w)
        ),
        move |uv| odd(away(uv) / w),
    )
}

fn radial_sine(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let choices = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20];
    let n = counted(["n", "n#"], &choices, slots, sampler);
    drawing(
        Tones::Gray,
        "[radial sine rings in gray from 0 to 1 with {n} periods per unit of distance|a radial sine wave with {n} periods per unit of distance from the center, gray 0 to 1|gray rings, 0.5 + 0.5 * sin(2 pi * {n#} * d) with d the distance to the center|\
        soft gray rings whose brightness is a sine of the distance, {n} periods per unit, from black to white|a circular sine grating, {n} cycles per unit of distance, black to white|concentric sine waves in grayscale, {n} full periods for each unit of distance|\
        a ripple of gray from 0 to 1 around the center, sine with {n} periods per unit length|smooth black and white rings following a sine with {n} waves per unit of distance|a grayscale sine of the radius with a spatial frequency of {n} periods per unit|\
        a radial sinusoid from 0 to 1 in gray, {n} oscillations per unit of distance to the middle|gray circular waves around (0.5, 0.5), {n} sine periods per unit of distance|a zone of soft rings, gray = half plus half the sine of {n} turns per unit of distance|\
        ¶gray = 0.5 + 0.5 * sin(d * 2 pi * {n#}), d = distance to the center|¶I want soft gray rings around the center. the brightness is a sine from 0 to 1 with {n} periods per unit of distance|\
        ¶radial sine: {n} periods per unit, gray 0 to 1, center (0.5, 0.5)|¶take the distance to the middle. its sine with {n} periods per unit gives the gray, scaled to go from 0 to 1|\
        ¶how do I draw a circular sine wave in gray? it should have {n} periods per unit of distance and go from black to white|¶like waves in a pond, but only gray. {n} whole sine waves in each unit of distance from the center, black is low and white is high|\
        ¶rings without hard edges, in gray tones from 0 to 1. a sine of the distance to the center makes them, {n} periods on one unit|¶a sine runs outward from the middle, {n} cycles per unit. show it as gray, -1 is black and 1 is white|\
        ¶sine of the radius, frequency {n} periods per unit, mapped to gray from 0 to 1]",
        format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\nlet t = 0.5 + 0.5 * sin(length(p) * 6.2831853 * {});",
            float(n)
        ),
        move |uv| Some((away(uv) * TAU * n).sin().midpoint(1.0)),
    )
}

const DIAGONAL_STRIPES: &str = "[diagonal stripes by ^ with {n} per unit, even ones {color}, odd ones {c}|{color} and {c} diagonal stripes, {n} per unit of ^, {color} where the number is even|slanted stripes along ^, {n} per unit, {color} for even and {c} for odd numbers|\
    diagonal bands with floor((^) * {n#}) even in {color} and odd in {c}|stripes over ^, {n} stripes per unit, even {color}, odd {c}|oblique {color} (even) and {c} (odd) stripes numbered by ^, {n} for each unit|\
    hazard stripes in {color} and {c} from (^) times {n}, rounded down: even {color}, odd {c}|diagonal striping, {n} stripes for each unit of ^, {color} on even numbers, {c} on odd numbers|angled stripes numbered floor({n#} * (^)), {color} if even, otherwise {c}|\
    a diagonal stripe pattern of ^ at {n} per unit in {color} (even) and {c} (odd)|warning tape stripes, ^ cut into {n} parts per unit, even parts {color}, odd parts {c}|{n} diagonal stripes per unit along ^, the even ones in {color} and the odd ones in {c}|\
    ¶take ^ and cut it into {n} stripes per unit. even ones are {color}, odd ones {c}|¶diagonal stripes: {n} per unit of ^. even = {color}, odd = {c}|¶floor((^) * {n#}) % 2 == 0 -> {color}, else {c}|\
    ¶I want slanted stripes. they depend on ^, there are {n} per unit, and an even number means {color}, an odd one {c}|¶how do I make diagonal stripes from ^? {n} per unit, even {color}, odd {c}|¶number = (^) times {n}, rounded down. if it is even the stripe is {color}, if not it is {c}|\
    ¶[please|] make stripes that lie oblique, from ^, with {n} in one unit. the even are {color}, the odd are {c}|¶{color} and {c} like on a barrier. the stripe number is floor of {n} * (^), {color} for even, {c} for odd|\
    ¶stripes on the slant, {n} for every unit of ^. even ones get {color} and the others {c}|\
    ¶odd stripes {c}, even stripes {color}, {n} per unit of ^|¶the odd ones are {c} and the even ones {color}. slanted stripes, {n} per unit along ^]";

fn diagonal_stripes(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let choices = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 20];
    let n = counted(["n", "n#"], &choices, slots, sampler);
    let (modifier, formula, sign, value) = *sampler.pick(&[
        ("sum", "x + y", '+', 1.0),
        ("difference", "x - y", '-', -1.0),
    ]);
    let mut stripes = drawing(
        Tones::Pair,
        DIAGONAL_STRIPES.replace('^', formula),
        format!(
            "let p = uv * {};\nlet t = abs(floor(p.x {sign} p.y)) % 2.0;",
            float(n)
        ),
        move |[x, y]| odd((x + value * y) * n),
    );
    stripes.modifiers.push(modifier);
    stripes
}

fn ring_grid(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let size = grid(&CELLS, slots, sampler);
    let r = measured("r", &[0.2, 0.25, 0.3, 0.35, 0.4], slots, sampler);
    let w = measured("w", &[0.04, 0.06, 0.08, 0.1, 0.12, 0.16], slots, sampler);
    drawing(
        Tones::Figure,
        "[{color} rings in {grid} with radius {r} and thickness {w} of a cell {on}|a grid of {color} rings, {n} across and {m} down, each of radius {r} and thickness {w} in cells {on}|{n} by {m} (columns by rows) {color} rings, radius {r} of the cell, line {w} of the cell thick {on}|\
        {color} circle outlines in {grid}, radius {r}, line thickness {w}, both as shares of a cell {on}|{m} rows of {n} {color} hoops, radius {r} and thickness {w} where a cell is 1 {on}|hollow {color} dots in {grid}, cell-relative radius {r} and thickness {w} {on}|\
        {color} annuli in {grid}, r = {r}, thickness = {w} (cell units) {on}|a ring in each of {n} x {m} cells (across x down), {color}, radius {r} and thickness {w} of the cell {on}|{color} donuts in {grid}, radius {r} of the cell, {w} of the cell thick {on}|\
        rows of {color} rings, {n} in a row and {m} rows, radius {r} cells, thickness {w} cells {on}|{color} o shapes in {grid}, radius {r}, stroke {w}, measured in cells {on}|a chain mail of {color} rings in {grid}, radius {r} and thickness {w} of a cell each {on}|\
        ¶the background is {back}. in each of {n} by {m} cells (columns by rows) is a {color} ring with radius {r} and thickness {w} of the cell|¶ring grid: {n} columns, {m} rows, r = {r}, thickness {w} (of a cell). {color} on {back}|\
        ¶I need {color} rings in {grid}. each has a radius of {r} and is {w} thick, in parts of a cell. the rest is {back}|¶abs(length(q) - {r}) < {w} / 2 with q from the center of a cell, {n} cells across and {m} down. {color} there, {back} elsewhere|\
        ¶how do I repeat a {color} ring in {grid}? radius {r}, thickness {w}, both in cells, on {back}|¶{m} rows with {n} hoops in each. they are {color}, radius {r} of their cell, thickness {w} of it, and behind them is {back}|\
        ¶draw little {color} o's, {n} in a row, {m} rows, all on {back}. if a cell is 1, its ring has radius {r} and thickness {w}|¶rings please, not dots. they stand in {grid}, {color} over {back}, radius {r} and thickness {w} of the cell|\
        ¶background {back}. rings {color} in {grid}, thickness {w}, radius {r}, in parts of a cell]",
        format!(
            "{}\nlet inside = step(abs(length(q) - {}), {});",
            place_in_cell(size),
            float(r),
            float(w / 2.0)
        ),
        move |uv| {
            let [x, y] = in_cell(uv, size)?;
            let away = x.hypot(y);
            below((away - r - w / 2.0).max(r - w / 2.0 - away))
        },
    )
}

fn diamond_grid(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let size = grid(&CELLS, slots, sampler);
    let r = measured(
        "r",
        &[0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45],
        slots,
        sampler,
    );
    slots.value("r%", words::percent(r));
    drawing(
        Tones::Figure,
        "[{color} diamonds in {grid}, half diagonal {r} of a cell {on}|a grid of {color} diamonds, {n} across and {m} down, each reaching {r} of a cell from its center {on}|{n} by {m} (columns by rows) {color} diamonds with a half diagonal of {r} cells {on}|\
        {color} rhombuses in {grid}, their corners {r%} of a cell from the center {on}|{m} rows of {n} {color} diamonds whose half diagonal is {r%} of the cell {on}|{color} diamond tiles in {grid}, half size {r} (center to corner) in cells {on}|\
        {color} lozenges in {grid}, center to corner {r} of a cell {on}|a {color} diamond in each of {n} x {m} cells (across x down), half diagonal {r} of the cell {on}|a pattern of {color} diamonds {on}, {n} per row, {m} rows, half diagonal {r%} of a cell|\
        separate {color} diamonds in {grid} with a half diagonal = {r} where a cell is 1 {on}|squares on their tips, {color}, in {grid}, center to tip {r} of a cell {on}|{color} rhombus shapes in {grid}, half diagonal {r} in cell units {on}|\
        ¶the ground is {back}. in each of {n} by {m} cells (columns by rows) is a {color} diamond, its corners {r} of the cell from the center|¶diamonds: {n} columns, {m} rows, half diagonal {r} of a cell. {color} on {back}|\
        ¶I want {color} diamonds in {grid}. from its center to a corner each has {r%} of a cell, and the rest is {back}|¶abs(q.x) + abs(q.y) < {r} -> {color}, else {back}. q is counted from the center of the cell, {n} cells across, {m} down|\
        ¶how do I draw diamonds in {grid}? they are {color} on {back} with a half diagonal of {r} of the cell|¶{m} rows and {n} diamonds in each. they are {color}, half diagonal {r%} of a cell, everything else {back}|\
        ¶like playing cards: {color} diamonds over {back}, {n} in a row and {m} rows. one goes {r} of a cell from the middle to its tip|¶please diamonds, {color}, the grid is {n} columns and {m} rows. from center to corner is {r} of cell, background {back}|\
        ¶background {back}. diamonds {color} in {grid}, center to corner {r} of a cell]",
        format!(
            "{}\nlet q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(q.x + q.y, {});",
            place(size),
            float(r)
        ),
        move |uv| {
            let [x, y] = in_cell(uv, size)?;
            below((x + y).abs().max((x - y).abs()) - r)
        },
    )
}

fn spiral(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let k = counted(["k", "k#"], &[2, 3, 4, 5, 6, 7, 8], slots, sampler);
    let f = *sampler.pick(&[10.0, 12.0, 15.0, 20.0, 24.0, 25.0, 30.0, 40.0, 50.0, 60.0]);
    slots.text("f", f.to_string());
    drawing(
        Tones::Figure,
        "[a {color} spiral with {k} arms and a radius factor of {f} {on}|a {k}-armed {color} spiral, factor {f} on the radius {on}|a {color} and {back} spiral by the sign of sin({k#} * angle + {f} * radius), {color} where it is positive|\
        a swirl with {k} {color} arms, wound with {f} * radius {on}|{k} {color} spiral arms {on}, radius factor {f}|a two-color spiral, {color} where sin({k#} a + {f} r) > 0 and {back} elsewhere|\
        a {color} whirl of {k} arms, angle times {k} plus radius times {f} {on}|a {color} pinwheel spiral with arms = {k#} and factor = {f} for the radius {on}|a galaxy-like {color} spiral, {k} arms, winding factor {f} per radius {on}|\
        a hypnotic spiral in {color} {on} with {k} arms, radius multiplied by {f}|a {color} vortex of {k} arms with a radius factor of {f} {on}|a {k}-arm spiral in {color} with {f} as the factor of the radius {on}|\
        ¶I want a spiral with {k} arms. they are {color}, [the rest|what lies between] is {back}, and the radius goes in with the factor {f}|¶spiral: arms {k}, radius factor {f}, {color} on {back}|\
        ¶sin({k#} * angle + {f} * radius) > 0 -> {color}, else {back}|¶how do I draw a spiral with {k} arms? take the sign of sin({k#} * angle + {f} * radius), {color} for plus and {back} for minus|\
        ¶take the angle times {k} and add {f} times the radius. where the sine of it is positive paint {color}, everywhere else {back}|¶like a lollipop: {k} {color} arms that wind around the center on {back}, with factor {f} for the radius|\
        ¶a {back} picture, {color} spiral. it has {k} arms and its radius factor is {f}|¶s = sin of {k} angles plus {f} radii. positive s is {color}, negative s is {back}|\
        ¶can you make a swirl, {k} arms, {color} on {back}, and the distance to the center is multiplied by {f}]",
        format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.y, p.x);\nlet inside = step(0.0, sin(angle * {} + length(p) * {}));",
            float(k),
            float(f)
        ),
        move |[x, y]| {
            let angle = (y - 0.5).atan2(x - 0.5);
            below(-(angle * k + away([x, y]) * f).sin())
        },
    )
}

const WAVE_LINE: &str = "[a {color} ^ with amplitude {a}, {n} waves and half width {h}, % {on}|a {color} ^ across the picture, {n} waves, amplitude {a}, half width {h}, % {on}|a {color} ^ around y = 0.5 with {n} waves of amplitude {a} and a half width of {h}, % {on}|\
    a horizontal {color} ^ of half width {h} with {n} periods and amplitude {a}, % {on}|{n} waves of a {color} ^, amplitude {a}, line half width {h}, % {on}|a {color} ^ through the middle height, amplitude = {a}, {n} periods, half width = {h}, % {on}|\
    a {color} ^, {n} full waves from left to right, {a} up and down, {h} to either side of the curve, % {on}|a {color} ^ {on}, amplitude {a}, {n} waves over the width, half width {h}, %|a single {color} ^ with {n} waves, swinging by {a}, half width {h}, % {on}|\
    a {color} ^ that swings {a} above and below the middle {n} times, half width {h}, % {on}|a {color} ^ with a half width of {h}, an amplitude of {a} and {n} waves in all, % {on}|\
    ¶a {color} ^ runs from left to right, %. it has {n} waves, amplitude {a}, half width {h}, and the background is {back}|¶^: amplitude {a}, waves {n}, half width {h}, %. {color} on {back}|\
    ¶I want a {color} ^ at the middle height, %. it swings by {a}, has {n} waves in all and a half width of {h}. the rest is {back}|¶how do I draw a ^ with {n} waves? amplitude {a}, half width {h}, %, {color} on {back}|\
    ¶everything is {back} but for a {color} ^. it goes up and down by {a}, {n} times, its half width is {h}, and it goes %|¶abs(y - wave(x)) < {h} in {color}, else {back}. the wave is a ^ around 0.5, {n} periods, amplitude {a}, %|\
    ¶on {back} please draw ^ in {color}, %. waves: {n}. amplitude: {a}. half of its width: {h}|¶like a [rope|snake|string] lying across: a {color} ^, %, {n} waves, amplitude {a}, half width {h}, on {back}]";

fn wave_line(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let n = counted(["n", "n#"], &[2, 3, 4, 5, 6, 7, 8, 10], slots, sampler);
    let a = measured("a", &[0.05, 0.1, 0.15, 0.2, 0.25, 0.3], slots, sampler);
    let h = measured(
        "h",
        &[0.01, 0.015, 0.02, 0.025, 0.03, 0.04, 0.05],
        slots,
        sampler,
    );
    let is_sine = sampler.chance(0.5);
    let (noun, start, wave) = if is_sine {
        (
            "[sine line|sine wave|sine curve|sinusoidal line]",
            "[starting at the middle height at the left and first going down|from the middle of the left edge downward first]",
            format!("sin(uv.x * 6.2831853 * {})", float(n)),
        )
    } else {
        (
            "[zigzag line|zigzag|zig-zag line|triangle wave line]",
            "[starting at its lowest point at the left|from its lowest point at the left edge]",
            format!("(abs(fract(uv.x * {}) * 4.0 - 2.0) - 1.0)", float(n)),
        )
    };
    let mut line = drawing(
        Tones::Figure,
        WAVE_LINE.replace('^', noun).replace('%', start),
        format!(
            "let wave = 0.5 + {} * {wave};\nlet inside = step(abs(uv.y - wave), {});",
            float(a),
            float(h)
        ),
        move |[x, y]| {
            let swing = if is_sine {
                (x * TAU * n).sin()
            } else {
                let phase = (x * n).rem_euclid(1.0);
                1.0 - 4.0 * phase.min(1.0 - phase)
            };
            below((y - 0.5 - a * swing).abs() - h)
        },
    );
    line.modifiers.push(if is_sine { "sine" } else { "zigzag" });
    line
}

/// How far a place is moved to see whether a fractal is decided there.
const NEARBY: [[f64; 2]; 4] = [[1e-4, 0.0], [-1e-4, 0.0], [0.0, 1e-4], [0.0, -1e-4]];

/// What is decided at a place, or nothing where it is decided in another way nearby.
fn settled<T: PartialEq>(decide: impl Fn([f64; 2]) -> Option<T>) -> Option<T> {
    let decided = decide([0.0, 0.0])?;
    for shift in NEARBY {
        if decide(shift)? != decided {
            return None;
        }
    }
    Some(decided)
}

/// After how many of at most `limit` steps `z` leaves the disc of radius 2, or nothing where rounding decides.
fn escape(z: [f64; 2], c: [f64; 2], limit: u32) -> Option<u32> {
    let [mut re, mut im] = z;
    for count in 0..limit {
        let size = re.hypot(im);
        if (size - 2.0).abs() < 1e-2 {
            return None;
        }
        if size > 2.0 {
            return Some(count);
        }
        (re, im) = (re * re - im * im + c[0], 2.0 * re * im + c[1]);
    }
    Some(limit)
}

/// The loop that both fractals have.
fn steps(limit: i64) -> String {
    format!(
        "var count = 0u;\nwhile count < {limit}u && dot(z, z) <= 4.0 {{\nz = vec2<f32>(z.x * z.x - z.y * z.y, 2.0 * z.x * z.y) + c;\ncount++;\n}}"
    )
}

fn mandelbrot(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let limit = *sampler.pick(&[20, 25, 30, 40, 50, 60, 64, 80, 100]);
    slots.text("i", limit.to_string());
    let left = *sampler.pick(&[-2.5, -2.2, -2.1, -2.0]);
    let right = *sampler.pick(&[0.5, 0.6, 0.7, 0.8, 1.0]);
    let high = *sampler.pick(&[1.0, 1.1, 1.2, 1.25, 1.3, 1.5]);
    slots.text("l", left.to_string());
    slots.text("r", right.to_string());
    slots.text("h", high.to_string());
    slots.phrase(
        "bounds",
        "[x from {l} to {r} and y from -{h} to {h}|x from {l} to {r}, y from -{h} to {h}|x between {l} and {r} and y between -{h} and {h}|x = {l} to {r}, y = -{h} to {h}|real part {l} to {r}, imaginary part -{h} to {h}]",
    );
    let most = limit as u32;
    drawing(
        Tones::Figure,
        "[the Mandelbrot set in {color} {on} with {i} iterations, {bounds}|a {color} Mandelbrot set, {i} iterations, {bounds} {on}|the Mandelbrot set, {color} inside and {back} outside, {bounds}, {i} iterations|\
        the Mandelbrot fractal with {bounds}, {i} iterations, inside {color}, outside {back}|a Mandelbrot picture with {i} iterations and {bounds}, {color} set on {back}|the Mandelbrot set for {bounds}, at most {i} iterations, {color} where it stays bounded, {back} elsewhere|\
        the points where z * z + c does not escape in {i} steps, {bounds}, {color} {on}|a two-color Mandelbrot set, {color} in, {back} out, max {i} iterations, {bounds}|the set of Mandelbrot over {bounds}, iterated {i} times, {color} inside, {back} outside|\
        a view of the Mandelbrot set, {bounds}, {i} iterations, set {color}, rest {back}|Mandelbrot in {color} and {back} (inside, outside), {bounds}, limit {i} iterations|a {color} apple man fractal (Mandelbrot) {on}, {bounds}, {i} iterations|\
        ¶show me the Mandelbrot set. {bounds}, {i} iterations, inside {color}, outside {back}|¶Mandelbrot: {bounds}, iterations {i}. in = {color}, out = {back}|¶c is the pixel, {bounds}. iterate z = z^2 + c from 0 up to {i} times. {color} if abs(z) stays within 2, else {back}|\
        ¶I want to see the Mandelbrot set in {color}. everything outside of it is {back}. use {i} iterations and {bounds}|¶how do I draw the Mandelbrot set with {i} iterations? {bounds}, {color} inside and {back} outside|\
        ¶map the picture to {bounds}. points of the Mandelbrot set get {color}, the others {back}, decided after {i} iterations|¶that famous fractal by Mandelbrot please, only two colors, {color} for the set and {back} around it. {i} iterations, {bounds}|\
        ¶the background is {back}. on it is the Mandelbrot set, {color}, with {bounds}. {i} iterations are enough]",
        format!(
            "let c = mix(vec2<f32>({}, {}), vec2<f32>({}, {}), uv);\nvar z = vec2<f32>(0.0, 0.0);\n{}\nlet inside = select(0.0, 1.0, dot(z, z) <= 4.0);",
            float(left),
            float(-high),
            float(right),
            float(high),
            steps(limit)
        ),
        move |[x, y]| {
            let c = [left + (right - left) * x, high * (2.0 * y - 1.0)];
            let stays = settled(|[dx, dy]| {
                // The place after the last step counts too.
                let count = escape([0.0, 0.0], [c[0] + dx, c[1] + dy], most + 1)?;
                Some(count > most)
            })?;
            Some(if stays { 1.0 } else { 0.0 })
        },
    )
}

fn julia(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let limit = *sampler.pick(&[20, 24, 25, 30, 32, 40, 50]);
    slots.text("i", limit.to_string());
    let c = *sampler.pick(&[
        [-0.8, 0.156],
        [-0.4, 0.6],
        [0.285, 0.01],
        [-0.7, 0.27],
        [-0.7269, 0.1889],
        [-0.70176, -0.3842],
        [-0.123, 0.745],
        [-0.835, -0.2321],
        [0.355, 0.355],
        [-0.75, 0.11],
        [-0.1, 0.65],
        [0.37, 0.1],
    ]);
    slots.text("x", c[0].to_string());
    slots.text("y", c[1].to_string());
    slots.phrase(
        "c",
        "[c = ({x}, {y})|c = ({x}, {y})|c = {x} + i * ({y})|c with real part {x} and imaginary part {y}]",
    );
    let e = *sampler.pick(&[1.2, 1.25, 1.4, 1.5, 1.6, 1.75, 2.0]);
    slots.text("e", e.to_string());
    slots.phrase(
        "bounds",
        "[x and y from -{e} at the top left to {e} at the bottom right|from (-{e}, -{e}) at the top left to ({e}, {e}) at the bottom right|half extent {e} with y down|x to the right and y down, both from -{e} to {e}]",
    );
    let most = limit as u32;
    drawing(
        Tones::Gray,
        "[the Julia set for {c}, gray by iterations / {i}, {bounds}|a Julia set with {c}, gray = iterations divided by {i}, {i} at most, {bounds}|the Julia fractal of {c} in gray, count over {i}, {bounds}|\
        a grayscale Julia set, {c}, {bounds}, at most {i} iterations, brightness is their share|a Julia set, {bounds}, for {c} with {i} iterations, gray by the share of iterations|iterations of z * z + c as gray, {c}, {bounds}, count / {i}|\
        a Julia picture for {c}: {bounds}, max {i} iterations, gray from 0 to 1 by the count|the escape time of the Julia set for {c} as gray, limit {i}, {bounds}|a gray Julia fractal, brightness = count / {i}, {c}, {bounds}|\
        the filled Julia set of {c} with escape counts as gray, counts divided by {i}, {bounds}|Julia iterations for {c} shown as gray, {i} is white and 0 black, {bounds}|a Julia set in gray tones, {c}, {i} iterations for white, {bounds}|\
        ¶show me the Julia set for {c}. {bounds}. the gray is the number of iterations divided by {i}, the most there are|¶Julia: {c}, iterations {i}, {bounds}. gray = count / {i}|\
        ¶z is the pixel, {bounds}. repeat z = z^2 + c with {c} until abs(z) > 2, at most {i} times. gray = count / {i}|¶I want a Julia set in gray. {c}, {i} iterations at most, {bounds}, and brightness is count / {i}|\
        ¶how do I draw the Julia set of {c}? {bounds}, gray by the share of {i} iterations|¶map the picture so that it goes {bounds}. then do up to {i} Julia steps with {c}. black is 0 steps, white is all {i}|\
        ¶a Julia fractal please, only gray. {c}. {bounds}. the more of the {i} iterations a point stays, the brighter it is|¶count how long z^2 + c stays within 2 for {c}, {bounds}. the count over {i} is the gray]",
        format!(
            "let c = vec2<f32>({}, {});\nvar z = mix(vec2<f32>({}, {}), vec2<f32>({}, {}), uv);\n{}\nlet t = f32(count) / {};",
            float(c[0]),
            float(c[1]),
            float(-e),
            float(-e),
            float(e),
            float(e),
            steps(limit),
            float(limit as f64)
        ),
        move |[x, y]| {
            let z = [e * (2.0 * x - 1.0), e * (2.0 * y - 1.0)];
            let count = settled(|[dx, dy]| escape([z[0] + dx, z[1] + dy], c, most))?;
            Some(f64::from(count) / f64::from(most))
        },
    )
}

/// How many steps a fractal has where none are told.
const USUAL_STEPS: u32 = 50;

/// A fractal of which a prompt tells the name alone, and perhaps two colors: the share of the steps that a point stays.
fn usual_fractal(
    phrases: [&str; 2],
    lines: &str,
    count: fn([f64; 2]) -> Option<u32>,
    sampler: &mut Sampler,
) -> Drawing {
    let (tones, phrase) = if sampler.chance(0.6) {
        (Tones::Gray, phrases[0])
    } else {
        (Tones::Pair, phrases[1])
    };
    let lines = format!(
        "{lines}\n{}\nlet t = f32(count) / {};",
        steps(USUAL_STEPS.into()),
        float(USUAL_STEPS.into())
    );
    drawing(tones, phrase, lines, move |at| {
        let count = settled(|[dx, dy]| count([at[0] + dx, at[1] + dy]))?;
        Some(f64::from(count) / f64::from(USUAL_STEPS))
    })
}

fn usual_mandelbrot(_: &mut Slots, sampler: &mut Sampler) -> Drawing {
    usual_fractal(
        [
            "[the Mandelbrot set|a Mandelbrot fractal|the Mandelbrot fractal|a Mandelbrot set|Mandelbrot|a picture of the Mandelbrot set|a gray Mandelbrot set|a black and white Mandelbrot fractal|a Mandelbrot set in gray|\
            a fractal|a fractal like that of Mandelbrot|the famous fractal of Mandelbrot|the whole Mandelbrot set|a simple Mandelbrot set|a Mandelbrot render|a grayscale Mandelbrot fractal|the Mandelbrot set by escape time|\
            escape times of z = z^2 + c as a picture|the z^2 + c fractal|an apple man fractal|a fractal with z squared plus c|a Mandelbrot image|\
            ¶mandelbrot|¶mandelbrot set|¶mandelbrot fractal|¶mandelbrot shader|¶fractal|¶fractal shader|¶mandelbrot please|¶show me the Mandelbrot set|¶show the Mandelbrot fractal|¶draw the Mandelbrot set|¶render the mandelbrot set|\
            ¶I want to see the Mandelbrot set|¶how do I draw the Mandelbrot set|¶c is the pixel, z = z*z + c, color by how soon it escapes|¶the fractal that everybody knows, by Mandelbrot]",
            "[the Mandelbrot set in {color} and {c}|a Mandelbrot fractal from {color} to {c}|a Mandelbrot set colored from {color} to {c}|the Mandelbrot set with {color} outside and {c} inside|a {color} and {c} Mandelbrot set|\
            the Mandelbrot fractal blended from {color} to {c} by escape time|Mandelbrot, {color} to {c}|the Mandelbrot set in {c} on {color}|a {c} Mandelbrot set on {color}|a {c} fractal of Mandelbrot with {color} around it|\
            a fractal from {color} to {c}|the Mandelbrot set with a {color} to {c} gradient|a Mandelbrot picture whose colors go from {color} to {c}|\
            ¶mandelbrot, {color} -> {c}|¶mandelbrot set: {c} inside, {color} outside|¶draw the Mandelbrot set. outside is {color}, inside is {c}|¶show me the Mandelbrot set in {c} with {color} around it|\
            ¶I want a Mandelbrot fractal. what escapes at once is {color}, what never does is {c}|¶colors {color} and {c}, mandelbrot|¶fractal, {color} to {c}]",
        ],
        "let c = mix(vec2<f32>(-2.0, -1.3), vec2<f32>(0.6, 1.3), uv);\nvar z = vec2<f32>(0.0, 0.0);",
        |[x, y]| {
            let c = [2.6 * x - 2.0, 2.6 * y - 1.3];
            escape([0.0, 0.0], c, USUAL_STEPS)
        },
        sampler,
    )
}

fn usual_julia(_: &mut Slots, sampler: &mut Sampler) -> Drawing {
    usual_fractal(
        [
            "[a Julia set|the Julia set|a Julia fractal|the Julia fractal|Julia set|a picture of a Julia set|a gray Julia set|a black and white Julia fractal|a Julia set in gray|a Julia set fractal|\
            a simple Julia set|a Julia render|a grayscale Julia fractal|a Julia set by escape time|a Julia image|some Julia set|a fractal of Julia's|the usual Julia set|a Julia set, any will do|\
            ¶julia|¶julia set|¶julia fractal|¶julia set shader|¶julia set fractal|¶julia set please|¶show me a Julia set|¶show a Julia fractal|¶draw a Julia set|¶render a julia set|\
            ¶I want to see a Julia set|¶how do I draw a Julia set|¶z is the pixel, c stays the same, z = z*z + c, color by how soon it escapes]",
            "[a Julia set in {color} and {c}|a Julia fractal from {color} to {c}|a Julia set colored from {color} to {c}|a Julia set with {color} outside and {c} inside|a {color} and {c} Julia set|\
            a Julia fractal blended from {color} to {c} by escape time|Julia set, {color} to {c}|a Julia set in {c} on {color}|a {c} Julia set on {color}|a {c} fractal of Julia's with {color} around it|\
            a Julia set with a {color} to {c} gradient|a Julia picture whose colors go from {color} to {c}|\
            ¶julia, {color} -> {c}|¶julia set: {c} inside, {color} outside|¶draw a Julia set. outside is {color}, inside is {c}|¶show me a Julia set in {c} with {color} around it|\
            ¶I want a Julia fractal. what escapes at once is {color}, what never does is {c}|¶colors {color} and {c}, julia set]",
        ],
        "let c = vec2<f32>(-0.8, 0.156);\nvar z = mix(vec2<f32>(-1.6, -1.6), vec2<f32>(1.6, 1.6), uv);",
        |[x, y]| {
            let z = [3.2 * x - 1.6, 3.2 * y - 1.6];
            escape(z, [-0.8, 0.156], USUAL_STEPS)
        },
        sampler,
    )
}

fn sierpinski(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let n = counted(["n", "n#"], &[8, 16, 32], slots, sampler);
    drawing(
        Tones::Figure,
        "[a Sierpinski triangle from bits in {n#} by {n#} cells, {color} where x & y is 0 {on}|a {color} bitwise Sierpinski triangle on a {n#}x{n#} grid, set where the bits of column and row have nothing in common {on}|{color} cells where column & row == 0, {n} cells per side {on}|\
        the Sierpinski pattern of x AND y in {n#} x {n#} cells, zero is {color}, everything else {back}|a {color} Sierpinski gasket {on}, {n} cells across and down, by column & row = 0|a Sierpinski triangle made with the bitwise and of the cell numbers, {n} cells per side, {color} for zero, {back} otherwise|\
        bitwise and of x and y on a {n#} by {n#} grid, {color} where it is zero {on}|{color} Sierpinski cells by x & y == 0, {n} columns and {n} rows {on}|an AND fractal (Sierpinski), {n#}x{n#} cells, {color} when no bit is in both x and y {on}|\
        the Sierpinski triangle of {n} by {n} cells with the rule x & y == 0, {color} {on}|a bit trick Sierpinski triangle, {color} if (x & y) is 0 else {back}, {n} cells in each direction|a {n#} by {n#} Sierpinski fractal from the and of the coordinates' bits, zeros {color}, the rest {back}|\
        ¶cut the picture into {n} by {n} cells. a cell is {color} where column & row is 0, else {back}|¶Sierpinski by bits: {n#}x{n#} cells, (x & y) == 0 -> {color}, otherwise {back}|\
        ¶I want a Sierpinski triangle out of bits. it has {n} cells per side, {color} where column and row share no bit, {back} elsewhere|¶how do I get the Sierpinski triangle with a bitwise and? {n} cells per side, zero is {color}, not zero is {back}|\
        ¶number columns and rows from 0 at the top left, {n} of each. their bitwise and is 0: {color}. it is not: {back}|¶take x AND y of the cell, the grid is {n#} x {n#}. zero becomes {color} and all the rest {back}, that gives a Sierpinski triangle|\
        ¶the ground is {back}. on a {n#} by {n#} grid fill each cell with {color} if its x and y have no common bit|¶the fractal with the triangles from the & operator, please. {n} cells in both directions, {color} when x & y is zero, on {back}]",
        format!(
            "let cell = vec2<u32>(uv * {});\nlet inside = select(0.0, 1.0, (cell.x & cell.y) == 0u);",
            float(n)
        ),
        move |[x, y]| {
            let (mut column, mut row, mut side) = (whole(x * n)?, whole(y * n)?, n);
            // Of the four quarters of each square the one at the lower right is empty.
            while side > 1.0 {
                side /= 2.0;
                if column >= side && row >= side {
                    return Some(0.0);
                }
                column %= side;
                row %= side;
            }
            Some(1.0)
        },
    )
}

fn growing_dots(slots: &mut Slots, sampler: &mut Sampler) -> Drawing {
    let n = counted(
        ["n", "n#"],
        &[4, 5, 6, 8, 10, 12, 14, 15, 16, 20],
        slots,
        sampler,
    );
    let r = measured("r", &[0.3, 0.35, 0.4, 0.45, 0.5], slots, sampler);
    slots.value("r%", words::percent(r));
    drawing(
        Tones::Figure,
        "[{color} dots that grow from left to right, {n} by {n} cells, radius from 0 to {r} of a cell {on}|{color} halftone dots in {n#}x{n#} cells growing to the right, the greatest radius is {r} of a cell {on}|a {n#} by {n#} grid of {color} dots whose radius grows from 0 at the left to {r%} of the cell at the right {on}|\
        {color} dots in {n} rows and {n} columns, radius {r} * x in cells {on}|a halftone gradient of {color} dots, {n} cells per side, largest radius {r%} of a cell at the right edge {on}|{color} dots swelling to the right up to a radius of {r} of a cell, {n} cells per side {on}|\
        a dot raster with {n} cells in each direction, radius {r} of a cell times x, {color} {on}|{n} by {n} {color} dots, tiny at the left, radius {r} of a cell at the right edge {on}|dots getting larger toward the right, {n} per side, up to radius {r%} of their cell, {color} {on}|\
        a grid of {color} dots, {n} across and {n} down, with radius growing in x up to {r} of a cell {on}|{color} halftone screen {on}, {n#} x {n#} cells, radius = {r} * x of a cell|{color} spots that go from nothing at the left to a radius of {r} of a cell at the right, {n} rows and columns {on}|\
        ¶{n} by {n} cells with a {color} dot in each, on {back}. the radius grows with x from 0 at the left to {r} of a cell at the right|¶growing dots: {n#}x{n#}, max radius {r} of a cell (at the right), 0 at the left. {color} on {back}|\
        ¶inside = length(fract(uv * {n#}) - 0.5) < {r} * uv.x. inside {color}, outside {back}|¶I want halftone dots that get bigger to the right. {n} cells per side, greatest radius {r%} of a cell, {color} on {back}|\
        ¶how do I let dots grow from left to right? there are {n} by {n}, they are {color} on {back}, and at the right edge the radius is {r} of the cell|¶the background is {back}. on it are {color} dots, {n} rows and {n} columns. they begin with radius 0 at the left and reach {r} of a cell at the right|\
        ¶like in an old newspaper: {color} dots on {back}, {n} per side, small on the left and bigger on the right, up to a radius of {r%} of the cell|¶dots, {n} in each row and {n} rows, {color}. radius is {r} of cell multiplied by x, so it grows to the right. rest {back}]",
        format!(
            "{}\nlet inside = step(length(q), {} * uv.x);",
            place_in_cell([n, n]),
            float(r)
        ),
        move |uv| {
            let [x, y] = in_cell(uv, [n, n])?;
            below(x.hypot(y) - r * uv[0])
        },
    )
}
