//! What a validation found.

use serde::Serialize;

use crate::analysis::Analysis;
use crate::finding::Finding;
use crate::position::Positions;
use crate::syntax::tree::Place;

/// The result of one validation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What was found, errors first as the compiler meets them.
    pub diagnostics: Vec<Diagnostic>,
    /// The entry points of a valid module, in source order; empty for an invalid one and for an expression.
    pub entry_points: Vec<EntryPoint>,
    /// The resources that a valid module expects from its host, in source order.
    pub bindings: Vec<Binding>,
    /// The constants that the host of a valid module can set, in source order.
    pub overrides: Vec<OverrideConstant>,
    /// The features that a valid module enables or requires, by name.
    pub features: Vec<String>,
}

impl Report {
    /// Whether nothing of [`Severity::Error`] was found.
    #[must_use]
    pub fn is_valid(&self) -> bool {
        self.first_error().is_none()
    }

    /// The first diagnostic of [`Severity::Error`].
    #[must_use]
    pub fn first_error(&self) -> Option<&Diagnostic> {
        self.diagnostics
            .iter()
            .find(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// What the front end found in a text in which the user's source starts at the byte `shift`.
    pub(crate) fn of_analysis(analysis: Analysis, shift: usize, positions: &Positions<'_>) -> Self {
        let mut findings = analysis.findings;
        findings.sort_by_key(|finding| (finding.severity, finding.place));
        findings.dedup_by(|a, b| a.place == b.place && a.message == b.message);
        Self {
            diagnostics: findings
                .into_iter()
                .map(|finding| Diagnostic::of_finding(finding, shift, positions))
                .collect(),
            entry_points: analysis.entry_points,
            bindings: analysis.bindings,
            overrides: analysis.overrides,
            features: analysis.features,
        }
    }

    /// That of an error because of which a source is not judged. What concerns the whole stands at its beginning.
    pub(crate) fn of_error(mut diagnostic: Diagnostic) -> Self {
        let beginning = || Positions::new("").span(0..0);
        diagnostic.span.get_or_insert_with(beginning);
        Self {
            diagnostics: vec![diagnostic],
            entry_points: Vec::new(),
            bindings: Vec::new(),
            overrides: Vec::new(),
            features: Vec::new(),
        }
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// A stable name for the kind of finding, such as `wgsl/syntax` or `wgsl/type`.
    pub code: &'static str,
    /// How serious it is.
    pub severity: Severity,
    /// What is wrong, in one sentence without a final full stop.
    pub message: String,
    /// Where it is wrong; `None` where the compiler names no place.
    pub span: Option<Span>,
    /// Places that belong to the finding, the primary one first.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
    /// A replacement that certainly repairs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
}

/// Text to put in place of some of the source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fix {
    /// What to replace; empty for an insertion.
    pub span: Span,
    /// What to put there.
    pub replacement: String,
}

impl Diagnostic {
    fn of_finding(finding: Finding, shift: usize, positions: &Positions<'_>) -> Self {
        let span = |place: Place| {
            let own = |offset: u32| (offset as usize).saturating_sub(shift);
            positions.span(own(place.start)..own(place.end))
        };
        let primary = span(finding.place);
        let mut labels = vec![Label {
            span: primary,
            message: finding.remark,
        }];
        let related = finding.related.into_iter();
        labels.extend(related.map(|(place, message)| Label {
            span: span(place),
            message,
        }));
        Self {
            code: finding.code,
            severity: finding.severity,
            message: finding.message,
            span: Some(primary),
            labels,
            help: finding.help,
            fix: finding.fix.map(|(place, replacement)| Fix {
                span: span(place),
                replacement,
            }),
        }
    }
}

/// How serious a [`Diagnostic`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The program is invalid.
    Error,
    /// The program is valid but doubtful.
    Warning,
    /// Worth knowing.
    Info,
}

/// A place in the source with a remark.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// The remark; may be empty.
    pub message: String,
}

/// A range of the source text. Lines and columns count from 1; the end is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// Line of the start.
    pub line: usize,
    /// Column of the start in characters (Unicode scalar values).
    pub column: usize,
    /// Column of the start in UTF-16 code units, as editors count.
    pub utf16_column: usize,
    /// Line of the end.
    pub end_line: usize,
    /// Column of the end in characters.
    pub end_column: usize,
    /// Column of the end in UTF-16 code units.
    pub end_utf16_column: usize,
}

/// An entry point of a module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EntryPoint {
    /// Name of the function.
    pub name: String,
    /// The pipeline stage it is written for.
    pub stage: Stage,
    /// Invocations per workgroup along x, y and z; only compute entry points have them.
    pub workgroup_size: Option<[u32; 3]>,
}

/// A stage of a GPU pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// `@vertex`.
    Vertex,
    /// `@fragment`.
    Fragment,
    /// `@compute`.
    Compute,
    /// A stage outside WebGPU, behind an extension (mesh and ray tracing pipelines).
    Extension,
}

/// A resource that the host binds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Binding {
    /// `@group`.
    pub group: u32,
    /// `@binding`.
    pub binding: u32,
    /// Name of the variable.
    pub name: String,
    /// `uniform`, `storage, read`, `storage, read_write`, or `handle` for textures and samplers.
    pub address_space: &'static str,
    /// The variable's type as WGSL writes it.
    #[serde(rename = "type")]
    pub type_name: String,
}

/// A constant that the host can set when it makes a pipeline: an `override`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OverrideConstant {
    /// Its name.
    pub name: String,
    /// `@id`, by which the host names it instead.
    pub id: Option<u32>,
    /// The type as WGSL writes it.
    #[serde(rename = "type")]
    pub type_name: String,
    /// Whether it has a value without the host.
    pub has_default: bool,
}
