//! Examples: what is said of wrong ones, and the commands of `dataset`.

use std::fs;

use crate::{assert_refused, folder, run, stderr, stdout};

const GOOD_EXAMPLE: &str = "[[examples]]\nid = \"white\"\nnatural_language = \"white\"\n\
    wgsl_code = '''\nfn white() -> vec3<f32> {\n    return vec3<f32>(1.0, 1.0, 1.0);\n}\n'''\n";

#[test]
fn wrong_training_data_are_named_with_their_place() {
    let folder = folder();
    let file = folder.path().join("data.toml");
    let arguments = ["train", "--set", "dataset.train_path=data.toml"];
    assert_refused(folder.path(), &arguments, 3, &["data.toml"]);
    let repeated = format!("{GOOD_EXAMPLE}{GOOD_EXAMPLE}");
    let broken = GOOD_EXAMPLE.replace("1.0, 1.0, 1.0", "colour");
    for (text, words) in [
        ("[[examples]\n", &["data.toml:1:"] as &[&str]),
        ("", &["data.toml", "empty"]),
        (
            "[[examples]]\nprompt = \"x\"\n",
            &["data.toml:2:", "`prompt`"],
        ),
        (&repeated, &["`white`", "data.toml:"]),
        (&broken, &["`white`", "`colour`"]),
    ] {
        fs::write(&file, text).unwrap();
        assert_refused(folder.path(), &arguments, 1, words);
    }
    assert!(
        !folder.path().join("runs").exists(),
        "nothing is written for wrong data"
    );
}

#[test]
fn dataset_commands_look_at_the_embedded_examples_and_split_without_overwriting() {
    let folder = folder();
    let stats = run(folder.path(), &["dataset", "stats", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&stdout(&stats)).unwrap();
    let examples = report["stats"]["examples"].as_u64().unwrap();
    assert!(examples >= 150);
    let check = run(folder.path(), &["dataset", "check"]);
    assert!(stdout(&check).starts_with("ok: "), "{}", stdout(&check));

    let split = ["dataset", "split", "--output", "parts"];
    assert_eq!(run(folder.path(), &split).status.code(), Some(0));
    let lines: u64 = ["train", "val", "test"]
        .map(|part| fs::read_to_string(folder.path().join(format!("parts/{part}.jsonl"))).unwrap())
        .iter()
        .map(|text| text.lines().count() as u64)
        .sum();
    assert_eq!(lines, examples);
    assert_refused(folder.path(), &split, 2, &["exists already"]);
    let check = run(folder.path(), &["dataset", "check", "parts/train.jsonl"]);
    assert_eq!(check.status.code(), Some(0), "{}", stdout(&check));
    assert_refused(
        folder.path(),
        &["dataset", "check", "data.csv"],
        1,
        &["data.csv", ".toml"],
    );
}

#[test]
fn composed_examples_are_the_same_each_time_and_their_tests_do_not_leak() {
    let folder = folder();
    let synth = |output: &str| {
        let arguments = ["dataset", "synth", "--count", "1500", "--output", output];
        let written = run(folder.path(), &arguments);
        assert!(written.status.success(), "{}", stderr(&written));
    };
    synth("a");
    synth("b");
    for part in ["train", "validation", "composition", "paraphrase"] {
        let read = |of: &str| fs::read(folder.path().join(format!("{of}/{part}.jsonl"))).unwrap();
        assert_eq!(read("a"), read("b"), "{part}");
    }
    let check = run(
        folder.path(),
        &[
            "dataset",
            "check",
            "a/composition.jsonl",
            "--against",
            "a/train.jsonl",
        ],
    );
    assert!(check.status.success(), "{}", stdout(&check));
    let against_itself = [
        "dataset",
        "check",
        "a/train.jsonl",
        "--against",
        "a/train.jsonl",
    ];
    let leaked = run(folder.path(), &against_itself);
    assert_eq!(leaked.status.code(), Some(1));
    assert!(stdout(&leaked).contains("leaked: "), "{}", stdout(&leaked));

    for (arguments, words) in [
        (["--only", "circels"], "circels"),
        (["--typing-errors", "2"], "typing_errors"),
        (["--output", "a"], "exists"),
    ] {
        let all = [&["dataset", "synth", "--count", "10"], &arguments[..]].concat();
        assert_refused(folder.path(), &all, 2, &[words]);
    }
}
