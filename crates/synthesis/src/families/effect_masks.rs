//! Where in the picture, or how much, an effect shows.

use super::effects::At;
use crate::code::float;
use crate::sampler::Sampler;
use crate::words;

/// The share of the changed colour.
pub(super) struct Mask {
    pub(super) modifier: &'static str,
    pub(super) phrase: String,
    /// What `{share}` says in the phrase.
    pub(super) share: Vec<String>,
    /// An expression of `uv` and the time.
    pub(super) code: String,
    pub(super) rule: Box<dyn Fn(&At) -> f64 + Send + Sync>,
}

/// A mask without a number in it.
struct Fixed {
    modifier: &'static str,
    phrase: &'static str,
    code: &'static str,
    rule: fn(&At) -> f64,
}

pub(super) fn one(is_inside: bool) -> f64 {
    f64::from(u8::from(is_inside))
}

const FIXED: [Fixed; 8] = [
    Fixed {
        modifier: "left-half",
        phrase: "[only on the left half|on the left half only|just in the left half|only left of the center|in the left half|on the left side only|only for the left half|where uv.x < 0.5|only where x is below 0.5|and leave the right half as it is]",
        code: "step(uv.x, 0.5)",
        rule: |at| one(at.uv[0] < 0.5),
    },
    Fixed {
        modifier: "right-half",
        phrase: "[only on the right half|on the right half only|just in the right half|only right of the center|in the right half|on the right side only|only for the right half|where uv.x > 0.5|only where x is above 0.5|and leave the left half as it is]",
        code: "step(0.5, uv.x)",
        rule: |at| one(at.uv[0] > 0.5),
    },
    Fixed {
        modifier: "top-half",
        phrase: "[only in the top half|on the top half only|just in the upper half|only above the middle|in the top half|in the upper half only|only for the upper half|where uv.y < 0.5|only where y is below 0.5|and leave the bottom half as it is]",
        code: "step(uv.y, 0.5)",
        rule: |at| one(at.uv[1] < 0.5),
    },
    Fixed {
        modifier: "bottom-half",
        phrase: "[only in the bottom half|on the bottom half only|just in the lower half|only below the middle|in the bottom half|in the lower half only|only for the lower half|where uv.y > 0.5|only where y is above 0.5|and leave the top half as it is]",
        code: "step(0.5, uv.y)",
        rule: |at| one(at.uv[1] > 0.5),
    },
    Fixed {
        modifier: "left-to-right",
        phrase: "[gradually from left to right|increasing from left to right|with a strength that grows from left to right|fading in from left to right|from none on the left to full on the right|more and more toward the right|stronger toward the right|masked by uv.x|weighted by uv.x|ramping up from left to right]",
        code: "uv.x",
        rule: |at| at.uv[0],
    },
    Fixed {
        modifier: "top-to-bottom",
        phrase: "[gradually from top to bottom|increasing from top to bottom|with a strength that grows from top to bottom|fading in from top to bottom|from none at the top to full at the bottom|more and more toward the bottom|stronger toward the bottom|masked by uv.y|weighted by uv.y|ramping up from top to bottom]",
        code: "uv.y",
        rule: |at| at.uv[1],
    },
    Fixed {
        modifier: "pulsing",
        phrase: "[pulsing over time|fading in and out over time|coming and going with time|with a strength that pulses over time|in and out with the sine of time|with the sine of time as strength|swelling and ebbing over time|in pulses over time|weighted by 0.5 + 0.5 * sin(time)|with a strength of 0.5 + 0.5 * sin(time)]",
        code: "0.5 + 0.5 * sin(time)",
        rule: |at| f64::midpoint(1.0, at.time.sin()),
    },
    Fixed {
        modifier: "blinking",
        phrase: "[blinking once a second|switched on and off every second|on for half of every second|blinking at 1 Hz|off for half a second and then on for half a second|every other half second|in the second half of every second|on and off once a second]",
        code: "step(0.5, fract(time))",
        rule: |at| one(at.time.rem_euclid(1.0) >= 0.5),
    },
];

pub(super) fn sample(sampler: &mut Sampler) -> Mask {
    match sampler.below(12) {
        at @ 0..8 => {
            let fixed = &FIXED[at];
            Mask {
                modifier: fixed.modifier,
                phrase: fixed.phrase.into(),
                share: Vec::new(),
                code: fixed.code.into(),
                rule: Box::new(fixed.rule),
            }
        }
        8 | 9 => {
            let (radius, phrase, share) = if sampler.chance(0.5) {
                (
                    0.3,
                    "[only inside a circle in the middle|only in a circle around the center|inside a centered circle only|only in a round area in the middle|just within a circle at the center|in a round spot in the middle only|inside a central disc only|only near the center in a circle]",
                    Vec::new(),
                )
            } else {
                let radius = sampler.decimal(0.1, 0.45, 0.05);
                (
                    radius,
                    "[only inside a circle of radius {share}|only in a centered circle with radius {share}|within {share} of the center only|only where the distance to the center is below {share}|only in a round area of radius {share} in the middle|inside a centered circle with r = {share}|inside a central disc of radius {share} only|only up to {share} from the center]",
                    words::decimal(radius),
                )
            };
            Mask {
                modifier: "inside-circle",
                phrase: phrase.into(),
                share,
                code: format!("step(distance(uv, vec2<f32>(0.5, 0.5)), {})", float(radius)),
                rule: Box::new(move |at| one((at.uv[0] - 0.5).hypot(at.uv[1] - 0.5) < radius)),
            }
        }
        _ => {
            let share = sampler.decimal(0.1, 0.9, 0.05);
            let mut ways = words::percent(share);
            ways.extend(words::decimal(share));
            let (phrase, share) = match sampler.below(6) {
                0 => (
                    "[at half strength|with half the strength|half and half with the original|only half as strong|mixed 50:50 with the original|mixed equally with the original|blended evenly with the original|as half effect and half original]",
                    0.5,
                ),
                1 => (
                    "[at quarter strength|with a quarter of the strength|only a quarter as strong|at one quarter strength|mixed one to three with the original|as one quarter effect and three quarters original]",
                    0.25,
                ),
                _ => (
                    "[at {share} strength|with {share} strength|with a strength of {share}|with {share} opacity|blended over the original at {share}|mixed {share} with the original|and mix {share} of it with the original|with {share} of the effect and the rest original|lerped from the original by {share}]",
                    share,
                ),
            };
            Mask {
                modifier: "partial",
                phrase: phrase.into(),
                share: ways,
                code: float(share),
                rule: Box::new(move |_| share),
            }
        }
    }
}
