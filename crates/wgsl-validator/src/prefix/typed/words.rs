//! Texts of tokens that are joined by blanks, read back without the lexer.

use wgsl_tokenizer::{Keyword, Symbol, TokenKind};

use crate::prefix::PrefixChecker;

/// A token of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    /// Any `<` and `>` is a comparison.
    pub(super) kind: TokenKind,
    pub(super) text: &'a str,
    pub(super) start: usize,
}

impl Word<'_> {
    pub(super) fn symbol(&self) -> Option<Symbol> {
        match self.kind {
            TokenKind::Symbol(symbol) => Some(symbol),
            _ => None,
        }
    }

    pub(super) fn keyword(&self) -> Option<Keyword> {
        match self.kind {
            TokenKind::Keyword(keyword) => Some(keyword),
            _ => None,
        }
    }

    pub(super) fn is(&self, symbol: Symbol) -> bool {
        self.kind == TokenKind::Symbol(symbol)
    }

    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The tokens of a text, of which each is a word.
pub(super) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let bytes = text.as_bytes();
        start += bytes[start..].iter().position(|&byte| byte != b' ')?;
        let length = bytes[start..].iter().position(|&byte| byte == b' ');
        let end = length.map_or(bytes.len(), |length| start + length);
        let word = Word {
            kind: kind_of(&text[start..end]),
            text: &text[start..end],
            start,
        };
        start = end;
        Some(word)
    })
}

fn kind_of(word: &str) -> TokenKind {
    let bytes = word.as_bytes();
    match bytes {
        [b'0'..=b'9', ..] | [b'.', b'0'..=b'9', ..] => {
            let is_hexadecimal = word.starts_with("0x") || word.starts_with("0X");
            let marks: &[u8] = if is_hexadecimal { b".pP" } else { b".eEfh" };
            if bytes.iter().any(|byte| marks.contains(byte)) {
                TokenKind::FloatLiteral
            } else {
                TokenKind::IntLiteral
            }
        }
        [b'a'..=b'z', ..] => {
            Keyword::from_text(word).map_or(TokenKind::Identifier, TokenKind::Keyword)
        }
        _ => Symbol::from_text(word).map_or(TokenKind::Identifier, TokenKind::Symbol),
    }
}

impl PrefixChecker {
    /// Reads the tokens of a text, of which each is a word; returns whether all can follow.
    pub(super) fn push_words(&mut self, text: &str) -> bool {
        words(text).all(|word| self.push(word.kind, word.text))
    }
}
