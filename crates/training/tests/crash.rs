//! A process that dies, or whose disk fails, at any moment of a save loses nothing that was saved before.
//!
//! `crash/faults.c` is compiled and loaded in front of the C library of a child process, which is this test binary
//! training a network. It counts the changes to the checkpoint folder and lets the process fail at a chosen one.
#![cfg(target_os = "linux")]

mod common;

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::*;
use training::*;

const DATA: Points = Points { batches: 3 };
const FOLDER: &str = "TRAINING_CRASH_TEST_FOLDER";
const SIGKILL: i32 = 9;
const EROFS: i32 = 30;
const ENOSPC: i32 = 28;

/// Three epochs of three steps with a checkpoint after each; old ones are retired.
fn prepared(folder: &Path) -> Trainer<Network> {
    let mut trainer = trainer(TrainerConfig {
        accumulation_steps: 1,
        average_decay: Some(0.9),
        ..config()
    });
    let store = CheckpointStore::new(folder).unwrap();
    let store = store.keep_last(2).unwrap();
    trainer
        .add_callback(EarlyStopping::new("val_loss", 50).unwrap())
        .add_callback(ModelCheckpoint::every_steps(1).unwrap())
        .checkpoints(store.keep_best(1, "val_loss", Mode::Min).unwrap());
    trainer
}

fn fit(trainer: &mut Trainer<Network>) -> Result<PathBuf, TrainError> {
    let outcome = trainer.fit(&DATA, step, evaluate)?;
    Ok(outcome.checkpoint.unwrap())
}

/// The child: trains in the folder that the environment names. Does nothing in an ordinary run of the tests.
#[test]
fn child_that_trains_in_the_folder_it_is_given() {
    if let Some(folder) = std::env::var_os(FOLDER) {
        let folder = PathBuf::from(folder);
        if let Err(error) = fit(&mut prepared(&folder)) {
            println!("training failed: {error}");
        }
    }
}

/// A folder in memory, where there is one: a killed process leaves the same there, and nothing waits for a disk.
fn temporary() -> tempfile::TempDir {
    tempfile::tempdir_in("/dev/shm").unwrap_or_else(|_| tempfile::tempdir().unwrap())
}

struct Faults {
    library: PathBuf,
    _folder: tempfile::TempDir,
}

impl Faults {
    fn compile() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let library = folder.path().join("faults.so");
        let compiled = Command::new("cc")
            .args(["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o"])
            .arg(&library)
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/crash/faults.c"))
            .arg("-ldl")
            .output();
        let compiled = compiled.expect("the C compiler `cc`, which rustc links with, can be run");
        let errors = String::from_utf8_lossy(&compiled.stderr);
        assert!(compiled.status.success(), "{errors}");
        Self {
            library,
            _folder: folder,
        }
    }

    /// Trains in `folder`; change number `at` and, with an error number, all after it fail.
    fn run(&self, folder: &Path, at: Option<u64>, errno: i32, count: Option<&Path>) -> Output {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args([
                "--exact",
                "child_that_trains_in_the_folder_it_is_given",
                "--nocapture",
            ])
            .env(FOLDER, folder)
            .env("LD_PRELOAD", &self.library)
            .env("FAULT_FOLDER", folder)
            .env("FAULT_ERRNO", errno.to_string());
        if let Some(at) = at {
            command.env("FAULT_AT", at.to_string());
        }
        if let Some(count) = count {
            command.env("FAULT_COUNT", count);
        }
        command.output().unwrap()
    }

    /// The changes of an undisturbed run, and its final checkpoint.
    fn undisturbed(&self, folder: &Path) -> (u64, PathBuf) {
        let count = tempfile::NamedTempFile::new().unwrap();
        let output = self.run(folder, None, 0, Some(count.path()));
        assert!(output.status.success(), "{output:?}");
        let changes = fs::read_to_string(count.path()).unwrap();
        let newest = list_checkpoints(folder).unwrap().pop().unwrap();
        (changes.trim().parse().unwrap(), newest)
    }
}

/// The number at the beginning of the name of the newest checkpoint; 0 without one. Every checkpoint must be complete.
fn newest_number(folder: &Path) -> u64 {
    let latest = latest_valid_checkpoint(folder).unwrap();
    assert!(latest.rejected.is_empty(), "{:?}", latest.rejected);
    latest.checkpoint.map_or(0, |checkpoint| {
        let name = checkpoint.path().file_name().unwrap().to_str().unwrap();
        name.split_once('-').unwrap().0.parse().unwrap()
    })
}

/// Goes on from the newest checkpoint to the end, as a user who starts the program again.
fn resumed(folder: &Path) -> PathBuf {
    let mut trainer = prepared(folder);
    if let Some(checkpoint) = trainer.latest_checkpoint().unwrap().checkpoint {
        trainer.resume(&checkpoint).unwrap();
    }
    fit(&mut trainer).unwrap()
}

#[test]
fn a_process_killed_at_any_change_to_the_disk_resumes_exactly() {
    let _turn = take_turn();
    let faults = Faults::compile();
    let whole = temporary();
    let (changes, expected) = faults.undisturbed(whole.path());
    assert!(changes >= 200, "only {changes} moments to be killed at");
    let mut saved_before = 0;
    for at in 1..=changes {
        let folder = temporary();
        let output = faults.run(folder.path(), Some(at), 0, None);
        assert_eq!(output.status.signal(), Some(SIGKILL), "{at}: {output:?}");
        let saved = newest_number(folder.path());
        assert!(saved >= saved_before, "{at}: {saved} after {saved_before}");
        saved_before = saved;
        let path = resumed(folder.path());
        println!("killed at change {at} of {changes}, after checkpoint {saved}");
        assert_same_bytes(&expected, &path);
    }
    assert_eq!(saved_before, 9, "every save was reached");
}

/// From some change on the disk takes nothing any more. Training ends with an error that names what it could not write.
fn every_change_fails(errno: i32, words: &str) {
    let _turn = take_turn();
    let faults = Faults::compile();
    let whole = temporary();
    let (changes, expected) = faults.undisturbed(whole.path());
    // The first change makes the lock file, without which there is no store.
    for at in (2..=changes).step_by(3) {
        let folder = temporary();
        let output = faults.run(folder.path(), Some(at), errno, None);
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(output.status.success(), "{at}: {output:?}");
        let message = text
            .lines()
            .find_map(|line| line.split_once("training failed: "));
        let message = message
            .unwrap_or_else(|| panic!("{at}: no error in {text}"))
            .1;
        let place = folder.path().to_str().unwrap();
        assert!(
            message.starts_with("could not ") && message.contains(place) && message.contains(words),
            "{at}: {message}"
        );
        newest_number(folder.path());
        // The disk is in order again.
        assert_same_bytes(&expected, &resumed(folder.path()));
    }
}

#[test]
fn a_full_disk_is_a_clear_error_and_the_older_checkpoint_resumes_exactly() {
    every_change_fails(ENOSPC, "No space left on device");
}

#[test]
fn a_read_only_disk_is_a_clear_error_and_the_older_checkpoint_resumes_exactly() {
    every_change_fails(EROFS, "Read-only file system");
}
