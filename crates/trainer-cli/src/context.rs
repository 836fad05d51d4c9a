//! What every command needs.

use std::io::{IsTerminal, stderr, stdout};
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::args::{ColorChoice, GlobalArguments};
use crate::config::{
    EngineConfig, Overlay, Override, Resolved, TaskConfig, configuration_folders, find_engine,
    find_task, load_engine, load_task,
};
use crate::failure::Failure;
use crate::logging;

/// The settings of this invocation.
#[derive(Debug)]
pub struct Context {
    /// The engine's settings.
    pub engine: Resolved<EngineConfig>,
    /// The folders in which configurations are looked up.
    pub folders: Vec<PathBuf>,
    /// Whether reports are JSON.
    pub json: bool,
    /// Whether stderr holds nothing but errors.
    pub quiet: bool,
    color: ColorChoice,
}

impl Context {
    /// Reads the engine's settings and starts logging.
    ///
    /// # Errors
    ///
    /// [`Failure::Usage`] when the settings are wrong.
    pub fn new(arguments: &GlobalArguments) -> Result<Self, Failure> {
        let executable = std::env::current_exe().ok();
        let folders = configuration_folders(Path::new(""), executable.as_deref());
        let overlay = Overlay::new(std::env::vars_os(), &[])?;
        let document = find_engine(arguments.config.as_deref(), &folders)?;
        let engine = load_engine(document.as_ref(), &overlay)?;
        logging::start(engine.value.log_level, arguments);
        Ok(Self {
            engine,
            folders,
            json: arguments.json,
            quiet: arguments.quiet,
            color: arguments.color,
        })
    }

    /// Loads a task's configuration by name or path, under the environment and `flags`.
    ///
    /// # Errors
    ///
    /// [`Failure::Usage`] when it does not exist or is wrong.
    pub fn task(&self, name: &str, flags: &[Override]) -> Result<Resolved<TaskConfig>, Failure> {
        let document = find_task(name, &self.folders)?;
        let overlay = Overlay::new(std::env::vars_os(), flags)?;
        Ok(load_task(&document, &overlay)?)
    }

    /// The folder of the runs.
    #[must_use]
    pub fn runs(&self) -> &Path {
        Path::new(&self.engine.value.paths.checkpoint_path)
    }

    /// Whether what goes to stdout is coloured.
    #[must_use]
    pub fn color_stdout(&self) -> bool {
        wants_color(self.color, stdout().is_terminal())
    }

    /// Whether what goes to stderr is coloured.
    #[must_use]
    pub fn color_stderr(&self) -> bool {
        wants_color(self.color, stderr().is_terminal())
    }
}

/// The convention of `NO_COLOR`, `CLICOLOR_FORCE` and `CLICOLOR`: the flag first, then the variables, then whether
/// anybody sees it.
#[must_use]
pub fn wants_color(choice: ColorChoice, is_terminal: bool) -> bool {
    let is_set =
        |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "0");
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto if is_set("NO_COLOR") => false,
        ColorChoice::Auto if is_set("CLICOLOR_FORCE") => true,
        ColorChoice::Auto => {
            let is_off = std::env::var_os("CLICOLOR").is_some_and(|value| value == "0");
            is_terminal && !is_off
        }
    }
}

/// `value` as indented JSON with a final newline.
///
/// # Errors
///
/// [`Failure::Machine`] for a value that JSON cannot hold.
pub fn to_json(value: &impl Serialize) -> Result<String, Failure> {
    let text = serde_json::to_string_pretty(value).map_err(Failure::machine)?;
    Ok(text + "\n")
}
