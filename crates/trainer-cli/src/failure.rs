//! How a command fails: with a message and the exit code that the message's kind has.

use std::fmt::Display;
use std::io;

use crate::config::ConfigError;

/// Why the command could not do what was asked.
#[derive(Debug)]
pub enum Failure {
    /// The input is bad: an invalid shader, a failed check, data that does not compile. Exit code 1.
    Input(String),
    /// Wrong usage or configuration. Exit code 2.
    Usage(String),
    /// The machine failed: a file that cannot be read or written, no adapter. Exit code 3.
    Machine(String),
    /// The input is bad, and the report that says so is already out. Exit code 1.
    Reported,
    /// The user stopped it; nothing is lost. Exit code 130, as shells have it for Ctrl-C.
    Interrupted(String),
    /// Whoever read stdout has had enough; nothing to complain about. Exit code 0.
    PipeClosed,
}

impl Failure {
    /// The exit code after Ctrl-C.
    pub const INTERRUPTED: u8 = 130;

    /// The exit code.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Input(_) | Self::Reported => 1,
            Self::Usage(_) => 2,
            Self::Machine(_) => 3,
            Self::Interrupted(_) => Self::INTERRUPTED,
            Self::PipeClosed => 0,
        }
    }

    /// What to tell the user, where anything is left to tell.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Input(message)
            | Self::Usage(message)
            | Self::Machine(message)
            | Self::Interrupted(message) => Some(message),
            Self::Reported | Self::PipeClosed => None,
        }
    }

    /// The input is bad.
    pub fn input(error: impl Display) -> Self {
        Self::Input(error.to_string())
    }

    /// Wrong usage or configuration.
    pub fn usage(error: impl Display) -> Self {
        Self::Usage(error.to_string())
    }

    /// The machine failed.
    pub fn machine(error: impl Display) -> Self {
        Self::Machine(error.to_string())
    }
}

/// A file that cannot be read is the machine's failure; everything else is wrong configuration.
impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        match error {
            ConfigError::Unreadable { .. } => Self::machine(error),
            _ => Self::usage(error),
        }
    }
}

/// Errors of writing to stdout. Those of files are turned into [`Failure::Machine`] with their path
/// where they arise.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::PipeClosed
        } else {
            Self::Machine(format!("cannot write to stdout: {error}"))
        }
    }
}
