//! Programs asked in turn: one of ours and one in `PyTorch` that do the same, or several of ours.
//!
//! Each says `ready`, and then answers a line of its input with its milliseconds, a result and, if it knows that, the
//! milliseconds that the machine allows. They run at the same time, but only one of them works at any moment.

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::figure::{Bar, Figure};
use super::statistics::Summary;
use crate::process;
use crate::temporary::TemporaryFolder;
use crate::workspace::Workspace;

/// What both sides answered, round by round.
pub struct Rounds {
    /// Milliseconds of ours.
    pub ours: Vec<f64>,
    /// Milliseconds in `PyTorch`.
    pub pytorch: Vec<f64>,
    /// The result of each round: ours, and in `PyTorch`.
    pub results: Vec<[f64; 2]>,
    /// Milliseconds that the machine allows, where ours tells them.
    pub limits: Vec<f64>,
}

/// What a side answers.
#[derive(Debug, PartialEq)]
struct Answer {
    milliseconds: f64,
    result: f64,
    limit: Option<f64>,
}

/// Why there is no figure.
const NO_PYTORCH: &str = "python3, or the program that PYTHON names, has no module torch";

impl Rounds {
    /// How many times as quick ours is, of the times of the same round.
    pub fn ratio(&self) -> Summary {
        ratio_of(&self.pytorch, &self.ours)
    }

    /// The share of the time that is the least one.
    pub fn limit_share(&self) -> Summary {
        ratio_of(&self.limits, &self.ours)
    }

    /// The difference of the results of the first round, which is the same work on both sides also where the others are not.
    pub fn first_difference(&self) -> Summary {
        let [ours, pytorch] = self.results[0];
        Summary::single((ours - pytorch).abs())
    }

    /// The greatest difference of the results of a round.
    pub fn difference(&self) -> Summary {
        let differences = self
            .results
            .iter()
            .map(|[ours, pytorch]| (ours - pytorch).abs());
        Summary::single(differences.fold(0.0, f64::max))
    }
}

/// The figure `of` what both sides answered, which is left out where there is no `PyTorch`.
pub fn figure(
    name: &'static str,
    rounds: Option<&Rounds>,
    of: impl FnOnce(&Rounds) -> Summary,
    bar: Bar,
) -> Figure {
    Figure {
        name,
        measured: rounds.map(of).ok_or_else(|| NO_PYTORCH.into()),
        bar,
    }
}

/// Runs the target `bench` of the package `benches` with the arguments that are added.
pub fn bench_command(workspace: &Workspace, bench: &str) -> Command {
    let mut command = workspace.cargo(&[
        "bench",
        "--locked",
        "--quiet",
        "--package",
        "benches",
        "--bench",
        bench,
        "--",
    ]);
    // As `train` keeps the memory that it frees.
    command.env("MIMALLOC_PURGE_DELAY", "-1");
    command
}

/// Asks the target `bench` of the package `benches`, given `case`, and `benches/pytorch/{bench}.py` in turn, `rounds` times
/// each, after one round that does not count. `None` where there is no `PyTorch`.
pub fn in_turn(
    workspace: &Workspace,
    bench: &str,
    case: &[&str],
    rounds: usize,
) -> Result<Option<Rounds>, String> {
    let python = std::env::var("PYTHON").unwrap_or_else(|_| "python3".into());
    if !process::succeeds_quietly(Command::new(&python).args(["-c", "import torch"])) {
        return Ok(None);
    }
    let folder = TemporaryFolder::create("beside")?;
    let mut ours = Side::start(
        bench_command(workspace, bench)
            .args(case)
            .arg(folder.path()),
    )?;
    let script = Path::new("benches/pytorch")
        .join(bench)
        .with_extension("py");
    let mut pytorch = Command::new(&python);
    pytorch.arg(workspace.root().join(script));
    let mut pytorch = Side::start(pytorch.arg(folder.path()))?;
    let mut answered = Rounds {
        ours: Vec::new(),
        pytorch: Vec::new(),
        results: Vec::new(),
        limits: Vec::new(),
    };
    for round in 0..=rounds {
        let [mine, theirs] = [ours.ask()?, pytorch.ask()?];
        answered.results.push([mine.result, theirs.result]);
        // The first one fills caches.
        if round > 0 {
            answered.ours.push(mine.milliseconds);
            answered.pytorch.push(theirs.milliseconds);
            answered.limits.extend(mine.limit);
        }
    }
    Ok(Some(answered))
}

/// Runs the target `bench` of the package `benches` once for both of `setups`, a case and a number of threads, asks them in
/// turn, `rounds` times each after one round that does not count, and returns the milliseconds of each.
pub fn ours_in_turn(
    workspace: &Workspace,
    bench: &str,
    setups: [(&str, usize); 2],
    rounds: usize,
) -> Result<[Vec<f64>; 2], String> {
    let mut sides = Vec::new();
    for (case, threads) in setups {
        let folder = TemporaryFolder::create("in-turn")?;
        let mut command = bench_command(workspace, bench);
        command.env("RAYON_NUM_THREADS", threads.to_string());
        sides.push(Side::start(command.arg(case).arg(folder.path()))?);
    }
    let mut times = setups.map(|_| Vec::with_capacity(rounds));
    for round in 0..=rounds {
        for (side, times) in sides.iter_mut().zip(&mut times) {
            let milliseconds = side.ask()?.milliseconds;
            // The first one fills caches.
            if round > 0 {
                times.push(milliseconds);
            }
        }
    }
    Ok(times)
}

/// How many times as long the first took, of the times of the same round.
pub fn ratio_of(longer: &[f64], shorter: &[f64]) -> Summary {
    let rounds = longer.iter().zip(shorter);
    let ratios: Vec<f64> = rounds.map(|(longer, shorter)| longer / shorter).collect();
    Summary::of(&ratios)
}

/// One of the programs. It ends with its input.
struct Side {
    name: String,
    child: Child,
    input: Option<ChildStdin>,
    output: Lines<BufReader<ChildStdout>>,
}

impl Side {
    fn start(command: &mut Command) -> Result<Self, String> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| format!("cannot run {name}: {error}"))?;
        let input = child.stdin.take();
        let output = child.stdout.take().ok_or("no output")?;
        let mut side = Self {
            name,
            child,
            input,
            output: BufReader::new(output).lines(),
        };
        let first = side.line()?;
        if first == "ready" {
            Ok(side)
        } else {
            Err(format!("{} says {first:?}, expected \"ready\"", side.name))
        }
    }

    fn line(&mut self) -> Result<String, String> {
        match self.output.next() {
            Some(Ok(line)) => Ok(line),
            Some(Err(error)) => Err(format!("cannot read from {}: {error}", self.name)),
            None => Err(format!(
                "{} ended without an answer; what it wrote above says why",
                self.name
            )),
        }
    }

    fn ask(&mut self) -> Result<Answer, String> {
        let asked = self
            .input
            .as_mut()
            .map(|input| writeln!(input).and_then(|()| input.flush()));
        if let Some(Err(error)) = asked {
            return Err(format!("cannot write to {}: {error}", self.name));
        }
        let line = self.line()?;
        let mut numbers = line.split_whitespace().map(str::parse);
        match (numbers.next(), numbers.next(), numbers.next().transpose()) {
            (Some(Ok(milliseconds)), Some(Ok(result)), Ok(limit)) => Ok(Answer {
                milliseconds,
                result,
                limit,
            }),
            _ => Err(format!(
                "{} answers {line:?}, expected milliseconds and a result",
                self.name
            )),
        }
    }
}

impl Drop for Side {
    fn drop(&mut self) {
        self.input = None;
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A side that answers with a fixed line.
    fn side(script: &str) -> Result<Side, String> {
        Side::start(Command::new("sh").args(["-c", script]))
    }

    #[test]
    fn a_side_answers_each_line_and_ends_with_its_input() {
        let mut side = side("echo ready; while read line; do echo 2.5 7; done").unwrap();
        let answer = |limit| {
            Ok(Answer {
                milliseconds: 2.5,
                result: 7.0,
                limit,
            })
        };
        assert_eq!(side.ask(), answer(None));
        assert_eq!(side.ask(), answer(None));
        let mut side = self::side("echo ready; read line; echo 2.5 7 1.5").unwrap();
        assert_eq!(side.ask(), answer(Some(1.5)));
    }

    #[test]
    fn a_side_that_ends_or_says_something_else_is_an_error_that_quotes_it() {
        let error = side("echo what").err().unwrap();
        assert!(error.contains("\"what\""), "{error}");
        let error = side("exit 1").err().unwrap();
        assert!(error.contains("ended without an answer"), "{error}");
        let error = side("echo ready; read line; echo nonsense").unwrap().ask();
        assert!(error.unwrap_err().contains("\"nonsense\""));
    }

    #[test]
    fn the_ratio_is_that_of_each_round_and_the_difference_the_greatest() {
        let rounds = Rounds {
            ours: vec![1.0, 2.0, 4.0],
            pytorch: vec![2.0, 6.0, 4.0],
            results: vec![[1.0, 1.5], [3.0, 1.0]],
            limits: vec![0.5, 1.0, 1.0],
        };
        assert!((rounds.limit_share().median - 0.5).abs() < 1e-12);
        assert!((rounds.ratio().median - 2.0).abs() < 1e-12);
        assert!((rounds.difference().median - 2.0).abs() < 1e-12);
    }
}
