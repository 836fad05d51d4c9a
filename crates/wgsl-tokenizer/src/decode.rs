//! Token ids to text.

use crate::layout::{Gap, Layout, WithinLine};
use crate::vocabulary::{Spelling, Vocabulary};

/// The bytes that `ids` stand for.
pub(crate) fn decode_bytes(vocabulary: &Vocabulary, ids: &[u32]) -> Vec<u8> {
    let mut writer = Writer {
        layout: Layout::code(),
        window: [0; WINDOW],
        at: 0,
        // Most programs have fewer bytes for each token.
        out: Vec::with_capacity(6 * ids.len()),
    };
    let mut line = writer.layout.within_line();
    for &id in ids {
        let Some(spelling) = vocabulary.spelling(id) else {
            continue;
        };
        if spelling.code == Spelling::PHRASE {
            let mut parts = vocabulary.phrase_spellings(spelling).iter();
            if let Some(first) = parts.next() {
                line = writer.token(line, first, id, vocabulary);
            }
            let (run, text) = vocabulary.phrase_run(spelling);
            if let Some(after) = line.after_run(run)
                && writer.has_room()
            {
                writer.short_text(text);
                line = after;
                parts = parts.as_slice()[usize::from(run.tokens)..].iter();
            }
            for part in parts {
                line = writer.token(line, part, id, vocabulary);
            }
        } else {
            line = writer.token(line, spelling, id, vocabulary);
        }
    }
    writer.layout.continue_from(line);
    writer.gap(writer.layout.gap_at_end());
    writer.flush();
    writer.out
}

/// Bytes written before they move on.
const WINDOW: usize = 1024;
/// No gap and no short text is longer. Both are copied whole, whatever their length.
const LONGEST: usize = 160;

struct Writer {
    layout: Layout,
    window: [u8; WINDOW],
    at: usize,
    out: Vec<u8>,
}

impl Writer {
    /// Writes a token that is no phrase. Returns the layout after it.
    #[expect(
        clippy::inline_always,
        reason = "the layout stays in registers only then"
    )]
    #[inline(always)]
    fn token(
        &mut self,
        line: WithinLine,
        spelling: &Spelling,
        id: u32,
        vocabulary: &Vocabulary,
    ) -> WithinLine {
        let length = usize::from(spelling.length);
        if let Some((blanks, line)) = line.step(spelling.code)
            && length <= Spelling::SHORT
            && self.has_room()
        {
            self.window[self.at] = b' ';
            self.at += blanks;
            self.short_text(spelling);
            return line;
        }
        self.layout.continue_from(line);
        self.any_token(spelling, id, vocabulary);
        self.layout.within_line()
    }

    /// Whether a gap and a short text fit into the window.
    #[inline]
    fn has_room(&self) -> bool {
        self.at < WINDOW - 2 * LONGEST
    }

    /// Writes a text that is short.
    #[inline]
    fn short_text(&mut self, spelling: &Spelling) {
        self.window[self.at..self.at + Spelling::SHORT].copy_from_slice(&spelling.text);
        self.at += usize::from(spelling.length);
    }

    /// Does what [`token`](Self::token) does, wherever the token stands.
    fn any_token(&mut self, spelling: &Spelling, id: u32, vocabulary: &Vocabulary) {
        if !self.has_room() {
            self.flush();
        }
        let gap = self.layout.accept(spelling.code);
        self.gap(gap);
        let length = usize::from(spelling.length);
        if length <= Spelling::SHORT {
            self.short_text(spelling);
        } else {
            self.flush();
            let text = vocabulary.entry(id).map(|entry| &*entry.text);
            self.out.extend_from_slice(text.unwrap_or_default());
        }
    }

    #[inline]
    fn gap(&mut self, gap: Gap) {
        match gap {
            Gap::Nothing => {}
            Gap::Space => {
                self.window[self.at] = b' ';
                self.at += 1;
            }
            Gap::Line(levels @ 0..=8) => {
                self.window[self.at] = b'\n';
                self.window[self.at + 1..self.at + 33].fill(b' ');
                self.at += 1 + 4 * usize::from(levels);
            }
            Gap::Line(_) | Gap::BlankLine(_) => {
                self.flush();
                gap.write(&mut self.out);
            }
        }
    }

    fn flush(&mut self) {
        self.out.extend_from_slice(&self.window[..self.at]);
        self.at = 0;
    }
}
