//! The configuration: typed values, where each of them came from, and errors that say what to
//! change.
//!
//! A value is taken from the first of these that has it: a flag, an environment variable, the file,
//! the default.
//!
//! | file | holds |
//! | --- | --- |
//! | [`task`] | [`TaskConfig`]: what is trained, and how |
//! | [`engine`] | [`EngineConfig`]: how the program itself behaves |
//! | [`keys`] | every key that exists, with the values it accepts |
//! | [`document`] | a configuration file: its text, and its values with their lines |
//! | [`overlay`] | what the environment and the flags put over a file |
//! | [`resolve`] | all of it together: [`load_task`] and [`load_engine`] |
//! | [`locate`] | finds a configuration by name or path, and lists them |
//! | [`error`] | [`ConfigError`] |
//!
//! The way from a name to a configuration:
//!
//! ```text
//! let folders = configuration_folders(Path::new(""), executable);
//! let overlay = Overlay::new(std::env::vars_os(), &flags)?;
//! let resolved = load_task(&find_task("wgsl_quick", &folders)?, &overlay)?;
//! ```

pub mod document;
pub mod engine;
pub mod error;
pub mod keys;
pub mod locate;
pub mod overlay;
pub mod resolve;
pub mod task;
#[cfg(test)]
mod tests;

pub use document::Document;
pub use engine::{EngineConfig, LogLevel};
pub use error::ConfigError;
pub use locate::{EMBEDDED, configuration_folders, find_engine, find_task, list_configurations};
pub use overlay::{Overlay, Override};
pub use resolve::{Resolved, Source, load_engine, load_task};
pub use task::{Optimizer, Precision, Schedule, TaskConfig, TaskType, to_toml};
