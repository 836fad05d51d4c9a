//! Runs commands; an error holds the command line that failed.

use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::{env, thread};

/// Runs `command`, which has to succeed.
pub fn run(command: &mut Command) -> Result<(), String> {
    let status = command.status();
    let status = status.map_err(|error| cannot_run(command, &error))?;
    succeeded(command, status)
}

/// Runs `command`, which may fail, and shows nothing of it.
pub fn succeeds_quietly(command: &mut Command) -> bool {
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// Runs `command`, which has to succeed, and gives what it wrote to stdout.
pub fn stdout_of(command: &mut Command) -> Result<String, String> {
    let child = command.stdout(Stdio::piped()).spawn();
    let output = child.and_then(Child::wait_with_output);
    let output = output.map_err(|error| cannot_run(command, &error))?;
    text(command, output)
}

/// Runs `command` with `input` on stdin; it has to succeed. Gives what it wrote to stdout.
pub fn stdout_with_input(command: &mut Command, input: &str) -> Result<String, String> {
    let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = child.map_err(|error| cannot_run(command, &error))?;
    let stdin = child.stdin.take();
    // Written while stdout is read: a child that answers before it has read everything would
    // otherwise wait for us as we wait for it. One that fails early closes its stdin; its exit
    // status then says more than our failure to write.
    let output = thread::scope(|scope| {
        scope.spawn(move || stdin.map(|mut stdin| stdin.write_all(input.as_bytes())));
        child.wait_with_output()
    });
    let output = output.map_err(|error| cannot_run(command, &error))?;
    text(command, output)
}

/// An error unless `status`, that of the finished `command`, is success.
pub fn succeeded(command: &Command, status: ExitStatus) -> Result<(), String> {
    if status.success() {
        Ok(())
    } else {
        Err(format!(
            "`{}` failed ({status}); its output is above",
            command_line(command)
        ))
    }
}

/// The error for a `command` that could not be started or waited for.
pub fn cannot_run(command: &Command, error: &io::Error) -> String {
    format!("cannot run `{}`: {error}", command_line(command))
}

/// `command` as one would type it: the variables it sets to something new, the program's name, the arguments.
pub fn command_line(command: &Command) -> String {
    let variables = command
        .get_envs()
        .filter(|(name, value)| env::var_os(name).as_deref() != *value)
        .filter_map(|(name, value)| Some(format!("{}={}", shown(name), shown(value?))));
    let program = Path::new(command.get_program());
    let name = shown(program.file_stem().unwrap_or(program.as_os_str()));
    let arguments = command.get_args().map(shown);
    let words: Vec<String> = variables.chain([name]).chain(arguments).collect();
    words.join(" ")
}

/// A word of a command line, in quotes where a shell would need them.
fn shown(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |character: char| character.is_alphanumeric() || "-_=./:,+@%".contains(character);
    if !word.is_empty() && word.chars().all(plain) {
        word.into_owned()
    } else {
        // Cargo separates the flags in one of its variables with a control character.
        let visible = word.replace(char::is_control, " ");
        format!("'{}'", visible.replace('\'', r"'\''"))
    }
}

/// The standard output of `command`, which has to have succeeded; of one that failed it is shown.
fn text(command: &Command, output: Output) -> Result<String, String> {
    if !output.status.success() {
        eprint!("{}", String::from_utf8_lossy(&output.stdout));
    }
    succeeded(command, output.status)?;
    String::from_utf8(output.stdout).map_err(|error| {
        format!(
            "`{}` wrote bytes that are not UTF-8 to stdout: {error}",
            command_line(command)
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_shows_variables_the_bare_program_and_quoted_arguments() {
        let mut command = Command::new("/opt/tools/cargo");
        command.env("RUSTDOCFLAGS", "-D warnings");
        command.env_remove("HIDDEN");
        command.args(["doc", "--set", "a.b=1", "it's", ""]);
        assert_eq!(
            command_line(&command),
            r"RUSTDOCFLAGS='-D warnings' cargo doc --set a.b=1 'it'\''s' ''"
        );
    }

    #[test]
    fn a_program_that_does_not_exist_is_an_error_with_its_command_line() {
        let message = run(Command::new("no-such-program-anywhere").arg("--flag")).unwrap_err();
        assert!(
            message.starts_with("cannot run `no-such-program-anywhere --flag`: "),
            "{message}"
        );
    }

    /// The test binary itself is a program that is there on every system.
    fn this_program() -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.stderr(Stdio::null());
        command
    }

    #[test]
    fn a_command_that_fails_is_an_error_with_its_command_line() {
        let mut command = this_program();
        command.arg("--no-such-flag");
        let message = run(&mut command).unwrap_err();
        assert!(message.contains(" --no-such-flag` failed ("), "{message}");
    }

    #[test]
    fn the_standard_output_of_a_command_comes_back() {
        let mut command = this_program();
        command.args(["--list", "--exact", "process::tests::no_such_test"]);
        assert_eq!(
            stdout_of(&mut command).unwrap().trim(),
            "0 tests, 0 benchmarks"
        );
    }

    #[test]
    fn input_larger_than_a_pipe_that_nobody_reads_does_not_block() {
        let mut command = this_program();
        command.args(["--list", "--exact", "process::tests::no_such_test"]);
        let output = stdout_with_input(&mut command, &"x".repeat(1 << 22)).unwrap();
        assert_eq!(output.trim(), "0 tests, 0 benchmarks");
    }
}
