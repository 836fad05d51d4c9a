//! How long a training step takes: forward, backward, clipping and `AdamW`.
//! `cargo bench -p benches --bench step -- [quick|full] [steps]`

use std::time::Instant;

use burn::optim::{AdamWConfig, GradientsParams};
use burn::tensor::Device;
use mimalloc::MiMalloc;
use model::{TokenBatch, Transformer, TransformerConfig};
use training::clip_module_gradients;

/// What the command uses.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

struct Case {
    name: &'static str,
    config: TransformerConfig,
    sequences: u32,
    positions: u32,
}

fn cases() -> [Case; 2] {
    let quick = TransformerConfig {
        vocab_size: 1000,
        d_model: 128,
        nhead: 4,
        num_layers: 3,
        dim_feedforward: 256,
        dropout: 0.0,
        max_seq_len: 320,
    };
    let full = TransformerConfig {
        vocab_size: 1230,
        d_model: 512,
        nhead: 8,
        num_layers: 6,
        dim_feedforward: 2048,
        dropout: 0.0,
        max_seq_len: 512,
    };
    [
        Case {
            name: "quick",
            config: quick,
            sequences: 16,
            positions: 132,
        },
        Case {
            name: "full",
            config: full,
            sequences: 16,
            positions: 128,
        },
    ]
}

fn batch(case: &Case, device: &Device) -> TokenBatch {
    let vocabulary = case.config.vocab_size as u32 - 6;
    let row = |row: u32| -> Vec<u32> {
        let id = |at: u32| 6 + (row * 31 + at * 7 + row * at) % vocabulary;
        (0..=case.positions).map(id).collect()
    };
    let rows: Vec<Vec<u32>> = (0..case.sequences).map(row).collect();
    let rows: Vec<(&[u32], usize)> = rows.iter().map(|row| (row.as_slice(), 10)).collect();
    TokenBatch::new(&rows, 0, device).expect("rows of tokens")
}

fn measure(case: &Case, steps: usize) {
    let device = Device::flex().autodiff();
    let mut model = Transformer::new(&case.config, 1, &device).expect("the sizes fit");
    let mut optimizer = AdamWConfig::new().init();
    let batch = batch(case, &device);
    let mut times = Vec::with_capacity(steps);
    let mut losses = Vec::with_capacity(steps);
    for _ in 0..steps {
        let start = Instant::now();
        let loss = model.loss(&batch).mean;
        let value = loss.clone().inner();
        let mut gradients = GradientsParams::from_grads(loss.backward(), &model);
        clip_module_gradients(&model, &mut gradients, 1.0).expect("a finite norm");
        model = optimizer.step(1e-3, model, gradients);
        losses.push(value.into_scalar::<f32>());
        times.push(start.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let tokens = case.sequences * case.positions;
    let median = times[times.len() / 2];
    println!(
        "{}: fastest {:.1} ms, median {median:.1} ms, {:.0} tokens/s, last loss {}",
        case.name,
        times[0],
        f64::from(tokens) / median * 1e3,
        losses[losses.len() - 1]
    );
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let steps = arguments.iter().find_map(|argument| argument.parse().ok());
    for case in cases() {
        let named = |argument: &String| argument == case.name;
        if arguments.iter().any(named) || !arguments.iter().any(|a| a == "quick" || a == "full") {
            measure(&case, steps.unwrap_or(20));
        }
    }
}
