//! Zip archives whose bytes depend on nothing but the files in them and one moment, and reading them with suspicion.

use std::collections::BTreeSet;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

use super::moment::Moment;
use crate::package::archive::{Files, below};

/// More than a release ever holds; a small archive could unpack to more than the disk.
const MAX_UNPACKED: u64 = 1 << 30;
/// The record at the end of an archive without a comment: its size, its first bytes, and where it counts the files.
const END_SIZE: usize = 22;
const END_MAGIC: [u8; 4] = *b"PK\x05\x06";
const END_COUNT: usize = 10;
/// Of the mode of a file: what kind of file it is, and that it is a plain one.
const KIND: u32 = 0o170_000;
const PLAIN: u32 = 0o100_000;

/// Packs `files` below a folder `root`: in the order of their paths, from one moment, the programs executable.
pub fn write(root: &str, files: &Files, moment: Moment) -> Result<Vec<u8>, String> {
    let failed = |error: zip::result::ZipError| format!("cannot pack {root}: {error}");
    let modified = DateTime::from_date_and_time(
        u16::try_from(moment.year).unwrap_or(u16::MAX),
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
    )
    .map_err(|error| format!("cannot pack {root}: the time of the commit: {error}"))?;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, content) in files {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(9))
            .last_modified_time(modified)
            .system(System::Unix)
            .unix_permissions(mode(path))
            .large_file(content.len() > u32::MAX as usize / 2);
        zip.start_file(format!("{root}/{path}"), options)
            .map_err(failed)?;
        zip.write_all(content)
            .map_err(|error| format!("cannot pack {path}: {error}"))?;
    }
    Ok(zip.finish().map_err(failed)?.into_inner())
}

/// Who may do what with the file `path` of a release.
pub fn mode(path: &str) -> u32 {
    if path.starts_with("bin/") {
        0o755
    } else {
        0o644
    }
}

/// The files of an archive, all of which have to be below a folder `root`. Nothing but plain files is accepted, under
/// names that mean the same on every system, and nothing that is hidden before, behind or beside them.
pub fn read(root: &str, archive: &[u8]) -> Result<Files, String> {
    let end = archive
        .len()
        .checked_sub(END_SIZE)
        .map(|at| &archive[at..])
        .filter(|end| end.starts_with(&END_MAGIC))
        .ok_or("not a whole zip file, or one with a comment behind it")?;
    let count = u16::from_le_bytes([end[END_COUNT], end[END_COUNT + 1]]);

    let broken = |error: zip::result::ZipError| format!("not a readable zip file: {error}");
    let mut zip = ZipArchive::new(Cursor::new(archive)).map_err(broken)?;
    if zip.offset() != 0 {
        return Err(format!("{} bytes are before the zip file", zip.offset()));
    }
    // The library keeps one of several files with the same name.
    if zip.len() != usize::from(count) {
        return Err(format!(
            "{count} files are in it under {} names: one is there twice",
            zip.len()
        ));
    }
    let mut files = Files::new();
    let mut seen = BTreeSet::new();
    let mut left = MAX_UNPACKED;
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).map_err(broken)?;
        let name = String::from_utf8(file.name_raw().to_vec())
            .map_err(|error| format!("a file name is not UTF-8: {:?}", error.as_bytes()))?;
        let path = below(root, &name)?.to_owned();
        let mode = file.unix_mode().unwrap_or(PLAIN);
        if !file.is_file() || mode & KIND != PLAIN {
            return Err(format!("{name:?} is no plain file (mode {mode:o})"));
        }
        // Two names that differ in case are one file on some systems.
        if !seen.insert(path.to_lowercase()) {
            return Err(format!("{name:?} is there twice"));
        }
        let mut content = Vec::new();
        let size = file
            .by_ref()
            .take(left + 1)
            .read_to_end(&mut content)
            .map_err(|error| format!("{name:?} in it is damaged: {error}"))?;
        left = left
            .checked_sub(size as u64)
            .ok_or_else(|| format!("it unpacks to more than {MAX_UNPACKED} bytes"))?;
        files.insert(path, content);
    }
    if files.is_empty() {
        return Err("it holds no file".into());
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::package::archive::UNSAFE_NAMES;

    fn files() -> Files {
        [
            ("README.md", "# Read\n"),
            ("bin/program", "\u{7f}ELF"),
            ("docs/ü.md", "ü\n"),
            ("empty", ""),
        ]
        .map(|(name, text)| (name.into(), text.into()))
        .into()
    }

    fn moment() -> Moment {
        Moment::of(1_234_567_890)
    }

    /// An archive with one file, whose name is written as it is.
    fn hostile(name: &str) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().unix_permissions(0o644);
        zip.start_file(name, options).unwrap();
        zip.finish().unwrap().into_inner()
    }

    #[test]
    fn what_was_packed_is_read_again_and_packs_to_the_same_bytes() {
        let archive = write("a", &files(), moment()).unwrap();
        assert_eq!(read("a", &archive).unwrap(), files());
        assert_eq!(write("a", &files(), moment()).unwrap(), archive);
    }

    #[test]
    fn headers_say_nothing_of_the_machine_and_the_programs_are_executable() {
        let archive = write("a", &files(), moment()).unwrap();
        let mut zip = ZipArchive::new(Cursor::new(archive)).unwrap();
        let mut names = Vec::new();
        for index in 0..zip.len() {
            let file = zip.by_index(index).unwrap();
            let time = file.last_modified().unwrap();
            // Two seconds are the least that the format can tell.
            assert_eq!(
                (
                    time.year(),
                    time.month(),
                    time.day(),
                    time.hour(),
                    time.minute(),
                    time.second()
                ),
                (2009, 2, 13, 23, 31, 30)
            );
            let name = file.name().unwrap().into_owned();
            let executable = name.starts_with("a/bin/");
            let mode = if executable { 0o100_755 } else { 0o100_644 };
            assert_eq!(file.unix_mode(), Some(mode));
            assert!(file.extra_data().is_none_or(|data| data.is_empty()));
            names.push(name);
        }
        assert!(names.is_sorted(), "{names:?}");
    }

    #[test]
    fn a_path_that_leaves_the_folder_or_is_special_somewhere_is_refused() {
        for name in UNSAFE_NAMES {
            let message = read("a", &hostile(name)).unwrap_err();
            assert!(message.contains(&format!("{name:?}")), "{message}");
        }
    }

    #[test]
    fn links_and_folders_are_refused() {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.add_symlink("a/link", "/etc/passwd", SimpleFileOptions::default())
            .unwrap();
        let message = read("a", &zip.finish().unwrap().into_inner()).unwrap_err();
        assert!(message.contains("no plain file"), "{message}");

        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.add_directory("a/folder", SimpleFileOptions::default())
            .unwrap();
        assert!(read("a", &zip.finish().unwrap().into_inner()).is_err());
    }

    #[test]
    fn names_that_are_there_twice_or_differ_only_in_case_are_refused() {
        let twice: Files = ["README.md", "readme.md"]
            .map(|name| (name.into(), Vec::new()))
            .into();
        let message = read("a", &write("a", &twice, moment()).unwrap()).unwrap_err();
        assert!(message.ends_with("is there twice"), "{message}");

        // The name of the second file becomes that of the first, in both places where it is written.
        let two: Files = ["one", "two"].map(|name| (name.into(), Vec::new())).into();
        let mut archive = write("a", &two, moment()).unwrap();
        let places: Vec<usize> = (0..archive.len() - 5)
            .filter(|at| &archive[*at..*at + 5] == b"a/two")
            .collect();
        assert_eq!(places.len(), 2);
        for at in places {
            archive[at..at + 5].copy_from_slice(b"a/one");
        }
        assert!(read("a", &archive).is_err());
    }

    #[test]
    fn what_is_no_archive_and_what_hides_something_is_refused() {
        let good = write("a", &files(), moment()).unwrap();
        let cut = &good[..good.len() - 1];
        let behind = [good.as_slice(), b"hidden"].concat();
        let before = [b"hidden", good.as_slice()].concat();
        let nothing = write("a", &Files::new(), moment()).unwrap();
        for bytes in [&[][..], b"text", cut, &behind, &before, &nothing] {
            assert!(read("a", bytes).is_err());
        }
    }

    #[test]
    fn no_flipped_bit_changes_a_content_unnoticed() {
        let good = write("a", &files(), moment()).unwrap();
        for at in 0..good.len() {
            let mut flipped = good.clone();
            flipped[at] ^= 1;
            if let Ok(read) = read("a", &flipped) {
                let mut contents: Vec<_> = read.into_values().collect();
                let mut expected: Vec<_> = files().into_values().collect();
                contents.sort();
                expected.sort();
                // A bit of a date, or of a name in both of its places, is left to the hash of the archive.
                assert_eq!(contents, expected, "byte {at}");
            }
        }
    }
}
