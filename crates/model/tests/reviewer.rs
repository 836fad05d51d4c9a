//! The reviewer's say, beside what the network of training computes.

use burn::module::{Module, ModuleMapper, Param};
use burn::tensor::{Device, Tensor};
use model::{
    Candidate, GenerateError, GenerateOptions, Reviewer, SamplingOptions, ShaderModel, TokenBatch,
    Transformer, TransformerConfig, Writes, generate, generate_all,
};
use wgsl_tokenizer::{FitOptions, Tokenizer, special};

const PROMPT: &str = "a red screen";

fn model(max_seq_len: usize) -> ShaderModel {
    let device = Device::flex();
    let pairs = [(PROMPT, "vec3<f32>(1.0, 0.0, 0.0)\n"), ("half", "0.5\n")];
    let tokenizer = Tokenizer::fit(pairs, &FitOptions::default()).unwrap();
    let config = TransformerConfig {
        vocab_size: tokenizer.vocab_size(),
        d_model: 16,
        nhead: 2,
        num_layers: 1,
        dim_feedforward: 24,
        dropout: 0.0,
        max_seq_len,
    };
    let transformer = Transformer::new(&config, 1, &device).unwrap();
    let mut model = ShaderModel::new(config, tokenizer, transformer, device.clone());
    let config = TransformerConfig {
        num_layers: 2,
        ..model.config.clone()
    };
    let transformer = Transformer::new(&config, 2, &device).unwrap();
    model.reviewer = Some(Reviewer::new(config, transformer));
    model
}

/// The log-probability of the prompt, by the loss of training.
fn expected(reviewer: &Reviewer, prompt: &[u32], code: &[u32]) -> f32 {
    let mut ids = vec![special::BEGIN, special::CODE];
    ids.extend(code);
    ids.push(special::PROMPT);
    let target_start = ids.len();
    ids.extend(prompt);
    ids.push(special::END);
    let rows = [(ids.as_slice(), target_start)];
    let batch = TokenBatch::new(&rows, special::PAD, &Device::flex()).unwrap();
    let loss = reviewer.transformer.loss(&batch);
    -loss.mean.into_scalar::<f32>() * loss.tokens as f32
}

#[test]
fn a_review_is_the_log_probability_of_the_prompt_after_the_code() {
    let model = model(64);
    let reviewer = model.reviewer.unwrap();
    let prompt = model.tokenizer.encode_prompt(PROMPT).ids;
    let code = model.tokenizer.encode_code("0.5\n").ids;
    for (prompt, code) in [
        (prompt.as_slice(), code.as_slice()),
        (&[], &code),
        (&prompt, &[]),
    ] {
        let review = reviewer.log_probability(prompt, code).unwrap();
        let expected = expected(&reviewer, prompt, code);
        // The decoder's weights have 16 bits.
        assert!(
            (review - expected).abs() < 1e-2,
            "{review} instead of {expected}"
        );
    }
}

#[test]
fn the_answer_is_taken_of_which_model_and_reviewer_together_say_most() {
    let mut model = model(96);
    let options = GenerateOptions {
        sampling: SamplingOptions {
            temperature: 1.5,
            ..SamplingOptions::GREEDY
        },
        samples: 6,
        ..GenerateOptions::default()
    };
    let mut differ = 0;
    for number in 0..6 {
        let options = GenerateOptions {
            seed: number,
            ..options
        };
        let chosen = generate(&model, PROMPT, &options).unwrap().candidate;
        let candidates = generate_all(&model, PROMPT, &options, 0..6).unwrap();
        let reviewer = model.reviewer.take().unwrap();
        let prompt = model.tokenizer.encode_prompt(PROMPT).ids;
        let both = |candidate: &Candidate| {
            candidate.log_probability + 0.5 * expected(&reviewer, &prompt, &candidate.tokens)
        };
        let review = expected(&reviewer, &prompt, &chosen.tokens);
        assert!((chosen.review_log_probability.unwrap() - review).abs() < 1e-2);
        let greatest = (candidates.iter()).map(both).fold(f32::MIN, f32::max);
        let found = both(&chosen);
        assert!(found > greatest - 0.05, "{found} instead of {greatest}");
        let alone = generate(&model, PROMPT, &options).unwrap().candidate;
        differ += usize::from(alone != chosen);
        model.reviewer = Some(reviewer);
    }
    assert!(differ > 0, "the reviewer changes nothing here");
}

#[test]
fn a_review_that_is_no_number_is_an_error() {
    let mut model = model(64);
    let reviewer = model.reviewer.as_mut().unwrap();
    reviewer.transformer = reviewer.transformer.clone().map(&mut NoNumbers);
    let error = generate(&model, PROMPT, &GenerateOptions::default()).unwrap_err();
    assert!(matches!(error, GenerateError::NotFinite), "{error}");
}

struct NoNumbers;

impl ModuleMapper for NoNumbers {
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        Param::from_tensor(param.val() * f32::NAN)
    }
}

#[test]
fn a_model_that_reviews_writes_no_shader() {
    let mut model = model(64);
    model.writes = Writes::Prompt;
    let error = generate(&model, PROMPT, &GenerateOptions::default()).unwrap_err();
    assert!(matches!(error, GenerateError::Reviewer), "{error}");
}
