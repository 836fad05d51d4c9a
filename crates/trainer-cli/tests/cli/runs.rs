//! Runs and their models: what the commands do with a finished run, a damaged one and none at all.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::{assert_refused, command, folder, for_an_epoch, run, run_with_input, stderr, stdout};

fn train_tiny(folder: &Path) -> Output {
    let mut arguments = vec!["train"];
    arguments.extend(for_an_epoch());
    run(folder, &arguments)
}

#[test]
fn without_a_model_generate_says_how_to_get_one() {
    let folder = folder();
    assert_refused(
        folder.path(),
        &["generate", "--prompt", "red"],
        2,
        &["no trained model", "train"],
    );
    assert_refused(
        folder.path(),
        &["generate", "--prompt", " "],
        2,
        &["prompt is empty"],
    );
    let model = folder.path().join("model");
    fs::create_dir(&model).unwrap();
    let words = ["`model`", "`config.toml` is missing"];
    assert_refused(
        folder.path(),
        &["generate", "--prompt", "red", "--model", "model"],
        1,
        &words,
    );
}

#[test]
fn a_run_can_be_listed_shown_checked_and_damaged() {
    let folder = folder();
    let trained = train_tiny(folder.path());
    assert_eq!(trained.status.code(), Some(0), "{}", stderr(&trained));
    assert!(
        stdout(&trained).ends_with("runs/0001-wgsl_quick\n"),
        "{}",
        stdout(&trained)
    );

    let list = stdout(&run(folder.path(), &["list"]));
    assert!(
        list.contains("0001-wgsl_quick") && list.contains("model in"),
        "{list}"
    );
    let show = stdout(&run(folder.path(), &["show", "1"]));
    assert!(
        show.contains("model.d_model") && show.contains("16"),
        "{show}"
    );
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));
    assert_refused(folder.path(), &["train", "--resume", "1"], 2, &["finished"]);
    assert_refused(folder.path(), &["train", "--resume"], 2, &["unfinished"]);
    // A run goes on as it began.
    for flag in ["--set=training.seed=7", "--seed=7", "--epochs=2"] {
        let arguments = ["train", "--resume", flag];
        assert_refused(
            folder.path(),
            &arguments,
            2,
            &["--resume", "cannot be used"],
        );
    }

    answers_any_prompt_with_a_valid_shader(folder.path());
    lists_runs(folder.path());
    evaluates(folder.path());
    writes_the_page_again(folder.path());
    doubts_what_it_does_not_know(folder.path());
    ships_with_a_model(&folder.path().join("runs/0001-wgsl_quick/model"));

    let weights = folder
        .path()
        .join("runs/0001-wgsl_quick/model/model.safetensors");
    let bytes = fs::read(&weights).unwrap();
    fs::write(&weights, &bytes[..bytes.len() / 2]).unwrap();
    let words = ["model.safetensors", "truncated or altered"];
    assert_refused(folder.path(), &["generate", "--prompt", "red"], 1, &words);
    let check = run(folder.path(), &["check"]);
    assert_eq!(check.status.code(), Some(1));
    assert!(stdout(&check).contains("FAILED"), "{}", stdout(&check));
}

/// An epoch teaches next to nothing, and what is printed is valid all the same.
fn answers_any_prompt_with_a_valid_shader(folder: &Path) {
    for options in [
        &[][..],
        &["--samples", "2"],
        &["--beam", "2"],
        &["--temperature", "1.5"],
    ] {
        let prompt = [&["generate", "--prompt", "a red circle"], options].concat();
        let output = run(folder, &prompt);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let check = run_with_input(folder, &["validate", "-"], &output.stdout);
        assert_eq!(check.status.code(), Some(0), "{}", stdout(&output));
    }
    fs::write(folder.join("prompts.txt"), "a red circle\n\n日本語\n").unwrap();
    let many = [
        "generate",
        "--prompts",
        "prompts.txt",
        "--output",
        "shaders",
    ];
    let output = run(folder, &many);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("2/2"), "{}", stderr(&output));
    let second = fs::read_to_string(folder.join("shaders/0002.wgsl")).unwrap();
    assert!(second.starts_with("// 日本語\n"), "{second}");
    let check = run(folder, &["validate", "shaders"]);
    assert_eq!(check.status.code(), Some(0), "{}", stdout(&check));
    let flags = ["generate", "--prompt", "red", "--max-tokens", "3"];
    assert_refused(folder, &flags, 2, &["3 tokens", "allow more"]);

    let long = "red ".repeat(25_000);
    let output = run(folder, &["generate", "--prompt", &long]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("left out"), "{}", stderr(&output));
}

/// In a clone the model is in the working folder; in an archive it is beside `bin/`, wherever one works.
fn ships_with_a_model(model: &Path) {
    let prompt = ["generate", "--prompt", "a red circle", "--verbose"];
    let (clone, archive, elsewhere) = (folder(), folder(), folder());
    for place in [&clone, &archive] {
        let ships = place.path().join("models/wgsl-small");
        fs::create_dir_all(&ships).unwrap();
        for file in fs::read_dir(model).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), ships.join(file.file_name())).unwrap();
        }
    }
    let output = run(clone.path(), &prompt);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(
        stderr(&output).contains("models/wgsl-small"),
        "{}",
        stderr(&output)
    );

    let bin = archive.path().join("bin");
    fs::create_dir(&bin).unwrap();
    let program = bin.join("tiny-agent-trainer");
    fs::copy(env!("CARGO_BIN_EXE_tiny-agent-trainer"), &program).unwrap();
    let unpacked = Command::new(&program)
        .args(prompt)
        .current_dir(elsewhere.path())
        .output()
        .unwrap();
    assert_eq!(unpacked.status.code(), Some(0), "{}", stderr(&unpacked));
    assert_eq!(unpacked.stdout, output.stdout);
}

/// With their best figures.
fn lists_runs(folder: &Path) {
    let runs: serde_json::Value =
        serde_json::from_str(&stdout(&run(folder, &["runs", "--json"]))).unwrap();
    assert_eq!(runs[0]["name"], "0001-wgsl_quick", "{runs}");
    assert_eq!(runs[0]["finished"], true, "{runs}");
    assert!(
        runs[0]["best"].as_f64().is_some_and(|best| best > 0.0),
        "{runs}"
    );
    assert!(runs[0]["steps"].as_u64() > Some(0), "{runs}");
    let table = stdout(&run(folder, &["runs"]));
    assert!(
        table.contains("0001-wgsl_quick") && table.contains("finished"),
        "{table}"
    );
}

/// With rates and failures.
fn evaluates(folder: &Path) {
    let failures = [
        "--failures",
        "failures.jsonl",
        "--samples",
        "2",
        "--limit",
        "3",
    ];
    let evaluated = run(folder, &[&["evaluate", "--json"], &failures[..]].concat());
    let report: serde_json::Value = serde_json::from_str(&stdout(&evaluated)).unwrap();
    assert_eq!(report["examples"], 3, "{report}");
    assert_eq!(report["rates"]["exact"]["of"], 3, "{report}");
    assert_eq!(report["rates"]["valid"]["count"], 3, "{report}");
    assert!(report["rates"]["changed"]["count"].is_number(), "{report}");
    assert!(report["pass_at"]["2"].is_number(), "{report}");
    // One epoch teaches no shader by heart.
    let wrong = fs::read_to_string(folder.join("failures.jsonl")).unwrap();
    assert_eq!(wrong.lines().count(), 3, "{wrong}");
    let table = run(
        folder,
        &["evaluate", "--data", "development", "--limit", "2"],
    );
    assert!(stdout(&table).contains("equivalent"), "{}", stdout(&table));
    assert_refused(
        folder,
        &["evaluate", "--part", "exam"],
        2,
        &["exam", "validation"],
    );
    let again = ["evaluate", "--limit", "1", "--failures", "failures.jsonl"];
    assert_refused(folder, &again, 2, &["exists already"]);
}

/// The page that `train` wrote shows its own answers, that of `evaluate --report` the new ones.
fn writes_the_page_again(folder: &Path) {
    let page = folder.join("runs/0001-wgsl_quick/report.html");
    let html = fs::read_to_string(&page).unwrap();
    assert!(html.contains("held out of training") && html.contains("training.seed"));
    let evaluated = [
        "evaluate",
        "--data",
        "development",
        "--limit",
        "5",
        "--report",
    ];
    let evaluated = run(folder, &evaluated);
    assert_eq!(evaluated.status.code(), Some(0), "{}", stderr(&evaluated));
    let html = fs::read_to_string(&page).unwrap();
    assert_eq!(html.matches("<article").count(), 5);
    assert!(html.contains("5 answers: development"));
    fs::remove_file(&page).unwrap();
    let written = run(folder, &["report", "1"]);
    assert_eq!(stdout(&written), "runs/0001-wgsl_quick/report.html\n");
    assert_eq!(fs::read_to_string(&page).unwrap(), html);
    assert_refused(folder, &["report", "9"], 2, &["0001-wgsl_quick"]);
    let no_run = ["evaluate", "--report", "--model", "copy"];
    fs::create_dir(folder.join("copy")).unwrap();
    for file in ["config.toml", "tokenizer.json", "model.safetensors"] {
        let model = folder.join("runs/0001-wgsl_quick/model");
        fs::copy(model.join(file), folder.join("copy").join(file)).unwrap();
    }
    assert_refused(folder, &no_run, 2, &["`copy`", "--report"]);
}

/// With a calibration by which nothing is likely right.
fn doubts_what_it_does_not_know(folder: &Path) {
    let config = folder.join("runs/0001-wgsl_quick/model/config.toml");
    let before = fs::read_to_string(&config).unwrap();
    let calibration = "[calibration]\nintercept = -3.0\nmean = 0.0\nmin = 0.0\nanswers = 10\n";
    fs::write(&config, format!("{before}\n{calibration}")).unwrap();
    let output = run(folder, &["generate", "--json", "--prompt", "a red circle"]);
    let answer: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    let message = answer["message"].as_str().unwrap();
    assert!(
        message.starts_with("not sure: nearest thing I know is"),
        "{message}"
    );
    assert!(answer["confidence"].as_f64().unwrap() < 0.1, "{answer}");
    assert!(stderr(&output).contains(message), "{}", stderr(&output));
}

#[test]
fn a_checkpoint_of_another_architecture_is_refused() {
    let folder = folder();
    assert_eq!(train_tiny(folder.path()).status.code(), Some(0));
    let run_folder = folder.path().join("runs/0001-wgsl_quick");
    fs::remove_dir_all(run_folder.join("model")).unwrap();
    let config = run_folder.join("config.toml");
    let text = fs::read_to_string(&config).unwrap();
    fs::write(&config, text.replace("d_model = 16", "d_model = 32")).unwrap();
    assert_refused(
        folder.path(),
        &["train", "--resume", "-q"],
        1,
        &["d_model", "16", "32"],
    );
}

#[test]
fn quiet_training_says_nothing_but_its_result_and_errors() {
    let folder = folder();
    let train = |more: &[&'static str]| {
        let arguments: Vec<&str> = ["train", "--quiet"]
            .into_iter()
            .chain(for_an_epoch())
            .chain(more.iter().copied())
            .collect();
        // What Mesa says is its own.
        command(folder.path(), &arguments)
            .env("NODEVICE_SELECT", "1")
            .output()
            .unwrap()
    };
    let trained = train(&[]);
    assert_eq!(trained.status.code(), Some(0), "{}", stderr(&trained));
    assert_eq!(stderr(&trained), "");
    assert!(
        stdout(&trained).ends_with("runs/0001-wgsl_quick\n"),
        "{}",
        stdout(&trained)
    );
    let run_folder = folder.path().join("runs/0001-wgsl_quick");
    assert!(run_folder.join("report.html").is_file());
    assert!(
        folder
            .path()
            .join("runs/logs/0001-wgsl_quick.log")
            .is_file()
    );

    let failed = train(&["--set", "dataset.train_path=missing.toml"]);
    assert_ne!(failed.status.code(), Some(0));
    let message = stderr(&failed);
    assert!(
        message.starts_with("error: ") && message.contains("missing.toml"),
        "{message}"
    );
    assert_eq!(message.lines().count(), 1, "{message}");
    for other in ["--verbose", "--tui"] {
        let arguments = ["train", "--quiet", other];
        assert_refused(folder.path(), &arguments, 2, &["--quiet", other]);
    }
}

#[test]
fn runs_and_list_tell_reviewers_from_writers() {
    let folder = folder();
    for (name, config) in [
        ("0001-writes", "[task]\nname = \"writes\"\n"),
        (
            "0002-reviews",
            "[task]\nname = \"reviews\"\ntask_type = \"wgsl_review\"\n",
        ),
        ("0003-damaged", "[task\n"),
    ] {
        let path = folder.path().join("runs").join(name);
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("config.toml"), config).unwrap();
    }
    let json = |command: &str| -> serde_json::Value {
        let output = run(folder.path(), &[command, "--json"]);
        serde_json::from_slice(&output.stdout).unwrap()
    };
    for runs in [&json("runs"), &json("list")["runs"]] {
        assert_eq!(runs[0]["task_type"], "wgsl_generation", "{runs}");
        assert_eq!(runs[1]["task_type"], "wgsl_review", "{runs}");
        assert!(runs[2]["task_type"].is_null(), "{runs}");
    }
    for command in ["runs", "list"] {
        let text = stdout(&run(folder.path(), &[command]));
        let line = |name: &str| text.lines().find(|line| line.contains(name)).unwrap();
        assert!(line("0001-writes").contains(" writer "), "{text}");
        assert!(line("0002-reviews").contains(" reviewer "), "{text}");
        let damaged = line("0003-damaged");
        assert!(
            !damaged.contains("writer") && !damaged.contains("reviewer"),
            "{text}"
        );
    }
}
