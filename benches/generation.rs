//! How long greedy generation takes for one prompt, with the model that ships.
//!
//! `cargo bench -p benches --bench generation` prints it. With a folder, the weights and the prompt are written there, and
//! each line of the input asks for an answer; its milliseconds and last token are printed, and the milliseconds of doing
//! nothing but reading the weights as often. `cargo xtask bench generation` does so in turn with `pytorch/generation.py`.
//! With `constraint`, one line for each development prompt: milliseconds with and without the constraint, and the tokens
//! of the answer.

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use burn::module::Module;
use burn::tensor::Device;
use burn_store::{ModuleSnapshot, SafetensorsStore};
use mimalloc::MiMalloc;
use model::{Decoder, GenerateOptions, SamplingOptions, ShaderModel, generate_unconstrained};

/// What the command uses.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// A prompt of usual length.
const PROMPT: std::ops::Range<u32> = 100..125;
/// A program of usual length.
const TOKENS: usize = 150;

/// Milliseconds and the last token.
fn generate(decoder: &Decoder, prompt: &[u32]) -> (f64, u32) {
    let start = Instant::now();
    let mut cache = decoder.start();
    let mut token = likeliest(&decoder.next(prompt, &mut cache));
    for _ in 1..TOKENS {
        token = likeliest(&decoder.next(&[token], &mut cache));
    }
    (start.elapsed().as_secs_f64() * 1e3, token)
}

/// Milliseconds of reading `weights` as often as generation has to: once for the prompt and each token but the last.
fn read(weights: &[u64]) -> f64 {
    let start = Instant::now();
    for _ in 0..TOKENS {
        let sum = black_box(weights)
            .iter()
            .fold(0_u64, |sum, &bits| sum ^ bits);
        black_box(sum);
    }
    start.elapsed().as_secs_f64() * 1e3
}

/// What the constraint costs: the same prompts with and without it, in turn.
fn constraint(mut model: ShaderModel) {
    // With a reviewer more answers are drawn, which is no cost of the constraint.
    model.reviewer = None;
    let development = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../config/wgsl_development.toml"
    );
    let examples = dataset::load(Path::new(development))
        .expect("the development set")
        .examples;
    let options = GenerateOptions {
        sampling: SamplingOptions::GREEDY,
        samples: 1,
        beams: 1,
        seed: 1,
        max_tokens: None,
    };
    let milliseconds = |work: &mut dyn FnMut()| {
        let start = Instant::now();
        work();
        start.elapsed().as_secs_f64() * 1e3
    };
    for example in examples {
        let prompt = &example.natural_language;
        let mut tokens = 0;
        let mut with = || {
            let generated = model::generate(&model, prompt, &options).expect("an answer");
            tokens = generated.candidate.tokens.len();
        };
        let with = milliseconds(&mut with);
        let without = milliseconds(&mut || {
            let drafts = generate_unconstrained(&model, prompt, &options, 0..1);
            black_box(drafts.expect("an answer"));
        });
        println!("{with} {without} {tokens}");
    }
}

fn likeliest(logits: &[f32]) -> u32 {
    let best = (0..logits.len()).max_by(|&a, &b| logits[a].total_cmp(&logits[b]).then(b.cmp(&a)));
    best.expect("a vocabulary") as u32
}

fn main() {
    // Cargo adds an option of its own.
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../models/wgsl-small");
    let model = model::folder::load(Path::new(folder), &Device::flex()).expect("the model");
    if arguments.first().is_some_and(|mode| mode == "constraint") {
        return constraint(model);
    }
    let prompt: Vec<u32> = PROMPT.collect();
    let decoder = model.decoder().expect("weights in memory");
    let Some(folder) = arguments.first() else {
        let mut times: Vec<f64> = (0..20).map(|_| generate(decoder, &prompt).0).collect();
        times.sort_by(f64::total_cmp);
        println!(
            "{TOKENS} tokens: fastest {:.1} ms, median {:.1} ms",
            times[0], times[10]
        );
        return;
    };
    let folder = Path::new(folder);
    // Two bytes for each weight, in words of eight.
    let weights = vec![1; model.transformer.num_params() / 4];
    let case = serde_json::json!({
        "nhead": model.config.nhead,
        "prompt": prompt,
        "tokens": TOKENS,
        "threads": std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
    });
    std::fs::write(folder.join("case.json"), case.to_string()).expect("a folder to write to");
    let mut store = SafetensorsStore::from_file(folder.join("weights.safetensors"));
    model
        .transformer
        .save_into(&mut store)
        .expect("a folder to write to");
    println!("ready");
    for _ in std::io::stdin().lines() {
        let (milliseconds, token) = generate(decoder, &prompt);
        println!("{milliseconds} {token} {}", read(&weights));
    }
}
