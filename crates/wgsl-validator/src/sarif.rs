//! SARIF 2.1.0, the exchange format of static analysis results (OASIS standard).

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::report::{Diagnostic, Report, Severity, Span};

/// The reports of several files as one SARIF log. `name` becomes the artifact's URI: pass a relative path.
#[must_use]
pub fn to_sarif(reports: &[(&str, &Report)]) -> Value {
    let rules: BTreeSet<&str> = reports
        .iter()
        .flat_map(|(_, report)| report.diagnostics.iter().map(|diagnostic| diagnostic.code))
        .collect();
    let results: Vec<Value> = reports
        .iter()
        .flat_map(|(name, report)| {
            report
                .diagnostics
                .iter()
                .map(|diagnostic| result(name, diagnostic))
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "tiny-agent-trainer",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|code| json!({ "id": code })).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn result(name: &str, diagnostic: &Diagnostic) -> Value {
    let text = match &diagnostic.help {
        Some(help) => format!("{}. Help: {help}", diagnostic.message),
        None => diagnostic.message.clone(),
    };
    let labels = diagnostic.labels.iter();
    let mut related: Vec<Value> = Vec::new();
    for label in labels.filter(|label| Some(label.span) != diagnostic.span) {
        let mut place = location(name, Some(&label.span));
        place["message"] = json!({ "text": label.message });
        // No two may be the same (section 3.27.22).
        if !label.message.is_empty() && !related.contains(&place) {
            related.push(place);
        }
    }
    let mut result = json!({
        "ruleId": diagnostic.code,
        "level": match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "note",
        },
        "message": { "text": text },
        "locations": [location(name, diagnostic.span.as_ref())],
    });
    if !related.is_empty() {
        result["relatedLocations"] = Value::Array(related);
    }
    result
}

fn location(name: &str, span: Option<&Span>) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(name) } });
    if let Some(span) = span {
        physical["region"] = json!({
            "startLine": span.line,
            "startColumn": span.column,
            "endLine": span.end_line,
            "endColumn": span.end_column,
        });
    }
    json!({ "physicalLocation": physical })
}

/// A path as a URI reference: separators forward, everything outside the unreserved set percent-encoded (RFC 3986).
fn uri(path: &str) -> String {
    use std::fmt::Write as _;
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'\\' => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(byte));
            }
            _ => {
                // Writing to a `String` cannot fail.
                let _ = write!(uri, "%{byte:02X}");
            }
        }
    }
    uri
}
