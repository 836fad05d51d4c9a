//! Functions of a color.

use crate::families::helpers::{HELPER, Helper, LUMA, by_component, dot, length, minus, one};

/// A row of a function of a color.
const COLORED: Helper = Helper {
    category: "color",
    parameters: "color: vec3<f32>",
    result: "vec3<f32>",
    range: (0.0, 1.0),
    ..HELPER
};

/// The hue from 0 to 1 by the order of the channels, unless it is undecided or jumps.
fn hue(color: &[f64]) -> Option<f64> {
    let mut order = [0_usize, 1, 2];
    order.sort_by(|&a, &b| color[b].total_cmp(&color[a]));
    let [most, middle, least] = order;
    let chroma = color[most] - color[least];
    if chroma < 0.02 {
        return None;
    }
    let toward = (color[middle] - color[least]) / chroma / 6.0;
    let sign = if middle == (most + 1) % 3 { 1.0 } else { -1.0 };
    let hue = (most as f64 / 3.0 + sign * toward).rem_euclid(1.0);
    (hue > 0.003 && hue < 0.997).then_some(hue)
}

pub(super) const COLORS: &[Helper] = &[
    Helper {
        name: "mix-colors-function",
        thing: "[two colors mixed by an amount|a mix of two colors by [an|a given] amount|a blend of two colors by a factor|two rgb colors blended by [an amount|a weight] argument|\
                mix_colors(first, second, amount)|the color between two colors at an amount from 0 to 1|the interpolation of two rgb colors by an amount|\
                a crossfade of two vec3 colors by an amount|one color moved toward another color by a given share|\
                ¶[a function|function|helper|fn] to mix two colors by an amount|¶[a function|function] to blend two colors [by|with] a factor|¶mix two colors by an amount, as a function|¶color mix function with an amount|\
                ¶fn(first: vec3, second: vec3, amount: f32) -> vec3, the mixed color|¶I have two colors and a slider from 0 to 1. function that returns the color between them|\
                ¶how do I mix two colors in a function, the amount is an argument|¶in: two rgb colors and an amount. out: the mixed color. function please|\
                ¶helper: color a, color b, how much of b. returns the mixture|¶0 gives the first color, 1 gives the second one, in between they blend. function of both colors and the amount|two colors faded into each other by an amount|¶lerp two colors by an amount, [function|fn|helper]|¶function to fade from one color to another by an amount|¶color_lerp(first, second, amount)|\
                 ¶two colors and a slider, function that gives the mix|¶blend color a into color b by t, [function|fn|helper]|¶amount, first color and second color are arguments, the function returns the mix|¶at 1 the second color, at 0 the first, between them a blend: function of both colors and the amount|\
                 ¶please function for to mix two colors with a factor|¶what is the wgsl function to lerp from one color to another]",
        function: "mix_colors",
        parameters: "first: vec3<f32>, second: vec3<f32>, amount: f32",
        body: "return mix(first, second, amount);",
        rule: |x, _| by_component(x, |c| Some(c[0] * (1.0 - c[2]) + c[1] * c[2])),
        ..COLORED
    },
    Helper {
        name: "saturate-color-function",
        thing: "[a color with its saturation changed by an amount|a color with its saturation scaled by a given amount|the saturation of a color changed by an amount|a color saturated by an amount argument|\
                saturate_color(color, amount)|a saturation adjustment of a color with the amount as an argument|a color pushed away from its gray by an amount, clamped|\
                a color made more or less colorful by an amount|a color with adjustable saturation, 0 for gray and 1 for no change|\
                ¶[a function|function|helper|fn] to change the saturation of a color by an amount|¶saturation function with color and amount|¶adjust the saturation of a color by an amount, as a function|\
                ¶fn(color: vec3, amount: f32) -> vec3: mix of luminance gray and color by amount, clamped to 0..1|¶I have a saturation slider and a color. function of both, please|\
                ¶how do I change the saturation of a color in a function? the amount is an argument|¶in: rgb color and saturation amount. out: the color, more or less vivid. function please|\
                ¶helper: color and amount, 0 makes it gray, 1 leaves it, 2 makes it twice as colorful|¶a function that makes a color more vivid by a given amount|the saturation slider as a function, clamped|¶function of a color and an amount that makes it more or less saturated, clamped|¶saturation adjust function, amount as argument, clamped to 0..1|¶fn: more saturation for a color by an amount, gray at 0|\
                 ¶vividness slider: function of color and amount, clamped|¶amount 1 keeps the color, 0 makes it gray, over 1 makes it vivid, clamped. [function|fn] of color and amount|¶function to push a color from its luminance gray by an amount, result in 0..1|¶calm a color down or make it loud by an amount, clamped to 0..1, function]",
        function: "saturate_color",
        parameters: "color: vec3<f32>, amount: f32",
        body: "let luma = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn saturate(mix(vec3<f32>(luma), color, amount));",
        range: (0.0, 2.0),
        rule: |x, _| {
            let gray = dot(&LUMA, &x[0]);
            let changed = |part: &f64| (gray + x[1][0] * (part - gray)).clamp(0.0, 1.0);
            Some(x[0].iter().map(changed).collect())
        },
        ..COLORED
    },
    Helper {
        name: "filter-color-function",
        thing: "[a color filtered through a colored glass|a color seen through a colored glass|the light of a color behind a glass of another color|a color multiplied by the color of a filter|\
                filter_color(color, glass)|what a colored glass leaves of a color|light of one color after it went through glass of another color|a color tinted by a glass color|\
                ¶[a function|function|helper|fn] that filters a color through a colored glass|¶color filter function: color and glass color in|¶filter a color by a glass color, as a function|\
                ¶fn(color: vec3, glass: vec3) -> vec3, the color behind the glass|¶I look at a color through stained glass. function of both colors for what I see|\
                ¶how do I filter light by a colored gel in a function? light and gel are arguments|¶in: color, glass. out: color seen through the glass. function please|\
                ¶sunglasses with a color: function that takes a color and the color of the glass|a color as it looks through a filter of another color|¶function for a color behind colored glass|¶tint by a glass color, color and glass as arguments, [function|fn]|¶what color do I see through this glass? function of both colors|\
                 ¶glass color and light color in, what comes through out, function|¶color times glass, channel by channel, [function|fn|helper]|¶a lens with a color in front of my lamp: function of lamp color and lens color|¶light color multiplied with a gel color, as a function of both]",
        function: "filter_color",
        parameters: "color: vec3<f32>, glass: vec3<f32>",
        body: "return color * glass;",
        rule: |x, _| by_component(x, |c| Some(c[0] * c[1])),
        ..COLORED
    },
    Helper {
        name: "two-glasses-function",
        thing: "[a light color behind two colored glasses|light after two colored filters|a color seen through two glasses of different colors|a light filtered by two colored glasses in a row|\
                the product of a light and two filter colors|what two colored gels leave of a light|\
                ¶[a function|function|fn] that filters a light through two colored glasses|¶fn(light, first, second: vec3) -> vec3, the light behind both glasses|\
                ¶I hold two colored glasses behind each other. function of the light and both glass colors for what comes out|¶in: light, glass one, glass two. out: what gets through both. function please|\
                ¶light goes through one colored glass, then through another. function with three colors as arguments|¶how do I filter a color by two gels in a function|\
                ¶helper: light times the first filter times the second filter, all vec3|a light color after two filters one behind the other|¶function for light through two color filters in a row|¶two filters in front of a lamp: function of the lamp color and both filter colors]",
        function: "filter_twice",
        parameters: "light: vec3<f32>, first: vec3<f32>, second: vec3<f32>",
        body: "return light * first * second;",
        rule: |x, _| by_component(x, |c| Some(c.iter().product())),
        ..COLORED
    },
    Helper {
        name: "brightness-by-amount",
        thing: "[a color with an amount added to each channel|a color brightened by [an|a given] amount|brightness(color, amount), added|color + amount|a brightness adjustment that adds an amount argument to a color|\
                a color made brighter or darker by adding an amount|an rgb color plus a brightness offset|\
                ¶brightness function [with|of] color and amount, additive|¶[function|helper|fn] to add a brightness amount to a color|¶fn(color: vec3, amount: f32) -> vec3: color + amount|\
                ¶I have a brightness slider that adds to a color. function of color and amount|¶in: color and amount. out: every channel plus the amount. function please|\
                ¶how do I adjust the brightness of a color in a function? add the amount to r, g and b|¶function that brightens a color by an amount argument, just add it|a color with its brightness raised by an amount argument|¶function to make a color brighter by an amount, added|¶brighten(color, amount): color + amount|¶make a color brighter by an amount, [function|fn|helper]|\
                 ¶add an amount to r, g and b, [function|fn|helper]|¶amount and color in, brighter color out, just add, function|¶function please to make lighter a color by some amount, addition|¶how bright is a slider, color plus slider, as a function]",
        function: "brightness",
        parameters: "color: vec3<f32>, amount: f32",
        body: "return color + amount;",
        rule: |x, _| by_component(x, |c| Some(c[0] + c[1])),
        ..COLORED
    },
    Helper {
        name: "contrast-by-amount",
        thing: "[a color with its contrast scaled by [an|a given] amount|contrast(color, amount) around 0.5|(color - 0.5) * amount + 0.5|the contrast of a color changed by an amount argument|\
                a color scaled around mid gray by an amount|a contrast adjustment of a color with the amount as an argument|\
                ¶contrast function [with|of] color and amount|¶[function|helper|fn] to change the contrast of a color by an amount|¶fn(color: vec3, amount: f32) -> vec3: (color - 0.5) * amount + 0.5|\
                ¶I have a contrast slider, 1 means no change. function of color and amount|¶in: color and contrast amount. out: the color stretched around 0.5. function please|\
                ¶how do I adjust the contrast of a color in a function? the amount is an argument|¶function that moves a color away from mid gray by a factor argument|a color with more or less contrast by an amount argument|¶contrast adjust function, amount as argument, around 0.5|¶function for more contrast around mid gray, with a factor argument|¶contrast around mid gray with a factor argument, [function|fn|helper]|\
                 ¶contrast by a factor argument, pivot 0.5, color function|¶function please to give more or less contrast to a color, amount is an argument|¶amount times the distance from mid gray: function of color and amount|¶contrast slider for a color, 0 is gray, 1 unchanged, function]",
        function: "contrast",
        parameters: "color: vec3<f32>, amount: f32",
        body: "return (color - 0.5) * amount + 0.5;",
        range: (0.0, 2.0),
        rule: |x, _| by_component(x, |c| Some(c[0] * c[1] + 0.5 * (1.0 - c[1]))),
        ..COLORED
    },
    Helper {
        name: "brightness-contrast-function",
        thing: "[a color with brightness and contrast adjusted by two arguments|brightness and contrast of a color, both as arguments|a color scaled around 0.5 by a contrast, plus a brightness|\
                (color - 0.5) * contrast + 0.5 + brightness|the brightness and contrast adjustment of a color|adjust(color, brightness, contrast)|\
                ¶brightness and contrast function for a color|¶[function|helper|fn] to adjust brightness and contrast of a color|¶fn(color: vec3, brightness: f32, contrast: f32) -> vec3|\
                ¶I have two sliders, brightness and contrast. function that applies both to a color, brightness is added|¶in: color, brightness, contrast. out: (color - 0.5) * contrast + 0.5 + brightness. function please|\
                ¶how do I apply brightness and contrast to a color in one function|¶function like the brightness/contrast dialog of a photo editor, three arguments: color, brightness, contrast|a color after a brightness and a contrast slider|¶function with a color, a brightness and a contrast, contrast around 0.5 first|¶brightness_contrast(color, brightness, contrast)|\
                 ¶color, brightness and contrast in, adjusted color out: contrast about 0.5, then add brightness, function|¶contrast first (around 0.5), then plus brightness, arguments color, brightness, contrast, function|¶both sliders in one function: brightness is added, contrast scales around 0.5]",
        function: "brightness_contrast",
        parameters: "color: vec3<f32>, brightness: f32, contrast: f32",
        body: "return (color - 0.5) * contrast + 0.5 + brightness;",
        range: (0.0, 2.0),
        rule: |x, _| by_component(x, |c| Some(0.5 + c[1] - c[2] * (0.5 - c[0]))),
        ..COLORED
    },
    Helper {
        name: "exposure-by-stops",
        thing: "[a color with its exposure changed by a number of stops|exposure(color, stops)|color * 2^stops|a color exposed by a given number of stops|a color times two to the power of the stops|an exposure change of a color, stops as an argument|\
                ¶exposure function [with|of] color and stops|¶[function|helper|fn] to change the exposure of a color by stops|¶fn(color: vec3, stops: f32) -> vec3: color * exp2(stops)|\
                ¶I have an exposure slider in stops. function of color and stops|¶in: color and stops. out: color, doubled for each stop. function please|\
                ¶each stop doubles the light. function that applies a number of stops to a color|¶how do I apply f-stops to a color in a function? the number of stops is an argument|a color brightened by some stops, an argument|¶exposure in ev as a function of color and ev|¶function to push a color by a number of stops|¶exposure adjust in stops, color and stops as arguments, [function|fn]|\
                 ¶ev slider for a color, [function|fn|helper]|¶stops and a color in, color times exp2 of the stops out, function|¶plus one stop is twice as bright. function of a color and the number of stops|¶function please for camera exposure of a color, in stops]",
        function: "exposure",
        parameters: "color: vec3<f32>, stops: f32",
        body: "return color * exp2(stops);",
        range: (0.0, 2.0),
        rule: |x, _| by_component(x, |c| Some(c[0] * 2.0_f64.powf(c[1]))),
        ..COLORED
    },
    Helper {
        name: "gamma-by-amount",
        thing: "[a color gamma corrected by a given gamma|the gamma correction of a color, gamma as an argument|pow(color, 1 / gamma)|a color raised to the power of one over gamma|gamma_correct(color, gamma)|a gamma encoded color with the gamma as a parameter|\
                ¶gamma correction function [with|of] color and gamma|¶[function|helper|fn] to gamma correct a color by a gamma argument|¶fn(color: vec3, gamma: f32) -> vec3: color ^ (1 / gamma)|\
                ¶I have a gamma slider. function of color and gamma that returns the corrected color|¶in: color and gamma. out: each channel to the power of 1/gamma. function please|\
                ¶how do I apply gamma correction in a function? the gamma is an argument|¶function that encodes a linear color with any gamma, color and gamma as arguments|a color with an adjustable gamma correction|¶gamma adjust function, color and gamma as arguments, 1 / gamma|¶function to apply a gamma argument to a color|\
                 ¶gamma slider for a color, 1/gamma as exponent, [function|fn|helper]|¶a gamma and a color in, corrected color out, exponent 1/gamma, function|¶function please for gamma correct one color, gamma is parameter|¶pow with one over gamma on every channel, color and gamma are arguments, function]",
        function: "gamma_correct",
        parameters: "color: vec3<f32>, gamma: f32",
        body: "return pow(color, vec3<f32>(1.0 / gamma));",
        range: (0.2, 3.0),
        rule: |x, _| by_component(x, |c| Some((c[0].ln() / c[1]).exp())),
        ..COLORED
    },
    Helper {
        name: "posterize-by-levels",
        thing: "[a color posterized to a given number of levels|a color with each channel rounded down to a number of levels|floor(color * levels) / levels|posterize(color, levels)|a color quantized to levels, an argument|\
                ¶posterize function [with|of] color and levels|¶[function|helper|fn] to posterize a color, the levels are an argument|¶fn(color: vec3, levels: f32) -> vec3: floor(color * levels) / levels|\
                ¶I want fewer color steps and a slider for how many. function of color and levels|¶in: color, levels. out: each channel rounded down to a multiple of 1/levels. function please|\
                ¶how do I posterize a color in a function with any number of levels|¶function that reduces a color to a given count of steps per channel|a color with a chosen number of levels per channel|¶function to reduce a color to n levels, n is an argument|¶posterize a color to n levels, n as an argument, [function|fn|helper]|\
                 ¶number of levels and a color in, posterized color out, function|¶function please to make steps in a color, how many is a parameter, rounding down|¶fewer colors: floor of color times levels, over levels, [function|fn|helper]]",
        function: "posterize",
        parameters: "color: vec3<f32>, levels: f32",
        body: "return floor(color * levels) / levels;",
        range: (0.5, 6.0),
        rule: |x, _| {
            by_component(x, |c| {
                let steps = c[0] * c[1];
                let rest = steps.rem_euclid(1.0);
                (rest > 0.003 && rest < 0.997).then_some((steps - rest) / c[1])
            })
        },
        ..COLORED
    },
    Helper {
        name: "tone-map-by-exposure",
        thing: "[exponential tone mapping of a color with the exposure as an argument|1 - exp(-color * exposure)|an hdr color tone mapped by an exposure argument|one minus e to the minus color times exposure|tone_map(color, exposure), exponential|\
                ¶exposure tone mapping function [with|of] color and exposure|¶fn(color: vec3, exposure: f32) -> vec3: 1 - exp(-color * exposure)|¶[function|helper|fn] for exponential tone mapping, exposure as an argument|\
                ¶I have an hdr color and an exposure slider. function that returns 1 - exp(-color * exposure)|¶in: hdr color, exposure. out: exponentially tone mapped color. function please|\
                ¶how do I write exposure based tone mapping, one minus exp, as a function of color and exposure|hdr to ldr, exponential, with an exposure argument|¶function to tone map a color exponentially by an exposure]",
        function: "tone_map",
        parameters: "color: vec3<f32>, exposure: f32",
        body: "return 1.0 - exp(-color * exposure);",
        range: (0.0, 3.0),
        rule: |x, _| by_component(x, |c| Some(1.0 - (-c[0] * c[1]).exp())),
        ..COLORED
    },
    Helper {
        name: "luma-rec-601",
        thing: "[the luma of a color with Rec. 601 weights|the luma of an rgb color by BT.601|the brightness of a color with the weights 0.299, 0.587 and 0.114|0.299 r + 0.587 g + 0.114 b|the dot product of a color with (0.299, 0.587, 0.114)|\
                the NTSC luma of an rgb color|the old TV brightness of a color, Rec. 601|\
                ¶luma function, Rec. 601|¶[function|helper|fn] for the luma of a color, bt.601 weights|¶fn(color: vec3) -> f32: 0.299 r + 0.587 g + 0.114 b|\
                ¶I need the luma of a color with the weights 0.299, 0.587, 0.114. function please|¶in: rgb. out: Rec. 601 luma as one float. [function|helper function]|\
                ¶how do I compute the bt.601 brightness of a color in a function|the gray of an old TV for a color, Rec. 601|¶bt.601 luma as a function of rgb|¶luma rec 601 of a vec3, [function|fn|helper]|¶function for 0.299 r + 0.587 g + 0.114 b|\
                 ¶rec 601 luma, [function|fn|helper], color in, float out|¶gray value of a color with the old TV weights 0.299 0.587 0.114, function|¶function for luma by BT.601 of a vec3 color|¶how bright is a color by Rec. 601? function]",
        function: "luma",
        result: "f32",
        body: "return dot(color, vec3<f32>(0.299, 0.587, 0.114));",
        rule: |x, _| one(0.299 * x[0][0] + 0.587 * x[0][1] + 0.114 * x[0][2]),
        ..COLORED
    },
    Helper {
        name: "rgb-to-yuv",
        thing: "[yuv from rgb|an rgb color converted to yuv|the rgb to yuv conversion with [the|] [bt.601|Rec. 601] weights|the rgb to yuv conversion|rgb -> yuv|rgb2yuv|rgb to yuv|an rgb color as yuv|\
                the y, u and v of a color, BT.601|rgb_to_yuv(color)|y, 0.492 (b - y) and 0.877 (r - y) of a color|\
                ¶rgb to yuv [conversion|function|conversion function]|¶rgb to yuv conversion with the bt.601 weights|¶[function|helper|fn] to convert rgb to yuv|¶fn(color: vec3) -> vec3, (y, u, v) with bt.601|\
                ¶I have an rgb color and need yuv: u = 0.492 (b - y), v = 0.877 (r - y). function please|¶in: rgb. out: yuv (Rec. 601). [function|helper function]|\
                ¶how do I [convert|turn] rgb [to|into] yuv in a function|¶old analog TV: function that splits a color into y, u and v|an rgb color in yuv, bt.601|¶rgb2yuv, [function|fn|helper]|¶convert rgb to yuv in a function|¶function: yuv from an rgb color|\
                 ¶please function for change rgb to yuv|¶what is the wgsl function for rgb to yuv|¶from rgb to yuv in one function|¶my color is rgb, I want yuv. write a function|\
                 ¶yuv wanted, rgb given, [function|fn|helper]]",
        function: "rgb_to_yuv",
        body: "let y = dot(color, vec3<f32>(0.299, 0.587, 0.114));\nlet u = 0.492 * (color.b - y);\nlet v = 0.877 * (color.r - y);\nreturn vec3<f32>(y, u, v);",
        rule: |x, _| {
            let [r, g, b] = [x[0][0], x[0][1], x[0][2]];
            Some(vec![
                0.299 * r + 0.587 * g + 0.114 * b,
                -0.1471 * r - 0.2888 * g + 0.4359 * b,
                0.6148 * r - 0.5148 * g - 0.1 * b,
            ])
        },
        ..COLORED
    },
    Helper {
        name: "yuv-to-rgb",
        thing: "[rgb from yuv|a yuv color converted to rgb|the yuv to rgb conversion|yuv -> rgb|yuv2rgb|yuv to rgb|a yuv color as rgb|yuv_to_rgb(yuv)|the rgb color of y, u and v, BT.601|\
                ¶yuv to rgb [conversion|function|conversion function]|¶[function|helper|fn] to convert yuv to rgb|¶fn(yuv: vec3) -> vec3, rgb with bt.601|\
                ¶I have y, u and v in a vec3 and need rgb. function please, Rec. 601|¶in: yuv. out: rgb. [function|helper function]|\
                ¶how do I [convert|turn] yuv [to|into] rgb in a function|¶undo the rgb to yuv conversion, as a function|\
                ¶r = y + 1.14 v, b = y + 2.032 u, g = y - 0.395 u - 0.581 v, as a function|a yuv triple back in rgb|¶yuv2rgb, [function|fn|helper]|¶convert yuv back to rgb in a function|¶function: rgb from a yuv color|\
                 ¶please function for change yuv to rgb|¶what is the wgsl function for yuv to rgb|¶from yuv to rgb in one function|¶my color is yuv, I want rgb. write a function|\
                 ¶rgb wanted, yuv given, [function|fn|helper]]",
        function: "yuv_to_rgb",
        parameters: "yuv: vec3<f32>",
        body: "let r = yuv.x + 1.14 * yuv.z;\nlet g = yuv.x - 0.395 * yuv.y - 0.581 * yuv.z;\nlet b = yuv.x + 2.032 * yuv.y;\nreturn vec3<f32>(r, g, b);",
        rule: |x, _| {
            let (y, u, v) = (x[0][0], x[0][1], x[0][2]);
            let (r, b) = (y + v / 0.877, y + u / 0.492);
            Some(vec![r, (y - 0.299 * r - 0.114 * b) / 0.587, b])
        },
        ..COLORED
    },
    Helper {
        name: "rgb-to-yiq",
        thing: "[yiq from rgb|an rgb color converted to yiq|the rgb to yiq conversion|rgb -> yiq|rgb2yiq|rgb to yiq|the NTSC yiq components of a color|an rgb color as yiq|rgb_to_yiq(color)|\
                ¶rgb to yiq [conversion|function|conversion function]|¶[function|helper|fn] to convert rgb to yiq|¶fn(color: vec3) -> vec3, (y, i, q)|\
                ¶I have an rgb color and need NTSC yiq. function please|¶in: rgb. out: yiq. [function|helper function]|¶how do I [convert|turn] rgb [to|into] yiq in a function|\
                ¶american TV colors: function that splits rgb into y, i and q|an rgb color in yiq|¶rgb2yiq, [function|fn|helper]|¶convert rgb to yiq in a function|¶function: yiq from an rgb color|\
                 ¶please function for change rgb to yiq|¶what is the wgsl function for rgb to yiq|¶from rgb to yiq in one function|¶my color is rgb, I want yiq. write a function|\
                 ¶yiq wanted, rgb given, [function|fn|helper]]",
        function: "rgb_to_yiq",
        body: "let y = dot(color, vec3<f32>(0.299, 0.587, 0.114));\nlet i = dot(color, vec3<f32>(0.596, -0.274, -0.322));\nlet q = dot(color, vec3<f32>(0.211, -0.523, 0.312));\nreturn vec3<f32>(y, i, q);",
        rule: |x, _| {
            let y = 0.299 * x[0][0] + 0.587 * x[0][1] + 0.114 * x[0][2];
            let (u, v) = (0.492_111 * (x[0][2] - y), 0.877_283 * (x[0][0] - y));
            // The plane of the two differences is turned by 33 degrees.
            let (sine, cosine) = 33.0_f64.to_radians().sin_cos();
            Some(vec![y, cosine * v - sine * u, sine * v + cosine * u])
        },
        ..COLORED
    },
    Helper {
        name: "rgb-to-cmyk",
        thing: "[cmyk from rgb|an rgb color converted to cmyk|the rgb to cmyk conversion|rgb -> cmyk|rgb2cmyk|rgb to cmyk|cyan, magenta, yellow and black of a color|the ink amounts of an rgb color as a vec4 cmyk|rgb_to_cmyk(color)|\
                ¶rgb to cmyk [conversion|function|conversion function]|¶[function|helper|fn] to convert rgb to cmyk|¶fn(color: vec3) -> vec4, (c, m, y, k)|\
                ¶I want to print a color and need cmyk from rgb. function please|¶in: rgb. out: cmyk as vec4. [function|helper function]|¶how do I [convert|turn] rgb [to|into] cmyk in a function|\
                ¶k = 1 - max(r, g, b), the inks are (1 - rgb - k) / (1 - k). as a function returning a vec4|an rgb color as four inks|¶rgb2cmyk, [function|fn|helper]|¶convert rgb to cmyk in a function|¶function: printer inks c, m, y, k from an rgb color|\
                 ¶please function for change rgb to cmyk|¶what is the wgsl function for rgb to cmyk|¶from rgb to cmyk in one function|¶my color is rgb, I want cmyk. write a function|\
                 ¶cmyk wanted, rgb given, [function|fn|helper]]",
        function: "rgb_to_cmyk",
        result: "vec4<f32>",
        body: "let most = max(color.r, max(color.g, color.b));\nlet inks = (most - color) / max(most, 0.000001);\nreturn vec4<f32>(inks, 1.0 - most);",
        rule: |x, _| {
            let black = 1.0 - x[0].iter().copied().fold(0.0, f64::max);
            if black > 0.95 {
                return None;
            }
            let ink = |part: &f64| (1.0 - part - black) / (1.0 - black);
            Some(x[0].iter().map(ink).chain([black]).collect())
        },
        ..COLORED
    },
    Helper {
        name: "cmyk-to-rgb",
        thing: "[rgb from cmyk|a cmyk color converted to rgb|the cmyk to rgb conversion|cmyk -> rgb|cmyk2rgb|cmyk to rgb|the rgb color of cyan, magenta, yellow and black inks|(1 - cmy) * (1 - k)|cmyk_to_rgb(cmyk)|\
                ¶cmyk to rgb [conversion|function|conversion function]|¶[function|helper|fn] to convert cmyk to rgb|¶fn(cmyk: vec4) -> vec3, rgb|\
                ¶I have four ink amounts in a vec4 cmyk and need the rgb color. function please|¶in: cmyk as vec4. out: rgb. [function|helper function]|¶how do I [convert|turn] cmyk [to|into] rgb in a function|\
                ¶print colors on the screen: function of cyan, magenta, yellow and black in a vec4, returns rgb|four inks as an rgb color|¶cmyk2rgb, [function|fn|helper]|¶convert cmyk back to rgb in a function|¶function: the rgb color of the inks c, m, y, k in a vec4|\
                 ¶please function for change cmyk to rgb|¶what is the wgsl function for cmyk to rgb|¶from cmyk to rgb in one function|¶my color is cmyk, I want rgb. write a function|\
                 ¶rgb wanted, cmyk given, [function|fn|helper]]",
        function: "cmyk_to_rgb",
        parameters: "cmyk: vec4<f32>",
        body: "return (1.0 - cmyk.xyz) * (1.0 - cmyk.w);",
        rule: |x, _| {
            let paper = 1.0 - x[0][3];
            Some(x[0][..3].iter().map(|ink| paper - paper * ink).collect())
        },
        ..COLORED
    },
    Helper {
        name: "rgb-to-hsl",
        thing: "[hsl from rgb|an rgb color converted to hsl|the rgb to hsl conversion|rgb -> hsl|rgb2hsl|rgb to hsl|hue, saturation and lightness of an rgb color|an rgb color as hsl|the hsl components of a color|rgb_to_hsl(color)|\
                ¶rgb to hsl [conversion|function|conversion function]|¶[function|helper|fn] to convert rgb to hsl|¶fn(color: vec3) -> vec3, (h, s, l), all 0..1|\
                ¶I have an rgb color and need hue, saturation and lightness, each from 0 to 1. function please|¶in: rgb. out: hsl. [function|helper function]|\
                ¶how do I [convert|turn] rgb [to|into] hsl in a function|¶(r, g, b) -> (h, s, l), as a function|an rgb color in hsl|¶rgb2hsl, [function|fn|helper]|¶convert rgb to hsl in a function|¶function: hue, saturation, lightness from an rgb color|\
                 ¶please function for change rgb to hsl|¶what is the wgsl function for rgb to hsl|¶from rgb to hsl in one function|¶my color is rgb, I want hsl. write a function|\
                 ¶hsl wanted, rgb given, [function|fn|helper]]",
        function: "rgb_to_hsl",
        body: "let most = max(color.r, max(color.g, color.b));\nlet least = min(color.r, min(color.g, color.b));\nlet chroma = most - least;\nlet lightness = 0.5 * (most + least);\nvar hue = 0.0;\nvar saturation = 0.0;\nif chroma > 0.0 {\nsaturation = chroma / (1.0 - abs(2.0 * lightness - 1.0));\nif most == color.r {\nhue = (color.g - color.b) / chroma;\n} else if most == color.g {\nhue = (color.b - color.r) / chroma + 2.0;\n} else {\nhue = (color.r - color.g) / chroma + 4.0;\n}\n}\nreturn vec3<f32>(fract(hue / 6.0), saturation, lightness);",
        rule: |x, _| {
            let most = x[0].iter().copied().fold(0.0, f64::max);
            let least = x[0].iter().copied().fold(1.0, f64::min);
            let sum = most + least;
            let widest = if sum < 1.0 { sum } else { 2.0 - sum };
            Some(vec![hue(&x[0])?, (most - least) / widest, sum / 2.0])
        },
        ..COLORED
    },
    Helper {
        name: "color-distance-function",
        thing: "[the distance of two colors|the distance between two rgb colors|how different two colors are|the Euclidean distance of two colors in rgb|color_distance(a, b)|the rgb distance of two colors as one number|how far two colors are apart in the rgb cube|\
                ¶color distance function|¶[function|helper|fn] for the distance of two colors|¶fn(a: vec3, b: vec3) -> f32, distance of two colors|¶I have two colors and want one number for how different they are. function please|\
                ¶in: two rgb colors. out: their Euclidean distance. [function|helper function]|¶how do I compare two colors in a function? one number, 0 for the same color|\
                ¶for a chroma key I need a function that says how far a color is from the key color|the length of the difference of two colors|¶euclidean distance between two colors, [function|fn|helper]|¶function: how far are two rgb colors apart|¶delta of two colors as one number, the length of a - b, function|\
                 ¶how similar are two colors? function with one float, the rgb distance|¶rgb distance a to b, [function|fn|helper]|¶function please for the difference of two colors as one number, sqrt of the squares|¶are these colors close? function that returns their distance in rgb]",
        function: "color_distance",
        parameters: "a: vec3<f32>, b: vec3<f32>",
        result: "f32",
        body: "return distance(a, b);",
        rule: |x, _| one(length(&minus(&x[0], &x[1]))),
        ..COLORED
    },
    Helper {
        name: "rgba-over-background",
        thing: "[an rgba color over an opaque background|a color with straight alpha laid over an opaque background color|mix(background, color.rgb, color.a)|a translucent color over an opaque one, as rgb|\
                what a transparent rgba color looks like on an opaque background|the alpha blend of an rgba color onto an opaque rgb background|over(color: vec4, background: vec3)|\
                ¶alpha blending function: rgba color over an opaque background|¶[function|helper|fn] to blend an rgba color over an rgb background|¶fn(color: vec4, background: vec3) -> vec3, straight alpha|\
                ¶I have a half transparent color and an opaque background. function that returns the visible rgb|¶in: rgba (not premultiplied) and background rgb. out: rgb. function please|\
                ¶how do I put a color with alpha on an opaque background in a function|a see-through color on a solid background color|¶function to flatten an rgba color onto a background color|¶alpha blend function: vec4 color, vec3 background, vec3 out|\
                 ¶background and a transparent color on top, straight alpha, function that returns rgb|¶put rgba on opaque rgb, [function|fn|helper]|¶the background shows through by 1 - alpha: function of an rgba color and a background color]",
        function: "over_background",
        parameters: "color: vec4<f32>, background: vec3<f32>",
        body: "return mix(background, color.rgb, color.a);",
        rule: |x, _| {
            let (alpha, through) = (x[0][3], 1.0 - x[0][3]);
            Some(
                (0..3)
                    .map(|at| x[0][at] * alpha + x[1][at] * through)
                    .collect(),
            )
        },
        ..COLORED
    },
    Helper {
        name: "unpremultiply-alpha",
        thing: "[a color with straight alpha from premultiplied alpha|an unpremultiplied color|premultiplied to straight alpha|rgb divided by alpha, alpha kept|(rgb / a, a)|premultiplied alpha -> straight alpha|the inverse of premultiplying by alpha|\
                ¶unpremultiply function|¶[function|helper|fn] to undo premultiplied alpha|¶fn(color: vec4) -> vec4: vec4(rgb / a, a)|¶I have a premultiplied rgba color and need it straight. function please, no division by zero|\
                ¶in: premultiplied rgba. out: straight rgba. [function|helper function]|¶how do I [undo|remove] the premultiplied alpha of a color in a function|\
                ¶divide red, green and blue by alpha, keep alpha. as a function of a vec4|a premultiplied color made straight|¶unpremultiply alpha with a safe divide, [function|fn|helper]|¶function to divide rgb by alpha safely, alpha kept|\
                 ¶back from premultiplied to straight alpha, [function|fn|helper]|¶function that divides rgb by a, keeps a, safe for a = 0]",
        function: "unpremultiply",
        parameters: "color: vec4<f32>",
        result: "vec4<f32>",
        body: "return vec4<f32>(color.rgb / max(color.a, 0.0001), color.a);",
        rule: |x, _| {
            let alpha = x[0][3];
            if alpha < 0.05 {
                return None;
            }
            let straight = x[0][..3].iter().map(|part| part * alpha.recip());
            Some(straight.chain([alpha]).collect())
        },
        ..COLORED
    },
    Helper {
        name: "pack-rgb-hex",
        thing: "[an rgb color packed as 0xRRGGBB|a u32 0xRRGGBB from an rgb color|rgb floats to a hex number 0xRRGGBB|rgb_to_hex(color)|the 24-bit hex code of a color as a u32|a color packed into 24 bits, red highest|\
                ¶rgb to hex function, u32 as 0xRRGGBB|¶[function|helper|fn] to pack an rgb color into 0xRRGGBB|¶fn(color: vec3) -> u32, 0xRRGGBB|¶I have a float color and need the hex number like in css, red in the highest byte. function please|\
                ¶in: rgb from 0 to 1. out: u32 0xRRGGBB, rounded. [function|helper function]|¶how do I turn a vec3 color into a hex u32 0xRRGGBB in a function|the 0xRRGGBB number of a color|¶pack rgb into 0xRRGGBB, [function|fn|helper]|¶function from a vec3 color to a 24-bit hex u32, red highest|\
                 ¶color to hex number like html, u32 0xRRGGBB, function|¶vec3 to 0xRRGGBB, [function|fn|helper]|¶function please: three floats to one 24 bit number, red on the left]",
        function: "rgb_to_hex",
        result: "u32",
        body: "let bytes = vec3<u32>(round(saturate(color) * 255.0));\nreturn (bytes.r << 16u) | (bytes.g << 8u) | bytes.b;",
        rule: |x, _| {
            let mut code = 0.0;
            for part in &x[0] {
                let byte = part.clamp(0.0, 1.0) * 255.0;
                if (byte.fract() - 0.5).abs() < 0.01 {
                    return None;
                }
                code = code * 256.0 + byte.round();
            }
            one(code)
        },
        ..COLORED
    },
    Helper {
        name: "unpack-rgba-hex",
        thing: "[an rgba color from 0xRRGGBBAA|a vec4 color from a u32 in the form 0xRRGGBBAA|a hex number 0xRRGGBBAA as rgba floats|the color of an 8-digit hex number, red highest and alpha lowest|hex_to_rgba(hex)|0xRRGGBBAA unpacked to a vec4|\
                ¶hex to rgba function, 0xRRGGBBAA|¶[function|helper|fn] to unpack 0xRRGGBBAA|¶fn(hex: u32) -> vec4, from 0xRRGGBBAA|¶I have colors as u32 like 0xRRGGBBAA and need a vec4 with floats from 0 to 1. function please|\
                ¶in: u32 0xRRGGBBAA. out: rgba. [function|helper function]|¶how do I turn a hex color with alpha (0xRRGGBBAA) into a vec4 in a function|the rgba floats of 0xRRGGBBAA|¶unpack 0xRRGGBBAA to vec4, [function|fn|helper]|¶function from a u32 0xRRGGBBAA to a vec4 color|\
                 ¶0xRRGGBBAA to floats, [function|fn|helper]|¶function please: one u32 0xRRGGBBAA to rgba vec4|¶alpha is the last byte, red the first: 0xRRGGBBAA to vec4, function]",
        function: "hex_to_rgba",
        parameters: "hex: u32",
        result: "vec4<f32>",
        body: "return unpack4x8unorm(hex).wzyx;",
        range: (0.0, 2e9),
        rule: |x, _| {
            let byte = |at: i32| (x[0][0] / 256_f64.powi(3 - at)).floor() % 256.0 / 255.0;
            Some((0..4).map(byte).collect())
        },
        ..COLORED
    },
];
