//! Plain effects on an image in everyday words, and functions of colors and texture coordinates for them, in which everything
//! that is not told is an argument.

use super::super::animation_table::from_center;
use super::super::effect_masks::one;
use super::super::effect_tones::share;
use super::super::effects::{At, LUMA, blend, clip, luma};
use super::super::helpers::{self, HELPER, Helper, by_component, dot};
use super::super::image_plans::{self, IMAGE, Kind, Plan, filled, plan};
use super::super::image_regions::{Area, area_plan};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family};
use crate::words;

type Rule = fn(&[Buffer], f64) -> Option<Buffer>;

const KINDS: [Kind; 20] = [
    Kind {
        name: "unchanged-image",
        sample: unchanged,
    },
    Kind {
        name: "color-blended-in",
        sample: blended_in,
    },
    Kind {
        name: "plain-color-filter",
        sample: color_filter,
    },
    Kind {
        name: "gray-to-color-across",
        sample: gray_across,
    },
    Kind {
        name: "original-to-negative-across",
        sample: negative_across,
    },
    Kind {
        name: "brightness-across",
        sample: brightness_across,
    },
    Kind {
        name: "before-and-after-halves",
        sample: halves,
    },
    Kind {
        name: "effect-in-round-spot",
        sample: round_spot,
    },
    Kind {
        name: "negative-grayscale",
        sample: negative_grayscale,
    },
    Kind {
        name: "old-photo-with-vignette",
        sample: old_photo,
    },
    Kind {
        name: "gray-in-one-color",
        sample: gray_in_one_color,
    },
    Kind {
        name: "gray-then-tint",
        sample: gray_then_tint,
    },
    Kind {
        name: "mirrored-double-exposure",
        sample: double_exposure,
    },
    Kind {
        name: "image-times-itself",
        sample: times_itself,
    },
    Kind {
        name: "tint-by-brightness",
        sample: tint_by_brightness,
    },
    Kind {
        name: "image-at-opacity",
        sample: at_opacity,
    },
    Kind {
        name: "covered-side",
        sample: covered_side,
    },
    Kind {
        name: "tinted-half",
        sample: tinted_half,
    },
    Kind {
        name: "copies-in-a-row",
        sample: copies,
    },
    Kind {
        name: "enlarged-quarter",
        sample: enlarged_quarter,
    },
];

pub(super) fn families() -> Vec<Family> {
    let mut families = image_plans::families_of(&KINDS);
    families.extend(helpers::families_of(&FUNCTIONS));
    families
}

/// A way across the picture: where it begins, where it ends, and the share of it that is covered.
struct Way {
    modifier: &'static str,
    from: &'static str,
    to: &'static str,
    at_from: &'static str,
    at_to: &'static str,
    code: &'static str,
    axis: usize,
    backwards: bool,
}

static WAYS: [Way; 4] = [
    Way {
        modifier: "rightward",
        from: "left",
        to: "right",
        at_from: "on the left",
        at_to: "on the right",
        code: "uv.x",
        axis: 0,
        backwards: false,
    },
    Way {
        modifier: "leftward",
        from: "right",
        to: "left",
        at_from: "on the right",
        at_to: "on the left",
        code: "1.0 - uv.x",
        axis: 0,
        backwards: true,
    },
    Way {
        modifier: "downward",
        from: "top",
        to: "bottom",
        at_from: "at the top",
        at_to: "at the bottom",
        code: "uv.y",
        axis: 1,
        backwards: false,
    },
    Way {
        modifier: "upward",
        from: "bottom",
        to: "top",
        at_from: "at the bottom",
        at_to: "at the top",
        code: "1.0 - uv.y",
        axis: 1,
        backwards: true,
    },
];

impl Way {
    fn sample(sampler: &mut Sampler) -> &'static Self {
        let ways: &'static [Self] = &WAYS;
        &ways[sampler.below(ways.len())]
    }

    /// From 0 where it begins to 1 where it ends.
    fn covered(&self, at: &At) -> f64 {
        let along = at.uv[self.axis];
        if self.backwards { 1.0 - along } else { along }
    }

    /// The template with its places, and `<t>` for the share in words of the code.
    fn told(&self, template: &str) -> String {
        let share = self.code.replace(".0", "");
        filled(
            template,
            &[
                ("<at from>", self.at_from),
                ("<at to>", self.at_to),
                ("<from>", self.from),
                ("<to>", self.to),
                ("<t>", share.as_str()),
            ],
        )
    }
}

fn unchanged(_: &mut Sampler) -> Plan {
    plan(
        "[show {image} unchanged|show {image} as it is|display {image}|draw {image} with no effect|output {image} without any change|just show {image}|sample {image} and return its color|pass {image} through unchanged|\
         render {image} to the screen as is|put {image} on the screen, no filter|copy {image} to the [output|screen]|leave {image} as it is|\
         ¶show {image} [unchanged|unmodified|without changes|as is]|¶{image} as it is, [no effect|no filter|nothing else]|¶[passthrough|pass-through] shader for {image}|¶nothing special, [just|only] {image} [on the screen|as it is]|\
         ¶how do I [just show|simply draw|display] {image} in a fragment shader[, unchanged|, with no effect|]|¶I have {image} and [only want to see it|want it on the screen as it is], [no filter|no changes|untouched]|\
         ¶textureSample(source, source_sampler, uv), nothing more|¶identity filter on {image}|¶in: {image}. out: the same [colors|pixels], [unchanged|untouched]|¶blit {image}[, no changes| to the screen]|\
         ¶read {image} at uv and [return|output] that color|¶what is the simplest shader that shows {image}|¶each pixel should have exactly the color it has in {image}|¶please show me {image}, and don't change anything]",
        Vec::new(),
        "let color = textureSample(source, source_sampler, uv).rgb;",
        Box::new(|at, look| look(at.uv)),
    )
}

fn blended_in(sampler: &mut Sampler) -> Plan {
    let tint = Color::sample(sampler);
    let amount = sampler.decimal(0.05, 0.95, 0.05);
    let rgb = tint.rgb.map(f64::from);
    plan(
        "[mix {image} with {b} {a}|take {image} and blend a bit of {a} in, {b}|blend {b} {a} into {image}|tint {image} with {a} at {b}|tint {image} {a}, strength {b}|color {image} {a} by {b}|mix {b} of {a} into {image}|\
         add a {a} tint of {b} to {image}|overlay {image} with {b} {a}|put a {a} tint on {image}, {b} strong|give {image} {b} of {a} as a tint|lay flat {a} over {image} at {b}|\
         ¶take {image} and [blend|mix] [some|a bit of|a little] {a} in, {b}|¶mix {image} with {b} {a}|¶[mix|blend] {b} {a} into {image}|¶{image} with a {b} {a} tint|¶{image} tinted {a}, {b}|\
         ¶I [want|need] {image} with {b} {a} mixed in|¶can you [tint|color] {image} {a}? [about|only|like] {b}|¶how do I mix {b} of {a} into {image}|¶{image} should be a bit more {a}, mix in {b} of it|\
         ¶{b} {a} over {image}, the remaining part is the original|¶mix(image, {a}, amount) with amount = {b}, the image is {image}|¶in: {image}. tint: {a}. amount: {b}|¶blend {image} toward {a} by {b}|\
         ¶as if a sheet of {a} with an opacity of {b} lay on {image}|¶my picture needs some {a}, {b} of it please. source: {image}|\
         ¶{b} {a} wash on {image}|¶{image} dipped in {a}, {b} strong|¶stain {image} with {b} {a}|¶amount {b}, color {a}: mix them into {image}|¶{image} with {a} mixed in, {b}|¶color {a} over {image} at {b}|¶at {b}: {a} over {image}|¶dye {image} {a}, {b} of it|¶{a} fog on {image}, {b} thick, the same all over]",
        vec![("a", tint.ways), ("b", words::percent(amount))],
        format!(
            "{IMAGE}\nlet tint = {};\nlet color = mix(image, tint, {});",
            tint.code,
            float(amount)
        ),
        Box::new(move |at, look| blend(look(at.uv), rgb, amount)),
    )
}

fn color_filter(sampler: &mut Sampler) -> Plan {
    let tint = Color::sample(sampler);
    let glass = tint.rgb.map(f64::from);
    plan(
        "[apply a {a} filter to {image}|apply a {a} color filter to {image}|put a {a} filter on {image}|show {image} through a {a} filter|add a {a} filter to {image}|use a {a} filter on {image}|filter the colors of {image} with {a}|\
         look at {image} through {a} tinted glass|view {image} through a {a} glass|multiply the colors of {image} by {a}|place a {a} filter in front of {image}|hold a {a} gel before {image}|\
         ¶[apply|put|use|add] a {a} [color |]filter [to|on] {image}|¶{a} [color |]filter on {image}|¶{image} through a {a} [filter|color filter|glass]|¶{a} [color |]filter, source {image}|¶show {image} through a {a} [filter|color filter|glass]|\
         ¶image * {a}, where image is {image}|¶I want {image} to look as if there was a {a} filter on [the lens|the camera]|¶how do I put a {a} color filter on {image}|¶in: {image}. [filter|color filter]: {a}|\
         ¶take each pixel of {image} and multiply it by {a}|¶I photographed {image} without my {a} filter. add it now|¶{image}, but seen through {a} [cellophane|foil|plastic]|¶only the light that {a} glass lets through, from {image}|\
         ¶can I see {image} like through {a} glasses|¶multiply {image} by the color {a}, channel by channel|\
         ¶{image} under {a} light|¶{a} lens on {image}, multiply]",
        vec![("a", tint.ways)],
        format!(
            "{IMAGE}\nlet tint = {};\nlet color = image * tint;",
            tint.code
        ),
        Box::new(move |at, look| {
            let color = look(at.uv);
            [0, 1, 2].map(|part| color[part] * glass[part])
        }),
    )
}

fn gray_across(sampler: &mut Sampler) -> Plan {
    let way = Way::sample(sampler);
    let mut plan = plan(
        way.told(
            "[blend {image} from grayscale <at from> to full color <at to>|make {image} gray <at from> and let it become colored toward the <to>|go from black and white <at from> to color <at to> in {image}|let the color of {image} come in from <from> to <to>, gray first|\
             fade {image} from gray <at from> to its own colors <at to>|show {image} gray <at from>, in full color <at to>, blended in between|let the saturation of {image} grow from none <at from> to full <at to>|mix the gray version of {image} with its colors by <t>|\
             run {image} from gray to color, <from> to <to>|make the <from> edge of {image} gray and the <to> edge colored with a smooth change between them|turn {image} from colorless <at from> to colorful <at to>|saturate {image} gradually from gray <at from> to its real colors <at to>|\
             ¶{image}: gray <at from>, [full color|colored] <at to>, [gradual|smooth|linear] in between|¶mix(gray, image, <t>) on {image}|¶{image} should be black and white <at from> and slowly get its colors toward the <to>|\
             ¶the color of {image} grows from <from> to <to>, beginning with gray|¶I have {image} and want a transition over it, from gray <at from> to normal <at to>|¶how do I fade {image} from gray to color, <from> to <to>|\
             ¶saturation 0 <at from>, 1 <at to>, linear, for {image}|¶<at from> you see {image} without color. the farther to the <to>, the more color|¶from <from> to <to> {image} changes from grayscale to the original|\
             ¶in: {image}. <at from>: grayscale. <at to>: original. blend linearly|¶an old photo that becomes modern: {image} is gray <at from> and colored <at to>, with a gradual change]",
        ),
        Vec::new(),
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet color = mix(vec3<f32>(luma), image, {});",
            way.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            blend([luma(image); 3], image, way.covered(at))
        }),
    );
    plan.modifiers = vec![way.modifier];
    plan
}

fn negative_across(sampler: &mut Sampler) -> Plan {
    let way = Way::sample(sampler);
    let mut plan = plan(
        way.told(
            "[blend {image} from normal <at from> to inverted <at to>|go from {image} <at from> to its negative <at to>|fade {image} into its own negative toward the <to>, starting normal <at from>|let {image} turn negative from <from> to <to>|\
             mix {image} with its complement by <t>|show {image} as it is <at from> and inverted <at to>, blended in between|run {image} from original to negative, <from> to <to>|let the inversion of {image} grow from none <at from> to full <at to>|\
             lerp {image} to its inverted colors by <t>|make the <from> edge of {image} normal, the <to> edge inverted, and blend between|change {image} gradually from the original <at from> to the negative <at to>|invert {image} more and more from <from> to <to>, fully <at to>|\
             ¶{image}: normal <at from>, [negative|inverted] <at to>, [gradual|smooth|linear] in between|¶mix(image, 1 - image, <t>) on {image}|¶{image} should be normal <at from> and slowly become its negative toward the <to>|\
             ¶from <from> to <to> {image} changes from the original to the negative|¶I have {image} and want it to go over into inverted colors toward the <to>, linear from the <from> edge|¶how do I fade {image} into its negative, <from> to <to>|\
             ¶in: {image}. <at from>: original. <at to>: inverted. blend linearly|¶<at from> {image} is untouched. the farther to the <to>, the more inverted it is|¶inversion 0 <at from>, 1 <at to>, linear, for {image}]",
        ),
        Vec::new(),
        format!(
            "{IMAGE}\nlet negative = vec3<f32>(1.0, 1.0, 1.0) - image;\nlet color = mix(image, negative, {});",
            way.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            blend(image, image.map(|part| 1.0 - part), way.covered(at))
        }),
    );
    plan.modifiers = vec![way.modifier];
    plan
}

fn brightness_across(sampler: &mut Sampler) -> Plan {
    let way = Way::sample(sampler);
    let factor = if way.backwards {
        format!("({})", way.code)
    } else {
        way.code.to_owned()
    };
    let mut plan = plan(
        way.told(
            "[multiply {image} by <t>|scale the brightness of {image} by <t>|let the brightness of {image} grow from zero <at from> to full <at to>|shade {image} with <t> as the factor|multiply {image} with a gray ramp, 0 <at from> and 1 <at to>|\
             make {image} black <at from> and brighter and brighter up to normal <at to>|light {image} from the <to>, with no light <at from>|weight {image} by <t>|darken {image} with a linear ramp, factor 0 <at from>, factor 1 <at to>|\
             run the brightness of {image} from black <at from> to normal <at to>|dim {image} linearly, to nothing <at from> and not at all <at to>|use <t> as the brightness of {image}|\
             ¶image * (<t>), source {image}|¶{image} times <t>, [that's all|nothing else]|¶brightness of {image}: 0 <at from>, 1 <at to>, linear|¶{image} should be black <at from> and [have its full|come up to its normal] brightness <at to>|\
             ¶the farther to the <to>, the brighter {image} is, from black to normal|¶how do I multiply {image} by <t>|¶I have {image}. each pixel should be multiplied by its <t>|¶in: {image}. out: color times <t>|\
             ¶like a lamp at the <to> edge: {image} is black <at from>, full brightness <at to>, linear|¶a linear darkening over {image}, factor <t>|¶make the brightness of {image} depend on the place: <t> is the factor]",
        ),
        Vec::new(),
        format!("{IMAGE}\nlet color = image * {factor};"),
        Box::new(move |at, look| look(at.uv).map(|part| part * way.covered(at))),
    );
    plan.modifiers = vec![way.modifier];
    plan
}

const HALVES: &str = "[split {image} in two halves, @be <at> and [normal|unchanged] <other>|show {image} @be <at> and as it is <other>|make {image} @be <at> and leave it alone <other>|compare {image} with and without @noun, the version with it <at>|\
     show a before and after of @noun on {image}, after <at>|show {image} in its original state <other> and @be <at>|divide {image} in the middle: @be <at>, original <other>|keep {image} normal <other> and make it @be <at>|\
     treat {image} in two ways, original <other> and with @noun <at>|put @noun on {image} <at> and nothing <other>|render {image} half and half, @be <at>, untouched <other>|let {image} be @be <at> but original <other>|\
     ¶{image}: @be <at>, original <other>|¶{image}, <at> @be, <other> normal|¶before and after: {image} as it is <other>, with @noun <at>|¶<at> {image} should be @be, <other> it stays as it is|\
     ¶I want half of {image} @be: @noun <at>, nothing <other>|¶can you show {image} @be <at>, but normal <other>|¶half and half. <at>: {image} with @noun. <other>: just {image}|\
     ¶a comparison for my slides: {image} untouched <other>, and <at> with @noun|¶in: {image}. <at>: @noun. <other>: original|¶cut {image} in the middle, <at> it gets @noun, <other> it gets nothing]";

fn halves(sampler: &mut Sampler) -> Plan {
    const LEFT: &str = "[on the left|in the left half|on the left side]";
    const RIGHT: &str = "[on the right|in the right half|on the right side]";
    const TOP: &str = "[at the top|in the top half|in the upper half]";
    const BOTTOM: &str = "[at the bottom|in the bottom half|in the lower half]";
    let (modifier, place, other, axis, far, code) = *sampler.pick(&[
        ("left-half", LEFT, RIGHT, 0, false, "step(uv.x, 0.5)"),
        ("right-half", RIGHT, LEFT, 0, true, "step(0.5, uv.x)"),
        ("top-half", TOP, BOTTOM, 1, false, "step(uv.y, 0.5)"),
        ("bottom-half", BOTTOM, TOP, 1, true, "step(0.5, uv.y)"),
    ]);
    let area = Area {
        modifier,
        place,
        part: "",
        values: Vec::new(),
        lines: format!("let inside = {code};"),
        rule: Box::new(move |at, _| one((at.uv[axis] > 0.5) == far)),
    };
    area_plan(&filled(HALVES, &[("<other>", other)]), area, sampler)
}

const SPOT: &str = "[@verb {image} <at> and leave the rest as it is|show {image} @be <at>, normal everywhere else|make {image} @be just <at>, keep the other pixels|put @noun on {image}, but just <at>|\
     use a round mask: @noun on {image} <at>|limit @noun on {image} to what is <at>|let {image} be @be <at> and original elsewhere|give {image} @noun <at>, nothing elsewhere|\
     mask {image} with a circle, @be <at>, untouched elsewhere|apply @noun to {image} where a pixel lies <at>|keep {image} original but @be <at>|have {image} @be <at> while all the rest stays normal|\
     ¶{image}, @be <at>, [original|normal|unchanged] elsewhere|¶<at>: @be. elsewhere: {image} [unchanged|as is]|¶I want @noun on {image}, just <at>|¶how do I make {image} @be <at> and nowhere else|\
     ¶a round mask on {image}. <at> it gets @noun|¶in: {image}. mask: <at>. effect there: @noun|¶{image} is fine, but <at> it should be @be|¶<at>, {image} has to look @be. no soft edge, [please|just a hard circle]|\
     ¶like a hole cut with a cookie cutter: {image} is @be <at>, else it's normal]";

fn round_spot(sampler: &mut Sampler) -> Plan {
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45])
    } else {
        0.3
    };
    let within = sampler.chance(0.6);
    let (modifier, place) = match (within, named) {
        (true, true) => (
            "inside-circle",
            "[inside a circle of radius {a} around the center|in a circle with radius {a} in the middle|within a distance of {a} from the center]",
        ),
        (true, false) => (
            "inside-circle",
            "[inside a circle in the middle|in a round spot in the center|in the circle at the center]",
        ),
        (false, true) => (
            "outside-circle",
            "[outside of a circle of radius {a} around the center|beyond a distance of {a} from the center|around a middle circle with radius {a}]",
        ),
        (false, false) => (
            "outside-circle",
            "[outside of a circle in the middle|around a round spot in the center|beyond the circle at the center]",
        ),
    };
    let number = float(radius);
    let code = if within {
        format!("step(distance(uv, vec2<f32>(0.5, 0.5)), {number})")
    } else {
        format!("step({number}, distance(uv, vec2<f32>(0.5, 0.5)))")
    };
    let area = Area {
        modifier,
        place,
        part: "",
        values: vec![("a", words::decimal(radius))],
        lines: format!("let inside = {code};"),
        rule: Box::new(move |at, _| one((from_center(at.uv) < radius) == within)),
    };
    area_plan(SPOT, area, sampler)
}

fn negative_grayscale(_: &mut Sampler) -> Plan {
    plan(
        "[show the negative of the luminance of {image}|make {image} a black and white negative|turn {image} into a gray negative|invert the luminance of {image} and show it as gray|show {image} as a black and white film negative|\
         show one minus the luminance of {image} in all channels|make {image} an inverted grayscale picture|turn bright parts of {image} dark gray and dark ones light gray, without color|render {image} as an x-ray, 1 - luma|\
         make {image} look like the negative of a black and white photo|display 1 - luminance of {image} as gray|give {image} the look of an old black and white negative|\
         ¶black and white negative of {image}|¶1 - luma of {image}, as gray|¶gray negative, source {image}|¶I want {image} like on a [strip of|] black and white film before it is printed|\
         ¶the brighter a pixel of {image}, the darker the gray: 1 minus luminance|¶vec3(1 - luma), {image}|¶how do I get a colorless negative of {image}|¶inverted luminance of {image}, no color [left|please]|\
         ¶like an x-ray: {image} in gray, with dark and bright swapped|¶in: {image}. out: one minus its luminance in r, g and b|¶take the luminance of {image}, subtract it from one, show that as gray]",
        Vec::new(),
        format!("{IMAGE}\nlet luma = dot(image, {LUMA});\nlet color = vec3<f32>(1.0 - luma);"),
        Box::new(|at, look| [1.0 - luma(look(at.uv)); 3]),
    )
}

fn old_photo(_: &mut Sampler) -> Plan {
    plan(
        "[make {image} an old photo, sepia with a dark vignette|give {image} sepia tones and dark corners|turn {image} into a sepia photo with a vignette|show {image} like a very old photograph, sepia with darkened edges|\
         apply sepia and a vignette to {image}, both at once|age {image}: sepia tone plus dark corners|make {image} look vintage with sepia and a vignette|tone {image} sepia and darken its edges|\
         make {image} brown and let the corners go dark, as in old photos|combine sepia with a vignette for {image}|give {image} the antique look of sepia with dark edges|let {image} look 100 years old, sepia and vignetted|\
         ¶old photo look for {image}: sepia [plus|and|with a] vignette|¶{image} as an antique photograph, brown tones [and|with] dark corners|¶sepia * vignette, source {image}|¶I want {image} to look like grandma's pictures, sepia with dark corners|\
         ¶vintage filter on {image}, I mean sepia and a vignette|¶how do I make {image} sepia with dark edges|¶in: {image}. looks: sepia, vignette|¶{image} should be brownish like old photos and get darker toward the corners|\
         ¶the classic old time camera filter on {image}: sepia tone, dark vignette]",
        Vec::new(),
        format!(
            "{IMAGE}\nlet sepia = mat3x3<f32>(0.393, 0.769, 0.189, 0.349, 0.686, 0.168, 0.272, 0.534, 0.131);\n\
             let toned = saturate(image * sepia);\n\
             let vignette = 1.0 - smoothstep(0.3, 0.7, distance(uv, vec2<f32>(0.5, 0.5)));\n\
             let color = toned * vignette;"
        ),
        Box::new(|at, look| {
            let [r, g, b] = look(at.uv);
            let toned = clip([
                0.393 * r + 0.769 * g + 0.189 * b,
                0.349 * r + 0.686 * g + 0.168 * b,
                0.272 * r + 0.534 * g + 0.131 * b,
            ]);
            let t = ((from_center(at.uv) - 0.3) / 0.4).clamp(0.0, 1.0);
            let dark = t * t * (3.0 - 2.0 * t);
            toned.map(|part| part * (1.0 - dark))
        }),
    )
}

fn gray_in_one_color(sampler: &mut Sampler) -> Plan {
    let ink = Color::sample(sampler);
    let rgb = ink.rgb.map(f64::from);
    plan(
        "[show {image} in shades of {a} only|make {image} monochrome in {a}|turn {image} into shades of {a}, from black to {a}|show the luminance of {image} times {a}|make {image} gray and multiply the gray by {a}|\
         color the grayscale version of {image} with {a}, black stays black|convert {image} to a single hue, {a}, by its luminance|show {image} like on a {a} monochrome monitor|tone {image} from black to {a} by its brightness|\
         use the luminance of {image} as the brightness of {a}|render {image} in black and {a} by luminance|scale {a} by the luminance of {image}|\
         ¶{image} in [shades|tones] of {a}|¶{image}, [monochrome|single color], {a}, black [where it is dark|for the dark parts]|¶luma * {a}, source {image}|¶like a monochrome screen, but {a}: the luminance of {image} times that color|\
         ¶first {image} becomes gray, then it is multiplied with {a}|¶how do I show {image} in nothing but black and {a} tones|¶in: {image}. out: its luminance times {a}|¶I want {image} in one color, {a}, as bright as the original pixel was|\
         ¶dark stays black, white becomes {a}, between them shades of it: {image} by luminance|¶instead of gray I want {a} shades of {image}, from black up|¶{image} in {a} and black|¶{a} monochrome of {image}|¶one ink only, {a}: the brightness of {image} times it|¶old terminal look with {a}: luma of {image} times {a}|¶how do I color the gray of {image} with {a}, black stays black]",
        vec![("a", ink.ways)],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet tint = {};\nlet color = luma * tint;",
            ink.code
        ),
        Box::new(move |at, look| {
            let bright = luma(look(at.uv));
            rgb.map(|part| part * bright)
        }),
    )
}

fn gray_then_tint(sampler: &mut Sampler) -> Plan {
    let tint = Color::sample(sampler);
    let amount = sampler.decimal(0.1, 0.9, 0.05);
    let rgb = tint.rgb.map(f64::from);
    plan(
        "[make {image} gray and then tint it with {b} {a}|make {image} black and white, then mix in {b} {a}|turn {image} gray and blend {b} {a} over it|tint the grayscale version of {image} {a} by {b}|remove the colors of {image}, then mix it with {b} {a}|\
         desaturate {image} fully, then add a {a} tint of {b}|mix the black and white version of {image} with {b} {a}|give {image} in gray a {b} {a} tint|convert {image} to gray first, after that blend in {b} of {a}|\
         show {image} in gray with {b} {a} mixed in|take the color out of {image} and tint the gray {a}, {b}|blend the gray version of {image} {b} toward {a}|\
         ¶first make {image} gray, [then|after that] mix it with {b} {a}|¶{image}: [gray|black and white], then {b} {a} mixed in|¶a black and white version of {image} with a {a} tint of {b}|¶mix(vec3(luma), {a}, t) with t = {b}, luma of {image}|\
         ¶two steps for {image}. gray it, then blend {b} {a} in|¶I want {image} black and white, but with a {a} tint, {b} strong|¶how do I tint a gray version of {image} with {b} {a}|\
         ¶no colors in {image} please, except {b} of {a} that is mixed over the gray|¶in: {image}. 1. grayscale. 2. mix with {b} {a}|\
         ¶gray {image}, {b} {a} on top|¶{image} drained of color, then {b} {a} mixed in|¶{b} {a} over the gray version of {image}|¶{a} tint of {b}, but on {image} in black and white|¶{image} -> gray -> mix {a} by {b}|¶tint: {a}, {b}. before that {image} goes gray|¶gray first. then {a}, {b} of it, {image}]",
        vec![("a", tint.ways), ("b", words::percent(amount))],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nvar color = vec3<f32>(luma);\nlet tint = {};\ncolor = mix(color, tint, {});",
            tint.code,
            float(amount)
        ),
        Box::new(move |at, look| blend([luma(look(at.uv)); 3], rgb, amount)),
    )
}

fn double_exposure(sampler: &mut Sampler) -> Plan {
    let (modifier, flipped, short, code, axes) = *sampler.pick(&[
        (
            "mirrored",
            "[horizontally flipped|horizontally mirrored|left-right flipped]",
            "1 - u, v",
            "vec2<f32>(1.0 - uv.x, uv.y)",
            [true, false],
        ),
        (
            "upside-down",
            "[vertically flipped|upside down flipped|top to bottom flipped]",
            "u, 1 - v",
            "vec2<f32>(uv.x, 1.0 - uv.y)",
            [false, true],
        ),
        (
            "turned",
            "[half turned|180 degree rotated|180° turned]",
            "1 - u, 1 - v",
            "vec2<f32>(1.0, 1.0) - uv",
            [true, true],
        ),
    ]);
    let mut plan = plan(
        filled(
            "[blend {image} half and half with its <f> version|mix {image} equally with a <f> copy of itself|double expose {image} with its <f> version, 50 percent each|average {image} and its <f> version|overlay {image} with a half transparent <f> copy|\
             lay a <f> copy over {image} at 50% opacity|show the mean of {image} and a <f> copy of it|make a double exposure from {image} and a <f> copy, equal parts|mix {image} 50/50 with itself, <f>|\
             combine {image} at (u, v) and at (<s>) in equal parts|let a <f> copy of {image} shine through it, half and half|put a <f> ghost of {image} over it at half strength|\
             ¶double exposure: {image} plus a <f> copy, [50% each|half and half]|¶{image} and its <f> version, mixed 50:50|¶half {image}, half the <f> copy of it|¶mix(sample at (u, v), sample at (<s>), 0.5), source {image}|\
             ¶I want to see {image} and a <f> copy through each other, both equally strong|¶how do I lay a <f> copy half transparent over {image}|¶in: {image}. out: the average of it and its <f> version|\
             ¶like film that was exposed twice, {image} and the same <f>, in equal parts]",
            &[("<f>", flipped), ("<s>", short)],
        ),
        Vec::new(),
        format!(
            "{IMAGE}\nlet p = {code};\nlet flipped = textureSample(source, source_sampler, p).rgb;\n\
             let color = mix(image, flipped, 0.5);"
        ),
        Box::new(move |at, look| {
            let place = [0, 1].map(|axis| {
                let along = at.uv[axis];
                if axes[axis] { 1.0 - along } else { along }
            });
            blend(look(at.uv), look(place), 0.5)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn times_itself(_: &mut Sampler) -> Plan {
    plan(
        "[multiply {image} with itself|square the colors of {image}|multiply each color of {image} by itself|raise every channel of {image} to the power of two|blend {image} over itself in multiply mode|darken {image} by squaring its channels|\
         square r, g and b of {image}|use {image} squared|show {image} times itself|take the square of each channel of {image}|put {image} on top of itself as a multiply layer|compute the color of {image} squared|\
         ¶{image} times itself|¶image * image, for {image}|¶rgb -> rgb squared, {image}|¶c^2 for every channel of {image}|¶each channel of {image} multiplied by itself|¶how do I multiply {image} by itself|\
         ¶duplicate the layer {image} and set [the copy|it] to multiply|¶in: {image}. out: the squares of its channels|¶I want {image} darker, but white stays white: square [each channel|the colors]|¶(r*r, g*g, b*b) from {image}|\
         ¶{image} squared|¶pow(c, 2) on every channel of {image}|¶c * c per channel, source {image}]",
        Vec::new(),
        format!("{IMAGE}\nlet color = image * image;"),
        Box::new(|at, look| look(at.uv).map(|part| part.powi(2))),
    )
}

fn tint_by_brightness(sampler: &mut Sampler) -> Plan {
    let tint = Color::sample(sampler);
    let rgb = tint.rgb.map(f64::from);
    let bright = sampler.chance(0.5);
    let (modifier, parts, most, least, amount, code) = if bright {
        (
            "highlights",
            "[highlights|bright parts]",
            "white",
            "black",
            "luma",
            "luma",
        )
    } else {
        (
            "shadows",
            "[shadows|dark parts]",
            "black",
            "white",
            "1 - luma",
            "1.0 - luma",
        )
    };
    let mut plan = plan(
        filled(
            "[tint the <p> of {image} {a}, mix amount <l>|mix {image} with {a} by <l>|blend {a} into the <p> of {image}, weighted by <l>|color the <p> of {image} {a} with <l> as the weight|lerp {image} to {a} by <l>|\
             let the <p> of {image} turn {a}, amount <l> per pixel|push the <p> of {image} toward {a} in proportion to <l>|use <l> as the amount when mixing {image} with {a}|make <m> in {image} become {a} and keep <w>, amount <l>|\
             replace {image} by {a} to the extent of <l>|tone the <p> of {image} with {a}, linear in luminance: <l>|give the <p> of {image} a {a} tint with the strength <l>|\
             ¶mix(image, {a}, <l>), source {image}|¶{image} with {a} <p>, amount = <l>|¶the <p> of {image} should become {a}: mix by <l>|¶<m> turns {a}, <w> stays, between them linear by luminance, for {image}|\
             ¶I want {a} only in the <p> of {image}, so mix it in by <l>|¶how do I tint the <p> of {image} {a}? the amount is <l>|¶in: {image}. tint: {a}. amount per pixel: <l>|\
             ¶for each pixel of {image} take its luma, then blend it toward {a} by <l>|¶{a} <p> on {image}, the weight of the color is <l>]",
            &[
                ("<p>", parts),
                ("<m>", most),
                ("<w>", least),
                ("<l>", amount),
            ],
        ),
        vec![("a", tint.ways)],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet tint = {};\nlet color = mix(image, tint, {code});",
            tint.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let light = luma(image);
            blend(image, rgb, if bright { light } else { 1.0 - light })
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn at_opacity(sampler: &mut Sampler) -> Plan {
    let background = Color::sample(sampler);
    let opacity = sampler.decimal(0.1, 0.9, 0.05);
    let rgb = background.rgb.map(f64::from);
    plan(
        "[show {image} at {b} opacity over {a}|draw {image} with an opacity of {b} on a {a} background|put {image} on {a} with alpha {b}|composite {image} over solid {a} with alpha {b}|lay {image} over a {a} background, opacity {b}|\
         make {image} see-through, opacity {b}, with {a} behind it|show {image} in front of {a} with an alpha of {b}|blend {image} over a {a} screen, {b} of {image}|set the opacity of {image} to {b} on {a}|\
         fill the screen with {a} and put {image} over it at {b} opacity|render {image} translucent over {a}, opacity {b}|let {a} shine through {image}, which has an opacity of {b}|\
         ¶{image} at {b} opacity [on|over] {a}|¶background {a}, on it {image} with [alpha|opacity] {b}|¶mix(background, image, {b}), background {a}, image is {image}|¶I have {image} and want it half see-through over {a}, to be exact opacity {b}|\
         ¶how do I draw {image} with opacity {b} on a {a} background|¶opacity: {b}. image: {image}. background: {a}|¶the screen is {a}. over it lies {image}, it has {b} opacity|\
         ¶{a} behind, {image} before it, alpha {b}|¶css opacity {b} for {image}, and the page is {a}|¶like a watermark: {image} on {a}, opacity {b}|\
         ¶{image} over {a}, alpha {b}|¶in: {image}, background {a}. opacity: {b}|¶make {image} {b} visible, behind it {a}]",
        vec![("a", background.ways), ("b", share(opacity))],
        format!(
            "{IMAGE}\nlet background = {};\nlet color = mix(background, image, {});",
            background.code,
            float(opacity)
        ),
        Box::new(move |at, look| blend(rgb, look(at.uv), opacity)),
    )
}

/// The first part of the picture on a way across it: its share, as people say it.
fn covered_side(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    let (size, told): (f64, &str) = *sampler.pick(&[
        (0.5, "half"),
        (0.5, "half"),
        (0.25, "quarter"),
        (0.2, "fifth"),
        (0.75, "three quarters"),
        (0.1, "tenth"),
    ]);
    // `uv.x` begins on the left and `uv.y` at the top.
    let (modifier, side, axis, far) = *sampler.pick(&[
        ("left", "left", 0, false),
        ("right", "right", 0, true),
        ("top", "top", 1, false),
        ("bottom", "bottom", 1, true),
    ]);
    let bound = if far { 1.0 - size } else { size };
    let letter = ["uv.x", "uv.y"][axis];
    let code = if far {
        format!("step({}, {letter})", float(bound))
    } else {
        format!("step({letter}, {})", float(bound))
    };
    let mut plan = plan(
        filled(
            "[cover the <s> <h> of {image} with {a}|make the <s> <h> of {image} solid {a}|paint the <s> <h> of {image} {a}|fill the <s> <h> of {image} with {a}|replace the <s> <h> of {image} by {a}|hide the <s> <h> of {image} behind {a}|\
             put a solid {a} rectangle over the <s> <h> of {image}|show {image} with its <s> <h> in solid {a}|block out the <s> <h> of {image} with {a}|color the <s> <h> of {image} plain {a}|lay opaque {a} over the <s> <h> of {image}|\
             overwrite the <s> <h> of {image} with {a}|\
             ¶the <s> <h> of {image} should be [all|just|solid] {a}, the rest [normal|unchanged|as it is]|¶{image}, but the <s> <h> is [plain|solid] {a}|¶<s> <h>: {a}. rest: {image}|¶cover the <s> <h> of {image} with {a}, please|\
             ¶I need room for text, so make the <s> <h> of {image} solid {a}|¶how do I hide the <s> <h> of {image} behind {a}|¶in: {image}. out: the same, with the <s> <h> in {a}|¶a {a} curtain covers the <s> <h> of {image}|\
             ¶nobody should see the <s> <h> of {image}. paint it {a}]",
            &[("<s>", side), ("<h>", told)],
        ),
        vec![("a", color.ways)],
        format!(
            "{IMAGE}\nlet cover = {};\nlet color = mix(image, cover, {code});",
            color.code
        ),
        Box::new(move |at, look| {
            let along = at.uv[axis];
            let depth = if far { 1.0 - along } else { along };
            blend(look(at.uv), rgb, one(depth < size))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn tinted_half(sampler: &mut Sampler) -> Plan {
    let tint = Color::sample(sampler);
    let amount = sampler.decimal(0.1, 0.9, 0.05);
    let rgb = tint.rgb.map(f64::from);
    let (modifier, side, code, axis, far) = *sampler.pick(&[
        ("left-half", "left", "step(uv.x, 0.5)", 0, false),
        ("right-half", "right", "step(0.5, uv.x)", 0, true),
        ("top-half", "top", "step(uv.y, 0.5)", 1, false),
        ("bottom-half", "bottom", "step(0.5, uv.y)", 1, true),
    ]);
    let mut plan = plan(
        filled(
            "[mix {b} {a} into the <s> half of {image}|tint the <s> half of {image} with {b} {a}|blend the <s> half of {image} with {b} {a}|tint the <s> half of {image} {a} by {b}|color the <s> half of {image} {a}, {b} strong|\
             lay {b} {a} over the <s> half of {image}|overlay the <s> half of {image} with {b} {a}|give the <s> half of {image} a {b} {a} tint|put a {a} tint of {b} on the <s> half of {image}|\
             blend the <s> half of {image} {b} toward {a}|wash the <s> half of {image} with {b} {a}|add {b} of {a} to the mix in the <s> half of {image}|\
             ¶<s> half of {image}: [mixed|blended] with {b} {a}. other half: normal|¶{image}, the <s> half tinted with {b} {a}|¶only the <s> half of {image} gets {b} {a} mixed in|¶I want the <s> half of {image} a bit {a}, {b} [of it|exactly]|\
             ¶how do I mix {b} {a} into just the <s> half of {image}|¶in: {image}. where: <s> half. tint: {a}. amount: {b}|¶half of {image} stays. the other one, <s>, is mixed with {b} {a}|\
             ¶a {a} glass lies over the <s> half of {image}, it has an opacity of {b}]",
            &[("<s>", side)],
        ),
        vec![("a", tint.ways), ("b", words::percent(amount))],
        format!(
            "{IMAGE}\nlet tint = {};\nlet changed = mix(image, tint, {});\nlet color = mix(image, changed, {code});",
            tint.code,
            float(amount)
        ),
        Box::new(move |at, look| {
            let inside = one((at.uv[axis] > 0.5) == far);
            blend(look(at.uv), rgb, amount * inside)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn copies(sampler: &mut Sampler) -> Plan {
    let count = sampler.int(2, 6);
    let number = count as f64;
    let (modifier, place, order, squeezed, formula, axis) = *sampler.pick(&[
        (
            "side-by-side",
            "side by side",
            "[row|horizontal row]",
            "narrow",
            "fract({n} u), v",
            0,
        ),
        (
            "stacked",
            "on top of each other",
            "[column|vertical column]",
            "flat",
            "u, fract({n} v)",
            1,
        ),
    ]);
    let code = if axis == 0 {
        format!("vec2<f32>(fract(uv.x * {}), uv.y)", float(number))
    } else {
        format!("vec2<f32>(uv.x, fract(uv.y * {}))", float(number))
    };
    let mut plan = plan(
        filled(
            "[show {a} copies of {image} <p>|show {image} {a} times <p>|repeat {image} {a} times <p>|put {a} copies of {image} <p>|draw {image} {a} times in a <r>|make a <r> of {a} copies of {image}|tile {image} {a} times in a single <r>|\
             fill the screen with {a} copies of {image} <p>|place {image} {a} times <p>, each copy squeezed to fit|arrange {a} of {image} in one <r>|sample {image} at (<f>)|squeeze {image} {a} times <p> onto the screen|\
             ¶{a} copies of {image} <p>|¶{image}, {a} times <p>|¶{n}x {image} in one <r>|¶I want to see {image} {a} times, <p>|¶how do I show {image} {a} times <p>|¶texture lookup at (<f>), {image}|\
             ¶in: {image}. out: {a} <n> copies of it <p>|¶can I have {a} of {image} <p>, each of them <n>|¶a <r> with {a} times the same picture, namely {image}|¶split the screen into {a} parts <p>. each shows all of {image}]",
            &[
                ("<p>", place),
                ("<r>", order),
                ("<n>", squeezed),
                ("<f>", formula),
            ],
        ),
        vec![("a", words::count(count)), ("n", vec![count.to_string()])],
        format!("let p = {code};\nlet color = textureSample(source, source_sampler, p).rgb;"),
        Box::new(move |at, look| {
            let mut place = at.uv;
            place[axis] = (place[axis] * number).rem_euclid(1.0);
            look(place)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn enlarged_quarter(sampler: &mut Sampler) -> Plan {
    let (modifier, corner, offset, code) = *sampler.pick(&[
        ("top-left", "[top left|upper left]", [0.0, 0.0], "uv * 0.5"),
        (
            "top-right",
            "[top right|upper right]",
            [0.5, 0.0],
            "uv * 0.5 + vec2<f32>(0.5, 0.0)",
        ),
        (
            "bottom-left",
            "[bottom left|lower left]",
            [0.0, 0.5],
            "uv * 0.5 + vec2<f32>(0.0, 0.5)",
        ),
        (
            "bottom-right",
            "[bottom right|lower right]",
            [0.5, 0.5],
            "uv * 0.5 + vec2<f32>(0.5, 0.5)",
        ),
    ]);
    let mut plan = plan(
        filled(
            "[show only the <c> quarter of {image}, enlarged to the whole screen|crop {image} to its <c> quarter and fill the screen with it|zoom into the <c> quarter of {image} so that it fills everything|enlarge the <c> quarter of {image} to full screen|\
             stretch the <c> quarter of {image} over the whole screen|crop {image} to the <c> quadrant, full screen|blow up the <c> quadrant of {image} to the full size|fill the screen with the <c> quarter of {image}|\
             cut out the <c> quarter of {image} and show it at full size|let the <c> quarter of {image} take up all of the screen|magnify the <c> quadrant of {image} until it fills the view|use only the <c> quarter of {image}, scaled up 2x|\
             ¶[only|just] the <c> quarter of {image}, [full screen|filling the screen|enlarged to everything]|¶crop: <c> quarter of {image}, full screen|¶I only care about the <c> quarter of {image}. [fill the screen with it|show it big]|\
             ¶how do I crop {image} to its <c> quarter[, scaled to the screen|]|¶in: {image}. out: its <c> quadrant, twice as large|¶zoom 2x into the <c> corner of {image}|¶the <c> quarter of {image} should fill the entire screen|\
             ¶throw away three quarters of {image}, keep the <c> one, stretch it to the full screen|¶can you show me the <c> quarter of {image} as large as the screen]",
            &[("<c>", corner)],
        ),
        Vec::new(),
        format!("let p = {code};\nlet color = textureSample(source, source_sampler, p).rgb;"),
        Box::new(move |at, look| look([0, 1].map(|axis| at.uv[axis] / 2.0 + offset[axis]))),
    );
    plan.modifiers = vec![modifier];
    plan
}

/// A function from its name, its parameters and its result.
const fn function(
    name: &'static str,
    thing: &'static str,
    [function, parameters, result]: [&'static str; 3],
    body: &'static str,
    range: (f32, f32),
    rule: Rule,
) -> Helper {
    Helper {
        name,
        category: "color",
        thing,
        function,
        parameters,
        result,
        body,
        range,
        rule,
        ..HELPER
    }
}

/// The brightness of a color argument.
fn brightness(color: &[f64]) -> f64 {
    dot(color, &helpers::LUMA)
}

static FUNCTIONS: [Helper; 9] = [
    function(
        "complement-function",
        "[the complement of a color|a color's complement|the complement color of an rgb color|the complementary color of a color, white minus it|white minus a color|a color complemented|the complement of a given color|a complemented rgb color|\
          ¶[function|fn|helper] for the complement of a color|¶complement of a color, [function|fn|helper]|¶complement(color)|¶fn complement(color: vec3) -> vec3|¶write a function that [returns|gives|computes] the complement of a color|\
          ¶a [helper|function] that turns a color into its complement|¶how do I get the complement of a color with a function|¶I have a color. the function should return white minus it|¶in: a color. out: its complement. function|¶vec3(1) - color, as a function called complement|\
          ¶a function, red in, cyan out: the complement of any color]",
        ["complement", "color: vec3<f32>", "vec3<f32>"],
        "return vec3<f32>(1.0, 1.0, 1.0) - color;",
        (0.0, 1.0),
        |x, _| by_component(x, |c| Some(1.0 - c[0])),
    ),
    function(
        "scale-brightness-by-factor",
        "[a color with its brightness scaled by a given factor|a color multiplied by a brightness factor|a color dimmed or brightened by a factor argument|a color times a brightness factor|the brightness of a color multiplied by a factor|each channel of a color times a given factor|a color whose light is scaled by a factor argument|a color scaled by an f32 factor|\
          ¶function to scale the brightness of a color by a factor|¶scale_brightness(color, factor)|¶fn(color: vec3, factor: f32) -> vec3, multiplies the brightness|¶write a function that multiplies a color by a [given|brightness] factor|\
          ¶a [helper|function] that dims a color by a factor that I pass in|¶how do I scale the brightness of a color with a function|¶color * factor as a function of both|¶in: color, brightness factor. out: their product. function|\
          ¶function: factor 0.5 makes the color half as bright, 2 twice as bright|¶dimmer as a function: color and factor in, color times factor out]",
        [
            "scale_brightness",
            "color: vec3<f32>, factor: f32",
            "vec3<f32>",
        ],
        "return color * factor;",
        (0.0, 2.0),
        |x, _| by_component(x, |c| Some(c[0] * c[1])),
    ),
    function(
        "desaturate-by-amount",
        "[a color desaturated by a given amount|a color mixed toward its gray by an amount|a color made gray by an amount argument|a color blended with its luminance gray by an amount|a partly desaturated color, the amount is passed in|mix(color, gray of its luminance, amount)|a color with a given share of its color removed|a color faded to gray by an amount|\
          ¶function to desaturate a color by an amount|¶desaturate(color, amount)|¶fn(color: vec3, amount: f32) -> vec3, desaturates|¶write a function that desaturates a color by [an amount|a given amount]|\
          ¶a [helper|function] that fades a color to gray: amount 0 keeps it, 1 is all gray|¶how do I desaturate a color by an amount in a function|¶mix(color, vec3(luminance), amount) as a function of color and amount|¶in: color, amount. out: the color desaturated by it. function|\
          ¶desaturation slider as a function, color and amount in, color out|¶function: moves a color toward its gray by the amount it gets]",
        ["desaturate", "color: vec3<f32>, amount: f32", "vec3<f32>"],
        "let luma = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn mix(color, vec3<f32>(luma), amount);",
        (0.0, 1.0),
        |x, _| {
            let gray = brightness(&x[0]);
            by_component(x, |c| Some(c[0] * (1.0 - c[1]) + gray * c[1]))
        },
    ),
    function(
        "threshold-color-by-limit",
        "[a color turned black or white by a luminance limit|white where the luminance of a color reaches a given limit, else black|a color thresholded by its luminance, the limit is an argument|black or white for a color, by a limit on its luminance|a black and white threshold of a color with a limit argument|a color as white or black, compared with a limit by luminance|the luminance threshold of a color as a vec3|black or white as a vec3, by whether a color is brighter than a limit|\
          ¶function to threshold a color to black or white by a luminance limit|¶threshold_color(color, limit)|¶fn(color: vec3, limit: f32) -> vec3, white if the luminance is at least limit, else black|¶write a function that makes a color black or white by a given luminance limit|\
          ¶a [helper|function] for a hard threshold: luminance below the limit is black, above is white|¶how do I threshold a color by luminance in a function? the limit is an argument|¶vec3(step(limit, luminance)) as a function of color and limit|\
          ¶in: color, limit. out: black or white, by luminance. function|¶threshold function, color and limit in, black or white color out, by luminance|¶function: is the color brighter than the limit? then white, else black. vec3 please]",
        [
            "threshold_color",
            "color: vec3<f32>, limit: f32",
            "vec3<f32>",
        ],
        "let luma = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn vec3<f32>(step(limit, luma));",
        (0.0, 1.0),
        |x, _| {
            let above = brightness(&x[0]) - x[1][0];
            (above.abs() > 1e-4).then(|| vec![one(above > 0.0); 3])
        },
    ),
    function(
        "duotone-function",
        "[a duotone of a color between a dark and a light color|a color mapped between two colors by its luminance|a dark and a light color mixed by the luminance of a color|a two tone version of a color, both tones are arguments|the duotone of a color with given dark and light tones|mix(dark, light, luminance of color)|a color as a tone between a dark and a light one, by luminance|a gradient map of a color's luminance onto two colors|\
          ¶function for a duotone: color, dark tone and light tone|¶duotone(color, dark, light)|¶fn(color: vec3, dark: vec3, light: vec3) -> vec3, duotone by luminance|¶write a duotone function, the dark and the light color are arguments|\
          ¶a [helper|function] that maps a color to a duotone of two given colors|¶how do I write a duotone function with two color arguments|¶mix(dark, light, luminance) as a function of color, dark and light|¶in: color, dark, light. out: the duotone color. function|\
          ¶function: black becomes the dark tone, white the light tone, by luminance|¶duotone helper: three colors in, one out]",
        [
            "duotone",
            "color: vec3<f32>, dark: vec3<f32>, light: vec3<f32>",
            "vec3<f32>",
        ],
        "let luma = dot(color, vec3<f32>(0.2126, 0.7152, 0.0722));\nreturn mix(dark, light, luma);",
        (0.0, 1.0),
        |x, _| {
            let t = brightness(&x[0]);
            Some(
                [0, 1, 2]
                    .map(|at| x[1][at] * (1.0 - t) + x[2][at] * t)
                    .to_vec(),
            )
        },
    ),
    function(
        "vignette-function",
        "[a vignette factor for a uv, 1 in the middle and 0 in the corners|the vignette factor at a uv coordinate, fading from 0.3 to 0.7 from the center|one minus smoothstep from 0.3 to 0.7 of the distance to the center of uv|the dark vignette at a texture coordinate as a factor|a vignette as a number from a uv|how bright a vignette is at a uv, from 1 to 0|a vignette mask for a uv coordinate|the brightness factor of a vignette at uv|\
          ¶vignette function[, uv -> f32|, from uv|, uv in, factor out]|¶fn vignette(uv: vec2) -> f32|¶write a vignette function that takes uv and returns the [factor|brightness]|¶a [helper|function] for a vignette: uv in, factor out|\
          ¶how do I write a vignette as a function of uv|¶1 - smoothstep(0.3, 0.7, d) as a function of uv, d is the distance from the center|¶in: uv. out: vignette factor from 1 to 0. function|\
          ¶function for dark corners: takes the uv, returns what I multiply the color by|¶I need a function vignette(uv) that I can multiply my color with]",
        ["vignette", "uv: vec2<f32>", "f32"],
        "let d = distance(uv, vec2<f32>(0.5, 0.5));\nreturn 1.0 - smoothstep(0.3, 0.7, d);",
        (0.0, 1.0),
        |x, _| {
            let d = (x[0][0] - 0.5).hypot(x[0][1] - 0.5);
            let t = ((d - 0.3) / 0.4).clamp(0.0, 1.0);
            Some(vec![1.0 - t * t * (3.0 - 2.0 * t)])
        },
    ),
    function(
        "pixelate-uv-by-count",
        "[a uv pixelated to a given count of blocks|a uv coordinate snapped to the center of its block, count blocks per axis|the center of the block that a uv lies in, with a count of blocks as argument|(floor(uv * count) + 0.5) / count|a pixelated uv, the number of blocks is an argument|a texture coordinate moved to the middle of its cell in a count by count grid|a uv quantized to block centers by a count|a uv for a pixelated lookup with count by count blocks|\
          ¶function to pixelate a uv by a number of blocks|¶pixelate(uv, count)|¶fn(uv: vec2, count: f32) -> vec2, block centers|¶write a function that pixelates uv coordinates, the count of blocks is an argument|\
          ¶a [helper|function] that snaps uv to the center of its block, count blocks per side|¶how do I pixelate a uv by a block count in a function|¶(floor(uv * count) + 0.5) / count as a function of both|¶in: uv, block count. out: uv of the block center. function|\
          ¶mosaic helper function: uv and count in, center of the tile out]",
        ["pixelate", "uv: vec2<f32>, count: f32", "vec2<f32>"],
        "return (floor(uv * count) + 0.5) / count;",
        (0.3, 6.0),
        |x, _| {
            by_component(x, |c| {
                let steps = c[0] * c[1];
                ((steps - steps.round()).abs() > 1e-3).then(|| (steps.floor() + 0.5) / c[1])
            })
        },
    ),
    function(
        "zoom-uv-by-factor",
        "[a uv zoomed into the center by a given factor|a uv coordinate for a zoom around the center, the factor is an argument|a uv divided by a zoom factor around (0.5, 0.5)|(uv - 0.5) / factor + 0.5|a texture coordinate zoomed around the middle by a factor|a zoomed uv, factor 2 shows everything twice as large|the uv to sample for a centered zoom by a factor|a uv scaled toward the center by one over a zoom factor|\
          ¶function to zoom a uv into the center by a factor|¶zoom(uv, factor)|¶fn(uv: vec2, factor: f32) -> vec2, zoom around the center|¶write a function that zooms uv coordinates around the center by a given factor|\
          ¶a [helper|function] for a centered zoom of uv, factor 2 is twice as large|¶how do I zoom a uv around the center with a factor, in a function|¶(uv - 0.5) / factor + 0.5 as a function of both|¶in: uv, zoom factor. out: the zoomed uv, center fixed. function|\
          ¶zoom helper function: uv and factor in, the uv for the texture lookup out]",
        ["zoom", "uv: vec2<f32>, factor: f32", "vec2<f32>"],
        "return (uv - 0.5) / factor + 0.5;",
        (0.3, 3.0),
        |x, _| by_component(x, |c| Some(0.5 + (c[0] - 0.5) / c[1])),
    ),
    function(
        "tile-uv-by-count",
        "[a uv tiled a given number of times|a uv repeated count times, the count is an argument|the fractional part of a uv times a count|fract(uv * count)|a tiled uv, the number of tiles is an argument|a texture coordinate that repeats count times per axis|the uv inside its tile, with count tiles per axis|a repeating uv by a tile count argument|\
          ¶function to tile a uv a given number of times|¶tile(uv, count)|¶fn(uv: vec2, count: f32) -> vec2, tiled coordinates|¶write a function that tiles uv coordinates, the number of tiles is an argument|\
          ¶a [helper|function] that repeats uv count times|¶how do I tile a uv by a count in a function|¶fract(uv * count) as a function of both|¶in: uv, tile count. out: uv within the tile. function|\
          ¶tiling helper function: uv and count in, repeated uv from 0 to 1 out]",
        ["tile", "uv: vec2<f32>, count: f32", "vec2<f32>"],
        "return fract(uv * count);",
        (0.1, 4.0),
        |x, _| {
            by_component(x, |c| {
                let tiles = c[0] * c[1];
                ((tiles - tiles.round()).abs() > 1e-3).then(|| tiles.rem_euclid(1.0))
            })
        },
    ),
];
