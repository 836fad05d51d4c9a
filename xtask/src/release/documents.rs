//! What an archive says of itself: the manifest, the list of its files, what it was made of, and how.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::binary::Facts;
use super::dependencies::Crate;
use super::flavor::Flavor;
use super::suite::Counts;
use crate::checksum::{self, sha256};
use crate::package::archive::Files;

/// How a release was made: all that decides its bytes, but the measurements.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Manifest {
    /// The name of the folder in the archive.
    pub name: String,
    /// The version of the workspace.
    pub version: String,
    /// What kind of binary is in it.
    pub flavor: Flavor,
    /// What the binary was compiled for.
    pub target: String,
    /// The commit it was made of.
    pub commit: String,
    /// The hash that git gives to all files of the commit.
    pub tree: String,
    /// The time of the commit.
    pub time: String,
    /// Whether files were in it that are not committed.
    pub dirty: bool,
    /// Those files.
    pub uncommitted: Vec<String>,
    /// The hash of each file that decides which compiler and which crates were used.
    pub inputs: BTreeMap<String, String>,
    /// What each tool said of its version.
    pub tools: BTreeMap<String, String>,
    /// The profile of cargo.
    pub profile: String,
    /// The features of the crate that the binary is built of.
    pub features: String,
    /// The flags of the compiler; folders of the builder's machine are remapped beside these.
    pub flags: Vec<String>,
    /// The variables that the build saw, where tools are not counted.
    pub environment: BTreeMap<String, String>,
    /// The tests that passed before; none in a build that only proves another one.
    pub tests: Option<Counts>,
    /// The models that are in it.
    pub models: Vec<String>,
    /// The binary.
    pub binary: Facts,
}

impl Manifest {
    /// What differs between two of them, a line for each.
    pub fn differences(&self, other: &Self) -> Vec<String> {
        let (left, right) = (json!(self), json!(other));
        let (left, right) = (lines(&left), lines(&right));
        let gone = left.iter().filter(|line| !right.contains(line));
        let come = right.iter().filter(|line| !left.contains(line));
        gone.map(|line| format!("- {line}"))
            .chain(come.map(|line| format!("+ {line}")))
            .collect()
    }
}

/// `value` as text, a line for each of its leaves: its path, a colon, and what it is.
pub fn lines(value: &Value) -> Vec<String> {
    let mut lines = Vec::new();
    add_lines("", value, &mut lines);
    lines
}

fn add_lines(path: &str, value: &Value, lines: &mut Vec<String>) {
    let below = |name: &str| {
        if path.is_empty() {
            name.to_owned()
        } else {
            format!("{path}.{name}")
        }
    };
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (name, value) in members {
                add_lines(&below(name), value, lines);
            }
        }
        Value::Array(items) if items.iter().all(is_word) => {
            let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
            let shown = if items.is_empty() {
                "none".into()
            } else {
                items.join(" ")
            };
            lines.push(format!("{path}: {shown}"));
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                add_lines(&below(&index.to_string()), value, lines);
            }
        }
        Value::String(text) => lines.push(format!("{path}: {text}")),
        Value::Null => lines.push(format!("{path}: none")),
        other => lines.push(format!("{path}: {other}")),
    }
}

/// Whether `value` is a text that fits into a list on one line.
fn is_word(value: &Value) -> bool {
    value.as_str().is_some_and(|text| !text.contains(' '))
}

/// A heading and lines below it.
pub fn text(heading: &str, lines: &[String]) -> String {
    format!(
        "{heading}\n{}\n\n{}\n",
        "=".repeat(heading.chars().count()),
        lines.join("\n")
    )
}

/// Pretty JSON with a line end.
pub fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

/// `PACKAGE_INFO.txt`: what the archive is, and the size and hash of every file in it so far.
pub fn package_info(manifest: &Manifest, files: &Files) -> String {
    let models = if manifest.models.is_empty() {
        "none is shipped; `tiny-agent-trainer train` makes one".into()
    } else {
        manifest.models.join(" ")
    };
    let total: usize = files.values().map(Vec::len).sum();
    let mut lines = vec![
        format!("version: {}", manifest.version),
        format!("flavour: {}", manifest.flavor),
        format!("target: {}", manifest.target),
        format!("commit: {}", manifest.commit),
        format!("time: {}", manifest.time),
        format!(
            "uncommitted changes: {}",
            if manifest.dirty { "YES" } else { "no" }
        ),
        format!("models: {models}"),
        "licence: MIT OR Apache-2.0; those of other crates are in THIRD-PARTY-LICENSES.txt".into(),
        format!(
            "signature: none in here, where SHA256SUMS tells whether files arrived whole, not who made them; where \
             {}.zip.minisig lies beside the archive, it signs all of it with minisign",
            manifest.name
        ),
        format!(
            "files: {} with {total} bytes, this one and SHA256SUMS not counted",
            files.len()
        ),
        String::new(),
    ];
    lines.extend(
        files
            .iter()
            .map(|(path, content)| format!("{}  {:>10}  {path}", sha256(content), content.len())),
    );
    text(&manifest.name, &lines)
}

/// `SHA256SUMS`: the hash of every file in the archive but this one, as `sha256sum -c` reads it.
pub fn sums(files: &Files) -> String {
    let line = |(path, content): (&String, &Vec<u8>)| checksum::line(path, content);
    files.iter().map(line).collect()
}

/// The bill of materials, in the JSON of `CycloneDX` 1.5.
pub fn bill_of_materials(manifest: &Manifest, crates: &[Crate]) -> Value {
    let url = |each: &Crate| format!("pkg:cargo/{}@{}", each.name, each.version);
    let component = |each: &Crate| {
        let mut component = json!({
            "type": "library",
            "bom-ref": url(each),
            "name": each.name,
            "version": each.version,
            "purl": url(each),
            "scope": if each.linked { "required" } else { "excluded" },
        });
        if let Some(license) = &each.license {
            // A slash is an older way to write OR, which is no SPDX expression.
            let expression = license.replace('/', " OR ").replace("  ", " ");
            component["licenses"] = json!([{ "expression": expression }]);
        }
        if let Some(hash) = &each.sha256 {
            component["hashes"] = json!([{ "alg": "SHA-256", "content": hash }]);
        }
        if let Some(repository) = &each.repository {
            component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
        }
        component
    };
    let components: Vec<Value> = crates.iter().map(component).collect();
    let hash = &manifest.binary.sha256;
    // A number that is the same for the same binary: version 8 of RFC 9562, from the hash.
    let serial = format!(
        "urn:uuid:{}-{}-8{}-a{}-{}",
        &hash[..8],
        &hash[8..12],
        &hash[13..16],
        &hash[17..20],
        &hash[20..32]
    );
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "serialNumber": serial,
        "version": 1,
        "metadata": {
            "timestamp": manifest.time,
            "component": {
                "type": "application",
                "bom-ref": "tiny-agent-trainer",
                "name": "tiny-agent-trainer",
                "version": manifest.version,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
                "hashes": [{ "alg": "SHA-256", "content": hash }],
            },
        },
        "components": components,
    })
}

/// How the files came about: an in-toto statement (version 1) with the predicate of SLSA 1.0. Nobody signed it alone: a
/// signature beside the archive covers it with all the rest.
pub fn provenance(manifest: &Manifest, files: &Files) -> Value {
    let subject = |(path, content): (&String, &Vec<u8>)| json!({ "name": path, "digest": { "sha256": sha256(content) } });
    let subjects: Vec<Value> = files.iter().map(subject).collect();
    let mut resolved = vec![json!({
        "uri": "git+file:.",
        "digest": { "gitCommit": manifest.commit },
        "annotations": { "tree": manifest.tree, "uncommitted": manifest.uncommitted },
    })];
    resolved.extend(
        manifest
            .inputs
            .iter()
            .map(|(path, hash)| json!({ "name": path, "digest": { "sha256": hash } })),
    );
    json!({
        "_type": "https://in-toto.io/Statement/v1",
        "subject": subjects,
        "predicateType": "https://slsa.dev/provenance/v1",
        "predicate": {
            "buildDefinition": {
                "buildType": "urn:tiny-agent-trainer:cargo-xtask-release:1",
                "externalParameters": { "flavor": manifest.flavor, "target": manifest.target },
                "internalParameters": {
                    "features": manifest.features,
                    "flags": manifest.flags,
                    "environment": manifest.environment,
                    "tools": manifest.tools,
                },
                "resolvedDependencies": resolved,
            },
            "runDetails": {
                "builder": { "id": "urn:tiny-agent-trainer:local-build" },
                "metadata": { "invocationId": manifest.name },
            },
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::release::fixture::{dependency, manifest};

    #[test]
    fn the_manifest_comes_back_from_its_json_and_what_changed_is_named() {
        let one = manifest();
        let back: Manifest = serde_json::from_str(&pretty(&json!(one))).unwrap();
        assert_eq!(back, one);
        assert!(one.differences(&back).is_empty());
        let mut other = one.clone();
        other.inputs.insert("Cargo.lock".into(), "def".into());
        let found = one.differences(&other);
        assert_eq!(
            found,
            ["- inputs.Cargo.lock: abc", "+ inputs.Cargo.lock: def"]
        );
    }

    #[test]
    fn the_list_of_files_is_what_sha256sum_reads_and_the_package_says_what_it_lacks() {
        let files: Files = [("a", "abc"), ("b/c", "")]
            .map(|(name, text)| (name.into(), text.into()))
            .into();
        // FIPS 180-4, the example of one block, and the hash of nothing.
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n\
            e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/c\n";
        assert_eq!(sums(&files), expected);
        let mut dirty = manifest();
        dirty.dirty = true;
        let info = package_info(&dirty, &files);
        for part in [
            "models: none is shipped",
            "uncommitted changes: YES",
            "signature: none",
            "  b/c\n",
        ] {
            assert!(info.contains(part), "{info}");
        }
    }

    #[test]
    fn the_bill_names_each_crate_with_its_hash_and_whether_it_is_linked() {
        let crates =
            [("a", true), ("b", false)].map(|(name, linked)| dependency(name, linked, "/".into()));
        let bill = bill_of_materials(&manifest(), &crates);
        assert_eq!(bill["components"][0]["purl"], "pkg:cargo/a@1.0.0");
        assert_eq!(
            bill["components"][0]["licenses"][0]["expression"],
            "MIT OR Zlib"
        );
        assert_eq!(bill["components"][0]["hashes"][0]["content"], "abc");
        assert_eq!(bill["components"][0]["scope"], "required");
        assert_eq!(bill["components"][1]["scope"], "excluded");
        let serial = bill["serialNumber"].as_str().unwrap();
        assert_eq!(serial.len(), "urn:uuid:".len() + 36);
    }
}
