//! Pictures of generated shaders.

use std::path::Path;

use crate::context::Context;
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

    /// Draws `code`: into a PNG beside `file`, or without one on stderr, where that is a terminal. What makes no
    /// picture, such as a compute shader, and what cannot be run within the limits gets none, and a line on stderr says
    /// so.
    ///
    /// # Errors
    ///
    /// [`Failure`] when the PNG exists or cannot be written.
    pub fn draw(
        &mut self,
        context: &Context,
        code: &str,
        file: Option<&Path>,
    ) -> Result<(), Failure> {
        use std::io::{IsTerminal, Write, stderr};

        use wgsl_runner::{Output, Settings};

        use crate::commands::{render, write_new};
        use crate::terminal::Preview;

        let preview = Preview::Auto.resolved(stderr().is_terminal(), context.color_stderr());
        if file.is_none() && preview == Preview::Never {
            return Ok(());
        }
        let name = file.map_or_else(|| "the shader".into(), |file| file.display().to_string());
        let mut settings = Settings::default();
        if file.is_none() {
            settings.size = [256, 256];
        }
        let images = match self.runner.run(code, &settings) {
            Ok(Output::Images(images)) => images,
            Ok(_) => {
                tracing::info!("{name}: makes values and no picture");
                return Ok(());
            }
            Err(error) => {
                tracing::warn!("{name}: no picture: {error}");
                return Ok(());
            }
        };
        let Some(image) = images.into_iter().next() else {
            return Ok(());
        };
        if let Some(file) = file {
            let png = image.to_png().map_err(Failure::machine)?;
            return write_new(&file.with_extension("png"), &png, false);
        }
        // The shader is out already; a closed stderr takes nothing from it.
        let _ = stderr().lock().write_all(&render::shown(&image, preview)?);
        Ok(())
    }
}

/// This build draws nothing, so there are none.
#[cfg(not(feature = "render"))]
pub enum Pictures {}

#[cfg(not(feature = "render"))]
impl Pictures {
    /// Says how to get pictures.
    ///
    /// # Errors
    ///
    /// Always [`Failure::Usage`].
    pub fn new() -> Result<Self, Failure> {
        Err(Failure::usage(crate::devices::NO_RENDERING))
    }

    /// Cannot be called.
    ///
    /// # Errors
    ///
    /// None.
    pub fn draw(
        &mut self,
        _context: &Context,
        _code: &str,
        _file: Option<&Path>,
    ) -> Result<(), Failure> {
        match *self {}
    }
}
