//! The binary as somebody uses it who has nothing but the archive: no environment, no home, a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

use super::binary::keep_windows_alive;
use crate::log::Log;
use crate::product::SHADER;
use crate::{disk, process};

/// A model that is trained in seconds and whose shaders are valid.
const TINY: [&str; 12] = [
    "train",
    "--epochs",
    "3",
    "--set",
    "synthesis.count=1500",
    "--set",
    "synthesis.only=solid-color",
    "--set",
    "model.d_model=64",
    "--set",
    "model.num_layers=2",
    "--quiet",
];
/// What such a model can be asked.
pub const PROMPT: &str = "a solid red screen";

/// Somebody who works in a folder.
pub struct User<'a> {
    binary: PathBuf,
    folder: PathBuf,
    home: PathBuf,
    log: &'a Log,
}

impl<'a> User<'a> {
    /// Of `binary`, in the new folder `place`.
    pub fn new(binary: &Path, place: &Path, log: &'a Log) -> Result<Self, String> {
        let (folder, home) = (place.join("work"), place.join("home"));
        for path in [&folder, &home] {
            disk::create_folder(path)?;
        }
        disk::write(&folder.join("shader.wgsl"), SHADER)?;
        Ok(Self {
            binary: binary.into(),
            folder,
            home,
            log,
        })
    }

    /// A call of the binary.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.binary);
        command
            .args(arguments)
            .current_dir(&self.folder)
            .env_clear()
            .env("HOME", &self.home)
            .stdin(Stdio::null());
        keep_windows_alive(&mut command);
        command
    }

    /// Runs it; it has to succeed. Gives what it wrote to stdout.
    pub fn run(&self, arguments: &[&str]) -> Result<String, String> {
        self.log.run(&mut self.command(arguments))
    }

    /// Runs it; it has to fail with `code` and say `words`.
    pub fn refused(&self, arguments: &[&str], code: i32, words: &str) -> Result<(), String> {
        let mut command = self.command(arguments);
        let output = command
            .output()
            .map_err(|error| process::cannot_run(&command, &error))?;
        let said = String::from_utf8_lossy(&output.stderr);
        self.log.say(&format!(
            "$ {}\n{}",
            process::command_line(&command),
            said.trim()
        ));
        if output.status.code() == Some(code) && said.contains(words) {
            Ok(())
        } else {
            Err(format!(
                "`{}` ended with {}, expected exit code {code} and a message with {words:?}",
                process::command_line(&command),
                output.status
            ))
        }
    }

    /// The commands that `--help` lists.
    pub fn commands(&self) -> Result<Vec<String>, String> {
        let help = self.run(&["--help"])?;
        let list = help.split_once("Commands:\n").map_or("", |(_, list)| list);
        let lines = list.lines().take_while(|line| line.starts_with("  "));
        let names = lines.filter_map(|line| {
            let named = line
                .strip_prefix("  ")
                .filter(|rest| !rest.starts_with(' '))?;
            named.split_whitespace().next()
        });
        let names: Vec<String> = names
            .filter(|name| *name != "help")
            .map(String::from)
            .collect();
        if names.is_empty() {
            return Err(format!("`--help` lists no commands: {help:?}"));
        }
        Ok(names)
    }

    /// Trains a tiny model to the end.
    pub fn train(&self) -> Result<(), String> {
        self.run(&TINY).map(drop)
    }

    /// Trains a tiny model, is killed after the first checkpoint, and goes on from there.
    pub fn train_with_an_accident(&self) -> Result<(), String> {
        let mut command = self.command(&TINY);
        self.log.say(&format!(
            "$ {}, killed at the first checkpoint",
            process::command_line(&command)
        ));
        let line = process::command_line(&command);
        let failed = |error| format!("cannot run `{line}`: {error}");
        let mut child = command.stdout(Stdio::null()).spawn().map_err(&failed)?;
        while !self.has_checkpoint() {
            if let Some(status) = child.try_wait().map_err(&failed)? {
                return Err(format!(
                    "`{line}` ended ({status}) before it made a checkpoint"
                ));
            }
            thread::sleep(Duration::from_millis(5));
        }
        child.kill().and_then(|()| child.wait()).map_err(failed)?;
        self.run(&["train", "--resume"]).map(drop)
    }

    /// Whether a run has one that is complete: until then its name begins with a dot.
    fn has_checkpoint(&self) -> bool {
        let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
        entries(&self.folder.join("runs")).any(|run| {
            entries(&run.path().join("checkpoints")).any(|entry| {
                entry
                    .file_name()
                    .to_string_lossy()
                    .starts_with(|c: char| c.is_ascii_digit())
            })
        })
    }

    /// Each `steps_per_second` in the logs of the runs.
    pub fn step_rates(&self) -> Vec<f64> {
        let logs = fs::read_dir(self.folder.join("runs/logs"))
            .into_iter()
            .flatten();
        let texts = logs
            .flatten()
            .filter_map(|log| fs::read_to_string(log.path()).ok());
        let mut rates = Vec::new();
        for text in texts {
            let steps = text.lines().filter(|line| line.starts_with("step "));
            let rate = |line: &str| {
                let mut words = line.split_whitespace();
                words.find_map(|word| word.strip_prefix("steps_per_second=")?.parse::<f64>().ok())
            };
            rates.extend(steps.filter_map(rate));
        }
        rates
    }

    /// Where the commands work.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}
