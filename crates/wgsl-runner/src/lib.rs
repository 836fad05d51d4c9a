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
//!
//! Any adapter will do, software ones such as Mesa's llvmpipe included. What a shader is, is found out by reflection, and
//! what it binds is made from a seed:
//!
//! | source | runs as | result |
//! | --- | --- | --- |
//! | `@fragment` | once for each pixel, with `@location(0) uv: vec2<f32>` from (0, 0) at the top left to (1, 1) | [`Image`]s |
//! | `@compute` | once, over the longest array | [`Buffer`]s |
//! | `@vertex` | once for each vertex | [`Calls`] |
//! | functions | the last one, once for each row of sampled arguments | [`Calls`] |
//! | an expression, or constants | once | [`Calls`] |
//!
//! Uniform buffers get the time and the resolution in members of these names, a `texture_2d<f32>` shows a [`Picture`].
//!
//! ```
//! use wgsl_runner::{AdapterChoice, Error, Limits, Output, Runner, Settings, Tolerance, Value};
//!
//! let mut runner = match Runner::new(AdapterChoice::Fastest, Limits::default()) {
//!     Ok(runner) => runner,
//!     Err(Error::NoAdapter { .. }) => return Ok(()),
//!     Err(error) => return Err(error),
//! };
//! let settings = Settings::default();
//! let Output::Calls(calls) = runner.run("dot(vec2<f32>(3.0, 4.0), vec2<f32>(3.0, 4.0))", &settings)? else {
//!     unreachable!("an expression is called");
//! };
//! assert_eq!(calls.results.value(0, 0), Some(Value::F32(25.0)));
//!
//! let square = "fn square(x: f32) -> f32 { return x * x; }";
//! let cube = "fn cube(x: f32) -> f32 { return x * x * x; }";
//! let compared = runner.compare(square, cube, &settings, &Tolerance::default())?;
//! assert!(!compared.equal);
//! println!("{compared}");
//! # Ok::<(), Error>(())
//! ```
//!
//! The crate's map, in the order of a run:
//!
//! - `runner`: [`Runner`], the thread that owns the device, and the watch over its time;
//! - `program`: from source to a module with one entry point; `wrapper` makes one around a function or a vertex shader,
//!   `budget` gives every loop an end;
//! - `layout`: the scalars of a type and their places in memory; `inputs` fills them; `resources` makes what is bound;
//! - `gpu`: the device; `execute` draws and dispatches and reads back;
//! - `image`, `table`, `output`: what comes out, and its files; `compare` puts two outputs side by side.

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
pub use image::{Animation, Image};
pub use output::{Buffer, Calls, Output};
pub use picture::Picture;
pub use runner::Runner;
pub use settings::{Limits, Settings};
pub use table::{Column, Scalar, Table, Value};
