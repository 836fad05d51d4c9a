//! What becomes of the colors of a whole image: tone curves, grays, mixed channels and toning.

use super::effects::{LUMA, Rgb, blend, clip, luma};
use super::image_plans::{IMAGE, Kind, Plan, families_of, filled, plan};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 10] = [
    Kind {
        name: "reinhard-tone-map",
        sample: |_| tone(&TONES[0]),
    },
    Kind {
        name: "aces-tone-map",
        sample: |_| tone(&TONES[1]),
    },
    Kind {
        name: "bleach-bypass",
        sample: |_| tone(&TONES[2]),
    },
    Kind {
        name: "cross-process",
        sample: |_| tone(&TONES[3]),
    },
    Kind {
        name: "lightness-gray",
        sample: |_| tone(&TONES[4]),
    },
    Kind {
        name: "maximum-gray",
        sample: |_| tone(&TONES[5]),
    },
    Kind {
        name: "averaged-channels",
        sample: averaged_channels,
    },
    Kind {
        name: "tritone",
        sample: tritone,
    },
    Kind {
        name: "split-toning",
        sample: split_toning,
    },
    Kind {
        name: "gray-levels",
        sample: gray_levels,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

/// A colour from a colour.
struct Tone {
    phrase: &'static str,
    /// Statements before the value.
    lines: &'static str,
    /// An expression of `image`.
    value: &'static str,
    rule: fn(Rgb) -> Rgb,
}

fn bounds(color: Rgb) -> (f64, f64) {
    let least = color.iter().copied().fold(f64::MAX, f64::min);
    let greatest = color.iter().copied().fold(f64::MIN, f64::max);
    (least, greatest)
}

fn eased(part: f64) -> f64 {
    let t = part.clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

static TONES: [Tone; 6] = [
    Tone {
        phrase: "[tone map {image} with [Reinhard|the Reinhard operator|Reinhard's curve]|apply [Reinhard|simple Reinhard] tone mapping to {image}|map every channel c of {image} to c / (c + 1)|\
             compress the range of {image} with x / (1 + x)|divide {image} by one plus itself|compute rgb / (rgb + 1) for {image}|Reinhard {image}|use the Reinhard curve on {image}|\
             run {image} through the x/(x+1) tone mapper|squash the highlights of {image} with the Reinhard operator|bring {image} from hdr to ldr with Reinhard|\
             do Reinhard tone mapping per channel on {image}|turn the HDR values of {image} into displayable ones with Reinhard|put a Reinhard tone mapper on {image}|\
             replace c by c/(1+c) in every channel of {image}|roll off the highlights of {image} with c / (1 + c)|\
             ¶reinhard: c / (1 + c), per channel, on {image}|¶the values of {image} go above 1. bring them below 1 with x / (x + 1)|\
             ¶I have an hdr image. how do I get it on a normal screen with [Reinhard|the Reinhard operator]|¶let c be {image}. output c / (c + 1)|¶each channel of {image} divided by one plus itself|\
             ¶{image} is too bright in the highlights. use [the simple Reinhard operator|plain Reinhard], no white point, no exposure|¶rgb -> rgb / (1 + rgb), for {image}|\
             ¶which tone mapper is the simplest? Reinhard I think, so put {image} through it|¶take r, g and b of {image}. divide each by itself plus one, that's the new color|\
             ¶hdr to ldr, operator: [Reinhard|simple Reinhard], source: {image}]",
        lines: "",
        value: "image / (image + 1.0)",
        rule: |color| color.map(|part| 1.0 - 1.0 / (part + 1.0)),
    },
    Tone {
        phrase: "[tone map {image} with ACES|apply [ACES|filmic ACES] tone mapping to {image}|use the ACES [filmic curve|approximation of Narkowicz] on {image}|give {image} the ACES filmic look|\
             run {image} through the ACES curve|put an ACES tone mapper on {image}|map {image} with the ACES fit 2.51, 0.03, 2.43, 0.59, 0.14|ACES tone map {image}|\
             grade {image} with the fitted ACES curve|do filmic tone mapping of {image} with ACES|apply Narkowicz' ACES fit to {image}|convert {image} from hdr to sdr with the ACES curve|\
             compress the highlights of {image} with ACES|make {image} cinematic with the ACES tone curve|bring the HDR {image} to the screen with ACES|\
             ¶aces on {image}|¶I have {image} in hdr and want the filmic look. use ACES, [as Narkowicz approximates it|the usual approximation]|\
             ¶(x * (2.51 x + 0.03)) / (x * (2.43 x + 0.59) + 0.14), clamped, per channel, x = {image}|¶tone mapping: ACES, the short fitted curve, [input|source] {image}|\
             ¶unreal engine has this filmic tone curve called ACES. use its short approximation on {image}|¶{image} -> ACES fit -> clamp to 0..1 -> screen|\
             ¶how do people do ACES tone mapping with just five numbers? I need it for {image}|¶the highlights of {image} should roll off like film does, by the ACES curve of Narkowicz]",
        lines: "",
        value: "saturate(image * (image * 2.51 + 0.03) / (image * (image * 2.43 + 0.59) + 0.14))",
        rule: |color| {
            clip(color.map(|part| {
                let square = part * part;
                (2.51 * square + 0.03 * part) / (2.43 * square + 0.59 * part + 0.14)
            }))
        },
    },
    Tone {
        phrase: "[give {image} a bleach bypass look|apply a bleach bypass [filter|effect|grade] to {image}|do a bleach bypass on {image}|make {image} look like bleach bypass film|\
             simulate skipped bleaching on {image}|bleach-bypass {image}|grade {image} as bleach bypass, half desaturated and contrasty|put the bleach bypass film look on {image}|\
             give {image} that silvery war movie look of bleach bypass|imitate bleach bypass processing on {image}|turn {image} into a gritty bleach bypass shot|\
             process {image} with bleach bypass|use a bleach bypass color grade on {image}|make {image} gritty with half the color and 1.5 times the contrast, as in bleach bypass|\
             let {image} look like film that skipped the bleach bath|render {image} in the bleach bypass style|\
             ¶half the color, more contrast: {image} with a bleach bypass|¶mix {image} half and half with its gray version, then 1.5 times the contrast around 0.5|\
             ¶saving private ryan look, I mean a bleach bypass, for {image}|¶in the lab they skipped the bleach. make {image} look like that film|\
             ¶muted = mix(c, luma, 0.5), out = (muted - 0.5) * 1.5 + 0.5, c from {image}|¶{image} is too pretty. I want it silvery, hard and half desaturated as with bleach bypass|\
             ¶bleach bypass, [input|source] {image}|¶first take away half the saturation of {image}, then raise its contrast by 50% around middle gray]",
        lines: "let gray = vec3<f32>(dot(image, vec3<f32>(0.2126, 0.7152, 0.0722)));\nlet muted = mix(image, gray, 0.5);",
        value: "saturate((muted - 0.5) * 1.5 + 0.5)",
        rule: |color| {
            let gray = luma(color);
            clip(color.map(|part| 0.75 * (part + gray) - 0.25))
        },
    },
    Tone {
        phrase: "[give {image} a cross-processed look|cross process {image}|apply cross processing to {image}|make {image} look like cross-processed film|simulate [cross processing|xpro] on {image}|\
             give {image} an xpro [look|effect]|do a cross process [filter|effect|grade] on {image}|process {image} like slide film in the wrong chemicals|imitate cross-processed slide film on {image}|\
             cross-process {image} with s-curves in red and green and flat blue|put a cross processing filter on {image}|apply a lomo style cross process to {image}|\
             use the xpro filter on {image}|make {image} look like E-6 film developed in C-41|grade {image} as if it was cross-processed|let {image} look like a lomo cross process print|\
             ¶r and g through smoothstep(0, 1), b = 0.5 b + 0.25. apply it to {image}|¶{image} as if slide film went into the wrong chemicals|\
             ¶I like these lomo photos with the odd colors of cross processing. do that to {image}|\
             ¶s-curve on red, s-curve on green, blue flattened to 0.25 to 0.75. that is the look [for|I want for] {image}|¶xpro on {image}|\
             ¶what do photographers call it when film is developed in the wrong bath? cross processing. {image} should look like that|¶cross-processed film look, [source|input]: {image}|\
             ¶more contrast in red and green of {image} by an s-curve, less in blue: half of it plus 0.25]",
        lines: "let curve = smoothstep(vec3<f32>(0.0), vec3<f32>(1.0), image);",
        value: "vec3<f32>(curve.r, curve.g, image.b * 0.5 + 0.25)",
        rule: |[r, g, b]| [eased(r), eased(g), 0.25 + b / 2.0],
    },
    Tone {
        phrase: "[convert {image} to gray by lightness|show the HSL lightness of {image}|turn {image} into gray with (max + min) / 2|use the mean of the largest and smallest channel of {image} as gray|\
             desaturate {image} by the lightness method|grayscale {image} with the average of its max and min channel|set each pixel of {image} to (max(r,g,b) + min(r,g,b)) / 2|\
             compute the lightness of {image}|make {image} gray like a lightness desaturate|display the L of HSL for {image}|show {image} as HSL lightness|\
             take the middle between the strongest and the weakest channel of {image} as gray|reduce {image} to its HSL lightness|replace the colors of {image} by their lightness in HSL|\
             grayscale {image} by lightness|average the highest and the lowest channel of {image} for a gray image|\
             ¶gray = (max + min) / 2 of r, g and b, for {image}|¶find the biggest and the smallest channel of each pixel in {image}. their mean is the gray|\
             ¶I want {image} in gray, but by lightness and not luma. so half of max plus min|¶L of HSL as a gray picture, from {image}|¶gimp has desaturate by lightness. do this to {image}|\
             ¶rgb -> (max(rgb) + min(rgb)) / 2 in all three channels, [source|input] {image}|\
             ¶no weights, no average of three: only the strongest and the weakest channel of {image} count, and gray is halfway between|¶what is the HSL lightness of {image}? show it as gray]",
        lines: "let greatest = max(image.r, max(image.g, image.b));\nlet least = min(image.r, min(image.g, image.b));",
        value: "vec3<f32>((greatest + least) / 2.0)",
        rule: |color| {
            let (least, greatest) = bounds(color);
            [f64::midpoint(least, greatest); 3]
        },
    },
    Tone {
        phrase: "[convert {image} to gray by the maximum channel|show the HSV value of {image}|turn {image} into gray with max(r, g, b)|use the largest channel of {image} as gray|\
             grayscale {image} by its brightest channel|set each pixel of {image} to the max of red, green and blue|display the V of HSV for {image}|show {image} as HSV value|\
             take the strongest channel of {image} as gray|make {image} gray with the maximum of its channels|desaturate {image} with max(r,g,b)|reduce {image} to the value of HSV|\
             copy the highest of r, g and b into all channels of {image}|decompose {image} to its maximum channel in gray|replace the colors of {image} by their HSV value|\
             let the greatest component of {image} decide the gray|\
             ¶gray = max(r, g, b), for {image}|¶the biggest of the three channels decides how bright the gray is. do so for each pixel of {image}|¶V of HSV as a gray picture, from {image}|\
             ¶{image} without color: r, g and b all become the largest of the three|¶I need {image} in gray, not by luma but by the maximum channel|\
             ¶m = max(r, max(g, b)). output (m, m, m), [input|source] {image}|¶what is the HSV value of {image}? show it as gray|\
             ¶find out which channel is the strongest in each pixel of {image} and copy it into the other two]",
        lines: "let greatest = max(image.r, max(image.g, image.b));",
        value: "vec3<f32>(greatest)",
        rule: |color| [bounds(color).1; 3],
    },
];

fn tone(tone: &'static Tone) -> Plan {
    let rule = tone.rule;
    plan(
        tone.phrase,
        Vec::new(),
        format!("{IMAGE}\n{}\nlet color = {};", tone.lines, tone.value),
        Box::new(move |at, look| rule(look(at.uv))),
    )
}

fn averaged_channels(sampler: &mut Sampler) -> Plan {
    type Pair = (&'static str, &'static str, char, char, &'static str, usize);
    const PAIRS: [Pair; 3] = [
        (
            "green-blue",
            "[green and blue|green and blue|g and b|blue and green]",
            'g',
            'b',
            "vec3<f32>(image.r, average, average)",
            0,
        ),
        (
            "red-blue",
            "[red and blue|red and blue|r and b|blue and red]",
            'r',
            'b',
            "vec3<f32>(average, image.g, average)",
            1,
        ),
        (
            "red-green",
            "[red and green|red and green|r and g|green and red]",
            'r',
            'g',
            "vec3<f32>(average, average, image.b)",
            2,
        ),
    ];
    let (modifier, pair, first, second, value, kept) = *sampler.pick(&PAIRS);
    let mut plan = plan(
        filled(
            "[average <p> of {image} and use the mean for both|replace <p> of {image} by their average|set <p> in {image} to the mean of the two|\
             make <p> of {image} equal by averaging them|use the average of <p> for both channels of {image}|merge <p> of {image} into their mean|\
             mix <p> of {image} half and half and put the result in both|give <p> in {image} the same value, their average|reduce {image} to two colors by averaging <p>|\
             blend the channels <p> of {image} together equally|compute the mean of <p> and write it to both channels of {image}|unify <p> in {image} with their average|\
             do a two-strip color effect on {image} by averaging <p>|even out <p> in {image} to their mean|let <p> of {image} share their average value|\
             turn {image} into a two-channel picture, <p> averaged|\
             ¶<p> of {image} should be the same, namely their average. the third channel stays|¶take <p> of {image}, add them, halve the sum and write it back into both|\
             ¶avg of <p> -> both, remaining channel untouched, [source|input] {image}|¶I want the old two-strip film look: in {image} <p> become one, their mean|\
             ¶can we have <p> averaged in {image}? both get the mean, the other one is left alone|¶m = half of the sum of <p>. both channels of {image} become m, nothing else changes|\
             ¶what happens when <p> of {image} share one value? use the mean of them|¶{image} has three channels. I only want two different ones, so make <p> equal to their average|¶<p> of {image} become their mean, the third channel stays|¶average <p> in {image} and write the mean to both of them|¶how do I replace <p> in {image} by their average]",
            &[("<p>", pair)],
        ),
        Vec::new(),
        format!(
            "{IMAGE}\nlet average = (image.{first} + image.{second}) / 2.0;\nlet color = {value};"
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let others = (image.iter().sum::<f64>() - image[kept]) / 2.0;
            [0, 1, 2].map(|part| if part == kept { image[part] } else { others })
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn tritone(sampler: &mut Sampler) -> Plan {
    let dark = Color::sample(sampler);
    let middle = Color::sample_other_than(&[&dark], sampler);
    let light = Color::sample_other_than(&[&dark, &middle], sampler);
    let [low, mid, high] = [&dark, &middle, &light].map(|color| color.rgb.map(f64::from));
    let code = format!(
        "{IMAGE}\nlet luma = dot(image, {LUMA});\n\
         let low = mix({}, {}, saturate(luma * 2.0));\n\
         let color = mix(low, {}, saturate(luma * 2.0 - 1.0));",
        dark.code, middle.code, light.code
    );
    plan(
        "[make a tritone of {image} from {a}, {b} and {c}|turn {image} into a tritone, {a} shadows, {b} midtones, {c} highlights|color {image} by brightness, {a} for dark, {b} for medium, {c} for bright|\
         map the luma of {image} from {a} over {b} to {c}|gradient map {image} from {a} via {b} to {c}|tritone {image} with {a}, {b} and {c}|apply a three color gradient map of {a}, {b}, {c} to {image}|\
         use {a} for the shadows, {b} for the midtones and {c} for the highlights of {image}|recolor {image} by its luminance, {a} to {b} to {c}|blend from {a} to {b} to {c} by the brightness of {image}|\
         give {image} {a} shadows, {b} mid grays and {c} lights|replace black by {a}, middle gray by {b} and white by {c} in {image}, blended|\
         run the brightness of {image} through a palette of {a}, {b} and {c}|print {image} in three inks, {a} for dark, {b} for middle and {c} for light parts|\
         false-color {image} with a ramp of {a}, {b} and {c}|colorize the gray values of {image} with {a}, {b}, {c} from dark to bright|put a {a} {b} {c} tritone on {image}|\
         ¶dark parts {a}, middle tones {b}, bright parts {c}, blended in between. the brightness comes from {image}|\
         ¶I have {image} and three inks: {a} for the shadows, {b} for the midtones, {c} for the highlights|¶luma 0 -> {a}, 0.5 -> {b}, 1 -> {c}, linear between, on {image}|\
         ¶forget the colors of {image}. only its brightness counts, and it runs from {a} through {b} to {c}|¶gradient map with three stops ({a}, {b}, {c}) over the luma of {image}|\
         ¶black becomes {a}, mid gray becomes {b}, white becomes {c}. everything else in {image} lies in between|¶what would {image} look like printed in {a}, {b} and {c}, from dark to bright|\
         ¶like a heat map of {image}: {a} where it is dark, then {b}, and {c} where it is brightest|¶tritone, {image}, {a} / {b} / {c}|\
         ¶first get the luma of {image}. at 0 the color is {a}, at one half {b}, at 1 {c}, linear between|¶highlights {c}, midtones {b}, shadows {a}: tritone of {image}|¶{c} for the bright parts, {a} for the dark ones, {b} between them, {image} blended by luma|¶midtones {b}, shadows {a}, highlights {c}, gradient map of {image}|¶white becomes {c}, mid gray becomes {b}, black becomes {a}, {image} by luma|¶from bright to dark: {c}, {b}, {a}, over the luma of {image}|¶middle stop {b}, left stop {a}, right stop {c}, gradient map on {image}|¶how do I make a tritone of {image}? dark {a}, middle {b}, light {c}|¶tritone. light: {c}. middle: {b}. dark: {a}. image: {image}|¶luma 1 -> {c}, 0.5 -> {b}, 0 -> {a}, linear between, {image}]",
        vec![("a", dark.ways), ("b", middle.ways), ("c", light.ways)],
        code,
        Box::new(move |at, look| {
            let light = luma(look(at.uv));
            if light < 0.5 {
                blend(low, mid, (2.0 * light).max(0.0))
            } else {
                blend(mid, high, (2.0 * light - 1.0).min(1.0))
            }
        }),
    )
}

fn split_toning(sampler: &mut Sampler) -> Plan {
    let dark = Color::sample(sampler);
    let light = Color::sample_other_than(&[&dark], sampler);
    let (from, to) = (dark.rgb.map(f64::from), light.rgb.map(f64::from));
    let amount = *sampler.pick(&[0.2, 0.3, 0.4, 0.5]);
    plan(
        "[split tone {image} with {a} shadows and {b} highlights at {c}|tint the shadows of {image} {a} and the highlights {b}, {c} strong|apply split toning to {image}, {a} in the shadows, {b} in the highlights, strength {c}|\
         mix {c} of {a} into the dark and of {b} into the bright parts of {image}|grade {image} with {c} split toning of {a} and {b}, from shadows to highlights|give {image} {a} shadows and {b} lights, {c} of each|\
         push the darks of {image} {c} toward {a} and the lights toward {b}|split-tone {image}, shadows {a}, highlights {b}, amount {c}|do a {c} split tone on {image} from {a} to {b}|\
         tone {image} {a} where it is dark and {b} where it is bright, at {c}|color grade {image} with {c} {a} in the shadows and {c} {b} in the highlights|\
         lerp {image} by {c} to a ramp from {a} to {b} over its luma|blend {c} of a luma gradient from {a} to {b} over {image}|add a cinematic split tone of {a} shadows and {b} highlights to {image}, {c}|\
         use {a} for shadow tint and {b} for highlight tint on {image} with {c} opacity|\
         ¶shadows {a}, highlights {b}, strength {c}, split toning on {image}|\
         ¶I want {image} with {a} in the dark parts and {b} in the bright parts. only {c} of it, [the rest stays|the rest is the original]|\
         ¶tint = mix({a}, {b}, luma). then mix {image} with the tint by {c}|¶make a color from {a} to {b} by the brightness of {image} and lay it over with {c} opacity|\
         ¶like in movies, the darks of {image} go toward {a} and the lights toward {b}, by {c}|¶lightroom style split toning for {image}: {a} shadows, {b} highlights, {c}|\
         ¶color grade: dark = {a}, bright = {b}, amount = {c}, source = {image}|¶how do I push the shadows of {image} {c} toward {a} and the highlights as much toward {b}|\
         ¶{image} is a bit plain. give the shadows some {a}, the highlights some {b}, {c} each|¶highlights {b}, shadows {a}, strength {c}, split toning on {image}|¶{c} split tone, {b} for the lights and {a} for the darks of {image}|¶strength {c}. highlights: {b}. shadows: {a}. split tone {image}|¶{b} in the bright parts and {a} in the dark parts of {image}, {c} of it|¶split toning, amount {c}, bright {b}, dark {a}, {image}|¶push the highlights of {image} {c} toward {b} and the shadows as much toward {a}|¶lights go {b}, darks go {a}, by {c}, source {image}]",
        vec![
            ("a", dark.ways),
            ("b", light.ways),
            ("c", words::percent(amount)),
        ],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet tint = mix({}, {}, luma);\n\
             let color = mix(image, tint, {});",
            dark.code,
            light.code,
            float(amount)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            blend(image, blend(from, to, luma(image)), amount)
        }),
    )
}

fn gray_levels(sampler: &mut Sampler) -> Plan {
    let levels = *sampler.pick(&[2, 3, 4, 5, 6, 8, 10, 16]);
    let number = levels as f64;
    plan(
        "[reduce {image} to {a} gray levels|show {image} in {a} shades of gray|quantize the luma of {image} to {a} levels|posterize {image} to {a} grays|make {image} gray with only {a} brightness steps|\
         turn {image} into {a} flat tones of gray|convert {image} to grayscale with {a} levels|limit {image} to {a} grays|round the brightness of {image} down to {a} steps in gray|\
         use a gray palette of {a} levels for {image}|draw {image} in {a} gray steps like an e-ink display|step the luminance of {image} into {a} levels and show it gray|\
         make a {a} level grayscale of {image}|quantise {image} to {a} gray tones|floor the luma of {image} to multiples of 1/{a}|give {image} an old handheld screen look with {a} grays|\
         show the brightness of {image} in {a} bands of gray|\
         ¶{image} in gray, but only {a} different grays|¶gray = floor(luma * n) / n with n = {a}, luma of {image}|¶my display can only show {a} grays. what does {image} look like on it|\
         ¶first turn {image} gray, then cut the brightness into {a} flat steps|¶no smooth shades in {image}. {a} levels of gray, [always|] rounded down|\
         ¶like an old handheld: no color and {a} brightness levels, made from {image}|¶posterized black and white version of {image}, {a} grays|\
         ¶how do I limit {image} to {a} gray tones? take the luma and floor it to steps|¶grayscale + posterize, {a} levels, on {image}|\
         ¶the luma of {image} should not change smoothly but in {a} steps, as gray|¶{image} in {a} grays|¶only {a} shades of gray for {image}|¶gray and posterized to {a} levels, {image}|¶how do I show {image} with just {a} gray levels|¶like a cheap e-reader with {a} grays: {image}]",
        vec![("a", words::count(levels))],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet color = vec3<f32>(floor(luma * {0}) / {0});",
            float(number)
        ),
        Box::new(move |at, look| [(luma(look(at.uv)) * number).floor() / number; 3]),
    )
}
