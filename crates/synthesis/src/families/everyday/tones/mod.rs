//! Adjustments, conversions, ramps, packings and comparisons of colors, as functions of arguments.

mod adjustments;
mod conversions;
mod measures;
mod mixtures;
mod parts;

use self::adjustments::ADJUSTMENTS;
use self::conversions::{CONVERSIONS, pack_bits, unpack_bits};
use self::measures::MEASURES;
use self::mixtures::{ramp, told_gradient, toward_neutral};
use self::parts::{channel_alone, color_part, with_alpha_kept};
use crate::code::indent;
use crate::families::helpers::{HELPER, Helper, families_of};
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Task, ValueRule};
use crate::wording::Slots;

/// A row of a function of a color.
const COLORED: Helper = Helper {
    category: "color",
    parameters: "color: vec3<f32>",
    result: "vec3<f32>",
    range: (0.0, 1.0),
    ..HELPER
};

/// A function with what it must compute.
fn function(
    modifiers: Vec<&'static str>,
    phrase: String,
    slots: Slots,
    (signature, body): (&str, &str),
    rule: ValueRule,
) -> Task {
    Task {
        form: Form::Function,
        modifiers,
        phrase,
        slots,
        code: format!("fn {signature} {{\n{}}}\n", indent(body)),
        check: Check::Values {
            range: (0.0, 1.0),
            rule,
        },
    }
}

pub(super) fn families() -> Vec<Family> {
    let family = |name, sample: fn(&mut Sampler) -> Task| Family::new("color", name, sample);
    [ADJUSTMENTS, MEASURES, CONVERSIONS]
        .into_iter()
        .flat_map(families_of)
        .chain([
            family("part-of-color", color_part),
            family("color-toward-neutral", toward_neutral),
            family("rgba-with-alpha-kept", with_alpha_kept),
            family("channel-kept-or-removed", channel_alone),
            family("color-map-function", ramp),
            family("told-color-gradient-function", told_gradient),
            family("pack-rgb-bits", pack_bits),
            family("unpack-rgb-bits", unpack_bits),
        ])
        .collect()
}
