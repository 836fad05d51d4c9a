//! Generation with networks that were never trained: the rules that hold whatever the weights.

use burn::tensor::{Device, Int, Tensor, TensorData};
use model::{
    Candidate, GenerateError, GenerateOptions, KnownPrompts, Respelling, SamplingOptions,
    ShaderModel, Transformer, TransformerConfig, generate, generate_all, generate_unconstrained,
};
use rand::{RngExt, SeedableRng};
use rayon::prelude::*;
use wgsl_tokenizer::{FitOptions, Tokenizer, special};
use wgsl_validator::{Options, SnippetKind, Target, kind_of, validate_as};

const HOT: GenerateOptions = GenerateOptions {
    sampling: SamplingOptions {
        temperature: 1.5,
        top_k: None,
        top_p: None,
    },
    samples: 1,
    beams: 1,
    seed: 7,
    max_tokens: None,
};

const RED: &str = "@fragment\nfn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {\n    \
    return vec4<f32>(uv.x, 0.0, 0.0, 1.0);\n}\n";

fn untrained(max_seq_len: usize, seed: u64) -> ShaderModel {
    let device = Device::flex();
    let pairs = [("a red screen", RED), ("half", "0.5\n")];
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
    let transformer = Transformer::new(&config, seed, &device).unwrap();
    ShaderModel::new(config, tokenizer, transformer, device)
}

/// Prompts of every kind that may come, by number.
fn prompt(number: u64) -> String {
    let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(number);
    let words = [
        "a", "red", "circle", "(", "fn", "0.5", "#ff8800", "noise", "}", "漢字", "été",
    ];
    match number % 6 {
        0 => ["\u{200b}", "\u{feff} ", "…", "\"\"", "-", "\\n"][number as usize / 6 % 6].into(),
        1 => {
            (0..random.random_range(1..60))
                .map(|_| char::from(random.random_range(1..=255_u8)))
                .collect::<String>()
                + "x"
        }
        2 => "рисуй красный круг на синем фоне".into(),
        3 if number == 3 => "a red circle ".repeat(3334),
        _ => (0..random.random_range(1..12))
            .map(|_| words[random.random_range(0..words.len())])
            .collect::<Vec<_>>()
            .join(" "),
    }
}

fn assert_valid(model: &ShaderModel, options: &GenerateOptions, candidate: &Candidate) {
    let code = &candidate.code;
    for target in [Target::Browser, Target::Wgpu] {
        let options = Options {
            target,
            ..Options::default()
        };
        let report = validate_as(kind_of(code), code, &options);
        assert!(
            report.is_valid(),
            "{target:?}: {:?}\n{code}",
            report.first_error()
        );
    }
    assert!(candidate.finished);
    assert_eq!(model.tokenizer.decode(&candidate.tokens), *code);
    let limit = options.max_tokens.unwrap_or(model.config.max_seq_len);
    assert!(
        candidate.tokens.len() < limit,
        "{} tokens\n{code}",
        candidate.tokens.len()
    );
}

/// `UNTRAINED_PROMPTS` prompts, greedily and at temperature 1.5: 12 by default.
#[test]
fn an_untrained_model_writes_a_valid_shader_for_any_prompt_within_any_limit() {
    let prompts =
        std::env::var("UNTRAINED_PROMPTS").map_or(12, |text| text.parse::<u64>().unwrap());
    let changed: usize = (0..prompts)
        .into_par_iter()
        .map(|number| {
            let model = untrained(if number % 2 == 0 { 128 } else { 48 }, number / 8);
            let answer = |sampling| {
                let options = GenerateOptions {
                    sampling,
                    max_tokens: (number % 3 == 0).then_some(12),
                    ..HOT
                };
                let generated = generate(&model, &prompt(number), &options)
                    .unwrap_or_else(|error| panic!("prompt {number}: {error}"));
                assert_valid(&model, &options, &generated.candidate);
                let code = &generated.candidate.code;
                let is_guided = generated.candidate.changed > 0;
                assert!(
                    !is_guided || kind_of(code) != SnippetKind::Expression,
                    "{code}"
                );
                generated.candidate.changed
            };
            answer(SamplingOptions::GREEDY) + answer(HOT.sampling)
        })
        .sum();
    assert!(changed > 0);
}

#[test]
fn a_prompt_that_is_too_long_is_cut_and_the_cut_is_reported() {
    let model = untrained(64, 1);
    let long = generate(&model, &"red ".repeat(10_000), &HOT).unwrap();
    assert!(long.unread > 9000, "{}", long.unread);
    let short = generate(&model, "red", &HOT).unwrap();
    assert_eq!(short.unread, 0);
}

#[test]
fn a_misspelt_word_is_answered_as_the_known_one_and_reported() {
    let mut model = untrained(64, 3);
    let known: Vec<String> = (0..40).map(|n| format!("a purple screen {n}")).collect();
    model.known_prompts = KnownPrompts::new(known.iter().map(String::as_str));
    let [meant, misspelt] = ["a purple screen", "a purpel screen"]
        .map(|prompt| generate(&model, prompt, &GenerateOptions::default()).unwrap());
    assert_eq!(misspelt.candidate, meant.candidate);
    let expected = Respelling {
        written: "purpel".into(),
        read_as: "purple".into(),
    };
    assert_eq!(misspelt.respelled, [expected]);
    assert!(meant.respelled.is_empty());

    // A model that knows no prompts reads the word as it is written, which is another prompt.
    model.known_prompts = KnownPrompts::default();
    let as_written = generate(&model, "a purpel screen", &GenerateOptions::default()).unwrap();
    assert_ne!(as_written.candidate, meant.candidate);
}

#[test]
fn a_candidate_does_not_depend_on_how_many_others_are_drawn() {
    let model = untrained(48, 1);
    for generate in [generate_unconstrained, generate_all] {
        let few = generate(&model, "a red screen", &HOT, 0..2).unwrap();
        let many = generate(&model, "a red screen", &HOT, 0..4).unwrap();
        for (few, many) in few.iter().zip(&many) {
            assert_eq!(few.tokens, many.tokens);
        }
        assert_ne!(many[0].tokens, many[1].tokens);
        let last = generate(&model, "a red screen", &HOT, 3..4).unwrap();
        assert_eq!(last[0].tokens, many[3].tokens);
    }
}

#[test]
fn the_seed_decides_what_is_drawn() {
    let model = untrained(48, 1);
    let draw = |seed| {
        let options = GenerateOptions { seed, ..HOT };
        generate(&model, "a red screen", &options)
            .unwrap()
            .candidate
    };
    assert_eq!(draw(1), draw(1));
    assert_ne!(draw(1), draw(2));
}

#[test]
fn of_several_samples_and_beams_the_likeliest_valid_one_is_taken() {
    let model = untrained(48, 2);
    let options = GenerateOptions { samples: 3, ..HOT };
    let best = generate(&model, "a red screen", &options).unwrap();
    let all = generate_all(&model, "a red screen", &options, 0..3).unwrap();
    assert_eq!(best.candidates, 3);
    for candidate in &all {
        assert_valid(&model, &options, candidate);
        assert!(candidate.mean_log_probability <= best.candidate.mean_log_probability);
    }
    let beams = GenerateOptions {
        beams: 3,
        ..GenerateOptions::default()
    };
    let found = generate(&model, "a red screen", &beams).unwrap();
    assert_valid(&model, &beams, &found.candidate);
}

/// One step of the network on the whole text for each token, without a cache.
fn naive_greedy(model: &ShaderModel, prompt: &str) -> Vec<u32> {
    let prefix = model.tokenizer.encode_prefix(prompt);
    let mut ids = prefix.clone();
    while ids.len() < model.config.max_seq_len {
        let data: Vec<i32> = ids.iter().map(|&id| id as i32).collect();
        let tokens: Tensor<2, Int> =
            Tensor::from_data(TensorData::new(data, [1, ids.len()]), &model.device);
        let logits = model.transformer.forward(tokens);
        let logits = logits.try_into_vec_as::<f32>().unwrap();
        let last = &logits[logits.len() - model.config.vocab_size..];
        let likeliest = (0..last.len()).reduce(|a, b| if last[b] > last[a] { b } else { a });
        let token = likeliest.unwrap() as u32;
        if token == special::END {
            break;
        }
        ids.push(token);
    }
    ids.split_off(prefix.len())
}

#[test]
fn the_cache_changes_nothing() {
    let model = untrained(32, 3);
    let options = GenerateOptions::default();
    for prompt in ["a red screen", "half"] {
        let cached = generate_unconstrained(&model, prompt, &options, 0..1).unwrap();
        assert_eq!(cached[0].tokens, naive_greedy(&model, prompt));
    }
}

#[test]
fn prompts_and_options_out_of_range_are_refused() {
    let model = untrained(32, 1);
    for prompt in ["", " \n\t"] {
        let error = generate(&model, prompt, &HOT).unwrap_err();
        assert!(matches!(error, GenerateError::EmptyPrompt));
    }
    let refuse = |options: GenerateOptions| generate(&model, "red", &options).unwrap_err();
    let error = refuse(GenerateOptions { samples: 0, ..HOT });
    assert!(matches!(error, GenerateError::NoSamples("samples")));
    let error = refuse(GenerateOptions { beams: 0, ..HOT });
    assert!(matches!(error, GenerateError::NoSamples("beams")));
    let error = refuse(GenerateOptions {
        max_tokens: Some(2),
        ..HOT
    });
    assert!(matches!(error, GenerateError::NoRoom { limit: 2 }));
    let sampling = SamplingOptions {
        temperature: -1.0,
        ..HOT.sampling
    };
    let error = refuse(GenerateOptions { sampling, ..HOT });
    assert!(matches!(error, GenerateError::Sampling(_)));
}
