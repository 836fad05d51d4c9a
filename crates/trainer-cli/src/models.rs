//! Finds and loads the model that a command shall use.

use std::path::{Path, PathBuf};
use std::{env, iter};

use burn::tensor::Device;
use model::folder::{self, FolderError};
use model::{ShaderModel, Writes};
use wgsl_tokenizer::{LoadError, Tokenizer};

use crate::failure::Failure;
use crate::runs;

/// The model that ships, below a clone of the repository or an unpacked archive.
const SHIPPED: &str = "models/wgsl-small";

/// The folder of the model called `name` (a model's folder, or a run by name or number). Without a name, that of the
/// newest trained one that writes shaders, or of the model that ships.
///
/// # Errors
///
/// [`Failure::Usage`] when there is none.
pub fn find(runs_folder: &Path, name: Option<&str>) -> Result<PathBuf, Failure> {
    let Some(name) = name else {
        let newest = runs::list(runs_folder)?
            .into_iter()
            .rev()
            .find(|run| run.has_model() && !is_reviewer(&run.model()));
        let newest = newest.map(|run| run.model());
        return newest.or_else(shipped).ok_or_else(|| {
            Failure::usage(format!(
                "there is no trained model that writes shaders in `{}` and no `{SHIPPED}`; train one with `tiny-agent-trainer train`, or \
                 name one with `--model FOLDER`",
                runs_folder.display()
            ))
        });
    };
    let path = Path::new(name);
    if path.join(folder::CONFIG).is_file() && !path.join(runs::CHECKPOINTS).exists() {
        return Ok(path.to_owned());
    }
    match runs::find(runs_folder, name) {
        Ok(run) if run.has_model() => Ok(run.model()),
        Ok(run) => Err(Failure::usage(format!(
            "the run `{}` has no trained model yet; finish it with `tiny-agent-trainer train --resume {}`",
            run.name, run.name
        ))),
        // A folder that is meant as a model is judged as one, so that the message names what is
        // missing in it.
        Err(_) if path.is_dir() => Ok(path.to_owned()),
        Err(failure) => Err(failure),
    }
}

/// Says that what is made from the model called `name` lacks its reviewer.
pub fn warn_of_lost_reviewer(name: &str) {
    tracing::warn!(
        "the reviewer of `{name}` is left out; `tiny-agent-trainer add-reviewer MODEL {name} --output FOLDER` gives it to the \
         model that comes of it"
    );
}

/// As [`find`], for what only a model that writes shaders can do.
///
/// # Errors
///
/// Also [`Failure::Usage`] when it is a reviewer.
pub fn find_writer(runs_folder: &Path, name: Option<&str>) -> Result<PathBuf, Failure> {
    let folder = find(runs_folder, name)?;
    if is_reviewer(&folder) {
        let name = name.unwrap_or_default();
        return Err(Failure::usage(format!(
            "`{name}` reviews shaders and writes none; give it to a model that does with `tiny-agent-trainer add-reviewer \
             MODEL {name} --output FOLDER`"
        )));
    }
    Ok(folder)
}

/// Whether the model in `folder` reviews shaders; one that cannot be read is not known to.
fn is_reviewer(folder: &Path) -> bool {
    folder::writes(folder).is_ok_and(|writes| writes == Writes::Prompt)
}

/// The model that ships, in the working folder or in the archive that this program was unpacked from: `bin/` is beside
/// `models/` there.
fn shipped() -> Option<PathBuf> {
    let program = env::current_exe().ok();
    let archive = program.and_then(|program| Some(program.parent()?.parent()?.to_owned()));
    iter::once(PathBuf::new())
        .chain(archive)
        .map(|place| place.join(SHIPPED))
        .find(|model| model.join(folder::CONFIG).is_file())
}

/// Loads the model in `folder`.
///
/// # Errors
///
/// [`Failure::Machine`] when a file cannot be read, [`Failure::Input`] when one is missing or altered.
pub fn load(folder: &Path, device: &Device) -> Result<ShaderModel, Failure> {
    folder::load(folder, device).map_err(|error| match error {
        FolderError::Io { .. } => Failure::machine(error),
        _ => Failure::input(error),
    })
}

/// Loads the tokenizer of the model in the folder `model` alone.
///
/// # Errors
///
/// As for [`load`].
pub fn load_tokenizer(model: &Path) -> Result<Tokenizer, Failure> {
    Tokenizer::load(&model.join(folder::TOKENIZER)).map_err(|error| match error {
        LoadError::Read { .. } => Failure::machine(error),
        _ => Failure::input(error),
    })
}
