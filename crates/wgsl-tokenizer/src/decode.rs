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
    let mut place = Place {
        line: writer.layout.within_line(),
        at: 0,
    };
    for &id in ids {
        let Some(spelling) = vocabulary.spelling(id) else {
            continue;
        };
        if spelling.code == Spelling::PHRASE {
            if let Some(after) = writer.line(place, id, vocabulary) {
                place = after;
                continue;
            }
            let mut parts = vocabulary.phrase_spellings(spelling).iter();
            if let Some(first) = parts.next() {
                place = writer.token(place, first, id, vocabulary);
            }
            let (run, text) = vocabulary.phrase_run(spelling);
            if let Some(line) = place.line.after_run(run)
                && place.has_room()
            {
                let at = writer.short_text(place.at, text);
                place = Place { line, at };
                parts = parts.as_slice()[usize::from(run.tokens)..].iter();
            }
            for part in parts {
                place = writer.token(place, part, id, vocabulary);
            }
        } else {
            place = writer.token(place, spelling, id, vocabulary);
        }
    }
    writer.continue_from(place);
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
    /// How many bytes are in the window.
    at: usize,
    out: Vec<u8>,
}

/// What changes with each token within a line.
#[derive(Clone, Copy)]
struct Place {
    line: WithinLine,
    /// How many bytes are in the window.
    at: usize,
}

impl Place {
    /// Whether a gap and a short text fit into the window.
    #[inline]
    fn has_room(self) -> bool {
        self.at < WINDOW - 2 * LONGEST
    }
}

impl Writer {
    /// Writes a token that is no phrase. Returns the place after it.
    #[expect(
        clippy::inline_always,
        reason = "the layout stays in registers only then"
    )]
    #[inline(always)]
    fn token(
        &mut self,
        place: Place,
        spelling: &Spelling,
        id: u32,
        vocabulary: &Vocabulary,
    ) -> Place {
        if let Some((blanks, line)) = place.line.step(spelling.code)
            && usize::from(spelling.length) <= Spelling::SHORT
            && place.has_room()
        {
            self.window[place.at] = b' ';
            let at = self.short_text(place.at + blanks, spelling);
            return Place { line, at };
        }
        self.continue_from(place);
        self.any_token(spelling, id, vocabulary);
        Place {
            line: self.layout.within_line(),
            at: self.at,
        }
    }

    /// Writes a line in one piece where nothing but the scope has an influence on it. Returns the place after it.
    fn line(&mut self, place: Place, id: u32, vocabulary: &Vocabulary) -> Option<Place> {
        if !vocabulary.lines().is_line(id) {
            return None;
        }
        self.continue_from(place);
        let scope = self.layout.scope_of_line()?;
        let form = vocabulary.lines().form(scope, id)?;
        if self.at >= WINDOW - 2 * LONGEST {
            self.flush();
        }
        let gap = self.layout.accept(form.first);
        self.gap(gap);
        if form.text.len() <= LONGEST {
            let end = self.at + form.text.len();
            self.window[self.at..end].copy_from_slice(&form.text);
            self.at = end;
        } else {
            self.flush();
            self.out.extend_from_slice(&form.text);
        }
        self.layout.accept_line(&form.after);
        Some(Place {
            line: self.layout.within_line(),
            at: self.at,
        })
    }

    #[inline]
    fn continue_from(&mut self, place: Place) {
        self.layout.continue_from(place.line);
        self.at = place.at;
    }

    /// Writes a text that is short to `at` in the window. Returns where it ends.
    #[inline]
    fn short_text(&mut self, at: usize, spelling: &Spelling) -> usize {
        self.window[at..at + Spelling::SHORT].copy_from_slice(&spelling.text);
        at + usize::from(spelling.length)
    }

    /// Does what [`token`](Self::token) does, wherever the token stands.
    fn any_token(&mut self, spelling: &Spelling, id: u32, vocabulary: &Vocabulary) {
        if self.at >= WINDOW - 2 * LONGEST {
            self.flush();
        }
        let gap = self.layout.accept(spelling.code);
        self.gap(gap);
        let length = usize::from(spelling.length);
        if length <= Spelling::SHORT {
            self.at = self.short_text(self.at, spelling);
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
