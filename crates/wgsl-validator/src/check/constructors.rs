//! Value constructors (WGSL, section 17.1).

use super::{Checker, Fact, What};
use crate::constants::{Evaluated, Value, ValueId, Values, convert};
use crate::features::Features;
use crate::few::Few;
use crate::finding::Finding;
use crate::predeclared::Generator;
use crate::syntax::tree::{ExprId, Place};
use crate::types::{ArraySize, Kind, Scalar, Type, size_of};

/// The specification leaves it to each implementation how large an array may be (section 2.4 "Limits"). This is the most
/// that naga takes; larger values make it reject the statements after them.
const MAX_VALUE_BYTES: u64 = i32::MAX as u64;

impl Checker<'_> {
    /// `vec3(…)`, `mat2x2(…)`, `array(…)`: the component type comes from the arguments.
    pub(super) fn construct_generated(
        &mut self,
        id: ExprId,
        generator: Generator,
        args: &[ExprId],
        facts: &[Fact],
    ) -> Fact {
        let place = self.place(id);
        if facts.iter().any(|fact| fact.is_unknown()) {
            return Fact::UNKNOWN;
        }
        match generator {
            Generator::Vector(width) => {
                let scalar = if facts.is_empty() {
                    Some(Scalar::AbstractInt)
                } else if let [fact] = facts
                    && let Kind::Vector(_, scalar) = fact.of.kind()
                {
                    Some(scalar)
                } else {
                    common_component(facts)
                };
                let Some(scalar) = scalar else {
                    return self.no_constructor(&format!("vec{width}"), facts, place);
                };
                self.construct(id, Type::vector(width, scalar), args, facts)
            }
            Generator::Matrix(columns, rows) => {
                let scalar = match common_component(facts) {
                    Some(Scalar::AbstractInt) => Scalar::AbstractFloat,
                    Some(scalar) if scalar.is_float() => scalar,
                    _ => {
                        return self.no_constructor(&format!("mat{columns}x{rows}"), facts, place);
                    }
                };
                self.construct(id, Type::matrix(columns, rows, scalar), args, facts)
            }
            Generator::Array => {
                let mut element = None;
                for fact in facts {
                    element = match element {
                        None => Some(fact.of),
                        Some(known) => self.types.common(known, fact.of),
                    };
                    if element.is_none() {
                        break;
                    }
                }
                let Some(element) = element else {
                    return self.no_constructor("array", facts, place);
                };
                if !self.types.is_constructible(element) {
                    return self.no_constructor("array", facts, place);
                }
                let of = self
                    .types
                    .array(element, ArraySize::Fixed(facts.len() as u32));
                self.construct(id, of, args, facts)
            }
            _ => {
                self.error("wgsl/call", place, "values of this type cannot be made");
                Fact::UNKNOWN
            }
        }
    }

    fn no_constructor(&mut self, name: &str, facts: &[Fact], place: Place) -> Fact {
        let types: Vec<String> = facts.iter().map(|fact| self.show(fact.of)).collect();
        self.report(
            Finding::error(
                "wgsl/call",
                place,
                format!("`{name}` cannot be made from ({})", types.join(", ")),
            )
            .remark("this expression"),
        );
        Fact::UNKNOWN
    }

    /// `T(…)`
    pub(super) fn construct(
        &mut self,
        id: ExprId,
        of: Type,
        args: &[ExprId],
        facts: &[Fact],
    ) -> Fact {
        let place = self.place(id);
        if of.is_unknown() || facts.iter().any(|fact| fact.is_unknown()) {
            return if of.is_unknown() {
                Fact::UNKNOWN
            } else {
                Fact::runtime(of)
            };
        }
        if !self.types.is_constructible(of) {
            let message = format!("values of type `{}` cannot be made", self.show(of));
            self.error("wgsl/call", place, message);
            return Fact::UNKNOWN;
        }
        let bytes = size_of(&self.types, of).unwrap_or(0);
        if bytes > MAX_VALUE_BYTES {
            let message = format!("a value of type `{}` has {bytes} bytes", self.show(of));
            self.report(
                Finding::error("wgsl/array-size", place, message)
                    .remark(format!("expected at most {MAX_VALUE_BYTES}")),
            );
            return Fact::UNKNOWN;
        }
        let stage = Self::stage_of(facts);
        let skipped = self.skipped(id);
        if facts.is_empty() {
            if skipped {
                return Fact {
                    of,
                    what: What::Unevaluated,
                };
            }
            let value = self.values.zero(of);
            return Fact {
                of,
                what: What::Const(value),
            };
        }
        let parts: Option<Vec<Fact>> = match of.kind() {
            Kind::Scalar(to) => {
                let [fact] = facts else {
                    return self.wrong_count(of, 1, facts, place);
                };
                let Kind::Scalar(from) = fact.of.kind() else {
                    return self.no_constructor(to.name(), facts, place);
                };
                let what = match fact.what {
                    What::Const(value) if !skipped => {
                        let value = self.values.get(value);
                        let made = convert::construct_scalar(value, from, to);
                        let made = made.map(|value| self.values.add(value));
                        return self.evaluated(of, made, place);
                    }
                    _ => stage,
                };
                return Fact { of, what };
            }
            Kind::Vector(width, to) => {
                return self.construct_vector(id, (width, to), args, facts);
            }
            Kind::Matrix(columns, rows, to) => {
                return self.construct_matrix(id, (columns, rows, to), args, facts);
            }
            Kind::Array(array) => {
                let array = self.types.element(array);
                let ArraySize::Fixed(count) = array.size else {
                    return Fact::UNKNOWN;
                };
                if facts.len() as u32 != count {
                    return self.wrong_count(of, count as usize, facts, place);
                }
                facts
                    .iter()
                    .zip(args)
                    .map(|(fact, arg)| self.converted(*fact, array.element, self.place(*arg)))
                    .collect()
            }
            Kind::Struct(structure) => {
                let members: Vec<Type> = self
                    .types
                    .members(structure)
                    .iter()
                    .map(|member| member.member_type)
                    .collect();
                if members.len() != facts.len() {
                    return self.wrong_count(of, members.len(), facts, place);
                }
                facts
                    .iter()
                    .zip(args)
                    .zip(&members)
                    .map(|((fact, arg), member)| self.converted(*fact, *member, self.place(*arg)))
                    .collect()
            }
            _ => None,
        };
        let Some(parts) = parts else {
            let shown = self.show(of);
            return self.no_constructor(&shown, facts, place);
        };
        let values: Option<Vec<ValueId>> = parts
            .iter()
            .map(|fact| match fact.what {
                What::Const(value) => Some(value),
                _ => None,
            })
            .collect();
        match values {
            Some(values) if !skipped => {
                if self.values.is_full() {
                    let full = Err("the constants of this module are too large".to_owned());
                    return self.evaluated(of, full, place);
                }
                let value = self.values.composite(&values);
                Fact {
                    of,
                    what: What::Const(value),
                }
            }
            _ => Fact { of, what: stage },
        }
    }

    fn wrong_count(&mut self, of: Type, needed: usize, facts: &[Fact], place: Place) -> Fact {
        let message = format!(
            "`{}` is made of {needed} value{}, not {}",
            self.show(of),
            if needed == 1 { "" } else { "s" },
            facts.len()
        );
        self.report(Finding::error("wgsl/call", place, message).remark("this expression"));
        Fact::UNKNOWN
    }

    fn construct_vector(
        &mut self,
        id: ExprId,
        (width, to): (u8, Scalar),
        args: &[ExprId],
        facts: &[Fact],
    ) -> Fact {
        let of = Type::vector(width, to);
        let place = self.place(id);
        let stage = Self::stage_of(facts);
        let mut components: Few<Value, 4> = Few::new();
        let mut known = !self.skipped(id);
        // A vector of the same width converts as a whole.
        if let [fact] = facts
            && let Kind::Vector(n, from) = fact.of.kind()
        {
            if n != width {
                return self.no_constructor(&self.show(of), facts, place);
            }
            if let What::Const(value) = fact.what
                && known
            {
                let old = self.values.components(value, fact.of);
                let made: Evaluated<Few<Value, 4>> = old
                    .slice()
                    .iter()
                    .map(|value| convert::construct_scalar(*value, from, to))
                    .collect();
                let made = made.map(|components| self.values.of_components(&components));
                return self.evaluated(of, made, place);
            }
            return Fact { of, what: stage };
        }
        let mut count = 0;
        for (fact, arg) in facts.iter().zip(args) {
            let Some(part) = fact.of.width() else {
                return self.no_constructor(&self.show(of), facts, place);
            };
            let wanted = Type::of_width(part, to);
            let Some(converted) = self.converted(*fact, wanted, self.place(*arg)) else {
                return self.no_constructor(&self.show(of), facts, place);
            };
            count += usize::from(part);
            if let What::Const(value) = converted.what
                && known
            {
                let part = self.values.components(value, wanted);
                for &component in part.slice() {
                    components.push(component);
                }
            } else {
                known = false;
            }
        }
        // One scalar stands for all components.
        if facts.len() == 1 && count == 1 {
            count = usize::from(width);
            if let Some(&value) = components.first() {
                components = std::iter::repeat_n(value, count).collect();
            }
        }
        if count != usize::from(width) {
            let shown = self.show(of);
            let message = format!("`{shown}` has {width} components, and {count} are given");
            self.report(Finding::error("wgsl/call", place, message).remark("this expression"));
            return Fact::UNKNOWN;
        }
        if !known {
            return Fact { of, what: stage };
        }
        let value = self.values.of_components(&components);
        Fact {
            of,
            what: What::Const(value),
        }
    }

    fn construct_matrix(
        &mut self,
        id: ExprId,
        (columns, rows, to): (u8, u8, Scalar),
        args: &[ExprId],
        facts: &[Fact],
    ) -> Fact {
        let of = Type::matrix(columns, rows, to);
        let place = self.place(id);
        let stage = Self::stage_of(facts);
        if let [fact] = facts
            && let Kind::Matrix(c, r, from) = fact.of.kind()
        {
            // Matrices of both precisions convert into each other.
            if (c, r) != (columns, rows) || !to.is_float() || !from.is_float() {
                return self.no_constructor(&self.show(of), facts, place);
            }
            if let What::Const(value) = fact.what
                && !self.skipped(id)
            {
                let converted: Evaluated<Vec<Vec<Value>>> = self
                    .matrix_columns(value, fact.of)
                    .iter()
                    .map(|column| {
                        column
                            .iter()
                            .map(|value| convert::float_result(*value, to))
                            .collect()
                    })
                    .collect();
                let value = converted.map(|columns| self.matrix_value(&columns));
                return self.evaluated(of, value, place);
            }
            return Fact { of, what: stage };
        }
        let cells = usize::from(columns) * usize::from(rows);
        let wanted = if facts.len() == cells {
            Type::scalar(to)
        } else if facts.len() == usize::from(columns) {
            Type::vector(rows, to)
        } else {
            return self.no_constructor(&self.show(of), facts, place);
        };
        let mut components: Vec<Value> = Vec::new();
        let mut known = !self.skipped(id);
        for (fact, arg) in facts.iter().zip(args) {
            let Some(converted) = self.converted(*fact, wanted, self.place(*arg)) else {
                return self.no_constructor(&self.show(of), facts, place);
            };
            if let What::Const(value) = converted.what
                && known
            {
                let part = self.values.components(value, wanted);
                components.extend_from_slice(part.slice());
            } else {
                known = false;
            }
        }
        if !known || components.len() != cells {
            return Fact { of, what: stage };
        }
        let columns: Vec<Vec<Value>> = components
            .chunks(usize::from(rows))
            .map(<[Value]>::to_vec)
            .collect();
        let value = self.matrix_value(&columns);
        Fact {
            of,
            what: What::Const(value),
        }
    }

    /// `bitcast<T>(x)` (section 17.2.1).
    pub(super) fn bitcast(&mut self, id: ExprId, to: Type, facts: &[Fact]) -> Fact {
        let place = self.place(id);
        let [fact] = facts else {
            self.error("wgsl/call", place, "`bitcast` takes one value");
            return Fact::UNKNOWN;
        };
        if fact.is_unknown() || to.is_unknown() {
            return Fact::UNKNOWN;
        }
        let fact = if self.types.is_abstract(fact.of) {
            let chosen = self.bitcast_operand(*fact, to);
            self.converted(*fact, chosen, place).unwrap_or(*fact)
        } else {
            *fact
        };
        let bits = |of: Type| {
            let scalar = of.component()?;
            let size = match scalar {
                Scalar::F16 => 16,
                Scalar::I32 | Scalar::U32 | Scalar::F32 => 32,
                _ => return None,
            };
            Some(size * u32::from(of.width()?))
        };
        let sizes = (bits(fact.of), bits(to));
        let fits = matches!(sizes, (Some(a), Some(b)) if a == b && !(a == 16 && fact.of != to));
        // Vectors of `f16` may become scalars and shorter vectors, others keep their shape.
        let shapes = fact.of.width() == to.width()
            || fact.of.component() == Some(Scalar::F16)
            || to.component() == Some(Scalar::F16);
        if !fits || !shapes {
            let message = format!(
                "`bitcast` cannot make `{}` of `{}`",
                self.show(to),
                self.show(fact.of)
            );
            self.report(Finding::error("wgsl/call", place, message).remark("this expression"));
            return Fact::UNKNOWN;
        }
        let What::Const(value) = fact.what else {
            return Fact {
                of: to,
                what: Self::stage_of(&[fact]),
            };
        };
        if self.skipped(id) {
            return Fact {
                of: to,
                what: What::Unevaluated,
            };
        }
        let made = reinterpret(&mut self.values, value, fact.of, to);
        self.evaluated(to, made, place)
    }

    /// The type that an abstract operand of `bitcast` takes, by the overload that fits what is made of it.
    fn bitcast_operand(&mut self, fact: Fact, to: Type) -> Type {
        let concrete = self.types.concrete(fact.of);
        let (Some(scalar), Some(width)) = (fact.of.component(), fact.of.width()) else {
            return concrete;
        };
        let (Some(made), Some(made_width)) = (to.component(), to.width()) else {
            return concrete;
        };
        let is_word = matches!(made, Scalar::I32 | Scalar::U32 | Scalar::F32);
        if made == Scalar::F16 && width == made_width {
            return to;
        }
        // Two halves become one word.
        if is_word && width == 2 * made_width && self.enabled.contains(Features::F16) {
            return fact.of.with_component(Scalar::F16);
        }
        let fits_unsigned = match fact.what {
            What::Const(value) => self
                .values
                .components(value, fact.of)
                .slice()
                .iter()
                .all(|component| matches!(component, Value::Int(value) if *value >= 0)),
            _ => false,
        };
        if scalar == Scalar::AbstractInt
            && made == Scalar::U32
            && width == made_width
            && fits_unsigned
        {
            return to;
        }
        concrete
    }
}

fn reinterpret(values: &mut Values, value: ValueId, from: Type, to: Type) -> Evaluated<ValueId> {
    use crate::constants::functions::{f16_bits, f16_value};
    let source = values.components(value, from);
    let mut halves: Vec<u16> = Vec::with_capacity(8);
    for &component in source.slice() {
        match (component, from.component()) {
            (Value::Float(value), Some(Scalar::F16)) => halves.push(f16_bits(value)),
            (Value::Float(value), _) => {
                let bits = (value as f32).to_bits();
                halves.extend([bits as u16, (bits >> 16) as u16]);
            }
            (Value::Int(value), _) => {
                halves.extend([value as u16, (value as u32 >> 16) as u16]);
            }
            _ => {}
        }
    }
    let mut result: Vec<Value> = Vec::with_capacity(4);
    if to.component() == Some(Scalar::F16) {
        for half in halves {
            result.push(Value::Float(f16_value(half)));
        }
    } else {
        for pair in halves.chunks_exact(2) {
            let bits = u32::from(pair[0]) | u32::from(pair[1]) << 16;
            result.push(match to.component() {
                Some(Scalar::I32) => Value::Int(i64::from(bits as i32)),
                Some(Scalar::F32) => Value::Float(f64::from(f32::from_bits(bits))),
                _ => Value::Int(i64::from(bits)),
            });
        }
    }
    let finite = result
        .iter()
        .all(|value| !matches!(value, Value::Float(value) if !value.is_finite()));
    if !finite {
        return Err("the bits are those of no finite number".to_owned());
    }
    Ok(values.of_components(&result))
}

/// The type that the components of all values convert to.
fn common_component(facts: &[Fact]) -> Option<Scalar> {
    let mut common: Option<Scalar> = None;
    for fact in facts {
        let scalar = fact.of.component()?;
        common = Some(match common {
            None => scalar,
            Some(known) => known.common(scalar)?,
        });
    }
    common
}
