//! Arrays and structures, and what is true of all types.

use std::collections::HashMap;

use super::{Kind, Scalar, Type, align_of, round_up, size_of};

/// The number of elements of an array.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum ArraySize {
    Fixed(u32),
    /// Known when the pipeline is made. Two sizes are the same if they name the same override: the number stands for
    /// the override, or for the expression.
    Override(u32),
    /// `array<T>`
    Runtime,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct ArrayType {
    pub(crate) element: Type,
    pub(crate) size: ArraySize,
}

#[derive(Debug, Clone)]
pub(crate) struct StructMember<'a> {
    pub(crate) name: &'a str,
    pub(crate) member_type: Type,
    pub(crate) align: u32,
    pub(crate) size: u64,
    pub(crate) offset: u64,
    /// The index of its declaration, for its attributes; none for what built-in functions return.
    pub(crate) declaration: Option<u32>,
}

#[derive(Debug, Clone)]
pub(crate) struct StructType<'a> {
    pub(crate) name: String,
    pub(crate) members: Vec<StructMember<'a>>,
    pub(crate) align: u32,
    pub(crate) size: u64,
    /// The structure of the same name with concrete members, for results such as that of `modf(1.5)`.
    pub(crate) concrete: Option<[Type; 2]>,
    nature: Nature,
}

/// What is true of a structure because of its members. It is found out once: structures of structures can have more parts than
/// anybody can visit.
#[derive(Debug, Clone, Copy)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a property of its own in the specification"
)]
struct Nature {
    is_constructible: bool,
    has_creation_fixed_footprint: bool,
    is_host_shareable: bool,
    contains_atomic: bool,
    contains_array: bool,
    is_runtime_sized: bool,
}

/// The arrays and structures of a module.
#[derive(Debug, Default)]
pub(crate) struct Types<'a> {
    pub(crate) arrays: Vec<ArrayType>,
    pub(crate) structs: Vec<StructType<'a>>,
    known: HashMap<ArrayType, u32>,
}

impl<'a> Types<'a> {
    pub(crate) fn array(&mut self, element: Type, size: ArraySize) -> Type {
        let array = ArrayType { element, size };
        if self.arrays.len() < 8 {
            if let Some(index) = self.arrays.iter().position(|known| *known == array) {
                return Type::array(index as u32);
            }
        } else if self.known.is_empty() {
            let known = self.arrays.iter().enumerate();
            self.known = known.map(|(index, &array)| (array, index as u32)).collect();
        }
        if let Some(&index) = self.known.get(&array) {
            return Type::array(index);
        }
        let index = self.arrays.len() as u32;
        self.arrays.push(array);
        if index >= 8 {
            self.known.insert(array, index);
        }
        Type::array(index)
    }

    /// Adds a structure and lays it out.
    pub(crate) fn structure(&mut self, name: String, members: Vec<StructMember<'a>>) -> Type {
        let every = |holds: fn(&Self, Type) -> bool| {
            let mut types = members.iter().map(|member| member.member_type);
            types.all(|of| holds(self, of))
        };
        let nature = Nature {
            is_constructible: every(Self::is_constructible),
            has_creation_fixed_footprint: every(Self::has_creation_fixed_footprint),
            is_host_shareable: every(Self::is_host_shareable),
            contains_atomic: !every(|types, of| !types.contains_atomic(of)),
            contains_array: !every(|types, of| !types.contains_array(of)),
            is_runtime_sized: members
                .last()
                .is_some_and(|member| self.is_runtime_sized(member.member_type)),
        };
        let mut structure = StructType {
            name,
            nature,
            members,
            align: 1,
            size: 0,
            concrete: None,
        };
        let mut offset = 0_u64;
        for member in &mut structure.members {
            offset = round_up(u64::from(member.align.max(1)), offset);
            member.offset = offset;
            offset = offset.saturating_add(member.size);
            structure.align = structure.align.max(member.align);
        }
        structure.size = round_up(u64::from(structure.align), offset);
        let index = self.structs.len() as u32;
        self.structs.push(structure);
        Type::structure(index)
    }

    /// A structure that a built-in function returns.
    pub(crate) fn result_structure(
        &mut self,
        name: &str,
        members: &[(&'static str, Type)],
    ) -> Type {
        if let Some(index) = self.structs.iter().position(|known| known.name == name) {
            return Type::structure(index as u32);
        }
        let members = members
            .iter()
            .map(|&(name, member_type)| StructMember {
                name,
                member_type,
                align: align_of(self, member_type),
                size: size_of(self, member_type).unwrap_or(0),
                offset: 0,
                declaration: None,
            })
            .collect();
        self.structure(name.to_owned(), members)
    }

    pub(crate) fn element(&self, index: u32) -> ArrayType {
        self.arrays[index as usize]
    }

    pub(crate) fn members(&self, index: u32) -> &[StructMember<'a>] {
        &self.structs[index as usize].members
    }

    fn nature(&self, index: u32) -> Nature {
        self.structs[index as usize].nature
    }

    /// Whether values of it can be made, loaded, stored and passed (section 6.2.9 "Constructible Types").
    pub(crate) fn is_constructible(&self, of: Type) -> bool {
        match of.kind() {
            Kind::Unknown | Kind::Scalar(_) | Kind::Vector(..) | Kind::Matrix(..) => true,
            Kind::Array(index) => {
                let array = self.element(index);
                matches!(array.size, ArraySize::Fixed(_)) && self.is_constructible(array.element)
            }
            Kind::Struct(index) => self.nature(index).is_constructible,
            _ => false,
        }
    }

    /// Whether its size is known before the pipeline is made (section 6.2.10).
    pub(crate) fn has_creation_fixed_footprint(&self, of: Type) -> bool {
        match of.kind() {
            Kind::Atomic(_) => true,
            Kind::Array(index) => {
                let array = self.element(index);
                matches!(array.size, ArraySize::Fixed(_))
                    && self.has_creation_fixed_footprint(array.element)
            }
            Kind::Struct(index) => self.nature(index).has_creation_fixed_footprint,
            _ => self.is_constructible(of),
        }
    }

    /// Whether its size is known when the pipeline is made (section 6.2.10).
    pub(crate) fn has_fixed_footprint(&self, of: Type) -> bool {
        match of.kind() {
            Kind::Array(index) => {
                let array = self.element(index);
                !matches!(array.size, ArraySize::Runtime)
                    && self.has_creation_fixed_footprint(array.element)
            }
            _ => self.has_creation_fixed_footprint(of),
        }
    }

    /// Whether host and shader can share it (section 14.4.1).
    pub(crate) fn is_host_shareable(&self, of: Type) -> bool {
        match of.kind() {
            Kind::Unknown | Kind::Atomic(_) => true,
            Kind::Scalar(scalar) | Kind::Vector(_, scalar) | Kind::Matrix(_, _, scalar) => {
                scalar != Scalar::Bool && !scalar.is_abstract()
            }
            Kind::Array(index) => self.is_host_shareable(self.element(index).element),
            Kind::Struct(index) => self.nature(index).is_host_shareable,
            _ => false,
        }
    }

    /// Whether an atomic is in it.
    pub(crate) fn contains_atomic(&self, of: Type) -> bool {
        match of.kind() {
            Kind::Atomic(_) => true,
            Kind::Array(index) => self.contains_atomic(self.element(index).element),
            Kind::Struct(index) => self.nature(index).contains_atomic,
            _ => false,
        }
    }

    /// Whether it is an array, or one is in it.
    pub(crate) fn contains_array(&self, of: Type) -> bool {
        match of.kind() {
            Kind::Array(_) => true,
            Kind::Struct(index) => self.nature(index).contains_array,
            _ => false,
        }
    }

    /// Whether the address space `immediate` can hold it (section 7.3 "var Declarations").
    pub(crate) fn is_immediate(&self, of: Type) -> bool {
        self.is_constructible(of) && self.is_host_shareable(of) && !self.contains_array(of)
    }

    /// Whether an array whose size is known only at run time is in it.
    pub(crate) fn is_runtime_sized(&self, of: Type) -> bool {
        match of.kind() {
            Kind::Array(index) => self.element(index).size == ArraySize::Runtime,
            Kind::Struct(index) => self.nature(index).is_runtime_sized,
            _ => false,
        }
    }

    /// Whether an abstract type is in it.
    pub(crate) fn is_abstract(&self, of: Type) -> bool {
        match of.kind() {
            Kind::Scalar(scalar) | Kind::Vector(_, scalar) | Kind::Matrix(_, _, scalar) => {
                scalar.is_abstract()
            }
            Kind::Array(index) => self.is_abstract(self.element(index).element),
            Kind::Struct(index) => self.structs[index as usize].concrete.is_some(),
            _ => false,
        }
    }

    /// The type that a value takes where nothing asks for another.
    pub(crate) fn concrete(&mut self, of: Type) -> Type {
        match of.kind() {
            Kind::Scalar(scalar) | Kind::Vector(_, scalar) | Kind::Matrix(_, _, scalar) => {
                of.with_component(scalar.concrete())
            }
            Kind::Array(index) => {
                let array = self.element(index);
                let element = self.concrete(array.element);
                if element == array.element {
                    of
                } else {
                    self.array(element, array.size)
                }
            }
            Kind::Struct(index) => match self.structs[index as usize].concrete {
                Some([first, _]) => first,
                None => of,
            },
            _ => of,
        }
    }

    /// Whether values of one type convert to another by themselves (section 6.1.2).
    pub(crate) fn converts(&self, from: Type, to: Type) -> bool {
        if from == to || from.is_unknown() || to.is_unknown() {
            return true;
        }
        match (from.kind(), to.kind()) {
            (Kind::Scalar(a), Kind::Scalar(b)) => a.converts_to(b),
            (Kind::Vector(m, a), Kind::Vector(n, b)) => m == n && a.converts_to(b),
            (Kind::Matrix(c, r, a), Kind::Matrix(d, s, b)) => c == d && r == s && a.converts_to(b),
            (Kind::Array(a), Kind::Array(b)) => {
                let (a, b) = (self.element(a), self.element(b));
                a.size == b.size && self.converts(a.element, b.element)
            }
            (Kind::Struct(a), _) => self.structs[a as usize]
                .concrete
                .is_some_and(|concrete| concrete.contains(&to)),
            _ => false,
        }
    }

    /// The type that all values convert to with the least change.
    pub(crate) fn common(&mut self, a: Type, b: Type) -> Option<Type> {
        if self.converts(a, b) {
            Some(b)
        } else if self.converts(b, a) {
            Some(a)
        } else {
            None
        }
    }

    /// As WGSL writes it.
    pub(crate) fn name(&self, of: Type) -> String {
        match of.kind() {
            Kind::Unknown => "?".to_owned(),
            Kind::Void => "nothing".to_owned(),
            Kind::Scalar(scalar) => scalar.name().to_owned(),
            Kind::Vector(width, scalar) => format!("vec{width}<{}>", scalar.name()),
            Kind::Matrix(columns, rows, scalar) => {
                format!("mat{columns}x{rows}<{}>", scalar.name())
            }
            Kind::Array(index) => {
                let array = self.element(index);
                let element = self.name(array.element);
                match array.size {
                    ArraySize::Fixed(count) => format!("array<{element}, {count}>"),
                    ArraySize::Override(_) => format!("array<{element}, override>"),
                    ArraySize::Runtime => format!("array<{element}>"),
                }
            }
            Kind::Struct(index) => self.structs[index as usize].name.clone(),
            Kind::Atomic(scalar) => format!("atomic<{}>", scalar.name()),
            Kind::Sampler => "sampler".to_owned(),
            Kind::ComparisonSampler => "sampler_comparison".to_owned(),
            Kind::Texture(dim, scalar) => format!("texture_{}<{}>", dim.name(), scalar.name()),
            Kind::DepthTexture(dim) => format!("texture_depth_{}", dim.name()),
            Kind::MultisampledTexture(scalar) => {
                format!("texture_multisampled_2d<{}>", scalar.name())
            }
            Kind::MultisampledDepthTexture => "texture_depth_multisampled_2d".to_owned(),
            Kind::StorageTexture(dim, format, access) => format!(
                "texture_storage_{}<{}, {}>",
                dim.name(),
                format.name(),
                access.name()
            ),
            Kind::ExternalTexture => "texture_external".to_owned(),
            Kind::Reference => self.name(of.store()),
            Kind::Pointer => {
                let store = self.name(of.store());
                let space = of.space().name();
                if of.space() == super::Space::Storage {
                    format!("ptr<{space}, {store}, {}>", of.access().name())
                } else {
                    format!("ptr<{space}, {store}>")
                }
            }
        }
    }
}
