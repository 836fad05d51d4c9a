//! Colors changed by amounts, limits, curves, matrices and other colors.

use super::COLORED;
use crate::families::helpers::{Helper, LUMA, by_component, dot};

pub(super) const ADJUSTMENTS: &[Helper] = &[
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
