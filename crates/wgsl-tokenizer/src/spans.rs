//! Where in its text each token stands.

use std::ops::Range;

use crate::characters::{char_at, is_blank_in_prose};
use crate::layout::{Class, FIRST_VISIBLE, Layout};
use crate::tokenizer::Tokenizer;

/// The iterator made by [`Tokenizer::spans`].
#[derive(Debug, Clone)]
pub struct Spans<'a> {
    tokenizer: &'a Tokenizer,
    text: &'a [u8],
    ids: std::slice::Iter<'a, u32>,
    layout: Layout,
    /// Where the last token ended.
    end: usize,
    /// Whether the blankspace before the next token is part of the span before.
    is_gap_covered: bool,
}

impl<'a> Spans<'a> {
    pub(crate) fn new(
        tokenizer: &'a Tokenizer,
        ids: &'a [u32],
        text: &'a [u8],
        layout: Layout,
    ) -> Self {
        Self {
            tokenizer,
            text,
            ids: ids.iter(),
            layout,
            end: 0,
            is_gap_covered: false,
        }
    }

    /// The span of one token that is no phrase.
    fn single(&mut self, id: u32, next: Option<u32>) -> Range<usize> {
        let code = self.tokenizer.vocabulary.code(id);
        let length = self
            .tokenizer
            .vocabulary
            .entry(id)
            .map_or(0, |entry| entry.text.len());
        if self.layout.is_prompt() {
            return self.single_of_prompt(code, length);
        }
        let gap = self.layout.accept(code);
        if !self.is_gap_covered {
            self.end += gap.length();
        }
        self.is_gap_covered = false;
        let start = self.end;
        self.end += length;
        if code == Class::Line.code() || code == Class::BlankLine.code() {
            // The indentation is known when the next token is.
            let visible = next.map(|id| self.tokenizer.vocabulary.code(self.first_part(id)));
            let line = match visible {
                Some(code) if code >= FIRST_VISIBLE => self.layout.gap_before(code),
                _ => self.layout.gap_at_end(),
            };
            self.end += line.length();
            self.is_gap_covered = true;
        }
        start..self.end
    }

    /// In a prompt all the blankspace between two tokens is one blank, or none if no word comes before.
    fn single_of_prompt(&mut self, code: u8, length: usize) -> Range<usize> {
        if code == Class::NoBlank.code() {
            return self.end..self.end;
        }
        let mut start = self.end;
        while let Some((c, length)) = char_at(self.text, start)
            && is_blank_in_prose(c)
        {
            start += length;
        }
        if code < FIRST_VISIBLE {
            let blank = self.end..start;
            self.end = start;
            return blank;
        }
        self.end = start + length;
        start..self.end
    }

    fn first_part(&self, id: u32) -> u32 {
        let parts = self.tokenizer.vocabulary.parts(id);
        parts.and_then(|parts| parts.first().copied()).unwrap_or(id)
    }
}

impl Iterator for Spans<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let &id = self.ids.next()?;
        let next = self.ids.as_slice().first().copied();
        let tokenizer = self.tokenizer;
        let span = match tokenizer.vocabulary.parts(id) {
            None => self.single(id, next),
            Some(parts) => {
                let mut spans = parts.iter().map(|&part| self.single(part, None));
                let first = spans.next().unwrap_or_default();
                let end = spans.last().map_or(first.end, |last| last.end);
                first.start..end
            }
        };
        // Ids that are not those of the text must not lead beyond it.
        let length = self.text.len();
        Some(span.start.min(length)..span.end.min(length))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.ids.size_hint()
    }
}

impl ExactSizeIterator for Spans<'_> {}
