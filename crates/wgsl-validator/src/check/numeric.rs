//! Built-in functions on numbers (WGSL, sections 17.3 to 17.6, 17.9 and 17.10).

use super::functions::Call;
use super::{Checker, Fact, What};
use crate::constants::{Components, Evaluated, Value, ValueId, convert, functions};
use crate::features::Features;
use crate::finding::Finding;
use crate::predeclared::Builtin;
use crate::types::{Kind, Scalar, Type};

/// Which component types a function takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Float,
    Numeric,
    SignedNumeric,
    /// `i32` and `u32`.
    Integer,
    F32,
}

impl Class {
    /// The component type of the overload that takes this one.
    fn choose(self, scalar: Scalar) -> Option<Scalar> {
        match self {
            Self::Float if scalar == Scalar::AbstractInt => Some(Scalar::AbstractFloat),
            Self::Float => scalar.is_float().then_some(scalar),
            Self::Numeric => scalar.is_numeric().then_some(scalar),
            Self::SignedNumeric => (scalar.is_numeric() && scalar != Scalar::U32).then_some(scalar),
            Self::Integer => scalar.is_integer().then(|| scalar.concrete()),
            Self::F32 => scalar.converts_to(Scalar::F32).then_some(Scalar::F32),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    Any,
    VectorOnly,
    Vector3Only,
}

impl Checker<'_> {
    pub(super) fn call_numeric(&mut self, call: &Call<'_>) -> Option<Fact> {
        use Builtin as B;
        match call.builtin {
            B::Acos
            | B::Acosh
            | B::Asin
            | B::Asinh
            | B::Atan
            | B::Atanh
            | B::Ceil
            | B::Cos
            | B::Cosh
            | B::Degrees
            | B::Exp
            | B::Exp2
            | B::Floor
            | B::Fract
            | B::InverseSqrt
            | B::Log
            | B::Log2
            | B::Radians
            | B::Round
            | B::Saturate
            | B::Sin
            | B::Sinh
            | B::Sqrt
            | B::Tan
            | B::Tanh
            | B::Trunc => self.same_types(call, 1, Class::Float, Shape::Any),
            B::Atan2 | B::Pow | B::Step => self.same_types(call, 2, Class::Float, Shape::Any),
            B::Fma | B::Smoothstep => self.same_types(call, 3, Class::Float, Shape::Any),
            B::Abs => self.same_types(call, 1, Class::Numeric, Shape::Any),
            B::Sign => self.same_types(call, 1, Class::SignedNumeric, Shape::Any),
            B::Max | B::Min => self.same_types(call, 2, Class::Numeric, Shape::Any),
            B::Clamp => self.same_types(call, 3, Class::Numeric, Shape::Any),
            B::CountLeadingZeros
            | B::CountOneBits
            | B::CountTrailingZeros
            | B::FirstLeadingBit
            | B::FirstTrailingBit
            | B::ReverseBits => self.same_types(call, 1, Class::Integer, Shape::Any),
            B::QuantizeToF16 => self.same_types(call, 1, Class::F32, Shape::Any),
            B::Normalize => self.same_types(call, 1, Class::Float, Shape::VectorOnly),
            B::Reflect => self.same_types(call, 2, Class::Float, Shape::VectorOnly),
            B::FaceForward => self.same_types(call, 3, Class::Float, Shape::VectorOnly),
            B::Cross => self.same_types(call, 2, Class::Float, Shape::Vector3Only),
            B::Dot => {
                let of = self.common_type(call, 2, Class::Numeric, Shape::VectorOnly)?;
                let result = Type::scalar(of.component()?);
                self.numeric_result(call, &[of, of], result)
            }
            B::Distance => {
                let of = self.common_type(call, 2, Class::Float, Shape::Any)?;
                let result = Type::scalar(of.component()?);
                self.numeric_result(call, &[of, of], result)
            }
            B::Length => {
                let of = self.common_type(call, 1, Class::Float, Shape::Any)?;
                let result = Type::scalar(of.component()?);
                self.numeric_result(call, &[of], result)
            }
            B::Mix => self.mix(call),
            B::Refract => self.refract(call),
            B::Select => self.select(call),
            B::All | B::Any => {
                self.takes(call, 1, 1)?;
                if call.facts[0].of.width().is_none()
                    || call.facts[0].of.component() != Some(Scalar::Bool)
                {
                    return self.no_overload(call);
                }
                self.numeric_result(call, &[call.facts[0].of], Type::BOOL)
            }
            B::Ldexp => {
                self.takes(call, 2, 2)?;
                let (of, exponent) = (call.facts[0].of, call.facts[1].of);
                let scalar = of
                    .component()
                    .and_then(|scalar| Class::Float.choose(scalar));
                let integer = exponent.component();
                let (Some(scalar), Some(Scalar::I32 | Scalar::AbstractInt)) = (scalar, integer)
                else {
                    return self.no_overload(call);
                };
                if of.width().is_none() || of.width() != exponent.width() {
                    return self.no_overload(call);
                }
                // The overload with an abstract exponent is for an abstract number.
                let exponent = if scalar == Scalar::AbstractFloat {
                    exponent
                } else {
                    exponent.with_component(Scalar::I32)
                };
                let scalar = if exponent.component() == Some(Scalar::I32) {
                    scalar.concrete()
                } else {
                    scalar
                };
                let of = of.with_component(scalar);
                self.numeric_result(call, &[of, exponent], of)
            }
            B::Frexp | B::Modf => self.parts_of_float(call),
            B::ExtractBits | B::InsertBits => {
                let values = if call.builtin == B::ExtractBits { 1 } else { 2 };
                self.takes(call, values + 2, values + 2)?;
                let values_only = Call {
                    args: &call.args[..values],
                    facts: &call.facts[..values],
                    ..*call
                };
                let of = self.common_type(&values_only, values, Class::Integer, Shape::Any)?;
                let mut wanted = vec![of; values];
                wanted.extend([Type::U32, Type::U32]);
                self.numeric_result(call, &wanted, of)
            }
            B::Determinant | B::Transpose => self.matrix_function(call),
            B::Dot4U8Packed | B::Dot4I8Packed => {
                if !self.needs(
                    Features::PACKED_4X8_INTEGER_DOT_PRODUCT,
                    "this function",
                    call.place,
                ) {
                    return None;
                }
                let result = if call.builtin == B::Dot4U8Packed {
                    Type::U32
                } else {
                    Type::I32
                };
                self.numeric_result(call, &[Type::U32, Type::U32], result)
            }
            B::Pack2x16float | B::Pack2x16snorm | B::Pack2x16unorm => {
                self.numeric_result(call, &[Type::vector(2, Scalar::F32)], Type::U32)
            }
            B::Pack4x8snorm | B::Pack4x8unorm => {
                self.numeric_result(call, &[Type::vector(4, Scalar::F32)], Type::U32)
            }
            B::Pack4xI8 | B::Pack4xI8Clamp => {
                self.numeric_result(call, &[Type::vector(4, Scalar::I32)], Type::U32)
            }
            B::Pack4xU8 | B::Pack4xU8Clamp => {
                self.numeric_result(call, &[Type::vector(4, Scalar::U32)], Type::U32)
            }
            B::Unpack2x16float | B::Unpack2x16snorm | B::Unpack2x16unorm => {
                self.numeric_result(call, &[Type::U32], Type::vector(2, Scalar::F32))
            }
            B::Unpack4x8snorm | B::Unpack4x8unorm => {
                self.numeric_result(call, &[Type::U32], Type::vector(4, Scalar::F32))
            }
            B::Unpack4xI8 => self.numeric_result(call, &[Type::U32], Type::vector(4, Scalar::I32)),
            B::Unpack4xU8 => self.numeric_result(call, &[Type::U32], Type::vector(4, Scalar::U32)),
            _ => self.no_overload(call),
        }
    }

    /// The type that all arguments convert to, if the class takes it.
    fn common_type(
        &mut self,
        call: &Call<'_>,
        count: usize,
        class: Class,
        shape: Shape,
    ) -> Option<Type> {
        self.takes(call, count, count)?;
        let mut common: Option<Type> = None;
        for fact in call.facts {
            if fact.is_unknown() {
                return None;
            }
            let width = fact.of.width();
            let fits = match shape {
                Shape::Any => width.is_some(),
                Shape::VectorOnly => width.is_some_and(|width| width > 1),
                Shape::Vector3Only => width == Some(3),
            };
            let next = match (common, fact.of.component()) {
                (_, None) => None,
                (None, Some(_)) => Some(fact.of),
                (Some(known), Some(scalar)) if known.width() == width => known
                    .component()
                    .and_then(|known| known.common(scalar))
                    .map(|scalar| fact.of.with_component(scalar)),
                _ => None,
            };
            if !fits || next.is_none() {
                self.no_overload(call)?;
            }
            common = next;
        }
        let of = common?;
        let Some(scalar) = of.component().and_then(|scalar| class.choose(scalar)) else {
            self.no_overload(call)?;
            return None;
        };
        Some(of.with_component(scalar))
    }

    fn same_types(
        &mut self,
        call: &Call<'_>,
        count: usize,
        class: Class,
        shape: Shape,
    ) -> Option<Fact> {
        let of = self.common_type(call, count, class, shape)?;
        self.numeric_result(call, &[of; 3][..count], of)
    }

    fn mix(&mut self, call: &Call<'_>) -> Option<Fact> {
        self.takes(call, 3, 3)?;
        let scalar_last = call.facts[0].of.width().is_some_and(|width| width > 1)
            && call.facts[2].of.width() == Some(1);
        if !scalar_last {
            return self.same_types(call, 3, Class::Float, Shape::Any);
        }
        let (of, last) = self.vectors_and_scalar(call)?;
        self.numeric_result(call, &[of, of, last], of)
    }

    fn refract(&mut self, call: &Call<'_>) -> Option<Fact> {
        self.takes(call, 3, 3)?;
        let (of, last) = self.vectors_and_scalar(call)?;
        self.numeric_result(call, &[of, of, last], of)
    }

    /// Two vectors and a scalar, all of one component type.
    fn vectors_and_scalar(&mut self, call: &Call<'_>) -> Option<(Type, Type)> {
        let mut common: Option<Scalar> = None;
        for fact in call.facts {
            if fact.is_unknown() {
                return None;
            }
            common = match (common, fact.of.component()) {
                (None, scalar) => scalar,
                (Some(known), Some(scalar)) => known.common(scalar),
                _ => None,
            };
            if common.is_none() {
                self.no_overload(call)?;
            }
        }
        let scalar = common.and_then(|scalar| Class::Float.choose(scalar));
        let width = call.facts[0].of.width().filter(|width| *width > 1);
        let fits = call.facts[1].of.width() == width && call.facts[2].of.width() == Some(1);
        let (Some(scalar), Some(width), true) = (scalar, width, fits) else {
            self.no_overload(call)?;
            return None;
        };
        Some((Type::vector(width, scalar), Type::scalar(scalar)))
    }

    fn select(&mut self, call: &Call<'_>) -> Option<Fact> {
        self.takes(call, 3, 3)?;
        let (a, b, condition) = (call.facts[0].of, call.facts[1].of, call.facts[2].of);
        if call.facts.iter().any(|fact| fact.is_unknown()) {
            return None;
        }
        let common = match (a.component(), b.component()) {
            (Some(x), Some(y)) if a.width().is_some() && a.width() == b.width() => {
                x.common(y).map(|scalar| a.with_component(scalar))
            }
            _ => None,
        };
        let chooses = condition == Type::BOOL
            || (condition.component() == Some(Scalar::Bool)
                && condition.width() == a.width()
                && condition.width().is_some());
        let Some(of) = common.filter(|_| chooses) else {
            return self.no_overload(call);
        };
        // What is chosen at run time is of a concrete type (section 6.1.3 "Overload Resolution").
        let of = if call.facts[2].is_const() {
            of
        } else {
            self.types.concrete(of)
        };
        self.numeric_result(call, &[of, of, condition], of)
    }

    /// `frexp` and `modf`: a structure of two parts.
    fn parts_of_float(&mut self, call: &Call<'_>) -> Option<Fact> {
        let of = self.common_type(call, 1, Class::Float, Shape::Any)?;
        let result = self.parts_structure(call.builtin, of);
        let fact = self.converted(call.facts[0], of, call.place)?;
        let stage = Self::stage_of(&[fact]);
        let What::Const(value) = fact.what else {
            return Some(Fact {
                of: result,
                what: stage,
            });
        };
        if self.skipped(call.id) {
            return Some(Fact {
                of: result,
                what: stage,
            });
        }
        let whole = self.values.components(value, of);
        let mut first = Components::new(of.width()?);
        let mut second = first;
        for (index, x) in whole.floats().enumerate() {
            if call.builtin == Builtin::Modf {
                first.set(index, Value::Float(x - x.trunc()));
                second.set(index, Value::Float(x.trunc()));
            } else {
                let exponent = if x == 0.0 {
                    0
                } else {
                    let log = x.abs().log2().floor() as i32;
                    // `log2` may be off by one at powers of two.
                    let scaled = x.abs() / 2_f64.powi(log);
                    log + 1 + i32::from(scaled >= 2.0) - i32::from(scaled < 1.0)
                };
                let half = exponent / 2;
                let fraction = x / 2_f64.powi(half) / 2_f64.powi(exponent - half);
                first.set(index, Value::Float(fraction));
                second.set(index, Value::Int(i64::from(exponent)));
            }
        }
        let parts = [
            self.values.of_components(first.slice()),
            self.values.of_components(second.slice()),
        ];
        let value = self.values.composite(&parts);
        Some(Fact {
            of: result,
            what: What::Const(value),
        })
    }

    fn parts_structure(&mut self, builtin: Builtin, of: Type) -> Type {
        let scalar = of.component().unwrap_or(Scalar::F32);
        let shown = match scalar {
            Scalar::AbstractFloat => "abstract",
            other => other.name(),
        };
        let suffix = match of.width() {
            Some(width) if width > 1 => format!("vec{width}_{shown}"),
            _ => shown.to_owned(),
        };
        let name = format!("__{}_result_{suffix}", builtin.name());
        let second = if builtin == Builtin::Modf {
            ("whole", of)
        } else if scalar == Scalar::AbstractFloat {
            ("exp", of.with_component(Scalar::AbstractInt))
        } else {
            ("exp", of.with_component(Scalar::I32))
        };
        let structure = self.types.result_structure(&name, &[("fract", of), second]);
        if scalar == Scalar::AbstractFloat
            && let Kind::Struct(index) = structure.kind()
            && self.types.structs[index as usize].concrete.is_none()
        {
            let concrete = [
                self.parts_structure(builtin, of.with_component(Scalar::F32)),
                self.parts_structure(builtin, of.with_component(Scalar::F16)),
            ];
            self.types.structs[index as usize].concrete = Some(concrete);
        }
        structure
    }

    fn matrix_function(&mut self, call: &Call<'_>) -> Option<Fact> {
        self.takes(call, 1, 1)?;
        let fact = call.facts[0];
        let Kind::Matrix(columns, rows, scalar) = fact.of.kind() else {
            return self.no_overload(call);
        };
        let stage = Self::stage_of(&[fact]);
        let transposed = call.builtin == Builtin::Transpose;
        if !transposed && columns != rows {
            return self.no_overload(call);
        }
        let of = if transposed {
            Type::matrix(rows, columns, scalar)
        } else {
            Type::scalar(scalar)
        };
        let What::Const(value) = fact.what else {
            return Some(Fact { of, what: stage });
        };
        if self.skipped(call.id) {
            return Some(Fact { of, what: stage });
        }
        let cells = self.matrix_columns(value, fact.of);
        if transposed {
            let turned: Vec<Vec<Value>> = (0..usize::from(rows))
                .map(|row| {
                    cells
                        .iter()
                        .map(|column| Value::Float(column[row]))
                        .collect()
                })
                .collect();
            let value = self.matrix_value(&turned);
            return Some(self.evaluated(of, Ok(value), call.place));
        }
        let value =
            convert::float_result(determinant(&cells), scalar).map(|value| self.values.add(value));
        Some(self.evaluated(of, value, call.place))
    }

    /// Converts the arguments, evaluates the call if all are constant, and checks those that are.
    fn numeric_result(&mut self, call: &Call<'_>, wanted: &[Type], result: Type) -> Option<Fact> {
        let facts = self.takes_types(call, wanted)?;
        let facts = &facts[..wanted.len()];
        let stage = Self::stage_of(facts);
        if self.skipped(call.id) {
            return Some(Fact {
                of: result,
                what: stage,
            });
        }
        let mut args = [None; 4];
        let mut all = true;
        for (slot, (fact, &of)) in args.iter_mut().zip(facts.iter().zip(wanted)) {
            match fact.what {
                What::Const(value) => *slot = Some(self.values.components(value, of)),
                _ => all = false,
            }
        }
        let scalar = wanted[0].component().unwrap_or(Scalar::F32);
        let args = &args[..wanted.len()];
        if let Some(fault) = functions::partial_fault(call.builtin, args, scalar) {
            self.report(Finding::error("wgsl/const", call.place, fault).remark("this call"));
            return Some(Fact {
                of: result,
                what: if all { What::Unevaluated } else { stage },
            });
        }
        if !all {
            let negative = |base: Components| base.floats().any(|x| x < 0.0);
            if call.builtin == Builtin::Pow && args[0].is_some_and(negative) {
                self.lint_power(self.place(call.args[0]));
            }
            return Some(Fact {
                of: result,
                what: stage,
            });
        }
        let known: Vec<Components> = args.iter().copied().flatten().collect();
        let shape = (
            result.width().unwrap_or(1),
            result.component().unwrap_or(Scalar::F32),
        );
        let value: Evaluated<ValueId> = functions::call(call.builtin, &known, scalar, shape)
            .map(|components| self.values.of_components(components.slice()));
        Some(self.evaluated(result, value, call.place))
    }
}

/// By the rule of Laplace along the first column.
fn determinant(columns: &[Vec<f64>]) -> f64 {
    if let [[only]] = columns
        .iter()
        .map(Vec::as_slice)
        .collect::<Vec<_>>()
        .as_slice()
    {
        return *only;
    }
    let mut sum = 0.0;
    for (row, &cell) in columns[0].iter().enumerate() {
        let minor: Vec<Vec<f64>> = columns[1..]
            .iter()
            .map(|column| {
                let mut rest = column.clone();
                rest.remove(row);
                rest
            })
            .collect();
        let sign = if row % 2 == 0 { 1.0 } else { -1.0 };
        sum += sign * cell * determinant(&minor);
    }
    sum
}
