//! Animations of the whole screen in two colors.

use std::f64::consts::TAU;

use super::super::layers::{below, part, whole};
use super::super::noise_table::random;
use super::{Animation, bearing, from_center, half, other, pair, phase, usual};

pub(super) const ANIMATIONS: &[Animation] = &[
    pair(
        "color-fade",
        ["black", "white"],
        &[usual(
            "[a slow blend over time|a full-screen fade|a screen that fades back and forth|a smooth color change over time|a color fade|a gentle fade back and forth|a full-screen crossfade|a screen that slowly changes color and back|a sine fade of the whole screen|a whole screen fading to another color and back|a color that slowly becomes another one and returns|a soft change of the screen color, there and back|a crossfade of two colors with sin(time)]",
            "let t = 0.5 + 0.5 * sin(time);",
            |_, time| Some(half(time.sin())),
        )],
    ),
    pair(
        "blinking-screen",
        ["black", "white"],
        &[
            usual(
                "[a blinking screen|a flashing screen|a screen that switches its color every second|a blinking full-screen light|a screen blinking once per second|a flashing full screen|an on-off screen, a second each|a blinking light|a screen alternating every second|a screen that blinks every second|a full screen on for a second and off for a second|a blink of the whole screen, once a second|a screen that goes on and off|a full-screen toggle every second|a screen that goes on and off every second|a full-screen blink]",
                "let t = floor(time) % 2.0;",
                |_, time| Some(time.floor().rem_euclid(2.0)),
            ),
            other(
                "strobe",
                "[a strobe light|a strobe|a fast flicker|strobe flashes|a stroboscope|a rapidly flashing screen|a fast blinking screen|disco strobe flashes|a strobe flash, eight switches per second|a disco strobe|a very fast blinking light|a stroboscope light|a screen strobing eight times a second]",
                "let t = floor(time * 8.0) % 2.0;",
                |_, time| Some((time * 8.0).floor().rem_euclid(2.0)),
            ),
        ],
    ),
    pair(
        "police-lights",
        ["red", "blue"],
        &[usual(
            "[police lights|alternating halves|left and right halves that swap colors every second|emergency lights|a police siren light|flashing police lights|emergency vehicle lights|two halves that swap every second|cop car lights|flashing emergency lights, left and right in turn|a left half and a right half that change colors every second|an ambulance light|a siren light with two halves|a police car light, left and right in turn|a patrol car flasher]",
            "let t = abs(step(0.5, uv.x) - floor(time) % 2.0);",
            |[x, _], time| {
                let odd = time.floor().rem_euclid(2.0);
                below(0.5 - x).map(|right| (right - odd).abs())
            },
        )],
    ),
    pair(
        "day-and-night",
        ["light blue", "dark blue"],
        &[usual(
            "[day and night|a day and night cycle|a sky that turns from day to night and back|a day-night cycle|a day/night cycle|a sky going from day to night|day turning into night and back|a sky that darkens and brightens again|nightfall and daybreak in a loop|a sky with day and night in turn|a change of day and night|a sky that gets dark and bright again|day to night and night to day]",
            "let t = 0.5 - 0.5 * cos(time * 0.5);",
            |_, time| Some((time / 4.0).sin().powi(2)),
        )],
    ),
    pair(
        "wipe",
        ["black", "white"],
        &[
            usual(
                "[a wipe from left to right|a looping wipe to the right|a wipe transition from left to right|a left-to-right wipe|a horizontal wipe to the right|a curtain pulled from left to right|a repeating wipe from the left edge|a wipe along x|a screen transition from left to right|a screen that is wiped from the left to the right|a wipe that goes right|a color pushed over the other from the left]",
                "let t = step(uv.x, fract(time * 0.5));",
                |[x, _], time| below(x - phase(time / 2.0)),
            ),
            other(
                "from-the-top",
                "[a wipe from top to bottom|a downward wipe|a wipe transition from the top|a top-to-bottom wipe|a vertical wipe downward|a repeating wipe from the top edge|a wipe along y|a blind pulled down|a screen transition from top to bottom|a screen wiped from the top down|a wipe that goes down|a color coming down over the other]",
                "let t = step(uv.y, fract(time * 0.5));",
                |[_, y], time| below(y - phase(time / 2.0)),
            ),
            other(
                "doors",
                "[an opening curtain|doors opening from the middle|a curtain that opens from the center|a split wipe from the center outward|a theater curtain opening|sliding doors that open|a barn door wipe|a wipe from the middle to both sides|curtains that open to both sides|a stage curtain that opens|a transition that opens from the middle to left and right|sliding elevator doors that open]",
                "let t = step(abs(uv.x - 0.5), 0.5 * fract(time * 0.5));",
                |[x, _], time| below((x - 0.5).max(0.5 - x) - phase(time / 2.0) / 2.0),
            ),
            other(
                "iris",
                "[an iris wipe|a circular wipe from the center|an opening iris|a circle wipe opening from the center|an iris opening|a round reveal from the center|a circular reveal|a growing circle transition|a circle that opens until it fills the screen|a circle transition that opens|a round hole that grows over the screen|an old cartoon circle transition, opening|a round hole that opens from the center|a circle reveal from the middle]",
                "let t = step(distance(uv, vec2<f32>(0.5, 0.5)), 0.75 * fract(time * 0.5));",
                |uv, time| below(from_center(uv) - 0.75 * phase(time / 2.0)),
            ),
            other(
                "clock",
                "[a clock wipe|a radial wipe like a clock hand|a clockwise wipe|a radial wipe|a clock hand transition|a clockwise radial transition|a clockwise sweep from twelve o'clock|a pie-shaped wipe|a transition like a clock hand|a wipe that goes round like a clock|a radar-like wipe around the center|a pie wipe going clockwise]",
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
                "[ripples|water ripples|ripples spreading from the center|circular ripples|waves from a stone in water|concentric water waves|rings running outward on water|pond ripples|circular waves moving outward|a drop's ripples in a pond|rings on the water after a drop|moving circular waves|rings like a stone thrown in water|water rings that move out from the middle|a rain drop's rings on water|rings of water running outward|waves from a drop that falls into water]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet t = 0.5 + 0.5 * sin(d * 60.0 - time * 4.0);",
                |uv, time| Some(half((from_center(uv) * 60.0 - time * 4.0).sin())),
            ),
            other(
                "fading-outward",
                "[ripples that fade outward|ripples dying out toward the edges|damped ripples from the center|ripples losing strength with distance|decaying ripples|ripples weaker toward the edges|exponentially damped ripples|fading water rings|water rings that get weaker further out|circular waves that die out with the distance|ripples that are strong in the middle and weak outside|damped water rings]",
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet t = (0.5 + 0.5 * sin(d * 60.0 - time * 4.0)) * exp(d * -4.0);",
                |uv, time| {
                    let d = from_center(uv);
                    Some(half((d * 60.0 - time * 4.0).sin()) / (4.0 * d).exp())
                },
            ),
            other(
                "interference",
                "[interfering ripples|ripples from two sources|an interference pattern of two waves|ripples from two points that interfere|a two-source interference pattern|two overlapping sets of ripples|a double wave interference|waves from two stones in water|waves of two stones that cross each other|interference of two wave sources|a sum of two sets of circular waves|a moving two-point interference]",
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
                "[plasma|a plasma effect|demoscene plasma|an old-school plasma|flowing plasma|a sine plasma|a retro plasma|a classic plasma|an animated plasma|a plasma of three sine waves|an 80s plasma|a psychedelic sine plasma in two colors|a plasma like in old demos|a plasma from three sines|amiga plasma|a demo plasma|a classic sine plasma effect]",
                "let waves = sin(uv.x * 10.0 + time) + sin(uv.y * 10.0 + time) + sin((uv.x + uv.y) * 10.0 + time);\n\
             let t = 0.5 + waves / 6.0;",
                |[x, y], time| {
                    let waves = [x, y, x + y].map(|place| (place * 10.0 + time).sin());
                    Some(half(waves.iter().sum::<f64>() / 3.0))
                },
            ),
            other(
                "round",
                "[round plasma|circular plasma|plasma with a round wave|plasma around the center|a plasma with a radial wave|a plasma with circular waves|a radial plasma|plasma with rings around the center|a plasma from two straight waves and a round one|plasma with circles in it|plasma with a circular third wave|a plasma around the middle|a plasma with rings in it]",
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
                "[a rotating gradient|a gradient that rotates|a linear gradient turning around|a spinning gradient|a linear gradient that rotates|a gradient whose direction turns|a revolving linear gradient|a gradient turning over time|a gradient with a rotating direction|a gradient that turns around|a linear gradient that keeps turning|a gradient going round|a gradient whose angle follows the time|a slowly turning linear gradient|a gradient whose angle turns with time|a linear gradient going round]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet t = saturate(0.5 + p.x * cos(time) + p.y * sin(time));",
                |uv, time| {
                    let (angle, distance) = (bearing(uv) * TAU, from_center(uv));
                    Some((0.5 + distance * (angle - time).cos()).clamp(0.0, 1.0))
                },
            ),
            other(
                "sweep",
                "[a rotating conic gradient|a spinning sweep gradient|a turning angular gradient|a spinning conic gradient|a revolving angular gradient|a conical sweep that turns|a sweep gradient rotating around the center|a turning conical gradient|a conic gradient that spins|a gradient around the center that turns like a radar|a sweep gradient that spins|an angular gradient going round]",
                "let p = uv - vec2<f32>(0.5, 0.5);\nlet t = fract((atan2(p.y, p.x) - time) / 6.2831853);",
                |uv, time| part(bearing(uv) - time / TAU),
            ),
        ],
    ),
    pair(
        "tunnel",
        ["black", "white"],
        &[usual(
            "[a tunnel|a flight through a checkered tunnel|a moving tunnel|an endless tunnel|a checkered tunnel|a tunnel flight|a fly-through of a tunnel|a demoscene tunnel|an infinite checkered tunnel|a tunnel we fly through|a checkered tube flight|a flight into a tunnel|a checkered tunnel coming toward you]",
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
            "[a disco floor|a disco dance floor|tiles that change their color at random|randomly flashing tiles|a lit dance floor|a grid of tiles that flicker at random|a Saturday night dance floor|randomly changing tiles, twice a second|a blinking dance floor|a club floor with flashing tiles|a dance floor of random tiles|squares that light up at random like a disco floor|a 70s disco floor]",
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
                "[sea waves|a water surface with waves|waves of the sea|a wavy water level|a wavy sea surface|ocean waves|a sea with moving waves|the surface of a lake|a waterline with waves|waves on a sea|a water line that waves|a moving sea|water with waves in the lower half|a wavy ocean surface|a sea that moves in waves|waves on the sea|a wavy sea that moves]",
                "let y = 0.5 + 0.05 * sin(uv.x * 12.0 + time * 2.0);\nlet t = step(y, uv.y);",
                |[x, y], time| below(0.5 + (x * 12.0 + time * 2.0).sin() / 20.0 - y),
            ),
            other(
                "rising",
                "[rising water|water filling the screen|a container filling up with liquid|a rising water level|a tank filling with water|a glass filling up|a flooding screen|water that rises from the bottom|water that gets higher and higher|a tank that fills up|a glass being filled|a flood that rises|water rising to the top again and again|]",
                "let y = 1.0 - fract(time * 0.2) + 0.02 * sin(uv.x * 20.0 + time * 2.0);\nlet t = step(y, uv.y);",
                |[x, y], time| {
                    below(1.0 - phase(time / 5.0) + (x * 20.0 + time * 2.0).sin() / 50.0 - y)
                },
            ),
        ],
    ),
];
