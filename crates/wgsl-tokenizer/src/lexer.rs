//! From source text to lexical tokens (WGSL specification, section 3, "Textual structure").

use std::collections::VecDeque;
use std::ops::Range;

use crate::names::{Keyword, fixed_texts, is_reserved};

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// What the token is.
    pub kind: TokenKind,
    /// The byte range in the source; always on character boundaries and never empty.
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
    Lexer {
        source,
        position: 0,
        ready: VecDeque::new(),
        returned: 0,
        templates: TemplateDiscovery::default(),
    }
}

/// The iterator made by [`lex`].
#[derive(Debug, Clone)]
pub struct Lexer<'a> {
    source: &'a str,
    /// Where the next token starts.
    position: usize,
    /// Tokens found and not yet returned: those from the first undecided `<` on.
    ready: VecDeque<Token>,
    /// How many tokens were returned.
    returned: usize,
    templates: TemplateDiscovery,
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let decided = self
                .templates
                .pending
                .first()
                .is_none_or(|candidate| candidate.token > self.returned);
            if decided && let Some(token) = self.ready.pop_front() {
                self.returned += 1;
                return Some(token);
            }
            if self.position == self.source.len() {
                // Whatever is still open at the end of the text is a comparison.
                self.templates.pending.clear();
                if self.ready.is_empty() {
                    return None;
                }
            } else {
                self.scan();
            }
        }
    }
}

impl Lexer<'_> {
    /// Reads one token at `position` and appends it to `ready`.
    fn scan(&mut self) {
        let rest = &self.source[self.position..];
        let (kind, length) = scan_plain(rest).unwrap_or_else(|| {
            let (symbol, length) = scan_symbol(rest);
            match symbol {
                Some(symbol) => self.discover(symbol, length),
                None => (TokenKind::Unknown, length),
            }
        });
        let start = self.position;
        self.position += length;
        match kind {
            TokenKind::Blankspace | TokenKind::LineComment | TokenKind::BlockComment => {}
            // Every spelling of `ident_pattern_token` counts, keywords as in `var<private>` included.
            // `true` and `false` are literals there.
            TokenKind::Keyword(Keyword::True | Keyword::False) => {
                self.templates.after_identifier = false;
            }
            TokenKind::Identifier | TokenKind::Keyword(_) | TokenKind::ReservedWord => {
                self.templates.after_identifier = true;
            }
            _ => self.templates.after_identifier = false,
        }
        self.ready.push_back(Token {
            kind,
            span: start..self.position,
        });
    }

    /// Runs template list discovery over a symbol at `position`, and shortens it where its `>` closes a list.
    fn discover(&mut self, symbol: Symbol, length: usize) -> (TokenKind, usize) {
        let bytes = self.source.as_bytes();
        if symbol.text().starts_with('>')
            && let Some(opening) = self.templates.close()
        {
            // An open candidate is never returned before it is decided, so it is still in `ready`.
            self.ready[opening - self.returned].kind = TokenKind::Symbol(Symbol::TemplateStart);
            return (TokenKind::Symbol(Symbol::TemplateEnd), 1);
        }
        if symbol == Symbol::Arrow && self.templates.can_close() {
            return (TokenKind::Symbol(Symbol::Minus), 1);
        }
        let index = self.returned + self.ready.len();
        for at in self.position..self.position + length {
            self.templates.step(bytes, at, index);
        }
        (TokenKind::Symbol(symbol), length)
    }
}

/// The state of the template list discovery algorithm (section 3.9).
#[derive(Debug, Clone, Default)]
struct TemplateDiscovery {
    /// The `<` that may yet turn out to start a template list, outermost first.
    pending: Vec<UnclosedCandidate>,
    /// How many parentheses and brackets are open.
    nesting: usize,
    /// Bytes before this one were consumed by the step for an earlier byte.
    skip_until: usize,
    /// Whether the token before, blankspace and comments aside, is an `ident_pattern_token`.
    after_identifier: bool,
}

#[derive(Debug, Clone)]
struct UnclosedCandidate {
    /// Index of the `<` among all the tokens of the text.
    token: usize,
    /// Nesting depth at the `<`.
    nesting: usize,
}

impl TemplateDiscovery {
    /// Whether a `>` at this point ends a template list.
    fn can_close(&self) -> bool {
        self.pending
            .last()
            .is_some_and(|candidate| candidate.nesting == self.nesting)
    }

    /// Ends the innermost template list if a `>` here does so, and returns the token index of its `<`.
    fn close(&mut self) -> Option<usize> {
        self.pending
            .pop_if(|candidate| candidate.nesting == self.nesting)
            .map(|candidate| candidate.token)
    }

    /// One step of the algorithm, for the byte at `at`, which belongs to the symbol token number `token`.
    fn step(&mut self, bytes: &[u8], at: usize, token: usize) {
        if at < self.skip_until {
            return;
        }
        let next = bytes.get(at + 1).copied();
        match bytes[at] {
            b'<' if self.after_identifier => {
                if matches!(next, Some(b'<' | b'=')) {
                    self.skip_until = at + 2;
                } else {
                    self.pending.push(UnclosedCandidate {
                        token,
                        nesting: self.nesting,
                    });
                }
            }
            b'>' | b'!' | b'=' if next == Some(b'=') => self.skip_until = at + 2,
            b'(' | b'[' => self.nesting += 1,
            b')' | b']' => {
                self.abandon_nested();
                self.nesting = self.nesting.saturating_sub(1);
            }
            b'=' | b';' | b'{' | b':' => {
                self.pending.clear();
                self.nesting = 0;
            }
            byte @ (b'&' | b'|') if next == Some(byte) => {
                self.abandon_nested();
                self.skip_until = at + 2;
            }
            _ => {}
        }
        // A second `<` of the same token does not follow the identifier directly.
        self.after_identifier = false;
    }

    /// Gives up the candidates at the present nesting depth and deeper.
    fn abandon_nested(&mut self) {
        while self
            .pending
            .pop_if(|candidate| candidate.nesting >= self.nesting)
            .is_some()
        {}
    }
}

/// Whether `c` is blankspace: the code points of `Pattern_White_Space` (section 3.2).
#[must_use]
pub fn is_blankspace(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
    )
}

/// Whether `c` starts a line break (section 3.2).
fn is_line_break(c: char) -> bool {
    matches!(c, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Reads a token other than a symbol from the start of `rest`, which is not empty.
fn scan_plain(rest: &str) -> Option<(TokenKind, usize)> {
    let first = rest.chars().next()?;
    if is_blankspace(first) {
        return Some((TokenKind::Blankspace, prefix_length(rest, is_blankspace)));
    }
    if rest.starts_with("//") {
        return Some((
            TokenKind::LineComment,
            prefix_length(rest, |c| !is_line_break(c)),
        ));
    }
    if rest.starts_with("/*") {
        return Some(scan_block_comment(rest));
    }
    if let Some(number) = scan_number(rest.as_bytes()) {
        return Some(number);
    }
    let length = identifier_length(rest);
    if length == 0 {
        return None;
    }
    let text = &rest[..length];
    let kind = if let Some(keyword) = Keyword::from_text(text) {
        TokenKind::Keyword(keyword)
    } else if is_reserved(text) {
        TokenKind::ReservedWord
    } else {
        TokenKind::Identifier
    };
    Some((kind, length))
}

/// Bytes of the longest prefix of `text` whose characters all satisfy `accept`.
fn prefix_length(text: &str, accept: impl Fn(char) -> bool) -> usize {
    text.find(|c| !accept(c)).unwrap_or(text.len())
}

/// Bytes of the `ident_pattern_token` (section 3.7) at the start of `text`, 0 if there is none.
pub(crate) fn identifier_length(text: &str) -> usize {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) if first == '_' || unicode_ident::is_xid_start(first) => {
            let length =
                first.len_utf8() + prefix_length(chars.as_str(), unicode_ident::is_xid_continue);
            // `_` alone is a symbol, not an identifier.
            if length == 1 && first == '_' {
                0
            } else {
                length
            }
        }
        _ => 0,
    }
}

/// Reads a block comment, counting the nested ones instead of recursing into them.
fn scan_block_comment(rest: &str) -> (TokenKind, usize) {
    let bytes = rest.as_bytes();
    let mut depth = 0_usize;
    let mut at = 0;
    while at + 1 < bytes.len() {
        match (bytes[at], bytes[at + 1]) {
            (b'/', b'*') => {
                depth += 1;
                at += 2;
            }
            (b'*', b'/') => {
                depth -= 1;
                at += 2;
                if depth == 0 {
                    return (TokenKind::BlockComment, at);
                }
            }
            _ => at += 1,
        }
    }
    (TokenKind::UnterminatedComment, rest.len())
}

/// Reads the longest numeric literal (section 3.5.2) at the start of `bytes`.
fn scan_number(bytes: &[u8]) -> Option<(TokenKind, usize)> {
    let hex = matches!(bytes, [b'0', b'x' | b'X', ..]);
    // `0x` without a hexadecimal digit is the literal `0` and the identifier `x`.
    if hex && let Some(number) = scan_hex_number(bytes) {
        return Some(number);
    }
    let digits = |from: usize| count_while(&bytes[from..], u8::is_ascii_digit);
    let integer = digits(0);
    let mut end = integer;
    let mut float = false;
    if bytes.get(end) == Some(&b'.') {
        let fraction = digits(end + 1);
        if integer + fraction > 0 {
            end += 1 + fraction;
            float = true;
        }
    }
    if end == 0 {
        return None;
    }
    let exponent = exponent_length(&bytes[end..], b'e');
    float |= exponent > 0;
    end += exponent;
    if float {
        end += usize::from(matches!(bytes.get(end), Some(b'f' | b'h')));
        return Some((TokenKind::FloatLiteral, end));
    }
    // An integer has no leading zero.
    if bytes[0] == b'0' && end > 1 {
        return Some((TokenKind::Unknown, end));
    }
    Some(match bytes.get(end) {
        Some(b'i' | b'u') => (TokenKind::IntLiteral, end + 1),
        Some(b'f' | b'h') => (TokenKind::FloatLiteral, end + 1),
        _ => (TokenKind::IntLiteral, end),
    })
}

/// Reads a hexadecimal literal at the start of `bytes`, which start with `0x` or `0X`.
fn scan_hex_number(bytes: &[u8]) -> Option<(TokenKind, usize)> {
    let digits = |from: usize| count_while(&bytes[from..], u8::is_ascii_hexdigit);
    let integer = digits(2);
    let mut end = 2 + integer;
    let mut float = false;
    if bytes.get(end) == Some(&b'.') {
        let fraction = digits(end + 1);
        if integer + fraction > 0 {
            end += 1 + fraction;
            float = true;
        }
    }
    if end == 2 {
        return None;
    }
    let exponent = exponent_length(&bytes[end..], b'p');
    end += exponent;
    // Without an exponent, `f` is a digit and `h` is no suffix.
    if exponent > 0 {
        end += usize::from(matches!(bytes.get(end), Some(b'f' | b'h')));
        float = true;
    } else if !float {
        end += usize::from(matches!(bytes.get(end), Some(b'i' | b'u')));
    }
    let kind = if float {
        TokenKind::FloatLiteral
    } else {
        TokenKind::IntLiteral
    };
    Some((kind, end))
}

/// Bytes of an exponent such as `e-4`, with `letter` in either case, at the start of `bytes`; 0 if there is none.
fn exponent_length(bytes: &[u8], letter: u8) -> usize {
    if !bytes
        .first()
        .is_some_and(|byte| byte.eq_ignore_ascii_case(&letter))
    {
        return 0;
    }
    let sign = usize::from(matches!(bytes.get(1), Some(b'+' | b'-')));
    match count_while(&bytes[1 + sign..], u8::is_ascii_digit) {
        0 => 0,
        digits => 1 + sign + digits,
    }
}

fn count_while(bytes: &[u8], accept: impl Fn(&u8) -> bool) -> usize {
    bytes.iter().take_while(|byte| accept(byte)).count()
}

/// Reads the longest symbol at the start of `rest`; without one, the length is that of the first character.
fn scan_symbol(rest: &str) -> (Option<Symbol>, usize) {
    let bytes = rest.as_bytes();
    // No symbol is longer than three bytes.
    for length in (1..=bytes.len().min(3)).rev() {
        if let Some(symbol) = Symbol::from_bytes(&bytes[..length]) {
            return (Some(symbol), length);
        }
    }
    (None, rest.chars().next().map_or(0, char::len_utf8))
}

impl Symbol {
    /// The symbol spelled `text`, reading `<` and `>` as comparisons.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        Self::from_bytes(text.as_bytes())
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
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
