//! Annotations for GitHub Actions (workflow commands `::error`, `::warning` and `::notice`).

use std::fmt::Write as _;

use crate::report::{Report, Severity};

/// A report as workflow commands, one line for each diagnostic. `name` is the path that GitHub shows it at.
///
/// # Examples
///
/// ```
/// use wgsl_validator::{Options, render_github, validate};
///
/// let report = validate("const a = b;", &Options::default());
/// assert_eq!(
///     render_github(&report, "a.wgsl"),
///     "::error file=a.wgsl,line=1,endLine=1,col=11,endColumn=12,title=wgsl/unknown-identifier::\
///      no definition in scope for identifier: `b`\n"
/// );
/// ```
#[must_use]
pub fn render_github(report: &Report, name: &str) -> String {
    let mut text = String::new();
    for diagnostic in &report.diagnostics {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        // Writing to a `String` cannot fail, here and below.
        let _ = write!(text, "::{command} file={}", escaped(name, true));
        if let Some(span) = &diagnostic.span {
            let _ = write!(
                text,
                ",line={},endLine={},col={},endColumn={}",
                span.line, span.end_line, span.column, span.end_column
            );
        }
        let mut message = diagnostic.message.clone();
        if let Some(help) = &diagnostic.help {
            message += "\n";
            message += help;
        }
        let _ = writeln!(
            text,
            ",title={}::{}",
            diagnostic.code,
            escaped(&message, false)
        );
    }
    text
}

/// Escaped as the workflow commands ask; in a property, `:` and `,` too.
fn escaped(text: &str, property: bool) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '%' => escaped += "%25",
            '\r' => escaped += "%0D",
            '\n' => escaped += "%0A",
            ':' if property => escaped += "%3A",
            ',' if property => escaped += "%2C",
            _ => escaped.push(c),
        }
    }
    escaped
}
