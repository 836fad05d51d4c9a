//! The operations of a transformer's training step on the CPU, each in one pass over its numbers.
//!
//! The functions take slices. They use the widest vectors that the processor has, and several threads where that pays;
//! every number of a result is computed by one thread in an order that depends on the sizes alone, so that results are
//! the same, to the last bit, for every number of threads.
//!
//! - [`product`]: the product of two matrices, either of them transposed;
//! - [`rms_norm`], [`short_convolution`], [`swiglu`], [`causal_attention`], [`cross_entropy`] and their gradients;
//! - [`half_product`] with a [`HalfMatrix`], [`rotate_heads`] and [`attend`] with a [`KeyCache`]: what generation does for a
//!   few positions at a time;
//! - [`adam_w_update`] and [`muon_update`]: what an optimizer does to a parameter, and [`optimizer`] for burn's trait;
//! - [`stay_on_this_thread`]: for threads that are as many as there are cores already;
//! - [`tensor`]: the same operations on burn's tensors, for every backend;
//! - [`composed`]: what they are on backends without hand-written ones.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]
// Inlining decides for which instructions a loop is compiled.
#![allow(clippy::inline_always)]

// The checks in `tests/functions.rs` are also a part of the tests of this crate, and use it as others do.
#[cfg(test)]
extern crate self as kernels;

mod activation;
mod attention;
pub mod composed;
mod convolution;
#[cfg(feature = "flex")]
mod flex;
mod half_matrix;
#[cfg(test)]
mod levels;
mod loss;
mod matrix;
mod norm;
pub mod optimizer;
mod parallel;
mod position;
pub mod tensor;
mod update;
mod vector;

pub use activation::{swiglu, swiglu_backward};
pub use attention::{AttentionShape, Rotation, causal_attention, causal_attention_backward};
pub use convolution::{short_convolution, short_convolution_backward};
pub use half_matrix::{HalfMatrix, half_product};
pub use loss::cross_entropy;
pub use matrix::{
    MatmulPrecision, Matrix, Output, UnsupportedPrecision, product, set_matmul_precision,
};
pub use norm::{rms_norm, rms_norm_backward};
pub use parallel::stay_on_this_thread;
pub use position::{KeyCache, attend, rotate_heads};
pub use update::{AdamWUpdate, MuonUpdate, adam_w_update, muon_update, orthogonalize};
