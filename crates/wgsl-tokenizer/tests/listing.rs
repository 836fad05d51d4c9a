//! Listed tokens and statistics: what the command shows.
#![allow(missing_docs)]

use wgsl_tokenizer::{FitOptions, ListedToken, TokenStatistics, Tokenizer, list_lexical};

const CODE: &str = "fn wave() -> f32 { // é\n    return 0x1u + 1.5 - /* a */ mut;\n}";

#[test]
fn listed_texts_put_together_are_the_source_and_every_kind_has_its_name() {
    let tokens = list_lexical(CODE);
    let texts: String = tokens.iter().map(|token| &*token.text).collect();
    assert_eq!(texts, CODE);
    let kind = |text: &str| {
        tokens
            .iter()
            .find(|token| token.text == text)
            .map(|token| token.kind)
    };
    for (text, expected) in [
        ("fn", "keyword"),
        ("wave", "identifier"),
        ("->", "symbol"),
        (" ", "blankspace"),
        ("// é", "line comment"),
        ("/* a */", "block comment"),
        ("0x1u", "integer"),
        ("1.5", "float"),
        ("mut", "reserved word"),
    ] {
        assert_eq!(kind(text), Some(expected), "{text}");
    }
}

#[test]
fn a_tokenizer_lists_ids_with_the_places_that_its_spans_give() {
    let tokenizer = Tokenizer::fit([("a wave", CODE)], &FitOptions::default()).unwrap();
    let encoding = tokenizer.encode_code(CODE);
    let tokens = tokenizer.list_code(CODE);
    let ids: Vec<u32> = tokens.iter().filter_map(|token| token.id).collect();
    assert_eq!(ids, encoding.ids);
    let places = tokens.iter().map(|token| token.start..token.end);
    assert!(places.eq(tokenizer.spans(&encoding, CODE)));
    let wave = tokens.iter().find(|token| token.text == "wave");
    let expected = ListedToken {
        start: 3,
        end: 7,
        kind: "word",
        id: tokenizer.word_id("wave"),
        text: "wave".into(),
    };
    assert_eq!(wave, Some(&expected));
}

#[test]
fn statistics_count_what_is_listed() {
    let tokenizer = Tokenizer::fit([("a wave", CODE)], &FitOptions::default()).unwrap();
    let (mut lexical, mut encoded) = (TokenStatistics::default(), TokenStatistics::default());
    for code in [CODE, "", "x"] {
        lexical.add_lexical(code);
        encoded.add_encoded(&tokenizer, code);
    }
    let listed = list_lexical(CODE);
    assert_eq!(lexical.tokens, listed.len() + 1);
    assert_eq!(lexical.most_tokens, listed.len());
    let symbols = listed.iter().filter(|token| token.kind == "symbol").count();
    assert_eq!(lexical.kinds["symbol"], symbols);
    for statistics in [&lexical, &encoded] {
        assert_eq!((statistics.programs, statistics.bytes), (3, CODE.len() + 1));
        assert_eq!(statistics.kinds.values().sum::<usize>(), statistics.tokens);
        let bytes = statistics.bytes_per_token() * statistics.tokens as f64;
        assert!((bytes - statistics.bytes as f64).abs() < 1e-9);
    }
    assert_eq!(encoded.most_tokens, tokenizer.encode_code(CODE).ids.len());
    assert!(TokenStatistics::default().bytes_per_token().abs() < f64::EPSILON);
}
