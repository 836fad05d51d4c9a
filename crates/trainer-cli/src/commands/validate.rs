//! `validate`: what the validator says of files, folders or stdin.

use std::io::{IsTerminal, Write, stdout};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::Serialize;
use walkdir::WalkDir;
use wgsl_validator::{Options, Report, render_human, to_sarif, validate};

use crate::args::{ValidateArguments, ValidateFormat};
use crate::commands::read_text;
use crate::context::{Context, to_json};
use crate::failure::Failure;

#[derive(Serialize)]
struct FileReport {
    path: String,
    valid: bool,
    #[serde(flatten)]
    report: Report,
    #[serde(skip)]
    source: String,
}

/// Validates and reports; fails when a file is invalid.
///
/// # Errors
///
/// [`Failure::Reported`] when a shader is invalid, [`Failure::Machine`] when a file cannot be read,
/// [`Failure::Input`] when one is not text, [`Failure::Usage`] when a folder holds no shader.
pub fn run(context: &Context, arguments: &ValidateArguments) -> Result<(), Failure> {
    let files = files(&arguments.paths)?;
    let reports: Vec<FileReport> = files
        .par_iter()
        .map(|path| {
            let source = read_text(path)?;
            let report = validate(&source, &Options::default());
            Ok(FileReport {
                path: shown(path),
                valid: report.is_valid(),
                report,
                source,
            })
        })
        .collect::<Result<_, Failure>>()?;
    let format = if context.json {
        ValidateFormat::Json
    } else {
        arguments.format
    };
    match format {
        ValidateFormat::Human => human(context, &reports)?,
        ValidateFormat::Json => {
            let valid = reports.iter().all(|file| file.valid);
            let text = to_json(&serde_json::json!({ "valid": valid, "files": reports }))?;
            stdout().lock().write_all(text.as_bytes())?;
        }
        ValidateFormat::Sarif => {
            let pairs: Vec<(&str, &Report)> = reports
                .iter()
                .map(|file| (file.path.as_str(), &file.report))
                .collect();
            stdout()
                .lock()
                .write_all(to_json(&to_sarif(&pairs))?.as_bytes())?;
        }
    }
    if reports.iter().all(|file| file.valid) {
        Ok(())
    } else {
        Err(Failure::Reported)
    }
}

fn human(context: &Context, reports: &[FileReport]) -> Result<(), Failure> {
    let mut out = stdout().lock();
    for file in reports {
        if !file.report.diagnostics.is_empty() {
            let color = context.color_stdout();
            let text = render_human(&file.report, &file.source, &file.path, color);
            out.write_all(text.as_bytes())?;
            if !text.ends_with("\n\n") {
                writeln!(out)?;
            }
        }
    }
    let invalid = reports.iter().filter(|file| !file.valid).count();
    let count = |number: usize| match number {
        1 => "1 shader".to_owned(),
        number => format!("{number} shaders"),
    };
    if invalid == 0 {
        writeln!(out, "ok: {} valid", count(reports.len()))?;
    } else {
        writeln!(out, "failed: {invalid} of {} invalid", count(reports.len()))?;
    }
    Ok(())
}

fn shown(path: &Path) -> String {
    if path == Path::new("-") {
        "<stdin>".to_owned()
    } else {
        path.display().to_string()
    }
}

/// The files themselves, and every `.wgsl` below the folders, in the order of their names.
fn files(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        if path == Path::new("-") && std::io::stdin().is_terminal() {
            tracing::info!("Reading WGSL from the terminal; end with Ctrl-D.");
        }
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let before = files.len();
        for entry in WalkDir::new(path).sort_by_file_name() {
            let entry = entry.map_err(|error| {
                Failure::machine(format!(
                    "cannot read the folder `{}`: {error}",
                    path.display()
                ))
            })?;
            let is_wgsl = entry
                .path()
                .extension()
                .is_some_and(|extension| extension == "wgsl");
            if is_wgsl && entry.file_type().is_file() {
                files.push(entry.into_path());
            }
        }
        if files.len() == before {
            return Err(Failure::usage(format!(
                "the folder `{}` holds no .wgsl file; name a folder or files with shaders",
                path.display()
            )));
        }
    }
    Ok(files)
}
