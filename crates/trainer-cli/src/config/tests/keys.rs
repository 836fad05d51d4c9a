//! The keys: which there are, the values that each accepts, and that no value changes on its way to the structure
//! and back.

use std::collections::BTreeSet;

use super::{document, load, overlay, set, setting};
use crate::config::keys::{ENGINE_KEYS, Key, Kind, TASK_KEYS};
use crate::config::overlay::variable;
use crate::config::task::{DatasetSection, Optimizer, TaskConfig, to_toml};
use crate::config::{ConfigError, Override, load_engine, load_task};

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
