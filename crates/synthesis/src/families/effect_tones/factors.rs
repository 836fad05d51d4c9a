//! Brightness, contrast and saturation by a factor, which is told in words or in numbers.

use super::{luma_line, step, wish};
use crate::code::float;
use crate::families::effects::{Step, Wish, clip, luma};
use crate::sampler::Sampler;
use crate::words;

/// What a factor is for: the quality, and how an image with more or less of it is called.
struct Quality {
    name: &'static str,
    more: &'static str,
    less: &'static str,
    /// What is done to the image for more of it, and for less.
    raise: &'static str,
    lower: &'static str,
}

/// The words for more of a quality, or for less.
struct Direction {
    change: &'static str,
    comparative: &'static str,
    amount: &'static str,
    boost: &'static str,
    higher: &'static str,
    verb: &'static str,
    way: &'static str,
    sign_word: &'static str,
}

impl Direction {
    fn of(quality: &Quality, up: bool) -> Self {
        if up {
            Self {
                change: "[increase|raise|boost|turn up]",
                comparative: quality.more,
                amount: "more",
                boost: "[boost|increase]",
                higher: "higher",
                verb: quality.raise,
                way: "up",
                sign_word: "plus",
            }
        } else {
            Self {
                change: "[reduce|decrease|lower|turn down]",
                comparative: quality.less,
                amount: "less",
                boost: "[cut|reduction]",
                higher: "lower",
                verb: quality.lower,
                way: "down",
                sign_word: "minus",
            }
        }
    }
}

/// A factor above or below 1 that is told as such.
fn multiple(up: bool, sampler: &mut Sampler) -> f64 {
    if up {
        *sampler.pick(&[1.1, 1.2, 1.25, 1.4, 1.5, 1.6, 1.75, 1.8, 2.0, 2.5, 3.0])
    } else {
        sampler.decimal(0.1, 0.9, 0.05)
    }
}

/// A factor, the command and the noun that ask for it, and the values in them.
type Told = (f64, String, String, Vec<Vec<String>>);

/// A change without a number: more means 1.3 and less 0.7, slightly 1.1 and 0.9, strongly 1.5 and 0.5.
fn told_in_words(quality: &Quality, up: bool, sampler: &mut Sampler) -> Told {
    let Direction {
        change,
        comparative,
        amount,
        boost,
        higher,
        verb,
        way,
        ..
    } = Direction::of(quality, up);
    let quality = quality.name;
    let sign = if up { 1.0 } else { -1.0 };
    match sampler.below(3) {
        0 => (
            1.0 + sign * 0.3,
            format!(
                "[{change} the {quality} of {{image}}|{change} the {quality} of {{image}}|make {{image}} {comparative}|make {{image}} {comparative}|{verb} {{image}}|{verb} {{image}}|\
                 give {{image}} {amount} {quality}|{change} {quality} in {{image}}|let {{image}} look {comparative}|bring the {quality} of {{image}} {way}|\
                 use {amount} {quality} for {{image}}|render {{image}} with {higher} {quality}|\
             ¶{{image}} [should be|has to be|must be] {comparative}|\
             ¶{{image}} needs {amount} {quality}|\
             ¶{quality} {way}, source {{image}}|\
             ¶I have {{image}}. [I want it|make it|it should be] {comparative}|\
             ¶[{amount}|{higher}] {quality} [for|on] {{image}}, [nothing else|that's all|just that]|\
             ¶I wish {{image}} were {comparative}|\
             ¶the {quality} of {{image}} [should go|has to go|goes] {way}|\
             ¶when I look at {{image}} I want {amount} {quality}|\
             ¶why is {{image}} not {comparative}? {change} its {quality}]"
            ),
            format!(
                "[a {quality} {boost}|a {quality} {boost}|{higher} {quality}|{amount} {quality}|a look that is {comparative}|a {higher} {quality} level|{quality} turned {way}]"
            ),
            vec![],
        ),
        1 => (
            1.0 + sign * 0.1,
            format!(
                "[{change} the {quality} of {{image}} [slightly|a little|a bit]|make {{image}} [slightly|a little|a bit] {comparative}|\
                 [slightly|gently] {change} the {quality} of {{image}}|give {{image}} [slightly|a little|a bit] {amount} {quality}|{verb} {{image}} [slightly|a little|a bit]|nudge the {quality} of {{image}} {way}|let {{image}} look [slightly|a bit] {comparative}|{change} the {quality} of {{image}} by a small amount|bring the {quality} of {{image}} a little {way}|\
             ¶{{image}} is almost [right|fine|good]. just a [touch|little|bit] {amount} {quality}|\
             ¶{{image}} should be [just a little|only slightly|a tiny bit] {comparative}|\
             ¶{quality} [slightly|a bit|a little] {way}, source {{image}}|\
             ¶I want {{image}} {comparative}, but [only a little|just slightly|not by much]|\
             ¶the {quality} of {{image}} should go {way}, [only slightly|just a bit|by a small step]|\
             ¶[slightly|a little] {amount} {quality} [for|on] {{image}}, that's all]"
            ),
            format!(
                "[a slight {quality} {boost}|slightly {higher} {quality}|a little {amount} {quality}|a [small|gentle] {quality} {boost}|a look that is slightly {comparative}|{quality} turned {way} a bit|a bit {amount} {quality}]"
            ),
            vec![],
        ),
        _ => (
            1.0 + sign * 0.5,
            format!(
                "[{change} the {quality} of {{image}} [strongly|a lot|heavily]|make {{image}} [much|a lot] {comparative}|give {{image}} [much|a lot] {amount} {quality}|{verb} {{image}} [strongly|a lot|heavily]|make {{image}} [far|way] {comparative}|let {{image}} look [much|far] {comparative}|[strongly|heavily] {change} the {quality} of {{image}}|bring the {quality} of {{image}} far {way}|{change} the {quality} of {{image}} by a large amount|\
             ¶{{image}} should be {comparative}, and I mean [a lot|much]|\
             ¶{{image}} needs [a lot|much] {amount} {quality}|\
             ¶{quality} [far|a lot] {way}, source {{image}}|\
             ¶I want {{image}} [a lot|much|very much] {comparative}, don't be shy|\
             ¶the {quality} of {{image}} should go {way} [a lot|strongly|by a large step]|\
             ¶[much|a lot] {amount} {quality} [for|on] {{image}}, a strong [change|effect]]"
            ),
            format!(
                "[a strong {quality} {boost}|much {higher} {quality}|[much|a lot] {amount} {quality}|a [heavy|big] {quality} {boost}|a look that is much {comparative}|{quality} turned far {way}|far {higher} {quality}]"
            ),
            vec![],
        ),
    }
}

/// A change by a factor or by a percentage.
fn told_in_numbers(quality: &Quality, up: bool, sampler: &mut Sampler) -> Told {
    let Direction {
        change,
        comparative,
        amount,
        boost,
        higher,
        verb,
        way,
        sign_word,
    } = Direction::of(quality, up);
    let quality = quality.name;
    let sign = if up { 1.0 } else { -1.0 };
    match sampler.below(5) {
        0 if up => (
            2.0,
            format!(
                "[double the {quality} of {{image}}|give {{image}} twice the {quality}|make the {quality} of {{image}} twice as high|set the {quality} of {{image}} to [2x|200%]|scale the {quality} of {{image}} by two|use twice the original {quality} for {{image}}|multiply the {quality} of {{image}} by two|{verb} {{image}} by a factor of two|bring {{image}} to double its {quality}|\
             ¶{quality} x 2 for {{image}}|\
             ¶I [want|need] {{image}} with [twice|double] the {quality}|\
             ¶the {quality} of {{image}} is too low, [double it|make it twice as high]|\
             ¶take {{image}} and use a {quality} factor of [2|two]|\
             ¶{{image}}: {quality} *= 2|\
             ¶whatever {quality} {{image}} has now, it should have twice [that|as much]]"
            ),
            format!(
                "[doubled {quality}|a doubling of the {quality}|twice the {quality}|double {quality}|2x {quality}|a {quality} of 200%|a {quality} factor of two]"
            ),
            vec![],
        ),
        0 => (
            0.5,
            format!(
                "[halve the {quality} of {{image}}|cut the {quality} of {{image}} in half|give {{image}} half the {quality}|set the {quality} of {{image}} to [50%|one half]|reduce the {quality} of {{image}} to half|bring the {quality} of {{image}} down to one half|scale the {quality} of {{image}} by one half|divide the {quality} of {{image}} by two|keep only half of the {quality} in {{image}}|\
             ¶{quality} / 2 for {{image}}|\
             ¶I want {{image}} with [only|just] half the {quality}|\
             ¶the {quality} of {{image}} is too high, [halve it|cut it in half]|\
             ¶{{image}}: {quality} *= 0.5|\
             ¶take {{image}} and use a {quality} factor of [0.5|one half]|\
             ¶whatever {quality} {{image}} has now, it should have half [of that|as much]]"
            ),
            format!(
                "[halved {quality}|a halving of the {quality}|half the {quality}|half the original {quality}|0.5x {quality}|a {quality} of 50%|a {quality} factor of one half]"
            ),
            vec![],
        ),
        1 => {
            let factor = multiple(up, sampler);
            (
                factor,
                format!(
                    "[[multiply|scale] the {quality} of {{image}} by {{a}}|set the {quality} of {{image}} to {{a}} times the original|\
                     {change} the {quality} of {{image}} by a factor of {{a}}|change the {quality} of {{image}} by a factor of {{a}}|give {{image}} {{a}} times the {quality}|set the {quality} of {{image}} to {{a}}x|make the {quality} of {{image}} {{a}} times what it was|{verb} {{image}} by a factor of {{a}}|scale {quality} in {{image}}, factor {{a}}|adjust the {quality} of {{image}} with factor {{a}}|use {{a}} times the original {quality} for {{image}}|\
             ¶{quality} x {{a}} for {{image}}|\
             ¶{{image}}: {quality} *= {{a}}|\
             ¶I have {{image}} and [want|need] its {quality} scaled, the factor is {{a}}|\
             ¶take the {quality} of {{image}} times {{a}}|\
             ¶new {quality} = {{a}} * old {quality}, source {{image}}|\
             ¶{{image}} should have {{a}} times the {quality} it has now|\
             ¶change the {quality} of {{image}}. [the factor is|use a factor of] {{a}}]"
                ),
                format!(
                    "[a {quality} factor of {{a}}|{quality} times {{a}}|{{a}}x {quality}|{{a}} times the {quality}|{quality} scaled by {{a}}|a {quality} multiplier of {{a}}|{quality} with factor {{a}}]"
                ),
                vec![words::decimal(factor)],
            )
        }
        _ => {
            let share = sampler.decimal(0.05, if up { 1.0 } else { 0.9 }, 0.05);
            let factor = ((1.0 + sign * share) * 100.0).round() / 100.0;
            (
                factor,
                format!(
                    "[{change} the {quality} of {{image}} by {{a}}|make {{image}} {{a}} {comparative}|give {{image}} {{a}} {amount} {quality}|{verb} {{image}} by {{a}}|change the {quality} of {{image}} by {sign_word} {{a}}|{change} {quality} in {{image}} by {{a}}|use {{a}} {amount} {quality} for {{image}}|let {{image}} look {{a}} {comparative}|render {{image}} with {{a}} {amount} {quality}|turn the {quality} of {{image}} {{a}} {way}|\
             ¶{quality} {sign_word} {{a}} for {{image}}|\
             ¶{{image}} should be {comparative}, by {{a}}|\
             ¶{{image}} needs {{a}} {amount} {quality}|\
             ¶I want {{image}} {comparative}, {{a}} [should do|is enough|is right]|\
             ¶the {quality} of {{image}} should go {way} by {{a}}|\
             ¶{quality} {way} {{a}}, [source|input]: {{image}}|\
             ¶take {{image}} and [turn|bring] its {quality} {way} by {{a}}|\
             ¶why is {{image}} not {comparative}? {change} its {quality} by {{a}}]"
                ),
                format!(
                    "[a {quality} {boost} [of|by] {{a}}|{{a}} {amount} {quality}|{quality} {sign_word} {{a}}|{{a}} {higher} {quality}|a {{a}} {quality} {boost}|{quality} turned {way} by {{a}}|a look that is {{a}} {comparative}]"
                ),
                vec![words::percent(share)],
            )
        }
    }
}

/// A factor above or below 1 and how it is asked for.
fn factor(quality: &Quality, sampler: &mut Sampler) -> (f64, Wish) {
    let up = sampler.chance(0.55);
    let (factor, command, noun, values) = if sampler.below(8) < 3 {
        told_in_words(quality, up, sampler)
    } else {
        told_in_numbers(quality, up, sampler)
    };
    let mut wish = wish(&command, &noun, &values);
    wish.modifiers.push(if up { "more" } else { "less" });
    (factor, wish)
}

pub(super) fn brightness(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "brightness",
        more: "[brighter|brighter|lighter|higher in brightness]",
        less: "[darker|darker|dimmer|less bright]",
        raise: "[brighten|brighten up|lighten]",
        lower: "[darken|dim|dim down]",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        "",
        format!("saturate($ * {})", float(factor)),
        Box::new(move |color, _| clip(color.map(|part| part * factor))),
    )
}

pub(super) fn contrast(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "contrast",
        more: "[more contrasty|more contrasted|contrastier|higher in contrast|stronger in contrast]",
        less: "[flatter|less contrasty|lower in contrast|weaker in contrast|less contrasted]",
        raise: "[strengthen|intensify|amplify] the contrast of",
        lower: "[weaken|soften|flatten] the contrast of",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        "",
        format!("saturate(($ - 0.5) * {} + 0.5)", float(factor)),
        Box::new(move |color, _| clip(color.map(|part| part * factor + 0.5 - 0.5 * factor))),
    )
}

pub(super) fn saturation(sampler: &mut Sampler) -> Step {
    let quality = Quality {
        name: "saturation",
        more: "[more saturated|more vivid|more colorful|richer in color|stronger in color]",
        less: "[less saturated|paler|less colorful|less vivid|more muted]",
        raise: "[boost|intensify|enrich] the colors of",
        lower: "[mute|tone down|fade] the colors of",
    };
    let (factor, wish) = factor(&quality, sampler);
    step(
        wish,
        &luma_line(),
        format!("saturate(mix(vec3<f32>(luma), $, {}))", float(factor)),
        Box::new(move |color, _| {
            let gray = luma(color);
            clip(color.map(|part| gray + factor * (part - gray)))
        }),
    )
}
