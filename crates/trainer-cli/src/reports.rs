//! Pages about runs.

use std::path::{Path, PathBuf};

use report::{Data, Evaluation, ReportError, Run};

use crate::context::to_json;
use crate::failure::Failure;

/// Turns a program into the PNG file that it paints, a square of so many pixels a side; none for one that paints no picture.
type Painter = Box<dyn FnMut(&str, u32) -> Option<Vec<u8>>>;

impl From<ReportError> for Failure {
    fn from(error: ReportError) -> Self {
        match error {
            ReportError::Read { .. } => Self::machine(error),
            ReportError::NoRun { .. } => Self::usage(error),
            ReportError::Content { .. } => Self::input(error),
        }
    }
}

/// Writes `report.html` into the folder of a run and returns its path.
///
/// # Errors
///
/// [`Failure::Input`] when a file of the run is damaged, [`Failure::Machine`] when one cannot be read or written.
pub fn write(run: &Path) -> Result<PathBuf, Failure> {
    let path = run.join(report::REPORT);
    write_page(&[Run::read(run)?], &path)?;
    Ok(path)
}

/// Writes the page about `runs` to `path`.
///
/// # Errors
///
/// [`Failure::Machine`] when it cannot be written.
pub fn write_page(runs: &[Run], path: &Path) -> Result<(), Failure> {
    // Finding an adapter takes a moment, and a run that was stopped has nothing to paint.
    let has_answers = runs.iter().any(|run| run.evaluation.is_some());
    let mut paint = has_answers.then(painter).flatten();
    let page = report::page(runs, paint.as_mut().map(|paint| &mut **paint as _));
    write_file(path, &page)
}

/// Keeps what a model answered in the folder of its run.
///
/// # Errors
///
/// [`Failure::Machine`] when it cannot be written.
pub fn write_evaluation(run: &Path, evaluation: &Evaluation) -> Result<(), Failure> {
    write_file(&run.join(report::EVALUATION), &to_json(evaluation)?)
}

/// Keeps the numbers of the examples in the folder of a run.
///
/// # Errors
///
/// [`Failure::Machine`] when they cannot be written.
pub fn write_data(run: &Path, data: &Data) -> Result<(), Failure> {
    write_file(&run.join(report::DATA), &to_json(data)?)
}

fn write_file(path: &Path, text: &str) -> Result<(), Failure> {
    std::fs::write(path, text)
        .map_err(|error| Failure::machine(format!("cannot write `{}`: {error}", path.display())))
}

#[cfg(not(feature = "render"))]
fn painter() -> Option<Painter> {
    None
}

/// A painter of small pictures, where there is an adapter.
#[cfg(feature = "render")]
fn painter() -> Option<Painter> {
    use wgsl_runner::{AdapterChoice, Limits, Output, Runner, Settings};

    let mut runner = Runner::new(AdapterChoice::Fastest, Limits::default())
        .map_err(|error| tracing::debug!("no pictures in the report: {error}"))
        .ok()?;
    Some(Box::new(move |code, side| {
        let settings = Settings {
            size: [side, side],
            ..Settings::default()
        };
        match runner.run(code, &settings) {
            Ok(Output::Images(images)) => images.first()?.to_png().ok(),
            _ => None,
        }
    }))
}
