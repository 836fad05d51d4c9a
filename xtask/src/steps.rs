//! The steps of a task, numbered, with the time each took.

use std::time::{Duration, Instant};

use crate::log::Log;

/// Steps that are run one after the other; the first that fails is the last.
pub struct Steps<'a> {
    count: usize,
    finished: Vec<(String, Duration)>,
    log: &'a Log,
}

impl<'a> Steps<'a> {
    /// There will be `count` of them.
    pub const fn new(count: usize, log: &'a Log) -> Self {
        Self {
            count,
            finished: Vec::new(),
            log,
        }
    }

    /// Runs one, and gives what it gives.
    pub fn run<T>(
        &mut self,
        name: &str,
        step: impl FnOnce() -> Result<T, String>,
    ) -> Result<T, String> {
        let number = self.finished.len() + 1;
        self.log.say(&format!("\n[{number}/{}] {name}", self.count));
        let start = Instant::now();
        let done = step();
        let took = start.elapsed();
        let seconds = took.as_secs_f64();
        let result = done.map_err(|message| {
            format!(
                "step {number} of {} failed after {seconds:.1} s: {message}",
                self.count
            )
        })?;
        self.log.say(&format!(
            "[{number}/{}] passed in {seconds:.1} s",
            self.count
        ));
        self.finished.push((name.into(), took));
        Ok(result)
    }

    /// The names of the steps that passed.
    pub fn names(&self) -> Vec<&str> {
        self.finished
            .iter()
            .map(|(name, _)| name.as_str())
            .collect()
    }

    /// A line for each step that passed, and one for all.
    pub fn summary(&self) -> String {
        let line = |name: &str, took: Duration| format!("{:>8.1} s  {name}\n", took.as_secs_f64());
        let each = self.finished.iter().map(|(name, took)| line(name, *took));
        let total = self.finished.iter().map(|(_, took)| *took).sum();
        let lines: String = each.chain([line("together", total)]).collect();
        format!("\nAll steps passed:\n{lines}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static LOG: Log = Log::console();

    #[test]
    fn a_failed_step_is_an_error_with_its_number_and_command_and_is_not_counted_as_finished() {
        let mut steps = Steps::new(3, &LOG);
        assert_eq!(steps.run("first", || Ok(7)).unwrap(), 7);
        let message = steps.run("second", || Err::<(), _>("`cargo x` failed".into()));
        let message = message.unwrap_err();
        assert!(
            message.starts_with("step 2 of 3 failed after "),
            "{message}"
        );
        assert!(message.ends_with(" s: `cargo x` failed"), "{message}");
        assert_eq!(steps.finished.len(), 1);
    }

    #[test]
    fn the_summary_has_every_step_with_its_time_and_their_sum() {
        let mut steps = Steps::new(2, &LOG);
        steps.finished = vec![
            ("one".into(), Duration::from_millis(1500)),
            ("two".into(), Duration::from_mins(2)),
        ];
        assert_eq!(
            steps.summary(),
            "\nAll steps passed:\n     1.5 s  one\n   120.0 s  two\n   121.5 s  together\n"
        );
    }
}
