//! Hard example mining: what a trained model still learns from.
//!
//! After some hours of training a model knows half of what is composed: a twentieth of its loss is there (`docs/DATA.md`).
//! Shrivastava, Gupta and Girshick ("Training Region-based Object Detectors with Online Hard Example Mining", 2016)
//! train on the examples of the greatest loss alone. Here whole kinds of examples are measured, once before the run, which
//! costs a few examples of each.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use burn::module::Module;
use burn::tensor::Device;
use dataset::{Example, Sequence};
use kernels::stay_on_this_thread;
use model::{ShaderModel, TokenBatch, Transformer};
use rayon::ThreadPoolBuilder;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use training::BoxError;
use wgsl_tokenizer::special;

use crate::context::to_json;
use crate::failure::Failure;

/// The file in a run's folder.
const FILE: &str = "shares.json";
/// How many examples of a kind tell how well it is known.
const MEASURED: usize = 8;
/// From this loss of a program on, in nats, all examples of its kind train. A model gives such a program a probability of
/// 1/e.
const HARD: f64 = 1.0;
/// A share of everything.
const ALL: u64 = 1000;
/// The share of the examples that train however well they are known: what is never met is forgotten.
const LEAST: u64 = 100;

/// How many of a thousand examples of each kind train. A kind is a family and a number of modifiers: plain tasks are known
/// long before combined ones. Whole numbers, which a run keeps, so that it is resumed with the same examples on any device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Shares(BTreeMap<String, u64>);

impl Shares {
    /// The shares by which `model` is to learn from composed `examples`: all of the kinds that it does not know, and less
    /// the better it knows them. Examples of more than `max_length` tokens do not count.
    ///
    /// # Errors
    ///
    /// When the device fails.
    pub fn measure(
        model: &ShaderModel,
        examples: &[Example],
        max_length: usize,
    ) -> Result<Self, BoxError> {
        let losses = losses(model, examples, max_length)?;
        let shares = losses.into_iter().map(|(kind, loss)| (kind, share(loss)));
        Ok(Self(shares.collect()))
    }

    /// Writes them into the folder of a `run`.
    ///
    /// # Errors
    ///
    /// [`Failure::Machine`] when the file cannot be written.
    pub fn save(&self, run: &Path) -> Result<(), Failure> {
        let path = run.join(FILE);
        fs::write(&path, to_json(self)?).map_err(|error| {
            Failure::machine(format!("cannot write `{}`: {error}", path.display()))
        })
    }

    /// Those in the folder of a `run`, if there are any.
    ///
    /// # Errors
    ///
    /// [`Failure::Machine`] when the file cannot be read, [`Failure::Input`] when it is damaged.
    pub fn load(run: &Path) -> Result<Option<Self>, Failure> {
        let path = run.join(FILE);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => {
                let path = path.display();
                return Err(Failure::machine(format!("cannot read `{path}`: {error}")));
            }
        };
        serde_json::from_str(&text).map(Some).map_err(|error| {
            Failure::input(format!(
                "`{}` is damaged: {error}; the run cannot be resumed, start another",
                path.display()
            ))
        })
    }

    /// Whether there is no kind, as there is none where nothing is composed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Of `examples` those that train, in their order: of each kind its share, evenly spread, one at least. Those of no
    /// kind all stay.
    #[must_use]
    pub fn mine(&self, mut examples: Vec<Example>) -> Vec<Example> {
        let mut seen: BTreeMap<String, u64> = BTreeMap::new();
        examples.retain(|example| {
            let share = kind(example).and_then(|kind| Some((*self.0.get(&kind)?, kind)));
            let Some((share, kind)) = share else {
                return true;
            };
            let before = seen.entry(kind).or_default();
            let kept_of = |count: u64| count.saturating_mul(share).div_ceil(ALL);
            *before += 1;
            kept_of(*before) > kept_of(*before - 1)
        });
        examples
    }
}

/// Nothing for examples that are not composed.
fn kind(example: &Example) -> Option<String> {
    let mut parts = example.parts();
    let family = parts.next()?;
    Some(format!("{family} + {}", parts.count()))
}

/// The mean loss of a program, in nats, over the first examples of each kind.
fn losses(
    model: &ShaderModel,
    examples: &[Example],
    max_length: usize,
) -> Result<BTreeMap<String, f64>, BoxError> {
    let mut sequences: BTreeMap<String, Vec<Sequence>> = BTreeMap::new();
    for example in examples {
        let Some(kind) = kind(example) else { continue };
        let of_kind = sequences.entry(kind).or_default();
        if of_kind.len() < MEASURED {
            let sequence = dataset::encode(&model.tokenizer, example);
            if sequence.ids.len() <= max_length {
                of_kind.push(sequence);
            }
        }
    }
    sequences.retain(|_, sequences| !sequences.is_empty());
    let transformer = model.transformer.valid();
    let device = model.device.clone().inner();
    // Threads of their own, since they are told to compute alone, which those of everything else are not.
    let threads = ThreadPoolBuilder::new()
        .start_handler(|_| stay_on_this_thread())
        .build()?;
    threads.install(|| {
        (sequences.into_par_iter())
            .map(|(kind, sequences)| Ok((kind, program_loss(&transformer, &sequences, &device)?)))
            .collect()
    })
}

/// The mean loss of the programs in `sequences`, in nats.
fn program_loss(
    transformer: &Transformer,
    sequences: &[Sequence],
    device: &Device,
) -> Result<f64, BoxError> {
    let rows: Vec<(&[u32], usize)> = (sequences.iter())
        .map(|sequence| (sequence.ids.as_slice(), sequence.target_start))
        .collect();
    let loss = transformer.loss(&TokenBatch::new(&rows, special::PAD, device)?);
    let of_a_token = f64::from(loss.mean.try_into_scalar::<f32>()?);
    Ok(of_a_token * loss.tokens as f64 / rows.len() as f64)
}

/// The share of a kind with this loss; all of it where the loss is no number.
fn share(loss: f64) -> u64 {
    if loss < HARD {
        ((ALL as f64 * loss / HARD).round() as u64).max(LEAST)
    } else {
        ALL
    }
}

#[cfg(test)]
mod tests {
    use model::folder;

    use super::*;

    fn composed(composition: &str, prompt: &str, code: &str) -> Example {
        Example {
            composition: Some(composition.into()),
            ..Example::new(prompt, prompt, code)
        }
    }

    /// The model that ships, whose losses differ by example, unlike those of drawn weights.
    fn trained() -> ShaderModel {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models/wgsl-small");
        folder::load(&path, &Device::flex().autodiff()).unwrap()
    }

    /// The decoder of generation computes the same network on its own.
    #[test]
    fn the_loss_of_a_kind_is_the_mean_of_its_programs_as_generation_sees_them() {
        let sum = "fn sum(a: f32, b: f32) -> f32 {\n    return a + b;\n}\n";
        let area = "fn area(radius: f32) -> f32 {\n    return 3.14 * radius * radius;\n}\n";
        let examples = [
            composed("sum", "the sum of two numbers", sum),
            composed("sum", "a function that adds", sum),
            composed("area + named", "the area of a circle", area),
            composed("area", "more than fits", &"a + ".repeat(200)),
        ];
        let model = trained();
        let decoder = model.decoder().unwrap();
        let expected = |example: &Example| {
            let sequence = dataset::encode(&model.tokenizer, example);
            let mut state = decoder.start();
            let (before, code) = sequence.ids.split_at(sequence.target_start);
            let mut logits = decoder.next(before, &mut state);
            let mut loss = 0.0;
            for &id in code {
                let sum: f32 = logits.iter().map(|logit| logit.exp()).sum();
                loss += f64::from(sum.ln() - logits[id as usize]);
                logits = decoder.next(&[id], &mut state);
            }
            loss
        };
        let losses = losses(&model, &examples, 100).unwrap();
        assert_eq!(losses.keys().collect::<Vec<_>>(), ["area + 1", "sum + 0"]);
        let sums = [expected(&examples[0]), expected(&examples[1])];
        assert!((sums[0] - sums[1]).abs() > 0.1, "{sums:?}");
        let means = [expected(&examples[2]), f64::midpoint(sums[0], sums[1])];
        for (loss, mean) in losses.values().zip(means) {
            assert!(
                (loss - mean).abs() < 1e-3 * mean,
                "{loss} instead of {mean}"
            );
        }
    }

    #[test]
    fn a_share_grows_with_the_loss_from_a_tenth_to_all() {
        let losses = [0.0, 0.05, 0.25, 0.9996, 1.0, 30.0, f64::INFINITY, f64::NAN];
        assert_eq!(
            losses.map(share),
            [100, 100, 250, 1000, 1000, 1000, 1000, 1000]
        );
    }

    #[test]
    fn a_kind_keeps_its_share_spread_over_its_examples_and_one_at_least() {
        let kinds = ["known", "known + pulsing", "unknown"];
        let mut examples: Vec<Example> = (0..300)
            .map(|index| composed(kinds[index % 3], &index.to_string(), "1"))
            .collect();
        examples.push(composed("rare", "300", "1"));
        examples.push(composed("never met before", "301", "1"));
        examples.push(Example::new("302", "not composed", "1"));
        let shares = [
            ("known + 0", 100),
            ("known + 1", 250),
            ("unknown + 0", 1000),
            ("rare + 0", 100),
        ];
        let shares = Shares(shares.map(|(kind, share)| (kind.into(), share)).into());
        let kept: Vec<usize> = (shares.mine(examples).iter())
            .map(|example| example.id.parse().unwrap())
            .collect();
        let expected = (0..303).filter(|index| match index % 3 {
            0 if *index < 300 => index % 30 == 0,
            1 if *index < 300 => index % 12 == 1,
            _ => true,
        });
        assert_eq!(kept, expected.collect::<Vec<_>>());
    }
}
