//! Unary and binary operators on constant scalars (WGSL, sections 8.6 to 8.9).

use super::convert::{float_result, wrap};
use super::{Evaluated, Value};
use crate::syntax::tree::{BinaryOp, UnaryOp};
use crate::types::Scalar;

pub(crate) fn unary(op: UnaryOp, value: Value, scalar: Scalar) -> Evaluated<Value> {
    Ok(match (op, value) {
        (UnaryOp::Negate, Value::Int(value)) => {
            if scalar == Scalar::AbstractInt {
                match value.checked_neg() {
                    Some(value) => Value::Int(value),
                    None => return Err(overflow(scalar)),
                }
            } else {
                Value::Int(wrap(value.wrapping_neg(), scalar))
            }
        }
        (UnaryOp::Negate, Value::Float(value)) => Value::Float(-value),
        (UnaryOp::Not, Value::Bool(value)) => Value::Bool(!value),
        (UnaryOp::Complement, Value::Int(value)) => Value::Int(wrap(!value, scalar)),
        (_, value) => value,
    })
}

fn overflow(scalar: Scalar) -> String {
    format!("the result is too large for `{}`", scalar.name())
}

/// Applies an operator to two scalars of the same type.
pub(crate) fn binary(op: BinaryOp, a: Value, b: Value, scalar: Scalar) -> Evaluated<Value> {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => integers(op, a, b, scalar),
        (Value::Float(a), Value::Float(b)) => floats(op, a, b, scalar),
        (Value::Bool(a), Value::Bool(b)) => Ok(Value::Bool(match op {
            BinaryOp::Equal => a == b,
            BinaryOp::NotEqual => a != b,
            BinaryOp::And | BinaryOp::LogicalAnd => a & b,
            BinaryOp::Or | BinaryOp::LogicalOr => a | b,
            _ => a ^ b,
        })),
        _ => Err("the operands differ in type".to_owned()),
    }
}

fn integers(op: BinaryOp, a: i64, b: i64, scalar: Scalar) -> Evaluated<Value> {
    let is_abstract = scalar == Scalar::AbstractInt;
    let wrapped = |checked: Option<i64>, wrapping: i64| {
        if is_abstract {
            checked.map(Value::Int).ok_or_else(|| overflow(scalar))
        } else {
            Ok(Value::Int(wrap(wrapping, scalar)))
        }
    };
    Ok(match op {
        BinaryOp::Add => wrapped(a.checked_add(b), a.wrapping_add(b))?,
        BinaryOp::Subtract => wrapped(a.checked_sub(b), a.wrapping_sub(b))?,
        BinaryOp::Multiply => wrapped(a.checked_mul(b), a.wrapping_mul(b))?,
        BinaryOp::Divide | BinaryOp::Remainder => {
            if b == 0 {
                return Err("a division by zero".to_owned());
            }
            let least = if is_abstract {
                i64::MIN
            } else {
                i64::from(i32::MIN)
            };
            if b == -1 && a == least && scalar != Scalar::U32 {
                return Err(overflow(scalar));
            }
            Value::Int(if op == BinaryOp::Divide { a / b } else { a % b })
        }
        BinaryOp::And => Value::Int(a & b),
        BinaryOp::Or => Value::Int(a | b),
        BinaryOp::Xor => Value::Int(a ^ b),
        BinaryOp::Equal => Value::Bool(a == b),
        BinaryOp::NotEqual => Value::Bool(a != b),
        BinaryOp::Less => Value::Bool(a < b),
        BinaryOp::LessEqual => Value::Bool(a <= b),
        BinaryOp::Greater => Value::Bool(a > b),
        BinaryOp::GreaterEqual => Value::Bool(a >= b),
        _ => Value::Int(a),
    })
}

fn floats(op: BinaryOp, a: f64, b: f64, scalar: Scalar) -> Evaluated<Value> {
    let result = match op {
        BinaryOp::Add => a + b,
        BinaryOp::Subtract => a - b,
        BinaryOp::Multiply => a * b,
        BinaryOp::Divide | BinaryOp::Remainder if b == 0.0 => {
            return Err("a division by zero".to_owned());
        }
        BinaryOp::Divide => a / b,
        BinaryOp::Remainder => a % b,
        BinaryOp::Equal => return Ok(Value::Bool(a == b)),
        BinaryOp::NotEqual => return Ok(Value::Bool(a != b)),
        BinaryOp::Less => return Ok(Value::Bool(a < b)),
        BinaryOp::LessEqual => return Ok(Value::Bool(a <= b)),
        BinaryOp::Greater => return Ok(Value::Bool(a > b)),
        BinaryOp::GreaterEqual => return Ok(Value::Bool(a >= b)),
        _ => a,
    };
    float_result(result, scalar)
}

/// `<<` and `>>` (section 8.9): the right operand is a `u32`.
pub(crate) fn shift(op: BinaryOp, value: i64, by: i64, scalar: Scalar) -> Evaluated<Value> {
    let bits = if scalar == Scalar::AbstractInt {
        64
    } else {
        32
    };
    if op == BinaryOp::ShiftRight && scalar == Scalar::AbstractInt {
        // No number of bits is too many: those of the sign come in.
        return Ok(Value::Int(value >> by.clamp(0, 63)));
    }
    if by >= bits {
        return Err(format!(
            "a shift by {by} bits of a `{}`, which has {bits}",
            scalar.name()
        ));
    }
    if op == BinaryOp::ShiftRight {
        return Ok(Value::Int(value >> by));
    }
    let shifted = value << by;
    let fits = match scalar {
        Scalar::U32 => u32::try_from(shifted).is_ok(),
        Scalar::I32 => i32::try_from(shifted).is_ok(),
        _ => shifted >> by == value,
    };
    if !fits {
        return Err(overflow(scalar));
    }
    Ok(Value::Int(shifted))
}
