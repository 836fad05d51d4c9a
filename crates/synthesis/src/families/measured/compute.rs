//! Compute shaders whose numbers are all told: constants, weights, time steps, percentages, bounds and bins.

use crate::code::float;
use crate::families::conditions::{CONDITIONS, Condition};
use crate::families::kernels::{
    Element, ID, ONLY_F32, SCALARS, Work, each, kernel, read, task, write,
};
use crate::families::reductions::ELEMENTS;
use crate::families::simulation::PARTICLE;
use crate::families::stencils::neighbor;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// A kernel over one index; the last buffer is what it changes.
struct Told {
    name: &'static str,
    category: &'static str,
    /// Commands and whole requests; `{buffer}` names the type of the elements.
    commands: &'static str,
    /// The types it is defined for; the first is meant when none is named.
    elements: &'static [Element],
    /// Fills the slots of the commands.
    draw: fn(Element, &mut Slots, &mut Sampler) -> Work,
}

/// The size of the workgroup, mostly told; 64 when it is not.
fn workgroup(
    slots: &mut Slots,
    modifiers: &mut Vec<&'static str>,
    sampler: &mut Sampler,
) -> String {
    if sampler.chance(0.4) {
        slots.phrase("workgroup", "");
        return "64".into();
    }
    let size = sampler.pick(&[32, 64, 128, 256]).to_string();
    modifiers.push("workgroup-size");
    slots.text("threads", size.clone());
    slots.phrase(
        "workgroup",
        "[with a workgroup size of {threads}|using {threads} threads per workgroup|in workgroups of {threads}|, workgroup size {threads}|, {threads} threads per group|with @workgroup_size({threads})|, workgroups of {threads} threads|, local size {threads}|, @workgroup_size({threads})|, workgroup_size = {threads}|, {threads} threads a workgroup|, {threads} invocations to a workgroup]",
    );
    size
}

fn drawn(told: &Told, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(told.elements, sampler);
    slots.phrase("buffer", element.buffer());
    let work = (told.draw)(element, &mut slots, sampler);
    let is_usual = element == told.elements[0];
    let mut modifiers: Vec<&'static str> = Vec::new();
    if !is_usual {
        modifiers.extend(element.modifier());
    }
    modifiers.extend(work.modifiers);
    let size = workgroup(&mut slots, &mut modifiers, sampler);
    let body = format!(
        "let i = id.x;\nif i < arrayLength(&{}) {{\n{}\n}}\n",
        work.buffer, work.statements
    );
    let code = kernel(&work.declarations, &size, ID, &body);
    let phrase = format!("{} {{workgroup}}", told.commands);
    task(phrase, slots, modifiers, code, work.sample, work.rule)
}

/// Numbers that are changed in place.
fn changed(
    element: Element,
    statements: String,
    range: (f32, f32),
    rule: impl Fn(f64) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element.code()),
        buffer: "data",
        statements,
        sample: (ELEMENTS, range),
        rule: Box::new(move |buffers: &[Buffer]| buffers[0].iter().map(|&x| rule(x)).collect()),
    }
}

/// Particles that are changed in place; fills the slot `particles`.
fn particles(
    slots: &mut Slots,
    statements: &str,
    rule: impl Fn(&[f64]) -> [f64; 4] + Send + Sync + 'static,
) -> Work {
    slots.phrase(
        "particles",
        "[particles|2D particles|a buffer of particles|an array of particles|particles with position and velocity|my 2D particles|a buffer of particle structs]",
    );
    Work {
        modifiers: Vec::new(),
        declarations: format!("{PARTICLE}{}", write(0, "particles", "Particle")),
        buffer: "particles",
        statements: format!("var p = particles[i];\n{statements}\nparticles[i] = p;"),
        sample: (ELEMENTS, (-2.0, 2.0)),
        rule: each(move |buffers, at| {
            let p = &buffers[0][at / 4 * 4..at / 4 * 4 + 4];
            Some(rule(p)[at % 4])
        }),
    }
}

/// Draws the seconds of a step into the slot `dt`.
fn time_step(slots: &mut Slots, sampler: &mut Sampler) -> f64 {
    let dt = *sampler.pick(&[0.005, 0.01, 0.016, 0.02, 0.025, 0.05, 0.1]);
    slots.value("dt", words::decimal(dt));
    dt
}

/// A number in the slot `name` in any way, and in the slot `digits` in digits.
fn number(
    (name, digits): (&'static str, &'static str),
    element: Element,
    value: f64,
    slots: &mut Slots,
) {
    slots.value(name, element.ways(value));
    slots.text(digits, value.to_string());
}

/// An activation function: its modifier, its name, an expression of `x` with `{a}` for the slope, and in Rust.
type Activation = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

const ACTIVATIONS: [Activation; 6] = [
    (
        "relu",
        "[ReLU|relu|rectified linear unit]",
        "max(x, 0.0)",
        |x, _| if x > 0.0 { x } else { 0.0 },
    ),
    (
        "leaky-relu",
        "[leaky ReLU (slope {a})|leaky relu with slope {a}|LeakyReLU(negative_slope={a})|lrelu with alpha = {a}]",
        "select(x * {a}, x, x > 0.0)",
        |x, a| if x < 0.0 { a * x } else { x },
    ),
    (
        "sigmoid",
        "[sigmoid|logistic sigmoid|Sigmoid]",
        "1.0 / (1.0 + exp(-x))",
        |x, _| x.exp() / (1.0 + x.exp()),
    ),
    (
        "tanh",
        "[tanh|Tanh|hyperbolic tangent]",
        "tanh(x)",
        |x, _| 1.0 - 2.0 / ((2.0 * x).exp() + 1.0),
    ),
    (
        "softplus",
        "[softplus|Softplus|SoftPlus]",
        "log(1.0 + exp(x))",
        |x, _| x.exp().ln_1p(),
    ),
    (
        "silu",
        "[SiLU|swish|silu]",
        "x / (1.0 + exp(-x))",
        |x, _| x * (0.5 + 0.5 * (0.5 * x).tanh()),
    ),
];

const KERNELS: [Told; 16] = [
    Told {
        name: "shift-values",
        category: "compute",
        commands: "[{job} every one of the [values|numbers] in {buffer}|{job} each [value|element|entry] of {buffer} in place|{job} all [values|numbers|elements] of {buffer}|make every [number|value] in {buffer} {a} {more}|\
                   change each x in {buffer} to x {sign} {n}|replace every value of {buffer} by itself {sign} {n}|go through {buffer} and {job} whatever is there|move all [values|numbers] of {buffer} {up} by {a}|\
                   correct {buffer} by {sign}{n} at every index|write x {sign} {n} back for every x of {buffer}|shift everything in {buffer} {up} by {a}, in place|have each thread {job} one element of {buffer}|\
                   ¶I have {buffer} and [every|each] value is {a} too {wrong}. [Fix that|Correct it] in place|\
                   ¶{buffer}: x = x {sign} {n}, [in place|for all]|\
                   ¶please {job} every one in {buffer}, the result stays where it was|\
                   ¶data(i) = data(i) {sign} {n}, data is {buffer}|\
                   ¶op: {sign}{n}. data: {buffer}, in place|\
                   ¶my sensor values in {buffer} all read {a} too {wrong}. Bring them {up} by {a}|\
                   ¶how to {job} all the numbers of {buffer}, same amount for each|\
                   ¶every thread takes its number from {buffer}, makes it {a} {more} and puts it back|\
                   ¶numbers are in {buffer}, must become {a} {more} each one|\
                   ¶for each i: {job} element i of {buffer}. Nothing else]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let amount = if element.is_whole() {
                sampler.int(2, 50) as f64
            } else {
                sampler.decimal(0.05, 5.0, 0.05)
            };
            number(("a", "n"), element, amount, slots);
            let down = element != Element::U32 && sampler.chance(0.5);
            let [job, more, up, wrong, sign] = if down {
                [
                    "[take {a} off|subtract {a} from|take away {a} from|deduct {a} from]",
                    "[smaller|lower|less]",
                    "down",
                    "[high|large|big]",
                    "-",
                ]
            } else {
                [
                    "[add {a} to|put {a} on top of|add the number {a} to|sum {a} onto]",
                    "[larger|higher|bigger]",
                    "up",
                    "[low|small]",
                    "+",
                ]
            };
            slots.phrase("job", job);
            slots.phrase("more", more);
            slots.phrase("up", up);
            slots.phrase("wrong", wrong);
            slots.phrase("sign", sign);
            let statements = format!(
                "let x = data[i];\ndata[i] = x {sign} {};",
                element.scalar(amount)
            );
            let change = if down { -amount } else { amount };
            let work = changed(element, statements, (-10.0, 10.0), move |x| x + change);
            Work {
                modifiers: vec![if down { "down" } else { "up" }],
                ..work
            }
        },
    },
    Told {
        name: "scale-values",
        category: "compute",
        commands: "[{job} every [value|number] in {buffer}, {how}|{job} all of {buffer} in place, {how}|{job} {buffer} element by element, {how}|replace each x in {buffer} by {f}|write {f} over every x in {buffer}|\
                   compute {f} in place for all x of {buffer}|set x to {f} for each value of {buffer}|map x to {f} in place, {buffer}|let each thread turn its x from {buffer} into {f}|\
                   run x = {f} over {buffer}|{job} each element of {buffer}, {how}, and store it back|update {buffer} with x = {f}|\
                   ¶I have {buffer}. {job} each of the numbers, {how}, [in place|and keep it there]|\
                   ¶x = {f}, for all of {buffer}|\
                   ¶{buffer}, in place, [per element|each]: {f}|\
                   ¶{job} them all the same way: {how}. The numbers are in {buffer}|\
                   ¶how can I {job} everything in {buffer}, {how}|\
                   ¶one thread, one number of {buffer}. It becomes {f}|\
                   ¶the values of {buffer} have the wrong size. {job} each one, {how}|\
                   ¶data(i) becomes {f} where x is data(i), {buffer}|\
                   ¶in and out: {buffer}. rule: x -> {f}]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let kind = sampler.below(4);
            let (job, how, f, modifier) = match kind {
                0 => (
                    "[multiply|scale]",
                    "[factor {a}|by {a}|times {a}]",
                    "[x * {n}|{n} * x|x times {a}]",
                    "multiply",
                ),
                1 => (
                    "divide",
                    "[divisor {a}|by {a}]",
                    "[x / {n}|x divided by {a}|x over {n}]",
                    "divide",
                ),
                2 => (
                    "[reduce|lower]",
                    "[by {a}|{a} less|{a} off]",
                    "[x minus {a} of x|x less {a}|x reduced by {a}]",
                    "percent-less",
                ),
                _ => (
                    "[increase|raise]",
                    "[by {a}|{a} more|plus {a}]",
                    "[x plus {a} of x|x and {a} more of it|x increased by {a}]",
                    "percent-more",
                ),
            };
            slots.phrase("job", job);
            slots.phrase("how", how);
            slots.phrase("f", f);
            let (statements, factor) = if kind == 1 {
                let divisor = *sampler.pick(&[0.5, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 8.0, 10.0, 100.0]);
                number(("a", "n"), element, divisor, slots);
                (
                    format!("let x = data[i];\ndata[i] = x / {};", float(divisor)),
                    divisor.recip(),
                )
            } else if kind == 0 {
                let factor = *sampler.pick(&[
                    0.1, 0.2, 0.25, 0.5, 0.75, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 8.0, 10.0, 100.0,
                ]);
                number(("a", "n"), element, factor, slots);
                (format!("data[i] = data[i] * {};", float(factor)), factor)
            } else {
                let percent = *sampler.pick(&[5.0, 10.0, 15.0, 20.0, 25.0, 30.0, 40.0, 60.0]);
                slots.value("a", words::percent(percent / 100.0));
                let all = if kind == 2 {
                    100.0 - percent
                } else {
                    100.0 + percent
                };
                let factor = all / 100.0;
                (format!("data[i] = data[i] * {};", float(factor)), factor)
            };
            let work = changed(element, statements, (-10.0, 10.0), move |x| x * factor);
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Told {
        name: "line-formula",
        category: "compute",
        commands: "[apply y = {an} * x {sign} {bn} to [every|each] x in {buffer}, in place|replace each x of {buffer} by {an} * x {sign} {bn}|compute {an}x {sign} {bn} for [every|each] value in {buffer}, in place|\
                   take each number in {buffer} times {a}, {plus} {b}|multiply the numbers in {buffer} by {a} and then {then} {b}|scale {buffer} by {a} and {then} {b} afterwards, in place|\
                   write {an} * x {sign} {bn} back to {buffer} for every x|map all x in {buffer} to {a} times x {plus} {b}|put each value of {buffer} on the line y = {an} x {sign} {bn}|\
                   set x to x * {an} {sign} {bn} all over {buffer}|run {buffer} through x * {an} {sign} {bn}|transform {buffer} linearly, factor {an}, offset {sign}{bn}|\
                   ¶I have {buffer}. [Every|Each] value should be multiplied by {a}, and then {then} {b}|\
                   ¶y = {an}x {sign} {bn}. x from {buffer}, y into the same place|\
                   ¶x = {an} * x {sign} {bn}, for all of {buffer}|\
                   ¶{buffer}: times {an}, {plus} {bn}, [in place|each element]|\
                   ¶gain {an}, offset {sign}{bn}, {buffer}, in place|\
                   ¶what kernel makes {a} times x {plus} {b} out of every x in {buffer}|\
                   ¶first times {a}, then {plus} {b}. Do that with each number in {buffer}|\
                   ¶each thread reads x from {buffer} and writes {an} * x {sign} {bn} back|\
                   ¶calibration of {buffer}: slope {an}, intercept {sign}{bn}|\
                   ¶data(i) = {an} * data(i) {sign} {bn}, data is {buffer}|\
                   ¶x becomes {an} * x {sign} {bn}, for all of {buffer}, in place|¶linear function on {buffer}: f(x) = {an} * x {sign} {bn}, overwrite]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let a = *sampler.pick(&[
                0.1, 0.2, 0.25, 0.5, 0.75, 1.5, 1.8, 2.0, 2.5, 3.0, 4.0, 5.0, -0.5, -1.5, -2.0,
                -3.0,
            ]);
            let b = *sampler.pick(&[0.1, 0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 7.0, 10.0, 32.0]);
            number(("a", "an"), element, a, slots);
            number(("b", "bn"), element, b, slots);
            let minus = sampler.chance(0.4);
            let sign = if minus { "-" } else { "+" };
            slots.phrase("sign", sign);
            slots.phrase("plus", if minus { "minus" } else { "plus" });
            slots.phrase("then", if minus { "subtract" } else { "add" });
            let statements = format!(
                "let x = data[i];\ndata[i] = x * {} {sign} {};",
                float(a),
                float(b)
            );
            let offset = if minus { -b } else { b };
            changed(element, statements, (-10.0, 10.0), move |x| offset + a * x)
        },
    },
    Told {
        name: "sequence-of-indices",
        category: "compute",
        commands: "[write {an} + {sn} * i into element i of {buffer}|fill {buffer} with {sn} * i + {an}, i being the index|set element i of {buffer} to {an} plus {s} times i|\
                   put numbers into {buffer} that start at {a} and grow by {s}|start {buffer} at {a} and go up by {s} from element to element|fill {buffer} with a sequence, first value {a}, step {s}|\
                   let element i of {buffer} be {sn}i + {an}|number {buffer} from {a} in steps of {s}|make {buffer} count up from {a} by {s}|\
                   store start + step * i in {buffer} with start {an} and step {sn}|give {buffer} the value {a} at index 0 and {s} more at each next index|write f(i) = {sn} * i + {an} into {buffer}|\
                   ¶{buffer}: the first element is {a}, each next one is {s} more|\
                   ¶data(i) = {an} + {sn} * i, data is {buffer}|\
                   ¶I need {buffer} filled. It begins with {a} and every step adds {s}|\
                   ¶start = {an}, step = {sn}, fill {buffer}|\
                   ¶how to fill {buffer} so that index i holds {sn} * i + {an}|\
                   ¶every thread writes one number to {buffer}: {s} times its index, plus {a}|\
                   ¶arange for {buffer}: from {an}, step {sn}, till the end|\
                   ¶count in {buffer} like this: begin {a}, then always plus {s}|\
                   ¶out: {buffer}. value at i: {sn}i + {an}|\
                   ¶element i gets {an} + {sn} * i, {buffer}|¶{sn} per index, starting from {an}: fill {buffer}]",
        elements: &[Element::F32, Element::U32],
        draw: |element, slots, sampler| {
            let (start, step) = if element.is_whole() {
                (
                    sampler.int(1, 30) as f64,
                    *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 8.0, 10.0]),
                )
            } else {
                (
                    *sampler.pick(&[0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0, 20.0, 100.0, -1.0, -5.0]),
                    *sampler.pick(&[0.1, 0.2, 0.25, 0.5, 1.5, 2.0, 2.5, 3.0, 5.0, 10.0]),
                )
            };
            number(("a", "an"), element, start, slots);
            number(("s", "sn"), element, step, slots);
            let formula = if element.is_whole() {
                format!("i * {step}u + {start}u")
            } else {
                format!("{} + {} * f32(i)", float(start), float(step))
            };
            Work {
                rule: each(move |_, at| Some(step * at as f64 + start)),
                ..changed(
                    element,
                    format!("data[i] = {formula};"),
                    (-10.0, 10.0),
                    |x| x,
                )
            }
        },
    },
    Told {
        name: "axpy-in-place",
        category: "compute",
        commands: "[{job}, in place on y, with {xy}|{job} for {xy}, overwriting y|do axpy with alpha = {kn} on {xy}, the result in y|compute y = {kn} * x + y for {xy}|update y to {kn} * x + y, given {xy}|\
                   {job} element by element, result in y, {xy}|run an in-place axpy, a = {kn}, over {xy}|store {kn} * x + y back into y for {xy}|with {xy}, {job} and keep the sum in y|\
                   have y(i) become {kn} * x(i) + y(i), {xy}|write y + ({kn}) * x over y for {xy}|let each thread {job} at its index, in place, {xy}|\
                   ¶I have {xy}. {job}, y is overwritten|\
                   ¶y = {kn} * x + y, {xy}|\
                   ¶axpy: alpha {kn}, {xy}, y [in and out|updated in place]|\
                   ¶{xy}. Only y changes: {job}|\
                   ¶y(i) = {kn} * x(i) + y(i) for all i. Data: {xy}|\
                   ¶how do I {job} on the gpu without a third buffer? I have {xy}|\
                   ¶each thread: x(i) times {kn}, added to y(i), stored in y(i). {xy}|\
                   ¶x stays as it is, y becomes {kn} * x + y, with {xy}|\
                   ¶given {xy}, please {job} and leave the result in y]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let size = *sampler.pick(&[0.1, 0.2, 0.25, 0.5, 0.75, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0]);
            let negative = sampler.chance(0.4);
            let k = if negative { -size } else { size };
            slots.value("m", words::decimal(size));
            slots.value("k", words::decimal(k));
            slots.text("kn", k.to_string());
            slots.phrase(
                "job",
                if negative {
                    "[subtract {m} times x from y|take {m} times x away from y|add {k} times x to y]"
                } else {
                    "[add {m} times x to y|add x, scaled by {m}, to y|put {m} times x on top of y]"
                },
            );
            slots.phrase(
                "xy",
                "[float buffers x and y|two float arrays x and y|f32 arrays x and y|two buffers of floats, x and y|f32 buffers x and y|float arrays x and y]",
            );
            Work {
                modifiers: if negative {
                    vec!["negative"]
                } else {
                    Vec::new()
                },
                declarations: read(0, "a", "f32") + &write(1, "b", "f32"),
                buffer: "b",
                statements: format!("b[i] = {} * a[i] + b[i];", float(k)),
                sample: (ELEMENTS, (-10.0, 10.0)),
                rule: each(move |buffers, at| Some(buffers[1][at] + k * buffers[0][at])),
            }
        },
    },
    Told {
        name: "bound-values",
        category: "compute",
        commands: "[clamp {buffer} in place, lowest {low}, highest {high}|keep every number in {buffer} from {low} to {high}, cut off the rest|pull values of {buffer} under {low} up to {low} and those over {high} down to {high}|\
                   limit each value of {buffer} to {low} at the bottom and {high} at the top|force all numbers of {buffer} into {low}..{high}, in place|make anything in {buffer} below {low} be {low} and anything above {high} be {high}|\
                   clip {buffer} at {low} and at {high}|let no value in {buffer} be less than {low} or more than {high}, clamping it|saturate {buffer} at {low} below and {high} above|\
                   hold {buffer} within {low} and {high}, each value for itself|apply min {low} and max {high} limits to {buffer}|replace each x in {buffer} by clamp(x, {low}, {high})|\
                   ¶I have {buffer}. Nothing in it may be below {low} or above {high}, so clamp it|\
                   ¶clamp: {buffer}, lo = {low}, hi = {high}, in place|\
                   ¶x < {low} becomes {low}, x > {high} becomes {high}, the rest stays. {buffer}|\
                   ¶x = clamp(x, {low}, {high}) for all of {buffer}|\
                   ¶the numbers in {buffer} run wild. Keep them between {low} and {high}, in place|\
                   ¶too small is {low}, too big is {high}, between nothing changes, in {buffer}|\
                   ¶how do I stop values in {buffer} from leaving {low} to {high}? They should stick to the limit|\
                   ¶{buffer}, limits {low} and {high}. Each thread clamps its element|\
                   ¶min value {low}, max value {high}, {buffer}. Cut what goes beyond|\
                   ¶highest {high}, lowest {low}: cut {buffer} off at both ends, in place|¶not above {high} and not below {low}, {buffer}, in place|¶everything over {high} becomes {high}, everything under {low} becomes {low}, {buffer}|\
                   ¶[pls|please] limit {buffer}, max {high}, min {low}|¶cut the peaks of {buffer}: upper limit {high}, lower limit {low}]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let low: f64 = *sampler.pick(&[-10.0, -2.0, -1.0, -0.5, 0.0, 0.1, 0.2, 0.25, 0.5, 1.0]);
            let width = *sampler.pick(&[0.3, 0.5, 0.6, 1.0, 2.0, 4.0, 5.0, 20.0]);
            let high = ((low + width) * 100.0).round() / 100.0;
            slots.value("low", words::decimal(low));
            slots.value("high", words::decimal(high));
            let statements = format!(
                "let x = data[i];\ndata[i] = clamp(x, {}, {});",
                float(low),
                float(high)
            );
            changed(element, statements, (-20.0, 20.0), move |x| {
                x.max(low).min(high)
            })
        },
    },
    Told {
        name: "activation-in-place",
        category: "compute",
        commands: "[run a {name} activation kernel on {buffer}, in place|apply {name} to {buffer} in place|do the {name} activation on {buffer}, overwriting it|use {name} on every element of {buffer}, in place|\
                   replace each x of {buffer} by its {name}, no second buffer|put {buffer} through {name}, in place|activate {buffer} with {name} in place|run {name} over {buffer}, written back to the same place|\
                   make a {name} layer that works in place on {buffer}|pass all values of {buffer} through {name}, in place|compute {name} elementwise on {buffer}, in place|do an in-place {name} on {buffer}|\
                   ¶{name} activation kernel, in place, {buffer}|\
                   ¶{name}, {buffer}, in place|\
                   ¶I have {buffer} with the outputs of a layer. Now {name} comes, in place|\
                   ¶activation: {name}. Data: {buffer}, overwritten|\
                   ¶my network needs {name} next. Its values are in {buffer} and stay there|\
                   ¶how do I write a {name} activation that overwrites {buffer}|\
                   ¶[every|each] thread takes one value from {buffer}, does {name} on it and puts it back|\
                   ¶neural net, forward pass: {name} over {buffer}, same buffer out|\
                   ¶in and out: {buffer}. function: {name}|\
                   ¶{name} for a neural net layer: {buffer}, overwrite each value|¶[pls|please] {name} on all of {buffer}, in place]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let (modifier, name, code, rule) = *sampler.pick(&ACTIVATIONS);
            let slope = *sampler.pick(&[0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]);
            slots.value("a", words::decimal(slope));
            slots.phrase("name", name);
            let formula = code.replace("{a}", &float(slope));
            let statements = format!("let x = data[i];\ndata[i] = {formula};");
            let work = changed(element, statements, (-6.0, 6.0), move |x| rule(x, slope));
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Told {
        name: "three-point-weights",
        category: "compute",
        commands: "[smooth {buffer} with weights {l}, {c}, {r} for left, center, right, {ends}|filter {buffer} with the 3-tap kernel {l}, {c}, {r} (left to right), {ends}|compute {l} * left + {c} * center + {r} * right on {buffer}, {ends}|\
                   weigh the left neighbor {l}, the element {c} and the right neighbor {r} in {buffer}, {ends}|replace each element of {buffer} by {l} of the one before, {c} of itself and {r} of the one after, {ends}|\
                   run a three-point smoothing over {buffer}: {l} left, {c} middle, {r} right, {ends}|mix each value of {buffer} with its neighbors, left {l}, own {c}, right {r}, {ends}|\
                   take {l} x(i-1) + {c} x(i) + {r} x(i+1) for {buffer}, {ends}|apply the stencil ({l}, {c}, {r}) to {buffer}, {ends}|blur {buffer} in 1D, weights left {l}, center {c}, right {r}, {ends}|\
                   do a 3-point weighted mean of {buffer}: left {l}, center {c}, right {r}, {ends}|add up {l} of left, {c} of center and {r} of right all along {buffer}, {ends}|\
                   ¶I have a signal in {buffer}. Each output is {l} times left, {c} times itself and {r} times right, {ends}|\
                   ¶y(i) = {l} x(i-1) + {c} x(i) + {r} x(i+1), x is {buffer}, {ends}|\
                   ¶3 taps: {l}, {c}, {r}, from left to right. {buffer} in, another out, {ends}|\
                   ¶smoothing of {buffer}. Weights: left {l}, center {c}, right {r}, {ends}|\
                   ¶the noise in {buffer} should go. Mix {l} of left, {c} of own value, {r} of right, {ends}|\
                   ¶how do I smooth {buffer} with {l} left, {c} center, {r} right, {ends}|\
                   ¶each thread adds {l} * left, {c} * center and {r} * right of {buffer}, {ends}|\
                   ¶kernel ({l}, {c}, {r}) centered on each element of {buffer}, left first, {ends}|\
                   ¶center {c}, left {l}, right {r}: weighted sum of each element of {buffer} and its neighbors, {ends}|¶right weight {r}, left weight {l}, middle weight {c}, {buffer}, {ends}|¶{c} times itself, {r} times the next, {l} times the previous, {buffer}, {ends}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let [l, c, r] = *sampler.pick(&[
                [0.1, 0.8, 0.1],
                [0.2, 0.6, 0.2],
                [0.3, 0.4, 0.3],
                [0.15, 0.7, 0.15],
                [0.05, 0.9, 0.05],
                [0.4, 0.2, 0.4],
                [0.2, 0.5, 0.3],
                [0.3, 0.5, 0.2],
                [0.5, 0.3, 0.2],
                [0.1, 0.6, 0.3],
                [0.6, 0.3, 0.1],
            ]);
            for (name, weight) in [("l", l), ("c", c), ("r", r)] {
                slots.value(name, words::decimal(weight));
            }
            slots.phrase(
                "ends",
                "[ends clamped|clamped at both ends|end values repeated|clamp at the ends|repeating the end values]",
            );
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", "f32") + &write(1, "output", "f32"),
                buffer: "output",
                statements: format!(
                    "let n = arrayLength(&input);\nlet left = input[max(i, 1u) - 1u];\nlet center = input[i];\nlet right = input[min(i + 1u, n - 1u)];\noutput[i] = {} * left + {} * center + {} * right;",
                    float(l),
                    float(c),
                    float(r)
                ),
                sample: (ELEMENTS, (-10.0, 10.0)),
                rule: each(move |buffers, at| {
                    let input = &buffers[0];
                    let beside = |by| input[neighbor(at, by, input.len(), false)];
                    Some(r * beside(1) + l * beside(-1) + c * input[at])
                }),
            }
        },
    },
    Told {
        name: "falling-particles",
        category: "compute",
        commands: "[let {particles} fall with gravity {g} and dt {dt} and bounce at y = 0, keeping {k} of the vertical speed|step {particles}: g = {g}, dt = {dt}, floor at y = 0 with restitution {k}|\
                   update {particles} by gravity {g}, time step {dt}, and a floor at y = 0 that leaves {k} of the vertical speed|move {particles} down by gravity {g} over {dt} seconds, bounce off y = 0 with a factor of {k}|\
                   do one Euler step of {dt} for {particles} under gravity {g}, reflected at y = 0, vertical speed times {k}|simulate {particles} with g {g}, dt {dt} and a bounce of {k} at the floor y = 0|\
                   drop {particles} with gravity {g}, step {dt}, ground at y = 0, restitution {k}|advance {particles} {dt} s with gravity {g} and a ground at y = 0 with bounciness {k}|\
                   integrate {particles}, gravity {g} down, dt {dt}, floor y = 0, bounce factor {k}|make {particles} fall (g = {g}, dt = {dt}) and hop off the floor at y = 0 with {k} of the vertical speed|\
                   tick {particles} by {dt} with gravity {g} and put those under y = 0 back on it, vertical speed times -{k}|apply gravity {g} for {dt} to {particles}, move them, bounce at y = 0 with restitution {k}|\
                   ¶{particles}: g = {g}, dt = {dt}, floor y = 0, restitution {k}|\
                   ¶I have {particles}. Gravity {g} pulls them down, dt is {dt}. At y = 0 they bounce and keep {k} of the vertical speed|\
                   ¶{particles} fall with {g}, one step is {dt} s. Who gets below y = 0 is put on 0 and its vertical speed is reversed, times {k}|\
                   ¶v.y -= {g} * {dt}, p += v * {dt}. If y < 0: y = 0, v.y = -v.y * {k}. For {particles}|\
                   ¶how do {particles} bounce on a floor at y = 0 with gravity {g}, time step {dt} and restitution {k}|\
                   ¶time step {dt}, gravity {g}, bounce {k} at y = 0, {particles}|\
                   ¶every step is {dt} long, gravity is {g}, the ground is y = 0 and gives back {k} of the vertical speed. Step {particles} once|\
                   ¶like balls: {particles} drop by gravity {g}, dt {dt}, hit the ground at y = 0 and come up with {k} of the vertical speed|\
                   ¶keep {k} of the vertical speed at each bounce on y = 0, gravity {g}, dt {dt}, {particles}|¶dt {dt}, floor at y = 0 that leaves {k} of the vertical speed, gravity {g}, {particles}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let dt = time_step(slots, sampler);
            let g = *sampler.pick(&[0.5, 1.0, 1.6, 2.0, 3.7, 4.0, 5.0, 9.8, 9.81, 10.0, 20.0]);
            let keep = *sampler.pick(&[0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]);
            slots.value("g", words::decimal(g));
            slots.value("k", words::decimal(keep));
            let statements = format!(
                "p.velocity.y = p.velocity.y - {} * {dt};\np.position = p.position + p.velocity * {dt};\nif p.position.y < 0.0 {{\np.position.y = 0.0;\np.velocity.y = -p.velocity.y * {keep};\n}}",
                float(g)
            );
            particles(slots, &statements, move |p| {
                let fall = p[3] - dt * g;
                let (x, y) = (p[0] + dt * p[2], p[1] + dt * fall);
                if y < 0.0 {
                    [x, 0.0, p[2], -keep * fall]
                } else {
                    [x, y, p[2], fall]
                }
            })
        },
    },
    Told {
        name: "gravity-step",
        category: "compute",
        commands: "[step {particles} once with gravity {g} and dt {dt}|apply gravity {g} to {particles} and move them, dt = {dt}|let {particles} fall for one step of {dt} seconds with g = {g}|integrate {particles}, g = {g}, dt = {dt}|\
                   move {particles} by {dt} s under a gravity of {g}|do a symplectic Euler step of {dt} for {particles} with gravity {g} along -y|pull {particles} down with {g} and advance them by {dt}|\
                   simulate falling {particles}, gravity {g}, time step {dt}|update velocity then position of {particles}, gravity {g} down, dt {dt}|advance {particles} a step: dt {dt}, gravity {g} toward -y|\
                   accelerate {particles} down by {g} for {dt} seconds and move them|run v.y -= {g} * {dt}, then p += v * {dt} on {particles}|\
                   ¶{particles}, g = {g}, dt = {dt}, one step|\
                   ¶I have {particles}. Gravity is {g} downward, one step takes {dt} seconds. First the velocity, then the position|\
                   ¶v.y = v.y - {g} * {dt}. p = p + v * {dt}. For {particles}|\
                   ¶how to make {particles} fall with gravity {g} when the time step is {dt}|\
                   ¶{particles} should fall. They get {g} * {dt} slower in y and then move by velocity times {dt}|\
                   ¶gravity: {g}. time step: {dt}. Thing to move: {particles}|\
                   ¶one frame is {dt} s, gravity pulls with {g}. Each thread moves one of {particles}|\
                   ¶nothing but gravity ({g}) acts on {particles}, dt is {dt}|\
                   ¶dt {dt}, gravity {g}, one step for {particles}|¶{dt} seconds pass: {particles} get faster downward by gravity {g} and then move|¶time step {dt} first, then the gravity: {g}. Update {particles} once]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let dt = time_step(slots, sampler);
            let g = *sampler.pick(&[0.5, 1.0, 1.6, 2.0, 3.7, 4.0, 5.0, 9.8, 9.81, 10.0, 20.0]);
            slots.value("g", words::decimal(g));
            let statements = format!(
                "p.velocity.y = p.velocity.y - {} * {dt};\np.position = p.position + p.velocity * {dt};",
                float(g)
            );
            particles(slots, &statements, move |p| {
                let fall = p[3] - dt * g;
                [p[0] + dt * p[2], p[1] + dt * fall, p[2], fall]
            })
        },
    },
    Told {
        name: "particle-speed-loss",
        category: "compute",
        commands: "[slow {particles} by {a} each step, then move them with dt {dt}|take {a} off the velocity of {particles} and move them by {dt} seconds|let {particles} lose {a} of their speed and then advance by dt = {dt}|\
                   reduce the velocity of {particles} by {a}, then add velocity times {dt} to the position|brake {particles} by {a} per step and move them, time step {dt}|damp {particles}, {a} less velocity every step, then move with dt {dt}|\
                   apply a velocity loss of {a} to {particles}, then step the positions by {dt}|move {particles} with dt {dt} after cutting their velocity by {a}|do a step of {dt} for {particles} that first lose {a} of speed|\
                   drag {particles}: minus {a} of velocity, then position plus velocity times {dt}|cut the speed of {particles} by {a} and then integrate the position over {dt}|make {particles} {a} slower and move them on by {dt} s|\
                   ¶{particles} lose {a} of their speed each step. After that they move, dt = {dt}|\
                   ¶I have {particles}. Take {a} off the velocity, then position += velocity * {dt}|\
                   ¶drag: {a} per step. dt: {dt}. {particles}, velocity first, then position|\
                   ¶v = v minus {a} of v. p = p + v * {dt}. For {particles}|\
                   ¶how do I let {particles} get {a} slower each step and then move them with time step {dt}|\
                   ¶each thread takes one of {particles}: first it gets {a} slower, then it moves for {dt} s|\
                   ¶friction eats {a} of the velocity of {particles} per step, then they move by {dt} times it|\
                   ¶slowing down {particles}, {a} each step, then moving, dt is {dt}|\
                   ¶dt {dt}, loss of velocity {a} per step, {particles}: first slower, then moved]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let dt = time_step(slots, sampler);
            let percent = *sampler.pick(&[1.0, 2.0, 3.0, 4.0, 5.0, 8.0, 10.0, 15.0, 20.0, 25.0]);
            slots.value("a", words::percent(percent / 100.0));
            let keep = (100.0 - percent) / 100.0;
            let statements = format!(
                "p.velocity = p.velocity * {keep};\np.position = p.position + p.velocity * {dt};"
            );
            particles(slots, &statements, move |p| {
                let [vx, vy] = [2, 3].map(|at| p[at] - p[at] * percent / 100.0);
                [p[0] + dt * vx, p[1] + dt * vy, vx, vy]
            })
        },
    },
    Told {
        name: "wave-with-fixed-ends",
        category: "compute",
        commands: "[do a step of a 1D wave with squared Courant number {k}, {ends}, from previous and current|advance a string by one leapfrog step, c² = {k}, {ends}|update a 1D wave from its last two states, coefficient {k}, {ends}|\
                   compute the next state of a vibrating string, squared Courant number {k}, {ends}|step the 1D wave equation, r² = {k}, {ends}|move a guitar string on by one step with coefficient {k}, {ends}|\
                   run 2u - previous + {k} * (left - 2u + right) on the inside of a line, {ends}|simulate one step of a wave on a line with factor {k}, {ends}|get the next heights of a 1D wave, squared speed {k}, {ends}|\
                   do a 1D wave step with c² dt² / dx² = {k}, {ends}|let a wave run one step along a line, coefficient {k}, {ends}|calculate a 1D wave step from previous and current, factor {k}, {ends}|\
                   ¶I have the previous and the current state of a string, both floats. Next state please: squared Courant number {k}, {ends}|\
                   ¶next = 2u - prev + {k} * (left - 2u + right), {ends}|\
                   ¶1D wave, one step, C² = {k}, {ends}|\
                   ¶string between two walls: coefficient {k}, {ends}. One step from previous and current to output|\
                   ¶in: previous, current. out: next. 1D wave, coefficient {k}, {ends}|\
                   ¶how do I advance a 1D wave whose squared Courant number is {k}, {ends}|\
                   ¶each inner point follows the wave equation with factor {k}, {ends}|\
                   ¶a rope as a 1D wave, the squared speed is {k}, {ends}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[
                0.1, 0.15, 0.2, 0.25, 0.3, 0.36, 0.4, 0.5, 0.64, 0.75, 0.8, 0.9,
            ]);
            slots.value("k", words::decimal(k));
            slots.phrase(
                "ends",
                "[fixed ends|both ends fixed|ends held as they are|the two end values kept|first and last element held fixed|the end points do not move]",
            );
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "previous", "f32")
                    + &read(1, "current", "f32")
                    + &write(2, "output", "f32"),
                buffer: "output",
                statements: format!(
                    "let center = current[i];\nvar next = center;\nif i > 0u && i + 1u < arrayLength(&current) {{\nnext = 2.0 * center - previous[i] + {k} * (current[i - 1u] - 2.0 * center + current[i + 1u]);\n}}\noutput[i] = next;"
                ),
                sample: (ELEMENTS, (-3.0, 3.0)),
                rule: each(move |buffers, at| {
                    let now = &buffers[1];
                    if at == 0 || at == now.len() - 1 {
                        return Some(now[at]);
                    }
                    let bend = (now[at - 1] - now[at]) + (now[at + 1] - now[at]);
                    Some(now[at] + (now[at] - buffers[0][at]) + k * bend)
                }),
            }
        },
    },
    Told {
        name: "luminance-of-vec4",
        category: "compute",
        commands: "[compute the {standard} luminance of each pixel in {pixels} into a float buffer|write {f} for each pixel of {pixels} into an f32 buffer|turn {pixels} into one {standard} luma float per pixel|\
                   weigh r, g, b of {pixels} by {r}, {g}, {b} and write the sum as a float per pixel|get a float buffer of {standard} luminances from {pixels}|dot the rgb of {pixels} with ({r}, {g}, {b}) into a float buffer|\
                   reduce {pixels} to f32 luminance, weights {r}, {g}, {b}|make a float gray value from each pixel of {pixels} as {f}|store the {standard} brightness of every pixel of {pixels} in a buffer of floats|\
                   convert {pixels} to {standard} luminance floats, alpha ignored|map {pixels} to floats: {f}|take the luma of {pixels} with {r}, {g} and {b} as the weights, one float each|\
                   ¶I have {pixels} and need one float per pixel, its luminance: {f}|\
                   ¶per pixel: y = {f}. In: {pixels}, out: f32|\
                   ¶{pixels} in, {standard} luminance out, one float per pixel|\
                   ¶how bright is each pixel of {pixels}? {standard} weights, result in a float buffer|\
                   ¶luma from {pixels}, weights {r} / {g} / {b}, to an f32 array|\
                   ¶each thread reads a pixel of {pixels} and writes {f} to a float buffer|\
                   ¶gray values wanted as floats: {f}, from {pixels}|\
                   ¶red counts {r}, green {g}, blue {b}. Make one float out of each pixel of {pixels}|\
                   ¶blue counts {b}, green {g}, red {r}: weighted brightness of {pixels} as floats]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let new = sampler.chance(0.6);
            let ([r, g, b], standard) = if new {
                ([0.2126, 0.7152, 0.0722], "[Rec. 709|BT.709|Rec709]")
            } else {
                ([0.299, 0.587, 0.114], "[Rec. 601|BT.601|Rec601]")
            };
            for (name, weight) in [("r", r), ("g", g), ("b", b)] {
                slots.text(name, float(weight));
            }
            slots.phrase("standard", standard);
            slots.phrase("f", "[{r} r + {g} g + {b} b|{r} * r + {g} * g + {b} * b]");
            slots.phrase(
                "pixels",
                "[a vec4 buffer|a buffer of vec4 colors|an rgba buffer of vec4f|an array of vec4 pixels|a buffer of vec4<f32> pixels|a vec4 color buffer]",
            );
            Work {
                modifiers: vec![if new { "rec-709" } else { "rec-601" }],
                declarations: read(0, "input", "vec4<f32>") + &write(1, "output", "f32"),
                buffer: "output",
                statements: format!(
                    "let color = input[i];\noutput[i] = dot(color.rgb, vec3<f32>({r}, {g}, {b}));"
                ),
                sample: (ELEMENTS, (0.0, 1.0)),
                rule: each(move |buffers, at| {
                    let c = &buffers[0][4 * at..4 * at + 4];
                    Some(b * c[2] + g * c[1] + r * c[0])
                }),
            }
        },
    },
    Told {
        name: "count-by-condition",
        category: "atomics",
        commands: "[count how many [values|numbers|entries] in {buffer} are {is}|count the x of {buffer} with x {sign} {d} in an atomic|use one atomic counter for all [values|numbers] of {buffer} that are {is}|\
                   find out how often a [value|number] in {buffer} is {is}|add 1 to an atomic for each [value|element] of {buffer} that is {is}|get the number of [values|elements] in {buffer} that are {is}|\
                   tally with atomicAdd whatever is {is} in {buffer}|do count++ where x {sign} {d}, over {buffer}|tell how many entries of {buffer} are {is}|raise a counter atomically for every number of {buffer} that is {is}|\
                   write the count of x {sign} {d} in {buffer} to an atomic<u32>|check each element of {buffer} and count it if it is {is}|\
                   ¶how many [values|numbers] in {buffer} are {is}? Use an atomic counter|\
                   ¶I have {buffer}. Count those that are {is}|\
                   ¶count(x {sign} {d}), {buffer}, atomicAdd|\
                   ¶if x {sign} {d}: count += 1, atomic, for all x in {buffer}|\
                   ¶each thread checks one number of {buffer}. When it is {is}, the counter goes up by one|\
                   ¶in: {buffer}. out: one u32, how many are {is}|\
                   ¶number of things in {buffer} that are {is}, please, counted by atomics|\
                   ¶only the count matters: how many in {buffer} are {is}|\
                   ¶x {sign} {d}: how often is that true in {buffer}? one atomic counter|¶I need one number: how many entries of {buffer} are {is}, atomic counter|¶{buffer} in, atomic count of the values {is} out|\
                   ¶[pls|please] count what is {is} in {buffer}, atomically]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let conditions = if element.is_whole() { 5 } else { 4 };
            let Condition {
                modifier,
                words,
                sign,
                test,
            } = CONDITIONS[sampler.below(conditions)];
            let is_zero = sign == "==" && sampler.chance(0.4);
            let value = if is_zero {
                0.0
            } else if element.is_whole() || sampler.chance(0.5) {
                sampler.int(1, 14) as f64
            } else {
                sampler.decimal(0.1, 5.0, 0.1)
            };
            number(("n", "d"), element, value, slots);
            slots.phrase(
                "is",
                if is_zero {
                    "[zero|0|equal to zero|exactly 0]"
                } else {
                    words
                },
            );
            slots.phrase("sign", sign);
            Work {
                modifiers: vec![if is_zero { "zero" } else { modifier }],
                declarations: read(0, "input", element.code())
                    + "@group(0) @binding(1) var<storage, read_write> output: atomic<u32>;\n",
                buffer: "input",
                statements: format!(
                    "if input[i] {sign} {} {{\natomicAdd(&output, 1u);\n}}",
                    element.scalar(value)
                ),
                sample: (ELEMENTS, (-5.0, 15.0)),
                rule: each(move |buffers, _| {
                    let found = buffers[0].iter().filter(|&&x| test(x as f32, value as f32));
                    Some(found.count() as f64)
                }),
            }
        },
    },
    Told {
        name: "minimum-and-maximum-slots",
        category: "atomics",
        commands: "[find the minimum and the maximum of {buffer} with atomics, minimum in slot 0, maximum in slot 1|write the smallest of {buffer} to atomic slot 0 and the largest to slot 1|use atomicMin on slot 0 and atomicMax on slot 1 for {buffer}|\
                   reduce {buffer} to two atomics, min first and max second|keep min and max of {buffer} in a 2-element atomic array, min at 0, max at 1|get the lowest value of {buffer} in result 0 and the highest in result 1, by atomics|\
                   compute both extremes of {buffer} with atomicMin and atomicMax, slots 0 and 1|track the least value of {buffer} in slot 0 and the greatest in slot 1 with atomics|put atomic min and max of {buffer} side by side, min at index 0, max at index 1|\
                   have every thread update min (slot 0) and max (slot 1) of {buffer} atomically|do one pass over {buffer} with atomicMin into slot 0 and atomicMax into slot 1|collect smallest and largest of {buffer} in two atomic slots, smallest first|\
                   ¶I have {buffer}. Slot 0 should get the smallest value, slot 1 the largest, with atomics|\
                   ¶result 0 = min, result 1 = max, {buffer}, atomicMin and atomicMax|\
                   ¶in: {buffer}. out: two atomic<i32>, the minimum, then the maximum|\
                   ¶how do I find min and max of {buffer} in one kernel? Two atomics, min in the first, max in the second|\
                   ¶each thread takes its value of {buffer}, does atomicMin on slot 0 and atomicMax on slot 1|\
                   ¶two results in one array: at 0 the lowest of {buffer}, at 1 the highest, done by atomics|\
                   ¶from where to where do the values of {buffer} go? Min in slot 0, max in slot 1, atomic|\
                   ¶min and max together, {buffer}, 2 atomic slots in this order|\
                   ¶slot 1 gets the maximum and slot 0 the minimum of {buffer}, atomicMax and atomicMin]",
        elements: &[Element::I32],
        draw: |element, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "input", element.code())
                + "@group(0) @binding(1) var<storage, read_write> output: array<atomic<i32>, 2>;\n",
            buffer: "input",
            statements: "atomicMin(&output[0], input[i]);\natomicMax(&output[1], input[i]);".into(),
            sample: (ELEMENTS, (-100.0, 100.0)),
            rule: each(|buffers, slot| {
                let pick: fn(f64, f64) -> f64 = if slot == 0 { f64::min } else { f64::max };
                Some(buffers[0].iter().copied().fold(0.0, pick))
            }),
        },
    },
    Told {
        name: "histogram-of-shares",
        category: "atomics",
        commands: "[count the values of {buffer} into {bins} equal bins from 0 to 1|make a histogram of {buffer} with {bins} bins between 0 and 1|split 0..1 into {bins} bins and count how many values of {buffer} fall in each|\
                   sort the values of {buffer} into {bins} equal classes of 0..1 and count them atomically|build {bins} atomic counters over 0..1 from {buffer}|do a {bins}-bin histogram of {buffer}, range 0 to 1|\
                   count {buffer} by bins of width 1/{bins} from 0 to 1|tally {buffer} into {bins} buckets that cover 0 to 1|add 1 to the bin of each value of {buffer}, {bins} bins on 0..1|\
                   get counts of {buffer} in {bins} equal steps from 0 to 1|find the distribution of {buffer} over 0..1 with {bins} bins|bin {buffer} as min(u32(x * {bins}), {bins} - 1) and count with atomics|\
                   ¶I have {buffer} with values from 0 to 1. Count them in {bins} bins|\
                   ¶histogram: {buffer}, {bins} bins, 0..1, atomics|\
                   ¶{bins} boxes between 0 and 1. How many values of {buffer} land in each|\
                   ¶bin = x * {bins}, at most the last one. Atomic counts for {buffer}|\
                   ¶the values of {buffer} lie in 0..1. I want {bins} counters, equally wide|\
                   ¶how do I count {buffer} in {bins} equal parts of 0 to 1|\
                   ¶each thread takes one value of {buffer}, from 0 to 1, and bumps one of {bins} counters|\
                   ¶in: {buffer}, 0 to 1. out: {bins} counts, one per bin|\
                   ¶{bins} bins of equal width between 0 and 1: how many values of {buffer} are in each|¶between 0 and 1 there are {bins} equal bins, count {buffer} into them atomically]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let bins = *sampler.pick(&[
                5_usize, 6, 8, 10, 12, 16, 20, 24, 25, 32, 40, 50, 64, 100, 128,
            ]);
            slots.text("bins", bins.to_string());
            let last = bins - 1;
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", element.code())
                    + &format!(
                        "@group(0) @binding(1) var<storage, read_write> output: array<atomic<u32>, {bins}>;\n"
                    ),
                buffer: "input",
                statements: format!(
                    "let bin = min(u32(input[i] * {bins}.0), {last}u);\natomicAdd(&output[bin], 1u);"
                ),
                sample: (ELEMENTS, (0.0, 1.0)),
                rule: each(move |buffers, bin| {
                    let place = |x: f64| ((x as f32 * bins as f32) as usize).min(last);
                    let found = buffers[0].iter().filter(|&&x| place(x) == bin);
                    Some(found.count() as f64)
                }),
            }
        },
    },
];

fn family(told: &'static Told) -> Family {
    Family::new(told.category, told.name, move |sampler| {
        drawn(told, sampler)
    })
}

pub(super) fn families() -> Vec<Family> {
    KERNELS.iter().map(family).collect()
}
