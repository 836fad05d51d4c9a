//! Checkpoints: what is in them, what is kept, and what is done about damage.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use burn::nn::LinearConfig;
use burn::tensor::Device;
use training::checkpoint::FORMAT_VERSION;
use training::{
    Checkpoint, CheckpointError, CheckpointStore, LatestValid, Mode, ModelCheckpoint, Position,
    TrainError, latest_valid_checkpoint, list_checkpoints,
};

use crate::training_runs::{Numbers, config, evaluate, scripted, step, trainer, weight};
use crate::{Check, Checked, assert_close};

pub const CHECKS: &[Check] = &[
    ("Checkpoint", checkpoint),
    ("CheckpointError", checkpoint_error),
    ("CheckpointStore", checkpoint_store),
    ("LatestValid", latest_valid),
    ("Position", position),
    ("checkpoint", module),
    ("checkpoint::FORMAT_VERSION", format_version),
    ("latest_valid_checkpoint", newest_checkpoint),
    ("list_checkpoints", listed),
];

/// The bytes of every file in a checkpoint.
pub fn files(folder: &Path) -> io::Result<BTreeMap<String, Vec<u8>>> {
    fs::read_dir(folder)?
        .map(|entry| {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            Ok((name, fs::read(entry.path())?))
        })
        .collect()
}

/// Trains for three epochs of two steps, with a checkpoint after each.
fn trained(folder: &Path) -> Result<Vec<PathBuf>, TrainError> {
    trained_with(CheckpointStore::new(folder)?)
}

fn trained_with(store: CheckpointStore) -> Result<Vec<PathBuf>, TrainError> {
    let folder = store.path().to_path_buf();
    let mut trainer = trainer(config(3))?;
    trainer
        .add_callback(ModelCheckpoint::every_epochs(1)?)
        .checkpoints(store);
    trainer.fit(&Numbers(2), step, scripted(&[0.5, 0.25, 2.0]))?;
    Ok(list_checkpoints(&folder)?)
}

fn flip_a_bit(path: &Path) -> io::Result<()> {
    let mut bytes = fs::read(path)?;
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes)
}

fn checkpoint(folder: &Path) -> Checked {
    let mut trainer = trainer(config(1))?;
    trainer
        .fingerprint([("width".into(), "1".into())].into())
        .checkpoints(CheckpointStore::new(folder)?);
    let outcome = trainer.fit(&Numbers(2), step, evaluate)?;
    let checkpoint = Checkpoint::open(outcome.checkpoint.ok_or("no checkpoint")?)?;
    assert_eq!(checkpoint.state().global_step, 2);
    assert_eq!(checkpoint.fingerprint()["width"], "1");
    assert!(checkpoint.model_file().starts_with(checkpoint.path()));

    let model = LinearConfig::new(1, 1)
        .with_bias(false)
        .init(&Device::flex());
    let loaded = checkpoint.load_model(model)?;
    assert_eq!(weight(&loaded), weight(trainer.model()));
    let wide = LinearConfig::new(2, 1)
        .with_bias(false)
        .init(&Device::flex());
    assert!(checkpoint.load_model(wide).is_err());
    Ok(())
}

fn checkpoint_error(folder: &Path) -> Checked {
    let checkpoints = trained(folder)?;
    flip_a_bit(&checkpoints[0].join("model.safetensors"))?;
    let error = Checkpoint::open(&checkpoints[0]).unwrap_err();
    let CheckpointError::Hash {
        path,
        found,
        expected,
    } = &error
    else {
        return Err(format!("found {error}").into());
    };
    assert!(
        path.ends_with("model.safetensors") && found != expected,
        "{error}"
    );
    fs::remove_file(checkpoints[1].join("trainer.json"))?;
    let error = Checkpoint::open(&checkpoints[1]).unwrap_err();
    assert!(matches!(error, CheckpointError::Missing { .. }), "{error}");
    Ok(())
}

fn checkpoint_store(folder: &Path) -> Checked {
    assert_eq!(trained(&folder.join("all"))?.len(), 3);
    let last = CheckpointStore::new(folder.join("last"))?.keep_last(2)?;
    assert_eq!(trained_with(last)?.len(), 2);

    let best = folder.join("best");
    let store = CheckpointStore::new(&best)?.keep_best(1, "val_loss", Mode::Min)?;
    // The second epoch was the best, and the last is always kept.
    assert_eq!(trained_with(store)?.len(), 2);
    let store = CheckpointStore::new(&best)?;
    let found = store.best("val_loss", Mode::Min)?.ok_or("no best")?;
    assert_eq!(found.state().metrics["val_loss"], 0.25);
    assert_eq!(
        store.list()?.first().map(PathBuf::as_path),
        Some(found.path())
    );
    // Two runs in one folder would remove each other's checkpoints.
    let second = CheckpointStore::new(&best).unwrap_err();
    assert!(matches!(second, CheckpointError::Locked { .. }), "{second}");
    assert!(store.keep_last(0).is_err());
    Ok(())
}

/// The newest checkpoint is damaged, so the one before it is the newest that is valid.
fn latest_valid(folder: &Path) -> Checked {
    let checkpoints = trained(folder)?;
    flip_a_bit(&checkpoints[2].join("optimizer.bpk"))?;
    let store = CheckpointStore::new(folder)?;
    let LatestValid {
        checkpoint,
        rejected,
    } = store.latest_valid()?;
    assert_eq!(checkpoint.ok_or("none")?.path(), checkpoints[1]);
    assert_eq!(rejected.len(), 1);
    assert_eq!(rejected[0].0, checkpoints[2]);
    Ok(())
}

fn position(folder: &Path) -> Checked {
    let checkpoints = trained(folder)?;
    let found = Checkpoint::open(&checkpoints[1])?.position();
    // The two steps of two epochs are done.
    assert_eq!(found, Position { epoch: 2, batch: 0 });
    Ok(())
}

/// The module offers the same types as the root.
fn module(folder: &Path) -> Checked {
    let store: CheckpointStore = training::checkpoint::CheckpointStore::new(folder)?;
    assert!(store.list()?.is_empty());
    Ok(())
}

fn format_version(folder: &Path) -> Checked {
    let checkpoints = trained(folder)?;
    let manifest = checkpoints[2].join("manifest.json");
    let text = fs::read_to_string(&manifest)?;
    let version = |version: u64| format!("\"format_version\": {version}");
    assert!(text.contains(&version(FORMAT_VERSION)), "{text}");
    let other = text.replace(&version(FORMAT_VERSION), &version(FORMAT_VERSION + 1));
    fs::write(&manifest, other)?;
    let error = Checkpoint::open(&checkpoints[2]).unwrap_err();
    assert!(matches!(error, CheckpointError::Version { .. }), "{error}");
    Ok(())
}

fn newest_checkpoint(folder: &Path) -> Checked {
    assert!(latest_valid_checkpoint(folder)?.checkpoint.is_none());
    let checkpoints = trained(folder)?;
    let newest = latest_valid_checkpoint(folder)?.checkpoint.ok_or("none")?;
    assert_eq!(newest.path(), checkpoints[2]);
    assert_close(&[newest.state().metrics["val_loss"]], &[2.0], 0.0);
    Ok(())
}

fn listed(folder: &Path) -> Checked {
    assert!(list_checkpoints(&folder.join("not/there"))?.is_empty());
    let checkpoints = trained(folder)?;
    fs::create_dir(folder.join("something else"))?;
    assert_eq!(list_checkpoints(folder)?, checkpoints);
    let steps = checkpoints.iter().map(|path| {
        let checkpoint = Checkpoint::open(path)?;
        Ok(checkpoint.state().global_step)
    });
    let steps: Result<Vec<u64>, CheckpointError> = steps.collect();
    assert_eq!(steps?, [2, 4, 6]);
    Ok(())
}
