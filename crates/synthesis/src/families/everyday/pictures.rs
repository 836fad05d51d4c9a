//! The plain pictures that everybody asks for: flat colors, named gradients, patterns with a told count, gray noise.

use crate::code::{float, fragment};
use crate::color::Color;
use crate::families::divided::several;
use crate::families::effects::{Rgb, blend};
use crate::families::layers::{Roles, below, part, whole};
use crate::families::noise_table::{Needs, fbm, functions, noise, random_at};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

pub(super) fn families() -> Vec<Family> {
    let plain = PLAIN.iter().map(|entry| {
        Family::new(entry.category, entry.name, move |sampler| {
            task(entry, sampler)
        })
    });
    let drawn = DRAWN
        .iter()
        .map(|&(category, name, draw)| Family::new(category, name, draw));
    let noisy = NOISY
        .iter()
        .map(|entry| Family::new("noise", entry.name, move |sampler| gray(entry, sampler)));
    plain.chain(drawn).chain(noisy).collect()
}

/// A place and the numbers that are told.
pub(super) struct At {
    pub(super) uv: [f64; 2],
    pub(super) n: f64,
    pub(super) m: f64,
    pub(super) w: f64,
}

/// A picture of two colors: `{color}` on `{back}`, or `{color}` and `{color2}`.
pub(super) struct Plain {
    pub(super) category: &'static str,
    pub(super) name: &'static str,
    pub(super) roles: Roles,
    pub(super) template: &'static str,
    /// What words of the template stand for.
    pub(super) words: &'static [(&'static str, &'static str)],
    /// `{n}` when none is told; 0 when it always is.
    pub(super) usual: f64,
    /// How another number is told, in the slot `counted`.
    pub(super) counted: &'static str,
    /// The numbers `{n}`, `{m}` and `{w}`; nothing where the template has none.
    pub(super) n: &'static [i64],
    pub(super) m: &'static [i64],
    pub(super) w: &'static [f64],
    /// Statements that compute `inside` or `t`; `{place}` is the place in `{n}` columns and `{m}` rows.
    pub(super) lines: &'static str,
    pub(super) rule: fn(&At) -> Option<f64>,
}

pub(super) const ENTRY: Plain = Plain {
    category: "patterns",
    name: "",
    roles: Roles::Figure,
    template: "",
    words: &[],
    usual: 0.0,
    counted: "",
    n: &[],
    m: &[],
    w: &[],
    lines: "",
    rule: |_| None,
};

/// Draws a count and fills the slots `name`, and `digits` with the digits alone.
pub(super) fn counted(
    [name, digits]: [&'static str; 2],
    choices: &[i64],
    slots: &mut Slots,
    sampler: &mut Sampler,
) -> f64 {
    if choices.is_empty() {
        return 0.0;
    }
    let number = *sampler.pick(choices);
    tell_count([name, digits], number, slots);
    number as f64
}

pub(super) fn tell_count([name, digits]: [&'static str; 2], number: i64, slots: &mut Slots) {
    slots.value(name, words::count(number));
    slots.text(digits, number.to_string());
}

/// Perhaps another count than the usual one, told by `template` in the slot `counted`.
pub(super) fn perhaps_counted(
    usual: f64,
    template: &'static str,
    choices: &[i64],
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> f64 {
    if sampler.chance(0.5) {
        slots.phrase("counted", "");
        return usual;
    }
    slots.phrase("counted", template);
    modifiers.push("counted");
    counted(["n", "n#"], choices, slots, sampler)
}

/// The place in cells.
fn place(n: f64, m: f64) -> String {
    if n == m {
        format!("let p = uv * {};", float(n))
    } else {
        format!("let p = uv * vec2<f32>({}, {});", float(n), float(m))
    }
}

pub(super) fn task(entry: &'static Plain, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = if entry.usual > 0.0 {
        perhaps_counted(
            entry.usual,
            entry.counted,
            entry.n,
            &mut slots,
            &mut modifiers,
            sampler,
        )
    } else {
        counted(["n", "n#"], entry.n, &mut slots, sampler)
    };
    let mut m = counted(["m", "m#"], entry.m, &mut slots, sampler);
    if m > 0.0 && sampler.chance(0.5) {
        m = n;
        tell_count(["m", "m#"], n as i64, &mut slots);
    }
    slots.phrase(
        "grid",
        if n == m {
            "[{n} rows and {n} columns|{n#} by {n#}|{n#} x {n#}|{n} columns and {n} rows]"
        } else {
            "[{n} columns and {m} rows|{m} rows and {n} columns]"
        },
    );
    let w = if entry.w.is_empty() {
        0.0
    } else {
        *sampler.pick(entry.w)
    };
    slots.value("w", words::decimal(w));
    slots.value("w%", words::percent(w));
    let mut phrase = entry.template.to_owned();
    for (word, meaning) in entry.words {
        phrase = phrase.replace(word, meaning);
    }
    let lines = entry
        .lines
        .replace("{place}", &place(n, m))
        .replace("{n}", &float(n))
        .replace("{m}", &float(m))
        .replace("{w}", &float(w));
    let rule = entry.rule;
    two_colors(
        entry.roles,
        (modifiers, phrase, slots),
        &lines,
        move |uv| rule(&At { uv, n, m, w }),
        sampler,
    )
}

/// A picture of two colors. The lines compute `inside` or `t`.
pub(super) fn two_colors(
    roles: Roles,
    (modifiers, phrase, mut slots): (Vec<&'static str>, String, Slots),
    lines: &str,
    share: impl Fn([f64; 2]) -> Option<f64> + Send + Sync + 'static,
    sampler: &mut Sampler,
) -> Task {
    let (names, from_name, to_name, share_name) = match roles {
        Roles::Figure => (["back", "color"], "background", "shape", "inside"),
        Roles::Pair => (["color", "color2"], "first", "second", "t"),
    };
    let [from, to] = several(&mut slots, names, sampler);
    let [a, b] = [from.rgb, to.rgb].map(|rgb| rgb.map(f64::from));
    picture(
        modifiers,
        phrase,
        slots,
        &format!(
            "let {from_name} = {};\nlet {to_name} = {};\n{lines}\nlet color = mix({from_name}, {to_name}, {share_name});",
            from.code, to.code
        ),
        move |uv| Some(blend(a, b, share(uv)?)),
    )
}

/// 0 for even and 1 for odd whole parts.
pub(super) fn odd(value: f64) -> Option<f64> {
    whole(value).map(|value| value.rem_euclid(2.0))
}

/// The place in its cell, from the center of the cell.
pub(super) fn in_cell(at: &At) -> Option<[f64; 2]> {
    Some([part(at.uv[0] * at.n)? - 0.5, part(at.uv[1] * at.m)? - 0.5])
}

/// The product of two shares; one that is 0 decides.
pub(super) fn both(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    match (a, b) {
        (Some(0.0), _) | (_, Some(0.0)) => Some(0.0),
        _ => Some(a? * b?),
    }
}

/// 1 where a place is not on the lines at the left and top of the cells.
fn off_lines([x, y]: [f64; 2], width: f64) -> Option<f64> {
    both(
        part(x).and_then(|x| below(width - x)),
        part(y).and_then(|y| below(width - y)),
    )
}

pub(super) const SIDES: &[i64] = &[3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20];

pub(super) const CELLS_OF: &str = "[{color} NOUN on a {back} background, {grid}|{grid} of {color} NOUN on {back}|{color} NOUN on {back}, {grid}|a grid of {color} NOUN on {back}, {grid}|\
    a {back} background with {grid} of {color} NOUN|a regular pattern of {color} NOUN over {back} in {grid}|{color} NOUN in {grid} against [a|a plain] {back} [background|backdrop]|\
    a {back} [picture|screen|page] covered with {grid} of {color} NOUN|a repeating pattern of {color} NOUN, {grid}, and {back} between them|{m} rows of {n} {color} NOUN [each|] on {back}|\
    ¶[I want|I need|draw|give me|make] {grid} of {color} NOUN. [the background is|behind them it is|everything else is|the rest is] {back}|\
    ¶fill the screen with {color} NOUN, {grid}, on {back}|¶{color} NOUN, {grid}, {back} [bg|background]|\
    ¶how do I [repeat|tile] a {color} ONE in {grid}? the background is {back}|¶divide the screen into {grid} of cells and put a {color} ONE in the middle of each. the rest is {back}|\
    ¶the [screen|page|background] is {back}. on it there are {grid} of {color} NOUN|¶NOUN: {grid}. color: {color}. background: {back}|\
    ¶like [wallpaper|wrapping paper|fabric]: {back} with {grid} of {color} NOUN|¶{m} rows, in each row {n} {color} NOUN, all on {back}|\
    ¶can the shader show {n} columns and {m} rows of {color} NOUN over {back}|\
    ¶{color} NOUN everywhere, {grid}, on a {back} screen|¶repeat a {color} ONE, {grid}, {back} behind|¶{back} paper printed with {color} NOUN, {grid}|¶tile the screen with {color} NOUN: {grid}, the gaps are {back}|¶bg {back}, {color} NOUN, {grid}|\
    ¶the background is {back}. on it [put|draw] {color} NOUN, {grid}|¶{grid}, NOUN, background {back}, color {color}|¶first everything is {back}, then {color} NOUN on top, {grid}|¶background: {back}. NOUN: {color}. {grid}|\
    ¶{back} behind, {color} NOUN in front, {grid}|¶on a {back} ground I want {grid} of NOUN in {color}|¶NOUN in {color}, {n} per row and {m} rows, and {back} where there is nothing|¶{grid} of cells, in each cell one {color} ONE, the ground is {back}|\
    ¶please [draw|make] {color} NOUN, {n} columns and {m} rows, on top of {back}|¶I have a {back} page. [stamp|print] {color} NOUN on it, {grid}]";

const WAVY: &str = "[wavy AXIS stripes in {color} and {color2} {counted}|{color} and {color2} wavy AXIS stripes {counted}|wavy AXIS {color} and {color2} stripes {counted}|AXIS stripes in {color} and {color2} with wavy edges {counted}|\
    AXIS stripes that undulate, {color} and {color2} {counted}|wavy stripes running [WAY|WAY, like waves], {color} and {color2} {counted}|{color}/{color2} AXIS wave stripes {counted}|AXIS wave bands alternating between {color} and {color2} {counted}|\
    a pattern of wavy AXIS bands in {color} and {color2} {counted}|curvy AXIS stripes, {color} and {color2} in turn {counted}|\
    ¶[I want|make|draw|I need] AXIS stripes, {color} and {color2}, but [wavy|bent into waves], not straight {counted}|¶wavy stripes, AXIS, {color} + {color2} {counted}|\
    ¶stripes that run WAY and wobble like [water|waves]. {color} and {color2} [take turns|alternate] {counted}|¶how do I make AXIS stripes wavy? colors {color} and {color2} {counted}|\
    ¶stripes along COORD = AT + 0.05 * sin(OTHER * 20), {color} and {color2} {counted}|¶take plain AXIS stripes in {color} and {color2} and bend them with a sine {counted}|\
    ¶pattern: wavy AXIS stripes. colors: {color}, {color2} {counted}|¶the whole screen has wavy AXIS stripes, first {color}, then {color2}, and so on {counted}|\
    ¶like the sea in a [comic|cartoon], AXIS waves of {color} and {color2}, hard edges {counted}]";

const EVEN: &[i64] = &[4, 6, 10, 12, 14, 16, 20];
const OF_STRIPES: &str =
    "[, {n} stripes|({n} stripes)|, {n} of them|, {n} stripes in all|, {n} altogether]";

const WIDE: &str = "[AXIS stripes in {color} and {color2}, each {w} wide|{color} and {color2} AXIS stripes of width {w}|AXIS {color} and {color2} stripes with a width of {w}|AXIS stripes {w} wide, {color} first, then {color2}|\
    AXIS bands in {color} and {color2}, {w} [thick|wide] each|{color}/{color2} AXIS stripes, stripe width {w}|alternating AXIS stripes of {color} and {color2} where each one is {w} wide|a AXIS stripe pattern in {color} and {color2} with stripes of {w}|\
    AXIS stripes that are each {w%} of the screen wide, {color} and {color2}|AXIS bars, {w} each, beginning with {color}, then {color2}|\
    ¶[I want|draw|make|I need] AXIS stripes. each is {w} wide, the first is {color}, the next {color2}, and so on|¶AXIS stripes, width {w}, {color} and {color2}|\
    ¶every {w} of the screen the color changes, {color}, {color2}, {color} and so on, as AXIS stripes|¶floor(uv.COORD / {w}) even: {color}, odd: {color2}|\
    ¶how do I draw AXIS stripes with a width of {w}? they alternate between {color} and {color2}|¶stripes: AXIS. width: {w}. colors: {color}, {color2}|\
    ¶AXIS stripes please, and every stripe takes {w%} of the screen. it starts with {color}, the other color is {color2}|¶I know how wide a stripe is, {w}, not how many there are. AXIS, {color} then {color2}|\
    ¶the screen is cut into AXIS strips of {w}. they are {color} and {color2} by turns|\
    ¶{w} wide AXIS stripes. second color {color2}, first color {color}|¶width {w}, AXIS, stripes, {color} then {color2}|¶the second stripe is {color2}, the first is {color}, and so on. AXIS, each {w} wide|¶AXIS stripes that change between {color} and {color2} after every {w}|\
    ¶make each AXIS stripe {w} wide, {color} first, {color2} second]";

const SLANTED: &str = "[diagonal stripes running from DIRECTION in {color} and {color2}, {color} in the CORNER corner {counted}|{color} and {color2} diagonal stripes from DIRECTION, {color} in the CORNER corner {counted}|\
    slanted {color} and {color2} stripes that go from DIRECTION, starting with {color} in the CORNER corner {counted}|diagonal bands like a SIGN in {color} and {color2}, the CORNER corner {color} {counted}|\
    stripes leaning like a SIGN, {color} and {color2}, with {color} in the CORNER corner {counted}|{color}/{color2} diagonal stripes that HEAD to the right, {color} at the CORNER corner {counted}|diagonal stripes that HEAD to the right, {color} (CORNER corner) and {color2} {counted}|\
    oblique stripes in {color} and {color2} from DIRECTION, CORNER corner {color} {counted}|\
    ¶[I want|draw|make] diagonal stripes. they run from DIRECTION. the CORNER corner is {color}, the other color is {color2} {counted}|¶diagonal stripes, SIGN direction, {color} (CORNER corner) and {color2} {counted}|\
    ¶slanted stripes: direction from DIRECTION, first color {color} in the CORNER corner, second color {color2} {counted}|¶how do I get stripes that go diagonally from DIRECTION? {color} begins in the CORNER corner, then {color2} {counted}|\
    ¶stripes like SIGN SIGN SIGN, {color} in the CORNER corner, alternating with {color2} {counted}|¶floor(SUM * n) even: {color}, odd: {color2}, so stripes from DIRECTION {counted}|\
    ¶tilt the stripes so that they HEAD to the right. {color} and {color2}, and the CORNER corner is {color} {counted}|¶begin in the CORNER corner with {color}, then {color2}, then {color} again, diagonal stripes that run from DIRECTION {counted}|\
    ¶{color2} and {color} slanted stripes from DIRECTION. the CORNER corner belongs to {color} {counted}|¶diagonal stripes from DIRECTION. second color {color2}, first color (CORNER corner) {color} {counted}]";
const PER_SIDE: &str =
    "[, {n} per side|, {n} along each edge|({n} per side)|, n = {n#}|, {n} stripes per side]";

const PLAIN: [Plain; 21] = [
    Plain {
        name: "grid-of-lines",
        template: "[a {color} {n#} by {n#} grid on a {back} background|{color} grid lines on {back}, {n} [cells|squares] per side|a {color} {n#}x{n#} grid on {back}|{color} grid lines, {n#} by {n#} cells, on a {back} background|\
            {n#} by {n#} cells drawn with {color} lines on {back}|a {back} [page|sheet|screen] with a {color} {n#} by {n#} line grid|a {color} wire grid of {n#} x {n#} cells over {back}|a {back} background divided by {color} lines into {n#} by {n#} cells|\
            {color} lines that make a {n#} by {n#} grid on {back}|a {color} mesh of lines, {n} rows and {n} columns, on {back}|\
            ¶draw a {n#} by {n#} grid. the lines are {color}, the background is {back}|¶[I need|I want|give me] a {color} grid on {back}. it has {n} rows and {n} columns|¶{color} grid, {n#}x{n#}, {back} [bg|background]|\
            ¶grid lines: {color}. background: {back}. cells: {n#} by {n#}|¶divide the {back} screen into {n#} by {n#} squares with {color} lines|¶like [squared paper|a spreadsheet|a game board]: {color} lines on {back}, {n} cells in each direction|\
            ¶how do I draw a grid of lines? {n#} by {n#} cells, {color} lines on {back}|¶the screen is {back}, and {color} lines cut it into {n} columns and {n} rows|¶lines, not dots: a {color} grid with {n#} x {n#} cells on {back}|\
            ¶I have a {back} background and need {color} grid lines over it, {n} cells across and {n} down|\
            ¶{color} lines, {back} squares between them, {n#} by {n#}|¶grid of {color} lines over {back}, {n} x {n} cells|¶make me squared paper, {n#}x{n#}, {color} lines on {back}|¶can you rule a {back} page with {color} lines into {n#} by {n#} squares|\
            ¶the background is {back}. on it [draw|put] {color} grid lines, {n#} by {n#} cells|¶background first: {back}. then a {color} line grid of {n#} by {n#}|¶{n#} x {n#} grid. background {back}, lines {color}|¶{back} behind, {color} grid lines in front, {n} cells per side|\
            ¶{n} rows, {n} columns, {color} lines between them, all on {back}|¶bg {back}, line color {color}, {n#}x{n#} grid|¶I want to see the cells of a {n#} by {n#} board. the lines are {color}, the fields are {back}]",
        n: &[2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 32],
        lines: "let p = uv * {n};\nlet q = fract(p);\nlet inside = step(min(q.x, q.y), 0.1);",
        rule: |at| Some(1.0 - off_lines(at.uv.map(|part| part * at.n), 0.1)?),
        ..ENTRY
    },
    Plain {
        name: "heavy-graph-paper",
        template: "[graph paper with {color} lines on {back}, {n} squares per side, every fifth line twice as thick|{color} graph paper on {back} with {n#} by {n#} squares where every fifth line is twice as thick|{color} millimeter paper on {back}, {n} cells per side, each fifth line double width|\
            a {back} sheet of graph paper, {n#} x {n#} {color} squares, every fifth line doubly thick|a fine {color} {n#} by {n#} grid on {back} with every fifth line twice as wide|engineering paper: {n#} by {n#} cells, {color} on {back}, each fifth line twice as thick|\
            squared paper in {back} with {color} lines, {n} squares across, and a double thick line every five squares|a {color} grid of {n#} x {n#} on {back} whose every fifth line has double thickness|\
            ¶[I want|I need|draw] graph paper, {n#} by {n#} squares. the lines are {color} on {back}, and every fifth one is twice as thick|¶graph paper, {n#}x{n#}, {color} on {back}, heavy line every 5 cells (twice the width)|\
            ¶the paper is {back}. {color} lines make {n} squares per side, and each fifth line is doubly thick|¶how do I draw graph paper? {n#} by {n#} cells, {color} lines on {back}, every fifth line with twice the thickness|\
            ¶a sheet from [math class|school]: {back} paper, {n} {color} squares in each direction, every fifth line twice as thick as the others|¶grid: {n#} x {n#}. lines: {color}. paper: {back}. every 5th line: double width|\
            ¶millimeter paper please, {color} on {back}, {n} cells across and {n} down, with every fifth line double thick|¶fine {color} lines for {n#} by {n#} cells and a twice as thick one after every five, all on {back}]",
        n: &[10, 15, 20, 25, 30, 40],
        lines: "let p = uv * {n};\nlet fine = fract(p);\nlet heavy = fract(p / 5.0);\n\
            let inside = max(step(min(fine.x, fine.y), 0.1), step(min(heavy.x, heavy.y), 0.04));",
        rule: |at| {
            let p = at.uv.map(|part| part * at.n);
            let fine = off_lines(p, 0.1);
            let heavy = off_lines(p.map(|part| part / 5.0), 0.04);
            Some(1.0 - both(fine, heavy)?)
        },
        ..ENTRY
    },
    Plain {
        name: "dots-in-rows",
        template: CELLS_OF,
        words: &[
            ("NOUN", "[dots|spots|polka dots|round dots]"),
            ("ONE", "[dot|spot]"),
        ],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), 0.3);",
        rule: |at| in_cell(at).and_then(|[x, y]| below(x.hypot(y) - 0.3)),
        ..ENTRY
    },
    Plain {
        name: "rings-in-rows",
        template: CELLS_OF,
        words: &[
            (
                "NOUN",
                "[rings|little rings|circle outlines|hollow circles]",
            ),
            ("ONE", "[ring|little ring]"),
        ],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(abs(length(q) - 0.3), 0.05);",
        rule: |at| {
            let away = in_cell(at).map(|[x, y]| x.hypot(y))?;
            both(below(away - 0.35), below(0.25 - away))
        },
        ..ENTRY
    },
    Plain {
        name: "diamonds-in-rows",
        template: CELLS_OF,
        words: &[
            ("NOUN", "[diamonds|rhombuses|lozenges|diamond shapes]"),
            ("ONE", "[diamond|rhombus]"),
        ],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(q.x + q.y, 0.3);",
        rule: |at| in_cell(at).and_then(|[x, y]| below((x + y).abs().max((x - y).abs()) - 0.3)),
        ..ENTRY
    },
    Plain {
        name: "squares-in-rows",
        template: CELLS_OF,
        words: &[
            (
                "NOUN",
                "[separate squares|squares with gaps between them|spaced squares|squares with space around them]",
            ),
            ("ONE", "[square with space around it|smaller square]"),
        ],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(max(q.x, q.y), 0.3);",
        rule: |at| in_cell(at).and_then(|[x, y]| below(x.abs().max(y.abs()) - 0.3)),
        ..ENTRY
    },
    Plain {
        name: "rays-from-center",
        template: "[{n} {color} rays from the center on a {back} background|{n} {color} rays from the center on {back}|{n} {color} rays [coming out of|spreading from|around] the middle on {back}|a {color} sunburst with {n} rays on {back}|a sunburst of {n} {color} rays on a {back} background|\
            {back} with {n} {color} rays from the center|{n} straight {color} beams from the center over {back}|a {back} background with {n} {color} sun rays|a {color} starburst of {n} rays against {back}|{n} {color} wedges of light spreading out from the center on {back}|\
            ¶draw {n} {color} rays that [start|begin] in the center. the background is {back}|¶{n} rays, {color} on {back}|¶[I want|I need|give me] a sunburst. {n} rays, {color}, on {back}|¶like the [rising sun|sun on a poster]: {n} {color} rays from the middle, {back} between them|\
            ¶sunburst: rays = {n#}, color = {color}, background = {back}|¶how do I draw {n} rays from the center? they are {color}, between them it is {back}|¶step(0, sin(angle * {n#})) around the center, {color} where it is 1, {back} where it is 0|\
            ¶from the middle of the {back} screen {n} straight {color} rays go out to the edges|¶straight rays, no swirl. there are {n} of them, {color} on {back}, all from the center|¶the center of the screen sends out {n} {color} rays, everything else is {back}|\
            ¶{n} {color} sunbeams from the middle, {back} sky|¶{color} rays on {back}, {n} in all, center of the screen|¶sun rays please: {n} of them in {color}, all from the center, {back} behind|\
            ¶the background is {back}. from its center {n} {color} rays go out|¶background {back}, rays {color}, {n} rays from the center|¶{back} behind, in front {n} {color} rays that come from the middle|¶retro sunburst with {n} rays. background: {back}. rays: {color}|\
            ¶bg {back}, {n} sun rays in {color} from the center|¶between the {n} rays it is {back}. the rays are {color} and start in the center]",
        n: &[3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 24, 30],
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.y, p.x);\nlet inside = step(0.0, sin(angle * {n}));",
        rule: |at| below(-((at.uv[1] - 0.5).atan2(at.uv[0] - 0.5) * at.n).sin()),
        ..ENTRY
    },
    Plain {
        name: "two-color-spiral",
        roles: Roles::Pair,
        template: "[a {color} and {color2} spiral, {color2} where sin(angle + {n#} * radius) is positive|a spiral of {color} and {color2} by the sign of sin(angle + {n#} * r), {color2} for plus|a two-color spiral: {color2} where sin(angle + {n#} r) > 0, {color} elsewhere|\
            a {color}/{color2} spiral from sin(angle + {n#} * distance to the center), positive {color2}, negative {color}|a spiral, {color2} if sin(a + {n#} * r) is above zero and {color} if not|a {color} picture with a {color2} spiral arm where sin(angle + {n#} * radius) is positive|\
            a swirl in two colors: {color} for negative and {color2} for positive sin(angle + {n#} * radius)|a one-arm spiral with formula sin(angle + {n#} * radius), {color2} above zero, {color} below|\
            ¶sin(angle + {n#} * r) > 0 ? {color2} : {color}, a spiral around the center|¶spiral formula: s = sin(atan2(y, x) + {n#} * length). {color2} where s > 0, else {color}|¶[I want|draw] a spiral in {color} and {color2}. take sin(angle + {n#} * radius), positive means {color2}|\
            ¶how do I turn sin(angle + {n#} * radius) into a picture? positive is {color2}, negative is {color}, center in the middle|¶two colors wound into a spiral, {color} and {color2}. it is {color2} wherever sin(angle + {n#} radius) is positive|\
            ¶add {n} times the radius to the angle, take the sine. {color2} if it's positive, {color} otherwise|¶polar coordinates around the center: if sin(angle + {n#} * radius) is positive use {color2}, else {color}|¶a lollipop swirl in {color} and {color2}, sign of sin(angle + {n#} * radius), plus is {color2}]",
        n: &[10, 12, 15, 20, 24, 25, 30, 40, 50],
        lines: "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.y, p.x);\nlet t = step(0.0, sin(angle + length(p) * {n}));",
        rule: |at| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            below(-(y.atan2(x) + x.hypot(y) * at.n).sin())
        },
        ..ENTRY
    },
    Plain {
        name: "rising-diagonal-stripes",
        roles: Roles::Pair,
        template: SLANTED,
        words: &[
            ("DIRECTION", "the bottom left to the top right"),
            ("CORNER", "[top left|upper left]"),
            ("SIGN", "/"),
            ("HEAD", "rise"),
            ("SUM", "(x + y)"),
        ],
        usual: 8.0,
        counted: PER_SIDE,
        n: EVEN,
        lines: "let p = uv * {n};\nlet t = abs(floor(p.x + p.y)) % 2.0;",
        rule: |at| odd((at.uv[0] + at.uv[1]) * at.n),
        ..ENTRY
    },
    Plain {
        name: "falling-diagonal-stripes",
        roles: Roles::Pair,
        template: SLANTED,
        words: &[
            ("DIRECTION", "the top left to the bottom right"),
            ("CORNER", "[bottom left|lower left]"),
            ("SIGN", "\\"),
            ("HEAD", "fall"),
            ("SUM", "(x - y)"),
        ],
        usual: 8.0,
        counted: PER_SIDE,
        n: EVEN,
        lines: "let p = uv * {n};\nlet t = abs(floor(p.x - p.y)) % 2.0;",
        rule: |at| odd((at.uv[0] - at.uv[1]) * at.n),
        ..ENTRY
    },
    Plain {
        name: "wavy-horizontal-stripes",
        roles: Roles::Pair,
        template: WAVY,
        words: &[
            ("AXIS", "horizontal"),
            ("WAY", "from left to right"),
            ("COORD = AT", "y"),
            ("OTHER", "x"),
        ],
        usual: 8.0,
        counted: OF_STRIPES,
        n: EVEN,
        lines: "let wave = uv.y + 0.05 * sin(uv.x * 20.0);\nlet t = floor(fract(wave) * {n}) % 2.0;",
        rule: |at| odd((at.uv[1] + (at.uv[0] * 20.0).sin() / 20.0).rem_euclid(1.0) * at.n),
        ..ENTRY
    },
    Plain {
        name: "wavy-vertical-stripes",
        roles: Roles::Pair,
        template: WAVY,
        words: &[
            ("AXIS", "vertical"),
            ("WAY", "from top to bottom"),
            ("COORD = AT", "x"),
            ("OTHER", "y"),
        ],
        usual: 8.0,
        counted: OF_STRIPES,
        n: EVEN,
        lines: "let wave = uv.x + 0.05 * sin(uv.y * 20.0);\nlet t = floor(fract(wave) * {n}) % 2.0;",
        rule: |at| odd((at.uv[0] + (at.uv[1] * 20.0).sin() / 20.0).rem_euclid(1.0) * at.n),
        ..ENTRY
    },
    Plain {
        name: "vertical-stripes-of-width",
        roles: Roles::Pair,
        template: WIDE,
        words: &[("AXIS", "vertical"), ("COORD", "x")],
        w: &[0.05, 0.1, 0.125, 0.2, 0.25],
        lines: "let t = floor(uv.x / {w}) % 2.0;",
        rule: |at| odd(at.uv[0] / at.w),
        ..ENTRY
    },
    Plain {
        name: "horizontal-stripes-of-width",
        roles: Roles::Pair,
        template: WIDE,
        words: &[
            ("AXIS", "horizontal"),
            ("COORD", "y"),
            ("wide", "[high|tall]"),
            ("width", "height"),
        ],
        w: &[0.05, 0.1, 0.125, 0.2, 0.25],
        lines: "let t = floor(uv.y / {w}) % 2.0;",
        rule: |at| odd(at.uv[1] / at.w),
        ..ENTRY
    },
    Plain {
        name: "checkerboard-of-size",
        roles: Roles::Pair,
        template: "[a checkerboard in {color} and {color2} with squares of size {w}|a {color} and {color2} checkerboard whose squares are {w} wide|{color} and {color2} checkers, each square {w} wide and high|a {color}/{color2} checker pattern, cell size {w}|\
            a chessboard of {color} and {color2} squares with side {w}|a checkered pattern in {color} and {color2}, cells of {w} by {w}|checks of size {w} in {color} and {color2}|a checkerboard with a cell size of {w}, {color} at the top left and {color2} next to it|\
            a checker floor in {color} and {color2}, each tile {w%} of the screen wide|{color} and {color2} alternating squares, side length {w}|\
            ¶[I want|draw|make|I need] a checkerboard. a square is {w} wide, the colors are {color} (top left) and {color2}|¶checkerboard, cell size {w}, {color} and {color2}|¶cells of {w} x {w}, {color} and {color2} like on a chessboard, {color} in the top left|\
            ¶how do I make a checker pattern from the size of a square? it is {w}, the colors {color} and {color2}|¶cell = floor(uv / {w}). even sum: {color}, odd sum: {color2}|¶checkers: size {w}, first {color}, second {color2}|\
            ¶tiles that are {w%} of the screen wide and high, {color} and {color2} in turn, like a chessboard|¶a chessboard please, each field {w} big. fields are {color} and {color2}, the first one, top left, is {color}|\
            ¶I don't know how many squares there are, but each is {w} wide. checkerboard, {color} and {color2}|\
            ¶chess squares of {w}, {color} then {color2}|¶{color}/{color2} checker, each square {w%} of the screen|¶checkered floor, tile size {w}, colors {color} and {color2}|\
            ¶squares {w} wide, checkerboard. top left {color}, the other color {color2}|¶the other color is {color2}, the top left square is {color}. checkerboard, squares of {w}|¶side {w}, chess pattern, {color} and {color2}|¶checkers whose squares measure {w}. first {color}, then {color2}]",
        w: &[0.05, 0.1, 0.125, 0.2, 0.25],
        lines: "let cell = floor(uv / {w});\nlet t = (cell.x + cell.y) % 2.0;",
        rule: |at| Some((odd(at.uv[0] / at.w)? - odd(at.uv[1] / at.w)?).abs()),
        ..ENTRY
    },
    Plain {
        name: "brick-rows-and-columns",
        template: "[{color} bricks with {back} mortar, {m} rows of {n} bricks|a {color} brick wall with {back} mortar, {m} rows and {n} bricks per row|a brick wall, {m} rows high and {n} bricks wide, {color} with {back} mortar|{color} bricks on {back}, {n} per row and {m} rows|\
            a wall of {color} bricks and {back} joints, {m} rows with {n} bricks each|brickwork with {m} rows and {n} bricks in each row, {color} bricks, {back} mortar|a {color} brick pattern on {back} mortar, {n} bricks across, {m} down|{m} courses of {n} {color} bricks with {back} joints|\
            ¶[build|draw|make|I want|I need] a brick wall. {m} rows, {n} bricks in each, the bricks are {color}, the mortar is {back}|¶brick wall, {m} rows x {n} bricks, {color}, {back} mortar|¶bricks: {color}. mortar: {back}. rows: {m}. bricks per row: {n}|\
            ¶how do I draw bricks? {m} rows with {n} bricks in each, {color} with {back} mortar|¶my wall has {m} rows of {n} {color} bricks, and between them is {back} mortar|¶a {back} background with {m} staggered rows of {n} {color} bricks|\
            ¶every row has {n} bricks and there are {m} rows, every other row is shifted by half a brick. {color} bricks, {back} mortar|¶a simple wall made of bricks, {n} across and {m} up, {color} on {back}|\
            ¶{color} brick wall, {m} rows, {n} per row, {back} joints|¶a house wall: {color} bricks in {m} staggered rows of {n}, {back} mortar|¶paint bricks in {color}, {n} in a row and {m} rows, with {back} in between|\
            ¶mortar {back}, bricks {color}, {m} rows with {n} bricks each|¶the mortar is {back}. the bricks are {color}, {n} per row, {m} rows|¶{m} rows, {n} bricks in each row, mortar {back}, bricks {color}|¶joints: {back}. bricks: {color}. {n} across, {m} rows, staggered|\
            ¶between the bricks is {back} mortar. the bricks themselves are {color}, {m} rows of {n}|¶wall made of {color} bricks, {n} per row, {m} rows, with {back} seams]",
        n: &[2, 3, 4, 5, 6, 8, 10],
        m: &[4, 5, 6, 8, 10, 12, 16],
        lines: "{place}\nlet row = floor(p.y) % 2.0;\nlet q = fract(vec2<f32>(p.x + 0.5 * row, p.y));\nlet inside = step(0.05, q.x) * step(0.1, q.y);",
        rule: |at| {
            let (row, down) = (odd(at.uv[1] * at.m)?, part(at.uv[1] * at.m)?);
            let along = part(at.uv[0] * at.n + row / 2.0)?;
            both(below(0.05 - along), below(0.1 - down))
        },
        ..ENTRY
    },
    Plain {
        category: "gradients",
        name: "sunset-gradient",
        roles: Roles::Pair,
        template: "[[a sunset sky|sunset sky]: {color} at the top fading to {color2} at the bottom|a sunset sky, {color} at the top and {color2} at the bottom|a sunset going from {color} at the top to {color2} at the horizon at the bottom|an evening sky that fades from {color} above to {color2} below|\
            a sunset gradient, {color} up high and {color2} at the bottom|a sky at dusk, {color} at the top turning into {color2} at the bottom|a dawn sky with {color} at the top blending into {color2} at the bottom|the sky at sunset, {color} on top, {color2} below|\
            a vertical sunset gradient from {color} to {color2}|a sunrise sky in {color} (top) and {color2} (bottom)|\
            ¶sunset sky, {color} top, {color2} bottom|¶[I want|draw|paint] the sky at sunset. it is {color} at the top and fades to {color2} at the bottom|¶the sun is going down: above, the sky is {color}, toward the bottom it becomes {color2}|\
            ¶sunset background. top: {color}. bottom: {color2}. smooth|¶how do I make a sunset? {color} at the top, {color2} at the bottom, [blended|a smooth change]|¶an evening sky without clouds or sun, only the colors: {color} up there, {color2} down at the horizon|\
            ¶for my [game|scene] I need a dusk sky. the top is {color}, the bottom is {color2}, and between them a soft change|¶nothing but sky, sunset colors, from {color} at the top down to {color2}|¶evening sky: {color} up, {color2} down, blended|¶sunset colors from top to bottom, {color} into {color2}|\
            ¶{color2} at the bottom, {color} at the top, a sunset sky|¶sunset: at the horizon, the bottom, {color2}, and {color} high up|¶bottom of the sunset sky {color2}, top {color}|¶the lower end of my sunset is {color2}, the upper end {color}, smooth]",
        lines: "let t = uv.y;",
        rule: |at| Some(at.uv[1]),
        ..ENTRY
    },
    Plain {
        category: "gradients",
        name: "sky-gradient",
        roles: Roles::Pair,
        template: "[a sky fading from {color} at the top to {color2} at the bottom|a clear sky, {color} at the top and {color2} at the horizon at the bottom|a plain sky background from {color} at the top to {color2} at the bottom|a cloudless sky that goes from {color} above to {color2} below|\
            a sky gradient with {color} on top and {color2} at the bottom|a daytime sky, {color} high up, {color2} at the bottom|a sky box color: {color} at the top blending to {color2} at the bottom|a night sky without stars, {color} at the top and {color2} at the bottom|\
            ¶sky gradient, {color} top, {color2} bottom|¶[I want|draw|paint] a sky. {color} at the top, and toward the bottom it becomes {color2}|¶sky: top {color}, horizon {color2} (bottom of the screen), smooth|\
            ¶how do I make a simple sky? {color} above and {color2} below, [blended|with a gradient]|¶just sky, no sun and no clouds. it is {color} up high and {color2} at the bottom|¶background for a [landscape|platformer]: sky from {color} (top) to {color2} (bottom)|\
            ¶the sky gets more and more {color2} toward the bottom, at the top it is {color}|¶look up: {color}. look down to the horizon: {color2}. the sky between is a smooth blend from the top to the bottom|¶a simple sky backdrop, {color} at the top and {color2} at the bottom|¶sky backdrop, top {color} to bottom {color2}|\
            ¶{color2} at the bottom, {color} at the top, a simple sky|¶sky. horizon at the bottom: {color2}. above: {color}. smooth|¶at the horizon (bottom) my sky is {color2}, up at the top {color}|¶bottom {color2}, top {color}, blended like a sky]",
        lines: "let t = uv.y;",
        rule: |at| Some(at.uv[1]),
        ..ENTRY
    },
    Plain {
        category: "gradients",
        name: "ocean-gradient",
        roles: Roles::Pair,
        template: "[ocean water, {color} at the surface and {color2} in the depths at the bottom|the sea from {color} at the top to {color2} at the bottom|an underwater gradient, {color} at the top and {color2} at the bottom|deep water fading from {color} at the top to {color2} at the bottom|\
            an ocean gradient from {color} at the surface to {color2} deep down|water that is {color} at the top and turns {color2} toward the bottom|an ocean background, {color} above fading into {color2} below|the deep sea: {color} on top, {color2} at the bottom|\
            ¶ocean, {color} top, {color2} bottom, smooth|¶[I want|draw|paint] the ocean from the side. at the surface, at the top, it is {color}, deep down it is {color2}|¶water gets darker with depth: {color} at the top of the screen, {color2} at the bottom, a gradient|\
            ¶underwater background. top: {color}. bottom: {color2}. blend|¶how do I make a simple ocean color gradient? {color} at the top, {color2} at the bottom|¶for my [fish game|submarine game] I need water, {color} at the surface and {color2} at the bottom, no waves|\
            ¶dive down: at the top the sea is {color}, and slowly it becomes {color2} toward the bottom|¶only the colors of the sea, from {color} above to {color2} below|\
            ¶the depths at the bottom are {color2}, the surface at the top is {color}, a smooth sea|¶sea: deep {color2} at the bottom, {color} at the surface on top|¶bottom {color2}, surface {color}, the sea from the side without waves]",
        lines: "let t = uv.y;",
        rule: |at| Some(at.uv[1]),
        ..ENTRY
    },
    Plain {
        category: "gradients",
        name: "heat-gradient",
        roles: Roles::Pair,
        template: "[a temperature scale from {color} on the left to {color2} on the right|a heat gradient, {color} for cold on the left, {color2} for hot on the right|a cold to hot gradient from {color} (left) to {color2} (right)|a heat map legend from {color} on the left to {color2} on the right|\
            a color scale for temperatures, {color} at the left end and {color2} at the right end|a thermometer gradient, {color} left and {color2} right|a cool to warm color ramp from {color} at the left to {color2} at the right|a temperature gradient, cold {color} left, hot {color2} right|\
            ¶temperature scale, left {color} (cold), right {color2} (hot)|¶[I want|I need|draw] a heat scale. left is cold, {color}. right is hot, {color2}. smooth between|¶cold to hot, left to right: {color} -> {color2}|\
            ¶how do I make a temperature legend? {color} on the left for cold, {color2} on the right for hot, blended|¶heat ramp over the whole screen: 0 at the left is {color}, 1 at the right is {color2}|¶it's cold on the left side, {color}, and gets hotter to the right until it is {color2}|\
            ¶the legend of a heat map, full screen, {color} at the left for low and {color2} at the right for high values|¶x is the temperature. lowest at the left, {color}, highest at the right, {color2}, and a gradient in between|\
            ¶hot is {color2}, on the right. cold is {color}, on the left. a smooth temperature scale|¶temperature legend: right {color2} for hot, left {color} for cold|¶a thermometer lying down: warm end right {color2}, cold end left {color}, blended]",
        lines: "let t = uv.x;",
        rule: |at| Some(at.uv[0]),
        ..ENTRY
    },
    Plain {
        category: "gradients",
        name: "repeated-horizontal-gradient",
        roles: Roles::Pair,
        template: "[a horizontal gradient that goes from {color} to {color2} {n} times with hard jumps|{n} horizontal gradients from {color} to {color2} side by side|a left to right gradient from {color} to {color2}, {n} times in a row|{n} repeats of a horizontal {color} to {color2} gradient|\
            a sawtooth gradient along x, {n} times from {color} to {color2}|fract(uv.x * {n#}) as a blend from {color} to {color2}|{n} upright strips, each one a gradient from {color} on its left to {color2} on its right|a {color} to {color2} gradient repeated {n} times across the width|\
            ¶mix({color}, {color2}, fract(uv.x * {n#}))|¶repeat the gradient from {color} (left) to {color2} (right) {n} times across the screen|¶[I want|make|draw] {n} columns, and in each column a gradient from {color} on the left to {color2} on the right|\
            ¶how do I repeat a horizontal gradient {n} times? from {color} to {color2}, then it jumps back|¶{n}x gradient, left to right, {color} -> {color2}, sawtooth|¶cut the screen into {n} columns. every column blends from {color} at its left edge to {color2} at its right edge|\
            ¶like {n} pipes seen next to each other: each goes from {color} at the left to {color2} at the right, then starts again|¶the fractional part of x times {n} is the blend, 0 is {color} and 1 is {color2}]",
        n: &[2, 3, 4, 5, 6, 8, 10, 12],
        lines: "let t = fract(uv.x * {n});",
        rule: |at| part(at.uv[0] * at.n),
        ..ENTRY
    },
];

const DRAWN: [(&str, &str, fn(&mut Sampler) -> Task); 13] = [
    ("solids", "plain-screen", plain_screen),
    ("solids", "solid-channel-words", channel_words),
    ("solids", "solid-channel-percents", channel_percents),
    ("solids", "solid-dimmed", dimmed),
    ("solids", "four-bands", four_bands),
    ("solids", "middle-band", middle_band),
    ("gradients", "coordinate-as-gray", coordinate),
    ("patterns", "plaid-of-four", plaid),
    ("patterns", "directed-halftone", halftone),
    ("shapes", "shape-on-gradient", |sampler| {
        on_ground(&GRADIENTS, sampler)
    }),
    ("shapes", "shape-on-checkerboard", |sampler| {
        on_ground(&CHECKS, sampler)
    }),
    ("shapes", "shape-on-stripes", |sampler| {
        on_ground(&STRIPES, sampler)
    }),
    ("shapes", "shape-on-dots", |sampler| {
        on_ground(&DOTS, sampler)
    }),
];

pub(super) fn rgb(color: &Color) -> Rgb {
    color.rgb.map(f64::from)
}

fn plain_screen(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample(sampler);
    slots.value("color", color.ways.clone());
    let rgb = rgb(&color);
    picture(
        Vec::new(),
        "[a {color} screen|a plain {color} screen|a solid {color} color|the whole screen in {color}|an empty {color} background|a {color} background with nothing on it|a {color} canvas|a screen full of {color}|\
         {color} on every pixel|a {color} rectangle as large as the screen|{color}, the whole screen|a solid {color} fill|\
         ¶fill the screen with {color}|¶[make|paint|color|turn] the [whole|entire] screen {color}|¶[make|turn] everything {color}|¶just fill it solid {color}|¶every pixel [is|should be] [solid|plain|] {color}|\
         ¶[show|give me|I need] a [plain|solid|uniform] {color} color, nothing else|¶can you make the screen {color}, all of it|¶solid fill, {color}|¶{color} screen|¶simplest fragment shader: always return {color}|\
         ¶my first shader should only show {color}|¶set all [the|] pixels to {color}|¶a uniform {color} color and nothing else|¶I only need one color on the whole screen, {color}|¶clear the screen to {color}|\
         ¶how do I get a {color} screen without any shape on it|¶please to fill all the screen by {color} color|¶{color} background only|¶everything {color} please|¶one flat {color}, edge to edge|¶a test shader that only outputs {color}|¶what is the wgsl for a {color} screen]"
            .into(),
        slots,
        &format!("let color = {};", color.code),
        move |_| Some(rgb),
    )
}

fn channel_words(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let names = [["r", "r@"], ["g", "g@"], ["b", "b@"]];
    let levels = names.map(|[name, place]| {
        let (level, ways, places): (f64, &[&str], &[&str]) = match sampler.below(3) {
            0 => (0.0, &["no", "zero"], &["off", "at zero", "at 0"]),
            1 => (0.5, &["half"], &["at half", "at 50%", "half on"]),
            _ => (
                1.0,
                &["full", "maximum"],
                &["full on", "at full", "at maximum"],
            ),
        };
        let owned =
            |texts: &[&str]| -> Vec<String> { texts.iter().map(|&text| text.to_owned()).collect() };
        slots.value(name, owned(ways));
        slots.value(place, owned(places));
        level
    });
    flat_channels(
        levels,
        "[a flat color with {r} red, {g} green and {b} blue|a screen of {r} red, {g} green and {b} blue|a solid color with red {r@}, green {g@} and blue {b@}|one color everywhere: {r} red, {g} green, {b} blue|\
         the color with {r} red, {g} green and {b} blue on the whole screen|a screen with the red channel {r@}, the green channel {g@} and the blue channel {b@}|a plain fill of {r} red, {g} green and {b} blue|a uniform color made of {r} red, {g} green and {b} blue|\
         {r} red, {g} green, {b} blue as a solid color|a full screen with {r} red, {g} green and {b} blue|\
         ¶fill the screen: {r} red, {g} green, {b} blue|¶{r} red, {g} green, {b} blue, everywhere|¶red {r@}, green {g@}, blue {b@}, for every pixel|¶I want one flat color. it has {r} red, {g} green and {b} blue|\
         ¶mix the screen color from {r} red, {g} green and {b} blue|¶the three channels: red {r@}, green {g@}, blue {b@}. the whole screen gets that color|¶how do I fill the screen with {r} red, {g} green and {b} blue|\
         ¶turn the channels like knobs, red {r@}, green {g@}, blue {b@}, and show the color|¶which color is {r} red with {g} green and {b} blue? show it on the whole screen|¶every pixel the same: {r} red + {g} green + {b} blue]",
        slots,
    )
}

fn channel_percents(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let levels = ["r", "g", "b"].map(|name| {
        let level = sampler.decimal(0.0, 1.0, 0.1);
        slots.value(name, words::percent(level));
        level
    });
    flat_channels(
        levels,
        "[a flat color of {r} red, {g} green and {b} blue|a screen with {r} red, {g} green and {b} blue|a solid color made of {r} red, {g} green and {b} blue|the color {r} red, {g} green, {b} blue everywhere|\
         one color for the whole screen, red {r}, green {g}, blue {b}|a uniform fill with red at {r}, green at {g} and blue at {b}|the css color rgb({r}, {g}, {b}) on the whole screen|a plain screen, {r} red, {g} green, {b} blue|\
         a color whose red is {r}, green {g} and blue {b}, all over the screen|{r} red with {g} green and {b} blue as a solid fill|\
         ¶fill the screen with {r} red, {g} green and {b} blue|¶red {r}, green {g}, blue {b}, every pixel|¶rgb in percent: {r}, {g}, {b}. flat fill|¶I want one color on the whole screen. it has {r} red, {g} green and {b} blue|\
         ¶channels: red = {r}, green = {g}, blue = {b}. same for all pixels|¶how do I show the color with {r} red, {g} green and {b} blue on the whole screen|¶my designer gave me percentages, {r} red, {g} green, {b} blue. paint everything in that color|\
         ¶set red to {r}, green to {g} and blue to {b} on the whole screen|¶mix {r} of red, {g} of green and {b} of blue light and fill the screen with it|¶nothing but one color, {r} red, {g} green, {b} blue]",
        slots,
    )
}

/// A flat color from its channels.
fn flat_channels(levels: Rgb, phrase: &str, slots: Slots) -> Task {
    let [r, g, b] = levels.map(float);
    picture(
        Vec::new(),
        phrase.to_owned(),
        slots,
        &format!("let color = vec3<f32>({r}, {g}, {b});"),
        move |_| Some(levels),
    )
}

fn dimmed(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let color = Color::sample_other_than(&[&Color::exactly("black")], sampler);
    slots.value("color", color.ways.clone());
    let (share, how) = *sampler.pick(&[
        (0.5, "[half as bright|at half brightness|at 50% brightness|dimmed by half|at half its brightness]"),
        (0.5, "[half as bright|at half intensity|at 50% intensity|multiplied by 0.5|times one half]"),
        (0.25, "[a quarter as bright|at a quarter of its brightness|at 25% brightness|dimmed to a quarter|multiplied by 0.25]"),
        (0.75, "[three quarters as bright|at three quarters of its brightness|at 75% brightness|multiplied by 0.75]"),
        (0.1, "[a tenth as bright|at a tenth of its brightness|at 10% brightness|dimmed to a tenth|multiplied by 0.1]"),
    ]);
    slots.phrase("how", how);
    let rgb = rgb(&color).map(|part| part * share);
    picture(
        Vec::new(),
        "[a {color} screen {how}|{color} {how} on the whole screen|a solid {color} {how}|the whole screen in {color} {how}|a screen of {color} that is {how}|a flat {color} fill {how}|a plain {color} background {how}|one flat color, {color} {how}|\
         {color} everywhere but {how}|a full screen of {color} {how}|\
         ¶fill the screen with {color}, but {how}|¶I want the screen in {color}. it is too strong, so make it {how}|¶{color} screen, {how}|¶color: {color}, {how}, for all pixels|¶every pixel is {color} {how}|\
         ¶take {color} and make it {how}. the whole screen gets that color|¶how do I fill the screen with {color} {how}|¶{color} hurts my eyes, show it {how}, as a flat screen|¶paint everything {color}, {how}|\
         ¶{how} {color} for the whole screen|¶a flat screen. take {color} for it, {how}]"
            .into(),
        slots,
        &format!(
            "let base = {};\nlet color = base * {};",
            color.code,
            float(share)
        ),
        move |_| Some(rgb),
    )
}

const BANDS: &str = "[four equal AXIS bands in {color}, {color2}, {color3} and {color4}|a flag with four AXIS stripes: {color}, {color2}, {color3}, {color4} from START|four AXIS bands from START: {color}, {color2}, {color3}, {color4}|\
    the screen in four AXIS strips, {color}, {color2}, {color3} and {color4}|four AXIS stripes of equal size in {color}, {color2}, {color3} and {color4}|AXIS quarters in {color}, {color2}, {color3} and {color4} from START|\
    {color}, {color2}, {color3} and {color4} as four AXIS bands|a four-color AXIS striped flag in {color}, {color2}, {color3} and {color4}|\
    ¶cut the screen into four equal AXIS bands. from START: {color}, {color2}, {color3}, {color4}|¶four AXIS stripes: {color}, {color2}, {color3}, {color4}|¶[I want|I need|draw] four AXIS bands, first {color}, then {color2}, {color3}, and last {color4}|\
    ¶floor(uv.COORD * 4): 0 {color}, 1 {color2}, 2 {color3}, 3 {color4}|¶how do I draw a flag with four AXIS bands? from START {color}, {color2}, {color3}, {color4}|¶I have four colors, {color}, {color2}, {color3}, {color4}. each gets a quarter of the screen as a AXIS band, from START|\
    ¶AXIS bands of a quarter each, beginning at START: {color}, {color2}, {color3}, {color4}, no blending|¶bands: 4, AXIS. colors from START: {color}, {color2}, {color3}, {color4}|\
    ¶four AXIS bands. the last one is {color4}, before it {color3}, before that {color2}, and the first (at START) is {color}|¶{color} at START, {color4} at the other end, between them {color2} and then {color3}, four equal AXIS bands|¶four colors as AXIS bands from START, hard edges: {color}, {color2}, {color3}, {color4}]";

/// The direction of bands: what they are called, where they begin, and their coordinate.
fn direction(sampler: &mut Sampler) -> (&'static str, &'static str, &'static str, usize) {
    *sampler.pick(&[
        ("vertical", "the left", "x", 0),
        ("horizontal", "the top", "y", 1),
    ])
}

fn four_bands(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "color2", "color3", "color4"], sampler);
    let all = colors.clone().map(|color| rgb(&color));
    let [a, b, c, d] = colors.map(|color| color.code);
    let (axis, start, name, at) = direction(sampler);
    picture(
        vec![axis],
        BANDS
            .replace("AXIS", axis)
            .replace("START", start)
            .replace("COORD", name),
        slots,
        &format!(
            "let low = mix({a}, {b}, step(0.25, uv.{name}));\nlet high = mix({c}, {d}, step(0.75, uv.{name}));\nlet color = mix(low, high, step(0.5, uv.{name}));"
        ),
        move |uv| {
            let band = whole(uv[at] * 4.0)?.clamp(0.0, 3.0);
            all.get(band as usize).copied()
        },
    )
}

const BAND: &str = "[a AXIS {color} band in the middle of a {back} screen, {w%} of the SIZE|a {back} screen with a centered AXIS {color} band that covers {w%} of the SIZE|a {color} AXIS stripe of SIZE {w} across the center of {back}|\
    a {back} background and one AXIS {color} stripe through the middle, {w} of the SIZE|one AXIS {color} band in the center on {back}, it takes {w%} of the SIZE|a flag in {back} with one AXIS {color} band in the middle, {w%} of the SIZE|\
    a {back} flag with a centered AXIS {color} stripe, {w} of the SIZE|{back}, then {color}, then {back} again as AXIS bands, the middle one {w%} of the SIZE|\
    ¶the screen is {back}. through the middle runs a AXIS {color} band, {w%} of the SIZE|¶one AXIS band, {color} on {back}, centered, {w} of the SIZE|¶[I want|draw|I need] a single AXIS {color} stripe in the middle of {back}. it covers {w%} of the SIZE|\
    ¶abs(uv.COORD - 0.5) <= {w} / 2 is {color}, the rest {back}|¶how do I put one AXIS {color} band across the center of a {back} screen? it should take {w%} of the SIZE|¶AXIS band: {color}, centered, {w%} of the SIZE. background: {back}|\
    ¶both sides are {back}, between them is a AXIS {color} band with {w%} of the SIZE|¶like a ribbon around a {back} parcel: a AXIS {color} band in the middle, {w} of the SIZE]";

fn middle_band(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (axis, _, name, at) = direction(sampler);
    let w = *sampler.pick(&[0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
    slots.value("w", words::decimal(w));
    slots.value("w%", words::percent(w));
    let size = if at == 0 { "width" } else { "height" };
    let phrase = BAND
        .replace("AXIS", axis)
        .replace("SIZE", size)
        .replace("COORD", name);
    let half = w / 2.0;
    two_colors(
        Roles::Figure,
        (vec![axis], phrase, slots),
        &format!("let inside = step(abs(uv.{name} - 0.5), {});", float(half)),
        move |uv| below((uv[at] - 0.5).abs() - half),
        sampler,
    )
}

fn coordinate(sampler: &mut Sampler) -> Task {
    let (modifier, name, other, way, at) = *sampler.pick(&[
        ("across", "x", "u", "[from left to right|to the right]", 0),
        (
            "down",
            "y",
            "v",
            "[from top to bottom|toward the bottom]",
            1,
        ),
    ]);
    let phrase = "[uv.NAME as a gray value|the NAME coordinate as gray|the NAME coordinate as brightness|the uv coordinate OTHER as a gray picture|a grayscale picture of uv.NAME|a gray debug view of uv.NAME|vec3(uv.NAME) as the color|\
        gray that is equal to uv.NAME|the value of the OTHER coordinate in shades of gray|a gray ramp that shows uv.NAME WAY|\
        ¶show uv.NAME as gray|¶[visualize|display|debug] the NAME coordinate in gray|¶color = vec3(uv.NAME)|¶output uv.NAME in all three channels|¶how do I see the OTHER coordinate as a gray value|¶I want to check my uvs. show only OTHER, in gray, it should get brighter WAY|\
        ¶r = g = b = uv.NAME|¶return vec4(vec3(uv.NAME), 1)|¶brightness of a pixel: its NAME coordinate from 0 to 1, no color|¶gray value = NAME position, 0 to 1 WAY|¶use uv.NAME as red, green and blue|¶the NAME coordinate as a gray ramp|¶grayscale: uv.NAME|¶fill the screen with gray, as bright as uv.NAME]"
        .replace("NAME", name)
        .replace("OTHER", other)
        .replace("WAY", way);
    picture(
        vec![modifier],
        phrase,
        Slots::default(),
        &format!("let color = vec3<f32>(uv.{name});"),
        move |uv| Some([uv[at]; 3]),
    )
}

fn plaid(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let colors = several(&mut slots, ["color", "color2", "color3", "color4"], sampler);
    let count = perhaps_counted(
        8.0,
        "[, {n} stripes each way|({n} stripes in each direction)|, {n} stripes per side|, n = {n#}]",
        EVEN,
        &mut slots,
        &mut modifiers,
        sampler,
    );
    let all = colors.clone().map(|color| rgb(&color));
    let [a, b, c, d] = colors.map(|color| color.code);
    picture(
        modifiers,
        "[a plaid: the average of vertical {color} and {color2} stripes and horizontal {color3} and {color4} stripes {counted}|tartan made of vertical {color} and {color2} stripes averaged with horizontal {color3} and {color4} stripes {counted}|\
         a tartan pattern, half vertical stripes in {color} and {color2}, half horizontal stripes in {color3} and {color4} {counted}|a plaid fabric of upright {color}/{color2} stripes and level {color3}/{color4} stripes mixed half and half {counted}|\
         vertical stripes of {color} and {color2} mixed 50/50 with horizontal stripes of {color3} and {color4} {counted}|a four-color plaid, vertical {color} and {color2}, horizontal {color3} and {color4}, averaged {counted}|\
         a lumberjack shirt: vertical {color} and {color2} stripes averaged with horizontal {color3} and {color4} ones {counted}|a scottish plaid from two stripe patterns, {color}/{color2} vertical and {color3}/{color4} horizontal, averaged {counted}|\
         ¶[I want|draw|make] a plaid. vertical stripes in {color} and {color2}, horizontal ones in {color3} and {color4}, take the average {counted}|¶plaid = (vertical stripes + horizontal stripes) / 2. vertical: {color}, {color2}. horizontal: {color3}, {color4} {counted}|\
         ¶tartan, {color} and {color2} vertical, {color3} and {color4} horizontal, 50/50 {counted}|¶lay half transparent horizontal stripes ({color3}, {color4}) over vertical stripes ({color}, {color2}) {counted}|\
         ¶how do I make a tartan? the vertical stripes are {color} and {color2}, the horizontal ones {color3} and {color4}, and both count half {counted}|¶two striped patterns, averaged: one vertical in {color} and {color2}, one horizontal in {color3} and {color4} {counted}|\
         ¶woven cloth, threads down in {color} and {color2}, threads across in {color3} and {color4}, each pixel is the mean of both {counted}|¶a kilt pattern: {color} and {color2} stripes from top to bottom mixed equally with {color3} and {color4} stripes from left to right {counted}]"
            .into(),
        slots,
        &format!(
            "let stripes = floor(uv * {}) % 2.0;\nlet across = mix({a}, {b}, stripes.x);\nlet down = mix({c}, {d}, stripes.y);\nlet color = (across + down) * 0.5;",
            float(count)
        ),
        move |[x, y]| {
            let across = if odd(x * count)? > 0.5 { all[1] } else { all[0] };
            let down = if odd(y * count)? > 0.5 { all[3] } else { all[2] };
            Some(blend(across, down, 0.5))
        },
    )
}

fn halftone(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let (modifier, way, from, code, rule): (_, _, _, _, fn([f64; 2]) -> f64) =
        match sampler.below(3) {
            0 => (
                "down",
                "[to the bottom|toward the bottom]",
                "top",
                "uv.y",
                |[_, y]| y,
            ),
            1 => (
                "up",
                "[to the top|toward the top]",
                "bottom",
                "(1.0 - uv.y)",
                |[_, y]| 1.0 - y,
            ),
            _ => (
                "left",
                "[to the left|toward the left]",
                "right",
                "(1.0 - uv.x)",
                |[x, _]| 1.0 - x,
            ),
        };
    modifiers.push(modifier);
    let n = perhaps_counted(
        16.0,
        "[, {n} dots per side|({n#} by {n#})|, {n} per side|in a {n#} by {n#} grid|, {n} rows and {n} columns]",
        &[8, 10, 12, 20, 24, 30],
        &mut slots,
        &mut modifiers,
        sampler,
    );
    let phrase = "[{color} halftone dots on {back} that grow WAY {counted}|a halftone pattern of {color} dots on {back} growing WAY {counted}|{color} dots on a {back} background that get larger WAY {counted}|a {color} halftone on {back}, nothing at the FROM and largest dots at the other side {counted}|\
        {color} dots that swell WAY on {back} {counted}|a dot raster, {color} on {back}, with dots growing WAY {counted}|{color} on {back} halftone, dot size increasing WAY {counted}|a {back} background with {color} halftone dots getting bigger WAY {counted}|\
        ¶halftone, {color} on {back}, dots grow WAY {counted}|¶[I want|draw|make] halftone dots in {color} on {back}. they get bigger WAY {counted}|¶like printed in a newspaper: {color} dots on {back}, small at the FROM, growing WAY {counted}|\
        ¶a grid of {color} dots on {back}. at the FROM they have no size and they grow WAY until they touch {counted}|¶how do I make halftone dots that grow WAY? {color} on {back} {counted}|¶dot radius from 0 at the FROM to half a cell at the opposite edge, {color} on {back} {counted}|\
        ¶a comic book shade of {color} dots on {back}, denser WAY because the dots grow {counted}|¶halftone gradient. direction: WAY. dots: {color}. paper: {back} {counted}]"
        .replace("WAY", way)
        .replace("FROM", from);
    two_colors(
        Roles::Figure,
        (modifiers, phrase, slots),
        &format!(
            "let p = uv * {};\nlet q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), 0.5 * {code});",
            float(n)
        ),
        move |uv| {
            let [x, y] = in_cell(&At {
                uv,
                n,
                m: n,
                w: 0.0,
            })?;
            below(x.hypot(y) - rule(uv) / 2.0)
        },
        sampler,
    )
}

/// What is behind a shape: its phrase, the statements that compute `t`, and how much of `{second}` there is.
type Ground = (&'static str, &'static str, fn([f64; 2]) -> Option<f64>);

const GRADIENTS: [Ground; 2] = [
    (
        "[a vertical gradient from {back} to {second}|a background that fades from {back} at the top to {second} at the bottom|a top to bottom gradient from {back} to {second}|a gradient with {back} at the top and {second} at the bottom]",
        "let t = uv.y;",
        |[_, y]| Some(y),
    ),
    (
        "[a horizontal gradient from {back} to {second}|a background that fades from {back} on the left to {second} on the right|a left to right gradient from {back} to {second}|a gradient with {back} on the left and {second} on the right]",
        "let t = uv.x;",
        |[x, _]| Some(x),
    ),
];

const CHECKS: [Ground; 2] = [
    (
        "[a {back} and {second} checkerboard|a checkerboard of {back} and {second}|a {back}/{second} checkerboard|a {back} and {second} checkered background]",
        "let cell = floor(uv * 8.0);\nlet t = (cell.x + cell.y) % 2.0;",
        |[x, y]| Some((odd(x * 8.0)? - odd(y * 8.0)?).abs()),
    ),
    (
        "[a 4 by 4 checkerboard of {back} and {second}|a {back} and {second} checkerboard with 4 by 4 cells|a {back}/{second} checkerboard, 4 by 4]",
        "let cell = floor(uv * 4.0);\nlet t = (cell.x + cell.y) % 2.0;",
        |[x, y]| Some((odd(x * 4.0)? - odd(y * 4.0)?).abs()),
    ),
];

const STRIPES: [Ground; 2] = [
    (
        "[vertical {back} and {second} stripes|vertical stripes in {back} and {second}|a background of vertical {back} and {second} stripes]",
        "let t = floor(uv.x * 8.0) % 2.0;",
        |[x, _]| odd(x * 8.0),
    ),
    (
        "[horizontal {back} and {second} stripes|horizontal stripes in {back} and {second}|a background of horizontal {back} and {second} stripes]",
        "let t = floor(uv.y * 8.0) % 2.0;",
        |[_, y]| odd(y * 8.0),
    ),
];

const DOTS: [Ground; 2] = [
    (
        "[a {back} background with {second} polka dots|a polka dot background, {second} on {back}|{second} polka dots on {back}|a dotted background in {back} with {second} dots]",
        "let q = fract(uv * 8.0) - vec2<f32>(0.5, 0.5);\nlet t = step(length(q), 0.3);",
        |uv| spots(uv, 8.0),
    ),
    (
        "[a {back} background with 4 by 4 {second} dots|4 by 4 {second} polka dots on {back}|four rows of four {second} dots on {back}]",
        "let q = fract(uv * 4.0) - vec2<f32>(0.5, 0.5);\nlet t = step(length(q), 0.3);",
        |uv| spots(uv, 4.0),
    ),
];

fn spots(uv: [f64; 2], n: f64) -> Option<f64> {
    let [x, y] = in_cell(&At {
        uv,
        n,
        m: n,
        w: 0.0,
    })?;
    below(x.hypot(y) - 0.3)
}

const ON: &str = "[a {color} SHAPE on GROUND|a {color} SHAPE over GROUND|a {color} SHAPE in front of GROUND|a centered {color} SHAPE on GROUND|GROUND with a {color} SHAPE in the center|GROUND and a {color} SHAPE on top of it|\
    a {color} SHAPE in the middle of the screen, behind it GROUND|a {color} SHAPE against GROUND|a {color} SHAPE, background: GROUND|one {color} SHAPE in the center on GROUND|\
    ¶draw a {color} SHAPE. the background is GROUND|¶background: GROUND. in the middle a {color} SHAPE|¶first GROUND, then a {color} SHAPE on top in the center|¶how do I put a {color} SHAPE on GROUND|\
    ¶[I want|I need|make] GROUND. in front of it is a {color} SHAPE|¶{color} SHAPE, behind it GROUND|¶the screen shows GROUND, and a {color} SHAPE sits in the center|¶two layers: GROUND at the back, a {color} SHAPE in front|\
    ¶my background is GROUND. now put a {color} SHAPE in the middle|\
    ¶SHAPE in {color}, centered. behind: GROUND|¶put GROUND behind a {color} SHAPE that is in the center|¶in front a {color} SHAPE in the middle, at the back GROUND|¶the background shows GROUND and the SHAPE in the center is {color}|\
    ¶GROUND first. on top of that one {color} SHAPE, centered|¶middle: a {color} SHAPE. all around it: GROUND|¶SHAPE: {color}. around it: GROUND]";

/// A shape: its noun, the statements that compute `inside`, and how far a place is outside.
type Shape = (&'static str, &'static str, fn(f64, f64) -> f64);

const SHAPES: [Shape; 3] = [
    (
        "[circle|disc]",
        "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(d, 0.3);",
        |x, y| x.hypot(y) - 0.3,
    ),
    (
        "square",
        "let p = abs(uv - vec2<f32>(0.5, 0.5));\nlet inside = step(max(p.x, p.y), 0.3);",
        |x, y| x.abs().max(y.abs()) - 0.3,
    ),
    (
        "ring",
        "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(abs(d - 0.3), 0.05);",
        |x, y| (x.hypot(y) - 0.3).abs() - 0.05,
    ),
];

fn on_ground(grounds: &[Ground; 2], sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = several(&mut slots, ["color", "back", "second"], sampler);
    let [front, first, second] = colors.clone().map(|color| rgb(&color));
    let [shape, a, b] = colors.map(|color| color.code);
    let (ground, statements, share) = *sampler.pick(grounds);
    let (noun, lines, outside) = *sampler.pick(&SHAPES);
    picture(
        Vec::new(),
        ON.replace("GROUND", ground).replace("SHAPE", noun),
        slots,
        &format!(
            "{statements}\nlet background = mix({a}, {b}, t);\nlet shape = {shape};\n{lines}\nlet color = mix(background, shape, inside);"
        ),
        move |[x, y]| {
            if below(outside(x - 0.5, y - 0.5))? > 0.5 {
                return Some(front);
            }
            Some(blend(first, second, share([x, y])?))
        },
    )
}

/// Noise in gray, or in black and white.
struct Gray {
    name: &'static str,
    template: &'static str,
    needs: Needs,
    /// `{n}` when none is told; 0 when it always is.
    usual: f64,
    counted: &'static str,
    n: &'static [i64],
    /// An expression of `uv` and `{n}`.
    code: &'static str,
    rule: fn([f64; 2], f64) -> Option<f64>,
}

const SCALED: &str = "[with {n} cells across|, {n} cells per side|on a {n#} by {n#} grid|at scale {n#}|, scale {n#}]";

const NOISY: [Gray; 5] = [
    Gray {
        name: "gray-hash-noise",
        template: "[gray hash noise on a {n#} by {n#} grid|gray noise with one random value per cell of a {n#} by {n#} grid|random gray squares, {n#} by {n#}|a {n#} by {n#} grid of random grays|gray white noise in {n#} x {n#} cells|{n#} by {n#} cells, each in a random shade of gray|\
            hash noise in gray, {n#}x{n#}|unsmoothed gray noise on a {n#}x{n#} grid|a random gray mosaic of {n#} by {n#} squares|grayscale hash noise, {n} cells per side|\
            ¶hash noise, gray, {n#}x{n#}|¶[every|each] cell of a {n#} by {n#} grid gets a random gray|¶gray = hash(floor(uv * {n#}))|¶[I want|I need|draw] noise in gray, not smooth. {n#} by {n#} squares with random brightness|\
            ¶cut the screen into {n#} by {n#} squares and paint each one in a random gray|¶how do I make gray hash noise with {n#} x {n#} cells|¶vec3(random(floor(uv * {n#})))|¶gray random pixels, but big ones, {n} across and {n} down|\
            ¶a mosaic without colors. {n#} by {n#} tiles, and each has a random gray value|¶white noise from black to white over {n#} by {n#} blocks, all shades between are possible|\
            ¶{n} columns and {n} rows of squares, each randomly gray|¶every square of a {n#} x {n#} grid has its own random brightness|¶random gray tiles, {n} per side|¶gray mosaic, {n#}x{n#}, random values, hard edges]",
        needs: Needs::Random,
        usual: 0.0,
        counted: "",
        n: &[8, 10, 16, 20, 24, 32, 40, 48, 50, 80, 100],
        code: "random(floor(uv * {n}))",
        rule: |[x, y], n| random_at([x * n, y * n]),
    },
    Gray {
        name: "black-and-white-blocks",
        template: "[random black and white blocks, {n#} by {n#}|a {n#} by {n#} grid of random black or white squares|random black and white squares on a {n#} by {n#} grid|{n#}x{n#} blocks that are randomly black or white|a random black and white mosaic of {n#} by {n#} tiles|\
            {n#} by {n#} cells, each black or white at random|a coin flip for each cell of a {n#} by {n#} grid, black or white|random binary blocks, {n#} x {n#}, black and white|black and white noise in {n#} by {n#} blocks|something like a QR code, {n#} by {n#} random black and white cells|\
            ¶random black/white blocks, {n#}x{n#}|¶flip a coin for each of {n#} by {n#} squares, heads is white, tails black|¶[I want|I need|draw] {n#} by {n#} blocks. each is black or white, by chance|¶step(0.5, hash(floor(uv * {n#}))) in black and white|\
            ¶how do I fill a {n#} by {n#} grid randomly with black and white|¶divide the screen into {n#} x {n#} squares and make each one randomly black or white, half and half|¶no grays: {n#} by {n#} random blocks, either black or white|\
            ¶binary hash noise on {n#} by {n#} cells, threshold one half, white above|¶like a QR code without meaning, {n} rows and {n} columns of random black and white squares|\
            ¶random bits as squares, {n#} x {n#}, 1 is white, 0 is black|¶toss a coin for every cell, {n#} by {n#} cells, black or white|¶{n} by {n} random pixels, only black and white]",
        needs: Needs::Random,
        usual: 0.0,
        counted: "",
        n: &[4, 6, 8, 10, 12, 16, 20, 24, 32, 40, 50],
        code: "step(0.5, random(floor(uv * {n})))",
        rule: |[x, y], n| random_at([x * n, y * n]).and_then(|t| below(0.5 - t)),
    },
    Gray {
        name: "gray-value-noise",
        template: "[smooth gray value noise {counted}|smooth gray noise {counted}|gray value noise {counted}|soft gray noise {counted}|blurry gray noise from black to white {counted}|a smooth random gray texture {counted}|value noise in grayscale {counted}|smooth noise in shades of gray {counted}|\
            smoothly interpolated gray noise {counted}|soft random gray blobs {counted}|gray noise, smooth, not blocky {counted}|\
            ¶value noise, gray {counted}|¶[I want|I need|draw|give me] smooth noise in gray {counted}|¶vec3(noise(uv * n)) with smooth value noise {counted}|¶how do I draw smooth gray noise {counted}|\
            ¶random grays at the corners of a grid, blended smoothly in between {counted}|¶noise as gray, no colors. it must be smooth {counted}|¶grayscale value noise over the whole screen {counted}|¶0 is black, 1 is white, show plain value noise {counted}|\
            ¶a blurry gray random pattern, interpolated between cells {counted}|¶fill the screen with smooth gray noise {counted}|\
            ¶smooth noise, gray, no octaves {counted}|¶soft noise texture in black and white with all grays {counted}|¶blurry clouds of gray, one layer of value noise {counted}|¶show me smooth value noise as brightness {counted}]",
        needs: Needs::Noise,
        usual: 8.0,
        counted: SCALED,
        n: &[3, 4, 5, 6, 10, 12, 16, 20, 24, 32],
        code: "noise(uv * {n})",
        rule: |[x, y], n| Some(noise([x * n, y * n])),
    },
    Gray {
        name: "gray-fbm",
        template: "[gray clouds from {n} octaves of fbm noise|gray fbm noise with {n} octaves|{n} octaves of gray fbm noise|gray clouds made of {n} octaves of fbm|fractal noise in gray with {n} octaves|gray cloud noise, fbm with {n} octaves|fbm in grayscale, {n} octaves|\
            layered gray noise with {n} octaves|smoky gray fbm with {n} octaves|a gray fractal noise texture of {n} octaves|gray fog from {n} octaves of fbm|\
            ¶fbm, {n} octaves, gray|¶[I want|I need|draw] gray clouds. use fbm with {n} octaves|¶add {n} octaves of value noise and show the sum as gray|¶how do I draw fbm noise with {n} octaves in gray|¶gray = fbm(uv * 4), octaves = {n#}|\
            ¶fractal brownian motion, {n} octaves, as a gray picture|¶gray clouds, no colors. sum up {n} octaves of noise, each finer and half as strong|¶octaves: {n#}. noise: fbm. colors: gray|¶a cloudy gray texture, it comes from {n} octaves of fbm|\
            ¶gray fbm over the screen. octaves: {n}|¶{n} layers of value noise, each twice as fine and half as strong, in gray|¶how do I stack {n} octaves of noise to gray clouds]",
        needs: Needs::Fbm,
        usual: 0.0,
        counted: "",
        n: &[2, 3, 4, 5, 6, 7, 8],
        code: "fbm(uv * 4.0)",
        rule: |[x, y], n| Some(fbm([x * 4.0, y * 4.0], n as i64)),
    },
    Gray {
        name: "black-and-white-blobs",
        template: "[black and white blobs from smooth noise cut at one half {counted}|smooth value noise with a threshold of 0.5 in black and white {counted}|black and white noise blobs, value noise cut at 0.5 {counted}|value noise thresholded at 0.5, white above and black below {counted}|\
            a black and white blob pattern from value noise with threshold one half {counted}|black and white cow spots, smooth noise cut at 0.5 {counted}|white where smooth noise is above 0.5 and black elsewhere {counted}|organic black and white patches from noise cut in the middle {counted}|\
            ¶step(0.5, noise) with smooth value noise, black and white {counted}|¶threshold smooth noise at 0.5. white above, black below {counted}|¶value noise > 0.5 is white, the rest black {counted}|\
            ¶[I want|draw|make] black and white blobs. take smooth noise and cut it at 0.5 {counted}|¶how do I turn smooth noise into pure black and white at 0.5 {counted}|¶like a cow: white blobs on black where value noise exceeds one half {counted}|\
            ¶1-bit smooth noise, threshold 0.5 {counted}|¶blobs without grays: smooth noise, cut in the middle between 0 and 1, white is above {counted}|\
            ¶smooth noise, black under 0.5 and white over 0.5 {counted}|¶black below one half, white above, the values come from smooth value noise {counted}|¶I need ink blots: smooth value noise, everything above 0.5 white, everything below black {counted}]",
        needs: Needs::Noise,
        usual: 8.0,
        counted: SCALED,
        n: &[3, 4, 5, 6, 10, 12, 16, 20],
        code: "step(0.5, noise(uv * {n}))",
        rule: |[x, y], n| below(0.5 - noise([x * n, y * n])),
    },
];

fn gray(entry: &'static Gray, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers = Vec::new();
    let n = if entry.usual > 0.0 {
        perhaps_counted(
            entry.usual,
            entry.counted,
            entry.n,
            &mut slots,
            &mut modifiers,
            sampler,
        )
    } else {
        counted(["n", "n#"], entry.n, &mut slots, sampler)
    };
    let functions = functions(entry.needs, n as i64);
    let declarations: Vec<&str> = functions.iter().map(String::as_str).collect();
    let rule = entry.rule;
    Task {
        form: Form::Picture,
        modifiers,
        phrase: entry.template.to_owned(),
        slots,
        code: fragment(
            &declarations,
            &format!(
                "let value = {};\nlet color = vec3<f32>(value);\nreturn vec4<f32>(color, 1.0);\n",
                entry.code.replace("{n}", &float(n))
            ),
        ),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let value = rule(pixel.uv.map(f64::from), n)? as f32;
            Some([value, value, value, 1.0])
        })),
    }
}
