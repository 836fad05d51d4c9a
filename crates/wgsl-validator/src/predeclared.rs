//! The names that WGSL gives a meaning before any declaration (sections 6.9, 14 and 17).

use std::sync::LazyLock;

use crate::syntax::names::hash;
use crate::types::{Access, Dim, Format, Scalar, Space, Type};

/// What a predeclared name stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Predeclared {
    Type(Type),
    /// A type that needs `enable f16`.
    HalfType(Type),
    Generator(Generator),
    Function(Builtin),
    Space(Space),
    Access(Access),
    Format(Format),
}

/// A type with a template list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Generator {
    Vector(u8),
    Matrix(u8, u8),
    Array,
    Atomic,
    Pointer,
    Texture(Dim),
    MultisampledTexture,
    StorageTexture(Dim),
}

macro_rules! builtins {
    ($($variant:ident = $text:literal),+) => {
        /// The built-in functions (section 17).
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Builtin { $($variant,)+ }

        impl Builtin {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$variant => $text,)+ }
            }
        }
    };
}

builtins! {
    Abs = "abs",
    Acos = "acos",
    Acosh = "acosh",
    All = "all",
    Any = "any",
    ArrayLength = "arrayLength",
    Asin = "asin",
    Asinh = "asinh",
    Atan = "atan",
    Atan2 = "atan2",
    Atanh = "atanh",
    AtomicAdd = "atomicAdd",
    AtomicAnd = "atomicAnd",
    AtomicCompareExchangeWeak = "atomicCompareExchangeWeak",
    AtomicExchange = "atomicExchange",
    AtomicLoad = "atomicLoad",
    AtomicMax = "atomicMax",
    AtomicMin = "atomicMin",
    AtomicOr = "atomicOr",
    AtomicStore = "atomicStore",
    AtomicSub = "atomicSub",
    AtomicXor = "atomicXor",
    Bitcast = "bitcast",
    Ceil = "ceil",
    Clamp = "clamp",
    Cos = "cos",
    Cosh = "cosh",
    CountLeadingZeros = "countLeadingZeros",
    CountOneBits = "countOneBits",
    CountTrailingZeros = "countTrailingZeros",
    Cross = "cross",
    Degrees = "degrees",
    Determinant = "determinant",
    Distance = "distance",
    Dot = "dot",
    Dot4I8Packed = "dot4I8Packed",
    Dot4U8Packed = "dot4U8Packed",
    Dpdx = "dpdx",
    DpdxCoarse = "dpdxCoarse",
    DpdxFine = "dpdxFine",
    Dpdy = "dpdy",
    DpdyCoarse = "dpdyCoarse",
    DpdyFine = "dpdyFine",
    Exp = "exp",
    Exp2 = "exp2",
    ExtractBits = "extractBits",
    FaceForward = "faceForward",
    FirstLeadingBit = "firstLeadingBit",
    FirstTrailingBit = "firstTrailingBit",
    Floor = "floor",
    Fma = "fma",
    Fract = "fract",
    Frexp = "frexp",
    Fwidth = "fwidth",
    FwidthCoarse = "fwidthCoarse",
    FwidthFine = "fwidthFine",
    InsertBits = "insertBits",
    InverseSqrt = "inverseSqrt",
    Ldexp = "ldexp",
    Length = "length",
    Log = "log",
    Log2 = "log2",
    Max = "max",
    Min = "min",
    Mix = "mix",
    Modf = "modf",
    Normalize = "normalize",
    Pack2x16float = "pack2x16float",
    Pack2x16snorm = "pack2x16snorm",
    Pack2x16unorm = "pack2x16unorm",
    Pack4x8snorm = "pack4x8snorm",
    Pack4x8unorm = "pack4x8unorm",
    Pack4xI8 = "pack4xI8",
    Pack4xI8Clamp = "pack4xI8Clamp",
    Pack4xU8 = "pack4xU8",
    Pack4xU8Clamp = "pack4xU8Clamp",
    Pow = "pow",
    QuadBroadcast = "quadBroadcast",
    QuadSwapDiagonal = "quadSwapDiagonal",
    QuadSwapX = "quadSwapX",
    QuadSwapY = "quadSwapY",
    QuantizeToF16 = "quantizeToF16",
    Radians = "radians",
    Reflect = "reflect",
    Refract = "refract",
    ReverseBits = "reverseBits",
    Round = "round",
    Saturate = "saturate",
    Select = "select",
    Sign = "sign",
    Sin = "sin",
    Sinh = "sinh",
    Smoothstep = "smoothstep",
    Sqrt = "sqrt",
    Step = "step",
    StorageBarrier = "storageBarrier",
    SubgroupAdd = "subgroupAdd",
    SubgroupAll = "subgroupAll",
    SubgroupAnd = "subgroupAnd",
    SubgroupAny = "subgroupAny",
    SubgroupBallot = "subgroupBallot",
    SubgroupBroadcast = "subgroupBroadcast",
    SubgroupBroadcastFirst = "subgroupBroadcastFirst",
    SubgroupElect = "subgroupElect",
    SubgroupExclusiveAdd = "subgroupExclusiveAdd",
    SubgroupExclusiveMul = "subgroupExclusiveMul",
    SubgroupInclusiveAdd = "subgroupInclusiveAdd",
    SubgroupInclusiveMul = "subgroupInclusiveMul",
    SubgroupMax = "subgroupMax",
    SubgroupMin = "subgroupMin",
    SubgroupMul = "subgroupMul",
    SubgroupOr = "subgroupOr",
    SubgroupShuffle = "subgroupShuffle",
    SubgroupShuffleDown = "subgroupShuffleDown",
    SubgroupShuffleUp = "subgroupShuffleUp",
    SubgroupShuffleXor = "subgroupShuffleXor",
    SubgroupXor = "subgroupXor",
    Tan = "tan",
    Tanh = "tanh",
    TextureBarrier = "textureBarrier",
    TextureDimensions = "textureDimensions",
    TextureGather = "textureGather",
    TextureGatherCompare = "textureGatherCompare",
    TextureLoad = "textureLoad",
    TextureNumLayers = "textureNumLayers",
    TextureNumLevels = "textureNumLevels",
    TextureNumSamples = "textureNumSamples",
    TextureSample = "textureSample",
    TextureSampleBaseClampToEdge = "textureSampleBaseClampToEdge",
    TextureSampleBias = "textureSampleBias",
    TextureSampleCompare = "textureSampleCompare",
    TextureSampleCompareLevel = "textureSampleCompareLevel",
    TextureSampleGrad = "textureSampleGrad",
    TextureSampleLevel = "textureSampleLevel",
    TextureStore = "textureStore",
    Transpose = "transpose",
    Trunc = "trunc",
    Unpack2x16float = "unpack2x16float",
    Unpack2x16snorm = "unpack2x16snorm",
    Unpack2x16unorm = "unpack2x16unorm",
    Unpack4x8snorm = "unpack4x8snorm",
    Unpack4x8unorm = "unpack4x8unorm",
    Unpack4xI8 = "unpack4xI8",
    Unpack4xU8 = "unpack4xU8",
    WorkgroupBarrier = "workgroupBarrier",
    WorkgroupUniformLoad = "workgroupUniformLoad"
}

/// The functions stand in alphabetical order, so that those whose names begin alike are a range.
impl Builtin {
    pub(crate) fn is_texture(self) -> bool {
        (Self::TextureBarrier..=Self::TextureStore).contains(&self)
    }

    pub(crate) fn is_atomic(self) -> bool {
        (Self::AtomicAdd..=Self::AtomicXor).contains(&self)
    }

    /// Subgroup and quad operations.
    pub(crate) fn is_subgroup(self) -> bool {
        (Self::SubgroupAdd..=Self::SubgroupXor).contains(&self)
            || (Self::QuadBroadcast..=Self::QuadSwapY).contains(&self)
    }

    pub(crate) fn is_barrier(self) -> bool {
        matches!(
            self,
            Self::StorageBarrier | Self::TextureBarrier | Self::WorkgroupBarrier
        )
    }
}

struct Table {
    slots: Vec<u16>,
    entries: Vec<(String, Predeclared)>,
}

const SLOTS: usize = 2048;

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table {
        slots: vec![0; SLOTS],
        entries: Vec::new(),
    };
    let mut add = |name: String, meaning: Predeclared| {
        let mut slot = hash(name.as_bytes()) as usize % SLOTS;
        while table.slots[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        table.entries.push((name, meaning));
        table.slots[slot] = table.entries.len() as u16;
    };
    for scalar in [Scalar::Bool, Scalar::I32, Scalar::U32, Scalar::F32] {
        add(
            scalar.name().to_owned(),
            Predeclared::Type(Type::scalar(scalar)),
        );
    }
    add("f16".to_owned(), Predeclared::HalfType(Type::F16));
    let letters = [
        ("i", Scalar::I32),
        ("u", Scalar::U32),
        ("f", Scalar::F32),
        ("h", Scalar::F16),
    ];
    for width in 2..=4 {
        add(
            format!("vec{width}"),
            Predeclared::Generator(Generator::Vector(width)),
        );
        for (letter, scalar) in letters {
            let vector = Type::vector(width, scalar);
            let meaning = if scalar == Scalar::F16 {
                Predeclared::HalfType(vector)
            } else {
                Predeclared::Type(vector)
            };
            add(format!("vec{width}{letter}"), meaning);
        }
        for rows in 2..=4 {
            let name = format!("mat{width}x{rows}");
            add(
                name.clone(),
                Predeclared::Generator(Generator::Matrix(width, rows)),
            );
            add(
                format!("{name}f"),
                Predeclared::Type(Type::matrix(width, rows, Scalar::F32)),
            );
            add(
                format!("{name}h"),
                Predeclared::HalfType(Type::matrix(width, rows, Scalar::F16)),
            );
        }
    }
    for (name, generator) in [
        ("array", Generator::Array),
        ("atomic", Generator::Atomic),
        ("ptr", Generator::Pointer),
        ("texture_multisampled_2d", Generator::MultisampledTexture),
    ] {
        add(name.to_owned(), Predeclared::Generator(generator));
    }
    for dim in [
        Dim::D1,
        Dim::D2,
        Dim::D2Array,
        Dim::D3,
        Dim::Cube,
        Dim::CubeArray,
    ] {
        let name = dim.name();
        add(
            format!("texture_{name}"),
            Predeclared::Generator(Generator::Texture(dim)),
        );
        if !matches!(dim, Dim::Cube | Dim::CubeArray) {
            add(
                format!("texture_storage_{name}"),
                Predeclared::Generator(Generator::StorageTexture(dim)),
            );
        }
        if !matches!(dim, Dim::D1 | Dim::D3) {
            add(
                format!("texture_depth_{name}"),
                Predeclared::Type(Type::depth_texture(dim)),
            );
        }
    }
    for (name, meaning) in [
        ("sampler", Type::SAMPLER),
        ("sampler_comparison", Type::COMPARISON_SAMPLER),
        ("texture_external", Type::EXTERNAL_TEXTURE),
        ("texture_depth_multisampled_2d", Type::MULTISAMPLED_DEPTH),
    ] {
        add(name.to_owned(), Predeclared::Type(meaning));
    }
    for space in [
        Space::Function,
        Space::Private,
        Space::Workgroup,
        Space::Uniform,
        Space::Storage,
        Space::Immediate,
    ] {
        add(space.name().to_owned(), Predeclared::Space(space));
    }
    for access in [Access::Read, Access::Write, Access::ReadWrite] {
        add(access.name().to_owned(), Predeclared::Access(access));
    }
    for &format in Format::ALL {
        add(format.name().to_owned(), Predeclared::Format(format));
    }
    for &builtin in Builtin::ALL {
        add(builtin.name().to_owned(), Predeclared::Function(builtin));
    }
    table
});

/// The meaning of a name whose hash is known.
pub(crate) fn lookup(name: &str, hash: u32) -> Option<Predeclared> {
    let table = &*TABLE;
    let mut slot = hash as usize % SLOTS;
    loop {
        match table.slots[slot] {
            0 => return None,
            index => {
                let (known, meaning) = &table.entries[usize::from(index) - 1];
                if known == name {
                    return Some(*meaning);
                }
            }
        }
        slot = (slot + 1) % SLOTS;
    }
}

#[cfg(test)]
mod tests {
    use super::Builtin;

    #[test]
    fn families_of_functions_are_those_whose_names_say_so() {
        for &builtin in Builtin::ALL {
            let name = builtin.name();
            assert_eq!(builtin.is_texture(), name.starts_with("texture"), "{name}");
            assert_eq!(builtin.is_atomic(), name.starts_with("atomic"), "{name}");
            let is_subgroup = name.starts_with("subgroup") || name.starts_with("quad");
            assert_eq!(builtin.is_subgroup(), is_subgroup, "{name}");
            assert_eq!(builtin.is_barrier(), name.ends_with("Barrier"), "{name}");
        }
    }
}
