//! Images in which something is cleaned, marked or measured: medians, extremes, contours, edges, channels, lists of
//! adjustments.

use super::super::effect_kernels::{LUMA_AT, TEXEL};
use super::super::effect_tones::share;
use super::super::effects::{At, LUMA, Look, Rgb, blend, clip, luma};
use super::super::image_plans::{IMAGE, Kind, Plan, families_of, filled, plan};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 8] = [
    Kind {
        name: "median-filter",
        sample: median,
    },
    Kind {
        name: "extreme-pixels-replaced",
        sample: extremes,
    },
    Kind {
        name: "both-ends-marked",
        sample: both_ends,
    },
    Kind {
        name: "brightness-contours",
        sample: contours,
    },
    Kind {
        name: "two-channels-inverted",
        sample: inverted_channels,
    },
    Kind {
        name: "adjustment-list",
        sample: adjustments,
    },
    Kind {
        name: "edges-in-two-colors",
        sample: two_color_edges,
    },
    Kind {
        name: "light-from-a-side",
        sample: side_light,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

const TEXEL_LINE: &str = "let texel = 1.0 / vec2<f32>(textureDimensions(source));";

/// The median of an odd number of colors, each channel by itself.
fn median_of(colors: &[Rgb]) -> Rgb {
    [0, 1, 2].map(|part| {
        let mut values: Vec<f64> = colors.iter().map(|color| color[part]).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    })
}

/// The colors of the image some texels away.
fn beside(at: &At, look: Look<'_>, steps: &[[f64; 2]]) -> Vec<Rgb> {
    let [u, v] = at.uv;
    steps
        .iter()
        .map(|[x, y]| look([u + x * TEXEL, v + y * TEXEL]))
        .collect()
}

fn median(sampler: &mut Sampler) -> Plan {
    match sampler.below(5) {
        0..=2 => square_median(),
        3 => line_median(sampler),
        _ => cross_median(),
    }
}

/// Puts the smallest of the colors in front until the middle one is known.
fn sorting(count: usize) -> String {
    format!(
        "for (var i = 0; i <= {0}; i++) {{\nfor (var j = i + 1; j < {count}; j++) {{\n\
         let low = min(colors[i], colors[j]);\ncolors[j] = max(colors[i], colors[j]);\ncolors[i] = low;\n}}\n}}\n\
         let color = colors[{0}];",
        count / 2
    )
}

fn square_median() -> Plan {
    let mut plan = plan(
        "[apply a [3x3|3 by 3] median filter to {image}|median filter {image}|replace every pixel of {image} by the median of its 3x3 neighborhood|run a 3x3 median over {image}|remove [noise|speckles|salt and pepper noise] from {image} with a [3x3 |]median filter|denoise {image} by the 3x3 median of each channel|\
         take the median of the 3x3 pixels around each pixel of {image}|clean {image} with a median of nine pixels|smooth {image} with a median filter and not a mean|use the middle value of each 3x3 block of {image}, channel by channel|sort the nine pixels around each pixel of {image} and take the fifth|\
         ¶median filter, 3x3, {image}|¶3x3 median of {image}|¶[my photo is grainy|there is salt and pepper noise in {image}]. a [3x3 |]median filter on {image} please|¶how do I [write|do] a 3x3 median filter on {image}|¶for each pixel of {image}: 9 neighbors (itself too), sort each channel, take the middle one|\
         ¶in: {image}. out: median of the 3x3 neighborhood, per channel|¶denoise {image}. median, 3x3|¶single wrong pixels in {image} should go away, but edges stay sharp: median of 3x3|¶not the mean but the median of the 3x3 pixels, {image}|¶the fifth of nine sorted values, per channel, around each pixel of {image}|¶despeckle {image} with a 3x3 median]",
        Vec::new(),
        format!(
            "{TEXEL_LINE}\nvar colors: array<vec3<f32>, 9>;\n\
             for (var i = 0; i < 9; i++) {{\nlet offset = vec2<f32>(f32(i % 3 - 1), f32(i / 3 - 1));\n\
             colors[i] = textureSample(source, source_sampler, uv + offset * texel).rgb;\n}}\n{}",
            sorting(9)
        ),
        Box::new(|at, look| {
            let sides = [-1.0, 0.0, 1.0];
            let steps: Vec<[f64; 2]> = sides.iter().flat_map(|y| sides.map(|x| [x, *y])).collect();
            median_of(&beside(at, look, &steps))
        }),
    );
    plan.modifiers = vec!["square"];
    plan
}

fn line_median(sampler: &mut Sampler) -> Plan {
    let (modifier, way, both, offset, step) = *sampler.pick(&[
        (
            "row",
            "[horizontal|horizontal 1D]",
            "left and right",
            "vec2<f32>(texel.x, 0.0)",
            [1.0, 0.0],
        ),
        (
            "column",
            "[vertical|vertical 1D]",
            "upper and lower",
            "vec2<f32>(0.0, texel.y)",
            [0.0, 1.0],
        ),
    ]);
    let mut plan = plan(
        filled(
            "[replace each pixel of {image} by the median of itself and its <b> neighbors|apply a <w> median of three pixels to {image}|take the median of three pixels of {image}, the middle one and its <b> neighbor|run a <w> 3 tap median over {image}|median filter {image} with three taps, the pixel and the ones <d>|\
             use the middle value of each pixel of {image} and its <b> neighbor, per channel|denoise {image} with a <w> median of 3|remove thin lines from {image} by a <w> three pixel median|sort each pixel of {image} with its <b> neighbor and keep the middle one|\
             ¶<w> median, 3 pixels, {image}|¶median of a pixel of {image} and its <b> neighbors|¶max(min(a, b), min(max(a, b), c)) with a, b, c from {image}, b is the pixel and a, c the <b> neighbors|¶how do I take the <w> median of three pixels of {image}|¶in: {image}. out: median of 3, the pixel and its <b> neighbor|\
             ¶three pixels of {image}, <d> and the pixel itself: the middle value of each channel|¶one <w> pass of a 3 pixel median on {image}|¶{image} through a <w> median of three]",
            &[
                ("<w>", way),
                ("<b>", both),
                (
                    "<d>",
                    if modifier == "row" {
                        "to the left and right"
                    } else {
                        "above and below"
                    },
                ),
            ],
        ),
        Vec::new(),
        format!(
            "{TEXEL_LINE}\nlet offset = {offset};\n\
             let a = textureSample(source, source_sampler, uv - offset).rgb;\n\
             let b = textureSample(source, source_sampler, uv).rgb;\n\
             let c = textureSample(source, source_sampler, uv + offset).rgb;\n\
             let color = max(min(a, b), min(max(a, b), c));"
        ),
        Box::new(move |at, look| {
            let [x, y] = step;
            median_of(&beside(at, look, &[[-x, -y], [0.0, 0.0], [x, y]]))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn cross_median() -> Plan {
    const STEPS: [[f64; 2]; 5] = [[0.0, 0.0], [1.0, 0.0], [-1.0, 0.0], [0.0, 1.0], [0.0, -1.0]];
    let mut plan = plan(
        "[replace each pixel of {image} by the median of itself and its four neighbors|apply a plus-shaped median filter to {image}|take the median of five pixels of {image}, the pixel and its left, right, upper and lower neighbor|run a 5 pixel cross median over {image}|median filter {image} with a plus of five pixels|\
         use the middle value of each pixel of {image} and its four direct neighbors, per channel|denoise {image} with a cross-shaped median|sort each pixel of {image} with its four neighbors and keep the third|\
         ¶plus-shaped median, {image}|¶median of five, the pixel and its 4 neighbors, {image}|¶cross median on {image}, 5 taps|¶how do I take the median of a pixel and its four neighbors in {image}|¶in: {image}. out: per channel the median of center, left, right, up, down|\
         ¶five pixels in a cross around each pixel of {image}, sorted, the third one wins|¶I want the 4-neighborhood median of {image}, center included|¶{image}, speckles removed by the median over a plus of five pixels]",
        Vec::new(),
        format!(
            "{TEXEL_LINE}\nvar offsets = array<vec2<f32>, 5>(vec2<f32>(0.0, 0.0), vec2<f32>(1.0, 0.0), vec2<f32>(-1.0, 0.0), vec2<f32>(0.0, 1.0), vec2<f32>(0.0, -1.0));\n\
             var colors: array<vec3<f32>, 5>;\n\
             for (var i = 0; i < 5; i++) {{\n\
             colors[i] = textureSample(source, source_sampler, uv + offsets[i] * texel).rgb;\n}}\n{}",
            sorting(5)
        ),
        Box::new(|at, look| median_of(&beside(at, look, &STEPS))),
    );
    plan.modifiers = vec!["cross"];
    plan
}

fn extremes(sampler: &mut Sampler) -> Plan {
    let fill = Color::sample(sampler);
    let rgb = fill.rgb.map(f64::from);
    let bright = sampler.chance(0.6);
    let limit: f64 = if bright {
        *sampler.pick(&[0.7, 0.75, 0.8, 0.85, 0.9])
    } else {
        *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3])
    };
    let (modifier, nearly, word, sign, code) = if bright {
        (
            "nearly-white",
            "[nearly white|almost white|near-white]",
            "above",
            ">",
            format!(
                "step({}, min(image.r, min(image.g, image.b)))",
                float(limit)
            ),
        )
    } else {
        (
            "nearly-black",
            "[nearly black|almost black|near-black]",
            "below",
            "<",
            format!(
                "step(max(image.r, max(image.g, image.b)), {})",
                float(limit)
            ),
        )
    };
    let mut plan = plan(
        filled(
            "[replace every <n> pixel of {image} by {a}, <n> means all channels <w> {b}|make pixels of {image} {a} where red, green and blue are all <w> {b}|paint the <n> parts of {image} {a}, all three channels <w> {b}|show {a} where all channels of {image} are <w> {b}|\
             turn {image} {a} wherever r, g and b are all <w> {b}|put {a} in place of the <n> pixels of {image}, the limit is {b} for each channel|swap the <n> background of {image} for {a}, every channel <w> {b} counts|use {a} for each pixel of {image} whose three channels are <w> {b}|fill the <n> areas of {image} with {a}, limit {b} per channel|\
             ¶<n> -> {a} in {image}, all channels <w> {b}|¶if r, g and b <s> {b} then {a}, else {image}|¶{image} with its <n> pixels in {a}, limit {b} in all channels|¶how do I turn the <n> pixels of {image} {a}? all channels <w> {b}|¶the scan {image} has a <n> background. make it {a} where all three channels are <w> {b}|\
             ¶color: {a}. where: all channels of {image} <w> {b}. elsewhere: {image}|¶limit {b}. pixels of {image} with every channel <w> it become {a}, the others stay|¶I want {a} instead of what is <n> in {image}, so r, g, b all <w> {b}]",
            &[("<n>", nearly), ("<w>", word), ("<s>", sign)],
        ),
        vec![("a", fill.ways), ("b", words::decimal(limit))],
        format!(
            "{IMAGE}\nlet inside = {code};\nlet color = mix(image, {}, inside);",
            fill.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let found = image.iter().all(|part| {
                if bright {
                    *part >= limit
                } else {
                    *part <= limit
                }
            });
            if found { rgb } else { image }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn both_ends(sampler: &mut Sampler) -> Plan {
    let bright = Color::sample(sampler);
    let dark = Color::sample_other_than(&[&bright], sampler);
    let high: f64 = *sampler.pick(&[0.7, 0.75, 0.8, 0.85, 0.9]);
    let low: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3]);
    let (over, under) = (bright.rgb.map(f64::from), dark.rgb.map(f64::from));
    plan(
        "[mark pixels of {image} with a luminance over {h} {a} and those under {l} {b}|show clipping in {image}: {a} above a luma of {h}, {b} below {l}|paint the dark pixels of {image} (luma under {l}) {b} and the bright ones (over {h}) {a}|make {image} {b} where its luma is below {l} and {a} where it is above {h}|\
         highlight overexposed parts of {image} in {a} from luma {h} on, underexposed ones in {b} up to luma {l}|color what is darker than {l} in {image} {b}, what is brighter than {h} {a}, keep the middle|use {a} for the highlights of {image} over {h} and {b} for the shadows under {l}, hard limits, by luma|replace shadows of {image} under luma {l} by {b} and highlights over luma {h} by {a}|\
         ¶exposure warning on {image}: luma > {h} is {a}, luma < {l} is {b}|¶luma < {l}: {b}. luma > {h}: {a}. else {image}|¶too bright (over {h}) -> {a}, too dark (under {l}) -> {b}, by luma of {image}|¶clipping view of {image}. shadows {b}, limit {l}. highlights {a}, limit {h}. by luma|\
         ¶how do I paint pixels of {image} {b} when the luma is below {l} and {a} when it is above {h}|¶I want to see where {image} is blown out ({a}, luma above {h}) and where it is blocked up ({b}, luma below {l})|¶{image} stays between luma {l} and {h}. what is darker becomes {b}, what is brighter {a}|\
         ¶two warnings on {image}: {b} for dark, luma below {l}, and {a} for bright, luma above {h}]",
        vec![
            ("a", bright.ways),
            ("b", dark.ways),
            ("h", words::decimal(high)),
            ("l", words::decimal(low)),
        ],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nvar color = mix(image, {}, step({}, luma));\n\
             color = mix(color, {}, step(luma, {}));",
            bright.code,
            float(high),
            dark.code,
            float(low)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let light = luma(image);
            if light > high {
                over
            } else if light < low {
                under
            } else {
                image
            }
        }),
    )
}

fn contours(sampler: &mut Sampler) -> Plan {
    let ink = Color::sample(sampler);
    let rgb = ink.rgb.map(f64::from);
    let count = *sampler.pick(&[4, 5, 6, 8, 10]);
    let number = count as f64;
    let width: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25]);
    let paper = Color::sample_other_than(&[&ink], sampler);
    let plain = sampler.chance(0.4);
    let ground = paper.rgb.map(f64::from);
    let (modifier, on, behind) = if plain {
        ("on-color", "[on {p}|on a {p} background]", paper.code)
    } else {
        (
            "on-image",
            "[over it|on top of it|drawn over it]",
            "image".to_string(),
        )
    };
    let mut plan = plan(
        filled(
            "[draw {a} contour lines of the luminance of {image} <on>, where fract(luma * {n}) is below {w}|show {image} with {a} height lines of its brightness <on>, {n} steps, a line takes the first {w} of a step|trace {n} brightness levels of {image} in {a} <on>, line where fract(luma * {n}) < {w}|\
             treat the luma of {image} as height and draw {a} contours <on>, {n} levels, line share {w}|make a contour map of {image} in {a} <on>: the first {w} of each of {n} luma steps is a line|add {a} isolines of luma to {image} <on>, {n} of them, each {w} of its step|\
             put a {a} line at the bottom {w} of every one of {n} luma steps of {image}, <on>|mark the lower {w} of each luma step of {image} in {a} <on>, {n} steps from black to white|\
             ¶contour lines of {image} <on>: {a}, {n} luma levels, line = fract(luma * {n}) < {w}|¶like a hiking map: brightness of {image} is height, {a} lines <on>, {n} steps, the lowest {w} of a step is line|¶fract(luma * {n}) < {w} -> {a}, {image}, <on>|\
             ¶isolines of {image}. color: {a}. levels: {n}. width: {w} of a level, from its lower end. <on>|¶how do I draw {a} contour lines where fract({n} * luma) of {image} is under {w}, <on>|¶topographic look for {image}: {a} lines <on>, one per step, {n} luma steps, the first {w} of each]",
            &[("<on>", on)],
        ),
        vec![
            ("a", ink.ways),
            ("n", words::count(count).into_iter().take(1).collect()),
            ("w", words::decimal(width)),
            ("p", paper.ways),
        ],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet line = step(fract(luma * {}), {});\n\
             let color = mix({behind}, {}, line);",
            float(number),
            float(width),
            ink.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let height = (luma(image) * number).rem_euclid(1.0);
            if height <= width {
                rgb
            } else if plain {
                ground
            } else {
                image
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn inverted_channels(sampler: &mut Sampler) -> Plan {
    let (modifier, channels, letters, flips) = *sampler.pick(&[
        (
            "red-and-green",
            "[red and green|green and red]",
            "r and g",
            [true, true, false],
        ),
        (
            "red-and-blue",
            "[red and blue|blue and red]",
            "r and b",
            [true, false, true],
        ),
        (
            "green-and-blue",
            "[green and blue|blue and green]",
            "g and b",
            [false, true, true],
        ),
    ]);
    let parts: Vec<String> = flips
        .iter()
        .zip(["r", "g", "b"])
        .map(|(flip, letter)| {
            if *flip {
                format!("1.0 - image.{letter}")
            } else {
                format!("image.{letter}")
            }
        })
        .collect();
    let mut plan = plan(
        filled(
            "[invert [only|just] the <c> channels of {image}|flip <c> in {image} to one minus the value, nothing else|make a negative of just <c> in {image}|replace <c> in {image} by one minus them|invert <c> of {image} and keep the [third|other] one|negate only <c> in {image}|show {image} with <c> inverted and nothing else|\
             subtract <c> of {image} from one, leave the [third|other] one|use the complement of <c> in {image}, the rest as it is|turn only the <c> channels of {image} into the negative|\
             ¶{image} with inverted <c>, the [third|other] one unchanged|¶1 - c for <l> only, source {image}|¶invert <l>, source {image}, rest untouched|¶how do I invert just the <c> channels of {image}|¶partial negative of {image}: only <c>|¶in: {image}. out: <c> inverted, the [third|other] one as before|\
             ¶I don't want the full negative of {image}, only <c> should be inverted|¶please invert in {image} <c> alone|¶negative for <l> of {image}, nothing for the [third|other] one]",
            &[("<c>", channels), ("<l>", letters)],
        ),
        Vec::new(),
        format!("{IMAGE}\nlet color = vec3<f32>({});", parts.join(", ")),
        Box::new(move |at, look| {
            let image = look(at.uv);
            [0, 1, 2].map(|part| {
                if flips[part] {
                    1.0 - image[part]
                } else {
                    image[part]
                }
            })
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

/// One of the sliders of an image editor.
struct Slider {
    modifier: &'static str,
    told: &'static str,
    amount: f64,
    /// Statements that change `color`.
    code: String,
    rule: fn(Rgb, f64) -> Rgb,
}

fn sliders(sampler: &mut Sampler) -> [Slider; 4] {
    let lift: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25]);
    let contrast: f64 = *sampler.pick(&[0.6, 0.7, 0.8, 1.1, 1.2, 1.3, 1.5, 1.8]);
    let saturation: f64 = *sampler.pick(&[0.4, 0.5, 0.7, 0.8, 1.2, 1.3, 1.5, 1.8]);
    let gamma: f64 = *sampler.pick(&[1.2, 1.4, 1.6, 1.8, 2.2]);
    [
        Slider {
            modifier: "lifted",
            told: "[an added brightness of {lift}|brightness plus {lift}]",
            amount: lift,
            code: format!("color = saturate(color + {});", float(lift)),
            rule: |color, amount| clip(color.map(|part| part + amount)),
        },
        Slider {
            modifier: "contrast",
            told: "[a contrast of {con}|contrast {con}|contrast times {con}]",
            amount: contrast,
            code: format!(
                "color = saturate((color - 0.5) * {} + 0.5);",
                float(contrast)
            ),
            rule: |color, amount| clip(color.map(|part| 0.5 + (part - 0.5) * amount)),
        },
        Slider {
            modifier: "saturation",
            told: "[a saturation of {sat}|saturation {sat}|saturation times {sat}]",
            amount: saturation,
            code: format!(
                "color = saturate(mix(vec3<f32>(dot(color, {LUMA})), color, {}));",
                float(saturation)
            ),
            rule: |color, amount| {
                let gray = luma(color);
                clip(color.map(|part| gray + (part - gray) * amount))
            },
        },
        Slider {
            modifier: "gamma",
            told: "[a gamma correction of {gam}|the power 1/{gam}]",
            amount: gamma,
            code: format!("color = pow(color, vec3<f32>(1.0 / {}));", float(gamma)),
            rule: |color, amount| color.map(|part| part.max(0.0).powf(amount.recip())),
        },
    ]
}

fn adjustments(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[adjust {image}: <list>, in this order|give {image} <list>, one after the other|apply <list> to {image}, in this order|process {image} with <list>, step by step|grade {image} with <list>, in the order told|correct {image} by <list>, in turn|change {image} with <list>, one by one|\
         run {image} through these adjustments in order: <list>|retouch {image}: <list>, in this sequence|do these steps on {image} in order: <list>|\
         ¶{image}: <list>, in this order|¶<list>, one after the other, source {image}|¶color grading for {image}, in this order: <list>|¶sliders for {image}, applied from first to last: <list>|¶how do I apply <list> to {image}, in that order|\
         ¶in: {image}. steps: <list>|¶I always set these in my photo app, top to bottom: <list>. now for {image}|¶{image} needs <list>, first things first|¶{image} -> <list> -> screen, from the first to the last|¶please correct {image} with <list>, the order is important]";
    let all = sliders(sampler);
    let values = [("lift", 0), ("con", 1), ("sat", 2), ("gam", 3)]
        .map(|(name, at): (&'static str, usize)| (name, words::decimal(all[at].amount)));
    let mut left: Vec<Slider> = all.into_iter().collect();
    let count = sampler.int(2, 3) as usize;
    let mut chosen = Vec::new();
    while chosen.len() < count {
        let at = sampler.below(left.len());
        chosen.push(left.swap_remove(at));
    }
    let told: Vec<&str> = chosen.iter().map(|slider| slider.told).collect();
    let list = match told.as_slice() {
        [first, second] => format!(
            "[{first} and then {second}|{first}, then {second}|first {first}, second {second}]"
        ),
        _ => format!("[{0}|first {1}]", told.join(", "), told.join(", then ")),
    };
    let code: Vec<&str> = chosen.iter().map(|slider| slider.code.as_str()).collect();
    let body = format!(
        "{}\n{}",
        IMAGE.replace("let image", "var color"),
        code.join("\n")
    );
    let modifiers = chosen.iter().map(|slider| slider.modifier).collect();
    let rules: Vec<(fn(Rgb, f64) -> Rgb, f64)> = chosen
        .iter()
        .map(|slider| (slider.rule, slider.amount))
        .collect();
    let mut plan = plan(
        filled(TEMPLATE, &[("<list>", list.as_str())]),
        Vec::from(values),
        body,
        Box::new(move |at, look| {
            rules
                .iter()
                .fold(look(at.uv), |color, (rule, amount)| rule(color, *amount))
        }),
    );
    plan.modifiers = modifiers;
    plan
}

fn two_color_edges(sampler: &mut Sampler) -> Plan {
    let ink = Color::sample(sampler);
    let paper = Color::sample_other_than(&[&ink], sampler);
    let (line, ground) = (ink.rgb.map(f64::from), paper.rgb.map(f64::from));
    let mut plan = plan(
        "[draw the sobel edges of {image} in {a} on {b}|show the edges of {image} as {a} lines on a {b} background|run sobel on {image} and show the edges {a}, the rest {b}|fill the screen with {b} and draw the sobel edges of {image} on it in {a}|put {a} sobel edges of {image} on plain {b}|\
         make a {b} sheet with the edges of {image} in {a}, by sobel|edge detect {image}, background {b}, lines {a}|turn {image} into {a} outlines on {b} with a sobel filter|paint {image} {b} where it is flat and {a} at its edges, blended by the sobel strength|mix {b} and {a} by the sobel edge strength of {image}|\
         ¶edges of {image}: {a} on {b}|¶{b} background, {a} edges, sobel on {image}|¶line color: {a}. background: {b}. edges of {image} by sobel|¶background: {b}. line color: {a}. sobel edges of {image}|¶mix({b}, {a}, edge), sobel of {image}|¶blueprint of {image}: its edges in {a} on {b}|\
         ¶how do I show only the edges of {image}, {a} on a {b} ground|¶neon sign look for {image}: {b} everywhere, the sobel edges {a}|¶I want the outlines of {image} and nothing else of it, {a} lines, {b} behind|¶flat parts of {image} become {b}, edges become {a} (sobel, clamped to 1)]",
        vec![("a", ink.ways), ("b", paper.ways)],
        format!(
            "{TEXEL_LINE}\nvar across = 0.0;\nvar down = 0.0;\n\
             for (var i = -1; i <= 1; i++) {{\nlet weight = 2.0 - abs(f32(i));\nlet offset = texel * f32(i);\n\
             across += weight * (luma_at(uv + vec2<f32>(texel.x, offset.y)) - luma_at(uv + vec2<f32>(-texel.x, offset.y)));\n\
             down += weight * (luma_at(uv + vec2<f32>(offset.x, texel.y)) - luma_at(uv + vec2<f32>(offset.x, -texel.y)));\n}}\n\
             let edge = saturate(length(vec2<f32>(across, down)));\nlet color = mix({}, {}, edge);",
            paper.code, ink.code
        ),
        Box::new(move |at, look| {
            let [u, v] = at.uv;
            let near = |x: f64, y: f64| luma(look([u + x * TEXEL, v + y * TEXEL]));
            let slope = |side: &dyn Fn(f64, f64) -> f64| {
                [(-1.0, 1.0), (0.0, 2.0), (1.0, 1.0)]
                    .iter()
                    .map(|(i, weight)| weight * (side(1.0, *i) - side(-1.0, *i)))
                    .sum::<f64>()
            };
            let across = slope(&near);
            let down = slope(&|far, i| near(i, far));
            blend(ground, line, across.hypot(down).min(1.0))
        }),
    );
    plan.functions = LUMA_AT;
    plan
}

fn side_light(sampler: &mut Sampler) -> Plan {
    let glow = Color::sample_other_than(&[&Color::exactly("black")], sampler);
    let rgb = glow.rgb.map(f64::from);
    let amount: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.8, 1.0]);
    let reach: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.75]);
    let (modifier, side, code, axis, far) = *sampler.pick(&[
        ("left", "left", "uv.x", 0, false),
        ("right", "right", "(1.0 - uv.x)", 0, true),
        ("top", "[top|upper]", "uv.y", 1, false),
        ("bottom", "[bottom|lower]", "(1.0 - uv.y)", 1, true),
    ]);
    let mut plan = plan(
        filled(
            "[add a {a} light leak to {image} at the <s> edge, {b} strong, gone after {c}|let {a} light fall into {image} from the <s> edge, {b} there and linearly down to nothing at a distance of {c}|add {b} of {a} to {image} at the <s> edge, falling linearly to zero over {c}|put an additive {a} glow on the <s> edge of {image}, strength {b}, reach {c}, linear|\
             brighten {image} with {a} from the <s> edge: {b} at the edge, zero from {c} on, linear and added|give {image} a {a} leak of light at the <s> edge, reach {c}, amount {b}, linear falloff|shine {a} onto {image} from the <s> edge, added with {b}, fading out over {c}|overlay an additive linear {a} gradient at the <s> edge of {image}, {c} wide, {b} at its strongest|\
             ¶light leak on {image}: {a}, <s> edge, {b}, reach {c}|¶<s> edge of {image}: plus {b} {a}, linear to 0 at {c}|¶additive glow. color: {a}. edge: <s>. strength: {b}. reach: {c}. image: {image}|¶image + {a} * {b} * max(1 - d / {c}, 0), d is the distance to the <s> edge of {image}|\
             ¶my camera back was open on one side: {a} light comes into {image} from the <s> edge, {b} of it, and is gone after {c}, linear|¶how do I add a {a} light leak to the <s> edge of {image}, {b} strong and {c} wide|¶reach {c}, strength {b}: a {a} light is added to {image} from its <s> edge inward, fading linearly]",
            &[("<s>", side)],
        ),
        vec![
            ("a", glow.ways),
            ("b", words::percent(amount)),
            ("c", share(reach)),
        ],
        format!(
            "{IMAGE}\nlet glow = {} * saturate(1.0 - {code} / {});\nlet color = saturate(image + {} * glow);",
            float(amount),
            float(reach),
            glow.code
        ),
        Box::new(move |at, look| {
            let along = if far { 1.0 - at.uv[axis] } else { at.uv[axis] };
            let light = amount * (1.0 - along / reach).max(0.0);
            let image = look(at.uv);
            clip([0, 1, 2].map(|part| image[part] + rgb[part] * light))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}
