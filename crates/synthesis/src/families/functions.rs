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
                 half of base times height|0.5 * base * height|base * height / 2|base times height over two|half base times height|area of a triangle: base, height|triangle area, base and height|the surface of a triangle with a base and a height|how much area a triangle with a base and a height covers|half the area of a rectangle with the sides base and height|a triangle's size in square units from base and height|the b*h/2 of a triangle|¶I [have|know] the base and the height of a triangle and [need|want] its area. [write a function|function please|in a function]|¶fn(b, h) -> [b * h / 2|0.5 * b * h|bh/2], triangle area|¶multiply base by height, take half of it. [function|helper] for the area of a triangle|¶how much space does a triangle cover, when I know how wide and how high it is? [a function please|function of both]|¶[in|input]: base and height. [out|output]: triangle area. [as function|wgsl function|helper fn]|¶A = 1/2 b h, [triangle|for triangles], as a [wgsl function|function|helper]|¶what is the formula for the area of a triangle with base and height? write it as a function|¶[function|helper] that takes base and height and [returns|gives back] the area of [the triangle|a triangle]|¶my sail is a triangle. its base and its height go in, a function tells me the area|¶triangle area [helper|fn], [two f32 arguments, base and height|base and height as floats]]",
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
                 [a color's|the] [luma|luminance] [with|using] Rec. 709 weights|rgb -> luminance|rgb to luma, Rec. 709|the luma of an rgb color as one number|relative luminance by BT.709|0.2126 r + 0.7152 g + 0.0722 b|the weighted brightness of an rgb color as one float|the brightness of a color to the human eye|how light [a color|an rgb color] is to the eye|the dot product of a color with (0.2126, 0.7152, 0.0722)|the gray value of a color as a single float, by luminance|luminance from r, g and b|¶I have an rgb color and want to know how bright it [is|looks], as one number. [write a function|function please], [Rec. 709|BT.709] weights|¶fn(c: vec3) -> 0.2126 r + 0.7152 g + 0.0722 b|¶green counts most, blue least: function that [returns|computes] the luminance of [a color|an rgb color] as a float|¶[in|input]: rgb as vec3f. [out|output]: luminance (Rec. 709). [as function|wgsl function|helper fn]|¶multiply r by 0.2126, g by 0.7152 and b by 0.0722, add it all up. [function|helper function] of a color|¶how light is a color to the eye? I need a [function|helper] from rgb to [one gray value|a single float], by luminance|¶which of two colors is brighter? to [find out|compare], I need a function for the luminance of one color|¶luma [function|helper], vec3 -> f32, [weights of Rec. 709|709 weights]|¶how do people [turn|convert] rgb into [a single brightness value|one luminance number] in a function|¶dot the color with (0.2126, 0.7152, 0.0722). [as a function|in a helper function]]",
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
