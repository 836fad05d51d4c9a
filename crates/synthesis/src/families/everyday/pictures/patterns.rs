//! Plain patterns and gradients of two colors.

use super::{CELLS_OF, ENTRY, EVEN, Plain, SIDES, both, in_cell, odd};
use crate::families::layers::{Roles, below, part};

/// 1 where a place is not on the lines at the left and top of the cells.
fn off_lines([x, y]: [f64; 2], width: f64) -> Option<f64> {
    both(
        part(x).and_then(|x| below(width - x)),
        part(y).and_then(|y| below(width - y)),
    )
}

const WAVY: &str = "[wavy AXIS stripes in {color} and {color2} {counted}|{color} and {color2} wavy AXIS stripes {counted}|wavy AXIS {color} and {color2} stripes {counted}|AXIS stripes in {color} and {color2} with wavy edges {counted}|\
    AXIS stripes that undulate, {color} and {color2} {counted}|wavy stripes running [WAY|WAY, like waves], {color} and {color2} {counted}|{color}/{color2} AXIS wave stripes {counted}|AXIS wave bands alternating between {color} and {color2} {counted}|\
    a pattern of wavy AXIS bands in {color} and {color2} {counted}|curvy AXIS stripes, {color} and {color2} in turn {counted}|\
    ¶[I want|make|draw|I need] AXIS stripes, {color} and {color2}, but [wavy|bent into waves], not straight {counted}|¶wavy stripes, AXIS, {color} + {color2} {counted}|\
    ¶stripes that run WAY and wobble like [water|waves]. {color} and {color2} [take turns|alternate] {counted}|¶how do I make AXIS stripes wavy? colors {color} and {color2} {counted}|\
    ¶stripes along COORD = AT + 0.05 * sin(OTHER * 20), {color} and {color2} {counted}|¶take plain AXIS stripes in {color} and {color2} and bend them with a sine {counted}|\
    ¶pattern: wavy AXIS stripes. colors: {color}, {color2} {counted}|¶the whole screen has wavy AXIS stripes, first {color}, then {color2}, and so on {counted}|\
    ¶like the sea in a [comic|cartoon], AXIS waves of {color} and {color2}, hard edges {counted}]";

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

pub(super) const PLAIN: [Plain; 21] = [
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
