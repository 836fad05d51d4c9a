//! Byte offsets to lines and columns.

use std::ops::Range;
use std::sync::OnceLock;

use crate::report::Span;

/// The line starts of a source, found when a place is first asked for. Lines end at `\n`; a `\r` before it belongs
/// to the line.
pub(crate) struct Positions<'a> {
    source: &'a str,
    line_starts: OnceLock<Vec<usize>>,
}

struct Position {
    line: usize,
    column: usize,
    utf16_column: usize,
}

impl<'a> Positions<'a> {
    pub(crate) fn new(source: &'a str) -> Self {
        Self {
            source,
            line_starts: OnceLock::new(),
        }
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            std::iter::once(0)
                .chain(self.source.match_indices('\n').map(|(index, _)| index + 1))
                .collect()
        })
    }

    pub(crate) fn source(&self) -> &'a str {
        self.source
    }

    /// The span of a byte range. Ends that lie outside the source or inside a character move outwards to
    /// the nearest boundary, since a compiler's offsets must never make the report panic.
    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        let start = self.source.floor_char_boundary(range.start);
        let end = self.source.ceil_char_boundary(range.end).max(start);
        let from = self.position(start);
        let to = self.position(end);
        Span {
            start,
            end,
            line: from.line,
            column: from.column,
            utf16_column: from.utf16_column,
            end_line: to.line,
            end_column: to.column,
            end_utf16_column: to.utf16_column,
        }
    }

    fn position(&self, offset: usize) -> Position {
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start <= offset);
        let before = &self.source[starts[line - 1]..offset];
        Position {
            line,
            column: before.chars().count() + 1,
            utf16_column: before.chars().map(char::len_utf16).sum::<usize>() + 1,
        }
    }

    /// The text of a line counted from 1, without its line ending.
    pub(crate) fn line(&self, line: usize) -> &'a str {
        let start = self.line_starts()[line - 1];
        let end = self
            .line_starts()
            .get(line)
            .map_or(self.source.len(), |next| next - 1);
        let text = &self.source[start..end];
        text.strip_suffix('\r').unwrap_or(text)
    }

    /// The byte offset at which a line counted from 1 starts.
    pub(crate) fn line_start(&self, line: usize) -> usize {
        self.line_starts()[line - 1]
    }
}
