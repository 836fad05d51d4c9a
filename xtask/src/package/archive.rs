//! Gzipped tar archives whose bytes depend on nothing but the files in them, and reading them with
//! suspicion.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;

use flate2::bufread::GzDecoder;
use flate2::{Compression, GzBuilder};
use tar::{Archive, Builder, EntryType, Header};

/// The content of each file by its path below the one folder at the top of the archive.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The modification time of every file: the one cargo gives the files of its archives.
const MODIFIED: u64 = 1_153_704_088;
/// Of the byte in the header of gzip that names the operating system: unknown.
const UNKNOWN_SYSTEM: u8 = 255;
/// More than a crate ever holds; a small archive could unpack to more than the disk.
const MAX_UNPACKED: u64 = 64 << 20;

/// Packs `files` below a folder `root`: in the order of their paths, all of them readable by
/// everybody, of nobody in particular, and from one moment.
pub fn write(root: &str, files: &Files) -> Result<Vec<u8>, String> {
    let gzip = GzBuilder::new()
        .mtime(0)
        .operating_system(UNKNOWN_SYSTEM)
        .write(Vec::new(), Compression::best());
    let mut tar = Builder::new(gzip);
    for (path, content) in files {
        let mut header = Header::new_gnu();
        header.set_entry_type(EntryType::Regular);
        header.set_mode(0o644);
        header.set_uid(0);
        header.set_gid(0);
        header.set_mtime(MODIFIED);
        header.set_size(content.len() as u64);
        tar.append_data(&mut header, format!("{root}/{path}"), content.as_slice())
            .map_err(|error| format!("cannot pack {path}: {error}"))?;
    }
    tar.into_inner()
        .and_then(flate2::write::GzEncoder::finish)
        .map_err(|error| format!("cannot pack {root}: {error}"))
}

/// The files of an archive, all of which have to be below a folder `root`. Nothing but plain files
/// is accepted, under names that mean the same on every system.
pub fn read(root: &str, archive: &[u8]) -> Result<Files, String> {
    let mut gzip = GzDecoder::new(archive);
    let mut tar = Vec::new();
    let size = gzip
        .by_ref()
        .take(MAX_UNPACKED + 1)
        .read_to_end(&mut tar)
        .map_err(|error| format!("not a complete gzip file: {error}"))?;
    if size as u64 > MAX_UNPACKED {
        return Err(format!("it unpacks to more than {MAX_UNPACKED} bytes"));
    }
    if !gzip.into_inner().is_empty() {
        return Err("bytes follow the end of the gzip stream".into());
    }

    let broken = |error: std::io::Error| format!("not a readable tar file: {error}");
    let mut files = Files::new();
    let mut seen = BTreeSet::new();
    for entry in Archive::new(tar.as_slice()).entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let name = entry.path_bytes().into_owned();
        let name = String::from_utf8(name)
            .map_err(|error| format!("a file name is not UTF-8: {:?}", error.as_bytes()))?;
        let kind = entry.header().entry_type();
        if kind != EntryType::Regular {
            return Err(format!(
                "{name:?} is a {kind:?}, expected plain files alone"
            ));
        }
        let path = below(root, &name)?;
        // Two names that differ in case are one file on some systems.
        if !seen.insert(path.to_lowercase()) {
            return Err(format!("{name:?} is there twice"));
        }
        let mut content = Vec::new();
        entry.read_to_end(&mut content).map_err(broken)?;
        files.insert(path.into(), content);
    }
    if files.is_empty() {
        return Err("it holds no file".into());
    }
    Ok(files)
}

/// `name` without the folder `root` in front, if it can only be a file below that folder.
pub fn below<'a>(root: &str, name: &'a str) -> Result<&'a str, String> {
    let inside = name
        .strip_prefix(root)
        .and_then(|rest| rest.strip_prefix('/'))
        .ok_or_else(|| format!("{name:?} is not in the folder {root}"))?;
    if !is_safe(inside) {
        return Err(format!("{name:?} is not a path that is safe everywhere"));
    }
    Ok(inside)
}

/// Whether `path` is one below the current folder, on every system.
fn is_safe(path: &str) -> bool {
    let special = |part: &str| {
        part.is_empty()
            || part == "."
            || part == ".."
            || part.contains(|c: char| c.is_control() || "\\:*?\"<>|".contains(c))
    };
    !path.split('/').any(special)
}

/// Writes `files` below `folder`, none of them over one that exists.
pub fn unpack(files: &Files, folder: &Path) -> Result<(), String> {
    for (name, content) in files {
        let path = folder.join(name);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| File::create_new(&path)?.write_all(content))
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    Ok(())
}

/// For tests: names that are no path below a folder `a` on every system.
#[cfg(test)]
pub const UNSAFE_NAMES: [&str; 11] = [
    "/etc/passwd",
    "../a/file",
    "other/file",
    "a",
    "a/../file",
    "a/src/../../../file",
    "a/./file",
    "a//file",
    "a/..\\file",
    "a/C:/file",
    "ax/file",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::temporary::TemporaryFolder;

    fn files() -> Files {
        let long = format!("tests/{}.rs", "long".repeat(40));
        [
            ("src/lib.rs", "//! Library.\n"),
            ("Cargo.toml", "[package]\n"),
            ("empty", ""),
            (&long, "// Longer than the name field of a tar header.\n"),
        ]
        .map(|(name, text)| (name.into(), text.into()))
        .into()
    }

    /// A gzipped tar file with one entry, whose name is written as it is.
    fn hostile(name: &str, kind: EntryType) -> Vec<u8> {
        let mut header = Header::new_gnu();
        header.as_old_mut().name[..name.len()].copy_from_slice(name.as_bytes());
        header.set_entry_type(kind);
        header.set_size(0);
        header.set_cksum();
        let mut tar = Builder::new(GzBuilder::new().write(Vec::new(), Compression::fast()));
        tar.append(&header, &[][..]).unwrap();
        tar.into_inner().unwrap().finish().unwrap()
    }

    #[test]
    fn what_was_packed_is_read_and_unpacked_again() {
        let archive = write("a-1.0.0", &files()).unwrap();
        let read = read("a-1.0.0", &archive).unwrap();
        assert_eq!(read, files());
        let folder = TemporaryFolder::create("unpack").unwrap();
        unpack(&read, folder.path()).unwrap();
        for (name, content) in files() {
            assert_eq!(fs::read(folder.path().join(name)).unwrap(), content);
        }
        let message = unpack(&read, folder.path()).unwrap_err();
        assert!(message.contains("Cargo.toml"), "{message}");
    }

    #[test]
    fn headers_say_nothing_of_the_machine_and_the_moment() {
        let archive = write("a-1.0.0", &files()).unwrap();
        // RFC 1952: magic, deflate, no flags, no time, best compression, unknown system.
        assert_eq!(archive[..10], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
        let mut names = Vec::new();
        let mut tar = Archive::new(GzDecoder::new(archive.as_slice()));
        for entry in tar.entries().unwrap() {
            let entry = entry.unwrap();
            let header = entry.header();
            let numbers = (
                header.mode().unwrap(),
                header.uid().unwrap(),
                header.gid().unwrap(),
                header.mtime().unwrap(),
            );
            assert_eq!(numbers, (0o644, 0, 0, MODIFIED));
            assert_eq!(header.username().unwrap(), Some(""));
            names.push(entry.path().unwrap().display().to_string());
        }
        assert!(names.is_sorted(), "{names:?}");
    }

    #[test]
    fn a_path_that_leaves_the_folder_or_is_special_somewhere_is_refused() {
        for name in UNSAFE_NAMES.iter().chain(&["a/"]) {
            let message = read("a", &hostile(name, EntryType::Regular)).unwrap_err();
            assert!(message.contains(&format!("{name:?}")), "{message}");
        }
    }

    #[test]
    fn links_folders_and_devices_are_refused() {
        for kind in [
            EntryType::Symlink,
            EntryType::Link,
            EntryType::Directory,
            EntryType::Char,
            EntryType::Fifo,
        ] {
            let message = read("a-1.0.0", &hostile("a-1.0.0/file", kind)).unwrap_err();
            assert!(message.contains("expected plain files"), "{message}");
        }
    }

    #[test]
    fn names_that_differ_only_in_case_are_refused() {
        let files: Files = ["README.md", "readme.md"]
            .map(|name| (name.into(), Vec::new()))
            .into();
        let message = read("a", &write("a", &files).unwrap()).unwrap_err();
        assert!(message.ends_with("is there twice"), "{message}");
    }

    #[test]
    fn what_is_no_archive_is_refused() {
        let good = write("a", &files()).unwrap();
        let cut = &good[..good.len() - 1];
        let more = [good.as_slice(), &[0]].concat();
        let nothing = write("a", &Files::new()).unwrap();
        for bytes in [&[][..], b"text", cut, &more, &nothing] {
            assert!(read("a", bytes).is_err());
        }
        for at in 0..good.len() {
            let mut flipped = good.clone();
            flipped[at] ^= 1;
            // A bit of the header of gzip that means nothing may be another; no content may.
            if let Ok(read) = read("a", &flipped) {
                assert_eq!(read, files());
            }
        }
    }

    #[test]
    fn an_archive_that_unpacks_to_far_too_much_is_refused() {
        let size = usize::try_from(MAX_UNPACKED).unwrap();
        let files: Files = [("zeros".into(), vec![0; size])].into();
        let message = read("a", &write("a", &files).unwrap()).unwrap_err();
        assert!(message.contains("more than"), "{message}");
    }
}
