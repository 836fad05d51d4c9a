//! The scanner: where each lexical token ends and what it is, words not told apart yet.
//!
//! The lexer and the encoder both read from it, each with its own table of words.
//!
//! It works on a piece of the text at a time, in two steps. The first, in `blocks`, finds where runs of word characters
//! and of blankspace start, ordinary numbers, and where any other character stands, and which of these starts are to be
//! looked at more closely. The second makes tokens of them, and joins what belongs together: other numbers, comments,
//! longer operators.

use crate::blocks::{BLOCK, Tokens, find_tokens};
use crate::characters::{
    blankspace_end, char_at, comment_mark_from, eight_at, is_ascii_blank, is_ascii_word,
    is_blankspace, line_end, no_ascii_digit, word_end,
};
use crate::layout::{Class, FIRST_VISIBLE};
use crate::lexer::{Symbol, TokenKind};
use crate::names::Keyword;

/// A token; the next one starts where it ends.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanned {
    /// Where it starts, from the start of its batch on.
    pub(crate) start: u32,
    /// What it is, by [`code`]. Words are all identifiers here.
    pub(crate) code: u8,
}

/// What a token is as a number, for tables: that of its class if it has one to the layout, otherwise one that is below
/// those of all classes that can be seen.
pub(crate) const fn code(kind: TokenKind) -> u8 {
    match kind {
        TokenKind::Keyword(keyword) => Class::Keyword(keyword).code(),
        TokenKind::Symbol(symbol) => Class::Symbol(symbol).code(),
        TokenKind::Unknown => 0,
        TokenKind::Blankspace => BLANKSPACE,
        TokenKind::LineComment => 2,
        TokenKind::BlockComment => 3,
        TokenKind::UnterminatedComment => 4,
        TokenKind::ReservedWord => 5,
        TokenKind::IntLiteral => INTEGER,
        TokenKind::FloatLiteral => FLOAT,
        TokenKind::Identifier => IDENTIFIER,
    }
}

pub(crate) const BLANKSPACE: u8 = 1;
pub(crate) const INTEGER: u8 = FIRST_VISIBLE - 3;
pub(crate) const FLOAT: u8 = FIRST_VISIBLE - 2;
/// The number of a word that was not told from others yet.
pub(crate) const IDENTIFIER: u8 = FIRST_VISIBLE - 1;

/// What [`code`] made a number of.
static KINDS: [TokenKind; 256] = {
    let mut kinds = [TokenKind::Unknown; 256];
    let mut index = 0;
    while index < Keyword::ALL.len() {
        let kind = TokenKind::Keyword(Keyword::ALL[index]);
        kinds[code(kind) as usize] = kind;
        index += 1;
    }
    let mut index = 0;
    while index < Symbol::ALL.len() {
        let kind = TokenKind::Symbol(Symbol::ALL[index]);
        kinds[code(kind) as usize] = kind;
        index += 1;
    }
    let others = [
        TokenKind::Blankspace,
        TokenKind::LineComment,
        TokenKind::BlockComment,
        TokenKind::UnterminatedComment,
        TokenKind::ReservedWord,
        TokenKind::IntLiteral,
        TokenKind::FloatLiteral,
        TokenKind::Identifier,
    ];
    let mut index = 0;
    while index < others.len() {
        kinds[code(others[index]) as usize] = others[index];
        index += 1;
    }
    kinds
};

/// The kind that [`code`] made a number of.
#[inline]
pub(crate) fn kind(code: u8) -> TokenKind {
    KINDS[usize::from(code)]
}

/// Fills room for tokens.
const NOTHING: Scanned = Scanned { start: 0, code: 0 };

/// Tokens that follow each other, blankspace included.
#[derive(Debug, Clone, Default)]
pub(crate) struct Batch {
    base: usize,
    /// One more than there are tokens: the last one only tells where the others end.
    tokens: Vec<Scanned>,
    /// How many there are.
    count: usize,
}

impl Batch {
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.count
    }

    /// The token at `index`, and where it starts and ends.
    #[inline]
    pub(crate) fn token(&self, index: usize) -> (u8, usize, usize) {
        let token = self.tokens[index];
        let end = self.base + self.tokens[index + 1].start as usize;
        (token.code, self.base + token.start as usize, end)
    }

    /// Where the first one starts.
    #[inline]
    pub(crate) fn base(&self) -> usize {
        self.base
    }

    /// All of them, and the one that only tells where the last one ends; nothing before the first are found.
    #[inline]
    pub(crate) fn tokens(&self) -> &[Scanned] {
        self.tokens.get(..=self.count).unwrap_or_default()
    }

    /// Asks `read` of every word, by its start and its end, what it is, by [`code`].
    #[inline]
    pub(crate) fn read_words(&mut self, read: impl Fn(usize, usize) -> u8) {
        // Which tokens are words is found without a branch, because no processor foretells it.
        const FEW: usize = 256;
        let mut words = [0_u8; FEW];
        let mut first = 0;
        while first < self.count {
            let mut found = 0;
            let few = (self.count - first).min(FEW);
            for (index, token) in self.tokens[first..first + few].iter().enumerate() {
                words[found % FEW] = index as u8;
                found += usize::from(token.code == IDENTIFIER);
            }
            for &word in &words[..found] {
                let index = first + usize::from(word);
                let (_, start, end) = self.token(index);
                self.tokens[index].code = read(start, end);
            }
            first += few;
        }
    }

    /// Makes room for `more` tokens and the end.
    fn reserve(&mut self, more: usize) {
        let needed = self.count + more + 1;
        if self.tokens.len() < needed {
            self.tokens.resize(
                needed.max(2 * self.tokens.len().next_power_of_two()),
                NOTHING,
            );
        }
    }

    #[inline]
    fn push(&mut self, start: usize, kind: TokenKind) {
        self.reserve(1);
        self.tokens[self.count] = Scanned {
            start: (start - self.base) as u32,
            code: code(kind),
        };
        self.count += 1;
    }
}

/// As many blocks are looked at together.
const BLOCKS: usize = 7;
const PIECE: usize = BLOCKS * BLOCK;

/// Room for a piece: a power of two, so that an index needs no check.
const WINDOW: usize = 512;

/// What starts with a byte, as far as it tells alone.
static FIRST: [u8; 256] = {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        let byte = index as u8;
        let kind = match byte {
            b'0'..=b'9' => TokenKind::IntLiteral,
            _ if is_ascii_word(byte) => TokenKind::Identifier,
            _ if is_ascii_blank(byte) => TokenKind::Blankspace,
            _ => match symbol_of(byte) {
                Some(symbol) => TokenKind::Symbol(symbol),
                None => TokenKind::Unknown,
            },
        };
        table[index] = code(kind);
        index += 1;
    }
    table
};

/// When a token may end elsewhere than its run, or concern template lists: where the byte that it starts with and the
/// byte that follows have one of these in common.
const ALWAYS: u8 = 1;
const WITH_OPERATOR: u8 = 2;
const WITH_DIGIT: u8 = 4;
const WITHOUT_WORD: u8 = 8;
/// The same where a `<` waits for its `>`.
const WAITING: u8 = 16;

static SPECIAL: [u8; 256] = {
    let mut table = [0; 256];
    let mut index = 0;
    while index < 256 {
        table[index] = match index as u8 {
            // Digits only where the numbers around are not joined.
            b'0'..=b'9' | b'<' => ALWAYS,
            b'_' => WITHOUT_WORD,
            b'.' => WITH_DIGIT,
            b'>' | b'=' => WITH_OPERATOR | WAITING,
            b'/' | b'&' | b'-' | b'!' | b'%' | b'+' | b'|' | b'*' | b'^' => WITH_OPERATOR,
            b'(' | b')' | b'[' | b']' | b'{' | b';' | b':' => WAITING,
            _ => 0,
        };
        index += 1;
    }
    table
};

static FOLLOWING: [u8; 256] = {
    let mut table = [ALWAYS; 256];
    let mut index = 0;
    while index < 256 {
        let byte = index as u8;
        table[index] |= match byte {
            b'0'..=b'9' => WITH_DIGIT,
            b'/' | b'>' | b'<' | b'&' | b'-' | b'=' | b'+' | b'|' | b'*' => {
                WITH_OPERATOR | WITHOUT_WORD
            }
            _ if is_ascii_word(byte) => 0,
            _ => WITHOUT_WORD,
        };
        index += 1;
    }
    table
};

const fn symbol_of(byte: u8) -> Option<Symbol> {
    Some(match byte {
        b'@' => Symbol::At,
        b'[' => Symbol::BracketLeft,
        b']' => Symbol::BracketRight,
        b'{' => Symbol::BraceLeft,
        b'}' => Symbol::BraceRight,
        b':' => Symbol::Colon,
        b',' => Symbol::Comma,
        b'(' => Symbol::ParenLeft,
        b')' => Symbol::ParenRight,
        b';' => Symbol::Semicolon,
        b'~' => Symbol::Tilde,
        b'&' => Symbol::Ampersand,
        b'-' => Symbol::Minus,
        b'/' => Symbol::Slash,
        b'!' => Symbol::Bang,
        b'=' => Symbol::Equal,
        b'>' => Symbol::GreaterThan,
        b'<' => Symbol::LessThan,
        b'%' => Symbol::Modulo,
        b'.' => Symbol::Period,
        b'+' => Symbol::Plus,
        b'|' => Symbol::Or,
        b'*' => Symbol::Star,
        b'^' => Symbol::Xor,
        _ => return None,
    })
}

/// Scans a text batch by batch.
#[derive(Debug, Clone)]
pub(crate) struct Scanner<'a> {
    bytes: &'a [u8],
    /// Where the next token starts.
    position: usize,
    /// Whether a `<` at the start of the next batch would follow an `ident_pattern_token`.
    after_name: bool,
    /// Template list discovery (section 3.9): the `<` that may yet turn out to start a list, by their index in the
    /// batch, outermost first, and [`NESTING`] for every parenthesis and bracket opened since the first of them.
    pending: Vec<u32>,
    /// Bytes before this one were consumed by the discovery step for an earlier byte.
    skip_until: usize,
}

/// An open parenthesis or bracket among the `<` that wait.
const NESTING: u32 = u32::MAX;

/// A batch that waits for template lists grows no longer than this.
const LONGEST_BATCH: usize = u32::MAX as usize / 2;

impl<'a> Scanner<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            bytes,
            position: 0,
            after_name: false,
            pending: Vec::new(),
            skip_until: 0,
        }
    }

    /// Replaces `batch` by the next tokens; there are none only at the end of the text. The batch ends where no `<`
    /// waits for its decision.
    pub(crate) fn fill(&mut self, batch: &mut Batch) {
        batch.base = self.position;
        batch.count = 0;
        while self.position < self.bytes.len() {
            self.piece(batch);
            if self.pending.is_empty() || self.position - batch.base > LONGEST_BATCH {
                break;
            }
        }
        // Whatever is still open at the end of the text is a comparison.
        self.pending.clear();
        self.after_name = self.is_after_name(batch.base, &batch.tokens[..batch.count]);
        batch.push(self.position, TokenKind::Unknown);
        batch.count -= 1;
    }

    /// Scans the tokens of the next piece of the text.
    fn piece(&mut self, batch: &mut Batch) {
        let bytes = self.bytes;
        let from = self.position;
        let to = (from + PIECE).min(bytes.len());
        let mut length = to - from;
        let mut window = [0; WINDOW];
        window[..length].copy_from_slice(&bytes[from..to]);
        let mut blocks = [Tokens::default(); BLOCKS];
        let filled = &window.as_chunks().0[..length.div_ceil(BLOCK)];
        if !find_tokens(filled, &mut blocks) {
            return self.characters(to, batch);
        }
        if !length.is_multiple_of(BLOCK) {
            blocks[length / BLOCK].starts &= (1 << (length % BLOCK)) - 1;
        }
        if to < bytes.len() {
            // The last run may go on.
            length = last_start(&blocks);
            if length == 0 {
                return self.character(batch);
            }
            blocks[length / BLOCK].starts ^= 1 << (length % BLOCK);
        }
        batch.reserve(length);
        let before_piece = (from - batch.base) as u32;
        let tokens = &mut batch.tokens[..];
        let mut made = batch.count;
        let put = |made: &mut usize, tokens: &mut [Scanned], at: usize, code: u8| {
            tokens[*made] = Scanned {
                start: before_piece + at as u32,
                code,
            };
            *made += 1;
        };
        let mut end = from + length;
        let mut block = 0;
        'blocks: while block < length.div_ceil(BLOCK) {
            let mut starts = blocks[block].starts;
            let mut special = self.special(&blocks[block]);
            while starts != 0 {
                let place = starts.trailing_zeros() as usize;
                let at = block * BLOCK + place;
                let byte = window[at % WINDOW];
                let first = FIRST[usize::from(byte)];
                starts &= starts - 1;
                if special >> place & 1 == 0 {
                    put(&mut made, tokens, at, first);
                    continue;
                }
                if blocks[block].floats >> place & 1 == 1 {
                    put(&mut made, tokens, at, FLOAT);
                    continue;
                }
                let next = window[(at + 1) % WINDOW];
                let waiting = if self.pending.is_empty() { 0 } else { WAITING };
                if SPECIAL[usize::from(byte)] & (FOLLOWING[usize::from(next)] | waiting) == 0 {
                    put(&mut made, tokens, at, first);
                    continue;
                }
                // Most template lists hold one name, as in `vec2<f32>`, and follow another.
                let after_name = starts & starts.wrapping_sub(1);
                let close = block * BLOCK + after_name.trailing_zeros() as usize;
                if byte == b'<'
                    && after_name != 0
                    && window[close % WINDOW] == b'>'
                    && next.is_ascii_alphabetic()
                    && (tokens[..made].last()).is_some_and(|last| self.is_name(batch.base, *last))
                {
                    let symbol = |symbol| code(TokenKind::Symbol(symbol));
                    put(&mut made, tokens, at, symbol(Symbol::TemplateStart));
                    put(&mut made, tokens, at + 1, IDENTIFIER);
                    put(&mut made, tokens, close, symbol(Symbol::TemplateEnd));
                    starts = after_name & (after_name - 1);
                    continue;
                }
                let start = from + at;
                let (found, token_end) = match first {
                    INTEGER => simple_number(bytes, start),
                    _ => None,
                }
                .unwrap_or_else(|| self.token(start, batch.base, &mut tokens[..made]));
                put(&mut made, tokens, at, code(found));
                if token_end >= end {
                    end = token_end;
                    break 'blocks;
                }
                // The next token starts there, even if that is within a run.
                let next = token_end - from;
                let bit = 1 << (next % BLOCK);
                block = next / BLOCK;
                if blocks[block].starts & bit == 0 {
                    blocks[block].starts |= bit;
                    blocks[block].special |= bit;
                }
                starts = blocks[block].starts & !(bit - 1);
                special = self.special(&blocks[block]);
            }
            block += 1;
        }
        batch.count = made;
        self.position = end;
    }

    /// Whether a token is a word and, by its first letter, neither `true` nor `false`.
    #[inline]
    fn is_name(&self, base: usize, token: Scanned) -> bool {
        let first = base + token.start as usize;
        token.code == IDENTIFIER && !matches!(self.bytes[first], b't' | b'f')
    }

    /// The tokens of a block that are to be looked at more closely: where a `<` waits for its `>`, all symbols.
    #[inline]
    fn special(&self, block: &Tokens) -> u64 {
        if self.pending.is_empty() {
            block.special
        } else {
            block.special | block.marks
        }
    }

    /// Scans one token.
    fn character(&mut self, batch: &mut Batch) {
        let start = self.position;
        let (kind, end) = self.token(start, batch.base, &mut batch.tokens[..batch.count]);
        batch.push(start, kind);
        self.position = end;
    }

    /// Scans tokens one by one up to `to`, or beyond where one ends there.
    #[cold]
    fn characters(&mut self, to: usize, batch: &mut Batch) {
        while self.position < to {
            self.character(batch);
        }
    }

    /// The token at `at`, after those of the batch `before`, and where it ends.
    fn token(&mut self, at: usize, base: usize, before: &mut [Scanned]) -> (TokenKind, usize) {
        let bytes = self.bytes;
        let byte = bytes[at];
        match kind(FIRST[usize::from(byte)]) {
            TokenKind::IntLiteral => scan_number(bytes, at).unwrap_or((TokenKind::Unknown, at + 1)),
            TokenKind::Identifier => match word_end(bytes, at + 1) {
                end if end == at + 1 && byte == b'_' => {
                    (TokenKind::Symbol(Symbol::Underscore), end)
                }
                end => (TokenKind::Identifier, end),
            },
            TokenKind::Blankspace => (TokenKind::Blankspace, blankspace_end(bytes, at + 1)),
            TokenKind::Symbol(symbol) => self.symbol(symbol, at, base, before),
            _ if byte >= 0x80 => scan_high(bytes, at),
            _ => (TokenKind::Unknown, at + 1),
        }
    }

    /// The token at `at` that starts with the character `alone`.
    #[inline]
    fn symbol(
        &mut self,
        alone: Symbol,
        at: usize,
        base: usize,
        before: &mut [Scanned],
    ) -> (TokenKind, usize) {
        let bytes = self.bytes;
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        match (alone, next) {
            (Symbol::Slash, b'/') => return (TokenKind::LineComment, line_end(bytes, at + 2)),
            (Symbol::Slash, b'*') => return scan_block_comment(bytes, at),
            (Symbol::Period, b'0'..=b'9') => {
                let number = scan_number(bytes, at);
                return number.unwrap_or((TokenKind::Symbol(Symbol::Period), at + 1));
            }
            (Symbol::LessThan, next)
                if !matches!(next, b'<' | b'=') && self.is_after_name(base, before) =>
            {
                self.pending.push(before.len() as u32);
                return (TokenKind::Symbol(Symbol::LessThan), at + 1);
            }
            _ => {}
        }
        let (symbol, end) = longest_symbol(bytes, alone, at);
        if self.pending.is_empty() {
            return (TokenKind::Symbol(symbol), end);
        }
        let after_name = alone == Symbol::LessThan && self.is_after_name(base, before);
        let (symbol, end) = self.discover(symbol, at, end, after_name, before);
        (TokenKind::Symbol(symbol), end)
    }

    /// Runs template list discovery over the symbol from `at` to `end`, and shortens it where its `>` closes a list.
    fn discover(
        &mut self,
        symbol: Symbol,
        at: usize,
        end: usize,
        after_name: bool,
        before: &mut [Scanned],
    ) -> (Symbol, usize) {
        let waiting = self.pending.last().copied();
        let waiting = waiting.filter(|waiting| *waiting != NESTING);
        if let Some(start) = waiting {
            if self.bytes[at] == b'>' {
                self.pending.pop();
                self.forget_nesting();
                before[start as usize].code = code(TokenKind::Symbol(Symbol::TemplateStart));
                return (Symbol::TemplateEnd, at + 1);
            }
            if symbol == Symbol::Arrow {
                return (Symbol::Minus, at + 1);
            }
        }
        for step in at..end {
            // A second `<` of the same symbol does not follow the name directly.
            self.step(step, after_name && step == at);
        }
        (symbol, end)
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
            b'(' | b'[' => self.pending.push(NESTING),
            b')' | b']' => {
                self.abandon_nested();
                self.pending.pop();
                self.forget_nesting();
            }
            b'=' | b';' | b'{' | b':' => self.pending.clear(),
            byte @ (b'&' | b'|') if next == Some(byte) => {
                self.abandon_nested();
                self.forget_nesting();
                self.skip_until = at + 2;
            }
            _ => {}
        }
    }

    /// Gives up the candidates since the last open parenthesis or bracket.
    fn abandon_nested(&mut self) {
        while self.pending.pop_if(|waiting| *waiting != NESTING).is_some() {}
    }

    /// Parentheses and brackets that were opened before any `<` that still waits do not matter.
    fn forget_nesting(&mut self) {
        if self.pending.first() == Some(&NESTING) {
            self.pending.clear();
        }
    }

    /// Whether the last token of the batch, blankspace and comments aside, is an `ident_pattern_token`: any word,
    /// keywords as in `var<private>` included, but not the literals `true` and `false`.
    #[inline]
    fn is_after_name(&self, base: usize, before: &[Scanned]) -> bool {
        for token in before.iter().rev() {
            match kind(token.code) {
                TokenKind::Blankspace
                | TokenKind::LineComment
                | TokenKind::BlockComment
                | TokenKind::UnterminatedComment => {}
                TokenKind::Identifier => {
                    let word = &self.bytes[base + token.start as usize..];
                    let literal = [&b"true"[..], b"false"].into_iter().any(|literal| {
                        word.starts_with(literal) && word_end(word, literal.len()) == literal.len()
                    });
                    return !literal;
                }
                _ => return false,
            }
        }
        self.after_name
    }
}

/// The last start in some blocks, 0 if there is none.
fn last_start(blocks: &[Tokens; BLOCKS]) -> usize {
    let mut last = 0;
    for (block, tokens) in blocks.iter().enumerate() {
        if tokens.starts != 0 {
            last = block * BLOCK + tokens.starts.ilog2() as usize;
        }
    }
    last
}

/// The number at `at` and its end, where it is a short one in decimal digits without exponent and suffix.
#[inline]
fn simple_number(bytes: &[u8], at: usize) -> Option<(TokenKind, usize)> {
    let stops = no_ascii_digit(eight_at(bytes, at)?);
    let others = stops & stops.wrapping_sub(1);
    if others == 0 {
        return None;
    }
    let integer = stops.trailing_zeros() as usize / 8;
    let is_float = bytes[at + integer] == b'.';
    let length = if is_float {
        others.trailing_zeros() as usize / 8
    } else {
        integer
    };
    let after = bytes[at + length];
    // An integer has no leading zero.
    if is_ascii_word(after) || (!is_float && bytes[at] == b'0' && length > 1) {
        return None;
    }
    let kind = if is_float {
        TokenKind::FloatLiteral
    } else {
        TokenKind::IntLiteral
    };
    Some((kind, at + length))
}

/// Scans the token that starts with the byte at `at`, which is not ASCII.
#[cold]
fn scan_high(bytes: &[u8], at: usize) -> (TokenKind, usize) {
    match char_at(bytes, at) {
        Some((c, length)) if is_blankspace(c) => {
            (TokenKind::Blankspace, blankspace_end(bytes, at + length))
        }
        Some((c, length)) if unicode_ident::is_xid_start(c) => {
            (TokenKind::Identifier, word_end(bytes, at + length))
        }
        Some((_, length)) => (TokenKind::Unknown, at + length),
        None => (TokenKind::Unknown, at + 1),
    }
}

/// Scans the block comment at `at`, counting the nested ones instead of recursing into them.
fn scan_block_comment(bytes: &[u8], mut at: usize) -> (TokenKind, usize) {
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
                    return (TokenKind::BlockComment, at);
                }
            }
            Some(_) => at += 1,
            None => return (TokenKind::UnterminatedComment, bytes.len()),
        }
    }
}

/// Scans the longest numeric literal (section 3.5.2) at `at`.
fn scan_number(bytes: &[u8], at: usize) -> Option<(TokenKind, usize)> {
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
        return Some((TokenKind::FloatLiteral, end));
    }
    // An integer has no leading zero.
    if bytes[at] == b'0' && end > at + 1 {
        return Some((TokenKind::Unknown, end));
    }
    Some(match bytes.get(end) {
        Some(b'i' | b'u') => (TokenKind::IntLiteral, end + 1),
        Some(b'f' | b'h') => (TokenKind::FloatLiteral, end + 1),
        _ => (TokenKind::IntLiteral, end),
    })
}

/// Scans the hexadecimal literal at `at`, which starts with `0x` or `0X`.
fn scan_hex_number(bytes: &[u8], at: usize) -> Option<(TokenKind, usize)> {
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
        TokenKind::FloatLiteral
    } else {
        TokenKind::IntLiteral
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

/// The longest symbol at `at`, which starts with `alone`, and where it ends.
#[inline]
fn longest_symbol(bytes: &[u8], alone: Symbol, at: usize) -> (Symbol, usize) {
    let next = bytes.get(at + 1).copied().unwrap_or(0);
    // Most operators stand alone, and no longer one goes on with anything else.
    if !matches!(next, b'=' | b'>' | b'<' | b'&' | b'|' | b'+' | b'-') {
        return (alone, at + 1);
    }
    for length in [3, 2] {
        let longer = bytes.get(at..at + length).and_then(Symbol::from_bytes);
        if let Some(symbol) = longer {
            return (symbol, at + length);
        }
    }
    (alone, at + 1)
}
