//! The prefix checker beside the full parser.
#![allow(missing_docs)]

use wgsl_tokenizer::{Symbol, TokenKind, lex};
use wgsl_validator::{Features, Lints, Options, PrefixChecker, Target, kind_of, validate};

/// The tokens of a text without blankspace and comments.
fn tokens(text: &str) -> Vec<(TokenKind, &str)> {
    lex(text)
        .filter(|token| {
            !matches!(
                token.kind,
                TokenKind::Blankspace | TokenKind::LineComment | TokenKind::BlockComment
            )
        })
        .map(|token| (token.kind, &text[token.span]))
        .collect()
}

/// Whether the full parser finds no fault in the syntax.
fn parses(source: &str) -> bool {
    let options = Options {
        target: Target::Browser,
        features: Features::all(),
        lints: Lints::none(),
        ..Options::default()
    };
    let syntax = ["wgsl/syntax", "wgsl/reserved-word"];
    validate(source, &options)
        .diagnostics
        .iter()
        .all(|diagnostic| !syntax.contains(&diagnostic.code))
}

#[test]
fn every_prefix_of_the_training_data_is_accepted_with_its_next_token_allowed() {
    let text = include_str!("../../../config/wgsl_training_data.toml");
    let data: toml::Table = toml::from_str(text).unwrap();
    let examples = data["examples"].as_array().unwrap();
    let mut modules = 0;
    for example in examples {
        let code = example["wgsl_code"].as_str().unwrap();
        if kind_of(code) == wgsl_validator::SnippetKind::Expression {
            continue;
        }
        modules += 1;
        let mut prefix = PrefixChecker::new();
        for (kind, text) in tokens(code) {
            assert!(prefix.allowed().contains(&kind), "{text} in\n{code}");
            assert!(prefix.push(kind, text), "{text} in\n{code}");
        }
        assert!(prefix.is_complete(), "{code}");
    }
    assert!(modules > 50, "{modules}");
}

/// Every sequence of up to `length` of the words after `before` that stays a prefix, closed by `after`: the checker
/// says that it is complete exactly if the parser accepts it, and never rejects what the parser accepts.
fn brute_force(before: &str, words: &[&str], after: &str, length: usize) -> (usize, usize) {
    let (mut accepted, mut all) = (0, 0);
    let mut sequences = vec![String::new()];
    for _ in 0..length {
        let mut longer = Vec::with_capacity(sequences.len() * words.len());
        for sequence in &sequences {
            for word in words {
                longer.push(format!("{sequence} {word}"));
            }
        }
        for sequence in &longer {
            let source = format!("{before}{sequence} {after}");
            let mut prefix = PrefixChecker::new();
            let complete = prefix.push_text(&source).is_ok() && prefix.is_complete();
            let parsed = parses(&source);
            // Where a generator's name is compared, the parser reads what no type rule accepts.
            if parsed && !complete && source.contains("array<") {
                assert!(
                    !validate(&source, &Options::default()).is_valid(),
                    "{source}"
                );
            } else {
                assert_eq!(complete, parsed, "{source}");
            }
            accepted += usize::from(parsed);
            all += 1;
        }
        sequences = longer;
    }
    (accepted, all)
}

#[test]
fn expressions_agree_with_the_parser_in_every_short_sequence() {
    let words = ["a", "1", "+", "&", "<<", "==", "&&", "||", "-", "(", ")"];
    let (accepted, all) = brute_force("const x =", &words, ";", 4);
    assert!(accepted > 100 && all > 10_000, "{accepted} of {all}");
}

#[test]
fn template_lists_agree_with_the_parser_in_every_short_sequence() {
    let words = ["vec2<", ">", "f32", "(", ")", ",", ">>", "1"];
    let (accepted, all) = brute_force("const x = array<", &words, ", 2>();", 4);
    assert!(accepted > 5 && all > 4_000, "{accepted} of {all}");
}

#[test]
fn statements_agree_with_the_parser_in_every_short_sequence() {
    let words = [
        "if", "a", "{", "}", ";", "=", "let", "return", "else", "loop", "*",
    ];
    let (accepted, all) = brute_force("fn f() {", &words, "}", 4);
    assert!(accepted > 20 && all > 10_000, "{accepted} of {all}");
}

#[test]
fn declarations_agree_with_the_parser_in_every_short_sequence() {
    let words = [
        "fn", "f", "(", ")", "{", "}", "->", "f32", ";", "@vertex", "var",
    ];
    let (accepted, all) = brute_force("", &words, "", 4);
    assert!(accepted > 2 && all > 10_000, "{accepted} of {all}");
    let words = ["var", "<", "private", ">", "x", ":", "f32", "=", "1", ";"];
    brute_force("", &words, "", 4);
}

#[test]
fn a_rejected_token_changes_nothing() {
    let mut prefix = PrefixChecker::new();
    prefix.push_text("fn f() { let x =").unwrap();
    let before = prefix.clone();
    assert!(!prefix.push(TokenKind::Symbol(Symbol::Semicolon), ";"));
    assert_eq!(prefix, before);
    assert!(prefix.push(TokenKind::IntLiteral, "1"));
}

#[test]
fn nesting_costs_memory_and_not_the_stack() {
    let mut prefix = PrefixChecker::new();
    prefix.push_text("const x =").unwrap();
    for _ in 0..100_000 {
        assert!(prefix.push(TokenKind::Symbol(Symbol::ParenLeft), "("));
    }
    assert!(!prefix.is_complete());
}

#[test]
fn closing_brackets_of_templates_may_come_joined() {
    let mut prefix = PrefixChecker::new();
    prefix.push_text("var<private> x: array<vec2<f32").unwrap();
    assert!(prefix.push(TokenKind::Symbol(Symbol::ShiftRight), ">>"));
    assert!(prefix.push(TokenKind::Symbol(Symbol::Semicolon), ";"));
    assert!(prefix.is_complete());
}
