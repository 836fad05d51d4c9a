//! A part of a color alone, and colors of which a part is kept, removed or left as it is.

use super::function;
use crate::families::helpers::{LUMA, dot, one};
use crate::sampler::Sampler;
use crate::task::Task;
use crate::wording::Slots;

/// A part of a color: a modifier, its name, its formula, the code and what it is.
type Part = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> Option<f64>,
);

const MOST: &str = "let most = max(color.r, max(color.g, color.b));\n";
const LEAST: &str = "let least = min(color.r, min(color.g, color.b));\n";

const PARTS: [Part; 4] = [
    (
        "chroma",
        "chroma",
        "max(r, g, b) - min(r, g, b)",
        "most - least",
        |most, least| Some(most - least),
    ),
    (
        "hsl-lightness",
        "[HSL|hsl] lightness",
        "(max(r, g, b) + min(r, g, b)) / 2",
        "0.5 * (most + least)",
        |most, least| Some(f64::midpoint(most, least)),
    ),
    (
        "hsv-saturation",
        "[HSV|hsv|hsb] saturation",
        "(max - min) / max of r, g and b, 0 for black",
        "(most - least) / max(most, 0.000001)",
        |most, least| (most > 0.01).then(|| 1.0 - least / most),
    ),
    (
        "hsv-value",
        "[HSV value|hsv value|value in hsv|hsb brightness]",
        "max(r, g, b) of a color",
        "most",
        |most, _| Some(most),
    ),
];

pub(super) fn color_part(sampler: &mut Sampler) -> Task {
    let (modifier, name, formula, value, rule) = *sampler.pick(&PARTS);
    let phrase = "[the <n> of a color|the <n> of an rgb color as one float|<f>, as an f32|a color's <n>|the <n> from r, g and b|only the <n> of a color|\
        ¶<n> function, vec3 -> f32|¶[function|helper|fn] for the <n> of an rgb color|¶fn(color: vec3) -> f32: <f>|¶how do I get the <n> of a color in a function|\
        ¶in: rgb. out: <n>, one float. [function|helper function]|¶I do not need all of the conversion, just the <n> of an rgb color, in a function|¶what is the <n> of a color? a function with the formula, <f>]"
        .replace("<n>", name)
        .replace("<f>", formula);
    let least = if modifier == "hsv-value" { "" } else { LEAST };
    function(
        vec![modifier],
        phrase,
        Slots::default(),
        (
            &format!("{}(color: vec3<f32>) -> f32", modifier.replace('-', "_")),
            &format!("{MOST}{least}return {value};"),
        ),
        Box::new(move |x| {
            let mut sorted = x[0].clone();
            sorted.sort_by(f64::total_cmp);
            one(rule(sorted[2], sorted[0])?)
        }),
    )
}

/// Something done to the color of a vec4 that leaves its alpha.
pub(super) fn with_alpha_kept(sampler: &mut Sampler) -> Task {
    let (modifier, noun, verb, lines, rgb): (_, &str, &str, &str, &str) = *sampler.pick(&[
        ("inverted", "inverted", "invert", "", "1.0 - color.rgb"),
        (
            "gray",
            "turned gray by luminance",
            "turn to luminance gray",
            "let luma = dot(color.rgb, vec3<f32>(0.2126, 0.7152, 0.0722));\n",
            "vec3<f32>(luma)",
        ),
        ("half", "at half brightness", "halve", "", "color.rgb * 0.5"),
        (
            "bgr",
            "with red and blue swapped",
            "swap red and blue of",
            "",
            "color.bgr",
        ),
    ]);
    let phrase = "[an rgba color <n>, alpha unchanged|a vec4 color <n> with its alpha kept|the rgb of a vec4 color <n>, the same alpha|an rgba color <n> but with the old alpha|a color with alpha, <n>, opacity as it was|\
        ¶[function|helper|fn] for an rgba color <n>, alpha kept|¶fn(color: vec4) -> vec4: rgb <n>, a unchanged|¶how do I <v> the rgb of a vec4 color in a function without touching the alpha|\
        ¶in: rgba. out: rgb <n>, same alpha. function please|¶my sprites have transparency. function that returns a vec4 color <n>, with the alpha it had|¶take a vec4, its first three components <n>, the fourth stays. as a function]"
        .replace("<n>", noun)
        .replace("<v>", verb);
    function(
        vec![modifier],
        phrase,
        Slots::default(),
        (
            "change(color: vec4<f32>) -> vec4<f32>",
            &format!("{lines}return vec4<f32>({rgb}, color.a);"),
        ),
        Box::new(move |x| {
            let [r, g, b, a] = [x[0][0], x[0][1], x[0][2], x[0][3]];
            let luma = dot(&LUMA, &x[0][..3]);
            Some(match modifier {
                "inverted" => vec![1.0 - r, 1.0 - g, 1.0 - b, a],
                "gray" => vec![luma, luma, luma, a],
                "half" => vec![r / 2.0, g / 2.0, b / 2.0, a],
                _ => vec![b, g, r, a],
            })
        }),
    )
}

/// One channel alone, or all but one.
pub(super) fn channel_alone(sampler: &mut Sampler) -> Task {
    let at = sampler.below(3);
    let name = ["red", "green", "blue"][at];
    let kept = sampler.chance(0.5);
    let (modifier, template) = if kept {
        (
            "kept",
            "[a color with only its <c> channel|only the <c> of a color, the other channels 0|the <c> part of a color as a color|a color with everything but <c> removed|a color with its <c> kept and the other two channels black|\
             ¶[function|helper|fn] to keep only the <c> channel of a color|¶fn(color: vec3) -> vec3, all but <c> set to 0|¶how do I keep just the <c> of a color in a function, as a vec3|\
             ¶in: rgb. out: rgb with only <c> left. function please|¶a <c> filter function: takes a color, the other two channels become 0|¶I want to see the <c> channel alone, in <c>. function of a color]",
        )
    } else {
        (
            "removed",
            "[a color without its <c> channel|a color with <c> set to 0|a color with the <c> removed|an rgb color with no <c> in it|a color whose <c> channel is zeroed, the others kept|\
             ¶[function|helper|fn] to remove the <c> channel of a color|¶fn(color: vec3) -> vec3, <c> set to 0|¶how do I take the <c> out of a color in a function|\
             ¶in: rgb. out: rgb with <c> = 0. function please|¶a function that drops <c> from a color and leaves the other two channels|¶my screen has no <c> light. function that shows a color without <c>]",
        )
    };
    let parts = [0, 1, 2].map(|other| {
        if (other == at) == kept {
            format!("color.{}", ["r", "g", "b"][other])
        } else {
            "0.0".to_owned()
        }
    });
    function(
        vec![modifier, name],
        template.replace("<c>", name),
        Slots::default(),
        (
            &format!(
                "{}_{name}(color: vec3<f32>) -> vec3<f32>",
                if kept { "keep" } else { "remove" }
            ),
            &format!("return vec3<f32>({});", parts.join(", ")),
        ),
        Box::new(move |x| {
            let mut color = x[0].clone();
            for (other, part) in color.iter_mut().enumerate() {
                if (other == at) != kept {
                    *part = 0.0;
                }
            }
            Some(color)
        }),
    )
}
