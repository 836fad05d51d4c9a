//! Everything that can be wrong with a configuration.

use std::path::PathBuf;

use super::resolve::{Setting, Source};

/// A configuration that cannot be used. Each message says where, what was found, what was expected
/// and what to do.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file does not exist.
    #[error("{}: no such file; expected a configuration in TOML: give the path of one, or write one with `tiny-agent-trainer init`", path.display())]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The path leads to a folder.
    #[error("{} is a folder; expected a configuration in TOML: give the path of a file in it", path.display())]
    Folder {
        /// The folder.
        path: PathBuf,
    },
    /// The operating system refused to read the file or the folder.
    #[error("{} cannot be read ({reason}): check its permissions, or give another path", path.display())]
    Unreadable {
        /// The file or the folder.
        path: PathBuf,
        /// What the operating system said.
        reason: std::io::Error,
    },
    /// The file is not text.
    #[error("{}:{line}: byte 0x{byte:02X} is not valid UTF-8; a TOML file is UTF-8 throughout: save it as UTF-8", path.display())]
    NotUtf8 {
        /// The file.
        path: PathBuf,
        /// The line of the byte, from 1.
        line: usize,
        /// The first byte that does not fit.
        byte: u8,
    },
    /// The file is not TOML.
    #[error("{}:{line}:{column}: not valid TOML: {problem}: correct this line\n{excerpt}", path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
        /// The column in characters, from 1.
        column: usize,
        /// What the parser found or expected.
        problem: String,
        /// The line's text, and below it a mark at the column.
        excerpt: String,
    },
    /// A key that does not exist.
    #[error("{at}: unknown key `{key}`: {advice}")]
    UnknownKey {
        /// Where it is.
        at: Source,
        /// The key in full.
        key: String,
        /// The nearest key that exists, or the ones there are.
        advice: String,
    },
    /// A section that does not exist.
    #[error("{at}: unknown section [{section}]: {advice}")]
    UnknownSection {
        /// Where it is.
        at: Source,
        /// The section.
        section: String,
        /// The nearest section that exists, or the ones there are.
        advice: String,
    },
    /// A value that its key does not accept: of another type, or outside the range or the choices.
    #[error("{0}")]
    InvalidValue(Box<InvalidValue>),
    /// Two values that cannot be used together.
    #[error("{first} and {second} do not fit together: expected {expected}: {advice}")]
    Conflict {
        /// One of them.
        first: Box<Setting>,
        /// The other.
        second: Box<Setting>,
        /// The rule.
        expected: String,
        /// What to change.
        advice: String,
    },
    /// An environment variable with our prefix that sets nothing.
    #[error("unknown environment variable {variable}: {advice}, or unset it")]
    UnknownVariable {
        /// The variable.
        variable: String,
        /// The nearest variable that exists, or how they are made.
        advice: String,
    },
    /// An environment variable of ours whose value is not text.
    #[error(
        "environment variable {variable}: the value is not valid UTF-8: set it again as UTF-8, or unset it"
    )]
    VariableNotUtf8 {
        /// The variable.
        variable: String,
    },
    /// The text after `--set` is not `key=value`.
    #[error(
        "flag --set: found {text}, expected key=value: write, for example, `--set training.num_epochs=3`"
    )]
    MalformedSet {
        /// The text, in quotes.
        text: String,
    },
    /// No configuration has this name.
    #[error("no configuration is called {name}: {advice}there are {}; a path that ends in .toml works too", known.join(", "))]
    UnknownConfiguration {
        /// The name, in quotes.
        name: String,
        /// The nearest name that exists, as a question with a blank after it; empty where none is near.
        advice: String,
        /// The names that exist.
        known: Vec<String>,
    },
}

/// A value that its key does not accept.
#[derive(Debug, thiserror::Error)]
#[error("{at}: `{key}` is {found}, expected {expected}: {advice}")]
pub struct InvalidValue {
    /// Where it is.
    pub at: Source,
    /// The key in full.
    pub key: String,
    /// The value as it was written.
    pub found: String,
    /// The values that the key accepts.
    pub expected: String,
    /// What to write.
    pub advice: String,
}
