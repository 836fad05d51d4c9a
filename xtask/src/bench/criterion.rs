//! Runs the criterion benches and reads what they measured.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::PathBuf;

use serde::Deserialize;

use super::statistics::Summary;
use crate::process;
use crate::workspace::Workspace;

/// What is used of criterion's `estimates.json`; times are in nanoseconds.
#[derive(Deserialize)]
struct Estimates {
    median: Estimate,
    median_abs_dev: Estimate,
}

#[derive(Deserialize)]
struct Estimate {
    point_estimate: f64,
}

/// Runs the target `bench` of the package `benches` and gives the time of each of its `functions`
/// in milliseconds.
pub fn milliseconds<const N: usize>(
    workspace: &Workspace,
    bench: &str,
    functions: [&str; N],
) -> Result<[Summary; N], String> {
    let home = workspace.target().join("criterion");
    let files = functions.map(|function| home.join(function).join("new").join("estimates.json"));
    // So that a function that no longer runs is an error and not the figure of an earlier day.
    for file in &files {
        match fs::remove_file(file) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                return Err(format!("cannot delete {}: {error}", file.display()));
            }
            _ => {}
        }
    }
    let mut command = workspace.cargo(&[
        "bench",
        "--locked",
        "--package",
        "benches",
        "--bench",
        bench,
    ]);
    // Our stdout is for the figures.
    command.env("CRITERION_HOME", &home).stdout(io::stderr());
    process::run(&mut command)?;
    let mut summaries = [Summary::single(0.0); N];
    for (summary, file) in summaries.iter_mut().zip(&files) {
        *summary = read_estimates(file)?.scaled(1e-6);
    }
    Ok(summaries)
}

fn read_estimates(file: &PathBuf) -> Result<Summary, String> {
    let text = fs::read_to_string(file).map_err(|error| {
        format!(
            "cannot read {}: {error}; expected criterion to write it: is there a bench function of that name?",
            file.display()
        )
    })?;
    parse_estimates(&text).map_err(|error| format!("{}: {error}", file.display()))
}

fn parse_estimates(text: &str) -> Result<Summary, serde_json::Error> {
    let estimates: Estimates = serde_json::from_str(text)?;
    Ok(Summary {
        median: estimates.median.point_estimate,
        spread: estimates.median_abs_dev.point_estimate,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As criterion 0.8 writes it.
    const ESTIMATES: &str = r#"{"mean":{"confidence_interval":{"confidence_level":0.95,"lower_bound":96.1,"upper_bound":103.2},"point_estimate":99.5,"standard_error":1.8},"median":{"confidence_interval":{"confidence_level":0.95,"lower_bound":94.2,"upper_bound":98.7},"point_estimate":95.75,"standard_error":1.1},"median_abs_dev":{"confidence_interval":{"confidence_level":0.95,"lower_bound":4.3,"upper_bound":9.1},"point_estimate":6.5,"standard_error":1.2},"slope":null,"std_dev":{"confidence_interval":{"confidence_level":0.95,"lower_bound":7.9,"upper_bound":31.3},"point_estimate":18.1,"standard_error":6.5}}"#;

    #[test]
    fn median_and_deviation_are_read_among_all_that_criterion_writes() {
        let summary = parse_estimates(ESTIMATES).unwrap();
        assert_eq!(
            summary,
            Summary {
                median: 95.75,
                spread: 6.5
            }
        );
    }

    #[test]
    fn estimates_that_are_cut_off_or_lack_the_median_are_errors() {
        assert!(parse_estimates(&ESTIMATES[..ESTIMATES.len() / 2]).is_err());
        let without = ESTIMATES.replace("\"median\"", "\"middle\"");
        let error = parse_estimates(&without).unwrap_err().to_string();
        assert!(error.contains("missing field `median`"), "{error}");
    }

    #[test]
    fn a_missing_file_is_an_error_with_its_path() {
        let file = PathBuf::from("no/such/estimates.json");
        let error = read_estimates(&file).unwrap_err();
        assert!(error.contains("no/such/estimates.json"), "{error}");
    }
}
