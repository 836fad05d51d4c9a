//! The vocabulary as a JSON file.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::fit::{MAX_BLANK_BYTES, MAX_WORD_BYTES};
use crate::layout::Class;
use crate::phrases::MAX_PHRASE_TOKENS;
use crate::tokenizer::Tokenizer;
use crate::vocabulary::{Entry, Kind, Vocabulary};

const FORMAT: &str = "wgsl-tokenizer";
const VERSION: u32 = 3;

/// The file's content. The ids follow from the order: first `fixed`, then `learned`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: String,
    version: u32,
    lowercase: bool,
    /// What [`Tokenizer::token_text`] shows of the fixed tokens. They are built in; the file has them to be checked.
    fixed: Vec<String>,
    learned: Vec<Learned>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "lowercase", deny_unknown_fields)]
enum Learned {
    Word(String),
    Continuation(String),
    Blank(String),
    /// What [`Tokenizer::token_text`] shows of the fixed tokens that the phrase stands for.
    Phrase(Vec<String>),
    /// What [`Tokenizer::token_text`] shows of the tokens that the line stands for.
    Line(Vec<String>),
}

/// The part of the file that every version has.
#[derive(Deserialize)]
struct Header {
    format: Option<String>,
    version: Option<u32>,
}

/// Why a tokenizer could not be loaded.
#[derive(Debug, Error)]
pub enum LoadError {
    /// The file could not be read.
    #[error("{}: cannot be read: {source}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The content of a file is no tokenizer.
    #[error("{}: {problem}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong with its content.
        problem: Box<LoadError>,
    },
    /// The text is no JSON of the right form.
    #[error("not a tokenizer: {0}; fit a new one, or take the file that came with the model")]
    Json(#[from] serde_json::Error),
    /// The JSON is of another format.
    #[error("`format` is {found}, expected `{FORMAT}`: this is not a tokenizer of this program")]
    Format {
        /// What `format` says.
        found: String,
    },
    /// The file is of a version that this program does not know.
    #[error(
        "`version` is {found}, expected {VERSION}: fit the tokenizer again with this program, or use the program it was made with"
    )]
    Version {
        /// What `version` says.
        found: String,
    },
    /// The fixed tokens are not those of this program.
    #[error(
        "fixed token {id} is {found}, expected {expected}: fit the tokenizer again with this program"
    )]
    FixedToken {
        /// The id where they differ.
        id: usize,
        /// The token in the file.
        found: String,
        /// The token of this program.
        expected: String,
    },
    /// Two tokens have the same text.
    #[error("token {id}, the {kind} {text:?}, is there already: remove one of the two")]
    Duplicate {
        /// The id of the second.
        id: usize,
        /// What the token is.
        kind: &'static str,
        /// Its text.
        text: String,
    },
    /// A single token comes after a phrase, or one of both after a line.
    #[error(
        "token {id} stands after a phrase or a line: single tokens come first, then phrases, then lines"
    )]
    Order {
        /// The id of the token.
        id: usize,
    },
    /// The text of a token is not what its kind takes.
    #[error("token {id}, the {kind} {text:?}, is not {expected}: correct or remove it")]
    Text {
        /// The id of the token.
        id: usize,
        /// What the token is.
        kind: &'static str,
        /// Its text.
        text: String,
        /// What its kind takes.
        expected: &'static str,
    },
}

/// Why a tokenizer could not be saved.
#[derive(Debug, Error)]
#[error("{}: cannot be written: {source}", path.display())]
pub struct SaveError {
    /// The file.
    pub path: PathBuf,
    /// What the system said.
    pub source: io::Error,
}

impl Tokenizer {
    /// The tokenizer as JSON. Equal tokenizers give equal bytes.
    #[must_use]
    pub fn to_json(&self) -> String {
        let fixed_size = Vocabulary::fixed().len();
        let (fixed, learned) = self.vocabulary.entries().split_at(fixed_size);
        let file = File {
            format: FORMAT.to_owned(),
            version: VERSION,
            lowercase: self.lowercase,
            fixed: fixed
                .iter()
                .map(|entry| entry.display.to_string())
                .collect(),
            learned: learned.iter().map(|entry| self.to_learned(entry)).collect(),
        };
        // Strings, numbers and lists always have a JSON form.
        let mut text = serde_json::to_string_pretty(&file).unwrap_or_default();
        text.push('\n');
        text
    }

    fn to_learned(&self, entry: &Entry) -> Learned {
        let text = String::from_utf8_lossy(&entry.text).into_owned();
        match &entry.kind {
            Kind::Single(Class::Continuation) => Learned::Continuation(text),
            Kind::Single(Class::Blank { .. }) => Learned::Blank(text),
            Kind::Single(_) => Learned::Word(text),
            Kind::Phrase(parts) => Learned::Phrase(self.shown(parts)),
            Kind::Line(parts) => Learned::Line(self.shown(parts)),
        }
    }

    fn shown(&self, parts: &[u32]) -> Vec<String> {
        let show = |id: &u32| self.token_text(*id).unwrap_or_default().to_owned();
        parts.iter().map(show).collect()
    }

    /// Reads what [`to_json`](Self::to_json) wrote.
    ///
    /// # Errors
    /// If `text` is not the JSON of a tokenizer of this version, or its tokens are not sound; the message says where.
    pub fn from_json(text: &str) -> Result<Self, LoadError> {
        let header: Header = serde_json::from_str(text)?;
        if header.format.as_deref() != Some(FORMAT) {
            return Err(LoadError::Format {
                found: header
                    .format
                    .map_or("missing".to_owned(), |format| format!("`{format}`")),
            });
        }
        if header.version != Some(VERSION) {
            return Err(LoadError::Version {
                found: header
                    .version
                    .map_or("missing".to_owned(), |version| version.to_string()),
            });
        }
        let file: File = serde_json::from_str(text)?;
        let mut vocabulary = Vocabulary::fixed();
        check_fixed(&vocabulary, &file.fixed)?;
        let (mut phrases, mut lines) = (Vec::new(), Vec::new());
        for (token, id) in file.learned.iter().zip(vocabulary.len()..) {
            match token {
                Learned::Phrase(parts) if lines.is_empty() => {
                    phrases.push(phrase(&vocabulary, id, parts, &phrases)?);
                }
                Learned::Line(parts) => lines.push((id, parts)),
                single if phrases.is_empty() && lines.is_empty() => {
                    add_learned(&mut vocabulary, single)?;
                }
                _ => return Err(LoadError::Order { id }),
            }
        }
        let lines = all_lines(&vocabulary, &lines)?;
        vocabulary.push_phrases(phrases);
        vocabulary.push_lines(&lines);
        Ok(Self {
            vocabulary,
            lowercase: file.lowercase,
        })
    }

    /// Writes the tokenizer to `path`, through a temporary file beside it, so that a file is there whole or not at all.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn save(&self, path: &Path) -> Result<(), SaveError> {
        write_atomically(path, self.to_json().as_bytes()).map_err(|source| SaveError {
            path: path.to_owned(),
            source,
        })
    }

    /// Reads the file at `path`.
    ///
    /// # Errors
    /// If the file cannot be read, or is not sound; see [`from_json`](Self::from_json).
    pub fn load(path: &Path) -> Result<Self, LoadError> {
        let text = fs::read_to_string(path).map_err(|source| LoadError::Read {
            path: path.to_owned(),
            source,
        })?;
        Self::from_json(&text).map_err(|problem| LoadError::File {
            path: path.to_owned(),
            problem: Box::new(problem),
        })
    }
}

fn write_atomically(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(name);
    let written = fs::File::create(&temporary).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let result = written.and_then(|()| fs::rename(&temporary, path));
    if result.is_err() {
        // The first error is the one to report.
        let _ = fs::remove_file(&temporary);
    }
    result
}

fn check_fixed(vocabulary: &Vocabulary, found: &[String]) -> Result<(), LoadError> {
    for id in 0..vocabulary.len().max(found.len()) {
        let expected = vocabulary.entries().get(id).map(|entry| &*entry.display);
        let found = found.get(id).map(String::as_str);
        if expected != found {
            let show =
                |text: Option<&str>| text.map_or("missing".to_owned(), |text| format!("`{text}`"));
            return Err(LoadError::FixedToken {
                id,
                found: show(found),
                expected: show(expected),
            });
        }
    }
    Ok(())
}

/// The ids of a phrase's parts.
fn phrase(
    vocabulary: &Vocabulary,
    id: usize,
    parts: &[String],
    known: &[Vec<u32>],
) -> Result<Vec<u32>, LoadError> {
    let fixed = &vocabulary.entries()[..Vocabulary::fixed_size()];
    let id_of = |part: &String| fixed.iter().position(|entry| *entry.display == **part);
    let ids: Option<Vec<u32>> = parts.iter().map(|part| Some(id_of(part)? as u32)).collect();
    let ids = ids.filter(|ids| {
        let (Some(_), inner) = (ids.last(), &ids[..ids.len().saturating_sub(1)]) else {
            return false;
        };
        (2..=MAX_PHRASE_TOKENS).contains(&ids.len())
            && ids.iter().all(|id| vocabulary.may_be_in_phrase(*id))
            && !inner.iter().any(|id| Vocabulary::ends_phrase(*id))
    });
    let text = || parts.join(" ");
    match ids {
        None => Err(LoadError::Text {
            id,
            kind: "phrase",
            text: text(),
            expected: "two to eight fixed tokens of code, of which none but the last is `;`, `{` or `}`",
        }),
        Some(ids) if known.contains(&ids) => Err(LoadError::Duplicate {
            id,
            kind: "phrase",
            text: text(),
        }),
        Some(ids) => Ok(ids),
    }
}

/// The ids of the parts of each line. The vocabulary has all single tokens and nothing else yet.
fn all_lines(
    vocabulary: &Vocabulary,
    lines: &[(usize, &Vec<String>)],
) -> Result<Vec<Vec<u32>>, LoadError> {
    let displays = vocabulary.entries().iter().map(|entry| &*entry.display);
    let by_display: HashMap<&str, u32> = displays.zip(0..).collect();
    let mut known = HashSet::new();
    let ids_of = |&(id, parts): &(usize, &Vec<String>)| {
        let ids = parts.iter().map(|part| by_display.get(&**part).copied());
        let ids: Option<Vec<u32>> = ids.collect();
        let ids = ids.filter(|ids| vocabulary.is_line(ids));
        let text = || parts.join(" ");
        match ids {
            None => Err(LoadError::Text {
                id,
                kind: "line",
                text: text(),
                expected: "two to 64 tokens of code, of which the last and no other is `;`, `{` or `}`",
            }),
            Some(ids) if !known.insert(ids.clone()) => Err(LoadError::Duplicate {
                id,
                kind: "line",
                text: text(),
            }),
            Some(ids) => Ok(ids),
        }
    };
    lines.iter().map(ids_of).collect()
}

fn add_learned(vocabulary: &mut Vocabulary, token: &Learned) -> Result<(), LoadError> {
    let id = vocabulary.len();
    let is_word = |text: &str| {
        (1..=MAX_WORD_BYTES).contains(&text.len())
            && text
                .chars()
                .all(|c| unicode_ident::is_xid_continue(c) && c != '_' && !c.is_ascii_digit())
    };
    let (kind, text, known, sound, expected) = match token {
        Learned::Word(text) => (
            "word",
            text,
            vocabulary.word(text),
            is_word(text),
            "one word of letters, of at most 32 bytes",
        ),
        Learned::Continuation(text) => (
            "continuation",
            text,
            vocabulary.continuation(text.as_bytes()),
            is_word(text),
            "one word of letters, of at most 32 bytes",
        ),
        Learned::Blank(text) => (
            "blank",
            text,
            vocabulary.blank(text.as_bytes()),
            (2..=MAX_BLANK_BYTES).contains(&text.len())
                && text.chars().all(|c| matches!(c, '\t'..='\r' | ' ')),
            "two to 64 blankspace characters",
        ),
        Learned::Phrase(_) | Learned::Line(_) => return Ok(()),
    };
    if !sound {
        return Err(LoadError::Text {
            id,
            kind,
            text: text.clone(),
            expected,
        });
    }
    if known.is_some() {
        return Err(LoadError::Duplicate {
            id,
            kind,
            text: text.clone(),
        });
    }
    match token {
        Learned::Word(text) => vocabulary.add_word(text),
        Learned::Continuation(text) => vocabulary.push_continuation(text),
        Learned::Blank(text) => vocabulary.push_blank(text),
        Learned::Phrase(_) | Learned::Line(_) => {}
    }
    Ok(())
}
