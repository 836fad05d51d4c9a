//! Training on a GPU has the losses of training on the CPU: `cargo test -p model --features wgpu --test wgpu`. It takes a Vulkan
//! driver that computes on the processor, Mesa's lavapipe (on Debian the package `mesa-vulkan-drivers`).

use std::sync::{Arc, Mutex, PoisonError};

use burn::module::ParamGroup;
use burn::optim::ModuleOptimizer;
use burn::tensor::{Device, DeviceKind, FloatDType};
use kernels::composed::set_factor_type;
use kernels::optimizer::{AdamW, Muon};
use model::{TokenBatch, Transformer, TransformerConfig};
use training::{
    BoxError, CONTINUE, Callback, CallbackSignal, ConstantLR, GradientClip, GradientScaler,
    Metrics, OnModelDevice, TrainStep, Trainer, TrainerConfig, TrainingData, TrainingState,
};

const STEPS: usize = 20;

/// Four sequences of pseudo-random tokens in each batch, some of them longer than others.
struct Numbers(Device);

impl TrainingData for Numbers {
    type Batch = TokenBatch;

    fn batches_per_epoch(&self) -> usize {
        STEPS
    }

    fn batch(&self, _epoch: u64, index: usize) -> Result<TokenBatch, BoxError> {
        let sequence = |row: usize| -> Vec<u32> {
            let id = |at: usize| (6 + (index * 7 + row * 31 + at * at * 5) % 30) as u32;
            (0..10 + 3 * row).map(id).collect()
        };
        let sequences: Vec<Vec<u32>> = (0..4).map(sequence).collect();
        let rows: Vec<(&[u32], usize)> = sequences.iter().map(|ids| (ids.as_slice(), 4)).collect();
        Ok(TokenBatch::new(&rows, 0, &self.0)?)
    }
}

/// Keeps the loss of every step.
struct Losses(Arc<Mutex<Vec<f64>>>);

impl Callback for Losses {
    fn name(&self) -> String {
        "losses".into()
    }

    fn on_batch_end(&mut self, state: &mut TrainingState) -> CallbackSignal {
        self.0.lock().unwrap().push(state.metrics["loss"]);
        CONTINUE
    }
}

/// The losses of a small network with everything that `train` has: Muon for the matrices, `AdamW` for the rest, clipping.
fn losses(device: Device, loss_scaling: Option<GradientScaler>) -> Vec<f64> {
    let device = device.autodiff();
    let config = TransformerConfig {
        vocab_size: 36,
        d_model: 32,
        nhead: 2,
        num_layers: 2,
        dim_feedforward: 48,
        dropout: 0.0,
        max_seq_len: 32,
    };
    let transformer = Transformer::new(&config, 1, &device).unwrap();
    let adam_w = OnModelDevice::new(AdamW {
        beta_1: 0.9,
        beta_2: 0.99,
        epsilon: 1e-5,
        weight_decay: 0.01,
    });
    let muon = OnModelDevice::new(Muon {
        momentum: 0.95,
        weight_decay: 0.01,
    });
    let matrices = ParamGroup::from_predicates(vec!["blocks.", ".weight"]);
    let optimizer = ModuleOptimizer::from(adam_w).with_group(matrices, muon, None);
    let config = TrainerConfig {
        loss_scaling,
        clip: Some(GradientClip::Norm(1.0)),
        ..TrainerConfig::default()
    };
    let rate = ConstantLR::new(0.005).unwrap();
    let mut trainer = Trainer::new(config, transformer, optimizer, rate).unwrap();
    let losses = Arc::default();
    trainer.add_callback(Losses(Arc::clone(&losses)));
    let step = |transformer: &Transformer, batch: TokenBatch| {
        let loss = transformer.loss(&batch);
        Ok(TrainStep::new(loss.mean, 4).with_tokens(loss.tokens as u64))
    };
    let fitted = trainer.fit(&Numbers(device), step, |_| Ok(Metrics::new()));
    fitted.unwrap();
    let losses = losses.lock().unwrap();
    losses.clone()
}

/// The tests take turns, because the precision of products is one for the process.
static TURN: Mutex<()> = Mutex::new(());

fn software_adapter() -> Device {
    // Without a driver this panics with what is missing.
    Device::wgpu(DeviceKind::Cpu)
}

fn greatest_difference(a: &[f64], b: &[f64]) -> f64 {
    assert_eq!([a.len(), b.len()], [STEPS; 2]);
    let differences = a.iter().zip(b).map(|(a, b)| (a - b).abs());
    differences.fold(0.0, f64::max)
}

#[test]
fn twenty_steps_on_the_software_adapter_have_the_losses_of_the_cpu() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let cpu = losses(Device::flex(), None);
    assert!(cpu[STEPS - 1] < cpu[0] - 0.5, "nothing is learnt: {cpu:?}");
    let wgpu = losses(software_adapter(), None);
    let difference = greatest_difference(&cpu, &wgpu);
    println!("greatest difference {difference:e}");
    // Measured: 2.4e-7.
    assert!(difference < 1e-5, "{difference}: {cpu:?} and {wgpu:?}");
}

#[test]
fn products_in_half_precision_have_about_the_losses_of_single_precision_where_the_adapter_has_it() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let single = losses(Device::flex(), None);
    for (dtype, scale) in [(FloatDType::F16, Some(65_536.0)), (FloatDType::BF16, None)] {
        if !software_adapter().supports_dtype(dtype) {
            println!("{dtype:?}: the adapter does not compute in it");
            continue;
        }
        set_factor_type(Some(dtype));
        let scaler = scale.map(|scale| GradientScaler::new(scale).unwrap());
        let half = losses(software_adapter(), scaler);
        set_factor_type(None);
        let difference = greatest_difference(&single, &half);
        println!("{dtype:?}: greatest difference {difference:e}");
        assert!(difference > 0.0, "{dtype:?} changes nothing");
        // Measured in float16: 2.4e-4.
        assert!(difference < 2e-3, "{difference}: {single:?} and {half:?}");
    }
}
