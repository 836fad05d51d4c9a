//! Constants that grow by doubling: `const b = array(a, a); const c = array(b, b);` and so on. naga copies them out
//! element by element, so that a few lines could take all time and memory.

use std::collections::BTreeMap;

use crate::scan::{Piece, pieces};

/// A constant whose elements, counted with those of the constants it is made of, exceed a limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Overgrown<'a> {
    pub(crate) name: &'a str,
    pub(crate) at: usize,
}

/// Finds the first constant that is made of arrays with more than `limit` elements in all.
///
/// Names are counted wherever they are in scope; of two constants of one name the larger counts.
pub(crate) fn overgrown(source: &str, limit: usize) -> Option<Overgrown<'_>> {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    let mut tokens = pieces(source)
        .filter_map(|piece| match piece {
            Piece::Token { text, at } => Some((text, at)),
            Piece::UnterminatedComment { .. } => None,
        })
        .peekable();
    while let Some((keyword, _)) = tokens.next() {
        if keyword != "const" {
            continue;
        }
        let Some((name, at)) = tokens.next() else {
            break;
        };
        let mut makes_array = false;
        let (mut sum, mut greatest) = (0_usize, 0);
        while let Some((text, _)) = tokens.next_if(|(text, _)| *text != ";") {
            makes_array |= text == "array";
            // An element or a member of a constant is not the whole of it.
            let accessed = tokens
                .peek()
                .is_some_and(|(next, _)| matches!(*next, "[" | "."));
            let size = match sizes.get(text) {
                Some(&size) if !accessed => size,
                _ => 1,
            };
            sum = sum.saturating_add(size);
            greatest = greatest.max(size);
        }
        let size = if makes_array { sum } else { greatest };
        if size > limit {
            return Some(Overgrown { name, at });
        }
        let known = sizes.entry(name).or_default();
        *known = size.max(*known);
    }
    None
}
