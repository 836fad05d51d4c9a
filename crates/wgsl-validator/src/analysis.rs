//! The front end as a whole: what the specification says of a source.

use crate::check::Checker;
use crate::features::Features;
use crate::finding::Finding;
use crate::lints::Lints;
use crate::report::{Binding, EntryPoint, OverrideConstant, Severity};
use crate::syntax::{Tokens, parse};

/// What the front end found.
#[derive(Default)]
pub(crate) struct Analysis {
    pub(crate) findings: Vec<Finding>,
    pub(crate) entry_points: Vec<EntryPoint>,
    pub(crate) bindings: Vec<Binding>,
    pub(crate) overrides: Vec<OverrideConstant>,
    pub(crate) features: Vec<String>,
    /// The number of scalars in the largest constant array.
    pub(crate) largest_constant: u64,
}

impl Analysis {
    /// Whether the specification accepts the source.
    pub(crate) fn is_valid(&self) -> bool {
        self.findings
            .iter()
            .all(|finding| finding.severity != Severity::Error)
    }
}

/// The deepest recursion of the parser; the stack that it runs on is chosen for it.
const MAX_DEPTH: usize = 10_000;

/// Checks a source against the specification.
pub(crate) fn analyze(source: &str, tokens: &Tokens, offered: Features, lints: Lints) -> Analysis {
    let parsed = parse(source, tokens, MAX_DEPTH);
    let mut analysis = Analysis {
        findings: parsed.findings,
        ..Analysis::default()
    };
    if parsed.incomplete {
        return analysis;
    }
    let mut checker = Checker::new(&parsed.tree, &parsed.names, source, offered, lints);
    checker.run();
    analysis.findings.append(&mut checker.findings);
    let collective = !checker.collective_calls.is_empty();
    if collective && !(analysis.is_valid() && crate::uniformity::is_plain(&checker)) {
        analysis
            .findings
            .append(&mut crate::uniformity::analyze(&checker));
    }
    if analysis.is_valid() {
        let found = checker.findings.len();
        checker.lint_module();
        analysis.findings.extend(checker.findings.drain(found..));
        analysis.entry_points = checker.entry_points();
        analysis.bindings = checker.bindings();
        analysis.overrides = checker.overrides();
        analysis.features = checker.features();
        analysis.largest_constant = checker.largest_constant();
    }
    analysis
}
