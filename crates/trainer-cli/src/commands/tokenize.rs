//! `tokenize`: the tokens of a text, as the lexer or a model sees them, or their counts in a folder.

use std::fmt::Write as _;
use std::io::{Write, stdout};
use std::path::Path;

use serde_json::json;
use wgsl_tokenizer::{ListedToken, TokenStatistics, Tokenizer, list_lexical};

use crate::args::TokenizeArguments;
use crate::commands::{read_text, shaders};
use crate::context::{Context, to_json};
use crate::failure::Failure;
use crate::models;

/// Prints the tokens with their kinds and byte offsets, or the statistics of a folder. The lexer's blankspace is left
/// out unless the report is JSON.
///
/// # Errors
///
/// [`Failure::Usage`] when neither file nor text is named or a folder holds no shader, [`Failure::Input`] when a file
/// is not text or the model's tokenizer is not sound, [`Failure::Machine`] when something cannot be read or written.
pub fn run(context: &Context, arguments: &TokenizeArguments) -> Result<(), Failure> {
    let tokenizer = match &arguments.model {
        Some(name) => Some(models::load_tokenizer(&models::find(
            context.runs(),
            Some(name),
        )?)?),
        None => None,
    };
    let report = match (&arguments.text, &arguments.file) {
        (Some(text), _) => tokens(context, tokenizer.as_ref(), text)?,
        (None, Some(path)) if path.is_dir() => statistics(context, tokenizer.as_ref(), path)?,
        (None, Some(path)) => tokens(context, tokenizer.as_ref(), &read_text(path)?)?,
        (None, None) => return Err(Failure::usage("name a file, or give a text with --text")),
    };
    stdout().lock().write_all(report.as_bytes())?;
    Ok(())
}

fn tokens(
    context: &Context,
    tokenizer: Option<&Tokenizer>,
    source: &str,
) -> Result<String, Failure> {
    let tokens = match tokenizer {
        Some(tokenizer) => tokenizer.list_code(source),
        None => list_lexical(source),
    };
    if context.json {
        return to_json(&json!({ "tokens": tokens }));
    }
    let lines = tokens
        .iter()
        .filter(|token| token.id.is_some() || token.kind != "blankspace");
    Ok(lines
        .map(|token| line(token, context.color_stdout()))
        .collect())
}

/// One line: where the token is, its id, its kind and its text.
fn line(token: &ListedToken<'_>, colored: bool) -> String {
    let id = token.id.map_or(String::new(), |id| format!("{id:>6}"));
    let text = token.text.escape_debug();
    let (start, end) = if colored { color(token.kind) } else { ("", "") };
    format!(
        "{:>6}..{:<6}{id}  {:<20} {start}{text}{end}\n",
        token.start, token.end, token.kind
    )
}

/// The codes that switch a kind's colour on and off in a terminal.
fn color(kind: &str) -> (&'static str, &'static str) {
    let start = match kind {
        "keyword" | "reserved word" => "\x1b[35m",
        "attribute" => "\x1b[33m",
        "integer" | "float" | "digit" => "\x1b[36m",
        "line comment" | "block comment" | "blankspace" => "\x1b[2m",
        "unterminated comment" | "unknown" | "byte" => "\x1b[31m",
        "phrase" => "\x1b[34m",
        "symbol" => return ("", ""),
        _ => "\x1b[32m",
    };
    (start, "\x1b[0m")
}

fn statistics(
    context: &Context,
    tokenizer: Option<&Tokenizer>,
    folder: &Path,
) -> Result<String, Failure> {
    let mut statistics = TokenStatistics::default();
    for path in shaders(folder)? {
        let source = read_text(&path)?;
        match tokenizer {
            Some(tokenizer) => statistics.add_encoded(tokenizer, &source),
            None => statistics.add_lexical(&source),
        }
    }
    if context.json {
        return to_json(&json!({
            "statistics": statistics,
            "bytes_per_token": statistics.bytes_per_token(),
        }));
    }
    let mut text = String::new();
    let mut row =
        |name: &str, value: &dyn std::fmt::Display| writeln!(text, "{name:<22} {value:>12}");
    row("files", &statistics.programs).map_err(Failure::machine)?;
    row("bytes", &statistics.bytes).map_err(Failure::machine)?;
    row("tokens", &statistics.tokens).map_err(Failure::machine)?;
    row("most in one file", &statistics.most_tokens).map_err(Failure::machine)?;
    let bytes_per_token = format!("{:.2}", statistics.bytes_per_token());
    row("bytes per token", &bytes_per_token).map_err(Failure::machine)?;
    for (kind, count) in &statistics.kinds {
        row(&format!("  {kind}"), count).map_err(Failure::machine)?;
    }
    Ok(text)
}
