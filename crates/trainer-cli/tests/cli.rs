//! The command as its users meet it: what it prints where, its exit codes, and what it says of bad input.

mod tiny;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
    command
        .args(arguments)
        .current_dir(folder)
        .env_remove("RUST_BACKTRACE");
    command
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    command(folder, arguments).output().unwrap()
}

fn run_with_input(folder: &Path, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = command(folder, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    child.wait_with_output().unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// The command fails with `code`, its message holds all of `words`, it comes without a backtrace, and
/// nothing is on stdout.
fn assert_refused(folder: &Path, arguments: &[&str], code: i32, words: &[&str]) {
    let output = run(folder, arguments);
    let message = stderr(&output);
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {message}");
    for word in words {
        assert!(
            message.contains(word),
            "{arguments:?}: {word:?} is not in\n{message}"
        );
    }
    assert!(
        !message.contains("panicked") && !message.contains("stack backtrace"),
        "{message}"
    );
    assert_eq!(stdout(&output), "", "{arguments:?}");
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

const VALID: &str =
    "@fragment\nfn main() -> @location(0) vec4<f32> {\n    return vec4<f32>(1.0);\n}\n";
const INVALID: &str = "fn half(x: f32) -> f32 {\n    return y / 2.0;\n}\n";

const GOOD_EXAMPLE: &str = "[[examples]]\nid = \"white\"\nnatural_language = \"white\"\n\
    wgsl_code = '''\nfn white() -> vec3<f32> {\n    return vec3<f32>(1.0, 1.0, 1.0);\n}\n'''\n";

/// Trains a tiny network for an epoch.
fn for_an_epoch() -> impl Iterator<Item = &'static str> {
    let short = [
        "--set",
        "training.num_epochs=1",
        "--set",
        "training.warmup_steps=0",
    ];
    tiny::NETWORK.into_iter().chain(short)
}

fn train_tiny(folder: &Path) -> Output {
    let mut arguments = vec!["train"];
    arguments.extend(for_an_epoch());
    run(folder, &arguments)
}

#[test]
fn version_and_help_are_on_stdout() {
    let folder = folder();
    let version = run(folder.path(), &["--version"]);
    assert_eq!(
        stdout(&version),
        format!("tiny-agent-trainer {}\n", env!("CARGO_PKG_VERSION"))
    );
    let help = stdout(&run(folder.path(), &["--help"]));
    for name in [
        "check", "init", "list", "show", "dataset", "tokenize", "train", "generate", "validate",
    ] {
        assert!(help.contains(name), "{name} is not in\n{help}");
    }
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let folder = folder();
    assert_refused(folder.path(), &["trian"], 2, &["trian", "train"]);
    assert_refused(folder.path(), &["generate"], 2, &["--prompt"]);
    assert_refused(folder.path(), &["train", "--epochs", "many"], 2, &["many"]);
}

#[test]
fn validate_reports_on_stdout_and_fails_with_1_for_an_invalid_shader() {
    let folder = folder();
    fs::write(folder.path().join("good.wgsl"), VALID).unwrap();
    fs::write(folder.path().join("bad.wgsl"), INVALID).unwrap();
    let good = run(folder.path(), &["validate", "good.wgsl"]);
    assert_eq!(
        (good.status.code(), stdout(&good).as_str()),
        (Some(0), "ok: 1 shader valid\n")
    );
    let bad = run(folder.path(), &["validate", "good.wgsl", "bad.wgsl"]);
    assert_eq!(bad.status.code(), Some(1));
    let text = stdout(&bad);
    assert!(
        text.contains(" --> bad.wgsl:2:12") && text.contains("`y`"),
        "{text}"
    );
    assert!(text.ends_with("failed: 1 of 2 shaders invalid\n"), "{text}");
    assert_eq!(stderr(&bad), "");

    let json = run(folder.path(), &["validate", "--json", "."]);
    let report: serde_json::Value = serde_json::from_str(&stdout(&json)).unwrap();
    assert_eq!(report["valid"], false);
    assert_eq!(report["files"].as_array().unwrap().len(), 2);
    let sarif = run(
        folder.path(),
        &["validate", "--format", "sarif", "bad.wgsl"],
    );
    let report: serde_json::Value = serde_json::from_str(&stdout(&sarif)).unwrap();
    assert_eq!(report["version"], "2.1.0");
}

#[test]
fn validate_reads_stdin_and_refuses_what_is_not_text() {
    let folder = folder();
    let output = run_with_input(folder.path(), &["validate", "-"], VALID.as_bytes());
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    let output = run_with_input(folder.path(), &["validate", "-"], b"fn f() {}\n\xff");
    assert_eq!(output.status.code(), Some(1));
    let message = stderr(&output);
    assert!(
        message.contains("UTF-8") && message.contains("line 2"),
        "{message}"
    );
}

#[test]
fn validate_names_what_cannot_be_read() {
    let folder = folder();
    assert_refused(
        folder.path(),
        &["validate", "none.wgsl"],
        3,
        &["`none.wgsl`"],
    );
    fs::create_dir(folder.path().join("empty")).unwrap();
    assert_refused(
        folder.path(),
        &["validate", "empty"],
        2,
        &["`empty`", ".wgsl"],
    );
}

#[test]
fn validate_follows_the_chosen_target() {
    let folder = folder();
    // A derivative after a return that not all invocations take: browsers reject it, naga takes it.
    let varying = "@fragment\nfn main(@location(0) x: f32) -> @location(0) vec4<f32> {\n    \
        if x > 0.5 {\n        return vec4<f32>(0.0);\n    }\n    return vec4<f32>(dpdx(x));\n}\n";
    fs::write(folder.path().join("varying.wgsl"), varying).unwrap();
    let code = |target| {
        run(
            folder.path(),
            &["validate", "--target", target, "varying.wgsl"],
        )
        .status
        .code()
    };
    assert_eq!(
        [code("browser"), code("wgpu"), code("both")],
        [Some(1), Some(0), Some(1)]
    );
}

#[test]
fn validate_offers_features_and_turns_lints_off_by_name() {
    let folder = folder();
    fs::write(
        folder.path().join("half.wgsl"),
        "enable f16;\nfn half() -> f16 {\n    return 0.5h;\n}\n",
    )
    .unwrap();
    let without = run(folder.path(), &["validate", "half.wgsl"]);
    assert_eq!(without.status.code(), Some(1));
    assert!(stdout(&without).contains("--feature"));
    let with = run(
        folder.path(),
        &["validate", "--feature", "f16", "half.wgsl"],
    );
    assert_eq!(with.status.code(), Some(0), "{}", stdout(&with));
    assert_refused(
        folder.path(),
        &["validate", "--feature", "f61", "half.wgsl"],
        2,
        &["`f61`", "f16"],
    );

    fs::write(
        folder.path().join("unused.wgsl"),
        "fn f() {\n    let forgotten = 1;\n}\n",
    )
    .unwrap();
    let warned = run(folder.path(), &["validate", "unused.wgsl"]);
    assert_eq!(warned.status.code(), Some(0));
    assert!(stdout(&warned).contains("`forgotten`"));
    for lint in ["unused", "all"] {
        let silent = run(folder.path(), &["validate", "--allow", lint, "unused.wgsl"]);
        assert_eq!(stdout(&silent), "ok: 1 shader valid\n");
    }
    assert_refused(
        folder.path(),
        &["validate", "--allow", "unsued", "unused.wgsl"],
        2,
        &["`unsued`", "unused"],
    );
}

#[test]
fn validate_leaves_out_what_gitignore_excludes() {
    let folder = folder();
    fs::write(folder.path().join(".gitignore"), "generated/\n").unwrap();
    fs::create_dir(folder.path().join("generated")).unwrap();
    fs::write(folder.path().join("generated/bad.wgsl"), INVALID).unwrap();
    fs::write(folder.path().join("good.wgsl"), VALID).unwrap();
    let output = run(folder.path(), &["validate", "."]);
    assert_eq!(stdout(&output), "ok: 1 shader valid\n");
    // A file that is named is judged.
    let named = run(folder.path(), &["validate", "generated/bad.wgsl"]);
    assert_eq!(named.status.code(), Some(1));
}

#[test]
fn validate_annotates_for_github() {
    let folder = folder();
    fs::write(folder.path().join("bad.wgsl"), INVALID).unwrap();
    let output = run(
        folder.path(),
        &["validate", "--format", "github", "bad.wgsl"],
    );
    assert_eq!(output.status.code(), Some(1));
    let text = stdout(&output);
    assert!(
        text.starts_with("::error file=bad.wgsl,line=2,endLine=2,col=12,"),
        "{text}"
    );
}

#[test]
fn init_never_overwrites_without_force() {
    let folder = folder();
    let first = run(folder.path(), &["init"]);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert_eq!(stdout(&first).lines().count(), 5);
    let file = folder.path().join("config/wgsl_quick.toml");
    let changed = fs::read_to_string(&file)
        .unwrap()
        .replace("seed = 42", "seed = 43");
    fs::write(&file, &changed).unwrap();
    assert_refused(folder.path(), &["init"], 2, &["exists already", "--force"]);
    assert_eq!(fs::read_to_string(&file).unwrap(), changed);
    let shown = stdout(&run(folder.path(), &["show", "wgsl_quick"]));
    assert!(
        shown
            .lines()
            .any(|line| line.contains("training.seed") && line.contains("43")),
        "{shown}"
    );
    assert_eq!(
        run(folder.path(), &["init", "--force"]).status.code(),
        Some(0)
    );
    assert!(fs::read_to_string(&file).unwrap().contains("seed = 42"));
}

#[test]
fn show_tells_where_each_value_came_from() {
    let folder = folder();
    run(folder.path(), &["init"]);
    let output = command(
        folder.path(),
        &["show", "wgsl_quick", "--set", "training.num_epochs=3"],
    )
    .env("TINY_AGENT_TRAINER_TRAINING_LEARNING_RATE", "0.5")
    .output()
    .unwrap();
    let text = stdout(&output);
    let line = |key: &str| {
        text.lines()
            .find(|line| line.starts_with(key))
            .unwrap()
            .to_owned()
    };
    assert!(line("training.num_epochs").contains("flag --set"), "{text}");
    let rate = line("training.learning_rate");
    assert!(
        rate.contains("0.5") && rate.contains("TINY_AGENT_TRAINER_TRAINING_LEARNING_RATE"),
        "{text}"
    );
    assert!(line("model.d_model").contains("wgsl_quick.toml:"), "{text}");
    assert!(line("training.max_minutes").contains("default"), "{text}");
}

#[test]
fn a_wrong_configuration_is_named_with_its_place() {
    let folder = folder();
    let file = folder.path().join("task.toml");
    for (text, words) in [
        ("[task]\nname = \n", &["task.toml:2:"] as &[&str]),
        (
            "[model]\nd_modle = 8\n",
            &["task.toml:2", "`model.d_modle`", "d_model"],
        ),
        ("[model]\nd_model = 10\nnhead = 4\n", &["d_model", "nhead"]),
        (
            "[training]\nnum_epochs = 0\n",
            &["task.toml:2", "num_epochs", "0"],
        ),
        (
            "[dataset]\ntrain_ratio = 1.5\n",
            &["task.toml:2", "train_ratio", "1.5"],
        ),
    ] {
        fs::write(&file, text).unwrap();
        assert_refused(folder.path(), &["train", "task.toml"], 2, words);
    }
    fs::write(&file, b"[task]\nname = \"\xff\"\n").unwrap();
    assert_refused(
        folder.path(),
        &["train", "task.toml"],
        2,
        &["task.toml", "UTF-8"],
    );
    assert_refused(
        folder.path(),
        &["train", "wgsl_quik"],
        2,
        &["wgsl_quik", "wgsl_quick"],
    );
    assert_refused(folder.path(), &["train", "none.toml"], 2, &["none.toml"]);
    assert!(
        !folder.path().join("runs").exists(),
        "nothing is written for a wrong configuration"
    );
}

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
fn examples_that_are_too_long_are_counted_and_named() {
    let folder = folder();
    let mut arguments = vec!["train", "--set", "tokenizer.max_length=40"];
    arguments.extend(for_an_epoch());
    let output = run(folder.path(), &arguments);
    let message = stderr(&output);
    assert_eq!(output.status.code(), Some(0), "{message}");
    assert!(
        message.contains("training examples are longer than `tokenizer.max_length` = 40"),
        "{message}"
    );
    let mut arguments = vec!["train", "--set", "tokenizer.max_length=5"];
    arguments.extend(for_an_epoch());
    let output = run(folder.path(), &arguments);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        stderr(&output).contains("no training example is left"),
        "{}",
        stderr(&output)
    );
}

#[test]
fn an_unknown_or_missing_device_says_what_to_do() {
    let folder = folder();
    assert_refused(
        folder.path(),
        &["train", "--device", "gpu"],
        2,
        &["`gpu`", "cpu, wgpu, cuda"],
    );
    if !cfg!(feature = "cuda") {
        let words = ["`cuda`", "--features cuda", "--device cpu"];
        assert_refused(folder.path(), &["train", "--device", "cuda"], 2, &words);
    }
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
fn a_full_screen_needs_a_terminal() {
    let folder = folder();
    assert_refused(
        folder.path(),
        &["train", "--tui"],
        2,
        &["--tui", "terminal"],
    );
    assert!(!folder.path().join("runs").exists());
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

#[cfg(unix)]
#[test]
fn a_folder_without_permission_to_write_is_named() {
    use std::os::unix::fs::PermissionsExt;

    let folder = folder();
    let closed = folder.path().join("closed");
    fs::create_dir(&closed).unwrap();
    fs::set_permissions(&closed, fs::Permissions::from_mode(0o555)).unwrap();
    // The superuser may write everywhere, so a file in the way stands in for the permission there.
    let is_superuser = fs::write(closed.join("probe"), "").is_ok();
    let runs = if is_superuser {
        "file/runs"
    } else {
        "closed/runs"
    };
    fs::write(folder.path().join("file"), "").unwrap();
    let mut arguments = vec!["train"];
    arguments.extend(for_an_epoch());
    let output = command(folder.path(), &arguments)
        .env("TINY_AGENT_TRAINER_PATHS_CHECKPOINT_PATH", runs)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3), "{}", stderr(&output));
    assert!(stderr(&output).contains(runs), "{}", stderr(&output));
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = folder();
    for arguments in [
        &["dataset", "stats"] as &[&str],
        &["completions", "bash"],
        &["show"],
        &["--help"],
    ] {
        let mut child = command(folder.path(), arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(stderr(&output), "", "{arguments:?}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
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

#[test]
fn tokenize_covers_the_text_with_offsets() {
    let folder = folder();
    let text = "let x = 1.5; // é";
    let output = run(folder.path(), &["tokenize", "--text", text, "--json"]);
    let report: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    let texts: String = report["tokens"]
        .as_array()
        .unwrap()
        .iter()
        .map(|token| token["text"].as_str().unwrap())
        .collect();
    assert_eq!(texts, text);
}

#[test]
fn tokenize_shows_kinds_and_counts_those_of_a_folder() {
    let folder = folder();
    let output = run(folder.path(), &["tokenize", "--text", "let x = 1.5;"]);
    let text = stdout(&output);
    let lines: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(lines[0], ["0..3", "keyword", "let"]);
    assert_eq!(lines[3], ["8..11", "float", "1.5"]);
    assert_eq!(lines.len(), 5);

    let shaders = folder.path().join("shaders");
    fs::create_dir(&shaders).unwrap();
    assert_refused(
        folder.path(),
        &["tokenize", "shaders"],
        2,
        &["holds no .wgsl file"],
    );
    fs::write(shaders.join("a.wgsl"), "let x = 1.5;").unwrap();
    fs::write(shaders.join("b.wgsl"), "x").unwrap();
    let output = run(folder.path(), &["tokenize", "shaders", "--json"]);
    let report: serde_json::Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(report["statistics"]["programs"], 2);
    assert_eq!(report["statistics"]["bytes"], 13);
    assert_eq!(report["statistics"]["kinds"]["identifier"], 2);
}

#[cfg(not(feature = "render"))]
#[test]
fn without_its_feature_render_says_how_to_get_it() {
    let folder = folder();
    assert_refused(
        folder.path(),
        &["render", "circle.wgsl"],
        2,
        &["--features render", "flavour `gpu`"],
    );
}

#[cfg(feature = "render")]
#[test]
fn render_writes_images_and_values_and_never_overwrites() {
    let folder = folder();
    let path = folder.path();
    let half = "@fragment\nfn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {\n    \
        return vec4<f32>(step(0.5, uv.x), 0.0, 0.0, 1.0);\n}\n";
    fs::write(path.join("half.wgsl"), half).unwrap();
    let output = run(path, &["render", "half.wgsl", "--size", "4x2"]);
    if output.status.code() == Some(3) && stderr(&output).contains("mesa-vulkan-drivers") {
        println!("skipped: no adapter");
        return;
    }
    assert_eq!(stdout(&output), "half.png\n", "{}", stderr(&output));
    assert!(
        fs::read(path.join("half.png"))
            .unwrap()
            .starts_with(b"\x89PNG")
    );
    assert_refused(path, &["render", "half.wgsl"], 2, &["exists already"]);
    let forced = run(path, &["render", "half.wgsl", "--force", "--json"]);
    let report: serde_json::Value = serde_json::from_slice(&forced.stdout).unwrap();
    assert_eq!(
        (&report["width"], &report["black"]),
        (&512.into(), &false.into())
    );

    let frames = run(
        path,
        &[
            "render",
            "half.wgsl",
            "--size",
            "4x2",
            "--frames",
            "2",
            "-o",
            "frames",
        ],
    );
    assert_eq!(frames.status.code(), Some(0), "{}", stderr(&frames));
    assert!(path.join("frames/0001.png").exists() && path.join("frames/0002.png").exists());

    let sum = run_with_input(path, &["render", "-"], b"vec2<f32>(1.0, 2.0) + 0.5");
    assert_eq!(
        stdout(&sum),
        "result.x\tresult.y\n1.5\t2.5\n",
        "{}",
        stderr(&sum)
    );
    fs::write(
        path.join("square.wgsl"),
        "fn square(x: f32) -> f32 { return x * x; }",
    )
    .unwrap();
    let table = run(
        path,
        &["render", "square.wgsl", "--count", "8", "-o", "square.npy"],
    );
    assert_eq!(table.status.code(), Some(0), "{}", stderr(&table));
    assert!(
        fs::read(path.join("square.npy"))
            .unwrap()
            .starts_with(b"\x93NUMPY")
    );

    assert_refused(
        path,
        &["render", "square.wgsl", "-o", "a.png"],
        2,
        &[".npy or .txt"],
    );
    assert_refused(
        path,
        &["render", "square.wgsl", "--frames", "2"],
        2,
        &["--frames"],
    );
    assert_refused(
        path,
        &["render", "square.wgsl", "--entry", "cube"],
        2,
        &["`square`"],
    );
    fs::write(path.join("bad.wgsl"), "fn f() -> f32 { return 1u; }").unwrap();
    assert_refused(path, &["render", "bad.wgsl"], 1, &["bad.wgsl", "line 1"]);
    fs::write(
        path.join("endless.wgsl"),
        "fn f(x: u32) -> u32 { var i = x; loop { i ^= 1u; if i == 99u { break; } } return i; }",
    )
    .unwrap();
    assert_refused(path, &["render", "endless.wgsl"], 1, &["loop iterations"]);
}

#[test]
fn completions_and_man_pages_come_for_every_command() {
    let folder = folder();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = stdout(&run(folder.path(), &["completions", shell]));
        assert!(
            script.contains("tiny-agent-trainer") && script.contains("generate"),
            "{shell}"
        );
    }
    assert!(stdout(&run(folder.path(), &["man"])).contains(".TH"));
    assert_eq!(
        run(folder.path(), &["man", "--output", "man"])
            .status
            .code(),
        Some(0)
    );
    assert!(
        folder
            .path()
            .join("man/tiny-agent-trainer-train.1")
            .is_file()
    );
}
