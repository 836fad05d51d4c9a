//! Times whole processes in turn, and the peak of their memory.

use std::env;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use crate::process;

/// The wall-clock times in milliseconds of `runs` runs of each command. All of them run once in
/// each round, forwards and backwards in turn, so that a slow moment of the machine meets all of
/// them alike; a round before that, which is not timed, fills the caches.
pub fn milliseconds<const N: usize>(
    commands: &mut [Command; N],
    runs: usize,
) -> Result<[Vec<f64>; N], String> {
    for command in commands.iter_mut() {
        // What it prints would be of use only if it failed.
        process::stdout_of(command)?;
        command.stdout(Stdio::null()).stderr(Stdio::null());
    }
    let mut times = [const { Vec::new() }; N];
    for round in 0..runs {
        for position in 0..N {
            let index = if round.is_multiple_of(2) {
                position
            } else {
                N - 1 - position
            };
            let command = &mut commands[index];
            let start = Instant::now();
            process::run(command)?;
            times[index].push(start.elapsed().as_secs_f64() * 1e3);
        }
    }
    Ok(times)
}

/// The largest resident set of `command` in bytes, or none where the system does not tell.
///
/// On Linux a child starts out with the memory of the process that starts it, and that counts: the
/// result is never below the few MB that xtask needs itself.
pub fn peak_bytes(command: &mut Command) -> Result<Option<u64>, String> {
    command.stdout(Stdio::null());
    let used = command.spawn().and_then(Wait4::wait4);
    let used = used.map_err(|error| process::cannot_run(command, &error))?;
    process::succeeded(command, used.status)?;
    Ok((used.rusage.maxrss > 0).then_some(used.rusage.maxrss))
}

/// A call of `binary` in `folder`, with no settings of the product's from the environment.
pub fn isolated(binary: &Path, arguments: &[&str], folder: &Path) -> Command {
    let mut command = Command::new(binary);
    command.args(arguments).current_dir(folder);
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("TINY_AGENT_TRAINER_") {
            command.env_remove(name);
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test binary itself is a program that is there on every system.
    fn this_program(arguments: &[&str]) -> Command {
        let mut command = Command::new(env::current_exe().unwrap());
        command.args(arguments).stderr(Stdio::null());
        command
    }

    #[test]
    fn every_command_is_timed_once_a_round() {
        let mut commands = [this_program(&["--list"]), this_program(&["--help"])];
        let times = milliseconds(&mut commands, 3).unwrap();
        for times in &times {
            assert_eq!(times.len(), 3);
            assert!(times.iter().all(|time| *time > 0.0));
        }
    }

    #[test]
    fn a_command_that_fails_is_an_error_and_not_a_time() {
        let mut commands = [this_program(&["--no-such-flag"])];
        let message = milliseconds(&mut commands, 1).unwrap_err();
        assert!(message.contains("--no-such-flag` failed"), "{message}");
        let message = peak_bytes(&mut this_program(&["--no-such-flag"])).unwrap_err();
        assert!(message.contains("--no-such-flag` failed"), "{message}");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_peak_holds_the_memory_the_child_took_and_gave_back() {
        const CHILD: &str = "XTASK_TEST_TAKES_MEMORY";
        if env::var_os(CHILD).is_some() {
            let bytes = std::hint::black_box(vec![1_u8; 200_000_000]);
            assert_eq!(bytes[bytes.len() - 1], 1);
            return;
        }
        let small = peak_bytes(&mut this_program(&["--list"])).unwrap().unwrap();
        let this_test =
            "bench::whole_process::tests::the_peak_holds_the_memory_the_child_took_and_gave_back";
        let mut child = this_program(&["--exact", this_test]);
        let large = peak_bytes(child.env(CHILD, "")).unwrap().unwrap();
        assert!((200_000_000..400_000_000).contains(&large), "{large}");
        assert!((100_000..100_000_000).contains(&small), "{small}");
    }
}
