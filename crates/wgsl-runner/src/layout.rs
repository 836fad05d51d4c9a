//! The scalars that a WGSL type is made of, and where each is in memory.

use naga::proc::Layouter;
use naga::{ArraySize, Binding, Handle, Module, ScalarKind, Type, TypeInner};

use crate::error::Error;
use crate::table::{Column, Scalar, Table};

/// One scalar of a type.
#[derive(Debug, Clone)]
pub(crate) struct Leaf {
    /// Where it is: `position.x`, `[2].y`; empty for a type that is a scalar.
    pub(crate) path: String,
    pub(crate) scalar: Scalar,
    /// Bytes from the start of the type, by the rules of WGSL, section "Memory Layout".
    pub(crate) offset: u32,
    /// The attribute of the structure's member that it belongs to.
    pub(crate) binding: Option<Binding>,
    /// Whether it is an `atomic`.
    pub(crate) atomic: bool,
}

/// The most scalars of one element; a table with more columns helps nobody.
const MAX_LEAVES: usize = 1 << 16;

/// Lists the scalars of a type in the order of WGSL; a runtime-sized array counts `elements`.
pub(crate) fn leaves(module: &Module, ty: Handle<Type>, elements: u32) -> Result<Vec<Leaf>, Error> {
    let mut found = Vec::new();
    let root = Leaf {
        path: String::new(),
        scalar: Scalar::U32,
        offset: 0,
        binding: None,
        atomic: false,
    };
    collect(module, ty, elements, &root, &mut found)?;
    Ok(found)
}

fn collect(
    module: &Module,
    ty: Handle<Type>,
    elements: u32,
    at: &Leaf,
    found: &mut Vec<Leaf>,
) -> Result<(), Error> {
    const COMPONENTS: [&str; 4] = ["x", "y", "z", "w"];
    let mut scalar_at = |kind: naga::Scalar, path: String, offset: u32, atomic: bool| {
        if found.len() >= MAX_LEAVES {
            return Err(Error::Unsupported {
                found: format!("a type has more than {MAX_LEAVES} scalars in one element"),
                expected: "smaller structures and arrays",
            });
        }
        found.push(Leaf {
            path,
            scalar: scalar(kind)?,
            offset,
            binding: at.binding.clone(),
            atomic,
        });
        Ok(())
    };
    match module.types[ty].inner {
        TypeInner::Scalar(kind) => scalar_at(kind, at.path.clone(), at.offset, false),
        TypeInner::Atomic(kind) => scalar_at(kind, at.path.clone(), at.offset, true),
        TypeInner::Vector { size, scalar: kind } => {
            let width = u32::from(kind.width);
            (0..size as u32).try_for_each(|index| {
                let path = member_path(&at.path, COMPONENTS[index as usize]);
                scalar_at(kind, path, at.offset + index * width, false)
            })
        }
        TypeInner::Matrix {
            columns,
            rows,
            scalar: kind,
        } => {
            let width = u32::from(kind.width);
            let stride = if rows as u32 == 2 {
                2 * width
            } else {
                4 * width
            };
            for column in 0..columns as u32 {
                for row in 0..rows as u32 {
                    let path = format!("{}[{column}].{}", at.path, COMPONENTS[row as usize]);
                    let offset = at.offset + column * stride + row * width;
                    scalar_at(kind, path, offset, false)?;
                }
            }
            Ok(())
        }
        TypeInner::Array { base, size, stride } => {
            let count = match size {
                ArraySize::Constant(count) => count.get(),
                ArraySize::Dynamic => elements,
                ArraySize::Pending(_) => return Err(overridden_length()),
            };
            for index in 0..count {
                let offset = index
                    .checked_mul(stride)
                    .and_then(|by| at.offset.checked_add(by));
                let element = Leaf {
                    path: format!("{}[{index}]", at.path),
                    offset: offset.ok_or_else(too_large)?,
                    ..at.clone()
                };
                collect(module, base, elements, &element, found)?;
            }
            Ok(())
        }
        TypeInner::Struct { ref members, .. } => {
            members.iter().enumerate().try_for_each(|(index, member)| {
                let numbered = format!("member{index}");
                let name = member.name.as_deref().unwrap_or(&numbered);
                let inner = Leaf {
                    path: member_path(&at.path, name),
                    offset: at.offset.checked_add(member.offset).ok_or_else(too_large)?,
                    binding: member.binding.clone().or_else(|| at.binding.clone()),
                    ..at.clone()
                };
                collect(module, member.ty, elements, &inner, found)
            })
        }
        _ => Err(Error::Unsupported {
            found: format!("a value of type `{}`", type_name(module, ty)),
            expected: "numbers, vectors, matrices, arrays and structures of them",
        }),
    }
}

fn member_path(path: &str, member: &str) -> String {
    if path.is_empty() {
        member.to_owned()
    } else {
        format!("{path}.{member}")
    }
}

pub(crate) fn overridden_length() -> Error {
    Error::Unsupported {
        found: "the length of an array depends on an `override`".to_owned(),
        expected: "a `const`",
    }
}

fn too_large() -> Error {
    Error::Unsupported {
        found: "a type has more than 4 GiB".to_owned(),
        expected: "smaller arrays",
    }
}

/// The type as WGSL writes it.
pub(crate) fn type_name(module: &Module, ty: Handle<Type>) -> String {
    use naga::common::wgsl::TypeContext as _;
    module.to_ctx().type_to_string(ty)
}

fn scalar(kind: naga::Scalar) -> Result<Scalar, Error> {
    match (kind.kind, kind.width) {
        (ScalarKind::Float, 4) => Ok(Scalar::F32),
        (ScalarKind::Sint, 4) => Ok(Scalar::I32),
        (ScalarKind::Uint, 4) => Ok(Scalar::U32),
        (ScalarKind::Bool, _) => Ok(Scalar::Bool),
        (kind, width) => Err(Error::Unsupported {
            found: format!("a {}-bit value ({kind:?})", 8 * u32::from(width)),
            expected: "f32, i32, u32 or bool",
        }),
    }
}

/// How a buffer is a table: the scalars of a row, and the bytes from one row to the next.
#[derive(Debug, Clone)]
pub(crate) struct Rows {
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) count: u32,
    /// Elements of the array that it is, or ends with; 1 without an array.
    pub(crate) length: u32,
    pub(crate) stride: u64,
    /// Size of the whole buffer.
    pub(crate) bytes: u64,
}

impl Rows {
    /// The rows of a buffer that holds a `ty`.
    pub(crate) fn of(module: &Module, ty: Handle<Type>, elements: u32) -> Result<Self, Error> {
        if let TypeInner::Array { base, size, stride } = module.types[ty].inner {
            let count = match size {
                ArraySize::Constant(count) => count.get(),
                ArraySize::Dynamic => elements,
                ArraySize::Pending(_) => return Err(overridden_length()),
            };
            return Ok(Self {
                leaves: leaves(module, base, elements)?,
                count,
                length: count,
                stride: u64::from(stride),
                bytes: u64::from(stride) * u64::from(count),
            });
        }
        let mut layouter = Layouter::default();
        layouter
            .update(module.to_ctx())
            .map_err(|cause| Error::Unsupported {
                found: format!("a type without a layout ({cause})"),
                expected: "a type that can be in a buffer",
            })?;
        let mut bytes = u64::from(layouter[ty].size);
        let mut length = 1;
        if let TypeInner::Struct { ref members, .. } = module.types[ty].inner
            && let Some(last) = members.last()
            && let TypeInner::Array {
                size: ArraySize::Dynamic,
                stride,
                ..
            } = module.types[last.ty].inner
        {
            let end = u64::from(last.offset) + u64::from(stride) * u64::from(elements);
            bytes = layouter[ty]
                .alignment
                .round_up(u32::try_from(end).map_err(|_| too_large())?)
                .into();
            length = elements;
        }
        Ok(Self {
            leaves: leaves(module, ty, elements)?,
            count: 1,
            length,
            stride: bytes,
            bytes,
        })
    }

    /// The values in a buffer's bytes.
    pub(crate) fn table(&self, name: &str, bytes: &[u8]) -> Table {
        let mut words = Vec::with_capacity(self.leaves.len() * self.count as usize);
        for row in 0..u64::from(self.count) {
            for leaf in &self.leaves {
                let at = (row * self.stride + u64::from(leaf.offset)) as usize;
                let word = bytes.get(at..at + 4).and_then(|word| word.try_into().ok());
                words.push(word.map_or(0, u32::from_le_bytes));
            }
        }
        Table {
            columns: columns(&self.leaves, name),
            words,
        }
    }
}

/// Columns for scalars; the only scalar of a type gets `name`.
pub(crate) fn columns(leaves: &[Leaf], name: &str) -> Vec<Column> {
    leaves
        .iter()
        .map(|leaf| Column {
            name: if leaf.path.is_empty() {
                name.to_owned()
            } else {
                leaf.path.clone()
            },
            scalar: leaf.scalar,
        })
        .collect()
}
