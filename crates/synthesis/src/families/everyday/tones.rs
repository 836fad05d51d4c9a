//! Adjustments, conversions, ramps, packings and comparisons of colors, as functions of arguments.

use crate::code::indent;
use crate::color::Color;
use crate::families::helpers::{
    HELPER, Helper, LUMA, by_component, dot, families_of, length, minus, one,
};
use crate::sampler::Sampler;
use crate::task::{Buffer, Check, Family, Form, Task, ValueRule};
use crate::wording::Slots;

/// A row of a function of a color.
const COLORED: Helper = Helper {
    category: "color",
    parameters: "color: vec3<f32>",
    result: "vec3<f32>",
    range: (0.0, 1.0),
    ..HELPER
};

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

/// A vector turned by rows of numbers.
fn rows(matrix: [[f64; 3]; 3], vector: &[f64]) -> Buffer {
    matrix.iter().map(|row| dot(row, vector)).collect()
}

/// A truth, unless `level` is so near zero that rounding decides.
fn positive(level: f64) -> Option<Buffer> {
    (level.abs() > 1e-4).then(|| vec![f64::from(u8::from(level > 0.0))])
}

const ADJUSTMENTS: &[Helper] = &[
    Helper {
        name: "hue-shift-by-angle",
        thing: "[a color with its hue shifted by an angle|the hue of a color rotated by an angle in radians|a hue shift of a color by a given angle|a color rotated around the gray axis by an angle|hue_shift(color, angle)|a color turned on the color wheel by an angle|\
                color * cos(angle) + cross(axis, color) * sin(angle) + axis * dot(axis, color) * (1 - cos(angle)) with the gray axis|\
                ¶hue shift function [with|of] color and angle|¶[function|helper|fn] to shift the hue of a color by an angle|¶fn(color: vec3, angle: f32) -> vec3, hue rotated around the gray axis|\
                ¶how do I rotate the hue of a color in a function? the angle is an argument, in radians|¶in: rgb color and an angle in radians. out: rgb with the hue turned. function please|\
                ¶I have a hue slider that is an angle. function that turns an rgb color by it around (1, 1, 1)|¶all hues move on around the color wheel, gray stays gray. function of color and angle]",
        function: "hue_shift",
        parameters: "color: vec3<f32>, angle: f32",
        body: "let axis = vec3<f32>(0.57735027);\nlet c = cos(angle);\nreturn color * c + cross(axis, color) * sin(angle) + axis * dot(axis, color) * (1.0 - c);",
        range: (0.0, 3.0),
        rule: |x, _| {
            let mean = x[0].iter().sum::<f64>() / 3.0;
            let along = [2.0, -1.0, -1.0].map(|part| part / 6_f64.sqrt());
            let across = [0.0, 1.0, -1.0].map(|part| part / 2_f64.sqrt());
            let (u, v) = (dot(&along, &x[0]), dot(&across, &x[0]));
            let (s, c) = x[1][0].sin_cos();
            let (u, v) = (u * c - v * s, u * s + v * c);
            let turned = [0, 1, 2].map(|at| mean + along[at] * u + across[at] * v);
            Some(turned.to_vec())
        },
        ..COLORED
    },
    Helper {
        name: "vibrance-by-amount",
        thing: "[a color with its vibrance changed by an amount|vibrance(color, amount)|the vibrance adjustment of a color by an amount|a color whose dull tones get more saturation than its vivid ones, by an amount|a saturation boost by 1 + amount * (1 - saturation), saturation being max - min|\
                a color moved away from its luminance gray by 1 + amount * (1 - (max - min))|a vibrance change that spares saturated colors|\
                ¶vibrance function [with|of] color and amount|¶[function|helper|fn] for the vibrance of a color|¶fn(color: vec3, amount: f32) -> vec3, vibrance|¶how do I write the vibrance slider of a photo editor as a function? strength is 1 + amount * (1 - (max - min))|\
                ¶in: color, amount. out: the color with more vibrance, saturated colors change least. function please|¶I want to boost only the dull colors. function of color and amount: mix(gray, color, 1 + amount * (1 - saturation)), saturation is max minus min]",
        function: "vibrance",
        parameters: "color: vec3<f32>, amount: f32",
        body: "let most = max(color.r, max(color.g, color.b));\nlet least = min(color.r, min(color.g, color.b));\nlet gray = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn mix(vec3<f32>(gray), color, 1.0 + amount * (1.0 - (most - least)));",
        rule: |x, _| {
            let most = x[0].iter().copied().fold(f64::MIN, f64::max);
            let least = x[0].iter().copied().fold(f64::MAX, f64::min);
            let gray = dot(&LUMA, &x[0]);
            let strength = 1.0 + x[1][0] - x[1][0] * (most - least);
            Some(
                x[0].iter()
                    .map(|part| gray + strength * (part - gray))
                    .collect(),
            )
        },
        ..COLORED
    },
    Helper {
        name: "levels-of-color-with-gamma",
        thing: "[the levels adjustment of a color with black point, white point and gamma|a color with levels: black, white and gamma|levels(color, black, white, gamma)|a color stretched from black..white to 0..1 and raised to one over gamma|\
                pow(saturate((color - black) / (white - black)), 1 / gamma)|the photoshop levels of a color, three sliders|a levels correction of a color by a black point, a white point and a gamma|\
                ¶levels function: black point, white point, gamma|¶[function|helper|fn] for levels on a color, with black, white and gamma|¶fn(color: vec3, black: f32, white: f32, gamma: f32) -> vec3, levels|\
                ¶how do I write the levels dialog of photoshop as a function|¶in: color, black, white, gamma. out: clamped levels. function please|¶I have three sliders, black point, white point and midtone gamma. function that applies them to a color]",
        function: "levels",
        parameters: "color: vec3<f32>, black: f32, white: f32, gamma: f32",
        body: "let stretched = saturate((color - black) / (white - black));\nreturn pow(stretched, vec3<f32>(1.0 / gamma));",
        range: (0.0, 1.5),
        rule: |x, _| {
            let (black, white, gamma) = (x[1][0], x[2][0], x[3][0]);
            if (white - black).abs() < 0.05 || gamma < 0.2 {
                return None;
            }
            let level = |part: &f64| ((part - black) / (white - black)).clamp(0.0, 1.0);
            Some(
                x[0].iter()
                    .map(|part| level(part).powf(gamma.recip()))
                    .collect(),
            )
        },
        ..COLORED
    },
    Helper {
        name: "levels-black-and-white",
        thing: "[a color stretched so that a black point becomes 0 and a white point 1|the levels of a color with a black and a white point|(color - black) / (white - black), clamped to 0..1|levels(color, black, white)|a contrast stretch of a color between a low and a high level|\
                input levels of a color, black point and white point as arguments|\
                ¶levels function with black point and white point|¶[function|helper|fn] to map black..white of a color to 0..1, clamped|¶fn(color: vec3, black: f32, white: f32) -> vec3, clamped levels|\
                ¶how do I set the black and the white point of a color in a function|¶in: color, black point, white point. out: stretched and clamped color. function please|\
                ¶my scans are flat: the darkest value is black, the brightest is white. function that stretches a color between the two]",
        function: "levels",
        parameters: "color: vec3<f32>, black: f32, white: f32",
        body: "return saturate((color - black) / (white - black));",
        rule: |x, _| {
            let (black, white) = (x[1][0], x[2][0]);
            if (white - black).abs() < 0.05 {
                return None;
            }
            by_component(&x[..1], |c| {
                Some(((c[0] - black) / (white - black)).clamp(0.0, 1.0))
            })
        },
        ..COLORED
    },
    Helper {
        name: "warm-by-amount",
        thing: "[a color made warmer by an amount|a warmer color: an amount more red and as much less blue|color + amount * (1, 0, -1)|a temperature adjustment of a color by an amount, red up and blue down|warm(color, amount)|a color with red raised and blue lowered by an amount|\
                a color temperature shift that adds an amount to red and takes it from blue|\
                ¶temperature function: red plus amount, blue minus amount|¶[function|helper|fn] to warm up a color by an amount|¶fn(color: vec3, amount: f32) -> vec3: (r + amount, g, b - amount)|\
                ¶how do I make a color warmer in a function? more red, less blue, by an amount|¶in: color, amount. out: warmer color, red + amount and blue - amount. function please|\
                ¶I have a temperature slider, negative is colder. function that adds it to red and subtracts it from blue]",
        function: "warm",
        parameters: "color: vec3<f32>, amount: f32",
        body: "return color + amount * vec3<f32>(1.0, 0.0, -1.0);",
        rule: |x, _| Some(vec![x[0][0] + x[1][0], x[0][1], x[0][2] - x[1][0]]),
        ..COLORED
    },
    Helper {
        name: "luma-times-tint",
        thing: "[the gray of a color tinted with another color|a color turned gray and multiplied by a tint|the luminance of a color times a tint color|tint * luminance(color)|a monochrome version of a color in a given tint|a colorized gray: luminance times tint|colorize(color, tint)|\
                ¶colorize function [with|of] color and tint|¶[function|helper|fn] to gray a color and tint it with another one|¶fn(color: vec3, tint: vec3) -> vec3: luminance times tint|\
                ¶how do I colorize in a function? gray by luminance first, then times the tint|¶in: color, tint. out: monochrome color in that tint. function please|¶night vision is only green. function that takes the luminance of a color and multiplies it by a tint color]",
        function: "colorize",
        parameters: "color: vec3<f32>, tint: vec3<f32>",
        body: "return tint * dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));",
        rule: |x, _| {
            let gray = dot(&LUMA, &x[0]);
            Some(x[1].iter().map(|part| gray * part).collect())
        },
        ..COLORED
    },
    Helper {
        name: "solarize-by-limit",
        thing: "[a color solarized above a limit|a color whose channels above a limit are inverted|solarize(color, limit)|the solarization of a color with the limit as an argument|1 - c for each channel above the limit, else c|a color with its bright channels inverted, by a threshold argument|\
                ¶solarize function [with|of] color and limit|¶[function|helper|fn] to solarize a color above a limit|¶fn(color: vec3, limit: f32) -> vec3: select(color, 1 - color, color > limit)|\
                ¶how do I solarize a color in a function? the threshold is an argument|¶in: color, limit. out: channels over the limit inverted. function please|¶old darkroom effect: every channel brighter than a limit turns negative. function of color and limit]",
        function: "solarize",
        parameters: "color: vec3<f32>, limit: f32",
        body: "return select(color, 1.0 - color, color > vec3<f32>(limit));",
        rule: |x, _| {
            by_component(x, |c| {
                ((c[0] - c[1]).abs() > 1e-4).then(|| if c[0] > c[1] { 1.0 - c[0] } else { c[0] })
            })
        },
        ..COLORED
    },
    Helper {
        name: "slope-offset-power",
        thing: "[the ASC CDL of a color: slope, offset and power|a color graded by slope, offset and power|pow(max(color * slope + offset, 0), power)|an ASC color decision list on a color|a primary grade with slope, offset and power as vec3 arguments|cdl(color, slope, offset, power)|\
                ¶asc cdl function|¶[function|helper|fn] for a color grade by slope, offset and power|¶fn(color, slope, offset, power: vec3) -> vec3, (color * slope + offset) ^ power|\
                ¶how do colorists apply a CDL? I need it as a function, slope, offset, power|¶in: color and the vec3 slope, offset, power. out: graded color, negatives cut before the power. function please|¶multiply by slope, add offset, clip below 0, raise to power, per channel. as a function]",
        function: "grade",
        parameters: "color: vec3<f32>, slope: vec3<f32>, offset: vec3<f32>, power: vec3<f32>",
        body: "return pow(max(color * slope + offset, vec3<f32>(0.0)), power);",
        range: (0.1, 2.0),
        rule: |x, _| by_component(x, |c| Some((c[3] * (c[0] * c[1] + c[2]).ln()).exp())),
        ..COLORED
    },
    Helper {
        name: "channel-mixer-matrix",
        thing: "[a color multiplied by a 3x3 matrix|a color matrix applied to a color|the channel mixer of a color with a mat3x3|matrix * color|a color transformed by a mat3x3|mix_channels(matrix, color)|\
                ¶channel mixer function, mat3x3 and color|¶[function|helper|fn] to apply a color matrix to an rgb color|¶fn(matrix: mat3x3, color: vec3) -> vec3|¶how do I apply a 3x3 color matrix in a function|\
                ¶in: mat3x3 and rgb. out: matrix times color. function please|¶each output channel is a weighted sum of r, g and b, the weights come as a matrix. function that applies it]",
        function: "mix_channels",
        parameters: "matrix: mat3x3<f32>, color: vec3<f32>",
        body: "return matrix * color;",
        rule: |x, _| {
            let row = |at: usize| {
                (0..3)
                    .map(|column| x[0][3 * column + at] * x[1][column])
                    .sum()
            };
            Some((0..3).map(row).collect())
        },
        ..COLORED
    },
    Helper {
        name: "mix-in-linear-light",
        thing: "[two gamma colors mixed in linear light by an amount, gamma 2.2|a mix of two colors in linear space with gamma 2.2|a gamma correct mix of two colors by an amount, 2.2|two colors decoded with 2.2, mixed by an amount and encoded again|pow(mix(pow(a, 2.2), pow(b, 2.2), amount), 1 / 2.2)|\
                ¶gamma correct color mix function, gamma 2.2|¶[function|helper|fn] to mix two colors in linear light, gamma 2.2|¶fn(a: vec3, b: vec3, amount: f32) -> vec3, mixed in linear space (2.2)|\
                ¶my mix of red and green looks too dark. function that mixes two colors by an amount in linear light, gamma 2.2|¶how do I mix colors gamma correctly in a function? to the power 2.2, mix, back|¶in: two colors and an amount. out: the mix, computed in linear light with gamma 2.2. function please]",
        function: "mix_linear",
        parameters: "a: vec3<f32>, b: vec3<f32>, amount: f32",
        body: "let first = pow(a, vec3<f32>(2.2));\nlet second = pow(b, vec3<f32>(2.2));\nreturn pow(mix(first, second, amount), vec3<f32>(1.0 / 2.2));",
        range: (0.02, 1.0),
        rule: |x, _| {
            by_component(x, |c| {
                Some((c[0].powf(2.2) * (1.0 - c[2]) + c[1].powf(2.2) * c[2]).powf(1.0 / 2.2))
            })
        },
        ..COLORED
    },
    Helper {
        name: "three-color-gradient-at",
        thing: "[the color at t of a gradient of three colors|a three color gradient by t|three colors blended along t, the second in the middle|the color from first over second to third at t|gradient(first, second, third, t)|a ramp through three given colors|a two-segment gradient: first to second until t = 0.5, then to third|\
                ¶three color gradient function, t from 0 to 1|¶[function|helper|fn] to blend three colors by t|¶fn(first, second, third: vec3, t: f32) -> vec3|¶how do I write a gradient of three colors in a function? t goes from 0 to 1|\
                ¶in: three colors and t. out: first at 0, second at 0.5, third at 1. function please|¶low, middle and high color, and a value from 0 to 1: function for the color of the value]",
        function: "gradient",
        parameters: "first: vec3<f32>, second: vec3<f32>, third: vec3<f32>, t: f32",
        body: "let lower = mix(first, second, saturate(2.0 * t));\nreturn mix(lower, third, saturate(2.0 * t - 1.0));",
        rule: |x, _| {
            by_component(x, |c| {
                let (from, to, share) = if c[3] < 0.5 {
                    (c[0], c[1], c[3] * 2.0)
                } else {
                    (c[1], c[2], c[3] * 2.0 - 1.0)
                };
                Some(from + (to - from) * share)
            })
        },
        ..COLORED
    },
];

const MEASURES: &[Helper] = &[
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

const CONVERSIONS: &[Helper] = &[
    Helper {
        name: "yiq-to-rgb",
        thing: "[rgb from yiq|a yiq color converted to rgb|the yiq to rgb conversion|yiq -> rgb|yiq2rgb|yiq to rgb|yiq_to_rgb(yiq)|the rgb color of y, i and q|a NTSC yiq color as rgb|\
                ¶yiq to rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert yiq to rgb|¶fn(yiq: vec3) -> vec3, rgb|¶I have NTSC y, i and q in a vec3 and need rgb. function please|\
                ¶in: yiq. out: rgb. [function|helper function]|¶how do I [convert|turn] yiq [to|into] rgb in a function|¶undo the rgb to yiq conversion, as a function]",
        function: "yiq_to_rgb",
        parameters: "yiq: vec3<f32>",
        body: "let r = yiq.x + 0.956 * yiq.y + 0.621 * yiq.z;\nlet g = yiq.x - 0.272 * yiq.y - 0.647 * yiq.z;\nlet b = yiq.x - 1.107 * yiq.y + 1.704 * yiq.z;\nreturn vec3<f32>(r, g, b);",
        rule: |x, _| {
            let (sine, cosine) = 33.0_f64.to_radians().sin_cos();
            let (v, u) = (
                cosine * x[0][1] + sine * x[0][2],
                cosine * x[0][2] - sine * x[0][1],
            );
            let (r, b) = (x[0][0] + v / 0.877_283, x[0][0] + u / 0.492_111);
            Some(vec![r, (x[0][0] - 0.299 * r - 0.114 * b) / 0.587, b])
        },
        ..COLORED
    },
    Helper {
        name: "ycbcr-to-rgb",
        thing: "[rgb from YCbCr|a YCbCr color converted to rgb|the ycbcr to rgb conversion, full range|ycbcr -> rgb|ycbcr2rgb|YCbCr to rgb, chroma around 0.5|ycbcr_to_rgb(ycbcr)|the JPEG color transform back to rgb|the rgb color of y, cb and cr|\
                ¶ycbcr to rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert YCbCr to rgb, full range BT.601|¶fn(ycbcr: vec3) -> vec3, r = y + 1.402 (cr - 0.5), b = y + 1.772 (cb - 0.5)|\
                ¶my camera delivers YCbCr and I need rgb. function please, full range|¶in: YCbCr, chroma around 0.5. out: rgb. [function|helper function]|¶how do I [convert|turn] ycbcr [to|into] rgb in a function]",
        function: "ycbcr_to_rgb",
        parameters: "ycbcr: vec3<f32>",
        body: "let cb = ycbcr.y - 0.5;\nlet cr = ycbcr.z - 0.5;\nlet r = ycbcr.x + 1.402 * cr;\nlet g = ycbcr.x - 0.344136 * cb - 0.714136 * cr;\nlet b = ycbcr.x + 1.772 * cb;\nreturn vec3<f32>(r, g, b);",
        rule: |x, _| {
            let y = x[0][0];
            let (r, b) = (y - 0.701 + 1.402 * x[0][2], y - 0.886 + 1.772 * x[0][1]);
            Some(vec![r, (y - 0.299 * r - 0.114 * b) / 0.587, b])
        },
        ..COLORED
    },
    Helper {
        name: "rgb-to-ycocg",
        thing: "[YCoCg from rgb|an rgb color converted to YCoCg|the rgb to ycocg conversion|rgb -> ycocg|rgb2ycocg|rgb to YCoCg|luma, orange chroma and green chroma of a color|rgb_to_ycocg(color)|\
                ¶rgb to ycocg [function|conversion|conversion function]|¶[function|helper|fn] to convert rgb to YCoCg|¶fn(color: vec3) -> vec3, (y, co, cg)|¶for TAA I need YCoCg from rgb. function please|\
                ¶in: rgb. out: YCoCg, chroma around 0. [function|helper function]|¶how do I [convert|turn] rgb [to|into] ycocg in a function]",
        function: "rgb_to_ycocg",
        body: "let y = 0.25 * color.r + 0.5 * color.g + 0.25 * color.b;\nlet co = 0.5 * (color.r - color.b);\nreturn vec3<f32>(y, co, color.g - y);",
        rule: |x, _| {
            let matrix = [[0.25, 0.5, 0.25], [0.5, 0.0, -0.5], [-0.25, 0.5, -0.25]];
            Some(rows(matrix, &x[0]))
        },
        ..COLORED
    },
    Helper {
        name: "ycocg-to-rgb",
        thing: "[rgb from YCoCg|a YCoCg color converted to rgb|the ycocg to rgb conversion|ycocg -> rgb|ycocg2rgb|YCoCg to rgb|(y + co - cg, y + cg, y - co - cg)|ycocg_to_rgb(ycocg)|\
                ¶ycocg to rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert YCoCg to rgb|¶fn(ycocg: vec3) -> vec3, rgb|¶after clamping in YCoCg I need rgb again. function please|\
                ¶in: YCoCg. out: rgb. [function|helper function]|¶how do I [convert|turn] ycocg [to|into] rgb in a function]",
        function: "ycocg_to_rgb",
        parameters: "ycocg: vec3<f32>",
        body: "let rest = ycocg.x - ycocg.z;\nreturn vec3<f32>(rest + ycocg.y, ycocg.x + ycocg.z, rest - ycocg.y);",
        rule: |x, _| {
            let matrix = [[1.0, 1.0, -1.0], [1.0, 0.0, 1.0], [1.0, -1.0, -1.0]];
            Some(rows(matrix, &x[0]))
        },
        ..COLORED
    },
    Helper {
        name: "linear-rgb-to-xyz",
        thing: "[CIE XYZ from linear rgb|a linear sRGB color converted to XYZ|the linear rgb to xyz conversion, D65|linear rgb -> XYZ|rgb2xyz for linear colors|linear rgb to CIE XYZ|the tristimulus values of a linear rgb color|rgb_to_xyz(color), linear, D65|\
                ¶linear rgb to xyz [function|conversion|conversion function]|¶[function|helper|fn] to convert linear sRGB to CIE XYZ, D65|¶fn(color: vec3) -> vec3, XYZ from linear rgb|\
                ¶I have linear rgb and need X, Y and Z for colorimetry. function please|¶in: linear rgb. out: XYZ (D65). [function|helper function]|¶how do I [convert|turn] linear rgb [to|into] XYZ in a function]",
        function: "rgb_to_xyz",
        body: "let x = dot(color, vec3<f32>(0.4124, 0.3576, 0.1805));\nlet y = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nlet z = dot(color, vec3<f32>(0.0193, 0.1192, 0.9505));\nreturn vec3<f32>(x, y, z);",
        rule: |x, _| {
            let matrix = [
                [0.412_390_8, 0.357_584_3, 0.180_480_8],
                [0.212_639, 0.715_168_7, 0.072_192_3],
                [0.019_330_8, 0.119_194_8, 0.950_532_2],
            ];
            Some(rows(matrix, &x[0]))
        },
        ..COLORED
    },
    Helper {
        name: "xyz-to-linear-rgb",
        thing: "[linear rgb from CIE XYZ|an XYZ color converted to linear sRGB|the xyz to linear rgb conversion, D65|XYZ -> linear rgb|xyz2rgb, linear|CIE XYZ to linear rgb|xyz_to_rgb(xyz), linear, D65|\
                ¶xyz to linear rgb [function|conversion|conversion function]|¶[function|helper|fn] to convert CIE XYZ to linear sRGB, D65|¶fn(xyz: vec3) -> vec3, linear rgb|\
                ¶I have X, Y and Z and need linear rgb. function please|¶in: XYZ (D65). out: linear rgb. [function|helper function]|¶how do I [convert|turn] XYZ [to|into] linear rgb in a function]",
        function: "xyz_to_rgb",
        parameters: "xyz: vec3<f32>",
        body: "let r = dot(xyz, vec3<f32>(3.2406, -1.5372, -0.4986));\nlet g = dot(xyz, vec3<f32>(-0.9689, 1.8758, 0.0415));\nlet b = dot(xyz, vec3<f32>(0.0557, -0.204, 1.057));\nreturn vec3<f32>(r, g, b);",
        rule: |x, _| {
            let matrix = [
                [3.240_97, -1.537_383, -0.498_611],
                [-0.969_244, 1.875_968, 0.041_555],
                [0.055_63, -0.203_977, 1.056_972],
            ];
            Some(rows(matrix, &x[0]))
        },
        ..COLORED
    },
    Helper {
        name: "linear-rgb-to-oklab",
        thing: "[Oklab from linear rgb|a linear rgb color converted to Oklab|the linear rgb to oklab conversion|linear rgb -> oklab|linear to oklab|linear_to_oklab(color)|the Oklab lightness, a and b of a linear rgb color|\
                ¶linear rgb to oklab [function|conversion|conversion function]|¶[function|helper|fn] to convert linear sRGB to Oklab|¶fn(color: vec3) -> vec3, oklab from linear rgb|\
                ¶I want perceptual gradients, so I need Oklab from linear rgb. function please|¶in: linear rgb. out: oklab (L, a, b). [function|helper function]|¶how do I [convert|turn] linear rgb [to|into] oklab in a function]",
        function: "linear_to_oklab",
        body: "let l = dot(color, vec3<f32>(0.4122214708, 0.5363325363, 0.0514459929));\nlet m = dot(color, vec3<f32>(0.2119034982, 0.6806995451, 0.1073969566));\nlet s = dot(color, vec3<f32>(0.0883024619, 0.2817188376, 0.6299787005));\nlet lms = pow(vec3<f32>(l, m, s), vec3<f32>(1.0 / 3.0));\nlet lightness = dot(lms, vec3<f32>(0.2104542553, 0.793617785, -0.0040720468));\nlet a = dot(lms, vec3<f32>(1.9779984951, -2.428592205, 0.4505937099));\nlet b = dot(lms, vec3<f32>(0.0259040371, 0.7827717662, -0.808675766));\nreturn vec3<f32>(lightness, a, b);",
        rule: |x, _| {
            let cones = rows(
                [
                    [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
                    [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
                    [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
                ],
                &x[0],
            );
            let roots: Buffer = cones.iter().map(|part| part.cbrt()).collect();
            Some(rows(
                [
                    [0.210_454_255_3, 0.793_617_785, -0.004_072_046_8],
                    [1.977_998_495_1, -2.428_592_205, 0.450_593_709_9],
                    [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766],
                ],
                &roots,
            ))
        },
        ..COLORED
    },
    Helper {
        name: "hue-degrees-to-rgb",
        thing: "[the pure color of a hue in degrees|rgb from a hue in degrees, 0 to 360|a hue angle in degrees as a fully saturated rgb color|the color of the color wheel at an angle in degrees|hue in degrees -> rgb|hue_to_rgb(degrees)|the rainbow color for an angle from 0° to 360°|\
                ¶hue in degrees to rgb function|¶[function|helper|fn] to turn a hue in degrees into rgb, full saturation|¶fn(degrees: f32) -> vec3, 0 is red, 120 green, 240 blue|¶how do I turn a hue angle from 0 to 360 into an rgb color in a function|\
                ¶in: hue in degrees. out: the pure rgb color. function please|¶the color wheel as a function: an angle in degrees goes in, the color there comes out]",
        function: "hue_to_rgb",
        parameters: "degrees: f32",
        body: "let phase = fract(degrees / 360.0 + vec3<f32>(0.0, 2.0 / 3.0, 1.0 / 3.0));\nreturn saturate(abs(phase * 6.0 - 3.0) - 1.0);",
        range: (0.0, 360.0),
        rule: |x, _| {
            // How far the angle is from the channel's own on the wheel.
            let away = |at: f64| {
                let apart = (x[0][0] - 120.0 * at).rem_euclid(360.0);
                apart.min(360.0 - apart)
            };
            Some(
                [0.0, 1.0, 2.0]
                    .map(|at| (2.0 - away(at) / 60.0).clamp(0.0, 1.0))
                    .to_vec(),
            )
        },
        ..COLORED
    },
    Helper {
        name: "unpack-argb-hex",
        thing: "[an rgba color from 0xAARRGGBB|a vec4 color from a u32 in the form 0xAARRGGBB|a hex number 0xAARRGGBB as rgba floats|an ARGB color word unpacked to a vec4 rgba|argb_to_rgba(argb)|a u32 with alpha in the highest byte unpacked to rgba|\
                ¶argb unpack function, 0xAARRGGBB|¶[function|helper|fn] to unpack 0xAARRGGBB into rgba|¶fn(argb: u32) -> vec4, from 0xAARRGGBB|¶android colors are u32 like 0xAARRGGBB. function that makes an rgba vec4 of one|\
                ¶in: u32 0xAARRGGBB. out: rgba, 0 to 1. [function|helper function]|¶how do I turn an ARGB hex color into a vec4 in a function]",
        function: "argb_to_rgba",
        parameters: "argb: u32",
        result: "vec4<f32>",
        body: "return unpack4x8unorm(argb).zyxw;",
        range: (0.0, 2e9),
        rule: |x, _| {
            let byte = |shift: i32| (x[0][0] / 2_f64.powi(shift)).floor() % 256.0 / 255.0;
            Some([16, 8, 0, 24].map(byte).to_vec())
        },
        ..COLORED
    },
];

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

fn color_part(sampler: &mut Sampler) -> Task {
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

/// Colors moved toward white, black or mid gray.
fn toward_neutral(sampler: &mut Sampler) -> Task {
    let (modifier, neutral, verb, art, code, level): (_, &str, &str, &str, &str, f64) = *sampler
        .pick(&[
            (
                "to-white",
                "white",
                "[lightened|made lighter]",
                "tint",
                "mix(color, vec3<f32>(1.0), amount)",
                1.0,
            ),
            (
                "to-black",
                "black",
                "[darkened|made darker]",
                "shade",
                "color * (1.0 - amount)",
                0.0,
            ),
            (
                "to-gray",
                "mid gray",
                "[toned|muted]",
                "tone",
                "mix(color, vec3<f32>(0.5), amount)",
                0.5,
            ),
        ]);
    let phrase = "[a color mixed with <w> by an amount|a color <v> by mixing in <w>, the amount is an argument|a color moved toward <w> by a given amount|a <a> of a color: an amount of <w> mixed in|mix(color, <w>, amount)|the <a> of a color with an amount of <w>|\
        ¶[function|helper|fn] to mix <w> into a color by an amount|¶fn(color: vec3, amount: f32) -> vec3, amount of <w> mixed in|¶painters call it a <a>: color plus some <w>. function of color and amount|\
        ¶in: color, amount. out: the color moved that far toward <w>. function please|¶how do I move a color toward <w> in a function? 0 leaves it, 1 gives <w>|¶I need hover colors: function that takes a color and goes an amount toward <w>]"
        .replace("<w>", neutral)
        .replace("<v>", verb)
        .replace("<a>", art);
    function(
        vec![modifier],
        phrase,
        Slots::default(),
        (
            &format!("{art}(color: vec3<f32>, amount: f32) -> vec3<f32>"),
            &format!("return {code};"),
        ),
        Box::new(move |x| by_component(x, |c| Some(c[0] + (level - c[0]) * c[1]))),
    )
}

/// Something done to the color of a vec4 that leaves its alpha.
fn with_alpha_kept(sampler: &mut Sampler) -> Task {
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
fn channel_alone(sampler: &mut Sampler) -> Task {
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

/// A ramp of colors: a modifier, its colors, its name, the code and the value of a channel.
type Ramp = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(f64) -> [f64; 3],
);

const RAMPS: [Ramp; 5] = [
    (
        "fire",
        "black over red and yellow to white",
        "[fire|hot metal|heat]",
        "saturate(vec3<f32>(3.0 * t, 3.0 * t - 1.0, 3.0 * t - 2.0))",
        |t| [t * 3.0, t * 3.0 - 1.0, t * 3.0 - 2.0],
    ),
    (
        "thermal",
        "blue over cyan, green and yellow to red",
        "[thermal|rainbow heat map|cold to hot]",
        "saturate(vec3<f32>(4.0 * t - 2.0, 2.0 - abs(4.0 * t - 2.0), 2.0 - 4.0 * t))",
        |t| {
            [
                4.0 * (t - 0.5),
                (4.0 * t).min(4.0 - 4.0 * t),
                4.0 * (0.5 - t),
            ]
        },
    ),
    (
        "green-to-red",
        "green over yellow to red",
        "[traffic light|risk|load]",
        "saturate(vec3<f32>(2.0 * t, 2.0 - 2.0 * t, 0.0))",
        |t| [t + t, 2.0 * (1.0 - t), 0.0],
    ),
    (
        "red-to-green",
        "red over yellow to green",
        "[health|health bar|score]",
        "saturate(vec3<f32>(2.0 - 2.0 * t, 2.0 * t, 0.0))",
        |t| [2.0 * (1.0 - t), t + t, 0.0],
    ),
    (
        "diverging",
        "blue over white to red",
        "[diverging|cool-warm|difference]",
        "saturate(vec3<f32>(2.0 * t, 1.0 - abs(2.0 * t - 1.0), 2.0 - 2.0 * t))",
        |t| [t * 2.0, 1.0 - (2.0 * t - 1.0).abs(), (1.0 - t) * 2.0],
    ),
];

fn ramp(sampler: &mut Sampler) -> Task {
    let (modifier, colors, name, code, rule) = *sampler.pick(&RAMPS);
    let phrase = "[a color from <c> for t from 0 to 1|a color ramp from <c> at t|a <n> palette: <c>|the color of a value from 0 to 1, from <c>|a colormap from <c>, piecewise linear|a <n> color map that goes from <c>|\
        ¶<n> palette function, from <c>|¶[function|helper|fn] for a color ramp from <c>|¶fn(t: f32) -> vec3, color map from <c>|¶how do I color a value from 0 to 1 in a function? it should go from <c>|\
        ¶in: t from 0 to 1. out: color from <c>, evenly spaced. function please|¶my data goes from 0 to 1 and I want to color it from <c>. function please|¶<c>: color as a function of t]"
        .replace("<c>", colors)
        .replace("<n>", name);
    function(
        vec![modifier],
        phrase,
        Slots::default(),
        ("palette(t: f32) -> vec3<f32>", &format!("return {code};")),
        Box::new(move |x| Some(rule(x[0][0]).map(|part| part.clamp(0.0, 1.0)).to_vec())),
    )
}

/// A gradient of two or three colors that are told.
fn told_gradient(sampler: &mut Sampler) -> Task {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let third = Color::sample_other_than(&[&first, &second], sampler);
    let ends = [&first, &second, &third].map(|color| color.rgb.map(f64::from));
    let through = sampler.chance(0.4);
    let mut body = format!(
        "let first = {};\nlet second = {};\n",
        first.code, second.code
    );
    body += &if through {
        format!(
            "let third = {};\nlet lower = mix(first, second, saturate(2.0 * t));\nreturn mix(lower, third, saturate(2.0 * t - 1.0));",
            third.code
        )
    } else {
        "return mix(first, second, t);".to_owned()
    };
    let mut slots = Slots::default();
    slots.value("a", first.ways);
    slots.value("b", second.ways);
    slots.value("c", third.ways);
    let colors = if through {
        "{a} over {b} to {c}"
    } else {
        "{a} to {b}"
    };
    let phrase = "[the color at t of a gradient from <c>|a color from <c> by t|a blend from <c> for t from 0 to 1|the color that t stands for on a ramp from <c>|gradient from <c>, at t|\
        ¶gradient function from <c>, t from 0 to 1|¶[function|helper|fn] that returns a color from <c> for t|¶fn(t: f32) -> vec3, from <c>|¶how do I go from <c> in a function? t runs from 0 to 1|\
        ¶in: t. out: the color between, from <c>. function please|¶I have a value from 0 to 1 that should be shown in colors from <c>. function please|¶color by value, from <c>, as a function of t]"
        .replace("<c>", colors);
    function(
        if through {
            vec!["three-colors"]
        } else {
            Vec::new()
        },
        phrase,
        slots,
        ("gradient(t: f32) -> vec3<f32>", &body),
        Box::new(move |x| {
            let t = x[0][0];
            let (from, to, share) = match (through, t < 0.5) {
                (false, _) => (ends[0], ends[1], t),
                (true, true) => (ends[0], ends[1], 2.0 * t),
                (true, false) => (ends[1], ends[2], 2.0 * t - 1.0),
            };
            Some(
                (0..3)
                    .map(|at| from[at] * (1.0 - share) + to[at] * share)
                    .collect(),
            )
        }),
    )
}

const LAYOUTS: [(&str, &str, [u32; 3]); 4] = [
    ("565", "RGB565", [5, 6, 5]),
    ("555", "RGB555", [5, 5, 5]),
    ("332", "RGB332", [3, 3, 2]),
    ("444", "RGB444", [4, 4, 4]),
];

fn pack_bits(sampler: &mut Sampler) -> Task {
    let (modifier, name, bits) = *sampler.pick(&LAYOUTS);
    let most = bits.map(|bits| (1_u32 << bits) - 1);
    let [r, g, b] = most.map(|most| format!("{most}.0"));
    let phrase = "[a color packed as <l>|an rgb color packed into <l> in a u32|the <l> word of a color|rgb floats -> <l>|a color with <b> bits for red, green and blue in a u32|rgb to <l>, red highest|\
        ¶<l> pack function, vec3 -> u32|¶[function|helper|fn] to pack an rgb color as <l>|¶fn(color: vec3) -> u32, <l>, rounded, red in the high bits|¶how do I pack a color into <l> in a function|\
        ¶in: rgb from 0 to 1. out: u32 <l>. [function|helper function]|¶my display wants <l>. function that makes it of a float color, red in the highest bits]"
        .replace("<l>", name)
        .replace("<b>", &bits.map(|bits| bits.to_string()).join(", "));
    function(
        vec![modifier],
        phrase,
        Slots::default(),
        (
            &format!("pack_rgb{modifier}(color: vec3<f32>) -> u32"),
            &format!(
                "let parts = vec3<u32>(round(saturate(color) * vec3<f32>({r}, {g}, {b})));\nreturn (parts.r << {}u) | (parts.g << {}u) | parts.b;",
                bits[1] + bits[2],
                bits[2]
            ),
        ),
        Box::new(move |x| {
            let mut word = 0.0;
            for (part, most) in x[0].iter().zip(most.map(f64::from)) {
                let level = part.clamp(0.0, 1.0) * most;
                if (level.fract() - 0.5).abs() < 0.01 {
                    return None;
                }
                word = word * (most + 1.0) + level.round();
            }
            one(word)
        }),
    )
}

fn unpack_bits(sampler: &mut Sampler) -> Task {
    let (modifier, name, bits) = *sampler.pick(&LAYOUTS);
    let most = bits.map(|bits| (1_u32 << bits) - 1);
    let phrase = "[an rgb color from <l>|a u32 <l> unpacked to rgb floats|the float color of a <l> word|<l> -> rgb floats|a vec3 color from a u32 with <b> bits for red, green and blue|<l> to rgb, red highest|\
        ¶<l> unpack function, u32 -> vec3|¶[function|helper|fn] to unpack <l> into an rgb color|¶fn(value: u32) -> vec3, from <l>, each channel 0 to 1|¶how do I unpack a <l> color in a function|\
        ¶in: u32 <l>. out: rgb from 0 to 1. [function|helper function]|¶an old texture is stored as <l>. function that makes a float color of one value, red is in the highest bits]"
        .replace("<l>", name)
        .replace("<b>", &bits.map(|bits| bits.to_string()).join(", "));
    let body = format!(
        "let r = f32((value >> {}u) & {}u) / {}.0;\nlet g = f32((value >> {}u) & {}u) / {}.0;\nlet b = f32(value & {}u) / {}.0;\nreturn vec3<f32>(r, g, b);",
        bits[1] + bits[2],
        most[0],
        most[0],
        bits[2],
        most[1],
        most[1],
        most[2],
        most[2]
    );
    let mut task = function(
        vec![modifier],
        phrase,
        Slots::default(),
        (
            &format!("unpack_rgb{modifier}(value: u32) -> vec3<f32>"),
            &body,
        ),
        Box::new(move |x| {
            let mut rest = x[0][0];
            let mut color = vec![0.0; 3];
            for at in [2, 1, 0] {
                let steps = f64::from(most[at]) + 1.0;
                color[at] = rest % steps / f64::from(most[at]);
                rest = (rest / steps).floor();
            }
            Some(color)
        }),
    );
    if let Check::Values { range, .. } = &mut task.check {
        *range = (0.0, 65_000.0);
    }
    task
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
