//! Generation with networks that were never trained: the rules that hold whatever the weights.

use burn::tensor::Device;
use model::{
    GenerateError, GenerateOptions, SamplingOptions, ShaderModel, Transformer, TransformerConfig,
    generate, generate_valid,
};
use wgsl_tokenizer::{FitOptions, Tokenizer};

const HOT: SamplingOptions = SamplingOptions {
    temperature: 1.0,
    top_k: None,
    top_p: None,
};

fn untrained() -> ShaderModel {
    let device = Device::flex();
    let pairs = [("a red screen", "fn red() -> f32 {\n    return 1.0;\n}\n")];
    let tokenizer = Tokenizer::fit(pairs, &FitOptions::default()).unwrap();
    let config = TransformerConfig {
        vocab_size: tokenizer.vocab_size(),
        d_model: 16,
        nhead: 2,
        num_layers: 1,
        dim_feedforward: 24,
        dropout: 0.0,
        max_seq_len: 32,
    };
    let transformer = Transformer::new(&config, 1, &device).unwrap();
    ShaderModel {
        config,
        tokenizer,
        transformer,
        device,
    }
}

#[test]
fn a_candidate_does_not_depend_on_how_many_others_are_drawn() {
    let model = untrained();
    let few = generate(&model, "a red screen", &HOT, 0..2, 7).unwrap();
    let many = generate(&model, "a red screen", &HOT, 0..5, 7).unwrap();
    for (few, many) in few.iter().zip(&many) {
        assert_eq!(few.tokens, many.tokens);
    }
    assert_ne!(many[0].tokens, many[1].tokens);
    let last = generate(&model, "a red screen", &HOT, 4..5, 7).unwrap();
    assert_eq!(last[0].tokens, many[4].tokens);
}

#[test]
fn the_seed_decides_what_is_drawn() {
    let model = untrained();
    let draw = |seed| generate(&model, "a red screen", &HOT, 0..1, seed).unwrap();
    assert_eq!(draw(1), draw(1));
    assert_ne!(draw(1), draw(2));
}

#[test]
fn a_candidate_never_exceeds_the_model_s_length() {
    let model = untrained();
    for candidate in generate(&model, "a red screen", &HOT, 0..8, 3).unwrap() {
        let prefix = model.tokenizer.encode_prefix("a red screen").len();
        assert!(prefix + candidate.tokens.len() <= model.config.max_seq_len);
    }
}

#[test]
fn what_is_not_valid_is_never_returned_as_a_shader() {
    let model = untrained();
    match generate_valid(&model, "a red screen", &GenerateOptions::default()) {
        Ok(generated) => assert!(generated.report.is_valid()),
        Err(GenerateError::NoneValid(miss)) => {
            assert!(!miss.report.is_valid());
            assert_eq!(miss.candidates, 64);
        }
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn prompts_and_options_out_of_range_are_refused() {
    let model = untrained();
    for prompt in ["", " \n\t"] {
        let error = generate(&model, prompt, &HOT, 0..1, 1).unwrap_err();
        assert!(matches!(error, GenerateError::EmptyPrompt));
    }
    let long = "red ".repeat(25_000);
    let error = generate(&model, &long, &HOT, 0..1, 1).unwrap_err();
    assert!(
        matches!(error, GenerateError::PromptTooLong { limit: 16, .. }),
        "{error}"
    );
    let error = generate(&model, "red", &HOT, 0..0, 1).unwrap_err();
    assert!(matches!(error, GenerateError::NoSamples));
    let options = SamplingOptions {
        temperature: -1.0,
        ..HOT
    };
    let error = generate(&model, "red", &options, 0..1, 1).unwrap_err();
    assert!(matches!(error, GenerateError::Sampling(_)));
}
