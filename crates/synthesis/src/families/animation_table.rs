//! The animations: how each is called, drawn and known.

use std::f64::consts::TAU;

use super::layers::{below, centered, part, whole};
use super::noise::random;

/// A picture that moves by itself.
pub(super) struct Animation {
    pub(super) name: &'static str,
    /// The colors when none are named, for an animation of two colors side by side; nothing for one on the other.
    pub(super) colors: Option<[&'static str; 2]>,
    /// Whether it needs the function `random`.
    pub(super) hashed: bool,
    /// Its kinds, the usual one first.
    pub(super) variants: &'static [Variant],
}

/// A kind of an animation.
pub(super) struct Variant {
    /// For the composition; nothing for the usual kind.
    pub(super) modifier: Option<&'static str>,
    /// Alternatives, those in the singular with `a` in front.
    pub(super) nouns: &'static str,
    /// Statements that compute the share from `uv` and `time`.
    pub(super) code: &'static str,
    /// The share.
    pub(super) rule: fn([f64; 2], f64) -> Option<f64>,
}

const fn figure(name: &'static str, variants: &'static [Variant]) -> Animation {
    Animation {
        name,
        colors: None,
        hashed: false,
        variants,
    }
}

const fn hashed(name: &'static str, variants: &'static [Variant]) -> Animation {
    Animation {
        name,
        colors: None,
        hashed: true,
        variants,
    }
}

const fn pair(
    name: &'static str,
    colors: [&'static str; 2],
    variants: &'static [Variant],
) -> Animation {
    Animation {
        name,
        colors: Some(colors),
        hashed: false,
        variants,
    }
}

const fn usual(
    nouns: &'static str,
    code: &'static str,
    rule: fn([f64; 2], f64) -> Option<f64>,
) -> Variant {
    Variant {
        modifier: None,
        nouns,
        code,
        rule,
    }
}

const fn other(
    modifier: &'static str,
    nouns: &'static str,
    code: &'static str,
    rule: fn([f64; 2], f64) -> Option<f64>,
) -> Variant {
    Variant {
        modifier: Some(modifier),
        nouns,
        code,
        rule,
    }
}

/// Where a loop of length 1 is.
fn phase(time: f64) -> f64 {
    time.rem_euclid(1.0)
}

/// Goes from 1 to 0 and back in a time of 1.
fn to_and_fro(time: f64) -> f64 {
    let phase = phase(time);
    if phase < 0.5 {
        1.0 - 2.0 * phase
    } else {
        2.0 * phase - 1.0
    }
}

fn disc(x: f64, y: f64, radius: f64) -> Option<f64> {
    below(x.hypot(y) - radius)
}

/// The direction of a place from the center, in turns from the right, clockwise.
fn bearing(uv: [f64; 2]) -> f64 {
    let [x, y] = centered(uv);
    y.atan2(x) / TAU
}

fn from_center(uv: [f64; 2]) -> f64 {
    let [x, y] = centered(uv);
    x.hypot(y)
}

fn all(shares: &[Option<f64>]) -> Option<f64> {
    if shares.contains(&Some(0.0)) {
        return Some(0.0);
    }
    shares
        .iter()
        .try_fold(1.0, |product, share| Some(product * (*share)?))
}

fn half(wave: f64) -> f64 {
    wave.midpoint(1.0)
}

fn hand([x, y]: [f64; 2], angle: f64) -> Option<f64> {
    let (sin, cos) = angle.sin_cos();
    let (along, across) = (x * sin - y * cos, x * cos + y * sin);
    let beyond = if along < 0.0 {
        along
    } else {
        (along - 0.4).max(0.0)
    };
    below(across.hypot(beyond) - 0.01)
}

/// Dots on a circle around the center.
fn satellites(uv: [f64; 2], time: f64, count: u32) -> Option<f64> {
    let [x, y] = centered(uv);
    let near = |at| {
        let (sin, cos) = (time + TAU * f64::from(at) / f64::from(count)).sin_cos();
        (x - 0.3 * cos).hypot(y - 0.3 * sin)
    };
    below((0..count).map(near).fold(f64::MAX, f64::min) - 0.06)
}

/// Things that fall in columns, each at its own speed.
fn falling(
    [x, y]: [f64; 2],
    time: f64,
    (columns, rows): (f64, f64),
    rate: f64,
    shape: fn(f64, f64) -> f64,
) -> Option<f64> {
    let column = whole(x * columns)?;
    let place = y * rows - time * rate * (1.0 + random(column, 0.0));
    let row = whole(place)?;
    if random(column, row + 1000.0) < 0.5 {
        return Some(0.0);
    }
    below(shape(x * columns - column - 0.5, place - row - 0.5))
}

macro_rules! satellites_code {
    ($sector:literal) => {
        concat!(
            "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.y, p.x) - time;\n\
             let a = angle - ", $sector, " * round(angle / ", $sector, ");\n\
             let d = distance(length(p) * vec2<f32>(cos(a), sin(a)), vec2<f32>(0.3, 0.0));\nlet inside = step(d, 0.06);"
        )
    };
}

pub(super) const ANIMATIONS: &[Animation] = &[
    pair(
        "color-fade",
        ["black", "white"],
        &[usual(
            "[a slow blend over time|a full-screen fade|a screen that fades back and forth|a smooth color change over time]",
            "let t = 0.5 + 0.5 * sin(time);",
            |_, time| Some(half(time.sin())),
        )],
    ),
    pair(
        "blinking-screen",
        ["black", "white"],
        &[
            usual(
                "[a blinking screen|a flashing screen|a screen that switches its color every second|a blinking full-screen light]",
                "let t = floor(time) % 2.0;",
                |_, time| Some(time.floor().rem_euclid(2.0)),
            ),
            other(
                "strobe",
                "[a strobe light|a strobe|a fast flicker|strobe flashes]",
                "let t = floor(time * 8.0) % 2.0;",
                |_, time| Some((time * 8.0).floor().rem_euclid(2.0)),
            ),
        ],
    ),
    pair(
        "police-lights",
        ["red", "blue"],
        &[usual(
            "[police lights|alternating halves|left and right halves that swap colors every second|emergency lights]",
            "let t = abs(step(0.5, uv.x) - floor(time) % 2.0);",
            |[x, _], time| {
                let odd = time.floor().rem_euclid(2.0);
                below(0.5 - x).map(|right| if right == odd { 0.0 } else { 1.0 })
            },
        )],
    ),
    pair(
        "day-and-night",
        ["light blue", "dark blue"],
        &[usual(
            "[day and night|a day and night cycle|a sky that turns from day to night and back|a day-night cycle]",
            "let t = 0.5 - 0.5 * cos(time * 0.5);",
            |_, time| Some((time / 4.0).sin().powi(2)),
        )],
    ),
    pair(
        "wipe",
        ["black", "white"],
        &[
            usual(
                "[a wipe from left to right|a looping wipe to the right|a wipe transition from left to right]",
                "let t = step(uv.x, fract(time * 0.5));",
                |[x, _], time| below(x - phase(time / 2.0)),
            ),
            other(
                "from-the-top",
                "[a wipe from top to bottom|a downward wipe|a wipe transition from the top]",
                "let t = step(uv.y, fract(time * 0.5));",
                |[_, y], time| below(y - phase(time / 2.0)),
            ),
            other(
                "doors",
                "[an opening curtain|doors opening from the middle|a curtain that opens from the center]",
                "let t = step(abs(uv.x - 0.5), 0.5 * fract(time * 0.5));",
                |[x, _], time| below((x - 0.5).max(0.5 - x) - phase(time / 2.0) / 2.0),
            ),
            other(
                "iris",
                "[an iris wipe|a circular wipe from the center|an opening iris]",
                "let t = step(distance(uv, vec2<f32>(0.5, 0.5)), 0.75 * fract(time * 0.5));",
                |uv, time| below(from_center(uv) - 0.75 * phase(time / 2.0)),
            ),
            other(
                "clock",
                "[a clock wipe|a radial wipe like a clock hand|a clockwise wipe]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet t = step(fract(atan2(p.x, -p.y) / 6.2831853), fract(time * 0.5));",
                |uv, time| below(part(bearing(uv) + 0.25)? - phase(time / 2.0)),
            ),
        ],
    ),
    pair(
        "ripples",
        ["black", "white"],
        &[
            usual(
                "[ripples|water ripples|ripples spreading from the center|circular ripples|waves from a stone in water]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet t = 0.5 + 0.5 * sin(d * 60.0 - time * 4.0);",
                |uv, time| Some(half((from_center(uv) * 60.0 - time * 4.0).sin())),
            ),
            other(
                "fading-outward",
                "[ripples that fade outward|ripples dying out toward the edges|damped ripples from the center]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet t = (0.5 + 0.5 * sin(d * 60.0 - time * 4.0)) * exp(d * -4.0);",
                |uv, time| {
                    let d = from_center(uv);
                    Some(half((d * 60.0 - time * 4.0).sin()) / (4.0 * d).exp())
                },
            ),
            other(
                "interference",
                "[interfering ripples|ripples from two sources|an interference pattern of two waves]",
                "let a = distance(uv, vec2<f32>(0.25, 0.5));\nlet b = distance(uv, vec2<f32>(0.75, 0.5));\n\
             let t = 0.5 + 0.25 * (sin(a * 60.0 - time * 4.0) + sin(b * 60.0 - time * 4.0));",
                |[x, y], time| {
                    let wave =
                        |center: f64| ((x - center).hypot(y - 0.5) * 60.0 - time * 4.0).sin();
                    Some(half(wave(0.25).midpoint(wave(0.75))))
                },
            ),
        ],
    ),
    pair(
        "plasma",
        ["black", "white"],
        &[
            usual(
                "[plasma|a plasma effect|demoscene plasma|an old-school plasma|flowing plasma]",
                "let waves = sin(uv.x * 10.0 + time) + sin(uv.y * 10.0 + time) + sin((uv.x + uv.y) * 10.0 + time);\n\
             let t = 0.5 + waves / 6.0;",
                |[x, y], time| {
                    let waves = [x, y, x + y].map(|place| (place * 10.0 + time).sin());
                    Some(half(waves.iter().sum::<f64>() / 3.0))
                },
            ),
            other(
                "round",
                "[round plasma|circular plasma|plasma with a round wave|plasma around the center]",
                "let waves = sin(uv.x * 10.0 + time) + sin(uv.y * 10.0 + time) + sin(distance(uv, vec2<f32>(0.5, 0.5)) * 20.0 + time);\n\
             let t = 0.5 + waves / 6.0;",
                |[x, y], time| {
                    let waves =
                        [x, y, 2.0 * from_center([x, y])].map(|place| (place * 10.0 + time).sin());
                    Some(half(waves.iter().sum::<f64>() / 3.0))
                },
            ),
        ],
    ),
    pair(
        "rotating-gradient",
        ["black", "white"],
        &[
            usual(
                "[a rotating gradient|a gradient that rotates|a linear gradient turning around|a spinning gradient]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet t = saturate(0.5 + p.x * cos(time) + p.y * sin(time));",
                |uv, time| {
                    let (angle, distance) = (bearing(uv) * TAU, from_center(uv));
                    Some((0.5 + distance * (angle - time).cos()).clamp(0.0, 1.0))
                },
            ),
            other(
                "sweep",
                "[a rotating conic gradient|a spinning sweep gradient|a turning angular gradient]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet t = fract((atan2(p.y, p.x) - time) / 6.2831853);",
                |uv, time| part(bearing(uv) - time / TAU),
            ),
        ],
    ),
    pair(
        "tunnel",
        ["black", "white"],
        &[usual(
            "[a tunnel|a flight through a checkered tunnel|a moving tunnel|an endless tunnel]",
            "let p = uv - vec2<f32>(0.5, 0.5);\nlet ring = floor(1.0 / length(p) + time * 2.0);\n\
         let sector = floor(atan2(p.y, p.x) * 2.5464791);\nlet t = abs(ring + sector) % 2.0;",
            |uv, time| {
                let ring = whole(1.0 / from_center(uv) + time * 2.0)?;
                Some((ring + whole(bearing(uv) * 16.0)?).rem_euclid(2.0))
            },
        )],
    ),
    Animation {
        name: "disco-floor",
        colors: Some(["purple", "yellow"]),
        hashed: true,
        variants: &[usual(
            "[a disco floor|a disco dance floor|tiles that change their color at random|randomly flashing tiles]",
            "let frame = floor(time * 2.0);\nlet t = random(floor(uv * 8.0) + vec2<f32>(0.0, frame * 100.0));",
            |[x, y], time| {
                Some(random(
                    whole(x * 8.0)?,
                    whole(y * 8.0)? + 100.0 * (time * 2.0).floor(),
                ))
            },
        )],
    },
    pair(
        "water-level",
        ["light blue", "dark blue"],
        &[
            usual(
                "[sea waves|a water surface with waves|waves of the sea|a wavy water level]",
                "let y = 0.5 + 0.05 * sin(uv.x * 12.0 + time * 2.0);\nlet t = step(y, uv.y);",
                |[x, y], time| below(0.5 + (x * 12.0 + time * 2.0).sin() / 20.0 - y),
            ),
            other(
                "rising",
                "[rising water|water filling the screen|a container filling up with liquid]",
                "let y = 1.0 - fract(time * 0.2) + 0.02 * sin(uv.x * 20.0 + time * 2.0);\nlet t = step(y, uv.y);",
                |[x, y], time| {
                    below(1.0 - phase(time / 5.0) + (x * 20.0 + time * 2.0).sin() / 50.0 - y)
                },
            ),
        ],
    ),
    figure(
        "scanline",
        &[
            usual(
                "[a line sweeping downward|a scanline moving down|a horizontal line that moves from top to bottom|a scan bar going down]",
                "let d = abs(uv.y - fract(time * 0.2));\nlet inside = step(d, 0.02);",
                |[_, y], time| below((y - phase(time / 5.0)).abs() - 0.02),
            ),
            other(
                "upward",
                "[a line sweeping upward|a scanline moving up|a horizontal line that moves from bottom to top]",
                "let d = abs(1.0 - uv.y - fract(time * 0.2));\nlet inside = step(d, 0.02);",
                |[_, y], time| below((1.0 - y - phase(time / 5.0)).abs() - 0.02),
            ),
            other(
                "rightward",
                "[a vertical line sweeping to the right|a vertical line that moves from left to right|a vertical scan bar moving right]",
                "let d = abs(uv.x - fract(time * 0.2));\nlet inside = step(d, 0.02);",
                |[x, _], time| below((x - phase(time / 5.0)).abs() - 0.02),
            ),
            other(
                "leftward",
                "[a vertical line sweeping to the left|a vertical line that moves from right to left]",
                "let d = abs(1.0 - uv.x - fract(time * 0.2));\nlet inside = step(d, 0.02);",
                |[x, _], time| below((1.0 - x - phase(time / 5.0)).abs() - 0.02),
            ),
        ],
    ),
    figure(
        "scanner-light",
        &[usual(
            "[a scanner light going back and forth|a Knight Rider light|a soft light bar swinging left and right|a larson scanner]",
            "let d = abs(uv.x - 0.5 - 0.4 * sin(time));\nlet inside = exp(d * -20.0);",
            |[x, _], time| Some(1.0 / (20.0 * (x - 0.5 - 0.4 * time.sin()).abs()).exp()),
        )],
    ),
    figure(
        "progress-bar",
        &[
            usual(
                "[a progress bar|a loading bar|a bar that fills up from left to right|a loading bar that fills up]",
                "let inside = step(uv.x, fract(time * 0.2)) * step(abs(uv.y - 0.5), 0.05);",
                |[x, y], time| all(&[below(x - phase(time / 5.0)), below((y - 0.5).abs() - 0.05)]),
            ),
            other(
                "vertical",
                "[a vertical progress bar|a thermometer bar rising|a bar that fills up from the bottom]",
                "let inside = step(1.0 - uv.y, fract(time * 0.2)) * step(abs(uv.x - 0.5), 0.05);",
                |[x, y], time| {
                    all(&[
                        below(1.0 - y - phase(time / 5.0)),
                        below((x - 0.5).abs() - 0.05),
                    ])
                },
            ),
        ],
    ),
    figure(
        "spinner",
        &[
            usual(
                "[a loading spinner|a spinner|a spinning loading ring|a ring with a rotating tail|a busy indicator]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet tail = fract((atan2(p.y, p.x) - time * 4.0) / 6.2831853);\n\
             let inside = tail * step(abs(length(p) - 0.3), 0.05);",
                |uv, time| {
                    all(&[
                        below((from_center(uv) - 0.3).abs() - 0.05),
                        part(bearing(uv) - time * 4.0 / TAU),
                    ])
                },
            ),
            other(
                "dots",
                "[a spinner of eight dots|a ring of dots lighting up one after another|a dotted loading spinner]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet k = round(atan2(p.y, p.x) * 1.2732395);\nlet a = k / 1.2732395;\n\
             let d = distance(p, 0.3 * vec2<f32>(cos(a), sin(a)));\nlet inside = fract(k / 8.0 - time) * step(d, 0.05);",
                |uv, time| {
                    let [x, y] = centered(uv);
                    let dots = (0..8).map(|k| {
                        let (sin, cos) = (TAU * f64::from(k) / 8.0).sin_cos();
                        (k, (x - 0.3 * cos).hypot(y - 0.3 * sin))
                    });
                    let (k, d) = dots.min_by(|a, b| a.1.total_cmp(&b.1))?;
                    all(&[below(d - 0.05), part(f64::from(k) / 8.0 - time)])
                },
            ),
        ],
    ),
    figure(
        "radar",
        &[
            usual(
                "[a radar sweep|a radar screen|a rotating radar beam|a radar display]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet sweep = fract((atan2(p.y, p.x) - time) / 6.2831853);\n\
             let inside = sweep * step(length(p), 0.4);",
                |uv, time| all(&[below(from_center(uv) - 0.4), part(bearing(uv) - time / TAU)]),
            ),
            other(
                "beam",
                "[a lighthouse beam|a rotating beam of light|a beam turning around the center]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.y, p.x) - time;\nlet inside = step(0.95, cos(angle));",
                |uv, time| below(0.95 - (bearing(uv) * TAU - time).cos()),
            ),
        ],
    ),
    figure(
        "growing-ring",
        &[
            usual(
                "[a growing ring|a ring that grows from the center every second|an expanding ring|a shock wave ring]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(abs(d - 0.5 * fract(time)), 0.05);",
                |uv, time| below((from_center(uv) - phase(time) / 2.0).abs() - 0.05),
            ),
            other(
                "fading",
                "[a growing ring that fades out|a ring that grows and fades away|an expanding ring that vanishes]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = (1.0 - fract(time)) * step(abs(d - 0.5 * fract(time)), 0.05);",
                |uv, time| {
                    below((from_center(uv) - phase(time) / 2.0).abs() - 0.05)
                        .map(|seen| seen * (1.0 - phase(time)))
                },
            ),
            other(
                "shrinking",
                "[a shrinking ring|a ring that closes in on the center|a collapsing ring]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(abs(d - 0.5 * (1.0 - fract(time))), 0.05);",
                |uv, time| below((from_center(uv) + phase(time) / 2.0 - 0.5).abs() - 0.05),
            ),
            other(
                "disc",
                "[a growing circle|a circle that grows from nothing every second|an inflating disc]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(d, 0.5 * fract(time));",
                |uv, time| below(from_center(uv) - phase(time) / 2.0),
            ),
        ],
    ),
    figure(
        "bouncing-ball",
        &[
            usual(
                "[a bouncing ball|a ball that bounces up and down|a jumping ball|a ball bouncing on the floor]",
                "let p = uv - vec2<f32>(0.5, 0.8 - 0.5 * abs(sin(time * 2.0)));\nlet inside = step(length(p), 0.1);",
                |[x, y], time| disc(x - 0.5, y - 0.8 + (time * 2.0).sin().abs() / 2.0, 0.1),
            ),
            other(
                "off-the-walls",
                "[a ball bouncing off all four walls|a ball that bounces around the screen|a ball bouncing like a dvd logo]",
                "let bounce = abs(fract(time * vec2<f32>(0.3, 0.2)) * 2.0 - 1.0);\nlet p = uv - 0.1 - 0.8 * bounce;\nlet inside = step(length(p), 0.1);",
                |[x, y], time| {
                    disc(
                        x - 0.1 - 0.8 * to_and_fro(time * 0.3),
                        y - 0.1 - 0.8 * to_and_fro(time * 0.2),
                        0.1,
                    )
                },
            ),
        ],
    ),
    figure(
        "clock-hand",
        &[
            usual(
                "[a second hand of a clock|a clock hand going round once a minute|a ticking second hand without the ticking|a hand that turns once in 60 seconds]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = time * 0.10471976;\nlet direction = vec2<f32>(sin(angle), -cos(angle));\n\
             let along = clamp(dot(p, direction), 0.0, 0.4);\nlet d = distance(p, direction * along);\nlet inside = step(d, 0.01);",
                |uv, time| hand(centered(uv), time / 60.0 * TAU),
            ),
            other(
                "fast",
                "[a spinning clock hand|a rotating clock hand|a needle turning around the center]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = time;\nlet direction = vec2<f32>(sin(angle), -cos(angle));\n\
             let along = clamp(dot(p, direction), 0.0, 0.4);\nlet d = distance(p, direction * along);\nlet inside = step(d, 0.01);",
                |uv, time| hand(centered(uv), time),
            ),
            other(
                "swinging",
                "[a swinging needle|a gauge needle going back and forth|a metronome hand]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = sin(time);\nlet direction = vec2<f32>(sin(angle), -cos(angle));\n\
             let along = clamp(dot(p, direction), 0.0, 0.4);\nlet d = distance(p, direction * along);\nlet inside = step(d, 0.01);",
                |uv, time| hand(centered(uv), time.sin()),
            ),
        ],
    ),
    figure(
        "countdown",
        &[
            usual(
                "[a countdown pie|a countdown disc that is wiped away clockwise|a pie timer running out|a shrinking pie timer]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet turn = fract(atan2(p.x, -p.y) / 6.2831853);\n\
             let inside = step(fract(time * 0.2), turn) * step(length(p), 0.4);",
                |uv, time| {
                    all(&[
                        disc(uv[0] - 0.5, uv[1] - 0.5, 0.4),
                        part(bearing(uv) + 0.25).and_then(|turn| below(phase(time / 5.0) - turn)),
                    ])
                },
            ),
            other(
                "filling",
                "[a pie that fills up clockwise|a circular progress indicator|a filling pie chart]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet turn = fract(atan2(p.x, -p.y) / 6.2831853);\n\
             let inside = step(turn, fract(time * 0.2)) * step(length(p), 0.4);",
                |uv, time| {
                    all(&[
                        disc(uv[0] - 0.5, uv[1] - 0.5, 0.4),
                        part(bearing(uv) + 0.25).and_then(|turn| below(turn - phase(time / 5.0))),
                    ])
                },
            ),
            other(
                "ring",
                "[a progress ring|a ring that fills up clockwise|a circular loading ring]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet turn = fract(atan2(p.x, -p.y) / 6.2831853);\n\
             let inside = step(turn, fract(time * 0.2)) * step(abs(length(p) - 0.3), 0.05);",
                |uv, time| {
                    all(&[
                        below((from_center(uv) - 0.3).abs() - 0.05),
                        part(bearing(uv) + 0.25).and_then(|turn| below(turn - phase(time / 5.0))),
                    ])
                },
            ),
        ],
    ),
    hashed(
        "twinkling-stars",
        &[usual(
            "[twinkling stars|stars that twinkle|a twinkling night sky|blinking stars]",
            "let r = random(floor(uv * 40.0));\nlet inside = step(0.95, r) * (0.5 + 0.5 * sin(time * 3.0 + r * 100.0));",
            |[x, y], time| {
                let r = random(whole(x * 40.0)?, whole(y * 40.0)?);
                Some(if r < 0.95 {
                    0.0
                } else {
                    half((time * 3.0 + r * 100.0).sin())
                })
            },
        )],
    ),
    hashed(
        "snowfall",
        &[
            usual(
                "[falling snow|snowfall|snowflakes falling down|a snowy scene with falling flakes]",
                "let column = floor(uv.x * 20.0);\nlet y = uv.y * 20.0 - time * (1.0 + random(vec2<f32>(column, 0.0)));\n\
             let q = vec2<f32>(fract(uv.x * 20.0), fract(y)) - vec2<f32>(0.5, 0.5);\n\
             let inside = step(length(q), 0.2) * step(0.5, random(vec2<f32>(column, floor(y) + 1000.0)));",
                |uv, time| falling(uv, time, (20.0, 20.0), 1.0, |x, y| x.hypot(y) - 0.2),
            ),
            other(
                "rain",
                "[rain|falling rain|raindrops falling|a rain shower]",
                "let column = floor(uv.x * 40.0);\nlet y = uv.y * 5.0 - time * 4.0 * (1.0 + random(vec2<f32>(column, 0.0)));\n\
             let q = abs(vec2<f32>(fract(uv.x * 40.0), fract(y)) - vec2<f32>(0.5, 0.5));\n\
             let inside = step(max(q.x, q.y), 0.2) * step(0.5, random(vec2<f32>(column, floor(y) + 1000.0)));",
                |uv, time| {
                    falling(uv, time, (40.0, 5.0), 4.0, |x, y| {
                        x.abs().max(y.abs()) - 0.2
                    })
                },
            ),
        ],
    ),
    figure(
        "equalizer",
        &[usual(
            "[equalizer bars|an audio equalizer|dancing equalizer bars|a music visualizer with bars|bars that go up and down like an equalizer]",
            "let column = floor(uv.x * 12.0);\nlet height = 0.5 + 0.4 * sin(time * 3.0 + column * 2.0);\n\
         let inside = step(1.0 - uv.y, height) * step(fract(uv.x * 12.0), 0.8);",
            |[x, y], time| {
                let column = whole(x * 12.0)?;
                let height = 0.5 + 0.4 * (time * 3.0 + column * 2.0).sin();
                all(&[below(1.0 - y - height), below(x * 12.0 - column - 0.8)])
            },
        )],
    ),
    figure(
        "loading-dots",
        &[
            usual(
                "[three loading dots, one lit at a time|loading dots that light up one after another|a dot that jumps between three places every second]",
                "let index = floor(time) % 3.0;\nlet d = distance(uv, vec2<f32>(0.25 + 0.25 * index, 0.5));\nlet inside = step(d, 0.06);",
                |[x, y], time| disc(x - 0.25 - time.floor().rem_euclid(3.0) / 4.0, y - 0.5, 0.06),
            ),
            other(
                "wave",
                "[four bobbing loading dots|loading dots moving like a wave|four dots that hop one after another]",
                "let column = floor(uv.x * 4.0);\nlet y = 0.5 + 0.1 * sin(time * 4.0 - column);\n\
             let d = distance(uv, vec2<f32>(column * 0.25 + 0.125, y));\nlet inside = step(d, 0.06);",
                |[x, y], time| {
                    let column = whole(x * 4.0)?;
                    disc(
                        x - (column + 0.5) / 4.0,
                        y - 0.5 - (time * 4.0 - column).sin() / 10.0,
                        0.06,
                    )
                },
            ),
        ],
    ),
    figure(
        "pendulum",
        &[usual(
            "[a pendulum|a swinging pendulum|a ball swinging on a string|a pendulum that swings]",
            "let angle = 0.8 * sin(time * 2.0);\nlet direction = vec2<f32>(sin(angle), cos(angle));\nlet p = uv - vec2<f32>(0.5, 0.1);\n\
         let along = clamp(dot(p, direction), 0.0, 0.6);\nlet d = min(distance(p, direction * along) - 0.01, distance(p, direction * 0.6) - 0.08);\n\
         let inside = step(d, 0.0);",
            |[x, y], time| {
                let (sin, cos) = (0.8 * (time * 2.0).sin()).sin_cos();
                let (x, y) = (x - 0.5, y - 0.1);
                let (along, across) = (x * sin + y * cos, x * cos - y * sin);
                let beyond = (along - along.clamp(0.0, 0.6)).abs();
                below((across.hypot(beyond) - 0.01).min(across.hypot(along - 0.6) - 0.08))
            },
        )],
    ),
    figure(
        "moving-sine-wave",
        &[
            usual(
                "[a moving sine wave|a sine wave running to the right|a traveling wave line|an oscilloscope sine wave]",
                "let y = 0.5 + 0.2 * sin(uv.x * 12.0 - time * 2.0);\nlet inside = step(abs(uv.y - y), 0.02);",
                |[x, y], time| below((y - 0.5 - (x * 12.0 - time * 2.0).sin() / 5.0).abs() - 0.02),
            ),
            other(
                "standing",
                "[a standing wave|a vibrating string|a string that swings up and down]",
                "let y = 0.5 + 0.2 * sin(uv.x * 12.566371) * cos(time * 2.0);\nlet inside = step(abs(uv.y - y), 0.02);",
                |[x, y], time| {
                    below((y - 0.5 - (x * 2.0 * TAU).sin() * (time * 2.0).cos() / 5.0).abs() - 0.02)
                },
            ),
        ],
    ),
    figure(
        "blinking-cursor",
        &[usual(
            "[a blinking text cursor|a blinking cursor|a blinking caret|a text caret that blinks]",
            "let caret = step(abs(uv.x - 0.5), 0.02) * step(abs(uv.y - 0.5), 0.15);\nlet inside = caret * step(fract(time), 0.5);",
            |[x, y], time| {
                all(&[
                    Some(f64::from(u8::from(phase(time) <= 0.5))),
                    below((x - 0.5).abs() - 0.02),
                    below((y - 0.5).abs() - 0.15),
                ])
            },
        )],
    ),
    figure(
        "spotlight",
        &[usual(
            "[a moving spotlight|a spotlight wandering in a figure eight|a soft searchlight|a wandering soft light]",
            "let p = uv - 0.5 - 0.25 * vec2<f32>(cos(time), sin(time * 2.0));\nlet inside = 1.0 - smoothstep(0.0, 0.3, length(p));",
            |[x, y], time| {
                let d = (x - 0.5 - time.cos() / 4.0).hypot(y - 0.5 - (time * 2.0).sin() / 4.0);
                let s = (d / 0.3).min(1.0);
                Some(1.0 - s * s * (3.0 - 2.0 * s))
            },
        )],
    ),
    figure(
        "orbiting-dots",
        &[
            usual(
                "[three orbiting dots|three dots circling the center|three balls going around the middle]",
                satellites_code!("2.0943951"),
                |uv, time| satellites(uv, time, 3),
            ),
            other(
                "two",
                "[two orbiting dots|two dots circling each other|two balls going around the center]",
                satellites_code!("3.1415927"),
                |uv, time| satellites(uv, time, 2),
            ),
            other(
                "six",
                "[six orbiting dots|six dots circling the center|a ring of six rotating dots]",
                satellites_code!("1.0471976"),
                |uv, time| satellites(uv, time, 6),
            ),
        ],
    ),
    figure(
        "metaballs",
        &[usual(
            "[metaballs|two metaballs|merging blobs|two blobs that merge and part|a lava lamp with two blobs]",
            "let a = uv - vec2<f32>(0.5 + 0.25 * sin(time), 0.5);\nlet b = uv - vec2<f32>(0.5, 0.5 + 0.25 * cos(time));\n\
         let field = 0.02 / dot(a, a) + 0.02 / dot(b, b);\nlet inside = step(1.0, field);",
            |[x, y], time| {
                let a = (x - 0.5 - time.sin() / 4.0).powi(2) + (y - 0.5).powi(2);
                let b = (x - 0.5).powi(2) + (y - 0.5 - time.cos() / 4.0).powi(2);
                // Beyond a few units the field is far from its edge at 1.
                below((1.0 - 0.02 * (a + b) / (a * b)).clamp(-1.0, 1.0))
            },
        )],
    ),
    figure(
        "aurora",
        &[usual(
            "[an aurora|northern lights|a waving curtain of light|an aurora borealis]",
            "let d = abs(uv.y - 0.4 - 0.1 * sin(uv.x * 6.0 + time) - 0.05 * sin(uv.x * 15.0 - time));\nlet inside = exp(d * -8.0);",
            |[x, y], time| {
                let middle = 0.4 + (x * 6.0 + time).sin() / 10.0 + (x * 15.0 - time).sin() / 20.0;
                Some((-8.0 * (y - middle).abs()).exp())
            },
        )],
    ),
    figure(
        "sunrise",
        &[
            usual(
                "[a rising sun|a sunrise|a sun coming up from below|a disc rising from the bottom edge]",
                "let p = uv - vec2<f32>(0.5, 1.2 - fract(time * 0.1));\nlet inside = step(length(p), 0.2);",
                |[x, y], time| disc(x - 0.5, y - 1.2 + phase(time / 10.0), 0.2),
            ),
            other(
                "sunset",
                "[a setting sun|a sunset|a sun going down|a disc sinking below the bottom edge]",
                "let p = uv - vec2<f32>(0.5, 0.2 + fract(time * 0.1));\nlet inside = step(length(p), 0.2);",
                |[x, y], time| disc(x - 0.5, y - 0.2 - phase(time / 10.0), 0.2),
            ),
        ],
    ),
];
