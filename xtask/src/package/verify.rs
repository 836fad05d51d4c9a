//! The package as its users meet it: unpacked in an empty folder, with a project that depends on
//! it and on burn alone.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::archive::{self, Files};
use super::{CRATE, contents, exports, make};
use crate::temporary::TemporaryFolder;
use crate::workspace::{self, Workspace};
use crate::{checksum, disk, process};

/// The project that uses the package, by the paths below its `src`.
const CONSUMER: [(&str, &str); 7] = [
    ("main.rs", include_str!("../../consumer/main.rs")),
    ("callbacks.rs", include_str!("../../consumer/callbacks.rs")),
    (
        "checkpoints.rs",
        include_str!("../../consumer/checkpoints.rs"),
    ),
    ("gradients.rs", include_str!("../../consumer/gradients.rs")),
    ("metrics.rs", include_str!("../../consumer/metrics.rs")),
    ("schedules.rs", include_str!("../../consumer/schedules.rs")),
    (
        "training_runs.rs",
        include_str!("../../consumer/training_runs.rs"),
    ),
];

/// What is used of the manifest of the package, as cargo reads it.
#[derive(Deserialize)]
struct Manifest {
    name: String,
    version: String,
    features: BTreeMap<String, Vec<String>>,
    dependencies: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    name: String,
    req: String,
    /// Nothing for one that is not only for tests or for building.
    kind: Option<String>,
    path: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Manifest>,
}

/// Proves the package `file`, and gives the number of its exports.
pub fn verify(workspace: &Workspace, file: &Path) -> Result<usize, String> {
    let (root, files) = open(file, &make::private_paths(workspace)?)?;
    eprintln!("the hash is right, and {} files are in {root}", files.len());
    let expected = exports::of(&files)?;

    let folder = TemporaryFolder::create("verify-training")?;
    let package = folder.path().join(&root);
    archive::unpack(&files, &package)?;
    let manifest = read_manifest(&package, &root)?;
    let consumer = folder.path().join("consumer");
    write_consumer(&consumer, &format!("../{root}"), &manifest, &files)?;

    // Burn takes minutes to compile, so what is compiled is kept, below the target folder of the
    // workspace; the sources are in the clean folder alone.
    let target = workspace.target().join("verify-training");
    let cargo = |arguments: &[&str]| {
        let mut command = workspace::cargo_in(&consumer, arguments);
        command.env("CARGO_TARGET_DIR", &target);
        command
    };
    // The lock file of the package is that of a project that only lacks the consumer. Nothing
    // else in it changes, so the registry is not needed unless it was never asked before.
    let lock = ["update", "--workspace", "--quiet"];
    if !process::succeeds_quietly(cargo(&lock).arg("--offline")) {
        process::run(&mut cargo(&lock))?;
    }
    // What was built of these in another clean folder is of no use in this one.
    process::run(&mut cargo(&[
        "clean",
        "--quiet",
        "--package",
        CRATE,
        "--package",
        "consumer",
    ]))?;
    eprintln!("building a project that depends on it; burn takes minutes the first time");
    process::run(&mut cargo(&["build", "--locked", "--quiet"]))?;

    let work = folder.path().join("work");
    disk::create_folder(&work)?;
    let mut run = cargo(&["run", "--locked", "--quiet", "--manifest-path"]);
    run.arg(consumer.join("Cargo.toml"))
        .current_dir(&work)
        .env("RUST_BACKTRACE", "0");
    let report = process::stdout_of(&mut run)?;
    eprint!("{report}");
    compare(&expected, &exercised(&report))
}

/// The name of the folder in the package `file` and what is in it, once the hash and the contents
/// were checked.
fn open(file: &Path, private: &[String]) -> Result<(String, Files), String> {
    if !file.exists() {
        return Err(format!(
            "there is no {}; make it with `cargo xtask package-training`",
            file.display()
        ));
    }
    let bytes = checksum::read_checked(file)?;
    let root = file
        .file_name()
        .and_then(|name| name.to_str()?.strip_suffix(".crate"))
        .filter(|root| root.starts_with(&format!("{CRATE}-")))
        .ok_or_else(|| {
            let file = file.display();
            format!("{file}: expected a file called {CRATE}-VERSION.crate")
        })?;
    let named = |message: String| format!("{}: {message}", file.display());
    let files = archive::read(root, &bytes).map_err(named)?;
    contents::check(&files, private).map_err(named)?;
    Ok((root.into(), files))
}

fn read_manifest(package: &Path, root: &str) -> Result<Manifest, String> {
    let Metadata { mut packages } = workspace::metadata(package)?;
    let (Some(manifest), 0) = (packages.pop(), packages.len()) else {
        return Err("the package is not one crate alone".into());
    };
    let named = format!("{}-{}", manifest.name, manifest.version);
    if named != root {
        return Err(format!(
            "the package in the folder {root} calls itself {named}"
        ));
    }
    let local = manifest.dependencies.iter().find(|one| one.path.is_some());
    match local {
        Some(one) => Err(format!(
            "the package needs {} from a folder beside it",
            one.name
        )),
        None => Ok(manifest),
    }
}

/// Writes the project that depends on the package in the folder `path`, with every feature of it,
/// and on the burn that it asks for.
fn write_consumer(
    consumer: &Path,
    path: &str,
    manifest: &Manifest,
    files: &Files,
) -> Result<(), String> {
    let burn = manifest
        .dependencies
        .iter()
        .find(|one| one.name == "burn" && one.kind.is_none())
        .ok_or("the package does not depend on burn")?;
    let features: Vec<&String> = manifest.features.keys().collect();
    // The quickest to compile; what it trains is tiny.
    let text = format!(
        r#"[package]
name = "consumer"
version = "0.0.0"
edition = "2024"

[dependencies]
burn = {{ version = "{}", default-features = false, features = ["std", "optim", "flex"] }}
{CRATE} = {{ path = "{path}", features = {features:?} }}

[profile.dev]
opt-level = 0
debug = false
incremental = false

[workspace]
"#,
        burn.req
    );
    let sources = CONSUMER.map(|(name, text)| (format!("src/{name}"), text.into()));
    let mut project = Files::from(sources);
    project.insert("Cargo.toml".into(), text.into());
    project.insert("Cargo.lock".into(), files["Cargo.lock"].clone());
    archive::unpack(&project, consumer)
}

/// The names that the consumer says it has exercised: a line `ok NAME` for each.
fn exercised(report: &str) -> BTreeSet<String> {
    let names = report.lines().filter_map(|line| line.strip_prefix("ok "));
    names.map(String::from).collect()
}

/// The number of exports, all of which have to be `exercised`, and nothing else.
fn compare(exports: &BTreeSet<String>, exercised: &BTreeSet<String>) -> Result<usize, String> {
    let listed = |left: &BTreeSet<String>, right| {
        let names: Vec<&str> = left.difference(right).map(String::as_str).collect();
        names.join(", ")
    };
    let missing = listed(exports, exercised);
    if !missing.is_empty() {
        return Err(format!(
            "nothing exercises these exports of the package: {missing}; \
             add a check for each to xtask/consumer"
        ));
    }
    let unknown = listed(exercised, exports);
    if !unknown.is_empty() {
        return Err(format!("the package does not export {unknown}"));
    }
    Ok(exports.len())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use syn::visit::Visit;

    /// A package with a right hash and everything that has to be in it.
    fn write_package(folder: &TemporaryFolder, change: impl FnOnce(&mut Files)) -> PathBuf {
        let names = [
            "Cargo.lock",
            "LICENSE-APACHE",
            "LICENSE-MIT",
            "README.md",
            "src/lib.rs",
        ];
        let mut files: Files = names
            .map(|name| (name.into(), b"//! Text.\n".into()))
            .into();
        let manifest = "[package]\nname = \"training\"\nversion = \"9.9.9\"\nedition = \"2024\"\n";
        files.insert("Cargo.toml".into(), manifest.into());
        change(&mut files);
        let bytes = archive::write("training-9.9.9", &files).unwrap();
        let path = folder.path().join("training-9.9.9.crate");
        fs::write(&path, &bytes).unwrap();
        let line = checksum::line("training-9.9.9.crate", &bytes);
        fs::write(checksum::beside(&path), line).unwrap();
        path
    }

    #[test]
    fn a_package_is_opened_when_hash_and_contents_are_right() {
        let folder = TemporaryFolder::create("open").unwrap();
        let file = write_package(&folder, |_| ());
        let (root, files) = open(&file, &[]).unwrap();
        assert_eq!((root.as_str(), files.len()), ("training-9.9.9", 6));
        let package = folder.path().join(&root);
        archive::unpack(&files, &package).unwrap();
        let manifest = read_manifest(&package, &root).unwrap();
        assert_eq!(manifest.version, "9.9.9");
    }

    #[test]
    fn a_package_in_which_one_bit_is_another_is_refused_for_its_hash() {
        let folder = TemporaryFolder::create("tampered").unwrap();
        let file = write_package(&folder, |_| ());
        let good = fs::read(&file).unwrap();
        for at in [0, good.len() / 2, good.len() - 1] {
            let mut bytes = good.clone();
            bytes[at] ^= 1;
            fs::write(&file, bytes).unwrap();
            let message = open(&file, &[]).unwrap_err();
            for part in [
                "training-9.9.9.crate is not the file that",
                "found SHA-256",
                "expected",
            ] {
                assert!(message.contains(part), "{message}");
            }
        }
    }

    #[test]
    fn a_package_with_a_right_hash_and_wrong_contents_is_refused_with_its_name() {
        let folder = TemporaryFolder::create("wrong").unwrap();
        let file = write_package(&folder, |files| {
            files.remove("LICENSE-MIT");
        });
        let message = open(&file, &[]).unwrap_err();
        assert!(
            message.ends_with("training-9.9.9.crate: the package lacks LICENSE-MIT"),
            "{message}"
        );
        let file = write_package(&folder, |files| {
            files.insert("src/a.rs".into(), "// from /private/ann/work".into());
        });
        let message = open(&file, &["/private/ann".into()]).unwrap_err();
        assert!(message.contains("src/a.rs"), "{message}");
    }

    #[test]
    fn a_package_that_is_not_there_or_has_another_name_is_refused() {
        let folder = TemporaryFolder::create("name").unwrap();
        let message = open(&folder.path().join("training-1.0.0.crate"), &[]).unwrap_err();
        assert!(
            message.contains("cargo xtask package-training"),
            "{message}"
        );
        let other = folder.write("other.crate", "").unwrap();
        folder
            .write("other.crate.sha256", &checksum::line("other.crate", b""))
            .unwrap();
        let message = open(&other, &[]).unwrap_err();
        assert!(
            message.ends_with("expected a file called training-VERSION.crate"),
            "{message}"
        );
    }

    #[test]
    fn a_crate_in_the_package_with_another_name_or_a_local_dependency_is_refused() {
        for (manifest, part) in [
            (
                "name = \"other\"\nversion = \"9.9.9\"",
                "calls itself other-9.9.9",
            ),
            (
                "name = \"training\"\nversion = \"9.9.8\"",
                "calls itself training-9.9.8",
            ),
            (
                "name = \"training\"\nversion = \"9.9.9\"\n[dependencies]\nnear = { path = \"near\" }",
                "needs near from a folder",
            ),
        ] {
            let folder = TemporaryFolder::create("manifest").unwrap();
            let manifest = format!("[package]\nedition = \"2024\"\n{manifest}\n");
            folder.write("Cargo.toml", &manifest).unwrap();
            fs::create_dir(folder.path().join("src")).unwrap();
            folder.write("src/lib.rs", "").unwrap();
            let message = read_manifest(folder.path(), "training-9.9.9")
                .err()
                .unwrap();
            assert!(message.contains(part), "{message}");
        }
    }

    #[test]
    fn exports_that_nothing_exercises_are_named_and_so_is_what_is_no_export() {
        let names = |names: &[&str]| names.iter().map(ToString::to_string).collect();
        let exports: BTreeSet<String> = names(&["One", "Two", "Three"]);
        let report = "ok One\nnoise\nok Two\n3 exports\n";
        let message = compare(&exports, &exercised(report)).unwrap_err();
        assert!(message.contains("the package: Three;"), "{message}");
        assert_eq!(compare(&exports, &names(&["Three", "Two", "One"])), Ok(3));
        let message = compare(&exports, &names(&["Three", "Two", "One", "Four"])).unwrap_err();
        assert_eq!(message, "the package does not export Four");
    }

    /// The names in the table `CHECKS` of a file, and the words in the rest of it.
    #[derive(Default)]
    struct Source {
        checked: Vec<String>,
        words: BTreeSet<String>,
    }

    impl Visit<'_> for Source {
        fn visit_item_const(&mut self, item: &syn::ItemConst) {
            if item.ident == "CHECKS" {
                let mut names = Names::default();
                names.visit_item_const(item);
                self.checked = names.0;
            }
        }

        fn visit_item_use(&mut self, _: &syn::ItemUse) {}

        fn visit_ident(&mut self, ident: &syn::Ident) {
            self.words.insert(ident.to_string());
        }

        fn visit_macro(&mut self, item: &syn::Macro) {
            let text = item.tokens.to_string();
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            self.words.extend(words.map(String::from));
        }
    }

    #[derive(Default)]
    struct Names(Vec<String>);

    impl Visit<'_> for Names {
        fn visit_lit_str(&mut self, name: &syn::LitStr) {
            self.0.push(name.value());
        }
    }

    #[test]
    fn the_code_of_the_consumer_uses_each_export_that_its_table_lists() {
        let mut count = 0;
        for (file, text) in CONSUMER {
            let mut source = Source::default();
            source.visit_file(&syn::parse_file(text).unwrap());
            count += source.checked.len();
            for name in &source.checked {
                let used = source.words.contains(name.rsplit("::").next().unwrap());
                assert!(used, "{file}: nothing in it uses {name}");
            }
        }
        assert!(count > 60, "{count}");
    }
}
