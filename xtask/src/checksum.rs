//! A file beside another that holds its SHA-256, as `sha256sum` writes and checks it.

use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::disk;

/// The SHA-256 of `content` in hexadecimal digits.
pub fn sha256(content: &[u8]) -> String {
    let hash = Sha256::digest(content);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The path of the file with the hash of `file`.
pub fn beside(file: &Path) -> PathBuf {
    let mut path = file.as_os_str().to_owned();
    path.push(".sha256");
    path.into()
}

/// The content of the file with the hash of a file called `name`.
pub fn line(name: &str, content: &[u8]) -> String {
    format!("{}  {name}\n", sha256(content))
}

/// The content of `file`, which has to have the hash in the file beside it.
pub fn read_checked(file: &Path) -> Result<Vec<u8>, String> {
    let content = disk::read(file)?;
    let hashes = beside(file);
    let text = disk::read_text(&hashes)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let expected = text
        .lines()
        .find_map(|line| hash_of(line, &name))
        .ok_or_else(|| {
            let hashes = hashes.display();
            format!("{hashes}: expected a line with a SHA-256 and the name {name}, found {text:?}")
        })?;
    let found = sha256(&content);
    if found == expected {
        Ok(content)
    } else {
        Err(format!(
            "{} is not the file that {} describes: found SHA-256 {found}, expected {expected}; \
             get both again, or make them anew",
            file.display(),
            hashes.display()
        ))
    }
}

/// The hash in `line`, if it is a line about the file `name`.
fn hash_of(line: &str, name: &str) -> Option<String> {
    let (hash, rest) = line.split_once(' ')?;
    // A second space stands for text, an asterisk for binary; they mean the same today.
    let file = rest.strip_prefix([' ', '*'])?;
    let valid = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
    (valid && file == name).then(|| hash.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::TemporaryFolder;

    /// FIPS 180-4, the example of one block.
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn the_line_is_that_of_sha256sum() {
        assert_eq!(line("a.crate", b"abc"), format!("{ABC}  a.crate\n"));
    }

    #[test]
    fn a_file_is_read_when_its_hash_is_right() {
        let folder = TemporaryFolder::create("hash").unwrap();
        let file = folder.write("a.crate", "abc").unwrap();
        for text in [
            format!("{ABC}  a.crate\n"),
            format!("{ABC} *a.crate\r\n"),
            format!("{}  b\n{}  a.crate\n", "0".repeat(64), ABC.to_uppercase()),
        ] {
            folder.write("a.crate.sha256", &text).unwrap();
            assert_eq!(read_checked(&file).unwrap(), b"abc", "{text:?}");
        }
    }

    #[test]
    fn another_content_is_an_error_with_both_hashes() {
        let folder = TemporaryFolder::create("other-hash").unwrap();
        let file = folder.write("a.crate", "abd").unwrap();
        folder
            .write("a.crate.sha256", &line("a.crate", b"abc"))
            .unwrap();
        let message = read_checked(&file).unwrap_err();
        let found = sha256(b"abd");
        for part in ["a.crate is not the file", ABC, &found] {
            assert!(message.contains(part), "{message}");
        }
    }

    #[test]
    fn a_hash_file_that_is_missing_or_about_something_else_is_an_error_with_its_name() {
        let folder = TemporaryFolder::create("no-hash").unwrap();
        let file = folder.write("a.crate", "abc").unwrap();
        let message = read_checked(&file).unwrap_err();
        assert!(message.contains("a.crate.sha256"), "{message}");
        for text in [
            "",
            ABC,
            &format!("{ABC}  b.crate"),
            &format!("{}  a.crate", &ABC[1..]),
        ] {
            folder.write("a.crate.sha256", text).unwrap();
            let message = read_checked(&file).unwrap_err();
            assert!(
                message.contains("a.crate.sha256: expected a line"),
                "{message}"
            );
        }
    }
}
