//! Lines: tokens that each stand for all tokens of a line, up to its `;`, `{` or `}`.
//!
//! Where a line stands alone and as the layout predicts, it is found by its text and written by it. Everywhere else the
//! tokens that it stands for are, so that the texts make no difference but to the time.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::layout::{AfterLine, FIRST_VISIBLE, Layout, SCOPES, Scope};
use crate::scan::{Batch, Piece, Scanner};

/// No line stands for more tokens.
pub(crate) const MAX_LINE_TOKENS: usize = 64;

/// The lines of a vocabulary.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    /// The id of the first line; all further ones are lines, too.
    first: u32,
    /// For each id, whether a line ends with it.
    ends: Vec<bool>,
    /// For each hash of two ids, whether what a line stands for starts with such.
    starts: Vec<bool>,
    /// For each single token, whether a line that is found by its text starts with it.
    may_start: Vec<bool>,
    /// The lines by what they stand for, where phrases are in place already.
    by_ids: HashMap<Box<[u32]>, u32, BuildHasherDefault<IdHasher>>,
    /// How each line is written in each scope.
    forms: Vec<[Option<Form>; SCOPES]>,
    /// The lines by what they start with in each scope.
    by_start: [StartTable; SCOPES],
}

/// A line where the layout alone says which blankspace is in it.
#[derive(Debug, Clone)]
pub(crate) struct Form {
    /// Its text.
    pub(crate) text: Box<[u8]>,
    /// The code of the class of its first token.
    pub(crate) first: u8,
    /// The layout after it.
    pub(crate) after: AfterLine,
}

/// A line to be added.
pub(crate) struct NewLine {
    /// The first token that it stands for.
    pub(crate) first: u32,
    /// All of them, where phrases are in place already.
    pub(crate) ids: Vec<u32>,
    /// How it is written in each scope.
    pub(crate) forms: [Option<Form>; SCOPES],
    /// Its bytes in each scope as the scanner leaves them; none where it is not found by its text.
    pub(crate) marked: [Option<Vec<u8>>; SCOPES],
}

impl Lines {
    /// Lines with the ids from that of `first` on; `ends` tells for each id, theirs included, whether it ends a line.
    pub(crate) fn new(lines: Vec<NewLine>, first: u32, ends: Vec<bool>) -> Self {
        let mut made = Self {
            first,
            starts: vec![false; STARTS],
            may_start: vec![false; ends.len()],
            ends,
            ..Self::default()
        };
        for table in &mut made.by_start {
            *table = StartTable::with_room(lines.len());
        }
        for (line, id) in lines.into_iter().zip(first..) {
            for (table, marked) in made.by_start.iter_mut().zip(line.marked) {
                if let Some(marked) = marked {
                    made.may_start[line.first as usize] = true;
                    table.insert(marked, id);
                }
            }
            made.starts[start_hash(&line.ids)] = true;
            made.by_ids.insert(line.ids.into(), id);
            made.forms.push(line.forms);
        }
        made
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.by_ids.is_empty()
    }

    /// Whether a line ends with the token.
    #[inline]
    pub(crate) fn ends(&self, id: u32) -> bool {
        self.ends.get(id as usize).copied().unwrap_or(false)
    }

    /// Whether a line that is found by its text starts with a single token.
    #[inline]
    pub(crate) fn may_start_with(&self, id: u32) -> bool {
        self.may_start.get(id as usize).copied().unwrap_or(false)
    }

    /// Replaces in `ids` every line that has a token.
    pub(crate) fn replace(&self, ids: &mut Vec<u32>) {
        if self.is_empty() {
            return;
        }
        // The first ids have been read; those before the line, up to the last one that was replaced, wait to be moved.
        let (mut start, mut waiting, mut kept) = (0, 0, 0);
        while let Some(length) = ids[start..].iter().position(|id| self.ends(*id)) {
            let line = start..start + length + 1;
            start = line.end;
            let may_be_line = self.starts[start_hash(&ids[line.clone()])];
            if may_be_line && let Some(&token) = self.by_ids.get(&ids[line.clone()]) {
                ids.copy_within(waiting..line.start, kept);
                kept += line.start - waiting;
                ids[kept] = token;
                kept += 1;
                waiting = line.end;
            }
        }
        if waiting > 0 {
            ids.copy_within(waiting.., kept);
            ids.truncate(kept + ids.len() - waiting);
        }
    }

    /// The line that starts at `at` in a piece, where a token starts and the text goes on with `text`, and how it is
    /// written.
    ///
    /// The piece has marks where tokens start that are others than their first bytes tell, so that equal bytes of both
    /// the piece and the text are equal tokens.
    #[inline]
    pub(crate) fn in_piece(
        &self,
        scope: Scope,
        piece: &Piece,
        at: usize,
        text: &[u8],
    ) -> Option<(u32, &Form)> {
        let marked = piece.marked(at)?;
        let known = self.by_start[scope as usize].get(marked).iter();
        let mut found = known.filter_map(|known| {
            let form = self.form(scope, known.id)?;
            let is_same = marked.starts_with(&known.marked) && text.starts_with(&form.text);
            (is_same && piece.is_start(at + form.text.len() - 1)).then_some((known.id, form))
        });
        found.next()
    }

    #[inline]
    pub(crate) fn is_line(&self, id: u32) -> bool {
        (id.wrapping_sub(self.first) as usize) < self.forms.len()
    }

    /// How a line is written in a scope, if `id` is one.
    #[inline]
    pub(crate) fn form(&self, scope: Scope, id: u32) -> Option<&Form> {
        let forms = self.forms.get(id.wrapping_sub(self.first) as usize)?;
        forms[scope as usize].as_ref()
    }
}

impl Form {
    /// How a line is written in a scope, if that is the same wherever it starts there. Each of its tokens is given by the
    /// code of its class and its text.
    pub(crate) fn of(scope: Scope, tokens: &[(u8, &[u8])]) -> Option<Self> {
        let (first, _) = *tokens.first()?;
        if first < FIRST_VISIBLE {
            return None;
        }
        let mut forms = scope.starts().iter().map(|start| {
            let mut layout = Layout::code();
            for &code in *start {
                layout.accept(code);
            }
            let before = layout.clone();
            let mut text = Vec::new();
            for (index, (code, token)) in tokens.iter().enumerate() {
                let gap = layout.accept(*code);
                if index > 0 {
                    gap.write(&mut text);
                }
                text.extend_from_slice(token);
            }
            Some((text, layout.since(&before, scope)?))
        });
        let (text, after) = forms.next()??;
        let is_same = forms.all(|form| form.is_some_and(|form| form == (text.clone(), after)));
        // Within braces a line break is followed by an indentation that is not always the same.
        let is_fixed = scope == Scope::Module || !text.contains(&b'\n');
        (is_same && is_fixed).then(|| Self {
            text: text.into(),
            first,
            after,
        })
    }

    /// The bytes of the line as the scanner leaves them in a text that ends with the line.
    pub(crate) fn marked(&self, text: &[u8]) -> Option<Vec<u8>> {
        let mut batch = Batch::default();
        Scanner::new(text).fill(&mut batch);
        let piece = batch.pieces().first()?;
        let start = text.len().checked_sub(self.text.len())?;
        let is_whole =
            text.ends_with(&self.text) && piece.is_start(start) && piece.is_start(text.len() - 1);
        let marked = piece.marked(start)?.get(..self.text.len())?;
        is_whole.then(|| marked.to_vec())
    }
}

/// So many hashes there are of two ids.
const STARTS: usize = 4096;

/// A hash of the first two ids of a line, to pass by most that are none of the vocabulary's.
#[inline]
fn start_hash(ids: &[u32]) -> usize {
    let [first, second] = [0, 1].map(|at| ids.get(at).copied().unwrap_or(0) as usize);
    (first ^ second << 5) % STARTS
}

/// A hash table of lines by the first bytes that the scanner leaves of them, with open addressing.
#[derive(Debug, Clone, Default)]
struct StartTable {
    slots: Vec<Slot>,
}

/// The lines that start in the same way.
#[derive(Debug, Clone, Default)]
struct Slot {
    start: Start,
    /// None in a free slot.
    lines: Vec<Known>,
}

/// A line as it is found.
#[derive(Debug, Clone)]
struct Known {
    id: u32,
    marked: Box<[u8]>,
}

/// The first bytes of a line.
type Start = [u64; 2];
const START_BYTES: usize = 16;

/// Of lines that start in the same way no more are found by their text, so that a look is short whatever they are.
const MAX_SAME_START: usize = 16;

impl StartTable {
    /// Room for so many lines.
    fn with_room(count: usize) -> Self {
        Self {
            // Three in four slots and more stay free, so that most other starts are known by one look.
            slots: vec![Slot::default(); (4 * count + 1).next_power_of_two()],
        }
    }

    /// Adds a line, unless it is too short or many start in the same way.
    fn insert(&mut self, marked: Vec<u8>, id: u32) {
        let Some(start) = start_of(&marked) else {
            return;
        };
        let mut index = self.slot_of(start);
        while !self.slots[index].lines.is_empty() && self.slots[index].start != start {
            index = (index + 1) % self.slots.len();
        }
        let slot = &mut self.slots[index];
        slot.start = start;
        if slot.lines.len() < MAX_SAME_START {
            let marked = marked.into();
            slot.lines.push(Known { id, marked });
        }
    }

    /// The lines that start with these bytes.
    #[inline]
    fn get(&self, marked: &[u8]) -> &[Known] {
        let (Some(start), false) = (start_of(marked), self.slots.is_empty()) else {
            return &[];
        };
        let mut index = self.slot_of(start);
        loop {
            let slot = &self.slots[index];
            if slot.start == start || slot.lines.is_empty() {
                return &slot.lines;
            }
            index = (index + 1) & (self.slots.len() - 1);
        }
    }

    #[inline]
    fn slot_of(&self, [a, b]: Start) -> usize {
        let hash = (a ^ b.rotate_left(29)).wrapping_mul(GOLDEN_RATIO);
        // The number of slots is a power of two.
        (hash >> 32) as usize & (self.slots.len() - 1)
    }
}

#[inline]
fn start_of(marked: &[u8]) -> Option<Start> {
    let bytes: &[u8; START_BYTES] = marked.first_chunk()?;
    let bits = u128::from_le_bytes(*bytes);
    Some([bits as u64, (bits >> 64) as u64])
}

/// The multiplier of hashes is 2⁶⁴ divided by the golden ratio (Knuth, The Art of Computer Programming, volume 3,
/// section 6.4).
const GOLDEN_RATIO: u64 = 0x9e37_79b9_7f4a_7c15;

/// Mixes the bytes of ids, eight at a time. The ids come from a vocabulary, so nobody chooses them to collide.
#[derive(Debug, Default)]
struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        let mut last = [0; 8];
        last[..rest.len()].copy_from_slice(rest);
        for word in words.iter().chain([&last]) {
            self.0 =
                (self.0.rotate_left(23) ^ u64::from_le_bytes(*word)).wrapping_mul(GOLDEN_RATIO);
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}
