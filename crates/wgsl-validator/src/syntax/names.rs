//! Names as small numbers.

use crate::syntax::tree::{Place, Symbol};

/// Each distinct name of a source, once, in the order in which they occur.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    source: &'a str,
    memory: NamesMemory,
}

/// The memory of [`Names`], to be used again for another source.
#[derive(Debug, Default)]
pub(crate) struct NamesMemory {
    entries: Vec<Entry>,
    /// Open addressing: index of a name plus one, or 0. The length is a power of two.
    table: Vec<u32>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    place: Place,
    hash: u32,
}

/// A hash of a name, eight bytes at a time; the ends overlap where the length is no multiple of that.
pub(crate) fn hash(bytes: &[u8]) -> u32 {
    const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;
    let mix = |state: u64, word: u64| {
        let product = u128::from(state ^ word) * u128::from(FACTOR);
        (product as u64) ^ (product >> 64) as u64
    };
    let length = bytes.len() as u64;
    let state = match bytes {
        [] => 0,
        [one] => mix(length, u64::from(*one)),
        [first, second] => mix(length, u64::from(*first) << 8 | u64::from(*second)),
        _ => match (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
            (Some(start), Some(end)) if bytes.len() <= 8 => {
                let start = u64::from(u32::from_le_bytes(*start));
                mix(length, start << 32 | u64::from(u32::from_le_bytes(*end)))
            }
            _ => match bytes.last_chunk::<8>() {
                Some(end) => {
                    let chunks = bytes.as_chunks::<8>().0.iter();
                    let state = chunks.fold(length, |state, chunk| {
                        mix(state, u64::from_le_bytes(*chunk))
                    });
                    mix(state, u64::from_le_bytes(*end))
                }
                // Three bytes.
                None => bytes
                    .iter()
                    .fold(length, |state, &byte| mix(state, u64::from(byte))),
            },
        },
    };
    (state ^ (state >> 32)) as u32
}

impl<'a> Names<'a> {
    pub(crate) fn new(source: &'a str, mut memory: NamesMemory) -> Self {
        const SLOTS: usize = 256;
        memory.entries.clear();
        memory.table.clear();
        memory.table.resize(SLOTS, 0);
        Self { source, memory }
    }

    pub(crate) fn into_memory(self) -> NamesMemory {
        self.memory
    }

    /// The symbol of the name at a place.
    pub(crate) fn intern(&mut self, place: Place) -> Symbol {
        let text = &self.source[place.start as usize..place.end as usize];
        let hash = hash(text.as_bytes());
        let NamesMemory { entries, table } = &mut self.memory;
        let mask = table.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match table[slot] {
                0 => break,
                found => {
                    let entry = entries[found as usize - 1];
                    if entry.hash == hash
                        && &self.source[entry.place.start as usize..entry.place.end as usize]
                            == text
                    {
                        return Symbol(found - 1);
                    }
                }
            }
            slot = (slot + 1) & mask;
        }
        let symbol = Symbol(entries.len() as u32);
        entries.push(Entry { place, hash });
        table[slot] = symbol.0 + 1;
        if entries.len() * 2 > table.len() {
            self.memory.grow();
        }
        symbol
    }

    pub(crate) fn text(&self, symbol: Symbol) -> &'a str {
        let place = self.memory.entries[symbol.0 as usize].place;
        &self.source[place.start as usize..place.end as usize]
    }

    pub(crate) fn hash_of(&self, symbol: Symbol) -> u32 {
        self.memory.entries[symbol.0 as usize].hash
    }

    pub(crate) fn len(&self) -> usize {
        self.memory.entries.len()
    }
}

impl NamesMemory {
    fn grow(&mut self) {
        let length = self.table.len() * 4;
        self.table.clear();
        self.table.resize(length, 0);
        for (index, entry) in self.entries.iter().enumerate() {
            let mut slot = entry.hash as usize & (length - 1);
            while self.table[slot] != 0 {
                slot = (slot + 1) & (length - 1);
            }
            self.table[slot] = index as u32 + 1;
        }
    }
}
