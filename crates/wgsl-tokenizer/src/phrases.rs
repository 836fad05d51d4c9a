//! Phrases: tokens that stand for a sequence of other tokens, such as `vec3`, `<`, `f32`, `>` and `(`.

use std::collections::HashMap;

/// No phrase stands for more tokens: longer ones are those of single programs.
pub(crate) const MAX_PHRASE_TOKENS: usize = 8;

/// Puts phrases in the place of what they stand for, the longest ones from the left, one id after the other.
///
/// Between two ids it is in a node of the trie of all phrases: the ids on the way there are not written yet. Where the
/// next id leads to no other node, it is known what the waiting ones become, and which of them wait on. That is a
/// table, so that a step takes no decision.
#[derive(Debug, Clone)]
pub(crate) struct Phrases {
    /// For each id its column in the rows. All that are in no phrase have the first one.
    columns: Vec<u16>,
    /// A row for each node that a phrase goes on from; that of the root is first.
    steps: Vec<Step>,
    /// What steps write.
    outputs: Vec<Output>,
}

/// What an id leads to.
#[derive(Debug, Clone, Copy, Default)]
struct Step {
    /// Where the row of the next node starts.
    row: u32,
    /// The index of what is written.
    output: u32,
}

/// Ids that are written together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
struct Output {
    ids: [u32; MAX_PHRASE_TOKENS],
    count: u32,
}

/// A node of the trie.
struct Node {
    path: Vec<u32>,
    /// The phrase that ends here.
    phrase: Option<u32>,
    /// The nodes that follow, by the last id of their path.
    children: Vec<(u32, usize)>,
}

impl Phrases {
    /// The phrases, each the ids that it stands for and its own.
    pub(crate) fn new<'a>(phrases: impl Iterator<Item = (&'a [u32], u32)> + Clone) -> Self {
        let mut columns: Vec<u16> = Vec::new();
        let mut ids = Vec::new();
        for &id in phrases.clone().flat_map(|(parts, _)| parts) {
            let index = id as usize;
            if columns.len() <= index {
                columns.resize(index + 1, 0);
            }
            if columns[index] == 0 {
                ids.push(id);
                columns[index] = ids.len() as u16;
            }
        }
        let nodes = trie(phrases);
        let width = ids.len() + 1;
        let mut made = Self {
            columns,
            steps: Vec::new(),
            outputs: Vec::new(),
        };
        let mut outputs = HashMap::new();
        made.output(Output::default(), &mut outputs);
        // Nodes that no phrase goes on from are left as soon as they are reached, so they have no row.
        let inner = nodes.iter().filter(|node| !node.children.is_empty());
        let inner = inner.filter(|node| !node.path.is_empty()).count();
        let mut rows = vec![0; nodes.len()];
        let mut next_row = 0;
        for (row, node) in rows.iter_mut().zip(&nodes) {
            if node.path.is_empty() || !node.children.is_empty() {
                *row = next_row;
                next_row += width as u32;
            }
        }
        made.steps.reserve_exact((inner + 1) * width);
        // A node comes after those of shorter paths, and what waits after it is left has a shorter path.
        for node in &nodes {
            if node.path.is_empty() {
                made.steps.push(Step::default());
                for &id in &ids {
                    let output = made.output(Output::of(&[id]), &mut outputs);
                    made.steps.push(Step { row: 0, output });
                }
            } else if !node.children.is_empty() {
                let (before, rest) = made.leave(&nodes, node);
                for column in 0..width {
                    let step = made.steps[rest as usize + column];
                    let after = made.outputs[step.output as usize];
                    let output = made.output(before.then(after), &mut outputs);
                    let row = step.row;
                    made.steps.push(Step { row, output });
                }
            } else {
                continue;
            }
            let row = made.steps.len() - width;
            for &(id, child) in &node.children {
                let column = usize::from(made.columns[id as usize]);
                let output = match nodes[child].phrase {
                    Some(phrase) if nodes[child].children.is_empty() => {
                        made.output(Output::of(&[phrase]), &mut outputs)
                    }
                    _ => 0,
                };
                let next = rows[child];
                made.steps[row + column] = Step { row: next, output };
            }
        }
        made
    }

    /// The index of an output, made if there is none yet.
    fn output(&mut self, output: Output, known: &mut HashMap<Output, u32>) -> u32 {
        *known.entry(output).or_insert_with(|| {
            self.outputs.push(output);
            self.outputs.len() as u32 - 1
        })
    }

    /// What the ids on the way to a node become where no phrase goes on, and the row of the node where the last of
    /// them wait on. The rows of shorter paths are there.
    fn leave(&self, nodes: &[Node], node: &Node) -> (Output, u32) {
        let mut longest = (node.path[0], 1);
        let mut at = 0;
        for (index, id) in node.path.iter().enumerate() {
            let child = nodes[at].children.iter().find(|child| child.0 == *id);
            at = child.map_or(0, |child| child.1);
            if let Some(phrase) = nodes[at].phrase {
                longest = (phrase, index + 1);
            }
        }
        let mut output = Output::of(&[longest.0]);
        let mut row = 0;
        for &id in &node.path[longest.1..] {
            let step = self.steps[row as usize + usize::from(self.columns[id as usize])];
            output = output.then(self.outputs[step.output as usize]);
            row = step.row;
        }
        (output, row)
    }
}

/// The trie of phrases. A node comes after those of shorter paths; the root is the first one.
fn trie<'a>(phrases: impl Iterator<Item = (&'a [u32], u32)>) -> Vec<Node> {
    let mut phrases: Vec<(&[u32], u32)> = phrases.collect();
    phrases.sort_by_key(|(parts, _)| parts.len());
    let node = |path: &[u32]| Node {
        path: path.to_vec(),
        phrase: None,
        children: Vec::new(),
    };
    let mut nodes = vec![node(&[])];
    for length in 1..=MAX_PHRASE_TOKENS {
        for &(parts, id) in phrases.iter().filter(|(parts, _)| parts.len() >= length) {
            let mut at = 0;
            for (index, part) in parts[..length].iter().enumerate() {
                let child = nodes[at].children.iter().find(|child| child.0 == *part);
                let child = child.map(|child| child.1);
                if child.is_none() {
                    let child = (*part, nodes.len());
                    nodes[at].children.push(child);
                    nodes.push(node(&parts[..=index]));
                }
                at = child.unwrap_or(nodes.len() - 1);
            }
            if parts.len() == length {
                nodes[at].phrase = Some(id);
            }
        }
    }
    nodes
}

impl Output {
    fn of(ids: &[u32]) -> Self {
        let mut output = Self::default();
        output.ids[..ids.len()].copy_from_slice(ids);
        output.count = ids.len() as u32;
        output
    }

    fn ids(&self) -> &[u32] {
        &self.ids[..self.count as usize]
    }

    fn then(self, after: Self) -> Self {
        Self::of(&[self.ids(), after.ids()].concat())
    }
}

/// So many ids are written before they move on: a power of two, so that an index needs no check.
const WINDOW: usize = 256;

/// The most ids that one call writes.
const MOST: usize = 2 * MAX_PHRASE_TOKENS;

/// What changes with each id.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cursor {
    /// Where the row of the node starts.
    row: u32,
    /// How many ids are in the window.
    count: usize,
}

/// Ids under way, phrases in the place of what they stand for.
pub(crate) struct Compressor<'a> {
    phrases: &'a Phrases,
    cursor: Cursor,
    window: [u32; WINDOW + MOST],
    ids: Vec<u32>,
    /// How many ids to make room for, once the first do not fit into the window.
    expected: usize,
}

impl<'a> Compressor<'a> {
    pub(crate) fn new(phrases: &'a Phrases, expected: usize) -> Self {
        Self {
            phrases,
            cursor: Cursor { row: 0, count: 0 },
            window: [0; WINDOW + MOST],
            ids: Vec::new(),
            expected,
        }
    }

    /// Whether nothing was written yet.
    pub(crate) fn is_empty(&self) -> bool {
        self.is_empty_at(self.cursor)
    }

    /// Whether nothing was written yet at `cursor`.
    #[inline]
    pub(crate) fn is_empty_at(&self, cursor: Cursor) -> bool {
        cursor.count == 0 && cursor.row == 0 && self.ids.is_empty()
    }

    /// Takes the next id.
    pub(crate) fn push(&mut self, id: u32) {
        self.cursor = self.push_at(self.cursor, id);
    }

    #[inline]
    pub(crate) fn cursor(&self) -> Cursor {
        self.cursor
    }

    #[inline]
    pub(crate) fn continue_from(&mut self, cursor: Cursor) {
        self.cursor = cursor;
    }

    /// The last id at `cursor`, where no phrase could go on from it.
    #[inline]
    pub(crate) fn last_at(&self, cursor: Cursor) -> Option<u32> {
        if cursor.row != 0 {
            return None;
        }
        match cursor.count {
            0 => self.ids.last().copied(),
            count => Some(self.window[(count - 1) % WINDOW]),
        }
    }

    /// Takes the next id at `cursor`, which stays in registers, and returns the one after it.
    #[expect(
        clippy::inline_always,
        reason = "the cursor stays in registers only then"
    )]
    #[inline(always)]
    pub(crate) fn push_at(&mut self, cursor: Cursor, id: u32) -> Cursor {
        let columns = &self.phrases.columns;
        let column = columns.get(id as usize).copied().unwrap_or(0);
        let mut cursor = self.step(cursor, usize::from(column));
        self.window[cursor.count % WINDOW] = id;
        cursor.count += usize::from(column == 0);
        cursor
    }

    /// Takes the first `count` of some ids, none of which is in a phrase.
    #[inline]
    pub(crate) fn push_in_no_phrase_at(
        &mut self,
        cursor: Cursor,
        ids: &[u32; MAX_PHRASE_TOKENS],
        count: usize,
    ) -> Cursor {
        let mut cursor = self.step(cursor, 0);
        self.write(cursor, ids);
        cursor.count += count;
        cursor
    }

    /// Makes room, and writes what an id makes of those before it.
    #[inline]
    fn step(&mut self, mut cursor: Cursor, column: usize) -> Cursor {
        if cursor.count > WINDOW - MOST {
            cursor.count = self.flush(cursor.count);
        }
        let step = self.phrases.steps[cursor.row as usize + column];
        let output = &self.phrases.outputs[step.output as usize];
        self.write(cursor, &output.ids);
        Cursor {
            row: step.row,
            count: cursor.count + output.count as usize,
        }
    }

    #[inline]
    fn write(&mut self, cursor: Cursor, ids: &[u32; MAX_PHRASE_TOKENS]) {
        let at = cursor.count % WINDOW;
        self.window[at..at + MAX_PHRASE_TOKENS].copy_from_slice(ids);
    }

    /// Moves the ids of the window on. Returns how many are left in it.
    #[cold]
    fn flush(&mut self, count: usize) -> usize {
        if self.ids.capacity() == 0 {
            self.ids.reserve_exact(self.expected.max(count));
        }
        self.ids.extend_from_slice(&self.window[..count]);
        0
    }

    /// All ids, in a vector of their own.
    pub(crate) fn finish(mut self) -> Vec<u32> {
        let count = self.step(self.cursor, 0).count;
        if self.ids.capacity() == 0 {
            return self.window[..count].to_vec();
        }
        self.flush(count);
        self.ids
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn compressed(phrases: &[(&[u32], u32)], ids: &[u32]) -> Vec<u32> {
        let phrases = Phrases::new(phrases.iter().copied());
        let mut compressor = Compressor::new(&phrases, ids.len());
        for &id in ids {
            compressor.push(id);
        }
        compressor.finish()
    }

    #[test]
    fn the_longest_phrase_from_the_left_is_taken() {
        let phrases: [(&[u32], u32); 3] = [(&[1, 2], 90), (&[1, 2, 3, 4], 91), (&[3, 3], 92)];
        for (ids, expected) in [
            (&[1_u32, 2, 3, 4, 5][..], &[91_u32, 5][..]),
            (&[1, 2, 3, 3, 3], &[90, 92, 3]),
            (&[1, 1, 2], &[1, 90]),
            (&[7, 1000, 2], &[7, 1000, 2]),
            (&[1, 2, 3], &[90, 3]),
            (&[], &[]),
        ] {
            assert_eq!(compressed(&phrases, ids), expected, "{ids:?}");
        }
    }

    #[test]
    fn ids_in_no_phrase_end_those_before() {
        let phrases: [(&[u32], u32); 2] = [(&[1, 2], 90), (&[1, 2, 1, 3], 91)];
        let phrases = Phrases::new(phrases.iter().copied());
        let mut compressor = Compressor::new(&phrases, 0);
        assert!(compressor.is_empty());
        compressor.push(1);
        assert!(!compressor.is_empty());
        compressor.push(2);
        compressor.push(1);
        let cursor = compressor.cursor();
        let cursor = compressor.push_in_no_phrase_at(cursor, &[7, 8, 9, 0, 0, 0, 0, 0], 3);
        compressor.continue_from(cursor);
        compressor.push(3);
        assert_eq!(compressor.finish(), [90, 1, 7, 8, 9, 3]);
    }

    /// The same, read from the definition.
    fn longest_from_the_left(phrases: &[(Vec<u32>, u32)], mut ids: &[u32]) -> Vec<u32> {
        let mut found = Vec::new();
        while let Some(first) = ids.first() {
            let fitting = phrases.iter().filter(|(parts, _)| ids.starts_with(parts));
            let longest = fitting.max_by_key(|(parts, _)| parts.len());
            let (id, length) = longest.map_or((*first, 1), |(parts, id)| (*id, parts.len()));
            found.push(id);
            ids = &ids[length..];
        }
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_phrases_are_found_as_defined(
            parts in prop::collection::btree_set(prop::collection::vec(0_u32..4, 2..=8), 0..12),
            ids in prop::collection::vec(0_u32..6, 0..1200),
        ) {
            let phrases: Vec<(Vec<u32>, u32)> = parts.into_iter().zip(100..).collect();
            let slices: Vec<(&[u32], u32)> =
                phrases.iter().map(|(parts, id)| (&**parts, *id)).collect();
            prop_assert_eq!(compressed(&slices, &ids), longest_from_the_left(&phrases, &ids));
        }
    }
}
