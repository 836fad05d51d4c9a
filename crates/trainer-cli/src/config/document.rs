//! A configuration file: its text, and its values with the lines they are on.

use std::borrow::Cow;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use toml::Value;
use toml::de::{DeTable, DeValue};

use super::error::{ConfigError, InvalidValue};
use super::keys::{self, Key, NotAccepted, join};
use super::resolve::{Setting, Source, refused};

/// The text of a configuration file, or of one that is part of the binary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Where it is; `<embedded>/NAME.toml` if it is part of the binary.
    pub path: PathBuf,
    /// Its text.
    pub text: String,
}

impl Document {
    /// Reads the file at `path`.
    ///
    /// # Errors
    ///
    /// If there is no such file, it is a folder, it cannot be read, or it is not UTF-8.
    pub fn read(path: &Path) -> Result<Self, ConfigError> {
        let path = path.to_path_buf();
        if path.is_dir() {
            return Err(ConfigError::Folder { path });
        }
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(reason) if reason.kind() == ErrorKind::NotFound => {
                return Err(ConfigError::Missing { path });
            }
            Err(reason) => return Err(ConfigError::Unreadable { path, reason }),
        };
        match String::from_utf8(bytes) {
            Ok(text) => Ok(Self { path, text }),
            Err(error) => {
                let valid = error.utf8_error().valid_up_to();
                let bytes = error.as_bytes();
                Err(ConfigError::NotUtf8 {
                    path,
                    line: line_at(bytes, valid),
                    byte: bytes[valid],
                })
            }
        }
    }

    /// Whether it is meant as the configuration of a task: it has a section `[task]`, even if the
    /// rest is not TOML.
    pub(super) fn is_task(&self) -> bool {
        let is_header = |line: &str| line.trim_start().starts_with("[task]");
        match DeTable::parse(&self.text) {
            Ok(table) => table.get_ref().keys().any(|key| key.get_ref() == "task"),
            Err(_) => self.text.lines().any(is_header),
        }
    }

    /// The values in the file, in its order, each accepted by its key in `keys`.
    pub(super) fn settings(&self, keys: &'static [Key]) -> Result<Vec<Setting>, ConfigError> {
        let table = DeTable::parse(&self.text).map_err(|error| self.syntax_error(&error))?;
        let sections = keys::sections(keys);
        let mut settings = Vec::new();
        for (name, value) in table.get_ref() {
            let at = self.source(name.span().start);
            let name = name.get_ref().as_ref();
            match value.get_ref() {
                DeValue::Table(section) if sections.contains(&name) => {
                    for (child, value) in section {
                        let at = self.source(child.span().start);
                        settings.push(setting(keys, name, child.get_ref(), value.get_ref(), at)?);
                    }
                }
                value if sections.contains(&name) => {
                    return Err(ConfigError::InvalidValue(Box::new(InvalidValue {
                        at,
                        key: name.into(),
                        found: describe(value),
                        expected: "a section".into(),
                        advice: format!("write `[{name}]` on a line of its own and its keys below"),
                    })));
                }
                DeValue::Table(_) if keys::find(keys, "", name).is_none() => {
                    return Err(ConfigError::UnknownSection {
                        at,
                        section: shown_name(name),
                        advice: keys::unknown_section_advice(keys, name),
                    });
                }
                value => settings.push(setting(keys, "", name, value, at)?),
            }
        }
        Ok(settings)
    }

    fn source(&self, offset: usize) -> Source {
        Source::File {
            path: self.path.clone(),
            line: line_at(self.text.as_bytes(), offset),
        }
    }

    fn syntax_error(&self, error: &toml::de::Error) -> ConfigError {
        let offset = error
            .span()
            .map_or(0, |span| self.text.floor_char_boundary(span.start));
        let before = &self.text[..offset];
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let column = before[start..].chars().count() + 1;
        ConfigError::Syntax {
            path: self.path.clone(),
            line: line_at(self.text.as_bytes(), offset),
            column,
            problem: error.message().into(),
            excerpt: excerpt(self.text[start..].lines().next().unwrap_or(""), column),
        }
    }
}

/// One value of a file, if its key exists and accepts it.
fn setting(
    keys: &'static [Key],
    section: &str,
    name: &str,
    value: &DeValue,
    at: Source,
) -> Result<Setting, ConfigError> {
    let Some(key) = keys::find(keys, section, name) else {
        return Err(ConfigError::UnknownKey {
            at,
            key: join(section, &shown_name(name)),
            advice: keys::unknown_key_advice(keys, section, name),
        });
    };
    // Dates, arrays, tables and integers beyond 64 bits are of no key's type.
    match scalar(value)
        .ok_or(NotAccepted)
        .and_then(|value| key.accept(value))
    {
        Ok(value) => Ok(Setting {
            key: key.path(),
            value,
            source: at,
        }),
        Err(NotAccepted) => Err(refused(
            key,
            value.as_str().unwrap_or(""),
            describe(value),
            at,
        )),
    }
}

/// The value as a string, number or boolean, if it is one that fits into 64 bits.
fn scalar(value: &DeValue) -> Option<Value> {
    match value {
        DeValue::String(text) => Some(Value::String(text.as_ref().into())),
        DeValue::Boolean(boolean) => Some(Value::Boolean(*boolean)),
        DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix())
            .ok()
            .map(Value::Integer),
        DeValue::Float(float) => float.as_str().parse().ok().map(Value::Float),
        DeValue::Datetime(_) | DeValue::Array(_) | DeValue::Table(_) => None,
    }
}

/// The value in words, for a message.
fn describe(value: &DeValue) -> String {
    match value {
        DeValue::String(text) => format!("the string {}", shown_text(text)),
        DeValue::Integer(integer) => format!("the integer {}", clipped(&integer.to_string())),
        DeValue::Float(float) => format!("the number {}", clipped(float.as_str())),
        DeValue::Boolean(boolean) => format!("the boolean {boolean}"),
        DeValue::Datetime(_) => "a date or time".into(),
        DeValue::Array(_) => "an array".into(),
        DeValue::Table(_) => "a table".into(),
    }
}

/// Text in quotes, without control characters and not too long for a message.
pub(super) fn shown_text(text: &str) -> String {
    let text = clipped(text);
    format!("{text:?}")
}

/// At most the first 60 characters, then an ellipsis.
fn clipped(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]).into(),
        None => text.into(),
    }
}

/// The name of a key as TOML writes it: in quotes unless it is a bare one.
pub(super) fn shown_name(name: &str) -> String {
    let bare = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    if !name.is_empty() && name.len() <= 60 && name.bytes().all(bare) {
        name.into()
    } else {
        shown_text(name)
    }
}

/// The line of the byte at `offset`, from 1.
fn line_at(text: &[u8], offset: usize) -> usize {
    text[..offset].split(|byte| *byte == b'\n').count()
}

/// The part of `line` around `column`, with a mark below the column.
fn excerpt(line: &str, column: usize) -> String {
    const BEFORE: usize = 100;
    const WIDTH: usize = 140;
    let skipped = (column - 1).saturating_sub(BEFORE);
    // A control character could move the mark or speak to the terminal.
    let visible = |character: char| {
        if character.is_control() {
            ' '
        } else {
            character
        }
    };
    let shown: String = line
        .chars()
        .skip(skipped)
        .take(WIDTH)
        .map(visible)
        .collect();
    format!(
        "  {}\n  {:>width$}",
        shown.trim_end(),
        "^",
        width = column - skipped
    )
}
