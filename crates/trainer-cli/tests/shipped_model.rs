//! The model that ships with the repository: it is what its card says, and it answers.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use sha2::{Digest, Sha256};

/// What a release may spend on it.
const MOST_BYTES: usize = 16 << 20;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn generate(arguments: &[&str]) -> Output {
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
    let output = generate(&["--prompt", prompt]);
    let message = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(0), "{prompt}: {message}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_card_names_the_weights_and_the_configuration_that_made_them() {
    let folder = repository().join("models/wgsl-small");
    let card = fs::read_to_string(folder.join("MODEL_CARD.md")).unwrap();
    let weights = fs::read(folder.join("model.safetensors")).unwrap();
    assert!(weights.len() <= MOST_BYTES, "{} bytes", weights.len());
    let hash: String = Sha256::digest(&weights)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    assert!(card.contains(&hash), "the card lacks {hash}");
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

#[test]
fn what_is_no_request_gets_a_valid_shader_with_a_word_of_doubt() {
    let output = generate(&["--prompt", "qwxz 999 ???"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(!output.stdout.is_empty());
    let message = String::from_utf8(output.stderr).unwrap();
    assert!(message.contains("not sure"), "{message}");
}
