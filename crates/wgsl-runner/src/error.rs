//! What can go wrong.

use std::time::Duration;

use wgsl_validator::Report;

/// Why a shader could not be run, or its result not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The machine has no adapter of the wanted kind.
    #[error(
        "no {wanted} that can run shaders was found; install a driver: `mesa-vulkan-drivers` on Debian, Ubuntu and \
         Fedora brings one that needs no GPU (macOS has Metal, Windows DirectX 12, both without installing anything)"
    )]
    NoAdapter {
        /// `graphics adapter`, or `software adapter`.
        wanted: &'static str,
    },
    /// There is an adapter, but it gave no device.
    #[error("the adapter `{adapter}` could not be opened: {cause}; check its driver")]
    NoDevice {
        /// Name of the adapter.
        adapter: String,
        /// What the driver said.
        cause: String,
    },
    /// The source is not valid WGSL.
    #[error("the shader is invalid: {}", first_error(.0))]
    Invalid(Box<Report>),
    /// The source declares neither an entry point nor a function nor a constant.
    #[error(
        "there is nothing to run: expected an entry point, a function, a constant or an expression"
    )]
    NothingToRun,
    /// No entry point or function has the name asked for.
    #[error("there is no entry point or function `{name}`; the source has {}", list(.known))]
    UnknownEntry {
        /// The name asked for.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// The shader is valid, but expects something that the runner cannot give.
    #[error("cannot run the shader: {found}; expected {expected}")]
    Unsupported {
        /// What the shader declares.
        found: String,
        /// What could be run instead.
        expected: &'static str,
    },
    /// A run would take more memory than allowed.
    #[error(
        "the run needs {bytes} bytes for {what}, more than the limit of {limit}; make the image or the buffers smaller"
    )]
    Memory {
        /// What is too large.
        what: String,
        /// Bytes needed in all.
        bytes: u64,
        /// Bytes allowed in all.
        limit: u64,
    },
    /// A run took longer than allowed.
    #[error("the shader did not finish within {limit:?}; make it do less, or raise the limit")]
    Timeout {
        /// The time allowed.
        limit: Duration,
    },
    /// An invocation went through more loop iterations than allowed; most likely a loop never ends.
    #[error(
        "an invocation ran more than {limit} loop iterations; end the loop earlier (it may be endless)"
    )]
    LoopLimit {
        /// Iterations that one invocation may run.
        limit: u32,
    },
    /// The driver refused the shader or a resource.
    #[error("the driver refused the shader: {0}")]
    Refused(String),
    /// The device stopped working; the next run gets a new one.
    #[error("the graphics device was lost: {0}; run the shader again, or look at its driver")]
    DeviceLost(String),
    /// The thread that runs shaders failed, which is a fault of the driver or of a library; the next run gets a new one.
    #[error("running the shader failed inside the graphics library, which is a fault of it")]
    Crashed,
    /// The thread that runs shaders could not be started.
    #[error("cannot start a thread for the shader: {0}; free memory")]
    Thread(std::io::Error),
    /// A PNG file could not be read.
    #[error("cannot read the PNG image: {0}")]
    ReadPng(#[from] png::DecodingError),
    /// A PNG file could not be written.
    #[error("cannot write the PNG image: {0}")]
    WritePng(#[from] png::EncodingError),
    /// An image of an animation has another size than the animation.
    #[error("an animation of {} × {} pixels got an image of {} × {}", .expected[0], .expected[1], .found[0], .found[1])]
    FrameSize {
        /// Width and height of the animation in pixels.
        expected: [u32; 2],
        /// Width and height of the image in pixels.
        found: [u32; 2],
    },
    /// An animation got another number of images than announced.
    #[error("an animation of {expected} images got {found}")]
    FrameCount {
        /// Images announced.
        expected: u32,
        /// Images that came.
        found: u32,
    },
}

fn first_error(report: &Report) -> String {
    let Some(first) = report.first_error() else {
        return "the compiler gives no reason".to_owned();
    };
    match first.span {
        Some(span) => format!("line {}: {}", span.line, first.message),
        None => first.message.clone(),
    }
}

fn list(names: &[String]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    quoted.join(", ")
}
