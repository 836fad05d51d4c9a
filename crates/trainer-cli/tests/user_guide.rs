//! Every step of the user guide in the order in which a newcomer meets them: files are written as they are shown, and commands
//! run as they are written. Left out are builds and what needs a GPU, and, without an adapter, what renders.
#![cfg(unix)]
#![allow(missing_docs)]

mod terminal;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use portable_pty::CommandBuilder;
use terminal::Terminal;

const GUIDE: &str = include_str!("../../../docs/USER_GUIDE.md");

/// A network that trains in seconds. Flags, as in the guide, come before these, and the guide's own configuration and own
/// data are trained on without them.
const TINY: [(&str, &str); 5] = [
    ("TINY_AGENT_TRAINER_MODEL_D_MODEL", "16"),
    ("TINY_AGENT_TRAINER_MODEL_NHEAD", "2"),
    ("TINY_AGENT_TRAINER_MODEL_NUM_LAYERS", "1"),
    ("TINY_AGENT_TRAINER_MODEL_DIM_FEEDFORWARD", "24"),
    ("TINY_AGENT_TRAINER_TRAINING_WARMUP_STEPS", "0"),
];

/// One thing that the reader does.
enum Step {
    /// Writes a file, which is not there yet.
    Write { file: &'static str, text: String },
    /// Replaces lines of a file by those with the same key.
    Change {
        file: &'static str,
        lines: Vec<&'static str>,
    },
    /// Types a line into a shell.
    Run(&'static str),
}

/// The fenced blocks: those of a shell are run, and the line before each of the others names its file.
fn steps() -> Vec<Step> {
    let mut steps = Vec::new();
    let mut before = "";
    let mut lines = GUIDE.lines();
    while let Some(line) = lines.next() {
        let Some(language) = line.strip_prefix("```") else {
            if !line.is_empty() {
                before = line;
            }
            continue;
        };
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        if language == "sh" {
            let commands = block.into_iter().filter(|line| !line.is_empty());
            steps.extend(commands.map(Step::Run));
        } else if let Some(file) = before.strip_suffix("`:") {
            let (_, file) = file.rsplit_once('`').unwrap();
            let text = block.join("\n") + "\n";
            steps.push(Step::Write { file, text });
        } else {
            assert!(before.contains("change these lines"), "{before}");
            let file = before.split('`').nth(1).unwrap();
            let lines = block;
            steps.push(Step::Change { file, lines });
        }
    }
    steps
}

/// The key that a line of a configuration sets, or would set if it were no comment.
fn key(line: &str) -> Option<&str> {
    let (key, _) = line.trim_start_matches("# ").split_once('=')?;
    Some(key.trim())
}

fn change(path: &Path, lines: &[&str]) {
    let text = fs::read_to_string(path).unwrap();
    let mut all: Vec<&str> = text.lines().collect();
    for line in lines {
        let mut same = all.iter_mut().filter(|old| key(old) == key(line));
        let old = same
            .next()
            .unwrap_or_else(|| panic!("`{line}` has no like"));
        assert!(same.next().is_none(), "`{line}` has several likes");
        *old = line;
    }
    fs::write(path, all.join("\n") + "\n").unwrap();
}

/// The exit codes that a command may end with here.
fn expected(line: &str) -> &'static [i32] {
    if line.contains("--tui") {
        &[130]
    } else if line.contains("--calibrate") || line.contains("--part paraphrase") {
        // So small a model may be right nowhere, and so few examples may leave no wording to hold out; both say so.
        &[0, 1]
    } else if line.contains("generate") && line.contains("| tiny-agent-trainer render") {
        // What so small a model writes is valid, and may have nothing that can be run.
        &[0, 1]
    } else {
        &[0]
    }
}

/// What is on stdout at least.
fn promised(line: &str) -> &'static str {
    if line.contains("a red screen") {
        "    return vec4<f32>(1.0, 0.0, 0.0, 1.0);\n"
    } else if line.contains("eight stripes") {
        "    let stripe = step(0.5, fract(8.0 * uv.x));\n"
    } else if line.contains("LEARNING_RATE=0.001") {
        "TINY_AGENT_TRAINER_TRAINING_LEARNING_RATE"
    } else {
        ""
    }
}

/// The variables that a line is run with. What the reader trains on examples of their own alone is small as it is.
fn sizes(line: &str) -> &'static [(&'static str, &'static str)] {
    if line.contains("synthesis.count=") || line.contains("mine/config/") {
        &[]
    } else {
        &TINY
    }
}

fn path() -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
    let others = std::env::var("PATH").unwrap();
    format!("{}:{others}", program.parent().unwrap().display())
}

fn run(folder: &Path, line: &str) -> Output {
    let mut command = Command::new("sh");
    command
        .args(["-c", line])
        .current_dir(folder)
        .env("PATH", path())
        .envs(sizes(line).iter().copied());
    command.output().unwrap()
}

/// Runs a line that takes the whole terminal, and stops it with the key that the guide names: exit code and last screen.
fn stop_with_q(folder: &Path, line: &str) -> (i32, String) {
    let mut command = CommandBuilder::new("sh");
    command.args(["-c", line]);
    command.cwd(folder);
    command.env("PATH", path());
    command.env("LC_ALL", "C.UTF-8");
    for (name, value) in sizes(line) {
        command.env(name, value);
    }
    // So many that the key comes before the last one.
    command.env("TINY_AGENT_TRAINER_TRAINING_NUM_EPOCHS", "40");
    let mut terminal = Terminal::start(command);
    terminal.wait_for(&["wgsl_quick"]);
    terminal.press(b"q");
    let (code, screen) = terminal.finish();
    (code as i32, screen.contents())
}

/// What a clone has, with fewer examples to compose.
fn prepare(folder: &Path) {
    let clone = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::os::unix::fs::symlink(clone.join("models"), folder.join("models")).unwrap();
    fs::create_dir(folder.join("config")).unwrap();
    let quick = folder.join("config/wgsl_quick.toml");
    fs::copy(clone.join("config/wgsl_quick.toml"), &quick).unwrap();
    change(&quick, &["count = 300"]);
}

/// Whether this build and this machine can run shaders; says why not.
fn can_render(folder: &Path) -> bool {
    let probe = run(folder, "echo '1.0 + 1.0' | tiny-agent-trainer render -");
    let reason = String::from_utf8_lossy(&probe.stderr);
    match probe.status.code() {
        Some(0) => true,
        // A build without it, and a machine without an adapter.
        Some(2 | 3) => {
            eprintln!("skipped what renders: {reason}");
            false
        }
        code => panic!("render ended with {code:?}: {reason}"),
    }
}

#[test]
fn every_step_of_the_guide_does_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    prepare(folder);
    let can_render = can_render(folder);
    let mut done = 0;
    for step in steps() {
        let line = match step {
            Step::Write { file, text } => {
                let path = folder.join(file);
                assert!(!path.exists(), "{file} is there already");
                fs::write(path, text).unwrap();
                continue;
            }
            Step::Change { file, lines } => {
                change(&folder.join(file), &lines);
                continue;
            }
            Step::Run(line) => line,
        };
        if line.starts_with("cargo ") || line.contains("--device") {
            continue;
        }
        if line.contains(" render ") && !can_render {
            continue;
        }
        let (code, stdout, stderr) = if line.contains("--tui") {
            let (code, screen) = stop_with_q(folder, line);
            (code, screen, String::new())
        } else {
            let output = run(folder, line);
            let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
            let code = output.status.code().unwrap();
            (code, text(&output.stdout), text(&output.stderr))
        };
        assert!(
            expected(line).contains(&code) && stdout.contains(promised(line)),
            "`{line}` ended with {code}\n{stdout}\n{stderr}"
        );
        // Six examples leave none to hold out, and nothing is said of those.
        assert!(!stderr.contains("0 of 0"), "`{line}`\n{stderr}");
        done += 1;
    }
    assert!(done > 35, "{done} commands");

    for file in [
        // The run that was stopped with a key was gone on with.
        "runs/0002-wgsl_quick/model/config.toml",
        "runs/0001-wgsl_quick/report.html",
        "comparison.html",
        "shaders/0002.wgsl",
        "report.sarif",
        "averaged/model.safetensors",
        "reviewed/reviewer.safetensors",
        "runs/0008-mine/model/model.safetensors",
        "tiny-agent-trainer.bash",
        "man/tiny-agent-trainer.1",
    ] {
        assert!(folder.join(file).is_file(), "{file}");
    }
    let own = fs::read_to_string(folder.join("runs/0008-mine/config.toml")).unwrap();
    assert!(
        own.contains("train_path = \"mine.toml\"") && !own.contains("count ="),
        "{own}"
    );
}
