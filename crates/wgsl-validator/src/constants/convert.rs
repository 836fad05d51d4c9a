//! Conversions of constant values.

use super::float::{round_f16, round_f32};
use super::{Evaluated, Value, ValueId, Values};
use crate::types::{Kind, Scalar, Type, Types};

/// The greatest finite `f16`.
pub(crate) const MAX_F16: f64 = 65504.0;

/// Rounds a result to its type; what is not finite is an error (section 15.7.2).
pub(crate) fn float_result(value: f64, scalar: Scalar) -> Evaluated<Value> {
    // Beyond the greatest finite number, even what would round to it is an error.
    let rounded = match scalar {
        Scalar::F32 if value.abs() > f64::from(f32::MAX) => f64::INFINITY,
        Scalar::F32 => round_f32(value),
        Scalar::F16 if value.abs() > MAX_F16 => f64::INFINITY,
        Scalar::F16 => round_f16(value),
        _ => value,
    };
    if rounded.is_nan() {
        Err("the result is not a number".to_owned())
    } else if rounded.is_infinite() {
        Err(format!("the result is too large for `{}`", scalar.name()))
    } else {
        Ok(Value::Float(rounded))
    }
}

/// An automatic conversion of a scalar: it must keep the value.
pub(crate) fn convert_scalar(value: Value, to: Scalar) -> Evaluated<Value> {
    let unfit = |shown: String| Err(format!("`{shown}` does not fit into `{}`", to.name()));
    match (value, to) {
        (Value::Int(value), Scalar::I32) => match i32::try_from(value) {
            Ok(_) => Ok(Value::Int(value)),
            Err(_) => unfit(value.to_string()),
        },
        (Value::Int(value), Scalar::U32) => match u32::try_from(value) {
            Ok(_) => Ok(Value::Int(value)),
            Err(_) => unfit(value.to_string()),
        },
        (Value::Int(value), _) if to.is_float() => match float_result(value as f64, to) {
            Ok(value) => Ok(value),
            Err(_) => unfit(value.to_string()),
        },
        (Value::Float(value), _) if to.is_float() => match float_result(value, to) {
            Ok(value) => Ok(value),
            Err(_) => unfit(format!("{value:?}")),
        },
        _ => Ok(value),
    }
}

/// An automatic conversion of any value.
pub(crate) fn convert(
    values: &mut Values,
    types: &Types<'_>,
    id: ValueId,
    from: Type,
    to: Type,
) -> Evaluated<ValueId> {
    if from == to {
        return Ok(id);
    }
    let value = values.get(id);
    if let Value::Zero(_) = value {
        return Ok(values.zero(to));
    }
    if values.is_full() {
        return Err("the constants of this module are too large".to_owned());
    }
    match to.kind() {
        Kind::Scalar(scalar) => {
            let converted = convert_scalar(value, scalar)?;
            Ok(values.add(converted))
        }
        Kind::Vector(width, scalar) => {
            let mut components = values.components(id, from);
            for index in 0..usize::from(width) {
                components.set(index, convert_scalar(components.at(index), scalar)?);
            }
            Ok(values.of_components(components.slice()))
        }
        _ => {
            let count = Values::part_count(types, to);
            let mut parts = Vec::with_capacity(count as usize);
            for index in 0..count {
                let Some(part) = values.part(types, id, index) else {
                    return Ok(id);
                };
                let (from, to) = (part_type(types, from, index), part_type(types, to, index));
                parts.push(convert(values, types, part, from, to)?);
            }
            Ok(values.composite(&parts))
        }
    }
}

fn part_type(types: &Types<'_>, of: Type, index: u32) -> Type {
    match of.kind() {
        Kind::Vector(_, scalar) => Type::scalar(scalar),
        Kind::Matrix(_, rows, scalar) => Type::vector(rows, scalar),
        Kind::Array(array) => types.element(array).element,
        Kind::Struct(structure) => types.members(structure)[index as usize].member_type,
        _ => of,
    }
}

/// The value that a scalar constructor such as `i32(x)` makes (section 17.1.2).
pub(crate) fn construct_scalar(value: Value, from: Scalar, to: Scalar) -> Evaluated<Value> {
    Ok(match (value, to) {
        (Value::Bool(value), Scalar::Bool) => Value::Bool(value),
        (Value::Int(value), Scalar::Bool) => Value::Bool(value != 0),
        (Value::Float(value), Scalar::Bool) => Value::Bool(value != 0.0),
        (Value::Bool(value), _) if to.is_float() => Value::Float(f64::from(u8::from(value))),
        (Value::Bool(value), _) => Value::Int(i64::from(value)),
        (Value::Int(value), _) if to.is_integer() => {
            if from == Scalar::AbstractInt {
                return convert_scalar(Value::Int(value), to);
            }
            Value::Int(wrap(value, to))
        }
        // Floats are cut to the range of the integer type.
        (Value::Float(value), Scalar::I32) => {
            Value::Int((value.trunc() as i64).clamp(i64::from(i32::MIN), i64::from(i32::MAX)))
        }
        (Value::Float(value), Scalar::U32) => {
            Value::Int((value.trunc() as i64).clamp(0, i64::from(u32::MAX)))
        }
        (value, _) => return convert_scalar(value, to),
    })
}

/// An integer modulo the size of its type.
pub(crate) fn wrap(value: i64, scalar: Scalar) -> i64 {
    match scalar {
        Scalar::I32 => i64::from(value as i32),
        Scalar::U32 => i64::from(value as u32),
        _ => value,
    }
}
