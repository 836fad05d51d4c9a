//! The flags of `validate`: whose verdict counts, what is allowed, which files are looked at, how it is reported.
#![allow(missing_docs)]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The specification wants derivatives in uniform control flow; naga does not look.
const NOT_UNIFORM: &str = "\
@fragment
fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
    var slope = 0.0;
    if uv.x > 0.5 {
        slope = dpdx(uv.y);
    }
    return vec4<f32>(slope);
}
";
const HALF: &str = "enable f16;\n\nfn half(x: f16) -> f16 {\n    return x / 2.0h;\n}\n";
const UNUSED: &str = "\
@fragment
fn main() -> @location(0) vec4<f32> {
    let unused = 1.0;
    return vec4<f32>(1.0);
}
";

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tiny-agent-trainer"));
    command.arg("validate").args(arguments).current_dir(folder);
    command
}

/// Exit code, stdout and stderr.
fn validate(folder: &Path, arguments: &[&str]) -> (i32, String, String) {
    let Output {
        status,
        stdout,
        stderr,
    } = command(folder, arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code().unwrap(), text(stdout), text(stderr))
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn the_target_decides_whose_verdict_counts() {
    let folder = folder(&[("a.wgsl", NOT_UNIFORM)]);
    for (target, code) in [("browser", 1), ("both", 1), ("wgpu", 0)] {
        let (found, text, _) = validate(folder.path(), &["--target", target, "a.wgsl"]);
        assert_eq!(found, code, "{target}: {text}");
        // What only browsers refuse is still told to who writes for wgpu.
        assert!(text.contains("dpdx"), "{target}: {text}");
    }
    let (code, _, message) = validate(folder.path(), &["--target", "firefox", "a.wgsl"]);
    assert_eq!(code, 2, "{message}");
    assert!(message.contains("browser"), "{message}");
}

#[test]
fn a_feature_is_off_until_it_is_named() {
    let folder = folder(&[("half.wgsl", HALF)]);
    let (code, text, _) = validate(folder.path(), &["--target", "browser", "half.wgsl"]);
    assert_eq!(code, 1, "{text}");
    assert!(text.contains("f16"), "{text}");
    let with = ["--target", "browser", "--feature", "f16", "half.wgsl"];
    let (code, text, _) = validate(folder.path(), &with);
    assert_eq!(code, 0, "{text}");
    let (code, _, message) = validate(folder.path(), &["--feature", "f17", "half.wgsl"]);
    assert_eq!(code, 2);
    assert!(
        message.contains("`f17`") && message.contains("f16"),
        "{message}"
    );
}

#[test]
fn a_language_feature_is_on_until_the_target_lacks_it() {
    let source = "var<immediate> a: f32;\nfn f() -> f32 {\n    return a;\n}\n";
    let folder = folder(&[("a.wgsl", source)]);
    let browser = ["--target", "browser", "a.wgsl"];
    let (code, text, _) = validate(folder.path(), &browser);
    assert_eq!(code, 0, "{text}");
    let without = ["--without", "linear_indexing,immediate_address_space"];
    let (code, text, _) = validate(folder.path(), &[&without[..], &browser[..]].concat());
    assert_eq!(code, 1, "{text}");
    assert!(
        text.contains("needs the language feature `immediate_address_space`"),
        "{text}"
    );
    let (code, _, message) = validate(folder.path(), &["--without", "immediate", "a.wgsl"]);
    assert_eq!(code, 2);
    assert!(message.contains("`immediate`"), "{message}");
}

#[test]
fn a_lint_warns_until_it_is_allowed() {
    let folder = folder(&[("a.wgsl", UNUSED)]);
    let (code, text, _) = validate(folder.path(), &["a.wgsl"]);
    assert_eq!(code, 0, "{text}");
    assert!(
        text.contains("wgsl/unused") && text.contains("warning"),
        "{text}"
    );
    for allowed in ["unused", "all", "unreachable,unused"] {
        let (code, text, _) = validate(folder.path(), &["--allow", allowed, "a.wgsl"]);
        assert_eq!((code, text.as_str()), (0, "ok: 1 shader valid\n"));
    }
    let (code, _, message) = validate(folder.path(), &["--allow", "used", "a.wgsl"]);
    assert_eq!(code, 2);
    assert!(
        message.contains("`used`") && message.contains("unused"),
        "{message}"
    );
}

#[test]
fn what_gitignore_excludes_is_not_looked_at() {
    let files = [
        (".gitignore", "build/\n"),
        ("a.wgsl", UNUSED),
        ("build/b.wgsl", "fn ("),
        ("deep/er/c.wgsl", UNUSED),
        ("notes.txt", "fn ("),
    ];
    let folder = folder(&files);
    let (code, text, _) = validate(folder.path(), &["--allow", "all", "."]);
    assert_eq!((code, text.as_str()), (0, "ok: 2 shaders valid\n"));
    // A file that is named is looked at whatever is ignored.
    let (code, _, _) = validate(folder.path(), &["build/b.wgsl"]);
    assert_eq!(code, 1);
}

#[test]
fn annotations_name_file_line_and_column() {
    let folder = folder(&[("a.wgsl", "fn f() -> f32 {\n    return y;\n}\n")]);
    let (code, text, _) = validate(folder.path(), &["--format", "github", "a.wgsl"]);
    assert_eq!(code, 1);
    assert!(text.starts_with("::error "), "{text}");
    for word in ["file=a.wgsl", "line=2", "col=12", "`y`"] {
        assert!(text.contains(word), "{word} in {text}");
    }
}

#[test]
fn a_file_that_is_not_text_is_reported_and_the_others_are_judged() {
    let folder = folder(&[("a.wgsl", "fn f( {}\n"), ("c.wgsl", "fn f() {}\n")]);
    fs::write(folder.path().join("b.wgsl"), b"fn f() {}\n// caf\xe9\n").unwrap();
    let (code, text, message) = validate(folder.path(), &["."]);
    assert_eq!((code, message.as_str()), (1, ""), "{text}");
    for part in [
        "error[wgsl/syntax]",
        "error[wgsl/encoding]: the source is not UTF-8: the byte 0xe9 belongs to no character\n",
        "b.wgsl:2:7\n",
        "= help: save the file as UTF-8\n",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(text.ends_with("failed: 2 of 3 shaders invalid\n"), "{text}");
    let (code, text, _) = validate(folder.path(), &["--json", "."]);
    assert_eq!(code, 1);
    let report: serde_json::Value = serde_json::from_str(&text).unwrap();
    let valid: Vec<_> = report["files"]
        .as_array()
        .unwrap()
        .iter()
        .map(|file| file["valid"].as_bool().unwrap())
        .collect();
    assert_eq!(valid, [false, false, true]);
    let span = &report["files"][1]["diagnostics"][0]["span"];
    assert_eq!(span["start"], 16);
    assert_eq!(span["end"], 17);
}

// Windows has no such locales.
#[cfg(unix)]
#[test]
fn without_utf_8_our_signs_are_ascii_and_the_source_is_shown_as_it_is() {
    let source = "@compute @workgroup_size(512)\nfn main() {\n    let a = 1.5f * 2i; // 2 × 3 … µ\n    let b = µ;\n    \
        let c = 2 × 3;\n}\n";
    let wide = "@compute @workgroup_size(512)\nfn main() {}\n";
    let folder = folder(&[("a.wgsl", source), ("b.wgsl", wide)]);
    let output = |locale: &str| {
        let output = command(folder.path(), &["a.wgsl", "b.wgsl"])
            .env("LC_ALL", locale)
            .output()
            .unwrap();
        String::from_utf8(output.stdout).unwrap()
    };
    let (ascii, utf_8) = (output("C"), output("C.UTF-8"));
    for shown in ["// 2 × 3 … µ", "`µ`", "found `×`", "let c = 2 × 3;"] {
        assert!(
            ascii.contains(shown) && utf_8.contains(shown),
            "{shown} in\n{ascii}"
        );
    }
    for (signs, letters) in [("512 × 1 × 1", "512 x 1 x 1"), ("f32(…)", "f32(...)")] {
        assert!(utf_8.contains(signs) && !utf_8.contains(letters), "{utf_8}");
        assert!(ascii.contains(letters) && !ascii.contains(signs), "{ascii}");
    }
}

/// Watches a folder, changes a file, and reads both reports; the process is then stopped.
#[test]
fn a_watched_file_is_reported_again_when_it_changes() {
    let folder = folder(&[("a.wgsl", "fn f( {}\n")]);
    let mut child = command(folder.path(), &["--watch", "--allow", "all", "."])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut wait_for = |text: &str| {
        let line = lines.find(|line| line.as_ref().is_ok_and(|line| line.contains(text)));
        assert!(line.is_some(), "the process ended without `{text}`");
    };
    wait_for("failed: 1 of 1 shader invalid");
    fs::write(folder.path().join("a.wgsl"), "fn f() {}\n").unwrap();
    wait_for("ok: 1 shader valid");
    child.kill().unwrap();
    child.wait().unwrap();
    let (code, _, message) = validate(folder.path(), &["--watch", "-"]);
    assert_eq!(code, 2);
    assert!(message.contains("stdin"), "{message}");
}

/// Takes the only file away and puts another in its place, as an editor does that saves by renaming; the process is then stopped.
#[test]
fn a_watched_file_that_vanishes_is_waited_for() {
    for watched in [".", "a.wgsl"] {
        let folder = folder(&[("a.wgsl", "fn f( {}\n")]);
        let mut child = command(folder.path(), &["--watch", "--allow", "all", watched])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut reports = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut warnings = BufReader::new(child.stderr.take().unwrap()).lines();
        let found = |line: &std::io::Result<String>, text: &str| {
            line.as_ref().is_ok_and(|line| line.contains(text))
        };
        assert!(reports.any(|line| found(&line, "failed: 1 of 1 shader invalid")));
        fs::remove_file(folder.path().join("a.wgsl")).unwrap();
        let waiting = format!("no shader is at `{watched}` now; waiting for it to come back");
        assert!(
            warnings.any(|line| found(&line, &waiting)),
            "{watched}: the process ended without `{waiting}`"
        );
        fs::write(folder.path().join("a.wgsl"), "fn f() {}\n").unwrap();
        assert!(
            reports.any(|line| found(&line, "ok: 1 shader valid")),
            "{watched}: the process ended"
        );
        child.kill().unwrap();
        child.wait().unwrap();
    }
}

#[test]
fn a_folder_without_a_shader_is_refused_before_it_is_watched() {
    let folder = folder(&[("notes.txt", "")]);
    let (code, _, message) = validate(folder.path(), &["--watch", "."]);
    assert_eq!(code, 2, "{message}");
    assert!(message.contains("holds no .wgsl file"), "{message}");
}
