//! What each of 64 bytes is, a bit for each, so that the scanner decides about all of them at once.

/// Bytes that are looked at together.
pub(crate) const BLOCK: usize = 64;

/// The bytes of a block that are of a kind, the first one in the lowest bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Block {
    /// ASCII letters, digits and `_`.
    pub(crate) word: u64,
    /// ASCII blankspace.
    pub(crate) blank: u64,
    /// ` `
    pub(crate) space: u64,
    pub(crate) digit: u64,
    /// `0`
    pub(crate) zero: u64,
    /// `.`
    pub(crate) point: u64,
    /// `u`, which may end an integer literal.
    pub(crate) suffix: u64,
    /// Not ASCII.
    pub(crate) high: u64,
    /// `_`
    pub(crate) underscore: u64,
    /// `<`
    pub(crate) less: u64,
    /// What another character before may join: one of `/><&-=+|*`.
    pub(crate) operator: u64,
}

/// Finds the tokens of a text block by block, as far as their bytes tell alone. Returns whether all bytes are ASCII.
#[inline]
pub(crate) fn find_tokens(blocks: &[[u8; BLOCK]], found: &mut [Tokens]) -> bool {
    #[cfg(target_arch = "x86_64")]
    #[expect(
        unsafe_code,
        reason = "the compiler gathers no bits of many bytes by itself, which makes lexing a ninth slower"
    )]
    // SAFETY: AVX2 is asked for only where the processor has it, and every processor of this architecture has SSE2.
    return unsafe {
        if std::arch::is_x86_feature_detected!("avx2") {
            find_tokens_avx2(blocks, found)
        } else {
            find_tokens_sse2(blocks, found)
        }
    };
    #[cfg(not(target_arch = "x86_64"))]
    find_tokens_by(blocks, found, Block::of_any)
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "avx2")]
fn find_tokens_avx2(blocks: &[[u8; BLOCK]], found: &mut [Tokens]) -> bool {
    find_tokens_by(blocks, found, |bytes| Block::of_avx2(bytes))
}

#[cfg(target_arch = "x86_64")]
#[target_feature(enable = "sse2")]
fn find_tokens_sse2(blocks: &[[u8; BLOCK]], found: &mut [Tokens]) -> bool {
    find_tokens_by(blocks, found, |bytes| Block::of_sse2(bytes))
}

#[inline]
fn find_tokens_by(
    blocks: &[[u8; BLOCK]],
    found: &mut [Tokens],
    block_of: impl Fn(&[u8; BLOCK]) -> Block,
) -> bool {
    let mut high = 0;
    let mut carry = Carry::default();
    for (found, bytes) in found.iter_mut().zip(blocks) {
        let block = block_of(bytes);
        high |= block.high;
        *found = block.starts(&mut carry);
    }
    high == 0
}

/// A reading of blocks with the vectors of one width, which are otherwise alike.
#[cfg(target_arch = "x86_64")]
macro_rules! reading {
    (
        $name:ident with $feature:literal by $width:literal as $bits:ty,
        $load:expr, $all:ident, $equal:ident, $least:ident, $minus:ident, $or:ident, $mask:ident
    ) => {
        #[cfg(target_arch = "x86_64")]
        #[target_feature(enable = $feature)]
        #[inline]
        fn $name(bytes: &[u8; BLOCK]) -> Self {
            use std::arch::x86_64::*;
            let all = |byte: u8| $all(byte as i8);
            let is = |x, byte| $equal(x, all(byte));
            // From `low` on, at most `further`.
            let in_range = |x, low: u8, further: u8| {
                let from_low = $minus(x, all(low));
                $equal($least(from_low, all(further)), from_low)
            };
            let mut block = Self::default();
            for (index, chunk) in bytes.as_chunks::<$width>().0.iter().enumerate() {
                let x = $load(chunk);
                let digit = in_range(x, b'0', 9);
                let letter = in_range($or(x, all(0x20)), b'a', 25);
                let underscore = is(x, b'_');
                let word = $or($or(letter, digit), underscore);
                let space = is(x, b' ');
                let blank = $or(in_range(x, b'\t', 4), space);
                let to_bits = |x| u64::from($mask(x) as $bits) << ($width * index);
                block.word |= to_bits(word);
                block.blank |= to_bits(blank);
                block.space |= to_bits(space);
                block.digit |= to_bits(digit);
                block.zero |= to_bits(is(x, b'0'));
                block.point |= to_bits(is(x, b'.'));
                block.suffix |= to_bits(is(x, b'u'));
                block.high |= to_bits(x);
                block.underscore |= to_bits(underscore);
                block.less |= to_bits(is(x, b'<'));
                // `&` and `*` to `/` but not `,` and `.`; `<` to `>`; `|`.
                let operator = [
                    in_range(x, b'*', 1),
                    is(x, b'-'),
                    is(x, b'/'),
                    is(x, b'&'),
                    is(x, b'|'),
                ];
                let operator =
                    (operator.into_iter()).fold(in_range(x, b'<', 2), |any, bits| $or(any, bits));
                block.operator |= to_bits(operator);
            }
            block
        }
    };
}

impl Block {
    #[cfg(target_arch = "x86_64")]
    reading!(
        of_avx2 with "avx2" by 32 as u32,
        |half: &[u8; 32]| {
            let [a, b, c, d] = [0, 8, 16, 24].map(|at| {
                i64::from_le_bytes(std::array::from_fn(|byte| half[at + byte]))
            });
            _mm256_set_epi64x(d, c, b, a)
        },
        _mm256_set1_epi8, _mm256_cmpeq_epi8, _mm256_min_epu8, _mm256_sub_epi8, _mm256_or_si256,
        _mm256_movemask_epi8
    );

    #[cfg(target_arch = "x86_64")]
    reading!(
        of_sse2 with "sse2" by 16 as u16,
        |sixteen: &[u8; 16]| {
            let bits = u128::from_le_bytes(*sixteen);
            _mm_set_epi64x((bits >> 64) as i64, bits as i64)
        },
        _mm_set1_epi8, _mm_cmpeq_epi8, _mm_min_epu8, _mm_sub_epi8, _mm_or_si128, _mm_movemask_epi8
    );

    /// The same on every processor.
    #[cfg(any(test, not(target_arch = "x86_64")))]
    fn of_any(bytes: &[u8; BLOCK]) -> Self {
        let [word, blank, digit, zero, point, suffix, high, underscore] =
            gather(bytes.map(kinds_of));
        let [less, operator, space, ..] = gather(bytes.map(operators_of));
        Self {
            word,
            blank,
            space,
            digit,
            zero,
            point,
            suffix,
            high,
            underscore,
            less,
            operator,
        }
    }
}

/// What a byte is, a bit for each kind.
#[cfg(any(test, not(target_arch = "x86_64")))]
const fn kinds_of(byte: u8) -> u8 {
    let letter = ((byte | 0x20).wrapping_sub(b'a') < 26) as u8;
    let digit = (byte.wrapping_sub(b'0') < 10) as u8;
    let word = letter | digit | (byte == b'_') as u8;
    let blank = (byte.wrapping_sub(b'\t') < 5) as u8 | (byte == b' ') as u8;
    word | blank << 1
        | digit << 2
        | ((byte == b'0') as u8) << 3
        | ((byte == b'.') as u8) << 4
        | ((byte == b'u') as u8) << 5
        | (byte >> 7) << 6
        | ((byte == b'_') as u8) << 7
}

/// What an operator is, and whether a byte is a blank, in the same way.
#[cfg(any(test, not(target_arch = "x86_64")))]
const fn operators_of(byte: u8) -> u8 {
    let operator = matches!(
        byte,
        b'/' | b'>' | b'<' | b'&' | b'-' | b'=' | b'+' | b'|' | b'*'
    );
    (byte == b'<') as u8 | (operator as u8) << 1 | ((byte == b' ') as u8) << 2
}

/// Gathers the lowest bit of every byte, then the next one, and so on.
#[cfg(any(test, not(target_arch = "x86_64")))]
fn gather(bytes: [u8; BLOCK]) -> [u64; 8] {
    let mut rows = [[0; 8]; 8];
    for (row, eight) in rows.iter_mut().zip(bytes.as_chunks::<8>().0) {
        *row = transpose(u64::from_le_bytes(*eight)).to_le_bytes();
    }
    std::array::from_fn(|kind| u64::from_le_bytes(rows.map(|row| row[kind])))
}

/// Makes bit `i` of byte `k` bit `k` of byte `i` (Warren, Hacker's Delight, section 7-3).
#[cfg(any(test, not(target_arch = "x86_64")))]
const fn transpose(mut bits: u64) -> u64 {
    let swapped = (bits ^ (bits >> 7)) & 0x00AA_00AA_00AA_00AA;
    bits ^= swapped ^ (swapped << 7);
    let swapped = (bits ^ (bits >> 14)) & 0x0000_CCCC_0000_CCCC;
    bits ^= swapped ^ (swapped << 14);
    let swapped = (bits ^ (bits >> 28)) & 0x0000_0000_F0F0_F0F0;
    bits ^ swapped ^ (swapped << 28)
}

/// The tokens of a block, as far as its bytes tell alone.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Tokens {
    /// Where runs of word characters and of blankspace start, and where any other character stands. A literal with a
    /// point and a fraction is one start, unless one in the block is unusual.
    pub(crate) starts: u64,
    /// The starts of literals with a point.
    pub(crate) floats: u64,
    /// The starts of all other tokens that may end elsewhere than before the next start, or be of another kind than their
    /// first byte tells.
    pub(crate) special: u64,
    /// The starts of what is no word and no blankspace.
    pub(crate) marks: u64,
    /// The starts of words.
    pub(crate) words: u64,
    /// ASCII blankspace: where runs of it start, what starts there is blankspace.
    pub(crate) blank: u64,
    /// What follows blankspace.
    pub(crate) after_blank: u64,
    /// What follows a blank that stands alone.
    pub(crate) after_space: u64,
}

impl Tokens {
    pub(crate) const NONE: Self = Self {
        starts: 0,
        floats: 0,
        special: 0,
        marks: 0,
        words: 0,
        blank: 0,
        after_blank: 0,
        after_space: 0,
    };

    /// How many blanks stand right before the token that starts at a place; 2 for any other blankspace.
    #[inline]
    pub(crate) fn gap_before(&self, place: usize) -> usize {
        let bit = |bits: u64| (bits >> place & 1) as usize;
        2 * bit(self.after_blank) - bit(self.after_space)
    }
}

/// The last bit of a block before, for each kind of run.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Carry {
    word: u64,
    blank: u64,
    space: u64,
}

impl Block {
    /// Finds the tokens. `carry` is what the block before left, and then what this one leaves.
    #[inline]
    pub(crate) fn starts(&self, carry: &mut Carry) -> Tokens {
        let after_word = self.word << 1 | carry.word;
        let after_blank = self.blank << 1 | carry.blank;
        let spaces = self.space & !after_blank;
        let after_space = spaces << 1 | carry.space;
        let starts = !(self.word & after_word | self.blank & after_blank);
        carry.word = self.word >> 63;
        carry.blank = self.blank >> 63;
        carry.space = spaces >> 63;
        let words = starts & self.word & !self.digit;

        // A sum carries through a run of digits to the byte after it.
        let integers = starts & self.digit;
        let after_integer = integers.wrapping_add(self.digit) & !self.digit;
        let points = after_integer & self.point;
        let after_point = points << 1;
        let fractions = after_point & self.digit;
        let after_fraction = fractions.wrapping_add(self.digit) & !self.digit;
        let numbers = integers & !fractions;

        let mut before_point = points >> 1;
        let mut floats = before_point & numbers;
        for _ in 0..2 {
            before_point = (before_point & !numbers) >> 1;
            floats |= before_point & numbers;
        }
        // What ends an integer may be its suffix, but only where no other character of a word follows.
        let suffixes = self.suffix & !(self.word >> 1);
        let unusual = [
            after_integer & self.word & !suffixes,
            after_point & self.word & !self.digit,
            after_fraction & (self.word | self.point),
            // No integer has a leading zero.
            numbers & self.zero & (self.digit >> 1),
            // Longer than three digits before the point.
            before_point & !numbers,
            // The literal may go on in the next block.
            (self.digit | self.point | self.suffix) >> 63,
        ];
        let marks = starts & !self.word & !self.blank;
        // What the next block starts with may join the last byte.
        let last = 1 << 63;
        let special = self.less
            | marks & (self.operator >> 1 | last)
            | marks & self.point & (self.digit >> 1)
            | starts & self.underscore & !(self.word >> 1);
        let tokens = Tokens {
            starts,
            floats: 0,
            special: special | starts & self.digit,
            marks,
            words,
            blank: self.blank,
            after_blank,
            after_space,
        };
        if unusual.iter().fold(0, |any, bits| any | bits) != 0 {
            return tokens;
        }
        let joined = points | fractions;
        Tokens {
            starts: starts & !joined,
            floats,
            special: special & !joined,
            marks: marks & !joined,
            ..tokens
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::characters::{is_ascii_blank, is_ascii_word};

    /// The block as each of the ways reads it that this processor has.
    fn every_reading(bytes: &[u8; BLOCK]) -> Vec<Block> {
        let mut readings = vec![Block::of_any(bytes)];
        #[cfg(target_arch = "x86_64")]
        #[expect(unsafe_code, reason = "what reads a block is tested by itself")]
        // SAFETY: AVX2 is asked for only where the processor has it, and all of this architecture have SSE2.
        unsafe {
            readings.push(Block::of_sse2(bytes));
            if std::arch::is_x86_feature_detected!("avx2") {
                readings.push(Block::of_avx2(bytes));
            }
        }
        readings
    }

    #[test]
    fn every_byte_is_of_its_kinds_in_every_place() {
        for other in [b'a', b' ', b'0', b'.', 0x80] {
            for byte in 0..=u8::MAX {
                for place in 0..BLOCK {
                    let mut bytes = [other; BLOCK];
                    bytes[place] = byte;
                    let bits = |is: fn(u8) -> bool| {
                        let of_kind = (0..BLOCK).filter(|at| is(bytes[*at]));
                        of_kind.fold(0, |bits, at| bits | 1 << at)
                    };
                    let expected = Block {
                        word: bits(is_ascii_word),
                        blank: bits(is_ascii_blank),
                        space: bits(|byte| byte == b' '),
                        digit: bits(|byte| byte.is_ascii_digit()),
                        zero: bits(|byte| byte == b'0'),
                        point: bits(|byte| byte == b'.'),
                        suffix: bits(|byte| byte == b'u'),
                        high: bits(|byte| byte >= 0x80),
                        underscore: bits(|byte| byte == b'_'),
                        less: bits(|byte| byte == b'<'),
                        operator: bits(|byte| b"/><&-=+|*".contains(&byte)),
                    };
                    for found in every_reading(&bytes) {
                        assert_eq!(found, expected, "{byte} {place}");
                    }
                }
            }
        }
    }

    /// The texts between the starts of a short text, and whether its numbers are joined.
    fn split(text: &str) -> (Vec<&str>, bool) {
        let mut bytes = [0; BLOCK];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        let found = Block::of_any(&bytes).starts(&mut Carry::default());
        let mut places: Vec<usize> = (0..text.len())
            .filter(|at| found.starts >> at & 1 == 1)
            .collect();
        places.push(text.len());
        let parts = places.windows(2).map(|pair| &text[pair[0]..pair[1]]);
        let digits = Block::of_any(&bytes).digit & found.starts & !found.floats;
        (parts.collect(), digits & found.special == 0)
    }

    #[test]
    fn literals_are_joined_unless_one_is_unusual() {
        for (text, parts) in [
            ("0.5,10.25", &["0.5", ",", "10.25"][..]),
            ("a1.x 1u 7", &["a1", ".", "x", " ", "1u", " ", "7"]),
            ("1. 1..2", &["1.", " ", "1.", ".", "2"]),
            ("100.05-0", &["100.05", "-", "0"]),
        ] {
            assert_eq!(split(text), (parts.to_vec(), true));
        }
        for text in [
            "0.5f", "1.e", "1e5", "0x1", "012", "1.2.3", "1234.5", "1u1", "1.5u",
        ] {
            assert!(!split(text).1, "{text}");
        }
        let end = format!("{}0.", " ".repeat(BLOCK - 2));
        assert!(!split(&end).1);
    }
}
