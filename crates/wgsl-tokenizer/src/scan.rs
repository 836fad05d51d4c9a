//! The scanner: where each lexical token ends and what it is, words not told apart yet.
//!
//! The lexer and the encoder both read from it, each with its own table of words.

use std::ops::Range;

use crate::characters::{
    blankspace_end, char_at, comment_mark_from, is_ascii_blank, is_ascii_word, is_blankspace,
    line_end, word_end,
};
use crate::lexer::Symbol;

/// What a token is before its word is looked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Raw {
    Symbol(Symbol),
    /// A keyword, a reserved word or an identifier.
    Word,
    LineComment,
    BlockComment,
    UnterminatedComment,
    IntLiteral,
    FloatLiteral,
    Unknown,
}

/// A token; what lies between it and the one before is blankspace.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanned {
    pub(crate) start: usize,
    end_low: u32,
    end_high: u16,
    pub(crate) raw: Raw,
}

impl Scanned {
    #[inline]
    fn new(raw: Raw, start: usize, end: usize) -> Self {
        Self {
            start,
            end_low: end as u32,
            end_high: (end as u64 >> 32) as u16,
            raw,
        }
    }

    #[inline]
    pub(crate) fn end(self) -> usize {
        (u64::from(self.end_low) | u64::from(self.end_high) << 32) as usize
    }
}

/// As many tokens as are scanned at a time, so that they stay in the fastest memory.
const BATCH: usize = 512;

/// What the first byte of a token tells.
#[derive(Clone, Copy)]
enum First {
    Word,
    Blank,
    Digit,
    /// A symbol that no other starts with and that template lists do not depend on while none is open.
    Single(Symbol),
    /// Any other symbol, or a number that starts with `.`, or a comment.
    Operator,
    /// Not ASCII.
    High,
    /// No token starts with it.
    Other,
}

static FIRST: [First; 256] = {
    let mut table = [First::Other; 256];
    let mut index = 0;
    while index < 256 {
        let byte = index as u8;
        table[index] = match byte {
            b'0'..=b'9' => First::Digit,
            b'@' => First::Single(Symbol::At),
            b'[' => First::Single(Symbol::BracketLeft),
            b']' => First::Single(Symbol::BracketRight),
            b'{' => First::Single(Symbol::BraceLeft),
            b'}' => First::Single(Symbol::BraceRight),
            b':' => First::Single(Symbol::Colon),
            b',' => First::Single(Symbol::Comma),
            b'(' => First::Single(Symbol::ParenLeft),
            b')' => First::Single(Symbol::ParenRight),
            b';' => First::Single(Symbol::Semicolon),
            b'~' => First::Single(Symbol::Tilde),
            b'&' | b'-' | b'/' | b'!' | b'=' | b'>' | b'<' | b'%' | b'.' | b'+' | b'|' | b'*'
            | b'^' => First::Operator,
            0x80.. => First::High,
            _ if is_ascii_word(byte) => First::Word,
            _ if is_ascii_blank(byte) => First::Blank,
            _ => First::Other,
        };
        index += 1;
    }
    table
};

/// Scans a text batch by batch.
#[derive(Debug, Clone)]
pub(crate) struct Scanner<'a> {
    bytes: &'a [u8],
    /// Where the next token starts.
    position: usize,
    /// Whether a `<` at the start of the next batch would follow an `ident_pattern_token`.
    after_name: bool,
    /// Template list discovery (section 3.9): the `<` that may yet turn out to start a list, outermost first.
    pending: Vec<Candidate>,
    /// How many parentheses and brackets are open since the first of them.
    nesting: isize,
    /// Bytes before this one were consumed by the discovery step for an earlier byte.
    skip_until: usize,
}

/// A `<` after a name.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    /// Its index in the batch.
    token: usize,
    /// The nesting depth there.
    nesting: isize,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            position: 0,
            after_name: false,
            pending: Vec::new(),
            nesting: 0,
            skip_until: 0,
        }
    }

    /// Replaces `batch` by the next tokens; there are none only at the end of the text, where nothing but blankspace
    /// is left. The batch ends where no `<` waits for its decision.
    pub(crate) fn fill(&mut self, batch: &mut Vec<Scanned>) {
        batch.clear();
        let bytes = self.bytes;
        // Programs have a token for every two bytes or more. Other text makes the vector grow.
        batch.reserve(BATCH.min((bytes.len() - self.position) / 2 + 1));
        let mut at = self.position;
        while at < bytes.len() && (batch.len() < BATCH || !self.pending.is_empty()) {
            // One blank is so frequent that it is no branch.
            let start = at + usize::from(bytes[at] == b' ');
            let Some(&byte) = bytes.get(start) else {
                at = start;
                break;
            };
            let (raw, end) = match FIRST[usize::from(byte)] {
                First::Word => match word_end(bytes, start + 1) {
                    end if end == start + 1 && byte == b'_' => {
                        (Raw::Symbol(Symbol::Underscore), end)
                    }
                    end => (Raw::Word, end),
                },
                First::Single(symbol) => {
                    if !self.pending.is_empty() {
                        self.step(start, false);
                    }
                    (Raw::Symbol(symbol), start + 1)
                }
                First::Blank => {
                    at = blankspace_end(bytes, start + 1);
                    continue;
                }
                First::Digit => scan_number(bytes, start).unwrap_or((Raw::Unknown, start + 1)),
                First::Operator => self.operator(start, batch),
                First::High => match scan_high(bytes, start) {
                    Some(token) => token,
                    None => {
                        at = blankspace_end(bytes, start);
                        continue;
                    }
                },
                First::Other => (Raw::Unknown, start + 1),
            };
            batch.push(Scanned::new(raw, start, end));
            at = end;
        }
        self.position = at;
        // Whatever is still open at the end of the text is a comparison.
        self.pending.clear();
        self.after_name = self.is_after_name(batch);
    }

    /// Scans a token that starts with a byte of `First::Operator`.
    #[inline]
    fn operator(&mut self, at: usize, batch: &mut [Scanned]) -> (Raw, usize) {
        let bytes = self.bytes;
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        match (bytes[at], next) {
            (b'/', b'/') => return (Raw::LineComment, line_end(bytes, at + 2)),
            (b'/', b'*') => return scan_block_comment(bytes, at),
            (b'.', b'0'..=b'9') => {
                return scan_number(bytes, at).unwrap_or((Raw::Symbol(Symbol::Period), at + 1));
            }
            (b'<', byte) if !matches!(byte, b'<' | b'=') && self.is_after_name(batch) => {
                self.pending.push(Candidate {
                    token: batch.len(),
                    nesting: self.nesting,
                });
                return (Raw::Symbol(Symbol::LessThan), at + 1);
            }
            _ => {}
        }
        let (symbol, length) = scan_symbol(bytes, at);
        if self.pending.is_empty() {
            return (Raw::Symbol(symbol), at + length);
        }
        let after_name = bytes[at] == b'<' && self.is_after_name(batch);
        self.discover(symbol, at..at + length, after_name, batch)
    }

    /// Runs template list discovery over the symbol in `span`, and shortens it where its `>` closes a list.
    fn discover(
        &mut self,
        symbol: Symbol,
        span: Range<usize>,
        after_name: bool,
        batch: &mut [Scanned],
    ) -> (Raw, usize) {
        let at = span.start;
        let closes = self
            .pending
            .last()
            .is_some_and(|candidate| candidate.nesting == self.nesting);
        if closes && self.bytes[at] == b'>' {
            if let Some(candidate) = self.pending.pop() {
                batch[candidate.token].raw = Raw::Symbol(Symbol::TemplateStart);
            }
            return (Raw::Symbol(Symbol::TemplateEnd), at + 1);
        }
        if closes && symbol == Symbol::Arrow {
            return (Raw::Symbol(Symbol::Minus), at + 1);
        }
        for at in span.clone() {
            // A second `<` of the same symbol does not follow the name directly.
            self.step(at, after_name && at == span.start);
        }
        (Raw::Symbol(symbol), span.end)
    }

    /// One step of the discovery algorithm, for a byte of a symbol. While no candidate waits, no step is needed:
    /// the nesting depth only matters relative to theirs.
    fn step(&mut self, at: usize, after_name: bool) {
        if at < self.skip_until {
            return;
        }
        let next = self.bytes.get(at + 1).copied();
        match self.bytes[at] {
            b'<' if after_name && matches!(next, Some(b'<' | b'=')) => self.skip_until = at + 2,
            b'>' | b'!' | b'=' if next == Some(b'=') => self.skip_until = at + 2,
            b'(' | b'[' => self.nesting += 1,
            b')' | b']' => {
                self.abandon_nested();
                self.nesting -= 1;
            }
            b'=' | b';' | b'{' | b':' => self.pending.clear(),
            byte @ (b'&' | b'|') if next == Some(byte) => {
                self.abandon_nested();
                self.skip_until = at + 2;
            }
            _ => {}
        }
    }

    /// Gives up the candidates at the present nesting depth and deeper.
    fn abandon_nested(&mut self) {
        while self
            .pending
            .pop_if(|candidate| candidate.nesting >= self.nesting)
            .is_some()
        {}
    }

    /// Whether the last token of the batch, blankspace and comments aside, is an `ident_pattern_token`: any word,
    /// keywords as in `var<private>` included, but not the literals `true` and `false`.
    fn is_after_name(&self, batch: &[Scanned]) -> bool {
        for token in batch.iter().rev() {
            match token.raw {
                Raw::LineComment | Raw::BlockComment | Raw::UnterminatedComment => {}
                Raw::Word => {
                    return !matches!(&self.bytes[token.start..token.end()], b"true" | b"false");
                }
                _ => return false,
            }
        }
        self.after_name
    }
}

/// Scans the token that starts with the byte at `at`, which is not ASCII; `None` if it is blankspace.
#[cold]
fn scan_high(bytes: &[u8], at: usize) -> Option<(Raw, usize)> {
    match char_at(bytes, at) {
        Some((c, _)) if is_blankspace(c) => None,
        Some((c, length)) if unicode_ident::is_xid_start(c) => {
            Some((Raw::Word, word_end(bytes, at + length)))
        }
        Some((_, length)) => Some((Raw::Unknown, at + length)),
        None => Some((Raw::Unknown, at + 1)),
    }
}

/// Scans the block comment at `at`, counting the nested ones instead of recursing into them.
fn scan_block_comment(bytes: &[u8], mut at: usize) -> (Raw, usize) {
    let mut depth = 0_usize;
    loop {
        at = comment_mark_from(bytes, at);
        match bytes.get(at..at + 2) {
            Some(b"/*") => {
                depth += 1;
                at += 2;
            }
            Some(b"*/") => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return (Raw::BlockComment, at);
                }
            }
            Some(_) => at += 1,
            None => return (Raw::UnterminatedComment, bytes.len()),
        }
    }
}

/// Scans the longest numeric literal (section 3.5.2) at `at`.
fn scan_number(bytes: &[u8], at: usize) -> Option<(Raw, usize)> {
    if bytes[at] == b'0' && matches!(bytes.get(at + 1), Some(b'x' | b'X')) {
        // `0x` without a hexadecimal digit is the literal `0` and the identifier `x`.
        if let Some(number) = scan_hex_number(bytes, at) {
            return Some(number);
        }
    }
    let integer = digits_end(bytes, at, u8::is_ascii_digit);
    let mut end = integer;
    let mut float = false;
    if bytes.get(end) == Some(&b'.') {
        let fraction = digits_end(bytes, end + 1, u8::is_ascii_digit);
        if integer > at || fraction > end + 1 {
            end = fraction;
            float = true;
        }
    }
    if end == at {
        return None;
    }
    let exponent = exponent_end(bytes, end, b'e');
    float |= exponent > end;
    end = exponent;
    if float {
        end += usize::from(matches!(bytes.get(end), Some(b'f' | b'h')));
        return Some((Raw::FloatLiteral, end));
    }
    // An integer has no leading zero.
    if bytes[at] == b'0' && end > at + 1 {
        return Some((Raw::Unknown, end));
    }
    Some(match bytes.get(end) {
        Some(b'i' | b'u') => (Raw::IntLiteral, end + 1),
        Some(b'f' | b'h') => (Raw::FloatLiteral, end + 1),
        _ => (Raw::IntLiteral, end),
    })
}

/// Scans the hexadecimal literal at `at`, which starts with `0x` or `0X`.
fn scan_hex_number(bytes: &[u8], at: usize) -> Option<(Raw, usize)> {
    let integer = digits_end(bytes, at + 2, u8::is_ascii_hexdigit);
    let mut end = integer;
    let mut float = false;
    if bytes.get(end) == Some(&b'.') {
        let fraction = digits_end(bytes, end + 1, u8::is_ascii_hexdigit);
        if integer > at + 2 || fraction > end + 1 {
            end = fraction;
            float = true;
        }
    }
    if end == at + 2 {
        return None;
    }
    let exponent = exponent_end(bytes, end, b'p');
    // Without an exponent, `f` is a digit and `h` is no suffix.
    if exponent > end {
        end = exponent + usize::from(matches!(bytes.get(exponent), Some(b'f' | b'h')));
        float = true;
    } else if !float {
        end += usize::from(matches!(bytes.get(end), Some(b'i' | b'u')));
    }
    let raw = if float {
        Raw::FloatLiteral
    } else {
        Raw::IntLiteral
    };
    Some((raw, end))
}

/// Where an exponent such as `e-4`, with `letter` in either case, ends; `at` itself if there is none.
fn exponent_end(bytes: &[u8], at: usize, letter: u8) -> usize {
    if !bytes
        .get(at)
        .is_some_and(|byte| byte.eq_ignore_ascii_case(&letter))
    {
        return at;
    }
    let sign = usize::from(matches!(bytes.get(at + 1), Some(b'+' | b'-')));
    let digits = at + 1 + sign;
    match digits_end(bytes, digits, u8::is_ascii_digit) {
        end if end == digits => at,
        end => end,
    }
}

#[inline]
fn digits_end(bytes: &[u8], mut at: usize, is_digit: impl Fn(&u8) -> bool) -> usize {
    while bytes.get(at).is_some_and(&is_digit) {
        at += 1;
    }
    at
}

/// The longest symbol at `at`, where there is one of `First::Operator`.
#[inline]
fn scan_symbol(bytes: &[u8], at: usize) -> (Symbol, usize) {
    let byte = |offset: usize| bytes.get(at + offset).copied().unwrap_or(0);
    let alone = match bytes[at] {
        b'&' => Symbol::Ampersand,
        b'-' => Symbol::Minus,
        b'/' => Symbol::Slash,
        b'!' => Symbol::Bang,
        b'=' => Symbol::Equal,
        b'>' => Symbol::GreaterThan,
        b'<' => Symbol::LessThan,
        b'%' => Symbol::Modulo,
        b'+' => Symbol::Plus,
        b'|' => Symbol::Or,
        b'*' => Symbol::Star,
        b'^' => Symbol::Xor,
        _ => return (Symbol::Period, 1),
    };
    // Most operators stand alone, and no longer one goes on with anything else.
    if !matches!(byte(1), b'=' | b'>' | b'<' | b'&' | b'|' | b'+' | b'-') {
        return (alone, 1);
    }
    for length in [3, 2] {
        let longer = bytes.get(at..at + length).and_then(Symbol::from_bytes);
        if let Some(symbol) = longer {
            return (symbol, length);
        }
    }
    (alone, 1)
}
