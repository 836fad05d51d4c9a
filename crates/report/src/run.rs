//! The files of a run folder.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::data::Data;
use crate::evaluation::Evaluation;
use crate::history::History;

/// The resolved configuration.
pub const CONFIG: &str = "config.toml";
/// One JSON object a line for every few steps, each evaluation and each epoch.
pub const METRICS: &str = "metrics.jsonl";
/// The examples in numbers: [`Data`].
pub const DATA: &str = "data.json";
/// Rates and answers: [`Evaluation`].
pub const EVALUATION: &str = "evaluation.json";
/// The page for people.
pub const REPORT: &str = "report.html";

/// What a run left behind.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The name of its folder.
    pub name: String,
    /// The resolved configuration: keys such as `training.seed`, in the order of the file, and values as TOML has them.
    pub settings: Vec<(String, String)>,
    /// The curves; empty when nothing was logged yet.
    pub history: History,
    /// What it was trained on, where that was noted.
    pub data: Option<Data>,
    /// How it did, where that was found out.
    pub evaluation: Option<Evaluation>,
}

/// Why a run folder cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// A file cannot be read.
    #[error("cannot read `{}`: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The folder has no configuration.
    #[error("`{}` is no run folder: it has no {CONFIG}; name a folder that `train` made", path.display())]
    NoRun {
        /// The folder.
        path: PathBuf,
    },
    /// A file is not what it should be.
    #[error("`{}`{}: {detail}; remove the file, or restore it", path.display(), line.map(|line| format!(", line {line}")).unwrap_or_default())]
    Content {
        /// The file.
        path: PathBuf,
        /// The line, from 1, where it is known.
        line: Option<usize>,
        /// What is wrong.
        detail: String,
    },
}

impl Run {
    /// Reads the folder of a run. Only the configuration has to be there.
    ///
    /// # Errors
    ///
    /// [`ReportError`] names the file, and the line where there is one.
    pub fn read(folder: &Path) -> Result<Self, ReportError> {
        let path = folder.join(CONFIG);
        let Some(config) = read(&path)? else {
            return Err(ReportError::NoRun {
                path: folder.into(),
            });
        };
        let table: toml::Table = toml::from_str(&config).map_err(|error| {
            let before = error.span().map(|span| &config[..span.start]);
            ReportError::Content {
                line: before.map(|text| 1 + text.matches('\n').count()),
                detail: error.message().into(),
                path,
            }
        })?;
        let mut settings = Vec::new();
        flatten("", &table, &mut settings);
        let path = folder.join(METRICS);
        let history = History::parse(&read(&path)?.unwrap_or_default());
        let name = folder.canonicalize().unwrap_or_else(|_| folder.into());
        let name = name.file_name().unwrap_or(name.as_os_str());
        Ok(Self {
            name: name.to_string_lossy().into_owned(),
            settings,
            history: history.map_err(|(line, detail)| ReportError::Content {
                path,
                line: Some(line),
                detail,
            })?,
            data: read_json::<Data>(folder.join(DATA))?,
            evaluation: read_json::<Evaluation>(folder.join(EVALUATION))?,
        })
    }
}

/// The text of a file; none where there is no such file.
fn read(path: &Path) -> Result<Option<String>, ReportError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(source) => Err(ReportError::Read {
            path: path.into(),
            source,
        }),
    }
}

fn read_json<T: DeserializeOwned>(path: PathBuf) -> Result<Option<T>, ReportError> {
    let Some(text) = read(&path)? else {
        return Ok(None);
    };
    let value = serde_json::from_str(&text).map_err(|error| ReportError::Content {
        line: Some(error.line()),
        detail: error.to_string(),
        path,
    })?;
    Ok(Some(value))
}

fn flatten(prefix: &str, table: &toml::Table, settings: &mut Vec<(String, String)>) {
    for (key, value) in table {
        let key = format!("{prefix}{key}");
        match value {
            toml::Value::Table(table) => flatten(&format!("{key}."), table, settings),
            value => settings.push((key, value.to_string())),
        }
    }
}
