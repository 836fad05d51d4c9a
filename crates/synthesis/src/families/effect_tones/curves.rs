//! Offsets, curves and limits that all channels share.

use super::{step, wish};
use crate::code::float;
use crate::families::effects::{Step, clip};
use crate::sampler::Sampler;
use crate::words;

pub(super) fn brightness_offset(sampler: &mut Sampler) -> Step {
    let amount = sampler.decimal(0.05, 0.5, 0.05);
    let (sign, direction, command, noun) = if sampler.chance(0.5) {
        (
            '+',
            1.0,
            "[add {a} to [{image}|every channel of {image}|all channels of {image}|the color of {image}]|shift the brightness of {image} up by {a}|lift all channels of {image} by {a}|add {a} to r, g and b of {image}|increase every channel of {image} by the constant {a}|lighten {image} by adding {a}|move all color values of {image} up by {a}|compute rgb + {a} for {image}|raise r, g and b of {image} by {a} each|\
             ¶{image} is [too|much too] dark, add {a} to [every|each] channel|\
             ¶rgb + {a}, source: {image}|\
             ¶take [the color|each pixel] of {image} and add {a} to r, g and b|\
             ¶I'd like {image} brighter: {a} more in [every|each] channel|\
             ¶c = c + {a} for each channel c of {image}|\
             ¶each channel plus {a}, [source is|starting from] {image}|\
             ¶{image}: r += {a}, g += {a}, b += {a}|\
             ¶why is {image} so dark? [lift|raise] [all|its] channels by [the constant|] {a}|¶{image} + {a}|¶brightness of {image} up by an added {a}|¶plus {a} for r, g and b of {image}, clamped at 1|¶offset +{a} on {image}|¶how do I add {a} to each channel of {image}|¶in: {image}. out: every channel {a} higher, clamped]",
            "[a brightness offset of {a}|an offset of +{a}|rgb plus {a}|an added {a} on all channels|a constant brightness lift of {a}|plus {a} on every channel|a bias of +{a}]",
        )
    } else {
        (
            '-',
            -1.0,
            "[subtract {a} from [{image}|every channel of {image}|all channels of {image}|the color of {image}]|shift the brightness of {image} down by {a}|lower all channels of {image} by {a}|subtract {a} from r, g and b of {image}|decrease every channel of {image} by the constant {a}|darken {image} by subtracting {a}|move all color values of {image} down by {a}|compute rgb - {a} for {image}|take {a} off every channel of {image}|\
             ¶{image} is [too|much too] bright, subtract {a} from [every|each] channel|\
             ¶rgb - {a}, source: {image}|\
             ¶take [the color|each pixel] of {image} and subtract {a} from r, g and b|\
             ¶I'd like {image} darker: {a} less in [every|each] channel|\
             ¶c = c - {a} for each channel c of {image}|\
             ¶each channel minus {a}, [source is|starting from] {image}|\
             ¶{image}: r -= {a}, g -= {a}, b -= {a}|\
             ¶why is {image} so bright? lower [all|its] channels by [the constant|] {a}|¶{image} - {a}|¶brightness of {image} down by a subtracted {a}|¶minus {a} for r, g and b of {image}, clamped at 0|¶offset -{a} on {image}|¶how do I subtract {a} from each channel of {image}|¶in: {image}. out: every channel {a} lower, clamped]",
            "[a brightness offset of minus {a}|an offset of -{a}|rgb minus {a}|a subtracted {a} on all channels|a constant brightness drop of {a}|minus {a} on every channel|a bias of -{a}]",
        )
    };
    let mut wish = wish(command, noun, &[words::decimal(amount)]);
    wish.modifiers
        .push(if sign == '+' { "added" } else { "subtracted" });
    step(
        wish,
        "",
        format!("saturate($ {sign} {})", float(amount)),
        Box::new(move |color, _| clip(color.map(|part| part + direction * amount))),
    )
}

pub(super) fn gamma(sampler: &mut Sampler) -> Step {
    let named = sampler.chance(0.75);
    let gamma = if named {
        *sampler.pick(&[0.5, 0.8, 1.2, 1.4, 1.5, 1.8, 2.0, 2.2, 2.4, 2.6, 3.0])
    } else {
        2.2
    };
    let value = vec![words::decimal(gamma)];
    let encode = sampler.chance(0.6);
    let (command, noun, name, code, exponent) = match (encode, named) {
        (true, true) => (
            "[gamma correct {image} with [a gamma of|gamma] {a}|[apply|use] gamma correction of {a} on {image}|correct {image} with a gamma of {a}|\
             encode {image} with gamma {a}|raise {image} to the power of one over {a}|set the gamma of {image} to {a}|adjust the gamma of {image} to {a}|raise every channel of {image} to 1/{a}|use an exponent of 1/{a} on {image}|compute pow(color, 1/{a}) for {image}|prepare {image} for a display with gamma {a}|\
             ¶pow(rgb, 1 / {a}) on {image}|\
             ¶gamma {a}, encode, {image}|\
             ¶out = in^(1/{a}) for [every|each] channel of {image}|\
             ¶my display has a gamma of {a}. {image} is still linear, [correct|encode] it for that|\
             ¶{image} looks wrong [on the screen|], it needs gamma correction with {a}|\
             ¶take r, g and b of {image} to the power 1/{a}|\
             ¶I have {image} in linear light and need it gamma encoded, [the gamma is|with gamma] {a}|¶gamma correction, {a}, {image}|¶{image} with gamma correction of {a}|¶every channel of {image} to the power of one over {a}, for the display|¶how do I gamma correct {image} with {a}|¶in: {image}. exponent: 1 / {a}]",
            "[gamma correction with {a}|a gamma correction of {a}|gamma {a}|an exponent of 1/{a}|gamma encoding with {a}|a 1/{a} power curve|a gamma of {a}|a display gamma of {a}]",
            "encode",
            format!("1.0 / {}", float(gamma)),
            1.0 / gamma,
        ),
        (true, false) => (
            "[gamma correct {image}|do gamma correction on {image}|correct the gamma of {image}|encode linear {image} with gamma|gamma encode {image}|convert {image} from linear to gamma|make {image} ready for display with the standard gamma|apply the [usual|standard] gamma to {image}|raise {image} to the power of 1/2.2|gamma-correct {image}|apply display gamma to {image}|\
             ¶pow(rgb, 1/2.2) on {image}|\
             ¶{image} is linear, the display is not. gamma correct it [the usual way|]|\
             ¶I have {image} in linear light and need it gamma encoded|\
             ¶everything in {image} looks too dark because it is linear. add the [usual|standard] gamma correction|\
             ¶linear -> gamma, {image}|\
             ¶out = in^(1/2.2) for [every|each] channel of {image}]",
            "[gamma correction|the usual gamma correction|standard gamma|the display gamma|gamma encoding|a linear to gamma conversion|a gamma curve for display]",
            "encode",
            "1.0 / 2.2".into(),
            1.0 / 2.2,
        ),
        (false, true) => (
            "[[undo|remove|decode] [a gamma of|gamma] {a} in {image}|linearize {image} with gamma {a}|raise {image} to the power of {a}|raise every channel of {image} to the power {a}|decode {image} from gamma {a}|convert {image} from gamma {a} to linear|compute pow(color, {a}) for {image}|use {a} as the exponent for every channel of {image}|take r, g and b of {image} to the power {a}|cancel a gamma of {a} in {image}|\
             ¶pow(rgb, {a}) on {image}|\
             ¶out = in^{a} for [every|each] channel of {image}|\
             ¶{image} was [saved|encoded] with gamma {a}. I [want|need] it linear [again|]|\
             ¶every channel of {image} goes into pow, the exponent is {a}|\
             ¶gamma {a}, decode, {image}|\
             ¶I have {image} with a gamma of {a} in it and need linear [light|values]|\
             ¶undo gamma {a} on {image}, pow(c, {a})|¶in: {image} with gamma {a}. out: linear|¶c -> c^{a} for every channel of {image}|¶{image} ^ {a}, per channel|¶every channel of {image} to the power of {a}|¶exponent {a} on r, g and b of {image}|¶how do I raise the channels of {image} to the power {a}|¶pow(image, vec3({a})) where image is {image}|¶linearize {image}, its gamma is {a}]",
            "[gamma decoding with {a}|a power of {a}|an exponent of {a}|an inverse gamma of {a}|pow with exponent {a}|linearization with gamma {a}|a power curve with exponent {a}|the removal of a gamma of {a}]",
            "decode",
            float(gamma),
            gamma,
        ),
        (false, false) => (
            "[linearize {image}|convert {image} from gamma to linear|undo the gamma of {image}|gamma decode {image}|make {image} linear|remove the gamma from {image}|convert {image} to linear light|degamma {image}|bring {image} into linear space|raise {image} to the power of 2.2|apply the inverse gamma to {image}|\
             ¶pow(rgb, 2.2) on {image}|\
             ¶gamma -> linear, {image}|\
             ¶{image} is gamma encoded [as usual|]. I need linear [light|values]|\
             ¶I want to calculate with the light in {image}, so its gamma has to go|\
             ¶out = in^2.2 for [every|each] channel of {image}|\
             ¶degamma. source: {image}]",
            "[gamma decoding|linearization|the inverse gamma|gamma removal|a gamma to linear conversion|a conversion to linear light|degamma]",
            "decode",
            "2.2".into(),
            2.2,
        ),
    };
    let mut wish = wish(&command.replace("linear {image}", "{image}"), noun, &value);
    wish.modifiers.push(name);
    step(
        wish,
        "",
        format!("pow($, vec3<f32>({code}))"),
        Box::new(move |color, _| color.map(|part| part.max(0.0).powf(exponent))),
    )
}

pub(super) fn exposure(sampler: &mut Sampler) -> Step {
    let stops = *sampler.pick(&[0.5, 1.0, 1.5, 2.0]);
    let ways = words::decimal(stops);
    let ways: Vec<String> = ways
        .into_iter()
        .map(|way| match stops {
            1.0 => "1 stop".into(),
            _ => format!("{way} stops"),
        })
        .chain(match stops {
            1.0 => Some("one stop".into()),
            0.5 => Some("half a stop".into()),
            2.0 => Some("two stops".into()),
            _ => None,
        })
        .collect();
    let up = sampler.chance(0.5);
    let (command, noun, signed) = if up {
        (
            "[[raise|increase] the exposure of {image} by {a}|overexpose {image} by {a}|expose {image} {a} more|push {image} by {a}|brighten {image} by {a}|make {image} {a} brighter|add {a} of exposure to {image}|open {image} up by {a}|give {image} {a} more light|set the exposure of {image} to plus {a}|\
             ¶{image} [was|is] underexposed, [push it|bring it up|raise it] by {a}|\
             ¶exposure up {a}, source {image}|\
             ¶{image} needs {a} more [exposure|light]|\
             ¶the camera got too little light in {image}. [add|give it] {a} of exposure|\
             ¶color * 2^stops, up by {a}, {image}|\
             ¶I shot {image} too dark. make up for it with plus {a}|\
             ¶show {image} as if the lens had been opened up by {a}|¶{image}, {a} brighter exposure|¶plus {a} of exposure on {image}|¶exposure compensation plus {a}, {image}|¶how do I raise the exposure of {image} by {a}|¶longer exposure for {image}: {a} more|¶in: {image}. exposure: up by {a}]",
            "[{a} more exposure|an exposure boost of {a}|{a} of extra exposure|an exposure of plus {a}|a push of {a}|{a} more light|{a} of overexposure]",
            stops,
        )
    } else {
        (
            "[[lower|reduce|decrease] the exposure of {image} by {a}|underexpose {image} by {a}|expose {image} {a} less|pull {image} by {a}|darken {image} by {a}|make {image} {a} darker|take {a} of exposure away from {image}|stop {image} down by {a}|give {image} {a} less light|set the exposure of {image} to minus {a}|\
             ¶{image} [was|is] overexposed, [pull it|bring it|take it] down by {a}|\
             ¶exposure down {a}, source {image}|\
             ¶{image} needs {a} less [exposure|light]|\
             ¶the camera got too much light in {image}. take away {a} of exposure|\
             ¶color * 2^(-stops), down by {a}, {image}|\
             ¶I shot {image} too bright. make up for it with minus {a}|\
             ¶show {image} as if the lens had been stopped down by {a}|¶{image}, {a} darker exposure|¶minus {a} of exposure on {image}|¶exposure compensation minus {a}, {image}|¶how do I lower the exposure of {image} by {a}|¶shorter exposure for {image}: {a} less|¶in: {image}. exposure: down by {a}]",
            "[{a} less exposure|an exposure cut of {a}|{a} of lost exposure|an exposure of minus {a}|a pull of {a}|{a} less light|{a} of underexposure]",
            -stops,
        )
    };
    let mut wish = wish(command, noun, &[ways]);
    wish.modifiers.push(if up { "more" } else { "less" });
    step(
        wish,
        "",
        format!("saturate($ * exp2({}))", float(signed)),
        Box::new(move |color, _| clip(color.map(|part| part * 2_f64.powf(signed)))),
    )
}

pub(super) fn levels(sampler: &mut Sampler) -> Step {
    let low = sampler.decimal(0.05, 0.4, 0.05);
    let high = sampler.decimal(0.6, 0.95, 0.05);
    let (from, to) = (float(low), float(high));
    let ways: fn(f64) -> Vec<String> = if sampler.chance(0.6) {
        words::decimal
    } else {
        words::percent
    };
    step(
        wish(
            "[stretch the levels of {image} from {a} to {b}|set the black point of {image} to {a} and the white point to {b}|map the range {a} to {b} of {image} to 0 to 1|\
             adjust the levels of {image} with black at {a} and white at {b}|remap {image} so that {a} becomes black and {b} white|rescale the range {a} to {b} of {image} to the full range|use {a} as black point and {b} as white point for {image}|contrast stretch {image} from {a} to {b}|inverse lerp {image} from {a} to {b}|expand {a} to {b} of {image} to everything from black to white|cut {image} off below {a} and above {b} and stretch the rest|\
             ¶{a} is black, {b} is white, everything between is stretched, {image}|\
             ¶(c - {a}) / ({b} - {a}), clamped, source {image}|\
             ¶{image} [looks flat|is too flat]. make {a} the new black and {b} the new white|\
             ¶I have {image} with values mostly from {a} to {b} and want them from 0 to 1|\
             ¶levels: black {a}, white {b}, source {image}|\
             ¶anything below {a} in {image} goes to 0, anything above {b} to 1, the rest is spread between|\
             ¶{image} with black at {a} and white at {b}|¶in: {image}. black point: {a}. white point: {b}. linear|¶auto levels by hand: {a} is black, {b} is white, {image}|¶linear stretch of {image}, {a} to {b}|¶black point {a}, white point {b}, {image}|¶white point {b}, black point {a}, {image}|¶levels on {image}: {a} becomes 0, {b} becomes 1|¶{b} and above of {image} get white, {a} and below get black, linear between|¶how do I set the black point of {image} to {a} and the white point to {b}|¶{image} is too flat. stretch the range {a} to {b} over everything]",
            "[levels from {a} to {b}|a levels adjustment from {a} to {b}|a contrast stretch from {a} to {b}|a black point of {a} and a white point of {b}|black at {a} and white at {b}|an inverse lerp from {a} to {b}|a range expansion from {a} to {b}]",
            &[ways(low), ways(high)],
        ),
        "",
        format!("saturate(($ - {from}) / ({to} - {from}))"),
        Box::new(move |color, _| clip(color.map(|part| (part - low) / (high - low)))),
    )
}

pub(super) fn clamp_colors(sampler: &mut Sampler) -> Step {
    let low = sampler.decimal(0.05, 0.4, 0.05);
    let high = sampler.decimal(0.6, 0.95, 0.05);
    step(
        wish(
            "[[clamp|limit|restrict] [{image}|the colors of {image}|every channel of {image}] to [the range|] {a} to {b}|[clamp|limit] {image} between {a} and {b}|\
             keep every channel of {image} between {a} and {b}|clip every channel of {image} to {a} and {b}|bound the colors of {image} by {a} below and {b} above|let no channel of {image} go under {a} or over {b}|limit {image} with min {a} and max {b}|force all channels of {image} into {a} to {b}|cap {image} at {b} and floor it at {a}|\
             ¶clamp(rgb, {a}, {b}) on {image}|\
             ¶no channel of {image} may be less than {a} or more than {b}|\
             ¶values of {image} under {a} become {a}, values over {b} become {b}|\
             ¶I have {image} and its channels must stay between {a} and {b}|\
             ¶min {a}, max {b}, for every channel of {image}|\
             ¶{image} should have no values outside {a} to {b}, [cut|clip] them off there|\
             ¶{image} with every channel kept from {a} to {b}|¶in: {image}. out: channels clamped to {a}, {b}|¶legal range for {image}: {a} to {b}, clip the rest|¶clamp {image}, low limit {a}, high limit {b}|¶no channel of {image} under {a} and none over {b}|¶upper limit {b}, lower limit {a}, for all channels of {image}|¶clamp(image, {a}, {b}) where image is {image}|¶how do I limit the channels of {image} to {a} and {b}|¶cut the colors of {image} off at {b} on top and {a} at the bottom]",
            "[a clamp from {a} to {b}|a limit of {a} to {b}|a clip to {a} and {b}|a minimum of {a} and a maximum of {b}|clamping between {a} and {b}|a color range of {a} to {b}|bounds of {a} and {b}]",
            &[words::decimal(low), words::decimal(high)],
        ),
        "",
        format!(
            "clamp($, vec3<f32>({}), vec3<f32>({}))",
            float(low),
            float(high)
        ),
        Box::new(move |color, _| color.map(|part| part.min(high).max(low))),
    )
}
