//! Text to token ids.

use std::ops::Range;
use std::sync::LazyLock;

use crate::blocks::BLOCK;
use crate::characters::{
    char_at, is_ascii_blank, is_ascii_word, is_blank_in_prose, is_color, is_word_char,
    no_ascii_digit, word_end,
};
use crate::layout::{Class, FIRST_VISIBLE, Gap, Layout, WithinLine};
use crate::lexer::{Symbol, TokenKind};
use crate::lines::Form;
use crate::phrases::{Compressor, Cursor, Phrases};
use crate::scan::{Batch, FLOAT, IDENTIFIER, INTEGER, Piece, Scanner};
use crate::split::{PartKind, parts};
use crate::vocabulary::{
    BLANK_LINE, BLOCK_COMMENT_END, BLOCK_COMMENT_START, LINE, LINE_COMMENT, NO_BLANK, Vocabulary,
    WordToken, byte_id, digit_id, symbol_id, symbol_id_of_code,
};

/// Whether two tokens must not be written without blankspace between.
type NeedsBlank = bool;

const AT: u8 = Class::Symbol(Symbol::At).code();
const DIGIT: u8 = Class::Digit.code();

/// What changes with each token within a line.
#[derive(Debug, Clone, Copy)]
struct Place {
    line: WithinLine,
    cursor: Cursor,
}

/// The bits of a block from a place on.
#[inline]
const fn not_before(place: usize) -> u64 {
    if place < BLOCK { u64::MAX << place } else { 0 }
}

static NO_PHRASES: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(std::iter::empty()));

/// An encoding under way.
pub(crate) struct Encoder<'a> {
    vocabulary: &'a Vocabulary,
    text: &'a [u8],
    layout: Layout,
    /// Where the blankspace since the last visible token starts, unless that was added by [`piece`](Self::piece).
    gap_start: usize,
    /// Where the last lexical token ended that was added otherwise. A comment may end with blankspace.
    end: usize,
    /// Lexical tokens that start before are part of one already added.
    covered: usize,
    /// Set where the next token takes the predicted blankspace whatever the text has: whether it needs any at all.
    predicted_gap: Option<NeedsBlank>,
    ids: Compressor<'a>,
}

impl<'a> Encoder<'a> {
    pub(crate) fn new(vocabulary: &'a Vocabulary, text: &'a [u8], layout: Layout) -> Self {
        // Prompts are words, which are in no phrase, and what stands between must not become one.
        let phrases = if layout.is_prompt() {
            &NO_PHRASES
        } else {
            vocabulary.phrases()
        };
        Self {
            vocabulary,
            text,
            layout,
            gap_start: 0,
            end: 0,
            covered: 0,
            predicted_gap: None,
            // Two bytes for each token is more than programs take. Other text makes the vector grow.
            ids: Compressor::new(phrases, text.len() / 2 + 8),
        }
    }

    /// The ids of what was added.
    pub(crate) fn finish(self) -> Vec<u32> {
        self.ids.finish()
    }

    /// Adds the whole text as code.
    pub(crate) fn code(&mut self) {
        let mut scanner = Scanner::new(self.text);
        let mut batch = Batch::default();
        loop {
            scanner.fill(&mut batch);
            if batch.pieces().is_empty() {
                break;
            }
            for piece in batch.pieces() {
                self.piece(piece);
            }
        }
        self.start_gap(scanner.gap_start());
        self.end();
    }

    /// Sets where the blankspace since the last visible token starts, by where that since the last lexical one does.
    fn start_gap(&mut self, start: usize) {
        if start != self.end {
            self.gap_start = start;
        }
    }

    /// Adds the blankspace at the end of the text.
    fn end(&mut self) {
        let gap = self.layout.gap_at_end();
        let end = self.text.len();
        if !gap.is(&self.text[self.gap_start..]) {
            self.explicit_gap(self.layout.indent(), end);
        }
    }

    /// Adds the tokens of a piece: those within a line here, all others as [`push`](Self::push) does.
    fn piece(&mut self, piece: &Piece) {
        let (text, vocabulary) = (self.text, self.vocabulary);
        let mut at = self.place();
        for (block, tokens) in piece.blocks().iter().enumerate() {
            if tokens.starts == 0 {
                continue;
            }
            let base = piece.base + block * BLOCK;
            let mut visible = tokens.starts & !tokens.blank;
            if self.covered > base {
                visible &= not_before(self.covered - base);
            }
            while visible != 0 {
                let place = visible.trailing_zeros() as usize;
                visible &= visible - 1;
                let start = base + place;
                let code = piece.code(block * BLOCK + place);
                let gap = tokens.gap_before(place);
                let mut token = WordToken {
                    id: symbol_id_of_code(code),
                    code,
                };
                let mut end = start + 1;
                if code == IDENTIFIER {
                    end = piece.end_of(block, place);
                    let key = piece.key(text, block * BLOCK + place, end - start);
                    if let Some(word) = vocabulary.word_by_key(key, text, start, end) {
                        token = word;
                    } else {
                        self.continue_from(at);
                        self.start_gap(piece.gap_start(block * BLOCK + place));
                        self.parts_of_word(start..end);
                        self.end = end;
                        at = self.place();
                        continue;
                    }
                } else if code < FIRST_VISIBLE {
                    end = piece.end_of(block, place);
                    let is_number = code == INTEGER || code == FLOAT;
                    if is_number && let Some(after) = self.number_within(at, gap, start, end) {
                        at = after;
                    } else {
                        self.continue_from(at);
                        self.start_gap(piece.gap_start(block * BLOCK + place));
                        self.token(piece.kind(block * BLOCK + place), start..end);
                        self.end = end;
                        at = self.place();
                    }
                    continue;
                } else if code == AT {
                    let name_end = word_end(text, end);
                    if name_end > end
                        && let Some(name) = vocabulary.attribute_in(text, end, name_end)
                    {
                        token = name;
                        end = name_end;
                        self.covered = name_end;
                        visible &= not_before(name_end - base);
                    }
                }
                if let Some((blanks, after)) = at.line.step(token.code)
                    && blanks == gap
                {
                    at = Place {
                        line: after,
                        cursor: self.ids.push_at(at.cursor, token.id),
                    };
                    continue;
                }
                // The first token of a line.
                self.layout.continue_from(at.line);
                self.start_gap(piece.gap_start(block * BLOCK + place));
                let line = self.line_at(piece, block * BLOCK + place, at.cursor, token.id);
                if (self.layout).accept_after(token.code, &text[self.gap_start..start]) {
                    if let Some((id, form)) = line {
                        self.layout.accept_line(&form.after);
                        self.covered = start + form.text.len();
                        visible &= not_before(self.covered - base);
                        token.id = id;
                    }
                    at = Place {
                        line: self.layout.within_line(),
                        cursor: self.ids.push_at(at.cursor, token.id),
                    };
                } else {
                    self.continue_from(at);
                    if token.code == code {
                        end = piece.end_of(block, place);
                    }
                    self.push(token.id, token.code, start..end);
                    self.end = end;
                    at = self.place();
                }
            }
        }
        self.continue_from(at);
    }

    /// The line that starts with a token at `at` in a piece, if that is one of the vocabulary's and stands alone.
    #[inline]
    fn line_at(
        &self,
        piece: &Piece,
        at: usize,
        cursor: Cursor,
        first: u32,
    ) -> Option<(u32, &'a Form)> {
        let lines = self.vocabulary.lines();
        if !lines.may_start_with(first) {
            return None;
        }
        let scope = self.layout.scope_of_line()?;
        let is_whole = match self.ids.last_at(cursor) {
            Some(last) => lines.ends(last),
            None => self.ids.is_empty_at(cursor),
        };
        if !is_whole {
            return None;
        }
        lines.in_piece(scope, piece, at, &self.text[piece.base + at..])
    }

    #[inline]
    fn place(&self) -> Place {
        Place {
            line: self.layout.within_line(),
            cursor: self.ids.cursor(),
        }
    }

    #[inline]
    fn continue_from(&mut self, place: Place) {
        self.layout.continue_from(place.line);
        self.ids.continue_from(place.cursor);
    }

    /// Adds a number of a few digits, with or without a point, at `place`, with so many blanks before it. Returns the
    /// place after it, or `None` where the number is another or stands elsewhere.
    #[inline]
    fn number_within(
        &mut self,
        place: Place,
        gap: usize,
        start: usize,
        end: usize,
    ) -> Option<Place> {
        let eight: &[u8; 8] = self.text.get(start..)?.first_chunk()?;
        let length = end - start;
        let (blanks, line) = place.line.step(DIGIT)?;
        if length > 8 || blanks != gap {
            return None;
        }
        let mut ids = eight.map(digit_id);
        if length > 1 {
            if !line.is_in_number() {
                return None;
            }
            let others = no_ascii_digit(u64::from_le_bytes(*eight)) << (64 - 8 * length);
            if others != 0 {
                let point = others.trailing_zeros() as usize / 8 + length - 8;
                let is_point = others.is_power_of_two()
                    && eight[point % 8] == b'.'
                    && point > 0
                    && point + 1 < length;
                if !is_point {
                    return None;
                }
                ids[point % 8] = symbol_id(Symbol::Period);
            }
        }
        let cursor = self.ids.push_in_no_phrase_at(place.cursor, &ids, length);
        Some(Place { line, cursor })
    }

    /// Makes the next token, which starts at `start`, stand where the layout predicts it.
    pub(crate) fn take_predicted_gap(&mut self, start: usize, needs_blank: NeedsBlank) {
        self.gap_start = start;
        self.predicted_gap = Some(needs_blank);
    }

    /// Adds a visible token, with the blankspace before it where that is not the predicted one.
    pub(crate) fn push(&mut self, id: u32, code: u8, span: Range<usize>) {
        let in_place = self.predicted_gap.is_none()
            && !self.layout.is_prompt()
            && (self.layout).accept_after(code, &self.text[self.gap_start..span.start]);
        if !in_place {
            self.gap_before(code, span.start);
            self.layout.accept(code);
        }
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

    /// Adds a lexical token; an attribute with its `@` is none.
    #[inline]
    pub(crate) fn token(&mut self, kind: TokenKind, span: Range<usize>) {
        match kind {
            TokenKind::Blankspace => {}
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
        if continues
            && let Some(id) = self
                .vocabulary
                .continuation_in(self.text, span.start, span.end)
        {
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lexer::lex;
    use crate::{FitOptions, Tokenizer};

    const PROGRAM: &str = "@fragment\nfn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {\n    \
        let d = length(uv - vec2<f32>(0.5, 12.25));\n    for (var i = 0; i < 4; i++) {\n        \
        if d < f32(i) { continue; }\n    }\n    return vec4<f32>(d, 1.0, 0.0, 1.0);\n}\n";

    /// Without phrases, with phrases, and with lines too.
    static TOKENIZERS: LazyLock<[Tokenizer; 3]> = LazyLock::new(|| {
        [0, 5, 20].map(|count| {
            let pairs = std::iter::repeat_n(("", PROGRAM), count);
            Tokenizer::fit(pairs, &FitOptions::default()).unwrap()
        })
    });

    /// The ids of a program, each token by itself.
    fn one_by_one(tokenizer: &Tokenizer, text: &str) -> Vec<u32> {
        let vocabulary = &tokenizer.vocabulary;
        let mut encoder = Encoder::new(vocabulary, text.as_bytes(), Layout::code());
        let mut covered = 0;
        for token in lex(text) {
            let (start, end) = (token.span.start, token.span.end);
            if start < covered {
                continue;
            }
            let name_end = word_end(text.as_bytes(), end);
            let attribute = vocabulary.attribute(&text.as_bytes()[end..name_end]);
            if let (TokenKind::Symbol(Symbol::At), Some(name)) = (token.kind, attribute) {
                encoder.push(name.id, name.code, start..name_end);
                covered = name_end;
            } else {
                encoder.token(token.kind, token.span);
            }
        }
        encoder.end();
        let mut ids = encoder.finish();
        vocabulary.lines().replace(&mut ids);
        ids
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn tokens_encoded_together_have_the_ids_that_they_have_alone(
            pieces in prop::collection::vec(
                prop_oneof![
                    prop::sample::select(vec![
                        "@group", "@ group", "@a", "(", ")", "vec2<f32>", "a<b", ">", "1", "0.5", "1.", ".5",
                        "12345678", "123456789", "1.25e3", "0x1F", "1.5.2", "012", "3u", "2.0f", " ", "\n", "\n    ",
                        "\n\n", ";", "{", "}", ",", "-", "uv", "wave_height2", "fn", "struct", "true", "// a 1.5\n",
                        "/* b */", "é",
                    ])
                    .prop_map(str::to_owned),
                    (0..PROGRAM.len(), 0..60_usize).prop_map(|(from, length)| {
                        PROGRAM[from..(from + length).min(PROGRAM.len())].to_owned()
                    }),
                ],
                0..40,
            ),
        ) {
            let text = pieces.concat();
            for tokenizer in TOKENIZERS.iter() {
                prop_assert_eq!(tokenizer.encode_code(&text).ids, one_by_one(tokenizer, &text));
            }
        }
    }

    #[test]
    fn an_attribute_is_one_token_wherever_a_piece_ends() {
        let tokenizer = Tokenizer::fit([], &FitOptions::default()).unwrap();
        let attribute = tokenizer
            .vocabulary
            .attribute(b"workgroup_size")
            .unwrap()
            .id;
        for before in 400..460 {
            let text = format!("{}@workgroup_size(1)", " ".repeat(before));
            let ids = tokenizer.encode_code(&text).ids;
            let found = ids.iter().filter(|id| **id == attribute).count();
            assert_eq!(found, 1, "{before}");
        }
    }
}
