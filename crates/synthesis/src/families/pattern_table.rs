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

const STRIPES: &str = "[with {count} stripes|({count} stripes)|({count} of them)|with {count} stripes in all|{count} in total|({digits} stripes in total)|(n = {digits})|using {count} stripes|{count} altogether|made of {count} stripes]";
const GRID: &str = "[{count} by {count}|{digits}x{digits}|in a {count} by {count} grid|with {count} rows and columns|({digits} x {digits})|with {count} cells per side|({digits} per side)|{digits} across and {digits} down|in {digits} rows and {digits} columns|on a {digits}x{digits} grid|(n = {digits})]";
const LINES: &str = "[({count} of them)|repeated {count} times|with {count} repeats|with {count} repetitions|{count} times over|(repeated {digits}x)|with {count} repeats per side|(n = {digits})|with a repeat count of {digits}|repeating {count} times]";

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
const OUTWARD: &str = "[with frequency {count}|(frequency {count})|with {count} per screen width|at a frequency of {count}|(freq {digits})|frequency = {digits}|with a frequency of {count}|{count} per unit of distance|(n = {digits})|at frequency {digits}]";

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
    tiled("vertical-stripes", Pair, "[vertical stripes|vertical bars|upright stripes|a vertical striped pattern|a vertical stripe pattern|upright bands|alternating columns|stripes running from top to bottom|upright bars side by side|a pattern of upright bars|vertical bands|a stripe pattern along x|vertical strips|stripes going up and down|standing stripes|stripes from the top to the bottom|up-and-down stripes|vertical striping|stripes standing upright|bars going from top to bottom|striped columns]", (8.0, 0.0),
        "let t = abs(floor(p.x)) % 2.0;",
        |s| odd(s.p[0])).counted(STRIPES),
    tiled("horizontal-stripes", Pair, "[horizontal stripes|horizontal bands|level stripes|a horizontal striped pattern|a horizontal stripe pattern|horizontal bars|alternating rows|stripes running from left to right|flat-lying stripes|level bands|stacked horizontal bands|a stripe pattern along y|horizontal strips|stripes going across|lying stripes|sailor shirt stripes|horizontal striping|stripes lying flat|stripes from side to side|flat stripes stacked on top of each other|striped rows]", (8.0, 0.0),
        "let t = abs(floor(p.y)) % 2.0;",
        |s| odd(s.p[1])).counted(STRIPES),
    tiled("diagonal-stripes", Pair, "[diagonal stripes|slanted stripes|diagonal bands|hazard stripes|slanting stripes|oblique stripes|a diagonal stripe pattern|caution tape stripes|slanted bands|barber pole stripes|candy cane stripes|warning stripes|angled stripes|tilted stripes|stripes on a slant|crossing barrier stripes|diagonal strips|diagonal striping|stripes running diagonally|stripes from corner to corner|stripes at a slant of 45 degrees]", (8.0, 0.0),
        "let t = abs(floor(p.x + p.y)) % 2.0;",
        |s| odd(s.p[0] + s.p[1])).counted("[with frequency {count}|(frequency {count})|with {count} per side|({digits} per side)|frequency = {digits}|with a frequency of {count}|(n = {digits})|with {count} stripes along each edge|at a frequency of {count}]"),
    tiled("soft-stripes", Pair, "[soft vertical stripes|smooth vertical stripes|blurry vertical stripes|sinusoidal stripes|a vertical sine grating|a sinusoidal grating|vertical stripes with soft edges|smoothly blended vertical stripes|blurred vertical stripes|sine stripes along x|gently fading vertical stripes|a sine grating|vertical stripes without hard edges|soft upright stripes|wavy brightness along x]", (8.0, 0.0),
        "let t = 0.5 + 0.5 * sin(p.x * 6.2831853);",
        |s| Some((s.p[0] * TAU).sin().midpoint(1.0))).counted(LINES),
    tiled("checkerboard", Pair, "[a checkerboard|a chessboard|checkers|a checker pattern|a checkered pattern|a chequerboard|a checker board|chess squares|a chess pattern|checks|alternating squares|a checkered grid|a checker texture|a check pattern|checkered tiles|a checkered floor|a chess board|a checkered board|a chess board pattern|a checkerboard pattern|a checked floor|chequers|a chess floor|chessboard squares|a draughts board|a checkers board|squares like on a chessboard|a checkered tile floor]", (8.0, 0.0),
        "let cell = floor(p);\nlet t = abs(cell.x + cell.y) % 2.0;",
        |s| Some(differ(odd(s.p[0])?, odd(s.p[1])?))),
    tiled("gingham", Pair, "[gingham|a gingham pattern|plaid|a tablecloth pattern|tartan|a gingham check|a picnic blanket pattern|a vichy check|a picnic cloth|a plaid pattern|a tartan pattern|buffalo plaid|gingham fabric|a kitchen tablecloth|a picnic tablecloth|a checked tablecloth|gingham cloth|a lumberjack check]", (8.0, 0.0),
        "let t = 0.5 * (abs(floor(p.x)) % 2.0 + abs(floor(p.y)) % 2.0);",
        |s| Some(odd(s.p[0])?.midpoint(odd(s.p[1])?))),
    tiled("zigzag-stripes", Pair, "[zigzag stripes|chevron stripes|chevrons|a zigzag pattern|a chevron pattern|zig-zag stripes|a zig-zag pattern|jagged stripes|zigzag bands|V-shaped stripes|chevron bands|stripes that zigzag|zigzagging stripes|horizontal zigzag stripes|zigzagged stripes|jagged horizontal stripes|a chevron stripe pattern|stripes bent into zigzags|a zig zag pattern|zig zag stripes|a retro zigzag pattern]", (8.0, 0.0),
        "let t = abs(floor(p.y + abs(fract(p.x) * 2.0 - 1.0))) % 2.0;",
        |s| {
            let wave = s.p[0].rem_euclid(1.0);
            odd(s.p[1] + (1.0 - 2.0 * wave).max(2.0 * wave - 1.0))
        }).counted(LINES),
    tiled("harlequin", Pair, "[harlequin diamonds|a harlequin pattern|argyle|a argyle pattern|a diamond checkerboard|checkered diamonds|alternating diamonds|a jester pattern|jester diamonds|argyle diamonds|a rhombus checkerboard|harlequin tiles|a harlequin check|alternating rhombuses|a diamond check|a harlequin costume|a argyle check|a checkerboard of diamonds|lozenge checks]", (4.0, 0.0),
        "let cell = floor(vec2<f32>(p.x + p.y, p.x - p.y));\nlet t = abs(cell.x + cell.y) % 2.0;",
        |s| Some(differ(odd(s.p[0] + s.p[1])?, odd(s.p[0] - s.p[1])?))),
    tiled("half-squares", Pair, "[half-square triangles|split squares|diagonally split tiles|squares cut into two triangles|diagonally halved squares|a quilt of half-square triangles|tiles cut along the diagonal|squares divided by a diagonal|two-triangle tiles|a grid of diagonally split squares|diagonally cut squares|half-square triangle quilt tiles|diagonally halved tiles|triangles made of halved squares|two-tone diagonal tiles]", (8.0, 0.0),
        "let q = fract(p);\nlet t = step(q.x, q.y);",
        |s| in_cell(s.p).and_then(|[x, y]| below(x - y))),
    tiled("basket-weave", Pair, "[a basket weave|a weave pattern|a woven pattern|basketweave|a basket pattern|woven strips|a wicker pattern|interwoven strips|a basket-weave pattern|a wickerwork pattern|a woven basket texture|a basket weave parquet|over-and-under strips|woven bands|a woven mat|a straw mat pattern|a rattan weave]", (3.0, 0.0),
        "let cell = floor(p);\nlet strand = floor(fract(p) * 4.0) % 2.0;\n\
         let t = select(strand.x, strand.y, abs(cell.x + cell.y) % 2.0 < 0.5);",
        |s| {
            let across = differ(odd(s.p[0])?, odd(s.p[1])?) > 0.5;
            odd(s.p[usize::from(!across)] * 4.0)
        }),
    around("concentric-rings", Pair, "[concentric rings|concentric circles|nested rings|circular stripes|rings around the center|circles within circles|concentric circular bands|rings inside rings|alternating rings|ring stripes|circular bands|nested circles|concentric ring bands|circles around circles|a ring target over the whole screen|rings around the middle|round stripes around the center|circles around one center|a bullseye that fills the screen|ring after ring around the center|many circles inside each other|a dartboard of plain rings]", (16.0, OUTWARD), ROUND,
        "let t = abs(floor({r} * {n})) % 2.0;",
        |s| odd(s.r * s.n)),
    around("concentric-squares", Pair, "[concentric squares|nested squares|square rings|squares within squares|squares inside squares|nested square frames|alternating square rings|concentric square bands|boxes within boxes|concentric boxes|nested boxes|square stripes around the center|squares around squares|a tunnel of squares|square frames inside each other|squares one inside the other|a stack of shrinking squares|square after square around the center]", (16.0, OUTWARD), BOXED,
        "let t = abs(floor({r} * {n})) % 2.0;",
        |s| odd(s.r * s.n)),
    around("concentric-diamonds", Pair, "[concentric diamonds|nested diamonds|diamond rings|nested rhombuses|diamonds within diamonds|diamonds inside diamonds|concentric rhombuses|alternating diamond rings|concentric diamond bands|rhombuses within rhombuses|nested lozenges|diamond-shaped rings|diamonds around diamonds|a tunnel of diamonds|diamond frames inside each other|diamonds one inside the other|diamond after diamond around the center]", (16.0, OUTWARD), SLANTED,
        "let t = abs(floor({r} * {n})) % 2.0;",
        |s| odd(s.r * s.n)),
    around("soft-rings", Pair, "[soft concentric rings|smooth rings|blurry concentric circles|circular waves|blurred rings|sinusoidal rings|a radial sine wave|smooth concentric circles|soft circular waves|rings with soft edges|blurry rings around the center|concentric sine waves|a circular sine grating|soft ripples|ripples with soft edges|smooth circular ripples]", (40.0, OUTWARD), ROUND,
        "let t = 0.5 + 0.5 * sin({r} * {n});",
        |s| Some((s.r * s.n).sin().midpoint(1.0))),
    around("moire", Pair, "[a moire pattern|moire rings|a moiré pattern|interfering rings|a moire effect|overlapping sets of rings|a ring interference pattern|moire circles|overlaid concentric rings|a moire of two ring patterns|overlapping off-center rings|crossing sets of concentric rings|overlapping ring patterns|interference rings|crossing ripple rings]", (20.0, OUTWARD), Base::Centered,
        "let left = floor(length(p + vec2<f32>(0.1, 0.0)) * {n});\nlet right = floor(length(p - vec2<f32>(0.1, 0.0)) * {n});\n\
         let t = (left + right) % 2.0;",
        |s| {
            let ring = |x: f64| odd(x.hypot(s.p[1]) * s.n);
            Some(differ(ring(s.p[0] - 0.1)?, ring(s.p[0] + 0.1)?))
        }),
    around("circular-checkerboard", Pair, "[a circular checkerboard|a polar checkerboard|a round checkerboard|a radial checkerboard|a checkerboard in polar coordinates|a dartboard pattern|checkered rings|a circular checker pattern|a polar checker pattern|rings cut into alternating sectors|a checkered circular pattern|a circular chessboard|a checkerboard bent into a circle|a checkered disc pattern|a checkerboard around the center]", (12.0, "[with {count} rings per screen width|({count} rings per screen)|{count} rings per unit|(ring frequency {digits})|with a ring density of {count}|with {count} rings across the screen|(n = {digits})|at {count} rings per unit of distance]"), ROUND,
        "let angle = atan2(p.y, p.x);\nlet t = abs(floor({r} * {n}) + floor(angle * 2.5464791)) % 2.0;",
        |s| Some(differ(odd(s.r * s.n)?, odd(s.p[1].atan2(s.p[0]) / TAU * 16.0)?))),
    around("pinwheel", Pair, "[a pinwheel|a pinwheel pattern|colored wedges|pie wedges|alternating wedges|alternating sectors|a beach ball pattern|a umbrella pattern|wedges around the center|a windmill pattern|sectors around the center|circus tent wedges|a fan of alternating wedges|beach ball wedges|a umbrella seen from above|pie slices around the center|a pie of alternating slices|pizza slices around the center|a beach ball seen from above|a parasol seen from above]", (8.0, "[with {count} wedges|({count} wedges)|with {count} blades|{count} wedges in total|divided into {count} parts|(n = {digits})|made of {count} sectors|with {count} sectors|cut into {count} pieces]"), Base::Centered,
        "let angle = atan2(p.y, p.x) / 6.2831853 + 0.5;\nlet t = floor(angle * {n}) % 2.0;",
        |s| odd((s.p[1].atan2(s.p[0]) / TAU + 0.5) * s.n)),
    around("sunburst", Figure, "[rays from the center|sun rays|sunburst rays|light rays|a sunburst|rays|a starburst|beams from the center|radiating rays|radial rays|sunbeams|a burst of rays|rising sun rays|a ray burst|radiating beams|beams of light from the center|sun beams|rays coming from the middle|spokes of light|rays going out from the center|light beams from the middle|sun rays from the middle|a comic burst of rays|straight rays around the center|a ray background like in manga]", (12.0, "[({count} of them)|({count} rays)|with {count} rays|with {count} beams|{count} in total|(n = {digits})|{count} rays in all|made of {count} rays|using {count} rays]"), Base::Centered,
        "let angle = atan2(p.y, p.x);\nlet inside = step(0.0, sin(angle * {n}));",
        |s| below(-(s.p[1].atan2(s.p[0]) * s.n).sin())),
    around("spiral", Figure, "[a spiral|a spiral pattern|a swirl|a hypnotic spiral|a twirl|a vortex|a whirl|a spiraling band|a hypnotic swirl|a swirl pattern|a winding spiral|a Archimedean spiral|a hypnosis spiral|a spiral band|a lollipop swirl|a hypnotist spiral|a spiral around the center|a swirl around the middle|a hypnosis swirl|a snail spiral|a spiral out of the center|a curled band around the center]", (40.0, "[with tightness {count}|(tightness {count})|wound with a factor of {count}|with a tightness of {count}|tightness = {digits}|(winding factor {digits})|with winding factor {digits}|wound at tightness {count}]"), ROUND,
        "let angle = atan2(p.y, p.x);\nlet inside = step(0.0, sin(angle + {r} * {n}));",
        |s| below(-(s.p[1].atan2(s.p[0]) + s.r * s.n).sin())),
    around("sine-line", Figure, "[a sine wave|a sine curve|a sine wave line|a sinusoidal line|a sinusoid|a plot of the sine function|a sine graph|a graph of sin(x)|a wavy sine line|a sine line|a single sine wave|a sine plot|a plot of sin(x)|a sin(x) curve|a wave line|a sine wave across the screen|a single wavy curve|a sine function plot]", (2.0, "[with {count} periods|({count} periods)|with {count} waves|over {count} periods|{count} full periods|(frequency {digits})|with {count} cycles|with {count} wavelengths across|with frequency {count}]"), Base::Centered,
        "let d = abs(p.y - 0.2 * sin(p.x * 6.2831853 * {n}));\nlet inside = step(d, 0.02);",
        |s| below((s.p[1] - (s.p[0] * TAU * s.n).sin() / 5.0).abs() - 0.02)),
    tiled("polka-dots", Figure, "[polka dots|dots|a dot pattern|a grid of dots|a polka dot pattern|a dotted pattern|regularly spaced dots|dots in rows and columns|spots in a regular grid|a dot grid|a regular array of dots|evenly spaced dots|polkadots|a polka dot fabric|dotted fabric|a regular dot pattern|round spots in a grid|dots like on a dress|round dots|a spotted pattern|evenly spread dots|dots all over in rows|a dotty pattern|a ladybug dot pattern|dots in a square arrangement]", (8.0, 0.3),
        "let q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below(x.hypot(y) - s.w))),
    tiled("staggered-dots", Figure, "[staggered dots|staggered polka dots|offset rows of dots|dots in staggered rows|dots with every other row shifted by half a cell|offset polka dots|alternating rows of dots|dots in a brick arrangement|polka dots with every second row shifted|dots in offset rows|interleaved rows of dots|a staggered dot pattern|dots in shifted rows|polka dots in staggered rows|dots where every second row is shifted by half]", (8.0, 0.3),
        "let row = abs(floor(p.y)) % 2.0;\nlet q = fract(vec2<f32>(p.x + 0.5 * row, p.y)) - vec2<f32>(0.5, 0.5);\n\
         let inside = step(length(q), {w});",
        |s| in_brick(s.p).and_then(|[x, y]| below((x - 0.5).hypot(y - 0.5) - s.w))),
    tiled("grid-lines", Figure, "[grid lines|a grid|a line grid|a lattice|a mesh of lines|graph paper|a graph paper grid|a square grid|crossing horizontal and vertical lines|horizontal and vertical lines|a square mesh|a wire grid|a square line grid|checked paper lines|squared paper|a grid of lines|a mesh|lines that form squares|a checked notebook page|a gridded page|a raster of lines|lines in a grid|math notebook squares|a net of straight lines|rows and columns of lines]", (8.0, 0.1),
        "let q = fract(p);\nlet inside = step(min(q.x, q.y), {w});",
        |s| Some(1.0 - both(below(s.w - part(s.p[0])?), below(s.w - part(s.p[1])?))?)),
    tiled("bricks", Figure, "[bricks|a brick wall|a brick pattern|rows of bricks|brickwork|a masonry wall|a brick texture|a wall of bricks|a running bond brick pattern|staggered bricks|bricks in offset rows|running bond bricks|brick courses|a wall made of bricks|a staggered brick wall|brick masonry|a house wall of bricks|a bricked wall|wall bricks|a brick facade|a garden wall of bricks|stacked staggered bricks]", (8.0, 0.0),
        "let row = abs(floor(p.y)) % 2.0;\nlet q = fract(vec2<f32>(0.5 * p.x + 0.5 * row, p.y));\n\
         let inside = step(0.05, q.x) * step(0.1, q.y);",
        |s| {
            let [x, y] = in_brick([s.p[0] / 2.0, s.p[1]])?;
            both(below(0.05 - x), below(0.1 - y))
        }).counted("[with {count} rows|({count} rows)|in {count} rows|with {count} rows of bricks|{count} courses high|{count} rows high|({digits} courses)|stacked {count} rows high|(n = {digits} rows)]"),
    tiled("zigzag-lines", Figure, "[zigzag lines|zigzags|jagged lines|zigzag rows|zig-zag lines|a zigzag line pattern|lines that zigzag|horizontal zigzag lines|sawtooth lines|rows of zigzags|saw-toothed lines|triangle wave lines|lines running in a zigzag|thin zigzag lines|rows of zigzag lines|zigzagging lines|sharp zigzag lines|lines like the teeth of a saw|up and down zigzag lines]", (6.0, 0.1),
        "let q = fract(p);\nlet inside = step(abs(q.y - 0.25 - abs(q.x - 0.5)), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below((y + 0.25 - x.max(-x)).abs() - s.w))).counted(LINES),
    tiled("wavy-lines", Figure, "[wavy lines|waves|sine waves|rows of waves|horizontal wavy lines|undulating lines|rows of sine curves|wave lines|a wavy line pattern|curvy horizontal lines|stacked sine waves|sinusoidal lines in rows|sine curves in rows|rows of wavy lines|water wave lines|wave lines one below the other|a sea of wavy lines|wiggly lines|squiggly lines|waves one under the other|snaking lines in rows]", (6.0, 0.1),
        "let wave = 0.25 * sin(p.x * 6.2831853);\nlet inside = step(abs(fract(p.y) - 0.5 - wave), {w});",
        |s| below((part(s.p[1])? - 0.5 - (s.p[0] * TAU).sin() / 4.0).abs() - s.w)).counted(LINES),
    tiled("pinstripes", Figure, "[pinstripes|thin vertical lines|fine vertical lines|vertical pinstripes|a pinstripe pattern|thin upright lines|thin lines from top to bottom|narrow vertical lines|a pinstripe fabric|evenly spaced vertical lines|fine upright stripes|a series of thin vertical lines|pinstripe suit fabric|very thin vertical stripes|thin vertical pinstripes|a pinstriped suit|thin lines going straight down|fine lines side by side]", (12.0, 0.0),
        "let inside = step(abs(fract(p.x) - 0.5), 0.1);",
        |s| below((part(s.p[0])? - 0.5).abs() - 0.1)).counted(LINES),
    tiled("ruled-lines", Figure, "[thin horizontal lines|ruled lines|notebook lines|lines of ruled paper|ruled paper lines|writing paper lines|a lined paper pattern|lined paper|thin lines from left to right|evenly spaced horizontal lines|narrow horizontal lines|notepad lines|exercise book lines|a ruled page|school notebook lines|lines like on writing paper|lines of a school notebook|thin lines one below the other]", (12.0, 0.0),
        "let inside = step(abs(fract(p.y) - 0.5), 0.1);",
        |s| below((part(s.p[1])? - 0.5).abs() - 0.1)).counted(LINES),
    tiled("diagonal-lines", Figure, "[diagonal lines|hatching|slanted lines|diagonal hatching|hatch lines|slanting lines|oblique lines|parallel diagonal lines|hatch marks|a hatching pattern|lines at 45 degrees|a hatched pattern|diagonal hatch lines|angled lines|a diagonal hatch|hatching lines|thin diagonal lines|slanted hatch lines|a slanted line pattern|rain-like slanted lines]", (8.0, 0.2),
        "let inside = step(fract(p.x + p.y), {w});",
        |s| below(part(s.p[0] + s.p[1])? - s.w)).counted(LINES),
    tiled("crosshatch", Figure, "[crosshatching|cross-hatching|crosshatch lines|crossing diagonal lines|a diagonal grid|crossed diagonal lines|a cross-hatch pattern|a crosshatch pattern|a diagonal mesh|diagonal lines in both directions|crossing sets of diagonal lines|a chain-link pattern|a fishnet pattern|a trellis pattern|a diagonal lattice|a diagonal lattice of lines|a garden fence lattice|lines crossing diagonally|a wire fence|a lattice of diagonal lines|crossed slanted lines|a net of diagonal lines]", (8.0, 0.1),
        "let rising = fract(p.x + p.y);\nlet falling = fract(p.x - p.y);\nlet inside = step(min(rising, falling), {w});",
        |s| {
            let gap = |place: f64| Some(below(s.w - part(place)?));
            Some(1.0 - both(gap(s.p[0] + s.p[1])?, gap(s.p[0] - s.p[1])?)?)
        }).counted(LINES),
    tiled("plus-signs", Figure, "[plus signs|little crosses|plus symbols|crosses|a pattern of plus signs|plus marks|rows of plus signs|+ signs|plus-shaped tiles|a swiss cross pattern|repeated plus signs|plus signs in rows|+ symbols in rows|small plus signs|a grid of plus signs|pluses|a grid of little crosses]", (8.0, 0.3),
        "let q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(min(q.x, q.y), 0.1) * step(max(q.x, q.y), {w});",
        |s| {
            let [x, y] = in_cell(s.p)?.map(f64::abs);
            both(below(x.min(y) - 0.1), below(x.max(y) - s.w))
        }),
    tiled("diamond-tiles", Figure, "[diamonds|rhombuses|diamond tiles|diamond shapes in rows|a pattern of diamonds|rows of diamonds|a diamond tile pattern|rhombus tiles|rows of rhombuses|separate diamonds|repeated diamonds|lozenge tiles|a pattern of rhombuses|a grid of diamonds|small diamonds|little rhombuses|a grid of rhombuses]", (8.0, 0.3),
        "let q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(q.x + q.y, {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below((x + y).abs().max((x - y).abs()) - s.w))),
    tiled("square-tiles", Figure, "[square tiles|little squares|tiles|separate squares|a pattern of separate squares|rows of squares|squares with gaps between them|spaced-out squares|evenly spaced squares|tiles with wide joints|square dots|square spots in rows|squares kept apart in rows|a grid of separate squares|small spaced squares|squares that do not touch]", (8.0, 0.3),
        "let q = abs(fract(p) - vec2<f32>(0.5, 0.5));\nlet inside = step(max(q.x, q.y), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below(x.abs().max(y.abs()) - s.w))),
    tiled("ring-tiles", Figure, "[little rings|rings in rows|a grid of rings|small outlined circles|hollow dots|a pattern of rings|rows of rings|hollow circles in rows|outlined dots|repeated rings|circle outlines in rows|ring tiles|o shapes in rows|small rings|a grid of small circles, only outlines|circle outlines in a grid|hollow circles in a grid]", (8.0, 0.05),
        "let q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(abs(length(q) - 0.3), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| below((x.hypot(y) - 0.3).abs() - s.w))),
    tiled("triangle-tiles", Figure, "[triangles|little triangles|triangle tiles|rows of triangles|a pattern of triangles|upright triangles in rows|rows of upward triangles|repeated triangles|triangles pointing up in rows|a tiling of upright triangles|triangular tiles|a triangle pattern|rows of upright triangles|a grid of triangles|upward triangles in a grid|small triangles pointing up]", (8.0, 0.0),
        "let q = fract(p);\nlet inside = step(abs(q.x - 0.5) * 2.0, q.y);",
        |s| in_cell(s.p).and_then(|[x, y]| below(x.max(-x) * 2.0 - y - 0.5))),
    tiled("fish-scales", Figure, "[fish scales|scales|a scalloped pattern|scallops|a fish scale pattern|mermaid scales|scale tiles|dragon scales|roof shingles|round shingles|a scallop pattern|scallops in staggered rows|fish skin|a mermaid tail pattern|a scale pattern|overlapping scales|round roof tiles|overlapping half circles like scales]", (8.0, 0.0),
        "let row = abs(floor(p.y)) % 2.0;\nlet q = vec2<f32>(fract(p.x + 0.5 * row) - 0.5, fract(p.y));\n\
         let inside = step(length(q), 0.5);",
        |s| in_brick(s.p).and_then(|[x, y]| below((x - 0.5).hypot(y) - 0.5))),
    tiled("honeycomb", Figure, "[a honeycomb|hexagons|hexagons|a pattern of hexagons|a hexagonal pattern|a tiling of hexagons|a hexagon tiling|hexagon tiles|honeycomb lines|a hexagon grid|hexagonal grid lines|a honeycomb grid|a hex grid|a hexagonal mesh|a hexagonal lattice|a hexagonal tiling|a beehive pattern|beehive cells|a honeycomb mesh|chicken wire|hex grid lines|a honeycomb pattern|a hexagon pattern of lines|hexagon outlines|bee cells|a honeycomb of hexagons|a grid of hexagons|a net of hexagons|a hexagonal net|a bee comb|a beehive mesh|hexagonal chicken wire]", (6.0, 0.05),
        "let s = vec2<f32>(1.0, 1.7320508);\nlet a = (fract(p / s) - 0.5) * s;\nlet b = (fract(p / s + 0.5) - 0.5) * s;\n\
         let q = abs(select(b, a, dot(a, a) < dot(b, b)));\nlet d = max(q.x, 0.5 * q.x + 0.8660254 * q.y);\n\
         let inside = step(0.5 - {w}, d);",
        |s| below(hexagon_border([s.p[0] - 0.5, s.p[1] - 0.75_f64.sqrt()]) - s.w)).counted("[({count} across)|with {count} cells across|{count} cells wide|{count} cells across|with {digits} hexagons per row|{count} hexagons wide|(n = {digits})|with {count} cells per row|{count} hexagons across]"),
    tiled("dashes", Figure, "[dashed lines|dashes|rows of dashes|dashed horizontal lines|broken lines|horizontal dashes|broken horizontal lines|rows of short strokes|a dashed line pattern|interrupted lines|short horizontal strokes in rows|a running stitch pattern|dashed rows|short dashes in rows|stitches in rows]", (8.0, 0.1),
        "let q = fract(p);\nlet inside = step(q.x, 0.6) * step(abs(q.y - 0.5), {w});",
        |s| in_cell(s.p).and_then(|[x, y]| both(below(x - 0.1), below(y.abs() - s.w)))).counted(LINES),
    tiled("halftone", Figure, "[halftone dots|a halftone pattern|dots that get larger to the right|a halftone screen growing to the right|dots growing from left to right|a halftone gradient|a dot gradient growing to the right|dots whose size increases to the right|a dot raster growing to the right|dots that swell toward the right|halftone dots growing to the right|dots that get bigger from left to right|halftone dots that grow to the right|dots getting larger from left to right|a comic dot shade growing to the right]", (16.0, 0.0),
        "let q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(length(q), 0.5 * uv.x);",
        |s| in_cell(s.p).and_then(|[x, y]| below(x.hypot(y) - s.uv[0] / 2.0))),
    tiled("l-tiles", Figure, "[corner shapes|corners|L-shaped tiles|angle brackets in rows|rows of L shapes|a pattern of corners|right-angle corners|corner brackets|repeated L shapes|corner marks|L tiles|bracket corners in rows|a pattern of L-shaped pieces|small corner marks|a grid of corner pieces|L shapes in a grid]", (8.0, 0.2),
        "let q = fract(p);\nlet inside = step(min(q.x, 1.0 - q.y), {w}) * step(max(q.x, 1.0 - q.y), 0.8);",
        |s| {
            let [x, y] = in_cell(s.p)?;
            let (x, y) = (x + 0.5, 0.5 - y);
            both(below(x.min(y) - s.w), below(x.max(y) - 0.8))
        }),
    tiled("slanted-crosses", Figure, "[x marks|little X shapes|diagonal crosses|rows of x marks|a pattern of X marks|repeated x marks|rows of diagonal crosses|a pattern of diagonal crosses|multiplication signs in rows|times signs|slanted crosses|x-shaped tiles|saltires in rows|cross-stitch marks|a grid of x marks|little x crosses|diagonal crosses in a grid]", (8.0, 0.1),
        "let q = fract(p) - vec2<f32>(0.5, 0.5);\nlet inside = step(abs(abs(q.x) - abs(q.y)), {w}) * step(length(q), 0.4);",
        |s| {
            let [x, y] = in_cell(s.p)?;
            let near = ((x - y) * FRAC_1_SQRT_2).abs().min(((x + y) * FRAC_1_SQRT_2).abs());
            both(below(near / FRAC_1_SQRT_2 - s.w), below(x.hypot(y) - 0.4))
        }),
];
