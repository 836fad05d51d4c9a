//! Same inputs, same bytes: two runs with one seed, and one that was stopped half-way and resumed.

#![cfg(unix)]

mod tiny;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// With dropout, so that random numbers take part.
const SETTINGS: [&str; 12] = [
    "--set",
    "training.micro_batches=1",
    "--set",
    "model.dropout=0.1",
    "--set",
    "training.num_epochs=6",
    "--set",
    "training.batch_size=32",
    "--set",
    "training.save_every=1",
    "--set",
    "training.accumulation_steps=2",
];

const FIRST: &str = "runs/0001-wgsl_quick";

fn train(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
    command.arg("train").current_dir(folder);
    command
}

/// Runs to the end.
fn finish(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

/// A new run; the last value of a key counts.
fn train_new(folder: &Path, more: &[&str]) -> Command {
    let mut command = train(folder);
    command.args(tiny::NETWORK).args(SETTINGS).args(more);
    command
}

fn trained(more: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    finish(&mut train_new(folder.path(), more));
    folder
}

/// The files of the model and of the newest checkpoint, by name.
fn files(run: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    // A checkpoint's folder counts the saves, and an interruption is one more: only its files are compared.
    for (part, folder) in [
        ("model", run.join("model")),
        ("checkpoint", newest_checkpoint(run)),
    ] {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().display();
            files.insert(format!("{part}/{name}"), fs::read(&path).unwrap());
        }
    }
    files
}

fn newest_checkpoint(run: &Path) -> PathBuf {
    training::list_checkpoints(&run.join("checkpoints"))
        .unwrap()
        .pop()
        .unwrap()
}

fn assert_equal(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) {
    assert_eq!(a.keys().collect::<Vec<_>>(), b.keys().collect::<Vec<_>>());
    for (name, bytes) in a {
        assert!(*bytes == b[name], "{name} differs");
    }
}

#[test]
fn two_runs_with_one_seed_and_a_resumed_one_give_the_same_bytes() {
    let first = trained(&[]);
    let expected = files(&first.path().join(FIRST));
    assert_equal(&expected, &files(&trained(&[]).path().join(FIRST)));
    let other_seed = files(&trained(&["--seed", "7"]).path().join(FIRST));
    assert!(expected["model/model.safetensors"] != other_seed["model/model.safetensors"]);

    let stopped = tempfile::tempdir().unwrap();
    let run = stopped.path().join(FIRST);
    let message = interrupted(&mut train_new(stopped.path(), &[]), &run);
    assert!(
        message.contains("train --resume 0001-wgsl_quick"),
        "{message}"
    );
    finish(train(stopped.path()).arg("--resume"));
    assert_equal(&expected, &files(&run));
}

#[test]
fn a_run_that_is_stopped_has_the_report_of_what_there_is_until_it_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let run = folder.path().join(FIRST);
    let message = interrupted(&mut train_new(folder.path(), &[]), &run);
    assert!(
        message.contains("a checkpoint and report.html are in `runs/0001-wgsl_quick`"),
        "{message}"
    );
    let page = || fs::read_to_string(run.join("report.html")).unwrap();
    let stopped = page();
    assert!(
        stopped.contains("best validation loss") && stopped.contains("training.seed"),
        "{stopped}"
    );
    assert!(!stopped.contains("id=gallery"), "nothing was answered yet");
    finish(train(folder.path()).arg("--resume"));
    assert!(page().contains("id=gallery"));
}

#[test]
fn gradient_checkpointing_gives_the_same_bytes_where_no_batch_is_weighted() {
    let settings = [
        "--set",
        "model.dropout=0",
        "--set",
        "training.accumulation_steps=1",
        "--set",
        "training.num_epochs=2",
    ];
    let files = |folder: TempDir| files(&folder.path().join(FIRST));
    let checkpointed = ["--set", "training.gradient_checkpointing=true"];
    assert_equal(
        &files(trained(&settings)),
        &files(trained(&[settings.as_slice(), &checkpointed].concat())),
    );
}

#[test]
fn a_trained_model_is_trained_further_with_its_sizes_and_its_tokenizer() {
    let folder = trained(&[]);
    let (first, second, third) = (
        folder.path().join(FIRST),
        folder.path().join("runs/0002-wgsl_quick"),
        folder.path().join("runs/0003-wgsl_quick"),
    );
    // The sizes are the model's, whatever the configuration says.
    let further = ["--from", "1", "--set", "model.d_model=32"];
    finish(&mut train_new(folder.path(), &further));
    let (old, new) = (files(&first), files(&second));
    assert_eq!(old["model/tokenizer.json"], new["model/tokenizer.json"]);
    assert!(old["model/model.safetensors"] != new["model/model.safetensors"]);
    let config = fs::read_to_string(second.join("config.toml")).unwrap();
    assert!(config.contains("d_model = 16"), "{config}");
    assert!(first_loss(&second) < first_loss(&first));
    let card = String::from_utf8(new["model/MODEL_CARD.md"].clone()).unwrap();
    let start = fs::read_to_string(first.join("model/config.toml")).unwrap();
    let sha256 = start
        .lines()
        .find_map(|line| line.strip_prefix("\"model.safetensors\" = "));
    assert!(card.contains(sha256.unwrap().trim_matches('"')), "{card}");

    interrupted(&mut train_new(folder.path(), &further), &third);
    // The run needs the model that it started from no longer.
    fs::remove_dir_all(first).unwrap();
    finish(train(folder.path()).arg("--resume"));
    assert_equal(&new, &files(&third));
}

#[test]
fn a_trained_model_goes_on_with_more_layers_where_it_was() {
    let folder = trained(&[]);
    let deeper = ["--from", "1", "--num-layers", "3"];
    finish(&mut train_new(folder.path(), &deeper));
    let (first, second) = (
        folder.path().join(FIRST),
        folder.path().join("runs/0002-wgsl_quick"),
    );
    let sizes = fs::read_to_string(second.join("model/config.toml")).unwrap();
    assert!(sizes.contains("num_layers = 3"), "{sizes}");
    assert!(first_loss(&second) < first_loss(&first));

    let third = folder.path().join("runs/0003-wgsl_quick");
    interrupted(&mut train_new(folder.path(), &deeper), &third);
    fs::remove_dir_all(first).unwrap();
    finish(train(folder.path()).arg("--resume"));
    assert_equal(&files(&second), &files(&third));
}

#[test]
fn layers_that_a_model_cannot_have_are_refused_before_there_is_a_run() {
    let folder = trained(&["--set", "model.num_layers=2"]);
    for (number, words) in [("0", "--num-layers"), ("1000000000000", "--num-layers")] {
        let further = ["--from", "1", "--num-layers", number];
        let output = train_new(folder.path(), &further).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains(words), "{stderr}");
        assert_eq!(output.status.code(), Some(2), "{stderr}");
    }
    assert!(!folder.path().join("runs/0002-wgsl_quick").exists());
}

#[test]
fn a_model_learns_less_from_what_it_knows_and_a_resumed_run_learns_from_the_same() {
    let one_program = [
        "--set",
        "synthesis.count=60",
        "--set",
        "synthesis.only=ohms-law-function",
        "--set",
        "synthesis.many_modifiers=false",
        "--set",
        "tokenizer.min_freq=2",
        "--set",
        "training.batch_size=8",
        "--set",
        "training.accumulation_steps=1",
        "--set",
        "training.num_epochs=20",
        "--set",
        "model.dropout=0",
    ];
    let folder = trained(&one_program);
    let mined = [
        "--set",
        "synthesis.only=ohms-law-function,average-speed-function",
        "--set",
        "synthesis.hard_example_mining=true",
    ];
    let further = [&["--from", "1"], &one_program[..], &mined].concat();
    let output = train_new(folder.path(), &further).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    let said = stderr
        .lines()
        .find(|line| line.contains("examples train"))
        .unwrap();
    let numbers: Vec<usize> = said
        .split(' ')
        .filter_map(|word| word.parse().ok())
        .collect();
    let &[kept, composed] = numbers.as_slice() else {
        panic!("{said}");
    };
    assert!(kept < composed * 3 / 4 && kept > composed / 4, "{said}");
    assert!(stderr.contains(&format!("{kept} training")), "{stderr}");

    let third = folder.path().join("runs/0003-wgsl_quick");
    let mut one_thread = train_new(folder.path(), &further);
    interrupted(one_thread.env("RAYON_NUM_THREADS", "1"), &third);
    finish(train(folder.path()).arg("--resume"));
    assert_equal(
        &files(&folder.path().join("runs/0002-wgsl_quick")),
        &files(&third),
    );

    let output = train_new(folder.path(), &[&one_program[..], &mined].concat())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("name one with --from"), "{stderr}");
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert!(!folder.path().join("runs/0004-wgsl_quick").exists());
}

#[test]
fn a_model_and_the_one_trained_from_it_are_averaged_to_a_model_that_answers() {
    let folder = trained(&[]);
    finish(&mut train_new(
        folder.path(),
        &["--from", "1", "--num-layers", "2"],
    ));
    let program = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
        command.current_dir(folder.path());
        command
    };
    let average = |more: &[&str]| {
        let mut command = program();
        command.args(["average", "2", "1", "--shares", "0.7,0.3", "--output"]);
        command.args(more);
        command
    };
    finish(&mut average(&["a"]));
    finish(&mut average(&["b"]));
    let weights =
        |name: &str| fs::read(folder.path().join(name).join("model.safetensors")).unwrap();
    assert_eq!(weights("a"), weights("b"));
    let card = fs::read_to_string(folder.path().join("a/MODEL_CARD.md")).unwrap();
    assert!(
        card.contains("| 0.7 | `") && card.contains("num_layers 2"),
        "{card}"
    );
    let prompt = ["generate", "--prompt", "a red screen", "--model", "a"];
    finish(program().args(prompt));

    for (arguments, code, words) in [
        (
            ["--output", "a", "2", "1"].as_slice(),
            2,
            "`a` exists already",
        ),
        (
            &["--output", "c", "2", "1", "--shares", "1"],
            2,
            "shares are [1.0]",
        ),
        (&["--output", "c", "2", "7"], 2, "there is no run `7`"),
        (&["--output", "c", "2"], 2, "2 values required"),
    ] {
        let output = program().arg("average").args(arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains(words), "{stderr}");
        assert_eq!(output.status.code(), Some(code), "{stderr}");
        assert!(!folder.path().join("c").exists());
    }
}

#[test]
fn a_model_gets_a_reviewer_that_was_trained_from_it() {
    let folder = trained(&[]);
    let place = folder.path();
    let review = ["--from", "1", "--set", "task.task_type=wgsl_review"];
    finish(&mut train_new(place, &review));
    let program = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
        command.args(arguments).current_dir(place);
        command
    };
    finish(&mut program(&[
        "add-reviewer",
        "1",
        "2",
        "--output",
        "both",
    ]));
    let card = fs::read_to_string(place.join("both/MODEL_CARD.md")).unwrap();
    assert!(card.contains("## Reviewer"), "{card}");
    let prompt = ["generate", "--prompt", "a red screen", "--model"];
    finish(program(&prompt).arg("both"));
    // The newest run is not what is asked where none is named.
    finish(&mut program(&prompt[..3]));
    // A reviewer can be taken from a model that has it.
    let again = ["add-reviewer", "1", "both", "--output", "again"];
    finish(&mut program(&again));
    let reviewer = |name: &str| fs::read(place.join(name).join("reviewer.safetensors")).unwrap();
    assert_eq!(reviewer("again"), reviewer("both"));
    let shown = program(&["show", "both"]).output().unwrap();
    let shown = String::from_utf8_lossy(&shown.stdout).into_owned();
    assert!(
        shown.contains("1 layers") && shown.contains("reviewer"),
        "{shown}"
    );
    // What is made of it has no reviewer, and says so.
    let averaged = ["average", "both", "1", "--output", "mean"];
    let output = program(&averaged).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        stderr.contains("the reviewer of `both` is left out"),
        "{stderr}"
    );
    assert!(!place.join("mean/reviewer.safetensors").exists());

    for (arguments, code, words) in [
        (
            ["add-reviewer", "1", "2", "--output", "both"].as_slice(),
            2,
            "`both` exists already",
        ),
        (
            &["add-reviewer", "2", "2", "--output", "c"],
            1,
            "`2` is a reviewer itself",
        ),
        (
            &["add-reviewer", "1", "1", "--output", "c"],
            1,
            "`1` writes shaders and has no reviewer",
        ),
        (
            &["add-reviewer", "both", "2", "--output", "c"],
            1,
            "`both` has a reviewer already",
        ),
        (
            &["average", "1", "2", "--output", "c"],
            1,
            "average models of one kind",
        ),
        (
            &["generate", "--prompt", "a red screen", "--model", "2"],
            2,
            "reviews shaders and writes none",
        ),
    ] {
        let output = program(arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains(words), "{stderr}");
        assert_eq!(output.status.code(), Some(code), "{stderr}");
        assert!(!place.join("c").exists());
    }
}

#[test]
fn a_reviewer_of_fewer_layers_that_was_stopped_and_resumed_has_the_same_bytes() {
    let folder = trained(&["--set", "model.num_layers=3"]);
    let review = [
        "--from",
        "1",
        "--num-layers",
        "2",
        "--set",
        "task.task_type=wgsl_review",
    ];
    finish(&mut train_new(folder.path(), &review));
    let [second, third] = ["2", "3"].map(|number| {
        let run = format!("runs/000{number}-wgsl_quick");
        folder.path().join(run)
    });
    interrupted(&mut train_new(folder.path(), &review), &third);
    finish(train(folder.path()).arg("--resume"));
    assert_equal(&files(&second), &files(&third));
    let config = fs::read_to_string(second.join("model/config.toml")).unwrap();
    assert!(
        config.contains("writes = \"prompt\"") && config.contains("num_layers = 2"),
        "{config}"
    );

    let mine = ["--from", "1", "--set", "synthesis.hard_example_mining=true"];
    let arguments = [&mine[..], &review[4..]].concat();
    let output = train_new(folder.path(), &arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("where either is a reviewer"), "{stderr}");
    assert_eq!(output.status.code(), Some(2), "{stderr}");
}

#[test]
fn what_cannot_be_trained_further_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, words) in [
        (["--from", "7"], "there is no run `7`"),
        (["--from", "."], "no complete model"),
    ] {
        let output = train(folder.path()).args(arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(stderr.contains(words), "{stderr}");
        assert!(!folder.path().join("runs").exists());
    }
}

#[test]
fn a_run_that_its_time_limit_ends_within_the_first_epoch_is_measured_then() {
    let folder = tempfile::tempdir().unwrap();
    let limit = ["--set", "training.max_minutes=0.0001"];
    let output = train_new(folder.path(), &limit).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{stderr}");
    assert!(
        stderr.contains("Best val_loss: ") && stderr.contains(", after step 1."),
        "{stderr}"
    );
    assert!(!stderr.contains("NaN"), "{stderr}");
}

/// The loss of the first line of the metrics.
fn first_loss(run: &Path) -> f64 {
    let metrics = fs::read_to_string(run.join("metrics.jsonl")).unwrap();
    let line: serde_json::Value = serde_json::from_str(metrics.lines().next().unwrap()).unwrap();
    line["metrics"]["loss"].as_f64().unwrap()
}

#[test]
fn parts_of_a_batch_side_by_side_give_the_same_bytes_each_time() {
    let side_by_side = [
        "--set",
        "training.micro_batches=3",
        "--set",
        "model.dropout=0",
        "--set",
        "training.num_epochs=2",
    ];
    let files = |folder: TempDir| files(&folder.path().join(FIRST));
    let expected = files(trained(&side_by_side));
    assert_equal(&expected, &files(trained(&side_by_side)));
}

#[test]
fn products_in_bfloat16_give_the_same_bytes_each_time_and_others_than_float32() {
    let settings = |precision: &'static str| {
        [
            "--set",
            "model.dropout=0",
            "--set",
            "training.num_epochs=2",
            "--set",
            precision,
        ]
    };
    let bfloat16 = settings("training.matmul_precision=bfloat16");
    let folder = tempfile::tempdir().unwrap();
    let output = train_new(folder.path(), &bfloat16).output().unwrap();
    if !output.status.success() {
        // This processor cannot, which is said before there is a run.
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(
            stderr.contains("training.matmul_precision") && stderr.contains("AVX-512 BF16"),
            "{stderr}"
        );
        assert!(!folder.path().join(FIRST).exists());
        return;
    }
    let expected = files(&folder.path().join(FIRST));
    let stopped = tempfile::tempdir().unwrap();
    let run = stopped.path().join(FIRST);
    interrupted(&mut train_new(stopped.path(), &bfloat16), &run);
    finish(train(stopped.path()).arg("--resume"));
    assert_equal(&expected, &files(&run));
    let float32 = trained(&settings("training.matmul_precision=float32"));
    let model =
        |folder: &TempDir| fs::read(folder.path().join(FIRST).join("model/model.safetensors"));
    assert!(model(&folder).unwrap() != model(&float32).unwrap());
}

/// Trains until the first checkpoint of `run` is there, presses Ctrl-C, and returns what is on stderr.
fn interrupted(command: &mut Command, run: &Path) -> String {
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let checkpoints = run.join("checkpoints");
    // Checkpoints come at the end of an epoch, and there are six: the run is stopped well before its end.
    while training::list_checkpoints(&checkpoints).unwrap().is_empty() {
        let ended = child.try_wait().unwrap();
        assert!(
            ended.is_none(),
            "training ended without a checkpoint: {ended:?}"
        );
        std::thread::sleep(Duration::from_millis(2));
    }
    let signal = Command::new("kill")
        .args(["-INT", &child.id().to_string()])
        .status()
        .unwrap();
    assert!(signal.success());
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(130), "{stderr}");
    assert!(
        !run.join("model").exists(),
        "the run ended before it was stopped"
    );
    stderr
}
