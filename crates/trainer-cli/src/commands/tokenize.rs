//! `tokenize`: the tokens of a text, as the lexer sees them.

use std::io::{Write, stdout};

use serde::Serialize;

use crate::args::TokenizeArguments;
use crate::commands::read_text;
use crate::context::{Context, to_json};
use crate::failure::Failure;

#[derive(Serialize)]
struct ShownToken<'a> {
    start: usize,
    end: usize,
    kind: String,
    text: &'a str,
}

/// Prints the tokens with their kinds and byte offsets; blankspace is left out unless the report is JSON.
///
/// # Errors
///
/// When the file cannot be read, or stdout cannot be written.
pub fn run(context: &Context, arguments: &TokenizeArguments) -> Result<(), Failure> {
    let source = match (&arguments.text, &arguments.file) {
        (Some(text), _) => text.clone(),
        (None, Some(path)) => read_text(path)?,
        (None, None) => return Err(Failure::usage("name a file, or give a text with --text")),
    };
    let tokens: Vec<ShownToken<'_>> = wgsl_tokenizer::lex(&source)
        .map(|token| ShownToken {
            start: token.span.start,
            end: token.span.end,
            kind: format!("{:?}", token.kind),
            text: &source[token.span],
        })
        .collect();
    let mut out = stdout().lock();
    if context.json {
        out.write_all(to_json(&serde_json::json!({ "tokens": tokens }))?.as_bytes())?;
        return Ok(());
    }
    for token in tokens.iter().filter(|token| !token.text.trim().is_empty()) {
        writeln!(
            out,
            "{:>6}..{:<6} {:<28} {}",
            token.start,
            token.end,
            token.kind,
            token.text.escape_debug()
        )?;
    }
    Ok(())
}
