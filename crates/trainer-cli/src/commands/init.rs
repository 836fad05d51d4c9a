//! `init`: the configuration and the data to start from.

use std::io::{Write, stdout};

use crate::args::InitArguments;
use crate::commands::{create_folder, write_new};
use crate::config::EMBEDDED;
use crate::context::{Context, to_json};
use crate::examples;
use crate::failure::Failure;

/// Writes the embedded configuration and data into `FOLDER/config`: all of it, or nothing when a file
/// exists and `--force` is not given.
///
/// # Errors
///
/// [`Failure::Usage`] when a file exists, [`Failure::Machine`] when one cannot be written.
pub fn run(context: &Context, arguments: &InitArguments) -> Result<(), Failure> {
    let folder = arguments.folder.join("config");
    let files: Vec<_> = EMBEDDED
        .iter()
        .map(|embedded| (folder.join(embedded.file_name), embedded.text))
        .chain([(folder.join("wgsl_training_data.toml"), examples::EMBEDDED)])
        .collect();
    if !arguments.force
        && let Some((existing, _)) = files.iter().find(|(path, _)| path.exists())
    {
        return Err(Failure::usage(format!(
            "`{}` exists already, so nothing was written; replace it with --force, or name another folder",
            existing.display()
        )));
    }
    create_folder(&folder)?;
    for (path, text) in &files {
        write_new(path, text, arguments.force)?;
    }
    let mut out = stdout().lock();
    if context.json {
        let written: Vec<_> = files.iter().map(|(path, _)| path).collect();
        out.write_all(to_json(&serde_json::json!({ "written": written }))?.as_bytes())?;
    } else {
        for (path, _) in &files {
            writeln!(out, "{}", path.display())?;
        }
    }
    tracing::info!(
        "Change what you like in these files, then run `tiny-agent-trainer train` in `{}`.",
        arguments.folder.display()
    );
    Ok(())
}
