//! How long a training step takes: forward, backward, clipping and `AdamW`.
//!
//! `cargo bench -p benches --bench step -- [quick|full] [STEPS]` prints it. With a folder, `cargo bench -p benches --bench
//! step -- quick FOLDER`, the initial weights and the batch are written there, and each line of the input asks for a step,
//! whose milliseconds and loss are printed: `cargo xtask bench training` does so in turn with `pytorch/step.py`.

use std::path::Path;
use std::time::Instant;

use burn::module::Module;
use burn::optim::ModuleOptimizer;
use burn::tensor::Device;
use burn_store::{ModuleSnapshot, SafetensorsStore};
use kernels::optimizer::AdamW;
use kernels::stay_on_this_thread;
use mimalloc::MiMalloc;
use model::{TokenBatch, Transformer, TransformerConfig};
use training::{
    BoxError, CONTINUE, Callback, CallbackSignal, ConstantLR, EvaluateEvery, GradientClip, Metrics,
    STOP, TrainStep, Trainer, TrainerConfig, TrainingData, TrainingState, parallel_step,
};

/// What the command uses; `MIMALLOC_PURGE_DELAY=-1`, which `cargo xtask bench training` sets, makes it keep freed memory as the
/// command does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const RATE: f64 = 1e-3;
const CLIP_NORM: f64 = 1.0;
const ADAM_W: AdamW = AdamW {
    beta_1: 0.9,
    beta_2: 0.999,
    epsilon: 1e-8,
    weight_decay: 0.01,
};
/// Where code begins in each sequence.
const CODE_START: usize = 10;

struct Case {
    name: &'static str,
    config: TransformerConfig,
    sequences: u32,
    positions: u32,
    /// Parts of the batch that are computed side by side, as the configuration has it.
    micro_batches: usize,
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
            micro_batches: 2,
        },
        Case {
            name: "full",
            config: full,
            sequences: 16,
            positions: 128,
            micro_batches: 1,
        },
    ]
}

impl Case {
    fn rows(&self) -> Vec<Vec<u32>> {
        let vocabulary = self.config.vocab_size as u32 - 6;
        let row = |row: u32| -> Vec<u32> {
            let id = |at: u32| 6 + (row * 31 + at * 7 + row * at) % vocabulary;
            (0..=self.positions).map(id).collect()
        };
        (0..self.sequences).map(row).collect()
    }

    /// What the other side has to know.
    fn describe(&self) -> String {
        let AdamW {
            beta_1,
            beta_2,
            epsilon,
            weight_decay,
        } = ADAM_W;
        serde_json::json!({
            "nhead": self.config.nhead,
            "rows": self.rows(),
            "code_start": CODE_START,
            "clip_norm": CLIP_NORM,
            "adamw": { "lr": RATE, "betas": [beta_1, beta_2], "eps": epsilon, "weight_decay": weight_decay },
            "threads": std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        })
        .to_string()
    }
}

struct SameBatch {
    rows: Vec<Vec<u32>>,
    micro_batches: usize,
    device: Device,
}

impl TrainingData for SameBatch {
    type Batch = Vec<TokenBatch>;

    fn batches_per_epoch(&self) -> usize {
        1 << 40
    }

    fn batch(&self, _epoch: u64, _index: usize) -> Result<Vec<TokenBatch>, BoxError> {
        let parts = self.rows.chunks(self.rows.len() / self.micro_batches);
        let batch = |rows: &[Vec<u32>]| {
            let rows = rows.iter().map(|row| (row.as_slice(), CODE_START));
            let rows: Vec<(&[u32], usize)> = rows.collect();
            Ok(TokenBatch::new(&rows, 0, &self.device)?)
        };
        parts.map(batch).collect()
    }
}

/// Tells the time and the loss of each step, and asks whether there is to be another.
struct Stopwatch<F> {
    tell: F,
    started: Instant,
}

impl<F: FnMut(f64, f64) -> bool + Send> Callback for Stopwatch<F> {
    fn name(&self) -> String {
        "stopwatch".into()
    }

    fn on_batch_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        self.started = Instant::now();
        CONTINUE
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let milliseconds = self.started.elapsed().as_secs_f64() * 1e3;
        if (self.tell)(milliseconds, state.metrics["loss"]) {
            CONTINUE
        } else {
            STOP
        }
    }
}

/// Trains until `tell`, which gets the milliseconds and the loss of each step, has enough.
fn train(case: &Case, model: Transformer, tell: impl FnMut(f64, f64) -> bool + Send + 'static) {
    let config = TrainerConfig {
        max_steps: Some(1 << 40),
        clip: Some(GradientClip::Norm(CLIP_NORM)),
        evaluate_every: EvaluateEvery::Never,
        ..TrainerConfig::default()
    };
    let adam_w = ModuleOptimizer::from(ADAM_W);
    let rate = ConstantLR::new(RATE).expect("a rate");
    let mut trainer = Trainer::new(config, model, adam_w, rate).expect("settings in range");
    trainer.add_callback(Stopwatch {
        tell,
        started: Instant::now(),
    });
    let data = SameBatch {
        rows: case.rows(),
        micro_batches: case.micro_batches,
        device: device(),
    };
    let fitted = trainer.fit(&data, step, |_| Ok(Metrics::new()));
    fitted.expect("training succeeds");
}

/// As the command does it.
fn step(model: &Transformer, batch: Vec<TokenBatch>) -> Result<TrainStep, BoxError> {
    let several = batch.len() > 1;
    parallel_step(model, batch, |model: &Transformer, batch: TokenBatch| {
        if several {
            stay_on_this_thread();
        }
        let loss = model.loss(&batch);
        Ok(TrainStep::new(loss.mean, batch.sequences() as u64).with_tokens(loss.tokens as u64))
    })
}

fn device() -> Device {
    Device::flex().autodiff()
}

fn measure(case: &Case, model: Transformer, steps: usize) {
    let name = case.name;
    let tokens = f64::from(case.sequences * case.positions);
    let mut times = Vec::with_capacity(steps);
    train(case, model, move |milliseconds, loss| {
        times.push(milliseconds);
        if times.len() < steps {
            return true;
        }
        times.sort_by(f64::total_cmp);
        let (fastest, median) = (times[0], times[times.len() / 2]);
        let speed = tokens / median * 1e3;
        println!(
            "{name}: fastest {fastest:.1} ms, median {median:.1} ms, {speed:.0} tokens/s, last loss {loss}"
        );
        false
    });
}

/// Writes what the other side needs to `folder`, and makes a step for each line of the input.
fn answer(case: &Case, model: Transformer, folder: &Path) {
    std::fs::write(folder.join("case.json"), case.describe()).expect("a folder to write to");
    let mut store = SafetensorsStore::from_file(folder.join("weights.safetensors"));
    model
        .valid()
        .save_into(&mut store)
        .expect("a folder to write to");
    println!("ready");
    if is_asked() {
        train(case, model, |milliseconds, loss| {
            println!("{milliseconds} {loss}");
            is_asked()
        });
    }
}

/// Waits for a line.
fn is_asked() -> bool {
    let read = std::io::stdin().read_line(&mut String::new());
    read.is_ok_and(|bytes| bytes > 0)
}

fn main() {
    // Cargo adds an option of its own.
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let named = |case: &Case| arguments.iter().any(|argument| argument == case.name);
    let any = cases().iter().any(named);
    for case in cases().iter().filter(|case| !any || named(case)) {
        let model = Transformer::new(&case.config, 1, &device()).expect("the sizes fit");
        let last = arguments.last().filter(|last| **last != case.name);
        match last.map(|last| (last, last.parse())) {
            None => measure(case, model, 20),
            Some((_, Ok(steps))) => measure(case, model, steps),
            Some((folder, Err(_))) => answer(case, model, Path::new(folder)),
        }
    }
}
