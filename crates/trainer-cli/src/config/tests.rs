//! Tests of the configuration as a whole: from texts, variables and flags to values, their sources
//! and messages.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use super::engine::{EngineConfig, LogLevel};
use super::keys::{ENGINE_KEYS, Key, Kind, TASK_KEYS};
use super::overlay::variable;
use super::resolve::{Resolved, Setting, Source};
use super::task::{
    Architecture, DatasetSection, ModelSection, Optimizer, Precision, Schedule, TaskConfig,
    TaskType, TokenizerType, to_toml,
};
use super::{
    ConfigError, Document, EMBEDDED, Overlay, Override, configuration_folders, find_engine,
    find_task, list_configurations, load_engine, load_task,
};

fn document(text: &str) -> Document {
    Document {
        path: "task.toml".into(),
        text: text.into(),
    }
}

fn overlay(environment: &[(&str, &str)], flags: &[Override]) -> Result<Overlay, ConfigError> {
    Overlay::new(
        environment
            .iter()
            .map(|(name, value)| (name.into(), value.into())),
        flags,
    )
}

fn set(text: &str) -> Override {
    Override::from_set(text).unwrap()
}

fn load(text: &str) -> Result<Resolved<TaskConfig>, ConfigError> {
    load_task(&document(text), &Overlay::default())
}

fn engine(text: &str) -> Result<Resolved<EngineConfig>, ConfigError> {
    load_engine(
        Some(&Document {
            path: "engine.toml".into(),
            text: text.into(),
        }),
        &Overlay::default(),
    )
}

fn setting<'a, T>(resolved: &'a Resolved<T>, key: &str) -> &'a Setting {
    resolved
        .provenance
        .iter()
        .find(|setting| setting.key == key)
        .unwrap()
}

fn message<T: std::fmt::Debug>(result: Result<T, ConfigError>) -> String {
    result.unwrap_err().to_string()
}

fn embedded(name: &str) -> Document {
    find_task(name, &[]).unwrap()
}

/// Texts that a key accepts, with its variable or flag; each differs from the default where the key
/// has a choice.
fn accepted_texts(key: &Key) -> Vec<String> {
    match &key.kind {
        Kind::Name => vec!["other-name_2".into()],
        Kind::Text => vec!["two words".into(), String::new()],
        Kind::Path => vec!["some where/file.toml".into()],
        Kind::Choice(names) => names.iter().map(|name| (*name).into()).collect(),
        Kind::Boolean => vec!["true".into(), "false".into()],
        Kind::Integer(min, max) => vec![min.to_string(), max.to_string()],
        Kind::Number(_) => vec!["0.125".into()],
    }
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

#[test]
fn every_text_that_a_key_accepts_reaches_the_structure_and_survives_a_round_trip() {
    for key in TASK_KEYS {
        for text in accepted_texts(key) {
            // A model this wide and long satisfies the rules that bind two values, whichever of
            // them changes.
            let mut flags: Vec<Override> = [
                "model.d_model=1048576",
                "model.max_seq_len=1048576",
                "training.learning_rate=1",
                "dataset.train_ratio=0.5",
                "model.dropout=0",
            ]
            .map(set)
            .into();
            match key.path().as_str() {
                "model.nhead" => flags.push(set(&format!(
                    "model.nhead={}",
                    text.replace("1048576", "524288")
                ))),
                "model.d_model" => flags.push(set("model.d_model=32")),
                "model.max_seq_len" => flags.extend([
                    set(&format!("model.max_seq_len={text}")),
                    set("tokenizer.max_length=1"),
                ]),
                path => flags.push(set(&format!("{path}={text}"))),
            }
            let resolved = load_task(&document(""), &overlay(&[], &flags).unwrap());
            let resolved =
                resolved.unwrap_or_else(|error| panic!("{} = {text}: {error}", key.path()));
            let again = load(&to_toml(&resolved.value)).unwrap();
            assert_eq!(again.value, resolved.value, "{} = {text}", key.path());
            let structure = toml::Table::try_from(&resolved.value).unwrap();
            let shown = &setting(&resolved, &key.path()).value;
            assert_eq!(
                structure[key.section].get(key.name),
                shown.as_ref(),
                "{} = {text}",
                key.path()
            );
        }
    }
}

#[test]
fn every_text_that_a_key_of_the_engine_accepts_reaches_the_structure() {
    for key in ENGINE_KEYS {
        for text in accepted_texts(key) {
            let overlay = overlay(&[(&variable(key), &text)], &[]).unwrap();
            let resolved = load_engine(None, &overlay).unwrap();
            let structure = toml::Table::try_from(&resolved.value).unwrap();
            let found = if key.section.is_empty() {
                &structure[key.name]
            } else {
                &structure[key.section][key.name]
            };
            assert_eq!(Some(found), setting(&resolved, &key.path()).value.as_ref());
        }
    }
}

#[test]
fn the_keys_are_those_of_the_structures_in_their_order() {
    let mut config = TaskConfig::default();
    config.training.max_minutes = Some(1.0);
    config.synthesis.count = Some(1);
    config.dataset = DatasetSection {
        train_path: Some("a".into()),
        val_path: Some("b".into()),
        test_path: Some("c".into()),
        ..config.dataset
    };
    let table = toml::Table::try_from(config).unwrap();
    let paths: Vec<String> = table
        .iter()
        .flat_map(|(section, keys)| {
            keys.as_table()
                .unwrap()
                .keys()
                .map(move |key| format!("{section}.{key}"))
        })
        .collect();
    assert_eq!(paths, TASK_KEYS.iter().map(Key::path).collect::<Vec<_>>());
}

#[test]
fn no_two_keys_share_a_path_or_a_variable() {
    let keys = || TASK_KEYS.iter().chain(ENGINE_KEYS);
    assert_eq!(
        keys().map(Key::path).collect::<BTreeSet<_>>().len(),
        keys().count()
    );
    assert_eq!(
        keys().map(variable).collect::<BTreeSet<_>>().len(),
        keys().count()
    );
}

#[test]
fn strings_with_quotes_newlines_and_other_scripts_survive_a_round_trip() {
    for description in [
        "",
        "a \"quoted\" 'word'",
        "two\nlines\r\n",
        "tab\tand \\ and \u{1} \u{7f}",
        "Grüße 🎨",
        "'''\"\"\"",
    ] {
        let mut config = TaskConfig::default();
        config.task.description = description.into();
        config.dataset.train_path = Some(format!("C:\\{description}"));
        assert_eq!(
            load(&to_toml(&config)).unwrap().value,
            config,
            "{description:?}"
        );
    }
}

#[test]
fn numbers_survive_a_round_trip_to_the_last_bit() {
    for learning_rate in [
        1e-4,
        0.1 + 0.2,
        f64::MIN_POSITIVE,
        5e-324,
        f64::MAX,
        1.0,
        1e22,
    ] {
        let mut config = TaskConfig::default();
        config.training.learning_rate = learning_rate;
        config.training.seed = i64::MAX as u64;
        assert_eq!(load(&to_toml(&config)).unwrap().value, config);
    }
}

#[test]
fn a_flag_goes_over_a_variable_over_the_file_over_the_default() {
    let text = "\n[training]\nnum_epochs = 2\nbatch_size = 2\nseed = 2\n";
    let environment = [
        ("TINY_AGENT_TRAINER_TRAINING_NUM_EPOCHS", "3"),
        ("TINY_AGENT_TRAINER_TRAINING_BATCH_SIZE", "3"),
        ("LANG", "C.UTF-8"),
    ];
    let flags = [
        set("training.num_epochs=9"),
        Override::new("training.num_epochs", "4", "--epochs"),
    ];
    let resolved = load_task(&document(text), &overlay(&environment, &flags).unwrap()).unwrap();
    let training = &resolved.value.training;
    assert_eq!(
        (
            training.num_epochs,
            training.batch_size,
            training.seed,
            training.save_every
        ),
        (4, 3, 2, 10)
    );
    let shown = |key| setting(&resolved, key).to_string();
    assert_eq!(
        shown("training.num_epochs"),
        "`training.num_epochs` = 4 (flag --epochs)"
    );
    assert_eq!(
        shown("training.batch_size"),
        "`training.batch_size` = 3 (environment variable TINY_AGENT_TRAINER_TRAINING_BATCH_SIZE)"
    );
    assert_eq!(shown("training.seed"), "`training.seed` = 2 (task.toml:5)");
    assert_eq!(
        shown("training.save_every"),
        "`training.save_every` = 10 (default)"
    );
    assert_eq!(
        shown("training.max_minutes"),
        "`training.max_minutes` = (none) (default)"
    );
    assert_eq!(
        shown("training.learning_rate"),
        "`training.learning_rate` = 0.0001 (default)"
    );
}

#[test]
fn the_provenance_has_every_key_in_the_same_order_whatever_the_order_of_the_sources() {
    let order = |resolved: &Resolved<TaskConfig>| -> Vec<String> {
        resolved
            .provenance
            .iter()
            .map(|setting| setting.key.clone())
            .collect()
    };
    let expected: Vec<String> = TASK_KEYS.iter().map(Key::path).collect();
    assert_eq!(order(&load("").unwrap()), expected);
    assert_eq!(
        order(&load("[dataset]\nval_ratio = 0.2\n[task]\nname = \"x\"").unwrap()),
        expected
    );
}

#[test]
fn the_provenance_is_available_as_json() {
    let resolved = load("[model]\nd_model = 64").unwrap();
    let json = serde_json::to_value(setting(&resolved, "model.d_model")).unwrap();
    let expected =
        r#"{"key":"model.d_model","value":64,"source":{"file":{"path":"task.toml","line":2}}}"#;
    assert_eq!(
        json,
        serde_json::from_str::<serde_json::Value>(expected).unwrap()
    );
    let json = serde_json::to_value(setting(&resolved, "dataset.val_path")).unwrap();
    assert_eq!(json["value"], serde_json::Value::Null);
    assert_eq!(json["source"], "default");
}

#[test]
fn one_environment_serves_the_task_and_the_engine() {
    let environment = [
        ("TINY_AGENT_TRAINER_LOG_LEVEL", "debug"),
        ("TINY_AGENT_TRAINER_PATHS_CHECKPOINT_PATH", "/data/runs"),
        ("TINY_AGENT_TRAINER_TRAINING_LEARNING_RATE", "3e-4"),
    ];
    let overlay = overlay(
        &environment,
        &[set("paths.log_path=x"), set("model.nhead=4")],
    )
    .unwrap();
    let engine = load_engine(None, &overlay).unwrap();
    assert_eq!(engine.value.log_level, LogLevel::Debug);
    assert_eq!(engine.value.paths.checkpoint_path, "/data/runs");
    assert_eq!(engine.value.paths.log_path, "x");
    assert_eq!(setting(&engine, "log_level").shown(), "\"DEBUG\"");
    let task = load_task(&document(""), &overlay).unwrap();
    assert_eq!(
        (task.value.training.learning_rate, task.value.model.nhead),
        (3e-4, 4)
    );
}

#[test]
fn dotted_keys_and_inline_tables_are_the_same_as_sections() {
    let sections = load("[training]\nseed = 1\nnum_epochs = 2").unwrap();
    let dotted = load("training.seed = 1\ntraining.num_epochs = 2").unwrap();
    let inline = load("training = { seed = 1, num_epochs = 2 }").unwrap();
    assert_eq!(sections.value, dotted.value);
    assert_eq!(sections.value, inline.value);
    assert_eq!(
        setting(&dotted, "training.num_epochs").source.to_string(),
        "task.toml:2"
    );
    assert_eq!(
        setting(&inline, "training.num_epochs").source.to_string(),
        "task.toml:1"
    );
}

#[test]
fn an_integer_is_a_number_and_a_choice_has_no_case() {
    let config = load(
        "[model]\ndropout = 0\n[training]\noptimizer = \"Lion\"\nmax_minutes = 90\nseed = 0x_1F",
    )
    .unwrap_err();
    assert!(matches!(config, ConfigError::Syntax { line: 6, .. }));
    let config = load(
        "[model]\ndropout = 0\n[training]\noptimizer = \"Lion\"\nmax_minutes = 90\nseed = 0x1F",
    )
    .unwrap()
    .value;
    assert_eq!(
        (config.model.dropout, config.training.optimizer),
        (0.0, Optimizer::Lion)
    );
    assert_eq!(
        (config.training.max_minutes, config.training.seed),
        (Some(90.0), 31)
    );
}

#[test]
fn empty_text_takes_the_value_of_an_optional_key_away() {
    let text = "[training]\nmax_minutes = 5\n[dataset]\nval_path = \"v.toml\"\ntest_path = \"\"";
    let overlay = overlay(
        &[("TINY_AGENT_TRAINER_DATASET_VAL_PATH", "")],
        &[set("training.max_minutes=")],
    )
    .unwrap();
    let resolved = load_task(&document(text), &overlay).unwrap();
    assert_eq!(resolved.value.training.max_minutes, None);
    assert_eq!(
        (
            &resolved.value.dataset.val_path,
            &resolved.value.dataset.test_path
        ),
        (&None, &None)
    );
    assert_eq!(
        setting(&resolved, "training.max_minutes").to_string(),
        "`training.max_minutes` = (none) (flag --set)"
    );
}

#[test]
fn the_ends_of_the_ranges_are_accepted() {
    for text in [
        "[training]\nweight_decay = 0\nwarmup_steps = 0\ngradient_clip_norm = 0.0\nseed = 0",
        "[model]\nnhead = 1\nd_model = 2\ndropout = 0.999",
        "[model]\nmax_seq_len = 512\n[tokenizer]\nmax_length = 512",
        "[training]\nlearning_rate = 0.5\nmin_learning_rate = 0.5",
    ] {
        load(text).unwrap();
    }
    // A share of 1 is in its range; only the sum is too much.
    assert!(matches!(
        load("[dataset]\ntrain_ratio = 1"),
        Err(ConfigError::Conflict { .. })
    ));
}

#[test]
fn shares_that_add_up_to_one_in_decimal_are_accepted() {
    for train in 1..100 {
        let val = 100 - train;
        load(&format!(
            "[dataset]\ntrain_ratio = 0.{train:02}\nval_ratio = 0.{val:02}"
        ))
        .unwrap();
    }
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_not_move_the_lines() {
    let resolved = load("\u{feff}# comment\r\n[model]\r\nd_model = 64\r\n").unwrap();
    assert_eq!(
        setting(&resolved, "model.d_model").source.to_string(),
        "task.toml:3"
    );
}

/// Checks that each text, loaded as a task, gives its message.
fn check_messages(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(message(load(text)), *expected, "{text}");
    }
}

#[test]
fn an_unknown_key_or_section_of_a_task_is_refused_with_this_message() {
    check_messages(&[
        (
            "[training]\nnum_epoch = 3",
            "task.toml:2: unknown key `training.num_epoch`: did you mean `training.num_epochs`?",
        ),
        (
            "[training]\nepochs = 3",
            "task.toml:2: unknown key `training.epochs`: did you mean `training.num_epochs`?",
        ),
        (
            "[training]\ndropout = 0.1",
            "task.toml:2: unknown key `training.dropout`: `dropout` belongs to section [model]",
        ),
        (
            "num_epochs = 3",
            "task.toml:1: unknown key `num_epochs`: `num_epochs` belongs to section [training]",
        ),
        (
            "\"training.seed\" = 3",
            "task.toml:1: unknown key `\"training.seed\"`: did you mean `training.seed`?",
        ),
        (
            "[tokenizer]\nzzz = 1",
            "task.toml:2: unknown key `tokenizer.zzz`: the keys of [tokenizer] are tokenizer_type, max_length, lowercase, min_freq",
        ),
        (
            "zzz = 1",
            "task.toml:1: unknown key `zzz`: the sections are [task], [model], [training], [tokenizer], [dataset], [synthesis]",
        ),
        (
            "\n[trainng]\nseed = 1",
            "task.toml:2: unknown section [trainng]: did you mean [training]?",
        ),
        (
            "[zzz]",
            "task.toml:1: unknown section [zzz]: the sections are [task], [model], [training], [tokenizer], [dataset], [synthesis]",
        ),
        (
            "log_level = \"INFO\"",
            "task.toml:1: unknown key `log_level`: it belongs in the settings of the engine, engine.toml",
        ),
        (
            "[paths]\nlog_path = \"x\"",
            "task.toml:1: unknown section [paths]: it belongs in the settings of the engine, engine.toml",
        ),
    ]);
}

#[test]
fn a_value_of_the_wrong_type_is_refused_with_this_message() {
    check_messages(&[
        (
            "training = 3",
            "task.toml:1: `training` is the integer 3, expected a section: write `[training]` on a line of its own and its keys below",
        ),
        (
            "[[training]]\nseed = 1",
            "task.toml:1: `training` is an array, expected a section: write `[training]` on a line of its own and its keys below",
        ),
        (
            "[training]\nnum_epochs = \"3\"",
            "task.toml:2: `training.num_epochs` is the string \"3\", expected an integer from 1 to 4294967295: write, for example, `num_epochs = 100`",
        ),
        (
            "[training]\nbatch_size = 1.5",
            "task.toml:2: `training.batch_size` is the number 1.5, expected an integer from 1 to 1048576: write, for example, `batch_size = 16`",
        ),
        (
            "[training]\nearly_stopping = 1",
            "task.toml:2: `training.early_stopping` is the integer 1, expected true or false: write, for example, `early_stopping = true`",
        ),
        (
            "[training.seed]",
            "task.toml:1: `training.seed` is a table, expected an integer from 0 to 9223372036854775807: write, for example, `seed = 42`",
        ),
        (
            "[dataset]\ntrain_path = [\"a\"]",
            "task.toml:2: `dataset.train_path` is an array, expected a path in a string: write, for example, `train_path = \"examples.toml\"`",
        ),
        (
            "[task]\ndescription = 2020-01-01",
            "task.toml:2: `task.description` is a date or time, expected a string: write, for example, `description = \"Turns plain English into WGSL shaders that compile\"`",
        ),
    ]);
}

#[test]
fn a_value_outside_its_range_is_refused_with_this_message() {
    check_messages(&[
        (
            "[training]\nnum_epochs = 0",
            "task.toml:2: `training.num_epochs` is the integer 0, expected an integer from 1 to 4294967295: write, for example, `num_epochs = 100`",
        ),
        (
            "[training]\nbatch_size = 0",
            "task.toml:2: `training.batch_size` is the integer 0, expected an integer from 1 to 1048576: write, for example, `batch_size = 16`",
        ),
        (
            "[model]\nd_model = -8",
            "task.toml:2: `model.d_model` is the integer -8, expected an integer from 1 to 1048576: write, for example, `d_model = 512`",
        ),
        (
            "[training]\nseed = 99999999999999999999",
            "task.toml:2: `training.seed` is the integer 99999999999999999999, expected an integer from 0 to 9223372036854775807: write, for example, `seed = 42`",
        ),
        (
            "[model]\ndropout = 1.0",
            "task.toml:2: `model.dropout` is the number 1.0, expected a number from 0 to below 1: write, for example, `dropout = 0.1`",
        ),
        (
            "[training]\nlearning_rate = 0.0",
            "task.toml:2: `training.learning_rate` is the number 0.0, expected a finite number above 0: write, for example, `learning_rate = 0.0001`",
        ),
        (
            "[training]\nlearning_rate = nan",
            "task.toml:2: `training.learning_rate` is the number nan, expected a finite number above 0: write, for example, `learning_rate = 0.0001`",
        ),
        (
            "[training]\nlearning_rate = inf",
            "task.toml:2: `training.learning_rate` is the number inf, expected a finite number above 0: write, for example, `learning_rate = 0.0001`",
        ),
        (
            "[training]\nlearning_rate = 1e999",
            "task.toml:2: `training.learning_rate` is the number 1e999, expected a finite number above 0: write, for example, `learning_rate = 0.0001`",
        ),
        (
            "[training]\ngradient_clip_norm = -1",
            "task.toml:2: `training.gradient_clip_norm` is the integer -1, expected a finite number, 0 or more: write, for example, `gradient_clip_norm = 1.0`",
        ),
        (
            "[training]\nmax_minutes = 0",
            "task.toml:2: `training.max_minutes` is the integer 0, expected a finite number above 0: write, for example, `max_minutes = 60`",
        ),
        (
            "[dataset]\ntrain_ratio = 0",
            "task.toml:2: `dataset.train_ratio` is the integer 0, expected a number above 0, at most 1: write, for example, `train_ratio = 0.8`",
        ),
        (
            "[task]\nname = \"../elsewhere\"",
            "task.toml:2: `task.name` is the string \"../elsewhere\", expected a name of ASCII letters, digits, `_` and `-`: write, for example, `name = \"wgsl_generation\"`",
        ),
    ]);
}

#[test]
fn an_unknown_choice_is_refused_with_this_message() {
    check_messages(&[
        (
            "[training]\noptimizer = \"adamww\"",
            "task.toml:2: `training.optimizer` is the string \"adamww\", expected one of \"adamw\", \"adam\", \"sgd\", \"lion\", \"muon\": did you mean \"adamw\"?",
        ),
        (
            "[training]\noptimizer = \"xyz\"",
            "task.toml:2: `training.optimizer` is the string \"xyz\", expected one of \"adamw\", \"adam\", \"sgd\", \"lion\", \"muon\": write, for example, `optimizer = \"adamw\"`",
        ),
        (
            "[training]\nschedule = \"cosin\"",
            "task.toml:2: `training.schedule` is the string \"cosin\", expected one of \"constant\", \"cosine\", \"step\": did you mean \"cosine\"?",
        ),
        (
            "[model]\narchitecture = \"lstm\"",
            "task.toml:2: `model.architecture` is the string \"lstm\", expected \"transformer\": write, for example, `architecture = \"transformer\"`",
        ),
        (
            "[tokenizer]\ntokenizer_type = \"wgs\"",
            "task.toml:2: `tokenizer.tokenizer_type` is the string \"wgs\", expected \"wgsl\": did you mean \"wgsl\"?",
        ),
    ]);
}

#[test]
fn two_values_that_do_not_fit_together_are_refused_with_this_message() {
    check_messages(&[
        (
            "[model]\nd_model = 100\nnhead = 8",
            "`model.d_model` = 100 (task.toml:2) and `model.nhead` = 8 (task.toml:3) do not fit together: expected a d_model that is a multiple of nhead: set model.d_model to 96 or 112",
        ),
        (
            "[model]\nd_model = 4",
            "`model.d_model` = 4 (task.toml:2) and `model.nhead` = 8 (default) do not fit together: expected a d_model that is a multiple of nhead: set model.d_model to 16",
        ),
        (
            "[model]\nd_model = 40",
            "`model.d_model` = 40 (task.toml:2) and `model.nhead` = 8 (default) do not fit together: expected an even head size, d_model / nhead, for the rotary positions, not 5: set model.d_model to 32 or 48",
        ),
        (
            "[model]\nmax_seq_len = 256",
            "`tokenizer.max_length` = 512 (default) and `model.max_seq_len` = 256 (task.toml:2) do not fit together: expected a max_length of at most max_seq_len: set tokenizer.max_length to 256 or less, or raise model.max_seq_len",
        ),
        (
            "[training]\nmin_learning_rate = 0.1",
            "`training.min_learning_rate` = 0.1 (task.toml:2) and `training.learning_rate` = 0.0001 (default) do not fit together: expected a min_learning_rate of at most learning_rate: lower training.min_learning_rate; 0 always fits",
        ),
        (
            "[training]\nmicro_batches = 2",
            "`training.micro_batches` = 2 (task.toml:2) and `model.dropout` = 0.1 (default) do not fit together: expected one part, or no dropout: parts side by side would share its random numbers in no certain order: set training.micro_batches to 1, or model.dropout to 0",
        ),
        (
            "[dataset]\nval_ratio = 0.3",
            "`dataset.train_ratio` = 0.8 (default) and `dataset.val_ratio` = 0.3 (task.toml:2) do not fit together: expected a sum of at most 1; the rest is the test split: lower one of them",
        ),
    ]);
}

#[test]
fn text_that_is_not_toml_is_refused_with_this_message() {
    check_messages(&[
        (
            "# first\n[training]\n  seed = = 3",
            "task.toml:3:10: not valid TOML: extra `=`, expected nothing: correct this line\n    seed = = 3\n           ^",
        ),
        (
            "[training]\nseed = 1\nseed = 2",
            "task.toml:3:1: not valid TOML: duplicate key: correct this line\n  seed = 2\n  ^",
        ),
    ]);
}

#[test]
fn a_bad_engine_file_is_refused_with_this_message() {
    let cases = [
        (
            "log_level = \"VERBOSE\"",
            "engine.toml:1: `log_level` is the string \"VERBOSE\", expected one of \"ERROR\", \"WARN\", \"INFO\", \"DEBUG\", \"TRACE\": write, for example, `log_level = \"INFO\"`",
        ),
        (
            "log_level = \"warning\"",
            "engine.toml:1: `log_level` is the string \"warning\", expected one of \"ERROR\", \"WARN\", \"INFO\", \"DEBUG\", \"TRACE\": did you mean \"WARN\"?",
        ),
        (
            "loglevel = \"INFO\"",
            "engine.toml:1: unknown key `loglevel`: did you mean `log_level`?",
        ),
        (
            "[paths]\nlog_level = \"INFO\"",
            "engine.toml:2: unknown key `paths.log_level`: `log_level` belongs at the top, before the first section",
        ),
        (
            "[paths]\nlog_path = \"\"",
            "engine.toml:2: `paths.log_path` is the string \"\", expected a path in a string: write, for example, `log_path = \"runs/logs\"`",
        ),
        (
            "[log_level]",
            "engine.toml:1: `log_level` is a table, expected one of \"ERROR\", \"WARN\", \"INFO\", \"DEBUG\", \"TRACE\": write, for example, `log_level = \"INFO\"`",
        ),
        (
            "[model]\nd_model = 8",
            "engine.toml:1: unknown section [model]: it belongs in the configuration of a task",
        ),
    ];
    for (text, expected) in cases {
        assert_eq!(message(engine(text)), expected, "{text}");
    }
}

#[test]
fn a_bad_variable_is_refused_with_this_message() {
    let cases = [
        (
            ("TINY_AGENT_TRAINER_TRAINING_LERNING_RATE", "1"),
            "unknown environment variable TINY_AGENT_TRAINER_TRAINING_LERNING_RATE: did you mean TINY_AGENT_TRAINER_TRAINING_LEARNING_RATE? Rename it, or unset it",
        ),
        (
            ("TINY_AGENT_TRAINER_ZZZ", "1"),
            "unknown environment variable TINY_AGENT_TRAINER_ZZZ: expected TINY_AGENT_TRAINER_SECTION_KEY: rename it, or unset it",
        ),
        (
            ("TINY_AGENT_TRAINER_LOG_LEVEL", "loud"),
            "environment variable TINY_AGENT_TRAINER_LOG_LEVEL: `log_level` is \"loud\", expected one of \"ERROR\", \"WARN\", \"INFO\", \"DEBUG\", \"TRACE\": write, for example, `TINY_AGENT_TRAINER_LOG_LEVEL=INFO`",
        ),
        (
            ("TINY_AGENT_TRAINER_TRAINING_NUM_EPOCHS", " 3"),
            "environment variable TINY_AGENT_TRAINER_TRAINING_NUM_EPOCHS: `training.num_epochs` is \" 3\", expected an integer from 1 to 4294967295: write, for example, `TINY_AGENT_TRAINER_TRAINING_NUM_EPOCHS=100`",
        ),
        (
            ("TINY_AGENT_TRAINER_DISABLE_DEBUG_ASSERTIONS", "yes"),
            "environment variable TINY_AGENT_TRAINER_DISABLE_DEBUG_ASSERTIONS: `disable_debug_assertions` is \"yes\", expected true or false: write, for example, `TINY_AGENT_TRAINER_DISABLE_DEBUG_ASSERTIONS=false`",
        ),
    ];
    for (variable, expected) in cases {
        assert_eq!(message(overlay(&[variable], &[])), expected);
    }
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_unicode_is_an_error_only_if_it_is_ours() {
    use std::os::unix::ffi::OsStringExt;
    let junk = || OsString::from_vec(vec![b'x', 0xff]);
    let others = [("PATH".into(), junk()), (junk(), junk())];
    assert_eq!(Overlay::new(others, &[]).unwrap(), Overlay::default());
    assert_eq!(
        message(Overlay::new(
            [("TINY_AGENT_TRAINER_LOG_LEVEL".into(), junk())],
            &[]
        )),
        "environment variable TINY_AGENT_TRAINER_LOG_LEVEL: the value is not valid UTF-8: set it again as UTF-8, or unset it"
    );
}

#[test]
fn a_bad_flag_is_refused_with_this_message() {
    let cases = [
        (
            set("num_epochs=3"),
            "flag --set: unknown key `num_epochs`: did you mean `training.num_epochs`?",
        ),
        (
            set("training.num_epoch=3"),
            "flag --set: unknown key `training.num_epoch`: did you mean `training.num_epochs`?",
        ),
        (
            set("model.seed=3"),
            "flag --set: unknown key `model.seed`: did you mean `training.seed`?",
        ),
        (
            set("zzz=3"),
            "flag --set: unknown key `zzz`: the sections are [task], [model], [training], [tokenizer], [dataset], [synthesis]",
        ),
        (
            set("training.num_epochs=0"),
            "flag --set: `training.num_epochs` is \"0\", expected an integer from 1 to 4294967295: write, for example, `--set training.num_epochs=100`",
        ),
        (
            Override::new("training.num_epochs", "many", "--epochs"),
            "flag --epochs: `training.num_epochs` is \"many\", expected an integer from 1 to 4294967295: write, for example, `--epochs 100`",
        ),
        (
            set("training.optimizer=adamx"),
            "flag --set: `training.optimizer` is \"adamx\", expected one of \"adamw\", \"adam\", \"sgd\", \"lion\", \"muon\": did you mean \"adam\"?",
        ),
    ];
    for (flag, expected) in cases {
        assert_eq!(message(overlay(&[], &[flag])), expected);
    }
    for text in ["", "training.seed", "=3", " = 3"] {
        let expected = format!(
            "flag --set: found {text:?}, expected key=value: write, for example, `--set training.num_epochs=3`"
        );
        assert_eq!(message(Override::from_set(text)), expected);
    }
}

#[test]
fn a_value_after_set_may_hold_an_equals_sign_and_spaces_around_it_are_dropped() {
    assert_eq!(
        set(" task.description = a = b "),
        Override::new("task.description", "a = b", "--set")
    );
}

#[test]
fn a_conflict_names_the_flag_or_variable_that_made_it() {
    let environment = [("TINY_AGENT_TRAINER_MODEL_NHEAD", "3")];
    let overlay = overlay(&environment, &[set("model.d_model=8")]).unwrap();
    assert_eq!(
        message(load_task(&document(""), &overlay)),
        "`model.d_model` = 8 (flag --set) and `model.nhead` = 3 (environment variable TINY_AGENT_TRAINER_MODEL_NHEAD) \
         do not fit together: expected a d_model that is a multiple of nhead: set model.d_model to 6 or 12"
    );
}

#[test]
fn an_error_in_the_file_is_reported_even_if_a_flag_overrides_the_value() {
    let overlay = overlay(&[], &[set("training.seed=1")]).unwrap();
    let error = message(load_task(&document("[training]\nseed = -1"), &overlay));
    assert!(
        error.starts_with("task.toml:2: `training.seed` is the integer -1"),
        "{error}"
    );
}

#[test]
fn a_path_that_is_no_configuration_is_refused_with_this_message() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.toml");
    assert_eq!(
        message(find_task(missing.to_str().unwrap(), &[])),
        format!(
            "{}: no such file; expected a configuration in TOML: give the path of one, or write one with `tiny-agent-trainer init`",
            missing.display()
        )
    );
    assert_eq!(
        message(find_engine(Some(&missing), &[])),
        message(Document::read(&missing))
    );

    let nested = folder.path().join("nested.toml");
    fs::create_dir(&nested).unwrap();
    assert_eq!(
        message(find_task(nested.to_str().unwrap(), &[])),
        format!(
            "{} is a folder; expected a configuration in TOML: give the path of a file in it",
            nested.display()
        )
    );

    let latin = folder.path().join("latin.toml");
    fs::write(&latin, b"# one\n# Gr\xfc\xdfe\n").unwrap();
    assert_eq!(
        message(Document::read(&latin)),
        format!(
            "{}:2: byte 0xFC is not valid UTF-8; a TOML file is UTF-8 throughout: save it as UTF-8",
            latin.display()
        )
    );

    let below_a_file = latin.join("x.toml");
    assert!(
        matches!(Document::read(&below_a_file), Err(ConfigError::Unreadable { path, .. }) if path == below_a_file)
    );
}

#[test]
fn hostile_text_gives_a_short_message_without_control_characters() {
    let long = "x".repeat(1 << 20);
    let texts = [
        format!("[training]\n{long} = 1"),
        format!("[{long}]"),
        format!("[training]\noptimizer = \"{long}\""),
        format!("{}=", "\"\\u001b[31m\""),
        "[training]\n\"\\u001b[31m\" = 1".into(),
        "[training]\noptimizer = \"\\u001b[31m\"".into(),
        format!("seed = \u{1b}[31m{long}"),
        format!("[training]\nseed = {}", "9".repeat(1 << 20)),
        format!("[model]\ndropout = {}.5", "9".repeat(1 << 20)),
        format!("{long}{long} ="),
        "[".repeat(1 << 16),
        format!("seed = {}", "[".repeat(1 << 16)),
        format!("seed = {}", "{a=".repeat(1 << 16)),
        "\"\"\"".into(),
        "seed = \"é".into(),
    ];
    for text in texts {
        let message = message(load(&text));
        assert!(message.len() < 700, "{} bytes", message.len());
        assert!(
            message
                .chars()
                .all(|character| character == '\n' || !character.is_control()),
            "{message:?}"
        );
    }
}

#[test]
fn the_mark_is_below_the_fault_after_wide_text_and_in_long_lines() {
    let pad = "é".repeat(300);
    let error = message(load(&format!("description = \"{pad}\" = 1")));
    let lines: Vec<&str> = error.lines().collect();
    let mark = lines[2].chars().count() - 1;
    assert_eq!(lines[1].chars().nth(mark), Some('='), "{error}");
    assert!(error.contains("task.toml:1:318: "), "{error}");
}

/// A folder with `work/config`, `archive/bin/program` and `archive/config`, and the folders that
/// are searched.
fn places() -> (tempfile::TempDir, Vec<PathBuf>) {
    let root = tempfile::tempdir().unwrap();
    for folder in ["work/config", "archive/bin/config", "archive/config"] {
        fs::create_dir_all(root.path().join(folder)).unwrap();
    }
    let program = root.path().join("archive/bin/program");
    let folders = configuration_folders(&root.path().join("work"), Some(&program));
    (root, folders)
}

#[test]
fn the_working_folder_comes_before_the_executable_before_its_parent_before_the_embedded() {
    let (root, folders) = places();
    assert_eq!(
        find_task("wgsl_quick", &folders).unwrap().path,
        Path::new("<embedded>/wgsl_quick.toml")
    );
    for place in ["archive/config", "archive/bin/config", "work/config"] {
        let path = root.path().join(place).join("wgsl_quick.toml");
        fs::write(&path, format!("[task]\ndescription = \"{place}\"")).unwrap();
        let found = find_task("wgsl_quick", &folders).unwrap();
        assert_eq!(found.path, path);
        let listed = list_configurations(&folders).unwrap();
        assert_eq!(listed[1].path, path);
        assert_eq!(listed[1].description.as_ref().unwrap(), place);
    }
    let explicit = root.path().join("archive/config/wgsl_quick.toml");
    assert_eq!(
        find_task(explicit.to_str().unwrap(), &folders)
            .unwrap()
            .path,
        explicit
    );
}

#[test]
fn a_relative_working_folder_gives_short_paths() {
    assert_eq!(
        configuration_folders(Path::new(""), None),
        [Path::new("config")]
    );
}

#[test]
fn the_list_has_tasks_alone_and_says_what_is_wrong_with_a_broken_one() {
    let (root, folders) = places();
    let config = root.path().join("work/config");
    fs::write(config.join("engine.toml"), EMBEDDED[0].text).unwrap();
    fs::write(
        config.join("data.toml"),
        "[[examples]]\nnatural_language = \"red\"",
    )
    .unwrap();
    fs::write(config.join("notes.txt"), "[task]").unwrap();
    fs::write(config.join("broken.toml"), "[task]\nname = ").unwrap();
    fs::write(
        config.join("mine.toml"),
        "task.description = \"my shaders\"",
    )
    .unwrap();
    let listed = list_configurations(&folders).unwrap();
    let names: Vec<&str> = listed.iter().map(|listed| listed.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "broken",
            "mine",
            "wgsl_generation",
            "wgsl_quick",
            "wgsl_small"
        ]
    );
    assert!(matches!(
        listed[0].description,
        Err(ConfigError::Syntax { line: 2, .. })
    ));
    assert_eq!(listed[1].description.as_ref().unwrap(), "my shaders");
    assert_eq!(
        listed[3].description.as_ref().unwrap(),
        "Solid colors and simple shapes, learnt within minutes on a CPU"
    );
    assert_eq!(listed[3].path, Path::new("<embedded>/wgsl_quick.toml"));
}

#[test]
fn an_unknown_name_is_refused_with_the_names_there_are() {
    let (root, folders) = places();
    fs::write(root.path().join("work/config/mine.toml"), "[task]").unwrap();
    assert_eq!(
        message(find_task("wgsl_quik", &folders)),
        "no configuration is called \"wgsl_quik\": did you mean `wgsl_quick`?; there are mine, wgsl_generation, wgsl_quick, wgsl_small; a path that ends in .toml works too"
    );
    assert_eq!(
        message(find_task("zzz", &[])),
        "no configuration is called \"zzz\": give one of the names there are; there are wgsl_generation, wgsl_quick, wgsl_small; a path that ends in .toml works too"
    );
    // The engine's settings are no task, although they are embedded too.
    assert!(matches!(
        find_task("engine", &[]),
        Err(ConfigError::UnknownConfiguration { .. })
    ));
}

#[test]
fn the_engine_is_found_beside_the_executable_and_absent_means_the_defaults() {
    let (root, folders) = places();
    assert_eq!(find_engine(None, &folders).unwrap(), None);
    let beside = root.path().join("archive/config/engine.toml");
    fs::write(&beside, "log_level = \"TRACE\"").unwrap();
    let found = find_engine(None, &folders).unwrap().unwrap();
    assert_eq!(found.path, beside);
    assert_eq!(
        load_engine(Some(&found), &Overlay::default())
            .unwrap()
            .value
            .log_level,
        LogLevel::Trace
    );
    let given = root.path().join("other.toml");
    fs::write(&given, "").unwrap();
    assert_eq!(
        find_engine(Some(&given), &folders).unwrap().unwrap().path,
        given
    );
}
