//! Checkpoints that are torn, altered or missing, and processes that are killed.
#![allow(clippy::float_cmp)] // Equal numbers are meant to be the same.

mod common;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use common::*;
use training::*;

/// A folder with one checkpoint for each of `epochs` epochs of two steps.
fn trained(epochs: u64) -> (tempfile::TempDir, Vec<PathBuf>) {
    let folder = tempfile::tempdir().unwrap();
    let config = TrainerConfig {
        max_epochs: epochs,
        ..config()
    };
    let mut trainer = trainer(config);
    trainer.add_callback(ModelCheckpoint::every_epochs(1).unwrap());
    trainer.checkpoints(CheckpointStore::new(folder.path()).unwrap());
    trainer.fit(&Points { batches: 4 }, step, evaluate).unwrap();
    let checkpoints = list_checkpoints(folder.path()).unwrap();
    assert_eq!(checkpoints.len() as u64, epochs);
    (folder, checkpoints)
}

/// Changes one bit where it is: cutting a file and writing it again is slow on some file systems.
fn flip_bit(path: &Path, bit: usize) {
    let mut file = File::options().read(true).write(true).open(path).unwrap();
    let mut byte = [0];
    file.seek(SeekFrom::Start(bit as u64 / 8)).unwrap();
    file.read_exact(&mut byte).unwrap();
    file.seek(SeekFrom::Start(bit as u64 / 8)).unwrap();
    file.write_all(&[byte[0] ^ (1 << (bit % 8))]).unwrap();
}

#[test]
fn a_checkpoint_is_four_files_named_by_number_and_step() {
    let _turn = take_turn();
    let (_folder, checkpoints) = trained(2);
    let names = checkpoints
        .iter()
        .map(|path| path.file_name().unwrap().to_str().unwrap());
    assert!(names.eq(["000001-step-00000002", "000002-step-00000004"]));
    let names: Vec<String> = files(&checkpoints[0]).into_keys().collect();
    assert_eq!(
        names,
        [
            "manifest.json",
            "model.safetensors",
            "optimizer.bpk",
            "trainer.json"
        ]
    );
}

#[test]
fn every_flipped_bit_is_detected() {
    let _turn = take_turn();
    let (_folder, checkpoints) = trained(1);
    let checkpoint = &checkpoints[0];
    Checkpoint::open(checkpoint).unwrap();
    for (name, bytes) in files(checkpoint) {
        let path = checkpoint.join(&name);
        // All bits of the manifest, which nothing protects but itself, and some of each other file.
        let step = if name == "manifest.json" { 1 } else { 397 };
        for bit in (0..8 * bytes.len()).step_by(step) {
            flip_bit(&path, bit);
            let opened = Checkpoint::open(checkpoint);
            if let Ok(opened) = opened {
                panic!(
                    "bit {bit} of {name} was flipped, and {} opened",
                    opened.path().display()
                );
            }
            flip_bit(&path, bit);
        }
    }
    Checkpoint::open(checkpoint).unwrap();
}

#[test]
fn damage_is_named_by_its_kind_and_file() {
    let _turn = take_turn();
    let (_folder, checkpoints) = trained(1);
    let checkpoint = &checkpoints[0];
    let original = files(checkpoint);
    let check = |name: &str, damage: &dyn Fn(&Path), is_expected: fn(&CheckpointError) -> bool| {
        let path = checkpoint.join(name);
        damage(&path);
        let error = Checkpoint::open(checkpoint).unwrap_err();
        assert!(is_expected(&error), "{error:?}");
        assert!(error.to_string().contains(name), "{error}");
        fs::write(path, &original[name]).unwrap();
    };
    for name in ["model.safetensors", "optimizer.bpk", "trainer.json"] {
        check(name, &|path| flip_bit(path, 100), |error| {
            matches!(error, CheckpointError::Hash { .. })
        });
        let truncate =
            |path: &Path| fs::write(path, &original[name][..original[name].len() - 1]).unwrap();
        check(name, &truncate, |error| {
            matches!(error, CheckpointError::Size { .. })
        });
        check(name, &|path| fs::write(path, b"").unwrap(), |error| {
            matches!(error, CheckpointError::Size { found: 0, .. })
        });
        check(name, &|path| fs::remove_file(path).unwrap(), |error| {
            matches!(error, CheckpointError::Missing { .. })
        });
    }
    let manifest = "manifest.json";
    let rewrite = |from: &'static str, to: &'static str| {
        move |path: &Path| {
            let text = fs::read_to_string(path).unwrap();
            assert!(text.contains(from), "{text}");
            fs::write(path, text.replace(from, to)).unwrap();
        }
    };
    check(manifest, &|path| fs::remove_file(path).unwrap(), |error| {
        matches!(error, CheckpointError::Missing { .. })
    });
    check(manifest, &|path| fs::write(path, b"{").unwrap(), |error| {
        matches!(error, CheckpointError::Damaged { .. })
    });
    check(
        manifest,
        &rewrite("\"format_version\": 2", "\"format_version\": 7"),
        |error| {
            matches!(
                error,
                CheckpointError::Version {
                    found: 7,
                    newest: 2,
                    ..
                }
            )
        },
    );
    check(
        manifest,
        &rewrite("model.safetensors", "../escape"),
        |error| matches!(error, CheckpointError::Damaged { .. }),
    );
    Checkpoint::open(checkpoint).unwrap();
}

/// A complete checkpoint is behind a damaged one, which has to be refused with the name of its file.
fn assert_refused(name: &str, damage: impl FnOnce(&Path)) -> CheckpointError {
    let (_folder, checkpoints) = trained(2);
    damage(&checkpoints[1]);
    let mut latest = latest_valid_checkpoint(checkpoints[1].parent().unwrap()).unwrap();
    assert_eq!(latest.checkpoint.unwrap().path(), checkpoints[0]);
    let (path, error) = latest.rejected.remove(0);
    assert_eq!(path, checkpoints[1]);
    assert!(error.to_string().contains(name), "{error}");
    error
}

#[test]
fn a_file_cut_at_any_length_is_refused() {
    let _turn = take_turn();
    let (_folder, checkpoints) = trained(1);
    for (name, bytes) in files(&checkpoints[0]) {
        let path = checkpoints[0].join(&name);
        let file = File::options().write(true).open(&path).unwrap();
        for length in (0..bytes.len() as u64).rev() {
            file.set_len(length).unwrap();
            let error = Checkpoint::open(&checkpoints[0]).unwrap_err();
            assert!(
                error.to_string().contains(&name),
                "{length} of {name}: {error}"
            );
        }
        fs::write(&path, &bytes).unwrap();
    }
    Checkpoint::open(&checkpoints[0]).unwrap();
}

#[test]
fn files_of_another_checkpoint_are_refused() {
    let _turn = take_turn();
    for name in [
        "manifest.json",
        "model.safetensors",
        "optimizer.bpk",
        "trainer.json",
    ] {
        let (_other, others) = trained(1);
        let error = assert_refused(
            if name == "manifest.json" {
                "is damaged"
            } else {
                name
            },
            |path| {
                fs::copy(others[0].join(name), path.join(name)).unwrap();
            },
        );
        let kinds = matches!(
            error,
            CheckpointError::Hash { .. } | CheckpointError::Size { .. }
        );
        assert!(kinds, "{error}");
    }
}

#[test]
fn a_manifest_that_reaches_out_of_its_folder_or_lists_a_file_twice_is_refused() {
    let _turn = take_turn();
    let rename = |to: &'static str| {
        assert_refused("manifest.json", |path| {
            let manifest = path.join("manifest.json");
            let text = fs::read_to_string(&manifest).unwrap();
            fs::write(
                &manifest,
                text.replace("\"model.safetensors\"", &format!("{to:?}")),
            )
            .unwrap();
        })
    };
    for name in [
        "..",
        ".",
        "",
        "a/b",
        "/etc/passwd",
        "..\\x",
        "optimizer.bpk",
    ] {
        let error = rename(name);
        assert!(
            matches!(error, CheckpointError::Damaged { .. }),
            "{name}: {error}"
        );
    }
}

#[cfg(unix)]
#[test]
fn what_is_no_file_is_refused_and_never_read() {
    let _turn = take_turn();
    for name in ["model.safetensors", "manifest.json"] {
        let replaced = |make: fn(&Path)| {
            assert_refused(name, |path| {
                fs::remove_file(path.join(name)).unwrap();
                make(&path.join(name));
            })
        };
        let folder = replaced(|path| fs::create_dir(path).unwrap());
        assert!(folder.to_string().contains("no file"), "{folder}");
        let endless = replaced(|path| std::os::unix::fs::symlink("/dev/zero", path).unwrap());
        assert!(endless.to_string().contains("no file"), "{endless}");
        replaced(|path| std::os::unix::fs::symlink(path, path).unwrap());
    }
}

#[test]
fn a_manifest_that_leaves_a_file_out_is_refused() {
    let _turn = take_turn();
    let (_folder, checkpoints) = trained(1);
    let path = checkpoints[0].join("manifest.json");
    let mut manifest: serde_json::Value =
        serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    manifest["files"]
        .as_object_mut()
        .unwrap()
        .remove("optimizer.bpk");
    fs::write(&path, format!("{manifest}\n")).unwrap();
    let error = Checkpoint::open(&checkpoints[0]).unwrap_err();
    assert!(
        error.to_string().contains("does not list optimizer.bpk"),
        "{error}"
    );
}

#[test]
fn the_newest_valid_checkpoint_is_found_behind_damaged_ones() {
    let _turn = take_turn();
    let (folder, checkpoints) = trained(4);
    flip_bit(&checkpoints[3].join("model.safetensors"), 3000);
    fs::remove_file(checkpoints[2].join("trainer.json")).unwrap();
    let found = latest_valid_checkpoint(folder.path()).unwrap();
    assert_eq!(found.checkpoint.unwrap().path(), checkpoints[1]);
    let rejected: Vec<_> = found
        .rejected
        .iter()
        .map(|(path, _)| path.clone())
        .collect();
    assert_eq!(rejected, [checkpoints[3].clone(), checkpoints[2].clone()]);
    assert!(matches!(found.rejected[0].1, CheckpointError::Hash { .. }));
    assert!(matches!(
        found.rejected[1].1,
        CheckpointError::Missing { .. }
    ));

    for checkpoint in &checkpoints {
        fs::write(checkpoint.join("manifest.json"), b"").unwrap();
    }
    let found = latest_valid_checkpoint(folder.path()).unwrap();
    assert!(found.checkpoint.is_none());
    assert_eq!(found.rejected.len(), 4);
}

#[test]
fn a_run_resumed_behind_a_damaged_checkpoint_ends_with_the_same_bytes_and_newer_numbers() {
    let _turn = take_turn();
    let (folder, checkpoints) = trained(3);
    let expected = files(&checkpoints[2]);
    flip_bit(&checkpoints[2].join("optimizer.bpk"), 3000);
    let mut trainer = trainer(config());
    trainer.checkpoints(CheckpointStore::new(folder.path()).unwrap());
    let found = trainer.latest_checkpoint().unwrap();
    assert_eq!(found.rejected.len(), 1);
    trainer.add_callback(ModelCheckpoint::every_epochs(1).unwrap());
    trainer.resume(&found.checkpoint.unwrap()).unwrap();
    let outcome = trainer.fit(&Points { batches: 4 }, step, evaluate).unwrap();
    let checkpoint = outcome.checkpoint.unwrap();
    assert!(
        checkpoint.ends_with("000004-step-00000006"),
        "{}",
        checkpoint.display()
    );
    assert_eq!(files(&checkpoint), expected);
    let latest = trainer.latest_checkpoint().unwrap();
    assert_eq!(latest.checkpoint.unwrap().path(), checkpoint);
    assert!(latest.rejected.is_empty());
}

/// The folder of the store after a crash at any point of a save: some files of the scratch folder are complete, the
/// last is cut.
#[test]
fn a_save_cut_short_anywhere_leaves_the_newest_checkpoint_and_is_cleaned_up() {
    let _turn = take_turn();
    let (folder, checkpoints) = trained(2);
    let whole: Vec<(String, Vec<u8>)> = files(&checkpoints[1]).into_iter().collect();
    for complete in 0..=whole.len() {
        for fraction in [0, 1, 2] {
            let scratch = folder.path().join(".scratch-000003-step-00000006");
            fs::create_dir(&scratch).unwrap();
            for (name, bytes) in &whole[..complete] {
                fs::write(scratch.join(name), bytes).unwrap();
            }
            if let Some((name, bytes)) = whole.get(complete) {
                fs::write(scratch.join(name), &bytes[..bytes.len() * fraction / 2]).unwrap();
            }
            let found = latest_valid_checkpoint(folder.path()).unwrap();
            assert_eq!(found.checkpoint.unwrap().path(), checkpoints[1]);
            assert!(found.rejected.is_empty());
            assert!(scratch.exists(), "reading must not write");

            let store = CheckpointStore::new(folder.path()).unwrap();
            assert!(!scratch.exists());
            assert_eq!(store.list().unwrap(), checkpoints);
        }
    }
}

#[test]
fn a_store_belongs_to_one_run_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let first = CheckpointStore::new(folder.path()).unwrap();
    let error = CheckpointStore::new(folder.path()).unwrap_err();
    assert!(
        matches!(&error, CheckpointError::Locked { path } if path == folder.path()),
        "{error}"
    );
    drop(first);
    CheckpointStore::new(folder.path()).unwrap();
}

#[test]
fn other_files_and_folders_in_the_store_are_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("notes")).unwrap();
    fs::create_dir(folder.path().join("best-step-of-all")).unwrap();
    fs::write(folder.path().join("000009-step-00000001"), b"a file").unwrap();
    let store = CheckpointStore::new(folder.path()).unwrap();
    assert!(store.list().unwrap().is_empty());
    assert!(folder.path().join("notes").exists());
}

#[test]
fn folders_are_named_by_the_template_after_their_number() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut trainer = trainer(config());
    let store = CheckpointStore::new(folder.path()).unwrap();
    let store = store.folder_names("epoch-{epoch}-{val_loss:.1}").unwrap();
    trainer
        .add_callback(ModelCheckpoint::every_epochs(1).unwrap())
        .checkpoints(store.keep_last(2).unwrap());
    let mut losses = [0.31, f64::NAN, 2.0].into_iter();
    let measured = |_: &Network| Ok(Metrics::from([("val_loss".into(), losses.next().unwrap())]));
    trainer.fit(&Points { batches: 2 }, step, measured).unwrap();
    let found = list_checkpoints(folder.path()).unwrap();
    let names: Vec<_> = found.iter().filter_map(|path| path.file_name()).collect();
    assert_eq!(names, ["000002-epoch-1-NaN", "000003-epoch-2-2.0"]);
    assert!(trainer.latest_checkpoint().unwrap().checkpoint.is_some());
}

#[test]
fn a_folder_that_does_not_exist_has_no_checkpoints() {
    let missing = Path::new("does-not-exist");
    assert!(list_checkpoints(missing).unwrap().is_empty());
    assert!(
        latest_valid_checkpoint(missing)
            .unwrap()
            .checkpoint
            .is_none()
    );
    assert!(matches!(
        Checkpoint::open(missing),
        Err(CheckpointError::Missing { .. })
    ));
}

/// Trains one epoch for each value of `val_loss`, with a checkpoint each; returns the epochs whose checkpoints stay.
fn kept_epochs(store: impl Fn(CheckpointStore) -> CheckpointStore, losses: &[f64]) -> Vec<u64> {
    let folder = tempfile::tempdir().unwrap();
    let config = TrainerConfig {
        max_epochs: losses.len() as u64,
        ..config()
    };
    let mut trainer = trainer(config);
    trainer.add_callback(ModelCheckpoint::every_epochs(1).unwrap());
    trainer.checkpoints(store(CheckpointStore::new(folder.path()).unwrap()));
    let mut remaining = losses.iter();
    let evaluate = |_: &Network| {
        Ok(Metrics::from([(
            "val_loss".into(),
            *remaining.next().unwrap(),
        )]))
    };
    trainer.fit(&Points { batches: 2 }, step, evaluate).unwrap();
    let checkpoints = list_checkpoints(folder.path()).unwrap();
    let left = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(
        left,
        checkpoints.len() + 1,
        "there is more than the checkpoints and the lock"
    );
    let epoch = |path: &PathBuf| Checkpoint::open(path).unwrap().state().epoch;
    checkpoints.iter().map(epoch).collect()
}

#[test]
fn the_last_and_the_best_checkpoints_are_kept() {
    let _turn = take_turn();
    let losses = [0.5, 0.3, 0.4, 0.3, f64::NAN, 0.9];
    assert_eq!(kept_epochs(|store| store, &losses), [0, 1, 2, 3, 4, 5]);
    assert_eq!(
        kept_epochs(|store| store.keep_last(2).unwrap(), &losses),
        [4, 5]
    );
    let best = |count, mode| {
        move |store: CheckpointStore| store.keep_best(count, "val_loss", mode).unwrap()
    };
    assert_eq!(kept_epochs(best(1, Mode::Min), &losses), [1, 5]);
    assert_eq!(kept_epochs(best(3, Mode::Min), &losses), [1, 2, 3, 5]);
    assert_eq!(kept_epochs(best(2, Mode::Max), &losses), [0, 5]);
    let both = |store: CheckpointStore| best(1, Mode::Min)(store).keep_last(2).unwrap();
    assert_eq!(kept_epochs(both, &losses), [1, 4, 5]);
}

#[test]
fn retention_of_nothing_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let error = CheckpointStore::new(folder.path())
        .unwrap()
        .keep_last(0)
        .unwrap_err();
    assert_eq!((error.argument, error.found.as_str()), ("keep_last", "0"));
    let error = CheckpointStore::new(folder.path())
        .unwrap()
        .keep_best(0, "loss", Mode::Min)
        .unwrap_err();
    assert_eq!((error.argument, error.found.as_str()), ("keep_best", "0"));
}

#[test]
fn the_best_weights_come_back() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut trainer = trainer(config());
    trainer.add_callback(ModelCheckpoint::when_improved("val_loss", Mode::Min).unwrap());
    trainer.checkpoints(CheckpointStore::new(folder.path()).unwrap());
    let mut epoch = 0;
    let mut best = None;
    let evaluate = |model: &Network| {
        epoch += 1;
        if epoch == 2 {
            best = Some(evaluate(model)?["val_loss"]);
        }
        Ok(Metrics::from([(
            "val_loss".into(),
            [0.5, 0.1, 0.2][epoch - 1],
        )]))
    };
    trainer.fit(&Points { batches: 4 }, step, evaluate).unwrap();
    // Two improvements, and the end.
    assert_eq!(list_checkpoints(folder.path()).unwrap().len(), 3);
    let path = trainer.load_best("val_loss", Mode::Min).unwrap().unwrap();
    assert!(path.ends_with("000002-step-00000004"), "{}", path.display());
    let loaded = common::evaluate(&burn::module::Module::valid(trainer.model())).unwrap();
    assert_eq!(Some(loaded["val_loss"]), best);
    assert!(
        trainer
            .load_best("no_such_metric", Mode::Min)
            .unwrap()
            .is_none()
    );
}

#[test]
fn metrics_that_are_not_finite_survive_a_checkpoint() {
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut trainer = trainer(TrainerConfig {
        max_epochs: 1,
        ..config()
    });
    trainer.checkpoints(CheckpointStore::new(folder.path()).unwrap());
    let metrics = [
        ("nan", f64::NAN),
        ("inf", f64::INFINITY),
        ("tenth", 0.1 + 0.2),
    ];
    let metrics: BTreeMap<String, f64> = metrics.map(|(name, value)| (name.into(), value)).into();
    let outcome = trainer
        .fit(&Points { batches: 2 }, step, |_| Ok(metrics.clone()))
        .unwrap();
    let checkpoint = Checkpoint::open(outcome.checkpoint.unwrap()).unwrap();
    for (name, value) in &metrics {
        assert_eq!(
            checkpoint.state().metrics[name].to_bits(),
            value.to_bits(),
            "{name}"
        );
    }
}

const CHILD_FOLDER: &str = "TRAINING_TEST_CHILD_FOLDER";

/// Not a test of its own: the process that the next test kills. It trains and writes checkpoints until it is killed.
#[test]
fn child_that_trains_until_killed() {
    let Some(folder) = std::env::var_os(CHILD_FOLDER) else {
        return;
    };
    let mut trainer = trainer(TrainerConfig {
        max_epochs: u64::MAX,
        ..config()
    });
    let store = CheckpointStore::new(folder).unwrap().keep_last(3).unwrap();
    trainer
        .checkpoints(store)
        .add_callback(ModelCheckpoint::every_steps(1).unwrap());
    let found = trainer.latest_checkpoint().unwrap();
    assert!(found.rejected.is_empty(), "{:?}", found.rejected);
    if let Some(checkpoint) = found.checkpoint {
        trainer.resume(&checkpoint).unwrap();
    }
    trainer.add_callback(LoggingCallback::to_writer(1, std::io::stdout()).unwrap());
    let _ = trainer.fit(&Points { batches: 4 }, step, evaluate);
}

#[test]
fn a_process_killed_at_any_moment_leaves_its_newest_checkpoint_complete() {
    // A lock on a file is shared with a child process until it has started.
    let _turn = take_turn();
    let folder = tempfile::tempdir().unwrap();
    let mut steps = 0;
    for kill in 0..24 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "child_that_trains_until_killed", "--nocapture"])
            .env(CHILD_FOLDER, folder.path())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        // Let it write one checkpoint more, then strike at a moment that has nothing to do with the next. The pipe stays
        // open until then: the child would stop at a broken one.
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let lines = output.by_ref().lines();
        let written = lines
            .map_while(Result::ok)
            .find(|line| line.starts_with("checkpoint"));
        let written = written.expect("the child should have written a checkpoint");
        thread::sleep(Duration::from_micros(1700 * kill));
        assert!(
            child.try_wait().unwrap().is_none(),
            "the child ended by itself"
        );
        child.kill().unwrap();
        child.wait().unwrap();

        let found = latest_valid_checkpoint(folder.path()).unwrap();
        assert!(found.rejected.is_empty(), "{:?}", found.rejected);
        let newest = found.checkpoint.unwrap();
        assert!(newest.path() >= Path::new(&written["checkpoint ".len()..]));
        assert!(newest.state().global_step > steps);
        steps = newest.state().global_step;
    }
}
