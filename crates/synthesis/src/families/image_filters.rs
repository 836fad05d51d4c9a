//! More effects on a whole image: tone curves, overlays, folds and filters over neighbours.

use super::effects::{LUMA, Look, Rgb, blend, clip, luma};
use super::image_regions::{
    IMAGE, Kind, Plan, families_of, filled, from_center, one, plan, seconds,
};
use super::rules::pcg_share;
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 26] = [
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
    Kind {
        name: "grid-overlay",
        sample: grid_overlay,
    },
    Kind {
        name: "dot-overlay",
        sample: dot_overlay,
    },
    Kind {
        name: "thirds-overlay",
        sample: thirds_overlay,
    },
    Kind {
        name: "crosshair-overlay",
        sample: crosshair,
    },
    Kind {
        name: "polaroid-frame",
        sample: polaroid,
    },
    Kind {
        name: "progress-bar-overlay",
        sample: progress_bar,
    },
    Kind {
        name: "recording-dot",
        sample: recording_dot,
    },
    Kind {
        name: "brightness-flicker",
        sample: flicker,
    },
    Kind {
        name: "crt-subpixels",
        sample: subpixels,
    },
    Kind {
        name: "four-way-mirror",
        sample: four_way_mirror,
    },
    Kind {
        name: "transpose-image",
        sample: transpose,
    },
    Kind {
        name: "stretch-image",
        sample: stretch,
    },
    Kind {
        name: "row-glitch",
        sample: row_glitch,
    },
    Kind {
        name: "neighbor-gradient-edges",
        sample: gradient_edges,
    },
    Kind {
        name: "high-pass",
        sample: high_pass,
    },
    Kind {
        name: "tilt-shift",
        sample: tilt_shift,
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

fn grid_overlay(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let count = *sampler.pick(&[4, 5, 6, 8, 10, 12, 16]);
    let (width, degree) = *sampler.pick(&[
        (0.05, ""),
        (0.05, ""),
        (0.02, "[thin|fine]"),
        (0.1, "[thick|bold]"),
    ]);
    let number = f64::from(count);
    let rgb = color.rgb.map(f64::from);
    plan(
        filled(
            "[draw a <d> {b} grid of {a} cells over {image}|overlay {image} with a <d> {b} {a} grid|put <d> {b} grid lines on {image}, {a} cells|add a {a} grid of <d> {b} lines to {image}|\
             divide {image} into {a} cells with <d> {b} lines|lay a <d> {b} wire mesh of {a} cells over {image}|show {image} behind a <d> {b} {a} grid|cover {image} with <d> {b} lines, {a} squares|\
             rule {image} with <d> {b} lines into {a} fields|give {image} a <d> {b} grid overlay, {a}|print a {a} raster of <d> {b} lines on {image}|make {image} look like {a} tiles with <d> {b} joints|\
             draw <d> {b} lines over {image} to split it into {a}|place a <d> {b} drawing grid, {a}, on {image}|show <d> {b} cell borders on {image} for a {a} layout|superimpose a {a} grid in <d> {b} on {image}]",
            &[("<d>", degree)],
        ),
        vec![
            (
                "a",
                vec![format!("{count}x{count}"), format!("{count} by {count}")],
            ),
            ("b", color.ways),
        ],
        format!(
            "{IMAGE}\nlet cell = abs(fract(uv * {}) - 0.5);\n\
             let line = step({}, max(cell.x, cell.y));\nlet color = mix(image, {}, line);",
            float(number),
            float(0.5 - width),
            color.code
        ),
        Box::new(move |at, look| {
            let is_line = at.uv.iter().any(|part| {
                let within = (part * number).rem_euclid(1.0);
                within.min(1.0 - within) <= width
            });
            if is_line { rgb } else { look(at.uv) }
        }),
    )
}

fn dot_overlay(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let count = *sampler.pick(&[5, 8, 10, 12, 16, 20]);
    let (radius, degree) = *sampler.pick(&[
        (0.2, ""),
        (0.2, ""),
        (0.1, "[small|tiny]"),
        (0.35, "[big|large]"),
    ]);
    let number = f64::from(count);
    let rgb = color.rgb.map(f64::from);
    plan(
        filled(
            "[draw {a} <d> {b} dots over {image}|overlay {image} with {a} <d> {b} dots|cover {image} with a {a} grid of <d> {b} dots|put <d> {b} polka dots on {image}, {a}|add {a} <d> {b} points to {image}|\
             lay a {a} pattern of <d> {b} dots over {image}|show {image} behind {a} <d> {b} dots|print <d> {b} dots on {image}, {a} of them|dot {image} with {a} <d> {b} circles|\
             give {image} a {a} <d> {b} polka dot overlay|superimpose {a} <d> {b} discs on {image}|place a regular {a} raster of <d> {b} dots on {image}|stamp <d> {b} dots all over {image}, {a}|\
             sprinkle {image} evenly with {a} <d> {b} dots|paint a {a} array of <d> {b} circles on {image}]",
            &[("<d>", degree)],
        ),
        vec![
            (
                "a",
                vec![format!("{count}x{count}"), format!("{count} by {count}")],
            ),
            ("b", color.ways),
        ],
        format!(
            "{IMAGE}\nlet cell = fract(uv * {}) - 0.5;\nlet spot = step(length(cell), {});\n\
             let color = mix(image, {}, spot);",
            float(number),
            float(radius),
            color.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part * number).rem_euclid(1.0) - 0.5);
            if x.hypot(y) <= radius {
                rgb
            } else {
                look(at.uv)
            }
        }),
    )
}

fn thirds_overlay(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    plan(
        "[draw the rule of thirds in {a} over {image}|add {a} rule of thirds lines to {image}|overlay {image} with a {a} rule of thirds grid|show {a} composition lines at the thirds of {image}|\
         divide {image} into thirds both ways with {a} lines|put {a} lines at one and two thirds of {image}, across and down|give {image} a {a} camera grid of thirds|\
         draw two vertical and two horizontal {a} lines at the thirds of {image}|mark the thirds of {image} with {a} lines|show {image} like in a viewfinder with {a} thirds lines|\
         overlay a {a} photographer's thirds grid on {image}|lay {a} guides over {image} at 1/3 and 2/3|superimpose the rule of thirds on {image} in {a}|\
         make {a} guide lines at the thirds of {image}|split {image} visually into nine parts by {a} thirds lines|display {a} framing guides at the thirds of {image}]",
        vec![("a", color.ways)],
        format!(
            "{IMAGE}\nlet middle = abs(abs(uv - vec2<f32>(0.5, 0.5)) - 0.1666667);\n\
             let line = step(min(middle.x, middle.y), 0.015);\nlet color = mix(image, {}, line);",
            color.code
        ),
        Box::new(move |at, look| {
            let is_line = at.uv.iter().any(|part| {
                [1.0 / 3.0, 2.0 / 3.0]
                    .iter()
                    .any(|third: &f64| (part - third).abs() <= 0.015)
            });
            if is_line { rgb } else { look(at.uv) }
        }),
    )
}

fn crosshair(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    let full = sampler.chance(0.4);
    let (modifier, template, reach) = if full {
        (
            "full-width",
            "[draw {a} center lines over {image}, across the whole view|put a {a} cross from edge to edge on {image}|divide {image} into quarters with {a} lines|add a vertical and a horizontal {a} line through the middle of {image}|\
             overlay {image} with full-size {a} crosshairs|mark the axes of {image} with {a} lines through the center|show {a} lines at the half of the width and height of {image}|\
             run {a} crosshair lines all the way across {image}|split {image} by a {a} plus that reaches the edges|lay a full {a} cross over the center of {image}|\
             draw {a} lines at x = 0.5 and y = 0.5 over {image}|give {image} {a} center guides from border to border|add {a} symmetry axes to {image}|\
             cross {image} with one vertical and one horizontal {a} line|make a big {a} cross through {image}]",
            1.0,
        )
    } else {
        (
            "small",
            "[draw a {a} crosshair in the middle of {image}|put a small {a} cross on the center of {image}|add a {a} crosshair to {image}|overlay {image} with a {a} aiming cross|\
             mark the center of {image} with a {a} plus sign|show a {a} plus in the middle of {image}|give {image} a {a} crosshair like in a shooter|place a {a} reticle at the center of {image}|\
             paint a {a} plus over the middle of {image}|superimpose a {a} aiming reticle on {image}|draw a small {a} target cross over {image}|\
             put a {a} + at the center of {image}|let a {a} crosshair sit on the middle of {image}|add a {a} sight to the center of {image}|show the middle of {image} with a small {a} cross]",
            0.1,
        )
    };
    let lines = if full {
        "let line = step(min(offset.x, offset.y), 0.015);"
    } else {
        "let line = step(min(offset.x, offset.y), 0.015) * step(max(offset.x, offset.y), 0.1);"
    };
    let mut plan = plan(
        template,
        vec![("a", color.ways)],
        format!(
            "{IMAGE}\nlet offset = abs(uv - vec2<f32>(0.5, 0.5));\n{lines}\nlet color = mix(image, {}, line);",
            color.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            if x.min(y) <= 0.015 && x.max(y) <= reach {
                rgb
            } else {
                look(at.uv)
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn polaroid(sampler: &mut Sampler) -> Plan {
    let colored = sampler.chance(0.4);
    let paper = if colored {
        Color::sample_other_than(&[&Color::exactly("white")], sampler)
    } else {
        Color::exactly("white")
    };
    let named = if colored { "{a}" } else { "[white|]" };
    let rgb = paper.rgb.map(f64::from);
    plan(
        filled(
            "[put {image} into a <c> polaroid frame|frame {image} like a polaroid in <c>|give {image} a <c> instant photo border with a wide bottom|make {image} look like a <c> polaroid print|\
             add a <c> polaroid border to {image}|show {image} with a <c> polaroid frame that is thicker at the bottom|surround {image} with the <c> border of an instant picture|\
             cover the edges of {image} like a <c> polaroid, wide at the bottom|turn {image} into a <c> polaroid|apply a <c> polaroid frame to {image}|\
             draw a <c> instant camera frame around {image}|give {image} a <c> polaroid border of 6%, 20% at the bottom|set {image} in a <c> polaroid card|\
             do a <c> polaroid effect on {image}, only the frame|paint a <c> instant film border over {image}]",
            &[("<c>", named)],
        ),
        vec![("a", paper.ways)],
        format!(
            "{IMAGE}\nlet inside = step(0.06, uv.x) * step(uv.x, 0.94) * step(0.06, uv.y) * step(uv.y, 0.8);\n\
             let color = mix({}, image, inside);",
            paper.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv;
            if (0.06..=0.94).contains(&x) && (0.06..=0.8).contains(&y) {
                look(at.uv)
            } else {
                rgb
            }
        }),
    )
}

fn progress_bar(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    let top = sampler.chance(0.3);
    let (modifier, edge, code) = if top {
        ("top", "top", "step(uv.y, 0.05)")
    } else {
        ("bottom", "bottom", "step(0.95, uv.y)")
    };
    let (duration, ways) = seconds(sampler);
    let mut plan = plan(
        filled(
            "[draw a {a} progress bar at the <e> of {image} that fills in {t}|add a {a} bar at the <e> of {image} that grows from left to right over {t}|overlay {image} with a {a} loading bar at the <e>, full after {t}|\
             show a {a} progress line along the <e> of {image}, complete in {t}|put a {a} video progress bar on the <e> edge of {image}, {t} long|let a {a} strip at the <e> of {image} fill up within {t}|\
             animate a {a} bar at the <e> of {image} from empty to full in {t}|give {image} a {a} player bar at the <e> that takes {t}|run a {a} bar along the <e> edge of {image} in {t}|\
             display the elapsed time of {t} as a {a} bar at the <e> of {image}|grow a {a} bar across the <e> of {image} over {t}|place a {a} timer bar at the <e> of {image}, done after {t}|\
             fill the <e> strip of {image} with {a} from left to right in {t}|visualize a countdown of {t} by a growing {a} bar at the <e> of {image}|\
             draw {image} with a {a} loading line at the <e> that needs {t}]",
            &[("<e>", edge)],
        ),
        vec![("a", color.ways), ("t", ways)],
        format!(
            "{IMAGE}\nlet progress = saturate(time / {});\nlet bar = {code} * step(uv.x, progress);\n\
             let color = mix(image, {}, bar);",
            float(duration),
            color.code
        ),
        Box::new(move |at, look| {
            let from_edge = if top { at.uv[1] } else { 1.0 - at.uv[1] };
            let done = (at.time / duration).min(1.0);
            if from_edge <= 0.05 && at.uv[0] <= done {
                rgb
            } else {
                look(at.uv)
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn recording_dot(sampler: &mut Sampler) -> Plan {
    let (modifier, corner, [x, y]) = *sampler.pick(&[
        ("top-left", "[top left|upper left]", [0.1, 0.1]),
        ("top-left", "[top left|upper left]", [0.1, 0.1]),
        ("top-right", "[top right|upper right]", [0.9, 0.1]),
    ]);
    let mut plan = plan(
        filled(
            "[put a blinking red recording dot in the <c> corner of {image}|add a red REC light to the <c> of {image} that blinks every second|show a red dot in the <c> corner of {image}, on and off every second|\
             make {image} look like a camcorder recording with a blinking red dot at the <c>|draw a blinking red dot over {image} at the <c>|overlay {image} with a blinking record light at the <c>|\
             let a red dot blink in the <c> corner of {image} once a second|give {image} a blinking recording indicator at the <c>|blink a red circle in the <c> corner of {image}|\
             add a camera style red dot that flashes at 1 Hz to the <c> of {image}|place a flashing record symbol at the <c> of {image}|show {image} as a live recording, red dot blinking at the <c>|\
             draw a red recording light on {image} at the <c>, off for half a second, then on|flash a small red disc at the <c> of {image} every second|\
             put the blinking red light of a security camera on {image}, at the <c>]",
            &[("<c>", corner)],
        ),
        Vec::new(),
        format!(
            "{IMAGE}\nlet spot = step(distance(uv, vec2<f32>({}, {})), 0.04) * step(0.5, fract(time));\n\
             let color = mix(image, vec3<f32>(1.0, 0.0, 0.0), spot);",
            float(x),
            float(y)
        ),
        Box::new(move |at, look| {
            let is_on = at.time.rem_euclid(1.0) >= 0.5;
            if is_on && (at.uv[0] - x).hypot(at.uv[1] - y) <= 0.04 {
                [1.0, 0.0, 0.0]
            } else {
                look(at.uv)
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn flicker(_: &mut Sampler) -> Plan {
    let mut plan = plan(
        "[make the brightness of {image} flicker [over time|randomly]|let {image} flicker like an old [film|movie projector]|flicker {image} at random 12 times a second|\
         vary the brightness of {image} randomly over time|give {image} the flicker of a silent movie|add brightness flicker to {image}|let the light on {image} flicker like a broken lamp|\
         multiply {image} with a random brightness 12 times per second|simulate a faulty neon tube lighting {image}|make {image} flicker like candle light|\
         darken {image} by a random amount for each frame|let {image} jump between 70% and 100% brightness at random|apply an old projector flicker to {image}|\
         show {image} in flickering light|put a random brightness flicker on {image}|scale the brightness of {image} by a random factor from 0.7 to 1 over time]",
        Vec::new(),
        format!(
            "{IMAGE}\nlet light = 0.7 + 0.3 * random(u32(time * 12.0));\nlet color = image * light;"
        ),
        Box::new(|at, look| {
            let light = 0.7 + 0.3 * pcg_share((at.time * 12.0) as u32);
            look(at.uv).map(|part| part * light)
        }),
    );
    plan.functions = RANDOM;
    plan
}

/// An integer hash (PCG), the same on every machine.
const RANDOM: &str = "\
fn random(n: u32) -> f32 {
    let seed = n * 747796405u + 2891336453u;
    let word = ((seed >> ((seed >> 28u) + 4u)) ^ seed) * 277803737u;
    return f32((word >> 22u) ^ word) / 4294967296.0;
}
";

fn subpixels(sampler: &mut Sampler) -> Plan {
    let named = sampler.chance(0.5);
    let count = if named {
        *sampler.pick(&[20, 30, 40, 50, 80, 100])
    } else {
        60
    };
    let with = if named {
        "[with {a} triples|, {a} triples across|with {a} groups of stripes|, {a} columns of r, g and b]"
    } else {
        ""
    };
    let number = f64::from(count);
    plan(
        filled(
            "[show {image} in red, green and blue subpixel stripes <w>|give {image} the RGB stripes of a CRT <w>|simulate the subpixels of a screen on {image} <w>|filter {image} by repeating red, green and blue columns <w>|\
             make {image} look like a close-up of an LCD <w>|apply an aperture grille to {image} <w>|overlay {image} with an RGB stripe mask <w>|split {image} into thin r, g and b columns <w>|\
             put a Trinitron mask on {image} <w>|let {image} look like a monitor under a magnifying glass, in r g b stripes <w>|mask {image} with vertical red, green and blue stripes <w>|\
             draw {image} with separate red, green and blue phosphor stripes <w>|multiply {image} by a repeating red, green, blue stripe pattern <w>|\
             imitate subpixel columns on {image} <w>|render {image} as seen on an RGB shadow mask of stripes <w>|show the red, green and blue of {image} side by side in fine stripes <w>]",
            &[("<w>", with)],
        ),
        vec![("a", vec![count.to_string()])],
        format!(
            "{IMAGE}\nlet stripe = vec3<f32>(floor(fract(uv.x * {}) * 3.0));\n\
             let keep = select(vec3<f32>(0.0), vec3<f32>(1.0), stripe == vec3<f32>(0.0, 1.0, 2.0));\n\
             let color = image * keep;",
            float(number)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let stripe = ((at.uv[0] * number).rem_euclid(1.0) * 3.0).floor() as usize;
            [0, 1, 2].map(|part| image[part] * one(part == stripe))
        }),
    )
}

fn four_way_mirror(sampler: &mut Sampler) -> Plan {
    let (modifier, quarter, code, [right, bottom]) = *sampler.pick(&[
        (
            "top-left",
            "[top left|upper left]",
            "vec2<f32>(min(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y))",
            [false, false],
        ),
        (
            "top-right",
            "[top right|upper right]",
            "vec2<f32>(max(uv.x, 1.0 - uv.x), min(uv.y, 1.0 - uv.y))",
            [true, false],
        ),
        (
            "bottom-left",
            "[bottom left|lower left]",
            "vec2<f32>(min(uv.x, 1.0 - uv.x), max(uv.y, 1.0 - uv.y))",
            [false, true],
        ),
        (
            "bottom-right",
            "[bottom right|lower right]",
            "vec2<f32>(max(uv.x, 1.0 - uv.x), max(uv.y, 1.0 - uv.y))",
            [true, true],
        ),
    ]);
    let mut plan = plan(
        filled(
            "[mirror the <q> quarter of {image} into all four quarters|reflect the <q> quadrant of {image} both ways|make {image} symmetric in both directions using its <q> quarter|\
             do a four-way mirror of {image} from the <q> quarter|fold {image} twice so that only its <q> quarter shows|copy the <q> quarter of {image} mirrored to the other three|\
             use the <q> quarter of {image} four times, mirrored|apply a quad mirror to {image}, source is the <q> quadrant|mirror {image} at both axes and keep the <q> part|\
             replace three quarters of {image} by reflections of the <q> one|make a symmetric pattern from the <q> quadrant of {image}|turn the <q> quarter of {image} into a four-fold mirror image|\
             let all quarters of {image} be mirror images of the <q> one|put mirrors on both center lines of {image}, showing the <q> quarter|\
             give {image} horizontal and vertical symmetry from the <q> quarter]",
            &[("<q>", quarter)],
        ),
        Vec::new(),
        format!("let p = {code};\nlet color = textureSample(source, source_sampler, p).rgb;"),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part - 0.5).abs());
            let side = |offset: f64, far: bool| if far { 0.5 + offset } else { 0.5 - offset };
            look([side(x, right), side(y, bottom)])
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn transpose(sampler: &mut Sampler) -> Plan {
    let other = sampler.chance(0.4);
    let (modifier, template, code) = if other {
        (
            "other-diagonal",
            "[mirror {image} along the diagonal from the bottom left to the top right|flip {image} over its anti-diagonal|reflect {image} in the diagonal that rises to the right|\
             transpose {image} along the anti-diagonal|sample {image} at (1 - v, 1 - u)|swap x and y of {image} and reverse both|mirror {image} in the line from the lower left to the upper right|\
             do an anti-transpose of {image}|flip {image} about the rising diagonal|exchange the top left and bottom right corner of {image} by a diagonal flip|\
             look up {image} at 1 - uv.yx|reflect {image} across its secondary diagonal|use one minus the swapped coordinates to look up {image}|turn {image} over the diagonal from bottom left to top right|\
             diagonal flip {image} on the anti-diagonal]",
            "vec2<f32>(1.0, 1.0) - uv.yx",
        )
    } else {
        (
            "main-diagonal",
            "[transpose {image}|swap x and y of {image}|mirror {image} along the diagonal from the top left to the bottom right|flip {image} over its main diagonal|reflect {image} in the diagonal that falls to the right|\
             sample {image} at (v, u)|exchange u and v of {image}|turn rows of {image} into columns|swap the axes of {image}|look up {image} at uv.yx|use swizzled coordinates yx for {image}|\
             exchange the horizontal and vertical direction of {image}|mirror {image} in the line x = y|exchange the top right and bottom left corner of {image} by a diagonal flip|\
             flip {image} about the falling diagonal|do a matrix transpose of {image}]",
            "uv.yx",
        )
    };
    let mut plan = plan(
        template,
        Vec::new(),
        format!("let p = {code};\nlet color = textureSample(source, source_sampler, p).rgb;"),
        Box::new(move |at, look| {
            let [x, y] = at.uv;
            look(if other { [1.0 - y, 1.0 - x] } else { [y, x] })
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn stretch(sampler: &mut Sampler) -> Plan {
    let factor: f64 = *sampler.pick(&[1.5, 2.0, 2.5, 3.0, 4.0]);
    let upright = sampler.chance(0.5);
    let wider = sampler.chance(0.6);
    let (way, side) = if upright {
        ("[vertically|along y|in height]", "[high|tall]")
    } else {
        ("[horizontally|along x|in width]", "wide")
    };
    let (verb, noun) = if wider {
        ("[stretch|widen|expand|elongate]", "stretch")
    } else {
        ("[squeeze|squash|compress|shrink]", "squeeze")
    };
    let last = if wider {
        "scale {image} up only <w> by {a}|make {image} {a} times as <s>, the other direction stays|zoom in on {image} only <w>, factor {a}"
    } else {
        "scale {image} down only <w> by {a}|divide the size of {image} <w> by {a}|zoom out of {image} only <w>, factor {a}"
    };
    let modifier = match (upright, wider) {
        (false, true) => "wider",
        (false, false) => "narrower",
        (true, true) => "taller",
        (true, false) => "flatter",
    };
    let axis = usize::from(upright);
    let scale = if wider { factor.recip() } else { factor };
    let sign = if wider { '/' } else { '*' };
    let number = float(factor);
    let p = if upright {
        format!("vec2<f32>(uv.x, (uv.y - 0.5) {sign} {number} + 0.5)")
    } else {
        format!("vec2<f32>((uv.x - 0.5) {sign} {number} + 0.5, uv.y)")
    };
    let template = format!(
        "[@verb {{image}} <w> by a factor of {{a}}|@verb {{image}} <w>, {{a}} times|@verb {{image}} {{a}}x <w>|@verb {{image}} about its center, {{a}}x <w>|apply a {{a}}x @noun to {{image}} <w>|\
         give {{image}} a @noun of {{a}} <w>|@verb {{image}} only <w> with factor {{a}}|change the proportions of {{image}}, a @noun of {{a}} <w>|distort {{image}} by a @noun <w> of {{a}}|\
         do a non-uniform scale on {{image}}, a @noun of {{a}} <w>|show {{image}} with a {{a}}x @noun <w>|@verb the middle of {{image}} <w> by {{a}}|{last}|put a @noun <w> on {{image}}, factor {{a}}]"
    );
    let mut plan = plan(
        filled(
            &template,
            &[
                ("@verb", verb),
                ("@noun", noun),
                ("<w>", way),
                ("<s>", side),
            ],
        ),
        vec![("a", words::decimal(factor))],
        format!("let p = {p};\nlet color = textureSample(source, source_sampler, p).rgb;"),
        Box::new(move |at, look| {
            let mut p = at.uv;
            p[axis] = 0.5 + (p[axis] - 0.5) * scale;
            look(p)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn row_glitch(sampler: &mut Sampler) -> Plan {
    let count: i64 = *sampler.pick(&[8, 10, 16, 20, 30, 40]);
    let (amount, degree) = *sampler.pick(&[
        (0.1, ""),
        (0.1, ""),
        (0.04, "[slightly|a little]"),
        (0.3, "[strongly|wildly]"),
    ]);
    let moving = sampler.chance(0.5);
    let (over, frame) = if moving {
        (
            "[, anew 12 times a second|, changing over time at 12 Hz|, different every 1/12 second|, with new offsets 12 times per second]",
            " + u32(time * 12.0) * 1000u",
        )
    } else {
        ("", "")
    };
    let number = count as f64;
    let mut plan = plan(
        filled(
            "[shift {a} rows of {image} <d> sideways at random <o>|glitch {image} <d> in {a} rows <o>|displace {a} horizontal slices of {image} <d> by random amounts <o>|cut {image} into {a} strips and offset each <d> at random <o>|\
             break {image} up <d> into {a} shifted rows <o>|give {image} a glitch of {a} slices that are <d> displaced <o>|make {image} look like a bad video signal, {a} rows <d> shifted at random <o>|\
             move each of {a} bands of {image} <d> left or right randomly <o>|jitter {a} rows of {image} <d> horizontally <o>|tear {image} into {a} horizontal slices, <d> offset at random <o>|\
             randomly slide {a} strips of {image} <d> to the side <o>|apply a digital glitch to {image}, {a} rows <d> out of place <o>|scramble {image} <d> in {a} rows by random x offsets <o>|\
             disturb {image} <d> with {a} randomly shifted lines <o>|slice {image} into {a} rows and push them <d> apart sideways at random <o>]",
            &[("<d>", degree), ("<o>", over)],
        ),
        vec![("a", words::count(count))],
        format!(
            "let shift = (random(u32(uv.y * {}){frame}) - 0.5) * {};\n\
             let p = vec2<f32>(uv.x + shift, uv.y);\n\
             let color = textureSample(source, source_sampler, p).rgb;",
            float(number),
            float(amount)
        ),
        Box::new(move |at, look| {
            let row = (at.uv[1] * number).max(0.0) as u32;
            let frame = if moving {
                (at.time * 12.0) as u32 * 1000
            } else {
                0
            };
            let shift = amount * (pcg_share(row + frame) - 0.5);
            look([at.uv[0] + shift, at.uv[1]])
        }),
    );
    plan.functions = RANDOM;
    plan.modifiers.extend(moving.then_some("moving"));
    plan
}

/// The side of a texel of the image that programs are tested with.
const TEXEL: f64 = 1.0 / 256.0;

const TEXEL_LINE: &str = "let texel = 1.0 / vec2<f32>(textureDimensions(source));";

/// The brightness of the image some texels away from a place.
fn luma_beside(look: Look<'_>, [u, v]: [f64; 2], x: f64, y: f64) -> f64 {
    luma(look([u + x * TEXEL, v + y * TEXEL]))
}

const LUMA_AT: &str = "\
fn luma_at(p: vec2<f32>) -> f32 {
    return dot(textureSample(source, source_sampler, p).rgb, vec3<f32>(0.2126, 0.7152, 0.0722));
}
";

fn gradient_edges(sampler: &mut Sampler) -> Plan {
    let prewitt = sampler.chance(0.5);
    let (modifier, name, more, lines) = if prewitt {
        (
            "prewitt",
            "[Prewitt|prewitt]",
            "find edges in {image} with the 3x3 kernels -1 0 1 of equal weight",
            "var across = 0.0;\nvar down = 0.0;\n\
             for (var i = -1; i <= 1; i++) {\nlet offset = texel * f32(i);\n\
             across += luma_at(uv + vec2<f32>(texel.x, offset.y)) - luma_at(uv + vec2<f32>(-texel.x, offset.y));\n\
             down += luma_at(uv + vec2<f32>(offset.x, texel.y)) - luma_at(uv + vec2<f32>(offset.x, -texel.y));\n}",
        )
    } else {
        (
            "roberts",
            "[Roberts|Roberts cross|roberts cross]",
            "find edges in {image} with 2x2 diagonal differences",
            "let across = luma_at(uv + texel) - luma_at(uv);\n\
             let down = luma_at(uv + vec2<f32>(texel.x, 0.0)) - luma_at(uv + vec2<f32>(0.0, texel.y));",
        )
    };
    let mut plan = plan(
        filled(
            &format!(
                "[run a <n> filter on {{image}}|detect edges in {{image}} with <n>|apply the <n> operator to {{image}}|show the <n> edges of {{image}}|do <n> edge detection on {{image}}|\
                 <n> filter {{image}}|use <n> kernels to find the edges of {{image}}|compute the <n> gradient magnitude of {{image}}|show {{image}} as white <n> edges on black|\
                 extract the edges of {{image}} by the <n> method|edge detect {{image}} with <n>|convolve {{image}} with the <n> kernels and show the length|\
                 turn {{image}} into its <n> edges|highlight the edges of {{image}} with the <n> operator|get the <n> contours of {{image}}|{more}]"
            ),
            &[("<n>", name)],
        ),
        Vec::new(),
        format!(
            "{TEXEL_LINE}\n{lines}\nlet edge = saturate(length(vec2<f32>(across, down)));\n\
             let color = vec3<f32>(edge);"
        ),
        Box::new(move |at, look| {
            let near = |x: f64, y: f64| luma_beside(look, at.uv, x, y);
            let (across, down) = if prewitt {
                [-1.0, 0.0, 1.0].iter().fold((0.0, 0.0), |(x, y), &i| {
                    (
                        x + near(1.0, i) - near(-1.0, i),
                        y + near(i, 1.0) - near(i, -1.0),
                    )
                })
            } else {
                (
                    near(1.0, 1.0) - near(0.0, 0.0),
                    near(1.0, 0.0) - near(0.0, 1.0),
                )
            };
            [across.hypot(down).min(1.0); 3]
        }),
    );
    plan.functions = LUMA_AT;
    plan.modifiers = vec![modifier];
    plan
}

/// The mean of the image in a square of places around one, `step` apart.
fn mean_around(look: Look<'_>, [u, v]: [f64; 2], reach: i32, step: f64) -> Rgb {
    let mut sum = [0.0; 3];
    for y in -reach..=reach {
        for x in -reach..=reach {
            let color = look([u + f64::from(x) * step, v + f64::from(y) * step]);
            sum = [0, 1, 2].map(|part| sum[part] + color[part]);
        }
    }
    sum.map(|part| part / f64::from((2 * reach + 1).pow(2)))
}

fn high_pass(sampler: &mut Sampler) -> Plan {
    let reach: i32 = *sampler.pick(&[1, 1, 2, 3]);
    let side = 2 * reach + 1;
    let sized = if reach == 1 { "[{a}|]" } else { "{a}" };
    plan(
        filled(
            "[apply a <s> high pass filter to {image}|show the details of {image} on gray, {image} minus its <s> box blur|high-pass {image} with a <s> blur|subtract a <s> box blur from {image} and add 0.5|\
             keep only the fine detail of {image}, on middle gray, with a <s> window|remove everything but the high frequencies of {image} with a <s> mean|run a <s> high-pass over {image}|\
             show how {image} differs from its <s> blur, around gray|do a <s> high pass on {image} as for sharpening|take {image} minus its <s> local mean plus one half|\
             extract the high frequencies of {image} with a <s> box|use a <s> high-pass filter on {image}|compute image - blur + 0.5 for {image} with a <s> kernel|\
             filter out the low frequencies of {image} with a <s> mean|make {image} gray except for its fine details, <s> high pass|show the texture of {image} alone by a <s> high pass on gray]",
            &[("<s>", sized)],
        ),
        vec![(
            "a",
            vec![format!("{side}x{side}"), format!("{side} by {side}")],
        )],
        format!(
            "{TEXEL_LINE}\n{IMAGE}\nvar sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var y = -{reach}; y <= {reach}; y++) {{\nfor (var x = -{reach}; x <= {reach}; x++) {{\n\
             let p = uv + vec2<f32>(f32(x), f32(y)) * texel;\n\
             sum += textureSample(source, source_sampler, p).rgb;\n}}\n}}\n\
             let color = saturate(image - sum / {} + 0.5);",
            float(f64::from(side * side))
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let mean = mean_around(look, at.uv, reach, TEXEL);
            clip([0, 1, 2].map(|part| 0.5 + image[part] - mean[part]))
        }),
    )
}

fn tilt_shift(sampler: &mut Sampler) -> Plan {
    let round = sampler.chance(0.4);
    let (modifier, template, far) = if round {
        (
            "around-center",
            "[blur {image} toward the edges and keep the center sharp|focus {image} on its center and blur it outward|make {image} sharp in the middle and blurry at the rim|\
             add a lens blur to {image} that grows with the distance from the center|blur {image} more the farther from the middle|give {image} a soft-focus look, sharp only in the center|\
             blur the corners of {image} and leave the center in focus|do a radial depth of field on {image}, sharp center|let {image} get blurrier away from the center|\
             put a blur vignette on {image}|apply a box blur to {image} that widens from the center outward|make a peripheral blur around the middle of {image}|\
             simulate a focus point at the center of {image}|keep the middle of {image} sharp and let the borders blur|let the focus of {image} fall off toward the edges]",
            "distance(uv, vec2<f32>(0.5, 0.5))",
        )
    } else {
        (
            "around-row",
            "[give {image} a tilt-shift effect|apply a tilt shift blur to {image}|make {image} look like a miniature with a tilt-shift blur|blur the top and bottom of {image} and keep the middle sharp|\
             tilt-shift {image}|blur {image} more the farther above or below the middle|fake a miniature scene from {image} by blurring toward top and bottom|\
             keep the middle row of {image} in focus and blur the rest gradually|put a tilt-shift lens on {image}|do a depth of field effect on {image}, sharp in a level band in the middle|\
             let {image} get blurrier toward the top and the bottom edge|simulate a tilt shift camera on {image}|make {image} a toy world with a sharp middle and blurred upper and lower part|\
             box blur {image} by the vertical distance from the center|focus {image} on its horizontal center line]",
            "abs(uv.y - 0.5)",
        )
    };
    let mut plan = plan(
        template,
        Vec::new(),
        format!(
            "{TEXEL_LINE}\nlet reach = {far} * 4.0;\nvar sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var y = -2; y <= 2; y++) {{\nfor (var x = -2; x <= 2; x++) {{\n\
             let p = uv + vec2<f32>(f32(x), f32(y)) * texel * reach;\n\
             sum += textureSample(source, source_sampler, p).rgb;\n}}\n}}\nlet color = sum / 25.0;"
        ),
        Box::new(move |at, look| {
            let far = if round {
                from_center(at.uv)
            } else {
                (at.uv[1] - 0.5).abs()
            };
            mean_around(look, at.uv, 2, 4.0 * far * TEXEL)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}
