//! `list`: what there is by name.

use std::io::{Write, stdout};

use serde::Serialize;

use crate::config::{TaskType, list_configurations};
use crate::context::{Context, to_json};
use crate::failure::Failure;
use crate::runs;

#[derive(Serialize)]
struct Listing {
    configurations: Vec<Configuration>,
    runs: Vec<Run>,
}

#[derive(Serialize)]
struct Configuration {
    name: String,
    path: String,
    description: String,
}

#[derive(Serialize)]
struct Run {
    name: String,
    path: String,
    /// Whether it writes shaders or reviews them; none where that is not known.
    task_type: Option<TaskType>,
    /// Where its trained model is, once it has one.
    model: Option<String>,
}

/// Lists configurations, runs and models.
///
/// # Errors
///
/// When a folder cannot be read, or stdout cannot be written.
pub fn run(context: &Context) -> Result<(), Failure> {
    let configurations = list_configurations(&context.folders)?
        .into_iter()
        .map(|listed| Configuration {
            name: listed.name,
            path: listed.path.display().to_string(),
            description: listed
                .description
                .unwrap_or_else(|error| format!("(cannot be used: {error})")),
        })
        .collect();
    let runs = runs::list(context.runs())?
        .into_iter()
        .map(|run| Run {
            task_type: run.task_type(),
            model: run.has_model().then(|| run.model().display().to_string()),
            path: run.path.display().to_string(),
            name: run.name,
        })
        .collect();
    let listing = Listing {
        configurations,
        runs,
    };
    let mut out = stdout().lock();
    if context.json {
        out.write_all(to_json(&listing)?.as_bytes())?;
        return Ok(());
    }
    writeln!(out, "Configurations")?;
    for configuration in &listing.configurations {
        writeln!(
            out,
            "  {:<20} {}  ({})",
            configuration.name, configuration.description, configuration.path
        )?;
    }
    writeln!(out, "\nRuns in {}", context.runs().display())?;
    if listing.runs.is_empty() {
        writeln!(out, "  none yet; `tiny-agent-trainer train` starts one")?;
    }
    for run in &listing.runs {
        let state = run.model.as_deref().map_or_else(
            || "not finished".to_owned(),
            |model| format!("model in {model}"),
        );
        let role = run.task_type.map_or("-", TaskType::role);
        writeln!(out, "  {:<20} {role:<8} {state}", run.name)?;
    }
    Ok(())
}
