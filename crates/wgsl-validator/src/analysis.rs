//! The front end as a whole: what the specification says of a source.

use std::cell::Cell;

use crate::check::{Checker, CheckerMemory};
use crate::features::Features;
use crate::finding::Finding;
use crate::lints::Lints;
use crate::report::{Binding, EntryPoint, OverrideConstant, Severity};
use crate::syntax::tree::Place;
use crate::syntax::{ParserMemory, Tok, Tokens, parse, tokenize_into};

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
    /// An expression on which naga would panic.
    pub(crate) crash: Option<Place>,
    /// The name of a function that would take naga too long, and how many names, operators and calls it has.
    pub(crate) overlong: Option<(Place, usize)>,
}

impl Analysis {
    /// Whether the specification accepts the source.
    pub(crate) fn is_valid(&self) -> bool {
        self.findings
            .iter()
            .all(|finding| finding.severity != Severity::Error)
    }
}

/// The most names, operators and calls of a function that naga is asked about: it takes time in the square of their
/// number, about a second for as many.
pub(crate) const MAX_OPERATIONS: usize = 30_000;

/// The deepest recursion of the parser; the stack that it runs on is chosen for it.
const MAX_DEPTH: usize = 10_000;

/// What one analysis leaves for the next on the same thread, so that a small shader does not pay for memory.
#[derive(Default)]
pub(crate) struct Memory {
    pub(crate) tokens: Vec<Tok>,
    parser: ParserMemory,
    checker: CheckerMemory,
}

thread_local! {
    static MEMORY: Cell<Option<Box<Memory>>> = const { Cell::new(None) };
}

impl Memory {
    /// The memory that the last analysis on this thread left.
    pub(crate) fn take() -> Box<Self> {
        MEMORY.take().unwrap_or_default()
    }

    /// Leaves the memory to the next analysis on this thread; that of a large source is given back.
    pub(crate) fn leave(self: Box<Self>) {
        const MAX_TOKENS: usize = 1 << 14;
        const MAX_VALUES: usize = 1 << 14;
        if self.tokens.capacity() <= MAX_TOKENS && self.checker.values.capacity() <= MAX_VALUES {
            MEMORY.set(Some(self));
        }
    }
}

/// Checks a source against the specification, uniformity aside, and shows the checker and the findings.
pub(crate) fn inspect<T>(
    source: &str,
    offered: Features,
    look: impl FnOnce(&Checker<'_>, &[Finding]) -> T,
) -> Option<T> {
    let mut memory = Memory::take();
    let tokens = tokenize_into(source, std::mem::take(&mut memory.tokens));
    let parsed = parse(
        source,
        &tokens,
        MAX_DEPTH,
        std::mem::take(&mut memory.parser),
    );
    if parsed.incomplete {
        return None;
    }
    let mut checker = Checker::new(
        &parsed.tree,
        &parsed.names,
        source,
        offered,
        Lints::none(),
        std::mem::take(&mut memory.checker),
    );
    checker.run();
    let mut findings = checker.findings.clone();
    findings.extend(parsed.findings.iter().cloned());
    let seen = look(&checker, &findings);
    memory.checker = checker.into_memory();
    memory.parser = parsed.into_memory();
    memory.tokens = tokens.list;
    memory.leave();
    Some(seen)
}

/// Checks a source against the specification.
pub(crate) fn analyze(
    source: &str,
    tokens: &Tokens,
    offered: Features,
    lints: Lints,
    memory: &mut Memory,
) -> Analysis {
    let mut parsed = parse(
        source,
        tokens,
        MAX_DEPTH,
        std::mem::take(&mut memory.parser),
    );
    let mut analysis = Analysis {
        findings: std::mem::take(&mut parsed.findings),
        ..Analysis::default()
    };
    if parsed.incomplete {
        return analysis;
    }
    let mut checker = Checker::new(
        &parsed.tree,
        &parsed.names,
        source,
        offered,
        lints,
        std::mem::take(&mut memory.checker),
    );
    checker.run();
    analysis.findings.append(&mut checker.findings);
    let collective = !checker.collective_calls.is_empty();
    if collective && !(analysis.is_valid() && crate::uniformity::is_plain(&checker)) {
        analysis
            .findings
            .append(&mut crate::uniformity::analyze(&checker));
    }
    analysis.crash = checker.crash();
    analysis.overlong = checker.overlong(MAX_OPERATIONS);
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
    memory.checker = checker.into_memory();
    memory.parser = parsed.into_memory();
    analysis
}
