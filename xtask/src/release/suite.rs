//! The tests of the workspace, and how many passed.

use serde::{Deserialize, Serialize};

use super::plan::Plan;
use crate::ci::FEATURES;
use crate::log::Log;

/// The profile of the root `Cargo.toml` that they are compiled with.
const PROFILE: &str = "release-test";

/// What the tests said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// The profile that they were compiled with.
    pub profile: String,
    /// The features beside the default ones.
    pub features: String,
    /// How many programs and documents with tests there were.
    pub suites: usize,
    /// How many tests passed.
    pub passed: usize,
    /// How many are only run when they are asked for.
    pub ignored: usize,
}

/// Runs all of them; one that fails, and none at all, is an error.
pub fn run(plan: &Plan, log: &Log) -> Result<Counts, String> {
    let mut command = plan.cargo(&[
        "test",
        "--workspace",
        "--features",
        FEATURES,
        "--profile",
        PROFILE,
        "--locked",
        "--offline",
    ]);
    let printed = log.run(&mut command)?;
    counts(&printed)
}

/// The sum of what the suites in `printed` said.
fn counts(printed: &str) -> Result<Counts, String> {
    let mut counts = Counts {
        profile: PROFILE.into(),
        features: FEATURES.into(),
        suites: 0,
        passed: 0,
        ignored: 0,
    };
    for line in printed.lines() {
        let Some(result) = line.trim().strip_prefix("test result: ") else {
            continue;
        };
        let count = |what: &str| {
            let number = result.split_once(what)?.0.split_whitespace().next_back()?;
            number.parse::<usize>().ok()
        };
        let (Some(passed), Some(failed), Some(ignored)) =
            (count(" passed"), count(" failed"), count(" ignored"))
        else {
            return Err(format!("a result of tests that is none: {line:?}"));
        };
        if failed > 0 {
            return Err(format!("{failed} tests failed: {line}"));
        }
        counts.suites += 1;
        counts.passed += passed;
        counts.ignored += ignored;
    }
    if counts.passed == 0 {
        return Err("no test was run; a release needs tests that pass".into());
    }
    Ok(counts)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::fixture::{Fixture, LOG};

    #[test]
    fn results_are_added_and_a_failure_or_nothing_is_an_error() {
        let passed =
            "test result: ok. 12 passed; 0 failed; 3 ignored; 0 measured; 0 filtered out\n";
        let found = counts(&format!("running 12 tests\n{passed}noise\n{passed}")).unwrap();
        assert_eq!((found.suites, found.passed, found.ignored), (2, 24, 6));
        let failed = passed.replace("0 failed", "1 failed");
        assert!(counts(&format!("{passed}{failed}")).is_err());
        assert!(counts("").unwrap_err().contains("no test"));
        assert!(counts(&passed.replace("12 passed", "0 passed")).is_err());
        assert!(counts("test result: fine\n").is_err());
    }

    #[test]
    fn a_test_that_fails_stops_a_release() {
        let fixture = Fixture::create("failing-test");
        fixture.write(
            "crates/trainer-cli/tests/fails.rs",
            "#[test]\nfn fails() {\n    assert_eq!(1, 2);\n}\n",
        );
        let message = run(&fixture.plan(), &LOG).unwrap_err();
        assert!(message.contains("cargo test --workspace"), "{message}");
        fixture.write(
            "crates/trainer-cli/tests/fails.rs",
            "#[test]\nfn passes() {\n    assert_eq!(2, 2);\n}\n",
        );
        // The one of the program, and this one.
        assert_eq!(run(&fixture.plan(), &LOG).unwrap().passed, 2);
    }
}
