//! Same inputs, same bytes: two runs with one seed, and one that was stopped half-way and resumed.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

/// A configuration that trains in seconds, with dropout, so that random numbers take part.
const SETTINGS: [&str; 11] = [
    // The hand-written examples, which are few.
    "synthesis.count=",
    "training.micro_batches=1",
    "model.d_model=16",
    "model.nhead=2",
    "model.num_layers=1",
    "model.dim_feedforward=24",
    "model.dropout=0.1",
    "training.num_epochs=6",
    "training.batch_size=32",
    "training.save_every=1",
    "training.accumulation_steps=2",
];

fn train(folder: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
    command.arg("train").current_dir(folder).args(more);
    command
}

fn trained(more: &[&str]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut command = train(folder.path(), &[]);
    for setting in SETTINGS {
        command.args(["--set", setting]);
    }
    // The last value of a key counts.
    command.args(more);
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    folder
}

/// The files of the model and of the newest checkpoint, by name.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let run = folder.join("runs/0001-wgsl_quick");
    let mut files = BTreeMap::new();
    // A checkpoint's folder counts the saves, and an interruption is one more: only its files are compared.
    for (part, folder) in [
        ("model", run.join("model")),
        ("checkpoint", newest_checkpoint(&run)),
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
    let expected = files(first.path());
    assert_equal(&expected, &files(trained(&[]).path()));
    let other_seed = files(trained(&["--seed", "7"]).path());
    assert!(expected["model/model.safetensors"] != other_seed["model/model.safetensors"]);

    let stopped = tempfile::tempdir().unwrap();
    let message = interrupted(stopped.path());
    assert!(
        message.contains("train --resume 0001-wgsl_quick"),
        "{message}"
    );
    let output = train(stopped.path(), &["--resume"]).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert_equal(&expected, &files(stopped.path()));
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
    let expected = files(trained(&side_by_side).path());
    assert_equal(&expected, &files(trained(&side_by_side).path()));
}

/// Trains in `folder` until the first checkpoint is there, presses Ctrl-C, and returns what is on stderr.
fn interrupted(folder: &Path) -> String {
    let mut command = train(folder, &[]);
    for setting in SETTINGS {
        command.args(["--set", setting]);
    }
    let mut child = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let run = folder.join("runs/0001-wgsl_quick");
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
