//! Functions of colour.

use super::helpers::{HELPER, Helper, by_component, dot, families_of, one};
use crate::task::{Buffer, Family};

type Rule = fn(&[Buffer], f64) -> Option<Buffer>;

/// A function of one colour.
const fn colored(
    name: &'static str,
    thing: &'static str,
    function: &'static str,
    body: &'static str,
    choices: &'static [f64],
    rule: Rule,
) -> Helper {
    Helper {
        name,
        category: "color",
        thing,
        function,
        parameters: "color: vec3<f32>",
        result: "vec3<f32>",
        body,
        choices,
        range: (0.0, 1.0),
        rule,
        ..HELPER
    }
}

/// A function of two colours.
const fn blended(
    name: &'static str,
    thing: &'static str,
    function: &'static str,
    body: &'static str,
    rule: Rule,
) -> Helper {
    Helper {
        name,
        category: "color",
        thing,
        function,
        parameters: "base: vec3<f32>, top: vec3<f32>",
        result: "vec3<f32>",
        body,
        range: (0.0, 1.0),
        rule,
        ..HELPER
    }
}

fn luma(color: &[f64]) -> f64 {
    0.0722 * color[2] + 0.7152 * color[1] + 0.2126 * color[0]
}

/// The colour wheel: red, green or blue at a hue from 0 to 1.
fn wheel(hue: f64, channel: usize) -> f64 {
    let away = (hue - channel as f64 / 3.0).rem_euclid(1.0);
    let away = away.min(1.0 - away) * 6.0;
    (2.0 - away).clamp(0.0, 1.0)
}

const HELPERS: [Helper; 32] = [
    colored(
        "invert-color-function",
        "[the inverse of a color|the complement of a color in rgb|one minus a color|the negative of an rgb color|1 - color|rgb -> 1 - rgb|an inverted color|the opposite rgb color|a color inverted channel by channel|a color with all three channels flipped|the photographic negative of a color|a color turned into its negative|color inversion of an rgb triple|what a color becomes on film negative|\
          ¶[invert|negative], fn(color: vec3) -> vec3: 1 - color|\
          ¶I need a [function|helper] that flips a color: white becomes black, red becomes cyan and so on|\
          ¶[function|fn]. in: an rgb color. out: its negative|\
          ¶how do [people|you] [write|do] a function that inverts a color|\
          ¶I have a vec3 color and want its opposite, each channel [c -> 1 - c|as 1 minus c]. make [it|that] a [function|helper]|\
          ¶a helper for negatives: takes a color and [gives back|returns] one minus every channel|\
          ¶like the invert button in paint, but as a wgsl function for one color|\
          ¶r, g, b -> 1 - r, 1 - g, 1 - b, as a function|\
          ¶given a color, which function [returns|gives] the complementary rgb color|a color reversed, black to white|¶color inverter as a function|¶invert(color: vec3) -> vec3|¶function to invert a color|\
                 ¶negate a color, [function|fn|helper]|¶black becomes white and white black: color function|¶please to write a function for to invert one rgb color|¶[what is|give me] the wgsl function that inverts a vec3 color]",
        "invert",
        "return 1.0 - color;",
        &[],
        |x, _| by_component(x, |c| Some(1.0 - c[0])),
    ),
    colored(
        "grayscale-function",
        "[a color as gray by its luminance|the grayscale version of a color|a desaturated color|a color without its saturation|rgb -> gray, by luminance|an rgb triple to grayscale|the luma of a color in all three channels|a color with only its luminance left|the gray with the same luminance as a color|a color turned gray by perceived brightness|a color drained of all color|the black and white version of a color, by luminance|a monochrome color by Rec. 709 weights|a vec3 gray from the luminance of a color|\
          ¶[grayscale|to gray], fn(color: vec3) -> vec3: dot(color, (0.2126, 0.7152, 0.0722)) in all channels|\
          ¶I need a [function|helper] that takes the color out of a color. green should count most, so by luminance|\
          ¶[function|fn]. in: rgb. out: gray by luminance, still a vec3|\
          ¶how do [people|you] [turn|make] an rgb color gray in a function? with the luminance weights|\
          ¶I have a vec3 color and want the gray that is as bright to the eye, as a vec3. write [a|the] [function|helper]|\
          ¶helper for black and white: luminance of the color (Rec. 709), returned as a gray vec3|\
          ¶desaturate a color completely, by luminance, in a function|\
          ¶0.2126 r + 0.7152 g + 0.0722 b in r, g and b, as a function of a color|\
          ¶[which|what] function gives the gray of a color [with|by] its luminance|a color made black and white by luminance|¶grayscale function, luminance weights, returns a color|¶function to turn a color gray by luminance|¶desaturate(color: vec3) -> vec3, Rec. 709 gray|\
                 ¶gray from color, luminance, vec3 out, [function|fn|helper]|¶a function please that removes the color of an rgb value, keep the luminance|¶my color should look like in an old movie, gray by luminance. function that returns a vec3|¶rgb in, gray rgb out, by the weights 0.2126 0.7152 0.0722, function]",
        "grayscale",
        "let gray = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn vec3<f32>(gray);",
        &[],
        |x, _| Some(vec![luma(&x[0]); 3]),
    ),
    colored(
        "average-gray-function",
        "[a color as gray by the average of its channels|the mean of red, green and blue as a gray color|the gray color with the average of the channels|(r + g + b) / 3 in every channel|average gray|rgb -> gray by the plain average|the unweighted gray of a color|a color as gray with equal channel weights|gray as the plain mean of r, g and b|a color made gray by averaging|a color with each channel replaced by the channel mean|the channels of a color averaged to one gray|a naive grayscale of a color, the average|a third of r plus g plus b, as a gray color|\
          ¶average gray, fn(color: vec3) -> vec3: (r + g + b) / 3 for each channel|\
          ¶I need a [function|helper] that makes a color gray the simple way: add the channels, divide by three|\
          ¶[function|fn]. in: rgb. out: a gray vec3, the mean of the three channels|\
          ¶how do [people|you] write a function for gray without any weights? just the average of r, g and b|\
          ¶I have a vec3 color. its channels should all become their average, in a [function|helper]|\
          ¶helper: sum of r, g and b over 3, [returned|given back] as a gray color|\
          ¶no luminance, only the plain average of the channels as gray, in a function|\
          ¶average the three channels of a color and return that three times as a vec3, as a function|a color grayed by the mean of its channels|¶function for the average gray of a color|¶gray = (r + g + b) / 3 as a vec3, function of a color|\
                 ¶the lazy gray: (r + g + b) / 3 for all channels, [function|fn|helper]|¶gray without weights, only the mean, function of a color|¶function that averages the channels of a color and returns the gray as vec3]",
        "average_gray",
        "let gray = (color.r + color.g + color.b) / 3.0;\nreturn vec3<f32>(gray);",
        &[],
        |x, _| Some(vec![x[0].iter().sum::<f64>() / 3.0; 3]),
    ),
    colored(
        "brightness-function",
        "[a color made brighter by {n}|a color with {n} added to each channel|a brightness change of a color by {n}|color + {n#}|a color plus {n} in each channel|a color lightened by {n}|a color lifted by {n}|a color with its brightness raised by {n}|an rgb color brighter by {n}|a brightness offset of {n} on a color|each channel of a color increased by {n}|brightness +{n#} for a color|a color with r, g and b all up by {n}|\
          ¶[brighten|brighter], fn(color: vec3) -> vec3: color + {n#}|\
          ¶I need a [function|helper] that makes a color brighter. it adds {n} to r, g and b|\
          ¶[function|fn]. in: rgb. out: rgb with {n} on top of each channel|\
          ¶how do [people|you] brighten a color in a function? I want {n} more in every channel|\
          ¶my colors are too dark. write a [function|helper] that lifts one by {n}|\
          ¶given a color, return it plus {n}, all channels, as a function|\
          ¶a brightness helper, c + {n#}|\
          ¶one function: takes a color, adds {n} to all of its channels and gives it back|a color turned up by {n} in every channel|¶function to brighten a color by {n}|¶brighter by {n}, as a function of a color|\
                 ¶add {n} to each channel of a color, [function|fn|helper]|¶fn: color, {n} brighter, added|¶function please, it makes my color lighter with plus {n} on r, g and b|¶what is the wgsl function that adds {n} brightness to a color]",
        "brighten",
        "return color + {n};",
        &[0.1, 0.2, 0.25, 0.3, 0.5],
        |x, n| by_component(x, |c| Some(c[0] + n)),
    ),
    colored(
        "contrast-function",
        "[a color with its contrast multiplied by {n}|a contrast change of a color by a factor of {n}|a color with contrast {n} around mid gray|(color - 0.5) * {n#} + 0.5|a color scaled around 0.5 by {n}|a color scaled by {n} around mid gray|a contrast adjustment of a color by {n}|contrast {n} for a color|color contrast x {n#}|a color with {n} times its contrast|a color whose distance from 0.5 is multiplied by {n}|the contrast of a color, factor {n}|a color stretched around mid gray by {n}|\
          ¶contrast, fn(color: vec3) -> vec3: (color - 0.5) * {n#} + 0.5|\
          ¶I need a [function|helper] for the contrast of a color. gray 0.5 stays, the distance from it is multiplied by {n}|\
          ¶[function|fn]. in: rgb. out: rgb with contrast factor {n} about 0.5|\
          ¶how do [people|you] change the contrast of a color in a function? my factor is {n}|\
          ¶subtract 0.5 from a color, multiply by {n} and add 0.5 again, as a function|\
          ¶a contrast helper, 0.5 + {n#} * (c - 0.5)|\
          ¶the contrast slider of a photo program, set to {n}, as a function of a color|\
          ¶take a color. move each channel away from or toward mid gray by the factor {n}. make that a function|a color with its contrast set to {n}|¶function to multiply the contrast of a color by {n}|¶contrast x {n#} around 0.5, as a function of a color|\
                 ¶contrast {n#} around the middle gray, color function|¶away from 0.5 by factor {n}: [function|fn] for a color|¶my picture looks flat, I need a function that multiplies the contrast of a color by {n} around 0.5|¶function to stretch a color around 0.5, factor {n}]",
        "contrast",
        "return (color - 0.5) * {n} + 0.5;",
        &[0.5, 0.75, 1.2, 1.5, 2.0, 3.0],
        |x, n| by_component(x, |c| Some(0.5 + n * (c[0] - 0.5))),
    ),
    colored(
        "saturation-function",
        "[a color with its saturation multiplied by {n}|a saturation change of a color by a factor of {n}|a color {n} times as saturated|mix(gray, color, {n#})|a color with {n} times its saturation|a saturation adjustment of a color by {n}|saturation {n} for a color|color saturation x {n#}|a color with its colorfulness multiplied by {n}|the saturation of a color scaled by {n}|a color whose distance from its own gray is multiplied by {n}|the mix of luminance gray and color by {n}|a color moved to or from its gray, factor {n}|\
          ¶saturation, fn(color: vec3) -> vec3: mix(luminance gray, color, {n#})|\
          ¶I need a [function|helper] for how colorful a color is. its saturation should be times {n}|\
          ¶[function|fn]. in: rgb. out: rgb with {n} times the saturation, gray by luminance|\
          ¶how do [people|you] change the saturation of a color in a function? my factor is {n}|\
          ¶compute the luminance gray of a color, then go from the gray toward the color by {n}, as a function|\
          ¶a saturation helper, gray + {n#} * (color - gray)|\
          ¶the saturation slider of a photo program, set to {n}, as a function of a color|\
          ¶take a color and scale its distance from its own gray by {n}, as a function|a color with its saturation set to {n} times|¶function to multiply the saturation of a color by {n}|¶saturation x {n#} by luminance gray, as a function of a color|\
                 ¶make colors {n} times as colorful, [function|fn|helper]|¶function that mixes luminance gray and color with {n}|¶my colors need their saturation times {n}, function of one color|¶saturation factor {n} for a color, fn]",
        "saturation",
        "let gray = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn mix(vec3<f32>(gray), color, {n});",
        &[0.25, 0.5, 0.75, 1.5, 2.0],
        |x, n| {
            let gray = luma(&x[0]);
            by_component(x, |c| Some(gray + n * (c[0] - gray)))
        },
    ),
    colored(
        "gamma-function",
        "[a color with a gamma of {n}|a color raised to the power of one over {n}|the gamma correction of a color with gamma {n}|gamma encoding with {n}|pow(color, 1/{n#})|color^(1/{n#})|gamma {n}, encoding|linear -> gamma {n#}|a linear color encoded with gamma {n}|the gamma {n} encoding of a color|a linear color made ready for the display, gamma {n}|a color to the power of 1/{n#}|gamma correction of a color, {n}|a color with a gamma correction of {n}|\
          ¶gamma, fn(color: vec3) -> vec3: pow(color, 1 / {n#})|\
          ¶my linear colors look too dark on the screen. I need a [function|helper] that gamma encodes them with {n}|\
          ¶[function|fn]. in: linear rgb. out: rgb to the power of 1/{n#}|\
          ¶how do [people|you] write a function for gamma correction? gamma is {n}, from linear to display|\
          ¶raise every channel of a color to one over {n}, as a function|\
          ¶a gamma helper for the last step before the screen: c^(1/{n#})|\
          ¶encode gamma {n}: takes a linear color and returns the corrected one, as a function|\
          ¶given a linear color, [which|what] function applies a gamma of {n} to it|a color encoded for a gamma {n} display|¶function to gamma correct a color with {n}|¶apply gamma {n} to a linear color, as a function|\
                 ¶pow by 1/{n#} for a color, [function|fn|helper]|¶function for gamma {n}, linear in, display out|¶encode a linear color for the monitor with gamma {n}, as a function]",
        "gamma",
        "return pow(color, vec3<f32>(1.0 / {n}));",
        &[1.5, 1.8, 2.0, 2.2, 2.4],
        |x, n| by_component(x, |c| Some(c[0].powf(1.0 / n))),
    ),
    colored(
        "gamma-expand-function",
        "[a gamma encoded color made linear with gamma {n}|a color raised to the power of {n}|gamma decoding with {n}|pow(color, {n#})|color^{n#}|gamma {n}, decoding|gamma {n#} -> linear|a gamma {n} color linearized|a color with its gamma of {n} removed|the linear color of a gamma {n} color|inverse gamma correction of a color with {n}|a color to the power of {n}|the gamma {n} of a color undone|a de-gamma of a color with {n}|\
          ¶to linear, fn(color: vec3) -> vec3: pow(color, {n#})|\
          ¶my textures are gamma encoded with {n}. I need a [function|helper] that makes their colors linear|\
          ¶[function|fn]. in: rgb with gamma {n}. out: linear rgb|\
          ¶how do [people|you] write a function that undoes a gamma of {n}|\
          ¶raise every channel of a color to the power {n}, as a function|\
          ¶a helper to decode gamma: c^{n#}|\
          ¶decode gamma {n}: takes an encoded color and returns the linear one, as a function|\
          ¶before lighting I must remove the gamma {n} of a color. write the function for it|a color decoded from gamma {n}|¶function to linearize a color with gamma {n}|¶remove gamma {n} from a color, as a function|\
                 ¶pow by {n#} for a color, [function|fn|helper]|¶function to get linear light from a gamma {n} color|¶display color in, linear color out, gamma {n}, function]",
        "to_linear",
        "return pow(color, vec3<f32>({n}));",
        &[1.5, 1.8, 2.2, 2.4],
        |x, n| by_component(x, |c| Some(c[0].powf(n))),
    ),
    colored(
        "exposure-function",
        "[a color exposed by {n} stops|a color with an exposure of {n} stops|the exposure change of a color by {n} stops|color * 2^{n#}|a color {n} stops brighter|a color brightened by {n} f-stops|a color times two to the power of {n}|an exposure compensation of {n} ev on a color|{n} stops more light on a color|a color pushed by {n} stops|exposure +{n#} ev for a color|a color opened up by {n} stops|a color with its light doubled {n} times over, exp2|\
          ¶expose, fn(color: vec3) -> vec3: color * 2^{n#}|\
          ¶I need a [function|helper] for exposure. the color gets brighter by {n} stops, each stop doubles it|\
          ¶[function|fn]. in: rgb. out: rgb, {n} f-stops up|\
          ¶how do [people|you] change the exposure of a color in a function? I want +{n#} ev|\
          ¶multiply a color by exp2({n#}), as a function|\
          ¶like opening the aperture of a camera by {n} stops, but a function on a color|\
          ¶an exposure helper, {n} stops brighter, color times two to the {n}|\
          ¶given a color, return how it looks with {n} stops more light, as a function|a color with {n} stops of extra exposure|¶function to expose a color by {n} stops|¶exposure +{n#} stops as a function of a color|\
                 ¶{n} stops brighter, color function|¶function: color times two to the {n}|¶expose a color {n} stops more, [function|fn|helper]]",
        "expose",
        "return color * exp2({n});",
        &[0.5, 1.5, 2.0, 3.0],
        |x, n| by_component(x, |c| Some(c[0] * 2.0_f64.powf(n))),
    ),
    colored(
        "exposure-tone-mapping",
        "[exponential tone mapping with an exposure of {n}|a tone mapped color, 1 - exp(-{n#} * color)|an exposure tone map with factor {n}|1 - exp(-{n#} * color)|1 - e^(-{n#} * color)|an hdr color through 1 - exp(-{n#}c)|one minus e to the minus {n} times color|an hdr color compressed exponentially with exposure {n}|exponential exposure of an hdr color, {n}|an exponential tone curve on a color, k = {n}|hdr to ldr by an exponential with exposure {n}|tone mapping by an exponential, factor {n}|a photographic exposure curve on a color, factor {n}|\
          ¶tone mapping, fn(color: vec3) -> vec3: 1 - exp(-{n#} * color)|\
          ¶my hdr colors go far over 1. I need a [function|helper] that brings them under 1 with 1 - exp(-{n#} c)|\
          ¶[function|fn]. in: hdr rgb. out: one minus e to the minus {n} times it|\
          ¶how do [people|you] write exponential tone mapping as a function? the exposure is {n}|\
          ¶exposure tone mapping helper, exposure = {n}|\
          ¶multiply the color by {n}, negate it, take exp and subtract that from one, as a function|\
          ¶bright light should saturate like on film: 1 - e^(-{n#} c) per channel, as a function|\
          ¶given an hdr color, which function tone maps it exponentially with exposure {n}]",
        "tone_map",
        "return 1.0 - exp(-color * {n});",
        &[0.5, 1.5, 2.0, 2.5, 3.0],
        |x, n| by_component(x, |c| Some(-(-c[0] * n).exp_m1())),
    ),
    colored(
        "reinhard",
        "[Reinhard tone mapping|a color tone mapped with Reinhard|the Reinhard operator on an hdr color|color over one plus color|color / (1 + color)|color / (color + 1.0)|c / (1 + c) per channel|a reinhard tonemap|the simple Reinhard curve|hdr -> ldr with Reinhard|an hdr color compressed to below one by Reinhard|the Reinhard tone mapper on rgb|reinhard of an hdr color|a color divided by itself plus one|\
          ¶reinhard, fn(color: vec3) -> vec3: color / (color + 1)|\
          ¶my hdr colors go far over 1. I need the simple Reinhard [function|helper] for them|\
          ¶[function|fn]. in: hdr rgb. out: c / (1 + c)|\
          ¶how do [people|you] write Reinhard as a function? the simple one|\
          ¶tonemap helper, reinhard, per channel|\
          ¶divide a color by one plus the color, as a function|\
          ¶x / (x + 1) for each channel of a color, so that nothing reaches 1, as a function|\
          ¶given an hdr color, which function is [the|called] Reinhard tone mapping|\
          ¶I have [light|a color] from 0 to infinity and need it from 0 to 1. use Reinhard, in a function|\
                 ¶tone map [a color|hdr] with c / (c + 1), [function|fn|helper]|¶reinhard tonemapper as a function of an hdr color|¶bright hdr colors into 0..1 by Reinhard, function please]",
        "reinhard",
        "return color / (color + 1.0);",
        &[],
        |x, _| by_component(x, |c| Some(1.0 - 1.0 / (1.0 + c[0]))),
    ),
    colored(
        "aces",
        "[an approximation of ACES filmic tone mapping|a filmic ACES tone map by Narkowicz|a color tone mapped with the ACES approximation|ACES tone mapping|an aces tonemap|aces filmic|the Narkowicz fit of the aces curve|hdr -> ldr with ACES|the aces film curve on a color|an ACES tone mapper for an hdr color|a cinematic tone map of a color, aces|a filmic curve with the constants of Narkowicz|the ACES fit with 2.51, 0.03, 2.43, 0.59 and 0.14|an hdr color brought to the screen by the ACES curve|\
          ¶aces, fn(color: vec3) -> vec3: c (2.51 c + 0.03) / (c (2.43 c + 0.59) + 0.14) clamped, c is the color|\
          ¶my hdr render looks flat. I need the filmic aces [function|helper], the short approximation|\
          ¶[function|fn]. in: hdr rgb. out: aces tone mapped rgb|\
          ¶how do [people|you] get the filmic look of ACES in a function? the Narkowicz fit is enough|\
          ¶tonemap helper, aces (Narkowicz 2015)|\
          ¶everybody uses that ACES curve for hdr. write [it|the fit] as a function of a color|\
          ¶given an hdr color, which function approximates the ACES film curve|\
          ¶I want unreal like tone mapping: the ACES approximation, as a function|\
                 ¶aces tonemapper, [function|fn|helper]|¶filmic ACES curve as a function of an hdr color|¶function for the ACES fit that all the games use]",
        "aces",
        "let high = color * (2.51 * color + 0.03);\nlet low = color * (2.43 * color + 0.59) + 0.14;\nreturn clamp(high / low, vec3<f32>(0.0), vec3<f32>(1.0));",
        &[],
        |x, _| {
            by_component(x, |c| {
                Some(
                    ((2.51 * c[0].powi(2) + 0.03 * c[0])
                        / (2.43 * c[0].powi(2) + 0.59 * c[0] + 0.14))
                        .min(1.0),
                )
            })
        },
    ),
    colored(
        "linear-to-srgb",
        "[a linear color converted to sRGB|the sRGB encoding of a linear color|linear rgb to srgb|the exact sRGB transfer function of a color|linear -> srgb|linear2srgb|srgb from linear rgb|a linear color encoded as sRGB|the srgb encode of a color|a color encoded with the piecewise srgb curve|the exact linear to srgb conversion|linear light to srgb gamma, piecewise|the srgb oetf of a linear color|a linear light color prepared for an srgb screen|\
          ¶linear to srgb, fn(color), for each channel c: c * 12.92 if c <= 0.0031308 else 1.055 c^(1/2.4) - 0.055|\
          ¶I have linear light and need srgb, the exact curve and not just gamma 2.2. write the [function|helper]|\
          ¶[function|fn]. in: linear rgb. out: srgb, exact|\
          ¶how do [people|you] [convert|turn] a linear color into sRGB in a function|\
          ¶my target is not an srgb texture, so I must encode the color myself. I need the exact linear to sRGB function|\
          ¶helper: linear to srgb with the linear piece near black|\
          ¶what is the exact sRGB encoding, as a function of a linear color|\
          ¶rgb (linear) -> rgb (sRGB), piecewise, as a function|linear light encoded with the exact srgb curve|¶linear to srgb function, exact|¶linear_to_srgb(color: vec3) -> vec3|¶function to encode linear rgb as srgb|\
                 ¶encode linear rgb to sRGB exactly, [function|fn|helper]|¶linear to srgb with the piecewise curve, function|¶what is the exact sRGB encoding as a wgsl function of a color]",
        "linear_to_srgb",
        "let low = color * 12.92;\nlet high = 1.055 * pow(color, vec3<f32>(1.0 / 2.4)) - 0.055;\nreturn select(high, low, color <= vec3<f32>(0.0031308));",
        &[],
        |x, _| {
            by_component(x, |c| {
                Some(if c[0] <= 0.003_130_8 {
                    12.92 * c[0]
                } else {
                    1.055 * c[0].powf(1.0 / 2.4) - 0.055
                })
            })
        },
    ),
    colored(
        "srgb-to-linear",
        "[an sRGB color converted to linear|the linear color of an sRGB color|srgb to linear rgb|the inverse sRGB transfer function of a color|srgb -> linear|srgb2linear|linear rgb from srgb|an sRGB color decoded to linear|the srgb decode of a color|a color decoded with the piecewise srgb curve|the exact srgb to linear conversion|srgb gamma to linear light, piecewise|the srgb eotf of a color|an srgb color turned into linear light|\
          ¶srgb to linear, fn(color), for each channel c: c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055)^2.4|\
          ¶I have srgb and need linear light, the exact curve and not just gamma 2.2. write the [function|helper]|\
          ¶[function|fn]. in: srgb. out: linear rgb, exact|\
          ¶how do [people|you] [convert|turn] an sRGB color into a linear one in a function|\
          ¶my hex colors are srgb, but the lighting is linear. I need the exact sRGB to linear function|\
          ¶helper: srgb to linear with the linear piece near black|\
          ¶what is the exact sRGB decoding, as a function of a color|\
          ¶rgb (sRGB) -> rgb (linear), piecewise, as a function|an srgb color linearized exactly|¶srgb to linear function, exact|¶srgb_to_linear(color: vec3) -> vec3|¶function to decode srgb to linear rgb|\
                 ¶decode sRGB to linear exactly, [function|fn|helper]|¶srgb to linear with the piecewise curve, function|¶what is the exact sRGB decoding as a wgsl function of a color]",
        "srgb_to_linear",
        "let low = color / 12.92;\nlet high = pow((color + 0.055) / 1.055, vec3<f32>(2.4));\nreturn select(high, low, color <= vec3<f32>(0.04045));",
        &[],
        |x, _| {
            by_component(x, |c| {
                Some(if c[0] <= 0.04045 {
                    c[0] / 12.92
                } else {
                    ((c[0] + 0.055) / 1.055).powf(2.4)
                })
            })
        },
    ),
    colored(
        "sepia-function",
        "[a color in sepia|the sepia tone of a color|a color made look like an old photo, sepia|rgb -> sepia|sepia of an rgb color|sepia toning of a color|a color in sepia tones|a color toned brown like in old photographs|a brownish vintage color, sepia|the sepia matrix applied to a color|the color of an old photo, sepia|a color multiplied with the sepia matrix|\
          ¶sepia, fn(color: vec3) -> vec3|\
          ¶I need a [function|helper] that makes a color look like [an old brown photo|a photo from 1900], sepia|\
          ¶[function|fn]. in: rgb. out: sepia rgb, the usual 0.393 0.769 0.189 matrix|\
          ¶how do [people|you] get sepia in a function|\
          ¶color -> brownish old photo color (sepia), as a function|\
          ¶three dot products with the sepia weights, at most 1 each, as a function of a color|\
          ¶a vintage helper: sepia tone of one color|\
          ¶grandma's photos are all brown. write a function that does that sepia to a color|a color in old photo brown, sepia|¶sepia function of a color|¶function to make a color sepia|\
                 ¶sepia for one color, [function|fn|helper]|¶function that makes a color look like an old brown photo, sepia|¶classic sepia matrix on an rgb color, function]",
        "sepia",
        "let r = dot(color, vec3<f32>(0.393, 0.769, 0.189));\nlet g = dot(color, vec3<f32>(0.349, 0.686, 0.168));\nlet b = dot(color, vec3<f32>(0.272, 0.534, 0.131));\nreturn min(vec3<f32>(r, g, b), vec3<f32>(1.0));",
        &[],
        |x, _| {
            let rows = [
                [0.393, 0.769, 0.189],
                [0.349, 0.686, 0.168],
                [0.272, 0.534, 0.131],
            ];
            Some(rows.iter().map(|row| dot(row, &x[0]).min(1.0)).collect())
        },
    ),
    colored(
        "posterize-function",
        "[a color reduced to {n} levels per channel|a posterized color with {n} levels|a color with each channel rounded down to {n} steps|floor(color * {n#}) / {n#}|a color quantized to {n} levels per channel|a color with only {n} levels in each channel|a color with {n} shades per channel|a color cut down to {n} steps|a color snapped to {n} levels per channel|color posterization, n = {n}|color banding with {n} steps|posterize of a color, {n} steps per channel|each channel of a color in {n} levels|r, g and b in {n} flat steps each|\
          ¶posterize, fn(color: vec3) -> vec3: floor(color * {n#}) / {n#}|\
          ¶I need a [function|helper] that leaves only {n} levels per channel of a color|\
          ¶[function|fn]. in: rgb. out: rgb, each channel floored to steps of 1/{n#}|\
          ¶how do [people|you] posterize a color in a function? I want {n} levels|\
          ¶multiply a color by {n}, floor it, divide by {n}, as a function|\
          ¶like an old computer with few colors: {n} steps for each channel, rounded down, as a function|\
          ¶a helper for color banding, {n} levels in each channel|\
          ¶given a color, round r, g and b down to a multiple of 1/{n#}, in a function|a color with its channels floored to {n} levels|¶function to posterize a color to {n} levels|¶posterize with {n} levels, function of a color|\
                 ¶{n} steps per channel, color function|¶function to cut a color to {n} levels|¶posterize with {n} levels, [function|fn|helper] of a color]",
        "posterize",
        "return floor(color * {n}) / {n};",
        &[2.0, 3.0, 4.0, 5.0, 6.0, 8.0],
        |x, n| {
            by_component(x, |c| {
                let steps = c[0] * n;
                ((steps - steps.round()).abs() > 1e-4 || steps.fract() == 0.0)
                    .then(|| steps.floor() / n)
            })
        },
    ),
    colored(
        "swap-channels-function",
        "[a color with red and blue swapped|the bgr order of an rgb color|a color converted from rgb to bgr|color.bgr|rgb -> bgr|bgr from rgb|a color as bgr|an rgb color in bgr order|the bgr swizzle of a color|a color with the r and b channels switched|a color with its first and third channel exchanged|a color whose red is its blue and whose blue is its red|r and b of a color interchanged|\
          ¶[swap|to bgr], fn(color: vec3) -> vec3: color.bgr|\
          ¶my image comes out with red and blue exchanged. I need a [function|helper] that swaps them in a color|\
          ¶[function|fn]. in: rgb. out: bgr|\
          ¶how do [people|you] turn rgb into bgr in a function|\
          ¶(r, g, b) -> (b, g, r), as a function|\
          ¶a helper for windows bitmaps: they want blue first. takes rgb and returns bgr|\
          ¶red goes where blue was, blue goes where red was, green stays. as a function of a color|\
          ¶take a color, exchange the first and the third component and return it, in a function|a color with its red and blue traded|¶function to swap red and blue of a color|¶rgb to bgr function]",
        "swap_red_blue",
        "return color.bgr;",
        &[],
        |x, _| Some(vec![x[0][2], x[0][1], x[0][0]]),
    ),
    Helper {
        name: "hue-to-rgb",
        category: "color",
        thing: "[the pure color of a hue|rgb from a hue between 0 and 1|a rainbow color for a hue|the fully saturated color with a given hue|hue -> rgb|hue2rgb|a hue as rgb|a hue turned into rgb|the rainbow at position h|a color from the color wheel at h|the spectral color of a hue in 0..1|a color wheel lookup by hue|the rgb of a hue at full saturation and value|a hue as a bright, pure color|\
          ¶hue to rgb, fn(h: f32) -> vec3|\
          ¶I have a number from 0 to 1 and want a rainbow color for it, 0 is red. write [a|the] [function|helper]|\
          ¶[function|fn]. in: hue, 0 to 1. out: the pure rgb color|\
          ¶how do [people|you] make rainbow colors in a function? hue goes in, rgb comes out|\
          ¶hsv to rgb but with s = v = 1, so only the hue is a parameter, as a function|\
          ¶helper: once around the color wheel when h goes from 0 to 1, returns rgb|\
          ¶each particle gets its own rainbow color from a hue. I need that function, hue to rgb|\
          ¶given only a hue, which function returns the fully saturated color|the bright color of a hue from 0 to 1|¶hue to rgb function, hue from 0 to 1|¶function for a rainbow color by hue, 0..1|\
                 ¶hue 0..1 to pure rgb, [function|fn|helper]|¶rainbow color from a hue between 0 and 1, fully saturated, function|¶function: hue in, vivid rgb out, 0 and 1 are red]",
        function: "hue_to_rgb",
        parameters: "h: f32",
        result: "vec3<f32>",
        body: "return clamp(abs(fract(h + vec3<f32>(1.0, 0.666667, 0.333333)) * 6.0 - 3.0) - 1.0, vec3<f32>(0.0), vec3<f32>(1.0));",
        range: (0.0, 1.0),
        rule: |x, _| Some((0..3).map(|channel| wheel(x[0][0], channel)).collect()),
        ..HELPER
    },
    Helper {
        name: "hsv-to-rgb",
        category: "color",
        thing: "[rgb from hsv|an hsv color converted to rgb|the rgb color of a hue, a saturation and a value|the hsv to rgb conversion|hsv -> rgb|hsv2rgb|hsv to rgb|hsb to rgb|an hsv color decoded to rgb|an hsv triple in rgb|rgb of a color given as hue, saturation and value|a hue, a saturation and a value turned into rgb|an rgb color made from hsv components|what an hsv color is in rgb|\
          ¶hsv to rgb, fn(hsv: vec3) -> vec3|\
          ¶I have hue, saturation and value in a vec3, each from 0 to 1, and need rgb. write [a|the] [function|helper]|\
          ¶[function|fn]. in: hsv. out: rgb|\
          ¶how do [people|you] [convert|turn] hsv into rgb in a function|\
          ¶my color picker works with hsv but the shader wants rgb. I need the function between them|\
          ¶helper hsv2rgb, all in 0..1|\
          ¶(h, s, v) -> (r, g, b), as a function|\
          ¶hue, saturation and brightness come in as one vec3, red, green and blue go out. function please|\
          ¶the classic hsb to rgb [code|formula] as a function|the rgb color for hue, saturation, value in a vec3|¶hsv to rgb function|¶function to convert hsv to rgb|¶hsv_to_rgb(hsv: vec3) -> vec3|\
                 ¶hsb to rgb, [function|fn|helper]|¶turn hue, saturation, brightness (hsv) into rgb, function|¶function please that gives rgb from a vec3 of h, s, v|¶what is the short hsv2rgb in wgsl? a function]",
        function: "hsv_to_rgb",
        parameters: "hsv: vec3<f32>",
        result: "vec3<f32>",
        body: "let hue = clamp(abs(fract(hsv.x + vec3<f32>(1.0, 0.666667, 0.333333)) * 6.0 - 3.0) - 1.0, vec3<f32>(0.0), vec3<f32>(1.0));\nreturn hsv.z * mix(vec3<f32>(1.0), hue, hsv.y);",
        range: (0.0, 1.0),
        rule: |x, _| {
            Some(
                (0..3)
                    .map(|channel| x[0][2] * (1.0 - x[0][1] * (1.0 - wheel(x[0][0], channel))))
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "hsl-to-rgb",
        category: "color",
        thing: "[rgb from hsl|an hsl color converted to rgb|the rgb color of a hue, a saturation and a lightness|the hsl to rgb conversion|hsl -> rgb|hsl2rgb|hsl to rgb|a css style hsl color as rgb|an hsl color decoded to rgb|an hsl triple in rgb|rgb of a color given as hue, saturation and lightness|a hue, a saturation and a lightness turned into rgb|an rgb color made from hsl components|what an hsl color is in rgb|\
          ¶hsl to rgb, fn(hsl: vec3) -> vec3|\
          ¶I have hue, saturation and lightness in a vec3, each from 0 to 1, and need rgb. write [a|the] [function|helper]|\
          ¶[function|fn]. in: hsl. out: rgb|\
          ¶how do [people|you] [convert|turn] hsl into rgb in a function|\
          ¶css has hsl() and wgsl has not. I need it as a function that returns rgb|\
          ¶helper hsl2rgb, all in 0..1|\
          ¶(h, s, l) -> (r, g, b), as a function|\
          ¶hue, saturation and lightness come in as one vec3, red, green and blue go out. function please|the rgb color for hue, saturation, lightness in a vec3|¶hsl to rgb function|¶function to convert hsl to rgb|¶hsl_to_rgb(hsl: vec3) -> vec3|\
                 ¶hsl2rgb, [function|fn|helper]|¶turn hue, saturation, lightness into rgb, function|¶css hsl() as a function that returns rgb, all parts 0 to 1|¶function please that gives rgb from a vec3 of h, s, l]",
        function: "hsl_to_rgb",
        parameters: "hsl: vec3<f32>",
        result: "vec3<f32>",
        body: "let hue = clamp(abs(fract(hsl.x + vec3<f32>(1.0, 0.666667, 0.333333)) * 6.0 - 3.0) - 1.0, vec3<f32>(0.0), vec3<f32>(1.0));\nlet chroma = hsl.y * (1.0 - abs(2.0 * hsl.z - 1.0));\nreturn hsl.z + chroma * (hue - 0.5);",
        range: (0.0, 1.0),
        rule: |x, _| {
            let [h, s, l] = [x[0][0], x[0][1], x[0][2]];
            let most = if l < 0.5 {
                l * (1.0 + s)
            } else {
                l + s - l * s
            };
            let least = 2.0 * l - most;
            Some(
                (0..3)
                    .map(|channel| least + (most - least) * wheel(h, channel))
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "rgb-to-hsv",
        category: "color",
        thing: "[hsv from rgb|an rgb color converted to hsv|hue, saturation and value of a color|the rgb to hsv conversion|rgb -> hsv|rgb2hsv|rgb to hsv|rgb to hsb|a color in hsv|an rgb triple as hsv|the hsv components of a color|the hsv representation of an rgb color|hue, saturation and brightness of an rgb color|an rgb color split into hue, saturation and value|what an rgb color is in hsv|\
          ¶rgb to hsv, fn(color: vec3) -> vec3|\
          ¶I have an rgb color and want to know its hue, saturation and value, each from 0 to 1. write [a|the] [function|helper]|\
          ¶[function|fn]. in: rgb. out: hsv|\
          ¶how do [people|you] [convert|turn] rgb into hsv in a function|\
          ¶I want to shift hues later, so first a function that takes rgb apart into h, s and v|\
          ¶helper rgb2hsv, all in 0..1|\
          ¶(r, g, b) -> (h, s, v), as a function|\
          ¶red, green and blue come in as one vec3, hue, saturation and value go out. function please|\
          ¶the classic rgb to hsb [code|formula] as a function|the hue, saturation and value from r, g and b|¶rgb to hsv function|¶function to convert rgb to hsv|¶rgb_to_hsv(color: vec3) -> vec3|\
                 ¶rgb to hsb, [function|fn|helper]|¶turn rgb into hue, saturation, brightness (hsv), function|¶function please that gives h, s, v from a vec3 rgb|¶what is rgb2hsv in wgsl? a function]",
        function: "rgb_to_hsv",
        parameters: "color: vec3<f32>",
        result: "vec3<f32>",
        body: "let value = max(color.r, max(color.g, color.b));\nlet chroma = value - min(color.r, min(color.g, color.b));\nvar hue = 0.0;\nvar saturation = 0.0;\nif chroma > 0.0 {\nsaturation = chroma / value;\nif value == color.r {\nhue = (color.g - color.b) / chroma;\n} else if value == color.g {\nhue = (color.b - color.r) / chroma + 2.0;\n} else {\nhue = (color.r - color.g) / chroma + 4.0;\n}\n}\nreturn vec3<f32>(fract(hue / 6.0), saturation, value);",
        range: (0.0, 1.0),
        rule: |x, _| {
            let [r, g, b] = [x[0][0], x[0][1], x[0][2]];
            let (most, least) = (r.max(g).max(b), r.min(g).min(b));
            // By the angle of the hexagon, not by cases; a hue near the red jumps.
            if most - least < 0.02 {
                return None;
            }
            let hue = (0..6000)
                .map(|step| f64::from(step) / 6000.0)
                .min_by(|&p, &q| {
                    let off = |hue: f64| {
                        [r, g, b]
                            .iter()
                            .enumerate()
                            .map(|(at, part)| {
                                (least + (most - least) * wheel(hue, at) - part).abs()
                            })
                            .sum::<f64>()
                    };
                    off(p).total_cmp(&off(q))
                })?;
            (hue > 0.003 && hue < 0.997).then(|| vec![hue, (most - least) / most, most])
        },
        ..HELPER
    },
    Helper {
        name: "pack-color-function",
        category: "color",
        thing: "[a color packed into a u32|an rgba color as one 32-bit integer|four channels packed into 8 bits each|the packed rgba8 of a color|pack4x8unorm of a color|rgba floats -> u32|rgba floats packed to rgba8|a vec4 color squeezed into a u32|float rgba to one u32|a color as 8 bits per channel in one u32|a 32-bit color word from four floats|a color encoded as one unsigned integer|a vec4 color as a packed rgba8unorm word|four floats from 0 to 1 stored as four bytes of a u32|\
          ¶pack, fn(color: vec4) -> u32: [8 bits each|rgba8]|\
          ¶I want to save memory: a vec4 color should become one u32, a byte for each channel. write the [function|helper]|\
          ¶[function|fn]. in: vec4 color, 0 to 1. out: u32 with four bytes|\
          ¶how do [people|you] put a whole rgba color into one integer, in a function|\
          ¶r, g, b, a -> one u32, red in the lowest byte, as a function|\
          ¶helper for compact vertex colors: four floats go in, one 32-bit number comes out|\
          ¶my buffer holds colors as u32. I have a vec4. I need the function to pack it|\
          ¶rgba8unorm, from float to u32, as a function|an rgba color in 32 bits, red lowest|¶pack rgba8 function, vec4 -> u32|¶function to pack a vec4 color into a u32]",
        function: "pack_color",
        parameters: "color: vec4<f32>",
        result: "u32",
        body: "return pack4x8unorm(color);",
        range: (0.0, 1.0),
        rule: |x, _| {
            one(x[0].iter().rev().fold(0.0, |word, part| {
                word * 256.0 + (part * 255.0 + 0.5).floor()
            }))
        },
        ..HELPER
    },
    Helper {
        name: "unpack-color-function",
        category: "color",
        thing: "[a color unpacked from a u32|an rgba color from one 32-bit integer|four channels from a packed integer|the float color of a packed rgba8|unpack4x8unorm of a u32|u32 -> rgba floats|rgba8 unpacked to floats|a vec4 color from a u32 with 8 bits per channel|one u32 to float rgba|a 32-bit color word split into four floats|a color decoded from one unsigned integer|a packed rgba8unorm word as a vec4 color|the four bytes of a u32 as channels from 0 to 1|r, g, b and a out of a packed u32|\
          ¶unpack, fn(packed: u32) -> vec4: [8 bits each|rgba8]|\
          ¶my colors are stored as one u32 each, a byte per channel. I need a [function|helper] that gives me the vec4 back|\
          ¶[function|fn]. in: u32 with four bytes. out: vec4 color, 0 to 1|\
          ¶how do [people|you] get r, g, b and a out of one integer, in a function|\
          ¶one u32 -> r, g, b, a as floats, red in the lowest byte, as a function|\
          ¶helper: a packed 32-bit color goes in, four floats come out|\
          ¶my buffer holds colors as u32 and I want a vec4. write the function to unpack one|\
          ¶rgba8unorm, from u32 to float, as a function|an rgba color out of 32 bits, red lowest|¶unpack rgba8 function, u32 -> vec4|¶function to unpack a u32 into a vec4 color]",
        function: "unpack_color",
        parameters: "packed: u32",
        result: "vec4<f32>",
        body: "return unpack4x8unorm(packed);",
        range: (0.0, 2e9),
        rule: |x, _| {
            Some(
                (0..4)
                    .map(|at| (x[0][0] / 256_f64.powi(at)).floor() % 256.0 / 255.0)
                    .collect(),
            )
        },
        ..HELPER
    },
    Helper {
        name: "premultiply-alpha",
        category: "color",
        thing: "[a color with premultiplied alpha|rgb multiplied by alpha|the premultiplied form of an rgba color|premultiplied alpha of a color|(rgb * a, a)|straight to premultiplied alpha|straight alpha -> premultiplied|an rgba color multiplied by its own alpha, alpha kept|rgba with rgb scaled by its alpha|rgb times alpha with alpha unchanged|associated alpha from straight alpha|an rgba color ready for premultiplied blending|a color weighted by its alpha, as rgba|the alpha of a color multiplied into its rgb|\
          ¶premultiply, fn(color: vec4) -> vec4: vec4(rgb * a, a)|\
          ¶my sprites have ugly edges when blended. I need a [function|helper] that premultiplies the alpha of a color|\
          ¶[function|fn]. in: rgba, straight alpha. out: rgba, premultiplied|\
          ¶how do [people|you] premultiply alpha in a function|\
          ¶(r, g, b, a) -> (r a, g a, b a, a), as a function|\
          ¶take a vec4 color, scale its rgb by its own alpha, keep the alpha. make it a [function|helper]|\
          ¶a helper for blending one, one minus src alpha: the color must come multiplied by its alpha, the alpha stays|\
          ¶red, green and blue times alpha, alpha as it is, as a function of a vec4 color|a vec4 color with its rgb multiplied by a|¶premultiply alpha function|¶function to premultiply the alpha of a color|\
                 ¶premultiply, vec4 in, vec4 out, [function|fn|helper]|¶multiply rgb by its own alpha, keep alpha, function|¶straight alpha in, premultiplied alpha out: function of an rgba color]",
        function: "premultiply",
        parameters: "color: vec4<f32>",
        result: "vec4<f32>",
        body: "return vec4<f32>(color.rgb * color.a, color.a);",
        range: (0.0, 1.0),
        rule: |x, _| {
            Some(vec![
                x[0][0] * x[0][3],
                x[0][1] * x[0][3],
                x[0][2] * x[0][3],
                x[0][3],
            ])
        },
        ..HELPER
    },
    Helper {
        name: "cosine-palette",
        category: "color",
        thing: "[a cosine color palette|a palette a + b * cos(2π(ct + d))|the iq palette at t with four vectors|a procedural palette from cosines|a+b*cos(2π(c*t+d))|Inigo Quilez's palette|the iq cosine palette|the palette formula by Inigo Quilez|a cosine gradient at t|the color at t of a cosine gradient|a cosine gradient with offset, amplitude, frequency and phase|a color ramp from a cosine wave per channel|a cosine based palette from four vec3|a smooth procedural palette, four vectors and a cosine|\
          ¶palette, fn(t, a, b, c, d): a + b * cos(2π(c * t + d))|\
          ¶I need that famous palette [function|helper] of iq, with a number t and four vec3|\
          ¶[function|fn]. in: t and the vectors a, b, c, d. out: a + b cos(6.28318 (c t + d))|\
          ¶how do shadertoy people get those smooth palettes in a function? the one with the cosine and four vectors|\
          ¶a color for t from cosines: offset, amplitude, frequency and phase are vec3 parameters, as a function|\
          ¶helper: iq palette|\
          ¶I have a number t and want pretty colors for it. use the cosine gradient by Inigo Quilez, parameters a to d, as a function|\
          ¶per channel a cosine of t with its own offset, amplitude, frequency and phase, as a function that returns a color|a color from the cosine formula a + b cos(2 pi (c t + d))|¶cosine palette function|¶iq palette function with t, a, b, c, d|\
                 ¶iq palette, [function|fn|helper] of t, a, b, c, d|¶inigo quilez cosine palette as a function with t and the four vectors|¶function: a + b * cos(tau * (c * t + d)), vec3 out]",
        function: "palette",
        parameters: "t: f32, a: vec3<f32>, b: vec3<f32>, c: vec3<f32>, d: vec3<f32>",
        result: "vec3<f32>",
        body: "return a + b * cos(6.28318 * (c * t + d));",
        range: (0.0, 1.0),
        rule: |x, _| {
            by_component(x, |v| {
                Some(v[1] + v[2] * (std::f64::consts::TAU * (v[3] * v[0] + v[4])).cos())
            })
        },
        ..HELPER
    },
    blended(
        "blend-multiply",
        "[a multiply blend of two colors|two colors multiplied|the multiply blend mode|the product of base and top color|base * top|multiply blending|layer mode multiply|photoshop multiply|a multiply layer over a base|two colors multiplied channel by channel|the channel products of two colors|top multiplied onto base|one color multiplied by another|a darkening blend of two colors by multiplication|\
          ¶multiply, fn(base: vec3, top: vec3) -> vec3: base * top|\
          ¶I have two layers and want the blend mode multiply, as a [function|helper] of two colors|\
          ¶[function|fn]. in: base and top color. out: their product, per channel|\
          ¶how do [people|you] write the multiply mode of photoshop as a function|\
          ¶a helper for shadows: the top color is multiplied onto the base|\
          ¶layer blending in gimp, mode multiply, as a function|\
          ¶takes two colors and returns r1 r2, g1 g2, b1 b2, as a function|\
          ¶white on top changes nothing, black makes black: multiply blending as a function|the multiply layer result of two colors|¶multiply blend function|¶blend_multiply(base, top)|¶function to blend two colors with multiply|\
                 ¶multiply of two colors, base times top, [function|fn|helper]|¶function [please|] for the layer mode multiply, base first, then top|¶top layer on base layer, mode multiply, as a function of both colors]",
        "blend_multiply",
        "return base * top;",
        |x, _| by_component(x, |c| Some(c[0] * c[1])),
    ),
    blended(
        "blend-screen",
        "[a screen blend of two colors|the screen blend mode|two colors screened over each other|1 - (1 - base) * (1 - top)|screen blending|layer mode screen|photoshop screen of two colors|a screen layer over a base|top screened onto base|the inverse of the product of two inverted colors|two colors inverted, multiplied and inverted again|base + top - base * top|the opposite of a multiply blend, screen|\
          ¶screen, fn(base: vec3, top: vec3) -> vec3: 1 - (1 - base) * (1 - top)|\
          ¶I have two layers and want the blend mode screen, as a [function|helper] of two colors|\
          ¶[function|fn]. in: base and top color. out: screen blend|\
          ¶how do [people|you] write the screen mode of photoshop as a function|\
          ¶a helper for glows: the top color is screened onto the base|\
          ¶layer blending in gimp, mode screen, as a function|\
          ¶invert both colors, multiply them, invert the product. as a function|\
          ¶black on top changes nothing, white makes white: screen blending as a function|the screen layer result of two colors|¶screen blend function|¶blend_screen(base, top)|¶function to blend two colors with screen|\
                 ¶screen of two colors, 1 - (1 - base)(1 - top), [function|fn|helper]|¶function [please|] for the layer mode screen, base first, then top|¶top layer on base layer, mode screen, as a function of both colors]",
        "blend_screen",
        "return 1.0 - (1.0 - base) * (1.0 - top);",
        |x, _| by_component(x, |c| Some(c[0] + c[1] - c[0] * c[1])),
    ),
    blended(
        "blend-overlay",
        "[an overlay blend of two colors|the overlay blend mode|one color overlaid with another, photoshop style|overlay blending|layer mode overlay|photoshop overlay of two colors|an overlay layer over a base|top overlaid onto base|two colors blended with overlay|multiply where the base is dark and screen where it is light|a blend that darkens darks and lightens lights of the base, overlay|the overlay formula on base and top|the overlay of one rgb color on another|\
          ¶overlay, fn(base: vec3, top: vec3) -> vec3: 2 base top where base < 0.5, else 1 - 2 (1 - base)(1 - top)|\
          ¶I have two layers and want the blend mode overlay, as a [function|helper] of two colors|\
          ¶[function|fn]. in: base and top color. out: overlay blend|\
          ¶how do [people|you] write the overlay mode of photoshop as a function|\
          ¶a helper for textures: the top color is laid over the base with overlay|\
          ¶layer blending in gimp, mode overlay, as a function|\
          ¶where the base is below 0.5 multiply, else screen, both doubled: overlay of two colors as a function|\
          ¶takes base and top and returns the overlay of both, per channel, as a function|the overlay layer result of two colors|¶overlay blend function|¶blend_overlay(base, top)|¶function to blend two colors with overlay|\
                 ¶overlay of two colors, multiply in the darks of the base, screen in its lights, [function|fn|helper]|¶function [please|] for the layer mode overlay, base first, then top|¶top layer on base layer, mode overlay, as a function of both colors]",
        "blend_overlay",
        "let dark = 2.0 * base * top;\nlet light = 1.0 - 2.0 * (1.0 - base) * (1.0 - top);\nreturn select(light, dark, base < vec3<f32>(0.5));",
        |x, _| {
            by_component(x, |c| {
                Some(if c[0] < 0.5 {
                    2.0 * c[0] * c[1]
                } else {
                    1.0 - 2.0 * (1.0 - c[0]) * (1.0 - c[1])
                })
            })
        },
    ),
    blended(
        "blend-difference",
        "[a difference blend of two colors|the difference blend mode|the absolute difference of two colors|abs(base - top)|difference blending|layer mode difference|photoshop difference of two colors|a difference layer over a base|how much two colors differ in each channel|the distance of two colors per channel|the channel differences of two colors without sign|base minus top as an absolute value per channel|two colors subtracted, without the sign|\
          ¶difference, fn(base: vec3, top: vec3) -> vec3: abs(base - top)|\
          ¶I have two layers and want the blend mode difference, as a [function|helper] of two colors|\
          ¶[function|fn]. in: base and top color. out: their difference without sign, per channel|\
          ¶how do [people|you] write the difference mode of photoshop as a function|\
          ¶I want to compare two colors. a [function|helper] should return, for each channel, how far they are apart|\
          ¶layer blending in gimp, mode difference, as a function|\
          ¶subtract one color from the other and drop the minus signs, per channel, in a function|\
          ¶equal colors give black: difference blending as a function|the difference layer result of two colors|¶difference blend function|¶blend_difference(base, top)|¶function to blend two colors with difference|\
                 ¶difference of two colors, without the sign, [function|fn|helper]|¶function [please|] for the layer mode difference, base first, then top|¶top layer on base layer, mode difference, as a function of both colors]",
        "blend_difference",
        "return abs(base - top);",
        |x, _| by_component(x, |c| Some(c[0].max(c[1]) - c[0].min(c[1]))),
    ),
    blended(
        "blend-darken",
        "[a darken blend of two colors|the darken blend mode|the darker of two colors in each channel|min(base, top)|darken blending|layer mode darken|photoshop darken of two colors|a darken layer over a base|the smaller channels of two colors|the minimum of two colors per channel|per channel the darker of base and top|two colors, the lower value of each channel|the componentwise min of two colors|\
          ¶darken, fn(base: vec3, top: vec3) -> vec3: min(base, top)|\
          ¶I have two layers and want the blend mode darken, as a [function|helper] of two colors|\
          ¶[function|fn]. in: base and top color. out: the smaller value of each channel|\
          ¶how do [people|you] write the darken mode of photoshop as a function|\
          ¶two colors go in. of each channel the darker one comes out. function please|\
          ¶layer blending in gimp, darken only, as a function|\
          ¶takes two colors and keeps the lower r, the lower g and the lower b, as a function|the darken layer result of two colors|¶darken blend function|¶blend_darken(base, top)|¶function to blend two colors with darken|\
                 ¶darken of two colors, min per channel, [function|fn|helper]|¶function [please|] for the layer mode darken, base first, then top|¶top layer on base layer, mode darken, as a function of both colors]",
        "blend_darken",
        "return min(base, top);",
        |x, _| by_component(x, |c| Some(if c[0] < c[1] { c[0] } else { c[1] })),
    ),
    blended(
        "blend-lighten",
        "[a lighten blend of two colors|the lighten blend mode|the lighter of two colors in each channel|max(base, top)|lighten blending|layer mode lighten|photoshop lighten of two colors|a lighten layer over a base|the larger channels of two colors|the maximum of two colors per channel|per channel the lighter of base and top|two colors, the higher value of each channel|the componentwise max of two colors|\
          ¶lighten, fn(base: vec3, top: vec3) -> vec3: max(base, top)|\
          ¶I have two layers and want the blend mode lighten, as a [function|helper] of two colors|\
          ¶[function|fn]. in: base and top color. out: the larger value of each channel|\
          ¶how do [people|you] write the lighten mode of photoshop as a function|\
          ¶two colors go in. of each channel the lighter one comes out. function please|\
          ¶layer blending in gimp, lighten only, as a function|\
          ¶takes two colors and keeps the higher r, the higher g and the higher b, as a function|the lighten layer result of two colors|¶lighten blend function|¶blend_lighten(base, top)|¶function to blend two colors with lighten|\
                 ¶lighten of two colors, max per channel, [function|fn|helper]|¶function [please|] for the layer mode lighten, base first, then top|¶top layer on base layer, mode lighten, as a function of both colors]",
        "blend_lighten",
        "return max(base, top);",
        |x, _| by_component(x, |c| Some(if c[0] > c[1] { c[0] } else { c[1] })),
    ),
    blended(
        "blend-add",
        "[an additive blend of two colors, clamped to one|the linear dodge blend mode|two colors added and limited to 1|min(base + top, 1)|additive blending, clamped|layer mode add, clamped|photoshop linear dodge of two colors|a linear dodge layer over a base|the clamped sum of two colors|two colors added without going over one|two colors added like light, capped at one|base plus top, at most 1 per channel|a saturating addition of two colors|\
          ¶add colors, fn(base: vec3, top: vec3) -> vec3: min(base + top, 1)|\
          ¶I have two layers and want the blend mode linear dodge, as a [function|helper] of two colors|\
          ¶[function|fn]. in: base and top color. out: their sum, at most 1|\
          ¶how do [people|you] write the linear dodge mode of photoshop as a function|\
          ¶light on light: add two colors, but stop at 1. as a function|\
          ¶layer blending in gimp, addition with clamping at one, as a function|\
          ¶takes two colors and returns r, g and b added, never more than 1, as a function|\
          ¶a helper for fire and lasers: additive blending of two colors, limited to one|the linear dodge layer result of two colors|¶linear dodge blend function|¶function to add two colors, clamped to one|¶function to blend two colors with linear dodge]",
        "blend_add",
        "return min(base + top, vec3<f32>(1.0));",
        |x, _| by_component(x, |c| Some((c[0] + c[1]).min(1.0))),
    ),
];

pub(super) fn families() -> Vec<Family> {
    families_of(&HELPERS)
}
