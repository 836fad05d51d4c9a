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
    /// The family of the task and what it is combined with, by plus signs: `circle + pulsing`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub composition: Option<String>,
    /// The wording of the prompt with its values left open: `draw a {color} circle`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phrasing: Option<String>,
}

impl Example {
    /// An example of a prompt and its program, and nothing else.
    ///
    /// ```
    /// let example = dataset::Example::new("half", "one half", "0.5");
    /// assert_eq!(example.split, None);
    /// ```
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        natural_language: impl Into<String>,
        wgsl_code: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            natural_language: natural_language.into(),
            wgsl_code: wgsl_code.into(),
            category: None,
            split: None,
            composition: None,
            phrasing: None,
        }
    }

    /// The family and the modifiers of the composition; nothing when it has none.
    ///
    /// ```
    /// let mut example = dataset::Example::new("a", "b", "1");
    /// example.composition = Some("circle + pulsing".into());
    /// assert_eq!(example.parts().collect::<Vec<_>>(), ["circle", "pulsing"]);
    /// ```
    pub fn parts(&self) -> impl Iterator<Item = &str> {
        let composition = self.composition.as_deref().unwrap_or_default();
        composition.split(" + ").filter(|part| !part.is_empty())
    }

    /// The keys that files have, with their values.
    pub(crate) fn fields(&self) -> impl Iterator<Item = (&'static str, &str)> {
        [
            ("id", Some(self.id.as_str())),
            ("category", self.category.as_deref()),
            ("split", self.split.map(Split::as_str)),
            ("composition", self.composition.as_deref()),
            ("phrasing", self.phrasing.as_deref()),
            ("natural_language", Some(self.natural_language.as_str())),
            ("wgsl_code", Some(self.wgsl_code.as_str())),
        ]
        .into_iter()
        .filter_map(|(key, value)| Some((key, value?)))
    }
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
