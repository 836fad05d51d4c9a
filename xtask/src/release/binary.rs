//! What a binary has to be before it is packed.

use std::process::Command;

use serde::{Deserialize, Serialize};

use super::elf::Elf;
use super::plan::{BINARY, Plan};
use crate::checksum::sha256;
use crate::log::Log;
use crate::package::contents::mentioned;
use crate::temporary::TemporaryFolder;
use crate::{disk, process};

/// A binary that passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// How many bytes it has.
    pub bytes: u64,
    /// Its hash.
    pub sha256: String,
    /// The libraries it needs to be loaded; nothing where the system has no way to tell.
    pub libraries: Option<Vec<String>>,
}

/// An error unless the binary that was built runs, is of the version and the size it has to be, and has nothing of
/// this machine in it.
pub fn check(plan: &Plan, log: &Log) -> Result<Facts, String> {
    let path = plan.binary();
    let content = disk::read(&path)?;

    let folder = TemporaryFolder::create("binary")?;
    let called = |argument: &str| {
        let mut command = Command::new(&path);
        command.arg(argument).current_dir(folder.path()).env_clear();
        keep_windows_alive(&mut command);
        log.run(&mut command)
    };
    let version = called("--version")?;
    let expected = format!("{BINARY} {}", plan.version);
    if version.trim() != expected {
        return Err(format!(
            "the binary calls itself {:?}, expected {expected:?}, the version of the workspace",
            version.trim()
        ));
    }
    called("check")?;

    leaks(&content, &plan.private_paths())?;
    is_stripped(plan, &content)?;
    let limit = plan.flavor.binary_limit();
    let bytes = content.len() as u64;
    if bytes > limit {
        return Err(format!(
            "the binary has {bytes} bytes, and one of the flavour {} may have {limit}",
            plan.flavor
        ));
    }
    log.say(&format!("{bytes} bytes of at most {limit}"));
    Ok(Facts {
        bytes,
        sha256: sha256(&content),
        libraries: libraries(plan, &content)?,
    })
}

/// Programs on Windows do not start without this variable.
pub fn keep_windows_alive(command: &mut Command) {
    if let Some(root) = std::env::var_os("SystemRoot") {
        command.env("SystemRoot", root);
    }
}

fn leaks(content: &[u8], private: &[String]) -> Result<(), String> {
    match mentioned(content, private) {
        Some(folder) => Err(format!(
            "the binary names {folder}, a folder of this machine; `env!` and `include_str!` of an absolute path do \
             that, and what the compiler writes itself is remapped"
        )),
        None => Ok(()),
    }
}

fn is_stripped(plan: &Plan, content: &[u8]) -> Result<(), String> {
    let has_symbols = Elf::of(content).and_then(|elf| elf.has_symbols());
    if plan.target.contains("linux") && has_symbols == Some(true) {
        return Err(
            "the binary has its table of symbols; `strip` of a profile is not heeded for a package that has \
             overrides in it, unless they say `strip` too"
                .into(),
        );
    }
    Ok(())
}

fn libraries(plan: &Plan, content: &[u8]) -> Result<Option<Vec<String>>, String> {
    if !plan.target.contains("linux") {
        return Ok(None);
    }
    let libraries = Elf::of(content).and_then(|elf| elf.libraries());
    let libraries = libraries.ok_or("the binary is no program for Linux that can be read")?;
    let allowed = plan.flavor.libraries();
    match libraries
        .iter()
        .find(|name| !allowed.contains(&name.as_str()))
    {
        Some(name) => Err(format!(
            "the binary needs {name}, and one of the flavour {} may need {}",
            plan.flavor,
            if allowed.is_empty() {
                "nothing".into()
            } else {
                allowed.join(", ")
            }
        )),
        None => Ok(Some(libraries)),
    }
}

/// Builds the binary.
pub fn build(plan: &Plan, log: &Log) -> Result<(), String> {
    log.run(&mut plan.build()?).map(drop)?;
    // A build that puts its result elsewhere would let an old binary be packed.
    let path = plan.binary();
    if path.is_file() {
        Ok(())
    } else {
        let shown = process::command_line(&plan.build()?);
        Err(format!("`{shown}` left no {}", path.display()))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use crate::release::fixture::{Fixture, LOG};
    use crate::release::flavor::Flavor;

    #[test]
    fn the_binary_of_the_fixture_passes_and_each_fault_of_it_is_named() {
        let fixture = Fixture::create("binary");
        let plan = fixture.plan();
        build(&plan, &LOG).unwrap();
        let facts = check(&plan, &LOG).unwrap();
        assert_eq!(facts.bytes, fs::metadata(plan.binary()).unwrap().len());
        if plan.target.contains("linux") {
            assert_eq!(facts.libraries, Some(Vec::new()));
        }

        let mut other = plan.clone();
        other.version = "9.9.9".into();
        let message = check(&other, &LOG).unwrap_err();
        assert!(message.contains("tiny-agent-trainer 9.9.9"), "{message}");

        // What is behind a program does not keep it from running.
        let good = fs::read(plan.binary()).unwrap();
        let path = format!("\0{}/crates/a.rs\0", plan.root.display());
        fs::write(plan.binary(), [&good, path.as_bytes()].concat()).unwrap();
        let message = check(&plan, &LOG).unwrap_err();
        assert!(message.contains("a folder of this machine"), "{message}");

        let limit = plan.flavor.binary_limit();
        let large = vec![0; usize::try_from(limit).unwrap()];
        fs::write(plan.binary(), [&good, large.as_slice()].concat()).unwrap();
        let message = check(&plan, &LOG).unwrap_err();
        assert!(message.contains(&format!("may have {limit}")), "{message}");

        fs::remove_file(plan.binary()).unwrap();
        let message = check(&plan, &LOG).unwrap_err();
        assert!(message.contains("cannot read"), "{message}");
    }

    /// As the last crate, that of the binary decides for the optimisation across crates: with "s" or "z" no loop of any
    /// crate is vectorised, and training takes a third longer.
    #[test]
    fn the_crate_of_the_binary_is_optimised_for_speed() {
        let manifest = include_str!("../../../Cargo.toml").replace("\r\n", "\n");
        assert!(manifest.contains("[profile.release]\nopt-level = 3\n"));
        for profile in ["release", "release-test", "release-with-debug"] {
            let own = format!("[profile.{profile}.package.trainer-cli]");
            assert!(!manifest.contains(&own), "{own}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_program_with_its_symbols_is_refused() {
        let plan = Fixture::create("symbols").plan();
        // Programs with tests keep theirs.
        let content = fs::read(std::env::current_exe().unwrap()).unwrap();
        let message = is_stripped(&plan, &content).unwrap_err();
        assert!(message.contains("table of symbols"), "{message}");
        assert_eq!(is_stripped(&plan, b"MZ"), Ok(()));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_portable_binary_may_need_no_library_and_another_one_those_of_the_system() {
        let content = fs::read(std::env::current_exe().unwrap()).unwrap();
        let fixture = Fixture::create("libraries");
        let mut plan = fixture.plan();
        let message = libraries(&plan, &content).unwrap_err();
        assert!(message.contains("may need nothing"), "{message}");
        plan.flavor = Flavor::Gpu;
        let found = libraries(&plan, &content).unwrap().unwrap();
        assert!(found.contains(&"libc.so.6".into()), "{found:?}");
        assert!(libraries(&plan, b"MZ").is_err());
    }
}
