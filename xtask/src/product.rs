//! The product as its users meet it: the binary alone, in an empty folder.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::process;
use crate::temporary::TemporaryFolder;

/// Trains long enough for valid shaders, on two cores in about a minute.
const TRAIN: &[&str] = &[
    "train",
    "--set",
    "synthesis.count=6000",
    "--set",
    "synthesis.only=solid-color,circle",
];
const GENERATE: &[&str] = &[
    "generate",
    "--prompt",
    "a red circle on a dark blue background",
];
const VALIDATE: &[&str] = &["validate", "-"];

/// A small module with some of each kind of thing that the validator looks at.
pub const SHADER: &str = "\
@fragment
fn main(@location(0) uv: vec2<f32>) -> @location(0) vec4<f32> {
    let inside = step(distance(uv, vec2<f32>(0.5)), 0.25);
    return vec4<f32>(mix(vec3<f32>(0.0, 0.0, 0.3), vec3<f32>(1.0, 0.0, 0.0), inside), 1.0);
}
";

/// Copies `binary` to an empty folder and there trains a model, generates a shader with it, and
/// validates the shader.
pub fn check(binary: &Path) -> Result<(), String> {
    let folder = TemporaryFolder::create("product")?;
    let name = binary.file_name().unwrap_or(binary.as_os_str());
    let copy = folder.path().join(name);
    fs::copy(binary, &copy).map_err(|error| {
        format!(
            "cannot copy {} to {}: {error}",
            binary.display(),
            copy.display()
        )
    })?;
    let command = |arguments: &[&str]| {
        let mut command = Command::new(&copy);
        command.args(arguments).current_dir(folder.path());
        eprintln!("$ {}", process::command_line(&command));
        command
    };

    let mut train = command(TRAIN);
    let printed = process::stdout_of(&mut train)?;
    eprint!("{printed}");
    if !names_a_folder(&printed, folder.path()) {
        return Err(format!(
            "`{}` printed no run folder that exists; it printed {printed:?}",
            process::command_line(&train)
        ));
    }
    let mut generate = command(GENERATE);
    let shader = process::stdout_of(&mut generate)?;
    eprint!("{shader}");
    if shader.trim().is_empty() {
        return Err(format!(
            "`{}` succeeded without printing a shader",
            process::command_line(&generate)
        ));
    }
    let report = process::stdout_with_input(&mut command(VALIDATE), &shader)?;
    eprint!("{report}");
    Ok(())
}

/// Whether a word of `printed` is the path, absolute or from `working`, of a folder below `working`.
fn names_a_folder(printed: &str, working: &Path) -> bool {
    // The system's folder for temporary files may be behind a link, so true paths are compared.
    let Ok(working) = working.canonicalize() else {
        return false;
    };
    printed
        .split_whitespace()
        .filter_map(|word| working.join(word).canonicalize().ok())
        .any(|path| path.starts_with(&working) && path != working && path.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_folder_below_the_working_folder_that_exists_is_a_run_folder() {
        let folder = TemporaryFolder::create("run-folder").unwrap();
        let working = folder.path();
        fs::create_dir_all(working.join("runs/wgsl_quick-1")).unwrap();
        folder.write("file", "").unwrap();
        let absolute = working.join("runs/wgsl_quick-1");
        for (printed, expected) in [
            ("runs/wgsl_quick-1\n", true),
            ("the run is in runs/wgsl_quick-1\n", true),
            (absolute.to_str().unwrap(), true),
            ("", false),
            ("runs/wgsl_quick-2", false),
            ("file", false),
            ("/", false),
            (".", false),
        ] {
            assert_eq!(names_a_folder(printed, working), expected, "{printed:?}");
        }
    }

    #[test]
    fn a_binary_that_is_not_there_is_an_error_with_its_path() {
        let missing = Path::new("no/such/tiny-agent-trainer");
        let message = check(missing).unwrap_err();
        assert!(message.contains("no/such/tiny-agent-trainer"), "{message}");
    }
}
