//! The tokens of `wgsl_tokenizer` beside naga's own reading, in programs that naga parses.
#![allow(missing_docs)]

use std::ops::Range;

use naga::front::wgsl::parse_str;
use serde::Deserialize;
use wgsl_tokenizer::{Symbol, Token, TokenKind, lex};

const EXAMPLES: &str = include_str!("../../../config/wgsl_training_data.toml");

#[derive(Deserialize)]
struct Examples {
    examples: Vec<Example>,
}

#[derive(Deserialize)]
struct Example {
    wgsl_code: String,
}

/// What examples seldom hold.
const RARE: &[&str] = &[
    "const a = 0x1p-3f + 0X1.8p+2 + .5 + 1. + 1e-3 + 0x1.8 + 5f; const b = 0xFFu - 0u; const c = 1i * 7;",
    "fn f(a: i32, b: i32) -> bool { return a<b == (b>a); } fn g(a: i32) -> bool { return a<=3&&a>>1u>=0||!(a<<2u!=0); }",
    "var<private> v: array<vec2<f32>,4>; fn f()->ptr<function,array<vec2<f32>,4>>{var x=v;return &x;}",
    "fn f() { var i = 0; i++; i--; i+=1; i-=1; i*=2; i/=2; i%=3; i&=1; i|=1; i^=1; i<<=1u; i>>=1u; _ = -i - -i; }",
    "/* a /* b */ c */ struct Δέλτα { réflexion: f32, /**/ é: vec3<f32> } // end\u{2028}const z = ~1 & 3 | 4 ^ 5 % 2;",
    "fn f(p: ptr<function, i32>) -> i32 { return *p * *p - (*p) / 2; } const x = 1<2; const y = (1)>(2);",
    "alias V=vec4<f32>;const c=V(1);const_assert 1<2;override o=1;fn f(){switch 1{case 1:{}default:{}}loop{break;}}",
];

fn programs() -> Vec<String> {
    let examples: Examples = toml::from_str(EXAMPLES).unwrap();
    let hand_written = examples
        .examples
        .into_iter()
        .map(|example| example.wgsl_code);
    let programs: Vec<String> = hand_written
        .chain(RARE.iter().map(|program| (*program).to_owned()))
        .filter(|program| parse_str(program).is_ok())
        .collect();
    assert!(programs.len() > 150, "naga parses {} only", programs.len());
    programs
}

fn is_trivia(kind: TokenKind) -> bool {
    matches!(
        kind,
        TokenKind::Blankspace | TokenKind::LineComment | TokenKind::BlockComment
    )
}

fn significant(source: &str) -> Vec<Token> {
    lex(source).filter(|token| !is_trivia(token.kind)).collect()
}

/// What naga says of `text` after `alias`, where it takes an identifier: the message, and what it is about, in `text`.
fn alias(text: &str) -> (String, Range<usize>) {
    const BEFORE: &str = "alias ";
    let error = parse_str(&format!("{BEFORE}{text}")).unwrap_err();
    let place = error.labels().next().and_then(|(span, _)| span.to_range());
    let place = place.unwrap_or_else(|| panic!("no place: {error} in {text}"));
    let start = place.start.saturating_sub(BEFORE.len());
    (
        error.message().to_owned(),
        start..place.end.saturating_sub(BEFORE.len()),
    )
}

#[test]
fn every_rare_program_is_one_that_naga_parses() {
    let refused: Vec<_> = RARE
        .iter()
        .filter_map(|program| Some((program, parse_str(program).err()?)))
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

#[test]
fn tokens_end_where_naga_ends_them_and_words_are_keywords_where_they_are_to_naga() {
    let mut seen = 0;
    for source in programs() {
        let tokens = significant(&source);
        for (index, token) in tokens.iter().enumerate() {
            // With the blankspace and the comments before it.
            let from = index
                .checked_sub(1)
                .map_or(0, |before| tokens[before].span.end);
            let span = token.span.start - from..token.span.end - from;
            let rest = &source[from..];
            let shown = &source[token.span.clone()];
            let next = tokens.get(index + 1).map(|next| &source[next.span.clone()]);
            seen += 1;
            match token.kind {
                // What `>` is depends on what comes before: the next test tells.
                TokenKind::Symbol(Symbol::TemplateEnd) => {}
                TokenKind::Identifier if next == Some("=") => {}
                TokenKind::Identifier => {
                    let (message, place) = alias(rest);
                    let next = tokens.get(index + 1).map(|next| next.span.start - from);
                    assert_eq!(Some(place.start), next, "{message}: {shown} in {source}");
                }
                TokenKind::Keyword(_) | TokenKind::ReservedWord => {
                    let (message, place) = alias(rest);
                    assert!(message.contains("reserved keyword"), "{message}: {shown}");
                    assert_eq!(place, span, "{message}: {shown} in {source}");
                }
                _ => {
                    let (message, place) = alias(rest);
                    assert_eq!(place, span, "{message}: {shown} in {source}");
                }
            }
        }
    }
    assert!(seen > 10_000, "{seen} tokens");
}

#[test]
fn a_blank_around_every_token_changes_nothing_to_naga() {
    for source in programs() {
        let spaced: String = significant(&source)
            .into_iter()
            .map(|token| format!(" {}\n", &source[token.span]))
            .collect();
        let (plain, spaced) = (parse_str(&source), parse_str(&spaced));
        let (plain, spaced) = (
            plain.unwrap(),
            spaced.unwrap_or_else(|error| panic!("{error}: {source}")),
        );
        assert_eq!(
            format!("{:?}", plain.types),
            format!("{:?}", spaced.types),
            "{source}"
        );
        let bodies = |module: &naga::Module| {
            format!("{:?}{:?}", module.global_expressions, module.constants)
        };
        assert_eq!(bodies(&plain), bodies(&spaced), "{source}");
        for ((_, one), (_, other)) in plain.functions.iter().zip(spaced.functions.iter()) {
            assert_eq!(
                format!("{:?}", one.expressions),
                format!("{:?}", other.expressions),
                "{source}"
            );
        }
    }
}

#[test]
fn literals_are_integers_where_they_are_to_naga() {
    let mut seen = 0;
    for source in programs() {
        for token in significant(&source) {
            let literal = &source[token.span];
            let is_integer = match token.kind {
                TokenKind::IntLiteral => true,
                TokenKind::FloatLiteral => false,
                _ => continue,
            };
            let fits = |kind: &str| parse_str(&format!("const c: {kind} = {literal};")).is_ok();
            assert_eq!(fits("i32") || fits("u32"), is_integer, "{literal}");
            seen += 1;
        }
    }
    assert!(seen > 1_000, "{seen} literals");
}
