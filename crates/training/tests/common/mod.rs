//! A small network with dropout, and data for it.
#![allow(dead_code)] // Each test file uses its part.
// The signatures are those `fit` asks for.
#![allow(clippy::needless_pass_by_value, clippy::unnecessary_wraps)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use burn::module::Module;
use burn::nn::loss::{MseLoss, Reduction};
use burn::nn::{Dropout, DropoutConfig, Linear, LinearConfig};
use burn::optim::{AdamWConfig, ModuleOptimizer};
use burn::tensor::activation::relu;
use burn::tensor::{Device, Tensor};
use training::*;

/// Burn has one random generator for the whole process, so tests that train take turns.
pub fn take_turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

#[derive(Module, Debug)]
pub struct Network {
    first: Linear,
    dropout: Dropout,
    second: Linear,
}

impl Network {
    pub fn new(width: usize) -> Self {
        let device = Device::flex().autodiff();
        Self {
            first: LinearConfig::new(2, width).init(&device),
            dropout: DropoutConfig::new(0.25).init(),
            second: LinearConfig::new(width, 1).init(&device),
        }
    }

    pub fn forward(&self, x: Tensor<2>) -> Tensor<2> {
        self.second
            .forward(self.dropout.forward(relu(self.first.forward(x))))
    }

    pub fn loss(&self, batch: &[[f32; 2]]) -> Tensor<1> {
        let device = &self.devices()[0];
        let x = Tensor::<1>::from_data(batch.as_flattened(), device).reshape([batch.len(), 2]);
        let y = x.clone().sin().sum_dim(1);
        MseLoss::new().forward(self.forward(x), y, Reduction::Mean)
    }
}

/// `batches` batches of points in another order each epoch; batch `i` has `4 + i % 3` points.
pub struct Points {
    pub batches: usize,
}

impl TrainingData for Points {
    type Batch = Vec<[f32; 2]>;

    fn batches_per_epoch(&self) -> usize {
        self.batches
    }

    fn batch(&self, epoch: u64, index: usize) -> Result<Self::Batch, BoxError> {
        let order = shuffled_indices(64, 5, epoch);
        let points = (0..4 + index % 3).map(|i| {
            let point = order[(7 * index + i) % 64] as f32;
            [point / 16.0 - 2.0, (point * 0.37).fract() * 4.0 - 2.0]
        });
        Ok(points.collect())
    }
}

pub fn adamw() -> ModuleOptimizer {
    AdamWConfig::new().with_weight_decay(0.01).init()
}

pub fn schedule() -> impl LRScheduler {
    let cosine = CosineAnnealingLR::new(0.02, 40, 1e-4).unwrap();
    Warmup::new(3, cosine)
        .unwrap()
        .from_first_fraction()
        .by_step()
}

pub fn config() -> TrainerConfig {
    TrainerConfig {
        max_epochs: 3,
        accumulation_steps: 2,
        clip: Some(GradientClip::Norm(0.5)),
        seed: 11,
        ..TrainerConfig::default()
    }
}

pub fn trainer(config: TrainerConfig) -> Trainer<Network> {
    Trainer::new(config, Network::new(8), adamw(), schedule()).unwrap()
}

pub fn step(model: &Network, batch: Vec<[f32; 2]>) -> Result<TrainStep, BoxError> {
    Ok(TrainStep::new(model.loss(&batch), batch.len() as u64))
}

pub fn evaluate(model: &Network) -> Result<Metrics, BoxError> {
    let loss = model.loss(&[[0.1, 0.2], [-1.0, 0.5], [1.5, -1.5]]);
    Ok(Metrics::from([(
        "val_loss".into(),
        f64::from(loss.into_scalar::<f32>()),
    )]))
}

/// The bytes of every file of a checkpoint.
pub fn files(checkpoint: &Path) -> BTreeMap<String, Vec<u8>> {
    fs::read_dir(checkpoint)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            let name = path.file_name().unwrap().to_str().unwrap().to_string();
            (name, fs::read(path).unwrap())
        })
        .collect()
}

/// Compares two checkpoints byte by byte, and names the file that differs.
pub fn assert_same_bytes(left: &Path, right: &Path) {
    let (left, right) = (files(left), files(right));
    assert_eq!(
        left.keys().collect::<Vec<_>>(),
        right.keys().collect::<Vec<_>>()
    );
    for (name, bytes) in &left {
        if name == "trainer.json" {
            let [left, right] = [bytes, &right[name]].map(|bytes| String::from_utf8_lossy(bytes));
            assert_eq!(left, right);
        }
        assert!(*bytes == right[name], "{name} differs");
    }
}

/// Raises the interrupt flag after a number of batches of the data.
pub fn interrupt_after(
    trainer: &Trainer<Network>,
    mut batches: u64,
) -> impl FnMut(&Network, Vec<[f32; 2]>) -> Result<TrainStep, BoxError> + use<> {
    let flag = trainer.interrupt_flag();
    move |model, batch| {
        batches = batches.saturating_sub(1);
        if batches == 0 {
            flag.store(true, std::sync::atomic::Ordering::Relaxed);
        }
        step(model, batch)
    }
}
