//! Sources that move the image as a whole: shifts, scrolls, shakes.

use super::{named, place};
use crate::code::float;
use crate::families::effect_tones::wish;
use crate::families::effects::Source;
use crate::sampler::Sampler;

fn fract(value: f64) -> f64 {
    value.rem_euclid(1.0)
}

pub(super) fn shift(sampler: &mut Sampler) -> Source {
    let share = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.5]);
    let number = float(share);
    let (modifier, way, code, [x, y]) = match sampler.below(4) {
        0 => (
            "right",
            "[to the right|to the right|right|rightwards]",
            format!("uv - vec2<f32>({number}, 0.0)"),
            [-share, 0.0],
        ),
        1 => (
            "left",
            "[to the left|to the left|left|leftwards]",
            format!("uv + vec2<f32>({number}, 0.0)"),
            [share, 0.0],
        ),
        2 => (
            "down",
            "[down|downwards]",
            format!("uv - vec2<f32>(0.0, {number})"),
            [0.0, -share],
        ),
        _ => (
            "up",
            "[up|upwards]",
            format!("uv + vec2<f32>(0.0, {number})"),
            [0.0, share],
        ),
    };
    let wraps = sampler.chance(0.35);
    let (wrap, code) = if wraps {
        (
            "[with wrap-around|so that it wraps around|with wrapping|, wrapped|and wrap it around]",
            format!("fract({code})"),
        )
    } else {
        ("", code)
    };
    let wrapping = if wraps {
        "[with wrap-around|that wraps around|with wrapping|with repeat]"
    } else {
        ""
    };
    let mut wish = named(
        wish(
            &format!(
                "[[shift|move|offset|translate] {{image}} {way} by {{a}} {wrap}|[shift|move|offset] {{image}} by {{a}} {way} {wrap}|push {{image}} {way} by {{a}} {wrap}|pan {{image}} {way} by {{a}} {wrap}|slide {{image}} {way} by {{a}} {wrap}|drag {{image}} {{a}} {way} {wrap}|move {{image}} {{a}} of its size {way} {wrap}|nudge {{image}} {way} by {{a}} {wrap}|displace {{image}} {{a}} {way} {wrap}|put {{image}} {{a}} further {way} {wrap}|\
             ¶{{image}} should sit {{a}} further {way} {wrap}|\
             ¶everything in {{image}} moves {way} by {{a}} {wrap}|\
             ¶offset {{a}} {way}, source {{image}} {wrap}|\
             ¶{{image}} is not where I want it, push it {{a}} {way} {wrap}|\
             ¶slide {{image}} {way}. the distance is {{a}} {wrap}|\
             ¶I have {{image}} and need it moved {{a}} {way} {wrap}|¶{{image}} {{a}} {way} {wrap}|¶shift {way}: {{a}}, {{image}} {wrap}|¶offset of {{a}} {way} for {{image}} {wrap}|¶how do I shift {{image}} by {{a}} {way} {wrap}|¶{way} with {{image}}, by {{a}} of its size {wrap}]"
            ),
            &format!(
                "[a shift by {{a}} {way} {wrapping}|an offset of {{a}} {way} {wrapping}|a translation by {{a}} {way} {wrapping}|a move {way} by {{a}} {wrapping}|a {{a}} shift {way} {wrapping}|a pan of {{a}} {way} {wrapping}|a displacement of {{a}} {way} {wrapping}]"
            ),
            &[crate::families::effect_tones::share(share)],
        ),
        modifier,
    );
    wish.modifiers.extend(wraps.then_some("wrapped"));
    place(
        wish,
        format!("let p = {code};"),
        Box::new(move |at| {
            let p = [at.uv[0] + x, at.uv[1] + y];
            if wraps { p.map(fract) } else { p }
        }),
    )
}

/// A speed word and the number; the usual one is not named.
fn speed(usual: f64, slow: f64, fast: f64, sampler: &mut Sampler) -> (f64, &'static str) {
    *sampler.pick(&[
        (usual, ""),
        (usual, ""),
        (slow, "slowly"),
        (fast, "quickly"),
    ])
}

pub(super) fn scroll(sampler: &mut Sampler) -> Source {
    let (rate, how) = speed(0.2, 0.05, 0.5, sampler);
    let number = float(rate);
    let (modifier, way, code, [x, y]) = match sampler.below(4) {
        0 => (
            "right",
            "to the right",
            format!("vec2<f32>(fract(uv.x - time * {number}), uv.y)"),
            [-rate, 0.0],
        ),
        1 => (
            "left",
            "to the left",
            format!("vec2<f32>(fract(uv.x + time * {number}), uv.y)"),
            [rate, 0.0],
        ),
        2 => (
            "down",
            "[down|downwards]",
            format!("vec2<f32>(uv.x, fract(uv.y - time * {number}))"),
            [0.0, -rate],
        ),
        _ => (
            "up",
            "[up|upwards]",
            format!("vec2<f32>(uv.x, fract(uv.y + time * {number}))"),
            [0.0, rate],
        ),
    };
    place(
        named(
            wish(
                &format!(
                    "[scroll {{image}} {how} {way}|let {{image}} {how} [scroll|move|slide] {way} [over time|endlessly|in a loop]|[slide|move] {{image}} {how} {way} over time with wrap-around|pan {{image}} {how} {way} over time|run {{image}} {how} {way} like a ticker|keep {{image}} {how} moving {way} and wrap it|make {{image}} {how} roll {way} forever|animate {{image}} so that it {how} scrolls {way}|let {{image}} {how} pass by {way} over and over|loop {{image}} {how} {way} like a conveyor belt|\
             ¶{{image}} should run {how} {way} without end, what leaves on one side comes back on the other|\
             ¶like a news ticker, {{image}} moves {how} {way} forever|\
             ¶scrolling background: {{image}} moves {how} {way}, in a loop|\
             ¶as time goes on {{image}} {how} slides {way}, and it wraps around|\
             ¶the uv moves with time and wraps, so {{image}} scrolls {how} {way}|\
             ¶I want {{image}} to {how} roll {way} again and again]"
                ),
                &format!("[an endless scroll {way}|a scrolling motion {way}|a scrolling loop {way}|a scrolling animation {way}|an endless scroll {way} over time|a scrolling ticker {way}|a scrolling conveyor belt {way}]")
                    .replace(
                        "endless scroll",
                        &format!(
                            "endless {} scroll",
                            match rate {
                                0.05 => "slow",
                                0.5 => "fast",
                                _ => "",
                            }
                        ),
                    )
                    .replace(
                        "a scrolling",
                        &format!(
                            "a {} scrolling",
                            match rate {
                                0.05 => "slow",
                                0.5 => "fast",
                                _ => "",
                            }
                        ),
                    ),
                &[],
            ),
            modifier,
        ),
        format!("let p = {code};"),
        Box::new(move |at| {
            let moved = |part: f64, rate: f64| {
                if rate == 0.0 {
                    part
                } else {
                    fract(part + rate * at.time)
                }
            };
            [moved(at.uv[0], x), moved(at.uv[1], y)]
        }),
    )
}

pub(super) fn shake(sampler: &mut Sampler) -> Source {
    let (size, degree) = *sampler.pick(&[
        (0.02, ""),
        (0.02, ""),
        (0.005, "[slightly|a little]"),
        (0.05, "[strongly|heavily|violently]"),
    ]);
    let circling = sampler.chance(0.3);
    let (modifier, command, noun, code) = if circling {
        (
            "circling",
            format!(
                "[move {{image}} around in a small circle {degree} over time|let {{image}} sway in a circle {degree} over time|make {{image}} circle around {degree} with time|let {{image}} orbit {degree} on a small circle over time|swing {{image}} round and round {degree} with time|drift {{image}} {degree} along a small circle over time|make {{image}} go {degree} in small circles with time|wobble {{image}} {degree} in a circle over time|shift {{image}} {degree} by cos and sin of the time|\
             ¶{{image}} should drift around in a small circle {degree} as time goes on|\
             ¶move the uv by cos and sin of the time so that {{image}} circles {degree}|\
             ¶{{image}} goes round and round {degree} in a small circle over time|\
             ¶like on a boat, {{image}} sways {degree} in a small circle over time|\
             ¶I want {{image}} to circle {degree} over time, without turning it]"
            ),
            "[a {q} circular sway over time|a {q} circular sway over time|a {q} circling motion over time|a {q} orbiting shift over time|a {q} sway in circles with time|a {q} round wobble over time|{q} circling over time]",
            "vec2<f32>(cos(time), sin(time))",
        )
    } else {
        (
            "shaking",
            format!(
                "[shake {{image}} {degree}|make {{image}} {degree} [shake|tremble|vibrate] [over time|with time]|let the camera over {{image}} shake {degree}|jitter {{image}} {degree} over time|rattle {{image}} {degree} [over time|]|let {{image}} {degree} [quiver|rumble|judder] with time|shake {{image}} {degree} like in an earthquake|shake the view of {{image}} {degree}|let {{image}} {degree} twitch back and forth all the time|make {{image}} {degree} unsteady like a handheld camera|\
             ¶[an explosion|an earthquake] just happened, {{image}} should shake {degree}|\
             ¶{{image}} trembles {degree} all the time|\
             ¶camera shake: {{image}} jitters {degree} over time|\
             ¶I want {{image}} to look filmed by a nervous hand, shaking {degree}|\
             ¶screen shake, source {{image}}, it should shake {degree}|\
             ¶{{image}} should not hold still, it vibrates {degree} over time]"
            ),
            "[a {q} camera shake|a {q} camera shake|a {q} screen shake|a {q} jitter over time|a {q} earthquake effect|{q} trembling over time|a {q} handheld camera wobble]",
            "vec2<f32>(sin(time * 37.0), cos(time * 29.0))",
        )
    };
    let noun = match (size, noun) {
        (0.02, noun) => noun.replace("{q}", ""),
        (0.005, noun) => noun.replace("{q}", "slight"),
        (_, noun) => noun.replace("{q}", "strong"),
    };
    place(
        named(wish(&command, &noun, &[]), modifier),
        format!("let p = uv + {} * {code};", float(size)),
        Box::new(move |at| {
            let [x, y] = if circling {
                [at.time.cos(), at.time.sin()]
            } else {
                [(37.0 * at.time).sin(), (29.0 * at.time).cos()]
            };
            [at.uv[0] + size * x, at.uv[1] + size * y]
        }),
    )
}
