//! Plain kernels over lists of measurements: changes from one to the next, windows, waves, clocks and bits.

use crate::code::float;
use crate::families::buffer_fills::{ELEMENTS, RANGE};
use crate::families::buffer_formulas::computed;
use crate::families::elementwise::ONLY_U32;
use crate::families::kernels::{Element, Kernel, ONLY_F32, Work, each, read, write};
use crate::task::Family;
use crate::words;

/// From floats to floats.
pub(super) fn floats() -> String {
    read(0, "input", "f32") + &write(1, "output", "f32")
}

/// One buffer that is changed in place, or filled, by what its elements are and where they are.
fn changed(
    element: Element,
    statements: impl Into<String>,
    range: (f32, f32),
    rule: impl Fn(f64, usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element.code()),
        buffer: "data",
        statements: statements.into(),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| Some(rule(buffers[0][at], at))),
    }
}

/// What each element is measured against: the modifier, a command, the formula, the statements, and the rule.
type Against = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(&[f64], f64) -> f64,
);

pub(super) fn mean(x: &[f64]) -> f64 {
    x.iter().sum::<f64>() / x.len() as f64
}

static AGAINST: [Against; 5] = [
    (
        "minus-mean",
        "[subtract the mean of all elements from every element of {buffer}|center {buffer} around zero by subtracting its average|remove the DC offset (the mean) from {buffer}|take the average of {buffer} away from each of its values]",
        "[x - mean|x minus the mean of all|the deviation of x from the average]",
        "var total = 0.0;\nfor (var j = 0u; j < arrayLength(&input); j++) {\ntotal += input[j];\n}\noutput[i] = input[i] - total / f32(arrayLength(&input));",
        |x, at| at - mean(x),
    ),
    (
        "minus-minimum",
        "[subtract the smallest element from every element of {buffer}|shift {buffer} so that its minimum becomes 0|take the minimum of {buffer} away from each of its values|lower all of {buffer} by its least value]",
        "[x - min|x minus the minimum of all|x minus the smallest value]",
        "var least = input[0];\nfor (var j = 1u; j < arrayLength(&input); j++) {\nleast = min(least, input[j]);\n}\noutput[i] = input[i] - least;",
        |x, at| at - x.iter().copied().fold(f64::INFINITY, f64::min),
    ),
    (
        "minus-first",
        "[subtract the first element from every element of {buffer}|shift {buffer} so that it starts at 0, by subtracting its first value|take element 0 of {buffer} away from all its elements]",
        "[x - x(0)|x minus the first element|the change of x since the first value]",
        "output[i] = input[i] - input[0];",
        |x, at| at - x[0],
    ),
    (
        "by-peak",
        "[divide every element of {buffer} by the largest absolute value|peak-normalize {buffer}, so that the largest magnitude is 1|scale {buffer} so that its loudest sample has magnitude 1|normalize {buffer} by the maximum of abs(x)]",
        "[x / max(abs(x))|x over the largest magnitude of all|x divided by the peak magnitude]",
        "var peak = 0.0;\nfor (var j = 0u; j < arrayLength(&input); j++) {\npeak = max(peak, abs(input[j]));\n}\noutput[i] = input[i] / peak;",
        |x, at| at / x.iter().map(|x| x.abs()).fold(0.0, f64::max),
    ),
    (
        "standard-score",
        "[compute the z-score of every element of {buffer}|standardize {buffer} to mean 0 and standard deviation 1|subtract the mean of {buffer} and divide by its standard deviation|turn {buffer} into standard scores (population standard deviation)]",
        "[(x - mean) / standard deviation|the z-score of x|x minus the mean, over the standard deviation]",
        "let n = f32(arrayLength(&input));\nvar total = 0.0;\nfor (var j = 0u; j < arrayLength(&input); j++) {\ntotal += input[j];\n}\nlet mean = total / n;\nvar squares = 0.0;\nfor (var j = 0u; j < arrayLength(&input); j++) {\nlet d = input[j] - mean;\nsquares += d * d;\n}\noutput[i] = (input[i] - mean) / sqrt(squares / n);",
        |x, at| {
            let middle = mean(x);
            let squares: Vec<f64> = x.iter().map(|x| (x - middle).powi(2)).collect();
            (at - middle) / mean(&squares).sqrt()
        },
    ),
];

/// A figure of the last elements: the modifier, how it is called, an expression, and in Rust.
type Window = (
    &'static str,
    &'static str,
    &'static str,
    fn(f64, f64) -> f64,
);

static WINDOWS: [Window; 3] = [
    (
        "maximum",
        "[maximum|largest|highest value]",
        "max(result, input[j])",
        f64::max,
    ),
    (
        "minimum",
        "[minimum|smallest|lowest value]",
        "min(result, input[j])",
        f64::min,
    ),
    ("sum", "[sum|total]", "result + input[j]", |a, b| a + b),
];

/// A change of the bits: the modifier, a thing, the formula, an expression of `x`, and in Rust.
type Bits = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(u32) -> u32,
);

static BITS: [Bits; 8] = [
    (
        "leading-zeros",
        "the number of its leading zero bits",
        "[countLeadingZeros(x)|clz(x)]",
        "countLeadingZeros(x)",
        u32::leading_zeros,
    ),
    (
        "trailing-zeros",
        "the number of its trailing zero bits",
        "[countTrailingZeros(x)|ctz(x)]",
        "countTrailingZeros(x)",
        u32::trailing_zeros,
    ),
    (
        "reversed-bits",
        "[the number with its 32 bits in reverse order|its bits mirrored, lowest first]",
        "[reverseBits(x)|bit reversal of x]",
        "reverseBits(x)",
        u32::reverse_bits,
    ),
    (
        "bit-parity",
        "[its bit parity (1 for an odd number of set bits)|1 if an odd number of its bits is set, else 0]",
        "[countOneBits(x) % 2|popcount(x) & 1]",
        "countOneBits(x) & 1u",
        |x| x.count_ones() % 2,
    ),
    (
        "swapped-bytes",
        "[the number with its four bytes in reverse order|itself with the byte order swapped (endianness)]",
        "[byteswap(x)|bswap32(x)]",
        "(x << 24u) | ((x & 0xff00u) << 8u) | ((x >> 8u) & 0xff00u) | (x >> 24u)",
        u32::swap_bytes,
    ),
    (
        "gray-code",
        "[its Gray code|the Gray code of its value]",
        "[x ^ (x >> 1)|x xor (x shifted right by 1)]",
        "x ^ (x >> 1u)",
        |x| x ^ (x / 2),
    ),
    (
        "lowest-bit",
        "[its lowest set bit alone|itself with all bits but the lowest set one cleared]",
        "[x & -x|x and (not x plus 1)]",
        "x & (~x + 1u)",
        |x| {
            if x == 0 { 0 } else { 1 << x.trailing_zeros() }
        },
    ),
    (
        "swapped-halves",
        "[itself with the upper and lower 16 bits exchanged|the number with its two 16-bit halves swapped]",
        "[(x << 16) or (x >> 16)|x rotated by 16 bits]",
        "(x << 16u) | (x >> 16u)",
        |x| x.rotate_left(16),
    ),
];

/// What two buffers of measurements give: the modifier, the first, the second, the result, a formula, and in Rust.
type Quantity = (
    &'static str,
    [&'static str; 4],
    &'static str,
    fn(f64, f64) -> f64,
);

static QUANTITIES: [Quantity; 9] = [
    (
        "body-mass",
        [
            "[weights in kg|body weights in kilograms]",
            "[heights in meters|body heights in m]",
            "[BMI|body mass index]",
            "[a / (b * b)|a / b^2]",
        ],
        "a[i] / (b[i] * b[i])",
        |a, b| a / b.powi(2),
    ),
    (
        "costs",
        [
            "[unit prices|prices]",
            "[quantities|amounts ordered|item counts]",
            "[cost of each item|line total|price times quantity]",
            "[a * b|b * a]",
        ],
        "a[i] * b[i]",
        |a, b| a * b,
    ),
    (
        "speeds",
        [
            "[distances|distances traveled]",
            "[times|durations|travel times]",
            "[speed|average speed|distance per time]",
            "a / b",
        ],
        "a[i] / b[i]",
        |a, b| a / b,
    ),
    (
        "electric-power",
        [
            "[voltages|volts]",
            "[currents|amperes]",
            "[electric power|power in watts]",
            "[a * b|U * I]",
        ],
        "a[i] * b[i]",
        |a, b| a * b,
    ),
    (
        "densities",
        ["masses", "volumes", "density", "[a / b|m / V]"],
        "a[i] / b[i]",
        |a, b| a / b,
    ),
    (
        "resistances",
        [
            "[voltages|volts]",
            "[currents|amperes]",
            "[resistance|resistance by Ohm's law]",
            "[a / b|U / I]",
        ],
        "a[i] / b[i]",
        |a, b| a / b,
    ),
    (
        "consumption",
        [
            "[liters of fuel|liters used]",
            "[kilometers driven|distances in km]",
            "[liters per 100 km|fuel consumption per 100 km]",
            "[a / b * 100|100 * a / b]",
        ],
        "a[i] / b[i] * 100.0",
        |a, b| 100.0 * a / b,
    ),
    (
        "energies",
        [
            "masses",
            "[speeds|velocities]",
            "kinetic energy",
            "[0.5 * a * b * b|a b² / 2|half of a times b squared]",
        ],
        "0.5 * a[i] * b[i] * b[i]",
        |a, b| a * b.powi(2) / 2.0,
    ),
    (
        "profits",
        [
            "[incomes|revenues|earnings]",
            "[costs|expenses]",
            "[profit|income minus cost]",
            "a - b",
        ],
        "a[i] - b[i]",
        |a, b| a - b,
    ),
];

/// A wave by its phase from 0 to 1: the modifier, how it is called, an expression, and in Rust.
type Wave = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(usize, usize) -> f64,
);

static WAVES: [Wave; 3] = [
    (
        "sawtooth",
        "[sawtooth wave|saw wave|ramp that starts again]",
        "[from 0 up to 1|0 to 1 and then from the start]",
        "f32(i % {n}u) / {n}.0",
        |at, n| at as f64 / n as f64,
    ),
    (
        "square",
        "[square wave|rectangular wave|on-off signal]",
        "[1 in the first half of the period, 0 in the second|first 1, then 0]",
        "select(0.0, 1.0, i % {n}u < {h}u)",
        |at, n| f64::from(u8::from(2 * at < n)),
    ),
    (
        "triangle",
        "[triangle wave|triangular wave|zigzag]",
        "[0 up to 1 and back down to 0|rising from 0 to 1, then falling back]",
        "1.0 - abs(f32(i % {n}u) / {h}.0 - 1.0)",
        |at, n| at.min(n - at) as f64 * 2.0 / n as f64,
    ),
];

/// The part of a time: the modifier, how it is called, the formula, an expression, and in Rust.
type Part = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    fn(u32) -> u32,
);

static PARTS: [Part; 3] = [
    (
        "hours",
        "[hour of the day|hour (0 to 23)]",
        "s / 3600 % 24",
        "data[i] / 3600u % 24u",
        |s| s % 86_400 / 3_600,
    ),
    (
        "minutes",
        "[minute of the hour|minute (0 to 59)]",
        "s / 60 % 60",
        "data[i] / 60u % 60u",
        |s| s % 3_600 / 60,
    ),
    (
        "seconds",
        "[second of the minute|second (0 to 59)]",
        "s % 60",
        "data[i] % 60u",
        |s| s - s / 60 * 60,
    ),
];

static KERNELS: [Kernel; 9] = [
    Kernel {
        name: "measured-against-own-figure",
        commands: "[{against}|{against}, into an output buffer|{against}, input to output|write {formula} for each x of {buffer}|replace each x of {buffer} by {formula}, in a second buffer|compute {formula} over {buffer}|\
                   ¶{formula} for all x of {buffer}, input -> output|¶how do I {against} in a compute shader|¶I have {buffer} and need {formula} for each element x|¶please {against}, result in a second buffer|\
                   ¶in: {buffer}. out: {formula} for each x|¶each thread loops over all of {buffer} if it must and writes {formula}|¶kernel: {against}|¶out(i) = {formula}, x = in(i), {buffer}|¶before the statistics I have to {against}, one thread per element|\
                   ¶my data is {buffer}. x should become {formula}|¶can someone show me how to {against} on the gpu|¶compute shader, {buffer}, y = {formula}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let (modifier, against, formula, statements, rule) = *sampler.pick(&AGAINST);
            slots.phrase("against", against);
            slots.phrase("formula", formula);
            let work = computed(floats(), statements.into(), RANGE, move |buffers, at| {
                rule(&buffers[0], buffers[0][at])
            });
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "relative-change-of-neighbors",
        commands: "[compute the {change} from each element of {buffer} to the next, first output 0|write the {change} since the previous element for all of {buffer}, 0 for the first|get the {change} of every value in {buffer} against the one before, 0 at the start|turn {buffer} into its {change} from element to element, beginning with 0|\
                   ¶{change} from element to element, {buffer}, first is 0|¶out(i) = {formula}, out(0) = 0, {buffer}|¶daily {change} of a stock: prices in {buffer}, first day 0|¶I have {buffer} and want the {change} of each value to its predecessor, the first gets 0|\
                   ¶in: {buffer}. out: {formula}, p is the element before x, 0 for the first|¶how much did each value of {buffer} grow? {change} against the one before, 0 for element 0|¶how do I compute the {change} between neighbors in {buffer}, first output 0|\
                   ¶each thread compares x with its left neighbor p in {buffer} and writes {formula}, thread 0 writes 0|¶growth kernel: {formula} with p = previous element, {buffer}, 0 at index 0|¶returns of a price series, {change}, {buffer}, zero for the first]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let is_percent = sampler.chance(0.5);
            let (modifier, change, formula, scale, factor) = if is_percent {
                (
                    "percent",
                    "[percent change|change in percent|percentage change]",
                    "[100 * (x - p) / p|(x - p) / p * 100]",
                    " * 100.0",
                    100.0,
                )
            } else {
                (
                    "share",
                    "[relative change (as a fraction)|fractional change|change relative to the previous value]",
                    "[(x - p) / p|the difference x - p divided by p]",
                    "",
                    1.0,
                )
            };
            slots.phrase("change", change);
            slots.phrase("formula", formula);
            let statements = format!(
                "var change = 0.0;\nif i > 0u {{\nchange = (input[i] - input[i - 1u]) / input[i - 1u]{scale};\n}}\noutput[i] = change;"
            );
            let work = computed(floats(), statements, (1.0, 10.0), move |buffers, at| {
                let before = at.checked_sub(1).map(|place| buffers[0][place]);
                before.map_or(0.0, |p| factor * (buffers[0][at] / p - 1.0))
            });
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "crossing-flags-of-signal",
        commands: "[mark with 1 where {buffer} goes {from} {to}, else 0|flag the places where {buffer} crosses {k} {way} ({from} {to}) with 1, others 0|write 1 at each index where {buffer} changes {from} {to} and 0 elsewhere|detect the crossings of {k} going {way} in {buffer}, {from} {to}, as u32 flags|\
                   ¶{way}ward crossings of the level {k} in {buffer}, {from} {to}, 1 or 0|¶trigger: 1 where {test}, else 0, {buffer}, index 0 gives 0|¶at which indices does {buffer} go {from} {to}? flag them with 1, the rest 0|¶out(i) = 1 if {test}, otherwise 0, {buffer}|\
                   ¶I have {buffer}, a signal, and need a 1 wherever it passes {k} going {way} ({from} {to})|¶in: {buffer}. out: u32 flags, 1 where it goes {from} {to}|¶how do I find where {buffer} crosses {k} {way}, meaning {from} {to}? u32 flags please|\
                   ¶each thread compares one sample of {buffer} with the one before: {from} {to}? then 1, else 0|¶edge detector kernel, {buffer}, {test}, u32 output]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[0.0, 0.0, 0.5, 0.5, 1.0, 2.0, 2.5, 3.0, 5.0]);
            slots.value("k", words::decimal(k));
            let is_up = sampler.chance(0.6);
            let [way, from, to, test, signs] = if is_up {
                [
                    "up",
                    "from below {k}",
                    "to {k} or more",
                    "[x(i-1) < {k} and x(i) >= {k}|x(i) >= {k} and x(i-1) < {k}]",
                    "< >=",
                ]
            } else {
                [
                    "down",
                    "from {k} or more",
                    "to below {k}",
                    "[x(i-1) >= {k} and x(i) < {k}|x(i) < {k} and x(i-1) >= {k}]",
                    ">= <",
                ]
            };
            slots.phrase("way", way);
            slots.phrase("from", from);
            slots.phrase("to", to);
            slots.phrase("test", test);
            let (before, now) = signs.split_once(' ').unwrap_or_default();
            let level = float(k);
            let statements = format!(
                "var flag = 0u;\nif i > 0u && input[i - 1u] {before} {level} && input[i] {now} {level} {{\nflag = 1u;\n}}\noutput[i] = flag;"
            );
            let work = computed(
                read(0, "input", "f32") + &write(1, "output", "u32"),
                statements,
                RANGE,
                move |buffers, at| {
                    let reaches = |place: usize| buffers[0][place] >= k;
                    let crosses = at > 0 && reaches(at) == is_up && reaches(at - 1) != is_up;
                    f64::from(u8::from(crosses))
                },
            );
            Work {
                modifiers: vec![way],
                ..work
            }
        },
    },
    Kernel {
        name: "trailing-window-figure",
        commands: "[compute the {figure} of the last {n} elements at each place of {buffer}|write for every element of {buffer} the {figure} of itself and the {m} before it|slide a window over {buffer} and write the {figure} of the last {n} elements|take the moving {figure} of the last {n} values of {buffer}|get a trailing {figure} over {n} elements of {buffer}, fewer at the start|\
                   ¶moving {figure} over the last {n}, {buffer}, shorter window at the start|¶rolling({n}) {figure}, trailing, {buffer}, partial windows at the start|¶out(i) = {figure} of x(i-{m}) to x(i), {buffer}, missing ones left out|¶what is the {figure} of the last {n} samples at every index of {buffer}|\
                   ¶I have {buffer} and need, for each element, the {figure} of the latest {n} including it|¶in: {buffer}. out: the {figure} of each element and its {m} predecessors|¶how do I get a rolling {figure} with a window of the last {n} over {buffer}|\
                   ¶each thread looks back {m} places from its own element in {buffer} and writes the {figure} of what it finds|¶sensor log in {buffer}: the {figure} of the last {n} readings for every reading|¶trailing window kernel, width {n}, {figure}, {buffer}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let (modifier, figure, code, fold) = *sampler.pick(&WINDOWS);
            let n = *sampler.pick(&[3_usize, 4, 5, 5, 6, 7, 8, 10, 12, 16]);
            let m = n - 1;
            slots.phrase("figure", figure);
            slots.value("n", words::count(n as i64));
            slots.text("m", m.to_string());
            let statements = format!(
                "let first = max(i, {m}u) - {m}u;\nvar result = input[first];\nfor (var j = first + 1u; j <= i; j++) {{\nresult = {code};\n}}\noutput[i] = result;"
            );
            let work = computed(floats(), statements, RANGE, move |buffers, at| {
                let window = &buffers[0][at.saturating_sub(m)..=at];
                window.iter().copied().reduce(fold).unwrap_or(0.0)
            });
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "linear-upsampling",
        commands: "[upsample {buffer} by {n} with linear interpolation|stretch {buffer} to {n} times its length, interpolating linearly|write {n} outputs per element of {buffer}, linearly interpolated to the next element|resample {buffer} {n} times finer with linear interpolation|\
                   ¶linear upsampling, factor {n}, {buffer}, last element held|¶out(i) = mix(x(i / {n}), x(i / {n} + 1), (i % {n}) / {n}), {buffer}|¶I have {buffer} and need {n} times as many samples, straight lines between them|¶in: {buffer}. out: {n} times as long, linearly interpolated, the end is held|\
                   ¶how do I make {buffer} {n} times longer with linear interpolation in a kernel|¶each output i lies between elements i / {n} and i / {n} + 1 of {buffer}, mixed by the remainder over {n}|¶slow down the curve in {buffer}: factor {n}, lerp between neighbors|¶sample rate times {n}, linear, {buffer}|\
                   ¶interpolate {buffer}: {n} steps from each element to the next one]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let n = *sampler.pick(&[2_usize, 2, 3, 4, 4, 5, 8, 10]);
            slots.text("n", n.to_string());
            let statements = format!(
                "let j = i / {n}u;\nlet next = min(j + 1u, arrayLength(&input) - 1u);\noutput[i] = mix(input[j], input[next], f32(i % {n}u) / {n}.0);"
            );
            computed(floats(), statements, RANGE, move |buffers, at| {
                let [x, y] = [at / n, at / n + 1].map(|place| {
                    let last = buffers[0].len() - 1;
                    buffers[0][place.min(last)]
                });
                x + (y - x) * (at % n) as f64 / n as f64
            })
        },
    },
    Kernel {
        name: "bit-figure-of-elements",
        commands: "[replace every element x of {buffer} by {figure}|compute {formula} for every element x of {buffer} in place|let each x of {buffer} become {figure}|apply {formula} to each element x of {buffer}|write for every number in {buffer} {figure}, in place|\
                   ¶{formula} for all x of {buffer}, in place|¶I have {buffer} and each number should become {figure}|¶[in and out|data]: {buffer}. op: {formula}|¶how do I replace each number of {buffer} by {figure} in a kernel|\
                   ¶each thread takes one x of {buffer} and writes back {formula}|¶bit kernel over {buffer}: x = {formula}|¶what is the wgsl to turn every u32 of {buffer} into {figure}|¶please {formula} on the whole of {buffer}|¶every number in {buffer} becomes {figure}]",
        elements: ONLY_U32,
        draw: |element, slots, sampler| {
            let (modifier, figure, formula, code, rule) = *sampler.pick(&BITS);
            slots.phrase("figure", figure);
            slots.phrase("formula", formula);
            let statements = format!("let x = data[i];\ndata[i] = {code};");
            Work {
                modifiers: vec![modifier],
                ..changed(element, statements, (0.0, 1_000_000.0), move |x, _| {
                    f64::from(rule(x as u32))
                })
            }
        },
    },
    Kernel {
        name: "quantity-of-two-buffers",
        commands: "[compute the {result} from a buffer of {a} and a buffer of {b}|write the {result} for each index, {a} in buffer a and {b} in buffer b|buffer b holds {b} and buffer a holds {a}, compute the {result} of each pair|calculate the {result} per element, a is {a}, b is {b}|get the {result} for every pair, b = {b}, a = {a}|\
                   ¶{result}, elementwise: a = {a}, b = {b}, f32 buffers|¶b has the {b}, a has the {a}. One {result} per index into the output buffer|¶kernel: output = {formula}, a are {a} and b are {b}|¶I have two float buffers, {a} (a) and {b} (b), and need the {result} of each pair|\
                   ¶in: buffer a ({a}), buffer b ({b}). out: {result} = {formula}|¶how do I compute the {result} for many pairs? {b} in buffer b, {a} in buffer a|¶each thread reads one of the {a} from a, one of the {b} from b and writes the {result}|¶for our class: buffer a is {a}, buffer b is {b}, show me the {result} of each|\
                   ¶two lists on the gpu, {a} first, then {b}. Third list: {result}|¶output(i) = {result}, where a(i) are {a} and b(i) are {b}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let (modifier, [a, b, result, formula], code, rule) = *sampler.pick(&QUANTITIES);
            slots.phrase("a", a);
            slots.phrase("b", b);
            slots.phrase("result", result);
            slots.phrase("formula", formula);
            let work = computed(
                read(0, "a", "f32") + &read(1, "b", "f32") + &write(2, "output", "f32"),
                format!("output[i] = {code};"),
                (0.5, 10.0),
                move |buffers, at| rule(buffers[0][at], buffers[1][at]),
            );
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "clock-part-of-seconds",
        commands: "[replace each number of seconds in {buffer} by the {part}|convert seconds since midnight in {buffer} to the {part}|turn each timestamp in seconds s of {buffer} into the {part}|write the {part} over each number of seconds in {buffer}|\
                   ¶{part} from seconds, {buffer}, in place|¶s -> {formula} for each s of {buffer}|¶I have {buffer} with seconds since midnight and want the {part} instead|¶[in and out|data]: {buffer}, seconds become the {part}|¶how do I get the {part} from seconds for all of {buffer}|\
                   ¶each thread takes one number of seconds s from {buffer} and writes back {formula}, the {part}|¶clock kernel: seconds in {buffer}, {part} afterwards|¶timestamps in seconds, {buffer}. which {part} is each? in place]",
        elements: ONLY_U32,
        draw: |element, slots, sampler| {
            let (modifier, part, formula, code, rule) = *sampler.pick(&PARTS);
            slots.phrase("part", part);
            slots.phrase("formula", formula);
            let statements = format!("data[i] = {code};");
            Work {
                modifiers: vec![modifier],
                ..changed(element, statements, (0.0, 500_000.0), move |x, _| {
                    f64::from(rule(x as u32))
                })
            }
        },
    },
    Kernel {
        name: "wave-of-period-in-buffer",
        commands: "[fill {buffer} with a {wave} with a period of {n} elements, {shape}|write a {wave} of period {n} into {buffer}, {shape}|generate a {wave} in {buffer}, {shape}, period {n} samples|make a {wave} ({shape}) that repeats every {n} elements of {buffer}|\
                   ¶{wave}, period {n} samples, {shape}, {buffer}|¶x(i) = {wave} with period {n}, {shape}, fill {buffer}|¶I need a {wave} in {buffer}: {n} samples per period, {shape}|¶out: {buffer} with a {wave}, {shape}, every {n} samples again|\
                   ¶how do I fill {buffer} with a {wave} of {n} samples per cycle, {shape}|¶each thread computes one sample of a {wave} in {buffer}, period {n}, {shape}|¶oscillator kernel, {wave}, {n} samples a period, {shape}, {buffer}|¶synth: {wave} in {buffer}, wavelength {n} samples, {shape}]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let (modifier, wave, shape, code, rule) = *sampler.pick(&WAVES);
            let n = *sampler.pick(&[4_usize, 8, 8, 10, 12, 16, 16, 20, 32, 64]);
            slots.text("n", n.to_string());
            slots.phrase("wave", wave);
            slots.phrase("shape", shape);
            let value = code
                .replace("{n}", &n.to_string())
                .replace("{h}", &(n / 2).to_string());
            let statements = format!("data[i] = {value};");
            Work {
                modifiers: vec![modifier],
                ..changed(element, statements, RANGE, move |_, at| rule(at % n, n))
            }
        },
    },
];

pub(super) fn families() -> Vec<Family> {
    Kernel::families(&KERNELS)
}
