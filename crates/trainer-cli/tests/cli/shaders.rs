//! The commands that take a shader: `validate`, `tokenize` and `render`.

use std::fs;

use crate::{assert_refused, folder, run, run_with_input, stderr, stdout};

const VALID: &str =
    "@fragment\nfn main() -> @location(0) vec4<f32> {\n    return vec4<f32>(1.0);\n}\n";
const INVALID: &str = "fn half(x: f32) -> f32 {\n    return y / 2.0;\n}\n";

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
    let text = stdout(&output);
    assert!(
        text.contains("UTF-8") && text.contains(" --> <stdin>:2:1\n"),
        "{text}"
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
    // Before anything is loaded or written.
    let generate = [
        "generate", "--prompt", "red", "--output", "red.wgsl", "--render",
    ];
    assert_refused(folder.path(), &generate, 2, &["--features render"]);
    assert!(!folder.path().join("red.wgsl").exists());
}

#[cfg(feature = "render")]
#[test]
fn generate_puts_a_picture_beside_each_shader_and_none_into_a_pipe() {
    let folder = folder();
    let path = folder.path();
    let model = concat!(env!("CARGO_MANIFEST_DIR"), "/../../models/wgsl-small");
    let generate = |more: &[&str]| {
        run(
            path,
            &[&["generate", "--model", model, "--render"], more].concat(),
        )
    };
    let one = generate(&["--prompt", "a red screen", "--output", "red.wgsl"]);
    if one.status.code() == Some(3) && stderr(&one).contains("mesa-vulkan-drivers") {
        println!("skipped: no adapter");
        return;
    }
    assert_eq!(one.status.code(), Some(0), "{}", stderr(&one));
    assert_eq!(stdout(&one), "");
    // The picture is that of the shader in the file.
    let again = run(
        path,
        &["render", "red.wgsl", "-o", "again.png", "--size", "128x128"],
    );
    assert_eq!(again.status.code(), Some(0), "{}", stderr(&again));
    let picture = fs::read(path.join("red.png")).unwrap();
    assert!(picture == fs::read(path.join("again.png")).unwrap());

    fs::write(path.join("prompts.txt"), "a red screen\na blue screen\n").unwrap();
    let many = generate(&["--prompts", "prompts.txt", "--output", "shaders"]);
    assert_eq!(many.status.code(), Some(0), "{}", stderr(&many));
    let painted = |name: &str| fs::read(path.join("shaders").join(name)).unwrap();
    assert!(painted("0001.png") == picture);
    assert!(painted("0002.png") != picture);

    let piped = generate(&["--prompt", "a red screen"]);
    assert_eq!(piped.status.code(), Some(0), "{}", stderr(&piped));
    assert_eq!(piped.stdout, fs::read(path.join("red.wgsl")).unwrap());
    assert!(!stderr(&piped).contains('\x1b'), "{}", stderr(&piped));
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
