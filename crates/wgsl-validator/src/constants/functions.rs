//! Built-in functions on constant values (WGSL, section 17).

use super::convert::{MAX_F16, float_result, wrap};
use super::float::{round_f16, round_f32};
use super::operators::binary;
use super::values::Components;
use super::{Evaluated, Value};
use crate::predeclared::Builtin;
use crate::syntax::tree::BinaryOp;
use crate::types::Scalar;

/// A scalar arithmetic whose every step is rounded to a type and checked.
#[derive(Clone, Copy)]
struct Arithmetic(Scalar);

impl Arithmetic {
    fn apply(self, op: BinaryOp, a: Value, b: Value) -> Evaluated<Value> {
        binary(op, a, b, self.0)
    }

    fn add(self, a: Value, b: Value) -> Evaluated<Value> {
        self.apply(BinaryOp::Add, a, b)
    }

    fn subtract(self, a: Value, b: Value) -> Evaluated<Value> {
        self.apply(BinaryOp::Subtract, a, b)
    }

    fn multiply(self, a: Value, b: Value) -> Evaluated<Value> {
        self.apply(BinaryOp::Multiply, a, b)
    }

    fn divide(self, a: Value, b: Value) -> Evaluated<Value> {
        self.apply(BinaryOp::Divide, a, b)
    }

    fn float(self, value: f64) -> Evaluated<Value> {
        float_result(value, self.0)
    }

    fn dot(self, a: &Components, b: &Components) -> Evaluated<Value> {
        let mut sum = self.multiply(a.at(0), b.at(0))?;
        for index in 1..a.len() {
            sum = self.add(sum, self.multiply(a.at(index), b.at(index))?)?;
        }
        Ok(sum)
    }

    fn length(self, a: &Components) -> Evaluated<f64> {
        if a.len() == 1 {
            return Ok(a.float(0).abs());
        }
        Ok(number(self.dot(a, a)?).sqrt())
    }
}

fn number(value: Value) -> f64 {
    match value {
        Value::Float(value) => value,
        Value::Int(value) => value as f64,
        _ => 0.0,
    }
}

fn each(count: u8, mut f: impl FnMut(usize) -> Evaluated<Value>) -> Evaluated<Components> {
    let mut result = Components::new(count);
    for index in 0..usize::from(count) {
        result.set(index, f(index)?);
    }
    Ok(result)
}

fn one(value: Value) -> Components {
    let mut result = Components::new(1);
    result.set(0, value);
    result
}

fn within(holds: bool, what: &str) -> Evaluated<()> {
    if holds { Ok(()) } else { Err(what.to_owned()) }
}

/// What is wrong with arguments some of which are constant, whatever the others are (section 17: the errors that
/// "are shader-creation errors if … are const-expressions").
pub(crate) fn partial_fault(
    builtin: Builtin,
    args: &[Option<Components>],
    scalar: Scalar,
) -> Option<String> {
    let pair = |a: usize, b: usize| Some((args.get(a)?.as_ref()?, args.get(b)?.as_ref()?));
    match builtin {
        Builtin::Clamp => {
            let (low, high) = pair(1, 2)?;
            (0..low.len())
                .any(|index| low.float(index) > high.float(index))
                .then(|| "the low bound of `clamp` is above the high one".to_owned())
        }
        Builtin::Smoothstep => {
            let (low, high) = pair(0, 1)?;
            (0..low.len())
                .any(|index| low.float(index) == high.float(index))
                .then(|| "the edges of `smoothstep` are equal".to_owned())
        }
        Builtin::ExtractBits | Builtin::InsertBits => {
            let first = if builtin == Builtin::ExtractBits {
                1
            } else {
                2
            };
            let (offset, count) = pair(first, first + 1)?;
            let (offset, count) = (offset.int(0), count.int(0));
            (offset + count > 32).then(|| {
                format!(
                    "`{}` reaches beyond 32 bits: offset {offset}, count {count}",
                    builtin.name()
                )
            })
        }
        Builtin::Ldexp => {
            let exponent = args.get(1)?.as_ref()?;
            let most = match scalar {
                Scalar::F16 => 16,
                Scalar::F32 => 128,
                _ => 1024,
            };
            (0..exponent.len())
                .any(|index| exponent.int(index) > most)
                .then(|| format!("the exponent of `ldexp` is above {most}"))
        }
        _ => None,
    }
}

/// Calls a function on constant arguments. `scalar` is the component type of its first argument, `result` the width
/// and component type of its result.
pub(crate) fn call(
    builtin: Builtin,
    args: &[Components],
    scalar: Scalar,
    result: (u8, Scalar),
) -> Evaluated<Components> {
    let arithmetic = Arithmetic(scalar);
    let (width, result_scalar) = result;
    let Some(a) = args.first() else {
        return Err("there are no arguments".to_owned());
    };
    let b = args.get(1).unwrap_or(a);
    let c = args.get(2).unwrap_or(a);
    let float1 = |f: &dyn Fn(f64) -> Evaluated<f64>| {
        each(width, |index| arithmetic.float(f(a.float(index))?))
    };
    match builtin {
        Builtin::Abs => each(width, |index| {
            Ok(match a.at(index) {
                Value::Int(value) => Value::Int(wrap(value.wrapping_abs(), scalar)),
                Value::Float(value) => Value::Float(value.abs()),
                Value::Bool(_) | Value::Composite { .. } | Value::Zero(_) => a.at(index),
            })
        }),
        Builtin::Acos => float1(&|x| {
            within(x.abs() <= 1.0, "`acos` is defined between -1 and 1")?;
            Ok(x.acos())
        }),
        Builtin::Acosh => float1(&|x| {
            within(x >= 1.0, "`acosh` is defined from 1 on")?;
            Ok(x.acosh())
        }),
        Builtin::Asin => float1(&|x| {
            within(x.abs() <= 1.0, "`asin` is defined between -1 and 1")?;
            Ok(x.asin())
        }),
        Builtin::Asinh => float1(&|x| Ok(x.signum() * (x.abs().asinh()))),
        Builtin::Atan => float1(&|x| Ok(x.atan())),
        Builtin::Atanh => float1(&|x| {
            within(
                x.abs() < 1.0,
                "`atanh` is defined between -1 and 1, exclusively",
            )?;
            Ok(x.atanh())
        }),
        Builtin::Atan2 => each(width, |index| {
            arithmetic.float(a.float(index).atan2(b.float(index)))
        }),
        Builtin::Ceil => float1(&|x| Ok(x.ceil())),
        Builtin::Cos => float1(&|x| Ok(x.cos())),
        Builtin::Cosh => float1(&|x| Ok(x.cosh())),
        Builtin::Degrees => float1(&|x| Ok(x * (180.0 / std::f64::consts::PI))),
        Builtin::Exp => float1(&|x| Ok(x.exp())),
        Builtin::Exp2 => float1(&|x| Ok(x.exp2())),
        Builtin::Floor => float1(&|x| Ok(x.floor())),
        Builtin::Fract => float1(&|x| Ok(x - x.floor())),
        Builtin::InverseSqrt => float1(&|x| {
            within(x > 0.0, "`inverseSqrt` is defined for positive numbers")?;
            Ok(1.0 / x.sqrt())
        }),
        Builtin::Log => float1(&|x| {
            within(x > 0.0, "`log` is defined for positive numbers")?;
            Ok(x.ln())
        }),
        Builtin::Log2 => float1(&|x| {
            within(x > 0.0, "`log2` is defined for positive numbers")?;
            Ok(x.log2())
        }),
        Builtin::Radians => float1(&|x| Ok(x * (std::f64::consts::PI / 180.0))),
        Builtin::Round => float1(&|x| Ok(x.round_ties_even())),
        Builtin::Saturate => float1(&|x| Ok(x.clamp(0.0, 1.0))),
        Builtin::Sin => float1(&|x| Ok(x.sin())),
        Builtin::Sinh => float1(&|x| Ok(x.sinh())),
        Builtin::Sqrt => float1(&|x| {
            within(x >= 0.0, "`sqrt` is not defined for negative numbers")?;
            Ok(x.sqrt())
        }),
        Builtin::Tan => float1(&|x| Ok(x.tan())),
        Builtin::Tanh => float1(&|x| Ok(x.tanh())),
        Builtin::Trunc => float1(&|x| Ok(x.trunc())),
        Builtin::QuantizeToF16 => float1(&|x| {
            let rounded = round_f16(x);
            within(x.abs() <= MAX_F16, "the value does not fit into an `f16`")?;
            Ok(rounded)
        }),
        Builtin::Sign => each(width, |index| {
            Ok(match a.at(index) {
                Value::Int(value) => Value::Int(value.signum()),
                Value::Float(0.0) => Value::Float(0.0),
                Value::Float(value) => Value::Float(value.signum()),
                other => other,
            })
        }),
        Builtin::Pow => each(width, |index| {
            let (x, y) = (a.float(index), b.float(index));
            within(
                x > 0.0 || (x == 0.0 && y > 0.0),
                "`pow` is not defined for this base and exponent",
            )?;
            arithmetic.float(x.powf(y))
        }),
        Builtin::Step => each(width, |index| {
            Ok(Value::Float(f64::from(u8::from(
                a.float(index) <= b.float(index),
            ))))
        }),
        Builtin::Max | Builtin::Min => each(width, |index| {
            let first_is_less = less(a.at(index), b.at(index));
            Ok(if first_is_less == (builtin == Builtin::Min) {
                a.at(index)
            } else {
                b.at(index)
            })
        }),
        Builtin::Clamp => each(width, |index| {
            let at_least = if less(a.at(index), b.at(index)) {
                b.at(index)
            } else {
                a.at(index)
            };
            Ok(if less(c.at(index), at_least) {
                c.at(index)
            } else {
                at_least
            })
        }),
        Builtin::Fma => each(width, |index| {
            arithmetic.add(arithmetic.multiply(a.at(index), b.at(index))?, c.at(index))
        }),
        Builtin::Mix => each(width, |index| {
            let one = Value::Float(1.0);
            let rest = arithmetic.subtract(one, c.at(index))?;
            arithmetic.add(
                arithmetic.multiply(a.at(index), rest)?,
                arithmetic.multiply(b.at(index), c.at(index))?,
            )
        }),
        Builtin::Smoothstep => each(width, |index| {
            let range = arithmetic.subtract(b.at(index), a.at(index))?;
            let offset = arithmetic.subtract(c.at(index), a.at(index))?;
            let t = number(arithmetic.divide(offset, range)?).clamp(0.0, 1.0);
            arithmetic.float(t * t * (3.0 - 2.0 * t))
        }),
        Builtin::Select => each(width, |index| {
            Ok(if c.bool(index.min(c.len() - 1)) {
                b.at(index)
            } else {
                a.at(index)
            })
        }),
        Builtin::All => Ok(one(Value::Bool((0..a.len()).all(|index| a.bool(index))))),
        Builtin::Any => Ok(one(Value::Bool((0..a.len()).any(|index| a.bool(index))))),
        Builtin::Dot => Ok(one(arithmetic.dot(a, b)?)),
        Builtin::Length => Ok(one(arithmetic.float(arithmetic.length(a)?)?)),
        Builtin::Distance => {
            let difference = each(a.len() as u8, |index| {
                arithmetic.subtract(a.at(index), b.at(index))
            })?;
            Ok(one(arithmetic.float(arithmetic.length(&difference)?)?))
        }
        Builtin::Normalize => {
            let length = arithmetic.length(a)?;
            within(length != 0.0, "a vector of length zero has no direction")?;
            each(width, |index| arithmetic.float(a.float(index) / length))
        }
        Builtin::Cross => each(width, |index| {
            let (i, j) = ((index + 1) % 3, (index + 2) % 3);
            arithmetic.subtract(
                arithmetic.multiply(a.at(i), b.at(j))?,
                arithmetic.multiply(a.at(j), b.at(i))?,
            )
        }),
        Builtin::FaceForward => {
            let facing = number(arithmetic.dot(b, c)?) < 0.0;
            each(width, |index| {
                Ok(Value::Float(if facing {
                    a.float(index)
                } else {
                    -a.float(index)
                }))
            })
        }
        Builtin::Reflect => {
            let twice = arithmetic.multiply(Value::Float(2.0), arithmetic.dot(a, b)?)?;
            each(width, |index| {
                arithmetic.subtract(a.at(index), arithmetic.multiply(twice, b.at(index))?)
            })
        }
        Builtin::Refract => {
            let ratio = c.at(0);
            let along = arithmetic.dot(b, a)?;
            let one = Value::Float(1.0);
            let across = arithmetic.subtract(one, arithmetic.multiply(along, along)?)?;
            let squared = arithmetic.multiply(ratio, ratio)?;
            let k = arithmetic.subtract(one, arithmetic.multiply(squared, across)?)?;
            if number(k) < 0.0 {
                return each(width, |_| Ok(Value::Float(0.0)));
            }
            let factor = arithmetic.add(
                arithmetic.multiply(ratio, along)?,
                Value::Float(number(k).sqrt()),
            )?;
            each(width, |index| {
                arithmetic.subtract(
                    arithmetic.multiply(ratio, a.at(index))?,
                    arithmetic.multiply(factor, b.at(index))?,
                )
            })
        }
        Builtin::Ldexp => each(width, |index| {
            let exponent = b.int(index).clamp(-4000, 4000) as i32;
            let half = exponent / 2;
            arithmetic.float(a.float(index) * 2_f64.powi(half) * 2_f64.powi(exponent - half))
        }),
        Builtin::CountLeadingZeros => bits(a, width, |x| i64::from(x.leading_zeros())),
        Builtin::CountOneBits => bits(a, width, |x| i64::from(x.count_ones())),
        Builtin::CountTrailingZeros => bits(a, width, |x| i64::from(x.trailing_zeros())),
        Builtin::ReverseBits => {
            bits(a, width, |x| i64::from(x.reverse_bits())).map(|result| rewrapped(result, scalar))
        }
        Builtin::FirstTrailingBit => bits(a, width, |x| {
            if x == 0 {
                -1
            } else {
                i64::from(x.trailing_zeros())
            }
        })
        .map(|result| rewrapped(result, scalar)),
        Builtin::FirstLeadingBit => bits(a, width, |x| {
            let x = if scalar == Scalar::I32 && (x as i32) < 0 {
                !x
            } else {
                x
            };
            if x == 0 {
                -1
            } else {
                31 - i64::from(x.leading_zeros())
            }
        })
        .map(|result| rewrapped(result, scalar)),
        Builtin::ExtractBits => {
            let (offset, count) = (b.int(0).min(32) as u32, c.int(0).min(32) as u32);
            each(width, |index| {
                let value = a.int(index) as u32;
                if count == 0 {
                    return Ok(Value::Int(0));
                }
                let left = 32 - (offset + count).min(32);
                let shifted = value << left;
                let rest = left + offset;
                Ok(Value::Int(if scalar == Scalar::I32 {
                    i64::from((shifted as i32) >> rest.min(31))
                } else {
                    i64::from(shifted >> rest.min(31))
                }))
            })
        }
        Builtin::InsertBits => {
            let (offset, count) = (c.int(0).min(32) as u32, args[3].int(0).min(32) as u32);
            let mask = if count == 32 {
                u32::MAX
            } else {
                ((1_u32 << count) - 1).checked_shl(offset).unwrap_or(0)
            };
            each(width, |index| {
                let inserted = (b.int(index) as u32).checked_shl(offset).unwrap_or(0) & mask;
                let kept = a.int(index) as u32 & !mask;
                Ok(Value::Int(wrap(i64::from(inserted | kept), scalar)))
            })
        }
        Builtin::Dot4U8Packed | Builtin::Dot4I8Packed => {
            let mut sum = 0_i64;
            for byte in 0..4 {
                let x = a.int(0) >> (8 * byte) & 255;
                let y = b.int(0) >> (8 * byte) & 255;
                sum += if builtin == Builtin::Dot4U8Packed {
                    x * y
                } else {
                    i64::from(x as i8) * i64::from(y as i8)
                };
            }
            Ok(one(Value::Int(wrap(sum, result_scalar))))
        }
        Builtin::Pack2x16float => {
            let mut packed = 0_u32;
            for index in 0..2 {
                let value = round_f16(a.float(index));
                let fits = a.float(index).abs() <= MAX_F16;
                within(fits, "the value does not fit into an `f16`")?;
                packed |= u32::from(f16_bits(value)) << (16 * index);
            }
            Ok(one(Value::Int(i64::from(packed))))
        }
        Builtin::Pack2x16snorm | Builtin::Pack2x16unorm => {
            let mut packed = 0_u32;
            for index in 0..2 {
                let bits = if builtin == Builtin::Pack2x16snorm {
                    (0.5 + 32767.0 * a.float(index).clamp(-1.0, 1.0)).floor() as i32 as u16
                } else {
                    (0.5 + 65535.0 * a.float(index).clamp(0.0, 1.0)).floor() as u16
                };
                packed |= u32::from(bits) << (16 * index);
            }
            Ok(one(Value::Int(i64::from(packed))))
        }
        Builtin::Pack4x8snorm
        | Builtin::Pack4x8unorm
        | Builtin::Pack4xI8
        | Builtin::Pack4xU8
        | Builtin::Pack4xI8Clamp
        | Builtin::Pack4xU8Clamp => {
            let mut packed = 0_u32;
            for index in 0..4 {
                let byte = match builtin {
                    Builtin::Pack4x8snorm => {
                        (0.5 + 127.0 * a.float(index).clamp(-1.0, 1.0)).floor() as i32 as u8
                    }
                    Builtin::Pack4x8unorm => {
                        (0.5 + 255.0 * a.float(index).clamp(0.0, 1.0)).floor() as u8
                    }
                    Builtin::Pack4xI8Clamp => a.int(index).clamp(-128, 127) as u8,
                    Builtin::Pack4xU8Clamp => a.int(index).clamp(0, 255) as u8,
                    _ => a.int(index) as u8,
                };
                packed |= u32::from(byte) << (8 * index);
            }
            Ok(one(Value::Int(i64::from(packed))))
        }
        Builtin::Unpack2x16float => each(2, |index| {
            let bits = (a.int(0) as u32 >> (16 * index)) as u16;
            let value = f16_value(bits);
            within(value.is_finite(), "the result is not finite")?;
            Ok(Value::Float(value))
        }),
        Builtin::Unpack2x16snorm => each(2, |index| {
            let bits = (a.int(0) as u32 >> (16 * index)) as u16 as i16;
            Ok(Value::Float(round_f32(
                (f64::from(bits) / 32767.0).max(-1.0),
            )))
        }),
        Builtin::Unpack2x16unorm => each(2, |index| {
            let bits = (a.int(0) as u32 >> (16 * index)) as u16;
            Ok(Value::Float(round_f32(f64::from(bits) / 65535.0)))
        }),
        Builtin::Unpack4x8snorm => each(4, |index| {
            let bits = (a.int(0) as u32 >> (8 * index)) as u8 as i8;
            Ok(Value::Float(round_f32((f64::from(bits) / 127.0).max(-1.0))))
        }),
        Builtin::Unpack4x8unorm => each(4, |index| {
            let bits = (a.int(0) as u32 >> (8 * index)) as u8;
            Ok(Value::Float(round_f32(f64::from(bits) / 255.0)))
        }),
        Builtin::Unpack4xI8 => each(4, |index| {
            Ok(Value::Int(i64::from(
                (a.int(0) as u32 >> (8 * index)) as u8 as i8,
            )))
        }),
        Builtin::Unpack4xU8 => each(4, |index| {
            Ok(Value::Int(i64::from(
                (a.int(0) as u32 >> (8 * index)) as u8,
            )))
        }),
        _ => Err("it is not known before run time".to_owned()),
    }
}

fn less(a: Value, b: Value) -> bool {
    match (a, b) {
        (Value::Int(a), Value::Int(b)) => a < b,
        (Value::Float(a), Value::Float(b)) => a < b,
        _ => false,
    }
}

fn bits(a: &Components, width: u8, f: impl Fn(u32) -> i64) -> Evaluated<Components> {
    each(width, |index| Ok(Value::Int(f(a.int(index) as u32))))
}

fn rewrapped(mut components: Components, scalar: Scalar) -> Components {
    for index in 0..components.len() {
        components.set(index, Value::Int(wrap(components.int(index), scalar)));
    }
    components
}

/// The bits of a value that an `f16` holds exactly.
pub(crate) fn f16_bits(value: f64) -> u16 {
    let sign = u16::from(value.is_sign_negative()) << 15;
    let value = value.abs();
    if value == 0.0 {
        return sign;
    }
    let exponent = (((value.to_bits() >> 52) & 0x7ff) as i32 - 1023).max(-15);
    if exponent < -14 {
        return sign | (value / 2_f64.powi(-24)) as u16;
    }
    let fraction = (value / 2_f64.powi(exponent) - 1.0) * 1024.0;
    sign | ((exponent + 15) as u16) << 10 | fraction as u16
}

/// The value of the bits of an `f16`.
pub(crate) fn f16_value(bits: u16) -> f64 {
    let sign = if bits >> 15 == 1 { -1.0 } else { 1.0 };
    let exponent = i32::from(bits >> 10 & 31);
    let fraction = f64::from(bits & 1023);
    sign * match exponent {
        0 => fraction * 2_f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1.0 + fraction / 1024.0) * 2_f64.powi(exponent - 15),
    }
}
