//! The model on disk: one folder with `model.safetensors`, `tokenizer.json`, `config.toml` and
//! `MODEL_CARD.md`, and `reviewer.safetensors` where it has a reviewer.
//!
//! `config.toml` holds the sizes and the SHA-256 of everything that decides what the model says, so
//! that a truncated or altered file is found before it is used.

use std::path::{Path, PathBuf};

use burn::tensor::{DType, Device};
use burn_store::{FloatCastAdapter, ModuleSnapshot, SafetensorsStore};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use wgsl_tokenizer::Tokenizer;

use crate::{
    Calibration, ConfigError, KnownPrompts, Reviewer, ShaderModel, Transformer, TransformerConfig,
    Writes,
};

/// The weights, in safetensors, with 16 bits each.
pub const WEIGHTS: &str = "model.safetensors";
/// The reviewer's weights, in the same form; a model may lack them.
pub const REVIEWER: &str = "reviewer.safetensors";
/// The tokenizer.
pub const TOKENIZER: &str = "tokenizer.json";
/// The sizes and the hashes.
pub const CONFIG: &str = "config.toml";
/// What a person should know before using the model.
pub const CARD: &str = "MODEL_CARD.md";
/// Prompts that the model was trained on, one a line; a model may lack it.
pub const KNOWN_PROMPTS: &str = "known_prompts.txt";

/// The version of the folder's layout that this crate reads and writes.
pub const FORMAT_VERSION: u32 = 3;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format_version: u32,
    #[serde(default)]
    writes: Writes,
    transformer: TransformerConfig,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reviewer: Option<TransformerConfig>,
    sha256: Hashes,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    calibration: Option<Calibration>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Hashes {
    /// Of the `[transformer]` table, written as TOML.
    transformer: String,
    #[serde(rename = "model.safetensors")]
    weights: String,
    /// Of the `[reviewer]` table, written as TOML.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    reviewer: Option<String>,
    #[serde(
        rename = "reviewer.safetensors",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    reviewer_weights: Option<String>,
    #[serde(rename = "tokenizer.json")]
    tokenizer: String,
    #[serde(
        rename = "known_prompts.txt",
        default,
        skip_serializing_if = "Option::is_none"
    )]
    known_prompts: Option<String>,
}

/// Why a model folder cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The operating system refused.
    #[error("cannot {action} `{}`: {source}", path.display())]
    Io {
        /// What was tried.
        action: &'static str,
        /// On which file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A file of the folder is not there.
    #[error(
        "`{}` is no complete model: `{file}` is missing; a model folder holds {CONFIG}, {WEIGHTS} and \
         {TOKENIZER}, so copy the whole folder again or train anew", folder.display()
    )]
    Missing {
        /// The model folder.
        folder: PathBuf,
        /// The missing file.
        file: &'static str,
    },
    /// The configuration cannot be read.
    #[error("`{}` is not a model's configuration: {message}", path.display())]
    Config {
        /// The file.
        path: PathBuf,
        /// What is wrong, with line and column.
        message: String,
    },
    /// The folder has a layout of another version.
    #[error(
        "`{}` has format version {found}, and this program reads version {FORMAT_VERSION}; use the \
         program version that wrote it, or train anew", path.display()
    )]
    Version {
        /// The configuration file.
        path: PathBuf,
        /// The version found.
        found: u32,
    },
    /// A file is not the one that was saved.
    #[error(
        "`{}` was truncated or altered: its SHA-256 is {found}, and {CONFIG} says {expected}; copy the \
         model again or train anew", path.display()
    )]
    Altered {
        /// The file, with the table's name where a part of it is meant.
        path: PathBuf,
        /// The hash of what is there.
        found: String,
        /// The hash of what was saved.
        expected: String,
    },
    /// The sizes make no transformer.
    #[error("`{}`: {source}", path.display())]
    Sizes {
        /// The configuration file.
        path: PathBuf,
        /// What does not fit.
        source: ConfigError,
    },
    /// The tokenizer cannot be read.
    #[error("`{}`: {message}", path.display())]
    Tokenizer {
        /// The tokenizer's file.
        path: PathBuf,
        /// What is wrong.
        message: String,
    },
    /// The weights do not belong to the sizes.
    #[error("the weights in `{}` do not fit the sizes in {CONFIG}: {message}", path.display())]
    Weights {
        /// The weights' file.
        path: PathBuf,
        /// What does not fit.
        message: String,
    },
    /// There is already something where the model should go.
    #[error("`{}` exists already; choose another folder or remove it", folder.display())]
    Exists {
        /// The folder.
        folder: PathBuf,
    },
}

/// Writes `model` to the new folder `folder`, which appears complete or not at all. The weights are rounded to 16 bits (IEEE
/// 754 binary16).
///
/// # Errors
///
/// [`FolderError`] when the folder exists or cannot be written.
pub fn save(model: &ShaderModel, card: &str, folder: &Path) -> Result<(), FolderError> {
    if folder.exists() {
        return Err(FolderError::Exists {
            folder: folder.to_owned(),
        });
    }
    let mut scratch = folder.as_os_str().to_owned();
    scratch.push(".partial");
    let scratch = PathBuf::from(scratch);
    if scratch.exists() {
        std::fs::remove_dir_all(&scratch).map_err(io("remove", &scratch))?;
    }
    std::fs::create_dir_all(&scratch).map_err(io("create", &scratch))?;

    let weights = save_weights(&model.transformer, &scratch.join(WEIGHTS))?;
    let reviewer = model.reviewer.as_ref();
    let reviewer_weights =
        reviewer.map(|reviewer| save_weights(&reviewer.transformer, &scratch.join(REVIEWER)));
    let reviewer = reviewer.map(|reviewer| &reviewer.config);
    let reviewer_sizes = reviewer.map(|sizes| sizes_as_toml(sizes, folder));
    let reviewer_sizes = reviewer_sizes.transpose()?;
    let tokenizer = model.tokenizer.to_json();
    let known_prompts = model.known_prompts.to_text();
    let manifest = Manifest {
        format_version: FORMAT_VERSION,
        writes: model.writes,
        transformer: model.config.clone(),
        reviewer: reviewer.cloned(),
        sha256: Hashes {
            transformer: sha256(sizes_as_toml(&model.config, folder)?.as_bytes()),
            weights,
            reviewer: reviewer_sizes.map(|sizes| sha256(sizes.as_bytes())),
            reviewer_weights: reviewer_weights.transpose()?,
            tokenizer: sha256(tokenizer.as_bytes()),
            known_prompts: Some(sha256(known_prompts.as_bytes())),
        },
        calibration: model.calibration,
    };
    let config = toml::to_string(&manifest).map_err(|error| FolderError::Config {
        path: folder.join(CONFIG),
        message: error.to_string(),
    })?;
    for (name, text) in [
        (TOKENIZER, tokenizer.as_str()),
        (CONFIG, &config),
        (CARD, card),
        (KNOWN_PROMPTS, &known_prompts),
    ] {
        let path = scratch.join(name);
        std::fs::write(&path, text).map_err(io("write", &path))?;
        std::fs::File::open(&path)
            .and_then(|file| file.sync_all())
            .map_err(io("write", &path))?;
    }
    std::fs::rename(&scratch, folder).map_err(io("create", folder))
}

/// Reads the model in `folder` and checks every file against its hash.
///
/// # Errors
///
/// [`FolderError`] names the file that is missing, truncated, altered or of another version.
pub fn load(folder: &Path, device: &Device) -> Result<ShaderModel, FolderError> {
    for file in [CONFIG, WEIGHTS, TOKENIZER] {
        require(folder, file)?;
    }
    let config_path = folder.join(CONFIG);
    let manifest = read_manifest(&config_path)?;
    let config = manifest.transformer.clone();
    let sizes = sizes_as_toml(&config, folder)?;
    check(&config_path, sizes.as_bytes(), &manifest.sha256.transformer)?;

    let tokenizer_path = folder.join(TOKENIZER);
    let json = read(&tokenizer_path)?;
    check(&tokenizer_path, &json, &manifest.sha256.tokenizer)?;
    let tokenizer_error = |message: String| FolderError::Tokenizer {
        path: tokenizer_path.clone(),
        message,
    };
    let json = String::from_utf8(json)
        .map_err(|error| tokenizer_error(format!("it is not UTF-8 text: {error}")))?;
    let tokenizer =
        Tokenizer::from_json(&json).map_err(|error| tokenizer_error(error.to_string()))?;
    if tokenizer.vocab_size() != config.vocab_size {
        return Err(tokenizer_error(format!(
            "it has {} tokens, and {CONFIG} says {}",
            tokenizer.vocab_size(),
            config.vocab_size
        )));
    }

    let transformer = load_weights(
        &folder.join(WEIGHTS),
        &manifest.sha256.weights,
        &config,
        device,
    )?;
    let reviewer = load_reviewer(&manifest, folder, device)?;
    let known_prompts = match &manifest.sha256.known_prompts {
        Some(hash) => {
            let path = folder.join(KNOWN_PROMPTS);
            let bytes = read(&path)?;
            check(&path, &bytes, hash)?;
            KnownPrompts::from_text(&String::from_utf8_lossy(&bytes))
        }
        None => KnownPrompts::default(),
    };
    let mut model = ShaderModel::new(config, tokenizer, transformer, device.clone());
    model.writes = manifest.writes;
    model.reviewer = reviewer;
    model.calibration = manifest.calibration;
    model.known_prompts = known_prompts;
    Ok(model)
}

/// The reviewer that the manifest of the model in `folder` speaks of, if it does.
fn load_reviewer(
    manifest: &Manifest,
    folder: &Path,
    device: &Device,
) -> Result<Option<Reviewer>, FolderError> {
    let path = folder.join(CONFIG);
    let damaged = |message: &str| FolderError::Config {
        path: path.clone(),
        message: message.into(),
    };
    let Hashes {
        reviewer,
        reviewer_weights,
        ..
    } = &manifest.sha256;
    let (config, of_sizes, of_weights) = match (&manifest.reviewer, reviewer, reviewer_weights) {
        (Some(config), Some(of_sizes), Some(of_weights)) => (config, of_sizes, of_weights),
        (None, None, None) => return Ok(None),
        _ => {
            return Err(damaged(
                "the table `[reviewer]` and the hashes of the reviewer belong together, and one is missing",
            ));
        }
    };
    check(&path, sizes_as_toml(config, folder)?.as_bytes(), of_sizes)?;
    require(folder, REVIEWER)?;
    let transformer = load_weights(&folder.join(REVIEWER), of_weights, config, device)?;
    let reviewer = Reviewer::new(config.clone(), transformer);
    if !reviewer.fits(&manifest.transformer) {
        return Err(damaged(
            "the reviewer has another vocabulary than the model, or reads less than it writes",
        ));
    }
    Ok(Some(reviewer))
}

/// Writes the weights of `transformer`, and returns the file's SHA-256.
fn save_weights(transformer: &Transformer, path: &Path) -> Result<String, FolderError> {
    // The default metadata is a map with an order of its own in every process; without it, equal
    // weights give equal bytes.
    let mut store = SafetensorsStore::from_file(path)
        .clear_metadata()
        .with_to_adapter(FloatCastAdapter::to(DType::F16));
    transformer
        .save_into(&mut store)
        .map_err(|error| FolderError::Weights {
            path: path.to_owned(),
            message: error.to_string(),
        })?;
    Ok(sha256(&read(path)?))
}

/// Reads the weights of a network of the sizes `config`, whose file has the SHA-256 `hash`.
fn load_weights(
    path: &Path,
    hash: &str,
    config: &TransformerConfig,
    device: &Device,
) -> Result<Transformer, FolderError> {
    let bytes = read(path)?;
    check(path, &bytes, hash)?;
    let mut store = SafetensorsStore::from_bytes(Some(bytes))
        .with_from_adapter(FloatCastAdapter::to(DType::F32));
    let mut transformer =
        Transformer::unfilled(config, device).map_err(|source| FolderError::Sizes {
            path: path.with_file_name(CONFIG),
            source,
        })?;
    transformer
        .load_from(&mut store)
        .map_err(|error| FolderError::Weights {
            path: path.to_owned(),
            message: error.to_string(),
        })?;
    Ok(transformer)
}

/// The SHA-256 that the model in `folder` has for its weights, in hexadecimal digits.
///
/// # Errors
///
/// [`FolderError`] when the model's configuration cannot be read.
pub fn weights_sha256(folder: &Path) -> Result<String, FolderError> {
    Ok(read_manifest(&folder.join(CONFIG))?.sha256.weights)
}

/// What the model in `folder` was trained to write.
///
/// # Errors
///
/// [`FolderError`] when the model's configuration cannot be read.
pub fn writes(folder: &Path) -> Result<Writes, FolderError> {
    Ok(read_manifest(&folder.join(CONFIG))?.writes)
}

/// Writes how likely answers are right into the model in `folder`, in place of what was known before.
///
/// # Errors
///
/// [`FolderError`] when the model's configuration cannot be read or written.
pub fn save_calibration(folder: &Path, calibration: Calibration) -> Result<(), FolderError> {
    let path = folder.join(CONFIG);
    let mut manifest = read_manifest(&path)?;
    manifest.calibration = Some(calibration);
    let text = toml::to_string(&manifest).map_err(|error| FolderError::Config {
        path: path.clone(),
        message: error.to_string(),
    })?;
    // The file is whole at every instant.
    let scratch = folder.join(format!("{CONFIG}.partial"));
    std::fs::write(&scratch, text).map_err(io("write", &scratch))?;
    std::fs::rename(&scratch, &path).map_err(io("write", &path))
}

/// Checks that a model's file is there.
fn require(folder: &Path, file: &'static str) -> Result<(), FolderError> {
    // `metadata` tells a missing file from one that may not be read, which `read` reports later.
    match std::fs::metadata(folder.join(file)) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err(FolderError::Missing {
            folder: folder.to_owned(),
            file,
        }),
        _ => Ok(()),
    }
}

fn read_manifest(path: &Path) -> Result<Manifest, FolderError> {
    let config_error = |message: String| FolderError::Config {
        path: path.to_owned(),
        message,
    };
    let text = String::from_utf8(read(path)?)
        .map_err(|error| config_error(format!("it is not UTF-8 text: {error}")))?;
    let manifest: Manifest =
        toml::from_str(&text).map_err(|error| config_error(error.to_string()))?;
    if manifest.format_version != FORMAT_VERSION {
        return Err(FolderError::Version {
            path: path.to_owned(),
            found: manifest.format_version,
        });
    }
    Ok(manifest)
}

fn sizes_as_toml(config: &TransformerConfig, folder: &Path) -> Result<String, FolderError> {
    toml::to_string(config).map_err(|error| FolderError::Config {
        path: folder.join(CONFIG),
        message: error.to_string(),
    })
}

fn check(path: &Path, bytes: &[u8], expected: &str) -> Result<(), FolderError> {
    let found = sha256(bytes);
    if found == expected {
        Ok(())
    } else {
        Err(FolderError::Altered {
            path: path.to_owned(),
            found,
            expected: expected.to_owned(),
        })
    }
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn read(path: &Path) -> Result<Vec<u8>, FolderError> {
    std::fs::read(path).map_err(io("read", path))
}

fn io(action: &'static str, path: &Path) -> impl FnOnce(std::io::Error) -> FolderError {
    let path = path.to_owned();
    move |source| FolderError::Io {
        action,
        path,
        source,
    }
}
