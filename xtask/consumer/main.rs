//! Uses every export of `training` as a project would that depends on it and on burn alone, and
//! compares what it does with what it should do.
//!
//! `cargo xtask verify-training` builds this file against the package and runs it in an empty
//! folder. A new export needs a function and a line in one of the tables `CHECKS`.

mod callbacks;
mod checkpoints;
mod gradients;
mod metrics;
mod schedules;
mod training_runs;

use std::error::Error;
use std::fs;
use std::panic;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

type Checked = Result<(), Box<dyn Error + Send + Sync>>;
/// The name of an export, and the function that uses it in a folder of its own.
type Check = (&'static str, fn(&Path) -> Checked);

fn main() -> ExitCode {
    let tables = [
        callbacks::CHECKS,
        checkpoints::CHECKS,
        gradients::CHECKS,
        metrics::CHECKS,
        schedules::CHECKS,
        training_runs::CHECKS,
    ];
    let checks = tables.concat();
    let failed = checks.iter().filter(|check| !passes(check)).count();
    println!("{} exports exercised, {failed} failed", checks.len());
    if failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn passes((name, check): &Check) -> bool {
    let folder = PathBuf::from(name.replace("::", "-"));
    let checked = panic::catch_unwind(|| {
        fs::create_dir(&folder)?;
        check(&folder)
    });
    match &checked {
        Ok(Ok(())) => println!("ok {name}"),
        Ok(Err(error)) => println!("FAILED {name}: {error}"),
        Err(_) => println!("FAILED {name}: see the panic above"),
    }
    matches!(checked, Ok(Ok(())))
}

/// Numbers that differ by rounding alone.
#[track_caller]
fn assert_close(found: &[f64], expected: &[f64], tolerance: f64) {
    assert_eq!(found.len(), expected.len());
    let near = |(found, expected): (&f64, &f64)| (found - expected).abs() <= tolerance;
    let close = found.iter().zip(expected).all(near);
    assert!(close, "found {found:?}, expected {expected:?}");
}
