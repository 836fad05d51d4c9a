//! The model that ships with the repository: it is what its card says, and it answers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use burn::tensor::Device;
use model::{
    Candidate, GenerateOptions, SamplingOptions, ShaderModel, generate, generate_unconstrained,
};
use sha2::{Digest, Sha256};
use wgsl_validator::{Options, kind_of, validate_as};

/// What a release may spend on it.
const MOST_BYTES: usize = 16 << 20;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn run(arguments: &[&str]) -> Output {
    let model = repository().join("models/wgsl-small");
    Command::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"))
        .arg("generate")
        .arg("--model")
        .arg(model)
        .args(arguments)
        .output()
        .unwrap()
}

fn answer(prompt: &str) -> String {
    let output = run(&["--prompt", prompt]);
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{prompt}: {message}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_card_names_the_weights_and_the_configuration_that_made_them() {
    let folder = repository().join("models/wgsl-small");
    let card = fs::read_to_string(folder.join("MODEL_CARD.md")).unwrap();
    let mut bytes = 0;
    for file in ["model.safetensors", "reviewer.safetensors"] {
        let weights = fs::read(folder.join(file)).unwrap();
        bytes += weights.len();
        let hash: String = Sha256::digest(&weights)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert!(card.contains(&hash), "the card lacks {hash}");
    }
    assert!(bytes <= MOST_BYTES, "{bytes} bytes");
    assert!(card.contains("tiny-agent-trainer train wgsl_small"));
}

#[test]
fn what_the_prompt_names_is_in_the_answer() {
    let hexagon = answer("a purple hexagon spinning slowly on gray");
    assert!(hexagon.contains("vec3<f32>(0.5, 0.0, 0.5)"), "{hexagon}");
    assert!(hexagon.contains("6.2831853 / 6.0"), "{hexagon}");
    assert!(hexagon.contains("globals.time"), "{hexagon}");
    let copied = answer("a #3fa2c7 square on black");
    assert!(copied.contains("0x3fa2c7u"), "{copied}");
    let stripes = answer("horizontal stripes in red and white, 10 of them");
    assert!(stripes.contains("uv * 10.0"), "{stripes}");
}

/// The reviewer tells what the prompt names from what it does not.
#[test]
fn the_reviewer_finds_a_prompt_likeliest_for_the_program_that_does_what_it_says() {
    let folder = repository().join("models/wgsl-small");
    let model = model::folder::load(&folder, &Device::default()).unwrap();
    let reviewer = model.reviewer.as_ref().unwrap();
    let prompts = [
        "a red circle on black",
        "a blue circle on black",
        "a red square on black",
        "a red circle on white",
        "a function that adds two numbers",
    ];
    let answers = prompts.map(|prompt| {
        let answer = generate(&model, prompt, &GenerateOptions::default());
        answer.unwrap().candidate
    });
    for (meant, prompt) in prompts.iter().enumerate() {
        let words = model.tokenizer.encode_prompt(prompt).ids;
        let review = |answer: &Candidate| {
            let review = reviewer.log_probability(&words, &answer.tokens);
            review.unwrap()
        };
        let reviews = answers.each_ref().map(review);
        let greatest = (0..prompts.len()).max_by(|&a, &b| reviews[a].total_cmp(&reviews[b]));
        assert_eq!(greatest, Some(meant), "{prompt}: {reviews:?}");
    }
}

#[test]
fn what_is_no_request_gets_a_valid_shader_with_a_word_of_doubt() {
    let output = run(&["--prompt", "qwxz 999 ???"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(!output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.contains("not sure"), "{message}");
}

/// The beginnings of prompts with the ends of others: they lead the model astray, so that some greedy answers are no
/// shaders.
fn mixed_up(model: &ShaderModel) -> impl Iterator<Item = String> {
    let known: Vec<Vec<&str>> = (model.known_prompts.iter())
        .map(|prompt| prompt.split(' ').collect())
        .collect();
    (0..200).map(move |number| {
        let begun = &known[(7 * number) % known.len()];
        let ended = &known[(13 * number + 5) % known.len()];
        let halves = [&begun[..begun.len().div_ceil(2)], &ended[ended.len() / 2..]];
        halves.concat().join(" ")
    })
}

/// Greedily, and `count` times drawn.
fn written(model: &ShaderModel, prompt: &str, count: usize, temperature: f32) -> Vec<Candidate> {
    let greedy = GenerateOptions::default();
    let sampling = SamplingOptions {
        temperature,
        ..SamplingOptions::GREEDY
    };
    let drawn = GenerateOptions { sampling, ..greedy };
    let mut written = generate_unconstrained(model, prompt, &greedy, 0..1).unwrap();
    written.extend(generate_unconstrained(model, prompt, &drawn, 0..count).unwrap());
    written
}

fn is_valid(candidate: &Candidate) -> bool {
    let code = &candidate.code;
    candidate.finished && validate_as(kind_of(code), code, &Options::default()).is_valid()
}

#[test]
fn of_an_unsure_greedy_answer_and_drawn_ones_model_and_reviewer_together_choose() {
    let folder = repository().join("models/wgsl-small");
    let model = model::folder::load(&folder, &Device::default()).unwrap();
    let reviewer = model.reviewer.as_ref().unwrap();
    let mut changed = 0;
    for prompt in mixed_up(&model).take(12) {
        let answer = || {
            let generated = generate(&model, &prompt, &GenerateOptions::default());
            generated.unwrap().candidate
        };
        let chosen = answer();
        let alone = rayon::ThreadPoolBuilder::new().num_threads(1).build();
        assert_eq!(alone.unwrap().install(answer), chosen, "{prompt}");
        let mut written = written(&model, &prompt, 24, 0.9);
        let greedy = written[0].clone();
        if is_valid(&greedy) && greedy.log_probability >= -0.1 {
            assert_eq!(chosen.code, greedy.code, "{prompt}");
            continue;
        }
        written.retain(is_valid);
        let words = model.tokenizer.encode_prompt(&prompt).ids;
        let both = |candidate: &Candidate| {
            let review = reviewer.log_probability(&words, &candidate.tokens);
            candidate.log_probability + 0.5 * review.unwrap()
        };
        if let Some(greatest) = written.iter().map(both).reduce(f32::max) {
            let found = both(&chosen);
            assert!(found >= greatest, "{prompt}: {found}, not {greatest}");
            changed += usize::from(chosen.code != greedy.code);
        }
    }
    assert!(changed > 0, "the reviewer changes no answer");
}

#[test]
fn without_a_reviewer_the_likeliest_of_six_drawn_answers_stands_for_a_greedy_one_that_is_no_shader()
{
    let folder = repository().join("models/wgsl-small");
    let mut model = model::folder::load(&folder, &Device::default()).unwrap();
    model.reviewer = None;
    let mut redrawn = 0;
    for prompt in mixed_up(&model) {
        let answer = generate(&model, &prompt, &GenerateOptions::default());
        let answer = answer.unwrap().candidate;
        let mut valid = written(&model, &prompt, 6, 0.7);
        let first = valid.remove(0);
        if is_valid(&first) {
            assert_eq!(answer.code, first.code, "{prompt}");
            continue;
        }
        valid.retain(is_valid);
        let likelihood = |candidate: &Candidate| candidate.mean_log_probability;
        let likeliest = valid
            .iter()
            .reduce(|a, b| if likelihood(b) > likelihood(a) { b } else { a });
        if let Some(likeliest) = likeliest {
            assert_eq!(answer.code, likeliest.code, "{prompt}");
            assert_eq!(answer.changed, 0, "{prompt}");
            redrawn += 1;
        }
        if redrawn == 2 {
            return;
        }
    }
    panic!("no two prompts are strange enough");
}
