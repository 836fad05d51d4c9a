//! naga's errors in the words of the programmer.

use std::error::Error;
use std::ops::Range;

use naga::front::wgsl::ParseError;
use naga::valid::ValidationError;
use naga::{Module, Span as NagaSpan, WithSpan};

use crate::analysis::MAX_OPERATIONS;
use crate::assertion::Rewritten;
use crate::depth::{Fault, Shape};
use crate::position::Positions;
use crate::reason::{self, Reason};
use crate::report::{Diagnostic, Label};
use crate::scan::{Piece, pieces};
use crate::suggest;
use crate::syntax::tree;
use crate::validate::{Failure, error};

/// Describes why naga refused a source whose own text starts `shift` bytes into what naga saw.
pub(crate) fn failure(
    failure: &Failure,
    shift: usize,
    shape: &Shape,
    positions: &Positions<'_>,
) -> Diagnostic {
    let place = Place {
        shift,
        rewritten: match failure {
            Failure::Rewritten(_, rewritten) => Some(rewritten),
            _ => None,
        },
        positions,
    };
    match failure {
        Failure::Rewritten(cause, rewritten) => {
            let mut diagnostic = parse_error(cause, &place, shape);
            if diagnostic.message.contains(&rewritten.prefix) {
                diagnostic.code = "wgsl/const-assert";
                "the condition of `const_assert` is not a `bool`"
                    .clone_into(&mut diagnostic.message);
                for label in &mut diagnostic.labels {
                    label.message.clear();
                }
            }
            diagnostic
        }
        Failure::Parse(cause) => parse_error(cause, &place, shape),
        Failure::Validation(cause, module) => validation_error(cause, module, &place),
    }
}

/// Describes an expression on which naga would panic.
pub(crate) fn crash(place: tree::Place, shift: usize, positions: &Positions<'_>) -> Diagnostic {
    let own = |offset: u32| (offset as usize).saturating_sub(shift);
    let label = Label {
        span: positions.span(own(place.start)..own(place.end)),
        message: "a part of this is a vector".to_owned(),
    };
    let diagnostic = error(
        "wgsl/const",
        "it cannot compute `select` where a constant vector is made of vectors".to_owned(),
        Some("write the components one by one, as in `vec3(1.0, 1.0, 2.0)`".to_owned()),
    );
    with_labels(diagnostic, vec![label])
}

/// Describes a function that is too long to ask naga about the module.
pub(crate) fn overlong(
    (place, count): (tree::Place, usize),
    shift: usize,
    positions: &Positions<'_>,
) -> Diagnostic {
    let own = |offset: u32| (offset as usize).saturating_sub(shift);
    let label = Label {
        span: positions.span(own(place.start)..own(place.end)),
        message: "this function".to_owned(),
    };
    let diagnostic = error(
        "wgsl/naga-not-asked",
        format!(
            "naga 30 is not asked: it would take too long over a function with {count} names, operators and calls, and the limit is {MAX_OPERATIONS}"
        ),
        Some("split the function, or ask for the verdict of browsers alone".to_owned()),
    );
    with_labels(diagnostic, vec![label])
}

/// Describes a panic of naga that nothing has told before.
pub(crate) fn panic() -> Diagnostic {
    error(
        "wgsl/internal",
        "naga 30 failed on this module, which is a fault of naga; browsers accept it".to_owned(),
        None,
    )
}

/// Where naga's spans lie in the user's text.
struct Place<'a> {
    shift: usize,
    rewritten: Option<&'a Rewritten>,
    positions: &'a Positions<'a>,
}

impl Place<'_> {
    fn label(&self, span: NagaSpan, message: String) -> Option<Label> {
        let own = |offset: usize| {
            let offset = self.rewritten.map_or(offset, |text| text.original(offset));
            offset.saturating_sub(self.shift)
        };
        let Range { start, end } = span.to_range()?;
        Some(Label {
            span: self.positions.span(own(start)..own(end)),
            message,
        })
    }
}

/// Describes brackets or comments that do not pair.
pub(crate) fn fault(fault: Fault, positions: &Positions<'_>) -> Diagnostic {
    let label = |at: usize, length: usize, message: &str| Label {
        span: positions.span(at..at + length),
        message: message.to_owned(),
    };
    let (message, labels, help) = match fault {
        Fault::Unclosed { bracket, at } => (
            format!("`{bracket}` is never closed"),
            vec![label(at, 1, "opened here")],
            None,
        ),
        Fault::Unopened { bracket, at } => (
            format!("`{bracket}` closes nothing"),
            vec![label(at, 1, "nothing is open here")],
            None,
        ),
        Fault::Mismatched {
            open,
            open_at,
            close,
            close_at,
        } => (
            format!("`{open}` is closed by `{close}`"),
            vec![
                label(close_at, 1, "closed here"),
                label(open_at, 1, "opened here"),
            ],
            None,
        ),
        Fault::UnterminatedComment { at } => (
            "the comment is never ended".to_owned(),
            vec![label(at, 2, "started here")],
            Some("end it with `*/`; comments nest in WGSL".to_owned()),
        ),
    };
    with_labels(error("wgsl/unbalanced", message, help), labels)
}

pub(crate) fn with_labels(mut diagnostic: Diagnostic, labels: Vec<Label>) -> Diagnostic {
    diagnostic.span = labels.first().map(|label| label.span);
    diagnostic.labels = labels;
    diagnostic
}

/// The stable code for the beginning of one of naga's messages; the front end has no public error kinds.
const PARSE_CODES: &[(&str, &str)] = &[
    (
        "no definition in scope for identifier",
        "wgsl/unknown-identifier",
    ),
    ("expected global declaration, but found", "wgsl/directive"),
    ("expected an image", "wgsl/type"),
    ("expected ", "wgsl/syntax"),
    ("unexpected components", "wgsl/syntax"),
    ("invalid numeric literal", "wgsl/number"),
    ("numeric literal not representable", "wgsl/number"),
    ("invalid field accessor", "wgsl/member"),
    ("unknown scalar type", "wgsl/type"),
    ("unknown type", "wgsl/type"),
    ("unknown enable-extension", "wgsl/extension"),
    ("unknown language extension", "wgsl/extension"),
    ("unknown ", "wgsl/unknown-name"),
    ("the type of `", "wgsl/type"),
    ("automatic conversions cannot convert", "wgsl/type"),
    ("cannot cast", "wgsl/type"),
    ("failed to convert expression", "wgsl/type"),
    ("type can't be inferred", "wgsl/type"),
    ("matrix scalar type", "wgsl/type"),
    ("must be a const-expression", "wgsl/const"),
    (
        "this operation is not supported in a const context",
        "wgsl/const",
    ),
    ("`const_assert` failure", "wgsl/const-assert"),
    ("wrong type passed as argument", "wgsl/argument"),
    ("inconsistent type passed as argument", "wgsl/argument"),
    ("wrong number of arguments", "wgsl/argument"),
    ("too many arguments", "wgsl/argument"),
    ("invalid left-hand side of assignment", "wgsl/assignment"),
    ("increment/decrement operation requires", "wgsl/assignment"),
    ("redefinition of", "wgsl/redefinition"),
    ("declaration of `", "wgsl/declaration"),
    ("name `", "wgsl/reserved"),
    ("Identifier starts with a reserved prefix", "wgsl/reserved"),
    ("Identifier can't be `_`", "wgsl/reserved"),
    ("repeated attribute", "wgsl/attribute"),
    ("variable `", "wgsl/attribute"),
    ("workgroup size is missing", "wgsl/entry-point"),
    ("entry point cannot be called", "wgsl/entry-point"),
    ("brace nesting limit reached", "wgsl/too-deep"),
    ("invalid `switch`", "wgsl/switch"),
    ("the `", "wgsl/extension"),
    ("unused return value", "wgsl/unused"),
    ("function annotated with @must_use", "wgsl/unused"),
    ("unexpected expression", "wgsl/template"),
    ("unused expressions for template", "wgsl/template"),
    ("unexpected template", "wgsl/template"),
    ("type `", "wgsl/type"),
    ("Incompatible operands", "wgsl/type"),
    ("atomic ", "wgsl/atomic"),
    ("struct member ", "wgsl/layout"),
    ("found conflicting `diagnostic", "wgsl/diagnostic"),
    ("invalid `diagnostic", "wgsl/diagnostic"),
];

fn parse_error(cause: &ParseError, place: &Place<'_>, shape: &Shape) -> Diagnostic {
    let mut message = plain_types(&without_handles(cause.message()));
    let mut labels: Vec<Label> = cause
        .labels()
        .filter_map(|(span, text)| place.label(span, plain_types(text)))
        .collect();
    // naga gives an operand's place first where it marks a whole call; the remark is what the reader looks for.
    if labels.len() > 1 && labels[0].message.is_empty() {
        let call = labels.remove(0);
        labels.push(call);
    }
    let notes: Vec<String> = cause
        .notes()
        // Advice on what to ask of the compiler's maintainers does not help the writer of a shader.
        .filter(|note| !is_optional_type(note) && !note.contains("Naga"))
        .map(plain_types)
        .collect();
    let mut notes: Vec<&str> = notes.iter().map(String::as_str).collect();
    if message == "internal WGSL front end error" && notes == ["Parser recursion limit exceeded"] {
        let at = shape.tallest_at;
        let label = Label {
            span: place.positions.span(at..at + 1),
            message: "the deepest place".to_owned(),
        };
        return with_labels(
            error(
                "wgsl/too-deep",
                "the code is nested deeper than the compiler follows".to_owned(),
                Some("name parts of it with `let`, or move them into functions".to_owned()),
            ),
            vec![label],
        );
    }
    let mut code = PARSE_CODES
        .iter()
        .find(|(start, _)| message.starts_with(start))
        .map_or("wgsl/parse", |(_, code)| code);
    let mut help = None;
    let unknown = between(&message, "no definition in scope for identifier: `", "`")
        .or_else(|| between(&message, "invalid field accessor `", "`"));
    if let Some(name) = unknown {
        help = suggest::name(name, place.positions.source());
    }
    if code == "wgsl/syntax" {
        if let Some(fault_found) = shape.fault {
            let reason = fault(fault_found, place.positions);
            labels.extend(reason.labels);
            help.get_or_insert(reason.message);
        }
        message = message.replace("found \"\"", "found the end of the file");
        let in_wrapper = labels
            .first()
            .is_some_and(|label| label.span.start >= place.positions.source().len());
        if place.shift > 0 && in_wrapper {
            message = message.replace("found \")\"", "found the end of the expression");
        }
    }
    // Where the remark only repeats a long list of the message, the place alone says as much.
    for label in &mut labels {
        if label.message.len() > 60 && message.starts_with(&label.message) {
            label.message.clear();
        }
    }
    // The remark "see msg" says nothing; such messages come from the evaluation of constants.
    for label in &mut labels {
        if label.message.contains("Naga") {
            "the compiler does not implement this yet".clone_into(&mut label.message);
        }
        if label.message == "see msg" {
            label.message.clear();
            code = "wgsl/const";
        }
    }
    // The operands follow as the compiler's internal tables.
    if let Some((what, _)) = message.split_once(": ")
        && what == "Incompatible operands"
    {
        "the operator does not combine the types of its operands".clone_into(&mut message);
    }
    message = lower_first(&message);
    if !notes.is_empty() {
        notes.extend(help.as_deref());
        help = Some(join_notes(&notes));
    }
    with_labels(error(code, message, help), labels)
}

/// `{AbstractFloat}` becomes `AbstractFloat`, as the specification calls it.
fn plain_types(text: &str) -> String {
    text.replace("{AbstractFloat}", "AbstractFloat")
        .replace("{AbstractInt}", "AbstractInt")
}

/// Whether a note allows a type that WebGPU lacks or that needs an extension.
fn is_optional_type(note: &str) -> bool {
    let optional = ["f64", "i64", "u64", "f16", "i16", "u16"];
    note.strip_prefix("allowed type: ")
        .is_some_and(|name| optional.iter().any(|scalar| name.contains(scalar)))
}

/// naga's notes on one line: `allowed type: A`, `allowed type: B` become a list.
fn join_notes(notes: &[&str]) -> String {
    let mut text = String::new();
    for note in notes {
        let (note, separator) = match note.strip_prefix("allowed type: ") {
            Some(allowed) if text.ends_with(':') => (allowed, " "),
            Some(allowed) => (allowed, ", "),
            None if note.starts_with("(or types") => (*note, " "),
            None => (*note, "; "),
        };
        if !text.is_empty() {
            text.push_str(separator);
        }
        text.push_str(note);
    }
    text
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.strip_prefix(before)?.split(after).next()
}

fn validation_error(
    cause: &WithSpan<ValidationError>,
    module: &Module,
    place: &Place<'_>,
) -> Diagnostic {
    let inner = cause.as_inner();
    let (code, subject) = match inner {
        ValidationError::Type { name, .. } if !name.is_empty() => {
            ("wgsl/type-declaration", format!("type `{name}`"))
        }
        ValidationError::Type { .. }
        | ValidationError::Layouter(_)
        | ValidationError::ArraySizeError { .. } => ("wgsl/type-declaration", String::new()),
        ValidationError::ConstExpression { .. } => ("wgsl/const", String::new()),
        ValidationError::Constant { name, .. } => ("wgsl/const", format!("constant `{name}`")),
        ValidationError::Override { name, .. } => ("wgsl/override", format!("override `{name}`")),
        ValidationError::GlobalVariable { name, .. } => {
            ("wgsl/variable", format!("variable `{name}`"))
        }
        ValidationError::Function { name, .. } => ("wgsl/function", format!("function `{name}`")),
        ValidationError::EntryPoint { name, stage, .. } => (
            "wgsl/entry-point",
            format!(
                "{} entry point `{name}`",
                format!("{stage:?}").to_lowercase()
            ),
        ),
        _ => ("wgsl/invalid", String::new()),
    };
    let mut reasons = Vec::new();
    let mut next: Option<&dyn Error> = if subject.is_empty() {
        Some(inner)
    } else {
        inner.source()
    };
    while let Some(reason) = next {
        let text = without_handles(&reason.to_string());
        // A link of the chain that only says "Expression is invalid" adds nothing to the next one.
        let only_a_frame = text.ends_with(" is invalid") && reason.source().is_some();
        if !only_a_frame && reasons.last() != Some(&text) {
            reasons.push(text);
        }
        next = reason.source();
    }
    let told = reason::of(inner, module).unwrap_or_else(|| Reason {
        code,
        message: lower_first(reasons.join(": ").trim_end_matches('.')),
        help: help_for(&reasons),
    });
    let message = if subject.is_empty() {
        told.message
    } else {
        format!("{subject}: {}", told.message)
    };
    with_labels(
        error(told.code, message, told.help),
        validation_labels(cause, place),
    )
}

/// naga marks the function first and what is wrong in it after that, or names an entry point without its place.
fn validation_labels(cause: &WithSpan<ValidationError>, place: &Place<'_>) -> Vec<Label> {
    let mut labels: Vec<Label> = cause
        .spans()
        .filter_map(|(span, text)| place.label(*span, plain_label(text)))
        .collect();
    if labels.len() > 1 {
        labels.retain(|label| label.message != "this function");
    }
    if let ValidationError::EntryPoint { name, .. } = cause.as_inner()
        && labels.is_empty()
    {
        labels.extend(function_name(name, place.positions));
    }
    labels.dedup();
    labels
}

/// The place of a function's name in its declaration.
pub(crate) fn function_name(name: &str, positions: &Positions<'_>) -> Option<Label> {
    let mut after_fn = false;
    for piece in pieces(positions.source()) {
        if let Piece::Token { text, at } = piece {
            if after_fn && text == name {
                return Some(Label {
                    span: positions.span(at..at + text.len()),
                    message: "this entry point".to_owned(),
                });
            }
            after_fn = text == "fn";
        }
    }
    None
}

/// What to do about the reasons that meet a writer of shaders most often.
fn help_for(reasons: &[String]) -> Option<String> {
    const HELP: &[(&str, &str)] = &[
        (
            "Vertex shaders must return",
            "return a `vec4<f32>` with `@builtin(position)`, alone or in a struct",
        ),
        (
            "Struct member",
            "add `@location(n)` or `@builtin(name)` to each member",
        ),
        ("`@interpolate(flat) must be", "add `@interpolate(flat)`"),
        ("The `switch` is missing", "add a `default` case"),
        (
            "Binding decoration is missing",
            "add `@group(n) @binding(n)`",
        ),
        (
            "Type flags do not meet",
            "a resource needs a type that the host can share: no `bool`, no pointer",
        ),
    ];
    reasons.iter().find_map(|reason| {
        HELP.iter()
            .find(|(start, _)| reason.starts_with(start))
            .map(|(_, help)| (*help).to_owned())
    })
}

/// Removes naga's arena indices: `Expression [7] is invalid` becomes `Expression is invalid`.
fn without_handles(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(" [") {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let digits = from[2..]
            .find(|c: char| !c.is_ascii_digit())
            .unwrap_or(from.len() - 2);
        if digits > 0 && from[2 + digits..].starts_with(']') {
            rest = &from[2 + digits + 1..];
        } else {
            kept.push_str(" [");
            rest = &from[2..];
        }
    }
    kept.push_str(rest);
    kept
}

/// `naga::ir::Expression [7]` becomes `this expression`.
fn plain_label(text: &str) -> String {
    let text = without_handles(text);
    let Some(kind) = text
        .strip_prefix("naga::")
        .and_then(|path| path.rsplit("::").next())
    else {
        return text;
    };
    match kind {
        "Expression" => "this expression",
        "Type" => "this type",
        "Function" => "this function",
        "GlobalVariable" | "LocalVariable" => "this variable",
        "Constant" | "Override" => "this constant",
        _ => "here",
    }
    .to_owned()
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => first.to_lowercase().chain(characters).collect(),
        None => String::new(),
    }
}
