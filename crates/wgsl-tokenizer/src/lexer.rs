//! From source text to lexical tokens (WGSL specification, section 3, "Textual structure").

use std::ops::Range;
use std::sync::LazyLock;

use crate::blocks::BLOCK;
use crate::names::{Keyword, RESERVED, fixed_texts};
use crate::scan::{BLOCKS, Batch, Scanner, code};
use crate::word_table::{KEY_BYTES, Key, key_at};

fixed_texts! {
    /// An operator or delimiter (specification, section 16.3).
    Symbol {
        Ampersand = "&",
        AndAnd = "&&",
        Arrow = "->",
        At = "@",
        Slash = "/",
        Bang = "!",
        BracketLeft = "[",
        BracketRight = "]",
        BraceLeft = "{",
        BraceRight = "}",
        Colon = ":",
        Comma = ",",
        Equal = "=",
        EqualEqual = "==",
        NotEqual = "!=",
        GreaterThan = ">",
        GreaterThanEqual = ">=",
        ShiftRight = ">>",
        LessThan = "<",
        LessThanEqual = "<=",
        ShiftLeft = "<<",
        Modulo = "%",
        Minus = "-",
        MinusMinus = "--",
        Period = ".",
        Plus = "+",
        PlusPlus = "++",
        Or = "|",
        OrOr = "||",
        ParenLeft = "(",
        ParenRight = ")",
        Semicolon = ";",
        Star = "*",
        Tilde = "~",
        Underscore = "_",
        Xor = "^",
        PlusEqual = "+=",
        MinusEqual = "-=",
        TimesEqual = "*=",
        DivisionEqual = "/=",
        ModuloEqual = "%=",
        AndEqual = "&=",
        OrEqual = "|=",
        XorEqual = "^=",
        ShiftRightEqual = ">>=",
        ShiftLeftEqual = "<<=",
        TemplateStart = "<",
        TemplateEnd = ">",
    }
}

/// What a lexical token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TokenKind {
    /// A longest run of blankspace code points (section 3.2).
    Blankspace,
    /// `//` up to, not including, the line break (section 3.3).
    LineComment,
    /// `/* … */`, nested comments included.
    BlockComment,
    /// A `/*` that is never closed, with all the text after it.
    UnterminatedComment,
    /// An integer literal with its suffix (section 3.5.2).
    IntLiteral,
    /// A floating point literal with its suffix.
    FloatLiteral,
    /// A keyword.
    Keyword(Keyword),
    /// A reserved word, which no program may use.
    ReservedWord,
    /// An identifier; the names that WGSL predeclares are identifiers too, see [`classify_name`](crate::classify_name).
    Identifier,
    /// An operator or delimiter; `_` alone is one.
    Symbol(Symbol),
    /// A code point that starts no token, or an integer with a leading zero such as `012`.
    Unknown,
}

/// A lexical token: what it is, and the bytes of the source that it covers.
///
/// ```
/// use wgsl_tokenizer::{Keyword, Token, TokenKind, lex};
/// let first = lex("let x = 1;").next();
/// assert_eq!(first, Some(Token { kind: TokenKind::Keyword(Keyword::Let), span: 0..3 }));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What the token is.
    pub kind: TokenKind,
    /// The byte range in the source; never empty, and on character boundaries where the source is UTF-8.
    pub span: Range<usize>,
}

/// Splits `source` into lexical tokens, blankspace and comments included.
///
/// The spans tile the source: the first starts at 0, each starts where the one before ends, the last ends at the
/// end. Text that is no WGSL becomes [`TokenKind::Unknown`], so every string can be lexed. The time is linear in the
/// length of the source.
///
/// Template lists are told from comparisons by the discovery algorithm of section 3.9, in the same pass:
///
/// ```
/// use wgsl_tokenizer::{Symbol, TokenKind, lex};
/// let source = "a<b>c";
/// let kinds: Vec<TokenKind> = lex(source).map(|token| token.kind).collect();
/// assert_eq!(kinds[1], TokenKind::Symbol(Symbol::TemplateStart));
/// assert_eq!(kinds[3], TokenKind::Symbol(Symbol::TemplateEnd));
/// ```
#[must_use]
pub fn lex(source: &str) -> Lexer<'_> {
    lex_bytes(source.as_bytes())
}

/// Like [`lex`], for text that may not be UTF-8: a byte that belongs to no character is an unknown token of its own,
/// or part of the comment that it stands in.
///
/// ```
/// use wgsl_tokenizer::{TokenKind, lex_bytes};
/// let kinds: Vec<TokenKind> = lex_bytes(b"a\xFF").map(|token| token.kind).collect();
/// assert_eq!(kinds, [TokenKind::Identifier, TokenKind::Unknown]);
/// ```
#[must_use]
pub fn lex_bytes(source: &[u8]) -> Lexer<'_> {
    Lexer {
        source,
        scanner: Scanner::new(source),
        batch: Batch::default(),
        block: 0,
        starts: 0,
        words: &WORDS,
    }
}

/// The iterator made by [`lex`] and [`lex_bytes`].
///
/// ```
/// let words = wgsl_tokenizer::lex("fn main() {}").filter(|token| token.span.len() > 1);
/// assert_eq!(words.count(), 2);
/// ```
#[derive(Debug, Clone)]
pub struct Lexer<'a> {
    source: &'a [u8],
    scanner: Scanner<'a>,
    /// Tokens found and not all returned yet.
    batch: Batch,
    /// The block of the next one to return, of all in the batch.
    block: usize,
    /// The starts of the tokens of the block that are not returned yet.
    starts: u64,
    words: &'static Words,
}

impl Lexer<'_> {
    /// Finds the next tokens. Returns whether there are any.
    #[inline(never)]
    fn refill(&mut self) -> bool {
        self.scanner.fill(&mut self.batch);
        for piece in self.batch.pieces_mut() {
            for block in 0..piece.blocks().len() {
                let mut words = piece.blocks()[block].words;
                while words != 0 {
                    let place = words.trailing_zeros() as usize;
                    words &= words - 1;
                    let at = block * BLOCK + place;
                    let start = piece.base + at;
                    let length = piece.end_of(block, place) - start;
                    let key = piece.key(self.source, at, length);
                    piece.mark(at, self.words.read(key, length));
                }
            }
        }
        self.block = 0;
        self.starts = self.batch.starts(0);
        !self.batch.pieces().is_empty()
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    #[inline]
    fn next(&mut self) -> Option<Token> {
        while self.starts == 0 {
            if self.block + 1 < BLOCKS * self.batch.pieces().len() {
                self.block += 1;
                self.starts = self.batch.starts(self.block);
            } else if !self.refill() {
                return None;
            }
        }
        let piece = &self.batch.pieces()[self.block / BLOCKS];
        let block = self.block % BLOCKS;
        let place = self.starts.trailing_zeros() as usize;
        self.starts &= self.starts - 1;
        let at = block * BLOCK + place;
        Some(Token {
            kind: piece.kind(at),
            span: piece.base + at..piece.end_of(block, place),
        })
    }

    #[inline]
    fn fold<B, F: FnMut(B, Token) -> B>(mut self, init: B, mut f: F) -> B {
        let mut folded = init;
        loop {
            while let Some(piece) = self.batch.pieces().get(self.block / BLOCKS) {
                let block = self.block % BLOCKS;
                let mut starts = self.starts;
                while starts != 0 {
                    let place = starts.trailing_zeros() as usize;
                    starts &= starts - 1;
                    let start = piece.base + block * BLOCK + place;
                    let end = if starts == 0 {
                        piece.end_of(block, place)
                    } else {
                        piece.base + block * BLOCK + starts.trailing_zeros() as usize
                    };
                    let kind = piece.kind(block * BLOCK + place);
                    let span = start..end;
                    folded = f(folded, Token { kind, span });
                }
                self.block += 1;
                self.starts = self.batch.starts(self.block);
            }
            if !self.refill() {
                return folded;
            }
        }
    }
}

/// The words that are no identifiers, in a hash table without collisions.
#[derive(Debug)]
struct Words {
    multiplier: u64,
    /// For each hash the index of its word; 0 for none.
    indices: [u8; 1 << HASH_BITS],
    /// The words' keys, which tell them all apart, and their kinds. The first one is no word.
    list: [(Key, u8); 256],
}

const HASH_BITS: u32 = 12;

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let keywords = Keyword::ALL.iter();
    let keywords = keywords.map(|keyword| (keyword.text(), TokenKind::Keyword(*keyword)));
    let reserved = RESERVED.iter().map(|word| (*word, TokenKind::ReservedWord));
    Words::new(&keywords.chain(reserved).collect::<Vec<_>>())
});

impl Words {
    fn new(list: &[(&str, TokenKind)]) -> Self {
        let mut slots = [([0; 2], code(TokenKind::Identifier)); 256];
        for (slot, (word, kind)) in slots[1..].iter_mut().zip(list) {
            *slot = (key_at(word.as_bytes(), 0, word.len()), code(*kind));
        }
        let mut multiplier = 1_u64;
        loop {
            // One in some forty has no collisions.
            multiplier = multiplier.wrapping_mul(0x9E37_79B9_7F4A_7C15);
            let mut indices = [0; 1 << HASH_BITS];
            let is_perfect = (1..=list.len()).all(|index| {
                let place = &mut indices[hash(slots[index].0, multiplier)];
                std::mem::replace(place, index as u8) == 0
            });
            if is_perfect {
                return Self {
                    multiplier,
                    indices,
                    list: slots,
                };
            }
        }
    }

    /// What the word of a key is, by [`code`].
    #[inline]
    fn read(&self, key: Key, length: usize) -> u8 {
        let index = self.indices[hash(key, self.multiplier)];
        let (word, found) = self.list[usize::from(index)];
        // Whether it is the same word and no longer one, without a branch.
        let other = (word[0] ^ key[0]) | (word[1] ^ key[1]) | u64::from(length > KEY_BYTES);
        if other == 0 {
            found
        } else {
            const { code(TokenKind::Identifier) }
        }
    }
}

#[inline]
const fn hash(key: Key, multiplier: u64) -> usize {
    let mixed = key[0] ^ key[1].rotate_left(29);
    (mixed.wrapping_mul(multiplier) >> (u64::BITS - HASH_BITS)) as usize
}

impl Symbol {
    /// The symbol spelled `text`, reading `<` and `>` as comparisons.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::from_bytes(text.as_bytes())
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Some(match bytes {
            b"&" => Self::Ampersand,
            b"&&" => Self::AndAnd,
            b"->" => Self::Arrow,
            b"@" => Self::At,
            b"/" => Self::Slash,
            b"!" => Self::Bang,
            b"[" => Self::BracketLeft,
            b"]" => Self::BracketRight,
            b"{" => Self::BraceLeft,
            b"}" => Self::BraceRight,
            b":" => Self::Colon,
            b"," => Self::Comma,
            b"=" => Self::Equal,
            b"==" => Self::EqualEqual,
            b"!=" => Self::NotEqual,
            b">" => Self::GreaterThan,
            b">=" => Self::GreaterThanEqual,
            b">>" => Self::ShiftRight,
            b"<" => Self::LessThan,
            b"<=" => Self::LessThanEqual,
            b"<<" => Self::ShiftLeft,
            b"%" => Self::Modulo,
            b"-" => Self::Minus,
            b"--" => Self::MinusMinus,
            b"." => Self::Period,
            b"+" => Self::Plus,
            b"++" => Self::PlusPlus,
            b"|" => Self::Or,
            b"||" => Self::OrOr,
            b"(" => Self::ParenLeft,
            b")" => Self::ParenRight,
            b";" => Self::Semicolon,
            b"*" => Self::Star,
            b"~" => Self::Tilde,
            b"_" => Self::Underscore,
            b"^" => Self::Xor,
            b"+=" => Self::PlusEqual,
            b"-=" => Self::MinusEqual,
            b"*=" => Self::TimesEqual,
            b"/=" => Self::DivisionEqual,
            b"%=" => Self::ModuloEqual,
            b"&=" => Self::AndEqual,
            b"|=" => Self::OrEqual,
            b"^=" => Self::XorEqual,
            b">>=" => Self::ShiftRightEqual,
            b"<<=" => Self::ShiftLeftEqual,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_that_is_no_identifier_fits_its_key_and_is_told_from_longer_ones() {
        assert!(Keyword::ALL.len() + RESERVED.len() < 256);
        let words = Keyword::ALL.iter().map(|keyword| keyword.text());
        for word in words.chain(RESERVED.iter().copied()) {
            assert!(word.len() <= KEY_BYTES, "{word}");
            let longer = format!("{word}_");
            let read = |end| WORDS.read(key_at(longer.as_bytes(), 0, end), end);
            assert_ne!(read(word.len()), code(TokenKind::Identifier), "{word}");
            assert_eq!(read(word.len() + 1), code(TokenKind::Identifier), "{word}");
        }
    }
}
