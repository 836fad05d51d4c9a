//! Things that move, and weather.

use std::f64::consts::TAU;

use super::super::layers::{below, whole};
use super::super::noise_table::random;
use super::{Animation, disc, figure, half, hashed, other, phase, usual};

/// Goes from 1 to 0 and back in a time of 1.
fn to_and_fro(time: f64) -> f64 {
    let phase = phase(time);
    if phase < 0.5 {
        1.0 - 2.0 * phase
    } else {
        2.0 * phase - 1.0
    }
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

pub(super) const ANIMATIONS: &[Animation] = &[
    figure(
        "bouncing-ball",
        &[
            usual(
                "[a bouncing ball|a ball that bounces up and down|a jumping ball|a ball bouncing on the floor|a ball hopping up and down|a rubber ball bouncing|a ball that keeps bouncing|a hopping ball|a bouncing rubber ball|a ball that jumps up and down|a ball jumping on the ground|a ball hopping in place|a bouncy ball|a ball that jumps and lands again and again|a ball dribbled on the ground|a ball that goes boing on the floor]",
                "let p = uv - vec2<f32>(0.5, 0.8 - 0.5 * abs(sin(time * 2.0)));\nlet inside = step(length(p), 0.1);",
                |[x, y], time| disc(x - 0.5, y - 0.8 + (time * 2.0).sin().abs() / 2.0, 0.1),
            ),
            other(
                "off-the-walls",
                "[a ball bouncing off all four walls|a ball that bounces around the screen|a ball bouncing like a dvd logo|a ball that rebounds from the screen edges|a dvd screensaver ball|a ball ricocheting off the edges|a ball bouncing off the screen borders|a pong-like ball bouncing everywhere|a dvd logo ball|a ball that flies around and bounces at the edges|a ball which bounces off all the borders|a ball bouncing in the box of the screen|a screensaver ball that bounces|a ball that changes direction at every edge of the screen|a ball reflected by all four borders|a ball trapped in the screen and bouncing at its edges]",
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
    hashed(
        "twinkling-stars",
        &[usual(
            "[twinkling stars|stars that twinkle|a twinkling night sky|blinking stars|shimmering stars|sparkling stars|flickering stars|a sky of twinkling stars|glimmering stars|stars that go brighter and darker|a sky full of twinkling stars|stars blinking in the night|little stars that sparkle|little stars that get bright and dim|stars going on and off softly]",
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
                "[falling snow|snowfall|snowflakes falling down|a snowy scene with falling flakes|snow|a snowstorm|falling snowflakes|a winter snowfall|drifting snowflakes|snow that falls|snow falling from the top|snow flakes coming down|flakes falling in winter|snow coming down|flakes of snow sinking slowly]",
                "let column = floor(uv.x * 20.0);\nlet y = uv.y * 20.0 - time * (1.0 + random(vec2<f32>(column, 0.0)));\n\
             let q = vec2<f32>(fract(uv.x * 20.0), fract(y)) - vec2<f32>(0.5, 0.5);\n\
             let inside = step(length(q), 0.2) * step(0.5, random(vec2<f32>(column, floor(y) + 1000.0)));",
                |uv, time| falling(uv, time, (20.0, 20.0), 1.0, |x, y| x.hypot(y) - 0.2),
            ),
            other(
                "rain",
                "[rain|rain|rain|a rain effect|a rain animation|animated rain|rain falling down|it is raining|falling rain|raindrops falling|a rain shower|rainfall|a downpour|falling raindrops|rainy weather|rain drops coming down|rain that falls|rain from top to bottom|heavy rain|rain lines falling down|rain pouring down|raindrops running down the screen]",
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
        "pendulum",
        &[usual(
            "[a pendulum|a swinging pendulum|a ball swinging on a string|a pendulum that swings|a ball on a string swinging|a pendulum clock weight swinging|a weight swinging on a rod|a swinging bob|a bob on a string|a pendulum that goes left and right|a pendulum of a clock, swinging|a weight on a string that swings|a wrecking ball on a rope that swings|a bob on a string that goes left and right|a grandfather clock pendulum]",
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
                "[a moving sine wave|a sine wave running to the right|a traveling wave line|an oscilloscope sine wave|a traveling sine wave|a sine curve moving right|an animated sine wave|a scrolling sine line|a running sine wave|a sine line that moves|a sine curve that runs over the screen|a wave line in motion|a sine line moving with the time|a sine curve that wanders to the right|a sine wave scrolling rightward|a wave line that flows to the right]",
                "let y = 0.5 + 0.2 * sin(uv.x * 12.0 - time * 2.0);\nlet inside = step(abs(uv.y - y), 0.02);",
                |[x, y], time| below((y - 0.5 - (x * 12.0 - time * 2.0).sin() / 5.0).abs() - 0.02),
            ),
            other(
                "standing",
                "[a standing wave|a vibrating string|a string that swings up and down|an oscillating string|a plucked string|a guitar string vibrating|a standing sine wave|a wave that oscillates in place|a string that vibrates|a wave that does not travel|a swinging string|a standing wave like on a guitar string]",
                "let y = 0.5 + 0.2 * sin(uv.x * 12.566371) * cos(time * 2.0);\nlet inside = step(abs(uv.y - y), 0.02);",
                |[x, y], time| {
                    below((y - 0.5 - (x * 2.0 * TAU).sin() * (time * 2.0).cos() / 5.0).abs() - 0.02)
                },
            ),
        ],
    ),
    figure(
        "spotlight",
        &[usual(
            "[a moving spotlight|a spotlight wandering in a figure eight|a soft searchlight|a wandering soft light|a roaming spotlight|a spotlight on a figure-eight path|a stage light wandering around|a soft spot of light on the move|a searchlight wandering around|a spot of light that wanders around|a searchlight that moves around|a soft light moving over the stage|a light spot going in a figure eight]",
            "let p = uv - 0.5 - 0.25 * vec2<f32>(cos(time), sin(time * 2.0));\nlet inside = 1.0 - smoothstep(0.0, 0.3, length(p));",
            |[x, y], time| {
                let d = (x - 0.5 - time.cos() / 4.0).hypot(y - 0.5 - (time * 2.0).sin() / 4.0);
                let s = (d / 0.3).min(1.0);
                Some(1.0 - s * s * (3.0 - 2.0 * s))
            },
        )],
    ),
    figure(
        "metaballs",
        &[usual(
            "[metaballs|a pair of metaballs|merging blobs|a pair of blobs that merge and part|a lava lamp with two blobs|a two-blob lava lamp|fusing blobs|gooey blobs|liquid blobs that merge|a couple of metaballs|a pair of blobs that melt together|blobs that merge and separate|a pair of moving metaballs]",
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
            "[an aurora|northern lights|a waving curtain of light|an aurora borealis|polar lights|a glowing curtain of northern lights|a northern lights ribbon|a polar light band|an undulating band of light|an aurora in the sky|moving polar lights|waving northern lights]",
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
                "[a rising sun|a sunrise|a sun coming up from below|a disc rising from the bottom edge|a sun rising from the bottom|a sun climbing up|a dawn with a rising sun|a sun ascending from below|a morning sun coming up|a sun that comes up|a sun going up from the bottom|a sun that rises|a sun that comes up in the morning|a sun appearing from the lower edge]",
                "let p = uv - vec2<f32>(0.5, 1.2 - fract(time * 0.1));\nlet inside = step(length(p), 0.2);",
                |[x, y], time| disc(x - 0.5, y - 1.2 + phase(time / 10.0), 0.2),
            ),
            other(
                "sunset",
                "[a setting sun|a sunset|a sun going down|a disc sinking below the bottom edge|a sun sinking below the bottom|a sun descending|a dusk with a setting sun|an evening sun going down|a sun dropping out of sight|a sun that goes down|a sun sinking down|a sun that sets|a sun that goes down in the evening|a sun disappearing at the lower edge]",
                "let p = uv - vec2<f32>(0.5, 0.2 + fract(time * 0.1));\nlet inside = step(length(p), 0.2);",
                |[x, y], time| disc(x - 0.5, y - 0.2 - phase(time / 10.0), 0.2),
            ),
        ],
    ),
];
