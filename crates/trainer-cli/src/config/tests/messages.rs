//! The messages about the text of a file: each fault with its line and what to write instead.

use super::{engine, load, message};

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
            "[model]\ndropout = 0\n[training]\nmicro_batches = 2\nmatmul_precision = \"float16\"",
            "`training.micro_batches` = 2 (task.toml:4) and `training.matmul_precision` = \"float16\" (task.toml:5) do not fit together: expected one part with float16, whose loss is scaled: set training.micro_batches to 1",
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
