//! Finds a configuration by its name or its path, and lists the ones there are.

use std::fs;
use std::io::ErrorKind;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use super::document::{Document, shown_text};
use super::error::ConfigError;
use super::keys::nearest;
use super::overlay::Overlay;
use super::resolve::load_task;

/// A configuration file that is part of the binary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Embedded {
    /// Its name in the folder `config`.
    pub file_name: &'static str,
    /// Its text.
    pub text: &'static str,
}

/// The configuration files that are part of the binary: the engine's, then the tasks' by name.
pub const EMBEDDED: [Embedded; 4] = [
    Embedded {
        file_name: ENGINE_FILE,
        text: include_str!("../../../../config/engine.toml"),
    },
    Embedded {
        file_name: "wgsl_generation.toml",
        text: include_str!("../../../../config/wgsl_generation.toml"),
    },
    Embedded {
        file_name: "wgsl_quick.toml",
        text: include_str!("../../../../config/wgsl_quick.toml"),
    },
    Embedded {
        file_name: "wgsl_small.toml",
        text: include_str!("../../../../config/wgsl_small.toml"),
    },
];

const ENGINE_FILE: &str = "engine.toml";

/// A configuration of a task that can be given by name.
#[derive(Debug)]
pub struct ListedConfiguration {
    /// Its name, that of the file without `.toml`.
    pub name: String,
    /// Where it is; `<embedded>/NAME.toml` if it is part of the binary.
    pub path: PathBuf,
    /// Its description, or what is wrong with it.
    pub description: Result<String, ConfigError>,
}

/// The folders that hold configurations, in the order in which they are searched: `config` in the
/// working folder, beside the executable, and beside the executable's folder (an archive keeps
/// executables in `bin`).
pub fn configuration_folders(working: &Path, executable: Option<&Path>) -> Vec<PathBuf> {
    let beside = executable.and_then(Path::parent);
    let above = beside.and_then(Path::parent);
    [Some(working), beside, above]
        .into_iter()
        .flatten()
        .map(|folder| folder.join("config"))
        .collect()
}

/// Finds the configuration of a task by its path (a file, or anything that ends in `.toml` or has a
/// separator) or by its name: in `folders` first, then among the embedded ones.
///
/// # Errors
///
/// If there is none, with the names that exist, or the file cannot be read.
pub fn find_task(name: &str, folders: &[PathBuf]) -> Result<Document, ConfigError> {
    let path = Path::new(name);
    let is_toml = path
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"));
    if is_toml || name.contains(['/', MAIN_SEPARATOR]) || path.is_file() {
        return Document::read(path);
    }
    let file_name = format!("{name}.toml");
    if let Some(found) = folders
        .iter()
        .map(|folder| folder.join(&file_name))
        .find(|path| path.is_file())
    {
        return Document::read(&found);
    }
    if let Some(found) = embedded_tasks().find(|embedded| embedded.file_name == file_name) {
        return Ok(found.document());
    }
    let known: Vec<String> = list_configurations(folders)?
        .into_iter()
        .map(|listed| listed.name)
        .collect();
    let advice = match nearest(name, known.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `{near}`? "),
        None => String::new(),
    };
    Err(ConfigError::UnknownConfiguration {
        name: shown_text(name),
        advice,
        known,
    })
}

/// Finds the settings of the engine: the file `given`, or else the first `engine.toml` in
/// `folders`, or else none, which means the defaults.
///
/// # Errors
///
/// If the file cannot be read.
pub fn find_engine(
    given: Option<&Path>,
    folders: &[PathBuf],
) -> Result<Option<Document>, ConfigError> {
    let found = folders
        .iter()
        .map(|folder| folder.join(ENGINE_FILE))
        .find(|path| path.is_file());
    given
        .map(Path::to_path_buf)
        .or(found)
        .map(|path| Document::read(&path))
        .transpose()
}

/// The configurations of tasks that can be given by name, sorted; of two with one name, the one
/// that [`find_task`] finds.
///
/// # Errors
///
/// If a folder exists and cannot be read. A file with errors is listed with them.
pub fn list_configurations(folders: &[PathBuf]) -> Result<Vec<ListedConfiguration>, ConfigError> {
    let mut listed: Vec<ListedConfiguration> = Vec::new();
    for folder in folders {
        for path in toml_files(folder)? {
            match Document::read(&path) {
                Ok(document) if !document.is_task() => {}
                document => add(&mut listed, path, document),
            }
        }
    }
    for embedded in embedded_tasks() {
        let document = embedded.document();
        add(&mut listed, document.path.clone(), Ok(document));
    }
    listed.sort_by(|left, right| left.name.cmp(&right.name));
    Ok(listed)
}

impl Embedded {
    fn document(self) -> Document {
        Document {
            path: Path::new("<embedded>").join(self.file_name),
            text: self.text.into(),
        }
    }
}

fn embedded_tasks() -> impl Iterator<Item = Embedded> {
    EMBEDDED
        .into_iter()
        .filter(|embedded| embedded.file_name != ENGINE_FILE)
}

/// Adds a configuration, unless one of its name is there already.
fn add(
    listed: &mut Vec<ListedConfiguration>,
    path: PathBuf,
    document: Result<Document, ConfigError>,
) {
    let Some(name) = path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .map(String::from)
    else {
        return;
    };
    if listed.iter().any(|other| other.name == name) {
        return;
    }
    let resolved = document.and_then(|document| load_task(&document, &Overlay::default()));
    listed.push(ListedConfiguration {
        name,
        path,
        description: resolved.map(|resolved| resolved.value.task.description),
    });
}

/// The files in `folder` that end in `.toml`; none if there is no such folder.
fn toml_files(folder: &Path) -> Result<Vec<PathBuf>, ConfigError> {
    let unreadable = |reason| ConfigError::Unreadable {
        path: folder.into(),
        reason,
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(reason)
            if matches!(
                reason.kind(),
                ErrorKind::NotFound | ErrorKind::NotADirectory
            ) =>
        {
            return Ok(Vec::new());
        }
        Err(reason) => return Err(unreadable(reason)),
    };
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(unreadable)?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "toml")
            && path.is_file()
        {
            files.push(path);
        }
    }
    Ok(files)
}
