//! Reading a data file.

use std::path::Path;

use crate::error::{DatasetError, Location};
use crate::example::Dataset;
use crate::{parse_jsonl, parse_toml};

/// Reads a data set, TOML (`.toml`) or JSON Lines (`.jsonl`) by the file's name; with the feature `parquet` also Parquet
/// (`.parquet`).
///
/// # Errors
///
/// When the file cannot be read, is not UTF-8, has another extension, or is refused by [`parse_toml`] or
/// [`parse_jsonl`].
pub fn load(path: &Path) -> Result<Dataset, DatasetError> {
    let parse = match path.extension().and_then(|extension| extension.to_str()) {
        Some("toml") => parse_toml,
        Some("jsonl") => parse_jsonl,
        #[cfg(feature = "parquet")]
        Some("parquet") => {
            let file = std::fs::File::open(path).map_err(|source| DatasetError::Read {
                path: path.to_owned(),
                source,
            })?;
            return crate::parse_parquet(file, &path.display().to_string());
        }
        _ => {
            return Err(DatasetError::UnknownFormat {
                path: path.to_owned(),
            });
        }
    };
    let bytes = std::fs::read(path).map_err(|source| DatasetError::Read {
        path: path.to_owned(),
        source,
    })?;
    let name = path.display().to_string();
    match std::str::from_utf8(&bytes) {
        Ok(text) => parse(text, &name),
        Err(error) => {
            let offset = error.valid_up_to();
            let valid = String::from_utf8_lossy(&bytes[..offset]);
            Err(DatasetError::NotUtf8 {
                at: Location::of_offset(&name, &valid, offset),
                byte: bytes[offset],
            })
        }
    }
}
