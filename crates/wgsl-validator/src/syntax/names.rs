//! Names as small numbers.

use crate::syntax::tree::{Place, Symbol};

/// Each distinct name of a source, once, in the order in which they occur.
#[derive(Debug)]
pub(crate) struct Names<'a> {
    source: &'a str,
    places: Vec<Place>,
    hashes: Vec<u32>,
    /// Open addressing: index of a name plus one, or 0. The length is a power of two.
    table: Vec<u32>,
}

/// FNV-1a, folded: names are short.
pub(crate) fn hash(bytes: &[u8]) -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for &byte in bytes {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (hash ^ (hash >> 29)) as u32
}

impl<'a> Names<'a> {
    pub(crate) fn new(source: &'a str) -> Self {
        Self {
            source,
            places: Vec::with_capacity(32),
            hashes: Vec::with_capacity(32),
            table: vec![0; 64],
        }
    }

    /// The symbol of the name at a place.
    pub(crate) fn intern(&mut self, place: Place) -> Symbol {
        let text = &self.source[place.start as usize..place.end as usize];
        let hash = hash(text.as_bytes());
        let mask = self.table.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            match self.table[slot] {
                0 => break,
                found => {
                    let index = found as usize - 1;
                    if self.hashes[index] == hash && self.text(Symbol(found - 1)) == text {
                        return Symbol(found - 1);
                    }
                }
            }
            slot = (slot + 1) & mask;
        }
        let symbol = Symbol(self.places.len() as u32);
        self.places.push(place);
        self.hashes.push(hash);
        self.table[slot] = symbol.0 + 1;
        if self.places.len() * 2 > self.table.len() {
            self.grow();
        }
        symbol
    }

    fn grow(&mut self) {
        let length = self.table.len() * 4;
        let mut table = vec![0; length];
        for (index, &hash) in self.hashes.iter().enumerate() {
            let mut slot = hash as usize & (length - 1);
            while table[slot] != 0 {
                slot = (slot + 1) & (length - 1);
            }
            table[slot] = index as u32 + 1;
        }
        self.table = table;
    }

    pub(crate) fn text(&self, symbol: Symbol) -> &'a str {
        let place = self.places[symbol.0 as usize];
        &self.source[place.start as usize..place.end as usize]
    }

    pub(crate) fn hash_of(&self, symbol: Symbol) -> u32 {
        self.hashes[symbol.0 as usize]
    }

    pub(crate) fn len(&self) -> usize {
        self.places.len()
    }
}
