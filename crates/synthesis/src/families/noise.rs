//! Noise from an integer hash, so that every machine draws the same.

use super::gradients::{Curve, easing, steps};
use super::layers::{Layer, Paint, Roles, View, below, pace, part, whole};
use super::patterns::{Change, shift};
use crate::code::{GLOBALS, float, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

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
pub(super) const NOISE: &str = "\
fn noise(p: vec2<f32>) -> f32 {
    let cell = floor(p);
    let f = smoothstep(vec2<f32>(0.0, 0.0), vec2<f32>(1.0, 1.0), fract(p));
    let top = mix(random(cell), random(cell + vec2<f32>(1.0, 0.0)), f.x);
    let bottom = mix(random(cell + vec2<f32>(0.0, 1.0)), random(cell + vec2<f32>(1.0, 1.0)), f.x);
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

fn fbm([x, y]: [f64; 2], octaves: i64) -> f64 {
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
enum Needs {
    Random,
    Noise,
    Fbm,
    Voronoi,
}

struct Noise {
    name: &'static str,
    nouns: &'static str,
    needs: Needs,
    /// Cells across.
    count: f64,
    /// The colors when none are named.
    colors: [&'static str; 2],
    /// Statements that compute `t` from `p`.
    code: &'static str,
    rule: fn(&Spot) -> Option<f64>,
}

/// A place in a noise.
struct Spot {
    p: [f64; 2],
    uv: [f64; 2],
    time: f64,
    octaves: i64,
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

const NOISES: [Noise; 22] = [
    noisy(
        "white-noise",
        "[white noise|hash noise|random noise|random speckles|random pixels]",
        (Needs::Random, 60.0),
        GRAY,
        "let t = random(floor(p));",
        |s| random_at(s.p),
    ),
    noisy(
        "random-tiles",
        "[random blocks|random tiles|random squares|a random mosaic|a coin-flip grid]",
        (Needs::Random, 16.0),
        GRAY,
        "let t = step(0.5, random(floor(p)));",
        |s| random_at(s.p).and_then(|t| below(0.5 - t)),
    ),
    noisy(
        "value-noise",
        "[value noise|smooth noise|blurry noise|soft random noise|smooth value noise]",
        (Needs::Noise, 8.0),
        GRAY,
        "let t = noise(p);",
        |s| Some(noise(s.p)),
    ),
    noisy(
        "fbm",
        "[fbm noise|fractal noise|fractional Brownian motion|layered noise|fbm]",
        (Needs::Fbm, 4.0),
        GRAY,
        "let t = fbm(p);",
        |s| Some(fbm(s.p, s.octaves)),
    ),
    noisy(
        "clouds",
        "[clouds|a cloudy sky|fluffy clouds|soft clouds|procedural clouds]",
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
        "[marble|a marble texture|marble veins|veined stone]",
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
        "[wood rings|wood grain|a wood texture|tree rings]",
        (Needs::Noise, 4.0),
        ["brown", "beige"],
        "let t = fract(length(uv - vec2<f32>(0.5, 0.5)) * 8.0 + noise(p));",
        |s| part((s.uv[0] - 0.5).hypot(s.uv[1] - 0.5) * 8.0 + noise(s.p)),
    ),
    noisy(
        "ridged-noise",
        "[ridged noise|ridge noise|turbulence|billowy noise|folded noise]",
        (Needs::Noise, 8.0),
        GRAY,
        "let t = abs(noise(p) * 2.0 - 1.0);",
        |s| Some((noise(s.p) * 2.0 - 1.0).abs()),
    ),
    noisy(
        "islands",
        "[islands|an island map|land and water|a map of islands|noise cut at one half]",
        (Needs::Noise, 6.0),
        ["blue", "green"],
        "let t = step(0.5, noise(p));",
        |s| below(0.5 - noise(s.p)),
    ),
    noisy(
        "terraces",
        "[terraced noise|terraces|noise in flat steps|stepped height map]",
        (Needs::Noise, 6.0),
        GRAY,
        "let t = floor(noise(p) * 5.0) / 5.0;",
        |s| whole(noise(s.p) * 5.0).map(|step| step / 5.0),
    ),
    noisy(
        "contour-lines",
        "[contour lines|a contour map|topographic lines|height lines|isolines]",
        (Needs::Noise, 6.0),
        ["white", "black"],
        "let t = step(fract(noise(p) * 8.0), 0.1);",
        |s| part(noise(s.p) * 8.0).and_then(|t| below(t - 0.1)),
    ),
    noisy(
        "warped-noise",
        "[warped noise|domain-warped noise|domain warping|twisted noise|distorted noise]",
        (Needs::Noise, 6.0),
        GRAY,
        "let t = noise(p + 2.0 * noise(p));",
        |s| Some(noise(s.p.map(|part| part + 2.0 * noise(s.p)))),
    ),
    noisy(
        "voronoi",
        "[voronoi noise|cellular noise|worley noise|voronoi distances|a voronoi diagram]",
        (Needs::Voronoi, 6.0),
        GRAY,
        "let t = saturate(voronoi(p));",
        |s| voronoi(s.p).map(|d| d.min(1.0)),
    ),
    noisy(
        "scattered-dots",
        "[scattered dots|randomly placed dots|random dots|a scatter of dots]",
        (Needs::Voronoi, 8.0),
        GRAY,
        "let t = step(voronoi(p), 0.2);",
        |s| voronoi(s.p).and_then(|d| below(d - 0.2)),
    ),
    noisy(
        "starry-sky",
        "[a starry sky|a night sky with stars|stars|a field of stars|a star field]",
        (Needs::Random, 80.0),
        GRAY,
        "let t = step(0.98, random(floor(p)));",
        |s| random_at(s.p).and_then(|t| below(0.98 - t)),
    ),
    noisy(
        "tv-static",
        "[tv static|television snow|flickering static|an untuned television|a tv without signal|animated white noise]",
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
        "[a barcode|random vertical bars|barcode stripes|vertical stripes of random width]",
        (Needs::Random, 40.0),
        ["white", "black"],
        "let t = step(0.5, random(vec2<f32>(floor(p.x), 0.0)));",
        |s| below(0.5 - random(whole(s.p[0])?, 0.0)),
    ),
    noisy(
        "random-rows",
        "[rows of random brightness|random horizontal lines|horizontal noise lines|one random value per row]",
        (Needs::Random, 24.0),
        GRAY,
        "let t = random(vec2<f32>(0.0, floor(p.y)));",
        |s| Some(random(0.0, whole(s.p[1])?)),
    ),
    noisy(
        "diagonal-maze",
        "[a random diagonal maze|the 10 PRINT maze|random slashes and backslashes|a maze of diagonal lines]",
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
        "[truchet tiles|truchet arcs|a truchet pattern|random quarter circles|winding truchet paths]",
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
        "[dots of random size|a grid of randomly sized dots|circles with random radii|dots with random radii]",
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
        "[fire|flames|a wall of fire|rising flames|burning fire]",
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

pub(super) fn families() -> Vec<Family> {
    let family = |noise: &'static Noise| {
        Family::new("noise", noise.name, move |sampler| task(noise, sampler))
    };
    let confetti = Family::new("noise", "colored-noise", colored_noise);
    NOISES.iter().map(family).chain([confetti]).collect()
}

fn functions(needs: Needs, octaves: i64) -> Vec<String> {
    let mut functions = vec![RANDOM.to_string()];
    match needs {
        Needs::Random => {}
        Needs::Noise => functions.push(NOISE.into()),
        Needs::Fbm => functions.extend([NOISE.to_string(), fbm_code(octaves)]),
        Needs::Voronoi => functions.push(VORONOI.into()),
    }
    functions
}

fn task(noise: &'static Noise, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let mut modifiers: Vec<&'static str> = Vec::new();
    let (from, to, named) = colors(noise, &mut slots, sampler);
    modifiers.extend(named.then_some("colored"));
    let mut details = Vec::new();
    let count = scale(noise.count, &mut slots, sampler);
    if count != noise.count {
        modifiers.push("scale");
        details.push("{scaled}");
    }
    let octaves = if noise.needs == Needs::Fbm && sampler.chance(0.3) {
        let octaves = *sampler.pick(&[2, 3, 5, 6]);
        slots.value("octaves", words::count(octaves));
        details.push("[with {octaves} octaves|from {octaves} octaves|using {octaves} octaves]");
        modifiers.push("octaves");
        octaves
    } else {
        4
    };
    let has_own_time = noise.code.contains("time");
    let change: Option<Change> = shift(sampler).filter(|_| !has_own_time);
    details.extend(change.as_ref().map(|change| change.phrase));
    modifiers.extend(change.as_ref().map(|change| change.modifier));
    let smooth = !noise.code.contains("step(") && !noise.code.contains("floor(noise");
    let curve: Option<Curve> = if sampler.chance(0.5) {
        easing(sampler)
    } else {
        steps(&mut slots, sampler)
    };
    let curve = curve.filter(|_| smooth);
    details.extend(curve.as_ref().map(|curve| curve.phrase));
    modifiers.extend(curve.as_ref().map(|curve| curve.modifier));

    let n = float(count);
    let mut lines = match &change {
        None => format!("let p = uv * {n};\n"),
        Some(change) => format!("var p = uv;\n{}\np = p * {n};\n", change.code),
    };
    if let Some(curve) = &curve {
        lines += &format!(
            "{}\nt = {};",
            noise.code.replace("let t =", "var t ="),
            curve.code
        );
    } else {
        lines += noise.code;
    }
    let said = details.join(" ");
    let thing = if named {
        "[{noun} from {color} to {color2}|{noun} in {color} and {color2}|{noun}, {color} and {color2},|\
          {noun} with the colors {color} and {color2}|{noun} colored from {color} to {color2}|{noun} blending {color} and {color2}]"
    } else {
        "{noun}"
    };
    let phrase = if said.is_empty() {
        thing.replace("{color2},", "{color2}")
    } else {
        format!("{thing} {said}")
    };
    Layer {
        roles: Roles::Pair,
        from,
        to,
        late: false,
        amount: None,
        functions: functions(noise.needs, octaves),
        lines,
        timed: has_own_time || change.as_ref().is_some_and(|change| change.timed),
        share: Box::new(move |View { uv, time }| {
            let p = change.as_ref().map_or(uv, |change| (change.rule)(uv, time));
            let p = p.map(|part| part * count);
            let t = (noise.rule)(&Spot {
                p,
                uv,
                time,
                octaves,
            })?;
            curve
                .as_ref()
                .map_or(Some(t), |curve| (curve.rule)(t, time))
        }),
        modifiers,
        phrase,
    }
    .task(slots, sampler)
}

/// The colors, and whether they are named. Fills `noun`.
fn colors(noise: &Noise, slots: &mut Slots, sampler: &mut Sampler) -> (Paint, Paint, bool) {
    let nouns: Vec<&str> = noise.nouns.trim_matches(['[', ']']).split('|').collect();
    let named = sampler.chance(0.55);
    let noun = *sampler.pick(&nouns);
    slots.phrase("noun", noun);
    let [first, second] = if named {
        let first = Color::sample(sampler);
        let second = Color::sample_other_than(&[&first], sampler);
        slots.value("color", first.ways.clone());
        slots.value("color2", second.ways.clone());
        [first, second]
    } else {
        noise.colors.map(Color::exactly)
    };
    (Paint::solid(&first), Paint::solid(&second), named)
}

/// How many cells there are across the picture. Fills `scaled` when it is not the usual number.
fn scale(usual: f64, slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    if sampler.chance(0.6) {
        return usual;
    }
    let factor = |factor: f64| (usual * factor).round();
    match sampler.below(4) {
        0 => {
            slots.phrase(
                "scaled",
                "[with fine grain|at a fine scale|with small features]",
            );
            factor(2.0)
        }
        1 => {
            slots.phrase(
                "scaled",
                "[with coarse grain|at a coarse scale|with large features]",
            );
            factor(0.5)
        }
        _ => {
            let number = if usual < 9.0 {
                sampler.int(3, 15)
            } else {
                sampler.int(8, 50)
            };
            slots.value("cells", words::count(number));
            slots.phrase(
                "scaled",
                "[at scale {cells}|with a scale of {cells}|with {cells} cells across|on a {cells} by {cells} grid]",
            );
            number as f64
        }
    }
}

fn colored_noise(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    slots.phrase("scaled", "");
    let count = scale(24.0, &mut slots, sampler);
    let change = shift(sampler);
    slots.phrase("moving", change.as_ref().map_or("", |change| change.phrase));
    let timed = change.is_some();
    let pace = pace(timed, &mut slots, sampler);
    let n = float(count);
    let place = match &change {
        None => format!("let p = uv * {n};\n"),
        Some(change) => format!("var p = uv;\n{}\np = p * {n};\n", change.code),
    };
    let modifiers = (count != 24.0)
        .then_some("scale")
        .into_iter()
        .chain(change.as_ref().map(|change| change.modifier))
        .chain(pace.modifier)
        .collect();
    let body = format!(
        "{}{place}let cell = floor(p);\nlet red = random(cell);\nlet green = random(cell + vec2<f32>(17.0, 43.0));\n\
         let blue = random(cell + vec2<f32>(59.0, 83.0));\nlet color = vec3<f32>(red, green, blue);\nreturn vec4<f32>(color, 1.0);\n",
        pace.line
    );
    let declarations: &[&str] = if timed { &[GLOBALS, RANDOM] } else { &[RANDOM] };
    Task {
        form: if timed { Form::Animation } else { Form::Picture },
        modifiers,
        phrase: "[colored noise|random colors|confetti|rgb noise|colorful noise|tiles of random colors|a mosaic of random colors|squares in random colors] {scaled} {moving}"
            .into(),
        slots,
        code: fragment(declarations, &body),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let uv = pixel.uv.map(f64::from);
            let time = f64::from(pixel.time) * pace.factor;
            let [x, y] = change.as_ref().map_or(uv, |change| (change.rule)(uv, time));
            let (x, y) = (whole(x * count)?, whole(y * count)?);
            let [r, g, b] = [[0.0, 0.0], [17.0, 43.0], [59.0, 83.0]]
                .map(|[right, down]| random(x + right, y + down) as f32);
            Some([r, g, b, 1.0])
        })),
    }
}
