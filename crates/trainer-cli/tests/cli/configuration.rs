//! Configurations: written, shown with the source of each value, and what is said of values that do not work.

use std::fs;

use crate::{assert_refused, command, folder, for_an_epoch, run, stderr, stdout};

#[test]
fn init_never_overwrites_without_force() {
    let folder = folder();
    let first = run(folder.path(), &["init"]);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert_eq!(stdout(&first).lines().count(), 5);
    let file = folder.path().join("config/wgsl_quick.toml");
    let changed = fs::read_to_string(&file)
        .unwrap()
        .replace("seed = 42", "seed = 43");
    fs::write(&file, &changed).unwrap();
    assert_refused(folder.path(), &["init"], 2, &["exists already", "--force"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), changed);
    let shown = stdout(&run(folder.path(), &["show", "wgsl_quick"]));
    assert!(
        shown
            .lines()
            .any(|line| line.contains("training.seed") && line.contains("43")),
        "{shown}"
    );
    assert_eq!(
        run(folder.path(), &["init", "--force"]).status.code(),
        Some(0)
    );
    assert!(fs::read_to_string(&file).unwrap().contains("seed = 42"));
}

#[test]
fn show_tells_where_each_value_came_from() {
    let folder = folder();
    run(folder.path(), &["init"]);
    let output = command(
        folder.path(),
        &["show", "wgsl_quick", "--set", "training.num_epochs=3"],
    )
    .env("TINY_AGENT_TRAINER_TRAINING_LEARNING_RATE", "0.5")
    .output()
    .unwrap();
    let text = stdout(&output);
    let line = |key: &str| {
        text.lines()
            .find(|line| line.starts_with(key))
            .unwrap()
            .to_owned()
    };
    assert!(line("training.num_epochs").contains("flag --set"), "{text}");
    let rate = line("training.learning_rate");
    assert!(
        rate.contains("0.5") && rate.contains("TINY_AGENT_TRAINER_TRAINING_LEARNING_RATE"),
        "{text}"
    );
    assert!(line("model.d_model").contains("wgsl_quick.toml:"), "{text}");
    assert!(line("training.max_minutes").contains("default"), "{text}");
}

#[test]
fn a_wrong_configuration_is_named_with_its_place() {
    let folder = folder();
    let file = folder.path().join("task.toml");
    for (text, words) in [
        ("[task]\nname = \n", &["task.toml:2:"] as &[&str]),
        (
            "[model]\nd_modle = 8\n",
            &["task.toml:2", "`model.d_modle`", "d_model"],
        ),
        ("[model]\nd_model = 10\nnhead = 4\n", &["d_model", "nhead"]),
        (
            "[training]\nnum_epochs = 0\n",
            &["task.toml:2", "num_epochs", "0"],
        ),
        (
            "[dataset]\ntrain_ratio = 1.5\n",
            &["task.toml:2", "train_ratio", "1.5"],
        ),
    ] {
        fs::write(&file, text).unwrap();
        assert_refused(folder.path(), &["train", "task.toml"], 2, words);
    }
    fs::write(&file, b"[task]\nname = \"\xff\"\n").unwrap();
    assert_refused(
        folder.path(),
        &["train", "task.toml"],
        2,
        &["task.toml", "UTF-8"],
    );
    assert_refused(
        folder.path(),
        &["train", "wgsl_quik"],
        2,
        &["wgsl_quik", "wgsl_quick"],
    );
    assert_refused(folder.path(), &["train", "none.toml"], 2, &["none.toml"]);
    assert!(
        !folder.path().join("runs").exists(),
        "nothing is written for a wrong configuration"
    );
}

#[test]
fn examples_that_are_too_long_are_counted_and_named() {
    let folder = folder();
    let mut arguments = vec!["train", "--set", "tokenizer.max_length=40"];
    arguments.extend(for_an_epoch());
    let output = run(folder.path(), &arguments);
    let message = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{message}");
    assert!(
        message.contains("training examples are longer than `tokenizer.max_length` = 40"),
        "{message}"
    );
    let mut arguments = vec!["train", "--set", "tokenizer.max_length=5"];
    arguments.extend(for_an_epoch());
    let output = run(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("no training example is left"),
        "{}",
        stderr(&output)
    );
}

#[cfg(unix)]
#[test]
fn a_folder_without_permission_to_write_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder();
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write everywhere, so a file in the way stands in for the permission there.
    let is_superuser = fs::write(closed.join("probe"), "").is_ok();
    let runs = if is_superuser {
        "file/runs"
    } else {
        "closed/runs"
    };
    fs::write(folder.path().join("file"), "").unwrap();
    let mut arguments = vec!["train"];
    arguments.extend(for_an_epoch());
    let output = command(folder.path(), &arguments)
        .env("TINY_AGENT_TRAINER_PATHS_CHECKPOINT_PATH", runs)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    assert!(stderr(&output).contains(runs), "{}", stderr(&output));
}
