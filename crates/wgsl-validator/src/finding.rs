//! A finding of the front end, before it becomes a [`Diagnostic`](crate::Diagnostic).

use crate::report::Severity;
use crate::syntax::tree::Place;

/// What is wrong, and where, in byte offsets.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) message: String,
    pub(crate) place: Place,
    /// The remark at the place itself.
    pub(crate) remark: String,
    /// Other places with their remarks.
    pub(crate) related: Vec<(Place, String)>,
    pub(crate) help: Option<String>,
    /// A replacement that certainly repairs it.
    pub(crate) fix: Option<(Place, String)>,
}

impl Finding {
    pub(crate) fn error(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            message: message.into(),
            place,
            remark: String::new(),
            related: Vec::new(),
            help: None,
            fix: None,
        }
    }

    pub(crate) fn warning(code: &'static str, place: Place, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(code, place, message)
        }
    }

    pub(crate) fn remark(mut self, remark: impl Into<String>) -> Self {
        self.remark = remark.into();
        self
    }

    pub(crate) fn related(mut self, place: Place, remark: impl Into<String>) -> Self {
        self.related.push((place, remark.into()));
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    pub(crate) fn fix(mut self, place: Place, replacement: impl Into<String>) -> Self {
        self.fix = Some((place, replacement.into()));
        self
    }
}
