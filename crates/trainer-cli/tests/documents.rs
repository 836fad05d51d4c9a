//! The commands in the documents, run as they are written there; those of the user guide are run in `user_guide.rs`.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

const BINARY: &str = env!("CARGO_BIN_EXE_tiny-agent-trainer");
const SHADER: &str = "@fragment\nfn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {\n    \
    return vec4<f32>(uv, 0.0, 1.0);\n}\n";

/// What the pages say is true of any size of a model and of the data; this one learns in a moment to write valid shaders.
const SMALL: [(&str, &str); 4] = [
    ("TINY_AGENT_TRAINER_MODEL_D_MODEL", "64"),
    ("TINY_AGENT_TRAINER_MODEL_NUM_LAYERS", "2"),
    ("TINY_AGENT_TRAINER_SYNTHESIS_COUNT", "1000"),
    ("TINY_AGENT_TRAINER_SYNTHESIS_ONLY", "solid-color"),
];

/// The files that the pages speak of as the reader's own.
fn folder_of_a_reader() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let models = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../models");
    std::os::unix::fs::symlink(models, folder.path().join("models")).unwrap();
    write("prompts.txt", "a red circle\na blue screen\n");
    write("shaders/screen.wgsl", SHADER);
    let example = |number: usize| {
        let value = number as f32 / 32.0;
        format!(
            "[[examples]]\nid = \"grey-{number}\"\nnatural_language = \"grey number {number}\"\n\
             wgsl_code = '''\nfn grey() -> vec3<f32> {{\n    return vec3<f32>({value:?}, {value:?}, {value:?});\n}}\n'''\n\n"
        )
    };
    write("mine.toml", &(1..=24).map(example).collect::<String>());
    folder
}

/// The lines in the fenced blocks `console` and `sh` of a page that call the program. What renders is left out: it needs
/// a feature and an adapter, and has tests of its own.
fn commands(page: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../docs")
        .join(page);
    let text = fs::read_to_string(&path).unwrap();
    let mut commands = Vec::new();
    let mut inside = false;
    for line in text.lines() {
        if line.starts_with("```") {
            inside = matches!(line, "```console" | "```sh");
            continue;
        }
        let line = line.strip_prefix("$ ").unwrap_or(line);
        let calls = line
            .split_whitespace()
            .find(|word| !word.contains('='))
            .is_some_and(|word| word == "tiny-agent-trainer");
        if inside && calls && !line.contains(" render ") && !line.contains("--device wgpu") {
            commands.push(line.to_owned());
        }
    }
    commands
}

/// Has a training run begin and be killed, so that there is one to go on with.
fn leave_an_unfinished_run(folder: &Path) {
    let mut child = Command::new(BINARY)
        .args(["train", "--epochs", "50", "--quiet"])
        .current_dir(folder)
        .envs(SMALL)
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let before = checkpoints(folder).len();
    while checkpoints(folder).len() == before {
        assert!(
            child.try_wait().unwrap().is_none(),
            "it ended without a checkpoint"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

fn checkpoints(folder: &Path) -> Vec<PathBuf> {
    let entries = |folder: &Path| fs::read_dir(folder).into_iter().flatten().flatten();
    let runs = entries(&folder.join("runs"));
    runs.flat_map(|run| entries(&run.path().join("checkpoints")))
        .map(|entry| entry.path())
        .filter(|path| !path.file_name().unwrap().to_string_lossy().starts_with('.'))
        .collect()
}

fn run_page(page: &str, expected: usize) {
    let folder = folder_of_a_reader();
    let path = format!(
        "{}:{}",
        Path::new(BINARY).parent().unwrap().display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let commands = commands(page);
    assert!(commands.len() >= expected, "{page}: {commands:?}");
    for command in commands {
        if command.contains("--resume") {
            leave_an_unfinished_run(folder.path());
        }
        let output = Command::new("sh")
            .args(["-c", &command])
            .current_dir(folder.path())
            .envs(SMALL)
            .env("PATH", &path)
            .output()
            .unwrap();
        // How good so small a model is, is not what the pages are about.
        let code = output.status.code();
        let judged = command.contains(" generate ") || command.contains(" evaluate");
        assert!(
            code == Some(0) || judged && code == Some(1),
            "{page}: `{command}` ended with {}:\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn the_commands_of_the_quick_reference_run() {
    run_page("QUICK_REFERENCE.md", 20);
}

#[test]
fn the_commands_of_the_production_configuration_run() {
    run_page("PRODUCTION_CONFIG.md", 8);
}

#[test]
fn the_commands_of_the_migration_run() {
    run_page("MIGRATION.md", 3);
}
