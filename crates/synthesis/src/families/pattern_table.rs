//! The patterns: how each is called, drawn and known.

use std::f64::consts::{FRAC_1_SQRT_2, TAU};

use super::layers::{below, part, whole};

/// A pattern that fills the picture.
pub(super) struct Pattern {
    pub(super) name: &'static str,
    /// Without colors, as alternatives.
    pub(super) nouns: &'static str,
    /// Whether it is two colors side by side, or one on the other.
    pub(super) kind: Kind,
    /// Where its place is counted from.
    pub(super) base: Base,
    /// Cells across the picture, or what `{n}` is in the code.
    pub(super) count: f64,
    /// How other counts are asked for.
    pub(super) counted: &'static str,
    /// How thick its figures are, `{w}` in the code; 0 when there is nothing to choose.
    pub(super) width: f64,
    /// Statements that compute `t` or `inside` from `p`, `{r}`, `{n}` and `{w}`.
    pub(super) code: &'static str,
    /// The share.
    pub(super) rule: fn(&Spot) -> Option<f64>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Pair,
    Figure,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Base {
    /// `p` is `uv` times the count.
    Tiled,
    /// `p` is relative to the center, and `{r}` how far away that is: this expression of `p`.
    Around(&'static str, fn([f64; 2]) -> f64),
    /// `p` is relative to the center; there is no way outward.
    Centered,
}

impl Base {
    pub(super) fn is_tiled(self) -> bool {
        matches!(self, Self::Tiled)
    }
}

/// A place in a pattern.
pub(super) struct Spot {
    pub(super) p: [f64; 2],
    pub(super) r: f64,
    pub(super) uv: [f64; 2],
    pub(super) n: f64,
    pub(super) w: f64,
}

const STRIPES: &str =
    "[with {count} stripes|({count} stripes)|({count} of them)|with {count} stripes in all]";
const GRID: &str = "[{count} by {count}|{digits}x{digits}|in a {count} by {count} grid|with {count} rows and columns|({digits} x {digits})]";
const LINES: &str =
    "[({count} of them)|repeated {count} times|with {count} repeats|with {count} repetitions]";

const fn tiled(
    name: &'static str,
    kind: Kind,
    nouns: &'static str,
    (count, width): (f64, f64),
    code: &'static str,
    rule: fn(&Spot) -> Option<f64>,
) -> Pattern {
    Pattern {
        name,
        nouns,
        kind,
        base: Base::Tiled,
        count,
        counted: GRID,
        width,
        code,
        rule,
    }
}

const fn around(
    name: &'static str,
    kind: Kind,
    nouns: &'static str,
    (count, counted): (f64, &'static str),
    base: Base,
    code: &'static str,
    rule: fn(&Spot) -> Option<f64>,
) -> Pattern {
    Pattern {
        name,
        nouns,
        kind,
        base,
        count,
        counted,
        width: 0.0,
        code,
        rule,
    }
}

impl Pattern {
    const fn counted(self, counted: &'static str) -> Self {
        Self { counted, ..self }
    }
}

const ROUND: Base = Base::Around("length(p)", |[x, y]| x.hypot(y));
const BOXED: Base = Base::Around("max(abs(p.x), abs(p.y))", |[x, y]| x.abs().max(y.abs()));
const SLANTED: Base = Base::Around("(abs(p.x) + abs(p.y))", |[x, y]| {
    (x + y).abs().max((x - y).abs())
});
const OUTWARD: &str = "[with frequency {count}|(frequency {count})|with {count} per screen width|at a frequency of {count}]";

/// 0 for even and 1 for odd whole parts.
fn odd(value: f64) -> Option<f64> {
    whole(value).map(|value| value.rem_euclid(2.0))
}

/// 0 where both or neither of two shares are, 1 elsewhere.
fn differ(a: f64, b: f64) -> f64 {
    (a - b).abs()
}

/// The place in its cell, from the center of the cell.
fn in_cell([x, y]: [f64; 2]) -> Option<[f64; 2]> {
    Some([part(x)? - 0.5, part(y)? - 0.5])
}

/// The same with every other row moved by half a cell; y from the top of the cell.
fn in_brick([x, y]: [f64; 2]) -> Option<[f64; 2]> {
    Some([part(x + odd(y)? / 2.0)?, part(y)?])
}

fn both(a: Option<f64>, b: Option<f64>) -> Option<f64> {
    match (a, b) {
        (Some(0.0), _) | (_, Some(0.0)) => Some(0.0),
        _ => Some(a? * b?),
    }
}

/// How far a place is beyond the border between its hexagon and the nearest other one; the centers are 1 apart.
fn hexagon_border([x, y]: [f64; 2]) -> f64 {
    let tall = 3.0_f64.sqrt();
    let (column, row) = (x.round(), (y / tall).round());
    let mut squares: Vec<f64> = Vec::new();
    for i in -2..=2 {
        for j in -2..=2 {
            for shift in [0.0, 0.5] {
                let center = [
                    column + f64::from(i) + shift,
                    (row + f64::from(j) + shift) * tall,
                ];
                squares.push((x - center[0]).powi(2) + (y - center[1]).powi(2));
            }
        }
    }
    squares.sort_by(f64::total_cmp);
    (squares[1] - squares[0]) / 2.0
}

use Kind::{Figure, Pair};

pub(super) const PATTERNS: &[Pattern] = &[
    tiled("vertical-stripes", Pair, "[vertical stripes|vertical bars|upright stripes|a vertical striped pattern]", (8.0, 0.0),
        "let t = abs(floor(p.x)) % 2.0;",
        |s| odd(s.p[0])).counted(STRIPES),
    tiled("horizontal-stripes", Pair, "[horizontal stripes|horizontal bands|level stripes|a horizontal striped pattern]", (8.0, 0.0),
        "let t = abs(floor(p.y)) % 2.0;",
        |s| odd(s.p[1])).counted(STRIPES),
    tiled("diagonal-stripes", Pair, "[diagonal stripes|slanted stripes|diagonal bands|hazard stripes]", (8.0, 0.0),
        "let t = abs(floor(p.x + p.y)) % 2.0;",
        |s| odd(s.p[0] + s.p[1])).counted("[with frequency {count}|(frequency {count})|with {count} per side]"),
    tiled("soft-stripes", Pair, "[soft vertical stripes|smooth vertical stripes|blurry vertical stripes|sinusoidal stripes]", (8.0, 0.0),
        "let t = 0.5 + 0.5 * sin(p.x * 6.2831853);",
        |s| Some((s.p[0] * TAU).sin().midpoint(1.0))).counted(LINES),
    tiled("checkerboard", Pair, "[a checkerboard|a chessboard|checkers|a checker pattern|a checkered pattern|a chequerboard]", (8.0, 0.0),
        "let cell = floor(p);\nlet t = abs(cell.x + cell.y) % 2.0;",
        |s| Some(differ(odd(s.p[0])?, odd(s.p[1])?))),
    tiled("gingham", Pair, "[gingham|a gingham pattern|plaid|a tablecloth pattern|tartan]", (8.0, 0.0),
        "let t = 0.5 * (abs(floor(p.x)) % 2.0 + abs(floor(p.y)) % 2.0);",
        |s| Some(odd(s.p[0])?.midpoint(odd(s.p[1])?))),
    tiled("zigzag-stripes", Pair, "[zigzag stripes|chevron stripes|chevrons|a zigzag pattern|a chevron pattern]", (8.0, 0.0),
        "let t = abs(floor(p.y + abs(fract(p.x) * 2.0 - 1.0))) % 2.0;",
        |s| {
            let wave = s.p[0].rem_euclid(1.0);
            odd(s.p[1] + (1.0 - 2.0 * wave).max(2.0 * wave - 1.0))
        }).counted(LINES),
    tiled("harlequin", Pair, "[harlequin diamonds|a harlequin pattern|argyle|a argyle pattern|a diamond checkerboard]", (4.0, 0.0),
        "let cell = floor(vec2<f32>(p.x + p.y, p.x - p.y));\nlet t = abs(cell.x + cell.y) % 2.0;",
        |s| Some(differ(odd(s.p[0] + s.p[1])?, odd(s.p[0] - s.p[1])?))),
    tiled("half-squares", Pair, "[half-square triangles|split squares|diagonally split tiles|squares cut into two triangles]", (8.0, 0.0),
        "let q = fract(p);\nlet t = step(q.x, q.y);",
        |s| in_cell(s.p).and_then(|[x, y]| below(x - y))),
    tiled("basket-weave", Pair, "[a basket weave|a weave pattern|a woven pattern|basketweave]", (3.0, 0.0),
        "let cell = floor(p);\nlet strand = floor(fract(p) * 4.0) % 2.0;\n\
         let t = select(strand.x, strand.y, abs(cell.x + cell.y) % 2.0 < 0.5);",
        |s| {
            let across = differ(odd(s.p[0])?, odd(s.p[1])?) > 0.5;
            odd(s.p[usize::from(!across)] * 4.0)
        }),
    around("concentric-rings", Pair, "[concentric rings|concentric circles|nested rings|circular stripes]", (16.0, OUTWARD), ROUND,
        "let t = abs(floor({r} * {n})) % 2.0;",
        |s| odd(s.r * s.n)),
    around("concentric-squares", Pair, "[concentric squares|nested squares|square rings]", (16.0, OUTWARD), BOXED,
        "let t = abs(floor({r} * {n})) % 2.0;",
        |s| odd(s.r * s.n)),
    around("concentric-diamonds", Pair, "[concentric diamonds|nested diamonds|diamond rings|nested rhombuses]", (16.0, OUTWARD), SLANTED,
        "let t = abs(floor({r} * {n})) % 2.0;",
        |s| odd(s.r * s.n)),
    around("soft-rings", Pair, "[soft concentric rings|smooth rings|blurry concentric circles|circular waves]", (40.0, OUTWARD), ROUND,
        "let t = 0.5 + 0.5 * sin({r} * {n});",
        |s| Some((s.r * s.n).sin().midpoint(1.0))),
    around("moire", Pair, "[a moire pattern|moire rings|a moiré pattern|interfering rings]", (20.0, OUTWARD), Base::Centered,
        "let left = floor(length(p + vec2<f32>(0.1, 0.0)) * {n});\nlet right = floor(length(p - vec2<f32>(0.1, 0.0)) * {n});\n\
         let t = (left + right) % 2.0;",
        |s| {
            let ring = |x: f64| odd(x.hypot(s.p[1]) * s.n);
            Some(differ(ring(s.p[0] - 0.1)?, ring(s.p[0] + 0.1)?))
        }),
    around("circular-checkerboard", Pair, "[a circular checkerboard|a polar checkerboard|a round checkerboard|a radial checkerboard]", (12.0, "[with {count} rings per screen width|({count} rings per screen)]"), ROUND,
        "let angle = atan2(p.y, p.x);\nlet t = abs(floor({r} * {n}) + floor(angle * 2.5464791)) % 2.0;",
        |s| Some(differ(odd(s.r * s.n)?, odd(s.p[1].atan2(s.p[0]) / TAU * 16.0)?))),
    around("pinwheel", Pair, "[a pinwheel|a pinwheel pattern|colored wedges|pie wedges]", (8.0, "[with {count} wedges|({count} wedges)|with {count} blades]"), Base::Centered,
        "let angle = atan2(p.y, p.x) / 6.2831853 + 0.5;\nlet t = floor(angle * {n}) % 2.0;",
        |s| odd((s.p[1].atan2(s.p[0]) / TAU + 0.5) * s.n)),
    around("sunburst", Figure, "[rays from the center|sun rays|sunburst rays|light rays|a sunburst|rays]", (12.0, "[({count} of them)|({count} rays)|with {count} rays]"), Base::Centered,
        "let angle = atan2(p.y, p.x);\nlet inside = step(0.0, sin(angle * {n}));",
        |s| below(-(s.p[1].atan2(s.p[0]) * s.n).sin())),
    around("spiral", Figure, "[a spiral|a spiral pattern|a swirl|a hypnotic spiral]", (40.0, "[with tightness {count}|(tightness {count})|wound with a factor of {count}]"), ROUND,
        "let angle = atan2(p.y, p.x);\nlet inside = step(0.0, sin(angle + {r} * {n}));",
        |s| below(-(s.p[1].atan2(s.p[0]) + s.r * s.n).sin())),
    around("sine-line", Figure, "[a sine wave|a sine curve|a sine wave line|a sinusoidal line]", (2.0, "[with {count} periods|({count} periods)|with {count} waves]"), Base::Centered,
        "let d = abs(p.y - 0.2 * sin(p.x * 6.2831853 * {n}));\nlet inside = step(d, 0.02);",
        |s| below((s.p[1] - (s.p[0] * TAU * s.n).sin() / 5.0).abs() - 0.02)),
    tiled("polka-dots", Figure, "[polka dots|dots|a dot pattern|a grid of dots]", (8.0, 0.3),
        "let q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below(x.hypot(y) - s.w))),
    tiled("staggered-dots", Figure, "[staggered dots|staggered polka dots|offset rows of dots|dots in staggered rows]", (8.0, 0.3),
        "let row = abs(floor(p.y)) % 2.0;\nlet q = fract(vec2<f32>(p.x + 0.5 * row, p.y)) - vec2<f32>(0.5, 0.5);\n\
         let inside = step(length(q), {w});",
        |s| in_brick(s.p).and_then(|[x, y]| below((x - 0.5).hypot(y - 0.5) - s.w))),
    tiled("grid-lines", Figure, "[grid lines|a grid|a line grid|a lattice|a mesh of lines]", (8.0, 0.1),
        "let q = fract(p);\nlet inside = step(min(q.x, q.y), {w});",
        |s| Some(1.0 - both(below(s.w - part(s.p[0])?), below(s.w - part(s.p[1])?))?)),
    tiled("bricks", Figure, "[bricks|a brick wall|a brick pattern|rows of bricks]", (8.0, 0.0),
        "let row = abs(floor(p.y)) % 2.0;\nlet q = fract(vec2<f32>(0.5 * p.x + 0.5 * row, p.y));\n\
         let inside = step(0.05, q.x) * step(0.1, q.y);",
        |s| {
            let [x, y] = in_brick([s.p[0] / 2.0, s.p[1]])?;
            both(below(0.05 - x), below(0.1 - y))
        }).counted("[with {count} rows|({count} rows)|in {count} rows]"),
    tiled("zigzag-lines", Figure, "[zigzag lines|zigzags|jagged lines|zigzag rows]", (6.0, 0.1),
        "let q = fract(p);\nlet inside = step(abs(q.y - 0.25 - abs(q.x - 0.5)), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below((y + 0.25 - x.max(-x)).abs() - s.w))).counted(LINES),
    tiled("wavy-lines", Figure, "[wavy lines|waves|sine waves|rows of waves]", (6.0, 0.1),
        "let wave = 0.25 * sin(p.x * 6.2831853);\nlet inside = step(abs(fract(p.y) - 0.5 - wave), {w});",
        |s| below((part(s.p[1])? - 0.5 - (s.p[0] * TAU).sin() / 4.0).abs() - s.w)).counted(LINES),
    tiled("pinstripes", Figure, "[pinstripes|thin vertical lines|fine vertical lines|vertical pinstripes]", (12.0, 0.0),
        "let inside = step(abs(fract(p.x) - 0.5), 0.1);",
        |s| below((part(s.p[0])? - 0.5).abs() - 0.1)).counted(LINES),
    tiled("ruled-lines", Figure, "[thin horizontal lines|ruled lines|notebook lines|lines of ruled paper]", (12.0, 0.0),
        "let inside = step(abs(fract(p.y) - 0.5), 0.1);",
        |s| below((part(s.p[1])? - 0.5).abs() - 0.1)).counted(LINES),
    tiled("diagonal-lines", Figure, "[diagonal lines|hatching|slanted lines|diagonal hatching]", (8.0, 0.2),
        "let inside = step(fract(p.x + p.y), {w});",
        |s| below(part(s.p[0] + s.p[1])? - s.w)).counted(LINES),
    tiled("crosshatch", Figure, "[crosshatching|cross-hatching|crosshatch lines|crossing diagonal lines|a diagonal grid]", (8.0, 0.1),
        "let rising = fract(p.x + p.y);\nlet falling = fract(p.x - p.y);\nlet inside = step(min(rising, falling), {w});",
        |s| {
            let gap = |place: f64| Some(below(s.w - part(place)?));
            Some(1.0 - both(gap(s.p[0] + s.p[1])?, gap(s.p[0] - s.p[1])?)?)
        }).counted(LINES),
    tiled("plus-signs", Figure, "[plus signs|little crosses|plus symbols|crosses]", (8.0, 0.3),
        "let q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(min(q.x, q.y), 0.1) * step(max(q.x, q.y), {w});",
        |s| {
            let [x, y] = in_cell(s.p)?.map(f64::abs);
            both(below(x.min(y) - 0.1), below(x.max(y) - s.w))
        }),
    tiled("diamond-tiles", Figure, "[diamonds|rhombuses|diamond tiles|diamond shapes in rows]", (8.0, 0.4),
        "let q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(q.x + q.y, {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below((x + y).abs().max((x - y).abs()) - s.w))),
    tiled("square-tiles", Figure, "[square tiles|little squares|tiles|separate squares]", (8.0, 0.3),
        "let q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(max(q.x, q.y), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below(x.abs().max(y.abs()) - s.w))),
    tiled("ring-tiles", Figure, "[little rings|rings in rows|a grid of rings|small outlined circles]", (8.0, 0.1),
        "let q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(abs(length(q) - 0.3), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below((x.hypot(y) - 0.3).abs() - s.w))),
    tiled("triangle-tiles", Figure, "[triangles|little triangles|triangle tiles|rows of triangles]", (8.0, 0.0),
        "let q = fract(p);\nlet inside = step(abs(q.x - 0.5) * 2.0, q.y);",
        |s| in_cell(s.p).and_then(|[x, y]| below(x.max(-x) * 2.0 - y - 0.5))),
    tiled("fish-scales", Figure, "[fish scales|scales|a scalloped pattern|scallops]", (8.0, 0.0),
        "let row = abs(floor(p.y)) % 2.0;\nlet q = vec2<f32>(fract(p.x + 0.5 * row) - 0.5, fract(p.y));\n\
         let inside = step(length(q), 0.5);",
        |s| in_brick(s.p).and_then(|[x, y]| below((x - 0.5).hypot(y) - 0.5))),
    tiled("honeycomb", Figure, "[a honeycomb|honeycomb lines|a hexagon grid|hexagonal grid lines|a honeycomb grid]", (6.0, 0.05),
        "let s = vec2<f32>(1.0, 1.7320508);\nlet a = (fract(p / s) - 0.5) * s;\nlet b = (fract(p / s + 0.5) - 0.5) * s;\n\
         let q = abs(select(b, a, dot(a, a) < dot(b, b)));\nlet d = max(q.x, 0.5 * q.x + 0.8660254 * q.y);\n\
         let inside = step(0.5 - {w}, d);",
        |s| below(hexagon_border([s.p[0] - 0.5, s.p[1] - 0.75_f64.sqrt()]) - s.w)).counted("[({count} across)|with {count} cells across|{count} cells wide]"),
    tiled("dashes", Figure, "[dashed lines|dashes|rows of dashes|dashed horizontal lines]", (8.0, 0.1),
        "let q = fract(p);\nlet inside = step(q.x, 0.6) * step(abs(q.y - 0.5), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| both(below(x - 0.1), below(y.abs() - s.w)))).counted(LINES),
    tiled("halftone", Figure, "[halftone dots|a halftone pattern|dots that get larger to the right|a halftone screen growing to the right]", (16.0, 0.0),
        "let q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), 0.5 * uv.x);",
        |s| in_cell(s.p).and_then(|[x, y]| below(x.hypot(y) - s.uv[0] / 2.0))),
    tiled("l-tiles", Figure, "[corner shapes|corners|L-shaped tiles|angle brackets in rows]", (8.0, 0.2),
        "let q = fract(p);\nlet inside = step(min(q.x, 1.0 - q.y), {w}) * step(max(q.x, 1.0 - q.y), 0.8);",
        |s| {
            let [x, y] = in_cell(s.p)?;
            let (x, y) = (x + 0.5, 0.5 - y);
            both(below(x.min(y) - s.w), below(x.max(y) - 0.8))
        }),
    tiled("slanted-crosses", Figure, "[x marks|little X shapes|diagonal crosses|rows of x marks]", (8.0, 0.1),
        "let q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(abs(abs(q.x) - abs(q.y)), {w}) * step(length(q), 0.4);",
        |s| {
            let [x, y] = in_cell(s.p)?;
            let near = ((x - y) * FRAC_1_SQRT_2).abs().min(((x + y) * FRAC_1_SQRT_2).abs());
            both(below(near / FRAC_1_SQRT_2 - s.w), below(x.hypot(y) - 0.4))
        }),
];
