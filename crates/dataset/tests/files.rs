//! Reading and writing data files.
#![allow(missing_docs)]

use std::fs;

use dataset::{Dataset, Example, Split, load, parse_jsonl, parse_toml, to_jsonl, to_toml};
use proptest::prelude::*;

#[track_caller]
fn toml_error(text: &str, expected: &str) {
    assert_eq!(
        parse_toml(text, "pairs.toml").unwrap_err().to_string(),
        expected
    );
}

#[track_caller]
fn jsonl_error(text: &str, expected: &str) {
    assert_eq!(
        parse_jsonl(text, "pairs.jsonl").unwrap_err().to_string(),
        expected
    );
}

#[test]
fn toml_with_all_keys_is_read() {
    let text = r#"
# Comments are fine.
[[examples]]
id = "red"
category = "colours"
split = "val"
natural_language = "the colour \"red\""
wgsl_code = '''
vec3<f32>(1.0, 0.0, 0.0)
'''

[[examples]]
natural_language = "one"
wgsl_code = "1.0"
"#;
    let expected = Dataset {
        examples: vec![
            Example {
                category: Some("colours".to_owned()),
                split: Some(Split::Validation),
                ..Example::new("red", "the colour \"red\"", "vec3<f32>(1.0, 0.0, 0.0)\n")
            },
            Example::new("example-0002", "one", "1.0"),
        ],
    };
    assert_eq!(parse_toml(text, "pairs.toml").unwrap(), expected);
    let json_lines = r#"
{"id": "red", "category": "colours", "split": "val", "natural_language": "the colour \"red\"", "wgsl_code": "vec3<f32>(1.0, 0.0, 0.0)\n"}

 { "wgsl_code" : "1.0" , "natural_language" : "\u006fne" }
"#;
    assert_eq!(parse_jsonl(json_lines, "pairs.jsonl").unwrap(), expected);
}

#[test]
fn json_lines_may_end_in_carriage_returns() {
    let text = "{\"natural_language\": \"a\", \"wgsl_code\": \"1\"}\r\n\r\n";
    assert_eq!(parse_jsonl(text, "a").unwrap().examples.len(), 1);
}

#[test]
fn multi_line_code_is_written_as_a_literal_string() {
    let example = Example {
        split: Some(Split::Train),
        ..Example::new("f", "nothing", "fn f() {\n}\n")
    };
    let expected = "\
[[examples]]
id = \"f\"
split = \"train\"
natural_language = \"nothing\"
wgsl_code = '''
fn f() {
}
'''
";
    assert_eq!(to_toml(std::slice::from_ref(&example)), expected);
    assert_eq!(
        to_jsonl(&[example]),
        "{\"id\":\"f\",\"split\":\"train\",\"natural_language\":\"nothing\",\"wgsl_code\":\"fn f() {\\n}\\n\"}\n"
    );
}

#[test]
fn unknown_keys_are_named_with_the_nearest_known_one() {
    toml_error(
        "[[examples]]\nwgsl_code = '1'\n  natural_langage = 'one'\n",
        "pairs.toml:3:3: unknown key `natural_langage`: did you mean `natural_language`? expected `id`, \
         `natural_language`, `wgsl_code`, `category`, `split`, `composition` or `phrasing`",
    );
    toml_error(
        "[[examples]]\nauthor = 'me'\n",
        "pairs.toml:2:1: unknown key `author`: expected `id`, `natural_language`, `wgsl_code`, `category`, `split`, `composition` or `phrasing`",
    );
    toml_error(
        "[[example]]\nwgsl_code = '1'\n",
        "pairs.toml:1:3: unknown key `example`: did you mean `examples`? expected `examples`",
    );
    jsonl_error(
        "\n{\"natural_language\": \"é \\\"wgsl_cod\\\"\", \"wgsl_cod\": \"1\"}",
        "pairs.jsonl:2:40: unknown key `wgsl_cod`: did you mean `wgsl_code`? expected `id`, \
         `natural_language`, `wgsl_code`, `category`, `split`, `composition` or `phrasing`",
    );
}

#[test]
fn missing_and_empty_texts_are_named() {
    toml_error(
        "[[examples]]\nwgsl_code = '1'\n\n[[examples]]\nnatural_language = 'one'\n",
        "pairs.toml:1:1: the example has no `natural_language`; add it",
    );
    toml_error(
        "[[examples]]\nnatural_language = \" \\n\"\nwgsl_code = '1'\n",
        "pairs.toml:2:20: `natural_language` is empty; write it, or remove the example",
    );
    jsonl_error(
        "{\"natural_language\": \"a\"}",
        "pairs.jsonl:1:1: the example has no `wgsl_code`; add it",
    );
    jsonl_error(
        "{\"natural_language\": \"a\", \"wgsl_code\": \"\"}",
        "pairs.jsonl:1:40: `wgsl_code` is empty; write it, or remove the example",
    );
}

#[test]
fn values_of_the_wrong_type_are_named() {
    toml_error(
        "[[examples]]\nnatural_language = 3\n",
        "pairs.toml:2:20: `natural_language` is an integer: expected a string",
    );
    toml_error(
        "examples = 'none'\n",
        "pairs.toml:1:12: `examples` is a string: expected an array of tables: `[[examples]]`",
    );
    toml_error(
        "examples = [1]\n",
        "pairs.toml:1:13: `examples` is an integer: expected a table for each example",
    );
    jsonl_error(
        "{\"wgsl_code\": [1.0]}",
        "pairs.jsonl:1:15: `wgsl_code` is an array: expected a string",
    );
}

#[test]
fn splits_other_than_the_three_are_refused() {
    toml_error(
        "[[examples]]\nnatural_language = 'a'\nwgsl_code = '1'\nsplit = 'validation'\n",
        "pairs.toml:4:9: unknown split `validation`: expected `train`, `val` or `test`",
    );
}

#[test]
fn both_places_of_a_duplicate_id_are_named() {
    let example = "[[examples]]\nid = 'a'\nnatural_language = 'a'\nwgsl_code = '1'\n";
    toml_error(
        &format!("{example}{example}"),
        "pairs.toml:6:6: the id `a` is already used at pairs.toml:2:6; give each example its own",
    );
    // A derived id can meet a written one.
    jsonl_error(
        "{\"natural_language\": \"a\", \"wgsl_code\": \"1\"}\n\
         {\"id\": \"example-0001\", \"natural_language\": \"b\", \"wgsl_code\": \"2\"}",
        "pairs.jsonl:2:8: the id `example-0001` is already used at pairs.jsonl:1:1; give each example its own",
    );
}

#[test]
fn a_key_given_twice_is_an_error() {
    jsonl_error(
        "{\"id\": \"a\", \"id\": \"b\"}",
        "pairs.jsonl:1:13: the key `id` is given twice; keep one",
    );
    toml_error(
        "[[examples]]\nid = 'a'\nid = 'b'\n",
        "pairs.toml:3:1: invalid TOML: duplicate key",
    );
}

#[test]
fn errors_do_not_repeat_control_characters() {
    toml_error(
        "[[examples]]\n\"\\u001b[31m\" = 'a'\n",
        "pairs.toml:2:1: unknown key `\\u{1b}[31m`: expected `id`, `natural_language`, `wgsl_code`, `category`, `split`, `composition` or `phrasing`",
    );
}

#[test]
fn data_without_examples_is_an_error() {
    let message = "the data set is empty: expected at least one example with `natural_language` and `wgsl_code`";
    for text in ["", "# nothing\n", "examples = []\n"] {
        toml_error(text, &format!("pairs.toml: {message}"));
    }
    for text in ["", "\n \r\n\n"] {
        jsonl_error(text, &format!("pairs.jsonl: {message}"));
    }
}

#[test]
fn syntax_errors_have_their_place() {
    toml_error(
        "[[examples]]\nwgsl_code = '''\nfn f() {}\n",
        "pairs.toml:4:1: invalid TOML: invalid multi-line literal string, expected `'`",
    );
    jsonl_error(
        "{\"wgsl_code\": \"1\"",
        "pairs.jsonl:1:18: invalid JSON: expected `,` or `}`, found the end of the line",
    );
    jsonl_error(
        "{\"wgsl_code\" \"1\"}",
        "pairs.jsonl:1:14: invalid JSON: expected `:` after a key, found `\\\"`",
    );
    jsonl_error(
        "[1]",
        "pairs.jsonl:1:1: invalid JSON: expected an object, `{`, on each line, found `[`",
    );
    jsonl_error(
        "{} x",
        "pairs.jsonl:1:4: invalid JSON: expected the end of the line after the object",
    );
    jsonl_error(
        "{3: 4}",
        "pairs.jsonl:1:2: invalid JSON: expected a key in double quotes",
    );
    jsonl_error(
        "\n{\"id\": \"abc",
        "pairs.jsonl:2:12: invalid JSON: EOF while parsing a string",
    );
}

#[test]
fn files_that_cannot_be_read_are_typed_errors() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.toml");
    let message = load(&missing).unwrap_err().to_string();
    assert!(message.starts_with(&format!(
        "cannot read the data set `{}`: ",
        missing.display()
    )));
    assert!(message.ends_with("; check the path and the permissions"));

    let unknown = folder.path().join("pairs.csv");
    let message = load(&unknown).unwrap_err().to_string();
    assert!(message.starts_with(&format!(
        "the data set `{}` has an unknown format: expected a name that ends in `.toml`, `.jsonl`",
        unknown.display()
    )));

    let binary = folder.path().join("binary.jsonl");
    fs::write(&binary, b"{\n\"\xc3\xa9\xff\"}").unwrap();
    assert_eq!(
        load(&binary).unwrap_err().to_string(),
        format!(
            "{}:2:3: invalid UTF-8: byte 0xFF; save the file as UTF-8",
            binary.display()
        )
    );

    assert!(load(folder.path()).is_err());
}

#[test]
fn both_formats_load_by_extension() {
    let folder = tempfile::tempdir().unwrap();
    let examples = vec![Example {
        composition: Some("circle + pulsing".to_owned()),
        phrasing: Some("a {color} circle".to_owned()),
        ..Example::new("one", "one", "1")
    }];
    for (name, text) in [
        ("a.toml", to_toml(&examples)),
        ("a.jsonl", to_jsonl(&examples)),
    ] {
        let path = folder.path().join(name);
        fs::write(&path, text).unwrap();
        assert_eq!(load(&path).unwrap().examples, examples);
    }
}

/// Text with everything that a format might trip over.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        prop::collection::vec(
            prop::sample::select(vec![
                "'",
                "''",
                "'''",
                "\"",
                "\"\"\"",
                "\\",
                "\n",
                "\r",
                "\r\n",
                "\t",
                "\0",
                "\u{7f}",
                "\u{85}",
                "\u{2028}",
                "\u{feff}",
                "a",
                "é",
                "𝄞",
                " ",
                "#",
                "=",
                "[[examples]]",
                "{",
                "}",
                "\u{1b}[0m",
                "\\u0041",
            ]),
            1..12
        )
        .prop_map(|parts| parts.concat()),
    ]
    .prop_filter("a text must not be blank", |text| !text.trim().is_empty())
}

fn examples() -> impl Strategy<Value = Vec<Example>> {
    let split = prop::option::of(prop::sample::select(vec![
        Split::Train,
        Split::Validation,
        Split::Test,
    ]));
    let optional = || prop::option::of(text());
    let example = (
        text(),
        text(),
        text(),
        split,
        [optional(), optional(), optional()],
    );
    prop::collection::vec(example, 1..6).prop_map(|examples| {
        examples
            .into_iter()
            .enumerate()
            .map(
                |(index, (id, natural_language, wgsl_code, split, optional))| {
                    let [category, composition, phrasing] = optional;
                    Example {
                        category,
                        split,
                        composition,
                        phrasing,
                        ..Example::new(format!("{id}{index}"), natural_language, wgsl_code)
                    }
                },
            )
            .collect()
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_unchanged(examples in examples()) {
        let toml = to_toml(&examples);
        prop_assert_eq!(&parse_toml(&toml, "a").unwrap().examples, &examples);
        // The writer and an independent reader agree on what the file says.
        let document: toml::Table = toml.parse().unwrap();
        prop_assert_eq!(
            document["examples"][0]["wgsl_code"].as_str(),
            Some(examples[0].wgsl_code.as_str())
        );

        let json_lines = to_jsonl(&examples);
        prop_assert_eq!(&parse_jsonl(&json_lines, "a").unwrap().examples, &examples);
        prop_assert_eq!(json_lines.lines().count(), examples.len());
        for (line, example) in json_lines.split('\n').zip(&examples) {
            prop_assert_eq!(
                serde_json::from_str::<serde_json::Value>(line).unwrap(),
                serde_json::to_value(example).unwrap()
            );
        }
    }

    #[test]
    fn arbitrary_text_never_panics(text in text()) {
        let _ = parse_toml(&text, "a");
        let _ = parse_jsonl(&text, "a");
    }

    #[test]
    fn damaged_files_never_panic(examples in examples(), at in any::<prop::sample::Index>(), damage in text()) {
        for written in [to_toml(&examples), to_jsonl(&examples)] {
            let mut damaged = written.clone();
            let at = damaged.floor_char_boundary(at.index(damaged.len()));
            damaged.insert_str(at, &damage);
            let _ = parse_toml(&damaged, "a");
            let _ = parse_jsonl(&damaged, "a");
        }
    }
}

#[cfg(feature = "parquet")]
mod parquet {
    use dataset::{DatasetError, Example, Split, load, to_parquet};

    fn examples() -> Vec<Example> {
        vec![
            Example {
                category: Some("colours".into()),
                split: Some(Split::Test),
                ..Example::new("one", "a half — ½", "0.5")
            },
            Example {
                composition: Some("circle + soft".into()),
                phrasing: Some("a {n}".into()),
                ..Example::new("two", "a\nthird", "1.0 / 3.0")
            },
        ]
    }

    #[test]
    fn a_parquet_file_gives_back_what_was_written_and_the_same_examples_give_the_same_bytes() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data.parquet");
        let mut bytes = Vec::new();
        to_parquet(&examples(), &mut bytes).unwrap();
        std::fs::write(&path, &bytes).unwrap();
        assert_eq!(load(&path).unwrap().examples, examples());
        let mut again = Vec::new();
        to_parquet(&examples(), &mut again).unwrap();
        assert_eq!(bytes, again);
    }

    #[test]
    fn a_cut_parquet_file_and_a_repeated_id_are_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data.parquet");
        let mut bytes = Vec::new();
        to_parquet(&examples(), &mut bytes).unwrap();
        for length in [0, 3, 8, bytes.len() / 2, bytes.len() - 1] {
            std::fs::write(&path, &bytes[..length]).unwrap();
            let error = load(&path).unwrap_err().to_string();
            assert!(error.contains("data.parquet"), "{error}");
        }
        // Whatever a byte becomes, reading ends with the examples or an error.
        for at in 0..bytes.len() {
            for flip in [1, 0x80] {
                let mut damaged = bytes.clone();
                damaged[at] ^= flip;
                std::fs::write(&path, damaged).unwrap();
                let _ = load(&path);
            }
        }
        let mut repeated = examples();
        repeated[1].id = "one".into();
        to_parquet(&repeated, std::fs::File::create(&path).unwrap()).unwrap();
        let error = load(&path).unwrap_err();
        assert!(matches!(error, DatasetError::DuplicateId { .. }), "{error}");
        assert!(error.to_string().contains("data.parquet:2:1"), "{error}");
    }
}
