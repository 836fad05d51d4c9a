//! Patterns of two to four told colors whose counts, shares, offsets and directions are told.

use std::f64::consts::PI;

use super::color_ramps::{grid_of, palette, place};
use super::pictures::{
    At, CELLS_OF, ENTRY, Plain, SIDES, both, counted, in_cell, odd, rgb, task, two_colors,
};
use crate::code::float;
use crate::color::Color;
use crate::families::effects::Rgb;
use crate::families::layers::{Roles, below, part, whole};
use crate::families::solids::picture;
use crate::sampler::Sampler;
use crate::task::{Family, Task};
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
    plain.chain(drawn).collect()
}

/// The place in its cell, from the top left corner of the cell.
fn corner(at: &At) -> Option<[f64; 2]> {
    Some(in_cell(at)?.map(|side| side + 0.5))
}

const SHARED: &str = "[{n} AXIS stripes in {color} on {back}, each taking {w%} of its column|{color} AXIS stripes on {back}, {n} of them, {w%} {color} and the rest {back}|a AXIS stripe pattern repeated {n} times: first {w%} {color}, then {back}|{n} repeats of a {color} AXIS stripe ({w%}) and a {back} one, {color} first|\
    AXIS stripes of unequal width, {n} repeats, {color} for {w%} and {back} for what is left|{n} {color} AXIS bars on {back}, duty cycle {w%}, each at the beginning of its part|uneven AXIS stripes, {w%} {color} then {back}, {n} times|\
    ¶AXIS stripes, {n} repeats, {w%} {color}, rest {back}|¶cut the screen into {n} AXIS parts. the first {w%} of each is {color}, the remaining {back}|¶[I want|make|draw] AXIS stripes that are not equally wide. {n} times: {w%} {color}, then {back}|\
    ¶fract(uv.COORD * {n#}) <= {w} is {color}, else {back}|¶how do I make uneven AXIS stripes? {n} repeats, {color} takes {w%} of each, {back} the rest|¶stripes: AXIS. repeats: {n}. {color} share: {w%}. other color: {back}|\
    ¶{n} {color} AXIS lines on {back}. each begins where its part of the screen begins and takes {w%} of it]";

const SHIFTED: &str = "[{grid} of {color} NOUN on {back}, every second LINE shifted by half a cell|{color} NOUN on {back}, {grid}, every other LINE offset by half|staggered {color} NOUN on {back}, {grid}, each second LINE moved by half a cell|{color} NOUN, {grid}, with alternating LINEs shifted half a step, over {back}|\
    a {back} background with {color} NOUN in {grid} where every second LINE is displaced by half a cell|{grid} of {color} NOUN, odd LINEs shifted by half, {back} behind|\
    ¶{color} NOUN on {back}, {grid}, every 2nd LINE +0.5|¶[I want|draw|make] {grid} of {color} NOUN on {back}. every second LINE is shifted by half a cell|¶put {color} NOUN on {back}, {grid}, but not straight: each other LINE moves by half a cell|\
    ¶how do I offset every second LINE? {color} NOUN on {back}, {grid}, shift one half|¶NOUN: {color}. background: {back}. cells: {grid}. offset: half a cell in every second LINE|¶like [eggs in a box|a wallpaper]: {color} NOUN on {back}, {grid}, every other LINE half a cell further]";

const ZIGZAG: &str = "[{m} zigzag AXIS stripes in {color} and {color2} with {n} zigzags each|{color} and {color2} AXIS chevrons, {m} stripes, {n} peaks each|a AXIS chevron pattern in {color} and {color2}, {m} stripes with {n} peaks|AXIS zigzag bands of {color} and {color2}: {m} bands, {n} teeth in each|\
    {m} AXIS stripes, {color} and {color2}, bent into {n} zigzags|AXIS zigzag stripes in {color} and {color2}, {n} periods along, {m} stripes across|\
    ¶chevrons, AXIS, {m} stripes, {n} peaks, {color} + {color2}|¶[I want|make|draw] AXIS zigzag stripes. {m} of them, each with {n} peaks, {color} and {color2} in turn|¶zigzags: {n} along, {m} stripes, AXIS. colors: {color}, {color2}|\
    ¶how do I make a AXIS chevron pattern with {m} stripes and {n} peaks? {color} and {color2}|¶the stripes are AXIS and jagged like a saw: {m} stripes, {n} teeth each, first {color}, then {color2}|¶floor(ALONG * {m#} + abs(fract(ACROSS * {n#}) * 2 - 1)) even: {color}, odd: {color2}]";

const WAVE_LINES: &str = "[{m} {color} AXIS wavy lines with {n} waves each on {back}|{m} wavy AXIS lines in {color} on {back}, {n} waves per line|{color} AXIS wave lines on {back}, {m} lines, {n} periods|a {back} background with {m} {color} AXIS sine lines of {n} waves|{m} {color} AXIS sine curves with {n} periods each over {back}|\
    ¶{m} wavy lines, AXIS, {n} waves each, {color} on {back}|¶[I want|draw|make] {m} AXIS lines in {color} that wave {n} times. the background is {back}|¶lines: {m}, AXIS, wavy. waves per line: {n}. {color} on {back}|\
    ¶how do I draw {m} wavy AXIS lines with {n} waves each? {color} on {back}|¶on {back} there are {m} AXIS lines in {color}, each goes through {n} full sine waves|¶like water in a [map|drawing]: {m} {color} AXIS wave lines on {back}, {n} waves in each]";

const WALL: &str = "[{grid} of {color} tiles with {back} joints|a tiled wall, {grid} of {color} tiles and {back} grout|{color} tiles with {back} grout, {grid}|{color} bathroom tiles, {grid}, {back} joints|{color} bricks stacked straight, not staggered, {grid}, {back} mortar|\
    a wall of {color} tiles, {grid}, separated by {back} lines|a {color} tiled floor with {back} joints, {grid}|{grid} of {color} blocks with thin {back} gaps, straight rows|\
    ¶tiles {color}, grout {back}, {grid}|¶[I want|draw|make] a tiled wall. {grid}, the tiles are {color}, the joints {back}|¶stacked bricks without any offset, {grid}, {color} with {back} mortar|¶how do I draw tiles with joints? {grid}, {color} tiles, {back} joints|\
    ¶my kitchen wall has {grid} of {color} tiles and between them {back} grout|¶tile color: {color}. joint color: {back}. {grid}, all rows aligned|¶like a chocolate bar: {grid} of {color} blocks, {back} grooves between them]";

const FAN: &str = "[a fan of {n} wedges from PLACE in {color} and {color2}, {color} at BEGIN|{n} alternating {color} and {color2} wedges spreading from PLACE, first {color} at BEGIN|{color} and {color2} sun rays from PLACE, {n} equal wedges, {color} at BEGIN|a sunburst out of PLACE, {n} wedges, {color} (at BEGIN) and {color2} in turn|\
    {n} rays of {color} and {color2} fanning out from PLACE, starting with {color} at BEGIN|\
    ¶{n} wedges from PLACE, {color}/{color2}, {color} at BEGIN|¶[I want|draw|make] rays from PLACE. {n} equal wedges, {color} and {color2} in turn, the one at BEGIN is {color}|¶the rays start at PLACE and not in the middle. there are {n} wedges, {color} first (at BEGIN), then {color2}, and so on|\
    ¶how do I make a sunburst from PLACE? {n} equal wedges, beginning with {color} at BEGIN, then {color2}|¶fan: {n} wedges in {color} and {color2}, apex PLACE, the wedge at BEGIN is {color}|¶like a [rising sun|circus tent]: from PLACE {n} wedges spread over the screen, {color} at BEGIN, then {color2}]";

const ROUND_CORNER: &str = "[concentric rings around PLACE, each {w} wide, in {color} and {color2}, {color} at the inside|{color} and {color2} rings around PLACE, {w} wide each, innermost {color}|rings spreading from PLACE, ring width {w}, {color} first, then {color2}|circular stripes around PLACE in {color} and {color2}, {w} thick|\
    a {color} and {color2} ring pattern with its center at PLACE, rings {w} wide|ripples of {color} and {color2} from PLACE, hard edges, each {w} wide|\
    ¶rings around PLACE, width {w}, {color} then {color2}|¶[I want|draw|make] rings, but around PLACE instead of the middle. each is {w} wide, {color} first, then {color2}|¶center: PLACE. rings: {w} wide, {color} and {color2} by turns, inside {color}|\
    ¶how do I draw rings with their center at PLACE? {color} and {color2}, {w} wide|¶floor(d / {w}) even: {color}, odd: {color2}, d is the distance to PLACE|¶a stone fell in at PLACE: rings of {color} and {color2}, every one {w} wide]";

const PLAIN: [Plain; 23] = [
    Plain {
        name: "uneven-vertical-stripes",
        template: SHARED,
        words: &[("AXIS", "vertical"), ("COORD", "x")],
        n: SIDES,
        w: &[0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8],
        lines: "let inside = step(fract(uv.x * {n}), {w});",
        rule: |at| below(part(at.uv[0] * at.n)? - at.w),
        ..ENTRY
    },
    Plain {
        name: "uneven-horizontal-stripes",
        template: SHARED,
        words: &[("AXIS", "horizontal"), ("COORD", "y"), ("column", "row")],
        n: SIDES,
        w: &[0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8],
        lines: "let inside = step(fract(uv.y * {n}), {w});",
        rule: |at| below(part(at.uv[1] * at.n)? - at.w),
        ..ENTRY
    },
    Plain {
        name: "dots-with-shifted-rows",
        template: SHIFTED,
        words: &[("NOUN", "[dots|polka dots|spots]"), ("LINE", "row")],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet row = floor(p.y) % 2.0;\nlet q = fract(vec2<f32>(p.x + 0.5 * row, p.y)) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), 0.3);",
        rule: |at| shifted_row(at).and_then(|[x, y]| below(x.hypot(y) - 0.3)),
        ..ENTRY
    },
    Plain {
        name: "dots-with-shifted-columns",
        template: SHIFTED,
        words: &[("NOUN", "[dots|polka dots|spots]"), ("LINE", "column")],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet column = floor(p.x) % 2.0;\nlet q = fract(vec2<f32>(p.x, p.y + 0.5 * column)) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), 0.3);",
        rule: |at| {
            let column = odd(at.uv[0] * at.n)?;
            let x = part(at.uv[0] * at.n)? - 0.5;
            below(x.hypot(part(at.uv[1] * at.m + column / 2.0)? - 0.5) - 0.3)
        },
        ..ENTRY
    },
    Plain {
        name: "squares-with-shifted-rows",
        template: SHIFTED,
        words: &[("NOUN", "[squares|little squares]"), ("LINE", "row")],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet row = floor(p.y) % 2.0;\nlet q = abs(fract(vec2<f32>(p.x + 0.5 * row, p.y)) - vec2<f32>(0.5, 0.5));\nlet inside = step(max(q.x, q.y), 0.3);",
        rule: |at| shifted_row(at).and_then(|[x, y]| below(x.abs().max(y.abs()) - 0.3)),
        ..ENTRY
    },
    Plain {
        name: "diamonds-with-shifted-rows",
        template: SHIFTED,
        words: &[("NOUN", "[diamonds|rhombuses|lozenges]"), ("LINE", "row")],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet row = floor(p.y) % 2.0;\nlet q = abs(fract(vec2<f32>(p.x + 0.5 * row, p.y)) - vec2<f32>(0.5, 0.5));\nlet inside = step(q.x + q.y, 0.3);",
        rule: |at| shifted_row(at).and_then(|[x, y]| below((x + y).abs().max((x - y).abs()) - 0.3)),
        ..ENTRY
    },
    Plain {
        name: "counted-horizontal-chevrons",
        roles: Roles::Pair,
        template: ZIGZAG,
        words: &[("AXIS", "horizontal"), ("ALONG", "y"), ("ACROSS", "x")],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet zigzag = abs(fract(p.x) * 2.0 - 1.0);\nlet t = floor(p.y + zigzag) % 2.0;",
        rule: |at| odd(at.uv[1] * at.m + zigzag(at.uv[0] * at.n)),
        ..ENTRY
    },
    Plain {
        name: "counted-vertical-chevrons",
        roles: Roles::Pair,
        template: ZIGZAG,
        words: &[("AXIS", "vertical"), ("ALONG", "x"), ("ACROSS", "y")],
        n: SIDES,
        m: SIDES,
        lines: "let zigzag = abs(fract(uv.y * {n}) * 2.0 - 1.0);\nlet t = floor(uv.x * {m} + zigzag) % 2.0;",
        rule: |at| odd(at.uv[0] * at.m + zigzag(at.uv[1] * at.n)),
        ..ENTRY
    },
    Plain {
        name: "counted-wavy-rows",
        template: WAVE_LINES,
        words: &[("AXIS", "horizontal")],
        n: &[2, 3, 4, 5, 6, 8, 10],
        m: &[3, 4, 5, 6, 8, 10, 12],
        lines: "let wave = 0.25 * sin(uv.x * 6.2831853 * {n});\nlet inside = step(abs(fract(uv.y * {m}) - 0.5 - wave), 0.1);",
        rule: |at| wave_line(at.uv[1] * at.m, at.uv[0] * at.n),
        ..ENTRY
    },
    Plain {
        name: "counted-wavy-columns",
        template: WAVE_LINES,
        words: &[("AXIS", "vertical")],
        n: &[2, 3, 4, 5, 6, 8, 10],
        m: &[3, 4, 5, 6, 8, 10, 12],
        lines: "let wave = 0.25 * sin(uv.y * 6.2831853 * {n});\nlet inside = step(abs(fract(uv.x * {m}) - 0.5 - wave), 0.1);",
        rule: |at| wave_line(at.uv[0] * at.m, at.uv[1] * at.n),
        ..ENTRY
    },
    Plain {
        name: "tiles-with-joints",
        template: WALL,
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = fract(p);\nlet inside = step(0.1, min(q.x, q.y));",
        rule: |at| corner(at).and_then(|[x, y]| below(0.1 - x.min(y))),
        ..ENTRY
    },
    Plain {
        name: "wedges-from-bottom",
        roles: Roles::Pair,
        template: FAN,
        words: &[
            ("PLACE", "the middle of the bottom edge"),
            ("BEGIN", "the left"),
        ],
        n: &[4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20],
        lines: "let p = uv - vec2<f32>(0.5, 1.0);\nlet angle = atan2(-p.y, -p.x);\nlet t = floor(angle / 3.1415927 * {n}) % 2.0;",
        rule: |at| wedge((1.0 - at.uv[1]).atan2(0.5 - at.uv[0]), PI, at),
        ..ENTRY
    },
    Plain {
        name: "wedges-from-top",
        roles: Roles::Pair,
        template: FAN,
        words: &[
            ("PLACE", "the middle of the top edge"),
            ("BEGIN", "the left"),
        ],
        n: &[4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20],
        lines: "let p = uv - vec2<f32>(0.5, 0.0);\nlet angle = atan2(p.y, -p.x);\nlet t = floor(angle / 3.1415927 * {n}) % 2.0;",
        rule: |at| wedge(at.uv[1].atan2(0.5 - at.uv[0]), PI, at),
        ..ENTRY
    },
    Plain {
        name: "wedges-from-top-left",
        roles: Roles::Pair,
        template: FAN,
        words: &[("PLACE", "the top left corner"), ("BEGIN", "the top edge")],
        n: &[3, 4, 5, 6, 7, 8, 9, 10, 12],
        lines: "let angle = atan2(uv.y, uv.x);\nlet t = floor(angle / 1.5707963 * {n}) % 2.0;",
        rule: |at| wedge(at.uv[1].atan2(at.uv[0]), PI / 2.0, at),
        ..ENTRY
    },
    Plain {
        name: "wedges-from-bottom-left",
        roles: Roles::Pair,
        template: FAN,
        words: &[
            ("PLACE", "the bottom left corner"),
            ("BEGIN", "the left edge"),
        ],
        n: &[3, 4, 5, 6, 7, 8, 9, 10, 12],
        lines: "let angle = atan2(uv.x, 1.0 - uv.y);\nlet t = floor(angle / 1.5707963 * {n}) % 2.0;",
        rule: |at| wedge(at.uv[0].atan2(1.0 - at.uv[1]), PI / 2.0, at),
        ..ENTRY
    },
    Plain {
        name: "rings-around-top-left",
        roles: Roles::Pair,
        template: ROUND_CORNER,
        words: &[("PLACE", "the top left corner")],
        w: &[0.05, 0.1, 0.125, 0.15, 0.2],
        lines: "let t = floor(length(uv) / {w}) % 2.0;",
        rule: |at| odd(at.uv[0].hypot(at.uv[1]) / at.w),
        ..ENTRY
    },
    Plain {
        name: "rings-around-bottom-right",
        roles: Roles::Pair,
        template: ROUND_CORNER,
        words: &[("PLACE", "the bottom right corner")],
        w: &[0.05, 0.1, 0.125, 0.15, 0.2],
        lines: "let t = floor(distance(uv, vec2<f32>(1.0, 1.0)) / {w}) % 2.0;",
        rule: |at| odd((1.0 - at.uv[0]).hypot(1.0 - at.uv[1]) / at.w),
        ..ENTRY
    },
    Plain {
        name: "rings-around-bottom-middle",
        roles: Roles::Pair,
        template: ROUND_CORNER,
        words: &[("PLACE", "the middle of the bottom edge")],
        w: &[0.05, 0.1, 0.125, 0.15, 0.2],
        lines: "let t = floor(distance(uv, vec2<f32>(0.5, 1.0)) / {w}) % 2.0;",
        rule: |at| odd((at.uv[0] - 0.5).hypot(1.0 - at.uv[1]) / at.w),
        ..ENTRY
    },
    Plain {
        name: "hearts-in-rows",
        template: CELLS_OF,
        words: &[
            ("NOUN", "[hearts|little hearts]"),
            ("ONE", "[heart|little heart]"),
        ],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = fract(p) - vec2<f32>(0.5, 0.5);\nlet d = length(vec2<f32>(q.x, 1.2 * q.y + 0.6 * sqrt(0.3 * abs(q.x))));\nlet inside = step(d, 0.3);",
        rule: |at| {
            in_cell(at).and_then(|[x, y]| below(x.hypot(1.2 * y + (0.108 * x.abs()).sqrt()) - 0.3))
        },
        ..ENTRY
    },
    Plain {
        name: "plus-signs-in-rows",
        template: CELLS_OF,
        words: &[
            (
                "NOUN",
                "[plus signs|crosses|upright crosses|little plus signs]",
            ),
            ("ONE", "[plus sign|cross]"),
        ],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(min(q.x, q.y), 0.1) * step(max(q.x, q.y), 0.3);",
        rule: |at| {
            let [x, y] = in_cell(at)?.map(f64::abs);
            both(below(x.min(y) - 0.1), below(x.max(y) - 0.3))
        },
        ..ENTRY
    },
    Plain {
        name: "triangles-in-rows",
        template: CELLS_OF,
        words: &[
            (
                "NOUN",
                "[triangles that point up|upright triangles|triangles filling their cells]",
            ),
            (
                "ONE",
                "[triangle that points up and fills the cell|upright triangle as large as the cell]",
            ),
        ],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = fract(p);\nlet inside = step(abs(q.x - 0.5) * 2.0, q.y);",
        rule: |at| in_cell(at).and_then(|[x, y]| below(x.abs() * 2.0 - y - 0.5)),
        ..ENTRY
    },
    Plain {
        name: "half-discs-in-rows",
        template: CELLS_OF,
        words: &[
            (
                "NOUN",
                "[half circles, round side up|half discs with the flat side down|domes]",
            ),
            (
                "ONE",
                "[half circle with the round side up|half disc with the flat side down]",
            ),
        ],
        n: SIDES,
        m: SIDES,
        lines: "{place}\nlet q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), 0.3) * step(q.y, 0.0);",
        rule: |at| {
            let [x, y] = in_cell(at)?;
            both(below(x.hypot(y) - 0.3), below(y))
        },
        ..ENTRY
    },
    Plain {
        category: "solids",
        name: "gray-scale-bars",
        roles: Roles::Pair,
        template: "[{n} vertical bars from {color} on the left to {color2} on the right in equal steps|a step wedge of {n} bars from {color} (left) to {color2} (right)|{n} columns going in even steps from {color} to {color2}, left to right|a calibration strip with {n} bars, {color} at the left and {color2} at the right|\
            {n} flat bars that step from {color} to {color2} across the screen|\
            ¶step wedge, {n} bars, {color} -> {color2}, left to right|¶[I want|draw|make] {n} upright bars. the leftmost is {color}, the rightmost {color2}, the others in even steps between|¶a test strip like for a monitor: {n} bars side by side from {color} to {color2}|\
            ¶how do I draw {n} bars that go from {color} at the left to {color2} at the right without a smooth blend|¶bars: {n}, side by side. first: {color}. last: {color2}. steps: equal]",
        n: &[4, 5, 6, 8, 10, 11, 12, 16],
        lines: "let t = floor(uv.x * {n}) / ({n} - 1.0);",
        rule: |at| Some(whole(at.uv[0] * at.n)? / (at.n - 1.0)),
        ..ENTRY
    },
];

/// The place in its cell, from the center of the cell, where every second row is moved by half a cell.
fn shifted_row(at: &At) -> Option<[f64; 2]> {
    let row = odd(at.uv[1] * at.m)?;
    Some([
        part(at.uv[0] * at.n + row / 2.0)? - 0.5,
        part(at.uv[1] * at.m)? - 0.5,
    ])
}

/// 1 at whole numbers and 0 half way between them.
fn zigzag(x: f64) -> f64 {
    let x = x.rem_euclid(1.0);
    (1.0 - 2.0 * x).max(2.0 * x - 1.0)
}

/// 1 on the line of a wave in its row.
fn wave_line(across: f64, along: f64) -> Option<f64> {
    let middle = 0.5 + (along * 2.0 * PI).sin() / 4.0;
    below((part(across)? - middle).abs() - 0.1)
}

/// The color of the wedge at an angle of `whole_angle`.
fn wedge(angle: f64, whole_angle: f64, at: &At) -> Option<f64> {
    odd(angle / whole_angle * at.n)
}

/// A category, a name and what draws it.
type Drawn = (&'static str, &'static str, fn(&mut Sampler) -> Task);

const DRAWN: [Drawn; 6] = [
    ("patterns", "stripes-of-several-colors", several_stripes),
    ("patterns", "rings-of-several-colors", several_rings),
    ("patterns", "three-color-checkerboard", three_checks),
    ("patterns", "repeated-block-of-four-colors", four_blocks),
    ("solids", "four-triangles", four_triangles),
    ("solids", "fraction-of-screen", fraction),
];

/// Statements that compute `color`, one of several, from a whole number.
pub(super) fn chosen(colors: &[Color], index: &str) -> String {
    let mut lines = String::new();
    for (at, color) in colors.iter().enumerate() {
        lines += &if at == 0 {
            format!("var color = {};", color.code)
        } else {
            format!(
                "\nif {index} > {} {{\ncolor = {};\n}}",
                float(at as f64 - 0.5),
                color.code
            )
        };
    }
    lines
}

pub(super) fn rgbs(colors: &[Color]) -> Vec<Rgb> {
    colors.iter().map(rgb).collect()
}

/// The color of a number that goes around in `colors`.
fn in_turn(colors: &[Rgb], value: f64) -> Option<Rgb> {
    let at = whole(value)?.rem_euclid(colors.len() as f64);
    colors.get(at as usize).copied()
}

const OF_SEVERAL: &str = "[AXIS stripes in {list}, repeated {n} times|AXIS stripes of {many} colors, {list}, {n} times in a row from START|{list} AXIS stripes in turn, {total} stripes in all|a AXIS stripe pattern {arrows}, repeated {n} times from START|{total} AXIS stripes that cycle through {list} from START|\
    {n} repeats of {many} AXIS stripes in {list}|AXIS bands cycling {list}, {n} cycles|\
    ¶AXIS stripes, {list}, {n}x|¶[I want|draw|make] AXIS stripes in {many} colors. from START: {list}, and then again, {n} times in all|¶colors in turn from START: {list}. stripes: AXIS, {total} altogether|¶floor(uv.COORD * {total#}) modulo {many} picks one of {list}|\
    ¶how do I repeat {many} AXIS stripes, {list}, {n} times|¶like a [scarf|deck chair|flag]: AXIS stripes {list}, and the whole thing {n} times|¶{total} equal AXIS stripes, the colors {list} take turns, {color} at START]";

fn several_stripes(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let number = 3 + sampler.below(2);
    let colors = palette(number, &mut slots, sampler);
    let n = counted(["n", "n#"], &[2, 3, 4, 5, 6, 8], &mut slots, sampler);
    let total = n * number as f64;
    slots.value("total", words::count(total as i64));
    slots.text("total#", total.to_string());
    let (axis, start, name, at) = *sampler.pick(&[
        ("vertical", "the left", "x", 0),
        ("horizontal", "the top", "y", 1),
    ]);
    let all = rgbs(&colors);
    picture(
        vec![axis],
        OF_SEVERAL
            .replace("AXIS", axis)
            .replace("START", start)
            .replace("COORD", name),
        slots,
        &format!(
            "let stripe = floor(uv.{name} * {}) % {};\n{}",
            float(total),
            float(number as f64),
            chosen(&colors, "stripe")
        ),
        move |uv| in_turn(&all, uv[at] * total),
    )
}

const RINGS: &str = "[NOUN in {list}, each {w} wide, from the center outward|NOUN of {many} colors in turn, {list}, {w} wide|{list} NOUN around the center, each {w} thick, repeating outward|NOUN that cycle through {list} from the middle, width {w}|a pattern of NOUN, {arrows} and again, every one {w} wide|\
    ¶NOUN, {list}, {w} each|¶[I want|draw|make] NOUN in {many} colors. from the center: {list}, and then again, each {w} wide|¶colors from the inside: {list}, repeating. NOUN of width {w}|¶how do I draw NOUN that take turns in {list}? each {w} wide, {color} in the middle|\
    ¶start in the middle with {color}. every {w} outward the next of {list} comes, as NOUN|¶floor(d / {w}) modulo {many} picks one of {list}, so NOUN around the center]";

fn several_rings(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let number = 3 + sampler.below(2);
    let colors = palette(number, &mut slots, sampler);
    let w = *sampler.pick(&[0.04, 0.05, 0.06, 0.08, 0.1]);
    slots.value("w", words::decimal(w));
    let (modifier, noun, code, away): (_, _, _, fn(f64, f64) -> f64) = match sampler.below(3) {
        0 => (
            "square",
            "[square rings|concentric squares|nested squares]",
            "max(abs(p.x), abs(p.y))",
            |x, y| x.abs().max(y.abs()),
        ),
        1 => (
            "diamond",
            "[diamond rings|concentric diamonds|nested diamonds]",
            "(abs(p.x) + abs(p.y))",
            |x, y| (x + y).abs().max((x - y).abs()),
        ),
        _ => (
            "round",
            "[rings|concentric rings|concentric circles]",
            "length(p)",
            f64::hypot,
        ),
    };
    let all = rgbs(&colors);
    picture(
        vec![modifier],
        RINGS.replace("NOUN", noun),
        slots,
        &format!(
            "let p = uv - vec2<f32>(0.5, 0.5);\nlet ring = floor({code} / {}) % {};\n{}",
            float(w),
            float(number as f64),
            chosen(&colors, "ring")
        ),
        move |[x, y]| in_turn(&all, away(x - 0.5, y - 0.5) / w),
    )
}

fn three_checks(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = palette(3, &mut slots, sampler);
    let [n, m] = grid_of(&[3, 4, 5, 6, 8, 9, 10, 12], &mut slots, sampler);
    let all = rgbs(&colors);
    picture(
        Vec::new(),
        "[a three-color checkerboard, {grid}, {list} in turn to the right and down, {color} at the top left|{grid} of squares in {list}, the color changes with each step to the right or down, top left {color}|a checker pattern of three colors, {grid}: (column + row) modulo 3 picks one of {list}|\
         squares in {list} in diagonal order, {grid}, starting with {color} at the top left|\
         ¶checkerboard but three colors, {list}, {grid}, top left {color}, next color with every step right or down|¶(column + row) % 3: 0 {color}, 1 {color2}, 2 {color3}, {grid} of cells|¶[I want|make] a checkerboard with three colors. {grid}, {color} at the top left, and each cell to the right or below has the next of {list}|\
         ¶how do I make checkers with three colors? {grid}, colors {list} in this order to the right and down from the top left|¶cells: {grid}. colors: {list}, taking turns along rows and along columns from the top left|¶a quilt of {list} squares, {grid}, diagonal rows have one color, {color} in the top left corner]"
            .into(),
        slots,
        &format!(
            "{}\nlet cell = floor(p);\nlet index = (cell.x + cell.y) % 3.0;\n{}",
            place([n, m]),
            chosen(&colors, "index")
        ),
        move |[x, y]| {
            let index = whole(x * n)? + whole(y * m)?;
            all.get(index.rem_euclid(3.0) as usize).copied()
        },
    )
}

fn four_blocks(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = palette(4, &mut slots, sampler);
    let [n, m] = grid_of(&[4, 6, 8, 10, 12, 16], &mut slots, sampler);
    let all = rgbs(&colors);
    let [a, b, c, d] = [0, 1, 2, 3].map(|at: usize| colors[at].code.as_str());
    let code = format!(
        "{}\nlet odd = floor(p) % 2.0;\nlet upper = mix({a}, {b}, odd.x);\nlet lower = mix({c}, {d}, odd.x);\nlet color = mix(upper, lower, odd.y);",
        place([n, m])
    );
    picture(
        Vec::new(),
        "[{grid} of cells, a repeating 2x2 block: {color} and {color2} in the first row, {color3} and {color4} in the second|a four-color check, {grid}, rows alternating {color}/{color2} and {color3}/{color4}|{grid} of squares where odd rows alternate {color} and {color2} and even rows {color3} and {color4}|\
         a quilt with {grid} of squares, first row {color} {color2} in turn, second row {color3} {color4} in turn, and so on|\
         ¶2x2 block {color} {color2} / {color3} {color4}, repeated, {grid} of cells|¶[I want|make] {grid} of squares. the first row alternates {color} and {color2}, the second {color3} and {color4}, then again|¶how do I repeat a block of four colors? top {color} and {color2}, below {color3} and {color4}, {grid} of cells in all|\
         ¶cells: {grid}. row 1: {color}, {color2} and again. row 2: {color3}, {color4} and again, then repeat|¶a checkerboard of four colors: {color} and {color2} take turns in one row, {color3} and {color4} in the next, {grid}]"
            .into(),
        slots,
        &code,
        move |[x, y]| {
            let [column, row] = [odd(x * n)?, odd(y * m)?];
            all.get((column + 2.0 * row) as usize).copied()
        },
    )
}

fn four_triangles(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let colors = palette(4, &mut slots, sampler);
    let all = rgbs(&colors);
    let [a, b, c, d] = [0, 1, 2, 3].map(|at: usize| colors[at].code.as_str());
    let code = format!(
        "let falling = step(uv.x, uv.y);\nlet rising = step(1.0, uv.x + uv.y);\nlet above = mix({a}, {b}, rising);\nlet under = mix({d}, {c}, rising);\nlet color = mix(above, under, falling);"
    );
    picture(
        Vec::new(),
        "[the screen divided by its diagonals into four triangles: {color} top, {color2} right, {color3} bottom, {color4} left|four triangles that meet in the center, {color} at the top, {color2} on the right, {color3} at the bottom, {color4} on the left|a pyramid from above, its sides {color} (top), {color2} (right), {color3} (bottom) and {color4} (left)|\
         two diagonal cuts that make four colored parts, top {color}, right {color2}, bottom {color3}, left {color4}|an open envelope of four triangles, clockwise from the top {color}, {color2}, {color3}, {color4}|\
         ¶cut the screen along both diagonals. top {color}, right {color2}, bottom {color3}, left {color4}|¶four triangles, clockwise from the top: {list}|¶[I want|draw] two diagonals that cut the screen into four triangles. upper one {color}, right one {color2}, lower one {color3}, left one {color4}|\
         ¶how do I split the screen by its diagonals? top {color}, right {color2}, bottom {color3}, left {color4}|¶top triangle: {color}. right: {color2}. bottom: {color3}. left: {color4}. all meet in the middle|¶like a pyramid seen from above, the sides clockwise from the top are {list}]"
            .into(),
        slots,
        &code,
        move |[x, y]| {
            let under = below(x - y)? > 0.5;
            let right = below(1.0 - x - y)? > 0.5;
            let at = match (under, right) {
                (false, false) => 0,
                (false, true) => 1,
                (true, true) => 2,
                (true, false) => 3,
            };
            all.get(at).copied()
        },
    )
}

const FRACTION: &str = "[the SIDE {share} of the screen {color}, the rest {color2}|{color} in the SIDE {share}, {color2} in the rest|a {color} SIDE {share} and {color2} for the remaining screen|a screen whose SIDE {share} is {color} and everything else {color2}|{color2} with the SIDE {share} in {color}|\
    a hard split, SIDE {share} {color}, then {color2}|\
    ¶SIDE {share} {color}, rest {color2}|¶[I want|make|paint] the SIDE {share} of the screen {color}, everything else {color2}|¶only the SIDE {share} is {color}. the rest is {color2}|¶how do I color the SIDE {share} of the screen {color} and the rest {color2}|\
    ¶split the screen: SIDE {share} {color}, other part {color2}, no gradient|¶the screen is {color2}, but its SIDE {share} is {color}]";

fn fraction(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let (parts, taken, name) = *sampler.pick(&[
        (3.0, 1.0, "[third|1/3]"),
        (3.0, 2.0, "[two thirds|2/3]"),
        (4.0, 1.0, "[quarter|fourth|1/4]"),
        (4.0, 3.0, "[three quarters|3/4]"),
        (5.0, 1.0, "[fifth|1/5]"),
        (5.0, 2.0, "[two fifths|2/5]"),
        (6.0, 1.0, "[sixth|1/6]"),
        (8.0, 1.0, "[eighth|1/8]"),
    ]);
    slots.phrase("share", name);
    let share: f64 = taken / parts;
    let code = if parts == 4.0 || parts == 5.0 || parts == 8.0 {
        float(share)
    } else {
        format!("{} / {}", float(taken), float(parts))
    };
    let (modifier, side, coordinate, rule): (_, _, _, fn([f64; 2]) -> f64) = match sampler.below(4)
    {
        0 => ("left", "left", "uv.x", |[x, _]| x),
        1 => ("right", "right", "1.0 - uv.x", |[x, _]| 1.0 - x),
        2 => ("top", "[top|upper]", "uv.y", |[_, y]| y),
        _ => ("bottom", "[bottom|lower]", "1.0 - uv.y", |[_, y]| 1.0 - y),
    };
    two_colors(
        Roles::Pair,
        (vec![modifier], FRACTION.replace("SIDE", side), slots),
        &format!("let t = step({code}, {coordinate});"),
        move |uv| below(share - rule(uv)),
        sampler,
    )
}
