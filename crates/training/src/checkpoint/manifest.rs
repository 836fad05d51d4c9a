//! The manifest: the size and the hash of each file of a checkpoint.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::fs;
use std::io;
use std::panic::resume_unwind;
use std::path::{Component, Path};
use std::thread;

use serde::de::{self, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest, Sha256};

use super::{CheckpointError, MANIFEST_FILE};

/// The version of the checkpoint format that is written. Older ones are read too.
pub const FORMAT_VERSION: u64 = 2;

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format_version: u64,
    #[serde(deserialize_with = "each_once")]
    files: BTreeMap<String, FileEntry>,
}

#[derive(Deserialize)]
struct Version {
    format_version: u64,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileEntry {
    size: u64,
    sha256: String,
}

/// Reads a map in which no name comes twice: of two entries one would be ignored.
fn each_once<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, FileEntry>, D::Error> {
    struct EachOnce;
    impl<'de> Visitor<'de> for EachOnce {
        type Value = BTreeMap<String, FileEntry>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("an object with an entry for each file")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut files = BTreeMap::new();
            while let Some((name, entry)) = map.next_entry::<String, FileEntry>()? {
                if files.insert(name.clone(), entry).is_some() {
                    return Err(de::Error::custom(format!("it lists {name} twice")));
                }
            }
            Ok(files)
        }
    }
    deserializer.deserialize_map(EachOnce)
}

/// The manifest of these files, as JSON.
pub(super) fn describe(files: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let entries = in_parallel(files, |(name, bytes)| {
        let entry = FileEntry {
            size: bytes.len() as u64,
            sha256: sha256(bytes),
        };
        ((*name).to_string(), entry)
    });
    let manifest = Manifest {
        format_version: FORMAT_VERSION,
        files: entries.into_iter().collect(),
    };
    let mut text =
        serde_json::to_vec_pretty(&manifest).expect("a map of numbers and texts is JSON");
    text.push(b'\n');
    text
}

/// The version of the format, for reading one file without the others.
pub(super) fn format_version(folder: &Path) -> Result<u64, CheckpointError> {
    Ok(load(folder)?.format_version)
}

/// The manifest of the folder, of a version that can be read.
fn load(folder: &Path) -> Result<Manifest, CheckpointError> {
    let path = folder.join(MANIFEST_FILE);
    let damaged = |error: serde_json::Error| CheckpointError::Damaged {
        path: path.clone(),
        detail: error.to_string(),
    };
    // Another version may have other keys, so the version is looked at first.
    let text = read(&path)?;
    if !text.ends_with(b"\n") {
        let detail = "the line break at its end is missing: it was cut off".into();
        return Err(CheckpointError::Damaged { path, detail });
    }
    let Version { format_version } = serde_json::from_slice(&text).map_err(damaged)?;
    if !(1..=FORMAT_VERSION).contains(&format_version) {
        return Err(CheckpointError::Version {
            path,
            found: format_version,
            newest: FORMAT_VERSION,
        });
    }
    serde_json::from_slice(&text).map_err(damaged)
}

/// Compares every file with the manifest of the folder; returns their names.
pub(super) fn verify(folder: &Path) -> Result<Vec<String>, CheckpointError> {
    let manifest = load(folder)?;
    // Of several errors the first by name is told, whichever was found first.
    in_parallel(&manifest.files, |(name, entry)| {
        verify_file(folder, name, entry)
    })
    .into_iter()
    .collect::<Result<(), _>>()?;
    Ok(manifest.files.into_keys().collect())
}

fn verify_file(folder: &Path, name: &str, entry: &FileEntry) -> Result<(), CheckpointError> {
    // Anything but a plain name, such as `..`, would reach outside of the folder.
    let mut parts = Path::new(name).components();
    let plain = matches!(parts.next(), Some(Component::Normal(part)) if part == name);
    if !plain || parts.next().is_some() || name.contains(['/', '\\']) {
        return Err(CheckpointError::Damaged {
            path: folder.join(MANIFEST_FILE),
            detail: format!("`{name}` is not a file name"),
        });
    }
    let file = folder.join(name);
    let size = size_of_file(&file)?;
    if size != entry.size {
        return Err(CheckpointError::Size {
            path: file,
            found: size,
            expected: entry.size,
        });
    }
    let found = sha256(&read(&file)?);
    if found != entry.sha256 {
        return Err(CheckpointError::Hash {
            path: file,
            found,
            expected: entry.sha256.clone(),
        });
    }
    Ok(())
}

/// `f` of each of `items`, in their order, each on a thread of its own. A checkpoint has few files, and hashing them
/// takes longer than writing or reading them.
fn in_parallel<T: Send, R: Send>(
    items: impl IntoIterator<Item = T>,
    f: impl Fn(T) -> R + Sync,
) -> Vec<R> {
    thread::scope(|scope| {
        let f = &f;
        let threads: Vec<_> = items
            .into_iter()
            .map(|item| scope.spawn(move || f(item)))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    })
}

/// Reads a file of a checkpoint.
pub(super) fn read(path: &Path) -> Result<Vec<u8>, CheckpointError> {
    size_of_file(path)?;
    fs::read(path).map_err(CheckpointError::io("read", path))
}

/// The size of a file of a checkpoint. A folder is none, and a pipe or a device, which might never end, is none either.
fn size_of_file(path: &Path) -> Result<u64, CheckpointError> {
    let metadata = fs::metadata(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => CheckpointError::Missing {
            path: path.to_path_buf(),
        },
        _ => CheckpointError::io("read", path)(error),
    })?;
    if metadata.is_file() {
        return Ok(metadata.len());
    }
    Err(CheckpointError::Damaged {
        path: path.to_path_buf(),
        detail: "it is no file".into(),
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
