//! A way around a crash: naga 30 panics on `const_assert` with a condition that is constant but no scalar, such as
//! `const_assert vec2(true);`. A constant declaration of type `bool` asks the same of its initialiser without the crash.

use std::fmt::Write as _;

use crate::scan::{Piece, pieces};

const KEYWORD: &str = "const_assert";

/// A source in which each assertion is a declaration.
#[derive(Debug)]
pub(crate) struct Rewritten {
    pub(crate) text: String,
    /// The beginning of the declared names, which occurs nowhere in the source.
    pub(crate) prefix: String,
    /// For each assertion the byte offsets of its keyword in the source, and of the declaration's end in `text`.
    replaced: Vec<(usize, usize)>,
}

/// Rewrites a source, if there are assertions in it.
pub(crate) fn rewritten(source: &str) -> Option<Rewritten> {
    let keywords: Vec<usize> = pieces(source)
        .filter_map(|piece| match piece {
            Piece::Token { text, at } if text == KEYWORD => Some(at),
            _ => None,
        })
        .collect();
    if keywords.is_empty() {
        return None;
    }
    let mut prefix = "asserted_".to_owned();
    while source.contains(&prefix) {
        prefix.push('a');
    }
    let mut text = String::with_capacity(source.len() + keywords.len() * 32);
    let mut replaced = Vec::with_capacity(keywords.len());
    let mut copied = 0;
    for (index, at) in keywords.into_iter().enumerate() {
        text.push_str(&source[copied..at]);
        // Writing to a `String` cannot fail.
        let _ = write!(text, "const {prefix}{index}: bool =");
        copied = at + KEYWORD.len();
        replaced.push((at, text.len()));
    }
    text.push_str(&source[copied..]);
    Some(Rewritten {
        text,
        prefix,
        replaced,
    })
}

impl Rewritten {
    /// The byte offset in the source of one in the rewritten text; inside a declaration, that of the keyword.
    pub(crate) fn original(&self, offset: usize) -> usize {
        let ended = self.replaced.partition_point(|&(_, end)| end <= offset);
        let shifted = match ended.checked_sub(1).map(|last| self.replaced[last]) {
            Some((at, end)) => offset - end + at + KEYWORD.len(),
            None => offset,
        };
        match self.replaced.get(ended) {
            Some(&(at, _)) => shifted.min(at),
            None => shifted,
        }
    }
}
