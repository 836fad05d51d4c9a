//! What came out of a run.

use crate::image::Image;
use crate::table::Table;

/// The result of a run, by the kind of shader.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// A fragment shader: an image for each time.
    Images(Vec<Image>),
    /// A compute shader: its buffers, by group and binding.
    Buffers(Vec<Buffer>),
    /// A vertex shader: what it made of each vertex. `@builtin(vertex_index)` counts the rows from 0.
    Vertices(Calls),
    /// A function, an expression or a constant.
    Calls(Calls),
}

/// A uniform or storage buffer of a compute shader.
#[derive(Debug, Clone, PartialEq)]
pub struct Buffer {
    /// The name of the variable.
    pub name: String,
    /// `@group`.
    pub group: u32,
    /// `@binding`.
    pub binding: u32,
    /// Whether the shader may write it, which makes it a result.
    pub writable: bool,
    /// What was in it before the run. A buffer that the shader does not read has zeros, as have atomics.
    pub before: Table,
    /// What was in it after the run.
    pub after: Table,
}

/// Calls of a function, one in each row; a single one when there are no arguments that could differ.
#[derive(Debug, Clone, PartialEq)]
pub struct Calls {
    /// The arguments, without textures and samplers; no columns for an expression.
    pub arguments: Table,
    /// The results, and then what the arguments of type `ptr<function, T>` point to after the call.
    pub results: Table,
}

impl Calls {
    /// The arguments and the results in one table.
    #[must_use]
    pub fn table(&self) -> Table {
        self.arguments.beside(&self.results)
    }
}
