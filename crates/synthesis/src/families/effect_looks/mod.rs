//! Steps that give a look: vignettes, lines, grain, fades, maps of brightness to colours.

mod edges;
mod grades;
mod overlays;
mod screens;

use self::edges::{frame, letterbox, vignette};
use self::grades::{
    duotone, heat_map, keep_color, night_vision, replace_color, s_curve, temperature,
};
use self::overlays::{blend_mode, fade_over_time, gradient_overlay};
use self::screens::{film_grain, halftone, ordered_dither, scanlines};
use super::effect_tones::kind;
use super::effects::StepKind;

pub(super) const STEPS: [StepKind; 17] = [
    kind!("vignette", vignette),
    kind!("scanlines", scanlines),
    kind!("film-grain", film_grain),
    kind!(alone "ordered-dither", ordered_dither),
    kind!(alone "halftone-image", halftone),
    kind!(alone "fade-over-time", fade_over_time),
    kind!("duotone", duotone),
    kind!("heat-map", heat_map),
    kind!("night-vision", night_vision),
    kind!(alone "replace-color", replace_color),
    kind!("letterbox", letterbox),
    kind!("frame-image", frame),
    kind!("temperature", temperature),
    kind!("s-curve", s_curve),
    kind!(alone "keep-color", keep_color),
    kind!(alone "gradient-overlay", gradient_overlay),
    kind!("blend-mode", blend_mode),
];

fn smooth(from: f64, to: f64, value: f64) -> f64 {
    let t = ((value - from) / (to - from)).clamp(0.0, 1.0);
    3.0 * t.powi(2) - 2.0 * t.powi(3)
}
