//! The types of WGSL (section 6).
//!
//! A [`Type`] is one word: equal types are equal words, and nothing is looked up to tell a `vec3<f32>` from a
//! `vec3<i32>`. Only arrays and structures stand in tables.

mod layout;
mod table;

pub(crate) use layout::{align_of, round_up, size_of, stride_of};
pub(crate) use table::{ArraySize, StructMember, Types};

/// The component types of vectors, and what stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Scalar {
    Bool,
    AbstractInt,
    AbstractFloat,
    I32,
    U32,
    F32,
    F16,
}

impl Scalar {
    const ALL: [Self; 7] = [
        Self::Bool,
        Self::AbstractInt,
        Self::AbstractFloat,
        Self::I32,
        Self::U32,
        Self::F32,
        Self::F16,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::AbstractInt => "abstract integer",
            Self::AbstractFloat => "abstract float",
            Self::I32 => "i32",
            Self::U32 => "u32",
            Self::F32 => "f32",
            Self::F16 => "f16",
        }
    }

    pub(crate) fn is_integer(self) -> bool {
        matches!(self, Self::I32 | Self::U32 | Self::AbstractInt)
    }

    pub(crate) fn is_float(self) -> bool {
        matches!(self, Self::F32 | Self::F16 | Self::AbstractFloat)
    }

    pub(crate) fn is_numeric(self) -> bool {
        self != Self::Bool
    }

    pub(crate) fn is_abstract(self) -> bool {
        matches!(self, Self::AbstractInt | Self::AbstractFloat)
    }

    /// What an abstract type becomes where nothing asks for another (section 6.1.2).
    pub(crate) fn concrete(self) -> Self {
        match self {
            Self::AbstractInt => Self::I32,
            Self::AbstractFloat => Self::F32,
            other => other,
        }
    }

    /// Whether a value converts automatically (section 6.1.2, "Conversion Rank").
    pub(crate) fn converts_to(self, to: Self) -> bool {
        self == to
            || match self {
                Self::AbstractInt => to.is_numeric(),
                Self::AbstractFloat => matches!(to, Self::F32 | Self::F16),
                _ => false,
            }
    }

    /// The type that both convert to with the least change.
    pub(crate) fn common(self, other: Self) -> Option<Self> {
        if self.converts_to(other) {
            Some(other)
        } else if other.converts_to(self) {
            Some(self)
        } else {
            None
        }
    }
}

/// The shapes of textures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Dim {
    D1,
    D2,
    D2Array,
    D3,
    Cube,
    CubeArray,
}

impl Dim {
    const ALL: [Self; 6] = [
        Self::D1,
        Self::D2,
        Self::D2Array,
        Self::D3,
        Self::Cube,
        Self::CubeArray,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::D1 => "1d",
            Self::D2 => "2d",
            Self::D2Array => "2d_array",
            Self::D3 => "3d",
            Self::Cube => "cube",
            Self::CubeArray => "cube_array",
        }
    }

    pub(crate) fn is_array(self) -> bool {
        matches!(self, Self::D2Array | Self::CubeArray)
    }

    /// Components of a coordinate to sample at.
    pub(crate) fn coordinates(self) -> u8 {
        match self {
            Self::D1 => 1,
            Self::D2 | Self::D2Array => 2,
            Self::D3 | Self::Cube | Self::CubeArray => 3,
        }
    }
}

/// Section 14.3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Space {
    Function,
    Private,
    Workgroup,
    Uniform,
    Storage,
    Handle,
    Immediate,
}

impl Space {
    const ALL: [Self; 7] = [
        Self::Function,
        Self::Private,
        Self::Workgroup,
        Self::Uniform,
        Self::Storage,
        Self::Handle,
        Self::Immediate,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Function => "function",
            Self::Private => "private",
            Self::Workgroup => "workgroup",
            Self::Uniform => "uniform",
            Self::Storage => "storage",
            Self::Handle => "handle",
            Self::Immediate => "immediate",
        }
    }
}

/// Section 14.2.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Access {
    Read,
    Write,
    ReadWrite,
}

impl Access {
    const ALL: [Self; 3] = [Self::Read, Self::Write, Self::ReadWrite];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::ReadWrite => "read_write",
        }
    }
}

macro_rules! formats {
    ($($variant:ident = $name:literal, $scalar:ident;)+) => {
        /// The texel formats of storage textures (section 6.5.1).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub(crate) enum Format { $($variant,)+ }

        impl Format {
            pub(crate) const ALL: &'static [Self] = &[$(Self::$variant,)+];

            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)+ }
            }

            pub(crate) fn channel(self) -> Scalar {
                match self { $(Self::$variant => Scalar::$scalar,)+ }
            }
        }
    };
}

formats! {
    Rgba8Unorm = "rgba8unorm", F32;
    Rgba8Snorm = "rgba8snorm", F32;
    Rgba8Uint = "rgba8uint", U32;
    Rgba8Sint = "rgba8sint", I32;
    Rgba16Unorm = "rgba16unorm", F32;
    Rgba16Snorm = "rgba16snorm", F32;
    Rgba16Uint = "rgba16uint", U32;
    Rgba16Sint = "rgba16sint", I32;
    Rgba16Float = "rgba16float", F32;
    Rg8Unorm = "rg8unorm", F32;
    Rg8Snorm = "rg8snorm", F32;
    Rg8Uint = "rg8uint", U32;
    Rg8Sint = "rg8sint", I32;
    Rg16Unorm = "rg16unorm", F32;
    Rg16Snorm = "rg16snorm", F32;
    Rg16Uint = "rg16uint", U32;
    Rg16Sint = "rg16sint", I32;
    Rg16Float = "rg16float", F32;
    R32Uint = "r32uint", U32;
    R32Sint = "r32sint", I32;
    R32Float = "r32float", F32;
    Rg32Uint = "rg32uint", U32;
    Rg32Sint = "rg32sint", I32;
    Rg32Float = "rg32float", F32;
    Rgba32Uint = "rgba32uint", U32;
    Rgba32Sint = "rgba32sint", I32;
    Rgba32Float = "rgba32float", F32;
    Bgra8Unorm = "bgra8unorm", F32;
    R8Unorm = "r8unorm", F32;
    R8Snorm = "r8snorm", F32;
    R8Uint = "r8uint", U32;
    R8Sint = "r8sint", I32;
    R16Unorm = "r16unorm", F32;
    R16Snorm = "r16snorm", F32;
    R16Uint = "r16uint", U32;
    R16Sint = "r16sint", I32;
    R16Float = "r16float", F32;
    Rgb10a2Unorm = "rgb10a2unorm", F32;
    Rgb10a2Uint = "rgb10a2uint", U32;
    Rg11b10Ufloat = "rg11b10ufloat", F32;
}

impl Format {
    /// Whether it belongs to the language feature `texture_formats_tier1`.
    pub(crate) fn is_tier1(self) -> bool {
        matches!(
            self,
            Self::Rgba16Unorm
                | Self::Rgba16Snorm
                | Self::Rg8Unorm
                | Self::Rg8Snorm
                | Self::Rg8Uint
                | Self::Rg8Sint
                | Self::Rg16Unorm
                | Self::Rg16Snorm
                | Self::Rg16Uint
                | Self::Rg16Sint
                | Self::Rg16Float
                | Self::R8Unorm
                | Self::R8Snorm
                | Self::R8Uint
                | Self::R8Sint
                | Self::R16Unorm
                | Self::R16Snorm
                | Self::R16Uint
                | Self::R16Sint
                | Self::R16Float
                | Self::Rgb10a2Unorm
                | Self::Rgb10a2Uint
                | Self::Rg11b10Ufloat
        )
    }
}

/// A type in one word.
///
/// From the low end: 20 bits of payload, 5 bits of tag, 2 bits that make it a reference or a pointer, 3 bits of
/// address space, 2 bits of access mode. References and pointers to references or pointers do not exist.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Type(pub(crate) u32);

const PAYLOAD_BITS: u32 = 20;
const STORE_MASK: u32 = (1 << 25) - 1;

/// What a [`Type`] is, references and pointers aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The type of what is reported already.
    Unknown,
    /// The result of a function without one.
    Void,
    Scalar(Scalar),
    Vector(u8, Scalar),
    /// Columns and rows.
    Matrix(u8, u8, Scalar),
    Array(u32),
    Struct(u32),
    Atomic(Scalar),
    Sampler,
    ComparisonSampler,
    Texture(Dim, Scalar),
    DepthTexture(Dim),
    MultisampledTexture(Scalar),
    MultisampledDepthTexture,
    StorageTexture(Dim, Format, Access),
    ExternalTexture,
    Reference,
    Pointer,
}

impl Type {
    pub(crate) const UNKNOWN: Self = Self::new(0, 0);
    pub(crate) const VOID: Self = Self::new(1, 0);
    pub(crate) const BOOL: Self = Self::scalar(Scalar::Bool);
    pub(crate) const I32: Self = Self::scalar(Scalar::I32);
    pub(crate) const U32: Self = Self::scalar(Scalar::U32);
    pub(crate) const F32: Self = Self::scalar(Scalar::F32);
    pub(crate) const F16: Self = Self::scalar(Scalar::F16);
    pub(crate) const ABSTRACT_INT: Self = Self::scalar(Scalar::AbstractInt);
    pub(crate) const ABSTRACT_FLOAT: Self = Self::scalar(Scalar::AbstractFloat);
    pub(crate) const SAMPLER: Self = Self::new(8, 0);
    pub(crate) const COMPARISON_SAMPLER: Self = Self::new(9, 0);
    pub(crate) const MULTISAMPLED_DEPTH: Self = Self::new(13, 0);
    pub(crate) const EXTERNAL_TEXTURE: Self = Self::new(15, 0);

    const fn new(tag: u32, payload: u32) -> Self {
        Self((tag << PAYLOAD_BITS) | payload)
    }

    pub(crate) const fn scalar(scalar: Scalar) -> Self {
        Self::new(2, scalar as u32)
    }

    pub(crate) const fn vector(width: u8, scalar: Scalar) -> Self {
        Self::new(3, (width as u32) << 4 | scalar as u32)
    }

    pub(crate) const fn matrix(columns: u8, rows: u8, scalar: Scalar) -> Self {
        Self::new(
            4,
            (columns as u32) << 8 | (rows as u32) << 4 | scalar as u32,
        )
    }

    pub(crate) const fn array(index: u32) -> Self {
        Self::new(5, index)
    }

    pub(crate) const fn structure(index: u32) -> Self {
        Self::new(6, index)
    }

    pub(crate) const fn atomic(scalar: Scalar) -> Self {
        Self::new(7, scalar as u32)
    }

    pub(crate) const fn texture(dim: Dim, sampled: Scalar) -> Self {
        Self::new(10, (dim as u32) << 4 | sampled as u32)
    }

    pub(crate) const fn depth_texture(dim: Dim) -> Self {
        Self::new(11, dim as u32)
    }

    pub(crate) const fn multisampled(sampled: Scalar) -> Self {
        Self::new(12, sampled as u32)
    }

    pub(crate) const fn storage_texture(dim: Dim, format: Format, access: Access) -> Self {
        Self::new(
            14,
            (dim as u32) << 10 | (format as u32) << 2 | access as u32,
        )
    }

    /// A reference to memory that holds values of this type.
    pub(crate) const fn reference(self, space: Space, access: Access) -> Self {
        Self((self.0 & STORE_MASK) | 1 << 25 | (space as u32) << 27 | (access as u32) << 30)
    }

    pub(crate) const fn pointer(self, space: Space, access: Access) -> Self {
        Self((self.0 & STORE_MASK) | 2 << 25 | (space as u32) << 27 | (access as u32) << 30)
    }

    pub(crate) const fn is_reference(self) -> bool {
        self.0 >> 25 & 3 == 1
    }

    pub(crate) const fn is_pointer(self) -> bool {
        self.0 >> 25 & 3 == 2
    }

    /// What a reference or pointer points to; any other type itself.
    pub(crate) const fn store(self) -> Self {
        Self(self.0 & STORE_MASK)
    }

    /// The address space of a reference or pointer.
    pub(crate) fn space(self) -> Space {
        Space::ALL[(self.0 >> 27 & 7) as usize]
    }

    /// The access mode of a reference or pointer.
    pub(crate) fn access(self) -> Access {
        Access::ALL[(self.0 >> 30) as usize]
    }

    /// The pointer that `&` makes of this reference.
    pub(crate) fn to_pointer(self) -> Self {
        self.store().pointer(self.space(), self.access())
    }

    /// The reference that `*` makes of this pointer.
    pub(crate) fn to_reference(self) -> Self {
        self.store().reference(self.space(), self.access())
    }

    pub(crate) fn is_unknown(self) -> bool {
        self.store() == Self::UNKNOWN
    }

    pub(crate) fn kind(self) -> Kind {
        match self.0 >> 25 & 3 {
            1 => return Kind::Reference,
            2 => return Kind::Pointer,
            _ => {}
        }
        let payload = self.0 & ((1 << PAYLOAD_BITS) - 1);
        let scalar = Scalar::ALL[(payload & 15).min(6) as usize];
        match self.0 >> PAYLOAD_BITS & 31 {
            1 => Kind::Void,
            2 => Kind::Scalar(scalar),
            3 => Kind::Vector((payload >> 4) as u8, scalar),
            4 => Kind::Matrix((payload >> 8) as u8, (payload >> 4 & 15) as u8, scalar),
            5 => Kind::Array(payload),
            6 => Kind::Struct(payload),
            7 => Kind::Atomic(scalar),
            8 => Kind::Sampler,
            9 => Kind::ComparisonSampler,
            10 => Kind::Texture(Dim::ALL[(payload >> 4) as usize], scalar),
            11 => Kind::DepthTexture(Dim::ALL[payload as usize]),
            12 => Kind::MultisampledTexture(scalar),
            13 => Kind::MultisampledDepthTexture,
            14 => Kind::StorageTexture(
                Dim::ALL[(payload >> 10) as usize],
                Format::ALL[(payload >> 2 & 255) as usize],
                Access::ALL[(payload & 3) as usize],
            ),
            15 => Kind::ExternalTexture,
            _ => Kind::Unknown,
        }
    }

    /// The scalar of a scalar, vector or matrix.
    pub(crate) fn component(self) -> Option<Scalar> {
        match self.kind() {
            Kind::Scalar(scalar) | Kind::Vector(_, scalar) | Kind::Matrix(_, _, scalar) => {
                Some(scalar)
            }
            _ => None,
        }
    }

    /// The number of components of a vector, 1 for a scalar.
    pub(crate) fn width(self) -> Option<u8> {
        match self.kind() {
            Kind::Scalar(_) => Some(1),
            Kind::Vector(width, _) => Some(width),
            _ => None,
        }
    }

    /// A scalar, or a vector of the width.
    pub(crate) fn of_width(width: u8, scalar: Scalar) -> Self {
        if width == 1 {
            Self::scalar(scalar)
        } else {
            Self::vector(width, scalar)
        }
    }

    /// The scalar, vector or matrix of the same shape with another component type.
    pub(crate) fn with_component(self, scalar: Scalar) -> Self {
        match self.kind() {
            Kind::Vector(width, _) => Self::vector(width, scalar),
            Kind::Matrix(columns, rows, _) => Self::matrix(columns, rows, scalar),
            Kind::Scalar(_) => Self::scalar(scalar),
            _ => self,
        }
    }

    pub(crate) fn is_handle(self) -> bool {
        matches!(
            self.kind(),
            Kind::Sampler
                | Kind::ComparisonSampler
                | Kind::Texture(..)
                | Kind::DepthTexture(_)
                | Kind::MultisampledTexture(_)
                | Kind::MultisampledDepthTexture
                | Kind::StorageTexture(..)
                | Kind::ExternalTexture
        )
    }

    pub(crate) fn is_integer_scalar(self) -> bool {
        matches!(self.kind(), Kind::Scalar(scalar) if scalar.is_integer())
    }
}
