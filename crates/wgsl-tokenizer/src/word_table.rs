//! Words looked up where they stand in a text.

/// A hash table from words to small values, with open addressing. The first sixteen bytes of a word are its key, so
/// that most words are compared at once.
#[derive(Debug, Clone)]
pub(crate) struct WordTable<V> {
    slots: Vec<Slot<V>>,
    /// How far a hash is shifted for the index of its slot.
    shift: u32,
    count: usize,
    /// What the words longer than their keys go on with.
    tails: Vec<u8>,
    /// In the slots that are free.
    nothing: V,
}

#[derive(Debug, Clone, Copy)]
struct Slot<V> {
    key: Key,
    /// Bytes of the word; 0 in a free slot, for no word is empty.
    length: u32,
    /// Where its tail starts.
    tail: u32,
    value: V,
}

/// The first sixteen bytes of a word, zeros after its end.
pub(crate) type Key = [u64; 2];

pub(crate) const KEY_BYTES: usize = 16;

/// For each length of a word up to [`KEY_BYTES`] the bits of the key that it has.
static MASKS: [Key; KEY_BYTES + 1] = {
    let mut masks = [[0; 2]; KEY_BYTES + 1];
    let mut length = 0;
    while length <= KEY_BYTES {
        let bits = if length == KEY_BYTES {
            u128::MAX
        } else {
            (1 << (8 * length)) - 1
        };
        masks[length] = [bits as u64, (bits >> 64) as u64];
        length += 1;
    }
    masks
};

impl<V: Copy> WordTable<V> {
    /// An empty table. The value `nothing` is never seen.
    pub(crate) fn new(nothing: V) -> Self {
        Self {
            slots: vec![Slot::free(nothing); 16],
            shift: u64::BITS - 4,
            count: 0,
            tails: Vec::new(),
            nothing,
        }
    }

    /// The value of the word `text[start..end]`, which is not empty.
    #[inline]
    pub(crate) fn get(&self, text: &[u8], start: usize, end: usize) -> Option<V> {
        self.get_by_key(key_at(text, start, end - start), text, start, end)
    }

    /// The same by the word's key.
    #[inline]
    pub(crate) fn get_by_key(&self, key: Key, text: &[u8], start: usize, end: usize) -> Option<V> {
        let length = end - start;
        let index = self.slot_of(key);
        let slot = &self.slots[index];
        // Words are not empty, so that no free slot is the word's.
        if slot.key == key && slot.length as usize == length && length <= KEY_BYTES {
            return Some(slot.value);
        }
        self.search(key, index, text, start, end)
    }

    /// The value of a word from the slot `index` on.
    #[cold]
    fn search(
        &self,
        key: Key,
        mut index: usize,
        text: &[u8],
        start: usize,
        end: usize,
    ) -> Option<V> {
        let length = end - start;
        loop {
            let slot = &self.slots[index];
            if slot.key == key && slot.length as usize == length {
                if length <= KEY_BYTES {
                    return Some(slot.value);
                }
                let tail = slot.tail as usize;
                if self.tails[tail..tail + length - KEY_BYTES] == text[start + KEY_BYTES..end] {
                    return Some(slot.value);
                }
            } else if slot.length == 0 {
                return None;
            }
            index = self.after(index);
        }
    }

    /// The value of a word that stands alone.
    pub(crate) fn get_word(&self, word: &[u8]) -> Option<V> {
        if word.is_empty() {
            return None;
        }
        self.get(word, 0, word.len())
    }

    /// Adds a word, which is not empty and not in the table yet.
    pub(crate) fn insert(&mut self, word: &[u8], value: V) {
        // At least three in four slots stay free, so that few words are searched for.
        if 4 * (self.count + 1) > self.slots.len() {
            let larger = vec![Slot::free(self.nothing); 2 * self.slots.len()];
            self.shift -= 1;
            for slot in std::mem::replace(&mut self.slots, larger) {
                if slot.length > 0 {
                    self.place(slot);
                }
            }
        }
        let tail = self.tails.len() as u32;
        self.tails
            .extend_from_slice(&word[word.len().min(KEY_BYTES)..]);
        self.count += 1;
        self.place(Slot {
            key: key_at(word, 0, word.len()),
            length: word.len() as u32,
            tail,
            value,
        });
    }

    fn place(&mut self, slot: Slot<V>) {
        let mut index = self.slot_of(slot.key);
        while self.slots[index].length > 0 {
            index = self.after(index);
        }
        self.slots[index] = slot;
    }

    #[inline]
    fn slot_of(&self, key: Key) -> usize {
        // The golden ratio in 64 bits, as an odd number.
        let hash = (key[0] ^ key[1].rotate_left(29)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        (hash >> self.shift) as usize
    }

    /// The index of the slot after another.
    fn after(&self, index: usize) -> usize {
        (index + 1) & (self.slots.len() - 1)
    }
}

impl<V> Slot<V> {
    const fn free(nothing: V) -> Self {
        Self {
            key: [0; 2],
            length: 0,
            tail: 0,
            value: nothing,
        }
    }
}

/// The key of the `length` bytes from `start` on.
#[inline]
pub(crate) fn key_at(text: &[u8], start: usize, length: usize) -> Key {
    match text.get(start..).and_then(<[u8]>::first_chunk) {
        Some(bytes) => key_of(bytes, length),
        None => key_of(&last_bytes(text, start).to_le_bytes(), length),
    }
}

/// The key of the first `length` of some bytes; of all where the word is longer.
#[inline]
pub(crate) fn key_of(bytes: &[u8; KEY_BYTES], length: usize) -> Key {
    let mask = MASKS[length.min(KEY_BYTES)];
    let bits = u128::from_le_bytes(*bytes);
    [bits as u64 & mask[0], (bits >> 64) as u64 & mask[1]]
}

/// The bytes from `start` on, and zeros.
#[cold]
fn last_bytes(text: &[u8], start: usize) -> u128 {
    let bytes = text[start..].iter().rev();
    bytes.fold(0, |bits, byte| bits << 8 | u128::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_wherever_it_stands_and_no_other() {
        let words: Vec<String> = (0..2000)
            .map(|number: usize| "ab_c".repeat(number % 11) + &number.to_string())
            .collect();
        let mut table = WordTable::new(0);
        for (value, word) in words.iter().enumerate() {
            assert_eq!(table.get_word(word.as_bytes()), None);
            table.insert(word.as_bytes(), value);
        }
        let text = words.join(" ");
        let mut start = 0;
        for (value, word) in words.iter().enumerate() {
            let end = start + word.len();
            assert_eq!(
                table.get(text.as_bytes(), start, end),
                Some(value),
                "{word}"
            );
            start = end + 1;
        }
        for other in ["", "x", "ab_c", "ab_cab_cab_cab_cab_c5x", "2000"] {
            assert_eq!(table.get_word(other.as_bytes()), None, "{other}");
        }
    }
}
