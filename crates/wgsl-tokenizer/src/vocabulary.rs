//! Which tokens there are, and their ids.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::encoder::Encoder;
use crate::layout::{Class, Layout, Run, Scope};
use crate::lexer::Symbol;
use crate::lines::{Form, Lines, MAX_LINE_TOKENS, NewLine};
use crate::names::{ATTRIBUTES, KEYWORD_ATTRIBUTES, Keyword, NAMES};
use crate::phrases::{Compressor, Phrases};
use crate::pieces::Pieces;
use crate::word_table::{Key, WordTable};

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
    pub(crate) kind: Kind,
    /// What the decoder writes.
    pub(crate) text: Box<[u8]>,
    /// What people are shown.
    pub(crate) display: Box<str>,
}

/// What a token is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    Single(Class),
    /// Stands for these tokens, all of them single ones.
    Phrase(Box<[u32]>),
    /// Stands for these tokens of a line up to its end, all of them single ones.
    Line(Box<[u32]>),
}

/// What a token of the vocabulary is to people.
///
/// ```
/// assert_eq!(wgsl_tokenizer::TokenRole::Digit.name(), "digit");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TokenRole {
    /// Stands for no text, as [`special`] lists them.
    Special,
    /// A byte of a character that has no token of its own.
    Byte,
    /// Explicit blankspace, or explicitly none.
    Blankspace,
    /// A keyword.
    Keyword,
    /// A word: a name that WGSL predeclares, a learned word, or a letter.
    Word,
    /// A piece that continues a word.
    Continuation,
    /// A digit.
    Digit,
    /// An operator or delimiter, the marks of comments included.
    Symbol,
    /// An attribute with its `@`.
    Attribute,
    /// A sequence of other tokens.
    Phrase,
}

impl TokenRole {
    /// The name in lower case.
    ///
    /// ```
    /// assert_eq!(wgsl_tokenizer::TokenRole::Byte.name(), "byte");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Special => "special",
            Self::Byte => "byte",
            Self::Blankspace => "blankspace",
            Self::Keyword => "keyword",
            Self::Word => "word",
            Self::Continuation => "continuation",
            Self::Digit => "digit",
            Self::Symbol => "symbol",
            Self::Attribute => "attribute",
            Self::Phrase => "phrase",
        }
    }
}

/// What the decoder needs of a token, all in one place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Spelling {
    /// The text, where it is short. The first four bytes of a phrase are where its parts start instead, and the next
    /// four are the index of its run.
    pub(crate) text: [u8; Self::SHORT],
    /// Bytes of the text; more than [`SHORT`](Self::SHORT) where it is elsewhere. Of a phrase, the number of its parts.
    pub(crate) length: u8,
    /// The code of the class, or [`PHRASE`](Self::PHRASE).
    pub(crate) code: u8,
}

impl Spelling {
    pub(crate) const SHORT: usize = 30;
    /// No class has this code.
    pub(crate) const PHRASE: u8 = u8::MAX;
}

/// A word's token.
#[derive(Debug, Clone, Copy)]
pub(crate) struct WordToken {
    pub(crate) id: u32,
    /// The code of its class.
    pub(crate) code: u8,
}

/// The tokens by id, and the ids by text.
#[derive(Debug, Clone)]
pub(crate) struct Vocabulary {
    entries: Vec<Entry>,
    spellings: Vec<Spelling>,
    /// The spellings of the tokens that phrases stand for, one phrase after the other.
    parts: Vec<Spelling>,
    /// For each phrase the tokens after its first, as far as they are the same wherever it usually stands.
    runs: Vec<(Run, Spelling)>,
    words: WordTable<WordToken>,
    /// The tokens of the characters of numeric literals, by byte; those of the byte itself for all others.
    in_number: Vec<WordToken>,
    continuations: WordTable<u32>,
    pieces: Pieces,
    attributes: WordTable<WordToken>,
    blanks: HashMap<Box<[u8]>, u32>,
    phrases: Phrases,
    lines: Lines,
}

impl PartialEq for Vocabulary {
    fn eq(&self, other: &Self) -> bool {
        // Everything else follows from them.
        self.entries == other.entries
    }
}

impl Eq for Vocabulary {}

pub(crate) fn byte_id(byte: u8) -> u32 {
    FIRST_BYTE + u32::from(byte)
}

pub(crate) fn symbol_id(symbol: Symbol) -> u32 {
    FIRST_SYMBOL + symbol as u32
}

/// The id of a symbol by the code of its class; any number for other codes.
#[inline]
pub(crate) const fn symbol_id_of_code(code: u8) -> u32 {
    const FIRST_CODE: u32 = Class::Symbol(Symbol::Ampersand).code() as u32;
    (code as u32).wrapping_add(FIRST_SYMBOL.wrapping_sub(FIRST_CODE))
}

/// The id of an ASCII digit; any number for another byte.
#[inline]
pub(crate) fn digit_id(digit: u8) -> u32 {
    FIRST_DIGIT - u32::from(b'0') + u32::from(digit)
}

impl Vocabulary {
    /// The part that is the same in every tokenizer.
    pub(crate) fn fixed() -> Self {
        let mut vocabulary = Self {
            entries: Vec::new(),
            spellings: Vec::new(),
            parts: Vec::new(),
            runs: Vec::new(),
            words: WordTable::new(WordToken { id: 0, code: 0 }),
            in_number: Vec::new(),
            continuations: WordTable::new(0),
            pieces: Pieces::new(),
            attributes: WordTable::new(WordToken { id: 0, code: 0 }),
            blanks: HashMap::new(),
            phrases: Phrases::new(std::iter::empty()),
            lines: Lines::default(),
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
                b'#' => Class::Hash,
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
            let class = match letter.to_ascii_lowercase() {
                letter @ (b'e' | b'p' | b'x') => Class::Letter(letter),
                _ => Class::Word,
            };
            vocabulary.push_word(class, &text);
            vocabulary.push_continuation(&text);
        }
        for &keyword in Keyword::ALL {
            vocabulary.push_word(Class::Keyword(keyword), keyword.text());
        }
        for (index, name) in ATTRIBUTES.iter().chain(KEYWORD_ATTRIBUTES).enumerate() {
            let text = format!("@{name}");
            let class = Class::Attribute(index as u8);
            let id = vocabulary.push(class, text.as_bytes(), &text);
            let code = class.code();
            let token = WordToken { id, code };
            vocabulary.attributes.insert(name.as_bytes(), token);
        }
        for name in NAMES.iter().flat_map(|(_, names)| names.iter()) {
            vocabulary.push_word(Class::Word, name);
        }
        let in_number = (0..=u8::MAX).map(|byte| vocabulary.character_of_number(byte));
        vocabulary.in_number = in_number.collect();
        vocabulary
    }

    fn character_of_number(&self, byte: u8) -> WordToken {
        let symbol = |symbol| (symbol_id(symbol), Class::Symbol(symbol));
        let (id, class) = match byte {
            b'0'..=b'9' => (digit_id(byte), Class::Digit),
            b'.' => symbol(Symbol::Period),
            b'+' => symbol(Symbol::Plus),
            b'-' => symbol(Symbol::Minus),
            _ => match self.words.get_word(&[byte]) {
                Some(letter) => return letter,
                None => (byte_id(byte), Class::Byte),
            },
        };
        let code = class.code();
        WordToken { id, code }
    }

    /// The token of a character of a numeric literal.
    #[inline]
    pub(crate) fn in_number(&self, byte: u8) -> WordToken {
        self.in_number[usize::from(byte)]
    }

    fn push(&mut self, class: Class, text: &[u8], display: &str) -> u32 {
        self.push_entry(Entry {
            kind: Kind::Single(class),
            text: text.into(),
            display: display.into(),
        })
    }

    fn push_entry(&mut self, entry: Entry) -> u32 {
        let mut spelling = Spelling {
            text: [0; Spelling::SHORT],
            length: entry.text.len().min(usize::from(u8::MAX)) as u8,
            code: match entry.kind {
                Kind::Single(class) => class.code(),
                Kind::Phrase(_) | Kind::Line(_) => Spelling::PHRASE,
            },
        };
        if let Kind::Phrase(parts) | Kind::Line(parts) = &entry.kind {
            let start = self.parts.len() as u32;
            spelling.text[..4].copy_from_slice(&start.to_le_bytes());
            let run = self.runs.len() as u32;
            spelling.text[4..8].copy_from_slice(&run.to_le_bytes());
            spelling.length = parts.len() as u8;
            self.runs.push(self.run_of(parts));
            let parts = parts.iter().map(|&part| self.spellings[part as usize]);
            self.parts.extend(parts);
        } else if let Some(short) = spelling.text.get_mut(..entry.text.len()) {
            short.copy_from_slice(&entry.text);
        }
        let id = self.entries.len() as u32;
        self.entries.push(entry);
        self.spellings.push(spelling);
        id
    }

    /// The tokens of a phrase after its first.
    fn run_of(&self, parts: &[u32]) -> (Run, Spelling) {
        let mut spelling = Spelling {
            text: [0; Spelling::SHORT],
            length: 0,
            code: Spelling::PHRASE,
        };
        let mut tokens = parts
            .iter()
            .map(|&part| (self.code(part), &*self.entries[part as usize].text));
        let first = tokens.next().map_or(0, |(code, _)| code);
        let (run, length) = Run::after(first, tokens, &mut spelling.text);
        spelling.length = length as u8;
        (run, spelling)
    }

    /// Adds a word.
    fn push_word(&mut self, class: Class, text: &str) {
        let id = self.push(class, text.as_bytes(), text);
        let code = class.code();
        self.words.insert(text.as_bytes(), WordToken { id, code });
        // A keyword at the start of a longer word would mislead the layout.
        if !matches!(class, Class::Keyword(_)) {
            self.pieces.insert_word(text.as_bytes(), id);
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
        self.continuations.insert(text.as_bytes(), id);
        self.pieces.insert_continuation(text.as_bytes(), id);
    }

    /// Adds a run of blankspace.
    pub(crate) fn push_blank(&mut self, text: &str) {
        let line_break = text.contains(|c: char| ('\n'..='\r').contains(&c));
        let id = self.push(
            Class::Blank { line_break },
            text.as_bytes(),
            &format!("<blank {text:?}>"),
        );
        self.blanks.insert(text.as_bytes().into(), id);
    }

    /// Adds phrases: tokens that each stand for a sequence of single ones.
    pub(crate) fn push_phrases(&mut self, phrases: Vec<Vec<u32>>) {
        for parts in phrases {
            self.push_several(&parts, Kind::Phrase(parts.as_slice().into()));
        }
        self.phrases =
            Phrases::new(self.entries.iter().zip(0..).filter_map(
                |(entry, id)| match &entry.kind {
                    Kind::Phrase(parts) => Some((&**parts, id)),
                    Kind::Single(_) | Kind::Line(_) => None,
                },
            ));
    }

    /// Adds lines: tokens that each stand for the single ones of a whole line. The phrases are there already.
    pub(crate) fn push_lines(&mut self, lines: &[Vec<u32>]) {
        let first = self.len() as u32;
        for parts in lines {
            self.push_several(parts, Kind::Line(parts.as_slice().into()));
        }
        let lines = lines.iter().map(|parts| self.new_line(parts)).collect();
        let ends = (0..self.len() as u32)
            .map(|id| self.ends_line(id))
            .collect();
        self.lines = Lines::new(lines, first, ends);
    }

    /// What is to be known of a line. No other one is in place yet.
    fn new_line(&self, parts: &[u32]) -> NewLine {
        let tokens: Vec<(u8, &[u8])> = parts
            .iter()
            .map(|&part| (self.code(part), &*self.entries[part as usize].text))
            .collect();
        let forms = Scope::ALL.map(|scope| Form::of(scope, &tokens));
        let marked = Scope::ALL.map(|scope| {
            let form = forms[scope as usize].as_ref()?;
            let starts = scope.starts().iter();
            let mut marked = starts.map(|start| self.marked(start, parts, form));
            let first = marked.next()??;
            let is_same = marked.all(|other| other.as_ref() == Some(&first));
            is_same.then_some(first)
        });
        NewLine {
            first: parts[0],
            ids: self.compress(parts),
            forms,
            marked,
        }
    }

    /// The bytes of a line as the scanner leaves them right after the symbols of these codes, if the line is encoded
    /// there as what it stands for.
    fn marked(&self, start: &[u8], parts: &[u32], form: &Form) -> Option<Vec<u8>> {
        let mut ids: Vec<u32> = start.iter().map(|code| symbol_id_of_code(*code)).collect();
        ids.extend(parts);
        let text = self.decode_parts(&ids);
        let mut encoder = Encoder::new(self, &text, Layout::code());
        encoder.code();
        let is_encoded_so = encoder.finish().starts_with(&self.compress(&ids));
        form.marked(&text).filter(|_| is_encoded_so)
    }

    /// The ids with phrases in place.
    fn compress(&self, ids: &[u32]) -> Vec<u32> {
        let mut compressor = Compressor::new(&self.phrases, ids.len());
        for &id in ids {
            compressor.push(id);
        }
        compressor.finish()
    }

    fn push_several(&mut self, parts: &[u32], kind: Kind) {
        let text = self.decode_parts(parts);
        let display = String::from_utf8_lossy(&text).into_owned();
        self.push_entry(Entry {
            kind,
            text: text.into(),
            display: display.into(),
        });
    }

    /// What `parts` are in the middle of an expression.
    fn decode_parts(&self, parts: &[u32]) -> Vec<u8> {
        let mut layout = Layout::code();
        let mut text = Vec::new();
        for &part in parts {
            layout.accept(self.code(part)).write(&mut text);
            text.extend_from_slice(&self.entries[part as usize].text);
        }
        text
    }

    pub(crate) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(crate) fn entry(&self, id: u32) -> Option<&Entry> {
        self.entries.get(id as usize)
    }

    #[inline]
    pub(crate) fn spelling(&self, id: u32) -> Option<&Spelling> {
        self.spellings.get(id as usize)
    }

    /// The spellings of the tokens that a phrase stands for.
    #[inline]
    pub(crate) fn phrase_spellings(&self, phrase: &Spelling) -> &[Spelling] {
        let [a, b, c, d, ..] = phrase.text;
        let start = u32::from_le_bytes([a, b, c, d]) as usize;
        &self.parts[start..start + usize::from(phrase.length)]
    }

    /// The tokens of a phrase after its first, as far as they are the same wherever it usually stands, and their text.
    #[inline]
    pub(crate) fn phrase_run(&self, phrase: &Spelling) -> &(Run, Spelling) {
        let [_, _, _, _, a, b, c, d, ..] = phrase.text;
        &self.runs[u32::from_le_bytes([a, b, c, d]) as usize]
    }

    /// The code of the class of an id of this vocabulary that is no phrase.
    #[inline]
    pub(crate) fn code(&self, id: u32) -> u8 {
        self.spellings[id as usize].code
    }

    pub(crate) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The tokens that `id` stands for, if it is a phrase or a line.
    pub(crate) fn parts(&self, id: u32) -> Option<&[u32]> {
        match &self.entry(id)?.kind {
            Kind::Phrase(parts) | Kind::Line(parts) => Some(parts),
            Kind::Single(_) => None,
        }
    }

    pub(crate) fn role(&self, id: u32) -> Option<TokenRole> {
        Some(match self.entry(id)?.kind {
            Kind::Phrase(_) | Kind::Line(_) => TokenRole::Phrase,
            Kind::Single(class) => match class {
                Class::Silent | Class::Prompt | Class::Code | Class::End => TokenRole::Special,
                Class::Byte | Class::Hash => TokenRole::Byte,
                Class::Blank { .. } | Class::NoBlank | Class::Line | Class::BlankLine => {
                    TokenRole::Blankspace
                }
                Class::Word | Class::Letter(_) => TokenRole::Word,
                Class::Keyword(_) => TokenRole::Keyword,
                Class::Continuation => TokenRole::Continuation,
                Class::Digit => TokenRole::Digit,
                Class::Symbol(_)
                | Class::LineComment
                | Class::BlockCommentStart
                | Class::BlockCommentEnd => TokenRole::Symbol,
                Class::Attribute(_) => TokenRole::Attribute,
            },
        })
    }

    pub(crate) fn word(&self, text: &str) -> Option<u32> {
        self.words.get_word(text.as_bytes()).map(|token| token.id)
    }

    /// The token of the word `text[start..end]`, which is not empty.
    #[inline]
    pub(crate) fn word_in(&self, text: &[u8], start: usize, end: usize) -> Option<WordToken> {
        self.words.get(text, start, end)
    }

    /// The same by the word's key.
    #[inline]
    pub(crate) fn word_by_key(
        &self,
        key: Key,
        text: &[u8],
        start: usize,
        end: usize,
    ) -> Option<WordToken> {
        self.words.get_by_key(key, text, start, end)
    }

    pub(crate) fn continuation(&self, text: &[u8]) -> Option<u32> {
        self.continuations.get_word(text)
    }

    /// The id of the piece `text[start..end]`, which is not empty, that continues a word.
    pub(crate) fn continuation_in(&self, text: &[u8], start: usize, end: usize) -> Option<u32> {
        self.continuations.get(text, start, end)
    }

    /// The longest piece that `text` starts with, and its length.
    pub(crate) fn longest_piece(&self, text: &[u8], start: bool) -> Option<(u32, usize)> {
        self.pieces.longest(text, start)
    }

    /// The token of an attribute with its `@`, by its name.
    pub(crate) fn attribute(&self, name: &[u8]) -> Option<WordToken> {
        self.attributes.get_word(name)
    }

    /// The same by the name `text[start..end]`, which is not empty.
    pub(crate) fn attribute_in(&self, text: &[u8], start: usize, end: usize) -> Option<WordToken> {
        self.attributes.get(text, start, end)
    }

    pub(crate) fn blank(&self, text: &[u8]) -> Option<u32> {
        self.blanks.get(text).copied()
    }

    pub(crate) fn phrases(&self) -> &Phrases {
        &self.phrases
    }

    /// How many tokens are the same in every tokenizer.
    pub(crate) fn fixed_size() -> usize {
        static FIXED: LazyLock<usize> = LazyLock::new(|| Vocabulary::fixed().len());
        *FIXED
    }

    /// Whether a phrase may hold the token: one of the fixed ones that code is made of, but nothing that a program
    /// has from its prompt, such as digits and words.
    pub(crate) fn may_be_in_phrase(&self, id: u32) -> bool {
        let is_letter = |text: &[u8]| text.len() == 1 && text[0].is_ascii_alphabetic();
        (id as usize) < Self::fixed_size()
            && match &self.entries[id as usize].kind {
                Kind::Single(Class::Word | Class::Letter(_)) => {
                    !is_letter(&self.entries[id as usize].text)
                }
                Kind::Single(class) => matches!(
                    class,
                    Class::Keyword(_) | Class::Symbol(_) | Class::Attribute(_)
                ),
                Kind::Phrase(_) | Kind::Line(_) => false,
            }
    }

    /// Whether a line may hold the token: any one of code that has its text in its spelling, where the decoder finds
    /// that of a line's tokens.
    fn may_be_in_line(&self, id: u32) -> bool {
        let Some(entry) = self.entry(id) else {
            return false;
        };
        entry.text.len() <= Spelling::SHORT
            && matches!(
                entry.kind,
                Kind::Single(
                    Class::Word
                        | Class::Letter(_)
                        | Class::Continuation
                        | Class::Digit
                        | Class::Keyword(_)
                        | Class::Symbol(_)
                        | Class::Attribute(_)
                )
            )
    }

    /// Whether these are single tokens that a line may stand for: those of code up to the first that ends a line.
    pub(crate) fn is_line(&self, parts: &[u32]) -> bool {
        let Some((last, inner)) = parts.split_last() else {
            return false;
        };
        (2..=MAX_LINE_TOKENS).contains(&parts.len())
            && parts.iter().all(|id| self.may_be_in_line(*id))
            && self.ends_line(*last)
            && !inner.iter().any(|id| self.ends_line(*id))
    }

    /// The ids with the tokens that a phrase stands for in the place of each.
    pub(crate) fn single_tokens(&self, ids: &[u32]) -> Vec<u32> {
        let parts = ids
            .iter()
            .map(|id| self.parts(*id).unwrap_or(std::slice::from_ref(id)));
        parts.flatten().copied().collect()
    }

    /// Whether a line ends with the token, be it one or a phrase.
    pub(crate) fn ends_line(&self, id: u32) -> bool {
        let last = self.parts(id).and_then(|parts| parts.last().copied());
        Self::ends_phrase(last.unwrap_or(id))
    }

    pub(crate) fn lines(&self) -> &Lines {
        &self.lines
    }

    /// Whether a phrase ends with the token if it holds it: what follows is on another line.
    pub(crate) fn ends_phrase(id: u32) -> bool {
        [Symbol::Semicolon, Symbol::BraceLeft, Symbol::BraceRight]
            .into_iter()
            .any(|symbol| id == symbol_id(symbol))
    }
}
