//! Changes with told amounts in a told part of an image, or with amounts that run across it.

use super::super::effect_masks::one;
use super::super::effect_tones::share;
use super::super::effects::{At, LUMA, Rgb, blend, clip, luma};
use super::super::image_plans::{IMAGE, Kind, Plan, Values, families_of, filled, plan};
use super::super::image_regions::{self as regions, Area};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::Family;
use crate::words;

const KINDS: [Kind; 17] = [
    Kind {
        name: "told-change-in-bright-parts",
        sample: |sampler| told(regions::bright_parts(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-dark-parts",
        sample: |sampler| told(regions::dark_parts(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-by-channel",
        sample: |sampler| told(strong_channel(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-at-side",
        sample: |sampler| told(side(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-ring",
        sample: |sampler| told(regions::ring(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-border",
        sample: |sampler| told(regions::border(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-stripes",
        sample: |sampler| told(regions::stripes(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-checkerboard",
        sample: |sampler| told(regions::checkerboard(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-quarter",
        sample: |sampler| told(regions::quarter(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-band",
        sample: |sampler| told(regions::band(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-window",
        sample: |sampler| told(regions::window(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-in-triangle",
        sample: |sampler| told(regions::diagonal_half(sampler), 0, sampler),
    },
    Kind {
        name: "told-change-at-point",
        sample: |sampler| told(regions::placed_circle(sampler), 0, sampler),
    },
    // What is mixed with a color around a circle is told elsewhere.
    Kind {
        name: "told-change-around-circle",
        sample: |sampler| told(regions::around_circle(sampler), 1, sampler),
    },
    Kind {
        name: "brightness-ramp",
        sample: brightness_ramp,
    },
    Kind {
        name: "contrast-ramp",
        sample: contrast_ramp,
    },
    Kind {
        name: "tint-ramp",
        sample: tint_ramp,
    },
];

pub(super) fn families() -> Vec<Family> {
    families_of(&KINDS)
}

/// What becomes of a color, with its amount.
struct Change {
    modifier: &'static str,
    /// What is done to the part that is named next.
    verb: &'static str,
    /// How the part looks afterwards.
    be: &'static str,
    /// The effect as a thing.
    noun: &'static str,
    values: Values,
    /// An expression of `image`.
    code: String,
    rule: Box<dyn Fn(Rgb) -> Rgb + Send + Sync>,
}

const CHANGES: [fn(&mut Sampler) -> Change; 14] = [
    tinted,
    scaled,
    brighter,
    contrast,
    saturation,
    faded,
    posterized,
    thresholded,
    filtered,
    solid,
    raised,
    lowered,
    powered,
    toned,
];

fn tinted(sampler: &mut Sampler) -> Change {
    let tint = Color::sample(sampler);
    let amount = sampler.decimal(0.1, 0.9, 0.05);
    let rgb = tint.rgb.map(f64::from);
    Change {
        modifier: "tinted",
        verb: "[mix {k} {tint} into|tint with {k} {tint}|blend {k} {tint} over|lay {k} {tint} over]",
        be: "[mixed with {k} {tint}|tinted with {k} {tint}|blended with {k} {tint}]",
        noun: "[a {k} {tint} tint|{k} {tint}|a {tint} layer at {k}]",
        code: format!("mix(image, {}, {})", tint.code, float(amount)),
        values: vec![("k", words::percent(amount)), ("tint", tint.ways)],
        rule: Box::new(move |color| blend(color, rgb, amount)),
    }
}

fn scaled(sampler: &mut Sampler) -> Change {
    let factor: f64 = *sampler.pick(&[
        0.1, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8, 1.2, 1.25, 1.3, 1.5, 1.8, 2.5, 3.0,
    ]);
    let code = format!("image * {}", float(factor));
    Change {
        modifier: "scaled",
        verb: "[multiply by {k} the color of|scale by {k} the brightness of|multiply by {k} the brightness of]",
        be: "[multiplied by {k}|{k} times as bright|scaled in brightness by {k}]",
        noun: "[a brightness factor of {k}|a factor of {k} on the brightness|{k} times the brightness]",
        values: vec![("k", words::decimal(factor))],
        code: if factor > 1.0 {
            format!("saturate({code})")
        } else {
            code
        },
        rule: Box::new(move |color| clip(color.map(|part| part * factor))),
    }
}

fn brighter(sampler: &mut Sampler) -> Change {
    let amount: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7]);
    let up = sampler.chance(0.5);
    let factor = ((if up { 1.0 + amount } else { 1.0 - amount }) * 100.0).round() / 100.0;
    let (modifier, verb, be, noun) = if up {
        (
            "brighter",
            "[brighten by {k}|raise by {k} the brightness of|increase by {k} the brightness of]",
            "[{k} brighter|brightened by {k}]",
            "[a {k} brightness boost|{k} more brightness|a brightness of plus {k}]",
        )
    } else {
        (
            "darker",
            "[darken by {k}|dim by {k}|lower by {k} the brightness of]",
            "[{k} darker|darkened by {k}|dimmed by {k}]",
            "[a {k} dimming|{k} less brightness|a brightness of minus {k}]",
        )
    };
    Change {
        modifier,
        verb,
        be,
        noun,
        values: vec![("k", words::percent(amount))],
        code: format!("saturate(image * {})", float(factor)),
        rule: Box::new(move |color| clip(color.map(|part| part * factor))),
    }
}

fn contrast(sampler: &mut Sampler) -> Change {
    let factor: f64 = *sampler.pick(&[0.25, 0.5, 0.6, 0.75, 1.2, 1.25, 1.5, 1.8, 2.0, 2.5, 3.0]);
    Change {
        modifier: "contrast",
        verb: "[multiply by {k} the contrast of|scale by {k} the contrast of|change by a factor of {k} the contrast of]",
        be: "[at {k} times the contrast|scaled in contrast by {k}]",
        noun: "[a contrast factor of {k}|{k} times the contrast|a contrast of {k}]",
        values: vec![("k", words::decimal(factor))],
        code: format!("saturate((image - 0.5) * {} + 0.5)", float(factor)),
        rule: Box::new(move |color| clip(color.map(|part| 0.5 + (part - 0.5) * factor))),
    }
}

fn saturation(sampler: &mut Sampler) -> Change {
    let factor: f64 = *sampler.pick(&[0.2, 0.25, 0.4, 0.5, 0.6, 1.25, 1.5, 1.8, 2.0, 2.5, 3.0]);
    Change {
        modifier: "saturation",
        verb: "[multiply by {k} the saturation of|scale by {k} the saturation of|change by a factor of {k} the saturation of]",
        be: "[at {k} times the saturation|scaled in saturation by {k}]",
        noun: "[a saturation factor of {k}|{k} times the saturation|a saturation of {k}]",
        values: vec![("k", words::decimal(factor))],
        code: format!(
            "saturate(mix(vec3<f32>(dot(image, {LUMA})), image, {}))",
            float(factor)
        ),
        rule: Box::new(move |color| {
            let gray = luma(color);
            clip(color.map(|part| gray + (part - gray) * factor))
        }),
    }
}

fn faded(sampler: &mut Sampler) -> Change {
    let amount: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
    Change {
        modifier: "desaturated",
        verb: "[desaturate by {k}|take {k} of the color out of|mix {k} of its gray version into]",
        be: "[{k} desaturated|desaturated by {k}|mixed with {k} of its gray version]",
        noun: "[a {k} desaturation|a desaturation of {k}|{k} less color]",
        values: vec![("k", words::percent(amount))],
        code: format!(
            "mix(image, vec3<f32>(dot(image, {LUMA})), {})",
            float(amount)
        ),
        rule: Box::new(move |color| blend(color, [luma(color); 3], amount)),
    }
}

fn posterized(sampler: &mut Sampler) -> Change {
    let levels: i64 = *sampler.pick(&[2, 3, 4, 5, 6, 8]);
    let number = levels as f64;
    Change {
        modifier: "posterized",
        verb: "[posterize to {k} levels|quantize to {k} levels|reduce to {k} levels per channel]",
        be: "[posterized to {k} levels|reduced to {k} levels per channel|quantized to {k} levels]",
        noun: "[posterization to {k} levels|a posterize effect with {k} levels|{k} levels per channel]",
        values: vec![("k", words::count(levels))],
        code: format!("floor(image * {0}) / {0}", float(number)),
        rule: Box::new(move |color| color.map(|part| (part * number).floor() / number)),
    }
}

fn thresholded(sampler: &mut Sampler) -> Change {
    let limit: f64 = *sampler.pick(&[0.15, 0.35, 0.45, 0.55, 0.65, 0.85]);
    Change {
        modifier: "thresholded",
        verb: "[threshold at {k}|binarize at luma {k}|apply a luma threshold of {k} to]",
        be: "[pure black or white with a threshold of {k}|thresholded at {k}]",
        noun: "[a threshold of {k}|a black and white threshold at {k}|a hard luma threshold of {k}]",
        values: vec![("k", words::decimal(limit))],
        code: format!("vec3<f32>(step({}, dot(image, {LUMA})))", float(limit)),
        rule: Box::new(move |color| [one(luma(color) >= limit); 3]),
    }
}

fn filtered(sampler: &mut Sampler) -> Change {
    let glass = Color::sample(sampler);
    let rgb = glass.rgb.map(f64::from);
    Change {
        modifier: "filtered",
        verb: "[put a {tint} filter over|multiply by {tint} the colors of|hold {tint} glass over]",
        be: "[multiplied by {tint}|filtered {tint}|seen through {tint} glass]",
        noun: "[a {tint} filter|a {tint} multiply filter|a multiplication with {tint}]",
        code: format!("image * {}", glass.code),
        values: vec![("tint", glass.ways)],
        rule: Box::new(move |color| [0, 1, 2].map(|part| color[part] * rgb[part])),
    }
}

fn solid(sampler: &mut Sampler) -> Change {
    let cover = Color::sample(sampler);
    let rgb = cover.rgb.map(f64::from);
    Change {
        modifier: "covered",
        verb: "[paint solid {tint} over|cover with solid {tint}|fill with {tint}]",
        be: "[solid {tint}|plain {tint}|replaced by {tint}]",
        noun: "[solid {tint}|an opaque {tint} cover|a plain {tint} fill]",
        code: cover.code,
        values: vec![("tint", cover.ways)],
        rule: Box::new(move |_| rgb),
    }
}

fn raised(sampler: &mut Sampler) -> Change {
    let amount: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4]);
    Change {
        modifier: "raised",
        verb: "[add {k} to every channel of|lift by {k} all channels of|add {k} to r, g and b of]",
        be: "[lifted by {k} in every channel|{k} higher in all channels]",
        noun: "[an offset of +{k} on every channel|an added {k} on all channels|rgb plus {k}]",
        values: vec![("k", words::decimal(amount))],
        code: format!("saturate(image + {})", float(amount)),
        rule: Box::new(move |color| clip(color.map(|part| part + amount))),
    }
}

fn lowered(sampler: &mut Sampler) -> Change {
    let amount: f64 = *sampler.pick(&[0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4]);
    Change {
        modifier: "lowered",
        verb: "[subtract {k} from every channel of|lower by {k} all channels of|subtract {k} from r, g and b of]",
        be: "[lowered by {k} in every channel|{k} lower in all channels]",
        noun: "[an offset of -{k} on every channel|a subtracted {k} on all channels|rgb minus {k}]",
        values: vec![("k", words::decimal(amount))],
        code: format!("saturate(image - {})", float(amount)),
        rule: Box::new(move |color| clip(color.map(|part| part - amount))),
    }
}

fn powered(sampler: &mut Sampler) -> Change {
    let exponent: f64 = *sampler.pick(&[0.5, 0.6, 0.75, 1.2, 1.5, 1.8, 2.0, 2.2, 3.0]);
    Change {
        modifier: "powered",
        verb: "[raise to the power {k} every channel of|raise to the power of {k} the colors of]",
        be: "[raised to the power {k}|raised to the power of {k}]",
        noun: "[a power of {k} on every channel|an exponent of {k}|a power curve with exponent {k}]",
        values: vec![("k", words::decimal(exponent))],
        code: format!("pow(image, vec3<f32>({}))", float(exponent)),
        rule: Box::new(move |color| color.map(|part| part.max(0.0).powf(exponent))),
    }
}

fn toned(_: &mut Sampler) -> Change {
    Change {
        modifier: "sepia",
        verb: "[put sepia on|sepia tone|give a sepia tone to]",
        be: "[sepia|sepia toned|in sepia]",
        noun: "[sepia|a sepia filter|a sepia tone]",
        values: Vec::new(),
        code: "saturate(image * mat3x3<f32>(0.393, 0.769, 0.189, 0.349, 0.686, 0.168, 0.272, 0.534, 0.131))"
            .into(),
        rule: Box::new(|[r, g, b]| {
            clip([
                0.393 * r + 0.769 * g + 0.189 * b,
                0.349 * r + 0.686 * g + 0.168 * b,
                0.272 * r + 0.534 * g + 0.131 * b,
            ])
        }),
    }
}

const TOLD: &str = "[@verb {image} <at>|@verb {image}, but only <at>|@verb <part>|make {image} @be <at>|make <part> @be|apply @noun to {image} <at>|put @noun on <part>|use @noun on {image} just <at>|\
     show {image} @be <at> and unchanged elsewhere|let <part> be @be, the rest stays|keep {image} as it is, but <at> it is @be|give {image} @noun <at>, nothing elsewhere|limit @noun on {image} to what lies <at>|\
     leave {image} alone except <at>, where it is @be|\
     ¶<at>: @be. rest of {image}: unchanged|¶{image}, @be <at>|¶{image} with @noun, but only <at>|¶@verb <part>, [nothing else|leave the rest|the rest stays]|¶I want <part> @be, everything else [stays|normal]|\
     ¶how do I @verb {image} only <at>|¶in: {image}. mask: <at>. effect: @noun|¶if a pixel lies <at>, make it @be, otherwise leave it. source: {image}|¶{image} is okay as it is. only <at> it should be @be|\
     ¶I have {image} and want that it is @be <at>, other pixels I don't want to change|¶can you make <part> @be and keep the other pixels|¶@noun, only <at>, source {image}|\
     ¶<part> has to be @be. please don't touch the [rest|other pixels]|¶mix(image, changed, mask). changed: {image} with @noun. mask: 1 <at>, else 0|¶what would {image} look like if I apply @noun to it <at> and leave it alone elsewhere]";

/// One of the changes from the one at `first` on, in an area.
fn told(area: Area, first: usize, sampler: &mut Sampler) -> Plan {
    let draw = *sampler.pick(&CHANGES[first..]);
    let change = draw(sampler);
    let phrase = filled(
        TOLD,
        &[
            ("@verb", change.verb),
            ("@be", change.be),
            ("@noun", change.noun),
            ("<at>", area.place),
            ("<part>", area.part),
        ],
    );
    let mut values = area.values;
    values.extend(change.values);
    let (becomes, inside) = (change.rule, area.rule);
    let mut plan = plan(
        phrase,
        values,
        format!(
            "{IMAGE}\nlet changed = {};\n{}\nlet color = mix(image, changed, inside);",
            change.code, area.lines
        ),
        Box::new(move |at, look| {
            let image = look(at.uv);
            blend(image, becomes(image), inside(at, image))
        }),
    );
    plan.modifiers = vec![change.modifier];
    plan.modifiers
        .extend(Some(area.modifier).filter(|name| !name.is_empty()));
    plan
}

/// Where one channel is above or below a limit.
fn strong_channel(sampler: &mut Sampler) -> Area {
    let limit: f64 = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8]);
    let above = sampler.chance(0.7);
    let at = sampler.below(3);
    let (modifier, place, part) = match (at, above) {
        (0, true) => (
            "red-above",
            "[where red is above {a}|where the red channel exceeds {a}|where r is more than {a}]",
            "[the pixels of {image} with red above {a}|what has more than {a} red in {image}|the parts of {image} whose red channel is over {a}]",
        ),
        (1, true) => (
            "green-above",
            "[where green is above {a}|where the green channel exceeds {a}|where g is more than {a}]",
            "[the pixels of {image} with green above {a}|what has more than {a} green in {image}|the parts of {image} whose green channel is over {a}]",
        ),
        (_, true) => (
            "blue-above",
            "[where blue is above {a}|where the blue channel exceeds {a}|where b is more than {a}]",
            "[the pixels of {image} with blue above {a}|what has more than {a} blue in {image}|the parts of {image} whose blue channel is over {a}]",
        ),
        (0, false) => (
            "red-below",
            "[where red is below {a}|where the red channel is under {a}|where r is less than {a}]",
            "[the pixels of {image} with red below {a}|what has less than {a} red in {image}|the parts of {image} whose red channel is under {a}]",
        ),
        (1, false) => (
            "green-below",
            "[where green is below {a}|where the green channel is under {a}|where g is less than {a}]",
            "[the pixels of {image} with green below {a}|what has less than {a} green in {image}|the parts of {image} whose green channel is under {a}]",
        ),
        (_, false) => (
            "blue-below",
            "[where blue is below {a}|where the blue channel is under {a}|where b is less than {a}]",
            "[the pixels of {image} with blue below {a}|what has less than {a} blue in {image}|the parts of {image} whose blue channel is under {a}]",
        ),
    };
    let letter = ['r', 'g', 'b'][at];
    let number = float(limit);
    Area {
        modifier,
        place,
        part,
        values: vec![("a", words::decimal(limit))],
        lines: if above {
            format!("let inside = step({number}, image.{letter});")
        } else {
            format!("let inside = step(image.{letter}, {number});")
        },
        rule: Box::new(move |_, image| one((image[at] > limit) == above)),
    }
}

/// A share of the picture along one of its sides.
fn side(sampler: &mut Sampler) -> Area {
    let size: f64 = *sampler.pick(&[0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6, 0.7, 0.75, 0.8]);
    let (modifier, place, part, letter, axis, far) = *sampler.pick(&[
        (
            "left-share",
            "[in the left {a}|on the leftmost {a} of the width|within {a} of the width from the left edge]",
            "[the left {a} of {image}|the leftmost {a} of {image}|{a} of {image} on the left side]",
            'x',
            0,
            false,
        ),
        (
            "right-share",
            "[in the right {a}|on the rightmost {a} of the width|within {a} of the width from the right edge]",
            "[the right {a} of {image}|the rightmost {a} of {image}|{a} of {image} on the right side]",
            'x',
            0,
            true,
        ),
        (
            "top-share",
            "[in the top {a}|in the uppermost {a} of the height|within {a} of the height from the top edge]",
            "[the top {a} of {image}|the upper {a} of {image}|{a} of {image} at the top]",
            'y',
            1,
            false,
        ),
        (
            "bottom-share",
            "[in the bottom {a}|in the lowest {a} of the height|within {a} of the height from the bottom edge]",
            "[the bottom {a} of {image}|the lower {a} of {image}|{a} of {image} at the bottom]",
            'y',
            1,
            true,
        ),
    ]);
    let bound = if far {
        ((1.0 - size) * 100.0).round() / 100.0
    } else {
        size
    };
    Area {
        modifier,
        place,
        part,
        values: vec![("a", words::percent(size))],
        lines: if far {
            format!("let inside = step({}, uv.{letter});", float(bound))
        } else {
            format!("let inside = step(uv.{letter}, {});", float(bound))
        },
        rule: Box::new(move |at, _| one((at.uv[axis] > bound) == far)),
    }
}

/// An amount that runs evenly from one edge to the opposite one.
struct Ramp {
    modifier: &'static str,
    from: &'static str,
    to: &'static str,
    code: String,
    rule: Box<dyn Fn(&At) -> f64 + Send + Sync>,
}

fn ramp(low: f64, high: f64, sampler: &mut Sampler) -> Ramp {
    let (modifier, from, to, letter, axis) = *sampler.pick(&[
        (
            "left-to-right",
            "[on the left|at the left edge]",
            "[on the right|at the right edge]",
            'x',
            0,
        ),
        (
            "top-to-bottom",
            "[at the top|at the top edge]",
            "[at the bottom|at the bottom edge]",
            'y',
            1,
        ),
    ]);
    Ramp {
        modifier,
        from,
        to,
        code: format!("mix({}, {}, uv.{letter})", float(low), float(high)),
        rule: Box::new(move |at| low + at.uv[axis] * (high - low)),
    }
}

/// Two different numbers of a list, in any order.
fn ends(choices: &[f64], sampler: &mut Sampler) -> (f64, f64) {
    let first = sampler.below(choices.len());
    let apart = 1 + sampler.below(choices.len() - 1);
    (choices[first], choices[(first + apart) % choices.len()])
}

fn brightness_ramp(sampler: &mut Sampler) -> Plan {
    let (low, high) = ends(&[0.2, 0.3, 0.4, 0.5, 0.8, 1.2, 1.5, 2.0], sampler);
    let Ramp {
        modifier,
        from,
        to,
        code,
        rule,
    } = ramp(low, high, sampler);
    let mut plan = plan(
        filled(
            "[change the brightness of {image} from {a} <f> to {b} <t>|multiply {image} by {a} <f> and by {b} <t>, linear between|let the brightness factor of {image} go from {a} <f> to {b} <t>|run the brightness of {image} linearly from {a} times <f> to {b} times <t>|\
             scale {image} with a factor that is {a} <f> and {b} <t>|grade {image} in brightness, {a} <f> and {b} <t>, evenly between|use a brightness ramp on {image}, {a} <f>, {b} <t>|multiply {image} by a linear ramp from {a} <f> to {b} <t>|\
             light {image} unevenly, factor {a} <f>, factor {b} <t>, linear|make {image} {a} times as bright <f> and {b} times as bright <t>, with a linear change|\
             ¶brightness of {image}: {a} <f>, {b} <t>, linear [in between|between]|¶image * factor, the factor goes linearly from {a} <f> to {b} <t>, source {image}|¶{image} times {a} <f>, times {b} <t>, interpolated between the edges|\
             ¶how do I let the brightness of {image} change from {a} <f> to {b} <t>|¶in: {image}. factor <f>: {a}. factor <t>: {b}. linear, clamped to 0..1|¶{image} is lit unevenly. I need a brightness factor of {a} <f> and {b} <t>, linear|\
             ¶<f> {image} should have {a} times its brightness, <t> {b} times, with an even change from edge to edge|¶can I get {image} with a brightness gradient, factor {a} <f>, factor {b} <t>|¶brightness ramp over {image}, {a} <f> to {b} <t>]",
            &[("<f>", from), ("<t>", to)],
        ),
        vec![("a", words::decimal(low)), ("b", words::decimal(high))],
        format!("{IMAGE}\nlet factor = {code};\nlet color = saturate(image * factor);"),
        Box::new(move |at, look| clip(look(at.uv).map(|part| part * rule(at)))),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn contrast_ramp(sampler: &mut Sampler) -> Plan {
    let (low, high) = ends(&[0.2, 0.4, 0.5, 1.0, 1.5, 2.0, 3.0], sampler);
    let Ramp {
        modifier,
        from,
        to,
        code,
        rule,
    } = ramp(low, high, sampler);
    let mut plan = plan(
        filled(
            "[change the contrast of {image} from {a} <f> to {b} <t>|scale the contrast of {image} by {a} <f> and by {b} <t>, linear between|let the contrast factor of {image} go from {a} <f> to {b} <t>|run the contrast of {image} linearly from {a} <f> to {b} <t>|\
             give {image} a contrast of {a} <f> and of {b} <t>, evenly changing between|grade {image} in contrast, {a} <f> and {b} <t>, linear|use a contrast ramp on {image}, {a} <f>, {b} <t>|apply a contrast to {image} that is {a} <f> and {b} <t>|\
             vary the contrast of {image} across the picture, {a} <f>, {b} <t>|make the contrast of {image} {a} <f> and {b} <t> with a linear change|\
             ¶contrast of {image}: {a} <f>, {b} <t>, linear [in between|between]|¶(image - 0.5) * k + 0.5, k goes linearly from {a} <f> to {b} <t>, source {image}|¶contrast ramp over {image}, {a} <f> to {b} <t>|\
             ¶how do I let the contrast of {image} change from {a} <f> to {b} <t>|¶in: {image}. contrast factor <f>: {a}. <t>: {b}. linear, clamped to 0..1|¶<f> {image} should have a contrast of {a}, <t> one of {b}, with an even change from edge to edge|\
             ¶can the contrast of {image} be {a} <f> and {b} <t>? the change is linear|¶I have {image} and want a contrast factor of {a} <f> that becomes {b} <t>]",
            &[("<f>", from), ("<t>", to)],
        ),
        vec![("a", words::decimal(low)), ("b", words::decimal(high))],
        format!(
            "{IMAGE}\nlet factor = {code};\nlet color = saturate((image - 0.5) * factor + 0.5);"
        ),
        Box::new(move |at, look| clip(look(at.uv).map(|part| 0.5 + (part - 0.5) * rule(at)))),
    );
    plan.modifiers = vec![modifier];
    plan
}

fn tint_ramp(sampler: &mut Sampler) -> Plan {
    let tint = Color::sample(sampler);
    let rgb = tint.rgb.map(f64::from);
    let (low, high) = ends(&[0.1, 0.2, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9], sampler);
    let Ramp {
        modifier,
        from,
        to,
        code,
        rule,
    } = ramp(low, high, sampler);
    let mut plan = plan(
        filled(
            "[mix {image} with {a} {c} <f> and {b} {c} <t>, linear between|tint {image} {c}, {a} <f> and {b} <t>|let a {c} tint on {image} go from {a} <f> to {b} <t>|blend {c} over {image}, {a} strong <f> and {b} strong <t>, evenly between|\
             put a {c} tint on {image} that changes from {a} <f> to {b} <t>|lay {c} over {image} with an opacity of {a} <f> and {b} <t>, linear|wash {image} in {c}, {a} <f>, {b} <t>, with a linear change|overlay {image} with {c}, opacity from {a} <f> to {b} <t>|\
             fade a {c} layer over {image} from {a} <f> to {b} <t>|run the share of {c} in {image} linearly from {a} <f> to {b} <t>|\
             ¶{c} over {image}, {a} <f>, {b} <t>, linear [in between|between]|¶mix(image, {c}, t), t from {a} <f> to {b} <t>, source {image}|¶tint: {c}. amount <f>: {a}. amount <t>: {b}. source: {image}|\
             ¶how do I tint {image} {c} with {a} <f> and {b} <t>, gradually between|¶<f> {image} has {a} {c} in it, <t> {b}, with an even change from edge to edge|¶I have {image} and want {c} over it, {a} <f> and then changing to {b} <t>|\
             ¶can you fade {c} over {image}? {a} of it <f>, {b} of it <t>, linear|¶{image} as through a {c} foil, {a} opaque <f>, {b} opaque <t>, linear between]",
            &[("<f>", from), ("<t>", to)],
        ),
        vec![("a", share(low)), ("b", share(high)), ("c", tint.ways)],
        format!(
            "{IMAGE}\nlet tint = {};\nlet color = mix(image, tint, {code});",
            tint.code
        ),
        Box::new(move |at, look| blend(look(at.uv), rgb, rule(at))),
    );
    plan.modifiers = vec![modifier];
    plan
}
