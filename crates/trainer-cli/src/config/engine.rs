//! The settings of the program itself, the same for every task.

use serde::{Deserialize, Serialize};

/// All the settings of `config/engine.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct EngineConfig {
    /// The least severe messages that are shown.
    pub log_level: LogLevel,
    /// Whether the expensive internal checks are left out.
    pub disable_debug_assertions: bool,
    /// Section `[paths]`.
    pub paths: EnginePaths,
}

/// The least severe messages that are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum LogLevel {
    /// What made a command fail.
    Error,
    /// And what probably needs attention.
    Warn,
    /// And the milestones of a run.
    #[default]
    Info,
    /// And what helps to find a fault.
    Debug,
    /// And every step.
    Trace,
}

/// Section `[paths]`: where the program writes. A relative path starts at the working folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(
    clippy::struct_field_names,
    reason = "the fields are named as the keys of the file"
)]
pub struct EnginePaths {
    /// The folder of the log files.
    pub log_path: String,
    /// The file with one line of JSON for each run.
    pub journal_path: String,
    /// The folder of the runs, and so of their checkpoints.
    pub checkpoint_path: String,
}

impl Default for EnginePaths {
    fn default() -> Self {
        Self {
            log_path: "runs/logs".into(),
            journal_path: "runs/journal.jsonl".into(),
            checkpoint_path: "runs".into(),
        }
    }
}
