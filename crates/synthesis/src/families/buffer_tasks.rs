//! Compute shaders for everyday work on buffers: conversions, masks, moves, fills, pixels, complex numbers and particles.

use super::kernels::{
    ALL, Element, FLOATS, Kernel, ONLY_F32, Options, SCALARS, TAIL, Work, count, each, read, task,
    write,
};
use crate::code::float;
use crate::color::Color;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

const ELEMENTS: u32 = 96;
const RANGE: (f32, f32) = (-10.0, 10.0);
const WHOLE: &[Element] = &[Element::U32, Element::I32];
const ONLY_U32: &[Element] = &[Element::U32];
const UNSIGNED_FIRST: &[Element] = &[Element::U32, Element::F32, Element::I32];

/// Fills the slots `x`, every element of `{buffer}`, and `into`; changes the elements in place, or now and then into a second
/// buffer, by a formula of `x`.
fn mapped(
    element: Element,
    slots: &mut Slots,
    sampler: &mut Sampler,
    formula: &str,
    range: (f32, f32),
    rule: impl Fn(f64) -> f64 + Send + Sync + 'static,
) -> Work {
    slots.phrase(
        "x",
        "[[every|each] [element|value|number|entry] [of|in] {buffer}|all [elements|values|numbers] [of|in] {buffer}|the [elements|values|contents] of {buffer}|everything in {buffer}|{buffer}|{buffer} elementwise]",
    );
    let separate = sampler.chance(0.25);
    slots.phrase(
        "into",
        if separate {
            "[into a [second|separate|new] buffer|into an output buffer|, writing to an output buffer|with a separate output buffer|, storing the results in another buffer|, leaving the input untouched|, output to a second buffer]"
        } else {
            "[||||||in place|, overwriting it|in the same buffer|, modifying the buffer]"
        },
    );
    let (modifiers, declarations, from, to) = if separate {
        let buffers = read(0, "input", element.code()) + &write(1, "output", element.code());
        (vec!["separate-output"], buffers, "input", "output")
    } else {
        (Vec::new(), write(0, "data", element.code()), "data", "data")
    };
    Work {
        modifiers,
        declarations,
        buffer: to,
        statements: format!("let x = {from}[i];\n{to}[i] = {formula};"),
        sample: (ELEMENTS, range),
        rule: Box::new(move |buffers: &[Buffer]| buffers[0].iter().map(|&x| rule(x)).collect()),
    }
}

/// A formula of one number and a parameter.
struct Map {
    name: &'static str,
    /// A command about `{x}` with the parameter `{a}`; `{a#}` is in digits.
    command: &'static str,
    elements: &'static [Element],
    /// The values of the parameter; none where there is no parameter.
    choices: &'static [f64],
    /// An expression of `x`: `{a}`, `{0}` and `{1}` are literals of the type, `{i}` is the parameter in digits.
    code: &'static str,
    range: (f32, f32),
    rule: fn(f64, f64) -> f64,
}

const MAPS: [Map; 17] = [
    Map {
        name: "map-truncate",
        command: "[truncate {x}|round {x} toward zero|chop off the decimals of {x}|apply trunc to {x}|compute trunc(x) for {x}|drop everything after the decimal point of {x}|keep only the whole part of {x}|keep the integer part of {x}|cut the fraction off {x}|round {x} towards 0|map x to trunc(x) for {x}|strip the fractional part from {x}|do trunc on {x}|discard the decimals of {x}|remove the digits behind the point in {x}|reduce {x} to the integer part]",
        elements: FLOATS,
        choices: &[],
        code: "trunc(x)",
        range: RANGE,
        rule: |x, _| x.signum() * x.abs().floor(),
    },
    Map {
        name: "map-to-degrees",
        command: "[convert {x} from radians to degrees|turn {x} from radians into degrees|change {x} from radians to degrees|compute degrees(x) for {x}|apply degrees to {x}|multiply {x} by 180/pi|multiply {x} by 180/π|do rad -> deg on {x}|express {x} in degrees instead of radians|treat {x} as radians and convert to degrees|map x to x * 180 / pi for {x}|go from radians to degrees for {x}|translate {x} from radians to degrees|read {x} as angles in radians and write degrees|do a radian to degree conversion of {x}]",
        elements: FLOATS,
        choices: &[],
        code: "degrees(x)",
        range: (-7.0, 7.0),
        rule: |x, _| x * 180.0 / std::f64::consts::PI,
    },
    Map {
        name: "map-binary-logarithm",
        command: "[take the base 2 logarithm of {x}|compute log2 of {x}|apply log2 to {x}|compute log2(x) for {x}|take log2 of {x}|find the binary logarithm of {x}|compute the logarithm to base 2 of {x}|do log2 on {x}|map x to log2(x) for {x}|replace {x} by its base-2 log|take the dual logarithm of {x}|compute lb(x) for {x}|find to which power 2 must be raised to get {x}|run {x} through log2|compute log base two of {x}|convert {x} to octaves with log2]",
        elements: FLOATS,
        choices: &[],
        code: "log2(x)",
        range: (0.2, 100.0),
        rule: |x, _| x.ln() / std::f64::consts::LN_2,
    },
    Map {
        name: "map-softplus",
        command: "[apply softplus to {x}|run {x} through softplus|compute log(1 + exp(x)) for {x}|compute ln(1 + e^x) for {x}|use softplus as activation on {x}|compute softplus(x) for {x}|apply the softplus activation to {x}|do softplus on {x}|put {x} through a softplus layer|map x to log(1 + e^x) for {x}|replace {x} by its softplus|apply a smooth relu, log(1 + exp(x)), to {x}|take the logarithm of one plus the exponential of {x}|evaluate the softplus function at {x}|pass {x} through the softplus nonlinearity]",
        elements: ONLY_F32,
        choices: &[],
        code: "log(1.0 + exp(x))",
        range: (-6.0, 6.0),
        rule: |x, _| x.exp().ln_1p(),
    },
    Map {
        name: "map-swish",
        command: "[apply swish to {x}|apply silu to {x}|run {x} through SiLU|compute x * sigmoid(x) for {x}|compute x / (1 + exp(-x)) for {x}|use swish as activation on {x}|apply the SiLU activation to {x}|do a swish on {x}|multiply {x} by its own sigmoid|compute silu(x) for {x}|map x to x / (1 + e^-x) for {x}|put {x} through a swish layer|pass {x} through the swish nonlinearity|weight {x} by its logistic function|replace {x} by x times sigmoid of x|evaluate swish at {x}]",
        elements: ONLY_F32,
        choices: &[],
        code: "x / (1.0 + exp(-x))",
        range: (-8.0, 8.0),
        rule: |x, _| x * (0.5 + 0.5 * (0.5 * x).tanh()),
    },
    Map {
        name: "map-one-minus",
        command: "[subtract {x} from 1|subtract {x} from one|compute 1 - x for {x}|replace {x} by one minus it|invert {x} between 0 and 1|take the complement to one of {x}|map x to 1 - x for {x}|do x = 1 - x on {x}|take one minus {x}|flip {x} around 0.5|compute 1.0 - x for {x}|turn 0 into 1 and 1 into 0 for {x}|invert {x} as 1 - x|compute the complement 1 - p for {x}|mirror {x} at 0.5|reverse the 0..1 scale of {x}]",
        elements: FLOATS,
        choices: &[],
        code: "1.0 - x",
        range: (-2.0, 2.0),
        rule: |x, _| -(x - 1.0),
    },
    Map {
        name: "map-signed-to-unit",
        command: "[remap {x} from -1..1 to 0..1|map {x} from the range -1 to 1 to the range 0 to 1|compute x * 0.5 + 0.5 for {x}|compute 0.5 * x + 0.5 for {x}|halve {x} and add one half|convert {x} from signed -1..1 to unsigned 0..1|bring {x} from -1..1 into 0..1|rescale {x} from between -1 and 1 to between 0 and 1|compute (x + 1) / 2 for {x}|pack {x} from -1..1 into 0..1|encode {x} from -1..1 to 0..1 like a normal map|move {x} from -1..1 to the unit interval|do the snorm to unorm remap on {x}|add 1 to {x} and divide by 2|shift and scale {x} so that -1 becomes 0 and 1 stays 1]",
        elements: FLOATS,
        choices: &[],
        code: "x * 0.5 + 0.5",
        range: (-2.0, 2.0),
        rule: |x, _| f64::midpoint(x, 1.0),
    },
    Map {
        name: "map-unit-to-signed",
        command: "[remap {x} from 0..1 to -1..1|map {x} from the range 0 to 1 to the range -1 to 1|compute x * 2 - 1 for {x}|compute 2x - 1 for {x}|double {x} and subtract one|convert {x} from unsigned 0..1 to signed -1..1|bring {x} from 0..1 into -1..1|rescale {x} from between 0 and 1 to between -1 and 1|unpack {x} from 0..1 to -1..1|decode {x} from 0..1 to -1..1 like a normal map|do the unorm to snorm remap on {x}|multiply {x} by 2 and take away 1|expand {x} from the unit interval to -1..1|shift and scale {x} so that 0 becomes -1 and 1 stays 1|compute 2 * x - 1 for {x}]",
        elements: FLOATS,
        choices: &[],
        code: "x * 2.0 - 1.0",
        range: (-1.0, 2.0),
        rule: |x, _| x + x - 1.0,
    },
    Map {
        name: "map-safe-reciprocal",
        command: "[take the reciprocal of {x}, 0 where it is zero|compute 1/x for {x}, but 0 for zeros|invert {x} (1/x) with a guard against zero|compute the safe reciprocal of {x}|compute 1 / x for {x} and write 0 when x is 0|compute x!=0?1/x:0 for {x}|take one over {x} without dividing by zero|divide one by {x}, giving 0 for zero|compute a guarded reciprocal of {x}, zeros stay zero|replace {x} by its reciprocal, keeping zeros|take the reciprocal of {x} and avoid division by zero|compute the pseudo-inverse 1/x of {x}, 0 for 0|compute a zero-safe 1/x for {x}|compute the inverse of {x} where it is not zero, else 0|do 1/x on {x} and leave zeros as they are]",
        elements: ONLY_F32,
        choices: &[],
        code: "select(0.0, 1.0 / x, x != 0.0)",
        range: RANGE,
        rule: |x, _| if x.abs() > 0.0 { x.recip() } else { 0.0 },
    },
    Map {
        name: "map-dead-zone",
        command: "[apply a dead zone of {a} to {x}|set {x} to zero where the magnitude is below {a}|zero out {x} if smaller than {a} in absolute value|compute abs(x)<{a#}?0:x for {x}|make small values of {x} zero, deadzone {a}|suppress {x} below {a} in magnitude|apply a joystick dead zone with threshold {a} to {x}|hard-threshold {x} at {a} by magnitude|kill noise below {a} in {x}, keep the rest|ignore values between -{a#} and {a#} in {x} by setting them to 0|keep {x} only where abs(x) is at least {a}, else 0|set near-zero values of {x} to 0, limit {a}|do a deadzone on {x}, threshold = {a}|flush {x} to zero when closer to zero than {a}|apply a noise gate at {a} to {x}]",
        elements: ONLY_F32,
        choices: &[0.05, 0.1, 0.2, 0.25, 0.3, 0.5, 1.0],
        code: "select(x, 0.0, abs(x) < {a})",
        range: (-2.0, 2.0),
        rule: |x, a| if x < a && -x < a { 0.0 } else { x },
    },
    Map {
        name: "map-soft-threshold",
        command: "[soft-threshold {x} by {a}|apply soft thresholding with lambda = {a} to {x}|shrink {x} toward zero by {a}|compute sign(x) * max(abs(x) - {a#}, 0) for {x}|do a soft shrink of {x} with threshold {a}|apply the shrinkage operator with {a} to {x}|move {x} closer to zero by {a}, stopping at zero|reduce the magnitude of {x} by {a} but not below zero|apply the proximal operator of the L1 norm with {a} to {x}|denoise {x} with a soft threshold of {a}|run softshrink with lambda {a} on {x}|take {a} off the absolute value of {x}, at least 0, keeping the sign|apply an ISTA shrinkage step of {a} to {x}|apply a soft threshold at {a} to {x}|pull {x} to zero by {a}, smaller values become 0]",
        elements: ONLY_F32,
        choices: &[0.1, 0.2, 0.25, 0.5, 1.0, 2.0],
        code: "sign(x) * max(abs(x) - {a}, 0.0)",
        range: (-4.0, 4.0),
        rule: |x, a| x - x.clamp(-a, a),
    },
    Map {
        name: "map-snap",
        command: "[round {x} to the nearest multiple of {a}|snap {x} to multiples of {a}|round {x} in steps of {a}|snap {x} to a grid of spacing {a}|compute round(x / {a#}) * {a#} for {x}|move {x} to the nearest multiple of {a}|round {x} to the closest {a}|quantize {x} to steps of size {a}|align {x} to the nearest grid line, cell size {a}|replace {x} by the closest multiple of {a}|discretize {x} with a step of {a}, rounding to nearest|snap {x} to a {a} grid|round {x} off to units of {a}|quantize {x}, step size {a}, nearest|make {x} a multiple of {a} by rounding]",
        elements: FLOATS,
        choices: &[0.1, 0.25, 0.5, 2.0, 5.0, 10.0],
        code: "round(x / {a}) * {a}",
        range: (-20.0, 20.0),
        rule: |x, a| a * (x / a).round_ties_even(),
    },
    Map {
        name: "map-keep-above",
        command: "[keep {x} where above {a} and put 0 elsewhere|zero out {x} unless greater than {a}|set {x} to zero if not above {a}|compute x > {a#}?x:0 for {x}|threshold {x} to zero at {a}, larger values stay|drop {x} to zero at or below {a}, keep the rest|keep only what is greater than {a} in {x}, zeros for the others|suppress {x} up to {a}, pass what is above|compute select(0, x, x > {a#}) for {x}|let {x} pass only above {a}, otherwise 0|zero everything in {buffer} that is not more than {a}|do a threshold-to-zero of {x} at {a}|remove {x} not exceeding {a} by writing 0|wipe {x} that is {a} or less to zero, unchanged above|keep large values of {x}, more than {a}, and zero the small ones]",
        elements: ONLY_F32,
        choices: &[0.1, 0.2, 0.25, 0.5, 0.75, 1.0, 2.0, 5.0],
        code: "select(0.0, x, x > {a})",
        range: RANGE,
        rule: |x, a| if x <= a { 0.0 } else { x },
    },
    Map {
        name: "map-multiple-flags",
        command: "[replace {x} by 1 if divisible by {a}, else 0|write 1 where {x} is a multiple of {a} and 0 elsewhere|mark multiples of {a} among {x} with 1, the rest with 0|compute x % {a#}==0?1:0 for {x}|test {x} for divisibility by {a}, 1 for yes and 0 for no|set {x} to one if a multiple of {a}, otherwise to zero|flag with 1 what is divisible by {a} in {x}, 0 for the rest|turn {x} into 1 for multiples of {a} and 0 for others|check whether {a} divides {x}, as 1 or 0|compute select(0, 1, x % {a#} == 0) for {x}|tell for {x} if it can be divided by {a} without remainder, 1 or 0|make a divisibility mask of {x}, divisor {a}|put a 1 where x mod {a#} is 0, else a 0, for {x}|overwrite {x} with ones for multiples of {a} and zeros otherwise|binarize {x} by divisibility by {a}]",
        elements: WHOLE,
        choices: &[2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0],
        code: "select({0}, {1}, x % {a} == {0})",
        range: (0.0, 200.0),
        rule: |x, a| f64::from(u8::from((x / a).fract().abs() < 1e-9)),
    },
    Map {
        name: "map-shift-right",
        command: "[shift the bits of {x} right by {a}|shift {x} right by {a} [bits|bit positions]|apply a right bit shift of {a} to {x}|compute x >> {a#} for {x}|do x >>= {a#} on {x}|right-shift {x} by {a}|bit-shift {x} right by {a}|move the bits of {x} {a} places to the right|map x to x >> {a#} for {x}|push the bits of {x} right by {a}|drop the lowest {a} bits of {x} and move the rest down|apply >> {a#} to {x}|do a right shift by {a} bits on {x}|divide {x} by 2^{a#} with a shift|cut {a} bits off {x} on the right]",
        elements: WHOLE,
        choices: &[1.0, 2.0, 3.0, 4.0, 5.0, 8.0],
        code: "x >> {i}u",
        range: (0.0, 20_000.0),
        rule: |x, a| (x / a.exp2()).floor(),
    },
    Map {
        name: "map-set-bits",
        command: "[set the bits {a} in {x}|apply a bitwise or with {a} to {x}|compute x OR {a#} bitwise for {x}|OR {x} with {a}|bitwise-or {x} with {a}|turn on the bits of {a} in {x}|switch the bits of the mask {a} on in {x}|set all bits of the mask {a} in {x}|force the bits {a} to one in {x}|add the flag bits {a} to {x} with or|combine {x} with the bits of {a} by or|map x to x or {a#}, bit by bit, for {x}|raise the flags {a} in {x}|or the mask {a} into {x}]",
        elements: WHOLE,
        choices: &[1.0, 2.0, 4.0, 7.0, 8.0, 15.0, 16.0, 32.0, 128.0, 255.0],
        code: "x | {a}",
        range: (0.0, 1000.0),
        rule: |x, a| f64::from(x as u32 | a as u32),
    },
    Map {
        name: "map-invert-bits",
        command: "[invert all bits of {x}|flip all bits of {x}|compute ~x for {x}|apply a bitwise not to {x}|take the bitwise complement of {x}|negate {x} bitwise|do ~ on {x}|turn ones into zeros and zeros into ones in the bits of {x}|bitwise-not {x}|take the ones' complement of {x}|complement the bits of {x}|toggle every bit of {x}|map x to ~x for {x}|swap 0 and 1 bits in {x}|NOT {x} bit by bit|apply the ~ operator to {x}]",
        elements: ONLY_U32,
        choices: &[],
        code: "~x",
        range: (0.0, 1000.0),
        rule: |x, _| f64::from(u32::MAX) - x,
    },
];

fn map_task(map: &'static Map, sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let element = Element::sample(map.elements, sampler);
    slots.phrase("buffer", element.buffer());
    let a = if map.choices.is_empty() {
        0.0
    } else {
        *sampler.pick(map.choices)
    };
    slots.value("a", element.ways(a));
    slots.text("a#", a.to_string());
    let formula = map
        .code
        .replace("{a}", &element.scalar(a))
        .replace("{i}", &a.to_string())
        .replace("{0}", &element.scalar(0.0))
        .replace("{1}", &element.scalar(1.0));
    let rule = map.rule;
    let work = mapped(
        element,
        &mut slots,
        sampler,
        &formula,
        map.range,
        move |x| rule(x, a),
    );
    let is_usual = element == map.elements[0];
    let typed = (!is_usual).then(|| element.modifier()).flatten();
    let options = Options::sample(&mut slots, sampler);
    let modifiers = typed.into_iter().chain(work.modifiers);
    let modifiers = modifiers.chain(options.modifiers.iter().copied()).collect();
    let code = options.over(&work.declarations, work.buffer, &work.statements);
    let phrase = format!("{} {{into}} {TAIL}", map.command);
    task(phrase, slots, modifiers, code, work.sample, work.rule)
}

/// Into `output`, which is the last binding, by a formula of the elements of the buffers before it.
fn computed(
    declarations: String,
    statements: String,
    range: (f32, f32),
    rule: impl Fn(&[Buffer], usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations,
        buffer: "output",
        statements,
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| Some(rule(buffers, at))),
    }
}

/// Two inputs `a` and `b` and the `output`, all of one type.
fn two_inputs(element: Element) -> String {
    read(0, "a", element.code())
        + &read(1, "b", element.code())
        + &write(2, "output", element.code())
}

/// From `input` to `output`, both of the same type, by the index of the source.
fn moved(
    element: Element,
    statements: String,
    from: impl Fn(usize) -> usize + Send + Sync + 'static,
) -> Work {
    let declarations = read(0, "input", element.code()) + &write(1, "output", element.code());
    computed(declarations, statements, RANGE, move |buffers, at| {
        let width = buffers[0].len() / ELEMENTS as usize;
        buffers[0][from(at / width) * width + at % width]
    })
}

/// Numbers that are a formula of the index.
fn filled(
    element: Element,
    formula: &str,
    elements: u32,
    rule: impl Fn(usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element.code()),
        buffer: "data",
        statements: format!("data[i] = {formula};"),
        sample: (elements, RANGE),
        rule: each(move |_, at| Some(rule(at))),
    }
}

/// A whole number of type `u32` as a number of the type.
fn number(element: Element, formula: &str) -> String {
    match element {
        Element::U32 => formula.to_owned(),
        _ => format!("{}({formula})", element.code()),
    }
}

/// Structures or vectors of `width` numbers that are changed in place; they are the last buffer.
fn changed(
    declarations: String,
    (buffer, width): (&'static str, usize),
    statements: String,
    range: (f32, f32),
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations,
        buffer,
        statements,
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| {
            let start = at / width * width;
            let old = buffers.last()?.get(start..start + width)?;
            rule(old).get(at % width).copied()
        }),
    }
}

/// Colors that are changed in place; fills the slot `pixels`.
fn pixels(
    slots: &mut Slots,
    statements: &str,
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    slots.phrase("pixels", PIXELS);
    changed(
        write(0, "data", "vec4<f32>"),
        ("data", 4),
        format!("let color = data[i];\ndata[i] = {statements};"),
        (0.0, 1.0),
        rule,
    )
}

const PIXELS: &str = "[a buffer of rgba colors|an array of vec4 colors|a buffer of rgba pixels|an array of vec4 pixels|a vec4 color buffer|a pixel buffer of vec4f|the rgba pixels of an image buffer|the vec4 colors of a buffer|a list of rgba pixels|an image stored as vec4 pixels]";

const PARTICLE: &str =
    "struct Particle {\n    position: vec2<f32>,\n    velocity: vec2<f32>,\n}\n\n";
const PARTICLES: &str = "[particles|particles|an array of particles|a particle system|a buffer of particle structs|2D particles|particles with position and velocity|all particles of a buffer]";

/// Particles that are changed in place; fills the slot `particles`.
fn particles(
    slots: &mut Slots,
    statements: &str,
    range: (f32, f32),
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    slots.phrase("particles", PARTICLES);
    changed(
        format!("{PARTICLE}{}", write(0, "particles", "Particle")),
        ("particles", 4),
        format!("var p = particles[i];\n{statements}\nparticles[i] = p;"),
        range,
        rule,
    )
}

/// The seconds of a step, 0.01 when none are named, and the slot `step`.
fn time_step(slots: &mut Slots, modifiers: &mut Vec<&'static str>, sampler: &mut Sampler) -> f64 {
    slots.phrase("step", "");
    if sampler.chance(0.5) {
        return 0.01;
    }
    let step = *sampler.pick(&[0.02, 0.05, 0.1, 0.2, 0.5]);
    modifiers.push("time-step");
    slots.value("dt", words::decimal(step));
    slots.phrase(
        "step",
        "[with a time step of {dt}|, dt = {dt}|using a step of {dt} seconds|with dt {dt}|, time step {dt}|at dt = {dt}|, {dt} seconds per step|with a delta time of {dt}]",
    );
    step
}

/// A unit, another one, and what the first one is in the second.
struct Conversion {
    from: &'static str,
    to: &'static str,
    code: &'static str,
    factor: f64,
}

const fn conversion(
    from: &'static str,
    to: &'static str,
    code: &'static str,
    factor: f64,
) -> Conversion {
    Conversion {
        from,
        to,
        code,
        factor,
    }
}

const KILOMETERS: &str = "[kilometers|km|kilometers|kilometres]";
const MILES: &str = "[miles|miles|mi]";
const METERS: &str = "[meters|m|meters|metres]";
const FEET: &str = "[feet|feet|ft]";
const CENTIMETERS: &str = "[centimeters|cm|centimeters|centimetres]";
const KILOGRAMS: &str = "[kilograms|kg|kilos]";
const POUNDS: &str = "[pounds|lbs|lb]";
const SECONDS: &str = "[seconds|s|sec]";
const MILLISECONDS: &str = "[milliseconds|ms]";
const METERS_PER_SECOND: &str = "[meters per second|m/s]";
const KILOMETERS_PER_HOUR: &str = "[kilometers per hour|km/h|kph]";

const CONVERSIONS: [Conversion; 14] = [
    conversion(MILES, KILOMETERS, "x * 1.609344", 1.609_344),
    conversion(KILOMETERS, MILES, "x / 1.609344", 1.0 / 1.609_344),
    conversion(FEET, METERS, "x * 0.3048", 0.3048),
    conversion(METERS, FEET, "x / 0.3048", 1.0 / 0.3048),
    conversion("inches", CENTIMETERS, "x * 2.54", 2.54),
    conversion(CENTIMETERS, "inches", "x / 2.54", 1.0 / 2.54),
    conversion(POUNDS, KILOGRAMS, "x * 0.453592", 0.453_592),
    conversion(KILOGRAMS, POUNDS, "x / 0.453592", 1.0 / 0.453_592),
    conversion(METERS_PER_SECOND, KILOMETERS_PER_HOUR, "x * 3.6", 3.6),
    conversion(KILOMETERS_PER_HOUR, METERS_PER_SECOND, "x / 3.6", 1.0 / 3.6),
    conversion(MILLISECONDS, SECONDS, "x / 1000.0", 0.001),
    conversion(SECONDS, MILLISECONDS, "x * 1000.0", 1000.0),
    conversion("minutes", SECONDS, "x * 60.0", 60.0),
    conversion("hours", SECONDS, "x * 3600.0", 3600.0),
];

const KERNELS: [Kernel; 47] = [
    Kernel {
        name: "map-unit-conversion",
        commands: "[convert {x} from {from} to {to}|turn {x} from {from} into {to}|change {x} from {from} to {to}|convert {from} to {to} for {x}|do a unit conversion of {x}, {from} to {to}|express {x} in {to} instead of {from}|treat {x} as {from} and convert to {to}|go from {from} to {to} for {x}|translate {x} from {from} to {to}|take {x} in {from} and write {to}|compute what {x} in {from} is in {to}|rewrite {x} in {to}, given in {from}|compute {to} from {from} for {x}|read {x} as {from} and store {to}|recalculate {x} from {from} into {to}] {into}",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let unit = sampler.pick(&CONVERSIONS);
            slots.phrase("from", unit.from);
            slots.phrase("to", unit.to);
            let factor = unit.factor;
            mapped(element, slots, sampler, unit.code, (0.0, 100.0), move |x| {
                x * factor
            })
        },
    },
    Kernel {
        name: "map-temperature",
        commands: "[convert {x} from {from} to {to}|turn {x} from {from} into {to}|change {x} from {from} to {to}|convert temperatures from {from} to {to} for {x}|express {x} in {to} instead of {from}|treat {x} as {from} and convert to {to}|convert {x}, temperatures in {from}, to {to}|go from {from} to {to} for {x}|translate {x} from {from} to {to}|take {x} in {from} and write {to}|compute {formula} for {x}|map x to {formula} for {x}|apply the {from} to {to} formula to {x}|do the temperature conversion {formula} on {x}|compute the {to} values for {x} given in {from}] {into}",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let celsius = "[Celsius|celsius|°C|degrees Celsius]";
            let fahrenheit = "[Fahrenheit|fahrenheit|°F|degrees Fahrenheit]";
            if sampler.chance(0.5) {
                slots.phrase("from", celsius);
                slots.phrase("to", fahrenheit);
                slots.phrase(
                    "formula",
                    "[x * 1.8 + 32|1.8 * x + 32|1.8x + 32|x * 9/5 + 32]",
                );
                let formula = "x * 1.8 + 32.0";
                mapped(element, slots, sampler, formula, (-40.0, 100.0), |x| {
                    x * 9.0 / 5.0 + 32.0
                })
            } else {
                slots.phrase("from", fahrenheit);
                slots.phrase("to", celsius);
                slots.phrase(
                    "formula",
                    "[(x - 32) / 1.8|(x - 32) * 5/9|(x-32)/1.8|5/9 * (x - 32)]",
                );
                let formula = "(x - 32.0) / 1.8";
                mapped(element, slots, sampler, formula, (-40.0, 220.0), |x| {
                    (x - 32.0) * 5.0 / 9.0
                })
            }
        },
    },
    Kernel {
        name: "map-normalize-range",
        commands: "[normalize {x} from the range {low} to {high} to 0..1|map {x} from {low}..{high} to 0..1|rescale {x} so that {low} becomes 0 and {high} becomes 1|compute (x - low) / (high - low) for {x} with low = {low} and high = {high}|do a min-max normalization of {x} with min {low} and max {high}|apply an inverse lerp from {low} to {high} to {x}|bring {x} from between {low} and {high} to between 0 and 1|turn {x} into the share of the way from {low} to {high}|express {x} as a fraction of the range {low} to {high}|remap {x} from {low} to {high} linearly onto 0 to 1, without clamping|feature-scale {x} with minimum {low} and maximum {high}|convert {x} from {low} to {high} into the unit interval|make {x} 0 at {low} and 1 at {high}, linear between|compute unlerp({low}, {high}, x) for {x}|scale {x} from a {low} to {high} scale down to 0 to 1] {into}",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let [low, high] = *sampler.pick(&[
                [10.0, 20.0],
                [1.0, 5.0],
                [20.0, 80.0],
                [-10.0, 10.0],
                [-5.0, 5.0],
                [5.0, 25.0],
                [-40.0, 60.0],
                [2.0, 10.0],
            ]);
            slots.value("low", words::decimal(low));
            slots.value("high", words::decimal(high));
            let sign = if low < 0.0 { '+' } else { '-' };
            let formula = format!("(x {sign} {}) / {}", float(low.abs()), float(high - low));
            mapped(
                element,
                slots,
                sampler,
                &formula,
                (-50.0, 100.0),
                move |x| (x - low) / (high - low),
            )
        },
    },
    Kernel {
        name: "range-mask",
        commands: "[write 1 for every element of {buffer} from {low} to {high}, else 0|flag the values of {buffer} between {low} and {high} with 1, the others with 0|make a u32 mask of the elements of {buffer} within {low} to {high}|mark with 1 what lies between {low} and {high} in {buffer}, the rest with 0|compute x >= {low} && x <= {high} as 0 or 1 for {buffer}|test each element of {buffer} for the range {low} to {high}, 1 inside and 0 outside|build a 0/1 in-range mask for {buffer}, limits {low} and {high}|put a 1 where {buffer} is between {low} and {high} and a 0 elsewhere|do a band threshold of {buffer}, low {low}, high {high}, into a 0/1 mask|detect values of {buffer} inside {low}..{high} with ones and zeros|write a u32 1 where {buffer} is at least {low} and at most {high}, else 0|select the values {low} to {high} of {buffer} by a mask of 1 and 0|tell for each element of {buffer} whether it is in the interval {low} to {high}, as 1 or 0|double threshold on {buffer}: 1 between {low} and {high}, 0 outside]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let low = sampler.int(1, 5) as f64;
            let high = low + sampler.int(1, 6) as f64;
            slots.value("low", element.ways(low));
            slots.value("high", element.ways(high));
            let statements = format!(
                "let x = input[i];\noutput[i] = select(0u, 1u, x >= {} && x <= {});",
                element.scalar(low),
                element.scalar(high)
            );
            let declarations = read(0, "input", element.code()) + &write(1, "output", "u32");
            computed(
                declarations,
                statements,
                (-5.0, 15.0),
                move |buffers, at| f64::from(u8::from((low..=high).contains(&buffers[0][at]))),
            )
        },
    },
    Kernel {
        name: "weighted-sum",
        commands: "[compute {formula} for {two}|evaluate {formula} on {two}|combine {two} as {formula}|take the linear combination {formula} of {two}|do an axpby on {two} with alpha = {p} and beta = {q}|compute the weighted sum of {two} with weights {p} and {q}|mix {two} with the factors {p} and {q}|weight {two} by {p} and {q} and add them up|scale the first of {two} by {p} and the second by {q}, then add|add {two} with the coefficients {p} and {q}|compute a linear combination of {two}, coefficients {p} and {q}|multiply the first of {two} by {p}, the second by {q} and sum them|write {formula} elementwise for {two}|sum {two} with weight {p} on the first and {q} on the second|let the result be {formula} for {two}]",
        elements: FLOATS,
        draw: |element, slots, sampler| {
            let [p, q] = *sampler.pick(&[
                [2.0, 3.0],
                [3.0, 2.0],
                [0.5, 2.0],
                [2.0, -3.0],
                [0.5, -1.5],
                [1.5, 2.5],
                [4.0, -2.0],
                [0.3, 0.6],
                [0.2, 0.4],
                [5.0, -0.5],
            ]);
            slots.value("p", words::decimal(p));
            slots.value("q", words::decimal(q));
            let sign = if q < 0.0 { '-' } else { '+' };
            let size = q.abs();
            slots.value(
                "formula",
                vec![
                    format!("{p} * A {sign} {size} * B"),
                    format!("{p}A {sign} {size}B"),
                    format!("{p}*x {sign} {size}*y"),
                    format!("{p} x {sign} {size} y"),
                ],
            );
            let statements = format!(
                "output[i] = {} * a[i] {sign} {} * b[i];",
                float(p),
                float(size)
            );
            computed(
                two_inputs(element),
                statements,
                RANGE,
                move |buffers, at| p * buffers[0][at] + q * buffers[1][at],
            )
        },
    },
    Kernel {
        name: "negative-saxpy",
        commands: "[compute saxpy with a factor of {k} on {two}|do axpy with alpha = {k} on {two}|run BLAS axpy with alpha {k} on {two}|compute {k} * x + y for {two}|compute y - {m} * x for {two}|compute B - {m} * A for {two}|compute {k}x + y for {two}|subtract {m} times the first of {two} from the second|multiply the first of {two} by {k} and add the second|scale the first of {two} by {m} and subtract it from the second|take the second of {two} minus {m} times the first|compute alpha * x + y with alpha = {k} for {two}|do a saxpy on {two}, a = {k}|add {k} times the first of {two} to the second|remove {m} times the first of {two} from the second|evaluate {k} * A + B on {two}]",
        elements: FLOATS,
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[0.25, 0.5, 1.5, 2.0, 2.5, 3.0, 4.0]);
            slots.value("k", words::decimal(-k));
            slots.value("m", words::decimal(k));
            let statements = format!("output[i] = {} * a[i] + b[i];", float(-k));
            computed(
                two_inputs(element),
                statements,
                RANGE,
                move |buffers, at| buffers[1][at] - k * buffers[0][at],
            )
        },
    },
    Kernel {
        name: "safe-divide-buffers",
        commands: "[divide {two}, first by second, with 0 where the second is zero|divide {two} and avoid division by zero by writing 0|compute b!=0?a/b:0 for {two}|do a guarded division of {two}, zero divisors give 0|do a safe elementwise division of {two}, 0 for a zero divisor|divide the first of {two} by the second, giving 0 for zero denominators|compute A / B for {two}, but 0 where B is 0|take the quotient of {two} and write 0 when dividing by zero|compute select(0, a / b, b!=0) for {two}|compute the ratio of {two} with a guard against zero, result 0 there|divide {two} element by element, skipping zero divisors with 0|compute a zero-safe quotient of {two}|divide {two}; where the divisor is 0 the result is 0|compute x / y for {two} unless y is 0, then 0|calculate the quotients of {two} without dividing by zero (0 instead)]",
        elements: SCALARS,
        draw: |element, _, _| {
            let zero = element.scalar(0.0);
            let statements = format!("output[i] = select({zero}, a[i] / b[i], b[i] != {zero});");
            computed(
                two_inputs(element),
                statements,
                RANGE,
                move |buffers, at| {
                    let (x, y) = (buffers[0][at], buffers[1][at]);
                    if y.abs() <= 0.0 {
                        0.0
                    } else if element.is_whole() {
                        (x / y).trunc()
                    } else {
                        x / y
                    }
                },
            )
        },
    },
    Kernel {
        name: "multiply-add-buffers",
        commands: "[multiply the first two of {three} and add the third|compute a * b + c for {three}|compute A * B + C elementwise for {three}|do a fused multiply-add on {three}|compute fma(a, b, c) for {three}|do a multiply-accumulate of {three}, a times b plus c|take the product of the first two of {three} plus the third|compute x * y + z for {three}|add the third of {three} to the product of the other two|scale the first of {three} by the second and offset by the third|apply a per-element gain and bias, inputs being {three}|do an FMA over {three}|compute the elementwise multiply-add of {three}|evaluate ab + c on {three}|write a(i) * b(i) + c(i) for {three}|combine {three} as a * b + c]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("three", THREE);
            computed(
                three_inputs("c"),
                "output[i] = a[i] * b[i] + c[i];".into(),
                RANGE,
                |buffers, at| buffers[2][at] + buffers[0][at] * buffers[1][at],
            )
        },
    },
    Kernel {
        name: "blend-by-weights",
        commands: "[blend {two} by a third buffer of weights|mix {two} with per-element weights from a third buffer|lerp {two} with t from a buffer|compute mix(a, b, t) for {two} and a buffer t|interpolate between {two} by the factors in a third buffer|cross-fade {two} with a weight per element|linearly interpolate {two}, t coming from its own buffer|compute a + t * (b - a) for {two} and t in a third buffer|blend {two} elementwise by a weight buffer|use an alpha buffer to mix {two}|compute (1 - t) * a + t * b for {two} with a buffer of t|do a per-element lerp of {two}, third buffer as factor|combine {two} by a buffer of blend factors|merge {two} softly with an array of weights from 0 to 1|morph {two} with a separate t for every element]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                three_inputs("t"),
                "output[i] = mix(a[i], b[i], t[i]);".into(),
                (-2.0, 2.0),
                |buffers, at| {
                    let t = buffers[2][at];
                    (1.0 - t) * buffers[0][at] + t * buffers[1][at]
                },
            )
        },
    },
    Kernel {
        name: "less-than-mask",
        commands: "[compare {two} and write 1 where the first is less than the second, else 0|compute a<b?1:0 for {two}|compute A < B for {two} as ones and zeros|do an elementwise less-than on {two}, 1 for true and 0 for false|write 1 where the first of {two} is smaller than the second and 0 elsewhere|compute select(0, 1, a < b) for {two}|mark with 1 where the first of {two} is below the second, else 0|put a 1 where the first of {two} is smaller and a 0 where not|make a less-than mask of {two} with ones and zeros|test whether the first of {two} is less than the second, 1 for yes and 0 for no|flag with 1 the places where the first of {two} is lower, others 0|evaluate x < y on {two} as 0 or 1|write ones where the first of {two} stays under the second and zeros elsewhere|tell for {two} if the first element is smaller, as 1 or 0|build a 0/1 mask of where the first of {two} is less]",
        elements: SCALARS,
        draw: |element, _, _| {
            let (zero, one) = (element.scalar(0.0), element.scalar(1.0));
            let statements = format!("output[i] = select({zero}, {one}, a[i] < b[i]);");
            computed(two_inputs(element), statements, RANGE, |buffers, at| {
                if buffers[0][at] < buffers[1][at] {
                    1.0
                } else {
                    0.0
                }
            })
        },
    },
    Kernel {
        name: "apply-mask",
        commands: "[apply a 0/1 mask to {buffer}|zero the elements of {buffer} where a mask is 0|keep {buffer} where a u32 mask is set and write 0 elsewhere|mask {buffer} by a mask buffer|set {buffer} to zero wherever the mask buffer is 0|mask out elements of {buffer} with a buffer of flags|compute mask!=0?x:0 for {buffer}|let only the masked-in elements of {buffer} through, others become 0|copy {buffer} where the mask is nonzero, zeros elsewhere|filter {buffer} by a mask of ones and zeros, 0 where not selected|clear what a mask buffer excludes from {buffer}|compute select(0, x, mask!=0) for {buffer}|keep the flagged elements of {buffer} and zero the rest, flags in a second buffer|use a stencil buffer of u32 to blank out elements of {buffer}|do a masked copy of {buffer} with zeros where the mask is 0]",
        elements: SCALARS,
        draw: |element, _, _| {
            let declarations = read(0, "input", element.code())
                + &read(1, "mask", "u32")
                + &write(2, "output", element.code());
            let zero = element.scalar(0.0);
            let statements = format!("output[i] = select({zero}, input[i], mask[i] != 0u);");
            computed(declarations, statements, RANGE, |buffers, at| {
                if buffers[1][at] > 0.0 {
                    buffers[0][at]
                } else {
                    0.0
                }
            })
        },
    },
    Kernel {
        name: "gradient-descent-step",
        commands: "[do a gradient descent step on {weights} with a learning rate of {k}|update {weights} by SGD, learning rate {k}|subtract {k} times the gradient from {weights}|compute w -= {k} * g for {weights}|apply plain SGD with lr = {k} to {weights}|take one step of gradient descent, rate {k}, on {weights}|move {weights} against the gradients by {k}|run an optimizer step w = w - {k} * grad on {weights}|train {weights} by one step with step size {k}|descend along the gradients with {weights}, lr {k}|apply the gradients to {weights} with a rate of {k}|do an SGD update for {weights} with learning rate {k}|step {weights} downhill, eta = {k}|update {weights} from a gradient buffer, alpha = {k}|perform w <- w - {k} dw for {weights}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("weights", "[weights|the weights|a weight buffer|model weights|network weights|the parameters of a network|a parameter buffer|trainable parameters|neural network weights]");
            let rate = *sampler.pick(&[0.001, 0.01, 0.02, 0.05, 0.1, 0.5]);
            slots.value("k", words::decimal(rate));
            Work {
                buffer: "weights",
                ..computed(
                    read(0, "gradients", "f32") + &write(1, "weights", "f32"),
                    format!("weights[i] = weights[i] - {rate} * gradients[i];"),
                    RANGE,
                    move |buffers, at| buffers[1][at] - rate * buffers[0][at],
                )
            }
        },
    },
    Kernel {
        name: "extract-component",
        commands: "[extract the {c} component of {vectors}|take the {c} of every vector in {vectors}|copy the {c} components of {vectors} into a float buffer|write v.{c} for each of {vectors}|pull out the {c} coordinate of {vectors}|get an array of the {c} values of {vectors}|keep only {c} of {vectors}|split off the {c} component from {vectors}|store just the {c} component of {vectors}|reduce {vectors} to their {c} components|unpack {c} from {vectors} into floats|collect all {c} coordinates of {vectors}|go from {vectors} to a buffer of their {c} values|convert {vectors} to f32 by taking {c}|do output = input.{c} for {vectors}|separate the {c} channel of {vectors}]",
        elements: &[Element::Vec3, Element::Vec2, Element::Vec4],
        draw: |element, slots, sampler| {
            let width = width(element);
            let at = sampler.below(width);
            let c = ["x", "y", "z", "w"][at];
            slots.text("c", c);
            slots.phrase("vectors", element.buffer());
            let declarations = read(0, "input", element.code()) + &write(1, "output", "f32");
            let statements = format!("output[i] = input[i].{c};");
            computed(declarations, statements, RANGE, move |buffers, place| {
                buffers[0][place * width + at]
            })
        },
    },
    Kernel {
        name: "deinterleave",
        commands: "[deinterleave {buffer}|split {buffer} into even and odd elements, evens first|move the even-indexed elements of {buffer} to the first half and the odd ones to the second|unzip {buffer} into two halves|separate even and odd indices of {buffer}, evens in the first half|do the inverse of interleaving on {buffer}|write {buffer} with all even places first, then all odd ones|unweave {buffer} into its even and odd parts|sort {buffer} by parity of the index, even indices first|convert {buffer} from interleaved to planar with two channels|undo a zip of {buffer}, first channel first|put elements 0, 2, 4 and so on of {buffer} in front and 1, 3, 5 and so on behind|unshuffle {buffer}: evens to the left half, odds to the right half|deinterleave stereo samples in {buffer}, left channel first|split the alternating elements of {buffer} into two blocks]",
        elements: ALL,
        draw: |element, _, _| {
            moved(
                element,
                "let middle = arrayLength(&output) / 2u;\nif i < middle {\noutput[i] = input[2u * i];\n} else {\noutput[i] = input[2u * (i - middle) + 1u];\n}".into(),
                |at| {
                    let middle = ELEMENTS as usize / 2;
                    at % middle * 2 + at / middle
                },
            )
        },
    },
    Kernel {
        name: "reverse-blocks",
        commands: "[reverse {buffer} in blocks of {n}|reverse every group of {n} elements in {buffer}|flip each block of {n} elements of {buffer}|reverse {buffer} within chunks of {n}|turn around each run of {n} elements in {buffer}, the runs staying where they are|write every chunk of {n} of {buffer} backwards|reverse the order inside each block of {n} in {buffer}|split {buffer} into chunks of {n} and reverse each|do a block-wise reversal of {buffer}, block size {n}|swap first and last within every {n} elements of {buffer}|reverse consecutive segments of length {n} in {buffer}|flip {buffer} piecewise, {n} elements per piece|reverse groups of {n} in {buffer}|chunk {buffer} by {n} and flip the order in each chunk]",
        elements: ALL,
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[3_usize, 4, 6, 8, 16]);
            slots.value("n", words::count(n as i64));
            moved(
                element,
                format!(
                    "let place = i % {n}u;\noutput[i] = input[i - place + {}u - place];",
                    n - 1
                ),
                move |at| at / n * n + (n - 1 - at % n),
            )
        },
    },
    Kernel {
        name: "shift-with-edge",
        commands: "[shift {buffer} right by {n} and repeat the first element|shift {buffer} to the right by {n} with edge padding|delay {buffer} by {n} samples, holding the first value|move {buffer} {n} places right, filling the gap with the first element|shift {buffer} right by {n}, clamped at the edge|pad {buffer} with {n} copies of the first element in front|shift {buffer} {n} to the right with clamp-to-edge|compute output(i) = input(max(i - {n}, 0)) for {buffer}|slide {buffer} right by {n}, the start repeats its first value|replicate the first element of {buffer} {n} times and shift the rest right|push {buffer} right by {n} with border replication|lag {buffer} by {n} elements, repeating the first one|move every element of {buffer} {n} to the right and extend the left edge|read {buffer} {n} places to the left, clamped to index 0|offset {buffer} right by {n} with a replicated border]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 12, slots, sampler);
            moved(
                element,
                format!("output[i] = input[max(i, {n}u) - {n}u];"),
                move |at| at.saturating_sub(n),
            )
        },
    },
    Kernel {
        name: "zero-tail",
        commands: "[keep the first {n} elements of {buffer} and zero the rest|set everything in {buffer} after the first {n} elements to zero|zero-pad {buffer} after {n} elements|clear {buffer} from index {n} on|write zeros into {buffer} from element {n} to the end|zero the tail of {buffer} starting at index {n}|truncate {buffer} to {n} elements, zeros behind|fill {buffer} with zeros from index {n} onwards|erase all but the first {n} elements of {buffer} with zeros|reset the elements of {buffer} at index {n} and above to 0|leave {n} elements at the start of {buffer} and blank the others to 0|apply a low-pass to coefficients in {buffer} by zeroing all from index {n}|memset {buffer} to 0 beginning at index {n}|pad {buffer} with zeros behind its first {n} values|wipe the end of {buffer}, keeping {n} elements]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[4, 5, 8, 10, 12, 16, 20, 32, 50, 64]);
            slots.value("n", words::count(n));
            Work {
                modifiers: Vec::new(),
                declarations: write(0, "data", element.code()),
                buffer: "data",
                statements: format!("if i >= {n}u {{\ndata[i] = {};\n}}", element.scalar(0.0)),
                sample: (ELEMENTS, RANGE),
                rule: each(move |_, at| (at >= n as usize).then_some(0.0)),
            }
        },
    },
    Kernel {
        name: "scatter-flags",
        commands: "[set a flag at every index listed in a buffer|write 1 into the output at each index of an index buffer|mark the places named by a buffer of indices with 1|scatter ones to the positions in an index list|set flags(indices(i)) = 1 for all i|turn a list of indices into a buffer of flags|mark with 1 which numbers occur in a u32 buffer|build a presence table from a buffer of indices|scatter 1 to the given indices, the rest stays as it is|write ones at the target positions of an index array|make a visited array from a list of u32 indices, 1 for visited|flag every slot that an index buffer points to|record which indices appear in an array with ones|convert a sparse list of indices to a 0/1 array|do a scatter of the constant 1 through an index buffer]",
        elements: ONLY_U32,
        draw: |_, _, _| Work {
            modifiers: Vec::new(),
            declarations: read(0, "indices", "u32") + &write(1, "flags", "u32"),
            buffer: "indices",
            statements:
                "let index = indices[i];\nif index < arrayLength(&flags) {\nflags[index] = 1u;\n}"
                    .into(),
            sample: (ELEMENTS, (0.0, 120.0)),
            rule: each(|buffers, at| buffers[0].contains(&(at as f64)).then_some(1.0)),
        },
    },
    Kernel {
        name: "fill-squares",
        commands: "[fill {buffer} with square numbers|write i squared into {buffer}|set element i of {buffer} to i * i|fill {buffer} with 0, 1, 4, 9, 16 and so on|store the squares of the indices in {buffer}|compute i^2 for each index of {buffer}|put the square of its index into every element of {buffer}|let {buffer} hold the perfect squares|generate the squares 0, 1, 4, 9 and so on in {buffer}|initialize {buffer} with i²|make a table of squares in {buffer}|write the index times itself into each slot of {buffer}|let element i of {buffer} be i*i|fill {buffer} with the sequence n^2 from 0|square the index of each element and store it in {buffer}|assign data(i) = i * i over {buffer}]",
        elements: UNSIGNED_FIRST,
        draw: |element, _, _| {
            let formula = number(element, "i * i");
            filled(element, &formula, ELEMENTS, |at| (at as f64).powi(2))
        },
    },
    Kernel {
        name: "fill-triangular-numbers",
        commands: "[fill {buffer} with triangular numbers|write i * (i + 1) / 2 into {buffer}|fill {buffer} with 0, 1, 3, 6, 10 and so on|set element i of {buffer} to the sum of the numbers from 1 to i|store the triangular numbers in {buffer}|let {buffer} hold the sums 0, 1, 3, 6, 10 and onwards|generate the sequence n(n + 1)/2 in {buffer}|compute i(i+1)/2 for each index of {buffer}|put the i-th triangular number into every slot of {buffer}|make a table of triangular numbers in {buffer}|initialize {buffer} with the sum 1 to i for each index i|let element i of {buffer} be i*(i+1)/2|write Gauss sums of 0 to i into {buffer}|assign to each place of {buffer} the triangle number of its index|produce triangular numbers from 0 in {buffer}]",
        elements: UNSIGNED_FIRST,
        draw: |element, _, _| {
            let formula = number(element, "i * (i + 1u) / 2u");
            filled(element, &formula, ELEMENTS, |at| {
                (0..=at).sum::<usize>() as f64
            })
        },
    },
    Kernel {
        name: "fill-powers-of-two",
        commands: "[fill {buffer} with powers of two|write 2^i into {buffer}|fill {buffer} with 1, 2, 4, 8, 16 and so on|set element i of {buffer} to two to the power i|store the powers of 2 in {buffer}|let {buffer} hold 1, 2, 4, 8 and onwards|generate powers of two in {buffer}|let every element of {buffer} be twice the one before, starting with 1|put 2 to the i into every slot of {buffer}|make a table of powers of two in {buffer}|initialize {buffer} with the powers of 2|compute 2 to the power of the index for {buffer}|let element i of {buffer} be 2^i|write the doubling sequence from 1 into {buffer}|assign the i-th power of two to each place i of {buffer}]",
        elements: UNSIGNED_FIRST,
        draw: |element, _, _| {
            let formula = if element == Element::F32 {
                "exp2(f32(i))".into()
            } else {
                number(element, "1u << i")
            };
            filled(element, &formula, 30, |at| (at as f64).exp2())
        },
    },
    Kernel {
        name: "fill-cycle",
        commands: "[fill {buffer} with i mod {n}|fill {buffer} with the index modulo {n}|count from 0 up to but not including {n} over and over in {buffer}|write the remainder of the index divided by {n} into {buffer}|set element i of {buffer} to i % {n}|let {buffer} cycle through 0 to below {n}|make a repeating counter with period {n} in {buffer}|write a sawtooth of whole numbers with period {n} into {buffer}|compute i % {n} for each index of {buffer}|store the lane number for groups of {n} in {buffer}|put the column of each index into {buffer}, {n} columns|number the elements of {buffer} from 0, starting over after every {n}|initialize {buffer} with a counter that wraps at {n}|let element i of {buffer} be i modulo {n}|repeat the numbers below {n} through {buffer}]",
        elements: UNSIGNED_FIRST,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 16, slots, sampler);
            let formula = number(element, &format!("i % {n}u"));
            filled(element, &formula, ELEMENTS, move |at| (at % n) as f64)
        },
    },
    Kernel {
        name: "fill-blocks",
        commands: "[fill {buffer} with i / {n} rounded down|fill {buffer} with the index divided by {n}, without remainder|write the block number of each element into {buffer}, blocks of {n}|set element i of {buffer} to i div {n}|write every number {n} times in a row into {buffer}, from 0|let {buffer} hold the group index for groups of {n}|make a staircase in {buffer} that rises by 1 every {n} elements|compute the integer quotient of the index and {n} for {buffer}|put the row of each index into {buffer}, {n} per row|number {buffer} in blocks of {n} starting at 0|store floor(i / {n}) in {buffer}|let {buffer} go up by one after each {n} elements|initialize {buffer} with floor(i/{n})|assign the chunk id to each element of {buffer}, chunk size {n}|fill {buffer} with runs of {n} equal numbers, 0 first, then 1 and so on]",
        elements: UNSIGNED_FIRST,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 16, slots, sampler);
            let formula = number(element, &format!("i / {n}u"));
            filled(element, &formula, ELEMENTS, move |at| {
                (at as f64 / n as f64 + 1e-9).floor()
            })
        },
    },
    Kernel {
        name: "fill-countdown",
        commands: "[count down to 0 through {buffer}|fill {buffer} with its indices in reverse|fill {buffer} with descending indices, 0 at the end|write n - 1 - i into {buffer} of length n|number the elements of {buffer} backwards, the last being 0|let {buffer} descend to 0 in steps of 1|write a countdown into {buffer} that ends at 0|set each element of {buffer} to the number of elements after it|store how many elements follow each place of {buffer}|make a reversed iota in {buffer}|let {buffer} hold length - 1 - i at index i|fill {buffer} with the reverse of 0, 1, 2, 3 and so on|initialize {buffer} with descending numbers down to zero|write the distance to the last element into each slot of {buffer}|generate a decreasing sequence that reaches 0 at the last element of {buffer}]",
        elements: UNSIGNED_FIRST,
        draw: |element, _, _| {
            let formula = number(element, "arrayLength(&data) - 1u - i");
            filled(element, &formula, ELEMENTS, |at| {
                f64::from(ELEMENTS) - (at + 1) as f64
            })
        },
    },
    Kernel {
        name: "fill-impulse",
        commands: "[fill {buffer} with zeros and a single 1 at index {n}|set {buffer} to 1 at index {n} and 0 elsewhere|write a unit impulse at index {n} into {buffer}|make a one-hot vector in {buffer} with the one at {n}|put a Kronecker delta at {n} into {buffer}|set element {n} of {buffer} to 1, all others to 0|one-hot encode {n} into {buffer}|generate a discrete delta at position {n} in {buffer}|write the unit vector number {n} (from 0) into {buffer}|let only element {n} of {buffer} be one, the rest zero|compute i=={n}?1:0 for each index i of {buffer}|place a spike of 1 at index {n} of {buffer} on zeros|initialize {buffer} as one-hot, hot index {n}|fill {buffer} with select(0, 1, i == {n})|store a test impulse in {buffer}, 1 at sample {n} and 0 otherwise]",
        elements: SCALARS,
        draw: |element, slots, sampler| {
            let n = count("n", 2, 32, slots, sampler);
            let (zero, one) = (element.scalar(0.0), element.scalar(1.0));
            let formula = format!("select({zero}, {one}, i == {n}u)");
            filled(element, &formula, ELEMENTS, move |at| {
                f64::from(u8::from(at == n))
            })
        },
    },
    Kernel {
        name: "fill-identity-matrix",
        commands: "[write the {size} identity matrix into {buffer}|fill {buffer} with the {size} identity matrix|initialize {buffer} as a {size} identity matrix|make a {size} unit matrix in {buffer}, row by row|set {buffer} to an identity matrix with {n} rows|put ones on the diagonal and zeros elsewhere of a {size} matrix in {buffer}|store a flat {size} identity matrix in {buffer}|generate the identity matrix of size {n} in {buffer}|write 1 on the diagonal of a {size} matrix in {buffer}, else 0|compute row==column?1:0 for a {size} matrix in {buffer}|let {buffer} be the {size} matrix I|build eye({n}) in {buffer}|reset the {size} matrix in {buffer} to identity|load {buffer} with a square identity matrix, n = {n}|create a {size} matrix of zeros with a diagonal of ones in {buffer}]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let n = *sampler.pick(&[2_usize, 3, 4, 5, 6, 8, 10, 16]);
            slots.text("n", n.to_string());
            slots.value(
                "size",
                vec![
                    format!("{n}x{n}"),
                    format!("{n} by {n}"),
                    format!("{n}×{n}"),
                    format!("{n} x {n}"),
                ],
            );
            let formula = format!("select(0.0, 1.0, i / {n}u == i % {n}u)");
            filled(element, &formula, (n * n) as u32, move |at| {
                if at % (n + 1) == 0 { 1.0 } else { 0.0 }
            })
        },
    },
    Kernel {
        name: "fill-arithmetic-sequence",
        commands: "[fill {buffer} with {first}, {second}, {third} and so on|fill {buffer} with numbers from {first} in steps of {step}|write an arithmetic sequence into {buffer}, first term {first}, difference {step}|write {first} + {step} * i into {buffer}|start {buffer} at {first} and increase by {step} per element|set element i of {buffer} to {first} + i * {step}|let {buffer} go up from {first} by {step} each|generate an arange with start {first} and step {step} in {buffer}|store the sequence {first}, {second}, {third}, etc. in {buffer}|count up in {buffer} from {first} by {step}|make a linear ramp in {buffer}, offset {first}, slope {step}|initialize {buffer} with {first} plus {step} times the index|let each element of {buffer} be {step} more than the one before, beginning with {first}|write evenly spaced numbers into {buffer}, spacing {step}, first one {first}|fill {buffer} with a progression from {first} with increment {step}]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let first = *sampler.pick(&[0.5, 1.0, 2.0, 3.0, 5.0, 10.0, 100.0]);
            let step = *sampler.pick(&[0.1, 0.25, 0.5, 2.0, 3.0, 4.0, 5.0, 10.0]);
            let term = move |at: usize| first + step * at as f64;
            let text = |at: usize| ((term(at) * 1000.0).round() / 1000.0).to_string();
            slots.value("first", words::decimal(first));
            slots.value("step", words::decimal(step));
            slots.text("second", text(1));
            slots.text("third", text(2));
            let formula = format!("{} + {} * f32(i)", float(first), float(step));
            filled(element, &formula, ELEMENTS, term)
        },
    },
    Kernel {
        name: "invert-pixels",
        commands: "[invert the colors of {pixels} and keep alpha|make a negative of {pixels}, alpha unchanged|invert {pixels}, leaving alpha alone|compute 1 - rgb for {pixels}, same alpha|replace r, g and b by one minus each in {pixels}|turn {pixels} into their complementary values, alpha stays|do a color inversion on {pixels} in place, not of alpha|negate the rgb of {pixels} but not the alpha|flip dark and bright in {pixels}, keep the transparency|apply rgb = 1 - rgb to {pixels}|make {pixels} look like a photo negative, alpha as before|invert rgb and preserve a for {pixels}|subtract the rgb of {pixels} from white|swap light and dark of {pixels} channel by channel, alpha kept|write vec4(1 - c.rgb, c.a) for {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            pixels(slots, "vec4<f32>(1.0 - color.rgb, color.a)", |c| {
                vec![1.0 - c[0], 1.0 - c[1], 1.0 - c[2], c[3]]
            })
        },
    },
    Kernel {
        name: "swap-red-and-blue",
        commands: "[swap red and blue in {pixels}|convert {pixels} from rgba to bgra|exchange the r and b channels of {pixels}|switch the red and the blue channel of {pixels}|turn {pixels} from RGBA into BGRA order|reorder the channels of {pixels} to b, g, r, a|do a bgra swizzle on {pixels}|compute color.bgra for {pixels}|swap the first and the third channel of {pixels}|fix {pixels} whose red and blue are mixed up|put blue where red is and red where blue is in {pixels}|change the channel order of {pixels} from RGBA to BGRA|swizzle {pixels} as zyxw|trade the r and b components of {pixels}|convert between RGBA and BGRA for {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, _| pixels(slots, "color.bgra", |c| vec![c[2], c[1], c[0], c[3]]),
    },
    Kernel {
        name: "average-gray",
        commands: "[average the r, g and b of {pixels} into a gray float|convert {pixels} to gray floats by the mean of r, g and b|compute (r + g + b) / 3 for {pixels}|reduce {pixels} to one gray value each by plain averaging|write the mean of the three color channels of {pixels} into a float buffer|turn {pixels} into gray values with equal weights|take the unweighted average of red, green and blue of {pixels}|make a float grayscale buffer of {pixels}, each channel counting a third|compute the intensity (r+g+b)/3 of {pixels}|get the average brightness of each color of {pixels}, ignoring alpha|add up r, g and b of {pixels} and divide by 3|map {pixels} to the arithmetic mean of their color channels|output one f32 per pixel, the mean of rgb, for {pixels}|average rgb to gray for {pixels}|store the HSI intensity of {pixels}, a third of r + g + b]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase("pixels", PIXELS);
            computed(
                read(0, "input", "vec4<f32>") + &write(1, "output", "f32"),
                "let color = input[i];\noutput[i] = (color.r + color.g + color.b) / 3.0;".into(),
                (0.0, 1.0),
                |buffers, at| buffers[0][4 * at..4 * at + 3].iter().sum::<f64>() / 3.0,
            )
        },
    },
    Kernel {
        name: "pixels-over-background",
        commands: "[blend {pixels} over {color}|composite {pixels} over {color} by their alpha|flatten {pixels} onto a {color} background|put {color} behind {pixels} and make the result opaque|alpha-blend {pixels} on {color} with an opaque result|remove the transparency of {pixels} with a {color} background|compute mix({color}, rgb, a) for {pixels}, alpha becoming 1|fill the transparent parts of {pixels} with {color}|lay {pixels} over a {color} backdrop, resulting alpha 1|do source-over of {pixels} on solid {color}|show {pixels} in front of {color} and set alpha to 1|matte {pixels} against {color}|merge {pixels} down onto {color}|use {color} as the background of {pixels}, blended by alpha|replace transparency by {color} in {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let back = Color::sample(sampler);
            slots.value("color", back.ways.clone());
            let statement = format!("vec4<f32>(mix({}, color.rgb, color.a), 1.0)", back.code);
            let rgb = back.rgb.map(f64::from);
            pixels(slots, &statement, move |c| {
                let over = |at: usize| rgb[at] * (1.0 - c[3]) + c[at] * c[3];
                vec![over(0), over(1), over(2), 1.0]
            })
        },
    },
    Kernel {
        name: "tint-pixels",
        commands: "[tint {pixels} with {color}|multiply {pixels} by {color}, alpha unchanged|multiply the rgb of {pixels} by {color}|color {pixels} {color} by multiplication, keep alpha|apply a {color} tint to {pixels}|see {pixels} through a {color} filter, alpha as before|modulate {pixels} with {color}|do a multiply blend of {pixels} with {color}|give {pixels} a {color} tint, transparency untouched|shade {pixels} by {color} and preserve alpha|compute rgb * {color} for {pixels}|light {pixels} with {color} light, same alpha|use {color} as a multiplicative tint for {pixels}|put a {color} gel over {pixels}|tint {pixels}, tint color {color}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let tint = Color::sample_other_than(&[&Color::exactly("white")], sampler);
            slots.value("color", tint.ways.clone());
            let statement = format!("vec4<f32>(color.rgb * {}, color.a)", tint.code);
            let rgb = tint.rgb.map(f64::from);
            pixels(slots, &statement, move |c| {
                vec![c[0] * rgb[0], c[1] * rgb[1], c[2] * rgb[2], c[3]]
            })
        },
    },
    Kernel {
        name: "bytes-to-floats",
        commands: "[convert u32 bytes from 0 to 255 to floats from 0 to 1|divide a buffer of byte values by 255 into floats|normalize a u32 buffer of 8-bit values to 0..1|turn integers 0..255 into floats 0..1|compute f32(x) / 255 for a buffer of u32|map byte values of an array of u32 to the unit interval|rescale 8-bit gray values stored as u32 to floats between 0 and 1|convert unorm8 values in a u32 array to f32|bring an array of 0 to 255 integers into the range 0 to 1 as floats|decode 8-bit values, one per u32, to normalized floats|change a u32 buffer with values up to 255 into floats up to 1|write each u32 byte value over 255 as a float|cast a buffer of u32 to f32 and divide by 255|make normalized floats out of bytes kept in u32 elements|turn 8-bit samples in a u32 array into 0..1 floats]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                read(0, "input", "u32") + &write(1, "output", "f32"),
                "output[i] = f32(input[i]) / 255.0;".into(),
                (0.0, 255.0),
                |buffers, at| buffers[0][at] / 255.0,
            )
        },
    },
    Kernel {
        name: "floats-to-bytes",
        commands: "[convert floats from 0 to 1 to u32 bytes from 0 to 255|quantize a float buffer to 8 bits, one u32 each|turn floats 0..1 into integers 0..255, clamped and rounded|compute u32(round(clamp(x, 0, 1) * 255)) for a buffer of floats|encode normalized floats as unorm8 values in a u32 array|scale floats from the unit interval to bytes stored as u32|map a buffer of 0..1 floats to 8-bit integers|multiply floats by 255, clamped to 0..1 before, and round to u32|make byte values in a u32 buffer out of 0 to 1 floats|convert an array of normalized floats to 8-bit values, rounding to nearest|change 0..1 floats into 0..255 integers, out of range values clamped|reduce floats between 0 and 1 to 256 levels as u32|write each float, limited to 0..1, as a u32 from 0 to 255|store f32 gray values as 8-bit gray in u32 elements|convert float samples 0..1 to uint8 range in u32]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                read(0, "input", "f32") + &write(1, "output", "u32"),
                "output[i] = u32(round(clamp(input[i], 0.0, 1.0) * 255.0));".into(),
                (-0.2, 1.2),
                |buffers, at| (buffers[0][at].clamp(0.0, 1.0) * 255.0).round_ties_even(),
            )
        },
    },
    Kernel {
        name: "unpack-bytes",
        commands: "[split each u32 of a buffer into its four bytes|unpack a u32 buffer into vec4<u32> of bytes, lowest byte first|extract the four bytes of every u32|break 32-bit words into four 8-bit integers each|unpack four u8 from each u32 of an array|write the bytes of each u32 as a vec4 of integers from 0 to 255|decompose each u32 into bytes with shifts and masks|compute x & 255, x >> 8 & 255, x >> 16 & 255 and x >> 24 for a u32 buffer|turn packed u32 values into integer byte vectors, least significant byte in x|separate an array of u32 into bytes, low to high|expand each 32-bit word to vec4u with one byte per component|unpack 4x8 bits from a u32 buffer to unsigned integers|read the individual bytes of u32 words, little-endian|convert a buffer of packed bytes into vec4<u32>|take apart each u32 into 8-bit pieces as a vec4u]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                read(0, "input", "u32") + &write(1, "output", "vec4<u32>"),
                "let x = input[i];\noutput[i] = vec4<u32>(x & 255u, (x >> 8u) & 255u, (x >> 16u) & 255u, x >> 24u);".into(),
                (0.0, 2e9),
                |buffers, at| {
                    let bytes = (buffers[0][at / 4] as u32).to_le_bytes();
                    f64::from(bytes[at % 4])
                },
            )
        },
    },
    Kernel {
        name: "complex-multiply",
        commands: "[multiply two arrays of complex numbers|compute the complex product of two buffers of vec2|multiply complex numbers stored as vec2 element by element|take the elementwise complex product of two vec2 buffers|do a complex multiplication of two arrays, x real and y imaginary|compute (a + bi)(c + di) for two buffers of vec2|multiply two complex buffers pairwise|compute (ac - bd, ad + bc) for pairs from two vec2 arrays|multiply two spectra elementwise, complex numbers as vec2|complex-multiply two buffers|convolve by multiplying two FFT results, complex vec2 elements|multiply corresponding complex numbers from two arrays|run cmul over two vec2 buffers|compute z * w for complex z and w from two buffers|apply complex twiddle factors from a second vec2 buffer by multiplication]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                two_inputs(Element::Vec2),
                "let p = a[i];\nlet q = b[i];\noutput[i] = vec2<f32>(p.x * q.x - p.y * q.y, p.x * q.y + p.y * q.x);".into(),
                (-5.0, 5.0),
                |buffers, at| {
                    let [p, q] = [0, 1].map(|from| &buffers[from][at / 2 * 2..at / 2 * 2 + 2]);
                    if at % 2 == 0 {
                        p[0] * q[0] - p[1] * q[1]
                    } else {
                        p[0] * q[1] + q[0] * p[1]
                    }
                },
            )
        },
    },
    Kernel {
        name: "complex-conjugate",
        commands: "[conjugate an array of complex numbers|take the complex conjugate of a buffer of vec2|flip the sign of the imaginary parts of complex numbers|compute conj(z) for each complex number of a buffer|negate the y of each vec2 in a complex buffer|conjugate complex numbers stored as vec2 in place|replace a + bi by a - bi in a buffer|write the complex conjugates of a vec2 array|mirror complex numbers at the real axis|turn each complex number of an array into its conjugate|apply conj to a buffer of complex vec2|invert the imaginary part of every complex element|conjugate a spectrum, complex numbers as vec2|do z -> conj(z) on an array of vec2|change the sign of the imaginary component of each complex number]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            changed(
                write(0, "data", "vec2<f32>"),
                ("data", 2),
                "let z = data[i];\ndata[i] = vec2<f32>(z.x, -z.y);".into(),
                RANGE,
                |z| vec![z[0], -z[1]],
            )
        },
    },
    Kernel {
        name: "dot-products",
        commands: "[compute the dot product of each pair of vectors from {two}|take the dot products of {two} element by element|dot the vectors of {two} pairwise|compute dot(a, b) for {two}|write the scalar product of each pair of vectors from {two}|take the inner product of corresponding vectors of {two}|dot each vector of the first of {two} with that of the second|compute one dot product per element of {two}|do a batched dot product over {two}|compute a·b for {two}|calculate the scalar products of {two}, one float per pair|multiply {two} componentwise and sum up each vector|compute the row-wise inner products of {two}|run dot() over {two}|get a float buffer of dot products from {two}]",
        elements: &[Element::Vec3, Element::Vec2, Element::Vec4],
        draw: |element, _, _| {
            let width = width(element);
            let declarations = read(0, "a", element.code())
                + &read(1, "b", element.code())
                + &write(2, "output", "f32");
            let statements = "output[i] = dot(a[i], b[i]);".into();
            computed(declarations, statements, (-5.0, 5.0), move |buffers, at| {
                let pairs = buffers[0].iter().zip(&buffers[1]);
                let own = pairs.skip(at * width).take(width);
                own.map(|(x, y)| x * y).sum()
            })
        },
    },
    Kernel {
        name: "integrate-positions",
        commands: "[add velocity times dt to each position {step}|update a buffer of positions by a buffer of velocities {step}|move positions by their velocities {step}|integrate positions from velocities {step}|advance an array of positions with an array of velocities {step}|compute p += v * dt for buffers of positions and velocities {step}|do an Euler step on positions, velocities in their own buffer {step}|update positions(i) += velocities(i) * dt {step}|move each point along its velocity, positions and velocities in two buffers {step}|take an explicit Euler step of positions with a separate velocity buffer {step}|shift every position by its velocity {step}|step a position buffer forward using a velocity buffer {step}|let positions follow their velocities, two buffers {step}|displace positions by velocity times delta time {step}|apply the velocities of one buffer to the positions of another {step}] {vectors}",
        elements: &[Element::Vec2, Element::Vec3],
        draw: |element, slots, sampler| {
            slots.phrase(
                "vectors",
                if element == Element::Vec2 {
                    "[|||, in 2D|, vec2 elements|, both vec2|, 2D vectors]"
                } else {
                    "[, in 3D|, vec3 elements|, both vec3|, 3D vectors|, vec3f data]"
                },
            );
            let mut modifiers = Vec::new();
            let dt = time_step(slots, &mut modifiers, sampler);
            Work {
                modifiers,
                buffer: "positions",
                ..computed(
                    read(0, "velocities", element.code()) + &write(1, "positions", element.code()),
                    format!("positions[i] = positions[i] + velocities[i] * {dt};"),
                    RANGE,
                    move |buffers, at| buffers[1][at] + dt * buffers[0][at],
                )
            }
        },
    },
    Kernel {
        name: "particle-walls",
        commands: "[move {particles} and bounce them off the walls of {room} {step}|let {particles} bounce inside {room} {step}|update {particles} that are reflected at all four sides of {room} {step}|keep {particles} in {room}, bouncing off every wall {step}|move {particles} and flip their velocity at the borders of {room} {step}|simulate {particles} in {room} with bouncing walls {step}|step {particles} with elastic reflection at the edges of {room} {step}|advance {particles}, reversing the velocity where they leave {room} and clamping them to it {step}|integrate {particles} with collisions against the walls of {room} {step}|bounce {particles} around in {room} {step}|make {particles} ricochet off the four walls of {room} {step}|trap {particles} in {room} with reflecting borders {step}|fly {particles} like billiard balls in {room} {step}|do a step of {particles} with box collision, box: {room} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = time_step(slots, &mut modifiers, sampler);
            let [low, high, room] = *sampler.pick(&[
                ["0.0", "1.0", "[the unit square|the square from 0 to 1|a box from (0, 0) to (1, 1)|the box 0..1]"],
                ["-1.0", "1.0", "[the square from -1 to 1|a box from (-1, -1) to (1, 1)|the box -1..1|the clip space square -1..1]"],
            ]);
            slots.phrase("room", room);
            let statements = format!(
                "p.position = p.position + p.velocity * {dt};\nif p.position.x < {low} || p.position.x > {high} {{\np.velocity.x = -p.velocity.x;\n}}\nif p.position.y < {low} || p.position.y > {high} {{\np.velocity.y = -p.velocity.y;\n}}\np.position = clamp(p.position, vec2<f32>({low}), vec2<f32>({high}));"
            );
            let least = if low == "0.0" { 0.0 } else { -1.0 };
            let work = particles(slots, &statements, (-1.5, 1.5), move |p| {
                let places = [p[0] + p[2] * dt, p[1] + p[3] * dt];
                let speed = |at: usize| {
                    if places[at] < least || places[at] > 1.0 {
                        -p[2 + at]
                    } else {
                        p[2 + at]
                    }
                };
                vec![
                    places[0].max(least).min(1.0),
                    places[1].max(least).min(1.0),
                    speed(0),
                    speed(1),
                ]
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-floor",
        commands: "[move {particles} and bounce them off the floor at y = 0 with restitution {k} {step}|let {particles} bounce on the ground, losing speed by a factor of {k} {step}|update {particles} with a floor at 0 and a bounciness of {k} {step}|bounce {particles} at y = 0, vertical speed times {k} {step}|advance {particles} with an inelastic floor bounce, e = {k} {step}|step {particles}; below y = 0 put them on the floor and reverse vy times {k} {step}|simulate {particles} hitting the ground with a restitution coefficient of {k} {step}|move {particles} with ground collision, restitution {k} {step}|let {particles} fly and keep {k} of their vertical speed when they hit the floor {step}|do a floor collision for {particles} with elasticity {k} after moving them {step}|integrate {particles} and reflect them at the ground with {k} of the speed {step}|make {particles} rebound from y = 0 with a coefficient of {k} {step}|move {particles}, damped bounce on the floor with factor {k} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = time_step(slots, &mut modifiers, sampler);
            let keep = *sampler.pick(&[0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9]);
            slots.value("k", words::decimal(keep));
            let statements = format!(
                "p.position = p.position + p.velocity * {dt};\nif p.position.y < 0.0 {{\np.position.y = 0.0;\np.velocity.y = -p.velocity.y * {keep};\n}}"
            );
            let work = particles(slots, &statements, (-2.0, 2.0), move |p| {
                let [x, y] = [p[0] + p[2] * dt, p[1] + p[3] * dt];
                if y < 0.0 {
                    vec![x, 0.0, p[2], -keep * p[3]]
                } else {
                    vec![x, y, p[2], p[3]]
                }
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-wind",
        commands: "[blow {particles} with a wind of {v} {step}|apply a wind acceleration of {v} to {particles} and move them {step}|update {particles} under a constant force {v} {step}|let wind {v} push {particles} {step}|move {particles} in a steady wind, acceleration {v} {step}|accelerate {particles} by {v} and advance their positions {step}|simulate {particles} in wind, wind vector {v} {step}|add a constant acceleration of {v} to {particles} and integrate {step}|step {particles} with wind = {v} {step}|push {particles} by the vector {v}, velocity first, then position {step}|do a semi-implicit Euler step of {particles} with acceleration {v} {step}|let {particles} drift in wind of strength {v} {step}|integrate {particles} with a uniform force field {v} {step}|advance {particles} blown by {v} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = time_step(slots, &mut modifiers, sampler);
            let [x, y] = *sampler.pick(&[
                [1.0, 0.0],
                [2.0, 0.0],
                [0.5, 0.0],
                [-1.0, 0.0],
                [3.0, 1.0],
                [1.0, 2.0],
                [5.0, -1.0],
                [0.5, 0.5],
            ]);
            slots.text("v", format!("({x}, {y})"));
            let statements = format!(
                "p.velocity = p.velocity + vec2<f32>({}, {}) * {dt};\np.position = p.position + p.velocity * {dt};",
                float(x),
                float(y)
            );
            let work = particles(slots, &statements, (-3.0, 3.0), move |p| {
                let (vx, vy) = (p[2] + dt * x, p[3] + dt * y);
                vec![p[0] + dt * vx, p[1] + dt * vy, vx, vy]
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-attractor",
        commands: "[attract {particles} to {v} with strength {k} {step}|pull {particles} toward {v}, strength {k} {step}|accelerate {particles} toward the point {v} by {k} times their offset from it {step}|let {particles} be drawn to {v} with a pull of {k} {step}|update {particles} with an attractor at {v}, strength {k} {step}|move {particles} under a linear attraction to {v} of strength {k} {step}|simulate {particles} around an attractor at {v} with k = {k} {step}|add (target - position) * {k} to the velocity of {particles}, target {v}, and move them {step}|step {particles} that are attracted by {v}, factor {k} {step}|make {particles} gather around {v} with attraction {k} {step}|apply a spring force of stiffness {k} toward {v} to {particles} {step}|integrate {particles} pulled to the mouse at {v}, strength {k} {step}|let a magnet at {v} pull {particles} with strength {k} {step}|do a step of {particles} with attraction {k} to the point {v} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = time_step(slots, &mut modifiers, sampler);
            let [x, y] = *sampler.pick(&[
                [0.5, 0.5],
                [1.0, 1.0],
                [1.0, 2.0],
                [2.0, 1.0],
                [-1.0, 1.0],
                [3.0, 3.0],
                [0.25, 0.75],
                [5.0, 0.0],
            ]);
            let k = *sampler.pick(&[0.5, 1.5, 2.0, 3.0, 4.0, 5.0, 10.0]);
            slots.text("v", format!("({x}, {y})"));
            slots.value("k", words::decimal(k));
            let statements = format!(
                "p.velocity = p.velocity + (vec2<f32>({}, {}) - p.position) * {} * {dt};\np.position = p.position + p.velocity * {dt};",
                float(x),
                float(y),
                float(k)
            );
            let work = particles(slots, &statements, (-3.0, 3.0), move |p| {
                let pull = k * dt;
                let (vx, vy) = (p[2] + pull * (x - p[0]), p[3] + pull * (y - p[1]));
                vec![p[0] + dt * vx, p[1] + dt * vy, vx, vy]
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-drag",
        commands: "[slow {particles} down by a linear drag of {k} and move them {step}|move {particles} with air resistance {k} {step}|update {particles} under a drag proportional to velocity, coefficient {k} {step}|apply v -= {k} * v * dt to {particles} and move them {step}|let air drag with coefficient {k} brake {particles} as they move {step}|simulate {particles} with linear friction {k} {step}|step {particles} with viscous drag {k} {step}|integrate {particles} with a drag force of -{k} v {step}|advance {particles} in a fluid with drag coefficient {k} {step}|decelerate {particles} by {k} times their velocity, then move them {step}|add linear damping of rate {k} to moving {particles} {step}|do an Euler step for {particles} with velocity decay rate {k} per second {step}|move {particles} through air that slows them, drag = {k} {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = time_step(slots, &mut modifiers, sampler);
            let k = *sampler.pick(&[0.1, 0.2, 0.5, 1.5, 2.0, 3.0]);
            slots.value("k", words::decimal(k));
            let statements = format!(
                "p.velocity = p.velocity - {} * p.velocity * {dt};\np.position = p.position + p.velocity * {dt};",
                float(k)
            );
            let work = particles(slots, &statements, (-5.0, 5.0), move |p| {
                let keep = 1.0 - k * dt;
                let (vx, vy) = (keep * p[2], keep * p[3]);
                vec![p[0] + dt * vx, p[1] + dt * vy, vx, vy]
            });
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-speed-limit",
        commands: "[limit the speed of {particles} to {k}|cap the velocity of {particles} at a speed of {k}|clamp the speed of {particles} to at most {k}|let none of {particles} be faster than {k}|scale down the velocity of {particles} where its length is more than {k}|apply a speed limit of {k} to {particles}|restrict {particles} to a maximum speed of {k}|enforce max speed {k} on {particles}|slow down {particles} that are faster than {k} to that speed|if the speed of {particles} exceeds {k}, rescale the velocity to length {k}|clamp the length of the velocity of {particles} to {k}|keep {particles} from going faster than {k}|set a top speed of {k} for {particles}, direction kept|limit the length of v to {k} for {particles}|bound the velocity magnitude of {particles} by {k}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let most = *sampler.pick(&[0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0]);
            slots.value("k", words::decimal(most));
            let top = float(most);
            let statements = format!(
                "let speed = length(p.velocity);\nif speed > {top} {{\np.velocity = p.velocity * ({top} / speed);\n}}"
            );
            particles(slots, &statements, (-4.0, 4.0), move |p| {
                let share = (most / p[2].hypot(p[3])).min(1.0);
                vec![p[0], p[1], p[2] * share, p[3] * share]
            })
        },
    },
    Kernel {
        name: "particle-lifetime",
        commands: "[age particles and move those still alive {step}|reduce the life of particles by dt and move only the living ones {step}|count down the lifetime of particles, the dead ones stay where they are {step}|update particles with a lifetime that runs out {step}|subtract the time step from each particle's life, at least 0, and move it while life is left {step}|tick the remaining life of particles and advance the living {step}|decrease particle lifetimes and freeze those that have expired {step}|let particles with position, velocity and life grow older and fly while they live {step}|step particles that have a life value, moving them only if life > 0 {step}|do life = max(life - dt, 0) for particles and move them if still positive {step}|run a particle system with lifetimes, dead particles do not move {step}|handle the life span of particles: count down, move while alive {step}|make particles die when their time is up and move the others {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = time_step(slots, &mut modifiers, sampler);
            let structure = PARTICLE.replace("\n}", "\n    life: f32,\n}");
            let statements = format!(
                "var p = particles[i];\np.life = max(p.life - {dt}, 0.0);\nif p.life > 0.0 {{\np.position = p.position + p.velocity * {dt};\n}}\nparticles[i] = p;"
            );
            let work = changed(
                format!("{structure}{}", write(0, "particles", "Particle")),
                ("particles", 5),
                statements,
                (-1.0, 2.0),
                move |p| {
                    let life = (p[4] - dt).max(0.0);
                    let time = if life > 0.0 { dt } else { 0.0 };
                    vec![p[0] + time * p[2], p[1] + time * p[3], p[2], p[3], life]
                },
            );
            Work { modifiers, ..work }
        },
    },
    Kernel {
        name: "particle-screen-wrap",
        commands: "[move {particles} and wrap them around a {size} screen {step}|let {particles} leave a {size} screen and come back on the other side {step}|update {particles} with wrap-around on a {size} screen {step}|advance {particles} in a {size} toroidal world {step}|move {particles} like in Asteroids on a {size} screen {step}|step {particles} with positions modulo {size} {step}|integrate {particles} with periodic borders, world size {size} {step}|wrap {particles} at the edges of a {size} window after moving them {step}|make {particles} reappear at the opposite edge of a {size} canvas {step}|simulate {particles} on a {size} torus {step}|move {particles}, keeping positions within {size} by wrapping {step}|fly {particles} across a {size} screen with screen wrap {step}|do an Euler step of {particles} and wrap positions to a {size} area {step}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mut modifiers = Vec::new();
            let dt = time_step(slots, &mut modifiers, sampler);
            let [w, h] = *sampler.pick(&[
                [800.0, 600.0],
                [640.0, 480.0],
                [1280.0, 720.0],
                [1920.0, 1080.0],
                [256.0, 256.0],
                [100.0, 100.0],
                [320.0, 240.0],
            ]);
            slots.value(
                "size",
                vec![
                    format!("{w}x{h}"),
                    format!("{w} by {h}"),
                    format!("{w}×{h}"),
                    format!("{w} x {h}"),
                ],
            );
            let statements = format!(
                "let size = vec2<f32>({}, {});\np.position = p.position + p.velocity * {dt};\np.position = p.position - size * floor(p.position / size);",
                float(w),
                float(h)
            );
            let work = particles(slots, &statements, (-200.0, 1000.0), move |p| {
                let (x, y) = (p[0] + dt * p[2], p[1] + dt * p[3]);
                vec![x.rem_euclid(w), y.rem_euclid(h), p[2], p[3]]
            });
            Work { modifiers, ..work }
        },
    },
];

const THREE: &str = "[three buffers|three arrays|three float buffers|three arrays of floats|buffers a, b and c|arrays A, B and C|three lists of floats|three f32 arrays]";

/// The inputs `a`, `b` and another one, and the `output`.
fn three_inputs(third: &str) -> String {
    read(0, "a", "f32") + &read(1, "b", "f32") + &read(2, third, "f32") + &write(3, "output", "f32")
}

/// The numbers of an element.
fn width(element: Element) -> usize {
    match element {
        Element::Vec2 => 2,
        Element::Vec3 => 3,
        Element::Vec4 => 4,
        _ => 1,
    }
}

pub(super) fn families() -> Vec<Family> {
    let family =
        |map: &'static Map| Family::new("compute", map.name, move |sampler| map_task(map, sampler));
    let mut families: Vec<Family> = MAPS.iter().map(family).collect();
    families.extend(Kernel::families(&KERNELS));
    families
}
