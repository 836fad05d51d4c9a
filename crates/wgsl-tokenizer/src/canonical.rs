//! Programs in canonical layout, and with canonical names.

use std::collections::{BTreeSet, HashMap};
use std::sync::LazyLock;

use crate::characters::is_word_char;
use crate::encoder::Encoder;
use crate::layout::Layout;
use crate::lexer::{Symbol, Token, TokenKind, lex};
use crate::names::{Keyword, classify_name};
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
    FIXED.decode(&encoder.finish())
}

/// The program in canonical layout, with the names that it declares numbered in the order of their first appearance.
///
/// Two valid programs that give the same text differ only in blankspace, comments and what they call things. The
/// reverse holds but for some names that are kept: those that WGSL predeclares, in whatever sense, and those that are
/// also read as components of vectors, such as a member `x` beside `v.x`.
///
/// ```
/// use wgsl_tokenizer::canonicalize_names;
/// let one = canonicalize_names("fn area(r: f32) -> f32 { return r * r; }");
/// assert_eq!(one, canonicalize_names("fn square(side: f32)->f32 {return side*side;}"));
/// assert_eq!(one, "fn _0(_1: f32) -> f32 {\n    return _1 * _1;\n}\n");
/// ```
#[must_use]
pub fn canonicalize_names(source: &str) -> String {
    let tokens: Vec<Token> = lex(source).filter(|token| !is_trivia(token.kind)).collect();
    let declared = declared_names(source, &tokens);
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    let mut renamed = String::with_capacity(source.len());
    for token in lex(source) {
        let text = &source[token.span];
        if token.kind == TokenKind::Identifier && declared.contains(text) {
            let next = numbers.len();
            let number = numbers.entry(text).or_insert(next);
            renamed += &format!("_{number}");
        } else {
            renamed += text;
        }
    }
    canonicalize(&renamed)
}

/// The names that a program declares and that mean nothing else in it.
fn declared_names<'a>(source: &'a str, tokens: &[Token]) -> BTreeSet<&'a str> {
    let kind = |index: usize| tokens.get(index).map(|token| token.kind);
    let mut declared = BTreeSet::new();
    let mut components = BTreeSet::new();
    for (index, token) in tokens.iter().enumerate() {
        let name = &source[token.span.clone()];
        if token.kind != TokenKind::Identifier || classify_name(name).is_some() {
            continue;
        }
        let before = index.checked_sub(1).and_then(kind);
        if before == Some(TokenKind::Symbol(Symbol::Period)) && is_component(name) {
            components.insert(name);
        }
        let follows_declaration = match before {
            Some(TokenKind::Keyword(keyword)) => matches!(
                keyword,
                Keyword::Fn
                    | Keyword::Let
                    | Keyword::Var
                    | Keyword::Const
                    | Keyword::Override
                    | Keyword::Alias
                    | Keyword::Struct
            ),
            // As in `var<storage, read_write>`.
            Some(TokenKind::Symbol(Symbol::TemplateEnd)) => {
                let mut list = (0..index).rev();
                let start =
                    list.find(|at| kind(*at) == Some(TokenKind::Symbol(Symbol::TemplateStart)));
                let generator = start.and_then(|start| start.checked_sub(1));
                generator.and_then(kind) == Some(TokenKind::Keyword(Keyword::Var))
            }
            _ => false,
        };
        if follows_declaration || kind(index + 1) == Some(TokenKind::Symbol(Symbol::Colon)) {
            declared.insert(name);
        }
    }
    declared.retain(|name| !components.contains(name));
    declared
}

/// Whether `.name` may choose components of a vector (section 8.8).
fn is_component(name: &str) -> bool {
    name.len() <= 4
        && ["xyzw", "rgba"]
            .iter()
            .any(|letters| name.chars().all(|c| letters.contains(c)))
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
