//! `render`: runs a shader and writes what comes out.

use std::io::{IsTerminal, Write, stdout};
use std::path::{Path, PathBuf};

use serde_json::json;
use wgsl_runner::{
    Adapter, AdapterChoice, Animation, Error, Image, Limits, Output, Picture, Runner, Settings,
    Table, Value,
};

use crate::args::RenderArguments;
use crate::commands::{create_folder, read_text, write_new};
use crate::context::{Context, to_json};
use crate::failure::Failure;
use crate::terminal::{self, Preview};

/// What one picture may cost. A picture to look at may take longer than a check among thousands.
const LIMITS: Limits = Limits {
    time: std::time::Duration::from_mins(1),
    memory: 2 << 30,
    loop_iterations: 60_000,
};

/// Runs a shader and writes an image, an animation, or values.
///
/// # Errors
///
/// [`Failure::Input`] when the shader is invalid or asks for too much, [`Failure::Usage`] for wrong options,
/// [`Failure::Machine`] without an adapter, or when a file cannot be read or written.
pub fn run(context: &Context, arguments: &RenderArguments) -> Result<(), Failure> {
    let source = read_text(&arguments.file)?;
    let settings = settings(arguments)?;
    let mut runner =
        Runner::new(AdapterChoice::Fastest, LIMITS).map_err(|error| failure(&error, arguments))?;
    tracing::debug!("running on {}", runner.adapter().name);
    let output = runner
        .run(&source, &settings)
        .map_err(|error| failure(&error, arguments))?;
    let adapter = adapter(runner.adapter());
    if arguments.frames.is_some() && !matches!(output, Output::Images(_)) {
        return Err(Failure::usage(
            "--frames is for fragment shaders, and this is another kind",
        ));
    }
    match output {
        Output::Images(images) => {
            let first = first_image(images)?;
            let written = match arguments.frames {
                None => one_image(arguments, &first)?,
                Some(frames) => animation(arguments, &mut runner, &source, &settings, frames)?,
            };
            report_images(context, arguments, &written, &first, &adapter)
        }
        Output::Buffers(buffers) => {
            let report = json!({ "kind": "buffers", "adapter": adapter, "buffers": buffers.iter().map(|buffer| json!({
                "name": buffer.name,
                "group": buffer.group,
                "binding": buffer.binding,
                "writable": buffer.writable,
                "before": table(&buffer.before),
                "after": table(&buffer.after),
            })).collect::<Vec<_>>() });
            let written = buffers.into_iter().filter(|buffer| buffer.writable);
            let results: Vec<(String, Table)> =
                written.map(|buffer| (buffer.name, buffer.after)).collect();
            values(context, arguments, &results, &report)
        }
        Output::Vertices(calls) => {
            let report =
                json!({ "kind": "vertices", "adapter": adapter, "values": table(&calls.table()) });
            values(
                context,
                arguments,
                &[("vertices".to_owned(), calls.table())],
                &report,
            )
        }
        Output::Calls(calls) => {
            let report =
                json!({ "kind": "calls", "adapter": adapter, "values": table(&calls.table()) });
            values(
                context,
                arguments,
                &[("calls".to_owned(), calls.table())],
                &report,
            )
        }
    }
}

fn settings(arguments: &RenderArguments) -> Result<Settings, Failure> {
    let picture = arguments.picture.as_deref().map(read_picture).transpose()?;
    let defaults = Settings::default();
    Ok(Settings {
        entry: arguments.entry.clone(),
        seed: arguments.seed,
        size: arguments.size,
        times: vec![arguments.time],
        picture,
        elements: arguments.count.unwrap_or(defaults.elements),
        samples: arguments.count.unwrap_or(defaults.samples),
        ..defaults
    })
}

fn read_picture(path: &Path) -> Result<Picture, Failure> {
    let bytes = std::fs::read(path)
        .map_err(|error| Failure::machine(format!("cannot read `{}`: {error}", path.display())))?;
    Picture::from_png(&bytes)
        .map_err(|error| Failure::input(format!("`{}`: {error}", path.display())))
}

/// The exit code follows from whose fault it is: the shader's, the command line's or the machine's.
fn failure(error: &Error, arguments: &RenderArguments) -> Failure {
    match error {
        Error::NoAdapter { .. }
        | Error::NoDevice { .. }
        | Error::DeviceLost(_)
        | Error::Crashed
        | Error::Thread(_)
        | Error::WritePng(_) => Failure::machine(error),
        Error::UnknownEntry { .. } => Failure::usage(error),
        Error::Invalid(_) if arguments.file != Path::new("-") => {
            let path = arguments.file.display();
            Failure::input(format!(
                "`{path}`: {error}; `tiny-agent-trainer validate {path}` shows the place"
            ))
        }
        _ => Failure::input(format!("`{}`: {error}", arguments.file.display())),
    }
}

/// Where an image goes when nothing else is said: beside the current folder's other files, under the shader's name.
fn default_image(file: &Path) -> PathBuf {
    let stem = file.file_stem().filter(|_| file != Path::new("-"));
    let mut name = stem.unwrap_or("shader".as_ref()).to_owned();
    name.push(".png");
    name.into()
}

fn one_image(arguments: &RenderArguments, image: &Image) -> Result<Vec<PathBuf>, Failure> {
    let png = image.to_png().map_err(|error| failure(&error, arguments))?;
    let path = arguments
        .output
        .clone()
        .unwrap_or_else(|| default_image(&arguments.file));
    if path == Path::new("-") {
        stdout().lock().write_all(&png)?;
        return Ok(Vec::new());
    }
    expect_extension(&path, &["png"])?;
    write_new(&path, &png, arguments.force)?;
    Ok(vec![path])
}

/// Writes an animated PNG, or numbered images when the output is a folder: one that exists, or a name without extension.
fn animation(
    arguments: &RenderArguments,
    runner: &mut Runner,
    source: &str,
    settings: &Settings,
    frames: u32,
) -> Result<Vec<PathBuf>, Failure> {
    let path = arguments
        .output
        .clone()
        .unwrap_or_else(|| default_image(&arguments.file));
    let mut frame = |index: u32| {
        let time = arguments.time + index as f32 / f32::from(arguments.fps);
        let settings = Settings {
            times: vec![time],
            ..settings.clone()
        };
        match runner
            .run(source, &settings)
            .map_err(|error| failure(&error, arguments))?
        {
            Output::Images(images) => first_image(images),
            _ => Err(Failure::machine("no image was made")),
        }
    };
    let to_stdout = path == Path::new("-");
    if !to_stdout && (path.is_dir() || path.extension().is_none()) {
        create_folder(&path)?;
        let digits = frames.to_string().len().max(4);
        let mut written = Vec::new();
        for index in 0..frames {
            let path = path.join(format!("{:0digits$}.png", index + 1));
            let png = frame(index)?
                .to_png()
                .map_err(|error| failure(&error, arguments))?;
            write_new(&path, &png, arguments.force)?;
            written.push(path);
        }
        return Ok(written);
    }
    if !to_stdout {
        expect_extension(&path, &["png"])?;
    }
    let mut file = Vec::new();
    let of_image = |error| failure(&error, arguments);
    let mut animation =
        Animation::new(&mut file, arguments.size, frames, arguments.fps).map_err(of_image)?;
    for index in 0..frames {
        animation.push(&frame(index)?).map_err(of_image)?;
    }
    animation.finish().map_err(of_image)?;
    if to_stdout {
        stdout().lock().write_all(&file)?;
        return Ok(Vec::new());
    }
    write_new(&path, &file, arguments.force)?;
    Ok(vec![path])
}

fn first_image(images: Vec<Image>) -> Result<Image, Failure> {
    let first = images.into_iter().next();
    first.ok_or_else(|| Failure::machine("no image was made"))
}

/// Says what was written, and what is odd about the image.
fn report_images(
    context: &Context,
    arguments: &RenderArguments,
    written: &[PathBuf],
    image: &Image,
    adapter: &serde_json::Value,
) -> Result<(), Failure> {
    let constant = image.constant_color();
    if image.non_finite() > 0 {
        tracing::warn!("{} pixels are infinite or not a number", image.non_finite());
    }
    if image.is_black() {
        tracing::warn!("the image is black");
    } else if constant.is_some() {
        tracing::warn!("the image has one colour only");
    }
    if written.is_empty() {
        return Ok(());
    }
    let mut out = stdout().lock();
    if context.json {
        let report = json!({
            "kind": "image",
            "adapter": adapter,
            "files": written,
            "width": image.width(),
            "height": image.height(),
            "frames": arguments.frames.unwrap_or(1),
            "black": image.is_black(),
            "constant_color": constant,
            "non_finite_pixels": image.non_finite(),
        });
        out.write_all(to_json(&report)?.as_bytes())?;
        return Ok(());
    }
    match written {
        [path] => writeln!(out, "{}", path.display())?,
        [first, .., last] => writeln!(out, "{} to {}", first.display(), last.display())?,
        [] => {}
    }
    let preview = arguments
        .preview
        .resolved(stdout().is_terminal(), context.color_stdout());
    Ok(out.write_all(&shown(image, preview)?)?)
}

/// What makes the terminal show an image.
///
/// # Errors
///
/// [`Failure::Machine`] when it cannot be written as a PNG file.
pub fn shown(image: &Image, preview: Preview) -> Result<Vec<u8>, Failure> {
    if preview == Preview::Never {
        return Ok(Vec::new());
    }
    let picture = terminal::Picture {
        width: image.width() as usize,
        height: image.height() as usize,
        rgba: &image.to_rgba8(),
        png: &image.to_png().map_err(Failure::machine)?,
    };
    Ok(terminal::show(&picture, preview))
}

/// Prints tables, or writes them as text or in the `.npy` format. Several tables get several files, with their names.
fn values(
    context: &Context,
    arguments: &RenderArguments,
    tables: &[(String, Table)],
    report: &serde_json::Value,
) -> Result<(), Failure> {
    let path = arguments
        .output
        .as_deref()
        .filter(|path| *path != Path::new("-"));
    if let Some(path) = path {
        let extension = expect_extension(path, &["npy", "txt"])?;
        for (name, table) in tables {
            let path = if tables.len() == 1 {
                path.to_owned()
            } else {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy();
                path.with_file_name(format!("{stem}-{name}.{extension}"))
            };
            match extension {
                "npy" => write_new(&path, &table.to_npy(), arguments.force)?,
                _ => write_new(&path, &table.to_string(), arguments.force)?,
            }
        }
    }
    let mut out = stdout().lock();
    if context.json {
        out.write_all(to_json(report)?.as_bytes())?;
    } else if path.is_none() {
        for (index, (name, table)) in tables.iter().enumerate() {
            if tables.len() > 1 {
                writeln!(out, "{}# {name}", if index > 0 { "\n" } else { "" })?;
            }
            write!(out, "{table}")?;
        }
    }
    Ok(())
}

/// The extension of `path`, which must be one of those that the output can have.
fn expect_extension<'a>(path: &Path, known: &[&'a str]) -> Result<&'a str, Failure> {
    let extension = path.extension().unwrap_or_default().to_string_lossy();
    let found = known
        .iter()
        .find(|known| extension.eq_ignore_ascii_case(known));
    found.copied().ok_or_else(|| {
        Failure::usage(format!(
            "`{}`: this shader makes {}; expected a name that ends with .{}",
            path.display(),
            if known.contains(&"png") {
                "an image"
            } else {
                "values"
            },
            known.join(" or .")
        ))
    })
}

fn adapter(adapter: &Adapter) -> serde_json::Value {
    json!({
        "name": adapter.name,
        "driver": adapter.driver,
        "backend": adapter.backend,
        "software": adapter.software,
    })
}

fn table(table: &Table) -> serde_json::Value {
    let columns: Vec<_> = table
        .columns()
        .iter()
        .map(|column| json!({ "name": column.name, "type": column.scalar.name() }))
        .collect();
    let rows: Vec<Vec<serde_json::Value>> = (0..table.rows())
        .map(|row| table.row(row).into_iter().map(value).collect())
        .collect();
    json!({ "columns": columns, "rows": rows })
}

/// JSON has no word for a float that is not finite, so that it is a string.
fn value(value: Value) -> serde_json::Value {
    match value {
        Value::F32(float) if !float.is_finite() => json!(float.to_string()),
        Value::F32(float) => json!(float),
        Value::I32(integer) => json!(integer),
        Value::U32(integer) => json!(integer),
        Value::Bool(boolean) => json!(boolean),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_image_is_named_after_its_shader() {
        assert_eq!(
            default_image(Path::new("shaders/red.circle.wgsl")),
            Path::new("red.circle.png")
        );
        assert_eq!(default_image(Path::new("-")), Path::new("shader.png"));
    }

    #[test]
    fn a_name_of_the_wrong_kind_says_what_is_expected() {
        assert_eq!(
            expect_extension(Path::new("a.NPY"), &["npy", "txt"]).unwrap(),
            "npy"
        );
        let failure = expect_extension(Path::new("a.jpg"), &["png"]).unwrap_err();
        assert_eq!(failure.exit_code(), 2);
        assert!(
            failure
                .message()
                .unwrap()
                .contains("an image; expected a name that ends with .png")
        );
    }

    #[test]
    fn floats_that_json_lacks_are_strings() {
        assert_eq!(value(Value::F32(f32::NAN)), json!("NaN"));
        assert_eq!(value(Value::F32(0.5)), json!(0.5));
    }
}
