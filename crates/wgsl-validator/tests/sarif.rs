//! SARIF logs beside the standard: what it requires is there, and nothing that it does not know.
//!
//! The tables hold what the objects that are written may consist of, from the text of "Static Analysis Results
//! Interchange Format (SARIF) Version 2.1.0" (sections in parentheses). They agree with the JSON schema of its errata 01,
//! which is not here because its licence is another one.
#![allow(missing_docs)]

use serde_json::Value;
use wgsl_validator::{Options, Report, to_sarif, validate};

/// What the value of a property is.
enum Is {
    Text,
    /// One of some texts.
    OneOf(&'static [&'static str]),
    /// An integer from 1.
    Counted,
    Object(&'static Object),
    ListOf(&'static Object),
}

struct Object {
    /// The property, whether it is required, and its value.
    properties: &'static [(&'static str, bool, Is)],
}

/// sarifLog (3.13)
static LOG: Object = Object {
    properties: &[
        ("$schema", false, Is::Text),
        ("version", true, Is::OneOf(&["2.1.0"])),
        ("runs", true, Is::ListOf(&RUN)),
    ],
};

/// run (3.14)
static RUN: Object = Object {
    properties: &[
        ("tool", true, Is::Object(&TOOL)),
        (
            "columnKind",
            false,
            Is::OneOf(&["utf16CodeUnits", "unicodeCodePoints"]),
        ),
        ("results", false, Is::ListOf(&RESULT)),
    ],
};

/// tool (3.18)
static TOOL: Object = Object {
    properties: &[("driver", true, Is::Object(&DRIVER))],
};

/// toolComponent (3.19)
static DRIVER: Object = Object {
    properties: &[
        ("name", true, Is::Text),
        ("version", false, Is::Text),
        ("rules", false, Is::ListOf(&RULE)),
    ],
};

/// reportingDescriptor (3.49)
static RULE: Object = Object {
    properties: &[("id", true, Is::Text)],
};

/// result (3.27); the location and the level are the project's own requirement.
static RESULT: Object = Object {
    properties: &[
        ("ruleId", true, Is::Text),
        (
            "level",
            true,
            Is::OneOf(&["none", "note", "warning", "error"]),
        ),
        ("message", true, Is::Object(&MESSAGE)),
        ("locations", true, Is::ListOf(&LOCATION)),
        ("relatedLocations", false, Is::ListOf(&LOCATION)),
    ],
};

/// message (3.11): a text, or an id that is not used here.
static MESSAGE: Object = Object {
    properties: &[("text", true, Is::Text)],
};

/// location (3.28)
static LOCATION: Object = Object {
    properties: &[
        ("physicalLocation", true, Is::Object(&PHYSICAL)),
        ("message", false, Is::Object(&MESSAGE)),
    ],
};

/// physicalLocation (3.29): an artifact location or an address.
static PHYSICAL: Object = Object {
    properties: &[
        ("artifactLocation", true, Is::Object(&ARTIFACT)),
        ("region", false, Is::Object(&REGION)),
    ],
};

/// artifactLocation (3.4)
static ARTIFACT: Object = Object {
    properties: &[("uri", true, Is::Text)],
};

/// region (3.30): a text region has a start line.
static REGION: Object = Object {
    properties: &[
        ("startLine", true, Is::Counted),
        ("startColumn", false, Is::Counted),
        ("endLine", false, Is::Counted),
        ("endColumn", false, Is::Counted),
    ],
};

fn check(value: &Value, object: &Object, path: &str) {
    let found = value
        .as_object()
        .unwrap_or_else(|| panic!("{path} is no object: {value}"));
    for name in found.keys() {
        let known = object.properties.iter().any(|(known, ..)| known == name);
        assert!(known, "{path}.{name} is unknown");
    }
    for (name, required, is) in object.properties {
        let path = format!("{path}.{name}");
        let Some(value) = found.get(*name) else {
            assert!(!required, "{path} is missing");
            continue;
        };
        match is {
            Is::Text => assert!(
                value.as_str().is_some_and(|text| !text.is_empty()),
                "{path}: {value}"
            ),
            Is::OneOf(texts) => {
                assert!(texts.iter().any(|text| value == text), "{path}: {value}");
            }
            Is::Counted => assert!(
                value.as_u64().is_some_and(|number| number >= 1),
                "{path}: {value}"
            ),
            Is::Object(object) => check(value, object, &path),
            Is::ListOf(object) => {
                for item in value
                    .as_array()
                    .unwrap_or_else(|| panic!("{path} is no list"))
                {
                    check(item, object, &path);
                }
            }
        }
    }
}

#[test]
fn a_log_has_what_the_standard_requires_and_nothing_that_it_does_not_know() {
    let sources = [
        (
            "a file.wgsl",
            "fn f() -> i32 { let unused = 1; }\nfn f() { y = 1; é }",
        ),
        (
            "shaders\\valid.wgsl",
            "@compute @workgroup_size(1) fn main() {}",
        ),
        ("empty.wgsl", ""),
        (
            "naga.wgsl",
            "fn f(c: bool) -> i32 { loop { if c { return 1; } else { continue; } } }",
        ),
        (
            "uniformity.wgsl",
            "@fragment fn main(@location(0) x: f32) -> @location(0) vec4f {
                if x > 0 { return vec4f(dpdx(x)); } return vec4f(); }",
        ),
    ];
    let options = Options::default();
    let reports: Vec<_> = sources
        .iter()
        .map(|(name, source)| (*name, validate(source, &options)))
        .collect();
    let pairs: Vec<_> = reports
        .iter()
        .map(|(name, report)| (*name, report))
        .collect();
    let log = to_sarif(&pairs);
    check(&log, &LOG, "$");
    let results = log["runs"][0]["results"].as_array().unwrap();
    let diagnostics: usize = reports
        .iter()
        .map(|(_, report)| report.diagnostics.len())
        .sum();
    assert_eq!(results.len(), diagnostics);
    assert!(diagnostics > 5, "{diagnostics}");
    assert!(
        results
            .iter()
            .any(|result| result.get("relatedLocations").is_some())
    );
    // Each rule that a result names is described, once (3.19.23).
    let rules = log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .unwrap();
    let ids: Vec<_> = rules
        .iter()
        .map(|rule| rule["id"].as_str().unwrap())
        .collect();
    for result in results {
        let id = result["ruleId"].as_str().unwrap();
        assert_eq!(ids.iter().filter(|known| **known == id).count(), 1, "{id}");
        // A region ends where it starts or after (3.30.5 to 3.30.8).
        for location in result["locations"].as_array().unwrap() {
            let region = &location["physicalLocation"]["region"];
            let place = |line, column| (region[line].as_u64(), region[column].as_u64());
            assert!(
                place("startLine", "startColumn") <= place("endLine", "endColumn"),
                "{region}"
            );
        }
        // A relative reference without characters that a URI cannot hold (RFC 3986).
        let uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str();
        assert!(
            uri.unwrap()
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || "-._~/%".contains(c))
        );
    }
    let empty = to_sarif(&[]);
    check(&empty, &LOG, "$");
}

#[test]
fn related_places_are_named_once() {
    let mut report = validate("fn f() { let x = 1; x = 2; }", &Options::default());
    let related =
        |report: &Report| to_sarif(&[("a.wgsl", report)])["runs"][0]["results"][0].clone();
    let once = related(&report);
    assert_eq!(once["relatedLocations"].as_array().unwrap().len(), 1);
    let labels = &mut report.diagnostics[0].labels;
    let again = labels[1].clone();
    labels.push(again);
    assert_eq!(related(&report), once);
}

#[test]
#[should_panic(expected = "$.runs.results.message is missing")]
fn the_check_itself_finds_what_is_missing() {
    let report = validate("fn f() { x }", &Options::default());
    let mut log = to_sarif(&[("a.wgsl", &report)]);
    log["runs"][0]["results"][0]
        .as_object_mut()
        .unwrap()
        .remove("message");
    check(&log, &LOG, "$");
}
