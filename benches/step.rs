//! How long a training step takes: forward, backward, clipping and `AdamW`.
//!
//! `cargo bench -p benches --bench step -- [CASE] [ROUNDS]` prints it. A round of `quick` and `full` is a step; one of
//! `examples` is an epoch of the embedded examples with the network that ships. `half_layers` and `half_batch` are `full`
//! with half of that, `half_examples` is `examples` with every second one. With a folder, `cargo bench -p benches
//! --bench step -- quick FOLDER`, the initial weights and the batches are written there, and each line of the input asks for a
//! round: its milliseconds, its last loss and the milliseconds that its matrix products take at the speed of the crate
//! `gemm` are printed. `cargo xtask bench training` does so in turn with `pytorch/step.py`. `cargo bench -p benches --bench
//! step -- profile [CASE]` prints where the time of a round goes, as does `cargo xtask bench training --profile`.

mod profile;

use std::hint::black_box;
use std::path::Path;
use std::time::{Duration, Instant};

use burn::module::Module;
use burn::optim::ModuleOptimizer;
use burn::tensor::{Device, Tensor};
use burn_store::{ModuleSnapshot, SafetensorsStore};
use dataset::Sequence;
use kernels::optimizer::AdamW;
use kernels::stay_on_this_thread;
use mimalloc::MiMalloc;
use model::{TokenBatch, Transformer, TransformerConfig};
use profile::Profile;
use training::{
    BoxError, CONTINUE, Callback, CallbackSignal, ConstantLR, EvaluateEvery, GradientClip, Metrics,
    STOP, TrainStep, Trainer, TrainerConfig, TrainingData, TrainingState, parallel_step,
};
use wgsl_tokenizer::special;

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
/// Sequences in a batch, on average.
const BATCH_SIZE: usize = 16;

struct Case {
    name: &'static str,
    config: TransformerConfig,
    sequences: Vec<Sequence>,
    /// Parts of a batch that are computed side by side, as the configuration has it.
    micro_batches: usize,
}

/// Asks for a profile instead of a time.
const PROFILE: &str = "profile";

/// The names of the cases.
const CASES: [&str; 6] = [
    "quick",
    "full",
    "half_layers",
    "half_batch",
    "examples",
    "half_examples",
];

fn case(name: &'static str) -> Case {
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
    let (sequences, config, micro_batches) = match name {
        "quick" => (numbers(BATCH_SIZE, 132, quick.vocab_size), quick, 2),
        "full" => (numbers(BATCH_SIZE, 128, full.vocab_size), full, 1),
        "half_batch" => (numbers(BATCH_SIZE / 2, 128, full.vocab_size), full, 1),
        "half_layers" => {
            let half = TransformerConfig {
                num_layers: full.num_layers / 2,
                ..full
            };
            (numbers(BATCH_SIZE, 128, half.vocab_size), half, 1)
        }
        _ => {
            let (mut sequences, ships) = examples();
            if name == "half_examples" {
                sequences = sequences.into_iter().step_by(2).collect();
            }
            (sequences, ships, 2)
        }
    };
    Case {
        name,
        config,
        sequences,
        micro_batches,
    }
}

/// A batch of sequences of one length, of tokens that mean nothing.
fn numbers(sequences: usize, positions: u32, vocab_size: usize) -> Vec<Sequence> {
    const TARGET_START: usize = 10;
    let vocabulary = vocab_size as u32 - 6;
    let sequence = |row: u32| {
        let id = |at: u32| 6 + (row * 31 + at * 7 + row * at) % vocabulary;
        Sequence {
            ids: (0..=positions).map(id).collect(),
            target_start: TARGET_START,
            function_names: Vec::new(),
        }
    };
    (0..sequences as u32).map(sequence).collect()
}

/// The embedded examples in the tokens of the model that ships, and its sizes.
fn examples() -> (Vec<Sequence>, TransformerConfig) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let model = model::folder::load(&root.join("models/wgsl-small"), &Device::flex());
    let model = model.expect("the model that ships");
    let examples = dataset::load(&root.join("config/wgsl_training_data.toml"));
    let examples = examples.expect("the embedded examples").examples;
    let encoded = dataset::encode_all(&model.tokenizer, &examples, model.config.max_seq_len);
    (encoded.sequences, model.config)
}

impl Case {
    /// The batches of a round: of similar lengths, as `train` makes them.
    fn batches(&self) -> Vec<Vec<usize>> {
        dataset::batches(&self.lengths(), BATCH_SIZE, 1, 0)
    }

    /// The batches of a round where the lengths play no part.
    fn batches_in_any_order(&self) -> Vec<Vec<usize>> {
        let same = vec![1; self.sequences.len()];
        dataset::batches(&same, BATCH_SIZE, 1, 0)
    }

    fn lengths(&self) -> Vec<usize> {
        let length = |sequence: &Sequence| sequence.ids.len();
        self.sequences.iter().map(length).collect()
    }

    /// What the other side has to know.
    fn describe(&self) -> String {
        let AdamW {
            beta_1,
            beta_2,
            epsilon,
            weight_decay,
        } = ADAM_W;
        let row = |sequence: &Sequence| serde_json::json!({ "ids": sequence.ids, "target_start": sequence.target_start });
        serde_json::json!({
            "nhead": self.config.nhead,
            "sequences": self.sequences.iter().map(row).collect::<Vec<_>>(),
            "first_batches": self.batches(),
            "batches": self.batches_in_any_order(),
            "clip_norm": CLIP_NORM,
            "adamw": { "lr": RATE, "betas": [beta_1, beta_2], "eps": epsilon, "weight_decay": weight_decay },
            "threads": std::thread::available_parallelism().map_or(1, std::num::NonZero::get),
        })
        .to_string()
    }

    /// Floating-point operations of the matrix products of a round, forward and for both gradients, padding not counted.
    fn product_operations(&self) -> f64 {
        let config = &self.config;
        let (width, layers) = (config.d_model as f64, config.num_layers as f64);
        let linear = 4.0 * width * width + 3.0 * width * config.dim_feedforward as f64;
        let of_sequence = |sequence: &Sequence| {
            let positions = (sequence.ids.len() - 1) as f64;
            let predicted = (sequence.ids.len() - sequence.target_start) as f64;
            // Attention looks backwards: each position has as many products with keys, and with values, as its number.
            let attention = positions * (positions + 1.0) * width;
            let logits = predicted * width * config.vocab_size as f64;
            layers * (positions * linear + attention) + logits
        };
        3.0 * 2.0 * self.sequences.iter().map(of_sequence).sum::<f64>()
    }
}

struct Epochs<'a> {
    case: &'a Case,
    lengths: Vec<usize>,
    batches: Vec<Vec<usize>>,
    device: Device,
}

impl TrainingData for Epochs<'_> {
    type Batch = Vec<TokenBatch>;

    fn batches_per_epoch(&self) -> usize {
        self.batches.len()
    }

    fn batch(&self, _epoch: u64, index: usize) -> Result<Vec<TokenBatch>, BoxError> {
        let lengths = &self.lengths;
        let mut members = self.batches[index].clone();
        members.sort_by_key(|&member| lengths[member]);
        let parts = dataset::divide(&members, lengths, self.case.micro_batches);
        let batch = |part: &Vec<usize>| {
            let sequences = part.iter().map(|&member| &self.case.sequences[member]);
            let rows = sequences.map(|sequence| (sequence.ids.as_slice(), sequence.target_start));
            let rows: Vec<(&[u32], usize)> = rows.collect();
            Ok(TokenBatch::new(&rows, special::PAD, &self.device)?)
        };
        parts.iter().map(batch).collect()
    }
}

/// Tells the time of each round and its last loss, and asks whether there is to be another.
struct Stopwatch<F> {
    tell: F,
    started: Instant,
}

impl<F: FnMut(f64, f64) -> bool + Send> Callback for Stopwatch<F> {
    fn name(&self) -> String {
        "stopwatch".into()
    }

    fn on_epoch_begin(&mut self, _state: &mut TrainingState) -> CallbackSignal {
        self.started = Instant::now();
        CONTINUE
    }

    fn on_epoch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let milliseconds = self.started.elapsed().as_secs_f64() * 1e3;
        if (self.tell)(milliseconds, state.metrics["loss"]) {
            CONTINUE
        } else {
            STOP
        }
    }
}

/// Trains until `tell`, which gets the milliseconds and the last loss of each round, has enough.
fn train(case: &Case, model: Transformer, tell: impl FnMut(f64, f64) -> bool + Send + 'static) {
    let config = TrainerConfig {
        max_epochs: 1 << 40,
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
    let data = Epochs {
        case,
        lengths: case.lengths(),
        batches: case.batches(),
        device: device(),
    };
    let fitted = trainer.fit(&data, step, |_| Ok(Metrics::new()));
    fitted.expect("training succeeds");
}

/// As the command does it.
fn step(model: &Transformer, batch: Vec<TokenBatch>) -> Result<TrainStep, BoxError> {
    let step = |model: &Transformer, batch: &TokenBatch| {
        let loss = model.loss(batch);
        TrainStep::new(loss.mean, batch.sequences() as u64).with_tokens(loss.tokens as u64)
    };
    if let [only] = batch.as_slice() {
        return Ok(step(model, only));
    }
    parallel_step(model, batch, |model: &Transformer, part: TokenBatch| {
        stay_on_this_thread();
        Ok(step(model, &part))
    })
}

fn device() -> Device {
    Device::flex().autodiff()
}

fn measure(case: &Case, model: Transformer, rounds: usize) {
    let name = case.name;
    let tokens: usize = case.lengths().iter().map(|length| length - 1).sum();
    let mut times = Vec::with_capacity(rounds);
    train(case, model, move |milliseconds, loss| {
        times.push(milliseconds);
        if times.len() < rounds {
            return true;
        }
        times.sort_by(f64::total_cmp);
        let (fastest, median) = (times[0], times[times.len() / 2]);
        let speed = tokens as f64 / median * 1e3;
        println!(
            "{name}: fastest {fastest:.1} ms, median {median:.1} ms, {speed:.0} tokens/s, last loss {loss}"
        );
        false
    });
}

/// Prints what the operations of a round take, after one that is not counted.
fn profile(case: &Case, model: Transformer, profile: Profile) {
    const ROUNDS: usize = 20;
    let name = case.name;
    let steps = ROUNDS * case.batches().len();
    let mut times = Vec::with_capacity(ROUNDS + 1);
    train(case, model, move |milliseconds, _| {
        if times.is_empty() {
            profile.clear();
        }
        times.push(milliseconds);
        if times.len() <= ROUNDS {
            return true;
        }
        let elapsed: f64 = times[1..].iter().sum();
        profile.print(name, steps, Duration::from_secs_f64(elapsed / 1e3));
        false
    });
}

/// Writes what the other side needs to `folder`, and makes a round for each line of the input.
fn answer(case: &Case, model: Transformer, folder: &Path) {
    std::fs::write(folder.join("case.json"), case.describe()).expect("a folder to write to");
    let mut store = SafetensorsStore::from_file(folder.join("weights.safetensors"));
    model
        .valid()
        .save_into(&mut store)
        .expect("a folder to write to");
    let operations = case.product_operations();
    println!("ready");
    if is_asked() {
        train(case, model, move |milliseconds, loss| {
            println!("{milliseconds} {loss} {}", operations / product_rate());
            is_asked()
        });
    }
}

/// Floating-point operations a millisecond of a product of two large matrices by the crate `gemm`, on all cores: the fastest of
/// ten.
fn product_rate() -> f64 {
    const SIZE: usize = 1024;
    let ones = Tensor::<2>::ones([SIZE, SIZE], &Device::flex());
    let milliseconds = || {
        let start = Instant::now();
        let product = ones.clone().matmul(ones.clone());
        black_box(product.into_data());
        start.elapsed().as_secs_f64() * 1e3
    };
    let fastest = (0..10)
        .map(|_| milliseconds())
        .fold(f64::INFINITY, f64::min);
    2.0 * (SIZE * SIZE * SIZE) as f64 / fastest
}

/// Waits for a line.
fn is_asked() -> bool {
    let read = std::io::stdin().read_line(&mut String::new());
    read.is_ok_and(|bytes| bytes > 0)
}

fn main() {
    // Cargo adds an option of its own.
    let mut arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let is_profiled = arguments.first().is_some_and(|first| first == PROFILE);
    let spans = Profile::default();
    if is_profiled {
        arguments.remove(0);
        tracing::subscriber::set_global_default(spans.clone()).expect("it is the only one");
    }
    let named = |name: &&str| arguments.iter().any(|argument| argument == name);
    let any = CASES.iter().any(named);
    for name in CASES.into_iter().filter(|name| !any || named(name)) {
        let case = &case(name);
        let model = Transformer::new(&case.config, 1, &device()).expect("the sizes fit");
        let last = arguments.last();
        let last = last.filter(|last| !CASES.contains(&last.as_str()));
        match last.map(|last| (last, last.parse())) {
            None if is_profiled => profile(case, model, spans.clone()),
            None => measure(case, model, 20),
            Some((_, Ok(rounds))) => measure(case, model, rounds),
            Some((folder, Err(_))) => answer(case, model, Path::new(folder)),
        }
    }
}
