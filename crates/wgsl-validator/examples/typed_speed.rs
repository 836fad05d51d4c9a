//! Measures [`TypedPrefix`] over the training data and prints one JSON object: the microseconds of each token that is
//! pushed, and of each of some words that are tried in between.
#![allow(clippy::print_stdout)]

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use wgsl_tokenizer::{Token, TokenKind, lex};
use wgsl_validator::{SnippetKind, TypedPrefix, kind_of};

/// What is tried between the tokens, one word after the other.
const TRIED: &str =
    "uv vec3 1 ( ) ; x + let mix . f32 2.0 p , return } true max = if color * < @ d : fn - [";

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let data: toml::Table = include_str!("../../../config/wgsl_training_data.toml").parse()?;
    let examples = data["examples"].as_array().ok_or("no examples")?;
    let mut tried = TRIED.split_ascii_whitespace().cycle();
    let (mut predicted, mut found, mut taken, mut refused) = (vec![], vec![], vec![], vec![]);
    for example in examples {
        let code = example["wgsl_code"].as_str().ok_or("no code")?;
        let code = match kind_of(code) {
            SnippetKind::Expression => format!("fn f() {{ let value = {code}; }}"),
            _ => code.to_owned(),
        };
        let mut prefix = TypedPrefix::new();
        for token in lex(&code).filter(is_no_trivia) {
            for word in tried.by_ref().take(3) {
                let kind = lex(word).next().ok_or("no word")?.kind;
                let start = Instant::now();
                let accepts = prefix.accepts(kind, word);
                let list = if accepts { &mut taken } else { &mut refused };
                list.push(start.elapsed());
            }
            let text = &code[token.span.clone()];
            let expected = prefix.closing().split(' ').next() == Some(text);
            let start = Instant::now();
            if !prefix.push(token.kind, text) {
                // Not every example declares before it uses.
                break;
            }
            let list = if expected { &mut predicted } else { &mut found };
            list.push(start.elapsed());
        }
    }
    let pushed = [predicted.clone(), found.clone()].concat();
    println!(
        "{}",
        json!({
            "pushed": figures(pushed),
            "pushed_as_the_closing_says": figures(predicted),
            "pushed_otherwise": figures(found),
            "tried_and_accepted": figures(taken),
            "tried_and_refused": figures(refused),
        })
    );
    Ok(())
}

fn is_no_trivia(token: &Token) -> bool {
    !matches!(
        token.kind,
        TokenKind::Blankspace | TokenKind::LineComment | TokenKind::BlockComment
    )
}

fn figures(mut times: Vec<Duration>) -> Value {
    times.sort_unstable();
    let microseconds = |time: &Duration| time.as_secs_f64() * 1e6;
    let at = |share: f64| {
        times
            .get((times.len() as f64 * share) as usize)
            .map(microseconds)
    };
    json!({
        "tokens": times.len(),
        "mean": microseconds(&times.iter().sum::<Duration>()) / times.len().max(1) as f64,
        "median": at(0.5),
        "p90": at(0.9),
        "p99": at(0.99),
    })
}
