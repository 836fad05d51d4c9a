//! Phrases found by their text, several tokens in one look.

use crate::layout::Run;
use crate::phrases::Pushed;
use crate::scan::Piece;

/// The starts of phrases whose tokens are known by their text: a hash table by the first token and the four bytes after
/// it, with a list for each hash.
#[derive(Debug, Clone, Default)]
pub(crate) struct PhraseTexts {
    /// For each hash where its phrases are in the list; those with the longest text come first.
    ranges: Vec<(u16, u16)>,
    list: Vec<PhraseText>,
}

/// Tokens within a line that start a phrase.
#[derive(Debug, Clone)]
pub(crate) struct PhraseText {
    /// The id of the first token.
    first: u32,
    /// Bytes of the others with their blanks.
    pub(crate) length: usize,
    /// These bytes as the scanner leaves them.
    marked: Bytes,
    mask: Bytes,
    /// What the other tokens do to the layout.
    pub(crate) run: Run,
    /// What all the tokens do to the ids.
    pub(crate) pushed: Pushed,
}

/// As many bytes as are compared.
type Bytes = [u128; 2];
const BYTES: usize = 32;

impl PhraseText {
    /// `marked` is what the scanner leaves of the tokens after the first; `None` if that is too long.
    pub(crate) fn new(first: u32, marked: &[u8], run: Run, pushed: Pushed) -> Option<Self> {
        let (mut bytes, mut mask) = ([0; BYTES], [0; BYTES]);
        bytes.get_mut(..marked.len())?.copy_from_slice(marked);
        mask[..marked.len()].fill(u8::MAX);
        Some(Self {
            first,
            length: marked.len(),
            marked: words(&bytes),
            mask: words(&mask),
            run,
            pushed,
        })
    }

    #[inline]
    fn starts(&self, bytes: &Bytes) -> bool {
        let other = |index: usize| (bytes[index] ^ self.marked[index]) & self.mask[index];
        other(0) | other(1) == 0
    }
}

#[inline]
fn words(bytes: &[u8; BYTES]) -> Bytes {
    let (halves, _) = bytes.as_chunks();
    [
        u128::from_le_bytes(halves[0]),
        u128::from_le_bytes(halves[1]),
    ]
}

impl PhraseTexts {
    pub(crate) fn new(mut list: Vec<PhraseText>) -> Self {
        // Less text is not worth a look.
        list.retain(|text| text.length >= 4);
        // No tokenizer learns so many phrases.
        list.truncate(usize::from(u16::MAX));
        let mut ranges = vec![(0, 0); (4 * list.len() + 1).next_power_of_two()];
        let slot = |text: &PhraseText| slot(text.first, text.marked[0] as u32, ranges.len());
        list.sort_by_key(|text| (slot(text), std::cmp::Reverse(text.length)));
        let slots: Vec<usize> = list.iter().map(slot).collect();
        for (slot, index) in slots.into_iter().zip(0..) {
            let range = &mut ranges[slot];
            if range.1 == 0 {
                range.0 = index;
            }
            range.1 = index + 1;
        }
        Self { ranges, list }
    }

    /// The longest start of a phrase that stands at `at` in a piece, where the token `first` of so many bytes does.
    #[inline]
    pub(crate) fn longest(
        &self,
        first: (u32, usize),
        piece: &Piece,
        at: usize,
    ) -> Option<&PhraseText> {
        let rest = at + first.1;
        let bytes: &[u8; BYTES] = piece.marked(rest)?.first_chunk()?;
        let [a, b, c, d, ..] = *bytes;
        let next = u32::from_le_bytes([a, b, c, d]);
        let &(start, end) = self.ranges.get(slot(first.0, next, self.ranges.len()))?;
        if start == end {
            return None;
        }
        let bytes = words(bytes);
        let mut found = self.list[usize::from(start)..usize::from(end)].iter();
        found.find(|text| {
            text.first == first.0 && text.starts(&bytes) && piece.is_start(rest + text.length)
        })
    }
}

/// The hash of a token and the bytes after it, below `slots`, which is a power of two or none.
#[inline]
fn slot(first: u32, next: u32, slots: usize) -> usize {
    // The golden ratio in 64 bits, as an odd number.
    let mixed = (u64::from(first) << 32 | u64::from(next)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 40) as usize & slots.wrapping_sub(1)
}
