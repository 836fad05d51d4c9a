//! The scanner: where each lexical token ends and what it is, words not told apart yet.
//!
//! The lexer and the encoder both read from it, each with its own table of words.
//!
//! It works on a piece of the text at a time, in two steps. The first, in `blocks`, finds where runs of word characters
//! and of blankspace start, ordinary numbers, and where any other character stands, and which of these starts are to be
//! looked at more closely. The second looks at those, and joins what belongs together: other numbers, comments, longer
//! operators. No list of tokens is made: each is a bit where it starts, and what its first byte tells, unless that byte
//! was replaced by a mark in the piece's own copy.

use crate::blocks::{BLOCK, Tokens, find_tokens};
use crate::characters::{
    blankspace_end, char_at, comment_mark_from, eight_at, is_ascii_blank, is_ascii_word,
    is_blankspace, line_end, no_ascii_digit, word_end,
};
use crate::layout::{Class, FIRST_VISIBLE};
use crate::lexer::{Symbol, TokenKind};
use crate::names::Keyword;
use crate::word_table::{Key, key_at, key_of};

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

/// Tokens that follow each other, blankspace included: those of a piece of the text, and of more pieces where a `<`
/// waits for its `>`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Batch {
    pieces: Vec<Piece>,
    /// How many there are; what follows is room.
    count: usize,
}

impl Batch {
    /// None only at the end of the text.
    #[inline]
    pub(crate) fn pieces(&self) -> &[Piece] {
        &self.pieces[..self.count]
    }

    #[inline]
    pub(crate) fn pieces_mut(&mut self) -> &mut [Piece] {
        &mut self.pieces[..self.count]
    }

    /// The starts of a block of all in the batch; none after the last.
    #[inline]
    pub(crate) fn starts(&self, block: usize) -> u64 {
        let piece = self.pieces().get(block / BLOCKS);
        piece.map_or(0, |piece| piece.blocks[block % BLOCKS].starts)
    }

    /// Remembers what the token at `at` in the text is.
    fn mark(&mut self, at: usize, code: u8) {
        let pieces = self.pieces_mut();
        let after = pieces.partition_point(|piece| piece.base <= at);
        let piece = &mut pieces[after - 1];
        piece.mark(at - piece.base, code);
    }

    /// The token before the one at `at` in a piece: its piece, and where it starts there.
    fn token_before(&self, piece: usize, at: usize) -> Option<(usize, usize)> {
        if let Some(before) = self.pieces[piece].start_before(at) {
            return Some((piece, before));
        }
        let mut others = (0..piece).rev();
        others.find_map(|piece| Some((piece, self.pieces[piece].start_before(PIECE)?)))
    }
}

/// The tokens of a piece of a text. Places are counted from its start; the first token starts there.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// Where it starts.
    pub(crate) base: usize,
    /// Where its last token ends.
    pub(crate) end: usize,
    /// Where the blankspace right before it starts.
    gap_start: usize,
    /// Whether the bytes of all words are in `window`.
    has_words: bool,
    /// Which bytes tokens start at, and more about them.
    blocks: [Tokens; BLOCKS],
    /// Its bytes. Where a token starts that is another than its byte tells alone: [`MARK`] and the token's code.
    window: [u8; WINDOW],
}

/// No ASCII character has this bit.
const MARK: u8 = 0x80;

impl Piece {
    const EMPTY: Self = Self {
        base: 0,
        end: 0,
        gap_start: 0,
        has_words: false,
        blocks: [Tokens::NONE; BLOCKS],
        window: [0; WINDOW],
    };

    #[inline]
    pub(crate) fn blocks(&self) -> &[Tokens; BLOCKS] {
        &self.blocks
    }

    /// What the token at `at` is, by [`code`]. Words are all identifiers, unless they were marked.
    #[inline]
    pub(crate) fn code(&self, at: usize) -> u8 {
        FIRST[usize::from(self.window[at % WINDOW])]
    }

    /// The kind of the token at `at`.
    #[inline]
    pub(crate) fn kind(&self, at: usize) -> TokenKind {
        FIRST_KINDS[usize::from(self.window[at % WINDOW])]
    }

    /// The key of the word that starts at `at` in the piece, which is of `text`.
    #[inline]
    pub(crate) fn key(&self, text: &[u8], at: usize, length: usize) -> Key {
        let bytes = self.window.get(at..).and_then(<[u8]>::first_chunk);
        match bytes {
            Some(bytes) if self.has_words => key_of(bytes, length),
            _ => key_at(text, self.base + at, length),
        }
    }

    /// The window from `at` on, if it has the bytes of all words.
    #[inline]
    pub(crate) fn marked(&self, at: usize) -> Option<&[u8]> {
        self.window.get(at..).filter(|_| self.has_words)
    }

    /// Whether a token of the piece starts at `at`.
    #[inline]
    pub(crate) fn is_start(&self, at: usize) -> bool {
        let tokens = self.blocks.get(at / BLOCK);
        tokens.is_some_and(|tokens| tokens.starts >> (at % BLOCK) & 1 == 1)
    }

    /// Remembers what the token at `at` is.
    #[inline]
    pub(crate) fn mark(&mut self, at: usize, code: u8) {
        self.window[at % WINDOW] = MARK | code;
    }

    /// Where the token ends that starts at `place` in a block, from the start of the text.
    #[inline]
    pub(crate) fn end_of(&self, block: usize, place: usize) -> usize {
        let rest = self.blocks[block].starts >> place >> 1;
        let start = self.base + block * BLOCK;
        if rest != 0 {
            return start + place + 1 + rest.trailing_zeros() as usize;
        }
        match self.blocks.get(block + 1) {
            Some(next) if next.starts != 0 => start + BLOCK + next.starts.trailing_zeros() as usize,
            _ => self.end_in_later_block(block),
        }
    }

    #[inline(never)]
    fn end_in_later_block(&self, block: usize) -> usize {
        let mut later = (block + 1..BLOCKS).zip(&self.blocks[block + 1..]);
        let next = later.find(|(_, tokens)| tokens.starts != 0);
        next.map_or(self.end, |(block, tokens)| {
            self.base + block * BLOCK + tokens.starts.trailing_zeros() as usize
        })
    }

    /// Where the blankspace right before the token at `at` starts, from the start of the text.
    #[inline]
    pub(crate) fn gap_start(&self, at: usize) -> usize {
        if self.blocks[at / BLOCK].after_blank >> (at % BLOCK) & 1 == 0 {
            return self.base + at;
        }
        let starts = self.blocks[at / BLOCK].starts & ((1 << (at % BLOCK)) - 1);
        if starts != 0 {
            return self.base + at / BLOCK * BLOCK + starts.ilog2() as usize;
        }
        match self.start_before(at) {
            Some(before) => self.base + before,
            None => self.gap_start,
        }
    }

    /// Where the token before `at` starts.
    #[inline]
    fn start_before(&self, at: usize) -> Option<usize> {
        let (block, place) = (at / BLOCK, at % BLOCK);
        let within = (1 << place) - 1;
        let mut below = (self.blocks.get(block)).map_or(0, |tokens| tokens.starts & within);
        let mut blocks = (0..block.min(BLOCKS)).rev();
        let mut found = block;
        while below == 0 {
            found = blocks.next()?;
            below = self.blocks[found].starts;
        }
        Some(found * BLOCK + below.ilog2() as usize)
    }

    #[inline]
    fn mark_floats(&mut self, block: usize) {
        let tokens = &self.blocks[block];
        let mut floats = tokens.floats & tokens.starts;
        while floats != 0 {
            self.mark(block * BLOCK + floats.trailing_zeros() as usize, FLOAT);
            floats &= floats - 1;
        }
    }

    /// Adds a token that no block was asked for.
    fn push(&mut self, at: usize, kind: TokenKind, gap: Gap) {
        let bit = 1 << (at % BLOCK);
        let tokens = &mut self.blocks[at / BLOCK];
        tokens.starts |= bit;
        match kind {
            TokenKind::Blankspace => tokens.blank |= bit,
            TokenKind::Identifier => tokens.words |= bit,
            _ => {}
        }
        tokens.after_blank |= if gap == Gap::Nothing { 0 } else { bit };
        tokens.after_space |= if gap == Gap::Space { bit } else { 0 };
        self.mark(at, code(kind));
    }

    /// Removes the starts between two places, and sets one at the second.
    fn join(&mut self, at: usize, end: usize) {
        let (first, last) = (at / BLOCK, end / BLOCK);
        for block in first..=last.min(BLOCKS - 1) {
            let mut gone = u64::MAX;
            if block == first {
                gone &= u64::MAX << (at % BLOCK) << 1;
            }
            if block == last {
                gone &= (1 << (end % BLOCK)) - 1;
            }
            let tokens = &mut self.blocks[block];
            tokens.starts &= !gone;
            tokens.words &= !gone;
        }
    }
}

/// The blankspace before a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Gap {
    Nothing,
    /// A single blank.
    Space,
    Other,
}

/// As many blocks are looked at together.
pub(crate) const BLOCKS: usize = 7;
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
    // What was marked.
    let mut code = 0;
    while code < MARK {
        table[(MARK | code) as usize] = code;
        code += 1;
    }
    table
};

/// The same as kinds.
static FIRST_KINDS: [TokenKind; 256] = {
    let mut kinds = [TokenKind::Unknown; 256];
    let mut index = 0;
    while index < 256 {
        kinds[index] = KINDS[FIRST[index] as usize];
        index += 1;
    }
    kinds
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
    /// Where the blankspace right before it starts.
    gap_start: usize,
    /// Whether a `<` at the start of the next batch would follow an `ident_pattern_token`.
    after_name: bool,
    /// Template list discovery (section 3.9): the `<` that may yet turn out to start a list, by their place
    /// from the start of the batch on, outermost first, and [`NESTING`] for every parenthesis and bracket opened since
    /// the first of them.
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
            gap_start: 0,
            after_name: false,
            pending: Vec::new(),
            skip_until: 0,
        }
    }

    /// Where the blankspace starts that stands before what was not scanned yet.
    pub(crate) fn gap_start(&self) -> usize {
        self.gap_start
    }

    /// Replaces `batch` by the next tokens; there are none only at the end of the text. The batch ends where no `<`
    /// waits for its decision.
    pub(crate) fn fill(&mut self, batch: &mut Batch) {
        let base = self.position;
        batch.count = 0;
        while self.position < self.bytes.len() {
            if batch.count == batch.pieces.len() {
                if batch.count == 0 {
                    // Few lists go on for longer than that.
                    let room = if self.bytes.len() > PIECE { 4 } else { 1 };
                    batch.pieces.reserve_exact(room);
                }
                batch.pieces.push(Piece::EMPTY);
            }
            self.piece(batch);
            if self.pending.is_empty() || self.position - base > LONGEST_BATCH {
                break;
            }
        }
        // Whatever is still open at the end of the text is a comparison.
        self.pending.clear();
        if batch.count > 0 {
            self.after_name = self.is_after_name(batch, batch.count - 1, PIECE);
        }
    }

    /// Adds the next piece of the text to the batch.
    fn piece(&mut self, batch: &mut Batch) {
        let from = self.position;
        let to = (from + PIECE).min(self.bytes.len());
        let number = batch.count;
        let piece = &mut batch.pieces[number];
        batch.count += 1;
        piece.base = from;
        piece.gap_start = self.gap_start;
        piece.has_words = true;
        let length = to - from;
        piece.window[..length].copy_from_slice(&self.bytes[from..to]);
        let count = length.div_ceil(BLOCK);
        piece.window[length..count * BLOCK].fill(0);
        let is_ascii = find_tokens(&piece.window.as_chunks().0[..count], &mut piece.blocks);
        piece.blocks[count..].fill(Tokens::NONE);
        if is_ascii {
            self.ascii_piece(batch, number, to);
        } else {
            self.characters(batch, number, to);
        }
        let piece = &mut batch.pieces[number];
        piece.end = self.position;
        self.gap_start = match piece.start_before(PIECE) {
            Some(last) if piece.code(last) == BLANKSPACE => from + last,
            _ => self.position,
        };
    }

    /// Decides about the tokens that `find_tokens` left open in a piece of ASCII up to `to`.
    fn ascii_piece(&mut self, batch: &mut Batch, number: usize, to: usize) {
        let bytes = self.bytes;
        let piece = &mut batch.pieces[number];
        let from = piece.base;
        let gap = self.gap();
        let first = &mut piece.blocks[0];
        first.after_blank |= u64::from(gap != Gap::Nothing);
        first.after_space |= u64::from(gap == Gap::Space);
        let mut length = to - from;
        if !length.is_multiple_of(BLOCK) {
            let last = &mut piece.blocks[length / BLOCK];
            let within = (1 << (length % BLOCK)) - 1;
            last.starts &= within;
            last.words &= within;
        }
        if to < bytes.len() {
            // The last run may go on.
            length = piece.start_before(PIECE).unwrap_or(0);
            if length == 0 {
                return self.characters(batch, number, from + 1);
            }
            let last = &mut piece.blocks[length / BLOCK];
            last.starts ^= 1 << (length % BLOCK);
            last.words &= last.starts;
        }
        let mut end = from + length;
        let mut block = 0;
        'blocks: while block < length.div_ceil(BLOCK) {
            let piece = &mut batch.pieces[number];
            piece.mark_floats(block);
            let mut special = self.special(&piece.blocks[block]);
            while special != 0 {
                let place = special.trailing_zeros() as usize;
                special &= special - 1;
                let at = block * BLOCK + place;
                let start = from + at;
                let byte = bytes[start];
                let next = bytes.get(start + 1).copied().unwrap_or(0);
                let waiting = if self.pending.is_empty() { 0 } else { WAITING };
                if SPECIAL[usize::from(byte)] & (FOLLOWING[usize::from(next)] | waiting) == 0 {
                    continue;
                }
                // Most template lists hold one name, as in `vec2<f32>`, and follow another.
                let piece = &mut batch.pieces[number];
                let starts = piece.blocks[block].starts;
                let later = starts >> place >> 1;
                let after_name = later & later.wrapping_sub(1);
                let close = at + 1 + after_name.trailing_zeros() as usize;
                if byte == b'<'
                    && after_name != 0
                    && next.is_ascii_alphabetic()
                    && bytes[from + close] == b'>'
                    && self.is_name_before(piece, block, place)
                {
                    piece.mark(at, const { code(TokenKind::Symbol(Symbol::TemplateStart)) });
                    piece.mark(
                        close,
                        const { code(TokenKind::Symbol(Symbol::TemplateEnd)) },
                    );
                    special &= u64::MAX << (close % BLOCK) << 1;
                    continue;
                }
                let (found, token_end) = match FIRST[usize::from(byte)] {
                    INTEGER => simple_number(bytes, start),
                    _ => None,
                }
                .unwrap_or_else(|| self.token(start, batch, number));
                let piece = &mut batch.pieces[number];
                piece.mark(at, code(found));
                if found != TokenKind::Identifier {
                    piece.blocks[block].words &= !(1 << place);
                }
                if token_end >= end {
                    end = token_end;
                    piece.join(at, PIECE);
                    break 'blocks;
                }
                // The next token starts there, even if that is within a run.
                let next = token_end - from;
                piece.join(at, next);
                let bit = 1 << (next % BLOCK);
                if next / BLOCK > block {
                    block = next / BLOCK;
                    piece.mark_floats(block);
                }
                let tokens = &mut piece.blocks[block];
                if tokens.starts & bit == 0 {
                    tokens.starts |= bit;
                    tokens.special |= bit;
                    if is_ascii_word(bytes[token_end]) && !bytes[token_end].is_ascii_digit() {
                        tokens.words |= bit;
                    }
                }
                special = self.special(&piece.blocks[block]) & !(bit - 1);
            }
            block += 1;
        }
        self.position = end;
    }

    /// Whether the token right before a place in a block is a word there and, by its first letter, neither `true` nor
    /// `false`.
    #[inline]
    fn is_name_before(&self, piece: &Piece, block: usize, place: usize) -> bool {
        let tokens = &piece.blocks[block];
        let below = tokens.starts & ((1 << place) - 1);
        if below == 0 {
            return false;
        }
        let last = below.ilog2() as usize;
        let first = piece.base + block * BLOCK + last;
        tokens.words >> last & 1 == 1 && !matches!(self.bytes[first], b't' | b'f')
    }

    /// The tokens of a block that are to be looked at more closely: where a `<` waits for its `>`, all symbols.
    #[inline]
    fn special(&self, block: &Tokens) -> u64 {
        if self.pending.is_empty() {
            block.special & block.starts
        } else {
            (block.special | block.marks) & block.starts
        }
    }

    /// The blankspace right before what was not scanned yet.
    fn gap(&self) -> Gap {
        match &self.bytes[self.gap_start..self.position] {
            b"" => Gap::Nothing,
            b" " => Gap::Space,
            _ => Gap::Other,
        }
    }

    /// Scans tokens one by one up to `to`, or beyond where one ends there.
    #[cold]
    fn characters(&mut self, batch: &mut Batch, number: usize, to: usize) {
        batch.pieces[number].blocks.fill(Tokens::NONE);
        batch.pieces[number].has_words = false;
        while self.position < to {
            let start = self.position;
            let (kind, end) = self.token(start, batch, number);
            let gap = self.gap();
            let piece = &mut batch.pieces[number];
            piece.push(start - piece.base, kind, gap);
            self.position = end;
            self.gap_start = if kind == TokenKind::Blankspace {
                start
            } else {
                end
            };
        }
    }

    /// The token at `at`, which is in the last piece of the batch, and where it ends.
    fn token(&mut self, at: usize, batch: &mut Batch, number: usize) -> (TokenKind, usize) {
        let bytes = self.bytes;
        let byte = bytes[at];
        if !byte.is_ascii() {
            return scan_high(bytes, at);
        }
        match kind(FIRST[usize::from(byte)]) {
            TokenKind::IntLiteral => scan_number(bytes, at).unwrap_or((TokenKind::Unknown, at + 1)),
            TokenKind::Identifier => match word_end(bytes, at + 1) {
                end if end == at + 1 && byte == b'_' => {
                    (TokenKind::Symbol(Symbol::Underscore), end)
                }
                end => (TokenKind::Identifier, end),
            },
            TokenKind::Blankspace => (TokenKind::Blankspace, blankspace_end(bytes, at + 1)),
            TokenKind::Symbol(symbol) => self.symbol(symbol, at, batch, number),
            _ => (TokenKind::Unknown, at + 1),
        }
    }

    /// The token at `at` that starts with the character `alone`.
    #[inline]
    fn symbol(
        &mut self,
        alone: Symbol,
        at: usize,
        batch: &mut Batch,
        number: usize,
    ) -> (TokenKind, usize) {
        let bytes = self.bytes;
        let next = bytes.get(at + 1).copied().unwrap_or(0);
        let place = at - batch.pieces[number].base;
        match (alone, next) {
            (Symbol::Slash, b'/') => return (TokenKind::LineComment, line_end(bytes, at + 2)),
            (Symbol::Slash, b'*') => return scan_block_comment(bytes, at),
            (Symbol::Period, b'0'..=b'9') => {
                let literal = scan_number(bytes, at);
                return literal.unwrap_or((TokenKind::Symbol(Symbol::Period), at + 1));
            }
            (Symbol::LessThan, next)
                if !matches!(next, b'<' | b'=') && self.is_after_name(batch, number, place) =>
            {
                self.pending.push((at - batch.pieces[0].base) as u32);
                return (TokenKind::Symbol(Symbol::LessThan), at + 1);
            }
            _ => {}
        }
        let (symbol, end) = longest_symbol(bytes, alone, at);
        if self.pending.is_empty() {
            return (TokenKind::Symbol(symbol), end);
        }
        let after_name = alone == Symbol::LessThan && self.is_after_name(batch, number, place);
        let (symbol, end) = self.discover(symbol, at, end, after_name, batch);
        (TokenKind::Symbol(symbol), end)
    }

    /// Runs template list discovery over the symbol from `at` to `end`, and shortens it where its `>` closes a list.
    fn discover(
        &mut self,
        symbol: Symbol,
        at: usize,
        end: usize,
        after_name: bool,
        batch: &mut Batch,
    ) -> (Symbol, usize) {
        let waiting = self.pending.last().copied();
        let waiting = waiting.filter(|waiting| *waiting != NESTING);
        if let Some(start) = waiting {
            if self.bytes[at] == b'>' {
                self.pending.pop();
                self.forget_nesting();
                let start_code = code(TokenKind::Symbol(Symbol::TemplateStart));
                batch.mark(batch.pieces[0].base + start as usize, start_code);
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

    /// Whether the last token before `place` in a piece, blankspace and comments aside, is an `ident_pattern_token`:
    /// any word, keywords as in `var<private>` included, but not the literals `true` and `false`.
    #[inline]
    fn is_after_name(&self, batch: &Batch, mut number: usize, mut place: usize) -> bool {
        while let Some((piece, at)) = batch.token_before(number, place) {
            match batch.pieces[piece].kind(at) {
                TokenKind::Blankspace
                | TokenKind::LineComment
                | TokenKind::BlockComment
                | TokenKind::UnterminatedComment => (number, place) = (piece, at),
                TokenKind::Identifier => {
                    let word = &self.bytes[batch.pieces[piece].base + at..];
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
    let two = match (alone, bytes.get(at + 1)) {
        (Symbol::Ampersand, Some(b'&')) => Symbol::AndAnd,
        (Symbol::Ampersand, Some(b'=')) => Symbol::AndEqual,
        (Symbol::Bang, Some(b'=')) => Symbol::NotEqual,
        (Symbol::Equal, Some(b'=')) => Symbol::EqualEqual,
        (Symbol::GreaterThan, Some(b'=')) => Symbol::GreaterThanEqual,
        (Symbol::GreaterThan, Some(b'>')) => Symbol::ShiftRight,
        (Symbol::LessThan, Some(b'=')) => Symbol::LessThanEqual,
        (Symbol::LessThan, Some(b'<')) => Symbol::ShiftLeft,
        (Symbol::Minus, Some(b'>')) => Symbol::Arrow,
        (Symbol::Minus, Some(b'-')) => Symbol::MinusMinus,
        (Symbol::Minus, Some(b'=')) => Symbol::MinusEqual,
        (Symbol::Modulo, Some(b'=')) => Symbol::ModuloEqual,
        (Symbol::Or, Some(b'|')) => Symbol::OrOr,
        (Symbol::Or, Some(b'=')) => Symbol::OrEqual,
        (Symbol::Plus, Some(b'+')) => Symbol::PlusPlus,
        (Symbol::Plus, Some(b'=')) => Symbol::PlusEqual,
        (Symbol::Slash, Some(b'=')) => Symbol::DivisionEqual,
        (Symbol::Star, Some(b'=')) => Symbol::TimesEqual,
        (Symbol::Xor, Some(b'=')) => Symbol::XorEqual,
        _ => return (alone, at + 1),
    };
    match (two, bytes.get(at + 2)) {
        (Symbol::ShiftRight, Some(b'=')) => (Symbol::ShiftRightEqual, at + 3),
        (Symbol::ShiftLeft, Some(b'=')) => (Symbol::ShiftLeftEqual, at + 3),
        _ => (two, at + 2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_symbol_is_the_longest_text_of_one() {
        let texts = Symbol::ALL.iter().map(|symbol| symbol.text());
        for first in texts.clone().filter(|text| text.len() == 1 && *text != "_") {
            for second in texts.clone().chain(["", "a"]) {
                for third in texts.clone().chain(["", "a"]) {
                    let text = format!("{first}{second}{third}");
                    let known = (1..=text.len()).rev();
                    let mut known = known.filter_map(|length| {
                        Some((Symbol::from_bytes(&text.as_bytes()[..length])?, length))
                    });
                    let alone = symbol_of(text.as_bytes()[0]).unwrap();
                    let found = longest_symbol(text.as_bytes(), alone, 0);
                    assert_eq!(Some(found), known.next(), "{text}");
                }
            }
        }
    }
}
