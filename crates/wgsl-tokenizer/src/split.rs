//! How identifiers and prompts are cut into the parts that become tokens.

/// What a part of an identifier or a prompt is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PartKind {
    Letters,
    /// One ASCII digit.
    Digit,
    Underscore,
}

/// Cuts a run of word characters at `_`, at the borders of digits, and where a lower-case letter meets an upper-case
/// one or the last capital of several starts a word: `fooBarRGBValue2_x` is `foo Bar RGB Value 2 _ x`.
pub(crate) fn parts(text: &str) -> impl Iterator<Item = (PartKind, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let (kind, length) = match first {
            '_' => (PartKind::Underscore, 1),
            '0'..='9' => (PartKind::Digit, 1),
            _ => (PartKind::Letters, letters_length(rest)),
        };
        let (part, tail) = rest.split_at(length);
        rest = tail;
        Some((kind, part))
    })
}

/// Bytes of the first word of `text`, which starts with neither `_` nor a digit.
fn letters_length(text: &str) -> usize {
    let mut previous: Option<(usize, char)> = None;
    let mut before_capitals = false;
    for (at, c) in text.char_indices() {
        if c == '_' || c.is_ascii_digit() {
            return at;
        }
        if let Some((previous_at, previous_char)) = previous {
            if c.is_uppercase() && !previous_char.is_uppercase() {
                return at;
            }
            if before_capitals && previous_char.is_uppercase() && c.is_lowercase() {
                return previous_at;
            }
            before_capitals = previous_char.is_uppercase();
        }
        previous = Some((at, c));
    }
    text.len()
}
