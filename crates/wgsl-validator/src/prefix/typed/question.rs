//! What type an expression has in a place of a text, asked of the front end.

use std::ops::Range;

use wgsl_tokenizer::{TokenKind, lex};

use super::memory;
use crate::analysis::inspect;
use crate::features::Features;
use crate::report::Severity;
use crate::syntax::tree::LocalKind;
use crate::types::{Kind, Scalar};

/// The type of an expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    /// As WGSL writes it, its tokens joined by blanks.
    pub(super) name: String,
    pub(super) shape: Shape,
}

/// What matters of a type for the ways on from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shape {
    Scalar(Scalar),
    Vector(u8, Scalar),
    Matrix(u8, u8, Scalar),
    Array,
    /// The names of the members.
    Struct(Vec<String>),
    Other,
}

impl Answer {
    /// Whether a value of this type stands where one of the other is wanted.
    pub(super) fn fits(&self, wanted: &Self) -> bool {
        if self.name == wanted.name {
            return true;
        }
        match (&self.shape, &wanted.shape) {
            (Shape::Scalar(from), Shape::Scalar(to)) => from.converts_to(*to),
            (Shape::Vector(a, from), Shape::Vector(b, to)) => a == b && from.converts_to(*to),
            (Shape::Matrix(a, b, from), Shape::Matrix(c, d, to)) => {
                (a, b) == (c, d) && from.converts_to(*to)
            }
            // The validator tells whether the elements convert.
            (Shape::Array, Shape::Array) => true,
            _ => false,
        }
    }
}

/// The name of the declaration that asks.
const ASKED: &str = "zq_";

/// The type of the initial value of `zq_`, the last declaration of a module or a function, which has the bytes
/// `expression`; `None` if it has none.
pub(super) fn type_of(source: String, expression: Range<usize>) -> Option<Answer> {
    memory::answer(source, |source| look(source, &expression))
}

fn look(source: &str, expression: &Range<usize>) -> Option<Answer> {
    inspect(source, Features::all(), |checker, findings| {
        let mut locals = checker.tree.locals.iter().rev();
        let mut globals = checker.tree.globals.iter().rev();
        let initializer = locals
            .find(|local| local.kind == LocalKind::Let && checker.text(local.name) == ASKED)
            .map(|local| local.initializer)
            .or_else(|| {
                globals
                    .find(|global| checker.text(global.name) == ASKED)
                    .map(|global| global.initializer)
            })??;
        let fact = checker.fact(initializer);
        if fact.is_unknown() {
            return None;
        }
        let of = fact.of.store();
        let whole = !fact.of.is_reference() || checker.types.is_constructible(of);
        let wrong = findings.iter().any(|finding| {
            finding.severity == Severity::Error
                && expression.contains(&(finding.place.start as usize))
        });
        if wrong && whole {
            return None;
        }
        let shape = match fact.of.kind() {
            Kind::Pointer => Shape::Other,
            _ => match of.kind() {
                Kind::Scalar(scalar) => Shape::Scalar(scalar),
                Kind::Vector(width, scalar) => Shape::Vector(width, scalar),
                Kind::Matrix(columns, rows, scalar) => Shape::Matrix(columns, rows, scalar),
                Kind::Array(_) => Shape::Array,
                Kind::Struct(index) => Shape::Struct(
                    checker
                        .types
                        .members(index)
                        .iter()
                        .map(|member| member.name.to_owned())
                        .collect(),
                ),
                _ => Shape::Other,
            },
        };
        Some(Answer {
            name: spaced(&checker.show(if fact.of.is_pointer() { fact.of } else { of })),
            shape,
        })
    })
    .flatten()
}

fn spaced(text: &str) -> String {
    let tokens = lex(text).filter(|token| token.kind != TokenKind::Blankspace);
    let words: Vec<&str> = tokens.map(|token| &text[token.span]).collect();
    words.join(" ")
}
