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

#[cfg(test)]
mod tests {
    use model::TransformerConfig;
    use wgsl_tokenizer::{FitOptions, Tokenizer};

    use super::*;

    fn composed(composition: &str, prompt: &str, code: &str) -> Example {
        Example {
            composition: Some(composition.into()),
            ..Example::new(prompt, prompt, code)
        }
    }

    fn untrained(examples: &[Example]) -> ShaderModel {
        let texts = (examples.iter()).map(|example| {
            (
                example.natural_language.as_str(),
                example.wgsl_code.as_str(),
            )
        });
        let options = FitOptions {
            min_freq: 1,
            ..FitOptions::default()
        };
        let tokenizer = Tokenizer::fit(texts, &options).unwrap();
        let config = TransformerConfig {
            vocab_size: tokenizer.vocab_size(),
            d_model: 16,
            nhead: 2,
            num_layers: 2,
            dim_feedforward: 24,
            dropout: 0.0,
            max_seq_len: 64,
        };
        let device = Device::flex().autodiff();
        let transformer = Transformer::new(&config, 3, &device).unwrap();
        ShaderModel::new(config, tokenizer, transformer, device)
    }

    /// The decoder of generation computes the same network on its own, one position after the other.
    #[test]
    fn the_loss_of_a_kind_is_the_mean_of_its_programs_as_generation_sees_them() {
        let examples = [
            composed("sum", "the sum", "a + b"),
            composed("sum", "a sum of three", "a + b + c"),
            composed(
                "sum + named",
                "the sum called s",
                "fn s(a: f32, b: f32) -> f32 {\n    return a + b;\n}\n",
            ),
        ];
        let model = untrained(&examples);
        let decoder = model.decoder().unwrap();
        let expected = |example: &Example| {
            let sequence = dataset::encode(&model.tokenizer, example);
            let mut state = decoder.start();
            let mut logits = decoder.next(sequence.prompt(), &mut state);
            let mut loss = 0.0;
            for &id in &sequence.ids[sequence.code_start..] {
                let sum: f32 = logits.iter().map(|logit| logit.exp()).sum();
                loss += f64::from(sum.ln() - logits[id as usize]);
                logits = decoder.next(&[id], &mut state);
            }
            loss
        };
        let losses = losses(&model, &examples).unwrap();
        assert_eq!(
            losses.keys().collect::<Vec<_>>(),
            [&("sum", 0), &("sum", 1)]
        );
        let means = [
            f64::midpoint(expected(&examples[0]), expected(&examples[1])),
            expected(&examples[2]),
        ];
        for (loss, mean) in losses.values().zip(means) {
            // The decoder's weights have 16 bits.
            assert!(
                (loss - mean).abs() < 0.01 * mean,
                "{loss} instead of {mean}"
            );
        }
    }

    #[test]
    fn a_model_that_knows_nothing_learns_from_everything() {
        let long = "a + ".repeat(100) + "b";
        let examples = [
            composed("sum", "the sum", "a + b"),
            composed("long", "a sum that is too long to train", &long),
            Example::new("x", "not composed", "a * b"),
        ];
        let model = untrained(&examples);
        assert_eq!(mine(&model, examples.to_vec()).unwrap(), examples);
    }

    #[test]
    fn a_kind_keeps_its_share_spread_over_its_examples() {
        let losses = [
            (("known", 0), 0.001),
            (("known", 1), 0.25),
            (("unknown", 0), 7.0),
        ];
        let shares = shares(&losses.into());
        let kinds =
            || (0..300).map(|index| [("known", 0), ("known", 1), ("unknown", 0)][index % 3]);
        let is_kept = keep(kinds().map(Some), &shares);
        let kept = |kind| -> Vec<usize> {
            let of_kind = kinds().zip(&is_kept).filter(|(other, _)| *other == kind);
            let places = of_kind.enumerate().filter(|(_, (_, is_kept))| **is_kept);
            places.map(|(place, _)| place).collect()
        };
        assert_eq!(kept(("known", 0)), (9..100).step_by(10).collect::<Vec<_>>());
        assert_eq!(kept(("known", 1)), (3..100).step_by(4).collect::<Vec<_>>());
        assert_eq!(kept(("unknown", 0)).len(), 100);
        assert!(
            keep([None, Some(("new", 0))].into_iter(), &shares)
                .iter()
                .all(|&is_kept| is_kept)
        );
    }
}
