//! `report`: the page about a run, or about several side by side.

use std::io::{Write, stdout};
use std::path::PathBuf;

use report::Run;
use serde_json::json;

use crate::args::ReportArguments;
use crate::context::{Context, to_json};
use crate::failure::Failure;
use crate::{reports, runs};

/// The page about several runs, in the folder of the runs.
const COMPARISON: &str = "comparison.html";

/// Writes the page and prints where it is.
///
/// # Errors
///
/// [`Failure::Usage`] when there is no such run, [`Failure::Input`] when a file of one is damaged, [`Failure::Machine`]
/// when a file cannot be read or written.
pub fn run(context: &Context, arguments: &ReportArguments) -> Result<(), Failure> {
    let mut folders: Vec<PathBuf> = Vec::new();
    for name in &arguments.runs {
        let folder = runs::find(context.runs(), name)?.path;
        if !folders.contains(&folder) {
            folders.push(folder);
        }
    }
    let path = match (&arguments.output, folders.as_slice()) {
        (Some(path), _) => path.clone(),
        (None, [folder]) => folder.join(report::REPORT),
        (None, _) => context.runs().join(COMPARISON),
    };
    let read: Vec<Run> = folders
        .iter()
        .map(|folder| Run::read(folder))
        .collect::<Result<_, _>>()?;
    reports::write_page(&read, &path)?;
    let mut out = stdout().lock();
    if context.json {
        let names: Vec<&str> = read.iter().map(|run| run.name.as_str()).collect();
        let report = json!({ "report": path, "runs": names });
        return Ok(out.write_all(to_json(&report)?.as_bytes())?);
    }
    Ok(writeln!(out, "{}", path.display())?)
}
