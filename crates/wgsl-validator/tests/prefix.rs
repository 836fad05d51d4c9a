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

/// Reads a module in which everything is declared before it is used.
fn read(text: &str) -> Result<bool, usize> {
    let mut prefix = PrefixChecker::declared_before_use();
    prefix.push_text(text)?;
    Ok(prefix.is_complete())
}

/// Ruled out at the last occurrence of a text.
#[track_caller]
fn ruled_out(source: &str, at: &str) {
    assert_eq!(read(source), Err(source.rfind(at).unwrap()), "{source}");
    // What is ruled out is invalid, however it goes on and whatever order the declarations have.
    assert!(!validate(source, &Options::default()).is_valid());
}

#[test]
fn every_prefix_of_the_training_data_that_declares_before_use_is_accepted() {
    let text = include_str!("../../../config/wgsl_training_data.toml");
    let data: toml::Table = toml::from_str(text).unwrap();
    let (mut modules, mut later) = (0, 0);
    for example in data["examples"].as_array().unwrap() {
        let code = example["wgsl_code"].as_str().unwrap();
        if kind_of(code) == wgsl_validator::SnippetKind::Expression {
            continue;
        }
        modules += 1;
        match read(code) {
            Ok(complete) => assert!(complete, "{code}"),
            Err(at) => {
                // Only a name that is declared further on may be the reason.
                let token = wgsl_tokenizer::lex(&code[at..]).next().unwrap();
                let name = &code[at..][token.span];
                let declared_later = ["fn", "const", "struct", "alias", "override", "var"]
                    .iter()
                    .any(|keyword| {
                        code[at..].contains(&format!("{keyword} {name}"))
                            || code[at..].contains(&format!("> {name}"))
                    });
                assert!(declared_later, "{name} in\n{code}");
                later += 1;
            }
        }
    }
    assert!(modules > 50 && later * 10 < modules, "{later} of {modules}");
}

#[test]
fn names_are_declared_before_use_and_once_in_a_scope() {
    ruled_out("fn f() { let x = y; }", "y");
    ruled_out("fn f() { { let x = 1; } let y = x; }", "x");
    ruled_out("fn f() { for (var i = 0; i < 4; i++) { } i = 2; }", "i");
    ruled_out("fn f() { let x = x; }", "x");
    ruled_out("fn f() { f(); }", "f");
    ruled_out("struct S { inner: S }", "S");
    // A declaration hides what is predeclared from its own beginning on.
    ruled_out("fn mix(x: f32) { let y = mix(x, x, x); }", "mix(x, ");
    ruled_out("fn vec2f() -> vec2f { return 1; }", "vec2f {");
    ruled_out("const abs = abs(1);", "abs(1");
    ruled_out("alias vec3f = vec3f;", "vec3f;");
    ruled_out("struct vec4u { inner: vec4u }", "vec4u }");
    assert_eq!(read("fn mix(mix: f32) { let y = mix; }"), Ok(true));
    assert_eq!(read("fn abs() { let abs = 1; let y = abs; }"), Ok(true));
    ruled_out("const a = 1; const a = 2;", "a");
    ruled_out("fn f(a: i32, a: f32) { }", "a");
    ruled_out("fn f(a: i32) { let a = 1; }", "a");
    ruled_out("fn f() { x = 1; }", "x");
    ruled_out("fn f(a: Light) { }", "Light");
    assert_eq!(read("fn f(a: i32) { { let a = 1; let b = a; } }"), Ok(true));
    assert_eq!(
        read("alias I = i32; fn f(I: i32, a: array<f32, I(4)>) { let b = I; }"),
        Ok(true)
    );
    assert_eq!(
        read("fn f() { loop { let a = 1; continuing { let b = a; break if b > 0; } } }"),
        Ok(true)
    );
}

#[test]
fn names_are_used_as_what_they_are() {
    ruled_out("fn g() { } fn f() { let x = g; }", ";");
    ruled_out("fn f() { let x = 1; let y = x(2); }", "(2");
    ruled_out("fn f() { let x = max + 1; }", "+");
    ruled_out("fn f() { let x = f32; }", "; }");
    ruled_out("fn f() { let x = storage; }", "storage");
    ruled_out("const n = 1; fn f(a: n) { }", "n)");
    assert_eq!(
        read(
            "@group(0) @binding(0) var<storage, read_write> a: array<vec3<f32>, 4>;
             alias F = f32; fn f() { let x = F(max(1, 2)) + bitcast<f32>(7u); a[0].x = x; }"
        ),
        Ok(true)
    );
}

#[test]
fn control_flow_is_followed() {
    ruled_out("fn f() -> i32 { }", "}");
    ruled_out("fn f(c: bool) -> i32 { if c { return 1; } }", "}");
    ruled_out("fn f(c: bool) -> i32 { loop { if c { break; } } }", "}");
    ruled_out("fn f(c: bool) -> i32 { while c { return 1; } }", "}");
    ruled_out(
        "fn f(c: bool) -> i32 { loop { if c { continue; } return 1; continuing { break if c; } } }",
        "}",
    );
    ruled_out("fn f() -> i32 { return; }", ";");
    ruled_out("fn f() { return 1; }", "1");
    ruled_out("fn f() { break; }", "break");
    ruled_out(
        "fn f(x: i32) { switch x { default { continue; } } }",
        "continue",
    );
    ruled_out("fn f() { loop { continuing { return; } } }", "return");
    for body in [
        "if c { return 1; } else if !c { return 2; } else { return 3; }",
        "if c { return 1; } return 2;",
        "loop { if c { return 1; } }",
        "for (;;) { if c { continue; } return 1; }",
        "loop { return 1; continuing { break if c; } }",
        "loop { if c { return 1; } else { return 2; } continuing { break if c; } }",
        "switch 1 { case 1 { return 1; } default { return 2; } }",
        "switch 1 { case 1 { break; } default { return 2; } } return 3;",
        "{ return 1; }",
    ] {
        assert_eq!(
            read(&format!("fn f(c: bool) -> i32 {{ {body} }}")),
            Ok(true),
            "{body}"
        );
    }
}

/// Every sequence of statements up to a length: what is ruled out is invalid to the validator.
#[test]
fn what_is_ruled_out_is_invalid_in_every_short_sequence_of_statements() {
    let statements = [
        "return 1;",
        "if c {",
        "} else {",
        "}",
        "loop {",
        "break;",
        "continue;",
        "continuing {",
        "switch x {",
        "default {",
        "for (;;) {",
    ];
    let options = Options {
        target: Target::Browser,
        lints: Lints::none(),
        ..Options::default()
    };
    let (mut valid, mut ruled, mut missed) = (0, 0, 0);
    let mut sequences: Vec<String> = vec![String::new()];
    for _ in 0..5 {
        let mut longer = Vec::new();
        for sequence in &sequences {
            for statement in statements {
                let sequence = format!("{sequence}{statement} ");
                let start = format!("fn f(c: bool) -> i32 {{ var x = 0; {sequence}");
                // What cannot be continued is not worth continuing.
                let mut syntax = PrefixChecker::new();
                if syntax.push_text(&start).is_err() {
                    continue;
                }
                let source = format!("{start}}}");
                let accepted = read(&source) == Ok(true);
                if syntax.push_text("}").is_ok() && syntax.is_complete() {
                    let is_valid = validate(&source, &options).is_valid();
                    assert!(accepted || !is_valid, "{source}");
                    valid += usize::from(is_valid);
                    ruled += usize::from(!accepted);
                    missed += usize::from(accepted && !is_valid);
                }
                longer.push(sequence);
            }
        }
        sequences = longer;
    }
    assert!(
        valid > 100 && ruled > 1_000,
        "{valid} valid, {ruled} ruled out"
    );
    assert!(missed * 50 < ruled, "{missed} missed, {ruled} ruled out");
}
