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
             replace c by c/(1+c) in every channel of {image}|roll off the highlights of {image} with c / (1 + c)]",
        lines: "",
        value: "image / (image + 1.0)",
        rule: |color| color.map(|part| 1.0 - 1.0 / (part + 1.0)),
    },
    Tone {
        phrase: "[tone map {image} with ACES|apply [ACES|filmic ACES] tone mapping to {image}|use the ACES [filmic curve|approximation of Narkowicz] on {image}|give {image} the ACES filmic look|\
             run {image} through the ACES curve|put an ACES tone mapper on {image}|map {image} with the ACES fit 2.51, 0.03, 2.43, 0.59, 0.14|ACES tone map {image}|\
             grade {image} with the fitted ACES curve|do filmic tone mapping of {image} with ACES|apply Narkowicz' ACES fit to {image}|convert {image} from hdr to sdr with the ACES curve|\
             compress the highlights of {image} with ACES|make {image} cinematic with the ACES tone curve|bring the HDR {image} to the screen with ACES]",
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
             let {image} look like film that skipped the bleach bath|render {image} in the bleach bypass style]",
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
             use the xpro filter on {image}|make {image} look like E-6 film developed in C-41|grade {image} as if it was cross-processed|let {image} look like a lomo cross process print]",
        lines: "let curve = smoothstep(vec3<f32>(0.0), vec3<f32>(1.0), image);",
        value: "vec3<f32>(curve.r, curve.g, image.b * 0.5 + 0.25)",
        rule: |[r, g, b]| [eased(r), eased(g), 0.25 + b / 2.0],
    },
    Tone {
        phrase: "[convert {image} to gray by lightness|show the HSL lightness of {image}|turn {image} into gray with (max + min) / 2|use the mean of the largest and smallest channel of {image} as gray|\
             desaturate {image} by the lightness method|grayscale {image} with the average of its max and min channel|set each pixel of {image} to (max(r,g,b) + min(r,g,b)) / 2|\
             compute the lightness of {image}|make {image} gray like a lightness desaturate|display the L of HSL for {image}|show {image} as HSL lightness|\
             take the middle between the strongest and the weakest channel of {image} as gray|reduce {image} to its HSL lightness|replace the colors of {image} by their lightness in HSL|\
             grayscale {image} by lightness|average the highest and the lowest channel of {image} for a gray image]",
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
             let the greatest component of {image} decide the gray]",
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
             turn {image} into a two-channel picture, <p> averaged]",
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
         false-color {image} with a ramp of {a}, {b} and {c}|colorize the gray values of {image} with {a}, {b}, {c} from dark to bright|put a {a} {b} {c} tritone on {image}]",
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
         use {a} for shadow tint and {b} for highlight tint on {image} with {c} opacity]",
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
         show the brightness of {image} in {a} bands of gray]",
        vec![("a", words::count(levels))],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet color = vec3<f32>(floor(luma * {0}) / {0});",
            float(number)
        ),
        Box::new(move |at, look| [(luma(look(at.uv)) * number).floor() / number; 3]),
    )
}
