//! Lines: tokens that each stand for all tokens of a line, up to its `;`, `{` or `}`.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// No line stands for more tokens.
pub(crate) const MAX_LINE_TOKENS: usize = 64;

/// Puts lines in the place of what they stand for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Lines {
    /// For each id, whether a line ends with it.
    ends: Vec<bool>,
    /// The tokens by what they stand for, where phrases are in place already.
    by_ids: HashMap<Box<[u32]>, u32, BuildHasherDefault<IdHasher>>,
}

impl Lines {
    /// Each line with its token; `ends` tells for each id whether it ends a line.
    pub(crate) fn new(lines: impl Iterator<Item = (Vec<u32>, u32)>, ends: Vec<bool>) -> Self {
        Self {
            ends,
            by_ids: lines.map(|(ids, line)| (ids.into(), line)).collect(),
        }
    }

    /// Replaces in `ids` every line that has a token.
    pub(crate) fn replace(&self, ids: &mut Vec<u32>) {
        if self.by_ids.is_empty() {
            return;
        }
        let (mut start, mut kept) = (0, 0);
        for at in 0..ids.len() {
            if !self.ends.get(ids[at] as usize).copied().unwrap_or(false) {
                continue;
            }
            let line = start..at + 1;
            if let Some(&token) = self.by_ids.get(&ids[line.clone()]) {
                ids[kept] = token;
                kept += 1;
            } else {
                let length = line.len();
                ids.copy_within(line, kept);
                kept += length;
            }
            start = at + 1;
        }
        let rest = ids.len() - start;
        ids.copy_within(start.., kept);
        ids.truncate(kept + rest);
    }
}

/// Mixes the bytes of ids, eight at a time. The ids come from a vocabulary, so nobody chooses them to collide.
#[derive(Debug, Default)]
struct IdHasher(u64);

impl Hasher for IdHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            // The multiplier is 2⁶⁴ divided by the golden ratio (Knuth, The Art of Computer Programming, volume 3,
            // section 6.4).
            self.0 = (self.0.rotate_left(23) ^ u64::from_le_bytes(word))
                .wrapping_mul(0x9e37_79b9_7f4a_7c15);
        }
    }

    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}
