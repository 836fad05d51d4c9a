//! Phrases: tokens that stand for a sequence of other tokens, such as `vec3`, `<`, `f32`, `>` and `(`.

/// A trie over ids.
#[derive(Debug, Clone)]
pub(crate) struct Phrases {
    /// For each id its column in `next`; 0, which is always empty, for those in no phrase.
    columns: Vec<u16>,
    width: usize,
    /// For each node a row with the node that follows each id; 0 for none, because the root follows nothing.
    next: Vec<u32>,
    /// For each node the id of the phrase that ends there; 0 for none.
    ends: Vec<u32>,
}

impl Phrases {
    /// The trie of phrases, each the ids that it stands for and its own.
    pub(crate) fn new<'a>(phrases: impl Iterator<Item = (&'a [u32], u32)> + Clone) -> Self {
        let mut columns = Vec::new();
        let mut width = 1;
        for &id in phrases.clone().flat_map(|(parts, _)| parts) {
            let index = id as usize;
            if columns.len() <= index {
                columns.resize(index + 1, 0);
            }
            if columns[index] == 0 {
                columns[index] = width as u16;
                width += 1;
            }
        }
        let mut trie = Self {
            columns,
            width,
            next: vec![0; width],
            ends: vec![0],
        };
        for (parts, id) in phrases {
            let mut node = 0;
            for &part in parts {
                let cell = trie.cell(node, part);
                if trie.next[cell] == 0 {
                    trie.next[cell] = trie.ends.len() as u32;
                    trie.ends.push(0);
                    trie.next.resize(trie.next.len() + width, 0);
                }
                node = trie.next[cell];
            }
            trie.ends[node as usize] = id;
        }
        trie
    }

    #[inline]
    fn cell(&self, node: u32, id: u32) -> usize {
        let column = self.columns.get(id as usize).copied().unwrap_or(0);
        node as usize * self.width + usize::from(column)
    }

    /// Replaces phrases in `ids` by their tokens: the longest ones, from the left.
    pub(crate) fn compress(&self, ids: &mut Vec<u32>) {
        if self.width == 1 {
            return;
        }
        let (mut read, mut write) = (0, 0);
        while read < ids.len() {
            let (mut id, mut length) = (ids[read], 1);
            let mut node = self.next[self.cell(0, id)];
            let mut at = read + 1;
            while node != 0 && at < ids.len() {
                node = self.next[self.cell(node, ids[at])];
                at += 1;
                let end = self.ends[node as usize];
                if end != 0 {
                    (id, length) = (end, at - read);
                }
            }
            ids[write] = id;
            write += 1;
            read += length;
        }
        ids.truncate(write);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_phrase_from_the_left_is_taken() {
        let phrases: [(&[u32], u32); 3] = [(&[1, 2], 90), (&[1, 2, 3, 4], 91), (&[3, 3], 92)];
        let trie = Phrases::new(phrases.into_iter());
        for (ids, expected) in [
            (&[1_u32, 2, 3, 4, 5][..], &[91_u32, 5][..]),
            (&[1, 2, 3, 3, 3], &[90, 92, 3]),
            (&[1, 1, 2], &[1, 90]),
            (&[7, 1000, 2], &[7, 1000, 2]),
            (&[1, 2, 3], &[90, 3]),
            (&[], &[]),
        ] {
            let mut compressed = ids.to_vec();
            trie.compress(&mut compressed);
            assert_eq!(compressed, expected, "{ids:?}");
        }
    }
}
