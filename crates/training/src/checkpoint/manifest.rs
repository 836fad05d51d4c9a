//! The manifest: the size and the hash of each file of a checkpoint.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::{CheckpointError, MANIFEST_FILE};

/// The version of the checkpoint format.
pub const FORMAT_VERSION: u64 = 1;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format_version: u64,
    files: BTreeMap<String, FileEntry>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileEntry {
    size: u64,
    sha256: String,
}

/// The manifest of these files, as JSON.
pub(super) fn describe(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let manifest = Manifest {
        format_version: FORMAT_VERSION,
        files: files
            .iter()
            .map(|(name, bytes)| {
                let entry = FileEntry {
                    size: bytes.len() as u64,
                    sha256: sha256(bytes),
                };
                ((*name).to_string(), entry)
            })
            .collect(),
    };
    let mut text =
        serde_json::to_vec_pretty(&manifest).expect("a map of numbers and texts is JSON");
    text.push(b'\n');
    text
}

/// Compares every file with the manifest of the folder; returns their names.
pub(super) fn verify(folder: &Path) -> Result<Vec<String>, CheckpointError> {
    let path = folder.join(MANIFEST_FILE);
    let manifest: Manifest =
        serde_json::from_slice(&read(&path)?).map_err(|error| CheckpointError::Damaged {
            path: path.clone(),
            detail: error.to_string(),
        })?;
    if manifest.format_version != FORMAT_VERSION {
        return Err(CheckpointError::Version {
            path,
            found: manifest.format_version,
            expected: FORMAT_VERSION,
        });
    }
    for (name, entry) in &manifest.files {
        // A name with a separator would reach outside of the folder.
        if name.contains(['/', '\\']) {
            return Err(CheckpointError::Damaged {
                path,
                detail: format!("`{name}` is not a file name"),
            });
        }
        let file = folder.join(name);
        let bytes = read(&file)?;
        if bytes.len() as u64 != entry.size {
            return Err(CheckpointError::Size {
                path: file,
                found: bytes.len() as u64,
                expected: entry.size,
            });
        }
        let found = sha256(&bytes);
        if found != entry.sha256 {
            return Err(CheckpointError::Hash {
                path: file,
                found,
                expected: entry.sha256.clone(),
            });
        }
    }
    Ok(manifest.files.into_keys().collect())
}

/// Reads a file of a checkpoint.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, CheckpointError> {
    fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => CheckpointError::Missing {
            path: path.to_path_buf(),
        },
        _ => CheckpointError::io("read", path)(error),
    })
}

fn sha256(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}
