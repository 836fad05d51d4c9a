//! What the batches of a training run are made of.

use std::path::Path;

use burn::tensor::Device;
use dataset::{Example, Sequence, encode_all};
use synthesis::{Synthesis, synthesize};
use trainer_cli::batches::Batches;
use training::TrainingData;
use wgsl_tokenizer::{Tokenizer, special};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");

/// The share of the tokens that a step computes which are not padding.
fn useful_share(examples: &[Example], batch_size: usize, micro_batches: usize) -> f64 {
    let vocabulary = Path::new(ROOT).join("models/wgsl-small/tokenizer.json");
    let tokenizer = Tokenizer::load(&vocabulary).unwrap();
    let sequences: Vec<Sequence> = encode_all(&tokenizer, examples, 1024).sequences;
    let device = Device::flex();
    let batches = Batches::new(&sequences, batch_size, micro_batches, 3, &device);
    let [mut computed, mut rows] = [0, 0];
    for index in 0..batches.batches_per_epoch() {
        for part in batches.batch(0, index).unwrap() {
            let [sequences, positions] = part.inputs().dims();
            computed += sequences * positions;
            rows += sequences;
        }
    }
    assert_eq!(rows, sequences.len(), "every example comes once");
    // The last token of a sequence is only predicted.
    let useful: usize = sequences
        .iter()
        .map(|sequence| sequence.ids.len() - 1)
        .sum();
    useful as f64 / computed as f64
}

#[test]
fn at_least_95_of_100_computed_tokens_count_with_the_embedded_and_with_composed_examples() {
    let embedded = Path::new(ROOT).join("config/wgsl_training_data.toml");
    let embedded = dataset::load(&embedded).unwrap().examples;
    let synthesis = Synthesis {
        count: 3_000,
        seed: 5,
        typing_errors: 0.06,
        many_modifiers: false,
        only: Vec::new(),
    };
    let composed = synthesize(&synthesis).unwrap();
    let composed: Vec<Example> = composed
        .into_iter()
        .map(|pair| Example::new(pair.id, pair.prompt, pair.code))
        .collect();
    // As in `wgsl_quick` and `wgsl_small`, and as `cargo xtask bench training` takes the embedded examples.
    for (examples, batch_size) in [(&composed, 16), (&composed, 32), (&embedded, 16)] {
        let share = useful_share(examples, batch_size, 2);
        let count = examples.len();
        assert!(share >= 0.95, "{count} in batches of {batch_size}: {share}");
    }
}

#[test]
fn functions_names_are_hidden_from_the_share_of_sequences_that_is_asked_for_and_from_others_in_each_epoch()
 {
    const COUNT: usize = 400;
    let vocabulary = Path::new(ROOT).join("models/wgsl-small/tokenizer.json");
    let tokenizer = Tokenizer::load(&vocabulary).unwrap();
    let code = "fn twice(x: f32) -> f32 {\n    return 2.0 * x;\n}\n";
    let examples: Vec<Example> = (0..COUNT)
        .map(|index| Example::new(index.to_string(), format!("double it {index}"), code))
        .collect();
    let sequences = encode_all(&tokenizer, &examples, 1024).sequences;
    let device = Device::flex();
    let hidden = |share: f64, epoch: u64| {
        let batches = Batches::new(&sequences, COUNT, 1, 3, &device);
        let batches = batches.with_function_name_dropout(share);
        let [batch] = &batches.batch(epoch, 0).unwrap()[..] else {
            panic!("one part was asked for");
        };
        let [_, positions] = batch.inputs().dims();
        let tokens = batch.inputs().reshape([-1]);
        let tokens = tokens.try_into_vec_as::<i64>().unwrap();
        let rows = tokens.chunks(positions);
        rows.map(|row| row.contains(&i64::from(special::UNKNOWN)))
            .collect::<Vec<bool>>()
    };
    let count = |hidden: &[bool]| hidden.iter().filter(|hidden| **hidden).count();
    assert_eq!(count(&hidden(0.0, 0)), 0);
    let quarter = hidden(0.25, 0);
    assert!((60..140).contains(&count(&quarter)), "{}", count(&quarter));
    assert_eq!(quarter, hidden(0.25, 0));
    assert_ne!(quarter, hidden(0.25, 1));
}
