//! Saving and loading: what is written comes back, and what is wrong with a file is said.

use std::fs;

use serde_json::{Value, json};
use wgsl_tokenizer::{FitOptions, LoadError, Tokenizer};

const CODE: &str = "fn circle() {\n\treturn wave_height;\n\treturn painting + walking;\n}\n";

fn fitted() -> Tokenizer {
    let options = FitOptions {
        min_freq: 2,
        max_vocab_size: 4096,
        lowercase: true,
    };
    let prompts = ["a red circle", "a red wave", "jumping"];
    Tokenizer::fit(prompts.map(|prompt| (prompt, CODE)), &options).unwrap()
}

/// The JSON of a tokenizer after `change`, read again.
fn load_changed(change: impl FnOnce(&mut Value)) -> Result<Tokenizer, LoadError> {
    let mut json: Value = serde_json::from_str(&fitted().to_json()).unwrap();
    change(&mut json);
    Tokenizer::from_json(&json.to_string())
}

fn assert_error(change: impl FnOnce(&mut Value), expected: &[&str]) {
    let message = load_changed(change).unwrap_err().to_string();
    for part in expected {
        assert!(message.contains(part), "{part:?} is not in {message:?}");
    }
}

#[test]
fn a_saved_tokenizer_is_loaded_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokenizer.json");
    let tokenizer = fitted();
    tokenizer.save(&path).unwrap();
    let loaded = Tokenizer::load(&path).unwrap();
    assert_eq!(loaded, tokenizer);
    assert_eq!(loaded.encode_code(CODE), tokenizer.encode_code(CODE));
    assert_eq!(fs::read_to_string(&path).unwrap(), tokenizer.to_json());
}

#[test]
fn saving_replaces_the_file_and_leaves_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokenizer.json");
    fs::write(&path, "old").unwrap();
    fitted().save(&path).unwrap();
    assert!(Tokenizer::load(&path).is_ok());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn equal_inputs_give_equal_bytes() {
    assert_eq!(fitted().to_json(), fitted().to_json());
}

#[test]
fn a_missing_folder_is_an_error_with_the_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("missing").join("tokenizer.json");
    let message = fitted().save(&path).unwrap_err().to_string();
    assert!(message.contains("missing"), "{message}");
    let message = Tokenizer::load(&path).unwrap_err().to_string();
    assert!(message.contains("missing"), "{message}");
}

#[test]
fn a_failed_save_leaves_no_temporary_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tokenizer.json");
    fs::create_dir(&path).unwrap();
    assert!(fitted().save(&path).is_err());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn an_error_in_a_file_names_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("broken.json");
    fs::write(&path, "{").unwrap();
    let message = Tokenizer::load(&path).unwrap_err().to_string();
    assert!(
        message.contains("broken.json") && message.contains("line 1"),
        "{message}"
    );
}

#[test]
fn another_format_or_version_is_an_error() {
    assert_error(
        |json| json["version"] = json!(1),
        &["`version` is 1", "expected 3"],
    );
    assert_error(
        |json| json["version"] = json!(2),
        &["`version` is 2", "expected 3"],
    );
    assert_error(
        |json| {
            json.as_object_mut().unwrap().remove("version");
        },
        &["`version` is missing"],
    );
    assert_error(
        |json| json["format"] = json!("bpe"),
        &["`format` is `bpe`", "expected `wgsl-tokenizer`"],
    );
    assert_error(|json| *json = json!({}), &["`format` is missing"]);
    assert_error(|json| *json = json!([1]), &["not a tokenizer"]);
}

#[test]
fn a_newer_version_is_named_even_where_its_form_differs() {
    let json = r#"{"format": "wgsl-tokenizer", "version": 7, "merges": []}"#;
    let error = Tokenizer::from_json(json).unwrap_err();
    assert!(matches!(error, LoadError::Version { .. }), "{error}");
}

#[test]
fn unknown_and_missing_fields_are_errors() {
    assert_error(|json| json["extra"] = json!(1), &["unknown field `extra`"]);
    assert_error(
        |json| {
            json.as_object_mut().unwrap().remove("learned");
        },
        &["missing field `learned`"],
    );
    assert_error(
        |json| json["learned"][0] = json!({"merge": "a"}),
        &["unknown variant `merge`"],
    );
    assert_error(
        |json| json["lowercase"] = json!("yes"),
        &["not a tokenizer"],
    );
}

#[test]
fn fixed_tokens_must_be_those_of_the_program() {
    assert_error(
        |json| json["fixed"][3] = json!("<stop>"),
        &["fixed token 3", "`<stop>`", "`<end>`"],
    );
    assert_error(
        |json| {
            json["fixed"].as_array_mut().unwrap().pop();
        },
        &["fixed token", "is missing"],
    );
    assert_error(
        |json| json["fixed"].as_array_mut().unwrap().push(json!("more")),
        &["is `more`, expected missing"],
    );
}

#[test]
fn two_tokens_with_one_text_are_an_error() {
    for token in [
        json!({"word": "circle"}),
        json!({"word": "fn"}),
        json!({"word": "x"}),
        json!({"continuation": "a"}),
    ] {
        assert_error(
            |json| json["learned"].as_array_mut().unwrap().push(token),
            &["is there already"],
        );
    }
}

#[test]
fn tokens_that_no_text_can_have_are_errors() {
    for token in [
        json!({"word": ""}),
        json!({"word": "two words"}),
        json!({"word": "a_b"}),
        json!({"word": "a1"}),
        json!({"continuation": "-"}),
        json!({"blank": " "}),
        json!({"blank": "a\n"}),
        json!({"blank": ""}),
        json!({"blank": " ".repeat(65)}),
        json!({"word": "a".repeat(33)}),
        json!({"phrase": []}),
        json!({"phrase": ["vec2"]}),
        json!({"phrase": ["vec2", "circle"]}),
        json!({"phrase": ["vec2", "1"]}),
        json!({"phrase": [";", "}"]}),
        json!({"phrase": vec!["("; 9]}),
        json!({"line": []}),
        json!({"line": [";"]}),
        json!({"line": ["let", "circle"]}),
        json!({"line": ["let", "no_word", ";"]}),
        json!({"line": [";", ";"]}),
        json!({"line": ["{", "return", ";"]}),
        json!({"line": ["return", "<line>", ";"]}),
        json!({"line": ["return", "<no-blank>", ";"]}),
        json!({"line": ["return", "<0x41>", ";"]}),
        json!({"line": ["return", "<end>", ";"]}),
        json!({"line": ["//", "circle", ";"]}),
        json!({"line": ["vec2(", "1", ";"]}),
        json!({"line": ([vec!["x"; 64], vec![";"]].concat())}),
    ] {
        assert_error(
            |json| json["learned"].as_array_mut().unwrap().push(token),
            &["is not"],
        );
    }
}

#[test]
fn a_phrase_is_given_once_and_after_everything_else() {
    let phrase = json!({"phrase": ["vec2", "("]});
    let tokens = |tokens: Vec<Value>| {
        move |json: &mut Value| json["learned"].as_array_mut().unwrap().extend(tokens)
    };
    assert!(load_changed(tokens(vec![phrase.clone()])).is_ok());
    assert_error(
        tokens(vec![phrase.clone(), phrase.clone()]),
        &["the phrase \"vec2 (\", is there already"],
    );
    assert_error(
        tokens(vec![phrase, json!({"word": "later"})]),
        &["stands after a phrase or a line"],
    );
}

#[test]
fn a_line_is_given_once_after_everything_else_and_in_single_tokens() {
    let phrase = json!({"phrase": ["vec2", "("]});
    let line = json!({"line": ["circle", "=", "vec2", "(", "1", ")", ";"]});
    let longest = json!({"line": ([vec!["x"; 63], vec![";"]].concat())});
    let tokens = |tokens: &[&Value]| {
        let tokens: Vec<Value> = tokens.iter().copied().cloned().collect();
        move |json: &mut Value| json["learned"].as_array_mut().unwrap().extend(tokens)
    };
    let loaded = load_changed(tokens(&[&phrase, &line, &longest])).unwrap();
    let code = "fn f() {\n    circle = vec2(1);\n}\n";
    let ids = loaded.encode_code(code).ids;
    assert!(ids.contains(&(loaded.vocab_size() as u32 - 2)), "{ids:?}");
    assert_eq!(loaded.decode(&ids), code);
    assert_eq!(Tokenizer::from_json(&loaded.to_json()).unwrap(), loaded);
    assert_error(
        tokens(&[&line, &line]),
        &["the line \"circle = vec2 ( 1 ) ;\", is there already"],
    );
    for later in [json!({"word": "later"}), json!({"blank": "  "}), phrase] {
        assert_error(
            tokens(&[&line, &later]),
            &["stands after a phrase or a line"],
        );
    }
    for inside in ["circle = vec2(1);", "circle = vec2 ( 1 ) ;"] {
        assert_error(
            tokens(&[&line, &json!({"line": [inside, ";"]})]),
            &["is not two to 64 tokens of code"],
        );
    }
}
