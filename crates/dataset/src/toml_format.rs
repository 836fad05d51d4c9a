//! TOML: `[[examples]]` tables.

use std::fmt::Write as _;

use toml::de::{DeTable, DeValue};

use crate::error::{DatasetError, Location, nearest};
use crate::example::{Dataset, Example};
use crate::parse::{KEYS, Placed, RawExample, examples};

/// Reads `[[examples]]` with `natural_language`, `wgsl_code`, and optionally `id`, `category`, `split`, `composition` and
/// `phrasing`.
///
/// `name` is what errors call the text. An example without an id is called by its position, `example-0001` first.
///
/// # Errors
///
/// The first thing wrong: syntax, an unknown key, a missing or empty text, a duplicate id, or no examples at all.
///
/// # Examples
///
/// ```
/// let text = r#"
/// [[examples]]
/// natural_language = "the colour red"
/// wgsl_code = "vec3<f32>(1.0, 0.0, 0.0)"
/// "#;
/// let dataset = dataset::parse_toml(text, "pairs.toml")?;
/// assert_eq!(dataset.examples[0].id, "example-0001");
///
/// let error = dataset::parse_toml("[[examples]]\ncode = 'a'\n", "pairs.toml").unwrap_err();
/// assert!(error.to_string().starts_with("pairs.toml:2:1: unknown key `code`"));
/// # Ok::<(), dataset::DatasetError>(())
/// ```
pub fn parse_toml(text: &str, name: &str) -> Result<Dataset, DatasetError> {
    let locate = |offset: usize| Location::of_offset(name, text, offset);
    let document = DeTable::parse(text).map_err(|error| DatasetError::Syntax {
        at: locate(error.span().map_or(0, |span| span.start)),
        format: "TOML",
        message: error.message().trim_end().replace('\n', ", "),
    })?;
    let mut raw = Vec::new();
    for (key, value) in document.into_inner() {
        if key.get_ref() != "examples" {
            return Err(DatasetError::UnknownKey {
                at: locate(key.span().start),
                nearest: nearest(key.get_ref(), &["examples"]),
                key: key.into_inner().into_owned(),
                expected: &["examples"],
            });
        }
        let start = value.span().start;
        let wrong_type = |start, value: &DeValue<'_>, expected| DatasetError::WrongType {
            at: locate(start),
            key: "examples".to_owned(),
            found: with_article(value.type_str()),
            expected,
        };
        let array = match value.into_inner() {
            DeValue::Array(array) => array,
            other => {
                return Err(wrong_type(
                    start,
                    &other,
                    "an array of tables: `[[examples]]`",
                ));
            }
        };
        for element in array {
            let start = element.span().start;
            match element.into_inner() {
                DeValue::Table(table) => raw.push(raw_example(table, start, &locate)?),
                other => return Err(wrong_type(start, &other, "a table for each example")),
            }
        }
    }
    examples(raw, name, locate)
}

fn raw_example(
    table: DeTable<'_>,
    place: usize,
    locate: &impl Fn(usize) -> Location,
) -> Result<RawExample, DatasetError> {
    let mut values = [const { None }; KEYS.len()];
    for (key, value) in table {
        let Some(index) = KEYS.iter().position(|known| known == key.get_ref()) else {
            return Err(DatasetError::UnknownKey {
                at: locate(key.span().start),
                nearest: nearest(key.get_ref(), KEYS),
                key: key.into_inner().into_owned(),
                expected: KEYS,
            });
        };
        let start = value.span().start;
        match value.into_inner() {
            DeValue::String(text) => {
                values[index] = Some(Placed {
                    text: text.into_owned(),
                    place: start,
                });
            }
            other => {
                return Err(DatasetError::WrongType {
                    at: locate(start),
                    key: KEYS[index].to_owned(),
                    found: with_article(other.type_str()),
                    expected: "a string",
                });
            }
        }
    }
    Ok(RawExample { place, values })
}

fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) {
        "an"
    } else {
        "a"
    };
    format!("{article} {noun}")
}

/// Writes examples as TOML that [`parse_toml`] reads back to the same examples.
///
/// Code of several lines becomes a literal string, `'''`, where TOML allows it.
#[must_use]
pub fn to_toml(examples: &[Example]) -> String {
    let mut text = String::new();
    for (index, example) in examples.iter().enumerate() {
        if index > 0 {
            text.push('\n');
        }
        text.push_str("[[examples]]\n");
        for (key, value) in example.fields() {
            text.push_str(key);
            text.push_str(" = ");
            push_string(&mut text, value);
            text.push('\n');
        }
    }
    text
}

fn push_string(text: &mut String, value: &str) {
    // A literal string has no escapes (TOML 1.0, section "String"). The line break after its opening is not part of
    // it, and a quote before its end would join the closing ones.
    let plain = |c: char| matches!(c, '\n' | '\t') || !c.is_control();
    let literal = value.contains('\n')
        && !value.contains("'''")
        && !value.ends_with('\'')
        && value.chars().all(plain);
    if literal {
        text.push_str("'''\n");
        text.push_str(value);
        text.push_str("'''");
        return;
    }
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            c if c.is_control() => {
                // Writing to a `String` cannot fail.
                let _ = write!(text, "\\u{:04X}", u32::from(c));
            }
            c => text.push(c),
        }
    }
    text.push('"');
}
