//! Values in an arena.

use crate::types::{ArraySize, Kind, Scalar, Type, Types};

/// The index of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct ValueId(pub(crate) u32);

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Value {
    Bool(bool),
    /// Of any integer type.
    Int(i64),
    /// Of any floating point type, rounded to it.
    Float(f64),
    /// Components, columns, elements or members, in `parts`.
    Composite {
        start: u32,
        len: u32,
    },
    /// The zero value of a composite type.
    Zero(Type),
}

impl Default for Value {
    fn default() -> Self {
        Self::Bool(false)
    }
}

/// The values of a module.
#[derive(Debug, Default)]
pub(crate) struct Values {
    values: Vec<Value>,
    parts: Vec<ValueId>,
}

/// The most parts of all values together; beyond it, nothing is evaluated any more.
const MAX_PARTS: usize = 2_000_000;

impl Values {
    /// Forgets everything and keeps the memory.
    pub(crate) fn clear(&mut self) {
        self.values.clear();
        self.parts.clear();
    }

    /// How many values and parts there is memory for.
    pub(crate) fn capacity(&self) -> usize {
        self.values.capacity().max(self.parts.capacity())
    }

    pub(crate) fn add(&mut self, value: Value) -> ValueId {
        let id = ValueId(self.values.len() as u32);
        self.values.push(value);
        id
    }

    pub(crate) fn get(&self, id: ValueId) -> Value {
        self.values[id.0 as usize]
    }

    pub(crate) fn composite(&mut self, parts: &[ValueId]) -> ValueId {
        let start = self.parts.len() as u32;
        self.parts.extend_from_slice(parts);
        self.add(Value::Composite {
            start,
            len: parts.len() as u32,
        })
    }

    /// Whether the arena has grown as large as is reasonable for a shader.
    pub(crate) fn is_full(&self) -> bool {
        self.parts.len() > MAX_PARTS || self.values.len() > MAX_PARTS
    }

    pub(crate) fn zero(&mut self, of: Type) -> ValueId {
        let value = match of.kind() {
            Kind::Scalar(Scalar::Bool) => Value::Bool(false),
            Kind::Scalar(scalar) if scalar.is_integer() => Value::Int(0),
            Kind::Scalar(_) => Value::Float(0.0),
            _ => Value::Zero(of),
        };
        self.add(value)
    }

    /// The part at an index of a composite.
    pub(crate) fn part(&mut self, types: &Types<'_>, id: ValueId, index: u32) -> Option<ValueId> {
        match self.get(id) {
            Value::Composite { start, len } if index < len => {
                Some(self.parts[(start + index) as usize])
            }
            Value::Zero(of) => {
                let part = match of.kind() {
                    Kind::Vector(_, scalar) => Type::scalar(scalar),
                    Kind::Matrix(_, rows, scalar) => Type::vector(rows, scalar),
                    Kind::Array(array) => types.element(array).element,
                    Kind::Struct(structure) => {
                        types.members(structure).get(index as usize)?.member_type
                    }
                    _ => return None,
                };
                Some(self.zero(part))
            }
            _ => None,
        }
    }

    /// How many parts a value of a type has; 0 for a scalar.
    pub(crate) fn part_count(types: &Types<'_>, of: Type) -> u32 {
        match of.kind() {
            Kind::Vector(width, _) => u32::from(width),
            Kind::Matrix(columns, ..) => u32::from(columns),
            Kind::Array(index) => match types.element(index).size {
                ArraySize::Fixed(count) => count,
                _ => 0,
            },
            Kind::Struct(index) => types.members(index).len() as u32,
            _ => 0,
        }
    }

    /// The components of a scalar or vector.
    pub(crate) fn components(&self, id: ValueId, of: Type) -> Components {
        let mut components = Components {
            count: of.width().unwrap_or(1),
            values: [Value::Bool(false); 4],
        };
        match self.get(id) {
            Value::Composite { start, len } => {
                for index in 0..len.min(4) {
                    components.values[index as usize] =
                        self.get(self.parts[(start + index) as usize]);
                }
            }
            Value::Zero(_) => {
                let zero = match of.component() {
                    Some(Scalar::Bool) | None => Value::Bool(false),
                    Some(scalar) if scalar.is_integer() => Value::Int(0),
                    Some(_) => Value::Float(0.0),
                };
                components.values = [zero; 4];
            }
            scalar => components.values = [scalar; 4],
        }
        components
    }

    /// The scalar or vector of some components.
    pub(crate) fn of_components(&mut self, components: &[Value]) -> ValueId {
        if let [value] = components {
            return self.add(*value);
        }
        let start = self.parts.len() as u32;
        for &component in components {
            let id = self.add(component);
            self.parts.push(id);
        }
        self.add(Value::Composite {
            start,
            len: components.len() as u32,
        })
    }

    pub(crate) fn as_int(&self, id: ValueId) -> Option<i64> {
        match self.get(id) {
            Value::Int(value) => Some(value),
            _ => None,
        }
    }

    pub(crate) fn as_bool(&self, id: ValueId) -> Option<bool> {
        match self.get(id) {
            Value::Bool(value) => Some(value),
            _ => None,
        }
    }
}

/// The components of a scalar (one) or vector, without an allocation.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Components {
    count: u8,
    values: [Value; 4],
}

impl Components {
    pub(crate) fn new(count: u8) -> Self {
        Self {
            count,
            values: [Value::Bool(false); 4],
        }
    }

    pub(crate) fn len(&self) -> usize {
        usize::from(self.count)
    }

    /// The component at an index; a scalar answers for each.
    pub(crate) fn at(&self, index: usize) -> Value {
        self.values[index & 3]
    }

    pub(crate) fn set(&mut self, index: usize, value: Value) {
        self.values[index & 3] = value;
    }

    pub(crate) fn float(&self, index: usize) -> f64 {
        match self.at(index) {
            Value::Float(value) => value,
            Value::Int(value) => value as f64,
            _ => 0.0,
        }
    }

    pub(crate) fn int(&self, index: usize) -> i64 {
        match self.at(index) {
            Value::Int(value) => value,
            _ => 0,
        }
    }

    pub(crate) fn bool(&self, index: usize) -> bool {
        self.at(index) == Value::Bool(true)
    }

    pub(crate) fn slice(&self) -> &[Value] {
        &self.values[..self.len()]
    }

    pub(crate) fn floats(&self) -> impl Iterator<Item = f64> + '_ {
        (0..self.len()).map(|index| self.float(index))
    }
}
