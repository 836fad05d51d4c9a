//! Gradient checkpointing gives the gradients of the whole, from one segment at a time.
#![allow(missing_docs)]

mod common;

use std::cell::RefCell;

use burn::module::{Module, Param};
use burn::nn::{Dropout, DropoutConfig, Linear, LinearConfig};
use burn::optim::SgdConfig;
use burn::tensor::{Device, Tensor};
use common::take_turn;
use training::{
    BoxError, ConstantLR, GradientScaler, Metrics, TrainError, TrainStep, Trainer, TrainerConfig,
    TrainingData, checkpointed_step, parallel_step,
};

const WIDTH: usize = 5;

/// `first` also ends the network, as tied embeddings do.
#[derive(Module, Debug)]
struct Network {
    first: Param<Tensor<2>>,
    layers: Vec<Linear>,
}

impl Network {
    fn new(layers: usize, device: &Device) -> Self {
        device.seed(7);
        Self {
            first: Param::from_tensor(LinearConfig::new(3, WIDTH).init(device).weight.val()),
            layers: (0..layers)
                .map(|_| LinearConfig::new(WIDTH, WIDTH).init(device))
                .collect(),
        }
    }

    fn begin(&self, x: &[f32]) -> Tensor<2> {
        let device = &self.devices()[0];
        Tensor::<1>::from_data(x, device)
            .reshape([x.len() / 3, 3])
            .matmul(self.first.val())
    }

    fn layer(&self, index: usize, x: Tensor<2>) -> Tensor<2> {
        x.clone() + self.layers[index].forward(x).tanh()
    }

    fn end(&self, x: Tensor<2>) -> TrainStep {
        let [rows, _] = x.dims();
        let loss = x.matmul(self.first.val().transpose()).square().mean();
        TrainStep::new(loss, rows as u64).with_tokens(2 * rows as u64)
    }

    fn plain(&self, x: &[f32]) -> TrainStep {
        let begin = self.begin(x);
        self.end((0..self.layers.len()).fold(begin, |x, index| self.layer(index, x)))
    }

    fn checkpointed(&self, x: &[f32]) -> Result<TrainStep, BoxError> {
        checkpointed_step(
            self,
            self.layers.len(),
            |network| network.begin(x),
            Self::layer,
            Self::end,
        )
    }
}

struct Rows;

impl TrainingData for Rows {
    type Batch = Vec<f32>;

    fn batches_per_epoch(&self) -> usize {
        5
    }

    fn batch(&self, epoch: u64, index: usize) -> Result<Vec<f32>, BoxError> {
        let count = 6 + 3 * (index % 2);
        Ok((0..count)
            .map(|at| ((at + 7 * index + 11 * epoch as usize) as f32 * 0.37).sin())
            .collect())
    }
}

fn numbers(weights: Tensor<2>) -> Vec<f32> {
    weights.into_data().try_to_vec().unwrap()
}

type Step = fn(&Network, Vec<f32>) -> Result<TrainStep, BoxError>;

/// The loss and the weights after some optimizer steps.
fn trained(
    layers: usize,
    config: TrainerConfig,
    step: Step,
) -> Result<(f64, Vec<f32>), TrainError> {
    let _turn = take_turn();
    let network = Network::new(layers, &Device::flex().autodiff());
    let rate = ConstantLR::new(0.1).unwrap();
    let mut trainer = Trainer::new(config, network, SgdConfig::new().init(), rate)?;
    trainer.fit(&Rows, step, |_| Ok(Metrics::new()))?;
    let network = trainer.model();
    let mut weights = vec![numbers(network.first.val())];
    for layer in &network.layers {
        weights.push(numbers(layer.weight.val()));
    }
    Ok((trainer.state().metrics["loss"], weights.concat()))
}

#[test]
fn the_weights_are_the_same_bits_as_without() {
    for layers in [0, 1, 4] {
        let config = TrainerConfig::default;
        let plain = trained(layers, config(), |network, x| Ok(network.plain(&x))).unwrap();
        let checkpointed =
            trained(layers, config(), |network, x| network.checkpointed(&x)).unwrap();
        assert_eq!(plain, checkpointed, "{layers} layers");
    }
}

/// The weight of a batch is a factor of the loss without checkpointing, and of the gradients with it.
#[test]
fn weighted_batches_give_the_same_but_for_rounding() {
    let config = || TrainerConfig {
        accumulation_steps: 2,
        ..TrainerConfig::default()
    };
    let (_, plain) = trained(3, config(), |network, x| Ok(network.plain(&x))).unwrap();
    let (_, checkpointed) = trained(3, config(), |network, x| network.checkpointed(&x)).unwrap();
    let greatest = plain.iter().zip(&checkpointed).map(|(a, b)| (a - b).abs());
    let greatest = greatest.fold(0.0, f32::max);
    assert!(greatest < 1e-6, "{greatest}");
}

#[test]
fn parts_of_a_batch_may_be_checkpointed_side_by_side() {
    let plain: Step = |network, x| {
        let parts = x.chunks(3).map(<[f32]>::to_vec).collect();
        parallel_step(network, parts, |network, part: Vec<f32>| {
            Ok(network.plain(&part))
        })
    };
    let checkpointed: Step = |network, x| {
        let parts = x.chunks(3).map(<[f32]>::to_vec).collect();
        parallel_step(network, parts, |network, part: Vec<f32>| {
            network.checkpointed(&part)
        })
    };
    let config = TrainerConfig::default;
    assert_eq!(
        trained(2, config(), plain).unwrap(),
        trained(2, config(), checkpointed).unwrap()
    );
}

/// A number that is multiplied, and of which dropout then leaves half.
#[derive(Module, Debug)]
struct Thinned {
    factor: Param<Tensor<1>>,
    dropout: Dropout,
}

/// One step.
struct Once;

impl TrainingData for Once {
    type Batch = ();

    fn batches_per_epoch(&self) -> usize {
        1
    }

    fn batch(&self, _: u64, _: usize) -> Result<(), BoxError> {
        Ok(())
    }
}

#[test]
fn dropout_leaves_out_the_same_in_both_passes() {
    let _turn = take_turn();
    let device = Device::flex().autodiff();
    let thinned = Thinned {
        factor: Param::from_tensor(Tensor::from_data([2.0_f32], &device)),
        dropout: DropoutConfig::new(0.5).init(),
    };
    let calls = RefCell::new(Vec::new());
    let mut losses = Vec::new();
    for seed in 0..4 {
        let rate = ConstantLR::new(1.0).unwrap();
        let config = TrainerConfig {
            seed,
            ..TrainerConfig::default()
        };
        let optimizer = SgdConfig::new().init();
        let mut trainer = Trainer::new(config, thinned.clone(), optimizer, rate).unwrap();
        let segment = |thinned: &Thinned, index: usize, x: Tensor<1>| {
            calls.borrow_mut().push(index);
            match index {
                1 => thinned.dropout.forward(x * thinned.factor.val()),
                _ => x,
            }
        };
        let step = |thinned: &Thinned, (): ()| {
            let first = |_: &Thinned| Tensor::<1>::ones([64], &device);
            checkpointed_step(thinned, 3, first, segment, |_, x| {
                TrainStep::new(x.mean(), 1)
            })
        };
        trainer.fit(&Once, step, |_| Ok(Metrics::new())).unwrap();
        // The loss is the factor times what dropout left, and the gradient is what it left.
        let loss = trainer.state().metrics["loss"];
        let gradient = 2.0 - f64::from(trainer.model().factor.val().into_scalar::<f32>());
        assert!((loss - 2.0 * gradient).abs() < 1e-6, "{loss} {gradient}");
        losses.push(loss);
    }
    losses.dedup();
    assert!(losses.len() > 1, "every seed leaves out the same");
    assert_eq!(calls.borrow()[..6], [0, 1, 2, 2, 1, 0]);
}

#[test]
fn loss_scaling_is_refused_because_the_loss_was_not_scaled() {
    let config = TrainerConfig {
        loss_scaling: Some(GradientScaler::new(8.0).unwrap()),
        ..TrainerConfig::default()
    };
    let error = trained(1, config, |network, x| network.checkpointed(&x)).unwrap_err();
    assert!(matches!(error, TrainError::UnscaledGradients), "{error}");
}
