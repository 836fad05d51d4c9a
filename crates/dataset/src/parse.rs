//! What both formats share: the keys of an example and what they must hold.

use std::collections::BTreeMap;

use crate::error::{DatasetError, Location};
use crate::example::{Dataset, Example, Split};

/// The keys of an example.
pub(crate) const KEYS: &[&str] = &[
    "id",
    "natural_language",
    "wgsl_code",
    "category",
    "split",
    "composition",
    "phrasing",
];

/// A text of the file and the byte offset where it stands. Offsets become a [`Location`] only for an error, since
/// counting lines is not free.
pub(crate) struct Placed {
    pub(crate) text: String,
    pub(crate) place: usize,
}

/// The raw texts of one example.
pub(crate) struct RawExample {
    /// The byte offset where the example starts.
    pub(crate) place: usize,
    /// One entry for each of [`KEYS`].
    pub(crate) values: [Option<Placed>; KEYS.len()],
}

/// Checks raw examples and numbers those without an id.
pub(crate) fn examples(
    raw: Vec<RawExample>,
    name: &str,
    locate: impl Fn(usize) -> Location,
) -> Result<Dataset, DatasetError> {
    if raw.is_empty() {
        return Err(DatasetError::Empty {
            name: name.to_owned(),
        });
    }
    let mut first_use: BTreeMap<String, usize> = BTreeMap::new();
    let mut examples = Vec::with_capacity(raw.len());
    for (index, RawExample { place, values }) in raw.into_iter().enumerate() {
        let [
            id,
            natural_language,
            wgsl_code,
            category,
            split,
            composition,
            phrasing,
        ] = values;
        let id_place = id.as_ref().map_or(place, |id| id.place);
        let id = match id {
            Some(id) => not_blank(id, "id", &locate)?,
            None => format!("example-{:04}", index + 1),
        };
        let text = |value: Option<Placed>, key| match value {
            Some(value) => not_blank(value, key, &locate),
            None => Err(DatasetError::MissingKey {
                at: locate(place),
                key,
            }),
        };
        let optional = |value: Option<Placed>, key| {
            value
                .map(|value| not_blank(value, key, &locate))
                .transpose()
        };
        let example = Example {
            id,
            natural_language: text(natural_language, "natural_language")?,
            wgsl_code: text(wgsl_code, "wgsl_code")?,
            category: optional(category, "category")?,
            composition: optional(composition, "composition")?,
            phrasing: optional(phrasing, "phrasing")?,
            split: split
                .map(|split| {
                    Split::from_name(&split.text).ok_or_else(|| DatasetError::UnknownSplit {
                        at: locate(split.place),
                        found: split.text,
                    })
                })
                .transpose()?,
        };
        if let Some(&first) = first_use.get(&example.id) {
            return Err(DatasetError::DuplicateId {
                at: locate(id_place),
                id: example.id,
                first: locate(first),
            });
        }
        first_use.insert(example.id.clone(), id_place);
        examples.push(example);
    }
    Ok(Dataset { examples })
}

fn not_blank(
    value: Placed,
    key: &'static str,
    locate: impl Fn(usize) -> Location,
) -> Result<String, DatasetError> {
    if value.text.trim().is_empty() {
        return Err(DatasetError::EmptyText {
            at: locate(value.place),
            key,
        });
    }
    Ok(value.text)
}
