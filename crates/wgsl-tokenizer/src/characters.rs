//! Bytes and characters: what they are to the lexer and to prose.
//!
//! Text is bytes throughout, because whatever it holds must come back: where bytes are no character, each stands for
//! itself.

/// The character at `at` and its length in bytes, or `None` where the bytes are not UTF-8 or end.
pub(crate) fn char_at(bytes: &[u8], at: usize) -> Option<(char, usize)> {
    let length = match bytes.get(at)? {
        0x00..=0x7F => 1,
        0xC2..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0..=0xF4 => 4,
        _ => return None,
    };
    let text = std::str::from_utf8(bytes.get(at..at + length)?).ok()?;
    text.chars().next().map(|c| (c, length))
}

/// Whether `c` is blankspace: the code points of `Pattern_White_Space` (section 3.2).
///
/// ```
/// assert!(wgsl_tokenizer::is_blankspace('\u{2028}'));
/// assert!(!wgsl_tokenizer::is_blankspace('\u{A0}'));
/// ```
#[must_use]
pub fn is_blankspace(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

/// Whether `c` starts a line break (section 3.2).
pub(crate) fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Whether `c` belongs to a word of a prompt or a comment.
pub(crate) fn is_word_char(c: char) -> bool {
    c == '_' || unicode_ident::is_xid_continue(c)
}

/// Whether `c` separates words of a prompt or a comment.
pub(crate) fn is_blank_in_prose(c: char) -> bool {
    c.is_whitespace() || is_blankspace(c)
}

pub(crate) const fn is_ascii_word(byte: u8) -> bool {
    byte == b'_' || byte.is_ascii_alphanumeric()
}

pub(crate) const fn is_ascii_blank(byte: u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

static WORD: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = is_ascii_word(byte as u8);
        byte += 1;
    }
    table
};

/// The highest bit of each of eight bytes.
const HIGH: u64 = 0x8080_8080_8080_8080;

const fn repeat(byte: u8) -> u64 {
    u64::from_ne_bytes([byte; 8])
}

/// The eight bytes from `at` on as a number, the first one lowest.
#[inline]
pub(crate) fn eight_at(bytes: &[u8], at: usize) -> Option<u64> {
    bytes
        .get(at..)
        .and_then(|rest| rest.first_chunk())
        .map(|chunk| u64::from_le_bytes(*chunk))
}

/// The high bits of the bytes from `low` to `high`. All bytes of `x` are ASCII.
#[inline]
const fn in_range(x: u64, low: u8, high: u8) -> u64 {
    // No sum carries into the next byte, for none is above 0xFF.
    (x + repeat(0x80 - low)) & !(x + repeat(0x7F - high)) & HIGH
}

/// The high bits of the bytes of `x` that are no ASCII digit.
#[inline]
pub(crate) const fn no_ascii_digit(x: u64) -> u64 {
    !in_range(x & !HIGH, b'0', b'9') & HIGH | x & HIGH
}

/// The high bits of the bytes of `x` that are no ASCII blankspace.
#[inline]
const fn no_ascii_blank(x: u64) -> u64 {
    let ascii = x & !HIGH;
    !(in_range(ascii, b'\t', b'\r') | in_range(ascii, b' ', b' ')) & HIGH | x & HIGH
}

/// The high bits of the bytes of `x` that may end a line comment: line breaks, and what is not ASCII.
#[inline]
const fn maybe_line_break(x: u64) -> u64 {
    in_range(x & !HIGH, b'\n', b'\r') | x & HIGH
}

/// The high bits of the bytes of `x` that are `/` or `*`.
#[inline]
const fn comment_mark(x: u64) -> u64 {
    let ascii = x & !HIGH;
    (in_range(ascii, b'/', b'/') | in_range(ascii, b'*', b'*')) & !(x & HIGH)
}

/// The first position from `at` on at which `stop` holds, or the end. `stop_of_eight` says the same of eight bytes.
#[inline]
fn find(
    bytes: &[u8],
    mut at: usize,
    stop_of_eight: impl Fn(u64) -> u64,
    stop: impl Fn(u8) -> bool,
) -> usize {
    while let Some(eight) = eight_at(bytes, at) {
        let stops = stop_of_eight(eight);
        if stops != 0 {
            return at + stops.trailing_zeros() as usize / 8;
        }
        at += 8;
    }
    while at < bytes.len() && !stop(bytes[at]) {
        at += 1;
    }
    at
}

/// Where the word characters from `at` on end.
#[inline]
pub(crate) fn word_end(bytes: &[u8], at: usize) -> usize {
    let mut end = at;
    while end < bytes.len() && WORD[usize::from(bytes[end])] {
        end += 1;
    }
    if end < bytes.len() && bytes[end] >= 0x80 {
        return unicode_word_end(bytes, end);
    }
    end
}

#[cold]
fn unicode_word_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some((c, length)) = char_at(bytes, at)
        && is_word_char(c)
    {
        at += length;
    }
    at
}

/// Where the blankspace from `at` on ends.
#[inline]
pub(crate) fn blankspace_end(bytes: &[u8], at: usize) -> usize {
    let end = find(bytes, at, no_ascii_blank, |byte| !is_ascii_blank(byte));
    if end < bytes.len() && bytes[end] >= 0x80 {
        return unicode_blankspace_end(bytes, end);
    }
    end
}

#[cold]
fn unicode_blankspace_end(bytes: &[u8], mut at: usize) -> usize {
    while let Some((c, length)) = char_at(bytes, at)
        && is_blankspace(c)
    {
        at += length;
    }
    at
}

/// Where the line ends that `at` is on: at its line break, or the end.
pub(crate) fn line_end(bytes: &[u8], mut at: usize) -> usize {
    loop {
        at = find(bytes, at, maybe_line_break, |byte| {
            byte >= 0x80 || matches!(byte, b'\n'..=b'\r')
        });
        match char_at(bytes, at) {
            Some((c, _)) if is_line_break(c) => return at,
            Some((_, length)) => at += length,
            None if at < bytes.len() => at += 1,
            None => return at,
        }
    }
}

/// The next `/` or `*` from `at` on, or the end.
pub(crate) fn comment_mark_from(bytes: &[u8], at: usize) -> usize {
    find(bytes, at, comment_mark, |byte| matches!(byte, b'/' | b'*'))
}

/// Whether `digits` are those of a colour: each is then a token of its own, as in code, so that it can be copied.
pub(crate) fn is_color(digits: &[u8]) -> bool {
    matches!(digits.len(), 3 | 4 | 6 | 8) && digits.iter().all(u8::is_ascii_hexdigit)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every byte in every place among others.
    fn assert_same(stop_of_eight: impl Fn(u64) -> u64, stop: impl Fn(u8) -> bool) {
        for other in [b'a', b' ', 0x80, 0xFF, 0] {
            for byte in 0..=u8::MAX {
                for place in 0..8 {
                    let mut eight = [other; 8];
                    eight[place] = byte;
                    let expected = eight
                        .iter()
                        .enumerate()
                        .filter(|(_, byte)| stop(**byte))
                        .fold(0, |bits, (at, _)| bits | 0x80_u64 << (8 * at));
                    assert_eq!(
                        stop_of_eight(u64::from_le_bytes(eight)),
                        expected,
                        "{eight:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn eight_bytes_at_a_time_are_what_each_byte_is_alone() {
        assert_same(no_ascii_digit, |byte| !byte.is_ascii_digit());
        assert_same(no_ascii_blank, |byte| !is_ascii_blank(byte));
        assert_same(maybe_line_break, |byte| {
            byte >= 0x80 || matches!(byte, b'\n'..=b'\r')
        });
        assert_same(comment_mark, |byte| matches!(byte, b'/' | b'*'));
    }

    #[test]
    fn characters_are_those_of_the_standard_library_at_every_offset() {
        let text = "aé\u{2028}🎨\u{FFFD}z".as_bytes();
        for at in 0..=text.len() {
            for end in at..=text.len() {
                let expected = text[at..end]
                    .utf8_chunks()
                    .next()
                    .and_then(|chunk| chunk.valid().chars().next().map(|c| (c, c.len_utf8())));
                assert_eq!(char_at(&text[..end], at), expected);
            }
        }
        for bytes in [
            b"\xC0\x80" as &[u8],
            b"\xED\xA0\x80",
            b"\xF5\x80\x80\x80",
            b"\x80",
        ] {
            assert_eq!(char_at(bytes, 0), None);
        }
    }
}
