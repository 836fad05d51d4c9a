//! Tokens and their counts as they are shown to people and to other programs.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::lexer::{TokenKind, lex};
use crate::tokenizer::Tokenizer;

/// A token as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListedToken<'a> {
    /// The byte of the source where it starts.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
    /// What it is: [`TokenKind::name`], or [`TokenRole::name`](crate::TokenRole::name) for a tokenizer's token.
    pub kind: &'static str,
    /// Its id, for a tokenizer's token.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<u32>,
    /// Its text in the source, or how the tokenizer shows it (see [`Tokenizer::token_text`]).
    pub text: Cow<'a, str>,
}

/// The lexical tokens of `source`, blankspace and comments included.
///
/// ```
/// let tokens = wgsl_tokenizer::list_lexical("a >>= 1u;");
/// assert_eq!(tokens[2].kind, "symbol");
/// assert_eq!((tokens[2].start, tokens[2].end, &*tokens[2].text), (2, 5, ">>="));
/// ```
#[must_use]
pub fn list_lexical(source: &str) -> Vec<ListedToken<'_>> {
    lex(source)
        .map(|token| ListedToken {
            start: token.span.start,
            end: token.span.end,
            kind: token.kind.name(),
            id: None,
            text: source[token.span].into(),
        })
        .collect()
}

impl Tokenizer {
    /// The tokens of `source`, read as code.
    ///
    /// ```
    /// # use wgsl_tokenizer::{FitOptions, Tokenizer};
    /// # let tokenizer = Tokenizer::fit([], &FitOptions::default())?;
    /// let tokens = tokenizer.list_code("return;\n");
    /// assert_eq!((tokens[0].kind, tokens[0].start..tokens[0].end), ("keyword", 0..6));
    /// assert_eq!(tokens[0].id, tokenizer.word_id("return"));
    /// # Ok::<(), wgsl_tokenizer::FitError>(())
    /// ```
    #[must_use]
    pub fn list_code(&self, source: &str) -> Vec<ListedToken<'_>> {
        let encoding = self.encode_code(source);
        let spans = self.spans(&encoding, source);
        (encoding.ids.iter().zip(spans))
            .map(|(&id, span)| ListedToken {
                start: span.start,
                end: span.end,
                kind: self.kind_name(id),
                id: Some(id),
                text: self.token_text(id).unwrap_or_default().into(),
            })
            .collect()
    }

    fn kind_name(&self, id: u32) -> &'static str {
        self.token_role(id).map_or("unknown", |role| role.name())
    }
}

/// How many tokens of which kinds some programs have.
///
/// ```
/// let mut statistics = wgsl_tokenizer::TokenStatistics::default();
/// statistics.add_lexical("let x = 1;");
/// statistics.add_lexical("x");
/// assert_eq!((statistics.programs, statistics.bytes, statistics.tokens), (2, 11, 9));
/// assert_eq!(statistics.kinds["identifier"], 2);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TokenStatistics {
    /// How many programs there are.
    pub programs: usize,
    /// Their bytes.
    pub bytes: usize,
    /// Their tokens, of all kinds.
    pub tokens: usize,
    /// The tokens of the program that has most.
    pub most_tokens: usize,
    /// The tokens by kind.
    pub kinds: BTreeMap<&'static str, usize>,
}

impl TokenStatistics {
    /// Counts the lexical tokens of a program, blankspace and comments included.
    pub fn add_lexical(&mut self, source: &str) {
        self.add(source, lex(source).map(|token| token.kind.name()));
    }

    /// Counts the tokens that a program takes with a tokenizer.
    pub fn add_encoded(&mut self, tokenizer: &Tokenizer, source: &str) {
        let ids = tokenizer.encode_code(source).ids;
        self.add(source, ids.into_iter().map(|id| tokenizer.kind_name(id)));
    }

    fn add(&mut self, source: &str, kinds: impl Iterator<Item = &'static str>) {
        let before = self.tokens;
        for kind in kinds {
            *self.kinds.entry(kind).or_default() += 1;
            self.tokens += 1;
        }
        self.programs += 1;
        self.bytes += source.len();
        self.most_tokens = self.most_tokens.max(self.tokens - before);
    }

    /// Bytes for each token, and 0 where there is none.
    #[must_use]
    pub fn bytes_per_token(&self) -> f64 {
        self.bytes as f64 / self.tokens.max(1) as f64
    }
}

impl TokenKind {
    /// The name in lower case.
    ///
    /// ```
    /// assert_eq!(wgsl_tokenizer::TokenKind::IntLiteral.name(), "integer");
    /// ```
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Blankspace => "blankspace",
            Self::LineComment => "line comment",
            Self::BlockComment => "block comment",
            Self::UnterminatedComment => "unterminated comment",
            Self::IntLiteral => "integer",
            Self::FloatLiteral => "float",
            Self::Keyword(_) => "keyword",
            Self::ReservedWord => "reserved word",
            Self::Identifier => "identifier",
            Self::Symbol(_) => "symbol",
            Self::Unknown => "unknown",
        }
    }
}
