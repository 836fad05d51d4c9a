//! The prefix checker that knows types, beside the validator.
#![allow(missing_docs)]

use wgsl_validator::{Options, SnippetKind, TypedPrefix, kind_of, validate};
use wgsl_tokenizer::lex;

/// Reads a text token by token; each closing must make a valid module.
fn read(text: &str) -> Result<TypedPrefix, (usize, TypedPrefix)> {
    let mut prefix = TypedPrefix::new();
    for token in lex(text) {
        if !prefix.push(token.kind, &text[token.span.clone()]) {
            return Err((token.span.start, prefix));
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
    let (mut modules, mut refused) = (0, 0);
    let started = std::time::Instant::now();
    let mut tokens = 0;
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
                tokens += lex(&code).count() / 2;
                assert!(prefix.is_complete(), "{code}");
            }
            Err((at, prefix)) => {
                let token = lex(&code[at..]).next().unwrap();
                let _ = prefix;
                println!("REFUSED `{}` after `{}`", &code[at..][token.span], &code[at.saturating_sub(90)..at]);
                refused += 1;
            }
        }
    }
    println!("{refused} of {modules}, {tokens} tokens in {:?}", started.elapsed());
    assert!(modules > 50 && refused * 20 < modules, "{refused} of {modules}");
}
