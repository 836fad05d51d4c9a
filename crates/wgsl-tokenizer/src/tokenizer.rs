//! Text to token ids and back.

use std::ops::Range;

use crate::layout::{Class, Gap, Layout};
use crate::lexer::{Symbol, Token, TokenKind, identifier_length, is_blankspace, lex};
use crate::special;
use crate::split::{PartKind, parts};
use crate::stream::StreamDecoder;
use crate::vocabulary::{
    BLANK_LINE, BLOCK_COMMENT_END, BLOCK_COMMENT_START, LINE, LINE_COMMENT, NO_BLANK, Vocabulary,
    byte_id, digit_id, symbol_id,
};

/// A text as token ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Encoding {
    /// The ids, in the order of the text. No special token is among them.
    pub ids: Vec<u32>,
    /// For each id the bytes of the text that it stands for. Tokens of explicit blankspace cover the blankspace; the
    /// range is empty where they say that there is none.
    pub spans: Vec<Range<usize>>,
}

/// One vocabulary for prompts and programs, with the means to encode and decode both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tokenizer {
    pub(crate) vocabulary: Vocabulary,
    /// Whether prompts are read in lower case.
    pub(crate) lowercase: bool,
}

impl Tokenizer {
    /// Encodes a prompt.
    ///
    /// Runs of blankspace count as one blank, and blankspace at the ends as none. Everything else can be decoded
    /// again, in lower case where [`FitOptions::lowercase`](crate::FitOptions::lowercase) was set: decode the ids
    /// after [`special::PROMPT`](crate::special::PROMPT).
    #[must_use]
    pub fn encode_prompt(&self, text: &str) -> Encoding {
        let lower;
        let text = if self.lowercase {
            lower = lowercase_in_place(text);
            &lower
        } else {
            text
        };
        let mut encoder = Encoder::new(&self.vocabulary, text, Layout::prompt());
        encoder.prose(0..text.len());
        encoder.encoding
    }

    /// What stands before the code of a sequence: `BEGIN`, `PROMPT`, the prompt, `CODE` (see
    /// [`special`](crate::special)). Training sequences and generation both start so.
    #[must_use]
    pub fn encode_prefix(&self, prompt: &str) -> Vec<u32> {
        let mut ids = vec![special::BEGIN, special::PROMPT];
        ids.extend(self.encode_prompt(prompt).ids);
        ids.push(special::CODE);
        ids
    }

    /// Encodes a program or a piece of one. Lossless: [`decode`](Self::decode) gives back the same text.
    #[must_use]
    pub fn encode_code(&self, text: &str) -> Encoding {
        let mut encoder = Encoder::new(&self.vocabulary, text, Layout::code());
        for token in lex(text) {
            encoder.token(token);
        }
        encoder.finish()
    }

    /// The text that `ids` stand for.
    ///
    /// Ids outside the vocabulary and special tokens write nothing; [`special::PROMPT`](crate::special::PROMPT) and
    /// [`special::CODE`](crate::special::CODE) start a new text of their kind, and without them the text is code.
    #[must_use]
    pub fn decode(&self, ids: &[u32]) -> String {
        let mut decoder = StreamDecoder::new(self);
        let mut text = String::new();
        for &id in ids {
            decoder.push_to(id, &mut text);
        }
        decoder.finish_to(&mut text);
        text
    }

    /// How many tokens there are; the ids are `0..vocab_size()`.
    #[must_use]
    pub fn vocab_size(&self) -> usize {
        self.vocabulary.len()
    }

    /// How to show a token to people, or `None` if `id` is outside the vocabulary: its text, or a name in angle
    /// brackets where the text would not tell, or the text after `##` for a piece that continues a word.
    #[must_use]
    pub fn token_text(&self, id: u32) -> Option<&str> {
        self.vocabulary.entry(id).map(|entry| &*entry.display)
    }

    /// The id of the word `text`, if the vocabulary has it as one token.
    #[must_use]
    pub fn word_id(&self, text: &str) -> Option<u32> {
        self.vocabulary.word(text)
    }
}

/// Lower case where that keeps the number of bytes, so that spans stay those of the original.
pub(crate) fn lowercase_in_place(text: &str) -> String {
    text.chars()
        .map(|c| {
            let mut lower = c.to_lowercase();
            match (lower.next(), lower.next()) {
                (Some(one), None) if one.len_utf8() == c.len_utf8() => one,
                _ => c,
            }
        })
        .collect()
}

/// Whether `c` belongs to a word of a prompt or a comment.
pub(crate) fn is_word_char(c: char) -> bool {
    c == '_' || unicode_ident::is_xid_continue(c)
}

/// Whether `c` separates words of a prompt or a comment.
pub(crate) fn is_blank_in_prose(c: char) -> bool {
    c.is_whitespace() || is_blankspace(c)
}

/// Whether two tokens must not be written without blankspace between.
type NeedsBlank = bool;

/// An encoding under way.
pub(crate) struct Encoder<'a> {
    vocabulary: &'a Vocabulary,
    text: &'a str,
    pub(crate) layout: Layout,
    /// Where the blankspace since the last visible token starts.
    gap_start: usize,
    /// Lexical tokens that start before are part of one already added.
    covered: usize,
    /// Set where the next token takes the predicted blankspace whatever the text has: whether it needs any at all.
    predicted_gap: Option<NeedsBlank>,
    pub(crate) encoding: Encoding,
}

impl<'a> Encoder<'a> {
    pub(crate) fn new(vocabulary: &'a Vocabulary, text: &'a str, layout: Layout) -> Self {
        Self {
            vocabulary,
            text,
            layout,
            gap_start: 0,
            covered: 0,
            predicted_gap: None,
            encoding: Encoding::default(),
        }
    }

    /// Makes the next token, which starts at `start`, stand where the layout predicts it.
    pub(crate) fn take_predicted_gap(&mut self, start: usize, needs_blank: NeedsBlank) {
        self.gap_start = start;
        self.predicted_gap = Some(needs_blank);
    }

    /// Adds a visible token, with the blankspace before it where that is not the predicted one.
    pub(crate) fn push(&mut self, id: u32, span: Range<usize>) {
        let class = self.vocabulary.class(id);
        let predicted = self.layout.gap_before(class);
        match self.predicted_gap.take() {
            Some(needs_blank) if needs_blank && predicted == Gap::Nothing => {
                self.emit(byte_id(b' '), span.start..span.start);
            }
            Some(_) => {}
            None => {
                let indent = self.layout.indent_before(class);
                self.gap(predicted, indent, span.start);
            }
        }
        self.emit(id, span.clone());
        self.gap_start = span.end;
    }

    fn emit(&mut self, id: u32, span: Range<usize>) {
        self.layout.accept(self.vocabulary.class(id));
        self.encoding.ids.push(id);
        self.encoding.spans.push(span);
    }

    /// Adds the blankspace up to `end`, where it is not `predicted`.
    fn gap(&mut self, predicted: Gap, indent: usize, end: usize) {
        let start = self.gap_start;
        let mut gap = &self.text[start..end];
        if self.layout.is_prompt() && !gap.is_empty() {
            gap = if self.encoding.ids.is_empty() {
                ""
            } else {
                " "
            };
        }
        if predicted.is(gap) {
            return;
        }
        if gap.is_empty() {
            self.emit(NO_BLANK, start..start);
        } else if gap == " " {
            self.emit(byte_id(b' '), start..end);
        } else if let Some(id) = self.vocabulary.blank(gap) {
            self.emit(id, start..end);
        } else if let Some(before) = Gap::BlankLine(indent).strip_from(gap) {
            self.bytes(start..start + before.len());
            self.emit(BLANK_LINE, start + before.len()..end);
        } else if let Some(before) = Gap::Line(indent).strip_from(gap) {
            self.bytes(start..start + before.len());
            self.emit(LINE, start + before.len()..end);
        } else {
            self.bytes(start..end);
        }
    }

    fn bytes(&mut self, span: Range<usize>) {
        for at in span {
            self.emit(byte_id(self.text.as_bytes()[at]), at..at + 1);
        }
    }

    /// Adds characters that have no token of their own.
    fn visible_bytes(&mut self, span: Range<usize>) {
        let first = byte_id(self.text.as_bytes()[span.start]);
        self.push(first, span.start..span.start + 1);
        self.bytes(span.start + 1..span.end);
        self.gap_start = span.end;
    }

    fn finish(mut self) -> Encoding {
        let indent = self.layout.indent();
        self.gap(self.layout.gap_at_end(), indent, self.text.len());
        self.encoding
    }

    /// Adds a lexical token.
    pub(crate) fn token(&mut self, token: Token) {
        let span = token.span;
        if span.start < self.covered {
            return;
        }
        match token.kind {
            TokenKind::Blankspace => {}
            TokenKind::Symbol(Symbol::At) => self.at(span),
            TokenKind::Symbol(symbol) => self.push(symbol_id(symbol), span),
            TokenKind::Keyword(_) | TokenKind::ReservedWord | TokenKind::Identifier => {
                self.word(span);
            }
            TokenKind::IntLiteral | TokenKind::FloatLiteral => self.number(span),
            TokenKind::LineComment => {
                self.push(LINE_COMMENT, span.start..span.start + 2);
                self.prose(span.start + 2..span.end);
            }
            TokenKind::BlockComment | TokenKind::UnterminatedComment => {
                self.push(BLOCK_COMMENT_START, span.start..span.start + 2);
                self.prose(span.start + 2..span.end);
            }
            TokenKind::Unknown if self.text[span.start..].starts_with(is_word_char) => {
                self.word(span);
            }
            TokenKind::Unknown => self.visible_bytes(span),
        }
    }

    /// Adds an `@`, in one token with the attribute's name where that follows directly.
    fn at(&mut self, span: Range<usize>) {
        let rest = &self.text[span.end..];
        let name = &rest[..identifier_length(rest)];
        if let Some(id) = self.vocabulary.attribute(name) {
            self.covered = span.end + name.len();
            self.push(id, span.start..self.covered);
        } else {
            self.push(symbol_id(Symbol::At), span);
        }
    }

    /// Adds a numeric literal, character by character.
    fn number(&mut self, span: Range<usize>) {
        for at in span {
            let byte = self.text.as_bytes()[at];
            let id = match byte {
                b'0'..=b'9' => digit_id(byte),
                b'.' => symbol_id(Symbol::Period),
                b'+' => symbol_id(Symbol::Plus),
                b'-' => symbol_id(Symbol::Minus),
                _ => self
                    .vocabulary
                    .word(&self.text[at..=at])
                    .unwrap_or(byte_id(byte)),
            };
            self.push(id, at..at + 1);
        }
    }

    /// Adds text of a prompt or a comment: words, numbers, single symbols, and blankspace between.
    fn prose(&mut self, span: Range<usize>) {
        let mut at = span.start;
        while at < span.end {
            let rest = &self.text[at..span.end];
            let Some(first) = rest.chars().next() else {
                break;
            };
            let length = if is_word_char(first) {
                let length = rest.find(|c| !is_word_char(c)).unwrap_or(rest.len());
                self.word(at..at + length);
                length
            } else {
                let length = first.len_utf8();
                self.mark(rest, at, length)
            };
            at += length;
        }
    }

    /// Adds a character of prose that belongs to no word. Returns how many bytes it took.
    fn mark(&mut self, rest: &str, at: usize, length: usize) -> usize {
        for (mark, id) in [("/*", BLOCK_COMMENT_START), ("*/", BLOCK_COMMENT_END)] {
            if rest.starts_with(mark) && self.layout.in_block_comment() {
                self.push(id, at..at + 2);
                return 2;
            }
        }
        if rest.starts_with(is_blank_in_prose) {
            // The next visible token compares the blankspace before it with the predicted one.
        } else if let Some(symbol) = Symbol::from_text(&rest[..length]) {
            self.push(symbol_id(symbol), at..at + length);
        } else {
            self.visible_bytes(at..at + length);
        }
        length
    }

    /// Adds a run of word characters: one token if the vocabulary has it whole, otherwise its parts.
    fn word(&mut self, span: Range<usize>) {
        let text = &self.text[span.clone()];
        if let Some(id) = self.vocabulary.word(text) {
            self.push(id, span);
            return;
        }
        let mut at = span.start;
        for (kind, part) in parts(text) {
            let part_span = at..at + part.len();
            at = part_span.end;
            match kind {
                PartKind::Underscore => self.push(symbol_id(Symbol::Underscore), part_span),
                PartKind::Digit => self.push(digit_id(part.as_bytes()[0]), part_span),
                PartKind::Letters => self.letters(part_span),
            }
        }
    }

    /// Adds a word without `_` and digits: one token if it has one, otherwise the longest pieces from the left.
    fn letters(&mut self, span: Range<usize>) {
        let text = &self.text[span.clone()];
        // Right after another word a piece costs less as a continuation than as a start without a blank.
        let continues = self.predicted_gap.is_none()
            && self.gap_start == span.start
            && self.layout.gap_before(Class::Word) != Gap::Nothing;
        let whole = match self.vocabulary.continuation(text) {
            Some(id) if continues => Some(id),
            _ => self.vocabulary.word(text),
        };
        if let Some(id) = whole {
            self.push(id, span);
            return;
        }
        let mut at = span.start;
        while at < span.end {
            let rest = &self.text[at..span.end];
            let start = at == span.start && !continues;
            if let Some((id, length)) = self.longest_piece(rest, start) {
                self.push(id, at..at + length);
                at += length;
            } else {
                let length = rest.chars().next().map_or(1, char::len_utf8);
                self.visible_bytes(at..at + length);
                at += length;
            }
        }
    }

    /// The longest word or continuation that `rest` starts with, and its length in bytes.
    fn longest_piece(&self, rest: &str, start: bool) -> Option<(u32, usize)> {
        (1..=rest.len().min(self.vocabulary.longest_piece()))
            .rev()
            .filter(|&length| rest.is_char_boundary(length))
            .find_map(|length| {
                let piece = &rest[..length];
                let id = if start {
                    // A keyword at the start of a longer word would mislead the layout.
                    self.vocabulary
                        .word(piece)
                        .filter(|&id| !matches!(self.vocabulary.class(id), Class::Keyword(_)))
                } else {
                    self.vocabulary.continuation(piece)
                };
                id.map(|id| (id, length))
            })
    }
}
