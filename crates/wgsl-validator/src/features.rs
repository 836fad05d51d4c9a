//! Optional features of WGSL (section 4.1).

use std::fmt;
use std::ops::BitOr;

/// A set of optional WGSL features: extensions, which `enable` names, and language features, which `requires` names.
///
/// # Examples
///
/// ```
/// use wgsl_validator::Features;
///
/// let features = Features::default() | Features::F16;
/// assert!(features.contains(Features::F16));
/// assert_eq!(Features::from_name("f16"), Some(Features::F16));
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Features(u32);

macro_rules! features {
    ($($(#[$doc:meta])* $constant:ident = $bit:literal, $text:literal;)+) => {
        impl Features {
            $($(#[$doc])* pub const $constant: Self = Self(1 << $bit);)+

            /// The feature that `enable` or `requires` calls by a name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Some(match name { $($text => Self::$constant,)+ _ => return None })
            }

            /// Every feature with its name in WGSL.
            pub const NAMES: &'static [(Self, &'static str)] = &[$((Self::$constant, $text),)+];
        }
    };
}

features! {
    /// `enable f16`: the type `f16`.
    F16 = 0, "f16";
    /// `enable clip_distances`: the built-in value of that name.
    CLIP_DISTANCES = 1, "clip_distances";
    /// `enable dual_source_blending`: the attribute `@blend_src`.
    DUAL_SOURCE_BLENDING = 2, "dual_source_blending";
    /// `enable subgroups`: functions and values of subgroups and quads.
    SUBGROUPS = 3, "subgroups";
    /// `enable primitive_index`: the built-in value of that name.
    PRIMITIVE_INDEX = 4, "primitive_index";
    /// `enable subgroup_size_control`: the attribute `@subgroup_size`, and all that `subgroups` enables.
    SUBGROUP_SIZE_CONTROL = 5, "subgroup_size_control";
    /// Storage textures that are read.
    READONLY_AND_READWRITE_STORAGE_TEXTURES = 8, "readonly_and_readwrite_storage_textures";
    /// `dot4U8Packed` and its like.
    PACKED_4X8_INTEGER_DOT_PRODUCT = 9, "packed_4x8_integer_dot_product";
    /// Pointers into `storage`, `uniform` and `workgroup` as parameters, and pointers to parts of variables.
    UNRESTRICTED_POINTER_PARAMETERS = 10, "unrestricted_pointer_parameters";
    /// `p.x` and `p[i]` for a pointer `p`.
    POINTER_COMPOSITE_ACCESS = 11, "pointer_composite_access";
    /// Uniform buffers laid out as storage buffers are.
    UNIFORM_BUFFER_STANDARD_LAYOUT = 12, "uniform_buffer_standard_layout";
    /// The built-in values `subgroup_id` and `num_subgroups`.
    SUBGROUP_ID = 13, "subgroup_id";
    /// `let` with a texture or sampler.
    TEXTURE_AND_SAMPLER_LET = 14, "texture_and_sampler_let";
    /// The rule `subgroup_uniformity`.
    SUBGROUP_UNIFORMITY = 15, "subgroup_uniformity";
    /// More formats of storage textures.
    TEXTURE_FORMATS_TIER1 = 16, "texture_formats_tier1";
    /// The built-in values `global_invocation_index` and `workgroup_index`.
    LINEAR_INDEXING = 17, "linear_indexing";
    /// `@builtin(frag_depth, less)` and `greater`.
    FRAGMENT_DEPTH = 18, "fragment_depth";
    /// `var<immediate>`: small data that comes with each draw or dispatch.
    IMMEDIATE_ADDRESS_SPACE = 19, "immediate_address_space";
    /// `v.xy = …`: assignments to several components of a vector at once. Only some browsers have it.
    SWIZZLE_ASSIGNMENT = 20, "swizzle_assignment";
}

/// The one language feature of the specification that is not known here: views of buffers without a type of their own.
pub(crate) const UNSUPPORTED: &str = "buffer_view";

impl Features {
    /// What every browser with WebGPU offers; nothing behind `enable`.
    pub const CORE: Self = Self(0xffff_ff00 & !Self::SWIZZLE_ASSIGNMENT.0);

    /// All of them.
    #[must_use]
    pub const fn all() -> Self {
        Self(u32::MAX)
    }

    /// None of them.
    #[must_use]
    pub const fn none() -> Self {
        Self(0)
    }

    /// Whether all features of `other` are in this set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// This set without those of `other`.
    ///
    /// ```
    /// use wgsl_validator::{Features, Options, Target, validate};
    ///
    /// let options = Options {
    ///     target: Target::Browser,
    ///     features: Features::CORE.without(Features::FRAGMENT_DEPTH),
    ///     ..Options::default()
    /// };
    /// assert!(!validate("requires fragment_depth;", &options).is_valid());
    /// ```
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether `enable` turns it on, and not its mere presence.
    pub(crate) const fn is_extension(self) -> bool {
        self.0 & 0xff != 0
    }

    pub(crate) fn insert(&mut self, other: Self) {
        self.0 |= other.0;
    }
}

impl Default for Features {
    fn default() -> Self {
        Self::CORE
    }
}

impl BitOr for Features {
    type Output = Self;
    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl fmt::Debug for Features {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Self::NAMES
            .iter()
            .filter(|(feature, _)| self.contains(*feature));
        f.debug_set().entries(names.map(|(_, name)| name)).finish()
    }
}
