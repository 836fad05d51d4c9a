//! JSON Lines: one object a line.

use serde_json::Value;

use crate::error::{DatasetError, Location, nearest};
use crate::example::{Dataset, Example};
use crate::parse::{KEYS, Placed, RawExample, examples};

/// Reads one JSON object a line with the keys `natural_language`, `wgsl_code`, and optionally `id`, `category`,
/// `split`, `composition` and `phrasing`. Blank lines are skipped.
///
/// `name` is what errors call the text. An example without an id is called by its position among the examples.
///
/// # Errors
///
/// The first thing wrong: syntax, an unknown key, a missing or empty text, a duplicate id, or no examples at all.
///
/// # Examples
///
/// ```
/// let text = r#"{"natural_language": "one half", "wgsl_code": "0.5"}"#;
/// let dataset = dataset::parse_jsonl(text, "pairs.jsonl")?;
/// assert_eq!(dataset.examples[0].wgsl_code, "0.5");
/// # Ok::<(), dataset::DatasetError>(())
/// ```
pub fn parse_jsonl(text: &str, name: &str) -> Result<Dataset, DatasetError> {
    let locate = |offset: usize| Location::of_offset(name, text, offset);
    let mut raw = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if !line.trim().is_empty() {
            let mut reader = Reader {
                text: &text[..start + line.len()],
                at: start,
                locate: &locate,
            };
            raw.push(reader.example()?);
        }
        start += line.len();
    }
    examples(raw, name, locate)
}

/// Reads the object of one line. serde reports no places of keys and values, so the object is taken apart here,
/// and `serde_json` reads the keys and values themselves.
struct Reader<'a, L> {
    /// The whole text up to the end of the line.
    text: &'a str,
    /// The byte offset of the next character to read.
    at: usize,
    locate: &'a L,
}

impl<L: Fn(usize) -> Location> Reader<'_, L> {
    fn example(&mut self) -> Result<RawExample, DatasetError> {
        self.skip_blanks();
        let place = self.at;
        self.expect('{', "an object, `{`, on each line")?;
        let mut values = [const { None }; KEYS.len()];
        self.skip_blanks();
        if self.peek() != Some('}') {
            loop {
                self.entry(&mut values)?;
                self.skip_blanks();
                if self.peek() != Some(',') {
                    break;
                }
                self.at += 1;
            }
        }
        self.expect('}', "`,` or `}`")?;
        self.skip_blanks();
        if self.at < self.text.len() {
            return Err(self.syntax(self.at, "expected the end of the line after the object"));
        }
        Ok(RawExample { place, values })
    }

    fn entry(&mut self, values: &mut [Option<Placed>; KEYS.len()]) -> Result<(), DatasetError> {
        self.skip_blanks();
        let key_at = self.at;
        let Value::String(key) = self.value()? else {
            return Err(self.syntax(key_at, "expected a key in double quotes"));
        };
        let Some(index) = KEYS.iter().position(|known| *known == key) else {
            return Err(DatasetError::UnknownKey {
                at: (self.locate)(key_at),
                nearest: nearest(&key, KEYS),
                key,
                expected: KEYS,
            });
        };
        if values[index].is_some() {
            return Err(DatasetError::DuplicateKey {
                at: (self.locate)(key_at),
                key,
            });
        }
        self.skip_blanks();
        self.expect(':', "`:` after a key")?;
        self.skip_blanks();
        let place = self.at;
        let found = match self.value()? {
            Value::String(text) => {
                values[index] = Some(Placed { text, place });
                return Ok(());
            }
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        Err(DatasetError::WrongType {
            at: (self.locate)(place),
            key,
            found: found.to_owned(),
            expected: "a string",
        })
    }

    fn value(&mut self) -> Result<Value, DatasetError> {
        let mut stream =
            serde_json::Deserializer::from_str(&self.text[self.at..]).into_iter::<Value>();
        match stream.next() {
            Some(Ok(value)) => {
                self.at += stream.byte_offset();
                Ok(value)
            }
            Some(Err(error)) => {
                // The rest of the text is one line, so that the column is a count of bytes; the parser adds its
                // place to the message, relative to where this value starts.
                let message = error.to_string();
                let message = message.split(" at line ").next().unwrap_or_default();
                let offset = if error.is_eof() {
                    self.text.len()
                } else {
                    self.at + error.column().saturating_sub(1)
                };
                Err(self.syntax(offset.min(self.text.len()), message))
            }
            None => Err(self.syntax(self.at, "expected a value, found the end of the line")),
        }
    }

    fn skip_blanks(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\r', '\n']).len();
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn expect(&mut self, wanted: char, description: &str) -> Result<(), DatasetError> {
        match self.peek() {
            Some(c) if c == wanted => {
                self.at += c.len_utf8();
                Ok(())
            }
            Some(c) => {
                let message = format!("expected {description}, found `{}`", c.escape_default());
                Err(self.syntax(self.at, &message))
            }
            None => {
                let message = format!("expected {description}, found the end of the line");
                Err(self.syntax(self.at, &message))
            }
        }
    }

    fn syntax(&self, at: usize, message: &str) -> DatasetError {
        DatasetError::Syntax {
            at: (self.locate)(at),
            format: "JSON",
            message: message.to_owned(),
        }
    }
}

/// Writes examples as JSON Lines that [`parse_jsonl`] reads back to the same examples.
#[must_use]
pub fn to_jsonl(examples: &[Example]) -> String {
    let mut text = String::new();
    for example in examples {
        let mut separator = '{';
        for (key, value) in example.fields() {
            text.push(separator);
            text.push_str(&Value::from(key).to_string());
            text.push(':');
            text.push_str(&Value::from(value).to_string());
            separator = ',';
        }
        text.push_str("}\n");
    }
    text
}
