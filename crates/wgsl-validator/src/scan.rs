//! A source cut into tokens, coarsely: words, single characters, and comments left out.

/// A token, or the comment that never ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// A run of word characters (identifiers, keywords, digits) or one other character.
    Token { text: &'a str, at: usize },
    /// A `/*` without its `*/`; nothing follows.
    UnterminatedComment { at: usize },
}

/// The tokens of a source with their byte offsets.
pub(crate) fn pieces(source: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut next = 0;
    std::iter::from_fn(move || {
        loop {
            let at = next;
            let rest = &source[at..];
            let first = rest.chars().next()?;
            if is_blankspace(first) {
                next += first.len_utf8();
            } else if rest.starts_with("//") {
                next += rest.find(is_line_break).unwrap_or(rest.len());
            } else if rest.starts_with("/*") {
                let Some(length) = block_comment_length(rest) else {
                    next = source.len();
                    return Some(Piece::UnterminatedComment { at });
                };
                next += length;
            } else {
                let length = if is_word_part(first) {
                    rest.find(|c| !is_word_part(c)).unwrap_or(rest.len())
                } else {
                    first.len_utf8()
                };
                next += length;
                return Some(Piece::Token {
                    text: &rest[..length],
                    at,
                });
            }
        }
    })
}

/// The tokens alone.
pub(crate) fn tokens(source: &str) -> impl Iterator<Item = &str> {
    pieces(source).filter_map(|piece| match piece {
        Piece::Token { text, .. } => Some(text),
        Piece::UnterminatedComment { .. } => None,
    })
}

/// Whether a character ends a line comment (WGSL, section "Comments").
fn is_line_break(c: char) -> bool {
    matches!(
        c,
        '\n' | '\u{b}' | '\u{c}' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Whether a character separates tokens (WGSL, section "Blankspace and Line Breaks").
fn is_blankspace(c: char) -> bool {
    is_line_break(c) || matches!(c, ' ' | '\t' | '\u{200e}' | '\u{200f}')
}

fn is_word_part(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// The length of the block comment that `text` starts with; block comments nest.
fn block_comment_length(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0_usize;
    let mut at = 0;
    while at + 1 < bytes.len() {
        match &bytes[at..at + 2] {
            b"/*" => {
                depth += 1;
                at += 2;
            }
            b"*/" => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => at += 1,
        }
    }
    None
}
