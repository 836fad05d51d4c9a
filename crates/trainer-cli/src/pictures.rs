//! Pictures beside generated shaders.

use std::path::Path;

use crate::failure::Failure;

/// Draws shaders.
#[cfg(feature = "render")]
pub struct Pictures {
    runner: wgsl_runner::Runner,
}

#[cfg(feature = "render")]
impl Pictures {
    /// Finds an adapter.
    ///
    /// # Errors
    ///
    /// [`Failure::Machine`] without an adapter.
    pub fn new() -> Result<Self, Failure> {
        use wgsl_runner::{AdapterChoice, Limits, Runner};

        let runner = Runner::new(AdapterChoice::Fastest, Limits::default());
        Ok(Self {
            runner: runner.map_err(Failure::machine)?,
        })
    }

    /// Draws `code` and writes a PNG beside `shader`. What makes no picture, such as a compute shader, and what cannot
    /// be run within the limits gets none, and a line on stderr says so.
    ///
    /// # Errors
    ///
    /// [`Failure`] when the file exists or cannot be written.
    pub fn beside(&mut self, shader: &Path, code: &str) -> Result<(), Failure> {
        use wgsl_runner::{Output, Settings};

        let path = shader.with_extension("png");
        let images = match self.runner.run(code, &Settings::default()) {
            Ok(Output::Images(images)) => images,
            Ok(_) => {
                tracing::info!("{}: makes values and no picture", shader.display());
                return Ok(());
            }
            Err(error) => {
                tracing::warn!("{}: no picture: {error}", shader.display());
                return Ok(());
            }
        };
        let Some(image) = images.into_iter().next() else {
            return Ok(());
        };
        let png = image.to_png().map_err(Failure::machine)?;
        crate::commands::write_new(&path, &png, false)
    }
}

/// This build draws nothing.
#[cfg(not(feature = "render"))]
pub struct Pictures;

#[cfg(not(feature = "render"))]
impl Pictures {
    /// Says how to get pictures.
    ///
    /// # Errors
    ///
    /// Always [`Failure::Usage`].
    pub fn new() -> Result<Self, Failure> {
        Err(Failure::usage(
            "this build cannot run shaders; build with `--features render` (Vulkan, Metal or DX12)",
        ))
    }

    /// Draws nothing.
    ///
    /// # Errors
    ///
    /// None.
    #[allow(clippy::unused_self, clippy::needless_pass_by_ref_mut)]
    pub fn beside(&mut self, _shader: &Path, _code: &str) -> Result<(), Failure> {
        Ok(())
    }
}
