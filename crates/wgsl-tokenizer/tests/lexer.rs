//! The lexer against the examples of the specification, a second implementation of template list discovery, and
//! hostile input.

use proptest::prelude::*;
use wgsl_tokenizer::{
    Keyword, NameClass, Symbol, Token, TokenKind, classify_name, is_blankspace, is_reserved, lex,
};

/// The tokens that are not blankspace, as kind and text.
fn tokens(source: &str) -> Vec<(TokenKind, &str)> {
    lex(source)
        .filter(|token| token.kind != TokenKind::Blankspace)
        .map(|token| (token.kind, &source[token.span]))
        .collect()
}

/// The texts of the tokens, with `‹` and `›` for the delimiters of template lists.
fn shape(source: &str) -> String {
    let texts: Vec<&str> = tokens(source)
        .into_iter()
        .map(|(kind, text)| match kind {
            TokenKind::Symbol(Symbol::TemplateStart) => "‹",
            TokenKind::Symbol(Symbol::TemplateEnd) => "›",
            _ => text,
        })
        .collect();
    texts.join(" ")
}

fn assert_one_token(source: &str, kind: TokenKind) {
    assert_eq!(tokens(source), [(kind, source)]);
}

#[test]
fn integer_literals_of_the_specification_are_one_token_each() {
    for source in [
        "1u", "123", "0", "0i", "0x123", "0X123u", "0x3f", "0x1f", "42i",
    ] {
        assert_one_token(source, TokenKind::IntLiteral);
    }
}

#[test]
fn float_literals_of_the_specification_are_one_token_each() {
    for source in [
        "0.e+4f",
        "01.",
        ".01",
        "12.34",
        ".0f",
        "0h",
        "1e-3",
        "42f",
        "1e5f",
        "1.2f",
        "1E5",
        "0f",
        "01e2",
        "0xa.fp+2",
        "0x1P+4f",
        "0X.3",
        "0x3p+2h",
        "0X1.fp-4",
        "0x3.2p+2h",
        "0x1.0p10f",
        "0x1.",
        "1.",
    ] {
        assert_one_token(source, TokenKind::FloatLiteral);
    }
}

#[test]
fn literals_end_where_their_pattern_ends() {
    for (source, expected) in [
        ("1.x", "1. x"),
        ("1e", "1 e"),
        ("1e+", "1 e +"),
        ("0x", "0 x"),
        ("0xg", "0 xg"),
        ("0x.", "0 x ."),
        ("0x1.8f", "0x1.8f"),
        ("0x1h", "0x1 h"),
        ("1fu", "1f u"),
        ("1..2", "1. .2"),
        ("a.x", "a . x"),
        ("a.0", "a .0"),
        ("1.0i", "1.0 i"),
        ("1uu", "1u u"),
        ("1u1u1u1u1u1u1u1u", "1u 1u 1u 1u 1u 1u 1u 1u"),
        ("-1", "- 1"),
        ("1-1", "1 - 1"),
        ("0x1p", "0x1 p"),
    ] {
        assert_eq!(shape(source), expected, "{source}");
    }
}

#[test]
fn an_integer_with_a_leading_zero_is_unknown() {
    assert_one_token("012", TokenKind::Unknown);
    assert_one_token("00", TokenKind::Unknown);
}

#[test]
fn identifiers_of_the_specification_are_one_token_each() {
    for source in [
        "Δέλτα",
        "réflexion",
        "Кызыл",
        "𐰓𐰏𐰇",
        "朝焼け",
        "سلام",
        "검정",
        "שָׁלוֹם",
        "गुलाबी",
        "փիրուզ",
        "_a",
        "__",
        "a_",
        "x1",
        "lets",
        "iff",
    ] {
        assert_one_token(source, TokenKind::Identifier);
    }
    assert_one_token("_", TokenKind::Symbol(Symbol::Underscore));
}

#[test]
fn every_keyword_is_known_by_its_text() {
    assert_eq!(Keyword::ALL.len(), 26);
    for &keyword in Keyword::ALL {
        assert_eq!(Keyword::from_text(keyword.text()), Some(keyword));
        assert_one_token(keyword.text(), TokenKind::Keyword(keyword));
    }
    assert_eq!(Keyword::from_text("Fn"), None);
}

#[test]
fn reserved_words_are_told_from_identifiers() {
    for word in [
        "NULL", "Self", "abstract", "yield", "target", "filter", "std", "wgsl",
    ] {
        assert!(is_reserved(word));
        assert_one_token(word, TokenKind::ReservedWord);
    }
    for word in ["null_", "filters", "self_", "Yield"] {
        assert!(!is_reserved(word));
        assert_one_token(word, TokenKind::Identifier);
    }
}

#[test]
fn every_symbol_is_one_token() {
    for &symbol in Symbol::ALL {
        if !matches!(symbol, Symbol::TemplateStart | Symbol::TemplateEnd) {
            assert_one_token(symbol.text(), TokenKind::Symbol(symbol));
            assert_eq!(Symbol::from_text(symbol.text()), Some(symbol));
        }
    }
}

#[test]
fn operators_take_the_longest_match() {
    for (source, expected) in [
        ("a>>=b", "a >>= b"),
        ("a<<=b", "a <<= b"),
        ("a>=b", "a >= b"),
        ("a--b", "a -- b"),
        ("a---b", "a -- - b"),
        ("a&&&b", "a && & b"),
        ("a->b", "a -> b"),
        ("a+=b", "a += b"),
        ("a===b", "a == = b"),
    ] {
        assert_eq!(shape(source), expected, "{source}");
    }
}

#[test]
fn template_lists_are_told_from_comparisons() {
    for (source, expected) in [
        ("a<b>c", "a ‹ b › c"),
        ("vec3<f32>", "vec3 ‹ f32 ›"),
        ("var<storage,read_write>", "var ‹ storage , read_write ›"),
        ("array<vec4<f32>>", "array ‹ vec4 ‹ f32 › ›"),
        ("vec2<vec2<f32>>(1.0)", "vec2 ‹ vec2 ‹ f32 › › ( 1.0 )"),
        (
            "array<i32,select(2,3,a>b)>",
            "array ‹ i32 , select ( 2 , 3 , a > b ) ›",
        ),
        ("A ( B < C, D > ( E ) )", "A ( B ‹ C , D › ( E ) )"),
        ("a[b<d]>()", "a [ b < d ] > ( )"),
        ("A<B<<C>", "A ‹ B << C ›"),
        ("A<B<=C>", "A ‹ B <= C ›"),
        ("A<(B>=C)>", "A ‹ ( B >= C ) ›"),
        ("A<(B!=C)>", "A ‹ ( B != C ) ›"),
        ("A<(B==C)>", "A ‹ ( B == C ) ›"),
        ("a<b || c>d", "a < b || c > d"),
        ("if a < b && c > d", "if a < b && c > d"),
        ("if (a < b) && (c > d)", "if ( a < b ) && ( c > d )"),
        ("i < 4; i > 2", "i < 4 ; i > 2"),
        ("a < b { c > d", "a < b { c > d"),
        ("a < b : c > d", "a < b : c > d"),
        ("a < b = c > d", "a < b = c > d"),
        ("1 < b > c", "1 < b > c"),
        ("(a) < b > c", "( a ) < b > c"),
        ("true < b > c", "true < b > c"),
        ("a /* c */ < /* d */ b > c", "a /* c */ ‹ /* d */ b › c"),
        ("let x: vec2<f32>= y", "let x : vec2 ‹ f32 › = y"),
        ("a<b>>=c", "a ‹ b › >= c"),
        ("a<b<c>>=d", "a ‹ b ‹ c › › = d"),
        ("a<b->c", "a ‹ b - › c"),
        (
            "fn f(a: i32) -> vec2<f32> {",
            "fn f ( a : i32 ) -> vec2 ‹ f32 › {",
        ),
        ("a<", "a <"),
    ] {
        assert_eq!(shape(source), expected, "{source}");
    }
}

#[test]
fn line_comments_end_before_every_kind_of_line_break() {
    for line_break in [
        "\n", "\u{B}", "\u{C}", "\r", "\r\n", "\u{85}", "\u{2028}", "\u{2029}",
    ] {
        let source = format!("// a{line_break}b");
        assert_eq!(
            tokens(&source),
            [
                (TokenKind::LineComment, "// a"),
                (TokenKind::Identifier, "b")
            ]
        );
    }
    assert_one_token("// \u{200E}a\tb", TokenKind::LineComment);
}

#[test]
fn block_comments_nest() {
    assert_one_token("/* a /* b */ // c */", TokenKind::BlockComment);
    assert_one_token("/**/", TokenKind::BlockComment);
    assert_eq!(shape("/* a */ b */"), "/* a */ b * /");
    assert_eq!(shape("// /*\nb"), "// /* b");
}

#[test]
fn an_unterminated_comment_takes_the_rest_of_the_text() {
    for source in ["/*", "/*/", "/* /* */ a", "/* é"] {
        assert_one_token(source, TokenKind::UnterminatedComment);
    }
}

#[test]
fn blankspace_is_pattern_white_space() {
    let all = "\t\n\u{B}\u{C}\r \u{85}\u{200E}\u{200F}\u{2028}\u{2029}";
    assert!(all.chars().all(is_blankspace));
    assert_eq!(lex(all).count(), 1);
    for other in ['\u{A0}', '\u{FEFF}', '\u{3000}', '\u{0}', 'a'] {
        assert!(!is_blankspace(other));
    }
}

#[test]
fn characters_that_start_no_token_are_unknown() {
    for source in [
        "\u{0}", "#", "$", "\"", "'", "`", "?", "\\", "\u{FEFF}", "🎨", "\u{301}",
    ] {
        assert_one_token(source, TokenKind::Unknown);
    }
}

#[test]
fn names_are_classified() {
    for (name, class) in [
        ("f32", NameClass::Type),
        ("vec3f", NameClass::Type),
        ("mat4x3h", NameClass::Type),
        ("texture_external", NameClass::Type),
        ("array", NameClass::TypeGenerator),
        ("texture_storage_2d", NameClass::TypeGenerator),
        ("textureSampleLevel", NameClass::Function),
        ("bitcast", NameClass::Function),
        ("workgroup_size", NameClass::Attribute),
        ("frag_depth", NameClass::BuiltinValue),
        ("workgroup", NameClass::AddressSpace),
        ("read_write", NameClass::AccessMode),
        ("rgba8unorm", NameClass::TexelFormat),
        ("flat", NameClass::ContextDependent),
    ] {
        assert_eq!(classify_name(name), Some(class), "{name}");
    }
    for name in ["fn", "const", "wave", ""] {
        assert_eq!(classify_name(name), None, "{name}");
    }
}

#[test]
fn hostile_sizes_take_linear_time() {
    let n = 1 << 20;
    for piece in [
        "<", "a<", "a<(", ">", "=", "/*", "*/", "(", ")", "0", "1.", "0x", "@", "_", "a<b>", "//",
        "&&", "\u{2028}",
    ] {
        let source = piece.repeat(n);
        let mut end = 0;
        for token in lex(&source) {
            assert_eq!(token.span.start, end);
            end = token.span.end;
        }
        assert_eq!(end, source.len());
    }
    let nested = format!("{}{}", "/*".repeat(10_000), "*/".repeat(10_000));
    assert_one_token(&nested, TokenKind::BlockComment);
    let lists = format!("{}{}", "a<".repeat(n), ">".repeat(n));
    let open = lex(&lists)
        .filter(|token| token.kind == TokenKind::Symbol(Symbol::TemplateStart))
        .count();
    assert_eq!(open, n);
}

/// The first byte from `at` on that belongs to no blank and no comment of those that `soup` makes.
fn skip_blank(text: &[u8], mut at: usize) -> usize {
    loop {
        let rest = &text[at.min(text.len())..];
        match ["/*c*/", "//\n", " "]
            .into_iter()
            .find(|blank| rest.starts_with(blank.as_bytes()))
        {
            Some(blank) => at += blank.len(),
            None => return at,
        }
    }
}

/// Template list discovery as section 3.9 words it, over characters: the byte offsets of the starts and the ends.
///
/// It knows only the words, literals and comments that `soup` makes.
fn discover_by_the_letter(text: &[u8]) -> Vec<(usize, usize)> {
    let skip_blank = |at| skip_blank(text, at);
    let is = |at: usize, byte: u8| text.get(at) == Some(&byte);
    let mut found = Vec::new();
    let mut pending: Vec<(usize, usize)> = Vec::new();
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        at = skip_blank(at);
        while at < text.len() && text[at].is_ascii_digit() {
            at += 1;
        }
        at = skip_blank(at);
        if at >= text.len() {
            return found;
        }
        // A literal after blankspace is skipped in the next iteration.
        if text[at].is_ascii_digit() {
            continue;
        }
        if text[at].is_ascii_alphabetic() {
            while at < text.len() && text[at].is_ascii_alphanumeric() {
                at += 1;
            }
            at = skip_blank(at);
            if is(at, b'<') {
                pending.push((at, depth));
                at += 1;
                if is(at, b'<') || is(at, b'=') {
                    pending.pop();
                    at += 1;
                }
            }
            continue;
        }
        match text[at] {
            b'>' => {
                if let Some(&(start, open_depth)) = pending.last()
                    && open_depth == depth
                {
                    found.push((start, at));
                    pending.pop();
                    at += 1;
                    continue;
                }
                at += 1;
                if is(at, b'=') {
                    at += 1;
                }
                continue;
            }
            b'(' | b'[' => depth += 1,
            b')' | b']' => {
                while pending.last().is_some_and(|candidate| candidate.1 >= depth) {
                    pending.pop();
                }
                depth = depth.saturating_sub(1);
            }
            b'!' => {
                at += 1;
                if is(at, b'=') {
                    at += 1;
                }
                continue;
            }
            b'=' => {
                at += 1;
                if is(at, b'=') {
                    at += 1;
                    continue;
                }
                // The wording advances once more here, past a code point it has not looked at. That is read as a
                // slip: the code point of the assignment was passed already.
                depth = 0;
                pending.clear();
                continue;
            }
            b';' | b'{' | b':' => {
                depth = 0;
                pending.clear();
            }
            byte @ (b'&' | b'|') if is(at + 1, byte) => {
                while pending.last().is_some_and(|candidate| candidate.1 >= depth) {
                    pending.pop();
                }
                at += 2;
                continue;
            }
            _ => {}
        }
        at += 1;
    }
}

fn soup() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a", "bc", "var", " ", "<", "<", "<", ">", ">", ">", "=", "!", "&", "|", "(", ")", "[",
        "]", ";", "{", ":", ",", "-", "+", "/*c*/", "//\n", "1", "23", "a<", "a<b",
    ]);
    prop::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn template_lists_are_those_of_the_specifications_algorithm(source in soup()) {
        let (mut starts, mut ends): (Vec<usize>, Vec<usize>) =
            discover_by_the_letter(source.as_bytes()).into_iter().unzip();
        starts.sort_unstable();
        ends.sort_unstable();
        let of = |symbol| -> Vec<usize> {
            lex(&source)
                .filter(|token| token.kind == TokenKind::Symbol(symbol))
                .map(|token| token.span.start)
                .collect()
        };
        prop_assert_eq!(of(Symbol::TemplateStart), starts);
        prop_assert_eq!(of(Symbol::TemplateEnd), ends);
    }

    #[test]
    fn the_spans_tile_every_text(source in prop_oneof![any::<String>(), "[-a0xef._/*<>=&|@ \\n\u{2028}é]{0,60}"]) {
        let tokens: Vec<Token> = lex(&source).collect();
        let mut end = 0;
        for token in &tokens {
            prop_assert_eq!(token.span.start, end);
            prop_assert!(token.span.end > end);
            prop_assert!(source.is_char_boundary(token.span.end));
            end = token.span.end;
        }
        prop_assert_eq!(end, source.len());
    }

    #[test]
    fn tokens_taken_one_by_one_and_the_rest_at_once_are_the_same(source in soup(), first in 0..50_usize) {
        let mut one_by_one = Vec::new();
        for token in lex(&source) {
            one_by_one.push(token);
        }
        let mut lexer = lex(&source);
        let mut tokens: Vec<Token> = lexer.by_ref().take(first).collect();
        lexer.for_each(|token| tokens.push(token));
        prop_assert_eq!(tokens, one_by_one);
    }

    #[test]
    fn a_token_alone_is_the_same_token(source in "[-a0x1ef._/*+=&|@! ]{0,40}") {
        for token in lex(&source) {
            let text = &source[token.span];
            if token.kind != TokenKind::UnterminatedComment {
                prop_assert_eq!(lex(text).map(|token| token.kind).collect::<Vec<_>>(), [token.kind]);
            }
        }
    }
}
