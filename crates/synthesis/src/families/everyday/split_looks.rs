//! Images that look one way in one part and another way in the rest: figures, strips, quarters, bright and dark parts.

use super::super::animation_table::from_center;
use super::super::effect_kernels::TEXEL;
use super::super::effect_masks::one;
use super::super::effect_tones::share;
use super::super::effects::{At, LUMA, Look, Rgb, blend, luma};
use super::super::image_plans::{IMAGE, Kind, Plan, Values, families_of, filled, plan};
use super::super::image_regions::{self as regions, Area, Change, change};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 10] = [
    Kind {
        name: "inside-and-outside-looks",
        sample: inside_and_outside,
    },
    Kind {
        name: "inside-and-outside-colors",
        sample: two_colors,
    },
    Kind {
        name: "bright-and-dark-looks",
        sample: bright_and_dark,
    },
    Kind {
        name: "looks-in-thirds",
        sample: thirds,
    },
    Kind {
        name: "looks-in-quarters",
        sample: quarters,
    },
    Kind {
        name: "blur-in-area",
        sample: blurred_area,
    },
    Kind {
        name: "pixelate-in-area",
        sample: pixelated_area,
    },
    Kind {
        name: "color-stripes-over-image",
        sample: stripes_over,
    },
    Kind {
        name: "color-checker-over-image",
        sample: checker_over,
    },
    Kind {
        name: "image-margins-covered",
        sample: margins,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

static ORIGINAL: Change = Change {
    name: "to-original",
    verb: "[leave alone|keep]",
    be: "[unchanged|as it is|normal|original]",
    noun: "[no effect|no filter|nothing]",
    code: "image",
    rule: |color| color,
};

/// Some changes that differ, and mostly the original among them.
fn looks(count: usize, with_original: bool, sampler: &mut Sampler) -> Vec<&'static Change> {
    let mut looks: Vec<&'static Change> = Vec::new();
    if with_original {
        looks.push(&ORIGINAL);
    }
    while looks.len() < count {
        let next = change(sampler);
        if looks.iter().all(|look| look.name != next.name) {
            looks.push(next);
        }
    }
    let turn = sampler.below(count);
    looks.rotate_left(turn);
    looks
}

/// A figure in the middle.
struct Figure {
    modifier: &'static str,
    inside: &'static str,
    outside: &'static str,
    values: Values,
    /// An expression that is 1 inside.
    code: String,
    rule: Box<dyn Fn([f64; 2]) -> bool + Send + Sync>,
}

fn figure(sampler: &mut Sampler) -> Figure {
    if sampler.chance(0.3) {
        let side: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
        return Figure {
            modifier: "square",
            inside: "[inside a centered square of side {a}|in a square of side {a} in the middle|within a middle square, {a} wide]",
            outside: "[outside of a centered square of side {a}|around a square of side {a} in the middle|beyond a middle square, {a} wide]",
            values: vec![("a", words::decimal(side))],
            code: format!(
                "step(max(abs(uv.x - 0.5), abs(uv.y - 0.5)), {})",
                float(side / 2.0)
            ),
            rule: Box::new(move |uv| uv.iter().all(|part| (part - 0.5).abs() <= side / 2.0)),
        };
    }
    let named = sampler.chance(0.6);
    let radius: f64 = if named {
        *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.35, 0.4, 0.45])
    } else {
        0.3
    };
    let (inside, outside) = if named {
        (
            "[inside a circle of radius {a} in the middle|within {a} of the center|in a centered disc, r = {a}]",
            "[outside of a circle of radius {a} in the middle|farther than {a} from the center|around a centered disc, r = {a}]",
        )
    } else {
        (
            "[inside a circle in the middle|in a round area in the center|within a centered circle]",
            "[outside of a circle in the middle|around a round area in the center|outside of a centered circle]",
        )
    };
    Figure {
        modifier: "circle",
        inside,
        outside,
        values: vec![("a", words::decimal(radius))],
        code: format!("step(distance(uv, vec2<f32>(0.5, 0.5)), {})", float(radius)),
        rule: Box::new(move |uv| from_center(uv) <= radius),
    }
}

const REST: &str = "[outside|elsewhere|everywhere else|in the rest]";
const CORE: &str = "[inside|within it|in it]";

fn inside_and_outside(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[make {image} @b1 <in> and @b2 <rest>|show {image} @b1 <in>, @b2 <rest>|put @n1 on {image} <in> and @n2 <rest>|make {image} @b2 <out> and @b1 <core>|use @n2 on {image} <out>, but @n1 <core>|\
         let {image} be @b2 <out>, @b1 <core>|@v1 {image} <in> and @v2 it <rest>|@v2 {image} <out> and @v1 it <core>|give {image} @n1 <in>, and <rest> @n2|apply @n2 to {image} <out> and @n1 <core>|treat {image} in two ways, @n1 <in>, @n2 <rest>|\
         ¶<in>: @b1. <rest>: @b2. source: {image}|¶{image}, @b2 <out> and @b1 <core>|¶I want {image} @b1 <in>. <rest> it should be @b2|¶@n2 for everything <out>, @n1 for what is <core>, on {image}|\
         ¶how do I make {image} @b1 <in> but @b2 <rest>|¶two looks of {image}: <in> it is @b1, <rest> it is @b2|¶<out>, {image} is @b2. <core> it is @b1|¶mix(outer, inner, mask) on {image}. inner: @n1. outer: @n2. the mask is 1 <in>|\
         ¶if the pixel is <in>, {image} is @b1, else @b2|¶please {image} with @n1 <in> and with @n2 <rest>|¶{image} has to be @b2, but <in> rather @b1]";
    let changes = looks(2, false, sampler);
    let [inner, outer] = [changes[0], changes[1]];
    let figure = figure(sampler);
    let (here, there, inside) = (inner.rule, outer.rule, figure.rule);
    let mut plan = plan(
        filled(
            TEMPLATE,
            &[
                ("@v1", inner.verb),
                ("@v2", outer.verb),
                ("@b1", inner.be),
                ("@b2", outer.be),
                ("@n1", inner.noun),
                ("@n2", outer.noun),
                ("<in>", figure.inside),
                ("<out>", figure.outside),
                ("<rest>", REST),
                ("<core>", CORE),
            ],
        ),
        figure.values,
        format!(
            "{IMAGE}\nlet inner = {};\nlet outer = {};\nlet color = mix(outer, inner, {});",
            inner.code, outer.code, figure.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            if inside(at.uv) {
                here(image)
            } else {
                there(image)
            }
        }),
    );
    plan.modifiers = vec![figure.modifier, inner.name];
    plan
}

fn two_colors(sampler: &mut Sampler) -> Plan {
    let inner = Color::sample(sampler);
    let outer = Color::sample_other_than(&[&inner], sampler);
    let figure = figure(sampler);
    let filter = sampler.chance(0.5);
    let amount = sampler.decimal(0.1, 0.9, 0.05);
    let (modifier, template, code) = if filter {
        (
            "multiplied",
            "[multiply {image} by {p} <in> and by {q} <rest>|put a {p} filter on {image} <in> and a {q} filter <rest>|filter {image} with {q} <out> and with {p} <core>|multiply {image} by {q} <out>, by {p} <core>|show {image} through {p} glass <in> and through {q} glass <rest>|\
             look at {image} through a {q} filter <out>, a {p} one <core>|use {p} as the color filter of {image} <in>, {q} <rest>|hold {q} glass over {image} <out>, {p} glass <core>|give {image} a {p} color filter <in> and a {q} one <rest>|\
             ¶{image}: times {p} <in>, times {q} <rest>|¶filter color <in>: {p}. <rest>: {q}. source: {image}|¶<out> {image} is multiplied by {q}, <core> by {p}|¶image * mix({q}, {p}, mask), the mask is 1 <in>, source {image}|\
             ¶I want a {q} filter over {image} <out> and a {p} filter <core>|¶how do I multiply {image} by {p} <in> and by {q} <rest>|¶two color filters on {image}. the {q} one: <out>. the {p} one: <core>|¶{p} filter <in>, {q} filter <rest>, {image}]",
            "image * tint".to_string(),
        )
    } else {
        (
            "mixed",
            "[tint {image} with {k} {p} <in> and {k} {q} <rest>|mix {k} {p} into {image} <in> and {k} {q} <rest>|blend {image} {k} toward {q} <out> and {k} toward {p} <core>|lay {q} over {image} <out> and {p} <core>, both at {k}|color {image} {p} <in> and {q} <rest>, both {k} strong|\
             tint {image} {q} <out>, {p} <core>, {k} in both places|mix {image} with {p} <in>, with {q} <rest>, amount {k}|wash {image} with {q} <out> and with {p} <core>, {k} each|give {image} a {p} tint <in> and a {q} tint <rest>, strength {k}|\
             ¶{image}: {k} {p} <in>, {k} {q} <rest>|¶tint <in>: {p}. <rest>: {q}. amount: {k}. source: {image}|¶<out> {image} gets {k} {q}, <core> {k} {p}|¶mix(image, tint, {k}), the tint is {p} <in>, {q} <rest>, source {image}|\
             ¶I want {image} tinted {q} <out> and {p} <core>, {k} of the color|¶how do I tint {image} {p} <in> and {q} <rest>, both by {k}|¶two tints on {image}, {k} each. {q}: <out>. {p}: <core>]",
            format!("mix(image, tint, {})", float(amount)),
        )
    };
    let mut values = figure.values;
    values.extend([
        ("p", inner.ways),
        ("q", outer.ways),
        ("k", words::percent(amount)),
    ]);
    let (within, without) = (inner.rgb.map(f64::from), outer.rgb.map(f64::from));
    let inside = figure.rule;
    let mut plan = plan(
        filled(
            template,
            &[
                ("<in>", figure.inside),
                ("<out>", figure.outside),
                ("<rest>", REST),
                ("<core>", CORE),
            ],
        ),
        values,
        format!(
            "{IMAGE}\nlet tint = mix({}, {}, {});\nlet color = {code};",
            outer.code, inner.code, figure.code
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            let tint = if inside(at.uv) { within } else { without };
            if filter {
                [0, 1, 2].map(|part| image[part] * tint[part])
            } else {
                blend(image, tint, amount)
            }
        }),
    );
    plan.modifiers = vec![figure.modifier, modifier];
    plan
}

fn bright_and_dark(sampler: &mut Sampler) -> Plan {
    const BRIGHT: &str = "[where its luminance is above {a}|in the parts with a luma over {a}|where it is brighter than {a}]";
    const DARK: &str = "[where its luminance is below {a}|in the parts with a luma under {a}|where it is darker than {a}]";
    const TEMPLATE: &str = "[make {image} @b1 <hi> and @b2 <rest>|show {image} @b2 <lo> and @b1 <rest>|put @n1 on {image} <hi>, @n2 <rest>|use @n2 on {image} <lo>, @n1 <rest>|let {image} be @b1 <hi> but @b2 <rest>|@v1 {image} <hi> and @v2 it <rest>|\
         @v2 {image} <lo> and @v1 it <rest>|give {image} @n2 <lo> and @n1 <rest>|split {image} by brightness at {a}, the bright side gets @n1, the dark side @n2|treat the dark parts of {image} with @n2 and the bright ones with @n1, limit {a}|\
         ¶{image}: <hi> @b1, <rest> @b2|¶{image}: <lo> @b2, <rest> @b1|¶if luma > {a} then @n1 else @n2, source {image}|¶limit: luma {a}. above: @b1. below: @b2. source: {image}|¶limit: luma {a}. below: @b2. above: @b1. source: {image}|\
         ¶bright pixels of {image} (luma over {a}) should be @b1, dark ones @b2|¶how do I make {image} @b2 <lo> and @b1 <rest>|¶I have {image}. dark pixels get @n2, bright pixels get @n1, the border between them is a luminance of {a}|\
         ¶please {image} with @n1 <hi> and with @n2 <rest>]";
    let limit: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.7]);
    let with_original = sampler.chance(0.3);
    let changes = looks(2, with_original, sampler);
    let [bright, dark] = [changes[0], changes[1]];
    let template = if with_original {
        TEMPLATE
            .replace("|@v1 {image} <hi> and @v2 it <rest>", "")
            .replace("|@v2 {image} <lo> and @v1 it <rest>", "")
    } else {
        TEMPLATE.to_string()
    };
    let (light, shade) = (bright.rule, dark.rule);
    let mut plan = plan(
        filled(
            &template,
            &[
                ("@v1", bright.verb),
                ("@v2", dark.verb),
                ("@b1", bright.be),
                ("@b2", dark.be),
                ("@n1", bright.noun),
                ("@n2", dark.noun),
                ("<hi>", BRIGHT),
                ("<lo>", DARK),
                ("<rest>", "[elsewhere|everywhere else|in the rest]"),
            ],
        ),
        vec![("a", words::decimal(limit))],
        format!(
            "{IMAGE}\nlet luma = dot(image, {LUMA});\nlet dark = {};\nlet bright = {};\n\
             let color = mix(dark, bright, step({}, luma));",
            dark.code,
            bright.code,
            float(limit)
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            if luma(image) >= limit {
                light(image)
            } else {
                shade(image)
            }
        }),
    );
    plan.modifiers = vec![bright.name, dark.name];
    plan
}

fn thirds(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[split {image} into three <strips>: @b1 <1>, @b2 in the middle, @b3 <3>|show {image} @b1 <1>, @b2 in the middle and @b3 <3>, a third each|divide {image} into three <strips>, @b1 <1>, @b2 in the middle, @b3 <3>|compare three versions of {image} in <strips>, <1> @b1, in the middle @b2, <3> @b3|\
         put @n1 on the <one> third of {image}, @n2 on the middle one and @n3 on the <three> one|make the <three> third of {image} @b3, the middle third @b2 and the <one> third @b1|use @n3 on the <three>, @n2 on the middle and @n1 on the <one> third of {image}|\
         cut {image} in three equal <strips> that are @b1, @b2 and @b3, <order>|let the middle third of {image} be @b2, the <one> one @b1 and the <three> one @b3|render {image} as three <strips>: @b1, @b2, @b3, <order>|\
         ¶{image} in three <strips>, <order>: @b1, @b2, @b3|¶<one> third: @b1. middle third: @b2. <three> third: @b3. source: {image}|¶three filters next to each other on {image}, <order>: @n1, @n2, @n3|¶I want to compare looks of {image} in thirds. <1> @b1, in the middle @b2, <3> @b3|\
         ¶how do I show {image} @b1 in the <one> third, @b2 in the middle third, @b3 in the <three> third|¶middle third of {image}: @b2. <three> third: @b3. <one> third: @b1|¶floor(<x> * 3) of 0, 1, 2: {image} is @b1, @b2, @b3|¶three panels, one picture: {image} with @n1 <1>, with @n2 in the middle, with @n3 <3>]";
    let with_original = sampler.chance(0.7);
    let looks = looks(3, with_original, sampler);
    let upright = sampler.chance(0.6);
    let (modifier, strips, order, at_first, at_last, first, last, letter) = if upright {
        (
            "columns",
            "[vertical strips|columns|vertical parts]",
            "[from left to right|left to right]",
            "[on the left|at the left]",
            "[on the right|at the right]",
            "left",
            "right",
            "x",
        )
    } else {
        (
            "rows",
            "[horizontal strips|rows|horizontal parts]",
            "[from top to bottom|top to bottom]",
            "at the top",
            "at the bottom",
            "[top|upper]",
            "[bottom|lower]",
            "y",
        )
    };
    let rules = [looks[0].rule, looks[1].rule, looks[2].rule];
    let axis = usize::from(!upright);
    let mut plan = plan(
        filled(
            TEMPLATE,
            &[
                ("@b1", looks[0].be),
                ("@b2", looks[1].be),
                ("@b3", looks[2].be),
                ("@n1", looks[0].noun),
                ("@n2", looks[1].noun),
                ("@n3", looks[2].noun),
                ("<strips>", strips),
                ("<order>", order),
                ("<1>", at_first),
                ("<3>", at_last),
                ("<one>", first),
                ("<three>", last),
                ("<x>", letter),
            ],
        ),
        Vec::new(),
        format!(
            "{IMAGE}\nlet first = {};\nlet second = {};\nlet third = {};\nlet strip = floor(uv.{letter} * 3.0);\n\
             let color = mix(mix(first, second, step(1.0, strip)), third, step(2.0, strip));",
            looks[0].code, looks[1].code, looks[2].code
        ),
        Box::new(move |at, look| {
            let strip = (at.uv[axis] * 3.0).floor().clamp(0.0, 2.0) as usize;
            rules[strip](look(at.uv))
        }),
    );
    plan.modifiers = vec![modifier, looks[1].name];
    plan
}

fn quarters(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[split {image} into quarters: @b1 top left, @b2 top right, @b3 bottom left, @b4 bottom right|show {image} with four looks, @b1 top left, @b2 top right, @b3 bottom left and @b4 bottom right|make the top left quarter of {image} @b1, the top right @b2, the bottom left @b3, the bottom right @b4|\
         put @n1 on the upper left quarter of {image}, @n2 on the upper right, @n3 on the lower left, @n4 on the lower right|compare four versions of {image} in its quarters, @b1 and @b2 at the top, @b3 and @b4 at the bottom, left to right|\
         make the bottom right quarter of {image} @b4, the bottom left @b3, the top right @b2, the top left @b1|use @n4 at the bottom right of {image}, @n3 at the bottom left, @n2 at the top right and @n1 at the top left, one per quarter|divide {image} into 2x2 fields, first row @b1 and @b2, second row @b3 and @b4|\
         ¶quarters of {image}: top left @b1, top right @b2, bottom left @b3, bottom right @b4|¶2x2 on {image}: @b1, @b2 / @b3, @b4|¶{image} in four quadrants. top: @b1, @b2. bottom: @b3, @b4|¶top left: @n1. top right: @n2. bottom left: @n3. bottom right: @n4. source: {image}|\
         ¶I want each quadrant of {image} different: upper left @b1, upper right @b2, lower left @b3, lower right @b4|¶bottom row of {image}: @b3 on the left, @b4 on the right. top row: @b1 on the left, @b2 on the right. all quarters|\
         ¶how do I show {image} @b1, @b2, @b3 and @b4 in its quarters, clockwise would be wrong, row by row from the top left|¶left half of {image}: @b1 above, @b3 below. right half: @b2 above, @b4 below]";
    let with_original = sampler.chance(0.8);
    let looks = looks(4, with_original, sampler);
    let rules = [looks[0].rule, looks[1].rule, looks[2].rule, looks[3].rule];
    let mut plan = plan(
        filled(
            TEMPLATE,
            &[
                ("@b1", looks[0].be),
                ("@b2", looks[1].be),
                ("@b3", looks[2].be),
                ("@b4", looks[3].be),
                ("@n1", looks[0].noun),
                ("@n2", looks[1].noun),
                ("@n3", looks[2].noun),
                ("@n4", looks[3].noun),
            ],
        ),
        Vec::new(),
        format!(
            "{IMAGE}\nlet top = mix({}, {}, step(0.5, uv.x));\nlet bottom = mix({}, {}, step(0.5, uv.x));\n\
             let color = mix(top, bottom, step(0.5, uv.y));",
            looks[0].code, looks[1].code, looks[2].code, looks[3].code
        ),
        Box::new(move |at, look| {
            let [right, lower] = at.uv.map(|part| usize::from(part >= 0.5));
            rules[right + 2 * lower](look(at.uv))
        }),
    );
    plan.modifiers = vec![looks[0].name];
    plan
}

const AREAS: [fn(&mut Sampler) -> Area; 10] = [
    regions::around_circle,
    regions::around_circle,
    regions::placed_circle,
    regions::quarter,
    regions::band,
    regions::stripes,
    regions::checkerboard,
    regions::ring,
    regions::border,
    regions::window,
];

/// An effect that looks at the image anew, in an area.
fn within(
    template: &str,
    area: Area,
    value: (&'static str, Vec<String>),
    lines: &str,
    rule: impl Fn(&At, Look<'_>) -> Rgb + Send + Sync + 'static,
) -> Plan {
    let mut values = area.values;
    values.push(value);
    let inside = area.rule;
    let mut plan = plan(
        filled(template, &[("<at>", area.place), ("<part>", area.part)]),
        values,
        format!(
            "{IMAGE}\n{}\n{lines}\nlet color = mix(image, changed, inside);",
            area.lines
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            blend(image, rule(at, look), inside(at, image))
        }),
    );
    plan.modifiers = Some(area.modifier)
        .filter(|name| !name.is_empty())
        .into_iter()
        .collect();
    plan
}

fn blurred_area(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[blur {image} <at> with a {k} box|blur <part> with a {k} box, keep the rest sharp|make {image} blurry <at> and leave it sharp elsewhere, {k} box|box blur {image} <at> only, {k}|apply a {k} box blur to <part>|put <part> out of focus with a {k} mean filter|\
         average {k} pixels of {image} <at>, leave the rest|use a {k} box blur on {image}, but just <at>|soften <part> by a {k} box blur and nothing else|keep {image} sharp except <at>, where a {k} box blurs it|let {image} be blurred <at>, kernel {k}, equal weights|\
         ¶blur {image} only <at>, {k} box|¶<at>: {k} box blur. elsewhere: {image} as it is|¶<part> should be blurred, {k}, equal weights. the rest stays sharp|¶{image}, blurred <at> (box, {k}), sharp elsewhere|¶how do I blur {image} just <at>? a {k} box is fine|\
         ¶I want {image} out of focus <at>: mean of {k} pixels. all else sharp|¶mix(image, blurred, mask), blurred is the {k} mean of {image}, the mask is on <at>|¶{k} mean filter on {image}, but only <at>|¶partial blur. where: <at>. kernel: {k} box. source: {image}]";
    let reach: i32 = *sampler.pick(&[1, 2, 2, 3, 4]);
    let area = sampler.pick(&AREAS)(sampler);
    let side = 2 * reach + 1;
    let lines = format!(
        "let texel = 1.0 / vec2<f32>(textureDimensions(source));\nvar sum = vec3<f32>(0.0, 0.0, 0.0);\n\
         for (var y = -{reach}; y <= {reach}; y++) {{\nfor (var x = -{reach}; x <= {reach}; x++) {{\n\
         let p = uv + vec2<f32>(f32(x), f32(y)) * texel;\n\
         sum += textureSample(source, source_sampler, p).rgb;\n}}\n}}\nlet changed = sum / {};",
        float(f64::from(side * side))
    );
    within(
        TEMPLATE,
        area,
        (
            "k",
            vec![format!("{side}x{side}"), format!("{side} by {side}")],
        ),
        &lines,
        move |at, look| {
            let mut sum = [0.0; 3];
            for y in -reach..=reach {
                for x in -reach..=reach {
                    let [u, v] = at.uv;
                    let color = look([u + f64::from(x) * TEXEL, v + f64::from(y) * TEXEL]);
                    sum = [0, 1, 2].map(|part| sum[part] + color[part]);
                }
            }
            sum.map(|part| part / f64::from(side * side))
        },
    )
}

fn pixelated_area(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[pixelate {image} <at>, {k} blocks over the whole size|pixelate <part> with a grid of {k} blocks over the picture|make {image} blocky <at> and leave it sharp elsewhere, {k} blocks across the picture|put a mosaic on {image} <at>, the grid has {k} blocks in all|\
         apply pixelation to <part>, {k} blocks per picture|show {image} in {k} mosaic blocks, but just <at>|use {k} big pixels for {image}, only <at>|keep {image} sharp except <at>, there {k} blocks per picture|turn <part> into a mosaic, block grid {k}|\
         ¶pixelate {image} only <at>, {k} blocks|¶<at>: mosaic, {k} blocks per picture. elsewhere: {image} as it is|¶<part> should be pixelated, {k} grid. the rest stays sharp|¶{image}, pixelated <at> ({k} blocks), normal elsewhere|¶how do I pixelate {image} just <at>? {k} blocks over the picture|\
         ¶censor mosaic on {image}, {k} blocks per picture, only <at>|¶mix(image, pixelated, mask), pixelated has {k} blocks, the mask is on <at>, source {image}|¶partial mosaic. where: <at>. grid: {k}. source: {image}|¶big pixels <at>, {k} of them over the whole of {image}, the other pixels as they are]";
    let count: i32 = *sampler.pick(&[10, 12, 16, 20, 24, 32, 40]);
    let number = f64::from(count);
    let area = sampler.pick(&AREAS)(sampler);
    let lines = format!(
        "let p = (floor(uv * {0}) + 0.5) / {0};\nlet changed = textureSample(source, source_sampler, p).rgb;",
        float(number)
    );
    within(
        TEMPLATE,
        area,
        (
            "k",
            vec![format!("{count}x{count}"), format!("{count} by {count}")],
        ),
        &lines,
        move |at, look| look(at.uv.map(|part| ((part * number).floor() + 0.5) / number)),
    )
}

/// How strongly a color covers what it is laid on, its expression, and how that is told.
fn opacity(sampler: &mut Sampler) -> (f64, String, &'static str) {
    if sampler.chance(0.5) {
        return (1.0, String::new(), "");
    }
    let amount = sampler.decimal(0.2, 0.8, 0.1);
    (
        amount,
        format!(" * {}", float(amount)),
        " [at {k} opacity|with an opacity of {k}]",
    )
}

fn stripes_over(sampler: &mut Sampler) -> Plan {
    const TEMPLATE: &str = "[lay {n} <kind> over {image}, every second one {c}<o>|cover every second one of {n} <kind> of {image} with {c}<o>|put {c} <kind> over {image}<o>, {n} with the free ones between, the first is free|draw {image} with {n} <kind>, the first normal, the next {c}<o>, and so on|\
         alternate between {image} and {c}<o> in {n} <kind>, beginning with {image}|paint every other <one> of {image} {c}<o>, {n} in all, starting with the second|split {image} into {n} <kind> and fill every second one with {c}<o>|show {image} behind {c} <kind><o>, {n} counting the free ones, a free one first|\
         ¶{c} <kind> over {image}<o>, {n} with the gaps, a gap first|¶{n} <kind>: {image}, {c}, {image}, {c} and so on<o>|¶every second one of {n} <kind> on {image} is {c}<o>|¶{image} with {c} on every other <one><o>. {n} in total, first one clear|\
         ¶how do I cover every second <one> of {image} with {c}<o>, {n} in all|¶{n} <kind>. odd ones: {image}. even ones: {c}<o>|¶cut {image} into {n} <kind>. number two, four and so on become {c}<o>|¶I want to see {image} only in every other one of {n} <kind>, the others are {c}<o>, the first shows it]";
    let cover = Color::sample(sampler);
    let rgb = cover.rgb.map(f64::from);
    let (modifier, kinds, single, letter, axis) = if sampler.chance(0.6) {
        (
            "vertical",
            "[vertical stripes|columns|upright stripes]",
            "[vertical stripe|column]",
            'x',
            0,
        )
    } else {
        (
            "horizontal",
            "[horizontal stripes|rows|level stripes]",
            "[horizontal stripe|row]",
            'y',
            1,
        )
    };
    let count = *sampler.pick(&[4, 5, 6, 8, 10, 12, 16, 20]);
    let number = count as f64;
    let (amount, strength, told) = opacity(sampler);
    let mut plan = plan(
        filled(
            TEMPLATE,
            &[("<kind>", kinds), ("<one>", single), ("<o>", told)],
        ),
        vec![
            ("c", cover.ways),
            ("n", words::count(count)),
            ("k", words::percent(amount)),
        ],
        format!(
            "{IMAGE}\nlet covered = floor(uv.{letter} * {}) % 2.0;\nlet color = mix(image, {}, covered{strength});",
            float(number),
            cover.code
        ),
        Box::new(move |at, look| {
            let odd = ((at.uv[axis] * number).floor() as i64).rem_euclid(2) == 1;
            blend(look(at.uv), rgb, one(odd) * amount)
        }),
    );
    plan.modifiers = vec![modifier];
    plan.modifiers
        .extend((amount < 1.0).then_some("translucent"));
    plan
}

fn checker_over(sampler: &mut Sampler) -> Plan {
    let cover = Color::sample(sampler);
    let rgb = cover.rgb.map(f64::from);
    let count: i32 = *sampler.pick(&[2, 4, 6, 8, 8, 10, 12, 16]);
    let number = f64::from(count);
    let (amount, strength, told) = opacity(sampler);
    let mut plan = plan(
        filled(
            "[lay a {n} checkerboard of {c} over {image}<o>, the top left square is free|cover every other square of a {n} checkerboard on {image} with {c}<o>, not the top left one|make a {n} checkerboard of {image} and {c}<o>, {image} at the top left|alternate {image} and {c} like a {n} chessboard<o>, beginning with {image} at the top left|\
             paint the odd fields of a {n} checker pattern on {image} {c}<o>|put {c} checker squares over {image}<o>, {n}, the first square shows {image}|mask {image} with a {n} checkerboard, {c} on the odd squares<o>|show {image} in the even fields and {c} in the odd fields of a {n} checkerboard<o>|\
             ¶{n} checkerboard: {image} and {c}<o>, {image} first|¶{image} under a {n} {c} checkerboard<o>, top left field free|¶checker mask, {n}, on {image}. odd fields: {c}<o>|¶(cell.x + cell.y) % 2 decides: 0 is {image}, 1 is {c}<o>, {n} cells|¶every second square of {image} is {c}<o>, {n} squares like on a chessboard, not the top left one|\
             ¶how do I put a {n} checkerboard of {c} on {image}<o>, so that the top left square stays free|¶I want {image} to show only in every other field of a {n} chessboard, the other fields are {c}<o>, top left is {image}|¶{c} and {image} in turn, {n} checker<o>, at the top left {image}]",
            &[("<o>", told)],
        ),
        vec![
            ("c", cover.ways),
            (
                "n",
                vec![format!("{count}x{count}"), format!("{count} by {count}")],
            ),
            ("k", words::percent(amount)),
        ],
        format!(
            "{IMAGE}\nlet cell = floor(uv * {});\nlet covered = (cell.x + cell.y) % 2.0;\n\
             let color = mix(image, {}, covered{strength});",
            float(number),
            cover.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| (part * number).floor() as i64);
            let odd = x.rem_euclid(2) != y.rem_euclid(2);
            blend(look(at.uv), rgb, one(odd) * amount)
        }),
    );
    plan.modifiers
        .extend((amount < 1.0).then_some("translucent"));
    plan
}

fn margins(sampler: &mut Sampler) -> Plan {
    const SIZES: [f64; 6] = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3];
    let cover = Color::sample(sampler);
    let rgb = cover.rgb.map(f64::from);
    let [left, right, top, bottom]: [f64; 4] = [0, 1, 2, 3].map(|_: i32| *sampler.pick(&SIZES));
    plan(
        "[cover the edges of {image} with {a}: {l} on the left, {r} on the right, {t} at the top, {b} at the bottom|crop {image} by {l} left, {r} right, {t} top and {b} bottom and show {a} there|put {a} margins on {image}, top {t}, right {r}, bottom {b}, left {l}|\
         cut {t} off the top, {b} off the bottom, {l} off the left and {r} off the right of {image} and fill that with {a}|paint {a} bars over {image}, {t} high at the top, {b} at the bottom, {l} wide at the left, {r} at the right|hide the outer parts of {image} behind {a}, left {l}, top {t}, right {r}, bottom {b}|\
         frame {image} unevenly in {a}: bottom {b}, top {t}, right {r}, left {l}|give {image} a {a} border that is {l} wide left, {r} right, {t} above and {b} below|make {image} {a} in the {t} at the top, the {b} at the bottom, the {l} on the left and the {r} on the right|\
         ¶margins on {image}: left {l}, right {r}, top {t}, bottom {b}, color {a}|¶{a} margins, top {t}, right {r}, bottom {b}, left {l}, over {image}|¶color: {a}. left: {l}. top: {t}. right: {r}. bottom: {b}. covers the edges of {image}|¶{image} stays in its place, but its edges are covered in {a}: {t} top, {b} bottom, {l} left, {r} right|\
         ¶how do I cover {image} with {a} by {l} on the left, {t} at the top, {r} on the right and {b} at the bottom|¶uneven frame on {image}, bottom {b}, left {l}, right {r}, top {t}, in {a}|¶only keep {image} from {l} after the left edge to {r} before the right one, and from {t} below the top to {b} above the bottom. the rest is {a}]",
        vec![
            ("a", cover.ways),
            ("l", share(left)),
            ("r", share(right)),
            ("t", share(top)),
            ("b", share(bottom)),
        ],
        format!(
            "{IMAGE}\nlet low = step(vec2<f32>({}, {}), uv);\nlet high = step(vec2<f32>({}, {}), 1.0 - uv);\n\
             let inside = low.x * low.y * high.x * high.y;\nlet color = mix({}, image, inside);",
            float(left),
            float(top),
            float(right),
            float(bottom),
            cover.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv;
            let kept = x >= left && 1.0 - x >= right && y >= top && 1.0 - y >= bottom;
            if kept { look(at.uv) } else { rgb }
        }),
    )
}
