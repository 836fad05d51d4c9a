//! What the environment and the flags put over a file.

use std::collections::BTreeMap;
use std::ffi::OsString;

use super::document::{shown_name, shown_text};
use super::error::ConfigError;
use super::keys::{self, ENGINE_KEYS, Key, NotAccepted, TASK_KEYS};
use super::resolve::{Setting, Source, refused};

/// What the names of our environment variables begin with; the key in capitals follows, with `_`
/// for `.`.
pub const ENVIRONMENT_PREFIX: &str = "TINY_AGENT_TRAINER_";

/// A value from the command line for one key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The key in full, such as `training.num_epochs`.
    pub key: String,
    /// The value, as it was written.
    pub value: String,
    /// The flag, such as `--epochs`.
    pub flag: String,
}

impl Override {
    /// The value of a flag that stands for one key, such as `--epochs` for `training.num_epochs`.
    #[must_use]
    pub fn new(key: &str, value: &str, flag: &str) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            flag: flag.into(),
        }
    }

    /// Reads the `key=value` of `--set`.
    ///
    /// # Errors
    ///
    /// If there is no `=`, or nothing before it.
    pub fn from_set(text: &str) -> Result<Self, ConfigError> {
        match text.split_once('=') {
            Some((key, value)) if !key.trim().is_empty() => {
                Ok(Self::new(key.trim(), value.trim(), "--set"))
            }
            _ => Err(ConfigError::MalformedSet {
                text: shown_text(text),
            }),
        }
    }
}

/// The values that come over a file, of tasks and the engine alike; each is accepted by its key.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Overlay {
    /// Least precedence first.
    pub(super) settings: Vec<Setting>,
}

impl Overlay {
    /// Takes our variables from `environment`, and `flags` over them; of two flags for one key the
    /// later counts.
    ///
    /// # Errors
    ///
    /// If one of our variables or a flag names no key, or its value is not accepted.
    pub fn new(
        environment: impl IntoIterator<Item = (OsString, OsString)>,
        flags: &[Override],
    ) -> Result<Self, ConfigError> {
        // Sorted, so that the same environment gives the same message.
        let ours: BTreeMap<String, OsString> = environment
            .into_iter()
            .map(|(name, value)| (name.to_string_lossy().into_owned(), value))
            .filter(|(name, _)| name.starts_with(ENVIRONMENT_PREFIX))
            .collect();
        let mut settings = Vec::new();
        if !ours.is_empty() {
            let known: BTreeMap<String, &'static Key> =
                all_keys().map(|key| (variable(key), key)).collect();
            for (name, value) in ours {
                settings.push(from_variable(&known, name, value)?);
            }
        }
        for flag in flags {
            settings.push(from_flag(flag)?);
        }
        Ok(Self { settings })
    }
}

/// The environment variable of a key.
pub(super) fn variable(key: &Key) -> String {
    ENVIRONMENT_PREFIX.to_owned() + &key.path().replace('.', "_").to_uppercase()
}

fn all_keys() -> impl Iterator<Item = &'static Key> {
    ENGINE_KEYS.iter().chain(TASK_KEYS)
}

fn from_variable(
    known: &BTreeMap<String, &'static Key>,
    variable: String,
    value: OsString,
) -> Result<Setting, ConfigError> {
    let Some(key) = known.get(&variable) else {
        // Only what follows the prefix is compared: the prefix would make everything alike.
        let candidates = known
            .keys()
            .filter_map(|name| name.strip_prefix(ENVIRONMENT_PREFIX));
        let advice = match keys::nearest(&variable[ENVIRONMENT_PREFIX.len()..], candidates) {
            Some(near) => format!("did you mean {ENVIRONMENT_PREFIX}{near}? Rename it"),
            None => format!("expected {ENVIRONMENT_PREFIX}SECTION_KEY: rename it"),
        };
        return Err(ConfigError::UnknownVariable {
            variable: shown_name(&variable),
            advice,
        });
    };
    let Ok(text) = value.into_string() else {
        return Err(ConfigError::VariableNotUtf8 { variable });
    };
    from_text(key, &text, Source::Environment { variable })
}

fn from_flag(flag: &Override) -> Result<Setting, ConfigError> {
    let (section, name) = flag.key.split_once('.').unwrap_or(("", &flag.key));
    let at = Source::Flag {
        flag: flag.flag.clone(),
    };
    let schemas = [TASK_KEYS, ENGINE_KEYS];
    if let Some(key) = schemas
        .iter()
        .find_map(|keys| keys::find(keys, section, name))
    {
        return from_text(key, &flag.value, at);
    }
    let advice = match keys::nearest_key(all_keys(), section, name) {
        Some(near) => format!("did you mean `{}`?", near.path()),
        None => format!(
            "the sections are [{}]",
            keys::sections(TASK_KEYS).join("], [")
        ),
    };
    let segments: Vec<String> = flag.key.split('.').map(shown_name).collect();
    Err(ConfigError::UnknownKey {
        at,
        key: segments.join("."),
        advice,
    })
}

fn from_text(key: &'static Key, text: &str, at: Source) -> Result<Setting, ConfigError> {
    match key.accept_text(text) {
        Ok(value) => Ok(Setting {
            key: key.path(),
            value,
            source: at,
        }),
        Err(NotAccepted) => Err(refused(key, text, shown_text(text), at)),
    }
}
