//! Binary operators (WGSL, sections 8.6 to 8.9).

use super::{Checker, Fact, What};
use crate::constants::{Evaluated, Value, ValueId, convert, operators};
use crate::finding::Finding;
use crate::syntax::tree::{BinaryOp, ExprId, Place};
use crate::types::{Kind, Scalar, Type};

/// The types that the operands convert to, and that of the result.
#[derive(Debug, Clone, Copy)]
struct Typing {
    left: Type,
    right: Type,
    result: Type,
}

impl Checker<'_> {
    pub(super) fn binary(&mut self, id: ExprId, op: BinaryOp, left: ExprId, right: ExprId) -> Fact {
        let (l, r) = (self.operand(left), self.operand(right));
        let place = self.place(id);
        self.lint_comparison(op, (left, l), (right, r), place);
        let fact = self.binary_values(
            op,
            (l, self.place(left)),
            (r, self.place(right)),
            place,
            self.skipped(id),
        );
        self.lint_literals(id, op, fact);
        fact
    }

    /// Applies an operator to two values with their places.
    pub(super) fn binary_values(
        &mut self,
        op: BinaryOp,
        (l, left_place): (Fact, Place),
        (r, right_place): (Fact, Place),
        place: Place,
        skipped: bool,
    ) -> Fact {
        if l.is_unknown() || r.is_unknown() {
            return Fact::UNKNOWN;
        }
        let is_const_right = r.is_const();
        let Some(typing) = typing(op, l.of, r.of, is_const_right && l.is_const()) else {
            let message = format!(
                "`{}` does not combine `{}` and `{}`",
                op.text(),
                self.show(l.of),
                self.show(r.of)
            );
            let mut finding = Finding::error("wgsl/type", place, message).remark("this expression");
            finding.help = conversion_help(op, l.of, r.of);
            self.report(finding);
            return Fact::UNKNOWN;
        };
        let stage = Self::stage_of(&[l, r]);
        let stage = if op == BinaryOp::LogicalAnd || op == BinaryOp::LogicalOr {
            self.short_circuited(op, l, r, stage)
        } else {
            stage
        };
        if skipped {
            return Fact {
                of: typing.result,
                what: stage,
            };
        }
        let (Some(l), Some(r)) = (
            self.converted(l, typing.left, left_place),
            self.converted(r, typing.right, right_place),
        ) else {
            return Fact::UNKNOWN;
        };
        if let What::Const(value) = stage {
            return Fact {
                of: typing.result,
                what: What::Const(value),
            };
        }
        match (l.what, r.what) {
            (What::Const(a), What::Const(b)) => {
                let value = self.apply(op, a, b, typing);
                self.evaluated(typing.result, value, place)
            }
            (_, What::Const(b)) => {
                self.check_right_operand(op, b, typing, right_place);
                Fact {
                    of: typing.result,
                    what: stage,
                }
            }
            _ => Fact {
                of: typing.result,
                what: stage,
            },
        }
    }

    /// `false && x` and `true || x` are known whatever `x` is, as long as it is of an early stage.
    fn short_circuited(&mut self, op: BinaryOp, l: Fact, r: Fact, stage: What) -> What {
        if let (What::Const(value), What::Unevaluated) = (l.what, stage)
            && self.values.as_bool(value) == Some(op == BinaryOp::LogicalOr)
        {
            return What::Const(value);
        }
        let _ = r;
        stage
    }

    fn apply(
        &mut self,
        op: BinaryOp,
        a: ValueId,
        b: ValueId,
        typing: Typing,
    ) -> Evaluated<ValueId> {
        let Typing {
            left,
            right,
            result,
        } = typing;
        if matches!(left.kind(), Kind::Matrix(..)) || matches!(right.kind(), Kind::Matrix(..)) {
            return self.apply_matrix(op, a, b, typing);
        }
        let scalar = left.component().unwrap_or(Scalar::F32);
        let width = usize::from(result.width().unwrap_or(1));
        let (a, b) = (
            self.values.components(a, left),
            self.values.components(b, right),
        );
        let mut computed = crate::constants::Components::new(width as u8);
        for index in 0..width {
            let value = if matches!(op, BinaryOp::ShiftLeft | BinaryOp::ShiftRight) {
                operators::shift(op, a.int(index), b.int(index), scalar)?
            } else {
                operators::binary(op, a.at(index), b.at(index), scalar)?
            };
            computed.set(index, value);
        }
        Ok(self.values.of_components(computed.slice()))
    }

    /// The columns of a matrix, each with its components; a vector is one column.
    fn columns(&mut self, id: ValueId, of: Type) -> Vec<Vec<f64>> {
        match of.kind() {
            Kind::Matrix(columns, rows, scalar) => (0..u32::from(columns))
                .filter_map(|index| self.values.part(&self.types, id, index))
                .collect::<Vec<_>>()
                .into_iter()
                .map(|column| {
                    let column = self.values.components(column, Type::vector(rows, scalar));
                    column.floats().collect()
                })
                .collect(),
            _ => vec![self.values.components(id, of).floats().collect()],
        }
    }

    pub(super) fn matrix_value(&mut self, columns: &[Vec<Value>]) -> ValueId {
        let parts: Vec<ValueId> = columns
            .iter()
            .map(|column| self.values.of_components(column))
            .collect();
        self.values.composite(&parts)
    }

    /// The components of a constant matrix, by column.
    pub(super) fn matrix_columns(&mut self, id: ValueId, of: Type) -> Vec<Vec<f64>> {
        self.columns(id, of)
    }

    fn apply_matrix(
        &mut self,
        op: BinaryOp,
        a: ValueId,
        b: ValueId,
        typing: Typing,
    ) -> Evaluated<ValueId> {
        let scalar = typing.result.component().unwrap_or(Scalar::F32);
        let rounded = |value: f64| convert::float_result(value, scalar);
        let sum = |terms: &mut dyn Iterator<Item = f64>| -> Evaluated<Value> {
            let mut total = 0.0;
            for term in terms {
                let Value::Float(term) = rounded(term)? else {
                    continue;
                };
                if let Value::Float(next) = rounded(total + term)? {
                    total = next;
                }
            }
            Ok(Value::Float(total))
        };
        let (left, right) = (self.columns(a, typing.left), self.columns(b, typing.right));
        let is_matrix = |of: Type| matches!(of.kind(), Kind::Matrix(..));
        let columns: Vec<Vec<Value>> = match (is_matrix(typing.left), is_matrix(typing.right)) {
            (true, true) if op != BinaryOp::Multiply => left
                .iter()
                .zip(&right)
                .map(|(a, b)| {
                    a.iter()
                        .zip(b)
                        .map(|(a, b)| rounded(if op == BinaryOp::Add { a + b } else { a - b }))
                        .collect()
                })
                .collect::<Evaluated<_>>()?,
            (true, true | false) if typing.right.width() != Some(1) => right
                .iter()
                .map(|column| {
                    (0..left[0].len())
                        .map(|row| sum(&mut column.iter().zip(&left).map(|(b, a)| a[row] * b)))
                        .collect()
                })
                .collect::<Evaluated<_>>()?,
            (false, true) if typing.left.width() != Some(1) => {
                let row: Evaluated<Vec<Value>> = right
                    .iter()
                    .map(|column| sum(&mut column.iter().zip(&left[0]).map(|(b, a)| a * b)))
                    .collect();
                vec![row?]
            }
            (is_left, _) => {
                let (matrix, factor) = if is_left {
                    (&left, right[0][0])
                } else {
                    (&right, left[0][0])
                };
                matrix
                    .iter()
                    .map(|column| column.iter().map(|x| rounded(x * factor)).collect())
                    .collect::<Evaluated<_>>()?
            }
        };
        if is_matrix(typing.result) {
            return Ok(self.matrix_value(&columns));
        }
        Ok(self.values.of_components(&columns[0]))
    }

    /// What is wrong with a constant right operand, whatever the left one is.
    fn check_right_operand(&mut self, op: BinaryOp, value: ValueId, typing: Typing, place: Place) {
        let components = self.values.components(value, typing.right);
        match op {
            BinaryOp::Divide | BinaryOp::Remainder => {
                let is_integer = typing.right.component().is_some_and(Scalar::is_integer);
                let zero = (0..components.len()).any(|index| components.float(index) == 0.0);
                if zero && !is_integer {
                    self.lint_division(op, place);
                } else if zero {
                    self.report(
                        Finding::error("wgsl/division-by-zero", place, "a division by zero")
                            .remark("this is zero"),
                    );
                }
            }
            BinaryOp::ShiftLeft | BinaryOp::ShiftRight => {
                if let Some(by) = (0..components.len())
                    .map(|index| components.int(index))
                    .find(|by| *by >= 32)
                {
                    self.error(
                        "wgsl/shift",
                        place,
                        format!("a shift by {by} bits of a value that has 32"),
                    );
                }
            }
            _ => {}
        }
    }
}

fn typing(op: BinaryOp, l: Type, r: Type, both_const: bool) -> Option<Typing> {
    use BinaryOp as Op;
    let (ls, rs) = (l.component()?, r.component()?);
    let same = |operand: Type, result: Type| Typing {
        left: operand,
        right: operand,
        result,
    };
    match op {
        Op::LogicalAnd | Op::LogicalOr => {
            (l == Type::BOOL && r == Type::BOOL).then(|| same(Type::BOOL, Type::BOOL))
        }
        Op::Add | Op::Subtract | Op::Multiply | Op::Divide | Op::Remainder => {
            let scalar = ls.common(rs).filter(|scalar| scalar.is_numeric())?;
            let (l, r) = (l.with_component(scalar), r.with_component(scalar));
            match (l.kind(), r.kind()) {
                (Kind::Matrix(columns, rows, _), Kind::Matrix(c, s, _)) => match op {
                    Op::Add | Op::Subtract if l == r => Some(same(l, l)),
                    Op::Multiply if columns == s => Some(Typing {
                        left: l,
                        right: r,
                        result: Type::matrix(c, rows, scalar),
                    }),
                    _ => None,
                },
                (Kind::Matrix(columns, rows, _), Kind::Vector(width, _)) => {
                    (op == Op::Multiply && columns == width).then(|| Typing {
                        left: l,
                        right: r,
                        result: Type::vector(rows, scalar),
                    })
                }
                (Kind::Vector(width, _), Kind::Matrix(columns, rows, _)) => {
                    (op == Op::Multiply && rows == width).then(|| Typing {
                        left: l,
                        right: r,
                        result: Type::vector(columns, scalar),
                    })
                }
                (Kind::Matrix(..), _) | (_, Kind::Matrix(..)) => {
                    (op == Op::Multiply).then(|| Typing {
                        left: l,
                        right: r,
                        result: if matches!(l.kind(), Kind::Matrix(..)) {
                            l
                        } else {
                            r
                        },
                    })
                }
                (Kind::Vector(..), Kind::Vector(..)) | (Kind::Scalar(_), Kind::Scalar(_)) => {
                    (l == r).then(|| same(l, l))
                }
                (Kind::Vector(..), _) => Some(Typing {
                    left: l,
                    right: r,
                    result: l,
                }),
                _ => Some(Typing {
                    left: l,
                    right: r,
                    result: r,
                }),
            }
        }
        Op::And | Op::Or | Op::Xor => {
            let scalar = ls.common(rs)?;
            let fits = scalar.is_integer() || (scalar == Scalar::Bool && op != Op::Xor);
            let (l, r) = (l.with_component(scalar), r.with_component(scalar));
            (fits && l == r && l.width().is_some()).then(|| same(l, l))
        }
        Op::ShiftLeft | Op::ShiftRight => {
            let fits = ls.is_integer()
                && matches!(rs, Scalar::U32 | Scalar::AbstractInt)
                && l.width().is_some()
                && l.width() == r.width();
            if !fits {
                return None;
            }
            let left = if both_const {
                l
            } else {
                l.with_component(ls.concrete())
            };
            Some(Typing {
                left,
                right: r.with_component(Scalar::U32),
                result: left,
            })
        }
        _ => {
            let scalar = ls.common(rs)?;
            let ordered = !matches!(op, Op::Equal | Op::NotEqual);
            let (l, r) = (l.with_component(scalar), r.with_component(scalar));
            let fits = l == r && l.width().is_some() && !(ordered && scalar == Scalar::Bool);
            fits.then(|| same(l, l.with_component(Scalar::Bool)))
        }
    }
}

/// What may have been meant, where two types do not go together.
fn conversion_help(op: BinaryOp, l: Type, r: Type) -> Option<String> {
    let (ls, rs) = (l.component()?, r.component()?);
    if op.compares() || matches!(op, BinaryOp::LogicalAnd | BinaryOp::LogicalOr) {
        return None;
    }
    if ls != rs && ls.is_numeric() && rs.is_numeric() && ls.common(rs).is_none() {
        let (to, other) = if ls.is_float() { (ls, rs) } else { (rs, ls) };
        if to.is_abstract() {
            return Some(format!(
                "a number with a point is no `{}`: write a whole number, or make the other side an `f32`",
                other.name()
            ));
        }
        return Some(format!(
            "WGSL converts no numbers by itself: write `{}(…)`",
            to.name()
        ));
    }
    None
}
