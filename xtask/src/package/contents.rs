//! What has to be in the package, and what must not be.

use std::env;
use std::path::Path;

use super::archive::Files;

const NEEDED: [&str; 6] = [
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "src/lib.rs",
];

/// An error unless a user finds all that is needed, and nothing of the machine that packed it:
/// none of the folders `private`, and no manifest that needs the workspace.
pub fn check(files: &Files, private: &[String]) -> Result<(), String> {
    for name in NEEDED {
        let file = files.get(name);
        let file = file.ok_or_else(|| format!("the package lacks {name}"))?;
        if file.is_empty() {
            return Err(format!("{name} in the package is empty"));
        }
    }
    let manifest = String::from_utf8_lossy(&files["Cargo.toml"]);
    let inherits = |line: &&str| {
        let line: String = line.split_whitespace().collect();
        line.contains("workspace=true") || line.starts_with("path=\"..")
    };
    if let Some(line) = manifest.lines().find(inherits) {
        return Err(format!(
            "Cargo.toml in the package still needs the workspace: `{line}`"
        ));
    }
    for (name, content) in files {
        if let Some(folder) = mentioned(content, private) {
            return Err(format!(
                "{name} in the package names {folder}, a folder of this machine; \
                 take the path out of the source"
            ));
        }
    }
    Ok(())
}

/// What nothing that is handed on may name: `folders` of this machine, and the home of the user.
pub fn private_paths<const N: usize>(folders: [&Path; N]) -> Vec<String> {
    let home = env::home_dir();
    let folders = folders.into_iter().chain(home.as_deref());
    let texts = folders.filter_map(|folder| folder.to_str().map(String::from));
    // A root folder as somebody's home would be in every path.
    texts.filter(|folder| folder.len() > 1).collect()
}

/// One of the folders `private` that `content` names.
pub fn mentioned<'a>(content: &[u8], private: &'a [String]) -> Option<&'a String> {
    let named = |folder: &&String| mentions(content, folder.as_bytes());
    private.iter().find(named)
}

/// Whether `folder` is in `content` as a whole path or the beginning of one.
fn mentions(content: &[u8], folder: &[u8]) -> bool {
    let part_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    content
        .windows(folder.len())
        .enumerate()
        .filter(|(_, window)| *window == folder)
        .any(|(at, _)| {
            let before = at.checked_sub(1).map(|before| content[before]);
            let after = content.get(at + folder.len());
            !before.as_ref().is_some_and(part_of_name) && !after.is_some_and(part_of_name)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn complete() -> Files {
        NEEDED
            .map(|name| (name.into(), format!("content of {name}\n").into_bytes()))
            .into()
    }

    #[test]
    fn a_complete_package_is_fine_and_one_that_lacks_a_file_is_not() {
        check(&complete(), &[]).unwrap();
        for name in NEEDED {
            let mut files = complete();
            files.insert(name.into(), Vec::new());
            assert!(check(&files, &[]).unwrap_err().contains(name));
            files.remove(name);
            assert!(check(&files, &[]).unwrap_err().contains(name));
        }
    }

    #[test]
    fn a_manifest_that_needs_the_workspace_is_refused() {
        for line in [
            "edition.workspace = true",
            "burn = { workspace=true }",
            "path = \"../other\"",
        ] {
            let mut files = complete();
            files.insert("Cargo.toml".into(), format!("[package]\n{line}\n").into());
            let message = check(&files, &[]).unwrap_err();
            assert!(message.contains(line), "{message}");
        }
    }

    #[test]
    fn a_folder_of_the_machine_is_found_in_any_file() {
        let private = [String::from("/private/ann")];
        for (text, found) in [
            ("include!(\"/private/ann/x\")", true),
            ("/private/ann", true),
            ("at /private/ann: yes", true),
            ("/private/anna/x", false),
            ("x/private/ann", false),
            ("/private/an", false),
        ] {
            let mut files = complete();
            files.insert("src/a.rs".into(), text.into());
            let checked = check(&files, &private);
            assert_eq!(checked.is_err(), found, "{text}");
            if let Err(message) = checked {
                assert!(message.starts_with("src/a.rs "), "{message}");
            }
        }
    }
}
