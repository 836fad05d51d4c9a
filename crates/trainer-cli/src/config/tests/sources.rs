//! Files, variables and flags: which goes over which, where a value is said to come from, and the messages about
//! a wrong variable or flag.

#[cfg(unix)]
use std::ffi::OsString;

use super::{document, load, message, overlay, set, setting};
#[cfg(unix)]
use crate::config::Overlay;
use crate::config::engine::LogLevel;
use crate::config::keys::{Key, TASK_KEYS};
use crate::config::resolve::Resolved;
use crate::config::task::TaskConfig;
use crate::config::{Override, load_engine, load_task};

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
fn a_byte_order_mark_and_windows_line_ends_do_not_move_the_lines() {
    let resolved = load("\u{feff}# comment\r\n[model]\r\nd_model = 64\r\n").unwrap();
    assert_eq!(
        setting(&resolved, "model.d_model").source.to_string(),
        "task.toml:3"
    );
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
