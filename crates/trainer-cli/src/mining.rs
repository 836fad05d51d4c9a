//! Hard example mining: what a trained model still learns from.
//!
//! After some hours of training a model knows half of what is composed: `models/wgsl-small` has a twentieth of its loss
//! there. Shrivastava, Gupta and Girshick ("Training Region-based Object Detectors with Online Hard Example Mining", 2016)
//! train on the examples of the greatest loss alone. Here whole kinds of examples are measured, once before the run: that
//! costs a few examples of each, and the run is still a function of its configuration.

use std::collections::BTreeMap;

use burn::module::Module;
use burn::tensor::Device;
use dataset::{Example, Sequence};
use kernels::stay_on_this_thread;
use model::{ShaderModel, TokenBatch, Transformer};
use rayon::prelude::*;
use training::BoxError;
use wgsl_tokenizer::special;

/// How many examples of a kind tell how well it is known.
const MEASURED: usize = 8;
/// From this loss of a program on, in nats, all examples of its kind train. A model gives such a program a probability of
/// 1/e.
const HARD: f64 = 1.0;
/// The share of the examples that train however well they are known: what is never met is forgotten.
const LEAST_SHARE: f64 = 0.1;

/// A family, and with how many modifiers: plain tasks are known long before combined ones.
type Kind<'a> = (&'a str, usize);

/// Of composed `examples` those that `model` is to learn from, in their order: all of the kinds that it does not know, and
/// fewer the better it knows them. Examples that are not composed all stay.
///
/// # Errors
///
/// When the device fails.
pub fn mine(model: &ShaderModel, examples: Vec<Example>) -> Result<Vec<Example>, BoxError> {
    let shares = shares(&losses(model, &examples)?);
    let is_kept: Vec<bool> = keep(examples.iter().map(kind), &shares);
    let kept = examples.into_iter().zip(is_kept);
    Ok(kept
        .filter_map(|(example, is_kept)| is_kept.then_some(example))
        .collect())
}

/// Nothing for examples that are not composed.
fn kind(example: &Example) -> Option<Kind<'_>> {
    let mut parts = example.parts();
    let family = parts.next()?;
    Some((family, parts.count()))
}

/// The mean loss of a program, in nats, over the first examples of each kind.
fn losses<'a>(
    model: &ShaderModel,
    examples: &'a [Example],
) -> Result<BTreeMap<Kind<'a>, f64>, BoxError> {
    let mut sequences: BTreeMap<Kind<'_>, Vec<Sequence>> = BTreeMap::new();
    for example in examples {
        let Some(kind) = kind(example) else { continue };
        let of_kind = sequences.entry(kind).or_default();
        if of_kind.len() < MEASURED {
            let sequence = dataset::encode(&model.tokenizer, example);
            // What is too long does not train.
            if sequence.ids.len() <= model.config.max_seq_len {
                of_kind.push(sequence);
            }
        }
    }
    let transformer = model.transformer.valid();
    let device = model.device.clone().inner();
    let measured = sequences
        .into_par_iter()
        .filter(|(_, sequences)| !sequences.is_empty());
    measured
        .map(|(kind, sequences)| {
            stay_on_this_thread();
            Ok((kind, program_loss(&transformer, &sequences, &device)?))
        })
        .collect()
}

/// The mean loss of the programs in `sequences`, in nats.
fn program_loss(
    transformer: &Transformer,
    sequences: &[Sequence],
    device: &Device,
) -> Result<f64, BoxError> {
    let rows: Vec<(&[u32], usize)> = (sequences.iter())
        .map(|sequence| (sequence.ids.as_slice(), sequence.code_start))
        .collect();
    let loss = transformer.loss(&TokenBatch::new(&rows, special::PAD, device)?);
    let of_a_token = f64::from(loss.mean.try_into_scalar::<f32>()?);
    Ok(of_a_token * loss.tokens as f64 / rows.len() as f64)
}

/// The share of each kind that trains.
fn shares<'a>(losses: &BTreeMap<Kind<'a>, f64>) -> BTreeMap<Kind<'a>, f64> {
    let share = |loss: f64| (loss / HARD).clamp(LEAST_SHARE, 1.0);
    (losses.iter())
        .map(|(&kind, &loss)| (kind, share(loss)))
        .collect()
}

/// Which of the examples of these kinds are kept: of each kind its share, evenly spread, the last of each run.
fn keep<'a>(
    kinds: impl Iterator<Item = Option<Kind<'a>>>,
    shares: &BTreeMap<Kind<'_>, f64>,
) -> Vec<bool> {
    let mut seen: BTreeMap<Kind<'_>, f64> = BTreeMap::new();
    kinds
        .map(|kind| {
            let share = kind.and_then(|kind| Some((kind, *shares.get(&kind)?)));
            let Some((kind, share)) = share else {
                return true;
            };
            let count = seen.entry(kind).or_default();
            *count += 1.0;
            (*count * share).floor() > ((*count - 1.0) * share).floor()
        })
        .collect()
}
