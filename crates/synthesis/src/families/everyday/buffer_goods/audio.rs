//! Audio samples: volume, channels, fades, echoes, tones and windows.

use super::{changed, numbers};
use crate::code::float;
use crate::families::buffer_fills::RANGE;
use crate::families::buffer_formulas::computed;
use crate::families::kernels::{Kernel, ONLY_F32, Work, read, write};
use crate::words;

const AUDIO: &str = "[a buffer of audio samples|an audio buffer|a float buffer of audio samples|an array of samples|a sound in a float buffer]";

pub(super) const SOUNDS: [Kernel; 7] = [
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
];
