//! Effects that grow over an image, toward a side or with the distance from the middle.

use super::animation_table::from_center;
use super::effects::{LUMA, blend, luma};
use super::image_plans::{IMAGE, Kind, Plan, families_of, filled, plan};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;

const KINDS: [Kind; 2] = [
    Kind {
        name: "fade-toward-side",
        sample: fade_toward_side,
    },
    Kind {
        name: "color-by-distance",
        sample: color_by_distance,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

fn fade_toward_side(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let (modifier, side, other, code, axis, backwards) = *sampler.pick(&[
        ("bottom", "bottom", "top", "uv.y", 1, false),
        ("top", "top", "bottom", "1.0 - uv.y", 1, true),
        ("right", "right", "left", "uv.x", 0, false),
        ("left", "left", "right", "1.0 - uv.x", 0, true),
    ]);
    let rgb = color.rgb.map(f64::from);
    let mut plan = plan(
        filled(
            "[fade {image} to {a} toward the <s>|let {image} fade into {a} at the <s>|blend {image} into {a} from the <o> to the <s>|mix {image} with {a} more and more toward the <s>, fully {a} at the edge|\
             make {image} dissolve into {a} at the <s>|let {image} run out into {a} at the <s>|overlay a gradient from transparent at the <o> to {a} at the <s> on {image}|\
             put a linear fade to {a} on the <s> side of {image}|fade out {image} into {a} toward the <s> edge|interpolate from {image} at the <o> to {a} at the <s>|\
             start with {image} at the <o> and end with {a} at the <s>|turn {image} gradually into solid {a} toward the <s>|lerp {image} to {a} from the <o> edge to the <s> edge|\
             give {image} a {a} fade at the <s>|add a gradient fade into {a} on the <s> of {image}|let {a} come up from the <s> edge of {image} and fade out at the <o> edge|\
             use a linear mask to fade {image} to {a} at the <s>|\
             ¶at the <o> {image} is normal, at the <s> it is all {a}. in between it [changes|goes over] gradually|\
             ¶I need {image} to vanish into {a}. the <s> edge is all of that color, the <o> edge untouched, linear in between|¶mix({image}, {a}, t) with t = 0 at the <o> and t = 1 at the <s>|\
             ¶{a} gradient over {image}: opaque at the <s>, fully transparent at the <o>|\
             ¶put a {a} fade on {image}. it starts at the <o> edge with nothing and ends at the <s> edge with [everything|a solid color]|\
             ¶I want to put text at the <s> of {image}, so it should fade to {a} there, [linearly from the <o> edge on|starting with nothing at the <o> edge]|\
             ¶the closer to the <s> edge, the more {a}. at the <o> edge you see [pure|only] {image}|¶how can {image} become {a} toward the <s>? linear, beginning at the <o> edge|\
             ¶like fog coming in from the <s> of {image}, {a} fog, thinner and thinner until it is gone at the <o>|¶linear fade of {image} from <o> to <s>, image first, {a} last]",
            &[("<s>", side), ("<o>", other)],
        ),
        vec![("a", color.ways)],
        format!("{IMAGE}\nlet color = mix(image, {}, {code});", color.code),
        Box::new(move |at, look| {
            let along = at.uv[axis];
            blend(
                look(at.uv),
                rgb,
                if backwards { 1.0 - along } else { along },
            )
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn color_by_distance(sampler: &mut Sampler) -> Plan {
    let inward = sampler.chance(0.4);
    let (modifier, template) = if inward {
        (
            "colored-edges",
            "[desaturate {image} toward the center|make the center of {image} gray and let the color come back toward the edges|lose the color of {image} toward the middle|\
             fade {image} from gray in the middle to full color at the edges|let the saturation of {image} grow with the distance from the center|saturate {image} more the farther from the center, gray in the middle|\
             drain the color from the middle of {image} softly|show {image} gray at the center and colored at the rim|make the saturation of {image} zero in the center and full at distance 0.5|\
             let the center of {image} be black and white and blend to color outward|put a soft gray spot in the middle of {image}|do a radial desaturation of {image}, gray inside and color outside|\
             blend from grayscale in the center to the colors of {image} outward|color {image} only toward the edges with a radial falloff|mix {image} with its gray version by the closeness to the center|\
             ¶the middle of {image} should be gray. going outward the color comes back, full at a distance of 0.5|¶saturation = 0 in the center of {image}, [rises|grows] with the distance, 1 at the edges|\
             ¶mix(gray, {image}, saturate(2 * d)), d = distance to the center|¶make {image} black and white at the center and let it get [colorful|its colors back] toward the edges, softly|\
             ¶a soft colorless spot sits on the center of {image}. the farther from it, the more of the original color|\
             ¶start gray in the middle of {image} and blend to its real colors outward, by the distance from the center|\
             ¶how can I take the color out of the middle of {image}? it should come back [softly|little by little] toward the rim|\
             ¶the nearer a pixel of {image} is to the center, the less saturation it has, none at all in the middle]",
        )
    } else {
        (
            "colored-center",
            "[desaturate {image} toward the edges|make {image} gray at the edges and keep the color in the center|lose the color of {image} toward the corners|\
             fade {image} from full color in the middle to gray at the edges|let the saturation of {image} fall with the distance from the center|desaturate {image} more the farther from the center|\
             drain the color from the edges of {image} softly|show {image} colored at the center and gray at the rim|make the saturation of {image} full in the center and zero at distance 0.5|\
             let {image} blend to black and white outward|put a saturation vignette on {image}|do a radial desaturation of {image}, color inside and gray outside|\
             blend from the colors of {image} in the center to grayscale outward|keep {image} colored only near the center with a radial falloff|mix {image} with its gray version by the distance to the center|\
             ¶in the middle {image} has its colors. outward it gets grayer, [all gray|no color left] at a distance of 0.5|¶saturation = 1 in the center of {image}, falls with the distance, 0 at the edges|\
             ¶I want people to look at the middle of {image}. so color there, and toward the edges it fades to [black and white|gray]|¶mix({image}, gray, saturate(2 * d)), d = distance to the center|\
             ¶like a vignette, but it takes away color instead of light. {image} ends up gray at the rim|\
             ¶how can I let the color of {image} run out toward the corners? center stays colorful, edges become grayscale|\
             ¶the farther a pixel of {image} is from the center, the less saturation it has, down to none|¶full color at the center of {image}, grayscale at the rim, soft change with the distance]",
        )
    };
    let code = if inward {
        "mix(vec3<f32>(luma), image, far)"
    } else {
        "mix(image, vec3<f32>(luma), far)"
    };
    let mut plan = plan(
        template,
        Vec::new(),
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\n\
             let far = saturate(distance(uv, vec2<f32>(0.5, 0.5)) * 2.0);\nlet color = {code};"
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let far = (2.0 * from_center(at.uv)).min(1.0);
            let gray = if inward { 1.0 - far } else { far };
            blend(image, [luma(image); 3], gray)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}
