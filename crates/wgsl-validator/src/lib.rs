#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]
// The rules of the specification are tables: one function for a table, one line for each row, even where two rows
// say the same of different things.
#![allow(clippy::too_many_lines, clippy::match_same_arms)]
//! WGSL validation on [naga] with diagnostics in the programmer's words.
//!
//! ```
//! use wgsl_validator::{Options, render_human, validate};
//!
//! let source = "fn half(x: f32) -> f32 {\n    return y / 2.0;\n}\n";
//! let report = validate(source, &Options::default());
//! assert!(!report.is_valid());
//! assert_eq!(report.diagnostics[0].code, "wgsl/unknown-identifier");
//! assert!(render_human(&report, source, "half.wgsl", false).contains(" --> half.wgsl:2:12"));
//! ```
//!
//! The crate's map:
//!
//! - [`validate`], [`validate_bytes`] and [`validate_expression`] turn a source into a [`Report`]: the verdict of the
//!   specification, by a front end of its own, and that of naga, as [`Target`] asks; [`Features`] and [`Lints`] choose
//!   what is allowed and what is warned of;
//! - [`kind_of`] tells a module, a function and an expression apart, [`validate_as`] judges each as what it is;
//! - [`PrefixChecker`] knows whether a text is the beginning of a module and what may follow;
//! - [`render_human`] prints a report in the manner of rustc, [`render_github`] as annotations, [`to_sarif`] for tools;
//!   the report itself serialises to JSON through serde.
//!
//! Inside, a source goes through
//!
//! | module | does |
//! | --- | --- |
//! | `syntax` | tokens to a tree in arenas, with recovery |
//! | `types`, `constants`, `predeclared` | the types, constant evaluation, the names that WGSL declares |
//! | `check` | names, types and all rules, over the tree |
//! | `uniformity` | control flow that all invocations must share |
//! | `analysis` | the above as one |
//! | `guard` | naga asked so that its panics end there |
//! | `explain`, `reason` | naga's errors in the words of the programmer |
//!
//! No input crashes the validator: naga recurses while it checks, so the depth that a source asks for
//! is bounded before naga sees it (the module `depth`), naga runs on a stack that is large enough for that bound, and
//! what would take it forever is refused (the size limits, and the module `growth`), as is what would make it panic
//! (the modules `check::crashes` and `assertion`); a panic of naga all the same is caught, and nothing is printed (the
//! module `guard`).

mod analysis;
mod assertion;
mod check;
mod constants;
mod depth;
mod explain;
mod features;
mod few;
mod finding;
mod github;
mod growth;
mod guard;
mod lints;
mod position;
mod predeclared;
mod prefix;
mod reason;
mod render;
mod report;
mod sarif;
mod scan;
mod snippet;
mod suggest;
mod syntax;
mod types;
mod uniformity;
mod validate;

pub use features::Features;
pub use github::render_github;
pub use lints::Lints;
pub use naga::valid::Capabilities;
pub use prefix::{PrefixChecker, TypedPrefix};
pub use render::render_human;
pub use report::{
    Binding, Diagnostic, EntryPoint, Fix, Label, OverrideConstant, Report, Severity, Span, Stage,
};
pub use sarif::to_sarif;
pub use snippet::{SnippetKind, kind_of, validate_as};
pub use validate::{Options, Target, validate, validate_bytes, validate_expression};
