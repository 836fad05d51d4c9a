//! Transitions of an image to an effect or to a color: wipes, irises, blinds, a clock and a crossfade.

use super::animation_table::from_center;
use super::effect_masks::one;
use super::effects::{At, blend};
use super::image_plans::{IMAGE, Kind, Plan, families_of, filled, plan, seconds};
use super::image_regions::{Area, area_plan};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 9] = [
    Kind {
        name: "effect-wipe",
        sample: |sampler| area_plan(MOVING, wipe(sampler), sampler),
    },
    Kind {
        name: "effect-iris",
        sample: |sampler| area_plan(MOVING, iris(sampler), sampler),
    },
    Kind {
        name: "effect-blinds",
        sample: |sampler| area_plan(MOVING, blinds(sampler), sampler),
    },
    Kind {
        name: "effect-clock-wipe",
        sample: |sampler| area_plan(MOVING, clock(sampler), sampler),
    },
    Kind {
        name: "effect-crossfade",
        sample: |sampler| area_plan(MOVING, crossfade(sampler), sampler),
    },
    Kind {
        name: "color-wipe",
        sample: |sampler| cover(wipe(sampler), sampler),
    },
    Kind {
        name: "color-iris",
        sample: |sampler| cover(iris(sampler), sampler),
    },
    Kind {
        name: "color-blinds",
        sample: |sampler| cover(blinds(sampler), sampler),
    },
    Kind {
        name: "color-clock-wipe",
        sample: |sampler| cover(clock(sampler), sampler),
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

const MOVING: &str = "[@verb {image} <at>|make {image} @be <at>|let {image} become @be <at>|apply @noun to {image} <at>|\
     bring in @noun on {image} <at>|reveal a version of {image} that is @be <at>|go from {image} to @noun <at>|\
     [blend|switch] over from {image} to @noun <at>|introduce @noun on {image} <at>|change {image} to be @be <at>|\
     do a transition of {image} to @noun <at>|animate @noun [across|over] {image} <at>|start with {image} and make it @be <at>|\
     replace {image} by a version that is @be <at>|let @noun take over {image} <at>|show {image}, becoming @be <at>|\
     transition {image} to be @be <at>|progressively @verb {image} <at>|\
     ¶at first {image} is [normal|as it is]. then it becomes @be <at>|¶we see {image}. it becomes @be <at>, and stays [so|like that]|¶transition: original to @noun <at>, [source|input] {image}|\
     ¶I have {image} on the screen and want it to become @be <at>|¶start: {image} as it is. end: @noun. the change happens <at>|¶@noun comes in over {image} <at>. in the end it is everywhere|\
     ¶before: the plain picture. after: @be. go from one to the other <at>|¶how do I get from {image} to a version that is @be? it should happen <at>|\
     ¶show {image} unchanged, then let @noun come <at>, until all of it is @be|¶time 0: {image}. later: @be. it changes <at>|\
     ¶like a slide change, but the second slide is {image} made @be. it appears <at>|¶in the beginning I want to see the original. [then|after that] @verb {image} <at>|\
     ¶nothing is done to {image} at time zero. @noun appears <at>, and when that is over all of it is @be|¶two states of one picture, normal and @be. change over <at>|\
     ¶it is a [video|scene] transition: {image} starts unchanged and ends @be, this goes <at>]";

/// The statement of how much of a transition is done.
fn progress_line(duration: f64) -> String {
    format!("let progress = saturate(time / {});", float(duration))
}

fn progress(at: &At, duration: f64) -> f64 {
    (at.time / duration).clamp(0.0, 1.0)
}

fn wipe(sampler: &mut Sampler) -> Area {
    let (duration, ways) = seconds(sampler);
    let (modifier, place, code, axis, backwards) = *sampler.pick(&[
        (
            "left-to-right",
            "[from left to right [in|over|within] {t}|with a wipe from the left [in|over] {t}|with a left to right wipe of {t}|, wiping from the left edge to the right within {t}]",
            "step(uv.x, progress)",
            0,
            false,
        ),
        (
            "right-to-left",
            "[from right to left [in|over|within] {t}|with a wipe from the right [in|over] {t}|with a right to left wipe of {t}|, wiping from the right edge to the left within {t}]",
            "step(1.0 - progress, uv.x)",
            0,
            true,
        ),
        (
            "top-to-bottom",
            "[from top to bottom [in|over|within] {t}|with a wipe from the top [in|over] {t}|with a top to bottom wipe of {t}|, wiping from the top edge down within {t}]",
            "step(uv.y, progress)",
            1,
            false,
        ),
        (
            "bottom-to-top",
            "[from bottom to top [in|over|within] {t}|with a wipe from the bottom [in|over] {t}|with a bottom to top wipe of {t}|, wiping from the bottom edge up within {t}]",
            "step(1.0 - progress, uv.y)",
            1,
            true,
        ),
    ]);
    Area {
        modifier,
        place,
        part: "",
        values: vec![("t", ways)],
        lines: format!("{}\nlet inside = {code};", progress_line(duration)),
        rule: Box::new(move |at, _| {
            let along = at.uv[axis];
            let along = if backwards { 1.0 - along } else { along };
            one(along <= progress(at, duration))
        }),
    }
}

fn iris(sampler: &mut Sampler) -> Area {
    let (duration, ways) = seconds(sampler);
    let closing = sampler.chance(0.4);
    let (modifier, place, code) = if closing {
        (
            "from-corners",
            "[from the corners inward [in|over|within] {t}|in a circle that closes on the center [in|over] {t}|with an iris closing toward the middle within {t}|, with a round hole that shrinks to nothing in {t}]",
            "step(0.75 * (1.0 - progress), distance(uv, vec2<f32>(0.5, 0.5)))",
        )
    } else {
        (
            "from-center",
            "[from the center outward [in|over|within] {t}|in a circle that grows from the center [in|over] {t}|with an iris opening from the middle within {t}|, with a growing disc that fills everything in {t}]",
            "step(distance(uv, vec2<f32>(0.5, 0.5)), 0.75 * progress)",
        )
    };
    Area {
        modifier,
        place,
        part: "",
        values: vec![("t", ways)],
        lines: format!("{}\nlet inside = {code};", progress_line(duration)),
        rule: Box::new(move |at, _| {
            let done = progress(at, duration);
            let radius = from_center(at.uv);
            one(if closing {
                radius >= 0.75 - 0.75 * done
            } else {
                radius <= 0.75 * done
            })
        }),
    }
}

fn blinds(sampler: &mut Sampler) -> Area {
    let (duration, ways) = seconds(sampler);
    let count = *sampler.pick(&[4, 5, 6, 8, 10, 12]);
    let upright = sampler.chance(0.5);
    let (modifier, place, axis) = if upright {
        (
            "vertical",
            "[with {n} vertical blinds [in|over|within] {t}|in {n} vertical strips that widen to the right [in|over] {t}|through {n} upright slats [in|within] {t}]",
            'x',
        )
    } else {
        (
            "horizontal",
            "[with {n} horizontal blinds [in|over|within] {t}|in {n} horizontal strips that grow downward [in|over] {t}|through {n} level slats [in|within] {t}]",
            'y',
        )
    };
    let number = count as f64;
    Area {
        modifier,
        place,
        part: "",
        values: vec![("t", ways), ("n", words::count(count))],
        lines: format!(
            "{}\nlet inside = step(fract(uv.{axis} * {}), progress);",
            progress_line(duration),
            float(number)
        ),
        rule: Box::new(move |at, _| {
            let within = (at.uv[usize::from(!upright)] * number).rem_euclid(1.0);
            one(within <= progress(at, duration))
        }),
    }
}

fn clock(sampler: &mut Sampler) -> Area {
    use std::f64::consts::TAU;
    let (duration, ways) = seconds(sampler);
    Area {
        modifier: "",
        place: "[clockwise from 12 o'clock [in|over|within] {t}|with a clock wipe of {t}|like a clock hand that sweeps once around in {t}|with a radial sweep, clockwise from the top, [in|within] {t}|in a growing pie slice from the top, clockwise, over {t}]",
        part: "",
        values: vec![("t", ways)],
        lines: format!(
            "{}\nlet offset = uv - vec2<f32>(0.5, 0.5);\n\
             let turn = fract(atan2(offset.x, -offset.y) / 6.2831853 + 1.0);\n\
             let inside = step(turn, progress);",
            progress_line(duration)
        ),
        rule: Box::new(move |at, _| {
            let [x, y] = at.uv.map(|part| part - 0.5);
            // The angle from the right edge, against the clock, as on paper.
            let paper = (-y).atan2(x);
            let turn = ((TAU / 4.0 - paper) / TAU).rem_euclid(1.0);
            one(turn <= progress(at, duration))
        }),
    }
}

fn crossfade(sampler: &mut Sampler) -> Area {
    let (duration, ways) = seconds(sampler);
    Area {
        modifier: "",
        place: "[gradually over {t}|[slowly|smoothly] within {t}|with a [linear cross-fade|cross-fade|linear fade] of {t}|bit by bit in {t}|, fading linearly over {t}|steadily during the first {t}]",
        part: "",
        values: vec![("t", ways)],
        lines: format!("let inside = saturate(time / {});", float(duration)),
        rule: Box::new(move |at, _| progress(at, duration)),
    }
}

/// The part filled with a colour.
fn cover(area: Area, sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[cover {image} with {fill} <at>|fill {image} with {fill} <at>|make a {fill} transition over {image} <at>|\
         hide {image} behind {fill} <at>|let {fill} take over {image} <at>|replace {image} by {fill} <at>|replace {image} with solid {fill} <at>|\
         transition from {image} to {fill} <at>|go from {image} to solid {fill} <at>|let {image} disappear under {fill} <at>|\
         end {image} in {fill} <at>|leave {image} for a {fill} screen <at>|swap {image} for plain {fill} <at>|\
         overlay {image} with {fill} <at>|let a {fill} layer spread over {image} <at>|switch from {image} to a {fill} screen <at>|\
         paint over {image} in {fill} <at>|bring {fill} in over {image} <at>|\
         ¶at first there is {image}. in the end all is {fill}. the change happens <at>|¶{image} goes away and {fill} comes <at>|¶I want to end the scene: {fill} covers {image} <at>|\
         ¶we start with {image}. a {fill} layer closes over it <at>, and then nothing else is left|¶time 0: {image}. later: plain {fill}. it changes <at>|¶scene transition, {image} to solid {fill} <at>|\
         ¶how do games cover the screen with {fill} between two levels? I want that over {image} <at>|¶show {image}. paint {fill} over it <at>, until nothing of it is left|\
         ¶from: {image}, to: {fill} <at>|¶{fill} takes the place of {image} <at>. no fading, a hard edge|¶my image has to disappear <at>. what replaces it is {fill}|\
         ¶nothing but {image} in the beginning, nothing but {fill} in the end, and the color comes <at>]";
    let fill = Color::sample(sampler);
    let Area {
        modifier,
        place,
        mut values,
        lines,
        rule,
        ..
    } = area;
    let rgb = fill.rgb.map(f64::from);
    values.push(("fill", fill.ways));
    let mut plan = plan(
        filled(TEMPLATE, &[("<at>", place)]),
        values,
        format!(
            "{IMAGE}\n{lines}\nlet color = mix(image, {}, inside);",
            fill.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            blend(image, rgb, rule(at, image))
        }),
    );
    plan.modifiers
        .extend(Some(modifier).filter(|name| !name.is_empty()));
    plan
}
