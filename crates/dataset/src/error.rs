//! What can be wrong with a data file.

use std::fmt;
use std::path::PathBuf;

/// How the list of the known extensions goes on.
const PARQUET: &str = if cfg!(feature = "parquet") {
    " or `.parquet`"
} else {
    " (and `.parquet` in a build with the feature `parquet`)"
};

/// A place in a data file; line and column count from 1, the column in characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// Name of the file.
    pub name: String,
    /// Line.
    pub line: usize,
    /// Column in characters.
    pub column: usize,
}

impl Location {
    /// The place of a byte offset in a text; an offset past the end, or inside a character, moves back.
    pub(crate) fn of_offset(name: &str, text: &str, offset: usize) -> Self {
        let before = &text[..text.floor_char_boundary(offset)];
        let line_start = before.rfind('\n').map_or(0, |index| index + 1);
        Self {
            name: name.to_owned(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.name, self.line, self.column)
    }
}

/// Why a data set could not be loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DatasetError {
    /// The file is missing or cannot be read.
    #[error("cannot read the data set `{}`: {source}; check the path and the permissions", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file's name says neither TOML nor JSON Lines.
    #[error("the data set `{}` has an unknown format: expected a name that ends in `.toml`, `.jsonl`{}", path.display(), PARQUET)]
    UnknownFormat {
        /// The file.
        path: PathBuf,
    },
    /// A Parquet file that cannot be decoded.
    #[cfg(feature = "parquet")]
    #[error(
        "`{name}` is no readable Parquet file: {message}; write it again, for example with `to_parquet`"
    )]
    Parquet {
        /// The file.
        name: String,
        /// What is wrong.
        message: String,
    },
    /// The file is not text.
    #[error("{at}: invalid UTF-8: byte 0x{byte:02X}; save the file as UTF-8")]
    NotUtf8 {
        /// Where the first byte is that does not fit.
        at: Location,
        /// That byte.
        byte: u8,
    },
    /// The file is not valid TOML, or a line is not valid JSON.
    #[error("{at}: invalid {format}: {message}")]
    Syntax {
        /// Where.
        at: Location,
        /// `TOML` or `JSON`.
        format: &'static str,
        /// What the parser says.
        message: String,
    },
    /// A key that means nothing.
    #[error("{at}: unknown key `{}`: {}expected {}", key.escape_debug(), suggestion(nearest.as_deref()), one_of(expected))]
    UnknownKey {
        /// Where.
        at: Location,
        /// The key found.
        key: String,
        /// The known key it resembles most, if it resembles one.
        nearest: Option<String>,
        /// The known keys.
        expected: &'static [&'static str],
    },
    /// A key that appears twice in one example.
    #[error("{at}: the key `{key}` is given twice; keep one")]
    DuplicateKey {
        /// Where the second one is.
        at: Location,
        /// The key.
        key: String,
    },
    /// An example without one of the texts it needs.
    #[error("{at}: the example has no `{key}`; add it")]
    MissingKey {
        /// Where the example starts.
        at: Location,
        /// The key.
        key: &'static str,
    },
    /// A value of the wrong type.
    #[error("{at}: `{key}` is {found}: expected {expected}")]
    WrongType {
        /// Where.
        at: Location,
        /// The key.
        key: String,
        /// What the file has.
        found: String,
        /// What it should have.
        expected: &'static str,
    },
    /// A text that is empty or blank.
    #[error("{at}: `{key}` is empty; write it, or remove the example")]
    EmptyText {
        /// Where.
        at: Location,
        /// The key.
        key: &'static str,
    },
    /// A part of the data that does not exist.
    #[error("{at}: unknown split `{}`: expected `train`, `val` or `test`", found.escape_debug())]
    UnknownSplit {
        /// Where.
        at: Location,
        /// What the file has.
        found: String,
    },
    /// Two examples of one name.
    #[error("{at}: the id `{}` is already used at {first}; give each example its own", id.escape_debug())]
    DuplicateId {
        /// Where the second one is.
        at: Location,
        /// The id.
        id: String,
        /// Where the first one is.
        first: Location,
    },
    /// A file without examples.
    #[error(
        "{name}: the data set is empty: expected at least one example with `natural_language` and `wgsl_code`"
    )]
    Empty {
        /// Name of the file.
        name: String,
    },
}

fn suggestion(nearest: Option<&str>) -> String {
    nearest.map_or_else(String::new, |name| format!("did you mean `{name}`? "))
}

fn one_of(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
        [] => String::new(),
    }
}

/// The known name that an unknown one resembles most, if at most a third of it differs.
pub(crate) fn nearest(unknown: &str, known: &[&str]) -> Option<String> {
    known
        .iter()
        .map(|name| {
            let distance = strsim::osa_distance(&unknown.to_lowercase(), name);
            (distance, *name)
        })
        .min()
        .filter(|(distance, name)| distance * 3 <= name.len().max(unknown.len()))
        .map(|(_, name)| name.to_owned())
}
