//! `dataset`: looks at, checks and splits training data.

use std::io::{Write, stdout};
use std::path::Path;

use dataset::{Example, Ratios, Summary, to_jsonl};
use serde_json::json;
use wgsl_tokenizer::{FitOptions, Tokenizer};

use crate::args::{CheckArguments, SplitArguments, StatsArguments};
use crate::commands::{create_folder, write_new};
use crate::context::{Context, to_json};
use crate::examples;
use crate::failure::Failure;
use crate::models;

/// Counts, categories, lengths and how the vocabulary covers them: a model's, or the one that the data themselves give.
///
/// # Errors
///
/// As for loading the data; or when stdout cannot be written.
pub fn stats(context: &Context, arguments: &StatsArguments) -> Result<(), Failure> {
    let examples = examples::load(arguments.file.as_deref())?.examples;
    let pairs = examples.iter().map(|example| {
        (
            example.natural_language.as_str(),
            example.wgsl_code.as_str(),
        )
    });
    let tokenizer = match &arguments.model {
        Some(name) => models::load_tokenizer(&models::find(context.runs(), Some(name))?)?,
        None => Tokenizer::fit(pairs, &FitOptions::default()).map_err(Failure::input)?,
    };
    let stats = dataset::stats(&examples, Some(&tokenizer));
    let mut out = stdout().lock();
    if context.json {
        let report = json!({ "vocab_size": tokenizer.vocab_size(), "stats": stats });
        out.write_all(to_json(&report)?.as_bytes())?;
        return Ok(());
    }
    writeln!(
        out,
        "{} examples, vocabulary of {} tokens\n",
        stats.examples,
        tokenizer.vocab_size()
    )?;
    writeln!(
        out,
        "{:<24} {:>8} {:>8} {:>8} {:>8} {:>8}",
        "", "min", "median", "mean", "p95", "max"
    )?;
    let mut line = |name: &str, summary: &Summary| {
        writeln!(
            out,
            "{name:<24} {:>8} {:>8.1} {:>8.1} {:>8} {:>8}",
            summary.min, summary.median, summary.mean, summary.p95, summary.max
        )
    };
    line("prompt, characters", &stats.prompt_characters)?;
    line("code, characters", &stats.code_characters)?;
    if let Some(tokens) = &stats.tokens {
        line("prompt, tokens", &tokens.prompt)?;
        line("code, tokens", &tokens.code)?;
        line("whole sequence, tokens", &tokens.sequence)?;
        let coverage = &tokens.coverage;
        writeln!(
            out,
            "\n{} different words in the prompts; {} of {} tokens of the vocabulary occur; {:.2} % of the tokens spell \
             what has none of its own",
            coverage.prompt_words,
            coverage.used,
            coverage.vocab_size,
            100.0 * coverage.spelled
        )?;
    }
    writeln!(out, "\n{:<24} {:>8}", "category", "examples")?;
    for (category, count) in &stats.by_category {
        writeln!(out, "{category:<24} {count:>8}")?;
    }
    writeln!(out, "\n{:<24} {:>8}", "kind", "examples")?;
    for (kind, count) in &stats.by_kind {
        writeln!(out, "{:<24} {count:>8}", format!("{kind:?}").to_lowercase())?;
    }
    Ok(())
}

/// Compiles every example and looks for duplicates.
///
/// # Errors
///
/// [`Failure::Reported`] when an example does not compile, one prompt has several answers, or a program or prompt is
/// in the training data too.
pub fn check(context: &Context, arguments: &CheckArguments) -> Result<(), Failure> {
    let examples = examples::load(arguments.file.as_deref())?.examples;
    let report = dataset::check(&examples);
    let leaks = match &arguments.against {
        Some(path) => dataset::leaks(&examples::load(Some(path))?.examples, &examples),
        None => Vec::new(),
    };
    let is_sound = report.is_valid() && report.conflicting_prompts.is_empty() && leaks.is_empty();
    let mut out = stdout().lock();
    if context.json {
        out.write_all(
            to_json(&json!({ "ok": is_sound, "report": report, "leaks": leaks }))?.as_bytes(),
        )?;
    } else {
        for invalid in &report.invalid {
            let line = invalid.diagnostic.span.as_ref().map_or(1, |span| span.line);
            writeln!(
                out,
                "does not compile: `{}`, line {line} of its code: {} [{}]",
                invalid.id, invalid.diagnostic.message, invalid.diagnostic.code
            )?;
        }
        for (what, groups) in [
            (
                "one prompt, different programs",
                &report.conflicting_prompts,
            ),
            ("the same prompt", &report.duplicate_prompts),
            ("the same program", &report.duplicate_programs),
        ] {
            for ids in groups {
                writeln!(out, "{what}: {}", ids.join(", "))?;
            }
        }
        for leak in &leaks {
            writeln!(out, "leaked: {leak}")?;
        }
        writeln!(
            out,
            "{}: {} examples, {} do not compile, {} prompts and {} programs repeated, {} prompts contradicted",
            if is_sound { "ok" } else { "failed" },
            report.examples,
            report.invalid.len(),
            report.duplicate_prompts.len(),
            report.duplicate_programs.len(),
            report.conflicting_prompts.len()
        )?;
    }
    if is_sound {
        Ok(())
    } else {
        Err(Failure::Reported)
    }
}

/// Writes the three parts as JSON Lines.
///
/// # Errors
///
/// [`Failure::Usage`] for wrong ratios or files that exist; otherwise as for the data and the folder.
pub fn split(context: &Context, arguments: &SplitArguments) -> Result<(), Failure> {
    let ratios = Ratios::new(arguments.train_ratio, arguments.val_ratio).map_err(Failure::usage)?;
    let examples = examples::load(arguments.file.as_deref())?.examples;
    let splits = dataset::split(&examples, ratios, arguments.seed);
    let parts = [
        ("train.jsonl", &splits.train),
        ("val.jsonl", &splits.validation),
        ("test.jsonl", &splits.test),
    ];
    if let Some((name, _)) = parts
        .iter()
        .find(|(name, _)| arguments.output.join(name).exists())
    {
        return Err(Failure::usage(format!(
            "`{}` exists already, so nothing was written; name another folder",
            arguments.output.join(name).display()
        )));
    }
    create_folder(&arguments.output)?;
    let mut report = Vec::new();
    for (name, positions) in parts {
        let part: Vec<Example> = positions.iter().map(|&at| examples[at].clone()).collect();
        let path = arguments.output.join(name);
        write_new(&path, &to_jsonl(&part), false)?;
        report.push((path, part.len()));
    }
    print_parts(context, &report)
}

/// Prints how many examples went where.
///
/// # Errors
///
/// When stdout cannot be written.
pub fn print_parts(context: &Context, parts: &[(impl AsRef<Path>, usize)]) -> Result<(), Failure> {
    let mut out = stdout().lock();
    if context.json {
        let parts: Vec<_> = parts
            .iter()
            .map(|(path, count)| json!({ "path": path.as_ref(), "examples": count }))
            .collect();
        out.write_all(to_json(&json!({ "parts": parts }))?.as_bytes())?;
    } else {
        for (path, count) in parts {
            writeln!(out, "{:<8} {}", count, path.as_ref().display())?;
        }
    }
    Ok(())
}
