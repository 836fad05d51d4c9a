//! The defaults, and the files of them that are embedded in the program.

use super::{engine, load};
use crate::config::engine::{EngineConfig, LogLevel};
use crate::config::keys::{ENGINE_KEYS, Key, TASK_KEYS};
use crate::config::resolve::{Setting, Source};
use crate::config::task::{
    Architecture, ModelSection, Optimizer, Precision, Schedule, TaskConfig, TaskType, TokenizerType,
};
use crate::config::{Document, EMBEDDED, Overlay, find_task, load_task};

fn embedded(name: &str) -> Document {
    find_task(name, &[]).unwrap()
}

#[test]
fn the_defaults_are_the_documented_ones() {
    let TaskConfig {
        task,
        model,
        training,
        tokenizer,
        dataset,
        synthesis,
    } = load("").unwrap().value;
    assert_eq!(
        (task.name.as_str(), task.task_type),
        ("wgsl_generation", TaskType::WgslGeneration)
    );
    assert_eq!(model.architecture, Architecture::Transformer);
    assert_eq!(
        (
            model.d_model,
            model.nhead,
            model.num_layers,
            model.dim_feedforward
        ),
        (512, 8, 6, 2048)
    );
    assert_eq!((model.dropout, model.max_seq_len), (0.1, 512));
    assert_eq!(
        (
            training.num_epochs,
            training.batch_size,
            training.learning_rate
        ),
        (100, 16, 1e-4)
    );
    assert_eq!(
        (training.optimizer, training.weight_decay),
        (Optimizer::AdamW, 0.01)
    );
    assert_eq!(
        (
            training.schedule,
            training.warmup_steps,
            training.min_learning_rate
        ),
        (Schedule::Cosine, 100, 0.0)
    );
    assert_eq!(
        (
            training.micro_batches,
            training.gradient_checkpointing,
            training.matmul_precision,
            training.accumulation_steps,
            training.gradient_clip_norm
        ),
        (1, false, Precision::Float32, 1, 1.0)
    );
    assert!(training.function_name_dropout.abs() < f64::EPSILON);
    assert_eq!(
        (training.early_stopping, training.early_stopping_patience),
        (true, 15)
    );
    assert_eq!(
        (training.save_every, training.max_minutes, training.seed),
        (10, None, 42)
    );
    assert_eq!(
        (tokenizer.tokenizer_type, tokenizer.max_length),
        (TokenizerType::Wgsl, 512)
    );
    assert_eq!((tokenizer.lowercase, tokenizer.min_freq), (true, 2));
    assert_eq!(
        (dataset.train_path, dataset.val_path, dataset.test_path),
        (None, None, None)
    );
    assert_eq!((dataset.train_ratio, dataset.val_ratio), (0.8, 0.1));
    assert_eq!((synthesis.count, synthesis.only.as_str()), (None, ""));
    assert_eq!((synthesis.seed, synthesis.typing_errors), (1, 0.03));
    assert!(!synthesis.many_modifiers && !synthesis.hard_example_mining);

    let EngineConfig {
        log_level,
        disable_debug_assertions,
        paths,
    } = engine("").unwrap().value;
    assert_eq!(
        (log_level, disable_debug_assertions),
        (LogLevel::Info, false)
    );
    assert_eq!(
        (paths.log_path.as_str(), paths.journal_path.as_str()),
        ("runs/logs", "runs/journal.jsonl")
    );
    assert_eq!(paths.checkpoint_path, "runs");
}

#[test]
fn the_embedded_files_of_defaults_spell_out_every_default() {
    let resolved = load_task(&embedded("wgsl_generation"), &Overlay::default()).unwrap();
    assert_eq!(resolved.value, TaskConfig::default());
    let text = EMBEDDED[0].text;
    assert_eq!(engine(text).unwrap().value, EngineConfig::default());

    let from_defaults = |settings: &[Setting]| -> Vec<String> {
        settings
            .iter()
            .filter(|setting| setting.source == Source::Default)
            .map(|setting| setting.key.clone())
            .collect()
    };
    let optional: Vec<String> = TASK_KEYS
        .iter()
        .filter(|key| key.optional)
        .map(Key::path)
        .collect();
    assert_eq!(from_defaults(&resolved.provenance), optional);
    assert!(from_defaults(&engine(text).unwrap().provenance).is_empty());
}

#[test]
fn every_key_is_on_a_line_of_each_embedded_file_with_a_comment() {
    for file in EMBEDDED {
        let keys = if file.file_name == "engine.toml" {
            ENGINE_KEYS
        } else {
            TASK_KEYS
        };
        for key in keys.iter().filter(|key| key.name != "description") {
            let start = format!("{} = ", key.name);
            let line = file
                .text
                .lines()
                .find(|line| line.trim_start_matches("# ").starts_with(&start));
            let line =
                line.unwrap_or_else(|| panic!("{}: no line for {}", file.file_name, key.path()));
            assert!(
                line[1..].contains(" # "),
                "{}: no comment: {line}",
                file.file_name
            );
        }
    }
}

#[test]
fn the_lines_in_comments_of_the_embedded_files_load_too() {
    for name in ["wgsl_generation", "wgsl_quick", "wgsl_small"] {
        let text = embedded(name).text;
        let uncommented: Vec<&str> = text
            .lines()
            .map(|line| {
                line.strip_prefix("# ")
                    .filter(|rest| rest.contains(" = ") && rest.contains(" # "))
                    .unwrap_or(line)
            })
            .collect();
        let resolved = load(&uncommented.join("\n")).unwrap();
        assert_eq!(resolved.value.training.max_minutes, Some(60.0), "{name}");
        assert_eq!(
            resolved.value.dataset.test_path.as_deref(),
            Some("test.toml"),
            "{name}"
        );
    }
}

#[test]
fn the_quick_configuration_is_small() {
    let config = load_task(&embedded("wgsl_quick"), &Overlay::default())
        .unwrap()
        .value;
    assert_eq!(config.task.name, "wgsl_quick");
    let parameters = |model: &ModelSection| {
        model.num_layers * model.d_model * (4 * model.d_model + 3 * model.dim_feedforward)
    };
    assert!(parameters(&config.model) * 10 < parameters(&ModelSection::default()));
    assert_eq!(config.tokenizer.max_length, config.model.max_seq_len);
}
