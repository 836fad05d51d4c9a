//! Constant evaluation (WGSL, sections 8.1 "Early Evaluation Expressions" and 15.7).
//!
//! | file | holds |
//! | --- | --- |
//! | `values` | values in an arena |
//! | `float` | rounding to `f32` and `f16` |
//! | `convert` | conversions between types |
//! | `operators` | unary and binary operators on scalars |
//! | `functions` | built-in functions |

#![expect(
    clippy::float_cmp,
    reason = "what the shader compares exactly is compared exactly here"
)]

pub(crate) mod convert;
pub(crate) mod float;
pub(crate) mod functions;
pub(crate) mod operators;
mod values;

pub(crate) use values::{Components, Value, ValueId, Values};

/// Why there is no value: in words that continue "this is invalid: …".
pub(crate) type Evaluated<T> = Result<T, String>;
