//! Functions of graphics and mathematics.

use crate::code::indent;
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task};
use crate::wording::Slots;

/// A function without parameters of the task: one program, many phrases.
struct Helper {
    name: &'static str,
    category: &'static str,
    /// What it computes.
    phrase: &'static str,
    /// Between `fn ` and ` {`.
    signature: &'static str,
    body: &'static str,
    /// The least and the greatest number in the arguments.
    range: (f32, f32),
    rule: fn(&[Buffer]) -> Option<Buffer>,
}

const HELPERS: [Helper; 2] = [
    Helper {
        name: "triangle-area",
        category: "geometry",
        phrase: "[the area of a triangle [from its|given its|with] base and height|\
                 [a triangle's|triangle] area from base and height|\
                 how large a triangle [with a given|of known] base and height is|\
                 half of base times height|0.5 * base * height|base * height / 2|base times height over two|half base times height|area of a triangle: base, height|triangle area, base and height|the surface of a triangle with a base and a height|how much area a triangle with a base and a height covers|half the area of a rectangle with the sides base and height|a triangle's size in square units from base and height|the b*h/2 of a triangle]",
        signature: "triangle_area(base: f32, height: f32) -> f32",
        body: "return 0.5 * base * height;",
        range: (0.0, 10.0),
        rule: |arguments| Some(vec![arguments[0][0] * arguments[1][0] / 2.0]),
    },
    Helper {
        name: "luminance",
        category: "color",
        phrase: "[the [luminance|relative luminance|perceived brightness] of [a color|an rgb color|a linear rgb color]|\
                 how bright [a color|an rgb color] [is|looks|appears]|\
                 [a color's|the] [luma|luminance] [with|using] Rec. 709 weights|rgb -> luminance|rgb to luma, Rec. 709|the luma of an rgb color as one number|relative luminance by BT.709|0.2126 r + 0.7152 g + 0.0722 b|the weighted brightness of an rgb color as one float|the brightness of a color to the human eye|how light [a color|an rgb color] is to the eye|the dot product of a color with (0.2126, 0.7152, 0.0722)|the gray value of a color as a single float, by luminance|luminance from r, g and b]",
        signature: "luminance(color: vec3<f32>) -> f32",
        body: "return dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));",
        range: (0.0, 1.0),
        rule: |arguments| {
            let weights = [0.2126, 0.7152, 0.0722];
            Some(vec![
                arguments[0]
                    .iter()
                    .zip(weights)
                    .map(|(part, weight)| part * weight)
                    .sum(),
            ])
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    let family = |helper: &'static Helper| {
        Family::new(helper.category, helper.name, move |_: &mut Sampler| Task {
            form: Form::Function,
            modifiers: Vec::new(),
            phrase: helper.phrase.into(),
            slots: Slots::default(),
            code: format!("fn {} {{\n{}}}\n", helper.signature, indent(helper.body)),
            check: Check::Values {
                range: helper.range,
                rule: Box::new(helper.rule),
            },
        })
    };
    HELPERS.iter().map(family).collect()
}
