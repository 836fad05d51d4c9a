#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::panic,
        clippy::print_stdout,
        clippy::print_stderr
    )
)]
//! Runs WGSL shaders headless on [wgpu]: images, buffers and tables out.
mod budget;
mod compare;
mod error;
mod execute;
mod gpu;
mod image;
mod inputs;
mod layout;
mod output;
mod picture;
mod program;
mod resources;
mod runner;
mod settings;
mod table;
mod wrapper;

pub use compare::{Comparison, Difference, Tolerance, compare};
pub use error::Error;
pub use gpu::{Adapter, AdapterChoice, adapters};
pub use image::{Image, to_animated_png};
pub use output::{Buffer, Calls, Output};
pub use picture::Picture;
pub use runner::Runner;
pub use settings::{Limits, Settings};
pub use table::{Column, Scalar, Table, Value};
