//! Warnings about what is valid and yet doubtful.

use std::fmt;

/// A set of lints.
///
/// # Examples
///
/// ```
/// use wgsl_validator::{Lints, Options, validate};
///
/// let source = "@compute @workgroup_size(1) fn main() { let x = 1; }";
/// assert_eq!(validate(source, &Options::default()).diagnostics[0].code, "wgsl/unused");
/// let options = Options { lints: Lints::all().without(Lints::UNUSED), ..Options::default() };
/// assert!(validate(source, &options).diagnostics.is_empty());
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Lints(u16);

macro_rules! lints {
    ($($(#[$doc:meta])* $constant:ident = $bit:literal, $text:literal;)+) => {
        impl Lints {
            $($(#[$doc])* pub const $constant: Self = Self(1 << $bit);)+

            /// Every lint with its name.
            pub const NAMES: &'static [(Self, &'static str)] = &[$((Self::$constant, $text),)+];
        }
    };
}

lints! {
    /// `wgsl/unused`: a variable, function or binding that nothing uses.
    UNUSED = 0, "unused";
    /// `wgsl/workgroup-size`: more invocations than every device has.
    WORKGROUP_SIZE = 1, "workgroup-size";
    /// `wgsl/division-by-zero`: a floating point division by a constant zero.
    DIVISION_BY_ZERO = 2, "division-by-zero";
    /// `wgsl/unreachable`: code that no path reaches.
    UNREACHABLE = 3, "unreachable";
    /// `wgsl/constant-comparison`: a comparison whose result never changes.
    CONSTANT_COMPARISON = 4, "constant-comparison";
    /// `wgsl/not-a-number`: a function outside of where it is defined.
    NOT_A_NUMBER = 5, "not-a-number";
    /// `wgsl/never-read`: a variable of a function, or a `private` one, that is assigned and never read.
    NEVER_READ = 6, "never-read";
    /// `wgsl/workgroup-storage`: more `workgroup` memory than every device has.
    WORKGROUP_STORAGE = 7, "workgroup-storage";
}

impl Lints {
    /// All of them.
    #[must_use]
    pub const fn all() -> Self {
        Self(u16::MAX)
    }

    /// None of them.
    #[must_use]
    pub const fn none() -> Self {
        Self(0)
    }

    /// Whether all lints of `other` are in this set.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// This set without those of `other`.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The lint of a name, such as `unused`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(lint, _)| *lint)
    }
}

impl Default for Lints {
    fn default() -> Self {
        Self::all()
    }
}

impl fmt::Debug for Lints {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Self::NAMES.iter().filter(|(lint, _)| self.contains(*lint));
        f.debug_set().entries(names.map(|(_, name)| name)).finish()
    }
}
