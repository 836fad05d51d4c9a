//! Phrases: tokens that stand for a sequence of other tokens, such as `vec3`, `<`, `f32`, `>` and `(`.

/// A trie over ids.
#[derive(Debug, Clone)]
pub(crate) struct Phrases {
    /// For each id its column in the rows. Those in no phrase have the last one, which is always empty.
    columns: Vec<u16>,
    /// The last column.
    empty: usize,
    /// For each id the row after it alone, 0 for none.
    starts: Vec<u32>,
    /// For each node a row that begins with the id of the phrase that ends there, 0 for none. Then for each column
    /// the start of the row of the node that follows; 0 for none, because the root follows nothing.
    rows: Vec<u32>,
}

impl Phrases {
    /// The trie of phrases, each the ids that it stands for and its own.
    pub(crate) fn new<'a>(phrases: impl Iterator<Item = (&'a [u32], u32)> + Clone) -> Self {
        let mut columns: Vec<u16> = Vec::new();
        let mut empty = 1;
        for &id in phrases.clone().flat_map(|(parts, _)| parts) {
            let index = id as usize;
            if columns.len() <= index {
                columns.resize(index + 1, 0);
            }
            if columns[index] == 0 {
                columns[index] = empty as u16;
                empty += 1;
            }
        }
        for column in &mut columns {
            if *column == 0 {
                *column = empty as u16;
            }
        }
        let width = empty + 1;
        let mut rows = vec![0; width];
        for (parts, id) in phrases {
            let mut row = 0;
            for &part in parts {
                let cell = row + usize::from(columns[part as usize]);
                if rows[cell] == 0 {
                    rows[cell] = rows.len() as u32;
                    rows.resize(rows.len() + width, 0);
                }
                row = rows[cell] as usize;
            }
            rows[row] = id;
        }
        let starts = columns.iter().map(|column| rows[usize::from(*column)]);
        Self {
            starts: starts.collect(),
            columns,
            empty,
            rows,
        }
    }

    /// The row after `row` and an id; 0 for none.
    #[inline]
    fn follow(&self, row: usize, id: u32) -> usize {
        let column = self.columns.get(id as usize);
        let column = column.map_or(self.empty, |column| usize::from(*column));
        self.rows[row + column] as usize
    }

    /// Replaces phrases in `ids` by their tokens: the longest ones, from the left.
    pub(crate) fn compress(&self, ids: &mut Vec<u32>) {
        let (mut read, mut write) = (0, 0);
        while read < ids.len() {
            let (mut id, mut next) = (ids[read], read + 1);
            let mut row = self.starts.get(id as usize).map_or(0, |row| *row as usize);
            let mut at = next;
            while row != 0 && at < ids.len() {
                row = self.follow(row, ids[at]);
                at += 1;
                // The root ends no phrase.
                let end = self.rows[row];
                if end != 0 {
                    (id, next) = (end, at);
                }
            }
            ids[write] = id;
            write += 1;
            read = next;
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
