//! A run folder with everything in it.
#![allow(dead_code)] // Each test file uses its part.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use report::{Answer, Data, Evaluation, Lengths, NamedRate, Part, Rate};

/// A prompt that is markup wherever it is not escaped.
pub const HOSTILE: &str = "</h3><script>alert(1)</script><img src=x onerror=alert(2)> \"'&";

pub const CODE: &str = "@fragment\nfn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {\n    \
    // A circle in the middle.\n    let d = length(uv - vec2<f32>(0.5, 0.5)) - 0.25;\n    \
    let inside = 1.0 - smoothstep(0.0, 0.01, d);\n    return vec4<f32>(mix(vec3<f32>(0.05, 0.05, 0.2), \
    vec3<f32>(0.9, 0.1, 0.1), inside), 1.0);\n}\n";

/// Writes a run of 2000 steps with `answers` answers, every fourth of them wrong, the first of them with [`HOSTILE`].
pub fn write_run(folder: &Path, answers: usize) {
    fs::create_dir_all(folder).unwrap();
    let config = "[task]\nname = \"quick\"\n\n[model]\nd_model = 128\n\n[training]\nlearning_rate = 0.004\nseed = 42\n";
    fs::write(folder.join("config.toml"), config).unwrap();
    let mut metrics = String::new();
    for step in (10..=2000_u64).step_by(10) {
        let loss = 8.0 * (-(step as f64) / 400.0).exp() + 0.05 + 0.02 * (step % 70) as f64 / 70.0;
        metrics += &format!(
            "{{\"event\":\"step\",\"epoch\":{},\"step\":{step},\"learning_rate\":{},\"examples\":{},\"tokens\":{},\
             \"metrics\":{{\"grad_norm\":{},\"loss\":{loss}}}}}\n",
            step / 1001,
            0.004 * (1.0 - step as f64 / 2000.0),
            16 * step,
            1600 * step,
            0.3 * loss
        );
        if step % 500 == 0 {
            metrics += &format!(
                "{{\"event\":\"validation\",\"epoch\":0,\"step\":{step},\"learning_rate\":0.001,\"examples\":{},\
                 \"tokens\":{},\"metrics\":{{\"loss\":{loss},\"val_loss\":{}}}}}\n",
                16 * step,
                1600 * step,
                loss + 0.1
            );
        }
    }
    fs::write(folder.join("metrics.jsonl"), metrics).unwrap();
    let lengths = Lengths {
        min: 3,
        median: 12.0,
        mean: 12.5,
        p95: 20,
        max: 31,
    };
    let part = |name: &str, examples| Part {
        name: name.into(),
        examples,
        by_category: BTreeMap::from([("shapes".into(), examples), ("<b>".into(), 1)]),
        prompt_tokens: lengths,
        code_tokens: lengths,
    };
    let data = Data {
        vocab_size: 512,
        parts: vec![part("train", 28_000), part("validation", 256)],
    };
    fs::write(
        folder.join("data.json"),
        serde_json::to_string(&data).unwrap(),
    )
    .unwrap();
    let all: Vec<Answer> = (0..answers).map(answer).collect();
    let right = all.iter().filter(|answer| answer.right).count();
    let named = |name: &str, count| NamedRate {
        name: name.into(),
        rate: Rate::new(count, answers),
    };
    let rates = vec![named("functional", right), named("valid", answers)];
    let evaluation = Evaluation {
        data: "composition".into(),
        by_category: BTreeMap::from([("shapes".into(), rates.clone())]),
        rates,
        answers: all,
    };
    let text = serde_json::to_string(&evaluation).unwrap();
    fs::write(folder.join("evaluation.json"), text).unwrap();
}

fn answer(index: usize) -> Answer {
    let right = index % 4 != 1;
    Answer {
        id: format!("example-{index}"),
        category: Some(
            if index.is_multiple_of(2) {
                "shapes"
            } else {
                "patterns"
            }
            .into(),
        ),
        natural_language: if index == 1 {
            HOSTILE.into()
        } else {
            format!("a red circle on dark blue, number {index}")
        },
        wgsl_code: CODE.replace("0.25", &format!("0.{}", 10 + index)),
        answer: CODE.replace("0.9", if right { "0.90" } else { "0.2 <&" }),
        right,
        checks: BTreeMap::from([("functional".into(), right), ("valid".into(), true)]),
    }
}

/// A number that depends on the code.
fn seed(code: &str) -> u32 {
    code.bytes().fold(7_u32, |sum, byte| {
        sum.wrapping_mul(31).wrapping_add(byte.into())
    })
}

/// A picture that depends on the code: circles in a gradient.
#[allow(clippy::unnecessary_wraps)] // The signature is that of a painter.
pub fn paint(code: &str, side: u32) -> Option<Vec<u8>> {
    let seed = seed(code);
    let mut pixels = Vec::new();
    for y in 0..side {
        for x in 0..side {
            let place = |at: u32| 128.0 * at as f32 / side as f32;
            let inside = (place(x) - 64.0).hypot(place(y) - 64.0) < 20.0 + (seed % 40) as f32;
            let red = if inside { 220 } else { place(x) as u8 };
            pixels.extend([red, place(y) as u8, (seed >> 8) as u8, 255]);
        }
    }
    Some(file(&pixels, side))
}

/// A picture that no format makes smaller: noise.
#[allow(clippy::unnecessary_wraps)] // The signature is that of a painter.
pub fn paint_noise(code: &str, side: u32) -> Option<Vec<u8>> {
    let mut state = seed(code);
    let mut pixels = Vec::new();
    for _ in 0..4 * side * side {
        // Marsaglia 2003, "Xorshift RNGs".
        state = state.max(1);
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        pixels.push((state >> 16) as u8);
    }
    Some(file(&pixels, side))
}

/// The PNG file of red, green, blue and alpha, as shaders are painted.
fn file(pixels: &[u8], side: u32) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Rgba);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(pixels).unwrap();
    writer.finish().unwrap();
    file
}
