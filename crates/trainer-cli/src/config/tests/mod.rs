//! Tests of the configuration as a whole: from texts, variables and flags to values, their sources
//! and messages.

mod defaults;
mod keys;
mod locate;
mod messages;
mod sources;

use super::engine::EngineConfig;
use super::resolve::{Resolved, Setting};
use super::task::TaskConfig;
use super::{ConfigError, Document, Overlay, Override, load_engine, load_task};

pub(super) fn document(text: &str) -> Document {
    Document {
        path: "task.toml".into(),
        text: text.into(),
    }
}

pub(super) fn overlay(
    environment: &[(&str, &str)],
    flags: &[Override],
) -> Result<Overlay, ConfigError> {
    Overlay::new(
        environment
            .iter()
            .map(|(name, value)| (name.into(), value.into())),
        flags,
    )
}

pub(super) fn set(text: &str) -> Override {
    Override::from_set(text).unwrap()
}

pub(super) fn load(text: &str) -> Result<Resolved<TaskConfig>, ConfigError> {
    load_task(&document(text), &Overlay::default())
}

pub(super) fn engine(text: &str) -> Result<Resolved<EngineConfig>, ConfigError> {
    load_engine(
        Some(&Document {
            path: "engine.toml".into(),
            text: text.into(),
        }),
        &Overlay::default(),
    )
}

pub(super) fn setting<'a, T>(resolved: &'a Resolved<T>, key: &str) -> &'a Setting {
    resolved
        .provenance
        .iter()
        .find(|setting| setting.key == key)
        .unwrap()
}

pub(super) fn message<T: std::fmt::Debug>(result: Result<T, ConfigError>) -> String {
    result.unwrap_err().to_string()
}
