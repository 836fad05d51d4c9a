//! The mean of models, beside means computed here.

use burn::module::{Module, ModuleVisitor, Param};
use burn::tensor::{Device, Int, Tensor, TensorData};
use model::{AverageError, KnownPrompts, ShaderModel, Transformer, TransformerConfig, average};
use wgsl_tokenizer::{FitOptions, Tokenizer};

fn tokenizer(text: &str) -> Tokenizer {
    // Often enough to be learnt.
    Tokenizer::fit([("a prompt", text); 100], &FitOptions::default()).unwrap()
}

fn model(num_layers: usize, seed: u64) -> ShaderModel {
    let tokenizer = tokenizer("fn f() -> f32 {\n    return 1.0;\n}\n");
    let config = TransformerConfig {
        vocab_size: tokenizer.vocab_size(),
        d_model: 8,
        nhead: 2,
        num_layers,
        dim_feedforward: 12,
        dropout: 0.0,
        max_seq_len: 16,
    };
    let device = Device::flex();
    let transformer = Transformer::new(&config, seed, &device).unwrap();
    ShaderModel::new(config, tokenizer, transformer, device)
}

fn logits(model: &ShaderModel) -> Vec<f32> {
    let ids = TensorData::new(vec![1_i32, 3, 2, 5], [1, 4]);
    let tokens = Tensor::<2, Int>::from_data(ids, &model.device);
    let logits = model.transformer.forward(tokens);
    logits.try_into_vec_as::<f32>().unwrap()
}

fn assert_close(a: &[f32], b: &[f32]) {
    assert_eq!(a.len(), b.len());
    for (a, b) in a.iter().zip(b) {
        assert!((a - b).abs() < 1e-5, "{a} is not {b}");
    }
}

#[test]
fn the_mean_of_a_model_and_itself_is_that_model() {
    let one = model(2, 1);
    let mean = average(&[one.clone(), one.clone()], &[0.7, 0.3]).unwrap();
    assert_close(&logits(&mean), &logits(&one));
    assert_eq!(mean.config, one.config);
}

/// All weights of a model, one after the other.
struct Weights(Vec<f32>);

impl ModuleVisitor for Weights {
    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        self.0.extend(param.val().try_into_vec_as::<f32>().unwrap());
    }
}

fn weights(model: &ShaderModel) -> Vec<f32> {
    let mut found = Weights(Vec::new());
    model.transformer.visit(&mut found);
    found.0
}

#[test]
fn each_weight_is_the_weighted_mean_of_its_own() {
    let (one, other) = (model(2, 1), model(2, 2));
    let mean = average(&[one.clone(), other.clone()], &[1.0, 3.0]).unwrap();
    let pairs = weights(&one).into_iter().zip(weights(&other));
    let expected: Vec<f32> = pairs.map(|(a, b)| 0.25 * a + 0.75 * b).collect();
    assert_close(&weights(&mean), &expected);
}

#[test]
fn shares_count_beside_each_other_and_a_large_one_decides() {
    let (one, other) = (model(2, 1), model(2, 2));
    let of = |shares: &[f32]| logits(&average(&[one.clone(), other.clone()], shares).unwrap());
    assert_close(&of(&[1.0, 3.0]), &of(&[0.25, 0.75]));
    assert_close(&of(&[1e9, 1.0]), &logits(&one));
    assert_close(&of(&[1.0, 1e9]), &logits(&other));
}

#[test]
fn a_deeper_model_makes_the_mean_as_deep_and_the_first_decides_what_is_no_weight() {
    let mut shallow = model(2, 1);
    shallow.known_prompts = KnownPrompts::new(["a prompt"]);
    let mut deep = shallow.clone();
    deep.transformer = shallow.transformer.with_num_layers(3);
    deep.config.num_layers = 3;
    let mean = average(&[shallow.clone(), deep], &[1.0, 2.0]).unwrap();
    assert_eq!(mean.config.num_layers, 3);
    // The third layer adds nothing in both.
    assert_close(&logits(&mean), &logits(&shallow));
    assert_eq!(
        mean.known_prompts.to_text(),
        shallow.known_prompts.to_text()
    );
    assert!(mean.calibration.is_none());
}

#[test]
fn models_of_different_kinds_and_shares_that_are_none_are_refused() {
    let one = model(1, 1);
    for shares in [
        vec![1.0],
        vec![1.0, 0.0],
        vec![1.0, -1.0],
        vec![1.0, f32::NAN],
        vec![1.0, f32::INFINITY],
        vec![1.0; 3],
    ] {
        let refused = average(&[one.clone(), one.clone()], &shares);
        assert!(
            matches!(refused, Err(AverageError::Shares(_))),
            "{shares:?}"
        );
    }
    assert!(matches!(average(&[], &[]), Err(AverageError::None)));

    let mut wide = one.clone();
    wide.config.dim_feedforward += 1;
    let refused = average(&[one.clone(), wide], &[1.0, 1.0]);
    assert!(matches!(refused, Err(AverageError::Sizes(2))));
    let mut foreign = one.clone();
    foreign.tokenizer = tokenizer("fn other(height: f32) -> f32 {\n    return height;\n}\n");
    let refused = average(&[one, foreign], &[1.0, 1.0]);
    assert!(matches!(refused, Err(AverageError::Tokenizer(2))));
}
