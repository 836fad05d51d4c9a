//! What a task tells: on stderr, and in a file when it keeps one.

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;

use crate::process;

/// Where the lines of a task and the output of the commands it runs go.
pub struct Log {
    file: Option<Mutex<File>>,
}

impl Log {
    /// On stderr alone.
    pub const fn console() -> Self {
        Self { file: None }
    }

    /// On stderr and in the file `path`, which is begun anew.
    pub fn to(path: &Path) -> Result<Self, String> {
        let file = path
            .parent()
            .map_or(Ok(()), fs::create_dir_all)
            .and_then(|()| File::create(path))
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
        Ok(Self {
            file: Some(Mutex::new(file)),
        })
    }

    /// Tells `text` and ends the line.
    pub fn say(&self, text: &str) {
        self.write(format!("{text}\n").as_bytes());
    }

    /// Runs `command`, which has to succeed; all it prints is told. Gives what it wrote to stdout.
    pub fn run(&self, command: &mut Command) -> Result<String, String> {
        self.say(&format!("$ {}", process::command_line(command)));
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command
            .spawn()
            .map_err(|error| process::cannot_run(command, &error))?;
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        let mut printed = Vec::new();
        let copied = thread::scope(|scope| {
            let errors = scope.spawn(|| self.copy(stderr, &mut io::sink()));
            let output = self.copy(stdout, &mut printed);
            output.and(errors.join().unwrap_or(Ok(())))
        });
        let status = copied
            .and_then(|()| child.wait())
            .map_err(|error| process::cannot_run(command, &error))?;
        process::succeeded(command, status)?;
        Ok(String::from_utf8_lossy(&printed).into_owned())
    }

    /// Tells what comes from `source`, and gives it to `also`.
    fn copy(&self, source: Option<impl Read>, also: &mut dyn Write) -> io::Result<()> {
        let Some(mut source) = source else {
            return Ok(());
        };
        let mut buffer = [0; 1 << 14];
        loop {
            let count = source.read(&mut buffer)?;
            if count == 0 {
                return Ok(());
            }
            self.write(&buffer[..count]);
            also.write_all(&buffer[..count])?;
        }
    }

    /// A line that cannot be told must not end the task.
    fn write(&self, bytes: &[u8]) {
        let _ = io::stderr().write_all(bytes);
        if let Some(file) = &self.file {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            let _ = file.write_all(bytes);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::TemporaryFolder;

    #[test]
    fn lines_commands_and_their_output_are_in_the_file() {
        let folder = TemporaryFolder::create("log").unwrap();
        let path = folder.path().join("dist/task.log");
        let log = Log::to(&path).unwrap();
        log.say("a line");
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--list", "--exact", "log::tests::no_such_test"]);
        let printed = log.run(&mut command).unwrap();
        assert_eq!(printed.trim(), "0 tests, 0 benchmarks");
        let message = log.run(command.arg("--no-such-flag")).unwrap_err();
        assert!(message.contains("--no-such-flag` failed"), "{message}");
        let text = fs::read_to_string(path).unwrap();
        for part in ["a line\n$ ", "0 tests, 0 benchmarks", "no-such-flag"] {
            assert!(text.contains(part), "{text}");
        }
    }
}
