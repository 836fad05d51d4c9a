//! Checkpoints that survive a crash.
//!
//! A checkpoint is one folder:
//!
//! | file | holds |
//! | --- | --- |
//! | `model.safetensors` | the weights, by their paths in the module |
//! | `average.safetensors` | the averaged weights, when the trainer averages them |
//! | `optimizer.bpk` | the state of the optimizer, by the positions of the parameters in the module |
//! | `trainer.json` | position, counters, metrics, schedule, callbacks, and the fingerprint the caller gave |
//! | `manifest.json` | the format version, and the size and the SHA-256 of each file above |
//!
//! It is written into a scratch folder beside, every file and the folder are flushed to the disk, and one rename
//! makes it visible. A process that is killed leaves at worst a scratch folder, which the next
//! [`CheckpointStore::new`] removes. Nothing in the files depends on the clock or on chance: one seed, one
//! configuration and one data set give the same bytes.
//!
//! # Versions of the format
//!
//! A checkpoint of an older version is read as it is and brought up in memory, one version after the other; the files stay
//! untouched, and the next checkpoint is written in the newest version. One of a newer version is refused by number.
//!
//! | version | what changed | when an older one is read |
//! | --- | --- | --- |
//! | 1 | the first | |
//! | 2 | `trainer.json`: the settings of the run are an object of their own, with `loss_scaling`; `scaler` | no loss scaling |

mod manifest;
mod name;
mod store;
mod upgrade;

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use burn::module::Module;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

pub use manifest::FORMAT_VERSION;
pub use store::{CheckpointStore, LatestValid, latest_valid_checkpoint, list_checkpoints};

use crate::{GradientScaler, TrainingState, number, weights};

pub(crate) const MODEL_FILE: &str = "model.safetensors";
pub(crate) const AVERAGE_FILE: &str = "average.safetensors";
pub(crate) const OPTIMIZER_FILE: &str = "optimizer.bpk";
pub(crate) const TRAINER_FILE: &str = "trainer.json";
pub(crate) const MANIFEST_FILE: &str = "manifest.json";

/// A checkpoint that cannot be written, read or used.
#[derive(Debug, Error)]
pub enum CheckpointError {
    /// The operating system refused.
    #[error("could not {action} {path}: {source}")]
    Io {
        /// What was tried.
        action: &'static str,
        /// On what.
        path: PathBuf,
        /// What the operating system said.
        source: io::Error,
    },
    /// Another process writes into the folder.
    #[error(
        "{path} is in use by another training run; stop it or choose another checkpoint folder"
    )]
    Locked {
        /// The folder.
        path: PathBuf,
    },
    /// A file of the checkpoint is not there.
    #[error("{path} is missing; the checkpoint is incomplete, use another one")]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// A JSON file of the checkpoint does not say what it should.
    #[error("{path} is damaged: {detail}")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// What was found.
        detail: String,
    },
    /// The checkpoint is of another version of the format.
    #[error(
        "{path} has format version {found}, expected 1 to {newest}; use the version of this library that wrote it"
    )]
    Version {
        /// The manifest.
        path: PathBuf,
        /// Its version.
        found: u64,
        /// The newest version that can be read, and the one that is written.
        newest: u64,
    },
    /// A file has another size than the manifest says.
    #[error("{path} is damaged: found {found} bytes, the manifest says {expected}")]
    Size {
        /// The file.
        path: PathBuf,
        /// Its size.
        found: u64,
        /// The size in the manifest.
        expected: u64,
    },
    /// A file has another content than the manifest says.
    #[error("{path} is damaged: found SHA-256 {found}, the manifest says {expected}")]
    Hash {
        /// The file.
        path: PathBuf,
        /// Its hash.
        found: String,
        /// The hash in the manifest.
        expected: String,
    },
    /// The checkpoint belongs to another model or configuration.
    #[error("{path} was written with {key} = {saved}, but this run has {key} = {current}")]
    Fingerprint {
        /// The checkpoint.
        path: PathBuf,
        /// What differs.
        key: String,
        /// The value in the checkpoint.
        saved: String,
        /// The value of this run.
        current: String,
    },
    /// What should be saved has no form as a file.
    #[error("{file} could not be made: {detail}")]
    Encode {
        /// The name of the file.
        file: &'static str,
        /// Why.
        detail: String,
    },
    /// The weights do not fit the model.
    #[error("the weights of {path} do not fit the model: {detail}")]
    Model {
        /// The file.
        path: PathBuf,
        /// Why.
        detail: String,
    },
    /// The optimizer state does not fit the optimizer or the model.
    #[error("the optimizer state of {path} does not fit: {detail}")]
    Optimizer {
        /// The file.
        path: PathBuf,
        /// Why.
        detail: String,
    },
    /// The schedule does not take its state back.
    #[error("the schedule does not accept its state in {path}: {detail}")]
    Schedule {
        /// The file.
        path: PathBuf,
        /// Why.
        detail: String,
    },
}

impl CheckpointError {
    /// For `map_err`: the operating system refused `action` on `path`.
    pub(crate) fn io<'a>(
        action: &'static str,
        path: &'a Path,
    ) -> impl FnOnce(io::Error) -> Self + 'a {
        move |source| Self::Io {
            action,
            path: path.to_path_buf(),
            source,
        }
    }
}

/// The next batch a run will read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Position {
    /// The epoch, from 0.
    pub epoch: u64,
    /// The batch of the data within the epoch, from 0. Equal to the number of batches when only the end of the epoch,
    /// with its evaluation, is left.
    pub batch: u64,
}

/// The content of `trainer.json`.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TrainerRecord {
    pub fingerprint: BTreeMap<String, String>,
    pub settings: RunSettings,
    pub position: Position,
    pub epoch_loss: WeightedMean,
    pub skipped_in_a_row: u64,
    pub scaler: Option<GradientScaler>,
    pub state: TrainingState,
    pub schedule: Value,
    pub callbacks: BTreeMap<String, Value>,
}

/// The settings of a trainer without which a resumed run would not be the same.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RunSettings {
    pub seed: u64,
    pub accumulation_steps: u64,
    #[serde(with = "number::optional")]
    pub average_decay: Option<f64>,
    pub loss_scaling: bool,
}

impl RunSettings {
    fn named(&self) -> [(&'static str, Option<String>); 4] {
        [
            ("seed", Some(self.seed.to_string())),
            (
                "accumulation_steps",
                Some(self.accumulation_steps.to_string()),
            ),
            (
                "average_decay",
                self.average_decay.map(|decay| decay.to_string()),
            ),
            ("loss_scaling", Some(self.loss_scaling.to_string())),
        ]
    }
}

impl TrainerRecord {
    pub(crate) fn to_json(&self) -> Result<Vec<u8>, CheckpointError> {
        let mut text =
            serde_json::to_vec_pretty(self).map_err(|error| CheckpointError::Encode {
                file: TRAINER_FILE,
                detail: error.to_string(),
            })?;
        text.push(b'\n');
        Ok(text)
    }
}

/// A mean that grows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WeightedMean {
    #[serde(with = "number::scalar")]
    sum: f64,
    #[serde(with = "number::scalar")]
    weight: f64,
}

impl WeightedMean {
    pub(crate) fn add(&mut self, value: f64, weight: f64) {
        self.sum += value * weight;
        self.weight += weight;
    }

    pub(crate) fn mean(self) -> Option<f64> {
        (self.weight > 0.0).then(|| self.sum / self.weight)
    }
}

/// A checkpoint on the disk, all of whose files were compared with its manifest.
#[derive(Debug)]
pub struct Checkpoint {
    path: PathBuf,
    pub(crate) record: TrainerRecord,
}

impl Checkpoint {
    /// Opens the checkpoint in the folder `path` and verifies every file of it.
    ///
    /// # Errors
    ///
    /// When a file is missing, cannot be read, or differs from the manifest in size or content.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, CheckpointError> {
        let path = path.into();
        let files = manifest::verify(&path)?;
        let listed = |name: &str| {
            if files.iter().any(|file| file == name) {
                return Ok(());
            }
            Err(CheckpointError::Damaged {
                path: path.join(MANIFEST_FILE),
                detail: format!("it does not list {name}"),
            })
        };
        for name in [MODEL_FILE, OPTIMIZER_FILE, TRAINER_FILE] {
            listed(name)?;
        }
        let record = read_record(&path)?;
        if record.settings.average_decay.is_some() {
            listed(AVERAGE_FILE)?;
        }
        Ok(Self { path, record })
    }

    /// Its folder.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The counters and metrics at the moment it was written.
    #[must_use]
    pub fn state(&self) -> &TrainingState {
        &self.record.state
    }

    /// The next batch of the run that wrote it.
    #[must_use]
    pub fn position(&self) -> Position {
        self.record.position
    }

    /// The fingerprint of the run that wrote it.
    #[must_use]
    pub fn fingerprint(&self) -> &BTreeMap<String, String> {
        &self.record.fingerprint
    }

    /// The path of the file with the weights, which any safetensors reader understands.
    #[must_use]
    pub fn model_file(&self) -> PathBuf {
        self.path.join(MODEL_FILE)
    }

    /// `model` with the weights of the checkpoint, and nothing else of it.
    ///
    /// # Errors
    ///
    /// When the weights do not fit the model.
    pub fn load_model<M: Module>(&self, model: M) -> Result<M, CheckpointError> {
        self.load_weights(MODEL_FILE, model)
    }

    /// `model` with the averaged weights of the checkpoint, or with its weights if the run did not average them: the
    /// model that was evaluated.
    ///
    /// # Errors
    ///
    /// When the weights do not fit the model.
    pub fn load_evaluated_model<M: Module>(&self, model: M) -> Result<M, CheckpointError> {
        if self.record.settings.average_decay.is_none() {
            return self.load_model(model);
        }
        self.load_weights(AVERAGE_FILE, model)
    }

    fn load_weights<M: Module>(&self, file: &str, model: M) -> Result<M, CheckpointError> {
        let path = self.path.join(file);
        let bytes = manifest::read(&path)?;
        weights::decode_weights(model, bytes)
            .map_err(|detail| CheckpointError::Model { path, detail })
    }

    pub(crate) fn optimizer_bytes(&self) -> Result<(PathBuf, Vec<u8>), CheckpointError> {
        let path = self.path.join(OPTIMIZER_FILE);
        let bytes = manifest::read(&path)?;
        Ok((path, bytes))
    }

    pub(crate) fn record_path(&self) -> PathBuf {
        self.path.join(TRAINER_FILE)
    }

    /// Refuses a run that cannot go on from here exactly.
    pub(crate) fn check_run(
        &self,
        fingerprint: &BTreeMap<String, String>,
        settings: &RunSettings,
    ) -> Result<(), CheckpointError> {
        let record = &self.record;
        let differs = |key: &str, saved: Option<String>, current: Option<String>| {
            if saved == current {
                return Ok(());
            }
            let shown = |value: Option<String>| value.unwrap_or_else(|| "(not set)".into());
            Err(CheckpointError::Fingerprint {
                path: self.path.clone(),
                key: key.to_string(),
                saved: shown(saved),
                current: shown(current),
            })
        };
        for key in record.fingerprint.keys().chain(fingerprint.keys()) {
            let saved = record.fingerprint.get(key).cloned();
            differs(key, saved, fingerprint.get(key).cloned())?;
        }
        for ((key, saved), (_, current)) in
            record.settings.named().into_iter().zip(settings.named())
        {
            differs(key, saved, current)?;
        }
        Ok(())
    }

    /// A copy of the record whose parts can be moved out.
    pub(crate) fn read_record(&self) -> Result<TrainerRecord, CheckpointError> {
        read_record(&self.path)
    }
}

fn read_record(folder: &Path) -> Result<TrainerRecord, CheckpointError> {
    let version = manifest::format_version(folder)?;
    let path = folder.join(TRAINER_FILE);
    let text = manifest::read(&path)?;
    let damaged = |error: serde_json::Error| CheckpointError::Damaged {
        path: path.clone(),
        detail: error.to_string(),
    };
    let record = serde_json::from_slice(&text).map_err(damaged)?;
    serde_json::from_value(upgrade::to_current(record, version)).map_err(damaged)
}

/// The value of a metric in a checkpoint, without a look at the large files.
fn read_metric(folder: &Path, monitor: &str) -> Result<Option<f64>, CheckpointError> {
    let record = read_record(folder)?;
    Ok(record.state.metrics.get(monitor).copied())
}
