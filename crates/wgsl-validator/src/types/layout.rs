//! Where values lie in memory (WGSL, section 14.4 "Memory Layout").

use super::table::{ArraySize, Types};
use super::{Kind, Scalar, Type};

/// The least multiple of `align` that is not below `offset`.
pub(crate) fn round_up(align: u64, offset: u64) -> u64 {
    offset.div_ceil(align.max(1)).saturating_mul(align.max(1))
}

fn scalar_size(scalar: Scalar) -> u32 {
    if scalar == Scalar::F16 { 2 } else { 4 }
}

/// `AlignOf` (section 14.4.1).
pub(crate) fn align_of(types: &Types<'_>, of: Type) -> u32 {
    match of.kind() {
        Kind::Scalar(scalar) | Kind::Atomic(scalar) => scalar_size(scalar),
        Kind::Vector(2, scalar) | Kind::Matrix(_, 2, scalar) => 2 * scalar_size(scalar),
        Kind::Vector(_, scalar) | Kind::Matrix(_, _, scalar) => 4 * scalar_size(scalar),
        Kind::Array(index) => align_of(types, types.element(index).element),
        Kind::Struct(index) => types.structs[index as usize].align,
        _ => 1,
    }
}

/// `SizeOf` (section 14.4.1); `None` where it depends on an override. A runtime-sized array counts one element.
pub(crate) fn size_of(types: &Types<'_>, of: Type) -> Option<u64> {
    Some(match of.kind() {
        Kind::Scalar(scalar) | Kind::Atomic(scalar) => u64::from(scalar_size(scalar)),
        Kind::Vector(width, scalar) => u64::from(width) * u64::from(scalar_size(scalar)),
        Kind::Matrix(columns, rows, scalar) => {
            let column = if rows == 2 { 2 } else { 4 };
            u64::from(columns) * column * u64::from(scalar_size(scalar))
        }
        Kind::Array(index) => {
            let array = types.element(index);
            let count = match array.size {
                ArraySize::Fixed(count) => u64::from(count),
                ArraySize::Runtime => 1,
                ArraySize::Override(_) => return None,
            };
            stride_of(types, array.element)?.saturating_mul(count)
        }
        Kind::Struct(index) => types.structs[index as usize].size,
        _ => 0,
    })
}

/// The distance between neighbouring elements of an array.
pub(crate) fn stride_of(types: &Types<'_>, element: Type) -> Option<u64> {
    Some(round_up(
        u64::from(align_of(types, element)),
        size_of(types, element)?,
    ))
}
