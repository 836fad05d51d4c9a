//! Parts of a batch side by side: the gradients of the whole, whatever the number of parts.
#![allow(missing_docs)]
#![allow(clippy::unnecessary_wraps)] // The signatures are those that are asked for.

mod common;

use burn::module::Module;
use burn::nn::{Linear, LinearConfig};
use burn::optim::SgdConfig;
use burn::tensor::{Device, Tensor};
use common::take_turn;
use training::{
    BoxError, ConstantLR, GradientScaler, Metrics, TrainError, TrainStep, Trainer, TrainerConfig,
    TrainingData, parallel_step,
};

/// Numbers with weights: each part is a mean over that many tokens.
type Part = (Vec<f32>, u64);

struct Parts(Vec<Vec<Part>>);

impl TrainingData for Parts {
    type Batch = Vec<Part>;

    fn batches_per_epoch(&self) -> usize {
        self.0.len()
    }

    fn batch(&self, _epoch: u64, index: usize) -> Result<Vec<Part>, BoxError> {
        Ok(self.0[index].clone())
    }
}

fn mean_square(model: &Linear, (x, tokens): Part) -> Result<TrainStep, BoxError> {
    let count = x.len();
    let x = Tensor::<1>::from_data(x.as_slice(), &model.devices()[0]).reshape([count, 1]);
    let loss = model.forward(x).square().mean();
    Ok(TrainStep::new(loss, count as u64).with_tokens(tokens))
}

/// One weight, with its value before and after an optimizer step at the rate 1, and the loss.
fn one_step(config: TrainerConfig, data: &Parts) -> Result<(f64, f64, f64), TrainError> {
    let model = LinearConfig::new(1, 1)
        .with_bias(false)
        .init(&Device::flex().autodiff());
    let rate = ConstantLR::new(1.0).unwrap();
    let mut trainer = Trainer::new(config, model, SgdConfig::new().init(), rate)?;
    let weight =
        |trainer: &Trainer<Linear>| f64::from(trainer.model().weight.val().into_scalar::<f32>());
    let before = weight(&trainer);
    trainer.fit(
        data,
        |model, parts| parallel_step(model, parts, mean_square),
        |_| Ok(Metrics::new()),
    )?;
    Ok((before, weight(&trainer), trainer.state().metrics["loss"]))
}

/// The mean of `x²` over the tokens, which is the loss for a weight of 1 and half its gradient.
fn mean_over_tokens(data: &Parts) -> f64 {
    let parts = || data.0.iter().flatten();
    let sum: f64 = parts()
        .map(|(x, tokens)| {
            let squares: f64 = x.iter().map(|x| f64::from(x * x)).sum();
            squares / x.len() as f64 * *tokens as f64
        })
        .sum();
    sum / parts().map(|(_, tokens)| *tokens as f64).sum::<f64>()
}

#[test]
fn the_gradient_and_the_loss_are_the_means_over_the_tokens_of_all_parts() {
    let _turn = take_turn();
    for (data, accumulation_steps) in [
        (vec![vec![(vec![0.5], 1)]], 1),
        (vec![vec![(vec![0.5, 1.0], 3), (vec![0.25], 1)]], 1),
        (vec![vec![(vec![0.5], 2); 7]], 1),
        (
            vec![
                vec![(vec![0.1, 0.2, 0.3], 30), (vec![0.5], 1)],
                vec![(vec![1.0], 9), (vec![0.7], 4)],
            ],
            2,
        ),
    ] {
        let data = Parts(data);
        let config = TrainerConfig {
            accumulation_steps,
            ..TrainerConfig::default()
        };
        let (before, after, loss) = one_step(config, &data).unwrap();
        let mean = mean_over_tokens(&data);
        assert!((loss - before * before * mean).abs() < 1e-6, "{loss}");
        let gradient = before - after;
        assert!((gradient - 2.0 * before * mean).abs() < 1e-6, "{gradient}");
    }
}

#[test]
fn the_sum_is_taken_in_the_order_of_the_parts() {
    let _turn = take_turn();
    let part = |n: u64| -> Part { ((1..9).map(|i| 0.1 * (n * i) as f32 / 7.0).collect(), 1 + n) };
    let data = Parts(vec![(0..6).map(part).collect()]);
    let runs: Vec<(f64, f64, f64)> = (0..20)
        .map(|_| one_step(TrainerConfig::default(), &data).unwrap())
        .collect();
    assert!(runs.windows(2).all(|pair| pair[0] == pair[1]), "{runs:?}");
}

#[test]
fn errors_are_those_of_the_first_part_that_fails() {
    let model = LinearConfig::new(1, 1).init(&Device::flex().autodiff());
    let refuse = |_: &Linear, part: u32| -> Result<TrainStep, BoxError> {
        Err(format!("part {part} failed").into())
    };
    let error = parallel_step(&model, vec![3, 1, 2], refuse).unwrap_err();
    assert_eq!(error.to_string(), "part 3 failed");
    let error = parallel_step(&model, Vec::new(), refuse).unwrap_err();
    assert_eq!(error.to_string(), "the batch has no parts");
}

#[test]
fn loss_scaling_is_refused_because_the_loss_was_not_scaled() {
    let _turn = take_turn();
    let config = TrainerConfig {
        loss_scaling: Some(GradientScaler::new(8.0).unwrap()),
        ..TrainerConfig::default()
    };
    let error = one_step(config, &Parts(vec![vec![(vec![1.0], 1)]])).unwrap_err();
    assert!(matches!(error, TrainError::UnscaledGradients), "{error}");
}
