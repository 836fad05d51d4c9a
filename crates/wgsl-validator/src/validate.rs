//! Running naga on a source, safely.

use std::convert::identity;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use naga::common::wgsl::TypeContext as _;
use naga::front::wgsl::ParseError;
use naga::valid::{Capabilities, ValidationError, ValidationFlags, Validator};
use naga::{Module, WithSpan};

use crate::analysis::{Memory, analyze};
use crate::assertion::{Rewritten, rewritten};
use crate::depth::{Shape, measure};
use crate::explain;
use crate::features::Features;
use crate::growth::{Overgrown, overgrown};
use crate::guard::quietly;
use crate::lints::Lints;
use crate::position::Positions;
use crate::report::{Binding, Diagnostic, EntryPoint, Label, Report, Severity, Span, Stage};
use crate::syntax::{Tokens, tokenize, tokenize_into};

/// What to accept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// Optional features of the target beyond [`Options::webgpu_capabilities`]; none by default.
    pub capabilities: Capabilities,
    /// The longest source in bytes; 1 MB by default.
    pub max_bytes: usize,
    /// Whose verdict counts; both by default.
    pub target: Target,
    /// Optional features of WGSL that the target has; by default those that need no `enable`.
    pub features: Features,
    /// Which doubtful but valid things to warn of; all by default.
    pub lints: Lints,
}

/// Whose verdict decides whether a shader is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Target {
    /// A browser, which follows the WGSL specification.
    Browser,
    /// A program on wgpu, which has naga as its compiler.
    Wgpu,
    /// Both of them.
    #[default]
    Both,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            capabilities: Self::webgpu_capabilities(),
            max_bytes: 1_000_000,
            target: Target::default(),
            features: Features::default(),
            lints: Lints::default(),
        }
    }
}

impl Options {
    /// What every WebGPU implementation offers: naga's own default and the conversions between `f32` and packed
    /// `f16` (`pack2x16float` and its like), which WGSL has without any extension.
    pub fn webgpu_capabilities() -> Capabilities {
        Capabilities::default() | Capabilities::SHADER_FLOAT16_IN_FLOAT32
    }

    /// The features and capabilities, each completed by what the other implies.
    fn offered(&self) -> (Features, Capabilities) {
        let pairs = [
            (Features::F16, Capabilities::SHADER_FLOAT16),
            (Features::CLIP_DISTANCES, Capabilities::CLIP_DISTANCES),
            (
                Features::DUAL_SOURCE_BLENDING,
                Capabilities::DUAL_SOURCE_BLENDING,
            ),
            (Features::SUBGROUPS, Capabilities::SUBGROUP),
            (Features::PRIMITIVE_INDEX, Capabilities::PRIMITIVE_INDEX),
        ];
        let (mut features, mut capabilities) = (self.features, self.capabilities);
        for (feature, capability) in pairs {
            if self.capabilities.contains(capability) {
                features = features | feature;
            }
            if self.features.contains(feature) {
                capabilities |= capability;
            }
        }
        (features, capabilities)
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
    if let Some(diagnostic) = too_long(source, options) {
        return Report::of_error(diagnostic);
    }
    let mut memory = Memory::take();
    let tokens = tokenize_into(source, std::mem::take(&mut memory.tokens));
    let shape = match measure_within_limits(source, &tokens, &positions) {
        Ok(shape) => shape,
        Err(diagnostic) => return Report::of_error(*diagnostic),
    };
    let mut report = run(
        (source, &tokens),
        0,
        &shape,
        options,
        &positions,
        &mut memory,
    );
    memory.tokens = tokens.list;
    memory.leave();
    if shape.tokens == 0 && report.is_valid() {
        let mut empty = error(
            "wgsl/empty",
            "the module declares nothing".to_owned(),
            Some("write at least one declaration, such as `fn` or `const`".to_owned()),
        );
        empty.severity = Severity::Warning;
        empty.span = Some(positions.span(0..0));
        report.diagnostics.push(empty);
    }
    report
}

/// Judges the bytes of a file as a module. WGSL is UTF-8 (section 3 "Textual Structure"): the first byte that belongs
/// to no character is an error, the only one.
///
/// # Examples
///
/// ```
/// use wgsl_validator::{Options, validate_bytes};
///
/// let options = Options::default();
/// assert!(validate_bytes(b"const ONE = 1;", &options).is_valid());
/// let report = validate_bytes(b"const ONE = 1;\n// caf\xe9", &options);
/// assert_eq!(report.diagnostics[0].code, "wgsl/encoding");
/// assert_eq!(report.diagnostics[0].span.map(|span| (span.line, span.column)), Some((2, 7)));
/// ```
#[must_use]
pub fn validate_bytes(bytes: &[u8], options: &Options) -> Report {
    let broken = match std::str::from_utf8(bytes) {
        Ok(source) => return validate(source, options),
        Err(error) => error.valid_up_to(),
    };
    let before = std::str::from_utf8(&bytes[..broken]).unwrap_or_default();
    let start = Positions::new(before).span(broken..broken);
    let span = Span {
        end: start.end + 1,
        end_column: start.end_column + 1,
        end_utf16_column: start.end_utf16_column + 1,
        ..start
    };
    let label = Label {
        span,
        message: "this byte".to_owned(),
    };
    let diagnostic = error(
        "wgsl/encoding",
        format!(
            "the source is not UTF-8: the byte 0x{:02x} belongs to no character",
            bytes[broken]
        ),
        Some("save the file as UTF-8".to_owned()),
    );
    Report::of_error(explain::with_labels(diagnostic, vec![label]))
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
    if let Some(diagnostic) = too_long(source, options) {
        return Report::of_error(diagnostic);
    }
    let shape = match measure_within_limits(source, &tokenize(source), &positions) {
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
    let tokens = tokenize(&wrapped);
    run(
        (&wrapped, &tokens),
        BEFORE.len(),
        &shape,
        options,
        &positions,
        &mut Memory::take(),
    )
}

/// Measures a source and refuses what is too large or too deep to hand to naga.
fn measure_within_limits(
    source: &str,
    tokens: &Tokens,
    positions: &Positions<'_>,
) -> Result<Shape, Box<Diagnostic>> {
    let shape = measure(tokens, source.len());
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
    Ok(shape)
}

fn too_long(source: &str, options: &Options) -> Option<Diagnostic> {
    (source.len() > options.max_bytes).then(|| {
        error(
            "wgsl/too-large",
            format!(
                "the source has {} bytes, more than the limit of {}",
                source.len(),
                options.max_bytes
            ),
            Some("split the module, or raise the limit".to_owned()),
        )
    })
}

/// The constant that would take naga too long, by the names alone.
fn too_large_constant(source: &str, shift: usize, positions: &Positions<'_>) -> Option<Diagnostic> {
    let Overgrown { name, at } = overgrown(source, MAX_CONSTANT_ELEMENTS)?;
    let at = at.saturating_sub(shift);
    let label = Label {
        span: positions.span(at..at + name.len()),
        message: "it grows with each constant that it is made of".to_owned(),
    };
    let diagnostic = error(
        "wgsl/too-large",
        format!("the constant `{name}` has more than {MAX_CONSTANT_ELEMENTS} elements"),
        Some("compute it at run time, or put it into a buffer".to_owned()),
    );
    Some(explain::with_labels(diagnostic, vec![label]))
}

pub(crate) fn error(code: &'static str, message: String, help: Option<String>) -> Diagnostic {
    Diagnostic {
        code,
        severity: Severity::Error,
        message,
        span: None,
        labels: Vec::new(),
        help,
        fix: None,
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

/// Judges `text`, in which the user's source starts at the byte `shift`.
fn run(
    (text, tokens): (&str, &Tokens),
    shift: usize,
    shape: &Shape,
    options: &Options,
    positions: &Positions<'_>,
    memory: &mut Memory,
) -> Report {
    let check = || judge((text, tokens), shift, shape, options, positions, memory);
    // What is known to make naga panic is refused before, and what is not known is caught (see the module `guard`); a
    // fault of this crate must not take the program along either.
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

/// Asks the front end and naga, as the target wants, and joins what they say.
fn judge(
    (text, tokens): (&str, &Tokens),
    shift: usize,
    shape: &Shape,
    options: &Options,
    positions: &Positions<'_>,
    memory: &mut Memory,
) -> Report {
    let (features, capabilities) = options.offered();
    let analysis = analyze(text, tokens, features, options.lints, memory);
    let specified = analysis.is_valid();
    // The front end knows how large the constants of a valid module are; of another one, their names tell.
    let large = if specified {
        analysis.largest_constant > MAX_CONSTANT_ELEMENTS as u64
    } else {
        true
    };
    if large && let Some(diagnostic) = too_large_constant(text, shift, positions) {
        return Report::of_error(diagnostic);
    }
    let (crash, overlong) = (analysis.crash, analysis.overlong);
    let mut report = Report::of_analysis(analysis, shift, positions);
    let verdict = match options.target {
        Target::Browser => return report,
        // It is wrong already.
        Target::Both if !specified => return report,
        Target::Both | Target::Wgpu => match (crash, overlong) {
            (Some(place), _) => Err(explain::crash(place, shift, positions)),
            (None, Some(function)) => Err(explain::overlong(function, shift, positions)),
            (None, None) => match quietly(|| check(text, tokens, capabilities)) {
                Some(Ok(module)) => Ok(module),
                Some(Err(failure)) => Err(explain::failure(&failure, shift, shape, positions)),
                None => Err(explain::panic()),
            },
        },
    };
    match verdict {
        Ok(module) if !specified => {
            // naga accepts it, so that for wgpu it is not wrong.
            for diagnostic in &mut report.diagnostics {
                if diagnostic.severity == Severity::Error {
                    diagnostic.severity = Severity::Warning;
                    diagnostic.message += " (browsers reject this, naga 30 accepts it)";
                }
            }
            report.entry_points = module.entry_points.iter().map(entry_point).collect();
            report.bindings = bindings(&module);
        }
        Ok(_) => {}
        // Where both reject it, naga's first error repeats one of the front end's.
        Err(_) if !specified => {}
        Err(mut diagnostic) => {
            let is_own = matches!(
                diagnostic.code,
                "wgsl/too-deep" | "wgsl/internal" | "wgsl/naga-not-asked"
            );
            if !is_own {
                diagnostic.code = "wgsl/naga-unsupported";
                diagnostic.message = format!(
                    "valid WGSL, not accepted by naga 30: {}",
                    diagnostic.message
                );
            }
            // naga does not always say where.
            diagnostic.span.get_or_insert_with(|| positions.span(0..0));
            report.diagnostics.insert(0, diagnostic);
            report.entry_points.clear();
            report.bindings.clear();
            report.overrides.clear();
            report.features.clear();
        }
    }
    report
}

/// Why naga refused a source.
pub(crate) enum Failure {
    /// The source with its assertions rewritten does not parse.
    Rewritten(ParseError, Rewritten),
    Parse(ParseError),
    Validation(WithSpan<ValidationError>, Box<Module>),
}

fn check(text: &str, tokens: &Tokens, capabilities: Capabilities) -> Result<Module, Box<Failure>> {
    if tokens.asserts
        && let Some(rewritten) = rewritten(text)
        && let Err(error) = naga::front::wgsl::parse_str(&rewritten.text)
    {
        return Err(Box::new(Failure::Rewritten(error, rewritten)));
    }
    let module =
        naga::front::wgsl::parse_str(text).map_err(|error| Box::new(Failure::Parse(error)))?;
    if let Err(error) = Validator::new(ValidationFlags::all(), capabilities).validate(&module) {
        return Err(Box::new(Failure::Validation(error, Box::new(module))));
    }
    Ok(module)
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
