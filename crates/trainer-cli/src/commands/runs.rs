//! `runs`: past runs with their best figures.

use std::io::{Write, stdout};

use report::Run;
use serde::Serialize;

use crate::config::TaskType;
use crate::context::{Context, to_json};
use crate::evaluation::Rate;
use crate::failure::Failure;
use crate::runs;

/// What a run came to.
#[derive(Debug, Serialize)]
pub struct Figures {
    /// The optimizer steps done.
    pub steps: u64,
    /// The epochs begun.
    pub epochs: u64,
    /// The training tokens seen.
    pub tokens: u64,
    /// The metric that the best checkpoint was chosen by.
    pub metric: Option<&'static str>,
    /// Its best value.
    pub best: Option<f64>,
    /// The optimizer steps done when it was measured.
    pub best_step: Option<u64>,
    /// Answers that are valid, of those in the report.
    pub valid: Option<Rate>,
    /// Answers that are the reference but for layout.
    pub equivalent: Option<Rate>,
    /// Answers that compute what the reference computes, where they were run.
    pub functional: Option<Rate>,
}

impl Figures {
    /// The figures of a run.
    #[must_use]
    pub fn of(run: &Run) -> Self {
        let history = &run.history;
        let best = history.best();
        let rate = |name| run.evaluation.as_ref().and_then(|it| it.rate(name));
        Self {
            steps: history.steps,
            epochs: history.epochs,
            tokens: history.tokens,
            metric: best.as_ref().map(|best| best.metric),
            best: best.as_ref().map(|best| best.value),
            best_step: best.map(|best| best.step),
            valid: rate("valid"),
            equivalent: rate("equivalent"),
            functional: rate("functional"),
        }
    }
}

#[derive(Serialize)]
struct Listed {
    name: String,
    /// Whether it writes shaders or reviews them; none where that is not known.
    task_type: Option<TaskType>,
    finished: bool,
    #[serde(flatten)]
    figures: Option<Figures>,
    /// Why the figures are not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

/// Lists the runs, oldest first.
///
/// # Errors
///
/// When the folder of the runs cannot be read, or stdout cannot be written. A damaged run is listed as such.
pub fn run(context: &Context) -> Result<(), Failure> {
    let listed: Vec<Listed> = runs::list(context.runs())?
        .into_iter()
        .map(|run| {
            let read = Run::read(&run.path);
            Listed {
                task_type: run.task_type(),
                finished: run.has_model(),
                figures: read.as_ref().ok().map(Figures::of),
                error: read.err().map(|error| error.to_string()),
                name: run.name,
            }
        })
        .collect();
    let mut out = stdout().lock();
    if context.json {
        return Ok(out.write_all(to_json(&listed)?.as_bytes())?);
    }
    if listed.is_empty() {
        let folder = context.runs().display();
        writeln!(
            out,
            "no runs in `{folder}` yet; `tiny-agent-trainer train` starts one"
        )?;
        return Ok(());
    }
    writeln!(
        out,
        "{:<24} {:<8} {:<10} {:>8} {:>11} {:>8} {:>8} {:>11}",
        "run", "role", "state", "steps", "best loss", "at step", "valid", "functional"
    )?;
    for run in &listed {
        let state = if run.finished {
            "finished"
        } else {
            "unfinished"
        };
        let Some(figures) = &run.figures else {
            let error = run.error.as_deref().unwrap_or_default();
            writeln!(out, "{:<24} {error}", run.name)?;
            continue;
        };
        let rate = |rate: Option<Rate>| {
            rate.map_or_else(|| "-".into(), |rate| format!("{:.1}%", 100.0 * rate.rate))
        };
        writeln!(
            out,
            "{:<24} {:<8} {state:<10} {:>8} {:>11} {:>8} {:>8} {:>11}",
            run.name,
            run.task_type.map_or("-", TaskType::role),
            figures.steps,
            figures
                .best
                .map_or_else(|| "-".into(), |best| format!("{best:.4}")),
            figures
                .best_step
                .map_or_else(|| "-".into(), |step| step.to_string()),
            rate(figures.valid),
            rate(figures.functional)
        )?;
    }
    Ok(())
}
