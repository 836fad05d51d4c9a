//! The way from a name or a path to a file: the folders that are searched, the list, and the messages about what
//! is not found.

use std::fs;
use std::path::{Path, PathBuf};

use super::message;
use crate::config::engine::LogLevel;
use crate::config::{
    ConfigError, Document, EMBEDDED, Overlay, configuration_folders, find_engine, find_task,
    list_configurations, load_engine,
};

#[test]
fn a_path_that_is_no_configuration_is_refused_with_this_message() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.toml");
    assert_eq!(
        message(find_task(missing.to_str().unwrap(), &[])),
        format!(
            "{}: no such file; expected a configuration in TOML: give the path of one, or write one with `tiny-agent-trainer init`",
            missing.display()
        )
    );
    assert_eq!(
        message(find_engine(Some(&missing), &[])),
        message(Document::read(&missing))
    );

    let nested = folder.path().join("nested.toml");
    fs::create_dir(&nested).unwrap();
    assert_eq!(
        message(find_task(nested.to_str().unwrap(), &[])),
        format!(
            "{} is a folder; expected a configuration in TOML: give the path of a file in it",
            nested.display()
        )
    );

    let latin = folder.path().join("latin.toml");
    fs::write(&latin, b"# one\n# Gr\xfc\xdfe\n").unwrap();
    assert_eq!(
        message(Document::read(&latin)),
        format!(
            "{}:2: byte 0xFC is not valid UTF-8; a TOML file is UTF-8 throughout: save it as UTF-8",
            latin.display()
        )
    );

    let below_a_file = latin.join("x.toml");
    assert!(
        matches!(Document::read(&below_a_file), Err(ConfigError::Unreadable { path, .. }) if path == below_a_file)
    );
}

/// A folder with `work/config`, `archive/bin/program` and `archive/config`, and the folders that
/// are searched.
fn places() -> (tempfile::TempDir, Vec<PathBuf>) {
    let root = tempfile::tempdir().unwrap();
    for folder in ["work/config", "archive/bin/config", "archive/config"] {
        fs::create_dir_all(root.path().join(folder)).unwrap();
    }
    let program = root.path().join("archive/bin/program");
    let folders = configuration_folders(&root.path().join("work"), Some(&program));
    (root, folders)
}

#[test]
fn the_working_folder_comes_before_the_executable_before_its_parent_before_the_embedded() {
    let (root, folders) = places();
    assert_eq!(
        find_task("wgsl_quick", &folders).unwrap().path,
        Path::new("<embedded>/wgsl_quick.toml")
    );
    for place in ["archive/config", "archive/bin/config", "work/config"] {
        let path = root.path().join(place).join("wgsl_quick.toml");
        fs::write(&path, format!("[task]\ndescription = \"{place}\"")).unwrap();
        let found = find_task("wgsl_quick", &folders).unwrap();
        assert_eq!(found.path, path);
        let listed = list_configurations(&folders).unwrap();
        assert_eq!(listed[1].path, path);
        assert_eq!(listed[1].description.as_ref().unwrap(), place);
    }
    let explicit = root.path().join("archive/config/wgsl_quick.toml");
    assert_eq!(
        find_task(explicit.to_str().unwrap(), &folders)
            .unwrap()
            .path,
        explicit
    );
}

#[test]
fn a_relative_working_folder_gives_short_paths() {
    assert_eq!(
        configuration_folders(Path::new(""), None),
        [Path::new("config")]
    );
}

#[test]
fn the_list_has_tasks_alone_and_says_what_is_wrong_with_a_broken_one() {
    let (root, folders) = places();
    let config = root.path().join("work/config");
    fs::write(config.join("engine.toml"), EMBEDDED[0].text).unwrap();
    fs::write(
        config.join("data.toml"),
        "[[examples]]\nnatural_language = \"red\"",
    )
    .unwrap();
    fs::write(config.join("notes.txt"), "[task]").unwrap();
    fs::write(config.join("broken.toml"), "[task]\nname = ").unwrap();
    fs::write(
        config.join("mine.toml"),
        "task.description = \"my shaders\"",
    )
    .unwrap();
    let listed = list_configurations(&folders).unwrap();
    let names: Vec<&str> = listed.iter().map(|listed| listed.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "broken",
            "mine",
            "wgsl_generation",
            "wgsl_quick",
            "wgsl_small"
        ]
    );
    assert!(matches!(
        listed[0].description,
        Err(ConfigError::Syntax { line: 2, .. })
    ));
    assert_eq!(listed[1].description.as_ref().unwrap(), "my shaders");
    assert_eq!(
        listed[3].description.as_ref().unwrap(),
        "Solid colors and simple shapes, learnt within minutes on a CPU"
    );
    assert_eq!(listed[3].path, Path::new("<embedded>/wgsl_quick.toml"));
}

#[test]
fn an_unknown_name_is_refused_with_the_names_there_are() {
    let (root, folders) = places();
    fs::write(root.path().join("work/config/mine.toml"), "[task]").unwrap();
    assert_eq!(
        message(find_task("wgsl_quik", &folders)),
        "no configuration is called \"wgsl_quik\": did you mean `wgsl_quick`? there are mine, wgsl_generation, wgsl_quick, wgsl_small; a path that ends in .toml works too"
    );
    assert_eq!(
        message(find_task("zzz", &[])),
        "no configuration is called \"zzz\": there are wgsl_generation, wgsl_quick, wgsl_small; a path that ends in .toml works too"
    );
    // The engine's settings are no task, although they are embedded too.
    assert!(matches!(
        find_task("engine", &[]),
        Err(ConfigError::UnknownConfiguration { .. })
    ));
}

#[test]
fn the_engine_is_found_beside_the_executable_and_absent_means_the_defaults() {
    let (root, folders) = places();
    assert_eq!(find_engine(None, &folders).unwrap(), None);
    let beside = root.path().join("archive/config/engine.toml");
    fs::write(&beside, "log_level = \"TRACE\"").unwrap();
    let found = find_engine(None, &folders).unwrap().unwrap();
    assert_eq!(found.path, beside);
    assert_eq!(
        load_engine(Some(&found), &Overlay::default())
            .unwrap()
            .value
            .log_level,
        LogLevel::Trace
    );
    let given = root.path().join("other.toml");
    fs::write(&given, "").unwrap();
    assert_eq!(
        find_engine(Some(&given), &folders).unwrap().unwrap().path,
        given
    );
}
