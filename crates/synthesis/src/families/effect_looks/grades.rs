//! Other colours for colours: by their brightness, by their warmth, or for a single one.

use super::smooth;
use crate::code::float;
use crate::color::Color;
use crate::families::effect_tones::{luma_line, step, wish};
use crate::families::effects::{Step, blend, clip, luma};
use crate::sampler::Sampler;
use crate::words;

pub(super) fn duotone(sampler: &mut Sampler) -> Step {
    let is_told = !sampler.chance(0.15);
    let dark = if is_told {
        Color::sample(sampler)
    } else {
        Color::exactly("dark blue")
    };
    let light = if is_told {
        Color::sample_other_than(&[&dark], sampler)
    } else {
        Color::exactly("orange")
    };
    let (from, to) = (dark.rgb.map(f64::from), light.rgb.map(f64::from));
    let (command, noun) = if is_told {
        (
            "[[turn|make] {image} [into a|a] duotone of {a} and {b}|color {image} from {a} in the shadows to {b} in the highlights|map the [brightness|luminance] of {image} from {a} to {b}|\
             gradient map {image} from {a} to {b}|use {a} for the dark and {b} for the bright parts of {image}|duotone {image} in {a} and {b}|tone {image} with {a} shadows and {b} highlights|recolor {image} by brightness from {a} to {b}|lerp from {a} to {b} by the luma of {image}|remap black to {a} and white to {b} in {image}, with blends between|replace the grays of {image} by a ramp from {a} to {b}|colorize the luminance of {image} from {a} to {b}|mix {a} and {b} by the luma of {image}|\
             ¶dark parts of {image} should be {a}, bright parts {b}, with a smooth change between|\
             ¶mix({a}, {b}, luma), source {image}|\
             ¶black becomes {a}, white becomes {b}, grays something in between: {image}|\
             ¶I want {image} in two inks blended by brightness, {a} for the shadows and {b} for the highlights|\
             ¶gradient map {a} -> {b}, {image}|\
             ¶take the brightness of {image} and use it to go from {a} to {b}|\
             ¶duotone look for {image}, shadows {a}, lights {b}|¶{b} highlights and {a} shadows for {image}, blended by luma|¶highlights {b}, shadows {a}: duotone of {image}|¶duotone, light: {b}, dark: {a}, {image}|¶duotone, dark: {a}, light: {b}, {image}|¶white of {image} becomes {b}, black becomes {a}, the tones between are mixed|¶from {b} where {image} is bright to {a} where it is dark|¶mix({a}, {b}, luma), {image}|¶map white to {b} and black to {a}, {image} by luminance|¶how do I color {image} with {b} for bright and {a} for dark tones|¶gradient map for {image}, left end {a}, right end {b}|¶like a music app cover: {image} in {a} and {b}, {b} where it is light|¶the dark parts of {image} should go {a} and the light ones {b}, smoothly by luma|¶bright = {b}, dark = {a}, everything between mixed, for {image}]",
            "[a duotone of {a} and {b}|a {a} to {b} gradient map|a {a} and {b} duotone|a luma ramp from {a} to {b}|a brightness map from {a} to {b}|a duotone, {a} shadows and {b} highlights]",
        )
    } else {
        (
            "[duotone {image}|make {image} a duotone|turn {image} into a duotone|apply a duotone effect to {image}|give {image} a duotone look|put a duotone filter on {image}|run a duotone over {image}|\
             ¶duotone|¶[a|] duotone [effect|filter|shader|look]|¶duotone [of|for] {image}|¶{image} as a duotone|¶I want {image} as a duotone, any two colors|¶duotone, colors of your choice, {image}|¶how do I make a duotone of {image}]",
            "[a duotone effect|a duotone|a duotone filter|a duotone look]",
        )
    };
    step(
        wish(command, noun, &[dark.ways.clone(), light.ways.clone()]),
        &luma_line(),
        format!("mix({}, {}, luma)", dark.code, light.code),
        Box::new(move |color, _| blend(from, to, luma(color))),
    )
}

pub(super) fn heat_map(_: &mut Sampler) -> Step {
    step(
        wish(
            "[show {image} as a [heat map|thermal image]|[turn|convert] {image} into a heat map|map the brightness of {image} from blue over green to red|\
             make {image} look like a thermal camera|color {image} by heat, blue for dark, green for medium, red for bright|false-color {image} by brightness from blue through green to red|visualize the brightness of {image} as heat|[render|display] {image} like an infrared camera|view {image} in thermal vision|apply a blue-green-red colormap to the luma of {image}|simulate a thermal camera on {image}|give {image} thermal camera colors|\
             ¶{image} as seen by a thermal camera|\
             ¶cold is blue, warm is green, hot is red: color {image} by its brightness|\
             ¶luma 0 -> blue, 0.5 -> green, 1 -> red, {image}|\
             ¶dark parts of {image} should be blue, medium ones green, bright ones red, with smooth blends|\
             ¶pretend the brightness of {image} is heat and show it from blue over green to red|\
             ¶Predator vision for {image}, blue where dark, green between, red where bright|\
             ¶false colors by luma, blue to green to red, source {image}|\
             ¶you know these heat pictures of houses? make {image} look like that|\
             ¶thermal look for {image}, blue cold, red hot|¶{image} as seen by a heat camera|¶false colors for {image}: dark blue, middle green, bright red|¶predator vision on {image}, blue to green to red by brightness|¶in: {image}. out: heat map of its brightness|¶heat map of {image}|¶thermal look for {image}, blue green red|¶{image} in false colors, cold blue to hot red by brightness|¶how do I make {image} look like a thermal camera|¶bright is red, middle is green, dark is blue: {image} by luma|¶blue for dark, green for the middle, red for bright, {image}]",
            "[a heat map|a thermal camera effect|false heat colors|a blue green red heat map|thermal vision|a thermal colormap|infrared camera colors|a blue-green-red colormap]",
            &[],
        ),
        &format!(
            "{}\nlet cool = mix(vec3<f32>(0.0, 0.0, 1.0), vec3<f32>(0.0, 1.0, 0.0), saturate(luma * 2.0));",
            luma_line()
        ),
        "mix(cool, vec3<f32>(1.0, 0.0, 0.0), saturate(luma * 2.0 - 1.0))",
        Box::new(|color, _| {
            let heat = luma(color);
            [
                (2.0 * heat - 1.0).max(0.0),
                1.0 - (2.0 * heat - 1.0).abs(),
                (1.0 - 2.0 * heat).max(0.0),
            ]
        }),
    )
}

pub(super) fn night_vision(_: &mut Sampler) -> Step {
    step(
        wish(
            "[make {image} look like night vision|show {image} through night vision goggles|give {image} a [green|] night vision look|turn {image} into night vision|simulate night vision on {image}|render {image} like a night vision camera|apply a night vision filter to {image}|view {image} through a night scope|make {image} look like seen through NVGs|convert {image} to night vision green|show the brightness of {image} in night vision green|let {image} look like a night vision recording|\
             ¶{image} like through night vision goggles, all green|\
             ¶I want {image} to look like a soldier's night scope, green and bright|\
             ¶green monochrome like a night vision device, source {image}|\
             ¶it's a night mission: {image} should be seen through [green goggles|night vision goggles]|\
             ¶luma * 1.5 * (0.1, 1.0, 0.2) for {image}|\
             ¶NVG look. source: {image}|¶night vision on {image}|¶{image} like through night goggles|¶green night camera look for {image}|¶how do I give {image} a night vision look]",
            "[night vision|a night vision effect|green night vision|a night vision filter|a night scope look|night vision goggles|NVG green]",
            &[],
        ),
        &luma_line(),
        "saturate(vec3<f32>(0.1, 1.0, 0.2) * luma * 1.5)",
        Box::new(|color, _| {
            let light = 1.5 * luma(color);
            clip([0.1 * light, light, 0.2 * light])
        }),
    )
}

pub(super) fn replace_color(sampler: &mut Sampler) -> Step {
    let key = Color::sample(sampler);
    let new = Color::sample_other_than(&[&key], sampler);
    let (tolerance, within) = if sampler.chance(0.5) {
        (0.4, "")
    } else {
        (
            *sampler.pick(&[0.2, 0.3, 0.5, 0.6]),
            "[with a tolerance of {c}|, tolerance {c}|within a distance of {c}|up to a distance of {c}|, threshold {c}|with a color distance of at most {c}|, max distance {c}]",
        )
    };
    let (old, other) = (key.rgb.map(f64::from), new.rgb.map(f64::from));
    step(
        wish(
            &format!(
                "[replace {{a}} [in|of] {{image}} [by|with] {{b}} {within}|key out {{a}} in {{image}} and show {{b}} there {within}|chroma key {{image}}, {{a}} becomes {{b}} {within}|\
                 change everything {{a}} in {{image}} to {{b}} {within}|turn {{a}} pixels of {{image}} {{b}} {within}|recolor the {{a}} parts of {{image}} in {{b}} {within}|let every {{a}} pixel of {{image}} become {{b}} {within}|substitute {{b}} for {{a}} in {{image}} {within}|do a color replacement on {{image}} from {{a}} to {{b}} {within}|paint the {{a}} areas of {{image}} {{b}} {within}|use {{a}} as the chroma key of {{image}} and fill it with {{b}} {within}|put {{b}} where {{image}} is {{a}} {within}|\
             ¶everything in {{image}} that is {{a}} should be {{b}} {within}|\
             ¶there is {{a}} in {{image}}. I want {{b}} there instead {within}|\
             ¶if a pixel of {{image}} is close to {{a}}, make it {{b}}, else keep it {within}|\
             ¶distance to {{a}} small -> {{b}}, {{image}} {within}|\
             ¶color replace, {{a}} -> {{b}}, source {{image}} {within}|\
             ¶like a green screen: the key color in {{image}} is {{a}}, put {{b}} there {within}|¶{{b}} instead of {{a}} in {{image}} {within}|¶put {{b}} where {{image}} is {{a}} {within}|¶new color: {{b}}. old color: {{a}}. replace it in {{image}} {within}|¶old color {{a}}, new color {{b}}, {{image}} {within}|¶how do I turn what is {{a}} in {{image}} into {{b}} {within}|¶chroma key {{a}} -> {{b}}, {{image}} {within}|¶if a pixel of {{image}} is near {{a}} then paint it {{b}} {within}|¶paint {{b}} over everything {{a}} in {{image}} {within}]"
            ),
            &format!(
                "[a {{a}} to {{b}} replacement {within}|a chroma key from {{a}} to {{b}} {within}|a color replacement of {{a}} by {{b}} {within}|a {{a}} chroma key filled with {{b}} {within}|a color swap from {{a}} to {{b}} {within}]"
            ),
            &[
                key.ways.clone(),
                new.ways.clone(),
                words::decimal(tolerance),
            ],
        ),
        &format!(
            "let matching = step(distance($, {}), {});",
            key.code,
            float(tolerance)
        ),
        format!("mix($, {}, matching)", new.code),
        Box::new(move |color, _| {
            let squares: f64 = (0..3).map(|at| (color[at] - old[at]).powi(2)).sum();
            if squares.sqrt() <= tolerance {
                other
            } else {
                color
            }
        }),
    )
}

pub(super) fn temperature(sampler: &mut Sampler) -> Step {
    let warm = sampler.chance(0.5);
    let (degree, by) = *sampler.pick(&[
        ("", 0.2),
        ("", 0.2),
        ("[slightly|a little]", 0.1),
        ("[much|a lot]", 0.4),
    ]);
    let (name, adjective, verb, look) = if warm {
        ("warm", "warmer", "warm up", "golden")
    } else {
        ("cool", "cooler", "cool down", "bluish")
    };
    let command = if degree.is_empty() {
        format!(
            "[make {{image}} [{adjective}|{name}]|{verb} the colors of {{image}}|give {{image}} a {name} {look} tone|shift the white balance of {{image}} to {name}|{verb} {{image}}|grade {{image}} {adjective}|make the color temperature of {{image}} {adjective}|make the colors of {{image}} {adjective}|give {{image}} a {name} [cast|color cast]|set a {adjective} white balance for {{image}}|apply a {name} color temperature to {{image}}|let {{image}} look {adjective}|\
             ¶{{image}} should look {adjective}|\
             ¶white balance {adjective}, source {{image}}|\
             ¶the light in {{image}} should be {adjective}|\
             ¶color temperature: {adjective}. source: {{image}}|\
             ¶I want a {look} light in {{image}}, {adjective} colors|\
             ¶move red and blue of {{image}} so that everything gets {adjective}|¶{{image}}, but {adjective}|¶{{image}} [should feel|has to feel] {adjective}|¶how do I make {{image}} {adjective}|¶can {{image}} be {adjective}|¶the light in {{image}} is wrong, make it {adjective}|¶{name} look for {{image}}]"
        )
    } else {
        format!(
            "[make {{image}} {degree} {adjective}|shift the colors of {{image}} to be {degree} {adjective}|make the colors of {{image}} {degree} {adjective}|make the color temperature of {{image}} {degree} {adjective}|shift the white balance of {{image}} to be {degree} {adjective}|let {{image}} look {degree} {adjective}|grade {{image}} {degree} {adjective}|make the white balance of {{image}} {degree} {adjective}|\
             ¶{{image}} should look {degree} {adjective}|\
             ¶white balance {degree} {adjective}, source {{image}}|\
             ¶the light in {{image}} should be {degree} {adjective}|\
             ¶I want {{image}} {degree} {adjective} in its color temperature|\
             ¶color temperature: {degree} {adjective}. source: {{image}}]"
        )
    };
    let noun = if degree.is_empty() {
        format!(
            "[a {name} tone|a {name} white balance|{adjective} colors|a {name} color cast|a {adjective} color temperature|a {name} color grade]"
        )
    } else {
        format!(
            "[{degree} {adjective} colors|{degree} {adjective} tones|a color temperature {degree} {adjective} than before]"
        )
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(name);
    let sign = if warm { by } else { -by };
    let tenth = |value: f64| (value * 10.0).round() / 10.0;
    let (red, blue) = (tenth(1.0 + sign), tenth(1.0 - sign));
    step(
        wish,
        "",
        format!(
            "saturate($ * vec3<f32>({}, 1.0, {}))",
            float(red),
            float(blue)
        ),
        Box::new(move |[r, g, b], _| clip([r * (1.0 + sign), g, b * (1.0 - sign)])),
    )
}

pub(super) fn s_curve(_: &mut Sampler) -> Step {
    step(
        wish(
            "[apply the s-curve of smoothstep to {image}|use smoothstep on the colors of {image}|run every channel of {image} through smoothstep|give {image} filmic contrast with a smooth curve|\
             smoothly push darks of {image} down and lights up|pass {image} through smoothstep|put a smoothstep tone curve on {image}|ease the channels of {image} with 3x^2 - 2x^3|bend the tones of {image} into an s-curve|map every channel c of {image} to c * c * (3 - 2 * c)|apply an s-shaped tone curve to {image}|remap the colors of {image} with smoothstep(0, 1, c)|apply smoothstep to {image}|\
             ¶smoothstep(0, 1, rgb), source {image}|\
             ¶c * c * (3 - 2 * c) for [each|every] channel c of {image}|\
             ¶I want smooth contrast in {image}: darks darker, lights lighter, with the smoothstep curve|\
             ¶put each channel of {image} into 3c^2 - 2c^3|\
             ¶tone curve in the form of an s, smoothstep [is fine|will do], {image}|\
             ¶{image} is flat. bend its tones with smoothstep|\
             ¶smoothstep(0, 1, c) on every channel of {image}|¶{image} with an s curve, the smoothstep one|¶in: {image}. out: 3c^2 - 2c^3 per channel|¶s-curve on {image}|¶c * c * (3 - 2 * c) for each channel of {image}|¶soft s-shaped contrast for {image}|¶how do I apply an s-curve to {image}, smoothstep is fine]",
            "[a smoothstep curve|a smooth contrast curve|a smoothstep tone curve|an s-curve|an s-shaped tone curve|a 3x^2 - 2x^3 curve|smoothstep contrast]",
            &[],
        ),
        "",
        "smoothstep(vec3<f32>(0.0), vec3<f32>(1.0), $)",
        Box::new(|color, _| color.map(|part| smooth(0.0, 1.0, part))),
    )
}

pub(super) fn keep_color(sampler: &mut Sampler) -> Step {
    const OTHERS: [(&str, char, char, char); 3] = [
        ("red", 'r', 'g', 'b'),
        ("green", 'g', 'r', 'b'),
        ("blue", 'b', 'r', 'g'),
    ];
    let at = sampler.below(3);
    let (name, own, first, second) = OTHERS[at];
    let mut wish = wish(
        &format!(
            "[make everything in {{image}} gray except {name}|keep only the {name} parts of {{image}} colored|desaturate {{image}} but keep {name}|\
                  [leave|keep] {name} in {{image}} and turn the rest gray|do a selective color effect on {{image}} with {name}|gray out everything in {{image}} that is not {name}|let only {name} survive in {{image}} and desaturate the rest|make {{image}} black and white except for the {name} parts|do a color splash on {{image}} with {name}|turn {{image}} gray where {name} is not the strongest channel|desaturate everything in {{image}} but the {name} parts|\
             ¶only {name} stays colored in {{image}}, everything else [goes|turns] gray|\
             ¶Sin City look: {{image}} in gray, just the {name} parts in color|\
             ¶if {name} is the strongest channel of a pixel in {{image}}, keep its color, otherwise make it gray|\
             ¶I want {{image}} in black and white but the {name} things should stay {name}|\
             ¶color splash, {name}, source {{image}}|\
             ¶if {own} >= max({first}, {second}) then rgb else gray, source {{image}}|¶{{image}} in gray with only {name} left in color|¶color splash: {name}, {{image}}|¶{{image}} in black and white but {name} stays|¶how do I keep {name} and gray out the rest of {{image}}|¶like in that movie: {{image}} in gray, just the {name} things colored]"
        ),
        &format!(
            "[selective {name}|a color splash in {name}|gray with {name} kept|a {name} color splash|black and white with {name} left|a selective color effect for {name}|gray everywhere but {name}]"
        ),
        &[],
    );
    wish.modifiers.push(name);
    step(
        wish,
        &format!(
            "{}\nlet strongest = step(max($.{first}, $.{second}), $.{own});",
            luma_line()
        ),
        "mix(vec3<f32>(luma), $, strongest)",
        Box::new(move |color, _| {
            let greatest = color.iter().copied().fold(f64::MIN, f64::max);
            if color[at] >= greatest {
                color
            } else {
                [luma(color); 3]
            }
        }),
    )
}
