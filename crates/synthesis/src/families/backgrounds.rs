//! What is behind a shape.

use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Pixel;
use crate::wording::Slots;

/// A background: an expression of `uv`, its phrase, and its colour.
pub(super) struct Background {
    /// For the composition; nothing for a plain colour.
    pub(super) modifier: Option<&'static str>,
    /// The WGSL expression, a `vec3<f32>`.
    pub(super) code: String,
    /// The phrase of it as a thing, with an article: `a {back} background`.
    pub(super) phrase: &'static str,
    /// The colour.
    pub(super) rule: Box<dyn Fn(Pixel) -> Option<[f32; 3]> + Send + Sync>,
}

/// Draws a background that differs from `front`, and names its colours in `slots`.
pub(super) fn sample(front: &Color, slots: &mut Slots, sampler: &mut Sampler) -> Background {
    let first = Color::sample_other_than(&[front], sampler);
    slots.value("back", first.ways.clone());
    if sampler.chance(0.65) {
        let rgb = first.rgb;
        return Background {
            modifier: None,
            code: first.code,
            phrase: "[a {back} [background|backdrop|bg|canvas|field|page|sheet|wall|surface|sky]|{back}|{back}|{back} [background|backdrop|bg]|a {back} screen|plain {back}|solid {back}]",
            rule: Box::new(move |_| Some(rgb)),
        };
    }
    let second = Color::sample_other_than(&[front, &first], sampler);
    slots.value("second", second.ways.clone());
    let (from, to) = (first.rgb, second.rgb);
    let blend = move |share: f32| [0, 1, 2].map(|at| from[at] + (to[at] - from[at]) * share);
    let (a, b) = (first.code, second.code);
    match sampler.below(8) {
        0 | 1 => Background {
            modifier: Some("horizontal-gradient-background"),
            code: format!("mix({a}, {b}, uv.x)"),
            phrase: "[a [horizontal|left to right|left-to-right] gradient [from|of] {back} [to|into] {second}|\
                     a background [fading|going|blending] from {back} on the left to {second} on the right]",
            rule: Box::new(move |pixel| Some(blend(pixel.uv[0]))),
        },
        2 | 3 => Background {
            modifier: Some("vertical-gradient-background"),
            code: format!("mix({a}, {b}, uv.y)"),
            phrase: "[a [vertical|top to bottom|top-to-bottom] gradient [from|of] {back} [to|into] {second}|\
                     a background [fading|going|blending] from {back} at the top to {second} at the bottom]",
            rule: Box::new(move |pixel| Some(blend(pixel.uv[1]))),
        },
        4 => Background {
            modifier: Some("radial-gradient-background"),
            code: format!("mix({a}, {b}, saturate(distance(uv, vec2<f32>(0.5, 0.5)) * 2.0))"),
            phrase: "[a radial gradient [from|of] {back} [to|into] {second}|\
                     a background [fading|blending] from {back} in the center to {second} outward]",
            rule: Box::new(move |pixel| {
                let [x, y] = pixel.uv.map(|part| part - 0.5);
                Some(blend((x.hypot(y) * 2.0).min(1.0)))
            }),
        },
        5 => Background {
            modifier: Some("diagonal-gradient-background"),
            code: format!("mix({a}, {b}, (uv.x + uv.y) * 0.5)"),
            phrase: "[a diagonal gradient [from|of] {back} [to|into] {second}|\
                     a background [fading|blending] diagonally from {back} to {second}]",
            rule: Box::new(move |pixel| Some(blend(pixel.uv[0].midpoint(pixel.uv[1])))),
        },
        6 => Background {
            modifier: Some("striped-background"),
            code: format!("mix({a}, {b}, floor(uv.x * 8.0) % 2.0)"),
            phrase: "[vertical {back} and {second} stripes|a background of vertical {back} and {second} stripes|\
                     a {back} and {second} striped background]",
            rule: Box::new(move |pixel| stripe(pixel.uv[0]).map(blend)),
        },
        _ => Background {
            modifier: Some("checkered-background"),
            code: format!("mix({a}, {b}, (floor(uv.x * 8.0) + floor(uv.y * 8.0)) % 2.0)"),
            phrase: "[a {back} and {second} [checkerboard|chessboard]|a {back} and {second} checkered background]",
            rule: Box::new(move |pixel| {
                let [x, y] = pixel.uv;
                Some(blend((stripe(x)? - stripe(y)?).abs()))
            }),
        },
    }
}

/// 0 in the first of eight stripes, 1 in the second and so on, and nothing near their edges.
fn stripe(place: f32) -> Option<f32> {
    let part = (place * 4.0).fract();
    let edges = [0.0, 0.5, 1.0];
    let decided = edges.iter().all(|edge| (part - edge).abs() > 1e-4);
    decided.then_some(if part < 0.5 { 0.0 } else { 1.0 })
}
