//! One pair of a prompt and its shader.

use serde::{Deserialize, Serialize};

/// A pair of a prompt and the WGSL that answers it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Example {
    /// Names the example; unique in its data set.
    pub id: String,
    /// What the user asks for, in English.
    pub natural_language: String,
    /// A complete and valid module, function or expression.
    pub wgsl_code: String,
    /// A group to report by, such as `colours`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The part of the data that the example is bound to; without it, [`split`](crate::split()) assigns one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub split: Option<Split>,
}

/// A part of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Split {
    /// What the model learns from; `train` in files.
    #[serde(rename = "train")]
    Train,
    /// What the best checkpoint is chosen by; `val` in files.
    #[serde(rename = "val")]
    Validation,
    /// What nothing is chosen by; `test` in files.
    #[serde(rename = "test")]
    Test,
}

impl Split {
    /// The word that files use.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Train => "train",
            Self::Validation => "val",
            Self::Test => "test",
        }
    }

    /// The part that a word of a file names.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        [Self::Train, Self::Validation, Self::Test]
            .into_iter()
            .find(|split| split.as_str() == name)
    }
}

/// The examples of one file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dataset {
    /// The examples in the order of the file; at least one, with unique ids and no empty text.
    pub examples: Vec<Example>,
}
