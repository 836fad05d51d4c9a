//! The mean of networks that were trained from one another.

use burn::module::{Module, ModuleMapper, ModuleVisitor, Param};
use burn::tensor::{Tensor, TensorData};

use crate::decoder::floats;
use crate::{ShaderModel, Transformer, WeightsError, Writes};

/// Why models have no mean.
#[derive(Debug, thiserror::Error)]
pub enum AverageError {
    /// A mean of nothing.
    #[error("there is no model to average")]
    None,
    /// The tokens of the models mean different things.
    #[error(
        "model {0} has another tokenizer than model 1; only models that were trained from one another (`train --from`) can be \
         averaged"
    )]
    Tokenizer(usize),
    /// The sizes differ in more than the number of layers.
    #[error(
        "model {0} has other sizes than model 1; only models that were trained from one another (`train --from`) can be \
         averaged"
    )]
    Sizes(usize),
    /// The shares have no sum to divide by.
    #[error("the shares are {0:?}; expected one number above 0 for each model")]
    Shares(Vec<f32>),
    /// One writes code and another prompts.
    #[error(
        "model {model} writes {found}, and model 1 writes {expected}; average models of one kind"
    )]
    Writes {
        /// The number of the model that differs.
        model: usize,
        /// What it writes.
        found: Writes,
        /// What the first one writes.
        expected: Writes,
    },
    /// The device failed.
    #[error(transparent)]
    Weights(#[from] WeightsError),
}

/// The model whose weights are the means of those of `models`, weighted by `shares`; the rest is that of the first, but for
/// its reviewer, which is left out. Where they have different numbers of layers, all get as many as the deepest ([`Transformer::with_num_layers`]).
///
/// The mean of a model and of one that was trained further from it is often better than both on prompts unlike those that
/// it was trained on (Wortsman et al. 2022, "Robust fine-tuning of zero-shot models"; "Model soups").
///
/// # Errors
///
/// [`AverageError`] when there is no model, when they are not of one kind, or when a share is not above 0.
pub fn average(models: &[ShaderModel], shares: &[f32]) -> Result<ShaderModel, AverageError> {
    let first = models.first().ok_or(AverageError::None)?;
    let is_share = |share: &f32| share.is_finite() && *share > 0.0;
    if shares.len() != models.len() || !shares.iter().all(is_share) {
        return Err(AverageError::Shares(shares.to_vec()));
    }
    let mut config = first.config.clone();
    for (index, model) in models.iter().enumerate() {
        if model.tokenizer.to_json() != first.tokenizer.to_json() {
            return Err(AverageError::Tokenizer(index + 1));
        }
        if model.writes != first.writes {
            return Err(AverageError::Writes {
                model: index + 1,
                found: model.writes,
                expected: first.writes,
            });
        }
        config.num_layers = config.num_layers.max(model.config.num_layers);
        let mut sizes = model.config.clone();
        sizes.num_layers = first.config.num_layers;
        if sizes != first.config {
            return Err(AverageError::Sizes(index + 1));
        }
    }
    let total: f32 = shares.iter().sum();
    let mut sum: Vec<Vec<f32>> = Vec::new();
    for (model, share) in models.iter().zip(shares) {
        let weights = weights(&model.transformer.with_num_layers(config.num_layers))?;
        if sum.is_empty() {
            sum = weights.iter().map(|each| vec![0.0; each.len()]).collect();
        }
        for (sum, weights) in sum.iter_mut().zip(&weights) {
            for (sum, weight) in sum.iter_mut().zip(weights) {
                *sum += share / total * weight;
            }
        }
    }
    let mut mean = Replace(sum.into_iter());
    let transformer = first.transformer.with_num_layers(config.num_layers);
    let mut model = ShaderModel::new(
        config,
        first.tokenizer.clone(),
        transformer.map(&mut mean),
        first.device.clone(),
    );
    model.writes = first.writes;
    model.known_prompts.clone_from(&first.known_prompts);
    Ok(model)
}

/// All weights, in the order of the modules.
fn weights(transformer: &Transformer) -> Result<Vec<Vec<f32>>, WeightsError> {
    let mut found = Weights(Ok(Vec::new()));
    transformer.visit(&mut found);
    found.0
}

struct Weights(Result<Vec<Vec<f32>>, WeightsError>);

impl ModuleVisitor for Weights {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        match (&mut self.0, floats(param)) {
            (Ok(found), Ok(values)) => found.push(values),
            (found @ Ok(_), Err(error)) => *found = Err(error),
            (Err(_), _) => {}
        }
    }
}

/// Gives each parameter the next numbers.
struct Replace<I>(I);

impl<I: Iterator<Item = Vec<f32>>> ModuleMapper for Replace<I> {
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let tensor = param.val();
        let (shape, device) = (tensor.dims(), tensor.device());
        match self.0.next() {
            Some(values) => {
                Param::from_tensor(Tensor::from_data(TensorData::new(values, shape), &device))
            }
            None => param,
        }
    }
}
