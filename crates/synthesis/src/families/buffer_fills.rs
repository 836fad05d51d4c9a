//! Compute shaders that fill a buffer by a formula of the index.

use super::kernels::{ALL, Element, Kernel, ONLY_F32, SCALARS, Work, count, each, write};
use crate::task::Family;
use crate::words;

pub(super) const ELEMENTS: u32 = 96;
pub(super) const RANGE: (f32, f32) = (-10.0, 10.0);

/// A buffer that is written only, by a formula of its index.
fn filled(
    element: Element,
    statement: String,
    rule: impl Fn(usize, usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element.code()),
        buffer: "data",
        statements: statement,
        sample: (ELEMENTS, RANGE),
        rule: each(move |buffers, at| {
            let width = buffers[0].len() / ELEMENTS as usize;
            Some(rule(at / width, ELEMENTS as usize))
        }),
    }
}

/// `i` as a number of the type.
fn index(element: Element) -> &'static str {
    match element {
        Element::U32 => "i",
        Element::I32 => "i32(i)",
        _ => "f32(i)",
    }
}

pub(super) const UNSIGNED_FIRST: &[Element] = &[Element::U32, Element::F32, Element::I32];

const FILLS: [Kernel; 6] = [
    Kernel {
        name: "fill-constant",
        commands: "[fill {buffer} with {n}|set every element of {buffer} to {n}|initialize {buffer} with {n}|write {n} to [all of|every element of] {buffer}|put {n} into every slot of {buffer}|make all elements of {buffer} equal to {n}|store {n} everywhere in {buffer}|memset {buffer} to {n}|assign {n} to each element of {buffer}|overwrite {buffer} with the constant {n}|preset {buffer} to {n}|broadcast {n} to all of {buffer}|let every entry of {buffer} be {n}|¶I have {buffer} and [all of it|every element] should be {n}|¶data(i) = {n} for all i, {buffer}|¶{buffer} starts with garbage. [set|initialize] it to {n} everywhere|¶[each|every] thread writes {n} to one [element|slot] of {buffer}|¶std::fill with {n}, {buffer}|¶whatever is in {buffer} now, afterwards it is {n} in every place|¶how do I set everything at once? {buffer}, value {n}|¶the constant {n}, all over {buffer}|¶memset-like: {buffer}, value {n}|\
                   ¶all the same: {buffer}, every element {n}|¶{n} everywhere in {buffer}|¶start value {n} for every element of {buffer}|\
                   ¶before the game starts {buffer} must hold {n} in each slot|¶reset kernel, {buffer}, value {n}|¶pls put number {n} in whole of {buffer}]",
        elements: ALL,
        draw: |element, slots, sampler| {
            let value = sampler.int(1, 20) as f64;
            let part = sampler.decimal(0.1, 5.0, 0.1);
            let value = if element.is_whole() || sampler.chance(0.5) {
                value
            } else {
                part
            };
            slots.value("n", element.ways(value));
            filled(
                element,
                format!("data[i] = {};", element.splat(value)),
                move |_, _| value,
            )
        },
    },
    Kernel {
        name: "clear-buffer",
        commands: "[clear {buffer}|zero out {buffer}|reset {buffer} to zero|set all of {buffer} to zero|fill {buffer} with zeros|zero {buffer}|zero-fill {buffer}|wipe {buffer} with zeros|memset {buffer} to 0|make every element of {buffer} 0|write 0 to every element of {buffer}|initialize {buffer} to zero|null every entry of {buffer}|put zeros everywhere in {buffer}|¶I have {buffer} with old data. [make it all zero|wipe it, zeros only]|¶data(i) = 0 for all i, {buffer}|¶before the next frame {buffer} must be reset, all zeros|¶[each|every] thread writes 0 to one element of {buffer}|¶{buffer} is full of garbage, I want zeros|¶how do I reset {buffer}? everything back to 0|¶memset 0, {buffer}|¶nothing but zeros should be [left|in there] when {buffer} has gone through the kernel|¶null out {buffer}, [all of it|from start to end]|\
                   ¶forget everything in {buffer}, zeros only|¶nothing but zeros in {buffer} please|¶every thread writes a zero into {buffer}|\
                   ¶reset kernel for {buffer}, zero everywhere]",
        elements: ALL,
        draw: |element, _, _| {
            filled(
                element,
                format!("data[i] = {};", element.splat(0.0)),
                |_, _| 0.0,
            )
        },
    },
    Kernel {
        name: "fill-index",
        commands: "[fill {buffer} with [the index of each element|its indices|consecutive numbers|the numbers] {range}|write the index of each element into {buffer} {range}|number the elements of {buffer} {range}|make an iota sequence in {buffer} {range}|write into {buffer} each element's own index {range}|set element i of {buffer} to i {range}|let element i of {buffer} be i {range}|write to each element of {buffer} the global invocation index {range}|fill {buffer} with an arange {range}|let each element of {buffer} hold its own index {range}|assign every element of {buffer} its position {range}|¶I have {buffer} and element i should [hold|contain|be] i {range}|¶[each|every] thread writes into {buffer} its own index {range}|¶{buffer}, data(i) = i {range}|¶{buffer}, iota {range}|¶how do I fill {buffer} with its own indices {range}|¶for {buffer} I want an arange {range}|¶what goes into {buffer} is the x of the global invocation id {range}|¶every place of {buffer} gets its [number|index|position] {range}]",
        elements: UNSIGNED_FIRST,
        draw: |element, slots, sampler| {
            slots.phrase("range", "[||from 0|, 0, 1, 2, ...]");
            let (step, start) = match sampler.below(4) {
                0 => (count("step", 2, 12, slots, sampler), 0),
                1 => (1, count("start", 2, 20, slots, sampler)),
                _ => (1, 0),
            };
            let mut modifiers = Vec::new();
            let mut formula = index(element).to_owned();
            if step > 1 {
                slots.phrase(
                    "range",
                    "[multiplied by {step}|times {step}|in steps of {step}|in increments of {step}|with a step of {step}]",
                );
                modifiers.push("step");
                formula = format!("{formula} * {}", element.scalar(step as f64));
            }
            if start > 0 {
                slots.phrase(
                    "range",
                    "[starting at {start}|plus {start}|beginning with {start}|offset by {start}|with an offset of {start}|, first value {start}]",
                );
                modifiers.push("start");
                formula = format!("{formula} + {}", element.scalar(start as f64));
            }
            let fill = filled(element, format!("data[i] = {formula};"), move |at, _| {
                (start + at * step) as f64
            });
            Work { modifiers, ..fill }
        },
    },
    Kernel {
        name: "fill-ramp",
        commands: "[fill {buffer} with a [linear|] ramp from {low} to {high}|write evenly spaced values from {low} to {high} into {buffer}|do a linspace from {low} to {high} in {buffer}|interpolate from {low} to {high} along {buffer}|make {buffer} go linearly from {low} to {high}|store a linear gradient from {low} to {high} in {buffer}|space values evenly between {low} and {high} in {buffer}|let {buffer} run from {low} at the first element to {high} at the last|lerp from {low} to {high} over {buffer}|start {buffer} at {low} and end it at {high} with equal steps|write mix({low}, {high}, t) along {buffer}|set {buffer} to linspace({low}, {high})|¶I have {buffer} and want it to go evenly from {low} to {high}|¶linspace({low}, {high}), {buffer}|¶the first element of {buffer} is {low}, the last is {high}, equal steps [between|in between]|¶{buffer}: a straight line from {low} to {high}|¶t = i / (n - 1), value = mix({low}, {high}, t), {buffer}|¶how do I spread the range {low} to {high} evenly over {buffer}|¶[each|every] thread writes its value on the straight way from {low} to {high} into {buffer}|¶gradient in an array: start {low}, end {high}, linear, {buffer}|\
                   ¶ends with {high}, begins with {low}, evenly spaced: {buffer}|¶last element {high}, first element {low}, straight line between, {buffer}|¶slider values from {low} up or down to {high} in {buffer}, equal steps]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let [low, high] = *sampler.pick(&[
                [0.0, 1.0],
                [-1.0, 1.0],
                [0.0, 10.0],
                [1.0, 2.0],
                [1.0, 0.0],
                [0.0, 100.0],
                [-5.0, 5.0],
            ]);
            slots.value("low", words::decimal(low));
            slots.value("high", words::decimal(high));
            let statements = format!(
                "let t = f32(i) / f32(arrayLength(&data) - 1u);\ndata[i] = mix({}, {}, t);",
                element.scalar(low),
                element.scalar(high)
            );
            filled(element, statements, move |at, n| {
                low + (high - low) * at as f64 / (n - 1) as f64
            })
        },
    },
    Kernel {
        name: "fill-alternating",
        commands: "[fill {buffer} with {low} and {high} alternately|alternate {low} and {high} in {buffer}|write {low} to the even and {high} to the odd elements of {buffer}|set even indices of {buffer} to {low} and odd ones to {high}|put {low} at even and {high} at odd indices of {buffer}|toggle between {low} and {high} along {buffer}, {low} first|write {low} where the index is even and {high} where it is odd in {buffer}|repeat {low}, {high} through {buffer}|interleave {low} and {high} in {buffer}|set {buffer} to {low} if i is even, else {high}|fill {buffer} with {low} and {high} in turn|make every second element of {buffer} {high} and the others {low}, starting with {low}|¶I have {buffer} and want {low}, {high}, {low}, {high} and so on in it|¶data(i) = {low} if i is even, {high} if i is odd, {buffer}|¶{buffer}: even places {low}, odd places {high}|¶zebra stripes in 1D: {low} and {high} taking turns in {buffer}, {low} first|¶[each|every] thread looks at its index. even: write {low}, odd: write {high}, all into {buffer}|¶how do I make {buffer} flip between {low} and {high}, beginning with {low}|¶a pattern of period two, {low}, {high}, all through {buffer}|¶i % 2 decides: 0 gives {low}, 1 gives {high}, for {buffer}|\
                   ¶odd indices {high}, even indices {low}, {buffer}|¶{buffer}: {low}, {high}, {low}, {high} and so forth|¶{high} at odd places of {buffer} and {low} at even places]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let low = sampler.int(0, 9) as f64;
            let high = low + sampler.int(1, 9) as f64;
            slots.value("low", element.ways(low));
            slots.value("high", element.ways(high));
            let statement = format!(
                "data[i] = select({}, {}, i % 2u == 0u);",
                element.scalar(high),
                element.scalar(low)
            );
            filled(
                element,
                statement,
                move |at, _| if at % 2 == 1 { high } else { low },
            )
        },
    },
    Kernel {
        name: "sine-table",
        commands: "[fill {buffer} with {n} of a {wave} wave|write a {wave} table with {n} into {buffer}|generate a {wave} wave with {n} in {buffer}|precompute {n} of a {wave} in {buffer}|store {n} of a {wave} in {buffer}|sample {n} of a {wave} wave into {buffer}|fill {buffer} with a {wave} wave, {n} over its length|tabulate {n} of the {wave} function in {buffer}|put a {wave} lookup table with {n} into {buffer}|write {wave} samples over {n} into {buffer}|let {buffer} hold {n} of a {wave} curve|make {buffer} a {wave} wavetable of {n}|¶I need a wavetable: {n} of a {wave}, stored in {buffer}|¶{buffer} should hold {n} of a {wave}, evenly sampled|¶for a synth: {wave} samples in {buffer}, {n} over the whole length|¶lookup table, {wave}, {n}, in {buffer}|¶how do I precompute a {wave} so that {buffer} [holds|spans] {n}|¶[each|every] thread writes one sample of a {wave} wave into {buffer}, {n} in all|¶[start to end|from the first to the last element], {n} of the {wave} function in {buffer}|¶plotted, {buffer} should look like {n} of a {wave} wave]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let periods = sampler.int(1, 8);
            slots.value("periods", words::count(periods));
            slots.phrase(
                "n",
                if periods == 1 {
                    "[one period|one cycle|a full period|one full cycle|a single period]"
                } else {
                    "{periods} [periods|cycles|full periods|full cycles|oscillations]"
                },
            );
            let is_sine = sampler.chance(0.5);
            let wave = if is_sine { "sin" } else { "cos" };
            slots.phrase("wave", if is_sine { "sine" } else { "cosine" });
            let step = std::f64::consts::TAU * periods as f64;
            let statements = format!(
                "let t = f32(i) / f32(arrayLength(&data));\ndata[i] = {wave}({} * t);",
                element.scalar((step * 10_000.0).round() / 10_000.0)
            );
            let fill = filled(element, statements, move |at, n| {
                let turn = std::f64::consts::TAU * periods as f64 * at as f64 / n as f64;
                if is_sine { turn.sin() } else { turn.cos() }
            });
            Work {
                modifiers: vec![if is_sine { "sine-wave" } else { "cosine-wave" }],
                ..fill
            }
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&FILLS)
}
