//! The command line itself: version, help, flags that cannot be followed, completions and man pages.

use std::fs;
use std::process::Stdio;

use crate::{assert_refused, command, folder, run, stderr, stdout};

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

#[test]
fn man_pages_have_their_examples_under_examples_each_on_a_line_of_its_own() {
    let folder = folder();
    let written = run(folder.path(), &["man", "--output", "man"]);
    assert_eq!(written.status.code(), Some(0), "{}", stderr(&written));
    let mut pages = 0;
    for entry in fs::read_dir(folder.path().join("man")).unwrap() {
        let path = entry.unwrap().path();
        let page = fs::read_to_string(&path).unwrap();
        assert!(!page.contains("EXTRA"), "{page}");
        let (_, examples) = page
            .split_once("\n.SH EXAMPLES\n.nf\n")
            .unwrap_or_else(|| panic!("{} has no examples", path.display()));
        let (examples, rest) = examples.split_once(".fi\n").unwrap();
        assert_eq!(rest, "", "examples are the last section of {page}");
        for example in examples.lines() {
            assert!(example.contains(r"tiny\-agent\-trainer"), "{example}");
        }
        pages += 1;
    }
    assert!(pages > 15, "{pages} pages");
    let program = stdout(&run(folder.path(), &["man"]));
    assert!(
        program.contains(".SH \"EXIT STATUS\"\n0 done;"),
        "{program}"
    );
    assert!(program.contains(".SH EXAMPLES\n"), "{program}");
    // Where there is more to say than examples.
    let render = folder.path().join("man/tiny-agent-trainer-render.1");
    let render = fs::read_to_string(render).unwrap();
    assert!(
        render.contains(".SH NOTES\nA fragment shader makes an image"),
        "{render}"
    );
}
