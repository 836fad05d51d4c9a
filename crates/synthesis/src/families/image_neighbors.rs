//! Filters over the neighbors of each pixel of an image: edges, details and blur.

use super::animation_table::from_center;
use super::effect_kernels::{LUMA_AT, TEXEL};
use super::effects::{Look, Rgb, clip, luma};
use super::image_plans::{IMAGE, Kind, Plan, families_of, filled, plan};
use crate::code::float;
use crate::sampler::Sampler;
use crate::task::Family;

const KINDS: [Kind; 3] = [
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

const TEXEL_LINE: &str = "let texel = 1.0 / vec2<f32>(textureDimensions(source));";

/// The brightness of the image some texels away from a place.
fn luma_beside(look: Look<'_>, [u, v]: [f64; 2], x: f64, y: f64) -> f64 {
    luma(look([u + x * TEXEL, v + y * TEXEL]))
}

fn gradient_edges(sampler: &mut Sampler) -> Plan {
    let prewitt = sampler.chance(0.5);
    let (modifier, name, more, lines) = if prewitt {
        (
            "prewitt",
            "[Prewitt|prewitt]",
            "find edges in {image} with the 3x3 kernels -1 0 1 of equal weight|\
             ¶around each pixel of {image} add up three luma differences right minus left and three below minus above, all with weight 1. the length of the two sums is the edge brightness|\
             ¶3x3 edge kernels of -1 0 1 without extra weight in the middle, both directions, on {image}. show the gradient length",
            "var across = 0.0;\nvar down = 0.0;\n\
             for (var i = -1; i <= 1; i++) {\nlet offset = texel * f32(i);\n\
             across += luma_at(uv + vec2<f32>(texel.x, offset.y)) - luma_at(uv + vec2<f32>(-texel.x, offset.y));\n\
             down += luma_at(uv + vec2<f32>(offset.x, texel.y)) - luma_at(uv + vec2<f32>(offset.x, -texel.y));\n}",
        )
    } else {
        (
            "roberts",
            "[Roberts|Roberts cross|roberts cross]",
            "find edges in {image} with 2x2 diagonal differences|\
             ¶look at 2x2 pixels of {image} at a time. take the two diagonal brightness differences, their length is the edge|\
             ¶edges of {image} from two luma differences: the pixel and its lower right neighbor, the right and the lower neighbor. output the length of the vector they form",
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
                 turn {{image}} into its <n> edges|highlight the edges of {{image}} with the <n> operator|get the <n> contours of {{image}}|{more}|\
                 ¶<n> on {{image}}, [gradient length as white on black|show the magnitude]|¶I need the edges of {{image}}. use <n> on the luma and show the length of the gradient|\
                 ¶outlines only: {{image}} -> luma -> <n> -> magnitude|¶what does the <n> operator do? show it [to me|] on {{image}}, bright edges on black|\
                 ¶take the brightness of {{image}}, run both <n> kernels over it and output sqrt(gx^2 + gy^2)|¶edge detection, <n> and not sobel, [input is|on] {{image}}|\
                 ¶{{image}} should become black with white lines where the brightness jumps. the <n> kernels find them|¶get gx and gy of {{image}} by <n>, then the length of (gx, gy)]"
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
             filter out the low frequencies of {image} with a <s> mean|make {image} gray except for its fine details, <s> high pass|show the texture of {image} alone by a <s> high pass on gray|\
             ¶blur {image} with a <s> box, subtract that from the original and add 0.5|¶I only want the fine details of {image}. so original minus <s> box blur, plus 0.5|\
             ¶out = {image} - mean + 0.5, [where mean is over|mean of] a <s> window|¶high pass, <s> box, centered on gray, [input|source]: {image}|\
             ¶everything flat in {image} should turn middle gray, only texture and edges remain. a <s> high pass does that|\
             ¶first a <s> box blur of {image}. then take the difference from the original and shift it to gray with + 0.5|¶what is left of {image} when I remove its <s> blur? show it around 0.5 gray|\
             ¶like the high pass layer in photoshop, but with a <s> box average, for {image}|¶low frequencies out, high frequencies stay: {image} minus its local <s> mean, 0.5 added|\
             ¶each pixel of {image} minus the average of its <s> neighborhood, then plus a half so that zero shows as gray]",
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
             simulate a focus point at the center of {image}|keep the middle of {image} sharp and let the borders blur|let the focus of {image} fall off toward the edges|\
             ¶the center of {image} is in focus. the farther out, the blurrier|¶I want eyes on the middle of {image}. sharp there, and a blur that grows with the distance from it in all directions|\
             ¶{image} with a blur radius proportional to the distance from the center|¶blur vignette: sharp center, blurred corners and edges, from {image}|\
             ¶like a cheap lens: the middle of {image} is crisp, all around it [gets|becomes] softer and softer|¶how can I blur {image} only toward the edges? the center must stay sharp|\
             ¶box blur on {image}, 5x5 taps, their spacing grows with the distance to the center|¶no blur in the middle of {image}, most blur in the corners, smooth change between]",
            "distance(uv, vec2<f32>(0.5, 0.5))",
        )
    } else {
        (
            "around-row",
            "[give {image} a tilt-shift effect|apply a tilt shift blur to {image}|make {image} look like a miniature with a tilt-shift blur|blur the top and bottom of {image} and keep the middle sharp|\
             tilt-shift {image}|blur {image} more the farther above or below the middle|fake a miniature scene from {image} by blurring toward top and bottom|\
             keep the middle row of {image} in focus and blur the rest gradually|put a tilt-shift lens on {image}|do a depth of field effect on {image}, sharp in a level band in the middle|\
             let {image} get blurrier toward the top and the bottom edge|simulate a tilt shift camera on {image}|make {image} a toy world with a sharp middle and blurred upper and lower part|\
             box blur {image} by the vertical distance from the center|focus {image} on its horizontal center line|\
             ¶can {image} look like a model railway? sharp in the middle rows, more and more blur above and below|\
             ¶tilt-shift: {image} is sharp on the horizontal center line and gets blurrier toward top and bottom|¶blur radius grows with abs(y - 0.5), [source|input] {image}|\
             ¶I want that toy town look for {image}. keep a level band in the middle sharp, blur upward and downward|\
             ¶no blur at half height of {image}, most blur at the top and bottom edge, left and right make no difference|\
             ¶that fake miniature effect, you know, where only a horizontal strip in the middle of [the|a] photo is in focus and it gets soft above and below|\
             ¶my photo of a street should look tiny, like a miniature scene: sharp middle row, blur increasing up and down|\
             ¶take {image}. where y is near 0.5 leave it, [otherwise|else] blur it more the farther y is from there]",
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
