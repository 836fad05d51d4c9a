//! What a 64-bit little-endian ELF file, the format of Linux programs, says of itself (System V ABI, chapters 4 and 5).

use std::ops::Range;

const LOAD: u32 = 1;
const DYNAMIC: u32 = 2;
const INTERPRETER: u32 = 3;
const NEEDED: u64 = 1;
const STRING_TABLE: u64 = 5;
/// A section with the names of functions and variables, which only debuggers need.
const SYMBOLS: u32 = 2;
/// A section without bytes in the file.
const NO_BITS: u32 = 8;

/// A program as bytes.
pub struct Elf<'a> {
    bytes: &'a [u8],
}

struct Segment {
    kind: u32,
    offset: u64,
    address: u64,
    size: u64,
}

impl<'a> Elf<'a> {
    /// `bytes`, if they are of this format.
    pub fn of(bytes: &'a [u8]) -> Option<Self> {
        let header = bytes.get(..64)?;
        // Class 2: 64 bits; data 1: little endian.
        header
            .starts_with(b"\x7fELF\x02\x01")
            .then_some(Self { bytes })
    }

    /// The libraries that have to be there when it starts, the program that loads them included.
    pub fn libraries(&self) -> Option<Vec<String>> {
        let segments = self.segments()?;
        let mut names = Vec::new();
        for segment in segments
            .iter()
            .filter(|segment| segment.kind == INTERPRETER)
        {
            let path = self.text(segment.offset)?;
            names.push(path.rsplit('/').next().unwrap_or(&path).to_owned());
        }
        let Some(dynamic) = segments.iter().find(|segment| segment.kind == DYNAMIC) else {
            return Some(names);
        };
        let entries = (0..dynamic.size / 16).map(|index| {
            let at = dynamic.offset.checked_add(16 * index)?;
            Some((self.u64(at)?, self.u64(at.checked_add(8)?)?))
        });
        let entries: Vec<(u64, u64)> = entries.collect::<Option<_>>()?;
        // The entries behind the one with tag 0 mean nothing.
        let end = entries.iter().position(|(tag, _)| *tag == 0);
        let entries = &entries[..end.unwrap_or(entries.len())];
        let table = entries.iter().find(|(tag, _)| *tag == STRING_TABLE);
        for (_, name) in entries.iter().filter(|(tag, _)| *tag == NEEDED) {
            let address = table?.1.checked_add(*name)?;
            let inside = |segment: &&Segment| {
                let from_start = address.checked_sub(segment.address);
                segment.kind == LOAD && from_start.is_some_and(|place| place < segment.size)
            };
            let segment = segments.iter().find(inside)?;
            names.push(self.text(segment.offset.checked_add(address - segment.address)?)?);
        }
        names.sort();
        names.dedup();
        Some(names)
    }

    /// Whether it has the table of symbols that a stripped program lacks.
    pub fn has_symbols(&self) -> Option<bool> {
        let kinds: Option<Vec<u32>> = (self.sections()?.into_iter())
            .map(|at| self.u32(at + 4))
            .collect();
        Some(kinds?.contains(&SYMBOLS))
    }

    /// The name of the section that the byte at `place` of the file is in.
    pub fn section_at(&self, place: usize) -> Option<String> {
        let sections = self.sections()?;
        let names = *sections.get(usize::from(self.u16(62)?))?;
        let names = self.u64(names + 24)?;
        for at in sections {
            let offset = self.u64(at + 24)?;
            let range: Range<u64> = offset..offset.checked_add(self.u64(at + 32)?)?;
            if self.u32(at + 4)? != NO_BITS && range.contains(&(place as u64)) {
                return self.text(names.checked_add(u64::from(self.u32(at)?))?);
            }
        }
        None
    }

    /// Where the headers of the sections are. Each has 64 bytes, all of which are there.
    fn sections(&self) -> Option<Vec<u64>> {
        let table = self.u64(40)?;
        let (size, count) = (self.u16(58)?, self.u16(60)?);
        (0..count)
            .map(|index| row(table, size, index).filter(|at| self.array::<64>(*at).is_some()))
            .collect()
    }

    fn segments(&self) -> Option<Vec<Segment>> {
        let table = self.u64(32)?;
        let (size, count) = (self.u16(54)?, self.u16(56)?);
        let segment = |index: u16| {
            // The header of a segment has 56 bytes, all of which are there.
            let at = row(table, size, index).filter(|at| self.array::<56>(*at).is_some())?;
            Some(Segment {
                kind: self.u32(at)?,
                offset: self.u64(at + 8)?,
                address: self.u64(at + 16)?,
                size: self.u64(at + 32)?,
            })
        };
        (0..count).map(segment).collect()
    }

    fn array<const N: usize>(&self, at: u64) -> Option<[u8; N]> {
        let at = usize::try_from(at).ok()?;
        self.bytes.get(at..at.checked_add(N)?)?.try_into().ok()
    }

    fn u16(&self, at: u64) -> Option<u16> {
        self.array(at).map(u16::from_le_bytes)
    }

    fn u32(&self, at: u64) -> Option<u32> {
        self.array(at).map(u32::from_le_bytes)
    }

    fn u64(&self, at: u64) -> Option<u64> {
        self.array(at).map(u64::from_le_bytes)
    }

    /// The text from `at` to the next zero.
    fn text(&self, at: u64) -> Option<String> {
        let rest = self.bytes.get(usize::try_from(at).ok()?..)?;
        let end = rest.iter().position(|byte| *byte == 0)?;
        String::from_utf8(rest[..end].to_vec()).ok()
    }
}

/// Where the row `index` of a table at `table` begins, whose rows have `size` bytes.
fn row(table: u64, size: u16, index: u16) -> Option<u64> {
    table.checked_add(u64::from(size) * u64::from(index))
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    fn this_program() -> Vec<u8> {
        std::fs::read(std::env::current_exe().unwrap()).unwrap()
    }

    #[test]
    fn a_dynamic_program_names_its_loader_and_libc() {
        let bytes = this_program();
        let libraries = Elf::of(&bytes).unwrap().libraries().unwrap();
        assert!(
            libraries.iter().any(|name| name.starts_with("ld-linux")),
            "{libraries:?}"
        );
        assert!(libraries.contains(&"libc.so.6".into()), "{libraries:?}");
    }

    #[test]
    fn bytes_are_found_in_the_section_they_are_in() {
        static MARK: &str = "a text that is in this program, in the section for constants";
        let bytes = this_program();
        let mark = std::hint::black_box(MARK).as_bytes();
        let elf = Elf::of(&bytes).unwrap();
        let places = bytes.windows(mark.len()).enumerate();
        let mut sections = places
            .filter(|(_, window)| *window == mark)
            .filter_map(|(at, _)| elf.section_at(at));
        assert!(sections.any(|name| name == ".rodata"));
        assert_eq!(elf.section_at(0), None);
    }

    #[test]
    fn a_damaged_file_is_no_panic() {
        assert!(Elf::of(b"MZ").is_none());
        let bytes = this_program();
        for size in [64, 100, 500, 4000] {
            let elf = Elf::of(&bytes[..size]).unwrap();
            assert!(elf.section_at(200).is_none());
        }
        let mut wild = bytes[..64].to_vec();
        wild[32..].fill(0xff);
        let elf = Elf::of(&wild).unwrap();
        assert!(elf.libraries().is_none() && elf.section_at(0).is_none());
    }
}
