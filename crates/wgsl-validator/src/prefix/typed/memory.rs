//! What has been asked before on this thread.
//!
//! The answers depend on the text that is asked alone, so that they are the same with and without it.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};

use super::context::Slice;
use super::question::Answer;
use crate::features::Features;
use crate::lints::Lints;
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
/// naga is asked once for each shape: whether it accepts what the specification does is no matter of plain numbers.
pub(super) fn is_valid(slice: Slice) -> bool {
    let Slice { text, shape, .. } = slice;
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
    let target = if has_known_shape {
        Target::Browser
    } else {
        Target::Both
    };
    let verdict = ask(&text, target);
    MEMORY.with_borrow_mut(|memory| {
        if memory.verdicts.len() >= MAX_ENTRIES {
            memory.verdicts.clear();
        }
        memory.verdicts.insert(text, verdict);
        if verdict
            && !has_known_shape
            && let Some(shape) = shape
        {
            if memory.shapes.len() >= MAX_ENTRIES {
                memory.shapes.clear();
            }
            memory.shapes.insert(shape);
        }
    });
    verdict
}

fn ask(source: &str, target: Target) -> bool {
    let options = Options {
        lints: Lints::none(),
        features: Features::default(),
        target,
        ..Options::default()
    };
    validate(source, &options).is_valid()
}
