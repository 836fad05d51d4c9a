//! Luminances and contrasts of colors, distances between them, and what is decided by these.

use super::COLORED;
use crate::families::helpers::{Helper, LUMA, dot, length, minus, one};
use crate::task::Buffer;

const RELATIVE_LUMINANCE: &str = "fn relative_luminance(color: vec3<f32>) -> f32 {\n    let low = color / 12.92;\n    let high = pow((color + 0.055) / 1.055, vec3<f32>(2.4));\n    let linear = select(high, low, color <= vec3<f32>(0.04045));\n    return dot(linear, vec3<f32>(0.2126, 0.7152, 0.0722));\n}\n";

/// The luminance of an sRGB color in linear light.
fn relative_luminance(color: &[f64]) -> f64 {
    let linear = color.iter().map(|part| {
        if *part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    linear.zip(LUMA).map(|(part, weight)| part * weight).sum()
}

/// A truth, unless `level` is so near zero that rounding decides.
fn positive(level: f64) -> Option<Buffer> {
    (level.abs() > 1e-4).then(|| vec![f64::from(u8::from(level > 0.0))])
}

pub(super) const MEASURES: &[Helper] = &[
    Helper {
        name: "luma-rec-2020",
        thing: "[the luma of a color with Rec. 2020 weights|the luminance of a color by BT.2020|0.2627 r + 0.678 g + 0.0593 b|the brightness of a wide gamut color, Rec. 2020|the dot product of a color with (0.2627, 0.678, 0.0593)|\
                ¶luma function, Rec. 2020|¶[function|helper|fn] for the luma of a color, bt.2020 weights|¶fn(color: vec3) -> f32: 0.2627 r + 0.678 g + 0.0593 b|¶my video is HDR with BT.2020 colors. function for the luminance of one color|\
                ¶in: rgb. out: Rec. 2020 luma as one float. [function|helper function]|¶how do I compute the Rec. 2020 luma of a color in a function]",
        function: "luma",
        result: "f32",
        body: "return dot(color, vec3<f32>(0.2627, 0.678, 0.0593));",
        rule: |x, _| one(0.0593 * x[0][2] + 0.678 * x[0][1] + 0.2627 * x[0][0]),
        ..COLORED
    },
    Helper {
        name: "relative-luminance-of-srgb",
        thing: "[the relative luminance of an sRGB color as in WCAG|the WCAG relative luminance of a color|the luminance of an sRGB color in linear light|an sRGB color linearized and weighted by (0.2126, 0.7152, 0.0722)|relative_luminance(color) of an sRGB color|\
                ¶WCAG relative luminance function|¶[function|helper|fn] for the relative luminance of an sRGB color|¶fn(color: vec3) -> f32, linearize sRGB exactly, then the luminance|\
                ¶for accessibility I need the relative luminance of an srgb color. function please|¶how do I compute the relative luminance of a web color (WCAG) in a function|¶in: sRGB color. out: relative luminance, one float. decode first. function please]",
        function: "relative_luminance",
        result: "f32",
        body: "let low = color / 12.92;\nlet high = pow((color + 0.055) / 1.055, vec3<f32>(2.4));\nlet linear = select(high, low, color <= vec3<f32>(0.04045));\nreturn dot(linear, vec3<f32>(0.2126, 0.7152, 0.0722));",
        rule: |x, _| one(relative_luminance(&x[0])),
        ..COLORED
    },
    Helper {
        name: "contrast-ratio-of-colors",
        before: RELATIVE_LUMINANCE,
        thing: "[the WCAG contrast ratio of two sRGB colors|the contrast ratio between two colors as in WCAG|how well text of one color can be read on another, as the WCAG contrast ratio|contrast_ratio(a, b) of two sRGB colors|\
                the accessibility contrast of two colors, from 1 to 21|(lighter + 0.05) / (darker + 0.05) of the relative luminances of two sRGB colors|\
                ¶WCAG contrast ratio function for two colors|¶[function|helper|fn] for the contrast ratio between two srgb colors|¶fn(a: vec3, b: vec3) -> f32, WCAG contrast ratio|\
                ¶is my text readable on its background? function for the WCAG contrast ratio of both colors|¶how do I compute the contrast ratio of two web colors in a function|¶in: two sRGB colors. out: contrast ratio, 1 to 21. function please]",
        function: "contrast_ratio",
        parameters: "a: vec3<f32>, b: vec3<f32>",
        result: "f32",
        body: "let first = relative_luminance(a);\nlet second = relative_luminance(b);\nreturn (max(first, second) + 0.05) / (min(first, second) + 0.05);",
        rule: |x, _| {
            let [a, b] = [0, 1].map(|at| relative_luminance(&x[at]) + 0.05);
            one(if a > b { a / b } else { b / a })
        },
        ..COLORED
    },
    Helper {
        name: "contrast-ratio-of-luminances",
        thing: "[the contrast ratio of two luminances|(lighter + 0.05) / (darker + 0.05) of two luminances|the WCAG contrast ratio from two relative luminances|contrast_ratio(a, b) of two luminance values|the ratio of the higher to the lower of two luminances, each plus 0.05|\
                ¶contrast ratio function of two luminances|¶[function|helper|fn] for the WCAG contrast of two luminance values, f32|¶fn(a: f32, b: f32) -> f32: (max + 0.05) / (min + 0.05)|¶I already have the luminance of text and background. function for their contrast ratio|\
                ¶in: two luminances. out: contrast ratio with the 0.05 of WCAG. function please|¶how do I get the contrast ratio from two luminances in a function]",
        function: "contrast_ratio",
        parameters: "a: f32, b: f32",
        result: "f32",
        body: "return (max(a, b) + 0.05) / (min(a, b) + 0.05);",
        rule: |x, _| {
            let [a, b] = [x[0][0] + 0.05, x[1][0] + 0.05];
            one(if a > b { a / b } else { b / a })
        },
        ..COLORED
    },
    Helper {
        name: "readable-text-color",
        thing: "[black or white, whichever can be read on a background color|the text color for a background: black on light, white on dark|black where the luminance of a background color is over 0.5, else white|a readable text color for a background|text_color(background), black or white by luminance|\
                ¶text color function: black on bright, white on dark backgrounds|¶[function|helper|fn] that picks black or white text for a background color, limit 0.5|¶fn(background: vec3) -> vec3, black if luminance > 0.5 else white|\
                ¶should my label be black or white? function that decides it from the background color by luminance|¶how do I choose a readable text color in a function, the background is given|¶in: background rgb. out: black or white. luminance above 0.5 gets black. function please]",
        function: "text_color",
        parameters: "background: vec3<f32>",
        body: "let luma = dot(background, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn select(vec3<f32>(1.0), vec3<f32>(0.0), luma > 0.5);",
        rule: |x, _| {
            let dark = positive(0.5 - dot(&LUMA, &x[0]))?;
            Some(vec![dark[0]; 3])
        },
        ..COLORED
    },
    Helper {
        name: "redmean-distance",
        thing: "[the redmean distance of two colors|the redmean color difference|a perceptual color distance by the redmean formula|sqrt((2 + r) dr² + 4 dg² + (3 - r) db²) with r the mean red of two colors|redmean(a, b)|the weighted rgb distance of two colors, redmean, channels from 0 to 1|\
                ¶redmean function for two colors|¶[function|helper|fn] for the redmean distance of two rgb colors in 0..1|¶fn(a: vec3, b: vec3) -> f32, sqrt((2 + r) dr² + 4 dg² + (3 - r) db²), r = mean red|\
                ¶how do I compare two colors closer to the eye without lab? the redmean distance as a function|¶in: two rgb colors, 0..1. out: redmean distance. function please|¶cheap perceptual color difference: redmean, as a function of two colors]",
        function: "redmean",
        parameters: "a: vec3<f32>, b: vec3<f32>",
        result: "f32",
        body: "let r = 0.5 * (a.r + b.r);\nlet d = a - b;\nreturn sqrt((2.0 + r) * d.r * d.r + 4.0 * d.g * d.g + (3.0 - r) * d.b * d.b);",
        rule: |x, _| {
            let r = f64::midpoint(x[0][0], x[1][0]);
            let d = minus(&x[0], &x[1]);
            let weights = [2.0 + r, 4.0, 3.0 - r];
            let sum: f64 = d.iter().zip(weights).map(|(d, w)| w * d.powi(2)).sum();
            one(sum.sqrt())
        },
        ..COLORED
    },
    Helper {
        name: "color-within-tolerance",
        thing: "[whether a color is within a tolerance of a key color|if a color is closer to a key color than a tolerance|distance(color, key) < tolerance|true if a color nearly matches a key color|a color match test with a tolerance|is_key(color, key, tolerance)|\
                ¶color match function with a tolerance|¶[function|helper|fn] to test if a color is close to a key color|¶fn(color: vec3, key: vec3, tolerance: f32) -> bool|¶does this pixel belong to the green screen? function of color, key and tolerance, as a bool|\
                ¶how do I check in a function whether two colors are almost the same? the tolerance is an argument|¶in: color, key color, tolerance. out: true if their rgb distance is below it. function please]",
        function: "matches",
        parameters: "color: vec3<f32>, key: vec3<f32>, tolerance: f32",
        result: "bool",
        body: "return distance(color, key) < tolerance;",
        rule: |x, _| positive(x[2][0] - length(&minus(&x[0], &x[1]))),
        ..COLORED
    },
    Helper {
        name: "gray-within-tolerance",
        thing: "[whether a color is gray within a tolerance|if the channels of a color differ by no more than a tolerance|max - min of the channels <= tolerance|true for nearly gray colors, by a tolerance|a test for neutral colors with a tolerance|is_gray(color, tolerance)|\
                ¶gray test function with a tolerance|¶[function|helper|fn] to test if a color is nearly gray|¶fn(color: vec3, tolerance: f32) -> bool, true if max - min <= tolerance|¶is this color gray or not? function with a tolerance, as a bool|\
                ¶how do I check in a function whether r, g and b are almost equal? the tolerance is an argument|¶in: color, tolerance. out: true when its largest and smallest channel are that close. function please]",
        function: "is_gray",
        parameters: "color: vec3<f32>, tolerance: f32",
        result: "bool",
        body: "let most = max(color.r, max(color.g, color.b));\nlet least = min(color.r, min(color.g, color.b));\nreturn most - least <= tolerance;",
        rule: |x, _| {
            let [r, g, b] = [x[0][0], x[0][1], x[0][2]];
            let widest = (r - g).abs().max((g - b).abs()).max((b - r).abs());
            positive(x[1][0] - widest)
        },
        ..COLORED
    },
    Helper {
        name: "strongest-channel-index",
        thing: "[the index of the largest channel of a color|which channel of a color is strongest: 0 for red, 1 for green, 2 for blue|0, 1 or 2 for the dominant channel of a color|the number of the brightest channel of an rgb color|strongest_channel(color) as a u32|\
                ¶dominant channel function, 0 red, 1 green, 2 blue|¶[function|helper|fn] for the index of the largest of r, g and b|¶fn(color: vec3) -> u32, index of the strongest channel|¶is a color more red, more green or more blue? function that returns 0, 1 or 2|\
                ¶how do I find the dominant channel of a color in a function, as an index|¶in: rgb. out: 0, 1 or 2, the channel with the highest value. function please]",
        function: "strongest_channel",
        result: "u32",
        body: "if color.r >= color.g && color.r >= color.b {\nreturn 0u;\n}\nif color.g >= color.b {\nreturn 1u;\n}\nreturn 2u;",
        rule: |x, _| {
            let mut order = [0_usize, 1, 2];
            order.sort_by(|&a, &b| x[0][b].total_cmp(&x[0][a]));
            (x[0][order[0]] > x[0][order[1]]).then(|| vec![order[0] as f64])
        },
        ..COLORED
    },
];
