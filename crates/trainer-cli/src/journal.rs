//! The journal: one line of JSON for each time a run came to an end.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use serde::Serialize;
use training::{Outcome, TrainingState};

use crate::commands::create_folder;
use crate::config::TaskConfig;
use crate::context::Context;
use crate::failure::Failure;
use crate::runs::Run;

#[derive(Serialize)]
struct Entry<'a> {
    run: &'a str,
    task: &'a str,
    seed: u64,
    stop_reason: String,
    epochs: u64,
    steps: u64,
    tokens: u64,
    best_val_loss: Option<f64>,
}

/// Appends a line to the engine's journal file.
///
/// # Errors
///
/// [`Failure::Machine`] when it cannot be written.
pub fn append(
    context: &Context,
    run: &Run,
    task: &TaskConfig,
    outcome: &Outcome,
    state: &TrainingState,
) -> Result<(), Failure> {
    let path = Path::new(&context.engine.value.paths.journal_path);
    if let Some(folder) = path.parent() {
        create_folder(folder)?;
    }
    let entry = Entry {
        run: &run.name,
        task: &task.task.name,
        seed: task.training.seed,
        stop_reason: outcome.stop_reason.to_string(),
        epochs: state.epoch + 1,
        steps: state.global_step,
        tokens: state.tokens_seen,
        best_val_loss: state.best_metrics.get("val_loss").map(|best| best.lowest),
    };
    let line = serde_json::to_string(&entry).map_err(Failure::machine)? + "\n";
    // One write for the whole line, so that two runs that end together do not mix theirs.
    File::options()
        .create(true)
        .append(true)
        .open(path)
        .and_then(|mut file| file.write_all(line.as_bytes()))
        .map_err(|error| {
            Failure::machine(format!(
                "cannot write the journal `{}`: {error}",
                path.display()
            ))
        })
}
