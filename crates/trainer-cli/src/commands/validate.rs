//! `validate`: what the validator says of files, folders or stdin.

use std::io::{IsTerminal, Write, stdout};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, SystemTime};

use rayon::prelude::*;
use serde::Serialize;
use wgsl_validator::{
    Features, Lints, Options, Report, Target, render_github, render_human, to_sarif, validate_bytes,
};

use crate::args::{ValidateArguments, ValidateFormat, ValidateTarget};
use crate::commands::{read_bytes, shaders};
use crate::context::{Context, to_json};
use crate::failure::Failure;
use crate::terminal::signs;

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
/// [`Failure::Usage`] when a folder holds no shader.
pub fn run(context: &Context, arguments: &ValidateArguments) -> Result<(), Failure> {
    let options = options(arguments)?;
    if !arguments.watch {
        return report_all(context, arguments, &options);
    }
    if arguments.paths.iter().any(|path| path == Path::new("-")) {
        return Err(Failure::usage(
            "`--watch` needs files or folders; stdin (`-`) cannot be watched".to_owned(),
        ));
    }
    watch(context, arguments, &options)
}

/// Reports whenever a file changes, until somebody stops the process.
///
/// # Errors
///
/// Those of the first look; later ones are told, and a file that is gone is waited for: editors that save by renaming leave an
/// instant without it.
fn watch(
    context: &Context,
    arguments: &ValidateArguments,
    options: &Options,
) -> Result<(), Failure> {
    let mut before = None;
    loop {
        let now = match look(&arguments.paths) {
            Ok(now) => now,
            Err(failure) if before.is_none() => return Err(failure),
            Err(_) => Vec::new(),
        };
        if before.as_ref() != Some(&now) {
            if now.iter().any(|file| file.state.is_some()) {
                report_change(context, arguments, options)?;
            } else {
                let paths: Vec<_> = arguments.paths.iter().map(|path| shown(path)).collect();
                tracing::warn!(
                    "no shader is at `{}` now; waiting for it to come back",
                    paths.join("`, `")
                );
            }
            before = Some(now);
        }
        thread::sleep(Duration::from_millis(300));
    }
}

/// Reports; what a file that is half written or just gone gives is told and no error.
fn report_change(
    context: &Context,
    arguments: &ValidateArguments,
    options: &Options,
) -> Result<(), Failure> {
    match report_all(context, arguments, options) {
        // The next look sees a folder that has become empty, and tells it.
        Ok(()) | Err(Failure::Reported | Failure::Usage(_)) => Ok(()),
        Err(Failure::Input(message)) => {
            tracing::warn!("{message}");
            Ok(())
        }
        Err(Failure::Machine(message)) => {
            tracing::warn!("{message}; waiting for it to come back");
            Ok(())
        }
        Err(other) => Err(other),
    }
}

/// A file as it is seen from outside.
#[derive(PartialEq)]
struct Look {
    path: PathBuf,
    /// What changes when it is written: its time, where there is one, and its length. None while it is not there.
    state: Option<(Option<SystemTime>, u64)>,
}

fn look(paths: &[PathBuf]) -> Result<Vec<Look>, Failure> {
    let files = files(paths)?.into_iter();
    Ok(files
        .map(|path| {
            let metadata = path.metadata().ok();
            let state = metadata.map(|data| (data.modified().ok(), data.len()));
            Look { path, state }
        })
        .collect())
}

fn options(arguments: &ValidateArguments) -> Result<Options, Failure> {
    let mut options = Options {
        target: match arguments.target {
            ValidateTarget::Browser => Target::Browser,
            ValidateTarget::Wgpu => Target::Wgpu,
            ValidateTarget::Both => Target::Both,
        },
        ..Options::default()
    };
    for name in &arguments.feature {
        options.features = options.features | feature(name)?;
    }
    for name in &arguments.without {
        options.features = options.features.without(feature(name)?);
    }
    for name in &arguments.allow {
        let lint = match name.as_str() {
            "all" => Some(Lints::all()),
            name => Lints::from_name(name),
        };
        let lint = lint.ok_or_else(|| {
            let known: Vec<&str> = Lints::NAMES.iter().map(|(_, name)| *name).collect();
            Failure::usage(format!(
                "there is no lint `{name}`; there are all, {}",
                known.join(", ")
            ))
        })?;
        options.lints = options.lints.without(lint);
    }
    Ok(options)
}

fn feature(name: &str) -> Result<Features, Failure> {
    Features::from_name(name).ok_or_else(|| {
        let known: Vec<&str> = Features::NAMES.iter().map(|(_, name)| *name).collect();
        Failure::usage(format!(
            "there is no WGSL feature `{name}`; there are {}",
            known.join(", ")
        ))
    })
}

fn report_all(
    context: &Context,
    arguments: &ValidateArguments,
    options: &Options,
) -> Result<(), Failure> {
    let files = files(&arguments.paths)?;
    let reports: Vec<FileReport> = files
        .par_iter()
        .map(|path| {
            let bytes = read_bytes(path)?;
            let report = validate_bytes(&bytes, options);
            Ok(FileReport {
                path: shown(path),
                valid: report.is_valid(),
                report,
                source: String::from_utf8(bytes).unwrap_or_else(|error| {
                    // Only to show the line that is wrong.
                    String::from_utf8_lossy(error.as_bytes()).into_owned()
                }),
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
        ValidateFormat::Github => {
            let mut out = stdout().lock();
            for file in &reports {
                out.write_all(render_github(&file.report, &file.path).as_bytes())?;
            }
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
            let report = in_locale(&file.report);
            let text = render_human(&report, &file.source, &file.path, color);
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

/// The report with the signs in its messages as the locale asks for. The source that is shown beside them is the user's.
fn in_locale(report: &Report) -> Report {
    let mut report = report.clone();
    for diagnostic in &mut report.diagnostics {
        let labels = diagnostic.labels.iter_mut();
        let texts = labels
            .map(|label| &mut label.message)
            .chain([&mut diagnostic.message])
            .chain(&mut diagnostic.help);
        for text in texts {
            *text = signs(text).into_owned();
        }
    }
    report
}

fn shown(path: &Path) -> String {
    if path == Path::new("-") {
        "<stdin>".to_owned()
    } else {
        path.display().to_string()
    }
}

/// The files themselves, and every `.wgsl` below the folders that no `.gitignore` excludes, in the order of their
/// names.
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
        files.extend(shaders(path)?);
    }
    Ok(files)
}
