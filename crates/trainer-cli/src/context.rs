//! What every command needs.

use std::ffi::{OsStr, OsString};
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
    wants_color_in(choice, is_terminal, |name| std::env::var_os(name))
}

fn wants_color_in(
    choice: ColorChoice,
    is_terminal: bool,
    variable: impl Fn(&str) -> Option<OsString>,
) -> bool {
    let is = |name, holds: fn(&OsStr) -> bool| variable(name).is_some_and(|value| holds(&value));
    match choice {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        // Whatever its value (no-color.org), "0" too.
        ColorChoice::Auto if is("NO_COLOR", |value| !value.is_empty()) => false,
        ColorChoice::Auto if is("CLICOLOR_FORCE", |value| !value.is_empty() && value != "0") => {
            true
        }
        ColorChoice::Auto => is_terminal && !is("CLICOLOR", |value| value == "0"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_flag_comes_before_the_variables_and_they_before_the_terminal() {
        let in_environment = |choice, is_terminal, set: &[(&str, &str)]| {
            wants_color_in(choice, is_terminal, |name| {
                let found = set.iter().find(|(key, _)| *key == name);
                found.map(|(_, value)| OsString::from(value))
            })
        };
        let auto = |is_terminal, set: &[_]| in_environment(ColorChoice::Auto, is_terminal, set);
        assert!(auto(true, &[]) && !auto(false, &[]));
        assert!(!auto(true, &[("NO_COLOR", "1")]) && !auto(true, &[("NO_COLOR", "0")]));
        assert!(auto(true, &[("NO_COLOR", "")]));
        assert!(!auto(true, &[("CLICOLOR", "0")]) && auto(true, &[("CLICOLOR", "1")]));
        assert!(auto(false, &[("CLICOLOR_FORCE", "1")]));
        assert!(!auto(false, &[("CLICOLOR_FORCE", "0")]));
        assert!(!auto(true, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")]));
        assert!(in_environment(
            ColorChoice::Always,
            false,
            &[("NO_COLOR", "1")]
        ));
        assert!(!in_environment(
            ColorChoice::Never,
            true,
            &[("CLICOLOR_FORCE", "1")]
        ));
    }
}
