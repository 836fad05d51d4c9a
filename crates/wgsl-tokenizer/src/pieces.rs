//! The longest word, or piece that continues one, at the start of a text.

use crate::special;

/// A trie over the bytes of words and of pieces that continue words.
#[derive(Debug, Clone)]
pub(crate) struct Pieces {
    nodes: Vec<Node>,
}

/// What may follow a prefix, and the tokens that end with it; no word or piece has the id [`NONE`].
#[derive(Debug, Clone)]
struct Node {
    word: u32,
    continuation: u32,
    children: Vec<(u8, u32)>,
}

const NONE: u32 = special::PAD;

impl Pieces {
    pub(crate) fn new() -> Self {
        Self {
            nodes: vec![Node::new()],
        }
    }

    pub(crate) fn insert_word(&mut self, word: &[u8], id: u32) {
        let node = self.node(word);
        self.nodes[node].word = id;
    }

    pub(crate) fn insert_continuation(&mut self, piece: &[u8], id: u32) {
        let node = self.node(piece);
        self.nodes[node].continuation = id;
    }

    /// The node of a text, made if there is none yet.
    fn node(&mut self, text: &[u8]) -> usize {
        let mut node = 0;
        for &byte in text {
            node = if let Some(child) = self.nodes[node].child(byte) {
                child
            } else {
                let child = self.nodes.len();
                self.nodes[node].children.push((byte, child as u32));
                self.nodes.push(Node::new());
                child
            };
        }
        node
    }

    /// The longest piece that `text` starts with, and its length: a word at the `start` of one, else a continuation.
    pub(crate) fn longest(&self, text: &[u8], start: bool) -> Option<(u32, usize)> {
        let mut longest = None;
        let mut node = 0;
        for (index, &byte) in text.iter().enumerate() {
            let Some(child) = self.nodes[node].child(byte) else {
                break;
            };
            node = child;
            let Node {
                word, continuation, ..
            } = self.nodes[node];
            let id = if start { word } else { continuation };
            if id != NONE {
                longest = Some((id, index + 1));
            }
        }
        longest
    }
}

impl Node {
    const fn new() -> Self {
        Self {
            word: NONE,
            continuation: NONE,
            children: Vec::new(),
        }
    }

    fn child(&self, byte: u8) -> Option<usize> {
        let child = self.children.iter().find(|child| child.0 == byte);
        child.map(|child| child.1 as usize)
    }
}
