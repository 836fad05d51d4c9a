//! What kind of text a source is.

use serde::Serialize;

use crate::report::{Report, Severity};
use crate::scan::tokens;
use crate::validate::{Options, validate, validate_expression};

/// The three kinds of WGSL text that stand on their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum SnippetKind {
    /// Declarations with an entry point.
    Module,
    /// Declarations without an entry point.
    Function,
    /// An expression, to be used as an initialiser.
    Expression,
}

/// Tells the kind of a source by its tokens; the source need not be valid.
///
/// A text that starts as a declaration does is a module or a function; a module is one with a stage attribute
/// (`@vertex`, `@fragment`, `@compute`).
///
/// # Examples
///
/// ```
/// use wgsl_validator::{SnippetKind, kind_of};
///
/// assert_eq!(kind_of("@fragment fn main() {}"), SnippetKind::Module);
/// assert_eq!(kind_of("// half\nfn half(x: f32) -> f32 { return x / 2.0; }"), SnippetKind::Function);
/// assert_eq!(kind_of("vec3<f32>(1.0, 0.0, 0.0)"), SnippetKind::Expression);
/// ```
#[must_use]
pub fn kind_of(source: &str) -> SnippetKind {
    const DECLARATION_STARTS: [&str; 13] = [
        "@",
        "fn",
        "struct",
        "const",
        "var",
        "override",
        "alias",
        "const_assert",
        "enable",
        "requires",
        "diagnostic",
        ";",
        "let",
    ];
    let declares = tokens(source)
        .next()
        .is_none_or(|first| DECLARATION_STARTS.contains(&first));
    if !declares {
        return SnippetKind::Expression;
    }
    let mut previous = "";
    for token in tokens(source) {
        if previous == "@" && matches!(token, "vertex" | "fragment" | "compute") {
            return SnippetKind::Module;
        }
        previous = token;
    }
    SnippetKind::Function
}

/// Judges a source as the kind of text that it is.
#[must_use]
pub fn validate_as(kind: SnippetKind, source: &str, options: &Options) -> Report {
    match kind {
        SnippetKind::Module | SnippetKind::Function => {
            let mut report = validate(source, options);
            // WGSL accepts a module without declarations, but it is no answer to anything.
            for diagnostic in &mut report.diagnostics {
                if diagnostic.code == "wgsl/empty" {
                    diagnostic.severity = Severity::Error;
                }
            }
            report
        }
        SnippetKind::Expression => validate_expression(source, options),
    }
}
