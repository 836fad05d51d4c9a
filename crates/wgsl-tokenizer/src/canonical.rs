//! Programs in canonical layout.

use std::sync::LazyLock;

use crate::characters::is_word_char;
use crate::encoder::Encoder;
use crate::layout::Layout;
use crate::lexer::{Symbol, Token, TokenKind, lex};
use crate::tokenizer::Tokenizer;
use crate::vocabulary::Vocabulary;

static FIXED: LazyLock<Tokenizer> = LazyLock::new(|| Tokenizer {
    vocabulary: Vocabulary::fixed(),
    lowercase: false,
});

/// The program in canonical layout, without its comments.
///
/// The tokens stay the same, so a program means what it meant. Two programs that differ only in blankspace and
/// comments give the same text; encoding that text takes no explicit blankspace.
///
/// ```
/// let program = "fn f ( ){ // nothing\n  return ;}";
/// assert_eq!(wgsl_tokenizer::canonicalize(program), "fn f() {\n    return;\n}\n");
/// ```
#[must_use]
pub fn canonicalize(source: &str) -> String {
    let mut encoder = Encoder::new(&FIXED.vocabulary, source.as_bytes(), Layout::code());
    let mut tokens = lex(source)
        .filter(|token| !is_trivia(token.kind))
        .peekable();
    let mut previous: Option<Token> = None;
    while let Some(token) = tokens.next() {
        let merges = previous
            .as_ref()
            .is_some_and(|previous| would_merge(source, previous, &token));
        encoder.take_predicted_gap(token.span.start, merges);
        // Blankspace may stand between `@` and the attribute's name.
        let attribute = tokens.peek().and_then(|name| {
            let name = &source[name.span.clone()];
            FIXED.vocabulary.attribute(name.as_bytes())
        });
        match attribute {
            Some(attribute) if token.kind == TokenKind::Symbol(Symbol::At) => {
                encoder.push(attribute.id, attribute.code, token.span);
                previous = tokens.next();
            }
            _ => {
                encoder.token(token.kind, token.span.clone());
                previous = Some(token);
            }
        }
    }
    FIXED.decode(&encoder.ids)
}

/// Whether the two tokens, written without a blank between, would be read as others.
fn would_merge(source: &str, left: &Token, right: &Token) -> bool {
    let is_template = |kind| {
        matches!(
            kind,
            TokenKind::Symbol(Symbol::TemplateStart | Symbol::TemplateEnd)
        )
    };
    // What a template list's `<` or `>` is does not depend on its neighbour alone.
    if is_template(left.kind) || is_template(right.kind) {
        return false;
    }
    // Three tokens can merge where no two of them do, as `0`, `x` and `.1`. No program has a word right after a
    // number, so a blank there costs nothing.
    if is_number(left.kind) && source[right.span.clone()].starts_with(is_word_char) {
        return true;
    }
    let left = &source[left.span.clone()];
    let right = &source[right.span.clone()];
    let joined = format!("{left}{right}");
    let mut lengths = lex(&joined).map(|token| token.span.len());
    lengths.next() != Some(left.len()) || lengths.next() != Some(right.len())
}

fn is_number(kind: TokenKind) -> bool {
    matches!(kind, TokenKind::IntLiteral | TokenKind::FloatLiteral)
}

fn is_trivia(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Blankspace
            | TokenKind::LineComment
            | TokenKind::BlockComment
            | TokenKind::UnterminatedComment
    )
}
