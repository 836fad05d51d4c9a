//! The noises: how each is called, drawn and known.

use super::layers::{below, part, whole};

/// A number from 0 to 1 for each cell.
pub(super) const RANDOM: &str = "\
fn random(cell: vec2<f32>) -> f32 {
    let id = vec2<u32>(vec2<i32>(cell));
    let h = (id.x * 1597334677u) ^ (id.y * 3812015801u);
    let k = (h ^ (h >> 15u)) * 2246822519u;
    return f32(k >> 8u) / 16777216.0;
}
";

/// The numbers of the cells, blended smoothly.
const NOISE: &str = "\
fn noise(p: vec2<f32>) -> f32 {
    let cell = floor(p);
    let q = fract(p);
    let f = q * q * (3.0 - 2.0 * q);
    let e = vec2<f32>(1.0, 0.0);
    let top = mix(random(cell), random(cell + e), f.x);
    let bottom = mix(random(cell + e.yx), random(cell + e.xx), f.x);
    return mix(top, bottom, f.y);
}
";

/// Octaves of noise, each twice as fine and half as strong.
fn fbm_code(octaves: i64) -> String {
    format!(
        "\
fn fbm(p: vec2<f32>) -> f32 {{
    var sum = 0.0;
    for (var i = 0; i < {octaves}; i++) {{
        let scale = exp2(f32(i));
        sum += 0.5 * noise(p * scale) / scale;
    }}
    return sum;
}}
"
    )
}

/// The distance to the nearest of the random points, one in each cell.
const VORONOI: &str = "\
fn voronoi(p: vec2<f32>) -> f32 {
    var d = 2.0;
    for (var i = 0; i < 9; i++) {
        let cell = floor(p) + vec2<f32>(f32(i % 3 - 1), f32(i / 3 - 1));
        let place = cell + vec2<f32>(random(cell), random(cell + vec2<f32>(17.0, 43.0)));
        d = min(d, distance(p, place));
    }
    return d;
}
";

/// The same number as the function `random` of the program.
pub(super) fn random(x: f64, y: f64) -> f64 {
    let [x, y] = [x, y].map(|part| (part as i32).cast_unsigned());
    let hash = x.wrapping_mul(1_597_334_677) ^ y.wrapping_mul(3_812_015_801);
    let mixed = (hash ^ (hash / 32_768)).wrapping_mul(2_246_822_519);
    f64::from(mixed / 256) / f64::from(1 << 24)
}

/// The number of the cell around a place.
pub(super) fn random_at([x, y]: [f64; 2]) -> Option<f64> {
    Some(random(whole(x)?, whole(y)?))
}

/// The weighted mean of the corners.
pub(super) fn noise([x, y]: [f64; 2]) -> f64 {
    let ease = |t: f64| t * t * (3.0 - 2.0 * t);
    let weight = |distance: f64| ease(1.0 - distance.abs());
    let mut sum = 0.0;
    for corner in [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [1.0, 1.0]] {
        let (i, j) = (x.floor() + corner[0], y.floor() + corner[1]);
        sum += random(i, j) * weight(x - i) * weight(y - j);
    }
    sum
}

pub(super) fn fbm([x, y]: [f64; 2], octaves: i64) -> f64 {
    (0..octaves as i32)
        .map(|octave| 2.0_f64.powi(octave))
        .map(|scale| noise([x * scale, y * scale]) / (2.0 * scale))
        .sum()
}

fn voronoi([x, y]: [f64; 2]) -> Option<f64> {
    let (column, row) = (whole(x)?, whole(y)?);
    let mut nearest = f64::MAX;
    for i in [column - 1.0, column, column + 1.0] {
        for j in [row - 1.0, row, row + 1.0] {
            let place = [i + random(i, j), j + random(i + 17.0, j + 43.0)];
            nearest = nearest.min((x - place[0]).hypot(y - place[1]));
        }
    }
    Some(nearest)
}

/// What a noise needs in front of `main`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Needs {
    Random,
    Noise,
    Fbm,
    Voronoi,
}

/// A noise of two colors.
pub(super) struct Noise {
    pub(super) name: &'static str,
    pub(super) nouns: &'static str,
    pub(super) needs: Needs,
    /// Cells across.
    pub(super) count: f64,
    /// The colors when none are named.
    pub(super) colors: [&'static str; 2],
    /// Statements that compute `t` from `p`.
    pub(super) code: &'static str,
    pub(super) rule: fn(&Spot) -> Option<f64>,
}

/// A place in a noise.
pub(super) struct Spot {
    pub(super) p: [f64; 2],
    pub(super) uv: [f64; 2],
    pub(super) time: f64,
    pub(super) octaves: i64,
}

const fn noisy(
    name: &'static str,
    nouns: &'static str,
    (needs, count): (Needs, f64),
    colors: [&'static str; 2],
    code: &'static str,
    rule: fn(&Spot) -> Option<f64>,
) -> Noise {
    Noise {
        name,
        nouns,
        needs,
        count,
        colors,
        code,
        rule,
    }
}

const GRAY: [&str; 2] = ["black", "white"];

pub(super) const NOISES: [Noise; 22] = [
    noisy(
        "white-noise",
        "[white noise|hash noise|random noise|random speckles|random pixels|per-pixel noise|uniform noise|pixel noise|raw random noise|a random value per cell|unsmoothed noise|uncorrelated noise|hash-based white noise|still white noise|one random number per cell|pure random noise|grainy random noise|pixelated random noise|sandpaper noise]",
        (Needs::Random, 60.0),
        GRAY,
        "let t = random(floor(p));",
        |s| random_at(s.p),
    ),
    noisy(
        "random-tiles",
        "[random blocks|random tiles|random squares|a random mosaic|a coin-flip grid|a random checkerboard|randomly filled squares|a random bitmap|randomly filled cells|a grid of coin flips|binary noise|thresholded white noise|1-bit noise|random on/off cells|randomly switched cells|a random mosaic of two tones|randomly on or off squares|a pixel pattern by coin flips]",
        (Needs::Random, 16.0),
        GRAY,
        "let t = step(0.5, random(floor(p)));",
        |s| random_at(s.p).and_then(|t| below(0.5 - t)),
    ),
    noisy(
        "value-noise",
        "[value noise|smooth noise|blurry noise|soft random noise|smooth value noise|interpolated noise|smooth random noise|lattice noise|smoothly interpolated noise|a blurry random texture|noise interpolated between random values|smoothed noise|blobby noise|2d value noise|soft smooth noise|soft blurry noise|gentle smooth noise|cloudy single-octave noise]",
        (Needs::Noise, 8.0),
        GRAY,
        "let t = noise(p);",
        |s| Some(noise(s.p)),
    ),
    noisy(
        "fbm",
        "[fbm noise|fractal noise|fractional Brownian motion|layered noise|fbm|fractal Brownian motion|multi-octave noise|octave noise|noise summed over octaves|fBm|fractal value noise|layers of noise at different scales|detailed fractal noise|several noise layers added up|fbm value noise|noise with octaves|fractal cloud noise|several octaves of noise|noise with fine detail]",
        (Needs::Fbm, 4.0),
        GRAY,
        "let t = fbm(p);",
        |s| Some(fbm(s.p, s.octaves)),
    ),
    noisy(
        "clouds",
        "[clouds|a cloudy sky|fluffy clouds|soft clouds|procedural clouds|a sky full of clouds|cloud noise|cumulus clouds|a cloudscape|puffy clouds|a cloud texture|a sky with clouds|cloud cover|a clouded sky|woolly clouds|white fluffy clouds|a cloudy day|clouds in the sky|a partly cloudy sky|clouds in a blue sky|white clouds in a blue sky|a blue sky with white clouds|a blue sky with clouds]",
        (Needs::Fbm, 4.0),
        ["light blue", "white"],
        "let t = smoothstep(0.3, 0.7, fbm(p));",
        |s| {
            let t = ((fbm(s.p, s.octaves) - 0.3) / 0.4).clamp(0.0, 1.0);
            Some(t * t * (3.0 - 2.0 * t))
        },
    ),
    noisy(
        "marble",
        "[marble|a marble texture|marble veins|veined stone|a marble pattern|marbled stone|a marble slab|polished marble|a marble surface|marbling|marble stone|a marbled texture|procedural marble|a veined marble texture|veined marble|a marble floor|marble like in a palace|a marble countertop]",
        (Needs::Fbm, 4.0),
        ["gray", "white"],
        "let t = 0.5 + 0.5 * sin(p.x * 4.0 + fbm(p) * 8.0);",
        |s| {
            Some(
                (s.p[0] * 4.0 + fbm(s.p, s.octaves) * 8.0)
                    .sin()
                    .midpoint(1.0),
            )
        },
    ),
    noisy(
        "wood-rings",
        "[wood rings|wood grain|a wood texture|tree rings|a tree trunk cross-section|growth rings|annual rings|a wood pattern|timber grain|procedural wood|a tree stump|a sawn log|wood|the rings of a tree|a wooden texture|a slice of a tree trunk|the cut of a tree|wood with rings|a wooden board with rings]",
        (Needs::Noise, 4.0),
        ["brown", "beige"],
        "let t = fract(length(uv - vec2<f32>(0.5, 0.5)) * 8.0 + noise(p));",
        |s| part((s.uv[0] - 0.5).hypot(s.uv[1] - 0.5) * 8.0 + noise(s.p)),
    ),
    noisy(
        "ridged-noise",
        "[ridged noise|ridge noise|turbulence|billowy noise|folded noise|ridged value noise|the absolute value of signed noise|creased noise|turbulent noise|noise with sharp creases|billow noise|noise folded at its middle|abs(2 * noise - 1)|turbulence noise|noise with ridges|mountain ridge noise|crumpled noise]",
        (Needs::Noise, 8.0),
        GRAY,
        "let t = abs(noise(p) * 2.0 - 1.0);",
        |s| Some((noise(s.p) * 2.0 - 1.0).abs()),
    ),
    noisy(
        "islands",
        "[islands|an island map|land and water|a map of islands|an archipelago|continents and oceans|land and sea|a coastline map|patches of land and water|a random world map|a random map of coasts|seas with islands|a map with land and sea|islands in the sea|small islands in the ocean|a map with islands|a simple island map|land masses in water]",
        (Needs::Noise, 6.0),
        ["blue", "green"],
        "let t = step(0.5, noise(p));",
        |s| below(0.5 - noise(s.p)),
    ),
    noisy(
        "terraces",
        "[terraced noise|terraces|noise in flat steps|stepped height map|quantized noise|posterized noise|noise in plateaus|a terraced height map|rice terraces|stepped noise|terrace noise|a terraced landscape|elevation steps|stair-stepped noise|noise in steps|stepped terraces]",
        (Needs::Noise, 6.0),
        GRAY,
        "let t = floor(noise(p) * 5.0) / 5.0;",
        |s| whole(noise(s.p) * 5.0).map(|step| step / 5.0),
    ),
    noisy(
        "contour-lines",
        "[contour lines|a contour map|topographic lines|height lines|isolines|elevation lines|topo map lines|a topographic map|level curves|iso lines|height contours|lines of equal height|elevation contours|hiking map lines|a topographic contour map|map contour lines|height lines like on a hiking map|contours of a landscape]",
        (Needs::Noise, 6.0),
        ["white", "black"],
        "let t = step(fract(noise(p) * 8.0), 0.1);",
        |s| part(noise(s.p) * 8.0).and_then(|t| below(t - 0.1)),
    ),
    noisy(
        "warped-noise",
        "[warped noise|domain-warped noise|domain warping|twisted noise|distorted noise|noise warped by noise|noise distorted by itself|domain warped value noise|noise of noise|noise offset by noise|a domain warp|nested noise|noise with a domain warp|noise fed into noise|noise(p + 2 * noise(p))|swirly warped noise|noise bent by noise|domain distortion noise]",
        (Needs::Noise, 6.0),
        GRAY,
        "let t = noise(p + 2.0 * noise(p));",
        |s| Some(noise(s.p.map(|part| part + 2.0 * noise(s.p)))),
    ),
    noisy(
        "voronoi",
        "[voronoi noise|cellular noise|worley noise|voronoi distances|a voronoi diagram|f1 cellular noise|a voronoi pattern|f1 noise|the distance to the nearest random point|worley distances|a worley noise texture|f1 worley noise|nearest feature point distances|a voronoi distance field|a voronoi texture|cell noise|distance to random points|worley cells|cellular texture]",
        (Needs::Voronoi, 6.0),
        GRAY,
        "let t = saturate(voronoi(p));",
        |s| voronoi(s.p).map(|d| d.min(1.0)),
    ),
    noisy(
        "scattered-dots",
        "[scattered dots|randomly placed dots|random dots|a scatter of dots|dots at random places|dots in random positions|randomly scattered dots|jittered dots|a random dot pattern|randomly sprinkled dots|irregularly placed dots|spots scattered at random|scattered spots|sprinkled dots|sprinkled spots|dots here and there|dots at random spots]",
        (Needs::Voronoi, 8.0),
        GRAY,
        "let t = step(voronoi(p), 0.2);",
        |s| voronoi(s.p).and_then(|d| below(d - 0.2)),
    ),
    noisy(
        "starry-sky",
        "[a starry sky|a night sky with stars|stars|a field of stars|a star field|a sky full of stars|stars at night|a clear night sky|outer space with stars|distant stars|a starlit sky|a starfield|scattered stars|the stars in the night sky|a night sky|stars in the night|many stars|a sky at night with stars|a universe with stars]",
        (Needs::Random, 80.0),
        GRAY,
        "let t = step(0.98, random(floor(p)));",
        |s| random_at(s.p).and_then(|t| below(0.98 - t)),
    ),
    noisy(
        "tv-static",
        "[tv static|television snow|flickering static|an untuned television|a tv without signal|animated white noise|television static|tv snow|analog tv noise|dead channel static|snow on the tv screen|a dead tv channel|no-signal noise|flickering white noise|tv noise|analog static|static like on an old tv|tv static noise|the snow of an old television|flickering tv noise]",
        (Needs::Random, 60.0),
        GRAY,
        "let frame = floor(time * 12.0);\nlet t = random(floor(p) + vec2<f32>(0.0, frame * 100.0));",
        |s| {
            Some(random(
                whole(s.p[0])?,
                whole(s.p[1])? + 100.0 * whole_or_zero(s.time * 12.0)?,
            ))
        },
    ),
    noisy(
        "barcode",
        "[a barcode|random vertical bars|barcode stripes|vertical stripes of random width|a bar code|random upright bars|a supermarket barcode|a product barcode|a random barcode|random vertical lines|randomly filled columns|one random bit per column|a upc barcode|an ean barcode|a scannable-looking barcode|random bars like a barcode|a barcode label]",
        (Needs::Random, 40.0),
        ["white", "black"],
        "let t = step(0.5, random(vec2<f32>(floor(p.x), 0.0)));",
        |s| below(0.5 - random(whole(s.p[0])?, 0.0)),
    ),
    noisy(
        "random-rows",
        "[rows of random brightness|random horizontal lines|horizontal noise lines|one random value per row|random rows|a random value for each row|row noise|1d noise along y|randomly shaded rows|horizontal bands of random brightness|white noise by row|random horizontal bands|one random shade per row|randomly bright rows|horizontal stripes of random brightness|a random brightness per row]",
        (Needs::Random, 24.0),
        GRAY,
        "let t = random(vec2<f32>(0.0, floor(p.y)));",
        |s| Some(random(0.0, whole(s.p[1])?)),
    ),
    noisy(
        "diagonal-maze",
        "[a random diagonal maze|the 10 PRINT maze|random slashes and backslashes|a maze of diagonal lines|a 10 PRINT pattern|a Commodore 64 maze|a C64 maze|randomly chosen diagonals|a slash and backslash maze|one random diagonal per cell|a labyrinth of diagonals|10 PRINT|a diagonal labyrinth|the C64 one-line maze|a maze of random diagonals|random diagonal lines in cells|a slash maze]",
        (Needs::Random, 16.0),
        GRAY,
        "let q = fract(p);\nlet x = select(q.x, 1.0 - q.x, random(floor(p)) < 0.5);\nlet t = step(abs(x - q.y), 0.2);",
        |s| {
            let [x, y] = [part(s.p[0])?, part(s.p[1])?];
            let falling = random_at(s.p)? >= 0.5;
            below(
                if falling {
                    (x - y).abs()
                } else {
                    (x + y - 1.0).abs()
                } - 0.2,
            )
        },
    ),
    noisy(
        "truchet",
        "[truchet tiles|truchet arcs|a truchet pattern|random quarter circles|winding truchet paths|truchet tiling|a truchet tiling|randomly turned arc tiles|winding arcs|curvy truchet lines|randomly rotated quarter circle tiles|a truchet maze|meandering arcs|smith truchet tiles|random arc tiles|truchet curves|random quarter arcs|curved truchet tiles]",
        (Needs::Random, 10.0),
        GRAY,
        "let f = fract(p);\nlet q = vec2<f32>(select(f.x, 1.0 - f.x, random(floor(p)) < 0.5), f.y);\n\
         let d = min(abs(length(q) - 0.5), abs(distance(q, vec2<f32>(1.0, 1.0)) - 0.5));\nlet t = step(d, 0.1);",
        |s| {
            let [x, y] = [part(s.p[0])?, part(s.p[1])?];
            let flipped = random_at(s.p)? < 0.5;
            let corners = if flipped {
                [[1.0, 0.0], [0.0, 1.0]]
            } else {
                [[0.0, 0.0], [1.0, 1.0]]
            };
            let near = |corner: [f64; 2]| ((x - corner[0]).hypot(y - corner[1]) - 0.5).abs();
            below(near(corners[0]).min(near(corners[1])) - 0.1)
        },
    ),
    noisy(
        "random-size-dots",
        "[dots of random size|a grid of randomly sized dots|circles with random radii|dots with random radii|randomly sized dots|dots with random sizes|a dot grid with random radii|dots of different random sizes|regularly placed dots of random size|a dot in each cell with a random radius|dots in a grid, each of a random size|variable random dot sizes|dots in random sizes|a grid of dots with random sizes|big and small dots at random in a grid]",
        (Needs::Random, 10.0),
        GRAY,
        "let d = length(fract(p) - vec2<f32>(0.5, 0.5));\nlet t = step(d, 0.5 * random(floor(p)));",
        |s| {
            let size = random_at(s.p)? / 2.0;
            below((part(s.p[0])? - 0.5).hypot(part(s.p[1])? - 0.5) - size)
        },
    ),
    noisy(
        "fire",
        "[fire|flames|a wall of fire|rising flames|burning fire|a fire effect|a burning flame|a campfire|blazing flames|flickering flames|a blaze|licking flames|fire rising from the bottom|procedural fire|burning flames|flames from the bottom|a burning fire|flames coming up|fire from below|hot flames]",
        (Needs::Noise, 6.0),
        ["black", "orange"],
        "let t = saturate(2.0 * uv.y * noise(vec2<f32>(p.x, p.y + time)));",
        |s| Some((2.0 * s.uv[1] * noise([s.p[0], s.p[1] + s.time])).clamp(0.0, 1.0)),
    ),
];

/// The whole part of a time, which is 0 at the beginning without rounding.
fn whole_or_zero(time: f64) -> Option<f64> {
    if time == 0.0 { Some(0.0) } else { whole(time) }
}

/// What stands in front of `main`.
pub(super) fn functions(needs: Needs, octaves: i64) -> Vec<String> {
    let mut functions = vec![RANDOM.to_string()];
    match needs {
        Needs::Random => {}
        Needs::Noise => functions.push(NOISE.into()),
        Needs::Fbm => functions.extend([NOISE.to_string(), fbm_code(octaves)]),
        Needs::Voronoi => functions.push(VORONOI.into()),
    }
    functions
}
