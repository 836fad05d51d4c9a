//! Sources that turn the image around its center: quarter turns, rotations, swirls.

use super::{CENTER, named, place};
use crate::code::float;
use crate::families::effect_tones::wish;
use crate::families::effects::Source;
use crate::sampler::Sampler;

pub(super) fn quarter_turn(sampler: &mut Sampler) -> Source {
    let clockwise = sampler.chance(0.5);
    let (modifier, way, code) = if clockwise {
        (
            "clockwise",
            "[clockwise|clockwise|to the right|in clockwise direction|cw|with the clock]",
            "vec2<f32>(uv.y, 1.0 - uv.x)",
        )
    } else {
        (
            "counterclockwise",
            "[counterclockwise|counter-clockwise|to the left|anticlockwise|ccw|against the clock]",
            "vec2<f32>(1.0 - uv.y, uv.x)",
        )
    };
    place(
        named(
            wish(
                &format!(
                    "[[rotate|turn] {{image}} [by 90 degrees|90 degrees|by a quarter turn|by a right angle] {way}|give {{image}} a quarter turn {way}|spin {{image}} 90° {way}|turn {{image}} on its side {way}|rotate {{image}} {way} by 90 degrees|rotate {{image}} by pi/2 {way}|do a quarter rotation of {{image}} {way}|tip {{image}} over by 90 degrees {way}|rotate {{image}} once by 90° {way}|\
             ¶{{image}} lies on its side, turn it by 90 degrees {way}|\
             ¶{{image}}, 90 degrees {way}|\
             ¶rot 90 {way}, source {{image}}|\
             ¶I took {{image}} with the phone held sideways. [turn|rotate] it a quarter {way}|\
             ¶a quarter turn for {{image}}, {way}|\
             ¶what does {{image}} look like when I turn it by a right angle {way}|¶90 degrees {way}, {{image}}|¶{{image}} rotated 90 {way}|¶quarter turn {way}, {{image}}|¶how do I rotate {{image}} by 90 degrees {way}|¶{{image}} lies on its side. turn it 90 degrees {way}]"
                ),
                &format!(
                    "[a 90 degree rotation {way}|a quarter turn {way}|a 90° turn {way}|a rotation by pi/2 {way}|a right angle turn {way}|a quarter rotation {way}|a turn by 90 degrees {way}]"
                ),
                &[],
            ),
            modifier,
        ),
        format!("let p = {code};"),
        // Where a pixel of the turned image comes from: the same turn backwards around the centre.
        Box::new(move |at| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            if clockwise {
                [0.5 + y, 0.5 - x]
            } else {
                [0.5 - y, 0.5 + x]
            }
        }),
    )
}

const ROTATION: &str = "let p = mat2x2<f32>(cos(turn), -sin(turn), sin(turn), cos(turn)) * (uv - vec2<f32>(0.5, 0.5)) + vec2<f32>(0.5, 0.5);";

fn turned(uv: [f64; 2], angle: f64) -> [f64; 2] {
    let [x, y] = uv.map(|part| part - 0.5);
    let (radius, direction) = (x.hypot(y), y.atan2(x));
    [
        0.5 + radius * (direction + angle).cos(),
        0.5 + radius * (direction + angle).sin(),
    ]
}

/// What is looked at a part of a turn against the clock seems to have turned with the clock; on the screen y points down.
pub(super) fn rotate(sampler: &mut Sampler) -> Source {
    let clockwise = sampler.chance(0.5);
    let way = if clockwise {
        "[clockwise|clockwise|clockwise|cw]"
    } else {
        "[counterclockwise|counter-clockwise|anticlockwise|ccw]"
    };
    let sign = if clockwise { "" } else { "-" };
    let factor = if clockwise { -1.0 } else { 1.0 };
    if sampler.chance(0.3) {
        let (speed, how) =
            *sampler.pick(&[(1.0, ""), (1.0, ""), (0.3, "slowly"), (3.0, "quickly")]);
        let quick = match how {
            "" => "",
            "slowly" => "slow",
            _ => "[fast|quick]",
        };
        let rate = if (speed - 1.0_f64).abs() < 0.01 {
            format!("{sign}time")
        } else {
            format!("{sign}time * {}", float(speed))
        };
        return place(
            named(
                wish(
                    &format!(
                        "[[rotate|spin|turn] {{image}} {how} {way} [over time|with time]|let {{image}} {how} [spin|rotate] {way} [over time|with time]|keep {{image}} {how} turning {way}|make {{image}} {how} spin {way} forever|animate {{image}} so that it {how} spins {way}|{how} turn {{image}} {way} by the time|revolve {{image}} {how} {way} over time|put {{image}} on a turntable that {how} turns {way}|\
             ¶{{image}} should spin {how} {way} and never stop|\
             ¶like a record on a turntable, {{image}} {how} turns {way} all the time|\
             ¶the angle grows with time, so {{image}} {how} turns {way}|\
             ¶I want to see {{image}} rotating {how} {way} around the middle, endlessly|\
             ¶rotation over time, source {{image}}, it turns {how} {way}|\
             ¶as time goes on {{image}} {how} rotates {way}]"
                    ),
                    &format!(
                        "[a {quick} {way} spin|a {quick} spin {way} over time|a {quick} {way} rotation over time|a {quick} endless turn {way}|a {quick} animated rotation {way}|a {quick} continuous {way} rotation|a {quick} turntable motion {way}]"
                    ),
                    &[],
                ),
                "over-time",
            ),
            format!("let turn = {rate};\n{ROTATION}"),
            Box::new(move |at| turned(at.uv, factor * speed * at.time)),
        );
    }
    let degrees = *sampler.pick(&[10, 15, 20, 30, 45, 60, 75, 120, 135, 150]);
    place(
        named(
            wish(
                &format!(
                    "[[rotate|turn] {{image}} [by|] {{a}} {way}|rotate {{image}} {way} by {{a}}|tilt {{image}} by {{a}} {way}|turn {{image}} {{a}} {way} around its center|spin {{image}} by {{a}} {way}|rotate {{image}} about its middle, {{a}} {way}|give {{image}} a {way} turn of {{a}}|apply a 2d rotation of {{a}} {way} to {{image}}|show {{image}} rotated {way} by {{a}}|rotate {{image}} {way}, angle {{a}}|\
             ¶{{image}} is crooked, turn it {{a}} {way}|\
             ¶rotation {{a}} {way}, source {{image}}|\
             ¶I have {{image}}. it should be turned {{a}} {way} around the center|\
             ¶rotate the uv so that {{image}} appears turned by {{a}} {way}|\
             ¶what does {{image}} look like turned by {{a}} {way}|\
             ¶the whole of {{image}} goes {{a}} {way}, the center stays|¶rotate {{image}} {{a}} {way}|¶{{image}} rotated {way}, {{a}}|¶{{a}} {way}, around the center of {{image}}|¶how do I rotate {{image}} by {{a}} {way}|¶{way} turn of {{image}}, angle: {{a}}, pivot: the center]"
                ),
                &format!(
                    "[a rotation by {{a}} {way}|a {{a}} {way} rotation|a {way} turn of {{a}}|a turn by {{a}} {way}|a tilt of {{a}} {way}|a 2d rotation of {{a}} {way}|a rotation {way}, angle {{a}}]"
                ),
                &[vec![
                    format!("{degrees} degrees"),
                    format!("{degrees} degrees"),
                    format!("{degrees}°"),
                ]],
            ),
            if clockwise {
                "clockwise"
            } else {
                "counterclockwise"
            },
        ),
        format!(
            "let turn = radians({});\n{ROTATION}",
            float(-factor * f64::from(degrees))
        ),
        Box::new(move |at| turned(at.uv, factor * f64::from(degrees).to_radians())),
    )
}

pub(super) fn swirl(sampler: &mut Sampler) -> Source {
    let (strength, degree) = *sampler.pick(&[
        (4.0, ""),
        (4.0, ""),
        (2.0, "[slight|gentle|weak]"),
        (8.0, "[strong|heavy|extreme]"),
    ]);
    let moving = sampler.chance(0.3);
    let (time, over) = if moving {
        (
            " * sin(time)",
            "[back and forth over time|that winds and unwinds with time|swinging with time]",
        )
    } else {
        ("", "")
    };
    let mut wish = wish(
        &format!(
            "[distort {{image}} with a {degree} [swirl|vortex|twirl] {over}|put a {degree} [swirl|vortex|whirl] in the middle of {{image}} {over}|give {{image}} a {degree} [twirl|swirl] {over}|apply a {degree} [twirl|swirl|twist] to {{image}} {over}|twist {{image}} into a {degree} spiral {over}|turn the middle of {{image}} into a {degree} vortex {over}|stir {{image}} with a {degree} whirl {over}|pull {{image}} into a {degree} whirlpool {over}|wind {{image}} up in a {degree} [spiral|whirlpool] {over}|warp {{image}} around its center with a {degree} twist {over}|\
             ¶{{image}} should be twisted around the middle like in a {degree} whirlpool {over}|\
             ¶turn the middle of {{image}} more than the outside, a {degree} swirl {over}|\
             ¶stir {{image}} like coffee, a {degree} swirl {over}|\
             ¶a {degree} twirl {over}, source {{image}}|\
             ¶I want {{image}} to go down the drain with a {degree} vortex in the center {over}|\
             ¶the closer to the center, the more {{image}} is turned, a {degree} swirl {over}]"
        ),
        &format!(
            "a {degree} [swirl|swirl|twirl|twirl|vortex|vortex|whirlpool|twist|whirl|spiral warp|twisting effect] {over}"
        ),
        &[],
    );
    wish.modifiers.extend(moving.then_some("over-time"));
    place(
        wish,
        format!(
            "let turn = {} * max(0.5 - distance(uv, {CENTER}), 0.0){time};\n{ROTATION}",
            float(strength)
        ),
        Box::new(move |at| {
            let radius = (at.uv[0] - 0.5).hypot(at.uv[1] - 0.5);
            let swing = if moving { at.time.sin() } else { 1.0 };
            turned(at.uv, -swing * strength * (0.5 - radius).max(0.0))
        }),
    )
}
