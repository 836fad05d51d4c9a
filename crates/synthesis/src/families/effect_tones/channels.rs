//! Single channels: swapped, kept, removed, inverted or scaled.

use super::{step, wish};
use crate::code::float;
use crate::families::effects::{Rgb, Step, clip};
use crate::sampler::Sampler;
use crate::words;

pub(super) fn channel_swap(sampler: &mut Sampler) -> Step {
    const SWAPS: [(&str, &str, &str, [usize; 3]); 5] = [
        ("red-blue", "red and blue", "bgr", [2, 1, 0]),
        ("red-green", "red and green", "grb", [1, 0, 2]),
        ("green-blue", "green and blue", "rbg", [0, 2, 1]),
        ("rotated-left", "", "gbr", [1, 2, 0]),
        ("rotated-right", "", "brg", [2, 0, 1]),
    ];
    let (name, pair, swizzle, order) = *sampler.pick(&SWAPS);
    let (command, noun) = if pair.is_empty() {
        (
            format!(
                "[reorder the channels of {{image}} to {swizzle}|swizzle {{image}} to {swizzle}|show {{image}} as {swizzle}|permute the channels of {{image}} to {swizzle} order|use the channel order {swizzle} for {{image}}|rearrange the channels of {{image}} as {swizzle}|turn rgb into {swizzle} in {{image}}|shuffle the channels of {{image}} to {swizzle}|output {{image}} as {swizzle} instead of rgb|cycle the channels of {{image}} to {swizzle}|\
             ¶rgb -> {swizzle}, {{image}}|\
             ¶color.{swizzle}, source {{image}}|\
             ¶the channels of {{image}} should come in another order: {swizzle}|\
             ¶I read {{image}} as rgb and want to output {swizzle}|\
             ¶{{image}}: return c.{swizzle}|\
             ¶shuffle r, g and b of {{image}} so that they become {swizzle}]"
            ),
            format!(
                "[a {swizzle} swizzle|the channel order {swizzle}|a {swizzle} channel shuffle|rgb to {swizzle}|a {swizzle} reordering|channels in {swizzle} order|a channel cycle to {swizzle}]"
            ),
        )
    } else {
        (
            format!(
                "[[swap|exchange|switch] [{pair}|the {pair} channels] [in|of] {{image}}|swizzle {{image}} to {swizzle}|swap {pair} in {{image}}|reorder the channels of {{image}} to {swizzle}|let {pair} change places in {{image}}|interchange the {pair} of {{image}}|turn rgb into {swizzle} in {{image}}|show {{image}} with {pair} [swapped|exchanged]|trade {pair} in {{image}}|output {{image}} as {swizzle} instead of rgb|put {pair} of {{image}} in place of each other|\
             ¶{{image}} has {pair} mixed up, swap them|\
             ¶rgb -> {swizzle}, {{image}}|\
             ¶color.{swizzle}, source {{image}}|\
             ¶{pair} are the wrong way around in {{image}}, fix [it|that]|\
             ¶{pair} should trade places in {{image}}, the third channel stays|\
             ¶I read {{image}} as rgb and want to output {swizzle}|\
             ¶{{image}} comes in as {swizzle} but I need rgb]"
            ),
            format!(
                "[a swap of {pair}|swapped {pair} channels|a {swizzle} swizzle|the channel order {swizzle}|an exchange of {pair}|interchanged {pair}|rgb to {swizzle}|{pair} swapped]"
            ),
        )
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(name);
    step(
        wish,
        "",
        format!("$.{swizzle}"),
        Box::new(move |color, _| order.map(|from| color[from])),
    )
}

/// The channels: name, component, and the vector that keeps it alone.
const CHANNELS: [(&str, char); 3] = [("red", 'r'), ("green", 'g'), ("blue", 'b')];

/// A vector with one part for the channel `at` and another for the others.
fn vector(at: usize, part: &str, other: &str) -> String {
    let parts: Vec<&str> = (0..3)
        .map(|index| if index == at { part } else { other })
        .collect();
    format!("vec3<f32>({})", parts.join(", "))
}

pub(super) fn channel(sampler: &mut Sampler) -> Step {
    let at = sampler.below(3);
    let (name, letter) = CHANNELS[at];
    let only = move |keep: fn(bool) -> f64| {
        move |color: Rgb| [0, 1, 2].map(|part| color[part] * keep(part == at))
    };
    type Variant = (
        &'static str,
        String,
        String,
        String,
        Box<dyn Fn(Rgb) -> Rgb + Send + Sync>,
    );
    let (modifier, command, noun, value, rule): Variant = match sampler.below(4) {
        0 => (
            "only",
            format!(
                "[[keep|show|leave] only the {name} channel of {{image}}|keep just the {name} of {{image}}|isolate the {name} channel of {{image}}|show only the {name} part of {{image}}|zero all channels of {{image}} except {name}|drop all channels of {{image}} but {name}|show {{image}} with its {name} component alone|mask the channels of {{image}} so that just {name} remains|let just the {name} component of {{image}} pass|blacken the channels of {{image}} other than {name}|\
             ¶only {name} should be left in {{image}}, the other two channels are zero|\
             ¶I want to see [just|only] the {name} of {{image}}. [everything else|the other channels] to 0|\
             ¶{{image}}: keep {letter}, zero the rest|\
             ¶rgb * (1 for {name}, 0 for the others), source {{image}}|\
             ¶throw away all but the {name} channel of {{image}}, and leave it in its own color|\
             ¶look at {{image}} with just its {name} light on|¶only {name} of {{image}}|¶{{image}}, {name} channel only, in {name}|¶how do I show just the {name} channel of {{image}} in its color|¶{name} stays, the other channels of {{image}} become 0|¶in: {{image}}. out: {name} as it is, 0 for the other two]"
            ),
            format!(
                "[a {name} channel isolation|an isolation of the {name} channel|a {name} only view|a mask for the {name} channel|zeros in all channels but {name}|only the {name} component|just the {name} channel]"
            ),
            format!("$ * {}", vector(at, "1.0", "0.0")),
            Box::new(only(|is_it| f64::from(u8::from(is_it)))),
        ),
        1 => (
            "as-gray",
            format!(
                "[show the {name} channel of {{image}} [as gray|as grayscale|in gray]|use the {name} channel of {{image}} as brightness|convert {{image}} to gray using only {name}|view the {name} channel of {{image}} as a gray image|copy the {name} of {{image}} into all channels|swizzle {{image}} to {letter}{letter}{letter}|use {name} of {{image}} for r, g and b|display the {name} component of {{image}} in black and white|make a grayscale from the {name} channel of {{image}}|make {{image}} gray by its {name} values|splat the {name} channel of {{image}}|\
             ¶vec3(c.{letter}), c is from {{image}}|\
             ¶take the {name} value of each pixel in {{image}} and write it to all three channels|\
             ¶I want to see the {name} channel of {{image}} as a gray picture|\
             ¶gray = {letter}, source {{image}}|\
             ¶how strong is {name} in {{image}}? show it in gray|\
             ¶ignore the other two channels of {{image}} and use {name} as brightness|¶{name} channel of {{image}} as gray|¶gray image from the {name} of {{image}}|¶how do I see the {name} channel of {{image}} in gray|¶in: {{image}}. out: its {name} value in r, g and b|¶black where {{image}} has no {name}, white where it has most]"
            ),
            format!(
                "[the {name} channel as gray|a grayscale of the {name} channel|{name} as brightness|gray from the {name} channel|a {letter}{letter}{letter} swizzle|the {name} component in black and white|a {name} channel grayscale]"
            ),
            format!("vec3<f32>($.{letter})"),
            Box::new(move |color| [color[at]; 3]),
        ),
        2 => (
            "removed",
            format!(
                "[[remove|drop|kill|take out] the {name} channel [of|from] {{image}}|set the {name} channel of {{image}} to zero|take [all|the] {name} out of {{image}}|zero out {name} in {{image}}|show {{image}} without {name}|delete the {name} component of {{image}}|[turn|switch] off {name} in {{image}}|multiply the {name} of {{image}} by zero|mute the {name} channel of {{image}}|leave {name} out of {{image}}|let {{image}} lose its {name}|\
             ¶{{image}} but with no {name} in it, the other channels stay|\
             ¶{letter} = 0 for every pixel of {{image}}|\
             ¶I want {{image}} without its {name} channel|\
             ¶set {name} to zero and leave the other two channels of {{image}} alone|\
             ¶I don't want any {name} in {{image}}, take it all out|\
             ¶{{image}} minus its {name}|¶no {name} in {{image}}|¶remove {name}, source {{image}}|¶{name} = 0 in {{image}}|¶how do I take the {name} out of {{image}}|¶in: {{image}}. out: the same with {name} at zero|¶{{image}} with its {name} switched off]"
            ),
            format!(
                "[a removal of {name}|{name} channel removal|zeroed {name}|a muted {name} channel|{name} switched off|{name} left out|a {name} of zero]"
            ),
            format!("$ * {}", vector(at, "0.0", "1.0")),
            Box::new(only(|is_it| f64::from(u8::from(!is_it)))),
        ),
        _ => (
            "inverted",
            format!(
                "[invert only the {name} channel of {{image}}|invert {name} in {{image}} and leave the other channels|flip the {name} channel of {{image}} to one minus {name}|negate only {name} in {{image}}|replace {name} by 1 - {name} in {{image}}|subtract the {name} of {{image}} from one and keep the rest|reverse the {name} values of {{image}} alone|complement the {name} component of {{image}}|turn {letter} into 1 - {letter} in {{image}}|make a negative of just the {name} channel of {{image}}|\
             ¶{letter} = 1 - {letter}, the others stay, {{image}}|\
             ¶only {name} gets inverted in {{image}}, the other two [channels|] stay as they are|\
             ¶I want the negative of {{image}}, but only in the {name} channel|\
             ¶for each pixel of {{image}}: where {name} is high make it low and the reverse, don't touch the rest|\
             ¶{{image}}: flip just {letter} to one minus itself]"
            ),
            format!(
                "[an inversion of the {name} channel|an inverted {name} channel|1 - {name}|one minus {name}|inverted {name}|a negated {name} channel|a complement of {name}]"
            ),
            format!("abs({} - $)", vector(at, "1.0", "0.0")),
            Box::new(move |mut color| {
                color[at] = 1.0 - color[at];
                color
            }),
        ),
    };
    let mut wish = wish(&command, &noun, &[]);
    wish.modifiers.push(modifier);
    step(wish, "", value, Box::new(move |color, _| rule(color)))
}

pub(super) fn channel_gain(sampler: &mut Sampler) -> Step {
    let at = sampler.below(3);
    let (name, _) = CHANNELS[at];
    let up = sampler.chance(0.5);
    let (factor, amount, ways) = match sampler.below(3) {
        0 if up => (
            2.0,
            "[double the {n} of {image}|double the {n} channel of {image}|make {image} twice as {n}|multiply the {n} of {image} by two|use {n} twice as strongly in {image}|give {image} 2x {n}|scale the {n} channel of {image} by 2|put double {n} into {image}|count {n} double in {image}|\
             ¶{n} x 2 in {image}|\
             ¶{image} needs twice [the|as much] {n}|\
             ¶there is not enough {n} in {image}, double it|\
             ¶{image}: {n} *= 2|\
             ¶take {image}, multiply its {n} by [2|two], leave the other channels|\
             ¶{n} times two in {image}, clamped|¶in: {image}. {n}: doubled. the rest: unchanged|¶please {n} twice as strong in {image}, other channels alone]",
            vec![],
        ),
        0 => (
            0.5,
            "[halve the {n} of {image}|halve the {n} channel of {image}|use only half of the {n} in {image}|multiply the {n} of {image} by one half|cut {n} in half in {image}|keep half the {n} of {image}|make {image} half as {n}|scale the {n} channel of {image} by 0.5|divide the {n} channel of {image} by two|\
             ¶{n} x 0.5 in {image}|\
             ¶{image} has too much {n}, halve it|\
             ¶{image}: {n} *= 0.5|\
             ¶take {image} and keep just half of its {n}, the other channels stay|\
             ¶only half the {n} in {image}]",
            vec![],
        ),
        _ => {
            let share = sampler.decimal(0.1, 0.9, 0.1);
            let factor = ((1.0 + if up { share } else { -share }) * 100.0).round() / 100.0;
            let text = if up {
                "[[boost|increase|raise] the {n} channel of {image} by {a}|add {a} more {n} to {image}|strengthen {n} in {image} by {a}|make {image} {a} more {n}|turn up {n} in {image} by {a}|give {image} {a} more {n}|amplify the {n} of {image} by {a}|gain the {n} channel of {image} up by {a}|let {n} in {image} be {a} stronger|\
             ¶{image} needs {a} more {n}|\
             ¶{n} plus {a} in {image}, the other channels stay|\
             ¶there is not enough {n} in {image}, raise that channel by {a}|\
             ¶only the {n} channel of {image} goes up, by {a}|\
             ¶{n} +{a}, source: {image}]"
            } else {
                "[[reduce|decrease|lower] the {n} channel of {image} by {a}|use {a} less {n} in {image}|weaken {n} in {image} by {a}|make {image} {a} less {n}|turn down {n} in {image} by {a}|give {image} {a} less {n}|attenuate the {n} of {image} by {a}|take {a} of the {n} away from {image}|let {n} in {image} be {a} weaker|\
             ¶{image} needs {a} less {n}|\
             ¶{n} minus {a} in {image}, the other channels stay|\
             ¶there is too much {n} in {image}, lower that channel by {a}|\
             ¶only the {n} channel of {image} goes down, by {a}|\
             ¶{n} -{a}, source: {image}]"
            };
            (factor, text, words::percent(share))
        }
    };
    let mut wish = wish(
        &amount.replace("{n}", name),
        &match (ways.is_empty(), up) {
            (true, true) => format!(
                "[doubled {name}|a doubled {name} channel|twice the {name}|2x {name}|a factor of two on {name}|a {name} gain of two|double {name}]"
            ),
            (true, false) => format!(
                "[halved {name}|a halved {name} channel|half the {name}|0.5x {name}|a factor of one half on {name}|a {name} gain of one half|{name} cut in half]"
            ),
            (false, true) => format!(
                "[{{a}} more {name}|a {name} boost of {{a}}|a {{a}} {name} boost|{name} plus {{a}}|{{a}} stronger {name}|{name} turned up by {{a}}]"
            ),
            (false, false) => format!(
                "[{{a}} less {name}|a {name} cut of {{a}}|a {{a}} {name} cut|{name} minus {{a}}|{{a}} weaker {name}|{name} turned down by {{a}}]"
            ),
        },
        &[ways],
    );
    wish.modifiers.push(if up { "more" } else { "less" });
    step(
        wish,
        "",
        format!("saturate($ * {})", vector(at, &float(factor), "1.0")),
        Box::new(move |mut color, _| {
            color[at] *= factor;
            clip(color)
        }),
    )
}
