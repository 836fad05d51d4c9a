//! Plain kernels over what people keep in buffers: audio samples, prices, sensor values, pixels, points and particles.

use crate::code::float;
use crate::families::buffer_fills::{ELEMENTS, RANGE};
use crate::families::buffer_formulas::{computed, two_inputs};
use crate::families::kernels::{ID, Kernel, ONLY_F32, Work, each, kernel, read, task, write};
use crate::families::serial_figures::{WAY, in_one_thread};
use crate::families::simulation::PARTICLE;
use crate::sampler::Sampler;
use crate::task::{Buffer, Family, Task};
use crate::wording::Slots;
use crate::words;

/// Records of `width` numbers that are changed in place.
fn changed(
    element: &str,
    width: usize,
    statements: impl Into<String>,
    range: (f32, f32),
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", element),
        buffer: "data",
        statements: statements.into(),
        sample: (ELEMENTS, range),
        rule: each(move |buffers, at| {
            let start = at / width * width;
            rule(&buffers[0][start..start + width])
                .get(at % width)
                .copied()
        }),
    }
}

/// Numbers that are changed in place by what they are, where they are and how many there are.
fn numbers(
    statements: impl Into<String>,
    rule: impl Fn(f64, usize, usize) -> f64 + Send + Sync + 'static,
) -> Work {
    Work {
        modifiers: Vec::new(),
        declarations: write(0, "data", "f32"),
        buffer: "data",
        statements: statements.into(),
        sample: (ELEMENTS, RANGE),
        rule: each(move |buffers, at| Some(rule(buffers[0][at], at, buffers[0].len()))),
    }
}

/// Pixels that are changed in place; fills the slot `pixels`.
fn pixels(
    slots: &mut Slots,
    statements: impl Into<String>,
    rule: impl Fn(&[f64]) -> Vec<f64> + Send + Sync + 'static,
) -> Work {
    slots.phrase(
        "pixels",
        "[a buffer of rgba pixels|an array of vec4 colors|the vec4 pixels of an image buffer|a buffer of vec4f colors|a list of rgba colors|a vec4 pixel buffer|an image stored as vec4 pixels]",
    );
    changed("vec4<f32>", 4, statements, (0.0, 1.0), rule)
}

/// Points in the plane that are changed in place; fills the slot `points`.
fn points(
    slots: &mut Slots,
    statements: impl Into<String>,
    rule: impl Fn(f64, f64) -> [f64; 2] + Send + Sync + 'static,
) -> Work {
    slots.phrase("points", POINTS);
    changed("vec2<f32>", 2, statements, (-5.0, 5.0), move |p| {
        rule(p[0], p[1]).to_vec()
    })
}

const POINTS: &str = "[a buffer of 2D points|an array of vec2 points|a vec2 buffer of points|a list of 2D points|an array of 2D positions|a buffer of vec2 positions]";

const AUDIO: &str = "[a buffer of audio samples|an audio buffer|a float buffer of audio samples|an array of samples|a sound in a float buffer]";

const KERNELS: [Kernel; 21] = [
    Kernel {
        name: "prices-with-percentage",
        commands: "[{job} {a} {what} {every} in a buffer|apply {a} {what} to the prices of a float buffer|compute every price of an array {after} {a} {what}|change the prices in a buffer, {a} {what} on each|replace each price in an array by the amount {after} {a} {what}|\
                   ¶prices are in a float buffer. {Job} {a} {what}, in place|\
                   ¶kernel, float buffer of prices, {a} {what}|\
                   ¶price = price * {k#} ({a} {what}), for all prices of a buffer|\
                   ¶I have a list of prices on the gpu and [want|need] each of them {after} {a} {what}|\
                   ¶in: prices in a float buffer. out: the same buffer {after} {a} {what}|\
                   ¶how do I {job} {a} {what} {every} in a compute shader|\
                   ¶each thread takes one price from the buffer and writes it back {after} {a} {what}|\
                   ¶our shop: float array of prices, {a} {what} on all of them|\
                   ¶what do my prices (f32 array) cost {after} {a} {what}? in place|\
                   ¶{a} {what} {every} of my float buffer, [please|pls]|¶the new price is {k#} times the old one, {a} {what}, whole float buffer in place|¶shop prices in a float array: {a} {what}, each price changes|\
                   ¶cash register kernel: prices {after} {a} {what}, float buffer in place]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let percent = *sampler.pick(&[
                5.0, 7.0, 8.0, 10.0, 15.0, 19.0, 20.0, 21.0, 25.0, 30.0, 50.0,
            ]);
            slots.value("a", words::percent(percent / 100.0));
            let is_tax = sampler.chance(0.5);
            let [job, capital, what, after, every] = if is_tax {
                [
                    "add",
                    "Add",
                    "[tax|sales tax|VAT]",
                    "[with|including]",
                    "[to every price|to each price|to all prices]",
                ]
            } else {
                [
                    "take",
                    "Take",
                    "[discount|discount|price reduction]",
                    "[after|with]",
                    "[off every price|off each price|off all prices]",
                ]
            };
            slots.phrase("job", job);
            slots.phrase("Job", capital);
            slots.phrase("what", what);
            slots.phrase("after", after);
            slots.phrase("every", every);
            let change = if is_tax { percent } else { -percent };
            let factor = (100.0 + change) / 100.0;
            slots.text("k#", factor.to_string());
            Work {
                modifiers: vec![if is_tax { "tax" } else { "discount" }],
                ..numbers(
                    format!("data[i] = data[i] * {};", float(factor)),
                    move |x, _, _| x * factor,
                )
            }
        },
    },
    Kernel {
        name: "gain-in-decibels",
        commands: "[apply a gain of {k} dB to {audio}|change the volume of {audio} by {k} dB|scale {audio} by {k} decibels|multiply {audio} by 10^({k} / 20)|amplify {audio} by {k} dB|change the amplitude of {audio} by {k} dB in place|\
                   ¶{k} dB gain on {audio}|\
                   ¶x * pow(10, {k} / 20) for {audio}, in place|\
                   ¶I have {audio} and the volume should change by {k} dB|\
                   ¶in: {audio}. out: the same with a gain of {k} decibels|\
                   ¶how do I apply {k} dB to {audio} in a compute shader|\
                   ¶each thread scales one sample of {audio} by the amplitude factor of {k} dB|\
                   ¶gain kernel, decibels: {k}, {audio}|\
                   ¶volume control: {k} dB on all of {audio}, amplitude, so divided by 20|\
                   ¶{k} decibels for {audio}, please|¶level change of {k} dB, all samples, {audio}|¶mixing desk: fader at {k} dB, {audio}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("audio", AUDIO);
            let k = *sampler.pick(&[
                -20.0, -12.0, -10.0, -6.0, -6.0, -3.0, -1.0, 3.0, 6.0, 6.0, 10.0, 12.0,
            ]);
            slots.text("k", k.to_string());
            numbers(
                format!(
                    "let decibels = {};\ndata[i] = data[i] * pow(10.0, decibels / 20.0);",
                    float(k)
                ),
                move |x, _, _| x * (k * std::f64::consts::LN_10 / 20.0).exp(),
            )
        },
    },
    Kernel {
        name: "stereo-to-mono",
        commands: "[mix stereo samples (vec2) down to mono floats|average the left and right channel of a vec2 buffer into a float buffer|convert a stereo buffer of vec2 to mono|write the mean of left and right for each stereo sample|turn stereo audio, x left and y right, into mono|downmix a vec2 stereo buffer to one channel|\
                   ¶stereo to mono, vec2 in, f32 out|\
                   ¶output = (left + right) / 2 for each stereo frame of a vec2 buffer|\
                   ¶I have stereo frames as vec2 (left, right) and need mono samples in a float buffer|\
                   ¶in: vec2 stereo samples. out: mono floats, the average of both channels|\
                   ¶how do I make mono out of a stereo buffer, frames are vec2|\
                   ¶each thread reads one vec2 frame (left, right) and writes the average as a float|\
                   ¶mono downmix kernel for vec2 frames|\
                   ¶audio: two channels in a vec2 buffer, one channel wanted, plain average|\
                   ¶left plus right, half of it, one float per vec2 frame|¶one channel out of two: mean of x and y of each vec2 sample into a float buffer]",
        elements: ONLY_F32,
        draw: |_, _, _| {
            computed(
                read(0, "input", "vec2<f32>") + &write(1, "output", "f32"),
                "output[i] = (input[i].x + input[i].y) * 0.5;".into(),
                (-1.0, 1.0),
                |buffers, at| f64::midpoint(buffers[0][2 * at], buffers[0][2 * at + 1]),
            )
        },
    },
    Kernel {
        name: "swap-components-in-place",
        commands: "[swap x and y of every vector in {vectors}|swap the two components of each element of {vectors}|exchange the left and the right channel of {stereo}|turn every (x, y) of {vectors} into (y, x)|flip the channels of {stereo}|mirror {vectors} at the diagonal, x becomes y and y becomes x|\
                   ¶v = v.yx for all of {vectors}|\
                   ¶swap left and right, {stereo}, in place|\
                   ¶I have {stereo} and the channels are the wrong way round, swap them|\
                   ¶I have {vectors}. x and y are mixed up, exchange them in each|\
                   ¶in and out: {vectors}, components swapped|\
                   ¶how do I exchange x and y in {vectors} with a kernel|\
                   ¶each thread writes its vector of {vectors} back as (y, x)|\
                   ¶yx swizzle kernel over {vectors}|\
                   ¶longitude and latitude are in the wrong order in {vectors}, swap the components]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            slots.phrase(
                "vectors",
                "[a vec2 buffer|an array of vec2|a buffer of 2D vectors|a list of vec2f]",
            );
            slots.phrase("stereo", "[a vec2 buffer of stereo samples|a stereo buffer of vec2 frames|an array of vec2 stereo samples]");
            changed("vec2<f32>", 2, "data[i] = data[i].yx;", RANGE, |v| {
                vec![v[1], v[0]]
            })
        },
    },
    Kernel {
        name: "fade-samples",
        commands: "[fade {side} {audio} over {n} samples, linearly|apply a linear fade-{side} of {n} samples to {audio}|let {audio} fade {side} linearly within {n} samples|do a linear fade {side} on {audio}, {n} samples long|make {audio} fade {side}, linear, {n} samples|\
                   ¶linear fade-{side}, {n} samples, {audio}|\
                   ¶{formula}, for {audio}, in place|\
                   ¶I have {audio} that clicks at the {end}. A linear fade {side} of {n} samples, please|\
                   ¶in and out: {audio}. The {part} {n} samples are scaled {ramp}|\
                   ¶how do I fade {side} {audio} over {n} samples, linearly|\
                   ¶only the {part} {n} elements of {audio} change: they are scaled {ramp}|\
                   ¶fade {side} kernel for {audio}, length {n}, linear ramp|\
                   ¶each of the {part} {n} samples of {audio} is multiplied by a straight ramp {ramp}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("audio", AUDIO);
            let n = *sampler.pick(&[8_usize, 10, 16, 20, 32, 50, 64]);
            slots.text("n", n.to_string());
            let is_in = sampler.chance(0.6);
            let [side, end, part, ramp, formula] = if is_in {
                [
                    "in",
                    "start",
                    "first",
                    "by i / {n}",
                    "x = x * i / {n} where i < {n}, i the index",
                ]
            } else {
                [
                    "out",
                    "end",
                    "last",
                    "by r / {n}, r counting down to 0 at the last one",
                    "x = x * r / {n} where r < {n}, r the number of samples after this one",
                ]
            };
            slots.phrase("side", side);
            slots.phrase("end", end);
            slots.phrase("part", part);
            slots.phrase("ramp", ramp);
            slots.phrase("formula", formula);
            let statements = if is_in {
                format!("if i < {n}u {{\ndata[i] = data[i] * f32(i) / {n}.0;\n}}")
            } else {
                format!(
                    "let rest = arrayLength(&data) - 1u - i;\nif rest < {n}u {{\ndata[i] = data[i] * f32(rest) / {n}.0;\n}}"
                )
            };
            Work {
                modifiers: vec![if is_in { "fade-in" } else { "fade-out" }],
                ..numbers(statements, move |x, at, length| {
                    let away = if is_in { at } else { length - 1 - at };
                    x * (away as f64 / n as f64).min(1.0)
                })
            }
        },
    },
    Kernel {
        name: "echo-of-samples",
        commands: "[add an echo to {audio}: {k} times the sample {n} places before|mix {audio} with itself delayed by {n} samples, times {k}|add {k} times the sample {n} earlier to each one of {audio}|apply a single echo to {audio}, delay {n} samples, gain {k}|run a feedforward comb filter on {audio}, delay {n}, gain {k}|give {audio} an echo after {n} samples at {k} of the volume|\
                   ¶echo, delay {n} samples, gain {k}, {audio}, input to output|\
                   ¶y(i) = x(i) + {k} * x(i - {n}), no echo before index {n}, {audio}|\
                   ¶I have {audio} and want one echo of it, {n} samples later and {k} times as loud|\
                   ¶in: {audio}. out: the same plus an echo ({n} samples, factor {k})|\
                   ¶how do I add an echo to {audio}, {n} samples of delay, factor {k}|\
                   ¶each thread adds {k} times the sample {n} before its own to the output, if there is one, {audio}|\
                   ¶delay line kernel without feedback: {audio}, delay {n}, mix {k}|\
                   ¶feedforward comb filter, D = {n}, g = {k}, {audio}|\
                   ¶gain {k}, delay {n} samples: one echo on {audio}, input to output|¶hear each sample of {audio} again {n} samples later, {k} times as loud]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("audio", AUDIO);
            let n = *sampler.pick(&[4_usize, 5, 8, 10, 12, 16, 20, 32]);
            let k = *sampler.pick(&[0.2, 0.25, 0.3, 0.4, 0.5, 0.5, 0.6, 0.7, 0.8]);
            slots.value("n", words::count(n as i64));
            slots.value("k", words::decimal(k));
            computed(
                read(0, "input", "f32") + &write(1, "output", "f32"),
                format!(
                    "var sum = input[i];\nif i >= {n}u {{\nsum += {k} * input[i - {n}u];\n}}\noutput[i] = sum;"
                ),
                RANGE,
                move |buffers, at| {
                    let before = at.checked_sub(n).map_or(0.0, |place| buffers[0][place]);
                    buffers[0][at] + k * before
                },
            )
        },
    },
    Kernel {
        name: "tone-at-sample-rate",
        commands: "[fill a float buffer with a {f} Hz sine at {r} samples per second|write a sine tone of {f} Hz into a buffer, sample rate {r}|generate a {f} Hz sine wave at a sample rate of {r} Hz in a float buffer|synthesize a {f} hertz tone in a float buffer, {r} samples a second|put sin(2 pi {f} i / {r}) into element i of a buffer|make a test tone of {f} Hz in an audio buffer, {r} Hz sampling|\
                   ¶{f} Hz sine, sample rate {r}, float buffer|\
                   ¶x(i) = sin(2π * {f} * i / {r}), fill a float buffer|\
                   ¶I need a {f} Hz tone in an audio buffer, sampled at {r} Hz, amplitude 1|\
                   ¶out: float buffer, sine of {f} Hz at {r} samples per second|\
                   ¶how do I generate a {f} Hz sine at {r} Hz in a compute shader|\
                   ¶each thread computes one sample of a {f} Hz sine, the sample rate is {r}|\
                   ¶oscillator kernel: sine, {f} Hz, sampling rate {r}, full amplitude|\
                   ¶beep! a {f} Hz sine in a float buffer, {r} samples per second]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let f = *sampler.pick(&[50.0, 100.0, 220.0, 261.0, 440.0, 440.0, 880.0, 1000.0]);
            let r = *sampler.pick(&[
                8000.0, 16_000.0, 22_050.0, 44_100.0, 44_100.0, 48_000.0, 48_000.0,
            ]);
            slots.text("f", f.to_string());
            slots.text("r", r.to_string());
            numbers(
                format!(
                    "data[i] = sin(6.2831853 * {} * f32(i) / {});",
                    float(f),
                    float(r)
                ),
                move |_, at, _| (std::f64::consts::TAU * f * at as f64 / r).sin(),
            )
        },
    },
    Kernel {
        name: "window-samples",
        commands: "[multiply {audio} by a {window} window|apply a {window} window to {audio}|window {audio} with the {window} function in place|weight {audio} by the {window} window of its length|taper {audio} with a {window} window|put a {window} window on {audio} before the FFT|\
                   ¶{window} window on {audio}, in place|\
                   ¶x(i) *= {formula} for {audio} of length n|\
                   ¶I have {audio} and need the {window} window applied before a Fourier transform|\
                   ¶in and out: {audio}, weighted by {formula}|\
                   ¶how do I apply a {window} window to {audio}|\
                   ¶each thread multiplies one sample of {audio} by its {window} weight, n - 1 in the denominator|\
                   ¶{window} windowing kernel, {audio}, symmetric window]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("audio", AUDIO);
            let [modifier, name, low, high] = *sampler.pick(&[
                ["hann", "[Hann|Hann|hanning]", "0.5", "0.5"],
                ["hamming", "[Hamming|hamming]", "0.54", "0.46"],
            ]);
            slots.phrase("window", name);
            slots.phrase("formula", format!("{low} - {high} * cos(2π * i / (n - 1))"));
            let share = if modifier == "hann" { 0.5 } else { 0.46 };
            Work {
                modifiers: vec![modifier],
                ..numbers(
                    format!(
                        "let n = f32(arrayLength(&data));\ndata[i] = data[i] * ({low} - {high} * cos(6.2831853 * f32(i) / (n - 1.0)));"
                    ),
                    move |x, at, length| {
                        let turn = std::f64::consts::TAU * at as f64 / (length - 1) as f64;
                        x * (1.0 - share - share * turn.cos())
                    },
                )
            }
        },
    },
    Kernel {
        name: "brighten-pixels",
        commands: "[multiply the rgb of {pixels} by {k}, keep alpha|brighten {pixels} by a factor of {k}, alpha unchanged|scale the colors of {pixels} by {k} and leave alpha|change the brightness of {pixels} by the factor {k}, not the alpha|apply an exposure factor of {k} to {pixels}, alpha stays|make {pixels} {k} times as bright, same alpha|\
                   ¶rgb * {k}, alpha as it is, {pixels}|\
                   ¶brightness kernel, factor {k}, {pixels}, alpha untouched|\
                   ¶I have {pixels}. Everything should be {k} times as bright, alpha unchanged|\
                   ¶in and out: {pixels}, color times {k}, alpha kept|\
                   ¶how do I scale the brightness of {pixels} by {k} without touching alpha|\
                   ¶each thread multiplies r, g and b of one pixel of {pixels} by {k}|\
                   ¶c = vec4(c.rgb * {k}, c.a) for {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[0.25, 0.5, 0.75, 0.8, 1.2, 1.25, 1.5, 1.5, 2.0, 2.0, 3.0]);
            slots.value("k", words::decimal(k));
            let statements = format!(
                "let color = data[i];\ndata[i] = vec4<f32>(color.rgb * {}, color.a);",
                float(k)
            );
            pixels(slots, statements, move |c| {
                vec![k * c[0], k * c[1], k * c[2], c[3]]
            })
        },
    },
    Kernel {
        name: "contrast-of-pixels",
        commands: "[change the contrast of {pixels} by a factor of {k} around 0.5, keep alpha|apply contrast {k} to {pixels}, middle gray 0.5 stays|scale the rgb of {pixels} by {k} around 0.5|stretch the colors of {pixels} about 0.5 by {k}, alpha unchanged|set the contrast of {pixels} to {k}, pivot 0.5, same alpha|\
                   ¶(rgb - 0.5) * {k} + 0.5 for {pixels}, alpha kept|\
                   ¶contrast kernel, factor {k}, pivot 0.5, {pixels}|\
                   ¶I have {pixels} and want {k} times the contrast, gray 0.5 stays gray|\
                   ¶in and out: {pixels}. contrast factor {k} around one half, no clamping|\
                   ¶how do I change the contrast of {pixels} by {k}|\
                   ¶each thread moves r, g and b of a pixel of {pixels} away from 0.5 by the factor {k}|\
                   ¶contrast times {k} for {pixels}, centered at 0.5, leave alpha]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[0.5, 0.75, 0.8, 1.2, 1.25, 1.5, 1.5, 2.0, 2.0, 3.0]);
            slots.value("k", words::decimal(k));
            let statements = format!(
                "let color = data[i];\ndata[i] = vec4<f32>((color.rgb - 0.5) * {} + 0.5, color.a);",
                float(k)
            );
            pixels(slots, statements, move |c| {
                let part = |at: usize| 0.5 + k * (c[at] - 0.5);
                vec![part(0), part(1), part(2), c[3]]
            })
        },
    },
    Kernel {
        name: "set-alpha-of-pixels",
        commands: "[set the alpha of {pixels} to {k}|make {pixels} have alpha {k}, colors unchanged|give every pixel of {pixels} an alpha of {k}|write {k} into the alpha channel of {pixels}|overwrite the fourth component of {pixels} with {k}|set the opacity of {pixels} to {k}|\
                   ¶a = {k} for all of {pixels}, rgb stays|\
                   ¶alpha kernel: {pixels}, new alpha {k}|\
                   ¶I have {pixels} and all of them should get alpha {k}|\
                   ¶in and out: {pixels}, same colors, alpha {k}|\
                   ¶how do I set the alpha channel of {pixels} to {k}|\
                   ¶each thread writes alpha {k} to one pixel of {pixels}|\
                   ¶opacity {k} for {pixels}, leave r, g and b alone]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[1.0, 1.0, 0.0, 0.25, 0.5, 0.5, 0.75, 0.8, 0.1]);
            slots.value("k", words::decimal(k));
            pixels(slots, format!("data[i].w = {};", float(k)), move |c| {
                vec![c[0], c[1], c[2], k]
            })
        },
    },
    Kernel {
        name: "premultiply-pixels",
        commands: "[premultiply {pixels} by their alpha|multiply the rgb of {pixels} by alpha|convert {pixels} to premultiplied alpha|scale the color of each pixel of {pixels} by its own alpha|turn {pixels} from straight to premultiplied alpha|\
                   ¶premultiplied alpha, {pixels}, in place|\
                   ¶rgb *= a for {pixels}, alpha stays|\
                   ¶I have {pixels} with straight alpha and need them premultiplied|\
                   ¶in and out: {pixels}, color times alpha, alpha unchanged|\
                   ¶how do I premultiply alpha in {pixels}|\
                   ¶each thread multiplies r, g and b of one pixel of {pixels} by that pixel's alpha|\
                   ¶c = vec4(c.rgb * c.a, c.a) for {pixels}|\
                   ¶premultiply kernel over {pixels}]",
        elements: ONLY_F32,
        draw: |_, slots, _| {
            let statements =
                "let color = data[i];\ndata[i] = vec4<f32>(color.rgb * color.a, color.a);";
            pixels(slots, statements, |c| {
                vec![c[0] * c[3], c[1] * c[3], c[2] * c[3], c[3]]
            })
        },
    },
    Kernel {
        name: "keep-channel-of-pixels",
        commands: "[keep only the {c} channel of {pixels}, alpha unchanged|zero all colors of {pixels} but {c}, keep alpha|remove {others} from {pixels}|set {others} of {pixels} to 0, leave {c} and alpha|show only {c} in {pixels}, same alpha|\
                   ¶only {c}: {others} become 0 in {pixels}|\
                   ¶I have {pixels} and want only their {c} part, {others} should be 0, alpha stays|\
                   ¶{c} channel kernel, {pixels}, other colors zero, alpha kept|\
                   ¶in and out: {pixels} with {others} set to zero|\
                   ¶how do I keep just {c} in {pixels} and clear {others}|\
                   ¶each thread clears {others} of one pixel of {pixels}|\
                   ¶isolate {c} in {pixels}, alpha as before]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let at = sampler.below(3);
            slots.phrase("c", ["red", "green", "blue"][at]);
            slots.phrase(
                "others",
                ["green and blue", "red and blue", "red and green"][at],
            );
            let statements = [
                "data[i] = vec4<f32>(color.r, 0.0, 0.0, color.a);",
                "data[i] = vec4<f32>(0.0, color.g, 0.0, color.a);",
                "data[i] = vec4<f32>(0.0, 0.0, color.b, color.a);",
            ][at];
            pixels(
                slots,
                format!("let color = data[i];\n{statements}"),
                move |c| {
                    (0..4)
                        .map(|part| {
                            if part == at || part == 3 {
                                c[part]
                            } else {
                                0.0
                            }
                        })
                        .collect()
                },
            )
        },
    },
    Kernel {
        name: "gamma-of-pixels",
        commands: "[{job} {pixels} with gamma {k}, keep alpha|raise the rgb of {pixels} to the power {power}, alpha unchanged|apply pow(c, {power}) to the colors of {pixels}, not to alpha|convert {pixels} {way} with a gamma of {k}|\
                   ¶{way}, gamma {k}, {pixels}, alpha untouched|\
                   ¶pow(rgb, {power}) for {pixels}, alpha kept|\
                   ¶I have {pixels} and must convert the colors {way}, gamma {k}|\
                   ¶in and out: {pixels}, rgb to the power {power}|\
                   ¶how do I {job} {pixels} with gamma {k}|\
                   ¶each thread takes r, g, b of one pixel of {pixels} to the power {power}|\
                   ¶gamma kernel over {pixels}, exponent {power}, leave alpha]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let k = *sampler.pick(&[2.2, 2.2, 2.2, 2.0, 1.8, 2.4]);
            slots.text("k", k.to_string());
            let encodes = sampler.chance(0.6);
            let power = if encodes { 1.0 / k } else { k };
            let exponent = if encodes {
                format!("1.0 / {}", float(k))
            } else {
                float(k)
            };
            slots.phrase("power", if encodes { "1 / {k}" } else { "{k}" });
            slots.phrase(
                "job",
                if encodes {
                    "[gamma-encode|gamma encode]"
                } else {
                    "[gamma-decode|linearize]"
                },
            );
            slots.phrase(
                "way",
                if encodes {
                    "[from linear to gamma|from linear to gamma space]"
                } else {
                    "[from gamma to linear|from gamma to linear space]"
                },
            );
            let statements = format!(
                "let color = data[i];\ndata[i] = vec4<f32>(pow(color.rgb, vec3<f32>({exponent})), color.a);"
            );
            let work = pixels(slots, statements, move |c| {
                vec![c[0].powf(power), c[1].powf(power), c[2].powf(power), c[3]]
            });
            Work {
                modifiers: vec![if encodes { "encode" } else { "decode" }],
                ..work
            }
        },
    },
    Kernel {
        name: "scale-points-about",
        commands: "[scale {points} by {k} about the point {c}|zoom {points} by {k} with the center {c}|move {points} away from {c} by a factor of {k}|multiply the offsets of {points} from {c} by {k}|resize {points} by {k}, {c} stays where it is|apply p = c + (p - c) * {k} with c = {c} to {points}|\
                   ¶p = {c} + (p - {c}) * {k}, {points}, in place|\
                   ¶scaling kernel, factor {k}, center {c}, {points}|\
                   ¶I have {points} and they should be scaled by {k} around {c}|\
                   ¶in and out: {points}. scale {k}, fixed point {c}|\
                   ¶how do I scale {points} by {k} relative to {c}|\
                   ¶each thread scales one point of {points} by {k}, measured from {c}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let [x, y] = *sampler.pick(&[
                [1.0, 1.0],
                [0.5, 0.5],
                [2.0, 0.0],
                [0.0, 1.0],
                [1.0, 2.0],
                [-1.0, 1.0],
            ]);
            let k = *sampler.pick(&[0.5, 0.25, 0.8, 1.5, 2.0, 2.0, 3.0, 4.0]);
            slots.value("k", words::decimal(k));
            slots.text("c", format!("({x}, {y})"));
            let statements = format!(
                "let center = vec2<f32>({}, {});\ndata[i] = center + (data[i] - center) * {};",
                float(x),
                float(y),
                float(k)
            );
            points(slots, statements, move |a, b| {
                [k * a + (1.0 - k) * x, k * b + (1.0 - k) * y]
            })
        },
    },
    Kernel {
        name: "clamp-points-to-box",
        commands: "[clamp {points} to the square from {low} to {high}|keep {points} inside the box from ({low}, {low}) to ({high}, {high})|limit x and y of {points} to {low}..{high}|move {points} that are outside the square {low} to {high} to its edge|force {points} into the square between {low} and {high} on both axes|\
                   ¶clamp(p, vec2({low}), vec2({high})) for {points}|\
                   ¶{points}: both coordinates limited to {low}..{high}|\
                   ¶I have {points} and none may leave the square from {low} to {high}|\
                   ¶in and out: {points}, clamped to {low}..{high} in x and y|\
                   ¶how do I keep {points} within the square {low} to {high}|\
                   ¶each thread clamps one point of {points}, both coordinates to {low} and {high}|\
                   ¶box clamp kernel, {points}, limits {low} and {high} for x and y|\
                   ¶upper limit {high}, lower limit {low}, for x and for y of {points}|¶nobody may leave the field: {points} are kept within {low} to {high} in both directions]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let [low, high] = *sampler.pick(&[
                [0.0, 1.0],
                [-1.0, 1.0],
                [-2.0, 2.0],
                [0.0, 2.0],
                [1.0, 4.0],
                [-3.0, 3.0],
            ]);
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            let statements = format!(
                "data[i] = clamp(data[i], vec2<f32>({}), vec2<f32>({}));",
                float(low),
                float(high)
            );
            points(slots, statements, move |x, y| {
                [x, y].map(|part| part.max(low).min(high))
            })
        },
    },
    Kernel {
        name: "flag-points-inside",
        commands: "[write 1 for each of the points in {points} inside {figure}, else 0|flag the points of {points} that are inside {figure} with 1, others with 0|test every point of {points} for being in {figure}, output 1 or 0|mark which of the points in {points} lie within {figure}, as u32 ones and zeros|tell for each point of {points} whether it is inside {figure}, 1 or 0|\
                   ¶inside test, {figure}, {points}, u32 flags out|\
                   ¶{test} gives 1, else 0, for each p of {points}|\
                   ¶which points of {points} are in {figure}? 1 for those, 0 for the rest|\
                   ¶I have {points} and need a flag for each: in {figure} or not|\
                   ¶in: {points}. out: u32, 1 inside {figure}, 0 outside|\
                   ¶how do I flag the points of {points} that lie in {figure}|\
                   ¶each thread checks one point of {points}: inside {figure}? 1, otherwise 0|\
                   ¶hit test kernel: {points} against {figure}]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("points", POINTS);
            let [x, y] = *sampler.pick(&[
                [0.0, 0.0],
                [0.0, 0.0],
                [1.0, 1.0],
                [0.5, 0.5],
                [2.0, 1.0],
                [-1.0, 1.0],
            ]);
            let r = *sampler.pick(&[1.0, 0.5, 1.5, 2.0, 2.5, 3.0]);
            slots.text("c", format!("({x}, {y})"));
            slots.value("r", words::decimal(r));
            let is_round = sampler.chance(0.6);
            let center = format!("vec2<f32>({}, {})", float(x), float(y));
            let (figure, test, condition) = if is_round {
                (
                    "[a circle of radius {r} around {c}|the circle with center {c} and radius {r}]",
                    "distance(p, {c}) < {r}",
                    format!("distance(p, {center}) < {}", float(r)),
                )
            } else {
                (
                    "[a square around {c} that reaches {r} to each side|the square with center {c} and half side {r}]",
                    "max(abs(p.x - c.x), abs(p.y - c.y)) < {r} with c = {c}",
                    format!("max(d.x, d.y) < {}", float(r)),
                )
            };
            slots.phrase("figure", figure);
            slots.phrase("test", test);
            let offset = if is_round {
                String::new()
            } else {
                format!("let d = abs(p - {center});\n")
            };
            let work = computed(
                read(0, "input", "vec2<f32>") + &write(1, "output", "u32"),
                format!("let p = input[i];\n{offset}output[i] = select(0u, 1u, {condition});"),
                (-4.0, 4.0),
                move |buffers, at| {
                    let [a, b] = [buffers[0][2 * at] - x, buffers[0][2 * at + 1] - y];
                    let away = if is_round {
                        a.hypot(b)
                    } else {
                        a.abs().max(b.abs())
                    };
                    f64::from(u8::from(away < r))
                },
            );
            Work {
                modifiers: vec![if is_round { "circle" } else { "square" }],
                ..work
            }
        },
    },
    Kernel {
        name: "count-points-in-circle",
        commands: "[count the points of {points} within {r} of the origin, with an atomic counter|count how many points of {points} lie in the circle of radius {r} around the origin, atomically|atomically count the points of {points} closer to the origin than {r}|use an atomic counter for the points of {points} with length less than {r}|\
                   ¶Monte Carlo pi: count the points of {points} inside the circle of radius {r} at the origin, atomicAdd|\
                   ¶atomic count of length(p) < {r}, {points}|\
                   ¶how many points of {points} are inside a circle of radius {r} at (0, 0)? Atomic counter|\
                   ¶if length(p) < {r} then atomicAdd(counter, 1), for each p of {points}|\
                   ¶I have {points} and need the number of hits in the circle of radius {r} around the origin, one atomic|\
                   ¶in: {points}. out: atomic u32, how many are nearer than {r} to the origin|\
                   ¶each thread checks one point of {points}: closer than {r} to (0, 0)? Then the atomic goes up|\
                   ¶dart board: {points}, the board is a circle of radius {r} at the origin, count the hits with atomics|\
                   ¶radius {r} around (0, 0): number of points of {points} inside, atomicAdd|¶how many of {points} are nearer than {r} to the origin? one atomic counter]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            slots.phrase("points", POINTS);
            let r = *sampler.pick(&[1.0, 1.0, 1.0, 0.5, 1.5, 2.0, 3.0]);
            slots.value("r", words::decimal(r));
            Work {
                modifiers: Vec::new(),
                declarations: read(0, "input", "vec2<f32>")
                    + "@group(0) @binding(1) var<storage, read_write> output: atomic<u32>;\n",
                buffer: "input",
                statements: format!(
                    "if length(input[i]) < {} {{\natomicAdd(&output, 1u);\n}}",
                    float(r)
                ),
                sample: (200, (-2.0, 2.0)),
                rule: each(move |buffers, _| {
                    let hits = buffers[0].chunks_exact(2).filter(|p| p[0].hypot(p[1]) < r);
                    Some(hits.count() as f64)
                }),
            }
        },
    },
    Kernel {
        name: "figure-of-each-particle",
        commands: "[write the {thing} of each particle to a float buffer|compute the {thing} of every particle into an output|get the {thing} for all particles, struct with position and velocity, as floats|output {formula} for each particle|fill a float buffer with the {thing} of each particle|\
                   ¶{thing} of every particle, f32 output|\
                   ¶output(i) = {formula}, particles(i) has position and velocity|\
                   ¶I have particles with position and velocity (vec2) and need the {thing} of each in a float buffer|\
                   ¶in: particles (position, velocity). out: one float each, the {thing}|\
                   ¶how do I write the {thing} of all particles to a buffer|\
                   ¶each thread reads one particle and writes its {thing}|\
                   ¶particle kernel: {formula} into an output buffer of floats]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let mass = *sampler.pick(&[1.0, 2.0, 3.0, 0.5, 4.0, 5.0]);
            slots.value("m", words::decimal(mass));
            let way = sampler.below(3);
            let [modifier, thing, formula] = [
                [
                    "speed",
                    "[speed|length of the velocity]",
                    "length(velocity)",
                ],
                [
                    "distance",
                    "[distance from the origin|distance to (0, 0)]",
                    "length(position)",
                ],
                [
                    "energy",
                    "[kinetic energy for a mass of {m}|kinetic energy, mass {m}]",
                    "0.5 * {m} * dot(velocity, velocity)",
                ],
            ][way];
            slots.phrase("thing", thing);
            slots.phrase("formula", formula);
            let statements = match way {
                0 => "output[i] = length(particles[i].velocity);".into(),
                1 => "output[i] = length(particles[i].position);".into(),
                _ => format!(
                    "let v = particles[i].velocity;\noutput[i] = 0.5 * {} * dot(v, v);",
                    float(mass)
                ),
            };
            let work = computed(
                format!(
                    "{PARTICLE}{}{}",
                    read(0, "particles", "Particle"),
                    write(1, "output", "f32")
                ),
                statements,
                (-3.0, 3.0),
                move |buffers, at| {
                    let p = &buffers[0][4 * at..4 * at + 4];
                    match way {
                        0 => p[2].hypot(p[3]),
                        1 => p[0].hypot(p[1]),
                        _ => mass * (p[2] * p[2] + p[3] * p[3]) / 2.0,
                    }
                },
            );
            Work {
                modifiers: vec![modifier],
                ..work
            }
        },
    },
    Kernel {
        name: "respawn-particles",
        commands: "[put particles that are below y = {low} back to y = {high}|move particles with y under {low} to the top at y = {high}|respawn each particle at y = {high} when its y is below {low}|set position.y to {high} for every particle below {low}|let particles that fell under {low} start again at height {high}|\
                   ¶if position.y < {low} then position.y = {high}, for all particles|\
                   ¶rain: drops (particles with position and velocity) below {low} reappear at y = {high}|\
                   ¶I have particles with position and velocity. Those below y = {low} should come back at y = {high}|\
                   ¶respawn kernel for particles: y < {low} -> y = {high}, x and velocity stay|\
                   ¶how do I let particles reappear at height {high} once they are below {low}|\
                   ¶each thread checks the y of one particle: under {low} it becomes {high}|\
                   ¶snow flakes are particle structs (position, velocity), under {low} they go up to {high} again]",
        elements: ONLY_F32,
        draw: |_, slots, sampler| {
            let [low, high] = *sampler.pick(&[
                [-1.0, 1.0],
                [-1.0, 1.0],
                [0.0, 1.0],
                [0.0, 2.0],
                [-2.0, 2.0],
                [-1.0, 2.0],
            ]);
            slots.text("low", low.to_string());
            slots.text("high", high.to_string());
            Work {
                modifiers: Vec::new(),
                declarations: format!("{PARTICLE}{}", write(0, "particles", "Particle")),
                buffer: "particles",
                statements: format!(
                    "if particles[i].position.y < {} {{\nparticles[i].position.y = {};\n}}",
                    float(low),
                    float(high)
                ),
                sample: (64, (-3.0, 3.0)),
                rule: each(move |buffers, at| {
                    let falls = at % 4 == 1 && buffers[0][at] < low;
                    falls.then_some(high)
                }),
            }
        },
    },
    Kernel {
        name: "formula-of-two-buffers",
        commands: "[compute {formula} for {two}, element by element|write {formula} to an output for each pair a, b of {two}|evaluate {formula} for every index of {two}|combine a and b as {formula}, elementwise, {two}|set output to {formula} for all a and b of {two}|\
                   ¶{formula}, elementwise, {two}|\
                   ¶output = {formula}, a and b are {two}|\
                   ¶I have {two}, call them a and b. I need {formula} at every index|\
                   ¶in: {two} (a and b). out: {formula}|\
                   ¶how do I compute {formula} over {two}|\
                   ¶each thread takes a and b from {two} and writes {formula}|\
                   ¶kernel for {two}: {formula}, third buffer gets the result]",
        elements: ONLY_F32,
        draw: |element, slots, sampler| {
            let k = *sampler.pick(&[2.0, 3.0, 4.0, 5.0, 0.5, 10.0]);
            slots.text("k", k.to_string());
            let formula = sampler.pick(&FORMULAS);
            slots.phrase("formula", formula.words);
            let code = formula.code.replace("{k}", &float(k));
            let rule = formula.rule;
            Work {
                modifiers: vec![formula.modifier],
                ..computed(
                    two_inputs(element),
                    format!("output[i] = {code};"),
                    (0.5, 8.0),
                    move |buffers, at| rule(buffers[0][at], buffers[1][at], k),
                )
            }
        },
    },
];

/// A formula of two numbers and `{k}`.
struct Formula {
    modifier: &'static str,
    words: &'static str,
    code: &'static str,
    rule: fn(f64, f64, f64) -> f64,
}

static FORMULAS: [Formula; 9] = [
    Formula {
        modifier: "normalized-difference",
        words: "[(a - b) / (a + b)|the normalized difference (a - b) / (a + b)]",
        code: "(a[i] - b[i]) / (a[i] + b[i])",
        rule: |a, b, _| (a - b) / (a + b),
    },
    Formula {
        modifier: "percent-change",
        words: "[100 * (b - a) / a|the change from a to b in percent, 100 * (b - a) / a]",
        code: "100.0 * (b[i] - a[i]) / a[i]",
        rule: |a, b, _| 100.0 * (b / a - 1.0),
    },
    Formula {
        modifier: "scaled-sum",
        words: "[{k} * (a + b)|(a + b) * {k}]",
        code: "{k} * (a[i] + b[i])",
        rule: |a, b, k| k * a + k * b,
    },
    Formula {
        modifier: "scaled-difference",
        words: "[{k} * (a - b)|(a - b) * {k}]",
        code: "{k} * (a[i] - b[i])",
        rule: |a, b, k| k * a - k * b,
    },
    Formula {
        modifier: "product-plus",
        words: "[a * b + {k}|{k} + a * b]",
        code: "a[i] * b[i] + {k}",
        rule: |a, b, k| k + a * b,
    },
    Formula {
        modifier: "difference-of-squares",
        words: "[a * a - b * b|a² - b²|a^2 - b^2]",
        code: "a[i] * a[i] - b[i] * b[i]",
        rule: |a, b, _| (a + b) * (a - b),
    },
    Formula {
        modifier: "power",
        words: "[pow(a, b)|a to the power of b|a^b]",
        code: "pow(a[i], b[i])",
        rule: |a, b, _| (b * a.ln()).exp(),
    },
    Formula {
        modifier: "remainder",
        words: "[a % b|the remainder of a divided by b|a mod b]",
        code: "a[i] % b[i]",
        rule: |a, b, _| a % b,
    },
    Formula {
        modifier: "angle",
        words: "[atan2(a, b)|the angle atan2(a, b)]",
        code: "atan2(a[i], b[i])",
        rule: |a, b, _| a.atan2(b),
    },
];

/// A figure of a cloud or a line of points that one thread computes.
struct Cloud {
    name: &'static str,
    /// A thing; `{points}` are the points.
    thing: &'static str,
    /// Whole requests.
    told: &'static str,
    /// The element of the output.
    output: &'static str,
    statements: &'static str,
    rule: fn(&[[f64; 2]]) -> Vec<f64>,
}

static CLOUDS: [Cloud; 4] = [
    Cloud {
        name: "center-of-points",
        thing: "[the center of mass of {points}|the centroid of {points}|the mean position of {points}|the average point of {points}]",
        told: "¶centroid of {points}, vec2 out {way}|¶(1/n) * sum of p for {points} {way}|¶I have {points} and need the middle of the cloud, the mean point {way}|¶in: {points}. out: one vec2, the average position {way}|¶add up {points} and divide by how many there are {way}",
        output: "vec2<f32>",
        statements: "var sum = vec2<f32>(0.0);\nfor (var i = 0u; i < arrayLength(&input); i++) {\nsum += input[i];\n}\noutput[0] = sum / f32(arrayLength(&input));",
        rule: |points| {
            let n = points.len() as f64;
            [0_usize, 1]
                .map(|axis| points.iter().map(|p| p[axis] / n).sum::<f64>())
                .to_vec()
        },
    },
    Cloud {
        name: "bounding-box-of-points",
        thing: "[the bounding box of {points}, low corner first, then the high one|the axis-aligned bounds of {points} as minimum and maximum|the componentwise minimum and maximum of {points}, in two elements]",
        told: "¶AABB of {points}, output 0 is the min, output 1 the max {way}|¶bounding box of {points}: element 0 lowest x and y, element 1 highest {way}|¶I have {points} and need their bounds, min corner then max corner {way}|¶in: {points}. out: two vec2, least corner and greatest corner {way}|¶how large is the region of {points}? write the min point and then the max point {way}",
        output: "vec2<f32>",
        statements: "var low = input[0];\nvar high = input[0];\nfor (var i = 1u; i < arrayLength(&input); i++) {\nlow = min(low, input[i]);\nhigh = max(high, input[i]);\n}\noutput[0] = low;\noutput[1] = high;",
        rule: |points| {
            let along = |axis: usize| points.iter().map(move |p| p[axis]);
            vec![
                along(0).fold(f64::INFINITY, f64::min),
                along(1).fold(f64::INFINITY, f64::min),
                along(0).fold(f64::NEG_INFINITY, f64::max),
                along(1).fold(f64::NEG_INFINITY, f64::max),
            ]
        },
    },
    Cloud {
        name: "length-of-path",
        thing: "[the length of the path through {points}|the total length of the polyline with {points}|the sum of the distances between neighboring points of {points}|how long the open path through {points} is]",
        told: "¶polyline length, {points}, f32 out {way}|¶sum of distance(p(i), p(i-1)) over {points} {way}|¶I have {points}, a GPS track, and need its length {way}|¶in: {points}. out: one f32, the length of the open path {way}|¶walk from point to point of {points} and add up the distances {way}",
        output: "f32",
        statements: "var total = 0.0;\nfor (var i = 1u; i < arrayLength(&input); i++) {\ntotal += distance(input[i - 1u], input[i]);\n}\noutput[0] = total;",
        rule: |points| {
            let step = |pair: &[[f64; 2]]| (pair[1][0] - pair[0][0]).hypot(pair[1][1] - pair[0][1]);
            vec![points.windows(2).map(step).sum()]
        },
    },
    Cloud {
        name: "area-of-polygon",
        thing: "[the area of the polygon with the corners in {points}|the polygon area by the shoelace formula, corners in {points}|the area enclosed by {points} as a closed polygon]",
        told: "¶shoelace formula over {points}, absolute value, f32 out {way}|¶abs(sum of x(i) * y(i+1) - x(i+1) * y(i)) / 2, corners {points} {way}|¶I have {points}, the corners of a polygon in order, and need its area {way}|¶in: {points} as corners. out: one f32, the polygon area (never negative) {way}|¶how large is the plot of land with its corners in {points}? shoelace, closed polygon {way}",
        output: "f32",
        statements: "let n = arrayLength(&input);\nvar sum = 0.0;\nfor (var i = 0u; i < n; i++) {\nlet p = input[i];\nlet q = input[(i + 1u) % n];\nsum += p.x * q.y - q.x * p.y;\n}\noutput[0] = abs(sum) * 0.5;",
        rule: |points| {
            let next = points.iter().cycle().skip(1);
            let twice: f64 = points
                .iter()
                .zip(next)
                .map(|(p, q)| p[0] * q[1] - p[1] * q[0])
                .sum();
            vec![twice.abs() / 2.0]
        },
    },
];

fn cloud(row: &'static Cloud) -> Task {
    let mut slots = Slots::default();
    slots.phrase("points", POINTS);
    slots.phrase("way", WAY);
    slots.phrase("thing", row.thing);
    let declarations = read(0, "input", "vec2<f32>") + &write(1, "output", row.output);
    let rule = row.rule;
    task(
        format!(
            "[compute {{thing}} {{way}}|[find|calculate|get] {{thing}} {{way}}|[write|store] {{thing}} [to|in] [the output|an output buffer] {{way}}|[work out|determine|output] {{thing}} {{way}}|\
             {}|¶compute shader: {{thing}} {{way}}|¶how do I get {{thing}} {{way}}|¶I need {{thing}} {{way}}|¶[pls|please] a kernel for {{thing}} {{way}}|¶what is {{thing}}? write it to the output {{way}}|¶the output should hold {{thing}} {{way}}|¶for my map I need {{thing}}, on the gpu {{way}}]",
            row.told
        ),
        slots,
        Vec::new(),
        in_one_thread(&declarations, row.statements),
        (60, (-5.0, 5.0)),
        Box::new(move |buffers: &[Buffer]| {
            let points: Vec<[f64; 2]> = buffers[0].chunks_exact(2).map(|p| [p[0], p[1]]).collect();
            let mut after = buffers[1].clone();
            for (slot, value) in after.iter_mut().zip(rule(&points)) {
                *slot = value;
            }
            after
        }),
    )
}

/// Particles in space that fly on, and fall if that is told.
fn particles_in_space(sampler: &mut Sampler) -> Task {
    let mut slots = Slots::default();
    let dt = *sampler.pick(&[0.016, 0.016, 0.01, 0.02, 0.05, 0.1]);
    slots.value("dt", words::decimal(dt));
    slots.phrase(
        "step",
        "[a time step of {dt}|dt = {dt}|time step {dt}|steps of {dt} seconds]",
    );
    let gravity = if sampler.chance(0.5) { 9.81 } else { 0.0 };
    let (modifier, fall, how) = if gravity > 0.0 {
        (
            "gravity",
            format!("particles[i].velocity.y -= 9.81 * {dt};\n"),
            "[under gravity (9.81 along -y)|with gravity 9.81 downward in y|falling along -y with 9.81]",
        )
    } else {
        (
            "plain",
            String::new(),
            "[by their velocity|by their velocities, without forces|by velocity alone]",
        )
    };
    slots.phrase("how", how);
    let declarations = format!(
        "struct Particle {{\n    position: vec3<f32>,\n    velocity: vec3<f32>,\n}}\n\n{}",
        write(0, "particles", "Particle")
    );
    let body = format!(
        "let i = id.x;\nif i < arrayLength(&particles) {{\n{fall}particles[i].position += particles[i].velocity * {dt};\n}}\n"
    );
    task(
        "[move 3D particles {how}, {step}|update particles in 3D {how} with {step}|advance particles with vec3 position and velocity {how}, {step}|integrate 3D particles {how}, {step}|step particles in space (vec3) {how}, {step}|\
         ¶3D particles (vec3 position, vec3 velocity) {how}, {step}|\
         ¶particle kernel in 3D: motion {how}, {step}|\
         ¶I have particles in space, position and velocity are vec3. Move them {how}, {step}|\
         ¶struct Particle has a vec3 position and a vec3 velocity. One Euler step {how}, {step}|\
         ¶in and out: particles in 3D. They move {how}, {step}|\
         ¶how do I move particles in 3D {how} with {step}|\
         ¶each thread moves one vec3 particle {how}, {step}]",
        slots,
        vec![modifier],
        kernel(&declarations, "64", ID, &body),
        (64, (-2.0, 2.0)),
        each(move |buffers, at| {
            let p = &buffers[0][at / 6 * 6..at / 6 * 6 + 6];
            let speed = |axis: usize| {
                if axis == 1 {
                    p[4] - gravity * dt
                } else {
                    p[3 + axis]
                }
            };
            let part = at % 6;
            Some(if part < 3 {
                p[part] + dt * speed(part)
            } else {
                speed(part - 3)
            })
        }),
    )
}

pub(super) fn families() -> Vec<Family> {
    let mut families = Kernel::families(&KERNELS);
    let clouds = CLOUDS
        .iter()
        .map(|row| Family::new("compute", row.name, move |_| cloud(row)));
    families.extend(clouds);
    families.push(Family::new(
        "compute",
        "particles-in-space",
        particles_in_space,
    ));
    families
}
