//! Which tokens there are, and their ids.

use std::collections::HashMap;

use crate::layout::Class;
use crate::lexer::Symbol;
use crate::names::{ATTRIBUTES, KEYWORD_ATTRIBUTES, Keyword, NAMES};
use crate::split::parts;

/// Tokens that stand for no text. Their ids never change.
pub mod special {
    /// Fills a batch up to one length.
    pub const PAD: u32 = 0;
    /// Stands for a token that must not be seen. The encoder never produces it.
    pub const UNKNOWN: u32 = 1;
    /// Starts an example.
    pub const BEGIN: u32 = 2;
    /// Ends the code.
    pub const END: u32 = 3;
    /// Starts the prompt.
    pub const PROMPT: u32 = 4;
    /// Starts the code.
    pub const CODE: u32 = 5;
}

const FIRST_BYTE: u32 = special::CODE + 1;
/// Explicitly no blankspace.
pub(crate) const NO_BLANK: u32 = FIRST_BYTE + 256;
/// Explicitly a line break and the indentation.
pub(crate) const LINE: u32 = NO_BLANK + 1;
/// Explicitly an empty line and the indentation.
pub(crate) const BLANK_LINE: u32 = LINE + 1;
pub(crate) const LINE_COMMENT: u32 = BLANK_LINE + 1;
pub(crate) const BLOCK_COMMENT_START: u32 = LINE_COMMENT + 1;
pub(crate) const BLOCK_COMMENT_END: u32 = BLOCK_COMMENT_START + 1;
const FIRST_SYMBOL: u32 = BLOCK_COMMENT_END + 1;
const FIRST_DIGIT: u32 = FIRST_SYMBOL + Symbol::ALL.len() as u32;

/// How a continuation piece is displayed before its text.
const CONTINUATION_MARK: &str = "##";

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) class: Class,
    /// What the decoder writes.
    pub(crate) text: Box<[u8]>,
    /// What people are shown.
    pub(crate) display: Box<str>,
}

/// The tokens by id, and the ids by text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Vocabulary {
    entries: Vec<Entry>,
    words: HashMap<Box<str>, u32>,
    continuations: HashMap<Box<str>, u32>,
    attributes: HashMap<Box<str>, u32>,
    blanks: HashMap<Box<str>, u32>,
    /// Bytes of the longest word or continuation that can be a piece of a longer word.
    longest_piece: usize,
}

pub(crate) fn byte_id(byte: u8) -> u32 {
    FIRST_BYTE + u32::from(byte)
}

pub(crate) fn symbol_id(symbol: Symbol) -> u32 {
    FIRST_SYMBOL + symbol as u32
}

/// The id of an ASCII digit.
pub(crate) fn digit_id(digit: u8) -> u32 {
    FIRST_DIGIT + u32::from(digit - b'0')
}

impl Vocabulary {
    /// The part that is the same in every tokenizer.
    pub(crate) fn fixed() -> Self {
        let mut vocabulary = Self {
            entries: Vec::new(),
            words: HashMap::new(),
            continuations: HashMap::new(),
            attributes: HashMap::new(),
            blanks: HashMap::new(),
            longest_piece: 0,
        };
        for (display, class) in [
            ("<pad>", Class::Silent),
            ("<unknown>", Class::Silent),
            ("<begin>", Class::Silent),
            ("<end>", Class::End),
            ("<prompt>", Class::Prompt),
            ("<code>", Class::Code),
        ] {
            vocabulary.push(class, b"", display);
        }
        for byte in 0..=u8::MAX {
            let class = match byte {
                b'\n'..=b'\r' => Class::Blank { line_break: true },
                b'\t' | b' ' => Class::Blank { line_break: false },
                _ => Class::Byte,
            };
            vocabulary.push(class, &[byte], &format!("<0x{byte:02X}>"));
        }
        vocabulary.push(Class::NoBlank, b"", "<no-blank>");
        vocabulary.push(Class::Line, b"", "<line>");
        vocabulary.push(Class::BlankLine, b"", "<blank-line>");
        for (text, class) in [
            ("//", Class::LineComment),
            ("/*", Class::BlockCommentStart),
            ("*/", Class::BlockCommentEnd),
        ] {
            vocabulary.push(class, text.as_bytes(), text);
        }
        for &symbol in Symbol::ALL {
            let display = match symbol {
                Symbol::TemplateStart => "<template-start>",
                Symbol::TemplateEnd => "<template-end>",
                _ => symbol.text(),
            };
            vocabulary.push(Class::Symbol(symbol), symbol.text().as_bytes(), display);
        }
        for digit in b'0'..=b'9' {
            let text = char::from(digit).to_string();
            vocabulary.push(Class::Digit, text.as_bytes(), &text);
        }
        for letter in (b'A'..=b'Z').chain(b'a'..=b'z') {
            let text = char::from(letter).to_string();
            vocabulary.push_word(Class::Letter(letter), &text);
            vocabulary.push_continuation(&text);
        }
        for &keyword in Keyword::ALL {
            vocabulary.push_word(Class::Keyword(keyword), keyword.text());
        }
        for (index, name) in ATTRIBUTES.iter().chain(KEYWORD_ATTRIBUTES).enumerate() {
            let text = format!("@{name}");
            let id = vocabulary.push(Class::Attribute(index as u8), text.as_bytes(), &text);
            vocabulary.attributes.insert((*name).into(), id);
        }
        for name in NAMES.iter().flat_map(|(_, names)| names.iter()) {
            vocabulary.push_word(Class::Word, name);
        }
        vocabulary
    }

    fn push(&mut self, class: Class, text: &[u8], display: &str) -> u32 {
        let id = self.entries.len() as u32;
        self.entries.push(Entry {
            class,
            text: text.into(),
            display: display.into(),
        });
        id
    }

    /// Adds a word.
    fn push_word(&mut self, class: Class, text: &str) {
        let id = self.push(class, text.as_bytes(), text);
        self.words.insert(text.into(), id);
        // Names such as `read_write` and `vec3` are cut before pieces are looked for.
        if parts(text).count() == 1 {
            self.longest_piece = self.longest_piece.max(text.len());
        }
    }

    /// Adds a learned word.
    pub(crate) fn add_word(&mut self, text: &str) {
        self.push_word(Class::Word, text);
    }

    /// Adds a piece that continues a word.
    pub(crate) fn push_continuation(&mut self, text: &str) {
        let display = format!("{CONTINUATION_MARK}{text}");
        let id = self.push(Class::Continuation, text.as_bytes(), &display);
        self.continuations.insert(text.into(), id);
        self.longest_piece = self.longest_piece.max(text.len());
    }

    /// Adds a run of blankspace.
    pub(crate) fn push_blank(&mut self, text: &str) {
        let line_break = text.contains(|c: char| ('\n'..='\r').contains(&c));
        let id = self.push(
            Class::Blank { line_break },
            text.as_bytes(),
            &format!("<blank {text:?}>"),
        );
        self.blanks.insert(text.into(), id);
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn entry(&self, id: u32) -> Option<&Entry> {
        self.entries.get(id as usize)
    }

    /// The class of an id of this vocabulary.
    pub(crate) fn class(&self, id: u32) -> Class {
        self.entries[id as usize].class
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(crate) fn word(&self, text: &str) -> Option<u32> {
        self.words.get(text).copied()
    }

    pub(crate) fn continuation(&self, text: &str) -> Option<u32> {
        self.continuations.get(text).copied()
    }

    /// The id of an attribute with its `@`, by its name.
    pub(crate) fn attribute(&self, name: &str) -> Option<u32> {
        self.attributes.get(name).copied()
    }

    pub(crate) fn blank(&self, text: &str) -> Option<u32> {
        self.blanks.get(text).copied()
    }

    /// Bytes of the longest piece: no prefix longer than this need be looked up.
    pub(crate) fn longest_piece(&self) -> usize {
        self.longest_piece
    }
}
