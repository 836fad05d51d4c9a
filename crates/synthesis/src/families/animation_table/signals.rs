//! Signs of a machine at work.

use std::f64::consts::TAU;

use super::super::layers::{below, centered, part, whole};
use super::{Animation, all, bearing, disc, figure, from_center, other, phase, usual};

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
    figure(
        "progress-bar",
        &[
            usual(
                "[a progress bar|a loading bar|a bar that fills up from left to right|a loading bar that fills up|a horizontal progress bar|a bar growing from left to right|a download bar|a progress indicator bar|an install progress bar|a bar that loads|a bar that gets longer from left to right|a loading progress line|a progress bar that fills from the left|a bar showing the progress, left to right|a bar filling from the left|a loading bar that runs to the right]",
                "let inside = step(uv.x, fract(time * 0.2)) * step(abs(uv.y - 0.5), 0.05);",
                |[x, y], time| all(&[below(x - phase(time / 5.0)), below((y - 0.5).abs() - 0.05)]),
            ),
            other(
                "vertical",
                "[a vertical progress bar|a thermometer bar rising|a bar that fills up from the bottom|a bar growing from the bottom up|a rising thermometer bar|an upright loading bar|a vertical loading bar|a bar growing upward|a bar that gets taller from the bottom|a progress bar that goes up|a standing progress bar|a loading column that rises]",
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
                "[a loading spinner|a spinner|a spinning loading ring|a ring with a rotating tail|a busy indicator|a spinning throbber|a loading ring|a rotating loader|a circular loading spinner|a ring spinner with a fading tail|a loading circle|a wait spinner|a circle that shows that it is loading|a rotating loading circle|a loader that spins|a loading circle that turns|a waiting spinner|a please wait ring with a tail]",
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
                "[a spinner of eight dots|a ring of dots lighting up one after another|a dotted loading spinner|an eight-dot spinner|a loader of eight dots in a circle|a circle of eight dots that light up in turn|a spinner made of dots|a dot spinner|a loading circle of eight dots|a ring of eight loading dots around the center|a wait circle of eight dots|an eight-dot loading circle]",
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
                "[a radar sweep|a radar screen|a rotating radar beam|a radar display|a radar scope|a sonar sweep|a round radar display with a turning beam|a radar|a sweeping radar line with a fading trail|a radar like on a ship|a turning radar beam with a tail|a radar that scans around|an air traffic radar|a radar beam that goes round with a trail|a ship radar]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet sweep = fract((atan2(p.y, p.x) - time) / 6.2831853);\n\
             let inside = sweep * step(length(p), 0.4);",
                |uv, time| all(&[below(from_center(uv) - 0.4), part(bearing(uv) - time / TAU)]),
            ),
            other(
                "beam",
                "[a lighthouse beam|a rotating beam of light|a beam turning around the center|a beacon beam|a revolving light beam|a lighthouse|a rotating searchlight beam|a beam going round|a beam like a lighthouse|a light that goes round like a lighthouse|a turning light cone|a rotating light beam from the center|a lighthouse light going round|a ray of light that turns around the center]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = atan2(p.y, p.x) - time;\nlet inside = step(0.95, cos(angle));",
                |uv, time| below(0.95 - (bearing(uv) * TAU - time).cos()),
            ),
        ],
    ),
    figure(
        "growing-ring",
        &[
            usual(
                "[a growing ring|a ring that grows from the center every second|an expanding ring|a shock wave ring|a ring expanding from the center|a ring getting larger every second|a shockwave|a pulse ring|a sonar ping ring|a ring that gets bigger and starts again|a ring which expands every second|a ring wave from the middle|a ring that runs outward again and again|a ring that starts small and gets big every second]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(abs(d - 0.5 * fract(time)), 0.05);",
                |uv, time| below((from_center(uv) - phase(time) / 2.0).abs() - 0.05),
            ),
            other(
                "fading",
                "[a growing ring that fades out|a ring that grows and fades away|an expanding ring that vanishes|a fading shock wave ring|a ring that expands and disappears|a ring dissolving as it grows|an expanding ring losing its brightness|a fading sonar ping|a ring that gets bigger and vanishes|a ring that expands and fades|a sonar ring that fades away|a ping ring growing and fading]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = (1.0 - fract(time)) * step(abs(d - 0.5 * fract(time)), 0.05);",
                |uv, time| {
                    below((from_center(uv) - phase(time) / 2.0).abs() - 0.05)
                        .map(|seen| seen * (1.0 - phase(time)))
                },
            ),
            other(
                "shrinking",
                "[a shrinking ring|a ring that closes in on the center|a collapsing ring|a ring contracting to the center|a ring that gets smaller every second|an imploding ring|a ring shrinking toward the center|a contracting ring|a ring that gets smaller and starts again|a ring that runs inward|a ring which closes again and again|a ring that contracts every second|a ring that runs inward to the center|a ring which becomes smaller and smaller every second]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(abs(d - 0.5 * (1.0 - fract(time))), 0.05);",
                |uv, time| below((from_center(uv) + phase(time) / 2.0 - 0.5).abs() - 0.05),
            ),
            other(
                "disc",
                "[a growing circle|a circle that grows from nothing every second|an inflating disc|a disc growing every second|a circle expanding from the center|an expanding disc|a filled circle that keeps growing|an inflating circle|a circle that gets bigger and starts again|a disc that grows from the center, each second anew|a circle that expands every second|a circle growing out of the middle again and again]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(d, 0.5 * fract(time));",
                |uv, time| below(from_center(uv) - phase(time) / 2.0),
            ),
        ],
    ),
    figure(
        "clock-hand",
        &[
            usual(
                "[a second hand of a clock|a clock hand going round once a minute|a smoothly moving second hand|a hand that turns once in 60 seconds|a clock's second hand|a sweeping second hand|a hand making one turn per minute|a 60 second clock hand|a sweep second hand|a clock hand for the seconds|a hand that needs a minute for a turn|a smooth second hand]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = time * 0.10471976;\nlet direction = vec2<f32>(sin(angle), -cos(angle));\n\
             let along = clamp(dot(p, direction), 0.0, 0.4);\nlet d = distance(p, direction * along);\nlet inside = step(d, 0.01);",
                |uv, time| hand(centered(uv), time / 60.0 * TAU),
            ),
            other(
                "fast",
                "[a spinning clock hand|a rotating clock hand|a needle turning around the center|a revolving needle|a rotating needle|a fast clock hand|a hand spinning around the center|a spinning needle|a hand that spins like a fast clock|a fast turning needle|a clock hand that turns with the time|a needle that spins around]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet angle = time;\nlet direction = vec2<f32>(sin(angle), -cos(angle));\n\
             let along = clamp(dot(p, direction), 0.0, 0.4);\nlet d = distance(p, direction * along);\nlet inside = step(d, 0.01);",
                |uv, time| hand(centered(uv), time),
            ),
            other(
                "swinging",
                "[a swinging needle|a gauge needle going back and forth|a metronome hand|a metronome|a needle swinging left and right|an oscillating gauge needle|a meter needle that swings|a needle moving to and fro|a needle that goes left and right|a pointer swinging back and forth|a metronome that swings|a gauge hand swinging to and fro]",
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
                "[a countdown pie|a countdown disc that is wiped away clockwise|a pie timer running out|a shrinking pie timer|a pie countdown|a disc that disappears clockwise|a five second pie countdown|a round countdown timer|a disc emptying clockwise|a pie that runs out|a pie that gets less and less clockwise|a cooldown pie|a timer disc that disappears clockwise]",
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
                "[a pie that fills up clockwise|a circular progress indicator|a filling pie chart|a disc that fills clockwise|a pie progress indicator|a pie chart growing from 0 to 100%|a round progress disc|a pie growing clockwise|a pie that gets full clockwise|a round progress pie|a circle that fills like a clock|a disc that fills up like a clock hand goes]",
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
                "[a progress ring|a ring that fills up clockwise|a circular loading ring|a ring drawn clockwise|a circular progress ring|a radial progress ring|a ring that closes clockwise|a ring-shaped progress bar|a ring that gets closed clockwise|a round loading bar|a progress circle (a ring)|a ring which fills clockwise]",
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
    figure(
        "loading-dots",
        &[
            usual(
                "[a set of three loading dots, one lit at a time|loading dots that light up one after another|a dot that jumps between three places every second|a dot stepping through three positions|a typing indicator with one of three dots lit|a three-dot loader, one dot at a time|a single dot that hops left, middle, right each second|a cycle of three dots, one shown per second]",
                "let index = floor(time) % 3.0;\nlet d = distance(uv, vec2<f32>(0.25 + 0.25 * index, 0.5));\nlet inside = step(d, 0.06);",
                |[x, y], time| disc(x - 0.25 - time.floor().rem_euclid(3.0) / 4.0, y - 0.5, 0.06),
            ),
            other(
                "wave",
                "[a row of four bobbing loading dots|loading dots moving like a wave|a row of four dots that hop one after another|a wave of four bouncing dots|a four-dot loader moving like a wave|a row of four dots bouncing in a wave|a set of four dots bobbing in turn|a four-dot wave loader]",
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
        "blinking-cursor",
        &[usual(
            "[a blinking text cursor|a blinking cursor|a blinking caret|a text caret that blinks|a text cursor that blinks|a flashing caret|a terminal cursor blinking|an insertion point that blinks|a flashing text cursor|a cursor that blinks|a text editor cursor blinking|a blinking insertion bar|a console cursor that goes on and off|a cursor that goes on and off like in a terminal|a typing cursor that blinks]",
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
        "scanline",
        &[
            usual(
                "[a line sweeping downward|a scanline moving down|a horizontal line that moves from top to bottom|a scan bar going down|a horizontal line moving down|a downward scan line|a photocopier bar moving down|a line falling from top to bottom|a top-to-bottom scan bar|a line that goes down the screen|a horizontal line going down again and again|a scanner line from the top to the bottom|a line moving down over the screen]",
                "let d = abs(uv.y - fract(time * 0.2));\nlet inside = step(d, 0.02);",
                |[_, y], time| below((y - phase(time / 5.0)).abs() - 0.02),
            ),
            other(
                "upward",
                "[a line sweeping upward|a scanline moving up|a horizontal line that moves from bottom to top|a horizontal line moving up|an upward scan line|a line rising from bottom to top|a bottom-to-top scan bar|a scan bar going up|a line that goes up the screen|a horizontal line going up again and again|a scanner line from the bottom to the top|a line moving up over the screen]",
                "let d = abs(1.0 - uv.y - fract(time * 0.2));\nlet inside = step(d, 0.02);",
                |[_, y], time| below((1.0 - y - phase(time / 5.0)).abs() - 0.02),
            ),
            other(
                "rightward",
                "[a vertical line sweeping to the right|a vertical line that moves from left to right|a vertical scan bar moving right|a vertical line moving right|a left-to-right scan bar|an upright line sweeping right|a vertical playhead moving right|an upright scan line going right|a vertical line going right again and again|an upright line that moves over the screen to the right|a playhead that runs to the right|a vertical line wandering from left to right]",
                "let d = abs(uv.x - fract(time * 0.2));\nlet inside = step(d, 0.02);",
                |[x, _], time| below((x - phase(time / 5.0)).abs() - 0.02),
            ),
            other(
                "leftward",
                "[a vertical line sweeping to the left|a vertical line that moves from right to left|a vertical line moving left|a right-to-left scan bar|an upright line sweeping left|a vertical scan bar moving left|an upright scan line going left|a vertical line going left again and again|an upright line that moves over the screen to the left|a vertical line wandering from right to left|an upright bar of light running left]",
                "let d = abs(1.0 - uv.x - fract(time * 0.2));\nlet inside = step(d, 0.02);",
                |[x, _], time| below((1.0 - x - phase(time / 5.0)).abs() - 0.02),
            ),
        ],
    ),
    figure(
        "scanner-light",
        &[usual(
            "[a scanner light going back and forth|a Knight Rider light|a soft light bar swinging left and right|a larson scanner|a KITT scanner|a Cylon eye|a Cylon scanner light|a light sweeping left and right|a glowing bar going left and right|a light that runs left and right like in Knight Rider|a KITT light|a soft bar of light going back and forth]",
            "let d = abs(uv.x - 0.5 - 0.4 * sin(time));\nlet inside = exp(d * -20.0);",
            |[x, _], time| Some(1.0 / (20.0 * (x - 0.5 - 0.4 * time.sin()).abs()).exp()),
        )],
    ),
    figure(
        "equalizer",
        &[usual(
            "[equalizer bars|an audio equalizer|dancing equalizer bars|a music visualizer with bars|bars that go up and down like an equalizer|a spectrum analyzer|a graphic equalizer|dancing music bars|a bar visualizer|bouncing audio bars|music bars that jump|bars moving up and down to music|sound bars|a music equalizer|jumping equalizer bars|jumping music bars like in a player|a stereo display with dancing bars|an eq with moving bars]",
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
        "orbiting-dots",
        &[
            usual(
                "[orbiting dots|a trio of dots circling the center|a group of three dots going around the middle|a group of three orbiting dots|a trio of orbiting balls|a set of three dots rotating around the center|a three-dot orbit|a trio of satellites|a trio of dots going round the center|a group of three dots in orbit|a set of three dots that circle around the middle|a trio of balls orbiting the center|a set of three dots that run around the center|a trio of dots that chase each other in a circle]",
                satellites_code!("2.0943951"),
                |uv, time| satellites(uv, time, 3),
            ),
            other(
                "two",
                "[a pair of orbiting dots|a pair of dots circling each other|a pair of balls going around the center|a duo of orbiting dots|a pair of dots rotating around the center|a two-dot orbit|a pair of satellites|a binary star|a pair of dots going round the center|a pair of dots in orbit, opposite each other|a pair of dots chasing each other around the middle|a pair of balls circling the center|a pair of dots chasing each other in a circle|a pair of dots opposite each other going round the center]",
                satellites_code!("3.1415927"),
                |uv, time| satellites(uv, time, 2),
            ),
            other(
                "six",
                "[a ring of six orbiting dots|a group of six dots circling the center|a ring of six rotating dots|a set of six orbiting dots|a six-dot orbit|a group of six satellites|a circle of six rotating dots|a carousel of six dots|a ring of six dots going round the center|a group of six dots in orbit|a set of six dots circling around the middle|a circle of six dots that turns]",
                satellites_code!("1.0471976"),
                |uv, time| satellites(uv, time, 6),
            ),
        ],
    ),
];
