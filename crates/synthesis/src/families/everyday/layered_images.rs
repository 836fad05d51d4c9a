//! Layers on an image: figures, gradients, frames and colors over it, copies of it in blend modes, and what it lies on.

use super::super::animation_table::from_center;
use super::super::effect_masks::one;
use super::super::effect_tones::share;
use super::super::effects::{At, Rgb, blend, luma};
use super::super::image_plans::{IMAGE, Kind, Plan, Values, families_of, filled, plan, seconds};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 11] = [
    Kind {
        name: "figure-over-image",
        sample: figure_over,
    },
    Kind {
        name: "figure-cut-from-image",
        sample: figure_cut,
    },
    Kind {
        name: "gradient-at-opacity",
        sample: gradient_layer,
    },
    Kind {
        name: "further-blend-mode",
        sample: further_mode,
    },
    Kind {
        name: "own-copy-blend",
        sample: own_copy,
    },
    Kind {
        name: "ghost-at-share",
        sample: ghost,
    },
    Kind {
        name: "edges-fade-to-color",
        sample: edge_fade,
    },
    Kind {
        name: "vignette-between-radii",
        sample: vignette,
    },
    Kind {
        name: "image-on-background",
        sample: on_background,
    },
    Kind {
        name: "dimmed-reflection",
        sample: reflection,
    },
    Kind {
        name: "image-slides-in",
        sample: slide_in,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

/// A figure in the middle of the picture.
struct Figure {
    modifier: &'static str,
    /// What it is, without an article.
    noun: &'static str,
    /// Its size and place, after it.
    size: &'static str,
    values: Values,
    /// Statements that declare `inside`.
    lines: String,
    rule: Box<dyn Fn(&At) -> bool + Send + Sync>,
}

fn disc(sampler: &mut Sampler) -> Figure {
    let named = sampler.chance(0.5);
    let radius = if named {
        sampler.decimal(0.1, 0.45, 0.05)
    } else {
        0.3
    };
    Figure {
        modifier: "disc",
        noun: "[circle|disc|filled circle]",
        size: if named {
            "[of radius {r} in the middle|with radius {r} in the center|of r = {r} around the center]"
        } else {
            "[in the middle|in the center|around the center]"
        },
        values: vec![("r", words::decimal(radius))],
        lines: format!(
            "let inside = step(distance(uv, vec2<f32>(0.5, 0.5)), {});",
            float(radius)
        ),
        rule: Box::new(move |at| from_center(at.uv) <= radius),
    }
}

fn ring(sampler: &mut Sampler) -> Figure {
    let named = sampler.chance(0.5);
    let (inner, outer) = if named {
        *sampler.pick(&[
            (0.1, 0.15),
            (0.1, 0.2),
            (0.2, 0.3),
            (0.3, 0.35),
            (0.35, 0.4),
            (0.3, 0.4),
        ])
    } else {
        (0.25, 0.35)
    };
    Figure {
        modifier: "ring",
        noun: "[ring|ring|annulus]",
        size: if named {
            "[from radius {r} to {s} around the center|between the radii {r} and {s}|with an inner radius of {r} and an outer radius of {s} in the middle]"
        } else {
            "[in the middle|in the center|around the center]"
        },
        values: vec![("r", words::decimal(inner)), ("s", words::decimal(outer))],
        lines: if named {
            format!(
                "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step({}, d) * step(d, {});",
                float(inner),
                float(outer)
            )
        } else {
            "let d = distance(uv, vec2<f32>(0.5, 0.5));\nlet inside = step(abs(d - 0.3), 0.05);"
                .into()
        },
        rule: Box::new(move |at| (inner..=outer).contains(&from_center(at.uv))),
    }
}

fn square(sampler: &mut Sampler) -> Figure {
    let side: f64 = *sampler.pick(&[0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
    Figure {
        modifier: "square",
        noun: "[square|square|filled square]",
        size: "[of side {r} in the middle|with sides of {r} in the center|, {r} wide, around the center]",
        values: vec![("r", words::decimal(side))],
        lines: format!(
            "let offset = abs(uv - vec2<f32>(0.5, 0.5));\nlet inside = step(max(offset.x, offset.y), {});",
            float(side / 2.0)
        ),
        rule: Box::new(move |at| {
            let [x, y] = at.uv.map(|part| 2.0 * (part - 0.5).abs());
            x.max(y) <= side
        }),
    }
}

fn bar(sampler: &mut Sampler) -> Figure {
    let size: f64 = *sampler.pick(&[0.02, 0.04, 0.06, 0.1, 0.2, 0.3, 0.4]);
    let upright = sampler.chance(0.5);
    let (modifier, noun, told, letter) = if upright {
        (
            "upright-bar",
            "[vertical bar|upright bar|vertical strip]",
            "[of width {r} in the middle|, {r} wide, through the center|with a width of {r} at x = 0.5]",
            'x',
        )
    } else {
        (
            "level-bar",
            "[horizontal bar|level bar|horizontal strip]",
            "[of height {r} in the middle|, {r} high, through the center|with a height of {r} at y = 0.5]",
            'y',
        )
    };
    Figure {
        modifier,
        noun,
        size: told,
        values: vec![("r", share(size))],
        lines: format!(
            "let inside = step(abs(uv.{letter} - 0.5), {});",
            float(size / 2.0)
        ),
        rule: Box::new(move |at| 2.0 * (at.uv[usize::from(!upright)] - 0.5).abs() <= size),
    }
}

const FIGURES: [fn(&mut Sampler) -> Figure; 4] = [disc, ring, square, bar];

fn figure_over(sampler: &mut Sampler) -> Plan {
    let draw = *sampler.pick(&FIGURES);
    let figure = draw(sampler);
    let colored = sampler.chance(0.8);
    let color = if colored {
        Color::sample(sampler)
    } else {
        Color::exactly("white")
    };
    let rgb = color.rgb.map(f64::from);
    let clear = sampler.chance(0.4);
    let opacity = if clear {
        sampler.decimal(0.2, 0.8, 0.1)
    } else {
        1.0
    };
    let (told, amount) = if clear {
        (
            "[at {o} opacity|with an opacity of {o}|with alpha {o}]",
            format!("inside * {}", float(opacity)),
        )
    } else {
        ("", "inside".to_string())
    };
    let rule = figure.rule;
    let mut plan = plan(
        filled(
            "[draw a <c> <n> <s> <o> over {image}|draw a <c> <n> <s> on top of {image} <o>|put a <c> <n> <s> on {image} <o>|overlay {image} with a <c> <n> <s> <o>|add a <c> <n> <s> <o> to {image}|paint a <c> <n> <s> onto {image} <o>|\
             show {image} with a <c> <n> <s> on it <o>|lay a <c> <n> <s> <o> over {image}|place a <c> <n> <s> on top of {image} <o>|mark {image} with a <c> <n> <s> <o>|\
             ¶{image} with a <c> <n> <s> on top <o>|¶background: {image}. on it: a <c> <n> <s> <o>|¶a <c> <n> <s> over {image} <o>|¶I have {image} and want to draw a <c> <n> <s> on it <o>|\
             ¶how do I draw a <c> <n> <s> over {image} <o>|¶first {image}, then a <c> <n> <s> in front of it <o>|¶in: {image}. layer on top: a <c> <n> <s> <o>|¶can you please put a <c> <n> <s> on {image} <o>|\
             ¶behind is {image}, in front of it a <c> <n> <s> <o>|¶a <c> <n> <s> sits on {image} <o>, around it the picture stays]",
            &[
                ("<c>", if colored { "{c}" } else { "" }),
                ("<n>", figure.noun),
                ("<s>", figure.size),
                ("<o>", told),
            ],
        ),
        figure
            .values
            .into_iter()
            .chain([("c", color.ways), ("o", words::percent(opacity))])
            .collect(),
        format!(
            "{IMAGE}\nlet tint = {};\n{}\nlet color = mix(image, tint, {amount});",
            color.code, figure.lines
        ),
        Box::new(move |at, look| blend(look(at.uv), rgb, opacity * one(rule(at)))),
    );
    plan.modifiers = vec![figure.modifier];
    plan.modifiers.extend(clear.then_some("see-through"));
    plan
}

fn figure_cut(sampler: &mut Sampler) -> Plan {
    // What is cut out as a circle is told elsewhere.
    let draw = *sampler.pick(&FIGURES[1..]);
    let figure = draw(sampler);
    let colored = sampler.chance(0.6);
    let color = if colored {
        Color::sample(sampler)
    } else {
        Color::exactly("black")
    };
    let rgb = color.rgb.map(f64::from);
    let rule = figure.rule;
    let mut plan = plan(
        filled(
            "[show {image} only inside a <n> <s>, <c> elsewhere|cut a <n> <s> out of {image} and put it on <c>|use a <n> <s> as a mask for {image}, <c> elsewhere|mask {image} with a <n> <s>, the rest is <c>|fill a <n> <s> with {image} on a <c> background|\
             keep only a <n> <s> of {image} and make the rest <c>|draw a <n> <s> on <c> and texture it with {image}|crop {image} to a <n> <s>, <c> around it|let {image} show through a <n> <s> in a <c> wall|paint {image} <c> except in a <n> <s>|\
             ¶{image} inside a <n> <s>, <c> elsewhere|¶a <n> <s>, filled with {image}, background <c>|¶mask: a <n> <s>. inside: {image}. outside: <c>|¶I want to see {image} just in a <n> <s>. elsewhere it's <c>|\
             ¶how do I show {image} only within a <n> <s> on <c>|¶a <c> screen, and in it a <n> <s> through which I see {image}|¶everything <c> but a <n> <s>, there you see {image}|¶cutout: a <n> <s> from {image}, the background is <c>|\
             ¶in: {image}. keep: a <n> <s>. the other pixels: <c>]",
            &[
                ("<c>", if colored { "{c}" } else { "black" }),
                ("<n>", figure.noun),
                ("<s>", figure.size),
            ],
        ),
        figure
            .values
            .into_iter()
            .chain([("c", color.ways)])
            .collect(),
        format!(
            "{IMAGE}\nlet background = {};\n{}\nlet color = mix(background, image, inside);",
            color.code, figure.lines
        ),
        Box::new(move |at, look| if rule(at) { look(at.uv) } else { rgb }),
    );
    plan.modifiers = vec![figure.modifier];
    plan
}

fn gradient_layer(sampler: &mut Sampler) -> Plan {
    let first = Color::sample(sampler);
    let second = Color::sample_other_than(&[&first], sampler);
    let opacity: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8]);
    let (modifier, from, to, letter, axis) = *sampler.pick(&[
        (
            "horizontal",
            "[on the left|at the left]",
            "[on the right|at the right]",
            'x',
            0,
        ),
        (
            "vertical",
            "[at the top|on top]",
            "[at the bottom|below]",
            'y',
            1,
        ),
    ]);
    let (low, high) = (first.rgb.map(f64::from), second.rgb.map(f64::from));
    let mut plan = plan(
        filled(
            "[lay a gradient from {a} <f> to {b} <t> over {image} at {o} opacity|overlay {image} with a gradient, {a} <f> and {b} <t>, opacity {o}|blend {image} with {o} of a gradient from {a} <f> to {b} <t>|mix {o} of a gradient, {a} <f>, {b} <t>, into {image}|\
             tint {image} by {o} with a gradient from {a} <f> to {b} <t>|put an {a} to {b} gradient over {image}, {a} <f>, {o} opaque|color {image} {a} <f> and {b} <t>, blended smoothly, at a strength of {o}|wash {image} with a gradient from {a} <f> to {b} <t>, {o} strong|\
             add a gradient layer with alpha {o} to {image}, {a} <f>, {b} <t>|cover {image} with a {o} opaque gradient from {a} <f> to {b} <t>|\
             ¶gradient over {image}: {a} <f>, {b} <t>, opacity {o}|¶mix(image, gradient, {o}), the gradient goes from {a} <f> to {b} <t>, image: {image}|¶{image} with a {o} gradient tint, {a} <f>, {b} <t>|¶I want {image} to look like at sunset: {a} <f>, {b} <t>, a gradient with {o} opacity|\
             ¶how do I blend a gradient from {a} <f> to {b} <t> over {image} with an opacity of {o}|¶in: {image}. layer: linear gradient, {a} <f> to {b} <t>. alpha: {o}|¶a colored foil that changes from {a} <f> to {b} <t> lies on {image}, it is {o} opaque|\
             ¶make a gradient, {a} <f> and {b} <t>, then mix {image} {o} toward it|¶{o} gradient, the rest {image}. the gradient: {a} <f>, {b} <t>]",
            &[("<f>", from), ("<t>", to)],
        ),
        vec![
            ("a", first.ways),
            ("b", second.ways),
            ("o", words::percent(opacity)),
        ],
        format!(
            "{IMAGE}\nlet gradient = mix({}, {}, uv.{letter});\nlet color = mix(image, gradient, {});",
            first.code,
            second.code,
            float(opacity)
        ),
        Box::new(move |at, look| {
            let gradient = blend(low, high, at.uv[axis]);
            blend(look(at.uv), gradient, opacity)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

/// A blend mode: its name, how it is called, the code of the value, and what becomes of a part of the image and of the layer.
type Mode = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

static FURTHER: [Mode; 6] = [
    (
        "hard-light",
        "hard light",
        "mix(2.0 * image * tint, 1.0 - 2.0 * (1.0 - image) * (1.0 - tint), step(vec3<f32>(0.5), tint))",
        |a, b| {
            if b < 0.5 {
                2.0 * a * b
            } else {
                1.0 - 2.0 * (1.0 - a) * (1.0 - b)
            }
        },
    ),
    (
        "soft-light",
        "[soft light|pegtop soft light]",
        "(1.0 - 2.0 * tint) * image * image + 2.0 * tint * image",
        |a, b| a * (a + 2.0 * b * (1.0 - a)),
    ),
    (
        "exclusion",
        "exclusion",
        "image + tint - 2.0 * image * tint",
        |a, b| a * (1.0 - b) + b * (1.0 - a),
    ),
    (
        "color-dodge",
        "color dodge",
        "saturate(image / max(1.0 - tint, vec3<f32>(0.001)))",
        |a, b| (a / (1.0 - b).max(0.001)).clamp(0.0, 1.0),
    ),
    (
        "color-burn",
        "color burn",
        "saturate(1.0 - (1.0 - image) / max(tint, vec3<f32>(0.001)))",
        |a, b| (1.0 - (1.0 - a) / b.max(0.001)).clamp(0.0, 1.0),
    ),
    (
        "linear-burn",
        "linear burn",
        "saturate(image + tint - 1.0)",
        |a, b| (a + b - 1.0).clamp(0.0, 1.0),
    ),
];

fn further_mode(sampler: &mut Sampler) -> Plan {
    let (modifier, called, code, mode) = *sampler.pick(&FURTHER);
    let tint = Color::sample(sampler);
    let rgb = tint.rgb.map(f64::from);
    let mut plan = plan(
        filled(
            "[blend {image} with {a} in <m> mode|put a {a} layer in <m> mode over {image}|apply {a} to {image} with <m>|use the <m> blend mode with {a} on {image}|lay {a} over {image}, blend mode <m>|composite {a} onto {image} by <m>|\
             do a <m> blend of {image} and {a}|combine {image} and a flat {a} layer with <m>|give {image} a {a} <m> layer|set a solid {a} layer on {image} to <m>|\
             ¶<m> blend, base {image}, layer {a}|¶{image} + {a} layer, mode: <m>|¶{a} over {image} in <m> mode|¶blend mode <m>, {a} over {image}|¶how do I write the <m> blend mode? {a} over {image}|\
             ¶like the <m> layer mode of an image editor: {image} below, solid {a} above|¶I have {image} and a {a} layer. blend with <m>|¶base: {image}. top: {a}. mode: <m>|¶can I get {image} with {a} in <m> on top]",
            &[("<m>", called)],
        ),
        vec![("a", tint.ways)],
        format!("{IMAGE}\nlet tint = {};\nlet color = {code};", tint.code),
        Box::new(move |at, look| {
            let image = look(at.uv);
            [0, 1, 2].map(|part| mode(image[part], rgb[part]))
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

/// A copy of the image: its name, how it is called, the lines that declare `copy`, its place, and its color.
type Copied = (
    &'static str,
    &'static str,
    &'static str,
    fn([f64; 2]) -> [f64; 2],
    fn(Rgb) -> Rgb,
);

static COPIES: [Copied; 6] = [
    (
        "mirrored-copy",
        "[horizontally flipped|horizontally mirrored|left-right flipped]",
        "let copy = textureSample(source, source_sampler, vec2<f32>(1.0 - uv.x, uv.y)).rgb;",
        |[x, y]| [1.0 - x, y],
        |color| color,
    ),
    (
        "upside-down-copy",
        "[vertically flipped|vertically mirrored|top-bottom flipped]",
        "let copy = textureSample(source, source_sampler, vec2<f32>(uv.x, 1.0 - uv.y)).rgb;",
        |[x, y]| [x, 1.0 - y],
        |color| color,
    ),
    (
        "turned-copy",
        "[half turned|180 degree rotated]",
        "let copy = textureSample(source, source_sampler, 1.0 - uv).rgb;",
        |place| place.map(|part| 1.0 - part),
        |color| color,
    ),
    (
        "enlarged-copy",
        "[2x zoomed|twice enlarged]",
        "let copy = textureSample(source, source_sampler, (uv - 0.5) / 2.0 + 0.5).rgb;",
        |place| place.map(|part| 0.25 + part / 2.0),
        |color| color,
    ),
    (
        "gray-copy",
        "[grayscale|black and white]",
        "let copy = vec3<f32>(dot(image, vec3<f32>(0.2126, 0.7152, 0.0722)));",
        |place| place,
        |color| [luma(color); 3],
    ),
    (
        "negative-copy",
        "[inverted|negative]",
        "let copy = 1.0 - image;",
        |place| place,
        |color| color.map(|part| 1.0 - part),
    ),
];

static OWN_MODES: [Mode; 6] = [
    ("multiplied", "multiply", "image * copy", |a, b| a * b),
    (
        "screened",
        "screen",
        "1.0 - (1.0 - image) * (1.0 - copy)",
        |a, b| a + b - a * b,
    ),
    ("difference", "difference", "abs(image - copy)", |a, b| {
        a.max(b) - a.min(b)
    }),
    ("lightened", "lighten", "max(image, copy)", f64::max),
    ("darkened", "darken", "min(image, copy)", f64::min),
    (
        "added",
        "[additive|add]",
        "saturate(image + copy)",
        |a, b| (a + b).clamp(0.0, 1.0),
    ),
];

fn own_copy(sampler: &mut Sampler) -> Plan {
    let (kind, copied, lines, place, becomes) = *sampler.pick(&COPIES);
    let (modifier, called, code, mode) = *sampler.pick(&OWN_MODES);
    let more = match modifier {
        "multiplied" => "multiply {image} by a <k> copy of itself|¶{image} times its <k> version",
        "screened" => {
            "screen {image} with a <k> copy of itself|¶{image} screened with its <k> version"
        }
        "difference" => {
            "show the absolute difference between {image} and its <k> copy|¶how much does each pixel of {image} differ from its <k> version? show abs of it"
        }
        "lightened" => {
            "take the per channel maximum of {image} and its <k> copy|¶max of {image} and its <k> version"
        }
        "darkened" => {
            "take the per channel minimum of {image} and its <k> copy|¶min of {image} and its <k> version"
        }
        _ => {
            "add a <k> copy of {image} to {image}, clamped|¶{image} plus its <k> version, clamped to 1"
        }
    };
    let template = format!(
        "[blend {{image}} with its <k> copy in <m> mode|put a <k> copy of {{image}} over it in <m> mode|lay a <k> copy of {{image}} on top with <m> blending|combine {{image}} and its <k> version by <m>|use <m> blending of {{image}} with a <k> version of itself|\
         duplicate {{image}}, make the copy <k> and set it to <m>|overlay {{image}} with its own <k> version, blend mode <m>|merge {{image}} with its <k> copy, mode <m>|do a <m> blend of {{image}} and a <k> copy of it|composite a <k> copy onto {{image}} by <m>|{more}|\
         ¶<m> blend of {{image}} and its <k> copy|¶base: {{image}}. top: its <k> copy. mode: <m>|¶I want {{image}} with a <k> copy of itself in <m> mode|¶how do I blend {{image}} with its <k> version in <m> mode|\
         ¶two layers, {{image}} below and its <k> copy above, blend mode <m>|¶{{image}} and a <k> version of it, <m> mode|¶take {{image}} twice, the second one <k>, blend them by <m>]"
    );
    let mut plan = plan(
        filled(&template, &[("<k>", copied), ("<m>", called)]),
        Vec::new(),
        format!("{IMAGE}\n{lines}\nlet color = {code};"),
        Box::new(move |at, look| {
            let (image, copy) = (look(at.uv), becomes(look(place(at.uv))));
            [0, 1, 2].map(|part| mode(image[part], copy[part]))
        }),
    );
    plan.modifiers = vec![modifier, kind];
    plan
}

fn ghost(sampler: &mut Sampler) -> Plan {
    let part: f64 = *sampler.pick(&[0.1, 0.2, 0.25, 0.3, 0.4]);
    let shift: f64 = *sampler.pick(&[0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2]);
    let (modifier, way, sign, axis) = *sampler.pick(&[
        ("right", "[to the right|right]", '-', 0),
        ("left", "[to the left|left]", '+', 0),
        ("down", "[down|downward]", '-', 1),
        ("up", "[up|upward]", '+', 1),
    ]);
    let number = float(shift);
    let code = if axis == 0 {
        format!("uv {sign} vec2<f32>({number}, 0.0)")
    } else {
        format!("uv {sign} vec2<f32>(0.0, {number})")
    };
    let direction = if sign == '-' { -1.0 } else { 1.0 };
    let mut plan = plan(
        filled(
            "[mix {image} with {a} of a copy shifted by {b} <w>|add a {a} ghost of {image}, moved {b} <w>|blend {a} of a copy that is moved {b} <w> into {image}|lay a copy of {image} with {a} opacity over it, {b} <w>|give {image} a {a} strong ghost {b} <w>|\
             put a faint copy of {image} over it, {a} opaque and {b} <w>|let a copy of {image}, {b} <w>, shine through at {a}|make an echo of {image} at {a}, offset {b} <w>|show {image} with a ghost image of {a} at a distance of {b} <w>|overlay {image} with itself at {a}, shifted {b} <w>|\
             ¶ghost image on {image}: {a}, {b} <w>|¶{image} and {a} of a copy, shifted {b} <w>|¶mix(image, copy, {a}), the copy is moved {b} <w>, source {image}|¶like bad tv reception: {image} with a {a} ghost {b} <w>|\
             ¶how do I add a ghost of {a} to {image}, moved {b} <w>|¶I have {image} and want a weak copy of it over it, {a}, {b} <w>|¶in: {image}. ghost opacity: {a}. ghost offset: {b} <w>|¶can {image} have an echo? {a} strong, {b} <w>]",
            &[("<w>", way)],
        ),
        vec![("a", words::percent(part)), ("b", words::decimal(shift))],
        format!(
            "{IMAGE}\nlet ghost = textureSample(source, source_sampler, {code}).rgb;\nlet color = mix(image, ghost, {});",
            float(part)
        ),
        Box::new(move |at, look| {
            let mut place = at.uv;
            place[axis] += direction * shift;
            blend(look(at.uv), look(place), part)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn edge_fade(sampler: &mut Sampler) -> Plan {
    let colored = sampler.chance(0.7);
    let color = if colored {
        Color::sample(sampler)
    } else {
        Color::exactly("black")
    };
    let rgb = color.rgb.map(f64::from);
    let width: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
    plan(
        filled(
            "[fade all four edges of {image} to <c> over {b}|feather the edges of {image} into <c>, linearly over {b}|let {image} fade linearly to <c> along all edges, {b} wide|give {image} soft edges that fade to <c> within {b}|blend the border of {image} into <c> over a width of {b}|\
             dissolve the rim of {image} into <c>, linear over {b}|run {image} out into <c> at every edge over the last {b}|put a soft <c> border on {image}, solid at the edge and gone after {b}|fade {image} to <c> toward its edges, starting {b} away from them|make a feathered <c> frame of {b} around {image}|\
             ¶feathered edges: {image} to <c>, {b}|¶{image} with soft <c> edges, [{b} wide, linear|linear over {b}]|¶mix(<c>, image, saturate(d / {b})), d the distance to the nearest edge, image: {image}|¶the edges of {image} should fade into <c>, linear, {b} wide on each side|\
             ¶how do I feather {image} into <c> over {b} at all edges|¶I put {image} on a <c> page and want its edges to fade into it within {b}, linear|¶in: {image}. edge color: <c>. fade width: {b}, linear, all four sides|¶at its edges {image} is all <c>, {b} farther in it is normal, linear between]",
            &[("<c>", if colored { "{a}" } else { "black" })],
        ),
        vec![("a", color.ways), ("b", words::decimal(width))],
        format!(
            "{IMAGE}\nlet near = min(uv, 1.0 - uv);\nlet shown = saturate(min(near.x, near.y) / {});\nlet color = mix({}, image, shown);",
            float(width),
            color.code
        ),
        Box::new(move |at, look| {
            let [x, y] = at.uv.map(|part| 0.5 - (part - 0.5).abs());
            blend(rgb, look(at.uv), (x.min(y) / width).clamp(0.0, 1.0))
        }),
    )
}

fn vignette(sampler: &mut Sampler) -> Plan {
    let colored = sampler.chance(0.6);
    let color = if colored {
        Color::sample(sampler)
    } else {
        Color::exactly("black")
    };
    let rgb = color.rgb.map(f64::from);
    let inner: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.35]);
    let outer: f64 = *sampler.pick(&[0.4, 0.45, 0.5, 0.55, 0.65, 0.75]);
    plan(
        filled(
            "[add a <c> vignette to {image} that starts at radius {a} and is full at {b}|put a <c> vignette on {image} from radius {a} to {b}|fade {image} smoothly to <c> between the distances {a} and {b} from the center|vignette {image} in <c>, inner radius {a}, outer radius {b}|\
             give {image} a <c> vignette with smoothstep from {a} to {b}|blend {image} into <c> outward, smoothstep({a}, {b}, d)|let the rim of {image} turn <c>, nothing within {a}, all of it beyond {b}, smooth between|mix <c> into {image} by smoothstep of the center distance from {a} to {b}|\
             keep {image} clear up to a radius of {a} and smoothly <c> from {b} on|make the corners of {image} <c> with a smooth vignette, {a} to {b}|\
             ¶<c> vignette on {image}, radii {a} and {b}|¶mix(image, <c>, smoothstep({a}, {b}, d)), d is the distance to the center, image: {image}|¶vignette. color: <c>. inner: {a}. outer: {b}. source: {image}|¶{image} with a <c> vignette, from {a} to {b}|\
             ¶how do I put a <c> vignette on {image} that begins at {a} and ends at {b}|¶I want {image} untouched up to {a} from the center, and all <c> from {b} on, smooth between|¶in the middle you see {image}. from radius {a} it fades smoothly to <c>, done at {b}|\
             ¶can {image} have a soft <c> rim? smoothstep, inner radius {a}, outer {b}]",
            &[("<c>", if colored { "{c}" } else { "black" })],
        ),
        vec![
            ("a", words::decimal(inner)),
            ("b", words::decimal(outer)),
            ("c", color.ways),
        ],
        format!(
            "{IMAGE}\nlet vignette = smoothstep({}, {}, distance(uv, vec2<f32>(0.5, 0.5)));\nlet color = mix(image, {}, vignette);",
            float(inner),
            float(outer),
            color.code
        ),
        Box::new(move |at, look| {
            let t = ((from_center(at.uv) - inner) / (outer - inner)).clamp(0.0, 1.0);
            blend(look(at.uv), rgb, t * t * (3.0 - 2.0 * t))
        }),
    )
}

fn on_background(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    let size: f64 = *sampler.pick(&[0.3, 0.4, 0.5, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
    plan(
        "[show {image} at {b} of its size in the middle of a {a} background|shrink {image} to {b} on {a}|scale {image} down to {b}, centered, with {a} around it|put {image} in the middle of a {a} screen, {b} as large|draw {image} at {b} scale on {a}|\
         zoom out of {image} to {b} and fill the space around it with {a}|display {image} smaller, at {b}, surrounded by {a}|make {image} cover only the middle {b} of width and height, {a} around|place a {b} version of {image} on solid {a}|center {image} at {b} of the screen size on {a}|\
         ¶{image} at {b}, centered, [background {a}|{a} around it]|¶{a} background, in the middle {image} at {b} of its size|¶scale: {b}. around it: {a}. source: {image}|¶I want {image} smaller, {b} of its size, and {a} all around|\
         ¶how do I shrink {image} to {b} in the center, the rest {a}|¶in: {image}. out: scaled to {b} around the center, outside of it {a}|¶like a picture on a {a} wall: {image} takes up {b} of the width and of the height, in the middle|\
         ¶{image} is too big. {b} please, in the center, and paint the outside {a}|¶can I have {image} at {b} with a {a} margin all around]",
        vec![("a", color.ways), ("b", words::percent(size))],
        format!(
            "let p = (uv - 0.5) / {} + 0.5;\nlet image = textureSample(source, source_sampler, p).rgb;\n\
             let offset = abs(p - 0.5);\nlet inside = step(max(offset.x, offset.y), 0.5);\nlet color = mix({}, image, inside);",
            float(size),
            color.code
        ),
        Box::new(move |at, look| {
            let place = at.uv.map(|part| 0.5 + (part - 0.5) / size);
            if place.iter().all(|part| (0.0..=1.0).contains(part)) {
                look(place)
            } else {
                rgb
            }
        }),
    )
}

fn reflection(sampler: &mut Sampler) -> Plan {
    let factor: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8]);
    let (modifier, from, to, code, bound, axis, far) = *sampler.pick(&[
        (
            "downward",
            "[top|upper]",
            "[bottom|lower]",
            "vec2<f32>(uv.x, min(uv.y, 1.0 - uv.y))",
            "step(0.5, uv.y)",
            1,
            true,
        ),
        (
            "downward",
            "[top|upper]",
            "[bottom|lower]",
            "vec2<f32>(uv.x, min(uv.y, 1.0 - uv.y))",
            "step(0.5, uv.y)",
            1,
            true,
        ),
        (
            "upward",
            "[bottom|lower]",
            "[top|upper]",
            "vec2<f32>(uv.x, max(uv.y, 1.0 - uv.y))",
            "step(uv.y, 0.5)",
            1,
            false,
        ),
        (
            "rightward",
            "left",
            "right",
            "vec2<f32>(min(uv.x, 1.0 - uv.x), uv.y)",
            "step(0.5, uv.x)",
            0,
            true,
        ),
        (
            "leftward",
            "right",
            "left",
            "vec2<f32>(max(uv.x, 1.0 - uv.x), uv.y)",
            "step(uv.x, 0.5)",
            0,
            false,
        ),
    ]);
    let mut plan = plan(
        filled(
            "[reflect the <f> half of {image} in the <t> half at {a} brightness|mirror the <f> half of {image} to the <t> half and multiply the reflection by {k}|show the <f> half of {image} and its reflection in the <t> half, {k} times as bright|replace the <t> half of {image} by a reflection of the <f> half at {a} brightness|\
             make a mirror image of the <f> half of {image} in the <t> half, dimmed to {a}|let the <t> half of {image} mirror the <f> half with a brightness of {k}|put a reflection with a factor of {k} of the <f> half of {image} into its <t> half|turn the <t> half of {image} into a darker reflection of the <f> half, {a} bright|\
             mirror {image} from its <f> to its <t> half, the mirrored part at {a} brightness|fold the <f> half of {image} over to the <t> one and darken it there to {a}|\
             ¶<f> half of {image}: as it is. <t> half: its reflection times {k}|¶the <t> half of {image} should be a reflection of the <f> half, at {a} brightness|¶{image} mirrored from the <f> to the <t> half, the reflection dimmed to {a}|\
             ¶like a lake: the <t> half reflects the <f> half of {image}, multiplied by {k}|¶how do I make the <t> half of {image} a reflection of the <f> one with {a} of the brightness|¶in: {image}. <t> half: mirror of the <f> half * {k}|\
             ¶I want a mirror in {image}. the <f> half stays, the <t> half shows it reversed and {k} times as bright|¶reflection on {image}, <f> half into the <t> half, brightness factor {k}]",
            &[("<f>", from), ("<t>", to)],
        ),
        vec![("a", words::percent(factor)), ("k", words::decimal(factor))],
        format!(
            "let p = {code};\nlet image = textureSample(source, source_sampler, p).rgb;\nlet color = image * mix(1.0, {}, {bound});",
            float(factor)
        ),
        Box::new(move |at, look| {
            let mut place = at.uv;
            let mirrored = (place[axis] > 0.5) == far;
            if mirrored {
                place[axis] = 1.0 - place[axis];
            }
            let light = if mirrored { factor } else { 1.0 };
            look(place).map(|part| part * light)
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn slide_in(sampler: &mut Sampler) -> Plan {
    let color = Color::sample(sampler);
    let rgb = color.rgb.map(f64::from);
    let (duration, ways) = seconds(sampler);
    let (modifier, side, sign, axis) = *sampler.pick(&[
        ("from-left", "[left|left side|left edge]", '+', 0),
        ("from-right", "[right|right side|right edge]", '-', 0),
        ("from-top", "[top|top edge]", '+', 1),
        ("from-bottom", "[bottom|bottom edge]", '-', 1),
    ]);
    let letter = ['x', 'y'][axis];
    let moved = format!("uv.{letter} {sign} rest");
    let place = if axis == 0 {
        format!("vec2<f32>({moved}, uv.y)")
    } else {
        format!("vec2<f32>(uv.x, {moved})")
    };
    let inside = if sign == '+' {
        format!("step(p.{letter}, 1.0)")
    } else {
        format!("step(0.0, p.{letter})")
    };
    let direction = if sign == '+' { 1.0 } else { -1.0 };
    let mut plan = plan(
        filled(
            "[slide {image} in from the <s> over {a} in {t}|let {image} slide in from the <s> within {t}, on {a}|move {image} onto a {a} screen from the <s>, done after {t}|bring {image} in from the <s> over a {a} background, it takes {t}|animate {image} so that it enters from the <s> in {t}, {a} before|\
             push {image} in from the <s> over {a} at a steady speed, in place after {t}|make {image} come in from the <s> in {t} and then stay, {a} behind it|start with {a} and slide {image} in from the <s> during {t}|fly {image} in from the <s> over {a}, linear, {t}|show {a} first, then {image} moves in from the <s> within {t}|\
             ¶{image} slides in from the <s>, background {a}, [{t} long|takes {t}]|¶slide-in: {image}, from the <s>, over {a}, {t}|¶transition: {a} to {image}, slide from the <s>, duration {t}|¶at the start all is {a}. then {image} comes in from the <s>, and after {t} it is in place|\
             ¶how do I let {image} slide in from the <s> over {a} in {t}|¶like a slide of a presentation: {image} enters from the <s> over {a} in {t}|¶I want {image} to move in from the <s>, steady, {t}, with {a} where it isn't yet|¶in: {image}. entrance from the <s>, linear, {t}. background {a}]",
            &[("<s>", side)],
        ),
        vec![("a", color.ways), ("t", ways)],
        format!(
            "let rest = 1.0 - saturate(time / {});\nlet p = {place};\nlet image = textureSample(source, source_sampler, p).rgb;\nlet color = mix({}, image, {inside});",
            float(duration),
            color.code
        ),
        Box::new(move |at, look| {
            let rest = 1.0 - (at.time / duration).clamp(0.0, 1.0);
            let mut place = at.uv;
            place[axis] += direction * rest;
            if (0.0..=1.0).contains(&place[axis]) {
                look(place)
            } else {
                rgb
            }
        }),
    );
    plan.modifiers = vec![modifier];
    plan
}
