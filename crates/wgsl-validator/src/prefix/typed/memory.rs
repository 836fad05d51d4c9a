//! What has been asked before on this thread.
//!
//! The answers depend on the text that is asked alone, so that they are the same with and without it.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use super::context::Slice;
use super::question::Answer;
use crate::analysis::inspect;
use crate::features::Features;
use crate::finding::Finding;
use crate::lints::Lints;
use crate::report::Severity;
use crate::validate::{Options, Target, validate};

/// More entries than this are not kept.
const MAX_ENTRIES: usize = 1 << 14;

#[derive(Default)]
struct Memory {
    answers: HashMap<String, Option<Answer>>,
    verdicts: HashMap<String, bool>,
    /// Those of the modules that naga has accepted.
    shapes: HashSet<String>,
}

thread_local! {
    static MEMORY: RefCell<Memory> = RefCell::default();
}

/// What `ask` says of a source.
pub(super) fn answer(source: String, ask: impl FnOnce(&str) -> Option<Answer>) -> Option<Answer> {
    let known = MEMORY.with_borrow(|memory| memory.answers.get(&source).cloned());
    known.unwrap_or_else(|| {
        let answer = ask(&source);
        MEMORY.with_borrow_mut(|memory| {
            if memory.answers.len() >= MAX_ENTRIES {
                memory.answers.clear();
            }
            memory.answers.insert(source, answer.clone());
        });
        answer
    })
}

/// Whether both verdicts accept a module.
///
/// naga is asked once for each shape: whether it accepts what the specification does is no matter of plain numbers, as
/// long as no constant is computed from them. It computes what the specification passes over, such as the right operand
/// in `true || 1 / (2 - 2) == 0`.
pub(super) fn is_valid(slice: Slice) -> bool {
    let Slice {
        text, shape, start, ..
    } = slice;
    let known = MEMORY.with_borrow(|memory| {
        let verdict = memory.verdicts.get(&text).copied();
        let shape = || {
            shape
                .as_ref()
                .is_some_and(|shape| memory.shapes.contains(shape))
        };
        verdict.ok_or_else(shape)
    });
    let has_known_shape = match known {
        Ok(verdict) => return verdict,
        Err(has_known_shape) => has_known_shape,
    };
    let told = if has_known_shape {
        specified(&text, start)
    } else {
        Specified::Computes
    };
    let verdict = match told {
        Specified::Invalid => false,
        Specified::Plain => true,
        Specified::Computes => ask(&text),
    };
    let is_news = verdict && !has_known_shape;
    let shape = shape.filter(|_| is_news && specified(&text, start) == Specified::Plain);
    MEMORY.with_borrow_mut(|memory| {
        if memory.verdicts.len() >= MAX_ENTRIES {
            memory.verdicts.clear();
        }
        memory.verdicts.insert(text, verdict);
        if let Some(shape) = shape {
            if memory.shapes.len() >= MAX_ENTRIES {
                memory.shapes.clear();
            }
            memory.shapes.insert(shape);
        }
    });
    verdict
}

/// What the specification says of a module.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Specified {
    Invalid,
    /// It is valid, and so it is for naga if another module of its shape is.
    Plain,
    /// Naga must be asked.
    Computes,
}

/// Judges a module of which the part from a byte on is to be plain.
fn specified(source: &str, start: usize) -> Specified {
    let told = inspect(source, Features::default(), |checker, findings| {
        let is_error = |finding: &Finding| finding.severity == Severity::Error;
        if findings.iter().any(is_error) {
            Specified::Invalid
        } else if checker.computes_constants(start) || !checker.collective_calls.is_empty() {
            Specified::Computes
        } else {
            Specified::Plain
        }
    });
    told.unwrap_or(Specified::Computes)
}

fn ask(source: &str) -> bool {
    let options = Options {
        lints: Lints::none(),
        features: Features::default(),
        target: Target::Both,
        ..Options::default()
    };
    validate(source, &options).is_valid()
}
