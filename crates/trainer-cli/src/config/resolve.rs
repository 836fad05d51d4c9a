//! The values of a configuration, all sources taken together.

use std::fmt;
use std::path::PathBuf;

use serde::Serialize;
use serde::de::DeserializeOwned;
use toml::{Table, Value};

use super::document::Document;
use super::engine::EngineConfig;
use super::error::{ConfigError, InvalidValue};
use super::keys::{ENGINE_KEYS, Key, Kind, TASK_KEYS, nearest};
use super::overlay::Overlay;
use super::task::{Precision, TaskConfig};

/// A configuration, and where each value came from.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Resolved<T> {
    /// The configuration.
    pub value: T,
    /// One entry for each key that exists, always in the same order.
    pub provenance: Vec<Setting>,
}

/// The value of one key.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Setting {
    /// The key in full, such as `training.num_epochs`.
    pub key: String,
    /// The value; none if an optional key has none.
    pub value: Option<Value>,
    /// Where it came from.
    pub source: Source,
}

/// Where a value came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// Nothing sets it.
    Default,
    /// A line of a file.
    File {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// An environment variable.
    Environment {
        /// The variable.
        variable: String,
    },
    /// A flag on the command line.
    Flag {
        /// The flag.
        flag: String,
    },
}

impl Setting {
    /// The value as TOML writes it, or `(none)`.
    pub fn shown(&self) -> String {
        self.value
            .as_ref()
            .map_or_else(|| "(none)".into(), Value::to_string)
    }
}

impl fmt::Display for Setting {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "`{}` = {} ({})",
            self.key,
            self.shown(),
            self.source
        )
    }
}

impl fmt::Display for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => formatter.write_str("default"),
            Self::File { path, line } => write!(formatter, "{}:{line}", path.display()),
            Self::Environment { variable } => write!(formatter, "environment variable {variable}"),
            Self::Flag { flag } => write!(formatter, "flag {flag}"),
        }
    }
}

/// The configuration of a task: `document`, under the overlay.
///
/// # Errors
///
/// If the document is not TOML, or holds an unknown key or a value that its key does not accept, or
/// if values do not fit together.
pub fn load_task(
    document: &Document,
    overlay: &Overlay,
) -> Result<Resolved<TaskConfig>, ConfigError> {
    let resolved = resolve(TASK_KEYS, Some(document), overlay)?;
    check_together(&resolved)?;
    Ok(resolved)
}

/// The configuration of the engine: `document`, if there is one, under the overlay.
///
/// # Errors
///
/// As for [`load_task`].
pub fn load_engine(
    document: Option<&Document>,
    overlay: &Overlay,
) -> Result<Resolved<EngineConfig>, ConfigError> {
    resolve(ENGINE_KEYS, document, overlay)
}

fn resolve<T: Default + Serialize + DeserializeOwned>(
    keys: &'static [Key],
    document: Option<&Document>,
    overlay: &Overlay,
) -> Result<Resolved<T>, ConfigError> {
    let mut provenance = defaults::<T>(keys);
    let from_file = document
        .map(|document| document.settings(keys))
        .transpose()?;
    for setting in from_file
        .into_iter()
        .flatten()
        .chain(overlay.settings.iter().cloned())
    {
        // The overlay serves tasks and the engine, so it may have keys that are not among these.
        if let Some(slot) = provenance.iter_mut().find(|slot| slot.key == setting.key) {
            *slot = setting;
        }
    }
    let mut table = Table::new();
    for (key, setting) in keys.iter().zip(&provenance) {
        let Some(value) = setting.value.clone() else {
            continue;
        };
        if key.section.is_empty() {
            table.insert(key.name.into(), value);
        } else if let Value::Table(section) = table
            .entry(key.section)
            .or_insert_with(|| Value::Table(Table::new()))
        {
            section.insert(key.name.into(), value);
        }
    }
    let value = table
        .try_into()
        .expect("a value that its key accepts is one that the structure accepts");
    Ok(Resolved { value, provenance })
}

/// The default of each of `keys`.
fn defaults<T: Default + Serialize>(keys: &'static [Key]) -> Vec<Setting> {
    let table = Table::try_from(T::default()).expect("the defaults are values that TOML has");
    let default = |key: &Key| match key.section {
        "" => table.get(key.name).cloned(),
        section => table.get(section)?.get(key.name).cloned(),
    };
    keys.iter()
        .map(|key| Setting {
            key: key.path(),
            value: default(key),
            source: Source::Default,
        })
        .collect()
}

/// The error for a value that `key` does not accept: its `text`, empty if it is not a string, and
/// how to show it.
pub(super) fn refused(key: &'static Key, text: &str, found: String, at: Source) -> ConfigError {
    let near = match &key.kind {
        Kind::Choice(names) => nearest(text, names.iter().copied()),
        _ => None,
    };
    let advice = match near {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => format!("write, for example, `{}`", example(key, &at)),
    };
    ConfigError::InvalidValue(Box::new(InvalidValue {
        at,
        key: key.path(),
        found,
        expected: key.expected(),
        advice,
    }))
}

/// How `key` could be set at `source`.
fn example(key: &'static Key, source: &Source) -> String {
    let default = defaults::<TaskConfig>(TASK_KEYS)
        .into_iter()
        .chain(defaults::<EngineConfig>(ENGINE_KEYS))
        .find(|setting| setting.key == key.path())
        .and_then(|setting| setting.value);
    let value = default.unwrap_or_else(|| match key.kind {
        Kind::Number(_) => Value::Integer(60),
        _ => Value::String("examples.toml".into()),
    });
    let text = value.as_str().map_or_else(|| value.to_string(), Into::into);
    match source {
        Source::File { .. } | Source::Default => format!("{} = {value}", key.name),
        Source::Environment { variable } => format!("{variable}={text}"),
        Source::Flag { flag } if flag == "--set" => format!("--set {}={text}", key.path()),
        Source::Flag { flag } => format!("{flag} {text}"),
    }
}

/// The rules that bind two values.
fn check_together(resolved: &Resolved<TaskConfig>) -> Result<(), ConfigError> {
    let TaskConfig {
        model,
        training,
        tokenizer,
        dataset,
        ..
    } = &resolved.value;
    let conflict = |first: &str, second: &str, expected: &str, advice: String| {
        let setting = |key: &str| {
            let found = resolved
                .provenance
                .iter()
                .find(|setting| setting.key == key);
            Box::new(found.expect("the rules name keys that exist").clone())
        };
        let (first, second) = (setting(first), setting(second));
        Err(ConfigError::Conflict {
            first,
            second,
            expected: expected.into(),
            advice,
        })
    };
    // An even head size satisfies both rules, so the advice aims at it.
    let step = 2 * model.nhead;
    let below = model.d_model / step * step;
    let widths = match below {
        0 => format!("set model.d_model to {step}"),
        below => format!("set model.d_model to {below} or {}", below + step),
    };
    if !model.d_model.is_multiple_of(model.nhead) {
        return conflict(
            "model.d_model",
            "model.nhead",
            "a d_model that is a multiple of nhead",
            widths,
        );
    }
    if !model.d_model.is_multiple_of(step) {
        let expected = format!(
            "an even head size, d_model / nhead, for the rotary positions, not {}",
            model.d_model / model.nhead
        );
        return conflict("model.d_model", "model.nhead", &expected, widths);
    }
    if tokenizer.max_length > model.max_seq_len {
        return conflict(
            "tokenizer.max_length",
            "model.max_seq_len",
            "a max_length of at most max_seq_len",
            format!(
                "set tokenizer.max_length to {} or less, or raise model.max_seq_len",
                model.max_seq_len
            ),
        );
    }
    if training.micro_batches > 1 && model.dropout > 0.0 {
        return conflict(
            "training.micro_batches",
            "model.dropout",
            "one part, or no dropout: parts side by side would share its random numbers in no certain order",
            "set training.micro_batches to 1, or model.dropout to 0".into(),
        );
    }
    if training.micro_batches > 1 && training.matmul_precision == Precision::Float16 {
        return conflict(
            "training.micro_batches",
            "training.matmul_precision",
            "one part with float16, whose loss is scaled",
            "set training.micro_batches to 1".into(),
        );
    }
    if training.min_learning_rate > training.learning_rate {
        return conflict(
            "training.min_learning_rate",
            "training.learning_rate",
            "a min_learning_rate of at most learning_rate",
            "lower training.min_learning_rate; 0 always fits".into(),
        );
    }
    if dataset.train_ratio + dataset.val_ratio > 1.0 {
        return conflict(
            "dataset.train_ratio",
            "dataset.val_ratio",
            "a sum of at most 1; the rest is the test split",
            "lower one of them".into(),
        );
    }
    Ok(())
}
