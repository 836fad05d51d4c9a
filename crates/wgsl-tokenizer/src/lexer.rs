//! From source text to lexical tokens (WGSL specification, section 3, "Textual structure").

use std::ops::Range;
use std::sync::LazyLock;

use crate::names::{Keyword, RESERVED, fixed_texts};
use crate::scan::{Batch, Scanner};
use crate::word_table::WordTable;

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
        next: 0,
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
    /// Index in the batch of the next one to return.
    next: usize,
    words: &'static Words,
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    #[inline]
    fn next(&mut self) -> Option<Token> {
        if self.next == self.batch.len() {
            self.scanner.fill(&mut self.batch);
            self.next = 0;
            if self.batch.len() == 0 {
                return None;
            }
        }
        let (kind, start, end) = self.batch.token(self.next);
        self.next += 1;
        Some(Token {
            kind: self.words.read(kind, self.source, start, end),
            span: start..end,
        })
    }
}

/// The words that are no identifiers.
#[derive(Debug)]
struct Words {
    kinds: WordTable<TokenKind>,
    /// For each first byte the lengths of the words that start with it, a bit for each.
    lengths: [u32; 256],
}

static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words {
        kinds: WordTable::new(TokenKind::Unknown),
        lengths: [0; 256],
    };
    for &keyword in Keyword::ALL {
        words.insert(keyword.text(), TokenKind::Keyword(keyword));
    }
    for word in RESERVED {
        words.insert(word, TokenKind::ReservedWord);
    }
    words
});

impl Words {
    fn insert(&mut self, word: &str, kind: TokenKind) {
        self.kinds.insert(word.as_bytes(), kind);
        self.lengths[usize::from(word.as_bytes()[0])] |= 1 << word.len();
    }

    /// What the token from `start` to `end` is, if it is of a `kind` as far as it is not a word of these.
    #[inline]
    fn read(&self, kind: TokenKind, source: &[u8], start: usize, end: usize) -> TokenKind {
        // No word of these has as many bytes as the highest bit says.
        let length = (end - start).min(31);
        if self.lengths[usize::from(source[start])] >> length & 1 == 0 {
            return kind;
        }
        self.kinds.get(source, start, end).unwrap_or(kind)
    }
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
