//! Text to token ids.

use std::ops::Range;

use crate::characters::{
    char_at, is_ascii_blank, is_ascii_word, is_blank_in_prose, is_color, is_word_char, word_end,
};
use crate::layout::{Class, Gap, Layout, WithinLine};
use crate::lexer::{Symbol, TokenKind};
use crate::scan::{Batch, Scanner};
use crate::split::{PartKind, parts};
use crate::vocabulary::{
    BLANK_LINE, BLOCK_COMMENT_END, BLOCK_COMMENT_START, LINE, LINE_COMMENT, NO_BLANK, Vocabulary,
    byte_id, digit_id, symbol_id,
};

/// Whether two tokens must not be written without blankspace between.
type NeedsBlank = bool;

/// An encoding under way. It knows of no phrases.
pub(crate) struct Encoder<'a> {
    vocabulary: &'a Vocabulary,
    text: &'a [u8],
    layout: Layout,
    /// Where the blankspace since the last visible token starts.
    gap_start: usize,
    /// Lexical tokens that start before are part of one already added.
    covered: usize,
    /// Set where the next token takes the predicted blankspace whatever the text has: whether it needs any at all.
    predicted_gap: Option<NeedsBlank>,
    pub(crate) ids: Vec<u32>,
}

impl<'a> Encoder<'a> {
    pub(crate) fn new(vocabulary: &'a Vocabulary, text: &'a [u8], layout: Layout) -> Self {
        Self {
            vocabulary,
            text,
            layout,
            gap_start: 0,
            covered: 0,
            predicted_gap: None,
            // Two bytes for each token is more than programs take. Other text makes the vector grow.
            ids: Vec::with_capacity(text.len() / 2 + 8),
        }
    }

    /// Adds the whole text as code.
    pub(crate) fn code(&mut self) {
        let mut scanner = Scanner::new(self.text);
        let mut batch = Batch::default();
        loop {
            scanner.fill(&mut batch);
            if batch.len() == 0 {
                break;
            }
            self.batch(&batch);
        }
        let gap = self.layout.gap_at_end();
        let end = self.text.len();
        if !gap.is(&self.text[self.gap_start..]) {
            self.explicit_gap(self.layout.indent(), end);
        }
    }

    /// Adds the tokens of a batch: those within a line here, all others as [`token`](Self::token) does.
    fn batch(&mut self, batch: &Batch) {
        let mut line = self.layout.within_line();
        let mut index = 0;
        while index < batch.len() {
            let (kind, start, end) = batch.token(index);
            // Every other token is blankspace or is not; that is no branch.
            index += 1 + usize::from(batch.is_blankspace(index + 1));
            if start < self.covered {
                continue;
            }
            match kind {
                TokenKind::Blankspace => {}
                TokenKind::Identifier => {
                    if let Some(token) = self.vocabulary.word_in(self.text, start, end) {
                        line = self.push_within(line, token.id, token.code, start, end);
                    } else {
                        self.layout.continue_from(line);
                        self.parts_of_word(start..end);
                        line = self.layout.within_line();
                    }
                }
                TokenKind::Symbol(symbol) if symbol != Symbol::At => {
                    let code = Class::Symbol(symbol).code();
                    line = self.push_within(line, symbol_id(symbol), code, start, end);
                }
                TokenKind::IntLiteral | TokenKind::FloatLiteral => {
                    for at in start..end {
                        let token = self.vocabulary.in_number(self.text[at]);
                        line = self.push_within(line, token.id, token.code, at, at + 1);
                    }
                }
                _ => {
                    self.layout.continue_from(line);
                    self.token(kind, start..end);
                    line = self.layout.within_line();
                }
            }
        }
        self.layout.continue_from(line);
    }

    /// Adds a visible token at `line`, and returns the layout after it.
    #[expect(
        clippy::inline_always,
        reason = "the layout stays in registers only then"
    )]
    #[inline(always)]
    fn push_within(
        &mut self,
        line: WithinLine,
        id: u32,
        code: u8,
        start: usize,
        end: usize,
    ) -> WithinLine {
        if let Some((blanks, line)) = line.step(code)
            && start - self.gap_start == blanks
            && (blanks == 0 || self.text[self.gap_start] == b' ')
        {
            self.ids.push(id);
            self.gap_start = end;
            return line;
        }
        self.layout.continue_from(line);
        self.push(id, code, start..end);
        self.layout.within_line()
    }

    /// Makes the next token, which starts at `start`, stand where the layout predicts it.
    pub(crate) fn take_predicted_gap(&mut self, start: usize, needs_blank: NeedsBlank) {
        self.gap_start = start;
        self.predicted_gap = Some(needs_blank);
    }

    /// Adds a visible token, with the blankspace before it where that is not the predicted one.
    pub(crate) fn push(&mut self, id: u32, code: u8, span: Range<usize>) {
        self.gap_before(code, span.start);
        self.layout.accept(code);
        self.ids.push(id);
        self.gap_start = span.end;
    }

    fn push_symbol(&mut self, symbol: Symbol, span: Range<usize>) {
        self.push(symbol_id(symbol), Class::Symbol(symbol).code(), span);
    }

    /// Adds a token of explicit blankspace.
    fn emit(&mut self, id: u32) {
        self.layout.accept(self.vocabulary.code(id));
        self.ids.push(id);
    }

    /// Adds the blankspace before a visible token, where it is not the predicted one.
    fn gap_before(&mut self, code: u8, end: usize) {
        let predicted = self.layout.gap_before(code);
        if let Some(needs_blank) = self.predicted_gap.take() {
            if needs_blank && predicted == Gap::Nothing {
                self.emit(byte_id(b' '));
            }
            return;
        }
        if self.layout.is_prompt() {
            let wanted = end > self.gap_start && !self.ids.is_empty();
            match (wanted, predicted == Gap::Space) {
                (true, false) => self.emit(byte_id(b' ')),
                (false, true) => self.emit(NO_BLANK),
                _ => {}
            }
        } else if !predicted.is(&self.text[self.gap_start..end]) {
            self.explicit_gap(self.layout.indent_before(code), end);
        }
    }

    /// Adds the blankspace up to `end` in tokens of its own. `indent` is that of a line here.
    fn explicit_gap(&mut self, indent: u8, end: usize) {
        let text = self.text;
        let gap = &text[self.gap_start..end];
        if gap.is_empty() {
            self.emit(NO_BLANK);
        } else if gap == b" " {
            self.emit(byte_id(b' '));
        } else if let Some(id) = self.vocabulary.blank(gap) {
            self.emit(id);
        } else if let Some(before) = Gap::BlankLine(indent).strip_from(gap) {
            self.bytes(before);
            self.emit(BLANK_LINE);
        } else if let Some(before) = Gap::Line(indent).strip_from(gap) {
            self.bytes(before);
            self.emit(LINE);
        } else {
            self.bytes(gap);
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.emit(byte_id(byte));
        }
    }

    /// Adds bytes that have no token of their own.
    fn visible_bytes(&mut self, span: Range<usize>) {
        for at in span {
            let byte = self.text[at];
            let id = byte_id(byte);
            self.push(id, self.vocabulary.code(id), at..at + 1);
        }
    }

    /// Adds a lexical token.
    #[inline]
    pub(crate) fn token(&mut self, kind: TokenKind, span: Range<usize>) {
        if span.start < self.covered {
            return;
        }
        match kind {
            TokenKind::Blankspace => {}
            TokenKind::Symbol(Symbol::At) => self.at(span),
            TokenKind::Symbol(symbol) => self.push_symbol(symbol, span),
            TokenKind::Identifier | TokenKind::Keyword(_) | TokenKind::ReservedWord => {
                self.word(span);
            }
            TokenKind::IntLiteral | TokenKind::FloatLiteral => self.number(span),
            TokenKind::LineComment => {
                let start = span.start..span.start + 2;
                self.push(LINE_COMMENT, Class::LineComment.code(), start);
                self.prose(span.start + 2..span.end);
            }
            TokenKind::BlockComment | TokenKind::UnterminatedComment => {
                let start = span.start..span.start + 2;
                self.push(BLOCK_COMMENT_START, Class::BlockCommentStart.code(), start);
                self.prose(span.start + 2..span.end);
            }
            TokenKind::Unknown => match char_at(self.text, span.start) {
                Some((c, _)) if is_word_char(c) => self.word(span),
                _ => self.visible_bytes(span),
            },
        }
    }

    /// Adds an `@`, in one token with the attribute's name where that follows directly.
    fn at(&mut self, span: Range<usize>) {
        let name_end = word_end(self.text, span.end);
        if let Some(token) = self.vocabulary.attribute(&self.text[span.end..name_end]) {
            self.covered = name_end;
            self.push(token.id, token.code, span.start..name_end);
        } else {
            self.push_symbol(Symbol::At, span);
        }
    }

    /// Adds a numeric literal, character by character.
    fn number(&mut self, span: Range<usize>) {
        for at in span {
            let token = self.vocabulary.in_number(self.text[at]);
            self.push(token.id, token.code, at..at + 1);
        }
    }

    /// Adds text of a prompt or a comment: words, numbers, single symbols, and blankspace between.
    pub(crate) fn prose(&mut self, span: Range<usize>) {
        let mut at = span.start;
        while at < span.end {
            let byte = self.text[at];
            if is_ascii_blank(byte) {
                // The next visible token compares the blankspace before it with the predicted one.
                at += 1;
                continue;
            }
            let length = if byte.is_ascii() {
                Some((char::from(byte), 1))
            } else {
                char_at(self.text, at)
            };
            match length {
                Some((c, length)) if is_ascii_word(byte) || is_word_char(c) => {
                    let end = word_end(self.text, at + length);
                    self.word(at..end);
                    at = end;
                }
                Some((c, length)) if is_blank_in_prose(c) => at += length,
                Some(('#', _)) => {
                    at += self.mark(at, 1, span.end);
                    let end = word_end(self.text, at).min(span.end);
                    if is_color(&self.text[at..end]) {
                        self.number(at..end);
                        at = end;
                    }
                }
                Some((_, length)) => at += self.mark(at, length, span.end),
                None => at += self.mark(at, 1, span.end),
            }
        }
    }

    /// Adds a character of prose that belongs to no word. Returns how many bytes it took.
    fn mark(&mut self, at: usize, length: usize, end: usize) -> usize {
        for (mark, id) in [(b"/*", BLOCK_COMMENT_START), (b"*/", BLOCK_COMMENT_END)] {
            if self.text[at..end].starts_with(mark) && self.layout.in_block_comment() {
                self.push(id, self.vocabulary.code(id), at..at + 2);
                return 2;
            }
        }
        if let Some(symbol) = Symbol::from_bytes(&self.text[at..at + length]) {
            self.push_symbol(symbol, at..at + length);
        } else {
            self.visible_bytes(at..at + length);
        }
        length
    }

    /// Adds a run of word characters: one token if the vocabulary has it whole, otherwise its parts.
    #[inline]
    fn word(&mut self, span: Range<usize>) {
        if let Some(token) = self.vocabulary.word_in(self.text, span.start, span.end) {
            self.push(token.id, token.code, span);
        } else {
            self.parts_of_word(span);
        }
    }

    fn parts_of_word(&mut self, span: Range<usize>) {
        let Ok(text) = std::str::from_utf8(&self.text[span.clone()]) else {
            return self.visible_bytes(span);
        };
        let mut at = span.start;
        for (kind, part) in parts(text) {
            let part_span = at..at + part.len();
            at = part_span.end;
            match kind {
                PartKind::Underscore => self.push_symbol(Symbol::Underscore, part_span),
                PartKind::Digit => {
                    let id = digit_id(part.as_bytes()[0]);
                    self.push(id, Class::Digit.code(), part_span);
                }
                PartKind::Letters => self.letters(part_span),
            }
        }
    }

    /// Adds a word without `_` and digits: one token if it has one, otherwise the longest pieces from the left.
    fn letters(&mut self, span: Range<usize>) {
        // Right after another word a piece costs less as a continuation than as a start without a blank.
        let continues = self.predicted_gap.is_none()
            && self.gap_start == span.start
            && self.layout.gap_before(Class::Word.code()) != Gap::Nothing;
        if continues && let Some(id) = self.vocabulary.continuation(&self.text[span.clone()]) {
            return self.push(id, Class::Continuation.code(), span);
        }
        if let Some(token) = self.vocabulary.word_in(self.text, span.start, span.end) {
            return self.push(token.id, token.code, span);
        }
        let mut at = span.start;
        while at < span.end {
            let start = at == span.start && !continues;
            let piece = self
                .vocabulary
                .longest_piece(&self.text[at..span.end], start);
            if let Some((id, length)) = piece {
                self.push(id, self.vocabulary.code(id), at..at + length);
                at += length;
            } else {
                let length = char_at(self.text, at).map_or(1, |(_, length)| length);
                self.visible_bytes(at..at + length);
                at += length;
            }
        }
    }
}
