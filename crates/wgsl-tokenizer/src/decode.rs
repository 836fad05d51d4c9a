//! Token ids to text.

use crate::layout::{Gap, Layout};
use crate::vocabulary::{Spelling, Vocabulary};

/// The bytes that `ids` stand for.
pub(crate) fn decode_bytes(vocabulary: &Vocabulary, ids: &[u32]) -> Vec<u8> {
    let mut writer = Writer {
        layout: Layout::code(),
        vocabulary,
        window: [0; WINDOW],
        at: 0,
        // Most programs have fewer bytes for each token.
        out: Vec::with_capacity(6 * ids.len()),
    };
    for &id in ids {
        if let Some(spelling) = vocabulary.spelling(id) {
            writer.token(id, spelling);
        }
    }
    writer.gap(writer.layout.gap_at_end());
    writer.flush();
    writer.out
}

/// Bytes written before they move on.
const WINDOW: usize = 4096;
/// No gap and no short text is longer. Both are copied whole, whatever their length.
const LONGEST: usize = 160;

struct Writer<'a> {
    layout: Layout,
    vocabulary: &'a Vocabulary,
    window: [u8; WINDOW],
    at: usize,
    out: Vec<u8>,
}

impl Writer<'_> {
    #[inline]
    fn token(&mut self, id: u32, spelling: &Spelling) {
        if spelling.code == Spelling::PHRASE {
            let vocabulary = self.vocabulary;
            for &part in vocabulary.parts(id).unwrap_or_default() {
                if let Some(spelling) = vocabulary.spelling(part) {
                    self.single(part, spelling);
                }
            }
        } else {
            self.single(id, spelling);
        }
    }

    #[inline]
    fn single(&mut self, id: u32, spelling: &Spelling) {
        if self.at > WINDOW - 2 * LONGEST {
            self.flush();
        }
        if let Some(blanks) = self.layout.accept_simple(spelling.code) {
            self.window[self.at] = b' ';
            self.at += blanks;
        } else {
            let gap = self.layout.accept(spelling.code);
            self.gap(gap);
        }
        let length = usize::from(spelling.length);
        if length <= Spelling::SHORT {
            self.window[self.at..self.at + Spelling::SHORT].copy_from_slice(&spelling.text);
            self.at += length;
        } else {
            self.flush();
            let text = self.vocabulary.entry(id).map(|entry| &*entry.text);
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
