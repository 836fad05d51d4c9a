//! The prefix checker that knows types, beside the validator.
#![allow(missing_docs)]

use wgsl_tokenizer::lex;
use wgsl_validator::{Options, SnippetKind, TypedPrefix, kind_of, validate};

/// Reads a text token by token; each closing must make a valid module.
fn read(text: &str) -> Result<TypedPrefix, Box<(usize, TypedPrefix)>> {
    let mut prefix = TypedPrefix::new();
    for token in lex(text) {
        if !prefix.push(token.kind, &text[token.span.clone()]) {
            return Err(Box::new((token.span.start, prefix)));
        }
        let whole = format!("{} {}", prefix.text(), prefix.closing());
        assert!(validate(&whole, &Options::default()).is_valid(), "{whole}");
    }
    Ok(prefix)
}

#[test]
fn every_prefix_of_the_training_data_that_declares_before_use_is_accepted() {
    let text = include_str!("../../../config/wgsl_training_data.toml");
    let data: toml::Table = toml::from_str(text).unwrap();
    let mut modules = 0;
    for example in data["examples"].as_array().unwrap() {
        let code = example["wgsl_code"].as_str().unwrap();
        let code = if kind_of(code) == SnippetKind::Expression {
            format!("fn f() {{ let value = {code}; }}")
        } else {
            code.to_owned()
        };
        if !validate(&code, &Options::default()).is_valid() {
            continue;
        }
        modules += 1;
        match read(&code) {
            Ok(prefix) => {
                assert!(prefix.is_complete(), "{code}");
            }
            Err(refused) => panic!("refused at {}, after {}", refused.0, refused.1.text()),
        }
    }
    assert!(modules > 200, "{modules}");
}

/// Refused at a text's last occurrence, or before it.
#[track_caller]
fn refused(source: &str, at: &str) {
    let end = source.rfind(at).unwrap();
    match read(source) {
        Ok(_) => panic!("accepted: {source}"),
        Err(refused) => {
            let found = refused.0;
            assert!(found <= end, "{source}: refused at {found}, not {end}");
        }
    }
}

#[test]
fn wrong_types_are_refused_before_the_statement_ends() {
    refused("fn f() { let x: f32 = true; }", "true");
    refused("fn f(v: vec3<f32>) { let x: f32 = v; }", ";");
    refused("fn f(m: mat4x4<f32>) { let x = vec3<f32>(1.0) * m; }", ";");
    refused(
        "fn g(a: f32, b: f32) -> f32 { return a; } fn f() { let x = g(1.0); }",
        ")",
    );
    refused(
        "fn g(a: f32) -> f32 { return a; } fn f() { let x = g(true); }",
        "true",
    );
    refused("fn f(v: vec2<f32>) { let x = v.z; }", "z");
    refused("struct S { a: f32 } fn f(s: S) { let x = s.b; }", "b;");
    refused("fn f() { let x = 1; x = 2; }", "x = 2");
    refused("fn f(x: f32) { if x { } }", "{ }");
    refused("fn f(x: i32) -> f32 { return x; }", "x;");
    refused("fn f(x: f32) -> f32 { }", "}");
    refused("fn f(x: f32) { let y = x[0]; }", "[");
}

#[test]
fn constants_that_cannot_be_computed_are_refused() {
    refused("fn f(x: i32) { let y = x / 0; }", ";");
    refused("fn f(a: array<f32, 4>) { let y = a[5]; }", "]");
    refused("fn f(x: u32) { let y = x << 33u; }", ";");
    refused("fn f() { let y: i32 = 3000000000; }", ";");
}

#[test]
fn interfaces_and_uniformity_are_followed() {
    refused(
        "@fragment fn main(@location(0) a: f32, @location(0) b: f32) { }",
        "b",
    );
    refused("@fragment fn main(@builtin(position) p: f32) { }", "f32");
    refused(
        "@compute @workgroup_size(2000) fn main() { } @compute @workgroup_size(0) fn g() { }",
        "fn g",
    );
    refused("@group(0) @binding(0) var<uniform> a: array<f32, 4>; ", ";");
    refused(
        "@fragment fn main(@location(0) x: f32) { if x > 0.0 { let y = dpdx(x); } }",
        "dpdx",
    );
}

/// Walks through allowed tokens end in valid modules: `TYPED_WALKS` of them.
#[test]
fn random_walks_end_in_valid_modules() {
    use rand::{RngExt, SeedableRng};
    let walks: u64 = std::env::var("TYPED_WALKS").map_or(60, |text| text.parse().unwrap());
    let words: Vec<&str> = "fn let var const return if else for while loop switch case default break continue \
        ( ) { } [ ] < > ; , : . = + - * / % & && | || ! == != <= += ++ -> @ a b main x y xy 0 1 2.0 3u 0.5 true \
        f32 u32 bool vec2 vec3 vec4 mat2x2 array sin max dot mix select length fragment compute vertex location \
        builtin position global_invocation_id workgroup_size group binding storage uniform private read_write \
        struct alias override discard dpdx"
        .split_ascii_whitespace()
        .collect();
    let mut lengths = 0;
    for walk in 0..walks {
        let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(walk);
        let mut prefix = TypedPrefix::new();
        for _ in 0..40 {
            let word = words[random.random_range(0..words.len())];
            let token = lex(word).next().unwrap();
            let closing = prefix.closing().to_owned();
            if !prefix.push(token.kind, word)
                && random.random_range(0..6) == 0
                && let Some(next) = lex(&closing).next()
            {
                assert!(prefix.push(next.kind, &closing[next.span]), "{closing}");
            }
        }
        let closing = prefix.closing().to_owned();
        prefix.push_text(&closing).unwrap();
        assert!(prefix.is_complete());
        let report = validate(prefix.text(), &Options::default());
        assert!(report.is_valid(), "{}", prefix.text());
        lengths += prefix.text().len();
    }
    assert!(lengths > 20 * walks as usize, "{lengths}");
}

#[test]
fn members_of_constants_are_accepted() {
    assert!(read("fn f() { let value = vec3<f32>(-1.0, 6.0, 8.0).zyx; }").is_ok());
}
