//! Running naga on a source, safely.

use std::convert::identity;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use naga::common::wgsl::TypeContext as _;
use naga::front::wgsl::ParseError;
use naga::valid::{Capabilities, ValidationError, ValidationFlags, Validator};
use naga::{Module, WithSpan};

use crate::assertion::{Rewritten, rewritten};
use crate::depth::{Shape, measure};
use crate::explain;
use crate::growth::{Overgrown, overgrown};
use crate::position::Positions;
use crate::report::{Binding, Diagnostic, EntryPoint, Label, Report, Severity, Stage};

/// What to accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Optional features of the target beyond [`Options::webgpu_capabilities`]; none by default.
    pub capabilities: Capabilities,
    /// The longest source in bytes; 1 MB by default.
    pub max_bytes: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            capabilities: Self::webgpu_capabilities(),
            max_bytes: 1_000_000,
        }
    }
}

impl Options {
    /// What every WebGPU implementation offers: naga's own default and the conversions between `f32` and packed
    /// `f16` (`pack2x16float` and its like), which WGSL has without any extension.
    pub fn webgpu_capabilities() -> Capabilities {
        Capabilities::default() | Capabilities::SHADER_FLOAT16_IN_FLOAT32
    }
}

/// Judges a module, the content of a `.wgsl` file.
///
/// # Examples
///
/// ```
/// use wgsl_validator::{Options, Stage, validate};
///
/// let report = validate(
///     "@compute @workgroup_size(64) fn main() {}",
///     &Options::default(),
/// );
/// assert!(report.is_valid());
/// assert_eq!(report.entry_points[0].stage, Stage::Compute);
/// assert_eq!(report.entry_points[0].workgroup_size, Some([64, 1, 1]));
/// ```
#[must_use]
pub fn validate(source: &str, options: &Options) -> Report {
    let positions = Positions::new(source);
    let shape = match measure_within_limits(source, options, &positions) {
        Ok(shape) => shape,
        Err(diagnostic) => return Report::of_error(*diagnostic),
    };
    if shape.tokens == 0 && shape.fault.is_none() {
        return Report::of_error(error(
            "wgsl/empty",
            "the module declares nothing".to_owned(),
            Some("write at least one declaration, such as `fn` or `const`".to_owned()),
        ));
    }
    let report = run(source, 0, &shape, options, &positions);
    // naga reads attributes at the end of a module and forgets them (WGSL, section "Attributes": each belongs to a
    // declaration).
    if let Some(at) = shape.unfinished_at
        && report.is_valid()
    {
        let label = Label {
            span: positions.span(at..at + 1),
            message: "nothing follows".to_owned(),
        };
        let diagnostic = error(
            "wgsl/syntax",
            "the attribute at the end of the module belongs to no declaration".to_owned(),
            Some("remove it, or write the declaration".to_owned()),
        );
        return Report::of_error(explain::with_labels(diagnostic, vec![label]));
    }
    report
}

/// Judges an expression as the initialiser of a variable inside a function. Spans refer to `source`.
///
/// # Examples
///
/// ```
/// use wgsl_validator::{Options, validate_expression};
///
/// let options = Options::default();
/// assert!(validate_expression("mix(vec3<f32>(0.0), vec3<f32>(1.0), 0.25)", &options).is_valid());
/// assert!(!validate_expression("1.0; } fn other() {", &options).is_valid());
/// ```
#[must_use]
pub fn validate_expression(source: &str, options: &Options) -> Report {
    // The parentheses keep a statement out, and the balance of brackets, checked first, keeps the text from
    // closing them. The line break ends a line comment.
    const BEFORE: &str = "fn initialised() { var value = (";
    const AFTER: &str = "\n); }";

    let positions = Positions::new(source);
    let shape = match measure_within_limits(source, options, &positions) {
        Ok(shape) => shape,
        Err(diagnostic) => return Report::of_error(*diagnostic),
    };
    if let Some(fault) = shape.fault {
        return Report::of_error(explain::fault(fault, &positions));
    }
    if shape.tokens == 0 {
        return Report::of_error(error(
            "wgsl/empty",
            "the expression is empty".to_owned(),
            None,
        ));
    }
    let wrapped = format!("{BEFORE}{source}{AFTER}");
    run(&wrapped, BEFORE.len(), &shape, options, &positions)
}

/// Measures a source and refuses what is too large or too deep to hand to naga.
fn measure_within_limits(
    source: &str,
    options: &Options,
    positions: &Positions<'_>,
) -> Result<Shape, Box<Diagnostic>> {
    if source.len() > options.max_bytes {
        return Err(Box::new(error(
            "wgsl/too-large",
            format!(
                "the source has {} bytes, more than the limit of {}",
                source.len(),
                options.max_bytes
            ),
            Some("split the module, or raise the limit".to_owned()),
        )));
    }
    let shape = measure(source);
    if shape.declarations > MAX_DECLARATIONS {
        return Err(Box::new(error(
            "wgsl/too-large",
            format!(
                "the module has {} declarations, more than the limit of {MAX_DECLARATIONS}",
                shape.declarations
            ),
            Some("split the module".to_owned()),
        )));
    }
    if shape.height > MAX_HEIGHT {
        let label = Label {
            span: positions.span(shape.tallest_at..shape.tallest_at + 1),
            message: "the deepest place".to_owned(),
        };
        let diagnostic = error(
            "wgsl/too-deep",
            format!("the code is nested or chained more than {MAX_HEIGHT} levels deep"),
            Some("name parts of it with `let`, or move them into functions".to_owned()),
        );
        return Err(Box::new(explain::with_labels(diagnostic, vec![label])));
    }
    if let Some(Overgrown { name, at }) = overgrown(source, MAX_CONSTANT_ELEMENTS) {
        let label = Label {
            span: positions.span(at..at + name.len()),
            message: "it grows with each constant that it is made of".to_owned(),
        };
        let diagnostic = error(
            "wgsl/too-large",
            format!("the constant `{name}` has more than {MAX_CONSTANT_ELEMENTS} elements"),
            Some("compute it at run time, or put it into a buffer".to_owned()),
        );
        return Err(Box::new(explain::with_labels(diagnostic, vec![label])));
    }
    Ok(shape)
}

pub(crate) fn error(code: &'static str, message: String, help: Option<String>) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        message,
        span: None,
        labels: Vec::new(),
        help,
    }
}

/// The greatest height (see [`measure`]) that naga is asked to walk.
const MAX_HEIGHT: usize = 10_000;
/// The most declarations: naga follows their references by recursion, and takes time in the square of their number.
const MAX_DECLARATIONS: usize = 10_000;
/// The most elements of a constant; naga takes about a second for as many.
const MAX_CONSTANT_ELEMENTS: usize = 1_000_000;
/// Up to this height and this length, naga runs on the caller's stack. Measured with optimised naga: 190 nested
/// parentheses take under 2 MB, so 64 take well under 1 MB, and the longest chain of declarations that fits in
/// 8 kB under 700 kB.
const SHALLOW_HEIGHT: usize = 64;
const SHALLOW_BYTES: usize = 8_192;
/// Address space for the tallest source within the limits, at least four times what any measured shape took; only
/// what is used is committed.
const DEEP_STACK_BYTES: usize = 256 << 20;

/// Runs naga on `text`, in which the user's source starts at the byte `shift`.
fn run(
    text: &str,
    shift: usize,
    shape: &Shape,
    options: &Options,
    positions: &Positions<'_>,
) -> Report {
    let check = || match check(text, options.capabilities) {
        Ok(mut report) => {
            let entry_points = report.entry_points.iter();
            report.diagnostics = entry_points
                .filter_map(|entry| oversized_workgroup(entry, positions))
                .collect();
            report
        }
        Err(failure) => Report::of_error(explain::failure(&failure, shift, shape, positions)),
    };
    // What is known to make naga panic is refused before (see the module `assertion`); where the program unwinds, what is
    // not known must not take it along either.
    let guarded = || catch_unwind(AssertUnwindSafe(check));
    let outcome = if shape.height <= SHALLOW_HEIGHT && text.len() <= SHALLOW_BYTES {
        guarded()
    } else {
        let deep = thread::scope(|scope| {
            thread::Builder::new()
                .name("wgsl-validator".to_owned())
                .stack_size(DEEP_STACK_BYTES)
                .spawn_scoped(scope, guarded)
                .map(|thread| thread.join().and_then(identity))
        });
        match deep {
            Ok(outcome) => outcome,
            Err(cause) => {
                return Report::of_error(error(
                    "wgsl/no-stack",
                    format!(
                        "the source needs a deep stack, and a thread with {} MB of it could not be started: {cause}",
                        DEEP_STACK_BYTES >> 20
                    ),
                    Some("free memory, or simplify the source".to_owned()),
                ));
            }
        }
    };
    outcome.unwrap_or_else(|_| {
        Report::of_error(error(
            "wgsl/internal",
            "the compiler failed on this source, which is a fault of the compiler".to_owned(),
            None,
        ))
    })
}

/// Why naga refused a source.
pub(crate) enum Failure {
    /// The source with its assertions rewritten does not parse.
    Rewritten(ParseError, Rewritten),
    Parse(ParseError),
    Validation(WithSpan<ValidationError>, Box<Module>),
}

fn check(text: &str, capabilities: Capabilities) -> Result<Report, Box<Failure>> {
    if let Some(rewritten) = rewritten(text)
        && let Err(error) = naga::front::wgsl::parse_str(&rewritten.text)
    {
        return Err(Box::new(Failure::Rewritten(error, rewritten)));
    }
    let module =
        naga::front::wgsl::parse_str(text).map_err(|error| Box::new(Failure::Parse(error)))?;
    if let Err(error) = Validator::new(ValidationFlags::all(), capabilities).validate(&module) {
        return Err(Box::new(Failure::Validation(error, Box::new(module))));
    }
    Ok(Report {
        diagnostics: Vec::new(),
        entry_points: module.entry_points.iter().map(entry_point).collect(),
        bindings: bindings(&module),
    })
}

fn entry_point(entry: &naga::EntryPoint) -> EntryPoint {
    let stage = match entry.stage {
        naga::ShaderStage::Vertex => Stage::Vertex,
        naga::ShaderStage::Fragment => Stage::Fragment,
        naga::ShaderStage::Compute => Stage::Compute,
        _ => Stage::Extension,
    };
    EntryPoint {
        name: entry.name.clone(),
        stage,
        workgroup_size: (stage == Stage::Compute).then_some(entry.workgroup_size),
    }
}

/// A valid module may still ask for more than a device must offer: WebGPU, section "Limits",
/// `maxComputeInvocationsPerWorkgroup` and `maxComputeWorkgroupSizeX`, `Y`, `Z`.
fn oversized_workgroup(entry: &EntryPoint, positions: &Positions<'_>) -> Option<Diagnostic> {
    const LIMITS: [u32; 3] = [256, 256, 64];
    const INVOCATIONS: u64 = 256;
    let size = entry.workgroup_size?;
    let invocations = size
        .iter()
        .map(|&n| u64::from(n))
        .fold(1, u64::saturating_mul);
    if invocations <= INVOCATIONS && size.iter().zip(LIMITS).all(|(&n, limit)| n <= limit) {
        return None;
    }
    let [x, y, z] = size;
    let warning = Diagnostic {
        severity: Severity::Warning,
        ..error(
            "wgsl/workgroup-size",
            format!(
                "`{}` has workgroups of {x} × {y} × {z} invocations, more than WebGPU guarantees",
                entry.name
            ),
            Some("every device allows 256 × 256 × 64 and 256 invocations in all".to_owned()),
        )
    };
    let label = explain::function_name(&entry.name, positions);
    Some(explain::with_labels(warning, label.into_iter().collect()))
}

fn bindings(module: &Module) -> Vec<Binding> {
    module
        .global_variables
        .iter()
        .filter_map(|(_, variable)| {
            let resource = variable.binding.as_ref()?;
            Some(Binding {
                group: resource.group,
                binding: resource.binding,
                name: variable.name.clone().unwrap_or_default(),
                address_space: match variable.space {
                    naga::AddressSpace::Uniform => "uniform",
                    naga::AddressSpace::Storage { access }
                        if access.contains(naga::StorageAccess::STORE) =>
                    {
                        "storage, read_write"
                    }
                    naga::AddressSpace::Storage { .. } => "storage, read",
                    _ => "handle",
                },
                type_name: module.to_ctx().type_to_string(variable.ty),
            })
        })
        .collect()
}
