//! The characters of names (WGSL, section 3.7 "Identifiers"), which are those of Unicode 14.
//!
//! The lexer takes the characters that the newest Unicode allows in identifiers. No character has ever lost that
//! property, so that what came after version 14 is all that is too much.

/// The characters with `XID_Continue` in Unicode 18 and without it in Unicode 14, as ranges, first and last. None of
/// those in between has it in Unicode 14 either. Found by comparing the tables of `unicode-ident` 1.0.27 with those of
/// Unicode 14.
static NEWER: [(char, char); 57] = [
    ('\u{558}', '\u{558}'),
    ('\u{58B}', '\u{58C}'),
    ('\u{5C8}', '\u{5C9}'),
    ('\u{88F}', '\u{897}'),
    ('\u{B53}', '\u{B54}'),
    ('\u{C5C}', '\u{C5C}'),
    ('\u{CDC}', '\u{CDC}'),
    ('\u{CF3}', '\u{CF3}'),
    ('\u{ECE}', '\u{ECE}'),
    ('\u{1ACF}', '\u{1AF0}'),
    ('\u{1C89}', '\u{1C8A}'),
    ('\u{200C}', '\u{200D}'),
    ('\u{208F}', '\u{208F}'),
    ('\u{209D}', '\u{209F}'),
    ('\u{30FB}', '\u{30FB}'),
    ('\u{A7CB}', '\u{A7CF}'),
    ('\u{A7D2}', '\u{A7D2}'),
    ('\u{A7D4}', '\u{A7D4}'),
    ('\u{A7DA}', '\u{A7F1}'),
    ('\u{AB6C}', '\u{AB6D}'),
    ('\u{FF65}', '\u{FF65}'),
    ('\u{105C0}', '\u{105F3}'),
    ('\u{107BB}', '\u{107BF}'),
    ('\u{10940}', '\u{10959}'),
    ('\u{10D40}', '\u{10D85}'),
    ('\u{10EC2}', '\u{10EFF}'),
    ('\u{1123F}', '\u{11241}'),
    ('\u{11380}', '\u{113E2}'),
    ('\u{116D0}', '\u{116E3}'),
    ('\u{11B0A}', '\u{11BF9}'),
    ('\u{11DB0}', '\u{11DF1}'),
    ('\u{11F00}', '\u{11F5A}'),
    ('\u{1246F}', '\u{1247F}'),
    ('\u{12550}', '\u{12686}'),
    ('\u{1342F}', '\u{143FA}'),
    ('\u{16100}', '\u{16139}'),
    ('\u{16D40}', '\u{16D79}'),
    ('\u{16EA0}', '\u{16ED3}'),
    ('\u{16FF2}', '\u{16FF6}'),
    ('\u{187F8}', '\u{187FF}'),
    ('\u{18CD6}', '\u{18CFF}'),
    ('\u{18D09}', '\u{191D2}'),
    ('\u{1B123}', '\u{1B132}'),
    ('\u{1B155}', '\u{1B155}'),
    ('\u{1B168}', '\u{1B168}'),
    ('\u{1CCF0}', '\u{1CCF9}'),
    ('\u{1D127}', '\u{1D128}'),
    ('\u{1D250}', '\u{1D281}'),
    ('\u{1D6A6}', '\u{1D6A6}'),
    ('\u{1DF1F}', '\u{1DFFF}'),
    ('\u{1E030}', '\u{1E08F}'),
    ('\u{1E4D0}', '\u{1E6FF}'),
    ('\u{2B739}', '\u{2B73F}'),
    ('\u{2B81E}', '\u{2B81E}'),
    ('\u{2CEA2}', '\u{2CEAD}'),
    ('\u{2EBF0}', '\u{2EE5D}'),
    ('\u{31350}', '\u{3FC3F}'),
];

/// Whether a character may stand in identifiers of the newest Unicode alone.
pub(crate) fn is_newer(c: char) -> bool {
    let at = NEWER.partition_point(|&(_, last)| last < c);
    NEWER.get(at).is_some_and(|&(first, _)| first <= c)
}

#[cfg(test)]
mod tests {
    use wgsl_tokenizer::{TokenKind, lex};

    use super::is_newer;

    /// How many identifiers in a text have a character of Unicode 14 at an index.
    fn identifiers(text: &str, index: usize) -> usize {
        lex(text)
            .filter(|token| token.kind == TokenKind::Identifier)
            .filter_map(|token| text[token.span].chars().nth(index))
            .filter(|&c| !is_newer(c))
            .count()
    }

    /// `DerivedCoreProperties.txt` of Unicode 14.0.0 counts 131,974 code points with `XID_Start`, 52 of them ASCII, and
    /// 135,053 with `XID_Continue`, 63 of them ASCII. If the lexer follows another Unicode, the table is to be made anew.
    #[test]
    fn without_the_newer_characters_there_are_as_many_as_in_unicode_14() {
        let (mut first, mut second) = (String::new(), String::new());
        for c in '\u{80}'..=char::MAX {
            first.push(c);
            first.push(' ');
            second.push('a');
            second.push(c);
            second.push(' ');
        }
        assert_eq!(identifiers(&first, 0), 131_974 - 52);
        assert_eq!(identifiers(&second, 1), 135_053 - 63);
    }
}
