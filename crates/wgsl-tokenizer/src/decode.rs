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
            for part in vocabulary.phrase_spellings(spelling) {
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
const WINDOW: usize = 4096;
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
            && self.at < WINDOW - 2 * LONGEST
        {
            self.window[self.at] = b' ';
            let at = self.at + blanks;
            self.window[at..at + Spelling::SHORT].copy_from_slice(&spelling.text);
            self.at = at + length;
            return line;
        }
        self.layout.continue_from(line);
        self.any_token(spelling, id, vocabulary);
        self.layout.within_line()
    }

    /// The same for every token, wherever it stands.
    fn any_token(&mut self, spelling: &Spelling, id: u32, vocabulary: &Vocabulary) {
        if self.at >= WINDOW - 2 * LONGEST {
            self.flush();
        }
        let gap = self.layout.accept(spelling.code);
        self.gap(gap);
        let length = usize::from(spelling.length);
        if length <= Spelling::SHORT {
            self.window[self.at..self.at + Spelling::SHORT].copy_from_slice(&spelling.text);
            self.at += length;
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
