//! The chromatic operations on colours and gradients: mix, filter, complement and saturate.

use super::effects::{LUMA, Rgb, blend, clip, luma};
use crate::code::{float, fragment};
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Check, Family, Form, Pixel, Task};
use crate::wording::Slots;
use crate::words;

/// What an operation makes of a colour.
struct Operation {
    name: &'static str,
    then: &'static str,
    sample: fn(&Base, &mut Sampler) -> Applied,
}

/// An operation with its values.
struct Applied {
    /// The result as a thing; `{x}` is what it is applied to, `{a}` and `{b}` its values.
    noun: String,
    /// The operation as a command, with the same slots.
    command: &'static str,
    /// What is done to a colour, after `then`.
    after: String,
    values: Vec<Vec<String>>,
    /// Statements before the value; `$` is the colour that comes in.
    lines: String,
    value: String,
    rule: Box<dyn Fn(Rgb) -> Rgb + Send + Sync>,
}

/// The colour of a place before any operation.
struct Base {
    modifier: Option<&'static str>,
    noun: &'static str,
    lines: String,
    name: &'static str,
    ends: [Rgb; 2],
    axis: usize,
}

const OPERATIONS: [Operation; 4] = [
    Operation {
        name: "chromatic-mix",
        then: "then-mix",
        sample: mix,
    },
    Operation {
        name: "chromatic-filter",
        then: "then-filter",
        sample: filter,
    },
    Operation {
        name: "chromatic-complement",
        then: "then-complement",
        sample: complement,
    },
    Operation {
        name: "chromatic-saturate",
        then: "then-saturate",
        sample: saturate,
    },
];

pub(super) fn families() -> Vec<Family> {
    let family = |operation: &'static Operation| {
        Family::new("chromatic", operation.name, move |sampler| {
            task(operation, sampler)
        })
    };
    OPERATIONS.iter().map(family).collect()
}

fn base(operation: &str, slots: &mut Slots, sampler: &mut Sampler) -> Base {
    let first = Color::sample(sampler);
    slots.value("first", first.ways.clone());
    let from = first.rgb.map(f64::from);
    if sampler.chance(0.5) {
        let name = if operation == "chromatic-mix" {
            "first"
        } else {
            "base"
        };
        return Base {
            modifier: None,
            noun: "[{first}|{first}|the color {first}]",
            lines: format!("let {name} = {};\n", first.code),
            name,
            ends: [from, from],
            axis: 0,
        };
    }
    let second = Color::sample_other_than(&[&first], sampler);
    slots.value("second", second.ways.clone());
    let axis = sampler.below(2);
    let (modifier, noun, letter) = [
        (
            "horizontal-gradient",
            "[a horizontal gradient from {first} to {second}|a left to right gradient from {first} to {second}|a gradient from {first} on the left to {second} on the right|a horizontal {first} to {second} gradient]",
            'x',
        ),
        (
            "vertical-gradient",
            "[a vertical gradient from {first} to {second}|a top to bottom gradient from {first} to {second}|a gradient from {first} at the top to {second} at the bottom|a vertical {first} to {second} gradient]",
            'y',
        ),
    ][axis];
    Base {
        modifier: Some(modifier),
        noun,
        lines: format!(
            "let first = {};\nlet second = {};\nlet gradient = mix(first, second, uv.{letter});\n",
            first.code, second.code
        ),
        name: "gradient",
        ends: [from, second.rgb.map(f64::from)],
        axis,
    }
}

fn mix(base: &Base, sampler: &mut Sampler) -> Applied {
    let tint = Color::sample(sampler);
    let (share, noun, command, after) = match sampler.below(5) {
        0 => (
            0.5,
            "[[a mix|an equal mix|a chromatic mix|a half and half mix|a blend] of {x} and {b}|{x} and {b} mixed [in equal parts|half and half|equally]|the color halfway between {x} and {b}|{x} and {b} blended [50:50|equally]|{x} mixed 50:50 with {b}|{x} lerped halfway to {b}|the mean of {x} and {b}|the average of {x} and {b}|{x} with {b} mixed in equally|{x} and {b} combined in equal amounts|the midpoint of {x} and {b}]",
            "[mix {x} with {b} [half and half|in equal parts|equally|fifty-fifty]|blend {x} [half and half|equally|50:50] with {b}|mix {b} equally into {x}|stir {x} and {b} together in equal parts|average {x} with {b}|take the mean of {x} and {b}]",
            "[mixed [in equal parts|half and half|equally] with {b}|averaged with {b}|blended 50:50 with {b}|lerped halfway to {b}]",
        ),
        1 => (
            0.25,
            "[{x} [mixed|blended] with a quarter of {b}|{x} lerped a quarter of the way to {b}|{x} with a quarter of {b} mixed in|{x} tinted with a quarter of {b}|a mix of {x} with one quarter {b}|{x} moved a quarter of the way to {b}]",
            "[[mix|blend] {x} with a quarter of {b}|mix a quarter of {b} into {x}|tint {x} with a quarter of {b}]",
            "[[mixed|blended|tinted] with a quarter of {b}|lerped a quarter of the way to {b}]",
        ),
        2 => (
            0.75,
            "[{x} [mixed|blended] with three quarters of {b}|{x} lerped three quarters of the way to {b}|{x} with three quarters of {b} mixed in|{x} tinted with three quarters of {b}|a mix of {x} with three quarters {b}|{x} moved three quarters of the way to {b}]",
            "[[mix|blend] {x} with three quarters of {b}|mix three quarters of {b} into {x}|tint {x} with three quarters of {b}]",
            "[[mixed|blended|tinted] with three quarters of {b}|lerped three quarters of the way to {b}]",
        ),
        _ => (
            sampler.decimal(0.05, 0.95, 0.05),
            "[{x} mixed with {a} {b}|a mix of {x} with {a} {b}|{x} blended with {a} [of|] {b}|{x} with {a} {b} mixed in|{x} lerped {a} toward {b}|{x} tinted with {a} {b}|{x} moved {a} of the way to {b}|a blend of {x} with {a} {b}|{x} shifted {a} toward {b}|{a} {b} mixed into {x}|{a} {b} in {x}, the rest unchanged|{b} by {a} mixed into {x}|{x} where {b} makes {a} of the mix]",
            "[mix {x} with {a} {b}|[mix|blend] {x} with {a} {b}|mix {a} {b} into {x}|tint {x} with {a} {b}|blend {a} {b} over {x}|add {a} of {b} to {x} by mixing|go {a} of the way to {b} from {x}|blend {a} of {b} into {x}]",
            "[mixed with {a} {b}|blended with {a} [of|] {b}|tinted with {a} {b}|lerped {a} toward {b}|moved {a} of the way to {b}]",
        ),
    };
    let name = if base.name == "first" {
        "second"
    } else {
        "tint"
    };
    let to = tint.rgb.map(f64::from);
    Applied {
        noun: noun.into(),
        command,
        after: after.into(),
        values: vec![words::percent(share), tint.ways],
        lines: format!("let {name} = {};", tint.code),
        value: format!("mix($, {name}, {})", float(share)),
        rule: Box::new(move |color| blend(color, to, share)),
    }
}

fn filter(_: &Base, sampler: &mut Sampler) -> Applied {
    let tint = Color::sample(sampler);
    let glass = tint.rgb.map(f64::from);
    Applied {
        noun: "[{x} [seen|viewed] through [a {b} filter|{b} glass|a {b} gel]|{x} filtered [by|through] {b}|{x} multiplied by {b}|{x} behind a {b} filter|{x} under {b} light|the product of {x} and {b}|{x} times {b}|{x} lit by {b} light|{x} tinted by multiplying with {b}|{x} behind {b} glass|{x} with a {b} multiply layer|the channel by channel product of {x} and {b}|{x} through {b} sunglasses|what {x} looks like through {b} glass|{b} glass in front of {x}|{b} light on {x}]".into(),
        command: "[apply a {b} [color |]filter to {x}|apply a {b} filter to {x}|put a {b} filter [on|over|in front of] {x}|filter {x} [with|by|through] {b}|show {x} through [a {b} filter|{b} glass]|look at {x} through {b} glass|multiply {x} by {b}|add a {b} filter to {x}|use a {b} filter on {x}|hold {b} glass over {x}|shine {b} light on {x}|tint {x} by multiplying it with {b}]",
        after: "[filtered [by|through] {b}|multiplied by {b}|seen through {b} glass|viewed through a {b} filter|put behind {b} glass|lit by {b} light|multiplied channel by channel by {b}]".into(),
        values: vec![Vec::new(), tint.ways],
        lines: format!("let tint = {};", tint.code),
        value: "$ * tint".into(),
        rule: Box::new(move |color| [0, 1, 2].map(|at| color[at] * glass[at])),
    }
}

fn complement(_: &Base, _: &mut Sampler) -> Applied {
    Applied {
        noun: "[the complement of {x}|the complementary color of {x}|the negative of {x}|{x} inverted|the inverse of {x}|white minus {x}|the opposite of {x}|one minus {x}|1 - {x}|{x} as a photo negative|{x} complemented|{x} with inverted channels|the inverted colors of {x}|{x} in negative|{x} subtracted from white]".into(),
        command: "[invert {x}|take the complement of {x}|show the complement of {x}|complement {x}|negate {x}|turn {x} into its negative|show the complementary colors of {x}|show {x} in negative|flip every channel of {x}|subtract {x} from white]",
        after: "[inverted|complemented|turned into its complement|negated|turned negative|subtracted from white|subtracted from one|replaced by its complement]".into(),
        values: Vec::new(),
        lines: String::new(),
        value: "vec3<f32>(1.0, 1.0, 1.0) - $".into(),
        rule: Box::new(|color| color.map(|part| 1.0 - part)),
    }
}

fn saturate(_: &Base, sampler: &mut Sampler) -> Applied {
    let factor = sampler.decimal(0.1, 0.9, 0.1);
    let (factor, noun, command, after, ways) = match sampler.below(7) {
        0 => (
            2.0,
            "[{x} with [doubled|double|twice the] saturation|{x} made twice as saturated|{x} at double saturation|{x} at 200% saturation|{x} twice as saturated|{x} twice as colorful|saturation times two on {x}]",
            "[double the saturation of {x}|make {x} twice as saturated|give {x} [doubled|twice the] saturation|show {x} with doubled saturation]",
            "[given twice the saturation|made twice as saturated]",
            vec![],
        ),
        1 => (
            0.5,
            "[{x} with [halved|half|half the] saturation|{x} made half as saturated|{x} at half saturation|{x} at 50% saturation|{x} half as saturated|{x} half as colorful|{x} with only half its saturation]",
            "[halve the saturation of {x}|make {x} half as saturated|give {x} half the saturation|show {x} with halved saturation]",
            "[given half the saturation|made half as saturated]",
            vec![],
        ),
        2 => (
            1.3,
            "[a more saturated version of {x}|{x} with more saturation|{x} made more saturated|{x} but more saturated|{x}, only more vivid|{x} with boosted saturation|{x} with richer colors|a more colorful version of {x}]",
            "[[increase|raise|boost] the saturation of {x}|make {x} more [saturated|vivid]|saturate {x} more|show {x} with more saturation]",
            "[given more saturation|made more saturated]",
            vec![],
        ),
        3 => (
            0.7,
            "[a less saturated version of {x}|{x} with less saturation|{x} made less saturated|{x} but less saturated|{x}, only less vivid|{x} with reduced saturation|{x} with duller colors|a less colorful version of {x}]",
            "[[reduce|lower|decrease] the saturation of {x}|make {x} less [saturated|vivid]|desaturate {x} a little|show {x} with less saturation]",
            "[given less saturation|made less saturated]",
            vec![],
        ),
        4 => (
            1.0 + factor,
            "[{x} with {a} more saturation|{x} saturated by {a} more|{x} with the saturation raised by {a}|{x} made {a} more saturated|{x} with its saturation boosted by {a}|{x} with {a} added saturation|{x}, saturation +{a}|{x} with {a} extra saturation]",
            "[[increase|raise|boost] the saturation of {x} by {a}|make {x} {a} more saturated|give {x} {a} more saturation|show {x} with {a} more saturation]",
            "[given {a} more saturation|saturated by {a} more]",
            words::percent(factor),
        ),
        5 => (
            1.0 - factor,
            "[{x} with {a} less saturation|{x} desaturated by {a}|{x} with the saturation lowered by {a}|{x} made {a} less saturated|{x} with its saturation cut by {a}|{x} with {a} of its saturation removed|{x}, saturation -{a}|{x} with its saturation reduced by {a}]",
            "[[reduce|lower|decrease] the saturation of {x} by {a}|make {x} {a} less saturated|desaturate {x} by {a}|show {x} with {a} less saturation]",
            "[given {a} less saturation|desaturated by {a}]",
            words::percent(factor),
        ),
        _ => {
            let times = *sampler.pick(&[1.2, 1.25, 1.5, 1.75, 2.5, 3.0, 4.0]);
            (
                times,
                "[{x} with {a} times the saturation|{x} with its saturation multiplied by {a}|{x} with a saturation factor of {a}|{x} with saturation times {a}|{x} at {a}x saturation|{x} {a} times as saturated|{x} saturated by a factor of {a}|{x} with its saturation scaled by {a}]",
                "[multiply the saturation of {x} by {a}|make {x} {a} times as saturated|scale the saturation of {x} by a factor of {a}|give {x} {a} times the saturation]",
                "[given {a} times the saturation|made {a} times as saturated|saturated by a factor of {a}]",
                words::decimal(times),
            )
        }
    };
    let factor = (factor * 100.0_f64).round() / 100.0;
    Applied {
        noun: noun.into(),
        command,
        after: after.into(),
        values: vec![ways],
        lines: format!("let luma = dot($, {LUMA});"),
        value: format!("saturate(mix(vec3<f32>(luma), $, {}))", float(factor)),
        rule: Box::new(move |color| {
            let gray = luma(color);
            clip(color.map(|part| gray + factor * (part - gray)))
        }),
    }
}

/// A template of an operation with its slots named, and around `inner`.
fn named(
    template: &str,
    values: &[Vec<String>],
    inner: &str,
    names: [&'static str; 2],
    slots: &mut Slots,
) -> String {
    for (value, name) in values.iter().zip(names) {
        slots.value(name, value.clone());
    }
    template
        .replace("{a}", &format!("{{{}}}", names[0]))
        .replace("{b}", &format!("{{{}}}", names[1]))
        .replace("{x}", inner)
}

fn task(operation: &'static Operation, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let base = base(operation.name, &mut slots, sampler);
    let first = (operation.sample)(&base, sampler);
    let mut modifiers: Vec<&'static str> = base.modifier.into_iter().collect();
    slots.phrase("base", base.noun);
    let inner = named(
        &first.noun,
        &first.values,
        "{base}",
        ["amount", "other"],
        &mut slots,
    );
    slots.phrase("inner", inner);
    let command = named(
        first.command,
        &first.values,
        "{base}",
        ["amount", "other"],
        &mut slots,
    );
    slots.phrase("command", command);
    let over = if base.modifier.is_none() {
        "[on the whole screen|and fill the screen with it|, full screen|all over the canvas]"
    } else {
        ""
    };
    slots.phrase("over", over);
    let mut phrase = "[{inner}|{inner}|{inner}|the screen filled with {inner}|a screen of {inner}|{inner} on the whole screen|a canvas that shows {inner}|{inner} everywhere|{inner} all over the canvas|the [whole|entire] screen in {inner}|\
      ¶no shapes, [just|only] color: {inner}|\
      ¶the [canvas|screen|picture] shows one thing, {inner}|\
      ¶I have a color operation to [test|try out]. fill the screen with {inner}|\
      ¶I want to see {inner}, from edge to edge|\
      ¶output for each pixel: {inner}|\
      ¶[what does it look like|how does it look]? {inner}, on the full screen|\
      ¶[compute|work out] {inner} and [paint|cover] everything with it|\
      ¶as a [background|backdrop] I need {inner}, with nothing on it|\
      ¶color = {inner}, [all pixels|everywhere]|¶on every pixel I want {inner}|¶[a full screen|the full screen] of {inner}, please|¶screen: {inner}|¶nothing but {inner} on the screen|\
      ¶{command} {over}|¶{command} {over}|¶{command} {over}|\
      ¶please {command} {over}|\
      ¶[can|could] you {command} {over}|\
      ¶I [want|need] to {command} {over}|\
      ¶how do I {command} {over}|\
      ¶[fill|cover|paint] the [screen|canvas|whole screen] with {inner}|\
      ¶show {inner}]";
    let mut body = format!("{}{}\n", base.lines, first.lines.replace('$', base.name));
    let value = first.value.replace('$', base.name);
    let mut rules = vec![first.rule];
    if sampler.chance(0.35) {
        let next = loop {
            let next = sampler.pick(&OPERATIONS);
            let uses_tint = |name: &str| name.ends_with("mix") || name.ends_with("filter");
            let clash = uses_tint(operation.name) && uses_tint(next.name);
            if next.name != operation.name && !clash {
                break next;
            }
        };
        // What comes in is no longer the first of two colours.
        let between = Base {
            name: "color",
            ..base
        };
        let applied = (next.sample)(&between, sampler);
        modifiers.push(next.then);
        // Only the order of the words says what is done first.
        let after = named(
            &applied.after,
            &applied.values,
            "",
            ["more", "another"],
            &mut slots,
        );
        slots.phrase("after", after);
        phrase = "[{inner}, then {after}|{inner} and then {after}|first {inner}, then {after}|{inner}, after that {after}|{inner} and finally {after}|{inner}; then {after}|{inner}, afterwards {after}|{inner}, and the result {after}|{inner}, which is then {after}|{inner} and after that {after}|\
          ¶two steps. first {inner}, then all of it is {after}|\
          ¶step 1: {inner}. step 2: the result is {after}|\
          ¶start with {inner}. after that it is {after}|\
          ¶first I want {inner}. what comes out is then {after}|\
          ¶1) {inner} 2) the whole thing {after}|\
          ¶take {inner}. [before it is shown|then] it is {after}|\
          ¶the screen [shows|should show] {inner}, but only after it was also {after}|\
          ¶c = {inner}. [finally|at the end] c is {after}|\
          ¶begin: {inner}. end: that, {after}|¶{inner} comes first. the result is then {after}|¶in this order: {inner}, and that then {after}]";
        body.push_str(&format!(
            "var color = {value};\n{}\ncolor = {};\n",
            applied.lines.replace('$', "color"),
            applied.value.replace('$', "color")
        ));
        rules.push(applied.rule);
        return finish(modifiers, phrase, slots, &body, between, rules);
    }
    body.push_str(&format!("let color = {value};\n"));
    finish(modifiers, phrase, slots, &body, base, rules)
}

fn finish(
    modifiers: Vec<&'static str>,
    phrase: &str,
    slots: Slots,
    body: &str,
    Base { ends, axis, .. }: Base,
    rules: Vec<Box<dyn Fn(Rgb) -> Rgb + Send + Sync>>,
) -> Task {
    Task {
        form: Form::Picture,
        modifiers,
        phrase: phrase.into(),
        slots,
        code: fragment(&[], &format!("{body}return vec4<f32>(color, 1.0);\n")),
        check: Check::Pixels(Box::new(move |pixel: Pixel| {
            let share = f64::from(pixel.uv[axis]);
            let color = blend(ends[0], ends[1], share);
            let color = rules.iter().fold(color, |color, rule| rule(color));
            let [r, g, b] = color.map(|part| part as f32);
            Some([r, g, b, 1.0])
        })),
    }
}
