//! What git says of a folder.

use std::path::Path;
use std::process::Command;

use crate::process;

/// More changes than these would hide what to do.
const SHOWN_CHANGES: usize = 5;

/// The commit that is checked out.
#[derive(Clone, Debug)]
pub struct Commit {
    /// Its hash.
    pub hash: String,
    /// The hash of the files in it.
    pub tree: String,
    /// When it was made, in seconds since 1970.
    pub seconds: u64,
}

impl Commit {
    /// The one that is checked out in `root`.
    pub fn of(root: &Path) -> Result<Self, String> {
        let text = stdout(root, &["log", "-1", "--format=%H %T %ct"])?;
        let words: Vec<&str> = text.split_whitespace().collect();
        let [hash, tree, seconds] = words[..] else {
            return Err(format!("unexpected output of `git log`: {text:?}"));
        };
        Ok(Self {
            hash: hash.into(),
            tree: tree.into(),
            seconds: seconds
                .parse()
                .map_err(|error| format!("`git log`: the time {seconds:?}: {error}"))?,
        })
    }
}

/// The files that are not committed, a line for each.
pub fn changes(root: &Path) -> Result<Vec<String>, String> {
    let lines = stdout(root, &["status", "--porcelain", "--untracked-files=all"])?;
    Ok(lines.lines().map(String::from).collect())
}

/// The first few of `lines`, and how many there are more.
pub fn shortened(lines: &[String]) -> String {
    let shown = lines.iter().take(SHOWN_CHANGES).cloned();
    let left = lines.len().saturating_sub(SHOWN_CHANGES);
    let rest = (left > 0).then(|| format!("and {left} more"));
    let lines: Vec<String> = shown.chain(rest).collect();
    lines.join("\n")
}

/// The files below `root` that git keeps, or would keep, whose paths begin with one of `paths`.
pub fn files(root: &Path, paths: &[&str]) -> Result<Vec<String>, String> {
    let list = [
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
        "--",
    ];
    let arguments: Vec<&str> = list.iter().chain(paths).copied().collect();
    let text = stdout(root, &arguments)?;
    let mut files: Vec<String> = text.split_terminator('\0').map(String::from).collect();
    files.sort();
    files.dedup();
    // One that was deleted and not committed is still listed.
    files.retain(|file| root.join(file).exists());
    Ok(files)
}

/// A clone of the repository `root` in `folder`, with `commit` checked out.
pub fn clone(root: &Path, commit: &str, folder: &Path) -> Result<(), String> {
    let mut command = Command::new("git");
    command
        .args(["clone", "--quiet", "--no-hardlinks", "--no-checkout", "--"])
        .arg(root)
        .arg(folder);
    process::run(&mut command)?;
    stdout(folder, &["checkout", "--quiet", "--detach", commit]).map(drop)
}

fn stdout(root: &Path, arguments: &[&str]) -> Result<String, String> {
    let mut git = Command::new("git");
    git.args(arguments).current_dir(root);
    process::stdout_of(&mut git)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::TemporaryFolder;

    #[test]
    fn many_changes_are_counted_instead_of_shown() {
        let lines: Vec<String> = (0..7).map(|number| format!("?? {number}")).collect();
        assert_eq!(shortened(&lines[..5]), "?? 0\n?? 1\n?? 2\n?? 3\n?? 4");
        assert!(shortened(&lines).ends_with("?? 4\nand 2 more"));
    }

    #[test]
    fn files_that_are_not_committed_are_changes_and_those_that_are_ignored_are_none() {
        let folder = TemporaryFolder::create("git").unwrap();
        let root = folder.path();
        stdout(root, &["init", "--quiet"]).unwrap();
        assert!(changes(root).unwrap().is_empty());
        folder.write("new file", "").unwrap();
        folder.write(".gitignore", "*.log\n").unwrap();
        folder.write("a.log", "").unwrap();
        assert_eq!(changes(root).unwrap(), ["?? .gitignore", "?? \"new file\""]);
        assert_eq!(files(root, &["new file", "a.log"]).unwrap(), ["new file"]);
    }
}
