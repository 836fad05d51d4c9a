//! What the training loop and the progress bar cost beside the training, and how long a checkpoint takes.
//! `cargo xtask bench training` reports it.

use std::hint::black_box;
use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use burn::module::{Module, Param};
use burn::nn::{Linear, LinearConfig};
use burn::optim::{AdamWConfig, GradientsParams, ModuleOptimizer};
use burn::tensor::{Device, Distribution, Tensor};
use criterion::{BatchSize, Criterion, SamplingMode, criterion_group, criterion_main};
use indicatif::{InMemoryTerm, ProgressDrawTarget};
use model::{TokenBatch, Transformer, TransformerConfig};
use training::{
    BoxError, CONTINUE, Callback, CallbackSignal, CheckpointStore, ConstantLR, CsvLogger,
    EarlyStopping, EvaluateEvery, GradientClip, JsonlLogger, LearningRateMonitor, LoggingCallback,
    Metrics, Mode, ModelCheckpoint, ProgressBar, TensorBoardLogger, Throughput, TimeLimit,
    TrainStep, Trainer, TrainerConfig, TrainingData, TrainingState, clip_module_gradients,
};

/// Batches of nothing, of which an epoch never ends.
struct Nothing;

impl TrainingData for Nothing {
    type Batch = ();

    fn batches_per_epoch(&self) -> usize {
        1 << 40
    }

    fn batch(&self, _epoch: u64, _index: usize) -> Result<(), BoxError> {
        Ok(())
    }
}

/// One number to train: nearly all of a step is the loop.
#[derive(Module, Debug)]
struct Weight {
    weight: Param<Tensor<1>>,
}

impl Weight {
    fn new() -> Self {
        let weight = Tensor::from_data([1.0_f32], &Device::flex().autodiff());
        Self {
            weight: Param::from_tensor(weight),
        }
    }

    fn loss(&self) -> Tensor<1> {
        self.weight.val().square()
    }
}

const RATE: f64 = 1e-9;

fn adamw() -> ModuleOptimizer {
    AdamWConfig::new().init()
}

fn config(steps: u64) -> TrainerConfig {
    TrainerConfig {
        max_steps: Some(steps),
        clip: Some(GradientClip::Norm(1.0)),
        evaluate_every: EvaluateEvery::Never,
        ..TrainerConfig::default()
    }
}

fn trainer<M: Module>(steps: u64, model: M) -> Trainer<M> {
    let rate = ConstantLR::new(RATE).expect("a rate");
    Trainer::new(config(steps), model, adamw(), rate).expect("settings in their ranges")
}

/// The ten that a run is likely to have; the logs every ten steps.
fn add_ten_callbacks<M: Module>(trainer: &mut Trainer<M>, folder: &Path) {
    let argument = "an argument in its range";
    let log = folder.join("metrics.jsonl");
    let table = CsvLogger::new(folder.join("metrics.csv"), ["val_loss"]).expect(argument);
    trainer
        .add_callback(EarlyStopping::new("val_loss", 5).expect(argument))
        .add_callback(ModelCheckpoint::every_epochs(1).expect(argument))
        .add_callback(ModelCheckpoint::when_improved("val_loss", Mode::Min).expect(argument))
        .add_callback(TimeLimit::minutes(1e6).expect(argument))
        .add_callback(LearningRateMonitor)
        .add_callback(Throughput::new())
        .add_callback(table)
        .add_callback(JsonlLogger::new(log, 10).expect(argument))
        .add_callback(TensorBoardLogger::new(folder, 10).expect(argument))
        .add_callback(LoggingCallback::to_writer(10, std::io::sink()).expect(argument));
}

/// The same training step written by hand and by the trainer with ten callbacks.
fn loop_overhead(criterion: &mut Criterion) {
    criterion.bench_function("bare_loop_step", |bencher| {
        bencher.iter_custom(|steps| {
            let (mut model, mut optimizer) = (Weight::new(), adamw());
            let start = Instant::now();
            for _ in 0..steps {
                let loss = model.loss();
                black_box(loss.clone().inner().into_scalar::<f32>());
                let mut gradients = GradientsParams::from_grads(loss.backward(), &model);
                clip_module_gradients(&model, &mut gradients, 1.0).expect("a finite norm");
                model = optimizer.step(RATE, model, gradients);
            }
            start.elapsed()
        });
    });
    let folder = std::env::temp_dir().join(format!("bench-training-{}", std::process::id()));
    criterion.bench_function("trainer_step_with_ten_callbacks", |bencher| {
        bencher.iter_custom(|steps| {
            let mut trainer = trainer(steps, Weight::new());
            add_ten_callbacks(&mut trainer, &folder);
            let start = Instant::now();
            let step = |model: &Weight, ()| Ok(TrainStep::new(model.loss(), 1));
            let fitted = trainer.fit(&Nothing, step, |_| Ok(Metrics::new()));
            fitted.expect("training succeeds");
            start.elapsed()
        });
    });
    let _ = std::fs::remove_dir_all(&folder);
}

/// The network of the size of `config/wgsl_quick.toml`, and a batch of 4 examples of about 110 tokens.
fn quick_model() -> (Transformer, TokenBatch) {
    let config = TransformerConfig {
        vocab_size: 700,
        d_model: 128,
        nhead: 2,
        num_layers: 3,
        dim_feedforward: 256,
        dropout: 0.0,
        max_seq_len: 288,
    };
    let device = Device::flex().autodiff();
    let rows: Vec<Vec<u32>> = (0..4_u32)
        .map(|row| (0..110).map(|at| 6 + (row * 31 + at * 7) % 690).collect())
        .collect();
    let rows: Vec<(&[u32], usize)> = rows.iter().map(|row| (row.as_slice(), 10)).collect();
    let batch = TokenBatch::new(&rows, 0, &device).expect("rows of tokens");
    let model = Transformer::new(&config, 1, &device).expect("the sizes fit");
    (model, batch)
}

/// A progress bar whose time is taken.
struct Timed {
    bar: ProgressBar,
    spent: Arc<Mutex<Duration>>,
}

impl Callback for Timed {
    fn name(&self) -> String {
        self.bar.name()
    }

    fn on_train_begin(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.bar.on_train_begin(state)
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        let start = Instant::now();
        let signal = self.bar.on_batch_end(state);
        *self.spent.lock().expect("no callback panicked") += start.elapsed();
        signal
    }
}

/// A training step, and what the progress bar takes of each step of a run. It is drawn 20 times a second at most, as on a
/// terminal, which is in memory here and interpreted too.
fn quick_model_step(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("quick_model");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    group.bench_function("step", |bencher| {
        let (model, batch) = quick_model();
        let mut state = Some((model, adamw()));
        bencher.iter(|| {
            let (mut model, mut optimizer) = state.take().expect("the step gives it back");
            let loss = model.loss(&batch).mean;
            let mut gradients = GradientsParams::from_grads(loss.backward(), &model);
            let _ = clip_module_gradients(&model, &mut gradients, 1.0);
            model = optimizer.step(RATE, model, gradients);
            state = Some((model, optimizer));
        });
    });
    group.bench_function("progress_bar", |bencher| {
        bencher.iter_custom(|steps| {
            let (model, batch) = quick_model();
            let spent = Arc::new(Mutex::new(Duration::ZERO));
            let terminal =
                ProgressDrawTarget::term_like_with_hz(Box::new(InMemoryTerm::new(24, 80)), 20);
            let mut trainer = trainer(steps, model);
            trainer.add_callback(Throughput::new()).add_callback(Timed {
                bar: ProgressBar::on("val_loss", Mode::Min, terminal),
                spent: Arc::clone(&spent),
            });
            let step = |model: &Transformer, ()| {
                let loss = model.loss(&batch);
                Ok(TrainStep::new(loss.mean, 4).with_tokens(loss.tokens as u64))
            };
            let fitted = trainer.fit(&Nothing, step, |_| Ok(Metrics::new()));
            fitted.expect("training succeeds");
            *spent.lock().expect("no callback panicked")
        });
    });
    group.finish();
}

/// 20 million parameters.
#[derive(Module, Debug)]
struct Large {
    layers: Vec<Linear>,
}

impl Large {
    fn new() -> Self {
        let device = Device::flex().autodiff();
        let layer = LinearConfig::new(2000, 2000).with_bias(false);
        Self {
            layers: (0..5).map(|_| layer.init(&device)).collect(),
        }
    }

    fn loss(&self) -> Tensor<1> {
        let x = Tensor::<2>::random([1, 2000], Distribution::Default, &Device::flex().autodiff());
        let forward = |x: Tensor<2>, layer: &Linear| layer.forward(x);
        self.layers.iter().fold(x, forward).square().mean()
    }
}

/// The time from the decision to write a checkpoint to its being on the disk.
struct Stopwatch {
    started: Option<Instant>,
    spent: Arc<Mutex<Duration>>,
}

impl Callback for Stopwatch {
    fn name(&self) -> String {
        "stopwatch".into()
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        state.request_checkpoint();
        CONTINUE
    }

    fn on_before_checkpoint(&mut self, _state: &mut TrainingState) {
        self.started = Some(Instant::now());
    }

    fn on_checkpoint(&mut self, _state: &mut TrainingState, _path: &Path) {
        if let (Some(started), Ok(mut spent)) = (self.started.take(), self.spent.lock()) {
            *spent += started.elapsed();
        }
    }
}

/// Saving and loading 20 million parameters with the state of `AdamW`, 240 MB, flushed to the disk.
fn checkpoint(criterion: &mut Criterion) {
    // In the target folder, which is on a disk; a temporary folder may be in memory, where flushing costs nothing.
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-checkpoint");
    let mut group = criterion.benchmark_group("checkpoint_20m");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    group.bench_function("save", |bencher| {
        bencher.iter_custom(|count| {
            let spent = Arc::new(Mutex::new(Duration::ZERO));
            let store = CheckpointStore::new(&folder).expect("a folder");
            let mut trainer = trainer(count, Large::new());
            trainer
                .add_callback(Stopwatch {
                    started: None,
                    spent: Arc::clone(&spent),
                })
                .checkpoints(store.keep_last(1).expect("one is a count"));
            let step = |model: &Large, ()| Ok(TrainStep::new(model.loss(), 1));
            let fitted = trainer.fit(&Nothing, step, |_| Ok(Metrics::new()));
            fitted.expect("training succeeds");
            *spent.lock().expect("no callback panicked")
        });
    });
    group.bench_function("verify_and_load", |bencher| {
        bencher.iter_batched(
            || trainer(1, Large::new()),
            |mut trainer| {
                let latest = training::latest_valid_checkpoint(&folder).expect("a folder");
                let checkpoint = latest.checkpoint.expect("the one of `save`");
                trainer.resume(&checkpoint).expect("it fits");
                trainer
            },
            BatchSize::PerIteration,
        );
    });
    group.finish();
    let _ = std::fs::remove_dir_all(&folder);
}

criterion_group!(training, loop_overhead, quick_model_step, checkpoint);
criterion_main!(training);
