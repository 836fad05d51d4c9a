//! Sources that look at the image in several places: blurs, edges, relief, ghosts.

use super::effect_places::source;
use super::effect_tones::wish;
use super::effects::{At, Look, Rgb, Source, SourceKind, Wish, clip, luma};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::words;

pub(super) const SOURCES: [SourceKind; 11] = [
    source!("box-blur", box_blur, masked: true),
    source!("line-blur", line_blur, masked: true),
    source!("gaussian-blur", gaussian_blur, masked: true),
    source!("zoom-blur", zoom_blur, masked: true),
    source!("sharpen", sharpen, masked: true),
    source!("edge-detection", edges, masked: true),
    source!("laplacian", laplacian, masked: true),
    source!("emboss", emboss, masked: true),
    source!("chromatic-aberration", aberration, masked: true),
    source!("dilate-erode", morphology, masked: true),
    source!("double-vision", double_vision, masked: true),
];

/// The side of a texel of the image that programs are tested with.
pub(super) const TEXEL: f64 = 1.0 / 256.0;

const TEXEL_LINE: &str = "let texel = 1.0 / vec2<f32>(textureDimensions(source));\n";

/// The sum of the image around a place, each neighbour by its weight; rows from the top.
fn weighted<const N: usize>(at: &At, look: Look<'_>, weights: [[f64; N]; N]) -> Rgb {
    let middle = (N / 2) as f64;
    let mut sum = [0.0; 3];
    for (y, row) in weights.iter().enumerate() {
        for (x, weight) in row.iter().enumerate() {
            let color = look([
                at.uv[0] + (x as f64 - middle) * TEXEL,
                at.uv[1] + (y as f64 - middle) * TEXEL,
            ]);
            sum = [0, 1, 2].map(|part| sum[part] + weight * color[part]);
        }
    }
    sum
}

/// The mean of the image at `places`.
fn mean(look: Look<'_>, places: &[[f64; 2]]) -> Rgb {
    let count = places.len() as f64;
    let sum = places.iter().fold([0.0; 3], |sum, place| {
        let color = look(*place);
        [0, 1, 2].map(|part| sum[part] + color[part])
    });
    sum.map(|part| part / count)
}

fn box_blur(sampler: &mut Sampler) -> Source {
    let (reach, sized) = *sampler.pick(&[
        (2, ""),
        (1, "[slightly|a little|a bit]"),
        (4, "[strongly|heavily|a lot]"),
        (1, "{a}"),
        (2, "{a}"),
        (3, "{a}"),
        (4, "{a}"),
    ]);
    let side = 2 * reach + 1;
    let (command, noun) = match sized {
        "" => (
            "[blur {image}|box blur {image}|soften {image}|average each pixel of {image} with its neighbors|make {image} blurry|defocus {image}|make {image} [soft|unsharp]|put {image} out of focus|run [a box|a mean|an averaging] filter over {image}|[mean filter|box filter] {image}|replace each pixel of {image} by the [mean|average] of its neighborhood|apply a [blur|box blur] to {image}|\
             ¶{image} is too sharp, make it [soft|blurry]|\
             ¶I don't want to see the details in {image}, blur [them|it]|\
             ¶mean of the neighborhood for each pixel of {image}|\
             ¶each pixel of {image} becomes the average of the pixels around it|\
             ¶blur. source: {image}|\
             ¶out of focus: {image}|\
             ¶{image} as if my glasses were off|\
             ¶how do I make {image} [unsharp|blurry], a simple box blur [will do|is fine]|¶blur {image}|¶{image} blurred|¶soft focus, box blur, {image}|¶box blur on {image}|¶in: {image}. out: blurred with a box]".to_string(),
            "[a blur|a box blur|a mean filter|a box filter|an averaging filter]".to_string(),
        ),
        "{a}" => (
            "[blur {image} with a {a} box|apply a {a} [box blur|mean filter] to {image}|average the {a} neighborhood of every pixel of {image}|box blur {image} with a {a} kernel|blur {image} using a {a} average|smooth {image} with a {a} [mean|box] filter|run a {a} box filter over {image}|convolve {image} with a {a} box kernel|replace each pixel of {image} by the mean of its {a} neighborhood|use a {a} kernel of equal weights on {image}|[mean|box] filter {image} with a {a} window|take the mean of the {a} pixels around each place of {image}|\
             ¶{a} [box |]blur of {image}|\
             ¶{a} box blur [on|over] {image}|\
             ¶{image} with a {a} box blur|\
             ¶[blur|box blur] {image}, {a}|\
             ¶box blur, {a}, source {image}|\
             ¶each pixel of {image} becomes the average of the {a} pixels around it|\
             ¶{image} is too noisy, take the mean of each {a} neighborhood|\
             ¶for each pixel of {image}: sum up the {a} block around it and divide by the number of pixels|\
             ¶convolve {image} with ones, kernel {a}, [normalized|divided by the count]|\
             ¶blur {image}. the box is {a}|\
             ¶I want {image} soft, with a mean filter of {a}|¶{a} blur, {image}|¶mean of {a} pixels around each pixel of {image}|¶how do I box blur {image} with {a}|¶kernel of ones, {a}, {image}|¶in: {image}. out: {a} box blur]".to_string(),
            "[a {a} box blur|a {a} mean filter|a {a} blur|a {a} box filter|a {a} averaging filter|a box blur with a {a} kernel]".to_string(),
        ),
        degree => (
            format!("[blur {{image}} {degree}|box blur {{image}} {degree}|soften {{image}} {degree}|defocus {{image}} {degree}|smooth {{image}} {degree}|mean filter {{image}} {degree}|put {{image}} {degree} out of focus|blur out {{image}} {degree}|average the neighboring pixels of {{image}} {degree}|\
             ¶{{image}} should be blurred {degree}|\
             ¶box blur, {degree}, source {{image}}|\
             ¶I want {{image}} out of focus {degree}|\
             ¶each pixel of {{image}} is mixed with its neighbors {degree}, a box blur|\
             ¶{{image}} is too sharp for me, soften it {degree}|\
             ¶{{image}} as if my glasses were off, so blur it {degree}]"),
            (if reach == 1 { "a [slight|light|gentle|subtle] [blur|blur|box blur|mean filter]" } else { "a [strong|heavy|big|massive] [blur|blur|box blur|mean filter]" }).to_string(),
        ),
    };
    Source {
        wish: wish(
            &command,
            &noun,
            &[vec![
                format!("{side}x{side}"),
                format!("{side} by {side}"),
                format!("{side}×{side}"),
            ]],
        ),
        functions: "",
        lines: format!(
            "{TEXEL_LINE}var sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var y = -{reach}; y <= {reach}; y++) {{\nfor (var x = -{reach}; x <= {reach}; x++) {{\n\
             let p = uv + vec2<f32>(f32(x), f32(y)) * texel;\n\
             sum += textureSample(source, source_sampler, p).rgb;\n}}\n}}"
        ),
        value: format!("sum / {}", float(f64::from(side * side))),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let places: Vec<[f64; 2]> = (0..side * side)
                .map(|index| [index % side - reach, index / side - reach])
                .map(|[x, y]| {
                    [
                        at.uv[0] + f64::from(x) * TEXEL,
                        at.uv[1] + f64::from(y) * TEXEL,
                    ]
                })
                .collect();
            mean(look, &places)
        }),
    }
}

fn line_blur(sampler: &mut Sampler) -> Source {
    let reach = *sampler.pick(&[2, 3, 4, 5, 6, 8]);
    let (reach, with) = if sampler.chance(0.3) {
        (4, "")
    } else {
        (
            reach,
            "[[with|using|over] {a} [samples|taps|pixels|texels]|with a kernel of {a} pixels|with a length of {a}|with a width of {a} pixels]",
        )
    };
    let samples = 2 * reach + 1;
    let (modifier, way, name, p, [dx, dy]) = *sampler.pick(&[
        (
            "horizontal",
            "horizontally",
            "horizontal",
            "vec2<f32>(f32(i), 0.0)",
            [1.0, 0.0],
        ),
        (
            "vertical",
            "vertically",
            "vertical",
            "vec2<f32>(0.0, f32(i))",
            [0.0, 1.0],
        ),
        (
            "diagonal",
            "diagonally",
            "diagonal",
            "vec2<f32>(f32(i), f32(i))",
            [1.0, 1.0],
        ),
    ]);
    let along = match modifier {
        "horizontal" => "[along x|in the x direction|along the x axis|along the rows]",
        "vertical" => "[along y|in the y direction|along the y axis|along the columns]",
        _ => "[along the diagonal|in the diagonal direction]",
    };
    let mut wish = wish(
        &format!(
            "[blur {{image}} {way} {with}|[motion blur|smear] {{image}} {way} {with}|average {{image}} {way} {with}|apply a {name} [blur|motion blur] to {{image}} {with}|smooth {{image}} only {way} {with}|blur {{image}} {along} {with}|[motion blur|smear|streak] {{image}} {along} {with}|average the pixels of {{image}} {along} {with}|run a 1D box blur {along} over {{image}} {with}|give {{image}} a {name} [motion|speed] blur {with}|apply a 1D {name} [blur|box filter] to {{image}} {with}|box blur {{image}} {way} {with}|\
             ¶{{image}} should be smeared {way}, as if it had moved {with}|\
             ¶blur only {along} in {{image}}, not across {with}|\
             ¶{name} blur of {{image}} {with}|\
             ¶[blur|box blur] {{image}} {way} {with}|\
             ¶{{image}} blurred {way} {with}|\
             ¶1D mean {along}, source {{image}} {with}|\
             ¶each pixel of {{image}} becomes the average of its neighbors {along} {with}|\
             ¶speed effect: {{image}} with a {name} motion blur {with}|\
             ¶I need one pass of a box blur on {{image}}, the {name} one {with}|¶{name} blur, {{image}} {with}|¶blur {along} only, {{image}} {with}|¶how do I blur {{image}} {way} {with}|¶in: {{image}}. out: mean {along} {with}|¶{{image}} as if the camera had moved {way} {with}]"
        ),
        &format!(
            "[a {name} blur {with}|a {name} motion blur {with}|a {name} smear {with}|a {name} box blur {with}|a 1D blur {along} {with}|a directional blur {along} {with}]"
        ),
        &[vec![samples.to_string()]],
    );
    wish.modifiers.push(modifier);
    Source {
        wish,
        functions: "",
        lines: format!(
            "{TEXEL_LINE}var sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var i = -{reach}; i <= {reach}; i++) {{\nlet p = uv + {p} * texel;\n\
             sum += textureSample(source, source_sampler, p).rgb;\n}}"
        ),
        value: format!("sum / {}", float(f64::from(samples))),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let places: Vec<[f64; 2]> = (0..samples)
                .map(|index| f64::from(index - reach) * TEXEL)
                .map(|along| [at.uv[0] + dx * along, at.uv[1] + dy * along])
                .collect();
            mean(look, &places)
        }),
    }
}

fn gaussian_blur(sampler: &mut Sampler) -> Source {
    let wide = sampler.chance(0.4);
    let (side, reach, command, noun) = if wide {
        (
            "five",
            2,
            "[blur {image} with a [5x5|5 by 5] [gaussian|Gaussian] kernel|apply a [5x5|5 by 5] gaussian blur to {image}|gaussian blur {image} with [binomial weights 1 4 6 4 1|a 5x5 kernel]|smooth {image} with a 5x5 gaussian|convolve {image} with a 5x5 [gaussian|binomial] kernel|run a 5x5 gaussian filter over {image}|soften {image} with a [5x5|5 by 5] gaussian blur|smooth {image} with the weights 1 4 6 4 1|average [5x5|5 by 5] pixels of {image} with gaussian weights|gauss blur {image} with a [5x5|5 by 5] window|\
             ¶gaussian 5x5, source {image}|\
             ¶weights 1 4 6 4 1 in both directions, divided by 256, on {image}|\
             ¶{image} is too noisy. smooth it with a [5x5|5 by 5] bell curve|\
             ¶each pixel of {image} becomes a weighted mean of 5x5 pixels, the weights are gaussian|\
             ¶I want a soft blur of {image}, gauss, kernel size 5|\
             ¶{image} with a 5x5 gauss blur|¶in: {image}. out: 5x5 gaussian blur|¶gaussian blur on {image}, 5x5]",
            "[a 5x5 gaussian blur|a 5 by 5 gaussian|a 5x5 gauss filter|a 5x5 binomial blur|gaussian smoothing with a 5x5 kernel|a 1 4 6 4 1 blur]",
        )
    } else {
        (
            "three",
            1,
            "[gaussian blur {image}|blur {image} with a [3x3|3 by 3] [gaussian|Gaussian] kernel|apply a [gaussian blur|3x3 gaussian blur] to {image}|smooth {image} with [a gaussian|the 1 2 1 kernel]|soften {image} with a gaussian blur|gauss blur {image}|convolve {image} with a 3x3 [gaussian|binomial] kernel|run a gaussian filter over {image}|average [3x3|3 by 3] pixels of {image} with gaussian weights|blur {image} with [gaussian weights|the weights 1 2 1|a bell curve]|do gaussian smoothing on {image}|filter {image} with a 3x3 gaussian|\
             ¶gaussian blur. source: {image}|\
             ¶weights 1 2 1 in both directions, divided by 16, on {image}|\
             ¶{image} should be softened with a bell curve, not a box|\
             ¶kernel 1 2 1 / 2 4 2 / 1 2 1 over 16, {image}|\
             ¶each pixel of {image} becomes a weighted mean of itself and its neighbors, the weights are gaussian|\
             ¶I want {image} smooth, [with|using] the blur that is named after Gauss|\
             ¶gauss, 3x3, source {image}|¶3x3 gaussian, {image}|¶{image} with a gaussian blur|¶1 2 1, 2 4 2, 1 2 1 over 16 on {image}|¶how do I gaussian blur {image}, 3x3 is enough|¶in: {image}. out: 3x3 gaussian blur]",
            "[a gaussian blur|a 3x3 gaussian blur|a gaussian filter|gaussian smoothing|a gauss filter|a 3x3 binomial blur|a 1 2 1 blur]",
        )
    };
    let (weights, total) = if wide {
        ("array<f32, 5>(1.0, 4.0, 6.0, 4.0, 1.0)", "256.0")
    } else {
        ("array<f32, 3>(1.0, 2.0, 1.0)", "16.0")
    };
    let mut wish = wish(command, noun, &[]);
    wish.modifiers.push(side);
    Source {
        wish,
        functions: "",
        lines: format!(
            "{TEXEL_LINE}var weights = {weights};\nvar sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var y = -{reach}; y <= {reach}; y++) {{\nfor (var x = -{reach}; x <= {reach}; x++) {{\n\
             let p = uv + vec2<f32>(f32(x), f32(y)) * texel;\n\
             let weight = weights[x + {reach}] * weights[y + {reach}];\n\
             sum += textureSample(source, source_sampler, p).rgb * weight;\n}}\n}}"
        ),
        value: format!("sum / {total}"),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            if wide {
                let row = [1.0, 4.0, 6.0, 4.0, 1.0];
                let rows = row.map(|down| row.map(|across| down * across / 256.0));
                weighted(at, look, rows)
            } else {
                let rows = [[1.0, 2.0, 1.0], [2.0, 4.0, 2.0], [1.0, 2.0, 1.0]];
                weighted(at, look, rows.map(|row| row.map(|weight| weight / 16.0)))
            }
        }),
    }
}

fn zoom_blur(sampler: &mut Sampler) -> Source {
    let samples = 8;
    let (strength, degree) = *sampler.pick(&[
        (0.2, ""),
        (0.2, ""),
        (0.1, "[slight|gentle|weak]"),
        (0.4, "[strong|heavy|extreme]"),
    ]);
    let count = float(f64::from(samples));
    Source {
        wish: wish(
            &format!(
                "[blur {{image}} radially from the center with a {degree} zoom blur|apply a {degree} [zoom blur|radial blur] to {{image}}|give {{image}} a {degree} [zoom|radial] blur|make {{image}} streak toward the center with a {degree} radial blur|put a {degree} [zoom|radial] blur on {{image}}|blur {{image}} outward from the [middle|center] with a {degree} radial blur|let {{image}} rush toward the viewer with a {degree} zoom blur|smear {{image}} along the rays from the center with a {degree} zoom blur|do a {degree} radial blur around the center of {{image}}|make {{image}} look like at warp speed with a {degree} zoom blur|\
             ¶{{image}} should look as if I flew into it at high speed, a {degree} zoom blur|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} zoom blur|\
             ¶sharp in the middle of {{image}}, streaks toward the edges, a {degree} radial blur|\
             ¶average samples from each pixel of {{image}} toward the center, as a {degree} zoom blur|\
             ¶jump to hyperspace: {{image}} with a {degree} radial blur from the center|\
             ¶like zooming the lens while the shutter is open, a {degree} zoom blur on {{image}}]"
            ),
            &format!(
                "[a {degree} zoom blur|a {degree} radial blur|a {degree} radial zoom blur|a {degree} motion blur toward the center|a {degree} zoom streak effect]"
            ),
            &[],
        ),
        functions: "",
        lines: format!(
            "let offset = vec2<f32>(0.5, 0.5) - uv;\nvar sum = vec3<f32>(0.0, 0.0, 0.0);\n\
             for (var i = 0; i < {samples}; i++) {{\nlet p = uv + offset * f32(i) / {count} * {};\n\
             sum += textureSample(source, source_sampler, p).rgb;\n}}",
            float(strength)
        ),
        value: format!("sum / {count}"),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let places: Vec<[f64; 2]> = (0..samples)
                .map(|index| strength * f64::from(index) / f64::from(samples))
                .map(|share| at.uv.map(|part| part * (1.0 - share) + 0.5 * share))
                .collect();
            mean(look, &places)
        }),
    }
}

fn sharpen(sampler: &mut Sampler) -> Source {
    let (amount, degree, with) = *sampler.pick(&[
        (1.0, "", ""),
        (1.0, "", ""),
        (0.5, "[slightly|a little|gently]", ""),
        (2.0, "[strongly|a lot|heavily]", ""),
        (
            0.25,
            "",
            "[with strength|with an amount of|with a factor of|with gain|by] {a}",
        ),
        (
            0.75,
            "",
            "[with strength|with an amount of|with a factor of|with gain|by] {a}",
        ),
        (
            1.5,
            "",
            "[with strength|with an amount of|with a factor of|with gain|by] {a}",
        ),
        (
            3.0,
            "",
            "[with strength|with an amount of|with a factor of|with gain|by] {a}",
        ),
    ]);
    let strength = match degree {
        "" => "",
        "[slightly|a little|gently]" => "[slight|gentle]",
        _ => "strong",
    };
    Source {
        wish: wish(
            &format!(
                "[sharpen {{image}} {degree} {with}|make {{image}} [sharper|crisper] {degree} {with}|bring out the details of {{image}} {degree} {with}|apply a {strength} sharpen filter to {{image}} {with}|sharpen the edges in {{image}} {degree} {with}|crisp up {{image}} {degree} {with}|run a {strength} sharpening kernel over {{image}} {with}|convolve {{image}} with a {strength} sharpening kernel {with}|emphasize the details of {{image}} {degree} {with}|enhance the edges of {{image}} {degree} {with}|put a {strength} sharpen filter on {{image}} {with}|boost the fine details of {{image}} {degree} {with}|\
             ¶{{image}} is too soft, sharpen it {degree} {with}|\
             ¶{{image}} looks blurry, make it crisper {degree} {with}|\
             ¶I want to see more detail in {{image}}, sharpen it {degree} {with}|\
             ¶source: {{image}}. [effect|filter|to do]: {strength} sharpen filter {with}|\
             ¶for each pixel of {{image}} add its difference to the four neighbors, as {strength} sharpening {with}|\
             ¶bring {{image}} into focus with {strength} sharpening {with}|¶sharpen {{image}} {degree} {with}|¶{{image}} sharpened {degree} {with}|¶how do I sharpen {{image}} {degree} {with}|¶{{image}} crisper, sharpen {degree} {with}]"
            ),
            &format!(
                "[a {strength} sharpen filter {with}|{strength} sharpening {with}|a {strength} sharpening kernel {with}|{strength} image sharpening {with}|a {strength} sharpness filter {with}]"
            ),
            &[words::decimal(amount)],
        ),
        functions: "",
        lines: format!(
            "{TEXEL_LINE}let middle = textureSample(source, source_sampler, uv).rgb;\n\
             let left = textureSample(source, source_sampler, uv - vec2<f32>(texel.x, 0.0)).rgb;\n\
             let right = textureSample(source, source_sampler, uv + vec2<f32>(texel.x, 0.0)).rgb;\n\
             let up = textureSample(source, source_sampler, uv - vec2<f32>(0.0, texel.y)).rgb;\n\
             let down = textureSample(source, source_sampler, uv + vec2<f32>(0.0, texel.y)).rgb;"
        ),
        value: format!(
            "saturate(middle + (middle * 4.0 - left - right - up - down) * {})",
            float(amount)
        ),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let side = -amount;
            let rows = [
                [0.0, side, 0.0],
                [side, 1.0 + 4.0 * amount, side],
                [0.0, side, 0.0],
            ];
            clip(weighted(at, look, rows))
        }),
    }
}

pub(super) const LUMA_AT: &str = "\
fn luma_at(p: vec2<f32>) -> f32 {
    return dot(textureSample(source, source_sampler, p).rgb, vec3<f32>(0.2126, 0.7152, 0.0722));
}
";

const SOBEL: &str = "\
var across = 0.0;
var down = 0.0;
for (var i = -1; i <= 1; i++) {
let weight = 2.0 - abs(f32(i));
let offset = texel * f32(i);
across += weight * (luma_at(uv + vec2<f32>(texel.x, offset.y)) - luma_at(uv + vec2<f32>(-texel.x, offset.y)));
down += weight * (luma_at(uv + vec2<f32>(offset.x, texel.y)) - luma_at(uv + vec2<f32>(offset.x, -texel.y)));
}
";

/// The modifier, the command, the noun, the strength and the color of an edge.
type Edge = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    String,
);

fn edges(sampler: &mut Sampler) -> Source {
    let line = Color::sample(sampler);
    let rgb = line.rgb.map(f64::from);
    let (modifier, command, noun, edge, value): Edge = match sampler.below(6) {
        0 => (
            "sketch",
            "[draw {image} as black [lines|edges] on white|turn {image} into a pencil sketch with sobel edges|show the sobel edges of {image} dark on white|make {image} look like a pencil drawing from its edges|draw {image} in pencil on white paper|make a pencil drawing of {image}|show the edges of {image} in black on white|turn {image} into line art|draw the contours of {image} in black on white|sketch {image} with dark lines on white|\
             ¶{image} as if drawn with a pencil on white paper|\
             ¶only dark lines on white should be left of {image}, where its edges are|\
             ¶1 - sobel, source {image}|\
             ¶I want a pencil sketch of {image}|\
             ¶black contours, white paper, made from {image}|\
             ¶make a coloring page of {image}, white with dark outlines|\
             ¶{image} as a pencil sketch, black sobel lines on white|¶pencil look for {image}, dark edges on white|¶in: {image}. out: 1 - sobel edge|¶{image} drawn with a black pen on white paper, only its edges|¶pencil drawing from {image}|¶sketch of {image}, black edges on white|¶white paper, black edges of {image}|¶how do I turn {image} into a pencil sketch|¶line drawing of {image} in black on white by sobel]",
            "[a pencil sketch effect|black edges on white|a sobel sketch|a pencil drawing look|dark edges on white|line art]",
            "length(vec2<f32>(across, down))",
            "vec3<f32>(1.0 - edge)".into(),
        ),
        1 => (
            "vertical-edges",
            "[show only the vertical edges of {image}|find vertical edges in {image} with sobel|detect the vertical edges of {image}|keep just the vertical edges of {image}|filter {image} for vertical edges|run sobel in x on {image}|show the absolute sobel x of {image}|take the horizontal gradient of the brightness of {image}|show the x derivative of the luma of {image}|extract the vertical edges from {image}|\
             ¶abs(sobel x), source {image}|\
             ¶where does {image} change from left to right? show [that|how strongly] in white on black|\
             ¶I only want the edges of {image} that run up and down|\
             ¶only vertical edges, from {image}|\
             ¶how strongly does the brightness of {image} change along x? use sobel and show the absolute value|\
             ¶sobel x on {image}|¶{image}: vertical edges only, sobel|¶in: {image}. out: abs of the sobel x gradient]",
            "[a vertical edge filter|a sobel filter for vertical edges|a sobel x filter|sobel x|vertical edge detection]",
            "abs(across)",
            "vec3<f32>(edge)".into(),
        ),
        2 => (
            "horizontal-edges",
            "[show only the horizontal edges of {image}|find horizontal edges in {image} with sobel|detect the horizontal edges of {image}|keep just the horizontal edges of {image}|filter {image} for horizontal edges|run sobel in y on {image}|show the absolute sobel y of {image}|take the vertical gradient of the brightness of {image}|show the y derivative of the luma of {image}|extract the horizontal edges from {image}|\
             ¶abs(sobel y), source {image}|\
             ¶where does {image} change from top to bottom? show [that|how strongly] in white on black|\
             ¶I only want the edges of {image} that run from side to side|\
             ¶only horizontal edges, from {image}|\
             ¶how strongly does the brightness of {image} change along y? use sobel and show the absolute value|\
             ¶sobel y on {image}|¶{image}: horizontal edges only, sobel|¶in: {image}. out: abs of the sobel y gradient]",
            "[a horizontal edge filter|a sobel filter for horizontal edges|a sobel y filter|sobel y|horizontal edge detection]",
            "abs(down)",
            "vec3<f32>(edge)".into(),
        ),
        3 => (
            "outlined",
            "[draw the edges of {image} in {a} over it|outline {image} in {a}|add {a} outlines to {image} along its edges|trace the edges of {image} in {a}|overlay {a} edge lines on {image}|mark the edges of {image} in {a}|highlight the edges of {image} with {a}|put {a} [contours|outlines] on {image}|ink the edges of {image} in {a}|draw {a} lines where {image} has edges|give {image} {a} outlines|\
             ¶{image} stays, but its edges get {a} lines|\
             ¶comic look: {image} with {a} outlines|\
             ¶mix(rgb, {a}, edge), with the sobel edge of {image}|\
             ¶find the edges of {image} and paint them {a} on top of it|\
             ¶I want to see {image} and on it its edges in {a}|\
             ¶trace {image} with a {a} pen|\
             ¶{image} with {a} outlines on top|¶{a} edges over {image}|¶in: {image}. edge color: {a}, drawn over the picture|¶cartoon lines in {a} over {image}|¶{image} plus {a} edges|¶{a} outlines on {image}|¶edges of {image} in {a}, the picture stays under them|¶how do I draw {a} lines along the edges of {image}|¶like a comic: {image} and its edges inked {a}]",
            "[{a} outlines|{a} edge lines|{a} contours|edges marked in {a}|a {a} edge overlay]",
            "length(vec2<f32>(across, down))",
            format!(
                "mix(textureSample(source, source_sampler, uv).rgb, {}, edge)",
                line.code
            ),
        ),
        _ => (
            "magnitude",
            "[[detect|find|show|extract] the edges [of|in] {image}|run [sobel|a sobel operator|sobel edge detection] on {image}|show the edges of {image} white on black|[edge detect|edge-detect] {image}|show the sobel magnitude of {image}|sobel filter {image}|compute the [gradient magnitude|sobel gradient] of {image}|show where {image} changes sharply|draw only the outlines of {image} in white on black|apply [an edge filter|a sobel filter] to {image}|keep only the edges of {image}|get the contours of {image}, white on black|turn {image} into its edges|edge filter {image}|\
             ¶where are the edges in {image}? show them white on black|\
             ¶sobel. source: {image}|\
             ¶sqrt(gx^2 + gy^2) from the sobel kernels, {image}|\
             ¶{image} should be black except where the brightness changes sharply, that is white|\
             ¶I want only the outlines of {image}, bright lines on black|\
             ¶edge detection on {image}, white lines, black background|\
             ¶how strongly does {image} change at each pixel (sobel)? show that as brightness|\
             ¶sobel on {image}|¶{image}: edges, sobel|¶in: {image}. out: sobel edges, white on black|¶edges of {image}, white lines on black, sobel|¶edge picture of {image}: white sobel edges, the rest black|¶edges of {image}|¶edge detection, {image}|¶sobel edges of {image}, white on black|¶how do I find the edges of {image}|¶everything black but the edges of {image}, they are white|¶outline of everything in {image}, white lines on black|¶edge detection|¶an edge detection [filter|effect|shader]|¶edge detection [filter|effect|shader]|¶sobel|¶sobel [filter|edge detection|edges]|¶edge detection with sobel|¶detect edges|¶find edges|¶outline the edges in white on black|¶show only the edges]",
            "[edge detection|a sobel filter|sobel edge detection|an edge filter|a sobel operator|sobel edges|the gradient magnitude|white edges on black]",
            "length(vec2<f32>(across, down))",
            "vec3<f32>(edge)".into(),
        ),
    };
    let mut wish: Wish = wish(command, noun, std::slice::from_ref(&line.ways));
    wish.modifiers.push(modifier);
    Source {
        wish,
        functions: LUMA_AT,
        lines: format!("{TEXEL_LINE}{SOBEL}let edge = saturate({edge});"),
        value,
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let rows = [[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]];
            let columns = [0, 1, 2].map(|x| rows.map(|row: [f64; 3]| row[x]));
            let across = luma(weighted(at, look, rows));
            let down = luma(weighted(at, look, columns));
            let strength = across.hypot(down).min(1.0);
            match modifier {
                "sketch" => [1.0 - strength; 3],
                "vertical-edges" => [across.abs().min(1.0); 3],
                "horizontal-edges" => [down.abs().min(1.0); 3],
                "outlined" => super::effects::blend(look(at.uv), rgb, strength),
                _ => [strength; 3],
            }
        }),
    }
}

fn laplacian(sampler: &mut Sampler) -> Source {
    let (gain, times) =
        *sampler.pick(&[(1.0, ""), (1.0, ""), (2.0, "{a} times"), (4.0, "{a} times")]);
    let amplified = if times.is_empty() {
        ""
    } else {
        "[, amplified {a} times|, multiplied by {a}|with gain {a}|, {a} times as strong|, scaled by {a}|with a gain of {a}]"
    };
    let gained = if times.is_empty() {
        ""
    } else {
        "[with gain {a}|with a gain of {a}|times {a}]"
    };
    let code = if times.is_empty() {
        String::new()
    } else {
        format!(" * {}", float(gain))
    };
    Source {
        wish: wish(
            &format!(
                "[show the laplacian of {{image}} {amplified}|apply a laplacian filter to {{image}} {amplified}|find edges in {{image}} with a laplacian {amplified}|compute the [second derivative|laplacian] of the brightness of {{image}} {amplified}|laplace filter {{image}} {amplified}|run a laplacian over {{image}} {amplified}|convolve {{image}} with the laplacian kernel {amplified}|show the absolute laplacian of {{image}} {amplified}|do laplacian edge detection on {{image}} {amplified}|detect the edges of {{image}} by second derivatives {amplified}|apply the laplace operator to {{image}} {amplified}|\
             ¶abs(laplacian) of the luma, source {{image}} {amplified}|\
             ¶the four neighbors minus 4 times the middle, as an absolute value, on the luma of {{image}} {amplified}|\
             ¶I want the edges of {{image}} by the second derivative {amplified}|\
             ¶kernel 0 1 0 / 1 -4 1 / 0 1 0, absolute value, on the luma of {{image}} {amplified}|\
             ¶laplace. source: {{image}} {amplified}|\
             ¶show where the brightness of {{image}} bends, with a laplacian {amplified}]"
            ),
            &format!(
                "[a laplacian filter {gained}|laplacian edges {gained}|a laplacian {gained}|a laplace filter {gained}|laplacian edge detection {gained}|the laplace operator {gained}|a second derivative filter {gained}]"
            ),
            &[words::count(gain as i64)],
        ),
        functions: LUMA_AT,
        lines: format!(
            "{TEXEL_LINE}let sides = luma_at(uv + vec2<f32>(texel.x, 0.0)) + luma_at(uv - vec2<f32>(texel.x, 0.0));\n\
             let ends = luma_at(uv + vec2<f32>(0.0, texel.y)) + luma_at(uv - vec2<f32>(0.0, texel.y));\n\
             let edge = saturate(abs(sides + ends - 4.0 * luma_at(uv)){code});"
        ),
        value: "vec3<f32>(edge)".into(),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let rows = [[0.0, 1.0, 0.0], [1.0, -4.0, 1.0], [0.0, 1.0, 0.0]];
            [(gain * luma(weighted(at, look, rows)).abs()).min(1.0); 3]
        }),
    }
}

fn emboss(sampler: &mut Sampler) -> Source {
    let (gain, degree) = *sampler.pick(&[
        (2.0, ""),
        (2.0, ""),
        (1.0, "[slight|gentle|weak]"),
        (4.0, "[strong|heavy|deep]"),
    ]);
    let colored = sampler.chance(0.3);
    let command = if colored {
        format!(
            "[emboss {{image}} in color with a {degree} relief|add a {degree} colored emboss to {{image}}|give {{image}} a {degree} relief and keep its colors|make {{image}} look embossed in color with a {degree} relief|keep the colors of {{image}} and add a {degree} emboss|overlay a {degree} relief on the colors of {{image}}|apply a {degree} emboss to {{image}} in color|put a {degree} emboss on top of the colors of {{image}}|do a {degree} color emboss of {{image}}|\
             ¶{{image}} should keep its colors but look stamped into the surface, a {degree} emboss|\
             ¶color plus a {degree} emboss relief, source {{image}}|\
             ¶I want {{image}} raised like a coin, in its own colors, with a {degree} relief|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} emboss in color|\
             ¶lit from one side like a {degree} relief, but with the colors of {{image}} kept]"
        )
    } else if degree.is_empty() {
        "[emboss {image}|make {image} look like a gray relief|turn {image} into a relief|apply an emboss filter to {image}|stamp {image} into gray metal|make {image} look [embossed|chiseled]|carve {image} into gray stone|make a bas-relief of {image}|press {image} into gray metal|show {image} as a gray relief|run an emboss kernel over {image}|give {image} a stamped look|\
             ¶{image} as if hammered into gray metal|\
             ¶I want {image} to look like a coin, all gray with raised edges|\
             ¶emboss. source: {image}|\
             ¶gray 0.5 plus the brightness difference along the diagonal, source {image}|\
             ¶{image} should look carved out of gray stone|\
             ¶a gray relief of {image}, lit from a corner|\
             ¶like a stamped letterhead: {image} in gray relief|¶emboss {image}|¶{image} embossed, gray|¶gray relief of {image}|¶how do I emboss {image}|¶in: {image}. out: emboss around middle gray]".to_string()
    } else {
        format!(
            "[emboss {{image}} with a {degree} relief|turn {{image}} into a {degree} gray relief|apply a {degree} emboss filter to {{image}}|show {{image}} as a {degree} gray relief|make a {degree} bas-relief of {{image}}|run a {degree} emboss kernel over {{image}}|give {{image}} a {degree} [embossed|stamped] look|put a {degree} emboss filter on {{image}}|do a {degree} gray emboss of {{image}}|\
             ¶{{image}} as if hammered into gray metal, a {degree} relief|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} emboss, all gray|\
             ¶I want {{image}} carved in gray stone, with a {degree} relief|\
             ¶a gray version of {{image}} with a {degree} emboss, like a coin|\
             ¶source: {{image}}. [effect|filter|to do]: {degree} gray relief]"
        )
    };
    let noun = if colored {
        format!(
            "[a {degree} colored emboss|a {degree} emboss in color|a {degree} color emboss|a {degree} relief that keeps the colors]"
        )
    } else {
        format!(
            "[a {degree} emboss|a {degree} emboss filter|a {degree} relief|a {degree} gray emboss|a {degree} bas-relief|a {degree} embossed look]"
        )
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.extend(colored.then_some("colored"));
    let value = if colored {
        "saturate(textureSample(source, source_sampler, uv).rgb + relief)"
    } else {
        "vec3<f32>(saturate(relief + 0.5))"
    };
    Source {
        wish,
        functions: LUMA_AT,
        lines: format!(
            "{TEXEL_LINE}let relief = (luma_at(uv + texel) - luma_at(uv - texel)) * {};",
            float(gain)
        ),
        value: value.into(),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let rows = [[-gain, 0.0, 0.0], [0.0; 3], [0.0, 0.0, gain]];
            let relief = luma(weighted(at, look, rows));
            clip(if colored {
                look(at.uv).map(|part| part + relief)
            } else {
                [0.5 + relief; 3]
            })
        }),
    }
}

fn aberration(sampler: &mut Sampler) -> Source {
    let amount = *sampler.pick(&[0.005, 0.015, 0.02, 0.03, 0.04, 0.05]);
    let (amount, degree, by) = match sampler.below(4) {
        0 => (0.01, "", ""),
        1 => (0.005, "[slight|subtle]", ""),
        2 => (0.03, "[strong|heavy]", ""),
        _ => (
            amount,
            "",
            "[by {a}|by {a}|with an offset of {a}|with a shift of {a}]",
        ),
    };
    let slightly = match amount {
        _ if degree.is_empty() => "",
        0.005 => "[slightly|a little]",
        _ => "[strongly|far]",
    };
    let number = float(amount);
    let (modifier, command, noun, offset) = *sampler.pick(&[
        (
            "horizontal",
            "[add {degree} chromatic aberration {by} to {image}|split the red and blue channels of {image} {slightly} apart {by}|add a {degree} RGB [split|shift] {by} to {image}|shift red to the left and blue to the right in {image} {slightly} {by}|give {image} {degree} color fringes {by}|separate the color channels of {image} {slightly} sideways {by}|offset red and blue of {image} {slightly} in opposite directions {by}|give {image} a {degree} RGB split {by}|put {degree} [chromatic aberration|RGB splitting] {by} on {image}|pull red and blue of {image} {slightly} apart horizontally {by}|add {degree} red and blue fringes {by} to {image}|simulate {degree} chromatic aberration {by} on {image}|misalign the red and blue channels of {image} {slightly} {by}|\
             ¶{image} as in a 3D movie without the glasses: red and blue {slightly} apart sideways {by}|\
             ¶glitch look: {degree} RGB split {by} on {image}|\
             ¶red from uv + dx, green from uv, blue from uv - dx, a {degree} RGB split {by} of {image}|\
             ¶source: {image}. [effect|filter|to do]: {degree} chromatic aberration {by}|\
             ¶cheap lens look for {image} with {degree} sideways color fringes {by}|\
             ¶the color channels of {image} should not line up, red and blue {slightly} shifted apart horizontally {by}|¶{degree} chromatic aberration {by}|¶[a|] {degree} chromatic aberration [effect|filter|shader] {by}|¶{degree} RGB [split|shift] {by}|¶{degree} rgb split effect {by}|¶[make|write|I need] {degree} chromatic aberration {by}|¶{degree} color fringing {by}]",
            "[{degree} chromatic aberration {by}|a {degree} RGB split {by}|{degree} color fringing {by}|a {degree} RGB shift {by}|a {degree} red and blue channel split {by}]",
            "vec2<f32>({n}, 0.0)",
        ),
        (
            "radial",
            "[add {degree} radial chromatic aberration {by} to {image}|add {degree} lens fringes that grow from the center {by} to {image}|spread red and blue of {image} {slightly} outward from the center {by}|give {image} {degree} radial color fringes {by}|split red and blue of {image} {slightly} along the radius {by}|scale red and blue of {image} {slightly} apart around the center {by}|put {degree} radial chromatic aberration {by} on {image}|add a {degree} radial RGB split {by} to {image}|simulate the {degree} radial color fringes {by} of a cheap lens on {image}|\
             ¶cheap lens: {degree} radial color fringes {by} in {image}, none in the middle|\
             ¶red of {image} sampled farther from the center and blue nearer, a {degree} radial RGB split {by}|\
             ¶source: {image}. [effect|filter|to do]: {degree} radial chromatic aberration {by}|\
             ¶the farther from the center of {image}, the more red and blue come apart, as {degree} radial chromatic aberration {by}|\
             ¶I want {image} to look like shot through a bad lens, with {degree} radial color fringes {by}]",
            "[{degree} radial chromatic aberration {by}|a {degree} radial RGB split {by}|{degree} radial color fringes {by}|{degree} lens fringing {by} from the center]",
            "(uv - vec2<f32>(0.5, 0.5)) * {n}",
        ),
        (
            "pulsing",
            "[add {degree} chromatic aberration {by} that pulses over time to {image}|let {degree} chromatic aberration {by} swing over time on {image}|swing a {degree} RGB split {by} back and forth over time on {image}|let red and blue of {image} sway {slightly} apart and together over time {by}|animate a {degree} RGB split {by} on {image} with sin(time)|let a {degree} RGB split {by} pulse over time on {image}|split the colors of {image} {slightly} back and forth over time {by}|add a {degree} pulsing RGB split {by} to {image}|add {degree} color fringes {by} that swing over time to {image}|\
             ¶red and blue of {image} move {slightly} apart and back together with the time {by}|\
             ¶a glitch that comes and goes: {degree} RGB split {by} on {image}, swinging with sin(time)|\
             ¶source: {image}. [effect|filter|to do]: {degree} chromatic aberration {by}, times sin(time)|\
             ¶I want {degree} color fringes {by} on {image} that pulse over time|\
             ¶red goes one way, blue the other, by the sine of time: a {degree} RGB split {by} of {image}]",
            "[{degree} chromatic aberration {by} pulsing over time|a {degree} pulsing RGB split {by}|a {degree} RGB split {by} swinging over time|{degree} color fringes {by} that pulse with time]",
            "vec2<f32>({n} * sin(time), 0.0)",
        ),
    ]);
    let filled = |template: &str| {
        template
            .replace("{slightly}", slightly)
            .replace("{degree}", degree)
            .replace("{by}", by)
    };
    let mut wish = wish(&filled(command), &filled(noun), &[words::decimal(amount)]);
    wish.modifiers.push(modifier);
    Source {
        wish,
        functions: "",
        lines: format!(
            "let offset = {};\n\
             let red = textureSample(source, source_sampler, uv + offset).r;\n\
             let green = textureSample(source, source_sampler, uv).g;\n\
             let blue = textureSample(source, source_sampler, uv - offset).b;",
            offset.replace("{n}", &number)
        ),
        value: "vec3<f32>(red, green, blue)".into(),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let [x, y] = match modifier {
                "radial" => at.uv.map(|part| (part - 0.5) * amount),
                "pulsing" => [amount * at.time.sin(), 0.0],
                _ => [amount, 0.0],
            };
            let [u, v] = at.uv;
            [
                look([u + x, v + y])[0],
                look(at.uv)[1],
                look([u - x, v - y])[2],
            ]
        }),
    }
}

fn morphology(sampler: &mut Sampler) -> Source {
    let grow = sampler.chance(0.5);
    let (modifier, function, start, command, noun) = if grow {
        (
            "dilate",
            "max",
            "0.0, 0.0, 0.0",
            "[dilate {image} [with a 3x3 square|by one pixel|]|replace every pixel of {image} by the [maximum|brightest value] of its [3x3 neighborhood|neighbors and itself]|apply a [3x3|] max filter to {image}|grow the bright areas of {image} by one pixel|thicken the bright areas of {image} by one pixel|run a morphological dilation on {image}|spread the bright pixels of {image} by one pixel|let the light parts of {image} swell by one pixel|take the max of 3x3 pixels in {image}|make every pixel of {image} as bright as the brightest of its 3x3 neighborhood|[max-filter|max filter] {image} [with a 3x3 window|]|\
             ¶max of the 3x3 neighborhood, source {image}|\
             ¶bright things in {image} should get one pixel fatter|\
             ¶each pixel of {image} takes the [brightest|largest] value of itself and its 8 neighbors, per channel|\
             ¶dilate. source: {image}|\
             ¶{image} has thin bright lines, make them one pixel thicker on each side|\
             ¶I need the white parts of {image} to grow by a pixel|\
             ¶3x3 dilation of {image}|¶{image} dilated by one pixel|¶in: {image}. out: 3x3 max filter|¶max of the 3x3 neighborhood, {image}|¶dilate {image}|¶grow what is bright in {image} by one pixel|¶each pixel of {image} becomes the maximum of its 3x3 block|¶how do I dilate {image}, 3x3]",
            "[a dilation|a 3x3 dilation|a max filter|a morphological dilation|a 3x3 maximum filter|a one pixel dilation]",
        )
    } else {
        (
            "erode",
            "min",
            "1.0, 1.0, 1.0",
            "[erode {image} [with a 3x3 square|by one pixel|]|replace every pixel of {image} by the [minimum|darkest value] of its [3x3 neighborhood|neighbors and itself]|apply a [3x3|] min filter to {image}|grow the dark areas of {image} by one pixel|shrink the bright areas of {image} by one pixel|run a morphological erosion on {image}|spread the dark pixels of {image} by one pixel|thin out the bright parts of {image} by one pixel|take the min of 3x3 pixels in {image}|make every pixel of {image} as dark as the darkest of its 3x3 neighborhood|[min-filter|min filter] {image} [with a 3x3 window|]|\
             ¶min of the 3x3 neighborhood, source {image}|\
             ¶dark things in {image} should get one pixel fatter|\
             ¶each pixel of {image} takes the [darkest|smallest] value of itself and its 8 neighbors, per channel|\
             ¶erode. source: {image}|\
             ¶{image} has bright specks, eat them away by one pixel|\
             ¶I need the white parts of {image} to shrink by a pixel|\
             ¶3x3 erosion of {image}|¶{image} eroded by one pixel|¶in: {image}. out: 3x3 min filter|¶min of the 3x3 neighborhood, {image}|¶erode {image}|¶shrink what is bright in {image} by one pixel|¶each pixel of {image} becomes the minimum of its 3x3 block|¶how do I erode {image}, 3x3]",
            "[an erosion|a 3x3 erosion|a min filter|a morphological erosion|a 3x3 minimum filter|a one pixel erosion]",
        )
    };
    let mut wish = wish(command, noun, &[]);
    wish.modifiers.push(modifier);
    Source {
        wish,
        functions: "",
        lines: format!(
            "{TEXEL_LINE}var extreme = vec3<f32>({start});\n\
             for (var y = -1; y <= 1; y++) {{\nfor (var x = -1; x <= 1; x++) {{\n\
             let p = uv + vec2<f32>(f32(x), f32(y)) * texel;\n\
             extreme = {function}(extreme, textureSample(source, source_sampler, p).rgb);\n}}\n}}"
        ),
        value: "extreme".into(),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let near: Vec<Rgb> = [-1.0, 0.0, 1.0]
                .iter()
                .flat_map(|y| [-1.0, 0.0, 1.0].map(|x| [x * TEXEL, y * TEXEL]))
                .map(|[x, y]| look([at.uv[0] + x, at.uv[1] + y]))
                .collect();
            [0, 1, 2].map(|part| {
                let mut values: Vec<f64> = near.iter().map(|color| color[part]).collect();
                values.sort_by(f64::total_cmp);
                if grow { values[8] } else { values[0] }
            })
        }),
    }
}

fn double_vision(sampler: &mut Sampler) -> Source {
    let amount = *sampler.pick(&[0.02, 0.03, 0.1, 0.15, 0.2]);
    let (amount, by) = if sampler.chance(0.4) {
        (0.05, "")
    } else {
        (
            amount,
            "[shifted by {a}|at an offset of {a}|displaced by {a}|{a} to the side|moved by {a}|with an offset of {a}]",
        )
    };
    let swinging = sampler.chance(0.35);
    let (modifier, over, offset) = if swinging {
        (
            "swinging",
            "[that swings over time|swaying back and forth over time|swinging left and right with time|that drifts back and forth with sin(time)|that moves from side to side over time]",
            format!("vec2<f32>({} * sin(time), 0.0)", float(amount)),
        )
    } else {
        ("still", "", format!("vec2<f32>({}, 0.0)", float(amount)))
    };
    let mut wish = wish(
        &format!(
            "[show {{image}} as a drunk person sees it, with a ghost image {by} {over}|add a ghost copy {by} {over} to {{image}}|make {{image}} look doubled with a second copy {by} {over}|\
                  average {{image}} with a copy of itself {by} {over}|give {{image}} double vision with a copy {by} {over}|overlay {{image}} with a half transparent copy {by} {over}|let {{image}} appear twice with the second copy {by} {over}|blend {{image}} half and half with a copy {by} {over}|double expose {{image}} with a copy {by} {over}|add a see-through echo {by} {over} to {{image}}|make {{image}} look cross-eyed with a copy {by} {over}|mix {{image}} 50:50 with a ghost of itself {by} {over}|\
             ¶I had too much to drink and see {{image}} twice, with a half transparent copy {by} {over}|\
             ¶0.5 * the color + 0.5 * a copy {by} {over}, source {{image}}|\
             ¶{{image}} and a ghost of it {by} {over}, an even mix|\
             ¶double exposure of {{image}} with a copy {by} {over}|\
             ¶{{image}} should have a twin, a half transparent copy {by} {over}|\
             ¶look at {{image}} twice and take the mean, with the second copy {by} {over}]"
        ),
        &format!(
            "[double vision with a copy {by} {over}|a ghost image {by} {over}|a double exposure with a copy {by} {over}|a drunk effect with a ghost image {by} {over}|a ghost copy {by} {over}|a see-through echo {by} {over}]"
        ),
        &[words::decimal(amount)],
    );
    wish.modifiers.push(modifier);
    Source {
        wish,
        functions: "",
        lines: format!(
            "let first = textureSample(source, source_sampler, uv).rgb;\n\
             let second = textureSample(source, source_sampler, uv + {offset}).rgb;"
        ),
        value: "mix(first, second, 0.5)".into(),
        is_smooth: true,
        rule: Box::new(move |at, look| {
            let swing = if swinging { at.time.sin() } else { 1.0 };
            mean(look, &[at.uv, [at.uv[0] + amount * swing, at.uv[1]]])
        }),
    }
}
