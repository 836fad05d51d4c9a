//! How long greedy generation takes for one prompt.
//!
//! `cargo bench -p benches --bench generation` prints it. With a folder, the weights and the prompt are written there, and
//! each line of the input asks for an answer, whose milliseconds and last token are printed: `cargo xtask bench generation`
//! does so in turn with `pytorch/generation.py`.

use std::path::Path;
use std::time::Instant;

use burn::tensor::Device;
use burn_store::{ModuleSnapshot, SafetensorsStore};
use mimalloc::MiMalloc;
use model::{Decoder, Transformer, TransformerConfig};

/// What the command uses.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// A prompt of usual length.
const PROMPT: std::ops::Range<u32> = 100..125;
/// A program of usual length.
const TOKENS: usize = 150;

/// The sizes of the model that ships.
fn config() -> TransformerConfig {
    TransformerConfig {
        vocab_size: 2048,
        d_model: 192,
        nhead: 6,
        num_layers: 4,
        dim_feedforward: 512,
        dropout: 0.0,
        max_seq_len: 512,
    }
}

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

fn likeliest(logits: &[f32]) -> u32 {
    let best = (0..logits.len()).max_by(|&a, &b| logits[a].total_cmp(&logits[b]).then(b.cmp(&a)));
    best.expect("a vocabulary") as u32
}

fn main() {
    let prompt: Vec<u32> = PROMPT.collect();
    let transformer = Transformer::new(&config(), 1, &Device::flex()).expect("the sizes fit");
    let decoder = Decoder::new(&transformer, &config()).expect("weights in memory");
    // Cargo adds an option of its own.
    let folder = std::env::args()
        .skip(1)
        .find(|argument| argument != "--bench");
    let Some(folder) = folder else {
        let mut times: Vec<f64> = (0..20).map(|_| generate(&decoder, &prompt).0).collect();
        times.sort_by(f64::total_cmp);
        println!(
            "{TOKENS} tokens: fastest {:.1} ms, median {:.1} ms",
            times[0], times[10]
        );
        return;
    };
    let folder = Path::new(&folder);
    let case = serde_json::json!({
        "nhead": config().nhead,
        "prompt": prompt,
        "tokens": TOKENS,
        "threads": std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
    });
    std::fs::write(folder.join("case.json"), case.to_string()).expect("a folder to write to");
    let mut store = SafetensorsStore::from_file(folder.join("weights.safetensors"));
    transformer
        .save_into(&mut store)
        .expect("a folder to write to");
    println!("ready");
    for _ in std::io::stdin().lines() {
        let (milliseconds, token) = generate(&decoder, &prompt);
        println!("{milliseconds} {token}");
    }
}
