//! The same commit gives the same package, whoever makes it, and where.

use std::env;
use std::path::Path;
use std::process::Command;

use super::archive;
use super::make::{self, Made};
use crate::temporary::TemporaryFolder;
use crate::workspace::Workspace;
use crate::{checksum, disk, process};

/// What differs between two people who make the package.
struct Surroundings {
    /// The folder of the clone, which is part of the paths in it.
    folder: &'static str,
    umask: &'static str,
    time_zone: &'static str,
    locale: &'static str,
}

const SURROUNDINGS: [Surroundings; 2] = [
    Surroundings {
        folder: "a",
        umask: "022",
        time_zone: "UTC",
        locale: "C",
    },
    Surroundings {
        folder: "another folder/deeper",
        umask: "077",
        time_zone: "Pacific/Kiritimati",
        locale: "tr_TR.UTF-8",
    },
];

/// Packages the commit that is checked out from two clones, each in its own surroundings. The bytes
/// have to be the same, and the same as those of `made` if that is the package of the commit.
pub fn reproduce(workspace: &Workspace, made: &Made) -> Result<(), String> {
    let scratch = TemporaryFolder::create("reproduce")?;
    let mut packages = Vec::new();
    for surroundings in &SURROUNDINGS {
        let place = scratch.path().join(surroundings.folder);
        let bytes = package_clone(workspace.root(), &place, surroundings)?;
        packages.push((format!("a clone in {:?}", surroundings.folder), bytes));
    }
    if !made.dirty {
        packages.push((made.path.display().to_string(), made.bytes.clone()));
    }
    let (first, rest) = packages.split_first().expect("there are two surroundings");
    for other in rest {
        same(&made.folder, first, other)?;
    }
    eprintln!(
        "{} packages of the commit, made in different surroundings, are the same: SHA-256 {}",
        packages.len(),
        checksum::sha256(&first.1)
    );
    Ok(())
}

/// The package of a clone of the repository `root`.
fn package_clone(
    root: &Path,
    place: &Path,
    surroundings: &Surroundings,
) -> Result<Vec<u8>, String> {
    let home = place.join("home");
    disk::create_folder(&home)?;
    let clone = place.join("clone");
    let mut git = Command::new("git");
    git.args(["clone", "--quiet", "--no-hardlinks", "--"])
        .arg(root)
        .arg(&clone);
    apply(surroundings, &home, &mut git);
    process::run(&mut git)?;
    let workspace = Workspace::at(&clone)?;
    make::pack(&workspace, &place.join("target"), false, |cargo| {
        apply(surroundings, &home, cargo);
    })
}

/// Has `command` run in `surroundings`. Where crates and toolchains are kept stays as it is: they
/// would have to be fetched again.
fn apply(surroundings: &Surroundings, home: &Path, command: &mut Command) {
    let kept = [("CARGO_HOME", ".cargo"), ("RUSTUP_HOME", ".rustup")];
    for (variable, folder) in kept {
        let folder = env::home_dir().map(|home| home.join(folder).into_os_string());
        if let Some(value) = env::var_os(variable).or(folder) {
            command.env(variable, value);
        }
    }
    if cfg!(unix) {
        let mut words = vec![command.get_program().to_owned()];
        words.extend(command.get_args().map(ToOwned::to_owned));
        let mut shell = Command::new("sh");
        shell.args([
            "-c",
            &format!("umask {} && exec \"$@\"", surroundings.umask),
            "sh",
        ]);
        shell.args(words);
        if let Some(folder) = command.get_current_dir() {
            shell.current_dir(folder);
        }
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        *command = shell;
    }
    command
        .env("HOME", home)
        .env("TZ", surroundings.time_zone)
        .env("LC_ALL", surroundings.locale);
}

type Named = (String, Vec<u8>);

/// An error that says in which file two packages of the folder `root` differ, if they do.
fn same(root: &str, left: &Named, right: &Named) -> Result<(), String> {
    if left.1 == right.1 {
        return Ok(());
    }
    let (left_files, right_files) = (
        archive::read(root, &left.1)?,
        archive::read(root, &right.1)?,
    );
    let differs = |name: &&String| left_files.get(*name) != right_files.get(*name);
    let file = left_files.keys().chain(right_files.keys()).find(differs);
    let what = file.map_or("the archive around the files", String::as_str);
    let (left, right) = (&left.0, &right.0);
    Err(format!(
        "{what} is not the same in the package of {left} and in that of {right}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_that_differ_are_an_error_with_the_file() {
        let package = |name: &str, text: &str| {
            let files = [("same", "same"), ("src/lib.rs", text)];
            let files = files.map(|(name, text)| (name.into(), text.into())).into();
            (name.to_string(), archive::write("a", &files).unwrap())
        };
        let first = package("first", "one");
        same("a", &first, &package("second", "one")).unwrap();
        let message = same("a", &first, &package("second", "two")).unwrap_err();
        assert_eq!(
            message,
            "src/lib.rs is not the same in the package of first and in that of second"
        );
    }
}
